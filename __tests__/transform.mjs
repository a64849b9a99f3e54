/**
 * What jest makes of a TypeScript file: what @swc/jest makes of it, and in front the names of the built-ins that the module uses
 * as names of its own. Jest runs tests in a context of `node:vm`, where each look-up of a global (`Map`, `Number.isNaN`) goes
 * through the interceptor of the context: a loop over the characters of a text takes many times as long as outside. For CommonJS
 * packages jest itself does the same (`sandboxInjectedGlobals`), not for modules.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const { createTransformer } = createRequire(import.meta.url)('@swc/jest')

/** Those that no test replaces. */
const BUILT_INS = [
  ...['Array', 'ArrayBuffer', 'BigInt', 'Boolean', 'Buffer', 'Error', 'Float64Array', 'Infinity', 'Int32Array', 'JSON', 'Map'],
  ...['Math', 'NaN', 'Number', 'Object', 'Promise', 'RegExp', 'Set', 'String', 'Symbol', 'TextDecoder', 'TextEncoder'],
  ...['Uint32Array', 'Uint8Array', 'WeakMap', 'WeakSet', 'undefined'],
]
const OWN_TEXT = readFileSync(new URL(import.meta.url))

/** In front of the first line, so that no line moves. */
function nameBuiltIns(code) {
  const used = BUILT_INS.filter((name) => new RegExp(`(?<![.\\w$])${name}\\b`).test(code) && !declares(code, name))
  return used.length === 0 ? code : `const {${used.join(',')}} = globalThis;${code}`
}

/** Whether the module has, anywhere, a thing of its own by this name. */
function declares(code, name) {
  return new RegExp(`\\b(?:const|let|var|function|class|as)\\s+${name}\\b|\\bimport\\b[^'"]*\\b${name}\\b[^'"]*\\bfrom\\b`).test(
    code,
  )
}

export default {
  createTransformer(options) {
    const swc = createTransformer(options)
    const finish = (made) => ({ ...made, code: nameBuiltIns(made.code) })
    return {
      ...swc,
      process: (...given) => finish(swc.process(...given)),
      processAsync: async (...given) => finish(await swc.processAsync(...given)),
      getCacheKey: (...given) =>
        createHash('sha1')
          .update(swc.getCacheKey(...given))
          .update(OWN_TEXT)
          .digest('hex'),
    }
  },
}
