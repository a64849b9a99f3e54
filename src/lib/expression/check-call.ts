import { compileRegex, RegexError } from '../regex.js'
import { ExpressionError, FUNCTIONS, type CallNode, type Node, type Signature } from './syntax.js'

/** What can be known of a call before any document is seen: how many arguments, key names, and literal patterns. */
export function checkCall(call: CallNode): void {
  const { name, args, start } = call
  const { least, most, usage }: Signature = FUNCTIONS[name]
  if (args.length < least || args.length > most)
    throw new ExpressionError(
      `\`${name}\` takes ${least === most ? least : `${least} to ${most}`} argument${most === 1 ? '' : 's'}, not ${args.length}`,
      start + 1,
      `Write ${usage}.`,
    )
  if (name === 'has_keys') for (const arg of args) checkKeyName(arg, usage)
  if (name === 'has_key' && args.length === 2) checkKeyName(args[1]!, usage)
  if (name === 'has_key' && args.length === 1 && !isKeyName(args[0]!)) checkPlace(args[0]!, usage)
  if (name === 'exists') checkPlace(args[0]!, usage)
  if (name === 'matches') checkPattern(args.at(-1)!)
}

function isKeyName(node: Node): boolean {
  return node.type === 'name' || (node.type === 'literal' && typeof node.value === 'string')
}

function checkKeyName(node: Node, usage: string): void {
  if (!isKeyName(node)) throw new ExpressionError('a key name was expected here', node.start + 1, `Write ${usage}.`)
}

function checkPlace(node: Node, usage: string): void {
  if (node.type !== 'name' && node.type !== 'member' && node.type !== 'root')
    throw new ExpressionError('a path was expected here', node.start + 1, `Write ${usage}.`)
}

function checkPattern(node: Node): void {
  if (node.type !== 'literal') return
  const { value, start } = node
  if (typeof value !== 'string') throw new ExpressionError('a pattern is text', start + 1, `Write ${FUNCTIONS.matches.usage}.`)
  const doubled = /\\\\(?=[dDwWsSbBpP.+*?()[\]{}^$|0-9])/.exec(value)
  if (doubled) {
    const [two, next] = [value.slice(doubled.index, doubled.index + 3), value[doubled.index + 2]!]
    const single = /[1-9]/.test(next)
      ? ` \`\\${next}\` would be a back-reference, which the linear-time engine (RE2) does not have.`
      : ''
    throw new ExpressionError(
      `the pattern has two backslashes in \`${two}\`, which is a backslash in the text followed by \`${next}\``,
      start + 2 + doubled.index,
      `Strings are raw here: write \`\\${next}\` (in YAML double quotes "\\\\${next}"), or \`[\\\\]\` for a backslash in the text.${single}`,
    )
  }
  try {
    compileRegex(value)
  } catch (error) {
    if (!(error instanceof RegexError)) throw error
    throw new ExpressionError(error.message, start + 2 + (error.index ?? 0), error.fix)
  }
}
