exports.id = 7445;
exports.ids = [7445,9244,9893];
exports.modules = {

/***/ 7445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   POLICY_DIRS: () => (/* binding */ POLICY_DIRS),
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87206);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32875);
/* harmony import */ var _threads_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72389);
/* harmony import */ var _load_policy_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69244);
/* harmony import */ var _folder_thread_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69893);





const meta = {
    name: 'test',
    operands: '[dir]',
    maxOperands: 1,
    summary: 'Runs the cases of every policy below a folder (default: policies, then .github/specgate/policies). A case lists exactly what the policy must say.',
    flags: {},
};
const command = { meta, run: runTests };

const POLICY_DIRS = ['policies', '.github/specgate/policies'];
async function runTests(args) {

    const dir = args.operands[0] ?? POLICY_DIRS.find((candidate) => (0,_load_policy_folder_js__WEBPACK_IMPORTED_MODULE_3__.findPolicyFolders)(candidate).length > 0);
    const folders = dir === undefined ? [] : (0,_load_policy_folder_js__WEBPACK_IMPORTED_MODULE_3__.findPolicyFolders)(dir);
    if (folders.length === 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u(2, 'there is no policy to test', {
            where: dir ?? POLICY_DIRS.join(', '),
            fix: 'Name a folder that holds policies (`policy.mjs` or `policy.ts`), or start one with `specgate new-policy <id>`.',
        });
    let [passed, failed, brokenOff] = [0, 0, 0];
    for await (const outcome of (0,_folder_thread_js__WEBPACK_IMPORTED_MODULE_4__/* .eachFolder */ .U)('test', folders, (0,_threads_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .entryFile */ .$)())) {
        if ('why' in outcome) {
            brokenOff++;
            const { folder, doing, why } = outcome;
            print(process.stderr, [
                `specgate: the policy could not be tested: ${why} while ${doing}: ${folder}`,
                '  Look for a loop without an end; a policy answers at once, and calls no `process.exit`.',
            ]);
            continue;
        }
        const { id, cases, lines } = outcome;
        passed += outcome.passed;
        failed += outcome.failed;
        print(process.stdout, [
            `${lines.length === 0 ? 'ok  ' : 'FAIL'} ${id} (${cases} ${cases === 1 ? 'case' : 'cases'})`,
            ...lines,
        ]);
    }
    process.stdout.write(`\n${passed} passed, ${failed} failed${brokenOff === 0 ? '' : `, ${brokenOff} not tested to the end`}\n`);
    return brokenOff > 0 ? 3 : failed === 0 ? 0 : 1;
}

function print(stream, lines) {
    stream.write(lines.map((line) => `${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(line)}\n`).join(''));
}


/***/ }),

/***/ 69893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ eachFolder),
/* harmony export */   describeFolders: () => (/* binding */ describeFolders)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87206);



const FOLDER_THREAD = '__folders';

const STEP_TIMEOUT_MS = 10_000;




async function* eachFolder(job, folders, entry) {
    if (entry === undefined) {
        const { doJob } = await __webpack_require__.e(/* import() */ 4919).then(__webpack_require__.bind(__webpack_require__, 24919));
        for (const folder of folders)
            yield await doJob(job, folder, () => undefined);
        return;
    }
    for (let at = 0; at < folders.length;) {
        for await (const outcome of runThread(entry, job, folders.slice(at))) {
            at++;
            yield outcome;
        }
    }
}

async function describeFolders(folders, entry) {
    const described = [];
    for await (const outcome of eachFolder('describe', folders, entry)) {
        if ('why' in outcome)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u(3, `the policy could not be read: ${outcome.why} while ${outcome.doing}`, {
                where: outcome.folder,
                fix: 'Look for a loop without an end; a policy is loaded at once, and calls no `process.exit`.',
            });
        described.push(outcome);
    }
    return described;
}

async function* runThread(entry, job, folders) {
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(entry, {
        argv: [FOLDER_THREAD],
        workerData: { job, folders },
        name: job,
        execArgv: [],
        resourceLimits: { maxOldGenerationSizeMb: 512 },
    });
    const ready = [];
    let left = folders.length;
    let step = { folder: folders[0], doing: 'it was loaded' };
    let wake = () => undefined;
    const put = (outcome) => {
        if (left === 0)
            return;
        left = 'why' in outcome || outcome instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u ? 0 : left - 1;
        ready.push(outcome);
        wake();
    };
    const breakOff = (why) => put({ ...step, why });
    const limit = () => setTimeout(() => breakOff(`it did not end within ${STEP_TIMEOUT_MS / 1000} seconds`), STEP_TIMEOUT_MS);
    let timer = limit();
    worker.on('message', (message) => {
        clearTimeout(timer);
        timer = limit();
        if ('result' in message)
            put(message.result);
        else if ('refused' in message)
            put(new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u(message.refused.exit, message.refused.message, withoutMissing(message.refused)));
        else
            step = message;
    });
    worker.on('error', (error) => breakOff(error instanceof Error ? error.message : String(error)));
    worker.on('exit', () => breakOff('it ended the process'));
    try {
        while (left > 0 || ready.length > 0) {
            const outcome = ready.shift();
            if (outcome === undefined)
                await new Promise((resolve) => (wake = resolve));
            else if (outcome instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u)
                throw outcome;
            else
                yield outcome;
        }
    }
    finally {
        clearTimeout(timer);
        await worker.terminate();
    }
}
function withoutMissing({ where, fix }) {
    return { ...(where !== undefined && { where }), ...(fix !== undefined && { fix }) };
}


/***/ }),

/***/ 69244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describePolicyFolder: () => (/* binding */ describePolicyFolder),
/* harmony export */   findPolicyFolders: () => (/* binding */ findPolicyFolders),
/* harmony export */   loadPolicyFolder: () => (/* binding */ loadPolicyFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_module__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _policies_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54581);
/* harmony import */ var _engine_cases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99348);
/* harmony import */ var _engine_check_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4881);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87206);








const MOST_FAULTS = 3;

function findPolicyFolders(dir) {
    const holdsPolicy = (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${folder}/policy.mjs`) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${folder}/policy.ts`);
    if (holdsPolicy(dir))
        return [dir];
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(dir))
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_') && holdsPolicy((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, entry.name)))
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, entry.name))
        .sort();
}

async function describePolicyFolder(dir) {
    const { policy, ...folder } = await loadPolicyFolder(dir);
    const { faults } = folder;
    if (faults.length > 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .GateError */ .u(2, `the policy breaks the contract: ${faults.slice(0, MOST_FAULTS).join('; ')}`, {
            where: dir,
            fix: '`specgate test` says the same of each policy, and runs its cases once this is right.',
        });
    return { ...folder, policy: { meta: JSON.parse(JSON.stringify(policy.meta)) } };
}
async function loadPolicyFolder(dir) {
    const policy = await importPolicy(dir);
    const faults = (0,_engine_check_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .checkPolicy */ .h)(policy, { ids: new Set(), reserved: await builtInRules(policy) });
    const id = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(dir));
    if (policy?.meta?.id !== undefined && policy.meta.id !== id)
        faults.push(`\`meta.id\` is "${policy.meta.id}", but the folder is called "${id}"`);
    const caseDir = `${dir}/cases`;
    const cases = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(caseDir)
        ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(caseDir)
            .filter((name) => /\.ya?ml$/.test(name))
            .sort()
        : [];
    const readme = `${dir}/README.md`;
    return {
        dir,
        id,
        policy,
        faults,
        readme: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(readme) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(readme, 'utf8') : undefined,
        cases: cases.map((name) => (0,_engine_cases_js__WEBPACK_IMPORTED_MODULE_5__/* .parseCase */ .kz)(name, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(caseDir, name), 'utf8'))),
    };
}

async function builtInRules(policy) {
    if (_policies_index_js__WEBPACK_IMPORTED_MODULE_4__/* .registry */ .u.some(({ id }) => id === policy?.meta?.id))
        return new Set();
    const ids = [];
    for (const { load } of _policies_index_js__WEBPACK_IMPORTED_MODULE_4__/* .registry */ .u)
        ids.push(...Object.keys((await load()).meta.rules));
    return new Set(ids);
}
async function importPolicy(dir) {
    const plain = `${dir}/policy.mjs`;
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(plain) ? plain : await translate(dir);
        const loaded = (await import(/* webpackIgnore: true */ (0,node_url__WEBPACK_IMPORTED_MODULE_3__.pathToFileURL)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(file)).href));
        return loaded.default;
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .GateError */ .u)
            throw error;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .GateError */ .u(2, `the policy cannot be loaded: ${error instanceof Error ? error.message : String(error)}`, {
            where: dir,
            fix: 'A policy is an ES module with a default export; see `specgate new-policy`.',
        });
    }
}




async function translate(dir) {

    const entry = `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(dir)}/policy.ts`;
    const root = findPackage((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(entry));
    const swc = loadSwc(root);
    const out = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'node_modules', '.cache', 'specgate', String(process.pid));
    const queue = [entry];
    const seen = new Set(queue);
    while (queue.length > 0) {
        const file = queue.pop();
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(out, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, file)).replace(/\.ts$/, '.js');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
        if (!file.endsWith('.ts')) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(target, text);
            continue;
        }
        const { code } = swc.transformSync(text, {
            filename: file,
            jsc: { parser: { syntax: 'typescript' }, target: 'es2022', experimental: { keepImportAttributes: true } },
            module: { type: 'es6' },
        });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(target, code);
        for (const [, specifier] of code.matchAll(/(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g)) {
            const imported = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), specifier);
            const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(imported) ? imported : imported.replace(/\.js$/, '.ts');
            if (seen.has(source) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(source))
                continue;
            seen.add(source);
            queue.push(source);
        }
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${out}/package.json`, '{"type":"module"}\n');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(out, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, entry)).replace(/\.ts$/, '.js');
}
function loadSwc(root) {
    try {
        return (0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(`${root}/package.json`)('@swc/core');
    }
    catch {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .GateError */ .u(2, 'a policy in TypeScript needs @swc/core', {
            where: root,
            fix: 'Run `npm install --save-dev @swc/core` here, or write the policy as policy.mjs.',
        });
    }
}
function findPackage(dir) {
    for (let folder = dir;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${folder}/package.json`))
            return folder;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .GateError */ .u(2, 'there is no package.json above the policy', {
                where: dir,
                fix: 'Run `npm init` at the root, or write the policy as policy.mjs.',
            });
    }
}


/***/ }),

/***/ 13821:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   be: () => (/* reexport safe */ _lazy_source_js__WEBPACK_IMPORTED_MODULE_0__.be),
/* harmony export */   kL: () => (/* reexport safe */ _lazy_source_js__WEBPACK_IMPORTED_MODULE_0__.kL)
/* harmony export */ });
/* harmony import */ var _lazy_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5989);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69035);



(0,_lazy_source_js__WEBPACK_IMPORTED_MODULE_0__/* .useYaml */ .$_)(_yaml_js__WEBPACK_IMPORTED_MODULE_1__.YamlText);



/***/ }),

/***/ 99348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  ox: () => (/* binding */ compareCase),
  kz: () => (/* binding */ parseCase),
  ef: () => (/* binding */ runCase)
});


var documents_source = __webpack_require__(13821);

var defaults = __webpack_require__(31954);

var errors = __webpack_require__(87206);

var json = __webpack_require__(87979);

var presets = __webpack_require__(30914);

var severity = __webpack_require__(56591);

var text_hash = __webpack_require__(19558);

var file_content = __webpack_require__(31416);

var lfs_attributes = __webpack_require__(48197);

var path_digests = __webpack_require__(99106);

var order = __webpack_require__(23883);

var paths = __webpack_require__(9927);
;






const ABSENT = { known: false, absent: true, reason: 'there is no such file' };

class MemoryTree {
    ref;
    sha = null;
    workingTree = false;
    how = 'given by the case';
    #files = new Map();
    #digests = new path_digests/* PathDigests */.N({
        objectFormat: 'sha1',
        read: (path, maxBytes) => this.read(path, maxBytes),
        listing: (folder) => this.listing(folder),
        isLfs: (path) => (0,lfs_attributes/* isFilteredByLfs */.U)(path, (file) => {
            const bytes = this.#files.get(file);
            return Promise.resolve(bytes && new TextDecoder().decode(bytes));
        }),
        open: async (path) => {
            const read = await this.read(path, Infinity);
            return read.known ? { known: true, value: { source: sourceOf(read.value) } } : read;
        },
    });
    constructor(ref, files) {
        this.ref = ref;
        for (const path of Object.keys(files).sort()) {
            const content = files[path];
            this.#files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
        }
    }
    entries() {
        return Promise.resolve([...this.#files.keys()].map((path) => ({ path, mode: 'file' })));
    }
    entry(path) {
        return Promise.resolve(this.#files.has(path) ? { path, mode: 'file' } : undefined);
    }
    read(path, maxBytes) {
        const bytes = this.#files.get(path);
        if (bytes === undefined)
            return Promise.resolve(this.#missing(path));
        if (bytes.length > maxBytes)
            return Promise.resolve({ known: false, absent: false, reason: `it has ${bytes.length} bytes, more than ${maxBytes}` });
        return Promise.resolve({ known: true, value: bytes });
    }
    async start(path, bytes) {
        const read = await this.read(path, Infinity);
        return read.known ? { known: true, value: read.value.subarray(0, bytes) } : read;
    }
    async content(path, maxBytes) {
        const read = await this.read(path, maxBytes);
        return read.known ? { known: true, value: (0,file_content/* memoryContent */.j)(read.value) } : read;
    }
    digest(path, algorithm) {
        return this.#digests.digest(path, algorithm);
    }
    async size(path) {
        const read = await this.read(path, Infinity);
        return read.known ? { known: true, value: read.value.length } : read;
    }
    listing(folder) {
        const prefix = folder === '' ? '' : `${folder}/`;
        const value = [...this.#files.keys()].filter((path) => path.startsWith(prefix));
        return Promise.resolve(value.length > 0 || folder === '' ? { known: true, value } : ABSENT);
    }
    grep(strings, endings) {
        const decoder = new TextDecoder();
        const found = [...this.#files].filter(([path, bytes]) => (0,paths/* endsInOne */.uO)(path, endings) && strings.some((text) => decoder.decode(bytes).includes(text)));
        return Promise.resolve(found.map(([path]) => path));
    }
    #missing(path) {
        const isFolder = [...this.#files.keys()].some((file) => file.startsWith(`${path}/`));
        return isFolder ? { known: false, absent: false, reason: 'it is a folder' } : ABSENT;
    }

    contentOf(path) {
        const bytes = this.#files.get(path);
        return bytes === undefined ? undefined : (0,text_hash/* sha256 */.s)(bytes);
    }
}
function sourceOf(bytes) {
    return (begin, chunk) => {
        if (begin(bytes.length) && bytes.length > 0)
            chunk(Buffer.from(bytes));
        return Promise.resolve({ known: true, value: null });
    };
}

function memoryWorkspace(base, head, tags = {}) {
    const released = new Map(Object.entries(tags).map(([tag, files]) => [tag, new MemoryTree(tag, files)]));
    const headTree = new MemoryTree('head', head);
    const baseTree = base === undefined ? null : new MemoryTree('base', base);
    const changes = [];
    if (base !== undefined && baseTree !== null) {
        const removed = Object.keys(base).filter((path) => !(path in head));
        for (const path of Object.keys(head)) {
            if (path in base) {
                if (baseTree.contentOf(path) !== headTree.contentOf(path))
                    changes.push({ type: 'modified', path, headMode: 'file', baseMode: 'file' });
                continue;
            }
            const from = removed.findIndex((old) => baseTree.contentOf(old) === headTree.contentOf(path));
            if (from < 0)
                changes.push({ type: 'added', path, headMode: 'file' });
            else
                changes.push({ type: 'renamed', path, basePath: removed.splice(from, 1)[0], headMode: 'file', baseMode: 'file' });
        }
        for (const path of removed)
            changes.push({ type: 'removed', path, baseMode: 'file' });
    }
    return {
        base: baseTree,
        head: headTree,
        changes: changes.sort((a, b) => (0,order/* byCodeUnits */.C)(a.path, b.path)),
        tags: () => Promise.resolve({ known: true, value: [...released.keys()] }),
        tree: (tag) => {
            const value = released.get(tag);
            return Promise.resolve(value ? { known: true, value } : { known: false, absent: true, reason: `there is no tag ${tag}` });
        },
        close: () => Promise.resolve(),
    };
}


var run = __webpack_require__(31278);
;








const KEYS = ['title', 'docs', 'base', 'head', 'tags', 'options', 'now', 'expect'];
const EXPECT_KEYS = ['rule', 'at', 'message', 'severity'];

class BadCase extends errors/* GateError */.u {
    constructor(what) {
        super(2, what, { fix: `A case has ${KEYS.join(', ')}; each expectation ${EXPECT_KEYS.join(', ')}.` });
    }
}

function parseCase(file, text) {
    const source = new documents_source/* Source */.kL(file, new TextEncoder().encode(text));
    if (!source.readable)
        throw new BadCase(source.problems.map(({ rule, span, data }) => `${file}:${span.line}: ${rule} ${JSON.stringify(data)}`).join('\n'));
    const data = source.data;
    if (!(0,json/* isObject */.Gv)(data))
        throw new BadCase(`${file}: a case is a mapping with the keys ${KEYS.join(', ')}`);
    const odd = Object.keys(data).find((key) => !KEYS.includes(key));
    if (odd !== undefined)
        throw new BadCase(`${file}: unknown key "${odd}"; a case has ${KEYS.join(', ')}`);
    const { title, docs, expect } = data;
    if (typeof title !== 'string' || title === '')
        throw new BadCase(`${file}: "title" has to be a sentence`);
    if (docs !== undefined && docs !== 'fail' && docs !== 'pass')
        throw new BadCase(`${file}: "docs" is fail or pass`);
    if (!(0,json/* isList */.Lv)(expect))
        throw new BadCase(`${file}: "expect" has to be a list, [] for a case that passes`);
    return {
        file,
        title,
        docs,
        base: data['base'] === undefined ? undefined : readFiles(file, 'base', data['base']),
        head: readFiles(file, 'head', data['head'] ?? Object.freeze({})),
        tags: readTags(file, data['tags'] ?? {}),
        options: data['options'] ?? {},
        now: typeof data['now'] === 'string' ? data['now'] : '2026-01-15T12:00:00Z',
        expect: expect.map((item, i) => readExpected(file, i, item)),
    };
}
function readTags(file, value) {
    if (!(0,json/* isObject */.Gv)(value))
        throw new BadCase(`${file}: "tags" maps the names of tags to their files`);
    return Object.fromEntries(Object.entries(value).map(([tag, files]) => [tag, readFiles(file, `tags \u2192 ${tag}`, files)]));
}
function readFiles(file, side, value) {
    if (!(0,json/* isObject */.Gv)(value))
        throw new BadCase(`${file}: "${side}" maps file names to their text`);
    const files = {};
    for (const [path, content] of Object.entries(value)) {
        if (typeof content === 'string')
            files[path] = content;
        else if ((0,json/* isObject */.Gv)(content) && typeof content['base64'] === 'string')
            files[path] = Buffer.from(content['base64'], 'base64');
        else
            throw new BadCase(`${file}: "${side}" \u2192 "${path}" has to be a text, or {base64: \u2026} for bytes`);
    }
    return files;
}
function readExpected(file, i, item) {
    if (!(0,json/* isObject */.Gv)(item) || typeof item['rule'] !== 'string' || typeof item['at'] !== 'string')
        throw new BadCase(`${file}: expect[${i}] needs "rule" and "at" (file:line:column)`);
    const odd = Object.keys(item).find((key) => !EXPECT_KEYS.includes(key));
    if (odd !== undefined)
        throw new BadCase(`${file}: expect[${i}] has the unknown key "${odd}"; it has ${EXPECT_KEYS.join(', ')}`);
    return item;
}

async function runCase(policy, given) {
    const config = (0,presets/* defaultConfig */.sb)({ policies: [], kinds: [], sets: [] });
    const options = (0,defaults/* applyDefaults */.h)(policy.meta.options, given.options);
    const outcome = await (0,run/* runPolicies */.u)({
        workspace: memoryWorkspace(given.base, given.head, given.tags),
        config,
        policies: [
            {
                policy: policy.configure?.(options) ?? policy,
                options,
                severityOf: (rule, meta, soft) => (0,severity/* severityOf */.xJ)(config, policy.meta.id, rule, meta, soft),
            },
        ],
        all: given.base === undefined,
        paths: [],
        now: given.now,
    });
    return { findings: outcome.made.map(({ finding }) => finding), incomplete: outcome.incomplete };
}

function compareCase(given, findings) {
    const differences = [];
    const rest = findings.map((finding) => ({ finding, place: `${finding.file}:${finding.line}:${finding.column}` }));
    for (const expected of given.expect) {
        const fits = (item) => item.finding.rule === expected.rule &&
            item.place === expected.at &&
            (expected.message === undefined || item.finding.message === expected.message);
        const i = rest.findIndex(fits);
        if (i < 0) {
            differences.push(`- expected ${expected.rule} at ${expected.at}${expected.message === undefined ? '' : `\n    ${expected.message}`}`);
            continue;
        }
        const { finding } = rest.splice(i, 1)[0];
        if (expected.severity !== undefined && expected.severity !== finding.severity)
            differences.push(`- ${expected.rule} at ${expected.at} has severity ${finding.severity}, expected ${expected.severity}`);
    }
    for (const { finding, place } of rest)
        differences.push(`+ unexpected ${finding.rule} at ${place}\n    ${finding.message}`);
    return differences;
}


/***/ })

};

//# sourceMappingURL=7445.index.js.map