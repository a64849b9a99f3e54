exports.id = 1633;
exports.ids = [1633,1235];
exports.modules = {

/***/ 1633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _engine_hash_run_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67475);
/* harmony import */ var _io_replace_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81235);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87206);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32875);
/* harmony import */ var _reporters_hash_formats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36753);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9851);
/* harmony import */ var _read_shard_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57861);
/* harmony import */ var _lib_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92094);









const meta = {
    name: 'hash',
    operands: '[globs\u2026]',
    maxOperands: Infinity,
    summary: 'Digests of build outputs. Globs are relative to the base folder and in quotes, so that specgate and not the shell reads\n' +
        "them: 'outputs/**'. Prints what sha256sum prints. With --manifest, holds a card (or a list of checksums) to the bytes:\n" +
        'every file that it lists, and the files of the globs, which it is to list as well. Needs no git; never follows a link.',
    flags: {
        format: { value: 'name', allowed: _reporters_hash_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .HASH_FORMATS */ .U, help: 'output format; default: sha256sum, json with --shard' },
        output: { value: 'file', help: 'file to write it to, whole or not at all; default: standard output' },
        manifest: {
            value: 'file',
            help: 'card with `artifacts` or `export_manifest.artifacts`, or a list of checksums (SHA256SUMS)',
        },
        write: { help: 'bring the manifest up to date: digests, sizes, times, and entries that are missing' },
        check: { help: 'say where the manifest and the bytes differ (exit 1); the default with --manifest' },
        'base-dir': { value: 'dir', help: 'folder that globs and printed paths are relative to; default: the current folder' },
        jobs: { value: 'n', help: 'files hashed at once; default: one for each processor, at most 8' },
        shard: { value: 'i/n', help: 'only part i of n, balanced by size; `specgate merge` joins the reports' },
    },
};
const command = { meta, run: hash };
async function hash(args) {
    const baseDir = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(args.text('base-dir') ?? '.');
    const output = args.text('output');
    const shard = (0,_read_shard_js__WEBPACK_IMPORTED_MODULE_6__/* .readShard */ .X)(args.text('shard'));
    const format = readFormat(args, shard);
    const manifest = readManifest(args, shard, baseDir);
    if (args.operands.length === 0 && manifest === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .u(2, 'there is nothing to hash: no file was named', {
            where: 'specgate hash',
            fix: "Name files or globs (`specgate hash 'outputs/**'`), or a manifest (`specgate hash --manifest pipeline.yaml --check`).",
        });
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_7__/* .showProgress */ .R)('hashing files');
    const jobs = readJobs(args.text('jobs'));
    const written = output === undefined ? undefined : belowBase(baseDir, output);
    const input = {
        baseDir,
        patterns: args.operands,

        ...(written !== undefined && { without: [written] }),
        ...(jobs !== undefined && { jobs }),
        ...(shard !== undefined && { shard }),
        onProgress: ({ files, totalFiles }) => progress.tick(files, totalFiles),
    };
    try {
        if (manifest !== undefined) {
            const { holdManifest } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9035), __webpack_require__.e(8050)]).then(__webpack_require__.bind(__webpack_require__, 98050));
            const run = await holdManifest({ ...input, manifest, update: args.on('write') });
            progress.done();
            return await finishManifest(run, args, format, baseDir, manifest);
        }
        const report = await (0,_engine_hash_run_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .runHash */ .Q)(input);
        progress.done();
        tellProblems(report);
        await writeReport(report, format, output);
        return (0,_engine_hash_run_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .exitOfHash */ .yG)(report);
    }
    finally {
        progress.done();
    }
}
async function finishManifest(run, args, format, baseDir, manifest) {
    const { report, before, after } = run;
    const write = args.on('write');
    tellProblems(report);
    for (const note of report.manifest?.notes ?? [])
        process.stderr.write(`${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLog */ .Ah)(`note: ${note}`)}\n`);
    if (after !== undefined)
        await (0,_io_replace_file_js__WEBPACK_IMPORTED_MODULE_2__.replaceFile)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(baseDir, manifest), after, { expected: before });
    const lines = write ? writtenLines(run, manifest) : differenceLines(report, manifest);

    const asked = args.text('format') !== undefined || args.text('output') !== undefined;
    const stream = asked && args.text('output') === undefined ? process.stderr : process.stdout;
    for (const line of lines)
        stream.write(`${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLog */ .Ah)(line)}\n`);
    if (asked)
        await writeReport(report, format, args.text('output'));
    return write ? (report.problems.length === 0 ? 0 : 3) : (0,_engine_hash_run_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .exitOfHash */ .yG)(report);
}
function writtenLines({ report, after, changed, added }, manifest) {
    if (report.problems.length > 0)
        return [`${manifest} was not written: not every file could be hashed.`];
    if (after === undefined)
        return [`${manifest} is up to date: ${countFiles(report)}.`];
    return [
        `${manifest} was written: ${changed} ${changed === 1 ? 'entry' : 'entries'} changed, ${added} added, ${countFiles(report)}.`,
    ];
}
function differenceLines(report, manifest) {
    const differences = report.manifest?.differences ?? [];
    const lines = differences.flatMap(({ file, line, column, rule, message, fix }) => [
        `${file}:${line}:${column}: ${rule}: ${message}`,
        `  fix: ${fix}`,
    ]);
    if (report.problems.length > 0)
        return [...lines, `${manifest} could not be checked: not every file could be hashed.`];
    const end = differences.length === 0 ? 'agrees with the bytes' : `differs from the bytes in ${(0,_lib_words_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .L)(differences.length, 'place')}`;
    return [...lines, `${manifest} ${end}: ${countFiles(report)}.`];
}
function countFiles({ counts }) {
    return `${(0,_lib_words_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .L)(counts.files, 'file')} hashed`;
}
function tellProblems(report) {
    for (const line of (0,_engine_hash_run_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .describeProblems */ .yg)(report.problems))
        process.stderr.write(`${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLog */ .Ah)(`specgate: ${line}`)}\n`);
}

async function writeReport(report, format, output) {
    if (!report.complete && format !== 'json') {
        process.stderr.write(`specgate: no ${format} list was written, since it would lack files\n  Mend what is named above, or leave it out of the globs.\n`);
        return;
    }
    const text = (0,_reporters_hash_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .renderHashes */ .b)(report, format);
    if (output === undefined)
        return void process.stdout.write(text);
    await (0,_io_replace_file_js__WEBPACK_IMPORTED_MODULE_2__.replaceFile)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(output), text);
}
function readFormat(args, shard) {
    const given = args.text('format');
    if (shard === undefined || given === 'json')
        return given ?? 'sha256sum';
    if (given === undefined)
        return 'json';
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .u(2, `--format ${given} cannot say that it is only part ${shard.i} of ${shard.n}`, {
        where: '--shard',
        fix: `Leave --format out (a part is JSON); \`specgate merge --format ${given} <reports\u2026>\` writes the whole list.`,
    });
}
function readJobs(text) {
    if (text === undefined)
        return undefined;
    if (/^[1-9]\d?$/.test(text))
        return Number(text);
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .u(2, `"${text}" is no number of jobs`, { where: '--jobs', fix: 'Give a number from 1 to 99.' });
}
function readManifest(args, shard, baseDir) {
    const given = args.text('manifest');
    const mode = args.on('write') ? '--write' : args.on('check') ? '--check' : undefined;
    const refuse = (what, fix) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .u(2, what, { where: 'specgate hash', fix });
    if (given === undefined) {
        if (mode !== undefined)
            throw refuse(`${mode} needs a manifest`, `Name it: \`--manifest pipeline.yaml ${mode}\`.`);
        return undefined;
    }
    if (args.on('write') && args.on('check'))
        throw refuse('--write and --check exclude each other', 'Give one of them.');
    if (shard !== undefined)
        throw refuse('a manifest is held to all its files at once, and --shard hashes only some', 'Leave one of the two out.');
    const path = belowBase(baseDir, given);
    if (path !== undefined)
        return path;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .u(2, `the manifest "${given}" lies outside of the base folder`, {
        where: baseDir,
        fix: 'Name a folder above both it and the files that it lists with --base-dir.',
    });
}

function belowBase(baseDir, path) {
    const found = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(baseDir, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    return found === '' || found === '..' || found.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(found) === found ? undefined : found;
}


/***/ }),

/***/ 67475:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  yg: () => (/* binding */ describeProblems),
  oF: () => (/* binding */ digestOfList),
  yG: () => (/* binding */ exitOfHash),
  lY: () => (/* binding */ findFiles),
  Jh: () => (/* binding */ hashReport),
  Q: () => (/* binding */ runHash),
  tm: () => (/* binding */ sortResults)
});


var hash_files = __webpack_require__(79434);

var git_names = __webpack_require__(87161);

var text_hash = __webpack_require__(19558);

var external_node_fs_ = __webpack_require__(73024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);

var promises_ = __webpack_require__(51455);

var external_node_path_ = __webpack_require__(76760);

var external_node_timers_promises_ = __webpack_require__(58500);

var glob = __webpack_require__(16757);

var errors = __webpack_require__(87206);

var file_refusals = __webpack_require__(41392);
;








const MAX_FILES = 1_000_000;
const MAX_LISTINGS = 64;

const TURN = 5000;
const { refusePath, refuseNonFile, refuseError, missing } = (0,file_refusals/* refusalsFactory */.o)(process.platform);







async function walkFiles(root, patterns, options = {}) {
    const realRoot = await (0,promises_.realpath)(root).catch((cause) => {
        throw new errors/* GateError */.u(2, 'the folder to look for files in cannot be opened', { where: root, cause });
    });
    return new Walker(realRoot, options).run(patterns, (0,external_node_path_.resolve)(root));
}
class Walker {
    #root;
    #options;
    #files = new Map();
    #problems = new Map();

    #exclude;
    #listings = new Map();
    #visited = 0;
    constructor(root, options) {
        this.#root = root;
        this.#options = options;
        const { exclude = [] } = options;
        this.#exclude = exclude.length === 0 ? undefined : (0,glob/* compileGlobWalk */.Fq)(exclude);
    }
    async run(patterns, givenRoot) {
        const globs = [];
        for (const written of patterns) {
            const pattern = belowRoot(written, [givenRoot, this.#root]);
            const climbs = pattern === undefined || pattern.split('/').includes('..');
            if (climbs)
                this.#refuse(written, { code: 'outside', reason: 'it leads out of the workspace' }, true);
            else if (!this.#takeNamed(pattern, !hasWildcard(pattern)))
                globs.push(pattern);
            await this.#turn();
        }
        if (globs.length > 0)
            await this.#walk((0,glob/* compileGlobWalk */.Fq)(globs));
        for (const pattern of globs) {
            const { matches } = (0,glob/* compileGlobWalk */.Fq)([pattern]);

            const found = this.#files.has(pattern) ||
                this.#problems.has(pattern) ||
                [...this.#files.keys()].some(matches) ||
                [...this.#problems.keys()].some(matches);
            if (!found)
                this.#refuse(pattern, { code: 'no-match', reason: 'it matches no file' }, true);
        }
        const files = this.#problems.get('')?.code === 'limit' ? [] : [...this.#files.values()];
        return { files: (0,git_names/* sortByBytes */.n2)(files), problems: (0,git_names/* sortByBytes */.n2)([...this.#problems.values()]) };
    }




    #takeNamed(path, isLiteral) {
        const refused = refusePath(path);
        if (refused !== undefined) {
            if (isLiteral)
                this.#refuse(path, refused, true);
            return isLiteral;
        }
        let at = '';
        for (const step of path.split('/')) {
            const listing = this.#list(at);
            if ('code' in listing) {
                if (isLiteral)
                    this.#refuse(path, listing, true);
                return isLiteral;
            }
            const entry = listing.get(step);
            const above = at;
            at = at === '' ? step : `${at}/${step}`;
            let wrong = entry === undefined ? refuseMissing(listing, step) : undefined;
            if (at !== path && entry?.isSymbolicLink() === true)
                wrong = { code: 'link', reason: `it goes through the symbolic link ${JSON.stringify(at)}, which is not followed` };
            else if (at !== path && entry?.isDirectory() === false)
                wrong = { code: 'missing', reason: `there is no such file; ${JSON.stringify(at)} is not a folder` };
            if (wrong !== undefined) {
                if (isLiteral)
                    this.#refuse(path, wrong, true);
                return isLiteral;
            }
            if (at === path)
                this.#take(above, step, entry, true);
        }
        return isLiteral || !isGlob(path);
    }
    async #walk(globs) {
        const folders = [''];
        for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
            const entries = this.#read(at);
            if ('code' in entries) {
                this.#refuse(at, entries, false);
                continue;
            }
            const below = [];
            for (const entry of entries) {
                const name = typeof entry.name === 'string' ? entry.name : (0,git_names/* decodeName */.e4)(entry.name);
                if (++this.#visited % TURN === 0)
                    await this.#turn();
                if (name.length === 4 && name.toLowerCase() === '.git')
                    continue;
                const path = at === '' ? name : `${at}/${name}`;
                if (entry.isDirectory()) {
                    if (globs.reaches(path) && !this.#isExcluded(path))
                        below.push(path);
                }
                else if (globs.matches(path) || (entry.isSymbolicLink() && globs.reaches(path) && this.#isLinkToFolder(path)))
                    this.#take(at, name, entry, false);
                if (this.#files.size > (this.#options.maxFiles ?? MAX_FILES))
                    return this.#giveUp();
            }
            folders.push(...below.reverse());
        }
    }
    #take(folder, name, entry, named) {
        const path = folder === '' ? name : `${folder}/${name}`;
        if (this.#isExcluded(path))
            return;
        const wrong = refusePath(path) ?? refuseNonFile(entry);
        if (wrong?.code === 'not-regular' && entry.isDirectory())
            return this.#refuse(path, { ...wrong, reason: `${wrong.reason}; write ${(0,git_names/* showName */.$i)(path)}/ for the files in it` }, named);
        if (wrong !== undefined)
            return this.#refuse(path, wrong, named);
        try {
            const size = this.#options.sizes === false ? undefined : external_node_fs_default().lstatSync(`${this.#root}/${path}`).size;
            this.#files.set(path, { path, size });
        }
        catch (error) {
            this.#refuse(path, refuseError(error), named);
        }
    }
    #isExcluded(path) {
        return this.#exclude !== undefined && (this.#exclude.matches(path) || this.#exclude.matches(`${path}/`));
    }

    #isLinkToFolder(path) {
        try {
            return external_node_fs_default().statSync(`${this.#root}/${path}`).isDirectory();
        }
        catch {
            return false;
        }
    }
    #giveUp() {
        const limit = this.#options.maxFiles ?? MAX_FILES;
        this.#refuse('', { code: 'limit', reason: `there are more than ${limit} files; name fewer` }, true);
    }
    #refuse(path, refusal, named) {
        const before = this.#problems.get(path);
        this.#problems.set(path, { path, ...refusal, named: named || before?.named === true });
    }

    #list(folder) {
        const held = this.#listings.get(folder);
        if (held !== undefined)
            return held;
        const entries = this.#read(folder);
        if ('code' in entries)
            return entries;
        const listing = new Map(entries.map((entry) => [typeof entry.name === 'string' ? entry.name : (0,git_names/* decodeName */.e4)(entry.name), entry]));
        if (this.#listings.size >= MAX_LISTINGS)
            this.#listings.clear();
        this.#listings.set(folder, listing);
        return listing;
    }

    #read(folder) {
        const root = this.#root.endsWith(external_node_path_.sep) ? this.#root : this.#root + external_node_path_.sep;
        const at = folder === '' ? Buffer.from(this.#root) : Buffer.concat([Buffer.from(root), (0,git_names/* encodeName */.aA)(folder.replaceAll('/', external_node_path_.sep))]);
        try {
            let entries = external_node_fs_default().readdirSync(at, { withFileTypes: true });

            if (entries.some(({ name }) => name.includes('\ufffd')))
                entries = external_node_fs_default().readdirSync(at, { withFileTypes: true, encoding: 'buffer' });
            const real = external_node_fs_default().realpathSync.native(at, { encoding: 'buffer' });
            return Buffer.compare(real, at) === 0 ? entries : { code: 'changed', reason: 'it was replaced while it was read' };
        }
        catch (error) {
            return refuseError(error);
        }
    }
    async #turn() {
        await (0,external_node_timers_promises_.setImmediate)();
        this.#options.signal?.throwIfAborted();
    }
}
function hasWildcard(pattern) {
    return /[*?[{\\]/.test(pattern) || pattern.endsWith('/');
}
function isGlob(pattern) {
    try {
        (0,glob/* compileGlobWalk */.Fq)([pattern]);
        return true;
    }
    catch {
        return false;
    }
}

function belowRoot(written, roots) {
    if (!(0,external_node_path_.isAbsolute)(written))
        return written.replace(/^(?:\.\/+)+/, '');
    for (const root of roots) {
        const prefix = root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep;
        if (written.startsWith(prefix))
            return written.slice(prefix.length).split(external_node_path_.sep).join('/');
    }
    return undefined;
}
function refuseMissing(listing, name) {
    const folded = name.normalize('NFC').toLowerCase();
    const other = [...listing.keys()].find((spelled) => spelled.normalize('NFC').toLowerCase() === folded);
    if (other === undefined)
        return missing();
    return { code: 'case', reason: `there is no file of exactly this name; the disk has ${JSON.stringify(other)}` };
}


var lib_shard = __webpack_require__(30679);

var version = __webpack_require__(72516);
;









async function runHash(input) {
    const { shard } = input;

    const walk = await findFiles(input, shard !== undefined);
    const sized = shard === undefined ? [] : walk.files.map(({ path, size = 0 }) => ({ path, size }));
    const parts = shard === undefined ? undefined : (0,lib_shard/* splitBySize */.$m)(sized, shard.n);
    const mine = parts === undefined ? walk.files : walk.files.filter((_, i) => parts[i] === shard.i);
    const results = await (0,hash_files.hashFiles)(input.baseDir, mine, {
        ...(input.jobs !== undefined && { jobs: input.jobs }),
        ...(input.onProgress && { onProgress: input.onProgress }),
    });
    const { files, problems } = sortResults(results);
    const info = shard === undefined ? null : { ...shard, files: walk.files.length, part: mine.length, list: digestOfList(sized) };
    return hashReport(files, [...walk.problems.map(({ path, code, reason }) => ({ path, code, reason })), ...problems], info);
}
async function findFiles({ baseDir, patterns, without = [] }, sizes = true) {
    try {
        const walk = await walkFiles(baseDir, patterns, { sizes });
        const left = new Set(without);
        return left.size === 0 ? walk : { ...walk, files: walk.files.filter(({ path }) => !left.has(path)) };
    }
    catch (error) {
        if (!(error instanceof glob/* GlobError */.pZ))
            throw error;
        throw new errors/* GateError */.u(2, `a pattern cannot be meant: ${error.message.replace(/\.$/, '')}`, {
            where: 'specgate hash',
            fix: 'Correct the pattern; a backslash takes the meaning from the character after it.',
            cause: error,
        });
    }
}

function digestOfList(files) {
    return (0,text_hash/* sha256 */.s)(files.map(({ path, size }) => `${size} ${path}\0`).join(''));
}
function sortResults(results) {
    const files = [];
    const problems = [];
    for (const result of results) {
        if ('digests' in result)
            files.push({ path: result.path, size: result.size, sha256: result.digests.sha256 });
        else
            problems.push({ path: result.path, code: result.code, reason: result.reason });
    }
    return { files, problems };
}
function hashReport(files, problems, shard) {
    const sorted = (0,git_names/* sortByBytes */.n2)([...files]);
    const named = uniqueProblems(problems);
    return {
        schemaVersion: 1,
        kind: 'hash',
        tool: { name: 'specgate', version: version/* VERSION */.x },
        complete: named.length === 0,
        counts: {
            files: sorted.length,
            bytes: sorted.reduce((sum, { size }) => sum + size, 0),
            problems: named.length,
        },
        files: sorted,
        problems: named,
        manifest: null,
        shard,
    };
}

function uniqueProblems(problems) {
    const byText = new Map(problems.map((problem) => [`${problem.path}\0${problem.code}\0${problem.reason}`, problem]));
    return (0,git_names/* sortByBytes */.n2)([...byText].map(([path, problem]) => ({ path, problem }))).map(({ problem }) => problem);
}

const USAGE = new Set(['no-match', 'missing', 'case']);

function exitOfHash({ problems, manifest }) {
    if (problems.length === 0)
        return manifest === null || manifest.differences.length === 0 ? 0 : 1;
    return problems.every(({ code }) => (manifest === null ? USAGE.has(code) : code === 'no-match')) ? 2 : 3;
}

const MOST_NAME = 4096;

function describeProblems(problems, most = 50) {
    const lines = problems.slice(0, most).map(({ path, code, reason }) => {
        const shown = path.length <= MOST_NAME ? path : `${path.slice(0, MOST_NAME)}\u2026`;
        const name = JSON.stringify(shown);
        if (code === 'no-match')
            return `the pattern ${name} matches no file`;

        if (code === 'manifest')
            return `${shown} could not be compared: ${reason}`;
        return `${path === '' ? 'the folder' : name} could not be hashed: ${reason}`;
    });
    const rest = problems.length - lines.length;
    return rest > 0 ? [...lines, `and ${rest} more`] : lines;
}


/***/ }),

/***/ 81235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   replaceFile: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87206);











async function replaceFile(file, bytes, options = {}) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file);
    const content = typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes;
    const refuse = (why, cause) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .u(3, `the file cannot be written: ${why}`, {
        where: file,
        fix: 'Name a regular file in a folder that can be written. The file is as it was.',
        cause,
    });
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(file).slice(0, 100)}.specgate-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomBytes)(6).toString('hex')}.tmp`);
    let handle;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
        const before = await lookAt(file);
        if (before?.isSymbolicLink())
            throw refuse(`it is a link to ${JSON.stringify(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(file))}, which is not followed`);
        if (before !== undefined && !before.isFile())
            throw refuse('it is no regular file');
        const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o666);
        if (before !== undefined)
            await handle.chmod(before.mode & 0o7777);
        await handle.writeFile(content);
        await handle.sync();
        await handle.close();
        handle = undefined;
        if (options.expected !== undefined)
            await confirmUnchanged(file, options.expected, refuse);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
        await flushFolder(folder);
    }
    catch (error) {
        await handle?.close().catch(() => undefined);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .u)
            throw error;
        throw refuse(error.code ?? error.message, error);
    }
}
async function lookAt(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}

async function confirmUnchanged(file, expected, refuse) {
    const { O_RDONLY, O_NOFOLLOW = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, O_RDONLY | O_NOFOLLOW);
    try {
        const now = await handle.readFile();
        if (!now.equals(expected))
            throw refuse('somebody else wrote it since it was read; run the command again');
    }
    finally {
        await handle.close();
    }
}

async function flushFolder(folder) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY);
        await handle.sync().finally(() => handle.close());
    }
    catch {

    }
}


/***/ }),

/***/ 36753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ HASH_FORMATS),
/* harmony export */   b: () => (/* binding */ renderHashes)
/* harmony export */ });
/* harmony import */ var _lib_checksum_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84272);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32875);



const HASH_FORMATS = ['sha256sum', 'json', 'export-manifest', 'in-toto'];




const DIGESTS_PREDICATE = 'https://github.com/specgate/specgate/digests/v1';
function renderHashes(report, format) {
    switch (format) {
        case 'sha256sum':
            return report.files.map(({ sha256, path }) => (0,_lib_checksum_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChecksumLine */ .$m)(sha256, path)).join('');
        case 'json':
            return json(report);
        case 'export-manifest':
            return exportManifest(report);
        case 'in-toto':
            return json(statement(report));
    }
}
function json(value) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeJson */ .GO)(JSON.stringify(value, null, 2))}\n`;
}

function exportManifest({ files }) {
    if (files.length === 0)
        return 'export_manifest:\n  artifacts: []\n';

    const rows = files.map(({ path, sha256 }) => `    - {path: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeJson */ .GO)(JSON.stringify(path))}, sha256: "${sha256}"}\n`);
    return `export_manifest:\n  artifacts:\n${rows.join('')}`;
}

function statement({ files, tool, counts }) {
    return {
        _type: 'https://in-toto.io/Statement/v1',
        subject: files.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })),
        predicateType: DIGESTS_PREDICATE,
        predicate: { generator: { name: tool.name, version: tool.version }, files: counts.files, bytes: counts.bytes },
    };
}


/***/ })

};

//# sourceMappingURL=1633.index.js.map