import type { ReferenceRole } from '../../src/policy.js'

export interface Explanation {
  /** What is missing, as the end of a sentence. */
  readonly reason: string
  /** The form that comes nearest, in backticks. */
  readonly nearest: string
}

const VOLUME = '`Volume vX.Y:Anchor`'
const BY_ROLE: Readonly<Record<ReferenceRole, string>> = {
  reference: VOLUME,
  see: VOLUME,
  source: 'a URI such as `s3://bucket/raw/`, a path, or `name@vX.Y`',
  transform: '`stage@vX.Y`',
  schema: 'a path, or `contracts/name@vX.Y`',
  lock: 'a path in the repository',
  container: '`image@sha256:<64 hex digits>`',
}

/** Which form a text comes nearest to, and what it lacks of it. */
export function explain(text: string, role: ReferenceRole): Explanation {
  if (role === 'container') return explainImage(text)
  return (
    explainVolume(text) ??
    explainPath(text) ??
    explainNamed(text) ?? { reason: 'has none of the known forms', nearest: BY_ROLE[role] }
  )
}

function explainVolume(text: string): Explanation | undefined {
  const say = (reason: string): Explanation => ({ reason, nearest: VOLUME })
  const trimmed = text.trim()
  if (/^\S+\s{2,}v\d+/.test(trimmed)) return say('has more than one space in front of the version')
  if (/ v\d+(?:\.\d+){1,2}:\s+\S/.test(trimmed)) return say('has white space after the colon')
  if (/ v\d+(?:\.\d+){1,2}:$/.test(trimmed)) return say('has no anchor after the colon')
  if (/ v\d+(?:\.\d+){1,2}:/.test(trimmed)) return say('has an anchor that does not begin with a letter')
  if (/^\S+ v\d+(?:\.\d+){1,2}(?:\s|$)/.test(trimmed)) return say('has no anchor after the version')
  if (/^\S+ v\d+:/.test(trimmed)) return say('has a version without a minor number')
  if (/^\S+ (?:V\d|version |v\.? ?\d|\d+(?:\.\d+)+:)/.test(trimmed)) return say('has a version that is not written `vX.Y`')
  if (/^[\w.-]+[:@_-]v\d+(?:\.\d+)*:/.test(trimmed)) return say('has no space in front of the version')
  if (/^(?:[A-Z]\w*\.){2,}\w+$/.test(trimmed)) return say('names a volume without version and anchor')
  return undefined
}

function explainPath(text: string): Explanation | undefined {
  const nearest = 'a path from the folder of the document, with `/` between folders'
  if (/^[A-Za-z]:[\\/]/.test(text)) return { reason: 'is a path on one machine', nearest }
  if (/^[~/]/.test(text)) return { reason: 'is an absolute path, which leads nowhere in another checkout', nearest }
  if (/^[\w.\\-]+\\[\w.\\ -]+$/.test(text)) return { reason: 'has backslashes between its folders', nearest }
  if (/^\S+\/\/\S+$/.test(text) && !text.includes(':')) return { reason: 'has two slashes in a row', nearest }
  return undefined
}

function explainNamed(text: string): Explanation | undefined {
  const match = /^(@?[^\s@]+)@([^\s@]*)$/.exec(text)
  if (match === null) return undefined
  const [, name = '', pin = ''] = match
  const nearest = `\`${name}@vX.Y\``
  if (pin === '') return { reason: 'has nothing after the `@`', nearest }
  if (/^v?\d+$/.test(pin)) return { reason: `has the version \`${pin}\` without a minor number`, nearest }
  if (/^[vV]?\d+(?:\.\d+){3,}/.test(pin)) return { reason: `has a version of more than three numbers`, nearest }
  if (/^[\^~<>=*]|[*xX]$/.test(pin)) return { reason: `has a range of versions, \`${pin}\`, and not one`, nearest }
  if (/^sha\d*:/i.test(pin)) return { reason: 'has a digest that is none', nearest: `\`${name}@sha256:<64 hex digits>\`` }
  return { reason: `has \`${pin}\` after the \`@\`, which is no version`, nearest }
}

function explainImage(text: string): Explanation {
  const nearest = BY_ROLE.container
  if (/\s/.test(text)) return { reason: 'has white space in it', nearest }
  if (/@v?\d/.test(text)) return { reason: 'has a version after the `@`, where an image has its digest', nearest }
  if (/@[^:]*$/.test(text)) return { reason: 'has no digest after the `@`', nearest }
  if (/[A-Z]/.test(text.replace(/[:@][^/]*$/, '').replace(/^[^/]*\//, '')))
    return { reason: 'has capitals in the name of the image', nearest }
  return { reason: 'is no name of an image', nearest }
}
