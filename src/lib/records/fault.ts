/** A file of scores that cannot be read as what it says it is: what is wrong, with the value, where, and what to do. */
export class RecordFault extends Error {
  constructor(
    what: string,
    /** From 1; undefined when it is about the file as a whole. */
    readonly line: number | undefined,
    /** What to do, as a sentence. */
    readonly fix: string,
  ) {
    super(what)
    this.name = 'RecordFault'
  }
}

/** A value for a message: in quotes, cut, on one line. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)
}
