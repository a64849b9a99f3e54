import { createHash } from 'node:crypto'

/** Beside every card of the tests: the artifact that it lists. */
export const MODEL = 'a model, a model\n'
export const MODEL_SHA256 = sha256(MODEL)
const LOCK = `numpy==2 --hash=sha256:${MODEL_SHA256}\n`

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

export interface CardParts {
  readonly version?: string
  readonly nodes?: readonly string[]
  readonly edges?: readonly (readonly [string, string])[]
  readonly artifacts?: readonly { readonly path: string; readonly sha256: string }[]
  /** Root sections to leave out. */
  readonly without?: readonly string[]
}

/** A pipeline card with nothing to complain of, and what a test changes in it. */
export function card(parts: CardParts = {}): string {
  const { version = 'v1.0.0', nodes = ['extract', 'train'], edges = [['extract', 'train']], artifacts } = parts
  const lock = { path: 'deps.lock', sha256: sha256(LOCK) }
  const listed = artifacts ?? [{ path: 'model.bin', sha256: MODEL_SHA256 }, lock]
  const list = (indent: string): string =>
    listed.map(({ path, sha256 }) => `${indent}- {path: ${JSON.stringify(path)}, sha256: "${sha256}"}`).join('\n')
  const sections: Record<string, string> = {
    pipeline: `pipeline:\n  id: "p"\n  version: "${version}"`,
    versioning: `versioning:
  scheme: "semver"
  stability_line: "v1.*"
  compat_mode: "backward"
  notice: {type: "release", summary: "what ${version} changes", date: "2025-01-05"}
  references: ["EFT.WP.Core.DataSpec v1.0:EXPORT"]`,
    provenance: `provenance:
  sources: ["s3://p/raw/?versionId=1"]
  transforms: [${nodes
    .slice(0, 1)
    .map((id) => `"${id}@v1.0"`)
    .join('')}]
  environment: {containers: ["ghcr.io/p/train@sha256:${MODEL_SHA256}"], deps_lock: "deps.lock"}
  seeds: {global: 1}`,
    lineage: `lineage:
  graph:
    nodes:
${nodes.map((id) => `      - {id: "${id}", kind: stage, version: "v1.0"}`).join('\n')}
    edges:
${edges.map(([from, to]) => `      - {from: "${from}", to: "${to}"}`).join('\n')}`,
    metrology: 'metrology: {units: "SI", check_dim: true}',
    artifacts: `artifacts:\n${list('  ')}`,
    export_manifest: `export_manifest:
  version: "v1.0"
  artifacts:\n${list('    ')}
  references: ["EFT.WP.Core.DataSpec v1.0:EXPORT", "#notice"]`,
  }
  return `${Object.entries(sections)
    .filter(([name]) => !(parts.without ?? []).includes(name))
    .map(([, text]) => text)
    .join('\n')}\n`
}

/** The files of a repository with one card at `pipelines/x`. */
export function cardFiles(parts: CardParts = {}): Record<string, string> {
  return {
    'pipelines/x/pipeline.yaml': card(parts),
    'pipelines/x/model.bin': MODEL,
    'pipelines/x/deps.lock': LOCK,
  }
}
