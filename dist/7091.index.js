export const id = 7091;
export const ids = [7091];
export const modules = {

/***/ 7091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/engine/hash/run-hash.ts + 1 modules
var run_hash = __webpack_require__(7475);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(7206);
// EXTERNAL MODULE: ./src/model/version.ts + 1 modules
var version = __webpack_require__(2516);
;// CONCATENATED MODULE: ./src/engine/merge/check-parts.ts


/**
 * The parts in their order, one of each. Throws GateError 3 for a missing or a double one, and for one of another run: of
 * another version, another split, another list. `sameIn` names what else has to agree.
 */
function checkParts(parts, sameIn) {
    const [first] = parts;
    if (first === undefined)
        throw new errors/* GateError */.u(2, 'there is nothing to join', { fix: 'Name the reports of all parts.' });
    const { n } = first.report.shard;
    const agree = [
        { what: 'the number of parts', of: ({ shard }) => shard.n },
        { what: 'the version of specgate', of: ({ tool }) => tool },
        ...sameIn,
        { what: 'the list of files', of: ({ shard }) => [shard.files, shard.list] },
    ];
    for (const { name, report } of parts) {
        if (report.tool.version !== version/* VERSION */.x)
            throw refuse(`it was written by specgate ${report.tool.version}, and this is ${version/* VERSION */.x}`, name);
        for (const { what, of } of agree)
            if (JSON.stringify(of(report)) !== JSON.stringify(of(first.report)))
                throw refuse(`it is a part of another run than ${first.name}: ${what} differs`, name);
    }
    const byNumber = new Map();
    for (const part of parts) {
        const other = byNumber.get(part.report.shard.i);
        if (other !== undefined)
            throw refuse(`it is part ${part.report.shard.i} of ${n}, and so is ${other.name}`, part.name);
        byNumber.set(part.report.shard.i, part);
    }
    const missing = Array.from({ length: n }, (_, i) => i + 1).filter((i) => !byNumber.has(i));
    if (missing.length > 0)
        throw refuse(`part ${missing.slice(0, 10).join(', ')}${missing.length > 10 ? ', …' : ''} of ${n} is missing`, `${parts.length} of ${n} reports`, 'Name the reports of all parts; one whose job failed has to be run again.');
    const judged = parts.reduce((sum, { report }) => sum + report.shard.part, 0);
    if (judged !== first.report.shard.files)
        throw refuse(`the parts hold ${judged} files, and the list that was split has ${first.report.shard.files}`, first.name);
    return [...byNumber.values()].sort((a, b) => a.report.shard.i - b.report.shard.i);
}
function refuse(why, where, fix = 'Join only parts of one run: the same version, commits, configuration and files.') {
    return new errors/* GateError */.u(3, `the reports cannot be joined: ${why}`, { where, fix });
}

;// CONCATENATED MODULE: ./src/engine/merge/merge-hashes.ts



/** The report of the whole run, byte for byte. Throws GateError 3 when the parts are not those of one run. */
function mergeHashes(given) {
    const parts = checkParts(given, []);
    const reports = parts.map(({ report }) => report);
    const merged = (0,run_hash/* hashReport */.Jh)(reports.flatMap(({ files }) => files), reports.flatMap(({ problems }) => problems), null);
    // With every file hashed, the list can be made again: it is the one that was split, or the parts are not its parts.
    const { list, files } = reports[0].shard;
    if (merged.complete && (merged.files.length !== files || (0,run_hash/* digestOfList */.oF)(merged.files) !== list))
        throw new errors/* GateError */.u(3, 'the reports cannot be joined: their files are not those of the list that was split', {
            where: parts.map(({ name }) => name).join(', '),
            fix: 'A file changed while the parts ran, or a report was edited: run all parts again over the same files.',
        });
    return merged;
}

// EXTERNAL MODULE: ./src/engine/findings.ts
var findings = __webpack_require__(8166);
// EXTERNAL MODULE: ./src/engine/sum-lint.ts
var sum_lint = __webpack_require__(3267);
// EXTERNAL MODULE: ./src/engine/verdict.ts
var verdict = __webpack_require__(6559);
;// CONCATENATED MODULE: ./src/engine/merge/merge-reports.ts




/**
 * The report of the whole run, the same but for its timings as if it had not been split. The verdict is made here, once, from
 * all findings. Throws GateError 3 when the parts are not those of one run.
 */
function mergeReports(given) {
    const parts = checkParts(given, [
        { what: 'the base', of: ({ base }) => base },
        { what: 'the head', of: ({ head }) => head },
        { what: 'the configuration', of: ({ config }) => config },
        { what: '--fail-on', of: ({ shard }) => shard.failOn },
        // Waivers hold to the end of a day.
        { what: 'the day (give each part the same --now)', of: ({ shard }) => shard.now.slice(0, 10) },
        { what: 'the selection of files', of: ({ selection }) => [selection.files, selection.matched] },
    ]);
    const reports = parts.map(({ report }) => report);
    const [first] = reports;
    const findings = joinFindings(reports);
    const incomplete = [...new Set(reports.flatMap((report) => report.incomplete))].sort();
    const inOrder = (list, rowsOf) => joinRows(reports, list, rowsOf);
    const documents = inOrder('documents', (report) => report.documents);
    const sum = (count) => reports.reduce((total, report) => total + count(report), 0);
    return {
        ...first,
        verdict: (0,verdict/* decide */.LD)(findings, incomplete, first.shard.failOn),
        complete: incomplete.length === 0,
        counts: (0,verdict/* countFindings */.Gt)(findings, documents.length, documents.filter(({ status }) => status !== 'unchanged').length),
        documents,
        findings,
        versions: inOrder('versions', (report) => report.versions),
        promotion: inOrder('promotion', (report) => report.promotion),
        drift: inOrder('drift', (report) => report.drift),
        summaries: inOrder('summaries', (report) => report.summaries),
        lint: (0,sum_lint/* sumLintRows */.S)(reports.flatMap((report) => report.lint)),
        impact: {
            changed: [...new Set(reports.flatMap((report) => report.impact.changed))],
            affected: inOrder('affected', (report) => report.impact.affected),
        },
        incomplete,
        selection: {
            ...first.selection,
            recognised: sum(({ selection }) => selection.recognised),
            unreadable: sum(({ selection }) => selection.unreadable),
        },
        shard: null,
        // They ran side by side.
        timings: { totalMs: Math.max(...reports.map(({ timings }) => timings.totalMs)) },
    };
}
/** As `settle` of the gate orders them: a waiver that ended is told by every part that it would have helped, and once by a run. */
function joinFindings(reports) {
    const isLate = ({ rule }) => rule === 'GATE.WAIVER_EXPIRED';
    const all = reports.flatMap(({ findings }) => findings);
    const late = new Map(all.filter(isLate).map((finding) => [JSON.stringify(finding), finding]));
    const found = all.filter((finding) => !isLate(finding)).sort(findings/* compareFindings */.Eg);
    return [...(0,findings/* separateFingerprints */.$t)(found), ...late.values()].sort(findings/* compareFindings */.Eg);
}
/** By the position of the file that a row comes from; rows of one file stay as they were. */
function joinRows(reports, list, rowsOf) {
    return reports
        .flatMap((report) => rowsOf(report).map((row, i) => ({ row, at: report.shard.order[list]?.[i] ?? Infinity })))
        .sort((a, b) => a.at - b.at)
        .map(({ row }) => row);
}

// EXTERNAL MODULE: ./src/model/json.ts
var json = __webpack_require__(7979);
;// CONCATENATED MODULE: ./src/engine/merge/read-part.ts


const LISTS = ['documents', 'findings', 'versions', 'promotion', 'drift', 'summaries', 'lint', 'incomplete'];
/** A report of `check --shard` or `hash --shard`. Throws GateError 3 for a text that is none, whole or cut short. */
function readPart(name, text) {
    const refuse = (why, fix) => new errors/* GateError */.u(3, `the reports cannot be joined: ${why}`, { where: name, fix });
    const again = 'Write it with `specgate check --shard i/n --format json --output <file>`, or with `specgate hash --shard i/n`.';
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        throw refuse('it is no JSON, or only the beginning of one', again);
    }
    if (!(0,json/* isObject */.Gv)(data) || data['schemaVersion'] !== 1 || !(0,json/* isObject */.Gv)(data['tool']))
        throw refuse('it is no report of specgate', again);
    const { shard } = data;
    if (shard === null)
        throw refuse('it is the report of a whole run, not of a part', 'Join only what `--shard` wrote.');
    const counted = (0,json/* isObject */.Gv)(shard) && ['i', 'n', 'files', 'part'].every((key) => Number.isSafeInteger(shard[key]));
    if (!counted || typeof shard['list'] !== 'string')
        throw refuse('it does not say which part of a run it is', again);
    if (data['kind'] === 'hash') {
        if (!(0,json/* isList */.Lv)(data['files']) || !(0,json/* isList */.Lv)(data['problems']))
            throw refuse('it lacks its lists', again);
        return { kind: 'hash', part: { name, report: data } };
    }
    const whole = LISTS.every((list) => (0,json/* isList */.Lv)(data[list])) && (0,json/* isObject */.Gv)(data['selection']) && (0,json/* isObject */.Gv)(data['impact']);
    if (!whole || typeof shard['failOn'] !== 'string' || typeof shard['now'] !== 'string' || !(0,json/* isObject */.Gv)(shard['order']))
        throw refuse('it lacks parts of a report', again);
    const rows = data;
    const lists = [
        ['documents', rows.documents],
        ['versions', rows.versions],
        ['affected', rows.impact.affected],
    ];
    for (const [list, all] of lists)
        if (rows.shard.order[list]?.length !== all.length)
            throw refuse(`its list \`${list}\` is not as long as it says`, again);
    return { kind: 'check', part: { name, report: rows } };
}

// EXTERNAL MODULE: ./src/io/replace-file.ts
var replace_file = __webpack_require__(1235);
// EXTERNAL MODULE: ./src/reporters/escape.ts
var reporters_escape = __webpack_require__(2875);
// EXTERNAL MODULE: ./src/reporters/hash-formats.ts
var hash_formats = __webpack_require__(6753);
// EXTERNAL MODULE: ./src/reporters/index.ts
var reporters = __webpack_require__(7166);
// EXTERNAL MODULE: ./src/cli/report-output.ts
var report_output = __webpack_require__(9966);
;// CONCATENATED MODULE: ./src/cli/commands/merge.ts













const meta = {
    name: 'merge',
    operands: '<reports…>',
    maxOperands: Infinity,
    summary: 'Joins the reports of `check --shard i/n` or of `hash --shard i/n` runs to what one run would have written, and makes the\n' +
        'verdict. Refuses (exit 3) a missing part, a double one, and one of another run: another version, commit, configuration or list.',
    flags: {
        format: {
            value: 'name',
            repeated: true,
            help: `output format; of a check ${reporters/* REPORTER_IDS */.b.join(' | ')} (default text), of hashes ${hash_formats/* HASH_FORMATS */.Uc.join(' | ')} (default sha256sum)`,
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
        throw new errors/* GateError */.u(2, 'no report was named', {
            where: 'specgate merge',
            fix: 'Name the JSON reports of all parts: `specgate merge part-*.json`.',
        });
    const parts = args.operands.map((name) => readPart(name, readReport(name)));
    const checks = parts.flatMap((part) => (part.kind === 'check' ? [part.part] : []));
    const hashes = parts.flatMap((part) => (part.kind === 'hash' ? [part.part] : []));
    if (checks.length > 0 && hashes.length > 0)
        throw new errors/* GateError */.u(3, 'the reports cannot be joined: some are of `check` and some of `hash`', {
            where: `${checks[0].name}, ${hashes[0].name}`,
            fix: 'Join them in two calls.',
        });
    if (hashes.length > 0) {
        const outputs = (0,report_output/* pairOutputs */.F)(args.given, hash_formats/* HASH_FORMATS */.Uc);
        const report = mergeHashes(hashes);
        for (const line of (0,run_hash/* describeProblems */.yg)(report.problems))
            process.stderr.write(`${(0,reporters_escape/* escapeLog */.Ah)(`specgate: ${line}`)}\n`);
        for (const { format, file } of outputs) {
            if (!report.complete && format !== 'json')
                continue;
            const text = (0,hash_formats/* renderHashes */.bv)(report, format);
            if (file === undefined)
                process.stdout.write(text);
            else
                await (0,replace_file/* replaceFile */.f)((0,external_node_path_.resolve)(file), text);
        }
        return (0,run_hash/* exitOfHash */.yG)(report);
    }
    const outputs = (0,report_output/* pairOutputs */.F)(args.given, reporters/* REPORTER_IDS */.b);
    const report = mergeReports(checks);
    // The documents are not here, so that there are no lines of them to show.
    for (const { format, file } of outputs)
        await (0,report_output/* writeReport */.u)({ report, sources: () => undefined }, format, file);
    return (0,verdict/* exitCodeOf */.FO)(report.verdict);
}
const MOST_BYTES = 512 * 1024 * 1024;
function readReport(name) {
    try {
        const bytes = (0,external_node_fs_.readFileSync)(name);
        if (bytes.length <= MOST_BYTES)
            return bytes.toString('utf8');
    }
    catch (error) {
        throw new errors/* GateError */.u(2, `the report cannot be read (${error.code ?? 'error'})`, {
            where: name,
            fix: 'Name the reports of all parts, as files.',
        });
    }
    throw new errors/* GateError */.u(3, `the report is larger than ${MOST_BYTES} bytes`, { where: name, fix: 'Split the run into more parts.' });
}


/***/ })

};

//# sourceMappingURL=7091.index.js.map