/** The formats that are known well enough to make an example of, and to tell what breaks them. Others are never claimed. */

export interface Format {
  /** Valid values, the shortest first. */
  readonly samples: readonly string[]
  test(text: string): boolean
}

const DATE = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`
const TIME = String.raw`([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(z|Z|[+-]([01]\d|2[0-3]):[0-5]\d)`
const LABEL = String.raw`[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?`
const BYTE = String.raw`(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`

function format(pattern: string, ...samples: string[]): Format {
  // Anchored and without nested repetition, and only ever run on texts of our own making.
  const regex = new RegExp(`^(?:${pattern})$`)
  return { samples, test: (text) => regex.test(text) }
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
})

/** Formats that validators check and this module does not: equal is equal, and anything else is undecided. */
const OPAQUE = new Set(
  'iri iri-reference uri-reference uri-template url idn-email idn-hostname relative-json-pointer regex byte iso-time iso-date-time'.split(
    ' ',
  ),
)

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
  allSamples ??= new Set(Object.keys(FORMATS).flatMap((other) => formatNamed(other)!.samples))
  return text.length <= 1 || allSamples.has(text)
}
