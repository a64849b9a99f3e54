// The inputs of the benchmarks, made from a seed so that every run measures the same bytes.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const sha256 = (text) => createHash('sha256').update(text).digest('hex')

/**
 * A pipeline card of 2 to 3 kB, the chapter's fragment with the parts that it requires, and the files that it declares.
 * Every second card is clean; the others break a rule each, in turn.
 */
export function card(i) {
  const folder = `pipelines/team-${String(i % 40).padStart(2, '0')}/card-${String(i).padStart(4, '0')}`
  const fault = i % 2 === 0 ? 0 : ((i >> 1) % 4) + 1
  const bundle = `bundle of card ${i}\n${'0123456789abcdef'.repeat(8)}\n`
  const summary = `rows: ${1000 + i}\nauc: 0.${870 + (i % 100)}\n`
  const lock = `packages:\n  - { name: pandas, version: "2.2.${i % 9}", sha256: "${sha256(`pandas ${i % 9}`)}" }\n`
  const inputs = `{"sources": [{"uri": "s3://warehouse/events/", "offset": ${i}}, {"uri": "s3://warehouse/accounts/", "offset": 7}]}\n`
  const digest = { bundle: sha256(fault === 1 ? 'another build' : bundle), summary: sha256(summary) }
  const manifestDigest = fault === 2 ? sha256('an older summary') : digest.summary
  const minor = i % 20
  const edges = [
    ['ingest.raw', 'validate.schema'],
    ['validate.schema', 'features.build'],
    ['features.build', 'train.model'],
    fault === 3 ? ['train.model', 'eval.modle'] : ['train.model', 'eval.model'],
    ['eval.model', 'export.package'],
    ['params.lock', 'train.model'],
  ]
  const nodes = ['ingest.raw', 'validate.schema', 'features.build', 'train.model', 'eval.model', 'export.package']
  const text = `# Card ${i}: nightly training of model ${i % 17}
pipeline:
  id: "churn-${i}"
  version: "v1.${minor}.${i % 7}"
  layers:
    - { name: "ingest", owner: "team-${i % 40}" }
    - { name: "train", owner: "team-${(i + 3) % 40}" }
versioning:
  scheme: "semver"
  version: "v1.${minor}.${i % 7}"
  stability_line: "v1.*"
  compat_mode: "${['backward', 'forward', 'both'][i % 3]}"
  notice:
    type: "release"
    summary: "Nightly build ${i} with ${1000 + i} rows: no interface change"
    date: "2026-${String((i % 10) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}"
provenance:
  sources:
    - uri: "s3://warehouse/events/"
      license: "CC-BY-4.0"
      sha256: "${sha256(`source ${i}`)}"
    - uri: "s3://warehouse/accounts/"
      license: "CC-BY-4.0"
  transforms:
    - { id: "validate.schema", code: "git:${sha256(`code ${i}`).slice(0, 40)}" }
    - { id: "features.build", code: "git:${sha256(`features ${i}`).slice(0, 40)}" }
  environment:
    containers:
      - "registry.example.org/train@sha256:${sha256(`image ${i % 50}`)}"
    deps_lock: "deps.lock.yaml"
    seeds: { numpy: ${i}, torch: ${i * 7} }
lineage:
  graph:
    nodes:
${nodes.map((id, n) => `      - { id: "${id}", kind: stage, version: "v1.${(minor + n) % 20}" }`).join('\n')}
      - id: "params.lock"
        kind: artifact
        version: "v1.${minor}"
    edges:
${edges.map(([from, to]) => `      - { from: "${from}", to: "${to}" }`).join('\n')}
  replay:
    inputs_lock: "inputs.manifest.json"
    policy: "strict"
artifacts:
  - path: "outputs/bundle.bin"
    sha256: "${digest.bundle}"
  - path: "outputs/summary.txt"
${fault === 4 ? '    size: 20' : `    sha256: "${digest.summary}"`}
  - { path: "deps.lock.yaml", sha256: "${sha256(lock)}" }
  - { path: "inputs.manifest.json", sha256: "${sha256(inputs)}" }
metrology:
  units: "SI"
  check_dim: true
privacy: { pii: false, policy: "internal", k_anon: ${5 + (i % 5)} }
license: "Apache-2.0"
export_manifest:
  version: "v1.${minor}.${i % 7}"
  artifacts:
    - { path: "outputs/bundle.bin", sha256: "${digest.bundle}" }
    - { path: "outputs/summary.txt", sha256: "${manifestDigest}" }
    - { path: "deps.lock.yaml", sha256: "${sha256(lock)}" }
    - { path: "inputs.manifest.json", sha256: "${sha256(inputs)}" }
  references:
    - "churn-${i} v1.${minor}.${i % 7}:notice"
    - "EFT.WP.Core.Metrology v1.0:check_dim"
    - "EFT.WP.Core.DataSpec v1.2:EXPORT"
`
  return {
    [`${folder}/pipeline.yaml`]: text,
    [`${folder}/outputs/bundle.bin`]: bundle,
    [`${folder}/outputs/summary.txt`]: summary,
    [`${folder}/deps.lock.yaml`]: lock,
    [`${folder}/inputs.manifest.json`]: inputs,
  }
}

/** A lineage of `n` stages in a row. */
export function chain(n) {
  const at = (i) => `n${i}`
  const nodes = Array.from({ length: n }, (_, i) => `      - {id: "${at(i)}", kind: stage, version: "v1.0"}`)
  const edges = Array.from({ length: n - 1 }, (_, i) => `      - {from: "${at(i)}", to: "${at(i + 1)}"}`)
  return `${HEAD}lineage:\n  graph:\n    nodes:\n${nodes.join('\n')}\n    edges:\n${edges.join('\n')}\n`
}

const HEAD = `versioning: {scheme: "semver", stability_line: "v1.*", compat_mode: "both", notice: {type: "release", summary: "initial", date: "2026-09-21"}}
pipeline: {version: "v1.0.0"}
`

/** Files that are hard on a parser. They hold a card, so that they are judged and not passed over. */
export const attacks = {
  'chain-8000.yaml': () => chain(8000),
  'flow-seq-250k.yaml': () => `${HEAD}x: [${'1,'.repeat(120_000)}1]\n`,
  'many-keys-20000.yaml': () => HEAD + Array.from({ length: 20_000 }, (_, i) => `k${i}: ${i}\n`).join(''),
  'deep-flow-5000.yaml': () => `${HEAD}x: ${'['.repeat(5000)}${']'.repeat(5000)}\n`,
  'deep-block-400.yaml': () => HEAD + Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}k:\n`).join(''),
  'explicit-keys-400.yaml': () => `${HEAD}x:\n  ${'? '.repeat(400)}a\n`,
  'billion-laughs.yaml': () =>
    `${HEAD}a0: &a0 [x]\n${Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(8)}*a${i}]`).join('\n')}\n`,
  'anchors-2000.yaml': () =>
    `${HEAD}${Array.from({ length: 2000 }, (_, i) => `a${i}: &a${i} {v: ${i}}\nb${i}: *a${i}`).join('\n')}\n`,
  'unterminated.yaml': () => `${HEAD}x: "${'a'.repeat(400_000)}\n`,
  'long-lines.json': () =>
    JSON.stringify({ ...{ pipeline: { version: 'v1.0.0' } }, x: Array.from({ length: 200_000 }, () => 1) }),
}

const entry = (i) => ({ path: `data/part-${i}.bin`, sha256: sha256(`part ${i}`) })

/** A card with `n` artifacts in JSON, on lines. */
export const jsonCard = (n) =>
  JSON.stringify(
    {
      versioning: { scheme: 'semver', compat_mode: 'both' },
      pipeline: { version: 'v1.0.0' },
      artifacts: Array.from({ length: n }, (_, i) => entry(i)),
    },
    null,
    1,
  )

/** A `dvc.lock` with `n` outputs. */
export function dvcLock(n) {
  const out = (i) =>
    `    - path: data/part-${i}.bin\n      hash: md5\n      md5: ${sha256(`part ${i}`).slice(0, 32)}\n      size: ${i}`
  const outs = Array.from({ length: n }, (_, i) => out(i)).join('\n')
  return `schema: '2.0'\nstages:\n  build:\n    cmd: python build.py\n    outs:\n${outs}\n`
}

/** A git repository whose only commit has these files; nothing of the user's git configuration reaches it. */
export function repository(dir, files) {
  write(dir, files)
  const git = (...args) => execFileSync('git', ['-c', 'gc.auto=0', ...args], { cwd: dir, env: gitEnvironment(), stdio: 'pipe' })
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('commit', '-q', '-m', 'base')
  return git
}

export function write(dir, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), text)
  }
}

/** No CI variables either: specgate would take its base from them. */
export function gitEnvironment() {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' }
  for (const who of ['AUTHOR', 'COMMITTER'])
    Object.assign(env, {
      [`GIT_${who}_NAME`]: 'bench',
      [`GIT_${who}_EMAIL`]: 'bench@example.org',
      [`GIT_${who}_DATE`]: '2026-11-20T09:00:00Z',
    })
  return env
}
