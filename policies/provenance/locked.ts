/** One dependency of a lock. `included`: another file that the lock goes on in, which is not read. */
export interface Locked {
  readonly name: string
  readonly hasVersion: boolean
  readonly hasHash: boolean
  readonly included?: boolean
}

/** A git URL that names a commit: it carries no hash, and needs none. */
export function isCommit(url: string): boolean {
  return /(?:^|\s)git\+|^github:|\.git[#@]/.test(url) && /[#@][0-9a-f]{40}\b/.test(url)
}
