export const id = 2539;
export const ids = [2539];
export const modules = {

/***/ 2539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kL: () => (/* binding */ Source),
  be: () => (/* binding */ formatOf),
  g$: () => (/* binding */ tooLarge)
});

// UNUSED EXPORTS: frontMatter

;// CONCATENATED MODULE: ./src/documents/characters.ts
/** Characters that make a text look like another one: invisible, bidirectional, look-alike. */
// Zero-width and formatting characters, bidirectional controls, soft hyphen, fillers, tag characters (Unicode TR36, TR39).
const INVISIBLE = /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3164\ufe00-\ufe0f\ufeff\uffa0\u{e0000}-\u{e0fff}]/u;
// In a value a joiner, a variation selector and a direction mark are ordinary text (emoji, Persian); these are not.
const DECEIVING = /[\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/u;
/** Look-alikes of ASCII letters and digits, the frequent part of Unicode's confusables table (TR39): Cyrillic, Greek, Armenian, full width. */
const LOOKALIKES = {
    а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ј: 'j', ѕ: 's', ԁ: 'd', һ: 'h', ӏ: 'l', ԛ: 'q', ԝ: 'w', ѵ: 'v', ь: 'b', г: 'r',
    А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', У: 'Y', Х: 'X', І: 'I', Ј: 'J', Ѕ: 'S',
    α: 'a', ο: 'o', ρ: 'p', ν: 'v', υ: 'u', ι: 'i', κ: 'k', γ: 'y', ϲ: 'c', Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O',
    Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X', օ: 'o', ս: 'u', հ: 'h', ց: 'g', ո: 'n', ı: 'i', ɑ: 'a', ɡ: 'g', 'ℓ': 'l', '‐': '-', '‑': '-', '–': '-', '−': '-', '․': '.', '‿': '_',
}; // prettier-ignore
/** Whether a text holds anything that this file looks for; false for all-ASCII text, in one pass. */
function mayDeceive(text) {
    return /[^\u0000-\u007f]/.test(text);
}
/** First invisible or bidirectional character in a value, by offset. */
function findDeceiving(text, from = 0) {
    const match = DECEIVING.exec(from === 0 ? text : text.slice(from));
    return match === null ? undefined : { at: match.index + from, name: codePointName(match[0]) };
}
/** What is wrong with a key, or undefined. `known` are the names the key may have been meant to be. */
function judgeKey(key, known) {
    const invisible = INVISIBLE.exec(key);
    const plain = skeleton(key);
    if (invisible !== null)
        return { detail: `it holds the invisible character ${codePointName(invisible[0])}`, meant: plain };
    if (plain === key)
        return undefined;
    // A Greek letter as a whole word part is the spec family's own habit (ν_low, ρ); mixed into a Latin word it is a disguise.
    const mixed = key.split(/[^\p{L}\p{N}]+/u).find((part) => skeleton(part) !== part && /[A-Za-z]/.test(part));
    if (mixed === undefined && !known(plain))
        return undefined;
    const odd = [...key].find((c) => skeleton(c) !== c) ?? '';
    return { detail: `${codePointName(odd)} looks like "${skeleton(odd)}"`, meant: plain };
}
function skeleton(text) {
    let result = '';
    for (const c of text) {
        if (INVISIBLE.test(c))
            continue;
        const code = c.codePointAt(0);
        // Full-width forms stand 0xfee0 above their ASCII twins.
        result += code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : (LOOKALIKES[c] ?? c);
    }
    return result;
}
/** ASCII with every other character as `\u…`, the way a reader can tell two keys apart. */
function escapeKey(key) {
    return [...key]
        .map((c) => {
        const code = c.codePointAt(0);
        if (code >= 0x20 && code < 0x7f)
            return c;
        return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
    })
        .join('');
}
function codePointName(c) {
    return `U+${c.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./src/documents/keys.ts

/** Names that a look-alike key is most likely to stand in for, beyond the mixed-script test. */
const KNOWN = new Set('versioning scheme version compat_mode notice lineage graph nodes edges id artifacts path sha256 digest export_manifest references metrology units check_dim provenance replay features feature_set license access metrics stages outs deps'.split(' '));
/** Looks for deceiving characters in keys and values; free for an all-ASCII text. */
class KeyJudge {
    #active;
    constructor(text) {
        this.#active = mayDeceive(text) || text.includes('\\u') || text.includes('\\x');
    }
    judge(key) {
        if (!this.#active)
            return undefined;
        const odd = judgeKey(key, (name) => KNOWN.has(name));
        return odd === undefined
            ? undefined
            : { key: escapeKey(key), detail: odd.detail, suggestion: odd.meant === '' ? '' : `Did you mean "${escapeKey(odd.meant)}"?` };
    }
    deceivingIn(value) {
        if (!this.#active)
            return undefined;
        const found = findDeceiving(value);
        return found === undefined ? undefined : `the invisible or bidirectional character ${found.name}`;
    }
}

;// CONCATENATED MODULE: ./src/documents/scalars.ts
/** Rules about single values that hold for YAML and JSON alike. */
/** A key whose value is an identity: a digest or a version. Read as a number its text would be lost. */
const IDENTITY_KEY = /(^|[_.-])(version|sha\d*|sha\d+sum|digest|md5|etag|hash|checksum|commit|rev|revision|oid|version_id|tag)$/i;
function isIdentityKey(key) {
    return IDENTITY_KEY.test(key);
}
/** Whether reading the text as a number loses what was written: `1.10` → 1.1, `12e4…` → Infinity, `007` → 7. */
function losesText(source, value) {
    return String(value) !== source;
}
/** Why a number is refused, as the end of a sentence, or undefined. `source` is its text in the file. */
function refuseNumber(source, value) {
    if (Number.isNaN(value))
        return 'it is not a number, and every comparison with it is false';
    if (!Number.isFinite(value))
        return 'it is not finite, so it is larger or smaller than every limit';
    if (Number.isInteger(value) && !Number.isSafeInteger(value) && !/[.eE]/.test(source))
        return 'it is an integer beyond 2^53, where neighbouring values are read as the same number';
    return undefined;
}
/** A value's text for a message, one line, cut at 80 characters. */
function showText(text) {
    const flat = text.replace(/\s+/g, ' ').trim();
    const points = [...flat];
    return points.length <= 80 ? flat : points.slice(0, 77).join('') + '…';
}

;// CONCATENATED MODULE: ./src/documents/json.ts


const MAX_PROBLEMS = 100;
const HARMLESS = new Set(['DOC.UNQUOTED', 'DOC.CONFUSABLE', 'DOC.INVISIBLE']);
class Stop extends Error {
}
/**
 * Strict JSON (RFC 8259) → frozen data and the problems found. Our own reader, since JSON.parse keeps the last of two equal
 * keys, reads 1e999 as Infinity, and knows no positions. `locate` reads again along one path instead of keeping a place for
 * every value.
 */
class JsonText {
    #text;
    #lines;
    #limits;
    #jsonLines;
    constructor(text, lines, limits, jsonLines = false) {
        this.#text = text;
        this.#lines = lines;
        this.#limits = limits;
        this.#jsonLines = jsonLines;
    }
    load() {
        if (this.#text.trim() === '')
            return { data: null, problems: [{ rule: 'DOC.EMPTY', span: this.#lines.span(0, 0), data: {} }], readable: false };
        const reader = new Reader(this.#text, this.#lines, this.#limits);
        let data = null;
        try {
            data = this.#jsonLines ? reader.readLines() : reader.readWhole();
        }
        catch (error) {
            if (!(error instanceof Stop))
                throw error;
        }
        const readable = reader.problems.every((problem) => HARMLESS.has(problem.rule));
        return { data: readable ? data : null, problems: reader.problems, readable };
    }
    /** Where a path stands; a missing one stands at its nearest parent. Only for a text that could be read. */
    locate(path, on) {
        const reader = new Reader(this.#text, this.#lines, this.#limits);
        try {
            return reader.find(path, on, this.#jsonLines);
        }
        catch (error) {
            if (!(error instanceof Stop))
                throw error;
            return this.#lines.span(0, 0);
        }
    }
    release() {
        // holds nothing but the text
    }
}
const TOKEN_END = /[\s,:[\]{}"]/;
class Reader {
    problems = [];
    #text;
    #lines;
    #limits;
    #keys;
    #at = 0;
    #nodes = 0;
    constructor(text, lines, limits) {
        this.#text = text;
        this.#lines = lines;
        this.#limits = limits;
        this.#keys = new KeyJudge(text);
    }
    readWhole() {
        const value = this.#value(0, undefined);
        this.#space();
        if (this.#at < this.#text.length) {
            const c = this.#text[this.#at];
            this.#syntax(`there is \`${showText(this.#text.slice(this.#at, this.#at + 20))}\` after the end of the value`, c === '{' || c === '['
                ? 'A file with one value a line is JSON lines: name it `.jsonl`.'
                : 'Remove what follows the last bracket.');
        }
        return value;
    }
    /** One value a line; an empty line is passed over. */
    readLines() {
        const list = [];
        this.#space();
        while (this.#at < this.#text.length) {
            list.push(this.#value(1, undefined));
            while (/[ \t\r]/.test(this.#text[this.#at] ?? ''))
                this.#at++;
            if (this.#at < this.#text.length && this.#text[this.#at] !== '\n')
                this.#syntax('two values stand on one line', 'JSON lines has one value a line.');
            this.#space();
        }
        return Object.freeze(list);
    }
    find(path, on, jsonLines) {
        this.#space();
        let span = jsonLines ? this.#lines.span(0, 0) : this.#peekSpan();
        let rest = path;
        if (jsonLines && path.length > 0) {
            for (let i = 0; i < path[0] && this.#at < this.#text.length; i++) {
                this.#skip();
                this.#space();
            }
            if (this.#at >= this.#text.length)
                return span;
            span = this.#peekSpan();
            rest = path.slice(1);
        }
        let key;
        for (const step of rest) {
            const opener = this.#text[this.#at];
            if (typeof step === 'number' ? opener !== '[' : opener !== '{')
                return span;
            this.#at++;
            let index = 0;
            let found = false;
            this.#space();
            while (!/[\]}]/.test(this.#text[this.#at])) {
                let hit = index === step;
                const start = this.#at;
                if (opener === '{') {
                    hit = this.#string() === step;
                    if (hit)
                        key = this.#lines.span(start, this.#at);
                    this.#space();
                    this.#at++; // colon
                    this.#space();
                }
                else if (hit)
                    key = undefined;
                if (hit) {
                    found = true;
                    break;
                }
                this.#skip();
                this.#space();
                if (this.#text[this.#at] === ',')
                    this.#at++;
                this.#space();
                index++;
            }
            if (!found)
                return span;
            span = this.#peekSpan();
        }
        return on === 'key' && key !== undefined ? key : span;
    }
    #peekSpan() {
        const start = this.#at;
        this.#skip();
        const end = this.#at;
        this.#at = start;
        return this.#lines.span(start, end);
    }
    /** Passes over one value of a text that was read before. */
    #skip() {
        const opener = this.#text[this.#at];
        if (opener === '"') {
            this.#string();
            return;
        }
        if (opener !== '{' && opener !== '[') {
            while (this.#at < this.#text.length && !TOKEN_END.test(this.#text[this.#at]))
                this.#at++;
            return;
        }
        let depth = 0;
        for (;;) {
            const c = this.#text[this.#at];
            if (c === undefined)
                throw new Stop();
            if (c === '"') {
                this.#string();
                continue;
            }
            this.#at++;
            if (c === '{' || c === '[')
                depth++;
            else if ((c === '}' || c === ']') && --depth === 0)
                return;
        }
    }
    #value(depth, key) {
        this.#space();
        if (++this.#nodes > this.#limits.nodes)
            this.#limit('values', this.#limits.nodes, 'nodes');
        const c = this.#text[this.#at];
        if (c === '{')
            return this.#object(depth);
        if (c === '[')
            return this.#list(depth, key);
        const start = this.#at;
        if (c === '"') {
            const text = this.#string();
            const odd = this.#keys.deceivingIn(text);
            if (odd !== undefined)
                this.#add('DOC.INVISIBLE', start, this.#at, { detail: odd });
            return text;
        }
        return this.#word(key);
    }
    #object(depth) {
        this.#enter(depth);
        const result = Object.create(null);
        const places = new Map();
        this.#space();
        if (this.#text[this.#at] === '}') {
            this.#at++;
            return Object.freeze(result);
        }
        for (;;) {
            this.#space();
            const start = this.#at;
            if (this.#text[this.#at] !== '"')
                this.#unexpected('a key in double quotes');
            const key = this.#string();
            const first = places.get(key);
            if (first === undefined)
                places.set(key, start);
            else {
                const line = this.#lines.position(start).line;
                const firstLine = this.#lines.position(first).line;
                this.#add('DOC.DUPLICATE_KEY', start, this.#at, { key: showText(key), line, firstLine }, first);
            }
            if (key === '__proto__')
                this.#add('DOC.KEY_FORM', start, this.#at, {
                    key,
                    detail: 'programs take it for the prototype of the object, not for a key',
                });
            const odd = this.#keys.judge(key);
            if (odd !== undefined)
                this.#add('DOC.CONFUSABLE', start, this.#at, odd);
            this.#space();
            if (this.#text[this.#at] !== ':')
                this.#unexpected('a colon after the key');
            this.#at++;
            const value = this.#value(depth + 1, key);
            if (key !== '__proto__')
                result[key] = value;
            this.#space();
            if (this.#text[this.#at] === '}')
                break;
            this.#comma('}');
        }
        this.#at++;
        return Object.freeze(result);
    }
    #list(depth, key) {
        this.#enter(depth);
        const result = [];
        this.#space();
        if (this.#text[this.#at] === ']') {
            this.#at++;
            return Object.freeze(result);
        }
        for (;;) {
            result.push(this.#value(depth + 1, key));
            this.#space();
            if (this.#text[this.#at] === ']')
                break;
            this.#comma(']');
        }
        this.#at++;
        return Object.freeze(result);
    }
    #enter(depth) {
        if (depth >= this.#limits.depth)
            this.#limit('levels of nesting', this.#limits.depth, 'depth');
        this.#at++;
    }
    #comma(closer) {
        if (this.#text[this.#at] !== ',')
            this.#unexpected(`a comma or \`${closer}\``);
        const comma = this.#at++;
        this.#space();
        if (this.#text[this.#at] === closer) {
            this.#at = comma;
            this.#syntax(`a comma stands before the closing \`${closer}\``, 'Remove the trailing comma: JSON does not allow it.');
        }
    }
    #string() {
        const text = this.#text;
        const start = this.#at;
        let at = start + 1;
        let plain = true;
        for (;;) {
            const code = text.charCodeAt(at);
            if (code === 34)
                break;
            if (code === 92) {
                plain = false;
                at += 2;
            }
            else if (code < 32 || Number.isNaN(code)) {
                this.#at = Math.min(at, text.length);
                this.#syntax(Number.isNaN(code) ? 'a string is not closed' : 'a string runs over the end of its line', 'Close the quote, or write the line end as \\n.');
            }
            else
                at++;
        }
        this.#at = at + 1;
        if (plain)
            return text.slice(start + 1, at);
        try {
            return JSON.parse(text.slice(start, at + 1));
        }
        catch {
            this.#at = start;
            return this.#syntax(`the string \`${showText(text.slice(start, at + 1))}\` holds an escape that JSON does not know`, 'Write a backslash as \\\\.');
        }
    }
    #word(key) {
        const start = this.#at;
        while (this.#at < this.#text.length && !TOKEN_END.test(this.#text[this.#at]))
            this.#at++;
        const word = this.#text.slice(start, this.#at);
        if (word === 'true')
            return true;
        if (word === 'false')
            return false;
        if (word === 'null')
            return null;
        if (/^-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/.test(word)) {
            const number = Number(word);
            if (key !== undefined && isIdentityKey(key) && losesText(word, number)) {
                this.#add('DOC.UNQUOTED', start, this.#at, { key: showText(key), found: showText(word), read: String(number) });
                return word;
            }
            const detail = refuseNumber(word, number);
            if (detail !== undefined)
                this.#add('DOC.NUMBER', start, this.#at, { found: showText(word), detail });
            return number;
        }
        if (/^[-+]?(NaN|Infinity|nan|inf)$/.test(word)) {
            this.#add('DOC.NUMBER', start, this.#at, {
                found: word,
                detail: 'JSON has no such number, and no comparison with it means anything',
            });
            return null;
        }
        this.#at = start;
        return this.#unexpected('a value');
    }
    #space() {
        for (;;) {
            const code = this.#text.charCodeAt(this.#at);
            if (code === 32 || code === 10 || code === 13 || code === 9)
                this.#at++;
            else
                return;
        }
    }
    #unexpected(wanted) {
        const c = this.#text[this.#at];
        const rest = this.#text.slice(this.#at);
        if (c === undefined)
            return this.#syntax(`the file ends where ${wanted} is expected`, 'Check that every bracket and quote is closed; perhaps the file was cut.');
        if (rest.startsWith('//') || rest.startsWith('/*') || c === '#')
            return this.#syntax('there is a comment', 'Remove it: JSON has no comments.');
        if (c === '<')
            return this.#syntax('the file starts with `<`', 'It looks like an HTML or XML page, perhaps the error page of a download.');
        if (/^(<{7}|={7}|>{7})/.test(rest))
            return this.#syntax('there is a merge conflict marker', 'Resolve the conflict.');
        const found = showText(/^[^\s,:[\]{}"]+/.exec(rest)?.[0] ?? c);
        return this.#syntax(`there is \`${found}\` where ${wanted} is expected`, c === "'" ? 'JSON wants double quotes.' : 'Check the commas and quotes just before.');
    }
    #syntax(detail, hint) {
        this.#add('DOC.SYNTAX', this.#at, this.#at + 1, { detail, hint }, undefined, true);
        throw new Stop();
    }
    #limit(what, limit, option) {
        this.#add('DOC.LIMIT', this.#at, this.#at + 1, { what, found: `more than ${limit}`, limit, option: `documents.limits.${option}` }, undefined, true);
        throw new Stop();
    }
    #add(rule, start, end, data, first, always = false) {
        if (this.problems.length >= MAX_PROBLEMS && !always)
            return;
        const related = first === undefined ? {} : { related: [{ span: this.#lines.span(first, first + 1), message: 'first here' }] };
        this.problems.push({ rule, span: this.#lines.span(start, end), data, ...related });
    }
}

;// CONCATENATED MODULE: ./src/documents/limits.ts
const DEFAULT_LIMITS = {
    bytes: 64 * 1024 * 1024,
    yamlBytes: 8 * 1024 * 1024,
    nodes: 2_000_000,
    depth: 100,
    aliases: 100_000,
};

;// CONCATENATED MODULE: ./src/documents/text.ts
/** Finds lines and columns by offset. Only LF ends a line, as git counts them; columns are UTF-16 code units from 1. */
class Lines {
    #text;
    #starts;
    constructor(text) {
        this.#text = text;
    }
    span(start, end) {
        const from = this.position(start);
        const to = end <= start ? from : this.position(end);
        return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    }
    position(offset) {
        const starts = this.#index();
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - starts[low] + 1 };
    }
    /** The text of a line without its end, or undefined past the last one. */
    line(number) {
        const starts = this.#index();
        const start = starts[number - 1];
        if (start === undefined)
            return undefined;
        const end = starts[number] ?? this.#text.length + 1;
        return this.#text.slice(start, end - 1).replace(/\r$/, '');
    }
    #index() {
        if (this.#starts === undefined) {
            const starts = [0];
            for (let at = this.#text.indexOf('\n'); at >= 0; at = this.#text.indexOf('\n', at + 1))
                starts.push(at + 1);
            this.#starts = starts;
        }
        return this.#starts;
    }
}
const WHOLE_FILE = { line: 1, column: 1, endLine: 1, endColumn: 1 };
/**
 * Bytes → text, or the problem that forbids it. A byte order mark is dropped, so columns are those an editor shows. With a
 * problem the text is a guess, good for telling what the file was meant to be and for a code frame, and for nothing else.
 */
function decode(bytes) {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (utf16)
        return refused(guess(bytes), UTF16, WHOLE_FILE);
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    }
    catch {
        return refused(guess(bytes), utf16WithoutMark(bytes) ? UTF16 : 'a byte sequence is not UTF-8', firstInvalid(bytes));
    }
    const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.exec(text);
    if (control !== null) {
        const code = control[0].charCodeAt(0);
        const name = code === 0 ? 'a NUL character' : `the control character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
        const utf16 = code === 0 && utf16WithoutMark(bytes);
        return refused(utf16 ? guess(bytes) : text, utf16 ? UTF16 : `it holds ${name}`, new Lines(text).span(control.index, control.index + 1));
    }
    return { text };
}
const UTF16 = 'it is UTF-16, and only UTF-8 is read';
/** What the bytes most likely say. A file that is a card in any encoding must not go unjudged for a byte that is none. */
function guess(bytes) {
    const big = bytes[0] === 0xfe || bytes[0] === 0;
    const utf16 = big || bytes[0] === 0xff || utf16WithoutMark(bytes);
    return new TextDecoder(utf16 ? (big ? 'utf-16be' : 'utf-16le') : 'utf-8').decode(bytes);
}
function refused(text, detail, span) {
    return { text, problem: { rule: 'DOC.ENCODING', span, data: { detail } } };
}
function utf16WithoutMark(bytes) {
    return bytes.length >= 4 && ((bytes[0] === 0 && bytes[2] === 0) || (bytes[1] === 0 && bytes[3] === 0));
}
/** Place of the first byte that is not UTF-8: the longest prefix that decodes ends there. */
function firstInvalid(bytes) {
    let low = 0;
    let high = bytes.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        try {
            // stream: true lets a sequence that is only cut by `middle` pass
            new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
            low = middle;
        }
        catch {
            high = middle;
        }
    }
    const prefix = new TextDecoder('utf-8').decode(bytes.subarray(0, low), { stream: true });
    return new Lines(prefix).span(prefix.length, prefix.length + 1);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/documents/collapsed.ts


// `units:"SI"` inside { } without a space is one key with no value, in every YAML library, without an error. A URL is no such key.
const COLLAPSED = /^([\p{L}_$][\p{L}\p{N}_.$-]*):(?!\/\/)(?=\S)/u;
/** The pairs of a flow mapping whose key swallowed its value. */
function findCollapsed(map) {
    return map.items.filter(({ key, value }) => (0,dist.isScalar)(key) &&
        key.type === 'PLAIN' &&
        (value === null || ((0,dist.isScalar)(value) && value.value === null && !value.source)) &&
        COLLAPSED.test(key.source ?? ''));
}
/** One problem for the whole mapping, with the text as it was meant and the edits that make it so. */
function describeCollapsed(map, pairs, text, lines) {
    const [start, end] = map.range;
    let corrected = '';
    let done = start;
    const edits = [];
    for (const pair of pairs) {
        const at = pair.key.range[0];
        const colon = at + COLLAPSED.exec(text.slice(at, pair.key.range[1]))[0].length;
        corrected += text.slice(done, colon) + ' ';
        done = colon;
        edits.push({ span: lines.span(colon, colon), text: ' ' });
    }
    corrected += text.slice(done, end);
    const first = pairs[0].key.range;
    return {
        rule: 'DOC.COLLAPSED_KEY',
        span: lines.span(first[0], first[1]),
        data: { found: showText(text.slice(start, end)), corrected: corrected.replace(/\s+/g, ' ').trim() },
        edits,
    };
}

;// CONCATENATED MODULE: ./src/documents/nesting.ts

/** Entries of the parser's stack that its composer is known to bear. */
const SAFE_STACK = 900;
/**
 * Where flow brackets or block collections nest deeper than the limit, before anything recurses: the composer of the yaml
 * package ends the whole process on 100,000 brackets. The precise count is only made for a text that could be so deep.
 */
function findDeepPlace(text, limit) {
    if (!mayBeDeep(text, limit))
        return undefined;
    const parser = new dist.Parser();
    for (const lexeme of new dist.Lexer().lex(text)) {
        for (const token of parser.next(lexeme))
            void token;
        // Each level takes one or two entries of the parser's own stack; a few hundred are safe, and then the walk names the place.
        if (parser.stack.length > Math.max(2 * limit + 10, SAFE_STACK))
            return Math.min(parser.offset, Math.max(0, text.length - 1));
    }
    return undefined;
}
/** Counts brackets, compact `- - -` and `? ? ?` runs and indentation without looking at quotes: may say yes too often, never no. */
function mayBeDeep(text, limit) {
    let depth = 0;
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === 91 || code === 123) {
            if (++depth > limit)
                return true;
        }
        else if ((code === 93 || code === 125) && depth > 0)
            depth--;
    }
    return text.includes(' '.repeat(limit)) || /(?:[-?:][ \t]+){50}/.test(text);
}

;// CONCATENATED MODULE: ./src/documents/syntax.ts

/** A parser's error in a sentence, with a hint when the line shows a mistake we know. */
function explainSyntax(code, message, text, offset) {
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    const lineEnd = text.indexOf('\n', offset);
    const line = text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd);
    const detail = showText(message.replace(/ at line \d+, column \d+:?[\s\S]*$/, ''));
    return { detail: detail.replace(/\.$/, ''), hint: hintFor(code, line, text) };
}
function hintFor(code, line, text) {
    if (/^\s*</.test(text))
        return 'It looks like an HTML or XML page, perhaps the error page of a download.';
    if (code === 'TAB_AS_INDENT' || /^ *\t/.test(line))
        return 'Indent with spaces: YAML does not allow tabs.';
    if (/^(<{7}|={7}|>{7})( |$)/m.test(text))
        return 'The file holds a merge conflict marker.';
    if (/\{\{/.test(line))
        return 'Quote a template expression: `"{{ … }}"`.';
    if (/(^|[{,]\s*)[\w.-]+:[^\s/]/.test(line))
        return 'A space is needed after the colon of a key.';
    if (/^\s*[\w.-]+: +[^'"|>[{#][^#]*: /.test(line))
        return 'Quote a value that holds a colon and a space.';
    if (/[[{]/.test(line) && code !== 'BLOCK_AS_IMPLICIT_KEY')
        return 'Check that every bracket, brace and quote is closed.';
    return 'Check the indentation and the quotes of this line and the one before.';
}

;// CONCATENATED MODULE: ./src/documents/yaml.ts






/** Problems that leave the data usable; every other one refuses the file. */
const yaml_HARMLESS = new Set(['DOC.UNQUOTED', 'DOC.CONFUSABLE', 'DOC.ANCHOR_REDEFINED', 'DOC.INVISIBLE']);
/** A file wrong in ten thousand places is told the first of them. */
const yaml_MAX_PROBLEMS = 100;
class yaml_Stop extends Error {
}
/** YAML 1.2 → frozen data and the problems found. The AST is kept only until `release`, since it is large. */
class YamlText {
    #text;
    #lines;
    #limits;
    #ast;
    #anchors;
    constructor(text, lines, limits) {
        this.#text = text;
        this.#lines = lines;
        this.#limits = limits;
    }
    load() {
        const tooDeep = findDeepPlace(this.#text, this.#limits.depth);
        if (tooDeep !== undefined)
            return { data: null, problems: [this.#tooDeep(this.#lines.span(tooDeep, tooDeep + 1))], readable: false };
        const ast = this.#parse();
        const problems = this.#syntaxProblems(ast);
        if (problems.length > 0)
            return { data: null, problems, readable: false };
        if (ast.contents === null || ((0,dist.isScalar)(ast.contents) && ast.contents.value === null && !ast.contents.source))
            return { data: null, problems: [{ rule: 'DOC.EMPTY', span: this.#lines.span(0, 0), data: {} }], readable: false };
        const walk = new Walk(this.#text, this.#lines, this.#limits);
        let data = null;
        try {
            data = walk.value(ast.contents, 0, undefined);
        }
        catch (error) {
            if (!(error instanceof yaml_Stop))
                throw error;
        }
        const readable = walk.problems.every((problem) => yaml_HARMLESS.has(problem.rule));
        return { data: readable ? data : null, problems: walk.problems, readable };
    }
    /** Where a path stands; a missing one stands at its nearest parent. */
    locate(path, on) {
        const ast = this.#parse();
        let node = ast.contents;
        let key = null;
        for (const step of path) {
            const target = (0,dist.isAlias)(node) ? ((this.#anchors ??= collectAnchors(ast)).get(node.source) ?? null) : node;
            if (typeof step === 'number') {
                const item = (0,dist.isSeq)(target) ? target.items[step] : undefined;
                if (item === undefined)
                    break;
                key = null;
                node = item;
            }
            else {
                const pair = (0,dist.isMap)(target) ? findPair(target, step) : undefined;
                if (pair === undefined)
                    break;
                key = pair.key;
                // A key without a value has a value node of no width behind the colon: the key is the better place.
                const value = pair.value;
                node = value !== null && !((0,dist.isScalar)(value) && value.value === null && !value.source) ? value : key;
            }
        }
        const place = on === 'key' && key !== null ? key : node;
        const range = place?.range;
        return range ? this.#lines.span(range[0], range[1]) : this.#lines.span(0, 0);
    }
    release() {
        this.#ast = undefined;
        this.#anchors = undefined;
    }
    #parse() {
        this.#ast ??= (0,dist.parseDocument)(this.#text, {
            version: '1.2',
            stringKeys: true,
            uniqueKeys: false,
            merge: false,
            prettyErrors: false,
            logLevel: 'error',
        });
        return this.#ast;
    }
    #tooDeep(span) {
        const { depth } = this.#limits;
        return {
            rule: 'DOC.LIMIT',
            span,
            data: { what: 'levels of nesting', found: `more than ${depth}`, limit: depth, option: 'documents.limits.depth' },
        };
    }
    #syntaxProblems(ast) {
        const directive = /^%([A-Z]+)[ \t]+(.*)$/m.exec(this.#text);
        if (ast.directives?.yaml.explicit === true && ast.directives.yaml.version !== '1.2') {
            const at = Math.max(0, this.#text.indexOf('%YAML'));
            return [
                {
                    rule: 'DOC.DIRECTIVE',
                    span: this.#lines.span(at, at + 5),
                    data: { directive: `%YAML ${ast.directives.yaml.version}` },
                },
            ];
        }
        const problems = [];
        const lastCharacter = Math.max(0, this.#text.trimEnd().length - 1);
        for (const error of [...ast.errors, ...ast.warnings].sort((a, b) => a.pos[0] - b.pos[0])) {
            const start = Math.min(error.pos[0], lastCharacter);
            const span = this.#lines.span(start, Math.max(error.pos[1], start + 1));
            // One mistake makes the parser complain again and again: the first of a sort on a line is told.
            if (problems.some((earlier) => earlier.span.line === span.line && earlier.rule !== 'DOC.SYNTAX'))
                continue;
            if (error.code === 'MULTIPLE_DOCS') {
                const count = this.#text.match(/^---(\s|$)/gm)?.length ?? 2;
                problems.push({ rule: 'DOC.MULTIPLE', span, data: { count: Math.max(2, count), line: span.line } });
            }
            else if (error.code === 'NON_STRING_KEY')
                problems.push({
                    rule: 'DOC.KEY_FORM',
                    span,
                    data: { key: showText(this.#text.slice(...error.pos)), detail: 'a key has to be a plain string' },
                });
            else if (error.code === 'TAG_RESOLVE_FAILED')
                problems.push({ rule: 'DOC.TAG', span, data: { tag: showText(this.#text.slice(...error.pos)) } });
            else if (error.code === 'BAD_DIRECTIVE')
                problems.push({ rule: 'DOC.DIRECTIVE', span, data: { directive: directive === null ? '%' : showText(directive[0]) } });
            else if (error.code === 'RESOURCE_EXHAUSTION')
                problems.push({
                    rule: 'DOC.LIMIT',
                    span,
                    data: {
                        what: 'nesting',
                        found: `more than ${this.#limits.depth} levels`,
                        limit: this.#limits.depth,
                        option: 'documents.limits.depth',
                    },
                });
            else {
                problems.push({ rule: 'DOC.SYNTAX', span, data: explainSyntax(error.code, error.message, this.#text, start) });
                break;
            }
            if (problems.length >= 10)
                break;
        }
        return problems;
    }
}
/** AST → data, in document order, with every budget. One instance a document. */
class Walk {
    problems = [];
    #text;
    #lines;
    #limits;
    #keys;
    #anchors = new Map();
    #open = new Set();
    #nodes = 0;
    #aliased = 0;
    constructor(text, lines, limits) {
        this.#text = text;
        this.#lines = lines;
        this.#limits = limits;
        this.#keys = new KeyJudge(text);
    }
    value(node, depth, key) {
        if (node === null)
            return null;
        if (++this.#nodes > this.#limits.nodes)
            this.#limit(node, 'values', this.#limits.nodes, 'nodes');
        if (depth > this.#limits.depth)
            this.#limit(node, 'levels of nesting', this.#limits.depth, 'depth');
        if ((0,dist.isAlias)(node))
            return this.#alias(node.source, node);
        const anchor = node.anchor;
        if (anchor === undefined)
            return this.#plain(node, depth, key);
        const before = this.#nodes + this.#aliased;
        const earlier = this.#anchors.get(anchor);
        if (earlier !== undefined)
            this.#add('DOC.ANCHOR_REDEFINED', node, { anchor, firstLine: earlier.line });
        const entry = {
            node,
            size: 0,
            line: this.#lines.position(node.range?.[0] ?? 0).line,
        };
        this.#anchors.set(anchor, entry);
        const value = this.#plain(node, depth, key);
        entry.value = value;
        entry.size = this.#nodes + this.#aliased - before + 1;
        return value;
    }
    #plain(node, depth, key) {
        if ((0,dist.isScalar)(node))
            return this.#scalar(node, key);
        this.#tag(node);
        this.#open.add(node);
        let result;
        if ((0,dist.isMap)(node))
            result = this.#map(node, depth);
        else if ((0,dist.isSeq)(node)) {
            const list = [];
            for (const item of node.items)
                list.push(this.value(item, depth + 1, key));
            result = Object.freeze(list);
        }
        else
            result = null;
        this.#open.delete(node);
        return result;
    }
    #map(node, depth) {
        const result = Object.create(null);
        if (node.flow === true) {
            const collapsed = findCollapsed(node);
            if (collapsed.length > 0 && this.problems.length < yaml_MAX_PROBLEMS)
                this.problems.push(describeCollapsed(node, collapsed, this.#text, this.#lines));
        }
        for (const pair of node.items) {
            const keyNode = pair.key;
            if (!(0,dist.isScalar)(keyNode)) {
                this.#add('DOC.KEY_FORM', keyNode, { key: showText(this.#slice(keyNode)), detail: 'a key has to be a plain string' });
                continue;
            }
            const key = this.#key(keyNode);
            if (key === undefined)
                continue;
            if (key in result && this.problems.length < yaml_MAX_PROBLEMS) {
                const first = node.items.find((other) => String(other.key.value) === key).key;
                const line = this.#lines.position(keyNode.range[0]).line;
                const firstLine = this.#lines.position(first.range[0]).line;
                this.#add('DOC.DUPLICATE_KEY', keyNode, { key: showText(key), line, firstLine }, [
                    { span: this.#lines.span(first.range[0], first.range[1]), message: 'first here' },
                ]);
            }
            result[key] = this.value(pair.value, depth + 1, key);
        }
        return Object.freeze(result);
    }
    /** A key's text, or undefined when it is refused (and said). */
    #key(node) {
        const key = String(node.value);
        if (node.type === 'PLAIN') {
            const source = node.source ?? '';
            if (key === '<<') {
                this.#add('DOC.MERGE_KEY', node, {});
                return undefined;
            }
            const other = readAs(source);
            if (other !== undefined) {
                this.#add('DOC.KEY_FORM', node, {
                    key: source === '' ? '(empty)' : source,
                    detail: `without quotes it is ${other}, not a string`,
                });
                if (source === '')
                    return undefined;
            }
        }
        if (key === '__proto__') {
            this.#add('DOC.KEY_FORM', node, { key, detail: 'programs take it for the prototype of the object, not for a key' });
            return undefined;
        }
        const odd = this.#keys.judge(key);
        if (odd !== undefined)
            this.#add('DOC.CONFUSABLE', node, odd);
        return key;
    }
    #scalar(node, key) {
        this.#tag(node);
        const value = node.value;
        if (typeof value === 'string') {
            this.#deceiving(node, value);
            return value;
        }
        if (typeof value === 'boolean' || value === null || value === undefined)
            return value ?? null;
        const source = node.source ?? String(value);
        const number = Number(value);
        if (key !== undefined && isIdentityKey(key) && losesText(source, number)) {
            this.#add('DOC.UNQUOTED', node, { key: showText(key), found: showText(source), read: String(number) });
            return source;
        }
        const detail = refuseNumber(source, number);
        if (detail !== undefined)
            this.#add('DOC.NUMBER', node, { found: showText(source), detail });
        return number;
    }
    #alias(name, node) {
        const entry = this.#anchors.get(name);
        if (entry === undefined)
            return this.#fail('DOC.ALIAS', node, { detail: `\`*${showText(name)}\` names an anchor that is not defined above it` });
        if (this.#open.has(entry.node))
            return this.#fail('DOC.ALIAS', node, {
                detail: `\`*${showText(name)}\` stands inside the value that it names, which never ends`,
            });
        this.#aliased += entry.size;
        if (this.#aliased > this.#limits.aliases)
            this.#fail('DOC.ALIAS', node, {
                detail: `following \`*${showText(name)}\` makes more than ${this.#limits.aliases} values out of aliases (\`documents.limits.aliases\`)`,
            });
        return entry.value ?? null;
    }
    #tag(node) {
        const tag = node.tag;
        if (tag !== undefined && tag !== '!' && !/^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/.test(tag))
            this.#add('DOC.TAG', node, { tag: showText(tag) });
    }
    #deceiving(node, value) {
        const name = this.#keys.deceivingIn(value);
        if (name !== undefined)
            this.#add('DOC.INVISIBLE', node, { detail: name });
    }
    #limit(node, what, limit, option) {
        return this.#fail('DOC.LIMIT', node, { what, found: `more than ${limit}`, limit, option: `documents.limits.${option}` });
    }
    #fail(rule, node, data) {
        this.#add(rule, node, data, undefined, true);
        throw new yaml_Stop();
    }
    #add(rule, node, data, related, always = false) {
        if (this.problems.length >= yaml_MAX_PROBLEMS && !always)
            return;
        const [start, end] = node?.range ? [node.range[0], node.range[1]] : [0, 0];
        this.problems.push({ rule, span: this.#lines.span(start, end), data, ...(related === undefined ? {} : { related }) });
    }
    #slice(node) {
        return node?.range ? this.#text.slice(node.range[0], node.range[1]) : '';
    }
}
/** What YAML 1.2 makes of an unquoted key that is not a string, as the end of a sentence. */
function readAs(source) {
    if (/^(|~|null|Null|NULL)$/.test(source))
        return 'null';
    if (/^(true|True|TRUE|false|False|FALSE)$/.test(source))
        return 'a boolean';
    if (/^([-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))$/.test(source))
        return 'a number';
    return undefined;
}
function findPair(map, key) {
    return map.items.find((pair) => (0,dist.isScalar)(pair.key) && String(pair.key.value) === key);
}
function collectAnchors(ast) {
    const anchors = new Map();
    const stack = [ast.contents];
    while (stack.length > 0) {
        const node = stack.pop();
        if (node === null)
            continue;
        if (!(0,dist.isAlias)(node) && node.anchor !== undefined && !anchors.has(node.anchor))
            anchors.set(node.anchor, node);
        if ((0,dist.isMap)(node))
            for (const pair of node.items)
                stack.push(pair.value);
        else if ((0,dist.isSeq)(node))
            for (const item of node.items)
                stack.push(item);
    }
    return anchors;
}

;// CONCATENATED MODULE: ./src/documents/source.ts




/** By name: `.json` is JSON, `.jsonl` JSON lines, `.md` front matter; every other file (`.dvc`, `MLmodel`, `dvc.lock`) is YAML. */
function formatOf(file) {
    const name = file.slice(file.lastIndexOf('/') + 1).toLowerCase();
    if (name.endsWith('.json'))
        return 'json';
    if (name.endsWith('.jsonl') || name.endsWith('.ndjson'))
        return 'jsonl';
    if (name.endsWith('.md') || name.endsWith('.markdown'))
        return 'markdown';
    return 'yaml';
}
/** The bytes of one file at one side: its text, its data once asked, and where a path stands. */
class Source {
    file;
    format;
    /** Without a byte order mark; a guess when the bytes are not plain UTF-8 text, and '' when they are too many. */
    text;
    #limits;
    #refused;
    #lines;
    #reader;
    #loaded;
    /** `bytes` may be the problem that kept them from being read. */
    constructor(file, bytes, limits = DEFAULT_LIMITS) {
        this.file = file;
        this.format = formatOf(file);
        this.#limits = limits;
        if (!(bytes instanceof Uint8Array)) {
            this.text = '';
            this.#refused = bytes;
            this.#lines = new Lines('');
            return;
        }
        const most = this.format === 'json' || this.format === 'jsonl' ? limits.bytes : Math.min(limits.bytes, limits.yamlBytes);
        if (bytes.length > most) {
            this.text = '';
            this.#refused = tooLarge(bytes.length, most);
        }
        else {
            const { text, problem } = decode(bytes);
            this.text = text;
            this.#refused = problem;
        }
        this.#lines = new Lines(this.text);
    }
    get data() {
        return this.#load().data;
    }
    get problems() {
        return this.#load().problems;
    }
    get readable() {
        return this.#load().readable;
    }
    /** Where a path stands; a missing one stands at its nearest parent. The root stands at 1:1. */
    locate(path, on = 'value') {
        if (path.length === 0 || !this.readable)
            return WHOLE_FILE;
        return this.#open()?.locate(path, on) ?? WHOLE_FILE;
    }
    /** A line of the text, for a code frame. */
    line(number) {
        return this.#lines.line(number);
    }
    /** Lets go of what can be made again (the syntax tree). */
    release() {
        this.#reader?.release();
    }
    #load() {
        this.#loaded ??= this.#refused !== undefined ? { data: null, problems: [this.#refused], readable: false } : this.#read();
        return this.#loaded;
    }
    #read() {
        const reader = this.#open();
        if (reader === undefined)
            return { data: null, problems: [{ rule: 'DOC.EMPTY', span: WHOLE_FILE, data: {} }], readable: false };
        const loaded = reader.load();
        if (!loaded.readable || typeof loaded.data === 'object')
            return loaded;
        const found = typeof loaded.data === 'string' ? 'a text' : `a ${typeof loaded.data}`;
        return {
            data: null,
            problems: [...loaded.problems, { rule: 'DOC.ROOT', span: WHOLE_FILE, data: { found } }],
            readable: false,
        };
    }
    #open() {
        if (this.#reader !== undefined)
            return this.#reader;
        if (this.format === 'json' || this.format === 'jsonl')
            this.#reader = new JsonText(this.text, this.#lines, this.#limits, this.format === 'jsonl');
        else if (this.format === 'markdown') {
            const matter = frontMatter(this.text);
            if (matter === undefined)
                return undefined;
            this.#reader = new YamlText(matter, new Lines(this.text), this.#limits);
        }
        else
            this.#reader = new YamlText(this.text, this.#lines, this.#limits);
        return this.#reader;
    }
}
/** A limit that stands before any reading, also for a file that the tree refused to hand out. */
function tooLarge(bytes, limit) {
    const data = { what: 'bytes', found: `${bytes} bytes`, limit, option: 'documents.limits.bytes' };
    return { rule: 'DOC.LIMIT', span: WHOLE_FILE, data };
}
/**
 * The YAML between `---` on the first line and the next `---`, with the first marker blanked so that lines and columns stay
 * those of the file.
 */
function frontMatter(text) {
    const open = /^---[ \t]*\r?\n/.exec(text);
    if (open === null)
        return undefined;
    const close = /^---[ \t]*\r?$/m.exec(text.slice(open[0].length));
    if (close === null)
        return undefined;
    return '   ' + text.slice(3, open[0].length + close.index);
}


/***/ })

};

//# sourceMappingURL=2539.index.js.map