import { parseArgs } from 'node:util'
import { didYouMean, listOf } from '../lib/nearest.js'
import { GateError } from '../model/errors.js'
import { capitalise } from '../lib/words.js'

/** One flag of a command. `value` names what it takes; a switch has none. */
export interface Flag {
  readonly value?: string
  readonly short?: string
  /** May be given again; then the command gets a list. */
  readonly repeated?: boolean
  /** The only values it takes. */
  readonly allowed?: readonly string[]
  readonly help: string
}

export interface CommandMeta {
  readonly name: string
  /** After the name in the usage line: `[paths…]`. */
  readonly operands: string
  /** How many operands it takes at most. */
  readonly maxOperands: number
  readonly summary: string
  readonly flags: Readonly<Record<string, Flag>>
}

export interface Arguments {
  readonly operands: readonly string[]
  text(flag: string): string | undefined
  texts(flag: string): readonly string[]
  on(flag: string): boolean
  /** Flags with their values in the order they were given, for those whose order means something. */
  readonly given: readonly { readonly flag: string; readonly value: string }[]
}

/** Command line → typed arguments. Throws GateError 2 that names the argument, what is allowed and the nearest. */
export function readArguments(command: CommandMeta, argv: readonly string[]): Arguments {
  const options = Object.fromEntries(
    Object.entries(command.flags).map(([name, flag]) => [
      name,
      {
        type: flag.value === undefined ? ('boolean' as const) : ('string' as const),
        multiple: flag.repeated === true,
        ...(flag.short && { short: flag.short }),
      },
    ]),
  )
  const usage = `run \`specgate ${command.name} --help\``
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const flag = command.flags[token.name]
    if (flag === undefined) {
      const near = didYouMean(token.name, Object.keys(command.flags)).replace(/"([^"]+)"/, '"--$1"')
      throw new GateError(2, `unknown option ${token.rawName}`, {
        where: `specgate ${command.name}`,
        fix: `${near} ${capitalise(usage)} for the list.`.trim(),
      })
    }
    if (flag.value !== undefined && (token.value === undefined || token.value === ''))
      throw new GateError(2, `option --${token.name} needs a value`, {
        where: `specgate ${command.name}`,
        fix: `Write \`--${token.name} <${flag.value}>\`.`,
      })
    if (flag.value === undefined && token.value !== undefined)
      throw new GateError(2, `option --${token.name} takes no value`, {
        where: `--${token.name}=${token.value}`,
        fix: `Write \`--${token.name}\`.`,
      })
    if (flag.allowed !== undefined && token.value !== undefined && !flag.allowed.includes(token.value))
      throw new GateError(2, `option --${token.name} cannot be "${token.value}"`, {
        where: `specgate ${command.name}`,
        fix: `${didYouMean(token.value, flag.allowed)} Allowed: ${listOf(flag.allowed)}.`.trim(),
      })
    if (flag.repeated !== true && tokens.filter((other) => other.kind === 'option' && other.name === token.name).length > 1)
      throw new GateError(2, `option --${token.name} is given twice`, { where: `specgate ${command.name}`, fix: 'Give it once.' })
  }
  if (positionals.length > command.maxOperands)
    throw new GateError(2, `"${positionals[command.maxOperands]!}" is one argument too many`, {
      where: `specgate ${command.name}`,
      fix: `${capitalise(usage)} for its form.`,
    })
  return {
    operands: positionals,
    text: (flag) => values[flag] as string | undefined,
    texts: (flag) => (values[flag] as string[] | undefined) ?? [],
    on: (flag) => values[flag] === true,
    given: tokens.flatMap((token) => (token.kind === 'option' ? [{ flag: token.name, value: token.value ?? '' }] : [])),
  }
}

export function usageOf(command: CommandMeta): string {
  const rows = Object.entries(command.flags).map(([name, flag]) => {
    const form = `${flag.short === undefined ? '' : `-${flag.short}, `}--${name}${flag.value === undefined ? '' : ` <${flag.value}>`}`
    const allowed = flag.allowed === undefined ? '' : ` (${flag.allowed.join(' | ')})`
    return [form, flag.help + allowed] as const
  })
  const width = Math.max(0, ...rows.map(([form]) => form.length))
  const lines = rows.map(([form, help]) => `  ${form.padEnd(width)}  ${help}`)
  return [
    `specgate ${command.name} ${command.operands}`.trim(),
    '',
    command.summary,
    ...(lines.length > 0 ? ['', 'Options:', ...lines] : []),
    '',
  ].join('\n')
}

export function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value })
}
