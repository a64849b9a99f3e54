exports.id = 4627;
exports.ids = [4627];
exports.modules = {

/***/ 24627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});


var external_node_fs_ = __webpack_require__(73024);

var external_node_path_ = __webpack_require__(76760);

var errors = __webpack_require__(87206);

var reporters = __webpack_require__(57166);

var clock = __webpack_require__(704);

var nearest = __webpack_require__(72269);

var measures = __webpack_require__(79798);

var promotion_rule = __webpack_require__(62536);

var cli_arguments = __webpack_require__(11506);
;





const METRIC_KEYS = [
    'margin',
    'min_effect',
    'noise',
    'min_n',
    'folds',
    'resolution',
    'pairing',
    'role',
    'wall_clock',
    'confidence',
];
const METRIC_FORM = 'Write `--metric name=higher` or `name=lower`, with `,margin=0.01` (or `1%`) or `,min_effect=0.01` behind it.';

function readMetric(text, defaults) {
    const { name, value: direction, options } = split(text, '--metric', METRIC_KEYS, METRIC_FORM);
    const [margin, minEffect] = [amount(options.get('margin')), amount(options.get('min_effect'))];
    const folds = options.get('folds');
    if (folds !== undefined && !/^([2-9]|[1-9]\d{1,5})$/.test(folds))
        throw bad(text, `folds is "${folds}": it is a whole number, 2 or more`, 'Write the k of k-fold cross-validation.');
    const rule = (0,promotion_rule/* readRule */.dH)({
        ...(direction !== '' && { direction }),
        ...(margin && { margin: margin.value }),
        ...(minEffect && { min_effect: minEffect.value }),
        relative: margin?.relative === true || minEffect?.relative === true,
        confidence: decimal(options.get('confidence')) ?? defaults.confidence,
        ...(0,cli_arguments/* optional */.lq)('min_n', decimal(options.get('min_n'))),
        ...(0,cli_arguments/* optional */.lq)('noise', options.get('noise')),
        ...(0,cli_arguments/* optional */.lq)('resolution', decimal(options.get('resolution'))),
        ...(0,cli_arguments/* optional */.lq)('look', defaults.look),
        ...(folds !== undefined && { test_train_ratio: 1 / (Number(folds) - 1) }),
        wall_clock: oneOf(text, options, 'wall_clock', ['yes', 'no'], 'no') === 'yes',
    });
    if ((0,promotion_rule/* isFault */.Zh)(rule))
        throw bad(text, rule.message, METRIC_FORM);
    return {
        metric: name,
        role: oneOf(text, options, 'role', ['target', 'guardrail'], 'target'),
        rule,
        unpaired: oneOf(text, options, 'pairing', ['index', 'none'], 'index') === 'none',
    };
}
const DRIFT_KEYS = ['warn', 'error', 'eps', 'bins'];
const DRIFT_FORM = `Write \`--drift name=psi\`, with \`,warn=0.1,error=0.25\` behind it. Measures: ${(0,nearest/* listOf */.c3)(measures/* MEASURE_IDS */.O)}.`;

function readDrift(text) {
    const { name, value, options } = split(text, '--drift', DRIFT_KEYS, DRIFT_FORM);
    const measure = value === 'js' ? 'js_divergence' : value;
    if (!measures/* MEASURE_IDS */.O.includes(measure))
        throw bad(text, value === '' ? 'it does not say how to measure drift' : `there is no measure "${value}"`, `${(0,nearest/* didYouMean */.au)(value, measures/* MEASURE_IDS */.O)} ${DRIFT_FORM}`.trim(), '--drift');
    const number = (key) => {
        const written = decimal(options.get(key));
        if (written === undefined)
            return undefined;
        if (typeof written !== 'number' || !Number.isFinite(written) || written < 0)
            throw bad(text, `${key} is "${options.get(key)}": it is a finite number, 0 or more`, DRIFT_FORM, '--drift');
        return written;
    };
    const [warn, error, eps, bins] = [number('warn'), number('error'), number('eps'), number('bins')];
    if (warn !== undefined && error !== undefined && warn > error)
        throw bad(text, `warn (${warn}) is above error (${error})`, 'Let the threshold that fails be the higher one.', '--drift');
    if (bins !== undefined && (!Number.isInteger(bins) || bins < 2 || bins > 10_000))
        throw bad(text, `bins is ${bins}: it is a whole number from 2 to 10000`, 'Ten bins are customary.', '--drift');
    return {
        name,
        rule: {
            measure: measure,
            ...(0,cli_arguments/* optional */.lq)('warn', warn),
            ...(0,cli_arguments/* optional */.lq)('error', error),
            ...(0,cli_arguments/* optional */.lq)('eps', eps),
            ...(0,cli_arguments/* optional */.lq)('bins', bins),
        },
    };
}

function readConfidence(text) {
    if (text === undefined)
        return 0.95;
    const value = amount(text);
    if (typeof value?.value !== 'number' || !(value.value > 0 && value.value < 1))
        throw new errors/* GateError */.u(2, `the confidence is "${text}"`, {
            where: '--confidence',
            fix: 'Write a number between 0 and 1, such as 0.95.',
        });
    return value.value;
}

function split(text, flag, keys, form) {
    const at = text.indexOf('=');
    const name = (at < 0 ? text : text.slice(0, at)).trim();
    if (name === '')
        throw bad(text, 'the name is missing', form, flag);
    const [value = '', ...rest] = at < 0 ? [] : text.slice(at + 1).split(',');
    const options = new Map();
    for (const part of rest) {
        const [key = '', ...tail] = part.split('=');
        const word = key.trim().replaceAll('-', '_');
        if (!keys.includes(word))
            throw bad(text, `there is no option "${key.trim()}"`, `${(0,nearest/* didYouMean */.au)(key, keys)} Options: ${(0,nearest/* listOf */.c3)(keys)}.`.trim(), flag);
        if (options.has(word))
            throw bad(text, `${word} is given twice`, 'Give it once.', flag);
        options.set(word, tail.join('=').trim());
    }
    return { name, value: value.trim(), options };
}

function amount(text) {
    if (text === undefined)
        return undefined;
    const relative = text.endsWith('%');
    const value = decimal(relative ? text.slice(0, -1) : text);
    return { value: typeof value === 'number' && relative ? value / 100 : typeof value === 'number' ? value : text, relative };
}
function decimal(text) {
    if (text === undefined)
        return undefined;
    return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
}
function oneOf(text, options, key, allowed, fallback) {
    const value = options.get(key);
    if (value === undefined)
        return fallback;
    if (allowed.includes(value))
        return value;
    throw bad(text, `${key} is "${value}"`, `${(0,nearest/* didYouMean */.au)(value, allowed)} Allowed: ${(0,nearest/* listOf */.c3)(allowed)}.`.trim());
}
function bad(text, what, fix, flag = '--metric') {
    return new errors/* GateError */.u(2, what, { where: `${flag} ${text}`, fix });
}


var scores = __webpack_require__(25270);

var records_fault = __webpack_require__(92842);

var json_rows = __webpack_require__(10818);

var near_names = __webpack_require__(43274);
;




function known(evidence) {
    return { finish: () => evidence };
}

function hint(name, side) {
    const near = (0,near_names/* nearNames */.$)(name, side.names).map((one) => `"${one}"${looksLike(name, one) ? ', written with other characters that look the same' : ''}`);
    return near.length === 0 ? '' : ` (did you mean ${(0,nearest/* listOf */.c3)(near)}?)`;
}
function looksLike(one, other) {
    return one.normalize('NFC') === other.normalize('NFC');
}

function missingInWords(name, side) {
    return `the ${side.side} (${side.path}) does not have it${hint(name, side)}`;
}




function confirmColumns(plan, sides) {
    const filled = sides.filter(({ names }) => names.length > 0);
    for (const flag of ['key', 'slice', 'cluster', 'environment']) {
        const name = plan[flag];
        if (name === undefined || filled.length === 0)
            continue;
        const without = filled.filter(({ names }) => !names.includes(name));
        if (without.length === 0 || (flag !== 'key' && without.length < filled.length))
            continue;
        const side = without[0];
        throw new errors/* GateError */.u(2, `there is no column "${name}"${hint(name, side)}`, {
            where: `--${flag} ${name}: ${side.path}`,
            fix: `Columns: ${(0,nearest/* listOf */.c3)(side.names, 'and')}.`,
        });
    }
}

function numberNames({ metrics, drift, summaries }) {
    return [...new Set([...metrics.map(({ metric }) => metric), ...drift.map(({ name }) => name), ...summaries])];
}

function keptNames({ drift, summaries }) {
    return [...new Set([...drift.map(({ name }) => name), ...summaries])];
}

;



function openScoreFile(path, flag) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(path, 'r');
    }
    catch (error) {
        const code = error.code;
        throw new errors/* GateError */.u(2, code === 'ENOENT' ? 'there is no such file' : `the file cannot be opened (${code ?? 'error'})`, {
            where: `--${flag} ${path}`,
            fix: 'Name a file of scores: JSON, JSON lines or CSV.',
        });
    }
    const stats = (0,external_node_fs_.fstatSync)(descriptor);
    if (!stats.isFile() && !stats.isFIFO()) {
        (0,external_node_fs_.closeSync)(descriptor);
        throw new errors/* GateError */.u(2, stats.isDirectory() ? 'it is a folder' : 'it is no regular file', {
            where: `--${flag} ${path}`,
            fix: 'Name a file of scores: JSON, JSON lines or CSV.',
        });
    }
    return {
        size: stats.size,
        read(into, offset) {
            try {
                return (0,external_node_fs_.readSync)(descriptor, into, offset, into.length - offset, null);
            }
            catch (error) {
                throw new errors/* GateError */.u(3, `the file cannot be read (${error.code ?? 'error'})`, {
                    where: `--${flag} ${path}`,
                    fix: 'Try again when it can be read.',
                });
            }
        },
        decode: (bytes, from, to) => Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('utf8'),
        close: () => (0,external_node_fs_.closeSync)(descriptor),
    };
}


var csv = __webpack_require__(91314);

var json = __webpack_require__(34710);

var source = __webpack_require__(75613);

var model_json = __webpack_require__(87979);

var lazy_source = __webpack_require__(5989);
;










const MOST_JSON = 256 << 20;

async function openSide(path, side) {
    const file = openScoreFile(path, side);
    const about = { side, path, close: () => file.close() };
    if (/\.(ya?ml|toml)$/i.test(path))
        return ofDocument(about, guard(about, () => readWhole(file)));
    return guard(about, () => {
        const kind = /\.(csv|tsv)$/i.test(path) ? 'csv' : /\.(jsonl|ndjson)$/i.test(path) ? 'lines' : 'open';
        if (kind === 'csv')
            return ofRows(about, new csv/* CsvReader */.c(file));
        if (kind === 'lines')
            return ofRows(about, new json_rows/* RecordRows */.Nk(new json_rows/* JsonLines */.k4(file)));
        const text = /\.json$/i.test(path) ? readWhole(file) : sniff(file);
        if (typeof text !== 'string')
            return ofRows(about, new csv/* CsvReader */.c(text));
        return ofJson(about, text);
    });
}

function guard(about, run) {
    try {
        return run();
    }
    catch (error) {
        throw located(error, about);
    }
}
function located(error, about) {
    if (!(error instanceof records_fault/* RecordFault */.S))
        return error;
    return new errors/* GateError */.u(2, error.message, {
        where: error.line === undefined ? about.path : `${about.path}:${error.line}`,
        fix: error.fix === '' ? `Check the ${about.side}.` : error.fix,
    });
}
function ofRows(about, rows) {
    return { ...about, rows: new GuardedRows(rows, about), metrics: undefined, names: rows.columns };
}

class GuardedRows {
    rows;
    about;
    constructor(rows, about) {
        this.rows = rows;
        this.about = about;
    }
    get columns() {
        return this.rows.columns;
    }
    get numbers() {
        return this.rows.numbers;
    }
    get gaps() {
        return this.rows.gaps;
    }
    get texts() {
        return this.rows.texts;
    }
    get line() {
        return this.rows.line;
    }
    select(numbers, texts) {
        guard(this.about, () => this.rows.select(numbers, texts));
    }
    next() {
        try {
            return this.rows.next();
        }
        catch (error) {
            throw located(error, this.about);
        }
    }
}
function ofJson(about, text) {
    if (text.trim() === '')
        return { ...about, rows: undefined, metrics: {}, names: [] };
    const first = text.slice(0, text.indexOf('\n') + 1).trim();

    if (/^\{.*\}$/.test(first) && /^\s*\{/.test(text.slice(text.indexOf('\n') + 1))) {
        const lines = text.split('\n');
        let index = 0;
        return ofRows(about, new json_rows/* RecordRows */.Nk({
            next() {
                while (index < lines.length && lines[index].trim() === '')
                    index++;
                if (index >= lines.length)
                    return undefined;
                const line = index + 1;
                return { record: (0,json/* readJson */.V)(lines[index++], line), line };
            },
        }));
    }
    const value = (0,json/* readJson */.V)(text);
    if (Array.isArray(value))
        return ofRows(about, new json_rows/* RecordRows */.Nk((0,json_rows/* recordsOf */.M$)(value)));
    if (typeof value !== 'object' || value === null)
        throw new records_fault/* RecordFault */.S('an object of metrics or a list of records is expected', 1, 'Write {"accuracy": [0.72, 0.73]}.');
    return { ...about, rows: undefined, metrics: value, names: (0,json_rows/* namesIn */.wX)(value) };
}

async function ofDocument(about, text) {
    const source = await new lazy_source/* Source */.kL(about.path, new TextEncoder().encode(text)).prepare();
    const [problem] = source.problems;
    if (problem?.rule === 'DOC.EMPTY')
        return { ...about, rows: undefined, metrics: {}, names: [] };
    const { data } = source;
    if (source.readable && (0,model_json/* isObject */.Gv)(data))
        return { ...about, rows: undefined, metrics: data, names: (0,json_rows/* namesIn */.wX)(data) };
    if (problem === undefined)
        throw new errors/* GateError */.u(2, 'an object of metrics is expected', { where: about.path, fix: 'Write `accuracy: [0.72, 0.73]`.' });
    const { found, detail } = problem.data;
    const what = [found, detail].filter((part) => part !== undefined).join(': ');
    throw new errors/* GateError */.u(2, `it cannot be read (${problem.rule})${what === '' ? '' : `: ${what}`}`, {
        where: `${about.path}:${problem.span.line}`,
        fix: `\`specgate explain ${problem.rule}\` says more.`,
    });
}
function readWhole(file) {
    const tooLarge = new records_fault/* RecordFault */.S('the JSON is larger than 256 MiB', undefined, 'Write JSON lines or CSV, which are read piece by piece.');
    let bytes = new Uint8Array(Math.min(Math.max(file.size, 1 << 16), MOST_JSON) + 1);
    let length = 0;
    for (let read = 1; read > 0; length += read) {
        if (length === bytes.length) {
            const larger = new Uint8Array(length * 2);
            larger.set(bytes);
            bytes = larger;
        }
        read = file.read(bytes, length);
        if (length + read > MOST_JSON)
            throw tooLarge;
    }
    return file.decode(bytes, (0,source/* markLength */.I)(bytes.subarray(0, length)), length);
}

function sniff(file) {
    const head = new Uint8Array(4096);
    let length = 0;
    for (let read = 1; read > 0 && length < head.length; length += read)
        read = file.read(head, length);
    let given = 0;
    const again = {
        ...file,
        read(into, offset) {
            if (given === length)
                return file.read(into, offset);
            const piece = head.subarray(given, Math.min(length, given + into.length - offset));
            into.set(piece, offset);
            given += piece.length;
            return piece.length;
        },
    };
    const begins = file
        .decode(head, 0, length)
        .replace(/^\uFEFF/, '')
        .trimStart();
    return begins === '' || begins.startsWith('{') || begins.startsWith('[') ? readWhole(again) : again;
}

;






function gatherLists(reference, candidate, plan) {
    const sides = { reference: readLists(reference, plan), candidate: readLists(candidate, plan) };
    const gathered = (visit) => {
        for (const question of plan.metrics) {
            const { metric, rule, unpaired } = question;
            const [left, right] = [sides.reference.scores.get(metric), sides.candidate.scores.get(metric)];

            const isMissing = right === undefined || (left === undefined && (0,scores/* gather */.kg)(right, right, rule, true).kind !== 'none');
            if (isMissing) {
                const [reason, side] = right === undefined ? ['CANDIDATE_MISSING', candidate] : ['BASELINE_MISSING', reference];
                visit(question, null, known((0,scores/* none */.dv)(reason, missingInWords(metric, side), null)), 0);
                continue;
            }
            const slices = new Set([...slicesOf(left, sides.reference), ...slicesOf(right, sides.candidate)]);
            for (const slice of [null, ...[...slices].sort()]) {
                const [ours, theirs] = [sliced(left, sides.reference, slice), sliced(right, sides.candidate, slice)];
                visit(question, slice, known((0,scores/* gather */.kg)(ours, theirs, rule, unpaired)), 0);
            }
        }
    };
    const kept = (lists) => new Map(keptNames(plan).flatMap((name) => {
        const scores = lists.scores.get(name);
        return scores !== undefined && 'values' in scores ? [[name, scores.values]] : [];
    }));
    return { gathered, values: { reference: kept(sides.reference), candidate: kept(sides.candidate) } };
}
function readLists(side, plan) {
    return guard(side, () => {
        const lists = side.metrics === undefined ? listsOfRows(side, plan) : listsOfObject(side.metrics, plan);
        confirmLabels(lists, plan);
        return lists;
    });
}
function listsOfObject(metrics, plan) {
    const scores = new Map();
    for (const name of numberNames(plan)) {
        const value = (0,json_rows/* valueAt */.fK)(metrics, name);
        if (value !== undefined)
            scores.set(name, scoresOf(value, name));
    }
    const environment = plan.environment === undefined ? undefined : (0,json_rows/* valueAt */.fK)(metrics, plan.environment);
    return {
        scores,
        labels: { key: labelsOf(metrics, plan.key), slice: labelsOf(metrics, plan.slice), cluster: labelsOf(metrics, plan.cluster) },
        environment: environment === undefined || environment === null || typeof environment === 'object' ? undefined : String(environment),
    };
}
function listsOfRows(side, plan) {
    const rows = side.rows;
    const numbers = numberNames(plan).filter((name) => side.names.includes(name));
    const texts = [...new Set([plan.key, plan.slice, plan.cluster, plan.environment])].filter((name) => name !== undefined && side.names.includes(name));
    if (side.names.length > 0)
        rows.select(numbers, texts);
    const lists = numbers.map(() => []);
    const gaps = numbers.map(() => []);
    const labels = texts.map(() => []);
    while (rows.next()) {
        numbers.forEach((_, slot) => {
            const length = lists[slot].push(rows.numbers[slot]);
            if (Number.isNaN(rows.numbers[slot]))
                gaps[slot][length - 1] = rows.gaps[slot];
        });
        texts.forEach((_, slot) => labels[slot].push(rows.texts[slot]));
    }
    const of = (name) => (name === undefined ? undefined : labels[texts.indexOf(name)]);
    const machines = new Set(of(plan.environment) ?? []);
    return {
        scores: new Map(numbers.map((name, slot) => [name, { values: lists[slot], gaps: gaps[slot] }])),
        labels: { key: of(plan.key), slice: of(plan.slice), cluster: of(plan.cluster) },
        environment: machines.size === 0 ? undefined : [...machines].slice(0, 4).join(' and '),
    };
}

function scoresOf(value, name) {
    if (Array.isArray(value))
        return {
            values: value.map((item, index) => (0,json_rows/* numberOf */.rl)(item, `${name}[${index}]`, undefined)),
            ...(value.includes(null) && { gaps: value.map(json_rows/* gapOfJson */.Uj) }),
        };
    if (typeof value !== 'object' || value === null)
        return value === null ? { values: [] } : { mean: (0,json_rows/* numberOf */.rl)(value, name, undefined) };
    const machine = typeof value['environment'] === 'string' ? { environment: value['environment'] } : {};
    if (Array.isArray(value['values']))
        return { ...scoresOf(value['values'], name), ...machine };
    if (value['mean'] === undefined)
        throw new records_fault/* RecordFault */.S(`${(0,records_fault/* quote */.h)(name)} is an object without a mean`, undefined, 'Write a list of numbers, or {"mean": 0.72, "stderr": 0.01, "n": 5}.');
    const part = (key) => value[key] === undefined ? undefined : (0,json_rows/* numberOf */.rl)(value[key], `${name}.${key}`, undefined);
    const summary = { mean: part('mean'), stderr: part('stderr'), std: part('std'), n: part('n'), ...machine };
    const fault = (0,scores/* faultOfSummary */._5)(summary);
    if (fault !== undefined)
        throw new records_fault/* RecordFault */.S(`${(0,records_fault/* quote */.h)(name)}: ${fault}`, undefined, 'Write {"mean": 0.72, "stderr": 0.01, "n": 5}.');
    return summary;
}
function labelsOf(metrics, name) {
    const value = name === undefined ? undefined : (0,json_rows/* valueAt */.fK)(metrics, name);
    if (value === undefined)
        return undefined;
    if (!Array.isArray(value) || value.some((item) => typeof item === 'object'))
        throw new records_fault/* RecordFault */.S(`${(0,records_fault/* quote */.h)(name)} is no list of names`, undefined, 'Write one name for each value.');
    return value.map(String);
}

function confirmLabels(lists, plan) {
    for (const { metric } of plan.metrics) {
        const scores = lists.scores.get(metric);
        if (scores === undefined || !('values' in scores) || scores.values.length === 0)
            continue;
        for (const [flag, labels] of Object.entries(lists.labels))
            if (labels !== undefined && labels.length !== scores.values.length)
                throw new records_fault/* RecordFault */.S(`${(0,records_fault/* quote */.h)(metric)} has ${scores.values.length} values, and the list of --${flag} ${labels.length} names`, undefined, 'Write one name for each value.');
    }
}

function fitting(values, labels) {
    return labels?.length === values.length ? labels : undefined;
}
function slicesOf(scores, { labels }) {
    return scores !== undefined && 'values' in scores ? (fitting(scores.values, labels.slice) ?? []) : [];
}

function sliced(scores, { labels, environment }, slice) {
    if (scores === undefined)
        return undefined;
    const machine = { environment: scores.environment ?? environment };
    if (!('values' in scores))
        return slice === null ? { ...scores, ...machine } : undefined;
    const slices = slice === null ? undefined : (fitting(scores.values, labels.slice) ?? []);
    const isPicked = (_, index) => slices === undefined || slices[index] === slice;
    const pick = (list) => list.filter(isPicked);

    const gaps = scores.gaps === undefined ? undefined : scores.values.map((_, index) => scores.gaps?.[index]).filter(isPicked);
    const optional = (list) => {
        const fit = fitting(scores.values, list);
        return fit && pick(fit);
    };
    return { values: pick(scores.values), gaps, keys: optional(labels.key), clusters: optional(labels.cluster), ...machine };
}


var verdict = __webpack_require__(77164);

var reporters_escape = __webpack_require__(32875);

var promotion = __webpack_require__(32689);
;




const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 };
const COLOURS = { pass: 'green', fail: 'red', inconclusive: 'yellow' };
const ICONS = { pass: '\u2705', fail: '\u274c', inconclusive: '\u26a0\ufe0f' };

function printText(report, colour, tolerated) {
    const paint = (text, ...styles) => colour && text !== '' ? `\u001b[${styles.map((style) => CODES[style]).join(';')}m${text}\u001b[0m` : text;
    const lines = (0,promotion/* renderPromotionText */.$5)(report, paint);
    if (report.promotion.some(({ interval }) => interval !== null)) {
        const few = (0,promotion/* fewInWords */.b2)(report);
        lines.push(paint(promotion/* BAR_LEGEND */.Cf, 'dim'), ...(few === undefined ? [] : [paint(few, 'dim')]), '');
    }
    const word = paint(`${report.verdict.toUpperCase()}:`, COLOURS[report.verdict], 'bold');
    lines.push(`${word} ${verdictInWords(report, tolerated)} (${comparedInWords(report, (path) => (0,reporters_escape/* escapeLog */.Ah)((0,reporters_escape/* cutPath */.iE)(path, 120)))})`);
    return lines.map((line) => (0,reporters_escape/* breakCommands */.ix)(line.trimEnd()) + '\n').join('');
}

function printMarkdown(report, tolerated) {
    const compared = comparedInWords(report, (path) => (0,reporters_escape/* markdownCode */.D9)(path, { max: 120 }));
    return [
        `### ${ICONS[report.verdict]} Specgate: ${verdictInWords(report, tolerated)}`,
        '',
        `- Compared ${compared}`,
        '',
        (0,promotion/* renderPromotionMarkdown */.v4)(report),
        `<sub>specgate ${(0,reporters_escape/* escapeMarkdown */.FV)(report.tool.version, { max: 40 })}</sub>`,
        '',
    ].join('\n');
}
function comparedInWords({ base, head }, show) {
    return base === null ? `${show(head.ref)} alone` : `${show(base.ref)} \u2192 ${show(head.ref)}`;
}
function verdictInWords(report, tolerated) {
    const { promotion, drift } = report;
    const total = promotion.length + drift.length;
    if (total === 0)
        return 'no metric was judged; only summaries were asked for';
    const count = (0,verdict/* countOutcomes */.XF)(promotion);
    const drifted = (decision) => drift.filter((row) => row.decision === decision).length;
    const counts = [
        [count.FAIL + drifted('FAIL'), 'failed'],
        [count.INCONCLUSIVE + drifted('INCONCLUSIVE'), 'open'],
        [drifted('WARN'), 'drifted, which warns'],
        [count.PASS + drifted('PASS'), 'passed'],
    ];
    const said = counts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
    const open = report.verdict === 'inconclusive' && tolerated ? '; --on-inconclusive warn lets it through' : '';
    return `of ${total} ${total === 1 ? 'comparison' : 'comparisons'} ${said.join(', ')}${open}`;
}


var text_hash = __webpack_require__(19558);

var version = __webpack_require__(72516);

var order = __webpack_require__(23883);
;








function verdictOf({ metrics, drift }) {
    const asked = [metrics.rows.length > 0 ? (0,verdict/* overall */.Me)(metrics.outcomes) : undefined, ...drift.rows.map(({ decision }) => decision)];
    const outcomes = asked.filter((outcome) => outcome !== undefined);
    if (outcomes.includes('FAIL'))
        return 'fail';
    return outcomes.length === 0 || outcomes.includes('INCONCLUSIVE') ? 'inconclusive' : 'pass';
}

function reportOf(compared) {
    const { reference, candidate, metrics, drift, summaries } = compared;
    const count = (severity) => metrics.counts[severity] + drift.counts[severity];
    let findings;
    return {
        schemaVersion: 1,
        tool: { name: 'specgate', version: version/* VERSION */.x },
        base: reference === undefined ? null : { ref: reference, sha: null, how: 'the reference' },
        head: { ref: candidate, sha: null, workingTree: false, how: 'the candidate' },
        config: { path: null, from: 'default', sha256: null, preset: 'none' },
        verdict: verdictOf(compared),
        complete: true,
        counts: { error: count('error'), warning: count('warning'), note: count('note'), waived: 0, documents: 0, changed: 0 },
        documents: [],

        get findings() {
            return (findings ??= findingsOf(compared));
        },
        capped: [],
        versions: [],
        promotion: metrics.rows,
        drift: drift.rows,
        summaries,
        lint: [],
        impact: { changed: [], affected: [] },
        incomplete: [],
        selection: { files: 0, matched: 0, recognised: 0, unreadable: 0, outside: 0, emptyPaths: [] },
        shard: null,
        timings: { totalMs: compared.totalMs },
    };
}
function findingsOf({ metrics, drift, candidate }) {
    return [
        ...metrics.objections().map((objection) => findingOf(objection, 'metric-promotion', candidate)),
        ...drift.objections().map((objection) => findingOf(objection, 'drift', candidate)),
    ].sort((a, b) => (0,order/* byCodeUnits */.C)(a.rule, b.rule));
}

function findingOf({ about, ...told }, policy, file) {
    return {
        ...told,
        policy,
        docs: '',
        file,
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        path: '$',
        side: 'head',
        fingerprint: (0,text_hash/* sha256 */.s)([told.rule, file, about].join('\0')).slice(0, 32),
        waiver: null,
        related: [],
        data: {},
    };
}


var judge = __webpack_require__(23210);

var drift_row = __webpack_require__(87471);

var words = __webpack_require__(77214);

var promotion_judge = __webpack_require__(62593);

var row = __webpack_require__(69311);

var rule_texts = __webpack_require__(30294);

var moments = __webpack_require__(89686);

var percentiles = __webpack_require__(98039);
;












function judgeMetrics(gathered, open) {
    const questions = [];
    const rows = [];
    const correction = new verdict/* Correction */.rZ();
    gathered((question, slice, source, metric) => {
        const decision = (0,promotion_judge/* judge */.S)(source.finish(metric), question.rule);
        correction.add(decision);
        questions.push(question);
        rows.push(new row/* LazyPromotionRow */.k(question, slice, decision, source, metric));
    });
    for (const place of correction.taken())
        rows[place].replace(correction.apply(rows[place].judged));
    const outcomes = (0,verdict/* countOutcomes */.XF)(rows);
    const counts = { error: outcomes.FAIL, warning: 0, note: 0 };
    counts[open] += outcomes.INCONCLUSIVE;
    const objections = () => rows.flatMap((row, i) => {
        const broken = (0,rule_texts/* ruleOf */.Y)(row.judged);
        if (broken === undefined)
            return [];
        const { metric, rule } = questions[i];
        return {
            rule: broken,
            severity: row.decision === 'FAIL' ? 'error' : open,
            message: `${(0,rule_texts/* nameOf */.Vb)(metric, row.slice)} (${rule.direction} is better): ${row.message}`,
            ...rule_texts/* RULE_TEXTS */.KY[broken],
            about: `${metric}\0${row.slice ?? ''}`,
        };
    });
    return { rows, objections, counts, outcomes };
}
const ONE_BIN = 'there is one bin on each side, whose share is all there is, so that nothing could be seen to move';

function judgeDistributions(plan, values, sides, open) {
    const objections = [];
    const rows = plan.drift.map(({ name, rule }) => {
        const [reference, candidate] = ['reference', 'candidate'].map((side) => needed(name, '--drift', values, sides[side]));

        const isLone = rule.measure !== 'ks' && rule.bins === undefined && reference.length === 1 && candidate.length === 1;
        const decision = isLone ? ONE_BIN : (0,judge/* judgeDrift */.J)(reference, candidate, rule);
        if (typeof decision === 'string')
            throw new errors/* GateError */.u(2, decision, {
                where: `--drift ${name}`,
                fix: 'Bins are counts or shares over the same bins on both sides; for single observations add `,bins=10` or measure with ks.',
            });
        const row = (0,drift_row/* driftRow */.C)(name, decision, rule);
        const broken = (0,words/* driftRuleOf */.dn)(decision, rule);
        const severity = decision.decision === 'FAIL' ? 'error' : decision.decision === 'WARN' ? 'warning' : open;
        if (broken !== undefined)
            objections.push({
                rule: broken,
                severity,
                message: `${name} ${row.message}`,
                why: words/* DRIFT_WHY */.ZA,
                fix: decision.decision === 'INCONCLUSIVE' ? words/* TOO_FEW_FIX */.cB : words/* DRIFT_FIX */.em,
                about: name,
            });
        return row;
    });
    const counts = { error: 0, warning: 0, note: 0 };
    for (const { severity } of objections)
        counts[severity]++;
    return { rows, objections: () => objections, counts };
}

function summarise(plan, values, sides) {
    return plan.summaries.flatMap((name) => {
        const rows = ['candidate', 'reference'].flatMap((side) => {
            const list = values[side].get(name);
            return list === undefined ? [] : [summaryOf(name, side, list)];
        });
        if (rows.length === 0) {
            const near = Object.values(sides)
                .map((side) => hint(name, side))
                .find((text) => text !== '');
            throw new errors/* GateError */.u(2, `neither file has single values of "${name}"`, {
                where: `--summary ${name}`,
                fix: `Name a metric with a list of values${near ?? ''}.`,
            });
        }
        return rows;
    });
}
function summaryOf(name, side, values) {
    const n = values.length;
    const usable = n > 0 && values.every(Number.isFinite);
    const { mean, stderr } = usable ? (0,moments/* meanAndError */.VE)(values) : { mean: NaN, stderr: NaN };
    const sorted = usable ? Float64Array.from(values).sort() : new Float64Array(0);
    const finite = (number) => (Number.isFinite(number) ? number : null);
    const at = (q) => finite((0,percentiles/* percentile */.Y)(sorted, q));
    return { name, side, n, mean: finite(mean), stderr: finite(stderr), p50: at(50), p90: at(90), p95: at(95), p99: at(99) };
}
function needed(name, flag, values, side) {
    const list = values[side.side].get(name);
    if (list !== undefined)
        return list;
    throw new errors/* GateError */.u(2, `the ${side.side} has no list of values called "${name}"`, {
        where: side.path,
        fix: `Name a list of bins or values for ${flag}${hint(name, side)}.`,
    });
}

;

const ENTRY_BYTES = 100;

const MOST_NAMES = 10_000;

class WaitingRows {
    #places = new Map();
    #free = [];
    #columns;
    #labels;
    #numbers = new Float64Array(0);
    #texts = [];
    #names = new Map();
    #row;

    #gaps = new Map();
    #bytes = 0;
    #used = 0;
    constructor(row) {
        this.#columns = row.numbers.length;
        this.#labels = row.texts.length;
        this.#row = {
            numbers: new Float64Array(this.#columns),
            gaps: new Array(this.#columns).fill(undefined),
            texts: new Array(this.#labels).fill(''),
        };
    }
    get size() {
        return this.#places.size;
    }

    get bytes() {
        return this.#bytes;
    }
    keys() {
        return this.#places.keys();
    }
    has(key) {
        return this.#places.has(key);
    }
    put(key, row) {
        const place = this.#free.pop() ?? this.#used++;
        this.#places.set(key, place);
        this.#bytes += this.#sizeOf(key);
        const start = place * this.#columns;
        if (start + this.#columns > this.#numbers.length) {
            const larger = new Float64Array(Math.max(1024 * this.#columns, 2 * this.#numbers.length));
            larger.set(this.#numbers);
            this.#numbers = larger;
        }
        for (let i = 0; i < this.#columns; i++) {
            const value = row.numbers[i];
            this.#numbers[start + i] = value;
            const gap = value !== value ? row.gaps[i] : undefined;
            if (gap !== undefined)
                this.#gaps.set(start + i, gap);
        }

        for (let i = 0; i < this.#labels; i++)
            this.#texts[place * this.#labels + i] = row.texts[i] === key ? key : this.#nameOf(row.texts[i]);
    }

    take(key) {
        const place = this.#places.get(key);
        if (place === undefined)
            return undefined;
        this.#places.delete(key);
        this.#free.push(place);
        this.#bytes -= this.#sizeOf(key);
        const { numbers, gaps, texts } = this.#row;
        for (let i = 0; i < this.#columns; i++) {
            const at = place * this.#columns + i;
            const value = this.#numbers[at];
            numbers[i] = value;
            if (value === value)
                continue;
            gaps[i] = this.#gaps.get(at);
            this.#gaps.delete(at);
        }
        for (let i = 0; i < this.#labels; i++) {
            texts[i] = this.#texts[place * this.#labels + i];
            this.#texts[place * this.#labels + i] = '';
        }
        return this.#row;
    }
    #sizeOf(key) {
        return ENTRY_BYTES + key.length + 8 * (this.#columns + this.#labels);
    }
    #nameOf(text) {
        const known = this.#names.get(text);
        if (known !== undefined)
            return known;
        if (this.#names.size < MOST_NAMES)
            this.#names.set(text, text);
        return text;
    }
}

;



const MOST_WAITING = 512 << 20;

const MOST_REMEMBERED = 250_000;




function joinRows(reference, candidate, options) {
    const keys = options.key === undefined ? undefined : new KeyJoin(options);
    let [n, m] = [0, 0];
    for (;;) {
        const [left, right] = [reference.next(), candidate.next()];
        if (left)
            options.row('reference', reference, ++n);
        if (right)
            options.row('candidate', candidate, ++m);
        if (!left && !right)
            break;
        if (keys !== undefined)
            keys.add(left ? reference : undefined, right ? candidate : undefined);
        else if (left && right)
            options.pair(reference, candidate, n);
    }
    if (keys !== undefined)
        return keys.fault();
    return n === m ? undefined : `the reference has ${n} rows and the candidate ${m}`;
}
class KeyJoin {
    #options;
    #most;
    #waiting = {
        reference: undefined,
        candidate: undefined,
    };

    #paired = new Set();
    #fault;
    #key = '';

    #place = { toString: () => (0,records_fault/* quote */.h)(this.#key) };
    constructor(options) {
        this.#options = options;
        this.#most = options.mostWaiting ?? MOST_WAITING;
    }
    add(reference, candidate) {
        if (this.#fault !== undefined)
            return;
        const left = reference?.texts[this.#options.key];
        const right = candidate?.texts[this.#options.key];
        if (left !== undefined && left === right) {
            const { reference: ours, candidate: theirs } = this.#waiting;
            if (ours?.has(left) === true)
                this.#fault = twice(left, 'reference');
            else if (theirs?.has(left) === true)
                this.#fault = twice(left, 'candidate');
            else
                this.#pair(left, reference, candidate, 'reference');
            return;
        }
        if (left !== undefined)
            this.#meet(left, reference, 'reference');
        if (right !== undefined)
            this.#meet(right, candidate, 'candidate');
    }
    fault() {
        if (this.#fault !== undefined)
            return this.#fault;
        for (const [side, other] of [
            ['reference', 'candidate'],
            ['candidate', 'reference'],
        ]) {
            const left = this.#waiting[side];
            for (const key of left?.keys() ?? [])
                return `the ${side} has the key ${(0,records_fault/* quote */.h)(key)}, which the ${other} does not have${left.size > 1 ? `, and ${left.size - 1} more` : ''}`;
        }
        return undefined;
    }

    #pair(key, reference, candidate, side) {
        if (this.#wasPaired(key))
            return void (this.#fault = twice(key, side));
        this.#key = key;
        this.#options.pair(reference, candidate, this.#place);
    }

    #wasPaired(key) {
        const { size } = this.#paired;
        return size < MOST_REMEMBERED ? this.#paired.add(key).size === size : this.#paired.has(key);
    }
    #meet(key, reader, side) {
        if (this.#fault !== undefined)
            return;
        const others = this.#waiting[side === 'reference' ? 'candidate' : 'reference'];
        const partner = others?.take(key);
        if (partner !== undefined)
            return side === 'reference' ? this.#pair(key, reader, partner, side) : this.#pair(key, partner, reader, side);
        if (this.#paired.has(key))
            return void (this.#fault = twice(key, side));

        const own = (this.#waiting[side] ??= new WaitingRows(reader));
        if (own.has(key))
            this.#fault = twice(key, side);
        else
            own.put(key, reader);
        if (own.bytes + (others?.bytes ?? 0) > this.#most)
            this.#giveUp();
    }
    #giveUp() {
        const { reference, candidate } = this.#waiting;
        const rows = (reference?.size ?? 0) + (candidate?.size ?? 0);
        this.#fault = `${rows} rows wait for the one with their key, more than the ${this.#most >> 20} MiB of memory that there are for them: sort both files by the key`;
        this.#waiting.reference = this.#waiting.candidate = undefined;
    }
}
function twice(key, side) {
    return `the key ${(0,records_fault/* quote */.h)(key)} stands twice in the ${side}`;
}


var collect_pairs = __webpack_require__(5440);

var evidence = __webpack_require__(55960);
;







const MOST_SLICES = 10_000;

class PairedMetrics {
    #rules;
    #reference;
    #candidate;
    #whole;

    #names = new Map();
    #parts = [];

    #alone = [];
    #sorted;
    constructor(questions, slots) {
        this.#rules = questions.map(({ rule }) => rule);
        this.#reference = slots.map(({ reference }) => reference);
        this.#candidate = slots.map(({ candidate }) => candidate);
        this.#whole = new collect_pairs/* PairCollector */.O(this.#rules);
    }
    pair(reference, candidate, place, slice, cluster) {
        const part = slice === undefined ? undefined : this.#partOf(slice);
        const whole = this.#whole;
        const [ours, theirs] = [this.#reference, this.#candidate];
        for (let i = 0; i < ours.length; i++) {
            const left = reference.numbers[ours[i]];
            const right = candidate.numbers[theirs[i]];
            const gaps = left === left && right === right
                ? collect_pairs/* NO_GAPS */.g
                : { reference: reference.gaps[ours[i]], candidate: candidate.gaps[theirs[i]] };
            whole.add(i, left, right, place, cluster, gaps);
            if (part !== undefined)
                part.add(i, left, right, place, cluster, gaps);
        }
    }
    #partOf(slice) {
        const at = this.#names.get(slice);
        if (at !== undefined)
            return this.#parts[at];
        confirmSlices(this.#names.size);
        this.#names.set(slice, this.#parts.length);
        const part = new collect_pairs/* PairCollector */.O(this.#rules);
        this.#parts.push(part);
        return part;
    }

    alone({ numbers, gaps }, row) {
        this.#candidate.forEach((slot, i) => (this.#alone[i] ??= new evidence/* FiniteCheck */.MA('candidate')).check(numbers[slot], row, gaps[slot]));
    }

    each(question, metric, fault, rows, visit) {
        const alone = this.#alone[metric];
        const nothing = (reason, detail, n) => visit(question, null, known((0,scores/* none */.dv)(reason, detail, n)), metric);

        if (rows.candidate === 0)
            return nothing('CANDIDATE_MISSING', 'the candidate has no rows', 0);
        if (alone?.failed === true)
            return nothing('CANDIDATE_NOT_FINITE', alone.detail, rows.candidate);
        if (rows.reference === 0)
            return nothing('BASELINE_MISSING', 'the reference has no rows', rows.candidate);
        if (fault !== undefined) {

            const whole = this.#whole.finish(metric);
            if (whole.kind === 'none' && whole.reason === 'CANDIDATE_NOT_FINITE')
                return visit(question, null, known(whole), metric);
            return nothing('PAIRING_MISMATCH', fault, this.#whole.count(metric));
        }
        visit(question, null, this.#whole, metric);
        this.#sorted ??= [...this.#names].sort(([a], [b]) => (0,order/* byCodeUnits */.C)(a, b));
        for (const named of this.#sorted)
            visit(question, named[0], this.#parts[named[1]], metric);
    }
}

class UnpairedMetric {
    slots;
    #samples = { reference: new Map(), candidate: new Map() };
    constructor(slots) {
        this.slots = slots;
    }
    add(side, values, row, slice) {
        const slot = this.slots[side];
        const [value, gap] = [values.numbers[slot], values.gaps[slot]];
        this.#sampleOf(side, null).add(value, row, gap);
        if (slice !== null)
            this.#sampleOf(side, slice).add(value, row, gap);
    }
    #sampleOf(side, slice) {
        const samples = this.#samples[side];
        let sample = samples.get(slice);
        if (sample === undefined) {
            confirmSlices(samples.size);
            samples.set(slice, (sample = new evidence/* SampleCollector */.O9(side)));
        }
        return sample;
    }
    each(question, visit) {
        const { reference, candidate } = this.#samples;
        const names = [...new Set([...reference.keys(), ...candidate.keys()])].filter((slice) => slice !== null).sort();
        for (const slice of [null, ...names]) {
            const [ours, theirs] = [reference.get(slice), candidate.get(slice)];
            visit(question, slice, { finish: () => unpairedEvidence(ours, theirs) }, 0);
        }
    }
}
function unpairedEvidence(reference, candidate) {
    if (candidate === undefined || candidate.n === 0)
        return (0,scores/* none */.dv)('CANDIDATE_MISSING', 'the candidate has no values', 0);
    if (candidate.notFinite !== undefined)
        return (0,scores/* none */.dv)('CANDIDATE_NOT_FINITE', candidate.notFinite, candidate.n);
    if (reference === undefined || reference.n === 0)
        return (0,scores/* none */.dv)('BASELINE_MISSING', 'the reference has no values', candidate.n);
    if (reference.notFinite !== undefined)
        return (0,scores/* none */.dv)('BASELINE_NOT_FINITE', reference.notFinite, candidate.n);
    return { kind: 'unpaired', reference: reference.finish(), candidate: candidate.finish() };
}
function confirmSlices(count) {
    if (count > MOST_SLICES)
        throw new errors/* GateError */.u(2, `the column of the slices has more than ${MOST_SLICES} names`, {
            where: '--slice',
            fix: 'Name a column of a few groups; a column that names each row is a `--key`.',
        });
}

;






const MOST_KEPT = 64_000_000;

function gatherRows(reference, candidate, plan) {
    const columns = { reference: stream_select(reference, plan), candidate: stream_select(candidate, plan) };
    const asked = plan.metrics.map((question) => ({
        question,
        slots: {
            reference: columns.reference.numbers.indexOf(question.metric),
            candidate: columns.candidate.numbers.indexOf(question.metric),
        },
    }));
    const there = asked.filter(({ slots }) => slots.reference >= 0 && slots.candidate >= 0);
    const paired = there.filter(({ question }) => !question.unpaired);
    const pairs = new PairedMetrics(paired.map(({ question }) => question), paired.map(({ slots }) => slots));
    const singles = new Map(there.flatMap(({ question, slots }) => (question.unpaired ? [[question, new UnpairedMetric(slots)]] : [])));
    const environments = { reference: new Environment(), candidate: new Environment() };
    const kept = { reference: new Map(), candidate: new Map() };
    const places = {
        reference: placesOf(columns.reference, plan, kept.reference),
        candidate: placesOf(columns.candidate, plan, kept.candidate),
    };
    const key = plan.key === undefined ? undefined : columns.reference.texts.indexOf(plan.key);
    let torn;
    const counts = { reference: 0, candidate: 0 };
    const fault = joinRows(columns.reference.rows, columns.candidate.rows, {
        key,
        pair(left, right, place) {
            if (paired.length === 0)
                return;
            torn ??= tornInWords(left, right, places, place);
            const [slice, cluster] = [labelOf('slice', left, right, places), labelOf('cluster', left, right, places)];
            pairs.pair(left, right, place, slice, cluster);
        },
        row(side, values, row) {
            counts[side] = row;

            if (side === 'candidate' && row > counts.reference)
                pairs.alone(values, row);
            const at = places[side];
            if (at.environment >= 0)
                environments[side].add(values.texts[at.environment]);
            for (const { list, slot } of at.kept) {
                if (list.length >= MOST_KEPT)
                    throw new errors/* GateError */.u(3, 'there are more than 64 million values, too many for exact percentiles', {
                        where: columns[side].side.path,
                        fix: 'Ask for a sample of them.',
                    });
                list.push(values.numbers[slot]);
            }
            for (const metric of singles.values())
                metric.add(side, values, row, at.slice < 0 ? null : values.texts[at.slice]);
        },
    });
    const [left, right] = [environments.reference.id, environments.candidate.id];
    const placeOf = new Map(paired.map(({ question }, place) => [question, place]));
    const gathered = (visit) => {
        for (const { question, slots } of asked) {
            const machines = (0,scores/* faultOfEnvironments */._C)(left, right, question.rule);
            const found = machines === undefined ? visit : (_, slice, source, metric) => visit(question, slice, apart(source, machines), metric);
            const place = placeOf.get(question);
            if (place !== undefined)
                pairs.each(question, place, fault ?? torn, counts, found);
            else if (singles.has(question))
                singles.get(question).each(question, found);
            else
                found(question, null, known(missingFrom(slots.candidate < 0 ? candidate : reference, question.metric)), 0);
        }
    };
    return { gathered, values: kept };
}

function apart(source, machines) {
    return {
        finish(metric) {
            const evidence = source.finish(metric);
            return evidence.kind === 'none' ? evidence : (0,scores/* none */.dv)('ENVIRONMENT_DIFFERS', machines, null);
        },
    };
}
function missingFrom(side, metric) {
    return (0,scores/* none */.dv)(side.side === 'candidate' ? 'CANDIDATE_MISSING' : 'BASELINE_MISSING', missingInWords(metric, side), null);
}
function stream_select(side, plan) {
    const rows = side.rows;
    const numbers = numberNames(plan).filter((name) => side.names.includes(name));
    const texts = [...new Set([plan.key, plan.cluster, plan.slice, plan.environment])].filter((name) => name !== undefined);
    const wanted = texts.filter((name) => name === plan.key || side.names.includes(name));

    if (side.names.length > 0)
        rows.select(numbers, wanted);
    return { side, rows, numbers, texts: wanted };
}
function placesOf({ numbers, texts }, plan, kept) {
    const at = (name) => (name === undefined ? -1 : texts.indexOf(name));
    const lists = keptNames(plan)
        .filter((name) => numbers.includes(name))
        .map((name) => {
        const list = [];
        kept.set(name, list);
        return { list, slot: numbers.indexOf(name) };
    });
    return { slice: at(plan.slice), cluster: at(plan.cluster), environment: at(plan.environment), kept: lists };
}

function labelOf(label, left, right, { reference, candidate }) {
    if (candidate[label] >= 0)
        return right.texts[candidate[label]];
    return reference[label] >= 0 ? left.texts[reference[label]] : undefined;
}

function tornInWords(left, right, { reference, candidate }, place) {
    for (const at of ['slice', 'cluster']) {
        if (reference[at] < 0 || candidate[at] < 0)
            continue;
        const [own, other] = [left.texts[reference[at]], right.texts[candidate[at]]];
        if (own !== other)
            return `row ${place} lies in the ${at} "${own}" at the reference and in "${other}" at the candidate`;
    }
    return undefined;
}

class Environment {
    #ids = new Set();
    add(id) {
        if (this.#ids.size < 4)
            this.#ids.add(id);
    }
    get id() {
        return this.#ids.size === 0 ? undefined : [...this.#ids].join(' and ');
    }
}


var report_output = __webpack_require__(99966);
;














const meta = {
    name: 'compare',
    operands: '',
    maxOperands: 0,
    summary: 'Decides whether a candidate may be promoted: its metrics against those of a reference, with their uncertainty. Needs no git. A file is JSON\n' +
        '({"accuracy": [0.72, 0.73]} or {"accuracy": {"mean": 0.72, "stderr": 0.01, "n": 5}}), JSON lines of records, CSV with a header, or\n' +
        'an object of metrics in YAML or TOML.',
    flags: {
        reference: { value: 'file', help: 'scores of what is in use now' },
        candidate: { value: 'file', help: 'scores of what is to be promoted' },
        metric: {
            value: 'name=higher|lower',
            repeated: true,
            help: 'a metric and which is better; behind it ,margin=x (a loss that is accepted) or ,min_effect=x (a gain that is asked for), each also as 1%; further ,noise=none ,role=guardrail ,pairing=none ,folds=k ,resolution=x ,wall_clock=yes ,min_n=n ,confidence=x',
        },
        drift: {
            value: 'name=measure',
            repeated: true,
            help: 'bins on both sides, measured with psi, js_divergence, js_distance, kl, hellinger or chi2; or single values, with ks or ,bins=10; behind it ,warn=x ,error=x ,eps=x',
        },
        summary: { value: 'name', repeated: true, help: 'n, mean, standard error and percentiles of a metric on each side' },
        confidence: { value: 'share', help: 'of the two-sided interval; default: 0.95' },
        'on-inconclusive': {
            value: 'what',
            allowed: ['fail', 'warn'],
            help: 'what a question that stays open does; default: fail (exit 1)',
        },
        key: { value: 'column', help: 'names the example of a row; without it rows are paired by their place' },
        slice: { value: 'column', help: 'names the group of a row: each group is judged beside the whole' },
        cluster: { value: 'column', help: 'names what rows belong together and are not independent, such as questions on one text' },
        environment: { value: 'column', help: 'names the machine on which a row was measured; asked of metrics with wall_clock=yes' },
        look: { value: 'k', help: 'this is the k-th candidate on the same test set: \u03b1 is spent over the looks' },
        format: {
            value: 'name',
            repeated: true,
            help: `output format (${reporters/* REPORTER_IDS */.b.join(' | ')}); may be repeated, each with its --output`,
        },
        output: {
            value: 'file',
            repeated: true,
            help: 'file for the format before it; a format without one goes to standard output',
        },
    },
};
const command = { meta, run: compare };
async function compare(args) {
    const started = (0,clock/* milliseconds */.R)();
    const outputs = (0,report_output/* pairOutputs */.F)(args.given);
    const plan = readPlan(args);
    const tolerated = args.text('on-inconclusive') === 'warn';
    const open = tolerated ? 'warning' : 'error';
    const paths = { reference: args.text('reference'), candidate: args.text('candidate') };
    const judges = plan.metrics.length + plan.drift.length > 0;
    for (const side of ['reference', 'candidate'])
        if (paths[side] === undefined && (judges || side === 'candidate'))
            throw new errors/* GateError */.u(2, `--${side} is missing`, {
                where: 'specgate compare',
                fix: 'Write `--reference <file> --candidate <file>`.',
            });

    const candidate = await openSide(paths.candidate, 'candidate');
    try {
        const reference = await openSide(paths.reference ?? paths.candidate, 'reference');
        try {
            confirmColumns(plan, [reference, candidate]);
            const streamed = reference.rows !== undefined && candidate.rows !== undefined;
            const { gathered, values } = streamed ? gatherRows(reference, candidate, plan) : gatherLists(reference, candidate, plan);
            const sides = { reference, candidate };
            const told = paths.reference === undefined ? { ...values, reference: new Map() } : values;
            const report = reportOf({
                reference: paths.reference,
                candidate: paths.candidate,
                metrics: judgeMetrics(gathered, open),
                drift: judgeDistributions(plan, values, sides, open),
                summaries: summarise(plan, told, sides),
                totalMs: Math.round((0,clock/* milliseconds */.R)() - started),
            });
            for (const { format, file } of outputs)
                await write(report, format, file, tolerated);
            return exitCodeOf(report, tolerated, judges);
        }
        finally {
            reference.close();
        }
    }
    finally {
        candidate.close();
    }
}

function exitCodeOf({ verdict }, tolerated, judges) {
    if (verdict === 'pass' || !judges)
        return 0;
    return verdict === 'inconclusive' && tolerated ? 0 : 1;
}
function readPlan(args) {
    const look = args.text('look');
    if (look !== undefined && !/^[1-9]\d{0,8}$/.test(look))
        throw new errors/* GateError */.u(2, `"${look}" is no number of a look`, { where: '--look', fix: 'Write a whole number, 1 for the first.' });
    const defaults = { confidence: readConfidence(args.text('confidence')), look: look === undefined ? undefined : Number(look) };
    const metrics = args.texts('metric').map((text) => readMetric(text, defaults));
    const drift = args.texts('drift').map(readDrift);
    const summaries = args.texts('summary');
    refuseTwice('--metric', metrics.map(({ metric }) => metric));
    refuseTwice('--drift', drift.map(({ name, rule }) => `${name}=${rule.measure}`));
    refuseTwice('--summary', summaries);
    if (metrics.length + drift.length + summaries.length === 0)
        throw new errors/* GateError */.u(2, 'nothing is asked: a comparison of no metric would be green and mean nothing', {
            where: 'specgate compare',
            fix: 'Name a metric and which is better: `--metric accuracy=higher`.',
        });
    const column = (flag) => args.text(flag);
    return {
        metrics,
        drift,
        summaries,
        key: column('key'),
        slice: column('slice'),
        cluster: column('cluster'),
        environment: column('environment'),
    };
}
function refuseTwice(flag, names) {
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined)
        throw new errors/* GateError */.u(2, `"${twice}" is asked for twice`, { where: flag, fix: 'Ask for each once.' });
}
async function write(report, format, file, tolerated) {
    const text = await render(report, format, file === undefined && process.stdout.isTTY === true && !process.env['NO_COLOR'], tolerated);
    if (file === undefined)
        return void process.stdout.write(text);
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(file)), { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, text);
    }
    catch (error) {
        throw new errors/* GateError */.u(2, `the ${format} report cannot be written (${error.code ?? 'error'})`, {
            where: file,
            fix: 'Name a file in a folder that can be written.',
        });
    }
}

async function render(report, format, colour, tolerated) {
    if (format === 'text')
        return printText(report, colour, tolerated);
    if (format === 'markdown')
        return printMarkdown(report, tolerated);
    return (await (0,reporters.loadReporter)(format)).render({ report, sources: () => undefined, colour, width: process.stdout.columns ?? 100 });
}


/***/ }),

/***/ 31933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ binByReference),
/* harmony export */   j: () => (/* binding */ binOf)
/* harmony export */ });
/* harmony import */ var _stats_percentiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98039);






function binByReference(reference, candidate, bins) {
    const sorted = Float64Array.from(reference.filter(Number.isFinite)).sort();
    if (sorted.length === 0)
        return 'the reference has no finite values to make bins of';
    if (candidate.length === 0)
        return 'the candidate has no values';
    const quantiles = Array.from({ length: bins - 1 }, (_, index) => (0,_stats_percentiles_js__WEBPACK_IMPORTED_MODULE_0__/* .percentile */ .Y)(sorted, ((index + 1) * 100) / bins));
    const edges = [...new Set(quantiles)];
    const missing = [reference, candidate].some((values) => values.some((value) => !Number.isFinite(value)));
    const count = (values) => {
        const counts = new Array(edges.length + (missing ? 2 : 1)).fill(0);
        for (const value of values)
            counts[Number.isFinite(value) ? binOf(value, edges) : edges.length + 1]++;
        return counts;
    };
    return { reference: count(reference), candidate: count(candidate), edges };
}

function binOf(value, edges) {
    let [low, high] = [0, edges.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (edges[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 23210:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ judgeDrift)
});


var distributions = __webpack_require__(79208);

var moments = __webpack_require__(89686);
;



const SMOOTHING = 1e-8;

function faultOfBins(reference, candidate) {
    if (reference.length !== candidate.length)
        return `the reference has ${reference.length} bins and the candidate ${candidate.length}: their bins are not the same`;
    if (reference.length === 0)
        return 'there are no bins';
    for (const [side, bins] of [
        ['reference', reference],
        ['candidate', candidate],
    ]) {
        const at = bins.findIndex((bin) => !Number.isFinite(bin) || bin < 0);
        if (at >= 0)
            return `bin ${at + 1} of the ${side} is ${bins[at]}: a bin is a count or a share, finite and not negative`;
        if (!bins.some((bin) => bin > 0))
            return `all bins of the ${side} are 0: there is nothing to compare`;
    }
    return undefined;
}

function sharesOf(bins, eps) {

    const total = new moments/* CompensatedSum */.$N();
    for (const bin of bins)
        total.add(bin + eps);
    if (Number.isFinite(total.value))
        return bins.map((bin) => (bin + eps) / total.value);
    const largest = Math.max(...bins);
    return sharesOf(bins.map((bin) => bin / largest), eps / largest);
}




function histogramDistances(reference, candidate, eps = SMOOTHING) {
    const p = sharesOf(reference, eps);
    const q = sharesOf(candidate, eps);
    const [psi, js, kl, klReverse, squares, variation] = Array.from({ length: 6 }, () => new moments/* CompensatedSum */.$N());
    p.forEach((share, bin) => {
        const other = q[bin];
        if (share === 0 && other === 0)
            return;
        const difference = other - share;

        const log = logQuotient(other, share);
        psi.add(difference * log);
        kl.add(share === 0 ? 0 : -share * log);
        klReverse.add(other === 0 ? 0 : other * log);
        const middle = (share + other) / 2;
        js.add((share === 0 ? 0 : share * -logQuotient(middle, share)) / 2 + (other === 0 ? 0 : other * -logQuotient(middle, other)) / 2);
        squares.add((difference / (Math.sqrt(other) + Math.sqrt(share))) ** 2);
        variation.add(Math.abs(difference));
    });
    const jsDivergence = Math.max(0, js.value);
    return {
        psi: sumOrInfinity(psi.value),
        jsDivergence,
        jsDistance: Math.sqrt(jsDivergence),
        jsDistanceBase2: Math.sqrt(jsDivergence / Math.LN2),
        kl: Math.max(0, sumOrInfinity(kl.value)),
        klReverse: Math.max(0, sumOrInfinity(klReverse.value)),
        hellinger: Math.sqrt(squares.value / 2),
        totalVariation: variation.value / 2,
    };
}

function logQuotient(a, b) {
    const quotient = a / b;
    return quotient > 0.5 && quotient < 2 ? Math.log1p((a - b) / b) : Math.log(quotient);
}

function sumOrInfinity(value) {
    return Number.isNaN(value) ? Infinity : value;
}




function chiSquareTest(reference, candidate) {
    const totals = reference.map((count, bin) => count + candidate[bin]);
    const used = totals.filter((total) => total > 0).length;
    if (used < 2)
        return undefined;
    const [n, m] = [sum(reference), sum(candidate)];
    if (!(n > 0) || !(m > 0))
        return undefined;
    const statistic = new moments/* CompensatedSum */.$N();
    let minExpected = Infinity;
    totals.forEach((total, bin) => {
        if (total === 0)
            return;
        for (const [row, count] of [
            [n, reference[bin]],
            [m, candidate[bin]],
        ]) {
            const expected = (row * total) / (n + m);
            minExpected = Math.min(minExpected, expected);
            statistic.add((count - expected) ** 2 / expected);
        }
    });
    return { statistic: statistic.value, df: used - 1, p: (0,distributions/* chiSquareTail */.Mt)(statistic.value, used - 1), minExpected };
}





function psiByChance(bins, n, m, confidence = 0.95) {
    return bins < 2 ? undefined : (0,distributions/* chiSquarePoint */.a0)(confidence, bins - 1) * (1 / n + 1 / m);
}
function sum(values) {
    const total = new moments/* CompensatedSum */.$N();
    for (const value of values)
        total.add(value);
    return total.value;
}

;

const EXACT_MAX = 4_000_000;




function kolmogorovSmirnov(reference, candidate) {
    const [n, m] = [reference.length, candidate.length];
    if (n === 0 || m === 0)
        return undefined;
    const a = Float64Array.from(reference).sort();
    const b = Float64Array.from(candidate).sort();
    let [i, j, most] = [0, 0, 0];

    while (i < n && j < m) {
        const value = Math.min(a[i], b[j]);
        while (i < n && a[i] === value)
            i++;
        while (j < m && b[j] === value)
            j++;
        most = Math.max(most, Math.abs(i * m - j * n));
    }
    const d = most / (n * m);
    const exact = n * m <= EXACT_MAX;
    return { d, p: exact ? exactTail(n, m, most) : limitTail(d * Math.sqrt((n * m) / (n + m))), exact };
}

function exactTail(n, m, most) {
    if (most === 0)
        return 1;

    let inside = new Float64Array(m + 1);
    let touched = 0;
    const stop = (i, j) => Math.abs(i * m - j * n) >= most;
    for (let i = 0; i <= n; i++) {
        const next = new Float64Array(m + 1);
        for (let j = 0; j <= m; j++) {
            const here = i === 0 && j === 0 ? 1 : inside[j];
            if (here === 0)
                continue;
            if (stop(i, j)) {
                touched += here;
                continue;
            }
            const left = n - i + m - j;
            if (left === 0)
                continue;
            if (i < n)
                next[j] = next[j] + (here * (n - i)) / left;
            if (j < m)
                inside[j + 1] = inside[j + 1] + (here * (m - j)) / left;
        }
        inside = next;
    }
    return Math.min(1, touched);
}

function limitTail(lambda) {
    if (lambda < 0.2)
        return 1;
    let total = 0;
    if (lambda < 1) {
        for (let k = 1; k <= 20; k++)
            total += Math.exp((-((2 * k - 1) ** 2) * Math.PI ** 2) / (8 * lambda * lambda));
        return Math.max(0, 1 - (Math.sqrt(2 * Math.PI) / lambda) * total);
    }
    for (let k = 1; k <= 20; k++)
        total += (k % 2 === 1 ? 1 : -1) * Math.exp(-2 * k * k * lambda * lambda);
    return Math.min(1, 2 * total);
}


var drift_bins = __webpack_require__(31933);

var measures = __webpack_require__(79798);
;




const ALPHA = 0.05;

function judgeDrift(reference, candidate, rule) {
    const measure = measures/* MEASURES */.s[rule.measure];
    const { warn = Math.min(measure.warn, rule.error ?? Infinity), eps = SMOOTHING } = rule;
    const error = rule.error ?? Math.max(measure.error, warn);
    const base = { warn, error, eps, distances: null, bins: null, counts: null, chance: null, chiSquare: null, ks: null };
    if (rule.measure === 'ks') {
        const fault = faultOfSamples(reference, candidate);
        if (fault !== undefined)
            return fault;
        const ks = kolmogorovSmirnov(reference, candidate);
        return { ...base, ...decide(ks.d, warn, error, ks.p < ALPHA), ks, counts: [reference.length, candidate.length] };
    }
    const binned = rule.bins === undefined ? { reference, candidate } : (0,drift_bins/* binByReference */.i)(reference, candidate, rule.bins);
    if (typeof binned === 'string')
        return binned;
    const fault = faultOfBins(binned.reference, binned.candidate);
    if (fault !== undefined)
        return fault;
    const counted = areCounts(binned.reference) && areCounts(binned.candidate);
    const counts = counted ? [sum(binned.reference), sum(binned.candidate)] : null;
    const bins = binned.reference.length;
    const distances = histogramDistances(binned.reference, binned.candidate, eps);
    const chiSquare = counts === null ? null : (chiSquareTest(binned.reference, binned.candidate) ?? null);
    const all = { ...base, distances, bins, counts, chiSquare };
    if (rule.measure === 'chi2') {
        if (counts === null)
            return 'the bins are shares, and \u03c7\u00b2 needs counts: how many rows stand behind a share is what it is about';
        const value = chiSquare === null ? 0 : Math.sqrt(chiSquare.statistic / (counts[0] + counts[1]));
        return { ...all, ...decide(value, warn, error, chiSquare !== null && chiSquare.p < ALPHA) };
    }
    const value = distances[DISTANCE_OF[rule.measure]];
    const byChance = counts === null ? undefined : psiByChance(bins, ...counts);
    const chance = byChance === undefined || measure.ofPsi === undefined ? null : measure.ofPsi(byChance);
    return { ...all, ...decide(value, warn, error, chance === null || value > chance), chance };
}
const DISTANCE_OF = {
    psi: 'psi',
    js_divergence: 'jsDivergence',
    js_distance: 'jsDistance',
    js_distance_base2: 'jsDistanceBase2',
    kl: 'kl',
    hellinger: 'hellinger',
};

function decide(value, warn, error, real) {
    if (value < warn)
        return { decision: 'PASS', reason: 'BELOW', value };
    if (!real)
        return { decision: 'INCONCLUSIVE', reason: 'TOO_FEW', value };
    return value >= error ? { decision: 'FAIL', reason: 'ABOVE_ERROR', value } : { decision: 'WARN', reason: 'ABOVE_WARN', value };
}

function areCounts(bins) {
    return bins.every(Number.isInteger) && sum(bins) > 1;
}
function faultOfSamples(reference, candidate) {
    for (const [side, values] of [
        ['reference', reference],
        ['candidate', candidate],
    ]) {
        if (values.length === 0)
            return `the ${side} has no values`;
        const at = values.findIndex((value) => !Number.isFinite(value));
        if (at >= 0)
            return `value ${at + 1} of the ${side} is ${values[at]}: KS compares finite values`;
    }
    return undefined;
}


/***/ }),

/***/ 79798:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ MEASURE_IDS),
/* harmony export */   s: () => (/* binding */ MEASURES)
/* harmony export */ });





const MEASURES = {
    psi: { label: 'PSI', warn: 0.1, error: 0.25, ofPsi: (psi) => psi },
    js_divergence: { label: 'Jensen-Shannon divergence (nats)', warn: 0.0125, error: 0.03125, ofPsi: (psi) => psi / 8 },
    js_distance: {
        label: 'Jensen-Shannon distance (natural logarithm)',
        warn: 0.11,
        error: 0.18,
        ofPsi: (psi) => Math.sqrt(psi / 8),
    },
    js_distance_base2: {
        label: 'Jensen-Shannon distance (base 2)',
        warn: 0.13,
        error: 0.21,
        ofPsi: (psi) => Math.sqrt(psi / 8 / Math.LN2),
    },
    kl: { label: 'Kullback-Leibler divergence (nats)', warn: 0.05, error: 0.125, ofPsi: (psi) => psi / 2 },
    hellinger: { label: 'Hellinger distance', warn: 0.11, error: 0.18, ofPsi: (psi) => Math.sqrt(psi / 8) },
    chi2: { label: "\u03c7\u00b2 (Cram\u00e9r's V)", warn: 0.1, error: 0.3 },
    ks: { label: 'Kolmogorov-Smirnov distance', warn: 0.1, error: 0.2 },
};
const MEASURE_IDS = Object.keys(MEASURES);


/***/ }),

/***/ 87471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ driftRow)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77214);


function driftRow(name, decision, rule, edges = null) {
    const { distances, value, warn, error, eps, bins, counts, chance, chiSquare, ks } = decision;
    const finite = (number) => (number !== undefined && Number.isFinite(number) ? number : null);
    return {
        name,
        measure: rule.measure,
        value: finite(value),
        warn,
        error,
        eps,
        psi: finite(distances?.psi),
        jsDivergence: finite(distances?.jsDivergence),
        jsDistance: finite(distances?.jsDistance),
        jsDistanceBase2: finite(distances?.jsDistanceBase2),
        kl: finite(distances?.kl),
        hellinger: finite(distances?.hellinger),
        chi2: chiSquare,
        ks,
        bins,
        edges,
        counts,
        chance,
        decision: decision.decision,
        reason: decision.reason,
        numbers: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .driftInWords */ .Mn)(decision, rule),
        message: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .driftSentence */ .L9)(decision, rule),
    };
}


/***/ }),

/***/ 77214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L9: () => (/* binding */ driftSentence),
/* harmony export */   Mn: () => (/* binding */ driftInWords),
/* harmony export */   ZA: () => (/* binding */ DRIFT_WHY),
/* harmony export */   cB: () => (/* binding */ TOO_FEW_FIX),
/* harmony export */   dn: () => (/* binding */ driftRuleOf),
/* harmony export */   em: () => (/* binding */ DRIFT_FIX)
/* harmony export */ });
/* harmony import */ var _promotion_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56275);
/* harmony import */ var _measures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79798);



function driftRuleOf({ decision }, { measure }) {
    if (decision === 'PASS')
        return undefined;
    if (decision === 'INCONCLUSIVE')
        return 'DRIFT.TOO_FEW';
    return RULE_OF[measure];
}
const RULE_OF = {
    psi: 'DRIFT.PSI',
    kl: 'DRIFT.PSI',
    hellinger: 'DRIFT.JS',
    js_divergence: 'DRIFT.JS',
    js_distance: 'DRIFT.JS',
    js_distance_base2: 'DRIFT.JS',
    chi2: 'DRIFT.CHI2',
    ks: 'DRIFT.KS',
};

function driftInWords(decision, { measure }) {
    const { value, warn, error, bins, counts, chance, chiSquare, ks } = decision;
    const parts = [`${_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .MEASURES */ .s[measure].label} ${six(value)} (warns at ${six(warn)}, fails at ${six(error)})`];
    if (ks !== null)
        parts.push(`p ${six(ks.p)}`);
    if (measure === 'chi2' && chiSquare !== null)
        parts.push(`\u03c7\u00b2 ${six(chiSquare.statistic)} with ${chiSquare.df} degrees of freedom, p ${six(chiSquare.p)}`);
    if (bins !== null)
        parts.push(`${bins} ${bins === 1 ? 'bin' : 'bins'}`);
    if (counts !== null)
        parts.push(`${counts[0]} against ${counts[1]} rows`);
    if (chance !== null)
        parts.push(`${(0,_promotion_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(0.95)} of cases without drift stay below ${six(chance)}`);
    return parts.join(', ');
}

function driftSentence({ decision, value }, { measure }) {
    const label = _measures_js__WEBPACK_IMPORTED_MODULE_0__/* .MEASURES */ .s[measure].label;
    switch (decision) {
        case 'PASS':
            return `no drift that counts: ${label} is below the threshold.`;
        case 'WARN':
            return `has drifted: ${label} is ${six(value)}, above the threshold that warns.`;
        case 'FAIL':
            return `has drifted: ${label} is ${six(value)}, above the threshold that fails.`;
        case 'INCONCLUSIVE':
            return `too few rows: ${label} is ${six(value)}, over the threshold, but chance alone brings as much with so few rows.`;
    }
}
const DRIFT_WHY = 'A model answers for the data that it was made with: when they change, its measured quality is that of another world.';
const DRIFT_FIX = 'Find out whether the source, its processing or the world changed; retrain on the new data, or record it as the new reference.';
const TOO_FEW_FIX = 'Compare more rows, or use fewer bins.';
function six(value) {
    return Number.isFinite(value) ? String(Number(value.toPrecision(6))) : String(value);
}


/***/ }),

/***/ 92842:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ RecordFault),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });

class RecordFault extends Error {
    line;
    fix;
    constructor(what, 

    line, 

    fix) {
        super(what);
        this.line = line;
        this.fix = fix;
        this.name = 'RecordFault';
    }
}

function quote(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}\u2026` : text);
}


/***/ }),

/***/ 10818:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   Nk: () => (/* binding */ RecordRows),
/* harmony export */   Uj: () => (/* binding */ gapOfJson),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   k4: () => (/* binding */ JsonLines),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72269);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92842);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34710);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75613);





class JsonLines {
    #window;
    #line = 0;
    constructor(source) {
        this.#window = new _source_js__WEBPACK_IMPORTED_MODULE_2__/* .ByteWindow */ .r(source);
    }
    next() {
        const window = this.#window;
        for (;;) {
            const end = window.bytes.indexOf(10, window.start);
            if (end >= window.end && window.fill())
                continue;
            if (window.start >= window.end)
                return undefined;
            const text = window.text(window.start, Math.min(end, window.end));
            window.start = Math.min(end + 1, window.end);
            this.#line++;
            if (text.trim() !== '')
                return { record: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V)(text, this.#line), line: this.#line };
        }
    }
}

function recordsOf(list) {
    let index = 0;
    return { next: () => (index < list.length ? { record: list[index], line: ++index } : undefined) };
}

class RecordRows {
    columns;
    numbers = new Float64Array(0);
    gaps = [];
    texts = [];
    line = 0;
    #stream;
    #ahead;
    #numberNames = [];
    #textNames = [];
    constructor(stream) {
        this.#stream = stream;
        this.#ahead = stream.next();
        this.columns = this.#ahead === undefined ? [] : namesIn(this.#recordOf(this.#ahead));
    }
    select(numbers, texts) {
        for (const name of [...numbers, ...texts])
            if (!this.columns.includes(name))
                throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFault */ .S(`the first record has no ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(name)}`, this.#ahead?.line, (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(name, this.columns).trim());
        this.#numberNames = numbers;
        this.#textNames = texts;
        this.numbers = new Float64Array(numbers.length);
        this.gaps = new Array(numbers.length).fill(undefined);
        this.texts = new Array(texts.length).fill('');
    }
    next() {
        const ahead = this.#ahead;
        if (ahead === undefined)
            return false;
        const record = this.#recordOf(ahead);
        this.line = ahead.line;
        this.#numberNames.forEach((name, slot) => {
            const value = valueAt(record, name);
            this.numbers[slot] = numberOf(value, name, ahead.line);
            this.gaps[slot] = gapOfJson(value);
        });
        this.#textNames.forEach((name, slot) => {
            const value = valueAt(record, name);
            if (typeof value === 'object' || value === undefined)
                throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFault */ .S(`the record has no ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(name)}`, ahead.line, 'Give each record a name or number there.');
            this.texts[slot] = String(value);
        });
        this.#ahead = this.#stream.next();
        return true;
    }
    #recordOf({ record, line }) {
        if (typeof record === 'object' && record !== null && !Array.isArray(record))
            return record;
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFault */ .S('a record is expected: an object with a metric a key', line, 'Write one object on each line.');
    }
}

function valueAt(object, name) {
    if (name in object)
        return object[name];
    let value = object;
    for (const part of name.split('.')) {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return undefined;
        value = value[part];
    }
    return value;
}

function namesIn(object, before = '') {
    return Object.entries(object).flatMap(([key, value]) => typeof value === 'object' && value !== null && !Array.isArray(value) && !('mean' in value) && !('values' in value)
        ? namesIn(value, `${before}${key}.`)
        : [`${before}${key}`]);
}

function gapOfJson(value) {
    return value === null ? 'no value (null)' : value === undefined ? 'no value' : undefined;
}

function numberOf(value, name, line) {
    if (typeof value === 'number')
        return value;
    if (value === null || value === undefined)
        return NaN;
    if (typeof value === 'boolean')
        return value ? 1 : 0;
    throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFault */ .S(typeof value === 'string'
        ? `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(name)} is the text ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(value)}, not a number`
        : `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(name)} holds a list or an object, not a number`, line, typeof value === 'string'
        ? 'Write numbers without quotes: text is not turned into numbers.'
        : 'Name a metric whose values are numbers.');
}


/***/ }),

/***/ 34710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92842);

const DEEPEST = 64;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /null|true|false|NaN|-?Infinity/y;
const WORDS = {
    null: null,
    true: true,
    false: false,
    NaN: NaN,
    Infinity: Infinity,
    '-Infinity': -Infinity,
};




function readJson(text, firstLine = 1) {
    let at = 0;
    const value = readValue(0);
    skipBlanks();
    if (at < text.length)
        throw fault(`there is text behind the value: ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text.slice(at, at + 20))}`);
    return value;
    function readValue(depth) {
        if (depth > DEEPEST)
            throw fault(`it is nested deeper than ${DEEPEST}`);
        skipBlanks();
        const first = text[at];
        if (first === '{')
            return readObject(depth);
        if (first === '[')
            return readArray(depth);
        if (first === '"')
            return readString();
        WORD.lastIndex = at;
        const word = WORD.exec(text)?.[0];
        if (word !== undefined) {
            at += word.length;
            return WORDS[word];
        }
        NUMBER.lastIndex = at;
        const digits = NUMBER.exec(text)?.[0];
        if (digits === undefined)
            throw fault(first === undefined ? 'it ends too early' : `a value cannot begin with ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text.slice(at, at + 20))}`);
        at += digits.length;
        return Number(digits);
    }
    function readObject(depth) {
        const object = Object.create(null);
        at++;
        skipBlanks();
        if (text[at] === '}') {
            at++;
            return object;
        }
        for (;;) {
            skipBlanks();
            if (text[at] !== '"')
                throw fault(`a key is expected, not ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text.slice(at, at + 20))}`);
            const key = readString();
            if (key in object)
                throw fault(`the key ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(key)} stands twice`);
            skipBlanks();
            if (text[at] !== ':')
                throw fault(`a colon is expected behind the key ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(key)}`);
            at++;
            object[key] = readValue(depth + 1);
            skipBlanks();
            const mark = text[at++];
            if (mark === '}')
                return object;
            if (mark !== ',')
                throw fault('a comma or the end of an object is expected');
        }
    }
    function readArray(depth) {
        const list = [];
        at++;
        skipBlanks();
        if (text[at] === ']') {
            at++;
            return list;
        }
        for (;;) {
            list.push(readValue(depth + 1));
            skipBlanks();
            const mark = text[at++];
            if (mark === ']')
                return list;
            if (mark !== ',')
                throw fault('a comma or the end of a list is expected');
        }
    }
    function readString() {
        const from = at;
        for (at++; text[at] !== '"'; at++) {
            if (at >= text.length)
                throw fault('a string does not end');
            if (text[at] === '\\')
                at++;
        }
        at++;
        try {
            return JSON.parse(text.slice(from, at));
        }
        catch {
            throw fault(`${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text.slice(from, at))} is no string of JSON`);
        }
    }
    function skipBlanks() {
        for (;; at++) {
            const code = text.charCodeAt(at);
            if (code !== 32 && code !== 10 && code !== 13 && code !== 9)
                return;
        }
    }
    function fault(what) {
        let line = firstLine;
        for (let index = text.indexOf('\n'); index >= 0 && index < at; index = text.indexOf('\n', index + 1))
            line++;
        return new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFault */ .S(what, line, 'Write JSON: one object of metrics, a list of records, or one record on a line.');
    }
}


/***/ }),

/***/ 98039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ percentile)
/* harmony export */ });




function percentile(sorted, q) {
    const n = sorted.length;
    if (n === 0)
        return NaN;

    const rank = Math.max(0, Math.min(100 * (n - 1), q * (n - 1)));
    const below = Math.floor(rank / 100);
    const low = sorted[below];
    const high = sorted[Math.min(below + 1, n - 1)];
    const part = rank - 100 * below;
    const span = (high - low) * 100;
    if (!Number.isFinite(span))
        return low * (1 - part / 100) + high * (part / 100);

    return part < 50 ? low + ((high - low) * part) / 100 : high - ((high - low) * (100 - part)) / 100;
}


/***/ })

};

//# sourceMappingURL=4627.index.js.map