import { Budget } from '../../budget.js'

/** A budget that can be changed for the next piece of work, so that one piece cannot eat what the others need. */
export class Meter {
  #budget: Budget
  /** Since the last renewal. */
  spent = 0

  constructor(limit: number, what: string) {
    this.#budget = new Budget(limit, what)
  }

  /** Throws BudgetError as soon as more was spent than allowed. */
  spend(steps: number): void {
    this.spent += steps
    this.#budget.spend(steps)
  }

  renew(limit: number, what: string): void {
    this.spent = 0
    this.#budget = new Budget(limit, what)
  }
}
