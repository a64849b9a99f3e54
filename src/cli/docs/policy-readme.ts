import { isList, isObject, type Json } from '../../model/json.js'
import { GateError } from '../../model/errors.js'
import { CHANGE_CLASSES, judgeMode, MODES, type Standing } from '../../lib/change-class/matrix.js'
import type { PolicyCase } from '../../engine/cases.js'
import type { RuleMeta } from '../../policy.js'
import type { DescribedFolder } from '../load-policy-folder.js'

/** Tables that several policies decide by, for those READMEs that have a place for them. */
const SHARED_TABLES: Readonly<Record<string, () => string>> = { matrix: matrixTable }

/** The README with its generated parts written anew. */
export function fillReadme(folder: DescribedFolder): string {
  const { meta } = folder.policy
  let text = folder.readme ?? ''
  text = fillPart(text, 'rules', ruleTable(meta.rules as Record<string, RuleMeta>), folder.dir)
  text = fillPart(text, 'options', optionTable(meta.options), folder.dir)
  for (const [name, table] of Object.entries(SHARED_TABLES))
    if (text.includes(`<!-- generated:${name} -->`)) text = fillPart(text, name, table(), folder.dir)
  return fillPart(text, 'examples', examples(folder.cases), folder.dir)
}

/** Replaces what stands between `<!-- generated:name -->` and `<!-- /generated -->`. */
export function fillPart(text: string, name: string, content: string, where: string): string {
  const open = `<!-- generated:${name} -->`
  const close = '<!-- /generated -->'
  const start = text.indexOf(open)
  const end = text.indexOf(close, start)
  if (start < 0 || end < 0)
    throw new GateError(2, `README.md has no place for its generated ${name}`, {
      where,
      fix: `Write \`${open}\` and \`${close}\` on lines of their own.`,
    })
  return `${text.slice(0, start + open.length)}\n${content.trim()}\n${text.slice(end)}`
}

function ruleTable(rules: Readonly<Record<string, RuleMeta>>): string {
  const rows = Object.entries(rules).map(([id, rule]) => {
    const marks = [rule.severity + (rule.soft === true ? ' (soft)' : ''), rule.incomplete === true ? 'exit 3' : '']
      .filter(Boolean)
      .join(', ')
    const origin = rule.spec === undefined ? '' : ` *${cell(rule.spec)}*`
    return `| \`${id}\` | ${marks} | ${cell(rule.message)} | ${cell(rule.why)}${origin} | ${cell(rule.fix)} |`
  })
  const soft = Object.values(rules).some((rule) => rule.soft === true)
  return [
    '| rule | severity | says | why | fix |',
    '|---|---|---|---|---|',
    ...rows,
    ...(soft ? ['', 'A *soft* rule warns at most, unless the preset is `strict` or the configuration names the rule.'] : []),
  ].join('\n')
}

/** What a mode makes of a change, as `lib/change-class/matrix.ts` has it. */
function matrixTable(): string {
  const words: Record<Standing, string> = {
    fine: '',
    unused: ', and the mode says break though nothing does',
    violated: ': violated; the way out is a new major that declares `break`',
    obliged: ', with a notice and a shadow comparison',
  }
  const rows = MODES.map((mode) => {
    const shown = CHANGE_CLASSES.map((name) => {
      const { bump, standing } = judgeMode(mode, name)
      return `${bump}${words[standing]}`
    })
    return `| \`${mode}\` | ${shown.join(' | ')} |`
  })
  const head = CHANGE_CLASSES.map((name) => `class \`${name}\``)
  return [`| mode | ${head.join(' | ')} |`, `|---|${head.map(() => '---|').join('')}`, ...rows].join('\n')
}

function optionTable(schema: Json): string {
  const properties = isObject(schema) && isObject(schema['properties']) ? schema['properties'] : {}
  const rows = Object.entries(properties).map(([name, option]) => {
    const { description = '', default: fallback, ...rest } = isObject(option) ? option : {}
    const shown = fallback === undefined ? '' : `\`${JSON.stringify(fallback)}\``
    return `| \`${name}\` | ${cell(describeType(rest))} | ${shown} | ${cell(String(description))} |`
  })
  return rows.length === 0 ? 'None.' : ['| option | type | default | meaning |', '|---|---|---|---|', ...rows].join('\n')
}

function describeType(option: Readonly<Record<string, Json>>): string {
  if (isList(option['enum'])) return option['enum'].map((value) => `\`${JSON.stringify(value)}\``).join(', ')
  const type = option['type']
  if (type === 'array' && isObject(option['items'])) return `list of ${describeType(option['items'])}`
  return isList(type) ? type.join(' or ') : String(type ?? 'any')
}

function examples(cases: readonly PolicyCase[]): string {
  const shown = cases
    .filter(({ docs }) => docs !== undefined)
    .sort((a, b) => (a.docs === b.docs ? 0 : a.docs === 'fail' ? -1 : 1))
  if (shown.length === 0) return 'See `cases/`.'
  // A NUL would make the whole README a binary file for git and grep.
  return showControls(shown.map(example).join('\n\n'))
}

/** Control characters but for line feeds and tabs as their pictures: ␀ for NUL. */
function showControls(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\u0080-\u009f\u007f]/gu, (char) => String.fromCharCode(0x2400 + char.charCodeAt(0)))
}

function example(given: PolicyCase): string {
  const lines = [`### ${given.docs === 'fail' ? 'Fails' : 'Passes'}: ${given.title}`]
  if (isObject(given.options) && Object.keys(given.options).length > 0)
    lines.push('', `Options: \`${JSON.stringify(given.options)}\``)
  const base = given.base ?? {}
  const isKept = (file: string): boolean => typeof base[file] === 'string' && base[file] === given.head[file]
  for (const [tag, files] of Object.entries(given.tags))
    for (const [file, content] of Object.entries(files)) lines.push(...fileBlock(file, ` at the tag \`${tag}\``, content))
  for (const [file, content] of Object.entries(base))
    lines.push(...fileBlock(file, isKept(file) ? ' at the base and at the head' : ' at the base', content))
  for (const [file, content] of Object.entries(given.head))
    if (!isKept(file)) lines.push(...fileBlock(file, given.base === undefined ? '' : ' at the head', content))
  for (const { rule, at, message } of given.expect)
    lines.push('', `> \`${at}\` **${rule}**${message === undefined ? '' : ` ${message}`}`)
  return lines.join('\n')
}

/** Long data are cut: what an example shows of them is their form. */
const MOST_LINES = 40
const SHOWN_LINES = 6
const LANGUAGES = /\.(json|toml|csv|py|md|xml)$/

function fileBlock(file: string, where: string, content: string | Uint8Array): string[] {
  const text = (typeof content === 'string' ? content : `(${content.length} bytes)`).trimEnd()
  const rows = text.split('\n')
  const left = rows.length - SHOWN_LINES
  const shown = rows.length <= MOST_LINES ? text : [...rows.slice(0, SHOWN_LINES), `… ${left} more lines`].join('\n')
  const fence = fenceFor(text)
  return ['', `\`${file}\`${where}`, '', `${fence}${LANGUAGES.exec(file)?.[1] ?? 'yaml'}`, shown, fence]
}

function fenceFor(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  return '`'.repeat(longest + 1)
}

/** A text in a table cell: one line, no bars, and no tags outside of code. */
export function cell(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(/\|/g, '\\|')
  return line.replace(/(`+)[^`].*?\1|</g, (found) => (found === '<' ? '&lt;' : found))
}
