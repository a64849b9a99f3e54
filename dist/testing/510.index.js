export const id = 510;
export const ids = [510];
export const modules = {

/***/ 4510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parquetTable: () => (/* binding */ parquetTable)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./src/io/decompress.ts

/** Of the Node that runs this, without the v. */
const NODE_VERSION = process.versions.node;
/** Of what this version of Node knows, by the names that Parquet gives them. A page that says how long it is cannot become longer. */
function decompressors() {
    const limited = (length) => ({ maxOutputLength: Math.max(1, length) });
    // Node 22.15 and later.
    const zstd = external_node_zlib_.zstdDecompressSync;
    return {
        GZIP: (bytes, length) => external_node_zlib_.gunzipSync(bytes, limited(length)),
        BROTLI: (bytes, length) => external_node_zlib_.brotliDecompressSync(bytes, limited(length)),
        ...(zstd && { ZSTD: (bytes, length) => zstd(bytes, limited(length)) }),
    };
}

// EXTERNAL MODULE: ./src/lib/records/fault.ts
var fault = __webpack_require__(2842);
// EXTERNAL MODULE: ./src/lib/tables/cells.ts
var tables_cells = __webpack_require__(1324);
;// CONCATENATED MODULE: ./src/engine/tables/parquet-table.ts



/** Rows of one step: with all their columns they are in memory at once. */
const STEP = 20_000;
/** Parquet, by hyparquet (MIT): metadata at the end of the file, then the pages of the columns that are asked for. Throws RecordFault. */
async function parquetTable(content) {
    const { parquetMetadataAsync } = await __webpack_require__.e(/* import() */ 367).then(__webpack_require__.bind(__webpack_require__, 6367));
    const { parquetRead } = await Promise.all(/* import() */[__webpack_require__.e(367), __webpack_require__.e(720)]).then(__webpack_require__.bind(__webpack_require__, 3720));
    const file = {
        byteLength: content.size,
        slice(start, end = content.size) {
            const bytes = content.read(start, end - start);
            const copy = new ArrayBuffer(bytes.length);
            new Uint8Array(copy).set(bytes);
            return copy;
        },
    };
    const metadata = await guarded(() => parquetMetadataAsync(file));
    const columns = topLevel(metadata.schema);
    const total = Number(metadata.num_rows);
    const compressors = decompressors();
    return {
        columns,
        placeOf: () => undefined,
        async scan(wanted, visit) {
            const cells = new Array(wanted.length);
            let seen = 0;
            if (wanted.length === 0)
                return total;
            for (const { start, end } of stepsOf(metadata.row_groups.map((group) => Number(group.num_rows)))) {
                await guarded(() => parquetRead({
                    file,
                    metadata,
                    columns: [...wanted],
                    rowStart: start,
                    rowEnd: end,
                    compressors,
                    rowFormat: 'object',
                    onComplete: (rows) => {
                        for (const row of rows) {
                            for (let i = 0; i < wanted.length; i++)
                                cells[i] = (0,tables_cells/* cellOfValue */.R)(row[wanted[i]]);
                            seen++;
                            visit(cells, 0);
                        }
                    },
                }));
            }
            if (seen !== total)
                throw new fault/* RecordFault */.S(`it says that it has ${total} rows and holds ${seen}`, undefined, 'Write the file anew.');
            return seen;
        },
        close: () => content.close(),
    };
}
function stepsOf(groups) {
    const steps = [];
    let at = 0;
    for (const rows of groups) {
        for (let start = at; start < at + rows; start += STEP)
            steps.push({ start, end: Math.min(start + STEP, at + rows) });
        at += rows;
    }
    return steps;
}
/** The schema is a tree written depth first; its root is the table. */
function topLevel(schema) {
    const names = [];
    const skip = (at) => {
        let next = at + 1;
        for (let i = 0; i < (schema[at]?.num_children ?? 0); i++)
            next = skip(next);
        return next;
    };
    for (let i = 0, at = 1; i < (schema[0]?.num_children ?? 0); i++) {
        names.push(schema[at].name);
        at = skip(at);
    }
    return names;
}
/** Whatever is wrong with the bytes, the reader says it by throwing. */
async function guarded(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof fault/* RecordFault */.S)
            throw error;
        const text = error instanceof Error ? error.message : String(error);
        const [, codec] = /unsupported compression codec: (\w+)/.exec(text) ?? [];
        if (codec !== undefined)
            throw new fault/* RecordFault */.S(codec === 'ZSTD'
                ? `it is compressed with ZSTD, which needs Node 22.15 or newer and this is ${NODE_VERSION}; run specgate with a newer one, or write it anew with SNAPPY`
                : `it is compressed with ${codec}, which cannot be unpacked here; write it anew with SNAPPY, GZIP or BROTLI`, undefined, 'Write the file anew with snappy.');
        throw new fault/* RecordFault */.S(`it cannot be read as Parquet (${text.replace(/\.$/, '')})`, undefined, 'Write the file anew, uncompressed or with snappy.');
    }
}


/***/ }),

/***/ 1229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ readCell),
/* harmony export */   C$: () => (/* binding */ faultOfCell),
/* harmony export */   fT: () => (/* binding */ assemble),
/* harmony export */   iT: () => (/* binding */ gapOf)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2842);

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
/** What a cell is that `readCell` took for NaN without its saying so. */
function gapOf(text) {
    const cell = text.trim();
    if (cell === '')
        return 'an empty cell';
    return /^-?nan$/i.test(cell) ? undefined : `no value (${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(cell)})`;
}
/** Why a cell is no number, as the end of a sentence, and what to do. */
function faultOfCell(text) {
    const comma = /^\s*[+-]?\d+,\d+\s*$/.test(text);
    return [
        `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text)} is no number`,
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


/***/ }),

/***/ 1324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ cellOfValue),
/* harmony export */   W: () => (/* binding */ cellOf)
/* harmony export */ });
/* harmony import */ var _records_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1229);

/** A cell of text as what it says: the words for missing values of R, pandas and SQL, numbers, else the text. */
function cellOf(text) {
    const first = text.charCodeAt(0);
    // Most texts begin with a letter that none of the words begins with.
    if (first >= 65 && !WORDS.has(first | 32))
        return text;
    const number = (0,_records_number_js__WEBPACK_IMPORTED_MODULE_0__/* .readCell */ .$$)(text);
    if (number === undefined)
        return text;
    if (Number.isNaN(number))
        return null;
    const word = text.trim();
    return /^[tf]/i.test(word) ? word.toLowerCase() : number;
}
/** First letters of `na`, `null`, `none`, `nan`, `inf`, `true`, `false`. */
const WORDS = new Set(['n', 'i', 't', 'f'].map((letter) => letter.charCodeAt(0)));
/** What a reader of records has: whole numbers of 64 bits, times, bytes, lists. */
function cellOfValue(value) {
    switch (typeof value) {
        case 'number':
            return Number.isNaN(value) ? null : value;
        case 'string':
            return value;
        case 'bigint':
            return Number(value);
        case 'boolean':
            return String(value);
        case 'object':
            if (value === null)
                return null;
            if (value instanceof Date)
                return Number.isNaN(value.getTime()) ? null : value.toISOString();
            return JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? Number(inner) : inner));
        default:
            return null;
    }
}


/***/ })

};
