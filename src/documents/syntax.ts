import { showText } from './scalars.js'

/** A parser's error in a sentence, with a hint when the line shows a mistake we know. */
export function explainSyntax(code: string, message: string, text: string, offset: number): { detail: string; hint: string } {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const lineEnd = text.indexOf('\n', offset)
  const line = text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd)
  const detail = showText(message.replace(/ at line \d+, column \d+:?[\s\S]*$/, ''))
  return { detail: detail.replace(/\.$/, ''), hint: hintFor(code, line, text) }
}

function hintFor(code: string, line: string, text: string): string {
  if (/^\s*<(?!<)/.test(text)) return 'It looks like an HTML or XML page, perhaps the error page of a download.'
  if (code === 'TAB_AS_INDENT' || /^ *\t/.test(line)) return 'Indent with spaces: YAML does not allow tabs.'
  if (/^(<{7}|={7}|>{7})( |$)/m.test(text)) return 'The file holds a merge conflict marker.'
  if (/\{\{/.test(line)) return 'Quote a template expression: `"{{ … }}"`.'
  if (/(^|[{,-])\s*"?[\w.-]+"?:[^\s/]/.test(line)) return 'A space is needed after the colon of a key.'
  if (/^\s*[\w.-]+: +[^'"|>[{#][^#]*: /.test(line)) return 'Quote a value that holds a colon and a space.'
  if (/[[{]/.test(line) && code !== 'BLOCK_AS_IMPLICIT_KEY') return 'Check that every bracket, brace and quote is closed.'
  return 'Check the indentation and the quotes of this line and the one before.'
}
