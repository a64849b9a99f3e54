exports.id = 6583;
exports.ids = [6583];
exports.modules = {

/***/ 26583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  ZW: () => (/* binding */ AJV_OPTIONS),
  yN: () => (/* binding */ exportOf),
  Lm: () => (/* binding */ validateOptions),
  Sq: () => (/* binding */ validateShape)
});


var glob = __webpack_require__(16757);

var errors = __webpack_require__(87206);

var json = __webpack_require__(87979);

var nearest = __webpack_require__(72269);
;



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

;



const MAX_DEPTH = 8;

const ANY_TEXT = '\u2026';
const FORMATS = {
    date: '2027-01-31',
    'date-time': '2027-01-31T12:00:00Z',
    glob: '**/*.yaml',
};

const CHOICE = ['anyOf', 'oneOf', 'if', 'then', 'else', 'type'];

function exampleOf(schema, root) {
    return waysOf(schema, root, 0)
        .flatMap((way) => {
        const type = typesOf(way).find((one) => one === 'array' || one === 'object');
        return type === undefined ? [] : [example_valueOf({ ...way, type }, root, 0)];
    })
        .find((value) => ((0,json/* isList */.Lv)(value) ? value.length > 0 : (0,json/* isObject */.Gv)(value) && Object.keys(value).length > 0));
}

function writeExample(value) {
    if ((0,json/* isList */.Lv)(value))
        return `[${value.map(writeExample).join(', ')}]`;
    if ((0,json/* isObject */.Gv)(value)) {
        const entries = Object.entries(value).map(([key, child]) => `${writeExample(key)}: ${writeExample(child)}`);
        return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
    }
    const isPlain = typeof value === 'string' && /^\.?[A-Za-z][\w./@-]*$/.test(value) && !/^(?:true|false|null|\.nan|\.inf)$/i.test(value);
    return isPlain ? value : JSON.stringify(value);
}

function waysOf(schema, root, depth) {
    if (!(0,json/* isObject */.Gv)(schema) || depth > MAX_DEPTH)
        return [];
    const reference = schema['$ref'];
    if (typeof reference === 'string')
        return waysOf((0,json/* valueAt */.fK)(root, reference.split('/').slice(1)), root, depth + 1);
    if ((0,json/* isList */.Lv)(schema['examples']))
        return [schema];
    const ways = schema['anyOf'] ?? schema['oneOf'] ?? [schema['then'], schema['else']].filter((way) => way !== undefined);
    if (!(0,json/* isList */.Lv)(ways) || ways.length === 0)
        return [schema];
    const found = ways.flatMap((way) => waysOf(way, root, depth + 1)).map((way) => ({ ...without(schema, CHOICE), ...way }));

    return Object.hasOwn(schema, 'else') || !Object.hasOwn(schema, 'then') ? found : [...found, without(schema, ['if', 'then'])];
}
function without(schema, keys) {
    return Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.includes(key)));
}
function typesOf(schema) {
    const [example] = (0,json/* isList */.Lv)(schema['examples']) ? schema['examples'] : [];
    if (example !== undefined)
        return [(0,json/* isList */.Lv)(example) ? 'array' : typeof example];
    const { type } = schema;
    if ((0,json/* isList */.Lv)(type))
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
    if ((0,json/* isList */.Lv)(way['examples']))
        return way['examples'][0];
    if (Object.hasOwn(way, 'const'))
        return way['const'];
    if ((0,json/* isList */.Lv)(way['enum']))
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
    if ((0,json/* isList */.Lv)(fallback) && fallback.length > 0)
        return fallback.slice(0, 1);
    const item = example_valueOf(schema['items'] ?? {}, root, depth + 1);
    return item === undefined ? undefined : [item];
}

function mappingFor(schema, root, depth) {
    const properties = (0,json/* isObject */.Gv)(schema['properties']) ? schema['properties'] : {};
    const required = (0,json/* isList */.Lv)(schema['required']) ? schema['required'].map(String) : [];
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
    if (entries.length === 0 && (0,json/* isObject */.Gv)(others)) {
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


var config_errors = __webpack_require__(37827);
;








const MEANT = {
    none: 'off', never: 'off', disable: 'off', disabled: 'off', ignore: 'off', skip: 'off', false: 'off',
    info: 'note', information: 'note', hint: 'note', notice: 'note',
    fatal: 'error', critical: 'error', block: 'error', fail: 'error', failure: 'error',
};

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
                return at(`${name} has no ${(0,config_errors/* quote */.hD)(key)}`, `Add it: ${describe(property ?? {})}${this.#asIn(rule)}.${hint(property)}`);
            }
            case 'enum':
            case 'const':
                return at(`unknown value ${(0,config_errors/* quote */.hD)(value)} for ${name}`, this.#allowed(value, rule, false));
            case 'type':
                return at(`${name} cannot be ${(0,config_errors/* quote */.hD)(value)}`, this.#allowed(value, rule));
            case 'anyOf':
            case 'oneOf': {
                const passing = params['passingSchemas'];
                if ((0,json/* isList */.Lv)(passing))
                    return at(`${name} is ambiguous: it fits more than one of the forms it may have`, `Allowed: exactly one of ${describe(rule)}${this.#asIn(rule)}.`);
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
                return at(`${name} is ${(0,config_errors/* quote */.hD)(value)}, out of range`, `Allowed: ${describe(rule)}.${hint(rule)}`);
            case 'multipleOf':
                return at(`${name} is ${(0,config_errors/* quote */.hD)(value)}, not a multiple of ${String(params['multipleOf'])}`, `Allowed: ${describe(rule)}.`);
            case 'pattern':
                return at(`${name} is ${(0,config_errors/* quote */.hD)(value)}, which has not the form it must have`, this.#asIn(rule) !== ''
                    ? `Allowed: ${describe(rule)}${this.#asIn(rule)}.${hint(rule)}`
                    : typeof rule['description'] === 'string'
                        ? `Allowed: ${rule['description']}`
                        : `It must match ${String(params['pattern'])}.`);
            case 'format': {
                const fault = params['format'] === 'glob' && typeof value === 'string' ? (0,glob/* faultOfGlob */.MN)(value) : undefined;
                if (fault !== undefined)
                    return at(`${name} is ${(0,config_errors/* quote */.hD)(value)}, a glob that cannot be used: ${fault.reason}`, `Correct its character ${fault.column}.`);
                return at(`${name} is ${(0,config_errors/* quote */.hD)(value)}, which is not a ${String(params['format'])}`, `Write an existing ${explain_FORMATS[String(params['format'])] ?? String(params['format'])}.`);
            }
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
                return at(`${name} is ${(0,config_errors/* quote */.hD)(value)}, which ${error.message ?? `breaks ${error.keyword}`}`, `Allowed: ${describe(rule)}${this.#asIn(rule)}.${hint(rule)}`);
        }
    }
    #allowed(value, rule, shows = true) {
        const words = wordsOf(rule);
        const given = typeof value === 'string' || typeof value === 'boolean' ? String(value) : '';
        const synonym = MEANT[given.toLowerCase()];
        const meant = synonym !== undefined && words.includes(synonym) ? synonym : (0,nearest/* nearest */.pA)(given, words);
        return lead(meant === undefined ? '' : `Did you mean "${meant}"?`, `Allowed: ${describe(rule)}${shows ? this.#asIn(rule) : ''}.${hint(rule)}`);
    }

    #asIn(rule) {
        const example = exampleOf(rule, this.#schema) ?? formedTextOf(rule);
        return example === undefined ? '' : `, as in \`${writeExample(example)}\``;
    }
}
const explain_FORMATS = { date: 'day as YYYY-MM-DD', 'date-time': 'time as 2027-01-31T12:00:00Z' };




function joinWays(errors, schema) {
    const choice = errors.find((error) => error.keyword === 'anyOf' || error.keyword === 'oneOf');
    if (choice === undefined)
        return errors.filter((error) => error.keyword !== 'if' && !error.schemaPath.includes('/propertyNames/'));

    const outer = errors
        .filter((error) => (error.keyword === 'anyOf' || error.keyword === 'oneOf') && choice.instancePath.startsWith(error.instancePath))
        .at(-1);
    const index = errors.indexOf(outer);
    const inside = (error) => (error.schemaPath.startsWith(`${outer.schemaPath}/`) &&

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

function formedTextOf({ pattern, examples, default: fallback }) {
    const text = (0,json/* isList */.Lv)(examples) ? examples[0] : fallback;
    return typeof pattern === 'string' && typeof text === 'string' ? text : undefined;
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


var config_schema = __webpack_require__(90131);
;





let loading;

const AJV_OPTIONS = {
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    $data: false,
    logger: false,
};

async function validateShape(data) {
    const { validateConfig } = await __webpack_require__.e(/* import() */ 7572).then(__webpack_require__.bind(__webpack_require__, 47572));
    if (validateConfig(copyPlain(data)))
        return [];
    return explainErrors(validateConfig.errors ?? [], config_schema/* CONFIG_SCHEMA */.ln, data, 'the config');
}

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

async function makeAjv() {
    const [ajv, formats] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 23)), Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2815)]).then(__webpack_require__.t.bind(__webpack_require__, 82815, 23))]);
    const Ajv = exportOf(ajv);
    const instance = new Ajv({ ...AJV_OPTIONS, addUsedSchema: false });
    exportOf(formats)(instance);

    instance.addFormat('glob', (text) => (0,glob/* faultOfGlob */.MN)(text) === undefined);
    return instance;
}




function exportOf(module) {
    let found = module;
    while (typeof found === 'object' && found !== null && 'default' in found)
        found = found.default;
    return found;
}

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


/***/ })

};

//# sourceMappingURL=6583.index.js.map