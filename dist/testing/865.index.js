export const id = 865;
export const ids = [865];
export const modules = {

/***/ 4865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeJsonSchemaChecker: () => (/* binding */ makeJsonSchemaChecker),
  F: () => (/* binding */ makeJsonSchemaExecutor)
});

// EXTERNAL MODULE: ./src/lib/glob.ts + 1 modules
var glob = __webpack_require__(6757);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(7206);
// EXTERNAL MODULE: ./src/model/json.ts
var json = __webpack_require__(7979);
;// CONCATENATED MODULE: ./src/config/describe.ts


/** What a schema allows, in words. */
function describe_describe(schema) {
    if (!isObject(schema))
        return 'any value';
    if (Object.hasOwn(schema, 'const'))
        return JSON.stringify(schema['const']);
    if (isList(schema['enum']))
        return listOf(schema['enum'].map((value) => (typeof value === 'string' ? value : JSON.stringify(value))), 'or', 20);
    const ways = schema['anyOf'] ??
        schema['oneOf'] ??
        (isObject(schema['then']) && isObject(schema['else']) && isList(schema['type'])
            ? [schema['then'], schema['else']]
            : undefined);
    if (isList(ways))
        return [...new Set(ways.map(describe_describe))].join(', or ');
    const types = (isList(schema['type']) ? schema['type'] : [schema['type'] ?? inferType(schema)]).filter((type) => type !== 'null');
    return listOf(types.map((type) => describeType(String(type), schema)));
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
            const keys = isObject(schema['properties']) ? Object.keys(schema['properties']).filter((key) => key !== '$schema') : [];
            return keys.length === 0 ? 'a mapping' : `a mapping of ${listOf(keys, 'and', 8)}`;
        }
        default:
            return 'any value';
    }
}
/** Texts that a schema allows, for the nearest one. */
function describe_wordsOf(schema) {
    if (!isObject(schema))
        return [];
    const own = isList(schema['enum']) ? schema['enum'] : Object.hasOwn(schema, 'const') ? [schema['const']] : [];
    const below = [
        schema['then'],
        schema['else'],
        ...(isList(schema['anyOf']) ? schema['anyOf'] : []),
        ...(isList(schema['oneOf']) ? schema['oneOf'] : []),
    ];
    return [
        ...own.filter((value) => typeof value === 'string'),
        ...below.flatMap((part) => (part === undefined ? [] : describe_wordsOf(part))),
    ];
}

;// CONCATENATED MODULE: ./src/config/example.ts
/** The smallest right value for a schema, to show beside a refusal. */

/** Schemas may refer to themselves. */
const MAX_DEPTH = 8;
/** What a person writes there is nobody else's to say. */
const ANY_TEXT = '…';
const FORMATS = {
    date: '2027-01-31',
    'date-time': '2027-01-31T12:00:00Z',
    glob: '**/*.yaml',
};
/** Keywords whose place a way takes. */
const CHOICE = (/* unused pure expression or super */ null && (['anyOf', 'oneOf', 'if', 'then', 'else', 'type']));
/** The smallest list or mapping that a schema allows; undefined when it allows neither, or none but an empty one is known. `root`: what `$ref` points into. */
function example_exampleOf(schema, root) {
    return waysOf(schema, root, 0)
        .flatMap((way) => {
        const type = typesOf(way).find((one) => one === 'array' || one === 'object');
        return type === undefined ? [] : [example_valueOf({ ...way, type }, root, 0)];
    })
        .find((value) => (isList(value) ? value.length > 0 : isObject(value) && Object.keys(value).length > 0));
}
/** As a config has it, on one line. */
function example_writeExample(value) {
    if (isList(value))
        return `[${value.map(example_writeExample).join(', ')}]`;
    if (isObject(value)) {
        const entries = Object.entries(value).map(([key, child]) => `${example_writeExample(key)}: ${example_writeExample(child)}`);
        return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
    }
    const isPlain = typeof value === 'string' && /^\.?[A-Za-z][\w./@-]*$/.test(value) && !/^(?:true|false|null|\.nan|\.inf)$/i.test(value);
    return isPlain ? value : JSON.stringify(value);
}
/** The schema itself, or each of those that it is a choice of. */
function waysOf(schema, root, depth) {
    if (!isObject(schema) || depth > MAX_DEPTH)
        return [];
    const reference = schema['$ref'];
    if (typeof reference === 'string')
        return waysOf(valueAt(root, reference.split('/').slice(1)), root, depth + 1);
    if (isList(schema['examples']))
        return [schema];
    const ways = schema['anyOf'] ?? schema['oneOf'] ?? [schema['then'], schema['else']].filter((way) => way !== undefined);
    if (!isList(ways) || ways.length === 0)
        return [schema];
    const found = ways.flatMap((way) => waysOf(way, root, depth + 1)).map((way) => ({ ...without(schema, CHOICE), ...way }));
    // `then` alone narrows one of several types.
    return Object.hasOwn(schema, 'else') || !Object.hasOwn(schema, 'then') ? found : [...found, without(schema, ['if', 'then'])];
}
function without(schema, keys) {
    return Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.includes(key)));
}
function typesOf(schema) {
    const [example] = isList(schema['examples']) ? schema['examples'] : [];
    if (example !== undefined)
        return [isList(example) ? 'array' : typeof example];
    const { type } = schema;
    if (isList(type))
        return type;
    if (type !== undefined)
        return [type];
    if (Object.hasOwn(schema, 'items'))
        return ['array'];
    return Object.hasOwn(schema, 'properties') || Object.hasOwn(schema, 'additionalProperties') ? ['object'] : [];
}
function example_valueOf(schema, root, depth) {
    const [way] = waysOf(schema, root, depth);
    if (way === undefined || depth > MAX_DEPTH)
        return undefined;
    if (isList(way['examples']))
        return way['examples'][0];
    if (Object.hasOwn(way, 'const'))
        return way['const'];
    if (isList(way['enum']))
        return way['enum'].find((value) => value !== null && value !== 'off');
    const type = typesOf(way).find((one) => one !== 'null');
    switch (type) {
        case 'array':
            return listFor(way, root, depth);
        case 'object':
            return mappingFor(way, root, depth);
        case 'boolean':
            return true;
        case 'integer':
        case 'number':
            return numberFor(way);
        default:
            return typeof way['pattern'] === 'string' ? undefined : (FORMATS[String(way['format'])] ?? ANY_TEXT);
    }
}
function listFor(schema, root, depth) {
    const { default: fallback } = schema;
    if (isList(fallback) && fallback.length > 0)
        return fallback.slice(0, 1);
    const item = example_valueOf(schema['items'] ?? {}, root, depth + 1);
    return item === undefined ? undefined : [item];
}
/** What has to be there; where nothing has to, the first of what may be. */
function mappingFor(schema, root, depth) {
    const properties = isObject(schema['properties']) ? schema['properties'] : {};
    const required = isList(schema['required']) ? schema['required'].map(String) : [];
    const keys = required.length > 0 ? required : Object.keys(properties).filter((key) => key !== '$schema');
    const entries = [];
    for (const key of keys) {
        const value = example_valueOf(properties[key], root, depth + 1);
        if (value !== undefined)
            entries.push([key, value]);
        if (required.length === 0 && entries.length > 0)
            break;
    }
    const others = schema['additionalProperties'];
    if (entries.length === 0 && isObject(others)) {
        const value = example_valueOf(others, root, depth + 1);
        if (value !== undefined)
            entries.push([String(example_valueOf(schema['propertyNames'] ?? {}, root, depth + 1) ?? ANY_TEXT), value]);
    }
    return Object.fromEntries(entries);
}
function numberFor(schema) {
    const [least, most] = [schema['minimum'] ?? schema['exclusiveMinimum'], schema['maximum'] ?? schema['exclusiveMaximum']];
    if (typeof schema['default'] === 'number')
        return schema['default'];
    if (typeof schema['minimum'] === 'number')
        return schema['minimum'];
    if (typeof least === 'number' && typeof most === 'number')
        return (least + most) / 2;
    if (typeof least === 'number')
        return least + 1;
    return typeof most === 'number' ? Math.min(1, most - 1) : 1;
}

// EXTERNAL MODULE: ./src/lib/nearest.ts
var lib_nearest = __webpack_require__(2269);
// EXTERNAL MODULE: ./src/lib/order.ts
var order = __webpack_require__(3883);
;// CONCATENATED MODULE: ./src/config/errors.ts



const MAX_REPORTED = 20;
const MAX_QUOTED = 60;
/** Letters that in the middle of Latin ones are taken for them: Greek, Cyrillic, Armenian, full width. */
const LOOK_ALIKES = /[\u0370-\u058f\uff01-\uff5e]/g;
/** All mistakes of a config at once. Exit code 2: nothing is judged by a config that is not understood. */
class ConfigError extends errors/* GateError */.u {
    mistakes;
    constructor(found) {
        const mistakes = [...found].sort((a, b) => (0,order/* byCodeUnits */.C)(a.at.file, b.at.file) || a.at.line - b.at.line || a.at.column - b.at.column);
        const only = mistakes[0];
        if (mistakes.length === 1 && only !== undefined)
            super(2, only.what, { where: formatPlace(only.at), fix: only.fix });
        else {
            const files = (0,lib_nearest/* listOf */.c3)([...new Set(mistakes.map((mistake) => mistake.at.file))], 'and', 4);
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
function errors_quote(value) {
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object' && value !== null)
        return Object.keys(value).length === 0 ? 'an empty mapping' : 'a mapping';
    const characters = Array.from(typeof value === 'string' ? value : String(value));
    const text = characters.length > MAX_QUOTED ? characters.slice(0, MAX_QUOTED - 1).join('') + '…' : characters.join('');
    if (typeof value !== 'string')
        return value === null ? 'nothing (null)' : text;
    return /[A-Za-z]/.test(text) ? JSON.stringify(text).replace(LOOK_ALIKES, escapeUnit) : JSON.stringify(text);
}
function escapeUnit(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./src/config/explain.ts
/** What ajv found → sentences for a person: what was found, what is allowed, what was probably meant. */






/** Words for severities that other tools use. */
const MEANT = {
    none: 'off', never: 'off', disable: 'off', disabled: 'off', ignore: 'off', skip: 'off', false: 'off',
    info: 'note', information: 'note', hint: 'note', notice: 'note',
    fatal: 'error', critical: 'error', block: 'error', fail: 'error', failure: 'error',
}; // prettier-ignore
/** One sentence for each mistake. `subject` names the whole value in messages ("the config"); `noun` what its keys are. */
function explain_explainErrors(errors, schema, data, subject, noun = 'key') {
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
        const value = valueAt(this.#data, path) ?? null;
        const rule = parentSchema(this.#schema, error.schemaPath);
        const name = path.length === 0
            ? this.#subject
            : this.#noun === 'key'
                ? shortPath(path)
                : `${this.#noun} ${shortPath(path)} of ${this.#subject}`;
        const at = (what, fix) => ({ path, on: 'value', what, fix });
        const { params } = error;
        switch (error.keyword) {
            case 'additionalProperties':
            case 'unevaluatedProperties': {
                const key = String(params['additionalProperty'] ?? params['unevaluatedProperty']);
                const known = isObject(rule['properties']) ? Object.keys(rule['properties']).filter((one) => one !== '$schema') : [];
                const allowed = known.length === 0 ? 'No key is allowed here.' : `Allowed here: ${listOf(known, 'and', 20)}.`;
                const where = path.length === 0 && this.#noun === 'key' ? '' : ` of ${name}`;
                return {
                    path: [...path, key],
                    on: 'key',
                    what: `unknown ${this.#noun} ${quote(key)}${where}`,
                    fix: lead(didYouMean(key, known), allowed),
                };
            }
            case 'required':
            case 'dependentRequired': {
                const key = String(params['missingProperty']);
                const property = isObject(rule['properties']) ? rule['properties'][key] : undefined;
                return at(`${name} has no ${quote(key)}`, `Add it: ${describe(property ?? {})}${this.#asIn(rule)}.${hint(property)}`);
            }
            case 'enum':
            case 'const':
                return at(`unknown value ${quote(value)} for ${name}`, this.#allowed(value, rule, false));
            case 'type':
                return at(`${name} cannot be ${quote(value)}`, this.#allowed(value, rule));
            case 'anyOf':
            case 'oneOf': {
                const passing = params['passingSchemas'];
                if (isList(passing))
                    return at(`${name} is ambiguous: it fits more than one of the forms it may have`, `Allowed: exactly one of ${describe(rule)}${this.#asIn(rule)}.`);
                return at(`${name} cannot be ${quote(value)}`, this.#allowed(value, rule));
            }
            case 'minLength':
                if (value === '')
                    return at(`${name} is empty`, `Write a text or remove the key.${hint(rule)}`);
                return at(`${name} is ${quote(value)}, too short`, `At least ${String(params['limit'])} characters are needed.`);
            case 'maxLength':
                return at(`${name} is ${quote(value)}, too long`, `At most ${String(params['limit'])} characters are allowed.`);
            case 'minItems':
            case 'minProperties':
                return at(`${name} has too few entries`, `At least ${String(params['limit'])} must be given${this.#asIn(rule)}.${hint(rule)}`);
            case 'maxItems':
            case 'maxProperties':
                return at(`${name} has too many entries`, `At most ${String(params['limit'])} are allowed.${hint(rule)}`);
            case 'uniqueItems':
                return { ...at(`${name} holds the same entry twice`, 'Remove one of them.'), path: [...path, Number(params['i'])] };
            case 'minimum':
            case 'maximum':
            case 'exclusiveMinimum':
            case 'exclusiveMaximum':
                return at(`${name} is ${quote(value)}, out of range`, `Allowed: ${describe(rule)}.${hint(rule)}`);
            case 'multipleOf':
                return at(`${name} is ${quote(value)}, not a multiple of ${String(params['multipleOf'])}`, `Allowed: ${describe(rule)}.`);
            case 'pattern':
                return at(`${name} is ${quote(value)}, which has not the form it must have`, this.#asIn(rule) !== ''
                    ? `Allowed: ${describe(rule)}${this.#asIn(rule)}.${hint(rule)}`
                    : typeof rule['description'] === 'string'
                        ? `Allowed: ${rule['description']}`
                        : `It must match ${String(params['pattern'])}.`);
            case 'format': {
                const fault = params['format'] === 'glob' && typeof value === 'string' ? faultOfGlob(value) : undefined;
                if (fault !== undefined)
                    return at(`${name} is ${quote(value)}, a glob that cannot be used: ${fault.reason}`, `Correct its character ${fault.column}.`);
                return at(`${name} is ${quote(value)}, which is not a ${String(params['format'])}`, `Write an existing ${explain_FORMATS[String(params['format'])] ?? String(params['format'])}.`);
            }
            case 'propertyNames': {
                const key = String(params['propertyName']);
                return {
                    path: [...path, key],
                    on: 'key',
                    what: `the key ${quote(key)} of ${name} is not allowed`,
                    fix: this.#allowed(key, isObject(rule['propertyNames']) ? rule['propertyNames'] : {}),
                };
            }
            default:
                return at(`${name} is ${quote(value)}, which ${error.message ?? `breaks ${error.keyword}`}`, `Allowed: ${describe(rule)}${this.#asIn(rule)}.${hint(rule)}`);
        }
    }
    #allowed(value, rule, shows = true) {
        const words = wordsOf(rule);
        const given = typeof value === 'string' || typeof value === 'boolean' ? String(value) : '';
        const synonym = MEANT[given.toLowerCase()];
        const meant = synonym !== undefined && words.includes(synonym) ? synonym : nearest(given, words);
        return lead(meant === undefined ? '' : `Did you mean "${meant}"?`, `Allowed: ${describe(rule)}${shows ? this.#asIn(rule) : ''}.${hint(rule)}`);
    }
    /** Of a list, a mapping or a text of a certain form: to name its type tells nobody how to write it. */
    #asIn(rule) {
        const example = exampleOf(rule, this.#schema) ?? formedTextOf(rule);
        return example === undefined ? '' : `, as in \`${writeExample(example)}\``;
    }
}
const explain_FORMATS = { date: 'day as YYYY-MM-DD', 'date-time': 'time as 2027-01-31T12:00:00Z' };
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
    const inside = (error) => (error.schemaPath.startsWith(`${outer.schemaPath}/`) &&
        // The same choice may stand at another item of a list.
        isBelow(error.instancePath, outer.instancePath)) ||
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
    return isObject(schema) && typeof schema['description'] === 'string' ? ` ${schema['description']}` : '';
}
/** A text that has the form which a schema asks for. */
function formedTextOf({ pattern, examples, default: fallback }) {
    const text = isList(examples) ? examples[0] : fallback;
    return typeof pattern === 'string' && typeof text === 'string' ? text : undefined;
}
function readPath(pointer, data) {
    let value = data;
    return readPointer(pointer).map((step) => {
        const key = isList(value) ? Number(step) : step;
        value = valueAt(value, [key]);
        return key;
    });
}
function parentSchema(schema, schemaPath) {
    let value = schema;
    for (const step of readPointer(decodeURIComponent(schemaPath.replace(/^#/, ''))).slice(0, -1))
        value = valueAt(value, [isList(value) ? Number(step) : step]);
    return isObject(value) ? value : {};
}
function readPointer(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
}

// EXTERNAL MODULE: ./src/config/schema.ts
var schema = __webpack_require__(131);
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
    return explainErrors(validateConfig.errors ?? [], CONFIG_SCHEMA, data, 'the config');
}
/** A policy's options, defaults not yet filled in. Throws GateError when the policy's schema itself is at fault. */
async function validateOptions(policy, schema, options) {
    const closed = closedOptions(schema);
    const ajv = await (loading ??= makeAjv());
    let validate;
    try {
        validate = ajv.compile(closed);
    }
    catch (cause) {
        throw new GateError(2, `the options schema of the policy ${policy} cannot be used: ${cause instanceof Error ? cause.message : String(cause)}`, {
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
    const [ajv, formats] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(210)]).then(__webpack_require__.t.bind(__webpack_require__, 2210, 23)), Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(815)]).then(__webpack_require__.t.bind(__webpack_require__, 2815, 23))]);
    const Ajv = exportOf(ajv);
    const instance = new Ajv({ ...AJV_OPTIONS, addUsedSchema: false });
    exportOf(formats)(instance);
    // Of the options of policies: a pattern that matches nothing it was meant to is a mistake of the config, and none of the run.
    instance.addFormat('glob', (text) => faultOfGlob(text) === undefined);
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
    if (isList(value))
        return value.map(copyPlain);
    if (!isObject(value))
        return value;
    const copy = {};
    for (const [key, child] of Object.entries(value))
        Object.defineProperty(copy, key, { value: copyPlain(child), enumerable: true, configurable: true, writable: true });
    return copy;
}

// EXTERNAL MODULE: ./src/lib/regex.ts
var lib_regex = __webpack_require__(1532);
// EXTERNAL MODULE: ./src/lib/schema/json-schema/index.ts + 47 modules
var json_schema = __webpack_require__(7148);
;// CONCATENATED MODULE: ./src/engine/schema/slice-schema.ts

/** Parts of a schema up to this size are taken whole: to compile them costs less than to look for what to leave out. */
const CHUNK = 150;
const slice_schema_MAX_DEPTH = 300;
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
        if (depth > slice_schema_MAX_DEPTH) {
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
            return (0,json/* isObject */.Gv)(value) ? (0,json/* mapValues */.LG)(value, (schema) => this.#slice(schema, inner)) : value;
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

;// CONCATENATED MODULE: ./src/engine/schema/execute-json-schema.ts




/** A schema of more objects and lists than this is not compiled at once: it takes ajv 0.2 ms each. */
const MAX_COMPILED = 30_000;
/**
 * Runs data against whole schemas in ajv, to check the witnesses of `diffJsonSchemas`. ajv is loaded now; what a schema says of
 * a datum is compiled when that is first asked for. Nothing is fetched (`$ref` to elsewhere makes the schema unrunnable), `$data`
 * is off, every pattern runs on the linear-time engine. A schema that cannot be compiled, or overflows the stack, gives undefined.
 */
async function makeJsonSchemaExecutor(base, head, contentModel = 'as-written') {
    const given = { base, head };
    // Of most pairs nothing has to be run.
    const made = {};
    const drafts = { base: (0,json_schema/* draftToRun */.CB)(base), head: (0,json_schema/* draftToRun */.CB)(head) };
    const classes = new Map();
    for (const draft of new Set(Object.values(drafts)))
        classes.set(draft, await loadAjv(draft));
    const formats = exportOf(await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(815)]).then(__webpack_require__.t.bind(__webpack_require__, 2815, 23)));
    const runners = new Map();
    return (side, role, datum) => {
        const schema = (made[side] ??= runnable(given[side], contentModel))[role];
        let runner = runners.get(schema);
        if (runner === undefined) {
            const formatAsserts = (0,json_schema/* dialectOf */.E3)(given[side]).formatAsserts;
            runner = new Runner(schema, (slice, long) => compile(classes.get(drafts[side]), slice, formatAsserts, long, formats));
            runners.set(schema, runner);
        }
        return runner.run(datum);
    };
}
/** ajv's words where they say it; a field that is missing or unknown is named by its place. */
function explainError({ instancePath, keyword, message = 'is refused', params }) {
    const below = (name) => `${instancePath}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (keyword === 'required')
        return { path: below(params['missingProperty']), reason: 'is missing, and every record has to have it' };
    if (keyword === 'additionalProperties')
        return { path: below(params['additionalProperty']), reason: 'is no field of the schema' };
    return { path: instancePath, reason: message.replace(/^must /, 'has to ') };
}
/** Whether data keeps to one schema, with the reasons. Undefined for a schema that cannot be run, and for a datum that it cannot judge. */
async function makeJsonSchemaChecker(schema) {
    if (new Slicer(schema).size > MAX_COMPILED)
        return undefined;
    const draft = (0,json_schema/* draftToRun */.CB)(schema);
    const states = typeof schema === 'object' && schema !== null && Object.hasOwn(schema, '$schema');
    const formats = exportOf(await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(815)]).then(__webpack_require__.t.bind(__webpack_require__, 2815, 23)));
    const { reader } = runnable(schema, 'as-written');
    const validate = compile(await loadAjv(draft), reader, draft === 'draft-07' || !states, false, formats);
    if (validate === undefined)
        return undefined;
    return (datum) => {
        const holds = run(validate, datum);
        if (holds !== false)
            return holds === true ? [] : undefined;
        const { errors } = validate;
        return (errors ?? []).map(explainError);
    };
}
function runnable(schema, contentModel) {
    const { writer, reader } = (0,json_schema/* readingsOf */.RO)(schema, contentModel);
    if ((0,json_schema/* dialectOf */.E3)(schema).draft !== 'draft-04')
        return { writer, reader };
    const written = (0,json_schema/* toDraft7 */.Cg)(writer);
    return { writer: written, reader: reader === writer ? written : (0,json_schema/* toDraft7 */.Cg)(reader) };
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
        return exportOf(await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(463)]).then(__webpack_require__.t.bind(__webpack_require__, 2463, 23)));
    return draft === '2019-09' ? exportOf(await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(878)]).then(__webpack_require__.t.bind(__webpack_require__, 878, 23))) : exportOf(await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(210)]).then(__webpack_require__.t.bind(__webpack_require__, 2210, 23)));
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
    // Kept here: of more patterns than the engine's own cache holds, each would be compiled again for every witness.
    let regex;
    return { test: (text) => (regex ??= (0,lib_regex/* compileRegex */.DL)((0,json_schema/* toRe2 */.Zc)(pattern))).test(text), toString: () => JSON.stringify(pattern) };
}
/** ajv's comparison of values calls methods that objects without a prototype do not have. */
function toPlain(value) {
    return JSON.parse(JSON.stringify(value));
}


/***/ }),

/***/ 5571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wQ: () => (/* binding */ nameType),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* unused harmony export describeNoText */
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5917);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7979);


/** A scalar as it reads, anything else as JSON. Data of documents have no prototype, so that `String` throws on a mapping. */
function plainText(value) {
    return typeof value === 'object' ? (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s)(value) : String(value);
}
/** What stands where a text is wanted, as a noun: "a list", "the number 3". */
function describeNoText(value) {
    if (value === undefined || value === null)
        return 'empty';
    if (isList(value))
        return 'a list';
    return typeof value === 'object' ? 'a map' : `the ${typeof value} ${String(value)}`;
}
/** The type of a value as a noun: "a list", "text". */
function nameType(value) {
    if (value === undefined || value === null)
        return 'empty';
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return 'a list';
    return { string: 'text', number: 'a number', boolean: 'a boolean' }[typeof value] ?? 'a map';
}


/***/ }),

/***/ 524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ TextProver)
});

;// CONCATENATED MODULE: ./src/lib/regular/automaton.ts
const MAX_STATES = 1500;
/** Undefined when it would take too many states: `(.{900}){900}`. */
function automatonOf(expression) {
    const maker = new Maker();
    const last = maker.add(expression, maker.state());
    if (last === undefined)
        return undefined;
    const closures = closuresOf(maker.jumps);
    return { moves: maker.moves, closures, last, size: closures.reduce((sum, { length }) => sum + length, 0) };
}
class Maker {
    moves = [];
    jumps = [];
    state() {
        this.moves.push([]);
        return this.jumps.push([]) - 1;
    }
    /** Adds what reads the expression from a state on, and says where that ends; undefined past the limit. */
    add(expression, from) {
        if (this.moves.length > MAX_STATES)
            return undefined;
        switch (expression.kind) {
            case 'chars': {
                const to = this.state();
                this.moves[from].push({ set: expression.set, to });
                return to;
            }
            case 'sequence': {
                let at = from;
                for (const part of expression.parts)
                    at = at === undefined ? undefined : this.add(part, at);
                return at;
            }
            case 'choice': {
                const end = this.state();
                for (const part of expression.parts) {
                    const start = this.state();
                    this.jumps[from].push(start);
                    const at = this.add(part, start);
                    if (at === undefined)
                        return undefined;
                    this.jumps[at].push(end);
                }
                return end;
            }
            case 'repeat':
                return this.#repeat(expression, from);
        }
    }
    #repeat({ part, least, most }, from) {
        let at = from;
        for (let i = 0; i < least && at !== undefined; i++)
            at = this.add(part, at);
        if (at === undefined)
            return undefined;
        if (most === Infinity) {
            // A state of its own, so that the loop does not lead back into what came before.
            const loop = this.state();
            this.jumps[at].push(loop);
            const back = this.add(part, loop);
            if (back === undefined)
                return undefined;
            this.jumps[back].push(loop);
            const end = this.state();
            this.jumps[loop].push(end);
            return end;
        }
        const end = this.state();
        this.jumps[at].push(end);
        for (let i = least; i < most; i++) {
            at = this.add(part, at);
            if (at === undefined)
                return undefined;
            this.jumps[at].push(end);
        }
        return end;
    }
}
function closuresOf(jumps) {
    return jumps.map((_, start) => {
        const seen = new Set([start]);
        for (const state of seen)
            for (const next of jumps[state])
                seen.add(next);
        return [...seen];
    });
}

;// CONCATENATED MODULE: ./src/lib/regular/char-set.ts
const LAST_CHAR = 0x10ffff;
const EVERY_CHAR = [[0, LAST_CHAR]];
function union(...sets) {
    const sorted = sets.flat().sort((a, b) => a[0] - b[0]);
    const merged = [];
    for (const [from, to] of sorted) {
        const last = merged.at(-1);
        if (last !== undefined && from <= last[1] + 1)
            last[1] = Math.max(last[1], to);
        else
            merged.push([from, to]);
    }
    return merged;
}
function complement(set) {
    const gaps = [];
    let next = 0;
    for (const [from, to] of set) {
        if (from > next)
            gaps.push([next, from - 1]);
        next = to + 1;
    }
    if (next <= LAST_CHAR)
        gaps.push([next, LAST_CHAR]);
    return gaps;
}
function contains(set, char) {
    return set.some(([from, to]) => from <= char && char <= to);
}
/** The points at which any of the sets begins or has just ended: between two of them no set tells characters apart. */
function cutPoints(sets) {
    const cuts = new Set([0]);
    for (const set of sets)
        for (const [from, to] of set) {
            cuts.add(from);
            if (to < LAST_CHAR)
                cuts.add(to + 1);
        }
    return [...cuts].sort((a, b) => a - b);
}

;// CONCATENATED MODULE: ./src/lib/regular/syntax.ts
/**
 * Reads the part of regular expressions that means the same to RE2 and to JavaScript, or whose two meanings are known. Whatever
 * else stands in a pattern (look-around, back-references, flags, word boundaries, Unicode properties) is not read at all.
 */

const FLAVOURS = ['re2', 'ecma'];
const MAX_LENGTH = 1000;
const MAX_DEPTH = 30;
/** RE2 takes no larger count. */
const MAX_COUNT = 1000;
const DIGITS = [[0x30, 0x39]];
const WORD = union(DIGITS, [
    [0x41, 0x5a],
    [0x5f, 0x5f],
    [0x61, 0x7a],
]);
const LINE_ENDS = {
    re2: [[0x0a, 0x0a]],
    ecma: [
        [0x0a, 0x0a],
        [0x0d, 0x0d],
        [0x2028, 0x2029],
    ],
};
const SPACES = {
    re2: [
        [0x09, 0x0a],
        [0x0c, 0x0d],
        [0x20, 0x20],
    ],
    ecma: [
        [0x09, 0x0d],
        [0x20, 0x20],
        [0xa0, 0xa0],
        [0x1680, 0x1680],
        [0x2000, 0x200a],
        [0x2028, 0x2029],
        [0x202f, 0x202f],
        [0x205f, 0x205f],
        [0x3000, 0x3000],
        [0xfeff, 0xfeff],
    ],
};
const CONTROLS = { n: 0x0a, r: 0x0d, t: 0x09, f: 0x0c, v: 0x0b };
class Unread extends Error {
}
const ANY_TEXT = { kind: 'repeat', part: { kind: 'chars', set: EVERY_CHAR }, least: 0, most: Infinity };
/** The texts in which the pattern matches somewhere, as an expression for whole texts; undefined when it is not read. */
function readPattern(pattern, flavour) {
    if (pattern.length > MAX_LENGTH)
        return undefined;
    try {
        return new Reader(pattern, flavour).whole();
    }
    catch (error) {
        if (error instanceof Unread)
            return undefined;
        throw error;
    }
}
class Reader {
    #chars;
    #flavour;
    #at = 0;
    constructor(pattern, flavour) {
        this.#chars = [...pattern];
        this.#flavour = flavour;
    }
    whole() {
        const alternatives = this.#alternatives(0);
        if (this.#at < this.#chars.length)
            throw new Unread();
        return { kind: 'choice', parts: alternatives.map(searched) };
    }
    #alternatives(depth) {
        if (depth > MAX_DEPTH)
            throw new Unread();
        const list = [[]];
        while (this.#at < this.#chars.length && this.#peek() !== ')') {
            if (this.#take('|'))
                list.push([]);
            else
                list.at(-1).push(this.#counted(this.#item(depth)));
        }
        return list;
    }
    #item(depth) {
        const char = this.#next();
        if (char === '^' || char === '$')
            return char;
        if (char === '.')
            return { kind: 'chars', set: complement(LINE_ENDS[this.#flavour]) };
        if (char === '[')
            return { kind: 'chars', set: this.#class() };
        if (char === '\\')
            return { kind: 'chars', set: this.#escape() };
        if ('*+?{})]'.includes(char))
            throw new Unread();
        if (char !== '(')
            return single(char);
        if (this.#take('?')) {
            if (!this.#take(':')) {
                this.#take('P');
                if (!this.#take('<') || !/[A-Za-z_]/.test(this.#peek()))
                    throw new Unread();
                while (this.#next() !== '>')
                    ;
            }
        }
        const group = this.#alternatives(depth + 1);
        if (!this.#take(')'))
            throw new Unread();
        return { group };
    }
    #counted(item) {
        let [least, most] = [1, 1];
        if (this.#take('*'))
            [least, most] = [0, Infinity];
        else if (this.#take('+'))
            most = Infinity;
        else if (this.#take('?'))
            least = 0;
        else if (this.#peek() === '{')
            [least, most] = this.#counts();
        else
            return item;
        if (least > most || least > MAX_COUNT || (most > MAX_COUNT && most !== Infinity))
            throw new Unread();
        // Lazy or not, it is the same texts.
        this.#take('?');
        if ('*+?{'.includes(this.#peek() || 'a'))
            throw new Unread();
        return { kind: 'repeat', part: inner(item), least, most };
    }
    #counts() {
        const found = /^\{(\d{1,4})(,(\d{0,4}))?\}/.exec(this.#chars.slice(this.#at, this.#at + 12).join(''));
        if (found === null)
            throw new Unread();
        this.#at += found[0].length;
        const least = Number(found[1]);
        return [least, found[2] === undefined ? least : found[3] === '' ? Infinity : Number(found[3])];
    }
    #class() {
        const negated = this.#take('^');
        const sets = [];
        // `[]` and `[^]` are nothing and everything to JavaScript, and the start of a longer class to RE2.
        if (this.#peek() === ']')
            throw new Unread();
        while (!this.#take(']')) {
            const from = this.#member();
            if (this.#peek() !== '-' || this.#chars[this.#at + 1] === ']') {
                sets.push(from);
                continue;
            }
            this.#at++;
            const to = this.#member();
            const [first, last] = [only(from), only(to)];
            if (first === undefined || last === undefined || first > last)
                throw new Unread();
            sets.push([[first, last]]);
        }
        const set = union(...sets);
        return negated ? complement(set) : set;
    }
    #member() {
        const char = this.#next();
        if (char === '[' && ':.='.includes(this.#peek()))
            throw new Unread();
        return char === '\\' ? this.#escape() : [[char.codePointAt(0), char.codePointAt(0)]];
    }
    #escape() {
        const char = this.#next();
        switch (char) {
            case 'd':
                return DIGITS;
            case 'D':
                return complement(DIGITS);
            case 'w':
                return WORD;
            case 'W':
                return complement(WORD);
            case 's':
                return SPACES[this.#flavour];
            case 'S':
                return complement(SPACES[this.#flavour]);
            case 'x':
            case 'u':
                return this.#code(char);
        }
        const code = CONTROLS[char] ?? (/[A-Za-z0-9]/.test(char) ? undefined : char.codePointAt(0));
        if (code === undefined)
            throw new Unread();
        return [[code, code]];
    }
    #code(kind) {
        const rest = this.#chars.slice(this.#at, this.#at + 9).join('');
        const found = (kind === 'x' ? /^(?:\{([0-9a-fA-F]{1,6})\}|([0-9a-fA-F]{2}))/ : /^(?:\{([0-9a-fA-F]{1,6})\}|([0-9a-fA-F]{4}))/).exec(rest);
        const code = Number.parseInt(found?.[1] ?? found?.[2] ?? '', 16);
        // Halves of a pair are no characters of their own to RE2.
        if (found === null || !(code <= LAST_CHAR) || (code >= 0xd800 && code <= 0xdfff))
            throw new Unread();
        this.#at += found[0].length;
        return [[code, code]];
    }
    #peek() {
        return this.#chars[this.#at] ?? '';
    }
    #next() {
        const char = this.#chars[this.#at++];
        if (char === undefined)
            throw new Unread();
        return char;
    }
    #take(char) {
        if (this.#peek() !== char)
            return false;
        this.#at++;
        return true;
    }
}
function single(char) {
    const code = char.codePointAt(0);
    return { kind: 'chars', set: [[code, code]] };
}
function only(set) {
    return set.length === 1 && set[0][0] === set[0][1] ? set[0][0] : undefined;
}
/** An alternative of the whole pattern: what stands outside of its anchors may be any text. */
function searched(items) {
    const [sole] = items;
    if (items.length === 1 && typeof sole === 'object' && 'group' in sole)
        return { kind: 'choice', parts: sole.group.map(searched) };
    const [isBegun, isEnded] = [items[0] === '^', items.length > (items[0] === '^' ? 1 : 0) && items.at(-1) === '$'];
    const body = items.slice(isBegun ? 1 : 0, isEnded ? -1 : undefined).map(inner);
    return { kind: 'sequence', parts: [...(isBegun ? [] : [ANY_TEXT]), ...body, ...(isEnded ? [] : [ANY_TEXT])] };
}
function inner(item) {
    if (typeof item === 'string')
        throw new Unread();
    if (!('group' in item))
        return item;
    return { kind: 'choice', parts: item.group.map((parts) => ({ kind: 'sequence', parts: parts.map(inner) })) };
}

;// CONCATENATED MODULE: ./src/lib/regular/inclusion.ts
/**
 * Whether every text that keeps to some rules keeps to another. Patterns are made into automata, which are walked through side
 * by side; what is outside the readable part of the syntax, or takes too long, is not decided.
 */



/** Steps of one question, and of all; one is some 10 ns. */
const WORK_EACH = 400_000;
const WORK_IN_ALL = 12_000_000;
/** For each state that is reached from another in an automaton that is made. */
const WORK_OF_STATE = 5;
const MAX_PAIRS = 4000;
const MAX_CLASSES = 250;
/** Larger counts are not unfolded. */
const inclusion_MAX_COUNT = 300;
/** Of one comparison: remembers its answers, and stops when it has worked enough. */
class TextProver {
    #left = WORK_IN_ALL;
    #answers = new Map();
    #automata = new Map();
    /** Undefined: not decided. Holds as RE2 reads the patterns and as JavaScript does. */
    compare(known, asked) {
        const key = JSON.stringify([known, asked]);
        if (!this.#answers.has(key))
            this.#answers.set(key, this.#compare(known, asked));
        return this.#answers.get(key);
    }
    #compare(known, asked) {
        let answer;
        for (const flavour of FLAVOURS) {
            if (this.#left <= 0)
                return undefined;
            const goal = this.#automaton(asked, flavour);
            if (goal === undefined)
                return undefined;
            // A rule that cannot be read is left out: what holds without it holds with it.
            const rules = known.flatMap((rule) => this.#automaton(rule, flavour) ?? []);
            const allowed = Math.min(WORK_EACH, this.#left);
            const search = new Search(rules, goal, allowed);
            answer = search.run();
            this.#left -= search.work;
            if (answer?.included !== true)
                return answer;
        }
        return answer;
    }
    #automaton(rule, flavour) {
        const key = `${flavour} ${JSON.stringify(rule)}`;
        if (!this.#automata.has(key)) {
            const expression = 'pattern' in rule ? readPattern(rule.pattern, flavour) : lengthOf(rule);
            const made = expression && automatonOf(expression);
            // It is kept for later questions: what it takes to make bounds the memory of all of them, too.
            this.#left -= WORK_OF_STATE * (made?.size ?? 0);
            this.#automata.set(key, made);
        }
        return this.#automata.get(key);
    }
}
function lengthOf({ least, most }) {
    if (least > inclusion_MAX_COUNT || (most > inclusion_MAX_COUNT && most !== Infinity))
        return undefined;
    return { kind: 'repeat', part: { kind: 'chars', set: EVERY_CHAR }, least, most };
}
/** Breadth first, so that the text it finds is a shortest one. */
class Search {
    work = 0;
    #all;
    #limit;
    #chars;
    constructor(known, goal, limit) {
        this.#all = [...known, goal];
        this.#limit = limit;
        const sets = new Set(this.#all.flatMap(({ moves }) => moves.flatMap((list) => list.map(({ set }) => set))));
        const cuts = cutPoints(sets);
        this.#chars = cuts.length > MAX_CLASSES ? [] : cuts.map((from, i) => speaking(from, (cuts[i + 1] ?? LAST_CHAR + 1) - 1));
    }
    run() {
        if (this.#chars.length === 0)
            return undefined;
        const start = { states: this.#all.map(({ closures }) => closures[0]), before: undefined, char: 0 };
        const queue = [start];
        const seen = new Set([keyOf(start)]);
        for (const pair of queue) {
            if (this.#refutes(pair))
                return { included: false, text: textOf(pair) };
            for (const char of this.#chars) {
                const next = this.#step(pair, char);
                if (this.work > this.#limit || seen.size > MAX_PAIRS)
                    return undefined;
                if (next === undefined || seen.has(keyOf(next)))
                    continue;
                seen.add(keyOf(next));
                queue.push(next);
            }
        }
        return { included: true };
    }
    #refutes({ states }) {
        return this.#all.every(({ last }, i) => states[i].includes(last) === i < this.#all.length - 1);
    }
    /** Undefined when one of the known rules cannot be met any more. */
    #step(pair, char) {
        const states = [];
        for (const [i, { moves, closures }] of this.#all.entries()) {
            const reached = new Set();
            for (const state of pair.states[i])
                for (const { set, to } of moves[state]) {
                    this.work += 1 + set.length;
                    if (contains(set, char))
                        for (const one of closures[to])
                            reached.add(one);
                }
            this.work += 4 + reached.size;
            if (reached.size === 0 && i < this.#all.length - 1)
                return undefined;
            states.push([...reached].sort((a, b) => a - b));
        }
        return { states, before: pair, char };
    }
}
function keyOf({ states }) {
    return states.map((list) => list.join()).join(';');
}
function textOf(pair) {
    const chars = [];
    for (let one = pair; one.before !== undefined; one = one.before)
        chars.push(String.fromCodePoint(one.char));
    return chars.reverse().join('');
}
const SPEAKING = [...'a0A-_ .'].map((char) => char.codePointAt(0));
/** A character of a range that can be read in a message. */
function speaking(from, to) {
    const found = SPEAKING.find((char) => from <= char && char <= to);
    if (found !== undefined)
        return found;
    if (from <= 0x7e && to >= 0x21)
        return Math.max(from, 0x21);
    // Halves of a pair are no characters by themselves.
    return from >= 0xd800 && from <= 0xdfff ? Math.min(to, 0xe000) : from;
}


/***/ }),

/***/ 7148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mP: () => (/* reexport */ UNREADABLE),
  E3: () => (/* reexport */ dialect/* dialectOf */.E),
  yM: () => (/* binding */ diffJsonSchemas),
  CB: () => (/* reexport */ dialect/* draftToRun */.C),
  RO: () => (/* binding */ readingsOf),
  Cg: () => (/* reexport */ toDraft7),
  Zc: () => (/* reexport */ toRe2),
  q9: () => (/* reexport */ valueSet)
});

// UNUSED EXPORTS: DEFAULT_LIMITS

// EXTERNAL MODULE: ./src/model/schema-change.ts
var schema_change = __webpack_require__(5279);
// EXTERNAL MODULE: ./src/model/json.ts
var json = __webpack_require__(7979);
;// CONCATENATED MODULE: ./src/lib/schema/json-schema/exact.ts
/** Decimal arithmetic without rounding: 0.3 is a multiple of 0.1, which floating point denies. */
const known = new Map();
function decimalOf(value) {
    const cached = known.get(value);
    if (cached !== undefined)
        return cached;
    const [mantissa = '0', exponent = '0'] = String(value).split('e');
    const [whole = '0', fraction = ''] = mantissa.split('.');
    const decimal = { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
    if (known.size > 1000)
        known.clear();
    known.set(value, decimal);
    return decimal;
}
/** Whether `value` is an integer times `step`, which is finite and above 0. */
function isMultiple(value, step) {
    if (value === 0)
        return true;
    if (step === 1)
        return Number.isInteger(value);
    if (!Number.isFinite(value))
        return false;
    const [a, b] = [decimalOf(value), decimalOf(step)];
    const low = Math.min(a.exponent, b.exponent);
    return (a.digits * 10n ** BigInt(a.exponent - low)) % (b.digits * 10n ** BigInt(b.exponent - low)) === 0n;
}
/** The nearest multiple of `step` at or above `value` (at or below for direction -1). */
function nextMultiple(value, step, direction) {
    if (isMultiple(value, step))
        return value;
    const count = direction === 1 ? Math.ceil(value / step) : Math.floor(value / step);
    if (!Number.isFinite(count))
        return value;
    const { digits, exponent } = decimalOf(step);
    return Number(`${BigInt(count) * digits}e${exponent}`);
}
/** A number that is a multiple of both, or undefined when it is beyond exact integers. */
function commonMultiple(left, right) {
    const [a, b] = [decimalOf(left), decimalOf(right)];
    const low = Math.min(a.exponent, b.exponent);
    const [x, y] = [a.digits * 10n ** BigInt(a.exponent - low), b.digits * 10n ** BigInt(b.exponent - low)];
    let [high, rest] = [x, y];
    while (rest !== 0n)
        [high, rest] = [rest, high % rest];
    const common = Number(`${(x / high) * y}e${low}`);
    return Math.abs(common) <= Number.MAX_SAFE_INTEGER ? common : undefined;
}

// EXTERNAL MODULE: ./src/lib/schema/json-schema/formats.ts
var formats = __webpack_require__(738);
// EXTERNAL MODULE: ./src/lib/equal-json.ts + 1 modules
var equal_json = __webpack_require__(4285);
;// CONCATENATED MODULE: ./src/lib/schema/json-schema/node.ts


/** The JSON types as bits, so that a union of types is one number. An integer is a number with `integer`. */
const NULL = 1;
const BOOLEAN = 2;
const NUMBER = 4;
const STRING = 8;
const ARRAY = 16;
const OBJECT = 32;
const ANY = 63;
const TYPES = [NULL, BOOLEAN, NUMBER, STRING, ARRAY, OBJECT];
/** The types by their names. */
const TYPE_BITS = Object.assign(Object.create(null), {
    null: NULL,
    boolean: BOOLEAN,
    number: NUMBER,
    integer: NUMBER,
    string: STRING,
    array: ARRAY,
    object: OBJECT,
});
const NO_NODES = [];
const NO_NAMES = new Set();
const NO_PATTERNS = new Map();
/**
 * One schema, read into a fixed form: what drafts spell differently (`items` as a list and `prefixItems`, `dependencies` and its
 * two successors, `const` and `enum`) is one field here. Keywords that refuse nothing are not in it. Filled by `compile.ts`.
 */
class Node {
    id;
    /** Undefined for a node that was made for a proof and stands in no document. */
    raw;
    parent;
    /** From the parent, or from the root of the document when there is no parent. */
    step;
    /** Whether a `$ref` stands in it or below: equal text then need not mean an equal schema. */
    hasRef = false;
    /** The dialect's number: equal text in two dialects need not mean an equal schema. */
    dialect = 0;
    #trivial;
    #leaf;
    /** The last one that it is known to be written otherwise than: a place asks for it several times in a row. */
    other;
    /** Those it was compared with, see `isSame`. */
    compared;
    /** Why it cannot be read or followed, as the end of a sentence: it then proves nothing and is never proven. */
    problem;
    /** The text that could not be followed; equal on both sides it is at least the same unknown. */
    problemText;
    /** It refers to another document, by the address in `problemText`: unread, but the same thing wherever that address stands. */
    opaque = false;
    /** The schema `false`. */
    never = false;
    types = ANY;
    /** Of the numbers only the integers. */
    integer = false;
    values;
    minimum;
    maximum;
    multipleOf;
    minLength = 0;
    maxLength = Infinity;
    pattern;
    /** Only when the dialect makes it an assertion. */
    format;
    prefix = NO_NODES;
    rest;
    /** `additionalItems` beside no list of `items`: the standard ignores it, some validators do not. */
    orphanRest;
    minItems = 0;
    maxItems = Infinity;
    unique = false;
    contains;
    minContains = 1;
    maxContains = Infinity;
    unevaluatedItems;
    properties = NO_PATTERNS;
    patterns = NO_PATTERNS;
    additional;
    required = NO_NAMES;
    names;
    minProperties = 0;
    maxProperties = Infinity;
    dependentRequired;
    dependentSchemas;
    unevaluatedProperties;
    ref;
    allOf = NO_NODES;
    anyOf = NO_NODES;
    oneOf = NO_NODES;
    not;
    if;
    then;
    else;
    constructor(id, raw, parent, step) {
        this.id = id;
        this.raw = raw;
        this.parent = parent;
        this.step = step;
    }
    /** Where it stands in its document. */
    get path() {
        return this.parent === undefined ? this.step : [...this.parent.path, ...this.step];
    }
    /** Whether it refuses nothing: the schema `true`, or one with annotations only. Asked once the document is read. */
    get trivial() {
        this.#trivial ??= EMPTY_FIELDS.every((field) => this[field] === EMPTY[field]);
        return this.#trivial;
    }
    /** Whether it holds no other schema, so that a proof about it is a few comparisons. Asked once the document is read. */
    get leaf() {
        // Each field by its name: asked of every schema of a wide record, a loop over names is a third of its comparison.
        this.#leaf ??=
            this.ref === undefined &&
                this.problem === undefined &&
                this.prefix === NO_NODES &&
                this.rest === undefined &&
                this.orphanRest === undefined &&
                this.contains === undefined &&
                this.unevaluatedItems === undefined &&
                this.properties === NO_PATTERNS &&
                this.patterns === NO_PATTERNS &&
                this.additional === undefined &&
                this.required === NO_NAMES &&
                this.names === undefined &&
                this.dependentRequired === undefined &&
                this.dependentSchemas === undefined &&
                this.unevaluatedProperties === undefined &&
                this.allOf === NO_NODES &&
                this.anyOf === NO_NODES &&
                this.oneOf === NO_NODES &&
                this.not === undefined &&
                this.if === undefined;
        return this.#leaf;
    }
}
const EMPTY = new Node(0, undefined, undefined, []);
const EMPTY_FIELDS = Object.keys(EMPTY).filter((field) => !['id', 'raw', 'parent', 'step', 'hasRef', 'dialect', 'problemText', 'opaque', 'compared', 'other'].includes(field));
/** Hands out nodes with numbers of their own; one for both sides of a comparison, so that a number names one node. */
class Nodes {
    #next = 1;
    anything = this.make({});
    nothing = this.make({ never: true, types: 0 });
    text = this.make({ types: STRING });
    #negations = new Map();
    #requiring = new Map();
    create(raw, parent, step) {
        return new Node(this.#next++, raw, parent, step);
    }
    /** A node that stands in no document. */
    make(fields) {
        return Object.assign(new Node(this.#next++, undefined, undefined, []), fields);
    }
    /** `{ not: node }`; the same node for the same argument. */
    not(node) {
        let negation = this.#negations.get(node.id);
        if (negation === undefined) {
            negation = this.make({ not: node, hasRef: true });
            this.#negations.set(node.id, negation);
        }
        return negation;
    }
    /** An object with this key; the same node for the same argument. */
    requiring(key) {
        let node = this.#requiring.get(key);
        if (node === undefined) {
            node = this.make({ types: OBJECT, required: new Set([key]) });
            this.#requiring.set(key, node);
        }
        return node;
    }
    /** All of them at once. */
    all(nodes) {
        return nodes.length === 0 ? this.anything : nodes.length === 1 ? nodes[0] : this.make({ allOf: nodes, hasRef: true });
    }
}
/** The parts that a datum fits whenever it fits the node: what `$ref` leads to, and `allOf`. */
function certainParts(node) {
    return node.ref === undefined ? node.allOf : [node.ref, ...node.allOf];
}
/** The schemas that judge the same value as the node does, without those behind a `$ref`. */
function inPlaceChildren(node) {
    const children = [...node.allOf, ...node.anyOf, ...node.oneOf];
    for (const child of [node.not, node.if, node.then, node.else])
        if (child !== undefined)
            children.push(child);
    if (node.dependentSchemas !== undefined)
        children.push(...node.dependentSchemas.values());
    return children;
}
/** Whether two schemas are written the same, annotations included, and refer to nothing that could differ. */
function isUntouched(left, right) {
    if (left === right)
        return true;
    if (left.hasRef || right.hasRef || left.dialect !== right.dialect || left.raw === undefined || right.raw === undefined)
        return false;
    if (left.other === right)
        return false;
    const same = isSameJson(left.raw, right.raw);
    if (!same)
        left.other = right;
    return same;
}
const MAX_COMPARED_DEPTH = 150;
/** Deep equality that gives up (and says no) on values nested absurdly deep. Order of object keys does not count. */
function isSameJson(left, right, depth = 0) {
    if ((0,equal_json/* isSameScalar */.jc)(left, right))
        return true;
    if (depth > MAX_COMPARED_DEPTH)
        return false;
    if ((0,json/* isList */.Lv)(left)) {
        if (!(0,json/* isList */.Lv)(right) || left.length !== right.length)
            return false;
        for (let index = 0; index < left.length; index++)
            if (!isSameJson(left[index], right[index], depth + 1))
                return false;
        return true;
    }
    if (!(0,json/* isObject */.Gv)(left) || !(0,json/* isObject */.Gv)(right))
        return false;
    const keys = Object.keys(left);
    if (keys.length !== Object.keys(right).length)
        return false;
    for (const key of keys)
        if (!Object.hasOwn(right, key) || !isSameJson(left[key], right[key], depth + 1))
            return false;
    return true;
}

// EXTERNAL MODULE: ./src/lib/regex.ts
var lib_regex = __webpack_require__(1532);
;// CONCATENATED MODULE: ./src/lib/schema/json-schema/patterns.ts

/** The pattern as RE2 writes it. */
function toRe2(pattern) {
    return pattern
        .replace(/\\u\{([0-9a-fA-F]+)\}|\\u([0-9a-fA-F]{4})/g, (_, wide, short) => `\\x{${wide ?? short}}`)
        .replace(/\\\//g, '/')
        .replace(/\\p\{Letter\}/g, '\\p{L}')
        .replace(/\\cJ/g, '\\n');
}
const compiled = new Map();
/**
 * The compiled form of a schema's pattern, or undefined when the linear-time engine cannot run it (look-around,
 * back-references) or it is no pattern at all.
 */
function regexOf(pattern) {
    if (compiled.has(pattern))
        return compiled.get(pattern);
    let regex;
    try {
        regex = (0,lib_regex/* compileRegex */.DL)(toRe2(pattern));
    }
    catch {
        regex = undefined;
    }
    if (compiled.size > 2000)
        compiled.clear();
    compiled.set(pattern, regex);
    return regex;
}
/** Whether the pattern matches somewhere in the text; undefined when it cannot be run. */
function matches(pattern, text) {
    return regexOf(pattern)?.test(text);
}
/** Patterns that refuse no text. `.*` matches the empty text before a line break too. */
function matchesEverything(pattern) {
    return pattern === '' || pattern === '^' || pattern === '$' || pattern === '.*' || pattern === '^.*' || pattern === '.*?';
}

// EXTERNAL MODULE: ./src/lib/json-text.ts
var json_text = __webpack_require__(5917);
// EXTERNAL MODULE: ./src/lib/once-per.ts
var once_per = __webpack_require__(348);
;// CONCATENATED MODULE: ./src/lib/schema/json-schema/value-set.ts



const MAX_DEPTH = 150;
/** The values of an `enum`, to be looked up: comparing each with each takes hours for lists that people do write. */
class ValueSet {
    #scalars = new Set();
    #texts = new Set();
    constructor(values) {
        for (const value of values) {
            const text = textOf(value);
            if (text === undefined)
                this.#scalars.add(value);
            else
                this.#texts.add(text);
        }
    }
    has(value) {
        const text = textOf(value);
        return text === undefined ? this.#scalars.has(value) : this.#texts.has(text);
    }
}
const valueSet = (0,once_per/* oncePer */.P)((values) => new ValueSet(values));
const texts = new WeakMap();
/** Each is looked up in several lists, and asked of by several rules. */
function textOf(value) {
    if (value === null || typeof value !== 'object')
        return undefined;
    const known = texts.get(value);
    if (known !== undefined)
        return known;
    const before = deep;
    const text = writeOut(value, 0);
    if (text !== undefined && deep === before)
        texts.set(value, text);
    return text;
}
/** A text that equal lists and objects have in common; undefined for scalars. What is nested absurdly deep equals nothing. */
function writeOut(value, depth) {
    if (value === null || typeof value !== 'object')
        return undefined;
    if (depth > MAX_DEPTH)
        return `deep ${(deep += 1)}`;
    const inner = (one) => writeOut(one, depth + 1) ?? (0,json_text/* jsonText */.s)(one);
    if ((0,json/* isList */.Lv)(value))
        return `[${value.map(inner).join()}]`;
    if (!(0,json/* isObject */.Gv)(value))
        return undefined;
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${inner(value[key])}`).join()}}`;
}
let deep = 0;

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/accept.ts






/**
 * Thrown when a schema's answer to a datum depends on what cannot be read: a remote reference, an unsupported pattern. One for
 * all: it is thrown for datum after datum, and to write down where an error came from costs more than to judge the datum.
 */
const UNKNOWN = new Error('the answer depends on what cannot be read');
const accept_MAX_DEPTH = 400;
/**
 * A validator of compiled schemas. Its answers are exact, or it gives none.
 * A schema of another document whose address is in `assumed` is taken to let the value through: "accepts" then means as far as
 * that document does, and "refuses" whatever it asks. Where more let through would mean less (a negation, a condition, a count),
 * there is no answer.
 */
class Acceptor {
    #budget;
    #depth = 0;
    #addresses;
    #assumes = true;
    /** How often it was taken for granted that another document lets something through. */
    #assumed = 0;
    constructor(budget, assumed = new Set()) {
        this.#budget = budget;
        this.#addresses = assumed;
    }
    /** Undefined when it cannot be told. */
    accepts(node, value) {
        const depth = this.#depth;
        const assumes = this.#assumes;
        try {
            return this.#test(node, value, undefined);
        }
        catch (error) {
            if (error === UNKNOWN)
                return undefined;
            throw error;
        }
        finally {
            this.#depth = depth;
            this.#assumes = assumes;
        }
    }
    acceptsAll(nodes, value) {
        let known = true;
        for (const node of nodes) {
            const answer = this.accepts(node, value);
            if (answer === false)
                return false;
            known &&= answer === true;
        }
        return known ? true : undefined;
    }
    #test(node, value, seen) {
        if (node.never)
            return false;
        this.#budget.spend(1);
        if (++this.#depth > accept_MAX_DEPTH)
            throw UNKNOWN;
        const own = node.unevaluatedProperties === undefined && node.unevaluatedItems === undefined ? seen : newSeen();
        if (node.opaque && own !== undefined)
            own.open = true;
        const accepted = this.#keywords(node, value, own);
        if (accepted && own !== undefined && own !== seen && seen !== undefined)
            merge(seen, own);
        // After the known keywords: a schema that refuses a value for a plain reason refuses it whatever the unread part says.
        if (accepted && node.problem !== undefined) {
            if (!node.opaque || !this.#assumes || !this.#addresses.has(node.problemText))
                throw UNKNOWN;
            this.#assumed++;
        }
        this.#depth--;
        return accepted;
    }
    #keywords(node, value, seen) {
        const bit = typeOf(value);
        if ((node.types & bit) === 0)
            return false;
        if (node.values !== undefined && !valueSet(node.values).has(value))
            return false;
        if (typeof value === 'number' && !isNumberAccepted(node, value))
            return false;
        if (typeof value === 'string' && !isTextAccepted(node, value))
            return false;
        if ((0,json/* isList */.Lv)(value) && !this.#list(node, value, seen))
            return false;
        if ((0,json/* isObject */.Gv)(value) && !this.#object(node, value, seen))
            return false;
        if (node.ref !== undefined && !this.#test(node.ref, value, seen))
            return false;
        for (const part of node.allOf)
            if (!this.#test(part, value, seen))
                return false;
        if (node.anyOf.length > 0 && this.#count(node.anyOf, value, seen, seen === undefined ? 1 : Infinity) === 0)
            return false;
        if (node.oneOf.length > 0 && !this.#isOne(node.oneOf, value, seen))
            return false;
        if (node.not !== undefined && this.#firmly(() => this.#test(node.not, value, undefined)))
            return false;
        if (node.if !== undefined && !this.#condition(node, value, seen))
            return false;
        if ((0,json/* isObject */.Gv)(value) && node.unevaluatedProperties !== undefined)
            for (const key of Object.keys(value))
                if (!seen.keys.has(key)) {
                    if (!this.#test(node.unevaluatedProperties, value[key], undefined))
                        return refusesUnseen(seen);
                    seen.keys.add(key);
                }
        if ((0,json/* isList */.Lv)(value) && node.unevaluatedItems !== undefined)
            for (let index = 0; index < value.length; index++)
                if (!seen.items.has(index)) {
                    if (!this.#test(node.unevaluatedItems, value[index], undefined))
                        return refusesUnseen(seen);
                    seen.items.add(index);
                }
        return true;
    }
    /** Nothing is taken for granted of other documents meanwhile. */
    #firmly(run) {
        const assumes = this.#assumes;
        this.#assumes = false;
        const answer = run();
        this.#assumes = assumes;
        return answer;
    }
    /** Whether exactly one accepts. Two that do so only as far as another document lets them are no answer. */
    #isOne(nodes, value, seen) {
        let count = 0;
        let firm = 0;
        for (const node of nodes) {
            const before = this.#assumed;
            if (this.#count([node], value, seen, 1) === 0)
                continue;
            count++;
            if (this.#assumed === before && ++firm > 1)
                return false;
        }
        if (count > 1)
            throw UNKNOWN;
        return count === 1;
    }
    /** How many of the alternatives accept the value, counting up to `most`. */
    #count(nodes, value, seen, most) {
        let count = 0;
        for (const node of nodes) {
            const own = seen === undefined ? undefined : newSeen();
            if (!this.#test(node, value, own))
                continue;
            if (own !== undefined)
                merge(seen, own);
            if (++count >= most)
                break;
        }
        return count;
    }
    #condition(node, value, seen) {
        const own = seen === undefined ? undefined : newSeen();
        const holds = this.#firmly(() => this.#test(node.if, value, own));
        if (holds && own !== undefined)
            merge(seen, own);
        const next = holds ? node.then : node.else;
        return next === undefined || this.#test(next, value, seen);
    }
    #list(node, value, seen) {
        if (value.length < node.minItems || value.length > node.maxItems)
            return false;
        for (let index = 0; index < value.length; index++) {
            const schema = node.prefix[index] ?? node.rest;
            if (schema === undefined)
                break;
            if (!this.#test(schema, value[index], undefined))
                return false;
            seen?.items.add(index);
        }
        if (node.contains !== undefined) {
            let count = 0;
            let firm = 0;
            for (let index = 0; index < value.length; index++) {
                const before = this.#assumed;
                if (!this.#test(node.contains, value[index], undefined))
                    continue;
                count++;
                if (this.#assumed === before)
                    firm++;
                seen?.items.add(index);
            }
            if (count < node.minContains || firm > node.maxContains)
                return false;
            if (count > node.maxContains)
                throw UNKNOWN;
        }
        if (node.unique)
            for (let index = 1; index < value.length; index++)
                for (let other = 0; other < index; other++)
                    if (isSameJson(value[index], value[other]))
                        return false;
        return true;
    }
    #object(node, value, seen) {
        const keys = Object.keys(value);
        if (keys.length < node.minProperties || keys.length > node.maxProperties)
            return false;
        for (const name of node.required)
            if (!Object.hasOwn(value, name))
                return false;
        this.#budget.spend(node.required.size >> 4);
        for (const key of keys) {
            if (node.names !== undefined && !this.#test(node.names, key, undefined))
                return false;
            const schema = node.properties.get(key);
            let evaluated = schema !== undefined;
            if (schema !== undefined && !this.#test(schema, value[key], undefined))
                return false;
            for (const [pattern, below] of node.patterns) {
                const applies = matches(pattern, key);
                if (applies === undefined)
                    throw UNKNOWN;
                if (!applies)
                    continue;
                evaluated = true;
                if (!this.#test(below, value[key], undefined))
                    return false;
            }
            if (!evaluated && node.additional !== undefined) {
                evaluated = true;
                if (!this.#test(node.additional, value[key], undefined))
                    return false;
            }
            if (evaluated)
                seen?.keys.add(key);
        }
        if (node.dependentRequired !== undefined)
            for (const [key, names] of node.dependentRequired)
                if (Object.hasOwn(value, key) && !names.every((name) => Object.hasOwn(value, name)))
                    return false;
        if (node.dependentSchemas !== undefined)
            for (const [key, schema] of node.dependentSchemas)
                if (Object.hasOwn(value, key) && !this.#test(schema, value, seen))
                    return false;
        return true;
    }
}
function typeOf(value) {
    if (value === null)
        return NULL;
    if (typeof value === 'boolean')
        return BOOLEAN;
    if (typeof value === 'number')
        return NUMBER;
    if (typeof value === 'string')
        return STRING;
    return (0,json/* isList */.Lv)(value) ? ARRAY : OBJECT;
}
function isNumberAccepted(node, value) {
    if (node.integer && !Number.isInteger(value))
        return false;
    const { minimum, maximum, multipleOf } = node;
    if (minimum !== undefined && (minimum.exclusive ? value <= minimum.value : value < minimum.value))
        return false;
    if (maximum !== undefined && (maximum.exclusive ? value >= maximum.value : value > maximum.value))
        return false;
    return multipleOf === undefined || isMultiple(value, multipleOf);
}
function isTextAccepted(node, value) {
    if (node.minLength > 0 || node.maxLength < Infinity) {
        const length = lengthOf(value);
        if (length < node.minLength || length > node.maxLength)
            return false;
    }
    if (node.pattern !== undefined) {
        const applies = matches(node.pattern, value);
        if (applies === undefined)
            throw UNKNOWN;
        if (!applies)
            return false;
    }
    if (node.format === undefined)
        return true;
    const format = (0,formats/* formatNamed */.vq)(node.format);
    if (format === undefined)
        throw UNKNOWN;
    return format.test(value);
}
/** In characters, as JSON Schema counts them: a surrogate pair is one. */
function lengthOf(text) {
    let length = 0;
    for (let index = 0; index < text.length; index++) {
        length++;
        if ((text.charCodeAt(index) & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00)
            index++;
    }
    return length;
}
function newSeen() {
    return { keys: new Set(), items: new Set(), open: false };
}
/** What nobody looked at and does not fit is refused, unless another document may have looked at it. */
function refusesUnseen(seen) {
    if (seen.open)
        throw UNKNOWN;
    return false;
}
function merge(into, from) {
    into.open ||= from.open;
    for (const key of from.keys)
        into.keys.add(key);
    for (const index of from.items)
        into.items.add(index);
}

// EXTERNAL MODULE: ./src/lib/schema/json-schema/dialect.ts
var dialect = __webpack_require__(8628);
;// CONCATENATED MODULE: ./src/lib/schema/json-schema/draft-04.ts
/** Draft 4 in the words of draft 7, for validators that know no older draft. */

/** Keywords that came later: draft 4 ignores them. */
const SINCE_06 = new Set(['const', 'contains', 'propertyNames', 'if', 'then', 'else']);
const LISTS = new Set(['allOf', 'anyOf', 'oneOf', 'items']);
const TABLES = new Set(['properties', 'patternProperties', 'definitions', 'dependencies']);
const SINGLE = new Set(['items', 'additionalItems', 'additionalProperties', 'not']);
const draft_04_MAX_DEPTH = 300;
const MAX_SEEN = 400_000;
/** The same schema as draft 7 writes it: `$id` for `id`, bounds that exclude as numbers, and nothing that draft 4 ignores. */
function toDraft7(schema) {
    const keepsIds = refersByName(schema);
    const rewrite = (value, depth) => {
        if (!(0,json/* isObject */.Gv)(value) || depth > draft_04_MAX_DEPTH)
            return value;
        const copy = Object.create(null);
        for (const key of Object.keys(value)) {
            const inner = value[key];
            const next = (one) => rewrite(one, depth + 1);
            if (SINCE_06.has(key) || key === '$schema' || key === 'id')
                continue;
            if (LISTS.has(key) && (0,json/* isList */.Lv)(inner))
                copy[key] = inner.map(next);
            else if (SINGLE.has(key))
                copy[key] = next(inner);
            else if (TABLES.has(key) && (0,json/* isObject */.Gv)(inner))
                copy[key] = (0,json/* mapValues */.LG)(inner, (one) => ((0,json/* isList */.Lv)(one) ? one : next(one)));
            else if (!isBound(key))
                copy[key] = inner;
        }
        for (const [plain, exclusive] of BOUNDS) {
            if (value[plain] === undefined)
                continue;
            if (value[exclusive] === true)
                delete copy[plain];
            copy[value[exclusive] === true ? exclusive : plain] = value[plain];
        }
        // Tools give every part an `id` of its own, which only matters to references by name, and which clash.
        if (keepsIds && typeof value.id === 'string' && value.$id === undefined)
            copy.$id = value.id;
        return copy;
    };
    return rewrite(schema, 0);
}
const BOUNDS = [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
];
function isBound(key) {
    return BOUNDS.some((pair) => pair.some((one) => one === key));
}
function refersByName(schema) {
    const todo = [schema];
    for (let seen = 0; todo.length > 0 && seen < MAX_SEEN; seen++) {
        const value = todo.pop();
        if ((0,json/* isList */.Lv)(value))
            for (const one of value)
                todo.push(one);
        if (!(0,json/* isObject */.Gv)(value))
            continue;
        if (typeof value.$ref === 'string' && !/^#(?:\/|$)/.test(value.$ref))
            return true;
        for (const key of Object.keys(value))
            todo.push(value[key]);
    }
    return false;
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/loops.ts

/**
 * Cuts every `$ref` that leads back to its own schema without reading a property or an item: it says nothing, and to follow it
 * would never end. Returns the schemas that lost theirs.
 */
function cutLoops(nodes) {
    const cut = [];
    const state = new Map();
    for (const start of nodes) {
        if (state.has(start))
            continue;
        const stack = [];
        const enter = (node) => {
            state.set(node, 'open');
            const left = inPlaceChildren(node);
            if (node.ref !== undefined)
                left.push(node.ref);
            stack.push({ node, left });
        };
        enter(start);
        while (stack.length > 0) {
            const { node, left } = stack.at(-1);
            const next = left.pop();
            if (next === undefined) {
                state.set(node, 'done');
                stack.pop();
            }
            else if (state.get(next) === 'open') {
                // A schema's parts cannot hold it, so that the step that closes the ring is a reference.
                node.ref = undefined;
                cut.push(node);
            }
            else if (!state.has(next))
                enter(next);
        }
    }
    return cut;
}

// EXTERNAL MODULE: ./src/lib/schema/json-schema/file-references.ts
var file_references = __webpack_require__(6701);
;// CONCATENATED MODULE: ./src/lib/schema/json-schema/references.ts


/** The references of one document. Nothing is ever loaded: a target is in the document, or there is none. */
class References {
    root;
    #isOld;
    #make;
    #resources = new Map();
    #anchors = new Map();
    #byPlace = new Map();
    #waiting = [];
    /** `isOld`: draft 4 calls the identifier `id`. */
    constructor(raw, isOld, make) {
        this.root = { uri: file_references/* NOWHERE */.JW, raw, path: [] };
        this.#isOld = isOld;
        this.#make = make;
        this.#resources.set(file_references/* NOWHERE */.JW, this.root);
    }
    /** Notes the `$id` and the anchors of a schema; the resource that its own references start from. */
    enter(raw, node, outer) {
        let resource = outer;
        const id = raw.$id ?? (this.#isOld ? raw.id : undefined);
        if (typeof id === 'string' && id.startsWith('#'))
            this.#anchors.set(`${outer.uri}${id}`, node);
        else if (typeof id === 'string') {
            const uri = absolute(id, outer.uri);
            if (uri !== undefined) {
                resource = { uri: withoutFragment(uri), raw, path: node.path };
                this.#resources.set(resource.uri, resource);
            }
        }
        for (const key of ['$anchor', '$dynamicAnchor'])
            if (typeof raw[key] === 'string')
                this.#anchors.set(`${resource.uri}#${raw[key]}`, node);
        return resource;
    }
    add(node, text, resource) {
        this.#waiting.push({ node, text, resource });
    }
    /** Gives every node its `ref`. A target outside the usual keywords is read now, and may bring more references. */
    resolveAll(fault) {
        for (let next = 0; next < this.#waiting.length; next++) {
            const { node, text, resource } = this.#waiting[next];
            const target = this.#resolve(text, resource);
            if (target === ELSEWHERE) {
                // By its address: the same text under another `$id` is another document.
                fault(node, absolute(text, resource.uri), `${refersTo(text)}, which leaves the document`);
                node.opaque = true;
            }
            else if (typeof target === 'string')
                fault(node, text, target);
            else
                node.ref = target;
        }
    }
    #resolve(text, from) {
        const shown = refersTo(text);
        const hash = text.indexOf('#');
        const uri = hash === 0 ? from.uri : absolute(text, from.uri);
        if (uri === undefined)
            return `${shown}, which is not a URI`;
        const resource = this.#resources.get(withoutFragment(uri));
        if (resource === undefined)
            return ELSEWHERE;
        const fragment = decode(hash < 0 ? '' : text.slice(hash + 1));
        if (fragment === undefined)
            return `${shown}, whose fragment cannot be decoded`;
        if (fragment !== '' && !fragment.startsWith('/'))
            return this.#anchors.get(`${resource.uri}#${fragment}`) ?? `${shown}, an anchor that the document does not have`;
        return this.#atPointer(resource, fragment) ?? `${shown}, and the document has nothing there`;
    }
    #atPointer(resource, pointer) {
        const place = `${resource.uri}#${pointer}`;
        const known = this.#byPlace.get(place);
        if (known !== undefined)
            return known;
        let raw = resource.raw;
        const path = [...resource.path];
        for (const part of pointer === '' ? [] : pointer.slice(1).split('/')) {
            const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
            if ((0,json/* isList */.Lv)(raw) && /^(0|[1-9]\d*)$/.test(key)) {
                path.push(Number(key));
                raw = raw[Number(key)];
            }
            else {
                path.push(key);
                raw = (0,json/* isObject */.Gv)(raw) && Object.hasOwn(raw, key) ? raw[key] : undefined;
            }
            if (raw === undefined)
                return undefined;
        }
        const node = this.#make(raw, path, resource);
        this.#byPlace.set(place, node);
        return node;
    }
}
const ELSEWHERE = 'elsewhere';
function refersTo(text) {
    return `has a \`$ref\` to ${JSON.stringify(text.slice(0, 200))}`;
}
function absolute(text, base) {
    try {
        return new URL(text, base).href;
    }
    catch {
        return undefined;
    }
}
function withoutFragment(uri) {
    const hash = uri.indexOf('#');
    return hash < 0 ? uri : uri.slice(0, hash);
}
function decode(fragment) {
    try {
        return decodeURIComponent(fragment);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/bounds.ts
/** The tighter of two bounds; `sign` 1 for lower ones, -1 for upper ones. */
function tighter(known, next, sign) {
    if (known === undefined)
        return next;
    if (known.value === next.value)
        return known.exclusive ? known : next;
    return (next.value - known.value) * sign > 0 ? next : known;
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/depth.ts

/** Whether lists and objects stand in one another more than so many levels deep. Takes no stack, whatever the depth. */
function isDeeper(value, limit) {
    let level = [];
    keepLists(level, value);
    // What holds nothing else is not kept: in a wide document that is nearly everything.
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > limit)
            return true;
        const next = [];
        for (const one of level)
            if ((0,json/* isList */.Lv)(one))
                for (const item of one)
                    keepLists(next, item);
            else
                for (const key of Object.keys(one))
                    keepLists(next, one[key]);
        level = next;
    }
    return false;
}
function keepLists(into, value) {
    if (value !== null && typeof value === 'object')
        into.push(value);
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/scalar-keywords.ts






/** Reads a keyword that holds no schema into the node; nothing happens for any other keyword. */
function readScalarKeyword(node, key, value, reading) {
    switch (key) {
        case 'type':
            return readTypes(node, value, reading);
        case 'enum':
        case 'const':
            return readValues(node, key, value, reading);
        case 'minimum':
        case 'exclusiveMinimum':
        case 'maximum':
        case 'exclusiveMaximum':
            return reading.dialect.draft === 'draft-04' ? readOldBound(node, key, value, reading) : readBound(node, key, value, reading);
        case 'multipleOf':
            if (isNumber(node, key, value, reading) && value > 0)
                node.multipleOf = value;
            else
                reading.fault(node, 'has a `multipleOf` that is not above 0');
            return;
        case 'minLength':
        case 'maxLength':
        case 'minItems':
        case 'maxItems':
        case 'minProperties':
        case 'maxProperties':
        case 'minContains':
        case 'maxContains':
            if (isNumber(node, key, value, reading))
                node[key] = value;
            return;
        case 'pattern':
            if (typeof value === 'string')
                node.pattern = value;
            else
                reading.fault(node, 'has a `pattern` that is not a text');
            return;
        case 'format':
            if (reading.dialect.formatAsserts && typeof value === 'string')
                readFormat(node, value);
            return;
        case 'uniqueItems':
            node.unique = value === true;
    }
}
function readBound(node, key, value, reading) {
    if (!isNumber(node, key, value, reading))
        return;
    if (key === 'minimum' || key === 'exclusiveMinimum')
        node.minimum = tighter(node.minimum, { value, exclusive: key !== 'minimum' }, 1);
    else
        node.maximum = tighter(node.maximum, { value, exclusive: key !== 'maximum' }, -1);
}
/** In draft 4 `exclusiveMinimum: true` says that `minimum` itself is out. */
function readOldBound(node, key, value, reading) {
    if (key === 'exclusiveMinimum' || key === 'exclusiveMaximum') {
        if (typeof value !== 'boolean')
            reading.fault(node, `has \`${key}\` that is neither true nor false, as draft 4 has it`);
        return;
    }
    if (!isNumber(node, key, value, reading) || !(0,json/* isObject */.Gv)(node.raw))
        return;
    if (key === 'minimum')
        node.minimum = tighter(node.minimum, { value, exclusive: node.raw.exclusiveMinimum === true }, 1);
    else
        node.maximum = tighter(node.maximum, { value, exclusive: node.raw.exclusiveMaximum === true }, -1);
}
function readValues(node, key, value, reading) {
    const values = key === 'const' ? [value] : (0,json/* isList */.Lv)(value) ? value : undefined;
    if (values === undefined)
        return reading.fault(node, 'has an `enum` that is not a list');
    node.values = node.values === undefined ? values : node.values.filter((kept) => valueSet(values).has(kept));
    if (isDeeper(values, reading.depth))
        reading.fault(node, `has a value in its \`${key}\` that is nested more than ${reading.depth} levels deep`);
}
function readTypes(node, value, reading) {
    const words = (0,json/* isList */.Lv)(value) ? value : [value];
    let types = 0;
    for (const word of words) {
        const bit = typeof word === 'string' ? TYPE_BITS[word] : undefined;
        if (bit === undefined)
            return reading.fault(node, `has the type ${JSON.stringify(word)?.slice(0, 60)}, which JSON Schema does not know`);
        types |= bit;
    }
    node.integer ||= words.includes('integer') && !words.includes('number');
    // OpenAPI's spelling of a union with null, which ajv (and authors) take at its word.
    const nullable = (0,json/* isObject */.Gv)(node.raw) && node.raw.nullable === true;
    node.types = (nullable ? types | NULL : types) & ANY;
}
/** OpenAPI's formats of numbers are ranges; a validator that knows `int64` checks no more than that it is an integer. */
function readFormat(node, name) {
    if ((0,formats/* isCheckedFormat */.Fy)(name))
        node.format = name;
    if (name !== 'int32' && name !== 'int64')
        return;
    node.integer = true;
    if (name === 'int64')
        return;
    node.minimum = tighter(node.minimum, { value: -(2 ** 31), exclusive: false }, 1);
    node.maximum = tighter(node.maximum, { value: 2 ** 31 - 1, exclusive: false }, -1);
}
function isNumber(node, key, value, reading) {
    if (typeof value === 'number' && Number.isFinite(value))
        return true;
    reading.fault(node, `has \`${key}\` that is not a number`);
    return false;
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/compile.ts






/** Keywords of later drafts that a document which states draft 7 cannot use. */
const SINCE_2019 = new Set([
    'dependentRequired',
    'dependentSchemas',
    'unevaluatedProperties',
    'unevaluatedItems',
    'minContains',
    'maxContains',
]);
function compileSchema(root, nodes, limits) {
    return new Compiler(root, nodes, limits).compile();
}
class Compiler {
    #root;
    #nodes;
    #limits;
    #dialect;
    #known = new Map();
    #problems = [];
    #references;
    #all = [];
    #reading;
    /** Names and values, of which a schema may have many. */
    #listed = 0;
    constructor(root, nodes, limits) {
        this.#root = root;
        this.#nodes = nodes;
        this.#limits = limits;
        this.#dialect = (0,dialect/* dialectOf */.E)(root);
        this.#reading = { dialect: this.#dialect, depth: limits.depth, fault: (node, problem) => this.#fault(node, problem) };
        this.#references = new References(root, this.#dialect.draft === 'draft-04', (raw, path, resource) => this.#schema(raw, undefined, path, 0, resource));
    }
    compile() {
        const root = this.#schema(this.#root, undefined, [], 0, this.#references.root);
        if (this.#dialect.problem !== undefined)
            this.#fault(root, this.#dialect.problem);
        this.#references.resolveAll((node, text, reason) => this.#fault(node, reason, text));
        for (const node of cutLoops(this.#all))
            this.#fault(node, 'has a `$ref` that leads back to itself without reading any data');
        return { root, dialect: this.#dialect, size: this.#all.length + this.#listed, problems: this.#problems };
    }
    #fault(node, problem, text) {
        if (node.problem !== undefined)
            return;
        node.problem = problem;
        node.problemText = text;
        this.#problems.push(node);
        for (let one = node; one !== undefined && !one.hasRef; one = one.parent)
            one.hasRef = true;
    }
    #schema(raw, parent, step, depth, outer) {
        const known = (0,json/* isObject */.Gv)(raw) ? this.#known.get(raw) : undefined;
        if (known !== undefined) {
            if (known.hasRef && parent !== undefined)
                parent.hasRef = true;
            return known;
        }
        const node = this.#nodes.create(raw, parent, step);
        node.dialect = this.#dialect.number;
        this.#all.push(node);
        if (raw === true)
            return node;
        if (raw === false) {
            node.never = true;
            node.types = 0;
            return node;
        }
        if (!(0,json/* isObject */.Gv)(raw)) {
            this.#fault(node, 'is not a schema: an object, `true` or `false` is expected');
            return node;
        }
        this.#known.set(raw, node);
        if (depth > this.#limits.depth)
            this.#fault(node, `is nested more than ${this.#limits.depth} schemas deep`);
        else if (this.#all.length > this.#limits.nodes)
            this.#fault(node, `is one of more than ${this.#limits.nodes} schemas`);
        else
            this.#fill(node, raw, depth, this.#references.enter(raw, node, outer));
        if (node.hasRef && parent !== undefined)
            parent.hasRef = true;
        return node;
    }
    #fill(node, raw, depth, resource) {
        const draft = this.#dialect.draft;
        const one = (key) => raw[key] === undefined ? undefined : this.#schema(raw[key], node, [key], depth + 1, resource);
        const list = (key) => {
            const value = raw[key];
            if (value === undefined)
                return [];
            if ((0,json/* isList */.Lv)(value))
                return value.map((item, index) => this.#schema(item, node, [key, index], depth + 1, resource));
            this.#fault(node, `has \`${key}\` that is not a list`);
            return [];
        };
        const table = (key) => {
            const value = raw[key];
            if (value === undefined)
                return undefined;
            const entries = new Map();
            if (!(0,json/* isObject */.Gv)(value))
                this.#fault(node, `has \`${key}\` that is not a mapping`);
            else
                for (const name of Object.keys(value)) {
                    this.#listed++;
                    entries.set(name, this.#schema(value[name], node, [key, name], depth + 1, resource));
                }
            return entries;
        };
        for (const key of Object.keys(raw)) {
            if ((draft === 'draft-07' || draft === 'draft-04') && SINCE_2019.has(key))
                continue;
            if (draft === 'draft-04' && SINCE_06.has(key))
                continue;
            const value = raw[key];
            switch (key) {
                case 'required':
                    // Draft 3 put a boolean into the property; validators of today refuse it.
                    if ((0,json/* isList */.Lv)(value)) {
                        node.required = new Set(value.filter((name) => typeof name === 'string'));
                        this.#listed += value.length;
                    }
                    else
                        this.#fault(node, 'has `required` that is not a list of names');
                    break;
                case 'properties':
                    node.properties = table(key);
                    break;
                case 'patternProperties':
                    node.patterns = table(key);
                    break;
                case 'additionalProperties':
                    node.additional = one(key);
                    break;
                case 'propertyNames':
                    node.names = one(key);
                    break;
                case 'dependencies':
                case 'dependentRequired':
                case 'dependentSchemas':
                    this.#dependencies(node, key, value, depth, resource);
                    break;
                case 'unevaluatedProperties':
                case 'unevaluatedItems':
                case 'contains':
                case 'not':
                case 'if':
                case 'then':
                case 'else':
                    node[key] = one(key);
                    break;
                case 'allOf':
                case 'anyOf':
                case 'oneOf':
                    node[key] = list(key);
                    break;
                case '$ref':
                    node.hasRef = true;
                    if (typeof value === 'string')
                        this.#references.add(node, value, resource);
                    else
                        this.#fault(node, 'has a `$ref` that is not a text');
                    break;
                case '$dynamicRef':
                case '$recursiveRef':
                    this.#fault(node, `uses \`${key}\`, whose target depends on who refers to it`, JSON.stringify(value));
                    break;
                case '$defs':
                case 'definitions':
                    this.#definitions(node, key, value, depth, resource);
                    break;
                default:
                    if ((0,json/* isList */.Lv)(value))
                        this.#listed += value.length;
                    readScalarKeyword(node, key, value, this.#reading);
            }
        }
        this.#items(node, raw, list, one);
        if (node.if === undefined)
            node.then = node.else = undefined;
    }
    /** Read for the references to them; they are no part of the schema that they stand in. */
    #definitions(node, key, value, depth, resource) {
        if (!(0,json/* isObject */.Gv)(value))
            return;
        for (const name of Object.keys(value))
            this.#schema(value[name], undefined, [...node.path, key, name], depth + 1, resource);
    }
    #items(node, raw, list, one) {
        const draft = this.#dialect.draft;
        const isOldTuple = (0,json/* isList */.Lv)(raw.items);
        const hasPrefix = raw.prefixItems !== undefined && (draft === '2020-12' || draft === 'any');
        if (isOldTuple && (draft === '2020-12' || hasPrefix))
            return this.#fault(node, 'has a list of `items`, which 2020-12 writes as `prefixItems`');
        if (isOldTuple) {
            node.prefix = list('items');
            node.rest = one('additionalItems');
            return;
        }
        if (hasPrefix)
            node.prefix = list('prefixItems');
        node.rest = one('items');
        if (raw.items === undefined && !hasPrefix && draft !== '2020-12')
            node.orphanRest = one('additionalItems');
    }
    #dependencies(node, key, value, depth, resource) {
        if (!(0,json/* isObject */.Gv)(value))
            return this.#fault(node, `has \`${key}\` that is not a mapping`);
        const names = new Map(node.dependentRequired);
        const schemas = new Map(node.dependentSchemas);
        for (const name of Object.keys(value)) {
            const needs = value[name];
            if ((0,json/* isList */.Lv)(needs) && key !== 'dependentSchemas')
                names.set(name, [...(names.get(name) ?? []), ...needs.filter((one) => typeof one === 'string')]);
            else if (key === 'dependentRequired')
                this.#fault(node, 'has `dependentRequired` with a value that is not a list of names');
            else {
                const schema = this.#schema(needs, node, [key, name], depth + 1, resource);
                const before = schemas.get(name);
                schemas.set(name, before === undefined ? schema : this.#nodes.all([before, schema]));
            }
        }
        if (names.size > 0)
            node.dependentRequired = names;
        if (schemas.size > 0)
            node.dependentSchemas = schemas;
    }
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/keys.ts


/**
 * The schemas that judge the value of one key in the objects of `left`; undefined when such an object cannot have the key.
 * Leaves out what is not sure to apply.
 */
function keyNodes(prover, left, key) {
    const nodes = [];
    for (const node of left.flat) {
        let matched = false;
        const own = node.properties.get(key);
        if (own !== undefined) {
            matched = true;
            nodes.push(own);
        }
        for (const [pattern, schema] of node.patterns) {
            const applies = matches(pattern, key);
            if (applies === true)
                nodes.push(schema);
            // A pattern that cannot be run may match, and then `additionalProperties` says nothing.
            if (applies !== false)
                matched = true;
        }
        if (!matched && node.additional !== undefined)
            nodes.push(node.additional);
        if (node.names !== undefined && prover.acceptor.accepts(node.names, key) === false)
            return undefined;
        if (!matched && node.unevaluatedProperties !== undefined && !mayEvaluate(node, key, { prover, left }))
            nodes.push(node.unevaluatedProperties);
    }
    return nodes.some((node) => node.never) ? undefined : nodes;
}
/** The schemas by which one object schema itself judges a key. */
function ownKeyNodes(node, key) {
    const nodes = [];
    const own = node.properties.get(key);
    if (own !== undefined)
        nodes.push(own);
    for (const [pattern, schema] of node.patterns) {
        const applies = matches(pattern, key);
        if (applies === undefined)
            return undefined;
        if (applies)
            nodes.push(schema);
    }
    if (nodes.length === 0 && node.additional !== undefined)
        nodes.push(node.additional);
    return nodes;
}
/**
 * Whether a schema, or one that judges the same object with it, may look at the key. Given what is known of the object, the
 * consequences of conditions that do not hold, and alternatives that are out, are left aside.
 */
function mayEvaluate(node, key, given) {
    const beside = given === undefined ? inPlaceSchemas(node) : standingSchemas(node, given.prover, given.left);
    return beside.some((one) => {
        if (one.properties.has(key) || one.additional !== undefined || one.problem !== undefined)
            return true;
        if (one !== node && one.unevaluatedProperties !== undefined)
            return true;
        for (const pattern of one.patterns.keys())
            if (matches(pattern, key) !== false)
                return true;
        return false;
    });
}
/** Whether keys that no schema names are looked at only by `unevaluatedProperties`. */
function leavesUnnamedKeys(node) {
    return inPlaceSchemas(node).every((one) => one.patterns.size === 0 &&
        one.additional === undefined &&
        // What cannot be read may look at any key.
        one.problem === undefined &&
        (one === node || one.unevaluatedProperties === undefined));
}
/** The node and every schema that judges the same value by its command, references followed. */
function inPlaceSchemas(node) {
    const all = new Set([node]);
    for (const one of all) {
        if (one.ref !== undefined)
            all.add(one.ref);
        for (const child of inPlaceChildren(one))
            all.add(child);
    }
    return [...all];
}
function standingSchemas(node, { opener, nodes }, left) {
    const holds = left.known;
    const isOut = (one) => holds.has(nodes.not(one)) || opener.isRefused(left, one);
    const all = new Set([node]);
    for (const one of all) {
        const parts = [one.ref, ...one.allOf, ...[...one.anyOf, ...one.oneOf].filter((part) => !isOut(part))];
        if (one.if !== undefined) {
            if (!isOut(one.if))
                parts.push(one.if, one.then);
            if (!holds.has(one.if))
                parts.push(one.else);
        }
        if (one.dependentSchemas !== undefined)
            parts.push(...one.dependentSchemas.values());
        for (const part of parts)
            if (part !== undefined)
                all.add(part);
    }
    return [...all];
}
/**
 * The names that objects of `left` can have, when they are known: closed by `additionalProperties: false` or by an `enum` of
 * `propertyNames`. Undefined when other names are possible.
 */
function finiteNames(left) {
    if (left.names === undefined)
        left.names = findNames(left) ?? null;
    return left.names ?? undefined;
}
function findNames(left) {
    let names;
    for (const node of left.flat) {
        const closed = node.additional !== undefined && node.additional.never && node.patterns.size === 0;
        const own = closed ? new Set(node.properties.keys()) : namesOf(node.names)?.enum;
        if (own !== undefined && (names === undefined || own.size < names.size))
            names = own;
        if (node.unevaluatedProperties?.never === true && leavesUnnamedKeys(node)) {
            const known = new Set(inPlaceSchemas(node).flatMap((one) => [...one.properties.keys()]));
            if (names === undefined || known.size < names.size)
                names = known;
        }
    }
    return names;
}
/** A `propertyNames` that is a list of names, or (undefined `enum`) anything else. */
function namesOf(node) {
    if (node?.values === undefined)
        return undefined;
    return { enum: new Set(node.values.filter((value) => typeof value === 'string')) };
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/dependents.ts
/** Finds the schemas that apply because a key is sure to be there, each step of the way in the time of what is new. */
class Dependents {
    #asking = [];
    #names = new Set();
    #order = [];
    #read = 0;
    /** Of nodes that were added since the last call, and of the keys that they ask for. */
    next(flat) {
        const added = [...flat].slice(this.#read);
        this.#read = flat.size;
        const found = [];
        const before = this.#order.length;
        for (const node of added) {
            for (const name of node.required)
                this.#add(name);
            if (node.dependentSchemas === undefined && node.dependentRequired === undefined)
                continue;
            this.#asking.push(node);
            for (const name of this.#order.slice(0, before))
                this.#ask(node, name, found);
        }
        for (let at = before; at < this.#order.length; at++)
            for (const node of this.#asking)
                this.#ask(node, this.#order[at], found);
        return found;
    }
    #ask(node, name, found) {
        const schema = node.dependentSchemas?.get(name);
        if (schema !== undefined)
            found.push(schema);
        for (const next of node.dependentRequired?.get(name) ?? [])
            this.#add(next);
    }
    #add(name) {
        if (this.#names.has(name))
            return;
        this.#names.add(name);
        this.#order.push(name);
    }
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/opposite.ts


/** More ways than this to miss a condition are not told apart: each would be a case of its own in every proof. */
const MAX_WAYS = 4;
/** How the size of a value of each type is held to a range. */
const SIZES = {
    [STRING]: ['minLength', 'maxLength'],
    [ARRAY]: ['minItems', 'maxItems'],
    [OBJECT]: ['minProperties', 'maxProperties'],
};
const opposite_BOUNDS = new Map([
    [NUMBER, ['type', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum']],
    ...[STRING, ARRAY, OBJECT].map((type) => [type, ['type', ...SIZES[type]]]),
]);
const ASIDE = new Set(['title', 'description', '$comment', 'default', 'examples']);
/** What data that a schema refuses are instead. Each fits one of the lists of schemas that `waysToMiss` returns. */
class Opposites {
    #nodes;
    #known = new Map();
    constructor(nodes) {
        this.#nodes = nodes;
    }
    /** Data of this type that the schema refuses fit one of these; undefined when that is not known. */
    waysToMiss(schema, type) {
        const key = `${schema.id}:${type}`;
        if (!this.#known.has(key))
            this.#known.set(key, this.#find(schema, type));
        return this.#known.get(key);
    }
    /** What holds of all data that the schema refuses. */
    #find(schema, type) {
        if (schema.not !== undefined && saysOnly(schema, ['not']))
            return [schema.not];
        if (schema.ref !== undefined && saysOnly(schema, ['$ref']))
            return [this.#nodes.not(schema.ref)];
        if (schema.anyOf.length > 0 && saysOnly(schema, ['anyOf']))
            return [this.#nodes.all(schema.anyOf.map((one) => this.#nodes.not(one)))];
        if (schema.allOf.length > 0 && schema.allOf.length <= MAX_WAYS && saysOnly(schema, ['allOf']))
            return schema.allOf.map((one) => this.#nodes.not(one));
        return this.#outOfBounds(schema, type) ?? (type === OBJECT ? this.#ofObject(schema) : undefined);
    }
    /** What misses a range lies below it or above it. */
    #outOfBounds(schema, type) {
        const keywords = opposite_BOUNDS.get(type);
        if (keywords === undefined || (schema.types & type) === 0 || !saysOnly(schema, keywords))
            return undefined;
        if (type === NUMBER) {
            const { minimum, maximum, integer } = schema;
            const turned = ({ value, exclusive }) => ({ value, exclusive: !exclusive });
            const ways = [
                ...(minimum === undefined ? [] : [{ maximum: turned(minimum) }]),
                ...(maximum === undefined ? [] : [{ minimum: turned(maximum) }]),
                ...(integer ? [{ not: this.#nodes.make({ types: NUMBER, integer: true }), hasRef: true }] : []),
            ];
            return ways.map((way) => this.#nodes.make({ types: NUMBER, ...way }));
        }
        const [least, most] = SIZES[type];
        const ways = [
            ...(schema[least] > 0 ? [{ [most]: Math.ceil(schema[least]) - 1 }] : []),
            ...(schema[most] < Infinity ? [{ [least]: Math.floor(schema[most]) + 1 }] : []),
        ];
        return ways.map((way) => this.#nodes.make({ types: type, ...way }));
    }
    /** An object misses `properties` and `required` by a key that is not there, or by one with another value. */
    #ofObject(schema) {
        const { properties, required } = schema;
        const size = properties.size + required.size;
        if ((schema.types & OBJECT) === 0 || size === 0 || size > 2 * MAX_WAYS)
            return undefined;
        if (!saysOnly(schema, ['type', 'properties', 'required']))
            return undefined;
        const ways = [];
        for (const key of new Set([...properties.keys(), ...required])) {
            const value = properties.get(key);
            if (value === undefined || value.trivial) {
                if (required.has(key))
                    ways.push(this.#object(key, this.#nodes.nothing, false));
            }
            else
                ways.push(this.#object(key, this.#nodes.not(value), !required.has(key)));
        }
        return ways.length > MAX_WAYS ? undefined : ways;
    }
    #object(key, value, isThere) {
        return this.#nodes.make({
            types: OBJECT,
            properties: new Map([[key, value]]),
            required: new Set(isThere ? [key] : []),
            hasRef: true,
        });
    }
}
/** Whether a schema of a document has no keywords but these. */
function saysOnly(node, keys) {
    const { raw } = node;
    return node.problem === undefined && (0,json/* isObject */.Gv)(raw) && Object.keys(raw).every((key) => keys.includes(key) || ASIDE.has(key));
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/same.ts

/** What a schema says about itself, and not about data. */
const same_ASIDE = new Set(['id', 'raw', 'parent', 'step', 'hasRef', 'dialect', 'problem', 'compared', 'other']);
const FIELDS = Object.keys(new Node(0, undefined, undefined, [])).filter((field) => !same_ASIDE.has(field));
/**
 * Whether two schemas say the same in the same way, annotations aside and references followed, so that they surely accept the
 * same. Two schemas that refer to themselves are the same when no difference can be reached.
 */
function isSame(left, right) {
    if (left === right)
        return true;
    return left.compared?.get(right) ?? new Comparison().run(left, right);
}
/**
 * The nearest pairs first, and of schemas that are taken for the same already only one is followed (Hopcroft and Karp, "A linear
 * algorithm for testing equivalence of finite automata", 1971): there are no more pairs than schemas, however they refer to each other.
 */
class Comparison {
    #pairs = [];
    #same = new Map();
    run(left, right) {
        this.#pairs.push({ left, right, of: undefined });
        for (const pair of this.#pairs) {
            if (this.#follow(pair))
                continue;
            for (let one = pair; one !== undefined; one = one.of)
                remember(one, false);
            return false;
        }
        for (const pair of this.#pairs)
            remember(pair, true);
        return true;
    }
    /** False when the two differ by themselves. */
    #follow(pair) {
        const { left, right } = pair;
        const known = left === right ? true : left.compared?.get(right);
        if (known !== undefined)
            return known;
        // A made node without references can be told apart by its fields like any other; equal text in one dialect is the short way.
        if (isUntouched(left, right))
            return true;
        if ((left.problem === undefined) !== (right.problem === undefined))
            return false;
        if (left.problem !== undefined && left.problemText === undefined)
            return false;
        const [one, other] = [this.#representative(left), this.#representative(right)];
        if (one === other)
            return true;
        this.#same.set(one, other);
        return FIELDS.every((field) => this.#isSameField(left[field], right[field], pair));
    }
    #representative(node) {
        let last = node;
        for (let next = this.#same.get(last); next !== undefined; next = this.#same.get(last))
            last = next;
        // Next time the way is short.
        for (let at = node; at !== last;) {
            const next = this.#same.get(at);
            this.#same.set(at, last);
            at = next;
        }
        return last;
    }
    /** Schemas in the field become pairs that are still to be followed. */
    #isSameField(left, right, of) {
        if (left === right)
            return true;
        if (left === undefined || right === undefined)
            return false;
        if (left instanceof Node) {
            if (!(right instanceof Node))
                return false;
            this.#pairs.push({ left, right, of });
            return true;
        }
        if (left instanceof Map && right instanceof Map) {
            if (left.size !== right.size)
                return false;
            for (const [key, value] of left)
                if (!right.has(key) || !this.#isSameField(value, right.get(key), of))
                    return false;
            return true;
        }
        if (left instanceof Set && right instanceof Set) {
            if (left.size !== right.size)
                return false;
            for (const value of left)
                if (!right.has(value))
                    return false;
            return true;
        }
        if (Array.isArray(left) && Array.isArray(right) && (left[0] instanceof Node || right[0] instanceof Node)) {
            return left.length === right.length && left.every((one, index) => this.#isSameField(one, right[index], of));
        }
        return typeof left === 'object' && isSameJson(left, right);
    }
}
function remember({ left, right }, same) {
    if (left === right)
        return;
    left.compared ??= new Map();
    left.compared.set(right, same);
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/left.ts







/**
 * What is known about a datum of one type that fits several schemas: all schemas that judge it (references and `allOf` followed,
 * alternatives of another type dropped), and the choices left. Over-approximates: it never leaves out a datum that fits.
 */
class Left {
    type;
    flat;
    choices;
    /** The first of the required keys that each schema asks for, with what depends on them. */
    #required;
    /** Found out by the prover, and kept: null when they are too many to list. */
    values;
    /** See `finiteNames`. */
    names;
    #known;
    /** `flat`, to be looked up. */
    get known() {
        this.#known ??= new Set(this.flat);
        return this.#known;
    }
    constructor(type, flat, choices) {
        this.type = type;
        this.flat = flat;
        this.choices = choices;
    }
    get required() {
        this.#required ??= requiredOf(this.flat);
        return this.#required;
    }
    get minimum() {
        return boundOf(this, 'minimum', 1);
    }
    get maximum() {
        return boundOf(this, 'maximum', -1);
    }
    get integer() {
        return this.flat.some((node) => node.integer || (node.multipleOf !== undefined && Number.isInteger(node.multipleOf)));
    }
    /** The step of the numbers: a common multiple of every `multipleOf`, 1 for integers; undefined when there is none. */
    get step() {
        let step = this.integer ? 1 : undefined;
        for (const { multipleOf } of this.flat)
            if (multipleOf !== undefined)
                step = step === undefined ? multipleOf : (commonMultiple(step, multipleOf) ?? step);
        return step;
    }
    most(field) {
        let most = 0;
        for (const node of this.flat)
            if (node[field] > most)
                most = node[field];
        return most;
    }
    least(field) {
        let least = Infinity;
        for (const node of this.flat)
            if (node[field] < least)
                least = node[field];
        return least;
    }
}
/** The tightest bound; for integers moved to the integer that it means. */
function boundOf(left, field, sign) {
    let bound;
    for (const node of left.flat)
        if (node[field] !== undefined)
            bound = tighter(bound, node[field], sign);
    if (bound === undefined || !left.integer)
        return bound;
    const rounded = sign === 1 ? Math.ceil(bound.value) : Math.floor(bound.value);
    return { value: rounded === bound.value && bound.exclusive ? rounded + sign : rounded, exclusive: false };
}
function requiredOf(flat) {
    const asking = flat.filter((node) => node.required.size > 0);
    const dependent = flat.filter((node) => node.dependentRequired !== undefined);
    if (dependent.length === 0 && asking.length <= 1)
        return asking[0]?.required ?? new Set();
    const names = new Set();
    for (const node of asking)
        for (const name of node.required)
            names.add(name);
    // A set grows while it is walked: what is added is visited too.
    for (const name of names)
        for (const node of dependent)
            for (const next of node.dependentRequired.get(name) ?? [])
                names.add(next);
    return names;
}
/** Opens lists of schemas into what they say about data of one type. */
class Opener {
    nodes;
    #opened = new Map();
    #opposites;
    #leaves = new Map();
    #types = new Map();
    constructor(nodes) {
        this.nodes = nodes;
        this.#opposites = new Opposites(nodes);
    }
    /** Undefined when nothing of that type can fit. */
    open(nodes, type) {
        if (nodes.length === 1 && nodes[0].leaf)
            return this.#openLeaf(nodes[0], type);
        const key = keyOf(nodes) + ':' + type;
        let left = this.#opened.get(key);
        if (left === undefined) {
            left = this.#open(nodes, type) ?? null;
            this.#opened.set(key, left);
        }
        return left ?? undefined;
    }
    #openLeaf(node, type) {
        if ((node.types & type) === 0)
            return undefined;
        const key = node.id * 64 + type;
        let left = this.#leaves.get(key);
        if (left === undefined)
            this.#leaves.set(key, (left = new Left(type, [node], [])));
        return left;
    }
    #open(nodes, type) {
        const flat = new Set();
        // A set is walked in the order of insertion, with what is added meanwhile.
        for (const node of nodes)
            flat.add(node);
        let pending = [];
        let walked = 0;
        const negated = [];
        let dependents;
        for (;;) {
            const list = [...flat].slice(walked);
            walked = flat.size;
            for (const node of list) {
                if ((node.types & type) === 0)
                    return undefined;
                if (node.ref !== undefined)
                    flat.add(node.ref);
                if (node.dependentSchemas !== undefined && type === OBJECT)
                    dependents ??= new Dependents();
                for (const part of node.allOf)
                    flat.add(part);
                const ways = node.not === undefined ? undefined : this.#opposites.waysToMiss(node.not, type);
                if (ways?.length === 0)
                    return undefined;
                if (ways?.length === 1)
                    flat.add(ways[0]);
                else if (ways !== undefined)
                    negated.push(ways);
                if (node.anyOf.length > 0 || node.oneOf.length > 0 || node.if !== undefined)
                    pending.push(node);
            }
            if (flat.size > walked)
                continue;
            if (dependents !== undefined)
                for (const schema of dependents.next(flat))
                    flat.add(schema);
            if (flat.size > walked)
                continue;
            // Alternatives of other types, and those already ruled out, leave one: then that one is a fact.
            const still = [];
            for (const node of pending) {
                const choices = this.#choices(node, type, flat);
                if (choices.some((choice) => choice.length === 0))
                    return undefined;
                for (const choice of choices)
                    if (choice.length === 1)
                        for (const fact of choice[0])
                            flat.add(fact);
                if (choices.some((choice) => choice.length > 1))
                    still.push(node);
            }
            if (flat.size === walked) {
                pending = still;
                break;
            }
        }
        const choices = pending.flatMap((node) => this.#choices(node, type, flat).filter((choice) => choice.length > 1));
        // Last, because there are many of them and few decide anything.
        for (const ways of negated)
            if (!ways.some((one) => flat.has(one)))
                choices.push(ways.map((one) => [one]));
        return new Left(type, [...flat], choices);
    }
    /** Whether data of `left` surely do not fit the schema, as far as that can be told at a glance. */
    isRefused(left, one) {
        return (this.typesOf(one) & left.type) === 0 || decide(left.known, one, left.type) === false;
    }
    /** The disjunctions that a schema's own keywords state, without the alternatives that are out and those that are settled. */
    #choices(node, type, flat) {
        const choices = [];
        const isOut = (one) => (this.typesOf(one) & type) === 0 || flat.has(this.nodes.not(one)) || decide(flat, one, type) === false;
        const isKnown = (one) => flat.has(one) || decide(flat, one, type) === true;
        if (node.anyOf.length > 0 && !node.anyOf.some(isKnown))
            choices.push(node.anyOf.filter((one) => !isOut(one)).map((one) => [one]));
        if (node.oneOf.length > 0) {
            const live = node.oneOf.filter((one) => !isOut(one));
            const chosen = live.find((one) => flat.has(one));
            const taken = chosen === undefined ? live : [chosen];
            choices.push(taken.map((one) => [one, ...live.filter((other) => other !== one).map((other) => this.nodes.not(other))]));
        }
        if (node.if !== undefined && (node.then ?? node.else) !== undefined) {
            const holds = [node.if, ...(node.then === undefined ? [] : [node.then])];
            const fails = [this.nodes.not(node.if), ...(node.else === undefined ? [] : [node.else])];
            if (isKnown(node.if) || hasSame(flat, node.if))
                choices.push([holds]);
            else
                choices.push(isOut(node.if) ? [fails] : [fails, holds]);
        }
        return choices;
    }
    /** The types that a schema can accept at most. */
    typesOf(node) {
        const known = this.#types.get(node);
        if (known !== undefined)
            return known;
        // While it is being found out, a schema that refers to itself counts as every type.
        this.#types.set(node, ANY);
        let types = node.types;
        if (node.values !== undefined) {
            let seen = 0;
            for (const value of node.values)
                seen |= typeBit(value);
            types &= seen;
        }
        if (node.ref !== undefined)
            types &= this.typesOf(node.ref);
        for (const part of node.allOf)
            types &= this.typesOf(part);
        for (const list of [node.anyOf, node.oneOf])
            if (list.length > 0)
                types &= list.reduce((sum, one) => sum | this.typesOf(one), 0);
        if (node.not !== undefined)
            types &= ~this.#wholeTypes(node.not);
        this.#types.set(node, types);
        return types;
    }
    /** Of a schema that asks for nothing but types: those types, which its negation refuses altogether. */
    #wholeTypes(node) {
        const { raw } = node;
        if (node.trivial)
            return ANY;
        if (node.integer || raw === undefined || typeof raw !== 'object' || raw === null)
            return 0;
        const says = Object.keys(raw).filter((key) => key !== 'title' && key !== 'description' && key !== '$comment');
        return says.length === 1 && says[0] === 'type' ? node.types : 0;
    }
}
/** Whether the other side asks for the very same thing. */
function hasSame(flat, condition) {
    for (const node of flat)
        if (node !== condition && node.raw !== undefined && isSame(node, condition))
            return true;
    return false;
}
/**
 * Whether objects of `flat` fit a condition that only asks for keys and compares properties with constants, the usual way to tell
 * alternatives apart; undefined for any other condition, and when it cannot be told at a glance.
 */
function decide(flat, condition, type) {
    const { properties, required } = condition;
    if (type !== OBJECT || properties.size + required.size === 0 || properties.size > 4 || required.size > 8)
        return undefined;
    let holds = isConstantsOnly(condition);
    const isThere = (key) => {
        for (const node of flat)
            if (node.required.has(key))
                return true;
        return false;
    };
    for (const key of required)
        holds &&= isThere(key);
    for (const [key, schema] of properties) {
        if (schema.values === undefined)
            return undefined;
        let known;
        for (const node of flat) {
            const values = node.properties.get(key)?.values;
            if (values !== undefined && (known === undefined || values.length < known.length))
                known = values;
        }
        const fitting = known?.filter((value) => valueSet(schema.values).has(value));
        if (fitting?.length === 0 && (required.has(key) || isThere(key)))
            return false;
        holds &&= fitting !== undefined && fitting.length === known.length;
    }
    return holds ? true : undefined;
}
function isConstantsOnly(node) {
    if ((node.types & OBJECT) === 0 || !saysOnly(node, ['type', 'properties', 'required']))
        return false;
    for (const property of node.properties.values())
        if (!saysOnly(property, ['const', 'enum']))
            return false;
    return true;
}
function keyOf(nodes) {
    if (nodes.length === 1)
        return String(nodes[0].id);
    const ids = [...new Set(nodes.map((node) => node.id))].sort((a, b) => a - b);
    return ids.join(',');
}
function typeBit(value) {
    if (value === null)
        return 1;
    if (typeof value === 'boolean')
        return 2;
    if (typeof value === 'number')
        return 4;
    if (typeof value === 'string')
        return 8;
    return Array.isArray(value) ? 16 : 32;
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/content-model.ts
/**
 * Readers that ignore what they do not know, as most programs that consume data do (and Avro prescribes). Under this reading a
 * writer writes only the keys that its schema declares, and a reader refuses no key because it is undeclared. Both are schemas
 * again, made here as plain JSON with every path kept, so that any validator can run them.
 */




const content_model_MAX_DEPTH = 200;
/**
 * The schema by which a tolerant reader judges: `additionalProperties: false` and `unevaluatedProperties: false` are gone, but for
 * the schemas that `fixedSchemas` names.
 */
function openForReader(root, compiled) {
    const fixed = fixedSchemas(compiled);
    const open = (schema, depth) => {
        if (!(0,json/* isObject */.Gv)(schema) || depth > content_model_MAX_DEPTH || fixed.has(schema))
            return schema;
        return mapSchemas(schema, (child, key) => {
            if ((key === 'additionalProperties' || key === 'unevaluatedProperties') && child === false)
                return undefined;
            return open(child, depth + 1);
        });
    };
    return open(root, 0);
}
/**
 * Schemas that have to stay as they are, because to accept more (or less) there may mean to accept less (or more) above: under
 * `not` and `if`, under `contains`, which counts, and under a `oneOf` whose alternatives are not told apart by their types.
 */
function fixedSchemas(root) {
    const opener = new Opener(new Nodes());
    const fixed = new Set();
    for (const node of allNodes(root)) {
        const tops = [node.not, node.if, node.contains];
        let types = 0;
        let overlap = false;
        for (const one of node.oneOf) {
            overlap ||= (types & opener.typesOf(one)) !== 0;
            types |= opener.typesOf(one);
        }
        if (overlap)
            tops.push(...node.oneOf);
        for (const top of tops)
            if (top !== undefined && !fixed.has(top))
                for (const one of allNodes(top))
                    fixed.add(one);
    }
    return new Set([...fixed].flatMap((node) => ((0,json/* isObject */.Gv)(node.raw) ? [node.raw] : [])));
}
/** Every node that is reached from the root; of more than `most` no more than are found by then. */
function allNodes(root, most = Infinity) {
    const all = new Set([root]);
    for (const node of all) {
        if (all.size > most)
            break;
        for (const one of [node.ref, ...inPlaceChildren(node), ...valueChildren(node)])
            if (one !== undefined)
                all.add(one);
    }
    return all;
}
function valueChildren(node) {
    const children = [...node.properties.values(), ...node.patterns.values(), ...node.prefix];
    for (const one of [
        node.additional,
        node.names,
        node.rest,
        node.orphanRest,
        node.contains,
        node.unevaluatedProperties,
        node.unevaluatedItems,
    ])
        if (one !== undefined)
            children.push(one);
    return children;
}
/** Where subschemas stand, outside of negations: `not` and `if` ask the reverse and stay as they are. */
const content_model_LISTS = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems', 'items']);
const content_model_TABLES = new Set(['properties', 'patternProperties', 'definitions', '$defs', 'dependentSchemas', 'dependencies']);
const content_model_SINGLE = new Set([
    'items',
    'additionalItems',
    'additionalProperties',
    'unevaluatedProperties',
    'unevaluatedItems',
    'then',
    'else',
]);
function mapSchemas(schema, map) {
    const copy = {};
    for (const key of Object.keys(schema)) {
        const value = schema[key];
        let next = value;
        if (content_model_LISTS.has(key) && (0,json/* isList */.Lv)(value))
            next = value.map((item) => map(item, key) ?? true);
        else if (content_model_TABLES.has(key) && (0,json/* isObject */.Gv)(value))
            next = Object.fromEntries(Object.keys(value).map((name) => [name, (0,json/* isList */.Lv)(value[name]) ? value[name] : (map(value[name], key) ?? true)]));
        else if (content_model_SINGLE.has(key))
            next = map(value, key);
        if (next !== undefined)
            Object.defineProperty(copy, key, { value: next, enumerable: true, configurable: true, writable: true });
    }
    return copy;
}
/**
 * The schema of what a writer writes: every object whose keys are declared is closed by `propertyNames` at the place where it
 * is used, which holds for what `allOf`, `$ref` and alternatives declare together. Objects that declare nothing (free maps),
 * and those that give a schema for other keys, stay open.
 */
function closeForWriter(root, compiled) {
    const closed = new Map();
    const fixed = fixedSchemas(compiled);
    for (const node of valueNodes(compiled)) {
        const names = fixed.has(node.raw) ? undefined : declaredNames(node);
        if (names !== undefined)
            closed.set(node.raw, names);
    }
    return rewrite(root, closed, 0);
}
function rewrite(schema, closed, depth) {
    if (!(0,json/* isObject */.Gv)(schema) || depth > content_model_MAX_DEPTH)
        return schema;
    const copy = mapSchemas(schema, (child) => rewrite(child, closed, depth + 1));
    const names = closed.get(schema);
    if (names === undefined)
        return copy;
    return { ...copy, propertyNames: schema.propertyNames === undefined ? names : { allOf: [schema.propertyNames, names] } };
}
/** The schemas that stand for a whole value: the root, properties, items. Not those that also judge another schema's value. */
function valueNodes(root) {
    const reached = new Set([root]);
    const whole = new Set([root]);
    const shared = new Set();
    for (const node of reached) {
        for (const one of valueChildren(node)) {
            if (one === node.names)
                continue;
            whole.add(one);
            reached.add(one);
        }
        const parts = [...node.allOf, ...node.anyOf, ...node.oneOf, ...(node.dependentSchemas?.values() ?? [])];
        for (const one of [node.ref, node.then, node.else])
            if (one !== undefined)
                parts.push(one);
        for (const one of parts)
            reached.add(one);
        // A value that is nothing but a reference is closed at both ends with the same names; any other use would close too much.
        const isPlainReference = whole.has(node) && node.ref !== undefined && parts.length === 1 && node.properties.size === 0;
        for (const one of parts)
            if (!(isPlainReference && one === node.ref))
                shared.add(one);
    }
    return [...whole].filter((node) => !shared.has(node) && (0,json/* isObject */.Gv)(node.raw));
}
/** `propertyNames` for what an object and the schemas beside it declare; undefined when it has to stay open. */
function declaredNames(node) {
    const names = new Set();
    const patterns = new Set();
    for (const one of inPlaceSchemas(node)) {
        if (one.problem !== undefined)
            return undefined;
        for (const other of [one.additional, one.unevaluatedProperties])
            if (other !== undefined && !other.trivial && !other.never)
                return undefined;
        for (const key of one.properties.keys())
            names.add(key);
        for (const pattern of one.patterns.keys())
            patterns.add(pattern);
        if (one.properties.size + one.patterns.size > 0) {
            for (const key of one.required)
                names.add(key);
            for (const needs of one.dependentRequired?.values() ?? [])
                for (const need of needs)
                    names.add(need);
        }
    }
    if (names.size + patterns.size === 0)
        return undefined;
    for (const one of inPlaceSchemas(node))
        for (const key of one.required)
            names.add(key);
    const listed = { enum: [...names] };
    if (patterns.size === 0)
        return listed;
    return { anyOf: [...(names.size > 0 ? [listed] : []), ...[...patterns].map((pattern) => ({ pattern }))] };
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/items.ts

/** The schemas that judge the item at an index of the lists of `left`. */
function itemNodes(left, index) {
    const nodes = [];
    for (const node of left.flat) {
        const schema = node.prefix[index] ?? node.rest;
        if (schema !== undefined)
            nodes.push(schema);
        else if (node.unevaluatedItems !== undefined && !mayEvaluateItem(node, index))
            nodes.push(node.unevaluatedItems);
    }
    return nodes;
}
function mayEvaluateItem(node, index) {
    return inPlaceSchemas(node).some((one) => one.prefix.length > index ||
        one.rest !== undefined ||
        one.contains !== undefined ||
        one.problem !== undefined ||
        (one !== node && one.unevaluatedItems !== undefined));
}
/** The length that no list of `left` exceeds: by `maxItems`, or because the next item can be nothing. */
function longestList(prover, left, upTo) {
    const max = left.least('maxItems');
    for (let index = 0; index < Math.min(max, upTo); index++) {
        const nodes = itemNodes(left, index);
        if (nodes.some((node) => node.never) || (nodes.length > 0 && prover.isEmptyInside(nodes)))
            return index;
    }
    return max;
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/samples.ts
/**
 * Short texts for a pattern: a reader of the common part of regular expressions that builds what they match, the shortest
 * first. What it builds is always checked against the pattern; a pattern that it cannot read yields nothing.
 */
const MAX_REPEATS = 1000;
const MAX_LENGTH = 4000;
const CLASSES = {
    d: ['0', '1'],
    w: ['a', '0', '_'],
    s: [' '],
    D: ['a'],
    W: [' ', '-'],
    S: ['a', '0'],
};
const ESCAPES = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v' };
/** Tried for what only says which characters are out. */
const COMMON = 'a0A_- .bcxyz/:@1';
class Unreadable extends Error {
}
/** Candidates, not yet checked. */
function sampleTexts(pattern) {
    try {
        const reader = new Reader(pattern);
        const branches = reader.alternatives();
        if (!reader.done)
            return [];
        const texts = [];
        for (const branch of branches)
            for (const [extra, pick] of [
                [0, 0],
                [1, 0],
                [0, 1],
                [2, 1],
                [8, 0],
                [30, 0],
            ])
                texts.push(build(branch, extra, pick));
        return [...new Set(texts)];
    }
    catch (error) {
        if (error instanceof Unreadable)
            return [];
        throw error;
    }
}
function build(branch, extra, pick) {
    return branch
        .map(({ piece, min, max }) => {
        const times = Math.min(min + extra, max, MAX_REPEATS);
        const one = piece.kind === 'text'
            ? (piece.options[pick % piece.options.length] ?? '')
            : build(piece.branches[pick % piece.branches.length], extra > 2 ? 0 : extra, pick);
        if (one.length * times > MAX_LENGTH)
            throw new Unreadable();
        return one.repeat(times);
    })
        .join('');
}
class Reader {
    #pattern;
    #at = 0;
    #depth = 0;
    constructor(pattern) {
        this.#pattern = pattern;
    }
    get done() {
        return this.#at >= this.#pattern.length;
    }
    alternatives() {
        if (++this.#depth > 20)
            throw new Unreadable();
        const branches = [[]];
        while (!this.done && this.#peek() !== ')') {
            if (this.#peek() === '|') {
                this.#at++;
                branches.push([]);
                continue;
            }
            const piece = this.#piece();
            const [min, max] = this.#counts();
            if (piece !== undefined)
                branches.at(-1).push({ piece, min, max });
        }
        this.#depth--;
        return branches;
    }
    #peek() {
        return this.#pattern[this.#at] ?? '';
    }
    #piece() {
        const char = this.#pattern[this.#at++];
        switch (char) {
            case '^':
            case '$':
                return undefined;
            case '.':
                return { kind: 'text', options: ['a', '0'] };
            case '[':
                return { kind: 'text', options: this.#class() };
            case '(':
                return this.#group();
            case '\\':
                return this.#escape();
            default:
                if ('*+?{'.includes(char))
                    throw new Unreadable();
                return { kind: 'text', options: [char] };
        }
    }
    #group() {
        if (this.#peek() === '?') {
            const intro = /^\?(?::|P?<[A-Za-z_]\w*>|[ims]+:)/.exec(this.#pattern.slice(this.#at, this.#at + 60));
            if (intro === null)
                throw new Unreadable();
            this.#at += intro[0].length;
        }
        const branches = this.alternatives();
        if (this.#pattern[this.#at++] !== ')')
            throw new Unreadable();
        return { kind: 'group', branches };
    }
    #escape() {
        const char = this.#pattern[this.#at++] ?? '';
        if (char === 'b' || char === 'B' || char === 'A' || char === 'z')
            return undefined;
        const known = CLASSES[char];
        if (known !== undefined)
            return { kind: 'text', options: known };
        if (char === 'p' || char === 'P') {
            if (this.#peek() === '{')
                this.#at = this.#pattern.indexOf('}', this.#at) + 1;
            else
                this.#at++;
            return { kind: 'text', options: char === 'p' ? ['a', 'A', '0', ' '] : ['0', ' ', 'a'] };
        }
        return { kind: 'text', options: [this.#literal(char)] };
    }
    #literal(char) {
        const code = char === 'u'
            ? /^(?:\{([0-9a-fA-F]+)\}|([0-9a-fA-F]{4}))/
            : char === 'x'
                ? /^(?:\{([0-9a-fA-F]+)\}|([0-9a-fA-F]{2}))/
                : undefined;
        if (code === undefined) {
            if (/[1-9k]/.test(char))
                throw new Unreadable();
            return ESCAPES[char] ?? char;
        }
        const found = code.exec(this.#pattern.slice(this.#at, this.#at + 12));
        const point = Number.parseInt(found?.[1] ?? found?.[2] ?? '', 16);
        if (found === null || !(point <= 0x10ffff))
            throw new Unreadable();
        this.#at += found[0].length;
        return String.fromCodePoint(point);
    }
    #class() {
        const negated = this.#peek() === '^';
        if (negated)
            this.#at++;
        const listed = [];
        const ranges = [];
        for (let first = true; first || this.#peek() !== ']'; first = false) {
            if (this.done)
                throw new Unreadable();
            const char = this.#pattern[this.#at++];
            if (char === '[' && this.#peek() === ':')
                throw new Unreadable();
            const escaped = char === '\\' ? this.#escape() : undefined;
            const options = char !== '\\' ? [char] : escaped?.kind === 'text' ? escaped.options : [];
            const start = options[0];
            if (options.length === 1 && start !== undefined && this.#peek() === '-' && this.#pattern[this.#at + 1] !== ']') {
                this.#at++;
                const end = this.#pattern[this.#at++] ?? '';
                ranges.push([start, end === '\\' ? this.#literal(this.#pattern[this.#at++] ?? '') : end]);
            }
            else
                listed.push(...options);
        }
        this.#at++;
        if (!negated)
            return [...ranges.map(([from]) => from), ...listed, ...ranges.map(([, to]) => to)];
        const isOut = (char) => listed.includes(char) || ranges.some(([from, to]) => from <= char && char <= to);
        const free = [...COMMON].filter((char) => !isOut(char));
        if (free.length === 0)
            throw new Unreadable();
        return free;
    }
    #counts() {
        let counts = [1, 1];
        const char = this.#peek();
        if (char === '*')
            counts = [0, Infinity];
        else if (char === '+')
            counts = [1, Infinity];
        else if (char === '?')
            counts = [0, 1];
        else if (char === '{') {
            const found = /^\{(\d+)(,(\d*))?\}/.exec(this.#pattern.slice(this.#at, this.#at + 24));
            if (found === null)
                throw new Unreadable();
            const min = Number(found[1]);
            counts = [min, found[2] === undefined ? min : found[3] === '' ? Infinity : Number(found[3])];
            this.#at += found[0].length - 1;
        }
        else
            return counts;
        this.#at++;
        if (this.#peek() === '?')
            this.#at++;
        return counts;
    }
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/generate.ts







/** How deep a datum is built; a schema that asks for more is not given an example. */
const generate_MAX_DEPTH = 24;
/** Ways to settle the open alternatives of one schema that are tried. */
const MAX_CASES = 12;
const MAX_OPENED = 400;
/** Candidates of one type that are handed on. */
const MAX_EACH = 24;
const FILLERS = [0, '', false, null, 1, 'a', true, 'b', 2, [], {}];
/** Builds small data that fit schemas, the smallest first. Every datum it hands out was checked. */
class Builder {
    prover;
    acceptor;
    budget;
    #depth = 0;
    #firsts = new Map();
    constructor(prover, acceptor, budget) {
        this.prover = prover;
        this.acceptor = acceptor;
        this.budget = budget;
    }
    *data(nodes, types) {
        if (this.#depth >= generate_MAX_DEPTH)
            return;
        this.#depth++;
        try {
            for (const type of TYPES) {
                if ((types & type) === 0)
                    continue;
                let found = 0;
                for (const left of this.cases(nodes, type)) {
                    for (const value of this.candidates(left)) {
                        this.budget.spend(2);
                        if (this.acceptor.acceptsAll(nodes, value) !== true)
                            continue;
                        yield value;
                        if (++found >= MAX_EACH)
                            break;
                    }
                    if (found >= MAX_EACH)
                        break;
                }
            }
        }
        finally {
            this.#depth--;
        }
    }
    /** The smallest datum that fits, or undefined when none was found. */
    first(nodes, types) {
        const key = `${keyOf(nodes)}:${types}`;
        const known = this.#firsts.get(key);
        if (known !== undefined)
            return known;
        for (const value of this.data(nodes, types)) {
            this.#firsts.set(key, value);
            return value;
        }
        return undefined;
    }
    /** The schemas opened for one type, with their alternatives settled one way after another. */
    *cases(nodes, type) {
        let left = MAX_CASES;
        let opened = 0;
        const open = [[...nodes]];
        while (open.length > 0 && left > 0 && ++opened < MAX_OPENED) {
            const next = this.prover.opener.open(open.pop(), type);
            if (next === undefined)
                continue;
            this.budget.spend(next.flat.length * (1 + next.choices.length));
            const choice = next.choices[0];
            if (choice === undefined) {
                left--;
                yield next;
            }
            else
                for (const added of choice.slice(0, MAX_CASES).reverse())
                    open.push([...next.flat, ...added]);
        }
    }
    /** Not yet checked. */
    *candidates(left) {
        const values = this.prover.finite(left);
        if (values !== undefined) {
            yield* [...values].sort((one, other) => weight(one) - weight(other));
            return;
        }
        if (left.type === NUMBER)
            yield* numbers(left);
        else if (left.type === STRING)
            yield* generate_texts(left);
        else if (left.type === ARRAY)
            yield* this.lists(left, new Map());
        else if (left.type === OBJECT) {
            yield* this.objects(left, {});
            for (const size of [1, 2])
                yield* this.objects(left, { size });
            yield* this.#oneKeyObjects(left);
        }
    }
    /** Lists with these items at these places, as short as can be, then longer. */
    *lists(left, fixed, size = 0) {
        const wanted = Math.max(0, ...[...fixed.keys()].map((index) => index + 1));
        let shortest = Math.max(left.most('minItems'), wanted, size);
        for (const node of left.flat)
            if (node.contains !== undefined)
                shortest = Math.max(shortest, node.minContains);
        if (shortest > 200)
            return;
        const unique = left.flat.some((node) => node.unique);
        for (const length of [shortest, shortest + 1, shortest + 2]) {
            const list = [];
            for (let index = 0; index < length; index++) {
                const item = fixed.has(index) ? fixed.get(index) : this.#item(left, index, unique ? list : undefined, length);
                if (item === undefined)
                    break;
                list.push(item);
            }
            if (list.length === length)
                yield list;
        }
    }
    #item(left, index, taken, length) {
        // The items that `contains` asks for stand last, where tuples are least likely to have their own say.
        const contained = left.flat.flatMap((node) => node.contains !== undefined && length - index <= node.minContains ? [node.contains] : []);
        let tries = 0;
        for (const value of this.data([...itemNodes(left, index), ...contained], 63)) {
            if (taken === undefined || !taken.some((other) => isSameJson(other, value)))
                return value;
            if (++tries > 40)
                break;
        }
        return undefined;
    }
    /** Objects with what is wanted, what is required, and no more. */
    *objects(left, wanted) {
        const object = Object.create(null);
        for (const [key, value] of wanted.with ?? [])
            object[key] = value;
        const names = new Set(left.required);
        for (const key of wanted.with?.keys() ?? [])
            names.add(key);
        for (const name of names)
            for (const node of left.flat)
                for (const next of node.dependentRequired?.get(name) ?? [])
                    names.add(next);
        for (const name of names) {
            if (Object.hasOwn(object, name) || name === wanted.without)
                continue;
            this.budget.spend(1);
            const value = this.valueOf(left, name);
            if (value === undefined)
                return;
            object[name] = value;
        }
        const size = Math.max(left.most('minProperties'), wanted.size ?? 0);
        if (size > Object.keys(object).length && !this.#fillUp(left, object, size, wanted.without))
            return;
        yield object;
    }
    /**
     * Objects that fit `nodes` with this value at this key. Conditions and alternatives are settled with the value in view: it may be
     * what tells them apart.
     */
    *objectsWith(nodes, key, value, without) {
        const wanted = { with: new Map([[key, value]]), ...(without === undefined ? {} : { without }) };
        const open = this.prover.opener.open(nodes, OBJECT);
        if (open === undefined)
            return;
        if (open.choices.length === 0)
            return yield* this.objects(open, wanted);
        const known = typeof value === 'object' ? this.prover.nodes.requiring(key) : this.prover.withValue(key, value);
        for (const left of this.cases([...nodes, known], OBJECT))
            yield* this.objects(left, wanted);
    }
    /** Some value of a key; undefined when the key cannot be there. */
    valueOf(left, key) {
        const nodes = keyNodes(this.prover, left, key);
        return nodes === undefined ? undefined : this.first(nodes, 63);
    }
    #fillUp(left, object, size, without) {
        if (size > 300)
            return false;
        for (const key of this.keys(left)) {
            if (Object.keys(object).length >= size)
                return true;
            if (key === without || Object.hasOwn(object, key))
                continue;
            const value = this.valueOf(left, key);
            if (value !== undefined)
                object[key] = value;
        }
        return Object.keys(object).length >= size;
    }
    /** Names that objects of `left` may have: declared ones, some that match its patterns, some that nothing names. */
    *keys(left) {
        const names = finiteNames(left);
        if (names !== undefined)
            return yield* names;
        for (const node of left.flat)
            yield* node.properties.keys();
        for (const node of left.flat)
            for (const pattern of node.patterns.keys())
                yield* sampleTexts(pattern);
        for (const node of left.flat)
            if (node.names !== undefined)
                for (const name of this.data([node.names], STRING))
                    yield name;
        // Names that only a negation knows: to have or to leave them may be what it takes.
        for (const node of left.flat)
            if (node.not !== undefined)
                for (const one of inPlaceSchemas(node.not))
                    yield* [
                        ...one.properties.keys(),
                        ...one.required,
                        ...(one.dependentSchemas?.keys() ?? []),
                        ...(one.dependentRequired?.keys() ?? []),
                    ];
        for (let index = 0; index < 300; index++)
            yield unnamedKey(index);
    }
    *#oneKeyObjects(left) {
        let tries = 0;
        for (const key of this.keys(left)) {
            if (left.required.has(key))
                continue;
            if (++tries > MAX_EACH)
                return;
            const value = this.valueOf(left, key);
            if (value !== undefined)
                yield* this.objectsWith(left.flat, key, value);
        }
    }
}
/** `extra`, `extra2`, `extra3`: keys that stand for all that no schema names. */
function unnamedKey(index) {
    return index === 0 ? 'extra' : `extra${index + 1}`;
}
function* numbers(left) {
    const { minimum, maximum, step } = left;
    const low = minimum?.value;
    const high = maximum?.value;
    if (step !== undefined) {
        const start = low === undefined
            ? high === undefined
                ? 0
                : nextMultiple(Math.min(high, 0), step, -1)
            : nextMultiple(Math.max(low, Math.min(0, high ?? 0)), step, 1);
        for (let count = 0; count < 8; count++) {
            yield start + count * step;
            yield start - count * step;
        }
    }
    yield* [0, 1, -1, 0.5];
    for (const bound of [low, high])
        if (bound !== undefined)
            yield* [bound, bound + 1, bound - 1, bound + 0.5, bound - 0.5];
    if (low !== undefined && high !== undefined)
        yield (low + high) / 2;
}
function* generate_texts(left) {
    const min = left.most('minLength');
    if (min <= 4000)
        yield 'a'.repeat(min);
    for (const { pattern, format } of left.flat) {
        if (pattern !== undefined)
            for (const text of sampleTexts(pattern))
                yield* stretched(text, min);
        if (format !== undefined)
            yield* (0,formats/* formatNamed */.vq)(format)?.samples ?? [];
    }
    if (min < 4000)
        yield* ['a'.repeat(min + 1), 'b'.repeat(Math.max(min, 1)), 'A'.repeat(Math.max(min, 1)), '0'.repeat(Math.max(min, 1))];
    yield* ['', 'a', 'b', 'A', '0', ' ', 'a-b', 'x'.repeat(Math.min(min + 2, 4000))];
}
/** The text as it is, and long enough: unanchored patterns allow anything around what they look for. */
function* stretched(text, min) {
    yield text;
    if (text.length < min && min <= 4000) {
        yield text + 'a'.repeat(min - text.length);
        yield text.padStart(min, 'a');
    }
}
/** For sorting: roughly how much there is to read in a value. */
function weight(value) {
    return JSON.stringify(value).length;
}

// EXTERNAL MODULE: ./src/lib/budget.ts
var budget = __webpack_require__(1010);
;// CONCATENATED MODULE: ./src/lib/schema/json-schema/meter.ts

/** A budget that can be changed for the next piece of work, so that one piece cannot eat what the others need. */
class Meter {
    #budget;
    /** Since the last renewal. */
    spent = 0;
    constructor(limit, what) {
        this.#budget = new budget/* Budget */._(limit, what);
    }
    /** Throws BudgetError as soon as more was spent than allowed. */
    spend(steps) {
        this.spent += steps;
        this.#budget.spend(steps);
    }
    renew(limit, what) {
        this.spent = 0;
        this.#budget = new budget/* Budget */._(limit, what);
    }
}

// EXTERNAL MODULE: ./src/lib/regular/inclusion.ts + 3 modules
var inclusion = __webpack_require__(524);
;// CONCATENATED MODULE: ./src/lib/schema/json-schema/evaluation.ts
/** What a schema looks at in a datum, compared with what another looks at, for `unevaluatedProperties` and `unevaluatedItems`. */





const evaluation_MAX_DEPTH = 30;
/** Whether `goal` has looked at every key and item that `known` has, in any datum that fits both. */
function coversEvaluation(prover, known, goal, depth = 0) {
    if (known === goal || isSame(known, goal))
        return true;
    if (depth > evaluation_MAX_DEPTH)
        return false;
    prover.budget.spend(4);
    if (known.problem !== undefined && (known.problemText === undefined || known.problemText !== goal.problemText))
        return false;
    if (!coversOwnKeys(known, goal) || !coversOwnItems(known, goal, depth > 0))
        return false;
    // At the top these are what is asked about; below they have looked at all that was left.
    if (depth > 0 && known.unevaluatedProperties !== undefined && !seesAllKeys(goal))
        return false;
    const covers = (one, other) => looksAtNothing(one) || (other !== undefined && coversEvaluation(prover, one, other, depth + 1));
    const sure = certainParts(goal);
    if (!certainParts(known).every((one) => looksAtNothing(one) || sure.some((other) => covers(one, other))))
        return false;
    const alternatives = [...goal.anyOf, ...goal.oneOf];
    for (const one of [...known.anyOf, ...known.oneOf]) {
        if (looksAtNothing(one))
            continue;
        const follows = (other) => isSame(one, other) || prover.proves([one], other);
        if (!alternatives.some((other) => covers(one, other) && follows(other)))
            return false;
    }
    for (const [key, one] of known.dependentSchemas ?? [])
        if (!covers(one, goal.dependentSchemas?.get(key)))
            return false;
    if (known.if === undefined)
        return true;
    const parts = [known.if, known.then, known.else];
    if (parts.every((one) => one === undefined || looksAtNothing(one)))
        return true;
    if (goal.if === undefined || !isSame(known.if, goal.if))
        return false;
    return ['then', 'else'].every((kind) => known[kind] === undefined || covers(known[kind], goal[kind]));
}
function seesAllKeys(goal) {
    return goal.additional !== undefined || goal.unevaluatedProperties !== undefined;
}
function coversOwnKeys(known, goal) {
    if (goal.additional !== undefined)
        return true;
    if (known.additional !== undefined)
        return false;
    for (const pattern of known.patterns.keys())
        if (!goal.patterns.has(pattern))
            return false;
    for (const key of known.properties.keys())
        if (!goal.properties.has(key) && ![...goal.patterns.keys()].some((pattern) => matches(pattern, key) === true))
            return false;
    return true;
}
function coversOwnItems(known, goal, isBelow) {
    if (goal.rest !== undefined)
        return true;
    if (known.rest !== undefined || known.prefix.length > goal.prefix.length)
        return false;
    if (isBelow && known.unevaluatedItems !== undefined && goal.unevaluatedItems === undefined)
        return false;
    return known.contains === undefined || (goal.contains !== undefined && isSame(known.contains, goal.contains));
}
/** Whether neither it nor a schema beside it looks into objects or lists. */
const looksAtNothing = (0,once_per/* oncePer */.P)((node) => inPlaceSchemas(node).every((one) => one.problem === undefined &&
    one.properties.size + one.patterns.size + one.prefix.length === 0 &&
    [one.additional, one.rest, one.contains, one.unevaluatedProperties, one.unevaluatedItems].every((field) => field === undefined)));

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/congruence.ts
/**
 * Two schemas built alike, compared place by place: where each part of the one includes its counterpart, the whole does. Finds in
 * time that grows with their size what would otherwise take every alternative apart, and only what needs nothing from around them.
 */





/** Parts of one keyword beyond which only equal ones are paired. */
const MAX_PARTS = 200;
/** Whether it is worth comparing the two: schemas of documents with the same kinds of parts. */
function areAlike(known, goal) {
    return known.raw !== undefined && goal.raw !== undefined && !known.leaf && shapeOf(known) === shapeOf(goal);
}
function shapeOf({ ref, allOf, anyOf, oneOf, if: condition, not, properties, prefix, rest, additional, raw }) {
    if (!(0,json/* isObject */.Gv)(raw))
        return -1;
    const has = [ref, allOf.length, anyOf.length, oneOf.length, condition, not, properties.size, prefix.length, rest, additional];
    return has.reduce((sum, one, index) => sum + (one === undefined || one === 0 ? 0 : 1 << index), 0);
}
/** Whether what fits `known` surely fits `goal`, each keyword by its counterpart. */
function isCongruent(prover, known, goal) {
    prover.budget.spend(4);
    if (known.never || goal.never)
        return known.never;
    if (goal.problem !== undefined && (goal.problemText === undefined || goal.problemText !== known.problemText))
        return false;
    return meetsScalars(known, goal) && meetsParts(prover, known, goal) && meetsValues(prover, known, goal);
}
function meetsScalars(known, goal) {
    if ((known.types & ~goal.types) !== 0 || (goal.integer && !known.integer))
        return false;
    if (goal.values !== undefined && !(known.values?.every((value) => valueSet(goal.values).has(value)) ?? false))
        return false;
    if (!isWithin(known.minimum, goal.minimum, 1) || !isWithin(known.maximum, goal.maximum, -1))
        return false;
    if (known.minLength < goal.minLength || known.minItems < goal.minItems || known.minProperties < goal.minProperties)
        return false;
    if (known.maxLength > goal.maxLength || known.maxItems > goal.maxItems || known.maxProperties > goal.maxProperties)
        return false;
    if (goal.unique && !known.unique)
        return false;
    for (const field of ['multipleOf', 'pattern', 'format'])
        if (goal[field] !== undefined && goal[field] !== known[field])
            return false;
    for (const name of goal.required)
        if (!known.required.has(name))
            return false;
    for (const [key, needs] of goal.dependentRequired ?? [])
        if (!isSameJson([...needs], [...(known.dependentRequired?.get(key) ?? [])]))
            return false;
    return true;
}
function isWithin(known, asked, sign) {
    if (asked === undefined)
        return true;
    if (known === undefined)
        return false;
    if (known.value === asked.value)
        return known.exclusive || !asked.exclusive;
    return (known.value - asked.value) * sign > 0;
}
/** The schemas that judge the same datum. */
function meetsParts(prover, known, goal) {
    const parts = congruence_certainParts(known);
    if (!congruence_certainParts(goal).every((part) => parts.some((one) => isSame(one, part)) || isMetBy(prover, parts, part)))
        return false;
    if (goal.anyOf.length > 0) {
        if (known.anyOf.length === 0)
            return false;
        if (!known.anyOf.every((one) => goal.anyOf.some((part) => isSame(one, part)) || meetsOne(prover, one, goal.anyOf)))
            return false;
    }
    if (goal.oneOf.length > 0 && !meetsOneOf(prover, known, goal))
        return false;
    if (goal.not !== undefined && (known.not === undefined || !prover.proves([goal.not], known.not)))
        return false;
    for (const [key, schema] of goal.dependentSchemas ?? []) {
        const own = known.dependentSchemas?.get(key);
        if (own === undefined || !prover.proves([own], schema))
            return false;
    }
    return meetsCondition(prover, known, goal);
}
function congruence_certainParts({ ref, allOf }) {
    return ref === undefined ? allOf : [ref, ...allOf];
}
function isMetBy(prover, parts, asked) {
    return parts.length <= MAX_PARTS && parts.some((one) => mayMeet(one, asked) && prover.proves([one], asked));
}
function meetsOne(prover, known, parts) {
    return parts.length <= MAX_PARTS && parts.some((part) => mayMeet(known, part) && prover.proves([known], part));
}
/** A glance, so that the alternatives of a long list are not all tried on each other. */
function mayMeet(known, asked) {
    if (known.if !== undefined && asked.if !== undefined)
        return isSame(known.if, asked.if);
    return (known.types & asked.types) !== 0;
}
/**
 * A datum of exactly one alternative: its counterpart accepts it, and no other does. One that is an alternative of `known` as it
 * stands refuses the datum; any other has to have nothing in common with it.
 */
function meetsOneOf(prover, known, goal) {
    if (known.oneOf.length === 0 || known.oneOf.length > MAX_PARTS)
        return false;
    return known.oneOf.every((one) => {
        const own = goal.oneOf.find((part) => isSame(one, part)) ?? goal.oneOf.find((part) => mayMeet(one, part) && prover.proves([one], part));
        if (own === undefined)
            return false;
        return goal.oneOf.every((part) => part === own || known.oneOf.some((other) => other !== one && isSame(other, part)) || prover.isEmpty([one, part]));
    });
}
function meetsCondition(prover, known, goal) {
    if (goal.if === undefined || (goal.then ?? goal.else) === undefined)
        return true;
    if (known.if === undefined || !isSame(known.if, goal.if))
        return false;
    const follows = (own, asked, condition) => asked === undefined || prover.proves(own === undefined ? [condition] : [own, condition], asked);
    return follows(known.then, goal.then, known.if) && follows(known.else, goal.else, prover.nodes.not(known.if));
}
/** The schemas of properties and items. */
function meetsValues(prover, known, goal) {
    const inside = (own, asked) => asked === undefined || asked.trivial || (own !== undefined && (isSame(own, asked) || prover.provesInside([own], asked)));
    if (!inside(known.names, goal.names) || !inside(known.orphanRest, goal.orphanRest))
        return false;
    if (goal.contains !== undefined) {
        if (known.contains === undefined || !isSame(known.contains, goal.contains))
            return false;
        if (known.minContains < goal.minContains || known.maxContains > goal.maxContains)
            return false;
    }
    if (goal.prefix.length + known.prefix.length > 0 && goal.prefix.length !== known.prefix.length)
        return false;
    if (!goal.prefix.every((asked, index) => inside(known.prefix[index], asked)) || !inside(known.rest, goal.rest))
        return false;
    if (!meetsFields(known, goal, inside))
        return false;
    const asked = [goal.unevaluatedProperties, goal.unevaluatedItems];
    if (asked.every((one) => one === undefined || one.trivial))
        return true;
    if (!inside(known.unevaluatedProperties, asked[0]) || !inside(known.unevaluatedItems, asked[1]))
        return false;
    return coversEvaluation(prover, known, goal);
}
function meetsFields(known, goal, inside) {
    for (const [key, asked] of goal.properties) {
        const own = known.properties.get(key) ?? (known.patterns.size === 0 ? known.additional : undefined);
        if (!inside(own, asked))
            return false;
    }
    for (const [pattern, asked] of goal.patterns)
        if (!inside(known.patterns.get(pattern), asked))
            return false;
    const { additional } = goal;
    if (additional === undefined || additional.trivial)
        return true;
    // Keys that only one side names or matches would be judged by the rule for the others on the other.
    if (known.patterns.size !== goal.patterns.size || !inside(known.additional, additional))
        return false;
    for (const [key, own] of known.properties)
        if (!goal.properties.has(key) && !inside(own, additional))
            return false;
    return true;
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/empty.ts




/** Whether what is known of a datum contradicts itself. */
function isEmptyShape(prover, left) {
    if (left.flat.some((node) => node.never))
        return true;
    for (const node of left.flat)
        if (node.not !== undefined && prover.proves(left.flat, node.not, left.type))
            return true;
    switch (left.type) {
        case NUMBER:
            return isEmptyRange(left);
        case STRING:
            return left.most('minLength') > left.least('maxLength');
        case ARRAY:
            return isEmptyList(prover, left);
        case OBJECT:
            return isEmptyObject(prover, left);
        default:
            return false;
    }
}
function isEmptyRange(left) {
    const { minimum, maximum, step } = left;
    if (minimum === undefined || maximum === undefined)
        return false;
    if (minimum.value > maximum.value)
        return true;
    if (minimum.value === maximum.value && (minimum.exclusive || maximum.exclusive))
        return true;
    if (step === undefined)
        return false;
    const first = nextMultiple(minimum.value, step, 1);
    return first > maximum.value;
}
function isEmptyList(prover, left) {
    const min = shortestList(left);
    if (min > left.least('maxItems'))
        return true;
    // Past the longest tuple every item is judged alike.
    const tuple = Math.max(0, ...left.flat.map((node) => node.prefix.length));
    for (let index = 0; index < Math.min(min, tuple + 1); index++)
        if (prover.isEmptyInside(itemNodes(left, index)))
            return true;
    return left.flat.some((node) => {
        if (node.contains === undefined || node.minContains < 1)
            return false;
        return tuple === 0 && prover.isEmptyInside([node.contains, ...itemNodes(left, 0)]);
    });
}
function shortestList(left) {
    let min = left.most('minItems');
    for (const node of left.flat)
        if (node.contains !== undefined && node.minContains > min)
            min = node.minContains;
    return min;
}
function isEmptyObject(prover, left) {
    const { required } = left;
    if (required.size > left.least('maxProperties'))
        return true;
    prover.budget.spend(required.size >> 2);
    for (const name of required) {
        const nodes = keyNodes(prover, left, name);
        if (nodes === undefined)
            return true;
        if (nodes.length > 0 && prover.isEmptyInside(nodes))
            return true;
    }
    const min = left.most('minProperties');
    if (min === 0)
        return false;
    const names = finiteNames(left);
    return names !== undefined && names.size < min;
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/ranges.ts


const ranges_MAX_DEPTH = 3;
const ranges_MAX_SEEN = 64;
const MAX_CUTS = 6;
/** One schema for each part; undefined where no limit of the goal, or of what is known, lies inside of what is left. */
function splitRange(nodes, left, goal) {
    const near = nearby([goal, ...left.flat]);
    return left.type === NUMBER ? ranges_numbers(nodes, left, near) : SIZES[left.type] && sizes(nodes, left, near);
}
/** What judges the same value, a few steps into references and alternatives. */
function nearby(starts) {
    const seen = new Set(starts.slice(0, ranges_MAX_SEEN));
    let level = [...seen];
    for (let depth = 0; depth < ranges_MAX_DEPTH; depth++) {
        const next = [];
        for (const node of level)
            for (const child of [...inPlaceChildren(node), ...(node.ref === undefined ? [] : [node.ref])]) {
                if (seen.size >= ranges_MAX_SEEN || seen.has(child))
                    continue;
                seen.add(child);
                next.push(child);
            }
        level = next;
    }
    return seen;
}
function sizes(nodes, left, near) {
    const [least, most] = SIZES[left.type];
    const low = left.most(least);
    const high = left.least(most);
    const starts = new Set();
    for (const node of near)
        for (const start of [Math.ceil(node[least]), Math.floor(node[most]) + 1])
            if (start > low && start <= high)
                starts.add(start);
    // Infinity + 1 is no place to start from.
    starts.delete(Infinity);
    if (starts.size === 0 || starts.size > MAX_CUTS)
        return undefined;
    const cuts = [low, ...[...starts].sort((a, b) => a - b)];
    return cuts.map((from, i) => {
        const to = i + 1 < cuts.length ? cuts[i + 1] - 1 : high;
        return nodes.make({ types: left.type, [least]: from, [most]: to });
    });
}
function ranges_numbers(nodes, left, near) {
    const { minimum, maximum } = left;
    const isInside = (value) => {
        if (minimum !== undefined && (value < minimum.value || (value === minimum.value && minimum.exclusive)))
            return false;
        if (maximum !== undefined && (value > maximum.value || (value === maximum.value && maximum.exclusive)))
            return false;
        return minimum?.value !== maximum?.value || minimum === undefined;
    };
    const points = new Set();
    for (const { minimum: from, maximum: to } of near)
        for (const bound of [from, to])
            if (bound !== undefined && isInside(bound.value))
                points.add(bound.value);
    if (points.size === 0 || points.size > MAX_CUTS)
        return undefined;
    const sorted = [...points].sort((a, b) => a - b);
    const at = (value, exclusive) => ({ value, exclusive });
    const between = sorted.map((value, i) => ({
        ...(i > 0 && { minimum: at(sorted[i - 1], true) }),
        maximum: at(value, true),
    }));
    const parts = [
        ...between,
        { minimum: at(sorted.at(-1), true) },
        ...sorted.map((value) => ({ minimum: at(value, false), maximum: at(value, false) })),
    ];
    return parts.map((part) => nodes.make({ types: NUMBER, ...part }));
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/rules-list.ts



/** What the goal asks of a list. */
function meetsListKeywords(prover, left, goal) {
    if (goal.minItems > 0 && left.most('minItems') < goal.minItems && !isLongByContains(left, goal.minItems))
        return false;
    const tuple = Math.max(goal.prefix.length, ...left.flat.map((node) => node.prefix.length));
    const asksItems = goal.prefix.length > 0 || goal.rest !== undefined || goal.unevaluatedItems !== undefined;
    const longest = asksItems || goal.maxItems < Infinity || goal.unique ? longestList(prover, left, tuple + 1) : Infinity;
    if (longest > goal.maxItems)
        return false;
    if (goal.unique && longest > 1 && !left.flat.some((node) => node.unique))
        return false;
    if (asksItems && !meetsItems(prover, left, goal, tuple, longest))
        return false;
    if (goal.orphanRest !== undefined && !meetsOrphan(prover, left, goal.orphanRest))
        return false;
    return goal.contains === undefined || meetsContains(prover, left, goal, longest);
}
function isLongByContains(left, min) {
    return left.flat.some((node) => node.contains !== undefined && node.minContains >= min);
}
function meetsItems(prover, left, goal, tuple, longest) {
    prover.budget.spend(tuple);
    // The index after the longest tuple stands for all that follow.
    for (let index = 0; index <= tuple && index < longest; index++) {
        const asked = goal.prefix[index] ?? goal.rest ?? unevaluatedAt(prover, left, goal, index);
        if (asked !== undefined && !prover.provesInside(itemNodes(left, index), asked))
            return false;
    }
    return true;
}
function unevaluatedAt(prover, left, goal, index) {
    return goal.unevaluatedItems === undefined || surelyEvaluatesItem(prover, left, goal, index, 0)
        ? undefined
        : goal.unevaluatedItems;
}
function surelyEvaluatesItem(prover, left, goal, index, depth) {
    if (goal.prefix.length > index || goal.rest !== undefined || (goal.dialect !== 19 && goal.contains?.trivial === true))
        return true;
    if (depth > 8)
        return false;
    if (certainParts(goal).some((part) => surelyEvaluatesItem(prover, left, part, index, depth + 1)))
        return true;
    const conditional = [...goal.anyOf, ...goal.oneOf, ...(goal.if === undefined ? [] : [goal.if])];
    return conditional.some((part) => surelyEvaluatesItem(prover, left, part, index, depth + 1) && prover.proves(left.flat, part, left.type));
}
/**
 * `additionalItems` that no list of `items` stands beside. The standard ignores it and some validators do not: it is held to
 * the stricter reading where it is asked for, and counts for nothing where it is known.
 */
function meetsOrphan(prover, left, asked) {
    if (asked.trivial)
        return true;
    return (left.flat.some((node) => node.orphanRest !== undefined && prover.provesInside([node.orphanRest], asked)) ||
        prover.provesInside(itemNodes(left, 0), asked));
}
function meetsContains(prover, left, goal, longest) {
    const asked = goal.contains;
    const counted = (node) => node.contains !== undefined;
    const reachesMin = goal.minContains === 0 ||
        left.flat.some((node) => counted(node) && node.minContains >= goal.minContains && prover.provesInside([node.contains], asked)) ||
        (left.most('minItems') >= goal.minContains && everyItemIs(prover, left, goal.minContains, asked));
    if (!reachesMin)
        return false;
    if (goal.maxContains === Infinity || Math.min(longest, left.least('maxItems')) <= goal.maxContains)
        return true;
    return (left.flat.some((node) => counted(node) &&
        node.maxContains <= goal.maxContains &&
        (isSame(node.contains, asked) || prover.provesInside([asked], node.contains))) || noItemIs(prover, left, asked));
}
function everyItemIs(prover, left, count, asked) {
    const tuple = Math.max(0, ...left.flat.map((node) => node.prefix.length));
    for (let index = 0; index < Math.min(count, tuple + 1); index++)
        if (!prover.provesInside(itemNodes(left, index), asked))
            return false;
    return true;
}
function noItemIs(prover, left, asked) {
    const tuple = Math.max(0, ...left.flat.map((node) => node.prefix.length));
    for (let index = 0; index <= tuple; index++)
        if (!prover.isEmptyInside([...itemNodes(left, index), asked]))
            return false;
    return true;
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/unevaluated.ts
/** What a goal's `unevaluatedProperties` asks, and what the `unevaluatedProperties` of known schemas say. */




function meetsUnevaluated(prover, left, goal) {
    const asked = goal.unevaluatedProperties;
    if (asked.trivial || goal.additional !== undefined)
        return true;
    const known = left.flat.filter((node) => node.unevaluatedProperties !== undefined);
    const fits = (node) => prover.provesInside([node.unevaluatedProperties], asked);
    // The datum fits the goal otherwise, or nothing is proven anyway.
    if (known.some((node) => coversEvaluation(prover, node, goal) && fits(node)) || meetsByNames(prover, left, goal, asked))
        return true;
    return known.some((node) => isCovered(prover, left, node, goal, asked));
}
/** Every name, every pattern and all other keys that the schemas of `left` tell apart, one after another. */
function meetsByNames(prover, left, goal, asked) {
    const meets = (key) => {
        const known = keyNodes(prover, left, key);
        return known === undefined || surelyEvaluates(prover, left, goal, { key }) || prover.provesInside(known, asked);
    };
    const names = finiteNames(left);
    if (names !== undefined) {
        for (const name of names)
            if (!meets(name))
                return false;
        return true;
    }
    for (const node of left.flat)
        for (const key of node.properties.keys())
            if (!meets(key))
                return false;
    for (const node of left.flat)
        for (const [pattern, schema] of node.patterns)
            if (!surelyEvaluates(prover, left, goal, { pattern }) && !prover.provesInside([schema], asked))
                return false;
    const others = left.flat.flatMap((node) => {
        const nodes = node.additional === undefined ? [] : [node.additional];
        return node.unevaluatedProperties !== undefined && leavesUnnamedKeys(node) ? [...nodes, node.unevaluatedProperties] : nodes;
    });
    return prover.provesInside(others, asked);
}
/**
 * A known schema with `unevaluatedProperties` divides all keys: those that it or a schema beside it looked at (and then the datum
 * fits that schema), and the rest, which fit its `unevaluatedProperties`. Each kind has to be looked at by the goal too, or fit.
 */
function isCovered(prover, left, known, goal, asked) {
    if (!prover.provesInside([known.unevaluatedProperties], asked))
        return false;
    return evaluatingSchemas(known).every((node) => {
        if (node.problem !== undefined)
            return false;
        const part = left.flat.includes(node) ? left : prover.opener.open([...left.flat, node], OBJECT);
        if (part === undefined)
            return true;
        const isLookedAt = (keys, schema) => surelyEvaluates(prover, part, goal, keys) || prover.provesInside([schema], asked);
        prover.budget.spend(node.properties.size);
        for (const [key, schema] of node.properties)
            if (keyNodes(prover, part, key) !== undefined && !isLookedAt({ key }, schema))
                return false;
        for (const [pattern, schema] of node.patterns)
            if (!isLookedAt({ pattern }, schema))
                return false;
        const others = [node.additional, node === known ? undefined : node.unevaluatedProperties];
        return others.every((schema) => schema === undefined || isLookedAt('other', schema));
    });
}
/** The node and the schemas beside it whose looking at keys counts: all that judge the same object, but for negations. */
function evaluatingSchemas(node) {
    const all = new Set([node]);
    for (const one of all) {
        const beside = [one.ref, one.if, one.then, one.else, ...one.allOf, ...one.anyOf, ...one.oneOf];
        if (one.dependentSchemas !== undefined)
            beside.push(...one.dependentSchemas.values());
        for (const next of beside)
            if (next !== undefined)
                all.add(next);
    }
    return [...all];
}
/** Whether a goal is sure to have looked at the keys, given that the objects of `left` fit it otherwise. */
function surelyEvaluates(prover, left, goal, keys, depth = 0) {
    if (looksAt(goal, keys))
        return true;
    if (depth > 8)
        return false;
    if (certainParts(goal).some((part) => surelyEvaluates(prover, left, part, keys, depth + 1)))
        return true;
    const conditional = [...goal.anyOf, ...goal.oneOf, ...(goal.if === undefined ? [] : [goal.if])];
    if (conditional.some((part) => surelyEvaluates(prover, left, part, keys, depth + 1) && prover.proves(left.flat, part, left.type)))
        return true;
    for (const [key, schema] of goal.dependentSchemas ?? [])
        if (left.required.has(key) && surelyEvaluates(prover, left, schema, keys, depth + 1))
            return true;
    return isBranchLookedAt(prover, left, goal, keys, depth);
}
/** Whichever way the condition goes, its consequence looks at the keys. */
function isBranchLookedAt(prover, left, goal, keys, depth) {
    if (goal.if === undefined)
        return false;
    return [
        [goal.then, goal.if],
        [goal.else, prover.nodes.not(goal.if)],
    ].every(([consequence, condition]) => {
        if (consequence !== undefined && surelyEvaluates(prover, left, consequence, keys, depth + 1))
            return true;
        return prover.isEmpty([...left.flat, condition], OBJECT);
    });
}
function looksAt(goal, keys) {
    // Inside of the goal a schema with a rule for all other keys has looked at every key.
    if (goal.additional !== undefined)
        return true;
    if (keys === 'other')
        return false;
    if ('pattern' in keys)
        return goal.patterns.has(keys.pattern);
    if (goal.properties.has(keys.key))
        return true;
    for (const pattern of goal.patterns.keys())
        if (matches(pattern, keys.key) === true)
            return true;
    return false;
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/rules-object.ts



/** What the goal asks of an object. */
function meetsObjectKeywords(prover, left, goal) {
    const { required } = left;
    if (goal.required.size > 0 && goal.required !== required) {
        prover.budget.spend(goal.required.size >> 3);
        for (const name of goal.required)
            if (!required.has(name))
                return false;
    }
    if (goal.minProperties > 0 && Math.max(left.most('minProperties'), required.size) < goal.minProperties)
        return false;
    if (goal.maxProperties < Infinity && mostKeys(left) > goal.maxProperties)
        return false;
    const { dependentRequired, dependentSchemas, names } = goal;
    if (dependentRequired !== undefined)
        for (const [key, needs] of dependentRequired)
            if (!needs.every((need) => isNeeded(prover, left, key, need)))
                return false;
    if (names !== undefined && !meetsNames(prover, left, names))
        return false;
    if (!rules_object_meetsFields(prover, left, goal))
        return false;
    if (goal.unevaluatedProperties !== undefined && !meetsUnevaluated(prover, left, goal))
        return false;
    if (dependentSchemas !== undefined)
        for (const [key, schema] of dependentSchemas)
            if (!meetsDependency(prover, left, key, schema))
                return false;
    return true;
}
function mostKeys(left) {
    return Math.min(left.least('maxProperties'), finiteNames(left)?.size ?? Infinity);
}
/** Whether an object of `left` with `key` surely has `need`: asked of it by the schemas that know the key. */
function isNeeded(prover, left, key, need) {
    if (key === need || left.required.has(need) || keyNodes(prover, left, key) === undefined)
        return true;
    const reached = new Set([key]);
    for (const name of reached)
        for (const node of left.flat)
            for (const next of node.dependentRequired?.get(name) ?? [])
                reached.add(next);
    if (reached.has(need))
        return true;
    const having = prover.opener.open([...left.flat, prover.nodes.requiring(key)], OBJECT);
    return having === undefined || having.required.has(need);
}
/**
 * A dependency whose schema no object can fit (`dependencies: { region: { type: string } }`) most likely means the property, and
 * not that there must be none: such schemas are compared with each other, as Confluent does, and not by what follows from absurdity.
 */
function meetsDependency(prover, left, key, schema) {
    if (keyNodes(prover, left, key) === undefined)
        return true;
    const known = left.flat.flatMap((node) => node.dependentSchemas?.get(key) ?? []);
    if (known.some((one) => prover.proves([one], schema)))
        return true;
    const nodes = [...left.flat, prover.nodes.requiring(key), ...known];
    return !prover.isEmpty(nodes, OBJECT) && prover.proves(nodes, schema, OBJECT);
}
function meetsNames(prover, left, asked) {
    const names = finiteNames(left);
    if (names !== undefined) {
        prover.budget.spend(names.size);
        for (const name of names)
            if (keyNodes(prover, left, name) !== undefined && prover.acceptor.accepts(asked, name) !== true)
                return false;
        return true;
    }
    const known = left.flat.flatMap((node) => node.names ?? []);
    return prover.provesInside([...known, prover.nodes.text], asked);
}
/** `properties`, `patternProperties` and `additionalProperties`, which only make sense together. */
function rules_object_meetsFields(prover, left, goal) {
    const { properties, patterns, additional } = goal;
    const asksOthers = patterns.size > 0 || (additional !== undefined && !additional.trivial);
    if (properties.size === 0 && !asksOthers)
        return true;
    const meets = (key) => {
        const asked = ownKeyNodes(goal, key);
        if (asked?.length === 0)
            return true;
        const known = keyNodes(prover, left, key);
        return known === undefined || (asked !== undefined && asked.every((schema) => prover.provesInside(known, schema)));
    };
    const names = finiteNames(left);
    if (names !== undefined && (asksOthers || names.size <= properties.size)) {
        prover.budget.spend(names.size);
        for (const name of names)
            if (!meets(name))
                return false;
        return true;
    }
    prover.budget.spend(properties.size);
    for (const key of properties.keys())
        if (names?.has(key) !== false && !meets(key))
            return false;
    if (!asksOthers)
        return true;
    for (const node of left.flat)
        for (const key of node.properties.keys())
            if (!properties.has(key) && !meets(key))
                return false;
    for (const [pattern, schema] of patterns)
        if (!isMetWhereMatched(prover, left, pattern, schema))
            return false;
    return additional === undefined || additional.trivial || areOthersMet(prover, left, goal, additional, meets);
}
/** Whether the values of unnamed keys that match the pattern fit `asked`. */
function isMetWhereMatched(prover, left, pattern, asked) {
    const certain = left.flat.flatMap((node) => node.patterns.get(pattern) ?? []);
    if (certain.length > 0 && prover.provesInside(certain, asked))
        return true;
    const meeting = left.flat.flatMap((node) => [...node.patterns].flatMap(([own, schema]) => (prover.provesInside([schema, ...certain], asked) ? [own] : [])));
    if (areCovered(prover, pattern, meeting))
        return true;
    return (prover.provesInside([...certain, ...left.flat.flatMap((node) => unnamedNodes(node))], asked) ||
        isMetByEach(prover, left, asked));
}
const MAX_PATTERNS = 8;
const MAX_NAMES = 40;
/** Whether every key that matches the pattern matches one of the others, or is one of the names. */
function areCovered(prover, pattern, others, names = []) {
    const patterns = [...new Set(others)];
    if (patterns.length > MAX_PATTERNS)
        return false;
    for (const name of names) {
        if (patterns.length >= MAX_PATTERNS + MAX_NAMES)
            break;
        patterns.push(`^${name.replace(/[^A-Za-z0-9_]/g, '\\$&')}$`);
    }
    return patterns.length > 0 && prover.texts.compare([{ pattern }], { pattern: patterns.join('|') })?.included === true;
}
/** Some schema of `left` judges every unnamed key, by a pattern or by its rule for the others, so that it fits `asked`. */
function isMetByEach(prover, left, asked) {
    return left.flat.some((node) => {
        const rule = ruleOf(node);
        if (rule === undefined || rule.patterns.length === 0 || rule.names.size > node.properties.size)
            return false;
        return [rule.others, ...rule.patterns.map(([, schema]) => schema)].every((schema) => prover.provesInside([schema], asked));
    });
}
function ruleOf(node) {
    if (node.additional !== undefined)
        return { names: new Set(node.properties.keys()), patterns: [...node.patterns], others: node.additional };
    if (node.unevaluatedProperties === undefined)
        return undefined;
    const beside = inPlaceSchemas(node);
    const isOpen = (one) => one.additional !== undefined || one.problem !== undefined;
    if (beside.some((one) => isOpen(one) || (one !== node && one.unevaluatedProperties !== undefined)))
        return undefined;
    return {
        names: new Set(beside.flatMap((one) => [...one.properties.keys()])),
        patterns: beside.flatMap((one) => [...one.patterns]),
        others: node.unevaluatedProperties,
    };
}
/** What a schema surely says of the value of a key that it does not name. */
function unnamedNodes(node) {
    if (node.patterns.size > 0)
        return [];
    const nodes = node.additional === undefined ? [] : [node.additional];
    if (node.unevaluatedProperties !== undefined && leavesUnnamedKeys(node))
        nodes.push(node.unevaluatedProperties);
    return nodes;
}
/** Whether keys that match the pattern are judged by the goal's patterns or properties, so that its rule for others says nothing. */
function isCaughtBy(prover, goal, pattern) {
    return goal.patterns.has(pattern) || areCovered(prover, pattern, [...goal.patterns.keys()], goal.properties.keys());
}
/** Keys that the goal neither names nor matches: what `left` says of such keys has to fit the goal's `additionalProperties`. */
function areOthersMet(prover, left, goal, asked, meets) {
    const certain = left.flat.flatMap((node) => unnamedNodes(node));
    if (prover.provesInside(certain, asked))
        return true;
    return left.flat.some((node) => {
        const rule = ruleOf(node);
        if (rule === undefined || !prover.provesInside([rule.others, ...certain], asked))
            return false;
        // Keys that match a pattern of this schema escape its rule for the others, unless the goal has the same pattern.
        for (const [pattern, schema] of rule.patterns)
            if (!isCaughtBy(prover, goal, pattern) && !prover.provesInside([schema, ...certain], asked))
                return false;
        for (const key of rule.names)
            if (!goal.properties.has(key) && !node.properties.has(key) && !meets(key))
                return false;
        return true;
    });
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/text-rules.ts

const text_rules_MAX_PATTERNS = 4;
/** What the texts of `left` are held to; with lengths or without. */
function textRules(left, withLengths = true) {
    const patterns = new Set(left.flat.flatMap(({ pattern }) => pattern ?? []));
    const [least, most] = [left.most('minLength'), left.least('maxLength')];
    const rules = [...patterns].slice(0, text_rules_MAX_PATTERNS).map((pattern) => ({ pattern }));
    return withLengths && (least > 0 || most < Infinity) ? [...rules, { least, most }] : rules;
}
/** Texts that the rules of `left` let through and the pattern or the length of the goal does not, where they can be worked out. */
function* refutingTexts(prover, left, goal) {
    if (left.type !== STRING)
        return;
    const { pattern, minLength, maxLength } = goal;
    const asked = [
        ...(pattern === undefined ? [] : [{ pattern }]),
        ...(minLength > 0 || maxLength < Infinity ? [{ least: minLength, most: maxLength }] : []),
    ];
    for (const rule of asked) {
        const answer = prover.texts.compare(textRules(left), rule);
        if (answer?.included === false)
            yield answer.text;
    }
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/rules.ts








/** Whether every keyword of the goal is met by what is known of the datum. Cheap keywords first. */
function meetsKeywords(prover, left, goal) {
    if ((goal.types & left.type) === 0)
        return false;
    if (goal.problem !== undefined && !left.flat.some((node) => isSameUnknown(node, goal)))
        return false;
    // Finite data were listed before; what is left has more values than can be listed.
    if (goal.values !== undefined && !left.flat.some((node) => node.values !== undefined && isSameJson(node.values, goal.values)))
        return false;
    if (left.type === NUMBER && !meetsNumber(left, goal))
        return false;
    if (left.type === STRING && !meetsText(prover, left, goal))
        return false;
    if (left.type === ARRAY && !meetsListKeywords(prover, left, goal))
        return false;
    if (left.type === OBJECT && !meetsObjectKeywords(prover, left, goal))
        return false;
    return meetsLogic(prover, left, goal);
}
/** The same text that cannot be followed, on both sides: whatever it means, it means it twice. It is reported as undecided. */
function isSameUnknown(node, goal) {
    return node.problemText !== undefined && node.problemText === goal.problemText;
}
function meetsNumber(left, goal) {
    if (goal.integer && !left.integer && !left.flat.some((node) => node.multipleOf !== undefined && isMultiple(node.multipleOf, 1)))
        return false;
    if (goal.minimum !== undefined && !rules_isWithin(left.minimum, goal.minimum, 1))
        return false;
    if (goal.maximum !== undefined && !rules_isWithin(left.maximum, goal.maximum, -1))
        return false;
    if (goal.multipleOf === undefined)
        return true;
    const { step } = left;
    return step !== undefined && isMultiple(step, goal.multipleOf);
}
function rules_isWithin(known, asked, sign) {
    if (known === undefined)
        return false;
    if (known.value === asked.value)
        return known.exclusive || !asked.exclusive;
    return (known.value - asked.value) * sign > 0;
}
function meetsText(prover, left, goal) {
    const { pattern, format, minLength, maxLength } = goal;
    // Without the lengths first: they are many states for what the patterns mostly settle by themselves.
    const follows = (rule) => ('pattern' in rule && prover.texts.compare(textRules(left, false), rule)?.included === true) ||
        prover.texts.compare(textRules(left), rule)?.included === true;
    if (left.most('minLength') < minLength && !follows({ least: minLength, most: Infinity }))
        return false;
    if (left.least('maxLength') > maxLength && !follows({ least: 0, most: maxLength }))
        return false;
    if (pattern !== undefined && !matchesEverything(pattern) && !left.flat.some((node) => node.pattern === pattern))
        if (!follows({ pattern }))
            return false;
    return format === undefined || left.flat.some((node) => node.format !== undefined && (0,formats/* isWithinFormat */.t0)(node.format, format));
}
function meetsLogic(prover, left, goal) {
    const { flat, type } = left;
    if (goal.ref !== undefined && !prover.proves(flat, goal.ref, type))
        return false;
    for (const part of goal.allOf)
        if (!prover.proves(flat, part, type))
            return false;
    if (goal.not !== undefined && !isDisjoint(prover, left, goal.not))
        return false;
    if (goal.anyOf.length > 0 && !goal.anyOf.some((part) => prover.proves(flat, part, type)))
        return false;
    if (goal.oneOf.length > 0 && !rules_meetsOneOf(prover, left, goal.oneOf))
        return false;
    return goal.if === undefined || rules_meetsCondition(prover, left, goal);
}
function rules_meetsOneOf(prover, left, parts) {
    const live = parts.filter((part) => (prover.opener.typesOf(part) & left.type) !== 0);
    return live.some((part) => prover.proves(left.flat, part, left.type) && live.every((other) => other === part || isDisjoint(prover, left, other)));
}
function rules_meetsCondition(prover, left, goal) {
    const { flat, type } = left;
    const condition = goal.if;
    const negation = prover.nodes.not(condition);
    if (goal.then !== undefined && !prover.proves([...flat, condition], goal.then, type))
        return false;
    return goal.else === undefined || prover.proves([...flat, negation], goal.else, type);
}
function isDisjoint(prover, left, other) {
    for (const node of left.flat)
        if (node.not !== undefined && (isSame(node.not, other) || prover.proves([other], node.not, left.type)))
            return true;
    return prover.isEmpty([...left.flat, other], left.type);
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/prove.ts









/** How deep a proof may go into a document. A schema deeper than that is undecided. */
const prove_MAX_DEPTH = 120;
/** Proofs that wait for one another. */
const MAX_OPEN = 500;
/** Open choices that one proof works through one after another. */
const MAX_SPLITS = 8;
/** Choices that one question may take apart in all. */
const MAX_FUEL = 64;
/** Integers in a range, or values of a discriminating property, that are tried one by one. */
const MAX_FINITE = 32;
const MAX_ENUMERATED = 100_000;
/** Thrown when a proof goes deeper than allowed: undecided, not refuted. */
class DepthError extends Error {
}
/**
 * Proves that what fits some schemas fits another. A sequent calculus over accept sets: what is known of the datum stands left
 * and is opened by type and by alternative, what is asked stands right and is taken keyword by keyword. Sound (a proof is
 * never wrong), not complete: no proof means nothing, and whoever claims a difference has to show a datum.
 */
class Prover {
    nodes;
    acceptor;
    opener;
    budget;
    texts = new inclusion/* TextProver */.A();
    /** Steps into properties and items: a datum gets smaller with each, which makes the assumption of a proof in itself sound. */
    #depth = 0;
    #memo = new Map();
    #active = new Map();
    #lowest = Infinity;
    #fuel = MAX_FUEL;
    #constants = new Map();
    #provisional = [];
    constructor(nodes, acceptor, budget) {
        this.nodes = nodes;
        this.acceptor = acceptor;
        this.budget = budget;
        this.opener = new Opener(nodes);
    }
    /** Whether every datum (of these types) that fits all of `nodes` surely fits `goal`. */
    proves(nodes, goal, types = ANY) {
        if (goal.trivial)
            return true;
        this.budget.spend(4 * nodes.length);
        for (const node of nodes)
            if (isSame(node, goal))
                return true;
        const run = () => (types === ANY && nodes.some((node) => areAlike(node, goal) && isCongruent(this, node, goal))) ||
            TYPES.every((type) => {
                if ((types & type) === 0)
                    return true;
                const left = this.opener.open(nodes, type);
                return left === undefined || this.#provesTyped(left, goal, MAX_SPLITS);
            });
        // To look a leaf up costs more than to prove it.
        if (goal.leaf && nodes.length === 1 && nodes[0].leaf)
            return run();
        return this.#remember(`${keyOf(nodes)}:${types}>${goal.id}`, run);
    }
    /** Whether nothing (of these types) surely fits all of `nodes`. */
    isEmpty(nodes, types = ANY) {
        if (nodes.length === 1 && nodes[0].trivial)
            return false;
        this.budget.spend(4 * nodes.length);
        return this.#remember(`${keyOf(nodes)}:${types}>empty`, () => TYPES.every((type) => {
            if ((types & type) === 0)
                return true;
            const left = this.opener.open(nodes, type);
            return left === undefined || this.#isEmptyTyped(left, MAX_SPLITS);
        }));
    }
    /** The same one step further into the data: a property or an item. */
    provesInside(nodes, goal) {
        return this.#inside(() => this.proves(nodes, goal));
    }
    isEmptyInside(nodes) {
        return this.#inside(() => this.isEmpty(nodes));
    }
    #inside(run) {
        if (++this.#depth > prove_MAX_DEPTH) {
            this.#depth = 0;
            throw new DepthError(`it is nested more than ${prove_MAX_DEPTH} levels deep`);
        }
        try {
            return run();
        }
        finally {
            this.#depth = Math.max(0, this.#depth - 1);
        }
    }
    /** Before a new question, and after an error was caught outside. */
    reset() {
        this.#depth = 0;
        this.#fuel = MAX_FUEL;
        this.#active.clear();
        for (const key of this.#provisional.splice(0))
            this.#memo.delete(key);
        this.#lowest = Infinity;
    }
    /**
     * Every datum is finite, so that a proof that needs itself for a smaller part of the datum holds by induction. What was
     * proven that way is kept only when the outer proof succeeds.
     */
    #remember(key, run) {
        const known = this.#memo.get(key);
        if (known !== undefined)
            return known;
        const begun = this.#active.get(key);
        if (begun !== undefined) {
            if (begun.depth >= this.#depth)
                return false;
            this.#lowest = Math.min(this.#lowest, begun.index);
            return true;
        }
        const index = this.#active.size;
        if (index > MAX_OPEN)
            throw new DepthError('its alternatives and negations go too deep to be followed');
        const outer = this.#lowest;
        const mark = this.#provisional.length;
        this.#lowest = Infinity;
        this.#active.set(key, { depth: this.#depth, index });
        const holds = run();
        this.#active.delete(key);
        if (!holds)
            for (const late of this.#provisional.splice(mark))
                this.#memo.delete(late);
        else if (this.#lowest >= index)
            this.#provisional.length = mark;
        else
            this.#provisional.push(key);
        this.#memo.set(key, holds);
        this.#lowest = holds && this.#lowest < index ? Math.min(outer, this.#lowest) : outer;
        return holds;
    }
    #provesTyped(left, goal, splits) {
        this.budget.spend(left.flat.length);
        if (goal.never)
            return this.#isEmptyTyped(left, splits);
        const values = this.finite(left);
        if (values !== undefined)
            return values.every((value) => this.acceptor.accepts(goal, value) === true);
        if (meetsKeywords(this, left, goal))
            return true;
        if (this.#isEmptyTyped(left, 0))
            return true;
        if (splits === 0)
            return false;
        return this.#splitting(left, goal, (part) => this.#provesTyped(part, goal, splits - 1));
    }
    #isEmptyTyped(left, splits) {
        this.budget.spend(left.flat.length);
        const values = this.finite(left);
        if (values !== undefined)
            return values.length === 0;
        if (isEmptyShape(this, left))
            return true;
        return (splits > 0 && left.choices.length > 0 && this.#splitting(left, undefined, (part) => this.#isEmptyTyped(part, splits - 1)));
    }
    /** The first open choice taken apart, or else a required property with few values: each case has to hold. */
    #splitting(left, goal, holds) {
        if (this.#fuel-- <= 0)
            return false;
        const cases = left.choices[0] ?? (goal === undefined ? undefined : (this.#discriminate(left, goal) ?? this.#range(left, goal)));
        if (cases === undefined)
            return false;
        return cases.every((added) => {
            const part = this.opener.open([...left.flat, ...added], left.type);
            return part === undefined || holds(part);
        });
    }
    /** A required property with few values splits an object into one case for each, which tells alternatives apart. */
    #discriminate(left, goal) {
        if (left.type !== OBJECT || !hasAlternatives(goal, 3))
            return undefined;
        for (const key of left.required) {
            const nodes = keyNodes(this, left, key);
            if (nodes === undefined || nodes.some((node) => node.values?.length === 1))
                continue;
            const values = nodes.find((node) => node.values !== undefined)?.values;
            if (values === undefined || values.length > MAX_FINITE)
                continue;
            return values.map((value) => [this.withValue(key, value)]);
        }
        return undefined;
    }
    /** Alternatives by length or by number may cover together what none of them covers alone. */
    #range(left, goal) {
        return hasAlternatives(goal, 3) ? splitRange(this.nodes, left, goal)?.map((part) => [part]) : undefined;
    }
    /** An object with this value at this key; the same node for the same arguments. */
    withValue(key, value) {
        const name = JSON.stringify([key, value]);
        let node = this.#constants.get(name);
        if (node === undefined) {
            node = this.nodes.make({
                types: OBJECT,
                required: new Set([key]),
                properties: new Map([[key, this.nodes.make({ values: [value] })]]),
            });
            this.#constants.set(name, node);
        }
        return node;
    }
    /** The values that fit, when they are few enough to be listed; every schema has its say in it. */
    finite(left) {
        if (left.values === undefined) {
            const candidates = this.#candidates(left);
            left.values = null;
            if (candidates !== undefined) {
                this.budget.spend(candidates.length);
                left.values = candidates.filter((value) => this.acceptor.acceptsAll(left.flat, value) !== false);
            }
        }
        return left.values ?? undefined;
    }
    #candidates(left) {
        let smallest;
        for (const { values } of left.flat)
            if (values !== undefined && (smallest === undefined || values.length < smallest.length))
                smallest = values;
        if (smallest !== undefined)
            return smallest.length <= MAX_ENUMERATED ? smallest : undefined;
        if (left.type === NULL)
            return [null];
        if (left.type === BOOLEAN)
            return [true, false];
        if (left.type === STRING)
            return left.least('maxLength') === 0 ? [''] : undefined;
        if (left.type === ARRAY)
            return left.least('maxItems') === 0 ? [[]] : undefined;
        if (left.type === OBJECT)
            return left.least('maxProperties') === 0 || finiteNames(left)?.size === 0 ? [{}] : undefined;
        const { minimum, maximum } = left;
        if (minimum === undefined || maximum === undefined)
            return undefined;
        if (minimum.value === maximum.value && !minimum.exclusive && !maximum.exclusive)
            return [minimum.value];
        const count = maximum.value - minimum.value + 1;
        if (!left.integer || !(count >= 0 && count <= MAX_FINITE))
            return undefined;
        return Array.from({ length: count }, (_, index) => minimum.value + index);
    }
}
function hasAlternatives(goal, depth) {
    if (goal.anyOf.length > 1 || goal.oneOf.length > 1 || goal.if !== undefined)
        return true;
    if (depth === 0)
        return false;
    return certainParts(goal).some((part) => hasAlternatives(part, depth - 1));
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/undecided.ts
/** What could not be compared, each cause once: at the place that is to blame, with the others that it leaves in doubt. */


/** Many uses of one thing need no list of all of them. */
const MOST_PLACES = 20;
function gatherUndecided(from, to, doubts, limits) {
    const causes = causesOf(unreadNodes(from), unreadNodes(to), new Set(to.problems.filter(isSelfContained).map(undecided_textOf)));
    const own = [];
    for (const { path, reason } of doubts) {
        // Nothing is to be proven of what cannot be read, nor of what holds it: that says no more than the cause does.
        const cause = causes.find((one) => !one.untouched && [one.path, ...one.also].some((place) => undecided_isWithin(place, path) || undecided_isWithin(path, place)));
        // The same thing that cannot be known of many fields is one thing to say.
        const same = cause ?? own.find((one) => one.reason === reason);
        if (same === undefined)
            own.push({ path, reason, untouched: false, quiet: false, also: [] });
        else {
            note(same, path);
            same.quiet = false;
        }
    }
    return distinct([...causes.filter(({ quiet }) => !quiet).map(toPart), ...limits, ...own.map(toPart)]);
}
/** What could not be read or followed, as far as the root leads to it. */
function unreadNodes({ root, problems }) {
    if (problems.length === 0)
        return [];
    const reached = allNodes(root);
    return problems.filter((node) => reached.has(node));
}
function causesOf(base, head, untouched) {
    const causes = new Map();
    const atPlace = new Map();
    const atBase = new Set(base.filter(isSelfContained).map(undecided_textOf));
    for (const node of head) {
        const isUntouched = isSelfContained(node) && atBase.has(undecided_textOf(node));
        const [key, place] = [JSON.stringify([isUntouched, node.problem]), JSON.stringify(node.path)];
        let cause = causes.get(key);
        if (cause === undefined)
            causes.set(key, (cause = { path: node.path, reason: node.problem, untouched: isUntouched, quiet: isPin(node), also: [] }));
        else
            note(cause, node.path);
        atPlace.set(place, cause);
    }
    for (const node of base) {
        if (isSelfContained(node) && untouched.has(undecided_textOf(node)))
            continue;
        const here = atPlace.get(JSON.stringify(node.path));
        const isSaid = here !== undefined && (here.reason === node.problem || here.reason.includes(` (at the base it `));
        if (isSaid)
            continue;
        const key = JSON.stringify([false, node.problem]);
        const same = causes.get(key);
        if (here !== undefined && here.also.length === 0)
            here.reason += ` (at the base it ${node.problem})`;
        else if (same !== undefined)
            note(same, node.path);
        else
            causes.set(key, { path: node.path, reason: node.problem, untouched: false, quiet: isPin(node), also: [] });
    }
    return [...causes.values()];
}
/** What it means cannot change without its text: a `$ref` into the document can, one that leaves it is a pin. */
function isSelfContained({ raw }) {
    return ((0,json/* isObject */.Gv)(raw) &&
        !Object.keys(raw).some((key) => /^\$(?:ref|dynamicRef|recursiveRef)$/.test(key) && String(raw[key]).startsWith('#')));
}
/** A `$ref` with a scheme. What a relative one means also hangs on where the document stands. */
function isPin({ opaque, raw }) {
    return opaque && (0,json/* isObject */.Gv)(raw) && /^[a-z][a-z0-9+.-]*:/i.test(String(raw.$ref));
}
function undecided_textOf({ path, raw, problem }) {
    return JSON.stringify([path, raw ?? null, problem ?? null]);
}
function note(cause, path) {
    const isKnown = [cause.path, ...cause.also].some((one) => JSON.stringify(one) === JSON.stringify(path));
    if (!isKnown && cause.also.length < MOST_PLACES)
        cause.also.push(path);
}
function undecided_isWithin(place, whole) {
    return whole.length <= place.length && whole.every((step, i) => step === place[i]);
}
function toPart({ path, reason, untouched, also }) {
    return { path, reason, ...(untouched && { untouched }), ...(also.length > 0 && { also }) };
}
function distinct(list) {
    const seen = new Map(list.map((one) => [JSON.stringify([one.path, one.reason]), one]));
    return [...seen.values()];
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/unreadable.ts

/** A keyword that stands for a schema that could not be read: a validator that meets it cannot tell. */
const UNREADABLE = 'specgate-unreadable';
/**
 * The schema with every part that could not be read or followed replaced, so that a validator can run the rest. A reference to
 * another document asks for nothing then: `Acceptor` saw to it that the answer does not hang on what it asks.
 */
function cutUnreadable(schema, { problems }) {
    if (problems.length === 0)
        return schema;
    // By identity: one value may stand in several places, as an anchor of YAML does.
    const cuts = new Map();
    let whole = schema;
    for (const { raw, path, opaque } of problems) {
        if (!(0,json/* isObject */.Gv)(raw) && !(0,json/* isList */.Lv)(raw))
            whole = replaceAt(whole, path, 0);
        else
            cuts.set(raw, opaque && (0,json/* isObject */.Gv)(raw) ? mapKeys(raw, (inner, key) => (key === '$ref' ? undefined : inner)) : CUT);
    }
    return cut(whole, cuts, 0);
}
/** Of what is no schema at all, such as a text where one is expected. */
function replaceAt(value, path, depth) {
    const step = path[depth];
    if (step === undefined)
        return CUT;
    if ((0,json/* isList */.Lv)(value) && typeof step === 'number')
        return value.with(step, replaceAt(value[step], path, depth + 1));
    if (!(0,json/* isObject */.Gv)(value) || typeof step !== 'string' || !Object.hasOwn(value, step))
        return value;
    return mapKeys(value, (inner, key) => (key === step ? replaceAt(inner, path, depth + 1) : inner));
}
const CUT = { [UNREADABLE]: true };
const MAX_LEVELS = 1000;
function cut(value, cuts, depth) {
    if (value === null || typeof value !== 'object' || depth > MAX_LEVELS)
        return value;
    const found = cuts.get(value);
    if (found === CUT)
        return CUT;
    const kept = found ?? value;
    if ((0,json/* isList */.Lv)(kept))
        return kept.map((item) => cut(item, cuts, depth + 1));
    return (0,json/* isObject */.Gv)(kept) ? mapKeys(kept, (inner) => cut(inner, cuts, depth + 1)) : kept;
}
function mapKeys(object, map) {
    const copy = Object.create(null);
    for (const key of Object.keys(object)) {
        const value = map(object[key], key);
        if (value !== undefined)
            copy[key] = value;
    }
    return copy;
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/unused-definitions.ts



/**
 * Definitions that nothing in the document refers to. In a document that says something itself they are dead; one that says
 * nothing is a library, and what those that refer to it from elsewhere accept cannot be seen from here.
 */
function compareUnused(base, head, from, to, walk) {
    let used;
    for (const key of ['definitions', '$defs']) {
        const [left, right] = [tableOf(base, key), tableOf(head, key)];
        for (const name of new Set([...Object.keys(left), ...Object.keys(right)])) {
            const [was, is] = [left[name], right[name]];
            if (was !== undefined && is !== undefined && isSameJson(was, is))
                continue;
            used ??= rawsOf(from, to);
            if (holdsAny(was, used, 0) || holdsAny(is, used, 0))
                continue;
            walk.emit(unusedChange([key, name], was, is, from.root.trivial && to.root.trivial, walk.prover.nodes.anything));
        }
    }
}
function rawsOf(...sides) {
    const raws = new Set();
    for (const { root } of sides)
        for (const { raw } of allNodes(root))
            if (raw !== undefined)
                raws.add(raw);
    return raws;
}
/** Whether one of these schemas is the value or stands in it: definitions may be kept in groups. */
function holdsAny(value, used, depth) {
    if (!(0,json/* isObject */.Gv)(value) || depth > 20)
        return false;
    return used.has(value) || Object.keys(value).some((key) => holdsAny(value[key], used, depth + 1));
}
function tableOf(schema, key) {
    const table = (0,json/* isObject */.Gv)(schema) ? schema[key] : undefined;
    return (0,json/* isObject */.Gv)(table) ? table : {};
}
function unusedChange(path, was, is, library, anything) {
    const word = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
    const isKnown = !library || was === undefined;
    return {
        backward: isKnown,
        forward: isKnown,
        what: 'definition changed',
        describe: () => `the definition \`${path.join('/')}\` was ${word}, to which nothing in the document refers`,
        basePath: was === undefined ? undefined : path,
        headPath: is === undefined ? undefined : path,
        steps: [],
        headAsks: anything,
        baseAsks: anything,
        doubt: 'the document only holds definitions, and who uses this one from elsewhere is not known',
    };
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/violate.ts







const violate_MAX_DEPTH = 16;
/** Builds data that fit some schemas and break another, keyword by keyword. Every datum it hands out was checked on both. */
class Violator {
    builder;
    #depth = 0;
    constructor(builder) {
        this.builder = builder;
    }
    *violations(nodes, goal, types = ANY) {
        if (goal.trivial || this.#depth >= violate_MAX_DEPTH)
            return;
        this.#depth++;
        const { acceptor, budget } = this.builder;
        try {
            for (const type of TYPES) {
                if ((types & type) === 0)
                    continue;
                for (const value of this.#candidates(nodes, goal, type)) {
                    budget.spend(2);
                    if (acceptor.acceptsAll(nodes, value) === true && acceptor.accepts(goal, value) === false)
                        yield value;
                }
            }
        }
        finally {
            this.#depth--;
        }
    }
    *#candidates(nodes, goal, type) {
        const { builder } = this;
        if ((goal.types & type) === 0 || goal.never)
            return yield* builder.data(nodes, type);
        for (const left of builder.cases(nodes, type)) {
            if (goal.values !== undefined)
                yield* this.#others(left, goal.values);
            if (type === NUMBER)
                yield* numbersAround(goal);
            if (type === STRING) {
                yield* refutingTexts(builder.prover, left, goal);
                yield* textsAround(left, goal);
            }
            if (type === ARRAY)
                yield* this.#lists(left, goal);
            if (type === OBJECT)
                yield* this.#objects(left, goal);
            yield* builder.candidates(left);
            yield* this.#logic(left, goal);
        }
    }
    /** Values near those that are listed, and fillers. */
    *#others(left, values) {
        yield* this.builder.candidates(left);
        yield* FILLERS;
        for (const value of values.slice(0, 20)) {
            if (typeof value === 'string')
                yield* [value + 'a', value.toUpperCase(), value.slice(1)];
            if (typeof value === 'number')
                yield* [value + 1, value - 1, value + 0.5];
        }
    }
    *#logic(left, goal) {
        const { flat, type } = left;
        const { nodes } = this.builder.prover;
        if (goal.ref !== undefined)
            yield* this.violations(flat, goal.ref, type);
        for (const part of goal.allOf)
            yield* this.violations(flat, part, type);
        for (const part of goal.anyOf)
            yield* this.violations(flat, part, type);
        for (const part of goal.oneOf)
            yield* this.violations(flat, part, type);
        for (const [index, part] of goal.oneOf.entries())
            for (const other of goal.oneOf.slice(index + 1))
                yield* this.builder.data([...flat, part, other], type);
        if (goal.not !== undefined)
            yield* this.builder.data([...flat, goal.not], type);
        if (goal.if === undefined)
            return;
        if (goal.then !== undefined)
            yield* this.violations([...flat, goal.if], goal.then, type);
        if (goal.else !== undefined)
            yield* this.violations([...flat, nodes.not(goal.if)], goal.else, type);
    }
    *#lists(left, goal) {
        const { builder } = this;
        if (goal.minItems > 0)
            yield* builder.lists(left, new Map());
        if (goal.maxItems < 300)
            yield* builder.lists(left, new Map(), goal.maxItems + 1);
        const tuple = Math.max(goal.prefix.length, ...left.flat.map((node) => node.prefix.length));
        for (let index = 0; index <= Math.min(tuple, 200); index++) {
            const asked = goal.prefix[index] ?? goal.rest ?? goal.unevaluatedItems;
            if (asked === undefined)
                continue;
            let tries = 0;
            for (const item of this.violations(itemNodes(left, index), asked)) {
                yield* builder.lists(left, new Map([[index, item]]));
                if (++tries > 3)
                    break;
            }
        }
        if (goal.unique)
            for (let index = 0; index <= Math.min(tuple, 20); index++) {
                const item = builder.first([...itemNodes(left, index), ...itemNodes(left, index + 1)], ANY);
                if (item !== undefined)
                    yield* builder.lists(left, new Map([
                        [index, item],
                        [index + 1, item],
                    ]));
            }
        if (goal.contains !== undefined)
            yield* this.#listsWithout(left, goal, goal.contains);
    }
    /** Lists with too few, and with too many, of what the goal's `contains` counts. */
    *#listsWithout(left, goal, contains) {
        const { builder } = this;
        yield* builder.lists(left, new Map());
        for (const length of [1, left.most('minItems')]) {
            const items = new Map();
            for (let index = 0; index < Math.min(length, 50); index++)
                for (const item of this.violations(itemNodes(left, index), contains)) {
                    items.set(index, item);
                    break;
                }
            yield* builder.lists(left, items);
        }
        if (goal.maxContains > 50)
            return;
        const many = new Map();
        for (let index = 0; index <= goal.maxContains; index++) {
            const item = builder.first([...itemNodes(left, index), contains], ANY);
            if (item !== undefined)
                many.set(index, item);
        }
        yield* builder.lists(left, many);
    }
    *#objects(left, goal) {
        const { builder } = this;
        for (const name of goal.required)
            if (!left.required.has(name))
                yield* builder.objects(left, { without: name });
        if (goal.minProperties > 0)
            yield* builder.objects(left, {});
        if (goal.maxProperties < 300)
            yield* builder.objects(left, { size: goal.maxProperties + 1 });
        for (const [key, needs] of goal.dependentRequired ?? [])
            for (const need of needs)
                yield* this.#with(left, key, need);
        for (const [key, schema] of goal.dependentSchemas ?? []) {
            yield* this.#with(left, key);
            const needed = builder.prover.nodes.requiring(key);
            yield* this.violations([...left.flat, needed], schema, OBJECT);
        }
        if (goal.names !== undefined)
            for (const key of this.#badNames(left, goal.names))
                yield* this.#with(left, key);
        if (goal.properties.size > 0 ||
            goal.patterns.size > 0 ||
            goal.additional !== undefined ||
            goal.unevaluatedProperties !== undefined)
            for (const key of this.#keys(left, goal))
                yield* this.valuesAt(left, goal, key);
    }
    *#with(left, key, without) {
        const value = this.builder.valueOf(left, key);
        if (value === undefined)
            return;
        yield* this.builder.objectsWith(left.flat, key, value, without);
    }
    /** Objects of `left` whose value at the key breaks what the goal asks there. */
    *valuesAt(left, goal, key) {
        const { builder } = this;
        builder.budget.spend(1);
        const known = keyNodes(builder.prover, left, key);
        if (known === undefined)
            return;
        const own = ownKeyNodes(goal, key) ?? [];
        const asked = own.length === 0 && goal.unevaluatedProperties !== undefined ? [goal.unevaluatedProperties] : own;
        for (const schema of asked) {
            let tries = 0;
            for (const value of this.violations(known, schema)) {
                yield* builder.objectsWith(left.flat, key, value);
                if (++tries > 3)
                    break;
            }
        }
    }
    /** Keys to try: those named on either side, some that match the patterns, some that nothing names. */
    *#keys(left, goal) {
        yield* goal.properties.keys();
        const others = goal.patterns.size > 0 || goal.additional !== undefined || goal.unevaluatedProperties !== undefined;
        if (!others)
            return;
        for (const pattern of goal.patterns.keys())
            yield* sampleTexts(pattern).slice(0, 4);
        for (const node of left.flat)
            for (const pattern of node.patterns.keys())
                yield* sampleTexts(pattern).slice(0, 4);
        for (let index = 0; index < 3; index++)
            yield unnamedKey(index);
        for (const node of left.flat)
            for (const key of node.properties.keys())
                if (!goal.properties.has(key))
                    yield key;
        let count = 0;
        for (const key of this.builder.keys(left)) {
            yield key;
            if (++count > 20)
                break;
        }
    }
    *#badNames(left, names) {
        const { builder } = this;
        const known = left.flat.flatMap((node) => node.names ?? []);
        let count = 0;
        for (const key of builder.keys(left)) {
            if (builder.acceptor.accepts(names, key) === false)
                yield key;
            if (++count > 200)
                break;
        }
        for (const key of this.violations([...known, builder.prover.nodes.text], names, STRING))
            yield key;
    }
}
function* numbersAround(goal) {
    for (const bound of [goal.minimum, goal.maximum]) {
        if (bound === undefined)
            continue;
        yield bound.value;
        const sign = bound === goal.minimum ? -1 : 1;
        yield* [bound.value + sign, bound.value + sign / 2, bound.value + sign * 1e-6, bound.value * 2];
    }
    if (goal.integer)
        yield* [0.5, -0.5, 1.5];
    if (goal.multipleOf !== undefined) {
        const step = goal.multipleOf;
        yield* [step / 2, step + 1, step - 1, step / 3, 1, 2, 3, 5, 7, 11, 13, 0.5, 0.25, 0.1];
    }
}
function* textsAround(left, goal) {
    const long = goal.maxLength + 1;
    const short = goal.minLength - 1;
    if (short >= 0 && short <= 4000)
        yield* fitted(left, short);
    if (long >= 0 && long <= 4000)
        yield* fitted(left, long);
    if (goal.pattern !== undefined)
        for (const text of sampleTexts(goal.pattern))
            yield* [text.slice(1), text.slice(0, -1), `${text} `, `${text}a`, ` ${text}`];
    const format = goal.format === undefined ? undefined : (0,formats/* formatNamed */.vq)(goal.format);
    for (const text of format?.samples ?? [])
        yield* [text.slice(1), `${text}x`];
    yield* format?.refuses ?? [];
}
/** Texts of exactly this length. */
function* fitted(left, length) {
    yield 'a'.repeat(length);
    yield '0'.repeat(length);
    for (const { pattern } of left.flat)
        if (pattern !== undefined)
            for (const text of sampleTexts(pattern)) {
                if (text.length === length)
                    yield text;
                else if (text.length < length)
                    yield* [text + 'a'.repeat(length - text.length), text.padStart(length, 'a'), text.padEnd(length, text.at(-1))];
            }
}

// EXTERNAL MODULE: ./src/lib/nearest.ts
var nearest = __webpack_require__(2269);
;// CONCATENATED MODULE: ./src/lib/schema/json-schema/words.ts




const MAX_SHOWN = 60;
/** The place as the subject of a sentence. */
function nameOf(label) {
    return label === '' ? 'the document' : `\`${label}\``;
}
function keyLabel(label, key) {
    const name = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key) ? key : undefined;
    if (name === undefined)
        return `${label}[${JSON.stringify(key)}]`;
    return label === '' ? name : `${label}.${name}`;
}
function valueText(value) {
    const text = value === undefined ? 'nothing' : (0,json_text/* jsonText */.s)(value);
    return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN - 1)}…` : text;
}
function valuesText(values) {
    return (0,nearest/* listOf */.c3)(values.slice(0, 40).map(valueText), 'and', 6) + (values.length > 40 ? ` of ${values.length}` : '');
}
const TYPE_WORDS = [
    [NULL, 'null'],
    [BOOLEAN, 'a boolean'],
    [NUMBER, 'a number'],
    [STRING, 'a string'],
    [ARRAY, 'an array'],
    [OBJECT, 'an object'],
];
function typesText(types, integer) {
    if (types === ANY && !integer)
        return 'anything';
    if (types === 0)
        return 'not allowed';
    return (0,nearest/* listOf */.c3)(TYPE_WORDS.filter(([bit]) => (types & bit) !== 0).map(([bit, word]) => (bit === NUMBER && integer ? 'an integer' : word)));
}
/** What follows for those who read the data, as the second half of a sentence. */
function consequence(verdict) {
    const { backward, forward } = verdict;
    const unknown = notKnown(verdict);
    if (unknown !== undefined)
        return unknown;
    if (backward && forward)
        return 'neither side refuses what the other accepts';
    if (backward)
        return 'the head accepts more than the base, which refuses some of its data';
    if (forward)
        return 'the head refuses data that the base accepts';
    return 'each side refuses data that the other accepts';
}
/** The same where a direction was neither proven nor shown to fail; undefined where both are known. */
function notKnown({ backward, forward, unknown }) {
    if (unknown?.backward === true && unknown.forward)
        return 'whether one side refuses data that the other accepts could not be decided';
    if (unknown?.backward === true)
        return forward
            ? 'the base accepts all that the head accepts, and whether the head refuses data that the base accepts could not be decided'
            : 'the base refuses data that the head accepts, and whether the head refuses data of the base could not be decided';
    if (unknown?.forward !== true)
        return undefined;
    return backward
        ? 'the head accepts all that the base accepts, and whether the base refuses data that the head accepts could not be decided'
        : 'the head refuses data that the base accepts, and whether the base refuses data of the head could not be decided';
}
/** Which way a limit went. */
function directionOf({ backward, forward }) {
    if (backward)
        return forward ? 'restated' : 'loosened';
    return forward ? 'tightened' : 'changed';
}
/** A schema in a few words, for lists of alternatives. */
function schemaText(node) {
    const raw = node.raw;
    if (raw === undefined || node.trivial)
        return 'anything';
    if (raw === false)
        return 'not allowed';
    if (raw !== null && typeof raw === 'object' && !Array.isArray(raw)) {
        const named = raw;
        if (typeof named.title === 'string')
            return valueText(named.title);
        if (typeof named.$ref === 'string')
            return `\`${named.$ref}\``;
        if (node.values !== undefined)
            return node.values.length === 1 ? valuesText(node.values) : `one of ${valuesText(node.values)}`;
        if (node.properties.size > 0 && (node.types & OBJECT) !== 0)
            return `an object with ${(0,nearest/* listOf */.c3)([...node.properties.keys()].map((key) => `\`${key}\``), 'and', 4)}`;
        const keys = Object.keys(named)
            .filter((key) => key !== 'type' && !ANNOTATIONS.has(key))
            .sort();
        const type = node.types === ANY && !node.integer ? 'a value' : typesText(node.types, node.integer);
        return keys.length === 0
            ? type
            : `${type} with ${(0,nearest/* listOf */.c3)(keys.map((key) => `\`${key}\``), 'and', 4)}`;
    }
    return valueText(raw);
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/walk-annotations.ts




/** Keywords that refuse nothing: `none` are for people to read, `both` may change what a program does. */
const ANNOTATIONS = new Map([
    ['title', { class: 'none', what: 'description changed' }],
    ['description', { class: 'none', what: 'description changed' }],
    ['$comment', { class: 'none', what: 'description changed' }],
    ['examples', { class: 'none', what: 'description changed' }],
    ['default', { class: 'both', what: 'default changed' }],
    ['$id', { class: 'none', what: 'identifier changed' }],
    ['id', { class: 'none', what: 'identifier changed' }],
    ['$schema', { class: 'both', what: 'dialect changed' }],
    ['$anchor', { class: 'both', what: 'identifier changed' }],
    ['$dynamicAnchor', { class: 'both', what: 'identifier changed' }],
    ['$vocabulary', { class: 'both', what: 'dialect changed' }],
]);
/** Keywords that other parts of the walk look at, or that only hold definitions. */
const ASSERTIONS = new Set(('type nullable enum const minimum exclusiveMinimum maximum exclusiveMaximum multipleOf minLength maxLength pattern items prefixItems ' +
    'additionalItems contains minContains maxContains minItems maxItems uniqueItems unevaluatedItems properties patternProperties ' +
    'additionalProperties required propertyNames minProperties maxProperties dependencies dependentRequired dependentSchemas ' +
    'unevaluatedProperties allOf anyOf oneOf not if then else $ref $dynamicRef $recursiveRef $recursiveAnchor definitions $defs').split(' '));
/** Default, description, and every keyword that no validator checks. */
function walkAnnotations(walk, place) {
    const base = objectOf(place.base.written.raw);
    const head = objectOf(place.head.written.raw);
    for (const key of new Set([...Object.keys(base), ...Object.keys(head)])) {
        if (ASSERTIONS.has(key))
            continue;
        if (key === 'format' && (place.base.written.format !== undefined || place.head.written.format !== undefined))
            continue;
        if (key === '$id' && isMade(place.base.written))
            continue;
        const [from, to] = [stated(base, key), stated(head, key)];
        if (from === to || (from !== undefined && to !== undefined && isSameJson(from, to)))
            continue;
        // A boolean schema against an object: what the object says is compared, not that its title is new.
        if (from === undefined && to === undefined)
            continue;
        const known = ANNOTATIONS.get(key) ?? { class: 'both', what: 'annotation changed' };
        const name = nameOf(place.label);
        walk.emit({
            backward: true,
            forward: true,
            fixed: known.class,
            what: known.what,
            describe: () => key === '$schema'
                ? dialectSentence(from, to)
                : known.what === 'description changed'
                    ? `the ${key === '$comment' ? 'comment' : key} of ${name} ${from === undefined ? 'is new' : to === undefined ? 'is gone' : 'changed'}`
                    : to === undefined
                        ? `${name} lost its \`${key}\` ${valueText(from)}, which no validator checks`
                        : `${name} has the \`${key}\` ${valueText(to)}${from === undefined ? ', which is new and' : ` instead of ${valueText(from)},`} which no validator checks`,
            basePath: from === undefined ? undefined : [...place.base.written.path, key],
            headPath: to === undefined ? undefined : [...place.head.written.path, key],
            steps: place.steps,
            headAsks: place.head.reader,
            baseAsks: place.base.reader,
        });
    }
}
/** The dialect says how the keywords are read; what that does to them was compared with them. */
function dialectSentence(from, to) {
    if (to === undefined)
        return `the document no longer names its dialect, which was ${valueText(from)}`;
    if (from === undefined)
        return `the document now names its dialect, ${valueText(to)}`;
    return `the document is written in the dialect ${valueText(to)} and was written in ${valueText(from)}`;
}
const NOTHING = {};
function objectOf(raw) {
    return (0,json/* isObject */.Gv)(raw) ? raw : NOTHING;
}
/** A file that was read for the schema has an `$id` that nobody wrote. */
function isMade({ path }) {
    return path.length === 2 && String(path[1]).startsWith(file_references/* FILE_KEY */.xZ);
}
function stated(object, key) {
    const value = (0,json/* ownValue */.eC)(object, key);
    return key === '$id' && typeof value === 'string' && value.startsWith(file_references/* NOWHERE */.JW) ? undefined : value;
}

// EXTERNAL MODULE: ./src/lib/plain-text.ts
var plain_text = __webpack_require__(5571);
;// CONCATENATED MODULE: ./src/lib/schema/json-schema/place.ts
function sideOf(node) {
    return { written: node, writer: node, reader: node };
}
/** The same step taken in all three readings; undefined when the written schema does not have it. */
function stepInto(side, step, anything) {
    const written = step(side.written);
    if (written === undefined)
        return undefined;
    if (side.writer === side.written && side.reader === side.written)
        return sideOf(written);
    return { written, writer: step(side.writer) ?? anything, reader: step(side.reader) ?? anything };
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/walk-logic.ts





/** Alternatives beyond which pairs are only sought by equal text: every pair would have to be proven. */
const MAX_PAIRED = 24;
/** `allOf` and `$ref` beside other keywords, then `anyOf` and `oneOf`. */
function walkLogic(walk, place) {
    walkParts(walk, place);
    walkConsequences(walk, place);
    const kinds = (node) => KINDS.filter((kind) => node[kind].length > 0);
    const [from, to] = [kinds(place.base.written), kinds(place.head.written)];
    if (from.length === 1 && to.length === 1)
        return walkAlternatives(walk, place, from[0], to[0]);
    for (const kind of KINDS)
        if (from.includes(kind) || to.includes(kind))
            walkAlternatives(walk, place, kind, kind);
}
const KINDS = ['anyOf', 'oneOf'];
/** The branches of a side in its three readings. */
function branchesOf(side, pick) {
    const [writer, reader] = [pick(side.writer), pick(side.reader)];
    return pick(side.written).map((written, index) => ({
        written,
        writer: writer[index] ?? written,
        reader: reader[index] ?? written,
    }));
}
/** Whether two schemas have the same condition and the same kinds of consequence, so that these can be compared themselves. */
function hasSameCondition(base, head) {
    if (base.if === undefined || head.if === undefined || !isSame(base.if, head.if))
        return false;
    return (base.then === undefined) === (head.then === undefined) && (base.else === undefined) === (head.else === undefined);
}
/** `then` and `else` of a condition that stayed what it was. */
function walkConsequences(walk, place) {
    if (!hasSameCondition(place.base.written, place.head.written))
        return;
    const { nodes } = walk.prover;
    for (const kind of ['then', 'else']) {
        const base = stepInto(place.base, (node) => node[kind], nodes.anything);
        const head = stepInto(place.head, (node) => node[kind], nodes.anything);
        if (base === undefined || head === undefined)
            continue;
        const condition = ({ writer }) => (kind === 'then' ? writer.if : nodes.not(writer.if));
        const [ifBase, ifHead] = [condition(place.base), condition(place.head)];
        walk.visit({
            base,
            head,
            baseKnown: [...place.baseKnown, ifBase],
            headKnown: [...place.headKnown, ifHead],
            steps: [...place.steps, { at: 'branch', base: ifBase, head: ifHead }],
            label: place.label,
        });
    }
}
function walkParts(walk, place) {
    const [base, head] = [branchesOf(place.base, certainParts), branchesOf(place.head, certainParts)];
    if (base.length === 0 && head.length === 0)
        return;
    const { pairs, alone } = pairUp(walk, base, head);
    for (const [from, to] of pairs)
        walk.visit({ ...place, base: from, head: to });
    for (const { part, of } of alone) {
        const isNew = of === 'head';
        const { anything } = walk.prover.nodes;
        const [headAsks, baseAsks] = isNew ? [part.reader, anything] : [anything, part.reader];
        const verdict = walk.judge(place, baseAsks, headAsks);
        // Rules that moved between `allOf` and the schema around it.
        if (verdict.backward && verdict.forward)
            continue;
        walk.emit({
            ...verdict,
            what: isNew ? 'rule added' : 'rule removed',
            describe: (settled) => `${nameOf(place.label)} ${isNew ? 'must now also fit' : 'need no longer fit'} ${schemaText(part.written)}; ${consequence(settled)}`,
            basePath: isNew ? undefined : part.written.path,
            headPath: isNew ? part.written.path : undefined,
            steps: place.steps,
            headAsks,
            baseAsks,
            restated: () => walk.restated(baseAsks, headAsks),
        });
    }
}
function walkAlternatives(walk, place, from, to) {
    const base = branchesOf(place.base, (node) => node[from]);
    const head = branchesOf(place.head, (node) => node[to]);
    const { make } = walk.prover.nodes;
    const asks = (side, kind) => make.call(walk.prover.nodes, { [kind]: side.reader[kind], hasRef: true });
    const [headAsks, baseAsks] = [asks(place.head, to), asks(place.base, from)];
    const whole = walk.judge(place, baseAsks, headAsks);
    const mark = walk.mark();
    const report = (what, describe, verdict, part, of) => {
        const path = (side, kind) => [...place[side].written.path, kind];
        const step = {
            at: 'branch',
            base: of === 'base' ? part?.writer : undefined,
            head: of === 'head' ? part?.writer : undefined,
        };
        walk.emit({
            ...verdict,
            what,
            describe,
            basePath: of === 'head' || base.length === 0 ? undefined : of === 'base' ? part.written.path : path('base', from),
            headPath: of === 'base' || head.length === 0 ? undefined : of === 'head' ? part.written.path : path('head', to),
            steps: part === undefined ? place.steps : [...place.steps, step],
            headAsks,
            baseAsks,
            restated: () => walk.restated(baseAsks, headAsks),
        });
    };
    if (base.length === 0 || head.length === 0) {
        // Alternatives instead of one schema: the types say it already when nothing else comes of it.
        if (whole.backward && whole.forward)
            return;
        const list = (head.length === 0 ? base : head).map((part) => schemaText(part.written)).join(' | ');
        const isNew = base.length === 0;
        report(isNew ? 'alternatives added' : 'alternatives removed', (settled) => `${nameOf(place.label)} ${isNew ? 'must now be one of' : 'need no longer be one of'} ${list}; ${consequence(settled)}`, whole);
        return;
    }
    const { pairs, alone } = pairUp(walk, base, head);
    for (const [one, other] of pairs)
        walk.visit({
            ...place,
            base: one,
            head: other,
            baseKnown: [...place.baseKnown, one.writer],
            headKnown: [...place.headKnown, other.writer],
            steps: [...place.steps, { at: 'branch', base: one.writer, head: other.writer }],
        });
    for (const { part, of } of alone) {
        const isNew = of === 'head';
        const verdict = {
            backward: isNew || whole.backward || walk.proves([...place.baseKnown, part.writer], headAsks),
            forward: !isNew || whole.forward || walk.proves([...place.headKnown, part.writer], baseAsks),
        };
        report(isNew ? 'alternative added' : 'alternative removed', (settled) => `${nameOf(place.label)} ${isNew ? 'may now also be' : 'may no longer be'} ${schemaText(part.written)}; ${consequence(settled)}`, verdict, part, of);
    }
    if (!walk.lift(whole, mark))
        return;
    // The same alternatives by their text: what they refer to has changed, which is said there or of a place around this one.
    const [was, is] = [place.base.written, place.head.written].map(({ raw }, side) => (0,json/* isObject */.Gv)(raw) ? raw[side === 0 ? from : to] : undefined);
    if (from === to && was !== undefined && is !== undefined && isSameJson(was, is))
        return;
    report('alternatives changed', (settled) => `${nameOf(place.label)} ${from === to ? `has other alternatives in \`${to}\` than before` : `turned \`${from}\` into \`${to}\``}; ${consequence(settled)}`, whole);
}
/** Finds for each branch its counterpart: the same text, the same reference or title, one that includes it, the same place. */
function pairUp(walk, base, head) {
    const pairs = [];
    const from = new Set(base);
    const to = new Set(head);
    const pair = (fits) => {
        for (const one of from)
            for (const other of to)
                if (fits(one.written, other.written)) {
                    pairs.push([one, other]);
                    from.delete(one);
                    to.delete(other);
                    break;
                }
    };
    if (base.length * head.length < 250_000) {
        pair(isSame);
        pair((one, other) => nameIn(one) !== undefined && nameIn(one) === nameIn(other));
        pair(hasSameCondition);
    }
    if (from.size <= MAX_PAIRED && to.size <= MAX_PAIRED) {
        pair((one, other) => walk.proves([one], other) && walk.proves([other], one));
        pair((one, other) => !walk.isEmpty(one) && walk.proves([one], other));
        pair((one, other) => !walk.isEmpty(other) && walk.proves([other], one));
        // Two versions of the same thing rather than two things: objects that share a field, or the last of each with equal types.
        pair((one, other) => sharesField(one, other));
    }
    return {
        pairs,
        alone: [...[...from].map((part) => ({ part, of: 'base' })), ...[...to].map((part) => ({ part, of: 'head' }))],
    };
}
function nameIn(node) {
    if (!(0,json/* isObject */.Gv)(node.raw))
        return undefined;
    const name = node.raw.$ref ?? node.raw.title;
    return typeof name === 'string' ? name : undefined;
}
function sharesField(one, other) {
    if (one.types !== other.types)
        return false;
    for (const key of one.properties.keys())
        if (other.properties.has(key))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/walk-keywords.ts








const GROUPS = [
    { fields: ['types', 'integer', 'never'], keys: ['type', 'nullable'], what: 'type' },
    { fields: ['values'], keys: ['enum', 'const'], what: 'enum' },
    { fields: ['minimum'], keys: ['minimum', 'exclusiveMinimum', 'format'], what: 'limit' },
    { fields: ['maximum'], keys: ['maximum', 'exclusiveMaximum', 'format'], what: 'limit' },
    { fields: ['multipleOf'], keys: ['multipleOf'], what: 'limit' },
    { fields: ['minLength'], keys: ['minLength'], what: 'limit' },
    { fields: ['maxLength'], keys: ['maxLength'], what: 'limit' },
    { fields: ['minItems'], keys: ['minItems'], what: 'limit' },
    { fields: ['maxItems'], keys: ['maxItems'], what: 'limit' },
    { fields: ['unique'], keys: ['uniqueItems'], what: 'limit' },
    { fields: ['minProperties'], keys: ['minProperties'], what: 'limit' },
    { fields: ['maxProperties'], keys: ['maxProperties'], what: 'limit' },
    { fields: ['pattern'], keys: ['pattern'], what: 'pattern' },
    { fields: ['format'], keys: ['format'], what: 'format' },
    { fields: ['names'], keys: ['propertyNames'], what: 'field names' },
    {
        fields: ['contains', 'minContains', 'maxContains'],
        keys: ['contains', 'minContains', 'maxContains'],
        what: 'contained items',
    },
    { fields: ['orphanRest'], keys: ['additionalItems'], what: 'additional items' },
    { fields: ['not'], keys: ['not'], what: 'negation' },
    { fields: ['if', 'then', 'else'], keys: ['if', 'then', 'else'], what: 'condition' },
    { fields: ['unevaluatedProperties'], keys: ['unevaluatedProperties'], what: 'unevaluated fields' },
    { fields: ['unevaluatedItems'], keys: ['unevaluatedItems'], what: 'unevaluated items' },
];
const BY_KEY = new Map(GROUPS.flatMap((group) => group.keys.map((key) => [key, group])));
BY_KEY.delete('format');
/** The groups that can differ: those of which a keyword stands on either side. */
function groupsIn(base, head) {
    if (!(0,json/* isObject */.Gv)(base.raw) || !(0,json/* isObject */.Gv)(head.raw) || base.format !== head.format || 'format' in base.raw || 'format' in head.raw)
        return GROUPS;
    const groups = [];
    for (const raw of [base.raw, head.raw])
        for (const key of Object.keys(raw)) {
            const group = BY_KEY.get(key);
            if (group !== undefined && !groups.includes(group))
                groups.push(group);
        }
    return groups;
}
/** Every keyword of a schema that is judged for itself. */
function walkKeywords(walk, place) {
    const base = place.base.written;
    const head = place.head.written;
    if (base.problemText !== head.problemText)
        walkUnknown(walk, place);
    for (const group of groupsIn(base, head)) {
        if (group.fields.every((field) => isSameField(base[field], head[field])))
            continue;
        if (group.what === 'condition' && hasSameCondition(base, head))
            continue;
        const headAsks = restrict(walk, place.head.reader, group);
        const baseAsks = restrict(walk, place.base.reader, group);
        const verdict = walk.judge(place, baseAsks, headAsks);
        const sameText = group.keys.every((key) => isSameRaw(rawAt(base, key), rawAt(head, key)));
        // Equal text with references below, and nothing comes of them.
        if (sameText && verdict.backward && verdict.forward)
            continue;
        // Written out in one shape: a change of every field of a wide record makes thousands of them.
        walk.emit({
            backward: verdict.backward,
            forward: verdict.forward,
            what: whatOf(group, verdict, base, head),
            describe: (settled) => describe(walk, place, group, settled),
            basePath: pathOf(base, group),
            headPath: pathOf(head, group),
            steps: place.steps,
            headAsks,
            baseAsks,
            restated: () => (headAsks.leaf && baseAsks.leaf ? {} : walk.restated(baseAsks, headAsks)),
            doubt: group.what === 'additional items' ? ORPHAN : group.what === 'format' ? formatDoubt(base, head) : undefined,
        });
    }
}
const ORPHAN = '`additionalItems` beside no list of `items` is ignored by the standard, but not by every validator';
/** No datum shows what a validator may leave unchecked. */
function formatDoubt({ format: from }, { format: to }) {
    const name = [from, to].find((one) => one !== undefined && (0,formats/* isOpaqueFormat */.BQ)(one));
    return name === undefined ? undefined : `some validators check the format ${JSON.stringify(name)} and others do not`;
}
/** A schema with nothing but one group of keywords. `unevaluated…` needs the rest to know what was looked at. */
function restrict(walk, node, group) {
    if (group.what.startsWith('unevaluated') && node[group.fields[0]] !== undefined)
        return node;
    const fields = { hasRef: true };
    let name = '';
    for (const field of group.fields) {
        const value = node[field];
        fields[field] = value;
        // Equal limits of many fields are one node, and one proof.
        name += value instanceof Node ? `#${value.id}` : field + (0,plain_text/* plainText */.wh)(value);
    }
    let made = walk.restricted.get(name);
    if (made === undefined)
        walk.restricted.set(name, (made = walk.prover.nodes.make(fields)));
    return made;
}
function isSameField(left, right) {
    if (left === right)
        return true;
    if (left === undefined || right === undefined)
        return false;
    if (left instanceof Node && right instanceof Node)
        return isSame(left, right);
    return isSameJson(left, right);
}
function isSameRaw(left, right) {
    return left === right || (left !== undefined && right !== undefined && isSameJson(left, right));
}
function rawAt(node, key) {
    return (0,json/* isObject */.Gv)(node.raw) && Object.hasOwn(node.raw, key) ? node.raw[key] : undefined;
}
function pathOf(node, group) {
    if (node.raw === false && group.what === 'type')
        return node.path;
    const key = group.keys.find((one) => rawAt(node, one) !== undefined);
    return key === undefined ? undefined : [...node.path, key];
}
function whatOf(group, verdict, base, head) {
    const direction = directionOf(verdict);
    switch (group.what) {
        case 'type':
            return { loosened: 'type widened', tightened: 'type narrowed', changed: 'type changed', restated: 'type restated' }[direction];
        case 'enum':
            return { loosened: 'enum extended', tightened: 'enum narrowed', changed: 'enum changed', restated: 'enum restated' }[direction];
        case 'pattern':
        case 'format': {
            const isNew = base[group.what] === undefined;
            return `${group.what} ${isNew ? 'added' : head[group.what] === undefined ? 'removed' : 'changed'}`;
        }
        default:
            return `${group.what} ${direction}`;
    }
}
function describe(walk, place, group, verdict) {
    const name = nameOf(place.label);
    const [base, head] = [place.base.written, place.head.written];
    const then = consequence(verdict);
    if (group.what === 'type') {
        const types = ({ written }) => written.problem === undefined
            ? typesText(walk.prover.opener.typesOf(written), written.integer)
            : 'something that cannot be read';
        const [from, to] = [types(place.base), types(place.head)];
        if (from !== to)
            return `${name} was ${from} and is now ${to}; ${then}`;
        return `${name} states its type otherwise (${from}); ${then}`;
    }
    if (group.what === 'enum')
        return `${name} ${describeValues(base.values, head.values)}; ${then}`;
    const key = group.keys.find((one) => !isSameRaw(rawAt(base, one), rawAt(head, one))) ?? group.keys[0];
    const [from, to] = [rawAt(base, key), rawAt(head, key)];
    if (isSameRaw(from, to))
        return `${name} has a \`${key}\` that refers to something else than before; ${then}`;
    const other = group.keys.find((one) => rawAt(head, one) !== undefined);
    let [was, is] = [shown(from, base, group, key), shown(to, head, group, key)];
    // The same keywords with other values.
    if (was === is)
        [was, is] = [valueText(from), valueText(to)];
    if (to === undefined)
        return `${name} lost its \`${key}\` of ${was}${other === undefined ? '' : ` and has \`${other}\` ${valueText(rawAt(head, other))}`}; ${then}`;
    if (from === undefined)
        return `${name} has a new \`${key}\` of ${is}; ${then}`;
    return `${name} has a \`${key}\` of ${is} instead of ${was}; ${then}`;
}
function shown(value, node, group, key) {
    const field = key === group.keys[0] ? node[group.fields[0]] : undefined;
    return field instanceof Node && !(0,json/* isList */.Lv)(value) && typeof value !== 'boolean' ? schemaText(field) : valueText(value);
}
function describeValues(from, to) {
    if (from === undefined)
        return `allows only ${valuesText(to ?? [])} now`;
    if (to === undefined)
        return `is no longer held to ${valuesText(from)}`;
    const gone = from.filter((value) => !valueSet(to).has(value));
    const added = to.filter((value) => !valueSet(from).has(value));
    const parts = [
        ...(gone.length > 0 ? [`no longer allows ${valuesText(gone)}`] : []),
        ...(added.length > 0 ? [`now also allows ${valuesText(added)}`] : []),
    ];
    return parts.length === 0 ? 'lists the same values otherwise' : parts.join(' and ');
}
/** A reference that cannot be followed, on one side or another than before: nothing is known, so nothing is claimed compatible. */
function walkUnknown(walk, place) {
    const [base, head] = [place.base.written, place.head.written];
    const unknown = (node) => node.problem === undefined
        ? walk.prover.nodes.anything
        : Object.assign(walk.prover.nodes.make({ hasRef: true }), { problem: node.problem, problemText: node.problemText });
    const [headAsks, baseAsks] = [unknown(head), unknown(base)];
    walk.emit({
        ...walk.judge(place, baseAsks, headAsks),
        what: 'reference changed',
        describe: () => `${nameOf(place.label)} ${head.problem ?? base.problem}, other than before, so that its data could not be compared`,
        basePath: base.path,
        headPath: head.path,
        steps: place.steps,
        headAsks,
        baseAsks,
    });
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/walk-items.ts




/** Items by position, then those after the tuple. */
function walkItems(walk, place) {
    const base = place.base.written;
    const head = place.head.written;
    const tuple = Math.max(base.prefix.length, head.prefix.length);
    for (let index = 0; index < tuple; index++)
        walkItem(walk, place, index, tuple);
    walkItem(walk, place, tuple, tuple);
}
/** `index` equal to the tuple's length stands for all items after it. */
function walkItem(walk, place, index, tuple) {
    const isRest = index === tuple;
    const own = (node) => node.prefix[index];
    const any = (node) => node.prefix[index] ?? node.rest;
    const [from, to] = [any(place.base.written), any(place.head.written)];
    if (from === to || (from !== undefined && to !== undefined && isUntouched(from, to)))
        return;
    const label = `${place.label}[${isRest ? '' : index}]`;
    // Where only one side has an item of its own there, and the rule for the rest differs too, that is one difference and not two.
    const named = [place.base.written, place.head.written].filter((node) => own(node) !== undefined).length;
    if (from !== undefined && to !== undefined && (isRest || named === 2 || tuple === 0)) {
        const { anything } = walk.prover.nodes;
        return walk.visit({
            base: stepInto(place.base, any, anything),
            head: stepInto(place.head, any, anything),
            baseKnown: knownAt(walk, place.baseKnown, index),
            headKnown: knownAt(walk, place.headKnown, index),
            steps: [...place.steps, { at: 'item', index }],
            label,
        });
    }
    const asks = ({ reader }) => asksAt(walk, any(reader), index, isRest);
    const [headAsks, baseAsks] = [asks(place.head), asks(place.base)];
    const isNew = own(place.base.written) === undefined && own(place.head.written) !== undefined;
    const what = isRest ? 'items changed' : isNew ? 'item added' : 'item removed';
    const name = isRest ? `every item of ${nameOf(place.label)}${tuple > 0 ? ` after the first ${tuple}` : ''}` : nameOf(label);
    walk.emit({
        ...walk.judge(place, baseAsks, headAsks),
        what,
        describe: (verdict) => `${name} was ${from === undefined ? 'anything' : schemaText(from)} and is now ${to === undefined ? 'anything' : schemaText(to)}; ${consequence(verdict)}`,
        basePath: from === undefined ? undefined : from.path,
        headPath: to === undefined ? undefined : to.path,
        steps: place.steps,
        headAsks,
        baseAsks,
        restated: () => walk.restated(baseAsks, headAsks),
    });
}
function asksAt(walk, schema, index, isRest) {
    const { nodes } = walk.prover;
    if (schema === undefined)
        return nodes.anything;
    const before = Array.from({ length: index }, () => nodes.anything);
    return nodes.make(isRest ? { prefix: before, rest: schema, hasRef: true } : { prefix: [...before, schema], hasRef: true });
}
function knownAt(walk, known, index) {
    return walk.known(() => {
        const left = walk.prover.opener.open(known, ARRAY);
        return left === undefined ? [walk.prover.nodes.nothing] : itemNodes(left, index);
    });
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/walk-dependencies.ts


/** `dependencies`, `dependentRequired`, `dependentSchemas`: what the presence of one key asks of the others. */
function walkDependencies(walk, place) {
    const base = place.base.written;
    const head = place.head.written;
    const keys = new Set();
    for (const node of [base, head]) {
        for (const key of node.dependentRequired?.keys() ?? [])
            keys.add(key);
        for (const key of node.dependentSchemas?.keys() ?? [])
            keys.add(key);
    }
    for (const key of keys) {
        const [from, to] = [dependencyOf(base, key), dependencyOf(head, key)];
        if (isSameDependency(from, to))
            continue;
        const asks = ({ reader }) => {
            const { names, schema } = dependencyOf(reader, key);
            return walk.prover.nodes.make({
                ...(names === undefined ? {} : { dependentRequired: new Map([[key, names]]) }),
                ...(schema === undefined ? {} : { dependentSchemas: new Map([[key, schema]]) }),
                hasRef: true,
            });
        };
        const [headAsks, baseAsks] = [asks(place.head), asks(place.base)];
        const isNew = from.names === undefined && from.schema === undefined;
        const isGone = to.names === undefined && to.schema === undefined;
        const word = isNew ? 'added' : isGone ? 'removed' : 'changed';
        walk.emit({
            ...walk.judge(place, baseAsks, headAsks),
            what: `dependency ${word}`,
            describe: (verdict) => `what ${nameOf(keyLabel(place.label, key))} asks of the other fields was ${word}; ${consequence(verdict)}`,
            basePath: isNew ? undefined : walk_dependencies_pathOf(base, key),
            headPath: isGone ? undefined : walk_dependencies_pathOf(head, key),
            steps: place.steps,
            headAsks,
            baseAsks,
            restated: () => walk.restated(baseAsks, headAsks),
            ...(from.schema === undefined || to.schema === undefined ? {} : { doubt: ABSURD }),
        });
    }
}
const ABSURD = 'no datum was found that one side accepts and the other refuses, as if no object could ever meet the dependency, which is hardly meant';
function dependencyOf(node, key) {
    return { names: node.dependentRequired?.get(key), schema: node.dependentSchemas?.get(key) };
}
function isSameDependency(from, to) {
    if (from.names?.join('\n') !== to.names?.join('\n'))
        return false;
    if (from.schema === undefined || to.schema === undefined)
        return from.schema === to.schema;
    return isSame(from.schema, to.schema);
}
function walk_dependencies_pathOf(node, key) {
    const raw = node.raw;
    const keyword = ['dependencies', 'dependentRequired', 'dependentSchemas'].find((one) => Object.hasOwn(raw, one) && Object.hasOwn(raw[one], key));
    return [...node.path, keyword ?? 'dependencies', key];
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/restated.ts


/** How many schemas are looked through for the names that they declare. */
const MAX_NODES = 5000;
/** Whether two schemas declare the same names of fields, at whatever depth; false when that takes too long to find out. */
function declareSameNames(left, right) {
    const [own, other] = [namesBelow(left), namesBelow(right)];
    return own !== undefined && other !== undefined && own.size === other.size && [...own].every((name) => other.has(name));
}
function namesBelow(node) {
    const nodes = allNodes(node, MAX_NODES);
    if (nodes.size > MAX_NODES)
        return undefined;
    const names = new Set();
    for (const one of nodes)
        for (const name of one.properties.keys())
            names.add(name);
    return names;
}
/** Whether one of the schemas that judge the same object declares the field: in `allOf`, behind a `$ref`, in an alternative. */
function declaresField(known, key) {
    return known.some((node) => inPlaceSchemas(node).some((one) => one.properties.has(key)));
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/walk-fields.ts







/** Properties by name, then what holds for all others. */
function walkFields(walk, place) {
    const base = place.base.written;
    const head = place.head.written;
    for (const key of base.properties.keys())
        if (head.properties.has(key))
            walkSharedField(walk, place, key);
    for (const key of base.properties.keys())
        if (!head.properties.has(key))
            walkLoneField(walk, place, key);
    for (const key of head.properties.keys())
        if (!base.properties.has(key))
            walkLoneField(walk, place, key);
    for (const key of base.required)
        if (!head.required.has(key) && base.properties.has(key) === head.properties.has(key))
            walkRequired(walk, place, key);
    for (const key of head.required)
        if (!base.required.has(key) && base.properties.has(key) === head.properties.has(key))
            walkRequired(walk, place, key);
    walkOthers(walk, place);
    walkDependencies(walk, place);
}
function isMarkedRequired({ written }, key) {
    return written.required.has(key);
}
/** What is known of the value of a key in data of one side. */
function walk_fields_knownAt(walk, known, key) {
    return walk.known(() => {
        const left = walk.prover.opener.open(known, OBJECT);
        const nodes = left === undefined ? undefined : keyNodes(walk.prover, left, key);
        return nodes ?? [walk.prover.nodes.nothing];
    });
}
function walkSharedField(walk, place, key) {
    const field = (node) => node.properties.get(key);
    if (isUntouched(field(place.base.written), field(place.head.written)))
        return;
    walk.visit({
        base: stepInto(place.base, field, walk.prover.nodes.anything),
        head: stepInto(place.head, field, walk.prover.nodes.anything),
        baseKnown: walk_fields_knownAt(walk, place.baseKnown, key),
        headKnown: walk_fields_knownAt(walk, place.headKnown, key),
        steps: [...place.steps, { at: 'key', key }],
        label: keyLabel(place.label, key),
    });
}
/** What a side asks of one key: its schema, from whichever keyword, and that it is there. */
function walk_fields_asksAt(walk, side, key) {
    const { nodes } = walk.prover;
    const { unevaluatedProperties: last } = side.reader;
    let own = ownKeyNodes(side.reader, key);
    if (own?.length === 0 && last !== undefined && !mayEvaluate(side.reader, key))
        own = [last];
    // A pattern that cannot be run may have its say about the key, so that nothing about it can be proven.
    const value = own === undefined
        ? Object.assign(nodes.make({ hasRef: true }), { problem: 'has a pattern that cannot be run' })
        : nodes.all(own);
    const required = side.reader.required.has(key) ? new Set([key]) : undefined;
    return nodes.make({ properties: new Map([[key, value]]), ...(required === undefined ? {} : { required }), hasRef: true });
}
/** A property that only one side names. The other may still have a say, by a pattern or by `additionalProperties`. */
function walkLoneField(walk, place, key) {
    const isGone = place.base.written.properties.has(key);
    const side = isGone ? place.base : place.head;
    const other = isGone ? place.head : place.base;
    const required = isMarkedRequired(side, key);
    const headAsks = walk_fields_asksAt(walk, place.head, key);
    const baseAsks = walk_fields_asksAt(walk, place.base, key);
    const schema = side.written.properties.get(key);
    const where = [...side.written.path, 'properties', key];
    // What is proven for both sides then says that the other still asks the same of it, as a pattern may.
    const isHeld = isGone && walk.asWritten && !schema.trivial;
    walk.emit({
        ...walk.judge(place, baseAsks, headAsks),
        what: isGone ? 'field removed' : 'field added',
        ...(isHeld && { whatIfSame: 'field no longer listed' }),
        describe: (verdict) => {
            const name = nameOf(keyLabel(place.label, key));
            if (isHeld && verdict.backward && verdict.forward)
                return `${name} is no longer listed among the properties; the rest of the schema holds it to the same`;
            const kind = `${required ? 'a required' : 'an optional'} field (${schemaText(schema)})`;
            return isGone
                ? `${name} was removed${required ? ' (it was required)' : ''}; ${afterRemoval(verdict)}`
                : `${name} was added as ${kind}; ${afterAddition(verdict, required && !other.written.required.has(key))}`;
        },
        basePath: isGone ? where : undefined,
        headPath: isGone ? undefined : where,
        key,
        obliging: !isGone && required && !other.written.required.has(key),
        steps: place.steps,
        headAsks,
        baseAsks,
        restated: () => walk.asWritten && declaresField(isGone ? place.headKnown : place.baseKnown, key)
            ? {
                what: 'field restated',
                sentence: `${nameOf(keyLabel(place.label, key))} is declared in another part of the schema and holds the same`,
            }
            : undefined,
    });
}
function afterRemoval(verdict) {
    const { backward, forward } = verdict;
    const unknown = notKnown(verdict);
    if (unknown !== undefined)
        return unknown;
    if (backward && forward)
        return 'neither side refuses what the other accepts';
    if (forward)
        return 'data that has it is refused by the head';
    if (backward)
        return 'the head accepts data without it or with anything in its place, which the base refuses';
    return 'data that has it is refused by the head, and what the head writes by the base';
}
function afterAddition(verdict, required) {
    const { backward, forward } = verdict;
    const unknown = notKnown(verdict);
    if (unknown !== undefined)
        return unknown;
    if (backward && forward)
        return 'neither side refuses what the other accepts';
    const old = required
        ? 'data without it is refused by the head'
        : 'data that already has something else under that name is refused by the head';
    if (forward)
        return old;
    if (backward)
        return 'data that has it is refused by the base';
    return `${old}, and data that has it is refused by the base`;
}
function walkRequired(walk, place, key) {
    const { nodes } = walk.prover;
    const isNew = place.head.written.required.has(key);
    const asks = nodes.make({ required: new Set([key]), hasRef: true });
    const index = (node) => [...node.required].indexOf(key);
    walk.emit({
        restated: () => ({}),
        backward: !isNew || walk.proves(place.baseKnown, asks),
        forward: isNew || walk.proves(place.headKnown, asks),
        what: isNew ? 'field became required' : 'field became optional',
        describe: (verdict) => {
            const { backward, forward } = verdict;
            const name = nameOf(keyLabel(place.label, key));
            const unknown = notKnown(verdict);
            if (unknown !== undefined)
                return `${name} became ${isNew ? 'required' : 'optional'}; ${unknown}`;
            if (isNew)
                return `${name} became required; ${backward ? 'data of the base has it anyway' : 'data without it is refused by the head'}`;
            return `${name} became optional; ${forward ? 'data of the head has it anyway' : 'data without it is refused by the base'}`;
        },
        basePath: isNew ? undefined : [...place.base.written.path, 'required', index(place.base.written)],
        headPath: isNew ? [...place.head.written.path, 'required', index(place.head.written)] : undefined,
        steps: place.steps,
        headAsks: isNew ? asks : nodes.anything,
        baseAsks: isNew ? nodes.anything : asks,
    });
}
/** `patternProperties` and `additionalProperties`: what holds for keys that neither side names. */
function walkOthers(walk, place) {
    const base = place.base.written;
    const head = place.head.written;
    const samePatterns = base.patterns.size === head.patterns.size && [...base.patterns.keys()].every((one) => head.patterns.has(one));
    const taken = new Set([...base.properties.keys(), ...head.properties.keys()]);
    if (samePatterns)
        for (const [pattern, schema] of base.patterns) {
            if (isUntouched(schema, head.patterns.get(pattern)))
                continue;
            walkUnnamed(walk, place, pattern, taken, (node) => node.patterns.get(pattern));
        }
    const [from, to] = [base.additional, head.additional];
    const sameOthers = from === to || (from !== undefined && to !== undefined && isSame(from, to)) || (isOpen(from) && isOpen(to));
    if (samePatterns && sameOthers)
        return;
    if (samePatterns && !isPlain(from) && !isPlain(to))
        return walkUnnamed(walk, place, undefined, taken, (node) => node.additional);
    const { anything } = walk.prover.nodes;
    const named = new Map([...taken].map((key) => [key, anything]));
    const asks = ({ reader }) => walk.prover.nodes.make({
        properties: named,
        // Patterns shared by both sides were compared above, or differ with the rest.
        patterns: samePatterns ? new Map([...reader.patterns.keys()].map((key) => [key, anything])) : reader.patterns,
        additional: reader.additional,
        hasRef: true,
    });
    const [headAsks, baseAsks] = [asks(place.head), asks(place.base)];
    const verdict = walk.judge(place, baseAsks, headAsks);
    const key = samePatterns ? 'additionalProperties' : 'patternProperties';
    const changed = verdict.backward ? (verdict.forward ? 'restated' : 'opened') : verdict.forward ? 'closed' : 'changed';
    walk.emit({
        ...verdict,
        restated: () => walk.restated(baseAsks, headAsks),
        what: samePatterns ? `content model ${changed}` : `field patterns changed`,
        describe: (settled) => samePatterns
            ? `${nameOf(place.label)} ${othersText(from)} before and ${othersText(to)} now; ${consequence(settled)}`
            : `${nameOf(place.label)} has other \`patternProperties\` than before; ${consequence(settled)}`,
        basePath: samePatterns && from === undefined ? undefined : [...base.path, key],
        headPath: samePatterns && to === undefined ? undefined : [...head.path, key],
        steps: place.steps,
        headAsks,
        baseAsks,
    });
}
function isOpen(node) {
    return node === undefined || node.trivial;
}
function isPlain(node) {
    return isOpen(node) || node.never;
}
function othersText(node) {
    if (isOpen(node))
        return 'allowed undeclared fields';
    return node.never ? 'allowed no undeclared fields' : `held undeclared fields to ${schemaText(node)}`;
}
/** The value of keys that no side names, judged by a schema on both sides. */
function walkUnnamed(walk, place, pattern, taken, step) {
    const { anything } = walk.prover.nodes;
    const base = stepInto(place.base, step, anything);
    const head = stepInto(place.head, step, anything);
    // Other schemas that know such keys are left out: what is not proven for that reason is settled by the proof of the whole.
    walk.visit({
        base,
        head,
        baseKnown: [base.writer],
        headKnown: [head.writer],
        steps: [...place.steps, { at: 'unnamed', pattern, taken }],
        label: `${place.label}[${pattern === undefined ? '*' : `/${pattern}/`}]`,
    });
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/walk.ts













const TOO_MUCH = 'comparing the schemas takes more than the steps that are allowed';
const walk_MAX_DEPTH = 120;
const MAX_PLACES = 100_000;
const STEPS_TO_LIFT = 4000;
/** Of all the steps, for the document as a whole, each way. */
const ROOT_SHARE = 0.2;
/** The changes of one place. While one walks a change is lifted, and never the reverse: what was passed over need not be looked at again. */
class Told {
    found;
    #at = { backward: 0, forward: 0 };
    constructor(found) {
        this.found = found;
    }
    refuses(direction) {
        while (this.#at[direction] < this.found.length && this.found[this.#at[direction]][direction])
            this.#at[direction]++;
        return this.#at[direction] < this.found.length;
    }
}
/** Walks two schemas side by side, names what differs, and asks the prover what each difference means. */
class Walk {
    asWritten;
    prover;
    found = [];
    /** Schemas made of a few keywords of another, by what they say. */
    restricted = new Map();
    /** Limits that were met, as ends of sentences, with the place. */
    limits = [];
    #visited = new Map();
    /** Changes of definitions that were described elsewhere, one entry for each time that one is used again. */
    #shared = [];
    #allowance;
    /** Of the whole document; see `visitRoot`. */
    whole = { backward: false, forward: false };
    /** Steps that one question may take. */
    #most;
    #depth = 0;
    #places = 0;
    /** `asWritten`: both sides are read as they stand, so that two inclusions make an equality. */
    constructor(prover, allowance, asWritten) {
        this.asWritten = asWritten;
        this.prover = prover;
        this.#allowance = allowance;
        this.#most = allowance.each;
    }
    /** Whether what is known proves what is asked. What was not decided within the limits counts as not proven. */
    proves(known, asked, most = Infinity) {
        return this.#decide(asked, most, () => this.prover.proves(known, asked));
    }
    isEmpty(node) {
        return this.#decide(node, Infinity, () => this.prover.isEmpty([node]));
    }
    /** A question that takes too long is not proven, and costs the others nothing: whoever claims a difference has to show it. */
    #decide(about, most, run) {
        const { each, meter, left } = this.#allowance;
        if (left <= 0) {
            this.#limit([], TOO_MUCH);
            return false;
        }
        meter.renew(Math.min(this.#most, most, left), 'comparing the schemas');
        this.prover.reset();
        try {
            return run();
        }
        catch (error) {
            if (!(error instanceof budget/* BudgetError */.W || error instanceof DepthError))
                throw error;
            this.prover.reset();
            if (error instanceof DepthError)
                this.#limit(about.path, error.message);
            else if (this.#allowance.left <= each)
                this.#limit([], TOO_MUCH);
            return false;
        }
        finally {
            this.#allowance.left -= meter.spent;
        }
    }
    /** What is known of a part of the data; nothing (which is always safe) when it takes too long to find out. */
    known(find) {
        let nodes = [];
        this.#decide(this.prover.nodes.anything, Infinity, () => {
            nodes = find();
            return true;
        });
        return nodes;
    }
    /** What each side asks at a place, judged against what is known of the data of the other. */
    judge(place, baseAsks, headAsks) {
        return {
            backward: this.whole.backward || this.proves(place.baseKnown, headAsks),
            forward: this.whole.forward || this.proves(place.headKnown, baseAsks),
        };
    }
    /** The document as a whole, first: a direction that is proven for it needs no proof of its parts. */
    visitRoot(place) {
        const { each, left } = this.#allowance;
        this.#most = Math.max(each, Math.floor(left * ROOT_SHARE));
        this.whole = {
            backward: this.proves(place.baseKnown, place.head.reader),
            forward: this.proves(place.headKnown, place.base.reader),
        };
        this.#most = each;
        this.visit(place);
    }
    /**
     * The whole of a place, after its parts. Where a part already refuses something, the whole seldom makes up for it, and to fail
     * at that is what costs most: it gets little. Where no part does, the proof of the whole is what is answered for.
     */
    #judgeWhole(place, mark) {
        const most = (direction) => (this.#isRefused(direction, mark) ? STEPS_TO_LIFT : Infinity);
        return {
            backward: this.whole.backward || this.proves(place.baseKnown, place.head.reader, most('backward')),
            forward: this.whole.forward || this.proves(place.headKnown, place.base.reader, most('forward')),
        };
    }
    /** Whether a change since the mark refuses something. Asked for every place, and definitions can use one another very often: nothing is copied. */
    #isRefused(direction, mark) {
        for (let i = mark.found; i < this.found.length; i++)
            if (!this.found[i][direction])
                return true;
        for (let i = mark.shared; i < this.#shared.length; i++)
            if (this.#shared[i].refuses(direction))
                return true;
        return false;
    }
    /** For `Found.restated`, of what two schemas ask: the same data and the same names. */
    restated(base, head) {
        return this.asWritten && declareSameNames(base, head) ? {} : undefined;
    }
    emit(found) {
        this.found.push(found);
    }
    /** Compares a place, and sees to it that its changes together say no more and no less than the proof of the whole place. */
    visit(place) {
        const { base, head } = place;
        if (isUntouched(base.written, head.written))
            return;
        // Then only annotations can differ, and they do not depend on where the schema is used.
        const same = isSame(base.written, head.written);
        const known = same ? '' : `${keyOf(place.baseKnown)}|${keyOf(place.headKnown)}`;
        const key = `${base.written.id}|${head.written.id}|${known}`;
        const before = this.#visited.get(key);
        if (before === 'open')
            return;
        if (++this.#depth > walk_MAX_DEPTH || ++this.#places > MAX_PLACES) {
            // Two that are the same are decided, however deep they are.
            if (!same)
                this.#limit(base.written.path, 'it is nested too deep, or refers to itself in too many ways, to be walked through');
        }
        else if (before === undefined || !this.#isSaidBy(before)) {
            this.#visited.set(key, 'open');
            this.#visited.set(key, this.#visit(place, same));
        }
        this.#depth--;
    }
    /** A definition that is used in two places is described once, unless what surrounds the first place made up for the change. */
    #isSaidBy({ whole, told }) {
        const said = (whole.backward || told.refuses('backward')) && (whole.forward || told.refuses('forward'));
        if (said && told.found.length > 0)
            this.#shared.push(told);
        return said;
    }
    #visit(place, same) {
        const mark = this.mark();
        if (!same && walk_isPlain(place.base.written) && walk_isPlain(place.head.written)) {
            // Its keywords are judged one by one, against all that is known, and nothing else is said: the whole is their sum.
            this.#compare(place);
            const found = this.found.slice(mark.found);
            const whole = { backward: found.every((one) => one.backward), forward: found.every((one) => one.forward) };
            return { whole, told: new Told(found) };
        }
        this.#compare({ ...place, base: dereference(place.base), head: dereference(place.head) });
        const whole = same ? BOTH : this.#judgeWhole(place, mark);
        const here = this.found.slice(mark.found);
        // Where the text is the same, what it refers to has changed: that is said there, or of a place around this one.
        if (this.lift(whole, mark) && !hasSameText(place))
            this.emit({
                ...whole,
                what: 'schema changed',
                describe: (verdict) => `${nameOf(place.label)} is judged otherwise as a whole; ${consequence(verdict)}`,
                basePath: place.base.written.path,
                headPath: place.head.written.path,
                steps: place.steps,
                headAsks: place.head.reader,
                baseAsks: place.base.reader,
                parts: here,
            });
        return { whole, told: new Told(this.found.slice(mark.found)) };
    }
    /** The place in the list of changes from which on they belong to what is compared next. */
    mark() {
        return { found: this.found.length, shared: this.#shared.length };
    }
    /** Lifts the changes since the mark that the whole makes up for; whether the whole refuses what none of them explains. */
    lift(whole, mark) {
        if (whole.backward || whole.forward)
            for (let i = mark.found; i < this.found.length; i++) {
                const one = this.found[i];
                one.backward ||= whole.backward;
                one.forward ||= whole.forward;
            }
        return ['backward', 'forward'].some((direction) => !whole[direction] && !this.#isRefused(direction, mark));
    }
    #compare(place) {
        walkAnnotations(this, place);
        walkKeywords(this, place);
        walkFields(this, place);
        walkItems(this, place);
        walkLogic(this, place);
    }
    #limit(path, reason) {
        if (this.limits.length < 20 && !this.limits.some((one) => one.reason === reason))
            this.limits.push({ path, reason });
    }
}
const BOTH = { backward: true, forward: true };
function hasSameText({ base, head, label }) {
    const [from, to] = [base.written, head.written];
    if (label === '' && from.parent === undefined && from.step.length === 0)
        return false;
    return from.dialect === to.dialect && from.raw !== undefined && to.raw !== undefined && isSameJson(from.raw, to.raw);
}
/** Whether a schema says all it says in keywords of its own: no schemas below or beside it. */
function walk_isPlain(node) {
    const { ref, allOf, anyOf, oneOf, properties, patterns, prefix, dependentSchemas, dependentRequired } = node;
    if (ref !== undefined || node.problem !== undefined || node.required.size > 0)
        return false;
    if (allOf.length + anyOf.length + oneOf.length + prefix.length + properties.size + patterns.size > 0)
        return false;
    if (dependentSchemas !== undefined || dependentRequired !== undefined)
        return false;
    return node.additional === undefined && node.rest === undefined && node.not === undefined && node.if === undefined;
}
/** A schema that is nothing but a reference is the schema that it refers to. */
function dereference(side) {
    let { written, writer, reader } = side;
    for (let step = 0; step < 100 && written.ref !== undefined && isPlainReference(written.raw); step++) {
        writer = writer.ref ?? writer;
        reader = reader.ref ?? reader;
        written = written.ref;
    }
    return { written, writer, reader };
}
function isPlainReference(raw) {
    return ((0,json/* isObject */.Gv)(raw) &&
        Object.keys(raw).every((key) => key === '$ref' || ANNOTATIONS.has(key) || key === 'definitions' || key === '$defs'));
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/witness.ts









const MAX_CANDIDATES = 400;
/** Data that the two validators see differently before a search is given up. */
const MAX_DISAGREEMENTS = 20;
/** A schema that refers to itself without end costs a whole stack each time. */
const MAX_UNRUNNABLE = 2;
const MAX_SHRINKS = 80;
const MAX_SHRUNK = 2000;
/** For one search, and for each schema of the documents: a datum may have to hold as many values. */
const STEPS_EACH = 40_000;
const STEPS_PER_SCHEMA = 10;
const PER_STEP = 6;
/** Looks for data that one whole schema accepts and the other refuses, at the place of a change. */
class Witnesses {
    #roots;
    #builder;
    #violator;
    #acceptor;
    #meter;
    #execute;
    #each;
    #left;
    constructor(roots, violator, meter, steps, schemas, execute) {
        this.#roots = roots;
        this.#builder = violator.builder;
        this.#violator = violator;
        this.#acceptor = violator.builder.acceptor;
        this.#meter = meter;
        this.#left = steps;
        this.#each = STEPS_EACH + schemas * STEPS_PER_SCHEMA;
        this.#execute = execute;
    }
    /** A small datum that `side` accepts and the other refuses, because of this change. */
    find(found, side, touched) {
        const other = side === 'base' ? 'head' : 'base';
        if (this.#left <= 0)
            return { missing: 'the work that may be spent on examples was used up', unsought: true };
        const allowed = Math.min(this.#left, this.#each);
        this.#meter.renew(allowed, 'looking for an example');
        this.#builder.prover.reset();
        try {
            return this.#search(found, side, other, touched);
        }
        catch (error) {
            if (!(error instanceof budget/* BudgetError */.W || error instanceof DepthError))
                throw error;
            this.#builder.prover.reset();
            const missing = `no datum was found within the steps that are allowed that the ${side} accepts and the ${other} refuses`;
            return { missing, unsought: allowed < this.#each };
        }
        finally {
            this.#left -= this.#meter.spent;
        }
    }
    /** A datum that `side` accepts and the other refuses, with the changed part in it, or undefined. */
    through(part, side) {
        const found = this.find(part, side, { key: part.key });
        return 'datum' in found ? found.datum : undefined;
    }
    #search(found, side, other, touched) {
        const accepting = this.#roots[side].writer;
        const refusing = this.#roots[other].reader;
        const goal = side === 'base' ? found.headAsks : found.baseAsks;
        const parts = (datum, path) => {
            const place = (0,json/* valueAt */.fK)(datum, path);
            if (place === undefined)
                return false;
            if (touched === undefined && this.#acceptor.accepts(goal, place) !== false)
                return false;
            if (touched?.key !== undefined && !this.#isBecauseOf(touched.key, datum, path, refusing))
                return false;
            return this.#acceptor.accepts(accepting, datum) === true && this.#acceptor.accepts(refusing, datum) === false;
        };
        let tried = 0;
        let disagreed = 0;
        let unrunnable = 0;
        for (const candidate of this.#at(found.steps, 0, [accepting], { goal, touched }, side)) {
            if (++tried > MAX_CANDIDATES || disagreed > MAX_DISAGREEMENTS || unrunnable > MAX_UNRUNNABLE)
                break;
            if (!parts(candidate.datum, candidate.path))
                continue;
            for (const datum of [this.#shrink(candidate, accepting, parts), candidate.datum]) {
                const verdict = this.#confirm(datum, side, other);
                if (verdict === true)
                    return { datum };
                if (verdict === undefined)
                    unrunnable++;
            }
            disagreed++;
        }
        if (unrunnable > 0)
            return { missing: 'the validator could not run one of the schemas on the example that was found' };
        return { missing: `no datum was found that the ${side} accepts and the ${other} refuses` };
    }
    #confirm(datum, side, other) {
        if (this.#execute === undefined)
            return true;
        const accepted = this.#execute(side, 'writer', datum);
        const refused = this.#execute(other, 'reader', datum);
        return accepted === undefined || refused === undefined ? undefined : accepted && !refused;
    }
    /** Data that go through the steps and break the goal at their end. */
    *#at(steps, index, nodes, wanted, side) {
        const step = steps[index];
        if (step === undefined) {
            const { goal, touched } = wanted;
            if (touched?.key !== undefined)
                for (const datum of this.#withKey(nodes, touched.key))
                    yield { datum, path: [] };
            else
                for (const datum of this.#violator.violations(nodes, goal))
                    yield { datum, path: [] };
            if (touched !== undefined)
                for (const datum of this.#builder.data(nodes, ANY))
                    yield { datum, path: [] };
            return;
        }
        if (step.at === 'branch') {
            const branch = step[side];
            return yield* this.#at(steps, index + 1, branch === undefined ? nodes : [...nodes, branch], wanted, side);
        }
        if (step.at === 'item') {
            for (const left of this.#builder.cases(nodes, ARRAY))
                for (const { datum, path } of some(this.#at(steps, index + 1, itemNodes(left, step.index), wanted, side)))
                    for (const list of this.#builder.lists(left, new Map([[step.index, datum]])))
                        yield { datum: list, path: [step.index, ...path] };
            return;
        }
        const keys = step.at === 'key' ? [step.key] : unnamedKeys(step.pattern, step.taken);
        const open = this.#builder.prover.opener.open(nodes, OBJECT);
        if (open === undefined)
            return;
        // First with nothing settled, so that the value may decide; then one case after another, for values that depend on it.
        for (const key of keys)
            yield* this.#throughKey(steps, index, open, key, wanted, side);
        if (open.choices.length > 0)
            for (const left of this.#builder.cases(nodes, OBJECT))
                for (const key of keys)
                    yield* this.#throughKey(steps, index, left, key, wanted, side);
    }
    /** Whether the datum has the key, and would be accepted without it. */
    #isBecauseOf(key, datum, path, refusing) {
        const place = (0,json/* valueAt */.fK)(datum, path);
        if (!(0,json/* isObject */.Gv)(place) || !Object.hasOwn(place, key))
            return false;
        return this.#acceptor.accepts(refusing, replaced(datum, path, withKey(place, key, undefined))) === true;
    }
    *#withKey(nodes, key) {
        const open = this.#builder.prover.opener.open(nodes, OBJECT);
        const known = open === undefined ? undefined : keyNodes(this.#builder.prover, open, key);
        if (known === undefined)
            return;
        for (const value of some(this.#builder.data(known, ANY)))
            yield* this.#builder.objectsWith(nodes, key, value);
    }
    *#throughKey(steps, index, left, key, wanted, side) {
        const known = keyNodes(this.#builder.prover, left, key);
        if (known === undefined)
            return;
        for (const { datum, path } of some(this.#at(steps, index + 1, known, wanted, side)))
            for (const object of some(this.#builder.objectsWith(left.flat, key, datum)))
                yield { datum: object, path: [key, ...path] };
    }
    /** Leaves out what the difference does not need. The place of the change stays. */
    #shrink({ datum, path }, accepting, parts) {
        let best = datum;
        const required = (0,json/* isObject */.Gv)(datum) ? this.#builder.prover.opener.open([accepting], OBJECT)?.required : undefined;
        // A large datum is large because of what is required; each try costs its size.
        let tries = Math.min(MAX_SHRINKS, Math.floor(MAX_SHRUNK / sizeOf(datum)) - 1);
        for (let again = tries > 0; again;) {
            again = false;
            for (const smaller of shrunk(best, path, required)) {
                if (tries-- <= 0)
                    return best;
                if (!parts(smaller, path))
                    continue;
                best = smaller;
                again = true;
                break;
            }
        }
        return best;
    }
}
/** How many values there are in a datum. */
function sizeOf(datum) {
    if ((0,json/* isList */.Lv)(datum))
        return datum.reduce((sum, item) => sum + sizeOf(item), 1);
    if (!(0,json/* isObject */.Gv)(datum))
        return 1;
    let size = 1;
    for (const key of Object.keys(datum))
        size += sizeOf(datum[key]);
    return size;
}
/** The first few. */
function* some(values) {
    let count = 0;
    for (const value of values) {
        yield value;
        if (++count >= PER_STEP)
            return;
    }
}
function unnamedKeys(pattern, taken) {
    const names = pattern === undefined ? [0, 1, 2, 3].map(unnamedKey) : sampleTexts(pattern);
    return names.filter((name) => !taken.has(name) && (pattern === undefined || matches(pattern, name) === true)).slice(0, 4);
}
/** The datum with one thing less, or one scalar simpler; `kept` leads to what has to stay. */
function* shrunk(datum, kept, required) {
    if ((0,json/* isList */.Lv)(datum)) {
        for (let index = datum.length - 1; index >= 0; index--) {
            if (kept?.[0] === undefined || typeof kept[0] !== 'number' || index > kept[0])
                yield datum.toSpliced(index, 1);
            for (const item of shrunk(datum[index], keptBelow(kept, index)))
                yield datum.with(index, item);
        }
    }
    else if ((0,json/* isObject */.Gv)(datum)) {
        for (const key of Object.keys(datum)) {
            if (kept?.[0] !== key && required?.has(key) !== true)
                yield withKey(datum, key, undefined);
            for (const value of shrunk(datum[key], keptBelow(kept, key)))
                yield withKey(datum, key, value);
        }
    }
    else if (typeof datum === 'string' && datum !== '')
        yield '';
    else if (typeof datum === 'number' && datum !== 0)
        yield 0;
}
function keptBelow(kept, step) {
    return kept !== undefined && kept[0] === step ? kept.slice(1) : undefined;
}
function replaced(datum, path, value, depth = 0) {
    const step = path[depth];
    if (step === undefined)
        return value;
    if ((0,json/* isList */.Lv)(datum))
        return datum.with(step, replaced(datum[step], path, value, depth + 1));
    return (0,json/* isObject */.Gv)(datum) ? withKey(datum, String(step), replaced(datum[step], path, value, depth + 1)) : datum;
}
function withKey(object, key, value) {
    const copy = Object.create(null);
    for (const name of Object.keys(object))
        if (name !== key)
            copy[name] = object[name];
    if (value !== undefined)
        copy[key] = value;
    return copy;
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/index.ts




















const DEFAULT_LIMITS = {
    depth: 100,
    nodes: 300_000,
    steps: 2_000_000,
    witnessSteps: 1_500_000,
    witnesses: 100,
};
/** Of lists and objects in the document; a schema in a schema is two or three of them. */
const json_schema_MAX_LEVELS = 1000;
/** What one proof may take of it, and how much more for each schema: a wide record is no reason to give up. */
const json_schema_STEPS_EACH = 30_000;
const json_schema_STEPS_PER_SCHEMA = 25;
/**
 * Compares two JSON Schemas (draft 4, 6, 7, 2019-09, 2020-12; `$schema` decides) by what they accept. Pure, and bounded by
 * `limits`. Never throws for what stands in a schema: what cannot be read, followed or decided is in `undecided`, and counts
 * as incompatible in `class`.
 */
function diffJsonSchemas(base, head, options = {}) {
    if (isSameJson(base, head))
        return { class: 'none', changes: [], undecided: [] };
    if ([base, head].some((schema) => isDeeper(schema, json_schema_MAX_LEVELS)))
        return { class: 'break', changes: [], undecided: [{ path: [], reason: `it is nested more than ${json_schema_MAX_LEVELS} levels deep` }] };
    const limits = { ...DEFAULT_LIMITS, ...options.limits };
    const model = options.contentModel ?? 'as-written';
    const nodes = new Nodes();
    const [from, to] = [compileSchema(base, nodes, limits), compileSchema(head, nodes, limits)];
    const roots = { base: readSide(base, from, model, nodes, limits), head: readSide(head, to, model, nodes, limits) };
    const meter = new Meter(limits.steps, 'comparing the schemas');
    const acceptor = new Acceptor(meter);
    const prover = new Prover(nodes, acceptor, meter);
    const size = from.size + to.size;
    const allowance = { meter, each: json_schema_STEPS_EACH + size * json_schema_STEPS_PER_SCHEMA, left: limits.steps + size * json_schema_STEPS_PER_SCHEMA };
    const walk = new Walk(prover, allowance, model === 'as-written');
    walk.visitRoot({ ...roots, baseKnown: [roots.base.writer], headKnown: [roots.head.writer], steps: [], label: '' });
    compareUnused(base, head, from, to, walk);
    const violator = new Violator(new Builder(prover, new Acceptor(meter, sharedAddresses(from, to)), meter));
    const search = new Witnesses(roots, violator, meter, limits.witnessSteps, size, options.execute);
    const left = { base: limits.witnesses, head: limits.witnesses };
    const found = walk.found.filter((one) => !isExplained(one, search));
    for (const one of found)
        lookAround(one, walk.whole, search);
    const results = found.map((one) => finish(one, search, left));
    const changes = toldOnce(results.map((result) => result.change));
    // What was shown for one change holds for the whole: only a direction that nothing shows is in doubt.
    const shown = new Set(changes.flatMap((change) => change.witnesses.map((witness) => witness.acceptedBy)));
    const doubts = results.flatMap((result) => result.doubts).filter(({ sides }) => sides.some((side) => !shown.has(side)));
    // A search that was cut short matters where it leaves something open.
    const met = doubts.length > 0 ? walk.limits : walk.limits.filter(({ reason }) => reason !== TOO_MUCH);
    const undecided = gatherUndecided(from, to, doubts, met);
    return { class: (0,schema_change/* meet */.A)(changes.map((change) => change.class)), changes, undecided };
}
/**
 * The schemas by which a side's data are written and read in a content model, for a validator to run; in `as-written` both are
 * the schema itself. Parts that cannot be read are replaced by the keyword `UNREADABLE`, at which the validator has to give up.
 */
function readingsOf(schema, model, limits = DEFAULT_LIMITS) {
    const cut = (reading) => cutUnreadable(reading, compileSchema(reading, new Nodes(), limits));
    if (model === 'as-written') {
        const written = cut(schema);
        return { writer: written, reader: written };
    }
    const { root } = compileSchema(schema, new Nodes(), limits);
    return { writer: cut(closeForWriter(schema, root)), reader: cut(openForReader(schema, root)) };
}
/** Of other documents that both sides refer to. */
function sharedAddresses(from, to) {
    const addresses = ({ problems }) => problems.flatMap(({ opaque, problemText }) => (opaque ? problemText : []));
    const known = new Set(addresses(from));
    return new Set(addresses(to).filter((one) => known.has(one)));
}
function readSide(schema, compiled, model, nodes, limits) {
    const written = compiled.root;
    if (model === 'as-written')
        return { written, writer: written, reader: written };
    return {
        written,
        writer: compileSchema(closeForWriter(schema, written), nodes, limits).root,
        reader: compileSchema(openForReader(schema, written), nodes, limits).root,
    };
}
/** A definition that is used in several places changes once: with the datum of the place that shows it. */
function toldOnce(changes) {
    const groups = new Map();
    for (const change of changes) {
        const { what, basePath, headPath } = change;
        const key = JSON.stringify([what, basePath ?? null, headPath ?? null]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [change]);
        else
            group.push(change);
    }
    const dropped = new Set();
    for (const group of groups.values()) {
        if (group.length === 1)
            continue;
        // The one that says most; another stays where it says more than that.
        const [first, ...others] = [...group].sort((one, other) => other.witnesses.length - one.witnesses.length);
        for (const other of others)
            if ((0,schema_change/* meet */.A)([first.class, other.class]) === first.class)
                dropped.add(other);
    }
    return dropped.size === 0 ? [...changes] : changes.filter((change) => !dropped.has(change));
}
/**
 * What a place refuses as a whole is laid at the door of the change in it that a datum shows to be the cause: that one is then told
 * with its datum, and the place itself needs no word where nothing else is left to say of it.
 */
function isExplained(found, search) {
    if (found.parts === undefined)
        return false;
    for (const [side, direction] of SIDES) {
        if (found[direction])
            continue;
        const cause = found.parts.slice(0, MOST_PARTS).find((part) => {
            if (!part[direction] || part.fixed !== undefined)
                return false;
            const datum = search.through(part, side);
            if (datum !== undefined)
                part.shown = { ...part.shown, [side]: datum };
            return datum !== undefined;
        });
        if (cause === undefined)
            continue;
        cause[direction] = false;
        found[direction] = true;
    }
    return found.backward && found.forward;
}
/**
 * A field by itself refuses nothing where only the whole does: `unevaluatedProperties` of a schema around it. Then a datum shows
 * it that is judged otherwise with the field, and not without it.
 */
function lookAround(found, whole, search) {
    if (found.key === undefined || !found.backward || !found.forward || found.restated?.() !== undefined)
        return;
    for (const [side, direction] of SIDES) {
        if (whole[direction])
            continue;
        const datum = search.through(found, side);
        if (datum === undefined)
            continue;
        found.shown = { ...found.shown, [side]: datum };
        found[direction] = false;
    }
}
const SIDES = [
    ['base', 'backward'],
    ['head', 'forward'],
];
/** Changes of one place that are tried as the cause of what it refuses. */
const MOST_PARTS = 20;
/** Turns a found change into one with its class, its sentence and its witnesses, and what could not be shown. */
function finish(found, search, left) {
    const { backward, forward, what, basePath, headPath } = found;
    const witnesses = [];
    const doubts = [];
    const unknown = { backward: false, forward: false };
    const seek = (side) => {
        const shown = found.shown?.[side];
        if (shown !== undefined)
            return void witnesses.push({ acceptedBy: side, datum: shown });
        if (left[side] === 0)
            return; // what was shown so often holds for the whole
        const result = search.find(found, side);
        if ('datum' in result) {
            left[side]--;
            return void witnesses.push({ acceptedBy: side, datum: result.datum });
        }
        if (result.unsought !== true)
            unknown[side === 'base' ? 'backward' : 'forward'] = true;
        doubts.push({ sides: [side], path: headPath ?? basePath ?? [], reason: `${what}: ${found.doubt ?? result.missing}` });
    };
    if (!backward)
        seek('base');
    if (!forward)
        seek('head');
    // Of neither side a datum: that is one thing to say, and not two.
    if (unknown.backward && unknown.forward && found.doubt === undefined)
        doubts.splice(0, 2, {
            ...doubts[0],
            sides: ['base', 'head'],
            reason: `${what}: no datum was found that one side accepts and the other refuses`,
        });
    const restated = found.fixed === undefined && backward && forward ? found.restated?.() : undefined;
    const sentence = restated?.sentence ?? found.describe({ backward, forward, unknown });
    return {
        change: {
            class: found.fixed ?? (0,schema_change/* classOf */.K)(backward, forward, restated === undefined),
            what: restated?.what ?? (backward && forward ? found.whatIfSame : undefined) ?? what,
            basePath,
            headPath,
            ...(found.obliging === true && { obliging: true }),
            sentence,
            witnesses,
        },
        doubts,
    };
}


/***/ })

};
