/**
 * A count of the work that one evaluation may take. Rules and documents are written by strangers: what is not counted
 * can be made to run for hours. One step is about 0.1 to 1 µs of work.
 */
export class Budget {
  readonly limit: number
  readonly #what: string
  #left: number

  /** `what` is the subject of the sentence in the error: "evaluating the expression". */
  constructor(limit: number, what: string) {
    this.limit = limit
    this.#what = what
    this.#left = limit
  }

  /** Throws BudgetError as soon as more was spent than allowed. */
  spend(steps: number): void {
    this.#left -= steps
    if (this.#left < 0) throw new BudgetError(this.limit, this.#what)
  }
}

export class BudgetError extends Error {
  readonly limit: number
  constructor(limit: number, what: string) {
    super(`${what} takes more than the ${limit.toLocaleString('en-US')} steps that are allowed`)
    this.name = 'BudgetError'
    this.limit = limit
  }
}
