export const id = 314;
export const ids = [314];
export const modules = {

/***/ 2269:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/** Help for a word that is not one of those allowed. */
const MAX_WORD = 64;
const MAX_LISTED = 12;
/**
 * The candidate that was most likely meant, or undefined when none is near. Case and the choice of `-`, `_`, space count for
 * nothing; the last part of a dotted name (`SHA256_REQUIRED` of `ART.SHA256_REQUIRED`) and an unambiguous beginning of three
 * characters or more (`warn`) are near whatever their length. Of equals the first candidate wins.
 */
function nearest(word, candidates) {
    const given = fold(word);
    if (given === '' || given.length > MAX_WORD)
        return undefined;
    const cutoff = given.length < 3 ? 0 : given.length < 5 ? 1 : Math.min(4, Math.floor(given.length / 3) + (given.length < 6 ? 1 : 0));
    let best;
    let least = cutoff + 1;
    let beginning;
    let beginnings = 0;
    for (const candidate of candidates) {
        const known = fold(candidate);
        if (known === given)
            return candidate;
        if (known.length > MAX_WORD)
            continue;
        const distance = lastPart(known) === given ? 0 : countEdits(given, known, least - 1);
        if (distance < least) {
            least = distance;
            best = candidate;
        }
        if (given.length >= 3 && known.startsWith(given)) {
            beginnings++;
            beginning ??= candidate;
        }
    }
    return best ?? (beginnings === 1 ? beginning : undefined);
}
/** ` Did you mean "x"?` with the space in front, or '' when nothing is near. */
function didYouMean(word, candidates) {
    const meant = nearest(word, candidates);
    return meant === undefined ? '' : ` Did you mean "${meant}"?`;
}
/** `a, b or c`; a long list is cut and says how many more there are. */
function listOf(values, word = 'or', most = MAX_LISTED) {
    if (values.length > most + 1)
        return `${values.slice(0, most).join(', ')} ${word} one of ${values.length - most} more`.replace('and one of', 'and');
    if (values.length < 2)
        return values[0] ?? '';
    return `${values.slice(0, -1).join(', ')} ${word} ${values.at(-1)}`;
}
function fold(word) {
    return word.trim().toLowerCase().replace(/[\s_]/g, '-');
}
function lastPart(word) {
    return word.slice(Math.max(word.lastIndexOf('.'), word.lastIndexOf('/')) + 1);
}
/**
 * Insertions, deletions, replacements and swaps of neighbours that turn one word into the other (Damerau–Levenshtein in its
 * optimal string alignment form); `most + 1` when there are more than `most`.
 */
function countEdits(from, to, most) {
    if (Math.abs(from.length - to.length) > most)
        return most + 1;
    let before = [];
    let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let row = 1; row <= from.length; row++) {
        const current = [row];
        let smallest = row;
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1];
            let edits = Math.min(previous[column - 1] + (same ? 0 : 1), previous[column] + 1, current[column - 1] + 1);
            const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            if (swapped)
                edits = Math.min(edits, before[column - 2] + 1);
            current.push(edits);
            smallest = Math.min(smallest, edits);
        }
        // A swap reaches back two rows, so one row above the limit is not yet the end of it.
        if (smallest > most + 1)
            return most + 1;
        before = previous;
        previous = current;
    }
    return Math.min(previous[to.length], most + 1);
}


/***/ }),

/***/ 1314:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ CsvReader)
});

// EXTERNAL MODULE: ./src/lib/nearest.ts
var nearest = __webpack_require__(2269);
;// CONCATENATED MODULE: ./src/lib/records/cell-cache.ts
/** What short stretches of bytes say, remembered: a column of categories says the same few hundred things a million times. */
class CellCache {
    read;
    #hashes = new Uint32Array(SLOTS);
    /** 0 for a slot that holds nothing. */
    #lengths = new Uint8Array(SLOTS);
    #bytes = new Uint8Array(SLOTS * LONGEST);
    #values = new Array(SLOTS).fill(undefined);
    constructor(read) {
        this.read = read;
    }
    /** What `read` answers for `bytes[from..to)`, which it is asked once while the answer stays in its slot. */
    get(bytes, from, to) {
        const length = to - from;
        if (length === 0 || length > LONGEST)
            return this.read(bytes, from, to);
        // FNV-1a, 32 bits.
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
    /** Different stretches may have one hash. */
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

// EXTERNAL MODULE: ./src/lib/records/fault.ts
var fault = __webpack_require__(2842);
;// CONCATENATED MODULE: ./src/lib/records/csv-field.ts

const [LF, CR, QUOTE] = [10, 13, 34];
/** The field at `p`; undefined when the window ends first. `line`: of the row, for the RecordFault that a broken field throws. */
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

// EXTERNAL MODULE: ./src/lib/records/delimiter.ts
var delimiter = __webpack_require__(6471);
// EXTERNAL MODULE: ./src/lib/records/number.ts
var records_number = __webpack_require__(1229);
// EXTERNAL MODULE: ./src/lib/records/source.ts
var records_source = __webpack_require__(5613);
;// CONCATENATED MODULE: ./src/lib/records/csv.ts







const [csv_LF, csv_CR, csv_QUOTE, DOT, MINUS, PLUS, ZERO] = [10, 13, 34, 46, 45, 43, 48];
/**
 * CSV with a header (RFC 4180, and what is met besides: a byte order mark, LF or CR LF, blank lines, `;` or tab between the fields when the
 * header has no comma). Reads in constant memory, forwards, and looks only at the columns that are asked for: a
 * number of up to 19 digits is read from its bytes, without a string. Throws RecordFault.
 */
class CsvReader {
    columns;
    numbers = new Float64Array(0);
    gaps = [];
    texts = [];
    /** Of the row, when cells were selected: numbers, and what the function that was handed in made of all other texts. */
    cells = [];
    #window;
    #delimiter;
    /** For each column: -1 skipped, 0… a number, from TEXT on a text, from CELL on whichever it is. */
    #slots = new Int32Array(0);
    #cache;
    #readText;
    #position = 0;
    #line = 1;
    #rowLine = 1;
    #linesInside = 0;
    /** Empty lines of a table of one column that may turn out to be empty cells. */
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
    /** Instead of `select`: each column as what stands in it, plain decimals as numbers, and `read` of any other text, which is to depend on nothing else. */
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
            if (slot >= CELL || (slot >= 0 && slot < TEXT)) {
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
    /** The cell at `p` that is no plain number; answers where it ends, -1 when the window ends first. */
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
    /** Empty lines inside a table of one column were empty cells: they come first, then the row that showed it. */
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

/***/ 6471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ delimiterOf),
/* harmony export */   y: () => (/* binding */ sniffDelimiter)
/* harmony export */ });
const LF = 10;
/** Comma, unless the first line has none outside of quotes and has semicolons or tabs. */
function delimiterOf(header) {
    const bare = header.replace(/"[^"]*"/g, '');
    return [',', ';', '\t'].find((delimiter) => bare.includes(delimiter)) ?? ',';
}
/** The same for a table that is read piece by piece, as its character code. */
function sniffDelimiter(window) {
    for (;;) {
        const end = window.bytes.indexOf(LF, window.start);
        if (end >= window.end && window.fill())
            continue;
        return delimiterOf(window.text(window.start, Math.min(end, window.end))).charCodeAt(0);
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

/***/ 5613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ ByteWindow)
/* harmony export */ });
/* unused harmony export markLength */
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2842);

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
