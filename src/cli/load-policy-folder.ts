import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { registry } from '../../policies/index.js'
import { parseCase, type PolicyCase } from '../engine/cases.js'
import { checkPolicy } from '../engine/check-policy.js'
import { GateError } from '../model/errors.js'
import type { Policy } from '../policy.js'

const MOST_FAULTS = 3

/** A policy's folder: the policy, its README and its cases. The same files for ours and for a user's. */
export interface PolicyFolder {
  readonly dir: string
  readonly id: string
  readonly policy: Policy
  /** What in the policy breaks the contract. */
  readonly faults: readonly string[]
  readonly readme: string | undefined
  readonly cases: readonly PolicyCase[]
}

/** Folders below `dir` that hold a policy, or `dir` itself when it is one. A name that starts with `_` is a template. */
export function findPolicyFolders(dir: string): string[] {
  const holdsPolicy = (folder: string): boolean => existsSync(`${folder}/policy.mjs`) || existsSync(`${folder}/policy.ts`)
  if (holdsPolicy(dir)) return [dir]
  if (!existsSync(dir)) return []
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_') && holdsPolicy(join(dir, entry.name)))
    .map((entry) => join(dir, entry.name))
    .sort()
}

/** What a policy says of itself, as data: it was read where it can do no harm. */
export interface DescribedFolder extends Omit<PolicyFolder, 'policy'> {
  readonly policy: Pick<Policy, 'meta'>
}

/** `loadPolicyFolder` for who only wants to read about the policy. Throws GateError 2 for one that does not say what it has to. */
export async function describePolicyFolder(dir: string): Promise<DescribedFolder> {
  const { policy, ...folder } = await loadPolicyFolder(dir)
  const { faults } = folder
  if (faults.length > 0)
    throw new GateError(2, `the policy breaks the contract: ${faults.slice(0, MOST_FAULTS).join('; ')}`, {
      where: dir,
      fix: '`specgate test` says the same of each policy, and runs its cases once this is right.',
    })
  return { ...folder, policy: { meta: JSON.parse(JSON.stringify(policy.meta)) as Policy['meta'] } }
}

export async function loadPolicyFolder(dir: string): Promise<PolicyFolder> {
  const policy = await importPolicy(dir)
  const faults = checkPolicy(policy, { ids: new Set(), reserved: await builtInRules(policy) })
  const id = basename(resolve(dir))
  if (policy?.meta?.id !== undefined && policy.meta.id !== id)
    faults.push(`\`meta.id\` is "${policy.meta.id}", but the folder is called "${id}"`)
  const caseDir = `${dir}/cases`
  const cases = existsSync(caseDir)
    ? readdirSync(caseDir)
        .filter((name) => /\.ya?ml$/.test(name))
        .sort()
    : []
  const readme = `${dir}/README.md`
  return {
    dir,
    id,
    policy,
    faults,
    readme: existsSync(readme) ? readFileSync(readme, 'utf8') : undefined,
    cases: cases.map((name) => parseCase(name, readFileSync(join(caseDir, name), 'utf8'))),
  }
}

/** Rules that a policy of a user's may not report; none for one of ours, or a copy of it. */
async function builtInRules(policy: Policy): Promise<ReadonlySet<string>> {
  if (registry.some(({ id }) => id === policy?.meta?.id)) return new Set()
  const ids: string[] = []
  for (const { load } of registry) ids.push(...Object.keys((await load()).meta.rules as object))
  return new Set(ids)
}

async function importPolicy(dir: string): Promise<Policy> {
  const plain = `${dir}/policy.mjs`
  try {
    const file = existsSync(plain) ? plain : await translate(dir)
    const loaded = (await import(/* webpackIgnore: true */ pathToFileURL(resolve(file)).href)) as { default: Policy }
    return loaded.default
  } catch (error) {
    if (error instanceof GateError) throw error
    throw new GateError(2, `the policy cannot be loaded: ${error instanceof Error ? error.message : String(error)}`, {
      where: dir,
      fix: 'A policy is an ES module with a default export; see `specgate new-policy`.',
    })
  }
}

/**
 * A policy in TypeScript, and all it imports by relative path, as JavaScript in the package's own cache folder, so that its
 * npm imports are found from there. Uses the project's @swc/core.
 */
async function translate(dir: string): Promise<string> {
  // Not written as resolve(dir, 'policy.ts'): ncc would take that for an asset and copy every policy into dist.
  const entry = `${resolve(dir)}/policy.ts`
  const root = findPackage(dirname(entry))
  const swc = loadSwc(root)
  const out = join(root, 'node_modules', '.cache', 'specgate', String(process.pid))
  const queue = [entry]
  const seen = new Set(queue)
  while (queue.length > 0) {
    const file = queue.pop()!
    const target = join(out, relative(root, file)).replace(/\.ts$/, '.js')
    mkdirSync(dirname(target), { recursive: true })
    const text = readFileSync(file, 'utf8')
    if (!file.endsWith('.ts')) {
      writeFileSync(target, text)
      continue
    }
    const { code } = swc.transformSync(text, {
      filename: file,
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022', experimental: { keepImportAttributes: true } },
      module: { type: 'es6' },
    })
    writeFileSync(target, code)
    for (const [, specifier] of code.matchAll(/(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g)) {
      const imported = resolve(dirname(file), specifier!)
      const source = existsSync(imported) ? imported : imported.replace(/\.js$/, '.ts')
      if (seen.has(source) || !existsSync(source)) continue
      seen.add(source)
      queue.push(source)
    }
  }
  writeFileSync(`${out}/package.json`, '{"type":"module"}\n')
  return join(out, relative(root, entry)).replace(/\.ts$/, '.js')
}

interface Swc {
  transformSync(text: string, options: object): { code: string }
}

function loadSwc(root: string): Swc {
  try {
    return createRequire(`${root}/package.json`)('@swc/core') as Swc
  } catch {
    throw new GateError(2, 'a policy in TypeScript needs @swc/core', {
      where: root,
      fix: 'Run `npm install --save-dev @swc/core` here, or write the policy as policy.mjs.',
    })
  }
}

function findPackage(dir: string): string {
  for (let folder = dir; ; folder = dirname(folder)) {
    if (existsSync(`${folder}/package.json`)) return folder
    if (dirname(folder) === folder)
      throw new GateError(2, 'there is no package.json above the policy', {
        where: dir,
        fix: 'Run `npm init` at the root, or write the policy as policy.mjs.',
      })
  }
}
