exports.id = 6638;
exports.ids = [6638];
exports.modules = {

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

/***/ 16450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuse),
/* harmony export */   d: () => (/* binding */ checkParts)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87206);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72516);






function checkParts(parts, sameIn) {
    const [first] = parts;
    if (first === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u(2, 'there is nothing to join', { fix: 'Name the reports of all parts.' });
    const { n } = first.report.shard;
    const agree = [
        { what: 'the number of parts', of: ({ shard }) => shard.n },
        { what: 'the version of specgate', of: ({ tool }) => tool },
        ...sameIn,
        { what: 'the list of files', of: ({ shard }) => [shard.files, shard.list] },
    ];
    for (const { name, report } of parts) {
        if (report.tool.version !== _model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x)
            throw refuse(`it was written by specgate ${report.tool.version}, and this is ${_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x}`, name);
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
        throw refuse(`part ${missing.slice(0, 10).join(', ')}${missing.length > 10 ? ', \u2026' : ''} of ${n} is missing`, `${parts.length} of ${n} reports`, 'Name the reports of all parts; one whose job failed has to be run again.');
    const judged = parts.reduce((sum, { report }) => sum + report.shard.part, 0);
    if (judged !== first.report.shard.files)
        throw refuse(`the parts hold ${judged} files, and the list that was split has ${first.report.shard.files}`, first.name);
    return [...byNumber.values()].sort((a, b) => a.report.shard.i - b.report.shard.i);
}

function refuse(why, where, fix = 'Join only parts of one run: the same version, commits, configuration and files.') {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u(3, `the reports cannot be joined: ${why}`, { where, fix });
}


/***/ }),

/***/ 57170:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ mergeHashes)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87206);
/* harmony import */ var _hash_run_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67475);
/* harmony import */ var _check_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16450);




function mergeHashes(given) {
    const parts = (0,_check_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .checkParts */ .d)(given, []);
    const reports = parts.map(({ report }) => report);
    const merged = (0,_hash_run_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hashReport */ .Jh)(reports.flatMap(({ files }) => files), reports.flatMap(({ problems }) => problems), null);

    const { list, files } = reports[0].shard;
    if (merged.complete && (merged.files.length !== files || (0,_hash_run_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfList */ .oF)(merged.files) !== list))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u(3, 'the reports cannot be joined: their files are not those of the list that was split', {
            where: parts.map(({ name }) => name).join(', '),
            fix: 'A file changed while the parts ran, or a report was edited: run all parts again over the same files.',
        });
    return merged;
}


/***/ }),

/***/ 26629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ mergeReports)
});


var cap_findings = __webpack_require__(86905);

var findings = __webpack_require__(8166);

var sum_lint = __webpack_require__(83267);

var unused_waivers = __webpack_require__(4974);

var verdict = __webpack_require__(6559);

var types = __webpack_require__(22143);

var calendar = __webpack_require__(8637);

var engine_collected = __webpack_require__(27305);

var check_parts = __webpack_require__(16450);
;




const MOST_APART_MS = 24 * 60 * 60 * 1000;
const TOGETHER = 'Run the parts that were judged before again, or let the command line give each the same --now.';





function checkMoments(parts) {
    const inOrder = parts.toSorted((a, b) => Date.parse(a.report.shard.now) - Date.parse(b.report.shard.now));
    const [first, last] = [inOrder[0], inOrder.at(-1)];
    const [from, to] = [first.report.shard.now, last.report.shard.now];
    const apart = Date.parse(to) - Date.parse(from);
    const today = (0,calendar/* dayOfInstant */.jR)(to);

    if (!(apart <= MOST_APART_MS) || today === undefined)
        throw (0,check_parts/* refuse */.T)(`${first.name} was judged at ${from}, and ${last.name} at ${to}: more than a day apart`, last.name, TOGETHER);
    for (const { name, report } of parts) {
        const ended = report.findings.find(({ waiver }) => waiver !== null && waiver.expires < (0,calendar/* writeDay */.ip)(today));
        if (ended === undefined)
            continue;
        const why = `a waiver for ${ended.rule} that covers ${ended.file} ended on ${ended.waiver.expires}, between this part and ${last.name}`;
        throw (0,check_parts/* refuse */.T)(why, name, TOGETHER);
    }
    return (0,calendar/* dayOfInstant */.jR)(from) === today ? [] : tellMidnight(first.report, writeMoment(from), writeMoment(to));
}

function tellMidnight({ config }, first, last) {
    const collected = new engine_collected/* Collected */.iG();
    (0,engine_collected/* reportGate */.Ok)(collected, 'GATE.PARTS_OVER_MIDNIGHT', config.path ?? types/* CONFIG_PATHS */.i[0], () => undefined, { first, last });
    return collected.made.map(({ finding }) => finding);
}

function writeMoment(now) {
    return new Date(now).toISOString().replace(/\.\d+Z$/, 'Z');
}


var order = __webpack_require__(23883);
;












function mergeReports(given) {
    const parts = (0,check_parts/* checkParts */.d)(given, [
        { what: 'the base', of: ({ base }) => base },
        { what: 'the head', of: ({ head }) => head },
        { what: 'the configuration', of: ({ config }) => config },
        { what: 'what fails the verdict (fail-on)', of: ({ shard }) => shard.failOn },
        { what: 'the selection of files', of: ({ selection }) => [selection.files, selection.matched] },
    ]);
    const midnight = checkMoments(parts);
    const reports = parts.map(({ report }) => report);
    const [first] = reports;
    const { findings, capped, incomplete } = joinFindings(reports, midnight);
    const inOrder = (list, rowsOf) => joinRows(reports, list, rowsOf);
    const documents = inOrder('documents', (report) => report.documents).sort((a, b) => (0,order/* byCodeUnits */.C)(a.file, b.file));
    const sum = (count) => reports.reduce((total, report) => total + count(report), 0);
    return {
        ...first,
        verdict: (0,verdict/* decide */.LD)(findings, incomplete, first.shard.failOn),
        complete: incomplete.length === 0,
        counts: (0,verdict/* countFindings */.Gt)(findings, capped, documents.length, documents.filter(({ status }) => status !== 'unchanged').length),
        documents,
        findings,
        capped,
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

        timings: { totalMs: Math.max(...reports.map(({ timings }) => timings.totalMs)) },
    };
}

function joinFindings(reports, midnight) {
    const isLate = ({ rule }) => rule === 'GATE.WAIVER_EXPIRED';
    const all = reports.flatMap(({ findings }) => findings);
    const late = new Map(all.filter(isLate).map((finding) => [JSON.stringify(finding), finding]));
    const found = all.filter((finding) => !isLate(finding)).sort(findings/* compareFindings */.Eg);
    const { findings: listed, capped } = (0,cap_findings/* capFindings */.jZ)(found, reports.flatMap((report) => report.capped));
    const reasons = reports.flatMap(({ incomplete }) => incomplete);
    const idle = (0,unused_waivers/* joinUnused */.$)(reports.map(({ shard }) => shard.unusedWaivers));
    return {
        findings: [...(0,findings/* separateFingerprints */.$t)(listed), ...late.values(), ...idle, ...midnight].sort(findings/* compareFindings */.Eg),
        capped,
        incomplete: (0,cap_findings/* capReasons */.uC)(reasons, found, listed),
    };
}

function joinRows(reports, list, rowsOf) {
    return reports
        .flatMap((report) => rowsOf(report).map((row, i) => ({ row, at: report.shard.order[list]?.[i] ?? Infinity })))
        .sort((a, b) => a.at - b.at)
        .map(({ row }) => row);
}


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  bt: () => (/* binding */ MOST_REPORT_BYTES),
  kW: () => (/* binding */ partsOfOneKind),
  on: () => (/* binding */ readPart)
});

;

const hash_report_schema_text = { type: 'string' };
const count = { type: 'integer', minimum: 0 };
const digest = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const object = (properties) => ({
    type: 'object',
    required: Object.keys(properties),
    properties,
});
const listOf = (items) => ({ type: 'array', items });
const orNull = (schema) => ({ anyOf: [schema, { type: 'null' }] });
const difference = object({
    ...{ rule: hash_report_schema_text, file: hash_report_schema_text, line: count, column: count, message: hash_report_schema_text, fix: hash_report_schema_text, path: hash_report_schema_text },
    ...{ expected: orNull(hash_report_schema_text), actual: orNull(hash_report_schema_text) },
});
const hashReportSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...object({
        schemaVersion: { const: 1 },
        kind: { const: 'hash' },
        tool: object({ name: { const: 'specgate' }, version: hash_report_schema_text }),
        complete: { type: 'boolean' },
        counts: object({ files: count, bytes: count, problems: count }),
        files: listOf(object({ path: hash_report_schema_text, size: count, sha256: digest })),
        problems: listOf(object({ path: hash_report_schema_text, code: hash_report_schema_text, reason: hash_report_schema_text })),
        manifest: orNull(object({ file: hash_report_schema_text, differences: listOf(difference), notes: listOf(hash_report_schema_text) })),
        shard: orNull(object({ i: count, n: count, files: count, part: count, list: hash_report_schema_text })),
    }),
};


var json = __webpack_require__(87979);

var errors = __webpack_require__(87206);

var report_schema = __webpack_require__(69071);

var execute_json_schema = __webpack_require__(92274);
;






const MOST_REPORT_BYTES = 512 * 1024 * 1024;

const AGAIN = [
    'Write it with `specgate check --shard i/n --format json --output <file>`, or with `specgate hash --shard i/n`.',
    'Let each part write it: `command: check` or `hash` with `shard: i/n` and `report: <file>`.',
];




async function readPart(name, text) {
    const refuse = (why, fix, inAction = fix) => new errors/* GateError */.u(3, `the reports cannot be joined: ${why}`, { where: name, fix, inAction: { fix: inAction } });
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        throw refuse('it is no JSON, or only the beginning of one', ...AGAIN);
    }
    if (!(0,json/* isObject */.Gv)(data) || data['schemaVersion'] !== 1 || !(0,json/* isObject */.Gv)(data['tool']))
        throw refuse('it is no report of specgate', ...AGAIN);
    const { shard, kind } = data;
    if (shard === null)
        throw refuse('it is the report of a whole run, not of a part', 'Join only what `--shard` wrote.', 'Join only what steps with the input shard wrote.');
    const fault = await faultOf(kind === 'hash' ? 'hash' : 'check', data);
    if (fault !== undefined)
        throw refuse(fault, ...AGAIN);
    if (kind === 'hash')
        return { kind, part: { name, report: data } };
    const report = data;
    const lists = [
        ['documents', report.documents],
        ['versions', report.versions],
        ['affected', report.impact.affected],
    ];
    for (const [list, all] of lists)
        if (report.shard.order[list]?.length !== all.length)
            throw refuse(`its list \`${list}\` is not as long as it says`, ...AGAIN);
    return { kind: 'check', part: { name, report } };
}
const SCHEMAS = { check: report_schema/* reportSchema */.Q, hash: hashReportSchema };
const checkers = {};

async function faultOf(kind, data) {
    const check = await (checkers[kind] ??= (0,execute_json_schema.makeJsonSchemaChecker)(SCHEMAS[kind]));
    const faults = check?.(data);
    if (faults === undefined)
        return 'it is too deep to be a report';
    const [fault] = faults;
    return fault && `it is not as a report has it: ${fault.path === '' ? 'the whole' : `\`${fault.path}\``} ${fault.reason}`;
}

function partsOfOneKind(all) {
    const checks = all.flatMap((part) => (part.kind === 'check' ? [part.part] : []));
    const hashes = all.flatMap((part) => (part.kind === 'hash' ? [part.part] : []));
    if (checks.length > 0 && hashes.length > 0)
        throw new errors/* GateError */.u(3, 'the reports cannot be joined: some are of `check` and some of `hash`', {
            where: `${checks[0].name}, ${hashes[0].name}`,
            fix: 'Join them apart, in two calls.',
        });
    return hashes.length > 0 ? { kind: 'hash', parts: hashes } : { kind: 'check', parts: checks };
}


/***/ }),

/***/ 31532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ compileRegex),
/* harmony export */   qh: () => (/* binding */ RegexError)
/* harmony export */ });

/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);





const MAX_PATTERN_LENGTH = 1000;

const MAX_PROGRAM_SIZE = 10_000;

const WORK_PER_STEP = 32;
const CACHE_SIZE = 500;

class RegexError extends Error {
    pattern;
    fix;
    index;
    constructor(pattern, what, fix, index) {
        super(what);
        this.name = 'RegexError';
        this.pattern = pattern;
        this.fix = fix;
        this.index = index;
    }
}
const cache = new Map();

function compileRegex(pattern) {
    const known = cache.get(pattern);
    if (known !== undefined)
        return known;
    const regex = compile(pattern);
    const oldest = cache.size >= CACHE_SIZE ? cache.keys().next().value : undefined;
    if (oldest !== undefined)
        cache.delete(oldest);
    cache.set(pattern, regex);
    return regex;
}
function compile(pattern) {
    if (pattern.length > MAX_PATTERN_LENGTH)
        throw new RegexError(pattern.slice(0, 40) + '\u2026', `the pattern is ${pattern.length} characters long, more than ${MAX_PATTERN_LENGTH}`, 'Split it into several rules.');
    let program;
    try {
        program = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(pattern);
    }
    catch (error) {
        throw describe(pattern, error);
    }
    const size = program.programSize();
    if (size > MAX_PROGRAM_SIZE)
        throw new RegexError(pattern, `the pattern unfolds to ${size} instructions, more than ${MAX_PROGRAM_SIZE}`, 'Use smaller repeat counts, or check the length with len().');
    return {
        pattern,
        test(text, budget) {
            budget?.spend(1 + Math.ceil((text.length * size) / WORK_PER_STEP));
            return program.test(text);
        },
    };
}

const UNSUPPORTED = [
    [
        /^\\[1-9]/,
        'a back-reference',
        'RE2 matches in linear time and cannot refer back to a group; compare the two parts in two conditions.',
    ],
    [
        /^\\k</,
        'a named back-reference',
        'RE2 matches in linear time and cannot refer back to a group; compare the two parts in two conditions.',
    ],
    [/^\(\?(?:=|!)/, 'a look-ahead', 'RE2 has no look-around; use two conditions joined with `and` (or `and not`).'],
    [/^\(\?<(?:=|!)/, 'a look-behind', 'RE2 has no look-around; use two conditions joined with `and` (or `and not`).'],
    [/^\(\?>/, 'an atomic group', 'RE2 never backtracks, so an ordinary group `(?:\u2026)` does the same.'],
    [/^\\u/, 'a JavaScript escape', 'Write `\\x{0041}` for a code point.'],
    [/^\\c[A-Za-z]/, 'a JavaScript control escape', 'Write `\\x01` for a control character.'],
    [/^\\Z/, 'an end anchor of other engines', 'Write `$`, which is the end of the text.'],
    [/^\\[pP]\{[^}]*=/, 'a Unicode property with a name', 'Write the value alone: `\\p{Greek}`, `\\p{Lu}`.'],
    [/^[*+?}]\+/, 'a possessive quantifier', 'RE2 never backtracks, so leave the second `+` out.'],
];
function describe(pattern, error) {
    for (let at = 0; at < pattern.length; at++) {
        const rest = pattern.slice(at, at + 40);
        for (const [test, what, fix] of UNSUPPORTED) {
            const found = test.exec(rest);
            if (found)
                return new RegexError(pattern, `\`${found[0]}\` is ${what}, which the linear-time engine (RE2) does not have`, fix, at);
        }
        if (pattern[at] === '\\')
            at++;
    }
    const reason = error instanceof re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JSSyntaxException */ .pB ? error.message.replace(/^error parsing regexp: /, '') : String(error);
    return new RegexError(pattern, `the pattern is not RE2 syntax: ${reason}`, 'See https://github.com/google/re2/wiki/Syntax for what a pattern may hold.');
}


/***/ }),

/***/ 60738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ isOpaqueFormat),
/* harmony export */   Fy: () => (/* binding */ isCheckedFormat),
/* harmony export */   Q1: () => (/* binding */ surelyRefuses),
/* harmony export */   t0: () => (/* binding */ isWithinFormat),
/* harmony export */   vq: () => (/* binding */ formatNamed)
/* harmony export */ });

const DATE = String.raw `\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`;
const TIME = String.raw `([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(z|Z|[+-]([01]\d|2[0-3]):[0-5]\d)`;
const HOUR = String.raw `([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(z|Z|[+-]([01]\d|2[0-3]):[0-5]\d)?`;
const LABEL = String.raw `[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?`;
const BYTE = String.raw `(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;
function format(pattern, ...samples) {

    const regex = new RegExp(`^(?:${pattern})$`);
    return { samples, test: (text) => regex.test(text) };
}
function wide(pattern, samples, refuses) {
    return { ...format(pattern, ...samples), refuses };
}

const FORMATS = Object.assign(Object.create(null), {
    date: () => format(DATE, '2000-01-01', '2024-02-29'),
    time: () => format(TIME, '00:00:00Z'),
    'date-time': () => format(`${DATE}[Tt ]${TIME}`, '2000-01-01T00:00:00Z'),
    duration: () => format(String.raw `P(\d+[YMWD]|T\d+[HMS])`, 'P1D', 'PT1S'),
    email: () => format(String.raw `[A-Za-z0-9_.+-]+@${LABEL}(\.${LABEL})+`, 'a@b.co'),
    hostname: () => format(`${LABEL}(\\.${LABEL})*`, 'a', 'a.b'),
    ipv4: () => format(`(${BYTE}\\.){3}${BYTE}`, '0.0.0.0'),
    ipv6: () => format('::|::1|([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}', '::', '::1'),
    uri: () => format('[a-zA-Z][a-zA-Z0-9+.-]*:(//)?[A-Za-z0-9._~/?#@!$&()*+,;=%-]+', 'a:b', 'https://a.b/'),
    uuid: () => format('[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}', '00000000-0000-0000-0000-000000000000'),
    'json-pointer': () => format('(/([^~/]|~[01])*)*', '', '/a'),
    'relative-json-pointer': () => format('(0|[1-9][0-9]*)(#|(/([^~/]|~[01])*)*)', '0', '1/a'),
    'uri-reference': () => wide("([a-zA-Z][a-zA-Z0-9+.-]*:)?[A-Za-z0-9._~/?@!$&'()*+,;=-]*", ['', 'a', '/a', 'a:b'], ['<', ' ']),
    'uri-template': () => wide(String.raw `([^\x00-\x20"'<>%\\^\x60{|}]|\{[A-Za-z0-9_]+\})*`, ['', 'a', '{a}'], ['{', ' ']),
    url: () => format('(https?|ftp)://[a-z]+([.][a-z]+)*[.][a-z]{2,}(/[A-Za-z0-9._~-]*)*', 'ftp://a.bc', 'https://a.bc/'),
    regex: () => wide(String.raw `[^()[\]{}*+?\\]*`, ['', 'a', '^a$'], ['(', '[', '*']),
    byte: () => wide('([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?', ['', 'AAAA'], ['A', '-']),
    'iso-time': () => format(HOUR, '00:00:00', '00:00:00Z'),
    'iso-date-time': () => format(`${DATE}[Tt ]${HOUR}`, '2000-01-01T00:00:00', '2000-01-01T00:00:00Z'),
});

const WITHIN = Object.assign(Object.create(null), {
    uri: ['uri-reference', 'iri', 'iri-reference'],
    'uri-reference': ['iri-reference'],
    iri: ['iri-reference'],
    email: ['idn-email'],
    hostname: ['idn-hostname'],
    time: ['iso-time'],
    'date-time': ['iso-date-time'],
});

function isWithinFormat(one, other) {
    return one === other || WITHIN[one]?.includes(other) === true;
}

const OPAQUE = new Set(['iri', 'iri-reference', 'idn-email', 'idn-hostname']);

function isOpaqueFormat(name) {
    return OPAQUE.has(name);
}

function isCheckedFormat(name) {
    return name in FORMATS || OPAQUE.has(name);
}
const made = new Map();
function formatNamed(name) {
    if (!made.has(name))
        made.set(name, FORMATS[name]?.());
    return made.get(name);
}
let allSamples;

function surelyRefuses(name, text) {
    const known = formatNamed(name);
    if (known === undefined || known.test(text))
        return false;
    if (known.refuses !== undefined)
        return known.refuses.includes(text);
    allSamples ??= new Set(Object.keys(FORMATS).flatMap((other) => formatNamed(other).samples));
    return text.length <= 1 || allSamples.has(text);
}


/***/ }),

/***/ 69071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ reportSchema)
/* harmony export */ });

/* harmony import */ var _severities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92086);






const text = (description) => ({ type: 'string', description });
const count = (description) => ({ type: 'integer', minimum: 0, description });
const position = (description) => ({ type: 'integer', minimum: 1, description });
const flag = (description) => ({ type: 'boolean', description });
const choice = (description, values) => ({ type: 'string', enum: values, description });
const nullableText = (description) => ({ type: ['string', 'null'], description });
const object = (description, properties) => ({
    type: 'object',
    description,
    required: Object.keys(properties),
    properties,
});
const listOf = (description, items) => ({ type: 'array', description, items });
const rows = (description) => listOf(description, { type: 'object' });
const orNull = (schema) => ({ anyOf: [schema, { type: 'null' }] });
const sha256 = (description) => ({ type: ['string', 'null'], pattern: '^[0-9a-f]{64}$', description });
const commit = nullableText('Commit id; null where there is no commit.');
const how = text('How the side was found, as a sentence.');
const place = object('A further place that belongs to the finding.', {
    file: text('Path from the workspace root.'),
    line: position('From 1.'),
    column: position('From 1, in UTF-16 code units.'),
    message: text('What is there.'),
});
const waiver = object('A written exception.', {
    reason: text('Why it is accepted.'),
    owner: text('Who answers for it.'),
    expires: text('Last day on which it holds, YYYY-MM-DD.'),
});
const finding = object('A rule broken at a place.', {
    rule: text('Rule id, such as ART.SHA256_MISMATCH.'),
    policy: text('The policy that the rule belongs to.'),
    severity: choice('As configured.', _severities_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o),
    message: text('What is wrong, with the values.'),
    why: text('Why it matters.'),
    fix: text('What to do.'),
    docs: text('Where the rule is explained.'),
    file: text('Path from the workspace root.'),
    line: position('From 1; 1:1 for the file as a whole.'),
    column: position('From 1, in UTF-16 code units.'),
    endLine: position('Line of the end.'),
    endColumn: position('Column behind the last character.'),
    path: text('RFC 9535 normalized path in the document; $ for the whole file.'),
    side: choice('The side whose file, line and column are given.', ['base', 'head']),
    fingerprint: text('Identity of the finding across commits.'),
    waiver: orNull(waiver),
    related: listOf('Further places.', place),
    data: {
        type: 'object',
        description: 'The values that the message was made from.',
        additionalProperties: { type: ['string', 'number'] },
    },
});
const document = object('A recognised document that the run looked at.', {
    file: text('Path from the workspace root.'),
    kind: text('Kind id, such as pipeline-card.'),
    status: choice('Against the base.', ['added', 'modified', 'removed', 'renamed', 'unchanged']),
    judged: flag('Whether the policies judged it, or it was only read as context.'),
    sha256: sha256('Of the bytes that were judged; null when there are none.'),
});
const BUMPS = ['none', 'patch', 'minor', 'major'];
const CLASSES = ['none', 'both', 'backward', 'forward', 'break'];
const datum = { description: 'A document: accepted by one side, refused by the other.' };
const versionChange = object('One change of the schema or of the public surface.', {
    class: choice('What it does to readers.', CLASSES),
    what: text('field removed, type narrowed, item added.'),
    area: text('schema, artifact, port, metric, licence, access, stage, model or identity.'),
    bump: choice('What it asks of the version by itself.', BUMPS),
    sentence: text('The same with the values.'),
    path: text('RFC 9535 normalized path at the head; at the base for what is gone.'),
    basePath: nullableText('Where it stands at the base.'),
    headPath: nullableText('Where it stands at the head.'),
    witness: { ...datum, description: 'The first of the witnesses; null when there is none.' },
    acceptedBy: { enum: ['base', 'head', null], description: 'The side that accepts the witness; the other refuses it.' },
    witnesses: listOf('Smallest documents that show the class, checked by executing both schemas.', object('One of them.', { acceptedBy: choice('The side that accepts it.', ['base', 'head']), datum })),
});
const versionRow = object('What a changed document declares, and what its change asks for.', {
    file: text('Path from the workspace root.'),
    base: nullableText('Version at the base, as written.'),
    head: nullableText('Version at the head, as written.'),
    declared: { enum: [...BUMPS, 'decreased', null], description: 'The step by its numbers; null when one is no semver.' },
    required: choice('The larger of what the change classes and the mode ask.', BUMPS),
    compatMode: { enum: ['both', 'backward', 'forward', 'break', null], description: 'The mode in force.' },
    changeClass: choice('The meet of all changes.', CLASSES),
    next: nullableText('The lowest version that covers the change.'),
    compared: {
        type: 'boolean',
        description: 'False when the base could not be read: nothing was compared, and class and step are those of the worst case.',
    },
    why: text('What asks for it.'),
    changeCount: count('Changes in all; the list holds the first 100, the gravest first.'),
    changes: listOf('The gravest first.', versionChange),
    undecided: listOf('Parts of a schema that could not be compared; they count as the worst case.', object('One of them.', { path: text('RFC 9535 normalized path.'), reason: text('Why, as the end of a sentence.') })),
});
const nullableNumber = (description) => ({ type: ['number', 'null'], description });
const number = (description) => ({ type: 'number', description });
const pair = (description) => ({
    type: ['array', 'null'],
    items: { type: 'number' },
    minItems: 2,
    maxItems: 2,
    description,
});
const promotionRow = object('One metric, or one slice of it; differences are turned so that more is better.', {
    metric: text('Its name.'),
    slice: nullableText('The slice; null for all values.'),
    role: choice('What it is there for.', ['target', 'guardrail']),
    direction: choice('Which is better.', ['higher', 'lower']),
    mode: choice('A gain that must be shown, or a loss that must be within a margin.', ['better', 'no_worse']),
    decision: choice('By the whole interval.', ['PASS', 'FAIL', 'INCONCLUSIVE']),
    reason: text('Reason code, such as BETTER or ZERO_VARIANCE.'),
    delta: nullableNumber('Candidate \u2212 reference, turned; in the unit of the metric.'),
    stderr: nullableNumber('Standard error of delta.'),
    interval: pair('Two-sided, turned.'),
    confidence: number('Of the interval.'),
    n: { type: ['integer', 'null'], description: 'Pairs, or values of the candidate.' },
    paired: flag('Whether the values were compared pair by pair.'),
    threshold: nullableNumber('Where the interval has to lie above.'),
    needed: { type: ['integer', 'null'], description: 'How many more values would settle it if what was measured holds.' },
    method: nullableText('How the interval was made.'),
    reference: nullableNumber('Mean of the reference, not turned.'),
    candidate: nullableNumber('Mean of the candidate, not turned.'),
    wins: { type: ['integer', 'null'], description: 'Of 0/1 data in pairs: examples won.' },
    losses: { type: ['integer', 'null'], description: 'Of 0/1 data in pairs: examples lost.' },
    look: {
        type: ['integer', 'null'],
        description: 'Which comparison on this test set it is, from 1 on; null when nobody counts.',
    },
    numbers: text('The numbers as a person reads them.'),
    message: text('What was decided and why.'),
});
const driftRow = object('One distribution, candidate against reference.', {
    name: text('Of the distribution.'),
    measure: text('What decides: psi, js_divergence, js_distance, js_distance_base2, kl, hellinger, chi2 or ks.'),
    value: nullableNumber('Of the measure; null when it is infinite.'),
    warn: number('Threshold that warns.'),
    error: number('Threshold that fails.'),
    eps: number('Added to each bin before it is made a share.'),
    psi: nullableNumber('Population stability index, nats.'),
    jsDivergence: nullableNumber('Jensen-Shannon divergence, nats, at most ln 2.'),
    jsDistance: nullableNumber('Square root of the divergence in nats.'),
    jsDistanceBase2: nullableNumber('Square root of the divergence in bits.'),
    kl: nullableNumber('KL(reference\u2016candidate), nats.'),
    hellinger: nullableNumber('Hellinger distance, 0 to 1.'),
    chi2: { type: ['object', 'null'], description: "Pearson's test, where the bins are counts: statistic, df, p, minExpected." },
    ks: { type: ['object', 'null'], description: 'Kolmogorov-Smirnov: d, p, exact.' },
    bins: { type: ['integer', 'null'], description: 'How many.' },
    edges: {
        type: ['array', 'null'],
        items: { type: 'string' },
        description: 'What the bins are called, where they were made here.',
    },
    counts: pair('Rows behind the bins, reference and candidate.'),
    chance: nullableNumber('What chance alone stays below in 95 of 100 cases.'),
    decision: choice('Against the thresholds.', ['PASS', 'WARN', 'FAIL', 'INCONCLUSIVE']),
    reason: text('Reason code.'),
    numbers: text('The numbers as a person reads them.'),
    message: text('What was decided and why.'),
});
const summaryRow = object('One metric of one side, described.', {
    name: text('Of the metric.'),
    side: choice('Whose values they are.', ['reference', 'candidate']),
    n: count('Values.'),
    mean: nullableNumber('Null when a value is not finite.'),
    stderr: nullableNumber('Standard error of the mean; null with fewer than two values.'),
    p50: nullableNumber('Median.'),
    p90: nullableNumber('90th percentile (type 7).'),
    p95: nullableNumber('95th percentile.'),
    p99: nullableNumber('99th percentile.'),
});
const cappedFindings = object('Findings that are alike, of which `findings` lists the first.', {
    file: text('The document.'),
    rule: text('Id of the rule.'),
    severity: choice('Of each of them.', _severities_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o),
    side: choice('The side they stand at.', ['base', 'head']),
    waived: flag('Whether each of them has a waiver.'),
    shown: count('How many of them `findings` lists.'),
    total: count('How many there are, those that are listed included.'),
    message: text('The same in words: and so many more like it in this document.'),
});
const reportSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'report.schema.json',
    title: 'Specgate report',
    ...object('What one run found. Every key is always present; lists may be empty.', {
        schemaVersion: { const: 1, description: 'Version of this shape.' },
        tool: object('What wrote the report.', { name: { const: 'specgate' }, version: text('Semantic version.') }),
        base: orNull(object('The side compared against; null when the head alone was judged.', {
            ref: text('As given or found.'),
            sha: commit,
            how,
        })),
        head: object('The side that was judged.', {
            ref: text('As given or found.'),
            sha: commit,
            workingTree: flag('Whether files that git does not track could be read from the work tree.'),
            how,
        }),
        config: object('The config that decided.', {
            path: nullableText('Null when there is none and the preset applies alone.'),
            from: choice('The side it was read from.', ['base', 'head', 'default']),
            sha256: sha256('Of its bytes.'),
            preset: text('minimal, recommended or strict.'),
        }),
        verdict: choice('Made once, from all findings.', ['pass', 'fail', 'inconclusive']),
        complete: flag('False when something could not be looked at; the exit code is then 3.'),
        counts: object('Findings that are not waived by severity, and the rest.', {
            error: count('Findings of severity error.'),
            warning: count('Findings of severity warning.'),
            note: count('Findings of severity note.'),
            waived: count('Findings with a waiver; they are in no other count.'),
            documents: count('Recognised documents that the run looked at.'),
            changed: count('Of them, those that the change set touches.'),
        }),
        documents: listOf('Sorted by file.', document),
        findings: listOf('Sorted by file, line, column, rule; waived ones included. Of findings that are alike (one document, side, rule and severity, all waived or none) the first 5000; `capped` says where there are more. `counts` counts all.', finding),
        capped: listOf('Where findings were left out of the list: one row for those that are alike.', cappedFindings),
        versions: listOf('Declared and required versions, one row a changed document, by the policy semver-bump.', versionRow),
        promotion: listOf('Metric comparisons: one row a metric and slice.', promotionRow),
        drift: listOf('Distribution comparisons.', driftRow),
        summaries: listOf('Summaries of metrics, one row a metric and side.', summaryRow),
        lint: rows('One row a lint rule: in how many documents it selected something, was not applicable, failed.'),
        impact: object('What depends on what changed.', {
            changed: listOf('Ids of changed nodes.', { type: 'string' }),
            affected: rows('Nodes that depend on them.'),
        }),
        incomplete: listOf('What could not be looked at, as sentences.', { type: 'string' }),
        selection: object('How many files there were, so that "0 of N matched" is said and never a silent pass.', {
            files: count('Files of the head, or of the change set.'),
            matched: count('Of them, those that include and exclude let through.'),
            recognised: count('Of them, those that were recognised as documents.'),
            unreadable: count('Matched, but not recognised and not readable as what their name says.'),
            outside: count('Files that include and exclude let through and the paths of the user do not.'),
            emptyPaths: listOf('Patterns among those paths that match no file, neither at the head nor at the base.', {
                type: 'string',
            }),
        }),
        shard: orNull(object('Which part of a run this is, for `specgate merge`; null for a whole run and for one that was joined.', {
            i: position('The part, from 1.'),
            n: position('How many parts there are.'),
            files: count('Files of the list that was split.'),
            part: count('Of them, those of this part.'),
            list: text('sha256 of the list that was split: parts of different lists are never joined.'),
            failOn: choice('What fails the verdict of the whole run.', _severities_js__WEBPACK_IMPORTED_MODULE_0__/* .FAIL_ON */ .d),
            now: text('RFC 3339: the time that counted as now.'),
            order: {
                type: 'object',
                description: 'For each row of a list of the report, the position of its file in the list that was split.',
                additionalProperties: { type: 'array', items: { type: 'integer', minimum: 0 } },
            },
            unusedWaivers: listOf('Waivers that cover nothing in this part.', object('One of them.', {
                state: choice('What is known of it here.', ['unused', 'elsewhere', 'unknown']),
                finding,
            })),
        })),
        timings: object('Not the same from run to run.', { totalMs: { type: 'number', minimum: 0, description: 'Milliseconds.' } }),
    }),
};

function renderReportSchema() {
    return JSON.stringify(reportSchema, null, 2) + '\n';
}


/***/ })

};

//# sourceMappingURL=6638.index.js.map