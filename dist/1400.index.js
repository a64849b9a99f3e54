exports.id = 1400;
exports.ids = [1400];
exports.modules = {

/***/ 27090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffSchemaData: () => (/* binding */ diffSchemaData)
/* harmony export */ });
/* harmony import */ var _lib_schema_json_schema_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97148);
/* harmony import */ var _execute_json_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92274);



async function diffSchemaData(base, head, { jsonSchema = 'as-written' }) {
    const execute = await (0,_execute_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .makeJsonSchemaExecutor */ .F)(base, head, jsonSchema);
    return (0,_lib_schema_json_schema_index_js__WEBPACK_IMPORTED_MODULE_0__/* .diffJsonSchemas */ .yM)(base, head, { contentModel: jsonSchema, execute });
}


/***/ }),

/***/ 31532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ compileRegex),
/* harmony export */   qh: () => (/* binding */ RegexError)
/* harmony export */ });

/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);





const MAX_PATTERN_LENGTH = 1000;

const MAX_PROGRAM_SIZE = 10_000;

const WORK_PER_STEP = 32;
const CACHE_SIZE = 500;

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
        throw new RegexError(pattern.slice(0, 40) + '\u2026', `the pattern is ${pattern.length} characters long, more than ${MAX_PATTERN_LENGTH}`, 'Split it into several rules.');
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
    [/^\(\?>/, 'an atomic group', 'RE2 never backtracks, so an ordinary group `(?:\u2026)` does the same.'],
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

/***/ 60738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ isOpaqueFormat),
/* harmony export */   Fy: () => (/* binding */ isCheckedFormat),
/* harmony export */   Q1: () => (/* binding */ surelyRefuses),
/* harmony export */   t0: () => (/* binding */ isWithinFormat),
/* harmony export */   vq: () => (/* binding */ formatNamed)
/* harmony export */ });

const DATE = String.raw `\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`;
const TIME = String.raw `([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(z|Z|[+-]([01]\d|2[0-3]):[0-5]\d)`;
const HOUR = String.raw `([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(z|Z|[+-]([01]\d|2[0-3]):[0-5]\d)?`;
const LABEL = String.raw `[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?`;
const BYTE = String.raw `(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;
function format(pattern, ...samples) {

    const regex = new RegExp(`^(?:${pattern})$`);
    return { samples, test: (text) => regex.test(text) };
}
function wide(pattern, samples, refuses) {
    return { ...format(pattern, ...samples), refuses };
}

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

const WITHIN = Object.assign(Object.create(null), {
    uri: ['uri-reference', 'iri', 'iri-reference'],
    'uri-reference': ['iri-reference'],
    iri: ['iri-reference'],
    email: ['idn-email'],
    hostname: ['idn-hostname'],
    time: ['iso-time'],
    'date-time': ['iso-date-time'],
});

function isWithinFormat(one, other) {
    return one === other || WITHIN[one]?.includes(other) === true;
}

const OPAQUE = new Set(['iri', 'iri-reference', 'idn-email', 'idn-hostname']);

function isOpaqueFormat(name) {
    return OPAQUE.has(name);
}

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

//# sourceMappingURL=1400.index.js.map