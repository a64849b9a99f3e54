/**
 * `next` with the value: at once where the value is there, or when it is. What nearly always is there is not waited for: a turn of
 * the queue for each of 17 policies is a part of a run over thousands of files that shows.
 */
export function after<T, R>(value: T | Promise<T>, next: (value: T) => R | Promise<R>): R | Promise<R> {
  return isPromise(value) ? value.then(next) : next(value)
}

/** Whether it is to be waited for. Another realm's promise is one too. */
export function isPromise<T>(value: T | Promise<T>): value is Promise<T> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'
}
