export const id = 9624;
export const ids = [9624];
export const modules = {

/***/ 4581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ registry)
/* harmony export */ });
const registry = [
    { id: 'artifact-digests', load: async () => (await __webpack_require__.e(/* import() */ 6370).then(__webpack_require__.bind(__webpack_require__, 6370))).default },
    { id: 'document', load: async () => (await __webpack_require__.e(/* import() */ 4761).then(__webpack_require__.bind(__webpack_require__, 4761))).default },
    { id: 'lineage-graph', load: async () => (await __webpack_require__.e(/* import() */ 8193).then(__webpack_require__.bind(__webpack_require__, 8193))).default },
    { id: 'lint-rules', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8048), __webpack_require__.e(5386), __webpack_require__.e(1430)]).then(__webpack_require__.bind(__webpack_require__, 7058))).default },
    { id: 'manifest-parity', load: async () => (await __webpack_require__.e(/* import() */ 5764).then(__webpack_require__.bind(__webpack_require__, 5764))).default },
    { id: 'semver-bump', load: async () => (await __webpack_require__.e(/* import() */ 3190).then(__webpack_require__.bind(__webpack_require__, 3190))).default },
];


/***/ }),

/***/ 7827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   xL: () => (/* binding */ ConfigError)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7206);
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2269);


const MAX_REPORTED = 20;
const MAX_QUOTED = 60;
/** All mistakes of a config at once. Exit code 2: nothing is judged by a config that is not understood. */
class ConfigError extends _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    mistakes;
    constructor(found) {
        const mistakes = [...found].sort((a, b) => compare(a.at.file, b.at.file) || a.at.line - b.at.line || a.at.column - b.at.column);
        const only = mistakes[0];
        if (mistakes.length === 1 && only !== undefined)
            super(2, only.what, { where: formatPlace(only.at), fix: only.fix });
        else {
            const files = (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)([...new Set(mistakes.map((mistake) => mistake.at.file))], 'and', 4);
            super(2, `${mistakes.length} mistakes in ${files}\n${formatMistakes(mistakes)}`, {
                fix: 'Correct them all: nothing is judged by a config that is only half understood.',
            });
        }
        this.name = 'ConfigError';
        this.mistakes = mistakes;
    }
}
function formatMistakes(mistakes) {
    const lines = mistakes.slice(0, MAX_REPORTED).map(({ what, at, fix }) => `  ${formatPlace(at)}: ${what}\n    ${fix}`);
    if (mistakes.length > MAX_REPORTED)
        lines.push(`  and ${mistakes.length - MAX_REPORTED} more`);
    return lines.join('\n');
}
/** `file:line:column`. */
function formatPlace(at) {
    return `${at.file}:${at.line}:${at.column}`;
}
/** A value as a message shows it: in quotes when it is text, never long. */
function quote(value) {
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object' && value !== null)
        return Object.keys(value).length === 0 ? 'an empty mapping' : 'a mapping';
    const characters = Array.from(typeof value === 'string' ? value : String(value));
    const text = characters.length > MAX_QUOTED ? characters.slice(0, MAX_QUOTED - 1).join('') + '…' : characters.join('');
    if (typeof value !== 'string')
        return value === null ? 'nothing (null)' : text;
    return JSON.stringify(text);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 2143:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ CONFIG_PATHS)
/* harmony export */ });
/** Where the default config is looked for, in this order, from the root of the repository. */
const CONFIG_PATHS = ['.github/specgate.yml', '.specgate.yml'];


/***/ }),

/***/ 8523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZW: () => (/* binding */ AJV_OPTIONS),
  yN: () => (/* binding */ exportOf),
  Lm: () => (/* binding */ validateOptions),
  Sq: () => (/* binding */ validateShape)
});

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(7206);
// EXTERNAL MODULE: ./src/model/json.ts
var json = __webpack_require__(7979);
// EXTERNAL MODULE: ./src/lib/nearest.ts
var nearest = __webpack_require__(2269);
;// CONCATENATED MODULE: ./src/config/describe.ts


/** What a schema allows, in words. */
function describe(schema) {
    if (!(0,json/* isObject */.Gv)(schema))
        return 'any value';
    if (Object.hasOwn(schema, 'const'))
        return JSON.stringify(schema['const']);
    if ((0,json/* isList */.Lv)(schema['enum']))
        return (0,nearest/* listOf */.c3)(schema['enum'].map((value) => (typeof value === 'string' ? value : JSON.stringify(value))), 'or', 20);
    const ways = schema['anyOf'] ??
        schema['oneOf'] ??
        ((0,json/* isObject */.Gv)(schema['then']) && (0,json/* isObject */.Gv)(schema['else']) && (0,json/* isList */.Lv)(schema['type'])
            ? [schema['then'], schema['else']]
            : undefined);
    if ((0,json/* isList */.Lv)(ways))
        return [...new Set(ways.map(describe))].join(', or ');
    const types = ((0,json/* isList */.Lv)(schema['type']) ? schema['type'] : [schema['type'] ?? inferType(schema)]).filter((type) => type !== 'null');
    return (0,nearest/* listOf */.c3)(types.map((type) => describeType(String(type), schema)));
}
function inferType(schema) {
    if (Object.hasOwn(schema, 'minLength') || Object.hasOwn(schema, 'pattern') || Object.hasOwn(schema, 'format'))
        return 'string';
    return Object.hasOwn(schema, 'properties') ? 'object' : '';
}
function describeType(type, schema) {
    const bound = (key, words) => (Object.hasOwn(schema, key) ? ` ${words} ${String(schema[key])}` : '');
    const range = [
        bound('minimum', 'from'),
        bound('exclusiveMinimum', 'above'),
        bound('maximum', 'to'),
        bound('exclusiveMaximum', 'below'),
    ].join('');
    switch (type) {
        case 'string':
            return 'a text';
        case 'array':
            return 'a list';
        case 'boolean':
            return 'true or false';
        case 'integer':
            return `a whole number${range}`;
        case 'number':
            return `a number${range}`;
        case 'object': {
            const keys = (0,json/* isObject */.Gv)(schema['properties']) ? Object.keys(schema['properties']).filter((key) => key !== '$schema') : [];
            return keys.length === 0 ? 'a mapping' : `a mapping of ${(0,nearest/* listOf */.c3)(keys, 'and', 8)}`;
        }
        default:
            return 'any value';
    }
}
/** Texts that a schema allows, for the nearest one. */
function wordsOf(schema) {
    if (!(0,json/* isObject */.Gv)(schema))
        return [];
    const own = (0,json/* isList */.Lv)(schema['enum']) ? schema['enum'] : Object.hasOwn(schema, 'const') ? [schema['const']] : [];
    const below = [
        schema['then'],
        schema['else'],
        ...((0,json/* isList */.Lv)(schema['anyOf']) ? schema['anyOf'] : []),
        ...((0,json/* isList */.Lv)(schema['oneOf']) ? schema['oneOf'] : []),
    ];
    return [
        ...own.filter((value) => typeof value === 'string'),
        ...below.flatMap((part) => (part === undefined ? [] : wordsOf(part))),
    ];
}

// EXTERNAL MODULE: ./src/config/errors.ts
var config_errors = __webpack_require__(7827);
;// CONCATENATED MODULE: ./src/config/explain.ts
/** What ajv found → sentences for a person: what was found, what is allowed, what was probably meant. */




/** Words for severities that other tools use. */
const MEANT = {
    none: 'off', never: 'off', disable: 'off', disabled: 'off', ignore: 'off', skip: 'off', false: 'off',
    info: 'note', information: 'note', hint: 'note', notice: 'note',
    fatal: 'error', critical: 'error', block: 'error', fail: 'error', failure: 'error',
}; // prettier-ignore
/** One sentence for each mistake. `subject` names the whole value in messages ("the config"); `noun` what its keys are. */
function explainErrors(errors, schema, data, subject, noun = 'key') {
    const explainer = new Explainer(schema, data, subject, noun);
    const seen = new Set();
    return joinWays(errors, schema).flatMap((error) => {
        const explained = explainer.explain(error);
        const key = `${JSON.stringify(explained.path)} ${explained.what}`;
        if (seen.has(key))
            return [];
        seen.add(key);
        return [explained];
    });
}
class Explainer {
    #schema;
    #data;
    #subject;
    #noun;
    constructor(schema, data, subject, noun) {
        this.#schema = schema;
        this.#data = data;
        this.#subject = subject;
        this.#noun = noun;
    }
    explain(error) {
        const path = readPath(error.instancePath, this.#data);
        const value = (0,json/* valueAt */.fK)(this.#data, path) ?? null;
        const rule = parentSchema(this.#schema, error.schemaPath);
        const name = path.length === 0
            ? this.#subject
            : this.#noun === 'key'
                ? (0,json/* shortPath */._1)(path)
                : `${this.#noun} ${(0,json/* shortPath */._1)(path)} of ${this.#subject}`;
        const at = (what, fix) => ({ path, on: 'value', what, fix });
        const { params } = error;
        switch (error.keyword) {
            case 'additionalProperties':
            case 'unevaluatedProperties': {
                const key = String(params['additionalProperty'] ?? params['unevaluatedProperty']);
                const known = (0,json/* isObject */.Gv)(rule['properties']) ? Object.keys(rule['properties']).filter((one) => one !== '$schema') : [];
                const allowed = known.length === 0 ? 'No key is allowed here.' : `Allowed here: ${(0,nearest/* listOf */.c3)(known, 'and', 20)}.`;
                const where = path.length === 0 && this.#noun === 'key' ? '' : ` of ${name}`;
                return {
                    path: [...path, key],
                    on: 'key',
                    what: `unknown ${this.#noun} ${(0,config_errors/* quote */.hD)(key)}${where}`,
                    fix: lead((0,nearest/* didYouMean */.au)(key, known), allowed),
                };
            }
            case 'required':
            case 'dependentRequired': {
                const key = String(params['missingProperty']);
                const property = (0,json/* isObject */.Gv)(rule['properties']) ? rule['properties'][key] : undefined;
                return at(`${name} has no ${(0,config_errors/* quote */.hD)(key)}`, `Add it: ${describe(property ?? {})}.${hint(property)}`);
            }
            case 'enum':
            case 'const':
                return at(`unknown value ${(0,config_errors/* quote */.hD)(value)} for ${name}`, this.#allowed(value, rule));
            case 'type':
                return at(`${name} cannot be ${(0,config_errors/* quote */.hD)(value)}`, this.#allowed(value, rule));
            case 'anyOf':
            case 'oneOf': {
                const passing = params['passingSchemas'];
                if ((0,json/* isList */.Lv)(passing))
                    return at(`${name} is ambiguous: it fits more than one of the forms it may have`, `Allowed: exactly one of ${describe(rule)}.`);
                return at(`${name} cannot be ${(0,config_errors/* quote */.hD)(value)}`, this.#allowed(value, rule));
            }
            case 'minLength':
                if (value === '')
                    return at(`${name} is empty`, `Write a text or remove the key.${hint(rule)}`);
                return at(`${name} is ${(0,config_errors/* quote */.hD)(value)}, too short`, `At least ${String(params['limit'])} characters are needed.`);
            case 'maxLength':
                return at(`${name} is ${(0,config_errors/* quote */.hD)(value)}, too long`, `At most ${String(params['limit'])} characters are allowed.`);
            case 'minItems':
            case 'minProperties':
                return at(`${name} has too few entries`, `At least ${String(params['limit'])} must be given.${hint(rule)}`);
            case 'maxItems':
            case 'maxProperties':
                return at(`${name} has too many entries`, `At most ${String(params['limit'])} are allowed.${hint(rule)}`);
            case 'uniqueItems':
                return { ...at(`${name} holds the same entry twice`, 'Remove one of them.'), path: [...path, Number(params['i'])] };
            case 'minimum':
            case 'maximum':
            case 'exclusiveMinimum':
            case 'exclusiveMaximum':
                return at(`${name} is ${(0,config_errors/* quote */.hD)(value)}, out of range`, `Allowed: ${describe(rule)}.${hint(rule)}`);
            case 'multipleOf':
                return at(`${name} is ${(0,config_errors/* quote */.hD)(value)}, not a multiple of ${String(params['multipleOf'])}`, `Allowed: ${describe(rule)}.`);
            case 'pattern':
                return at(`${name} is ${(0,config_errors/* quote */.hD)(value)}, which has not the form it must have`, typeof rule['description'] === 'string'
                    ? `Allowed: ${rule['description']}`
                    : `It must match ${String(params['pattern'])}.`);
            case 'format':
                return at(`${name} is ${(0,config_errors/* quote */.hD)(value)}, which is not a ${String(params['format'])}`, `Write an existing ${FORMATS[String(params['format'])] ?? String(params['format'])}.`);
            case 'propertyNames': {
                const key = String(params['propertyName']);
                return {
                    path: [...path, key],
                    on: 'key',
                    what: `the key ${(0,config_errors/* quote */.hD)(key)} of ${name} is not allowed`,
                    fix: this.#allowed(key, (0,json/* isObject */.Gv)(rule['propertyNames']) ? rule['propertyNames'] : {}),
                };
            }
            default:
                return at(`${name} is ${(0,config_errors/* quote */.hD)(value)}, which ${error.message ?? `breaks ${error.keyword}`}`, `Allowed: ${describe(rule)}.${hint(rule)}`);
        }
    }
    #allowed(value, rule) {
        const words = wordsOf(rule);
        const given = typeof value === 'string' || typeof value === 'boolean' ? String(value) : '';
        const synonym = MEANT[given.toLowerCase()];
        const meant = synonym !== undefined && words.includes(synonym) ? synonym : (0,nearest/* nearest */.pA)(given, words);
        return lead(meant === undefined ? '' : `Did you mean "${meant}"?`, `Allowed: ${describe(rule)}.${hint(rule)}`);
    }
}
const FORMATS = { date: 'day as YYYY-MM-DD', 'date-time': 'time as 2027-01-31T12:00:00Z' };
/**
 * One error for each `anyOf` and `oneOf`: that of the only way whose type fits, or else the choice itself. And none for `if`,
 * whose `then` and `else` speak for themselves, nor for what is inside `propertyNames`.
 */
function joinWays(errors, schema) {
    const choice = errors.find((error) => error.keyword === 'anyOf' || error.keyword === 'oneOf');
    if (choice === undefined)
        return errors.filter((error) => error.keyword !== 'if' && !error.schemaPath.includes('/propertyNames/'));
    // The outermost choice comes last among those at the same place or above.
    const outer = errors
        .filter((error) => (error.keyword === 'anyOf' || error.keyword === 'oneOf') && choice.instancePath.startsWith(error.instancePath))
        .at(-1);
    const index = errors.indexOf(outer);
    const inside = (error) => error.schemaPath.startsWith(`${outer.schemaPath}/`) ||
        (isBelow(error.instancePath, outer.instancePath) && error.schemaPath.startsWith('#/$defs/') && errors.indexOf(error) < index);
    const inner = errors.filter((error) => error !== outer && inside(error));
    const rest = errors.filter((error) => error !== outer && !inside(error));
    const ways = new Map();
    for (const error of inner) {
        const way = error.schemaPath.startsWith(`${outer.schemaPath}/`)
            ? error.schemaPath.slice(outer.schemaPath.length + 1).split('/')[0]
            : error.schemaPath.split('/').slice(0, 3).join('/');
        ways.set(way, [...(ways.get(way) ?? []), error]);
    }
    const fitting = [...ways.values()].filter((way) => !way.some((error) => error.instancePath === outer.instancePath && ['type', 'enum', 'const'].includes(error.keyword)));
    const chosen = fitting.length === 1 ? joinWays(fitting[0], schema) : [outer];
    // What is chosen is judged once more only for other choices in the rest, so the recursion ends.
    return [...chosen, ...joinWays(rest, schema)];
}
function isBelow(path, parent) {
    return path === parent || path.startsWith(`${parent}/`);
}
function lead(question, sentence) {
    return question === '' ? sentence : `${question.trim()} ${sentence}`;
}
function hint(schema) {
    return (0,json/* isObject */.Gv)(schema) && typeof schema['description'] === 'string' ? ` ${schema['description']}` : '';
}
function readPath(pointer, data) {
    let value = data;
    return readPointer(pointer).map((step) => {
        const key = (0,json/* isList */.Lv)(value) ? Number(step) : step;
        value = (0,json/* valueAt */.fK)(value, [key]);
        return key;
    });
}
function parentSchema(schema, schemaPath) {
    let value = schema;
    for (const step of readPointer(decodeURIComponent(schemaPath.replace(/^#/, ''))).slice(0, -1))
        value = (0,json/* valueAt */.fK)(value, [(0,json/* isList */.Lv)(value) ? Number(step) : step]);
    return (0,json/* isObject */.Gv)(value) ? value : {};
}
function readPointer(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
}

// EXTERNAL MODULE: ./src/config/schema.ts
var config_schema = __webpack_require__(131);
;// CONCATENATED MODULE: ./src/config/validate.ts




let loading;
/** How the schemas are compiled, at run time and when code is made from them. */
const AJV_OPTIONS = {
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    $data: false,
    logger: false,
};
/** The config's own form: keys, types, values. Ids are checked elsewhere. */
async function validateShape(data) {
    const { validateConfig } = await __webpack_require__.e(/* import() */ 7572).then(__webpack_require__.bind(__webpack_require__, 7572));
    if (validateConfig(copyPlain(data)))
        return [];
    return explainErrors(validateConfig.errors ?? [], config_schema/* CONFIG_SCHEMA */.ln, data, 'the config');
}
/** A policy's options, defaults not yet filled in. Throws GateError when the policy's schema itself is at fault. */
async function validateOptions(policy, schema, options) {
    const closed = (0,config_schema/* closedOptions */.h8)(schema);
    const ajv = await (loading ??= makeAjv());
    let validate;
    try {
        validate = ajv.compile(closed);
    }
    catch (cause) {
        throw new errors/* GateError */.u(2, `the options schema of the policy ${policy} cannot be used: ${cause instanceof Error ? cause.message : String(cause)}`, {
            where: `${policy}/options.schema.json`,
            fix: 'Correct the schema: JSON Schema 2020-12 without unknown keywords or remote references.',
            cause,
        });
    }
    if (validate(copyPlain(options)))
        return [];
    return explainErrors((validate.errors ?? []), closed, options, `policy ${policy}`, 'option');
}
/** ajv and its formats: half of the time that a config takes, so only when options are given. */
async function makeAjv() {
    const [ajv, formats] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2210)]).then(__webpack_require__.t.bind(__webpack_require__, 2210, 23)), Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2815)]).then(__webpack_require__.t.bind(__webpack_require__, 2815, 23))]);
    const Ajv = exportOf(ajv);
    const instance = new Ajv({ ...AJV_OPTIONS, addUsedSchema: false });
    exportOf(formats)(instance);
    return instance;
}
/**
 * What a CommonJS module exports by default. Node gives its names beside `default`, the bundle does not, and `default` may
 * stand in itself once more: only this way works in both.
 */
function exportOf(module) {
    let found = module;
    while (typeof found === 'object' && found !== null && 'default' in found)
        found = found.default;
    return found;
}
/** ajv compares values with code that needs `Object.prototype`. */
function copyPlain(value) {
    if ((0,json/* isList */.Lv)(value))
        return value.map(copyPlain);
    if (!(0,json/* isObject */.Gv)(value))
        return value;
    const copy = {};
    for (const [key, child] of Object.entries(value))
        Object.defineProperty(copy, key, { value: copyPlain(child), enumerable: true, configurable: true, writable: true });
    return copy;
}


/***/ }),

/***/ 9624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGate: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./src/lib/paths.ts
var paths = __webpack_require__(9927);
// EXTERNAL MODULE: ./src/model/json.ts
var json = __webpack_require__(7979);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(7206);
// EXTERNAL MODULE: ./src/model/version.ts + 1 modules
var version = __webpack_require__(2516);
// EXTERNAL MODULE: ./src/engine/evaluate.ts
var evaluate = __webpack_require__(3507);
// EXTERNAL MODULE: ./src/engine/findings.ts
var engine_findings = __webpack_require__(8166);
// EXTERNAL MODULE: ./src/lib/nearest.ts
var nearest = __webpack_require__(2269);
// EXTERNAL MODULE: ./src/config/errors.ts
var config_errors = __webpack_require__(7827);
// EXTERNAL MODULE: ./src/config/presets.ts
var presets = __webpack_require__(914);
;// CONCATENATED MODULE: ./src/config/read.ts

const MAX_CHARACTERS = 512 * 1024;
/** Words and signs of the text; there are never more values than these, since aliases are not followed. A thousand lint rules take 40,000. */
const MAX_LEXEMES = 100_000;
/** Open brackets and indentations in the parser; a value takes about one and a half. */
const MAX_NESTING = 64;
/** One config file as data, and where each value stands in it. */
class ConfigText {
    file;
    /** Null for an empty file. Objects have no prototype; everything is frozen. */
    value;
    #text;
    #root;
    #lines;
    constructor(file, text, value, root, lines) {
        this.file = file;
        this.value = value;
        this.#text = text;
        this.#root = root;
        this.#lines = lines;
    }
    /** A path that is missing stands at its nearest parent. */
    place(path, on = 'value') {
        let mark = this.#root;
        for (const step of path) {
            const next = mark.below.get(step);
            if (next === undefined)
                return this.#placeAt(mark.at);
            mark = next;
        }
        return this.#placeAt(on === 'key' ? mark.keyAt : mark.at);
    }
    /** A character of a text value, counted from 0; the value's start when escapes or folded lines make that uncertain. */
    placeWithin(path, value, index) {
        let mark = this.#root;
        for (const step of path)
            mark = mark?.below.get(step);
        if (mark === undefined)
            return this.place(path);
        const start = [mark.at, mark.at + 1].find((at) => this.#text.startsWith(value, at));
        return this.#placeAt(start === undefined ? mark.at : start + index);
    }
    #placeAt(offset) {
        const { line, col } = this.#lines.linePos(offset);
        return { file: this.file, line: Math.max(line, 1), column: Math.max(col, 1) };
    }
}
/** Reads YAML 1.2 (and so JSON) with strict limits. Throws ConfigError with every mistake of the file's form. */
async function readConfigText(file, raw) {
    const yaml = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const text = raw.startsWith('\ufeff') ? raw.slice(1) : raw;
    const lines = new yaml.LineCounter();
    const refuse = (offset, what, fix) => {
        const { line, col } = lines.linePos(offset);
        throw new config_errors/* ConfigError */.xL([{ what, at: { file, line: Math.max(line, 1), column: Math.max(col, 1) }, fix }]);
    };
    if (text.length > MAX_CHARACTERS)
        refuse(0, `the config has ${text.length} characters, more than ${MAX_CHARACTERS}`, 'Is this the right file?');
    lines.addNewLine(0);
    // Fed by hand: the parser itself keeps a stack of its own, but what comes after it recurses, and a deep enough file would
    // end the process. So the depth is watched while it grows.
    const parser = new yaml.Parser(lines.addNewLine);
    const tokens = [];
    let lexemes = 0;
    for (const lexeme of new yaml.Lexer().lex(text)) {
        tokens.push(...parser.next(lexeme));
        if (++lexemes > MAX_LEXEMES)
            refuse(parser.offset, `the config holds more than ${MAX_LEXEMES} words and signs`, 'Is this the right file?');
        if (parser.stack.length > MAX_NESTING)
            refuse(parser.offset, 'lists and mappings are nested too deeply', 'A config needs no more than a few levels.');
    }
    tokens.push(...parser.end());
    const documents = [
        ...new yaml.Composer({ stringKeys: true, uniqueKeys: false, prettyErrors: false }).compose(tokens, true, text.length),
    ];
    const document = documents[0];
    if (documents.length > 1)
        refuse(documents[1].range[0], 'the config holds more than one YAML document', 'Keep one; remove the --- lines.');
    return new Reader(yaml, file, text, document, lines).read();
}
/** From the syntax tree to data by our own walk: no aliases, no duplicate keys, nothing but plain values. */
class Reader {
    #yaml;
    #file;
    #text;
    #document;
    #lines;
    #mistakes = [];
    constructor(yaml, file, text, document, lines) {
        this.#yaml = yaml;
        this.#file = file;
        this.#text = text;
        this.#document = document;
        this.#lines = lines;
    }
    read() {
        const { errors, warnings, directives, contents } = this.#document;
        for (const error of errors) {
            const sentence = error.message.replace(/\s+/g, ' ').replace(/[.:]?$/, '');
            this.#note(error.pos[0], `this is not valid YAML: ${sentence}`, 'Look at the quotes, brackets and indentation here and on the line above.');
        }
        for (const warning of warnings)
            this.#note(warning.pos[0], `this tag means nothing here: ${warning.message}`, 'Remove the tag.');
        if (directives.yaml.version !== '1.2')
            this.#note(0, `the file asks for YAML ${directives.yaml.version}`, 'Remove the %YAML line: a config is YAML 1.2, where off is a word and not false.');
        const nul = this.#text.indexOf('\0');
        if (nul >= 0)
            this.#note(nul, 'the file holds a NUL character', 'Save it as UTF-8 text.');
        this.#stopAtMistakes();
        const { value, mark } = this.#walk(contents, 0);
        this.#stopAtMistakes();
        return new ConfigText(this.#file, this.#text, value, mark, this.#lines);
    }
    #walk(node, keyAt) {
        const { isAlias, isMap, isScalar, isSeq } = this.#yaml;
        const at = startOf(node) ?? keyAt;
        const below = new Map();
        const mark = { at, keyAt, below };
        if (isScalar(node))
            return { value: this.#scalar(node.value, at), mark };
        if (isAlias(node))
            this.#note(at, `the alias *${node.source} is not followed in a config`, 'Write the value out.');
        if (isSeq(node)) {
            const list = node.items.map((item, index) => {
                const child = this.#walk(item, startOf(item) ?? at);
                below.set(index, child.mark);
                return child.value;
            });
            return { value: Object.freeze(list), mark };
        }
        if (!isMap(node))
            return { value: null, mark };
        const object = Object.create(null);
        for (const pair of node.items) {
            const key = isScalar(pair.key) ? String(pair.key.value) : '';
            const start = startOf(pair.key) ?? at;
            const first = below.get(key);
            if (first !== undefined) {
                const { line, col } = this.#lines.linePos(first.keyAt);
                this.#note(start, `the key ${(0,config_errors/* quote */.hD)(key)} stands here for the second time`, `It was first given at ${line}:${col}; keep one of them.`);
                continue;
            }
            const child = this.#walk(pair.value, start);
            below.set(key, child.mark);
            object[key] = child.value;
        }
        return { value: Object.freeze(object), mark };
    }
    #scalar(value, at) {
        if (value === null || typeof value === 'string' || typeof value === 'boolean')
            return value;
        if (typeof value === 'number' && Number.isFinite(value))
            return value;
        this.#note(at, `${String(value)} is not a value that a config can hold`, 'Write text, a finite number, true, false or null.');
        return null;
    }
    #note(offset, what, fix) {
        const { line, col } = this.#lines.linePos(Math.min(offset, this.#text.length));
        // One slip makes the parser stumble more than once at the same place.
        if (this.#mistakes.some(({ at }) => at.line === line && at.column === col))
            return;
        this.#mistakes.push({ what, at: { file: this.#file, line: Math.max(line, 1), column: Math.max(col, 1) }, fix });
    }
    #stopAtMistakes() {
        if (this.#mistakes.length > 0)
            throw new config_errors/* ConfigError */.xL(this.#mistakes);
    }
}
/** Offset of a node of the syntax tree. */
function startOf(node) {
    return node?.range?.[0];
}

// EXTERNAL MODULE: ./src/config/validate.ts + 2 modules
var validate = __webpack_require__(8523);
;// CONCATENATED MODULE: ./src/config/chain.ts







/** How far a config may stand from the one that the run reads. */
const MAX_DEPTH = 5;
const MAX_FILES = 30;
/** Reads a config and, depth first, what it extends. Mistakes are collected over all files. */
async function readChain(path, text, readFile) {
    const reader = new ChainReader(readFile);
    await reader.visit(path, text, []);
    return { layers: reader.layers, preset: reader.preset, mistakes: reader.mistakes };
}
class ChainReader {
    layers = [];
    mistakes = [];
    preset = presets/* DEFAULT_PRESET */.CO;
    #readFile;
    #visited = new Set();
    constructor(readFile) {
        this.#readFile = readFile;
    }
    async visit(file, raw, above) {
        this.#visited.add(file);
        let text;
        try {
            text = await readConfigText(file, raw);
        }
        catch (error) {
            if (!(error instanceof config_errors/* ConfigError */.xL))
                throw error;
            this.mistakes.push(...error.mistakes);
            return;
        }
        for (const { path, on, what, fix } of await (0,validate/* validateShape */.Sq)(text.value))
            this.mistakes.push({ what, at: text.place(path, on), fix });
        const data = (0,json/* isObject */.Gv)(text.value) ? text.value : {};
        const extended = data['extends'] ?? [];
        const entries = (0,json/* isList */.Lv)(extended)
            ? extended.map((entry, index) => [entry, ['extends', index]])
            : [[extended, ['extends']]];
        for (const [entry, path] of entries) {
            if (typeof entry === 'string' && entry !== '')
                await this.#extend(text, entry, path, [...above, file]);
        }
        this.layers.push({ text, data });
    }
    async #extend(text, entry, path, chain) {
        const preset = presets/* PRESETS */.fG.find((name) => name === entry);
        if (preset !== undefined) {
            this.preset = preset;
            return;
        }
        const refuse = (what, fix) => void this.mistakes.push({ what, at: text.place(path), fix });
        const allowed = `Allowed: ${presets/* PRESETS */.fG.join(', ')}, or a file of this repository relative to ${text.file}, as in ./team.yml.`;
        if (!/[./\\:]/.test(entry))
            return refuse(`unknown preset ${(0,config_errors/* quote */.hD)(entry)} in extends`, `${(0,nearest/* didYouMean */.au)(entry, presets/* PRESETS */.fG)} ${allowed}`.trim());
        const resolved = (0,paths/* resolvePath */.o1)((0,paths/* folderOf */.yS)(text.file), entry);
        if (!resolved.ok)
            return refuse(`extends ${(0,config_errors/* quote */.hD)(entry)} is refused: ${resolved.reason}`, allowed);
        const file = resolved.path;
        const start = chain.indexOf(file);
        if (start >= 0)
            return refuse(`extends goes in a circle: ${[...chain.slice(start), file].join(' → ')}`, `Remove one extends of the circle. ${allowed}`);
        if (this.#visited.has(file))
            return;
        if (chain.length > MAX_DEPTH)
            return refuse(`extends goes deeper than ${MAX_DEPTH} files: ${[...chain, file].join(' → ')}`, 'Put the shared part into fewer files.');
        if (this.#visited.size >= MAX_FILES)
            return refuse(`extends reaches more than ${MAX_FILES} files`, 'Put the shared part into fewer files.');
        const raw = await this.#readFile(file);
        if (raw === undefined)
            return refuse(`extends ${(0,config_errors/* quote */.hD)(entry)}, but there is no file ${file}`, `Add the file, or correct the path: it is read at the same commit as the config. ${allowed}`);
        await this.visit(file, raw, chain);
    }
}

// EXTERNAL MODULE: ./src/lib/glob.ts + 1 modules
var glob = __webpack_require__(6757);
// EXTERNAL MODULE: ./src/config/severity.ts
var severity = __webpack_require__(6591);
;// CONCATENATED MODULE: ./src/config/check-ids.ts
/** What the schema cannot know: ids of policies, rules, kinds and sets, globs, folders. Takes data of any form. */






const MAX_ALLOWED = 30;
/** Every mistake in the ids, globs and folders of all layers. */
function checkIds(layers, catalogue) {
    const checker = new IdChecker(layers, catalogue);
    for (const layer of layers)
        checker.check(layer);
    return checker.mistakes;
}
class IdChecker {
    mistakes = [];
    #catalogue;
    #policies;
    #rules = new Map();
    #lintIds = new Map();
    #layer;
    constructor(layers, catalogue) {
        this.#catalogue = catalogue;
        this.#policies = new Map(catalogue.policies.map((policy) => [policy.id, policy]));
        for (const policy of catalogue.policies)
            for (const [id, meta] of Object.entries(policy.rules))
                this.#rules.set(id, meta);
        for (const [set, ids] of Object.entries(catalogue.setRules ?? {}))
            for (const id of ids)
                this.#rules.set(`${set}/${id}`, undefined);
        for (const { data } of layers)
            for (const id of listIds(data['lint_rules']))
                this.#rules.set(`lint/${id}`, undefined);
    }
    check(layer) {
        this.#layer = layer;
        const { data } = layer;
        for (const key of keysOf(data['policies']))
            this.#checkPolicy(key);
        for (const key of keysOf(data['rules']))
            this.#checkRule(key);
        this.#checkGlobs(data['documents'], ['documents'], 'include');
        this.#checkGlobs(data['documents'], ['documents'], 'exclude');
        this.#each(['documents', 'kinds'], (value, path) => {
            this.#checkGlobs(value, path, 'files');
            if ((0,json/* isObject */.Gv)(value))
                this.#checkKnown(value['kind'], [...path, 'kind'], 'kind', this.#catalogue.kinds);
        });
        this.#each(['lint_rules'], (value, path) => this.#checkLintRule(value, path));
        this.#each(['plugins'], (value, path) => {
            const verdict = typeof value === 'string' && value !== '' ? (0,paths/* resolvePath */.o1)('', value) : undefined;
            if (verdict?.ok === false)
                this.#note(path, `the plugin folder ${(0,config_errors/* quote */.hD)(value)} is refused: ${verdict.reason}`, 'Write a folder of this repository, from its root, with / between folders.');
        });
        this.#each(['waivers'], (value, path) => this.#checkWaiver(value, path));
    }
    #checkPolicy(id) {
        const path = ['policies', id];
        const policy = this.#policies.get(id);
        if (policy === undefined) {
            const ids = [...this.#policies.keys()];
            const fix = this.#rules.has(id)
                ? `${(0,config_errors/* quote */.hD)(id)} is a rule: write it under rules.`
                : `${(0,nearest/* didYouMean */.au)(id, ids)} Allowed: ${(0,nearest/* listOf */.c3)(ids, 'and', MAX_ALLOWED)}.`.trim();
            this.#note(path, `unknown policy ${(0,config_errors/* quote */.hD)(id)}`, fix, 'key');
            return;
        }
        const gate = Object.entries(policy.rules).find(([rule]) => (0,severity/* isGateRule */.Ix)(rule));
        const setting = this.#setting(path);
        if (gate !== undefined &&
            setting !== undefined &&
            (0,severity/* isLower */.cs)(setting, gate[1].severity) &&
            Object.keys(policy.rules).every(severity/* isGateRule */.Ix))
            this.#refuseGate(path, `policy ${id}`);
    }
    #checkRule(id) {
        const path = ['rules', id];
        const setting = this.#setting(path);
        const meta = this.#rules.get(id);
        if ((0,severity/* isGateRule */.Ix)(id) && setting !== undefined && (0,severity/* isLower */.cs)(setting, meta?.severity ?? 'error'))
            this.#refuseGate(path, id);
        else
            this.#checkRuleId(id, path, 'key');
    }
    #refuseGate(path, name) {
        this.#note(path, `${name} cannot be switched off or lowered: it says that the gate itself did not work or was changed`, 'Remove the entry.', 'key');
    }
    #checkRuleId(id, path, on) {
        if (this.#rules.has(id))
            return;
        const slash = id.indexOf('/');
        const set = slash < 0 ? undefined : id.slice(0, slash);
        if (set !== undefined && this.#catalogue.sets.includes(set) && this.#catalogue.setRules?.[set] === undefined)
            return;
        this.#note(path, `unknown rule ${(0,config_errors/* quote */.hD)(id)}`, this.#allowedRules(id, set), on);
    }
    #allowedRules(id, set) {
        if (set === 'lint') {
            const own = [...this.#rules.keys()].filter((rule) => rule.startsWith('lint/'));
            return own.length === 0
                ? 'This config has no lint_rules.'
                : `${(0,nearest/* didYouMean */.au)(id, own)} Rules of lint_rules: ${(0,nearest/* listOf */.c3)(own, 'and', MAX_ALLOWED)}.`.trim();
        }
        if (this.#policies.has(id))
            return `${(0,config_errors/* quote */.hD)(id)} is a policy: write it under policies, or name one of its rules: ${(0,nearest/* listOf */.c3)(Object.keys(this.#policies.get(id).rules), 'and', MAX_ALLOWED)}.`;
        const all = [...this.#rules.keys()];
        const meant = (0,nearest/* didYouMean */.au)(id, all).trim();
        const prefix = set === undefined ? `${id.split('.')[0].toUpperCase()}.` : `${set}/`;
        const family = all.filter((rule) => rule.startsWith(prefix));
        const allowed = family.length > 0
            ? `Rules of ${prefix.slice(0, -1)}: ${(0,nearest/* listOf */.c3)(family, 'and', MAX_ALLOWED)}.`
            : `Allowed: ${(0,nearest/* listOf */.c3)(all, 'and', MAX_ALLOWED)}.`;
        return `${meant} ${allowed}`.trim();
    }
    #checkLintRule(value, path) {
        if (!(0,json/* isObject */.Gv)(value))
            return;
        if (Object.hasOwn(value, 'set'))
            return this.#checkKnown(value['set'], [...path, 'set'], 'set', this.#catalogue.sets);
        this.#checkGlobs(value, path, 'files');
        const kinds = value['kinds'];
        if ((0,json/* isList */.Lv)(kinds))
            kinds.forEach((kind, index) => this.#checkKnown(kind, [...path, 'kinds', index], 'kind', this.#catalogue.kinds));
        else
            this.#checkKnown(kinds, [...path, 'kinds'], 'kind', this.#catalogue.kinds);
        const id = value['id'];
        if (typeof id !== 'string')
            return;
        const first = this.#lintIds.get(id);
        const at = this.#layer.text.place([...path, 'id']);
        if (first === undefined)
            this.#lintIds.set(id, at);
        else
            this.#note([...path, 'id'], `the lint rule ${(0,config_errors/* quote */.hD)(id)} is given for the second time`, `It was first given at ${(0,config_errors/* formatPlace */.dE)(first)}. Give it another id, or change the severity of the first under rules: lint/${id}.`);
    }
    #checkWaiver(value, path) {
        if (!(0,json/* isObject */.Gv)(value))
            return;
        const { rule, file } = value;
        if (typeof rule === 'string' && rule !== '') {
            if ((0,severity/* isGateRule */.Ix)(rule))
                this.#note([...path, 'rule'], `${rule} cannot be waived: it says that the gate itself did not work or was changed`, 'Remove the waiver.');
            else
                this.#checkRuleId(rule, [...path, 'rule'], 'value');
        }
        if (file !== undefined)
            this.#checkGlob(file, [...path, 'file']);
    }
    #checkKnown(value, path, noun, known) {
        if (typeof value !== 'string' || value === '' || known.includes(value))
            return;
        this.#note(path, `unknown ${noun} ${(0,config_errors/* quote */.hD)(value)}`, `${(0,nearest/* didYouMean */.au)(value, known)} Allowed: ${(0,nearest/* listOf */.c3)(known, 'and', MAX_ALLOWED + 20)}.`.trim());
    }
    #checkGlobs(parent, path, key) {
        const value = (0,json/* isObject */.Gv)(parent) ? parent[key] : undefined;
        if ((0,json/* isList */.Lv)(value))
            value.forEach((one, index) => this.#checkGlob(one, [...path, key, index]));
        else if (value !== undefined)
            this.#checkGlob(value, [...path, key]);
    }
    #checkGlob(value, path) {
        if (typeof value !== 'string' || value === '')
            return;
        try {
            (0,glob/* compileGlob */.SO)(value);
        }
        catch (error) {
            if (!(error instanceof glob/* GlobError */.pZ))
                throw error;
            const at = this.#layer.text.placeWithin(path, value, error.column - 1);
            this.mistakes.push({
                what: `the glob ${(0,config_errors/* quote */.hD)(value)} cannot be used: ${error.reason}`,
                at,
                fix: `Correct ${(0,json/* shortPath */._1)(path)}, character ${error.column}.`,
            });
        }
    }
    #setting(path) {
        const value = (0,json/* valueAt */.fK)(this.#layer.data, path);
        const setting = (0,json/* isObject */.Gv)(value) ? value['severity'] : value;
        return setting === 'off' || setting === 'note' || setting === 'warning' || setting === 'error' ? setting : undefined;
    }
    #each(path, visit) {
        const value = (0,json/* valueAt */.fK)(this.#layer.data, path);
        if ((0,json/* isList */.Lv)(value))
            value.forEach((one, index) => visit(one, [...path, index]));
    }
    #note(path, what, fix, on = 'value') {
        this.mistakes.push({ what, at: this.#layer.text.place(path, on), fix });
    }
}
function keysOf(value) {
    return (0,json/* isObject */.Gv)(value) ? Object.keys(value) : [];
}
function listIds(value) {
    return (0,json/* isList */.Lv)(value) ? value.flatMap((entry) => ((0,json/* isObject */.Gv)(entry) && typeof entry['id'] === 'string' ? [entry['id']] : [])) : [];
}

;// CONCATENATED MODULE: ./src/config/load.ts







/** A config text → the resolved config. Throws ConfigError (exit code 2) with all mistakes of it and of what it extends. */
async function loadConfig(input) {
    const chain = await readChain(input.path, input.text, input.readFile);
    const mistakes = [...chain.mistakes];
    const plugins = pluginsOf(chain.layers);
    // Policies of the repository are code: not loaded for a config that is refused anyway.
    if (mistakes.length > 0 && plugins.length > 0 && typeof input.catalogue === 'function')
        throw new config_errors/* ConfigError */.xL(mistakes);
    const catalogue = typeof input.catalogue === 'function' ? await input.catalogue(plugins) : input.catalogue;
    mistakes.push(...checkIds(chain.layers, catalogue));
    const choices = mergePolicies(chain.layers);
    mistakes.push(...(await checkOptions(choices, catalogue)));
    if (mistakes.length > 0)
        throw new config_errors/* ConfigError */.xL(mistakes);
    return resolve(input, chain, catalogue, choices, plugins);
}
function resolve(input, chain, catalogue, choices, plugins) {
    const { layers, preset } = chain;
    const rules = new Map();
    for (const { data } of layers) {
        for (const [id, value] of entriesOf(data['rules'])) {
            const setting = (0,json/* isObject */.Gv)(value) ? value['severity'] : value;
            if (setting !== undefined)
                rules.set(id, setting);
        }
    }
    const failOn = layers.map(({ data }) => data['fail_on']).findLast((value) => value !== undefined);
    const lint = layers.flatMap((layer) => listAt(layer, ['lint_rules']));
    return {
        path: input.path,
        from: input.from,
        preset,
        files: layers.map(({ text }) => text.file),
        documents: mergeDocuments(layers),
        policies: (0,presets/* resolvePolicies */.T9)(catalogue, preset, choices, rules),
        rules,
        lintRules: lint.filter(({ value }) => !Object.hasOwn(value, 'set')).map(readLintRule),
        sets: lint
            .filter(({ value }) => Object.hasOwn(value, 'set'))
            .map(({ value, layer, path }) => ({ name: String(value['set']), at: layer.text.place([...path, 'set']) })),
        plugins,
        waivers: layers.flatMap((layer) => listAt(layer, ['waivers'])).map(readWaiver),
        failOn: failOn,
    };
}
function mergePolicies(layers) {
    const merged = new Map();
    for (const layer of layers) {
        for (const [id, value] of entriesOf(layer.data['policies'])) {
            const before = merged.get(id);
            const given = (0,json/* isObject */.Gv)(value) ? value : { severity: value };
            const options = Object.assign(Object.create(null), before?.options);
            const origins = new Map(before?.origins);
            for (const [key, option] of entriesOf(given['options'])) {
                options[key] = option;
                origins.set(key, layer);
            }
            const severity = given['severity'] ?? before?.severity;
            merged.set(id, { severity, options, origins, last: layer, at: layer.text.place(['policies', id], 'key') });
        }
    }
    return merged;
}
async function checkOptions(choices, catalogue) {
    const mistakes = [];
    for (const { id, options: schema } of catalogue.policies) {
        const choice = choices.get(id);
        // A schema with required options is asked even when none is given.
        if (choice === undefined || (choice.origins.size === 0 && !((0,json/* isObject */.Gv)(schema) && Object.hasOwn(schema, 'required'))))
            continue;
        for (const { path, on, what, fix } of await (0,validate/* validateOptions */.Lm)(id, schema, choice.options)) {
            const { text } = choice.origins.get(String(path[0])) ?? choice.last;
            mistakes.push({
                what,
                at: path.length === 0 ? text.place(['policies', id], 'key') : text.place(['policies', id, 'options', ...path], on),
                fix,
            });
        }
    }
    return mistakes;
}
function mergeDocuments(layers) {
    const merged = { ...(0,presets/* defaultDocuments */._c)(), kinds: [] };
    const limits = { ...merged.limits };
    for (const layer of layers) {
        const documents = layer.data['documents'];
        if (!(0,json/* isObject */.Gv)(documents))
            continue;
        if (documents['include'] != null)
            merged.include = textsOf(documents['include']);
        if (documents['exclude'] != null)
            merged.exclude = textsOf(documents['exclude']);
        merged.kinds.push(...listAt(layer, ['documents', 'kinds']).map(({ value }) => ({
            files: textsOf(value['files']),
            kind: String(value['kind']),
        })));
        for (const [key, value] of entriesOf(documents['limits']))
            limits[key === 'yaml_bytes' ? 'yamlBytes' : key] = value;
    }
    return { ...merged, limits };
}
function readLintRule({ value, layer, path }) {
    const text = (key) => String(value[key]);
    const rule = {
        id: text('id'),
        when: text('when'),
        assert: text('assert'),
        level: LEVELS[text('level')],
        ...(value['see'] === undefined ? {} : { see: textsOf(value['see']) }),
        ...(value['source'] === undefined ? {} : { source: text('source') }),
        ...(value['kinds'] === undefined ? {} : { kinds: textsOf(value['kinds']) }),
        ...(value['files'] === undefined ? {} : { files: textsOf(value['files']) }),
        ...(value['on_empty'] === undefined ? {} : { onEmpty: value['on_empty'] }),
        ...(value['message'] === undefined ? {} : { message: text('message') }),
    };
    const place = (key) => layer.text.place([...path, key]);
    return { rule, at: place('id'), whenAt: place('when'), assertAt: place('assert') };
}
/** The spec's own words for a level, and ours. */
const LEVELS = {
    error: 'error',
    warning: 'warning',
    warn: 'warning',
    note: 'note',
    info: 'note',
};
function readWaiver({ value, layer, path }) {
    const { rule, file, path: where, reason, owner, expires } = value;
    return {
        rule: rule,
        ...(file === undefined ? {} : { file }),
        ...(where === undefined ? {} : { path: where }),
        reason: reason,
        owner: owner,
        expires: expires,
        at: layer.text.place(path),
    };
}
function pluginsOf(layers) {
    const folders = new Map();
    for (const { text, data } of layers) {
        const plugins = data['plugins'];
        if (!(0,json/* isList */.Lv)(plugins))
            continue;
        plugins.forEach((plugin, index) => {
            const verdict = typeof plugin === 'string' ? (0,paths/* resolvePath */.o1)('', plugin) : undefined;
            if (verdict?.ok && !folders.has(verdict.path))
                folders.set(verdict.path, { folder: verdict.path, at: text.place(['plugins', index]) });
        });
    }
    return [...folders.values()];
}
function listAt(layer, path) {
    const list = (0,json/* valueAt */.fK)(layer.data, path);
    return (0,json/* isList */.Lv)(list) ? list.flatMap((value, index) => ((0,json/* isObject */.Gv)(value) ? [{ value, layer, path: [...path, index] }] : [])) : [];
}
function entriesOf(value) {
    return (0,json/* isObject */.Gv)(value) ? Object.entries(value) : [];
}
function textsOf(value) {
    return (0,json/* isList */.Lv)(value) ? value : [String(value)];
}

// EXTERNAL MODULE: ./src/config/types.ts
var types = __webpack_require__(2143);
// EXTERNAL MODULE: ./src/io/text-hash.ts
var text_hash = __webpack_require__(9558);
// EXTERNAL MODULE: ./policies/index.ts
var policies_0 = __webpack_require__(4581);
// EXTERNAL MODULE: ./src/kinds/index.ts + 25 modules
var kinds = __webpack_require__(4797);
// EXTERNAL MODULE: ./src/engine/check-policy.ts
var check_policy = __webpack_require__(4881);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/io/policy-process.ts




/** How long one call of a policy may take. */
const CALL_TIMEOUT_MS = 10_000;
/** A policy that answers more than this has run away. */
const MAX_ANSWER = 64 * 1024 * 1024;
/**
 * A user's policy in a process of its own: an empty environment, a folder that holds the policy's files and nothing else,
 * Node's permission model where there is one, and a time limit on each call. This contains the mistakes of authors whose code
 * the base branch trusts; it is no wall against malice (nodejs.org/api/permissions.html says so of itself).
 */
class PolicyProcess {
    #child;
    #dir;
    #waiting = new Map();
    #next = 0;
    #answer = '';
    #failure;
    /** `files` are written to a temporary folder, paths relative to the policy's own folder. */
    constructor(files) {
        this.#dir = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'specgate-policy-')));
        for (const [path, bytes] of files) {
            const file = (0,external_node_path_.join)(this.#dir, path);
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
            (0,external_node_fs_.writeFileSync)(file, bytes);
        }
        const host = (0,external_node_fs_.realpathSync)(process.argv[1]);
        this.#child = (0,external_node_child_process_.spawn)(process.execPath, [...permissionFlags([(0,external_node_path_.dirname)(host), this.#dir]), host, '__policy-host', this.#dir], {
            cwd: this.#dir,
            env: {},
            // What a policy prints must never reach the log, where the runner would read commands in it.
            stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
        });
        this.#child.on('error', (error) => this.#fail(error));
        this.#child.on('exit', (code, signal) => this.#fail(new Error(`its process ended without an answer (${signal ?? `exit ${code ?? 0}`})`)));
        this.#child.stdin.on('error', () => undefined); // its exit says why
        const answers = this.#child.stdio[3];
        answers.setEncoding('utf8');
        answers.on('data', (chunk) => this.#read(chunk));
    }
    /** Sends one question and awaits its answer. */
    call(question) {
        if (this.#failure !== undefined)
            return Promise.reject(this.#failure);
        const id = this.#next++;
        return new Promise((resolve, reject) => {
            const timer = setTimeout(() => this.#fail(new Error(`it did not answer within ${CALL_TIMEOUT_MS / 1000} seconds`)), CALL_TIMEOUT_MS);
            this.#waiting.set(id, { resolve, reject, timer });
            this.#child.stdin.write(`${JSON.stringify({ id, ...question })}\n`);
        });
    }
    close() {
        this.#failure ??= new Error('the run is over');
        this.#child.removeAllListeners('exit');
        this.#child.kill('SIGKILL');
        (0,external_node_fs_.rmSync)(this.#dir, { recursive: true, force: true });
    }
    #read(chunk) {
        this.#answer += chunk;
        if (this.#answer.length > MAX_ANSWER)
            return this.#fail(new Error('its answer is larger than 64 MiB'));
        const lines = this.#answer.split('\n');
        this.#answer = lines.pop();
        for (const line of lines) {
            let message;
            try {
                message = JSON.parse(line);
            }
            catch {
                return this.#fail(new Error('its answer is not JSON'));
            }
            const waiting = this.#waiting.get(message.id ?? -1);
            if (waiting === undefined)
                continue;
            this.#waiting.delete(message.id);
            clearTimeout(waiting.timer);
            if (message.error !== undefined)
                waiting.reject(new Error(message.error));
            else
                waiting.resolve(message.result);
        }
    }
    #fail(error) {
        this.#failure ??= error;
        this.#child.kill('SIGKILL');
        for (const { reject, timer } of this.#waiting.values()) {
            clearTimeout(timer);
            reject(this.#failure);
        }
        this.#waiting.clear();
    }
}
function permissionFlags(readable) {
    const flag = ['--permission', '--experimental-permission'].find((name) => process.allowedNodeEnvironmentFlags.has(name));
    return flag === undefined
        ? []
        : ['--no-warnings', flag, ...readable.map((dir) => `--allow-fs-read=${dir}${dir.endsWith('/') ? '' : '/'}*`)];
}

// EXTERNAL MODULE: ./src/engine/live-document.ts
var live_document = __webpack_require__(8450);
;// CONCATENATED MODULE: ./src/engine/plugins.ts



const plugins_MAX_FILES = 500;
const MAX_FILE_BYTES = 4 * 1024 * 1024;
const processes = new Set();
/**
 * A user's own policy from one side of the comparison (the base, on a pull request), behind the same contract as ours. Its
 * hooks answer promises, which the evaluator awaits.
 */
async function loadPlugin(tree, folder, where) {
    const files = await readFolder(tree, folder, where);
    if (!files.has('policy.mjs'))
        throw new errors/* GateError */.u(2, `the plugin folder has no policy.mjs`, {
            where: `${where}: ${folder}`,
            fix: 'A plugin is a folder with `policy.mjs` as `specgate new-policy` writes it; it has to be on the base branch.',
        });
    const child = new PolicyProcess(files);
    processes.add(child);
    let about;
    try {
        about = (await child.call({ hook: 'describe' }));
    }
    catch (error) {
        throw new errors/* GateError */.u(3, `the policy cannot be loaded: ${error.message}`, {
            where: folder,
            fix: 'Run `specgate test` on the folder; it shows the same failure.',
        });
    }
    return proxy(child, about.meta, new Set(about.hooks));
}
/** Ends the processes of all policies of this run. */
function closePlugins() {
    for (const child of processes)
        child.close();
    processes.clear();
}
async function readFolder(tree, folder, where) {
    const listing = await tree.listing(folder);
    if (!listing.known)
        throw new errors/* GateError */.u(2, 'the plugin folder does not exist on the side that the configuration is read from', {
            where: `${where}: ${folder}`,
            fix: 'Name a folder of the repository; on a pull request it has to be on the base branch already.',
        });
    if (listing.value.length > plugins_MAX_FILES)
        throw new errors/* GateError */.u(2, `the plugin folder has ${listing.value.length} files, more than ${plugins_MAX_FILES}`, {
            where: folder,
            fix: 'Keep a policy in a folder of its own.',
        });
    const files = new Map();
    for (const path of listing.value) {
        const read = await tree.read(path, MAX_FILE_BYTES);
        if (!read.known)
            throw new errors/* GateError */.u(2, `a file of the plugin cannot be read: ${read.reason}`, {
                where: path,
                fix: 'Keep only ordinary files in the folder.',
            });
        files.set(path.slice(folder.length + 1), read.value);
    }
    return files;
}
function proxy(child, meta, hooks) {
    const run = async (question, context) => {
        const facts = context.facts.entries();
        const sent = facts.map(({ request, fact }) => ({
            request,
            fact: fact.known && request.fact === 'document' ? { known: true, value: send(fact.value) } : fact,
        }));
        const answer = (await child.call({ ...question, options: context.options, facts: sent }));
        for (const report of answer.reports)
            context.report(report);
        for (const [list, row] of answer.rows)
            context.record(list, row);
    };
    const policy = { meta };
    if (hooks.has('needs'))
        policy['needs'] = (document, options, change) => child.call({
            hook: 'needs',
            document: send(document),
            options,
            ...(change && { change: sendChange(change) }),
        });
    if (hooks.has('checkDocument'))
        policy['checkDocument'] = (document, context) => run({ hook: 'checkDocument', document: send(document) }, context);
    if (hooks.has('checkChange'))
        policy['checkChange'] = (change, context) => run({ hook: 'checkChange', change: sendChange(change) }, context);
    if (hooks.has('checkChangeSet'))
        policy['checkChangeSet'] = ({ changes, documents }, context) => run({ hook: 'checkChangeSet', changes: changes.map(sendChange), documents: documents.map(send) }, context);
    return policy;
}
function send(document) {
    const { file, kind, side, readable, data, problems } = document;
    const views = Object.fromEntries(live_document/* VIEW_NAMES */.p9.map((name) => [name, document.view(name)]).filter(([, view]) => view !== undefined));
    return { file, kind, side, readable, data, problems, views };
}
function sendChange({ type, base, head }) {
    return { type, ...(base && { base: send(base) }), ...(head && { head: send(head) }) };
}

;// CONCATENATED MODULE: ./src/engine/load-policies.ts






/** The declarative rules: heavy to load (regular expressions, JSONPath), so only when a config may speak of them. */
const LINT_RULES = 'lint-rules';
const plugins = new Map();
/** What can be configured when there is no config file. */
async function defaultCatalogue() {
    const policies = await Promise.all(policies_0/* registry */.u.filter(({ id }) => id !== LINT_RULES).map(({ load }) => load()));
    return { policies: policies.map(describe), kinds: [], sets: [] };
}
/** Everything that can be configured, with the user's own policies from the same side as the config. */
async function catalogueOf(folders, tree) {
    const { SET_NAMES } = await Promise.all(/* import() */[__webpack_require__.e(8048), __webpack_require__.e(5386), __webpack_require__.e(8169)]).then(__webpack_require__.bind(__webpack_require__, 550));
    const builtIn = await Promise.all(policies_0/* registry */.u.map(({ load }) => load()));
    const reserved = new Set(builtIn.flatMap(({ meta }) => Object.keys(meta.rules)));
    const own = [];
    plugins.clear();
    for (const { folder, at } of folders) {
        const where = `${at.file}:${at.line}:${at.column}`;
        const policy = await loadPlugin(tree, folder, where);
        const faults = (0,check_policy/* checkPolicy */.h)(policy, { reserved, ids: new Set([...policies_0/* registry */.u.map(({ id }) => id), ...own.map(({ id }) => id)]) });
        if (faults.length > 0)
            throw new errors/* GateError */.u(2, `the policy in ${folder} breaks the contract: ${faults.join('; ')}`, {
                where,
                fix: '`specgate test` on its folder tells more.',
            });
        for (const rule of Object.keys(policy.meta.rules))
            reserved.add(rule);
        plugins.set(policy.meta.id, policy);
        own.push({ ...describe(policy), plugin: true });
    }
    const setRules = Object.fromEntries(SET_NAMES.map((set) => [set, [...reserved].filter((id) => id.startsWith(`${set}/`)).map((id) => id.slice(set.length + 1))]));
    return { policies: [...builtIn.map(describe), ...own], kinds: kinds/* kinds */.EZ.map(({ id }) => id), sets: [...SET_NAMES], setRules };
}
/** The policies that this config switches on, each with its options and severities. */
async function activatePolicies(config) {
    const active = [];
    const add = (policy, id, options) => {
        active.push({
            policy: policy.configure?.(options) ?? policy,
            options,
            severityOf: (rule, meta, soft) => (0,severity/* severityOf */.xJ)(config, id, rule, meta, soft),
        });
    };
    for (const { id, load } of policies_0/* registry */.u) {
        const choice = config.policies.get(id);
        if (choice === undefined || !choice.enabled || id === LINT_RULES)
            continue;
        add(await load(), id, choice.options);
    }
    const lint = config.policies.get(LINT_RULES);
    if (lint !== undefined && lint.enabled) {
        const { compileLintRules } = await Promise.all(/* import() */[__webpack_require__.e(8048), __webpack_require__.e(5386), __webpack_require__.e(4779)]).then(__webpack_require__.bind(__webpack_require__, 4779));
        const { loadRuleSet } = await Promise.all(/* import() */[__webpack_require__.e(8048), __webpack_require__.e(5386), __webpack_require__.e(8169)]).then(__webpack_require__.bind(__webpack_require__, 550));
        if (config.lintRules.length > 0)
            add(compileLintRules(config.lintRules.map(({ rule }) => rule), 'lint'), LINT_RULES, {});
        for (const { name } of config.sets)
            add(await loadRuleSet(name), LINT_RULES, {});
        const entry = policies_0/* registry */.u.find(({ id }) => id === LINT_RULES);
        if (hasOwnRules(lint.options) && entry !== undefined)
            add(await entry.load(), LINT_RULES, lint.options);
    }
    for (const [id, policy] of plugins) {
        const choice = config.policies.get(id);
        if (choice?.enabled === true)
            add(policy, id, choice.options);
    }
    return active;
}
function hasOwnRules(options) {
    const { sets = [], rules = [] } = options;
    return sets.length > 0 || rules.length > 0;
}
function describe(policy) {
    const { id, rules, options } = policy.meta;
    return { id, rules: rules, options };
}

;// CONCATENATED MODULE: ./src/engine/find-config.ts







/** A config is small; more is an attack or a mistake. */
const MAX_CONFIG_BYTES = 1024 * 1024;
/**
 * The config that judges. On a comparison it is that of the base, so that a change cannot rewrite its own judge; a base
 * without one is judged by the `recommended` preset. A file that the user named is read from the base when it is there, else
 * from the head; missing on both sides is an error.
 */
async function findConfig(workspace, named, from) {
    const side = from ?? (workspace.base === null ? 'head' : 'base');
    if (side === 'base' && workspace.base === null)
        throw new errors/* GateError */.u(2, 'there is no base to read the configuration from', {
            where: '--config-from base',
            fix: 'Name one with `--base <ref>`, or leave `--config-from` out.',
        });
    const tree = side === 'base' ? workspace.base : workspace.head;
    if (named === undefined) {
        for (const path of types/* CONFIG_PATHS */.i) {
            const text = await readText(tree, path);
            if (text !== undefined)
                return load(tree, path, text, side);
        }
        return { config: (0,presets/* defaultConfig */.sb)(await defaultCatalogue()), sha256: null, watched: new Set(types/* CONFIG_PATHS */.i) };
    }
    const path = toPath(named);
    const text = await readText(tree, path);
    if (text !== undefined)
        return load(tree, path, text, side);
    if (from === undefined && side === 'base') {
        const atHead = await readText(workspace.head, path);
        if (atHead !== undefined)
            return load(workspace.head, path, atHead, 'head');
    }
    throw new errors/* GateError */.u(2, `the configuration file does not exist at the ${side}`, {
        where: path,
        fix: 'Check the path: it is relative to the root of the repository. `specgate init` writes a starter file.',
    });
}
async function load(tree, path, text, from) {
    const config = await loadConfig({
        text,
        path,
        from,
        readFile: (file) => readText(tree, file),
        catalogue: (plugins) => catalogueOf(plugins, tree),
    });
    return { config, sha256: (0,text_hash/* sha256 */.s)(text), watched: new Set([...types/* CONFIG_PATHS */.i, path, ...config.files]) };
}
async function readText(tree, path) {
    const read = await tree.read(path, MAX_CONFIG_BYTES);
    if (!read.known) {
        if (read.absent)
            return undefined;
        throw new errors/* GateError */.u(2, `the configuration cannot be read: ${read.reason}`, {
            where: path,
            fix: 'Make it an ordinary file of the repository.',
        });
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(read.value);
    }
    catch {
        throw new errors/* GateError */.u(2, 'the configuration is not UTF-8', { where: path, fix: 'Save it as UTF-8.' });
    }
}
function toPath(named) {
    const resolved = (0,paths/* resolvePath */.o1)('', named);
    if (resolved.ok)
        return resolved.path;
    throw new errors/* GateError */.u(2, `the configuration cannot be "${named}": ${resolved.reason}`, {
        where: '--config',
        fix: 'Name a file of the repository, relative to its root.',
    });
}

// EXTERNAL MODULE: ./src/engine/run.ts + 4 modules
var run = __webpack_require__(3764);
;// CONCATENATED MODULE: ./src/engine/verdict.ts

const RANK = { note: 1, warning: 2, error: 3 };
/** Whether a finding counts against the verdict at this threshold. */
function reaches(severity, failOn) {
    return failOn !== 'never' && RANK[severity] >= RANK[failOn];
}
/** Made once, from all findings. What could not be looked at goes before what was found. */
function decide(findings, incomplete, failOn) {
    if (incomplete.length > 0)
        return 'inconclusive';
    return findings.some((finding) => finding.waiver === null && reaches(finding.severity, failOn)) ? 'fail' : 'pass';
}
/** 0 pass, 1 fail, 3 could not judge. `--fail-on never` does not hide a 3. */
function exitCodeOf(verdict) {
    return verdict === 'inconclusive' ? 3 : verdict === 'fail' ? 1 : 0;
}
function countFindings(findings, documents, changed) {
    const of = (severity) => findings.filter((finding) => finding.waiver === null && finding.severity === severity).length;
    return {
        error: of('error'),
        warning: of('warning'),
        note: of('note'),
        waived: findings.filter((finding) => finding.waiver !== null).length,
        documents,
        changed,
    };
}
/**
 * Marks the findings that a waiver covers. A waiver holds to the end of its last day (UTC); past it, it covers nothing and is
 * returned in `expired` if it would have. The gate's own findings cannot be waived.
 */
function applyWaivers(findings, waivers, now) {
    const today = now.slice(0, 10);
    const expired = new Set();
    const rules = waivers.map((waiver) => ({ waiver, inFile: waiver.file === undefined ? () => true : (0,glob/* compileGlob */.SO)(waiver.file) }));
    const marked = findings.map((finding) => {
        if (finding.rule.startsWith('GATE.'))
            return finding;
        for (const { waiver, inFile } of rules) {
            if (waiver.rule !== finding.rule || !inFile(finding.file) || !coversPath(waiver.path, finding.path))
                continue;
            if (waiver.expires < today) {
                expired.add(waiver);
                continue;
            }
            return { ...finding, waiver: { reason: waiver.reason, owner: waiver.owner, expires: waiver.expires } };
        }
        return finding;
    });
    return { findings: marked, expired: [...expired] };
}
/** A waiver for a place covers what stands below it. */
function coversPath(waived, path) {
    return waived === undefined || path === waived || path.startsWith(`${waived}[`);
}

;// CONCATENATED MODULE: ./src/engine/gate.ts











/** The whole story: find the judge, judge, decide once, report. */
async function runGate(input) {
    try {
        return await tellStory(input);
    }
    finally {
        closePlugins();
    }
}
async function tellStory(input) {
    const { workspace, now } = input;
    await confirmPaths(workspace, input.paths);
    const found = await findConfig(workspace, input.config, input.configFrom);
    const outcome = await judge(input, found.config);
    const collected = new evaluate/* Collected */.iG();
    const changed = changedConfig(workspace, found);
    if (changed !== undefined) {
        const preview = await previewVerdict(input, found);
        const data = { what: changed.what, path: changed.path, judgedBy: judgedBy(found), preview };
        (0,evaluate/* reportGate */.Ok)(collected, 'GATE.CONFIG_CHANGED', changed.path, () => undefined, data, changed.what === 'removes' ? { side: 'base' } : {});
    }
    const settled = settle(outcome, found.config, now, input.failOn, collected);
    const { findings, incomplete, failOn } = settled;
    const verdict = decide(findings, incomplete, failOn);
    const report = {
        schemaVersion: 1,
        tool: { name: 'specgate', version: version/* VERSION */.x },
        base: workspace.base === null ? null : { ref: workspace.base.ref, sha: workspace.base.sha, how: workspace.base.how },
        head: { ref: workspace.head.ref, sha: workspace.head.sha, workingTree: workspace.head.workingTree, how: workspace.head.how },
        config: { path: found.config.path, from: found.config.from, sha256: found.sha256, preset: found.config.preset },
        verdict,
        complete: incomplete.length === 0,
        counts: countFindings(findings, outcome.documents.length, outcome.documents.filter(({ status }) => status !== 'unchanged').length),
        documents: outcome.documents,
        findings,
        versions: outcome.rows.get('versions') ?? [],
        promotion: outcome.rows.get('promotion') ?? [],
        drift: outcome.rows.get('drift') ?? [],
        summaries: outcome.rows.get('summaries') ?? [],
        lint: sumLint(outcome.rows.get('lint') ?? []),
        impact: { changed: [], affected: outcome.rows.get('affected') ?? [] },
        incomplete,
        selection: outcome.selection,
        timings: { totalMs: Math.round(input.elapsed()) },
    };
    return {
        report,
        exitCode: exitCodeOf(verdict),
        failOn,
        sources: (file, side, line) => outcome.sources.get(`${side}:${file}`)?.source.line(line),
        edits: outcome.made.filter(({ edits }) => edits.length > 0).map(({ finding, edits }) => ({ finding, edits })),
        notes: outcome.notes,
    };
}
/** A path that exists on neither side is a slip of the hand, and must not read as "nothing to judge". */
async function confirmPaths(workspace, paths) {
    const trees = [workspace.head, ...(workspace.base === null ? [] : [workspace.base])];
    for (const path of paths) {
        if (path === '.' || /[*?[{]/.test(path))
            continue;
        const found = await Promise.all(trees.map(async (tree) => (await tree.entry(path)) !== undefined || (await tree.listing(path)).known));
        if (!found.includes(true))
            throw new errors/* GateError */.u(2, `there is no file or folder "${path}" at the head or at the base`, {
                where: 'specgate check',
                fix: 'Check the path; it is relative to the current folder, and upper and lower case count.',
            });
    }
}
async function judge(input, config) {
    const { workspace, all, paths, now, onCrash, onProgress } = input;
    const policies = await activatePolicies(config);
    return (0,run/* runPolicies */.u)({
        workspace,
        config,
        policies,
        all,
        paths,
        now,
        ...(onCrash && { onCrash }),
        ...(onProgress && { onProgress }),
    });
}
/** Waivers, order and identity of what was found. */
function settle(outcome, config, now, failOn, gate) {
    const found = [...outcome.made, ...gate.made].map(({ finding }) => finding).sort(engine_findings/* compareFindings */.Eg);
    const waived = applyWaivers((0,engine_findings/* separateFingerprints */.$t)(found), config.waivers, now);
    const late = new evaluate/* Collected */.iG();
    for (const waiver of waived.expired) {
        const { rule, owner, expires, reason, at } = waiver;
        const span = { line: at.line, column: at.column, endLine: at.line, endColumn: at.column };
        (0,evaluate/* reportGate */.Ok)(late, 'GATE.WAIVER_EXPIRED', at.file, () => undefined, { rule, owner, expires, reason: reason.replace(/\.$/, '') }, { at: span });
    }
    const findings = [...waived.findings, ...late.made.map(({ finding }) => finding)].sort(engine_findings/* compareFindings */.Eg);
    return {
        findings,
        incomplete: [...new Set([...outcome.incomplete, ...gate.incomplete])].sort(),
        failOn: failOn ?? config.failOn ?? 'error',
    };
}
/** The first file of the change set that configures the gate, on either side. */
function changedConfig(workspace, found) {
    const inPlugin = (path) => found.config.plugins.some(({ folder }) => path.startsWith(`${folder}/`) || (0,paths/* folderOf */.yS)(path) === folder);
    for (const change of workspace.changes) {
        for (const path of change.basePath === undefined ? [change.path] : [change.path, change.basePath]) {
            if (!found.watched.has(path) && !inPlugin(path))
                continue;
            return { path: change.path, what: change.type === 'added' ? 'adds' : change.type === 'removed' ? 'removes' : 'changes' };
        }
    }
    return undefined;
}
function judgedBy(found) {
    const { path, from, preset } = found.config;
    if (path === null)
        return `the \`${preset}\` preset, since the base has no configuration`;
    return `the configuration of the ${from}`;
}
/** What the head's configuration would have said of the same change set, as a sentence without its end. */
async function previewVerdict(input, found) {
    if (found.config.from === 'head')
        return 'It was asked to count already (`--config-from head`)';
    try {
        const next = await findConfig(input.workspace, input.config, 'head');
        const outcome = await judge(input, next.config);
        const { findings, incomplete, failOn } = settle(outcome, next.config, input.now, input.failOn, new evaluate/* Collected */.iG());
        const { error, warning, note } = countFindings(findings, 0, 0);
        const counts = [plural(error, 'error'), plural(warning, 'warning'), plural(note, 'note')].join(', ');
        return `The new configuration would say ${decide(findings, incomplete, failOn)}: ${counts}`;
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.u))
            throw error;
        return `The new configuration would not load: ${error.message.replace(/\.$/, '')}`;
    }
}
function plural(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}
/** One row a rule: in how many documents it selected something, and in how many it was not applicable. */
function sumLint(rows) {
    const sums = new Map();
    for (const row of rows) {
        if (!(0,json/* isObject */.Gv)(row))
            continue;
        const rule = String(row['rule']);
        const sum = sums.get(rule) ?? { rule, documents: 0, notApplicable: 0, selected: 0, failed: 0 };
        sum.documents++;
        if (row['applicable'] === false)
            sum.notApplicable++;
        sum.selected += Number(row['selected'] ?? 0);
        sum.failed += Number(row['failed'] ?? 0);
        sums.set(rule, sum);
    }
    return [...sums.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1));
}


/***/ })

};

//# sourceMappingURL=9624.index.js.map