import type { RuleTable } from '../../src/policy.js'

export const rules = {
  'REPLAY.INPUTS_LOCK_REQUIRED': {
    severity: 'error',
    message: 'Replay is {{state}}, and no `inputs_lock` says which inputs it reads, in which order, and how far.',
    why: 'Without it a replay reads whatever the sources hold on the day, and its result says nothing about the first run.',
    fix: 'Add `inputs_lock: locks/inputs.manifest.json` with the sources and their offsets, watermarks or ranges.',
    spec: 'Ch. 11 §VI, §X LIN.REPLAY_INPUTS_LOCK',
  },
  'REPLAY.INPUTS_LOCK_MISSING': {
    severity: 'error',
    message: 'The inputs lock `{{file}}` is not in the repository: {{detail}}.',
    why: 'A replay has nothing to hold its inputs to.',
    fix: 'Commit the file, or correct the path.',
    spec: 'Ch. 11 §VI',
  },
  'REPLAY.POSTURE_REQUIRED': {
    severity: 'error',
    message: 'Replay is {{state}}, and its `policy` {{detail}}.',
    why: 'Whether a replay has to give the same bytes or may drift within bounds decides what a difference means.',
    fix: 'Write `policy: strict` for byte-identical results, or `policy: lenient` with a `tolerance`.',
    spec: 'Ch. 11 §VI, §XII',
  },
  'REPLAY.TOLERANCE_REQUIRED': {
    severity: 'error',
    message: 'The replay is lenient, and {{detail}}.',
    why: 'Drift is bounded only by a bound that is written down before the replay.',
    fix: 'Write `tolerance: {abs: 1e-6, rel: 1e-4}` beside `policy`, or one for each output by its name.',
    spec: 'Ch. 11 §VI',
  },
  'REPLAY.INPUTS_DIFFER': {
    severity: 'error',
    message: 'The replay in `{{file}}` was not made from what is locked: {{detail}}.',
    why: 'A replay of other inputs, in another order, or with other code or seeds proves nothing about the run that it stands for.',
    fix: 'Replay again with the inputs lock of this commit, or bring the lock up to date with what was meant.',
    spec: 'Ch. 11 §VI',
  },
  'REPLAY.NOT_IDENTICAL': {
    severity: 'error',
    message: 'The replay is strict, and `{{file}}` shows that it did not give the same: {{detail}}.',
    why: 'What is published cannot be made again from what is recorded.',
    fix: 'Find what was not held still (time, order, seeds, libraries, hardware), or declare the replay `lenient` with a tolerance.',
    spec: 'Ch. 11 §VI',
  },
  'REPLAY.OUT_OF_TOLERANCE': {
    severity: 'error',
    message: '`{{output}}` drifted by {{drift}} in the replay, and {{allowed}} is allowed: {{values}}.',
    why: 'The drift is larger than what was agreed on before, so the replay does not bear the result out.',
    fix: 'Find what drifted, or have a larger tolerance agreed on.',
    spec: 'Ch. 11 §VI',
  },
  'REPLAY.NOT_SHOWN': {
    severity: 'error',
    soft: true,
    message: '`{{file}}` does not show that the replay held: {{detail}}.',
    why: 'What the result leaves open is unknown, and unknown is not the same as held.',
    fix: 'Let the replay write `inputs` in their order, and `outputs` with `path` and `sha256`, or `expected` and `actual` numbers.',
    spec: 'Ch. 11 §VI',
  },
  'REPLAY.UNREADABLE': {
    severity: 'error',
    message: '`{{file}}` could not be read: {{reason}}.',
    why: 'Whether the replay held is unknown, and unknown is not the same as yes.',
    fix: 'Make it a plain, well-formed JSON or YAML file.',
    incomplete: true,
  },
} as const satisfies RuleTable
