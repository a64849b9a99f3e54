// Run by `npm run build` after compile-early.mjs. ncc writes ES modules, which Node loads through a path of its own: slower by
// 10 ms, and closed to a code cache before Node 22.8. Here they become CommonJS: index.js → main.js, whose start is a function, and
// the parts next to it; `src/start.cts` becomes index.js, which loads them. Lines stay, so the source maps hold.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Script } from 'node:vm'
import ts from 'typescript'

const [folder] = process.argv.slice(2)
const read = (name) => readFileSync(join(folder, name), 'utf8')
const fault = (name, what) => new Error(`${join(folder, name)}: ${what}; has ncc or webpack changed what it writes?`)

/** Replaces what has to be there as often as told (0: at least once). */
function replace(name, text, from, to, times = 1) {
  const parts = text.split(from)
  if (times === 0 ? parts.length < 2 : parts.length !== times + 1)
    throw fault(name, `${parts.length - 1} times ${JSON.stringify(String(from))}`)
  return parts.join(to)
}

const IMPORT = 'import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";'
const AB = `decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\\/\\/\\/\\w:/) ? 1 : 0, -1) + "/"`

function mainScript() {
  const name = 'index.js'
  let text = read(name)
  // In parentheses, so that V8 reads it once (compile-early.mjs).
  text = replace(name, text, '#!/usr/bin/env node\n', '"use strict";\n')
  text = replace(name, text, IMPORT, 'exports.start = (function (__loadPart) {')
  text = replace(name, text, '__WEBPACK_EXTERNAL_createRequire(import.meta.url)(', 'require(', 0)
  text = replace(name, text, AB, '__dirname + "/"')
  text = replace(name, text, 'import("./" + __nccwpck_require__.u(chunkId))', 'Promise.resolve("./" + __nccwpck_require__.u(chunkId)).then(__loadPart)') // prettier-ignore
  text = replace(name, text, '__webpack_exports__ = await __webpack_exports__;', 'return __webpack_exports__;')
  return replace(name, text, '//# sourceMappingURL=index.js.map', '});\n//# sourceMappingURL=main.js.map')
}

/** A part: three exports, the last of them an object that reaches to the end. */
function partScript(name) {
  let text = read(name)
  const heads = ['id', 'ids', 'modules']
  for (const head of heads) text = replace(name, text, new RegExp(`^export const ${head} = `, 'm'), `exports.${head} = `)
  return text.replaceAll('__WEBPACK_EXTERNAL_createRequire(import.meta.url)(', 'require(').replace(IMPORT, '')
}

const parts = readdirSync(folder).filter((name) => /^\d+\.index\.js$/.test(name))
const scripts = new Map([['main.js', mainScript()], ...parts.map((name) => [name, partScript(name)])])
const build = createHash('sha256')
for (const [name, text] of scripts) {
  try {
    new Script(`(function (exports, require, module, __filename, __dirname) {${text}\n})`)
  } catch (error) {
    throw fault(name, `it is no script: ${error.message}`)
  }
  if (name === 'main.js' && /[^\x00-\x7f]/.test(text)) throw fault(name, 'it is not ASCII')
  writeFileSync(join(folder, name), text)
  build.update(`${name}\0${text}\0`)
}
renameSync(join(folder, 'index.js.map'), join(folder, 'main.js.map'))

const start = ts.transpileModule(readFileSync('src/start.cts', 'utf8'), {
  fileName: 'start.cts',
  compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
})
const entry = replace('index.js', start.outputText, '%BUILD%', build.digest('hex'))
writeFileSync(join(folder, 'index.js'), `#!/usr/bin/env node\n${entry}`, { mode: 0o755 })
writeFileSync(join(folder, 'package.json'), '{\n  "type": "commonjs"\n}\n')
