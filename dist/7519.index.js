exports.id = 7519;
exports.ids = [7519];
exports.modules = {

/***/ 37519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ data_quality_policy)
});

// EXTERNAL MODULE: ./src/policy.ts
var policy = __webpack_require__(11237);
// EXTERNAL MODULE: ./src/lib/paths.ts
var paths = __webpack_require__(9927);
// EXTERNAL MODULE: ./src/lib/tables/names.ts
var names = __webpack_require__(38521);
;// CONCATENATED MODULE: ./src/lib/condition/region.ts
/** Sets of numbers that a condition lets through: an interval with open or closed ends, or single values. */
/** Relative room for the rounding of decimal fractions: 0.1 + 0.2 is not above 0.3. */
const ROUNDING = 8 * 2 ** -52;
function holds({ low, high, not }, value) {
    if (Number.isNaN(value))
        return false;
    if (not !== undefined && near(value, not))
        return false;
    if (low !== undefined && (near(value, low.value) ? low.strict : value < low.value))
        return false;
    return high === undefined || (near(value, high.value) ? !high.strict : value <= high.value);
}
/** Whether `head` lets something through that `base` does not. */
function isWeaker(base, head) {
    if (base.not !== undefined && base.not !== head.not && holds(head, base.not))
        return true;
    return isLower(head.low, base.low, 1) || isLower(head.high, base.high, -1);
}
/** Edges of one side, seen from below (`sign` 1) or from above (-1). */
function isLower(head, base, sign) {
    if (base === undefined)
        return false;
    if (head === undefined)
        return true;
    if (head.value === base.value)
        return base.strict && !head.strict;
    return sign * head.value < sign * base.value;
}
/** An interval that nothing lies in. */
function isEmptyRegion({ low, high }) {
    if (low === undefined || high === undefined)
        return false;
    return low.value > high.value || (low.value === high.value && (low.strict || high.strict));
}
/** As a person writes it: `at least 0.9`, `between 0 and 1`, `0`. */
function describeRegion({ low, high, not }) {
    if (not !== undefined && low === undefined && high === undefined)
        return `other than ${not}`;
    if (low !== undefined && high !== undefined) {
        if (low.value === high.value)
            return `${low.value}`;
        return `${low.strict ? 'above' : 'at least'} ${low.value} and ${high.strict ? 'below' : 'at most'} ${high.value}`;
    }
    if (low !== undefined)
        return `${low.strict ? 'above' : 'at least'} ${low.value}`;
    return high === undefined ? 'anything' : `${high.strict ? 'below' : 'at most'} ${high.value}`;
}
function near(left, right) {
    return left === right || Math.abs(left - right) <= ROUNDING * Math.max(Math.abs(left), Math.abs(right));
}

;// CONCATENATED MODULE: ./src/lib/condition/index.ts
/**
 * The small languages in which gates say what they ask for: intervals `[0,1e6]` and `(0,1]`, comparisons `p99<=200`,
 * `0 <= q <= 1`, `sum==1±1e-6`, release gates `gate_accuracy>=0.99@7d`, alerts `latency_ms.p99>20000 for 10m`. Several may be
 * joined by `&`, `&&` or `and`. Units of time are turned into seconds and `%` into a fraction.
 */


const MOST = 500;
const NUMBER = String.raw `[+-]?(?:\d+(?:[_,]\d{3})*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?`;
const INFINITE = String.raw `[+-]?(?:\u221e|inf(?:inity)?)`;
const INTERVAL = new RegExp(String.raw `^([[(\]])\s*(${NUMBER}|${INFINITE}|)\s*[,;]\s*(${NUMBER}|${INFINITE}|)\s*([\])[])$`, 'i');
const OPERATOR = /(<=|>=|==|!=|=<|=>|\u2264|\u2265|\u2260|=|<|>)/;
const VALUE = new RegExp(String.raw `^(${NUMBER})\s*([^\s\d@\u00b1+-][^\s@\u00b1]*)?\s*(?:(?:\u00b1|\+-|\+/-)\s*(${NUMBER}))?$`);
const WINDOW = /^(.*?)\s*(?:@\s*([\w.-]+)|\bfor\s+(\w+))\s*$/s;
const SUBJECT = /^[A-Za-z_\u0370-\u03ff|][\w.\u0370-\u03ff -]*(?:\([\w ,.]*\))?\|?$/;
/** In seconds. `m` alone is minutes, as in `30m`. */
const TIMES = {
    ns: 1e-9,
    us: 1e-6,
    '\u00b5s': 1e-6,
    ms: 1e-3,
    s: 1,
    sec: 1,
    m: 60,
    min: 60,
    h: 3600,
    d: 86_400,
    w: 604_800,
};
/** Never throws; the text may be anything. */
function readCondition(text) {
    if (text.length > MOST)
        return bad(`is longer than ${MOST} characters`);
    const conditions = [];
    for (const part of text.split(/\s*(?:&&?|\band\b|\u2227)\s*/)) {
        const read = readPart(part.trim());
        if (!read.ok)
            return read;
        conditions.push(...read.conditions);
    }
    const empty = conditions.find(({ region }) => isEmptyRegion(region));
    return empty === undefined
        ? { ok: true, conditions }
        : bad('lets nothing through, since its lower limit is above its upper one');
}
function readPart(text) {
    if (text === '')
        return bad('is empty');
    if (/^[[(\]]/.test(text))
        return readInterval(text);
    const [, body = text, window, period] = WINDOW.exec(text) ?? [];
    const pieces = body.split(OPERATOR).map((piece) => piece.trim());
    if (pieces.length === 1)
        return { ok: false, other: true };
    if (pieces.length === 5)
        return readChain(pieces, window ?? period);
    if (pieces.length !== 3)
        return bad('holds more comparisons than can be read');
    const [left = '', operator = '', right = ''] = pieces;
    if (left === '' && right === '')
        return bad('compares nothing');
    // `0.9 <= accuracy` says the same as `accuracy >= 0.9`.
    if (VALUE.test(left) && SUBJECT.test(right) && !/^(?:true|false)$/.test(right))
        return readSingle(right, flip(operator), left, window ?? period);
    return readSingle(left, operator, right, window ?? period);
}
function readInterval(text) {
    const match = INTERVAL.exec(text);
    if (match === null)
        return bad('is no interval of two numbers, such as `[0,1]`');
    const [, open = '', low = '', high = '', close = ''] = match;
    const region = {
        ...(isNumber(low) && { low: { value: numberOf(low), strict: open !== '[' } }),
        ...(isNumber(high) && { high: { value: numberOf(high), strict: close !== ']' } }),
    };
    return one(undefined, region);
}
/** `0 <= q <= 1`. */
function readChain(pieces, window) {
    const [low = '', first = '', subject = '', second = '', high = ''] = pieces;
    const lower = readSingle(subject, flip(first), low, window);
    const upper = readSingle(subject, second, high, window);
    if (!lower.ok)
        return lower;
    if (!upper.ok)
        return upper;
    const region = { ...lower.conditions[0].region, ...upper.conditions[0].region };
    return { ok: true, conditions: [{ ...upper.conditions[0], region }] };
}
function readSingle(left, operator, right, window) {
    const subject = left.replace(/^gate_/, '');
    if (subject !== '' && !SUBJECT.test(subject))
        return { ok: false, other: true };
    if (/^(?:true|false)$/i.test(right)) {
        const value = right.toLowerCase() === 'true' ? 1 : 0;
        return one(subject, regionOf(operator, value, 0), { window });
    }
    const match = VALUE.exec(right);
    if (match === null) {
        if (right === '')
            return bad(`has nothing after \`${operator}\``);
        if (/^[+-]?\.?(?:nan|inf(?:inity)?|\u221e)$/i.test(right))
            return bad(`compares with \`${right}\`, which nothing or everything passes`);
        return /^[+-]?[\d.]/.test(right) ? bad(`has no number after \`${operator}\`, but \`${right}\``) : { ok: false, other: true };
    }
    const [, digits = '', unit = '', tolerance] = match;
    const isTime = Object.hasOwn(TIMES, unit);
    const scaled = (text) => (unit === '%' ? numberOf(text) / 100 : numberOf(text) * (isTime ? TIMES[unit] : 1));
    const about = { unit: unit === '' ? undefined : isTime ? 's' : unit, window };
    return one(subject, regionOf(operator, scaled(digits), tolerance === undefined ? 0 : scaled(tolerance)), about);
}
function regionOf(operator, value, tolerance) {
    switch (operator) {
        case '<':
            return { high: { value, strict: true } };
        case '>':
            return { low: { value, strict: true } };
        case '<=':
        case '=<':
        case '\u2264':
            return { high: { value: value + tolerance, strict: false } };
        case '>=':
        case '=>':
        case '\u2265':
            return { low: { value: value - tolerance, strict: false } };
        case '!=':
        case '\u2260':
            return { not: value };
        default:
            return { low: { value: value - tolerance, strict: false }, high: { value: value + tolerance, strict: false } };
    }
}
function flip(operator) {
    const flipped = {
        '<': '>',
        '>': '<',
        '<=': '>=',
        '>=': '<=',
        '=<': '>=',
        '=>': '<=',
        '\u2264': '>=',
        '\u2265': '<=',
    };
    return flipped[operator] ?? operator;
}
function one(subject, region, about = {}) {
    const condition = { subject: subject === '' ? undefined : subject, region, unit: undefined, window: undefined };
    return { ok: true, conditions: [{ ...condition, ...about }] };
}
function bad(reason) {
    return { ok: false, other: false, reason };
}
function isNumber(text) {
    return /\d/.test(text);
}
function numberOf(text) {
    return Number(text.replace(/[_,]/g, ''));
}

// EXTERNAL MODULE: ./src/lib/plain-text.ts
var plain_text = __webpack_require__(5571);
;// CONCATENATED MODULE: ./policies/data-quality/text.ts

/** A finite number as it stands, or undefined for whatever else it is. Quoted numbers are no numbers. */
function text_numberOf(fact) {
    return typeof fact?.value === 'number' && Number.isFinite(fact.value) ? fact.value : undefined;
}
/** A value as a noun, for the middle of a sentence. */
function describe(value) {
    if (value === null)
        return 'empty';
    if (typeof value === 'string')
        return value.trim() === '' ? 'an empty text' : `the text \`${cut(value)}\``;
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'a map' : `\`${(0,plain_text/* plainText */.w)(value)}\``;
}
function cut(text) {
    return text.length > 40 ? `${text.slice(0, 39)}\u2026` : text;
}
/** Digits that a person reads: six significant ones, whole numbers whole. */
function show(value) {
    return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(6)));
}
/** `a, b and 3 more`. */
function few(items, most = 3) {
    if (items.length <= most)
        return items.join(', ');
    return `${items.slice(0, most).join(', ')} and ${items.length - most} more`;
}
const MILD = new Set(['warn', 'warning', 'info', 'note', 'notice', 'low', 'medium', 'minor', 's0', 's1', 'advisory', 'soft']);
/** What the document calls a mere warning is told as one. */
function softIf(level) {
    return typeof level?.value === 'string' && MILD.has(level.value.trim().toLowerCase()) ? { soft: true } : {};
}

;// CONCATENATED MODULE: ./policies/data-quality/requirement.ts


/** Upper limits of the spec family and of everybody; the rest of its metrics are lower limits (DatasetCards Ch. 11, 12). */
const LOWER_IS_BETTER = /(?:^|[_.\- ])(?:leakage|gini|imbalance|error|errors|loss|drop|gap|drift|psi|jsd?|ks|latency|lag|skew|bias|drop_rel_max|abs_diff|failed|missing|nulls?|duplicates?|incidents?|rmse|mae|mse|mape|wer|cer|perplexity)(?:$|[_.\- ])|(?:Values|Count|Rows)$/i;
const HIGHER_IS_BETTER = /(?:^|[_.\- ])(?:kappa|accuracy|acc|auc|f1|precision|recall|coverage|completeness|consistency|agreement|ok|pass|passed|success|uptime|availability|r2|bleu|rouge|map|ndcg|iou|dice|sha256_ok_ratio|compat_rate)(?:$|[_.\- ])/i;
/** What the gate asks for, and what in it cannot be read. A fault is never silently an empty requirement. */
function readGate(gate, options) {
    const requirements = [];
    const faults = [];
    for (const { value, at } of gate.conditions)
        readText(gate, { value, at }, requirements, faults);
    const metric = typeof gate.metric?.value === 'string' ? gate.metric.value : undefined;
    let region;
    let last;
    for (const { sense, value } of gate.limits) {
        if (sense === 'lag')
            continue;
        const number = text_numberOf(value);
        if (number === undefined) {
            faults.push({ at: value.at, reason: `its limit is ${describe(value.value)}, not a number` });
            continue;
        }
        if (sense === 'tolerance') {
            if (number < 0)
                faults.push({ at: value.at, reason: `its tolerance is \`${number}\`, and less than nothing cannot be tolerated` });
            else
                requirements.push({
                    ...OPEN,
                    at: value.at,
                    subject: 'tolerance',
                    region: { high: { value: number, strict: false } },
                    limit: number,
                });
        }
        else if (sense === 'limit')
            requirements.push(thresholdOf(gate, metric, number, value.at, options));
        else {
            region = { ...region, ...edgeOf(sense, number) };
            last = value;
        }
    }
    if (region !== undefined && last !== undefined)
        requirements.push({ ...OPEN, at: last.at, subject: metric, region, limit: undefined });
    return { requirements, faults };
}
const OPEN = { limit: undefined, unit: undefined };
function readText(gate, { value, at }, requirements, faults) {
    if (typeof value !== 'string') {
        if (value !== null)
            faults.push({ at, reason: `its rule is ${describe(value)}, not text` });
        return;
    }
    const read = readCondition(value);
    if (read.ok)
        for (const { subject, region, unit } of read.conditions)
            requirements.push({
                at,
                subject: ownSubject(gate, subject) ? metricText(gate) : subject,
                region,
                limit: undefined,
                unit,
            });
    else if (!read.other)
        faults.push({ at, reason: `\`${value.trim()}\` ${read.reason}` });
    else if (isMeasuredKind(gate))
        faults.push({ at, reason: `\`${value.trim()}\` compares nothing with a number` });
}
/** `value` and the column's own name stand for the same as no name at all. */
function ownSubject({ columns }, subject) {
    return subject === undefined || subject === 'value' || columns.includes(subject);
}
/** These kinds ask for numbers, so that a rule without one is a mistake. */
function isMeasuredKind({ kind }) {
    return typeof kind?.value === 'string' && ['range', 'distribution', 'drift'].includes(kind.value);
}
function metricText({ metric }) {
    return typeof metric?.value === 'string' ? metric.value : undefined;
}
function edgeOf(sense, value) {
    if (sense === 'least' || sense === 'above')
        return { low: { value, strict: sense === 'above' } };
    if (sense === 'most' || sense === 'below')
        return { high: { value, strict: sense === 'below' } };
    return sense === 'unlike' ? { not: value } : { low: { value, strict: false }, high: { value, strict: false } };
}
/** `threshold: 0.98` beside `metric: kappa`: the config says which way it cuts, else what the metric is known to be. */
function thresholdOf(gate, metric, limit, at, { metrics }) {
    const names = [metric, gate.id].filter((name) => name !== undefined && name !== '');
    const said = names.map((name) => (Object.hasOwn(metrics, name) ? metrics[name] : undefined)).find(Boolean);
    const known = names
        .map((name) => (LOWER_IS_BETTER.test(name) ? 'lower' : HIGHER_IS_BETTER.test(name) ? 'higher' : undefined))
        .find(Boolean);
    const direction = said ?? known;
    const edge = { value: limit, strict: false };
    const region = direction === undefined ? undefined : direction === 'lower' ? { high: edge } : { low: edge };
    return { ...OPEN, at, subject: metric ?? (gate.id === '' ? undefined : gate.id), region, limit };
}

;// CONCATENATED MODULE: ./policies/data-quality/file-gates.ts



/** Fewer rows have no percentile that means anything. */
const FEWEST = 20;
const KINDS = {
    ...{ not_null: 'not_null', notnull: 'not_null', non_null: 'not_null', required: 'not_null' },
    ...{ unique: 'unique', uniqueness: 'unique', primary_key: 'unique' },
    ...{ range: 'range', between: 'range', interval: 'range' },
    ...{ enum: 'enum', accepted_values: 'enum', allowed_values: 'enum', in_set: 'enum' },
    ...{ distribution: 'distribution', percentile: 'distribution', quantile: 'distribution' },
};
function kindOf({ kind, columns }) {
    if (typeof kind?.value !== 'string' || columns.length === 0)
        return undefined;
    const name = kind.value.trim().toLowerCase().replace(/[\s-]/g, '_');
    return Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
}
/** `cols: [[id, ts]]` is one key of two columns. */
function partsOf(column) {
    return column.split(' + ');
}
/** What has to be known of a file to hold these gates to it; undefined when none of them is about rows. */
function questionOf(gates, options) {
    const columns = new Set();
    const keys = new Map();
    const ranks = new Set();
    for (const gate of gates) {
        const kind = kindOf(gate);
        if (kind === undefined)
            continue;
        for (const column of gate.columns) {
            if (kind === 'unique')
                keys.set(column, partsOf(column));
            else
                for (const part of partsOf(column))
                    columns.add(part);
        }
        if (kind === 'distribution')
            for (const { subject } of readGate(gate, options).requirements)
                ranks.add(rankOf(subject) ?? 50);
    }
    if (columns.size + keys.size === 0)
        return undefined;
    return { columns: [...columns].sort(), keys: [...keys.values()], ranks: [...ranks].sort((a, b) => a - b) };
}
function rankOf(subject) {
    if (subject === 'median')
        return 50;
    const [, rank] = /^p(\d+(?:[._]\d+)?)$/i.exec(subject ?? '') ?? [];
    const number = Number(rank?.replace('_', '.'));
    return rank === undefined || number > 100 ? undefined : number;
}
/** A gate against the rows of a file. Columns that the file does not have are those of another. */
function failuresOf(gate, table, options) {
    const kind = kindOf(gate);
    if (kind === undefined)
        return [];
    if (kind === 'unique')
        return gate.columns.flatMap((column) => doubled(gate, column, table));
    const profiles = table.profiles.filter(({ column }) => gate.columns.some((name) => partsOf(name).some((part) => covers(part, column))));
    return profiles.flatMap((profile) => {
        if (kind === 'not_null')
            return empty(gate, profile, table);
        if (kind === 'enum')
            return foreign(gate, profile);
        const { requirements } = readGate(gate, options);
        return requirements.flatMap((one) => (kind === 'range' ? outside(one, profile) : measured(one, profile)));
    });
}
/** `feature_*` */
function covers(pattern, column) {
    if (!pattern.includes('*'))
        return pattern === column;
    const [first = '', ...rest] = pattern.split('*');
    const last = rest.at(-1) ?? '';
    return column.length >= first.length + last.length && column.startsWith(first) && column.endsWith(last);
}
function doubled({ at }, column, { keys }) {
    const key = keys.find(({ names }) => names.join(' + ') === column);
    if (key?.doubled !== undefined) {
        const { value, line } = key.doubled;
        return [{ at, detail: `\`${column}\` is \`${value}\`${inLine(line)}, which was there before${more(key.count ?? 1)}`, line }];
    }
    return key?.unfinished === true
        ? [{ at, detail: `\`${column}\` has too many values to tell whether each comes once`, line: 0 }]
        : [];
}
function empty({ at }, { column, missing, missingAt = 0 }, { rows }) {
    if (missing === 0)
        return [];
    return [
        {
            at,
            detail: `\`${column}\` is empty in ${missing} of ${rows} rows${missingAt === 0 ? '' : `, first${inLine(missingAt)}`}`,
            line: missingAt,
        },
    ];
}
function foreign({ at, allowed }, { column, values }) {
    if (!Array.isArray(allowed?.value))
        return [];
    const names = new Set(allowed.value.map(String));
    if (values === undefined)
        return names.size > 1000
            ? []
            : [{ at: allowed.at, detail: `\`${column}\` has more than 1000 different values, and ${names.size} are allowed`, line: 0 }];
    const odd = values.filter(({ value }) => !names.has(value));
    const [first] = odd;
    if (first === undefined)
        return [];
    const shown = few(odd.map(({ value }) => `\`${value.slice(0, 40)}\``));
    return [
        {
            at: allowed?.at ?? at,
            detail: `\`${column}\` is ${shown}${inLine(first.line)}, and has to be one of the ${names.size} values that are allowed`,
            line: first.line,
        },
    ];
}
function outside({ region, subject, unit, at }, profile) {
    if (region === undefined || subject !== undefined || unit !== undefined)
        return [];
    const { column, text, infinite, min, max } = profile;
    const asked = `and has to be ${describeRegion(region)}`;
    if (text !== undefined)
        return [
            { at, detail: `\`${column}\` is the text \`${text.value.slice(0, 40)}\`${inLine(text.line)}, ${asked}`, line: text.line },
        ];
    if (infinite > 0 && (region.low !== undefined || region.high !== undefined))
        return [{ at, detail: `\`${column}\` is infinite in ${infinite} rows, ${asked}`, line: 0 }];
    const wrong = [min, max].find((one) => one !== undefined && !holds(region, one.value));
    return wrong === undefined
        ? []
        : [{ at, detail: `\`${column}\` is ${show(wrong.value)}${inLine(wrong.line)}, ${asked}`, line: wrong.line }];
}
function measured({ region, subject, unit, at }, profile) {
    const { column, numbers, quantiles, mean, min, max, sampled } = profile;
    if (region === undefined || unit !== undefined || numbers < FEWEST)
        return [];
    const rank = rankOf(subject);
    const values = {
        mean,
        avg: mean,
        average: mean,
        min: min?.value,
        max: max?.value,
    };
    const value = rank === undefined ? values[subject ?? ''] : quantiles[String(rank)];
    if (value === undefined || holds(region, value))
        return [];
    const about = sampled && rank !== undefined ? 'about ' : '';
    return [{ at, detail: `\`${column}.${subject}\` is ${about}${show(value)} and has to be ${describeRegion(region)}`, line: 0 }];
}
function inLine(line) {
    return line === 0 ? '' : ` in line ${line}`;
}
function more(count) {
    return count > 1 ? `; ${count} rows in all repeat one` : '';
}

// EXTERNAL MODULE: ./src/lib/instant/duration.ts
var duration = __webpack_require__(75741);
;// CONCATENATED MODULE: ./policies/data-quality/observed.ts



const COUNTED = /^(?:not_?null|non_null|unique|uniqueness|leakage|duplicates?)$/;
/** What a gate saw, against what its kind alone asks for: no empty value, none twice, none on both sides, none that is not allowed. */
function judgeObserved(gate, name, { report }) {
    const { observed, kind } = gate;
    if (observed === undefined || typeof kind?.value !== 'string')
        return [];
    const word = kind.value.trim().toLowerCase().replace(/[\s-]/g, '_');
    const fail = (detail) => {
        report({ rule: 'DQ.GATE_FAILED', at: observed.at, data: { gate: name, detail }, ...softIf(gate.level) });
        return [true];
    };
    const unclear = (detail, soft) => {
        report({ rule: 'DQ.GATE_UNREADABLE', at: observed.at, data: { gate: name, detail }, ...soft });
        return [true];
    };
    const lag = gate.limits.find(({ sense }) => sense === 'lag')?.value;
    if (lag !== undefined)
        return judgeLag(lag, observed, fail);
    if (gate.allowed !== undefined && Array.isArray(gate.allowed.value)) {
        const known = new Set(gate.allowed.value.map((one) => (0,plain_text/* plainText */.w)(one)));
        const seen = (Array.isArray(observed.value) ? observed.value : [observed.value]);
        const odd = seen.map((one) => (0,plain_text/* plainText */.w)(one)).filter((one) => !known.has(one));
        return odd.length === 0
            ? []
            : fail(`${few(odd.map((one) => `\`${one}\``))} was seen, and ${few([...known])} ${known.size === 1 ? 'is' : 'are'} allowed`);
    }
    if (!COUNTED.test(word))
        return [];
    if (observed.value === false)
        return fail('what was observed is `false`');
    if (observed.value === true)
        return [];
    const number = text_numberOf(observed);
    if (number === undefined)
        return unclear(`what was observed is ${describe(observed.value)}, not a number`, softIf(gate.level));
    if (number === 0)
        return [];
    // 0.98 of the values that are there, or 0.02 that are not: both are written.
    if (word !== 'leakage' && number > 0 && number <= 1)
        return unclear(`what was observed is ${show(number)}, and nothing says whether that is the part that keeps to it or the part that does not`, { soft: true });
    return fail(`what was observed is ${show(number)} and has to be 0`);
}
/** A lag that was measured as a length of time; a point in time is for the policy `freshness`. */
function judgeLag(limit, observed, fail) {
    const [most, seen] = [(0,duration/* readDuration */.$)(limit.value), (0,duration/* readDuration */.$)(observed.value)];
    if (!most.ok || !seen.ok || seen.seconds <= most.seconds)
        return [];
    return fail(`the lag was ${(0,duration/* writeDuration */.M)(seen.seconds)} and has to be at most ${(0,duration/* writeDuration */.M)(most.seconds)}`);
}

;// CONCATENATED MODULE: ./policies/data-quality/gates.ts





const PASSED = new Set(['true', 'pass', 'passed', 'ok', 'success', 'green', 'yes', '1']);
const FAILED = new Set(['false', 'fail', 'failed', 'error', 'red', 'no', 'violated', 'breach', '0']);
/** Each gate of the document against what was measured, where the document or its metrics say it. */
function checkGates(document, context) {
    const gates = document.view('quality')?.gates ?? [];
    for (const gate of gates) {
        const { requirements, faults } = readGate(gate, context.options);
        const name = nameOfGate(gate);
        for (const { at, reason } of faults)
            context.report({ rule: 'DQ.GATE_UNREADABLE', at, data: { gate: name, detail: reason }, ...softIf(gate.level) });
        const failures = requirements.flatMap((requirement) => judge(document, gate, requirement, context));
        if (requirements.length === 0 && faults.length === 0)
            failures.push(...judgeObserved(gate, name, context));
        if (failures.length === 0)
            reportOutcome(gate, name, context);
    }
}
/** What a person calls it: its id, else what it is about. */
function nameOfGate({ id, kind, columns, conditions, at }) {
    if (id !== '')
        return id;
    const parts = [kind?.value, columns.join(', ')].filter((part) => typeof part === 'string' && part !== '');
    if (parts.length > 0)
        return parts.join(' ');
    const [first] = conditions;
    return typeof first?.value === 'string' ? first.value.trim() : String(at.at(-1) ?? 'gate');
}
/** Nothing when it holds, or when nobody measured it: the gate is then for whoever runs the pipeline. */
function judge(document, gate, requirement, { report }) {
    const gateName = nameOfGate(gate);
    if (requirement.subject === 'tolerance')
        return [];
    return measurementsOf(document, gate, requirement).flatMap(({ fact, what }) => {
        const value = gates_measured(fact, requirement);
        if (value === undefined) {
            // What is wrong with a metric of the document is told at the metric.
            if (fact !== gate.observed)
                return [];
            const wanted = requirement.unit === undefined ? 'not a number' : 'without a unit that fits its limit';
            const detail = `${what} is ${describe(fact.value)}, ${wanted}`;
            report({ rule: 'DQ.GATE_UNREADABLE', at: fact.at, data: { gate: gateName, detail }, ...softIf(gate.level) });
            return [true];
        }
        if (requirement.region === undefined) {
            if (value === requirement.limit)
                return [];
            const detail = `${what} is ${show(value)} and the threshold ${show(requirement.limit)}, but nothing says whether more or less is better`;
            report({ rule: 'DQ.GATE_UNREADABLE', at: requirement.at, data: { gate: gateName, detail }, soft: true });
            return [true];
        }
        if (holds(requirement.region, value))
            return [];
        const detail = `${what} is ${show(value)} and has to be ${describeRegion(requirement.region)}${contradiction(gate)}`;
        report({
            rule: 'DQ.GATE_FAILED',
            at: fact.at,
            data: { gate: gateName, detail },
            related: [{ at: requirement.at, message: 'the limit' }],
            ...softIf(gate.level),
        });
        return [true];
    });
}
/** In the unit of the limit: `90m` against `2h`. A number without a unit may be anything there. */
function gates_measured(fact, { unit }) {
    if (unit !== 's' && unit !== '%')
        return text_numberOf(fact);
    const read = typeof fact.value === 'string' ? readCondition(`x == ${fact.value}`) : undefined;
    const [only] = read?.ok === true ? read.conditions : [];
    return only?.unit === unit ? only.region.low?.value : undefined;
}
function measurementsOf(document, gate, { subject, unit }) {
    if (gate.observed !== undefined)
        return [{ fact: gate.observed, what: observedName(gate, subject) }];
    // A unit that is not the metric's would be compared with something else.
    if (subject === undefined || unit !== undefined)
        return [];
    return [...fromMetrics(document, gate, subject), ...fromLatencies(document, gate, subject)];
}
function observedName({ columns }, subject) {
    const name = subject ?? (columns.length === 1 ? columns[0] : undefined);
    return name === undefined ? 'what was observed' : `\`${name}\``;
}
function fromMetrics(document, gate, subject) {
    const wanted = new Set([subject, ...gate.columns.map((column) => `${column}.${subject}`)].map(fold));
    const metrics = document.view('metrics')?.metrics ?? [];
    return metrics.flatMap(({ name, role, slice, values, summary }) => {
        if (role === 'reference' || slice !== undefined || !wanted.has(fold(name)))
            return [];
        const fact = summary?.mean ?? (values.length === 1 ? values[0] : undefined);
        return fact === undefined ? [] : [{ fact, what: `\`${name}\`` }];
    });
}
function fromLatencies(document, gate, subject) {
    const [, owner = '', rank] = /^(?:(.+)[._])?p(\d+(?:\.\d+)?)$/i.exec(subject) ?? [];
    if (rank === undefined)
        return [];
    const names = new Set([owner, ...gate.columns].filter((name) => name !== '').map(fold));
    return (document.view('quality')?.latencies ?? []).flatMap(({ name, percentiles }) => names.has(fold(name))
        ? percentiles.filter((one) => one.rank === Number(rank)).map(({ value }) => ({ fact: value, what: `\`${name}.p${rank}\`` }))
        : []);
}
function fold(name) {
    return name.trim().toLowerCase().replace(/[\s-]/g, '_');
}
function contradiction({ outcome }) {
    return outcome !== undefined && PASSED.has((0,plain_text/* plainText */.w)(outcome.value).toLowerCase())
        ? ', though the gate is said to be passed'
        : '';
}
function reportOutcome(gate, name, { report }) {
    const { outcome } = gate;
    if (outcome === undefined || !FAILED.has((0,plain_text/* plainText */.w)(outcome.value).trim().toLowerCase()))
        return;
    const detail = `its \`${String(outcome.at.at(-1))}\` is \`${(0,plain_text/* plainText */.w)(outcome.value)}\``;
    report({ rule: 'DQ.GATE_FAILED', at: outcome.at, data: { gate: name, detail }, ...softIf(gate.level) });
}

;// CONCATENATED MODULE: ./policies/data-quality/files.ts





/** Data files in the repository, each with what the document says of its rows: samples, its data, counted files, splits. */
function filesOf(document) {
    const found = new Map();
    const add = (file, name, at, counts = []) => {
        if (!(0,names/* isTableName */.C)(file))
            return;
        const known = found.get(file);
        found.set(file, known === undefined ? { file, name, at, counts } : { ...known, counts: [...known.counts, ...counts] });
    };
    const quality = document.view('quality');
    for (const { file, name, at } of quality?.samples ?? [])
        add(file, name, at);
    for (const { file, name, at } of document.view('distributions')?.tables ?? [])
        add(file, name, at);
    for (const { file, at, count, least, most } of quality?.rowCounts ?? [])
        if (file !== undefined)
            add(file, file, at, [{ ...(count && { count }), ...(least && { least }), ...(most && { most }) }]);
    for (const { path, count } of (quality?.splits ?? []).flatMap(({ parts }) => parts)) {
        if (count === undefined || typeof path?.value !== 'string')
            continue;
        const verdict = (0,paths/* resolvePath */.o1)((0,paths/* folderOf */.yS)(document.file), path.value);
        if (verdict.ok)
            add(verdict.path, path.value, path.at, [{ count }]);
    }
    return [...found.values()];
}
function requestOf({ file, counts }, gates, options) {
    const question = questionOf(gates, options);
    if (counts.length === 0 && question === undefined)
        return undefined;
    return { fact: 'table', path: file, ...question };
}
/** One for each data file of which the document says how many rows it has, or what has to hold for a column. */
function requestFiles(document, options) {
    const gates = document.view('quality')?.gates ?? [];
    return filesOf(document).flatMap((file) => requestOf(file, gates, options) ?? []);
}
/** Rows that are counted again, and gates that are held to the rows. */
function checkFiles(document, context) {
    const gates = document.view('quality')?.gates ?? [];
    for (const file of filesOf(document)) {
        const request = requestOf(file, gates, context.options);
        if (request === undefined)
            continue;
        const fact = context.facts.get(request);
        if (!fact.known) {
            // Data that is not committed cannot be looked at, and mostly is not meant to be.
            if (fact.absent)
                continue;
            const data = { file: file.name, reason: fact.reason.replace(/\.$/, '') };
            context.report({ rule: 'DQ.FILE_UNREADABLE', at: file.at, data });
            continue;
        }
        checkCounts(file, fact.value, context);
        for (const gate of gates)
            for (const { at, detail, line } of failuresOf(gate, fact.value, context.options))
                context.report({
                    rule: 'DQ.GATE_FAILED',
                    at,
                    data: { gate: nameOfGate(gate), detail: `in \`${file.name}\`, ${detail}` },
                    related: line > 0 ? [{ file: file.file, at: lineSpan(line), message: 'the first such row' }] : [],
                    ...softIf(gate.level),
                });
    }
}
function checkCounts({ name, counts }, { rows }, { report }) {
    const tell = (fact, detail) => {
        if (fact !== undefined)
            report({ rule: 'DQ.ROW_COUNT', at: fact.at, data: { name, count: show(rows), detail } });
    };
    for (const { count, least, most } of counts) {
        const [said, low, high] = [count, least, most].map(text_numberOf);
        if (said !== undefined && said !== rows)
            tell(count, `and ${show(said)} ${said === 1 ? 'is' : 'are'} recorded here`);
        // A count that is recorded is held to its own limits already.
        else if (said === undefined && low !== undefined && rows < low)
            tell(least, `fewer than the ${show(low)} that are expected`);
        else if (said === undefined && high !== undefined && rows > high)
            tell(most, `more than the ${show(high)} that are expected`);
    }
}
function lineSpan(line) {
    return { line, column: 1, endLine: line, endColumn: 1 };
}

// EXTERNAL MODULE: ./src/lib/glob.ts + 1 modules
var glob = __webpack_require__(16757);
;// CONCATENATED MODULE: ./policies/data-quality/expectations.ts



/** Tests that failed, broke, or do not say what came out. */
function checkExpectations(document, { report, options }) {
    const expectations = document.view('quality')?.expectations ?? [];
    if (expectations.length === 0 && document.kind !== 'ge-result')
        return;
    // What a tool is tested with fails on purpose.
    const isFixture = (0,glob/* compileGlobs */.tI)(options.fixtures)(document.file);
    for (const expectation of expectations) {
        const { at, success, severity } = expectation;
        if (success?.value === true && expectation.exception === undefined)
            continue;
        report({
            rule: 'DQ.EXPECTATION_FAILED',
            at: success?.at ?? at,
            data: { expectation: nameOf(expectation), detail: explain(expectation) },
            ...(isFixture ? { soft: true } : softIf(severity)),
        });
    }
    if (document.kind === 'ge-result')
        checkEmpty(document, report);
}
function nameOf({ name, column }) {
    return column === undefined ? name : `${name}(${column})`;
}
function explain({ success, exception, observed, asked }) {
    if (exception !== undefined)
        return `: it could not be evaluated (${exception.slice(0, 200)})`;
    const details = [observed, asked === undefined ? undefined : `expected: ${asked}`]
        .filter((text) => text !== undefined)
        .join('; ');
    if (success?.value === false)
        return details === '' ? '' : `: ${details}`;
    return `: its result is ${success === undefined || success.value === null ? 'missing' : `\`${(0,plain_text/* plainText */.w)(success.value)}\``}, and only \`true\` is a success`;
}
/** Zero expectations make a success of anything. */
function checkEmpty(document, report) {
    const { data } = document;
    if (typeof data !== 'object' || data === null || Array.isArray(data))
        return;
    const results = document.get(['results']);
    if (Array.isArray(results) && results.length === 0 && document.get(['success']) === true)
        report({ rule: 'DQ.NOTHING_CHECKED', at: ['results'] });
}

;// CONCATENATED MODULE: ./policies/data-quality/guardrails.ts


/** Decision tables, run again: each score through the bands, against the actions and the counts that are written down. */
function checkGuardrails(document, { report }) {
    for (const table of document.view('quality')?.guardrails ?? []) {
        const name = table.name || 'guardrail';
        const faults = badNumbers(table);
        for (const { at, value, what } of faults)
            report({ rule: 'DQ.VALUE_INVALID', at, data: { name: `${what} of ${name}`, found: describe(value), wanted: 'a number' } });
        if (faults.length > 0 || table.scores === undefined)
            continue;
        const decided = table.scores.value.map((score) => decide(table, score));
        const detail = actionsDiffer(table, decided);
        if (detail !== undefined)
            report({ rule: 'DQ.GUARDRAIL', at: table.actions.at, data: { name, detail } });
        const counted = countsDiffer(table, decided);
        if (counted !== undefined)
            report({ rule: 'DQ.GUARDRAIL', at: table.counts.at, data: { name, detail: counted } });
    }
}
function badNumbers({ bands, scores }) {
    const thresholds = bands
        .filter(({ threshold }) => text_numberOf(threshold) === undefined)
        .map(({ threshold }) => ({ ...threshold, what: 'the threshold' }));
    const list = Array.isArray(scores?.value) ? scores.value : [];
    const wrong = list.flatMap((value, i) => typeof value === 'number' && Number.isFinite(value) ? [] : [{ at: [...scores.at, i], value, what: `score ${i + 1}` }]);
    return [...thresholds, ...wrong];
}
/** The band that lies deepest among those that the score reaches; undefined below all of them when nothing is said of that. */
function decide({ bands, otherwise }, score) {
    const reached = bands.filter(({ threshold, strict, falling }) => {
        const edge = threshold.value;
        if (score === edge)
            return !strict;
        return falling === true ? score < edge : score > edge;
    });
    const deepest = reached.reduce((best, band) => {
        if (best === undefined)
            return band;
        const sign = band.falling === true ? -1 : 1;
        return sign * (band.threshold.value - best.threshold.value) > 0 ? band : best;
    }, undefined);
    const action = deepest === undefined ? otherwise : deepest.action;
    return action === undefined ? undefined : (0,plain_text/* plainText */.w)(action.value);
}
function actionsDiffer({ actions, scores }, decided) {
    const written = actions?.value;
    if (!Array.isArray(written))
        return undefined;
    if (written.length !== decided.length)
        return `it records ${written.length} action${written.length === 1 ? '' : 's'} for ${decided.length} score${decided.length === 1 ? '' : 's'}`;
    const values = scores.value;
    const wrong = decided.flatMap((action, i) => action === undefined || action === (0,plain_text/* plainText */.w)(written[i])
        ? []
        : [`the score ${show(values[i])} is recorded as \`${(0,plain_text/* plainText */.w)(written[i])}\`, and the table says \`${action}\``]);
    return wrong.length === 0 ? undefined : few(wrong);
}
/** An action that has no name cannot be counted, and one that nobody counted is none. */
function countsDiffer({ counts }, decided) {
    const written = counts?.value;
    if (typeof written !== 'object' || written === null || Array.isArray(written))
        return undefined;
    const actual = new Map();
    for (const action of decided)
        if (action !== undefined)
            actual.set(action, (actual.get(action) ?? 0) + 1);
    const unnamed = decided.filter((action) => action === undefined).length;
    const wrong = Object.entries(written).flatMap(([action, count]) => {
        const found = actual.get(action) ?? 0;
        if (count === found)
            return [];
        // Scores whose action has no name may be these.
        if (unnamed > 0 && !actual.has(action) && count === unnamed)
            return [];
        return [`\`${action}\` is counted ${String(count)} times, and the table gives ${found}`];
    });
    const uncounted = [...actual].filter(([action]) => !Object.hasOwn(written, action));
    wrong.push(...uncounted.map(([action, count]) => `\`${action}\` is not counted, and the table gives ${count}`));
    return wrong.length === 0 ? undefined : few(wrong);
}

;// CONCATENATED MODULE: ./policies/data-quality/latency.ts

/** Percentiles that decrease, and those above their limits. */
function checkLatencies(document, context) {
    for (const latency of document.view('quality')?.latencies ?? []) {
        checkOrder(latency, context);
        checkLimits(latency, context);
    }
}
/** Percentiles of whatever: those of a score may lie below zero, those of a time may not. */
function checkOrder({ name, percentiles }, { report }) {
    const known = [];
    for (const { rank, value: fact } of percentiles) {
        const number = text_numberOf(fact);
        const isTime = /latency|duration|time|_ms$|_s$|T_inf/i.test(name);
        if (number === undefined || (isTime && number < 0))
            report({
                rule: 'DQ.VALUE_INVALID',
                at: fact.at,
                data: { name: `${name}.p${rank}`, found: describe(fact.value), wanted: isTime ? 'a number from 0 up' : 'a number' },
            });
        else
            known.push({ rank, number, fact });
    }
    known.sort((a, b) => a.rank - b.rank);
    for (const [i, { rank, number, fact }] of known.entries()) {
        const below = known[i - 1];
        if (below === undefined || number >= below.number || rank === below.rank)
            continue;
        const detail = `has a p${rank} of ${show(number)}, below its p${below.rank} of ${show(below.number)}`;
        report({
            rule: 'DQ.LATENCY',
            at: fact.at,
            data: { name, detail },
            related: [{ at: below.fact.at, message: 'the lower percentile' }],
        });
    }
}
function checkLimits({ name, percentiles, limits }, { report, options }) {
    for (const { rank, value: fact } of percentiles) {
        const number = text_numberOf(fact);
        if (number === undefined)
            continue;
        const own = limits.find((limit) => limit.rank === rank)?.value;
        if (own !== undefined && text_numberOf(own) === undefined)
            report({
                rule: 'DQ.VALUE_INVALID',
                at: own.at,
                data: { name: `limit of ${name}.p${rank}`, found: describe(own.value), wanted: 'a number' },
            });
        const configured = options.latency_limits[`${name}.p${rank}`] ?? options.latency_limits[`p${rank}`];
        const allowed = [text_numberOf(own), configured].filter((limit) => limit !== undefined);
        const limit = allowed.length === 0 ? undefined : Math.min(...allowed);
        if (limit === undefined || number <= limit)
            continue;
        const related = own === undefined ? [] : [{ at: own.at, message: 'the limit' }];
        report({
            rule: 'DQ.LATENCY',
            at: fact.at,
            data: { name, detail: `has a p${rank} of ${show(number)}, above its limit of ${show(limit)}` },
            related,
        });
    }
}

// EXTERNAL MODULE: ./src/lib/equal-json.ts
var equal_json = __webpack_require__(55342);
// EXTERNAL MODULE: ./src/lib/budget.ts
var budget = __webpack_require__(71010);
;// CONCATENATED MODULE: ./policies/data-quality/loosened.ts








/** Words for how hard a gate is, in steps; more is harder. */
const STEPS = {
    ...{ info: 0, note: 0, low: 0, s0: 0, ignore: 0, skip: 0, annotate: 0, annotate_only: 0, none: 0, off: 0, log: 0 },
    ...{ warn: 1, warning: 1, medium: 1, s1: 1, notify: 1, alert: 1 },
    ...{ quarantine: 2, error: 3, high: 3, s2: 3, block: 3, fail: 3, reject: 3 },
    ...{ critical: 4, fatal: 4, s3: 4, fail_release: 4, abort: 4 },
};
/** Gates of the base that ask for more than those of the head, or are gone from it. */
function checkLoosened(base, head, context) {
    const [before, after] = [base, head].map((document) => document.view('quality')?.gates ?? []);
    for (const [was, is] of pair(before, after)) {
        if (is === undefined)
            reportGone(head, was, context);
        else
            compare(was, is, context);
    }
    compareGuardrails(base, head, context);
}
function pair(before, after) {
    const left = new Set(after);
    const take = (fits) => {
        const found = [...left].find(fits);
        if (found !== undefined)
            left.delete(found);
        return found;
    };
    const byName = before.map((was) => [was, was.id === '' ? undefined : take(({ id }) => id === was.id)]);
    // Renamed, or never named: what is left is known by what it is about.
    const byKind = byName.map(([was, is]) => [was, is ?? take((gate) => signature(gate) === signature(was))]);
    return byKind.map(([was, is]) => [was, is ?? take(({ at }) => JSON.stringify(at) === JSON.stringify(was.at) && was.id === '')]);
}
function signature({ kind, columns, metric, conditions }) {
    const subjects = conditions.map(({ value }) => (typeof value === 'string' ? value.replace(/[-+]?[\d.].*$/, '') : ''));
    return JSON.stringify([kind?.value ?? null, [...columns].sort(), metric?.value ?? null, subjects]);
}
function reportGone(head, was, { report }) {
    const { gates = [], subjects = [] } = head.view('quality') ?? {};
    if (was.of !== undefined && !subjects.includes(was.of))
        return;
    const related = gates.slice(0, 1).map(({ at }) => ({ at, side: 'head', message: 'the gates of the head' }));
    report({ rule: 'DQ.GATE_LOOSENED', at: was.at, side: 'base', data: { gate: nameOfGate(was), detail: 'it is gone' }, related });
}
function compare(was, is, { report, options }) {
    const found = [];
    const [before, after] = [readGate(was, options), readGate(is, options)];
    for (const requirement of before.requirements) {
        const other = after.requirements.find((one) => one.subject === requirement.subject && one.unit === requirement.unit);
        if (other === undefined) {
            // A limit that cannot be read any more is told as such.
            if (after.faults.length === 0)
                found.push({ at: is.at, detail: `${subjectOf(requirement)} is not asked for any more` });
        }
        else if (requirement.region === undefined || other.region === undefined) {
            if (requirement.limit !== other.limit)
                found.push({
                    at: other.at,
                    detail: `the threshold moved from ${show(requirement.limit)} to ${show(other.limit)}, and nothing says which way it cuts`,
                    soft: true,
                });
        }
        else if (isWeaker(requirement.region, other.region))
            found.push({
                at: other.at,
                detail: `${subjectOf(requirement)} had to be ${describeRegion(requirement.region)}, and now ${describeRegion(other.region)}`,
            });
    }
    for (const key of ['level', 'onFail']) {
        const [from, to] = [stepOf(was[key]), stepOf(is[key])];
        if (from === undefined || (to !== undefined && to >= from))
            continue;
        if (to === undefined && is[key] !== undefined)
            continue;
        const [name, now] = [key === 'level' ? 'level' : 'consequence', is[key] === undefined ? 'none' : String(is[key].value)];
        found.push({ at: is[key]?.at ?? is.at, detail: `its ${name} was \`${String(was[key].value)}\`, and now \`${now}\`` });
    }
    const lag = weakerLag(was, is);
    if (lag !== undefined)
        found.push(lag);
    const allowed = newValues(was.allowed, is.allowed);
    if (allowed.length > 0)
        found.push({ at: is.allowed.at, detail: `it also allows ${few(allowed.map((value) => `\`${(0,plain_text/* plainText */.w)(value)}\``))}` });
    if (was.allowed !== undefined && is.allowed === undefined)
        found.push({ at: is.at, detail: 'its list of allowed values is gone' });
    const columns = was.columns.filter((column) => !is.columns.includes(column));
    if (columns.length > 0)
        found.push({ at: is.at, detail: `it does not cover ${few(columns.map((column) => `\`${column}\``))} any more` });
    for (const { at, detail, soft } of found)
        report({
            rule: 'DQ.GATE_LOOSENED',
            at,
            data: { gate: nameOfGate(is), detail },
            related: [{ at: was.at, side: 'base', message: 'the gate at the base' }],
            ...(soft && { soft }),
        });
}
function subjectOf({ subject }) {
    return subject === undefined ? 'the value' : `\`${subject}\``;
}
function stepOf(word) {
    return typeof word?.value === 'string' ? STEPS[word.value.trim().toLowerCase()] : undefined;
}
function weakerLag(was, is) {
    const [before, after] = [was, is].map((gate) => gate.limits.find(({ sense }) => sense === 'lag')?.value);
    const from = (0,duration/* readDuration */.$)(before?.value);
    if (before === undefined || !from.ok)
        return undefined;
    if (after === undefined)
        return { at: is.at, detail: 'its largest lag is gone' };
    const to = (0,duration/* readDuration */.$)(after.value);
    return to.ok && to.seconds > from.seconds
        ? { at: after.at, detail: `the lag was at most \`${(0,plain_text/* plainText */.w)(before.value)}\`, and now \`${(0,plain_text/* plainText */.w)(after.value)}\`` }
        : undefined;
}
function newValues(before, after) {
    if (!Array.isArray(before?.value) || !Array.isArray(after?.value))
        return [];
    const old = before.value;
    return after.value.filter((value) => !old.some((one) => (0,equal_json/* equalJson */.F)(one, value, new budget/* Budget */._(1e5, 'comparing values'))));
}
const PERMISSIVE = /^(?:allow|pass|accept|approve|continue|ok|permit|serve|none|log)/i;
/** A threshold between letting through and stopping that moved so that more is let through. */
function compareGuardrails(base, head, { report }) {
    const after = new Map((head.view('quality')?.guardrails ?? []).map((table) => [table.name, table]));
    for (const was of base.view('quality')?.guardrails ?? []) {
        const is = after.get(was.name);
        if (is === undefined) {
            report({
                rule: 'DQ.GATE_LOOSENED',
                at: was.at,
                side: 'base',
                data: { gate: was.name || 'guardrail', detail: 'it is gone' },
            });
            continue;
        }
        for (const [band, other] of pairBands(was, is)) {
            if (other === undefined) {
                const detail = `\`${String(band.action?.value ?? show(text_numberOf(band.threshold) ?? NaN))}\` is no outcome of it any more`;
                if (isStop(band))
                    report({ rule: 'DQ.GATE_LOOSENED', at: is.at, data: { gate: is.name || 'guardrail', detail } });
                continue;
            }
            const [from, to] = [text_numberOf(band.threshold), text_numberOf(other.threshold)];
            if (from === undefined || to === undefined)
                continue;
            const stops = isStop(band);
            const shrinks = band.falling === true ? to < from : to > from;
            const isStricter = from === to && !band.strict && other.strict;
            if (from === to ? !(isStricter && stops) : stops !== shrinks)
                continue;
            const detail = `\`${String(band.action?.value ?? 'its action')}\` began at ${show(from)}, and now at ${show(to)}`;
            report({
                rule: 'DQ.GATE_LOOSENED',
                at: other.threshold.at,
                data: { gate: is.name || 'guardrail', detail },
                related: [{ at: band.threshold.at, side: 'base', message: 'the threshold at the base' }],
            });
        }
    }
}
function isStop({ action }) {
    return !PERMISSIVE.test(String(action?.value ?? 'stop'));
}
function pairBands(was, is) {
    return was.bands.map((band, i) => [
        band,
        band.action === undefined ? is.bands[i] : is.bands.find(({ action }) => action?.value === band.action.value),
    ]);
}

;// CONCATENATED MODULE: ./policies/data-quality/options.schema.json
const options_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Options of data-quality","type":"object","additionalProperties":false,"properties":{"content_model":{"enum":["ignore-unknown","open","closed"],"default":"ignore-unknown","description":"What becomes of fields of a sample that the schema does not list, where the schema does not say: with `closed` each is a violation."},"max_row_drop":{"type":"number","minimum":0,"maximum":1,"default":0.5,"description":"Share of its rows that data may lose between base and head without anybody saying so. With 1 it may lose all but not become empty."},"split_tolerance":{"type":"number","minimum":0,"maximum":1,"default":0.01,"description":"How far the share of rows that a split has may lie from the share that it says. The shares themselves always have to sum to 1 within 0.000001."},"require_leakage_guard":{"type":"boolean","default":true,"description":"Whether splits have to name a guard against leakage, such as `per-object` or `per-timewindow`."},"latency_limits":{"type":"object","default":{},"description":"Limits of percentiles for every document: a percentile, or the name of a latency, a period and a percentile, to the largest value, in the unit of the document: `{ \\"p99\\": 200, \\"latency_ms.p95\\": 150 }`.","additionalProperties":{"type":"number","minimum":0}},"metrics":{"type":"object","default":{},"description":"Which way metrics get better, for gates whose threshold does not say it: `{ \\"kappa\\": \\"higher\\" }`.","additionalProperties":{"enum":["higher","lower"]}},"fixtures":{"type":"array","items":{"type":"string","minLength":1},"default":["**/{test,tests,testdata,test_data,fixtures,__tests__,__fixtures__}/**"],"description":"Where recorded results are material of tests: an expectation that failed there warns at most."}}}');
;// CONCATENATED MODULE: ./policies/data-quality/rows.ts

/** Counts of rows against their limits, their parts, and the rest of the document. */
function checkRows(document, { report }) {
    for (const entry of document.view('quality')?.rowCounts ?? []) {
        for (const fact of [entry.count, entry.least, entry.most])
            if (fact !== undefined)
                checkNumber(entry, fact, report);
        const [count, least, most] = [entry.count, entry.least, entry.most].map(text_numberOf);
        if (count === undefined)
            continue;
        const at = entry.count.at;
        if (least !== undefined && count < least)
            report(finding(entry.name, count, `fewer than the ${show(least)} that are expected`, at));
        else if (most !== undefined && count > most)
            report(finding(entry.name, count, `more than the ${show(most)} that are expected`, at));
    }
}
/** Rows are counted from zero up. */
function checkNumber({ name }, { value, at }, report) {
    const isCount = typeof value === 'number' && Number.isInteger(value) && value >= 0;
    if (!isCount)
        report({
            rule: 'DQ.VALUE_INVALID',
            at,
            data: { name: `row count of ${name}`, found: describe(value), wanted: 'a whole number from 0 up' },
        });
}
/** What was there at the base and lost too many of its rows. */
function compareRows(base, head, { report, options }) {
    // A run's events are of other data each time; a result is held to its own expectations.
    const before = new Map((base.view('quality')?.rowCounts ?? []).map((entry) => [entry.name, entry]));
    for (const { name, count } of head.view('quality')?.rowCounts ?? []) {
        const was = before.get(name)?.count;
        const [from, to] = [text_numberOf(was), text_numberOf(count)];
        if (was === undefined || count === undefined || from === undefined || to === undefined || from <= 0 || to < 0 || to >= from)
            continue;
        const lost = (from - to) / from;
        if (to > 0 && lost <= options.max_row_drop)
            continue;
        const detail = to === 0
            ? `and had ${show(from)} at the base`
            : `${show(Math.round(lost * 1000) / 10)} % fewer than the ${show(from)} at the base`;
        report({
            ...finding(name, to, detail, count.at),
            related: [{ at: was.at, side: 'base', message: 'the count at the base' }],
        });
    }
}
function finding(name, count, detail, at) {
    return { rule: 'DQ.ROW_COUNT', at, data: { name, count: show(count), detail } };
}

;// CONCATENATED MODULE: ./policies/data-quality/rules.ts
const rules = {
    'DQ.GATE_FAILED': {
        severity: 'error',
        message: 'The gate `{{gate}}` is not passed: {{detail}}.',
        why: 'The document says itself what has to hold before this may be used, and it does not hold.',
        fix: 'Mend the data or the model and measure again; to ask for less is a decision of its own, which needs somebody to take it.',
        spec: 'Pipeline Ch. 6; DatasetCards Ch. 12',
    },
    'DQ.GATE_UNREADABLE': {
        severity: 'error',
        message: 'The gate `{{gate}}` cannot be judged: {{detail}}.',
        why: 'A limit that cannot be compared with anything lets everything through, and looks like a gate all the same.',
        fix: 'Write it as an interval `[0,1]`, a comparison `p99<=200`, or a plain number beside `min` or `max`.',
        spec: 'Pipeline Ch. 6',
    },
    'DQ.GATE_LOOSENED': {
        severity: 'error',
        message: 'The gate `{{gate}}` asks for less than at the base: {{detail}}.',
        why: 'A change that lowers the bar it has to clear always passes, and whoever comes later inherits the lower bar.',
        fix: 'Restore the limit; if less is enough, say why in a waiver with an owner and an end.',
        spec: 'Pipeline Ch. 6; Core.DataSpec P67-4',
    },
    'DQ.EXPECTATION_FAILED': {
        severity: 'error',
        message: '`{{expectation}}` failed{{detail}}.',
        why: 'The data was tested and is not what those who use it were promised.',
        fix: 'Mend the data and run the validation again, or correct the expectation when it is the one that is wrong.',
    },
    'DQ.NOTHING_CHECKED': {
        severity: 'warning',
        message: 'The validation calls itself a success, but evaluated no expectation.',
        why: 'A test that tests nothing is green whatever the data is like.',
        fix: 'Add expectations to the suite, or check why none of them ran.',
    },
    'DQ.ROW_COUNT': {
        severity: 'error',
        message: '`{{name}}` has {{count}} rows, {{detail}}.',
        why: 'Data that lost or gained rows without anybody meaning it is the most common way in which a pipeline breaks in silence.',
        fix: 'Find out where the rows went; when the new number is right, write it down.',
    },
    'DQ.GUARDRAIL': {
        severity: 'error',
        message: 'The guardrail `{{name}}` does not do what it says: {{detail}}.',
        why: 'A runtime policy is a decision function with thresholds: when table and decisions disagree, nobody knows which one runs.',
        fix: 'Decide which side is right, correct the threshold or the recorded actions, and run the table again.',
    },
    'DQ.SPLIT_RATIO': {
        severity: 'error',
        message: 'The splits do not add up: {{detail}}.',
        why: 'Rows that are in no split or counted twice make every number that is measured on them wrong.',
        fix: 'Write shares that sum to 1, and the counts that the division really gave.',
        spec: 'Pipeline Ch. 9; SPLIT.RATIO_SUM',
    },
    'DQ.LEAKAGE': {
        severity: 'error',
        message: '{{detail}}.',
        why: 'A model that has seen what it is tested on looks better than it is, and nobody notices before it is used.',
        fix: 'Divide by object, by time or by scene so that nothing is on both sides, and name the guard under `leakage_guard`.',
        spec: 'Pipeline Ch. 9; SPLIT.LEAKAGE_FORBID',
    },
    'DQ.LATENCY': {
        severity: 'error',
        message: '`{{name}}` {{detail}}.',
        why: 'Users experience tail latency, not the average: what the slowest requests take decides whether the service is fast enough.',
        fix: 'Measure again and bring the tail below its limit; percentiles that decrease are a mistake of the measurement.',
        spec: 'Ch. 11 §VIII',
    },
    'DQ.SCHEMA_VIOLATED': {
        severity: 'error',
        message: '`{{file}}` breaks the schema in {{row}} (line {{line}}): {{detail}}.',
        why: 'Samples and fixtures are what others build and test against: one that the schema refuses teaches them something that is not so.',
        fix: 'Correct the data, or the schema when the data is right.',
        spec: 'Data and feature versioning, schema validation',
    },
    'DQ.SAMPLE_UNREADABLE': {
        severity: 'error',
        message: '`{{file}}` could not be held to the schema: {{reason}}.',
        why: 'Whether the data keeps to the schema is not known, and not known is not the same as yes.',
        fix: 'Make the file readable, name the schema it is of (`{ path: …, schema: … }`), or drop it from the samples.',
    },
    'DQ.FILE_UNREADABLE': {
        severity: 'warning',
        message: 'What the document says of `{{file}}` could not be checked: {{reason}}.',
        why: 'Whether its rows are those that the document says is not known, and not known is not the same as yes.',
        fix: 'Commit the data in a form that can be read (CSV, JSON lines, Parquet), or say nothing of its rows here.',
    },
    'DQ.VALUE_INVALID': {
        severity: 'error',
        message: '`{{name}}` is {{found}}, where {{wanted}} is expected.',
        why: 'A value that is no number is compared as text or not at all, and either way the comparison says nothing.',
        fix: 'Write a plain number without quotes; leave a value out that was not measured.',
    },
};

;// CONCATENATED MODULE: ./policies/data-quality/samples.ts
/** One for each sample that the document names. */
function requestSamples(document, options) {
    return samplesOf(document).map((sample) => samples_requestOf(document, sample, options));
}
function samplesOf(document) {
    return document.view('quality')?.samples ?? [];
}
function samples_requestOf(document, { file, record }, { content_model: contentModel }) {
    return {
        fact: 'sample',
        path: file,
        against: { path: document.file, ...(record === undefined ? {} : { record }) },
        contentModel,
    };
}
/** Committed data against the schema of the document that names it. */
function checkSamples(document, { facts, options, report }) {
    for (const sample of samplesOf(document)) {
        const fact = facts.get(samples_requestOf(document, sample, options));
        if (!fact.known) {
            // Data that is not committed cannot be looked at, and mostly is not meant to be.
            if (fact.absent)
                continue;
            report({ rule: 'DQ.SAMPLE_UNREADABLE', at: sample.at, data: { file: sample.name, reason: fact.reason.replace(/\.$/, '') } });
            continue;
        }
        const { violations, found } = fact.value;
        violations.forEach(({ row, line, column, field, reason }, i) => {
            const what = field === '' ? reason : `\`${field}\` ${reason}`;
            const more = i === violations.length - 1 && found > violations.length ? `; ${found - violations.length} more are not shown` : '';
            const place = row === 0 ? 'the header' : `row ${row}`;
            report({
                rule: 'DQ.SCHEMA_VIOLATED',
                at: sample.at,
                data: { file: sample.name, line, row: place, detail: `${what}${more}` },
                related: [{ file: sample.file, at: { line, column, endLine: line, endColumn: column }, message: place }],
            });
        });
    }
}

;// CONCATENATED MODULE: ./policies/data-quality/shared-rows.ts



/** Splits that lie in files of their own, two by two. */
function pairsOf(document) {
    return (document.view('quality')?.splits ?? []).flatMap(({ parts }) => {
        const files = parts.flatMap((part) => {
            const verdict = typeof part.path?.value === 'string' ? (0,paths/* resolvePath */.o1)((0,paths/* folderOf */.yS)(document.file), part.path.value) : { ok: false };
            return verdict.ok && (0,names/* isTableName */.C)(verdict.path) ? [{ part, file: verdict.path }] : [];
        });
        return files.flatMap(({ part, file }, i) => files.slice(i + 1).flatMap((two) => 
        // One file for two splits is told as such.
        two.file === file ? [] : [{ request: { fact: 'shared-rows', path: two.file, with: file }, part, other: two.part }]));
    });
}
/** One for each two splits with files. */
function requestShared(document) {
    return pairsOf(document).map(({ request }) => request);
}
/** The same row on both sides. */
function checkShared(document, { facts, report }) {
    for (const { request, part, other } of pairsOf(document)) {
        const fact = facts.get(request);
        if (!fact.known) {
            if (fact.absent)
                continue;
            const data = {
                file: request.path,
                reason: `whether it shares rows with \`${request.with}\`: ${fact.reason.replace(/\.$/, '')}`,
            };
            report({ rule: 'DQ.FILE_UNREADABLE', at: other.at, data });
            continue;
        }
        const { shared, first = 0, rows, distinct } = fact.value;
        if (shared === 0)
            continue;
        const where = first === 0 ? '' : `, first in line ${first}`;
        const detail = `${show(shared)} ${shared === 1 ? 'row' : 'rows'} of \`${other.name}\` (\`${request.path}\`${where}) ${shared === 1 ? 'is' : 'are'} in \`${part.name}\` too`;
        // Where rows are alike by themselves, it may be chance.
        const soft = distinct < rows / 2 ? { soft: true } : {};
        report({
            rule: 'DQ.LEAKAGE',
            at: other.path?.at ?? other.at,
            data: { detail },
            related: [{ at: part.path?.at ?? part.at, message: 'the other side' }],
            ...soft,
        });
    }
}

// EXTERNAL MODULE: ./src/lib/digest.ts
var lib_digest = __webpack_require__(8899);
// EXTERNAL MODULE: ./src/lib/instant/index.ts
var instant = __webpack_require__(37089);
;// CONCATENATED MODULE: ./policies/data-quality/leakage.ts



const TRAINED = /^train/i;
/** The same rows, files or stretch of time on both sides, and splits without any guard. */
function checkLeakage(set, context) {
    const { report } = context;
    for (const [i, part] of set.parts.entries())
        for (const other of set.parts.slice(i + 1))
            for (const detail of overlaps(part, other))
                report({ rule: 'DQ.LEAKAGE', at: other.at, data: { detail }, related: [{ at: part.at, message: 'the other side' }] });
    checkGuard(set, context);
}
function checkGuard({ at, parts, guard }, { report, options }) {
    // A single part is no division.
    if (!options.require_leakage_guard || parts.length < 2)
        return;
    const names = guard === undefined ? [] : Array.isArray(guard.value) ? guard.value : [guard.value];
    const real = names.filter((name) => typeof name === 'string' && name.trim() !== '' && !/^(?:none|off|false|no|n\/a|-)$/i.test(name.trim()));
    if (real.length > 0)
        return;
    const detail = guard === undefined
        ? 'The splits name no guard against leakage'
        : `The splits say that they have no guard against leakage (\`${JSON.stringify(guard.value)}\`)`;
    report({ rule: 'DQ.LEAKAGE', at: guard?.at ?? at, data: { detail }, soft: true });
}
function overlaps(part, other) {
    return [sameMembers(part, other), sameFile(part, other), sameTime(part, other)].filter((detail) => detail !== undefined);
}
function sameMembers(part, other) {
    if (!Array.isArray(part.members?.value) || !Array.isArray(other.members?.value))
        return undefined;
    const known = new Set(part.members.value.map(keyOf));
    const both = other.members.value.filter((one) => known.has(keyOf(one)));
    if (both.length === 0)
        return undefined;
    const shown = few(both.map((one) => `\`${String(one)}\``));
    return `${shown} ${both.length === 1 ? 'is' : 'are'} in \`${part.name}\` and in \`${other.name}\``;
}
/** 1 and "1" are one id, whether or not it was quoted. */
function keyOf(value) {
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
function sameFile(part, other) {
    const [ours, theirs] = [part, other].map(({ digest }) => (0,lib_digest/* normalizeDigest */.Gc)(digest?.value));
    if (ours !== undefined && ours === theirs)
        return `\`${part.name}\` and \`${other.name}\` have the same digest, so they are the same data`;
    const paths = [part, other].map(({ path }) => path?.value);
    if (typeof paths[0] !== 'string' || paths[0] !== paths[1])
        return undefined;
    // Two stretches of one file are told apart by their ids or times.
    const isParted = [part, other].every(({ members, from, to }) => members !== undefined || from !== undefined || to !== undefined);
    return isParted ? undefined : `\`${part.name}\` and \`${other.name}\` are the same file, \`${paths[0]}\``;
}
/** Training data that reaches into the time of what it is tested on. A stretch of time ends before its `to`. */
function sameTime(part, other) {
    const [before, after] = TRAINED.test(other.name) ? [other, part] : [part, other];
    const [end, start] = [(0,instant/* readInstant */.Wr)(before.to?.value), (0,instant/* readInstant */.Wr)(after.from?.value)];
    const [from, to] = [(0,instant/* readInstant */.Wr)(before.from?.value), (0,instant/* readInstant */.Wr)(after.to?.value)];
    if (!end.ok || !start.ok || end.first <= start.first)
        return undefined;
    // Data from after the test is another fault than an overlap, and may be meant (backtests).
    if (from.ok && to.ok && from.first >= to.first)
        return undefined;
    return `\`${before.name}\` goes on until \`${String(before.to.value)}\` and \`${after.name}\` begins at \`${String(after.from.value)}\`, so the same time is in both`;
}

;// CONCATENATED MODULE: ./policies/data-quality/splits.ts


const SUM_TOLERANCE = 1e-6;
/** Shares and counts of each set of splits, and what is on two sides of it. */
function checkSplits(document, context) {
    for (const set of document.view('quality')?.splits ?? []) {
        if (checkNumbers(set, context)) {
            checkSum(set, context);
            splits_checkCounts(set, context);
        }
        checkLeakage(set, context);
    }
}
/** Whether they can be reckoned with. */
function checkNumbers({ parts }, { report }) {
    let isSound = true;
    const refuse = (name, fact, wanted) => {
        isSound = false;
        report({ rule: 'DQ.VALUE_INVALID', at: fact.at, data: { name, found: describe(fact.value), wanted } });
    };
    for (const { name, ratio, count } of parts) {
        const share = text_numberOf(ratio);
        if (ratio !== undefined && (share === undefined || share < 0 || share > 1))
            refuse(`share of ${name}`, ratio, 'a number from 0 to 1');
        const rows = text_numberOf(count);
        if (count !== undefined && (rows === undefined || rows < 0 || !Number.isInteger(rows)))
            refuse(`rows of ${name}`, count, 'a whole number from 0 up');
    }
    return isSound;
}
function checkSum({ at, parts }, { report }) {
    const shared = parts.filter(({ ratio }) => ratio !== undefined);
    if (shared.length === 0)
        return;
    const missing = parts.filter((part) => part.ratio === undefined && part.count === undefined && isPlainPart(part));
    const sum = shared.reduce((total, { ratio }) => total + text_numberOf(ratio), 0);
    if (Math.abs(sum - 1) <= SUM_TOLERANCE)
        return;
    const parted = shared.map(({ name, ratio }) => `${name} ${show(text_numberOf(ratio))}`).join(' + ');
    const without = missing.length === 0 ? '' : `; ${missing.map(({ name }) => `\`${name}\``).join(', ')} has no share`;
    report({ rule: 'DQ.SPLIT_RATIO', at, data: { detail: `${parted} is ${show(sum)}, not 1${without}` } });
}
function isPlainPart({ members, path }) {
    return members === undefined && path === undefined;
}
function splits_checkCounts({ parts, total, at }, { report, options }) {
    const counted = parts.filter(({ count }) => count !== undefined);
    if (counted.length === 0)
        return;
    const sum = counted.reduce((rows, { count }) => rows + text_numberOf(count), 0);
    const whole = text_numberOf(total);
    if (whole !== undefined && counted.length === parts.length && sum !== whole)
        report({ rule: 'DQ.SPLIT_RATIO', at, data: { detail: `the parts have ${show(sum)} rows and the whole has ${show(whole)}` } });
    const rows = whole ?? (counted.length === parts.length ? sum : undefined);
    if (rows === undefined || rows === 0)
        return;
    for (const { name, ratio, count } of counted) {
        const [share, actual] = [text_numberOf(ratio), text_numberOf(count) / rows];
        // A split of few rows cannot hit its share.
        if (share === undefined || Math.abs(actual - share) <= Math.max(options.split_tolerance, 1 / rows))
            continue;
        const detail = `\`${name}\` is to have a share of ${show(share)} and has ${show(text_numberOf(count))} of ${show(rows)} rows, which is ${show(actual)}`;
        report({ rule: 'DQ.SPLIT_RATIO', at: count.at, data: { detail } });
    }
}

;// CONCATENATED MODULE: ./policies/data-quality/values.ts

/** So many of one metric are named; the rest is counted. */
const values_MOST = 3;
/** Metrics whose values are no numbers: in quotes, empty, not finite. */
function checkValues(document, context) {
    for (const metric of document.view('metrics')?.metrics ?? []) {
        const summed = Object.entries(metric.summary ?? {});
        const facts = [...metric.values, ...summed.map(([of, fact]) => ({ ...fact, of }))];
        const wrong = facts.filter(({ value }) => typeof value !== 'number' || !Number.isFinite(value));
        for (const fact of wrong.slice(0, values_MOST))
            reportValue(metric, fact, wrong.length > values_MOST ? wrong.length : 0, context);
        if (metric.file !== undefined && metric.values.length === 0)
            context.report({
                rule: 'DQ.VALUE_INVALID',
                at: metric.at,
                data: { name: values_nameOf(metric), found: `empty in \`${metric.file}\``, wanted: 'a line for each step' },
            });
    }
}
function reportValue(metric, { value, at, of }, all, { report }) {
    const where = metric.file === undefined ? '' : ` in \`${metric.file}\``;
    const more = all === 0 ? '' : ` (as ${all} of its values are no numbers)`;
    report({
        rule: 'DQ.VALUE_INVALID',
        at,
        data: {
            name: `${of === undefined || of === 'mean' ? '' : `${of} of `}${values_nameOf(metric)}`,
            found: `${describe(value)}${where}${more}`,
            wanted: 'a finite number',
        },
    });
}
function values_nameOf({ scope, name, slice }) {
    return `${scope === undefined ? '' : `${scope} `}${name}${slice === undefined ? '' : ` [${slice}]`}`;
}

;// CONCATENATED MODULE: ./policies/data-quality/policy.ts














/* harmony default export */ const data_quality_policy = ((0,policy/* definePolicy */.s)()({
    meta: {
        id: 'data-quality',
        summary: 'Requires that gates, expectations, guardrails, splits and limits of a document hold for what it measured, and stay as strict.',
        views: ['quality', 'metrics'],
        rules: rules,
        options: options_schema_namespaceObject,
        since: '0.3.0',
    },
    needs: (document, of) => [...requestSamples(document, of), ...requestFiles(document, of), ...requestShared(document)],
    checkDocument(document, context) {
        checkValues(document, context);
        checkGates(document, context);
        checkExpectations(document, context);
        checkRows(document, context);
        checkGuardrails(document, context);
        checkSplits(document, context);
        checkLatencies(document, context);
        checkSamples(document, context);
        checkFiles(document, context);
        checkShared(document, context);
    },
    checkChange({ base, head }, context) {
        if (base === undefined || head === undefined)
            return;
        compareRows(base, head, context);
        checkLoosened(base, head, context);
    },
}));


/***/ }),

/***/ 75741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readDuration),
/* harmony export */   M: () => (/* binding */ writeDuration)
/* harmony export */ });
const NUMBER = String.raw `(\d{1,9}(?:[.,]\d{1,9})?)`;
const part = (letter) => `(?:${NUMBER}${letter})?`;
const DURATION = new RegExp(`^P${part('Y')}${part('M')}${part('W')}${part('D')}(?:T(?=\\d)${part('H')}${part('M')}${part('S')})?$`);
/** A month and a year are as long as the longest one: a limit is not to be missed by the calendar. */
const SECONDS = [366 * 86_400, 31 * 86_400, 7 * 86_400, 86_400, 3600, 60, 1];
const SHORT = /^\s*(\d+)\s*(d|days?|h|hours?|hrs?|m|min|mins|minutes?|s|sec|secs|seconds?|w|weeks?)\s*$/i;
/** An ISO 8601 duration above zero, `P1DT12H`. Only its last part may have a fraction. */
function readDuration(value) {
    if (typeof value !== 'string')
        return { ok: false, reason: `is ${describe(value)}, and a duration is a text such as \`PT30M\`` };
    const text = value.trim();
    const match = text.length > 100 ? null : DURATION.exec(text);
    if (match === null || text === 'P')
        return { ok: false, reason: explain(text), ...nearestOf(text) };
    const parts = match.slice(1);
    const last = parts.findLastIndex((one) => one !== undefined);
    if (parts.some((one, i) => i !== last && one !== undefined && /[.,]/.test(one)))
        return { ok: false, reason: 'has a fraction before its last part' };
    const seconds = parts.reduce((sum, one, i) => sum + (one === undefined ? 0 : Number(one.replace(',', '.')) * SECONDS[i]), 0);
    return seconds > 0 ? { ok: true, seconds } : { ok: false, reason: 'is no time at all' };
}
function explain(text) {
    if (/^[-\u2212]P/.test(text))
        return 'is a duration below zero';
    return text === '' ? 'is empty' : 'is no duration of ISO 8601, such as `PT30M` or `P1D`';
}
function nearestOf(text) {
    const match = SHORT.exec(text);
    if (match !== null) {
        const unit = match[2].charAt(0).toUpperCase();
        return { nearest: unit === 'D' || unit === 'W' ? `P${match[1]}${unit}` : `PT${match[1]}${unit}` };
    }
    const upper = text.toUpperCase();
    if (upper !== text && DURATION.test(upper))
        return { nearest: upper };
    return /^P\d+[HS]$/.test(upper) ? { nearest: `PT${upper.slice(1)}` } : {};
}
function describe(value) {
    if (value === undefined || value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'a map' : `the ${typeof value} ${String(value)}`;
}
/** As a person says it: `2 days 3 hours`, rounded down to two parts. */
function writeDuration(seconds) {
    const whole = Math.floor(Math.abs(seconds));
    const parts = [
        [Math.floor(whole / 86_400), 'day'],
        [Math.floor(whole / 3600) % 24, 'hour'],
        [Math.floor(whole / 60) % 60, 'minute'],
        [whole % 60, 'second'],
    ];
    const first = parts.findIndex(([count]) => count > 0);
    if (first < 0)
        return 'less than a second';
    return parts
        .slice(first, first + 2)
        .filter(([count]) => count > 0)
        .map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`)
        .join(' ');
}


/***/ }),

/***/ 37089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* reexport safe */ _duration_js__WEBPACK_IMPORTED_MODULE_1__.$),
/* harmony export */   MP: () => (/* reexport safe */ _duration_js__WEBPACK_IMPORTED_MODULE_1__.M),
/* harmony export */   Wr: () => (/* binding */ readInstant),
/* harmony export */   hW: () => (/* binding */ writeInstant)
/* harmony export */ });
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8637);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75741);


const DAY = 86_400;
/** Zones lie between UTC-12 and UTC+14. */
const EAST = 14 * 3600;
const WEST = 12 * 3600;
const TIME = /^(\d{4}-\d{2}-\d{2}|\d{8})[Tt ]\s?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,12}))?)?\s?([Zz]|[Uu][Tt][Cc]|[+\u2212-]\d{2}(?::?\d{2})?)?$/;
/** Numbers of these sizes are seconds, milliseconds, microseconds and nanoseconds of this century and the last. */
const UNITS = [
    [1e11, 1],
    [1e14, 1e3],
    [1e17, 1e6],
    [1e20, 1e9],
];
/**
 * RFC 3339 and the forms of ISO 8601 that are met: `T` or a space, basic form, fractions, leap seconds, `24:00`, offsets with
 * or without minutes; a day alone; a number of seconds or milliseconds since 1970. Never throws.
 */
function readInstant(value, unit) {
    if (typeof value === 'number')
        return fromNumber(value, unit);
    if (typeof value !== 'string')
        return { ok: false, reason: value === null || value === undefined ? 'is empty' : 'is no text' };
    const text = value.trim();
    if (text.length > 64)
        return { ok: false, reason: 'is no point in time' };
    const day = /^\d{8}$/.test(text) ? spaced(text) : text;
    if (/^\d{4}-\d{2}-\d{2}$/.test(day))
        return fromDay(day);
    const match = TIME.exec(text);
    if (match === null)
        return { ok: false, reason: 'is no point in time of RFC 3339, such as `2026-01-31T12:00:00Z`' };
    const [, date = '', hour = '', minute = '', second = '0', fraction = '', zone] = match;
    return fromTime(date.length === 8 ? spaced(date) : date, [hour, minute, second], fraction, zone);
}
function fromNumber(value, unit) {
    if (!Number.isFinite(value) || value < 0)
        return { ok: false, reason: `is \`${value}\`, which is no time since 1970` };
    const digits = String(value);
    if (unit === undefined && /^(?:19|20|21)\d{6}$/.test(digits))
        return fromDay(spaced(digits));
    const scale = unit === 'ms' ? 1e3 : UNITS.find(([below]) => value < below)?.[1];
    if (scale === undefined)
        return { ok: false, reason: `is \`${value}\`, which is no time since 1970` };
    return { ok: true, first: value / scale, last: value / scale, precision: 'instant' };
}
/** A day by the calendar of wherever it was written. */
function fromDay(text) {
    const read = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .readDay */ .P1)(text);
    if (!read.ok)
        return { ok: false, reason: read.reason };
    return { ok: true, first: read.day * DAY - EAST, last: (read.day + 1) * DAY + WEST, precision: 'day' };
}
function fromTime(date, clock, fraction, zone) {
    const read = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .readDay */ .P1)(date);
    if (!read.ok)
        return { ok: false, reason: read.reason };
    const [hour = 0, minute = 0, second = 0] = clock.map(Number);
    const isMidnight = hour === 24 && minute === 0 && second === 0 && Number(fraction) === 0;
    if ((hour > 23 && !isMidnight) || minute > 59 || second > 60)
        return { ok: false, reason: `has the time of day ${clock.join(':')}, which no clock shows` };
    // A leap second is over before the next minute begins; where none was inserted, nobody can tell.
    const within = second === 60 ? 60 : second + (fraction === '' ? 0 : Number(`0.${fraction}`));
    const local = read.day * DAY + hour * 3600 + minute * 60 + within;
    if (zone === undefined)
        return { ok: true, first: local - EAST, last: local + WEST, precision: 'no-zone' };
    const offset = offsetOf(zone);
    if (offset === undefined)
        return { ok: false, reason: `has the offset \`${zone}\`, which no zone has` };
    return { ok: true, first: local - offset, last: local - offset, precision: 'instant' };
}
function offsetOf(zone) {
    if (/^(?:z|utc)$/i.test(zone))
        return 0;
    const hours = Number(zone.slice(1, 3));
    const minutes = Number(zone.slice(3).replace(':', '') || 0);
    if (hours > 23 || minutes > 59)
        return undefined;
    return (zone.startsWith('+') ? 1 : -1) * (hours * 3600 + minutes * 60);
}
function spaced(digits) {
    return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
/** RFC 3339 in UTC, to the second. */
function writeInstant(seconds) {
    const time = new Date(Math.floor(seconds) * 1000);
    return Number.isNaN(time.getTime()) ? `${seconds} s` : time.toISOString().replace('.000Z', 'Z');
}


/***/ })

};

//# sourceMappingURL=7519.index.js.map