/** The customer-churn team's pull request, as a report: a retrained model, digests not brought along, a card that lost a field. */
import type { Finding, Report, ReportDocument } from '../../src/model/report.js'
import type { ReporterInput } from '../../src/reporters/reporter.js'
import type { Side } from '../../src/policy.js'

const CARD = 'pipelines/customer-churn/pipeline.yaml'
const FEATURES = 'features/customer-activity.yaml'
const DATASET = 'datasets/subscriptions/card.yaml'
const OLD_MODEL = '5f2c8a9d7b1e4c603f9a8d2e6b7c1a4059e8d3f2b6a7c4e1d09f8b3a2c5d6e7f'
const NEW_MODEL = 'c41d7e0a9b8f63525e1d0c9b8a7f6e5d4c3b2a190f8e7d6c5b4a39281706f5e4'

const FILES: Record<string, string> = {
  [`head:${CARD}`]: `versioning:
  scheme: semver
  notice: {type: release, summary: "retrained on October", date: "2026-11-03"}
pipeline:
  version: "2.1.1"
artifacts:
  - path: outputs/churn.onnx
    sha256: "${OLD_MODEL}"
  - {path: outputs/特徴量.parquet, sha256: "abc"}
\t- path: outputs/report.html
`,
  [`base:${FEATURES}`]: `feature_set: customer-activity
features:
  - name: days_since_login
    type: int
  - name: plan
`,
  [`head:${DATASET}`]: 'dataset:\r\n  name: subscriptions\r\n  license: ""\r\n',
}

/** The files of the story. */
export function sources(file: string, side: Side, line: number): string | undefined {
  return FILES[`${side}:${file}`]?.split('\n')[line - 1]
}

/** A finding with every field; the parts that matter to a test are given. */
export function finding(parts: Partial<Finding> = {}): Finding {
  const line = parts.line ?? 8
  const column = parts.column ?? 13
  return {
    rule: 'ART.SHA256_MISMATCH',
    policy: 'artifact-digests',
    severity: 'error',
    message: 'The file has another digest.',
    why: 'Nobody can tell which bytes were reviewed.',
    fix: 'Run `specgate hash --write` and commit the card.',
    docs: 'policies/artifact-digests/README.md#artsha256_mismatch',
    file: CARD,
    line,
    column,
    endLine: line,
    endColumn: column + 5,
    path: "$['artifacts'][0]['sha256']",
    side: 'head',
    fingerprint: '9c1f4be2a07d3586',
    waiver: null,
    related: [],
    data: {},
    ...parts,
  }
}

export function document(parts: Partial<ReportDocument> = {}): ReportDocument {
  return { file: CARD, kind: 'pipeline-card', status: 'modified', judged: true, sha256: NEW_MODEL, ...parts }
}

/** A report whose counts follow from its findings and documents. */
export function report(findings: readonly Finding[], parts: Partial<Report> = {}): Report {
  const open = findings.filter((one) => one.waiver === null)
  const documents = parts.documents ?? [
    document(),
    document({ file: FEATURES, kind: 'feature-set' }),
    document({ file: DATASET, kind: 'dataset-card', status: 'unchanged' }),
  ]
  const count = (severity: string): number => open.filter((one) => one.severity === severity).length
  return {
    schemaVersion: 1,
    tool: { name: 'specgate', version: '0.1.0' },
    base: { ref: 'main', sha: 'abc1234'.padEnd(40, '0'), how: 'merge base of main and HEAD' },
    head: { ref: 'HEAD', sha: 'def5678'.padEnd(40, '0'), workingTree: false, how: 'the commit that is checked out' },
    config: { path: '.github/specgate.yml', from: 'base', sha256: OLD_MODEL, preset: 'recommended' },
    verdict: count('error') > 0 ? 'fail' : 'pass',
    complete: true,
    counts: {
      error: count('error'),
      warning: count('warning'),
      note: count('note'),
      waived: findings.length - open.length,
      documents: documents.length,
      changed: documents.filter((one) => one.status !== 'unchanged').length,
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
    selection: { files: 7, matched: 4, recognised: documents.length, unreadable: 0, outside: 0, emptyPaths: [] },
    shard: null,
    timings: { totalMs: 41 },
    ...parts,
  }
}

export function input(of: Report, parts: Partial<ReporterInput> = {}): ReporterInput {
  return { report: of, sources, colour: false, width: 100, ...parts }
}

/** The whole story: each severity, a waiver, a place at the base, a related place, more of one rule than is shown. */
export function churnReport(): Report {
  const unpinned = Array.from({ length: 8 }, (_, index) =>
    finding({
      rule: 'LIN.NODE_UNVERSIONED',
      policy: 'lineage-graph',
      severity: 'note',
      file: DATASET,
      line: index + 20,
      column: 7,
      path: `$['lineage']['graph']['nodes'][${index}]`,
      message: `Node stage-${index} has neither a version nor a digest.`,
      why: 'A graph without versions cannot be replayed.',
      fix: 'Give the node a `version`.',
      data: { node: `stage-${index}` },
    }),
  )
  return report(
    [
      finding({
        rule: 'LICENSE.MISSING',
        policy: 'licensing',
        severity: 'warning',
        file: DATASET,
        line: 3,
        column: 12,
        endColumn: 14,
        path: "$['dataset']['license']",
        message: 'The dataset subscriptions names no license.',
        why: 'Nobody may use data without terms.',
        fix: 'Write an SPDX expression such as `CC-BY-4.0`.',
        data: { name: 'subscriptions' },
      }),
      ...unpinned,
      finding({
        rule: 'COMPAT.FIELD_REMOVED',
        policy: 'schema-compat',
        file: FEATURES,
        line: 3,
        column: 11,
        endColumn: 27,
        path: "$['features'][0]",
        side: 'base',
        message: 'The feature days_since_login is gone, but the version went from 1.4.0 to 1.4.1 only.',
        why: 'A model that reads the feature breaks on the next run.',
        fix: 'Keep the feature, or release 2.0.0 with a notice of type `correction`.',
        data: { feature: 'days_since_login', base: '1.4.0', head: '1.4.1' },
        related: [{ file: CARD, line: 5, column: 12, message: 'this pipeline reads it' }],
      }),
      finding({
        endColumn: 79,
        message: `outputs/churn.onnx has sha256 ${NEW_MODEL}, but the card says ${OLD_MODEL}.`,
        data: { path: 'outputs/churn.onnx', actual: NEW_MODEL, expected: OLD_MODEL },
      }),
      finding({
        rule: 'ART.SHA256_INVALID',
        line: 9,
        column: 41,
        endColumn: 46,
        path: "$['artifacts'][1]['sha256']",
        message: 'outputs/特徴量.parquet has a sha256 of 3 characters, expected 64 hexadecimal digits.',
        data: { path: 'outputs/特徴量.parquet', length: 3 },
      }),
      finding({
        rule: 'ART.SIZE_MISSING',
        severity: 'warning',
        line: 10,
        column: 4,
        endColumn: 30,
        waiver: { reason: 'the report is rebuilt daily, see @data-platform', owner: '@data-platform', expires: '2027-01-31' },
      }),
    ],
    { timings: { totalMs: 41 } },
  )
}
