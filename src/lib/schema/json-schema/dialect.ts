import { isList, isObject, type Json } from '../../../model/json.js'

/** The drafts that are told apart. `any`: the schema does not say, so that every keyword of every draft counts. */
export type Draft = 'draft-04' | 'draft-07' | '2019-09' | '2020-12' | 'any'

export interface Dialect {
  readonly draft: Draft
  /** A number for each dialect, see `Node.dialect`. */
  readonly number: number
  /**
   * Whether `format` refuses. Draft 7 says validators should check it, and the usual ones do; 2019-09 and 2020-12 make it an
   * annotation. A schema that names no draft is held to the stricter reading: a gate must rather see a break than miss one.
   */
  readonly formatAsserts: boolean
  /** The drafts before 4, draft 5 and home-made dialects: why they are not read, as the end of a sentence. */
  readonly problem: string | undefined
}

const STATED: readonly [pattern: RegExp, draft: Draft, number: number][] = [
  [/^https?:\/\/json-schema\.org\/draft-04\/(?:hyper-)?schema#?$/, 'draft-04', 4],
  // Self-describing schemas of Snowplow: draft 4 with a `self`. https://docs.snowplow.io/docs/fundamentals/schemas/
  [/^https?:\/\/iglucentral\.com\/schemas\/com\.snowplowanalytics\.self-desc\/schema\/jsonschema\/\d+-\d+-\d+#?$/, 'draft-04', 4],
  [/^https?:\/\/json-schema\.org\/draft-0[67]\/schema#?$/, 'draft-07', 7],
  [/^https?:\/\/json-schema\.org\/draft\/2019-09\/schema#?$/, '2019-09', 19],
  [/^https?:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/, '2020-12', 20],
]

/** The dialect that the root of a document states in `$schema`. */
export function dialectOf(root: Json): Dialect {
  const stated = isObject(root) ? root.$schema : undefined
  if (stated === undefined) return { draft: 'any', number: 1, formatAsserts: true, problem: undefined }
  const known = typeof stated === 'string' ? STATED.find(([pattern]) => pattern.test(stated)) : undefined
  if (known === undefined) {
    const problem = `its \`$schema\` ${JSON.stringify(stated)} names none of draft 4, draft 6, draft 7, 2019-09 and 2020-12`
    return { draft: 'any', number: 1, formatAsserts: true, problem }
  }
  return {
    draft: known[1],
    number: known[2],
    formatAsserts: known[1] === 'draft-07' || known[1] === 'draft-04',
    problem: undefined,
  }
}

/**
 * The draft whose rules a validator has to follow to run this schema: the stated one, else what its keywords give away. Of draft 4
 * what `toDraft7` makes of it is run.
 */
export function draftToRun(root: Json): Exclude<Draft, 'any' | 'draft-04'> {
  const { draft } = dialectOf(root)
  if (draft !== 'any') return draft === 'draft-04' ? 'draft-07' : draft
  let found: '2019-09' | '2020-12' = '2020-12'
  const open: Json[] = [root]
  while (open.length > 0) {
    const value = open.pop()!
    if (isList(value)) for (const item of value) open.push(item)
    else if (isObject(value)) {
      // 2019-09 is draft 7 with more keywords, so that it runs what names no draft and spells tuples the old way.
      if (isList(value.items) || Object.hasOwn(value, 'additionalItems')) found = '2019-09'
      for (const key of Object.keys(value)) open.push(value[key]!)
    }
  }
  return found
}
