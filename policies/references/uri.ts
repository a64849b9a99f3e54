import type { Reading } from './forms.js'

/** Schemes that are written without `//`. */
const BARE_SCHEMES = new Set(
  'doi arn urn pkg hdl ark isbn issn swh oci docker did cid arxiv pmid pmcid ror orcid models runs dbfs wandb kaggle zenodo rrid mlflow-artifacts file tag data npm pypi conda purl'.split(
    ' ',
  ),
)
const BRANCHES = /^(?:main|master|head|trunk|develop|dev|latest|origin\/\S+|refs\/heads\/\S+)$/i

/** Anything with a scheme, and `git@host:org/repo`. Undefined when the text has none. */
export function readUri(text: string): Reading | undefined {
  if (/^10\.\d{4,9}\/\S+$/.test(text)) return { form: 'uri' }
  const scheme = /^(?:[A-Za-z][A-Za-z0-9+.-]*|[Gg][Ii][Tt]@[\w.-]+):/.exec(text)?.[0].slice(0, -1)
  if (scheme === undefined) return undefined
  const isBare = BARE_SCHEMES.has(scheme.toLowerCase()) && /^\S+$/.test(text.slice(scheme.length + 1))
  if (isBare && /^(?:docker|oci):(?!\/\/)/i.test(text)) return { form: 'uri' }
  const git = readGit(text)
  if (git !== undefined) return git
  const model = readModelUri(text)
  if (model !== undefined) return model
  if (isBare) return { form: 'uri' }
  // `jdbc:postgresql://host/db`
  const match = /^((?:[a-z][a-z0-9+.-]*:)?[A-Za-z][A-Za-z0-9+.-]*):\/\/(\S*)$/i.exec(text)
  if (match === null) return undefined
  return match[2] === ''
    ? { form: 'unknown', reason: 'is a scheme with nothing behind it', nearest: `\`${match[1]}://…\`` }
    : { form: 'uri' }
}

/** MLflow's registry: `models:/churn/3` is one version, `models:/churn/Production` and `models:/churn@champion` are whichever it is today. */
function readModelUri(text: string): Reading | undefined {
  const [, name, word] = /^models:\/{1,3}([^/@\s]+)(?:\/|@)([^/\s]+)$/i.exec(text) ?? []
  if (name === undefined || word === undefined || /^\d+$/.test(word)) return undefined
  const advice = `\`models:/${name}/<version>\``
  return { form: 'unpinned', reason: `follows \`${word}\`, which can be another version tomorrow`, advice, isLoose: false }
}

function readGit(text: string): Reading | undefined {
  const isGit =
    /^(?:git\+[a-z]+|git):\/\/\S+$/i.test(text) ||
    /^(?:ssh|https?):\/\/\S+?\.git(?:[@#?]\S*)?$/i.test(text) ||
    /^git@[\w.-]+:[\w./~-]+(?:[@#]\S*)?$/i.test(text)
  if (!isGit) return undefined
  const rest = text.replace(/^[a-z+]+:\/\//i, '').replace(/^[^/@]+@/, '')
  const ref =
    /(?:[?&](?:ref|rev|tag|commit)=([^&#]+))/.exec(rest)?.[1] ??
    /#(?:[^=\s]*=)?([^&\s]+)$/.exec(rest)?.[1] ??
    /@([^@\s/][^@\s]*)$/.exec(rest)?.[1]
  const advice = `\`${text.replace(/[@#?][^/]*$/, '')}@<commit or tag>\``
  if (ref === undefined)
    return { form: 'unpinned', reason: 'is a git repository without a commit or a tag', advice, isLoose: false }
  if (BRANCHES.test(ref)) return { form: 'unpinned', reason: `follows the branch \`${ref}\``, advice, isLoose: false }
  return { form: 'uri' }
}
