import { listOf, nearest } from '../../src/lib/nearest.js'
import { definePolicy } from '../../src/policy.js'
import type { Context, Document, Reference } from '../../src/policy.js'
import { findCompany } from './company.js'
import { explain } from './explain.js'
import { readReference, type Reading } from './forms.js'
import options from './options.schema.json' with { type: 'json' }
import { findTarget, isArtifact, isStructured, requestTarget, type Target } from './resolve.js'
import { rules } from './rules.js'
import { agree, versionOfTarget } from './versions.js'
import { documentRequest } from '../../src/lib/requests.js'
import { isObject } from '../../src/model/json.js'

interface Options {
  readonly resolve: boolean
  readonly external: readonly string[]
}
type Among = NonNullable<Reference['among']>
type ReferenceContext = Context<Options, typeof rules> & { readonly hasCompany: () => boolean }

export default definePolicy<Options>()({
  meta: {
    id: 'references',
    summary: 'Requires that references have a known form, say which version they mean, and lead somewhere.',
    views: ['references'],
    rules,
    options,
    since: '0.1.0',
  },
  needs: (document, chosen, _change, facts) =>
    (document.view('references')?.references ?? []).flatMap((reference) => {
      const target = targetOf(reference, chosen)
      return target === undefined ? [] : requestTarget(document, target, facts)
    }),
  checkDocument(document, { options: chosen, facts, report, record }) {
    const hasCompany = findCompany(document, facts, (reference) => targetOf(reference, chosen))
    const context = { options: chosen, facts, report, record, hasCompany }
    for (const reference of document.view('references')?.references ?? []) checkReference(document, reference, context)
  },
})

function checkReference(document: Document, reference: Reference, context: ReferenceContext): void {
  const { value, at, role } = reference
  if (typeof value !== 'string') return checkShape(reference, context)
  if (reference.among !== undefined) return checkName({ ...reference, value }, reference.among, context)
  const reading = readReference(value, role)
  if (reading.form === 'unknown') {
    const shown = value.trim() === '' ? 'The reference' : `\`${value.trim()}\``
    // Lists of references and names of schemas are for machines; elsewhere a person may have written for persons.
    const soft = role === 'reference' || role === 'schema' ? {} : { soft: true }
    const data = { reference: shown, reason: reading.reason, form: reading.nearest }
    const edits = value.trim() !== value && value.trim() !== '' ? [{ set: at, value: value.trim() }] : []
    context.report({ rule: 'REF.FORMAT', at, data, edits, ...soft })
  } else if (reading.form === 'unpinned' && reference.pin === undefined && reference.together !== true) {
    // `provenance` holds images to their digests: one mistake, one finding.
    if (role === 'container') return
    const isHard = reading.isLoose && role === 'reference'
    const data = { reference: value, reason: reading.reason, form: reading.advice }
    context.report({ rule: 'REF.UNPINNED', at, data, ...(isHard ? {} : { soft: true }) })
  } else if (reading.form === 'path') {
    const target = targetOf(reference, context.options)
    if (target !== undefined) follow(document, { ...reference, value }, target, context)
  }
}

const INTO = 'points into the repository, but '
/** A name of a part of the document itself. */
function checkName({ value, at }: Reference & { value: string }, { what, names }: Among, { report }: ReferenceContext): void {
  if (names.includes(value)) return
  const meant = nearest(value, names)
  const detail = `names no ${what} of this document${meant === undefined ? '' : ` (\`${meant}\` is the nearest)`}`
  report({ rule: 'REF.UNRESOLVED', at, data: { reference: value, detail } })
}

/** A source may be described by a map; a list of references holds texts. */
function checkShape({ value, at, role }: Reference, { report }: ReferenceContext): void {
  const isMap = isObject(value)
  if (isMap && (role === 'source' || role === 'transform')) return
  const what =
    value === null
      ? 'is empty'
      : `is ${Array.isArray(value) ? 'a list' : isMap ? 'a map without `ref` or `uri`' : `the ${typeof value} ${String(value)}`}`
  const data = { reference: 'The reference', reason: `${what}, not text`, form: explain('', role).nearest }
  report({ rule: 'REF.FORMAT', at, data, ...(role === 'reference' || role === 'schema' ? {} : { soft: true }) })
}

function follow(document: Document, reference: Reference & { value: string }, target: Target, context: ReferenceContext): void {
  const { facts, report } = context
  const { value, at, role } = reference
  const found = findTarget(document, target, facts)
  const isPointer = role === 'reference' || role === 'schema'
  if (found.found === 'unsafe')
    return report({
      rule: 'REF.UNRESOLVED',
      at,
      data: { reference: value, detail: `${INTO}${found.reason}` },
      ...(isPointer ? {} : { soft: true }),
    })
  if (found.found === 'unreadable') {
    const reason = found.reason.replace(/\.$/, '')
    return report({ rule: 'REF.UNREADABLE', at, data: { reference: value, file: found.file, reason } })
  }
  if (found.found === 'missing') {
    // `provenance` misses a lock, and `artifact-digests` an artifact.
    if (role === 'lock' || isArtifact(document, target)) return
    if (reference.together === true && !found.wasAtBase && !context.hasCompany()) return
    const names = listOf(
      found.looked.map((path) => `\`${path}\``),
      'or',
    )
    const extensions = found.mayLackExtension ? ', with or without an extension' : ''
    const detail = `${INTO}there is no ${names}${extensions}${found.wasAtBase ? ', though there was at the base' : ''}`
    // A lock may be made by the build, and a contract may be kept in another repository.
    const isHard = found.wasAtBase || (isPointer && found.isSure)
    return report({ rule: 'REF.UNRESOLVED', at, data: { reference: value, detail }, ...(isHard ? {} : { soft: true }) })
  }
  if (found.found === 'there' && found.file !== undefined && target.version !== undefined && isStructured(found.file))
    compareVersion(reference, { file: found.file, version: target.version }, isPointer, context)
}

function compareVersion(
  { value, at }: Reference & { value: string },
  { file, version }: { readonly file: string; readonly version: string },
  isPointer: boolean,
  { facts, report }: ReferenceContext,
): void {
  const fact = facts.get(documentRequest(file))
  if (!fact.known || !fact.value.readable) {
    const reason = fact.known ? 'it is no well-formed YAML or JSON' : fact.reason.replace(/\.$/, '')
    return report({ rule: 'REF.UNREADABLE', at, data: { reference: value, file, reason } })
  }
  const actual = versionOfTarget(fact.value)
  if (actual === undefined || agree(version, actual)) return
  const data = { reference: value, wanted: version, file, actual }
  report({ rule: 'REF.VERSION_DIFFERS', at, data, ...(isPointer ? {} : { soft: true }) })
}

function targetOf({ value, role, among }: Reference, { resolve, external }: Options): Target | undefined {
  if (!resolve || typeof value !== 'string' || among !== undefined) return undefined
  const reading: Reading = readReference(value, role)
  if (reading.form !== 'path' || external.some((start) => value.startsWith(start))) return undefined
  return { role, path: reading.path, version: reading.version, isPlain: reading.isPlain }
}
