import { readImage } from '../../src/lib/image.js'
import { listOf, nearest } from '../../src/lib/nearest.js'
import { readVersion } from '../../src/lib/semver.js'
import type { Context, FactRequest, Json, ProvenanceView } from '../../src/policy.js'
import { readLock } from './lock-formats.js'
import type { Locked } from './locked.js'
import { candidatesOf, dataOf, firstThere, pathText } from './places.js'
import type { rules } from './rules.js'
import { documentRequest, textRequest } from '../../src/lib/requests.js'

export interface Options {
  readonly images: readonly string[]
}
type Reporter = Context<Options, typeof rules>

const MOST_NAMED = 3

export function environmentRequests(view: ProvenanceView): FactRequest[] {
  return view.dependencyLocks.flatMap(({ value }) => {
    const text = pathText(value)
    if (text === undefined) return []
    return candidatesOf(view.folder, text).paths.flatMap((path): FactRequest[] => [
      textRequest(path),
      { fact: 'size', path, side: 'base' },
      ...(isStructured(path) ? [documentRequest(path)] : []),
    ])
  })
}

export function checkImages(view: ProvenanceView, { options, report }: Reporter): void {
  for (const { value, at } of view.containers) {
    const text = pathText(value) ?? imageText(value)
    if (text === undefined || options.images.some((start) => text.startsWith(start))) continue
    if (isVariable(text)) {
      const reason = 'is filled in from outside the document, so that nothing here says which image it was'
      report({ rule: 'PROV.IMAGE_UNPINNED', at, data: { image: text, reason, form: PINNED_FORM } })
      continue
    }
    // The words of a form that nobody has filled in.
    if (/[<>{}$…]|\.\.\./.test(text)) continue
    const reading = readImage(text, true)
    if (reading?.form === 'unpinned')
      report({ rule: 'PROV.IMAGE_UNPINNED', at, data: { image: text, reason: reading.reason, form: reading.advice } })
  }
}

const PINNED_FORM = '`image@sha256:<64 hex digits>`'

/** `${IMG}`, `$IMG`, `$(IMG)`, `%IMG%`, `{{ img }}`; whatever the registry is called, a digest that is written out pins the image. */
function isVariable(text: string): boolean {
  return (
    !/@sha256:[0-9a-f]{64}\}?$/i.test(text) && /\$\{[^}]+\}|\$\([^)]+\)|\$[A-Za-z_]\w*|%[A-Za-z_]\w*%|\{\{[^}]+\}\}/.test(text)
  )
}

export function checkDependencyLocks(view: ProvenanceView, context: Reporter): void {
  const { facts, report } = context
  const named = view.dependencyLocks.flatMap(({ value, at }) => {
    const text = pathText(value)
    return text === undefined ? [] : [{ text, at }]
  })
  if (named.length === 0) {
    if (view.asksForEnvironment || view.dependencyLocks.length > 0)
      report({ rule: 'PROV.LOCK_MISSING', at: view.lockPath, data: { detail: 'the document names no `deps_lock`' }, soft: true })
    return
  }
  for (const { text, at } of named) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) continue
    const { paths, reason } = candidatesOf(view.folder, text)
    if (reason !== undefined) {
      report({ rule: 'PROV.LOCK_MISSING', at, data: { detail: `\`${text}\` is no path of the repository: ${reason}` } })
      continue
    }
    const found = firstThere(paths, facts)
    if (found === undefined) continue
    if (found.fact.known) checkLock(found.path, found.fact.value, at, context)
    else if (!found.fact.absent)
      report({ rule: 'PROV.UNREADABLE', at, data: { file: found.path, reason: found.fact.reason.replace(/\.$/, '') } })
    else {
      const was = paths.some((path) => facts.get({ fact: 'size', path, side: 'base' }).known)
      const detail = `there is no \`${text}\`${was ? ', though there was at the base' : ''}`
      // A build may still have to write it.
      report({ rule: 'PROV.LOCK_MISSING', at, data: { detail }, ...(was ? {} : { soft: true }) })
    }
  }
}

function checkLock(file: string, text: string, at: readonly (string | number)[], { facts, report }: Reporter): void {
  const entries = readLock(file, text, isStructured(file) ? dataOf(file, facts) : undefined)
  const detail =
    entries === undefined
      ? 'it is in no form that is known here, so nothing shows versions and hashes'
      : entries.length === 0
        ? 'it lists no dependency'
        : whatIsLoose(entries)
  if (detail === undefined) return
  // A form that is not known may be a good one, and a pipeline may have no dependency.
  report({
    rule: 'PROV.LOCK_UNHASHED',
    at,
    data: { file, detail },
    ...(entries === undefined || entries.length === 0 ? { soft: true } : {}),
  })
}

function whatIsLoose(entries: readonly Locked[]): string | undefined {
  const said = [
    describe(
      entries.filter(({ included }) => included === true),
      entries.length,
      'other files that it includes are not read',
    ),
    describe(
      entries.filter(({ hasVersion }) => !hasVersion),
      entries.length,
      'without a fixed version',
    ),
    describe(
      entries.filter(({ hasHash }) => !hasHash),
      entries.length,
      'without a hash',
    ),
  ].filter((part) => part !== undefined)
  return said.length === 0 ? undefined : listOf(said, 'and')
}

function describe(loose: readonly Locked[], all: number, what: string): string | undefined {
  if (loose.length === 0) return undefined
  const names = loose.slice(0, MOST_NAMED).map(({ name }) => `\`${name}\``)
  const shown = `${names.join(', ')}${loose.length > names.length ? ', …' : ''}`
  return loose[0]?.included === true
    ? `${what} (${shown})`
    : `${loose.length} of ${all} ${loose.length === 1 ? 'is' : 'are'} ${what} (${shown})`
}

/** Seeds are numbers, at one place or by name. */
export function checkSeeds(view: ProvenanceView, { report }: Reporter): void {
  const { seeds } = view
  if (seeds === undefined) {
    if (view.asksForEnvironment)
      report({ rule: 'PROV.SEED_MISSING', at: view.seedsPath, data: { detail: 'the document has no `seeds`' } })
    return
  }
  const loose = looseSeed(seeds.value)
  if (loose !== undefined) report({ rule: 'PROV.SEED_MISSING', at: seeds.at, data: { detail: loose } })
}

function looseSeed(value: Json): string | undefined {
  if (typeof value === 'number') return undefined
  if (typeof value === 'string') return /^\s*-?(?:\d+|0x[0-9a-f]+)\s*$/i.test(value) ? undefined : `\`${value}\` is no number`
  if (typeof value === 'boolean') return `\`${String(value)}\` is no number`
  if (value === null) return 'the value is empty'
  const inner = Object.entries(value) as [string, Json][]
  if (inner.length === 0) return 'the value is empty'
  for (const [name, seed] of inner) {
    const loose = looseSeed(seed)
    if (loose !== undefined) return `of \`${name}\`, ${loose}`
  }
  return undefined
}

export function checkNondeterminism(view: ProvenanceView, { report }: Reporter): void {
  for (const { name, at, libraries, backend } of view.nondeterministic) {
    const missing = [
      libraries === undefined || !hasVersions(libraries.value)
        ? libraries === undefined
          ? 'the versions of its libraries'
          : 'versions behind the names of its libraries'
        : undefined,
      backend === undefined || isEmpty(backend.value) ? 'the backend that it runs on' : undefined,
    ].filter((part) => part !== undefined)
    if (missing.length > 0)
      report({ rule: 'PROV.NONDETERMINISM_UNDECLARED', at, data: { stage: name, missing: listOf(missing, 'and') } })
  }
}

/** `{torch: "2.3.1"}`, or `["torch==2.3.1"]`. */
function hasVersions(value: Json): boolean {
  if (isEmpty(value)) return false
  if (typeof value === 'string') return /\d/.test(value)
  return typeof value === 'object' && value !== null && Object.values(value).every((one: Json) => /\d/.test(JSON.stringify(one)))
}

function isEmpty(value: Json): boolean {
  if (value === null || value === false) return true
  if (typeof value === 'string') return value.trim() === ''
  return typeof value === 'object' && Object.keys(value).length === 0
}

export function checkTransforms(view: ProvenanceView, { report }: Reporter): void {
  const { stages } = view
  if (stages === undefined) return
  for (const { value, at } of view.transforms) {
    const text = transformText(value)
    if (text === undefined) continue
    const [, name = text, version] = /^([^@]+)@(.+)$/.exec(text) ?? []
    const own = stages.filter((stage) => stage.name === name)
    if (own.length === 0) {
      const near = nearest(name, new Set(stages.map((stage) => stage.name)))
      report({
        rule: 'PROV.TRANSFORM_UNKNOWN',
        at,
        data: { transform: text, detail: `is no stage of this document${near === undefined ? '' : `; \`${near}\` is`}` },
      })
      continue
    }
    const versions = own.flatMap((stage) =>
      typeof stage.version?.value === 'string' || typeof stage.version?.value === 'number'
        ? [{ text: String(stage.version.value), at: stage.version.at }]
        : [],
    )
    if (version === undefined || versions.length === 0 || versions.some((one) => agree(version, one.text))) continue
    const [other] = versions as [(typeof versions)[number]]
    report({
      rule: 'PROV.TRANSFORM_UNKNOWN',
      at,
      data: { transform: text, detail: `is a stage of the version \`${other.text}\` here` },
      related: [{ at: other.at, message: 'the version of the stage' }],
    })
  }
}

/** `stage@vX.Y`, or a map with name and version. */
function transformText(value: Json): string | undefined {
  if (typeof value === 'string') return value.trim() === '' || /\s|\/|\.\.\.|[<>{}]/.test(value.trim()) ? undefined : value.trim()
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const map = value as { readonly [key: string]: Json }
  const name = ['ref', 'id', 'stage', 'name', 'transform'].map((key) => map[key]).find((one) => typeof one === 'string')
  if (typeof name !== 'string') return undefined
  return map.version === undefined || map.version === null || name.includes('@')
    ? name
    : `${name}@${typeof map.version === 'object' ? '' : String(map.version)}`
}

/** `v1.2` is every `1.2.x`; the `v` is free. */
function agree(wanted: string, actual: string): boolean {
  const [pin, own] = [readVersion(wanted), readVersion(actual)]
  if (!pin.ok || !own.ok) return wanted.replace(/^v/i, '') === actual.replace(/^v/i, '')
  const [a, b] = [pin.version, own.version]
  if (a.major !== b.major || a.minor !== b.minor) return false
  return a.parts === 2 || b.parts === 2 || (a.patch === b.patch && a.prerelease === b.prerelease)
}

function imageText(value: Json): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const { image, name } = value as { readonly [key: string]: Json }
  return typeof image === 'string' ? image : typeof name === 'string' ? name : undefined
}

function isStructured(path: string): boolean {
  return /\.(?:ya?ml|json)$|(?:^|\/)(?:Pipfile|renv)\.lock$/i.test(path)
}
