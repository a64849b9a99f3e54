export const id = 1633;
export const ids = [1633];
export const modules = {

/***/ 1633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _engine_hash_run_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7475);
/* harmony import */ var _io_replace_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1235);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7206);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2875);
/* harmony import */ var _reporters_hash_formats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6753);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9851);
/* harmony import */ var _read_shard_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7861);








const meta = {
    name: 'hash',
    operands: '[globs…]',
    maxOperands: Infinity,
    summary: 'Digests of build outputs. Globs are relative to the base folder and in quotes, so that specgate and not the shell reads\n' +
        "them: 'outputs/**'. Prints what sha256sum prints. With --manifest, holds a card (or a list of checksums) to the bytes:\n" +
        'every file that it lists, and the files of the globs, which it is to list as well. Needs no git; never follows a link.',
    flags: {
        format: { value: 'name', allowed: _reporters_hash_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .HASH_FORMATS */ .Uc, help: 'output format; default: sha256sum, json with --shard' },
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
        // It cannot hold its own digest, and an old one would be out of date at once.
        ...(written !== undefined && { without: [written] }),
        ...(jobs !== undefined && { jobs }),
        ...(shard !== undefined && { shard }),
        onProgress: ({ files, totalFiles }) => progress.tick(files, totalFiles),
    };
    try {
        if (manifest !== undefined) {
            const { holdManifest } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9561), __webpack_require__.e(8050)]).then(__webpack_require__.bind(__webpack_require__, 8050));
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
        await (0,_io_replace_file_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFile */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(baseDir, manifest), after, { expected: before });
    const lines = write ? writtenLines(run, manifest) : differenceLines(report, manifest);
    // The digests go where they were asked for; then what came of the manifest goes beside them.
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
    const end = differences.length === 0 ? 'agrees with the bytes' : `differs from the bytes in ${plural(differences.length, 'place')}`;
    return [...lines, `${manifest} ${end}: ${countFiles(report)}.`];
}
function countFiles({ counts }) {
    return `${plural(counts.files, 'file')} hashed`;
}
function plural(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}
function tellProblems(report) {
    for (const line of (0,_engine_hash_run_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .describeProblems */ .yg)(report.problems))
        process.stderr.write(`${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLog */ .Ah)(`specgate: ${line}`)}\n`);
}
/** A list that lacks files must not look like one that does not: only the JSON, which says so, is written then. */
async function writeReport(report, format, output) {
    if (!report.complete && format !== 'json') {
        process.stderr.write(`specgate: no ${format} list was written, since it would lack files\n  Mend what is named above, or leave it out of the globs.\n`);
        return;
    }
    const text = (0,_reporters_hash_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .renderHashes */ .bv)(report, format);
    if (output === undefined)
        return void process.stdout.write(text);
    await (0,_io_replace_file_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFile */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(output), text);
}
function readFormat(args, shard) {
    const given = args.text('format');
    if (shard === undefined || given === 'json')
        return given ?? 'sha256sum';
    if (given === undefined)
        return 'json';
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .u(2, `--format ${given} cannot say that it is only part ${shard.i} of ${shard.n}`, {
        where: '--shard',
        fix: `Leave --format out (a part is JSON); \`specgate merge --format ${given} <reports…>\` writes the whole list.`,
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
/** A path as typed (relative to the current folder) → relative to the base folder; undefined for one that is not below it. */
function belowBase(baseDir, path) {
    const found = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(baseDir, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    return found === '' || found === '..' || found.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(found) === found ? undefined : found;
}


/***/ })

};

//# sourceMappingURL=1633.index.js.map