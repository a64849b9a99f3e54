export const id = 3934;
export const ids = [3934];
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
        const { COMMENT_BUDGET, renderMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(8469), __webpack_require__.e(3428)]).then(__webpack_require__.bind(__webpack_require__, 1047));
        return renderMarkdown(report, { ...COMMENT_BUDGET, max });
    },
    async summary({ report }) {
        const { SUMMARY_BUDGET, renderMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(8469), __webpack_require__.e(3428)]).then(__webpack_require__.bind(__webpack_require__, 1047));
        return renderMarkdown(report, SUMMARY_BUDGET);
    },
    async annotations({ report }, budget) {
        const { rankAnnotations } = await __webpack_require__.e(/* import() */ 47).then(__webpack_require__.bind(__webpack_require__, 47));
        return rankAnnotations(report, budget);
    },
};
async function render(id, { report, sources }) {
    const { loadReporter } = await __webpack_require__.e(/* import() */ 7166).then(__webpack_require__.bind(__webpack_require__, 7166));
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
        const [{ readCiEvent }, files] = await Promise.all([__webpack_require__.e(/* import() */ 1252).then(__webpack_require__.bind(__webpack_require__, 1252)), __webpack_require__.e(/* import() */ 5630).then(__webpack_require__.bind(__webpack_require__, 5630))]);
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
    const [{ openWorkspace }, { runGate }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(1099), __webpack_require__.e(790)]).then(__webpack_require__.bind(__webpack_require__, 1099)), __webpack_require__.e(/* import() */ 6309).then(__webpack_require__.bind(__webpack_require__, 6309))]);
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
    const { GitHub, defaults, getOctokitOptions } = await __webpack_require__.e(/* import() */ 1845).then(__webpack_require__.bind(__webpack_require__, 1845));
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

/***/ 3410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ rankFindings),
/* harmony export */   eS: () => (/* binding */ linesInWords),
/* harmony export */   wn: () => (/* binding */ groupByCause)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6207);

/** Open findings: errors first, then those in files that the change set touches, then in the report's order. */
function rankFindings(report) {
    const touched = new Set(report.documents.filter((document) => document.status !== 'unchanged').map((document) => document.file));
    const known = new Set(report.documents.map((document) => document.file));
    const weight = (finding) => {
        // A file that is no document (the config) stands in the report because the change set touches it.
        const away = known.has(finding.file) && !touched.has(finding.file) ? 1 : 0;
        return _words_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(finding.severity) * 2 + away;
    };
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .openFindings */ .lb)(report)
        .map((finding, index) => ({ finding, index, weight: weight(finding) }))
        .sort((a, b) => a.weight - b.weight || a.index - b.index)
        .map(({ finding }) => finding);
}
/** Findings of one rule, one severity, in one file at one side, in the order given; groups stand where their first finding stood. */
function groupByCause(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const cause = JSON.stringify([finding.file, finding.side, finding.rule, finding.severity]);
        const group = groups.get(cause);
        if (group === undefined)
            groups.set(cause, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()];
}
/** `lines 3, 7 and 9`, `lines 3, 7, 9, … (12 in all)`, `line 3`. */
function linesInWords(findings, most = 8) {
    const lines = [...new Set(findings.map((finding) => finding.line))];
    if (lines.length === 1)
        return `line ${lines[0]}`;
    if (lines.length <= most)
        return `lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`;
    return `lines ${lines.slice(0, most).join(', ')}, …`;
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


/***/ }),

/***/ 6207:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ configInWords),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Pe: () => (/* binding */ countsInWords),
/* harmony export */   Sv: () => (/* binding */ unreadableInWords),
/* harmony export */   Vp: () => (/* binding */ nothingJudged),
/* harmony export */   Yv: () => (/* binding */ comparedInWords),
/* harmony export */   _5: () => (/* binding */ verdictInWords),
/* harmony export */   lb: () => (/* binding */ openFindings),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   vH: () => (/* binding */ nothingJudgedInWords)
/* harmony export */ });
/* unused harmony export selectionInWords */
const SEVERITIES = ['error', 'warning', 'note'];
function plural(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** `3 errors, 1 warning`; the empty string when there are none. */
function countsInWords(counts) {
    return SEVERITIES.filter((severity) => counts[severity] > 0)
        .map((severity) => plural(counts[severity], severity))
        .join(', ');
}
/** Findings that nobody waived. */
function openFindings(report) {
    return report.findings.filter((finding) => finding.waiver === null);
}
/** What may be shown: a run that is not complete never looks green, whatever its verdict says. */
function outcomeOf(report) {
    return report.complete || report.verdict === 'fail' ? report.verdict : 'inconclusive';
}
/** Nothing was looked at: has to be said, because it would else read as a clean bill. */
function nothingJudged(report) {
    return !report.documents.some((document) => document.judged);
}
/** What the verdict rests on, without the verdict's own word: `3 errors, 1 warning in 2 of 14 documents`. */
function verdictInWords(report) {
    const found = foundInWords(report);
    if (outcomeOf(report) !== 'inconclusive')
        return found ?? `nothing was judged: ${selectionInWords(report)}`;
    const reasons = report.incomplete.length > 0 ? ` (${plural(report.incomplete.length, 'reason')})` : '';
    return found === undefined ? `could not judge anything${reasons}` : `could not judge everything${reasons}; ${found}`;
}
/** What has to be said beside the verdict's line when no document was judged; undefined when that line says it or some were. */
function nothingJudgedInWords(report) {
    if (!nothingJudged(report) || (foundInWords(report) === undefined && outcomeOf(report) !== 'inconclusive'))
        return undefined;
    return selectionInWords(report);
}
function foundInWords(report) {
    const counts = countsInWords(report.counts);
    const { waived } = report.counts;
    if (counts === '' && waived === 0 && nothingJudged(report))
        return undefined;
    const total = plural(report.counts.documents, 'document');
    if (counts === '')
        return waived === 0 ? `no findings in ${total}` : `no open findings in ${total}, ${waived} waived`;
    return `${counts} in ${whereInWords(report)}${waived === 0 ? '' : `, ${waived} waived`}`;
}
function whereInWords(report) {
    const known = new Set(report.documents.map((document) => document.file));
    const files = new Set(openFindings(report).map((finding) => finding.file));
    const inDocuments = [...files].filter((file) => known.has(file)).length;
    const others = files.size - inDocuments;
    const total = plural(report.counts.documents, 'document');
    if (inDocuments === 0 && others > 0)
        return `${plural(others, 'file')} beside ${total}`;
    return `${inDocuments} of ${total}${others > 0 ? ` and ${plural(others, 'other file')}` : ''}`;
}
/** Why nothing was judged, always with its "0 of N": `0 of 37 changed files matched the include and exclude patterns`. */
function selectionInWords(report) {
    const { files, matched, recognised } = report.selection;
    const all = plural(files, report.base === null ? 'file' : 'changed file');
    if (files === 0 && !report.complete)
        return 'no files could be listed';
    if (files === 0)
        return `0 of ${all} matched${report.base === null ? '' : ', because base and head do not differ'}`;
    if (matched === 0)
        return `0 of ${all} matched the include and exclude patterns`;
    if (recognised === 0)
        return `0 of ${all} matched a kind of document (${matched} passed the include and exclude patterns)`;
    return `0 of ${plural(recognised, 'document')} in ${all} had to be judged`;
}
/** Undefined when every matched file could be read. */
function unreadableInWords(report) {
    const { unreadable } = report.selection;
    if (unreadable === 0)
        return undefined;
    return `${plural(unreadable, 'file')} matched the patterns but could not be read as what ${unreadable === 1 ? 'its name says' : 'their names say'}, and ${unreadable === 1 ? 'was' : 'were'} not judged`;
}
/** First characters of a commit, as people quote it. */
function shortSha(sha) {
    return sha.slice(0, 7);
}
/** `base abc1234 → head def5678`; `escape` is the channel's. */
function comparedInWords(report, escape) {
    const { base, head } = report;
    const headName = head.workingTree ? 'working tree' : `head ${sideName(head, escape)}`;
    return base === null ? `${headName}, compared with nothing` : `base ${sideName(base, escape)} → ${headName}`;
}
function sideName(side, escape) {
    return escape(side.sha === null ? side.ref : shortSha(side.sha));
}
/** `.github/specgate.yml, as it is at the base` or what stands in for a config. */
function configInWords(report, escape) {
    const { path, from, preset } = report.config;
    if (path === null)
        return `none; the ${escape(preset)} preset applies`;
    return `${escape(path)}${from === 'default' ? '' : `, as it is at the ${from}`}; preset ${escape(preset)}`;
}


/***/ })

};

//# sourceMappingURL=3934.index.js.map