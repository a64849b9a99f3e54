export const id = 6833;
export const ids = [6833,7166];
export const modules = {

/***/ 6833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command),
  pairOutputs: () => (/* binding */ pairOutputs),
  readNow: () => (/* binding */ readNow)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(7206);
// EXTERNAL MODULE: ./src/lib/nearest.ts
var nearest = __webpack_require__(2269);
// EXTERNAL MODULE: ./src/reporters/escape.ts
var reporters_escape = __webpack_require__(2875);
// EXTERNAL MODULE: ./src/reporters/index.ts
var reporters = __webpack_require__(7166);
;// CONCATENATED MODULE: ./src/cli/progress.ts
/** Progress on standard error: one line that is rewritten on a terminal, a line each ten seconds elsewhere, nothing for short work. */
function showProgress(what) {
    const terminal = process.stderr.isTTY === true;
    const started = performance.now();
    let last = started;
    let shown = false;
    return {
        tick(done, of) {
            const now = performance.now();
            if (now - last < (terminal ? 200 : 10_000))
                return;
            last = now;
            shown = true;
            process.stderr.write(terminal ? `\r${what}: ${done} of ${of}` : `specgate: ${what}: ${done} of ${of}\n`);
        },
        done() {
            if (terminal && shown)
                process.stderr.write('\r\x1b[K');
        },
    };
}

;// CONCATENATED MODULE: ./src/cli/commands/check.ts







const meta = {
    name: 'check',
    operands: '[paths…]',
    maxOperands: Infinity,
    summary: 'Judges the changed specs, base against head, and prints the verdict. With paths, only those files and folders.',
    flags: {
        base: {
            value: 'ref',
            help: "commit to compare with; default: the event's base in CI, else the merge base with the upstream or default branch",
        },
        head: { value: 'ref', help: 'commit to judge; default: the working tree' },
        all: { help: 'judge every document, not only the changed ones; without --base the head alone' },
        repo: { value: 'dir', help: 'the repository; default: the current folder' },
        config: { value: 'file', help: 'configuration file; default: .github/specgate.yml, then .specgate.yml' },
        'config-from': {
            value: 'side',
            allowed: ['base', 'head'],
            help: 'side that the configuration is read from; default: base when a base is compared',
        },
        format: {
            value: 'name',
            repeated: true,
            help: `output format (${reporters/* REPORTER_IDS */.b.join(' | ')}); may be repeated, each with its --output`,
        },
        output: {
            value: 'file',
            repeated: true,
            help: 'file for the format before it; a format without one goes to standard output',
        },
        'fail-on': {
            value: 'severity',
            allowed: ['error', 'warning', 'note', 'never'],
            help: 'lowest severity that fails the verdict; default: error',
        },
        now: { value: 'time', help: 'RFC 3339 time that counts as now; default: the clock' },
        fix: { help: 'write the mends that findings carry into the working tree, then judge again' },
        'explain-selection': { help: 'say of every file why it was or was not judged' },
    },
};
const command = { meta, run: check };
async function check(args) {
    const started = performance.now();
    const outputs = pairOutputs(args.given);
    const now = readNow(args.text('now'));
    const repo = (0,external_node_path_.resolve)(args.text('repo') ?? '.');
    const { openWorkspace } = await Promise.all(/* import() */[__webpack_require__.e(5377), __webpack_require__.e(7979)]).then(__webpack_require__.bind(__webpack_require__, 5377));
    const { runGate } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2539), __webpack_require__.e(3683), __webpack_require__.e(9624), __webpack_require__.e(360)]).then(__webpack_require__.bind(__webpack_require__, 9624));
    const open = async () => openWorkspace({
        repo,
        all: args.on('all'),
        env: process.env,
        ...optional('base', args.text('base')),
        ...optional('head', args.text('head')),
    });
    let root = repo;
    const judge = async () => {
        const workspace = await open();
        root = workspace.root;
        const progress = showProgress('judging documents');
        try {
            const input = {
                workspace,
                all: args.on('all'),
                paths: args.operands.map((path) => toWorkspacePath(path, repo, workspace.root)),
                now,
                elapsed: () => performance.now() - started,
                onProgress: progress.tick,
                onCrash: (error) => {
                    if (process.argv.includes('--debug') && error instanceof Error)
                        process.stderr.write(`${error.stack ?? ''}\n`);
                },
                ...optional('config', args.text('config')),
                ...optional('configFrom', args.text('config-from')),
                ...optional('failOn', args.text('fail-on')),
            };
            return await runGate(input);
        }
        finally {
            progress.done();
            await workspace.close();
        }
    };
    let result = await judge();
    if (args.on('fix')) {
        const { writeFixes } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2539), __webpack_require__.e(1284)]).then(__webpack_require__.bind(__webpack_require__, 8903));
        const written = await writeFixes(root, result, args.text('head'));
        for (const line of written)
            process.stderr.write(`${(0,reporters_escape/* escapeLog */.Ah)(line)}\n`);
        if (written.length > 0)
            result = await judge();
    }
    if (args.on('explain-selection'))
        for (const { file, judged, why } of result.notes)
            process.stderr.write(`${(0,reporters_escape/* escapeLog */.Ah)(`${judged ? 'judged ' : 'skipped'}  ${file}: ${why}`)}\n`);
    for (const { format, file } of outputs)
        await write(result, format, file);
    return result.exitCode;
}
async function write(result, format, file) {
    const reporter = await (0,reporters.loadReporter)(format);
    const colour = file === undefined && process.stdout.isTTY === true && !process.env['NO_COLOR'];
    const text = reporter.render({ report: result.report, sources: result.sources, colour, width: process.stdout.columns ?? 100 });
    if (file === undefined)
        return void process.stdout.write(text);
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(file)), { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, text);
    }
    catch (error) {
        throw new errors/* GateError */.u(2, `the ${format} report cannot be written (${error.code ?? 'error'})`, {
            where: file,
            fix: 'Name a file in a folder that can be written.',
        });
    }
}
/** `--format a --output x --format b`: each output belongs to the format before it. */
function pairOutputs(given) {
    const pairs = [];
    for (const { flag, value } of given) {
        if (flag === 'format') {
            if (!reporters/* REPORTER_IDS */.b.includes(value))
                throw new errors/* GateError */.u(2, `there is no format "${value}"`, {
                    where: '--format',
                    fix: `${(0,nearest/* didYouMean */.au)(value, reporters/* REPORTER_IDS */.b)} Formats: ${(0,nearest/* listOf */.c3)(reporters/* REPORTER_IDS */.b)}.`.trim(),
                });
            pairs.push({ format: value, file: undefined });
        }
        else if (flag === 'output') {
            const last = pairs.at(-1);
            if (last === undefined)
                pairs.push({ format: 'text', file: value });
            else if (last.file !== undefined)
                throw new errors/* GateError */.u(2, `--output ${value} has no --format before it`, {
                    where: '--output',
                    fix: 'Write `--format <name> --output <file>` for each file.',
                });
            else
                last.file = value;
        }
    }
    if (pairs.filter(({ file }) => file === undefined).length > 1)
        throw new errors/* GateError */.u(2, 'two formats go to standard output', {
            where: '--format',
            fix: 'Give all but one of them an `--output <file>`.',
        });
    return pairs.length > 0 ? pairs : [{ format: 'text', file: undefined }];
}
/** RFC 3339 with a zone, as UTC without fractions; the clock when none is given. */
function readNow(text) {
    if (text === undefined)
        return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
    const time = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/.test(text) ? new Date(text) : undefined;
    if (time === undefined || Number.isNaN(time.getTime()))
        throw new errors/* GateError */.u(2, `"${text}" is not a time`, {
            where: '--now',
            fix: 'Write it as RFC 3339 with a zone: 2026-11-21T08:30:00Z.',
        });
    return time.toISOString().replace(/\.\d+Z$/, 'Z');
}
/** A path as typed (relative to the current folder) → relative to the root of the repository. */
function toWorkspacePath(path, repo, root) {
    const fromRoot = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(repo, path)).split('\\').join('/');
    if (fromRoot.startsWith('../') || fromRoot === '..')
        throw new errors/* GateError */.u(2, `"${path}" lies outside the repository`, {
            where: root,
            fix: 'Name files and folders of this repository, relative to the current folder.',
        });
    return fromRoot === '' ? '.' : fromRoot;
}
function optional(key, value) {
    return value === undefined ? {} : { [key]: value };
}


/***/ }),

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
    markdown: async () => (await __webpack_require__.e(/* import() */ 3428).then(__webpack_require__.bind(__webpack_require__, 1047))).markdownReporter,
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

//# sourceMappingURL=6833.index.js.map