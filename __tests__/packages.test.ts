import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { satisfies, validRange } from 'semver'

interface Package {
  version?: string
  engines?: { node?: string }
}

const root = join(import.meta.dirname, '..')
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, unknown>

// `npm ci` only warns of it, and the first user of the promised Node would find out.
test('every package that is installed runs on the oldest Node that package.json promises', () => {
  const promised = (read('package.json') as Package).engines!.node!
  expect(promised).toMatch(/^>=\d+\.\d+$/)
  const oldest = `${promised.slice(2)}.0`
  const packages = Object.entries(read('package-lock.json').packages as Record<string, Package>)
  expect(packages.length).toBeGreaterThan(100)
  const refusing = packages
    .filter(
      ([, { engines }]) => engines?.node !== undefined && (validRange(engines.node) === null || !satisfies(oldest, engines.node)),
    )
    .map(([place, { version, engines }]) => `${place}@${version} wants ${engines!.node}`)
  expect(refusing).toEqual([])
})
