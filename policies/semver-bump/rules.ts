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
  'VER.DISAGREES': {
    severity: 'warning',
    message: 'The version is `{{again}}` here and `{{version}}` at `{{path}}`.',
    why: 'Whoever reads the one place takes the document for another release than whoever reads the other, and only one of them is held to the change.',
    fix: 'Write the same version in both places, or leave one of them out.',
    spec: 'Ch. 11 §IV, §X VER.SEMVER',
  },
  'VER.UNCHANGED': {
    severity: 'error',
    message: '{{changed}} changed, but the {{axis}} is still `{{version}}`{{due}}.',
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
  'VER.BUMP_TOO_SMALL': {
    severity: 'error',
    message:
      '`{{base}}` to `{{head}}`{{since}} is a {{declared}} step, but {{reason}}, which asks for a {{required}} one{{next}}.',
    why: 'Whoever takes every new {{declared}} version automatically gets a change that the number says is harmless.',
    fix: 'Raise the version as far as the change asks, or take back what asks for it: a field can be kept, and a new one be given a default.',
    spec: 'Ch. 11 §IV, Core.DataSpec Ch. 7',
  },
  'VER.BUMP_TOO_LARGE': {
    severity: 'note',
    message:
      '`{{base}}` to `{{head}}` is a {{declared}} step, and what changed asks for no more than a {{required}} one{{next}}.',
    why: 'A large step makes everybody downstream stop and check; one that holds nothing teaches them not to.',
    fix: 'Lower the step, or leave it if it stands for something that the document does not show.',
    spec: 'Ch. 11 §IV',
  },
  'VER.STABILITY_LINE': {
    severity: 'error',
    message: '{{subject}} {{fault}}.',
    why: 'The stability line is what consumers pin: a version outside it, or a pin that names no minor, gives them something that nobody promised.',
    fix: 'Give the document the line of its version (`v2.*` for `v2.0.0`); pin `vMAJOR.MINOR` in release and evaluation material.',
    spec: 'Ch. 11 §IV, §XII',
  },
  'VER.NO_RELEASE': {
    severity: 'note',
    message: 'There is no release tag at or below `{{version}}` to compare with{{reason}}, though `since` is `{{since}}`.',
    why: 'Small steps that add up to a break can only be seen against the last release; this one was compared with its base alone.',
    fix: 'Fetch the tags (`fetch-depth: 0`), tag releases as `v1.2.0` or `<name>-v1.2.0`, or ignore this before the first release.',
  },
  'VER.RELEASE_UNREAD': {
    severity: 'warning',
    message: 'The document at the release `{{tag}}` could not be read ({{reason}}), so it was compared with its base alone.',
    why: 'Small steps that add up to a break since that release would not be seen.',
    fix: 'Compare with that release by hand; the next release, when it can be read, takes its place.',
  },
  'VER.BREAK_UNVERSIONED': {
    severity: 'warning',
    message: 'A change {{harm}}, and there is no version that could say so: {{reason}}.',
    why: 'Whoever uses this schema learns of it when it fails.',
    fix: 'Give the schema a version (`x-version`, `version`) or a compatibility mode, or make the change compatible.',
    spec: 'Core.DataSpec Ch. 7',
  },
  'VER.PRERELEASE': {
    severity: 'error',
    message: '`{{version}}` is a pre-release, but `{{path}}` says `{{value}}`.',
    why: 'A pre-release may still change; whoever reads "released" relies on what is not settled.',
    fix: 'Drop the pre-release part when it is released, or announce it for what it is.',
    spec: 'Ch. 11 §IV, DatasetCards Ch. 14',
  },
} as const satisfies RuleTable
