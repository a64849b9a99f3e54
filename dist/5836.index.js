exports.id = 5836;
exports.ids = [5836];
exports.modules = {

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


/***/ })

};

//# sourceMappingURL=5836.index.js.map