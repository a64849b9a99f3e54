import { Source } from '../documents/source.js'
import { applyDefaults } from '../config/defaults.js'
import { GateError } from '../model/errors.js'
import { isList, isObject, type Json, type JsonObject } from '../model/json.js'
import type { Finding } from '../model/report.js'
import type { Policy } from '../policy.js'
import { defaultConfig } from '../config/presets.js'
import { severityOf } from '../config/severity.js'
import type { MemoryFiles } from './memory-workspace.js'
import { memoryWorkspace } from './memory-workspace.js'
import { runPolicies } from './run.js'

/** One case file: what stood at base and head, and exactly what the policy must say. */
export interface PolicyCase {
  readonly file: string
  readonly title: string
  /** Shown in the policy's README, as one that fails or passes. */
  readonly docs: 'fail' | 'pass' | undefined
  readonly base: MemoryFiles | undefined
  readonly head: MemoryFiles
  /** Files at tags, for policies that look at releases. */
  readonly tags: Readonly<Record<string, MemoryFiles>>
  readonly options: Json
  readonly now: string
  readonly expect: readonly ExpectedFinding[]
}

export interface ExpectedFinding {
  readonly rule: string
  /** `file:line:column` */
  readonly at: string
  readonly message?: string
  readonly severity?: string
}

const KEYS = ['title', 'docs', 'base', 'head', 'tags', 'options', 'now', 'expect']
const EXPECT_KEYS = ['rule', 'at', 'message', 'severity']

/** A case file that is not one, with the reason. */
class BadCase extends GateError {
  constructor(what: string) {
    super(2, what, { fix: `A case has ${KEYS.join(', ')}; each expectation ${EXPECT_KEYS.join(', ')}.` })
  }
}

/** Text of a case file → case. Throws BadCase with a sentence that names the key. */
export function parseCase(file: string, text: string): PolicyCase {
  const source = new Source(file, new TextEncoder().encode(text))
  if (!source.readable)
    throw new BadCase(
      source.problems.map(({ rule, span, data }) => `${file}:${span.line}: ${rule} ${JSON.stringify(data)}`).join('\n'),
    )
  const data = source.data
  if (!isObject(data)) throw new BadCase(`${file}: a case is a mapping with the keys ${KEYS.join(', ')}`)
  const odd = Object.keys(data).find((key) => !KEYS.includes(key))
  if (odd !== undefined) throw new BadCase(`${file}: unknown key "${odd}"; a case has ${KEYS.join(', ')}`)
  const { title, docs, expect } = data
  if (typeof title !== 'string' || title === '') throw new BadCase(`${file}: "title" has to be a sentence`)
  if (docs !== undefined && docs !== 'fail' && docs !== 'pass') throw new BadCase(`${file}: "docs" is fail or pass`)
  if (!isList(expect)) throw new BadCase(`${file}: "expect" has to be a list, [] for a case that passes`)
  return {
    file,
    title,
    docs,
    base: data['base'] === undefined ? undefined : readFiles(file, 'base', data['base']),
    head: readFiles(file, 'head', data['head'] ?? Object.freeze({})),
    tags: readTags(file, data['tags'] ?? {}),
    options: data['options'] ?? {},
    now: typeof data['now'] === 'string' ? data['now'] : '2026-01-15T12:00:00Z',
    expect: expect.map((item, i) => readExpected(file, i, item)),
  }
}

function readTags(file: string, value: Json): Readonly<Record<string, MemoryFiles>> {
  if (!isObject(value)) throw new BadCase(`${file}: "tags" maps the names of tags to their files`)
  return Object.fromEntries(Object.entries(value).map(([tag, files]) => [tag, readFiles(file, `tags → ${tag}`, files)]))
}

function readFiles(file: string, side: string, value: Json): MemoryFiles {
  if (!isObject(value)) throw new BadCase(`${file}: "${side}" maps file names to their text`)
  const files: Record<string, string | Uint8Array> = {}
  for (const [path, content] of Object.entries(value)) {
    if (typeof content === 'string') files[path] = content
    else if (isObject(content) && typeof content['base64'] === 'string') files[path] = Buffer.from(content['base64'], 'base64')
    else throw new BadCase(`${file}: "${side}" → "${path}" has to be a text, or {base64: …} for bytes`)
  }
  return files
}

function readExpected(file: string, i: number, item: Json): ExpectedFinding {
  if (!isObject(item) || typeof item['rule'] !== 'string' || typeof item['at'] !== 'string')
    throw new BadCase(`${file}: expect[${i}] needs "rule" and "at" (file:line:column)`)
  const odd = Object.keys(item).find((key) => !EXPECT_KEYS.includes(key))
  if (odd !== undefined) throw new BadCase(`${file}: expect[${i}] has the unknown key "${odd}"; it has ${EXPECT_KEYS.join(', ')}`)
  return item as JsonObject as unknown as ExpectedFinding
}

/** Runs one policy alone on a case. Incomplete runs say so in `incomplete`. */
export async function runCase(
  policy: Policy,
  given: PolicyCase,
): Promise<{ findings: readonly Finding[]; incomplete: readonly string[] }> {
  const config = defaultConfig({ policies: [], kinds: [], sets: [] })
  const options = applyDefaults(policy.meta.options, given.options)
  const outcome = await runPolicies({
    workspace: memoryWorkspace(given.base, given.head, given.tags),
    config,
    policies: [
      {
        policy: policy.configure?.(options) ?? policy,
        options,
        severityOf: (rule, meta, soft) => severityOf(config, policy.meta.id, rule, meta, soft),
      },
    ],
    all: given.base === undefined,
    paths: [],
    now: given.now,
  })
  return { findings: outcome.made.map(({ finding }) => finding), incomplete: outcome.incomplete }
}

/** What differs between the expected and the actual findings, as lines to read; empty when they agree. The list is exact. */
export function compareCase(given: PolicyCase, findings: readonly Finding[]): string[] {
  const differences: string[] = []
  const rest = findings.map((finding) => ({ finding, place: `${finding.file}:${finding.line}:${finding.column}` }))
  for (const expected of given.expect) {
    const fits = (item: (typeof rest)[number]): boolean =>
      item.finding.rule === expected.rule &&
      item.place === expected.at &&
      (expected.message === undefined || item.finding.message === expected.message)
    const i = rest.findIndex(fits)
    if (i < 0) {
      differences.push(
        `- expected ${expected.rule} at ${expected.at}${expected.message === undefined ? '' : `\n    ${expected.message}`}`,
      )
      continue
    }
    const { finding } = rest.splice(i, 1)[0]!
    if (expected.severity !== undefined && expected.severity !== finding.severity)
      differences.push(`- ${expected.rule} at ${expected.at} has severity ${finding.severity}, expected ${expected.severity}`)
  }
  for (const { finding, place } of rest) differences.push(`+ unexpected ${finding.rule} at ${place}\n    ${finding.message}`)
  return differences
}
