exports.id = 8169;
exports.ids = [8169,4779];
exports.modules = {

/***/ 64779:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileConfigRules: () => (/* binding */ compileConfigRules),
/* harmony export */   e: () => (/* binding */ compileLintRules)
/* harmony export */ });
/* harmony import */ var _config_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37827);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87206);
/* harmony import */ var _policies_lint_rules_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1388);
/* harmony import */ var _policies_lint_rules_read_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10780);









function compileLintRules(rules, namespace) {
    const whose = namespace === 'lint' ? "the config's own lint rules ask" : `the rules of the set ${namespace} ask`;
    return (0,_policies_lint_rules_run_js__WEBPACK_IMPORTED_MODULE_2__/* .policyOf */ .US)('lint-rules', `Requires what ${whose} of a document.`, [{ namespace, rules }]);
}

function compileConfigRules(written) {
    try {
        return compileLintRules(written.map(({ rule }) => rule), 'lint');
    }
    catch (error) {
        const mistakes = written.flatMap(mistakeOf);
        throw mistakes.length === 0 ? error : new _config_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(mistakes);
    }
}
function mistakeOf({ rule, at, whenAt, assertAt }) {
    try {
        compileLintRules([rule], 'lint');
        return [];
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u))
            throw error;
        const { message: what, where = '', fix = 'Correct the rule.' } = error;
        return [{ what, at: / assert\b/.test(where) ? assertAt : / when\b/.test(where) ? whenAt : at, fix }];
    }
}


/***/ }),

/***/ 18169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  SET_NAMES: () => (/* reexport */ SET_NAMES),
  loadRuleSet: () => (/* binding */ loadRuleSet)
});


var errors = __webpack_require__(87206);

var nearest = __webpack_require__(72269);
;

const SET_NAMES = ['eft-pipeline-ch11', 'eft-pipeline', 'eft-dataset', 'eft-model', 'eft-benchmark'];
const LOADERS = {
    'eft-pipeline-ch11': () => __webpack_require__.e(/* import() */ 4003).then(__webpack_require__.bind(__webpack_require__, 54003)),
    'eft-pipeline': () => __webpack_require__.e(/* import() */ 6537).then(__webpack_require__.bind(__webpack_require__, 86537)),
    'eft-dataset': () => __webpack_require__.e(/* import() */ 6575).then(__webpack_require__.bind(__webpack_require__, 26575)),
    'eft-model': () => __webpack_require__.e(/* import() */ 6162).then(__webpack_require__.bind(__webpack_require__, 86162)),
    'eft-benchmark': () => __webpack_require__.e(/* import() */ 5836).then(__webpack_require__.bind(__webpack_require__, 75836)),
};
function isSetName(name) {
    return SET_NAMES.includes(name);
}

async function loadSet(name) {
    return (await LOADERS[name]()).RULES;
}


var lint_rules = __webpack_require__(64779);
;






async function loadRuleSet(name) {
    if (!isSetName(name))
        throw new errors/* GateError */.u(2, `there is no rule set ${JSON.stringify(name)}`, {
            where: 'lint_rules',
            fix: `The sets are ${SET_NAMES.join(', ')}.${(0,nearest/* didYouMean */.au)(name, SET_NAMES)}`,
        });
    return (0,lint_rules/* compileLintRules */.e)(await loadSet(name), name);
}


/***/ })

};

//# sourceMappingURL=8169.index.js.map