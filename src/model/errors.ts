/**
 * A failure that ends the run with a sentence for the user, never a stack trace.
 * `exit` 2: usage or configuration is wrong. `exit` 3: the gate could not look.
 */
export class GateError extends Error {
  readonly exit: 2 | 3
  /** File, line, argument or commit that it is about. */
  readonly where: string | undefined
  /** What to do, as a sentence. */
  readonly fix: string | undefined

  /** The same in the action, which has inputs and no flags; where nothing is given, the words are right there too. */
  readonly inAction: { readonly where?: string; readonly fix?: string }

  constructor(
    exit: 2 | 3,
    what: string,
    details: {
      where?: string
      fix?: string
      cause?: unknown
      inAction?: { readonly where?: string; readonly fix?: string }
    } = {},
  ) {
    super(what, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'GateError'
    this.exit = exit
    this.where = details.where
    this.fix = details.fix
    this.inAction = details.inAction ?? {}
  }
}
