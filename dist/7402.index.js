exports.id = 7402;
exports.ids = [7402];
exports.modules = {

/***/ 57402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _policies_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54581);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87206);
/* harmony import */ var _repository_root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36893);
/* harmony import */ var _test_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7445);






const meta = {
    name: 'new-policy',
    operands: '<id>',
    maxOperands: 1,
    summary: 'Starts a policy from a template: the policy, its options, README and two cases that pass `specgate test`.',
    flags: {
        dir: {
            value: 'folder',
            help: 'where to put it; default: policies here if this is specgate itself, else .github/specgate/policies',
        },
    },
};
const command = { meta, run: create };
async function create(args) {
    const id = args.operands[0];
    if (id === undefined || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .u(2, id === undefined ? 'the policy needs an id' : `"${id}" is no policy id`, {
            where: 'specgate new-policy',
            fix: 'Write a kebab-case name: `specgate new-policy owner-required`.',
        });
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)('.', (0,_repository_root_js__WEBPACK_IMPORTED_MODULE_4__/* .findRepositoryRoot */ .m)('.')) || '.';
    const own = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'policies/index.ts')) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'src/policy.ts'));
    if (!own && _policies_index_js__WEBPACK_IMPORTED_MODULE_2__/* .registry */ .u.some((ours) => ours.id === id))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .u(2, `"${id}" is the id of a policy that specgate has itself`, {
            where: 'specgate new-policy',
            fix: `Choose another one, such as \`our-${id}\`; \`specgate explain ${id}\` says what ours does.`,
        });

    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(args.text('dir') ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, own ? _test_js__WEBPACK_IMPORTED_MODULE_5__.POLICY_DIRS[0] : _test_js__WEBPACK_IMPORTED_MODULE_5__.POLICY_DIRS[1]), id);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(dir))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .u(2, 'the folder exists already', { where: dir, fix: 'Choose another id, or remove the folder.' });
    const { default: template } = await __webpack_require__.e(/* import() */ 5182).then(__webpack_require__.t.bind(__webpack_require__, 55182, 19));
    const files = Object.entries(template).filter(([name]) => name !== (own ? 'policy.mjs' : 'policy.ts'));
    const rule = `${id.toUpperCase().replace(/-/g, '_')}.MISSING`;
    for (const [name, text] of files) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text.replaceAll('template-policy', id).replaceAll('TEMPLATE.MISSING', rule));
    }
    process.stdout.write(`Created ${dir}:\n${files.map(([name]) => `  ${name}\n`).join('')}\n`);
    process.stdout.write(own
        ? 'Next: change the rule and its cases, then `node dist/index.js docs`, `npm run build` and `npm run check`.\n'
        : `Next: change the rule and its cases until \`specgate test ${dir}\` passes, name the folder under \`plugins\` in .github/specgate.yml, and let \`specgate docs\` write the tables of its README.\n`);
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

//# sourceMappingURL=7402.index.js.map