export const id = 7317;
export const ids = [7317];
export const modules = {

/***/ 7317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hostPolicy: () => (/* binding */ hostPolicy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(481);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_readline__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _engine_live_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8450);
/* harmony import */ var _engine_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5605);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7979);







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
        (0,_engine_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .factKey */ .sy)(request),
        request.fact === 'document' && fact.known ? { known: true, value: receive(fact.value) } : fact,
    ]));
    const context = {
        options: (0,_engine_live_document_js__WEBPACK_IMPORTED_MODULE_4__/* .freezeDeep */ .C_)(question.options),
        facts: {
            find: (request) => known.get((0,_engine_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .factKey */ .sy)(request)),
            get(request) {
                const fact = known.get((0,_engine_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .factKey */ .sy)(request));
                if (fact === undefined)
                    throw new Error(`it asked for the fact ${(0,_engine_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .factKey */ .sy)(request).replaceAll('\0', ' ')}, which its needs() did not declare`);
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


/***/ }),

/***/ 5605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g7: () => (/* binding */ FactStore),
/* harmony export */   sy: () => (/* binding */ factKey)
/* harmony export */ });
/* unused harmony export UndeclaredFact */
/* harmony import */ var _io_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1072);

/** A request that `needs` did not declare: the policy's fault. */
class UndeclaredFact extends Error {
}
/** How many requests of one document are under way at once. */
const WIDTH = 256;
/** Answers requests, each once, however many policies and documents ask. */
class FactStore {
    #sources;
    #answers = new Map();
    constructor(sources) {
        this.#sources = sources;
    }
    /** Resolves the requests, and hands out exactly these. */
    async gather(requests) {
        const known = new Map();
        // A lock may name 100,000 files: asked all at once, the waiting alone would fill the memory.
        await (0,_io_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .mapLimited */ .bB)(requests, WIDTH, async (request) => known.set(factKey(request), await this.#answer(request)));
        return {
            entries: () => requests.map((request) => ({ request, fact: known.get(factKey(request)) })),
            find: (request) => known.get(factKey(request)),
            get(request) {
                const fact = known.get(factKey(request));
                if (fact === undefined)
                    throw new UndeclaredFact(`it asked for the fact ${describe(request)}, which its needs() did not declare`);
                return fact;
            },
        };
    }
    #answer(request) {
        const key = factKey(request);
        let answer = this.#answers.get(key);
        if (answer === undefined) {
            answer = this.#look(request);
            this.#answers.set(key, answer);
        }
        return answer;
    }
    async #look(request) {
        const { workspace, now, maxBytes } = this.#sources;
        if (request.fact === 'now')
            return { known: true, value: now };
        if (request.fact === 'tags')
            return { known: true, value: await workspace.tags() };
        const side = await this.#side(request.side ?? 'head');
        if (!side.known)
            return side;
        const library = side.value;
        const tree = library.tree;
        switch (request.fact) {
            case 'digest':
                return tree.digest(request.path, request.algorithm);
            case 'size':
                return tree.size(request.path);
            case 'listing':
                return tree.listing(request.path);
            case 'text': {
                const read = await tree.read(request.path, maxBytes);
                if (!read.known)
                    return read;
                try {
                    return { known: true, value: new TextDecoder('utf-8', { fatal: true }).decode(read.value) };
                }
                catch {
                    return { known: false, absent: false, reason: 'it is not UTF-8 text' };
                }
            }
            case 'document': {
                return openDocument(library, request.path);
            }
            case 'schema-diff': {
                const other = await this.#side(request.against.side);
                if (!other.known)
                    return other;
                const [head, base] = await Promise.all([
                    openDocument(library, request.path),
                    openDocument(other.value, request.against.path),
                ]);
                if (!head.known)
                    return head;
                if (!base.known)
                    return base;
                // Much code that most runs do not need.
                const { diffDocuments } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(917)]).then(__webpack_require__.bind(__webpack_require__, 917));
                return diffDocuments(base.value, head.value, request);
            }
        }
    }
    async #side(side) {
        if (side === 'head')
            return { known: true, value: this.#sources.head };
        if (side === 'base') {
            const base = this.#sources.base;
            return base === null
                ? { known: false, absent: true, reason: 'there is no base to compare with' }
                : { known: true, value: base };
        }
        const tree = await this.#sources.workspace.tree(side.tag);
        return tree.known ? { known: true, value: this.#sources.libraryOf(tree.value) } : tree;
    }
}
async function openDocument(library, path) {
    const opened = await library.open(path);
    return opened.known ? { known: true, value: await library.document(opened) } : opened;
}
/** Identity of a request. */
function factKey(request) {
    const { fact } = request;
    if (fact === 'now' || fact === 'tags')
        return fact;
    return [fact, sideKey(request.side ?? 'head'), request.path, ...detailsOf(request)].join('\0');
}
function detailsOf(request) {
    if (request.fact === 'digest')
        return [request.algorithm];
    if (request.fact !== 'schema-diff')
        return [];
    const { against, contentModel, jsonSchema = 'as-written' } = request;
    return [sideKey(against.side), against.path, contentModel, jsonSchema];
}
function sideKey(side) {
    return typeof side === 'object' ? `tag ${side.tag}` : side;
}
function describe(request) {
    return 'path' in request ? `${request.fact} of ${JSON.stringify(request.path)}` : request.fact;
}


/***/ }),

/***/ 8450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ freezeDeep),
/* harmony export */   yP: () => (/* binding */ LiveDocument)
/* harmony export */ });
/* unused harmony export UNKNOWN_KIND */
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7979);


/** The kind of a file that no kind recognises. */
const UNKNOWN_KIND = 'unknown';
/** A document as policies see it, on top of its source. Views are computed once, when first asked, and frozen. */
class LiveDocument {
    file;
    side;
    source;
    #kind;
    #kindId;
    #companions;
    #views = new Map();
    #input;
    constructor(source, side, kind, companions = new Map()) {
        this.file = source.file;
        this.side = side;
        this.source = source;
        this.#kind = kind;
        this.#kindId = kind?.id ?? UNKNOWN_KIND;
        this.#companions = companions;
    }
    get kind() {
        return this.#kindId;
    }
    /** Whether some kind recognises it. */
    get known() {
        return this.#kind !== undefined;
    }
    get readable() {
        return this.source.readable;
    }
    get data() {
        return this.source.data;
    }
    get problems() {
        return this.source.problems;
    }
    get(path) {
        return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(this.source.data, path);
    }
    view(name) {
        if (!this.#views.has(name)) {
            const compute = this.readable ? this.#kind?.views[name] : undefined;
            this.#views.set(name, compute === undefined ? undefined : freezeDeep(compute(this.input)));
        }
        return this.#views.get(name);
    }
    /** Whether documents of this kind have at least one of the views; every document has when none is named. */
    hasAnyView(names) {
        return names.length === 0 || (this.readable && names.some((name) => this.#kind?.views[name] !== undefined));
    }
    /** Every workspace path that the document names. */
    namedPaths() {
        return this.readable && this.#kind !== undefined ? this.#kind.paths(this.input) : [];
    }
    get input() {
        this.#input ??= {
            file: this.file,
            folder: (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(this.file),
            data: this.source.data,
            companion: (path) => this.#companions.get(path)?.input,
        };
        return this.#input;
    }
}
/** Freezes plain data all the way down, without recursion, stopping at what is frozen already (a document's own data). */
function freezeDeep(value) {
    const stack = [value];
    while (stack.length > 0) {
        const item = stack.pop();
        if (typeof item !== 'object' || item === null || Object.isFrozen(item))
            continue;
        Object.freeze(item);
        for (const child of Object.values(item))
            if (typeof child === 'object' && child !== null)
                stack.push(child);
    }
    return value;
}


/***/ }),

/***/ 1072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ byCodeUnits),
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   bB: () => (/* binding */ mapLimited),
/* harmony export */   eO: () => (/* binding */ known)
/* harmony export */ });
function known(value) {
    return { known: true, value };
}
/** `reason` continues "could not be read: …", so it starts with "it" or "there". */
function unknown(reason) {
    return { known: false, absent: false, reason };
}
/** The path is surely not there. */
function absent(reason) {
    return { known: false, absent: true, reason };
}
/** Runs `work` over the items, at most `width` at a time; the answers are in the order of the items. */
async function mapLimited(items, width, work) {
    const answers = new Array(items.length);
    let next = 0;
    async function take() {
        for (let i = next++; i < items.length; i = next++)
            answers[i] = await work(items[i], i);
    }
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, take));
    return answers;
}
/** Order by UTF-16 code units, the same on every machine and in every locale. */
function byCodeUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 9927:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** Paths as documents write them → paths in the workspace, or the reason why not. Knows nothing of a file system. */
const MAX_LENGTH = 1024;
const MAX_SEGMENT = 255;
/**
 * Resolves `raw` against `folder` (workspace path, '' for the root). Refuses what could leave the workspace or mean two
 * things on two systems: empty, absolute, drive, UNC, URL, backslash, `..` out of the workspace, `.git`, control characters,
 * NTFS streams, a trailing dot or space, over-long. The reason is the end of a sentence: "it is an absolute path".
 */
function resolvePath(folder, raw) {
    const reason = unsafeReason(raw);
    if (reason !== undefined)
        return { ok: false, reason };
    const steps = folder === '' ? [] : folder.split('/');
    for (const step of raw.split('/')) {
        if (step === '' || step === '.')
            continue;
        if (step === '..') {
            if (steps.length === 0)
                return { ok: false, reason: 'it leads out of the workspace' };
            steps.pop();
        }
        else
            steps.push(step);
    }
    if (steps.length === 0)
        return { ok: false, reason: 'it names the workspace itself' };
    if (steps.some((step) => step.toLowerCase() === '.git'))
        return { ok: false, reason: 'it leads into the .git folder' };
    const path = steps.join('/');
    if (path.length > MAX_LENGTH)
        return { ok: false, reason: `it is ${path.length} characters long, more than ${MAX_LENGTH}` };
    return { ok: true, path };
}
function unsafeReason(raw) {
    if (raw === '')
        return 'it is empty';
    if (raw.length > MAX_LENGTH)
        return `it is ${raw.length} characters long, more than ${MAX_LENGTH}`;
    if (/[\u0000-\u001f\u007f\u0080-\u009f\u2028\u2029]/.test(raw))
        return 'it holds a control character';
    if (/^[A-Za-z][A-Za-z0-9+.-]+:/.test(raw))
        return 'it is a URL, not a path in the workspace';
    if (/^[A-Za-z]:/.test(raw))
        return 'it names a drive';
    if (raw.includes('\\'))
        return 'it holds a backslash, which separates folders on some systems and not on others';
    if (raw.startsWith('/'))
        return 'it is an absolute path';
    if (raw.startsWith('~'))
        return 'it starts with ~, which a shell reads as a home folder';
    if (raw.includes(':'))
        return 'it holds a colon, which names a stream on Windows';
    for (const step of raw.split('/')) {
        if (step.length > MAX_SEGMENT)
            return `a part of it is ${step.length} characters long, more than ${MAX_SEGMENT}`;
        if (step !== '.' && step !== '..' && /[. ]$/.test(step))
            return 'a part of it ends in a dot or a space, which Windows drops';
    }
    return undefined;
}
/** The folder of a workspace path, '' for the root. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '' : path.slice(0, slash);
}
/** The last part of a workspace path. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 7979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   _1: () => (/* binding */ shortPath),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   pT: () => (/* binding */ normalizedPath)
/* harmony export */ });
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(value) {
    return Array.isArray(value);
}
/** The value at a path, or undefined when any step is missing. Only own keys are followed. */
function valueAt(data, path) {
    let value = data;
    for (const step of path) {
        if (typeof step === 'number')
            value = isList(value) ? value[step] : undefined;
        else
            value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
        if (value === undefined)
            return undefined;
    }
    return value;
}
/** RFC 9535 normalized path: `$['artifacts'][0]['sha256']`. */
function normalizedPath(path) {
    return '$' + path.map((step) => (typeof step === 'number' ? `[${step}]` : `['${escapeName(step)}']`)).join('');
}
const SHORT_ESCAPES = {
    '\b': '\\b',
    '\t': '\\t',
    '\n': '\\n',
    '\f': '\\f',
    '\r': '\\r',
    "'": "\\'",
    '\\': '\\\\',
};
function escapeName(name) {
    return name.replace(/[\u0000-\u001f'\\]/g, (c) => SHORT_ESCAPES[c] ?? '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0'));
}
/** A path as a person would write it in a message: `artifacts[0].sha256`. */
function shortPath(path) {
    let text = '';
    for (const step of path) {
        if (typeof step === 'number')
            text += `[${step}]`;
        else if (/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(step))
            text += text === '' ? step : `.${step}`;
        else
            text += `['${escapeName(step)}']`;
    }
    return text === '' ? '$' : text;
}


/***/ })

};

//# sourceMappingURL=7317.index.js.map