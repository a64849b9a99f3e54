exports.id = 1454;
exports.ids = [1454];
exports.modules = {

/***/ 81454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});


var json_text = __webpack_require__(25917);

var nearest = __webpack_require__(72269);

var promotion_decision = __webpack_require__(5579);

var judge = __webpack_require__(62593);

var near_names = __webpack_require__(43274);

var promotion_row = __webpack_require__(69311);

var promotion_scores = __webpack_require__(25270);

var verdict = __webpack_require__(77164);

var rule_texts = __webpack_require__(30294);

var glob = __webpack_require__(16757);
;

function spread(metric, question) {
    if (metric.labels === undefined)
        return [metric];
    const named = withNames(metric, question);
    const column = columnOf(metric, question.slice ?? 'slice');
    if (column === undefined)
        return [named];
    const rows = new Map();
    column.forEach((name, row) => {
        const there = rows.get(name);
        if (there === undefined)
            rows.set(name, [row]);
        else
            there.push(row);
    });
    rows.delete('');
    return [named, ...[...rows].map(([slice, at]) => ({ ...partOf(named, at), slice }))];
}

function faultOfTable(metric, { key, cluster, slice, environment }) {

    if (metric.labels === undefined || metric.slice !== undefined)
        return undefined;
    const wanted = { key, cluster, slice, environment };
    for (const [option, names] of Object.entries(wanted))
        for (const name of names === undefined ? [] : [names].flat())
            if (columnOf(metric, name) === undefined)
                return `${option} is the column "${name}", and the table has none of that name besides its metrics`;
    return undefined;
}
function withNames(metric, { key, cluster, environment }) {
    const keys = key === undefined ? undefined : joined([key].flat().map((name) => columnOf(metric, name)));
    const clusters = cluster === undefined ? undefined : columnOf(metric, cluster);
    const machines = environment === undefined ? undefined : columnOf(metric, environment);
    return {
        ...metric,

        ...(keys !== undefined && { keys, clusters: undefined }),
        ...(clusters !== undefined && { clusters }),
        ...(machines !== undefined && { environment: [...new Set(machines)].slice(0, 4).join(' and ') }),
    };
}
function partOf(metric, rows) {
    const of = (list) => list && rows.map((row) => list[row]);
    const [keys, clusters] = [of(metric.keys), of(metric.clusters)];
    return {
        ...metric,
        labels: {},

        at: metric.values[rows.at(-1)].at,
        values: rows.map((row) => metric.values[row]),
        ...(keys && { keys }),
        ...(clusters && { clusters }),
    };
}
function columnOf({ labels, values }, name) {
    const column = labels !== undefined && Object.hasOwn(labels, name) ? labels[name] : undefined;
    return column?.length === values.length ? column : undefined;
}
function joined(columns) {
    const [first] = columns;
    if (first === undefined || columns.includes(undefined))
        return undefined;
    return first.map((_, row) => columns.map((column) => column[row]).join(' '));
}


var once_per = __webpack_require__(60348);
;




function measuredIn(document) {
    const metrics = document?.view('metrics')?.metrics ?? [];
    return metrics.filter(({ values, summary }) => values.length > 0 || summary !== undefined);
}

const answersTo = (0,once_per/* oncePer */.P)((question) => (0,once_per/* oncePer */.P)((document) => (resultsByName(document).get(question.name) ?? [])
    .filter(({ scope }) => question.scope === undefined || scope === question.scope)
    .flatMap((metric) => spread(metric, question))));
const resultsByName = (0,once_per/* oncePer */.P)((document) => {
    const index = new Map();
    for (const metric of measuredIn(document)) {
        const there = index.get(metric.name);
        if (there === undefined)
            index.set(metric.name, [metric]);
        else
            there.push(metric);
    }
    return index;
});

function answersIn(document, question) {
    return document === undefined || !isAsked(document, question) ? [] : answersTo(question)(document);
}
function isAsked({ file }, { files }) {
    return files === undefined || (0,glob/* compileGlobs */.tI)(files)(file);
}

function comparisonsOf(changes, question) {
    const found = [];
    const only = { base: [], head: [] };
    for (const { base, head } of changes) {
        const [before, after] = [answersIn(base, question), answersIn(head, question)];
        if (head !== undefined && after.some(isReference) && after.some((metric) => !isReference(metric)))
            found.push(...pairUp(question, [head, after.filter(isReference)], [head, after.filter(isCandidate)], head, before));
        else if (before.length > 0 && head !== undefined && isAsked(head, question))
            found.push(...pairUp(question, [base, before.filter(isCandidate)], [head, after], head, before));
        else if (before.length > 0)
            only.base.push(base);
        else if (after.length > 0)
            only.head.push({ head: head, base });
    }

    const [left, right] = [only.base[0], only.head[0]?.head];
    if (only.base.length === 1 && only.head.length === 1)
        found.push(...pairUp(question, [left, answersIn(left, question)], [right, answersIn(right, question)], right, []));
    else if (found.length === 0)
        for (const { head, base: before } of only.head) {
            const alone = pairUp(question, undefined, [head, answersIn(head, question)], head, []);
            found.push(...alone.map((comparison) => ({ ...comparison, before })));
        }
    return found;
}

function pairUp(question, reference, candidate, document, earlier) {

    const scopesOf = (side) => (side?.[1] ?? []).map(({ scope = '' }) => scope);
    const [before, after] = [scopesOf(reference), new Set(scopesOf(candidate))];
    const isRun = [reference, candidate].every((side) => side?.[0].kind === 'mlflow-run');
    const ofRuns = isRun && before.length > 0 && after.size > 0 && !before.some((scope) => after.has(scope));
    const [left, right] = [bySlice(reference, ofRuns), bySlice(candidate, ofRuns)];
    const wanted = Array.isArray(question.slices) ? question.slices : [];
    const keys = new Set([...right.keys(), ...left.keys()]);
    const scopes = new Set([...keys].map((key) => key.slice(0, key.indexOf('\0'))));
    for (const scope of scopes)
        for (const slice of wanted)
            keys.add(`${scope}\0${slice}`);
    return [...keys].flatMap((key) => {
        const [scope = '', slice = ''] = key.split('\0');
        if (slice !== '' && !isWanted(question, slice))
            return [];
        const [a, b] = [left.get(key), right.get(key)];

        const same = a !== undefined &&
            b !== undefined &&
            [a, b].every((held) => held.metrics.every((now) => earlier.some((old) => isSame(old, now))));
        return [{ question, scope, slice: slice === '' ? null : slice, reference: a, candidate: b, ofRuns, document, same }];
    });
}
function isWanted({ slices }, slice) {
    return typeof slices === 'boolean' ? slices : slices.includes(slice);
}
function bySlice(side, ofRuns) {
    const found = new Map();
    for (const metric of side?.[1] ?? []) {
        const key = `${ofRuns ? '' : (metric.scope ?? '')}\0${metric.slice ?? ''}`;
        const there = found.get(key);
        if (there === undefined)
            found.set(key, { document: side[0], metrics: [metric] });
        else
            there.metrics.push(metric);
    }
    return found;
}
function isReference({ role }) {
    return role === 'reference';
}
function isCandidate(metric) {
    return !isReference(metric);
}
function isSame(old, now) {
    return old.role === now.role && old.scope === now.scope && old.slice === now.slice && valuesOf(old) === valuesOf(now);
}

function valuesOf({ values, summary, keys, environment }) {
    const text = (value) => (typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? ''));
    const parts = [summary?.mean, summary?.stderr, summary?.std, summary?.n];
    return JSON.stringify([values.map(({ value }) => text(value)), parts.map((part) => text(part?.value)), keys, environment]);
}


var promotion_rule = __webpack_require__(62536);
;


const HIGHER = /^(?:higher|high|max|maximi[sz]e|maximum|up|increase|increasing|desc|descending|(?:higher|larger|bigger|greater)[ _-]is[ _-]better)$/i;
const LOWER = /^(?:lower|low|min|minimi[sz]e|minimum|down|decrease|decreasing|asc|ascending|(?:lower|smaller|less)[ _-]is[ _-]better)$/i;

function ruleFor(question, options, { reference, candidate }) {
    let direction = question.direction;
    for (const held of [candidate, reference])
        for (const metric of held?.metrics ?? []) {
            if (metric.direction === undefined)
                continue;
            const { value, at } = metric.direction;
            const stated = typeof value !== 'string'
                ? undefined
                : HIGHER.test(value.trim())
                    ? 'higher'
                    : LOWER.test(value.trim())
                        ? 'lower'
                        : undefined;
            if (stated === undefined && direction === undefined)
                return { fault: `the direction is ${JSON.stringify(value)}: it is either higher or lower`, held: held, at };
            if (stated === undefined)
                continue;
            if (direction !== undefined && direction !== stated) {
                const other = question.direction === undefined ? 'the other document' : 'the config';
                return {
                    fault: `${held.document.file} says that ${stated} is better, and ${other} ${String(direction)}`,
                    held: held,
                    at,
                };
            }
            direction = stated;
        }
    const amounts = amountsOf(question);
    if (typeof amounts === 'string')
        return { fault: amounts };
    const measured = candidate?.metrics[0] ?? reference?.metrics[0];
    const rule = (0,promotion_rule/* readRule */.dH)({
        ...question,
        ...amounts,
        direction,
        confidence: question.confidence ?? options.confidence,
        look: options.look,
        wall_clock: question.wall_clock ?? measured?.wallClock,
    });
    return (0,promotion_rule/* isFault */.Zh)(rule) ? { fault: rule.message } : { rule };
}

function amountsOf({ margin, min_effect, relative }) {
    const found = {};
    for (const [name, value] of Object.entries({ margin, min_effect })) {
        if (typeof value !== 'string')
            continue;
        if (relative === false)
            return `${name} is ${value}, a share of the reference, and relative says that it is none`;
        found[name] = Number(value.slice(0, -1)) / 100;
        found.relative = true;
    }
    return found;
}

;

const IDLE = new Set(['', 'none', 'archived', 'deleted']);

function registryMoves(changes, documents) {
    if (!changes.some(({ base, head }) => [base, head].some((side) => side?.view('release') !== undefined)))
        return [];
    const changed = new Set(changes.flatMap(({ head }) => (head === undefined ? [] : [head.file])));
    const before = stateOf([
        ...documents.filter(({ file }) => !changed.has(file)),
        ...changes.flatMap(({ base }) => (base === undefined ? [] : [base])),
    ]);
    const after = stateOf(documents);
    const runOf = (model, version) => after.runs.get(keyOf(model, version)) ?? before.runs.get(keyOf(model, version));
    const found = [];
    const placed = new Set();
    for (const [key, { label, entries }] of after.uses) {
        const model = modelOf(key);
        const old = before.uses.get(key)?.entries ?? [];
        for (const { file, at, version } of entries) {
            if (old.some((one) => one.version === version))
                continue;
            placed.add(keyOf(model, version));
            const left = old.find((one) => !entries.some((other) => other.version === one.version)) ?? old[0];
            const from = left === undefined ? '' : `, where version \`${left.version}\` was`;
            const candidate = runOf(model, version);
            const reference = left === undefined ? undefined : runOf(model, left.version);
            found.push({
                ...{ file, at, side: 'head' },
                what: `puts version \`${version}\` of \`${model}\` in ${label}${from}`,
                ...(candidate !== undefined && { runs: { reference, candidate } }),
            });
        }
    }
    for (const [key, { file, at, version }] of after.versions)
        if (!before.versions.has(key) && !placed.has(key))
            found.push({ file, at, side: 'head', what: `registers version \`${version}\` of \`${modelOf(key)}\`` });
    return found;
}
function stateOf(documents) {
    const state = { uses: new Map(), versions: new Map(), runs: new Map() };
    for (const document of documents) {
        for (const { model, at, ...release } of document.view('release')?.releases ?? []) {
            const version = textOf(release.version?.value);
            if (version === '')
                continue;
            const entry = { file: document.file, at, version };
            const run = textOf(release.run?.value);
            if (run !== '')
                state.runs.set(keyOf(model, version), run);
            if (release.alias === undefined)
                state.versions.set(keyOf(model, version), entry);
            const use = (kind, name) => {
                const key = keyOf(model, kind, name);
                const there = state.uses.get(key);
                if (there === undefined)
                    state.uses.set(key, { label: `${kind} \`${name}\``, entries: [entry] });
                else
                    there.entries.push(entry);
            };
            const stage = textOf(release.stage?.value);
            if (!IDLE.has(stage.toLowerCase()))
                use('stage', stage);
            for (const alias of textOf(release.alias?.value).split(', '))
                if (alias !== '')
                    use('alias', alias);
        }
    }
    return state;
}
function keyOf(...parts) {
    return parts.join('\0');
}
function modelOf(key) {
    return key.slice(0, key.indexOf('\0'));
}
function textOf(value) {
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

;




const MODELS = new Set(['model-card', 'model-metadata', 'mlflow-model', 'hf-card']);
const STATES = ['version', 'channel', 'status'];

function releasesOf(changes, documents, artifacts) {
    const isReleased = (0,glob/* compileGlobs */.tI)(artifacts);
    const moved = changes.flatMap(({ base, head }) => {
        if (base === undefined || head === undefined)
            return [];
        const isModel = MODELS.has(head.kind) || [base, head].some((side) => measuredIn(side).length > 0);
        const files = artifactMoves(base, head, isModel, isReleased);

        const isSame = files.length === 0 && digestsOf(head).size > 0;
        return [...(isModel && !isSame ? versionMoves(base, head) : []), ...files];
    });
    return [...registryMoves(changes, documents), ...moved];
}
function versionMoves(base, head) {
    const [before, after] = [base.view('versioning'), head.view('versioning')];
    return STATES.flatMap((name) => {
        const [from, to] = [releases_textOf(before?.[name]?.value), releases_textOf(after?.[name]?.value)];
        if (from === to || to === '')
            return [];
        const what = `moves the ${name} of \`${head.file}\` from \`${from === '' ? 'none' : from}\` to \`${to}\``;
        return [{ file: head.file, at: after[name].at, side: 'head', what }];
    });
}
function artifactMoves(base, head, isModel, isReleased) {
    const before = digestsOf(base);
    return [...digestsOf(head)].flatMap(([path, { digest, at, isInput }]) => {
        if (before.get(path)?.digest === digest || !(isReleased(path) || (isModel && !isInput)))
            return [];
        return [{ file: head.file, at, side: 'head', what: `brings another \`${path}\`` }];
    });
}
function digestsOf(document) {
    const found = new Map();
    for (const { path, digests, at, role } of document.view('artifacts')?.artifacts ?? []) {
        const name = releases_textOf(path?.value);
        if (name === '' || digests.length === 0)
            continue;
        const digest = digests.map(({ algorithm, value }) => `${algorithm}:${releases_textOf(value).toLowerCase()}`).join(' ');
        found.set(name, { digest, at, isInput: role === 'input' });
    }
    return found;
}
function releases_textOf(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value).trim() : '';
}

;


function comparisonsOfRuns(releases, documents, question) {
    const seen = new Set();
    return releases.flatMap(({ runs }) => {
        if (runs === undefined || seen.has(`${runs.reference ?? ''} ${runs.candidate}`))
            return [];
        seen.add(`${runs.reference ?? ''} ${runs.candidate}`);
        const answersOf = (run) => {
            const document = run === undefined ? undefined : documents.find((one) => isOfRun(one, run));
            if (document === undefined)
                return undefined;
            const answers = answersIn(document, question);
            return [document, isOnlyRun(document, run) ? answers : answers.filter(({ scope }) => scope === run)];
        };
        const [reference, candidate] = [answersOf(runs.reference), answersOf(runs.candidate)];
        if (candidate === undefined)
            return [];
        const found = pairUp(question, reference, candidate, candidate[0], []);
        return found.map((comparison) => ({ ...comparison, ofRelease: true }));
    });
}
function isOfRun(document, run) {
    return isOnlyRun(document, run) || (document.view('metrics')?.metrics ?? []).some(({ scope }) => scope === run);
}

function isOnlyRun(document, run) {
    if (document.view('metrics') === undefined)
        return false;
    return [['run_id'], ['info', 'run_id'], ['run', 'info', 'run_id']].some((path) => document.get(path) === run);
}

;




const EMPTY = 'no value (it is empty)';
const NOT_FINITE = /^([+-]?)\.?(nan|inf|infinity)$/i;

function readSide(held, { question, ofRuns }) {
    if (held === undefined)
        return { scores: undefined };
    const [first, second] = held.metrics;
    if (second === undefined)
        return readMetric(first, question);
    if (!ofRuns)
        return { fault: `it stands ${held.metrics.length} times in one part of the document`, at: second.at };
    const values = [];
    for (const metric of held.metrics) {
        const reading = readMetric(metric, question);
        if ('fault' in reading)
            return reading;
        const { scores } = reading;
        if (scores === undefined)
            continue;
        if ('values' in scores || scores.stderr !== undefined || scores.std !== undefined)
            return { fault: 'its runs hold several values each, so that it is not known what repeats what', at: metric.at };
        values.push(scores.mean);
    }
    return { scores: { values, environment: first.environment } };
}
function readMetric(metric, question) {
    const { values, summary, keys, clusters, over, at } = metric;
    const environment = metric.environment === undefined ? {} : { environment: metric.environment };
    if (summary !== undefined)
        return readSummary(metric);
    const fault = faultOfTable(metric, question);
    if (fault !== undefined)
        return { fault, at };
    const numbers = [];
    const inList = isInList(metric);
    for (const { value, at: place } of values) {
        const number = numberOf(value);
        if (number === undefined)
            return {
                fault: `the value ${(0,json_text/* jsonText */.s)(value)} is ${typeof value === 'string' ? 'text and ' : ''}no number`,
                at: place,
            };
        numbers.push(number);
    }
    if (values.length === 1 && values[0].value === null)
        return { scores: undefined };
    if (over === 'steps')
        return { scores: { mean: resultOf(numbers, question.step), ...environment } };
    if (numbers.length === 1 && !inList)
        return { scores: { mean: numbers[0], ...environment } };
    if (keys !== undefined && keys.length !== numbers.length)
        return { fault: `it has ${numbers.length} values and ${keys.length} keys`, at };
    if (clusters !== undefined && clusters.length !== numbers.length)
        return { fault: `it has ${numbers.length} values and ${clusters.length} clusters`, at };
    const gaps = values.some(({ value }) => value === null)
        ? { gaps: values.map(({ value }) => (value === null ? EMPTY : undefined)) }
        : {};
    return { scores: { values: numbers, ...gaps, ...environment, ...(keys && { keys }), ...(clusters && { clusters }) } };
}
function readSummary({ summary, at, environment }) {
    const read = {};
    for (const name of ['mean', 'stderr', 'std', 'n']) {
        const part = summary?.[name];
        if (part === undefined)
            continue;
        const number = numberOf(part.value);
        if (number === undefined)
            return { fault: `${name} is ${(0,json_text/* jsonText */.s)(part.value)}, which is no number`, at: part.at };
        read[name] = number;
    }
    const { mean, ...rest } = read;
    if (mean === undefined)
        return { fault: 'it is summed up without a mean', at };
    const scores = { mean, ...rest, ...(environment === undefined ? {} : { environment }) };
    const fault = (0,promotion_scores/* faultOfSummary */._5)(scores);
    return fault === undefined ? { scores } : { fault, at };
}

function numberOf(value) {
    if (typeof value === 'number')
        return value;
    if (value === null)
        return NaN;
    const match = typeof value === 'string' ? NOT_FINITE.exec(value.trim()) : null;
    return match === null ? undefined : match[2].toLowerCase() === 'nan' ? NaN : match[1] === '-' ? -Infinity : Infinity;
}

function isInList({ values, at, labels }) {
    if (labels !== undefined)
        return true;
    const [first] = values;
    return typeof first?.at.at(-1) === 'number' && first.at.length > at.length;
}

function resultOf(values, step) {
    if (step === 'last')
        return values.at(-1) ?? NaN;
    if (!values.every(Number.isFinite))
        return NaN;
    if (step === 'min')
        return values.reduce((least, value) => Math.min(least, value), Infinity);
    if (step === 'max')
        return values.reduce((most, value) => Math.max(most, value), -Infinity);
    return values.reduce((sum, value) => sum + value / values.length, 0);
}

;















const MOST_DETAIL = 195;

function check(set, context) {
    const { options } = context;
    const releases = releasesOf(set.changes, set.documents, options.artifacts);
    if (options.applies === 'release' && releases.length === 0)
        return;
    const judged = options.metrics.flatMap((question, i) => {
        if (!isContradicted(question, options.metrics.slice(0, i)))
            return judgeQuestion(question, set, releases, context);
        reportConfig(context, question.name, 'the config says once that higher is better and once that lower is', { at: [] });
        return [];
    });
    const isOpenFatal = options.on_inconclusive === 'fail' || (options.on_inconclusive === 'auto' && releases.length > 0);
    for (const [i, decision] of (0,verdict/* correctForMany */.Rj)(judged.map((one) => one.decision)).entries()) {
        const { question, label, slice, rule, where, reference, detail } = judged[i];
        const row = (0,promotion_row/* promotionRow */.a)({ metric: label, slice, role: question.role }, decision, rule);
        context.record('promotion', row);
        const broken = (0,rule_texts/* ruleOf */.Y)(decision);
        if (broken === undefined)
            continue;
        const data = {
            metric: (0,rule_texts/* nameOf */.Vb)(label, slice),
            direction: ` (${rule.direction} is better)`,
            ...halves((detail ?? row.message).replace(/\.$/, '')),
        };
        const place = reference === undefined ? undefined : placeOf(reference);
        const related = place === undefined || place.file === where.file ? [] : [{ ...place, message: 'the reference' }];
        context.report({
            ...{ rule: broken, ...where, data, related },
            soft: decision.decision !== 'FAIL' && !isOpenFatal,
            about: data.metric,
        });
    }
}

function isContradicted({ name, scope, files = [], direction }, earlier) {
    const isSame = (one) => one.name === name && one.scope === scope && (one.files ?? []).join('\n') === files.join('\n');
    return direction !== undefined && earlier.some((one) => isSame(one) && (one.direction ?? direction) !== direction);
}
function judgeQuestion(question, { changes, documents }, releases, context) {
    const ofRuns = comparisonsOfRuns(releases, documents, question);
    const comparisons = ofRuns.length > 0 ? ofRuns : comparisonsOf(changes, question);

    const fresh = comparisons.filter(({ same }) => !same || (question.noise === 'none' && releases.length > 0));
    if (fresh.length > 0) {
        const labelOf = labels(question, fresh);
        return fresh.flatMap((comparison) => judgeComparison(comparison, labelOf(comparison), context));
    }
    const isThere = comparisons.length > 0 || documents.some((document) => answersIn(document, question).length > 0);
    const [release] = releases;
    if (isThere && release === undefined)
        return [];
    const reading = ruleFor(question, context.options, {});
    const gone = changes.flatMap(({ base, head }) => head === undefined && base !== undefined
        ? answersIn(base, question)
            .slice(0, 1)
            .map(({ at }) => ({ base, at }))
        : []);
    const first = changes.find(({ head }) => measuredIn(head).length > 0)?.head ??
        documents.find((one) => measuredIn(one).length > 0) ??
        changes.find(({ head }) => head !== undefined)?.head;
    const where = release ??
        (gone[0] === undefined
            ? { ...(first && { file: first.file }), at: [] }
            : { file: gone[0].base.file, at: gone[0].at, side: 'base' });
    if ('fault' in reading && question.direction !== undefined) {
        reportConfig(context, question.name, reading.fault, where);
        return [];
    }
    const rule = 'rule' in reading ? reading.rule : undefined;
    const why = release === undefined ? '' : `the change ${release.what}, and `;
    const detail = isThere
        ? `${why}what stands in the documents was measured before it`
        : gone.length > 0
            ? `${why}${gone.map(({ base }) => base.file).join(', ')}, which held it, ${gone.length > 1 ? 'are' : 'is'} gone`
            : `${why}no document of the repository holds it${didYouMean(question.name, changes.map(({ head }) => head), documents)}`;
    if (rule === undefined) {
        reportConfig(context, question.name, `${detail}; the config does not say either whether higher or lower is better`, where);
        return [];
    }
    const decision = isThere ? promotion_decision/* EMPTY */.wg : (0,judge/* judge */.S)((0,promotion_scores/* none */.dv)('CANDIDATE_MISSING', detail, null), rule);
    return [
        {
            question,
            label: question.name,
            slice: null,
            rule,
            decision,
            where: placeIn(where),
            detail,
        },
    ];
}
function judgeComparison(comparison, label, context) {
    const { question, slice, reference, candidate, document, ofRuns } = comparison;
    const where = candidate === undefined ? { file: document.file, at: [], side: document.side } : placeOf(candidate);
    const reading = ruleFor(question, context.options, comparison);
    if ('fault' in reading) {
        const place = reading.held === undefined ? where : { ...placeOf(reading.held), at: reading.at ?? [] };
        reportConfig(context, (0,rule_texts/* nameOf */.Vb)(label, slice), reading.fault, place);
        return [];
    }
    const { rule } = reading;
    const base = { question, label, slice, rule, where, reference };

    for (const held of [candidate, reference]) {
        const read = readSide(held, comparison);
        if (!('fault' in read))
            continue;
        reportConfig(context, (0,rule_texts/* nameOf */.Vb)(label, slice), read.fault, { ...placeOf(held), at: read.at });
        return [];
    }
    if (candidate === undefined) {
        const missing = missingIn(document, comparison);
        return [
            { ...base, where: { ...where, at: missing.at }, decision: (0,judge/* judge */.S)((0,promotion_scores/* none */.dv)('CANDIDATE_MISSING', missing.detail, null), rule) },
        ];
    }
    if (reference === undefined) {
        const detail = comparison.before === undefined ? noReference(comparison) : missingIn(comparison.before, comparison).detail;
        return [{ ...base, decision: (0,judge/* judge */.S)((0,promotion_scores/* none */.dv)('BASELINE_MISSING', detail, null), rule) }];
    }
    const [left, right] = [reference, candidate].map((held) => readSide(held, comparison));
    const evidence = (0,promotion_scores/* gather */.kg)(left.scores, right.scores, rule, ofRuns || question.pairing === 'none');
    return [{ ...base, decision: (0,judge/* judge */.S)(evidence, rule) }];
}

function noReference({ document, ofRelease, slice }) {
    if (ofRelease === true)
        return 'no run is known of what was in use there before, so that there is no reference';
    if (slice === null && document.kind === 'mlflow-run')
        return 'there is no reference: the run is new, takes the place of no other one, and no registry in the repository puts it behind a stage or an alias';
    return slice === null ? `there is no reference, since ${document.file} is new` : 'the reference does not have it';
}

function missingIn(document, { question, slice, reference }) {
    const whose = document.side === 'head' ? document.file : `${document.file} at the base`;
    if (!document.readable)
        return { detail: `${whose} cannot be read`, at: [] };
    const [value, at] = [[question.name], question.name.split('.')]
        .map((path) => [document.get(path), path])
        .find(([found]) => found !== undefined) ?? [undefined, []];
    if (slice === null && value !== undefined)
        return {
            detail: `${whose} has no number there but ${typeof value === 'object' ? 'something else' : (0,json_text/* jsonText */.s)(value)}`,
            at,
        };
    const near = slice === null ? didYouMean(question.name, [document], []) : '';
    const isGone = document.side === 'head' && reference !== undefined;
    return { detail: `${whose} does not have it${isGone ? ' any more' : ''}${near}`, at: [] };
}
function reportConfig(context, metric, detail, where) {
    context.report({ rule: 'PROMOTE.CONFIG', ...placeIn(where), data: { metric, detail }, about: metric });
}

function halves(text) {
    const at = text.length <= MOST_DETAIL ? -1 : text.lastIndexOf('. ', MOST_DETAIL);
    return at < 0 ? { detail: text, more: '' } : { detail: text.slice(0, at), more: text.slice(at) };
}

function placeIn({ file, at, side = 'head' }) {
    return { ...(file !== undefined && { file }), at, side };
}
function placeOf({ document, metrics }) {
    return { file: document.file, at: metrics[0].at, side: document.side };
}

function labels({ name }, comparisons) {
    const isSplit = new Set(comparisons.map(({ scope }) => scope)).size > 1;
    const isSpread = new Set(comparisons.map(({ document }) => document.file)).size > 1;
    return ({ scope, document }) => `${name}${isSplit && scope !== '' ? ` of ${scope}` : ''}${isSpread ? ` in ${document.file}` : ''}`;
}

function didYouMean(name, ...lists) {
    for (const documents of lists) {
        const names = documents.flatMap((document) => measuredIn(document).map((metric) => metric.name));
        const near = (0,near_names/* nearNames */.$)(name, names).map((one) => `\`${one}\``);
        if (near.length > 0)
            return `; ${(0,nearest/* listOf */.c3)(near, 'and')} ${near.length > 1 ? 'are' : 'is'} there, and may be meant`;
    }
    return '';
}


/***/ })

};

//# sourceMappingURL=1454.index.js.map