exports.id = 4779;
exports.ids = [4779];
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




/**
 * The config's own rules as a policy. `namespace` is `lint` for them and the set's name for a shipped set; findings are
 * `<namespace>/<id>`, so that a rule of a user's can never stand in for one of ours. Throws GateError (exit 2), with the
 * rule and the column, for a rule that cannot be compiled and for an id that comes twice.
 */
function compileLintRules(rules, namespace) {
    const whose = namespace === 'lint' ? "the config's own lint rules ask" : `the rules of the set ${namespace} ask`;
    return (0,_policies_lint_rules_run_js__WEBPACK_IMPORTED_MODULE_2__/* .policyOf */ .US)('lint-rules', `Requires what ${whose} of a document.`, [{ namespace, rules }]);
}
/** The same, with every rule that cannot be compiled named by where it stands in the config. */
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


/***/ })

};

//# sourceMappingURL=4779.index.js.map