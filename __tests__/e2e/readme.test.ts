/** What the README shows by hand is what the bundle prints. */
import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { createRepository } from '../io/repository.js'
import { NOW, runBundle } from './bundle.js'

const README = readFileSync('README.md', 'utf8')

/** The code blocks of one section. */
function blocks(heading: string): string[] {
  const section = README.split(/^## /m).find((part) => part.startsWith(heading)) ?? ''
  return [...section.matchAll(/^```\w*\n(.*?)^```$/gms)].map((match) => match[1]!)
}

test('the promotion of two metrics', async () => {
  const [config, measured] = blocks('Promotion')
  const repository = await createRepository()
  try {
    await repository.write('.github/specgate.yml', `version: 1\n${config}`)
    await repository.write('dvc.yaml', 'stages: {evaluate: {cmd: evaluate, metrics: [metrics.json]}}\n')
    const before = { accuracy: [0.801, 0.812, 0.795, 0.806, 0.809], latency_ms: { mean: 120, stderr: 1.5, n: 200 } }
    await repository.write('metrics.json', JSON.stringify(before))
    const base = await repository.commit('base')
    const after = { accuracy: [0.823, 0.831, 0.819, 0.829, 0.836], latency_ms: { mean: 124, stderr: 1.6, n: 200 } }
    await repository.write('metrics.json', JSON.stringify(after))
    await repository.commit('head')
    const run = await runBundle(['check', '--base', base, '--head', 'HEAD', '--now', NOW], { cwd: repository.dir })
    expect(run.stdout).toContain(measured)
    expect(run.code).toBe(0)
  } finally {
    await repository.cleanup()
  }
})
