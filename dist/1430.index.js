export const id = 1430;
export const ids = [1430,4003,6537,6575,6162,5836];
export const modules = {

/***/ 7058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure),
  "default": () => (/* binding */ lint_rules_policy)
});

// EXTERNAL MODULE: ./src/policy.ts
var policy = __webpack_require__(1237);
// EXTERNAL MODULE: ./policies/lint-rules/read-rule.ts
var read_rule = __webpack_require__(780);
// EXTERNAL MODULE: ./policies/lint-rules/run.ts + 21 modules
var run = __webpack_require__(6553);
// EXTERNAL MODULE: ./policies/lint-rules/sets/eft-benchmark.ts
var eft_benchmark = __webpack_require__(5836);
// EXTERNAL MODULE: ./policies/lint-rules/sets/eft-dataset.ts
var eft_dataset = __webpack_require__(6575);
// EXTERNAL MODULE: ./policies/lint-rules/sets/eft-model.ts
var eft_model = __webpack_require__(6162);
// EXTERNAL MODULE: ./policies/lint-rules/sets/eft-pipeline-ch11.ts
var eft_pipeline_ch11 = __webpack_require__(4003);
// EXTERNAL MODULE: ./policies/lint-rules/sets/eft-pipeline.ts
var eft_pipeline = __webpack_require__(6537);
;// CONCATENATED MODULE: ./policies/lint-rules/options.schema.json
const options_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Options of the policy lint-rules","type":"object","additionalProperties":false,"properties":{"sets":{"description":"Shipped sets of the spec family\'s rules that are on. In a config they are switched on under lint_rules, as { set: eft-pipeline }.","type":"array","items":{"enum":["eft-pipeline-ch11","eft-pipeline","eft-dataset","eft-model","eft-benchmark"]},"uniqueItems":true,"default":[]},"rules":{"description":"Rules of your own; they report as lint/<id>. In a config they stand under lint_rules.","type":"array","default":[],"items":{"type":"object","additionalProperties":false,"required":["id","when","assert","level"],"properties":{"id":{"description":"Capital words joined by dots, as METROLOGY.SI_AND_CHECKDIM.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$"},"when":{"description":"JSONPath (RFC 9535) that selects what is judged.","type":"string","minLength":1,"maxLength":4096},"assert":{"description":"Expression that every selected value must meet.","type":"string","minLength":1,"maxLength":4096},"level":{"description":"Severity of a finding; warn and info are accepted.","enum":["error","warning","note","warn","info"]},"see":{"description":"References that a reader of the finding should look at.","oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"source":{"description":"Where the rule comes from.","type":"string"},"kinds":{"description":"Only documents of these kinds; all when absent.","type":"array","items":{"type":"string"},"minItems":1},"files":{"description":"Only files that match one of these path patterns; all when absent.","oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"minItems":1}]},"on_empty":{"description":"What a selection of nothing means: not applicable (skip), or a failure.","enum":["skip","fail"],"default":"skip"},"message":{"description":"Replaces the generated sentence; may hold {{id}}, {{where}}, {{found}}, {{assert}}, {{when}}.","type":"string","minLength":1,"maxLength":500}}}}}}');
;// CONCATENATED MODULE: ./policies/lint-rules/policy.ts
/**
 * The spec family's declarative rules: the static face. The engine makes one policy of the config's own rules and one of
 * each shipped set (src/engine/lint-rules.ts); this one knows the rules of all sets, for the catalogue and for the cases.
 */









const SETS = [
    { namespace: 'eft-pipeline-ch11', rules: eft_pipeline_ch11.RULES },
    { namespace: 'eft-pipeline', rules: eft_pipeline.RULES },
    { namespace: 'eft-dataset', rules: eft_dataset.RULES },
    { namespace: 'eft-model', rules: eft_model.RULES },
    { namespace: 'eft-benchmark', rules: eft_benchmark.RULES },
];
const ID = 'lint-rules';
const SUMMARY = 'Requires what declarative rules ask of a document, in the own language of the spec family.';
/** The policy for one set of options. Its rule table holds the rules of the options, so that `lint/<id>` is known to it. */
function configure({ sets = [], rules = [] }) {
    const chosen = SETS.filter(({ namespace }) => sets.includes(namespace));
    return (0,run/* policyOf */.US)(ID, SUMMARY, [...chosen, { namespace: 'lint', rules: rules.map(read_rule/* readRule */.d) }]);
}
const configured = new WeakMap();
function policyFor(given) {
    const known = configured.get(given);
    if (known !== undefined)
        return known;
    const made = configure(given);
    configured.set(given, made);
    return made;
}
/* harmony default export */ const lint_rules_policy = ({
    ...(0,policy/* definePolicy */.s)()({
        meta: { id: ID, summary: SUMMARY, views: [], rules: (0,run/* tableOf */.c_)(SETS), options: options_schema_namespaceObject, since: '0.1.0' },
        checkDocument(document, context) {
            policyFor(context.options).checkDocument?.(document, context);
        },
    }),
    configure,
});


/***/ }),

/***/ 5836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RULES: () => (/* binding */ RULES)
/* harmony export */ });
/**
 * The rules of chapter 15 of the benchmark volume. `when`, `assert` and `level` stand as the specification publishes them: "EFT.WP" technical
 * white papers by Guanglin Tu, https://energyfilament.org, CC BY 4.0. The reasons and remedies are ours.
 */
const RULES = [
    {
        id: 'STRUCT.REQUIRED',
        when: '$',
        assert: 'has_keys(suite,tasks,metrology,export_manifest)',
        level: 'error',
        source: 'EFT.WP.Data.Benchmarks v1.0 Ch.15 IV',
        kinds: ['benchmark-card'],
        why: 'A suite without these sections cannot be run or reported on.',
        fix: 'Add the sections that are missing.',
    },
    {
        id: 'SUITE.VERSION.SEMVER',
        when: '$.suite.version',
        assert: "matches('^v\\d+\\.\\d+(\\.\\d+)?$')",
        level: 'error',
        source: 'EFT.WP.Data.Benchmarks v1.0 Ch.15 IV',
        kinds: ['benchmark-card'],
        why: 'Results are comparable within one version of a suite; a version that tools cannot order hides when it changed.',
        fix: 'Write the version as text, v1.0 or v1.0.2, in quotes.',
    },
    {
        id: 'SUITE.ID_FORMAT',
        when: '$.suite.id',
        assert: "matches('^[a-z0-9_.\\-]+$')",
        level: 'error',
        source: 'EFT.WP.Data.Benchmarks v1.0 Ch.15 IV',
        kinds: ['benchmark-card'],
        why: 'The id becomes part of paths and addresses.',
        fix: 'Use small letters, digits, `_`, `.` and `-`.',
    },
    {
        id: 'TASK.REQUIRED_KEYS',
        when: '$.tasks[*]',
        assert: 'has_keys(id, io_mode, dataset_ref, splits, protocol, metrics, leakage_guard)',
        level: 'error',
        source: 'EFT.WP.Data.Benchmarks v1.0 Ch.15 IV',
        kinds: ['benchmark-card'],
        why: 'A task without these keys cannot be run the same way twice.',
        fix: 'Add the keys that are missing.',
    },
    {
        id: 'DATASET.REF_FORMAT',
        when: '$.tasks[*].dataset_ref',
        assert: "matches('^datasets/[a-z0-9_\\-]+@v\\d+\\.\\d+$')",
        level: 'error',
        source: 'EFT.WP.Data.Benchmarks v1.0 Ch.15 IV',
        kinds: ['benchmark-card'],
        why: 'Only a reference with a version says which data a result belongs to.',
        fix: 'Write `datasets/<name>@vX.Y`.',
    },
    {
        id: 'SPLITS.FROZEN_REQUIRED',
        when: '$.tasks[*].splits',
        assert: 'splits.train.frozen and splits.val.frozen and splits.test.frozen and splits.freeze_indices == true',
        level: 'error',
        source: 'EFT.WP.Data.Benchmarks v1.0 Ch.15 IV',
        kinds: ['benchmark-card'],
        why: 'Scores on splits that move cannot be compared between submissions.',
        fix: 'Set `frozen` to true for train, val and test, and `freeze_indices` to true.',
    },
    {
        id: 'SPLITS.RATIO_SUM',
        when: '$.tasks[*].splits.ratio',
        assert: 'abs(value.train + value.val + value.test - 1) <= 1e-6',
        level: 'error',
        source: 'EFT.WP.Data.Benchmarks v1.0 Ch.15 IV',
        kinds: ['benchmark-card'],
        why: 'Ratios that do not add up to 1 lose records or use them twice.',
        fix: 'Correct train, val and test so that they add up to 1.',
    },
];


/***/ }),

/***/ 6575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RULES: () => (/* binding */ RULES)
/* harmony export */ });
/**
 * The rules of chapter 15 of the dataset card volume. `when`, `assert` and `level` stand as the specification publishes them: "EFT.WP" technical
 * white papers by Guanglin Tu, https://energyfilament.org, CC BY 4.0. The reasons and remedies are ours.
 */
const RULES = [
    {
        id: 'STRUCT.REQUIRED',
        when: '$',
        assert: 'has_keys(dataset_id,title,version,summary,modality,sources,license,access,provenance,splits,checksums,metrology,quality,export_manifest)',
        level: 'error',
        source: 'EFT.WP.Data.DatasetCards v1.0 Ch.15 V',
        kinds: ['dataset-card'],
        why: 'A card without these keys cannot be found, cited, licensed or verified.',
        fix: 'Add the keys that are missing.',
    },
    {
        id: 'VERSION.SEMVER',
        when: '$.version',
        assert: "matches('^v\\d+\\.\\d+(\\.\\d+)?$')",
        level: 'error',
        source: 'EFT.WP.Data.DatasetCards v1.0 Ch.15 V',
        kinds: ['dataset-card'],
        why: 'Consumers pin and compare versions; one that tools cannot order makes every upgrade a guess.',
        fix: 'Write the version as text, v1.0 or v1.0.2, in quotes.',
    },
    {
        id: 'SPLIT.RATIO_SUM',
        when: '$.splits',
        assert: 'abs((train.ratio + validation.ratio + test.ratio) - 1) <= 1e-6',
        level: 'error',
        source: 'EFT.WP.Data.DatasetCards v1.0 Ch.15 V',
        kinds: ['dataset-card'],
        why: 'Ratios that do not add up to 1 lose records or use them twice.',
        fix: 'Correct `train.ratio`, `validation.ratio` and `test.ratio` so that they add up to 1.',
    },
    {
        id: 'SPLIT.LEAKAGE_FORBID',
        when: '$.splits.policy.leakage_guard',
        assert: "contains_any(['per-object','per-timewindow'])",
        level: 'error',
        source: 'EFT.WP.Data.DatasetCards v1.0 Ch.15 V',
        kinds: ['dataset-card'],
        why: 'Without a guard, records of one object or time window land on both sides of a split and flatter the metrics.',
        fix: 'Name at least one of per-object and per-timewindow.',
    },
];


/***/ }),

/***/ 6162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RULES: () => (/* binding */ RULES)
/* harmony export */ });
/**
 * The rules of chapter 15 of the model card volume. `when`, `assert` and `level` stand as the specification publishes them: "EFT.WP" technical
 * white papers by Guanglin Tu, https://energyfilament.org, CC BY 4.0. The reasons and remedies are ours.
 */
const RULES = [
    {
        id: 'STRUCT.REQUIRED',
        when: '$',
        assert: 'has_keys(model_id,title,version,task,io_schema,architecture,training_data,preprocess,optimization,hyperparams,evaluation,calibration,robustness,fairness,safety,deployment,resources,export_manifest)',
        level: 'error',
        source: 'EFT.WP.Data.ModelCards v1.0 Ch.15 IV',
        kinds: ['model-card'],
        why: 'A model card without these keys does not say what the model was made from, how well it works or where it must not be used.',
        fix: 'Add the keys that are missing.',
    },
    {
        id: 'VERSION.SEMVER',
        when: '$.version',
        assert: "matches('^v\\d+\\.\\d+(\\.\\d+)?$')",
        level: 'error',
        source: 'EFT.WP.Data.ModelCards v1.0 Ch.15 IV',
        kinds: ['model-card'],
        why: 'Consumers pin and compare versions; one that tools cannot order makes every upgrade a guess.',
        fix: 'Write the version as text, v1.0 or v1.0.2, in quotes.',
    },
    {
        id: 'EVAL.SPLITS_FROZEN',
        when: '$.evaluation.protocol.splits',
        assert: "value == 'frozen'",
        level: 'error',
        source: 'EFT.WP.Data.ModelCards v1.0 Ch.15 IV',
        kinds: ['model-card'],
        why: 'A metric on splits that move cannot be compared with the one before.',
        fix: 'Evaluate on frozen splits and write `splits: frozen`.',
    },
    {
        id: 'REFERENCES.FORMAT',
        when: '$.export_manifest.references[*]',
        assert: "matches('^[^:]+ v\\d+\\.\\d+:[A-Z].+$')",
        level: 'error',
        source: 'EFT.WP.Data.ModelCards v1.0 Ch.15 IV',
        kinds: ['model-card'],
        why: 'A reference that does not name volume, version and anchor cannot be resolved.',
        fix: 'Write `Volume vX.Y:Anchor`; the published pattern also wants the anchor to begin with a capital, see the README for the corrected one.',
    },
    {
        id: 'METROLOGY.SI_AND_CHECKDIM',
        when: '$.resources',
        assert: "exists($.metrology) ? ($.metrology.units=='SI' and $.metrology.check_dim==true) : true",
        level: 'error',
        see: ['EFT.WP.Core.Metrology v1.0:check_dim'],
        source: 'EFT.WP.Data.ModelCards v1.0 Ch.15 IV',
        kinds: ['model-card'],
        why: 'Resource figures in other units, or with unchecked dimensions, are compared wrongly without any error.',
        fix: 'Set `metrology.units` to SI and `metrology.check_dim` to true.',
    },
];


/***/ }),

/***/ 4003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RULES: () => (/* binding */ RULES)
/* harmony export */ });
/**
 * The six rules of chapter 11 (versioning, provenance, lineage) of the pipeline volume. `when`, `assert` and `level` stand as the specification publishes them: "EFT.WP" technical
 * white papers by Guanglin Tu, https://energyfilament.org, CC BY 4.0. The reasons and remedies are ours.
 */
const RULES = [
    {
        id: 'VER.SEMVER',
        when: '$.versioning.scheme',
        assert: "value == 'semver' and matches($.pipeline.version, '^v\\d+\\.\\d+(\\.\\d+)?$')",
        level: 'error',
        source: 'EFT.WP.Data.Pipeline v1.0 Ch.11 X',
        kinds: ['pipeline-card'],
        why: 'Consumers pin and compare versions; a scheme or a version that tools cannot order makes every upgrade a guess.',
        fix: 'Set `versioning.scheme` to semver and write `pipeline.version` as text, v1.0 or v1.0.2.',
    },
    {
        id: 'VER.COMPAT_ALLOWED',
        when: '$.versioning.compat_mode',
        assert: "value in ['forward','backward','both','break']",
        level: 'error',
        source: 'EFT.WP.Data.Pipeline v1.0 Ch.11 X',
        kinds: ['pipeline-card'],
        why: 'The mode decides who has to move first when a pipeline changes; a word outside the list leaves that open.',
        fix: 'Write forward, backward, both or break.',
    },
    {
        id: 'LIN.GRAPH_CONNECTED',
        when: '$.lineage.graph',
        assert: 'graph_is_connected(value) and no_dangling_nodes(value)',
        level: 'error',
        source: 'EFT.WP.Data.Pipeline v1.0 Ch.11 X',
        kinds: ['pipeline-card'],
        why: 'A part of the graph that hangs loose cannot be traced or replayed from its sources.',
        fix: 'Add the missing edges, remove stray nodes, and let every edge name two nodes of the list.',
    },
    {
        id: 'LIN.REPLAY_INPUTS_LOCK',
        when: '$.lineage.replay.enabled',
        assert: 'value == false or has_key($.lineage.replay.inputs_lock)',
        level: 'error',
        source: 'EFT.WP.Data.Pipeline v1.0 Ch.11 X',
        kinds: ['pipeline-card'],
        why: 'A replay without locked inputs reads other data than the run that it claims to repeat.',
        fix: 'Name the lock file in `lineage.replay.inputs_lock`, or set `enabled` to false.',
    },
    {
        id: 'ART.SHA256_REQUIRED',
        when: '$.artifacts[*]',
        assert: "has_key('sha256') and len(value.sha256) > 0",
        level: 'error',
        source: 'EFT.WP.Data.Pipeline v1.0 Ch.11 X',
        kinds: ['pipeline-card'],
        why: 'Without a digest nobody can tell whether a file is the one that was reviewed.',
        fix: 'Write the sha256 of the file.',
    },
    {
        id: 'METROLOGY.SI_AND_CHECKDIM',
        when: '$.metrology',
        assert: "units == 'SI' and check_dim == true",
        level: 'error',
        source: 'EFT.WP.Data.Pipeline v1.0 Ch.11 X',
        kinds: ['pipeline-card'],
        why: 'Numbers in other units, or with unchecked dimensions, are added up wrongly without any error.',
        fix: 'Set `units` to SI and `check_dim` to true, with a space after each colon in a flow map.',
    },
];


/***/ }),

/***/ 6537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RULES: () => (/* binding */ RULES)
/* harmony export */ });
/**
 * The rules of chapter 16 of the pipeline volume. `when`, `assert` and `level` stand as the specification publishes them: "EFT.WP" technical
 * white papers by Guanglin Tu, https://energyfilament.org, CC BY 4.0. The reasons and remedies are ours.
 */
const RULES = [
    {
        id: 'STRUCT.REQUIRED',
        when: '$',
        assert: 'has_keys(pipeline, metrology, export_manifest)',
        level: 'error',
        source: 'EFT.WP.Data.Pipeline v1.0 Ch.16 IV',
        kinds: ['pipeline-card'],
        why: 'A card without these sections cannot be run, measured or released from.',
        fix: 'Add the sections that are missing.',
    },
    {
        id: 'VERSION.SEMVER',
        when: '$.pipeline.version',
        assert: "matches('^v\\d+\\.\\d+(\\.\\d+)?$')",
        level: 'error',
        source: 'EFT.WP.Data.Pipeline v1.0 Ch.16 IV',
        kinds: ['pipeline-card'],
        why: 'Consumers pin and compare versions; one that tools cannot order makes every upgrade a guess.',
        fix: 'Write the version as text, v1.0 or v1.0.2, in quotes.',
    },
    {
        id: 'LAYERS.NOT_EMPTY',
        when: '$.pipeline.layers',
        assert: 'len(value) > 0',
        level: 'error',
        source: 'EFT.WP.Data.Pipeline v1.0 Ch.16 IV',
        kinds: ['pipeline-card'],
        why: 'A pipeline without layers does nothing, and everything else about it holds trivially.',
        fix: 'List the layers with their stages.',
    },
    {
        id: 'EDGES.COMPAT_SCHEMA',
        when: '$.pipeline.edges[*]',
        assert: 'schema_compat(edge.from.Σ_out, edge.to.Σ_in)',
        level: 'error',
        source: 'EFT.WP.Data.Pipeline v1.0 Ch.16 IV',
        kinds: ['pipeline-card'],
        why: 'A stage that reads what the stage before does not write fails at run time, on real data.',
        fix: 'Let the producing stage write every required field with the type that is read, or a narrower one.',
    },
    {
        id: 'SPLIT.RATIO_SUM',
        when: "$..stages[?(@.type=='export.splits')].splits",
        assert: 'abs(train.ratio + validation.ratio + test.ratio - 1) <= 1e-6',
        level: 'error',
        source: 'EFT.WP.Data.Pipeline v1.0 Ch.16 IV',
        kinds: ['pipeline-card'],
        why: 'Ratios that do not add up to 1 lose records or use them twice.',
        fix: 'Correct `train.ratio`, `validation.ratio` and `test.ratio` so that they add up to 1.',
    },
    {
        id: 'SPLIT.FREEZE_REQUIRED',
        when: "$..stages[?(@.type=='export.splits')].policy.freeze_indices",
        assert: 'value == true',
        level: 'error',
        source: 'EFT.WP.Data.Pipeline v1.0 Ch.16 IV',
        kinds: ['pipeline-card'],
        why: 'Splits that are drawn anew make two evaluations incomparable.',
        fix: 'Set `freeze_indices` to true.',
    },
    {
        id: 'LEAKAGE.GUARDS_PRESENT',
        when: "$..stages[?(@.type=='export.splits')].policy.leakage_guard",
        assert: "contains_any(['per-object','per-timewindow','per-scene'])",
        level: 'error',
        source: 'EFT.WP.Data.Pipeline v1.0 Ch.16 IV',
        kinds: ['pipeline-card'],
        why: 'Without a guard, records of one object or time window land on both sides of a split and flatter the metrics.',
        fix: 'Name at least one of per-object, per-timewindow and per-scene.',
    },
];


/***/ }),

/***/ 6757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pZ: () => (/* reexport */ GlobError),
  SO: () => (/* binding */ compileGlob),
  tI: () => (/* binding */ compileGlobs)
});

// UNUSED EXPORTS: MAX_ALTERNATIVES

;// CONCATENATED MODULE: ./src/lib/glob-parse.ts
/** The text of a glob → a program: what `glob.ts` runs. The syntax is described there. */
/** A pattern that cannot be meant. `column` counts from 1 in the pattern, in UTF-16 code units. */
class GlobError extends Error {
    pattern;
    column;
    /** What is wrong and what to write instead, without the place. */
    reason;
    constructor(pattern, index, reason) {
        super(`${reason} (column ${index + 1})`);
        this.name = 'GlobError';
        this.pattern = pattern;
        this.column = index + 1;
        this.reason = reason;
    }
}
/** Patterns without braces that one pattern with braces may stand for. */
const MAX_ALTERNATIVES = 1000;
const MAX_LENGTH = 1024;
/** Instructions other than "read this character" (which is its code point). */
const FORK = -1;
const ACCEPT = -2;
const SET = -3;
/** Goes on only at the start of a folder's or file's name. */
const AT_START = -4;
const SLASH = 47;
const notSlash = (code) => code !== SLASH;
const anything = () => true;
/** One program for all patterns; it accepts what any of them matches. */
function assemble(patterns) {
    const assembler = new Assembler();
    for (const pattern of patterns)
        assembler.add(new Parser(pattern).parse());
    return assembler;
}
class Assembler {
    kinds = [];
    next = [];
    other = [];
    sets = [];
    starts = [];
    #accept = this.#put(ACCEPT, -1);
    add(parts) {
        this.starts.push(this.#sequence(parts, this.#accept));
    }
    /** Back to front, so that what follows is known. */
    #sequence(parts, then) {
        return parts.reduceRight((next, part) => this.#part(part, next), then);
    }
    #part(part, then) {
        switch (part.type) {
            case 'character':
                return this.#put(part.code, then);
            case 'set':
                return this.#put(SET, then, -1, part.test);
            case 'star':
                return this.#loop(notSlash, then);
            case 'globstar': {
                // `**/` may stand for no folder: the way past the slash, open only at the start of a name.
                const loop = this.#loop(anything, then);
                return this.#afterSlash(then, new Set()).reduce((way, past) => this.#put(FORK, way, this.#put(AT_START, past)), loop);
            }
            case 'either':
                return part.ways.map((way) => this.#sequence(way, then)).reduce((one, two) => this.#put(FORK, one, two));
        }
    }
    #loop(test, then) {
        const fork = this.#put(FORK, then);
        this.other[fork] = this.#put(SET, fork, -1, test);
        return fork;
    }
    #afterSlash(at, seen) {
        if (seen.has(at))
            return [];
        seen.add(at);
        if (this.kinds[at] === SLASH)
            return [this.next[at]];
        if (this.kinds[at] !== FORK)
            return [];
        return [...this.#afterSlash(this.next[at], seen), ...this.#afterSlash(this.other[at], seen)];
    }
    #put(kind, next, other = -1, test) {
        this.kinds.push(kind);
        this.next.push(next);
        this.other.push(other);
        this.sets.push(test);
        return this.kinds.length - 1;
    }
}
class Parser {
    #pattern;
    /** For each `{` that is a choice (has a comma of its own), the place of its `}`. */
    #braces;
    #at = 0;
    constructor(pattern) {
        this.#pattern = pattern;
        this.#refuse();
        this.#braces = this.#pairBraces();
    }
    parse() {
        const text = this.#pattern;
        // The root is the only place there is to start from.
        this.#at = /^(?:\.?\/)?/.exec(text)[0].length;
        const { parts, count } = this.#parseUntil(text.length, false);
        if (count > MAX_ALTERNATIVES)
            this.#tooMany(text.indexOf('{'));
        if (text.endsWith('/') && !text.endsWith('\\/'))
            return [...parts, { type: 'globstar' }];
        return parts;
    }
    #refuse() {
        const text = this.#pattern;
        if (text === '')
            this.#fail(0, 'an empty pattern matches nothing; write ** for every file');
        if (text.length > MAX_LENGTH)
            this.#fail(MAX_LENGTH, `the pattern is ${text.length} characters long, more than ${MAX_LENGTH}`);
        if (text.startsWith('!'))
            this.#fail(0, 'a pattern cannot start with !; list what to leave out under exclude, or write \\! for the character');
        const empty = text.indexOf('//');
        if (empty >= 0)
            this.#fail(empty, '// holds a folder without a name; write one /');
        const dots = /(?:^|\/)(\.\.?)(?=\/|$)/d.exec(text.replace(/^\.\//, '//'));
        if (dots !== null)
            this.#fail(dots.indices[1][0], `${dots[1]} cannot be part of a pattern; patterns start at the root of the repository`);
    }
    #parseUntil(end, splits) {
        const text = this.#pattern;
        const parts = [];
        let count = 1;
        while (this.#at < end) {
            const at = this.#at;
            const character = text[at];
            if (splits && character === ',')
                break;
            if (character === '*') {
                while (text[this.#at] === '*')
                    this.#at++;
                parts.push({ type: this.#at - at > 1 ? 'globstar' : 'star' });
            }
            else if (character === '?') {
                this.#at++;
                parts.push({ type: 'set', test: notSlash });
            }
            else if (character === '[') {
                parts.push({ type: 'set', test: this.#parseSet() });
            }
            else if (character === '{' && this.#braces.has(at)) {
                const choice = this.#parseChoice(at);
                parts.push(choice.part);
                count *= choice.count;
                if (count > MAX_ALTERNATIVES)
                    this.#tooMany(at);
            }
            else {
                parts.push({ type: 'character', code: this.#readCharacter() });
            }
        }
        return { parts, count };
    }
    #parseChoice(at) {
        const close = this.#braces.get(at);
        const ways = [];
        let count = 0;
        this.#at = at;
        while (this.#at < close) {
            this.#at++; // the { or a comma
            const way = this.#parseUntil(close, true);
            ways.push(way.parts);
            count += way.count;
        }
        this.#at = close + 1;
        return { part: { type: 'either', ways }, count };
    }
    /** One character, a backslash before it taken off. */
    #readCharacter() {
        const text = this.#pattern;
        if (text[this.#at] === '\\') {
            const next = text[this.#at + 1];
            if (next === undefined)
                this.#fail(this.#at, 'the pattern ends in a backslash; folders are separated by /');
            if (/[\p{L}\p{N}_.]/u.test(next))
                this.#fail(this.#at, `the backslash before ${next} has no meaning; folders are separated by /`);
            this.#at++;
        }
        const code = text.codePointAt(this.#at);
        this.#at += code > 0xffff ? 2 : 1;
        return code;
    }
    #parseSet() {
        const text = this.#pattern;
        const open = this.#at++;
        const negated = text[this.#at] === '!' || text[this.#at] === '^';
        if (negated)
            this.#at++;
        const ranges = [];
        for (let first = true; first || text[this.#at] !== ']'; first = false) {
            if (this.#at >= text.length)
                this.#fail(open, 'the [ is never closed; add ], or write \\[ for the character');
            if (text.startsWith('[:', this.#at))
                this.#fail(this.#at, 'named classes like [:alpha:] are not supported; write a range like a-z');
            const start = this.#at;
            const low = this.#readCharacter();
            let high = low;
            if (text[this.#at] === '-' && this.#at + 1 < text.length && text[this.#at + 1] !== ']') {
                this.#at++;
                high = this.#readCharacter();
            }
            if (high < low)
                this.#fail(start, `the range ${text.slice(start, this.#at)} is the wrong way round`);
            if (low === SLASH || high === SLASH)
                this.#fail(start, 'a set stands for one character of a name and cannot hold /');
            ranges.push([low, high]);
        }
        this.#at++;
        return (code) => code !== SLASH && ranges.some(([low, high]) => code >= low && code <= high) !== negated;
    }
    /** Which braces are choices. One without a comma is two ordinary characters, as `{{name}}` in a template's folder is. */
    #pairBraces() {
        const text = this.#pattern;
        const pairs = new Map();
        const open = [];
        for (let at = 0; at < text.length; at++) {
            const character = text[at];
            if (character === '\\')
                at++;
            else if (character === '[')
                at = this.#skipSet(at);
            else if (character === '{')
                open.push({ at, comma: false });
            else if (character === ',' && open.length > 0)
                open.at(-1).comma = true;
            else if (character === '}') {
                const brace = open.pop();
                if (brace === undefined)
                    this.#fail(at, 'the } closes nothing; add {, or write \\} for the character');
                if (brace.comma)
                    pairs.set(brace.at, at);
                else if (/^\w+\.\.\w+$/.test(text.slice(brace.at + 1, at)))
                    this.#fail(brace.at, `ranges like ${text.slice(brace.at, at + 1)} are not supported; list the values, as in {1,2,3}`);
            }
        }
        if (open.length > 0)
            this.#fail(open.at(-1).at, 'the { is never closed; add }, or write \\{ for the character');
        return pairs;
    }
    #skipSet(open) {
        this.#at = open;
        this.#parseSet();
        const last = this.#at - 1;
        this.#at = 0;
        return last;
    }
    #tooMany(at) {
        this.#fail(at, `the braces stand for more than ${MAX_ALTERNATIVES} patterns; use * or ? where the difference does not matter`);
    }
    #fail(index, reason) {
        throw new GlobError(this.#pattern, index, reason);
    }
}

;// CONCATENATED MODULE: ./src/lib/glob.ts
// Path globs as people write them in CI configs. A pattern stands for the whole path from the workspace root:
//
//   *        any characters but /            ?     one character but /
//   **       any characters, / too; as a whole folder (**/x, a/**/b) it also stands for no folder at all
//   [a-z]    one of a set, [!a-z] one that is not in it; never /
//   {a,b}    either, nested if need be; without a comma braces are ordinary characters, as in a shell
//   \        takes the meaning from the character after it
//   a/       everything below the folder
//
// Case counts, and a leading dot is nothing special. A pattern without a slash is a file at the root: write **/name for any
// folder. There is no ! in front: what to leave out is a list of its own (exclude). A pattern becomes an automaton whose states
// are made as paths need them, so that matching takes time linear in the path whatever the pattern.


/** States kept before the automaton starts afresh: bounds the memory that a hostile pattern can take. */
const MAX_STATES = 2000;
const ASCII = 128;
const UNKNOWN = -1;
const DEAD = 0;
const glob_SLASH = 47;
/** The test for one pattern. Throws GlobError, with the column in the pattern, for one that cannot be meant. */
function compileGlob(pattern) {
    return compileGlobs([pattern]);
}
/** The test whether a path matches at least one of the patterns; one pass over the path however many there are. Throws GlobError. */
function compileGlobs(patterns) {
    const automaton = new Automaton(assemble(patterns));
    return (path) => automaton.matches(path);
}
/** A deterministic automaton over the program, made while it is used. */
class Automaton {
    #program;
    /** Instructions of each state, sorted; the empty set is state 0, the start state 1. */
    #members = [];
    #accepts = [];
    #states = new Map();
    /** Next state by state and ASCII character. */
    #steps = [];
    /** The last search that came by each instruction. */
    #marks;
    #mark = 0;
    constructor(program) {
        this.#program = program;
        this.#marks = new Uint32Array(program.kinds.length);
        this.#reset();
    }
    matches(path) {
        let state = this.#start();
        for (let at = 0; at < path.length; at++) {
            let code = path.charCodeAt(at);
            if (code < ASCII) {
                const next = this.#steps[state][code];
                state = next === UNKNOWN ? this.#step(state, code) : next;
            }
            else {
                code = path.codePointAt(at);
                if (code > 0xffff)
                    at++;
                state = this.#step(state, code);
            }
            if (state === DEAD)
                return false;
        }
        return this.#accepts[state];
    }
    #reset() {
        this.#members = [];
        this.#accepts = [];
        this.#steps = [];
        this.#states.clear();
        this.#intern([]);
        this.#intern(this.#close(this.#program.starts, true));
    }
    #start() {
        return this.#members.length > 1 ? 1 : DEAD;
    }
    #step(state, code) {
        const { kinds, next, sets } = this.#program;
        const reached = [];
        for (const at of this.#members[state]) {
            const kind = kinds[at];
            if (kind === SET ? sets[at](code) : kind === code)
                reached.push(next[at]);
        }
        const closed = this.#close(reached, code === glob_SLASH);
        // Starting afresh is safe here: the set that was reached is interned again right after.
        if (this.#members.length >= MAX_STATES)
            this.#reset();
        else if (code < ASCII)
            return (this.#steps[state][code] = this.#intern(closed));
        return this.#intern(closed);
    }
    /** All positions that are reached without reading a character; only those that read one, or that accept, are kept. */
    #close(from, atStart) {
        const { kinds, next, other } = this.#program;
        const mark = ++this.#mark;
        const kept = [];
        const open = [...from];
        while (open.length > 0) {
            const at = open.pop();
            if (this.#marks[at] === mark)
                continue;
            this.#marks[at] = mark;
            if (kinds[at] === FORK)
                open.push(other[at], next[at]);
            else if (kinds[at] === AT_START) {
                if (atStart)
                    open.push(next[at]);
            }
            else
                kept.push(at);
        }
        return kept.sort((a, b) => a - b);
    }
    #intern(members) {
        const name = members.join();
        const known = this.#states.get(name);
        if (known !== undefined)
            return known;
        const state = this.#members.length;
        this.#states.set(name, state);
        this.#members.push(members);
        this.#accepts.push(members.some((at) => this.#program.kinds[at] === ACCEPT));
        this.#steps.push(new Int32Array(ASCII).fill(members.length === 0 ? DEAD : UNKNOWN));
        return state;
    }
}


/***/ }),

/***/ 1237:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ definePolicy)
/* harmony export */ });
/** Gives a policy its types: `data` of a report must fill every placeholder of its rule's message. */
function definePolicy() {
    return (policy) => policy;
}


/***/ })

};

//# sourceMappingURL=1430.index.js.map