import { describe, expect, test } from '@jest/globals'
import policy from '../../policies/drift/policy.js'
import type { Policy } from '../../src/policy.js'
import { judge } from './judge.js'

const CARD = 'dataset_id: people\nversioning: { scheme: semver, version: 1.0.0 }\nartifacts: [{ path: people.csv }]\n'

function people(age: number, country: string): string {
  const rows = Array.from({ length: 80 }, (_, i) => `${i},${20 + age + ((i * 7) % 40)},${i % 2 === 0 ? 'de' : country}`)
  return ['id,age,country', ...rows].join('\n') + '\n'
}

describe('findings of several columns at one place', () => {
  const fingerprints = async (age: number, country: string): Promise<Record<string, string>> => {
    const { findings } = await judge(policy as Policy, {
      base: { 'card.yaml': CARD, 'people.csv': people(0, 'fr') },
      head: { 'card.yaml': CARD.replace('1.0.0', '1.0.1'), 'people.csv': people(age, country) },
    })
    return Object.fromEntries(findings.map(({ message, fingerprint }) => [message.slice(0, message.indexOf(' ')), fingerprint]))
  }

  test('have identities of their own, which do not depend on each other', async () => {
    const both = await fingerprints(30, 'at')
    expect(Object.keys(both)).toEqual(['`age', '`country'])
    expect(both['`age']).not.toBe(both['`country'])
    expect(await fingerprints(30, 'fr')).toEqual({ '`age': both['`age'] })
    expect(await fingerprints(0, 'at')).toEqual({ '`country': both['`country'] })
  })
})
