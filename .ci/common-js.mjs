// Run by `npm run build` after compile-early.mjs. ncc writes ES modules, which Node loads through a path of its own: slower by
// 10 ms, and closed to a code cache before Node 22.8. Here they become CommonJS: index.js → main.js, whose start is a function, and
// the parts next to it; `src/start.cts` becomes index.js, which loads them. V8 keeps the whole text in memory, two copies of it while
// it reads, and each page of them costs 3 us: comments go, a third of the text, and what is left is ASCII, one byte a character.
// Lines stay, so the source maps hold.
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

/** Without the comments that end their line, so that what is left stands where it stood. */
function withoutComments(name, text) {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS)
  const comments = new Map()
  const note = (found) => found?.forEach((comment) => comments.set(comment.pos, comment.end))
  const visit = (node) => {
    const children = node.getChildren(file)
    if (children.length > 0) return children.forEach(visit)
    note(ts.getLeadingCommentRanges(text, node.pos))
    note(ts.getTrailingCommentRanges(text, node.end))
  }
  visit(file)
  let out = ''
  let at = 0
  for (const [from, to] of [...comments].sort(([a], [b]) => a - b)) {
    const comment = text.slice(from, to)
    if (
      from < at ||
      comment.startsWith('//#') ||
      !/^[ \t]*(?:\n|$)/.test(text.slice(to, text.indexOf('\n', to) + 1 || undefined))
    )
      continue
    out += text.slice(at, from).replace(/[ \t]+$/, '') + comment.replace(/[^\n]+/g, '')
    at = to
  }
  return out + text.slice(at)
}

/** One character beyond Latin-1 makes a text two bytes a character to V8. */
function ascii(name, text) {
  // A raw template would show its escapes.
  if (/String\.raw`[^`]*[^\x00-\x7f]/.test(text)) throw fault(name, 'a String.raw holds a character beyond ASCII')
  return text.replace(/[^\x00-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

const parts = readdirSync(folder).filter((name) => /^\d+\.index\.js$/.test(name))
const scripts = new Map([['main.js', mainScript()], ...parts.map((name) => [name, partScript(name)])])
const build = createHash('sha256')
for (const [name, whole] of scripts) {
  const text = ascii(name, withoutComments(name, whole))
  try {
    new Script(`(function (exports, require, module, __filename, __dirname) {${text}\n})`)
  } catch (error) {
    throw fault(name, `it is no script: ${error.message}`)
  }
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
