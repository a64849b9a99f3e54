// Run by `npm run build` after ncc. V8 skims a function that it reads and reads it again when it is called, unless it is a
// `function` in parentheses: that is compiled at once. webpack wraps each module in an arrow function; those of the entry
// are nearly all called, so they are rewritten. Lines stay, so the source map holds.
import { readFileSync, writeFileSync } from 'node:fs'

const WRAPPER = /^\/\*\*\*\/ \(\(([\w, ]*)\) => \{$/gm
const [file] = process.argv.slice(2)
const text = readFileSync(file, 'utf8')
const modules = text.match(/^\/\*\*\*\/ \d+:$/gm)?.length ?? 0
let rewritten = 0
const out = text.replace(WRAPPER, (_, parameters) => {
  rewritten++
  return `/***/ (function(${parameters}) {`
})
if (rewritten !== modules)
  throw new Error(`${file}: ${rewritten} of ${modules} modules were rewritten; has webpack changed its wrapper?`)
writeFileSync(file, out)
