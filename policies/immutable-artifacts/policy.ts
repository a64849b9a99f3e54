import { shortDigests } from '../../src/lib/digest.js'
import { compileGlobs } from '../../src/lib/glob.js'
import { immutableName } from '../../src/lib/immutable-names.js'
import type { ImmutableName } from '../../src/lib/immutable-names.js'
import { definePolicy } from '../../src/policy.js'
import type { Change, Context } from '../../src/policy.js'
import { bytesRequests, digestChanges, isCorrection, recordedBy } from './changes.js'
import type { DigestChange } from './changes.js'
import { documentAt, findFrozen, frozenRequests } from './frozen.js'
import type { Frozen, Options } from './frozen.js'
import options from './options.schema.json' with { type: 'json' }
import { rules } from './rules.js'

type Reporter = Context<Options, typeof rules>

const MOST_RELATED = 10

export default definePolicy<Options>()({
  meta: {
    id: 'immutable-artifacts',
    summary: 'Forbids that snapshots and the artifacts of a frozen version get another content under the same name.',
    views: ['artifacts'],
    rules,
    options,
    since: '0.1.0',
  },
  needs(_, given, change, facts) {
    if (change?.base === undefined || change.head === undefined) return []
    const changes = digestChanges(change.base, change.head)
    return changes.length === 0 ? [] : [...changes.flatMap(bytesRequests), ...frozenRequests(change, given, facts)]
  },
  checkChange(change, context) {
    const { base, head } = change
    if (base === undefined || head === undefined) return
    const changes = digestChanges(base, head).filter((one) => !isCorrection(one, context.facts))
    if (changes.length === 0) return
    const nameOf = immutableNames(context.options)
    for (const one of changes) {
      const named = nameOf(one.after.path)
      if (named !== undefined) reportSnapshot(one, named, context)
    }
    const frozen = findFrozen(change, context.options, context.facts)
    if (frozen === undefined) return
    // A snapshot may not change under any version, and was told so.
    const rewritten = changes.filter((one) => nameOf(one.after.path) === undefined && !isRestored(one, change, frozen, context))
    if (rewritten.length > 0) reportFrozen(rewritten, frozen, context)
  },
})

type Named = ImmutableName | { readonly what: 'the option `snapshots` has'; readonly text: string }

function immutableNames({ snapshots, mutable }: Options): (path: string) => Named | undefined {
  const isMutable = compileGlobs(mutable)
  const named = snapshots.map((text) => ({ text, matches: compileGlobs([text]) }))
  return (path) => {
    if (isMutable(path)) return undefined
    const pattern = named.find(({ matches }) => matches(path))
    return pattern === undefined ? immutableName(path) : { what: 'the option `snapshots` has', text: pattern.text }
  }
}

function reportSnapshot({ before, after }: DigestChange, { what, text }: Named, { report }: Reporter): void {
  const [beforeShort, afterShort] = shortDigests(before.hex, after.hex)
  const { name: path, algorithm } = after
  report({
    rule: 'ART.SNAPSHOT_REWRITTEN',
    at: after.at,
    data: { path, what, text, algorithm, beforeShort, afterShort, before: before.hex, after: after.hex },
    related: [{ at: before.at, side: 'base', message: 'the digest at the base' }],
    // A stage that runs again makes its dated outputs again: worth a look, and seldom a lie.
    ...(after.ofRun ? { soft: true } : {}),
  })
}

/** The head has again what the release had. */
function isRestored({ after }: DigestChange, { base }: Change, { tag }: Frozen, { facts }: Reporter): boolean {
  const released = tag === undefined || base === undefined ? undefined : facts.find(documentAt(base, tag))
  if (released?.known !== true || !released.value.readable) return false
  return recordedBy(released.value).get(`${after.algorithm}\n${after.path}`)?.hex === after.hex
}

function reportFrozen(changes: readonly DigestChange[], { version, reason }: Frozen, { report }: Reporter): void {
  const { before, after } = changes[0]!
  const [beforeShort, afterShort] = shortDigests(before.hex, after.hex)
  const more = changes.length - 1
  const others = more === 0 ? '' : `, and ${more} other ${more === 1 ? 'digest' : 'digests'} with it`
  const changed = `the ${after.algorithm} of \`${after.name}\` went from \`${beforeShort}\` to \`${afterShort}\`${others}`
  const inner = changes.slice(1, MOST_RELATED + 1).map((one) => ({ at: one.after.at, message: 'another digest that changed' }))
  report({
    rule: 'ART.FROZEN_REWRITTEN',
    at: after.at,
    data: { version, reason, changed, before: before.hex, after: after.hex, count: changes.length },
    related: [{ at: before.at, side: 'base', message: 'the digest at the base' }, ...inner],
  })
}
