import { describe, expect, test } from '@jest/globals'
import { ConfigError } from '../../src/config/errors.js'
import { GateError } from '../../src/model/errors.js'
import { load, mistakesOf, PATH } from './catalogue.js'
import { cpuNow } from '../cost.js'

/** Config text, and each mistake as `line:column what | fix`: these sentences are what a user reads. */
const TABLE: [string, string[]][] = [
  ['version: 2', ['1:10 unknown value 2 for version | Allowed: 1. Version of this format.']],
  [
    '- a',
    [
      '1:1 the config cannot be a list | Allowed: a mapping of version, extends, documents, policies, promotion, rules, lint_rules, plugins and 2 more, as in `{ version: 1, extends: recommended }`. Read from .github/specgate.yml, then .specgate.yml; on a pull request from the base commit.',
    ],
  ],
  [
    'policys: {lineage-graph: error}\nrules: {ART.SHA256_REQUIRD: error}',
    [
      '1:1 unknown key "policys" | Did you mean "policies"? Allowed here: version, extends, documents, policies, promotion, rules, lint_rules, plugins, waivers and fail_on.',
      '2:9 unknown rule "ART.SHA256_REQUIRD" | Did you mean "ART.SHA256_REQUIRED"? Rules of ART: ART.SHA256_REQUIRED and ART.FILE_MISSING.',
    ],
  ],
  [
    'version: 1\nextends: recomended',
    [
      '2:10 unknown preset "recomended" in extends | Did you mean "recommended"? Allowed: minimal, recommended, strict, or a file of this repository relative to .github/specgate.yml, as in ./team.yml.',
    ],
  ],
  [
    'extends: "../../../../x.yml"',
    [
      '1:10 extends "../../../../x.yml" is refused: it leads out of the workspace | Allowed: minimal, recommended, strict, or a file of this repository relative to .github/specgate.yml, as in ./team.yml.',
    ],
  ],
  [
    'extends: [strict, https://x.y/z.yml]',
    [
      '1:19 extends "https://x.y/z.yml" is refused: it is a URL, not a path in the workspace | Allowed: minimal, recommended, strict, or a file of this repository relative to .github/specgate.yml, as in ./team.yml.',
    ],
  ],
  [
    'extends: /etc/x.yml',
    [
      '1:10 extends "/etc/x.yml" is refused: it is an absolute path | Allowed: minimal, recommended, strict, or a file of this repository relative to .github/specgate.yml, as in ./team.yml.',
    ],
  ],
  [
    'extends: ./gone.yml',
    [
      '1:10 extends "./gone.yml", but there is no file .github/gone.yml | Add the file, or correct the path: it is read at the same commit as the config. Allowed: minimal, recommended, strict, or a file of this repository relative to .github/specgate.yml, as in ./team.yml.',
    ],
  ],
  [
    'documents: [a]',
    [
      '1:12 documents cannot be a list | Allowed: a mapping of include, exclude, kinds and limits, as in `{ include: ["specs/**/*.yaml"] }`. Which files are read, as what, and how much of them.',
    ],
  ],
  [
    'documents: {includes: []}',
    ['1:13 unknown key "includes" of documents | Did you mean "include"? Allowed here: include, exclude, kinds and limits.'],
  ],
  ['documents: {include: [""]}', ['1:23 documents.include[0] is empty | Write a text or remove the key.']],
  [
    'documents: {kinds: [{files: "a"}]}',
    ['1:21 documents.kinds[0] has no "kind" | Add it: a text, as in `{ files: "…", kind: pipeline-card }`. Document kind.'],
  ],
  [
    'documents: {kinds: [{files: "a", kind: pipelin-card}]}',
    ['1:40 unknown kind "pipelin-card" | Did you mean "pipeline-card"? Allowed: pipeline-card, dataset-card and dvc-lock.'],
  ],
  [
    'documents: {limits: {bytes: 0, depth: "x", nodes: 1.5}}',
    [
      '1:29 documents.limits.bytes is 0, out of range | Allowed: a whole number from 1 to 536870912. Size of one file in bytes.',
      '1:39 documents.limits.depth cannot be "x" | Allowed: a whole number from 1 to 500. Nesting of lists and mappings.',
      '1:51 documents.limits.nodes cannot be 1.5 | Allowed: a whole number from 1 to 20000000. Values in one file.',
    ],
  ],
  [
    'policies: {lineage-grap: error}',
    [
      '1:12 unknown policy "lineage-grap" | Did you mean "lineage-graph"? Allowed: document, gate, lineage-graph, artifact-digests, manifest-parity, semver-bump and owner-required.',
    ],
  ],
  [
    'policies: {lineage-graph: eror}',
    ['1:27 unknown value "eror" for policies.lineage-graph | Did you mean "error"? Allowed: off, note, warning or error.'],
  ],
  [
    'policies: {lineage-graph: 2}',
    [
      '1:27 policies.lineage-graph cannot be 2 | Allowed: off, note, warning or error, or a mapping of severity and options, as in `{ severity: note }`. Severity of all rules of the policy, or severity and options. Of several files the last that says a thing wins, option by option.',
    ],
  ],
  [
    'policies: {lineage-graph: }',
    [
      '1:27 policies.lineage-graph cannot be nothing (null) | Allowed: off, note, warning or error, or a mapping of severity and options, as in `{ severity: note }`. Severity of all rules of the policy, or severity and options. Of several files the last that says a thing wins, option by option.',
    ],
  ],
  [
    'policies: {lineage-graph: false}',
    [
      '1:27 policies.lineage-graph cannot be false | Did you mean "off"? Allowed: off, note, warning or error, or a mapping of severity and options, as in `{ severity: note }`. Severity of all rules of the policy, or severity and options. Of several files the last that says a thing wins, option by option.',
    ],
  ],
  [
    'policies: {lineage-graph: {severty: error}}',
    ['1:28 unknown key "severty" of policies.lineage-graph | Did you mean "severity"? Allowed here: severity and options.'],
  ],
  [
    'policies: {lineage-graph: {severity: fatal}}',
    [
      '1:38 unknown value "fatal" for policies.lineage-graph.severity | Did you mean "error"? Allowed: off, note, warning or error. Off, or the severity of what is found. When absent, each rule keeps its own.',
    ],
  ],
  ['policies: {LIN.CYCLE: error}', ['1:12 unknown policy "LIN.CYCLE" | "LIN.CYCLE" is a rule: write it under rules.']],
  [
    'policies: {manifest-parity: {options: {mod: exact}}}',
    [
      '1:40 unknown option "mod" of policy manifest-parity | Did you mean "mode"? Allowed here: mode, ratio, count, names, since, lag, who, by, nested and map.',
    ],
  ],
  [
    'policies: {manifest-parity: {options: {lag: two days}}}',
    [
      '1:45 option lag of policy manifest-parity is "two days", which has not the form it must have | Allowed: a text, as in `P2D`. How old.',
    ],
  ],
  [
    'policies: {manifest-parity: {options: {mode: exat, ratio: 1, count: 1.5, names: [A], since: 2027-02-30, who: 3, by: dya, map: {alpa: true}}}}',
    [
      '1:46 unknown value "exat" for option mode of policy manifest-parity | Did you mean "exact"? Allowed: exact or subset. How the lists are compared.',
      '1:59 option ratio of policy manifest-parity is 1, out of range | Allowed: a number from 0 below 1.',
      '1:69 option count of policy manifest-parity cannot be 1.5 | Allowed: a whole number.',
      '1:82 option names[0] of policy manifest-parity is "A", which has not the form it must have | It must match ^[a-z]+$.',
      '1:93 option since of policy manifest-parity is "2027-02-30", which is not a date | Write an existing day as YYYY-MM-DD.',
      '1:110 option who of policy manifest-parity cannot be 3 | Allowed: a text, or a mapping of team, as in `{ team: "…" }`.',
      '1:117 option by of policy manifest-parity cannot be "dya" | Did you mean "day"? Allowed: "day", or week or month.',
      '1:128 the key "alpa" of option map of policy manifest-parity is not allowed | Did you mean "alpha"? Allowed: alpha or beta.',
    ],
  ],
  [
    'policies: {manifest-parity: {options: {who: {taem: x}, names: [a,b,c], by: 3, map: {alpha: 1}, nested: {deep: 1}}}}',
    [
      '1:45 option who of policy manifest-parity has no "team" | Add it: a text, as in `{ team: "…" }`.',
      '1:46 unknown option "taem" of option who of policy manifest-parity | Did you mean "team"? Allowed here: team.',
      '1:63 option names of policy manifest-parity has too many entries | At most 2 are allowed.',
      '1:76 option by of policy manifest-parity cannot be 3 | Allowed: "day", or week or month.',
      '1:92 option map.alpha of policy manifest-parity cannot be 1 | Allowed: true or false.',
      '1:111 option nested.deep of policy manifest-parity cannot be 1 | Allowed: true or false.',
    ],
  ],
  [
    'policies: {manifest-parity: {options: [1]}}',
    ['1:39 policies.manifest-parity.options cannot be a list | Allowed: a mapping.'],
  ],
  [
    'policies: {manifest-parity: {options: {names: [a,a]}}}',
    ['1:48 option names of policy manifest-parity holds the same entry twice | Remove one of them.'],
  ],
  ['policies: {lineage-graph: {options: {a: 1}}}', ['1:38 unknown option "a" of policy lineage-graph | No key is allowed here.']],
  [
    'rules: {LIN.CYCEL: off}',
    [
      '1:9 unknown rule "LIN.CYCEL" | Did you mean "LIN.CYCLE"? Rules of LIN: LIN.CYCLE, LIN.NODE_ISOLATED and LIN.NODE_UNVERSIONED.',
    ],
  ],
  [
    'rules: {lineage-graph: off}',
    [
      '1:9 unknown rule "lineage-graph" | "lineage-graph" is a policy: write it under policies, or name one of its rules: LIN.CYCLE, LIN.NODE_ISOLATED and LIN.NODE_UNVERSIONED.',
    ],
  ],
  [
    'rules: {LIN.CYCLE: {severity: none}}',
    [
      '1:31 unknown value "none" for rules[\'LIN.CYCLE\'].severity | Did you mean "off"? Allowed: off, note, warning or error. Off, or the severity of what is found. When absent, each rule keeps its own.',
    ],
  ],
  ['rules: {LIN.CYCLE: {options: {}}}', ['1:21 unknown key "options" of rules[\'LIN.CYCLE\'] | Allowed here: severity.']],
  [
    'rules: {GATE.POLICY_FAILED: off, GATE.CONFIG_CHANGED: note, GATE.X: warning}',
    [
      '1:9 GATE.POLICY_FAILED cannot be switched off or lowered: it says that the gate itself did not work or was changed | Remove the entry.',
      '1:34 GATE.CONFIG_CHANGED cannot be switched off or lowered: it says that the gate itself did not work or was changed | Remove the entry.',
      '1:61 GATE.X cannot be switched off or lowered: it says that the gate itself did not work or was changed | Remove the entry.',
    ],
  ],
  [
    'policies: {gate: off}',
    [
      '1:12 policy gate cannot be switched off or lowered: it says that the gate itself did not work or was changed | Remove the entry.',
    ],
  ],
  [
    'rules: {lint/X: off, eft-pipeline/STRUCT.REQURED: off, eft-dataset/ANY: off, nope/X: off}',
    [
      '1:9 unknown rule "lint/X" | This config has no lint_rules.',
      '1:22 unknown rule "eft-pipeline/STRUCT.REQURED" | Did you mean "eft-pipeline/STRUCT.REQUIRED"? Rules of eft-pipeline: eft-pipeline/STRUCT.REQUIRED and eft-pipeline/VER.SEMVER.',
      '1:78 unknown rule "nope/X" | Allowed: DOC.KIND_LOST, DOC.REMOVED, GATE.CONFIG_CHANGED, GATE.POLICY_FAILED, LIN.CYCLE, LIN.NODE_ISOLATED, LIN.NODE_UNVERSIONED, ART.SHA256_REQUIRED, ART.FILE_MISSING, MANIFEST.MISMATCH, VER.BUMP_TOO_LARGE, VER.BUMP_TOO_SMALL, OWNER.REQUIRED, eft-pipeline/STRUCT.REQUIRED and eft-pipeline/VER.SEMVER.',
    ],
  ],
  [
    'lint_rules:\n  - {id: X.A, when: "$", assert: "false", level: eror}',
    [
      '2:50 unknown value "eror" for lint_rules[0].level | Did you mean "error"? Allowed: error, warning, note, warn or info. warn is warning, info is note.',
    ],
  ],
  [
    'lint_rules: [{when: "$"}]',
    [
      '1:14 lint_rules[0] has no "id" | Add it: a text, as in `{ id: OWNER.PRESENT, when: "$", assert: "has_key(\'owner\')", level: error }`. Letters, digits, _ . : and -, at most 128.',
      '1:14 lint_rules[0] has no "assert" | Add it: a text, as in `{ id: OWNER.PRESENT, when: "$", assert: "has_key(\'owner\')", level: error }`. Expression over each selected value.',
      '1:14 lint_rules[0] has no "level" | Add it: error, warning, note, warn or info, as in `{ id: OWNER.PRESENT, when: "$", assert: "has_key(\'owner\')", level: error }`. warn is warning, info is note.',
    ],
  ],
  [
    'lint_rules: [{set: eft-pipelin}]',
    ['1:20 unknown set "eft-pipelin" | Did you mean "eft-pipeline"? Allowed: eft-pipeline and eft-dataset.'],
  ],
  ['lint_rules: [{set: eft-pipeline, level: error}]', ['1:34 unknown key "level" of lint_rules[0] | Allowed here: set.']],
  [
    'lint_rules: [{id: "a b", when: "$", assert: x, level: warn, kinds: [nope], files: "[", on_empty: fial}]',
    [
      '1:19 lint_rules[0].id is "a b", which has not the form it must have | Allowed: a text, as in `OWNER.PRESENT`. Letters, digits, _ . : and -, at most 128.',
      '1:69 unknown kind "nope" | Allowed: pipeline-card, dataset-card and dvc-lock.',
      '1:84 the glob "[" cannot be used: the [ is never closed; add ], or write \\[ for the character | Correct lint_rules[0].files, character 1.',
      '1:98 unknown value "fial" for lint_rules[0].on_empty | Did you mean "fail"? Allowed: skip or fail. What it means that the path selects nothing.',
    ],
  ],
  [
    'lint_rules: [{id: A, when: "$", assert: x, level: warn}, {id: A, when: "$", assert: x, level: info}]',
    [
      '1:63 the lint rule "A" is given for the second time | It was first given at .github/specgate.yml:1:19. Give it another id, or change the severity of the first under rules: lint/A.',
    ],
  ],
  [
    'lint_rules: {id: A}',
    [
      '1:13 lint_rules cannot be a mapping | Allowed: a list, as in `[{ id: OWNER.PRESENT, when: "$", assert: "has_key(\'owner\')", level: warning }]`. The repository’s own declarative rules. Added to those of an extended config.',
    ],
  ],
  [
    'lint_rules: [x]',
    [
      '1:14 lint_rules[0] cannot be "x" | Allowed: a mapping, as in `{ id: OWNER.PRESENT, when: "$", assert: "has_key(\'owner\')", level: warning }`. A declarative rule, reported as lint/<id>, or a shipped set of them.',
    ],
  ],
  [
    'plugins: [../x]',
    [
      '1:11 the plugin folder "../x" is refused: it leads out of the workspace | Write a folder of this repository, from its root, with / between folders.',
    ],
  ],
  [
    'plugins: x',
    [
      '1:10 plugins cannot be "x" | Allowed: a list, as in `[.github/specgate/policies/owner-required]`. Folders with policies of the repository, from its root. Added to those of an extended config.',
    ],
  ],
  [
    'waivers: [{rule: LIN.CYCLE}]',
    [
      '1:11 waivers[0] has no "reason" | Add it: a text, as in `{ rule: LIN.CYCLE, reason: "split planned in 2.0", owner: "@data-platform", expires: "2027-01-31" }`. Why it is right not to follow the rule.',
      '1:11 waivers[0] has no "owner" | Add it: a text, as in `{ rule: LIN.CYCLE, reason: "split planned in 2.0", owner: "@data-platform", expires: "2027-01-31" }`. Who answers for it.',
      '1:11 waivers[0] has no "expires" | Add it: a text, as in `{ rule: LIN.CYCLE, reason: "split planned in 2.0", owner: "@data-platform", expires: "2027-01-31" }`. The last day it holds, YYYY-MM-DD.',
    ],
  ],
  [
    'waivers: [{rule: LIN.CYCL, file: "a{", path: 3, reason: "", owner: x, expires: 2027-02-30}]',
    [
      '1:18 unknown rule "LIN.CYCL" | Did you mean "LIN.CYCLE"? Rules of LIN: LIN.CYCLE, LIN.NODE_ISOLATED and LIN.NODE_UNVERSIONED.',
      '1:36 the glob "a{" cannot be used: the { is never closed; add }, or write \\{ for the character | Correct waivers[0].file, character 2.',
      "1:46 waivers[0].path cannot be 3 | Allowed: a text. Path in the document, $['lineage']['graph'] or $.lineage.graph, and all below it. Every place when absent.",
      '1:57 waivers[0].reason is empty | Write a text or remove the key. Why it is right not to follow the rule.',
      '1:80 waivers[0].expires is "2027-02-30", which is not a date | Write an existing day as YYYY-MM-DD.',
    ],
  ],
  [
    'waivers: [{rule: LIN.CYCLE, path: lineage.graph, reason: "  ", owner: "\u200b\u2060", expires: 2027-01-01}]',
    [
      "1:35 waivers[0].path is \"lineage.graph\", which names no place in a document | Copy it from the report, as in $['lineage']['graph'], or write $.lineage.graph; it covers all that stands below it.",
      '1:58 waivers[0].reason is blank | Somebody has to answer for the exception: write it with letters that can be seen.',
      '1:71 waivers[0].owner is blank | Somebody has to answer for the exception: write it with letters that can be seen.',
    ],
  ],
  [
    'policies: {line\u0430ge-graph: off}',
    [
      '1:12 unknown policy "line\\u0430ge-graph" | Did you mean "lineage-graph"? Allowed: document, gate, lineage-graph, artifact-digests, manifest-parity, semver-bump and owner-required.',
    ],
  ],
  [
    'waivers: [{rule: GATE.X, reason: a, owner: b, expires: 2027-01-01}]',
    ['1:18 GATE.X cannot be waived: it says that the gate itself did not work or was changed | Remove the waiver.'],
  ],
  [
    'fail_on: warnings',
    [
      '1:10 unknown value "warnings" for fail_on | Did you mean "warning"? Allowed: error, warning, note or never. The least severity that fails the run. An input or a flag goes before it.',
    ],
  ],
  [
    'version: 1\nversion: 1',
    ['2:1 the key "version" stands here for the second time | It was first given at 1:1; keep one of them.'],
  ],
  ['a: &x 1\nb: *x', ['2:4 the alias *x is not followed in a config | Write the value out.']],
  [
    'a: "x',
    [
      '1:6 this is not valid YAML: Missing closing "quote | Look at the quotes, brackets and indentation here and on the line above.',
    ],
  ],
  [
    '%YAML 1.1\n---\nversion: 1',
    ['1:1 the file asks for YAML 1.1 | Remove the %YAML line: a config is YAML 1.2, where off is a word and not false.'],
  ],
  ['version: 1\n---\nversion: 1', ['2:1 the config holds more than one YAML document | Keep one; remove the --- lines.']],
  ['version: !!foo 1', ['1:10 this tag means nothing here: Unresolved tag: tag:yaml.org,2002:foo | Remove the tag.']],
  ['version: .nan', ['1:10 NaN is not a value that a config can hold | Write text, a finite number, true, false or null.']],
  [
    'a: [',
    [
      '1:5 this is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ] | Look at the quotes, brackets and indentation here and on the line above.',
    ],
  ],
  [
    'documents:\n  include: ["{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}/**/**/**/**/**/x"]',
    [
      '2:59 the glob "{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b…" cannot be used: the braces stand for more than 1000 patterns; use * or ? where the difference does not matter | Correct documents.include[0], character 46.',
    ],
  ],
  [
    '? [a]\n: 1',
    [
      '1:3 this is not valid YAML: With stringKeys, all keys must be strings | Look at the quotes, brackets and indentation here and on the line above.',
    ],
  ],
  [
    '1: 2',
    [
      '1:1 unknown key "1" | Allowed here: version, extends, documents, policies, promotion, rules, lint_rules, plugins, waivers and fail_on.',
    ],
  ],
  [
    '__proto__: {a: 1}',
    [
      '1:1 unknown key "__proto__" | Allowed here: version, extends, documents, policies, promotion, rules, lint_rules, plugins, waivers and fail_on.',
    ],
  ],
  [
    '\tversion: 1',
    [
      '1:1 this is not valid YAML: Tabs are not allowed as indentation | Look at the quotes, brackets and indentation here and on the line above.',
    ],
  ],
  [
    'a: b: c',
    [
      '1:4 this is not valid YAML: Nested mappings are not allowed in compact mappings | Look at the quotes, brackets and indentation here and on the line above.',
    ],
  ],
  [
    'policies:\n lineage-graph: error\n  manifest-parity: off',
    [
      '2:17 this is not valid YAML: Nested mappings are not allowed in compact mappings | Look at the quotes, brackets and indentation here and on the line above.',
    ],
  ],
  [
    'owner-required: x',
    [
      '1:1 unknown key "owner-required" | Allowed here: version, extends, documents, policies, promotion, rules, lint_rules, plugins, waivers and fail_on.',
    ],
  ],
  ['policies: {owner-required: error}', ['1:12 policy owner-required has no "team" | Add it: a text, as in `{ team: "…" }`.']],
]

describe('every mistake names its line, what is allowed and the nearest', () => {
  test.each(TABLE)('%j', async (text, expected) => {
    expect(await mistakesOf(text)).toEqual(expected.map((mistake) => `${PATH}:${mistake}`))
  })
})

describe('how they are told', () => {
  test('one: what, where and the fix apart', async () => {
    const error = await load('version: 1\npolicys: {}').catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(GateError)
    expect(error).toMatchObject({
      exit: 2,
      message: 'unknown key "policys"',
      where: '.github/specgate.yml:2:1',
      fix: 'Did you mean "policies"? Allowed here: version, extends, documents, policies, promotion, rules, lint_rules, plugins, waivers and fail_on.',
    })
  })

  test('several: a list in the order of the file, each with its place', async () => {
    const error = await load('rules: {LIN.CYCEL: off}\npolicies: {lineage-graph: eror}\nversion: 3').catch(
      (thrown: unknown) => thrown,
    )
    expect((error as GateError).message).toBe(
      [
        '3 mistakes in .github/specgate.yml',
        '  .github/specgate.yml:1:9: unknown rule "LIN.CYCEL"',
        '    Did you mean "LIN.CYCLE"? Rules of LIN: LIN.CYCLE, LIN.NODE_ISOLATED and LIN.NODE_UNVERSIONED.',
        '  .github/specgate.yml:2:27: unknown value "eror" for policies.lineage-graph',
        '    Did you mean "error"? Allowed: off, note, warning or error.',
        '  .github/specgate.yml:3:10: unknown value 3 for version',
        '    Allowed: 1. Version of this format.',
      ].join('\n'),
    )
    expect((error as GateError).fix).toMatch(/Correct them all/)
  })

  test('twenty are shown, the rest counted', async () => {
    const text = `rules:\n${Array.from({ length: 50 }, (_, n) => `  NO.RULE_${n}: off\n`).join('')}`
    const error = (await load(text).catch((thrown: unknown) => thrown)) as ConfigError
    expect(error.mistakes).toHaveLength(50)
    expect(error.message.split('\n')).toHaveLength(1 + 40 + 1)
    expect(error.message).toMatch(/^50 mistakes[^]*\n {2}and 30 more$/)
  })

  test('a long or odd value is cut and quoted, never printed raw', async () => {
    const [mistake] = await mistakesOf(`fail_on: "${'😀'.repeat(500)}"`)
    expect(mistake).toContain(`${'😀'.repeat(59)}…"`)
    expect(mistake).not.toContain('\ud83d"')
    expect((await mistakesOf('fail_on: "a\\n::error::b\\u001b[31m"'))[0]).toContain('"a\\n::error::b\\u001b[31m"')
  })
})

describe('hostile files', () => {
  test.each([
    ['flow lists', '['.repeat(100_000), /nested too deeply/],
    ['flow mappings', '{a: '.repeat(100_000), /nested too deeply/],
    ['block lists', '- '.repeat(100_000), /nested too deeply/],
    ['explicit keys', '? '.repeat(100_000), /nested too deeply/],
    ['aliases', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]', /alias \*a is not followed/],
    ['very many values', `plugins: [${'a,'.repeat(200_000)}]`, /more than 100000 words and signs/],
    ['two megabytes', `# ${'x'.repeat(2_000_000)}`, /more than 524288/],
    ['a NUL', 'version: 1\n# \0', /NUL/],
    ['glob braces', `documents: {include: ["${'{a,b}'.repeat(20)}/**/x"]}`, /more than 1000 patterns/],
  ])('%s', async (_, text, expected) => {
    const started = cpuNow()
    expect((await mistakesOf(text)).join('\n')).toMatch(expected)
    // Generous: several times what it takes on a busy machine; what is refused late takes minutes or ends the process.
    expect(cpuNow() - started).toBeLessThan(5000)
  })
})
