import tseslint from 'typescript-eslint'

/** What each layer may not import, and where the thing belongs instead. DESIGN §2: imports go downwards only. */
const NODE = { regex: '^node:', message: 'Node built-ins belong in src/io (or src/cli, src/action): hand the value in.' }
const ACTIONS = { regex: '^@actions/', message: '@actions packages belong in src/action (src/io for the API client).' }
const ban = (folder, message) => ({ regex: `(^|/)${folder}/`, message })
const UPPER = {
  engine: ban('engine', 'The engine is above this layer: it calls you, not the other way round.'),
  io: ban('io', 'Reading and running belong to src/io, behind the engine: take the value as an argument or as a fact.'),
  config: ban('config', 'Configuration is above this layer: take the option as an argument.'),
  reporters: ban('reporters', 'Reporters read a report and are called last.'),
  kinds: ban('kinds', 'Kinds turn documents into views: read the view.'),
  documents: ban('documents', 'Parsing belongs to src/documents: take the data.'),
  cli: ban('cli', 'src/cli is a front: nothing imports it.'),
  action: ban('action', 'src/action is a front: nothing imports it.'),
  threads: ban('threads', 'src/threads serves the fronts: take what another thread does as an argument.'),
  policies: ban('policies', 'Policies are loaded through policies/index.ts by the engine.'),
}
const ONE_DEFAULT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Only a policy (and a configuration file) has a default export.',
}
/** An import that is made later (`await import(…)`) crosses the same borders. */
const later = ({ regex, message }) => ({
  selector: `ImportExpression > Literal[value=/${regex.replaceAll('/', '\\/')}/]`,
  message,
})
const forbid = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns }],
  'no-restricted-syntax': ['error', ONE_DEFAULT, ...patterns.map(later)],
})
const all = Object.values(UPPER)
const allBut = (...names) => Object.entries(UPPER).flatMap(([name, pattern]) => (names.includes(name) ? [] : [pattern]))
const PURE_GLOBALS = {
  'no-restricted-globals': [
    'error',
    ...['process', 'console', 'fetch', 'setTimeout'].map((name) => ({
      name,
      message: `${name} belongs to a front or to src/io.`,
    })),
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'The clock is a fact: one `now` per run.' },
    { object: 'Math', property: 'random', message: 'Same input, same bytes.' },
  ],
}
const QUIET = {
  'no-console': 'error',
  'no-restricted-globals': ['error', { name: 'process', message: 'process belongs to src/cli and src/action.' }],
}

const POLICY_BORDERS = [
  NODE,
  ACTIONS,
  {
    regex: '(^|/)src/(?!policy\\.js|lib/|model/)',
    message:
      'A policy imports src/policy.ts, src/lib, src/model and its own folder: everything else reaches it as a view, a fact or an option.',
  },
  { regex: '^\\.\\./[a-z0-9-]+/', message: 'A policy never imports another policy: what two need belongs in src/lib.' },
]

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'node_modules/**',
      'src/config/generated/**',
      '.out/**',
      'coverage/**',
      'policies/_template/**',
      '__tests__/attacks/**',
    ],
  },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'smart'],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ONE_DEFAULT],
    },
  },
  { files: ['src/model/**', 'src/lib/**', 'src/policy.ts'], rules: { ...forbid(NODE, ACTIONS, ...all), ...PURE_GLOBALS } },
  { files: ['src/kinds/**'], rules: { ...forbid(NODE, ACTIONS, ...allBut('kinds')), ...PURE_GLOBALS } },
  { files: ['src/documents/**'], rules: { ...forbid(NODE, ACTIONS, ...allBut('documents')), ...PURE_GLOBALS } },
  { files: ['src/io/**'], rules: { ...forbid(...allBut('io')) } },
  { files: ['src/config/**'], rules: { ...forbid(NODE, ACTIONS, ...allBut('config')), ...QUIET } },
  {
    files: ['src/engine/**', 'src/testing.ts'],
    rules: { ...forbid(ACTIONS, UPPER.cli, UPPER.action, UPPER.threads, UPPER.reporters), ...QUIET },
  },
  {
    files: ['src/reporters/**'],
    rules: { ...forbid(NODE, ACTIONS, UPPER.io, UPPER.engine, UPPER.cli, UPPER.action, UPPER.threads, UPPER.policies), ...QUIET },
  },
  { files: ['src/threads/**'], rules: { ...forbid(ACTIONS, UPPER.cli, UPPER.action, UPPER.reporters) } },
  { files: ['src/cli/**'], rules: { ...forbid(ACTIONS, UPPER.action) } },
  { files: ['src/action/**'], rules: { ...forbid(UPPER.cli) } },
  {
    files: ['policies/**'],
    rules: {
      ...forbid(...POLICY_BORDERS),
      ...PURE_GLOBALS,
      // A policy is its default export.
      'no-restricted-syntax': ['error', ...POLICY_BORDERS.map(later)],
    },
  },
  { files: ['policies/index.ts'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['*.config.js', '__tests__/transform.mjs', 'bench/**'], rules: { 'no-restricted-syntax': 'off' } },
)
