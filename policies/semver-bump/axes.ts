/** What belongs to the schema's version and what to the data's release, in a document that has both. */
import { largerBump, type Bump } from '../../src/lib/change-class/bump.js'
import type { Difference } from '../../src/lib/change-class/differences.js'
import type { Path } from '../../src/policy.js'
import type { Sides } from './compare.js'

/** Words for people: they move neither axis. */
const PROSE = new Set(['description', 'summary', 'title', 'doc', 'docs', 'comment', 'comments', 'notes', 'owner', 'contact'])
const BOOKKEEPING = new Set(['versioning', 'lint_rules', 'notice'])

export function schemaBump({ assessment }: Sides): { required: Bump; differences: readonly Difference[] } {
  const { changes, differences } = assessment
  const places = placesOf(assessment.changes)
  return {
    required: largerBump('none', ...changes.map(({ bump }) => bump)),
    differences: differences.filter(({ path }) => places.some((place) => isRelated(place, path))),
  }
}

export function dataDifferences({ assessment }: Sides): readonly Difference[] {
  const places = placesOf(assessment.changes)
  return assessment.differences.filter(
    ({ path }) =>
      !BOOKKEEPING.has(String(path[0])) &&
      !path.some((step) => typeof step === 'string' && PROSE.has(step)) &&
      !places.some((place) => isRelated(place, path)),
  )
}

function placesOf(changes: Sides['assessment']['changes']): Path[] {
  return changes.flatMap(({ basePath, headPath }) => [basePath, headPath].filter((path) => path !== undefined))
}

function isRelated(a: Path, b: Path): boolean {
  return a.length > 0 && b.length > 0 && a.slice(0, b.length).every((step, i) => step === b[i])
}
