import { isList, isObject, type Json } from '../model/json.js'

/** A value as YAML flow or JSON, in the quotes that the old value had. */
export function render(value: Json, json: boolean, quote?: string): string {
  if (typeof value === 'string') {
    if (!json && quote === "'" && !/['\u0000-\u001f]/.test(value)) return `'${value}'`
    if (!json && quote !== '"' && (isPlain(value) || isHex(value))) return value
    // Where the old value stood without quotes, what is of the same sort may too.
    if (!json && quote !== undefined && !/["'|>]/.test(quote) && isUsuallyPlain(value)) return value
    return JSON.stringify(value)
  }
  if (isList(value)) return `[${value.map((item) => render(item, json)).join(', ')}]`
  if (isObject(value))
    return `{${Object.entries(value)
      .map(([key, inner]) => `${render(key, json)}: ${render(inner, json)}`)
      .join(', ')}}`
  return String(value)
}

/** Whether a text may stand without quotes in a flow or block context, and still be read as this text. */
function isPlain(text: string): boolean {
  return (
    /^[A-Za-z_./][\w./@+-]*$/.test(text) &&
    !/^(true|false|null|yes|no|on|off|~|y|n)$/i.test(text) &&
    !/^[\d.+-]*(e\d+)?$/i.test(text)
  )
}

/** A digest. Only digits, or digits with one `e` among them, would be a number. */
function isHex(text: string): boolean {
  return /^[0-9a-f]{32,128}$/.test(text) && !/^\d+(e\d+)?$/.test(text)
}

/** With colons inside, which only YAML's older readers mind at all: a time (they read one too), a digest with its algorithm. */
function isUsuallyPlain(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?Z)?$/.test(text) || /^(sha\d{1,3}|md5):[0-9a-f]{32,128}$/.test(text)
}
