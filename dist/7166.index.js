export const id = 7166;
export const ids = [7166];
export const modules = {

/***/ 7166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ REPORTER_IDS),
/* harmony export */   loadReporter: () => (/* binding */ loadReporter)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7206);

/** Each format is loaded only when it is asked for. */
const REPORTERS = {
    text: async () => (await __webpack_require__.e(/* import() */ 4124).then(__webpack_require__.bind(__webpack_require__, 4124))).textReporter,
    json: async () => (await __webpack_require__.e(/* import() */ 4310).then(__webpack_require__.bind(__webpack_require__, 4310))).jsonReporter,
    github: async () => (await __webpack_require__.e(/* import() */ 2428).then(__webpack_require__.bind(__webpack_require__, 47))).githubReporter,
    markdown: async () => (await Promise.all(/* import() */[__webpack_require__.e(8469), __webpack_require__.e(1047)]).then(__webpack_require__.bind(__webpack_require__, 1047))).markdownReporter,
};
/** All of them, for usage texts. */
const REPORTER_IDS = Object.keys(REPORTERS);
/** The reporter of that name. Throws GateError 2 for an unknown one. */
async function loadReporter(id) {
    if (Object.hasOwn(REPORTERS, id))
        return REPORTERS[id]();
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u(2, `there is no format "${id}"`, { where: '--format', fix: `Use one of: ${REPORTER_IDS.join(', ')}.` });
}


/***/ })

};

//# sourceMappingURL=7166.index.js.map