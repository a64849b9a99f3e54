exports.id = 317;
exports.ids = [317,1235];
exports.modules = {

/***/ 60317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _engine_hash_run_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67475);
/* harmony import */ var _engine_merge_merge_hashes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57170);
/* harmony import */ var _engine_merge_merge_reports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26629);
/* harmony import */ var _engine_merge_read_part_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4043);
/* harmony import */ var _engine_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6559);
/* harmony import */ var _io_replace_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81235);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87206);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(32875);
/* harmony import */ var _reporters_hash_formats_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(36753);
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(57166);
/* harmony import */ var _report_output_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(99966);













const meta = {
    name: 'merge',
    operands: '<reports\u2026>',
    maxOperands: Infinity,
    summary: 'Joins the reports of `check --shard i/n` or of `hash --shard i/n` runs to what one run would have written, and makes the\n' +
        'verdict. Refuses (exit 3) a missing part, a double one, and one of another run: another version, commit, configuration or list.',
    flags: {
        format: {
            value: 'name',
            repeated: true,
            help: `output format; of a check ${_reporters_index_js__WEBPACK_IMPORTED_MODULE_11__/* .REPORTER_IDS */ .b.join(' | ')} (default text), of hashes ${_reporters_hash_formats_js__WEBPACK_IMPORTED_MODULE_10__/* .HASH_FORMATS */ .U.join(' | ')} (default sha256sum)`,
        },
        output: {
            value: 'file',
            repeated: true,
            help: 'file for the format before it; a format without one goes to standard output',
        },
    },
};
const command = { meta, run: merge };
async function merge(args) {
    if (args.operands.length === 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .GateError */ .u(2, 'no report was named', {
            where: 'specgate merge',
            fix: 'Name the JSON reports of all parts: `specgate merge part-*.json`.',
        });
    const read = [];
    for (const name of args.operands)
        read.push(await (0,_engine_merge_read_part_js__WEBPACK_IMPORTED_MODULE_5__/* .readPart */ .on)(name, readReport(name)));
    const parts = (0,_engine_merge_read_part_js__WEBPACK_IMPORTED_MODULE_5__/* .partsOfOneKind */ .kW)(read);
    if (parts.kind === 'hash') {
        const outputs = (0,_report_output_js__WEBPACK_IMPORTED_MODULE_12__/* .pairOutputs */ .F)(args.given, _reporters_hash_formats_js__WEBPACK_IMPORTED_MODULE_10__/* .HASH_FORMATS */ .U);
        const report = (0,_engine_merge_merge_hashes_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeHashes */ .R)(parts.parts);
        for (const line of (0,_engine_hash_run_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .describeProblems */ .yg)(report.problems))
            process.stderr.write(`${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeLog */ .Ah)(`specgate: ${line}`)}\n`);
        for (const { format, file } of outputs) {
            if (!report.complete && format !== 'json')
                continue;
            const text = (0,_reporters_hash_formats_js__WEBPACK_IMPORTED_MODULE_10__/* .renderHashes */ .b)(report, format);
            if (file === undefined)
                process.stdout.write(text);
            else
                await (0,_io_replace_file_js__WEBPACK_IMPORTED_MODULE_7__.replaceFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file), text);
        }
        return (0,_engine_hash_run_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .exitOfHash */ .yG)(report);
    }
    const outputs = (0,_report_output_js__WEBPACK_IMPORTED_MODULE_12__/* .pairOutputs */ .F)(args.given, _reporters_index_js__WEBPACK_IMPORTED_MODULE_11__/* .REPORTER_IDS */ .b);
    const report = (0,_engine_merge_merge_reports_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeReports */ .C)(parts.parts);

    for (const { format, file } of outputs)
        await (0,_report_output_js__WEBPACK_IMPORTED_MODULE_12__/* .writeReport */ .u)({ report, sources: () => undefined }, format, file);
    return (0,_engine_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodeOf */ .FO)(report.verdict);
}
function readReport(name) {
    try {
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(name);
        if (bytes.length <= _engine_merge_read_part_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST_REPORT_BYTES */ .bt)
            return bytes.toString('utf8');
    }
    catch (error) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .GateError */ .u(2, `the report cannot be read (${error.code ?? 'error'})`, {
            where: name,
            fix: 'Name the reports of all parts, as files.',
        });
    }
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .GateError */ .u(3, `the report is larger than ${_engine_merge_read_part_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST_REPORT_BYTES */ .bt} bytes`, {
        where: name,
        fix: 'Split the run into more parts.',
    });
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

//# sourceMappingURL=317.index.js.map