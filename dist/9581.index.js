exports.id = 9581;
exports.ids = [9581];
exports.modules = {

/***/ 69581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  compareDistributions: () => (/* binding */ compareDistributions),
  compareQuantiles: () => (/* reexport */ compareQuantiles),
  compareRoles: () => (/* binding */ compareRoles),
  judgeColumns: () => (/* reexport */ judgeColumns)
});


var judge = __webpack_require__(23210);

var drift_row = __webpack_require__(87471);

var words = __webpack_require__(77214);
;

function ruleFor(name, options, files = {}) {
    const own = Object.hasOwn(options.features, name) ? options.features[name] : {};
    const outer = { ...options, ...files };
    const measure = own.measure ?? outer.measure;

    const level = (key) => own[key] ?? (measure === outer.measure ? (files[key] ?? (measure === options.measure ? options[key] : null)) : null);
    const [warn, error] = [level('warn'), level('error')];
    return { measure, eps: own.eps ?? outer.eps, ...(warn !== null && { warn }), ...(error !== null && { error }) };
}


var missing = __webpack_require__(33253);
;

const LEAST_SHARE = 1e-4;




function smoothing(reference, candidate) {
    const total = Math.min(...[reference, candidate].map((bins) => bins.reduce((sum, bin) => sum + bin, 0)));
    return total <= 1.5 ? LEAST_SHARE : Math.max(0.5, total * LEAST_SHARE);
}

;







function judgeColumns(fact, place, context) {
    if (!fact.known) {
        const reason = fact.reason.replace(/\.$/, '');
        return context.report({ rule: 'DRIFT.UNREADABLE', ...spot(place), data: { name: place.name, reason }, ...softOf(place) });
    }
    const { same, rows, columns } = fact.value;
    if (same)
        return;
    const [before, after] = rows;
    const against = place.entry?.against;
    const where = against === undefined ? 'at the base' : `in \`${against}\``;
    if (after === 0 && before > 0)
        return context.report({
            rule: 'DRIFT.EMPTIED',
            ...spot(place),
            data: { name: place.name, before: `${count(before)} ${where}` },
        });
    const isAsked = place.entry !== undefined;

    if (before === 0 ? isAsked : !isAsked && before >= FEWEST_ROWS && after < FEWEST_ROWS) {
        const detail = `it has ${count(after)}, and ${before === 0 ? 'none' : before} ${where}`;
        const what = 'has too few rows to tell whether it drifted';
        return context.report({ rule: 'DRIFT.TOO_FEW', ...spot(place), data: { name: place.name, what, detail }, soft: true });
    }
    if (before === 0 || (!isAsked && Math.min(...rows) < FEWEST_ROWS))
        return;
    for (const column of columns)
        judgeColumn(column, place, context);
}
function softOf({ published }) {
    return published === true ? { soft: true } : {};
}
function count(rows) {
    return rows === 0 ? 'no rows' : rows === 1 ? '1 row' : `${rows} rows`;
}
const FEWEST_ROWS = 20;
function judgeColumn(column, place, context) {
    const { options, report, record } = context;
    const name = column.column;
    const title = `${name} (${place.name})`;
    const at = spot(place, column);
    const refuse = (detail) => report({ rule: 'DRIFT.BINS_DIFFER', ...at, data: { name: title, detail }, about: name, ...softOf(place) });

    if (column.gone === true && place.entry === undefined)
        return;
    if (column.gone === true)
        return refuse(column.missingAtBase === true ? 'there is no such column on either side' : 'the column is not there any more');
    if (column.skipped !== undefined) {

        if (place.entry?.columns?.includes(name) === true)
            refuse(`it ${column.skipped}`);
        return;
    }
    missingRose(column, place, context);
    if (column.odd !== undefined) {
        const { text, line, side } = column.odd;
        const where = line === 0 ? '' : `line ${line} of `;
        return refuse(`${where}the ${side} has the text \`${text.slice(0, 40)}\` among its numbers`);
    }
    const [reference, candidate] = [column.reference, column.candidate];
    if (sumOf(candidate) === 0) {

        if (sumOf(reference) > 0 && column.missing[1] < column.rows[1])
            refuse('it has no values any more');
        return;
    }
    const rule = measureFor(column, ruleFor(name, options, place.entry));
    const decision = decide(column, rule);
    if (typeof decision === 'string')
        return refuse(decision);
    const row = (0,drift_row/* driftRow */.C)(title, decision, rule, rule.measure === 'ks' ? null : column.bins);
    record('drift', row);
    const broken = (0,words/* driftRuleOf */.dn)(decision, rule);
    if (broken === undefined)
        return;

    if (decision.decision === 'INCONCLUSIVE' && place.entry === undefined)
        return;
    const isSoft = decision.decision !== 'FAIL' || place.published === true;
    const link = place.entry?.against;
    if (link !== undefined && broken !== 'DRIFT.TOO_FEW')
        return report({
            rule: 'LINK.FEATURE_VALUES_DIFFER',
            ...at,
            data: { name, from: `\`${link}\``, to: `\`${place.name}\``, detail: row.numbers },
            soft: isSoft,
            about: name,
        });
    const what = decision.decision === 'INCONCLUSIVE' ? 'has too few rows to tell whether it drifted' : 'has drifted';
    const detail = `${row.numbers}${decision.decision === 'INCONCLUSIVE' ? '' : mostMoved(column)}`;
    report({ rule: broken, ...at, data: { name: title, what, detail }, soft: isSoft, about: name });
}

function measureFor(column, rule) {
    return rule.measure === 'ks' && column.samples === undefined ? { measure: 'chi2' } : rule;
}
function decide(column, rule) {
    if (rule.measure === 'ks')
        return (0,judge/* judgeDrift */.J)(column.samples[0], column.samples[1], rule);
    const [reference, candidate] = [column.reference, column.candidate];
    return (0,judge/* judgeDrift */.J)(reference, candidate, { ...rule, eps: Math.max(rule.eps ?? 0, smoothing(reference, candidate)) });
}
const LONG = /-?\d+\.\d{5,}(?:e[+-]?\d+)?/g;
function shorten(number) {
    return String(Number(Number(number).toPrecision(6)));
}

function mostMoved({ bins, reference, candidate }) {
    const [n, m] = [sumOf(reference), sumOf(candidate)];
    const moved = bins.map((bin, i) => ({ bin, from: reference[i] / n, to: candidate[i] / m }));
    const most = moved.reduce((best, one) => (Math.abs(one.to - one.from) > Math.abs(best.to - best.from) ? one : best));
    return `; most in \`${most.bin.replace(LONG, shorten)}\`, from ${(0,missing/* percent */.KN)(most.from)} to ${(0,missing/* percent */.KN)(most.to)}`;
}
function missingRose(column, place, { options, report }) {
    const [was, is] = column.missing.map((missing, i) => missing / column.rows[i]);
    const allowed = place.entry?.max_missing_rise ?? options.max_missing_rise;
    if (is - was <= allowed + 1e-12)
        return;
    const data = { name: `${column.column} (${place.name})`, before: (0,missing/* percent */.KN)(was), after: (0,missing/* percent */.KN)(is), allowed: (0,missing/* percent */.KN)(allowed) };
    report({ rule: 'DRIFT.MISSINGNESS', ...spot(place, column), data, about: column.column, ...softOf(place) });
}
function spot({ file, at }, column) {
    if (at !== undefined)
        return { at };
    const { line, column: first } = column?.at ?? { line: 1, column: 1 };
    const length = column?.at === undefined ? 0 : column.column.length;
    return { at: { line, column: first, endLine: line, endColumn: first + length }, ...(file !== undefined && { file }) };
}
function sumOf(counts) {
    return counts.reduce((sum, count) => sum + count, 0);
}


var json_text = __webpack_require__(25917);
;








const FEWEST = 3;




function compareQuantiles(base, head, { options, report, record }) {
    const before = new Map((base.view('distributions')?.columns ?? []).map((column) => [(0,missing/* keyOf */.TN)(column), column]));
    for (const column of head.view('distributions')?.columns ?? []) {
        const was = before.get((0,missing/* keyOf */.TN)(column));
        const [from, to] = [pointsOf(was), pointsOf(column)];
        const odd = oddQuantile(column);
        if (odd !== undefined && from.length >= FEWEST) {
            report({ rule: 'DRIFT.BINS_DIFFER', at: column.quantiles.at, data: { name: column.column, detail: odd } });
            continue;
        }
        if (from.length < FEWEST || to.length < FEWEST || JSON.stringify(from) === JSON.stringify(to))
            continue;
        const { column: name } = column;
        const at = column.quantiles?.at ?? column.at;
        const fault = [from, to].findIndex((points) => points.some(({ value }, i) => i > 0 && value < points[i - 1].value));
        if (fault >= 0) {
            const detail = `the quantiles of the ${fault === 0 ? 'base' : 'head'} decrease`;
            report({ rule: 'DRIFT.BINS_DIFFER', at, data: { name, detail } });
            continue;
        }
        const edges = [...new Set(from.map(({ value }) => value))];
        const bins = edges.map((edge) => [shareBelow(from, edge), shareBelow(to, edge)]);
        const own = ruleFor(name, options);

        const rule = ['ks', 'chi2'].includes(own.measure) ? { measure: 'psi' } : own;

        const share = (side) => [
            ...bins.map((bin, i) => bin[side] - (i === 0 ? 0 : bins[i - 1][side])),
            1 - bins.at(-1)[side],
        ];
        const kept = share(0).flatMap((_, i) => (share(0)[i] + share(1)[i] > 1e-12 ? [i] : []));
        const pick = (side) => kept.map((i) => Math.max(0, share(side)[i]));
        const [reference, candidate] = [asCounts(pick(0), was), asCounts(pick(1), column)];
        const eps = Math.max(rule.eps ?? 0, smoothing(reference, candidate));
        const decision = (0,judge/* judgeDrift */.J)(reference, candidate, { ...rule, eps });
        if (typeof decision === 'string')
            continue;
        const row = (0,drift_row/* driftRow */.C)(name, decision, rule);
        record('drift', row);
        const broken = (0,words/* driftRuleOf */.dn)(decision, rule);
        if (broken === undefined)
            continue;
        const what = decision.decision === 'INCONCLUSIVE' ? 'has too few rows to tell whether it drifted' : 'has drifted';
        report({
            rule: broken,
            at,
            data: { name, what, detail: `${row.numbers}, from its quantiles` },
            soft: decision.decision !== 'FAIL',
        });
    }
}

function pointsOf(column) {
    const quantiles = column?.quantiles?.value;
    if (typeof quantiles !== 'object' || quantiles === null || Array.isArray(quantiles))
        return [];
    const entries = Object.entries(quantiles).map(([rank, value]) => ({
        rank: Number(rank.replace(/^p/i, '')),
        value,
    }));
    const scale = entries.some(({ rank }) => rank > 1) ? 100 : 1;
    const points = entries.flatMap(({ rank, value }) => typeof value === 'number' && Number.isFinite(value) && rank >= 0 && rank <= scale ? [{ share: rank / scale, value }] : []);
    const [min, max] = [column?.min?.value, column?.max?.value];
    if (typeof min === 'number' && Number.isFinite(min) && !points.some(({ share }) => share === 0))
        points.push({ share: 0, value: min });
    if (typeof max === 'number' && Number.isFinite(max) && !points.some(({ share }) => share === 1))
        points.push({ share: 1, value: max });
    return points.sort((a, b) => a.share - b.share);
}
function oddQuantile(column) {
    const quantiles = column.quantiles?.value;
    if (typeof quantiles !== 'object' || quantiles === null || Array.isArray(quantiles))
        return undefined;
    const entry = Object.entries(quantiles).find(([, value]) => !Number.isFinite(value));
    return entry && `its quantile ${entry[0]} is ${(0,json_text/* jsonText */.s)(entry[1])}, which is no number`;
}

function shareBelow(points, value) {
    const last = points.at(-1);
    if (value < points[0].value)
        return 0;

    if (value >= last.value)
        return 1;
    const above = points.findIndex((point) => point.value > value);
    const [low, high] = [points[above - 1], points[above]];
    return low.share + ((high.share - low.share) * (value - low.value)) / (high.value - low.value);
}

function asCounts(shares, column) {
    const [rows, nulls] = [column?.rows?.value, column?.nulls?.value];
    if (typeof rows !== 'number' || !Number.isSafeInteger(rows))
        return shares;
    const n = rows - (typeof nulls === 'number' ? nulls : 0);
    return n < 2 ? shares : shares.map((share) => Math.round(share * n));
}

;


function align(reference, candidate, areValues) {
    const [left, right] = [weightsOf(reference), weightsOf(candidate)];
    if (typeof left === 'string')
        return left;
    if (typeof right === 'string')
        return right;
    if (areValues)
        return { reference: left.weights, candidate: right.weights };
    if (left.names !== undefined && right.names !== undefined) {
        const names = [...new Set([...left.names, ...right.names])];
        const inOrder = ({ names: own, weights }) => {
            const byName = new Map(own.map((name, i) => [name, weights[i]]));
            return names.map((name) => byName.get(name) ?? 0);
        };
        return { reference: inOrder(left), candidate: inOrder(right) };
    }
    const [one, other] = [reference.bins?.value, candidate.bins?.value];
    if (one !== undefined && other !== undefined && JSON.stringify(one) !== JSON.stringify(other))
        return `the bins are ${show(one)} and ${show(other)}`;
    if ((left.names === undefined) !== (right.names === undefined))
        return 'one side has named categories and the other has not';
    return { reference: left.weights, candidate: right.weights };
}
function weightsOf({ weights, bins, n, name }) {
    const { value } = weights;
    const isList = Array.isArray(value);
    const entries = isList
        ? value.map((one, i) => [String(i + 1), one])
        : Object.entries(value);
    const odd = entries.find(([, one]) => typeof one !== 'number');
    if (odd !== undefined)
        return `bin ${odd[0]} is ${(0,json_text/* jsonText */.s)(odd[1])}, which is no number`;
    const numbers = entries.map(([, one]) => one);
    const labels = isList ? (Array.isArray(bins?.value) ? bins.value : undefined) : entries.map(([key]) => key);
    const areNames = labels !== undefined && labels.length === numbers.length && labels.every((label) => typeof label === 'string');
    if (areNames && new Set(labels).size < labels.length)
        return `a category of ${name} stands twice`;
    return { weights: countsOf(numbers, n?.value), names: areNames ? labels : undefined };
}

function countsOf(weights, n) {
    if (typeof n !== 'number' || !Number.isSafeInteger(n) || n < 2 || weights.every(Number.isInteger))
        return weights;
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return Math.abs(total - 1) > 0.01 ? weights : weights.map((weight) => Math.round(weight * n));
}
function show(value) {
    const text = (0,json_text/* jsonText */.s)(value);
    return text.length > 80 ? `${text.slice(0, 79)}\u2026` : text;
}

;








const PATHS = new Set(['offline', 'online', 'train', 'training', 'serving', 'live', 'inference']);

function compareDistributions(base, head, context) {
    const [before, after] = [plain(base), plain(head)];
    for (const [key, candidate] of after) {
        const reference = before.get(key);
        if (reference === undefined || sameText(reference, candidate))
            continue;
        compare(reference, candidate, context, undefined);
    }

    for (const [key, { name, at }] of before)
        if (!after.has(key))
            context.report({
                rule: 'DRIFT.BINS_DIFFER',
                at,
                side: 'base',
                data: { name, detail: 'it was recorded at the base, and the head holds no weights of it' },
            });
}

function compareRoles(document, context) {
    const list = document.view('distributions')?.distributions ?? [];
    const references = list.filter(({ role }) => role === 'reference');
    for (const reference of references) {
        const candidate = list.find(({ name, role, at }) => role === 'candidate' && name === reference.name && isNear(at, reference.at));
        if (candidate === undefined)
            continue;
        const [from, to] = [pathOf(reference.at), pathOf(candidate.at)];
        compare(reference, candidate, context, from === undefined || to === undefined ? undefined : { from, to });
    }
}
function compare(reference, candidate, { options, report, record }, link) {
    const { name, at } = candidate;
    const rule = ruleFor(name, options);
    const aligned = align(reference, candidate, rule.measure === 'ks');
    const decision = typeof aligned === 'string' ? aligned : (0,judge/* judgeDrift */.J)(aligned.reference, aligned.candidate, rule);
    if (typeof decision === 'string')
        return report({ rule: 'DRIFT.BINS_DIFFER', at, data: { name, detail: decision } });
    const row = (0,drift_row/* driftRow */.C)(name, decision, rule);
    record('drift', row);
    const broken = (0,words/* driftRuleOf */.dn)(decision, rule);
    if (broken === undefined)
        return;
    const what = decision.decision === 'INCONCLUSIVE' ? 'has too few rows to tell whether it drifted' : 'has drifted';
    const soft = decision.decision !== 'FAIL';
    if (link !== undefined && broken !== 'DRIFT.TOO_FEW')
        return report({ rule: 'LINK.FEATURE_VALUES_DIFFER', at, data: { name, ...link, detail: row.numbers }, soft });
    report({ rule: broken, at, data: { name, what, detail: row.numbers }, soft });
}

function plain(document) {
    const found = new Map();
    for (const one of document.view('distributions')?.distributions ?? []) {
        const key = `${one.role ?? ''}\0${one.name}`;
        found.set(found.has(key) ? `${key}\0${JSON.stringify(one.at)}` : key, one);
    }
    return found;
}
function sameText(a, b) {
    const text = ({ weights, bins, n }) => JSON.stringify([weights.value, bins?.value, n?.value]);
    return text(a) === text(b);
}

function isNear(a, b) {
    return a.length === b.length && a.filter((step, i) => step !== b[i]).length === 1;
}
function pathOf(at) {
    return at.findLast((step) => typeof step === 'string' && PATHS.has(step.toLowerCase()));
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

/***/ 79208:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ betaPoint),
/* harmony export */   FI: () => (/* binding */ studentQuantile),
/* harmony export */   Mt: () => (/* binding */ chiSquareTail),
/* harmony export */   Rf: () => (/* binding */ studentCdf),
/* harmony export */   a0: () => (/* binding */ chiSquarePoint),
/* harmony export */   a5: () => (/* binding */ betaProbability)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_beta_cdf__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45481);
/* harmony import */ var _stdlib_stats_base_dists_beta_cdf__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_stdlib_stats_base_dists_beta_cdf__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67259);
/* harmony import */ var _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(_stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _stdlib_stats_base_dists_chisquare_quantile__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16128);
/* harmony import */ var _stdlib_stats_base_dists_chisquare_quantile__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(_stdlib_stats_base_dists_chisquare_quantile__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _stdlib_math_base_special_gammainc__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55479);
/* harmony import */ var _stdlib_math_base_special_gammainc__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(_stdlib_math_base_special_gammainc__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86021);
/* harmony import */ var _stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(_stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74455);
/* harmony import */ var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(_stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_5__);












function studentCdf(t, df) {

    if (Math.abs(t) <= 1e-7 && df > 0)
        return 0.5 + t * studentDensityAtZero(df);

    return _stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_4___default()(Math.max(-1e150, Math.min(1e150, t)), df);
}

function studentQuantile(p, freedom) {

    const df = Math.min(freedom, LARGEST_DF);
    let byDf = quantiles.get(p);
    if (byDf === undefined) {
        if (quantiles.size >= MOST_LEVELS)
            quantiles.clear();
        quantiles.set(p, (byDf = new Map()));
    }
    let quantile = byDf.get(df);
    if (quantile === undefined) {
        if (byDf.size >= MOST_QUANTILES)
            byDf.clear();
        byDf.set(df, (quantile = _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_5___default()(p, df)));
    }
    return quantile;
}
const LARGEST_DF = 1e15;

const quantiles = new Map();
const MOST_LEVELS = 16;
const MOST_QUANTILES = 4096;

function betaProbability(x, a, b) {
    return _stdlib_stats_base_dists_beta_cdf__WEBPACK_IMPORTED_MODULE_0___default()(x, a, b);
}

function betaPoint(p, a, b) {
    return _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_1___default()(p, a, b);
}

function chiSquareTail(x, df) {
    if (!(x > 0))
        return Number.isNaN(x) ? NaN : 1;
    return _stdlib_math_base_special_gammainc__WEBPACK_IMPORTED_MODULE_3___default()(x / 2, df / 2, true, true);
}

function chiSquarePoint(p, df) {
    return _stdlib_stats_base_dists_chisquare_quantile__WEBPACK_IMPORTED_MODULE_2___default()(p, df);
}

function studentDensityAtZero(df) {

    let x = df / 2;
    let factor = 1;
    while (x < 20) {
        factor *= x / (x + 0.5);
        x += 1;
    }
    const u = 1 / x;
    const series = 1 + u * (-1 / 8 + u * (1 / 128 + u * (5 / 1024 + u * (-21 / 32768 + u * (-399 / 262144 + (u * 869) / 4194304)))));
    return (factor * Math.sqrt(x) * series) / Math.sqrt(Math.PI * df);
}


/***/ }),

/***/ 89686:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ CompensatedSum),
/* harmony export */   Ab: () => (/* binding */ addToSum),
/* harmony export */   Ih: () => (/* binding */ startMoments),
/* harmony export */   Kn: () => (/* binding */ MOMENTS_SIZE),
/* harmony export */   Ug: () => (/* binding */ largestAt),
/* harmony export */   VE: () => (/* binding */ meanAndError),
/* harmony export */   W9: () => (/* binding */ Moments),
/* harmony export */   We: () => (/* binding */ meanOfSum),
/* harmony export */   eO: () => (/* binding */ SUM_SIZE),
/* harmony export */   mx: () => (/* binding */ addToMoments),
/* harmony export */   ni: () => (/* binding */ momentsAt),
/* harmony export */   vM: () => (/* binding */ placeFor)
/* harmony export */ });










function meanAndError(values) {
    const n = values.length;
    let [min, max] = [Infinity, -Infinity];
    for (const value of values) {
        if (value < min)
            min = value;
        if (value > max)
            max = value;
    }
    const scale = scaleFor(Math.max(Math.abs(min), Math.abs(max)));
    const sum = new CompensatedSum();
    for (const value of values)
        sum.add(value * scale);
    const mean = sum.value / n;
    const squares = new CompensatedSum();
    const rest = new CompensatedSum();
    for (const value of values) {
        const difference = value * scale - mean;
        squares.add(difference * difference);
        rest.add(difference);
    }
    const sd = Math.sqrt(Math.max(0, squares.value - (rest.value * rest.value) / n) / (n - 1));
    const whole = mean + rest.value / n;
    return {
        n,
        mean: whole / scale,
        meanRest: (mean - whole + rest.value / n) / scale,
        sd: n < 2 ? NaN : sd / scale,
        stderr: n < 2 ? NaN : sd / Math.sqrt(n) / scale,
        min,
        max,
    };
}

class CompensatedSum {
    #sum = 0;
    #lost = 0;
    add(value) {
        const next = this.#sum + value;
        this.#lost += Math.abs(this.#sum) >= Math.abs(value) ? this.#sum - next + value : value - next + this.#sum;
        this.#sum = next;
    }
    get value() {
        return this.#sum + this.#lost;
    }
}

function scaleFor(largest) {
    if (!(largest > 0) || (largest < LARGE && largest > SMALL))
        return 1;
    return 2 ** Math.max(-1000, Math.min(1000, -Math.floor(Math.log2(largest))));
}
const LARGE = 2 ** 300;
const SMALL = 2 ** -300;

const SPLITTER = 134217729;

const [N, SCALE, LARGEST, PIVOT, SUM, SUM_LOW, SQUARES, SQUARES_LOW, MIN, MAX] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

const MOMENTS_SIZE = 10;

function placeFor(size) {
    if (used + size > chunk.length) {
        chunk = new Float64Array(Math.max(size, Math.min(MOST_SHARED, 2 * chunk.length)));
        used = 0;
    }
    const at = used;
    used += size;
    return { state: chunk, at };
}
const MOST_SHARED = 1 << 16;
let chunk = new Float64Array(256);
let used = 0;

function startMoments(state, at) {
    state[at + SCALE] = 1;
    state[at + MIN] = Infinity;
    state[at + MAX] = -Infinity;
}

function addToMoments(state, at, a, b) {
    const size = Math.max(Math.abs(a), Math.abs(b));
    let scale = state[at + SCALE];
    if (size > state[at + LARGEST]) {

        if (scale === 1 && size < LARGE && size > SMALL)
            state[at + LARGEST] = size;
        else
            scale = grow(state, at, size);
    }
    const x = a * scale - b * scale;
    const n = state[at + N];
    if (n === 0)
        state[at + PIVOT] = x;
    state[at + N] = n + 1;
    if (x < state[at + MIN])
        state[at + MIN] = x;
    if (x > state[at + MAX])
        state[at + MAX] = x;

    const pivot = state[at + PIVOT];
    const y = x - pivot;
    const back = y - x;
    const low = x - (y - back) + (-pivot - back);
    const before = state[at + SUM];
    const sum = before + y;
    const from = sum - before;
    state[at + SUM_LOW] = state[at + SUM_LOW] + (before - (sum - from) + (y - from) + low);
    state[at + SUM] = sum;

    const square = y * y;
    const wide = SPLITTER * y;
    const high = wide - (wide - y);
    const tail = y - high;
    const error = high * high - square + 2 * high * tail + tail * tail;
    const squared = state[at + SQUARES];
    const squares = squared + square;
    const grown = squares - squared;
    state[at + SQUARES_LOW] = state[at + SQUARES_LOW] + (squared - (squares - grown) + (square - grown) + error + 2 * y * low);
    state[at + SQUARES] = squares;
}

function largestAt(state, at) {
    return state[at + LARGEST];
}

function momentsAt(state, at) {
    const n = state[at + N];
    const scale = state[at + SCALE];
    if (n === 0)
        return { n, mean: NaN, meanRest: 0, sd: NaN, stderr: NaN, min: Infinity, max: -Infinity };
    const sum = state[at + SUM] + state[at + SUM_LOW];
    const sumLow = state[at + SUM] - sum + state[at + SUM_LOW];

    const square = sum * sum;
    const error = restOf(sum, sum, square);
    const quotient = square / n;
    const back = quotient * n;
    const quotientLow = (square - back - restOf(quotient, n, back) + error + 2 * sum * sumLow) / n;
    const deviations = state[at + SQUARES] - quotient + (state[at + SQUARES_LOW] - quotientLow);
    const sd = Math.sqrt(Math.max(0, deviations) / (n - 1));
    const shift = sum / n;
    const whole = shift * n;
    const shiftLow = (sum - whole - restOf(shift, n, whole) + sumLow) / n;
    const near = state[at + PIVOT] + shift;

    const taken = near - state[at + PIVOT];
    const below = state[at + PIVOT] - (near - taken) + (shift - taken) + shiftLow;
    const mean = near + below;
    return {
        n,
        mean: bounded(mean / scale),
        meanRest: bounded((near - mean + below) / scale),
        sd: n < 2 ? NaN : bounded(sd / scale),
        stderr: n < 2 ? NaN : bounded(sd / Math.sqrt(n) / scale),
        min: bounded(state[at + MIN] / scale),
        max: bounded(state[at + MAX] / scale),
    };
}

function grow(state, at, size) {
    const before = state[at + LARGEST];
    state[at + LARGEST] = size;
    if (before !== 0 && size * state[at + SCALE] < LARGE)
        return state[at + SCALE];
    const scale = scaleFor(size);
    const ratio = scale / state[at + SCALE];
    state[at + SCALE] = scale;
    if (ratio === 1 || state[at + N] === 0)
        return scale;
    for (const slot of [PIVOT, SUM, SUM_LOW, MIN, MAX])
        state[at + slot] = state[at + slot] * ratio;
    for (const slot of [SQUARES, SQUARES_LOW])
        state[at + slot] = state[at + slot] * ratio * ratio;
    return scale;
}

const SUM_SIZE = 3;
const LARGE_TERM = 2 ** 900;
const DOWN_SCALE = 2 ** -200;

function addToSum(state, at, value) {
    if (state[at + 2] === 0 && (value > LARGE_TERM || value < -LARGE_TERM)) {
        state[at + 2] = 1;
        state[at] = state[at] * DOWN_SCALE;
        state[at + 1] = state[at + 1] * DOWN_SCALE;
    }
    const term = state[at + 2] === 0 ? value : value * DOWN_SCALE;
    const before = state[at];
    const next = before + term;
    state[at + 1] = state[at + 1] + (Math.abs(before) >= Math.abs(term) ? before - next + term : term - next + before);
    state[at] = next;
}

function meanOfSum(state, at, n) {

    const sum = state[at];
    const quotient = sum / n;
    const back = quotient * n;
    const mean = quotient + (sum - back - restOf(quotient, n, back) + state[at + 1]) / n;
    return state[at + 2] === 0 ? mean : bounded(mean / DOWN_SCALE);
}





class Moments {
    #state;
    #at;
    constructor() {
        const { state, at } = placeFor(MOMENTS_SIZE);
        startMoments(state, at);
        this.#state = state;
        this.#at = at;
    }

    add(value) {
        addToMoments(this.#state, this.#at, value, 0);
    }

    addDifference(a, b) {
        addToMoments(this.#state, this.#at, a, b);
    }
    get n() {
        return this.#state[this.#at + N];
    }
    result() {
        return momentsAt(this.#state, this.#at);
    }
}

function restOf(a, b, value) {
    const wideA = SPLITTER * a;
    const highA = wideA - (wideA - a);
    const lowA = a - highA;
    const wideB = SPLITTER * b;
    const highB = wideB - (wideB - b);
    const lowB = b - highB;
    return highA * highB - value + highA * lowB + lowA * highB + lowA * lowB;
}

function bounded(value) {
    return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value));
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

//# sourceMappingURL=9581.index.js.map