export const id = 1252;
export const ids = [1252];
export const modules = {

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


/***/ })

};

//# sourceMappingURL=1252.index.js.map