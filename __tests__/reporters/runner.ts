/** What a GitHub runner reads out of a log: its two command syntaxes, written from their description. */

export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** Comparison as lenient as a culture-aware one: what Unicode ignores, and marks, count as nothing. */
function lenient(line: string): string {
  return line.replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{M}]/gu, '')
}

/** Every line end that any reader of a log might take for one. */
export function splitLog(log: string): string[] {
  return log.split(/\r\n|[\n\r\u0085\u2028\u2029\v\f]/)
}

export function commandsIn(log: string, line: (text: string) => Command | undefined = parseLine): Command[] {
  return splitLog(log).flatMap((text) => line(text) ?? [])
}

/** `::name key=value,key=value::message` after blanks; failing that `##[name key=value;key=value]message` anywhere. */
export function parseLine(text: string): Command | undefined {
  return parseCurrent(text) ?? parseCurrent(lenient(text)) ?? parseLegacy(text) ?? parseLegacy(lenient(text))
}

function parseCurrent(text: string): Command | undefined {
  const line = text.replace(/^[\s\u0085]+/u, '')
  if (!line.startsWith('::')) return undefined
  const end = line.indexOf('::', 2)
  if (end < 0) return undefined
  const info = line.slice(2, end)
  const blank = info.indexOf(' ')
  const name = blank < 0 ? info : info.slice(0, blank)
  const properties = blank < 0 ? {} : readProperties(info.slice(blank + 1).trim(), ',', true)
  return { name, properties, message: unescape(line.slice(end + 2), false) }
}

function parseLegacy(text: string): Command | undefined {
  const start = text.search(/##(?:[A-Za-z]+)?\[/)
  if (start < 0) return undefined
  const open = text.indexOf('[', start)
  const close = text.indexOf(']', open)
  if (close < 0) return undefined
  const info = text.slice(open + 1, close)
  const blank = info.indexOf(' ')
  const name = blank < 0 ? info : info.slice(0, blank)
  return { name, properties: blank < 0 ? {} : readProperties(info.slice(blank + 1), ';', false), message: text.slice(close + 1) }
}

function readProperties(text: string, separator: string, escaped: boolean): Record<string, string> {
  const properties: Record<string, string> = {}
  for (const pair of text.split(separator)) {
    const equals = pair.indexOf('=')
    if (equals > 0) properties[pair.slice(0, equals)] = escaped ? unescape(pair.slice(equals + 1), true) : pair.slice(equals + 1)
  }
  return properties
}

function unescape(text: string, property: boolean): string {
  const plain = text.replace(/%0D/g, '\r').replace(/%0A/g, '\n')
  return (property ? plain.replace(/%3A/g, ':').replace(/%2C/g, ',') : plain).replace(/%25/g, '%')
}
