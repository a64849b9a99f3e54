exports.id = 5654;
exports.ids = [5654];
exports.modules = {

/***/ 5654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   joinReports: () => (/* binding */ joinReports)
/* harmony export */ });
/* harmony import */ var _engine_hash_run_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67475);
/* harmony import */ var _engine_merge_merge_hashes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57170);
/* harmony import */ var _engine_merge_merge_reports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26629);
/* harmony import */ var _engine_merge_read_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4043);
/* harmony import */ var _engine_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6559);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33839);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87206);









const NO_COMMIT = new _model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .GateError */ .u(2, 'parts of `hash` name no commit that the input `head` could be held against', {
    where: 'input head',
    fix: 'Leave it out, or give it to the steps that hash: what they have checked out is what they hash.',
});

async function joinReports(inputs, directory, event) {
    try {
        const parts = (0,_engine_merge_read_part_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOfOneKind */ .kW)(await readParts(inputs.reports, directory));
        if (parts.kind === 'hash') {
            if (inputs.head !== undefined)
                throw NO_COMMIT;
            return { kind: 'hash', report: (0,_engine_merge_merge_hashes_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeHashes */ .R)(parts.parts) };
        }
        const report = (0,_engine_merge_merge_reports_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeReports */ .C)(parts.parts);
        refuseOther(report, inputs.head, event);

        const rest = { exitCode: (0,_engine_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodeOf */ .FO)(report.verdict), sources: () => undefined, text: () => undefined, edits: [] };
        return { kind: 'check', answer: () => Promise.resolve({ report, ...rest }) };
    }
    catch (error) {
        return { kind: 'check', answer: () => Promise.reject(error) };
    }
}
async function readParts(patterns, baseDir) {
    const { files, problems } = await (0,_engine_hash_run_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .findFiles */ .lY)({ baseDir, patterns }, false);
    const [first] = problems;
    if (first !== undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .GateError */ .u(first.code === 'no-match' ? 2 : 3, first.code === 'no-match'
            ? `no report was found: ${JSON.stringify(first.path)} matches no file`
            : `a report cannot be read: ${first.reason}`, {
            where: first.code === 'no-match' ? 'input reports' : first.path,
            fix: 'Download the reports of all parts into the working directory before this step, and name them by globs relative to it.',
        });
    const disk = new _io_files_js__WEBPACK_IMPORTED_MODULE_5__/* .Files */ .s(baseDir);
    const parts = [];
    for (const { path } of files) {
        const read = await disk.read(path, _engine_merge_read_part_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_REPORT_BYTES */ .bt);
        if (!read.known)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .GateError */ .u(3, `a report cannot be read: ${read.reason.replace(/\.$/, '')}`, {
                where: path,
                fix: 'Let the input reports name regular files that the parts wrote.',
            });
        parts.push(await (0,_engine_merge_read_part_js__WEBPACK_IMPORTED_MODULE_3__/* .readPart */ .on)(path, Buffer.from(read.value).toString('utf8')));
    }
    return parts;
}

function refuseOther({ head }, wanted, event) {
    const expected = wanted === undefined ? commitsOf(event) : [wanted];
    if (expected.length === 0 || expected.some((one) => one === head.sha || (wanted !== undefined && one === head.ref)))
        return;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .GateError */ .u(3, `the reports are of the commit ${head.sha ?? 'none'}, and ${wanted === undefined ? 'this run is about' : 'the input head says'} ${expected.join(' or ')}`, {
        where: 'input reports',
        fix: 'Join the reports that the parts of this very run wrote; when the parts were given another head, give it to this step too.',
    });
}
function commitsOf(event) {
    if (event === undefined || event.kind === 'other')
        return [];
    if (event.kind === 'push')
        return [event.after];
    const tested = event.kind === 'pull_request' ? event.testedSha : undefined;
    return tested === undefined || tested === event.headSha ? [event.headSha] : [tested, event.headSha];
}


/***/ })

};

//# sourceMappingURL=5654.index.js.map