import { test } from '@jest/globals'
import { readFileSync, writeFileSync } from 'node:fs'
import { parseDocument } from 'yaml'
import { recogniseKind, sniffKind } from '../../src/kinds/index.js'
test('scan', () => {
  const out: string[] = []
  for (const f of readFileSync('/tmp/list.txt', 'utf8').split('\n')) {
    let text = ''
    try { text = readFileSync(f, 'utf8') } catch { continue }
    let data: any
    try { data = f.endsWith('.json') ? JSON.parse(text) : (() => { const d = parseDocument(text, { uniqueKeys: false }); if (d.errors.length) throw 0; return d.toJS() })() } catch { const k = sniffKind(text, f)?.id; if (k) out.push(`${f}\tSNIFF ${k}`); continue }
    const k = recogniseKind(data, f)?.id
    const s = sniffKind(text, f)?.id
    if (k || s) out.push(`${f}\t${k} ${s}`)
  }
  writeFileSync('/tmp/scan2.tsv', out.join('\n'))
}, 300000)
