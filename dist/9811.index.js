exports.id = 9811;
exports.ids = [9811,959];
exports.modules = {

/***/ 50959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   csvTable: () => (/* binding */ csvTable),
/* harmony export */   sourceOf: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _lib_records_csv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91314);
/* harmony import */ var _lib_tables_cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71324);



function csvTable(content) {
    const { columns } = new _lib_records_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .CsvReader */ .c(sourceOf(content));
    const places = placesOf(content, columns);
    return {
        columns,
        placeOf: (name) => places.get(name),
        async scan(wanted, visit) {
            const reader = new _lib_records_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .CsvReader */ .c(sourceOf(content));
            reader.selectCells(wanted, _lib_tables_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .cellOf */ .W);
            const cells = reader.cells;
            let rows = 0;
            while (reader.next()) {
                rows++;
                visit(cells, reader.line);
            }
            return rows;
        },
        close: () => content.close(),
    };
}
const PIECE = 1 << 20;

const SHORT = 24;

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






const MOST_COLUMNS = 5000;
const MOST_JSON = 64 << 20;

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

/***/ 10818:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   Nk: () => (/* binding */ RecordRows),
/* harmony export */   Uj: () => (/* binding */ gapOfJson),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   k4: () => (/* binding */ JsonLines),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72269);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92842);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34710);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75613);





class JsonLines {
    #window;
    #line = 0;
    constructor(source) {
        this.#window = new _source_js__WEBPACK_IMPORTED_MODULE_2__/* .ByteWindow */ .r(source);
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
                return { record: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V)(text, this.#line), line: this.#line };
        }
    }
}

function recordsOf(list) {
    let index = 0;
    return { next: () => (index < list.length ? { record: list[index], line: ++index } : undefined) };
}

class RecordRows {
    columns;
    numbers = new Float64Array(0);
    gaps = [];
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
                throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFault */ .S(`the first record has no ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(name)}`, this.#ahead?.line, (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(name, this.columns).trim());
        this.#numberNames = numbers;
        this.#textNames = texts;
        this.numbers = new Float64Array(numbers.length);
        this.gaps = new Array(numbers.length).fill(undefined);
        this.texts = new Array(texts.length).fill('');
    }
    next() {
        const ahead = this.#ahead;
        if (ahead === undefined)
            return false;
        const record = this.#recordOf(ahead);
        this.line = ahead.line;
        this.#numberNames.forEach((name, slot) => {
            const value = valueAt(record, name);
            this.numbers[slot] = numberOf(value, name, ahead.line);
            this.gaps[slot] = gapOfJson(value);
        });
        this.#textNames.forEach((name, slot) => {
            const value = valueAt(record, name);
            if (typeof value === 'object' || value === undefined)
                throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFault */ .S(`the record has no ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(name)}`, ahead.line, 'Give each record a name or number there.');
            this.texts[slot] = String(value);
        });
        this.#ahead = this.#stream.next();
        return true;
    }
    #recordOf({ record, line }) {
        if (typeof record === 'object' && record !== null && !Array.isArray(record))
            return record;
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFault */ .S('a record is expected: an object with a metric a key', line, 'Write one object on each line.');
    }
}

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

function namesIn(object, before = '') {
    return Object.entries(object).flatMap(([key, value]) => typeof value === 'object' && value !== null && !Array.isArray(value) && !('mean' in value) && !('values' in value)
        ? namesIn(value, `${before}${key}.`)
        : [`${before}${key}`]);
}

function gapOfJson(value) {
    return value === null ? 'no value (null)' : value === undefined ? 'no value' : undefined;
}

function numberOf(value, name, line) {
    if (typeof value === 'number')
        return value;
    if (value === null || value === undefined)
        return NaN;
    if (typeof value === 'boolean')
        return value ? 1 : 0;
    throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFault */ .S(typeof value === 'string'
        ? `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(name)} is the text ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(value)}, not a number`
        : `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(name)} holds a list or an object, not a number`, line, typeof value === 'string'
        ? 'Write numbers without quotes: text is not turned into numbers.'
        : 'Name a metric whose values are numbers.');
}


/***/ }),

/***/ 34710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92842);

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




function readJson(text, firstLine = 1) {
    let at = 0;
    const value = readValue(0);
    skipBlanks();
    if (at < text.length)
        throw fault(`there is text behind the value: ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text.slice(at, at + 20))}`);
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
            throw fault(first === undefined ? 'it ends too early' : `a value cannot begin with ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text.slice(at, at + 20))}`);
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
                throw fault(`a key is expected, not ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text.slice(at, at + 20))}`);
            const key = readString();
            if (key in object)
                throw fault(`the key ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(key)} stands twice`);
            skipBlanks();
            if (text[at] !== ':')
                throw fault(`a colon is expected behind the key ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(key)}`);
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
            throw fault(`${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text.slice(from, at))} is no string of JSON`);
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
        return new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFault */ .S(what, line, 'Write JSON: one object of metrics, a list of records, or one record on a line.');
    }
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

//# sourceMappingURL=9811.index.js.map