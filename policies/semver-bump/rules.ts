import type { RuleTable } from '../../src/policy.js'

export const rules = {
  'VER.SCHEME': {
    severity: 'error',
    message: '`{{path}}` is {{scheme}}, and the versions here follow `semver`.',
    why: 'Under another scheme nobody can read from two versions whether the step between them breaks something.',
    fix: 'Write `scheme: "semver"` and number the versions by it.',
    spec: 'Ch. 11 §IV, §X VER.SEMVER',
  },
  'VER.FORMAT': {
    severity: 'error',
    message: '{{subject}} is not semver: {{reason}}{{nearest}}.',
    why: 'A version that cannot be compared with the one before cannot promise anything.',
    fix: 'Write it as quoted text of the form `vMAJOR.MINOR` or `vMAJOR.MINOR.PATCH`, the `v` being optional.',
    spec: 'Ch. 11 §IV, §X VER.SEMVER',
  },
  'VER.UNCHANGED': {
    severity: 'error',
    message: '{{changed}} changed, but the version is still `{{version}}`{{due}}.',
    why: 'Two different contents under one version: who has pinned it gets something else than was reviewed, without notice.',
    fix: 'Raise the version: the patch for corrections, the minor for additions, the major for what breaks readers.',
    spec: 'Ch. 11 §IV',
  },
  'VER.DECREASED': {
    severity: 'error',
    message: 'The version goes back from `{{base}}`{{step}}.',
    why: 'Whoever asks for the newest version would go on using the old content.',
    fix: 'Give the change a version above the one at the base; to withdraw a release, say so in `versioning.notice`.',
    spec: 'Ch. 11 §IV',
  },
} as const satisfies RuleTable
