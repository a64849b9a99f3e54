exports.id = 6423;
exports.ids = [6423];
exports.modules = {

/***/ 76423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRepositoryPolicies: () => (/* binding */ readRepositoryPolicies)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _config_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22143);
/* harmony import */ var _threads_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72389);








async function readRepositoryPolicies(root, builtIn) {
    const config = _config_types_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_PATHS */ .i.find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)));
    if (config === undefined)
        return { config, plugins: [], lint: undefined, lintRules: [] };
    const { loadConfig } = await Promise.all(/* import() */[__webpack_require__.e(6583), __webpack_require__.e(5751)]).then(__webpack_require__.bind(__webpack_require__, 15751));
    const { kinds } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 25989));
    const { SET_NAMES } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(393), __webpack_require__.e(5811), __webpack_require__.e(8169)]).then(__webpack_require__.bind(__webpack_require__, 18169));
    const plugins = [];
    const describe = ({ meta: { id, rules, options } }) => ({
        id,
        rules: rules,
        options,
    });
    const { lintRules } = await loadConfig({
        text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, config), 'utf8'),
        path: config,
        from: 'head',
        readFile: async (path) => ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), 'utf8') : undefined),
        catalogue: async (folders) => {
            const { describeFolders } = await __webpack_require__.e(/* import() */ 9893).then(__webpack_require__.bind(__webpack_require__, 69893));
            const paths = folders.map(({ folder }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder));
            plugins.push(...(await describeFolders(paths, (0,_threads_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .entryFile */ .$)())).map(({ policy }) => policy));
            return {
                policies: [...builtIn.map(describe), ...plugins.map((policy) => ({ ...describe(policy), plugin: true }))],
                kinds: kinds.map(({ id }) => id),
                sets: [...SET_NAMES],
            };
        },
    });
    if (lintRules.length === 0)
        return { config, plugins, lint: undefined, lintRules };
    const { compileConfigRules } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(393), __webpack_require__.e(5811), __webpack_require__.e(4779)]).then(__webpack_require__.bind(__webpack_require__, 64779));
    return { config, plugins, lint: compileConfigRules(lintRules), lintRules };
}


/***/ })

};

//# sourceMappingURL=6423.index.js.map