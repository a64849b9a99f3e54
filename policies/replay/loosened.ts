/** What a change takes from the promise to replay: one that is off, lenient or wider has nothing more to answer for. */
import type { Change, Path, ReplayView } from '../../src/policy.js'
import type { Reporter } from './compare.js'
import { isOn } from './state.js'
import { describeTolerance, readTolerances, type Tolerance, type Tolerances } from './tolerance.js'

export function checkLoosened({ base, head }: Change, { report }: Reporter): void {
  const [was, is] = [base?.view('replay'), head?.view('replay')]
  // That the whole part is gone is for `document` to say.
  if (was === undefined || is === undefined || !isOn(was)) return
  const tell = (at: Path, detail: string, before: Path, soft: boolean): void =>
    report({
      rule: 'REPLAY.LOOSENED',
      at,
      data: { detail },
      related: [{ at: before, side: 'base', message: 'the promise at the base' }],
      ...(soft ? { soft: true } : {}),
    })
  if (!isOn(is)) return tell(is.enabled?.at ?? is.at, 'it was on, and is switched off', was.enabled?.at ?? was.at, false)
  if (is.posture?.value !== 'lenient') return
  if (was.posture?.value === 'strict') return tell(is.posture.at, 'it was `strict`, and is `lenient`', was.posture.at, true)
  const [before, after] = [tolerancesOf(was), tolerancesOf(is)]
  if (before === undefined || after === undefined) return
  const wider = findWider(before, after)
  if (wider !== undefined) tell(is.tolerance!.at, wider, was.tolerance!.at, true)
}

function tolerancesOf({ tolerance }: ReplayView): Tolerances | undefined {
  const read = tolerance === undefined ? undefined : readTolerances(tolerance.value)
  return typeof read === 'string' ? undefined : read
}

function findWider(before: Tolerances, after: Tolerances): string | undefined {
  for (const name of ['default', ...before.byName.keys(), ...after.byName.keys()]) {
    const [was, is] = [before, after].map(({ byName, byDefault }) => byName.get(name) ?? byDefault)
    // What had no bound was no promise.
    if (was === undefined || is === undefined || !isWider(was, is)) continue
    const of = name === 'default' ? '' : ` for \`${name}\``
    return `the tolerance${of} was ${describeTolerance(was)}, and is ${describeTolerance(is)}`
  }
  return undefined
}

/** The larger of the two bounds counts, so that one which is missing allows nothing. */
function isWider(was: Tolerance, is: Tolerance): boolean {
  return (is.absolute ?? 0) > (was.absolute ?? 0) || (is.relative ?? 0) > (was.relative ?? 0)
}
