exports.id = 2243;
exports.ids = [2243];
exports.modules = {

/***/ 5440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ NO_GAPS),
  O: () => (/* binding */ PairCollector)
});


var moments = __webpack_require__(89686);
;






class ClusteredError {
    #groups = new Map();
    #pivot;
    #n = 0;

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


var evidence = __webpack_require__(55960);
;




const REST = moments/* MOMENTS_SIZE */.Kn + moments/* SUM_SIZE */.eO;
const [DELTA, REFERENCE, COUNT, UP, DOWN] = [0, moments/* MOMENTS_SIZE */.Kn, REST, REST + 1, REST + 2];

const NOT_BINARY = REST + 3;
const PAIR_SIZE = REST + 4;

const NO_GAPS = {};




class PairCollector {
    #rules;
    #state;
    #start;
    #rare;

    constructor(rules) {
        const { state, at } = (0,moments/* placeFor */.vM)(PAIR_SIZE * rules.length);
        for (let i = 0; i < rules.length; i++)
            (0,moments/* startMoments */.Ih)(state, at + i * PAIR_SIZE + DELTA);
        this.#state = state;
        this.#start = at;
        this.#rules = rules;
    }

    add(metric, reference, candidate, place, cluster, gaps = NO_GAPS) {
        const state = this.#state;
        const at = this.#start + metric * PAIR_SIZE;
        state[at + COUNT] = state[at + COUNT] + 1;
        const difference = candidate - reference;

        if (difference - difference !== 0 && !this.#checkBoth(metric, reference, candidate, place, gaps))
            return;
        (0,moments/* addToMoments */.mx)(state, at + DELTA, candidate, reference);
        (0,moments/* addToSum */.Ab)(state, at + REFERENCE, reference);
        if (state[at + NOT_BINARY] === 0) {
            if ((reference !== 0 && reference !== 1) || (candidate !== 0 && candidate !== 1))
                state[at + NOT_BINARY] = 1;
            else if (difference > 0)
                state[at + UP] = state[at + UP] + 1;
            else if (difference < 0)
                state[at + DOWN] = state[at + DOWN] + 1;
        }
        if (cluster !== undefined || this.#rules[metric].relative)
            this.#addRare(metric, reference, candidate, cluster);
    }
    #addRare(metric, reference, candidate, cluster) {
        const { direction, mode, amount, relative } = this.#rules[metric];
        const rare = this.#rareOf(metric);
        const turned = direction === 'higher' ? candidate - reference : reference - candidate;
        const share = amount * Math.abs(reference);
        const excess = mode === 'better' ? turned - share : turned + share;
        if (relative) {
            rare.relative ??= { reference: new moments/* Moments */.W9(), excess: new moments/* Moments */.W9() };
            rare.relative.reference.add(reference);
            rare.relative.excess.add(excess);
        }
        if (cluster !== undefined)
            (rare.clusters ??= new ClusteredError()).add(cluster, relative ? excess : turned);
    }

    #checkBoth(metric, reference, candidate, place, gaps) {
        const rare = this.#rareOf(metric);
        const fine = (rare.candidate ??= new evidence/* FiniteCheck */.MA('candidate')).check(candidate, place, gaps.candidate);
        return (rare.reference ??= new evidence/* FiniteCheck */.MA('reference')).check(reference, place, gaps.reference) && fine;
    }
    #rareOf(metric) {
        this.#rare ??= [];
        return (this.#rare[metric] ??= {});
    }

    count(metric) {
        return this.#state[this.#start + metric * PAIR_SIZE + COUNT];
    }
    finish(metric) {
        const state = this.#state;
        const at = this.#start + metric * PAIR_SIZE;
        const n = state[at + COUNT];
        const rare = this.#rare === undefined ? undefined : this.#rare[metric];
        if (n === 0)
            return { kind: 'none', reason: 'CANDIDATE_MISSING', detail: 'there are no values', n: 0 };
        if (rare?.candidate?.failed === true)
            return { kind: 'none', reason: 'CANDIDATE_NOT_FINITE', detail: rare.candidate.detail, n };
        if (rare?.reference?.failed === true)
            return { kind: 'none', reason: 'BASELINE_NOT_FINITE', detail: rare.reference.detail, n };
        const delta = (0,moments/* momentsAt */.ni)(state, at + DELTA);
        const relative = rare?.relative === undefined ? null : { reference: rare.relative.reference.result(), excess: rare.relative.excess.result() };
        const clusters = rare?.clusters;
        const sign = this.#rules[metric].direction === 'higher' ? 1 : -1;
        return {
            kind: 'paired',
            delta,
            referenceMean: (0,moments/* meanOfSum */.We)(state, at + REFERENCE, n),
            relative,
            clusters: clusters === undefined
                ? null
                : { stderr: clusters.stderr(relative?.excess.mean ?? sign * delta.mean), groups: clusters.groups },
            largest: (0,moments/* largestAt */.Ug)(state, at + DELTA),
            discordant: state[at + NOT_BINARY] === 0 ? { up: state[at + UP], down: state[at + DOWN] } : null,
        };
    }
}


/***/ }),

/***/ 5579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ leaveOpen),
/* harmony export */   G9: () => (/* binding */ settle),
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


const FEW_DISCORDANT = 10;

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
    open: null,
    method: null,
    reference: null,
    candidate: null,
    wins: null,
    losses: null,
    pFail: null,
    detail: '',
};

function settle(draft, decision, reason) {
    draft.decision = decision;
    draft.reason = reason;
    return draft;
}

function leaveOpen(draft, reason, detail = '') {
    draft.reason = reason;
    draft.detail = detail;
    return draft;
}

function toleranceOf(largest, threshold) {
    return 8 * 2 ** -52 * Math.max(largest, Math.abs(threshold));
}

function compareExactly(draft, rule, tolerance) {
    const { delta, threshold } = draft;
    const good = rule.mode === 'better' && threshold === 0 ? delta > tolerance : delta >= threshold - tolerance;
    draft.method = 'exact';
    draft.interval = null;
    return settle(draft, good ? 'PASS' : 'FAIL', 'EXACT');
}

function sameEverywhere(draft, rule, tolerance) {
    if (Math.abs(draft.delta) > tolerance)
        return leaveOpen(draft, 'ZERO_VARIANCE');
    return rule.mode === 'no_worse' ? settle(draft, 'PASS', 'IDENTICAL') : settle(draft, 'FAIL', 'NO_CHANGE');
}
function byInterval(draft, estimate, rule, tolerance) {
    decide(draft, rule, tolerance, 'NOISE');
    if (draft.decision === 'FAIL')
        draft.pFail = (0,_stats_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .probabilityBelow */ .B4)(estimate, draft.threshold);
    else if (draft.decision === 'INCONCLUSIVE')
        draft.open = estimate;
    return draft;
}

function decide(draft, { mode }, tolerance, otherwise) {
    const threshold = draft.threshold;
    const low = draft.interval[0];
    const high = draft.interval[1];
    const above = mode === 'better' && threshold === 0 ? low > threshold + tolerance : low >= threshold - tolerance;
    if (above)
        return settle(draft, 'PASS', mode === 'better' || low > tolerance ? 'BETTER' : high < -tolerance ? 'WORSE_WITHIN_MARGIN' : 'NO_WORSE');
    if (high < threshold - tolerance)
        return settle(draft, 'FAIL', mode === 'better' && high >= 0 ? 'BELOW_MIN_EFFECT' : 'WORSE');
    return settle(draft, 'INCONCLUSIVE', otherwise);
}

function faultOfBase(mean, stderr, range) {
    if (range !== undefined && range[0] < 0 && range[1] > 0)
        return 'the values of the reference have both signs';
    if (mean === 0)
        return 'the mean of the reference is 0';
    return Math.abs(mean) < 2 * stderr ? 'the mean of the reference is less than two standard errors from 0' : undefined;
}


/***/ }),

/***/ 55960:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   MA: () => (/* binding */ FiniteCheck),
/* harmony export */   O9: () => (/* binding */ SampleCollector)
/* harmony export */ });
/* harmony import */ var _stats_moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89686);

function isComplete(sample) {
    return sample.stderr !== undefined && sample.n !== undefined;
}

class FiniteCheck {
    side;
    #count = 0;
    #first;
    constructor(side) {
        this.side = side;
    }

    check(value, place, gap) {
        if (Number.isFinite(value))
            return true;
        this.#count++;
        this.#first ??= `${Number.isNaN(value) ? (gap ?? 'NaN') : value > 0 ? 'Infinity' : '-Infinity'} at ${typeof place === 'number' ? `value ${place}` : place}`;
        return false;
    }
    get failed() {
        return this.#count > 0;
    }
    get detail() {
        return `the ${this.side} has ${this.#first}${this.#count > 1 ? ` and ${this.#count - 1} more that ${this.#count > 2 ? 'are' : 'is'} no finite number` : ''}`;
    }
}

class SampleCollector {
    #moments = new _stats_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .Moments */ .W9();
    #check;
    #n = 0;
    #ones = 0;
    #binary = true;
    constructor(side) {
        this.#check = new FiniteCheck(side);
    }
    add(value, place, gap) {
        this.#n++;
        if (!this.#check.check(value, place, gap))
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



__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});


var decision = __webpack_require__(5579);

var interval = __webpack_require__(89038);

var exact = __webpack_require__(77852);
;



function judgeDiscordant(draft, rule, tolerance) {
    const { confidence } = draft;
    const [wins, losses, n] = [draft.wins, draft.losses, draft.n];
    const threshold = draft.threshold;
    draft.interval = (0,exact/* discordantInterval */.nP)(wins, losses, n, confidence);
    const alpha = (1 - confidence) / 2;
    if (threshold === 0) {
        draft.method = 'sign-test';
        if ((0,exact/* signTest */.W)(wins, losses) <= alpha)
            return (0,decision/* settle */.G9)(draft, 'PASS', 'BETTER');
        const pFail = (0,exact/* signTest */.W)(losses, wins);
        if (pFail > alpha)
            return (0,decision/* leaveOpen */.Cs)(draft, 'FEW_DISCORDANT');
        draft.pFail = pFail;
        return (0,decision/* settle */.G9)(draft, 'FAIL', 'WORSE');
    }
    draft.method = 'clopper-pearson';
    (0,decision/* decide */.LD)(draft, rule, tolerance, 'FEW_DISCORDANT');
    if (draft.decision === 'FAIL')
        draft.pFail = smallestAlpha(wins, losses, n, threshold, alpha);
    return draft;
}

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


var promotion_rule = __webpack_require__(62536);
;





function judgePaired(evidence, rule, confidence) {
    const { delta, referenceMean, relative, clusters, discordant, largest } = evidence;
    const excess = relative === null ? null : relative.excess;
    const { n } = delta;
    const isHigher = rule.direction === 'higher';
    const mean = (isHigher ? delta.mean : -delta.mean) + 0;
    const threshold = (0,promotion_rule/* thresholdOf */.pI)(rule, Math.abs(referenceMean));
    const tolerance = (0,decision/* toleranceOf */.Lz)(largest, threshold);
    const plain = errorOf(delta.sd, n, rule);
    const units = clusters === null ? n : clusters.groups;
    const tested = {
        mean: excess === null ? mean : excess.mean + threshold,
        stderr: clusters !== null ? clusters.stderr : excess === null ? plain : errorOf(excess.sd, n, rule),
        df: units - 1,
    };
    const draft = {
        decision: 'INCONCLUSIVE',
        reason: 'NOTHING_MEASURED',
        delta: mean,
        stderr: finiteOrNull(clusters === null ? plain : clusters.stderr),
        interval: Number.isFinite(tested.stderr) ? (0,interval/* tInterval */.oW)(tested, confidence) : null,
        confidence,
        n,
        paired: true,
        threshold,
        open: null,
        method: clusters !== null ? 'clustered-t' : rule.testTrainRatio > 0 ? 'nadeau-bengio' : 'paired-t',
        reference: referenceMean,
        candidate: referenceMean + delta.mean,
        wins: discordant === null ? null : isHigher ? discordant.up : discordant.down,
        losses: discordant === null ? null : isHigher ? discordant.down : discordant.up,
        pFail: null,
        detail: '',
    };
    if (rule.noise === 'none')
        return (0,decision/* compareExactly */.K2)(draft, rule, tolerance);
    if (n < 2 || units < 2 || units < rule.minN) {
        draft.open = Math.max(2, rule.minN) - units;
        const groups = `they fall into ${units} ${units === 1 ? 'group' : 'groups'}, and groups count`;
        return (0,decision/* leaveOpen */.Cs)(draft, 'TOO_FEW', clusters === null ? '' : groups);
    }
    if (relative !== null) {
        const { stderr, min, max } = relative.reference;
        const detail = (0,decision/* faultOfBase */.Jh)(referenceMean, stderr, [min, max]);
        if (detail !== undefined) {
            draft.threshold = null;
            draft.interval = (0,interval/* tInterval */.oW)({ mean, stderr: plain, df: n - 1 }, confidence);
            return (0,decision/* leaveOpen */.Cs)(draft, 'RELATIVE_UNDEFINED', detail);
        }
    }
    if (discordant !== null && discordant.up + discordant.down < decision/* FEW_DISCORDANT */.HQ && rule.testTrainRatio === 0)
        return clusters === null
            ? judgeDiscordant(draft, rule, tolerance)
            : (0,decision/* leaveOpen */.Cs)(draft, 'FEW_DISCORDANT', 'and they come in groups, for which there is no exact method');
    if (delta.max - delta.min <= tolerance)
        return (0,decision/* sameEverywhere */.Nu)(draft, rule, tolerance);
    if (excess !== null && excess.max - excess.min <= tolerance)
        return (0,decision/* leaveOpen */.Cs)(draft, 'ZERO_VARIANCE');
    if (!(tested.stderr > tolerance / 8) && clusters !== null)
        return (0,decision/* leaveOpen */.Cs)(draft, 'ZERO_VARIANCE');
    return (0,decision/* byInterval */.J6)(draft, tested, rule, tolerance);
}
function errorOf(sd, n, { testTrainRatio, resolution }) {
    const stderr = (0,interval/* nadeauBengio */.lb)(sd, n, testTrainRatio);
    return resolution > 0 ? Math.max(stderr, (0,interval/* resolutionFloor */.cU)(resolution, n)) : stderr;
}
function finiteOrNull(value) {
    return Number.isFinite(value) ? value : null;
}


var promotion_evidence = __webpack_require__(55960);
;






function judgeUnpaired(evidence, rule, confidence) {
    const { reference, candidate } = evidence;
    const sign = rule.direction === 'higher' ? 1 : -1;
    const turned = sign * (candidate.mean - reference.mean + ((candidate.meanRest ?? 0) - (reference.meanRest ?? 0))) + 0;
    const threshold = (0,promotion_rule/* thresholdOf */.pI)(rule, Math.abs(reference.mean));
    const tolerance = (0,decision/* toleranceOf */.Lz)(Math.max(reference.largest, candidate.largest), threshold);
    const draft = {
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
        return (0,decision/* compareExactly */.K2)(draft, rule, tolerance);
    if (!(0,promotion_evidence/* isComplete */.As)(reference) || !(0,promotion_evidence/* isComplete */.As)(candidate)) {
        const side = (0,promotion_evidence/* isComplete */.As)(candidate) ? 'reference' : (0,promotion_evidence/* isComplete */.As)(reference) ? 'candidate' : undefined;
        draft.method = null;
        return (0,decision/* leaveOpen */.Cs)(draft, 'NO_UNCERTAINTY', side === undefined ? 'both sides have' : `the ${side} has`);
    }
    const fewest = Math.min(reference.n, candidate.n);
    const difference = fewest < 2 ? undefined : (0,interval/* welch */.Mz)(reference, candidate);
    if (difference !== undefined)
        addInterval(draft, { ...difference, mean: turned }, rule);
    if (fewest < 2 || fewest < rule.minN) {
        draft.open = Math.max(2, rule.minN) - fewest;
        return (0,decision/* leaveOpen */.Cs)(draft, 'TOO_FEW');
    }
    if (rule.relative) {
        const detail = (0,decision/* faultOfBase */.Jh)(reference.mean, reference.stderr, reference.range);
        if (detail !== undefined) {
            draft.threshold = null;
            return (0,decision/* leaveOpen */.Cs)(draft, 'RELATIVE_UNDEFINED', detail);
        }
    }
    if (reference.ones !== undefined && candidate.ones !== undefined) {
        const sides = [reference, candidate].map(({ ones = 0, n }) => Math.min(ones, n - ones));
        if (Math.min(...sides) < decision/* FEW_DISCORDANT */.HQ) {
            const ones = (0,exact/* proportionsInterval */.Rc)({ ones: reference.ones, n: reference.n }, { ones: candidate.ones, n: candidate.n }, confidence);
            draft.interval = sign > 0 ? ones : [-ones[1], -ones[0]];
            draft.method = 'clopper-pearson';
            return (0,decision/* decide */.LD)(draft, rule, tolerance, 'FEW_EVENTS');
        }
    }

    const tested = rule.relative
        ? (0,interval/* welch */.Mz)({ ...reference, stderr: reference.stderr * weightOfReference(rule, reference.mean) }, candidate)
        : (0,interval/* welch */.Mz)(reference, candidate);
    if (!(tested.stderr > tolerance))
        return (0,decision/* sameEverywhere */.Nu)(draft, rule, tolerance);
    const floor = (0,interval/* resolutionFloor */.cU)(rule.resolution, 2 / (1 / reference.n + 1 / candidate.n));
    const estimate = { ...tested, mean: turned, stderr: Math.max(tested.stderr, floor) };
    addInterval(draft, estimate, rule);
    return (0,decision/* byInterval */.J6)(draft, estimate, rule, tolerance);
}

function weightOfReference({ direction, mode, amount }, mean) {
    const towards = (direction === 'higher') === mean >= 0;
    return Math.abs((mode === 'better') === towards ? 1 + amount : 1 - amount);
}
function addInterval(draft, estimate, { resolution }) {
    const stderr = resolution > 0 && draft.n !== null ? Math.max(estimate.stderr, (0,interval/* resolutionFloor */.cU)(resolution, draft.n)) : estimate.stderr;
    draft.stderr = stderr;
    draft.interval = (0,interval/* tInterval */.oW)({ ...estimate, stderr }, draft.confidence);
}

;








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


const MOST = 3;
const SEPARATOR = /[./:[\] _-]+/;




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

    return name.normalize('NFKC').toLowerCase().split(SEPARATOR).filter(Boolean);
}


/***/ }),

/***/ 69311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ LazyPromotionRow),
  a: () => (/* binding */ promotionRow)
});


var judge = __webpack_require__(62593);

var exact = __webpack_require__(77852);

var interval = __webpack_require__(89038);
;



const MOST = 1e9;
const LARGE_DF = 1e9;




function neededOf(decision, { testTrainRatio }) {
    const { reason, open, n, threshold, confidence, wins, losses, method } = decision;

    if (reason === 'FEW_DISCORDANT' && method !== 'clustered-t')
        return neededForDiscordant(wins, losses, n, threshold, confidence);
    if (open === null || typeof open === 'number')
        return open;
    return neededForEstimate(open, n, Math.abs(open.mean - threshold), confidence, testTrainRatio);
}





function neededForEstimate(estimate, n, distance, confidence, testTrainRatio) {
    const spread = estimate.stderr / Math.sqrt(1 / n + testTrainRatio);
    const ratio = (estimate.df + 1) / n;

    const z = (0,interval/* halfWidth */._Q)({ mean: 0, stderr: 1, df: LARGE_DF }, confidence);
    const settles = (total) => {
        const stderr = spread * Math.sqrt(1 / total + testTrainRatio);
        const df = ratio * total - 1;

        const near = z > 0.01 && df > 20 + 20 * z * z ? quantileByFisher(z, df) * stderr : NaN;
        return Math.abs(near - distance) > 1e-6 * distance
            ? near < distance
            : (0,interval/* halfWidth */._Q)({ mean: 0, stderr, df }, confidence) < distance;
    };
    if (testTrainRatio > 0)
        return smallestMore(n, settles);
    const near = Math.floor((z * spread) ** 2 / distance ** 2) - n - 1;
    if (near > MOST)
        return null;

    const guess = guessFor(z, (distance / spread) ** 2, Math.max(near + n, n), ratio) - n;
    if (guess > 1 && settles(n + guess) && !settles(n + guess - 1))
        return guess;
    return smallestMore(n, settles, near > 0 && near < MOST && !settles(n + near) ? near : 0);
}

function guessFor(z, bound, start, ratio) {
    let total = start;
    for (let round = 0; round < 8; round++) {
        const t = quantileByFisher(z, ratio * total - 1);
        const next = Math.floor((t * t) / bound) + 1;
        if (next === total)
            break;
        total = next;
    }
    return total;
}




function quantileByFisher(z, df) {
    const s = z * z;
    const first = (s + 1) / 4;
    const second = ((5 * s + 16) * s + 3) / 96;
    const third = (((3 * s + 19) * s + 17) * s - 15) / 384;
    const fourth = ((((79 * s + 776) * s + 1482) * s - 1920) * s - 945) / 92160;
    return z * (1 + (first + (second + (third + fourth / df) / df) / df) / df);
}




function neededForDiscordant(wins, losses, n, threshold, confidence) {
    const [win, loss] = [wins / n, losses / n];
    const distance = win - loss - threshold;
    const settles = (total) => {
        const [up, down] = [win * total, loss * total];
        if (up + down >= 10) {
            const sd = Math.sqrt(((win + loss - (win - loss) ** 2) * total) / (total - 1));
            return (0,interval/* halfWidth */._Q)({ mean: 0, stderr: sd / Math.sqrt(total), df: total - 1 }, confidence) < Math.abs(distance);
        }
        if (threshold === 0)
            return (0,exact/* signTest */.W)(Math.max(up, down), Math.min(up, down)) <= (1 - confidence) / 2;
        const [low, high] = (0,exact/* discordantInterval */.nP)(up, down, total, confidence);
        return distance > 0 ? low >= threshold : high < threshold;
    };
    return distance === 0 ? null : smallestMore(n, settles);
}

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


var numbers = __webpack_require__(56275);

var words = __webpack_require__(92094);
;




function numbersInWords(decision, rule) {
    const { delta, stderr, interval, confidence, n, paired, method, wins, losses } = decision;
    const parts = [];
    if (delta !== null)
        parts.push(stderr === null
            ? (0,numbers/* formatNumber */.ZV)(delta, null, true)
            : `${(0,numbers/* formatNumber */.ZV)(delta, stderr, true)} \u00b1 ${(0,numbers/* formatNumber */.ZV)(stderr, stderr)} (standard error)`);
    if (interval !== null)
        parts.push(`${(0,numbers/* formatPercent */.l9)(confidence)} interval ${(0,numbers/* formatInterval */.vy)(interval)}${METHOD_NOTES[method ?? ''] ?? ''}${rule.look === null ? '' : ` (look ${rule.look} at the same test set)`}`);
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

function thresholdInWords({ threshold }, { mode, amount, relative }) {
    if (threshold === null)
        return '';
    const share = relative ? ` (${(0,numbers/* formatPercent */.l9)(amount)} of the reference)` : '';
    return `must be ${mode === 'better' && threshold === 0 ? '>' : '\u2265'} ${(0,numbers/* formatNumber */.ZV)(threshold, null, true)}${share}`;
}

function sentenceOf(decision, rule) {
    const { reason, delta, stderr, interval, n, paired, threshold, detail, confidence, wins, losses } = decision;

    const change = () => (delta === null ? '' : (0,numbers/* formatNumber */.ZV)(delta, stderr, true));
    const span = () => (interval === null ? '' : (0,numbers/* formatInterval */.vy)(interval));
    const wanted = () => thresholdInWords(decision, rule);
    const pairs = paired ? 'pairs' : 'values on each side';
    switch (reason) {
        case 'BETTER':
            return `better: ${change()}.`;
        case 'NO_WORSE':
            return threshold === 0
                ? 'not worse.'
                : `not worse than the margin allows: the whole interval is above ${(0,numbers/* formatNumber */.ZV)(threshold ?? 0)}.`;
        case 'WORSE_WITHIN_MARGIN':
            return `measurably worse: ${change()} ${span()}; the margin allows ${(0,numbers/* formatNumber */.ZV)(Math.abs(threshold ?? 0))}.`;
        case 'IDENTICAL':
            return `${sameInWords(decision)}.`;
        case 'EXACT':
            return `${exactInWords(decision, rule)}.`;
        case 'WORSE':
            return rule.mode === 'better' && threshold === 0
                ? `worse: ${change()}; even the best end of the interval ${span()} is below 0.`
                : `worse: ${change()}; even the best end of the interval ${span()} is beyond the allowed ${(0,numbers/* formatNumber */.ZV)(threshold ?? 0)}.`;
        case 'BELOW_MIN_EFFECT':
            return `better, but the gain of ${change()} is below the required ${(0,numbers/* formatNumber */.ZV)(threshold ?? 0)} even at the best end of the interval ${span()}.`;
        case 'NO_CHANGE':
            return `${sameInWords(decision)}, and the rule asks for a gain.`;
        case 'NOISE':
            return `can't tell. Measured ${change()}, but with n=${n} the true change lies in ${span()} (${(0,numbers/* formatPercent */.l9)(confidence)}), and it ${wanted()}.${settleInWords(decision, rule, pairs)}`;
        case 'FEW_DISCORDANT':
            return `can't tell. ${wins + losses === 0 ? `None of ${n} examples` : `Only ${wins + losses} of ${n} examples`} changed (${wins} won, ${losses} lost)${detail === '' ? '' : `, ${detail}`}: too few to know, and the change ${wanted()}.${settleInWords(decision, rule, 'examples')}`;
        case 'FEW_EVENTS':
            return `can't tell. Nearly all values are the same 0 or 1, so the true change lies anywhere in ${span()}, and it ${wanted()}.`;
        case 'ZERO_VARIANCE':
            return `can't tell. Every difference is the same ${change()}, which says nothing of how it would vary. If every run gives the same number, declare the metric \`noise=none\`; else check that the runs are independent.`;
        case 'TOO_FEW':
            return `can't tell from n=${n}${detail === '' ? '' : ` (${detail})`}: at least ${Math.max(2, rule.minN)} are asked for, and five to ten are what a small effect takes.`;
        case 'RELATIVE_UNDEFINED':
            return `a relative threshold means nothing here, because ${detail}. Use an absolute one.`;
        case 'NO_UNCERTAINTY':
            return `can't tell. ${(0,words/* capitalise */.s)(detail)} a mean without a standard error and n${delta === null ? '' : ` (measured ${change()})`}.`;
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

function sameInWords({ delta, stderr }) {
    return delta === 0 && (stderr ?? 0) === 0
        ? 'all values are the same on both sides'
        : 'the values are the same on both sides as far as numbers of the size of the largest tell them apart';
}

function exactInWords({ reference, candidate, delta, threshold, decision }, { mode, amount, relative }) {
    const size = Math.abs(delta ?? 0);
    const change = size === 0 ? 'the same' : `${(delta ?? 0) > 0 ? 'better' : 'worse'} by ${(0,numbers/* formatNumber */.ZV)(size)}`;
    const asked = `${(0,numbers/* formatNumber */.ZV)(Math.abs(threshold ?? 0))}${relative ? ` (${(0,numbers/* formatPercent */.l9)(amount)} of the reference)` : ''}`;
    const limit = mode === 'better'
        ? amount === 0
            ? 'a gain is asked for'
            : `a gain of ${asked} is asked for`
        : amount === 0
            ? 'no loss is allowed'
            : `a loss of ${asked} is allowed`;
    const link = decision === 'PASS' ? 'and' : 'but';
    return `declared free of noise, so the numbers are compared as they are: ${(0,numbers/* formatNumber */.ZV)(reference ?? NaN)} \u2192 ${(0,numbers/* formatNumber */.ZV)(candidate ?? NaN)} is ${change}, ${link} ${limit}`;
}
function settleInWords(decision, rule, what) {
    const { delta, threshold, paired } = decision;
    const needed = neededOf(decision, rule);
    if (needed === null)
        return delta === threshold ? ' The measured change stands on the threshold, so more runs alone would not settle it.' : '';
    const more = paired && what === 'pairs' ? 'paired runs' : what;
    return ` About ${needed} more ${needed === 1 ? more.replace(/s(?= |$)/, '') : more} would settle it if what was measured holds.`;
}

;




function promotionRow({ metric, slice, role }, decision, rule) {
    const row = new LazyPromotionRow({ metric, role, rule }, slice, decision);
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




class LazyPromotionRow {
    #about;
    slice;
    decision;
    n;
    #source;
    #metric;
    #kept;

    constructor(about, slice, decision, source, metric = 0) {
        this.#about = about;
        this.slice = slice;
        this.decision = decision.decision;
        this.n = decision.n;
        this.#source = source;
        this.#metric = metric;
        this.#kept = source === undefined ? decision : undefined;
    }

    get judged() {
        return (this.#kept ??= (0,judge/* judge */.S)(this.#source.finish(this.#metric), this.#about.rule));
    }

    replace(decision) {
        this.#kept = decision;
        this.decision = decision.decision;
    }
    get metric() {
        return this.#about.metric;
    }
    get role() {
        return this.#about.role;
    }
    get direction() {
        return this.#about.rule.direction;
    }
    get mode() {
        return this.#about.rule.mode;
    }
    get reason() {
        return this.judged.reason;
    }
    get delta() {
        return this.judged.delta;
    }
    get stderr() {
        return this.judged.stderr;
    }
    get interval() {
        return this.judged.interval;
    }
    get confidence() {
        return this.judged.confidence;
    }
    get paired() {
        return this.judged.paired;
    }
    get threshold() {
        return this.judged.threshold;
    }
    get needed() {
        return neededOf(this.judged, this.#about.rule);
    }
    get method() {
        return this.judged.method;
    }
    get reference() {
        return this.judged.reference;
    }
    get candidate() {
        return this.judged.candidate;
    }
    get wins() {
        return this.judged.wins;
    }
    get losses() {
        return this.judged.losses;
    }
    get look() {
        return this.#about.rule.look;
    }
    get numbers() {
        return numbersInWords(this.judged, this.#about.rule);
    }
    get message() {
        return sentenceOf(this.judged, this.#about.rule);
    }
}


/***/ }),

/***/ 62536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  i2: () => (/* binding */ confidenceOf),
  Zh: () => (/* binding */ isFault),
  dH: () => (/* binding */ readRule),
  pI: () => (/* binding */ thresholdOf)
});

;




function alphaAtLook(alpha, look) {
    return (6 * alpha) / (Math.PI * Math.PI * look * look);
}




function confidenceSequenceHalfWidth(sd, n, alpha, rho) {
    const spread = n * rho * rho + 1;
    return sd * Math.sqrt(((2 * spread) / (n * n * rho * rho)) * Math.log(Math.sqrt(spread) / alpha));
}

;

const DEFAULT_CONFIDENCE = 0.95;

const DEFAULT_MIN_N = 5;




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

function confidenceOf({ confidence, look }) {
    return look === null ? confidence : 1 - alphaAtLook(1 - confidence, look);
}

function thresholdOf({ mode, amount, relative }, unit) {
    const size = relative ? amount * unit : amount;

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
/* harmony import */ var _collect_pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5440);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55960);






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

function faultOfEnvironments(reference, candidate, { wallClock }) {
    if (!wallClock || (reference !== undefined && reference === candidate))
        return undefined;
    const name = (id) => (id === undefined ? 'a machine that is not named' : `"${id}"`);
    const missing = reference === undefined || candidate === undefined ? '; record its name beside the values on both sides' : '';
    return `the reference was measured on ${name(reference)} and the candidate on ${name(candidate)}, and times on a clock compare only on one and the same${missing}`;
}
function pair(reference, candidate, rule) {
    const collector = new _collect_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .PairCollector */ .O([rule]);
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
            collector.add(0, reference.values[at], candidate.values[index], `"${key}"`, candidate.clusters?.[index] ?? reference.clusters?.[at], { reference: reference.gaps?.[at], candidate: candidate.gaps?.[index] });
        }
        const left = reference.keys.find((key) => !seen.has(key));
        if (left !== undefined)
            return mismatch(`the reference has the key "${left}", which the candidate does not have`, m);
        return collector.finish(0);
    }
    if ((reference.keys === undefined) !== (candidate.keys === undefined)) {
        const [named, other] = candidate.keys === undefined ? ['reference', 'candidate'] : ['candidate', 'reference'];
        return mismatch(`the ${named} names its values and the ${other} does not, so that nobody knows which belong together`, m);
    }
    if (n !== m)
        return mismatch(`the reference has ${n} values and the candidate ${m}`, m);
    for (let index = 0; index < n; index++)
        collector.add(0, reference.values[index], candidate.values[index], index + 1, (candidate.clusters ?? reference.clusters)?.[index], { reference: reference.gaps?.[index], candidate: candidate.gaps?.[index] });
    return collector.finish(0);
}
function mismatch(detail, n) {
    return none('PAIRING_MISMATCH', detail, n);
}
function none(reason, detail, n) {
    return { kind: 'none', reason, detail, n };
}

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
        ? `stderr is ${stderr}, but std/\u221an is ${implied.toPrecision(4)}`
        : undefined;
}
function isEmpty(scores) {
    return scores === undefined || ('values' in scores && scores.values.length === 0);
}
function countOf(scores) {
    return 'values' in scores ? scores.values.length : (scores.n ?? null);
}
function faultOf(scores, side) {
    const check = new _evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .FiniteCheck */ .MA(side);
    if ('values' in scores)
        scores.values.forEach((value, index) => check.check(value, index + 1, scores.gaps?.[index]));
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
        const collector = new _evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .SampleCollector */ .O9(side);
        scores.values.forEach((value, index) => collector.add(value, index + 1, scores.gaps?.[index]));
        return collector.finish();
    }
    const { mean, n } = scores;
    const stderr = scores.stderr ?? (scores.std !== undefined && n !== undefined ? scores.std / Math.sqrt(n) : undefined);
    return { mean, n, stderr, largest: Math.abs(mean), ones: undefined, range: undefined };
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

/***/ 77852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rc: () => (/* binding */ proportionsInterval),
/* harmony export */   W: () => (/* binding */ signTest),
/* harmony export */   nP: () => (/* binding */ discordantInterval)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79208);





function proportionBounds(k, n, alpha) {

    return [k <= 0 ? 0 : (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .betaPoint */ .$S)(alpha, k, n - k + 1), k >= n ? 1 : 1 - (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .betaPoint */ .$S)(alpha, n - k, k + 1)];
}




function signTest(wins, losses) {
    return wins <= 0 ? 1 : (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .betaProbability */ .a5)(0.5, wins, losses + 1);
}




function discordantInterval(wins, losses, n, confidence) {
    const alpha = (1 - confidence) / 4;
    const [winLow, winHigh] = proportionBounds(wins, n, alpha);
    const [lossLow, lossHigh] = proportionBounds(losses, n, alpha);
    return [winLow - lossHigh, winHigh - lossLow];
}

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

/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79208);


function halfWidth({ stderr, df }, confidence) {
    return stderr === 0 ? 0 : (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .FI)(1 - (1 - confidence) / 2, df) * stderr;
}

function tInterval(estimate, confidence) {
    const half = halfWidth(estimate, confidence);
    return [estimate.mean - half, estimate.mean + half];
}




function probabilityBelow({ mean, stderr, df }, threshold) {
    return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentCdf */ .Rf)((mean - threshold) / stderr, df);
}

function probabilityAbove({ mean, stderr, df }, threshold) {
    return studentCdf((threshold - mean) / stderr, df);
}

function probabilityTwoSided(estimate, threshold) {
    return 2 * Math.min(probabilityBelow(estimate, threshold), probabilityAbove(estimate, threshold));
}




function welch(reference, candidate) {
    const [a, b] = [reference.stderr, candidate.stderr];
    const mean = candidate.mean - reference.mean + ((candidate.meanRest ?? 0) - (reference.meanRest ?? 0));
    const largest = Math.max(a, b);
    if (largest === 0)
        return { mean, stderr: 0, df: reference.n + candidate.n - 2 };

    const [x, y] = [(a / largest) ** 2, (b / largest) ** 2];
    const df = (x + y) ** 2 / ((x * x) / (reference.n - 1) + (y * y) / (candidate.n - 1));
    return { mean, stderr: largest * Math.sqrt(x + y), df };
}




function nadeauBengio(sd, n, testTrainRatio) {
    return sd * Math.sqrt(1 / n + testTrainRatio);
}

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


/***/ })

};

//# sourceMappingURL=2243.index.js.map