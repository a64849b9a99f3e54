import { folderOf } from '../../src/lib/paths.js'
import type { Path, RelatedPlace } from '../../src/policy.js'
import { nameFirst } from './names.js'
import type { LockContext } from './reporter.js'

type Rule =
  'LOCK.STALE_DEPENDENCY' | 'LOCK.STALE_OUTPUT' | 'LOCK.PARAMS_DIFFER' | 'LOCK.COMMAND_DIFFERS' | 'LOCK.EDGE_DIGEST_DIFFERS'

/** One thing that is wrong with the record of one stage. */
export interface Difference {
  readonly rule: Rule
  /** What it is about: differences of one rule about the same thing have one cause, and make one finding. */
  readonly about: string
  readonly stage: string
  readonly at: Path
  readonly on?: 'key'
  readonly data: Readonly<Record<string, string>>
  readonly related?: readonly RelatedPlace[]
}

const MOST_NAMED = 2
const MOST_RELATED = 5

/** Gathers differences of all stages, since one changed file or parameter makes every stage stale that reads it. */
export class Differences {
  readonly #groups = new Map<string, Difference[]>()

  add(difference: Difference): void {
    const key = `${difference.rule}\n${difference.about}`
    const group = this.#groups.get(key)
    if (group === undefined) this.#groups.set(key, [difference])
    else group.push(difference)
  }

  /** `source` is the file that declares the stages: the name of one is only whole with it, unless it lies at the root. */
  reportAll(source: string, report: LockContext['report']): void {
    for (const group of this.#groups.values()) {
      const first = group[0] as Difference
      const { rule, at, on, data, related = [] } = first
      const others = group.slice(1, MOST_RELATED + 1).map((one) => ({ at: one.at, message: `the same in \`${one.stage}\`` }))
      report({
        rule,
        at,
        ...(on && { on }),
        data: {
          ...data,
          stages: nameStages(group),
          stage: first.stage,
          target: group.length > 1 ? '' : ` ${targetOf(source, first.stage)}`,
        } as never,
        related: [...related, ...others],
      })
    }
  }
}

function nameStages(group: readonly Difference[]): string {
  const names = [...new Set(group.map(({ stage }) => stage))]
  const shown = nameFirst(names, MOST_NAMED)
  return names.length === 1 ? `The stage ${shown} was` : `The stages ${shown} were`
}

/** As `dvc repro` takes it. */
function targetOf(file: string, stage: string): string {
  return folderOf(file) === '' ? stage : `${file}:${stage}`
}
