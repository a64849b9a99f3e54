export const id = 981;
export const ids = [981];
export const modules = {

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

/***/ 2482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rd: () => (/* binding */ acceptsValue),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   hV: () => (/* binding */ acceptsRecord)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7979);
/* harmony import */ var _constraints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5115);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6038);
/* harmony import */ var _once_per_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(348);
/**
 * Whether a datum is one of a schema's. This is the judge of every witness: a class says that one side accepts what the
 * other refuses, and here both sides are made to say it.
 */




/** Whether the schema accepts the datum; a list stands for several records of one table, whose `unique` fields must differ. */
function acceptsRecord(schema, datum, options = {}) {
    const role = { model: options.contentModel ?? 'ignore-unknown', writer: options.role === 'writer' };
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(datum))
        return datum.every((one) => acceptsFields(schema, one, role)) && uniqueIn(schema, datum);
    return acceptsFields(schema, datum, role);
}
/** The same for one value; `writer` as above. */
function acceptsValue(value, datum, model, writer) {
    return accepts(value, datum, { model, writer });
}
function accepts(value, datum, role) {
    if (datum === null && value.nullable)
        return true;
    if (!acceptsType(value, datum, role))
        return false;
    const { allowed } = value;
    if (allowed !== undefined && (role.writer || value.allowedDefault === undefined)) {
        if (!allowed.value.some((one) => (0,_constraints_js__WEBPACK_IMPORTED_MODULE_1__/* .equalData */ .VH)(one, datum)))
            return false;
    }
    return (0,_constraints_js__WEBPACK_IMPORTED_MODULE_1__/* .constraintHolds */ .K6)(value.constraints, datum);
}
function acceptsType({ type }, datum, role) {
    switch (type.kind) {
        case 'scalar':
            return (0,_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .acceptsScalar */ .gY)(type, datum);
        case 'any':
        case 'unstated':
            return datum !== null;
        case 'unknown':
            return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(datum) && datum.$type === type.text;
        case 'array':
            if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(datum) || !datum.every((item) => accepts(type.items, item, role)))
                return false;
            return type.items.type.kind !== 'record' || uniqueIn(type.items.type.record, datum);
        case 'map':
            return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(datum) && Object.keys(datum).every((key) => accepts(type.values, datum[key], role));
        case 'record':
            return acceptsFields(type.record, datum, role);
        case 'union':
            return type.branches.some((branch) => accepts(branch, datum, role));
    }
}
function acceptsFields(schema, datum, role) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(datum))
        return false;
    const model = schema.contentModel ?? role.model;
    let found = 0;
    for (const field of schema.fields) {
        const key = keyOf(schema, field, datum, role);
        if (key === undefined) {
            if (field.required && (role.writer || field.default === undefined))
                return false;
            continue;
        }
        found++;
        if (!accepts(field, datum[key], role))
            return false;
    }
    const refusesUnknown = model === 'closed' || (role.writer && model === 'ignore-unknown');
    return !refusesUnknown || Object.keys(datum).length === found;
}
function keyOf(schema, field, datum, role) {
    if (Object.hasOwn(datum, field.name))
        return field.name;
    if (role.writer || field.aliases.length === 0)
        return undefined;
    return field.aliases.find((alias) => Object.hasOwn(datum, alias) && !namesOf(schema).has(alias));
}
/** An alias that is the name of another field of the record stands for nothing: the datum holds that field. */
const namesOf = (0,_once_per_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .P)((schema) => new Set(schema.fields.map((field) => field.name)));
/** Fields that are unique over a table, those of records directly inside included. */
function uniqueIn(schema, rows) {
    for (const field of schema.fields) {
        const nested = field.type.kind === 'record' ? field.type.record : undefined;
        if (field.constraints.unique?.value !== true && nested === undefined)
            continue;
        const values = rows.flatMap((row) => ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(row) && Object.hasOwn(row, field.name) ? [row[field.name]] : []));
        if (nested !== undefined && !uniqueIn(nested, values))
            return false;
        if (field.constraints.unique?.value !== true)
            continue;
        const texts = values.filter((value) => value !== null).map((value) => JSON.stringify(value));
        if (new Set(texts).size !== texts.length)
            return false;
    }
    return true;
}


/***/ }),

/***/ 5115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ compareConstraint),
/* harmony export */   Id: () => (/* binding */ patternOf),
/* harmony export */   K6: () => (/* binding */ constraintHolds),
/* harmony export */   VH: () => (/* binding */ equalData),
/* harmony export */   pe: () => (/* binding */ TEXT_ONLY)
/* harmony export */ });
/* unused harmony export isMultiple */
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7979);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1010);
/* harmony import */ var _equal_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4285);
/* harmony import */ var _regex_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1532);
/* harmony import */ var _json_schema_formats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(738);
/** What constraints mean for a datum, and which of two values of one constraint lets more through. */





/** Constraints that can only be compared as text, but for well-known formats: nothing here can tell which values they let through. */
const TEXT_ONLY = new Set(['format', 'check']);
const LOWER = new Set(['minimum', 'exclusiveMinimum', 'minLength', 'minItems']);
const UPPER = new Set(['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems']);
function equalData(left, right) {
    return (0,_equal_json_js__WEBPACK_IMPORTED_MODULE_2__/* .equalJson */ .FS)(left, right, new _budget_js__WEBPACK_IMPORTED_MODULE_1__/* .Budget */ ._(1e6, 'comparing two values'));
}
/** Whether a datum keeps to all of them. A constraint of another type of value (a length of a number) does not apply. */
function constraintHolds(constraints, datum) {
    for (const name in constraints) {
        const limit = constraints[name];
        if (limit !== undefined && !holds(name, limit.value, datum))
            return false;
    }
    return true;
}
function holds(name, limit, datum) {
    switch (name) {
        case 'minimum':
            return ordered(datum, limit, (order) => order >= 0);
        case 'exclusiveMinimum':
            return ordered(datum, limit, (order) => order > 0);
        case 'maximum':
            return ordered(datum, limit, (order) => order <= 0);
        case 'exclusiveMaximum':
            return ordered(datum, limit, (order) => order < 0);
        case 'multipleOf':
            return typeof datum !== 'number' || typeof limit !== 'number' || isMultiple(datum, limit);
        case 'minLength':
            return typeof datum !== 'string' || typeof limit !== 'number' || lengthOf(datum) >= limit;
        case 'maxLength':
            return typeof datum !== 'string' || typeof limit !== 'number' || lengthOf(datum) <= limit;
        case 'pattern':
            return typeof datum !== 'string' || typeof limit !== 'string' || (patternOf(limit)?.test(datum) ?? true);
        case 'minItems':
            return !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(datum) || typeof limit !== 'number' || datum.length >= limit;
        case 'maxItems':
            return !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(datum) || typeof limit !== 'number' || datum.length <= limit;
        case 'uniqueItems':
            return !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(datum) || limit !== true || new Set(datum.map((item) => JSON.stringify(item))).size === datum.length;
        case 'format':
            return typeof datum !== 'string' || typeof limit !== 'string' || !(0,_json_schema_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .surelyRefuses */ .Q1)(limit, datum);
        default:
            // `unique` is over rows; `check` is an expression.
            return true;
    }
}
/** Numbers by size; dates and times, and the texts that limit them, by their text. */
function ordered(datum, limit, test) {
    if (typeof datum === 'number' && typeof limit === 'number')
        return test(datum - limit);
    const [left, right] = [temporal(datum), typeof limit === 'string' ? limit : temporal(limit)];
    if (left === undefined || right === undefined)
        return true;
    return test(left < right ? -1 : left > right ? 1 : 0);
}
function temporal(datum) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(datum))
        return undefined;
    const [key, ...others] = Object.keys(datum);
    const text = key?.startsWith('$') && key !== '$type' && others.length === 0 ? datum[key] : undefined;
    return typeof text === 'string' ? text : undefined;
}
/** 0.3 is a multiple of 0.1, though the quotient of the doubles is not whole. */
function isMultiple(value, of) {
    if (!(of > 0))
        return true;
    const quotient = value / of;
    return Math.abs(quotient - Math.round(quotient)) <= 1e-9 * Math.max(1, Math.abs(quotient));
}
/** Code points, as JSON Schema and SQL count. */
function lengthOf(text) {
    // Only a pair of surrogates makes the two counts differ.
    return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
/** The compiled pattern, or undefined for one that the linear-time engine does not take. */
function patternOf(pattern) {
    try {
        return (0,_regex_js__WEBPACK_IMPORTED_MODULE_3__/* .compileRegex */ .DL)(pattern);
    }
    catch {
        return undefined;
    }
}
/** How a constraint moved; undefined stands for its absence. `minimum: 1` → `minimum: 0` is loosened. */
function compareConstraint(name, base, head) {
    const [before, after] = [effective(name, base), effective(name, head)];
    if (before === undefined || after === undefined)
        return before === after ? 'same' : before === undefined ? 'tightened' : 'loosened';
    if (equalData(before, after))
        return 'same';
    if (name === 'multipleOf' && typeof before === 'number' && typeof after === 'number')
        return isMultiple(after, before) ? 'tightened' : isMultiple(before, after) ? 'loosened' : 'changed';
    const grows = larger(before, after);
    if (grows === undefined)
        return 'changed';
    if (LOWER.has(name))
        return grows ? 'tightened' : 'loosened';
    if (UPPER.has(name))
        return grows ? 'loosened' : 'tightened';
    return 'changed';
}
/** `unique: false` and `minLength: 0` say the same as nothing. */
function effective(name, value) {
    if (value === false || value === null)
        return undefined;
    return (name === 'minLength' || name === 'minItems') && value === 0 ? undefined : value;
}
function larger(before, after) {
    if (Number.isNaN(before) || Number.isNaN(after))
        return undefined;
    if (typeof before === 'number' && typeof after === 'number')
        return after > before;
    return typeof before === 'string' && typeof after === 'string' ? after > before : undefined;
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


/***/ }),

/***/ 6038:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   I3: () => (/* binding */ scalarSamples),
/* harmony export */   KA: () => (/* binding */ includesScalar),
/* harmony export */   gY: () => (/* binding */ acceptsScalar),
/* harmony export */   iz: () => (/* binding */ temporalKey)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7979);
/**
 * Scalar types as sets of values, so that "wider" is a fact about values and not an opinion about names. A datum is JSON;
 * a date, a time or a duration is no text, so it is written as an object with one key: `{ "$date": "2025-09-21" }`.
 */

const FAMILIES = {
    null: 'null',
    boolean: 'boolean',
    int8: 'numeric',
    int16: 'numeric',
    int32: 'numeric',
    int64: 'numeric',
    uint8: 'numeric',
    uint16: 'numeric',
    uint32: 'numeric',
    uint64: 'numeric',
    integer: 'numeric',
    float16: 'numeric',
    float32: 'numeric',
    float64: 'numeric',
    number: 'numeric',
    decimal: 'numeric',
    string: 'text',
    category: 'text',
    uuid: 'text',
    bytes: 'text',
    date: 'temporal',
    time: 'temporal',
    timestamp: 'temporal',
    timestamp_tz: 'temporal',
    year: 'temporal',
    yearmonth: 'temporal',
    duration: 'duration',
};
/** Smallest and largest value. A double holds them exactly, but for the 64-bit maxima, which are exclusive (2^63, 2^64). */
const RANGES = {
    int8: [-128, 127],
    int16: [-32768, 32767],
    int32: [-(2 ** 31), 2 ** 31 - 1],
    int64: [-(2 ** 63), 2 ** 63 - 1024],
    uint8: [0, 255],
    uint16: [0, 65535],
    uint32: [0, 2 ** 32 - 1],
    uint64: [0, 2 ** 64 - 2048],
};
/** A label that no category holds: a category is a finite list of labels that the document does not tell. */
const UNSEEN_LABEL = 'a label never seen before';
const SMALL_UUID = '00000000-0000-4000-8000-000000000000';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const TEMPORAL_SAMPLES = {
    date: '2025-01-01',
    time: '00:00:00',
    timestamp: '2025-01-01T00:00:00',
    timestamp_tz: '2025-01-01T00:00:00Z',
    year: '2025',
    yearmonth: '2025-01',
    duration: 'P1D',
};
function familyOf(type) {
    return FAMILIES[type.name];
}
/** The `$` key under which a temporal datum is written, or undefined for the other scalars. */
function temporalKey(name) {
    return Object.hasOwn(TEMPORAL_SAMPLES, name) ? `$${name}` : undefined;
}
/** The text of a temporal datum of exactly this type: `2025-01-01` of `{ "$date": "2025-01-01" }`. */
function temporalText(name, datum) {
    const key = temporalKey(name);
    if (key === undefined || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(datum) || !Object.hasOwn(datum, key))
        return undefined;
    const text = datum[key];
    return typeof text === 'string' && Object.keys(datum).length === 1 ? text : undefined;
}
/** Whether a datum is a value of the type. Floats take any integer of 64 bits, as Avro's promotion does. */
function acceptsScalar(type, datum) {
    const { name } = type;
    const range = RANGES[name];
    if (range !== undefined)
        return typeof datum === 'number' && Number.isInteger(datum) && datum >= range[0] && datum <= range[1];
    switch (name) {
        case 'null':
            return datum === null;
        case 'boolean':
            return typeof datum === 'boolean';
        case 'integer':
            return Number.isInteger(datum);
        case 'float16':
            return typeof datum === 'number' && isHalf(datum);
        case 'float32':
            return (typeof datum === 'number' && (Math.fround(datum) === datum || (Number.isInteger(datum) && Math.abs(datum) <= 2 ** 64)));
        case 'float64':
        case 'number':
            return typeof datum === 'number' && Number.isFinite(datum);
        case 'decimal':
            return typeof datum === 'number' && fitsDecimal(datum, type.precision, type.scale);
        case 'string':
        case 'bytes':
            return typeof datum === 'string';
        case 'category':
            return typeof datum === 'string' && datum !== UNSEEN_LABEL;
        case 'uuid':
            return typeof datum === 'string' && UUID.test(datum);
        case 'timestamp':
        case 'timestamp_tz':
            // A date is read as its midnight.
            return temporalText(name, datum) !== undefined || (name === 'timestamp' && temporalText('date', datum) !== undefined);
        default:
            return temporalText(name, datum) !== undefined;
    }
}
/** Whether every value of `from` is a value of `to`. Agrees with `acceptsScalar`; a test holds the two to each other. */
function includesScalar(from, to) {
    if (FAMILIES[from.name] !== FAMILIES[to.name])
        return false;
    if (from.name === to.name && from.name !== 'decimal')
        return true;
    if (FAMILIES[from.name] === 'numeric')
        return includesNumeric(from, to);
    if (FAMILIES[from.name] === 'text')
        return to.name === 'string' || to.name === 'bytes' || (from.name === 'uuid' && to.name === 'category');
    return from.name === 'date' && to.name === 'timestamp';
}
function includesNumeric(from, to) {
    if (to.name === 'number' || to.name === 'float64' || (to.name === 'decimal' && to.precision === undefined))
        return true;
    const [source, target] = [RANGES[from.name], RANGES[to.name]];
    const digits = from.name === 'decimal' && (from.scale ?? 0) === 0 ? from.precision : undefined;
    const bounds = source ?? (digits === undefined ? undefined : [-(10 ** digits) + 1, 10 ** digits - 1]);
    if (target !== undefined)
        return bounds !== undefined && bounds[0] >= target[0] && bounds[1] <= target[1];
    switch (to.name) {
        case 'integer':
            return bounds !== undefined;
        case 'float32':
            return from.name === 'float16' || (bounds !== undefined && bounds[1] <= 2 ** 64);
        case 'float16':
            return bounds !== undefined && bounds[0] >= -2048 && bounds[1] <= 2048;
        case 'decimal':
            return includesDecimal(bounds, from, to);
        default:
            return false;
    }
}
function includesDecimal(bounds, from, to) {
    const [whole, scale] = [(to.precision ?? 0) - (to.scale ?? 0), to.scale ?? 0];
    if (from.name === 'decimal' && from.precision !== undefined)
        return from.precision - (from.scale ?? 0) <= whole && (from.scale ?? 0) <= scale;
    return bounds !== undefined && Math.max(-bounds[0], bounds[1]) < 10 ** whole;
}
function isHalf(value) {
    if (value === 0)
        return true;
    const size = Math.abs(value);
    if (!(size <= 65504))
        return false;
    const exponent = Math.max(Math.floor(Math.log2(size)), -14);
    return Number.isInteger(size / 2 ** (exponent - 10));
}
/** By the shortest decimal text of the number, which is what a document would write. */
function fitsDecimal(value, precision, scale = 0) {
    if (!Number.isFinite(value))
        return false;
    if (precision === undefined)
        return true;
    if (Math.abs(value) >= 10 ** (precision - scale))
        return false;
    const [mantissa = '', exponent = '0'] = String(value).split('e');
    const decimals = (mantissa.split('.')[1] ?? '').length - Number(exponent);
    return decimals <= scale;
}
/** Values at and just beyond the edges of the type, smallest first. */
function scalarSamples(type) {
    const key = temporalKey(type.name);
    if (key !== undefined)
        return [{ [key]: TEMPORAL_SAMPLES[type.name] }];
    switch (FAMILIES[type.name]) {
        case 'null':
            return [null];
        case 'boolean':
            return [true, false];
        case 'text':
            return type.name === 'uuid' ? [SMALL_UUID, 'ffffffff-ffff-4fff-8fff-ffffffffffff'] : ['', 'a', 'b', UNSEEN_LABEL];
        default:
            return numericSamples(type);
    }
}
function numericSamples(type) {
    const samples = [0, 1, -1, 0.5, 0.1, 2049, 65505, 2 ** 64, 1e20, 1e39];
    const range = RANGES[type.name];
    if (range !== undefined)
        samples.push(range[0], range[1], range[0] - 1, range[1] + 1);
    if (type.name === 'decimal' && type.precision !== undefined) {
        const scale = type.scale ?? 0;
        // 10 ** -2 is not the double nearest to 0.01 on every engine; the text is.
        samples.push(Math.floor(10 ** (type.precision - scale) * 0.99));
        samples.push(10 ** (type.precision - scale), 10 ** (type.precision - scale - 1), Number(`1e-${scale}`), Number(`1e-${scale + 1}`));
    }
    return samples;
}


/***/ }),

/***/ 398:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LE: () => (/* binding */ parseTypeText),
  qN: () => (/* binding */ showJson),
  wb: () => (/* binding */ showType),
  Z6: () => (/* binding */ unionOf)
});

// EXTERNAL MODULE: ./src/lib/json-text.ts
var json_text = __webpack_require__(5917);
;// CONCATENATED MODULE: ./src/lib/schema/type-names.ts
const COMMON = {
    null: 'null',
    none: 'null',
    void: 'null',
    nonetype: 'null',
    bool: 'boolean',
    boolean: 'boolean',
    logical: 'boolean',
    bit: 'boolean',
    byte: 'int8',
    tinyint: 'int8',
    short: 'int16',
    smallint: 'int16',
    mediumint: 'int32',
    int: 'int32',
    long: 'int64',
    bigint: 'int64',
    ...named('int8 int16 int32 int64 uint8 uint16 uint32 uint64 float16 float32 float64 integer number decimal'),
    ...named('string category uuid bytes date time timestamp duration year yearmonth timestamp_tz'),
    half: 'float16',
    halffloat: 'float16',
    float: 'float32',
    real: 'float32',
    double: 'float64',
    'double precision': 'float64',
    numeric: 'decimal',
    dec: 'decimal',
    bignumeric: 'decimal',
    bigdecimal: 'decimal',
    money: 'decimal',
    str: 'string',
    text: 'string',
    char: 'string',
    character: 'string',
    varchar: 'string',
    varchar2: 'string',
    nvarchar: 'string',
    nchar: 'string',
    bpchar: 'string',
    'character varying': 'string',
    clob: 'string',
    citext: 'string',
    utf8: 'string',
    large_utf8: 'string',
    large_string: 'string',
    categorical: 'category',
    dictionary: 'category',
    factor: 'category',
    guid: 'uuid',
    uniqueidentifier: 'uuid',
    binary: 'bytes',
    varbinary: 'bytes',
    blob: 'bytes',
    bytea: 'bytes',
    large_binary: 'bytes',
    date32: 'date',
    date64: 'date',
    datetime: 'timestamp',
    datetime2: 'timestamp',
    datetime64: 'timestamp',
    timestamp_ntz: 'timestamp',
    timestampntz: 'timestamp',
    'timestamp without time zone': 'timestamp',
    timestamptz: 'timestamp_tz',
    timestamp_ltz: 'timestamp_tz',
    datetimeoffset: 'timestamp_tz',
    'timestamp with time zone': 'timestamp_tz',
    'timestamp with local time zone': 'timestamp_tz',
    time32: 'time',
    time64: 'time',
    'time without time zone': 'time',
    timedelta: 'duration',
    timedelta64: 'duration',
    interval: 'duration',
};
const SQL = {
    integer: 'int32',
    int2: 'int16',
    int4: 'int32',
    int8: 'int64',
    smallserial: 'int16',
    serial: 'int32',
    bigserial: 'int64',
    float4: 'float32',
    float8: 'float64',
    hugeint: 'integer',
    byteint: 'int8',
    number: 'decimal',
};
const ANY = new Set(['any', 'variant', 'json', 'jsonb', 'super']);
function scalarNamed(name, dialect) {
    const key = name.toLowerCase();
    // datacontract.com 1.x: `timestamp` and `timestamp_tz` are one, and the other is `timestamp_ntz`.
    if (dialect === 'datacontract' && key === 'timestamp')
        return 'timestamp_tz';
    if (dialect !== 'general' && Object.hasOwn(SQL, key))
        return SQL[key];
    return Object.hasOwn(COMMON, key) ? COMMON[key] : undefined;
}
/** Types that hold a value of any shape. */
function isAnyName(name) {
    return ANY.has(name.toLowerCase());
}
function named(names) {
    return Object.fromEntries(names.split(' ').map((name) => [name, name]));
}

// EXTERNAL MODULE: ./src/lib/words.ts
var words = __webpack_require__(2094);
;// CONCATENATED MODULE: ./src/lib/schema/type-text.ts
/**
 * Types as people write them in one string: `varchar(20)`, `decimal(10, 2)`, `array<struct<a:int>>`, `STRUCT<a INT64>`,
 * `Optional[int]`, `int | null`, `text[]`, `timestamp with time zone`. What is not understood becomes an unknown type.
 */



const MAX_LENGTH = 20_000;
const MAX_DEPTH = 40;
const MAX_SHOWN = 5;
/** The type that a text names. Never throws; `at` is given to everything inside, since a text has no places of its own. */
function parseTypeText(text, at, dialect) {
    const whole = { at, type: { kind: 'unknown', text: text.trim().slice(0, 200) }, nullable: false, constraints: {} };
    if (text.length > MAX_LENGTH)
        return whole;
    const parser = new TypeTextParser(text, at, dialect);
    const found = parser.parse();
    return found ?? whole;
}
/** A number in brackets is the length of a text or of bytes, and the size of a list of anything else. */
function isFixedItem(name) {
    return name !== undefined && !['string', 'bytes', 'decimal', 'category', 'timestamp', 'time', 'duration', 'date'].includes(name);
}
class TypeTextParser {
    text;
    at;
    dialect;
    #position = 0;
    constructor(text, at, dialect) {
        this.text = text;
        this.at = at;
        this.dialect = dialect;
    }
    parse() {
        const value = this.#union(0);
        this.#space();
        return value !== undefined && this.#position === this.text.length ? value : undefined;
    }
    #union(depth) {
        if (depth > MAX_DEPTH)
            return undefined;
        const branches = [];
        do {
            const branch = this.#postfix(depth);
            if (branch === undefined)
                return undefined;
            branches.push(branch);
        } while (this.#take('|'));
        return unionOf(branches, this.at);
    }
    /** `text[]`, `int?`, `varchar[50]` (a length in brackets) and `NOT NULL` after the type. */
    #postfix(depth) {
        let value = this.#atom(depth);
        while (value !== undefined) {
            if (this.#take('[]'))
                value = this.#value({ kind: 'array', items: value });
            else if (this.#take('?'))
                value = { ...value, nullable: true };
            else if (this.#word(/not null/iy))
                value = { ...value, nullable: false };
            // The rest of a column's definition says nothing about the type.
            else if (this.#word(/(primary key|unique|references\s+[\w."]+)(?![\w])/iy))
                continue;
            else
                break;
        }
        return value;
    }
    #atom(depth) {
        if (this.#take('(')) {
            const value = this.#union(depth + 1);
            return this.#take(')') ? value : undefined;
        }
        const name = this.#name();
        if (name === undefined)
            return undefined;
        const lower = name.toLowerCase();
        for (const [open, close] of [
            ['<', '>'],
            ['[', ']'],
            ['(', ')'],
        ]) {
            // A number in brackets is a length, a word is a type.
            if (!this.#peekType(open))
                continue;
            this.#take(open);
            const value = this.#parameters(lower, depth + 1);
            return this.#take(close) ? value : undefined;
        }
        const size = this.#sizes();
        if (size === undefined)
            return undefined;
        const inBrackets = size.length > 0 && this.text[this.#position - 1] === ']';
        if (inBrackets && isFixedItem(scalarNamed(lower, this.dialect)))
            return this.#fixedList(this.#scalar(lower, name, []), size);
        const rest = /^(timestamp|time)$/.test(lower) ? this.#word(/with(out)?( local)? time zone/iy)?.toLowerCase() : undefined;
        return this.#scalar(rest === undefined ? lower : `${lower} ${rest}`, name, size);
    }
    #scalar(lower, text, sizes) {
        if (isAnyName(lower))
            return this.#value({ kind: 'any' });
        if (['array', 'list', 'repeated'].includes(lower))
            return this.#value({ kind: 'array', items: this.#value({ kind: 'unstated' }) });
        if (lower === 'map' || lower === 'dict')
            return this.#value({ kind: 'map', values: this.#value({ kind: 'unstated' }) });
        if (['struct', 'record', 'object', 'row'].includes(lower))
            return this.#value(looseRecord(this.at));
        const name = scalarNamed(lower, this.dialect);
        const written = sizes.length === 0 ? text : `${text}(${sizes.join(',')})`;
        if (name === undefined)
            return this.#value({ kind: 'unknown', text: written });
        const [first, second] = sizes;
        if (name === 'decimal' && first !== undefined)
            return this.#value({ kind: 'scalar', name, text: written, precision: first, scale: second ?? 0 });
        const constraints = (name === 'string' || name === 'bytes') && first !== undefined ? { maxLength: { value: first, at: this.at } } : {};
        const type = { kind: 'scalar', name, text: written };
        return { ...this.#value(type), nullable: name === 'null', constraints };
    }
    /** `float[128]`, `double[3][3]`: so many, and no others. */
    #fixedList(item, sizes) {
        return [...sizes].reverse().reduce((items, size) => {
            const length = { value: size, at: this.at };
            return { ...this.#value({ kind: 'array', items }), constraints: { minItems: length, maxItems: length } };
        }, item);
    }
    #parameters(name, depth) {
        if (['struct', 'record', 'row', 'object', 'nested'].includes(name))
            return this.#struct(depth);
        const parts = [];
        do {
            const part = this.#union(depth);
            if (part === undefined)
                return undefined;
            parts.push(part);
        } while (this.#take(','));
        const [first, second] = parts;
        if (['array', 'list', 'set', 'sequence', 'repeated'].includes(name) && second === undefined)
            return this.#value({ kind: 'array', items: first });
        if (['map', 'dict'].includes(name) && parts.length === 2)
            return this.#value({ kind: 'map', values: second });
        if (['optional', 'nullable'].includes(name) && second === undefined)
            return { ...first, nullable: true };
        return name === 'union' ? unionOf(parts, this.at) : undefined;
    }
    #struct(depth) {
        const fields = [];
        do {
            const name = this.#name(true);
            if (name === undefined)
                return undefined;
            this.#take(':');
            const value = this.#union(depth);
            if (value === undefined)
                return undefined;
            fields.push({ ...value, name, aliases: [], required: true, tags: [] });
        } while (this.#take(','));
        return this.#value({ kind: 'record', record: { at: this.at, fields } });
    }
    #value(type) {
        return { at: this.at, type, nullable: false, constraints: {} };
    }
    /** Numbers in parentheses or brackets; an empty list when there are none, undefined when what stands there is none. */
    #sizes() {
        const found = this.#word(/[([]\s*\d+\s*(,\s*\d+\s*)?[)\]]/y);
        return found === undefined ? [] : [...found.matchAll(/\d+/g)].map(([digits]) => Number(digits));
    }
    #name(single = false) {
        const quoted = this.#word(/[`"'][^`"']+[`"']/y);
        if (quoted !== undefined)
            return quoted.slice(1, -1);
        const long = single ? undefined : this.#word(/(double precision|character varying)(?![\w])/iy);
        return long?.replace(/\s+/g, ' ') ?? this.#word(/[\p{L}_][\p{L}\p{N}_.]*/uy);
    }
    /** Whether the bracket opens type parameters, and not a size or `[]`. */
    #peekType(open) {
        this.#space();
        if (this.text[this.#position] !== open)
            return false;
        const rest = this.text.slice(this.#position + 1, this.#position + 20).trimStart();
        return rest !== '' && !/^[\d\])>]/.test(rest);
    }
    #take(token) {
        this.#space();
        if (!this.text.startsWith(token, this.#position))
            return false;
        this.#position += token.length;
        return true;
    }
    #word(pattern) {
        this.#space();
        pattern.lastIndex = this.#position;
        const found = pattern.exec(this.text);
        if (found === null)
            return undefined;
        this.#position += found[0].length;
        return found[0];
    }
    #space() {
        while (/\s/.test(this.text[this.#position] ?? ''))
            this.#position++;
    }
}
/** A record of which no field is told. */
function looseRecord(at) {
    return { kind: 'record', record: { at, fields: [], contentModel: 'open' } };
}
/** A union without its null (which makes the value nullable), its nested unions and its copies; of one branch, that branch. */
function unionOf(branches, at) {
    const flat = branches.flatMap((branch) => (branch.type.kind === 'union' ? branch.type.branches : [branch]));
    const isNull = ({ type }) => type.kind === 'scalar' && type.name === 'null';
    const rest = flat.filter((branch) => !isNull(branch));
    const nullable = branches.some((branch) => branch.nullable || isNull(branch)) || flat.length > rest.length;
    if (rest.length === 0)
        return flat[0] ?? { at, type: { kind: 'unstated' }, nullable, constraints: {} };
    if (rest.length === 1)
        return { ...rest[0], nullable };
    return {
        at,
        type: { kind: 'union', branches: rest.map((branch) => ({ ...branch, nullable: false })) },
        nullable,
        constraints: {},
    };
}
/** A type in words, for messages: `array of string`, `decimal(10,2)`. */
function showType(type) {
    switch (type.kind) {
        case 'scalar':
        case 'unknown':
            return type.text;
        case 'array':
            return `array of ${showType(type.items.type)}`;
        case 'map':
            return `map of ${showType(type.values.type)}`;
        case 'record':
            return type.record.fields.length === 0 ? 'record' : `record with ${(0,words/* plural */.L)(type.record.fields.length, 'field')}`;
        case 'union':
            return (type.branches
                .slice(0, MAX_SHOWN)
                .map((branch) => showType(branch.type))
                .join(' | ') + (type.branches.length > MAX_SHOWN ? ` and ${type.branches.length - MAX_SHOWN} more` : ''));
        case 'unstated':
            return 'no stated type';
        default:
            return type.kind;
    }
}
/** A value in a message: JSON, cut. */
function showJson(value) {
    const text = (0,json_text/* jsonText */.s)(value);
    return text.length > 60 ? `${[...text].slice(0, 59).join('')}…` : text;
}


/***/ }),

/***/ 2094:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/* unused harmony export capitalise */
/** Small grammar of messages. */
/** `1 error`, `2 errors`. */
function plural(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** With a capital at its beginning. */
function capitalise(sentence) {
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}


/***/ })

};
