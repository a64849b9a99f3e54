export const id = 268;
export const ids = [268];
export const modules = {

/***/ 7090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffSchemaData: () => (/* binding */ diffSchemaData)
/* harmony export */ });
/* harmony import */ var _lib_schema_json_schema_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7148);
/* harmony import */ var _execute_json_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4865);


/** By what the two accept, each witness run in ajv. */
async function diffSchemaData(base, head, { jsonSchema = 'as-written' }) {
    const execute = await (0,_execute_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .makeJsonSchemaExecutor */ .F)(base, head, jsonSchema);
    return (0,_lib_schema_json_schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .diffJsonSchemas */ .yM)(base, head, { contentModel: jsonSchema, execute });
}


/***/ }),

/***/ 5917:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/**
 * A value as JSON, on one line, but NaN and the infinities, which documents do hold, by their names: `JSON.stringify` writes
 * `null` for them, so that a message would tell of another value, and a key would take the two for one.
 */
function jsonText(value) {
    if (typeof value === 'number')
        return String(value);
    const text = JSON.stringify(value);
    return text !== 'null' && text.includes('null') ? textOf(value) : text;
}
function textOf(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => textOf(item)).join()}]`;
    if (typeof value !== 'object' || value === null)
        return typeof value === 'number' ? String(value) : JSON.stringify(value);
    const entries = Object.entries(value);
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${textOf(inner)}`).join()}}`;
}


/***/ }),

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

/***/ 1532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ compileRegex)
/* harmony export */ });
/* unused harmony exports MAX_PATTERN_LENGTH, RegexError */
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);
/**
 * Regular expressions in linear time. Patterns come from rules and documents that strangers write, and the engine of
 * JavaScript backtracks: 28 characters against `(a+)+$` take it half a minute. RE2 (as re2js) never backtracks.
 */

const MAX_PATTERN_LENGTH = 1000;
/** Instructions of the compiled automaton; `(a|aa|aaa){900}` has 8,103 and needs 0.25 ms for each character. */
const MAX_PROGRAM_SIZE = 10_000;
/** Characters times instructions that one budget step stands for: 1e6 steps are about a second in the worst case measured. */
const WORK_PER_STEP = 32;
const CACHE_SIZE = 500;
/** A pattern that RE2 does not take. `message` says what it is, `fix` what to write instead; `index` is where, when known. */
class RegexError extends Error {
    pattern;
    fix;
    index;
    constructor(pattern, what, fix, index) {
        super(what);
        this.name = 'RegexError';
        this.pattern = pattern;
        this.fix = fix;
        this.index = index;
    }
}
const cache = new Map();
/** Compiles a pattern in RE2 syntax. Throws RegexError. The same pattern is compiled once. */
function compileRegex(pattern) {
    const known = cache.get(pattern);
    if (known !== undefined)
        return known;
    const regex = compile(pattern);
    const oldest = cache.size >= CACHE_SIZE ? cache.keys().next().value : undefined;
    if (oldest !== undefined)
        cache.delete(oldest);
    cache.set(pattern, regex);
    return regex;
}
function compile(pattern) {
    if (pattern.length > MAX_PATTERN_LENGTH)
        throw new RegexError(pattern.slice(0, 40) + '…', `the pattern is ${pattern.length} characters long, more than ${MAX_PATTERN_LENGTH}`, 'Split it into several rules.');
    let program;
    try {
        program = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(pattern);
    }
    catch (error) {
        throw describe(pattern, error);
    }
    const size = program.programSize();
    if (size > MAX_PROGRAM_SIZE)
        throw new RegexError(pattern, `the pattern unfolds to ${size} instructions, more than ${MAX_PROGRAM_SIZE}`, 'Use smaller repeat counts, or check the length with len().');
    return {
        pattern,
        test(text, budget) {
            budget?.spend(1 + Math.ceil((text.length * size) / WORK_PER_STEP));
            return program.test(text);
        },
    };
}
/** What RE2 leaves out, as an author would look for it: tested at each position that is not inside a class or an escape. */
const UNSUPPORTED = [
    [
        /^\\[1-9]/,
        'a back-reference',
        'RE2 matches in linear time and cannot refer back to a group; compare the two parts in two conditions.',
    ],
    [
        /^\\k</,
        'a named back-reference',
        'RE2 matches in linear time and cannot refer back to a group; compare the two parts in two conditions.',
    ],
    [/^\(\?(?:=|!)/, 'a look-ahead', 'RE2 has no look-around; use two conditions joined with `and` (or `and not`).'],
    [/^\(\?<(?:=|!)/, 'a look-behind', 'RE2 has no look-around; use two conditions joined with `and` (or `and not`).'],
    [/^\(\?>/, 'an atomic group', 'RE2 never backtracks, so an ordinary group `(?:…)` does the same.'],
    [/^\\u/, 'a JavaScript escape', 'Write `\\x{0041}` for a code point.'],
    [/^\\c[A-Za-z]/, 'a JavaScript control escape', 'Write `\\x01` for a control character.'],
    [/^\\Z/, 'an end anchor of other engines', 'Write `$`, which is the end of the text.'],
    [/^\\[pP]\{[^}]*=/, 'a Unicode property with a name', 'Write the value alone: `\\p{Greek}`, `\\p{Lu}`.'],
    [/^[*+?}]\+/, 'a possessive quantifier', 'RE2 never backtracks, so leave the second `+` out.'],
];
function describe(pattern, error) {
    for (let at = 0; at < pattern.length; at++) {
        const rest = pattern.slice(at, at + 40);
        for (const [test, what, fix] of UNSUPPORTED) {
            const found = test.exec(rest);
            if (found)
                return new RegexError(pattern, `\`${found[0]}\` is ${what}, which the linear-time engine (RE2) does not have`, fix, at);
        }
        if (pattern[at] === '\\')
            at++;
    }
    const reason = error instanceof re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JSSyntaxException */ .pB ? error.message.replace(/^error parsing regexp: /, '') : String(error);
    return new RegexError(pattern, `the pattern is not RE2 syntax: ${reason}`, 'See https://github.com/google/re2/wiki/Syntax for what a pattern may hold.');
}


/***/ }),

/***/ 738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ isOpaqueFormat),
/* harmony export */   Fy: () => (/* binding */ isCheckedFormat),
/* harmony export */   Q1: () => (/* binding */ surelyRefuses),
/* harmony export */   t0: () => (/* binding */ isWithinFormat),
/* harmony export */   vq: () => (/* binding */ formatNamed)
/* harmony export */ });
/** The formats that are known well enough to make an example of, and to tell what breaks them. Others are never claimed. */
const DATE = String.raw `\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`;
const TIME = String.raw `([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(z|Z|[+-]([01]\d|2[0-3]):[0-5]\d)`;
const HOUR = String.raw `([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(z|Z|[+-]([01]\d|2[0-3]):[0-5]\d)?`;
const LABEL = String.raw `[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?`;
const BYTE = String.raw `(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;
function format(pattern, ...samples) {
    // Anchored and without nested repetition, and only ever run on texts of our own making.
    const regex = new RegExp(`^(?:${pattern})$`);
    return { samples, test: (text) => regex.test(text) };
}
function wide(pattern, samples, refuses) {
    return { ...format(pattern, ...samples), refuses };
}
/** None of the patterns accepts what the format refuses; a few refuse rare forms that it accepts. */
const FORMATS = Object.assign(Object.create(null), {
    date: () => format(DATE, '2000-01-01', '2024-02-29'),
    time: () => format(TIME, '00:00:00Z'),
    'date-time': () => format(`${DATE}[Tt ]${TIME}`, '2000-01-01T00:00:00Z'),
    duration: () => format(String.raw `P(\d+[YMWD]|T\d+[HMS])`, 'P1D', 'PT1S'),
    email: () => format(String.raw `[A-Za-z0-9_.+-]+@${LABEL}(\.${LABEL})+`, 'a@b.co'),
    hostname: () => format(`${LABEL}(\\.${LABEL})*`, 'a', 'a.b'),
    ipv4: () => format(`(${BYTE}\\.){3}${BYTE}`, '0.0.0.0'),
    ipv6: () => format('::|::1|([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}', '::', '::1'),
    uri: () => format('[a-zA-Z][a-zA-Z0-9+.-]*:(//)?[A-Za-z0-9._~/?#@!$&()*+,;=%-]+', 'a:b', 'https://a.b/'),
    uuid: () => format('[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}', '00000000-0000-0000-0000-000000000000'),
    'json-pointer': () => format('(/([^~/]|~[01])*)*', '', '/a'),
    'relative-json-pointer': () => format('(0|[1-9][0-9]*)(#|(/([^~/]|~[01])*)*)', '0', '1/a'),
    'uri-reference': () => wide("([a-zA-Z][a-zA-Z0-9+.-]*:)?[A-Za-z0-9._~/?@!$&'()*+,;=-]*", ['', 'a', '/a', 'a:b'], ['<', ' ']),
    'uri-template': () => wide(String.raw `([^\x00-\x20"'<>%\\^\x60{|}]|\{[A-Za-z0-9_]+\})*`, ['', 'a', '{a}'], ['{', ' ']),
    url: () => format('(https?|ftp)://[a-z]+([.][a-z]+)*[.][a-z]{2,}(/[A-Za-z0-9._~-]*)*', 'ftp://a.bc', 'https://a.bc/'),
    regex: () => wide(String.raw `[^()[\]{}*+?\\]*`, ['', 'a', '^a$'], ['(', '[', '*']),
    byte: () => wide('([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?', ['', 'AAAA'], ['A', '-']),
    'iso-time': () => format(HOUR, '00:00:00', '00:00:00Z'),
    'iso-date-time': () => format(`${DATE}[Tt ]${HOUR}`, '2000-01-01T00:00:00', '2000-01-01T00:00:00Z'),
});
/** What is one of the first is one of the others, by their specifications. */
const WITHIN = Object.assign(Object.create(null), {
    uri: ['uri-reference', 'iri', 'iri-reference'],
    'uri-reference': ['iri-reference'],
    iri: ['iri-reference'],
    email: ['idn-email'],
    hostname: ['idn-hostname'],
    time: ['iso-time'],
    'date-time': ['iso-date-time'],
});
/** Whether every text of the one format is surely one of the other. */
function isWithinFormat(one, other) {
    return one === other || WITHIN[one]?.includes(other) === true;
}
/** Formats that some validators check and others, ajv among them, do not: equal is equal, and the rest is undecided. */
const OPAQUE = new Set(['iri', 'iri-reference', 'idn-email', 'idn-hostname']);
/** A format that validators disagree about. */
function isOpaqueFormat(name) {
    return OPAQUE.has(name);
}
/** Whether a validator that checks formats refuses any text for this one. The standard has unknown formats ignored. */
function isCheckedFormat(name) {
    return name in FORMATS || OPAQUE.has(name);
}
const made = new Map();
function formatNamed(name) {
    if (!made.has(name))
        made.set(name, FORMATS[name]?.());
    return made.get(name);
}
let allSamples;
/** Whether the text is surely none of a known format: too short for it, or a plain example of another one. */
function surelyRefuses(name, text) {
    const known = formatNamed(name);
    if (known === undefined || known.test(text))
        return false;
    if (known.refuses !== undefined)
        return known.refuses.includes(text);
    allSamples ??= new Set(Object.keys(FORMATS).flatMap((other) => formatNamed(other).samples));
    return text.length <= 1 || allSamples.has(text);
}


/***/ })

};
