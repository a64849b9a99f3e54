import { test } from '@jest/globals'
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { parseDocument } from 'yaml'
import { recogniseKind, sniffKind } from '../../src/kinds/index.js'
test('scan', () => {
  const out: string[] = []
  for (const root of ['../shared/attacks', '../shared/corpora']) {
    for (const f of readdirSync(root, { recursive: true }) as string[]) {
      if (!/\.(ya?ml|json|jsonl|lock|dvc)$|MLmodel$/.test(f) || !statSync(`${root}/${f}`).isFile() || statSync(`${root}/${f}`).size > 2e6) continue
      if (/billion|alias-99|explicit-key|deep|flow-seq|many-keys/.test(f)) { out.push(`${f}\tSNIFF ${sniffKind(readFileSync(`${root}/${f}`, 'utf8'), f)?.id}`); continue }
      const text = readFileSync(`${root}/${f}`, 'utf8')
      let data: any, id: string | undefined, bad = false
      try { const d = parseDocument(text, { uniqueKeys: false }); if (d.errors.length) throw d.errors[0]; data = d.toJS() } catch { bad = true }
      id = bad ? 'SNIFF ' + sniffKind(text, f)?.id : recogniseKind(data, f)?.id
      out.push(`${f}\t${id}`)
    }
  }
  writeFileSync('/tmp/scan.tsv', out.join('\n'))
}, 120000)
