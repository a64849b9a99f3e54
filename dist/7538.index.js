exports.id = 7538;
exports.ids = [7538];
exports.modules = {

/***/ 5579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ FEW_DISCORDANT),
/* harmony export */   J6: () => (/* binding */ byInterval),
/* harmony export */   Jh: () => (/* binding */ faultOfBase),
/* harmony export */   K2: () => (/* binding */ compareExactly),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   Lz: () => (/* binding */ toleranceOf),
/* harmony export */   Nu: () => (/* binding */ sameEverywhere),
/* harmony export */   wg: () => (/* binding */ EMPTY)
/* harmony export */ });
/* harmony import */ var _stats_interval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89038);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35624);


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
    const [decision, reason] = outcomeOf(base, rule, tolerance, 'NOISE');
    if (decision === 'PASS')
        return { ...base, decision, reason };
    if (decision === 'FAIL')
        return { ...base, decision, reason, pFail: (0,_stats_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .probabilityBelow */ .B4)(estimate, threshold) };
    let needed;
    return {
        ...base,
        decision,
        reason,
        // For whoever reads it: it takes as long as the decision, and of ten thousand slices a terminal shows two hundred.
        get needed() {
            if (needed === undefined) {
                const distance = Math.abs(estimate.mean - threshold);
                needed = (0,_needed_js__WEBPACK_IMPORTED_MODULE_1__/* .neededForEstimate */ .$)(estimate, base.n, distance, base.confidence, rule.testTrainRatio);
            }
            return needed;
        },
    };
}
/** The interval against the threshold. `otherwise` is why it is not settled when it is not. */
function decide(base, rule, tolerance, otherwise) {
    const [decision, reason] = outcomeOf(base, rule, tolerance, otherwise);
    return { ...base, decision, reason };
}
function outcomeOf(base, { mode }, tolerance, otherwise) {
    const threshold = base.threshold;
    const [low, high] = base.interval;
    const above = mode === 'better' && threshold === 0 ? low > threshold + tolerance : low >= threshold - tolerance;
    if (above)
        return ['PASS', mode === 'better' || low > tolerance ? 'BETTER' : high < -tolerance ? 'WORSE_WITHIN_MARGIN' : 'NO_WORSE'];
    if (high < threshold - tolerance)
        return ['FAIL', mode === 'better' && high >= 0 ? 'BELOW_MIN_EFFECT' : 'WORSE'];
    return ['INCONCLUSIVE', otherwise];
}
/** Why a share of the reference says nothing; undefined when it does. */
function faultOfBase(mean, stderr, range) {
    if (range !== undefined && range[0] < 0 && range[1] > 0)
        return 'the values of the reference have both signs';
    if (mean === 0)
        return 'the mean of the reference is 0';
    return Math.abs(mean) < 2 * stderr ? 'the mean of the reference is less than two standard errors from 0' : undefined;
}


/***/ }),

/***/ 22714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MA: () => (/* binding */ FiniteCheck),
  OY: () => (/* binding */ PairCollector),
  O9: () => (/* binding */ SampleCollector),
  As: () => (/* binding */ isComplete)
});

// EXTERNAL MODULE: ./src/lib/stats/moments.ts
var moments = __webpack_require__(89686);
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
            this.#groups.set(group, (entry = { sum: new moments/* CompensatedSum */.$N(), n: 0 }));
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
        const squares = new moments/* CompensatedSum */.$N();
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
/** Of a collector of pairs, side by side (see `placeFor`): the moments of the differences, the sum of the reference, and some counts. */
const REST = moments/* MOMENTS_SIZE */.Kn + moments/* SUM_SIZE */.eO;
const [DELTA, REFERENCE, COUNT, LARGEST, UP, DOWN] = [0, moments/* MOMENTS_SIZE */.Kn, REST, REST + 1, REST + 2, REST + 3];
const PAIR_SIZE = REST + 4;
/** Takes pairs one by one in constant memory (with clusters: memory grows with their number). */
class PairCollector {
    #rule;
    #state;
    #at;
    #binary = true;
    #rare;
    constructor(rule) {
        const { state, at } = (0,moments/* placeFor */.vM)(PAIR_SIZE);
        (0,moments/* startMoments */.Ih)(state, at + DELTA);
        this.#state = state;
        this.#at = at;
        this.#rule = rule;
        this.#rare = rule.relative ? { relative: { reference: new moments/* Moments */.W9(), excess: new moments/* Moments */.W9() } } : undefined;
    }
    /** `place` names the pair in a message: its number from 1, or its key. */
    add(reference, candidate, place, cluster) {
        const state = this.#state;
        const at = this.#at;
        state[at + COUNT] = state[at + COUNT] + 1;
        if (!Number.isFinite(candidate - reference) && !this.#checkBoth(reference, candidate, place))
            return;
        (0,moments/* addToMoments */.mx)(state, at + DELTA, candidate, reference);
        (0,moments/* addToSum */.Ab)(state, at + REFERENCE, reference);
        const size = Math.max(Math.abs(reference), Math.abs(candidate));
        if (size > state[at + LARGEST])
            state[at + LARGEST] = size;
        if (this.#binary && (reference === 0 || reference === 1) && (candidate === 0 || candidate === 1)) {
            if (candidate > reference)
                state[at + UP] = state[at + UP] + 1;
            else if (candidate < reference)
                state[at + DOWN] = state[at + DOWN] + 1;
        }
        else
            this.#binary = false;
        if (cluster !== undefined || this.#rare?.relative !== undefined)
            this.#addRare(reference, candidate, cluster);
    }
    #addRare(reference, candidate, cluster) {
        const { direction, mode, amount } = this.#rule;
        const rare = (this.#rare ??= {});
        const turned = direction === 'higher' ? candidate - reference : reference - candidate;
        const share = amount * Math.abs(reference);
        const excess = mode === 'better' ? turned - share : turned + share;
        rare.relative?.reference.add(reference);
        rare.relative?.excess.add(excess);
        if (cluster !== undefined)
            (rare.clusters ??= new ClusteredError()).add(cluster, rare.relative === undefined ? turned : excess);
    }
    /** Two finite values may lie so far apart that their difference is not. */
    #checkBoth(reference, candidate, place) {
        const rare = (this.#rare ??= {});
        const fine = (rare.candidate ??= new FiniteCheck('candidate')).check(candidate, place);
        return (rare.reference ??= new FiniteCheck('reference')).check(reference, place) && fine;
    }
    get n() {
        return this.#state[this.#at + COUNT];
    }
    finish() {
        const { n } = this;
        const rare = this.#rare;
        if (n === 0)
            return { kind: 'none', reason: 'CANDIDATE_MISSING', detail: 'there are no values', n: 0 };
        if (rare?.candidate?.failed === true)
            return { kind: 'none', reason: 'CANDIDATE_NOT_FINITE', detail: rare.candidate.detail, n };
        if (rare?.reference?.failed === true)
            return { kind: 'none', reason: 'BASELINE_NOT_FINITE', detail: rare.reference.detail, n };
        const state = this.#state;
        const at = this.#at;
        const delta = (0,moments/* momentsAt */.ni)(state, at + DELTA);
        const relative = rare?.relative === undefined ? null : { reference: rare.relative.reference.result(), excess: rare.relative.excess.result() };
        const clusters = rare?.clusters;
        const sign = this.#rule.direction === 'higher' ? 1 : -1;
        return {
            kind: 'paired',
            delta,
            referenceMean: (0,moments/* meanOfSum */.We)(state, at + REFERENCE, n),
            relative,
            clusters: clusters === undefined
                ? null
                : { stderr: clusters.stderr(relative?.excess.mean ?? sign * delta.mean), groups: clusters.groups },
            largest: state[at + LARGEST],
            discordant: this.#binary ? { up: state[at + UP], down: state[at + DOWN] } : null,
        };
    }
}
/** Takes the values of one side of an unpaired comparison, in constant memory. */
class SampleCollector {
    #moments = new moments/* Moments */.W9();
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


/***/ }),

/***/ 62593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./src/lib/promotion/decision.ts
var decision = __webpack_require__(5579);
// EXTERNAL MODULE: ./src/lib/stats/interval.ts
var interval = __webpack_require__(89038);
// EXTERNAL MODULE: ./src/lib/stats/exact.ts
var exact = __webpack_require__(77852);
// EXTERNAL MODULE: ./src/lib/promotion/needed.ts
var needed = __webpack_require__(35624);
;// CONCATENATED MODULE: ./src/lib/promotion/judge-discordant.ts



/** 0/1 data of which few pairs differ: the sign test against 0, exact bounds against any other threshold. */
function judgeDiscordant(base, rule, tolerance) {
    const { wins, losses, n, confidence } = base;
    const threshold = base.threshold;
    const interval = (0,exact/* discordantInterval */.nP)(wins, losses, n, confidence);
    const alpha = (1 - confidence) / 2;
    const open = (method) => ({
        ...base,
        interval,
        method,
        reason: 'FEW_DISCORDANT',
        needed: (0,needed/* neededForDiscordant */.g)(wins, losses, n, threshold, confidence),
    });
    if (threshold === 0) {
        const settled = { ...base, interval, method: 'sign-test' };
        if ((0,exact/* signTest */.W)(wins, losses) <= alpha)
            return { ...settled, decision: 'PASS', reason: 'BETTER' };
        const pFail = (0,exact/* signTest */.W)(losses, wins);
        return pFail <= alpha ? { ...settled, decision: 'FAIL', reason: 'WORSE', pFail } : open('sign-test');
    }
    const decided = (0,decision/* decide */.LD)({ ...base, interval, method: 'clopper-pearson' }, rule, tolerance, 'FEW_DISCORDANT');
    if (decided.decision === 'INCONCLUSIVE')
        return open('clopper-pearson');
    return decided.decision === 'PASS' ? decided : { ...decided, pFail: smallestAlpha(wins, losses, n, threshold, alpha) };
}
/** The smallest one-sided α at which the exact upper bound is still below the threshold: a p-value by bisection. */
function smallestAlpha(wins, losses, n, threshold, alpha) {
    let [low, high] = [0, alpha];
    for (let step = 0; step < 50; step++) {
        const middle = (low + high) / 2;
        if ((0,exact/* discordantInterval */.nP)(wins, losses, n, 1 - 2 * middle)[1] < threshold)
            high = middle;
        else
            low = middle;
    }
    return high;
}

// EXTERNAL MODULE: ./src/lib/promotion/rule.ts + 1 modules
var promotion_rule = __webpack_require__(62536);
;// CONCATENATED MODULE: ./src/lib/promotion/judge-paired.ts




/** Pairs: the interval of their differences. */
function judgePaired(evidence, rule, confidence) {
    const { delta, referenceMean, relative, clusters, discordant, largest } = evidence;
    const excess = relative?.excess ?? null;
    const { n } = delta;
    const sign = rule.direction === 'higher' ? 1 : -1;
    const mean = sign * delta.mean + 0;
    const threshold = (0,promotion_rule/* thresholdOf */.pI)(rule, Math.abs(referenceMean));
    const tolerance = (0,decision/* toleranceOf */.Lz)(largest, threshold);
    const plain = errorOf(delta.sd, n, rule);
    const tested = {
        mean: excess === null ? mean : excess.mean + threshold,
        stderr: clusters?.stderr ?? (excess === null ? plain : errorOf(excess.sd, n, rule)),
        df: (clusters?.groups ?? n) - 1,
    };
    const [wins, losses] = discordant === null ? [null, null] : sign > 0 ? [discordant.up, discordant.down] : [discordant.down, discordant.up];
    const base = {
        ...decision/* EMPTY */.wg,
        delta: mean,
        stderr: finiteOrNull(clusters?.stderr ?? plain),
        interval: Number.isFinite(tested.stderr) ? (0,interval/* tInterval */.oW)(tested, confidence) : null,
        confidence,
        n,
        paired: true,
        threshold,
        method: clusters !== null ? 'clustered-t' : rule.testTrainRatio > 0 ? 'nadeau-bengio' : 'paired-t',
        reference: referenceMean,
        candidate: referenceMean + delta.mean,
        wins,
        losses,
    };
    if (rule.noise === 'none')
        return (0,decision/* compareExactly */.K2)(base, rule, tolerance);
    const units = clusters?.groups ?? n;
    if (n < 2 || units < 2 || units < rule.minN) {
        const detail = clusters === null ? '' : `they fall into ${units} ${units === 1 ? 'group' : 'groups'}, and groups count`;
        return { ...base, reason: 'TOO_FEW', detail, needed: Math.max(2, rule.minN) - units };
    }
    if (relative !== null) {
        const { stderr, min, max } = relative.reference;
        const detail = (0,decision/* faultOfBase */.Jh)(referenceMean, stderr, [min, max]);
        if (detail !== undefined)
            return {
                ...base,
                reason: 'RELATIVE_UNDEFINED',
                detail,
                threshold: null,
                interval: (0,interval/* tInterval */.oW)({ mean, stderr: plain, df: n - 1 }, confidence),
            };
    }
    if (wins !== null && losses !== null && wins + losses < decision/* FEW_DISCORDANT */.HQ && rule.testTrainRatio === 0)
        return clusters === null
            ? judgeDiscordant({ ...base, wins, losses, n }, rule, tolerance)
            : { ...base, reason: 'FEW_DISCORDANT', detail: 'and they come in groups, for which there is no exact method' };
    if (delta.max - delta.min <= tolerance)
        return (0,decision/* sameEverywhere */.Nu)(base, rule, tolerance);
    if (excess !== null && excess.max - excess.min <= tolerance)
        return { ...base, reason: 'ZERO_VARIANCE' };
    if (!(tested.stderr > tolerance / 8) && clusters !== null)
        return { ...base, reason: 'ZERO_VARIANCE' };
    return (0,decision/* byInterval */.J6)(base, tested, rule, tolerance);
}
function errorOf(sd, n, { testTrainRatio, resolution }) {
    const stderr = (0,interval/* nadeauBengio */.lb)(sd, n, testTrainRatio);
    return resolution > 0 ? Math.max(stderr, (0,interval/* resolutionFloor */.cU)(resolution, n)) : stderr;
}
function finiteOrNull(value) {
    return Number.isFinite(value) ? value : null;
}

// EXTERNAL MODULE: ./src/lib/promotion/evidence.ts + 1 modules
var promotion_evidence = __webpack_require__(22714);
;// CONCATENATED MODULE: ./src/lib/promotion/judge-unpaired.ts





/** Two samples of different examples, or two summaries: Welch's interval of the difference of their means. */
function judgeUnpaired(evidence, rule, confidence) {
    const { reference, candidate } = evidence;
    const sign = rule.direction === 'higher' ? 1 : -1;
    const turned = sign * (candidate.mean - reference.mean + ((candidate.meanRest ?? 0) - (reference.meanRest ?? 0))) + 0;
    const threshold = (0,promotion_rule/* thresholdOf */.pI)(rule, Math.abs(reference.mean));
    const tolerance = (0,decision/* toleranceOf */.Lz)(Math.max(reference.largest, candidate.largest), threshold);
    const base = {
        ...decision/* EMPTY */.wg,
        delta: turned,
        confidence,
        n: candidate.n ?? null,
        threshold,
        method: 'welch',
        reference: reference.mean,
        candidate: candidate.mean,
    };
    if (rule.noise === 'none')
        return (0,decision/* compareExactly */.K2)(base, rule, tolerance);
    if (!(0,promotion_evidence/* isComplete */.As)(reference) || !(0,promotion_evidence/* isComplete */.As)(candidate)) {
        const side = (0,promotion_evidence/* isComplete */.As)(candidate) ? 'reference' : (0,promotion_evidence/* isComplete */.As)(reference) ? 'candidate' : undefined;
        return { ...base, method: null, reason: 'NO_UNCERTAINTY', detail: side === undefined ? 'both sides have' : `the ${side} has` };
    }
    const fewest = Math.min(reference.n, candidate.n);
    const difference = fewest < 2 ? undefined : (0,interval/* welch */.Mz)(reference, candidate);
    const measured = difference === undefined ? base : withInterval(base, { ...difference, mean: turned }, rule);
    if (fewest < 2 || fewest < rule.minN)
        return { ...measured, reason: 'TOO_FEW', needed: Math.max(2, rule.minN) - fewest };
    if (rule.relative) {
        const detail = (0,decision/* faultOfBase */.Jh)(reference.mean, reference.stderr, reference.range);
        if (detail !== undefined)
            return { ...measured, reason: 'RELATIVE_UNDEFINED', detail, threshold: null };
    }
    if (reference.ones !== undefined && candidate.ones !== undefined) {
        const sides = [reference, candidate].map(({ ones = 0, n }) => Math.min(ones, n - ones));
        if (Math.min(...sides) < decision/* FEW_DISCORDANT */.HQ) {
            const ones = (0,exact/* proportionsInterval */.Rc)({ ones: reference.ones, n: reference.n }, { ones: candidate.ones, n: candidate.n }, confidence);
            const interval = sign > 0 ? ones : [-ones[1], -ones[0]];
            return (0,decision/* decide */.LD)({ ...measured, interval, method: 'clopper-pearson' }, rule, tolerance, 'FEW_EVENTS');
        }
    }
    // The threshold is a share of a mean that is itself uncertain: candidate − (1 ± share)·reference.
    const tested = rule.relative
        ? (0,interval/* welch */.Mz)({ ...reference, stderr: reference.stderr * weightOfReference(rule, reference.mean) }, candidate)
        : (0,interval/* welch */.Mz)(reference, candidate);
    if (!(tested.stderr > tolerance))
        return (0,decision/* sameEverywhere */.Nu)(measured, rule, tolerance);
    const floor = (0,interval/* resolutionFloor */.cU)(rule.resolution, 2 / (1 / reference.n + 1 / candidate.n));
    const estimate = { ...tested, mean: turned, stderr: Math.max(tested.stderr, floor) };
    return (0,decision/* byInterval */.J6)(withInterval(measured, estimate, rule), estimate, rule, tolerance);
}
/** How much of the reference's error is in candidate − threshold: |1 ± share|, by the direction, the mode and the sign of the reference. */
function weightOfReference({ direction, mode, amount }, mean) {
    const towards = (direction === 'higher') === mean >= 0;
    return Math.abs((mode === 'better') === towards ? 1 + amount : 1 - amount);
}
function withInterval(base, estimate, { resolution }) {
    const stderr = resolution > 0 && base.n !== null ? Math.max(estimate.stderr, (0,interval/* resolutionFloor */.cU)(resolution, base.n)) : estimate.stderr;
    return { ...base, stderr, interval: (0,interval/* tInterval */.oW)({ ...estimate, stderr }, base.confidence) };
}

;// CONCATENATED MODULE: ./src/lib/promotion/judge.ts




/**
 * The rule: the whole interval on the good side of the threshold passes, the whole interval on the bad side fails, and all else
 * is inconclusive. Nothing that could not be measured passes. Source: shared/research/statistics.md §5.
 */
function judge(evidence, rule) {
    const confidence = (0,promotion_rule/* confidenceOf */.i2)(rule);
    if (evidence.kind === 'none') {
        const { reason, detail, n } = evidence;
        const fails = reason === 'CANDIDATE_MISSING' || reason === 'CANDIDATE_NOT_FINITE';
        const threshold = rule.relative ? null : (0,promotion_rule/* thresholdOf */.pI)(rule, 1);
        return { ...decision/* EMPTY */.wg, decision: fails ? 'FAIL' : 'INCONCLUSIVE', reason, detail, n, confidence, threshold };
    }
    return evidence.kind === 'paired' ? judgePaired(evidence, rule, confidence) : judgeUnpaired(evidence, rule, confidence);
}


/***/ }),

/***/ 43274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ nearNames)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72269);

/** Named at most. */
const MOST = 3;
const SEPARATOR = /::|[./:[\] ]+/;
/**
 * What may have been meant by a metric's name that is not there: another spelling of it, else those that end or begin with it
 * as a part, as `test.accuracy` does for `accuracy` and `tests/test_sort.py::test_fast` for `test_fast`, else the nearest word.
 */
function nearNames(name, names) {
    const all = [...new Set(names)].filter((one) => one !== name);
    const wanted = partsOf(name);
    const same = all.find((one) => partsOf(one).join('.') === wanted.join('.'));
    if (same !== undefined)
        return [same];
    const fits = (one) => {
        const parts = partsOf(one);
        const [long, short] = parts.length > wanted.length ? [parts, wanted] : [wanted, parts];
        const isAt = (offset) => short.every((part, i) => part === long[offset + i]);
        return short.length > 0 && long.length > short.length && (isAt(long.length - short.length) || isAt(0));
    };
    const parts = all.filter(fits);
    if (parts.length > 0)
        return parts.slice(0, MOST);
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, all);
    return near === undefined ? [] : [near];
}
function partsOf(name) {
    // Letters with marks have several spellings, which look the same.
    return name.normalize('NFKC').toLowerCase().split(SEPARATOR).filter(Boolean);
}


/***/ }),

/***/ 35624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ neededForEstimate),
/* harmony export */   g: () => (/* binding */ neededForDiscordant)
/* harmony export */ });
/* harmony import */ var _stats_exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77852);
/* harmony import */ var _stats_interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89038);


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
    const settles = (total) => (0,_stats_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .halfWidth */ ._Q)({ mean: 0, stderr: spread * Math.sqrt(1 / total + testTrainRatio), df: ((estimate.df + 1) * total) / n - 1 }, confidence) < distance;
    if (testTrainRatio > 0)
        return smallestMore(n, settles);
    // By the normal distribution, whose quantile is below every t: not yet enough, and nearly so.
    const z = (0,_stats_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .halfWidth */ ._Q)({ mean: 0, stderr: 1, df: LARGE_DF }, confidence);
    const near = Math.floor((z * spread) ** 2 / distance ** 2) - n - 1;
    if (near > MOST)
        return null;
    // Most often the series of t has the number already, and two looks tell: each quantile takes some 20 µs.
    const guess = guessFor(z, (distance / spread) ** 2, Math.max(near + n, n), (estimate.df + 1) / n) - n;
    if (guess > 1 && settles(n + guess) && !settles(n + guess - 1))
        return guess;
    return smallestMore(n, settles, near > 0 && near < MOST && !settles(n + near) ? near : 0);
}
/** About the smallest N with t(ratio·N − 1)²/N < `bound`, by Fisher's series of t in the normal quantile z (Metron 5, 1925). */
function guessFor(z, bound, start, ratio) {
    let total = start;
    for (let round = 0; round < 8; round++) {
        const df = ratio * total - 1;
        const t = z + (z ** 3 + z) / (4 * df) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * df * df);
        const next = Math.floor((t * t) / bound) + 1;
        if (next === total)
            break;
        total = next;
    }
    return total;
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
            return (0,_stats_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .halfWidth */ ._Q)({ mean: 0, stderr: sd / Math.sqrt(total), df: total - 1 }, confidence) < Math.abs(distance);
        }
        if (threshold === 0)
            return (0,_stats_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .signTest */ .W)(Math.max(up, down), Math.min(up, down)) <= (1 - confidence) / 2;
        const [low, high] = (0,_stats_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .discordantInterval */ .nP)(up, down, total, confidence);
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


/***/ }),

/***/ 5641:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ promotionRow),
/* harmony export */   k: () => (/* binding */ LazyPromotionRow)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43836);

/** A decision as a row of the report's list `promotion`: plain data. */
function promotionRow(about, decision, rule) {
    const row = new LazyPromotionRow(about, decision, rule);
    return Object.fromEntries(KEYS.map((key) => [key, row[key]]));
}
const KEYS = [
    'metric',
    'slice',
    'role',
    'direction',
    'mode',
    'decision',
    'reason',
    'delta',
    'stderr',
    'interval',
    'confidence',
    'n',
    'paired',
    'threshold',
    'needed',
    'method',
    'reference',
    'candidate',
    'wins',
    'losses',
    'look',
    'numbers',
    'message',
];
/**
 * The same, made of the decision when somebody reads it: of ten thousand slices a terminal shows two hundred, and a copy of all fields for each
 * of the others, with accessors of its own for the two sentences, took longer than the decision.
 */
class LazyPromotionRow {
    metric;
    slice;
    role;
    #decision;
    #rule;
    #numbers = undefined;
    #message = undefined;
    constructor({ metric, slice, role }, decision, rule) {
        this.metric = metric;
        this.slice = slice;
        this.role = role;
        this.#decision = decision;
        this.#rule = rule;
    }
    get direction() {
        return this.#rule.direction;
    }
    get mode() {
        return this.#rule.mode;
    }
    get decision() {
        return this.#decision.decision;
    }
    get reason() {
        return this.#decision.reason;
    }
    get delta() {
        return this.#decision.delta;
    }
    get stderr() {
        return this.#decision.stderr;
    }
    get interval() {
        return this.#decision.interval;
    }
    get confidence() {
        return this.#decision.confidence;
    }
    get n() {
        return this.#decision.n;
    }
    get paired() {
        return this.#decision.paired;
    }
    get threshold() {
        return this.#decision.threshold;
    }
    get needed() {
        return this.#decision.needed;
    }
    get method() {
        return this.#decision.method;
    }
    get reference() {
        return this.#decision.reference;
    }
    get candidate() {
        return this.#decision.candidate;
    }
    get wins() {
        return this.#decision.wins;
    }
    get losses() {
        return this.#decision.losses;
    }
    get look() {
        return this.#rule.look;
    }
    get numbers() {
        return (this.#numbers ??= (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .numbersInWords */ .xn)(this.#decision, this.#rule));
    }
    get message() {
        return (this.#message ??= (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .$N)(this.#decision, this.#rule));
    }
}


/***/ }),

/***/ 62536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i2: () => (/* binding */ confidenceOf),
  Zh: () => (/* binding */ isFault),
  dH: () => (/* binding */ readRule),
  pI: () => (/* binding */ thresholdOf)
});

// UNUSED EXPORTS: DEFAULT_CONFIDENCE, DEFAULT_MIN_N

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


/***/ }),

/***/ 25270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _5: () => (/* binding */ faultOfSummary),
/* harmony export */   _C: () => (/* binding */ faultOfEnvironments),
/* harmony export */   dv: () => (/* binding */ none),
/* harmony export */   kg: () => (/* binding */ gather)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22714);

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
    const collector = new _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .PairCollector */ .OY(rule);
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
    if ((reference.keys === undefined) !== (candidate.keys === undefined)) {
        const [named, other] = candidate.keys === undefined ? ['reference', 'candidate'] : ['candidate', 'reference'];
        return mismatch(`the ${named} names its values and the ${other} does not, so that nobody knows which belong together`, m);
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
/** What contradicts itself; undefined when nothing does. What is not finite is left to the rule. */
function faultOfSummary({ stderr, std, n }) {
    if (stderr !== undefined && stderr < 0)
        return `stderr is ${stderr}, and an error is not negative`;
    if (std !== undefined && std < 0)
        return `std is ${std}, and a deviation is not negative`;
    if (n !== undefined && Number.isFinite(n) && (!Number.isSafeInteger(n) || n < 1))
        return `n is ${n}, and it counts values: a whole number from 1 to 2^53`;
    if (stderr === undefined || std === undefined || n === undefined)
        return undefined;
    const implied = std / Math.sqrt(n);
    return Math.abs(implied - stderr) > 0.02 * Math.max(implied, stderr)
        ? `stderr is ${stderr}, but std/√n is ${implied.toPrecision(4)}`
        : undefined;
}
function isEmpty(scores) {
    return scores === undefined || ('values' in scores && scores.values.length === 0);
}
function countOf(scores) {
    return 'values' in scores ? scores.values.length : (scores.n ?? null);
}
function faultOf(scores, side) {
    const check = new _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .FiniteCheck */ .MA(side);
    if ('values' in scores)
        scores.values.forEach((value, index) => check.check(value, index + 1));
    else if (scores.n === undefined && scores.std === undefined && scores.stderr === undefined)
        return Number.isFinite(scores.mean) ? undefined : `the ${side} is ${scores.mean}`;
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
        const collector = new _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .SampleCollector */ .O9(side);
        scores.values.forEach((value, index) => collector.add(value, index + 1));
        return collector.finish();
    }
    const { mean, n } = scores;
    const stderr = scores.stderr ?? (scores.std !== undefined && n !== undefined ? scores.std / Math.sqrt(n) : undefined);
    return { mean, n, stderr, largest: Math.abs(mean), ones: undefined, range: undefined };
}


/***/ }),

/***/ 77164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ correctForMany),
  M: () => (/* binding */ overall)
});

;// CONCATENATED MODULE: ./src/lib/stats/multiple.ts
/**
 * p-values adjusted for having asked several questions: an adjusted value ≤ α says what a single p ≤ α would. In the order given;
 * 0 ≤ p ≤ 1.
 */
/**
 * Holm's step-down (Scand. J. Statist. 6, 1979): the chance of any false alarm stays ≤ α. max over j ≤ i of (m − j + 1)·p₍ⱼ₎, at most 1. `m` is how many
 * questions were asked, when those that are not in the list have p = 1.
 */
function holm(pValues, m = pValues.length) {
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
    const alphaOf = (row) => (1 - row.confidence) / 2;
    const failed = [];
    let [asked, smallest] = [0, 1];
    for (let index = 0; index < rows.length; index++) {
        const row = rows[index];
        if (row.interval === null || row.method === 'exact' || row.threshold === null)
            continue;
        asked++;
        smallest = Math.min(smallest, alphaOf(row));
        if (row.pFail !== null)
            failed.push(index);
    }
    if (failed.length === 0 || asked < 2)
        return rows;
    // One α for all: a p against a larger α is as strong as a smaller p against the smallest.
    const pValues = failed.map((index) => Math.min(1, (rows[index].pFail * smallest) / alphaOf(rows[index])));
    const adjusted = holm(pValues, asked);
    const corrected = [...rows];
    failed.forEach((index, place) => {
        if (adjusted[place] > smallest)
            corrected[index] = {
                ...rows[index],
                decision: 'INCONCLUSIVE',
                reason: 'NOT_AFTER_HOLM',
                detail: `${asked} comparisons`,
            };
    });
    return corrected;
}
/** Of all metrics and slices together: a FAIL fails, else what is open is open. No metric at all is open, never a pass. */
function overall(rows) {
    if (rows.some(({ decision }) => decision === 'FAIL'))
        return 'FAIL';
    return rows.length > 0 && rows.every(({ decision }) => decision === 'PASS') ? 'PASS' : 'INCONCLUSIVE';
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
/**
 * Distribution functions and quantiles, from @stdlib. Why @stdlib: over 1,278 points against 60-digit arithmetic its t quantile
 * is off by at most 1.0e-15 relative, where jstat is off by 3.5e-2 and lib-r-math by 1. This module is heavy (the packages weigh
 * some 400 kB): whoever imports it belongs in a chunk that is loaded only when a metric is judged.
 */






/** P(T ≤ t) for Student's t with `df` > 0 degrees of freedom (need not be whole). NaN for a NaN argument or df ≤ 0. */
function studentCdf(t, df) {
    // stdlib squares t. Below 1e-8 the square is lost beside df; there P = 1/2 + t·f(0), and f(0) ≤ 1/√(2π).
    if (Math.abs(t) <= 1e-7 && df > 0)
        return 0.5 + t * studentDensityAtZero(df);
    // Beyond 1e150 the square overflows; the tail is 0 to double precision unless df is very small.
    return _stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_4___default()(Math.max(-1e150, Math.min(1e150, t)), df);
}
/** The t with P(T ≤ t) = p, 0 ≤ p ≤ 1, for Student's t with `df` > 0 degrees of freedom. NaN outside. */
function studentQuantile(p, freedom) {
    // From 1e17 on stdlib answers 0, of which an interval without width would be made. There t is the normal quantile to the last digit.
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
/** Remembered by p and df: thousands of slices of one size ask for the same few, and each takes some 20 µs. */
const quantiles = new Map();
const MOST_LEVELS = 16;
const MOST_QUANTILES = 4096;
/** P(X ≤ x) for a Beta(a, b) variable; 0 ≤ x ≤ 1. */
function betaProbability(x, a, b) {
    return _stdlib_stats_base_dists_beta_cdf__WEBPACK_IMPORTED_MODULE_0___default()(x, a, b);
}
/** The x with P(X ≤ x) = p for a Beta(a, b) variable, a, b > 0. */
function betaPoint(p, a, b) {
    return _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_1___default()(p, a, b);
}
/** P(X > x) for χ² with `df` degrees of freedom, as Q(df/2, x/2): keeps its digits far out in the tail, where 1 − cdf is 0. */
function chiSquareTail(x, df) {
    if (!(x > 0))
        return Number.isNaN(x) ? NaN : 1;
    return _stdlib_math_base_special_gammainc__WEBPACK_IMPORTED_MODULE_3___default()(x / 2, df / 2, true, true);
}
/** The x with P(X ≤ x) = p for χ² with `df` degrees of freedom. */
function chiSquarePoint(p, df) {
    return _stdlib_stats_base_dists_chisquare_quantile__WEBPACK_IMPORTED_MODULE_2___default()(p, df);
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


/***/ }),

/***/ 77852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rc: () => (/* binding */ proportionsInterval),
/* harmony export */   W: () => (/* binding */ signTest),
/* harmony export */   nP: () => (/* binding */ discordantInterval)
/* harmony export */ });
/* unused harmony export proportionBounds */
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79208);

/**
 * Exact bounds of a proportion (Clopper and Pearson, Biometrika 26, 1934): each side errs with probability at most `alpha`. Lower
 * = the `alpha` point of Beta(k, n−k+1), 0 for k = 0; upper = the 1−alpha point of Beta(k+1, n−k), 1 for k = n. 0 ≤ k ≤ n.
 */
function proportionBounds(k, n, alpha) {
    // 1 − alpha of Beta(a, b) is 1 minus alpha of Beta(b, a): keeps the digits of a small alpha.
    return [k <= 0 ? 0 : (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .betaPoint */ .$S)(alpha, k, n - k + 1), k >= n ? 1 : 1 - (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .betaPoint */ .$S)(alpha, n - k, k + 1)];
}
/**
 * P(X ≥ wins) for X binomial(wins + losses, 1/2): how likely so many of the differing pairs would go one way by chance. 1 when
 * there are none. The sign test, one-sided (Arbuthnott 1710; McNemar's test in its exact form).
 */
function signTest(wins, losses) {
    return wins <= 0 ? 1 : (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .betaProbability */ .a5)(0.5, wins, losses + 1);
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


/***/ }),

/***/ 89038:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ probabilityBelow),
/* harmony export */   Mz: () => (/* binding */ welch),
/* harmony export */   _Q: () => (/* binding */ halfWidth),
/* harmony export */   cU: () => (/* binding */ resolutionFloor),
/* harmony export */   lb: () => (/* binding */ nadeauBengio),
/* harmony export */   oW: () => (/* binding */ tInterval)
/* harmony export */ });
/* unused harmony exports probabilityAbove, probabilityTwoSided */
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79208);

/** Half the width of the two-sided t interval: t(1 − (1 − confidence)/2, df)·stderr. `confidence` in (0, 1). Student 1908. */
function halfWidth({ stderr, df }, confidence) {
    return stderr === 0 ? 0 : (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .FI)(1 - (1 - confidence) / 2, df) * stderr;
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
    return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentCdf */ .Rf)((mean - threshold) / stderr, df);
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


/***/ }),

/***/ 89686:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ CompensatedSum),
/* harmony export */   Ab: () => (/* binding */ addToSum),
/* harmony export */   Ih: () => (/* binding */ startMoments),
/* harmony export */   Kn: () => (/* binding */ MOMENTS_SIZE),
/* harmony export */   VE: () => (/* binding */ meanAndError),
/* harmony export */   W9: () => (/* binding */ Moments),
/* harmony export */   We: () => (/* binding */ meanOfSum),
/* harmony export */   eO: () => (/* binding */ SUM_SIZE),
/* harmony export */   mx: () => (/* binding */ addToMoments),
/* harmony export */   ni: () => (/* binding */ momentsAt),
/* harmony export */   vM: () => (/* binding */ placeFor)
/* harmony export */ });
/* unused harmony export scaleFor */
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
/** The state of one, as numbers that lie side by side: as fields each would be an object of its own, and a promotion on slices has 20,000 of them. */
const [N, SCALE, LARGEST, PIVOT, SUM, SUM_LOW, SQUARES, SQUARES_LOW, MIN, MAX] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
/** How many numbers `startMoments` and its like take of an array. */
const MOMENTS_SIZE = 10;
/** A place among numbers that many small states share; freed when none of those that share it is left. Zeroes. */
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
/** Makes `state[at..at + MOMENTS_SIZE)`, which are zeroes, the moments of no value. */
function startMoments(state, at) {
    state[at + SCALE] = 1;
    state[at + MIN] = Infinity;
    state[at + MAX] = -Infinity;
}
/** Adds the double `a − b` of two finite values; see `Moments`. */
function addToMoments(state, at, a, b) {
    const size = Math.max(Math.abs(a), Math.abs(b));
    if (size > state[at + LARGEST])
        grow(state, at, size);
    const scale = state[at + SCALE];
    const x = a * scale - b * scale;
    const n = state[at + N];
    if (n === 0)
        state[at + PIVOT] = x;
    state[at + N] = n + 1;
    if (x < state[at + MIN])
        state[at + MIN] = x;
    if (x > state[at + MAX])
        state[at + MAX] = x;
    // y + low = x − pivot exactly (Knuth's two-sum).
    const pivot = state[at + PIVOT];
    const y = x - pivot;
    const back = y - x;
    const low = x - (y - back) + (-pivot - back);
    const before = state[at + SUM];
    const sum = before + y;
    const from = sum - before;
    state[at + SUM_LOW] = state[at + SUM_LOW] + (before - (sum - from) + (y - from) + low);
    state[at + SUM] = sum;
    // square + error = y² exactly (Dekker's product), and 2·y·low for the part below.
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
/** What was added up at a place; see `Moments`. */
function momentsAt(state, at) {
    const n = state[at + N];
    const scale = state[at + SCALE];
    if (n === 0)
        return { n, mean: NaN, meanRest: 0, sd: NaN, stderr: NaN, min: Infinity, max: -Infinity };
    const sum = state[at + SUM] + state[at + SUM_LOW];
    const sumLow = state[at + SUM] - sum + state[at + SUM_LOW];
    // (Σy)²/n with its error term: the two large parts below cancel when the pivot lies far from the mean.
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
    // Knuth's two-sum of pivot and shift, with the part below.
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
/** A value larger than all before: a smaller scale when its square would overflow. Powers of two, so nothing is rounded. */
function grow(state, at, size) {
    const before = state[at + LARGEST];
    state[at + LARGEST] = size;
    if (before !== 0 && size * state[at + SCALE] < LARGE)
        return;
    const scale = scaleFor(size);
    const ratio = scale / state[at + SCALE];
    state[at + SCALE] = scale;
    if (ratio === 1 || state[at + N] === 0)
        return;
    for (const slot of [PIVOT, SUM, SUM_LOW, MIN, MAX])
        state[at + slot] = state[at + slot] * ratio;
    for (const slot of [SQUARES, SQUARES_LOW])
        state[at + slot] = state[at + slot] * ratio * ratio;
}
/** How many numbers a plain sum takes: the scaled sum, what its roundings left off, and whether it is scaled. */
const SUM_SIZE = 3;
const LARGE_TERM = 2 ** 900;
const DOWN_SCALE = 2 ** -200;
/** Adds one finite value to the sum at a place of zeroes (Neumaier's compensation), scaled down once there is one whose sum could overflow. */
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
/** Mean of `n` values that were added at a place; NaN when n is 0. */
function meanOfSum(state, at, n) {
    // The quotient with its rest: rounded once.
    const sum = state[at];
    const quotient = sum / n;
    const back = quotient * n;
    const mean = quotient + (sum - back - restOf(quotient, n, back) + state[at + 1]) / n;
    return state[at + 2] === 0 ? mean : bounded(mean / DOWN_SCALE);
}
/**
 * The same for a stream, in constant memory and one pass: sums of (x − pivot) and of its square in double-double arithmetic (106
 * bits; Dekker 1971), where the pivot is the first value. What cancels in Σy² − (Σy)²/n is at most a factor of n, so the digits
 * that are left are more than a double has. Takes differences too, so that a pair of values near 1e308 does not overflow.
 */
class Moments {
    #state;
    #at;
    constructor() {
        const { state, at } = placeFor(MOMENTS_SIZE);
        startMoments(state, at);
        this.#state = state;
        this.#at = at;
    }
    /** Adds one finite value. */
    add(value) {
        addToMoments(this.#state, this.#at, value, 0);
    }
    /** Adds the double `a − b` of two finite values. */
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
/** What a·b is more than its double `value`, exactly. For values whose product is far from overflow. */
function restOf(a, b, value) {
    const wideA = SPLITTER * a;
    const highA = wideA - (wideA - a);
    const lowA = a - highA;
    const wideB = SPLITTER * b;
    const highB = wideB - (wideB - b);
    const lowB = b - highB;
    return highA * highB - value + highA * lowB + lowA * highB + lowA * lowB;
}
/** Beyond the largest double there is only the largest double: a difference of 1e308 and -1e308 stays a number. */
function bounded(value) {
    return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value));
}


/***/ })

};

//# sourceMappingURL=7538.index.js.map