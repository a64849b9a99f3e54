import { resolve } from 'node:path'

/**
 * The file that node runs for its first argument, by node's own rules: `node dist/index` and `node dist` run `dist/index.js`, and
 * a link the file that it leads to. Undefined where there is none.
 */
export function programFile(argument: string): string | undefined {
  // Only here: most runs start nothing.
  const { createRequire } = process.getBuiltinModule('node:module')
  try {
    return createRequire(resolve('program')).resolve(resolve(argument))
  } catch {
    return undefined
  }
}
