exports.id = 4779;
exports.ids = [4779];
exports.modules = {

/***/ 64779:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileLintRules: () => (/* binding */ compileLintRules)
/* harmony export */ });
/* harmony import */ var _policies_lint_rules_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1388);
/* harmony import */ var _policies_lint_rules_read_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10780);


/**
 * The config's own rules as a policy. `namespace` is `lint` for them and the set's name for a shipped set; findings are
 * `<namespace>/<id>`, so that a rule of a user's can never stand in for one of ours. Throws GateError (exit 2), with the
 * rule and the column, for a rule that cannot be compiled and for an id that comes twice.
 */
function compileLintRules(rules, namespace) {
    const whose = namespace === 'lint' ? "the config's own lint rules ask" : `the rules of the set ${namespace} ask`;
    return (0,_policies_lint_rules_run_js__WEBPACK_IMPORTED_MODULE_0__/* .policyOf */ .US)('lint-rules', `Requires what ${whose} of a document.`, [{ namespace, rules }]);
}


/***/ })

};

//# sourceMappingURL=4779.index.js.map