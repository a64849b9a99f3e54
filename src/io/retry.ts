import { ApiError } from './github-error.js'

export interface RetryLimits {
  /** All waits together, in milliseconds. */
  readonly budgetMs: number
  /** After the first try. */
  readonly retries: number
  readonly sleep: (ms: number) => Promise<void>
}

const RETRY_LIMITS: RetryLimits = {
  budgetMs: 60_000,
  retries: 3,
  sleep: (ms) => new Promise((wake) => setTimeout(wake, ms)),
}

/**
 * Runs `attempt` again from its start when GitHub says that it makes sense, as long as the waits fit into the budget. From its
 * start, because what it read before the wait may be stale: after a 502 the comment may exist, after a minute a newer run may
 * have written it.
 */
export async function withRetries<T>(attempt: () => Promise<T>, limits: RetryLimits = RETRY_LIMITS): Promise<T> {
  let left = limits.budgetMs
  for (let tries = 1; ; tries++) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof ApiError) || error.retryAfterMs === undefined || tries > limits.retries) throw error
      // 1 s, 4 s, 9 s for a server in trouble; a limit doubles, as GitHub asks.
      const wait = error.retryAfterMs * (error.failure === 'rate-limited' ? 2 ** (tries - 1) : tries ** 2)
      if (wait > left) throw error
      left -= wait
      await limits.sleep(wait)
    }
  }
}
