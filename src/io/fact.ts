import type { Fact } from '../policy.js'

export type Unknown = { readonly known: false; readonly absent: boolean; readonly reason: string }

export function known<T>(value: T): Fact<T> {
  return { known: true, value }
}

/** `reason` continues "could not be read: …", so it starts with "it" or "there". */
export function unknown(reason: string): Unknown {
  return { known: false, absent: false, reason }
}

/** The path is surely not there. */
export function absent(reason: string): Unknown {
  return { known: false, absent: true, reason }
}

/** Runs `work` over the items, at most `width` at a time; the answers are in the order of the items. */
export async function mapLimited<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  if (items.length <= width) return Promise.all(items.map(work))
  const answers = new Array<R>(items.length)
  let next = 0
  async function take(): Promise<void> {
    for (let i = next++; i < items.length; i = next++) answers[i] = await work(items[i] as T, i)
  }
  await Promise.all(Array.from({ length: width }, take))
  return answers
}
