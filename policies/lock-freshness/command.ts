import type { Json, RecordedStage } from '../../src/policy.js'
import type { Differences } from './group.js'
import type { Unchecked } from './reporter.js'

const AROUND = 20
const SHOWN = 60

/** The recorded command against the declared one, as `dvc status` compares them. */
export function checkCommand(stage: RecordedStage, differences: Differences, unchecked: Unchecked): void {
  const { declared, command } = stage
  if (declared === undefined) return
  if (declared.isOpen) return unchecked.add(`the loop of the stage \`${declared.name}\` goes over a list that is not known here`)
  const lines = declared.commands
  if (lines.some(({ form }) => form === 'open'))
    return unchecked.add(`the command of \`${stage.name}\` is a template that only DVC can fill in`)
  const normal = lines.some(({ form }) => form === 'templated') ? spelledOut : trimmed
  const [now, then] = [lines.map(({ text }) => normal(text)), linesOf(command?.value).map(normal)]
  if (lines.length === 0 || (now.length === then.length && now.every((line, i) => line === then[i]))) return
  const [declaredText, recordedText] = [lines.map(({ text }) => text).join(' ; '), linesOf(command?.value).join(' ; ')]
  const from = firstDifference(declaredText, recordedText)
  differences.add({
    rule: 'LOCK.COMMAND_DIFFERS',
    // The turns of a loop share the place of their command.
    about: JSON.stringify(lines[0]?.at),
    stage: stage.name,
    at: command?.at ?? stage.at,
    data: {
      recorded: recordedText === '' ? 'none' : `\`${excerpt(recordedText, from)}\``,
      declared: `\`${excerpt(declaredText, from)}\``,
    },
  })
}

function linesOf(value: Json | undefined): string[] {
  return (Array.isArray(value) ? (value as readonly Json[]) : [value]).filter((line) => typeof line === 'string')
}

function trimmed(text: string): string {
  return text.trimEnd()
}

/**
 * A template writes numbers and booleans as Python does, and `1.0` cannot be told from `1` here: both sides are brought to one
 * spelling.
 */
function spelledOut(text: string): string {
  return text
    .trimEnd()
    .replace(/(?<![\w.])[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?(?![\w.])/gi, (number) => String(Number(number)))
    .replace(/(?<![\w])(?:True|False)(?![\w])/g, (word) => word.toLowerCase())
}

function firstDifference(a: string, b: string): number {
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return i
}

/** The part of a long command where two differ. */
function excerpt(text: string, at: number): string {
  const flat = text.replace(/\s+/g, ' ')
  if (flat.length <= SHOWN) return flat.trim()
  const from = at <= SHOWN - AROUND ? 0 : at - AROUND
  const part = text
    .slice(from, from + SHOWN)
    .replace(/\s+/g, ' ')
    .trim()
  return `${from > 0 ? '…' : ''}${part}${from + SHOWN < text.length ? '…' : ''}`
}
