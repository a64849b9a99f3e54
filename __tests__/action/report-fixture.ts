import type { Finding, Report } from '../../src/model/report.js'

export function finding(overrides: Partial<Finding> = {}): Finding {
  return {
    rule: 'ART.SHA256_MISMATCH',
    policy: 'artifact-digests',
    severity: 'error',
    message: 'model.bin has another digest.',
    why: 'What is released is not what was declared.',
    fix: 'Write the digest of the file.',
    docs: 'https://example.invalid/docs',
    file: 'pipelines/a/pipeline.yaml',
    line: 31,
    column: 14,
    endLine: 31,
    endColumn: 80,
    path: "$['artifacts'][0]['sha256']",
    side: 'head',
    fingerprint: 'f'.repeat(64),
    waiver: null,
    related: [],
    data: { expected: 'aa', actual: 'bb' },
    ...overrides,
  }
}

/** A whole report, with counts that fit its findings. */
export function report(findings: readonly Finding[] = [], overrides: Partial<Report> = {}): Report {
  const of = (severity: string): number => findings.filter((one) => one.severity === severity && one.waiver === null).length
  const files = [...new Set(findings.map(({ file }) => file)), 'pipelines/b/pipeline.yaml']
  const documents = files.map((file) => ({
    file,
    kind: 'pipeline-card',
    status: 'modified' as const,
    judged: true,
    sha256: 'a'.repeat(64),
  }))
  return {
    schemaVersion: 1,
    tool: { name: 'specgate', version: '0.1.0' },
    base: { ref: 'main', sha: '2'.repeat(40), how: 'the merge base' },
    head: { ref: 'feature', sha: '1'.repeat(40), workingTree: false, how: 'the head of the pull request' },
    config: { path: null, from: 'default', sha256: null, preset: 'recommended' },
    verdict: of('error') > 0 ? 'fail' : 'pass',
    complete: true,
    counts: {
      error: of('error'),
      warning: of('warning'),
      note: of('note'),
      waived: 0,
      documents: documents.length,
      changed: documents.length,
    },
    documents,
    findings,
    capped: [],
    versions: [],
    promotion: [],
    drift: [],
    summaries: [],
    lint: [],
    impact: { changed: [], affected: [] },
    incomplete: [],
    selection: { files: 3, matched: documents.length, recognised: documents.length, unreadable: 0, outside: 0, emptyPaths: [] },
    shard: null,
    timings: { totalMs: 1 },
    ...overrides,
  }
}
