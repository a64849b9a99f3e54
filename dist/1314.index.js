exports.id = 1314;
exports.ids = [1314];
exports.modules = {

/***/ 91314:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ CsvReader)
});


var nearest = __webpack_require__(72269);
;

class CellCache {
    read;
    #hashes = new Uint32Array(SLOTS);

    #lengths = new Uint8Array(SLOTS);
    #bytes = new Uint8Array(SLOTS * LONGEST);
    #values = new Array(SLOTS).fill(undefined);
    constructor(read) {
        this.read = read;
    }

    get(bytes, from, to) {
        const length = to - from;
        if (length === 0 || length > LONGEST)
            return this.read(bytes, from, to);

        let hash = 0x811c9dc5;
        for (let i = from; i < to; i++)
            hash = Math.imul(hash ^ bytes[i], 0x01000193);
        hash >>>= 0;
        const slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
        if (this.#hashes[slot] === hash && this.#lengths[slot] === length && this.#isSame(slot, bytes, from, length))
            return this.#values[slot];
        const value = this.read(bytes, from, to);
        this.#hashes[slot] = hash;
        this.#lengths[slot] = length;
        for (let i = 0; i < length; i++)
            this.#bytes[slot * LONGEST + i] = bytes[from + i];
        this.#values[slot] = value;
        return value;
    }

    #isSame(slot, bytes, from, length) {
        const start = slot * LONGEST;
        for (let i = 0; i < length; i++)
            if (this.#bytes[start + i] !== bytes[from + i])
                return false;
        return true;
    }
}
const SLOTS = 4096;
const LONGEST = 24;


var fault = __webpack_require__(92842);
;

const [LF, CR, QUOTE] = [10, 13, 34];

function readField(window, delimiter, p, line) {
    const { bytes, end, ended } = window;
    const from = p;
    if (bytes[p] !== QUOTE) {
        while (bytes[p] !== delimiter && bytes[p] !== LF)
            p++;
        if (p >= end && !ended)
            return undefined;
        p = Math.min(p, end);
        const to = bytes[p] === LF && p > from && bytes[p - 1] === CR ? p - 1 : p;
        return { text: window.text(from, to), next: to, lines: 0 };
    }
    let lines = 0;
    let doubled = false;
    for (p++;; p++) {
        if (p >= end) {
            if (!ended)
                return undefined;
            throw new fault/* RecordFault */.S('a quoted field does not end', line, 'Close it with a quotation mark; write one inside as two.');
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
    const text = window.text(from + 1, p);
    const next = p + 1;
    const follows = next >= end ? LF : bytes[next];
    if (follows !== delimiter && follows !== LF && !(follows === CR && bytes[next + 1] === LF))
        throw new fault/* RecordFault */.S('there is text behind a quoted field', line, 'Write a quotation mark inside a quoted field as two.');
    return { text: doubled ? text.replaceAll('""', '"') : text, next, lines };
}


var delimiter = __webpack_require__(26471);

var records_number = __webpack_require__(61229);

var records_source = __webpack_require__(75613);
;







const [csv_LF, csv_CR, csv_QUOTE, DOT, MINUS, PLUS, ZERO] = [10, 13, 34, 46, 45, 43, 48];





class CsvReader {
    columns;
    numbers = new Float64Array(0);
    gaps = [];
    texts = [];

    cells = [];
    #window;
    #delimiter;

    #slots = new Int32Array(0);
    #cache;
    #readText;
    #position = 0;
    #line = 1;
    #rowLine = 1;
    #linesInside = 0;

    #blank = 0;
    #held;
    constructor(source) {
        this.#window = new records_source/* ByteWindow */.r(source);
        this.#delimiter = (0,delimiter/* sniffDelimiter */.y)(this.#window);
        this.columns = this.#readHeader();
    }
    get line() {
        return this.#rowLine;
    }
    select(numbers, texts) {
        this.#slots = new Int32Array(this.columns.length).fill(-1);
        numbers.forEach((name, slot) => (this.#slots[this.#at(name)] = slot));
        texts.forEach((name, slot) => {
            const column = this.#at(name);
            if (this.#slots[column] >= 0)
                throw new fault/* RecordFault */.S(`the column ${(0,fault/* quote */.h)(name)} is asked for as a number and as a name`, 1, 'Use it for one of them.');
            this.#slots[column] = TEXT + slot;
        });
        this.numbers = new Float64Array(numbers.length);
        this.gaps = new Array(numbers.length).fill(undefined);
        this.texts = new Array(texts.length).fill('');
    }

    selectCells(names, read) {
        this.#slots = new Int32Array(this.columns.length).fill(-1);
        names.forEach((name, slot) => (this.#slots[this.#at(name)] = CELL + slot));
        this.cells = new Array(names.length).fill(null);
        this.#readText = read;
        this.#cache = new CellCache((_, from, to) => read(this.#window.text(from, to)));
    }
    #at(name) {
        const first = this.columns.indexOf(name);
        if (first >= 0 && this.columns.indexOf(name, first + 1) >= 0)
            throw new fault/* RecordFault */.S(`the column ${(0,fault/* quote */.h)(name)} stands twice in the header`, 1, 'Give each column a name of its own.');
        if (first >= 0)
            return first;
        const fix = `${(0,nearest/* didYouMean */.au)(name, this.columns)} Columns: ${this.columns.slice(0, 12).join(', ')}.`.trim();
        throw new fault/* RecordFault */.S(`there is no column ${(0,fault/* quote */.h)(name)}`, 1, fix);
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
            if (first === csv_LF || (first === csv_CR && bytes[window.start + 1] === csv_LF && window.start + 1 < window.end)) {
                window.start += first === csv_LF ? 1 : 2;
                this.#line++;
                if (this.columns.length === 1)
                    this.#blank++;
                continue;
            }
            this.#rowLine = this.#line;
            if (!this.#readRow()) {

                window.fill();
                continue;
            }
            return this.#blank === 0 || this.#holdRow();
        }
    }

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
            if (slot >= CELL || (slot >= 0 && slot < TEXT)) {

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
                const ends = byte === delimiter || byte === csv_LF || (byte === csv_CR && bytes[p + 1] === csv_LF);
                const value = plain && ends ? (0,records_number/* assemble */.fT)(a, shift, b, scale) : NaN;
                if (value === value) {
                    if (slot < TEXT)
                        this.numbers[slot] = negative ? -value : value;
                    else
                        this.cells[slot - CELL] = negative ? -value : value;
                }
                else if (slot >= CELL) {
                    p = this.#readAny(from, slot - CELL);
                    if (p < 0)
                        return false;
                    lines += this.#linesInside;
                }
                else {
                    p = from;
                    const cell = readField(window, delimiter, p, this.#rowLine);
                    if (cell === undefined)
                        return false;
                    p = cell.next;
                    lines += cell.lines;
                    const number = (0,records_number/* readCell */.$$)(cell.text);
                    if (number === undefined)
                        throw this.#faultOfCell(cell.text, column);
                    this.numbers[slot] = number;
                    if (number !== number)
                        this.gaps[slot] = (0,records_number/* gapOf */.iT)(cell.text);
                }
            }
            else if (slot >= TEXT || bytes[p] === csv_QUOTE) {
                const cell = readField(window, delimiter, p, this.#rowLine);
                if (cell === undefined)
                    return false;
                p = cell.next;
                lines += cell.lines;
                if (slot >= TEXT)
                    this.texts[slot - TEXT] = cell.text;
            }
            else {
                let byte = bytes[p];
                while (byte !== delimiter && byte !== csv_LF)
                    byte = bytes[++p];
            }
            if (p >= end && !ended)
                return false;
            const byte = p >= end ? csv_LF : bytes[p];
            if (byte === delimiter) {
                p++;
                continue;
            }
            if (byte === csv_CR)
                p++;
            if (p >= end && !ended)
                return false;
            if (column + 1 !== columns)
                throw new fault/* RecordFault */.S(`the row has ${column + 1} ${column === 0 ? 'field' : 'fields'} and the header ${columns}`, this.#rowLine, 'Check the quotes around fields that hold a delimiter or a line end.');
            window.start = Math.min(p + 1, end);
            this.#line += lines + 1;
            return true;
        }
    }

    #readAny(p, slot) {
        const { bytes, end, ended } = this.#window;
        this.#linesInside = 0;
        if (bytes[p] === csv_QUOTE) {
            const cell = readField(this.#window, this.#delimiter, p, this.#rowLine);
            if (cell === undefined)
                return -1;
            this.cells[slot] = this.#readText(cell.text);
            this.#linesInside = cell.lines;
            return cell.next;
        }
        const from = p;
        while (bytes[p] !== this.#delimiter && bytes[p] !== csv_LF)
            p++;
        if (p >= end && !ended)
            return -1;
        p = Math.min(p, end);
        const to = bytes[p] === csv_LF && p > from && bytes[p - 1] === csv_CR ? p - 1 : p;
        this.cells[slot] = this.#cache.get(bytes, from, to);
        return to;
    }
    #faultOfCell(text, column) {
        const [what, fix] = (0,records_number/* faultOfCell */.C$)(text);
        return new fault/* RecordFault */.S(`${what}, in the column ${(0,fault/* quote */.h)(this.columns[column])}`, this.#rowLine, fix);
    }

    #holdRow() {
        this.#held = { number: this.numbers[0] ?? NaN, gap: this.gaps[0], text: this.texts[0] ?? '', cell: this.cells[0] };
        this.#position = this.#rowLine;
        return this.#releaseBlank();
    }
    #releaseBlank() {
        const isBlank = this.#blank > 0;
        this.#rowLine = isBlank ? this.#position - this.#blank-- : this.#position;
        this.numbers.fill(isBlank ? NaN : this.#held.number);
        this.gaps.fill(isBlank ? (0,records_number/* gapOf */.iT)('') : this.#held.gap);
        this.texts.fill(isBlank ? '' : this.#held.text);
        this.cells.fill(isBlank ? this.#readText?.('') : this.#held.cell);
        if (!isBlank)
            this.#held = undefined;
        return true;
    }
    #readHeader() {
        const window = this.#window;
        const columns = [];
        while (window.start < window.end && (window.bytes[window.start] === csv_LF || window.bytes[window.start] === csv_CR)) {
            if (window.bytes[window.start] === csv_LF)
                this.#line++;
            window.start++;
        }
        if (window.start >= window.end)
            return columns;
        for (let p = window.start;;) {
            const cell = readField(window, this.#delimiter, p, this.#rowLine);
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
            if (window.bytes[p] === csv_CR && p < window.end)
                p++;
            window.start = Math.min(p + 1, window.end);
            this.#line++;
            return columns;
        }
    }
}
const TEXT = 1 << 20;
const CELL = 1 << 21;


/***/ }),

/***/ 26471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ delimiterOf),
/* harmony export */   y: () => (/* binding */ sniffDelimiter)
/* harmony export */ });
const LF = 10;

function delimiterOf(header) {
    const bare = header.replace(/"[^"]*"/g, '');
    return [',', ';', '\t'].find((delimiter) => bare.includes(delimiter)) ?? ',';
}

function sniffDelimiter(window) {
    for (;;) {
        const end = window.bytes.indexOf(LF, window.start);
        if (end >= window.end && window.fill())
            continue;
        return delimiterOf(window.text(window.start, Math.min(end, window.end))).charCodeAt(0);
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

/***/ 75613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ markLength),
/* harmony export */   r: () => (/* binding */ ByteWindow)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92842);

const FIRST_SIZE = 1 << 18;

const LONGEST_LINE = 1 << 26;




class ByteWindow {
    bytes = new Uint8Array(FIRST_SIZE);
    start = 0;
    end = 0;
    ended = false;
    #source;
    constructor(source) {
        this.#source = source;

        while (this.end < 4 && this.fill())
            ;
        this.start = markLength(this.bytes.subarray(0, this.end));
    }

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

//# sourceMappingURL=1314.index.js.map