exports.id = 6162;
exports.ids = [6162];
exports.modules = {

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


/***/ })

};

//# sourceMappingURL=6162.index.js.map