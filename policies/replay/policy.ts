import { plainText } from '../../src/lib/plain-text.js'
import { definePolicy } from '../../src/policy.js'
import type { ReplayView } from '../../src/policy.js'
import { compareResult, type Options, type Reporter } from './compare.js'
import { fileRequests, findFile, namedFile, resultFile, type Found } from './files.js'
import { checkLoosened } from './loosened.js'
import options from './options.schema.json' with { type: 'json' }
import { rules } from './rules.js'
import { isOn } from './state.js'
import { readTolerances, type Tolerances } from './tolerance.js'

export default definePolicy<Options>()({
  meta: {
    id: 'replay',
    summary: 'Requires that a replay has locked inputs and a posture, and that its result bears the document out.',
    views: ['replay'],
    rules,
    options,
    since: '0.1.0',
  },
  beside: {
    // As a pattern, so that each character means itself.
    files: ({ result }) => [result.replace(/^(?:\.\/)+/, '').replace(/[*?[\]{}\\!]/g, '\\$&')],
    of: (document) => document.view('replay') !== undefined,
  },
  needs(document, { result }) {
    const view = document.view('replay')
    if (view === undefined || !isOn(view)) return []
    return [...fileRequests(namedFile(view.folder, view.inputsLock)), ...fileRequests(resultFile(document, view, result))]
  },
  checkDocument(document, context) {
    const view = document.view('replay')
    if (view === undefined || !isOn(view)) return
    const { options: chosen, facts, report } = context
    const lock = checkLock(view, context)
    const posture = checkPosture(view, context)
    const tolerances = posture === 'lenient' ? checkTolerance(view, context) : undefined
    const named = resultFile(document, view, chosen.result)
    if (named === undefined) return
    const found = findFile(named, facts)
    if (found.is === 'unreadable')
      report({ rule: 'REPLAY.UNREADABLE', at: named.at, data: { file: found.path, reason: found.reason } })
    else if (found.is === 'there')
      compareResult({ document, view, resultFile: named, file: found.path, data: found.data, lock, posture, tolerances }, context)
    // A result that was listed as an artifact is missed there.
    else if (named.isNamed || found.wasAtBase)
      report({
        rule: 'REPLAY.NOT_SHOWN',
        at: named.at,
        data: {
          file: named.text,
          detail: named.reason ?? (found.wasAtBase ? 'it was there at the base, and is gone' : 'there is no such file'),
        },
      })
  },
  checkChange: checkLoosened,
})

function stateOf({ enabled }: ReplayView): string {
  return enabled === undefined ? 'described' : 'enabled'
}

function checkLock(view: ReplayView, { facts, report }: Reporter): (Found & { readonly is: 'there' }) | undefined {
  const file = namedFile(view.folder, view.inputsLock)
  if (file === undefined) {
    const at = view.inputsLock?.at ?? [...view.at, 'inputs_lock']
    report({
      rule: 'REPLAY.INPUTS_LOCK_REQUIRED',
      at,
      data: { state: stateOf(view) },
      ...(view.enabled === undefined ? { soft: true } : {}),
    })
    return undefined
  }
  const found = findFile(file, facts)
  if (found.is === 'there') return found
  if (found.is === 'unreadable')
    report({ rule: 'REPLAY.UNREADABLE', at: file.at, data: { file: found.path, reason: found.reason } })
  else {
    const detail = file.reason ?? (found.wasAtBase ? 'it was there at the base' : `there is no \`${file.paths.join('` or `')}\``)
    // A build may still have to write it.
    const soft = file.reason === undefined && !found.wasAtBase ? { soft: true } : {}
    report({ rule: 'REPLAY.INPUTS_LOCK_MISSING', at: file.at, data: { file: file.text, detail }, ...soft })
  }
  return undefined
}

function checkPosture(view: ReplayView, { report }: Reporter): 'strict' | 'lenient' | undefined {
  const value = view.posture?.value
  if (value === 'strict' || value === 'lenient') return value
  const detail =
    value === undefined || value === null || value === ''
      ? 'is not written down'
      : `is \`${plainText(value)}\`, which is neither \`strict\` nor \`lenient\``
  const soft = view.enabled === undefined && value === undefined ? { soft: true } : {}
  report({
    rule: 'REPLAY.POSTURE_REQUIRED',
    at: view.posture?.at ?? [...view.at, 'policy'],
    data: { state: stateOf(view), detail },
    ...soft,
  })
  return undefined
}

function checkTolerance(view: ReplayView, { report }: Reporter): Tolerances | undefined {
  const { tolerance } = view
  const read =
    tolerance === undefined || tolerance.value === null
      ? 'no `tolerance` says how far it may drift'
      : readTolerances(tolerance.value)
  if (typeof read !== 'string') return read
  report({ rule: 'REPLAY.TOLERANCE_REQUIRED', at: tolerance?.at ?? [...view.at, 'tolerance'], data: { detail: read } })
  return undefined
}
