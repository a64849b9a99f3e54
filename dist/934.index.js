export const id = 934;
export const ids = [934];
export const modules = {

/***/ 3934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runFromEnvironment: () => (/* binding */ runFromEnvironment)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./src/reporters/escape.ts
var reporters_escape = __webpack_require__(2875);
;// CONCATENATED MODULE: ./src/action/core-log.ts


/** @actions/core as the action uses it: outputs through the output file, annotations through escaped commands. */
const coreLog = {
    // The reporters escape already; `info` is the only door through which a line reaches the log as it is, so it is held shut here too.
    info: (message) => (0,core/* info */.pq)(message.replace(/\n$/, '').split('\n').map(reporters_escape/* breakCommands */.ix).join('\n')),
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
        await core/* summary */.z.addRaw(markdown).write();
    },
};

// EXTERNAL MODULE: ./src/lib/nearest.ts
var nearest = __webpack_require__(2269);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(7206);
;// CONCATENATED MODULE: ./src/action/inputs.ts


const INPUT_NAMES = [
    'command',
    'config',
    'base',
    'head',
    'paths',
    'fail-on',
    'comment',
    'comment-author',
    'annotations',
    'summary',
    'report',
    'token',
    'working-directory',
];
const ALL_INPUTS = (0,nearest/* listOf */.c3)(INPUT_NAMES, 'and', INPUT_NAMES.length);
/** Announced by the project, not there yet: set in vain they would look as if they worked. */
const PLANNED = ['sarif', 'hash-files', 'manifest'];
/** Reads INPUT_*, as the runner sets them (upper case, hyphens kept). Throws GateError 2. */
function readInputs(env) {
    refuseUnknown(env);
    const read = (name) => (env[variable(name)] ?? '').trim();
    const choose = (name, values) => choice(name, read(name), values);
    const flag = (name) => choice(name, read(name).toLowerCase(), ['true', 'false']) === 'true';
    for (const name of ['base', 'head'])
        checkRef(name, read(name));
    if (read('command') === 'hash') {
        throw new errors/* GateError */.u(2, 'the command "hash" is not available in this version of the action', {
            where: 'input command',
            fix: 'Use "check", or leave the input out.',
        });
    }
    return {
        command: choose('command', ['check']),
        config: read('config') || undefined,
        base: read('base') || undefined,
        head: read('head') || undefined,
        paths: read('paths')
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        failOn: read('fail-on') === '' ? undefined : choose('fail-on', ['error', 'warning', 'note', 'never']),
        comment: choose('comment', ['auto', 'always', 'never']),
        commentAuthor: read('comment-author') || 'github-actions[bot]',
        annotations: flag('annotations'),
        summary: flag('summary'),
        report: read('report') || undefined,
        token: read('token'),
        workingDirectory: read('working-directory') || '.',
    };
}
function variable(name) {
    return `INPUT_${name.toUpperCase()}`;
}
/** The first value is the default. */
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
/** git would read a leading hyphen as an option, and no ref holds these characters (git-check-ref-format). */
function checkRef(name, ref) {
    if (!/^-|[\u0000-\u0020\u007f]/.test(ref))
        return;
    throw new errors/* GateError */.u(2, `"${ref}" is not the name of a commit, branch or tag`, {
        where: `input ${name}`,
        fix: 'Give a commit id, or a branch or tag name without spaces and without a hyphen in front.',
    });
}
/**
 * A misspelt input is only a warning of the runner, and the gate would go on with a default that nobody chose. Other variables
 * that happen to start with INPUT_ are none of our business, so only a near miss counts.
 */
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

;// CONCATENATED MODULE: ./src/action/outputs.ts
const MAX_FINDINGS = 100;
/** Code units of one list. All outputs of a job together may hold 1 MB, counted as UTF-16. */
const MAX_LIST = 60_000;
/** The outputs that are made of the report. JSON, never a list joined by spaces: a file name can hold anything. */
function reportOutputs(report) {
    const cuts = [];
    const list = (name, rows, most = Infinity) => {
        const { text, kept } = fitList(rows.slice(0, most));
        if (kept < rows.length)
            cuts.push(`The output ${name} holds ${kept} of ${rows.length}; the report file holds all of them.`);
        return text;
    };
    return {
        values: {
            verdict: report.verdict,
            counts: JSON.stringify(report.counts),
            findings: list('findings', report.findings, MAX_FINDINGS),
            // The list of changes can be as long as the document; it is in the report.
            'required-versions': list('required-versions', report.versions.map(({ changes: _, ...row }) => row)),
            affected: list('affected', report.impact.affected),
        },
        cuts,
    };
}
/** As many rows from the front as fit, as JSON. */
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

// EXTERNAL MODULE: ./src/io/github.ts + 1 modules
var github = __webpack_require__(8169);
;// CONCATENATED MODULE: ./src/action/comment.ts
/** GitHub refuses more than 65,536 code units; the rest is for what it counts otherwise than we do. */
const COMMENT_BUDGET = 60_000;
/** Stable over the runs of one step of one job of one workflow. Parts may be any text. */
function commentKey(parts) {
    const { workflow, job, step, directory } = parts;
    return [workflow, job, step, directory === '.' ? '' : directory].map(encodePart).join(':');
}
/** Nothing that could end the HTML comment, or the marker's fields, survives. */
function encodePart(text) {
    return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*~-]/g, (c) => '%' + c.charCodeAt(0).toString(16).toUpperCase());
}
/** The first line of the comment. */
function markerLine(key, stamp) {
    return `<!-- specgate:${key} run=${stamp.runId} attempt=${stamp.attempt} head=${stamp.head} -->`;
}
/** The stamp of a comment of ours; undefined when the text does not start with our marker. */
function parseMarker(body, key) {
    const start = `<!-- specgate:${key} `;
    if (!body.startsWith(start))
        return undefined;
    const fields = /^run=(\d{1,20}) attempt=(\d{1,6}) head=([0-9a-f]*) -->/.exec(body.slice(start.length));
    // A marker that somebody damaged is still ours, and older than any run.
    if (fields === null)
        return { runId: '0', attempt: 0, head: '' };
    return { runId: fields[1] ?? '0', attempt: Number(fields[2]), head: fields[3] ?? '' };
}
/** Those that are ours, oldest first. */
function ownComments(comments, key, author) {
    const own = comments.flatMap((comment) => {
        if (comment.author.toLowerCase() !== author.toLowerCase())
            return [];
        // Only an app's login ends so; a person who renames himself cannot.
        if (author.endsWith('[bot]') && !comment.bot)
            return [];
        const stamp = parseMarker(comment.body, key);
        return stamp === undefined ? [] : [{ id: comment.id, stamp }];
    });
    return own.sort((a, b) => a.id - b.id);
}
/** Negative when `a` is the older run. */
function compareStamps(a, b) {
    const [left, right] = [BigInt(a.runId), BigInt(b.runId)];
    return left === right ? a.attempt - b.attempt : left < right ? -1 : 1;
}
/**
 * What this run does. The oldest comment stays, so that it keeps its place in the conversation; a run never overwrites the
 * text of a newer one. `mine` is the comment that this run has just created: two runs that both found none both create one,
 * then each looks again, and both come to the same end.
 */
function planComment(own, stamp, options) {
    const [oldest, ...others] = own;
    if (oldest === undefined)
        return options.wanted ? { action: 'create' } : { action: 'none', why: 'not-wanted', remove: [] };
    if (own.some((comment) => compareStamps(comment.stamp, stamp) > 0)) {
        // The newer run moves its text into the oldest comment, so that one is left alone even when it is mine.
        const mine = others.filter((comment) => comment.id === options.mine);
        return { action: 'none', why: 'outdated', remove: mine.map((comment) => comment.id) };
    }
    return { action: 'update', id: oldest.id, write: oldest.id !== options.mine, remove: others.map((comment) => comment.id) };
}

// EXTERNAL MODULE: ./src/io/github-error.ts
var github_error = __webpack_require__(7474);
;// CONCATENATED MODULE: ./src/io/retry.ts

const RETRY_LIMITS = {
    budgetMs: 60_000,
    retries: 3,
    sleep: (ms) => new Promise((wake) => setTimeout(wake, ms)),
};
/**
 * Runs `attempt` again from its start when GitHub says that it makes sense, as long as the waits fit into the budget. From its
 * start, because what it read before the wait may be stale: after a 502 the comment may exist, after a minute a newer run may
 * have written it.
 */
async function withRetries(attempt, limits = RETRY_LIMITS) {
    let left = limits.budgetMs;
    for (let tries = 1;; tries++) {
        try {
            return await attempt();
        }
        catch (error) {
            if (!(error instanceof github_error/* ApiError */.h) || error.retryAfterMs === undefined || tries > limits.retries)
                throw error;
            // 1 s, 4 s, 9 s for a server in trouble; a limit doubles, as GitHub asks.
            const wait = error.retryAfterMs * (error.failure === 'rate-limited' ? 2 ** (tries - 1) : tries ** 2);
            if (wait > left)
                throw error;
            left -= wait;
            await limits.sleep(wait);
        }
    }
}

;// CONCATENATED MODULE: ./src/action/sync-comment.ts



/** A comment can vanish between looking and writing, and a second run can do the same as we: look again, but not for ever. */
const MAX_ROUNDS = 4;
/** Creates or updates the comment and leaves one of ours. Throws ApiError when GitHub does not let us. */
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
            // A list can lag behind the comment that was just created; its id is the highest.
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

// EXTERNAL MODULE: ./src/reporters/rank.ts
var rank = __webpack_require__(3410);
// EXTERNAL MODULE: ./src/reporters/words.ts
var words = __webpack_require__(6207);
;// CONCATENATED MODULE: ./src/action/wording.ts




function describeFailure(error) {
    if (error instanceof errors/* GateError */.u) {
        const { exit, message, where, fix } = error;
        return { exit, what: message, ...(where !== undefined && { where }), ...(fix !== undefined && { fix }) };
    }
    const what = error instanceof Error ? error.message : String(error);
    return { exit: 3, what, fix: 'This is a fault of the gate: please report it, with the log of a run that has debug logging on.' };
}
const TITLES = { 2: 'configuration error', 3: 'could not judge' };
/** One line for the log. Says which of the exit codes of the command line this would be. */
function failureLine({ exit, what, where, fix }) {
    const parts = [`specgate: ${TITLES[exit]} (exit ${exit})`, what, where].filter((part) => part !== undefined && part !== '');
    return (0,reporters_escape/* escapeLog */.Ah)((0,reporters_escape/* cut */.Jj)(`${parts.join(': ')}.${fix === undefined ? '' : ` ${fix}`}`, 2000));
}
function failureMarkdown({ exit, what, where, fix }) {
    const place = where === undefined ? '' : ` (${(0,reporters_escape/* escapeMarkdown */.FV)(where)})`;
    const reason = `${(0,reporters_escape/* escapeMarkdown */.FV)(what, { max: 1000 })}${place}.`;
    const next = fix === undefined ? '' : `\n\n${(0,reporters_escape/* escapeMarkdown */.FV)(fix, { max: 1000 })}`;
    return `### Specgate: ${TITLES[exit]}\n\n${reason}${next}\n\nNothing was judged, and a run that could not look never passes.\n`;
}
/** The line that fails the step, and what stays of a comment that is too long. */
function verdictLine({ report, exitCode }) {
    if (exitCode === 0)
        return `specgate: pass: ${(0,words/* verdictInWords */._5)(report)}.`;
    const outcome = exitCode === 3 ? 'could not judge' : report.verdict;
    const parts = [`specgate: ${outcome} (exit ${exitCode}): ${(0,words/* verdictInWords */._5)(report)}.`];
    const [reason] = report.incomplete;
    if (exitCode === 3 && reason !== undefined)
        parts.push(`${(0,reporters_escape/* escapeLog */.Ah)((0,reporters_escape/* cut */.Jj)(reason, 1000))} A run that could not look never passes.`);
    const [first] = (0,rank/* rankFindings */.JM)(report);
    if (exitCode === 1 && first !== undefined)
        parts.push((0,reporters_escape/* escapeLog */.Ah)(`First: ${first.rule} at ${(0,reporters_escape/* cutPath */.iE)(first.file, 300)}:${first.line}:${first.column}.`));
    return parts.join(' ');
}
/** A workflow that gives away too much is worth a warning, whatever the verdict. */
function targetWarning(event) {
    if (event?.kind !== 'pull_request' || !event.target || !event.fork)
        return undefined;
    return ('This head comes from a fork, and pull_request_target gives the job a token that can write and the secrets of the repository. ' +
        'The gate reads the head as git objects only and runs nothing of it; other steps may not be as careful. ' +
        'Use the event pull_request: the gate needs no secret.');
}
/** Why there is no comment, and what to do. Ends with what matters most: the verdict did not change. */
function commentNotice(error, fork) {
    const said = ` GitHub said: ${(0,reporters_escape/* escapeLog */.Ah)(error.message)}.`;
    return `The pull request comment was not written: ${commentReason(error, fork, said)} The report is in the log and the job summary; the verdict stands.`;
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
            return `the token was refused. Leave the input token out, or give one that is valid.${said}`;
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

;// CONCATENATED MODULE: ./src/action/publish-comment.ts





/** Brings the comment of the pull request up to date, if there is a pull request. GitHub's failures become a notice. */
async function publishComment(inputs, deps, content) {
    const { context } = deps;
    const { stamp, workflow, job, step } = context;
    const key = commentKey({ workflow, job, step, directory: inputs.workingDirectory });
    const marker = markerLine(key, stamp);
    const minimalBody = `${marker}\n${(0,reporters_escape/* escapeMarkdown */.FV)(content.line, { max: 1000 })}\n\nThe whole report is in the [summary of the run](${context.runUrl}).\n`;
    const room = COMMENT_BUDGET - marker.length - 1;
    const markdown = await content.markdown(room);
    const body = markdown.length <= room ? `${marker}\n${markdown}` : minimalBody;
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
        return { body, notice: commentNotice(github.ApiError.from(error), event?.kind === 'pull_request' && event.fork) };
    }
}

;// CONCATENATED MODULE: ./src/action/main.ts



/** actions/runner keeps so many annotations of a level for a step; the line that fails the step is one of the errors. */
const PER_LEVEL = 10;
/** Judges and reports. Never throws; the exit code of the process is 0 or 1, and the failing line says which code the command line would give. */
async function runAction(inputs, deps) {
    const { directory, context, log } = deps;
    const { base, head, paths, config, failOn } = inputs;
    const warning = targetWarning(context.event);
    try {
        if (warning !== undefined)
            log.warning(warning);
        const answer = await deps.gate({ directory, base, head, paths, config, failOn, event: context.event });
        return await reportAnswer(inputs, deps, answer, warning === undefined ? 0 : 1);
    }
    catch (error) {
        if (error instanceof Error && error.stack !== undefined)
            log.debug(error.stack);
        return await reportFailure(inputs, deps, describeFailure(error));
    }
}
async function reportAnswer(inputs, deps, answer, warnings) {
    const { log, render } = deps;
    const { report, exitCode } = answer;
    const line = verdictLine(answer);
    const failed = exitCode !== 0;
    // First what can fail because of the user's inputs: a run that failed must not have said that it passed.
    const reportFile = await writeReport(inputs, deps, await render.json(answer));
    log.setOutput('report', reportFile);
    const { values, cuts } = reportOutputs(report);
    for (const [name, value] of Object.entries(values))
        log.setOutput(name, value);
    log.info(await render.text(answer));
    for (const sentence of cuts)
        log.info(sentence);
    if (inputs.summary)
        await writeSummary(log, await render.summary(answer));
    if (inputs.annotations) {
        // One error for the line that fails the step, one notice for the comment.
        const budget = { error: PER_LEVEL - (failed ? 1 : 0), warning: PER_LEVEL - warnings, note: PER_LEVEL - 1 };
        const { annotations, rest } = await render.annotations(answer, budget);
        for (const annotation of annotations)
            log.annotate(annotation);
        const left = rest.error + rest.warning + rest.note;
        if (left > 0)
            log.info(`GitHub shows 10 annotations of a level for a step; findings without one: ${left}. The report holds them all.`);
    }
    const worthIt = report.counts.error + report.counts.warning > 0 || failed || report.verdict !== 'pass';
    await publish(inputs, deps, { worthIt, line, markdown: (max) => render.comment(answer, { max }) });
    if (!failed)
        return 0;
    log.setFailed(line);
    return 1;
}
/** The gate gave no report. A green comment of an earlier run must not stay as if it were the answer to this one. */
async function reportFailure(inputs, deps, failure) {
    const { log } = deps;
    const line = failureLine(failure);
    const markdown = failureMarkdown(failure);
    log.setOutput('verdict', 'inconclusive');
    if (inputs.summary)
        await writeSummary(log, markdown);
    await publish(inputs, deps, { worthIt: true, line, markdown: () => Promise.resolve(markdown) });
    log.setFailed(line);
    return 1;
}
/** The comment is the last thing but the verdict, and whatever happens to it never changes that. */
async function publish(inputs, deps, content) {
    const { log } = deps;
    try {
        const { notice, body } = await publishComment(inputs, deps, content);
        if (notice !== undefined)
            log.notice(notice);
        log.setOutput('comment-body', await deps.files.writeTemporary('comment.md', body));
    }
    catch (error) {
        log.info(failureLine(describeFailure(error)));
        log.info('The comment was not written for that reason; the verdict stands.');
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
        // An older server, or a run outside of GitHub. Everything that is in the summary is in the log as well.
        log.debug(error instanceof Error ? error.message : String(error));
        log.info('There is no job summary: the runner gave no file for it.');
    }
}
/** For a failure before there is anything else. */
function failStep(log, error) {
    log.setOutput('verdict', 'inconclusive');
    log.setFailed(failureLine(describeFailure(error)));
    return 1;
}

;// CONCATENATED MODULE: ./src/action/renderers.ts
/** The real reporters, each loaded when it is used. */
const renderers = {
    text: (answer) => render('text', answer),
    json: (answer) => render('json', answer),
    async comment({ report }, { max }) {
        const { COMMENT_BUDGET, renderMarkdown } = await __webpack_require__.e(/* import() */ 428).then(__webpack_require__.bind(__webpack_require__, 1047));
        return renderMarkdown(report, { ...COMMENT_BUDGET, max });
    },
    async summary({ report }) {
        const { SUMMARY_BUDGET, renderMarkdown } = await __webpack_require__.e(/* import() */ 428).then(__webpack_require__.bind(__webpack_require__, 1047));
        return renderMarkdown(report, SUMMARY_BUDGET);
    },
    async annotations({ report }, budget) {
        const { rankAnnotations } = await __webpack_require__.e(/* import() */ 47).then(__webpack_require__.bind(__webpack_require__, 47));
        return rankAnnotations(report, budget);
    },
};
async function render(id, { report, sources }) {
    const { loadReporter } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7166));
    return (await loadReporter(id)).render({ report, sources, colour: false, width: 0 });
}

// EXTERNAL MODULE: ./src/model/json.ts
var json = __webpack_require__(7979);
;// CONCATENATED MODULE: ./src/action/run-context.ts

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
/** `owner/name/.github/workflows/gate.yml@refs/…` → `gate.yml`: two workflows can share a display name, not a file. */
function workflowFile(ref) {
    return /\/([^/@]+)@/.exec(ref)?.[1];
}

;// CONCATENATED MODULE: ./src/action/index.ts
/** The action's wiring: the runner's variables in, the real gate, reporters, files and API behind `runAction`. */





/** One step of a workflow, from the environment alone. Never throws; answers the exit code of the process. */
async function runFromEnvironment(env = process.env) {
    const started = performance.now();
    try {
        const inputs = readInputs(env);
        const [{ readCiEvent }, files] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1252)), __webpack_require__.e(/* import() */ 630).then(__webpack_require__.bind(__webpack_require__, 5630))]);
        const payload = await files.readPayload(env['GITHUB_EVENT_PATH']);
        // The gate reads the event as well, and says what is wrong with it; here it is only about the comment.
        const event = await readCiEvent(env, payload).catch(() => undefined);
        const context = readRunContext(env, event, payload);
        const directory = await files.findDirectory(context.workspace, inputs.workingDirectory);
        return await runAction(inputs, {
            context,
            directory,
            gate: (request) => judge(request, env, started),
            render: renderers,
            log: coreLog,
            files: { writeInside: files.writeInside, writeTemporary: files.temporaryWriter(context.temp) },
            openComments: async (target) => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8169))).openComments(target),
        });
    }
    catch (error) {
        return failStep(coreLog, error);
    }
}
async function judge(request, env, started) {
    const { directory, base, head, paths, config, failOn } = request;
    const [{ openWorkspace }, { runGate }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1099)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6309))]);
    const workspace = await openWorkspace({ repo: directory, base, head, all: false, env });
    try {
        return await runGate({
            workspace,
            all: false,
            paths,
            ...(config !== undefined && { config }),
            ...(failOn !== undefined && { failOn }),
            now: new Date().toISOString(),
            elapsed: () => performance.now() - started,
            onCrash: (error) => coreLog.debug(error instanceof Error ? (error.stack ?? error.message) : String(error)),
        });
    }
    finally {
        await workspace.close();
    }
}


/***/ }),

/***/ 7474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ApiError)
/* harmony export */ });
class ApiError extends Error {
    failure;
    status;
    /** How long to wait before it makes sense to ask again; undefined when it does not. */
    retryAfterMs;
    constructor(failure, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'ApiError';
        this.failure = failure;
        this.status = details.status;
        this.retryAfterMs = details.retryAfterMs;
    }
    /** From whatever Octokit throws. */
    static from(error, now = Date.now()) {
        if (error instanceof ApiError)
            return error;
        const { cause, status, response, message } = error;
        if (cause instanceof ApiError)
            return cause;
        const text = shorten(typeof response?.data === 'object' ? response.data?.message : (message ?? String(error)));
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
        if (status === 403 && /locked|archived|disabled|blocked/i.test(text))
            return fail('refused');
        if (status === 403)
            return fail('read-only');
        if (status !== undefined && status >= 500)
            return fail('unavailable', headerWait(headers, now) ?? 1000);
        return fail('refused');
    }
}
function isRateLimit(headers, text) {
    return (headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0' || /rate limit|abuse/i.test(text));
}
/** GitHub's own order: `retry-after`, else the reset time when nothing remains, else at least a minute. */
function limitWait(headers, now) {
    const wait = headerWait(headers, now);
    if (wait !== undefined)
        return wait;
    const reset = Number(headers['x-ratelimit-reset']);
    if (String(headers['x-ratelimit-remaining']) === '0' && Number.isFinite(reset))
        return Math.max(0, reset * 1000 - now) + 1000;
    return 60_000;
}
/** `retry-after` is a number of seconds or a date (RFC 9110 §10.2.3). */
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
/** One short line: an answer can be a whole page of HTML. */
function shorten(text) {
    const line = String(text ?? 'no message')
        .replace(/\s+/g, ' ')
        .trim();
    if (/^<(!doctype|html)/i.test(line))
        return 'an HTML page instead of JSON';
    const points = [...line];
    return points.length > 200 ? points.slice(0, 200).join('') + '…' : line;
}


/***/ }),

/***/ 8169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ApiError: () => (/* reexport */ github_error/* ApiError */.h),
  openComments: () => (/* binding */ openComments)
});

// EXTERNAL MODULE: ./src/io/github-error.ts
var github_error = __webpack_require__(7474);
;// CONCATENATED MODULE: ./src/io/github-fetch.ts

const MAX_REDIRECTS = 3;
/**
 * A fetch that reaches one API and nothing else, redirects included (a renamed repository answers with one), so that the
 * token can never leave for another host, and that gives up on a server that does not answer.
 */
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
            // 301 and 302 let a client turn a POST into a GET; only 307 and 308 promise to keep it.
            const keepsMethod = response.status >= 307 || options.method === undefined || options.method === 'GET';
            if (location === null || !keepsMethod)
                throw new github_error/* ApiError */.h('refused', `GitHub answered ${response.status} to a ${options.method}`, { status: response.status });
            at = new URL(location, at);
        }
        throw new github_error/* ApiError */.h('refused', `more than ${MAX_REDIRECTS} redirects`);
    };
}

;// CONCATENATED MODULE: ./src/io/github.ts
/**
 * The comments of one pull request through GitHub's REST API. `@actions/github` is loaded on the first use only, so a run
 * that writes no comment never pays for it. Every failure is an `ApiError` that says whether and when to try again.
 */



const PER_PAGE = 100;
/** GitHub takes at most 2,500 comments on an issue; the rest is a margin against a server that never stops. */
const MAX_PAGES = 40;
async function openComments(target) {
    if (target.token === '')
        throw new github_error/* ApiError */.h('unauthorized', 'the token is empty');
    const [owner = '', repo = ''] = target.repository.split('/');
    const { GitHub, defaults, getOctokitOptions } = await __webpack_require__.e(/* import() */ 845).then(__webpack_require__.bind(__webpack_require__, 1845));
    const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
    const fetch = guardFetch(defaults.request?.fetch, { apiUrl: target.apiUrl, timeoutMs: target.timeoutMs ?? 10_000 });
    const options = getOctokitOptions(target.token, { baseUrl: target.apiUrl.replace(/\/+$/, ''), log: silent, request: { fetch } });
    const { issues } = new GitHub(options).rest;
    const issue = { owner, repo, issue_number: target.pullRequest };
    return {
        list: () => calling(async () => {
            const comments = [];
            // By page number, not by the address in the Link header: that is text from the network.
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
                throw new github_error/* ApiError */.h('unavailable', 'the answer is not a comment');
            return comment;
        }),
        update: (id, body) => calling(async () => {
            await issues.updateComment({ owner, repo, comment_id: id, body });
        }),
        remove: (id) => calling(async () => {
            await issues.deleteComment({ owner, repo, comment_id: id });
        }).catch((error) => {
            if (!(error instanceof github_error/* ApiError */.h && error.failure === 'not-found'))
                throw error;
        }),
    };
}
function ignore() {
    /* Octokit would write to the log otherwise, and what it writes comes from the network. */
}
async function calling(call) {
    try {
        return await call();
    }
    catch (error) {
        throw github_error/* ApiError */.h.from(error);
    }
}
function readComments(data) {
    if (!Array.isArray(data))
        throw new github_error/* ApiError */.h('unavailable', 'the answer is not a list of comments', { retryAfterMs: 1000 });
    return data.flatMap((item) => {
        const { id, user, body } = (item ?? {});
        if (typeof id !== 'number')
            return [];
        const author = typeof user?.login === 'string' ? user.login : '';
        return [{ id, author, bot: user?.type === 'Bot', body: typeof body === 'string' ? body : '' }];
    });
}


/***/ })

};

//# sourceMappingURL=934.index.js.map