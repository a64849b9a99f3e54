exports.id = 4224;
exports.ids = [4224];
exports.modules = {

/***/ 14224:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  TomlText: () => (/* binding */ TomlText)
});


var dist = __webpack_require__(3292);

var guard = __webpack_require__(90956);

var json = __webpack_require__(87979);

var scalars = __webpack_require__(58207);

var documents_text = __webpack_require__(29995);

var placed = __webpack_require__(58141);
;

const BARE_KEY = /[A-Za-z0-9_-]+/y;
const SPACE = /[ \t]*/y;

const GAP = /(?:[ \t\r\n]+|#[^\n]*)*/y;

const WORD = /[^,\]}#\r\n]*/y;
const STRING = /"""(?:[^"\\]|\\[\s\S]|"{1,2}(?!"))*"{3,5}|'''(?:[^']|'{1,2}(?!'))*'{3,5}|"(?:[^"\\]|\\.)*"|'[^']*'/y;

class TomlPlaces {
    #text;
    #values = new Map();
    #keys = new Map();

    #counts = new Map();
    #at = 0;
    constructor(text) {
        this.#text = text;
        let table = [];
        for (this.#skip(GAP); this.#at < text.length; this.#skip(GAP)) {
            const start = this.#at;
            if (text[start] === '[')
                table = this.#header();
            else
                this.#pair(table);
            if (this.#at === start)
                return;
        }
    }

    find(path, on) {
        for (let length = path.length; length > 0; length--) {
            const key = (0,placed/* placeKey */.r4)(path.slice(0, length));
            const range = (on === 'key' ? this.#keys.get(key) : undefined) ?? this.#values.get(key);
            if (range !== undefined)
                return range;
        }
        return undefined;
    }

    #header() {
        const start = this.#at;
        const isList = this.#text[start + 1] === '[';
        this.#at += isList ? 2 : 1;
        const keys = this.#dotted();
        this.#skip(SPACE);
        this.#at += isList ? 2 : 1;
        const path = [];
        keys.forEach((key, i) => {
            path.push(key);
            const name = (0,placed/* placeKey */.r4)(path);
            if (isList && i === keys.length - 1)
                this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
            const count = this.#counts.get(name);
            if (count === undefined)
                return;
            if (!this.#values.has(name))
                this.#note(path, { start, end: this.#at });
            path.push(count - 1);
        });
        this.#note(path, { start, end: this.#at });
        return path;
    }
    #pair(table) {
        const start = this.#at;
        const keys = this.#dotted();
        const name = { start, end: this.#at };
        const path = [...table, ...keys];

        for (let length = table.length + 1; length < path.length; length++)
            if (!this.#values.has((0,placed/* placeKey */.r4)(path.slice(0, length))))
                this.#note(path.slice(0, length), name);
        this.#keys.set((0,placed/* placeKey */.r4)(path), name);
        this.#skip(SPACE);
        if (this.#text[this.#at] !== '=')
            return void (this.#at = this.#text.length);
        this.#at++;
        this.#skip(SPACE);
        this.#value(path);
    }
    #value(path) {
        const start = this.#at;
        const opener = this.#text[start];
        if (opener === '[' || opener === '{') {
            this.#at++;
            for (let i = 0;; i++) {
                this.#skip(GAP);
                const before = this.#at;
                if (before >= this.#text.length)
                    break;
                if (this.#text[before] === (opener === '[' ? ']' : '}')) {
                    this.#at++;
                    break;
                }
                if (opener === '[')
                    this.#value([...path, i]);
                else
                    this.#pair(path);
                this.#skip(GAP);
                if (this.#text[this.#at] === ',')
                    this.#at++;
                if (this.#at === before)
                    return void (this.#at = this.#text.length);
            }
        }
        else if (opener === '"' || opener === "'")
            this.#skip(STRING);
        else
            this.#skip(WORD);
        let end = this.#at;
        while (end > start && /\s/.test(this.#text[end - 1]))
            end--;
        this.#note(path, { start, end });
    }

    #dotted() {
        const keys = [];
        for (;;) {
            this.#skip(SPACE);
            const start = this.#at;
            const isQuoted = this.#text[start] === '"' || this.#text[start] === "'";
            this.#skip(isQuoted ? STRING : BARE_KEY);
            if (this.#at === start)
                return keys;
            const raw = this.#text.slice(start, this.#at);
            keys.push(isQuoted ? unquote(raw) : raw);
            const end = this.#at;
            this.#skip(SPACE);
            if (this.#text[this.#at] !== '.') {
                this.#at = end;
                return keys;
            }
            this.#at++;
        }
    }
    #note(path, range) {
        this.#values.set((0,placed/* placeKey */.r4)(path), range);
    }
    #skip(pattern) {
        pattern.lastIndex = this.#at;
        this.#at += pattern.exec(this.#text)?.[0].length ?? 0;
    }
}
function unquote(raw) {
    if (raw.startsWith("'"))
        return raw.slice(1, -1);
    try {
        return JSON.parse(raw);
    }
    catch {

        return raw.slice(1, -1);
    }
}

;








class TomlText {
    #text;
    #lines;
    #limits;
    #places;
    constructor(text, lines, limits) {
        this.#text = text;
        this.#lines = lines;
        this.#limits = limits;
    }
    load() {
        if (this.#text.trim() === '')
            return (0,placed/* refusedBy */.it)({ rule: 'DOC.EMPTY', span: this.#lines.span(0, 0), data: {} });
        let table;
        try {
            table = (0,dist/* parse */.qg)(this.#text, { integersAsBigInt: 'asNeeded', maxDepth: this.#limits.depth });
        }
        catch (error) {
            if (error instanceof dist/* TomlError */.zx)
                return (0,placed/* refusedBy */.it)(this.#syntax(error));
            throw error;
        }
        const converter = new Converter(this.#limits, (path) => this.locate(path, 'value'));
        const data = converter.convert(table, []);
        const readable = converter.problems.every(({ harmless }) => harmless === true);
        return { data: readable ? data : null, problems: converter.problems, readable };
    }

    locate(path, on) {
        this.#places ??= new TomlPlaces(this.#text);
        const range = this.#places.find(path, on);
        return range === undefined ? documents_text/* WHOLE_FILE */.JZ : this.#lines.span(range.start, range.end);
    }
    release() {
        this.#places = undefined;
    }

    #syntax({ message, line, column }) {
        const [first = ''] = message.replace(/^Invalid TOML document: /, '').split('\n');
        const place = { line: Math.max(1, line), column: Math.max(1, column) };
        return {
            rule: 'DOC.SYNTAX',
            span: { ...place, endLine: place.line, endColumn: place.column },
            data: {
                detail: (0,scalars/* showText */.h$)(first),
                hint: /^\s*</.test(this.#text)
                    ? 'It looks like an HTML or XML page, perhaps the error page of a download.'
                    : 'TOML writes `key = value`, text in quotes, and each key once.',
            },
        };
    }
}
class Converter {
    problems = [];
    #limits;
    #locate;
    #nodes = 0;
    #stopped = false;
    #notFiniteCount = 0;
    constructor(limits, locate) {
        this.#limits = limits;
        this.#locate = locate;
    }
    convert(value, path) {
        if (this.#stopped)
            return null;
        if (++this.#nodes > this.#limits.nodes)
            return this.#limit('values', this.#limits.nodes, 'nodes');
        if (typeof value === 'string' || typeof value === 'boolean')
            return value;
        if (typeof value === 'number' || typeof value === 'bigint')
            return this.#number(value, path);
        if (value instanceof Date)
            return value.toISOString();
        if (path.length >= this.#limits.depth)
            return this.#limit('levels of nesting', this.#limits.depth, 'depth');
        if (Array.isArray(value))
            return (0,guard/* guard */.ah)(value.map((one, i) => this.convert(one, [...path, i])));
        const table = (0,json/* bareObject */.A6)();
        for (const [key, one] of Object.entries(value)) {
            if (key !== '__proto__')
                table[key] = this.convert(one, [...path, key]);
            else {
                const data = { key, detail: 'programs take it for the prototype of the object, not for a key' };
                this.problems.push({ rule: 'DOC.KEY_FORM', span: this.#locate([...path, key]), data });
            }
        }
        return (0,guard/* guard */.ah)(table);
    }
    #number(value, path) {
        const detail = (0,scalars/* refuseNumber */.wF)(String(value), Number(value));
        const isFinite = Number.isFinite(Number(value));
        if (detail === undefined || (!isFinite && ++this.#notFiniteCount > scalars/* MAX_HARMLESS_NUMBERS */.GA))
            return Number(value);
        const data = { found: (0,scalars/* showText */.h$)(String(value)), detail };
        this.problems.push({ rule: 'DOC.NUMBER', span: this.#locate(path), data, ...(!isFinite && { harmless: true }) });
        return Number(value);
    }
    #limit(what, limit, option) {
        this.#stopped = true;
        const data = { what, found: `more than ${limit}`, limit, option: `documents.limits.${option}` };
        this.problems.push({ rule: 'DOC.LIMIT', span: documents_text/* WHOLE_FILE */.JZ, data });
        return null;
    }
}


/***/ })

};

//# sourceMappingURL=4224.index.js.map