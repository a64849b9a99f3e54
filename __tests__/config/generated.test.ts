import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { generateValidators } from '../../src/config/generate.js'

test('the generated validator is the one that the schema asks for', async () => {
  const files = await generateValidators()
  expect(files.map((file) => file.path)).toEqual(['src/config/generated/validate-config.js'])
  for (const { path, text } of files) {
    // SPECGATE_UPDATE=1 npm test -- __tests__/config/generated.test.ts
    if (process.env['SPECGATE_UPDATE'] === '1') writeFileSync(path, text)
    expect(readFileSync(path, 'utf8')).toBe(text)
    expect(text).not.toMatch(/\brequire\(/)
  }
  expect(await generateValidators()).toEqual(files)
})
