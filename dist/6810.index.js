exports.id = 6810;
exports.ids = [6810,5630];
exports.modules = {

/***/ 6810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runHashAction: () => (/* binding */ runHashAction)
});


var external_node_os_ = __webpack_require__(48161);

var external_node_path_ = __webpack_require__(76760);

var hash_rules = __webpack_require__(23765);

var run_hash = __webpack_require__(67475);

var runner_files = __webpack_require__(45630);

var reporters_escape = __webpack_require__(32875);

var hash_formats = __webpack_require__(36753);

var checksum_lists = __webpack_require__(84272);

var paths = __webpack_require__(9927);

var json = __webpack_require__(87979);
;







const ATTEST_LIMITS = { subjects: 1024, bytes: 512 * 1024 };
const MOST_ARTIFACTS = 500;

function unattestable(files) {
    return files.map(({ path }) => path).filter(checksum_lists/* needsEscape */.n3);
}

function readWitnesses(text) {
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (!(0,json/* isObject */.Gv)(data) || data['version'] !== 1 || !(0,json/* isList */.Lv)(data['subjects']))
        return undefined;
    const witnesses = [];
    for (const subject of data['subjects']) {
        if (!(0,json/* isObject */.Gv)(subject))
            return undefined;
        const { name, digest, kind } = subject;
        if (kind !== 'file')
            continue;
        const hex = typeof digest === 'string' ? /^sha256:([0-9a-fA-F]{64})$/.exec(digest)?.[1] : undefined;
        if (typeof name !== 'string' || hex === undefined)
            return undefined;
        witnesses.push({ name, sha256: hex.toLowerCase() });
    }
    return witnesses;
}

function contradictions(files, witnesses) {
    const byName = groupByName(files);
    return witnesses.flatMap((witness) => {
        const alike = byName.get(witness.name) ?? [];
        if (alike.length === 0 || alike.some(({ sha256 }) => sha256 === witness.sha256))
            return [];
        return [{ file: alike[0], witness }];
    });
}




function declareArtifacts(files, witnesses, prefix) {
    const lines = [];
    const refused = [];
    const known = new Set(witnesses.map(({ name, sha256 }) => `${sha256} ${name}`));
    const byName = groupByName(files);
    for (const { path, sha256 } of files) {
        const line = `${prefix}${path}`;
        const alike = byName.get((0,paths/* nameOf */.Vb)(path));
        if (known.has(`${sha256} ${(0,paths/* nameOf */.Vb)(path)}`))
            continue;
        if (/[=\r\n]|@sha256:/i.test(line) || /^(#|\s|file:|oci:)|\s$/i.test(line))
            refused.push({ path, why: 'its name means something else there' });
        else if (alike.some((other) => other.sha256 !== sha256))
            refused.push({ path, why: `another file is called ${(0,paths/* nameOf */.Vb)(path)} too, and the runner knows files by that name only` });
        else
            lines.push(line);
    }
    if (lines.length + witnesses.length <= MOST_ARTIFACTS)
        return { lines, refused };
    return {
        lines: [],
        refused: [{ path: `${lines.length} files`, why: `a job can declare ${MOST_ARTIFACTS}; declare an archive of them instead` }],
    };
}
function groupByName(files) {
    const groups = new Map();
    for (const file of files) {
        const name = (0,paths/* nameOf */.Vb)(file.path);
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [file]);
        else
            group.push(file);
    }
    return groups;
}


var main = __webpack_require__(21830);

var outputs = __webpack_require__(18948);

var wording = __webpack_require__(70658);
;
















const MOST_ANNOTATIONS = 9;

const MOST_SAID = 1000;

async function runHashAction(inputs, deps, joined) {
    const { log } = deps;
    try {
        const found = joined === undefined ? await look(inputs, deps.directory) : { report: withoutOddNames(joined), written: false };
        return await tell(inputs, deps, found);
    }
    catch (error) {
        if (error instanceof Error && error.stack !== undefined)
            log.debug(error.stack);
        const failure = (0,wording/* describeFailure */.Ic)(error);
        log.setOutput('verdict', 'inconclusive');
        if (inputs.summary)
            await (0,main/* writeSummary */.Sy)(log, (0,wording/* failureMarkdown */.A5)(failure));
        log.setFailed((0,wording/* failureLine */.Pu)(failure));
        return 1;
    }
}
async function tell(inputs, deps, { report: held, written }) {
    const { log, files } = deps;
    const witnesses = await readList(deps);
    const report = withWitnesses(held, witnesses);

    const differences = (report.manifest?.differences ?? []).filter(({ rule }) => !written || rule === 'ART.WITNESS_DIFFERS');
    const verdict = !report.complete ? 'inconclusive' : differences.length > 0 ? 'fail' : 'pass';

    const json = (0,hash_formats/* renderHashes */.b)(report, 'json');
    const reportFile = inputs.report === undefined
        ? await files.writeTemporary('hashes.json', json)
        : await files.writeInside(deps.directory, inputs.report, json);

    if (report.complete && inputs.shard === undefined)
        log.setOutput('checksums', await writeChecksums(report, deps));
    log.setOutput('report', reportFile);
    log.setOutput('verdict', verdict);
    log.setOutput('counts', JSON.stringify({ ...report.counts, differences: differences.length }));
    log.setOutput('findings', (0,outputs/* fitList */.em)(differences.slice(0, outputs/* MAX_FINDINGS */.Mt)).text);
    for (const line of (0,run_hash/* describeProblems */.yg)(report.problems))
        log.info((0,reporters_escape/* escapeLog */.Ah)(line));
    for (const difference of differences)
        log.info((0,reporters_escape/* escapeLog */.Ah)(inOneLine(difference)));
    for (const note of report.manifest?.notes ?? [])
        log.info((0,reporters_escape/* escapeLog */.Ah)(note));
    if (written)
        log.info((0,reporters_escape/* escapeLog */.Ah)(`${inputs.manifest ?? ''} was brought up to date.`));
    if (inputs.annotations)
        annotate(differences, deps);
    const line = `specgate: ${verdict}: ${outcome(report, differences.length)}`;
    if (inputs.summary)
        await (0,main/* writeSummary */.Sy)(log, markdown(report, differences, line));
    if (verdict === 'pass') {
        await declare(report, witnesses ?? [], deps);
        log.info(line);
        return 0;
    }
    const [first] = verdict === 'fail' ? differences.map(inOneLine) : (0,run_hash/* describeProblems */.yg)(report.problems, 1);
    const because = first === undefined ? '' : ` First: ${(0,reporters_escape/* escapeLog */.Ah)((0,reporters_escape/* cut */.Jj)(first.replace(/\.$/, ''), MOST_FIRST))}.`;
    const never = verdict === 'fail' ? '' : ' A run that could not look never passes.';
    log.setFailed(`${line} (exit ${verdict === 'fail' ? 1 : 3}).${because}${never}`);
    return 1;
}

const MOST_FIRST = 500;
async function look(inputs, baseDir) {
    const given = { baseDir, patterns: inputs.hashFiles, ...(inputs.shard && { shard: inputs.shard }) };
    if (inputs.manifest === undefined)
        return { report: withoutOddNames(await (0,run_hash/* runHash */.Q)(given)), written: false };
    const { holdManifest } = await __webpack_require__.e(/* import() */ 5669).then(__webpack_require__.bind(__webpack_require__, 98050));
    const manifest = inputs.manifest.replace(/^(?:\.\/)+/, '');
    const update = inputs.manifestMode === 'write';
    const { report, before, after } = await holdManifest({ ...given, manifest, update });
    const told = withoutOddNames(report);
    if (!update || !told.complete)
        return { report: told, written: false };
    if (after !== undefined) {
        const { replaceFile } = await __webpack_require__.e(/* import() */ 1235).then(__webpack_require__.bind(__webpack_require__, 81235));
        await replaceFile((0,external_node_path_.join)(baseDir, manifest), after, { expected: before });
    }
    return { report: told, written: true };
}
function withoutOddNames(report) {
    const broken = unattestable(report.files).map((path) => ({
        path,
        code: 'name',
        reason: 'it has a backslash or a line break in its name, and actions/attest cannot read such a line',
    }));
    if (broken.length === 0)
        return report;
    return { ...(0,run_hash/* hashReport */.Jh)(report.files, [...report.problems, ...broken], report.shard), manifest: report.manifest };
}

async function readList({ artifactsList, log }) {
    if (artifactsList === undefined)
        return undefined;
    const witnesses = readWitnesses((await (0,runner_files.readSmallText)(artifactsList)) ?? '');
    if (witnesses === undefined)
        log.warning('The digests were not compared with the ones of the runner: GITHUB_ARTIFACTS_LIST is not in the form of its version 1.');
    return witnesses;
}

function withWitnesses(report, witnesses) {
    const found = contradictions(report.files, witnesses ?? []).map(({ file, witness }) => (0,hash_rules/* witnessDiffers */.x)(file.path, file.sha256, witness));
    if (found.length === 0)
        return report;
    const before = report.manifest ?? { file: '', differences: [], notes: [] };
    return { ...report, manifest: { ...before, differences: [...before.differences, ...found] } };
}
async function writeChecksums(report, { files, log }) {
    const text = (0,hash_formats/* renderHashes */.b)(report, 'sha256sum');
    if (report.files.length > ATTEST_LIMITS.subjects || Buffer.byteLength(text) > ATTEST_LIMITS.bytes)
        log.warning(`The list has ${report.files.length} files and ${Buffer.byteLength(text)} bytes; actions/attest takes ${ATTEST_LIMITS.subjects} files and ${ATTEST_LIMITS.bytes} bytes. Attest an archive of them, or hash them in several steps.`);

    return files.writeTemporary('SHA256SUMS', text.replaceAll('\n', external_node_os_.EOL));
}
async function declare(report, witnesses, deps) {
    const { artifacts, log, directory, workspace } = deps;
    if (artifacts === undefined)
        return;
    const below = (0,external_node_path_.relative)(workspace, directory).split(external_node_path_.sep).join('/');
    const { lines, refused } = declareArtifacts(report.files, witnesses, below === '' ? '' : `${below}/`);
    const shown = refused.slice(0, 10).map(({ path, why }) => `${path}: ${why}`);
    if (refused.length > 0)
        log.warning((0,reporters_escape/* escapeLog */.Ah)(`Not declared as artifacts in GITHUB_ARTIFACTS: ${shown.join('; ')}${refused.length > 10 ? '; \u2026' : ''}.`));
    if (lines.length > 0)
        await (0,runner_files.appendLines)(artifacts, lines);
    log.info(`Declared as artifacts: ${lines.length} of ${report.files.length} files.`);
}
function annotate(differences, { log, workspace, directory }) {
    const below = (0,external_node_path_.relative)(workspace, directory).split(external_node_path_.sep).join('/');
    for (const { rule, file, line, column, message, fix } of differences.slice(0, MOST_ANNOTATIONS))
        log.annotate({
            level: 'error',
            title: rule,
            file: below === '' ? file : `${below}/${file}`,
            line,
            endLine: line,
            column,
            endColumn: undefined,
            lines: [message, `Fix: ${fix}`].map((text) => (0,reporters_escape/* cut */.Jj)((0,reporters_escape/* escapeLog */.Ah)(text), MOST_SAID)),
            findings: 1,
        });
}
function inOneLine({ file, line, column, rule, message }) {
    return `${file}:${line}:${column}: ${rule}: ${message}`;
}
function outcome({ counts }, differences) {
    const hashed = `${counts.files} ${counts.files === 1 ? 'file' : 'files'} hashed`;
    const problems = counts.problems === 0 ? '' : `, ${counts.problems} could not be`;
    return `${hashed}${problems}${differences === 0 ? '' : `, ${differences} ${differences === 1 ? 'difference' : 'differences'}`}`;
}

const MOST_ROWS = 100;

const MOST_SUMMARY = 900_000;
function markdown(report, differences, line) {
    const told = [
        ...(0,run_hash/* describeProblems */.yg)(report.problems.slice(0, MOST_ROWS), MOST_ROWS),
        ...differences.slice(0, MOST_ROWS).map(inOneLine),
    ];
    const rows = [];
    let left = MOST_SUMMARY;
    for (const row of told) {
        const text = `- ${(0,reporters_escape/* escapeMarkdown */.FV)(row, { max: 1000 })}`;
        left -= Buffer.byteLength(text) + 1;
        if (left < 0)
            break;
        rows.push(text);
    }
    const more = report.problems.length + differences.length - rows.length;
    return [`### ${(0,reporters_escape/* escapeMarkdown */.FV)(line)}`, '', ...rows, ...(more > 0 ? [`- and ${more} more, in the JSON report`] : []), ''].join('\n');
}


/***/ }),

/***/ 23765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ HASH_POLICY),
/* harmony export */   x: () => (/* binding */ witnessDiffers)
/* harmony export */ });

const HASH_RULES = {
    'ART.WITNESS_DIFFERS': {
        severity: 'error',
        message: '`{{path}}` has the sha256 `{{actual}}`, but when an earlier step declared `{{name}}`, the runner read `{{expected}}`.',
        why: 'Two independent readings of one file differ, so it was changed between the two, and one of the digests is not of what is shipped.',
        fix: 'Find the step that changed the file after it was declared, or give the two files different names.',
    },
};

const HASH_POLICY = {
    meta: {
        id: 'hash',
        summary: 'Requires that digests of build outputs, which `specgate hash` makes, agree with every other reading of the same bytes.',
        views: [],
        rules: HASH_RULES,
        options: {},
        since: '0.1.0',
    },
};

function witnessDiffers(path, actual, witness) {
    const rule = HASH_RULES['ART.WITNESS_DIFFERS'];
    const data = { path, actual, name: witness.name, expected: witness.sha256 };
    const message = rule.message.replace(/\{\{(\w+)\}\}/g, (_, name) => data[name]);
    const place = { file: path, line: 1, column: 1, path };
    return { ...place, rule: 'ART.WITNESS_DIFFERS', message, fix: rule.fix, expected: witness.sha256, actual };
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

/***/ 45630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   appendLines: () => (/* binding */ appendLines),
/* harmony export */   findDirectory: () => (/* binding */ findDirectory),
/* harmony export */   readPayload: () => (/* binding */ readPayload),
/* harmony export */   readSmallText: () => (/* binding */ readSmallText),
/* harmony export */   temporaryWriter: () => (/* binding */ temporaryWriter),
/* harmony export */   writeInside: () => (/* binding */ writeInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87206);







async function readPayload(path) {
    if (path === undefined || path === '')
        return undefined;
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}

async function findDirectory(workspace, path) {
    const refuse = (what, cause) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .u(2, what, {
        where: 'input working-directory',
        fix: 'Check the spelling, and that actions/checkout runs before this step.',
        cause,
    });
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, path)).catch((cause) => {
        throw refuse(`there is no folder "${path}" in the workspace`, cause);
    });
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(found)).isDirectory())
        throw refuse(`"${path}" is not a folder`);
    return found;
}




async function writeInside(folder, path, text) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder, path);
    const refuse = (why, cause) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .u(2, `the report cannot be written to "${path}": ${why}`, {
        where: 'input report',
        fix: 'Give a path in the working directory at which the repository has no link.',
        cause,
    });
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(folder, file);
    if (inside === '' || inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(inside) === inside)
        throw refuse('it leads out of the working directory');

    if (inside.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).some((name) => name.toLowerCase() === '.git'))
        throw refuse('it leads into the folder of git');
    try {
        await makeFolders(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(inside));
        const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW);
        await handle.writeFile(text).finally(() => handle.close());
    }
    catch (error) {
        const { code, message } = error;
        throw refuse(code === 'ELOOP' ? 'there is a link' : (code ?? message), error);
    }
    return file;
}

async function makeFolders(folder, inside) {
    let at = folder;
    for (const name of inside.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).filter((step) => step !== '.')) {
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(at, name);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(at).catch((error) => {
            if (error.code !== 'EEXIST')
                throw error;
        });
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(at)) !== at)
            throw new Error('a folder on the way is a link');
    }
}

function temporaryWriter(parent) {
    const place = parent === '' ? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)() : parent;
    let folder;
    return async (name, text) => {
        try {
            folder ??= (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(place, 'specgate-'));
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await folder, name);
            const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, 'wx');
            await handle.writeFile(text).finally(() => handle.close());
            return file;
        }
        catch (cause) {
            const { code, message } = cause;
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .u(3, `${name} cannot be written to the temporary folder (${code ?? message})`, {
                where: place,
                fix: 'See that the folder, which RUNNER_TEMP names, is there, can be written to, and that its disk is not full.',
                cause,
            });
        }
    };
}
const MOST_TEXT = 4 * 1024 * 1024;

async function readSmallText(path) {
    try {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
        return text.length > MOST_TEXT ? undefined : text;
    }
    catch {
        return undefined;
    }
}

async function appendLines(path, lines) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'a');
    await handle.writeFile(lines.map((line) => `${line}\n`).join('')).finally(() => handle.close());
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

//# sourceMappingURL=6810.index.js.map