import { GateError } from '../model/errors.js'
import type { Git } from './git.js'

export interface RemoteSettings {
  /** A partial clone, and git may fetch by itself what it lacks. */
  readonly lazy: boolean
  /** Arguments for git that put the user's own programs in the place of those that the repository's configuration names. */
  readonly overrides: readonly string[]
}

interface Entry {
  /** Of the repository itself, and not of the user or the machine. */
  readonly own: boolean
  /** Section and last part in lower case, as git prints it. */
  readonly key: string
  readonly value: string
}

const ASKED =
  '^(extensions\\.partialclone|remote\\..*\\.(promisor|uploadpack)|core\\.(sshcommand|askpass)|credential\\.(.*\\.)?helper|hook\\..*\\.command)$'

/** Programs that git runs to reach a remote, and what it runs where nobody names one. */
const SINGLE = [
  { key: /^core\.sshcommand$/, plain: 'ssh' },
  { key: /^core\.askpass$/, plain: '' },
  { key: /^hook\.[^]*\.command$/, plain: ':' },
] as const

/** A helper of git's own or of the user's (`store`, `osxkeychain`) by its name; anything longer git hands to a shell. */
const NAMED_HELPER = /^[\w-]*$/
/** What actions/checkout writes for its input `ssh-key`: the machine's ssh, with a key in the folder of the runner. */
const CHECKOUT_SSH =
  /^"?(?:\/usr(?:\/local)?)?\/bin\/ssh"? -i "\$RUNNER_TEMP\/[\w-]+"(?: -o (?:StrictHostKeyChecking=(?:yes|no)|CheckHostIP=no|"UserKnownHostsFile=\$RUNNER_TEMP\/[\w-]+"))*$/

/**
 * A repository comes with a configuration of its own, which may be anybody's (a folder that was unpacked, a clone that another step
 * made) and may name programs: those are never run. Throws GateError 3 for one that cannot be put aside.
 */
export async function readRemoteSettings(git: Git): Promise<RemoteSettings> {
  const result = await git.run(['config', '-z', '--show-scope', '--get-regexp', ASKED])
  const fields = result.stdout.toString('utf8').split('\0')
  const entries: Entry[] = []
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const [, key = '', value = ''] = /^([^\n]*\S)(?:\n([^]*))?$/.exec(fields[i + 1]!) ?? []
    entries.push({ own: fields[i] === 'local' || fields[i] === 'worktree', key, value })
  }
  // Of this one git takes the first, so that nothing can be put in its place; a fetch that is asked for names its own.
  const named = entries.some(({ own, key, value }) => own && key.endsWith('.uploadpack') && value !== 'git-upload-pack')
  return { lazy: !named && entries.some(isPromisor), overrides: [...overrideSingle(entries), ...overrideHelpers(entries)] }
}

function isPromisor({ key, value }: Entry): boolean {
  return key === 'extensions.partialclone' || (key.endsWith('.promisor') && !/^(false|no|off|0)$/i.test(value))
}

function overrideSingle(entries: readonly Entry[]): string[] {
  const found = new Map<string, string>()
  for (const { own, key, value } of entries) {
    const program = SINGLE.find((one) => one.key.test(key))
    if (!own || program === undefined || value === program.plain || CHECKOUT_SSH.test(value)) continue
    // git takes the last, and the repository's comes after the user's.
    found.set(key, entries.findLast((other) => !other.own && other.key === key)?.value ?? program.plain)
  }
  return [...found].flatMap(([key, value]) => setting(key, value))
}

/** Every helper of the list is asked; an empty one empties it. */
function overrideHelpers(entries: readonly Entry[]): string[] {
  const helpers = entries.filter(({ key }) => key.startsWith('credential.'))
  if (helpers.every(({ own, value }) => !own || NAMED_HELPER.test(value))) return []
  const kept = helpers.filter(({ own, value }) => !own || NAMED_HELPER.test(value))
  return [...setting('credential.helper', ''), ...kept.flatMap(({ key, value }) => setting(key, value))]
}

function setting(key: string, value: string): string[] {
  if (!/[=\n]/.test(key)) return ['-c', `${key}=${value}`]
  throw new GateError(
    3,
    'the git configuration of the repository names a program that cannot be switched off, and such programs are never run',
    {
      where: JSON.stringify(key),
      fix: 'Take the setting out of the configuration of the repository, or name it with letters, digits and dashes.',
    },
  )
}
