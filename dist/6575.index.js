exports.id = 6575;
exports.ids = [6575];
exports.modules = {

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


/***/ })

};

//# sourceMappingURL=6575.index.js.map