exports.id = 2174;
exports.ids = [2174];
exports.modules = {

/***/ 67475:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yg: () => (/* binding */ describeProblems),
  oF: () => (/* binding */ digestOfList),
  yG: () => (/* binding */ exitOfHash),
  lY: () => (/* binding */ findFiles),
  Jh: () => (/* binding */ hashReport),
  Q: () => (/* binding */ runHash),
  tm: () => (/* binding */ sortResults)
});

// EXTERNAL MODULE: ./src/io/hash-files.ts + 3 modules
var hash_files = __webpack_require__(79434);
// EXTERNAL MODULE: ./src/io/git-names.ts
var git_names = __webpack_require__(87161);
// EXTERNAL MODULE: ./src/io/text-hash.ts
var text_hash = __webpack_require__(19558);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/lib/glob.ts + 1 modules
var glob = __webpack_require__(16757);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/io/file-refusals.ts
var file_refusals = __webpack_require__(41392);
;// CONCATENATED MODULE: ./src/io/walk-files.ts








const MAX_FILES = 1_000_000;
const MAX_LISTINGS = 64;
/** Entries between two turns of the event loop. */
const TURN = 5000;
const { refusePath, refuseNonFile, refuseError, missing } = (0,file_refusals/* refusalsFactory */.o)(process.platform);
/**
 * The regular files below `root` that patterns name (the globs of `lib/glob.ts`; `outputs/` is everything below that
 * folder; a leading `./` counts for nothing). Links are never followed, `.git` is never entered, one folder is open at a
 * time. What a pattern matches and is no regular file is a problem, never silence: links, pipes, sockets, devices, names
 * that are no UTF-8, folders that cannot be read. Throws GateError 2 for a root that is no folder, GlobError for a pattern
 * that cannot be meant.
 */
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
    /** Undefined when nothing is left out. */
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
            // A name that was taken as it is written is no pattern that failed.
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
    /**
     * Takes the path as it is written, if there is one: a shell hands over names, and a name may hold any character of a
     * pattern. Answers whether that is all that it can mean.
     */
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
    /** Only a look at what it is: what it leads to is never opened. */
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
    /** What a folder holds, by name; kept for the next name that was typed. */
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
    /** What a folder holds. It must be the folder that its path says, also when a link took its place meanwhile. */
    #read(folder) {
        const root = this.#root.endsWith(external_node_path_.sep) ? this.#root : this.#root + external_node_path_.sep;
        const at = folder === '' ? Buffer.from(this.#root) : Buffer.concat([Buffer.from(root), (0,git_names/* encodeName */.aA)(folder.replaceAll('/', external_node_path_.sep))]);
        try {
            let entries = external_node_fs_default().readdirSync(at, { withFileTypes: true });
            // Read as bytes only when a name may be no UTF-8: it is slower.
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
/** Undefined when it leads out. An absolute path may lie below the root; `./` in front means the root. */
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

// EXTERNAL MODULE: ./src/lib/shard.ts
var lib_shard = __webpack_require__(30679);
// EXTERNAL MODULE: ./src/model/version.ts + 1 modules
var version = __webpack_require__(72516);
;// CONCATENATED MODULE: ./src/engine/hash/run-hash.ts








/** Walks, splits and hashes. Throws GateError 2 for a base folder that is none and for a pattern that cannot be meant. */
async function runHash(input) {
    const { shard } = input;
    // To look at each file for its size costs a quarter of hashing it, when it is small.
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
/** The whole list that was split, so that parts of different lists are never joined. */
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
/** The walk's problems are told by every shard, and once by the run. */
function uniqueProblems(problems) {
    const byText = new Map(problems.map((problem) => [`${problem.path}\0${problem.code}\0${problem.reason}`, problem]));
    return (0,git_names/* sortByBytes */.n2)([...byText].map(([path, problem]) => ({ path, problem }))).map(({ problem }) => problem);
}
/** A pattern or a name that is not there is a slip of the hand, or a build that made nothing. */
const USAGE = new Set(['no-match', 'missing', 'case']);
/** 0, or 2 when nothing is wrong but what was named on the command line and is not there, else 3. */
function exitOfHash({ problems, manifest }) {
    if (problems.length === 0)
        return manifest === null || manifest.differences.length === 0 ? 0 : 1;
    return problems.every(({ code }) => (manifest === null ? USAGE.has(code) : code === 'no-match')) ? 2 : 3;
}
/** Longer than any name that a disk has. */
const MOST_NAME = 4096;
/** One line for each problem, at most `most`, for people. Unescaped. */
function describeProblems(problems, most = 50) {
    const lines = problems.slice(0, most).map(({ path, code, reason }) => {
        const shown = path.length <= MOST_NAME ? path : `${path.slice(0, MOST_NAME)}…`;
        const name = JSON.stringify(shown);
        if (code === 'no-match')
            return `the pattern ${name} matches no file`;
        // A line of a list, which names no file that could be hashed.
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


/**
 * The parts in their order, one of each. Throws GateError 3 for a missing or a double one, and for one of another run: of
 * another version, another split, another list. `sameIn` names what else has to agree.
 */
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
        throw refuse(`part ${missing.slice(0, 10).join(', ')}${missing.length > 10 ? ', …' : ''} of ${n} is missing`, `${parts.length} of ${n} reports`, 'Name the reports of all parts; one whose job failed has to be run again.');
    const judged = parts.reduce((sum, { report }) => sum + report.shard.part, 0);
    if (judged !== first.report.shard.files)
        throw refuse(`the parts hold ${judged} files, and the list that was split has ${first.report.shard.files}`, first.name);
    return [...byNumber.values()].sort((a, b) => a.report.shard.i - b.report.shard.i);
}
/** Of reports that are not those of one run. */
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



/** The report of the whole run, byte for byte. Throws GateError 3 when the parts are not those of one run. */
function mergeHashes(given) {
    const parts = (0,_check_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .checkParts */ .d)(given, []);
    const reports = parts.map(({ report }) => report);
    const merged = (0,_hash_run_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hashReport */ .Jh)(reports.flatMap(({ files }) => files), reports.flatMap(({ problems }) => problems), null);
    // With every file hashed, the list can be made again: it is the one that was split, or the parts are not its parts.
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


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ mergeReports)
});

// EXTERNAL MODULE: ./src/engine/cap-findings.ts
var cap_findings = __webpack_require__(86905);
// EXTERNAL MODULE: ./src/engine/findings.ts
var findings = __webpack_require__(8166);
// EXTERNAL MODULE: ./src/engine/sum-lint.ts
var sum_lint = __webpack_require__(83267);
// EXTERNAL MODULE: ./src/engine/unused-waivers.ts
var unused_waivers = __webpack_require__(4974);
// EXTERNAL MODULE: ./src/engine/verdict.ts
var verdict = __webpack_require__(6559);
// EXTERNAL MODULE: ./src/config/types.ts
var types = __webpack_require__(22143);
// EXTERNAL MODULE: ./src/lib/calendar.ts
var calendar = __webpack_require__(8637);
// EXTERNAL MODULE: ./src/engine/collected.ts
var engine_collected = __webpack_require__(27305);
// EXTERNAL MODULE: ./src/engine/merge/check-parts.ts
var check_parts = __webpack_require__(16450);
;// CONCATENATED MODULE: ./src/engine/merge/check-moments.ts




const MOST_APART_MS = 24 * 60 * 60 * 1000;
const TOGETHER = 'Run the parts that were judged before again, or let the command line give each the same --now.';
/**
 * Parts start when a machine is free, maybe on both sides of midnight. Each held ages and days against its own moment, as a run
 * that takes as long would have, and that is told; but what a waiver covered that has ended meanwhile must not pass beside what it
 * no longer covers. Throws GateError 3 for that, and for parts that are more than a day apart.
 */
function checkMoments(parts) {
    const inOrder = parts.toSorted((a, b) => Date.parse(a.report.shard.now) - Date.parse(b.report.shard.now));
    const [first, last] = [inOrder[0], inOrder.at(-1)];
    const [from, to] = [first.report.shard.now, last.report.shard.now];
    const apart = Date.parse(to) - Date.parse(from);
    const today = (0,calendar/* dayOfInstant */.jR)(to);
    // Not so of a moment that cannot be read.
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
/** A finding stands in a file: the one that configures the run, or would. */
function tellMidnight({ config }, first, last) {
    const collected = new engine_collected/* Collected */.iG();
    (0,engine_collected/* reportGate */.Ok)(collected, 'GATE.PARTS_OVER_MIDNIGHT', config.path ?? types/* CONFIG_PATHS */.i[0], () => undefined, { first, last });
    return collected.made.map(({ finding }) => finding);
}
/** To the second, in UTC. */
function writeMoment(now) {
    return new Date(now).toISOString().replace(/\.\d+Z$/, 'Z');
}

// EXTERNAL MODULE: ./src/lib/order.ts
var order = __webpack_require__(23883);
;// CONCATENATED MODULE: ./src/engine/merge/merge-reports.ts








/**
 * The report of the whole run, the same but for its timings as if it had not been split. The verdict is made here, once, from
 * all findings. Throws GateError 3 when the parts are not those of one run.
 */
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
        // They ran side by side.
        timings: { totalMs: Math.max(...reports.map(({ timings }) => timings.totalMs)) },
    };
}
/** As `settle` of the gate orders them: a waiver that ended is told by every part that it would have helped, and once by a run. */
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
/** By the position of the file that a row comes from; rows of one file stay as they were. */
function joinRows(reports, list, rowsOf) {
    return reports
        .flatMap((report) => rowsOf(report).map((row, i) => ({ row, at: report.shard.order[list]?.[i] ?? Infinity })))
        .sort((a, b) => a.at - b.at)
        .map(({ row }) => row);
}


/***/ }),

/***/ 54119:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bt: () => (/* binding */ MOST_REPORT_BYTES),
/* harmony export */   kW: () => (/* binding */ partsOfOneKind),
/* harmony export */   on: () => (/* binding */ readPart)
/* harmony export */ });
/* harmony import */ var _model_severities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92086);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87979);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87206);



const LISTS = ['documents', 'findings', 'capped', 'versions', 'promotion', 'drift', 'summaries', 'lint', 'incomplete'];
/** A larger report is not read. */
const MOST_REPORT_BYTES = 512 * 1024 * 1024;
/** For the command line, and for the action. */
const AGAIN = [
    'Write it with `specgate check --shard i/n --format json --output <file>`, or with `specgate hash --shard i/n`.',
    'Let each part write it: `command: check` or `hash` with `shard: i/n` and `report: <file>`.',
];
/** A report of `check --shard` or `hash --shard`. Throws GateError 3 for a text that is none, whole or cut short. */
function readPart(name, text) {
    const refuse = (why, fix, inAction = fix) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .u(3, `the reports cannot be joined: ${why}`, { where: name, fix, inAction: { fix: inAction } });
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        throw refuse('it is no JSON, or only the beginning of one', ...AGAIN);
    }
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(data) || data['schemaVersion'] !== 1 || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(data['tool']))
        throw refuse('it is no report of specgate', ...AGAIN);
    const { shard } = data;
    if (shard === null)
        throw refuse('it is the report of a whole run, not of a part', 'Join only what `--shard` wrote.', 'Join only what steps with the input shard wrote.');
    const counted = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(shard) && ['i', 'n', 'files', 'part'].every((key) => Number.isSafeInteger(shard[key]));
    if (!counted || typeof shard['list'] !== 'string')
        throw refuse('it does not say which part of a run it is', ...AGAIN);
    if (data['kind'] === 'hash') {
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(data['files']) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(data['problems']))
            throw refuse('it lacks its lists', ...AGAIN);
        return { kind: 'hash', part: { name, report: data } };
    }
    const whole = LISTS.every((list) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(data[list])) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(data['selection']) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(data['impact']);
    if (!whole ||
        typeof shard['failOn'] !== 'string' ||
        typeof shard['now'] !== 'string' ||
        !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(shard['order']) ||
        !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(shard['unusedWaivers']))
        throw refuse('it lacks parts of a report', ...AGAIN);
    const rows = data;
    const lists = [
        ['documents', rows.documents],
        ['versions', rows.versions],
        ['affected', rows.impact.affected],
    ];
    for (const [list, all] of lists)
        if (rows.shard.order[list]?.length !== all.length)
            throw refuse(`its list \`${list}\` is not as long as it says`, ...AGAIN);
    const odd = rows.findings.findIndex((finding) => !isFinding(finding));
    if (odd >= 0)
        throw refuse(`its finding ${odd + 1} is not as a report has them`, ...AGAIN);
    return { kind: 'check', part: { name, report: rows } };
}
const TEXTS = ['rule', 'policy', 'severity', 'message', 'why', 'fix', 'file', 'path', 'side', 'fingerprint'];
const NUMBERS = ['line', 'column', 'endLine', 'endColumn'];
/** The verdict is made of them. A key that is not there would not be null, and count as waived. */
function isFinding(row) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(row))
        return false;
    const { waiver, related, severity } = row;
    return (TEXTS.every((key) => typeof row[key] === 'string') &&
        NUMBERS.every((key) => Number.isSafeInteger(row[key])) &&
        _model_severities_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.includes(severity) &&
        (waiver === null || ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(waiver) && ['reason', 'owner', 'expires'].every((key) => typeof waiver[key] === 'string'))) &&
        (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(related));
}
/** Throws GateError 3 when some are of `check` and some of `hash`. */
function partsOfOneKind(all) {
    const checks = all.flatMap((part) => (part.kind === 'check' ? [part.part] : []));
    const hashes = all.flatMap((part) => (part.kind === 'hash' ? [part.part] : []));
    if (checks.length > 0 && hashes.length > 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .u(3, 'the reports cannot be joined: some are of `check` and some of `hash`', {
            where: `${checks[0].name}, ${hashes[0].name}`,
            fix: 'Join them apart, in two calls.',
        });
    return hashes.length > 0 ? { kind: 'hash', parts: hashes } : { kind: 'check', parts: checks };
}


/***/ })

};

//# sourceMappingURL=2174.index.js.map