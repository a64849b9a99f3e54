import type { Config } from '../config/types.js'
import { judgeUnits, type Bench, type Round, type UnitOutcome } from './judge-units.js'
import type { Candidate } from './select.js'

/** What another thread needs to know before it can judge files of this run. Plain data. */
export interface Job {
  readonly config: Config
  readonly now: string
  /** Most files of the head are among them. */
  readonly all: boolean
  readonly recording: boolean
  readonly changedPaths: ReadonlySet<string>
}

/** Another thread that judges files of this run. */
export interface Hand {
  /** In the order of the files, one for each. Rejects when the thread broke; then it is of no more use. */
  judge(files: readonly Candidate[]): Promise<readonly UnitOutcome[]>
  dismiss(): void
}

/** Undefined where there is nobody. */
export type Hire = (job: Job) => Promise<Hand | undefined>

/** Fewer files are judged before a thread has started. */
const MANY = 400
/** How many files a thread is given at once. */
const BLOCK = 32
/** So that a thread need not wait for its next files until somebody has time to send them. */
const BLOCKS_AHEAD = 2
/** After so many files it is looked whether a thread has answered. */
const TURN = 8

/** Judges the files, with a second thread when there are many, and answers what each came to, in their order. */
export async function* shareOut(
  bench: Bench,
  candidates: readonly Candidate[],
  round: Round,
  hire: Hire | undefined,
  { config, now, all }: Pick<Job, 'config' | 'now' | 'all'>,
): AsyncGenerator<[number, UnitOutcome]> {
  // A user's policies run in processes of their own, which answer to the thread that started them.
  const { recording, changedPaths } = round
  const alone = candidates.length < MANY || config.plugins.length > 0
  const hand = alone ? undefined : await hire?.({ config, now, all, recording, changedPaths })
  if (hand === undefined) {
    yield* judgeUnits(bench, candidates, round)
    return
  }
  try {
    yield* new Shared(bench, candidates, round, hand).outcomes()
  } finally {
    hand.dismiss()
  }
}

/** Blocks of files, each judged by whoever has time. */
class Shared {
  readonly #blocks: (readonly Candidate[])[] = []
  readonly #done = new Map<number, readonly UnitOutcome[]>()
  readonly #returned: number[] = []
  #next = 0
  #judged = 0
  #wake: () => void = () => undefined

  constructor(
    private readonly bench: Bench,
    candidates: readonly Candidate[],
    private readonly round: Round,
    private readonly hand: Hand,
  ) {
    for (let at = 0; at < candidates.length; at += BLOCK) this.#blocks.push(candidates.slice(at, at + BLOCK))
  }

  async *outcomes(): AsyncGenerator<[number, UnitOutcome]> {
    for (let i = 0; i < BLOCKS_AHEAD; i++) void this.#employ()
    for (let at = 0; at < this.#blocks.length;) {
      const block = this.#returned.pop() ?? this.#take()
      if (block !== undefined) await this.#judge(block)
      else if (!this.#done.has(at)) await new Promise<void>((resolve) => (this.#wake = resolve))
      for (let ready = this.#done.get(at); ready !== undefined; ready = this.#done.get(at)) {
        this.#done.delete(at)
        for (const [i, outcome] of ready.entries()) yield [at * BLOCK + i, outcome]
        at++
      }
    }
  }

  #take(): number | undefined {
    return this.#next < this.#blocks.length ? this.#next++ : undefined
  }

  async #judge(block: number): Promise<void> {
    const made: UnitOutcome[] = []
    const onProgress = (): void => this.#progress(1)
    for await (const [, outcome] of judgeUnits(this.bench, this.#blocks[block]!, { ...this.round, onProgress })) {
      // Files may be read without waiting for anything, and the thread waits for its next block meanwhile.
      if (made.push(outcome) % TURN === 0) await new Promise((resolve) => setImmediate(resolve))
    }
    this.#done.set(block, made)
  }

  /** What the thread could not do is done here, and says here what is wrong, if anything is. */
  async #employ(): Promise<void> {
    for (let block = this.#take(); block !== undefined; block = this.#take()) {
      try {
        const made = await this.hand.judge(this.#blocks[block]!)
        this.#done.set(block, made)
        this.#progress(made.length)
      } catch {
        this.#returned.push(block)
        return
      } finally {
        this.#wake()
      }
    }
  }

  #progress(more: number): void {
    this.round.onProgress?.(this.#judged)
    this.#judged += more
  }
}
