import { ApiError, type GitHubTarget } from '../io/github.js'
import type { ReviewApi } from '../io/github-reviews.js'
import type { Suggestion } from '../reporters/suggestions.js'
import { commentKey } from './comment.js'
import type { ActionInputs } from './inputs.js'
import type { RunContext } from './run-context.js'
import { syncSuggestions, type SuggestionOutcome } from './suggestions.js'
import { reasonInWords } from './wording.js'

interface Deps {
  readonly context: RunContext
  readonly openReviews: (target: GitHubTarget) => Promise<ReviewApi>
}

/** Brings the suggested changes of the pull request up to date. Answers a line for the log, if there is something to tell. */
export async function publishSuggestions(
  inputs: ActionInputs,
  { context, openReviews }: Deps,
  suggestions: readonly Suggestion[],
): Promise<string | undefined> {
  const { stamp, repository, apiUrl, pullRequest } = context
  if (pullRequest === undefined) return undefined
  const key = commentKey(context, inputs)
  try {
    const api = await openReviews({ apiUrl, token: inputs.token, repository, pullRequest })
    return inWords(await syncSuggestions(api, { key, stamp, author: inputs.commentAuthor, suggestions }))
  } catch (error) {
    const failed = ApiError.from(error)
    if (suggestions.length === 0) return undefined
    const reason = failed.failure === 'read-only' ? 'the token can only read' : reasonInWords(failed)
    return `Suggested changes were not written: ${reason}. \`specgate check --fix\` writes the same; the verdict stands.`
  }
}

function inWords({ created, kept, removed, left }: SuggestionOutcome): string | undefined {
  const parts = [
    ...(created > 0 ? [`${created} written`] : []),
    ...(kept > 0 ? [`${kept} as before`] : []),
    ...(removed > 0 ? [`${removed} settled`] : []),
    ...(left > 0
      ? [`${left} not shown, since the diff does not show their lines or there are too many (\`check --fix\` writes them)`]
      : []),
  ]
  return parts.length === 0 ? undefined : `Suggested changes: ${parts.join(', ')}.`
}
