exports.id = 9787;
exports.ids = [9787];
exports.modules = {

/***/ 49787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _config_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22143);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72516);
/* harmony import */ var _repository_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36893);





const meta = {
    name: 'init',
    operands: '',
    maxOperands: 0,
    summary: 'Writes a starter config and a workflow. Never overwrites a file.',
    flags: { repo: { value: 'dir', help: 'the repository, or a folder in it; default: the one around the current folder' } },
};
const command = { meta, run: init };
const CONFIG = `# What specgate judges, and how strictly. On a pull request the copy of the base branch counts.
version: 1
extends: recommended # minimal | recommended | strict
# policies:
#   manifest-parity: {severity: error, options: {mode: exact}}
# rules:
#   LIN.NODE_UNVERSIONED: off
# lint_rules:
#   - {id: OWNER.REQUIRED, kinds: pipeline-card, when: "$", assert: "has_key('owner')", level: warning}
`;

const WORKFLOW = `name: specgate
on: [pull_request, merge_group]
permissions: { contents: read, pull-requests: write }
jobs:
  specgate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
        with: { fetch-depth: 0, persist-credentials: false }
      - uses: specgate/specgate@v${_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x}
`;
async function init(args) {
    const root = (0,_repository_root_js__WEBPACK_IMPORTED_MODULE_3__/* .findRepositoryRoot */ .m)(args.text('repo') ?? '.');
    const existing = _config_types_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIG_PATHS */ .i.find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)));
    const files = [
        [existing ?? _config_types_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIG_PATHS */ .i[0], CONFIG],
        ['.github/workflows/specgate.yml', WORKFLOW],
    ];
    for (const [path, text] of files) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) {
            process.stdout.write(`kept   ${path} (it exists)\n`);
            continue;
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text, { flag: 'wx' });
        process.stdout.write(`wrote  ${path}\n`);
    }
    process.stdout.write('\nNext: `specgate check --all` shows what it says of your documents today.\n');
    return 0;
}


/***/ }),

/***/ 36893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ findRepositoryRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);



function findRepositoryRoot(folder) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
    for (let at = start;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return start;
    }
}


/***/ })

};

//# sourceMappingURL=9787.index.js.map