exports.id = 7317;
exports.ids = [7317];
exports.modules = {

/***/ 77317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hostPolicy: () => (/* binding */ hostPolicy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80481);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_readline__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _engine_live_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88450);
/* harmony import */ var _engine_fact_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23059);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87979);







/** The other end of `io/policy-process.ts`: runs one policy, question by question on standard input, answers on file 3. */
async function hostPolicy(dir) {
    refuseToEnd();
    const { default: policy } = (await import(/* webpackIgnore: true */ (0,node_url__WEBPACK_IMPORTED_MODULE_3__.pathToFileURL)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'policy.mjs')).href));
    for await (const line of (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)('', { fd: 0 }) })) {
        const question = JSON.parse(line);
        let answer;
        try {
            answer = { id: question.id, result: ask(policy, question) ?? null };
        }
        catch (error) {
            answer = { id: question.id, error: error instanceof Error ? error.message : String(error) };
        }
        const bytes = Buffer.from(`${JSON.stringify(answer)}\n`);
        for (let at = 0; at < bytes.length;)
            at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(3, bytes, at);
    }
    return 0;
}
/**
 * A policy that ends its process must not end in silence: the read that waits for the next question keeps a process from
 * ending, so that the other side would wait for an answer until its time is up.
 */
function refuseToEnd() {
    process.exit = (code) => {
        throw new Error(`it called process.exit(${code ?? ''}); a policy reports, and never ends its process`);
    };
    process.once('exit', () => process.kill(process.pid, 'SIGKILL'));
}
const HOOKS = ['needs', 'readsWorkspace', 'configure', 'checkDocument', 'checkChange', 'checkChangeSet'];
function ask(policy, question) {
    if (question.hook === 'describe')
        return { meta: policy.meta, hooks: HOOKS.filter((hook) => typeof policy[hook] === 'function') };
    const change = question.change && receiveChange(question.change);
    if (question.hook === 'readsWorkspace')
        return policy.readsWorkspace?.((0,_engine_live_document_js__WEBPACK_IMPORTED_MODULE_4__/* .freezeDeep */ .C_)(question.options)) === true;
    if (question.hook === 'needs')
        return policy.needs?.(receive(question.document), question.options, change) ?? [];
    const reports = [];
    const rows = [];
    const known = new Map((question.facts ?? []).map(({ request, fact }) => [
        (0,_engine_fact_table_js__WEBPACK_IMPORTED_MODULE_6__/* .factKey */ .s)(request),
        request.fact === 'document' && fact.known ? { known: true, value: receive(fact.value) } : fact,
    ]));
    const context = {
        options: (0,_engine_live_document_js__WEBPACK_IMPORTED_MODULE_4__/* .freezeDeep */ .C_)(question.options),
        facts: {
            find: (request) => known.get((0,_engine_fact_table_js__WEBPACK_IMPORTED_MODULE_6__/* .factKey */ .s)(request)),
            get(request) {
                const fact = known.get((0,_engine_fact_table_js__WEBPACK_IMPORTED_MODULE_6__/* .factKey */ .s)(request));
                if (fact === undefined)
                    throw new Error(`it asked for the fact ${(0,_engine_fact_table_js__WEBPACK_IMPORTED_MODULE_6__/* .factKey */ .s)(request).replaceAll('\0', ' ')}, which its needs() did not declare`);
                return fact;
            },
        },
        report: (report) => void reports.push(report),
        record: (list, row) => void rows.push([list, row]),
    };
    let outcome;
    if (question.hook === 'checkDocument')
        outcome = policy.checkDocument?.(receive(question.document), context);
    else if (question.hook === 'checkChange')
        outcome = policy.checkChange?.(change, context);
    else
        outcome = policy.checkChangeSet?.({ changes: question.changes.map(receiveChange), documents: question.documents.map(receive) }, context);
    if (outcome instanceof Promise)
        throw new Error(`${question.hook} answered a promise; a policy is synchronous`);
    return { reports, rows };
}
function receive(sent) {
    const data = (0,_engine_live_document_js__WEBPACK_IMPORTED_MODULE_4__/* .freezeDeep */ .C_)(sent.data);
    const views = (0,_engine_live_document_js__WEBPACK_IMPORTED_MODULE_4__/* .freezeDeep */ .C_)(sent.views);
    return Object.freeze({
        file: sent.file,
        kind: sent.kind,
        side: sent.side,
        readable: sent.readable,
        problems: (0,_engine_live_document_js__WEBPACK_IMPORTED_MODULE_4__/* .freezeDeep */ .C_)(sent.problems),
        data,
        get: (path) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(data, path),
        view: (name) => views[name],
    });
}
function receiveChange({ type, base, head }) {
    return Object.freeze({
        type: type,
        ...(base && { base: receive(base) }),
        ...(head && { head: receive(head) }),
    });
}


/***/ })

};

//# sourceMappingURL=7317.index.js.map