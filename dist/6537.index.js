exports.id = 6537;
exports.ids = [6537];
exports.modules = {

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

//# sourceMappingURL=6537.index.js.map