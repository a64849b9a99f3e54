export const id = 6748;
export const ids = [6748,7166];
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
    const { openWorkspace } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 1099));
    const open = async () => openWorkspace({
        repo,
        all: args.on('all'),
        env: process.env,
        ...optional('base', args.text('base')),
        ...optional('head', args.text('head')),
    });
    let root = repo;
    // Git works while the heavier half is loaded.
    let opening = open();
    opening.catch(() => undefined); // awaited below
    void Promise.allSettled(outputs.map(({ format }) => (0,reporters.loadReporter)(format)));
    const { runGate } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 6309));
    const judge = async () => {
        const workspace = await (opening ?? open());
        opening = undefined;
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
        const { writeFixes } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2788), __webpack_require__.e(1284)]).then(__webpack_require__.bind(__webpack_require__, 1284));
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

/***/ 7092:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./src/lib/nearest.ts
var nearest = __webpack_require__(2269);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(7206);
// EXTERNAL MODULE: ./src/model/version.ts + 1 modules
var version = __webpack_require__(2516);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./src/cli/arguments.ts



/** Command line → typed arguments. Throws GateError 2 that names the argument, what is allowed and the nearest. */
function readArguments(command, argv) {
    const options = Object.fromEntries(Object.entries(command.flags).map(([name, flag]) => [
        name,
        {
            type: flag.value === undefined ? 'boolean' : 'string',
            multiple: flag.repeated === true,
            ...(flag.short && { short: flag.short }),
        },
    ]));
    const usage = `run \`specgate ${command.name} --help\``;
    const { values, positionals, tokens } = (0,external_node_util_.parseArgs)({
        args: [...argv],
        options,
        allowPositionals: true,
        strict: false,
        tokens: true,
    });
    for (const token of tokens) {
        if (token.kind !== 'option')
            continue;
        const flag = command.flags[token.name];
        if (flag === undefined) {
            const near = (0,nearest/* didYouMean */.au)(token.name, Object.keys(command.flags)).replace(/"([^"]+)"/, '"--$1"');
            throw new errors/* GateError */.u(2, `unknown option ${token.rawName}`, {
                where: `specgate ${command.name}`,
                fix: `${near} ${capital(usage)} for the list.`.trim(),
            });
        }
        if (flag.value !== undefined && (token.value === undefined || token.value === ''))
            throw new errors/* GateError */.u(2, `option --${token.name} needs a value`, {
                where: `specgate ${command.name}`,
                fix: `Write \`--${token.name} <${flag.value}>\`.`,
            });
        if (flag.value === undefined && token.value !== undefined)
            throw new errors/* GateError */.u(2, `option --${token.name} takes no value`, {
                where: `--${token.name}=${token.value}`,
                fix: `Write \`--${token.name}\`.`,
            });
        if (flag.allowed !== undefined && token.value !== undefined && !flag.allowed.includes(token.value))
            throw new errors/* GateError */.u(2, `option --${token.name} cannot be "${token.value}"`, {
                where: `specgate ${command.name}`,
                fix: `${(0,nearest/* didYouMean */.au)(token.value, flag.allowed)} Allowed: ${(0,nearest/* listOf */.c3)(flag.allowed)}.`.trim(),
            });
        if (flag.repeated !== true && tokens.filter((other) => other.kind === 'option' && other.name === token.name).length > 1)
            throw new errors/* GateError */.u(2, `option --${token.name} is given twice`, { where: `specgate ${command.name}`, fix: 'Give it once.' });
    }
    if (positionals.length > command.maxOperands)
        throw new errors/* GateError */.u(2, `"${positionals[command.maxOperands]}" is one argument too many`, {
            where: `specgate ${command.name}`,
            fix: `${capital(usage)} for its form.`,
        });
    return {
        operands: positionals,
        text: (flag) => values[flag],
        texts: (flag) => values[flag] ?? [],
        on: (flag) => values[flag] === true,
        given: tokens.flatMap((token) => (token.kind === 'option' ? [{ flag: token.name, value: token.value ?? '' }] : [])),
    };
}
function usageOf(command) {
    const rows = Object.entries(command.flags).map(([name, flag]) => {
        const form = `${flag.short === undefined ? '' : `-${flag.short}, `}--${name}${flag.value === undefined ? '' : ` <${flag.value}>`}`;
        const allowed = flag.allowed === undefined ? '' : ` (${flag.allowed.join(' | ')})`;
        return [form, flag.help + allowed];
    });
    const width = Math.max(0, ...rows.map(([form]) => form.length));
    const lines = rows.map(([form, help]) => `  ${form.padEnd(width)}  ${help}`);
    return [
        `specgate ${command.name} ${command.operands}`.trim(),
        '',
        command.summary,
        ...(lines.length > 0 ? ['', 'Options:', ...lines] : []),
        '',
    ].join('\n');
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./src/reporters/escape.ts
var reporters_escape = __webpack_require__(2875);
;// CONCATENATED MODULE: ./src/cli/main.ts





/** Every command, with the module that holds it: only the one that runs is loaded. */
const COMMANDS = {
    check: {
        summary: 'judge the changed specs and print the verdict',
        load: () => Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 6833)),
    },
    demo: { summary: 'build a small repository with a base and a head, and judge it', load: () => __webpack_require__.e(/* import() */ 206).then(__webpack_require__.bind(__webpack_require__, 206)) },
    explain: { summary: 'what a rule or a policy requires, why, and how to fix it', load: () => __webpack_require__.e(/* import() */ 5342).then(__webpack_require__.bind(__webpack_require__, 2961)) },
    init: { summary: 'write a starter config and a workflow', load: () => __webpack_require__.e(/* import() */ 9787).then(__webpack_require__.bind(__webpack_require__, 9787)) },
    test: { summary: 'run the cases of policies, built-in or your own', load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2788), __webpack_require__.e(7445)]).then(__webpack_require__.bind(__webpack_require__, 7445)) },
    'new-policy': { summary: 'start a policy of your own from a template', load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2788), __webpack_require__.e(7402)]).then(__webpack_require__.bind(__webpack_require__, 7402)) },
    docs: { summary: 'write or check the generated files', load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2856), __webpack_require__.e(393), __webpack_require__.e(2788), __webpack_require__.e(557), __webpack_require__.e(6409)]).then(__webpack_require__.bind(__webpack_require__, 6409)) },
};
/** Runs a command line (without `node` and the script) and answers the exit code: 0 pass, 1 fail, 2 usage or configuration, 3 could not judge. */
async function runCli(argv) {
    const debug = argv.includes('--debug');
    try {
        return await dispatch(argv.filter((argument) => argument !== '--debug'));
    }
    catch (error) {
        return tell(error, debug);
    }
}
async function dispatch(argv) {
    const [name, ...rest] = argv;
    if (name === '--version' || name === '-V' || name === 'version')
        return print(`specgate ${version/* VERSION */.x}\n`);
    if (name === undefined || name === '--help' || name === '-h')
        return print(overview());
    if (name === 'help')
        return rest[0] === undefined ? print(overview()) : dispatch([rest[0], '--help']);
    const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (entry === undefined) {
        const known = Object.keys(COMMANDS);
        const what = name.startsWith('-') ? `unknown option ${name}` : `there is no command "${name}"`;
        throw new errors/* GateError */.u(2, what, { fix: `${(0,nearest/* didYouMean */.au)(name, known)} Commands: ${(0,nearest/* listOf */.c3)(known)}.`.trim() });
    }
    const { command } = await entry.load();
    if (rest.includes('--help') || rest.includes('-h'))
        return print(usageOf(command.meta));
    return command.run(readArguments(command.meta, rest));
}
function overview() {
    const names = Object.keys(COMMANDS);
    const width = Math.max(...names.map((name) => name.length));
    return [
        'specgate: a policy gate for the files that describe data and models',
        '',
        'Usage: specgate <command> [options]',
        '',
        ...names.map((name) => `  ${name.padEnd(width)}  ${COMMANDS[name].summary}`),
        '',
        'Start with `specgate demo`. Each command explains itself with `--help`.',
        'Exit codes: 0 pass, 1 the verdict is fail, 2 usage or configuration error, 3 could not judge.',
        '',
    ].join('\n');
}
function print(text) {
    process.stdout.write(text);
    return 0;
}
/** One sentence and the fix on standard error; the stack only with `--debug`. */
function tell(error, debug) {
    const known = error instanceof errors/* GateError */.u;
    const lines = known
        ? [
            `specgate: ${error.message}${error.where === undefined ? '' : `: ${error.where}`}`,
            ...(error.fix === undefined ? [] : [`  ${error.fix}`]),
        ]
        : [
            `specgate: internal error: ${error instanceof Error ? error.message : String(error)}`,
            '  This is a fault of specgate: please report it with the output of `--debug`.',
        ];
    process.stderr.write(lines
        .flatMap((line) => line.split('\n'))
        .map(reporters_escape/* escapeLog */.Ah)
        .join('\n') + '\n');
    if (debug && error instanceof Error)
        process.stderr.write(`${error.stack ?? ''}\n`);
    return known ? error.exit : 3;
}


/***/ }),

/***/ 2269:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/** Help for a word that is not one of those allowed. */
const MAX_WORD = 64;
const MAX_LISTED = 12;
/**
 * The candidate that was most likely meant, or undefined when none is near. Case and the choice of `-`, `_`, space count for
 * nothing; the last part of a dotted name (`SHA256_REQUIRED` of `ART.SHA256_REQUIRED`) and an unambiguous beginning of three
 * characters or more (`warn`) are near whatever their length. Of equals the first candidate wins.
 */
function nearest(word, candidates) {
    const given = fold(word);
    if (given === '' || given.length > MAX_WORD)
        return undefined;
    const cutoff = given.length < 3 ? 0 : given.length < 5 ? 1 : Math.min(4, Math.floor(given.length / 3) + (given.length < 6 ? 1 : 0));
    let best;
    let least = cutoff + 1;
    let beginning;
    let beginnings = 0;
    for (const candidate of candidates) {
        const known = fold(candidate);
        if (known === given)
            return candidate;
        if (known.length > MAX_WORD)
            continue;
        const distance = lastPart(known) === given ? 0 : countEdits(given, known, least - 1);
        if (distance < least) {
            least = distance;
            best = candidate;
        }
        if (given.length >= 3 && known.startsWith(given)) {
            beginnings++;
            beginning ??= candidate;
        }
    }
    return best ?? (beginnings === 1 ? beginning : undefined);
}
/** ` Did you mean "x"?` with the space in front, or '' when nothing is near. */
function didYouMean(word, candidates) {
    const meant = nearest(word, candidates);
    return meant === undefined ? '' : ` Did you mean "${meant}"?`;
}
/** `a, b or c`; a long list is cut and says how many more there are. */
function listOf(values, word = 'or', most = MAX_LISTED) {
    if (values.length > most + 1)
        return `${values.slice(0, most).join(', ')} ${word} one of ${values.length - most} more`.replace('and one of', 'and');
    if (values.length < 2)
        return values[0] ?? '';
    return `${values.slice(0, -1).join(', ')} ${word} ${values.at(-1)}`;
}
function fold(word) {
    return word.trim().toLowerCase().replace(/[\s_]/g, '-');
}
function lastPart(word) {
    return word.slice(Math.max(word.lastIndexOf('.'), word.lastIndexOf('/')) + 1);
}
/**
 * Insertions, deletions, replacements and swaps of neighbours that turn one word into the other (Damerau–Levenshtein in its
 * optimal string alignment form); `most + 1` when there are more than `most`.
 */
function countEdits(from, to, most) {
    if (Math.abs(from.length - to.length) > most)
        return most + 1;
    let before = [];
    let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let row = 1; row <= from.length; row++) {
        const current = [row];
        let smallest = row;
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1];
            let edits = Math.min(previous[column - 1] + (same ? 0 : 1), previous[column] + 1, current[column - 1] + 1);
            const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            if (swapped)
                edits = Math.min(edits, before[column - 2] + 1);
            current.push(edits);
            smallest = Math.min(smallest, edits);
        }
        // A swap reaches back two rows, so one row above the limit is not yet the end of it.
        if (smallest > most + 1)
            return most + 1;
        before = previous;
        previous = current;
    }
    return Math.min(previous[to.length], most + 1);
}


/***/ }),

/***/ 7206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ GateError)
/* harmony export */ });
/**
 * A failure that ends the run with a sentence for the user, never a stack trace.
 * `exit` 2: usage or configuration is wrong. `exit` 3: the gate could not look.
 */
class GateError extends Error {
    exit;
    /** File, line, argument or commit that it is about. */
    where;
    /** What to do, as a sentence. */
    fix;
    constructor(exit, what, details = {}) {
        super(what, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'GateError';
        this.exit = exit;
        this.where = details.where;
        this.fix = details.fix;
    }
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


/***/ }),

/***/ 533:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   gx: () => (/* binding */ shortenValues),
/* harmony export */   h$: () => (/* binding */ markdownProse)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(580);
/** Text into GitHub-flavoured Markdown so that none of it is markup, a mention, a reference, a link, an image or a formula. */

const DEFAULT_MAX = 200;
/**
 * GitHub looks for mentions, references, commits, emoji codes and links in the *rendered* text, where an entity is long gone:
 * each needs a zero-width space (as an entity) inside, not only an escape.
 */
const BREAK = '&#8203;';
const SIGNS = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '`': '&#96;',
    '@': `&#64;${BREAK}`,
    '#': `&#35;${BREAK}`,
    // In an element of its own, as GitHub's documentation on formulas has it for a dollar that is not one.
    $: '<span>&#36;</span>',
};
/** Prose outside of code. One line; safe at the start of a line and in a table. */
function escapeMarkdown(text, { max = DEFAULT_MAX } = {}) {
    return escapeProse((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnseen */ .AZ)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, max), '⏎'));
}
function escapeProse(visible, atStart = true) {
    const safe = visible
        // Words first, on the plain text: the entities written below hold digits and hexadecimal.
        .replace(/(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/gi, (hex) => hex.replace(/.{6}(?=.)/g, '$&\u200b'))
        .replace(/([a-z]{2,})-(?=\d)/gi, '$1-\u200b')
        .replace(/(www)(?=\.)/gi, '$1\u200b')
        .replace(/:(?=[\w+/-])/g, ':\u200b')
        .replace(/[\\*_[\]~]/g, '\\$&')
        .replace(/[&<>|`@#$]/g, (sign) => SIGNS[sign] ?? sign)
        .replace(/\u200b/g, BREAK);
    return atStart
        ? safe.replace(BLOCK_START, (sign) => (sign === ' ' ? '&#32;' : `${sign.slice(0, -1)}\\${sign.slice(-1)}`))
        : safe;
}
/** A list, a heading's underline or indented code, were it to stand at the start of a line. */
const BLOCK_START = /^(?:[-+=]|\d+[.)](?= |$)| )/;
/** A code span: where GitHub neither mentions nor links. An empty text is shown as a blank. */
function markdownCode(text, { max = DEFAULT_MAX, table = false } = {}) {
    let code = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnseen */ .AZ)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, max), '⏎')
        // A comment's marker is looked up in the raw body, where a code span does not hide it.
        .replace(/<!--/g, '<\\u{21}--')
        // The runner obeys commands in a log, and a report in Markdown may be printed there.
        .replace(_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .LEGACY_COMMAND */ .WW, '#$1\\u{23}')
        // A dollar beside a backtick is GitHub's other way to write a formula.
        .replace(/(?<=`)\$|\$(?=`)/g, '\\u{24}');
    // A table takes `\|` for a bar, also in code; whether `\\|` splits the cell differs between renderers.
    if (table)
        code = code.replace(/(\\?)\|/g, (_, backslash) => (backslash === '' ? '\\|' : '\\\\u{7c}'));
    const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    if (code === '')
        return '` `';
    const pad = /^[`$]|[`$]$|^ .* $/.test(code) && code.trim() !== '' ? ' ' : '';
    return fence + pad + code + pad + fence;
}
/**
 * A sentence with what it puts between backticks set in code: the strings of `values` whole, whatever they hold, and the
 * sentence's own. The rest is prose. Over-long values are cut one by one, so that the end of the sentence is kept.
 */
function markdownProse(text, values = [], options = {}) {
    const max = options.max ?? DEFAULT_MAX;
    const wanted = [...values].filter((value) => typeof value === 'string' && value.trim() !== '');
    const sentence = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(shortenValues(text, wanted), max);
    const pieces = splitByValues(sentence, [...new Set(wanted.map((value) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(value, VALUE_MAX)))]);
    let out = '';
    for (const piece of pieces) {
        const next = piece.code
            ? markdownCode(piece.text, { ...options, max: Infinity })
            : escapeProse((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnseen */ .AZ)(piece.text, '⏎'), out === '');
        // Two code spans side by side would read as one run of backticks.
        out += out.endsWith('`') && next.startsWith('`') ? BREAK + next : next;
    }
    return out;
}
const VALUE_MAX = 200;
/** The same sentence with each over-long value cut where it stands. */
function shortenValues(text, values) {
    let short = text;
    for (const value of values) {
        if (typeof value === 'string' && value.length > VALUE_MAX)
            short = short.replaceAll(value, () => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(value, VALUE_MAX));
    }
    return short;
}
function splitByValues(sentence, values) {
    const pieces = [];
    let from = 0;
    for (;;) {
        const found = nextValue(sentence, values, from);
        if (found === undefined)
            break;
        pushProse(pieces, sentence.slice(from, Math.max(from, found.at - 1)));
        pieces.push({ text: sentence.slice(found.at, found.end), code: true });
        from = found.end + 1;
    }
    pushProse(pieces, sentence.slice(from));
    return pieces;
}
function pushProse(pieces, prose) {
    let from = 0;
    for (const match of prose.matchAll(/`([^`]+)`/g)) {
        if (match.index > from)
            pieces.push({ text: prose.slice(from, match.index), code: false });
        pieces.push({ text: match[1] ?? '', code: true });
        from = match.index + match[0].length;
    }
    if (from < prose.length)
        pieces.push({ text: prose.slice(from), code: false });
}
/**
 * The first of the values that stands between backticks from `from` on; the longest of those that start there. Looked for
 * by value, since a hostile one may hold backticks itself.
 */
function nextValue(sentence, values, from) {
    let best;
    for (const value of values) {
        for (let at = sentence.indexOf(value, from); at >= 0; at = sentence.indexOf(value, at + 1)) {
            if (best !== undefined && at > best.at)
                break;
            const end = at + value.length;
            if (sentence[at - 1] !== '`' || sentence[end] !== '`')
                continue;
            if (best === undefined || at < best.at || end > best.end)
                best = { at, end };
            break;
        }
    }
    return best;
}


/***/ }),

/***/ 2875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ escapeLog),
/* harmony export */   D9: () => (/* reexport safe */ _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.D9),
/* harmony export */   FV: () => (/* reexport safe */ _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.FV),
/* harmony export */   GO: () => (/* binding */ escapeJson),
/* harmony export */   Jj: () => (/* reexport safe */ _visible_js__WEBPACK_IMPORTED_MODULE_1__.Jj),
/* harmony export */   cW: () => (/* binding */ escapeAnnotationMessage),
/* harmony export */   ci: () => (/* binding */ escapeAnnotationProperty),
/* harmony export */   h$: () => (/* reexport safe */ _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.h$),
/* harmony export */   iE: () => (/* reexport safe */ _visible_js__WEBPACK_IMPORTED_MODULE_1__.iE),
/* harmony export */   ix: () => (/* binding */ breakCommands)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(580);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(533);
/**
 * One escaping function for each channel. Everything that a reporter prints and that may come from a repository (file names,
 * values, messages, reasons of waivers, refs) goes through the function of its channel here; nothing else escapes.
 */



/** The runner's other command syntax: `::name …::` after leading blanks (see LEGACY_COMMAND for marks between the signs). */
const LEADING_COMMAND = /^([\s\p{M}]*):(?=\p{M}*:)/u;
/** Any untrusted text for standard output or standard error: becomes one line that no terminal and no runner obeys. */
function escapeLog(text) {
    return breakCommands((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .showUnseen */ .AZ)(text));
}
/** Breaks workflow commands in one line that is already free of control characters; keeps our own colours. Idempotent. */
function breakCommands(line) {
    const safe = line.includes('#') ? line.replace(_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .LEGACY_COMMAND */ .WW, '#$1\\x23') : line;
    return safe.includes(':') ? safe.replace(LEADING_COMMAND, '$1\\x3a') : safe;
}
/** The message of a workflow command: escaped for the log first, because the runner prints it there, then for the command. */
function escapeAnnotationMessage(text) {
    return escapeData(escapeLog(text));
}
/** A property of a workflow command (`file`, `title`). */
function escapeAnnotationProperty(text) {
    return escapeData(escapeLog(text)).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
function escapeData(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
/** Characters that JSON lets through raw and a terminal, a log or an old JavaScript parser does not take as text. */
const RAW_IN_JSON = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * JSON text as it stands → JSON text of the same value that is safe on standard output. Outside of strings JSON has none of
 * these characters, so that replacing them everywhere changes no value.
 */
function escapeJson(json) {
    return json.replace(RAW_IN_JSON, escapeUnits).replace(_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .LEGACY_COMMAND */ .WW, '#$1\\u0023');
}
function escapeUnits(character) {
    let escaped = '';
    for (let index = 0; index < character.length; index++) {
        escaped += '\\u' + character.charCodeAt(index).toString(16).padStart(4, '0');
    }
    return escaped;
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


/***/ }),

/***/ 580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ showUnseen),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   WW: () => (/* binding */ LEGACY_COMMAND),
/* harmony export */   iE: () => (/* binding */ cutPath)
/* harmony export */ });
/* unused harmony export countCodePoints */
/** What every channel needs first: nothing that hides, reorders or breaks lines survives, and no value is without end. */
/**
 * Not visible, or not what it looks like: control, format (bidirectional, zero-width, soft hyphen, tags), line and paragraph
 * separators, private use, variation selectors and the other default-ignorables, non-characters, lone surrogates, blanks
 * that are not the plain space (U+3000 excepted: it is plainly wide), and the fifth and later combining mark of a stack.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800]|(?<=\p{M}{4})\p{M}/gu;
const PLAIN = /^[\x20-\x7e]*$/;
/** One line in, one line out: control characters as `\xNN`, other unseen ones as `\u{…}`, tab as `\t`. */
function showUnseen(text, lineBreak = '\\n') {
    if (PLAIN.test(text))
        return text;
    const oneLine = lineBreak === '⏎' ? text.replace(/\r\n?|\n/g, '⏎') : text;
    return oneLine.replace(UNSEEN, nameUnseen);
}
function nameUnseen(character) {
    if (character === '\n')
        return '\\n';
    if (character === '\r')
        return '\\r';
    if (character === '\t')
        return '\\t';
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    // Next line (U+0085) ends a line for .NET and Unicode, so it is named with the other line ends and not as a byte.
    return code <= 0x9f && code !== 0x85 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`;
}
/**
 * At most `max` code points, then `… (20000 characters)` with the length of the whole. Never cuts inside a surrogate pair, a
 * combining or joined sequence, a flag, or one of the escapes written by `showUnseen`.
 */
function cut(text, max) {
    if (text.length <= max)
        return text;
    const end = boundaryBefore(text, indexOfCodePoint(text, max));
    return end >= text.length ? text : `${text.slice(0, end)}… (${countCodePoints(text)} characters)`;
}
/** A path keeps its end, where the name is: `pipelines/…/pipeline.yaml (900 characters)`. */
function cutPath(path, max) {
    if (path.length <= max)
        return path;
    const total = countCodePoints(path);
    if (total <= max)
        return path;
    const start = boundaryBefore(path, indexOfCodePoint(path, Math.floor(max / 3)));
    const tail = boundaryBefore(path, indexOfCodePoint(path, total - Math.ceil((max * 2) / 3)));
    return `${path.slice(0, start)}…${path.slice(tail)} (${total} characters)`;
}
/** Length in Unicode code points; a lone surrogate counts as one. */
function countCodePoints(text) {
    let count = 0;
    for (let index = 0; index < text.length; index += widthAt(text, index))
        count++;
    return count;
}
function indexOfCodePoint(text, position) {
    let index = 0;
    for (let seen = 0; seen < position && index < text.length; seen++)
        index += widthAt(text, index);
    return index;
}
function widthAt(text, index) {
    return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}
/** How far back a sequence is followed: real ones are short, and a stack of 10,000 accents must not decide the length. */
const LONGEST_SEQUENCE = 32;
function boundaryBefore(text, wanted) {
    let index = startOfEscape(text, wanted);
    for (let steps = 0; steps < LONGEST_SEQUENCE; steps++) {
        if (index <= 0 || index >= text.length || !joins(text, index))
            return index;
        index -= index >= 2 && (text.codePointAt(index - 2) ?? 0) > 0xffff ? 2 : 1;
    }
    return startOfEscape(text, wanted);
}
/** Where the escape begins that `wanted` would cut in two (`\u{20` + `2e}`), else `wanted`. */
function startOfEscape(text, wanted) {
    const from = Math.max(0, wanted - 9);
    const found = /\\(?:$|x[0-9a-f]?$|u\{[0-9a-f]*$|u$)/.exec(text.slice(from, wanted));
    if (found === null)
        return wanted;
    return /^\\(?:x[0-9a-f]{2}|u\{[0-9a-f]+\}|[nrt])/.test(text.slice(from + found.index, wanted + 9)) ? from + found.index : wanted;
}
const CONTINUES = /^[\p{M}\u200d\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}\u1160-\u11ff]/u;
const REGIONAL = /^[\u{1f1e6}-\u{1f1ff}]/u;
/** Whether the character at `index` belongs to the one before it. */
function joins(text, index) {
    const here = text.slice(index, index + 2);
    if (CONTINUES.test(here) || text[index - 1] === '\u200d')
        return true;
    if (!REGIONAL.test(here))
        return false;
    let before = 0;
    while (before < LONGEST_SEQUENCE && REGIONAL.test(text.slice(index - 2 * (before + 1), index - 2 * before)))
        before++;
    return before % 2 === 1;
}
/**
 * The runner's older command syntax (actions/runner, ActionCommand.cs), `##[name …]`, which it finds anywhere in a line. Its
 * comparison may ignore what Unicode ignores, so marks between the signs count as nothing, nor does the escape character that
 * begins one of our colours. `##vso[` and `##teamcity[` are the same form on other build servers.
 */
const LEGACY_COMMAND = /#(\p{M}*)#(?=\p{M}*(?:[A-Za-z]+\p{M}*)?\p{Cc}?\[)/gu;


/***/ })

};

//# sourceMappingURL=6748.index.js.map