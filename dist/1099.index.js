export const id = 1099;
export const ids = [1099,1252];
export const modules = {

/***/ 2406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ digestSource),
/* harmony export */   QC: () => (/* binding */ createDigester),
/* harmony export */   qZ: () => (/* binding */ LFS_POINTER_LIMIT),
/* harmony export */   y: () => (/* binding */ parseLfsPointer)
/* harmony export */ });
/* unused harmony export DIGEST_ALGORITHMS */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1072);


const DIGEST_ALGORITHMS = ['sha256', 'sha512', 'sha384', 'sha224', 'sha1', 'md5', 'md5-dos2unix', 'git-blob'];
/**
 * A streaming digest of `size` bytes. `git-blob` is git's object id, of the given object format. Unknown for a name that is
 * not in `DIGEST_ALGORITHMS`, or that this machine's OpenSSL forbids (md5 under FIPS).
 */
function createDigester(algorithm, size, objectFormat) {
    if (!DIGEST_ALGORITHMS.includes(algorithm)) {
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(`it has no digest "${algorithm}" here; the known ones are ${DIGEST_ALGORITHMS.join(', ')}`);
    }
    try {
        if (algorithm === 'md5-dos2unix')
            return (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(new Dos2UnixDigester());
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm === 'git-blob' ? objectFormat : algorithm);
        if (algorithm === 'git-blob')
            hash.update(`blob ${size}\0`);
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)({ update: (bytes) => void hash.update(bytes), finish: () => hash.digest('hex') });
    }
    catch (error) {
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(`it cannot be digested with ${algorithm} on this machine (${error.message})`);
    }
}
const DVC_CHUNK = 1 << 20;
const DVC_PROBE = 512;
/**
 * The md5 of DVC 2.x (`hash: md5` absent in a lock): text is hashed with CRLF as LF. As `file_md5` of dvc 2.x and
 * `istextblock` of dvc-data do it: the first 512 bytes decide for the whole file (no NUL and at most 30 % of bytes outside
 * printable ASCII, LF, CR, TAB, FF, BS); the file is taken in pieces of 1 MiB, so that a CRLF cut by a piece's end stays.
 */
class Dos2UnixDigester {
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5');
    #chunk = Buffer.allocUnsafe(DVC_CHUNK);
    #filled = 0;
    #text;
    update(bytes) {
        for (let at = 0; at < bytes.length;) {
            const part = bytes.subarray(at, at + DVC_CHUNK - this.#filled);
            this.#chunk.set(part, this.#filled);
            this.#filled += part.length;
            at += part.length;
            if (this.#filled === DVC_CHUNK)
                this.#flush();
        }
    }
    finish() {
        this.#flush();
        return this.#hash.digest('hex');
    }
    #flush() {
        const data = this.#chunk.subarray(0, this.#filled);
        this.#text ??= isDvcText(data.subarray(0, DVC_PROBE));
        let start = 0;
        if (this.#text) {
            for (let cr = data.indexOf('\r\n'); cr >= 0; cr = data.indexOf('\r\n', start)) {
                this.#hash.update(data.subarray(start, cr));
                start = cr + 1;
            }
        }
        this.#hash.update(data.subarray(start));
        this.#filled = 0;
    }
}
function isDvcText(block) {
    let other = 0;
    for (const byte of block) {
        if (byte === 0)
            return false;
        const text = (byte >= 32 && byte < 127) || byte === 10 || byte === 13 || byte === 9 || byte === 12 || byte === 8;
        if (!text)
            other++;
    }
    return block.length === 0 || other / block.length <= 0.3;
}
/** A pointer is shorter than this many bytes (git-lfs docs/spec.md). */
const LFS_POINTER_LIMIT = 1024;
/** A Git LFS pointer file (git-lfs docs/spec.md, version 1), or undefined. Strict: what git-lfs would not write is no pointer. */
function parseLfsPointer(bytes) {
    if (bytes.length >= LFS_POINTER_LIMIT || bytes[0] !== 0x76)
        return undefined;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const match = /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1\n(?:ext-[^\n]*\n)*oid sha256:([0-9a-f]{64})\nsize (\d{1,15})\n?$/.exec(text);
    return match === null ? undefined : { oid: match[1], size: Number(match[2]) };
}
/** The digest of a source. A Git LFS pointer answers `sha256` with the oid it holds and knows no digest of another sort. */
async function digestSource(source, algorithm, objectFormat, 
/** Whether a text that looks like a pointer is one. */
isPointer = () => Promise.resolve(true)) {
    let digester = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('it could not be read');
    const small = [];
    let keep = false;
    const read = await source((size) => {
        digester = createDigester(algorithm, size, objectFormat);
        keep = size < LFS_POINTER_LIMIT;
        return digester.known;
    }, (bytes) => {
        if (keep)
            small.push(Buffer.from(bytes));
        if (digester.known)
            digester.value.update(bytes);
    });
    if (!read.known)
        return read;
    const started = digester;
    if (!started.known)
        return started;
    const pointer = keep && algorithm !== 'git-blob' ? parseLfsPointer(Buffer.concat(small)) : undefined;
    if (pointer === undefined || !(await isPointer()))
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(started.value.finish());
    if (algorithm === 'sha256')
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(pointer.oid);
    return (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(`it is a Git LFS pointer, which holds a sha256 and no ${algorithm}; check the file out with "lfs: true" and compare there`);
}


/***/ }),

/***/ 1252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isBranchName: () => (/* binding */ isBranchName),
/* harmony export */   readCiEvent: () => (/* binding */ readCiEvent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7206);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7979);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7500);





const MAX_EVENT = 64 << 20;
/**
 * The GitHub event of this run, or undefined outside of GitHub Actions. `payload` replaces the file that GITHUB_EVENT_PATH
 * names. Throws GateError 3 when the event cannot be understood: a guess could compare the wrong commits.
 */
async function readCiEvent(env, payload) {
    const name = env['GITHUB_EVENT_NAME'];
    if (name === undefined || name === '')
        return undefined;
    if (!/^[a-z_]{1,64}$/.test(name))
        throw unusable(env, `GITHUB_EVENT_NAME is ${JSON.stringify(name.slice(0, 80))}`);
    const event = payload === undefined ? await readPayload(env) : payload;
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(event))
        throw unusable(env, 'it is not a JSON object');
    const isPull = name === 'pull_request' || name === 'pull_request_target';
    if (isPull || (name.startsWith('pull_request') && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(event['pull_request'])))
        return readPullRequest(env, name, event);
    if (name === 'merge_group')
        return readMergeGroup(env, event);
    if (name === 'push')
        return readPush(env, event);
    const inputs = event['inputs'];
    const base = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(inputs) ? inputs['base'] : undefined;
    return { kind: 'other', name, base: typeof base === 'string' && base !== '' ? base : undefined };
}
function readPullRequest(env, name, event) {
    const base = child(event['pull_request'], 'base');
    const head = child(event['pull_request'], 'head');
    const here = text(child(event, 'repository')['full_name']);
    const there = text(child(head, 'repo')['full_name']);
    const tested = env['GITHUB_SHA'];
    return {
        kind: 'pull_request',
        name,
        target: name === 'pull_request_target',
        fork: there === undefined || there !== here || child(head, 'repo')['fork'] === true,
        baseSha: id(env, base['sha'], 'pull_request.base.sha'),
        headSha: id(env, head['sha'], 'pull_request.head.sha'),
        baseRef: displayRef(base['ref']) ?? base['sha'],
        headRef: displayRef(head['ref']) ?? head['sha'],
        testedSha: (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .isObjectId */ .TS)(tested) && name !== 'pull_request_target' ? tested : undefined,
    };
}
function readMergeGroup(env, event) {
    const group = child(event, 'merge_group');
    const baseSha = id(env, group['base_sha'], 'merge_group.base_sha');
    const headSha = id(env, group['head_sha'], 'merge_group.head_sha');
    return { kind: 'merge_group', name: 'merge_group', baseSha, headSha, baseRef: displayRef(group['base_ref']) ?? baseSha };
}
function readPush(env, event) {
    const before = id(env, event['before'], 'before');
    const after = id(env, event['after'], 'after');
    if ((0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .isZeroId */ .aF)(after)) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .u(3, 'the push deleted its branch or tag, so there is no head to judge', {
            where: text(event['ref']) ?? 'push',
            fix: 'Do not run the gate on deletions: put "if: github.event.deleted != true" on the job.',
        });
    }
    const branch = child(event, 'repository')['default_branch'];
    return {
        kind: 'push',
        name: 'push',
        before: (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .isZeroId */ .aF)(before) ? undefined : before,
        after,
        ref: text(event['ref']) ?? after,
        defaultBranch: isBranchName(branch) ? branch : undefined,
    };
}
async function readPayload(env) {
    const path = env['GITHUB_EVENT_PATH'];
    if (path === undefined || path === '')
        throw unusable(env, 'GITHUB_EVENT_PATH is not set');
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        try {
            const stats = await handle.stat();
            if (!stats.isFile() || stats.size > MAX_EVENT)
                throw new Error('it is not a file of a sensible size');
            return JSON.parse(await handle.readFile('utf8'));
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        throw unusable(env, error.code ?? 'it is not JSON', error);
    }
}
function unusable(env, why, cause) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .u(3, `the event of this run cannot be understood: ${why}`, {
        where: env['GITHUB_EVENT_PATH'] ?? 'GITHUB_EVENT_PATH',
        fix: 'Name both sides: --base <ref> and --head <ref>, or the inputs "base" and "head" of the action.',
        cause,
    });
}
function id(env, value, field) {
    if ((0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .isObjectId */ .TS)(value))
        return value;
    throw unusable(env, `${field} is ${JSON.stringify(value ?? null).slice(0, 80)}, not a commit id of 40 or 64 hex digits`);
}
function child(value, key) {
    const found = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(found) ? found : {};
}
function text(value) {
    return typeof value === 'string' && value !== '' ? value.slice(0, 300) : undefined;
}
/** A ref's name when it is plain enough to be shown; a branch name of a fork can be any text. */
function displayRef(value) {
    return typeof value === 'string' && /^[\w./@+-]{1,200}$/.test(value) ? value : undefined;
}
/** A branch name that may be asked of a remote (`git check-ref-format`, narrowed to what people use). */
function isBranchName(value) {
    if (typeof value !== 'string' || !/^[\w][\w./@+#-]{0,199}$/.test(value))
        return false;
    return !/\.\.|@\{|\/\/|\.lock(\/|$)|\/\.|[./]$/.test(value);
}


/***/ }),

/***/ 2878:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ explainSpawnFailure),
/* harmony export */   ah: () => (/* binding */ explainGitFailure),
/* harmony export */   gd: () => (/* binding */ quietly)
/* harmony export */ });
/* unused harmony export shellQuote */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7206);


/** What git said, fit for one line: no control characters, no credentials of a URL, at most 300 characters. */
function quietly(stderr) {
    const lines = stderr
        .replace(/:\/\/[^/\s@]*@/g, '://***@')
        .split('\n')
        .map((line) => line.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ').trim())
        .filter((line) => line !== '' && !line.startsWith('hint:'));
    const said = lines.find((line) => /^(fatal|error):/.test(line)) ?? lines.at(-1) ?? 'nothing';
    return said.length > 300 ? said.slice(0, 300) + '…' : said;
}
/** For a command that a person pastes into a POSIX shell. */
function shellQuote(word) {
    return /^[\w./@:+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
/** A failed git command as a sentence with the exact fix. `doing` completes "git could not …". */
function explainGitFailure(doing, stderr, cwd) {
    const dubious = /(?:dubious ownership in repository at|unsafe repository \()\s*'([^'\n]+)'/.exec(stderr);
    if (dubious !== null) {
        const where = dubious[1];
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u(3, 'git refuses to read the repository, because its folder belongs to another user', {
            where,
            fix: `If you trust that folder, run: git config --global --add safe.directory ${shellQuote(where)}`,
        });
    }
    if (/not a git repository/i.test(stderr)) {
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u(3, 'this is not a git repository, so there are no changes to judge', {
            where: cwd,
            fix: 'Run specgate inside a clone, name one with --repo <dir>, or put a step "uses: actions/checkout" before this one.',
        });
    }
    if (/unknown repository extension|unsupported repository version|expected git repo version/i.test(stderr)) {
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u(3, `the installed git is too old for this repository (git said: ${quietly(stderr)})`, {
            where: cwd,
            fix: 'Install a newer git (2.30 or later; 2.42 or later for SHA-256 repositories).',
        });
    }
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u(3, `git could not ${doing} (git said: ${quietly(stderr)})`, {
        where: cwd,
        fix: 'Run "git fsck" in the repository; if it is damaged, make a fresh clone.',
    });
}
/** `spawn` itself failed: no git, no folder, or no more processes. */
function explainSpawnFailure(error, cwd) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(cwd)) {
            return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u(2, 'the folder of the repository does not exist', {
                where: cwd,
                fix: 'Name the folder of a git clone with --repo <dir>.',
            });
        }
        if (error.code === 'ENOENT') {
            return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u(3, 'git is not on the PATH', {
                fix: 'Install git 2.30 or later (https://git-scm.com/downloads), or add the folder that holds it to PATH.',
            });
        }
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u(2, 'the path of the repository is not a folder', { where: cwd, fix: 'Name a folder with --repo <dir>.' });
    }
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u(3, `git could not be started (${error.code ?? error.message})`, {
        where: cwd,
        fix: 'Check that the machine has memory and processes to spare and that git may be run, then try again.',
        cause: error,
    });
}


/***/ }),

/***/ 7500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N2: () => (/* binding */ refuseRefName),
/* harmony export */   TS: () => (/* binding */ isObjectId),
/* harmony export */   TU: () => (/* binding */ Git),
/* harmony export */   aF: () => (/* binding */ isZeroId)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7206);
/* harmony import */ var _git_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2878);





// A repository's configuration can name programs. Each of these would run one, or change what is compared.
const SAFE_CONFIG = [
    'core.fsmonitor=',
    'core.hooksPath=/dev/null',
    'core.pager=cat',
    'core.quotepath=off',
    'core.safecrlf=false',
    'core.alternateRefsCommand=:',
    'core.gitProxy=',
    'diff.external=',
    'diff.renames=false',
    'diff.orderFile=',
    'diff.relative=false',
    'submodule.recurse=false',
    'fetch.recurseSubmodules=false',
    'protocol.ext.allow=never',
    'gc.auto=0',
    'maintenance.auto=false',
].flatMap((setting) => ['-c', setting]);
// GIT_DIR, GIT_EXTERNAL_DIFF, GIT_CONFIG_PARAMETERS, GIT_TRACE and the like would point git elsewhere or add output; these only
// say where the user's own configuration, programs and credentials are.
const KEPT = /^GIT_(CONFIG_(GLOBAL|COUNT|KEY_\d+|VALUE_\d+)|EXEC_PATH|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|ASKPASS|SSH\w*|SSL_\w+|HTTP_\w+|PROXY_\w+)$/i;
const MAX_OUTPUT = 1 << 30;
const MAX_STDERR = 64 << 10;
/**
 * Runs git: argument arrays, a cleaned environment, no hooks, pagers, monitors or external diffs. Callers pass resolved
 * object ids and no path of a user. Counts the processes, because they are most of what a short run costs.
 */
class Git {
    cwd;
    processes = 0;
    #environment;
    #program;
    #extra = [];
    constructor(cwd, environment) {
        this.cwd = cwd;
        this.#environment = cleanEnvironment(environment);
        this.#program = findGit(this.#environment);
    }
    /** Switches off programs that the configuration names as `filter.<name>.clean` and `.process` (Git LFS, git-crypt). */
    disableFilters(names) {
        const keys = ['clean=', 'smudge=', 'process=', 'required=false'];
        this.#extra = names.flatMap((name) => keys.flatMap((key) => ['-c', `filter.${name}.${key}`]));
    }
    start(args, options = {}) {
        this.processes++;
        const env = { ...this.#environment };
        if (options.network !== true)
            env['GIT_CONFIG_NOSYSTEM'] = '1';
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(this.#program, ['--no-pager', '--literal-pathspecs', ...SAFE_CONFIG, ...this.#extra, ...args], {
            cwd: options.cwd ?? this.cwd,
            env,
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
            shell: false,
        });
    }
    /** Runs to the end and answers whatever the exit code. Throws GateError only when git could not be run. */
    run(args, options = {}) {
        return new Promise((resolve, reject) => {
            const cwd = options.cwd ?? this.cwd;
            let child;
            try {
                child = this.start(args, options);
            }
            catch (error) {
                reject((0,_git_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .explainSpawnFailure */ .Bv)(error, cwd));
                return;
            }
            const out = [];
            let size = 0;
            let stderr = '';
            let stopped;
            const stop = (why) => {
                stopped = why;
                child.kill('SIGKILL');
            };
            const timer = options.timeoutMs === undefined ? undefined : setTimeout(() => stop('it took too long'), options.timeoutMs);
            child.on('error', (error) => {
                clearTimeout(timer);
                reject((0,_git_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .explainSpawnFailure */ .Bv)(error, cwd));
            });
            child.stdout.on('data', (chunk) => {
                size += chunk.length;
                if (size > MAX_OUTPUT)
                    stop('it printed more than 1 GiB');
                else
                    out.push(chunk);
            });
            child.stderr.on('data', (chunk) => {
                if (stderr.length < MAX_STDERR)
                    stderr += chunk.toString('utf8');
            });
            child.on('close', (code) => {
                clearTimeout(timer);
                if (stopped !== undefined)
                    stderr += `\nfatal: specgate ended git ${args[0]}, because ${stopped}`;
                resolve({ code: stopped === undefined ? (code ?? 128) : 128, stdout: Buffer.concat(out), stderr });
            });
            child.stdin.on('error', () => { }); // git may end before it has read its input; its exit code tells
            child.stdin.end(options.input);
        });
    }
    /** Standard output of a command that must succeed. `doing` completes "git could not …". */
    async output(doing, args, options = {}) {
        const result = await this.run(args, options);
        if (result.code !== 0)
            throw (0,_git_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .explainGitFailure */ .ah)(doing, result.stderr, options.cwd ?? this.cwd);
        return result.stdout;
    }
}
function cleanEnvironment(environment) {
    const clean = {};
    for (const [name, value] of Object.entries(environment)) {
        if (/^GIT_/i.test(name) && !KEPT.test(name))
            continue;
        // A relative entry of PATH would let a repository bring its own git.
        if (/^path$/i.test(name))
            clean[name] = value?.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute).join(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter);
        else
            clean[name] = value;
    }
    clean['GIT_TERMINAL_PROMPT'] = '0';
    clean['GIT_OPTIONAL_LOCKS'] = '0';
    clean['GIT_NO_REPLACE_OBJECTS'] = '1';
    clean['GIT_ATTR_NOSYSTEM'] = '1';
    clean['LC_ALL'] = 'C';
    clean['LANGUAGE'] = '';
    return clean;
}
/** Windows looks for a program in the working folder first, so there the full path is given. */
function findGit(environment) {
    if (process.platform !== 'win32')
        return 'git';
    const path = Object.entries(environment).find(([name]) => /^path$/i.test(name))?.[1] ?? '';
    for (const folder of path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)) {
        const program = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'git.exe');
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(program))
            return program;
    }
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .u(3, 'git is not on the PATH', { fix: 'Install git for Windows (https://git-scm.com/downloads).' });
}
/** A name that a user or an event gave, before git sees it. Returns the reason why it is refused. */
function refuseRefName(name) {
    if (name === '')
        return 'it is empty';
    if (name.startsWith('-'))
        return 'it starts with "-", which git would read as an option';
    if (name.length > 1000)
        return 'it is longer than 1,000 characters';
    if (/[\u0000-\u001f\u007f]/.test(name))
        return 'it holds a control character';
    return undefined;
}
/** A full object id, SHA-1 or SHA-256. */
function isObjectId(text) {
    return typeof text === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function isZeroId(oid) {
    return /^0+$/.test(oid);
}


/***/ }),

/***/ 1099:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openWorkspace: () => (/* binding */ openWorkspace)
});

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(7206);
// EXTERNAL MODULE: ./src/io/git.ts
var io_git = __webpack_require__(7500);
;// CONCATENATED MODULE: ./src/io/base.ts


/**
 * The base ladder: which two states are compared, and how each was found. What the user names comes first, then the event,
 * then the merge base with the upstream or the default branch. Throws GateError: 2 for a wrong argument, 3 when a commit
 * cannot be had.
 */
async function resolveSides(request, history) {
    const { event } = request;
    const own = request.head === undefined ? undefined : await explicitHead(request.head, history);
    if (request.base !== undefined) {
        const head = own ?? (await quietEventHead(request, history));
        return { base: await explicitBase(request.base, '--base', head, history), head };
    }
    if (request.all)
        return { base: null, head: own ?? (await quietEventHead(request, history)) };
    if (event === undefined) {
        const head = own ?? defaultHead(request);
        return { base: await localBase(head, history), head };
    }
    if (event.kind === 'other') {
        const head = own ?? committedHead(request, event.name);
        if (event.base !== undefined)
            return { base: await explicitBase(event.base, 'the input "base"', head, history), head };
        throw new errors/* GateError */.u(2, `the event "${event.name}" does not say what to compare with`, {
            where: 'GITHUB_EVENT_NAME',
            fix: 'Set the input "base" of the action (or --base <ref>) to the last released commit or tag, or judge everything with --all.',
        });
    }
    const head = own ?? (await eventHead(event, request, history));
    return { base: await eventBase(event, head, history), head };
}
async function explicitHead(name, history) {
    const { commit } = await history.named(name, '--head');
    return { ref: name, commit, how: `the commit that --head ${name} names`, workingTree: false };
}
/** A branch is compared where the head left it, as on a pull request; anything else is one state and is taken as it is. */
async function explicitBase(name, option, head, history) {
    if (option !== '--base' && (0,io_git/* refuseRefName */.N2)(name) !== undefined) {
        throw new errors/* GateError */.u(2, `${option} is not a name of a commit: ${(0,io_git/* refuseRefName */.N2)(name)}`, {
            fix: 'Give it a branch, a tag or a commit id.',
        });
    }
    const { commit, branch } = await history.named(name, option);
    const exact = { ref: name, commit, how: `the commit that ${option} ${name} names` };
    if (!branch || head.commit === null)
        return exact;
    if (history.shallow)
        return { ...exact, how: `the tip of ${name} (the clone is shallow, so the merge base is not known)` };
    const base = await history.mergeBase(commit, head.commit);
    if (base === undefined)
        return { ...exact, how: `the tip of ${name}, which shares no history with the head` };
    return base.oid === commit.oid ? exact : { ref: name, commit: base, how: `the merge base of ${name} and ${head.ref}` };
}
function defaultHead(request) {
    const { headCommit, bare } = request;
    if (bare)
        return { ref: 'HEAD', commit: headCommit, how: 'HEAD, because the repository has no working tree', workingTree: false };
    return { ref: 'working tree', commit: headCommit, how: 'the working tree, because no --head was given', workingTree: true };
}
/** In CI the commit is judged, not what a build has made of the checkout since. */
function committedHead(request, event) {
    return {
        ref: 'HEAD',
        commit: request.headCommit,
        how: `HEAD as it was checked out for the event "${event}"`,
        workingTree: false,
    };
}
/** The event's head when the base was given: only if it is what is checked out, since the folder may be another repository. */
async function quietEventHead(request, history) {
    const { event, headCommit } = request;
    if (event?.kind === 'pull_request' && event.target)
        return eventHead(event, request, history);
    const oid = headCommit?.oid;
    const ids = event?.kind === 'pull_request'
        ? [event.testedSha, event.headSha]
        : event?.kind === 'push'
            ? [event.after]
            : event?.kind === 'merge_group'
                ? [event.headSha]
                : [];
    return event !== undefined && oid !== undefined && ids.includes(oid) ? committedHead(request, event.name) : defaultHead(request);
}
async function eventHead(event, request, history) {
    const checkedOut = request.headCommit;
    const side = (commit, ref, how) => ({ ref, commit, how, workingTree: false });
    if (event.kind === 'merge_group') {
        const commit = await history.require(event.headSha, 'the head of the merge group');
        return side(commit, event.headSha, 'the head of the merge group');
    }
    if (event.kind === 'push') {
        return side(await history.require(event.after, 'the pushed commit'), event.after, 'the pushed commit');
    }
    if (!event.target) {
        if (checkedOut?.oid === event.testedSha && checkedOut !== null) {
            return side(checkedOut, event.headRef, 'the commit that GitHub tests for the pull request (GITHUB_SHA), which is checked out');
        }
        if (checkedOut?.oid !== event.headSha && event.testedSha !== undefined) {
            const tested = await history.commit(event.testedSha);
            if (tested !== undefined)
                return side(tested, event.headRef, 'the commit that GitHub tests for the pull request (GITHUB_SHA)');
        }
    }
    return side(await history.require(event.headSha, 'the head of the pull request'), event.headRef, 'the head of the pull request');
}
async function eventBase(event, head, history) {
    if (event.kind === 'push')
        return pushBase(event, head, history);
    if (event.kind === 'merge_group') {
        const commit = await history.require(event.baseSha, 'the base of the merge group');
        return { ref: event.baseRef, commit, how: 'the base of the merge group' };
    }
    const at = head.commit;
    const [first, second] = at.parents;
    if (at.oid === event.testedSha && at.parents.length === 2 && second === event.headSha && first !== undefined) {
        const commit = await history.require(first, 'the first parent of the tested merge commit');
        return { ref: event.baseRef, commit, how: `the first parent of the merge commit ${at.oid} that GitHub tests` };
    }
    const tip = await history.require(event.baseSha, 'the base of the pull request');
    const base = await history.mergeBase(tip, at);
    if (base === undefined)
        throw noCommonHistory(event.baseSha, at.oid);
    return { ref: event.baseRef, commit: base, how: `the merge base of the pull request's base ${tip.oid} and ${at.oid}` };
}
async function pushBase(event, head, history) {
    const at = head.commit;
    const { before } = event;
    if (before !== undefined) {
        const commit = (await history.commit(before)) ?? (await history.require(before, 'the commit before the push').catch(() => undefined));
        if (commit !== undefined)
            return { ref: before, commit, how: 'the commit before the push' };
    }
    const isDefault = event.defaultBranch !== undefined && event.ref === `refs/heads/${event.defaultBranch}`;
    if (isDefault && before === undefined) {
        return { ref: '(nothing)', commit: null, how: 'nothing, because the push made the default branch: every file is new' };
    }
    if (!isDefault) {
        const name = event.defaultBranch;
        const tip = (await defaultBranchTip(history, name)) ?? (await fetchedDefaultTip(history, name));
        const base = tip === undefined ? undefined : await history.mergeBase(tip.commit, at);
        const why = before === undefined ? 'the push made a new branch or tag' : `the commit before the push, ${before}, is gone`;
        if (base !== undefined && base.oid !== at.oid) {
            return {
                ref: tip?.ref ?? base.oid,
                commit: base,
                how: `the merge base of ${tip?.ref} and the pushed commit, because ${why}`,
            };
        }
        const parent = at.parents[0];
        if (base !== undefined && parent !== undefined) {
            const commit = await history.require(parent, 'the parent of the pushed commit');
            return { ref: parent, commit, how: `the first parent of the pushed commit, which ${tip?.ref} already holds; ${why}` };
        }
        if (base !== undefined)
            return { ref: '(nothing)', commit: null, how: `nothing, because ${why} at the first commit` };
    }
    throw new errors/* GateError */.u(3, `nothing was found to compare the push with: ${before === undefined ? 'the ref is new' : `the commit before it, ${before}, is gone`}`, {
        where: event.ref,
        fix: 'Give the step that runs actions/checkout "with: { fetch-depth: 0 }", or name the base with the input "base" (--base <ref>).',
    });
}
/** The tip of the default branch as this clone knows it, the remote's view first. */
async function defaultBranchTip(history, name) {
    const names = name === undefined ? ['main', 'master'] : [name];
    const refs = [...names.map((n) => `refs/remotes/origin/${n}`), ...names.map((n) => `refs/heads/${n}`)];
    if (name === undefined)
        refs.unshift('refs/remotes/origin/HEAD');
    const found = await Promise.all(refs.map((ref) => history.commit(ref)));
    const i = found.findIndex((commit) => commit !== undefined);
    return i < 0 ? undefined : { ref: refs[i].replace(/^refs\/(heads|remotes)\//, ''), commit: found[i] };
}
async function fetchedDefaultTip(history, name) {
    const commit = await history.remoteTip(name === undefined ? 'HEAD' : `refs/heads/${name}`);
    return commit === undefined ? undefined : { ref: name ?? 'the default branch of origin', commit };
}
async function localBase(head, history) {
    const at = head.commit;
    if (at === null)
        return { ref: '(nothing)', commit: null, how: 'nothing, because the repository has no commits yet: every file is new' };
    const upstream = await history.commit('@{upstream}');
    // A branch that was pushed tracks its own copy: compared with that, every pushed change would be none.
    const own = upstream !== undefined && (await history.tracksItself());
    const tracked = upstream === undefined ? undefined : { ref: 'the upstream branch', commit: upstream };
    const tip = tracked === undefined || own ? ((await defaultBranchTip(history)) ?? tracked) : tracked;
    if (tip === undefined) {
        if (head.workingTree)
            return { ref: 'HEAD', commit: at, how: 'HEAD, because no upstream and no default branch (main, master) was found' };
        throw new errors/* GateError */.u(2, 'there is no upstream and no default branch (main, master) to compare with', {
            where: head.ref,
            fix: 'Name the base with --base <ref>, or judge everything with --all.',
        });
    }
    const base = await history.mergeBase(tip.commit, at);
    if (base === undefined)
        throw noCommonHistory(tip.ref, head.ref);
    return { ref: tip.ref, commit: base, how: `the merge base of ${tip.ref} and ${head.workingTree ? 'HEAD' : head.ref}` };
}
function noCommonHistory(a, b) {
    return new errors/* GateError */.u(3, `${a} and ${b} share no history, so there is no merge base to compare with`, {
        where: `${a}...${b}`,
        fix: 'Name the state to compare with: --base <commit or tag>, or the input "base" of the action.',
    });
}

// EXTERNAL MODULE: ./src/io/fact.ts
var fact = __webpack_require__(1072);
;// CONCATENATED MODULE: ./src/io/diff-trees.ts

/** Beyond this many folders git is faster. */
const MAX_TREES = 1000;
/**
 * What differs between two trees, read through the process that runs already: for the usual pull request that is several
 * times faster than to start `git diff-tree`, and the folders are needed later anyway. Undefined when git has to be asked:
 * files were both added and removed, so that some may be renamed, or the trees differ in very many folders.
 */
async function diffTrees(objects, base, head) {
    const changes = [];
    let trees = 0;
    const read = async (oid) => oid === undefined ? new Map() : objects.tree(oid);
    async function walk(prefix, baseTree, headTree) {
        if (++trees > MAX_TREES)
            return;
        const [before, after] = await Promise.all([read(baseTree), read(headTree)]);
        const folders = [];
        for (const name of new Set([...before.keys(), ...after.keys()])) {
            const was = before.get(name);
            const is = after.get(name);
            if (was?.oid === is?.oid && was?.mode === is?.mode)
                continue;
            const path = prefix + name;
            const folder = (object) => object !== undefined && object.mode === undefined ? object.oid : undefined;
            if (folder(was) !== undefined || folder(is) !== undefined)
                folders.push(walk(`${path}/`, folder(was), folder(is)));
            const change = compare(path, was?.mode, is?.mode);
            if (change !== undefined)
                changes.push(change);
        }
        await Promise.all(folders);
    }
    await walk('', base, head);
    const has = (type) => changes.some((change) => change.type === type);
    if (trees > MAX_TREES || (has('added') && has('removed')))
        return undefined;
    return changes.sort((a, b) => (0,fact/* byCodeUnits */.CA)(a.path, b.path));
}
/** Of two entries that differ; a folder is no entry. */
function compare(path, baseMode, headMode) {
    if (baseMode === undefined)
        return headMode === undefined ? undefined : { type: 'added', path, headMode };
    if (headMode === undefined)
        return { type: 'removed', path, baseMode };
    return { type: 'modified', path, baseMode, headMode };
}

// EXTERNAL MODULE: ./src/io/digest.ts
var io_digest = __webpack_require__(2406);
// EXTERNAL MODULE: ./src/io/git-errors.ts
var git_errors = __webpack_require__(2878);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./src/io/git-names.ts

/**
 * A path in git is bytes. Bytes that are no UTF-8 become lone surrogates (U+DC80 + byte - 0x80, as Python's
 * `surrogateescape` does), so that two names never become one and `encodeName` gives the bytes back.
 */
function decodeName(bytes) {
    const text = bytes.toString('utf8');
    return text.includes('\ufffd') && !(0,external_node_buffer_.isUtf8)(bytes) ? decodeBroken(bytes) : text;
}
function decodeBroken(bytes) {
    let text = '';
    for (let i = 0; i < bytes.length;) {
        const lead = bytes[i];
        const length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        const part = bytes.subarray(i, i + length);
        if (part.length === length && (0,external_node_buffer_.isUtf8)(part)) {
            text += part.toString('utf8');
            i += length;
        }
        else {
            text += String.fromCharCode(0xdc00 + lead);
            i++;
        }
    }
    return text;
}
/** The bytes of a name from `decodeName`. */
function encodeName(name) {
    if (!/\p{Surrogate}/u.test(name))
        return Buffer.from(name, 'utf8');
    const parts = name.split(/(\p{Surrogate})/u);
    return Buffer.concat(parts.map((part) => (/^\p{Surrogate}$/u.test(part) ? Buffer.from([part.charCodeAt(0) & 0xff]) : Buffer.from(part, 'utf8'))));
}
/** The fields of NUL-separated output. */
function splitFields(output) {
    if (output.length === 0)
        return [];
    if ((0,external_node_buffer_.isUtf8)(output)) {
        const fields = output.toString('utf8').split('\0');
        if (fields.at(-1) === '')
            fields.pop();
        return fields;
    }
    const fields = [];
    for (let start = 0; start < output.length;) {
        const end = output.indexOf(0, start);
        const stop = end < 0 ? output.length : end;
        fields.push(decodeName(output.subarray(start, stop)));
        start = stop + 1;
    }
    return fields;
}
/** A name as git reads it back from a line of input: C-quoted, so that newlines and any bytes survive. */
function quoteName(name) {
    let text = '"';
    for (const byte of encodeName(name)) {
        const plain = byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c;
        text += plain ? String.fromCharCode(byte) : '\\' + byte.toString(8).padStart(3, '0');
    }
    return text + '"';
}
/** The mode of a tree entry; undefined for a folder, and for 000000 (no entry). */
function entryMode(mode) {
    switch (mode.padStart(6, '0')) {
        case '100755':
            return 'executable';
        case '120000':
            return 'symlink';
        case '160000':
            return 'submodule';
        case '040000':
        case '000000':
            return undefined;
        default:
            return 'file'; // 100644, and 100664 in very old repositories
    }
}
/** The entries of a raw tree object: `<mode> <name> NUL <oid bytes>`, again and again. */
function parseTree(data, oidBytes) {
    const entries = [];
    for (let at = 0; at < data.length;) {
        const space = data.indexOf(0x20, at);
        const nul = data.indexOf(0, space);
        if (space < 0 || nul < 0)
            throw new Error('a tree object of the repository is damaged');
        const end = nul + 1 + oidBytes;
        entries.push({
            name: decodeName(data.subarray(space + 1, nul)),
            oid: data.toString('hex', nul + 1, end),
            mode: entryMode(data.toString('latin1', at, space)),
        });
        at = end;
    }
    return entries;
}
/** The output of `git diff-tree`, `git diff-index` and `git diff-files` with `--raw -z`. */
function parseRawDiff(output) {
    const fields = splitFields(output);
    const changes = [];
    for (let i = 0; i < fields.length;) {
        const head = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(fields[i]);
        if (head === null)
            throw new Error(`git diff printed a line that is not understood: ${JSON.stringify(fields[i])}`);
        const [, baseMode, headMode, baseOid, headOid, status] = head;
        const paired = status === 'R' || status === 'C';
        const first = fields[i + 1];
        changes.push({
            status: status,
            path: paired ? fields[i + 2] : first,
            basePath: paired ? first : undefined,
            baseMode: entryMode(baseMode),
            headMode: entryMode(headMode),
            baseOid: baseOid,
            headOid: headOid,
        });
        i += paired ? 3 : 2;
    }
    return changes;
}

;// CONCATENATED MODULE: ./src/io/pair-renames.ts
const THRESHOLD = 0.5;
const MAX_PAIRS = 250_000;
/**
 * Pairs files that are gone with files that are new, as git's rename detection does for commits: at least half of the bytes,
 * counted by lines, are the same. One to one, best first. Beyond 250,000 combinations only equal base names are compared.
 */
function pairRenames(gone, fresh) {
    const before = gone.filter(({ bytes }) => bytes.length > 0).map(measure);
    const after = fresh.filter(({ bytes }) => bytes.length > 0).map(measure);
    const byNameOnly = before.length * after.length > MAX_PAIRS;
    const found = [];
    for (const a of before) {
        for (const b of after) {
            const sameName = a.name === b.name;
            if (byNameOnly && !sameName)
                continue;
            if (Math.min(a.total, b.total) < Math.max(a.total, b.total) * THRESHOLD)
                continue;
            const score = similarity(a, b);
            if (score >= THRESHOLD)
                found.push({ from: a.path, to: b.path, score, sameName });
        }
    }
    found.sort((x, y) => y.score - x.score || Number(y.sameName) - Number(x.sameName) || pair_renames_compare(x.from + '\0' + x.to, y.from + '\0' + y.to));
    const pairs = new Map();
    const used = new Set();
    for (const { from, to } of found) {
        if (used.has(from) || pairs.has(to))
            continue;
        used.add(from);
        pairs.set(to, from);
    }
    return pairs;
}
/** Bytes by line; line ends do not count, so that CRLF and LF are the same text. Long lines are cut at 64 bytes. */
function measure({ path, bytes }) {
    const lines = new Map();
    let total = 0;
    for (const line of bytes.toString('latin1').split(/\r?\n/)) {
        for (let at = 0; at <= line.length; at += 64) {
            const piece = line.slice(at, at + 64);
            const weight = piece.length + 1;
            lines.set(piece, (lines.get(piece) ?? 0) + weight);
            total += weight;
        }
    }
    return { path, name: path.slice(path.lastIndexOf('/') + 1), total, lines };
}
function similarity(a, b) {
    let shared = 0;
    for (const [line, weight] of a.lines)
        shared += Math.min(weight, b.lines.get(line) ?? 0);
    return shared / Math.max(a.total, b.total);
}
function pair_renames_compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./src/io/changes.ts







// Said on the command line, so that neither diff.* of a user nor `ignore = all` in a pull request's .gitmodules counts.
const RAW = ['--raw', '-r', '-z', '--no-abbrev', '--no-ext-diff', '--no-textconv', '--no-relative', '--no-color'];
// Beyond this many files on a side git pairs by content only what has the same base name; the rest stays added and removed.
const RENAMES = ['-M50%', '-l2000', '--no-rename-empty'];
const MAX_PAIRED_BYTES = 1 << 20;
/** What differs between two trees, renamed files paired. Sorted by path. */
async function diffCommits(git, objects, base, head) {
    if (base === head)
        return [];
    const simple = await diffTrees(objects, base, head).catch(() => undefined); // git explains what is damaged
    if (simple !== undefined)
        return simple;
    const args = ['diff-tree', ...RAW, ...RENAMES, '--ignore-submodules=none', base, head, '--'];
    const output = await git.output('compare the two commits', args);
    return parseRawDiff(output)
        .map(toFileChange)
        .sort((a, b) => (0,fact/* byCodeUnits */.CA)(a.path, b.path));
}
function toFileChange(raw) {
    const type = raw.status === 'A' ? 'added' : raw.status === 'D' ? 'removed' : raw.status === 'R' ? 'renamed' : 'modified';
    return {
        type,
        path: raw.path,
        ...(raw.basePath === undefined ? {} : { basePath: raw.basePath }),
        ...(raw.baseMode === undefined ? {} : { baseMode: raw.baseMode }),
        ...(raw.headMode === undefined ? {} : { headMode: raw.headMode }),
    };
}
/**
 * What the work tree has otherwise than a commit or tree, with the untracked files that git does not ignore. A file whose stat
 * data alone differ, or that only git's own line-end rules changed, is not a change.
 */
async function diffWorkTree(git, objects, files, commit) {
    const [raw, others] = await Promise.all([
        git.output('compare the working tree', ['diff-index', ...RAW, '--no-renames', '--ignore-submodules=dirty', commit, '--'], {
            cwd: files.root,
        }),
        git.output('list the untracked files', ['ls-files', '-z', '--others', '--exclude-standard'], { cwd: files.root }),
    ]);
    const overlay = new Map();
    const before = new Map();
    const onDisk = new Map();
    for (const change of parseRawDiff(raw)) {
        const { path, baseMode, baseOid, headMode, headOid, status } = change;
        if (baseMode !== undefined)
            before.set(path, { baseMode, baseOid });
        if (headMode === 'submodule')
            overlay.set(path, { removed: false, mode: headMode, oid: (0,io_git/* isZeroId */.aF)(headOid) ? undefined : headOid });
        else if (status === 'D')
            overlay.set(path, { removed: true });
        else if (headMode !== undefined && !(0,io_git/* isZeroId */.aF)(headOid))
            overlay.set(path, { removed: false, mode: headMode, oid: headOid });
        else
            onDisk.set(path, { path, base: before.get(path) });
    }
    for (const path of splitFields(others)) {
        if (!path.endsWith('/'))
            onDisk.set(path, { path, base: before.get(path) }); // "dir/" is another repository
    }
    await settle(git, objects, files, [...onDisk.values()], overlay);
    const changes = await toChanges(objects, files, overlay, before);
    return { changes, overlay };
}
/** Looks at the files that git did not compare, and enters those that do differ. */
async function settle(git, objects, files, candidates, overlay) {
    const looks = await (0,fact/* mapLimited */.bB)(candidates, 32, ({ path }) => files.look(path));
    const compared = [];
    candidates.forEach(({ path, base }, i) => {
        const look = looks[i];
        if (!look.known)
            overlay.set(path, { removed: true });
        else {
            overlay.set(path, { removed: false, mode: look.value.mode, oid: undefined });
            if (base !== undefined && (look.value.mode === 'file' || look.value.mode === 'executable'))
                compared.push({ path, base });
        }
    });
    if (compared.length === 0)
        return;
    // git's own rules for line ends and encodings apply; programs that the configuration names as filters are switched off.
    const input = compared.map(({ path }) => quoteName(path) + '\n').join('');
    const hashed = await git.run(['hash-object', '--stdin-paths'], { cwd: files.root, input });
    const oids = hashed.stdout.toString('utf8').trimEnd().split('\n');
    if (hashed.code !== 0 || oids.length !== compared.length) {
        throw (0,git_errors/* explainGitFailure */.ah)('read a changed file of the working tree (it may have changed meanwhile)', hashed.stderr, files.root);
    }
    await (0,fact/* mapLimited */.bB)(compared, 16, async ({ path, base }, i) => {
        const now = overlay.get(path);
        const oid = oids[i];
        const same = oid === base?.baseOid || (base !== undefined && (await isPulledPointer(objects, files, path, base.baseOid)));
        if (same && now.mode === base?.baseMode)
            overlay.delete(path);
        else if (same)
            overlay.set(path, { ...now, oid: base?.baseOid });
        else if ((await objects.info(oid)) !== undefined)
            overlay.set(path, { ...now, oid });
    });
}
/** The commit has a Git LFS pointer, and the file on disk is the content that it stands for. */
async function isPulledPointer(objects, files, path, baseOid) {
    const base = await objects.read(baseOid, io_digest/* LFS_POINTER_LIMIT */.qZ);
    const pointer = base?.data === undefined ? undefined : (0,io_digest/* parseLfsPointer */.y)(base.data);
    if (pointer === undefined)
        return false;
    const look = await files.look(path);
    if (!look.known || look.value.size !== pointer.size)
        return false;
    const digest = await (0,io_digest/* digestSource */.IL)(files.source(path), 'sha256', 'sha1');
    return digest.known && digest.value === pointer.oid;
}
async function toChanges(objects, files, overlay, before) {
    const gone = [];
    const fresh = [];
    const changes = [];
    for (const [path, entry] of overlay) {
        const baseMode = before.get(path)?.baseMode;
        if (entry.removed) {
            if (baseMode !== undefined)
                gone.push(path);
        }
        else if (baseMode === undefined)
            fresh.push(path);
        else
            changes.push({ type: 'modified', path, baseMode, headMode: entry.mode });
    }
    const pairs = gone.length === 0 || fresh.length === 0 ? new Map() : await pair();
    const paired = new Set(pairs.values());
    for (const path of fresh) {
        const basePath = pairs.get(path);
        const headMode = overlay.get(path).mode;
        const baseMode = basePath === undefined ? undefined : before.get(basePath)?.baseMode;
        if (basePath === undefined || baseMode === undefined)
            changes.push({ type: 'added', path, headMode });
        else
            changes.push({ type: 'renamed', path, basePath, baseMode, headMode });
    }
    for (const path of gone) {
        const baseMode = before.get(path)?.baseMode;
        if (!paired.has(path) && baseMode !== undefined)
            changes.push({ type: 'removed', path, baseMode });
    }
    return changes.sort((a, b) => (0,fact/* byCodeUnits */.CA)(a.path, b.path));
    async function pair() {
        const isFile = (mode) => mode === 'file' || mode === 'executable';
        const olds = await (0,fact/* mapLimited */.bB)(gone, 16, async (path) => {
            const was = before.get(path);
            if (was === undefined || !isFile(was.baseMode))
                return [];
            const object = await objects.read(was.baseOid, MAX_PAIRED_BYTES);
            return object?.data === undefined ? [] : [{ path, bytes: object.data }];
        });
        const news = await (0,fact/* mapLimited */.bB)(fresh, 16, async (path) => {
            const now = overlay.get(path);
            if (now === undefined || now.removed || !isFile(now.mode))
                return [];
            if (now.oid !== undefined) {
                const object = await objects.read(now.oid, MAX_PAIRED_BYTES);
                return object?.data === undefined ? [] : [{ path, bytes: object.data }];
            }
            const bytes = await files.read(path, MAX_PAIRED_BYTES);
            return bytes.known ? [{ path, bytes: Buffer.from(bytes.value) }] : [];
        });
        return pairRenames(olds.flat(), news.flat());
    }
}

// EXTERNAL MODULE: ./src/io/event.ts
var io_event = __webpack_require__(1252);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/io/files.ts





const CHUNK = 256 << 10;
const MAX_LISTED = 200_000;
const FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/**
 * The files below one folder, read without ever following a link or waiting for a device. Every step of a path is looked at
 * with lstat and compared, in exact case, with the names that its folder holds; what is opened is what was looked at.
 */
class Files {
    root;
    #names = new Map();
    /** Folders that were not there: a lock may name 100,000 files in a folder that no build has made. */
    #missing = new Map();
    #realRoot;
    constructor(root) {
        this.root = root;
    }
    /** What stands at a path: a file or a link. Unknown for a folder, a device, a path through a link, a wrong case. */
    async look(path) {
        const found = await this.#find(path);
        if (!found.known)
            return found;
        const stats = found.value;
        if (stats.isSymbolicLink())
            return (0,fact/* known */.eO)({ mode: 'symlink', size: Number(stats.size) });
        const refused = refuseNonFile(stats);
        if (refused !== undefined)
            return refused;
        return (0,fact/* known */.eO)({ mode: (stats.mode & 64n) === 0n ? 'file' : 'executable', size: Number(stats.size) });
    }
    async read(path, maxBytes) {
        const parts = [];
        let tooLarge;
        const read = await this.source(path)((size) => {
            if (size > maxBytes)
                tooLarge = size;
            return tooLarge === undefined;
        }, (bytes) => void parts.push(Buffer.from(bytes)));
        if (tooLarge !== undefined)
            return (0,fact/* unknown */.L5)(`it is ${tooLarge} bytes long, more than the limit of ${maxBytes}`);
        return read.known ? (0,fact/* known */.eO)(parts.length === 1 ? parts[0] : Buffer.concat(parts)) : read;
    }
    /** The bytes in chunks. Unknown when the file changes while it is read: then the chunks so far mean nothing. */
    source(path) {
        return async (begin, chunk) => {
            const found = await this.#find(path);
            if (!found.known)
                return found;
            const refused = found.value.isSymbolicLink()
                ? (0,fact/* unknown */.L5)('it is a symbolic link, which is not followed')
                : refuseNonFile(found.value);
            if (refused !== undefined)
                return refused;
            let handle;
            try {
                handle = await (0,promises_.open)(this.#absolute(path), FLAGS);
            }
            catch (error) {
                return refuseError(error);
            }
            try {
                return await pump(handle, found.value, begin, chunk);
            }
            catch (error) {
                return refuseError(error);
            }
            finally {
                await handle.close();
            }
        };
    }
    /** Sorted paths of the files and links below a folder, without entering links, `.git` or another repository. */
    async list(folder) {
        if (folder !== '') {
            const found = await this.#find(folder);
            if (!found.known)
                return found;
            if (!found.value.isDirectory())
                return (0,fact/* unknown */.L5)('it is not a folder');
        }
        const paths = [];
        const folders = [folder];
        for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
            const entries = await (0,promises_.readdir)(this.#absolute(at), { withFileTypes: true, encoding: 'buffer' }).catch(() => undefined);
            if (entries === undefined)
                return (0,fact/* unknown */.L5)(`it holds a folder that cannot be read: ${at}`);
            const names = entries.map((entry) => decodeName(entry.name));
            if (at !== folder && names.includes('.git'))
                continue;
            entries.forEach((entry, i) => {
                const name = names[i];
                if (name.toLowerCase() === '.git')
                    return;
                const path = at === '' ? name : `${at}/${name}`;
                if (entry.isDirectory())
                    folders.push(path);
                else if (entry.isFile() || entry.isSymbolicLink())
                    paths.push(path);
            });
            if (paths.length > MAX_LISTED)
                return (0,fact/* unknown */.L5)(`it holds more than ${MAX_LISTED} files`);
        }
        return (0,fact/* known */.eO)(paths.sort(fact/* byCodeUnits */.CA));
    }
    #absolute(path) {
        if (path === '')
            return this.root;
        if (!/\p{Surrogate}/u.test(path))
            return (0,external_node_path_.join)(this.root, path);
        return Buffer.concat([Buffer.from(this.root + external_node_path_.sep), encodeName(path)]);
    }
    async #find(path) {
        const steps = path.split('/');
        if (steps.some((step) => step === '' || step === '.' || step === '..' || step.includes('\0'))) {
            return (0,fact/* unknown */.L5)('it is not a path below the workspace');
        }
        if (external_node_path_.sep !== '/' && path.includes(external_node_path_.sep))
            return (0,fact/* unknown */.L5)('it holds a character that separates folders on this system');
        if (steps.some((step) => step.toLowerCase() === '.git'))
            return (0,fact/* unknown */.L5)('it leads into the .git folder');
        let stats;
        for (let i = 0; i < steps.length; i++) {
            const at = steps.slice(0, i + 1).join('/');
            const missing = this.#missing.get(at);
            if (missing !== undefined)
                return missing;
            try {
                stats = await (0,promises_.lstat)(this.#absolute(at), { bigint: true });
            }
            catch (error) {
                const refused = refuseError(error);
                if (refused.absent && i < steps.length - 1)
                    this.#missing.set(at, refused);
                return refused;
            }
            const folder = steps.slice(0, i).join('/');
            const other = await this.#otherSpelling(folder, steps[i]);
            if (other !== undefined)
                return (0,fact/* absent */.Ge)(`there is no file of exactly this name; the disk has ${JSON.stringify(other)}`);
            if (i === steps.length - 1)
                break;
            if (stats.isSymbolicLink())
                return (0,fact/* unknown */.L5)(`it goes through the symbolic link ${JSON.stringify(at)}, which is not followed`);
            if (!stats.isDirectory())
                return (0,fact/* absent */.Ge)(`there is no such file; ${JSON.stringify(at)} is not a folder`);
        }
        return (await this.#isInside(steps)) ? (0,fact/* known */.eO)(stats) : (0,fact/* unknown */.L5)('it leads out of the workspace');
    }
    /** On a file system that is lenient about names, the name on disk when it is not the one asked for. */
    async #otherSpelling(folder, name) {
        if ((await this.#list(folder)).has(name))
            return undefined;
        this.#names.delete(folder); // the file may be newer than the list
        const names = await this.#list(folder);
        if (names.has(name))
            return undefined;
        const composed = name.normalize('NFC');
        const spelled = [...names].find((other) => other.normalize('NFC').toLowerCase() === composed.toLowerCase());
        return spelled?.normalize('NFC') === composed ? undefined : (spelled ?? 'another name for it');
    }
    #list(folder) {
        let names = this.#names.get(folder);
        if (names === undefined) {
            names = (0,promises_.readdir)(this.#absolute(folder), { encoding: 'buffer' }).then((list) => new Set(list.map(decodeName)), () => new Set());
            this.#names.set(folder, names);
        }
        return names;
    }
    /** The folders were seen to be no links; this also holds when one is swapped for a link meanwhile. */
    async #isInside(steps) {
        this.#realRoot ??= (0,promises_.realpath)(this.root);
        const root = await this.#realRoot;
        const folder = await (0,promises_.realpath)(this.#absolute(steps.slice(0, -1).join('/'))).catch(() => undefined);
        return folder !== undefined && (folder === root || folder.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep));
    }
}
async function pump(handle, seen, begin, chunk) {
    const before = await handle.stat({ bigint: true });
    if (!before.isFile() || before.ino !== seen.ino || before.dev !== seen.dev)
        return (0,fact/* unknown */.L5)('it was replaced while it was opened');
    const size = Number(before.size);
    if (!begin(size))
        return (0,fact/* known */.eO)(null);
    const buffer = Buffer.allocUnsafe(Math.min(CHUNK, size + 1));
    let total = 0;
    for (;;) {
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
        if (bytesRead === 0)
            break;
        total += bytesRead;
        if (total > size)
            return (0,fact/* unknown */.L5)('it grew while it was read');
        chunk(buffer.subarray(0, bytesRead));
    }
    const after = await handle.stat({ bigint: true });
    const same = after.size === before.size && after.mtimeNs === before.mtimeNs && after.ctimeNs === before.ctimeNs && total === size;
    return same ? (0,fact/* known */.eO)(null) : (0,fact/* unknown */.L5)('it changed while it was read');
}
function refuseNonFile(stats) {
    if (stats.isFile())
        return undefined;
    if (stats.isDirectory())
        return (0,fact/* unknown */.L5)('it is a folder');
    if (stats.isFIFO())
        return (0,fact/* unknown */.L5)('it is a named pipe, which is never opened');
    if (stats.isSocket())
        return (0,fact/* unknown */.L5)('it is a socket, which is never opened');
    return (0,fact/* unknown */.L5)('it is a device, which is never opened');
}
function refuseError(error) {
    const code = error.code;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return (0,fact/* absent */.Ge)('there is no such file');
    if (code === 'ELOOP')
        return (0,fact/* unknown */.L5)('it is a symbolic link, which is not followed');
    if (code === 'ENAMETOOLONG')
        return (0,fact/* absent */.Ge)('there is no such file: the path is longer than the system allows');
    if (code === 'EACCES' || code === 'EPERM')
        return (0,fact/* unknown */.L5)('it may not be read by this user');
    return (0,fact/* unknown */.L5)(`it cannot be read (${code ?? error.message})`);
}

;// CONCATENATED MODULE: ./src/io/grep.ts


/** Paths of a commit whose bytes hold one of the strings. Of a string of several lines only the longest is looked for. */
async function grepBlobs(git, commit, strings) {
    const patterns = new Set(strings.map((text) => text.split('\n').reduce((a, b) => (b.length > a.length ? b : a))));
    if (patterns.has(''))
        patterns.clear(); // only line ends: every file may hold them
    // One thread: the others mostly wait for git's object lock (10,000 blobs: 44 ms against 79 ms on two cores).
    const options = ['-l', '-z', '-a', '-F', '--no-textconv', '--no-recurse-submodules', '--full-name', '--no-color', '--threads=1'];
    const input = Buffer.concat([...patterns].map((text) => Buffer.concat([encodeName(text), Buffer.from('\n')])));
    const args = patterns.size === 0 ? ['-e', ''] : ['-f', '-'];
    const result = await git.run(['grep', ...options, ...args, commit, '--'], { input });
    if (result.code > 1)
        throw (0,git_errors/* explainGitFailure */.ah)('search the files of a commit', result.stderr, git.cwd);
    return splitFields(result.stdout).map((field) => field.slice(commit.length + 1));
}
/** Whether the bytes of a source hold one of the strings. A source that cannot be read holds none. */
async function grepFiles(source, strings) {
    const needles = strings.map(encodeName);
    const overlap = Math.max(...needles.map((needle) => needle.length)) - 1;
    let tail = Buffer.alloc(0);
    let found = false;
    await source(() => true, (bytes) => {
        if (found)
            return;
        const window = tail.length === 0 ? bytes : Buffer.concat([tail, bytes]);
        found = needles.some((needle) => window.includes(needle));
        tail = Buffer.from(window.subarray(Math.max(0, window.length - overlap)));
    });
    return found;
}

// EXTERNAL MODULE: ./src/lib/glob.ts + 1 modules
var glob = __webpack_require__(6757);
// EXTERNAL MODULE: ./src/lib/paths.ts
var paths = __webpack_require__(9927);
;// CONCATENATED MODULE: ./src/io/lfs-attributes.ts


/**
 * Whether `.gitattributes` gives a path the filter `lfs`: only then does a pointer's text stand for the file it names. Reads
 * the files from the root down to the path's folder; the last line that speaks of `filter` decides, as in gitattributes(5).
 * `read` answers the text of a file, or undefined.
 */
async function isFilteredByLfs(path, read) {
    let filtered = false;
    const folders = [''];
    for (let folder = (0,paths/* folderOf */.yS)(path); folder !== ''; folder = (0,paths/* folderOf */.yS)(folder))
        folders.splice(1, 0, folder);
    for (const folder of folders) {
        const text = await read(folder === '' ? '.gitattributes' : `${folder}/.gitattributes`);
        const below = folder === '' ? path : path.slice(folder.length + 1);
        for (const line of text?.split('\n') ?? []) {
            const [, quoted, plain, attributes = ''] = /^\s*(?:"((?:[^"\\]|\\.)*)"|([^\s#"]\S*))\s+(.*)$/.exec(line) ?? [];
            const pattern = quoted ?? plain;
            if (pattern === undefined || !matches(pattern, below))
                continue;
            for (const attribute of attributes.trim().split(/\s+/)) {
                if (attribute === 'filter=lfs')
                    filtered = true;
                else if (/^[-!]?filter(=|$)/.test(attribute))
                    filtered = false;
            }
        }
    }
    return filtered;
}
/** A pattern without a slash is matched against the name in any folder, one with a slash against the path. */
function matches(pattern, path) {
    try {
        const anchored = pattern.replace(/^\//, '');
        return pattern.includes('/') ? (0,glob/* compileGlob */.SO)(anchored)(path) : (0,glob/* compileGlob */.SO)(anchored)((0,paths/* nameOf */.Vb)(path));
    }
    catch {
        return false; // a pattern that we cannot read filters nothing: the bytes are hashed as they are
    }
}

;// CONCATENATED MODULE: ./src/io/git-tree.ts





const MAX_ATTRIBUTES = 1024 * 1024;
/** A commit's files, or the work tree's: a commit's with what differs on disk laid over it. Blobs are read by object id. */
class GitTree {
    ref;
    sha;
    workingTree;
    how;
    #from;
    #entries;
    /** Files of the commit by path, once all of them were listed. */
    #byPath;
    constructor(names, sources) {
        this.ref = names.ref;
        this.sha = names.sha;
        this.workingTree = names.workingTree;
        this.how = names.how;
        this.#from = sources;
    }
    entries() {
        this.#entries ??= this.#list();
        return this.#entries;
    }
    async entry(path) {
        return (await this.#locate(path)).entry;
    }
    async read(path, maxBytes) {
        const at = await this.#locate(path);
        const refused = refuse(at);
        if (refused !== undefined || at.entry === undefined)
            return refused;
        if (at.disk)
            return this.#from.files.read(path, maxBytes);
        const object = await this.#from.objects.read(at.entry.oid, maxBytes);
        if (object === undefined)
            return missingBlob(at.entry.oid);
        if (object.data !== undefined)
            return (0,fact/* known */.eO)(object.data);
        return (0,fact/* unknown */.L5)(`it is ${object.size} bytes long, more than the limit of ${maxBytes}`);
    }
    async digest(path, algorithm) {
        const at = await this.#locate(path);
        const refused = refuse(at);
        if (refused !== undefined || at.entry === undefined)
            return refused;
        if (!at.disk && algorithm === 'git-blob')
            return (0,fact/* known */.eO)(at.entry.oid);
        const source = at.disk ? this.#from.files.source(path) : this.#blobSource(at.entry.oid);
        return (0,io_digest/* digestSource */.IL)(source, algorithm, this.#from.objectFormat, () => this.#isLfs(path));
    }
    /** For a Git LFS pointer the size that it states, as `digest` answers the oid that it states. */
    async size(path) {
        const at = await this.#locate(path);
        const refused = refuse(at);
        if (refused !== undefined || at.entry === undefined)
            return refused;
        let size;
        if (at.disk) {
            const info = await this.#from.files.look(path);
            if (!info.known)
                return info;
            size = info.value.size;
        }
        else {
            const info = await this.#from.objects.info(at.entry.oid);
            if (info === undefined)
                return missingBlob(at.entry.oid);
            size = info.size;
        }
        if (size >= io_digest/* LFS_POINTER_LIMIT */.qZ)
            return (0,fact/* known */.eO)(size);
        const bytes = await this.read(path, io_digest/* LFS_POINTER_LIMIT */.qZ);
        if (!bytes.known)
            return bytes;
        const pointer = (0,io_digest/* parseLfsPointer */.y)(bytes.value);
        return (0,fact/* known */.eO)(pointer !== undefined && (await this.#isLfs(path)) ? pointer.size : size);
    }
    /** Whether this side's own attributes say that the file is a pointer of Git LFS; text that only looks like one is text. */
    #isLfs(path) {
        return isFilteredByLfs(path, async (file) => {
            const read = await this.read(file, MAX_ATTRIBUTES);
            return read.known ? Buffer.from(read.value).toString('utf8') : undefined;
        });
    }
    /**
     * Of the root: what `entries` has. Of a folder below it also the files on disk that git ignores, when the disk is this
     * side's. Links and submodules are named.
     */
    async listing(folder) {
        const name = folder.replace(/\/+$/, '');
        if (name === '')
            return (0,fact/* known */.eO)((await this.entries()).map((entry) => entry.path));
        const found = await this.#lookup(name);
        const tree = 'oid' in found && found.mode === undefined ? found.oid : undefined;
        const paths = new Set((await this.#below(name + '/', tree)).map((entry) => entry.path));
        const disk = await this.#from.files?.list(name);
        if (paths.size === 0 && tree === undefined && disk?.known !== true) {
            if ('oid' in found)
                return (0,fact/* unknown */.L5)(`it is a ${found.mode}, not a folder`);
            return found.absent ? (disk ?? (0,fact/* absent */.Ge)('there is no such folder')) : found;
        }
        if (disk?.known === false && !disk.absent)
            return disk;
        if (disk?.known === true) {
            const untracked = await (0,fact/* mapLimited */.bB)(disk.value, 64, async (path) => !paths.has(path) && !(await this.#isTracked(path)));
            disk.value.forEach((path, i) => untracked[i] === true && paths.add(path));
        }
        return (0,fact/* known */.eO)([...paths].sort(fact/* byCodeUnits */.CA));
    }
    async grep(strings) {
        if (strings.length === 0)
            return [];
        if (strings.includes(''))
            return (await this.entries()).map((entry) => entry.path);
        const { overlay, root, git } = this.#from;
        const found = root === null ? [] : (await grepBlobs(git, root.commit, strings)).filter((path) => !overlay.has(path));
        const changed = [...overlay].flatMap(([path, entry]) => entry.removed || entry.mode === 'submodule' ? [] : [{ path, entry }]);
        const hits = await (0,fact/* mapLimited */.bB)(changed, 16, async ({ path, entry }) => {
            if (entry.mode === 'symlink' && entry.oid === undefined)
                return false;
            const source = entry.oid === undefined ? this.#from.files.source(path) : this.#blobSource(entry.oid);
            return grepFiles(source, strings);
        });
        changed.forEach(({ path }, i) => hits[i] === true && found.push(path));
        return found.sort(fact/* byCodeUnits */.CA);
    }
    /** Whether the commit has the path, so that the file on disk is no untracked one. */
    async #isTracked(path) {
        if (this.#from.overlay.has(path))
            return true;
        const found = await this.#lookup(path);
        return 'oid' in found || !found.absent;
    }
    #blobSource(oid) {
        return async (begin, chunk) => {
            const info = await this.#from.objects.stream(oid, (object) => begin(object.size), chunk);
            return info === undefined ? missingBlob(oid) : (0,fact/* known */.eO)(null);
        };
    }
    async #locate(path) {
        const changed = this.#from.overlay.get(path);
        if (changed?.removed === false) {
            const entry = { path, mode: changed.mode, ...(changed.oid === undefined ? {} : { oid: changed.oid }) };
            return { entry, disk: changed.oid === undefined };
        }
        const found = changed === undefined ? await this.#lookup(path) : (0,fact/* absent */.Ge)('the working tree does not have it any more');
        if ('oid' in found) {
            if (found.mode === undefined)
                return { entry: undefined, why: (0,fact/* unknown */.L5)('it is a folder') };
            return { entry: { path, mode: found.mode, oid: found.oid }, disk: false };
        }
        if (!found.absent || this.#from.files === undefined)
            return { entry: undefined, why: found };
        const disk = await this.#from.files.look(path);
        if (disk.known)
            return { entry: { path, mode: disk.value.mode }, disk: true };
        return { entry: undefined, why: disk.absent ? found : disk };
    }
    /** Walks the commit's folders down to a path. */
    async #lookup(path) {
        const listed = this.#byPath?.get(path);
        if (listed !== undefined)
            return listed;
        const steps = path.split('/');
        if (steps.some((step) => step === '' || step === '.' || step === '..'))
            return (0,fact/* unknown */.L5)('it is not a path below the workspace');
        let tree = this.#from.root?.tree;
        for (let i = 0; i < steps.length; i++) {
            if (tree === undefined)
                break;
            const step = steps[i];
            const names = await this.#from.objects.tree(tree);
            const found = names.get(step);
            if (found === undefined)
                return (0,fact/* absent */.Ge)(`there is no such file${otherCase(names, steps.slice(0, i), step)}`);
            if (i === steps.length - 1)
                return found;
            const at = JSON.stringify(steps.slice(0, i + 1).join('/'));
            if (found.mode === 'symlink')
                return (0,fact/* unknown */.L5)(`it goes through the symbolic link ${at}, which is not followed`);
            if (found.mode === 'submodule')
                return (0,fact/* unknown */.L5)(`it lies in the submodule ${at}, which is not entered`);
            if (found.mode !== undefined)
                return (0,fact/* absent */.Ge)(`there is no such file; ${at} is not a folder`);
            tree = found.oid;
        }
        return (0,fact/* absent */.Ge)('there is no such file');
    }
    /** All files, by one process: it is faster than we are at reading a whole tree. */
    async #list() {
        const { git, root } = this.#from;
        const args = ['ls-tree', '-r', '-z', '--full-tree', root?.tree ?? ''];
        const lines = root === null ? [] : splitFields(await git.output('list a tree', args));
        const committed = new Map();
        for (const line of lines) {
            const tab = line.indexOf('\t');
            const [mode, , oid] = line.slice(0, tab).split(' ');
            const path = line.slice(tab + 1);
            committed.set(path, { name: path, mode: entryMode(mode) ?? 'file', oid });
        }
        this.#byPath = committed;
        return this.#withOverlay('', committed.values());
    }
    /** The files below a folder. Read through the process that is running already: a folder is asked for often. */
    async #below(prefix, tree) {
        if (this.#entries !== undefined)
            return startingWith(await this.#entries, prefix);
        const files = [];
        const walk = async (folder, oid) => {
            const folders = [];
            for (const found of (await this.#from.objects.tree(oid)).values()) {
                const name = folder + found.name;
                if (found.mode === undefined)
                    folders.push(walk(`${name}/`, found.oid));
                else
                    files.push({ ...found, name });
            }
            await Promise.all(folders);
        };
        if (tree !== undefined)
            await walk(prefix, tree);
        return this.#withOverlay(prefix, files);
    }
    #withOverlay(prefix, committed) {
        const { overlay } = this.#from;
        const entries = [];
        for (const { name, mode, oid } of committed)
            if (!overlay.has(name))
                entries.push({ path: name, mode: mode ?? 'file', oid });
        for (const [path, entry] of overlay) {
            if (entry.removed || !path.startsWith(prefix))
                continue;
            entries.push({ path, mode: entry.mode, ...(entry.oid === undefined ? {} : { oid: entry.oid }) });
        }
        return entries.sort((a, b) => (0,fact/* byCodeUnits */.CA)(a.path, b.path));
    }
}
/** Those of sorted entries whose path starts with the prefix: they stand together. */
function startingWith(entries, prefix) {
    let low = 0;
    let high = entries.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (entries[middle].path < prefix)
            low = middle + 1;
        else
            high = middle;
    }
    let end = low;
    while (end < entries.length && entries[end].path.startsWith(prefix))
        end++;
    return entries.slice(low, end);
}
function refuse(at) {
    if (at.entry === undefined)
        return at.why;
    if (at.entry.mode === 'symlink')
        return (0,fact/* unknown */.L5)('it is a symbolic link, which is not followed');
    if (at.entry.mode === 'submodule')
        return (0,fact/* unknown */.L5)('it is a submodule, which is not entered');
    return undefined;
}
function missingBlob(oid) {
    return (0,fact/* unknown */.L5)(`its object ${oid} is not in this clone (a partial clone that could not fetch it, or a damaged repository)`);
}
function otherCase(names, folder, step) {
    const lower = step.toLowerCase();
    const other = [...names.keys()].find((name) => name.toLowerCase() === lower);
    return other === undefined ? '' : `; ${JSON.stringify([...folder, other].join('/'))} differs from it in case only`;
}

;// CONCATENATED MODULE: ./src/io/nearest-names.ts
/** The at most three names nearest to `word`: those that hold it or are a few letters away, nearest first. */
function nearestNames(word, names) {
    const wanted = word.toLowerCase().slice(0, 100);
    const limit = Math.max(2, Math.floor(wanted.length / 3));
    const scored = [];
    for (const name of names.slice(0, 20_000)) {
        const lower = name.toLowerCase();
        const last = lower.slice(lower.lastIndexOf('/') + 1);
        const score = Math.min(distance(wanted, lower, limit), distance(wanted, last, limit) + 0.5);
        if (score <= limit)
            scored.push({ name, score });
        else if (wanted.length > 2 && lower.includes(wanted))
            scored.push({ name, score: limit + 1 });
    }
    scored.sort((a, b) => a.score - b.score || (a.name < b.name ? -1 : 1));
    return scored.slice(0, 3).map(({ name }) => name);
}
/** Edit distance with swaps of neighbours (optimal string alignment); `limit + 1` when it is larger than `limit`. */
function distance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit)
        return limit + 1;
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let best = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                best = Math.min(best, before[j - 2] + 1);
            row.push(best);
        }
        before = last;
        last = row;
    }
    return last[b.length];
}

;// CONCATENATED MODULE: ./src/io/history.ts







const NETWORK = { network: true, timeoutMs: 5 * 60_000 };
// Steps of deepening a shallow clone before the whole history is asked for.
const DEPTHS = [50, 1000];
/** Commits and how they relate, also in a shallow clone, where git's own answers cannot be taken as they are. */
class History {
    git;
    objects;
    mayFetch;
    #shallow;
    constructor(git, objects, shallow, 
    /** Commits that are missing may be fetched (a run in CI); on a person's machine nothing is fetched unasked. */
    mayFetch) {
        this.git = git;
        this.objects = objects;
        this.mayFetch = mayFetch;
        this.#shallow = shallow;
    }
    get shallow() {
        return this.#shallow;
    }
    /** Whether the upstream of the current branch is the branch of the same name elsewhere. */
    async tracksItself() {
        const result = await this.git.run(['rev-parse', '--symbolic-full-name', '@{upstream}', 'HEAD']);
        const [upstream, branch] = result.stdout.toString('utf8').trim().split('\n');
        return (branch !== undefined && upstream?.replace(/^refs\/(remotes\/[^/]+|heads)\//, '') === branch.replace(/^refs\/heads\//, ''));
    }
    commit(revision) {
        return this.objects.commit(revision);
    }
    /** What the user's argument names. Throws GateError 2 with the nearest names when it names no commit. */
    async named(argument, option) {
        const refused = (0,io_git/* refuseRefName */.N2)(argument);
        if (refused !== undefined) {
            throw new errors/* GateError */.u(2, `${option} is not a name of a commit: ${refused}`, {
                where: JSON.stringify(argument.slice(0, 200)),
                fix: `Give ${option} a branch, a tag or a commit id.`,
            });
        }
        // A branch comes first: a tag of the same name, which git would prefer, must not stand in for it.
        const byId = (0,io_git/* isObjectId */.TS)(argument);
        const names = byId
            ? [argument]
            : [`refs/heads/${argument}`, `refs/remotes/${argument}`, argument, `refs/remotes/origin/${argument}`];
        const found = await Promise.all(names.map((name) => this.commit(name)));
        const at = found.findIndex((commit) => commit !== undefined);
        if (at >= 0) {
            const branch = (names.length > 1 && at !== 2) || /^refs\/(heads|remotes)\//.test(argument);
            return { commit: found[at], branch };
        }
        if (byId)
            return { commit: await this.require(argument, `the commit of ${option}`), branch: false };
        const remote = (0,io_event.isBranchName)(argument) ? await this.remoteTip(`refs/heads/${argument.replace(/^origin\//, '')}`) : undefined;
        if (remote !== undefined)
            return { commit: remote, branch: true };
        throw await this.#unknownName(argument, option);
    }
    async #unknownName(argument, option) {
        const refs = await this.git.run(['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/remotes', 'refs/tags']);
        const names = refs.stdout.toString('utf8').split('\n').filter(Boolean);
        const near = nearestNames(argument, names);
        const shallow = this.#shallow ? ' This clone is shallow, so give actions/checkout "fetch-depth: 0".' : '';
        return new errors/* GateError */.u(2, `${option} names no commit of this repository`, {
            where: argument,
            fix: (near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'Run "git branch -a" and "git tag" to see the names.') + shallow,
        });
    }
    /** A commit that an event or a parent line names; fetched by its id when the clone does not have it. */
    async require(oid, what) {
        let commit = await this.commit(oid);
        if (commit !== undefined)
            return commit;
        let said = 'the clone is not fetched from by itself outside of CI';
        if (this.mayFetch) {
            said = (await this.fetch(['--depth=1'], [oid])) ?? 'it was fetched and is not a commit';
            commit = await this.commit(oid);
            if (commit !== undefined)
                return commit;
        }
        throw new errors/* GateError */.u(3, `${what}, ${oid}, is not in this clone and could not be fetched (${said})`, {
            where: oid,
            fix: 'Give the step that runs actions/checkout "with: { fetch-depth: 0 }", or run before this step: ' +
                `git fetch --no-tags --depth=1 origin ${oid}`,
        });
    }
    /** The commit that a full ref name stands for at `origin`, fetched by its id: no ref of the clone is touched. */
    async remoteTip(ref) {
        if (!this.mayFetch)
            return undefined;
        const listed = await this.git.run(['ls-remote', '--quiet', '--upload-pack=git-upload-pack', 'origin', ref], NETWORK);
        const oid = listed.stdout.toString('utf8').split('\t')[0];
        if (listed.code !== 0 || !(0,io_git/* isObjectId */.TS)(oid))
            return undefined;
        return this.require(oid, `the tip of ${ref} at origin`).catch(() => undefined);
    }
    /** Fetches ids or full ref names from `origin`. Answers what went wrong, or undefined. */
    async fetch(depth, wants) {
        const options = [
            '--quiet',
            '--no-tags',
            '--no-recurse-submodules',
            '--no-write-fetch-head',
            '--refmap=',
            '--upload-pack=git-upload-pack',
        ];
        // Without --depth a full clone stays full; with it, it would become shallow.
        const limits = this.#shallow ? depth : [];
        const result = await this.git.run(['fetch', ...options, ...limits, 'origin', ...wants], NETWORK);
        return result.code === 0 ? undefined : `git fetch said: ${(0,git_errors/* quietly */.gd)(result.stderr)}`;
    }
    /** The merge base, or undefined when the two share no history. In a shallow clone it is proven, after deepening, or refused. */
    async mergeBase(a, b) {
        if (a.oid === b.oid)
            return a;
        if (b.parents.includes(a.oid))
            return a;
        if (a.parents.includes(b.oid))
            return b;
        if (!this.#shallow)
            return this.#askMergeBase(a.oid, b.oid);
        let said = 'a clone is not deepened by itself outside of CI';
        for (const depth of [0, ...DEPTHS, Infinity]) {
            if (depth > 0) {
                if (!this.mayFetch)
                    break;
                said = (await this.fetch([depth === Infinity ? '--unshallow' : `--depth=${depth}`], [a.oid, b.oid])) ?? '';
                if (said !== '')
                    break;
                this.#shallow = (await this.#shallowCommits()).size > 0;
            }
            const found = await this.#askMergeBase(a.oid, b.oid);
            if (!this.#shallow || (found !== undefined && (await this.#isProven(a.oid, b.oid, found.oid))))
                return found;
        }
        throw new errors/* GateError */.u(3, `the clone is too shallow to tell where ${a.oid} and ${b.oid} part (${said || 'nothing more was sent'})`, {
            where: `${a.oid}...${b.oid}`,
            fix: 'Give the step that runs actions/checkout "with: { fetch-depth: 0 }", or run before this step: git fetch --unshallow origin',
        });
    }
    async #askMergeBase(a, b) {
        const result = await this.git.run(['merge-base', a, b]);
        const oid = result.stdout.toString('utf8').trim();
        if (result.code === 0 && (0,io_git/* isObjectId */.TS)(oid))
            return this.commit(oid);
        if (result.code === 1)
            return undefined;
        throw (0,git_errors/* explainGitFailure */.ah)(`find the merge base of ${a} and ${b}`, result.stderr, this.git.cwd);
    }
    /**
     * A merge base found in a shallow clone is right when no commit between it and the two sides is one whose parents are cut
     * off: every other common ancestor would have to be reached through such a commit.
     */
    async #isProven(a, b, base) {
        const cut = await this.#shallowCommits();
        const between = await this.git.output('list commits', ['rev-list', a, b, '--not', base]);
        return !between
            .toString('utf8')
            .split('\n')
            .some((oid) => cut.has(oid));
    }
    async #shallowCommits() {
        const path = (await this.git.output('find its shallow file', ['rev-parse', '--git-path', 'shallow'])).toString('utf8');
        const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(this.git.cwd, path.replace(/\n$/, '')), 'utf8').catch(() => '');
        return new Set(text.split('\n').filter(Boolean));
    }
}

;// CONCATENATED MODULE: ./src/io/object-batch.ts

// To read past an unwanted object is cheaper than a new process up to about this size.
const SKIP_LIMIT = 8 << 20;
const NEWLINE = 0x0a;
/**
 * One `git cat-file --batch` (or `--batch-check`) process that answers many requests in their order. Content goes to the
 * sink chunk by chunk, so memory does not grow with a blob. It does not keep Node alive while nobody waits.
 */
class ObjectBatch {
    git;
    mode;
    #child;
    #queue = [];
    /** Names that are asked for and not yet written: a write for each would cost more than git's answer. */
    #unsent = [];
    #line = [];
    #current;
    #wanted = false;
    #left = 0;
    #stderr = '';
    constructor(git, mode) {
        this.git = git;
        this.mode = mode;
    }
    /** Starts the process before the first request, so that it is up when that comes. */
    warm() {
        this.#child ??= this.#start();
    }
    request(name, sink) {
        if (name.includes('\n'))
            throw new Error('an object name cannot hold a newline');
        this.#queue.push({ name, sink });
        if (this.#child === undefined) {
            this.warm();
            return;
        }
        if (this.#queue.length === 1)
            hold(this.#child, true);
        if (this.#unsent.push(name) === 1)
            setImmediate(() => this.#send());
    }
    #send() {
        const names = this.#unsent;
        this.#unsent = [];
        if (names.length > 0)
            this.#child?.stdin.write(names.join('\n') + '\n');
    }
    close() {
        const child = this.#child;
        this.#child = undefined;
        child?.stdin.end();
        if (child !== undefined)
            hold(child, false);
        this.#failAll(new Error('the repository was closed while it was being read'));
    }
    #start() {
        const child = this.git.start(['cat-file', this.mode]);
        this.#line = [];
        this.#current = undefined;
        this.#stderr = '';
        child.stdin.on('error', () => { }); // the exit tells what happened
        child.stderr.on('data', (chunk) => {
            if (child === this.#child && this.#stderr.length < 10_000)
                this.#stderr += chunk.toString('utf8');
        });
        child.stdout.on('data', (chunk) => {
            if (child === this.#child)
                this.#take(chunk);
        });
        child.on('error', (error) => this.#lose(child, (0,git_errors/* explainSpawnFailure */.Bv)(error, this.git.cwd)));
        child.on('close', () => this.#lose(child, (0,git_errors/* explainGitFailure */.ah)('read the objects of the repository', this.#stderr, this.git.cwd)));
        this.#unsent = []; // they are in the queue too
        if (this.#queue.length > 0)
            child.stdin.write(this.#queue.map(({ name }) => `${name}\n`).join(''));
        hold(child, this.#queue.length > 0);
        return child;
    }
    #lose(child, error) {
        if (child !== this.#child)
            return;
        this.#child = undefined;
        this.#failAll(error);
    }
    #failAll(error) {
        const queue = this.#queue;
        this.#queue = [];
        this.#unsent = [];
        this.#current = undefined;
        for (const request of queue)
            request.sink.fail(error);
    }
    #take(chunk) {
        const child = this.#child;
        let at = 0;
        while (at < chunk.length && child === this.#child) {
            if (this.#current !== undefined)
                at = this.#takeContent(chunk, at);
            else {
                const end = chunk.indexOf(NEWLINE, at);
                if (end < 0) {
                    this.#line.push(chunk.subarray(at));
                    return;
                }
                const line = Buffer.concat([...this.#line, chunk.subarray(at, end)]).toString('utf8');
                this.#line = [];
                at = end + 1;
                this.#takeHeader(line);
            }
        }
    }
    #takeHeader(line) {
        const header = /^([0-9a-f]{40}(?:[0-9a-f]{24})?) (commit|tree|blob|tag) (\d+)$/.exec(line);
        const request = this.#queue[0];
        if (request === undefined)
            return;
        if (header === null) {
            // "<name> missing", "<name> ambiguous", or a name that is no object at all
            this.#finish(undefined);
            return;
        }
        const info = { oid: header[1], type: header[2], size: Number(header[3]) };
        if (this.mode === '--batch-check') {
            this.#finish(info);
            return;
        }
        this.#wanted = request.sink.begin(info);
        if (!this.#wanted && info.size > SKIP_LIMIT) {
            this.#restart(info);
            return;
        }
        this.#current = info;
        this.#left = info.size + 1; // the content is followed by a newline
    }
    #takeContent(chunk, at) {
        const info = this.#current;
        const end = Math.min(chunk.length, at + this.#left);
        const content = Math.min(end, at + this.#left - 1);
        if (this.#wanted && content > at)
            this.#queue[0]?.sink.chunk(chunk.subarray(at, content));
        this.#left -= end - at;
        if (this.#left === 0) {
            this.#current = undefined;
            this.#finish(info);
        }
        return end;
    }
    #finish(info) {
        const request = this.#queue.shift();
        if (this.#queue.length === 0 && this.#child !== undefined)
            hold(this.#child, false);
        request?.sink.end(info);
    }
    /** Leaves a large unwanted object unread: ends the process and asks a new one for the rest of the queue. */
    #restart(info) {
        const old = this.#child;
        const request = this.#queue.shift();
        this.#child = undefined;
        old?.kill('SIGKILL');
        if (this.#queue.length > 0)
            this.warm();
        request?.sink.end(info);
    }
}
/** Whether the process keeps Node alive. */
function hold(child, alive) {
    const handles = [child, child.stdin, child.stdout, child.stderr];
    for (const handle of handles) {
        if (alive)
            handle.ref?.();
        else
            handle.unref?.();
    }
}

;// CONCATENATED MODULE: ./src/io/objects.ts



// Git ends itself over some revisions (`@{upstream}` of a branch without one, `:/[`); only these may go to the shared process.
const PLAIN = /^[\w./+#-][\w./+#~^-]*$/;
const MAX_COMMIT = 16 << 20;
const MAX_TREE = 256 << 20;
/** Reads objects of the repository by id (or by a checked revision) through few processes. Safe for concurrent use. */
class Objects {
    git;
    #contents;
    #infos;
    #trees = new Map();
    constructor(git) {
        this.git = git;
        this.#contents = new ObjectBatch(git, '--batch');
        this.#infos = new ObjectBatch(git, '--batch-check');
        this.#contents.warm();
    }
    /** Type and size, without reading the content; undefined when there is no such object. */
    info(name) {
        return new Promise((resolve, reject) => {
            this.#infos.request(name, { begin: () => false, chunk: () => { }, end: resolve, fail: reject });
        });
    }
    /** The content, unless it is larger than `maxBytes`: then nothing of it is kept. */
    read(name, maxBytes) {
        return new Promise((resolve, reject) => {
            let data;
            let filled = 0;
            this.#contents.request(name, {
                begin: (info) => {
                    if (info.size > maxBytes)
                        return false;
                    data = Buffer.allocUnsafeSlow(info.size);
                    return true;
                },
                chunk: (bytes) => {
                    filled += bytes.copy(data, filled);
                },
                end: (info) => resolve(info && { ...info, data }),
                fail: reject,
            });
        });
    }
    /** Hands the content over in chunks; `begin` sees the size first. The chunks must be used at once: they are not kept. */
    stream(name, begin, chunk) {
        return new Promise((resolve, reject) => {
            this.#contents.request(name, { begin, chunk, end: resolve, fail: reject });
        });
    }
    /** A revision that `refuseRefName` let through, as a commit; undefined when it is missing, ambiguous or no commit. */
    async commit(revision) {
        const name = PLAIN.test(revision) ? `${revision}^{commit}` : await this.#resolve(revision);
        const object = name === undefined ? undefined : await this.read(name, MAX_COMMIT);
        if (object?.data === undefined)
            return undefined;
        const text = object.data.toString('latin1');
        const end = text.indexOf('\n\n');
        const lines = (end < 0 ? text : text.slice(0, end)).split('\n');
        const values = (key) => lines.filter((line) => line.startsWith(key)).map((line) => line.slice(key.length));
        return { oid: object.oid, tree: values('tree ')[0] ?? '', parents: values('parent ') };
    }
    async #resolve(revision) {
        const result = await this.git.run(['rev-parse', '--quiet', '--verify', '--end-of-options', `${revision}^{commit}`]);
        const oid = result.stdout.toString('utf8').trim();
        return result.code === 0 && (0,io_git/* isObjectId */.TS)(oid) ? oid : undefined;
    }
    /** The entries of one folder, by name. Read once. */
    tree(oid) {
        let entries = this.#trees.get(oid);
        if (entries === undefined) {
            entries = this.#readTree(oid);
            this.#trees.set(oid, entries);
        }
        return entries;
    }
    async #readTree(oid) {
        const object = await this.read(oid, MAX_TREE);
        if (object?.data === undefined || object.type !== 'tree')
            throw new Error(`the tree ${oid} is not in the repository`);
        return new Map(parseTree(object.data, oid.length / 2).map((entry) => [entry.name, entry]));
    }
    close() {
        this.#contents.close();
        this.#infos.close();
    }
}

;// CONCATENATED MODULE: ./src/io/workspace.ts











// Known to git without being stored, in every repository.
const EMPTY_TREE = {
    sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};
/** Finds both sides, what changed between them, and gives access to their files. Throws GateError 2 or 3 with the fix. */
async function openWorkspace(options) {
    const env = options.env ?? process.env;
    const git = new io_git/* Git */.TU(options.repo, env);
    const objects = new Objects(git);
    try {
        return await workspace_open(options, env, git, objects);
    }
    catch (error) {
        objects.close();
        throw error;
    }
}
async function workspace_open(options, env, git, objects) {
    const checkedOut = objects.commit('HEAD');
    checkedOut.catch(() => { }); // a folder that is no repository fails both; the layout's error is the better one
    const filters = options.head === undefined ? listFilters(git) : undefined;
    filters?.catch(() => { });
    const [layout, event] = await Promise.all([readLayout(git), (0,io_event.readCiEvent)(env, options.event)]);
    const headCommit = (await checkedOut) ?? (await confirmUnborn(git));
    const mayFetch = event !== undefined || (env['CI'] !== undefined && env['CI'] !== '' && env['CI'] !== 'false');
    const history = new History(git, objects, layout.shallow, mayFetch);
    const { base, head } = await resolveSides({ ...options, base: options.base, head: options.head, event, bare: layout.bare, headCommit }, history);
    const files = layout.bare ? undefined : new Files(layout.root);
    const empty = EMPTY_TREE[layout.format];
    const treeOf = (side) => side.commit?.tree ?? empty;
    let changes = [];
    let work;
    if (head.workingTree && files !== undefined) {
        git.disableFilters((await filters) ?? (await listFilters(git)));
        work = await diffWorkTree(git, objects, files, treeOf(base ?? head));
        if (base !== null)
            changes = work.changes;
    }
    else if (base !== null)
        changes = await diffCommits(git, objects, treeOf(base), treeOf(head));
    const below = work === undefined ? head : (base ?? head);
    const headTree = makeTree(head, below, work);
    return {
        base: base === null ? null : makeTree(base, base),
        head: headTree,
        changes,
        root: layout.root,
        event,
        shallow: history.shallow,
        get processes() {
            return git.processes;
        },
        tags: () => listTags(git),
        tree: (tag) => openTag(tag),
        async close() {
            objects.close();
        },
    };
    function makeTree(side, from, overlay) {
        const workingTree = overlay !== undefined;
        const isHead = side === head;
        const names = { ref: side.ref, sha: workingTree ? null : (side.commit?.oid ?? null), workingTree, how: side.how };
        return new GitTree(names, {
            git,
            objects,
            objectFormat: layout.format,
            root: from.commit === null ? null : { commit: from.commit.oid, tree: from.commit.tree },
            overlay: overlay?.overlay ?? new Map(),
            files: isHead && mayReadDisk(side, headCommit, event) ? files : undefined,
        });
    }
    async function openTag(tag) {
        const refused = (0,io_git/* refuseRefName */.N2)(tag);
        if (refused !== undefined)
            return (0,fact/* absent */.Ge)(`there is no such tag: ${refused}`);
        const commit = await objects.commit(`refs/tags/${tag}`);
        if (commit !== undefined)
            return (0,fact/* known */.eO)(makeTree({ ref: tag, commit, how: `the tag ${tag}` }, { ref: tag, commit, how: '' }));
        if ((await objects.info(`refs/tags/${tag}`)) !== undefined)
            return (0,fact/* unknown */.L5)('the tag does not name a commit');
        const why = 'there is no such tag in this clone';
        return history.shallow ? (0,fact/* unknown */.L5)(`${why}, which is shallow and may lack tags (git fetch --tags)`) : (0,fact/* absent */.Ge)(why);
    }
}
/** The disk belongs to the head when HEAD is what is judged; with `pull_request_target` it is never read. */
function mayReadDisk(side, headCommit, event) {
    if (event?.kind === 'pull_request' && event.target)
        return false;
    return side.commit?.oid === headCommit?.oid;
}
async function readLayout(git) {
    const flags = [
        '--show-object-format',
        '--is-shallow-repository',
        '--is-bare-repository',
        '--absolute-git-dir',
        '--show-toplevel',
    ];
    const result = await git.run(['rev-parse', ...flags]);
    const [format, shallow, bare, gitDir, ...top] = result.stdout.toString('utf8').replace(/\n$/, '').split('\n');
    const root = top.join('\n'); // a folder's name may hold a newline
    // In a bare repository only the last question fails.
    if (result.code !== 0 && !(bare === 'true' && gitDir !== undefined)) {
        if (/must be run in a work tree/.test(result.stderr)) {
            throw new errors/* GateError */.u(2, 'the folder lies inside a .git folder, not in a working tree', {
                where: git.cwd,
                fix: 'Name the folder of the clone with --repo <dir>.',
            });
        }
        throw (0,git_errors/* explainGitFailure */.ah)('open the repository', result.stderr, git.cwd);
    }
    return {
        format: format === 'sha256' ? 'sha256' : 'sha1',
        shallow: shallow === 'true',
        bare: bare === 'true',
        root: root || gitDir,
    };
}
/** HEAD names no commit: a repository without commits, or a damaged one. */
async function confirmUnborn(git) {
    const result = await git.run(['rev-parse', '--quiet', '--verify', 'HEAD']);
    if (result.code !== 0)
        return null;
    throw new errors/* GateError */.u(3, 'HEAD names a commit that is not in the repository', {
        where: result.stdout.toString('utf8').trim(),
        fix: 'Run "git fsck" in the repository; if it is damaged, make a fresh clone.',
    });
}
/** Names of the filters that the configuration defines (`filter.<name>.…`). */
async function listFilters(git) {
    const result = await git.run(['config', '-z', '--name-only', '--get-regexp', '^filter\\.']);
    const keys = result.stdout.toString('utf8').split('\0');
    const names = new Set(keys.map((key) => /^filter\.([^]*)\.[^.]*$/.exec(key)?.[1]).filter((name) => name !== undefined));
    for (const name of names) {
        if (!/[=\n]/.test(name))
            continue;
        throw new errors/* GateError */.u(3, 'the git configuration names a filter that cannot be switched off, and filters are never run', {
            where: `filter.${JSON.stringify(name)}`,
            fix: 'Rename the filter in the git configuration to letters, digits and dashes.',
        });
    }
    return [...names];
}
async function listTags(git) {
    const output = await git.output('list the tags', ['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags']);
    return output.toString('utf8').split('\n').filter(Boolean).sort(fact/* byCodeUnits */.CA);
}


/***/ })

};

//# sourceMappingURL=1099.index.js.map