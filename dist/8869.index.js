exports.id = 8869;
exports.ids = [8869];
exports.modules = {

/***/ 12930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ delimiterOf),
/* harmony export */   c: () => (/* binding */ CsvReader)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72269);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92842);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61229);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75613);




const [LF, CR, QUOTE, DOT, MINUS, PLUS, ZERO] = [10, 13, 34, 46, 45, 43, 48];
/**
 * CSV with a header (RFC 4180, and what is met besides: a byte order mark, LF or CR LF, blank lines, `;` or tab between the fields when the
 * header has no comma). Reads in constant memory, forwards, and looks only at the columns that are asked for: a
 * number of up to 19 digits is read from its bytes, without a string. Throws RecordFault.
 */
class CsvReader {
    columns;
    numbers = new Float64Array(0);
    texts = [];
    #window;
    #delimiter;
    /** For each column: -1 skipped, 0… a number, from TEXT on a text. */
    #slots = new Int32Array(0);
    #position = 0;
    #line = 1;
    #rowLine = 1;
    /** Empty lines of a table of one column that may turn out to be empty cells. */
    #blank = 0;
    #held;
    constructor(source) {
        this.#window = new _source_js__WEBPACK_IMPORTED_MODULE_2__/* .ByteWindow */ .r(source);
        this.#delimiter = this.#sniff();
        this.columns = this.#readHeader();
    }
    get line() {
        return this.#rowLine;
    }
    select(numbers, texts) {
        this.#slots = new Int32Array(this.columns.length).fill(-1);
        const at = (name) => {
            const first = this.columns.indexOf(name);
            if (first >= 0 && this.columns.indexOf(name, first + 1) >= 0)
                throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFault */ .S(`the column ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(name)} stands twice in the header`, 1, 'Give each column a name of its own.');
            if (first < 0)
                throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFault */ .S(`there is no column ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(name)}`, 1, `${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(name, this.columns)} Columns: ${this.columns.slice(0, 12).join(', ')}.`.trim());
            return first;
        };
        numbers.forEach((name, slot) => (this.#slots[at(name)] = slot));
        texts.forEach((name, slot) => {
            const column = at(name);
            if (this.#slots[column] >= 0)
                throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFault */ .S(`the column ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(name)} is asked for as a number and as a name`, 1, 'Use it for one of them.');
            this.#slots[column] = TEXT + slot;
        });
        this.numbers = new Float64Array(numbers.length);
        this.texts = new Array(texts.length).fill('');
    }
    next() {
        if (this.#held !== undefined)
            return this.#releaseBlank();
        const window = this.#window;
        for (;;) {
            const { bytes } = window;
            const first = bytes[window.start];
            if (window.start >= window.end) {
                if (!window.fill())
                    return false;
                continue;
            }
            if (first === LF || (first === CR && bytes[window.start + 1] === LF && window.start + 1 < window.end)) {
                window.start += first === LF ? 1 : 2;
                this.#line++;
                if (this.columns.length === 1)
                    this.#blank++;
                continue;
            }
            this.#rowLine = this.#line;
            if (!this.#readRow()) {
                // The row goes on behind the window: once more from its start, with more of it.
                window.fill();
                continue;
            }
            return this.#blank === 0 || this.#holdRow();
        }
    }
    /** Reads the row at the window's start; false when it has to be read again with more bytes. */
    #readRow() {
        const window = this.#window;
        const { bytes, end, ended } = window;
        const slots = this.#slots;
        const delimiter = this.#delimiter;
        const columns = this.columns.length;
        let p = window.start;
        let lines = 0;
        for (let column = 0;; column++) {
            const slot = column < columns ? slots[column] : -1;
            if (slot >= 0 && slot < TEXT) {
                // Digits as long as they are plain; anything else is left to the slow path.
                const from = p;
                let byte = bytes[p];
                const negative = byte === MINUS;
                if (negative || byte === PLUS)
                    byte = bytes[++p];
                let [a, b, shift, digits, scale] = [0, 0, 0, 0, 0];
                let pointed = false;
                for (;;) {
                    const digit = byte - ZERO;
                    if (digit >= 0 && digit <= 9) {
                        if (digits > 0 || digit > 0)
                            digits++;
                        if (digits <= 15)
                            a = a * 10 + digit;
                        else {
                            b = b * 10 + digit;
                            shift++;
                        }
                        if (pointed)
                            scale++;
                    }
                    else if (byte === DOT && !pointed)
                        pointed = true;
                    else
                        break;
                    byte = bytes[++p];
                }
                const plain = digits <= 19 && p - from > (pointed ? 1 : 0) + (negative || bytes[from] === PLUS ? 1 : 0);
                const ends = byte === delimiter || byte === LF || (byte === CR && bytes[p + 1] === LF);
                const value = plain && ends ? (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .assemble */ .fT)(a, shift, b, scale) : NaN;
                if (value === value)
                    this.numbers[slot] = negative ? -value : value;
                else {
                    p = from;
                    const cell = this.#readCell(p);
                    if (cell === undefined)
                        return false;
                    p = cell.next;
                    lines += cell.lines;
                    const number = (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .readCell */ .$$)(cell.text);
                    if (number === undefined)
                        throw this.#faultOfCell(cell.text, column);
                    this.numbers[slot] = number;
                }
            }
            else if (slot >= TEXT || bytes[p] === QUOTE) {
                const cell = this.#readCell(p);
                if (cell === undefined)
                    return false;
                p = cell.next;
                lines += cell.lines;
                if (slot >= TEXT)
                    this.texts[slot - TEXT] = cell.text;
            }
            else {
                let byte = bytes[p];
                while (byte !== delimiter && byte !== LF)
                    byte = bytes[++p];
            }
            if (p >= end && !ended)
                return false;
            const byte = p >= end ? LF : bytes[p];
            if (byte === delimiter) {
                p++;
                continue;
            }
            if (byte === CR)
                p++;
            if (p >= end && !ended)
                return false;
            if (column + 1 !== columns)
                throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFault */ .S(`the row has ${column + 1} ${column === 0 ? 'field' : 'fields'} and the header ${columns}`, this.#rowLine, 'Check the quotes around fields that hold a delimiter or a line end.');
            window.start = Math.min(p + 1, end);
            this.#line += lines + 1;
            return true;
        }
    }
    /** The field at `p`, unquoted, and where it ends (a delimiter, CR LF, LF or the end); undefined when the window ends first. */
    #readCell(p) {
        const { bytes, end, ended } = this.#window;
        const from = p;
        if (bytes[p] !== QUOTE) {
            while (bytes[p] !== this.#delimiter && bytes[p] !== LF)
                p++;
            if (p >= end && !ended)
                return undefined;
            p = Math.min(p, end);
            const to = bytes[p] === LF && p > from && bytes[p - 1] === CR ? p - 1 : p;
            return { text: this.#window.text(from, to), next: to, lines: 0 };
        }
        let lines = 0;
        let doubled = false;
        for (p++;; p++) {
            if (p >= end) {
                if (!ended)
                    return undefined;
                throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFault */ .S('a quoted field does not end', this.#rowLine, 'Close it with a quotation mark; write one inside as two.');
            }
            if (bytes[p] === LF)
                lines++;
            if (bytes[p] !== QUOTE)
                continue;
            if (bytes[p + 1] !== QUOTE || p + 1 >= end)
                break;
            doubled = true;
            p++;
        }
        if (p + 2 >= end && !ended)
            return undefined;
        const text = this.#window.text(from + 1, p);
        const next = p + 1;
        const follows = next >= end ? LF : bytes[next];
        if (follows !== this.#delimiter && follows !== LF && !(follows === CR && bytes[next + 1] === LF))
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFault */ .S('there is text behind a quoted field', this.#rowLine, 'Write a quotation mark inside a quoted field as two.');
        return { text: doubled ? text.replaceAll('""', '"') : text, next, lines };
    }
    #faultOfCell(text, column) {
        const [what, fix] = (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOfCell */ .C$)(text);
        return new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFault */ .S(`${what}, in the column ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(this.columns[column])}`, this.#rowLine, fix);
    }
    /** Empty lines inside a table of one column were empty cells: they come first, then the row that showed it. */
    #holdRow() {
        this.#held = this.numbers[0] ?? NaN;
        this.#position = this.#rowLine;
        return this.#releaseBlank();
    }
    #releaseBlank() {
        if (this.#blank > 0) {
            this.numbers.fill(NaN);
            this.#rowLine = this.#position - this.#blank--;
        }
        else {
            this.numbers.fill(this.#held);
            this.#rowLine = this.#position;
            this.#held = undefined;
        }
        return true;
    }
    #sniff() {
        const window = this.#window;
        for (;;) {
            const end = window.bytes.indexOf(LF, window.start);
            if (end >= window.end && window.fill())
                continue;
            return delimiterOf(window.text(window.start, Math.min(end, window.end))).charCodeAt(0);
        }
    }
    #readHeader() {
        const window = this.#window;
        const columns = [];
        while (window.start < window.end && (window.bytes[window.start] === LF || window.bytes[window.start] === CR)) {
            if (window.bytes[window.start] === LF)
                this.#line++;
            window.start++;
        }
        if (window.start >= window.end)
            return columns;
        for (let p = window.start;;) {
            const cell = this.#readCell(p);
            if (cell === undefined) {
                columns.length = 0;
                window.fill();
                p = window.start;
                continue;
            }
            columns.push(cell.text.trim());
            this.#line += cell.lines;
            p = cell.next;
            if (p < window.end && window.bytes[p] === this.#delimiter) {
                p++;
                continue;
            }
            if (window.bytes[p] === CR && p < window.end)
                p++;
            window.start = Math.min(p + 1, window.end);
            this.#line++;
            return columns;
        }
    }
}
const TEXT = 1 << 20;
/** Comma, unless the first line has none outside of quotes and has semicolons or tabs. */
function delimiterOf(header) {
    const bare = header.replace(/"[^"]*"/g, '');
    return [',', ';', '\t'].find((delimiter) => bare.includes(delimiter)) ?? ',';
}


/***/ }),

/***/ 10818:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   Nk: () => (/* binding */ RecordRows),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   k4: () => (/* binding */ JsonLines),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72269);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92842);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34710);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75613);




/** JSON lines, one record on a line, in constant memory; empty lines are skipped. */
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
/** A list of records that is in memory already. */
function recordsOf(list) {
    let index = 0;
    return { next: () => (index < list.length ? { record: list[index], line: ++index } : undefined) };
}
/** Records as rows: a column is a key, or a path of keys with dots. A record without it has a missing value there. */
class RecordRows {
    columns;
    numbers = new Float64Array(0);
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
        this.texts = new Array(texts.length).fill('');
    }
    next() {
        const ahead = this.#ahead;
        if (ahead === undefined)
            return false;
        const record = this.#recordOf(ahead);
        this.line = ahead.line;
        this.#numberNames.forEach((name, slot) => (this.numbers[slot] = numberOf(valueAt(record, name), name, ahead.line)));
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
/** The value of a key, else of a path of keys with dots; undefined when there is none. */
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
/** Every key and path whose value is no object. */
function namesIn(object, before = '') {
    return Object.entries(object).flatMap(([key, value]) => typeof value === 'object' && value !== null && !Array.isArray(value) && !('mean' in value) && !('values' in value)
        ? namesIn(value, `${before}${key}.`)
        : [`${before}${key}`]);
}
/** A number as JSON has it; null and what is absent are missing values (NaN), truth values 1 and 0. A number in quotes is a fault. */
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
/**
 * JSON, and what Python's json module writes besides: NaN, Infinity and -Infinity, which must not be lost (JSON.parse refuses them).
 * A key that stands twice is a fault (JSON.parse would keep the last). `firstLine` is the line of the text's start. Throws RecordFault.
 */
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

/***/ 61229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ readCell),
/* harmony export */   C$: () => (/* binding */ faultOfCell),
/* harmony export */   fT: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92842);

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

/***/ 75613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ markLength),
/* harmony export */   r: () => (/* binding */ ByteWindow)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92842);

const FIRST_SIZE = 1 << 18;
/** A line longer than this is no line of scores. */
const LONGEST_LINE = 1 << 26;
/**
 * A window on a source that moves forward: `bytes[start..end)` is what has been read and not been consumed. Behind it stands a
 * line feed, so that a scan for line ends stops there without asking for the end at each byte. Begins behind a byte order mark.
 */
class ByteWindow {
    bytes = new Uint8Array(FIRST_SIZE);
    start = 0;
    end = 0;
    ended = false;
    #source;
    constructor(source) {
        this.#source = source;
        // Four bytes tell what it is; a pipe may give them one by one.
        while (this.end < 4 && this.fill())
            ;
        this.start = markLength(this.bytes.subarray(0, this.end));
    }
    /** Moves what is left to the front and reads on. Indices into `bytes` change. Answers whether anything came. */
    fill() {
        if (this.ended)
            return false;
        const left = this.end - this.start;
        if (left > LONGEST_LINE)
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFault */ .S('a line is longer than 64 MiB', undefined, 'Check that the file is text with one record on a line.');
        if (left + 1 >= this.bytes.length >> 1) {
            const larger = new Uint8Array(this.bytes.length * 2);
            larger.set(this.bytes.subarray(this.start, this.end));
            this.bytes = larger;
        }
        else
            this.bytes.copyWithin(0, this.start, this.end);
        this.start = 0;
        this.end = left;
        const read = this.#source.read(this.bytes.subarray(0, this.bytes.length - 1), left);
        this.end += read;
        this.bytes[this.end] = 10;
        if (read === 0)
            this.ended = true;
        return read > 0;
    }
    text(from, to) {
        return this.#source.decode(this.bytes, from, to);
    }
}
/** How long the byte order mark at the front is. Throws for what is known to be no text in UTF-8. */
function markLength(bytes) {
    const begins = (...magic) => magic.every((byte, index) => bytes[index] === byte);
    if (begins(0xef, 0xbb, 0xbf))
        return 3;
    const known = FOREIGN.find(({ magics }) => magics.some((magic) => begins(...magic)));
    if (known !== undefined)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFault */ .S(`the file is ${known.name}`, 1, known.fix);
    return 0;
}
const FOREIGN = [
    {
        magics: [
            [0xff, 0xfe],
            [0xfe, 0xff],
        ],
        name: 'UTF-16',
        fix: 'Save it as UTF-8.',
    },
    { magics: [[0x1f, 0x8b]], name: 'compressed (gzip)', fix: 'Unpack it first.' },
    { magics: [[0x50, 0x41, 0x52, 0x31]], name: 'Parquet', fix: 'Export the columns as CSV or JSON lines.' },
    { magics: [[0x50, 0x4b, 0x03, 0x04]], name: 'a ZIP archive (or a spreadsheet)', fix: 'Export it as CSV.' },
];


/***/ })

};

//# sourceMappingURL=8869.index.js.map