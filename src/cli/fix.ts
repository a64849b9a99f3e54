import { lstatSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { applyEdits } from '../documents/edit.js'
import type { GateResult } from '../engine/gate.js'
import { replaceFile } from '../io/replace-file.js'
import { GateError } from '../model/errors.js'

/** Writes the mends of the findings into the working tree and answers what it wrote, a line a file. */
export async function writeFixes(root: string, result: GateResult, head: string | undefined): Promise<string[]> {
  if (head !== undefined)
    throw new GateError(2, '--fix writes into the working tree, but --head names a commit', {
      where: '--head',
      fix: 'Leave --head out, or check the commit out first.',
    })
  const byFile = new Map<string, GateResult['edits'][number][]>()
  for (const item of result.edits) {
    if (item.finding.side !== 'head') continue
    const there = byFile.get(item.finding.file)
    if (there === undefined) byFile.set(item.finding.file, [item])
    else there.push(item)
  }
  const lines: string[] = []
  for (const [file, items] of byFile) {
    const path = join(root, file)
    // Not through a link of the repository that leads out of it: a policy of the user names the file.
    if (!lstatSync(path).isFile() || realpathSync(dirname(path)) !== join(realpathSync(root), dirname(file))) continue
    const before = readFileSync(path, 'utf8')
    const after = applyEdits(
      file,
      before,
      items.flatMap(({ edits }) => edits),
    )
    if (after === undefined || after === before) continue
    await replaceFile(path, after, { expected: Buffer.from(before) })
    lines.push(`fixed ${file}: ${[...new Set(items.map(({ finding }) => finding.rule))].join(', ')}`)
  }
  return lines
}
