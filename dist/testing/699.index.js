export const id = 699;
export const ids = [699];
export const modules = {

/***/ 7061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withTable)
/* harmony export */ });
/* harmony import */ var _io_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3085);
/* harmony import */ var _lib_records_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2842);


/** In bytes. What is larger is no file that anybody keeps in git. */
const MOST_BYTES = 8 * 2 ** 30;
/**
 * A data file of one side as a table, by its name: CSV and TSV, JSON lines, a JSON list of records, Parquet. Unknown for
 * whatever cannot be read, a pointer of Git LFS among it. To be closed.
 */
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
        return (await __webpack_require__.e(/* import() */ 510).then(__webpack_require__.bind(__webpack_require__, 4510))).parquetTable(content);
    if (/\.(?:jsonl|ndjson|json)$/i.test(path))
        return (await Promise.all(/* import() */[__webpack_require__.e(314), __webpack_require__.e(424)]).then(__webpack_require__.bind(__webpack_require__, 424))).jsonTable(content, /\.json$/i.test(path));
    if (/\.(?:csv|tsv|txt|dat)$/i.test(path))
        return (await Promise.all(/* import() */[__webpack_require__.e(314), __webpack_require__.e(959)]).then(__webpack_require__.bind(__webpack_require__, 959))).csvTable(content);
    throw new _lib_records_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .RecordFault */ .S('its name does not say that it is CSV, TSV, JSON lines, JSON or Parquet', undefined, '');
}
function unreadable(error) {
    if (!(error instanceof _lib_records_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .RecordFault */ .S))
        throw error;
    const where = error.line === undefined ? '' : ` (line ${error.line})`;
    return { known: false, absent: false, reason: `${error.message}${where}` };
}
/** Does something with a table and closes it; what turns out to be wrong with it on the way makes the answer unknown. */
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

/***/ 4699:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findSharedRows: () => (/* binding */ findSharedRows)
/* harmony export */ });
/* harmony import */ var _open_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7061);

/** Rows that are remembered. */
const MOST_ROWS = 1_000_000;
const FEWEST_COLUMNS = 2;
/** By all the columns that both have; unknown when a file cannot be read, or is too long to be remembered. */
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

/***/ 2842:
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


/***/ })

};
