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


/***/ })

};

//# sourceMappingURL=4779.index.js.map