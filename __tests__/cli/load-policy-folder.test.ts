import { afterAll, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadPolicyFolder } from '../../src/cli/load-policy-folder.js'

const root = mkdtempSync(join(tmpdir(), 'specgate-folder-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

test('`specgate test` says what `check` would refuse: a rule id that is ours', async () => {
  const dir = join(root, 'owner-required')
  mkdirSync(dir)
  const rule = `{ severity: 'error', message: 'It has none.', why: 'Nobody can be asked.', fix: 'Write one.' }`
  const write = (id: string): void =>
    writeFileSync(
      join(dir, 'policy.mjs'),
      `export default { meta: { id: 'owner-required', summary: 'Requires an owner.', views: [], since: '0.1.0', options: {}, rules: { '${id}': ${rule} } }, checkDocument() {} }`,
    )
  write('ART.FILE_MISSING')
  expect((await loadPolicyFolder(dir)).faults).toEqual(['rule ART.FILE_MISSING: the id is taken'])
})
