exports.id = 8765;
exports.ids = [8765];
exports.modules = {

/***/ 28765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  compareColumns: () => (/* binding */ compareColumns)
});


var glob = __webpack_require__(16757);

var fault = __webpack_require__(92842);

var bins = __webpack_require__(31933);
;


class ColumnCounter {
    counts;
    rows = 0;
    missing = 0;

    odd;
    #edges;

    #names;
    #others;
    constructor(shape) {
        this.#edges = shape.kind === 'number' ? shape.edges : [];
        this.#names = shape.kind === 'category' ? placesOf(shape.names) : undefined;
        this.#others = shape.kind === 'category' ? shape.names.length : 0;
        this.counts = new Array(labelsOf(shape).length).fill(0);
    }
    add(cell, line) {
        this.rows++;
        if (cell === null)
            this.missing++;
        else if (this.#names !== undefined)
            this.counts[this.#names.get(cell) ?? this.#others]++;
        else if (typeof cell === 'string')
            this.odd ??= { text: cell, line };
        else
            this.counts[Number.isFinite(cell) ? (0,bins/* binOf */.j)(cell, this.#edges) : this.#edges.length + 1]++;
    }
}
function placesOf(names) {
    const places = new Map(names.map((name, i) => [name, i]));
    names.forEach((name, i) => {
        if (name !== '' && String(Number(name)) === name)
            places.set(Number(name), i);
    });
    return places;
}

function labelsOf(shape) {
    if (shape.kind === 'category')
        return [...shape.names, '(others)'];
    const { edges } = shape;
    if (edges.length === 0)
        return ['(all)', '(infinite)'];
    const inner = edges.slice(1).map((edge, i) => `(${edges[i]}, ${edge}]`);
    return [`<= ${edges[0]}`, ...inner, `> ${edges.at(-1)}`, '(infinite)'];
}


var sample = __webpack_require__(58563);

var percentiles = __webpack_require__(98039);

var order = __webpack_require__(23883);
;




const MOST_SAMPLED = 2_000_000;
const MOST_DISTINCT = 200_000;

const MOST_NAMES = 50;
const FEW = 20;
const TIME = /^\d{4}-\d{2}(?:-\d{2})?(?:[T ]\d{2}:|$)/;
const KEY_NAME = /(?:^|[_.\s-])(?:id|ids|key|uuid|guid|index|rowid|row_number)$|[a-z]Id$/i;

class ShapeLearner {
    name;
    #sample;

    #distinct = new Map();
    #mostDistinct;
    #overflow = 0;
    #texts = 0;
    #times = 0;
    #last = -Infinity;
    #rises = true;
    #whole = true;

    constructor(name, columns) {
        this.name = name;
        this.#sample = new sample/* NumberSample */.I(Math.max(1000, Math.min(200_000, Math.floor(MOST_SAMPLED / columns))));
        this.#mostDistinct = Math.max(200, Math.min(20_000, Math.floor(MOST_DISTINCT / columns)));
    }
    add(cell) {
        if (cell === null)
            return;
        if (typeof cell === 'number') {
            if (!Number.isFinite(cell))
                return;
            this.#sample.add(cell);
            if (cell <= this.#last)
                this.#rises = false;
            if (!Number.isInteger(cell))
                this.#whole = false;
            this.#last = cell;

            if (this.#texts === 0 && this.#distinct.size > 200 && this.#overflow === 0)
                this.#distinct.clear();
            if (this.#distinct.size === 0 && this.#sample.seen > 1 && this.#texts === 0)
                return;
        }
        else {
            this.#texts++;
            if (this.#texts <= 200 && TIME.test(cell))
                this.#times++;
        }
        this.#count(cell);
    }
    #count(cell) {
        const count = this.#distinct.get(cell);
        if (count !== undefined)
            this.#distinct.set(cell, count + 1);
        else if (this.#distinct.size < this.#mostDistinct)
            this.#distinct.set(cell, 1);
        else
            this.#overflow++;
    }
    shape({ bins, edges, named }) {
        const numbers = this.#sample.seen;
        if (numbers + this.#texts === 0)
            return { kind: 'none', reason: 'has no values at the base' };
        if (edges !== undefined)
            return { kind: 'number', edges: [...new Set(edges)].sort((a, b) => a - b) };
        if (this.#texts > 0)
            return this.#ofTexts(named);
        if (!named && this.#isKey())
            return { kind: 'none', reason: 'is a key of the rows, of which each has its own' };
        if (this.#distinct.size > 0 && this.#distinct.size <= Math.max(bins, 2))
            return {
                kind: 'category',
                names: [...this.#distinct.keys()]
                    .map(Number)
                    .sort((a, b) => a - b)
                    .map(String),
            };
        const sorted = Float64Array.from(this.#sample.values).sort();
        const quantiles = Array.from({ length: bins - 1 }, (_, i) => (0,percentiles/* percentile */.Y)(sorted, ((i + 1) * 100) / bins));
        return { kind: 'number', edges: [...new Set(quantiles)] };
    }
    #ofTexts(named) {
        const all = this.#texts + this.#sample.seen;
        if (!named && this.#times === Math.min(this.#texts, 200))
            return { kind: 'none', reason: 'is a time, which goes on' };
        const isKey = all >= FEW && (this.#overflow > 0 || this.#distinct.size > all / 2);
        if (!named && isKey)
            return { kind: 'none', reason: 'is another text in nearly every row' };
        const byName = new Map();
        for (const [cell, count] of this.#distinct)
            byName.set(String(cell), (byName.get(String(cell)) ?? 0) + count);
        const ranked = [...byName].sort(([a, n], [b, m]) => m - n || (0,order/* byCodeUnits */.C)(a, b));
        return { kind: 'category', names: ranked.slice(0, MOST_NAMES).map(([name]) => name) };
    }

    #isKey() {
        if (!this.#whole || this.#sample.seen < FEW)
            return false;
        if (this.#rises)
            return true;
        const values = this.#sample.values;
        if (new Set(values).size < values.length)
            return false;
        if (KEY_NAME.test(this.name))
            return true;
        const sorted = Float64Array.from(values).sort();
        return sorted.at(-1) - sorted[0] < 2 * this.#sample.seen;
    }
}


var open_table = __webpack_require__(57061);
;








const compare_columns_MOST_SAMPLED = 20_000;
const MOST_COLUMNS = 2000;

async function compareColumns(reference, candidate, question) {
    if (await isSame(reference, candidate))
        return { known: true, value: { same: true, rows: [0, 0], columns: [] } };
    return labelled('at the base', candidate, reference, (before) => labelled('at the head', reference, candidate, (after) => compareTables(before, after, question)));
}

async function isSame(a, b) {
    const [one, other] = await Promise.all([a, b].map(({ tree, path }) => tree.digest(path, 'git-blob')));
    return one.known && other.known && one.value === other.value;
}

async function labelled(words, other, { tree, path }, work) {
    const label = other.path === path ? `${words}, ` : `\`${path}\`: `;
    let isOpen = false;
    const answer = await (0,open_table/* withTable */.P)(tree, path, (table) => {
        isOpen = true;
        return work({
            ...table,
            scan: (columns, visit) => table.scan(columns, visit).catch((error) => rethrow(label, error)),
        });
    });
    return answer.known || answer.absent || isOpen ? answer : { ...answer, reason: label + answer.reason };
}
function rethrow(label, error) {
    if (!(error instanceof fault/* RecordFault */.S))
        throw error;
    throw new fault/* RecordFault */.S(label + error.message, error.line, error.fix);
}
async function compareTables(before, after, question) {
    const { columns: wanted, bins, edges = {}, samples = false } = question;

    const matches = (0,glob/* compileGlobs */.tI)(wanted?.filter((one) => (0,glob/* faultOfGlob */.MN)(one) === undefined) ?? ['**']);
    const isChosen = (name) => wanted?.includes(name) === true || matches(name);
    const chosen = [...new Set(before.columns)].filter(isChosen).slice(0, MOST_COLUMNS);
    const shared = chosen.filter((name) => after.columns.includes(name));
    const learners = shared.map((name) => new ShapeLearner(name, shared.length));
    await before.scan(shared, (cells) => {
        for (let i = 0; i < learners.length; i++)
            learners[i].add(cells[i]);
    });
    const shapes = learners.map((learner) => learner.shape({
        bins,
        edges: Object.hasOwn(edges, learner.name) ? edges[learner.name] : undefined,
        named: wanted?.includes(learner.name) === true,
    }));
    const left = await count(before, shared, shapes, samples);
    const right = await count(after, shared, shapes, samples);
    const found = shared.map((name, i) => {
        const shape = shapes[i];
        const place = after.placeOf(name);
        const both = { column: name, ...(place && { at: place }) };
        if (shape.kind === 'none')
            return { ...both, skipped: shape.reason };
        return { ...both, ...tell(shape, left.counters[i], right.counters[i]), ...samplesOf(left.samples[i], right.samples[i]) };
    });
    const gone = chosen.filter((name) => !after.columns.includes(name)).map((column) => ({ column, gone: true }));
    const isPlain = (name) => !/[*?[{]/.test(name) || (0,glob/* faultOfGlob */.MN)(name) !== undefined;
    const unknown = (wanted ?? []).filter((name) => isPlain(name) && !before.columns.includes(name));
    const odd = unknown.map((column) => ({ column, gone: true, missingAtBase: true }));
    return { known: true, value: { same: false, rows: [left.rows, right.rows], columns: [...found, ...gone, ...odd] } };
}

async function count(table, names, shapes, sampled) {
    const counters = shapes.map((shape) => (shape.kind === 'none' ? undefined : new ColumnCounter(shape)));
    const samples = shapes.map((shape) => (sampled && shape.kind === 'number' ? new sample/* NumberSample */.I(compare_columns_MOST_SAMPLED) : undefined));
    const read = counters.flatMap((counter, i) => (counter === undefined ? [] : [{ name: names[i], counter, sample: samples[i] }]));
    const rows = await table.scan(read.map(({ name }) => name), (cells, line) => {
        for (let i = 0; i < read.length; i++) {
            const cell = cells[i];
            const { counter, sample } = read[i];
            counter.add(cell, line);
            if (sample !== undefined && typeof cell === 'number' && Number.isFinite(cell))
                sample.add(cell);
        }
    });
    return { rows, counters, samples };
}

function tell(shape, left, right) {
    const labels = labelsOf(shape);
    const kept = labels.flatMap((_, i) => (left.counts[i] + right.counts[i] > 0 ? [i] : []));
    const odd = right.odd ?? left.odd;
    return {
        bins: kept.map((i) => labels[i]),
        reference: kept.map((i) => left.counts[i]),
        candidate: kept.map((i) => right.counts[i]),
        missing: [left.missing, right.missing],
        rows: [left.rows, right.rows],
        ...(odd && { odd: { ...odd, side: odd === right.odd ? 'head' : 'base' } }),
    };
}
function samplesOf(left, right) {
    if (left === undefined || right === undefined)
        return {};
    return { samples: [[...left.values], [...right.values]] };
}


/***/ }),

/***/ 57061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withTable)
/* harmony export */ });
/* harmony import */ var _io_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72406);
/* harmony import */ var _lib_records_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92842);



const MOST_BYTES = 8 * 2 ** 30;




async function openTable(tree, path) {
    const content = await tree.content(path, MOST_BYTES);
    if (!content.known)
        return content;
    const { value } = content;
    try {
        if (value.size < 1024 && (0,_io_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLfsPointer */ .y)(value.read(0, value.size)) !== undefined)
            throw new _lib_records_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .RecordFault */ .S('it is a pointer of Git LFS, and the data is not there', undefined, '');
        return { known: true, value: await readAs(path, value) };
    }
    catch (error) {
        value.close();
        return unreadable(error);
    }
}
async function readAs(path, content) {
    if (/\.(?:parquet|pq)$/i.test(path))
        return (await __webpack_require__.e(/* import() */ 4510).then(__webpack_require__.bind(__webpack_require__, 94510))).parquetTable(content);
    if (/\.(?:jsonl|ndjson|json)$/i.test(path))
        return (await Promise.all(/* import() */[__webpack_require__.e(1314), __webpack_require__.e(9811)]).then(__webpack_require__.bind(__webpack_require__, 42192))).jsonTable(content, /\.json$/i.test(path));
    if (/\.(?:csv|tsv|txt|dat)$/i.test(path))
        return (await Promise.all(/* import() */[__webpack_require__.e(1314), __webpack_require__.e(959)]).then(__webpack_require__.bind(__webpack_require__, 50959))).csvTable(content);
    throw new _lib_records_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .RecordFault */ .S('its name does not say that it is CSV, TSV, JSON lines, JSON or Parquet', undefined, '');
}
function unreadable(error) {
    if (!(error instanceof _lib_records_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .RecordFault */ .S))
        throw error;
    const where = error.line === undefined ? '' : ` (line ${error.line})`;
    return { known: false, absent: false, reason: `${error.message}${where}` };
}

async function withTable(tree, path, work) {
    const table = await openTable(tree, path);
    if (!table.known)
        return table;
    try {
        return await work(table.value);
    }
    catch (error) {
        return unreadable(error);
    }
    finally {
        table.value.close();
    }
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


/***/ }),

/***/ 58563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ NumberSample)
/* harmony export */ });




class NumberSample {
    most;
    #values;
    #marks;
    #length = 0;
    #limit = 0xffffffff;
    seen = 0;
    constructor(most) {
        this.most = most;
        const first = Math.min(most, 1024);
        this.#values = new Float64Array(first);
        this.#marks = new Uint32Array(first);
    }
    add(value) {
        const mark = mix(this.seen++);
        if (mark > this.#limit)
            return;
        if (this.#length === this.#values.length)
            this.#grow();
        if (mark > this.#limit)
            return;
        this.#values[this.#length] = value;
        this.#marks[this.#length++] = mark;
    }

    get isWhole() {
        return this.#length === this.seen;
    }

    get values() {
        return this.#values.subarray(0, this.#length);
    }
    #grow() {
        if (this.#values.length < this.most) {
            const size = Math.min(this.most, this.#values.length * 2);
            const [values, marks] = [new Float64Array(size), new Uint32Array(size)];
            values.set(this.#values);
            marks.set(this.#marks);
            this.#values = values;
            this.#marks = marks;
            return;
        }

        while (this.#length === this.#values.length) {
            this.#limit = Math.floor(this.#limit / 2);
            let kept = 0;
            for (let i = 0; i < this.#length; i++) {
                if (this.#marks[i] > this.#limit)
                    continue;
                this.#values[kept] = this.#values[i];
                this.#marks[kept++] = this.#marks[i];
            }
            this.#length = kept;
        }
    }
}

function mix(index) {
    let h = (index ^ Math.floor(index / 0x100000000)) >>> 0;
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return (h ^ (h >>> 16)) >>> 0;
}


/***/ })

};

//# sourceMappingURL=8765.index.js.map