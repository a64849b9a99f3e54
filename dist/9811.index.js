exports.id = 9811;
exports.ids = [9811];
exports.modules = {

/***/ 50959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   csvTable: () => (/* binding */ csvTable),
/* harmony export */   sourceOf: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _lib_records_csv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12930);
/* harmony import */ var _lib_tables_cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71324);


/** A table of text with a header, read forwards as often as it is scanned. Throws RecordFault. */
function csvTable(content) {
    const { columns } = new _lib_records_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .CsvReader */ .c(sourceOf(content));
    const places = placesOf(content, columns);
    return {
        columns,
        placeOf: (name) => places.get(name),
        async scan(wanted, visit) {
            const reader = new _lib_records_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .CsvReader */ .c(sourceOf(content));
            reader.select([], wanted);
            const cells = new Array(wanted.length);
            let rows = 0;
            while (reader.next()) {
                const { texts } = reader;
                for (let i = 0; i < texts.length; i++)
                    cells[i] = (0,_lib_tables_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .cellOf */ .W)(texts[i]);
                rows++;
                visit(cells, reader.line);
            }
            return rows;
        },
        close: () => content.close(),
    };
}
const PIECE = 1 << 20;
/** Most cells are a few characters of ASCII, for which the decoder takes longer than putting them together. */
const SHORT = 24;
/** Bytes of a content from its start on. */
function sourceOf(content) {
    const decoder = new TextDecoder();
    let at = 0;
    return {
        read(into, offset) {
            const piece = content.read(at, Math.min(into.length - offset, PIECE));
            into.set(piece, offset);
            at += piece.length;
            return piece.length;
        },
        decode(bytes, from, to) {
            if (to - from > SHORT)
                return decoder.decode(bytes.subarray(from, to));
            let text = '';
            for (let i = from; i < to; i++) {
                if (bytes[i] > 127)
                    return decoder.decode(bytes.subarray(from, to));
                text += String.fromCharCode(bytes[i]);
            }
            return text;
        },
    };
}
/** Where the names stand: the fields of the first line that is not empty, one after the other. */
function placesOf(content, columns) {
    const text = new TextDecoder().decode(content.read(0, PIECE)).replace(/^\uFEFF/, '');
    const start = /\S/.exec(text)?.index ?? 0;
    let line = text.slice(0, start).split('\n').length;
    let lineStart = text.lastIndexOf('\n', start) + 1;
    const places = new Map();
    let at = lineStart;
    for (const name of columns) {
        if (!places.has(name))
            places.set(name, { line, column: at - lineStart + 1 });
        let quoted = text[at] === '"';
        if (quoted)
            at++;
        for (; at < text.length; at++) {
            const c = text[at];
            if (c === '"' && quoted) {
                if (text[at + 1] === '"')
                    at++;
                else
                    quoted = false;
            }
            else if (c === '\n' && quoted) {
                line++;
                lineStart = at + 1;
            }
            else if (!quoted && (c === '\n' || isDelimiter(c, text.slice(lineStart))))
                break;
        }
        at++;
    }
    return places;
}
function isDelimiter(character, line) {
    if (character === ',')
        return true;
    return (character === ';' || character === '\t') && !line.slice(0, line.indexOf('\n') >>> 0).includes(',');
}


/***/ }),

/***/ 42192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonTable: () => (/* binding */ jsonTable)
/* harmony export */ });
/* harmony import */ var _lib_records_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92842);
/* harmony import */ var _lib_records_json_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10818);
/* harmony import */ var _lib_records_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34710);
/* harmony import */ var _lib_tables_cells_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71324);
/* harmony import */ var _csv_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50959);





/** More keys than these are no columns, but data in the place of names. */
const MOST_COLUMNS = 5000;
const MOST_JSON = 64 << 20;
/** JSON lines, or a list of records in JSON. A column is a key or a path of keys with dots; who has it not has no value there. */
function jsonTable(content, isList) {
    const records = isList ? listOf(content) : () => new _lib_records_json_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonLines */ .k4((0,_csv_table_js__WEBPACK_IMPORTED_MODULE_4__.sourceOf)(content));
    const columns = new Map();
    const stream = records();
    for (let next = stream.next(); next !== undefined; next = stream.next()) {
        for (const name of namesOf(objectOf(next.record, next.line)))
            if (!columns.has(name))
                columns.set(name, next.line);
        if (columns.size > MOST_COLUMNS)
            throw new _lib_records_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFault */ .S(`its records have more than ${MOST_COLUMNS} keys`, next.line, 'Give all records the same keys.');
    }
    return {
        columns: [...columns.keys()],
        placeOf: (name) => ({ line: (isList ? undefined : columns.get(name)) ?? 1, column: 1 }),
        async scan(wanted, visit) {
            const rows = records();
            const cells = new Array(wanted.length);
            let count = 0;
            for (let next = rows.next(); next !== undefined; next = rows.next()) {
                const record = objectOf(next.record, next.line);
                for (let i = 0; i < wanted.length; i++)
                    cells[i] = (0,_lib_tables_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .cellOfValue */ .R)((0,_lib_records_json_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(record, wanted[i]));
                count++;
                visit(cells, isList ? 0 : next.line);
            }
            return count;
        },
        close: () => content.close(),
    };
}
function listOf(content) {
    if (content.size > MOST_JSON)
        throw new _lib_records_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFault */ .S(`it is JSON of more than ${MOST_JSON >> 20} MiB`, undefined, 'Write it as JSON lines, which are read one by one.');
    const value = (0,_lib_records_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .V)(new TextDecoder().decode(content.read(0, content.size)), 1);
    if (!Array.isArray(value))
        throw new _lib_records_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFault */ .S('it holds no list of records', 1, 'Write a list of objects.');
    return () => (0,_lib_records_json_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(value);
}
function objectOf(record, line) {
    if (typeof record === 'object' && record !== null && !Array.isArray(record))
        return record;
    throw new _lib_records_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFault */ .S('a record is expected: an object with a key for each column', line, 'Write one object on each line.');
}
function namesOf(record, before = '') {
    return Object.entries(record).flatMap(([key, value]) => typeof value === 'object' && value !== null && !Array.isArray(value)
        ? namesOf(value, `${before}${key}.`)
        : [before + key]);
}


/***/ }),

/***/ 71324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ cellOfValue),
/* harmony export */   W: () => (/* binding */ cellOf)
/* harmony export */ });
/* harmony import */ var _records_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61229);

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

//# sourceMappingURL=9811.index.js.map