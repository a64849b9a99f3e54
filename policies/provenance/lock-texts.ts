import { isCommit, type Locked } from './locked.js'

/**
 * uv.lock, poetry.lock, pdm.lock, pylock.toml, Cargo.lock: tables of one package each. They are machine-written, one key a
 * line, so that name, version and hashes are found without reading all of TOML.
 */
export function blocksOf(text: string): Locked[] {
  const [, ...blocks] = text.split(/^\[\[packages?\]\]\s*$/m)
  const late = lateHashes(text)
  // Cargo writes a checksum at the end of each package, and members of the workspace have no source.
  const isCargo = /^# .*Cargo\b/m.test(text)
  return blocks.flatMap((block): Locked[] => {
    const name = /^name\s*=\s*"([^"]+)"/m.exec(block)?.[1] ?? ''
    if (name === '' || isLocal(block) || (isCargo && !/^source\s*=/m.test(block))) return []
    const hasVersion = /^version\s*=\s*"[^"]+"/m.test(block)
    const hasHash =
      /\b(?:hash|checksum|sha256|sha512)\s*=\s*"(?:sha\d+[:-])?[A-Za-z0-9+/=]{32,}"/.test(block) || late.has(name.toLowerCase())
    return [{ name, hasVersion, hasHash }]
  })
}

/** The project itself, a folder beside it, or a commit of a git repository. */
function isLocal(block: string): boolean {
  return (
    /^source\s*=\s*\{[^}]*\b(?:virtual|editable|directory|path)\s*=/m.test(block) ||
    /^type\s*=\s*"directory"/m.test(block) ||
    /^\s*(?:directory|path)\s*=\s*[{"]/m.test(block) ||
    (/\bgit\b/.test(block) && /(?:[#@]|resolved_reference\s*=\s*"|revision\s*=\s*"|commit-id\s*=\s*")[0-9a-f]{40}\b/.test(block))
  )
}

/** Poetry before 1.5 has the hashes of all packages in one table at the end. */
function lateHashes(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  const [, table = ''] = text.split(/^\[metadata\.files\]\s*$/m)
  for (const [, name, list] of table.matchAll(/^"?([\w.-]+)"?\s*=\s*\[([^\]]*)\]/gm))
    if (/hash\s*=\s*"/.test(list ?? '')) found.add((name ?? '').toLowerCase())
  return found
}

/** requirements.txt as `pip-compile --generate-hashes` writes it. */
export function requirementsOf(text: string): Locked[] {
  const lines = text.replace(/\\\r?\n/g, ' ').split(/\r?\n/)
  return lines.flatMap((line): Locked[] => {
    const bare = line.replace(/(?:^|\s)#.*$/, '').trim()
    const other = /^(?:-r|--requirement)[\s=]+(\S+)/.exec(bare)?.[1]
    if (other !== undefined) return [{ name: other, hasVersion: true, hasHash: true, included: true }]
    // Options, and what is installed from this repository itself.
    if (bare === '' || /^-(?!-hash)/.test(bare) || /^\.{0,2}\//.test(bare) || bare === '.') return []
    if (isCommit(bare)) return []
    const name = /^[\w.[\],-]+/.exec(bare)?.[0].replace(/\[.*$/, '') ?? bare
    const isUrl = /@\s*\S+:\/\//.test(bare) || /^\S+:\/\//.test(bare)
    const hasHash = /--hash[=\s]+\w+:[0-9a-f]{32,}/i.test(bare) || (isUrl && /#.*sha256=[0-9a-f]{64}/i.test(bare))
    return [{ name, hasVersion: isUrl || /===?\s*[^\s,;*]+(?=\s*(?:;|--|$))/.test(bare), hasHash }]
  })
}

/** Whether every line pins a package, is an option or a comment. */
export function isRequirements(text: string): boolean {
  const lines = text
    .replace(/\\\r?\n/g, ' ')
    .split(/\r?\n/)
    .map((line) => line.trim())
  return (
    lines.some((line) => /^[\w.-]+(?:\[[\w,.-]+\])?\s*==/.test(line)) &&
    lines.every((line) => /^(?:$|#|--?\w|[\w.-]+(?:\[[\w,.-]+\])?\s*[=<>~!@;])/.test(line))
  )
}

/** `conda list --explicit --md5`: one URL a line, with the digest behind `#`. */
export function explicitCondaOf(text: string): Locked[] {
  return text.split(/\r?\n/).flatMap((line): Locked[] => {
    const url = line.trim()
    if (!/^(?:https?|file):\/\//.test(url)) return []
    return [
      { name: url.replace(/#.*$/, '').replace(/^.*\//, ''), hasVersion: true, hasHash: /#(?:sha256:)?[0-9a-f]{32,}$/i.test(url) },
    ]
  })
}

/** yarn.lock of both generations. */
export function yarnOf(text: string): Locked[] {
  return text.split(/\n(?=\S)/).flatMap((block): Locked[] => {
    const name = /^"?((?:@[^/\s"]+\/)?[^@\s",:]+)@/.exec(block)?.[1]
    if (name === undefined || /@(?:workspace|link|portal|file|patch):/.test(block.split('\n')[0] ?? '')) return []
    // Of a package for other machines Yarn 4 records no checksum: it never had it.
    if (/^\s+conditions: /m.test(block) && !/^\s+checksum: /m.test(block)) return []
    if (isCommit(/resolved "?(\S+?)"?$/m.exec(block)?.[1] ?? '') || /commit=[0-9a-f]{40}/.test(block)) return []
    return [
      {
        name,
        hasVersion: /^\s+version:? /m.test(block),
        hasHash: /^\s+(?:integrity|checksum):? /m.test(block) || /resolved "\S+#[0-9a-f]{40}"/.test(block),
      },
    ]
  })
}

/** pixi.lock: after the environments, which only point at them, a list of packages named by their URLs. */
export function pixiOf(text: string): Locked[] {
  const [, ...blocks] = text.split(/^- (?=(?:conda|pypi): )/m)
  return blocks.flatMap((block): Locked[] => {
    const url = /^(?:conda|pypi): (\S+)/.exec(block)?.[1] ?? ''
    // The project itself, or a folder beside it; a commit is a digest of its own.
    if (/^(?:\.|\/)/.test(url) || isCommit(url)) return []
    const name = /^  name: (\S+)/m.exec(block)?.[1] ?? url.replace(/^.*\//, '')
    return [{ name, hasVersion: true, hasHash: /^  (?:sha256|md5): ['"]?[0-9a-f]{32,}/m.test(block) }]
  })
}
