export const id = 5790;
export const ids = [5790];
export const modules = {

/***/ 25790:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/reporters/index.ts
var reporters = __webpack_require__(57166);
// EXTERNAL MODULE: ./src/cli/clock.ts
var clock = __webpack_require__(704);
// EXTERNAL MODULE: ./src/lib/nearest.ts
var nearest = __webpack_require__(72269);
;// CONCATENATED MODULE: ./src/lib/drift/measures.ts
/**
 * PSI 0.1 and 0.25 are the customary ones of credit scoring (Siddiqi 2006); those of the other distances are what a PSI of 0.1 and
 * 0.25 comes to. For χ² the value is Cramér's V (0.1 small, 0.3 medium: Cohen 1988), for KS the distance D; both warn and fail
 * only when p < 0.05 as well. A threshold of 0.1 means another thing for each of them.
 */
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
    chi2: { label: "χ² (Cramér's V)", warn: 0.1, error: 0.3 },
    ks: { label: 'Kolmogorov-Smirnov distance', warn: 0.1, error: 0.2 },
};
const MEASURE_IDS = Object.keys(MEASURES);

;// CONCATENATED MODULE: ./src/lib/stats/sequential.ts
/**
 * The α that the k-th look at one test set may spend: 6α/(π²k²), which sums to α over endless looks (Σ1/k² = π²/6). Ten pushes
 * of a candidate that is no better pass at a fixed α in 22 % of cases, with this rule in 2.3 %. `look` is a whole number ≥ 1.
 */
function alphaAtLook(alpha, look) {
    return (6 * alpha) / (Math.PI * Math.PI * look * look);
}
/**
 * Half the width of an asymptotic confidence sequence, which holds at all n at once, for runs that are added until the answer
 * is clear: sd·√(2(nρ²+1)/(n²ρ²)·ln(√(nρ²+1)/α)) (Waudby-Smith et al., Annals of Statistics 52, 2024). ρ > 0 sets the n at which it is tightest.
 */
function confidenceSequenceHalfWidth(sd, n, alpha, rho) {
    const spread = n * rho * rho + 1;
    return sd * Math.sqrt(((2 * spread) / (n * n * rho * rho)) * Math.log(Math.sqrt(spread) / alpha));
}

;// CONCATENATED MODULE: ./src/lib/promotion/rule.ts

const DEFAULT_CONFIDENCE = 0.95;
/** Fewer values than this decide nothing: the seed's example has 5, and at n = 2 a lucky pair passes. */
const DEFAULT_MIN_N = 5;
/**
 * Checks what was written. A threshold that is NaN or negative would disarm the gate (`x < NaN` is false), a direction that is
 * guessed from the metric's name would invert it: both are faults, never defaults.
 */
function readRule(input) {
    const { direction, margin, min_effect: minEffect } = input;
    if (direction !== 'higher' && direction !== 'lower')
        return fault('DIRECTION_UNKNOWN', direction === undefined || direction === null
            ? 'the direction is missing: say whether higher or lower is better'
            : `the direction is ${show(direction)}: it is either higher or lower`);
    for (const [name, value] of [
        ['margin', margin],
        ['min_effect', minEffect],
    ])
        if (value !== undefined && !isAmount(value))
            return fault('BAD_THRESHOLD', `${name} is ${show(value)}: it is a finite number, 0 or more, in the unit of the metric`);
    if (margin !== undefined && minEffect !== undefined)
        return fault('BAD_THRESHOLD', 'both margin and min_effect are given: a margin allows a loss, a min_effect asks for a gain');
    const mode = input.mode ?? (minEffect === undefined ? 'no_worse' : 'better');
    if (mode !== 'better' && mode !== 'no_worse')
        return fault('BAD_OPTION', `mode is ${show(mode)}: it is either better or no_worse`);
    if (mode === 'better' && margin !== undefined)
        return fault('BAD_THRESHOLD', 'mode better takes min_effect, the gain that is asked for, and not margin, which allows a loss');
    if (mode === 'no_worse' && minEffect !== undefined)
        return fault('BAD_THRESHOLD', 'mode no_worse takes margin, the loss that is accepted, and not min_effect, which asks for a gain');
    const confidence = input.confidence ?? DEFAULT_CONFIDENCE;
    if (typeof confidence !== 'number' || !(confidence > 0 && confidence < 1))
        return fault('BAD_CONFIDENCE', `confidence is ${show(confidence)}: it is between 0 and 1, such as 0.95`);
    const minN = input.min_n ?? DEFAULT_MIN_N;
    if (!isCount(minN))
        return fault('BAD_OPTION', `min_n is ${show(minN)}: it is a whole number, 1 or more`);
    const noise = input.noise ?? 'sampling';
    if (noise !== 'none' && noise !== 'sampling')
        return fault('BAD_OPTION', `noise is ${show(noise)}: the only value to write is none, for a metric that is the same in every run`);
    const look = input.look ?? null;
    if (look !== null && !isCount(look))
        return fault('BAD_OPTION', `look is ${show(look)}: it is a whole number, 1 or more`);
    const { test_train_ratio: ratio = 0, resolution = 0, relative = false, wall_clock: wallClock = false } = input;
    for (const [name, value] of Object.entries({ test_train_ratio: ratio, resolution }))
        if (!isAmount(value))
            return fault('BAD_OPTION', `${name} is ${show(value)}: it is a finite number, 0 or more`);
    for (const [name, value] of Object.entries({ relative, wall_clock: wallClock }))
        if (typeof value !== 'boolean')
            return fault('BAD_OPTION', `${name} is ${show(value)}: it is either true or false`);
    return {
        direction,
        mode,
        amount: (mode === 'better' ? minEffect : margin) ?? 0,
        relative: relative,
        confidence,
        minN,
        noise,
        testTrainRatio: ratio,
        resolution: resolution,
        wallClock: wallClock,
        look,
    };
}
function isFault(rule) {
    return 'code' in rule;
}
/** The confidence that holds at this look: the rule's own, or what is left of its α. */
function confidenceOf({ confidence, look }) {
    return look === null ? confidence : 1 - alphaAtLook(1 - confidence, look);
}
/** Signed, on the scale where more is better: + what is asked for, − what is allowed. `unit` is the mean of |reference| when relative. */
function thresholdOf({ mode, amount, relative }, unit) {
    const size = relative ? amount * unit : amount;
    // + 0, so that no −0 is printed.
    return (mode === 'better' ? size : -size) + 0;
}
function fault(code, message) {
    return { code, message };
}
function isAmount(value) {
    return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;
}
function show(value) {
    if (typeof value === 'string')
        return `"${value.slice(0, 60)}"`;
    return typeof value === 'object' && value !== null ? 'no single value' : String(value);
}

;// CONCATENATED MODULE: ./src/cli/compare/flags.ts




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
/** `accuracy=higher,margin=0.01`. Throws GateError 2 for what may not be written. */
function readMetric(text, defaults) {
    const { name, value: direction, options } = split(text, '--metric', METRIC_KEYS, METRIC_FORM);
    const [margin, minEffect] = [amount(options.get('margin')), amount(options.get('min_effect'))];
    const folds = options.get('folds');
    if (folds !== undefined && !/^([2-9]|[1-9]\d{1,5})$/.test(folds))
        throw bad(text, `folds is "${folds}": it is a whole number, 2 or more`, 'Write the k of k-fold cross-validation.');
    const rule = readRule({
        ...(direction !== '' && { direction }),
        ...(margin && { margin: margin.value }),
        ...(minEffect && { min_effect: minEffect.value }),
        relative: margin?.relative === true || minEffect?.relative === true,
        confidence: decimal(options.get('confidence')) ?? defaults.confidence,
        ...optional('min_n', decimal(options.get('min_n'))),
        ...optional('noise', options.get('noise')),
        ...optional('resolution', decimal(options.get('resolution'))),
        ...optional('look', defaults.look),
        ...(folds !== undefined && { test_train_ratio: 1 / (Number(folds) - 1) }),
        wall_clock: oneOf(text, options, 'wall_clock', ['yes', 'no'], 'no') === 'yes',
    });
    if (isFault(rule))
        throw bad(text, rule.message, METRIC_FORM);
    return {
        metric: name,
        role: oneOf(text, options, 'role', ['target', 'guardrail'], 'target'),
        rule,
        unpaired: oneOf(text, options, 'pairing', ['index', 'none'], 'index') === 'none',
    };
}
const DRIFT_KEYS = ['warn', 'error', 'eps', 'bins'];
const DRIFT_FORM = `Write \`--drift name=psi\`, with \`,warn=0.1,error=0.25\` behind it. Measures: ${(0,nearest/* listOf */.c3)(MEASURE_IDS)}.`;
/** `age=psi,warn=0.1,error=0.25`. Throws GateError 2 for what may not be written. */
function readDrift(text) {
    const { name, value, options } = split(text, '--drift', DRIFT_KEYS, DRIFT_FORM);
    const measure = value === 'js' ? 'js_divergence' : value;
    if (!MEASURE_IDS.includes(measure))
        throw bad(text, value === '' ? 'it does not say how to measure drift' : `there is no measure "${value}"`, `${(0,nearest/* didYouMean */.au)(value, MEASURE_IDS)} ${DRIFT_FORM}`.trim(), '--drift');
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
            ...optional('warn', warn),
            ...optional('error', error),
            ...optional('eps', eps),
            ...optional('bins', bins),
        },
    };
}
/** A confidence, as `0.95` or `95%`. Throws GateError 2. */
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
/** `name=value,key=value,key=value`. A name may hold commas and dots, and no `=`. */
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
/** `0.01`, or `1%` as a share of the reference. What is no number stays text, for the sentence that refuses it. */
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
function optional(key, value) {
    return value === undefined ? {} : { [key]: value };
}

;// CONCATENATED MODULE: ./src/lib/stats/moments.ts
/**
 * Mean, standard deviation and standard error to the last digits, whatever the scale: of a list in two passes, or of a stream in
 * one. The textbook sum of squares loses every digit on 10,000,000.2 ± 0.1 (NIST NumAcc4), and plain two passes lose them on
 * values that differ by one unit in the last place, at 1e-300 and at 1e200.
 */
/**
 * Mean x̄ = Σxᵢ/n, s² = (Σ(xᵢ−x̄)² − (Σ(xᵢ−x̄))²/n)/(n−1), stderr = s/√n, of finite values. The values are scaled by a power of two,
 * so that no square overflows or vanishes, and summed with Neumaier's compensation (ZAMM 54, 1974); the second term corrects the rounding of x̄ (Chan, Golub,
 * LeVeque, The American Statistician 37, 1983). NaN in, NaN out.
 */
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
/** Σ with Neumaier's compensation: the error is one rounding of the result, not of each step. */
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
/** A power of two that brings `largest` to about 1 when its square could overflow or vanish, else 1. */
function scaleFor(largest) {
    if (!(largest > 0) || (largest < LARGE && largest > 1 / LARGE))
        return 1;
    return 2 ** Math.max(-1000, Math.min(1000, -Math.floor(Math.log2(largest))));
}
const LARGE = 2 ** 300;
/** 2²⁷ + 1: splits a double in two halves whose products are exact (Dekker 1971). */
const SPLITTER = 134217729;
/**
 * The same for a stream, in constant memory and one pass: sums of (x − pivot) and of its square in double-double arithmetic (106
 * bits; Dekker 1971), where the pivot is the first value. What cancels in Σy² − (Σy)²/n is at most a factor of n, so the digits
 * that are left are more than a double has. Takes differences too, so that a pair of values near 1e308 does not overflow.
 */
class Moments {
    #n = 0;
    #scale = 1;
    #largest = 0;
    #pivot = 0;
    #sum = 0;
    #sumLow = 0;
    #squares = 0;
    #squaresLow = 0;
    #min = Infinity;
    #max = -Infinity;
    /** Adds one finite value. */
    add(value) {
        this.addDifference(value, 0);
    }
    /** Adds the double `a − b` of two finite values. */
    addDifference(a, b) {
        const size = Math.max(Math.abs(a), Math.abs(b));
        if (size > this.#largest)
            this.#grow(size);
        const x = a * this.#scale - b * this.#scale;
        if (this.#n === 0)
            this.#pivot = x;
        this.#n++;
        if (x < this.#min)
            this.#min = x;
        if (x > this.#max)
            this.#max = x;
        // y + low = x − pivot exactly (Knuth's two-sum).
        const y = x - this.#pivot;
        const back = y - x;
        const low = x - (y - back) + (-this.#pivot - back);
        const sum = this.#sum + y;
        const from = sum - this.#sum;
        this.#sumLow += this.#sum - (sum - from) + (y - from) + low;
        this.#sum = sum;
        // square + error = y² exactly (Dekker's product), and 2·y·low for the part below.
        const square = y * y;
        const wide = SPLITTER * y;
        const high = wide - (wide - y);
        const tail = y - high;
        const error = high * high - square + 2 * high * tail + tail * tail;
        const squares = this.#squares + square;
        const grown = squares - this.#squares;
        this.#squaresLow += this.#squares - (squares - grown) + (square - grown) + error + 2 * y * low;
        this.#squares = squares;
    }
    get n() {
        return this.#n;
    }
    result() {
        const n = this.#n;
        const scale = this.#scale;
        if (n === 0)
            return { n, mean: NaN, meanRest: 0, sd: NaN, stderr: NaN, min: Infinity, max: -Infinity };
        const sum = this.#sum + this.#sumLow;
        const sumLow = this.#sum - sum + this.#sumLow;
        // (Σy)²/n with its error term: the two large parts below cancel when the pivot lies far from the mean.
        const [square, error] = product(sum, sum);
        const quotient = square / n;
        const [back, backError] = product(quotient, n);
        const quotientLow = (square - back - backError + error + 2 * sum * sumLow) / n;
        const deviations = this.#squares - quotient + (this.#squaresLow - quotientLow);
        const sd = Math.sqrt(Math.max(0, deviations) / (n - 1));
        const shift = sum / n;
        const [whole, wholeError] = product(shift, n);
        const shiftLow = (sum - whole - wholeError + sumLow) / n;
        const near = this.#pivot + shift;
        // Knuth's two-sum of pivot and shift, with the part below.
        const taken = near - this.#pivot;
        const below = this.#pivot - (near - taken) + (shift - taken) + shiftLow;
        const mean = near + below;
        return {
            n,
            mean: bounded(mean / scale),
            meanRest: bounded((near - mean + below) / scale),
            sd: n < 2 ? NaN : bounded(sd / scale),
            stderr: n < 2 ? NaN : bounded(sd / Math.sqrt(n) / scale),
            min: bounded(this.#min / scale),
            max: bounded(this.#max / scale),
        };
    }
    /** A value larger than all before: a smaller scale when its square would overflow. Powers of two, so nothing is rounded. */
    #grow(size) {
        const before = this.#largest;
        this.#largest = size;
        if (before !== 0 && size * this.#scale < LARGE)
            return;
        const scale = scaleFor(size);
        const ratio = scale / this.#scale;
        this.#scale = scale;
        if (ratio === 1 || this.#n === 0)
            return;
        this.#pivot *= ratio;
        this.#sum *= ratio;
        this.#sumLow *= ratio;
        this.#squares = this.#squares * ratio * ratio;
        this.#squaresLow = this.#squaresLow * ratio * ratio;
        this.#min *= ratio;
        this.#max *= ratio;
    }
}
/** a·b as a double and the exact rest. For values whose product is far from overflow. */
function product(a, b) {
    const value = a * b;
    const wideA = SPLITTER * a;
    const highA = wideA - (wideA - a);
    const lowA = a - highA;
    const wideB = SPLITTER * b;
    const highB = wideB - (wideB - b);
    const lowB = b - highB;
    return [value, highA * highB - value + highA * lowB + lowA * highB + lowA * lowB];
}
/** Beyond the largest double there is only the largest double: a difference of 1e308 and -1e308 stays a number. */
function bounded(value) {
    return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value));
}

;// CONCATENATED MODULE: ./src/lib/stats/clusters.ts

/**
 * Standard error of a mean of values that come in groups (several questions on one text): √(G/(G−1)·Σ_g(Σ_{i∈g}(xᵢ − x̄))²)/n with
 * G groups, and G − 1 degrees of freedom (Liang and Zeger, Biometrika 73, 1986; Miller, arXiv 2411.00640). With one value a
 * group it is the plain standard error. A stream: memory grows with the groups, not with the values.
 */
class ClusteredError {
    #groups = new Map();
    #pivot;
    #n = 0;
    /** Adds a finite value of the group of that name. */
    add(group, value) {
        this.#pivot ??= value;
        this.#n++;
        let entry = this.#groups.get(group);
        if (entry === undefined)
            this.#groups.set(group, (entry = { sum: new CompensatedSum(), n: 0 }));
        entry.sum.add(value - this.#pivot);
        entry.n++;
    }
    get groups() {
        return this.#groups.size;
    }
    /** NaN with fewer than two groups. `mean` is that of all values. */
    stderr(mean) {
        const groups = this.#groups.size;
        if (groups < 2 || this.#pivot === undefined)
            return NaN;
        const shift = mean - this.#pivot;
        const squares = new CompensatedSum();
        for (const { sum, n } of this.#groups.values()) {
            const rest = sum.value - n * shift;
            squares.add(rest * rest);
        }
        return Math.sqrt((groups / (groups - 1)) * squares.value) / this.#n;
    }
}

;// CONCATENATED MODULE: ./src/lib/promotion/evidence.ts


function isComplete(sample) {
    return sample.stderr !== undefined && sample.n !== undefined;
}
/** Where the values of one side are not finite: how many, and the first. */
class FiniteCheck {
    side;
    #count = 0;
    #first;
    constructor(side) {
        this.side = side;
    }
    /** Answers whether the value is finite. */
    check(value, place) {
        if (Number.isFinite(value))
            return true;
        this.#count++;
        this.#first ??= `${Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity'} at ${typeof place === 'number' ? `value ${place}` : place}`;
        return false;
    }
    get failed() {
        return this.#count > 0;
    }
    get detail() {
        return `the ${this.side} has ${this.#first}${this.#count > 1 ? ` and ${this.#count - 1} more that ${this.#count > 2 ? 'are' : 'is'} no finite number` : ''}`;
    }
}
/** Takes pairs one by one in constant memory (with clusters: memory grows with their number). */
class PairCollector {
    #rule;
    #delta = new Moments();
    #reference = new Moments();
    #excess;
    #clusters;
    #candidateCheck = new FiniteCheck('candidate');
    #referenceCheck = new FiniteCheck('reference');
    #n = 0;
    #largest = 0;
    #binary = true;
    #up = 0;
    #down = 0;
    constructor(rule) {
        this.#rule = rule;
        this.#excess = rule.relative ? new Moments() : undefined;
    }
    /** `place` names the pair in a message: its number from 1, or its key. */
    add(reference, candidate, place, cluster) {
        this.#n++;
        const fine = this.#candidateCheck.check(candidate, place);
        if (!this.#referenceCheck.check(reference, place) || !fine)
            return;
        this.#delta.addDifference(candidate, reference);
        this.#reference.add(reference);
        const size = Math.max(Math.abs(reference), Math.abs(candidate));
        if (size > this.#largest)
            this.#largest = size;
        if (this.#binary && (reference === 0 || reference === 1) && (candidate === 0 || candidate === 1)) {
            if (candidate > reference)
                this.#up++;
            else if (candidate < reference)
                this.#down++;
        }
        else
            this.#binary = false;
        const { direction, mode, amount } = this.#rule;
        if (this.#excess === undefined && cluster === undefined)
            return;
        const turned = direction === 'higher' ? candidate - reference : reference - candidate;
        const share = amount * Math.abs(reference);
        const excess = mode === 'better' ? turned - share : turned + share;
        this.#excess?.add(excess);
        if (cluster !== undefined)
            (this.#clusters ??= new ClusteredError()).add(cluster, this.#excess === undefined ? turned : excess);
    }
    get n() {
        return this.#n;
    }
    finish() {
        const n = this.#n;
        if (n === 0)
            return { kind: 'none', reason: 'CANDIDATE_MISSING', detail: 'there are no values', n: 0 };
        for (const [reason, check] of [
            ['CANDIDATE_NOT_FINITE', this.#candidateCheck],
            ['BASELINE_NOT_FINITE', this.#referenceCheck],
        ])
            if (check.failed)
                return { kind: 'none', reason, detail: check.detail, n };
        const delta = this.#delta.result();
        const excess = this.#excess?.result() ?? null;
        const sign = this.#rule.direction === 'higher' ? 1 : -1;
        return {
            kind: 'paired',
            delta,
            reference: this.#reference.result(),
            excess,
            clusters: (this.#clusters && {
                stderr: this.#clusters.stderr(excess?.mean ?? sign * delta.mean),
                groups: this.#clusters.groups,
            }) ||
                null,
            largest: this.#largest,
            discordant: this.#binary ? { up: this.#up, down: this.#down } : null,
        };
    }
}
/** Takes the values of one side of an unpaired comparison, in constant memory. */
class SampleCollector {
    #moments = new Moments();
    #check;
    #n = 0;
    #ones = 0;
    #binary = true;
    constructor(side) {
        this.#check = new FiniteCheck(side);
    }
    add(value, place) {
        this.#n++;
        if (!this.#check.check(value, place))
            return;
        this.#moments.add(value);
        if (value === 1)
            this.#ones++;
        else if (value !== 0)
            this.#binary = false;
    }
    get n() {
        return this.#n;
    }
    /** The sentence of a value that is not finite, or undefined. */
    get notFinite() {
        return this.#check.failed ? this.#check.detail : undefined;
    }
    finish() {
        const { n, mean, meanRest, stderr, min, max } = this.#moments.result();
        return {
            n,
            mean,
            meanRest,
            stderr,
            largest: Math.max(Math.abs(min), Math.abs(max)),
            ones: this.#binary ? this.#ones : undefined,
            range: [min, max],
        };
    }
}

;// CONCATENATED MODULE: ./src/lib/promotion/scores.ts

/**
 * Both sides of a metric → what can be judged. A missing or non-finite candidate is told before anything of the reference, since it
 * fails and the other only leaves the question open. `unpaired`: the values are of different examples.
 */
function gather(reference, candidate, rule, unpaired = false) {
    if (isEmpty(candidate))
        return none('CANDIDATE_MISSING', 'the candidate does not have it', 0);
    const candidateFault = faultOf(candidate, 'candidate');
    if (candidateFault !== undefined)
        return none('CANDIDATE_NOT_FINITE', candidateFault, countOf(candidate));
    if (isEmpty(reference))
        return none('BASELINE_MISSING', 'the reference does not have it', countOf(candidate));
    const referenceFault = faultOf(reference, 'reference');
    if (referenceFault !== undefined)
        return none('BASELINE_NOT_FINITE', referenceFault, countOf(candidate));
    const environment = faultOfEnvironments(reference.environment, candidate.environment, rule);
    if (environment !== undefined)
        return none('ENVIRONMENT_DIFFERS', environment, countOf(candidate));
    if (unpaired || !('values' in reference) || !('values' in candidate))
        return { kind: 'unpaired', reference: sampleOf(reference, 'reference'), candidate: sampleOf(candidate, 'candidate') };
    return pair(reference, candidate, rule);
}
/** Why two values of a clock may not be compared; undefined when they may. */
function faultOfEnvironments(reference, candidate, { wallClock }) {
    if (!wallClock || (reference !== undefined && reference === candidate))
        return undefined;
    const name = (id) => (id === undefined ? 'a machine that is not named' : `"${id}"`);
    return `the reference was measured on ${name(reference)} and the candidate on ${name(candidate)}, and times on a clock compare only on one and the same`;
}
function pair(reference, candidate, rule) {
    const collector = new PairCollector(rule);
    const [n, m] = [reference.values.length, candidate.values.length];
    if (reference.keys !== undefined && candidate.keys !== undefined) {
        const places = new Map();
        for (const [index, key] of reference.keys.entries()) {
            if (places.has(key))
                return mismatch(`the key "${key}" stands twice in the reference`, m);
            places.set(key, index);
        }
        const seen = new Set();
        for (const [index, key] of candidate.keys.entries()) {
            if (seen.has(key))
                return mismatch(`the key "${key}" stands twice in the candidate`, m);
            seen.add(key);
            const at = places.get(key);
            if (at === undefined)
                return mismatch(`the candidate has the key "${key}", which the reference does not have`, m);
            collector.add(reference.values[at], candidate.values[index], `"${key}"`, candidate.clusters?.[index] ?? reference.clusters?.[at]);
        }
        const left = reference.keys.find((key) => !seen.has(key));
        if (left !== undefined)
            return mismatch(`the reference has the key "${left}", which the candidate does not have`, m);
        return collector.finish();
    }
    if (n !== m)
        return mismatch(`the reference has ${n} values and the candidate ${m}`, m);
    for (let index = 0; index < n; index++)
        collector.add(reference.values[index], candidate.values[index], index + 1, (candidate.clusters ?? reference.clusters)?.[index]);
    return collector.finish();
}
function mismatch(detail, n) {
    return none('PAIRING_MISMATCH', detail, n);
}
function none(reason, detail, n) {
    return { kind: 'none', reason, detail, n };
}
function isEmpty(scores) {
    return scores === undefined || ('values' in scores && scores.values.length === 0);
}
function countOf(scores) {
    return 'values' in scores ? scores.values.length : (scores.n ?? null);
}
function faultOf(scores, side) {
    const check = new FiniteCheck(side);
    if ('values' in scores)
        scores.values.forEach((value, index) => check.check(value, index + 1));
    else
        for (const name of ['mean', 'stderr', 'std', 'n']) {
            const value = scores[name];
            if (value !== undefined)
                check.check(value, name);
        }
    return check.failed ? check.detail : undefined;
}
function sampleOf(scores, side) {
    if ('values' in scores) {
        const collector = new SampleCollector(side);
        scores.values.forEach((value, index) => collector.add(value, index + 1));
        return collector.finish();
    }
    const { mean, n } = scores;
    const stderr = scores.stderr ?? (scores.std !== undefined && n !== undefined ? scores.std / Math.sqrt(n) : undefined);
    return { mean, n, stderr, largest: Math.abs(mean), ones: undefined, range: undefined };
}

// EXTERNAL MODULE: ./src/lib/records/fault.ts
var records_fault = __webpack_require__(92842);
;// CONCATENATED MODULE: ./src/lib/records/json.ts

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
/**
 * JSON, and what Python's json module writes besides: NaN, Infinity and -Infinity, which must not be lost (JSON.parse refuses them).
 * A key that stands twice is a fault (JSON.parse would keep the last). `firstLine` is the line of the text's start. Throws RecordFault.
 */
function readJson(text, firstLine = 1) {
    let at = 0;
    const value = readValue(0);
    skipBlanks();
    if (at < text.length)
        throw fault(`there is text behind the value: ${(0,records_fault/* quote */.h)(text.slice(at, at + 20))}`);
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
            throw fault(first === undefined ? 'it ends too early' : `a value cannot begin with ${(0,records_fault/* quote */.h)(text.slice(at, at + 20))}`);
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
                throw fault(`a key is expected, not ${(0,records_fault/* quote */.h)(text.slice(at, at + 20))}`);
            const key = readString();
            if (key in object)
                throw fault(`the key ${(0,records_fault/* quote */.h)(key)} stands twice`);
            skipBlanks();
            if (text[at] !== ':')
                throw fault(`a colon is expected behind the key ${(0,records_fault/* quote */.h)(key)}`);
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
            throw fault(`${(0,records_fault/* quote */.h)(text.slice(from, at))} is no string of JSON`);
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
        return new records_fault/* RecordFault */.S(what, line, 'Write JSON: one object of metrics, a list of records, or one record on a line.');
    }
}

// EXTERNAL MODULE: ./src/lib/records/source.ts
var records_source = __webpack_require__(75613);
;// CONCATENATED MODULE: ./src/lib/records/json-rows.ts




/** JSON lines, one record on a line, in constant memory; empty lines are skipped. */
class JsonLines {
    #window;
    #line = 0;
    constructor(source) {
        this.#window = new records_source/* ByteWindow */.r(source);
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
                return { record: readJson(text, this.#line), line: this.#line };
        }
    }
}
/** A list of records that is in memory already. */
function recordsOf(list) {
    let index = 0;
    return { next: () => (index < list.length ? { record: list[index], line: ++index } : undefined) };
}
/** Records as rows: a column is a key, or a path of keys with dots. A record without it has a missing value there. */
class RecordRows {
    columns;
    numbers = new Float64Array(0);
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
                throw new records_fault/* RecordFault */.S(`the first record has no ${(0,records_fault/* quote */.h)(name)}`, this.#ahead?.line, (0,nearest/* didYouMean */.au)(name, this.columns).trim());
        this.#numberNames = numbers;
        this.#textNames = texts;
        this.numbers = new Float64Array(numbers.length);
        this.texts = new Array(texts.length).fill('');
    }
    next() {
        const ahead = this.#ahead;
        if (ahead === undefined)
            return false;
        const record = this.#recordOf(ahead);
        this.line = ahead.line;
        this.#numberNames.forEach((name, slot) => (this.numbers[slot] = numberOf(valueAt(record, name), name, ahead.line)));
        this.#textNames.forEach((name, slot) => {
            const value = valueAt(record, name);
            if (typeof value === 'object' || value === undefined)
                throw new records_fault/* RecordFault */.S(`the record has no ${(0,records_fault/* quote */.h)(name)}`, ahead.line, 'Give each record a name or number there.');
            this.texts[slot] = String(value);
        });
        this.#ahead = this.#stream.next();
        return true;
    }
    #recordOf({ record, line }) {
        if (typeof record === 'object' && record !== null && !Array.isArray(record))
            return record;
        throw new records_fault/* RecordFault */.S('a record is expected: an object with a metric a key', line, 'Write one object on each line.');
    }
}
/** The value of a key, else of a path of keys with dots; undefined when there is none. */
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
/** Every key and path whose value is no object. */
function namesIn(object, before = '') {
    return Object.entries(object).flatMap(([key, value]) => typeof value === 'object' && value !== null && !Array.isArray(value) && !('mean' in value) && !('values' in value)
        ? namesIn(value, `${before}${key}.`)
        : [`${before}${key}`]);
}
/** A number as JSON has it; null and what is absent are missing values (NaN), truth values 1 and 0. A number in quotes is a fault. */
function numberOf(value, name, line) {
    if (typeof value === 'number')
        return value;
    if (value === null || value === undefined)
        return NaN;
    if (typeof value === 'boolean')
        return value ? 1 : 0;
    throw new records_fault/* RecordFault */.S(typeof value === 'string'
        ? `${(0,records_fault/* quote */.h)(name)} is the text ${(0,records_fault/* quote */.h)(value)}, not a number`
        : `${(0,records_fault/* quote */.h)(name)} holds a list or an object, not a number`, line, typeof value === 'string'
        ? 'Write numbers without quotes: text is not turned into numbers.'
        : 'Name a metric whose values are numbers.');
}

;// CONCATENATED MODULE: ./src/cli/compare/plan.ts


/** ` (did you mean "x"?)` among the names of a side; '' when none is near. */
function hint(name, side) {
    const near = (0,nearest/* nearest */.pA)(name, side.names);
    return near === undefined ? '' : ` (did you mean "${near}"?)`;
}
/** `the candidate (new.csv) does not have it`, with the nearest that it has. */
function missingInWords(name, side) {
    return `the ${side.side} (${side.path}) does not have it${hint(name, side)}`;
}
/**
 * Refuses a column that is not there: rows that were to be grouped and are not would make the error too small. The key has to be on both sides,
 * the others on one at least; a file without anything in it has no columns to miss. Throws GateError 2.
 */
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
/** The names of numbers that are looked at, each once. */
function numberNames({ metrics, drift, summaries }) {
    return [...new Set([...metrics.map(({ metric }) => metric), ...drift.map(({ name }) => name), ...summaries])];
}
/** Those whose single values are needed, and not only sums of them. */
function keptNames({ drift, summaries }) {
    return [...new Set([...drift.map(({ name }) => name), ...summaries])];
}

;// CONCATENATED MODULE: ./src/io/score-file.ts


/** Opens a file of scores. Throws GateError 2 when there is none, or it is a folder or a device. */
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

// EXTERNAL MODULE: ./src/lib/records/csv.ts + 1 modules
var csv = __webpack_require__(3190);
;// CONCATENATED MODULE: ./src/cli/compare/side.ts







/** JSON has to be in memory as a whole; rows do not. */
const MOST_JSON = 256 << 20;
/** Opens a file, by its name or, when that says nothing, by its first character. Throws GateError. */
function openSide(path, side) {
    const file = openScoreFile(path, side);
    const about = { side, path, close: () => file.close() };
    return guard(about, () => {
        const kind = /\.(csv|tsv)$/i.test(path) ? 'csv' : /\.(jsonl|ndjson)$/i.test(path) ? 'lines' : 'open';
        if (kind === 'csv')
            return ofRows(about, new csv/* CsvReader */.c(file));
        if (kind === 'lines')
            return ofRows(about, new RecordRows(new JsonLines(file)));
        const text = /\.json$/i.test(path) ? readWhole(file) : sniff(file);
        if (typeof text !== 'string')
            return ofRows(about, new csv/* CsvReader */.c(text));
        return ofJson(about, text);
    });
}
/** Runs what reads a file and turns its faults into an error with the file and the line. */
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
/** A reader whose faults say in which file they are: both are read at once. */
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
    // Records on lines in a file that is called JSON: the first line is a whole object and another follows.
    if (/^\{.*\}$/.test(first) && /^\s*\{/.test(text.slice(text.indexOf('\n') + 1))) {
        const lines = text.split('\n');
        let index = 0;
        return ofRows(about, new RecordRows({
            next() {
                while (index < lines.length && lines[index].trim() === '')
                    index++;
                if (index >= lines.length)
                    return undefined;
                const line = index + 1;
                return { record: readJson(lines[index++], line), line };
            },
        }));
    }
    const value = readJson(text);
    if (Array.isArray(value))
        return ofRows(about, new RecordRows(recordsOf(value)));
    if (typeof value !== 'object' || value === null)
        throw new records_fault/* RecordFault */.S('an object of metrics or a list of records is expected', 1, 'Write {"accuracy": [0.72, 0.73]}.');
    return { ...about, rows: undefined, metrics: value, names: namesIn(value) };
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
    return file.decode(bytes, (0,records_source/* markLength */.I)(bytes.subarray(0, length)), length);
}
/** A name that says nothing: JSON when it begins like it, else a table. What was read to know is read again. */
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

;// CONCATENATED MODULE: ./src/cli/compare/lists.ts





/** Two files of which one at least is an object of metrics → what is to be judged. */
function gatherLists(reference, candidate, plan) {
    const sides = { reference: readLists(reference, plan), candidate: readLists(candidate, plan) };
    const gathered = plan.metrics.flatMap((question) => {
        const { metric, rule, unpaired } = question;
        const [left, right] = [sides.reference.scores.get(metric), sides.candidate.scores.get(metric)];
        for (const [reason, scores, side] of [
            ['CANDIDATE_MISSING', right, candidate],
            ['BASELINE_MISSING', left, reference],
        ])
            // A candidate that is there and not finite fails, whatever the reference has.
            if (scores === undefined && (reason === 'CANDIDATE_MISSING' || gather(right, right, rule, true).kind !== 'none'))
                return [{ question, slice: null, evidence: none(reason, missingInWords(metric, side), null) }];
        const judged = (slice) => gather(sliced(left, sides.reference, slice), sliced(right, sides.candidate, slice), rule, unpaired);
        const slices = new Set([...slicesOf(left, sides.reference), ...slicesOf(right, sides.candidate)]);
        return [null, ...[...slices].sort()].map((slice) => ({ question, slice, evidence: judged(slice) }));
    });
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
        const value = valueAt(metrics, name);
        if (value !== undefined)
            scores.set(name, scoresOf(value, name));
    }
    const environment = plan.environment === undefined ? undefined : valueAt(metrics, plan.environment);
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
    const labels = texts.map(() => []);
    while (rows.next()) {
        numbers.forEach((_, slot) => lists[slot].push(rows.numbers[slot]));
        texts.forEach((_, slot) => labels[slot].push(rows.texts[slot]));
    }
    const of = (name) => (name === undefined ? undefined : labels[texts.indexOf(name)]);
    const machines = new Set(of(plan.environment) ?? []);
    return {
        scores: new Map(numbers.map((name, slot) => [name, { values: lists[slot] }])),
        labels: { key: of(plan.key), slice: of(plan.slice), cluster: of(plan.cluster) },
        environment: machines.size === 0 ? undefined : [...machines].slice(0, 4).join(' and '),
    };
}
/** A list of numbers, a single number, or `{mean, stderr|std, n}` (or `{values, …}`). Throws RecordFault for anything else. */
function scoresOf(value, name) {
    if (Array.isArray(value))
        return { values: value.map((item, index) => numberOf(item, `${name}[${index}]`, undefined)) };
    if (typeof value !== 'object' || value === null)
        return value === null ? { values: [] } : { mean: numberOf(value, name, undefined) };
    const machine = typeof value['environment'] === 'string' ? { environment: value['environment'] } : {};
    if (Array.isArray(value['values']))
        return { ...scoresOf(value['values'], name), ...machine };
    if (value['mean'] === undefined)
        throw new records_fault/* RecordFault */.S(`${(0,records_fault/* quote */.h)(name)} is an object without a mean`, undefined, 'Write a list of numbers, or {"mean": 0.72, "stderr": 0.01, "n": 5}.');
    const part = (key) => value[key] === undefined ? undefined : numberOf(value[key], `${name}.${key}`, undefined);
    const summary = { mean: part('mean'), stderr: part('stderr'), std: part('std'), n: part('n'), ...machine };
    const fault = faultOfSummary(summary);
    if (fault !== undefined)
        throw new records_fault/* RecordFault */.S(`${(0,records_fault/* quote */.h)(name)}: ${fault}`, undefined, 'Write {"mean": 0.72, "stderr": 0.01, "n": 5}.');
    return summary;
}
/** What contradicts itself; undefined when nothing does. What is not finite is left to the rule. */
function faultOfSummary({ stderr, std, n }) {
    if (stderr !== undefined && stderr < 0)
        return `stderr is ${stderr}, and an error is not negative`;
    if (std !== undefined && std < 0)
        return `std is ${std}, and a deviation is not negative`;
    if (n !== undefined && Number.isFinite(n) && (!Number.isInteger(n) || n < 1))
        return `n is ${n}, and it counts values`;
    if (stderr === undefined || std === undefined || n === undefined)
        return undefined;
    const implied = std / Math.sqrt(n);
    return Math.abs(implied - stderr) > 0.02 * Math.max(implied, stderr)
        ? `stderr is ${stderr}, but std/√n is ${implied.toPrecision(4)}`
        : undefined;
}
function labelsOf(metrics, name) {
    const value = name === undefined ? undefined : valueAt(metrics, name);
    if (value === undefined)
        return undefined;
    if (!Array.isArray(value) || value.some((item) => typeof item === 'object'))
        throw new records_fault/* RecordFault */.S(`${(0,records_fault/* quote */.h)(name)} is no list of names`, undefined, 'Write one name for each value.');
    return value.map(String);
}
/** Throws RecordFault for labels that do not fit: values whose key or group is not known would be paired by their place. */
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
/** Labels of a list that is as long as they are. */
function fitting(values, labels) {
    return labels?.length === values.length ? labels : undefined;
}
function slicesOf(scores, { labels }) {
    return scores !== undefined && 'values' in scores ? (fitting(scores.values, labels.slice) ?? []) : [];
}
/** The scores of one slice (of all with null), with their keys, clusters and environment. */
function sliced(scores, { labels, environment }, slice) {
    if (scores === undefined)
        return undefined;
    const machine = { environment: scores.environment ?? environment };
    if (!('values' in scores))
        return slice === null ? { ...scores, ...machine } : undefined;
    const slices = slice === null ? undefined : (fitting(scores.values, labels.slice) ?? []);
    const pick = (list) => list.filter((_, index) => slices === undefined || slices[index] === slice);
    const optional = (list) => {
        const fit = fitting(scores.values, list);
        return fit && pick(fit);
    };
    return { values: pick(scores.values), keys: optional(labels.key), clusters: optional(labels.cluster), ...machine };
}

// EXTERNAL MODULE: ./src/reporters/escape.ts
var reporters_escape = __webpack_require__(32875);
;// CONCATENATED MODULE: ./src/lib/promotion/bar.ts
/** Columns of the bar. */
const WIDTH = 33;
/**
 * The interval against its threshold, as text, since images are stripped from comments: `····┃····├───●───┤····`. ┃ is the threshold
 * (○ when it is the zero line as well is not shown apart), ├─●─┤ the interval with its estimate. Empty when there is no interval.
 */
function drawBar(delta, interval, threshold) {
    if (delta === null || interval === null || threshold === null)
        return '';
    const ends = [interval[0], interval[1], threshold, delta];
    if (!ends.every(Number.isFinite))
        return '';
    const [low, high] = [Math.min(...ends), Math.max(...ends)];
    // Halves, since the difference of two doubles may be none.
    const span = high / 2 - low / 2;
    const columnOf = (value) => span > 0 ? 2 + Math.round(((value / 2 - low / 2) / span) * (WIDTH - 5)) : WIDTH >> 1;
    const cells = new Array(WIDTH).fill('·');
    const [from, to] = [columnOf(interval[0]), columnOf(interval[1])];
    cells.fill('─', from, to + 1);
    cells[from] = '├';
    cells[to] = '┤';
    cells[columnOf(threshold)] = '┃';
    cells[columnOf(delta)] = '●';
    return cells.join('');
}

;// CONCATENATED MODULE: ./src/lib/promotion/numbers.ts
/**
 * A number to two significant digits of its error (the full double stays in the JSON): 0.022 ± 0.002 as `0.0220`. Without an error, or
 * with one of 0, six significant digits. `signed` puts a + before what is not negative.
 */
function formatNumber(value, error = null, signed = false) {
    const text = formatSize(Math.abs(value), error);
    const zero = value === 0 || Number(text) === 0;
    const sign = value < 0 && !zero ? '-' : signed && !zero ? '+' : '';
    return sign + text;
}
/** The whole ends of an interval, or of another number without an error, in as many digits as its width has. */
function formatInterval([low, high]) {
    const error = Math.max((high - low) / 5, Number.MIN_VALUE);
    return `[${formatNumber(low, error, true)}, ${formatNumber(high, error, true)}]`;
}
function formatSize(size, error) {
    if (!Number.isFinite(size))
        return String(size);
    if (size === 0 && (error === null || !(error > 0)))
        return '0';
    // An error that is nothing beside the value (float noise) would ask for more digits than a double has.
    const useful = error !== null && Number.isFinite(error) && error > size * 1e-13;
    const place = useful ? Math.floor(Math.log10(error)) - 1 : Math.floor(Math.log10(size)) - 5;
    const lead = size === 0 ? place : Math.floor(Math.log10(size));
    if (place < -9 || lead > 8)
        return size.toExponential(Math.max(0, Math.min(15, lead - place)));
    const rounded = place > 0 ? Math.round(size / 10 ** place) * 10 ** place : size;
    const text = rounded.toFixed(Math.max(0, -place));
    return useful || !text.includes('.') ? text : text.replace(/\.?0+$/, '');
}
/** 0.95 → `95%`, 0.9975 → `99.75%`; one that is not quite 1 is not written as 100%. */
function formatPercent(share) {
    const digits = share < 1 ? Math.min(12, Math.max(3, Math.ceil(-Math.log10(1 - share)))) : 3;
    return `${Number((share * 100).toFixed(digits))}%`;
}

;// CONCATENATED MODULE: ./src/reporters/promotion.ts



const STYLES = { PASS: 'green', WARN: 'yellow', FAIL: 'red', INCONCLUSIVE: 'yellow' };
const ICONS = { PASS: '✅', WARN: '⚠️', FAIL: '❌', INCONCLUSIVE: '⚠️' };
const NAME_MAX = 80;
const MESSAGE_MAX = 1200;
/** Passing slices of a metric beyond this are counted. */
const SHOWN_PASSING = 20;
/** Rows of the Markdown tables; what is open or fails stands first. */
const SHOWN_ROWS = 200;
/** Lines without line ends. Empty when nothing was measured. */
function renderPromotionText(report, paint) {
    const lines = [];
    const { shown, hidden } = chooseRows(report.promotion);
    for (const row of shown)
        lines.push(...metricLines(row, paint), '');
    if (hidden > 0)
        lines.push(`… and ${hidden} more that PASS, in the JSON report`, '');
    for (const row of report.drift) {
        lines.push(`${paint((0,reporters_escape/* escapeLog */.Ah)((0,reporters_escape/* cut */.Jj)(row.name, NAME_MAX)), 'bold')}: ${outcome(row.decision, paint)}. ${(0,reporters_escape/* escapeLog */.Ah)((0,reporters_escape/* cut */.Jj)(row.message, MESSAGE_MAX))}`);
        lines.push(`  ${(0,reporters_escape/* escapeLog */.Ah)(row.numbers)}`, '');
    }
    for (const row of report.summaries)
        lines.push(`${paint((0,reporters_escape/* escapeLog */.Ah)((0,reporters_escape/* cut */.Jj)(row.name, NAME_MAX)), 'bold')} (${row.side}): ${summaryInWords(row)}`);
    if (report.summaries.length > 0)
        lines.push('');
    return lines;
}
function metricLines(row, paint) {
    const guard = row.role === 'guardrail' ? 'guardrail, ' : '';
    const name = paint((0,reporters_escape/* escapeLog */.Ah)((0,reporters_escape/* cut */.Jj)(nameOf(row), NAME_MAX)), 'bold');
    const lines = [
        `${name} (${guard}${row.direction} is better): ${outcome(row.decision, paint)}, ${(0,reporters_escape/* escapeLog */.Ah)((0,reporters_escape/* cut */.Jj)(row.message, MESSAGE_MAX))}`,
    ];
    if (row.delta !== null) {
        lines.push(`  ${(0,reporters_escape/* escapeLog */.Ah)(row.numbers)}`);
        const bar = drawBar(row.delta, row.interval, row.threshold);
        const means = row.reference === null || row.candidate === null
            ? ''
            : `  reference ${formatNumber(row.reference, row.stderr)} → candidate ${formatNumber(row.candidate, row.stderr)}`;
        if (bar !== '' || means !== '')
            lines.push(`  ${paint(bar, 'dim')}${means}`.replace(/^ {4}/, '  '));
    }
    return lines;
}
function outcome(decision, paint) {
    return paint(decision, STYLES[decision], 'bold');
}
/** With few values the t interval leans on their being close to normal; undefined when all rows have ten or more. */
function fewInWords({ promotion }) {
    const few = promotion.filter(({ n, interval }) => interval !== null && n !== null && n < 10);
    return few.length === 0
        ? undefined
        : 'With fewer than 10 values an interval leans on their being close to normal: 10 or more are firmer ground.';
}
/** Said once below the bars. */
const BAR_LEGEND = 'In the bars ┃ is the threshold, ├─●─┤ the interval with its estimate; right is better.';
/** The same as Markdown tables; '' when nothing was measured. */
function renderPromotionMarkdown(report) {
    const parts = [];
    if (report.promotion.length > 0) {
        const { shown, hidden } = chooseRows(report.promotion);
        const rows = shown.slice(0, SHOWN_ROWS);
        parts.push('| | Metric | Change (+ is better) | Interval against threshold | What follows |', '|:--|:--|:--|:--|:--|', ...rows.map((row) => {
            const bar = drawBar(row.delta, row.interval, row.threshold);
            const guard = row.role === 'guardrail' ? ' (guardrail)' : '';
            return cells([
                `${ICONS[row.decision]} ${row.decision}`,
                (0,reporters_escape/* markdownCode */.D9)(nameOf(row), { max: NAME_MAX, table: true }) + guard,
                row.delta === null ? '–' : (0,reporters_escape/* markdownProse */.h$)(row.numbers, [], { max: MESSAGE_MAX, table: true }),
                bar === '' ? '–' : (0,reporters_escape/* markdownCode */.D9)(bar, { table: true }),
                (0,reporters_escape/* markdownProse */.h$)(row.message, [], { max: 500, table: true }),
            ]);
        }), '');
        const left = hidden + shown.length - rows.length;
        if (left > 0)
            parts.push(`**${left} more**; the JSON report holds them all.`, '');
        parts.push([BAR_LEGEND, fewInWords(report)].filter((text) => text !== undefined).join(' '), '');
    }
    if (report.drift.length > 0)
        parts.push('| | Distribution | Measured | What follows |', '|:--|:--|:--|:--|', ...report.drift.map((row) => cells([
            `${ICONS[row.decision]} ${row.decision}`,
            (0,reporters_escape/* markdownCode */.D9)(row.name, { max: NAME_MAX, table: true }),
            (0,reporters_escape/* markdownProse */.h$)(row.numbers, [], { max: MESSAGE_MAX, table: true }),
            (0,reporters_escape/* markdownProse */.h$)(row.message, [], { max: 500, table: true }),
        ])), '');
    if (report.summaries.length > 0)
        parts.push('| Summary | Side | n | Mean | p50 | p90 | p95 | p99 |', '|:--|:--|--:|--:|--:|--:|--:|--:|', ...report.summaries.map((row) => cells([
            (0,reporters_escape/* markdownCode */.D9)(row.name, { max: NAME_MAX, table: true }),
            row.side,
            String(row.n),
            row.mean === null ? '–' : meanInWords(row),
            ...[row.p50, row.p90, row.p95, row.p99].map((value) => (value === null ? '–' : formatNumber(value))),
        ])), '');
    return parts.length === 0 ? '' : parts.join('\n') + '\n';
}
/** What fails, then what is open, then the target before the guardrails; of what passes on slices only the first. */
function chooseRows(rows) {
    const rank = ({ decision, role }) => ['FAIL', 'INCONCLUSIVE', 'PASS'].indexOf(decision) * 2 + (role === 'target' ? 0 : 1);
    const sorted = rows.map((row, index) => ({ row, index })).sort((a, b) => rank(a.row) - rank(b.row) || a.index - b.index);
    let passing = 0;
    const shown = sorted
        .filter(({ row }) => row.decision !== 'PASS' || row.slice === null || ++passing <= SHOWN_PASSING)
        .map(({ row }) => row);
    return { shown, hidden: rows.length - shown.length };
}
function nameOf({ metric, slice }) {
    return slice === null ? metric : `${metric} [${slice}]`;
}
/** `n=10, mean 71.7 ± 13.6, p50 53.5, p90 117, p95 148.5, p99 173.7`. */
function summaryInWords(row) {
    const { n, mean, p50, p90, p95, p99 } = row;
    if (mean === null)
        return n === 0 ? 'no values' : `n=${n}, and not all of them are finite numbers`;
    const parts = Object.entries({ p50, p90, p95, p99 }).map(([name, value]) => `${name} ${value === null ? '–' : formatNumber(value)}`);
    return [`n=${n}`, `mean ${meanInWords(row)}`, ...parts].join(', ');
}
function meanInWords({ mean, stderr }) {
    return stderr === null ? formatNumber(mean ?? NaN) : `${formatNumber(mean ?? NaN, stderr)} ± ${formatNumber(stderr, stderr)}`;
}
function cells(row) {
    return `| ${row.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./src/cli/compare/print.ts



const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 };
const COLOURS = { pass: 'green', fail: 'red', inconclusive: 'yellow' };
const print_ICONS = { pass: '✅', fail: '❌', inconclusive: '⚠️' };
/** What a person reads in a terminal: each metric with its numbers and bar, the verdict last. */
function printText(report, colour, tolerated) {
    const paint = (text, ...styles) => colour && text !== '' ? `\u001b[${styles.map((style) => CODES[style]).join(';')}m${text}\u001b[0m` : text;
    const lines = renderPromotionText(report, paint);
    if (report.promotion.some(({ interval }) => interval !== null)) {
        const few = fewInWords(report);
        lines.push(paint(BAR_LEGEND, 'dim'), ...(few === undefined ? [] : [paint(few, 'dim')]), '');
    }
    const word = paint(`${report.verdict.toUpperCase()}:`, COLOURS[report.verdict], 'bold');
    lines.push(`${word} ${verdictInWords(report, tolerated)} (${comparedInWords(report, (path) => (0,reporters_escape/* escapeLog */.Ah)((0,reporters_escape/* cutPath */.iE)(path, 120)))})`);
    return lines.map((line) => (0,reporters_escape/* breakCommands */.ix)(line.trimEnd()) + '\n').join('');
}
/** The same as Markdown, for a comment or a job summary. */
function printMarkdown(report, tolerated) {
    const compared = comparedInWords(report, (path) => (0,reporters_escape/* markdownCode */.D9)(path, { max: 120 }));
    return [
        `### ${print_ICONS[report.verdict]} Specgate: ${verdictInWords(report, tolerated)}`,
        '',
        `- Compared ${compared}`,
        '',
        renderPromotionMarkdown(report),
        `<sub>specgate ${(0,reporters_escape/* escapeMarkdown */.FV)(report.tool.version, { max: 40 })}</sub>`,
        '',
    ].join('\n');
}
function comparedInWords({ base, head }, show) {
    return base === null ? `${show(head.ref)} alone` : `${show(base.ref)} → ${show(head.ref)}`;
}
function verdictInWords(report, tolerated) {
    const rows = [...report.promotion, ...report.drift];
    const count = (decision) => rows.filter((row) => row.decision === decision).length;
    if (rows.length === 0)
        return 'no metric was judged; only summaries were asked for';
    const counts = [
        [count('FAIL'), 'failed'],
        [count('INCONCLUSIVE'), 'open'],
        [count('WARN'), 'drifted, which warns'],
        [count('PASS'), 'passed'],
    ];
    const said = counts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
    const open = report.verdict === 'inconclusive' && tolerated ? '; --on-inconclusive warn lets it through' : '';
    return `of ${rows.length} ${rows.length === 1 ? 'comparison' : 'comparisons'} ${said.join(', ')}${open}`;
}

// EXTERNAL MODULE: ./src/io/text-hash.ts
var text_hash = __webpack_require__(19558);
;// CONCATENATED MODULE: ./src/lib/stats/multiple.ts
/**
 * p-values adjusted for having asked several questions: an adjusted value ≤ α says what a single p ≤ α would. In the order given;
 * 0 ≤ p ≤ 1.
 */
/** Holm's step-down (Scand. J. Statist. 6, 1979): the chance of any false alarm stays ≤ α. max over j ≤ i of (m − j + 1)·p₍ⱼ₎, at most 1. */
function holm(pValues) {
    const m = pValues.length;
    let largest = 0;
    return inOrder(pValues, (p, rank) => (largest = Math.max(largest, Math.min(1, (m - rank) * p))));
}
/** Benjamini-Hochberg step-up (JRSS B 57, 1995): the share of false alarms among the alarms stays ≤ α. min over j ≥ i of m·p₍ⱼ₎/j. */
function benjaminiHochberg(pValues) {
    const m = pValues.length;
    let smallest = 1;
    return inOrder(pValues, (p, rank) => (smallest = Math.min(smallest, (m / (m - rank)) * p)), true);
}
/** Bonferroni: m·p, at most 1. */
function bonferroni(pValues) {
    return pValues.map((p) => Math.min(1, p * pValues.length));
}
/** Visits the values from the smallest (or the largest) on, rank from 0, and puts the answers back in the order given. */
function inOrder(pValues, adjust, descending = false) {
    const order = pValues.map((p, index) => ({ p, index })).sort((a, b) => (descending ? b.p - a.p : a.p - b.p));
    const adjusted = new Array(pValues.length);
    order.forEach(({ p, index }, rank) => (adjusted[index] = adjust(p, rank)));
    return adjusted;
}

;// CONCATENATED MODULE: ./src/lib/promotion/verdict.ts

/**
 * Takes back the FAILs that one would expect of chance among so many metrics and slices: of 20 metrics that stand at their threshold
 * 40 % of runs fail one of them, with Holm's correction 2.5 %. Passing needs none, since all have to pass. A FAIL that no test made (missing, not
 * finite, exact) stays. In the order given.
 */
function correctForMany(rows) {
    const family = rows
        .map((row, index) => ({ row, index }))
        .filter(({ row }) => row.interval !== null && row.method !== 'exact' && row.threshold !== null);
    if (family.length < 2)
        return [...rows];
    const alphaOf = (row) => (1 - row.confidence) / 2;
    const smallest = Math.min(...family.map(({ row }) => alphaOf(row)));
    // One α for all: a p against a larger α is as strong as a smaller p against the smallest.
    const adjusted = holm(family.map(({ row }) => (row.pFail === null ? 1 : Math.min(1, (row.pFail * smallest) / alphaOf(row)))));
    const corrected = [...rows];
    family.forEach(({ row, index }, place) => {
        if (row.pFail === null || adjusted[place] <= smallest)
            return;
        corrected[index] = { ...row, decision: 'INCONCLUSIVE', reason: 'NOT_AFTER_HOLM', detail: `${family.length} comparisons` };
    });
    return corrected;
}
/** Of all metrics and slices together: a FAIL fails, else what is open is open. No metric at all is open, never a pass. */
function overall(rows) {
    if (rows.some(({ decision }) => decision === 'FAIL'))
        return 'FAIL';
    return rows.length > 0 && rows.every(({ decision }) => decision === 'PASS') ? 'PASS' : 'INCONCLUSIVE';
}

// EXTERNAL MODULE: ./src/model/version.ts + 1 modules
var version = __webpack_require__(72516);
;// CONCATENATED MODULE: ./src/cli/compare/report.ts



/**
 * Made once, from all rows. A FAIL fails; else anything open, or a run that judged nothing (summaries only), is inconclusive and
 * never a pass. A drift that warns does not fail.
 */
function verdictOf({ metrics, drift }) {
    const asked = [metrics.rows.length > 0 ? overall(metrics.decisions) : undefined, ...drift.rows.map(({ decision }) => decision)];
    const outcomes = asked.filter((outcome) => outcome !== undefined);
    if (outcomes.includes('FAIL'))
        return 'fail';
    return outcomes.length === 0 || outcomes.includes('INCONCLUSIVE') ? 'inconclusive' : 'pass';
}
/** The report of a comparison: the shape of `check`'s, with two files in the place of two commits and no documents. */
function reportOf(compared) {
    const { reference, candidate, metrics, drift, summaries } = compared;
    const findings = [
        ...metrics.objections.map((objection) => findingOf(objection, 'metric-promotion', candidate)),
        ...drift.objections.map((objection) => findingOf(objection, 'drift', candidate)),
    ].sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
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
        findings,
        capped: [],
        versions: [],
        promotion: metrics.rows,
        drift: drift.rows,
        summaries,
        lint: [],
        impact: { changed: [], affected: [] },
        incomplete: [],
        selection: { files: 0, matched: 0, recognised: 0, unreadable: 0 },
        shard: null,
        timings: { totalMs: compared.totalMs },
    };
}
/** File-level findings stand at 1:1 of the candidate. */
function findingOf({ rule, severity, message, why, fix, about }, policy, file) {
    return {
        rule,
        policy,
        severity,
        message,
        why,
        fix,
        docs: '',
        file,
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        path: '$',
        side: 'head',
        fingerprint: (0,text_hash/* sha256 */.s)([rule, file, about].join('\0')).slice(0, 32),
        waiver: null,
        related: [],
        data: {},
    };
}

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-beta-cdf/lib/index.js
var lib = __webpack_require__(45481);
var lib_default = /*#__PURE__*/__webpack_require__.n(lib);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-beta-quantile/lib/index.js
var stats_base_dists_beta_quantile_lib = __webpack_require__(67259);
var stats_base_dists_beta_quantile_lib_default = /*#__PURE__*/__webpack_require__.n(stats_base_dists_beta_quantile_lib);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-chisquare-quantile/lib/index.js
var stats_base_dists_chisquare_quantile_lib = __webpack_require__(16128);
var stats_base_dists_chisquare_quantile_lib_default = /*#__PURE__*/__webpack_require__.n(stats_base_dists_chisquare_quantile_lib);
// EXTERNAL MODULE: ./node_modules/@stdlib/math-base-special-gammainc/lib/index.js
var math_base_special_gammainc_lib = __webpack_require__(55479);
var math_base_special_gammainc_lib_default = /*#__PURE__*/__webpack_require__.n(math_base_special_gammainc_lib);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-t-cdf/lib/index.js
var stats_base_dists_t_cdf_lib = __webpack_require__(86021);
var stats_base_dists_t_cdf_lib_default = /*#__PURE__*/__webpack_require__.n(stats_base_dists_t_cdf_lib);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-t-quantile/lib/index.js
var stats_base_dists_t_quantile_lib = __webpack_require__(74455);
var stats_base_dists_t_quantile_lib_default = /*#__PURE__*/__webpack_require__.n(stats_base_dists_t_quantile_lib);
;// CONCATENATED MODULE: ./src/lib/stats/distributions.ts
/**
 * Distribution functions and quantiles, from @stdlib. Why @stdlib: over 1,278 points against 60-digit arithmetic its t quantile
 * is off by at most 1.0e-15 relative, where jstat is off by 3.5e-2 and lib-r-math by 1. This module is heavy (the packages weigh
 * some 400 kB): whoever imports it belongs in a chunk that is loaded only when a metric is judged.
 */






/** P(T ≤ t) for Student's t with `df` > 0 degrees of freedom (need not be whole). NaN for a NaN argument or df ≤ 0. */
function distributions_studentCdf(t, df) {
    // stdlib squares t. Below 1e-8 the square is lost beside df; there P = 1/2 + t·f(0), and f(0) ≤ 1/√(2π).
    if (Math.abs(t) <= 1e-7 && df > 0)
        return 0.5 + t * studentDensityAtZero(df);
    // Beyond 1e150 the square overflows; the tail is 0 to double precision unless df is very small.
    return stats_base_dists_t_cdf_lib_default()(Math.max(-1e150, Math.min(1e150, t)), df);
}
/** The t with P(T ≤ t) = p, 0 ≤ p ≤ 1, for Student's t with `df` > 0 degrees of freedom. NaN outside. */
function studentQuantile(p, df) {
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
        byDf.set(df, (quantile = stats_base_dists_t_quantile_lib_default()(p, df)));
    }
    return quantile;
}
/** Remembered by p and df: thousands of slices of one size ask for the same few, and each takes some 20 µs. */
const quantiles = new Map();
const MOST_LEVELS = 16;
const MOST_QUANTILES = 4096;
/** P(X ≤ x) for a Beta(a, b) variable; 0 ≤ x ≤ 1. */
function betaProbability(x, a, b) {
    return lib_default()(x, a, b);
}
/** The x with P(X ≤ x) = p for a Beta(a, b) variable, a, b > 0. */
function betaPoint(p, a, b) {
    return stats_base_dists_beta_quantile_lib_default()(p, a, b);
}
/** P(X > x) for χ² with `df` degrees of freedom, as Q(df/2, x/2): keeps its digits far out in the tail, where 1 − cdf is 0. */
function chiSquareTail(x, df) {
    if (!(x > 0))
        return Number.isNaN(x) ? NaN : 1;
    return math_base_special_gammainc_lib_default()(x / 2, df / 2, true, true);
}
/** The x with P(X ≤ x) = p for χ² with `df` degrees of freedom. */
function chiSquarePoint(p, df) {
    return stats_base_dists_chisquare_quantile_lib_default()(p, df);
}
/** f(0) = Γ((df+1)/2) / (√(π·df)·Γ(df/2)), from the quotient at large df by its series, else by the recursion downwards. */
function studentDensityAtZero(df) {
    // r(x) = Γ(x+1/2)/Γ(x) = r(x+1)·x/(x+1/2); its asymptotic series needs x ≥ 20 for 16 digits (DLMF 5.11.13).
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

;// CONCATENATED MODULE: ./src/lib/stats/histogram.ts


/** What is added to each bin before it is made a share, so that an empty bin does not make the answer infinite. */
const SMOOTHING = 1e-8;
/** A sentence for the first thing that makes two lists no histograms to compare, or undefined. */
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
/** Bins (counts, weights or shares) → shares that sum to 1: each bin plus `eps`, divided by the total, in this order. */
function sharesOf(bins, eps) {
    // Halves of weights near 1e308 would not do: scale first, by the largest, when their sum overflows.
    const total = new CompensatedSum();
    for (const bin of bins)
        total.add(bin + eps);
    if (Number.isFinite(total.value))
        return bins.map((bin) => (bin + eps) / total.value);
    const largest = Math.max(...bins);
    return sharesOf(bins.map((bin) => bin / largest), eps / largest);
}
/**
 * The distances of two histograms over the same bins, after smoothing by `eps` (≥ 0). With `eps` 0 a bin that is empty on one side
 * makes psi and a KL infinite; a bin that is empty on both adds nothing. Both lists must have passed `faultOfBins`.
 */
function histogramDistances(reference, candidate, eps = SMOOTHING) {
    const p = sharesOf(reference, eps);
    const q = sharesOf(candidate, eps);
    const [psi, js, kl, klReverse, squares, variation] = Array.from({ length: 6 }, () => new CompensatedSum());
    p.forEach((share, bin) => {
        const other = q[bin];
        if (share === 0 && other === 0)
            return;
        const difference = other - share;
        // log1p keeps the digits of a quotient near 1; terms in (q − p) cannot go below 0 by rounding.
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
/** ln(a/b); a quotient near 1 by its difference from 1. */
function logQuotient(a, b) {
    const quotient = a / b;
    return quotient > 0.5 && quotient < 2 ? Math.log1p((a - b) / b) : Math.log(quotient);
}
/** An infinite term makes the compensation of a sum NaN. */
function sumOrInfinity(value) {
    return Number.isNaN(value) ? Infinity : value;
}
/**
 * Pearson's χ² test that two lists of counts come from one distribution: Σ(observed − expected)²/expected over both rows, expected
 * = row total·column total/total. Undefined with fewer than two bins that hold something, since then there is nothing to test.
 */
function chiSquareTest(reference, candidate) {
    const totals = reference.map((count, bin) => count + candidate[bin]);
    const used = totals.filter((total) => total > 0).length;
    if (used < 2)
        return undefined;
    const [n, m] = [sum(reference), sum(candidate)];
    if (!(n > 0) || !(m > 0))
        return undefined;
    const statistic = new CompensatedSum();
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
    return { statistic: statistic.value, df: used - 1, p: chiSquareTail(statistic.value, used - 1), minExpected };
}
/**
 * The PSI that chance alone stays below with probability `confidence` when nothing drifted: χ²(confidence, bins − 1)·(1/n + 1/m)
 * for counts that sum to n and m (Yurdakul 2018). Undefined with fewer than two bins. KL is half of it, Jensen-Shannon divergence
 * and the square of Hellinger's distance an eighth, to first order.
 */
function psiByChance(bins, n, m, confidence = 0.95) {
    return bins < 2 ? undefined : chiSquarePoint(confidence, bins - 1) * (1 / n + 1 / m);
}
function sum(values) {
    const total = new CompensatedSum();
    for (const value of values)
        total.add(value);
    return total.value;
}

;// CONCATENATED MODULE: ./src/lib/stats/kolmogorov-smirnov.ts
/** Up to this product of the sizes p is counted, path by path. */
const EXACT_MAX = 4_000_000;
/**
 * The two-sample Kolmogorov-Smirnov test; both samples finite and not empty. p: the share of lattice paths from (0,0) to (n,m) that leave the band
 * |i/n − j/m| < d (Hodges, Arkiv för Matematik 3, 1958), else Kolmogorov's limit. Undefined when a sample is empty.
 */
function kolmogorovSmirnov(reference, candidate) {
    const [n, m] = [reference.length, candidate.length];
    if (n === 0 || m === 0)
        return undefined;
    const a = Float64Array.from(reference).sort();
    const b = Float64Array.from(candidate).sort();
    let [i, j, most] = [0, 0, 0];
    // In units of 1/(n·m): whole numbers, so that equal distances are equal.
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
/** P(max |i·m − j·n| ≥ most) over paths of equal weight: each step to the right has probability (n−i)/(n−i+m−j). */
function exactTail(n, m, most) {
    if (most === 0)
        return 1;
    // inside[j]: the probability to stand at (i, j) without having touched the bound; touched: all that has.
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
/** Kolmogorov's limit 2·Σ(−1)^(k−1)·e^(−2k²λ²), and its theta-function twin where that converges slowly. */
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

;// CONCATENATED MODULE: ./src/lib/stats/percentiles.ts
/**
 * The q-th percentile, 0 ≤ q ≤ 100, by linear interpolation between the two nearest ranks (type 7 of Hyndman and Fan, The American
 * Statistician 50, 1996; the default of numpy and R). `sorted` ascends and is finite. NaN when it is empty. Unit of the values.
 */
function percentile(sorted, q) {
    const n = sorted.length;
    if (n === 0)
        return NaN;
    // In hundredths of a rank: 95/100·9 is not 8.55, but 95·9 is 855.
    const rank = Math.max(0, Math.min(100 * (n - 1), q * (n - 1)));
    const below = Math.floor(rank / 100);
    const low = sorted[below];
    const high = sorted[Math.min(below + 1, n - 1)];
    const part = rank - 100 * below;
    const span = (high - low) * 100;
    if (!Number.isFinite(span))
        return low * (1 - part / 100) + high * (part / 100);
    // From the nearer end, so that it stays between the two and is exact at both.
    return part < 50 ? low + ((high - low) * part) / 100 : high - ((high - low) * (100 - part)) / 100;
}

;// CONCATENATED MODULE: ./src/lib/drift/bins.ts

/**
 * Single observations → counts in bins whose inner edges are the quantiles of the reference (equal ones once: values that repeat
 * make fewer bins), so that each holds about as much of the reference. What is not finite goes to a bin of its own when there is any: missing values
 * that become more are drift. A sentence when there are no finite values to make edges of.
 */
function binByReference(reference, candidate, bins) {
    const sorted = Float64Array.from(reference.filter(Number.isFinite)).sort();
    if (sorted.length === 0)
        return 'the reference has no finite values to make bins of';
    if (candidate.length === 0)
        return 'the candidate has no values';
    const quantiles = Array.from({ length: bins - 1 }, (_, index) => percentile(sorted, ((index + 1) * 100) / bins));
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
/** How many edges lie below the value: a value on an edge belongs to the bin below it. */
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

;// CONCATENATED MODULE: ./src/lib/drift/judge.ts




const ALPHA = 0.05;
/** Two distributions against the thresholds of a rule, or a sentence for why they cannot be compared. */
function judgeDrift(reference, candidate, rule) {
    const measure = MEASURES[rule.measure];
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
    const binned = rule.bins === undefined ? { reference, candidate } : binByReference(reference, candidate, rule.bins);
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
            return 'the bins are shares, and χ² needs counts: how many rows stand behind a share is what it is about';
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
/** `real`: whether it is more than chance makes. */
function decide(value, warn, error, real) {
    if (value < warn)
        return { decision: 'PASS', reason: 'BELOW', value };
    if (!real)
        return { decision: 'INCONCLUSIVE', reason: 'TOO_FEW', value };
    return value >= error ? { decision: 'FAIL', reason: 'ABOVE_ERROR', value } : { decision: 'WARN', reason: 'ABOVE_WARN', value };
}
/** Whole numbers that sum to more than 1 are counts; anything else is shares or weights. */
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

;// CONCATENATED MODULE: ./src/lib/drift/words.ts


/** The rule that a decision breaks; undefined when none. */
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
/** `PSI 0.121194 (warns at 0.1, fails at 0.25), 4 bins`: six digits, the thresholds, and what it was made from. */
function driftInWords(decision, { measure }) {
    const { value, warn, error, bins, counts, chance, chiSquare, ks } = decision;
    const parts = [`${MEASURES[measure].label} ${six(value)} (warns at ${six(warn)}, fails at ${six(error)})`];
    if (ks !== null)
        parts.push(`p ${six(ks.p)}`);
    if (measure === 'chi2' && chiSquare !== null)
        parts.push(`χ² ${six(chiSquare.statistic)} with ${chiSquare.df} degrees of freedom, p ${six(chiSquare.p)}`);
    if (bins !== null)
        parts.push(`${bins} ${bins === 1 ? 'bin' : 'bins'}`);
    if (counts !== null)
        parts.push(`${counts[0]} against ${counts[1]} rows`);
    if (chance !== null)
        parts.push(`${formatPercent(0.95)} of cases without drift stay below ${six(chance)}`);
    return parts.join(', ');
}
/** What follows from it, as a sentence. */
function driftSentence({ decision, value }, { measure }) {
    const label = MEASURES[measure].label;
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

;// CONCATENATED MODULE: ./src/lib/stats/interval.ts

/** Half the width of the two-sided t interval: t(1 − (1 − confidence)/2, df)·stderr. `confidence` in (0, 1). Student 1908. */
function halfWidth({ stderr, df }, confidence) {
    return stderr === 0 ? 0 : studentQuantile(1 - (1 - confidence) / 2, df) * stderr;
}
/** The two-sided t interval mean ± t·stderr, in the unit of the mean. */
function tInterval(estimate, confidence) {
    const half = halfWidth(estimate, confidence);
    return [estimate.mean - half, estimate.mean + half];
}
/**
 * P(T ≤ (mean − threshold)/stderr): how likely so low a mean would be if the truth were the threshold. Small: it is below. The
 * other side is `1 −` it, but read it as `probabilityAbove`, which keeps its digits. NaN when stderr is 0.
 */
function probabilityBelow({ mean, stderr, df }, threshold) {
    return distributions_studentCdf((mean - threshold) / stderr, df);
}
/** P(T ≥ (mean − threshold)/stderr): how likely so high a mean would be if the truth were the threshold. */
function probabilityAbove({ mean, stderr, df }, threshold) {
    return studentCdf((threshold - mean) / stderr, df);
}
/** p-value of both sides at once, 2·P(T ≥ |mean − threshold|/stderr). */
function probabilityTwoSided(estimate, threshold) {
    return 2 * Math.min(probabilityBelow(estimate, threshold), probabilityAbove(estimate, threshold));
}
/**
 * Difference of two independent means, candidate − reference: stderr = √(a² + b²) of the two standard errors, and degrees of
 * freedom (a² + b²)²/(a⁴/(n₁−1) + b⁴/(n₂−1)) (Welch, Biometrika 34, 1947). With both errors 0 the degrees are n₁ + n₂ − 2.
 */
function welch(reference, candidate) {
    const [a, b] = [reference.stderr, candidate.stderr];
    const mean = candidate.mean - reference.mean + ((candidate.meanRest ?? 0) - (reference.meanRest ?? 0));
    const largest = Math.max(a, b);
    if (largest === 0)
        return { mean, stderr: 0, df: reference.n + candidate.n - 2 };
    // Ratios first: the fourth power of 1e-100 is 0.
    const [x, y] = [(a / largest) ** 2, (b / largest) ** 2];
    const df = (x + y) ** 2 / ((x * x) / (reference.n - 1) + (y * y) / (candidate.n - 1));
    return { mean, stderr: largest * Math.sqrt(x + y), df };
}
/**
 * Standard error of a mean over cross-validation folds, whose training sets overlap: sd·√(1/n + ratio), ratio = test size/training
 * size, 1/(k − 1) for k folds (Nadeau and Bengio, Machine Learning 52, 2003). Degrees of freedom stay n − 1.
 */
function nadeauBengio(sd, n, testTrainRatio) {
    return sd * Math.sqrt(1 / n + testTrainRatio);
}
/** The smallest standard error that values rounded to multiples of `resolution` allow for a difference of two means of n: r/√(6n). */
function resolutionFloor(resolution, n) {
    return resolution / Math.sqrt(6 * n);
}

;// CONCATENATED MODULE: ./src/lib/stats/exact.ts

/**
 * Exact bounds of a proportion (Clopper and Pearson, Biometrika 26, 1934): each side errs with probability at most `alpha`. Lower
 * = the `alpha` point of Beta(k, n−k+1), 0 for k = 0; upper = the 1−alpha point of Beta(k+1, n−k), 1 for k = n. 0 ≤ k ≤ n.
 */
function proportionBounds(k, n, alpha) {
    // 1 − alpha of Beta(a, b) is 1 minus alpha of Beta(b, a): keeps the digits of a small alpha.
    return [k <= 0 ? 0 : betaPoint(alpha, k, n - k + 1), k >= n ? 1 : 1 - betaPoint(alpha, n - k, k + 1)];
}
/**
 * P(X ≥ wins) for X binomial(wins + losses, 1/2): how likely so many of the differing pairs would go one way by chance. 1 when
 * there are none. The sign test, one-sided (Arbuthnott 1710; McNemar's test in its exact form).
 */
function signTest(wins, losses) {
    return wins <= 0 ? 1 : betaProbability(0.5, wins, losses + 1);
}
/**
 * Interval for (wins − losses)/n of paired 0/1 data without the normal approximation: Clopper-Pearson bounds of wins/n and of
 * losses/n at (1 − confidence)/4 each, subtracted crosswise. Holds its confidence by Bonferroni, and is wide for it.
 */
function discordantInterval(wins, losses, n, confidence) {
    const alpha = (1 - confidence) / 4;
    const [winLow, winHigh] = proportionBounds(wins, n, alpha);
    const [lossLow, lossHigh] = proportionBounds(losses, n, alpha);
    return [winLow - lossHigh, winHigh - lossLow];
}
/** The same for two independent proportions, candidate − reference: each side's bounds at (1 − confidence)/4. */
function proportionsInterval(reference, candidate, confidence) {
    const alpha = (1 - confidence) / 4;
    const [low, high] = proportionBounds(reference.ones, reference.n, alpha);
    const [candidateLow, candidateHigh] = proportionBounds(candidate.ones, candidate.n, alpha);
    return [candidateLow - high, candidateHigh - low];
}

;// CONCATENATED MODULE: ./src/lib/promotion/needed.ts


/** Beyond this many values "more runs" is no advice. */
const MOST = 1e9;
const LARGE_DF = 1e9;
/**
 * How many more values bring the half-width below `distance`, if mean and spread stay: the smallest N with t(N − 1)·sd/√N < distance, less the `n` there are.
 * The degrees of freedom grow with N. Null when none would: the estimate stands on the threshold, or the error of overlapping
 * folds has a floor.
 */
function neededForEstimate(estimate, n, distance, confidence, testTrainRatio) {
    const spread = estimate.stderr / Math.sqrt(1 / n + testTrainRatio);
    const settles = (total) => halfWidth({ mean: 0, stderr: spread * Math.sqrt(1 / total + testTrainRatio), df: ((estimate.df + 1) * total) / n - 1 }, confidence) < distance;
    // By the normal distribution, whose quantile is below every t: not yet enough, and nearly so.
    const z = halfWidth({ mean: 0, stderr: 1, df: LARGE_DF }, confidence);
    const near = testTrainRatio > 0 ? 0 : Math.floor((z * spread) ** 2 / distance ** 2) - n - 1;
    return smallestMore(n, settles, near > 0 && near < MOST && !settles(n + near) ? near : 0);
}
/**
 * The same for 0/1 pairs of which few differ, if wins and losses go on in the same proportion: exact while fewer than ten pairs
 * differ, by the normal approximation beyond.
 */
function neededForDiscordant(wins, losses, n, threshold, confidence) {
    const [win, loss] = [wins / n, losses / n];
    const distance = win - loss - threshold;
    const settles = (total) => {
        const [up, down] = [win * total, loss * total];
        if (up + down >= 10) {
            const sd = Math.sqrt(((win + loss - (win - loss) ** 2) * total) / (total - 1));
            return halfWidth({ mean: 0, stderr: sd / Math.sqrt(total), df: total - 1 }, confidence) < Math.abs(distance);
        }
        if (threshold === 0)
            return signTest(Math.max(up, down), Math.min(up, down)) <= (1 - confidence) / 2;
        const [low, high] = discordantInterval(up, down, total, confidence);
        return distance > 0 ? low >= threshold : high < threshold;
    };
    return distance === 0 ? null : smallestMore(n, settles);
}
/** The smallest number above `from` to add to `n` so that it settles; null when not even `MOST` does. `from` is known not to. */
function smallestMore(n, settles, from = 0) {
    let [low, high] = [from, from + 1];
    for (let step = 1; !settles(n + high); step *= 2) {
        low = high;
        high += step;
        if (high > MOST)
            return null;
    }
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (settles(n + middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}

;// CONCATENATED MODULE: ./src/lib/promotion/decision.ts


/** Below this many pairs that differ, 0/1 data are judged exactly: the t interval passes a true loss at the margin in 54 % of cases at n = 20. */
const FEW_DISCORDANT = 10;
/** A decision about which nothing is known; also for a run that measured nothing. */
const EMPTY = {
    decision: 'INCONCLUSIVE',
    reason: 'NOTHING_MEASURED',
    delta: null,
    stderr: null,
    interval: null,
    confidence: 0.95,
    n: null,
    paired: false,
    threshold: null,
    needed: null,
    method: null,
    reference: null,
    candidate: null,
    wins: null,
    losses: null,
    pFail: null,
    detail: '',
};
/** What rounding can do to the values themselves: a difference within it is no difference. */
function toleranceOf(largest, threshold) {
    return 8 * 2 ** -52 * Math.max(largest, Math.abs(threshold));
}
/** Declared free of noise: the numbers as they are. */
function compareExactly(base, rule, tolerance) {
    const { delta, threshold } = base;
    const good = rule.mode === 'better' && threshold === 0 ? delta > tolerance : delta >= threshold - tolerance;
    return { ...base, decision: good ? 'PASS' : 'FAIL', reason: 'EXACT', method: 'exact', interval: null };
}
/** All differences are one and the same. Equal runs are no worse; anything else could be an artefact, such as two copied files. */
function sameEverywhere(base, rule, tolerance) {
    if (Math.abs(base.delta) > tolerance)
        return { ...base, reason: 'ZERO_VARIANCE' };
    return rule.mode === 'no_worse'
        ? { ...base, decision: 'PASS', reason: 'IDENTICAL' }
        : { ...base, decision: 'FAIL', reason: 'NO_CHANGE' };
}
function byInterval(base, estimate, rule, tolerance) {
    const threshold = base.threshold;
    const decided = decision_decide(base, rule, tolerance, 'NOISE');
    if (decided.decision === 'FAIL')
        return { ...decided, pFail: probabilityBelow(estimate, threshold) };
    if (decided.decision === 'PASS')
        return decided;
    return {
        ...decided,
        needed: neededForEstimate(estimate, base.n, Math.abs(estimate.mean - threshold), base.confidence, rule.testTrainRatio),
    };
}
/** The interval against the threshold. `otherwise` is why it is not settled when it is not. */
function decision_decide(base, { mode }, tolerance, otherwise) {
    const threshold = base.threshold;
    const [low, high] = base.interval;
    const above = mode === 'better' && threshold === 0 ? low > threshold + tolerance : low >= threshold - tolerance;
    if (above) {
        const reason = mode === 'better' || low > tolerance ? 'BETTER' : high < -tolerance ? 'WORSE_WITHIN_MARGIN' : 'NO_WORSE';
        return { ...base, decision: 'PASS', reason };
    }
    if (high < threshold - tolerance)
        return { ...base, decision: 'FAIL', reason: mode === 'better' && high >= 0 ? 'BELOW_MIN_EFFECT' : 'WORSE' };
    return { ...base, decision: 'INCONCLUSIVE', reason: otherwise };
}
/** Why a share of the reference says nothing; undefined when it does. */
function faultOfBase(mean, stderr, range) {
    if (range !== undefined && range[0] < 0 && range[1] > 0)
        return 'the values of the reference have both signs';
    if (mean === 0)
        return 'the mean of the reference is 0';
    return Math.abs(mean) < 2 * stderr ? 'the mean of the reference is less than two standard errors from 0' : undefined;
}

;// CONCATENATED MODULE: ./src/lib/promotion/judge-discordant.ts



/** 0/1 data of which few pairs differ: the sign test against 0, exact bounds against any other threshold. */
function judgeDiscordant(base, rule, tolerance) {
    const { wins, losses, n, confidence } = base;
    const threshold = base.threshold;
    const interval = discordantInterval(wins, losses, n, confidence);
    const alpha = (1 - confidence) / 2;
    const open = (method) => ({
        ...base,
        interval,
        method,
        reason: 'FEW_DISCORDANT',
        needed: neededForDiscordant(wins, losses, n, threshold, confidence),
    });
    if (threshold === 0) {
        const settled = { ...base, interval, method: 'sign-test' };
        if (signTest(wins, losses) <= alpha)
            return { ...settled, decision: 'PASS', reason: 'BETTER' };
        const pFail = signTest(losses, wins);
        return pFail <= alpha ? { ...settled, decision: 'FAIL', reason: 'WORSE', pFail } : open('sign-test');
    }
    const decided = decision_decide({ ...base, interval, method: 'clopper-pearson' }, rule, tolerance, 'FEW_DISCORDANT');
    if (decided.decision === 'INCONCLUSIVE')
        return open('clopper-pearson');
    return decided.decision === 'PASS' ? decided : { ...decided, pFail: smallestAlpha(wins, losses, n, threshold, alpha) };
}
/** The smallest one-sided α at which the exact upper bound is still below the threshold: a p-value by bisection. */
function smallestAlpha(wins, losses, n, threshold, alpha) {
    let [low, high] = [0, alpha];
    for (let step = 0; step < 50; step++) {
        const middle = (low + high) / 2;
        if (discordantInterval(wins, losses, n, 1 - 2 * middle)[1] < threshold)
            high = middle;
        else
            low = middle;
    }
    return high;
}

;// CONCATENATED MODULE: ./src/lib/promotion/judge-paired.ts




/** Pairs: the interval of their differences. */
function judgePaired(evidence, rule, confidence) {
    const { delta, reference, excess, clusters, discordant, largest } = evidence;
    const { n } = delta;
    const sign = rule.direction === 'higher' ? 1 : -1;
    const mean = sign * delta.mean + 0;
    const threshold = thresholdOf(rule, Math.abs(reference.mean));
    const tolerance = toleranceOf(largest, threshold);
    const plain = errorOf(delta.sd, n, rule);
    const tested = {
        mean: excess === null ? mean : excess.mean + threshold,
        stderr: clusters?.stderr ?? (excess === null ? plain : errorOf(excess.sd, n, rule)),
        df: (clusters?.groups ?? n) - 1,
    };
    const [wins, losses] = discordant === null ? [null, null] : sign > 0 ? [discordant.up, discordant.down] : [discordant.down, discordant.up];
    const base = {
        ...EMPTY,
        delta: mean,
        stderr: finiteOrNull(clusters?.stderr ?? plain),
        interval: Number.isFinite(tested.stderr) ? tInterval(tested, confidence) : null,
        confidence,
        n,
        paired: true,
        threshold,
        method: clusters !== null ? 'clustered-t' : rule.testTrainRatio > 0 ? 'nadeau-bengio' : 'paired-t',
        reference: reference.mean,
        candidate: reference.mean + delta.mean,
        wins,
        losses,
    };
    if (rule.noise === 'none')
        return compareExactly(base, rule, tolerance);
    const units = clusters?.groups ?? n;
    if (n < 2 || units < 2 || units < rule.minN) {
        const detail = clusters === null ? '' : `they fall into ${units} ${units === 1 ? 'group' : 'groups'}, and groups count`;
        return { ...base, reason: 'TOO_FEW', detail, needed: Math.max(2, rule.minN) - units };
    }
    if (rule.relative) {
        const detail = faultOfBase(reference.mean, reference.stderr, [reference.min, reference.max]);
        if (detail !== undefined)
            return {
                ...base,
                reason: 'RELATIVE_UNDEFINED',
                detail,
                threshold: null,
                interval: tInterval({ mean, stderr: plain, df: n - 1 }, confidence),
            };
    }
    if (wins !== null && losses !== null && wins + losses < FEW_DISCORDANT && rule.testTrainRatio === 0)
        return clusters === null
            ? judgeDiscordant({ ...base, wins, losses, n }, rule, tolerance)
            : { ...base, reason: 'FEW_DISCORDANT', detail: 'and they come in groups, for which there is no exact method' };
    if (delta.max - delta.min <= tolerance)
        return sameEverywhere(base, rule, tolerance);
    if (excess !== null && excess.max - excess.min <= tolerance)
        return { ...base, reason: 'ZERO_VARIANCE' };
    if (!(tested.stderr > tolerance / 8) && clusters !== null)
        return { ...base, reason: 'ZERO_VARIANCE' };
    return byInterval(base, tested, rule, tolerance);
}
function errorOf(sd, n, { testTrainRatio, resolution }) {
    const stderr = nadeauBengio(sd, n, testTrainRatio);
    return resolution > 0 ? Math.max(stderr, resolutionFloor(resolution, n)) : stderr;
}
function finiteOrNull(value) {
    return Number.isFinite(value) ? value : null;
}

;// CONCATENATED MODULE: ./src/lib/promotion/judge-unpaired.ts





/** Two samples of different examples, or two summaries: Welch's interval of the difference of their means. */
function judgeUnpaired(evidence, rule, confidence) {
    const { reference, candidate } = evidence;
    const sign = rule.direction === 'higher' ? 1 : -1;
    const turned = sign * (candidate.mean - reference.mean + ((candidate.meanRest ?? 0) - (reference.meanRest ?? 0))) + 0;
    const threshold = thresholdOf(rule, Math.abs(reference.mean));
    const tolerance = toleranceOf(Math.max(reference.largest, candidate.largest), threshold);
    const base = {
        ...EMPTY,
        delta: turned,
        confidence,
        n: candidate.n ?? null,
        threshold,
        method: 'welch',
        reference: reference.mean,
        candidate: candidate.mean,
    };
    if (rule.noise === 'none')
        return compareExactly(base, rule, tolerance);
    if (!isComplete(reference) || !isComplete(candidate)) {
        const side = isComplete(candidate) ? 'reference' : isComplete(reference) ? 'candidate' : undefined;
        return { ...base, method: null, reason: 'NO_UNCERTAINTY', detail: side === undefined ? 'both sides have' : `the ${side} has` };
    }
    const fewest = Math.min(reference.n, candidate.n);
    const difference = fewest < 2 ? undefined : welch(reference, candidate);
    const measured = difference === undefined ? base : withInterval(base, { ...difference, mean: turned }, rule);
    if (fewest < 2 || fewest < rule.minN)
        return { ...measured, reason: 'TOO_FEW', needed: Math.max(2, rule.minN) - fewest };
    if (rule.relative) {
        const detail = faultOfBase(reference.mean, reference.stderr, reference.range);
        if (detail !== undefined)
            return { ...measured, reason: 'RELATIVE_UNDEFINED', detail, threshold: null };
    }
    if (reference.ones !== undefined && candidate.ones !== undefined) {
        const sides = [reference, candidate].map(({ ones = 0, n }) => Math.min(ones, n - ones));
        if (Math.min(...sides) < FEW_DISCORDANT) {
            const ones = proportionsInterval({ ones: reference.ones, n: reference.n }, { ones: candidate.ones, n: candidate.n }, confidence);
            const interval = sign > 0 ? ones : [-ones[1], -ones[0]];
            return decision_decide({ ...measured, interval, method: 'clopper-pearson' }, rule, tolerance, 'FEW_EVENTS');
        }
    }
    // The threshold is a share of a mean that is itself uncertain: candidate − (1 ± share)·reference.
    const tested = rule.relative
        ? welch({ ...reference, stderr: reference.stderr * weightOfReference(rule, reference.mean) }, candidate)
        : welch(reference, candidate);
    if (!(tested.stderr > tolerance))
        return sameEverywhere(measured, rule, tolerance);
    const floor = resolutionFloor(rule.resolution, 2 / (1 / reference.n + 1 / candidate.n));
    const estimate = { ...tested, mean: turned, stderr: Math.max(tested.stderr, floor) };
    return byInterval(withInterval(measured, estimate, rule), estimate, rule, tolerance);
}
/** How much of the reference's error is in candidate − threshold: |1 ± share|, by the direction, the mode and the sign of the reference. */
function weightOfReference({ direction, mode, amount }, mean) {
    const towards = (direction === 'higher') === mean >= 0;
    return Math.abs((mode === 'better') === towards ? 1 + amount : 1 - amount);
}
function withInterval(base, estimate, { resolution }) {
    const stderr = resolution > 0 && base.n !== null ? Math.max(estimate.stderr, resolutionFloor(resolution, base.n)) : estimate.stderr;
    return { ...base, stderr, interval: tInterval({ ...estimate, stderr }, base.confidence) };
}

;// CONCATENATED MODULE: ./src/lib/promotion/judge.ts




/**
 * The rule: the whole interval on the good side of the threshold passes, the whole interval on the bad side fails, and all else
 * is inconclusive. Nothing that could not be measured passes. Source: shared/research/statistics.md §5.
 */
function judge(evidence, rule) {
    const confidence = confidenceOf(rule);
    if (evidence.kind === 'none') {
        const { reason, detail, n } = evidence;
        const fails = reason === 'CANDIDATE_MISSING' || reason === 'CANDIDATE_NOT_FINITE';
        const threshold = rule.relative ? null : thresholdOf(rule, 1);
        return { ...EMPTY, decision: fails ? 'FAIL' : 'INCONCLUSIVE', reason, detail, n, confidence, threshold };
    }
    return evidence.kind === 'paired' ? judgePaired(evidence, rule, confidence) : judgeUnpaired(evidence, rule, confidence);
}

;// CONCATENATED MODULE: ./src/lib/promotion/words.ts

/** The rule that a decision breaks, by its reason; undefined for a reason that only passes. */
function ruleOf({ decision, reason, delta }) {
    if (decision === 'PASS')
        return undefined;
    if (reason === 'EXACT')
        return (delta ?? 0) < 0 ? 'PROMOTE.WORSE' : 'PROMOTE.BELOW_MIN_EFFECT';
    return RULES[reason] ?? 'PROMOTE.INCONCLUSIVE';
}
const RULES = {
    CANDIDATE_MISSING: 'PROMOTE.METRIC_MISSING',
    BASELINE_MISSING: 'PROMOTE.METRIC_MISSING',
    CANDIDATE_NOT_FINITE: 'PROMOTE.NOT_FINITE',
    BASELINE_NOT_FINITE: 'PROMOTE.NOT_FINITE',
    PAIRING_MISMATCH: 'PROMOTE.PAIRING',
    NO_UNCERTAINTY: 'PROMOTE.UNCERTAINTY_MISSING',
    NO_CHANGE: 'PROMOTE.BELOW_MIN_EFFECT',
    BELOW_MIN_EFFECT: 'PROMOTE.BELOW_MIN_EFFECT',
    WORSE: 'PROMOTE.WORSE',
    NOTHING_MEASURED: 'PROMOTE.NOTHING_MEASURED',
};
/** What each rule protects, and what to do. */
const RULE_TEXTS = {
    'PROMOTE.WORSE': {
        why: 'Even the best end of the interval is beyond what the rule allows: noise does not explain the loss.',
        fix: 'Do not promote this candidate; or, if the loss is accepted, write it down as a margin.',
    },
    'PROMOTE.BELOW_MIN_EFFECT': {
        why: 'A candidate that gains less than was asked for costs a release and brings nothing that was wanted.',
        fix: 'Improve the candidate, or ask for a smaller min_effect if a smaller gain is worth a release.',
    },
    'PROMOTE.INCONCLUSIVE': {
        why: 'What was measured fits a gain as well as a loss beyond the threshold. To promote on it is to toss a coin.',
        fix: 'Measure more runs or examples, or state a margin that you can live with.',
    },
    'PROMOTE.METRIC_MISSING': {
        why: 'A metric that was not measured cannot be shown to be good; a benchmark that never ran must not pass.',
        fix: 'Run the evaluation on both sides, and check the spelling of the metric.',
    },
    'PROMOTE.NOT_FINITE': {
        why: 'NaN fails every comparison, so that "not worse" would be true of it; a run that diverged looks like one that is fine.',
        fix: 'Find out why the value is not a number; do not drop it, since the other values are then a selection.',
    },
    'PROMOTE.PAIRING': {
        why: 'Differences of values that do not belong together measure nothing.',
        fix: 'Evaluate both sides on the same examples with the same keys; if they are different examples, declare the metric unpaired.',
    },
    'PROMOTE.UNCERTAINTY_MISSING': {
        why: 'A mean without its error cannot be told from noise.',
        fix: 'Record the single values, or the standard error (or the standard deviation) and n beside the mean; or declare `noise=none` if every run gives the same number.',
    },
    'PROMOTE.NOTHING_MEASURED': {
        why: 'A gate that looked at nothing must not be green.',
        fix: 'Name at least one metric that both sides have.',
    },
};
/** `accuracy` or `accuracy on slice "de"`. */
function words_nameOf(metric, slice) {
    return slice === null ? metric : `${metric} on slice "${slice}"`;
}
/** `+0.0220 ± 0.0020 (standard error), 95% interval [+0.0164, +0.0276], n=5 paired, must be > 0`; what is not known is left out. */
function numbersInWords(decision, rule) {
    const { delta, stderr, interval, confidence, n, paired, method, wins, losses } = decision;
    const parts = [];
    if (delta !== null)
        parts.push(stderr === null
            ? formatNumber(delta, null, true)
            : `${formatNumber(delta, stderr, true)} ± ${formatNumber(stderr, stderr)} (standard error)`);
    if (interval !== null)
        parts.push(`${formatPercent(confidence)} interval ${formatInterval(interval)}${METHOD_NOTES[method ?? ''] ?? ''}`);
    if (wins !== null && losses !== null && method !== 'paired-t' && method !== 'exact')
        parts.push(`${wins} won and ${losses} lost`);
    if (n !== null)
        parts.push(`n=${n}${delta === null ? '' : paired ? ' paired' : ' unpaired'}`);
    const must = thresholdInWords(decision, rule);
    return [...parts, ...(must === '' ? [] : [must])].join(', ');
}
const METHOD_NOTES = {
    'sign-test': ' (exact; the sign test decides)',
    'clopper-pearson': ' (exact)',
    'nadeau-bengio': ' (corrected for overlapping folds)',
    'clustered-t': ' (by groups)',
};
/** `must be > 0`, `must be ≥ -0.03`; with a relative threshold also its share. */
function thresholdInWords({ threshold }, { mode, amount, relative }) {
    if (threshold === null)
        return '';
    const share = relative ? ` (${formatPercent(amount)} of the reference)` : '';
    return `must be ${mode === 'better' && threshold === 0 ? '>' : '≥'} ${formatNumber(threshold, null, true)}${share}`;
}
/** What was decided and why, in a sentence or two that name the values. The name and its escaping are the caller's. */
function sentenceOf(decision, rule) {
    const { reason, delta, stderr, interval, n, paired, threshold, detail, confidence, wins, losses } = decision;
    // Made when a sentence wants them: a run may judge ten thousand slices.
    const change = () => (delta === null ? '' : formatNumber(delta, stderr, true));
    const span = () => (interval === null ? '' : formatInterval(interval));
    const wanted = () => thresholdInWords(decision, rule);
    const pairs = paired ? 'pairs' : 'values on each side';
    switch (reason) {
        case 'BETTER':
            return `better: ${change()}.`;
        case 'NO_WORSE':
            return threshold === 0
                ? 'not worse.'
                : `not worse than the margin allows: the whole interval is above ${formatNumber(threshold ?? 0)}.`;
        case 'WORSE_WITHIN_MARGIN':
            return `measurably worse: ${change()} ${span()}; the margin allows ${formatNumber(Math.abs(threshold ?? 0))}.`;
        case 'IDENTICAL':
            return 'all values are the same on both sides.';
        case 'EXACT':
            return `declared free of noise, so the numbers are compared as they are: ${change()}, ${wanted()}.`;
        case 'WORSE':
            return rule.mode === 'better' && threshold === 0
                ? `worse: ${change()}; even the best end of the interval ${span()} is below 0.`
                : `worse: ${change()}; even the best end of the interval ${span()} is beyond the allowed ${formatNumber(threshold ?? 0)}.`;
        case 'BELOW_MIN_EFFECT':
            return `better, but the gain of ${change()} is below the required ${formatNumber(threshold ?? 0)} even at the best end of the interval ${span()}.`;
        case 'NO_CHANGE':
            return 'all values are the same on both sides, and the rule asks for a gain.';
        case 'NOISE':
            return `can't tell. Measured ${change()}, but with n=${n} the true change lies in ${span()} (${formatPercent(confidence)}), and it ${wanted()}.${settleInWords(decision, pairs)}`;
        case 'FEW_DISCORDANT':
            return `can't tell. Only ${wins + losses} of ${n} examples changed (${wins} won, ${losses} lost)${detail === '' ? '' : `, ${detail}`}: too few to know, and the change ${wanted()}.${settleInWords(decision, 'examples')}`;
        case 'FEW_EVENTS':
            return `can't tell. Nearly all values are the same 0 or 1, so the true change lies anywhere in ${span()}, and it ${wanted()}.`;
        case 'ZERO_VARIANCE':
            return `can't tell. Every difference is the same ${change()}, which says nothing of how it would vary. If every run gives the same number, declare the metric \`noise=none\`; else check that the runs are independent.`;
        case 'TOO_FEW':
            return `can't tell from n=${n}${detail === '' ? '' : ` (${detail})`}: at least ${Math.max(2, rule.minN)} are asked for, and five to ten are what a small effect takes.`;
        case 'RELATIVE_UNDEFINED':
            return `a relative threshold means nothing here, because ${detail}. Use an absolute one.`;
        case 'NO_UNCERTAINTY':
            return `can't tell. ${capital(detail)} a mean without a standard error and n${delta === null ? '' : ` (measured ${change()})`}.`;
        case 'CANDIDATE_MISSING':
        case 'BASELINE_MISSING':
        case 'CANDIDATE_NOT_FINITE':
        case 'BASELINE_NOT_FINITE':
        case 'ENVIRONMENT_DIFFERS':
            return `${detail}.`;
        case 'PAIRING_MISMATCH':
            return `cannot be paired: ${detail}.`;
        case 'NOT_AFTER_HOLM':
            return `looks worse by itself (${change()}, interval ${span()}), but among ${detail} one such result is what chance gives (Holm's correction).`;
        case 'NOTHING_MEASURED':
            return 'nothing was measured.';
    }
}
function settleInWords({ needed, delta, threshold, paired }, what) {
    if (needed === null)
        return delta === threshold ? ' The measured change stands on the threshold, so more runs alone would not settle it.' : '';
    return ` About ${needed} more ${paired && what === 'pairs' ? 'paired runs' : what} would settle it if what was measured holds.`;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./src/cli/compare/rows.ts









/** Judges what was gathered; the failures that chance explains among so many are taken back. `open` is the severity of INCONCLUSIVE. */
function judgeMetrics(gathered, open) {
    const decisions = correctForMany(gathered.map(({ question, evidence }) => judge(evidence, question.rule)));
    const objections = [];
    const rows = decisions.map((decision, index) => {
        const { question, slice } = gathered[index];
        const { metric, role, rule } = question;
        const message = sentenceOf(decision, rule);
        const broken = ruleOf(decision);
        if (broken !== undefined)
            objections.push({
                rule: broken,
                severity: decision.decision === 'FAIL' ? 'error' : open,
                message: `${words_nameOf(metric, slice)} (${rule.direction} is better): ${message}`,
                ...RULE_TEXTS[broken],
                about: `${metric}\0${slice ?? ''}`,
            });
        return {
            metric,
            slice,
            role,
            direction: rule.direction,
            mode: rule.mode,
            decision: decision.decision,
            reason: decision.reason,
            delta: decision.delta,
            stderr: decision.stderr,
            interval: decision.interval,
            confidence: decision.confidence,
            n: decision.n,
            paired: decision.paired,
            threshold: decision.threshold,
            needed: decision.needed,
            method: decision.method,
            reference: decision.reference,
            candidate: decision.candidate,
            wins: decision.wins,
            losses: decision.losses,
            look: rule.look,
            numbers: numbersInWords(decision, rule),
            message,
        };
    });
    return { rows, objections, decisions };
}
/** Judges the distributions. Throws GateError 2 for bins that cannot be compared. */
function judgeDistributions(plan, values, sides, open) {
    const objections = [];
    const rows = plan.drift.map(({ name, rule }) => {
        const [reference, candidate] = ['reference', 'candidate'].map((side) => needed(name, '--drift', values, sides[side]));
        const decision = judgeDrift(reference, candidate, rule);
        if (typeof decision === 'string')
            throw new errors/* GateError */.u(2, decision, {
                where: `--drift ${name}`,
                fix: 'Bins are counts or shares over the same bins on both sides; for single observations add `,bins=10` or measure with ks.',
            });
        const message = driftSentence(decision, rule);
        const broken = driftRuleOf(decision, rule);
        const severity = decision.decision === 'FAIL' ? 'error' : decision.decision === 'WARN' ? 'warning' : open;
        if (broken !== undefined)
            objections.push({
                rule: broken,
                severity,
                message: `${name} ${message}`,
                why: DRIFT_WHY,
                fix: decision.decision === 'INCONCLUSIVE' ? TOO_FEW_FIX : DRIFT_FIX,
                about: name,
            });
        return { name, measure: rule.measure, ...numbersOf(decision), numbers: driftInWords(decision, rule), message };
    });
    return { rows, objections };
}
function numbersOf(decision) {
    const { distances, value, warn, error, eps, bins, counts, chance, chiSquare, ks } = decision;
    const finite = (number) => (number !== undefined && Number.isFinite(number) ? number : null);
    return {
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
        counts,
        chance,
        decision: decision.decision,
        reason: decision.reason,
    };
}
/** Describes the metrics asked for, the candidate first. Throws GateError 2 for one that neither side has. */
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
    const { mean, stderr } = usable ? meanAndError(values) : { mean: NaN, stderr: NaN };
    const sorted = usable ? Float64Array.from(values).sort() : new Float64Array(0);
    const finite = (number) => (Number.isFinite(number) ? number : null);
    const at = (q) => finite(percentile(sorted, q));
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

;// CONCATENATED MODULE: ./src/lib/records/join.ts

/** More rows than this that wait for their partner are no file in another order, but another file. */
const MOST_WAITING = 3_000_000;
/** How many keys are remembered to notice one that stands twice; beyond, only one that finds no partner is noticed. */
const MOST_REMEMBERED = 250_000;
/**
 * Pairs the rows of two readers while both are read forwards. With keys in the same order that takes constant memory; what stands elsewhere waits for its
 * partner. Answers the end of a sentence for why the rows do not pair, or undefined. Both files are read to their end.
 */
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
    #waiting = { reference: new Map(), candidate: new Map() };
    #seen = { reference: new Set(), candidate: new Set() };
    #fault;
    constructor(options) {
        this.#options = options;
    }
    add(reference, candidate) {
        if (this.#fault !== undefined)
            return;
        const [left, right] = [this.#keyOf(reference, 'reference'), this.#keyOf(candidate, 'candidate')];
        if (left !== undefined && left === right)
            return this.#options.pair(reference, candidate, (0,records_fault/* quote */.h)(left));
        this.#meet(left, reference, 'reference');
        this.#meet(right, candidate, 'candidate');
    }
    fault() {
        if (this.#fault !== undefined)
            return this.#fault;
        const { reference, candidate } = this.#waiting;
        for (const [side, other, left] of [
            ['reference', 'candidate', reference],
            ['candidate', 'reference', candidate],
        ])
            for (const key of left.keys())
                return `the ${side} has the key ${(0,records_fault/* quote */.h)(key)}, which the ${other} does not have${left.size > 1 ? `, and ${left.size - 1} more` : ''}`;
        return undefined;
    }
    #keyOf(reader, side) {
        const key = reader?.texts[this.#options.key];
        if (key === undefined)
            return undefined;
        const seen = this.#seen[side];
        if (seen.has(key))
            this.#fault ??= `the key ${(0,records_fault/* quote */.h)(key)} stands twice in the ${side}`;
        else if (seen.size < MOST_REMEMBERED)
            seen.add(key);
        return key;
    }
    #meet(key, reader, side) {
        if (key === undefined || this.#fault !== undefined)
            return;
        const [own, others] = side === 'reference'
            ? [this.#waiting.reference, this.#waiting.candidate]
            : [this.#waiting.candidate, this.#waiting.reference];
        const partner = others.get(key);
        if (partner !== undefined) {
            others.delete(key);
            if (side === 'reference')
                this.#options.pair(reader, partner, (0,records_fault/* quote */.h)(key));
            else
                this.#options.pair(partner, reader, (0,records_fault/* quote */.h)(key));
            return;
        }
        if (own.has(key))
            this.#fault = `the key ${(0,records_fault/* quote */.h)(key)} stands twice in the ${side}`;
        own.set(key, { numbers: Float64Array.from(reader.numbers), texts: [...reader.texts] });
        if (own.size > MOST_WAITING)
            this.#fault = `more than ${MOST_WAITING} keys of the ${side} stand elsewhere in the other file: sort both by the key`;
    }
}

;// CONCATENATED MODULE: ./src/cli/compare/stream.ts





/** Values that have to be kept one by one, for percentiles and drift: 512 MiB of them. */
const MOST_KEPT = 64_000_000;
/** A column of more names is a key, and no slice. */
const MOST_SLICES = 10_000;
/** Two files of rows → what is to be judged, in one pass over both and constant memory (but for values that must be kept). */
function gatherRows(reference, candidate, plan) {
    const columns = { reference: stream_select(reference, plan), candidate: stream_select(candidate, plan) };
    const questions = plan.metrics.map((question) => new Collector(question, columns));
    const environments = { reference: new Environment(), candidate: new Environment() };
    const kept = { reference: new Map(), candidate: new Map() };
    const places = {
        reference: placesOf(columns.reference, plan, kept.reference),
        candidate: placesOf(columns.candidate, plan, kept.candidate),
    };
    const unpaired = questions.filter(({ question }) => question.unpaired);
    const paired = questions.filter(({ question, missing }) => !question.unpaired && missing === undefined);
    const key = plan.key === undefined ? undefined : columns.reference.texts.indexOf(plan.key);
    let torn;
    const fault = joinRows(columns.reference.rows, columns.candidate.rows, {
        key,
        pair(left, right, place) {
            if (paired.length === 0)
                return;
            const { slice, cluster } = labels(left, right, places);
            torn ??= tornInWords(left, right, places, place);
            for (const collector of paired)
                collector.pair(left, right, place, slice, cluster);
        },
        row(side, values, row) {
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
            for (const collector of unpaired)
                collector.single(side, values, row, at.slice < 0 ? null : values.texts[at.slice]);
        },
    });
    const [left, right] = [environments.reference.id, environments.candidate.id];
    const gathered = questions.flatMap((collector) => {
        const machines = faultOfEnvironments(left, right, collector.question.rule);
        return collector.finish(fault ?? torn).map(({ slice, evidence }) => ({
            question: collector.question,
            slice,
            evidence: machines !== undefined && evidence.kind !== 'none' ? none('ENVIRONMENT_DIFFERS', machines, null) : evidence,
        }));
    });
    return { gathered, values: kept };
}
function stream_select(side, plan) {
    const rows = side.rows;
    const numbers = numberNames(plan).filter((name) => side.names.includes(name));
    const texts = [...new Set([plan.key, plan.cluster, plan.slice, plan.environment])].filter((name) => name !== undefined);
    const wanted = texts.filter((name) => name === plan.key || side.names.includes(name));
    // A file without any row has no header either: every metric of it is missing, and no column is.
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
/** Slice and cluster of a pair: the candidate's, or the reference's where the candidate has no such column. */
function labels(left, right, { reference, candidate }) {
    const of = (at) => candidate[at] >= 0 ? right.texts[candidate[at]] : reference[at] >= 0 ? left.texts[reference[at]] : undefined;
    return { slice: of('slice') ?? null, cluster: of('cluster') };
}
/** One example in two groups: the rows are not of the same example. */
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
/** One machine, or none that is known, or several: then it is none to compare with. */
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
/** Collects one metric, overall and by slice. */
class Collector {
    question;
    missing;
    #slots;
    #pairs = new Map();
    #samples = { reference: new Map(), candidate: new Map() };
    constructor(question, columns) {
        this.question = question;
        this.#slots = {
            reference: columns.reference.numbers.indexOf(question.metric),
            candidate: columns.candidate.numbers.indexOf(question.metric),
        };
        const absent = ['candidate', 'reference'].find((side) => this.#slots[side] < 0);
        if (absent !== undefined)
            this.missing = none(absent === 'candidate' ? 'CANDIDATE_MISSING' : 'BASELINE_MISSING', missingInWords(question.metric, columns[absent].side), null);
    }
    pair(reference, candidate, place, slice, cluster) {
        const [left, right] = [reference.numbers[this.#slots.reference], candidate.numbers[this.#slots.candidate]];
        entry(this.#pairs, null, () => new PairCollector(this.question.rule)).add(left, right, place, cluster);
        if (slice !== null)
            entry(this.#pairs, slice, () => new PairCollector(this.question.rule)).add(left, right, place, cluster);
    }
    single(side, values, row, slice) {
        const slot = this.#slots[side];
        if (slot < 0)
            return;
        const value = values.numbers[slot];
        entry(this.#samples[side], null, () => new SampleCollector(side)).add(value, row);
        if (slice !== null)
            entry(this.#samples[side], slice, () => new SampleCollector(side)).add(value, row);
    }
    finish(fault) {
        if (this.missing !== undefined)
            return [{ slice: null, evidence: this.missing }];
        if (this.question.unpaired) {
            const slices = new Set([null, ...this.#samples.reference.keys(), ...this.#samples.candidate.keys()]);
            return stream_inOrder(slices).map((slice) => ({
                slice,
                evidence: unpairedEvidence(this.#samples.reference.get(slice), this.#samples.candidate.get(slice)),
            }));
        }
        if (fault !== undefined) {
            // A candidate that is not finite fails before its pairs are asked about.
            const known = this.#pairs.get(null)?.finish();
            if (known?.kind === 'none' && known.reason === 'CANDIDATE_NOT_FINITE')
                return [{ slice: null, evidence: known }];
            return [{ slice: null, evidence: none('PAIRING_MISMATCH', fault, this.#pairs.get(null)?.n ?? 0) }];
        }
        const slices = new Set([null, ...this.#pairs.keys()]);
        return stream_inOrder(slices).map((slice) => ({
            slice,
            evidence: this.#pairs.get(slice)?.finish() ?? none('CANDIDATE_MISSING', 'the candidate has no rows', 0),
        }));
    }
}
function unpairedEvidence(reference, candidate) {
    if (candidate === undefined || candidate.n === 0)
        return none('CANDIDATE_MISSING', 'the candidate has no values', 0);
    if (candidate.notFinite !== undefined)
        return none('CANDIDATE_NOT_FINITE', candidate.notFinite, candidate.n);
    if (reference === undefined || reference.n === 0)
        return none('BASELINE_MISSING', 'the reference has no values', candidate.n);
    if (reference.notFinite !== undefined)
        return none('BASELINE_NOT_FINITE', reference.notFinite, candidate.n);
    return { kind: 'unpaired', reference: reference.finish(), candidate: candidate.finish() };
}
function entry(map, key, make) {
    let value = map.get(key);
    if (value === undefined) {
        if (map.size > MOST_SLICES)
            throw new errors/* GateError */.u(2, `the column of the slices has more than ${MOST_SLICES} names`, {
                where: '--slice',
                fix: 'Name a column of a few groups; a column that names each row is a `--key`.',
            });
        map.set(key, (value = make()));
    }
    return value;
}
/** The whole first, then the slices by name. */
function stream_inOrder(slices) {
    const names = [...slices].filter((slice) => slice !== null).sort();
    return [null, ...names];
}

// EXTERNAL MODULE: ./src/cli/report-output.ts
var report_output = __webpack_require__(99966);
;// CONCATENATED MODULE: ./src/cli/commands/compare.ts














const meta = {
    name: 'compare',
    operands: '',
    maxOperands: 0,
    summary: 'Decides whether a candidate may be promoted: its metrics against those of a reference, with their uncertainty. Needs no git. A file is JSON\n' +
        '({"accuracy": [0.72, 0.73]} or {"accuracy": {"mean": 0.72, "stderr": 0.01, "n": 5}}), JSON lines of records, or CSV with a header.',
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
        look: { value: 'k', help: 'this is the k-th candidate on the same test set: α is spent over the looks' },
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
    // A summary alone needs one file only: it is read as both and told as one.
    const candidate = openSide(paths.candidate, 'candidate');
    try {
        const reference = openSide(paths.reference ?? paths.candidate, 'reference');
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
/** 0 pass, 1 fail. Open questions fail unless they are let through; a run that only summarised was asked for no verdict. */
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
/** Text and Markdown tell of metrics; the other formats tell of the findings that were made of them. */
async function render(report, format, colour, tolerated) {
    if (format === 'text')
        return printText(report, colour, tolerated);
    if (format === 'markdown')
        return printMarkdown(report, tolerated);
    return (await (0,reporters.loadReporter)(format)).render({ report, sources: () => undefined, colour, width: process.stdout.columns ?? 100 });
}


/***/ }),

/***/ 3190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ CsvReader)
});

// EXTERNAL MODULE: ./src/lib/nearest.ts
var nearest = __webpack_require__(72269);
// EXTERNAL MODULE: ./src/lib/records/fault.ts
var fault = __webpack_require__(92842);
;// CONCATENATED MODULE: ./src/lib/records/number.ts

/** What a cell of text says as a number: NaN for what stands for a missing or undefined value, undefined for what is no number. */
function readCell(text) {
    const cell = text.trim();
    if (DECIMAL.test(cell))
        return Number(cell);
    const word = cell.toLowerCase();
    return Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
}
/** The decimal numbers of JSON, CSV writers and people: no hexadecimal, no `1_000`, no thousands separators. */
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** Missing values and what languages write for values that are no numbers; truth values of per-example metrics count as 1 and 0. */
const WORDS = {
    '': NaN,
    na: NaN,
    'n/a': NaN,
    '<na>': NaN,
    null: NaN,
    none: NaN,
    nan: NaN,
    '-nan': NaN,
    inf: Infinity,
    '+inf': Infinity,
    infinity: Infinity,
    '+infinity': Infinity,
    '-inf': -Infinity,
    '-infinity': -Infinity,
    true: 1,
    false: 0,
};
/** Why a cell is no number, as the end of a sentence, and what to do. */
function faultOfCell(text) {
    const comma = /^\s*[+-]?\d+,\d+\s*$/.test(text);
    return [
        `${(0,fault/* quote */.h)(text)} is no number`,
        comma ? 'Write decimals with a point.' : 'Write a decimal number; leave the cell empty for a missing value.',
    ];
}
const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const SPLITTER = 134217729;
const bits = new Float64Array(1);
const words = new Uint32Array(bits.buffer);
/** Which half of a double holds its exponent on this machine. */
const HIGH = (() => {
    bits[0] = 1;
    return words[0] === 0 ? 1 : 0;
})();
/**
 * (a·10^shift + b)/10^scale, rounded as `Number` rounds the same digits, or NaN when it takes `Number` to know: a < 10¹⁵, 0 ≤ shift ≤ 4, b < 10^shift, |scale| ≤ 22. With
 * up to 15 digits one division of exact numbers is rounded once (Clinger 1990). With up to 19 the quotient is made in double-double
 * arithmetic, good to 100 bits; only when it lies that near the middle of two doubles is the answer left to `Number`.
 */
function assemble(a, shift, b, scale) {
    if (scale > 22 || scale < -22)
        return a === 0 && b === 0 ? 0 : NaN;
    if (shift === 0)
        return scale >= 0 ? a / POWERS[scale] : a * POWERS[-scale];
    if (scale <= 0)
        return NaN;
    // The digits as high + low, exactly.
    const product = a * POWERS[shift];
    const wide = SPLITTER * a;
    const aHigh = wide - (wide - a);
    const aLow = a - aHigh;
    const lost = aHigh * POWERS[shift] - product + aLow * POWERS[shift] + b;
    const high = product + lost;
    const low = product - high + lost;
    // The quotient, and its rest by an exact product.
    const divisor = POWERS[scale];
    const quotient = high / divisor;
    const wideQ = SPLITTER * quotient;
    const qHigh = wideQ - (wideQ - quotient);
    const qLow = quotient - qHigh;
    const wideD = SPLITTER * divisor;
    const dHigh = wideD - (wideD - divisor);
    const dLow = divisor - dHigh;
    const back = quotient * divisor;
    const backLow = qHigh * dHigh - back + qHigh * dLow + qLow * dHigh + qLow * dLow;
    const rest = (high - back - backLow + low) / divisor;
    const value = quotient + rest;
    const error = Math.abs(quotient - value + rest);
    bits[0] = value;
    const exponent = (words[HIGH] >>> 20) & 0x7ff;
    // Half a unit in the last place of the value.
    const half = 2 ** (exponent - 1076);
    return Math.abs(error - half) < half * 1e-9 ? NaN : value;
}

// EXTERNAL MODULE: ./src/lib/records/source.ts
var records_source = __webpack_require__(75613);
;// CONCATENATED MODULE: ./src/lib/records/csv.ts




const [LF, CR, QUOTE, DOT, MINUS, PLUS, ZERO] = [10, 13, 34, 46, 45, 43, 48];
/**
 * CSV with a header (RFC 4180, and what is met besides: a byte order mark, LF or CR LF, blank lines, `;` or tab between the fields when the
 * header has no comma). Reads in constant memory, forwards, and looks only at the columns that are asked for: a
 * number of up to 19 digits is read from its bytes, without a string. Throws RecordFault.
 */
class CsvReader {
    columns;
    numbers = new Float64Array(0);
    texts = [];
    #window;
    #delimiter;
    /** For each column: -1 skipped, 0… a number, from TEXT on a text. */
    #slots = new Int32Array(0);
    #position = 0;
    #line = 1;
    #rowLine = 1;
    /** Empty lines of a table of one column that may turn out to be empty cells. */
    #blank = 0;
    #held;
    constructor(source) {
        this.#window = new records_source/* ByteWindow */.r(source);
        this.#delimiter = this.#sniff();
        this.columns = this.#readHeader();
    }
    get line() {
        return this.#rowLine;
    }
    select(numbers, texts) {
        this.#slots = new Int32Array(this.columns.length).fill(-1);
        const at = (name) => {
            const first = this.columns.indexOf(name);
            if (first >= 0 && this.columns.indexOf(name, first + 1) >= 0)
                throw new fault/* RecordFault */.S(`the column ${(0,fault/* quote */.h)(name)} stands twice in the header`, 1, 'Give each column a name of its own.');
            if (first < 0)
                throw new fault/* RecordFault */.S(`there is no column ${(0,fault/* quote */.h)(name)}`, 1, `${(0,nearest/* didYouMean */.au)(name, this.columns)} Columns: ${this.columns.slice(0, 12).join(', ')}.`.trim());
            return first;
        };
        numbers.forEach((name, slot) => (this.#slots[at(name)] = slot));
        texts.forEach((name, slot) => {
            const column = at(name);
            if (this.#slots[column] >= 0)
                throw new fault/* RecordFault */.S(`the column ${(0,fault/* quote */.h)(name)} is asked for as a number and as a name`, 1, 'Use it for one of them.');
            this.#slots[column] = TEXT + slot;
        });
        this.numbers = new Float64Array(numbers.length);
        this.texts = new Array(texts.length).fill('');
    }
    next() {
        if (this.#held !== undefined)
            return this.#releaseBlank();
        const window = this.#window;
        for (;;) {
            const { bytes } = window;
            const first = bytes[window.start];
            if (window.start >= window.end) {
                if (!window.fill())
                    return false;
                continue;
            }
            if (first === LF || (first === CR && bytes[window.start + 1] === LF && window.start + 1 < window.end)) {
                window.start += first === LF ? 1 : 2;
                this.#line++;
                if (this.columns.length === 1)
                    this.#blank++;
                continue;
            }
            this.#rowLine = this.#line;
            if (!this.#readRow()) {
                // The row goes on behind the window: once more from its start, with more of it.
                window.fill();
                continue;
            }
            return this.#blank === 0 || this.#holdRow();
        }
    }
    /** Reads the row at the window's start; false when it has to be read again with more bytes. */
    #readRow() {
        const window = this.#window;
        const { bytes, end, ended } = window;
        const slots = this.#slots;
        const delimiter = this.#delimiter;
        const columns = this.columns.length;
        let p = window.start;
        let lines = 0;
        for (let column = 0;; column++) {
            const slot = column < columns ? slots[column] : -1;
            if (slot >= 0 && slot < TEXT) {
                // Digits as long as they are plain; anything else is left to the slow path.
                const from = p;
                let byte = bytes[p];
                const negative = byte === MINUS;
                if (negative || byte === PLUS)
                    byte = bytes[++p];
                let [a, b, shift, digits, scale] = [0, 0, 0, 0, 0];
                let pointed = false;
                for (;;) {
                    const digit = byte - ZERO;
                    if (digit >= 0 && digit <= 9) {
                        if (digits > 0 || digit > 0)
                            digits++;
                        if (digits <= 15)
                            a = a * 10 + digit;
                        else {
                            b = b * 10 + digit;
                            shift++;
                        }
                        if (pointed)
                            scale++;
                    }
                    else if (byte === DOT && !pointed)
                        pointed = true;
                    else
                        break;
                    byte = bytes[++p];
                }
                const plain = digits <= 19 && p - from > (pointed ? 1 : 0) + (negative || bytes[from] === PLUS ? 1 : 0);
                const ends = byte === delimiter || byte === LF || (byte === CR && bytes[p + 1] === LF);
                const value = plain && ends ? assemble(a, shift, b, scale) : NaN;
                if (value === value)
                    this.numbers[slot] = negative ? -value : value;
                else {
                    p = from;
                    const cell = this.#readCell(p);
                    if (cell === undefined)
                        return false;
                    p = cell.next;
                    lines += cell.lines;
                    const number = readCell(cell.text);
                    if (number === undefined)
                        throw this.#faultOfCell(cell.text, column);
                    this.numbers[slot] = number;
                }
            }
            else if (slot >= TEXT || bytes[p] === QUOTE) {
                const cell = this.#readCell(p);
                if (cell === undefined)
                    return false;
                p = cell.next;
                lines += cell.lines;
                if (slot >= TEXT)
                    this.texts[slot - TEXT] = cell.text;
            }
            else {
                let byte = bytes[p];
                while (byte !== delimiter && byte !== LF)
                    byte = bytes[++p];
            }
            if (p >= end && !ended)
                return false;
            const byte = p >= end ? LF : bytes[p];
            if (byte === delimiter) {
                p++;
                continue;
            }
            if (byte === CR)
                p++;
            if (p >= end && !ended)
                return false;
            if (column + 1 !== columns)
                throw new fault/* RecordFault */.S(`the row has ${column + 1} ${column === 0 ? 'field' : 'fields'} and the header ${columns}`, this.#rowLine, 'Check the quotes around fields that hold a delimiter or a line end.');
            window.start = Math.min(p + 1, end);
            this.#line += lines + 1;
            return true;
        }
    }
    /** The field at `p`, unquoted, and where it ends (a delimiter, CR LF, LF or the end); undefined when the window ends first. */
    #readCell(p) {
        const { bytes, end, ended } = this.#window;
        const from = p;
        if (bytes[p] !== QUOTE) {
            while (bytes[p] !== this.#delimiter && bytes[p] !== LF)
                p++;
            if (p >= end && !ended)
                return undefined;
            p = Math.min(p, end);
            const to = bytes[p] === LF && p > from && bytes[p - 1] === CR ? p - 1 : p;
            return { text: this.#window.text(from, to), next: to, lines: 0 };
        }
        let lines = 0;
        let doubled = false;
        for (p++;; p++) {
            if (p >= end) {
                if (!ended)
                    return undefined;
                throw new fault/* RecordFault */.S('a quoted field does not end', this.#rowLine, 'Close it with a quotation mark; write one inside as two.');
            }
            if (bytes[p] === LF)
                lines++;
            if (bytes[p] !== QUOTE)
                continue;
            if (bytes[p + 1] !== QUOTE || p + 1 >= end)
                break;
            doubled = true;
            p++;
        }
        if (p + 2 >= end && !ended)
            return undefined;
        const text = this.#window.text(from + 1, p);
        const next = p + 1;
        const follows = next >= end ? LF : bytes[next];
        if (follows !== this.#delimiter && follows !== LF && !(follows === CR && bytes[next + 1] === LF))
            throw new fault/* RecordFault */.S('there is text behind a quoted field', this.#rowLine, 'Write a quotation mark inside a quoted field as two.');
        return { text: doubled ? text.replaceAll('""', '"') : text, next, lines };
    }
    #faultOfCell(text, column) {
        const [what, fix] = faultOfCell(text);
        return new fault/* RecordFault */.S(`${what}, in the column ${(0,fault/* quote */.h)(this.columns[column])}`, this.#rowLine, fix);
    }
    /** Empty lines inside a table of one column were empty cells: they come first, then the row that showed it. */
    #holdRow() {
        this.#held = this.numbers[0] ?? NaN;
        this.#position = this.#rowLine;
        return this.#releaseBlank();
    }
    #releaseBlank() {
        if (this.#blank > 0) {
            this.numbers.fill(NaN);
            this.#rowLine = this.#position - this.#blank--;
        }
        else {
            this.numbers.fill(this.#held);
            this.#rowLine = this.#position;
            this.#held = undefined;
        }
        return true;
    }
    /** Comma, unless the first line has none outside of quotes and has semicolons or tabs. */
    #sniff() {
        const window = this.#window;
        for (;;) {
            const end = window.bytes.indexOf(LF, window.start);
            if (end >= window.end && window.fill())
                continue;
            const header = window.text(window.start, Math.min(end, window.end)).replace(/"[^"]*"/g, '');
            return [',', ';', '\t'].find((delimiter) => header.includes(delimiter))?.charCodeAt(0) ?? 44;
        }
    }
    #readHeader() {
        const window = this.#window;
        const columns = [];
        while (window.start < window.end && (window.bytes[window.start] === LF || window.bytes[window.start] === CR)) {
            if (window.bytes[window.start] === LF)
                this.#line++;
            window.start++;
        }
        if (window.start >= window.end)
            return columns;
        for (let p = window.start;;) {
            const cell = this.#readCell(p);
            if (cell === undefined) {
                columns.length = 0;
                window.fill();
                p = window.start;
                continue;
            }
            columns.push(cell.text.trim());
            this.#line += cell.lines;
            p = cell.next;
            if (p < window.end && window.bytes[p] === this.#delimiter) {
                p++;
                continue;
            }
            if (window.bytes[p] === CR && p < window.end)
                p++;
            window.start = Math.min(p + 1, window.end);
            this.#line++;
            return columns;
        }
    }
}
const TEXT = 1 << 20;


/***/ }),

/***/ 92842:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ RecordFault),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/** A file of scores that cannot be read as what it says it is: what is wrong, with the value, where, and what to do. */
class RecordFault extends Error {
    line;
    fix;
    constructor(what, 
    /** From 1; undefined when it is about the file as a whole. */
    line, 
    /** What to do, as a sentence. */
    fix) {
        super(what);
        this.line = line;
        this.fix = fix;
        this.name = 'RecordFault';
    }
}
/** A value for a message: in quotes, cut, on one line. */
function quote(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}


/***/ }),

/***/ 75613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ markLength),
/* harmony export */   r: () => (/* binding */ ByteWindow)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92842);

const FIRST_SIZE = 1 << 18;
/** A line longer than this is no line of scores. */
const LONGEST_LINE = 1 << 26;
/**
 * A window on a source that moves forward: `bytes[start..end)` is what has been read and not been consumed. Behind it stands a
 * line feed, so that a scan for line ends stops there without asking for the end at each byte. Begins behind a byte order mark.
 */
class ByteWindow {
    bytes = new Uint8Array(FIRST_SIZE);
    start = 0;
    end = 0;
    ended = false;
    #source;
    constructor(source) {
        this.#source = source;
        // Four bytes tell what it is; a pipe may give them one by one.
        while (this.end < 4 && this.fill())
            ;
        this.start = markLength(this.bytes.subarray(0, this.end));
    }
    /** Moves what is left to the front and reads on. Indices into `bytes` change. Answers whether anything came. */
    fill() {
        if (this.ended)
            return false;
        const left = this.end - this.start;
        if (left > LONGEST_LINE)
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFault */ .S('a line is longer than 64 MiB', undefined, 'Check that the file is text with one record on a line.');
        if (left + 1 >= this.bytes.length >> 1) {
            const larger = new Uint8Array(this.bytes.length * 2);
            larger.set(this.bytes.subarray(this.start, this.end));
            this.bytes = larger;
        }
        else
            this.bytes.copyWithin(0, this.start, this.end);
        this.start = 0;
        this.end = left;
        const read = this.#source.read(this.bytes.subarray(0, this.bytes.length - 1), left);
        this.end += read;
        this.bytes[this.end] = 10;
        if (read === 0)
            this.ended = true;
        return read > 0;
    }
    text(from, to) {
        return this.#source.decode(this.bytes, from, to);
    }
}
/** How long the byte order mark at the front is. Throws for what is known to be no text in UTF-8. */
function markLength(bytes) {
    const begins = (...magic) => magic.every((byte, index) => bytes[index] === byte);
    if (begins(0xef, 0xbb, 0xbf))
        return 3;
    const known = FOREIGN.find(({ magics }) => magics.some((magic) => begins(...magic)));
    if (known !== undefined)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFault */ .S(`the file is ${known.name}`, 1, known.fix);
    return 0;
}
const FOREIGN = [
    {
        magics: [
            [0xff, 0xfe],
            [0xfe, 0xff],
        ],
        name: 'UTF-16',
        fix: 'Save it as UTF-8.',
    },
    { magics: [[0x1f, 0x8b]], name: 'compressed (gzip)', fix: 'Unpack it first.' },
    { magics: [[0x50, 0x41, 0x52, 0x31]], name: 'Parquet', fix: 'Export the columns as CSV or JSON lines.' },
    { magics: [[0x50, 0x4b, 0x03, 0x04]], name: 'a ZIP archive (or a spreadsheet)', fix: 'Export it as CSV.' },
];


/***/ })

};

//# sourceMappingURL=5790.index.js.map