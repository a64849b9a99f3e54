exports.id = 4003;
exports.ids = [4003];
exports.modules = {

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


/***/ })

};

//# sourceMappingURL=4003.index.js.map