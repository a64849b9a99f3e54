exports.id = 4699;
exports.ids = [4699];
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

/***/ 74699:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findSharedRows: () => (/* binding */ findSharedRows)
/* harmony export */ });
/* harmony import */ var _open_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57061);


const MOST_ROWS = 1_000_000;
const FEWEST_COLUMNS = 2;

async function findSharedRows(tree, path, other) {
    return (0,_open_table_js__WEBPACK_IMPORTED_MODULE_0__/* .withTable */ .P)(tree, other, (left) => (0,_open_table_js__WEBPACK_IMPORTED_MODULE_0__/* .withTable */ .P)(tree, path, (right) => compare(left, right)));
}
async function compare(left, right) {
    const columns = left.columns.filter((name) => right.columns.includes(name));
    if (columns.length < Math.min(FEWEST_COLUMNS, left.columns.length))
        return { known: true, value: { columns, rows: 0, distinct: 0, shared: 0 } };
    const seen = new Set();
    let rows = 0;
    await left.scan(columns, (cells) => {
        rows++;
        if (seen.size < MOST_ROWS)
            seen.add(keyOf(cells));
    });
    if (seen.size === MOST_ROWS)
        return { known: false, absent: false, reason: `it has more than ${MOST_ROWS} different rows` };
    let shared = 0;
    let first;
    await right.scan(columns, (cells, line) => {
        if (!seen.has(keyOf(cells)))
            return;
        shared++;
        first ??= line;
    });
    return { known: true, value: { columns, rows, distinct: seen.size, shared, ...(first !== undefined && { first }) } };
}
function keyOf(cells) {
    return JSON.stringify(cells);
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


/***/ })

};

//# sourceMappingURL=4699.index.js.map