/**
 * One escaping function for each channel. Everything that a reporter prints and that may come from a repository (file names,
 * values, messages, reasons of waivers, refs) goes through the function of its channel here; nothing else escapes.
 */
import { legacyCommand, showUnseen } from './visible.js'

export { escapeMarkdown, markdownCode, markdownProse } from './escape-markdown.js'
export { cut, cutPath } from './visible.js'

/** The runner's other command syntax: `::name …::` after leading blanks (see legacyCommand for marks between the signs). */
const leadingCommand = (): RegExp => /^([\s\p{M}]*):(?=\p{M}*:)/u

/** Begins with a visible character that is no colon nor a mark, ASCII or of one of our bars: most lines, told without the tables of Unicode. */
const PLAIN_START = /^\s*[!-9;-~·\u2500-\u25ff]/

/** Any untrusted text for standard output or standard error: becomes one line that no terminal and no runner obeys. */
export function escapeLog(text: string): string {
  return breakCommands(showUnseen(text))
}

/** Breaks workflow commands in one line that is already free of control characters; keeps our own colours. Idempotent. */
export function breakCommands(line: string): string {
  const safe = line.includes('#') ? line.replace(legacyCommand(), '#$1\\x23') : line
  return safe.includes(':') && !PLAIN_START.test(safe) ? safe.replace(leadingCommand(), '$1\\x3a') : safe
}

/** The message of a workflow command: escaped for the log first, because the runner prints it there, then for the command. */
export function escapeAnnotationMessage(text: string): string {
  return escapeData(escapeLog(text))
}

/** A property of a workflow command (`file`, `title`). */
export function escapeAnnotationProperty(text: string): string {
  return escapeData(escapeLog(text)).replace(/:/g, '%3A').replace(/,/g, '%2C')
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

/** Characters that JSON lets through raw and a terminal, a log or an old JavaScript parser does not take as text. */

const rawInJson = (): RegExp => /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/**
 * JSON text as it stands → JSON text of the same value that is safe on standard output. Outside of strings JSON has none of
 * these characters, so that replacing them everywhere changes no value.
 */
export function escapeJson(json: string): string {
  // Most reports are plain, and some are long: told without the tables of Unicode.
  if (/^[\0-~]*$/.test(json)) return json.includes('##') ? json.replace(legacyCommand(), '#$1\\u0023') : json
  return json.replace(rawInJson(), escapeUnits).replace(legacyCommand(), '#$1\\u0023')
}

function escapeUnits(character: string): string {
  let escaped = ''
  for (let index = 0; index < character.length; index++) {
    escaped += '\\u' + character.charCodeAt(index).toString(16).padStart(4, '0')
  }
  return escaped
}
