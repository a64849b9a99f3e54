exports.id = 4510;
exports.ids = [4510];
exports.modules = {

/***/ 94510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  parquetTable: () => (/* binding */ parquetTable)
});


var external_node_zlib_ = __webpack_require__(38522);
;


const NODE_VERSION = process.versions.node;

function decompressors() {
    const limited = (length) => ({ maxOutputLength: Math.max(1, length) });

    const zstd = external_node_zlib_.zstdDecompressSync;
    return {
        GZIP: (bytes, length) => external_node_zlib_.gunzipSync(bytes, limited(length)),
        BROTLI: (bytes, length) => external_node_zlib_.brotliDecompressSync(bytes, limited(length)),
        ...(zstd && { ZSTD: (bytes, length) => zstd(bytes, limited(length)) }),
    };
}


var fault = __webpack_require__(92842);

var tables_cells = __webpack_require__(71324);
;




const STEP = 20_000;

async function parquetTable(content) {
    const { parquetMetadataAsync } = await __webpack_require__.e(/* import() */ 6367).then(__webpack_require__.bind(__webpack_require__, 96367));
    const { parquetRead } = await Promise.all(/* import() */[__webpack_require__.e(6367), __webpack_require__.e(3720)]).then(__webpack_require__.bind(__webpack_require__, 43720));
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

/***/ 61229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ readCell),
/* harmony export */   C$: () => (/* binding */ faultOfCell),
/* harmony export */   fT: () => (/* binding */ assemble),
/* harmony export */   iT: () => (/* binding */ gapOf)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92842);


function readCell(text) {
    const cell = text.trim();
    if (DECIMAL.test(cell))
        return Number(cell);
    const word = cell.toLowerCase();
    return Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
}

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

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

function gapOf(text) {
    const cell = text.trim();
    if (cell === '')
        return 'an empty cell';
    return /^-?nan$/i.test(cell) ? undefined : `no value (${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(cell)})`;
}

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

const HIGH = (() => {
    bits[0] = 1;
    return words[0] === 0 ? 1 : 0;
})();





function assemble(a, shift, b, scale) {
    if (scale > 22 || scale < -22)
        return a === 0 && b === 0 ? 0 : NaN;
    if (shift === 0)
        return scale >= 0 ? a / POWERS[scale] : a * POWERS[-scale];
    if (scale <= 0)
        return NaN;

    const product = a * POWERS[shift];
    const wide = SPLITTER * a;
    const aHigh = wide - (wide - a);
    const aLow = a - aHigh;
    const lost = aHigh * POWERS[shift] - product + aLow * POWERS[shift] + b;
    const high = product + lost;
    const low = product - high + lost;

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

    const half = 2 ** (exponent - 1076);
    return Math.abs(error - half) < half * 1e-9 ? NaN : value;
}


/***/ }),

/***/ 71324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ cellOfValue),
/* harmony export */   W: () => (/* binding */ cellOf)
/* harmony export */ });
/* harmony import */ var _records_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61229);


function cellOf(text) {
    const first = text.charCodeAt(0);

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

const WORDS = new Set(['n', 'i', 't', 'f'].map((letter) => letter.charCodeAt(0)));

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

//# sourceMappingURL=4510.index.js.map