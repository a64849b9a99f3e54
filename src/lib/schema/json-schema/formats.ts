/** The formats that are known well enough to make an example of, and to tell what breaks them. Others are never claimed. */

export interface Format {
  /** Valid values, the shortest first. */
  readonly samples: readonly string[]
  /** Texts that are none of it, where so much is one that nothing shows it but a few characters. */
  readonly refuses?: readonly string[]
  test(text: string): boolean
}

const DATE = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`
const TIME = String.raw`([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(z|Z|[+-]([01]\d|2[0-3]):[0-5]\d)`
const HOUR = String.raw`([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(z|Z|[+-]([01]\d|2[0-3]):[0-5]\d)?`
const LABEL = String.raw`[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?`
const BYTE = String.raw`(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`

function format(pattern: string, ...samples: string[]): Format {
  // Anchored and without nested repetition, and only ever run on texts of our own making.
  const regex = new RegExp(`^(?:${pattern})$`)
  return { samples, test: (text) => regex.test(text) }
}

function wide(pattern: string, samples: readonly string[], refuses: readonly string[]): Format {
  return { ...format(pattern, ...samples), refuses }
}

/** None of the patterns accepts what the format refuses; a few refuse rare forms that it accepts. */
const FORMATS: Readonly<Record<string, () => Format>> = Object.assign(Object.create(null), {
  date: () => format(DATE, '2000-01-01', '2024-02-29'),
  time: () => format(TIME, '00:00:00Z'),
  'date-time': () => format(`${DATE}[Tt ]${TIME}`, '2000-01-01T00:00:00Z'),
  duration: () => format(String.raw`P(\d+[YMWD]|T\d+[HMS])`, 'P1D', 'PT1S'),
  email: () => format(String.raw`[A-Za-z0-9_.+-]+@${LABEL}(\.${LABEL})+`, 'a@b.co'),
  hostname: () => format(`${LABEL}(\\.${LABEL})*`, 'a', 'a.b'),
  ipv4: () => format(`(${BYTE}\\.){3}${BYTE}`, '0.0.0.0'),
  ipv6: () => format('::|::1|([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}', '::', '::1'),
  uri: () => format('[a-zA-Z][a-zA-Z0-9+.-]*:(//)?[A-Za-z0-9._~/?#@!$&()*+,;=%-]+', 'a:b', 'https://a.b/'),
  uuid: () => format('[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}', '00000000-0000-0000-0000-000000000000'),
  'json-pointer': () => format('(/([^~/]|~[01])*)*', '', '/a'),
  'relative-json-pointer': () => format('(0|[1-9][0-9]*)(#|(/([^~/]|~[01])*)*)', '0', '1/a'),
  'uri-reference': () => wide("([a-zA-Z][a-zA-Z0-9+.-]*:)?[A-Za-z0-9._~/?@!$&'()*+,;=-]*", ['', 'a', '/a', 'a:b'], ['<', ' ']),
  'uri-template': () => wide(String.raw`([^\x00-\x20"'<>%\\^\x60{|}]|\{[A-Za-z0-9_]+\})*`, ['', 'a', '{a}'], ['{', ' ']),
  url: () => format('(https?|ftp)://[a-z]+([.][a-z]+)*[.][a-z]{2,}(/[A-Za-z0-9._~-]*)*', 'ftp://a.bc', 'https://a.bc/'),
  regex: () => wide(String.raw`[^()[\]{}*+?\\]*`, ['', 'a', '^a$'], ['(', '[', '*']),
  byte: () => wide('([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?', ['', 'AAAA'], ['A', '-']),
  'iso-time': () => format(HOUR, '00:00:00', '00:00:00Z'),
  'iso-date-time': () => format(`${DATE}[Tt ]${HOUR}`, '2000-01-01T00:00:00', '2000-01-01T00:00:00Z'),
})

/** What is one of the first is one of the others, by their specifications. */
const WITHIN: Readonly<Record<string, readonly string[]>> = Object.assign(Object.create(null), {
  uri: ['uri-reference', 'iri', 'iri-reference'],
  'uri-reference': ['iri-reference'],
  iri: ['iri-reference'],
  email: ['idn-email'],
  hostname: ['idn-hostname'],
  time: ['iso-time'],
  'date-time': ['iso-date-time'],
})

/** Whether every text of the one format is surely one of the other. */
export function isWithinFormat(one: string, other: string): boolean {
  return one === other || WITHIN[one]?.includes(other) === true
}

/** Formats that some validators check and others, ajv among them, do not: equal is equal, and the rest is undecided. */
const OPAQUE = new Set(['iri', 'iri-reference', 'idn-email', 'idn-hostname'])

/** A format that validators disagree about. */
export function isOpaqueFormat(name: string): boolean {
  return OPAQUE.has(name)
}

/** Whether a validator that checks formats refuses any text for this one. The standard has unknown formats ignored. */
export function isCheckedFormat(name: string): boolean {
  return name in FORMATS || OPAQUE.has(name)
}

const made = new Map<string, Format | undefined>()

export function formatNamed(name: string): Format | undefined {
  if (!made.has(name)) made.set(name, FORMATS[name]?.())
  return made.get(name)
}

let allSamples: ReadonlySet<string> | undefined

/** Whether the text is surely none of a known format: too short for it, or a plain example of another one. */
export function surelyRefuses(name: string, text: string): boolean {
  const known = formatNamed(name)
  if (known === undefined || known.test(text)) return false
  if (known.refuses !== undefined) return known.refuses.includes(text)
  allSamples ??= new Set(Object.keys(FORMATS).flatMap((other) => formatNamed(other)!.samples))
  return text.length <= 1 || allSamples.has(text)
}
