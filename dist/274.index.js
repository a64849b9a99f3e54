export const id = 274;
export const ids = [274];
export const modules = {

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
    const { validateConfig } = await __webpack_require__.e(/* import() */ 572).then(__webpack_require__.bind(__webpack_require__, 7572));
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
    const [ajv, formats] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(210)]).then(__webpack_require__.t.bind(__webpack_require__, 2210, 23)), Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(196)]).then(__webpack_require__.t.bind(__webpack_require__, 2815, 23))]);
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

/***/ 2274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeJsonSchemaExecutor: () => (/* binding */ makeJsonSchemaExecutor)
});

// EXTERNAL MODULE: ./src/config/validate.ts + 2 modules
var validate = __webpack_require__(8523);
// EXTERNAL MODULE: ./src/lib/regex.ts
var regex = __webpack_require__(1532);
// EXTERNAL MODULE: ./src/lib/schema/json-schema/index.ts + 40 modules
var json_schema = __webpack_require__(4476);
// EXTERNAL MODULE: ./src/model/json.ts
var json = __webpack_require__(7979);
;// CONCATENATED MODULE: ./src/engine/schema/slice-schema.ts

/** Parts of a schema up to this size are taken whole: to compile them costs less than to look for what to leave out. */
const CHUNK = 150;
const MAX_DEPTH = 300;
const LONG_ENUM = 200;
const SAME_VALUE = new Set(['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else']);
const ALL_VALUES = new Set(['additionalProperties', 'unevaluatedProperties', 'patternProperties']);
const ALL_ITEMS = new Set(['items', 'additionalItems', 'unevaluatedItems', 'contains', 'prefixItems']);
const ELSEWHERE = ['$id', 'id', '$anchor', '$dynamicAnchor', '$recursiveAnchor', '$dynamicRef', '$recursiveRef'];
/**
 * Leaves out of a wide schema what cannot matter to a datum: properties that it does not have. A validator is compiled in time
 * that grows with the schema, and runs no faster; a record of thousands of fields would spend seconds on a datum of one.
 */
class Slicer {
    /** How many objects and lists there are in the schema. */
    size;
    hasLongEnum = false;
    #schema;
    #sizes = new Map();
    #chunks = new Map();
    #movable = true;
    #key = [];
    /** Else only the key is asked for, which does not take the time to copy the schema. */
    #builds = false;
    constructor(schema) {
        this.#schema = schema;
        this.size = this.#measure(schema, 0);
    }
    /** A text that is equal for data that the same slice judges; empty for the whole schema. */
    keyOf(datum) {
        if (!this.#movable || this.size <= CHUNK)
            return '';
        this.#key = [];
        this.#slice(this.#schema, [datum]);
        return `slice ${this.#key.join('|')}`;
    }
    /** A schema that says the same of the datum. */
    slice(datum) {
        if (!this.#movable)
            return this.#schema;
        this.#builds = true;
        const schema = this.#slice(this.#schema, [datum]);
        this.#builds = false;
        return schema;
    }
    /** Notes the size of every part, and whether a reference points at anything but a definition of the root. */
    #measure(value, depth) {
        if (value === null || typeof value !== 'object')
            return 0;
        if (depth > MAX_DEPTH) {
            this.#movable = false;
            return 1;
        }
        let size = 1;
        if ((0,json/* isList */.Lv)(value))
            for (const item of value)
                size += this.#measure(item, depth + 1);
        else if ((0,json/* isObject */.Gv)(value)) {
            if (depth > 0 && ELSEWHERE.some((key) => typeof value[key] === 'string' || value[key] === true))
                this.#movable = false;
            if (typeof value.$ref === 'string' && !/^#\/(\$defs|definitions)\//.test(value.$ref))
                this.#movable = false;
            this.hasLongEnum ||= (0,json/* isList */.Lv)(value.enum) && value.enum.length > LONG_ENUM;
            for (const key of Object.keys(value))
                size += this.#measure(value[key], depth + 1);
        }
        this.#sizes.set(value, size);
        return size;
    }
    #slice(schema, values) {
        if (!(0,json/* isObject */.Gv)(schema) || (this.#sizes.get(schema) ?? 0) <= CHUNK)
            return schema;
        const copy = Object.create(null);
        for (const key of Object.keys(schema))
            copy[key] = this.#keyword(key, schema[key], values);
        return copy;
    }
    #keyword(key, value, values) {
        if (key === 'properties' && (0,json/* isObject */.Gv)(value))
            return this.#properties(value, values);
        if (SAME_VALUE.has(key))
            return this.#each(value, values);
        if (ALL_VALUES.has(key)) {
            const inner = values.filter(json/* isObject */.Gv).flatMap((one) => Object.keys(one).map((name) => one[name]));
            if (key !== 'patternProperties')
                return this.#slice(value, inner);
            return (0,json/* isObject */.Gv)(value) ? mapObject(value, (schema) => this.#slice(schema, inner)) : value;
        }
        return ALL_ITEMS.has(key) ? this.#each(value, values.filter(json/* isList */.Lv).flat()) : value;
    }
    #each(value, values) {
        return (0,json/* isList */.Lv)(value) ? value.map((schema) => this.#slice(schema, values)) : this.#slice(value, values);
    }
    #properties(table, values) {
        const objects = values.filter(json/* isObject */.Gv);
        const { chunkOf, chunks } = this.#chunksOf(table);
        const present = new Set(objects.flatMap((one) => Object.keys(one)).filter((name) => chunkOf.has(name)));
        const taken = new Set([...present].map((name) => chunkOf.get(name)));
        this.#key.push([...taken].join());
        const copy = Object.create(null);
        // What is not in the datum is small, or in a chunk of its own that is not taken.
        for (const name of this.#builds ? [...taken].flatMap((chunk) => chunks[chunk]) : present) {
            const inner = objects.flatMap((one) => (Object.hasOwn(one, name) ? [one[name]] : []));
            copy[name] = this.#slice(table[name], inner);
        }
        return copy;
    }
    /** Small neighbours share a chunk, so that data of one chunk share a validator. */
    #chunksOf(table) {
        const known = this.#chunks.get(table);
        if (known !== undefined)
            return known;
        const chunks = [[]];
        const chunkOf = new Map();
        let filled = 0;
        for (const name of Object.keys(table)) {
            const size = 1 + (this.#sizes.get(table[name]) ?? 0);
            if (filled > 0 && filled + size > CHUNK) {
                chunks.push([]);
                filled = 0;
            }
            filled += size;
            chunks.at(-1).push(name);
            chunkOf.set(name, chunks.length - 1);
        }
        const made = { chunkOf, chunks };
        this.#chunks.set(table, made);
        return made;
    }
}
function mapObject(object, map) {
    const copy = Object.create(null);
    for (const key of Object.keys(object))
        copy[key] = map(object[key]);
    return copy;
}

;// CONCATENATED MODULE: ./src/engine/schema/execute-json-schema.ts




/** A schema of more objects and lists than this is not compiled at once: it takes ajv 0.2 ms each. */
const MAX_COMPILED = 30_000;
/**
 * Runs data against whole schemas in ajv, to check the witnesses of `diffJsonSchemas`. ajv is loaded now; what a schema says of
 * a datum is compiled when that is first asked for. Nothing is fetched (`$ref` to elsewhere makes the schema unrunnable), `$data`
 * is off, every pattern runs on the linear-time engine. A schema that cannot be compiled, or overflows the stack, gives undefined.
 */
async function makeJsonSchemaExecutor(base, head, contentModel = 'as-written') {
    const schemas = { base: (0,json_schema/* readingsOf */.RO)(base, contentModel), head: (0,json_schema/* readingsOf */.RO)(head, contentModel) };
    const drafts = { base: (0,json_schema/* draftToRun */.CB)(base), head: (0,json_schema/* draftToRun */.CB)(head) };
    const classes = new Map();
    for (const draft of new Set(Object.values(drafts)))
        classes.set(draft, await loadAjv(draft));
    const formats = (0,validate/* exportOf */.yN)(await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(196)]).then(__webpack_require__.t.bind(__webpack_require__, 2815, 23)));
    const runners = new Map();
    return (side, role, datum) => {
        const schema = schemas[side][role];
        let runner = runners.get(schema);
        if (runner === undefined) {
            const states = typeof schema === 'object' && schema !== null && Object.hasOwn(schema, '$schema');
            const formatAsserts = drafts[side] === 'draft-07' || !states;
            runner = new Runner(schema, (slice, long) => compile(classes.get(drafts[side]), slice, formatAsserts, long, formats));
            runners.set(schema, runner);
        }
        return runner.run(datum);
    };
}
/** One schema, compiled slice by slice. */
class Runner {
    #schema;
    #slicer;
    #compile;
    #compiled = new Map();
    constructor(schema, compileSlice) {
        this.#schema = schema;
        this.#slicer = new Slicer(schema);
        this.#compile = compileSlice;
    }
    run(datum) {
        const key = this.#slicer.keyOf(datum);
        if (!this.#compiled.has(key)) {
            const schema = key === '' ? this.#schema : this.#slicer.slice(datum);
            const { size } = key === '' ? this.#slicer : new Slicer(schema);
            this.#compiled.set(key, size > MAX_COMPILED ? undefined : this.#compile(schema, this.#slicer.hasLongEnum));
        }
        return run(this.#compiled.get(key), datum);
    }
}
async function loadAjv(draft) {
    if (draft === 'draft-07')
        return (0,validate/* exportOf */.yN)(await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(463)]).then(__webpack_require__.t.bind(__webpack_require__, 2463, 23)));
    return draft === '2019-09' ? (0,validate/* exportOf */.yN)(await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(878)]).then(__webpack_require__.t.bind(__webpack_require__, 878, 23))) : (0,validate/* exportOf */.yN)(await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(210)]).then(__webpack_require__.t.bind(__webpack_require__, 2210, 23)));
}
/** `format` asserts in draft 7 and where no draft is stated, see `Dialect.formatAsserts`. */
function compile(Class, schema, formatAsserts, longEnums, addFormats) {
    const ajv = new Class({
        strict: false,
        $data: false,
        logger: false,
        validateSchema: false,
        ownProperties: true,
        // Not for the errors: ajv nests the code of a schema that stops at the first one, and thousands of fields overflow the stack.
        allErrors: true,
        validateFormats: formatAsserts,
        code: { regExp: Object.assign(makeRegex, { code: 'regex' }), optimize: false },
    });
    if (formatAsserts)
        addFormats(ajv);
    ajv.addKeyword({ keyword: json_schema/* UNREADABLE */.mP, validate: giveUp });
    if (longEnums) {
        // ajv compares with one value after another, and `propertyNames` does it for every key.
        ajv.removeKeyword('enum');
        ajv.addKeyword({
            keyword: 'enum',
            schemaType: 'array',
            compile: (values) => (datum) => (0,json_schema/* valueSet */.q9)(values).has(datum),
        });
    }
    try {
        return ajv.compile(toPlain(schema));
    }
    catch {
        return undefined;
    }
}
function giveUp() {
    throw new Error('this part of the schema could not be read');
}
function run(validate, datum) {
    if (validate === undefined)
        return undefined;
    try {
        return validate(toPlain(datum)) === true;
    }
    catch {
        // A pattern outside RE2, or a schema that refers to itself without end.
        return undefined;
    }
}
/**
 * A pattern that cannot be run is a fault only once a datum needs it. ajv tells patterns apart by `toString()`: without one of
 * its own, every pattern of the schema would be the first.
 */
function makeRegex(pattern) {
    return { test: (text) => (0,regex/* compileRegex */.DL)((0,json_schema/* toRe2 */.Zc)(pattern)).test(text), toString: () => JSON.stringify(pattern) };
}
/** ajv's comparison of values calls methods that objects without a prototype do not have. */
function toPlain(value) {
    return JSON.parse(JSON.stringify(value));
}


/***/ })

};

//# sourceMappingURL=274.index.js.map