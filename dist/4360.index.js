exports.id = 4360;
exports.ids = [4360];
exports.modules = {

/***/ 84360:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  runFromEnvironment: () => (/* binding */ runFromEnvironment)
});


var promises_ = __webpack_require__(51455);

var core = __webpack_require__(96421);

var reporters_escape = __webpack_require__(32875);
;




const MOST_SUMMARY = 1024 * 1024;

const coreLog = {

    info: (message) => (0,core/* info */.pq)(message
        .replace(/\n$/, '')
        .split(/\r\n?|\n/)
        .map(reporters_escape/* breakCommands */.ix)
        .join('\n')),
    debug: (message) => (0,core/* debug */.Yz)(message),
    warning: (message) => (0,core/* warning */.$e)(message),
    notice: (message) => (0,core/* notice */.lm)(message),
    annotate({ level, title, file, line, endLine, column, endColumn, lines }) {
        const place = { startLine: line, endLine, startColumn: column, endColumn, file: file && (0,reporters_escape/* escapeLog */.Ah)(file) };
        const given = Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined));
        const write = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm }[level];
        write(lines.join('\n'), { title: (0,reporters_escape/* escapeLog */.Ah)(title), ...given });
    },
    setOutput: (name, value) => (0,core/* setOutput */.uH)(name, value),
    setFailed: (message) => (0,core/* setFailed */.C1)(message),
    async writeSummary(markdown) {
        const { size } = await (0,promises_.stat)(process.env['GITHUB_STEP_SUMMARY'] ?? '').catch(() => ({ size: 0 }));
        if (size + Buffer.byteLength(markdown) > MOST_SUMMARY)
            throw new Error('what the step has written into it before leaves no room for more.');
        await core/* summary */.z.addRaw(markdown).write();
    },
};


var severities = __webpack_require__(92086);

var nearest = __webpack_require__(72269);

var lib_shard = __webpack_require__(30679);

var errors = __webpack_require__(87206);
;




const COMMANDS = ['check', 'hash', 'merge'];
const INPUT_NAMES = [
    'command',
    'config',
    'base',
    'head',
    'paths',
    'fail-on',
    'comment',
    'comment-author',
    'suggestions',
    'annotations',
    'summary',
    'report',
    'hash-files',
    'manifest',
    'manifest-mode',
    'reports',
    'shard',
    'matrix',
    'token',
    'working-directory',
];
const ALL_INPUTS = (0,nearest/* listOf */.c3)(INPUT_NAMES, 'and', INPUT_NAMES.length);

const PLANNED = ['sarif'];

function readInputs(env) {
    refuseUnknown(env);
    const read = (name) => (env[variable(name)] ?? '').trim();
    const choose = (name, values) => choice(name, read(name), values);
    const flag = (name) => choice(name, read(name).toLowerCase(), ['true', 'false']) === 'true';
    for (const name of ['base', 'head'])
        checkRef(name, read(name));
    const lines = (name) => read(name)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const command = choose('command', COMMANDS);
    for (const [name, commands] of Object.entries(ONLY_FOR))
        if (read(name) !== '' && !commands.includes(command))
            throw vain(name, commands, command);
    const shard = readShard(read('shard'));
    const manifestMode = choose('manifest-mode', ['check', 'write']);
    if (command === 'hash' && lines('hash-files').length === 0 && read('manifest') === '')
        throw new errors/* GateError */.u(2, 'the command "hash" has nothing to hash', {
            where: 'input hash-files',
            fix: 'Give globs in hash-files, one on a line, or a card in manifest.',
        });
    if (command === 'merge' && lines('reports').length === 0)
        throw new errors/* GateError */.u(2, 'the command "merge" has nothing to join', {
            where: 'input reports',
            fix: 'Give globs of the JSON reports of all parts in reports, one on a line, such as "parts/**/*.json".',
        });
    checkManifest(read('manifest'), read('manifest-mode'), shard);
    return {
        command,
        config: read('config') || undefined,
        base: read('base') || undefined,
        head: read('head') || undefined,
        paths: lines('paths'),
        failOn: read('fail-on') === '' ? undefined : choose('fail-on', severities/* FAIL_ON */.d),

        comment: shard === undefined ? choose('comment', ['auto', 'always', 'never']) : 'never',
        commentAuthor: read('comment-author') || 'github-actions[bot]',
        suggestions: choose('suggestions', ['auto', 'never']),
        annotations: flag('annotations'),
        summary: flag('summary'),
        report: read('report') || undefined,
        hashFiles: lines('hash-files'),
        manifest: read('manifest') || undefined,
        manifestMode,
        reports: lines('reports'),
        shard,
        matrix: readMatrix(read('matrix')),
        token: read('token'),
        workingDirectory: read('working-directory') || '.',
    };
}

const ONLY_FOR = {
    config: ['check'],
    base: ['check'],
    head: ['check', 'merge'],
    paths: ['check'],
    'fail-on': ['check'],
    'hash-files': ['hash'],
    manifest: ['hash'],
    'manifest-mode': ['hash'],
    reports: ['merge'],
    shard: ['check', 'hash'],
};
function vain(name, commands, command) {
    const those = `the ${commands.length === 1 ? 'command' : 'commands'} ${commands.map((one) => `"${one}"`).join(' and ')}`;
    const why = command === 'merge' ? ' What the parts were run with stands in their reports.' : '';
    return new errors/* GateError */.u(2, `the input ${name} is for ${those}, and the command is "${command}"`, {
        where: `input ${name}`,
        fix: `Leave the input out, or set command: ${commands.join(' or ')} in this step.${why}`,
    });
}
function checkManifest(manifest, mode, shard) {
    if (mode !== '' && manifest === '')
        throw new errors/* GateError */.u(2, 'the input manifest-mode says what to do with a manifest, and none is named', {
            where: 'input manifest-mode',
            fix: 'Name the card or list in the input manifest, or leave manifest-mode out.',
        });
    if (shard !== undefined && manifest !== '')
        throw new errors/* GateError */.u(2, 'a manifest is held to all its files at once, and shard hashes only some', {
            where: 'input shard',
            fix: 'Leave one of the inputs shard and manifest out.',
        });
}
function readShard(given) {
    const shard = given === '' ? undefined : (0,lib_shard/* parseShard */.uK)(given);
    if (given === '' || shard !== undefined)
        return shard;
    throw new errors/* GateError */.u(2, `"${given}" is no part of a run`, {
        where: 'input shard',
        fix: `Write it as i/n, from 1/n to n/n, with n at most ${lib_shard/* MOST_SHARDS */.Y}: "2/5".`,
    });
}

function readMatrix(given) {
    if (['', 'null', '{}'].includes(given))
        return undefined;
    try {
        return JSON.stringify(JSON.parse(given));
    }
    catch {
        return given;
    }
}
function variable(name) {
    return `INPUT_${name.toUpperCase()}`;
}

function choice(name, given, values) {
    if (given === '')
        return values[0];
    const found = values.find((value) => value === given);
    if (found !== undefined)
        return found;
    throw new errors/* GateError */.u(2, `"${given}" is not a value of the input ${name}`, {
        where: `input ${name}`,
        fix: `Use ${(0,nearest/* listOf */.c3)(values)}.${(0,nearest/* didYouMean */.au)(given, values)}`,
    });
}

function checkRef(name, ref) {
    if (!/^-|[\u0000-\u0020\u007f]/.test(ref))
        return;
    throw new errors/* GateError */.u(2, `"${ref}" is not the name of a commit, branch or tag`, {
        where: `input ${name}`,
        fix: 'Give a commit id, or a branch or tag name without spaces and without a hyphen in front.',
    });
}




function refuseUnknown(env) {
    for (const [key, value] of Object.entries(env)) {
        if (!key.startsWith('INPUT_') || value === undefined || value.trim() === '')
            continue;
        const name = key.slice('INPUT_'.length).toLowerCase();
        if (PLANNED.includes(name)) {
            throw new errors/* GateError */.u(2, `the input ${name} is not available in this version of the action`, {
                where: `input ${name}`,
                fix: `Leave it out; the inputs are ${ALL_INPUTS}.`,
            });
        }
        if (INPUT_NAMES.includes(name))
            continue;
        if ((0,nearest/* nearest */.pA)(name, INPUT_NAMES) === undefined)
            continue;
        throw new errors/* GateError */.u(2, `there is no input ${name}`, {
            where: `input ${name}`,
            fix: `The inputs are ${ALL_INPUTS}.${(0,nearest/* didYouMean */.au)(name, INPUT_NAMES)}`,
        });
    }
}


var main = __webpack_require__(21830);
;

const renderers = {
    text: (answer) => render('text', answer),
    json: (answer) => render('json', answer),
    async comment({ report }, { max }) {
        const { COMMENT_BUDGET, renderMarkdown } = await __webpack_require__.e(/* import() */ 1047).then(__webpack_require__.bind(__webpack_require__, 61047));
        return renderMarkdown(report, { ...COMMENT_BUDGET, max });
    },
    async summary({ report }) {
        const { SUMMARY_BUDGET, renderMarkdown } = await __webpack_require__.e(/* import() */ 1047).then(__webpack_require__.bind(__webpack_require__, 61047));
        return renderMarkdown(report, SUMMARY_BUDGET);
    },
    async annotations({ report }, budget) {
        const { rankAnnotations } = await __webpack_require__.e(/* import() */ 47).then(__webpack_require__.bind(__webpack_require__, 60047));
        return rankAnnotations(report, budget);
    },
    async suggestions({ report, edits, text }) {
        const open = new Set(report.findings.filter(({ waiver, severity }) => waiver === null && severity !== 'note').map(identityOf));
        const byFile = new Map();
        for (const mend of edits) {
            const { file, side } = mend.finding;
            if (side === 'head' && open.has(identityOf(mend.finding)))
                byFile.set(file, [...(byFile.get(file) ?? []), mend]);
        }
        if (byFile.size === 0)
            return [];
        const { makeSuggestions } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 88367));
        const all = [...byFile].flatMap(([file, mends]) => makeSuggestions(file, text(file) ?? '', mends));

        return all.sort((a, b) => weigh(a) - weigh(b));
    },
};
function identityOf({ rule, file, line, column, message }) {
    return [rule, file, line, column, message].join('\0');
}
function weigh({ findings }) {
    return findings[0]?.severity === 'error' ? 0 : 1;
}
async function render(id, { report, sources }) {
    const { loadReporter } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 57166));
    return (await loadReporter(id)).render({ report, sources, colour: false, width: 0 });
}


var json = __webpack_require__(87979);
;

function readRunContext(env, event, payload) {
    const read = (name) => env[name] ?? '';
    const attempt = Number(read('GITHUB_RUN_ATTEMPT'));
    const runId = /^\d{1,20}$/.test(read('GITHUB_RUN_ID')) ? read('GITHUB_RUN_ID') : '0';
    const server = read('GITHUB_SERVER_URL') || 'https://github.com';
    const head = event === undefined || event.kind === 'other' ? read('GITHUB_SHA') : event.kind === 'push' ? event.after : event.headSha;
    return {
        event,
        pullRequest: event?.kind === 'pull_request' ? numberOf(payload) : undefined,
        repository: read('GITHUB_REPOSITORY'),
        apiUrl: read('GITHUB_API_URL') || 'https://api.github.com',
        workspace: read('GITHUB_WORKSPACE') || '.',
        temp: read('RUNNER_TEMP'),
        runUrl: `${server}/${read('GITHUB_REPOSITORY')}/actions/runs/${runId}`,
        stamp: { runId, attempt: Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1, head },
        workflow: workflowFile(read('GITHUB_WORKFLOW_REF')) ?? read('GITHUB_WORKFLOW'),
        job: read('GITHUB_JOB'),
        step: read('GITHUB_ACTION'),
    };
}
function numberOf(payload) {
    const root = (0,json/* isObject */.Gv)(payload) ? payload : {};
    const number = ((0,json/* isObject */.Gv)(root['pull_request']) ? root['pull_request']['number'] : undefined) ?? root['number'];
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

function workflowFile(ref) {
    return /\/([^/@]+)@/.exec(ref)?.[1];
}

;







async function runFromEnvironment(env = process.env) {
    const started = performance.now();
    try {
        const inputs = readInputs(env);
        const [{ readCiEvent }, files] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 71252)), __webpack_require__.e(/* import() */ 5630).then(__webpack_require__.bind(__webpack_require__, 45630))]);
        const payload = await files.readPayload(env['GITHUB_EVENT_PATH']);

        const event = await readCiEvent(env, payload).catch(() => undefined);
        const context = readRunContext(env, event, payload);
        const log = coreLog;
        const writers = { writeInside: files.writeInside, writeTemporary: files.temporaryWriter(context.temp) };
        const outside = {
            ...{ context, render: renderers, log, files: writers },
            openComments: async (target) => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 76557))).openComments(target),
            openReviews: async (target) => (await __webpack_require__.e(/* import() */ 1449).then(__webpack_require__.bind(__webpack_require__, 81449))).openReviews(target),
        };
        let directory;
        try {
            directory = await files.findDirectory(context.workspace, inputs.workingDirectory);
        }
        catch (error) {
            if (inputs.command === 'hash')
                throw error;

            return await (0,main/* runAction */.Cs)(inputs, { ...outside, directory: context.workspace, gate: () => Promise.reject(error) });
        }
        const joined = inputs.command === 'merge' ? await joinParts(inputs, directory, event) : undefined;
        if (inputs.command === 'hash' || joined?.kind === 'hash') {
            const { runHashAction } = await Promise.all(/* import() */[__webpack_require__.e(9434), __webpack_require__.e(6810)]).then(__webpack_require__.bind(__webpack_require__, 6810));
            return await runHashAction(inputs, {
                directory,
                workspace: context.workspace,
                artifacts: env['GITHUB_ARTIFACTS'] || undefined,
                artifactsList: env['GITHUB_ARTIFACTS_LIST'] || undefined,
                log,
                files: writers,
            }, joined?.report);
        }
        const gate = joined === undefined ? (request) => judge(request, env, started) : () => joined.answer();
        return await (0,main/* runAction */.Cs)(inputs, { ...outside, directory, gate });
    }
    catch (error) {
        return (0,main/* failStep */.vy)(coreLog, error);
    }
}
async function joinParts(inputs, directory, event) {
    const { joinReports } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(6583), __webpack_require__.e(9434), __webpack_require__.e(2274), __webpack_require__.e(6638), __webpack_require__.e(5654)]).then(__webpack_require__.bind(__webpack_require__, 5654));
    return joinReports(inputs, directory, event);
}
async function judge(request, env, started) {
    const { directory, base, head, paths, config, failOn, shard } = request;
    const [{ openWorkspace }, { toWorkspacePath }, { runGate }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 17253)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 42941)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 30693)),
    ]);
    const workspace = await openWorkspace({ repo: directory, base, head, all: false, env, front: 'action' });
    try {
        return await runGate({
            workspace,
            all: false,
            paths: paths.map((path) => toWorkspacePath(path, workspace.root, workspace.root)),
            ...(config !== undefined && { config }),
            ...(failOn !== undefined && { failOn }),
            ...(shard !== undefined && { shard }),
            now: new Date().toISOString(),
            elapsed: () => performance.now() - started,

            hire: async (job) => env['RUNNER_DEBUG'] === '1' ? undefined : (await __webpack_require__.e(/* import() */ 1219).then(__webpack_require__.bind(__webpack_require__, 91219))).hireThread(job, workspace.state),
            onCrash: (error) => coreLog.debug(error instanceof Error ? (error.stack ?? error.message) : String(error)),
        });
    }
    finally {
        await workspace.close();
    }
}


/***/ }),

/***/ 21830:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  vy: () => (/* binding */ failStep),
  Cs: () => (/* binding */ runAction),
  Sy: () => (/* binding */ writeSummary)
});


var reporters_escape = __webpack_require__(32875);

var words = __webpack_require__(36207);

var outputs = __webpack_require__(18948);

var github = __webpack_require__(76557);

var text_hash = __webpack_require__(19558);
;


const COMMENT_BUDGET = 60_000;





function commentKey({ workflow, job, step }, { workingDirectory, config, matrix }) {
    const key = [workflow, job, step, workingDirectory === '.' ? '' : workingDirectory].map(encodePart).join(':');
    return config === undefined && matrix === undefined ? key : `${key}:${(0,text_hash/* sha256 */.s)(JSON.stringify([config, matrix])).slice(0, 16)}`;
}

function encodePart(text) {
    return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*~-]/g, (c) => '%' + c.charCodeAt(0).toString(16).toUpperCase());
}

function markerLine(key, stamp) {
    return `<!-- specgate:${key} run=${stamp.runId} attempt=${stamp.attempt} head=${stamp.head} -->`;
}

function parseMarker(body, key) {
    const start = `<!-- specgate:${key} `;
    if (!body.startsWith(start))
        return undefined;
    const fields = /^run=(\d{1,20}) attempt=(\d{1,6}) head=([0-9a-f]*) -->/.exec(body.slice(start.length));

    if (fields === null)
        return { runId: '0', attempt: 0, head: '' };
    return { runId: fields[1] ?? '0', attempt: Number(fields[2]), head: fields[3] ?? '' };
}

function ownComments(comments, key, author) {
    const own = comments.flatMap((comment) => {
        if (comment.author.toLowerCase() !== author.toLowerCase())
            return [];

        if (author.endsWith('[bot]') && !comment.bot)
            return [];
        const stamp = parseMarker(comment.body, key);
        return stamp === undefined ? [] : [{ id: comment.id, stamp }];
    });
    return own.sort((a, b) => a.id - b.id);
}

function compareStamps(a, b) {
    const [left, right] = [BigInt(a.runId), BigInt(b.runId)];
    return left === right ? a.attempt - b.attempt : left < right ? -1 : 1;
}





function planComment(own, stamp, options) {
    const [oldest, ...others] = own;
    if (oldest === undefined)
        return options.wanted ? { action: 'create' } : { action: 'none', why: 'not-wanted', remove: [] };
    if (own.some((comment) => compareStamps(comment.stamp, stamp) > 0)) {

        const mine = others.filter((comment) => comment.id === options.mine);
        return { action: 'none', why: 'outdated', remove: mine.map((comment) => comment.id) };
    }
    return { action: 'update', id: oldest.id, write: oldest.id !== options.mine, remove: others.map((comment) => comment.id) };
}


var github_error = __webpack_require__(77474);
;

const RETRY_LIMITS = {
    budgetMs: 60_000,
    retries: 3,
    sleep: (ms) => new Promise((wake) => setTimeout(wake, ms)),
};





async function withRetries(attempt, limits = RETRY_LIMITS) {
    let left = limits.budgetMs;
    for (let tries = 1;; tries++) {
        try {
            return await attempt();
        }
        catch (error) {
            if (!(error instanceof github_error/* ApiError */.h) || error.retryAfterMs === undefined || tries > limits.retries)
                throw error;

            const wait = error.retryAfterMs * (error.failure === 'rate-limited' ? 2 ** (tries - 1) : tries ** 2);
            if (wait > left)
                throw error;
            left -= wait;
            await limits.sleep(wait);
        }
    }
}

;




const MAX_ROUNDS = 4;

async function syncComment(api, request, limits) {
    let author = request.author;
    let mine;
    let text = request.body;
    async function shortened(write) {
        try {
            return await write(text);
        }
        catch (error) {
            if (!(error instanceof github.ApiError && error.failure === 'too-long') || text === request.minimalBody)
                throw error;
            text = request.minimalBody;
            return await write(text);
        }
    }
    async function removeAll(ids) {
        for (const id of ids)
            await api.remove(id);
    }
    const finish = (done) => author === request.author ? { done } : { done, otherAuthor: author };
    async function settle() {
        for (let round = 0; round < MAX_ROUNDS; round++) {
            const own = ownComments(await api.list(), request.key, author);

            if (mine !== undefined && !own.some((comment) => comment.id === mine))
                own.push({ id: mine, stamp: request.stamp });
            const plan = planComment(own, request.stamp, { wanted: request.wanted, ...(mine !== undefined && { mine }) });
            if (plan.action === 'create') {
                const created = await shortened((body) => api.create(body));
                mine = created.id;
                if (created.author !== '')
                    author = created.author;
                continue;
            }
            if (plan.action === 'none') {
                await removeAll(plan.remove);
                return finish(plan.why);
            }
            if (plan.write) {
                const gone = await shortened((body) => api.update(plan.id, body)).then(() => false, isGone);
                if (gone)
                    continue;
            }
            await removeAll(plan.remove);
            return finish(plan.id === mine ? 'created' : 'updated');
        }
        throw new github.ApiError('refused', 'the comment was deleted again and again while it was being written');
    }
    return withRetries(settle, limits);
}
function isGone(error) {
    if (error instanceof github.ApiError && error.failure === 'not-found')
        return true;
    throw error;
}


var wording = __webpack_require__(70658);
;






async function publishComment(inputs, deps, content) {
    const { context } = deps;
    const { stamp } = context;
    const key = commentKey(context, inputs);
    const marker = markerLine(key, stamp);
    const minimalBody = `${marker}\n${(0,reporters_escape/* escapeMarkdown */.FV)(content.line, { max: 1000 })}\n\nThe whole report is in the [summary of the run](${context.runUrl}).\n`;

    const leg = inputs.matrix === undefined ? '' : `\n<sub>Leg of the matrix: ${(0,reporters_escape/* markdownCode */.D9)(inputs.matrix)}</sub>\n`;
    const room = COMMENT_BUDGET - marker.length - 1 - leg.length;
    const markdown = await content.markdown(room);
    const body = markdown.length <= room ? `${marker}\n${markdown}${leg}` : minimalBody;
    const { pullRequest, event, repository, apiUrl } = context;
    if (inputs.comment === 'never' || pullRequest === undefined)
        return { body };
    try {
        const api = await deps.openComments({ apiUrl, token: inputs.token, repository, pullRequest });
        const wanted = inputs.comment === 'always' || content.worthIt;
        const outcome = await syncComment(api, { key, stamp, author: inputs.commentAuthor, wanted, body, minimalBody }, deps.retry);
        if (outcome.otherAuthor === undefined)
            return { body };
        const login = (0,reporters_escape/* escapeLog */.Ah)(outcome.otherAuthor);
        return {
            body,
            notice: `The token writes comments as "${login}". Set the input comment-author to it, so that the next run finds this comment at once.`,
        };
    }
    catch (error) {
        return { body, failed: true, notice: (0,wording/* commentNotice */.k)(github.ApiError.from(error), event?.kind === 'pull_request' && event.fork) };
    }
}

;

function readHunks(patch) {
    const hunks = [];
    for (const line of patch.split('\n')) {
        const head = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line);
        const hunk = hunks.at(-1);
        if (head !== null)
            hunks.push({ start: Number(head[1]), lines: [], left: Number(head[2] ?? 1) });
        else if (hunk !== undefined && hunk.left > 0 && (line.startsWith(' ') || line.startsWith('+'))) {
            hunk.lines.push(line.slice(1));
            hunk.left--;
        }
    }
    return hunks.map(({ start, lines }) => ({ start, lines }));
}

function shows(hunks, start, lines) {
    return hunks.some((hunk) => {
        const from = start - hunk.start;
        return from >= 0 && lines.every((line, i) => hunk.lines[from + i] === line);
    });
}


var reporters_suggestions = __webpack_require__(88367);
;









const MOST_SUGGESTIONS = 10;
const SETTLED = 'id=settled';

async function syncSuggestions(api, request) {
    const { key, stamp, author, suggestions } = request;
    const comments = await api.list();
    const marked = comments.flatMap((comment) => readMarker(comment, key));
    const nothing = { created: 0, kept: 0, removed: 0, left: suggestions.length };
    if (suggestions.length === 0 && marked.length === 0)
        return nothing;

    if (marked.some((own) => isOurs(own.comment, author) && compareStamps(own.stamp, stamp) > 0))
        return nothing;
    const wanted = suggestions.length === 0 ? [] : await choose(api, suggestions);
    const kept = new Set();
    const fresh = [];
    for (const { suggestion, id } of wanted) {
        const text = (0,reporters_suggestions/* renderSuggestion */.t)(suggestion);

        const there = marked.find(({ comment, id: old }) => old === id && comment.line !== undefined && !kept.has(comment) && (isOurs(comment, author) || says(comment, text)));
        if (there !== undefined)
            kept.add(there.comment);
        else {
            const { file: path, start, end } = suggestion;
            fresh.push({ path, start, end, body: `${writeMarker(key, `id=${id}`, stamp)}\n${text}` });
        }
    }
    const stale = marked.filter(({ comment }) => !kept.has(comment) && isOurs(comment, author));
    const removed = await settle(api, stale, comments, key, stamp);
    if (fresh.length > 0) {
        const what = fresh.length === 1 ? 'a change' : `${fresh.length} changes`;
        await api.create(stamp.head, `Specgate suggests ${what}. They go when the findings do.`, fresh);
    }
    return { created: fresh.length, kept: kept.size, removed, left: suggestions.length - wanted.length };
}

async function choose(api, suggestions) {
    const patches = await api.patches(new Set(suggestions.map(({ file }) => file)));
    const hunks = new Map([...patches].map(([file, patch]) => [file, readHunks(patch)]));
    const seen = new Map();
    return suggestions
        .filter(({ file, start, was }) => shows(hunks.get(file) ?? [], start, was))
        .slice(0, MOST_SUGGESTIONS)
        .map((suggestion) => {

        const { file, was, lines } = suggestion;
        const text = JSON.stringify([file, was, lines]);
        const nth = seen.get(text) ?? 0;
        seen.set(text, nth + 1);
        return { suggestion, id: (0,text_hash/* sha256 */.s)(`${text}${nth}`).slice(0, 24) };
    });
}

async function settle(api, stale, comments, key, stamp) {
    const answered = new Set(comments.map(({ replyTo }) => replyTo));
    const gone = new Set();
    let count = 0;
    for (const { comment, id } of stale) {
        if (!answered.has(comment.id)) {
            await api.remove(comment.id);
            gone.add(comment.id);
        }
        else if (id !== '') {
            await api.update(comment.id, `${writeMarker(key, SETTLED, stamp)}\nThis suggestion is settled: the finding is gone, or its lines are.`);
        }
        else
            continue;
        count++;
    }
    const reviews = new Set(stale.map(({ comment }) => comment.reviewId));
    for (const review of reviews) {
        const left = comments.some((comment) => comment.reviewId === review && !gone.has(comment.id));
        if (review !== undefined && !left)
            await api.updateReview(review, 'What Specgate suggested here is settled.');
    }
    return count;
}
function writeMarker(key, id, { runId, attempt }) {
    return `<!-- specgate-suggestion:${key} ${id} run=${runId} attempt=${attempt} -->`;
}

function readMarker(comment, key) {
    const start = `<!-- specgate-suggestion:${key} `;
    if (comment.replyTo !== undefined || !comment.body.startsWith(start))
        return [];
    const fields = /^id=([0-9a-f]{24}|settled) run=(\d{1,20}) attempt=(\d{1,6}) -->/.exec(comment.body.slice(start.length));
    const [, id = 'settled', runId = '0', attempt = '0'] = fields ?? [];
    return [{ comment, id: id === 'settled' ? '' : id, stamp: { runId, attempt: Number(attempt), head: '' } }];
}

function says({ body }, text) {
    return body.slice(body.indexOf('\n') + 1).replaceAll('\r\n', '\n') === text;
}
function isOurs({ author, bot }, expected) {
    return author.toLowerCase() === expected.toLowerCase() && (bot || !expected.endsWith('[bot]'));
}

;





async function publishSuggestions(inputs, { context, openReviews }, suggestions) {
    const { stamp, repository, apiUrl, pullRequest } = context;
    if (pullRequest === undefined)
        return undefined;
    const key = commentKey(context, inputs);
    try {
        const api = await openReviews({ apiUrl, token: inputs.token, repository, pullRequest });
        return inWords(await syncSuggestions(api, { key, stamp, author: inputs.commentAuthor, suggestions }));
    }
    catch (error) {
        const failed = github.ApiError.from(error);
        if (suggestions.length === 0)
            return undefined;
        const reason = failed.failure === 'read-only' ? 'the token can only read' : (0,wording/* reasonInWords */.jA)(failed);
        return `Suggested changes were not written: ${reason}. \`specgate check --fix\` writes the same; the verdict stands.`;
    }
}
function inWords({ created, kept, removed, left }) {
    const parts = [
        ...(created > 0 ? [`${created} written`] : []),
        ...(kept > 0 ? [`${kept} as before`] : []),
        ...(removed > 0 ? [`${removed} settled`] : []),
        ...(left > 0
            ? [`${left} not shown, since the diff does not show their lines or there are too many (\`check --fix\` writes them)`]
            : []),
    ];
    return parts.length === 0 ? undefined : `Suggested changes: ${parts.join(', ')}.`;
}

;







const PER_LEVEL = 10;

async function runAction(inputs, deps) {
    const { directory, context, log } = deps;
    const { base, head, paths, config, failOn, shard } = inputs;
    const warning = (0,wording/* targetWarning */.qk)(context.event);
    try {
        if (warning !== undefined)
            log.warning(warning);
        const answer = await deps.gate({ directory, base, head, paths, config, failOn, event: context.event, shard });
        return await reportAnswer(inputs, deps, answer, warning === undefined ? 0 : 1);
    }
    catch (error) {
        if (error instanceof Error && error.stack !== undefined)
            log.debug(error.stack);
        return await reportFailure(inputs, deps, (0,wording/* describeFailure */.Ic)(error));
    }
}
async function reportAnswer(inputs, deps, answer, warnings) {
    const { log, render } = deps;
    const { report, exitCode } = answer;
    const line = (0,wording/* verdictLine */.MT)(answer);
    const failed = exitCode !== 0;
    const empty = (0,words/* emptyPathsInWords */.eJ)(report, (path) => `"${(0,reporters_escape/* escapeLog */.Ah)((0,reporters_escape/* cut */.Jj)(path, 200))}"`);

    const reportFile = await writeReport(inputs, deps, await render.json(answer));
    log.setOutput('report', reportFile);
    const { values, cuts } = (0,outputs/* reportOutputs */.rY)(report);
    for (const [name, value] of Object.entries(values))
        log.setOutput(name, value);
    log.info(await render.text(answer));
    if (empty !== undefined)
        log.warning(`${empty}.`);
    for (const sentence of cuts)
        log.info(sentence);
    if (inputs.summary)
        await writeSummary(log, await render.summary(answer));
    if (inputs.annotations) {

        const budget = {
            error: PER_LEVEL - (failed ? 1 : 0),
            warning: PER_LEVEL - warnings - (empty === undefined ? 0 : 1),
            note: PER_LEVEL - 1,
        };
        const { annotations, rest } = await render.annotations(answer, budget);
        for (const annotation of annotations)
            log.annotate(annotation);
        const left = rest.error + rest.warning + rest.note;
        if (left > 0)
            log.info(`GitHub shows 10 annotations of a level for a step; findings without one: ${left}. The report holds them all.`);
    }
    const worthIt = report.counts.error + report.counts.warning > 0 || failed || report.verdict !== 'pass';
    const reached = await publish(inputs, deps, { worthIt, line, markdown: (max) => render.comment(answer, { max }) });
    if (reached)
        await suggest(inputs, deps, answer);
    if (!failed)
        return 0;
    log.setFailed(line);
    return 1;
}

async function reportFailure(inputs, deps, failure) {
    const { log } = deps;
    const line = (0,wording/* failureLine */.Pu)(failure);
    const markdown = (0,wording/* failureMarkdown */.A5)(failure);
    log.setOutput('verdict', 'inconclusive');
    if (inputs.summary)
        await writeSummary(log, markdown);
    await publish(inputs, deps, { worthIt: true, line, markdown: () => Promise.resolve(markdown) });
    log.setFailed(line);
    return 1;
}

async function publish(inputs, deps, content) {
    const { log } = deps;
    const sayWhy = (error, what) => {
        log.info((0,wording/* failureLine */.Pu)((0,wording/* describeFailure */.Ic)(error)));
        log.info(`${what} for that reason; the verdict stands.`);
    };
    try {
        const { notice, body, failed } = await publishComment(inputs, deps, content);
        if (notice !== undefined)
            log.notice(notice);
        try {
            log.setOutput('comment-body', await deps.files.writeTemporary('comment.md', body));
        }
        catch (error) {
            sayWhy(error, 'The output comment-body is not set');
        }
        return failed !== true;
    }
    catch (error) {
        sayWhy(error, 'The comment was not written');
        return false;
    }
}

async function suggest(inputs, deps, answer) {
    const { log, render } = deps;
    if (inputs.suggestions === 'never' || inputs.comment === 'never')
        return;
    try {
        const said = await publishSuggestions(inputs, deps, await render.suggestions(answer));
        if (said !== undefined)
            log.info(said);
    }
    catch (error) {
        log.info((0,wording/* failureLine */.Pu)((0,wording/* describeFailure */.Ic)(error)));
        log.info('No changes were suggested for that reason; the verdict stands.');
    }
}
async function writeReport(inputs, deps, json) {
    if (inputs.report !== undefined)
        return deps.files.writeInside(deps.directory, inputs.report, json);
    return deps.files.writeTemporary('report.json', json);
}

async function writeSummary(log, markdown) {
    try {
        await log.writeSummary(markdown);
    }
    catch (error) {
        log.info((0,reporters_escape/* escapeLog */.Ah)((0,reporters_escape/* cut */.Jj)(`There is no job summary: ${error instanceof Error ? error.message : String(error)}`, 500)));
    }
}

function failStep(log, error) {
    try {
        log.setOutput('verdict', 'inconclusive');
    }
    catch {

    }
    log.setFailed((0,wording/* failureLine */.Pu)((0,wording/* describeFailure */.Ic)(error)));
    return 1;
}


/***/ }),

/***/ 18948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ MAX_FINDINGS),
/* harmony export */   em: () => (/* binding */ fitList),
/* harmony export */   rY: () => (/* binding */ reportOutputs)
/* harmony export */ });
const MAX_FINDINGS = 100;

const MAX_LIST = 60_000;

function reportOutputs(report) {
    const cuts = [];
    const list = (name, rows, most = Infinity, total = rows.length) => {
        const { text, kept } = fitList(rows.slice(0, most));
        const where = total === rows.length ? 'holds all of them' : `lists ${rows.length} and counts the others`;
        if (kept < total)
            cuts.push(`The output ${name} holds ${kept} of ${total}; the report file ${where}.`);
        return text;
    };
    return {
        values: {
            verdict: report.verdict,
            counts: JSON.stringify(report.counts),
            findings: list('findings', report.findings, MAX_FINDINGS, totalOf(report)),

            'required-versions': list('required-versions', report.versions.map(({ changes: _, ...row }) => row)),
            affected: list('affected', report.impact.affected),
        },
        cuts,
    };
}
function totalOf({ findings, capped }) {
    return capped.reduce((sum, { total, shown }) => sum + total - shown, findings.length);
}

function fitList(rows) {
    const parts = [];
    let size = 2;
    for (const row of rows) {
        const part = JSON.stringify(row);
        size += part.length + 1;
        if (size > MAX_LIST)
            break;
        parts.push(part);
    }
    return { text: `[${parts.join(',')}]`, kept: parts.length };
}


/***/ }),

/***/ 70658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ failureMarkdown),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   Pu: () => (/* binding */ failureLine),
/* harmony export */   jA: () => (/* binding */ reasonInWords),
/* harmony export */   k: () => (/* binding */ commentNotice),
/* harmony export */   qk: () => (/* binding */ targetWarning)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87206);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32875);
/* harmony import */ var _reporters_rank_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53410);
/* harmony import */ var _reporters_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36207);




function describeFailure(error) {
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u) {
        const { exit, message, inAction } = error;
        const { where = error.where, fix = error.fix } = inAction;
        return { exit, what: message, ...(where !== undefined && { where }), ...(fix !== undefined && { fix }) };
    }
    const what = error instanceof Error ? error.message : String(error);
    return { exit: 3, what, fix: 'This is a fault of the gate: please report it, with the log of a run that has debug logging on.' };
}
const TITLES = { 2: 'configuration error', 3: 'could not judge' };

function failureLine({ exit, what, where, fix }) {
    const parts = [`specgate: ${TITLES[exit]} (exit ${exit})`, what, where].filter((part) => part !== undefined && part !== '');
    return (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(`${parts.join(': ')}.${fix === undefined ? '' : ` ${fix}`}`, 2000));
}
function failureMarkdown({ exit, what, where, fix }) {
    const place = where === undefined ? '' : ` (${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(where)})`;
    const reason = `${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(what, [], { max: 1000 })}${place}.`;
    const next = fix === undefined ? '' : `\n\n${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(fix, [], { max: 1000 })}`;
    return `### \u26a0\ufe0f Specgate: ${TITLES[exit]}\n\n${reason}${next}\n\nNothing was judged, and a run that could not look never passes.\n`;
}

function verdictLine({ report, exitCode }) {
    if (exitCode === 0)
        return `specgate: pass: ${(0,_reporters_words_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictInWords */ ._5)(report)}.`;
    const outcome = exitCode === 3 ? 'could not judge' : report.verdict;
    const parts = [`specgate: ${outcome} (exit ${exitCode}): ${(0,_reporters_words_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictInWords */ ._5)(report)}.`];
    const [reason] = report.incomplete;
    if (exitCode === 3 && reason !== undefined)
        parts.push(`${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(reason, 1000))} A run that could not look never passes.`);
    const [first] = (0,_reporters_rank_js__WEBPACK_IMPORTED_MODULE_2__/* .rankFindings */ .JM)(report);
    if (exitCode === 1 && first !== undefined)
        parts.push((0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(`First: ${first.rule} at ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cutPath */ .iE)(first.file, 300)}:${first.line}:${first.column}.`));
    return parts.join(' ');
}

function targetWarning(event) {
    if (event?.kind !== 'pull_request' || !event.target || !event.fork)
        return undefined;
    return ('This head comes from a fork, and pull_request_target gives the job a token that can write and the secrets of the repository. ' +
        'The gate reads the head as git objects only and runs nothing of it; other steps may not be as careful. ' +
        'Use the event pull_request: the gate needs no secret.');
}

function commentNotice(error, fork) {
    return `The pull request comment was not written: ${commentReason(error, fork, ` ${reasonInWords(error)}.`)} The report is in the log and the job summary; the verdict stands.`;
}

function reasonInWords({ status, message }) {
    return `${status === undefined ? 'Reason' : 'GitHub said'}: ${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(message)}`;
}
function commentReason(error, fork, said) {
    switch (error.failure) {
        case 'read-only':
            if (fork)
                return 'the pull request comes from a fork, and GitHub gives its runs a token that can only read.';
            return `the token may not write to pull requests. Add "permissions: pull-requests: write" to the job; runs that Dependabot starts cannot have it.${said}`;
        case 'not-found':
            return `the token cannot see the pull request. Add "permissions: pull-requests: write" to the job.${said}`;
        case 'unauthorized':
            return `the token cannot be used. Leave the input token out, or give one that is valid.${said}`;
        case 'too-long':
            return `even the shortest form is too long for GitHub.${said}`;
        case 'rate-limited':
            return `the rate limit of the token is used up, and waiting would take too long. Re-run the job later.${said}`;
        case 'unavailable':
            return `GitHub's API could not be reached. Re-run the job later.${said}`;
        case 'refused':
            return `GitHub refused it.${said}`;
    }
}


/***/ }),

/***/ 83325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ applyEdits),
  y: () => (/* binding */ spliceEdits)
});


var dist = __webpack_require__(38815);

var model_json = __webpack_require__(87979);
;


function render(value, json, quote) {
    if (typeof value === 'string') {
        if (!json && quote === "'" && !/['\u0000-\u001f]/.test(value))
            return `'${value}'`;
        if (!json && quote !== '"' && (isPlain(value) || isHex(value)))
            return value;

        if (!json && quote !== undefined && !/["'|>]/.test(quote) && isUsuallyPlain(value))
            return value;
        return JSON.stringify(value);
    }
    if ((0,model_json/* isList */.Lv)(value))
        return `[${value.map((item) => render(item, json)).join(', ')}]`;
    if ((0,model_json/* isObject */.Gv)(value))
        return `{${Object.entries(value)
            .map(([key, inner]) => `${render(key, json)}: ${render(inner, json)}`)
            .join(', ')}}`;
    return String(value);
}

function isPlain(text) {
    return (/^[A-Za-z_./][\w./@+-]*$/.test(text) &&
        !/^(true|false|null|yes|no|on|off|~|y|n)$/i.test(text) &&
        !/^[\d.+-]*(e\d+)?$/i.test(text));
}

function isHex(text) {
    return /^[0-9a-f]{32,128}$/.test(text) && !/^\d+(e\d+)?$/.test(text);
}

function isUsuallyPlain(text) {
    return /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?Z)?$/.test(text) || /^(sha\d{1,3}|md5):[0-9a-f]{32,128}$/.test(text);
}

;







function appendItems(text, list, values, json) {
    const range = list.range;
    if (!range || values.length === 0)
        return undefined;
    const last = list.items.at(-1);
    if (json || list.flow === true)
        return appendFlow(text, list, last, values, json);
    if (last?.range === undefined || last.range === null)
        return undefined;
    return appendBlock(text, last, values);
}
function appendFlow(text, list, last, values, json) {
    const form = formOf(text, last);
    const write = (value) => writeFlow(value, json, form, undefined);
    if (last === undefined) {
        const open = list.range[0] + 1;
        const close = text.indexOf(']', open);

        if (close < 0 || text.slice(open, close).trim() !== '')
            return undefined;
        return { start: open, end: close, text: values.map(write).join(', ') };
    }
    const end = last.range[1];
    const start = last.range[0];
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const lead = text.slice(lineStart, start);
    const eol = eolOf(text);
    if (!/^[ \t]+$/.test(lead))
        return { start: end, end, text: values.map((value) => `, ${write(value)}`).join('') };
    const spread = text.slice(start, end).includes('\n');
    const item = (value) => (spread ? writeFlow(value, json, form, lead, eol) : write(value));

    const comma = /^[ \t]*,/.exec(text.slice(end));
    const at = comma === null ? end : end + comma[0].length;
    const joined = values.map((value) => `${eol}${lead}${item(value)}`);
    return { start: at, end: at, text: comma === null ? joined.map((one) => `,${one}`).join('') : `${joined.join(',')},` };
}
function formOf(text, last) {
    if (!(0,dist.isMap)(last) || last.items.length === 0)
        return { pad: '', keyQuote: undefined, textQuote: undefined, colon: ': ' };
    const [first] = last.items;
    const inside = last.flow === true ? /^\{([ \t]*)/.exec(text.slice(last.range[0]))?.[1] : '';
    const quoteAt = (node) => (0,dist.isScalar)(node) && node.range ? text[node.range[0]] : undefined;
    const value = first.value;
    const between = (0,dist.isScalar)(value) && value.range ? text.slice(first.key.range[1], value.range[0]) : ': ';
    return {
        pad: inside ?? '',
        keyQuote: quoteAt(first.key),
        textQuote: quoteAt(value),
        colon: /^:[ \t]*$/.test(between) ? between : ': ',
    };
}
function writeFlow(value, json, form, indent, eol = '\n') {
    if (!(0,model_json/* isObject */.Gv)(value))
        return render(value, json, form.textQuote);

    const colon = json || /["']/.test(form.keyQuote ?? '') || /[ \t]$/.test(form.colon) ? form.colon : ': ';
    const pairs = Object.entries(value).map(([key, inner]) => `${render(key, json, form.keyQuote)}${colon}${render(inner, json, form.textQuote)}`);
    if (indent === undefined)
        return `{${form.pad}${pairs.join(', ')}${form.pad}}`;
    const step = indent.includes('\t') ? '\t' : '  ';
    return `{${eol}${pairs.map((pair) => `${indent}${step}${pair}`).join(`,${eol}`)}${eol}${indent}}`;
}

function appendBlock(text, last, values) {
    const start = last.range[0];
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const lead = text.slice(lineStart, start);

    if (!/^[ ]*-[ ]+$/.test(lead))
        return undefined;
    const form = formOf(text, last);
    const inBlock = (0,dist.isMap)(last) && last.flow !== true;
    const eol = eolOf(text);
    const lines = values.flatMap((value) => {
        if (!inBlock || !(0,model_json/* isObject */.Gv)(value))
            return [`${lead}${writeFlow(value, false, form, undefined)}`];
        const indent = ' '.repeat(lead.length);
        return Object.entries(value).map(([key, inner], i) => `${i === 0 ? lead : indent}${render(key, false, form.keyQuote)}${form.colon}${render(inner, false, form.textQuote)}`);
    });

    const lineEnd = text.indexOf('\n', Math.max(last.range[1] - 1, start));
    return lineEnd < 0
        ? { start: text.length, end: text.length, text: `${eol}${lines.join(eol)}` }
        : { start: lineEnd + 1, end: lineEnd + 1, text: `${lines.join(eol)}${eol}` };
}
function eolOf(text) {
    return text.includes('\r\n') ? '\r\n' : '\n';
}


var checksums = __webpack_require__(62806);
;



function insertKeys(text, map, keys, json) {
    const items = map.items;
    const last = items.at(-1);
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    if (map.flow === true || json) {
        const entries = keys.map(([key, value]) => `${render(key, json, json ? '"' : undefined)}: ${render(value, json)}`);
        if (last === undefined)
            return { start: map.range[0] + 1, end: map.range[0] + 1, text: entries.join(', ') };
        const end = (last.value ?? last.key).range[1];
        const lineStart = text.lastIndexOf('\n', last.key.range[0]) + 1;
        const indent = text.slice(lineStart, last.key.range[0]);
        const glue = /^\s+$/.test(indent) ? `,${eol}${indent}` : ', ';
        return { start: end, end, text: entries.map((entry) => glue + entry).join('') };
    }
    if (last === undefined)
        return undefined;
    const first = items[0].key.range[0];
    const lineStart = text.lastIndexOf('\n', first - 1) + 1;
    const indent = ' '.repeat(first - lineStart);

    const valueEnd = (last.value ?? last.key).range[1];
    const lineEnd = text.indexOf('\n', Math.max(valueEnd - 1, 0));
    const lines = keys.flatMap(([key, value]) => blockLines(key, value, indent)).join(eol);
    return lineEnd < 0
        ? { start: text.length, end: text.length, text: eol + lines }
        : { start: lineEnd + 1, end: lineEnd + 1, text: lines + eol };
}

function mergeNew(before, after) {
    if (before === undefined)
        return after;
    if (!(0,model_json/* isObject */.Gv)(before) || !(0,model_json/* isObject */.Gv)(after))
        return before;
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return Object.fromEntries([...keys].map((key) => [key, Object.hasOwn(after, key) ? mergeNew(before[key], after[key]) : before[key]]));
}
function blockLines(key, value, indent) {
    if ((0,model_json/* isObject */.Gv)(value) && Object.keys(value).length > 0)
        return [
            `${indent}${render(key, false)}:`,
            ...Object.entries(value).flatMap(([name, inner]) => blockLines(name, inner, `${indent}  `)),
        ];
    return [`${indent}${render(key, false)}: ${render(value, false)}`];
}


var limits = __webpack_require__(98640);

var source = __webpack_require__(13821);

var documents_splice = __webpack_require__(14808);

var documents_text = __webpack_require__(29995);
;













function applyEdits(file, text, edits) {
    const offset = text.startsWith('\ufeff') ? 1 : 0;
    const splices = spliceEdits(file, text.slice(offset), edits);
    return splices === undefined ? undefined : text.slice(0, offset) + (0,documents_splice/* applySplices */.U)(text.slice(offset), splices);
}

function spliceEdits(file, text, edits) {
    const format = (0,source/* formatOf */.be)(file);
    if (format !== 'json' && format !== 'yaml' && format !== 'checksums')
        return undefined;
    const json = format === 'json';
    const splices = [];
    const inserts = new Map();

    let root;
    const open = () => (root === undefined ? (root = openTree(text)) : root);
    for (const edit of edits) {
        let change;
        if ('span' in edit)
            change = spliceSpan(text, edit.span, edit.text);
        else if (format === 'checksums')
            change = 'set' in edit ? spliceChecksum(file, text, edit.set, edit.value) : undefined;
        else if ('set' in edit)
            change = placeSet(text, open(), edit.set, edit.value, json);
        else if ('append' in edit)
            change = spliceAppend(text, open(), edit, json);
        if (change === undefined)
            return undefined;
        if ('map' in change) {
            const keys = inserts.get(change.map) ?? new Map();
            keys.set(change.key, mergeNew(keys.get(change.key), change.value));
            inserts.set(change.map, keys);
        }
        else
            (0,documents_splice/* acceptSplice */.b)(splices, change);
    }

    for (const [map, keys] of [...inserts].sort(([a], [b]) => b.range[0] - a.range[0])) {
        const splice = insertKeys(text, map, [...keys], json);
        if (splice === undefined)
            return undefined;
        (0,documents_splice/* acceptSplice */.b)(splices, splice);
    }
    return splices;
}
function spliceSpan(text, span, replacement) {
    const at = (line, column) => {
        let start = 0;
        for (let i = 1; i < line; i++)
            start = text.indexOf('\n', start) + 1;
        return start + column - 1;
    };
    return { start: at(span.line, span.column), end: at(span.endLine, span.endColumn), text: replacement };
}

function spliceChecksum(file, text, path, value) {
    if (typeof value !== 'string' || !/^[0-9a-f]+$/.test(value) || path.length !== 2)
        return undefined;
    const span = new checksums/* ChecksumsText */._(file, text, new documents_text/* Lines */.qo(text), limits/* DEFAULT_LIMITS */.d).locate(path, 'value');
    return spliceSpan(text, span, value);
}

function openTree(text) {
    const options = { version: '1.2', stringKeys: true, uniqueKeys: false, prettyErrors: false, logLevel: 'error' };
    return (0,dist.parseDocument)(text, options).contents;
}
function spliceAppend(text, root, { append, values }, json) {
    let node = root;
    for (const step of append) {
        if ((0,dist.isSeq)(node) && typeof step === 'number')
            node = node.items[step];
        else if ((0,dist.isMap)(node) && typeof step === 'string')
            node = findPair(node, step)?.value;
        else
            return undefined;
    }
    return (0,dist.isSeq)(node) ? appendItems(text, node, values, json) : undefined;
}
function findPair(map, key) {
    return map.items.find((pair) => (0,dist.isScalar)(pair.key) && String(pair.key.value) === key);
}
function placeSet(text, root, path, value, json) {
    let node = root;
    for (const [i, step] of path.entries()) {
        if ((0,dist.isSeq)(node) && typeof step === 'number') {
            const item = node.items[step];
            if (item === undefined)
                return undefined;
            node = item;
        }
        else if ((0,dist.isMap)(node) && typeof step === 'string') {
            const pair = findPair(node, step);
            if (pair === undefined) {

                const nested = path.slice(i + 1).reduceRight((inner, key) => ({ [String(key)]: inner }), value);
                return { map: node, key: step, value: nested };
            }
            if (pair.value === null || ((0,dist.isScalar)(pair.value) && pair.value.value === null && !pair.value.source)) {
                const end = pair.key.range[1];
                const colon = text.indexOf(':', end);
                return i === path.length - 1 && colon >= 0
                    ? { start: colon + 1, end: colon + 1, text: ` ${render(value, json)}` }
                    : undefined;
            }
            node = pair.value;
        }
        else
            return undefined;
    }
    if (!(0,dist.isScalar)(node) || !node.range)
        return undefined;
    const quote = text[node.range[0]];
    return { start: node.range[0], end: node.range[1], text: render(value, json, quote) };
}


/***/ }),

/***/ 13821:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   be: () => (/* reexport safe */ _lazy_source_js__WEBPACK_IMPORTED_MODULE_0__.be),
/* harmony export */   kL: () => (/* reexport safe */ _lazy_source_js__WEBPACK_IMPORTED_MODULE_0__.kL)
/* harmony export */ });
/* harmony import */ var _lazy_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5989);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69035);



(0,_lazy_source_js__WEBPACK_IMPORTED_MODULE_0__/* .useYaml */ .$_)(_yaml_js__WEBPACK_IMPORTED_MODULE_1__.YamlText);



/***/ }),

/***/ 14808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ applySplices),
/* harmony export */   b: () => (/* binding */ acceptSplice)
/* harmony export */ });

function acceptSplice(splices, splice) {
    let low = 0;
    let high = splices.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (!comesBefore(splice, splices[middle]))
            low = middle + 1;
        else
            high = middle;
    }

    const [before, after] = [splices[low - 1], splices[low]];
    if (before !== undefined && overlap(before, splice))
        return;
    if (after !== undefined && overlap(after, splice))
        return;
    splices.splice(low, 0, splice);
}

function comesBefore(a, b) {
    return a.start < b.start || (a.start === b.start && a.end < b.end);
}
function overlap(a, b) {
    return a.start < b.end && b.start < a.end;
}
function applySplices(text, splices) {
    const parts = [];
    let at = 0;
    for (const { start, end, text: replacement } of splices) {
        parts.push(text.slice(at, start), replacement);
        at = end;
    }
    parts.push(text.slice(at));
    return parts.join('');
}


/***/ }),

/***/ 18570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect),
  W: () => (/* binding */ unlessGone)
});


var github_error = __webpack_require__(77474);
;

const MAX_REDIRECTS = 3;




function guardFetch(fetch, limits) {
    const api = new URL(limits.apiUrl);
    const folder = api.pathname.endsWith('/') ? api.pathname : `${api.pathname}/`;
    const isOurs = (url) => url.origin === api.origin && url.pathname.startsWith(folder);
    return async (url, options) => {
        let at = new URL(url);
        for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
            if (!isOurs(at))
                throw new github_error/* ApiError */.h('refused', `${at.origin} is not the API at ${api.origin}`);
            const response = await fetch(at.href, {
                ...options,
                redirect: 'manual',
                signal: AbortSignal.timeout(limits.timeoutMs),
            }).catch((error) => {
                const { name, message, cause } = error;
                const late = name === 'TimeoutError' || name === 'AbortError';
                const what = late ? `no answer within ${limits.timeoutMs} ms` : (cause?.message ?? message ?? 'no connection');
                throw new github_error/* ApiError */.h('unavailable', what, { retryAfterMs: 1000, cause: error });
            });
            if (response.status < 300 || response.status >= 400 || response.status === 304)
                return response;
            const location = response.headers.get('location');

            const keepsMethod = response.status >= 307 || options.method === undefined || options.method === 'GET';
            if (location === null || !keepsMethod)
                throw new github_error/* ApiError */.h('refused', `GitHub answered ${response.status} to a ${options.method}`, { status: response.status });
            at = new URL(location, at);
        }
        throw new github_error/* ApiError */.h('refused', `more than ${MAX_REDIRECTS} redirects`);
    };
}

;




async function connect(target) {
    const { token } = target;
    if (token === '')
        throw new github_error/* ApiError */.h('unauthorized', 'the token is empty');

    if (!/^[\x21-\x7e]+$/.test(token))
        throw new github_error/* ApiError */.h('unauthorized', 'it holds a blank, a line break or another character that is in no token');
    if (!isAddress(target.apiUrl))
        throw new github_error/* ApiError */.h('refused', 'GITHUB_API_URL is not the address of a server');
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(target.repository) ?? [];
    if (owner === undefined || repo === undefined || /^\.+$/.test(owner) || /^\.+$/.test(repo))
        throw new github_error/* ApiError */.h('refused', 'GITHUB_REPOSITORY does not name a repository');
    const { GitHub, defaults, getOctokitOptions } = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 32413));
    const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
    const fetch = guardFetch(defaults.request?.fetch, { apiUrl: target.apiUrl, timeoutMs: target.timeoutMs ?? 10_000 });
    const options = getOctokitOptions(token, { baseUrl: target.apiUrl.replace(/\/+$/, ''), log: silent, request: { fetch } });
    const calling = async (call) => {
        try {
            return await call();
        }
        catch (error) {
            throw github_error/* ApiError */.h.from(error).without(token);
        }
    };
    return { owner, repo, rest: new GitHub(options).rest, calling };
}
function isAddress(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
}
function ignore() {

}

function unlessGone(error) {
    if (!(error instanceof github_error/* ApiError */.h && error.failure === 'not-found'))
        throw error;
}


/***/ }),

/***/ 77474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ApiError)
/* harmony export */ });
class ApiError extends Error {
    failure;
    status;

    retryAfterMs;
    constructor(failure, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'ApiError';
        this.failure = failure;
        this.status = details.status;
        this.retryAfterMs = details.retryAfterMs;
    }

    static from(error, now = Date.now()) {
        if (error instanceof ApiError)
            return error;
        const { cause, status, response, message } = error;
        if (cause instanceof ApiError)
            return cause;
        const text = shorten(typeof response?.data === 'object' ? saidIn(response.data) : (message ?? String(error)));
        if (response === undefined)
            return new ApiError('unavailable', text, { retryAfterMs: 1000, cause: error });
        const headers = response.headers ?? {};
        const fail = (failure, retryAfterMs) => new ApiError(failure, text, {
            ...(status && { status }),
            ...(retryAfterMs !== undefined && { retryAfterMs }),
            cause: error,
        });
        if (status === 401)
            return fail('unauthorized');
        if (status === 404)
            return fail('not-found');
        if (status === 422 && /too long/i.test(message ?? ''))
            return fail('too-long');
        if (status === 429 || (status === 403 && isRateLimit(headers, text)))
            return fail('rate-limited', limitWait(headers, now));
        if (status === 403 && /locked|archived|disabled|blocked|suspended|\bSAML\b|\bIP allow list\b/i.test(text))
            return fail('refused');
        if (status === 403)
            return fail('read-only');
        if (status !== undefined && status >= 500)
            return fail('unavailable', headerWait(headers, now) ?? 1000);
        return fail('refused');
    }

    without(secret) {
        const { failure, message, status, retryAfterMs, cause } = this;
        if (!message.includes(secret))
            return this;
        return new ApiError(failure, message.replaceAll(secret, '***'), {
            ...(status !== undefined && { status }),
            ...(retryAfterMs !== undefined && { retryAfterMs }),
            cause,
        });
    }
}

function saidIn(data) {
    const list = Array.isArray(data?.errors) ? data.errors : [];
    const details = list.map((one) => (typeof one === 'string' ? one : one?.message));
    const said = details.filter((one) => typeof one === 'string' && one !== '');
    if (typeof data?.message !== 'string')
        return undefined;
    return said.length === 0 ? data.message : `${data.message}: ${said.join('; ')}`;
}
function isRateLimit(headers, text) {
    return (headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0' || /rate limit|abuse/i.test(text));
}

function limitWait(headers, now) {
    const wait = headerWait(headers, now);
    if (wait !== undefined)
        return wait;
    const reset = Number(headers['x-ratelimit-reset']);
    if (String(headers['x-ratelimit-remaining']) === '0' && Number.isFinite(reset))
        return Math.max(0, reset * 1000 - now) + 1000;
    return 60_000;
}

function headerWait(headers, now) {
    const value = headers['retry-after'];
    if (value === undefined || value === '')
        return undefined;
    const seconds = Number(value);
    if (Number.isFinite(seconds))
        return Math.max(0, seconds * 1000);
    const date = Date.parse(String(value));
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

function shorten(text) {
    const line = String(text ?? 'no message')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/\.$/, '');
    if (line.startsWith('<'))
        return 'an HTML page instead of JSON';
    const points = [...line];
    return points.length > 200 ? points.slice(0, 200).join('') + '\u2026' : line;
}


/***/ }),

/***/ 76557:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ApiError: () => (/* reexport safe */ _github_error_js__WEBPACK_IMPORTED_MODULE_1__.h),
/* harmony export */   openComments: () => (/* binding */ openComments)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18570);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77474);







const PER_PAGE = 100;

const MAX_PAGES = 40;
async function openComments(target) {
    const { owner, repo, rest, calling } = await (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .N)(target);
    const { issues } = rest;
    const issue = { owner, repo, issue_number: target.pullRequest };
    return {
        list: () => calling(async () => {
            const comments = [];

            for (let page = 1; page <= MAX_PAGES; page++) {
                const { data, headers } = await issues.listComments({ ...issue, per_page: PER_PAGE, page });
                comments.push(...readComments(data));
                if (data.length < PER_PAGE && !/\brel="?next"?/.test(headers.link ?? ''))
                    break;
            }
            return comments.sort((a, b) => a.id - b.id);
        }),
        create: (body) => calling(async () => {
            const [comment] = readComments([(await issues.createComment({ ...issue, body })).data]);

            if (comment === undefined)
                throw new _github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .h('unavailable', 'the answer is not a comment', { retryAfterMs: 1000 });
            return comment;
        }),
        update: (id, body) => calling(async () => {
            await issues.updateComment({ owner, repo, comment_id: id, body });
        }),
        remove: (id) => calling(async () => {
            await issues.deleteComment({ owner, repo, comment_id: id });
        }).catch(_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .unlessGone */ .W),
    };
}
function readComments(data) {
    if (!Array.isArray(data))
        throw new _github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .h('unavailable', 'the answer is not a list of comments', { retryAfterMs: 1000 });
    return data.flatMap((item) => {
        const { id, user, body } = (item ?? {});
        if (typeof id !== 'number')
            return [];
        const author = typeof user?.login === 'string' ? user.login : '';
        return [{ id, author, bot: user?.type === 'Bot', body: typeof body === 'string' ? body : '' }];
    });
}


/***/ }),

/***/ 88367:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeSuggestions: () => (/* binding */ makeSuggestions),
/* harmony export */   t: () => (/* binding */ renderSuggestion)
/* harmony export */ });
/* harmony import */ var _documents_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83325);
/* harmony import */ var _documents_splice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14808);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50533);
/* harmony import */ var _lib_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23883);






const MOST_LINES = 20;
const MOST_TEXT = 4000;
const MOST_FINDINGS = 5;

function makeSuggestions(file, text, mends) {

    if (text === '' || text.includes('\r'))
        return [];
    const starts = lineStarts(text);
    const groups = [];
    const ranges = mends.flatMap((mend) => {
        const range = rangeOf(file, text, starts, mend.edits);
        return range === undefined ? [] : [{ ...range, mends: [mend] }];
    });
    for (const range of ranges.sort((a, b) => a.start - b.start || a.end - b.end)) {
        const last = groups.at(-1);
        if (last === undefined || range.start > last.end)
            groups.push(range);
        else {
            last.end = Math.max(last.end, range.end);
            last.mends.push(...range.mends);
        }
    }
    return groups.flatMap((group) => suggest(file, text, starts, group) ?? []);
}
function suggest(file, text, starts, { start, end, mends }) {
    const edits = mends.flatMap((mend) => mend.edits);
    const splices = (0,_documents_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .spliceEdits */ .y)(file, text, edits);
    if (splices === undefined)
        return undefined;
    const [from, to] = [starts[start - 1], starts[end] ?? text.length];
    const shifted = splices.map((one) => ({ ...one, start: one.start - from, end: one.end - from }));
    const old = text.slice(from, to);
    if (shifted.some((one) => one.start < 0 || one.end > old.length))
        return undefined;
    const [was, lines] = [linesOf(old), linesOf((0,_documents_splice_js__WEBPACK_IMPORTED_MODULE_2__/* .applySplices */ .U)(old, shifted))];
    if (Math.max(was.length, lines.length) > MOST_LINES || was.join('\n') === lines.join('\n'))
        return undefined;
    if (lines.join('\n').length > MOST_TEXT)
        return undefined;
    return { file, start, end, was, lines, findings: mends.map(({ finding }) => finding).sort(bySeverity) };
}

function rangeOf(file, text, starts, edits) {
    const splices = (0,_documents_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .spliceEdits */ .y)(file, text, edits);
    if (splices === undefined || splices.length === 0)
        return undefined;
    const first = splices[0];
    const last = splices.at(-1);
    const between = first.start === first.end && first.start > 0 && text[first.start - 1] === '\n';
    const start = lineAt(starts, between ? first.start - 1 : first.start);
    const lastBetween = last.end > 0 && last.end > starts[start - 1] && text[last.end - 1] === '\n';
    return { start, end: Math.max(start, lineAt(starts, lastBetween ? last.end - 1 : last.end)) };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0 && at + 1 < text.length; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
function lineAt(starts, offset) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (starts[middle] <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low + 1;
}
function linesOf(text) {
    return text.replace(/\n$/, '').split('\n');
}
const WEIGHT = { error: 0, warning: 1, note: 2 };
function bySeverity(a, b) {
    return WEIGHT[a.severity] - WEIGHT[b.severity] || (0,_lib_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodeUnits */ .C)(a.rule, b.rule);
}

function renderSuggestion({ lines, findings }) {
    const shown = findings.slice(0, MOST_FINDINGS).map((finding) => {
        const values = Object.values(finding.data);
        return `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(finding.rule)} (${finding.severity}): ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(finding.message, values, { max: 600 })}`;
    });
    const left = findings.length - shown.length;
    const more = left > 0 ? [`- \u2026 and ${left} more`] : [];
    const code = lines.join('\n');
    const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return [
        ...shown,
        ...more,
        '',
        `${fence}suggestion`,
        ...lines,
        fence,
        '',
        'Look it over before you apply it: the gate can write a version or a digest, but not what a change means.',
    ].join('\n');
}


/***/ })

};

//# sourceMappingURL=4360.index.js.map