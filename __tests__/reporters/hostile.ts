/** Random reports in which every string tries to be something else. Seeded: a failure names its seed. */
import type { DriftRow, Finding, PromotionRow, Report, SummaryRow, VersionRow } from '../../src/model/report.js'
import { document, finding, report } from './story.js'

export type Random = () => number

/** mulberry32: small, seeded, good enough to pick fragments. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const FRAGMENTS = [
  ...[
    '\n::error file=README.md,line=1::fake',
    '::add-mask::v1',
    '  ::stop-commands::tok',
    '::set-output name=passed::true',
    ':',
    '::',
    'error::',
  ],
  ...[
    '##[error]fake',
    ' ##[set-output name=passed]true',
    '##',
    '#',
    '[group]x',
    '##vso[task.complete]',
    '#\u0301#[error]',
    '#\u200b#[error]',
    '\u00ad::error::x',
  ],
  ...[
    '\r',
    '\r\n',
    '\n',
    '\u0085',
    '\u2028',
    '\u2029',
    '\v',
    '\f',
    '\t',
    '\0',
    '\u001b[2J',
    '\u001b]0;x\u0007',
    '\u009b31m',
    '\u007f',
  ],
  ...[
    '\u202e',
    '\u2066',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u00ad',
    '\u034f',
    '\u{e0041}',
    '\u{fe0f}',
    '\ud800',
    '\udfff',
    '\u00a0',
    '\u3164',
    '\ue000',
  ],
  ...[
    '@octocat',
    '@github/security',
    '#1',
    'GH-1',
    'octo/repo#2',
    'fixes #3',
    'deadbeefdeadbeef',
    'me@x.example',
    ':tada:',
    'JIRA-12',
    'a@deadbee',
  ],
  ...[
    'https://evil.example/x',
    'www.evil.example',
    'mailto:a@b.example',
    '[t](https://e.example)',
    '![i](//e.example/x.png)',
    '[r]: //x',
    '[^1]',
    '<https://e.example>',
  ],
  ...[
    '<!-- specgate:summary -->',
    '</details><details open><summary>All passed</summary>',
    '<img src=x onerror=alert(1)>',
    '</td></tr></table>',
    '&lt;',
    '&#64;octocat',
    '<',
  ],
  ...[
    '`',
    '``',
    '````',
    '~~~',
    '\n```\n',
    '$',
    '$$',
    '$`a`$',
    '$x$',
    '\\',
    '\\\\',
    '|',
    '\\|',
    '||',
    '*a*',
    '**',
    '_b_',
    '__',
    '~~',
    '---',
    '===',
    '# PASSED',
    '> [!NOTE]',
    '- [ ] x',
    '1. y',
  ],
  ...[
    '%0A',
    '%25',
    '%3A',
    ',line=1,title=fake::msg',
    ',',
    '=',
    'a b',
    ' ',
    '  ',
    'é',
    'e\u0301',
    '漢字',
    '😀',
    '👩‍💻',
    '🇩🇪',
    'a\u0301\u0302\u0303\u0304\u0305\u0306\u0307',
    'A'.repeat(300),
    'outputs/model.bin',
  ],
]

export function hostileText(random: Random): string {
  const parts = Math.floor(random() * 7)
  let text = ''
  for (let index = 0; index < parts; index++) text += FRAGMENTS[Math.floor(random() * FRAGMENTS.length)] ?? ''
  return text
}

function pick<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)] as T
}

export function hostileReport(seed: number, size = 12): Report {
  const random = seeded(seed)
  const text = (): string => hostileText(random)
  const files = [text() || 'a.yaml', text() || 'b.yaml', 'c.yaml']
  const findings: Finding[] = []
  for (let index = 0; index < size; index++) {
    const value = text()
    const line = 1 + Math.floor(random() * 40)
    const column = 1 + Math.floor(random() * 30)
    findings.push(
      finding({
        ...{
          rule: pick(random, ['ART.A', 'VER.B', text()]),
          policy: text(),
          severity: pick(random, ['error', 'warning', 'note']),
        },
        ...{ message: `${text()} ${value} ${text()}`, why: text(), fix: text(), docs: text(), path: text(), fingerprint: text() },
        ...{
          file: pick(random, files),
          line,
          column,
          endLine: line + (random() < 0.2 ? 2 : 0),
          endColumn: column + Math.floor(random() * 20),
        },
        side: random() < 0.2 ? 'base' : 'head',
        waiver: random() < 0.2 ? { reason: text(), owner: text(), expires: text() } : null,
        related: random() < 0.4 ? [{ file: text(), line: 3, column: 1, message: text() }] : [],
        data: { value, [text()]: text(), n: 3 },
      }),
    )
  }
  const complete = random() < 0.7
  return report(findings, {
    documents: files.map((file) =>
      document({ file, kind: text(), status: pick(random, ['modified', 'unchanged', 'added']), judged: random() < 0.8 }),
    ),
    base: random() < 0.2 ? null : { ref: text(), sha: random() < 0.3 ? null : text(), how: text() },
    head: { ref: text(), sha: text(), workingTree: random() < 0.3, how: text() },
    config: { path: random() < 0.3 ? null : text(), from: 'base', sha256: null, preset: text() },
    tool: { name: 'specgate', version: text() },
    complete,
    incomplete: complete ? [] : [text(), text()],
    ...(complete ? {} : { verdict: 'inconclusive' as const }),
    ...measuredBy(random, text, files),
  })
}

/** The lists beside the findings. */
function measuredBy(
  random: Random,
  text: () => string,
  files: readonly string[],
): Pick<Report, 'versions' | 'promotion' | 'drift' | 'summaries' | 'selection'> {
  const number = (): number | null => (random() < 0.3 ? null : Math.round(random() * 100) / 10)
  const interval: PromotionRow['interval'] = random() < 0.3 ? null : [-1, 1]
  const versions = files.map((file): VersionRow => ({
    ...{ file, base: random() < 0.2 ? null : text(), head: random() < 0.2 ? null : text(), next: random() < 0.3 ? null : text() },
    ...{ declared: pick(random, ['none', 'patch', 'decreased', null]), required: pick(random, ['none', 'patch', 'major']) },
    ...{ compatMode: pick(random, ['backward', null]), changeClass: pick(random, ['break', 'none']) },
    ...{ compared: random() < 0.8, why: text(), changeCount: 0, changes: [], undecided: [] },
  }))
  const promotion = files.map((): PromotionRow => ({
    ...{
      metric: text(),
      slice: random() < 0.5 ? null : text(),
      role: pick(random, ['target', 'guardrail']),
      direction: 'higher',
    },
    ...{
      mode: 'better',
      decision: pick(random, ['PASS', 'FAIL', 'INCONCLUSIVE']),
      reason: text(),
      delta: number(),
      stderr: null,
    },
    ...{ interval, confidence: 0.95, n: 3, paired: true, threshold: 0, needed: null, method: text(), reference: number() },
    ...{ candidate: number(), wins: null, losses: null, look: null, numbers: `${text()}, must be ${text()}`, message: text() },
  }))
  const drift = files.map((): DriftRow => ({
    ...{ name: text(), measure: text(), value: number(), warn: 0.1, error: 0.25, eps: 1e-8, psi: null, jsDivergence: null },
    ...{ jsDistance: null, jsDistanceBase2: null, kl: null, hellinger: null, chi2: null, ks: null, bins: 2, edges: [text()] },
    ...{ counts: [1, 2], chance: null, decision: pick(random, ['PASS', 'WARN', 'FAIL']), reason: text(), numbers: text() },
    message: text(),
  }))
  const summaries = files.map((): SummaryRow => ({
    ...{ name: text(), side: 'candidate', n: 3, mean: number(), stderr: null, p50: number(), p90: null, p95: null, p99: null },
  }))
  const selection = { files: 3, matched: 3, recognised: 3, unreadable: 1, outside: 0, emptyPaths: [text(), text()] }
  return { versions, promotion, drift, summaries, selection }
}
