import { test } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { renderMarkdown, COMMENT_BUDGET } from '../../src/reporters/markdown.js'
import { loadReporter, REPORTER_IDS } from '../../src/reporters/index.js'
import { churnReport, input } from './story.js'
import { hostileReport, hostileText, seeded } from './hostile.js'
import { complaints } from './gfm.js'
import { commandsIn } from './runner.js'
test('show', async () => {
  for (const id of REPORTER_IDS) writeFileSync('/tmp/show.' + id, (await loadReporter(id)).render(input(churnReport())))
  writeFileSync('/tmp/show.colour', (await loadReporter('text')).render(input(churnReport(), { colour: true, width: 0 })))
  const bodies = []
  const bad = []
  for (let seed = 1; seed <= 300; seed++) {
    const body = renderMarkdown(hostileReport(seed), COMMENT_BUDGET)
    bodies.push(body)
    for (const c of complaints(body)) bad.push(seed + ' ' + c.slice(0, 600))
    for (const id of ['text', 'json', 'github']) {
      const random = seeded(seed)
      const out = (await loadReporter(id)).render(
        input(hostileReport(seed), { width: seed % 3 ? 60 : 0, colour: seed % 2 === 0, sources: () => hostileText(random) }),
      )
      for (const c of commandsIn(out))
        if (id !== 'github' || !/^(error|warning|notice)$/.test(c.name))
          bad.push(seed + ' ' + id + JSON.stringify(c).slice(0, 300))
    }
  }
  writeFileSync('/tmp/bodies.json', JSON.stringify(bodies))
  console.log(bad.length, bad.slice(0, 12).join('\n'))
})
