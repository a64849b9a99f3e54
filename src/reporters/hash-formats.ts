import { formatChecksumLine } from '../lib/checksum-lists.js'
import type { HashReport } from '../model/hash-report.js'
import { escapeJson } from './escape.js'

/** The forms of `specgate hash`. Pure; the same report gives the same bytes. */
export const HASH_FORMATS = ['sha256sum', 'json', 'export-manifest', 'in-toto'] as const
export type HashFormat = (typeof HASH_FORMATS)[number]

/**
 * Names what the predicate means, as in-toto asks; nothing is to be found at this address. No predicate of in-toto's own list
 * says only "these files had these digests".
 */
const DIGESTS_PREDICATE = 'https://github.com/specgate/specgate/digests/v1'

export function renderHashes(report: HashReport, format: HashFormat): string {
  switch (format) {
    case 'sha256sum':
      return report.files.map(({ sha256, path }) => formatChecksumLine(sha256, path)).join('')
    case 'json':
      return json(report)
    case 'export-manifest':
      return exportManifest(report)
    case 'in-toto':
      return json(statement(report))
  }
}

function json(value: unknown): string {
  return `${escapeJson(JSON.stringify(value, null, 2))}\n`
}

/** The fragment of chapter 11, section XI, with what can be said of files alone. */
function exportManifest({ files }: HashReport): string {
  if (files.length === 0) return 'export_manifest:\n  artifacts: []\n'
  // A JSON text is a YAML text in double quotes.
  const rows = files.map(({ path, sha256 }) => `    - {path: ${escapeJson(JSON.stringify(path))}, sha256: "${sha256}"}\n`)
  return `export_manifest:\n  artifacts:\n${rows.join('')}`
}

/** in-toto Statement v1 (github.com/in-toto/attestation, spec/v1/statement.md), to be signed by whoever can. */
function statement({ files, tool, counts }: HashReport): object {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: files.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })),
    predicateType: DIGESTS_PREDICATE,
    predicate: { generator: { name: tool.name, version: tool.version }, files: counts.files, bytes: counts.bytes },
  }
}
