exports.id = 7058;
exports.ids = [7058,4003,6537,6575,6162,5836];
exports.modules = {

/***/ 37058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure),
  "default": () => (/* binding */ lint_rules_policy)
});


var policy = __webpack_require__(11237);

var read_rule = __webpack_require__(10780);

var run = __webpack_require__(1388);

var eft_benchmark = __webpack_require__(75836);

var eft_dataset = __webpack_require__(26575);

var eft_model = __webpack_require__(86162);

var eft_pipeline_ch11 = __webpack_require__(54003);

var eft_pipeline = __webpack_require__(86537);
;
const options_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Options of the policy lint-rules","type":"object","additionalProperties":false,"properties":{"sets":{"description":"Shipped sets of the spec family\'s rules that are on. In a config they are switched on under lint_rules, as { set: eft-pipeline }.","type":"array","items":{"enum":["eft-pipeline-ch11","eft-pipeline","eft-dataset","eft-model","eft-benchmark"]},"uniqueItems":true,"default":[]},"rules":{"description":"Rules of your own; they report as lint/<id>. In a config they stand under lint_rules.","type":"array","default":[],"items":{"type":"object","additionalProperties":false,"required":["id","when","assert","level"],"properties":{"id":{"description":"Capital words joined by dots, as METROLOGY.SI_AND_CHECKDIM.","type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$","examples":["OWNER.PRESENT"]},"when":{"description":"JSONPath (RFC 9535) that selects what is judged.","type":"string","minLength":1,"maxLength":4096},"assert":{"description":"Expression that every selected value must meet.","type":"string","minLength":1,"maxLength":4096},"level":{"description":"Severity of a finding; warn and info are accepted.","enum":["error","warning","note","warn","info"]},"see":{"description":"References that a reader of the finding should look at.","oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"source":{"description":"Where the rule comes from.","type":"string"},"kinds":{"description":"Only documents of these kinds; all when absent.","type":"array","items":{"type":"string"},"minItems":1},"files":{"description":"Only files that match one of these path patterns; all when absent.","oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"minItems":1}]},"on_empty":{"description":"What a selection of nothing means: not applicable (skip), or a failure.","enum":["skip","fail"],"default":"skip"},"message":{"description":"Replaces the generated sentence; may hold {{id}}, {{where}}, {{found}}, {{assert}}, {{when}}.","type":"string","minLength":1,"maxLength":500}}}}}}');

var once_per = __webpack_require__(60348);
;














const SETS = [
    { namespace: 'eft-pipeline-ch11', rules: eft_pipeline_ch11.RULES },
    { namespace: 'eft-pipeline', rules: eft_pipeline.RULES },
    { namespace: 'eft-dataset', rules: eft_dataset.RULES },
    { namespace: 'eft-model', rules: eft_model.RULES },
    { namespace: 'eft-benchmark', rules: eft_benchmark.RULES },
];
const ID = 'lint-rules';
const SUMMARY = 'Requires what declarative rules ask of a document, in the own language of the spec family.';

function configure({ sets = [], rules = [] }) {
    const chosen = SETS.filter(({ namespace }) => sets.includes(namespace));
    return (0,run/* policyOf */.US)(ID, SUMMARY, [...chosen, { namespace: 'lint', rules: rules.map(read_rule/* readRule */.d) }]);
}
const policyFor = (0,once_per/* oncePer */.P)((given) => configure(given));
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

/***/ 75836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RULES: () => (/* binding */ RULES)
/* harmony export */ });




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

/***/ 26575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RULES: () => (/* binding */ RULES)
/* harmony export */ });




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

/***/ 86162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RULES: () => (/* binding */ RULES)
/* harmony export */ });




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

/***/ 54003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RULES: () => (/* binding */ RULES)
/* harmony export */ });




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

/***/ 86537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RULES: () => (/* binding */ RULES)
/* harmony export */ });




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
        assert: 'schema_compat(edge.from.\u03a3_out, edge.to.\u03a3_in)',
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


/***/ })

};

//# sourceMappingURL=7058.index.js.map