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
/* harmony import */ var _lib_json_wire_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91223);
/* harmony import */ var _engine_fact_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23059);
/* harmony import */ var _model_guard_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90956);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87979);









async function hostPolicy(dir) {
    refuseToEnd();
    const policy = await load(dir);
    for await (const line of (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)('', { fd: 0 }) })) {
        const question = (0,_lib_json_wire_js__WEBPACK_IMPORTED_MODULE_5__/* .readWire */ .i)(line);
        let answer;
        try {
            if (policy instanceof Error)
                throw policy;
            answer = (0,_lib_json_wire_js__WEBPACK_IMPORTED_MODULE_5__/* .writeWire */ .H)({ id: question.id, result: ask(policy, question) ?? null });
        }
        catch (error) {
            answer = (0,_lib_json_wire_js__WEBPACK_IMPORTED_MODULE_5__/* .writeWire */ .H)({ id: question.id, error: error instanceof Error ? error.message : String(error) });
        }
        const bytes = Buffer.from(`${answer}\n`);
        for (let at = 0; at < bytes.length;)
            at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(3, bytes, at);
    }
    return 0;
}

async function load(dir) {
    try {
        const { default: policy } = (await import(/* webpackIgnore: true */ (0,node_url__WEBPACK_IMPORTED_MODULE_3__.pathToFileURL)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'policy.mjs')).href));
        return policy ?? new Error('policy.mjs has no default export');
    }
    catch (error) {
        if (!(error instanceof Error))
            return new Error(String(error));
        return new Error(error.message.replaceAll((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, '/'), ''));
    }
}




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
        return policy.readsWorkspace?.((0,_model_guard_js__WEBPACK_IMPORTED_MODULE_6__/* .freezeDeep */ .C_)(question.options)) === true;
    if (question.hook === 'needs')
        return policy.needs?.(receive(question.document), question.options, change) ?? [];
    const reports = [];
    const rows = [];
    const known = new Map((question.facts ?? []).map(({ request, fact }) => [
        (0,_engine_fact_table_js__WEBPACK_IMPORTED_MODULE_7__/* .factKey */ .sy)(request),
        request.fact === 'document' && fact.known ? { known: true, value: receive(fact.value) } : fact,
    ]));
    const context = {
        options: (0,_model_guard_js__WEBPACK_IMPORTED_MODULE_6__/* .freezeDeep */ .C_)(question.options),
        facts: {
            find: (request) => known.get((0,_engine_fact_table_js__WEBPACK_IMPORTED_MODULE_7__/* .factKey */ .sy)(request)),
            get(request) {
                const fact = known.get((0,_engine_fact_table_js__WEBPACK_IMPORTED_MODULE_7__/* .factKey */ .sy)(request));
                if (fact === undefined)
                    throw new Error(`it asked for the fact ${(0,_engine_fact_table_js__WEBPACK_IMPORTED_MODULE_7__/* .factKey */ .sy)(request).replaceAll('\0', ' ')}, which its needs() did not declare`);
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
    if (typeof outcome?.then === 'function')
        throw new Error(`${question.hook} answered a promise; a policy is synchronous`);
    return { reports, rows };
}
function receive(sent) {
    const data = (0,_model_guard_js__WEBPACK_IMPORTED_MODULE_6__/* .freezeDeep */ .C_)(sent.data);
    const views = (0,_model_guard_js__WEBPACK_IMPORTED_MODULE_6__/* .freezeDeep */ .C_)(sent.views);
    return Object.freeze({
        file: sent.file,
        kind: sent.kind,
        side: sent.side,
        readable: sent.readable,
        problems: (0,_model_guard_js__WEBPACK_IMPORTED_MODULE_6__/* .freezeDeep */ .C_)(sent.problems),
        data,
        get: (path) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(data, path),
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


/***/ }),

/***/ 91223:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writeWire),
/* harmony export */   i: () => (/* binding */ readWire)
/* harmony export */ });





function writeWire(value) {
    const text = JSON.stringify(value);

    return text.includes('null') && holdsNotFinite(value) ? `!${JSON.stringify(value, tag)}` : text;
}

function readWire(line) {
    return line.startsWith('!') ? JSON.parse(line.slice(1), untag) : JSON.parse(line);
}
function tag(_, value) {
    if (typeof value === 'number' && !Number.isFinite(value))
        return `\0${value}`;
    return typeof value === 'string' && value.startsWith('\0') ? `\0${value}` : value;
}
function untag(_, value) {
    if (typeof value !== 'string' || !value.startsWith('\0'))
        return value;
    return value.startsWith('\0\0') ? value.slice(1) : Number(value.slice(1));
}

function holdsNotFinite(value) {
    const open = [value];
    while (open.length > 0) {
        const one = open.pop();
        if (typeof one === 'number') {
            if (!Number.isFinite(one))
                return true;
        }
        else if (Array.isArray(one))
            for (const item of one)
                open.push(item);
        else if (typeof one === 'object' && one !== null)
            for (const key in one)
                open.push(one[key]);
    }
    return false;
}


/***/ })

};

//# sourceMappingURL=7317.index.js.map