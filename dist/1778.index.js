exports.id = 1778;
exports.ids = [1778];
exports.modules = {

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

/***/ 61778:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  profileTable: () => (/* binding */ profileTable)
});


var glob = __webpack_require__(16757);

var percentiles = __webpack_require__(98039);

var sample = __webpack_require__(58563);
;


const MOST_VALUES = 1000;
const MOST_SAMPLED = 200_000;

class ColumnProfiler {
    column;
    #sample = new sample/* NumberSample */.I(MOST_SAMPLED);
    #values = new Map();
    #tooMany = false;
    #missing = 0;
    #missingAt;
    #texts = 0;
    #text;
    #infinite = 0;
    #min;
    #max;

    #sum = 0;
    #rest = 0;
    constructor(column) {
        this.column = column;
    }
    add(cell, line) {
        if (cell === null) {
            this.#missing++;
            this.#missingAt ??= line;
            return;
        }
        this.#note(String(cell), line);
        if (typeof cell === 'string') {
            this.#texts++;
            this.#text ??= { value: cell, line };
        }
        else if (Number.isFinite(cell))
            this.#number(cell, line);
        else
            this.#infinite++;
    }
    #note(value, line) {
        if (this.#tooMany)
            return;
        const known = this.#values.get(value);
        if (known !== undefined)
            known.count++;
        else if (this.#values.size < MOST_VALUES)
            this.#values.set(value, { count: 1, line });
        else {
            this.#tooMany = true;
            this.#values.clear();
        }
    }
    #number(cell, line) {
        this.#sample.add(cell);
        if (this.#min === undefined || cell < this.#min.value)
            this.#min = { value: cell, line };
        if (this.#max === undefined || cell > this.#max.value)
            this.#max = { value: cell, line };
        const sum = this.#sum + cell;
        this.#rest += Math.abs(this.#sum) >= Math.abs(cell) ? this.#sum - sum + cell : cell - sum + this.#sum;
        this.#sum = sum;
    }
    profile(ranks) {
        const finite = this.#sample.seen;
        const sorted = ranks.length === 0 ? new Float64Array() : Float64Array.from(this.#sample.values).sort();
        const quantiles = finite === 0 ? [] : ranks.map((rank) => [String(rank), (0,percentiles/* percentile */.Y)(sorted, rank)]);
        return {
            column: this.column,
            missing: this.#missing,
            ...(this.#missingAt !== undefined && { missingAt: this.#missingAt }),
            numbers: finite + this.#infinite,
            texts: this.#texts,
            ...(this.#text && { text: this.#text }),
            infinite: this.#infinite,
            ...(this.#min && { min: this.#min }),
            ...(this.#max && { max: this.#max }),
            ...(finite > 0 && { mean: (this.#sum + this.#rest) / finite }),
            quantiles: Object.fromEntries(quantiles),
            sampled: !this.#sample.isWhole,
            ...(!this.#tooMany && { values: [...this.#values].map(([value, { count, line }]) => ({ value, count, line })) }),
        };
    }
}


var open_table = __webpack_require__(57061);
;





const MOST_KEYS = 1_000_000;
const MOST_COLUMNS = 500;

async function profileTable(tree, question) {
    return (0,open_table/* withTable */.P)(tree, question.path, async (table) => ({ known: true, value: await profile(table, question) }));
}
async function profile(table, { columns = [], keys = [], ranks = [] }) {
    const names = [...new Set(table.columns)];
    const matches = columns.length === 0 ? () => false : (0,glob/* compileGlobs */.tI)(columns.filter((one) => (0,glob/* faultOfGlob */.MN)(one) === undefined));
    const wanted = names.filter((name) => columns.includes(name) || matches(name)).slice(0, MOST_COLUMNS);
    const whole = keys.filter((parts) => parts.every((part) => names.includes(part)));
    const read = [...new Set([...wanted, ...whole.flat()])];
    const profilers = wanted.map((name) => ({ at: read.indexOf(name), profiler: new ColumnProfiler(name) }));
    const uniques = whole.map((parts) => new Unique(parts, parts.map((part) => read.indexOf(part)), MOST_KEYS / whole.length));
    const rows = await table.scan(read, (cells, line) => {
        for (const { at, profiler } of profilers)
            profiler.add(cells[at], line);
        for (const unique of uniques)
            unique.add(cells, line);
    });
    return {
        rows,
        columns: names,
        profiles: profilers.map(({ profiler }) => profiler.profile(ranks)),
        keys: uniques.map((unique) => unique.answer()),
    };
}

class Unique {
    names;
    places;
    most;
    #seen = new Set();
    #doubled;
    #count = 0;
    #isFull = false;
    constructor(names, places, most) {
        this.names = names;
        this.places = places;
        this.most = most;
    }
    add(cells, line) {

        if (this.places.some((place) => cells[place] === null))
            return;
        const key = this.places.length === 1 ? String(cells[this.places[0]]) : JSON.stringify(this.places.map((place) => cells[place]));
        if (this.#seen.has(key)) {
            this.#count++;
            this.#doubled ??= { value: this.places.map((place) => String(cells[place])).join(', '), line };
        }
        else if (this.#seen.size < this.most)
            this.#seen.add(key);
        else
            this.#isFull = true;
    }
    answer() {
        return {
            names: this.names,
            ...(this.#doubled && { doubled: this.#doubled, count: this.#count }),
            ...(this.#isFull && { unfinished: true }),
        };
    }
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

//# sourceMappingURL=1778.index.js.map