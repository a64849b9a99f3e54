export const id = 6309;
export const ids = [6309,790];
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
    { id: 'lint-rules', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(393), __webpack_require__.e(557), __webpack_require__.e(7058)]).then(__webpack_require__.bind(__webpack_require__, 7058))).default },
    { id: 'manifest-parity', load: async () => (await __webpack_require__.e(/* import() */ 5764).then(__webpack_require__.bind(__webpack_require__, 5764))).default },
    { id: 'semver-bump', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8469), __webpack_require__.e(5295)]).then(__webpack_require__.bind(__webpack_require__, 5295))).default },
];


/***/ }),

/***/ 1954:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ applyDefaults)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7979);

/** A schema that refers to itself ends here. */
const MAX_DEPTH = 50;
/**
 * The value with the defaults of its JSON Schema filled in, as ajv's `useDefaults` does but without ajv: `default` of missing
 * properties, into `properties`, `items`, `allOf` and local `$ref`; never into `anyOf`, `oneOf` or `if`. What is given stays.
 * The result is frozen and its objects have no prototype.
 */
function applyDefaults(schema, value) {
    return fill(schema, schema, value, 0);
}
function fill(root, schema, value, depth) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(schema) || depth > MAX_DEPTH)
        return freeze(value);
    let filled = value;
    const reference = typeof schema['$ref'] === 'string' ? follow(root, schema['$ref']) : undefined;
    for (const part of [...(reference === undefined ? [] : [reference]), ...((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(schema['allOf']) ? schema['allOf'] : [])]) {
        filled = fill(root, part, filled, depth + 1);
    }
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(filled))
        return fillObject(root, schema, filled, depth);
    const items = schema['items'];
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(filled) && items !== undefined)
        return Object.freeze(filled.map((item) => fill(root, items, item, depth + 1)));
    return freeze(filled);
}
function fillObject(root, schema, value, depth) {
    const result = Object.create(null);
    const properties = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(schema['properties']) ? schema['properties'] : {};
    for (const [key, child] of Object.entries(value)) {
        result[key] = Object.hasOwn(properties, key) ? fill(root, properties[key], child, depth + 1) : freeze(child);
    }
    for (const [key, property] of Object.entries(properties)) {
        if (Object.hasOwn(value, key) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(property))
            continue;
        const fallback = defaultOf(root, property, 0);
        if (fallback !== undefined)
            result[key] = fill(root, property, fallback, depth + 1);
    }
    return Object.freeze(result);
}
function defaultOf(root, schema, depth) {
    if (Object.hasOwn(schema, 'default'))
        return schema['default'];
    if (typeof schema['$ref'] !== 'string' || depth > MAX_DEPTH)
        return undefined;
    const target = follow(root, schema['$ref']);
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(target) ? defaultOf(root, target, depth + 1) : undefined;
}
/** `#/$defs/name` and other pointers into the same schema. */
function follow(root, reference) {
    if (reference !== '#' && !reference.startsWith('#/'))
        return undefined;
    let value = root;
    for (const step of reference.split('/').slice(1)) {
        const key = decodeURIComponent(step).replace(/~1/g, '/').replace(/~0/g, '~');
        value = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    }
    return value;
}
function freeze(value) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return Object.freeze(value.map(freeze));
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return value;
    const copy = Object.create(null);
    for (const [key, child] of Object.entries(value))
        copy[key] = freeze(child);
    return Object.freeze(copy);
}


/***/ }),

/***/ 914:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ DEFAULT_PRESET),
/* harmony export */   T9: () => (/* binding */ resolvePolicies),
/* harmony export */   _c: () => (/* binding */ defaultDocuments),
/* harmony export */   fG: () => (/* binding */ PRESETS),
/* harmony export */   sb: () => (/* binding */ defaultConfig)
/* harmony export */ });
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1954);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(131);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6591);




const PRESETS = ['minimal', 'recommended', 'strict'];
const DEFAULT_PRESET = 'recommended';
/** What the preset `minimal` leaves on, besides the gate's own rules. */
const MINIMAL = new Set(['document']);
/** The config of a repository without one: the preset `recommended` alone. Needs neither yaml nor ajv. */
function defaultConfig(catalogue) {
    const config = { preset: DEFAULT_PRESET, rules: new Map() };
    return {
        ...config,
        path: null,
        from: 'default',
        files: [],
        documents: defaultDocuments(),
        policies: resolvePolicies(catalogue, config.preset, new Map(), config.rules),
        lintRules: [],
        sets: [],
        plugins: [],
        waivers: [],
        failOn: undefined,
    };
}
/** One entry for each policy of the catalogue: preset, then what the config says. */
function resolvePolicies(catalogue, preset, chosen, rules) {
    const policies = new Map();
    for (const policy of catalogue.policies) {
        const choice = chosen.get(policy.id);
        const resolved = {
            id: policy.id,
            on: choice?.severity !== 'off' && (choice !== undefined || isOnByPreset(preset, policy)),
            severity: choice?.severity,
            options: (0,_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .applyDefaults */ .h)(policy.options, choice?.options ?? {}),
            ...(choice === undefined ? {} : { at: choice.at }),
        };
        policies.set(policy.id, resolved);
        const enabled = Object.entries(policy.rules).some(([id, meta]) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severityOf */ .xJ)({ preset, policies, rules }, policy.id, id, meta) !== 'off');
        policies.set(policy.id, Object.freeze({ ...resolved, enabled }));
    }
    return policies;
}
/** Straight from the schema. */
function defaultDocuments() {
    const { include, exclude, limits } = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_SCHEMA */ .ln['properties'].documents.properties;
    return { include: include.default, exclude: exclude.default, kinds: [], limits: readLimits(limits.properties) };
}
function readLimits(properties) {
    const of = (key) => properties[key].default;
    return { bytes: of('bytes'), yamlBytes: of('yaml_bytes'), nodes: of('nodes'), depth: of('depth'), aliases: of('aliases') };
}
function isOnByPreset(preset, policy) {
    return preset !== 'minimal' || MINIMAL.has(policy.id) || policy.plugin === true || Object.keys(policy.rules).every(_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .isGateRule */ .Ix);
}


/***/ }),

/***/ 131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qn: () => (/* binding */ configSchema),
/* harmony export */   h8: () => (/* binding */ closedOptions),
/* harmony export */   ln: () => (/* binding */ CONFIG_SCHEMA)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7979);
/**
 * The config's JSON Schema (2020-12): the one source of its keys, defaults and descriptions. `configSchema` adds what the
 * policies bring and is published as `config.schema.json`; `CONFIG_SCHEMA` alone is what a config is validated by, because
 * unknown ids are found by our own words (`check-ids.ts`). Either-or is told apart by type (`if`), never by `oneOf`, so that a
 * mistake has one sentence.
 */

const SETTINGS = ['off', 'note', 'warning', 'error'];
const PRESETS = ['minimal', 'recommended', 'strict'];
const text = (description) => ({ type: 'string', minLength: 1, description });
const section = (description, rest) => ({
    type: ['object', 'null'],
    description,
    additionalProperties: false,
    ...rest,
});
const list = (description, items, rest = {}) => ({
    type: ['array', 'null'],
    description,
    items,
    ...rest,
});
const either = (description, asText, other) => ({
    type: ['string', other['type']],
    description,
    if: { type: 'string' },
    then: asText,
    else: other,
});
const oneOrMore = (description) => either(description, { minLength: 1 }, { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } });
const globs = (description, rest) => ({
    type: ['string', 'array', 'null'],
    description,
    if: { type: 'string' },
    then: { minLength: 1 },
    else: { type: ['array', 'null'], items: { type: 'string', minLength: 1 } },
    ...rest,
});
const limit = (fallback, maximum, description) => ({
    type: 'integer',
    minimum: 1,
    maximum,
    default: fallback,
    description,
});
const GLOBS = 'Globs of paths from the root of the repository: * and ? within a name, ** across folders, [a-z], {a,b}. A pattern without a slash is a file at the root.';
const setting = (description, options) => either(description, { enum: SETTINGS }, {
    type: 'object',
    additionalProperties: false,
    properties: {
        severity: { enum: SETTINGS, description: 'Off, or the severity of what is found. When absent, each rule keeps its own.' },
        ...(options === undefined ? {} : { options }),
    },
});
const SEVERITY_OF_POLICY = 'Severity of all rules of the policy, or severity and options. Of several files the last that says a thing wins, option by option.';
const SEVERITY_OF_RULE = 'Severity of one rule. It goes before the severity of its policy and before what the preset softens. GATE rules cannot be lowered.';
const DOCUMENTS = section('Which files are read, as what, and how much of them.', {
    properties: {
        include: globs(`Files that are looked at. ${GLOBS} Replaces the list of an extended config.`, {
            default: [
                '**/*.{yaml,yml,json,jsonl,ndjson,jsonld,avsc,dvc,sha256,sha512,md5}',
                '**/dvc.lock',
                '**/MLmodel',
                '**/README.md',
                '**/{SHA256SUMS,SHA512SUMS,MD5SUMS}{,.txt}',
                '**/checksums.txt',
            ],
        }),
        exclude: globs('Files that are left out again. Replaces the list of an extended config.', {
            default: ['**/node_modules/**'],
        }),
        kinds: list('Kinds by file, where recognition by content is not wanted. Added to those of an extended config; the last that matches decides.', {
            type: 'object',
            additionalProperties: false,
            required: ['files', 'kind'],
            properties: { files: oneOrMore(GLOBS), kind: text('Document kind.') },
        }),
        limits: section('A file beyond a limit is reported, never read in part.', {
            properties: {
                bytes: limit(64 * 1024 * 1024, 512 * 1024 * 1024, 'Size of one file in bytes.'),
                yaml_bytes: limit(8 * 1024 * 1024, 128 * 1024 * 1024, 'The same for YAML, which takes far more memory.'),
                nodes: limit(2_000_000, 20_000_000, 'Values in one file.'),
                depth: limit(100, 500, 'Nesting of lists and mappings.'),
                aliases: limit(100_000, 2_000_000, 'Values that YAML aliases add.'),
            },
        }),
    },
});
const LINT_RULE = {
    type: 'object',
    description: 'A declarative rule, reported as lint/<id>, or a shipped set of them.',
    if: { type: 'object', required: ['set'] },
    then: { additionalProperties: false, properties: { set: text('Name of a shipped set.') } },
    else: {
        additionalProperties: false,
        required: ['id', 'when', 'assert', 'level'],
        properties: {
            id: {
                type: 'string',
                pattern: '^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$',
                description: 'Letters, digits, _ . : and -, at most 128.',
            },
            when: text('JSONPath (RFC 9535) that selects what is judged.'),
            assert: text('Expression over each selected value.'),
            level: { enum: ['error', 'warning', 'note', 'warn', 'info'], description: 'warn is warning, info is note.' },
            see: oneOrMore('Where to read more.'),
            source: text('Where the rule comes from.'),
            kinds: oneOrMore('Only documents of these kinds.'),
            files: oneOrMore(`Only these files. ${GLOBS}`),
            on_empty: { enum: ['skip', 'fail'], default: 'skip', description: 'What it means that the path selects nothing.' },
            message: text('Said instead of the generated sentence.'),
        },
    },
};
const WAIVER = {
    type: 'object',
    additionalProperties: false,
    required: ['rule', 'reason', 'owner', 'expires'],
    properties: {
        rule: text('Rule id; lint/<id> and <set>/<id> for declarative rules. GATE rules cannot be waived.'),
        file: text(`Every file when absent. ${GLOBS}`),
        path: text("Normalized path in the document (RFC 9535), $['lineage']['graph'], and all below it. Every place when absent."),
        reason: text('Why it is right not to follow the rule.'),
        owner: text('Who answers for it.'),
        expires: { type: 'string', format: 'date', description: 'The last day it holds, YYYY-MM-DD.' },
    },
};
/** The schema without what the policies bring. */
const CONFIG_SCHEMA = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Specgate config',
    description: 'Read from .github/specgate.yml, then .specgate.yml; on a pull request from the base commit.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
        $schema: { type: 'string', description: 'For editors.' },
        version: { const: 1, description: 'Version of this format.' },
        extends: either('A preset (minimal, recommended, strict), a file of the repository relative to this one, or a list of both. What is extended comes first, in order, then this file; lint_rules, waivers, plugins and documents.kinds are added together, include and exclude are replaced, everything else is merged key by key. Of several presets the last counts; none means recommended.', { minLength: 1 }, { type: 'array', items: { type: 'string', minLength: 1 } }),
        documents: DOCUMENTS,
        policies: section('Policies by id.', { additionalProperties: setting(SEVERITY_OF_POLICY, { type: 'object' }) }),
        rules: section('Rules by id.', { additionalProperties: setting(SEVERITY_OF_RULE, undefined) }),
        lint_rules: list('The repository’s own declarative rules. Added to those of an extended config.', LINT_RULE),
        plugins: list('Folders with policies of the repository, from its root. Added to those of an extended config.', text('Folder.')),
        waivers: list('Exceptions that a person answers for, with an end. Added to those of an extended config.', WAIVER),
        fail_on: {
            enum: ['error', 'warning', 'note', 'never'],
            description: 'The least severity that fails the run. An input or a flag goes before it.',
        },
    },
};
/** The whole published schema: every policy with its options, every rule id, kind and set. Deterministic. */
function configSchema(policies, kinds, sets) {
    const metas = policies.map(({ meta }) => meta);
    const ids = Object.fromEntries(metas.map((meta) => [meta.id, setting(SEVERITY_OF_POLICY, embed(meta))]));
    const rules = Object.fromEntries(metas.flatMap((meta) => Object.keys(meta.rules)).map((id) => [id, setting(SEVERITY_OF_RULE, undefined)]));
    const kind = { enum: [...kinds] };
    const oneOrMoreKinds = either('Only documents of these kinds.', kind, { type: 'array', minItems: 1, items: kind });
    return edit(CONFIG_SCHEMA, [
        [['properties', 'policies'], section('Policies by id.', { properties: ids })],
        [
            ['properties', 'rules'],
            section('Rules by id.', { properties: rules, patternProperties: { '/': setting(SEVERITY_OF_RULE, undefined) } }),
        ],
        [['properties', 'extends', 'then'], { minLength: 1, examples: PRESETS }],
        [
            ['properties', 'documents', 'properties', 'kinds', 'items', 'properties', 'kind'],
            { ...kind, description: 'Document kind.' },
        ],
        [['properties', 'lint_rules', 'items', 'else', 'properties', 'kinds'], oneOrMoreKinds],
        [
            ['properties', 'lint_rules', 'items', 'then', 'properties', 'set'],
            { enum: [...sets], description: 'Name of a shipped set.' },
        ],
    ]);
}
/** A policy's options with unknown keys refused, unless its schema says otherwise: a mistyped option must not be a silent one. */
function closedOptions(options) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(options))
        return options;
    const open = ['additionalProperties', 'unevaluatedProperties', 'patternProperties', '$ref', 'allOf', 'anyOf', 'oneOf'].some((key) => Object.hasOwn(options, key));
    return open ? options : { type: 'object', ...options, additionalProperties: false };
}
/** Options inside a larger schema: with an id of their own, so that their `#/$defs/…` still means theirs. */
function embed({ id, options }) {
    const closed = closedOptions(options);
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(closed) ? { $id: `urn:specgate:options:${id}`, ...closed } : closed;
}
function edit(schema, changes) {
    return changes.reduce((whole, [path, value]) => replace(whole, path, value), schema);
}
function replace(value, [step, ...rest], by) {
    if (step === undefined)
        return by;
    const object = value;
    return { ...object, [step]: replace(object[step], rest, by) };
}


/***/ }),

/***/ 6591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ isGateRule),
/* harmony export */   cs: () => (/* binding */ isLower),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/* unused harmony export softened */
const RANK = { off: 0, note: 1, warning: 2, error: 3 };
/**
 * The severity of a finding. In this order: what the config says of the rule; what it says of the policy, or the rule's own
 * severity; softened to a warning at most when rule or report is soft and the preset is not `strict`. A rule of the gate's own
 * health (`GATE.*`) is never below its own severity. A declarative rule (its id has a slash) and a policy that the catalogue
 * does not have are on with every preset: the config asked for them.
 */
function severityOf(config, policy, rule, meta, softReport = false) {
    const named = config.rules.get(rule);
    const choice = config.policies.get(policy);
    if (isGateRule(rule))
        return highest(meta.severity, [named, choice?.severity]);
    if (named !== undefined)
        return named;
    const isOn = choice === undefined || choice.on || rule.includes('/');
    const own = choice?.severity ?? (isOn ? meta.severity : 'off');
    return config.preset === 'strict' || own === 'off' ? own : softened({ ...meta, severity: own }, softReport);
}
/** What every preset but `strict` makes of a soft rule or report: a warning at most. */
function softened(meta, softReport = false) {
    return (meta.soft === true || softReport) && meta.severity === 'error' ? 'warning' : meta.severity;
}
/** Rules of the gate's own health and trust: they can be raised, never lowered, switched off or waived. */
function isGateRule(rule) {
    return rule.startsWith('GATE.');
}
function isLower(setting, than) {
    return RANK[setting] < RANK[than];
}
function highest(own, settings) {
    return settings.reduce((most, one) => (one !== undefined && one !== 'off' && isLower(most, one) ? one : most), own);
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

/***/ 7536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ KeyJudge)
});

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


/***/ }),

/***/ 5828:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kL: () => (/* binding */ Source),
  be: () => (/* binding */ formatOf),
  g$: () => (/* binding */ tooLarge),
  $_: () => (/* binding */ useYaml)
});

// UNUSED EXPORTS: frontMatter

// EXTERNAL MODULE: ./src/documents/keys.ts + 1 modules
var keys = __webpack_require__(7536);
// EXTERNAL MODULE: ./src/documents/scalars.ts
var scalars = __webpack_require__(8207);
;// CONCATENATED MODULE: ./src/documents/json.ts


const MAX_PROBLEMS = 100;
const HARMLESS = new Set(['DOC.UNQUOTED', 'DOC.CONFUSABLE', 'DOC.INVISIBLE']);
class Stop extends Error {
}
/**
 * Strict JSON (RFC 8259) → frozen data and the problems found. Our own reader, since JSON.parse keeps the last of two equal
 * keys, reads 1e999 as Infinity, and knows no positions. `locate` reads again along a path instead of keeping a place for
 * every value, and remembers the containers that it passed.
 */
class JsonText {
    #text;
    #lines;
    #limits;
    #jsonLines;
    #containers = new Map();
    #finder;
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
        this.#finder ??= new Reader(this.#text, this.#lines, this.#limits);
        try {
            return this.#finder.find(path, on, this.#containers, this.#jsonLines);
        }
        catch (error) {
            if (!(error instanceof Stop))
                throw error;
            return this.#lines.span(0, 0);
        }
    }
    release() {
        this.#containers = new Map();
        this.#finder = undefined;
    }
}
/** In place of an offset: the file as a list of its lines. */
const WHOLE = -1;
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
        this.#keys = new keys/* KeyJudge */.f(text);
    }
    readWhole() {
        const value = this.#value(0, undefined);
        this.#space();
        if (this.#at < this.#text.length) {
            const c = this.#text[this.#at];
            this.#syntax(`there is \`${(0,scalars/* showText */.h$)(this.#text.slice(this.#at, this.#at + 20))}\` after the end of the value`, c === '{' || c === '['
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
    find(path, on, containers, jsonLines) {
        let at = jsonLines ? WHOLE : this.#skipSpace(0);
        let key;
        for (const step of path) {
            const child = this.#childrenOf(at, containers).get(step);
            if (child === undefined)
                break;
            at = child.value;
            key = child.key;
        }
        this.#at = on === 'key' && key !== undefined ? key : at;
        return this.#at === WHOLE ? this.#lines.span(0, 0) : this.#peekSpan();
    }
    /** Where the children of the object or list at an offset stand; of anything else, none. */
    #childrenOf(at, containers) {
        let children = containers.get(at);
        if (children === undefined) {
            children = at === WHOLE ? this.#linesOf() : this.#readChildren(at);
            containers.set(at, children);
        }
        return children;
    }
    #linesOf() {
        const children = new Map();
        for (let at = this.#skipSpace(0); at < this.#text.length; at = this.#skipSpace(this.#at)) {
            children.set(children.size, { value: at, key: undefined });
            this.#skip();
        }
        return children;
    }
    #readChildren(start) {
        const children = new Map();
        const opener = this.#text[start];
        if (opener !== '{' && opener !== '[')
            return children;
        let at = this.#skipSpace(start + 1);
        while (this.#text[at] !== ']' && this.#text[at] !== '}') {
            let step = children.size;
            let key;
            if (opener === '{') {
                key = at;
                step = this.#string();
                this.#skipSpace(this.#skipSpace(this.#at) + 1); // the colon
            }
            children.set(step, { value: this.#at, key });
            this.#skip();
            at = this.#skipSpace(this.#at);
            if (this.#text[at] === ',')
                at = this.#skipSpace(at + 1);
        }
        return children;
    }
    #skipSpace(from) {
        this.#at = from;
        this.#space();
        return this.#at;
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
                this.#add('DOC.DUPLICATE_KEY', start, this.#at, { key: (0,scalars/* showText */.h$)(key), line, firstLine }, first);
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
            return this.#syntax(`the string \`${(0,scalars/* showText */.h$)(text.slice(start, at + 1))}\` holds an escape that JSON does not know`, 'Write a backslash as \\\\.');
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
            if (key !== undefined && (0,scalars/* isIdentityKey */.Qk)(key) && (0,scalars/* losesText */.US)(word, number)) {
                this.#add('DOC.UNQUOTED', start, this.#at, { key: (0,scalars/* showText */.h$)(key), found: (0,scalars/* showText */.h$)(word), read: String(number) });
                return word;
            }
            const detail = (0,scalars/* refuseNumber */.wF)(word, number);
            if (detail !== undefined)
                this.#add('DOC.NUMBER', start, this.#at, { found: (0,scalars/* showText */.h$)(word), detail });
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
        const found = (0,scalars/* showText */.h$)(/^[^\s,:[\]{}"]+/.exec(rest)?.[0] ?? c);
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

;// CONCATENATED MODULE: ./src/documents/plain-scalar.ts

/** Sets of ASCII characters, by code. */
const KEY_START = charset(/[A-Za-z_]/);
const KEY_PART = charset(/[\w./-]/);
const PLAIN_START = charset(/[\w./+~()-]/);
const FLOW_INDICATOR = charset(/[[\]{},]/);
/** What YAML 1.2 (core schema, §10.3) makes of an unquoted scalar; undefined when there is something to say about it. */
function readScalar(source, key) {
    if (source.charCodeAt(0) <= 57) {
        if (/^[-+]?(\d+|(\.\d+|\d+\.\d*)|(\.\d+|\d+(\.\d*)?)[eE][-+]?\d+)$/.test(source)) {
            const number = Number(source);
            const lost = key !== undefined && (0,scalars/* isIdentityKey */.Qk)(key) && (0,scalars/* losesText */.US)(source, number);
            return lost || (0,scalars/* refuseNumber */.wF)(source, number) !== undefined ? undefined : number;
        }
        return /^0[ox]|^[-+]?\.(inf|nan)$/i.test(source) ? undefined : source;
    }
    if (source.length > 5)
        return source;
    if (/^(~|null|Null|NULL)$/.test(source))
        return null;
    if (/^(true|True|TRUE)$/.test(source))
        return true;
    if (/^(false|False|FALSE)$/.test(source))
        return false;
    return source;
}
function charset(pattern) {
    return Uint8Array.from({ length: 128 }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
}

;// CONCATENATED MODULE: ./src/documents/plain-reader.ts

/** Thrown, always the same one, at the first thing that is not plain. */
const NOT_PLAIN = new Error('not plain');
const NEWLINE = 10;
const SPACE = 32;
const QUOTE = 34;
const HASH = 35;
const APOSTROPHE = 39;
const COMMA = 44;
const DASH = 45;
const COLON = 58;
const BACKSLASH = 92;
const MAX_KEY = 200;
/** The grammar of `readPlain`: one pass over the text, by character codes. */
class PlainReader {
    #text;
    #limits;
    #placing;
    #at = 0;
    /** Column of the first character of the line that `#at` stands in, once `#advance` went there; -1 at the end. */
    #indent = -1;
    /** Comment lines that `#advance` passed: 0 none, 1 in the first column, 2 indented. */
    #commented = 0;
    /** Where the last value ended, with the rest of its line: the end of a block collection. */
    #end = 0;
    #nodes = 0;
    #place;
    #keyStart = 0;
    #keyEnd = 0;
    constructor(text, limits, placing) {
        this.#text = text;
        this.#limits = limits;
        this.#placing = placing;
    }
    read() {
        if (this.#advance() !== 0)
            throw NOT_PLAIN;
        const value = this.#block(0, 0, undefined);
        if (!this.#ended())
            throw NOT_PLAIN;
        return { value, place: this.#place };
    }
    #block(indent, depth, key) {
        return this.#atDash() ? this.#sequence(indent, depth, key) : this.#mapping(indent, depth);
    }
    #mapping(indent, depth) {
        this.#count(depth);
        const start = this.#at;
        const result = Object.create(null);
        const places = this.#placing ? new Map() : undefined;
        do {
            const key = this.#key();
            if (key === undefined || key in result)
                throw NOT_PLAIN;
            const range = { start: this.#keyStart, end: this.#keyEnd };
            result[key] = this.#entry(indent, depth + 1, key, false);
            if (places !== undefined)
                places.set(key, { ...this.#place, key: range });
            if (this.#indent > indent)
                throw NOT_PLAIN;
        } while (this.#indent === indent);
        this.#close(start, places);
        return Object.freeze(result);
    }
    #sequence(indent, depth, key) {
        this.#count(depth);
        const start = this.#at;
        const result = [];
        const places = this.#placing ? [] : undefined;
        do {
            this.#at++;
            result.push(this.#entry(indent, depth + 1, key, true));
            places?.push(this.#place);
            if (this.#indent > indent)
                throw NOT_PLAIN;
        } while (this.#indent === indent && this.#atDash());
        this.#close(start, places);
        return Object.freeze(result);
    }
    /** What stands behind a colon or a dash, on the same line or below. */
    #entry(indent, depth, key, inSequence) {
        const text = this.#text;
        const after = this.#at;
        this.#spaces();
        const c = text.charCodeAt(this.#at);
        if (c === NEWLINE || c === HASH || this.#at >= text.length) {
            const bare = this.#at === after;
            if (c === HASH && bare)
                throw NOT_PLAIN;
            this.#advance();
            if (this.#indent > indent)
                return this.#block(this.#indent, depth, key);
            if (!inSequence && this.#indent === indent && this.#atDash())
                return this.#sequence(indent, depth, key);
            if (!bare || inSequence || this.#commented > 0)
                throw NOT_PLAIN; // where nothing ends is told by comments around it
            this.#count(depth);
            this.#end = after;
            this.#mark(after, after, undefined, true);
            return null;
        }
        if (this.#at === after)
            throw NOT_PLAIN;
        if (inSequence) {
            const start = this.#at;
            const isKey = this.#key() !== undefined;
            this.#at = start;
            if (isKey)
                return this.#mapping(indent + 1 + (start - after), depth);
        }
        const value = this.#inline(depth, key, false);
        const place = this.#place;
        const closed = this.#at;
        this.#spaces();
        const next = text.charCodeAt(this.#at);
        if (this.#at < text.length && next !== NEWLINE && !(next === HASH && this.#at > closed))
            throw NOT_PLAIN;
        const line = text.indexOf('\n', this.#at);
        this.#end = line < 0 ? text.length : line + 1;
        this.#advance();
        if (this.#indent > indent)
            throw NOT_PLAIN; // the scalar goes on, or it is an error
        this.#place = place;
        return value;
    }
    /** A key with its colon, or undefined (then `#at` is anywhere). */
    #key() {
        const text = this.#text;
        const start = this.#at;
        let key;
        let at = start;
        if (text.charCodeAt(at) === QUOTE) {
            const close = text.indexOf('"', at + 1);
            if (close < 0)
                return undefined;
            key = text.slice(start + 1, close);
            at = close + 1;
            if (key.includes('\\') || key.includes('\n'))
                return undefined;
        }
        else {
            if (KEY_START[text.charCodeAt(at)] !== 1)
                return undefined;
            while (KEY_PART[text.charCodeAt(at)] === 1)
                at++;
            key = text.slice(start, at);
            if (at - start <= 5 && /^(null|true|false)$/i.test(key))
                return undefined;
        }
        if (text.charCodeAt(at) !== COLON)
            return undefined;
        const next = text.charCodeAt(at + 1);
        if (next !== SPACE && next !== NEWLINE && at + 1 < text.length)
            return undefined;
        if (key.length > MAX_KEY || key === '__proto__')
            throw NOT_PLAIN;
        this.#keyStart = start;
        this.#keyEnd = at;
        this.#at = at + 1;
        return key;
    }
    #inline(depth, key, inFlow) {
        const c = this.#text.charCodeAt(this.#at);
        if (c === QUOTE || c === APOSTROPHE)
            return this.#quoted(c, depth);
        if (c === 91)
            return this.#flowSequence(depth, key);
        if (c === 123)
            return this.#flowMapping(depth);
        return this.#plain(depth, key, inFlow);
    }
    #quoted(quote, depth) {
        this.#count(depth);
        const text = this.#text;
        const start = this.#at;
        let at = start + 1;
        for (let c = text.charCodeAt(at); c !== quote; c = text.charCodeAt(++at))
            if (c === NEWLINE || Number.isNaN(c) || (c === BACKSLASH && quote === QUOTE))
                throw NOT_PLAIN;
        if (quote === APOSTROPHE && text.charCodeAt(at + 1) === APOSTROPHE)
            throw NOT_PLAIN;
        this.#at = at + 1;
        this.#mark(start, at + 1, undefined);
        return text.slice(start + 1, at);
    }
    #plain(depth, key, inFlow) {
        this.#count(depth);
        const text = this.#text;
        const start = this.#at;
        if (PLAIN_START[text.charCodeAt(start)] !== 1)
            throw NOT_PLAIN;
        let at = start;
        let end = start;
        for (; at < text.length; at++) {
            const c = text.charCodeAt(at);
            if (c === NEWLINE || (inFlow && FLOW_INDICATOR[c] === 1))
                break;
            if (c === SPACE)
                continue;
            if (c === HASH && at > end)
                break;
            if (c === COLON || (c === DASH && at === start)) {
                const next = text.charCodeAt(at + 1);
                if (next === SPACE || next === NEWLINE || at + 1 >= text.length || (inFlow && FLOW_INDICATOR[next] === 1))
                    throw NOT_PLAIN;
            }
            end = at + 1;
        }
        this.#at = end;
        this.#mark(start, end, undefined);
        const value = readScalar(text.slice(start, end), key);
        if (value === undefined)
            throw NOT_PLAIN;
        return value;
    }
    #flowSequence(depth, key) {
        this.#count(depth);
        const start = this.#at++;
        const result = [];
        const places = this.#placing ? [] : undefined;
        this.#spaces();
        if (this.#text.charCodeAt(this.#at) === 93)
            this.#at++;
        else
            do {
                this.#spaces();
                result.push(this.#inline(depth + 1, key, true));
                places?.push(this.#place);
            } while (this.#comma(93));
        this.#mark(start, this.#at, places);
        return Object.freeze(result);
    }
    #flowMapping(depth) {
        this.#count(depth);
        const start = this.#at++;
        const result = Object.create(null);
        const places = this.#placing ? new Map() : undefined;
        this.#spaces();
        if (this.#text.charCodeAt(this.#at) === 125)
            this.#at++;
        else
            do {
                this.#spaces();
                const key = this.#key();
                if (key === undefined || key in result)
                    throw NOT_PLAIN;
                const range = { start: this.#keyStart, end: this.#keyEnd };
                this.#spaces();
                result[key] = this.#inline(depth + 1, key, true);
                if (places !== undefined)
                    places.set(key, { ...this.#place, key: range });
            } while (this.#comma(125));
        this.#mark(start, this.#at, places);
        return Object.freeze(result);
    }
    /** Passes a comma (true) or the closing bracket (false). */
    #comma(closer) {
        this.#spaces();
        const c = this.#text.charCodeAt(this.#at++);
        if (c !== COMMA && c !== closer)
            throw NOT_PLAIN;
        return c === COMMA;
    }
    #atDash() {
        const next = this.#text.charCodeAt(this.#at + 1);
        return this.#text.charCodeAt(this.#at) === DASH && (next === SPACE || next === NEWLINE);
    }
    #spaces() {
        while (this.#text.charCodeAt(this.#at) === SPACE)
            this.#at++;
    }
    /** From anywhere in a line whose value was read to the next line that holds more than a comment. */
    #advance() {
        const text = this.#text;
        this.#commented = 0;
        let start = this.#indent === -1 && this.#at === 0 ? 0 : text.indexOf('\n', this.#at) + 1;
        while (start > 0 || this.#at === 0) {
            this.#at = start;
            this.#spaces();
            const c = text.charCodeAt(this.#at);
            if (this.#at >= text.length)
                break;
            if (c === HASH && (this.#at > start || this.#commented === 0))
                this.#commented = this.#at > start ? 2 : 1;
            if (c !== NEWLINE && c !== HASH) {
                return (this.#indent = this.#at - start);
            }
            start = text.indexOf('\n', this.#at) + 1;
            if (start === 0)
                break;
        }
        this.#at = text.length;
        return (this.#indent = -1);
    }
    #ended() {
        return this.#indent === -1;
    }
    /** The end of a block collection. The yaml package counts an indented comment behind it in, or not, by rules of its own. */
    #close(start, places) {
        if (this.#commented === 2)
            throw NOT_PLAIN;
        this.#mark(start, this.#end, places);
    }
    #count(depth) {
        if (++this.#nodes > this.#limits.nodes || depth > this.#limits.depth)
            throw NOT_PLAIN;
    }
    #mark(start, end, children, empty = false) {
        if (this.#placing)
            this.#place = { start, end, key: undefined, empty, children };
    }
}

;// CONCATENATED MODULE: ./src/documents/plain-yaml.ts

/**
 * Reads the plain part of YAML that cards are written in: block and one-line flow collections, one-line scalars, comments,
 * ASCII. Such a text means the same to every YAML reader and can have no problem but those that `scalars.ts` names, so it
 * needs no syntax tree: this takes a tenth of the time and memory of the yaml package. Every other text (anchors, tags, block
 * scalars, escapes, scalars over several lines, duplicate keys, anything odd) is left to YamlText. The tests hold both
 * readers to the same data and places.
 */
class PlainText {
    #text;
    #lines;
    #limits;
    #data;
    #places;
    constructor(text, lines, limits, data) {
        this.#text = text;
        this.#lines = lines;
        this.#limits = limits;
        this.#data = data;
    }
    /** Undefined when the text is not plain. */
    static open(text, lines, limits) {
        const read = tryRead(new PlainReader(text, limits, false), text);
        return read === undefined ? undefined : new PlainText(text, lines, limits, read.value);
    }
    load() {
        return { data: this.#data, problems: [], readable: true };
    }
    /** Where a path stands; a missing one stands at its nearest parent, as `YamlText.locate` has it. */
    locate(path, on) {
        // The places are found by a second reading, since most documents have nothing to report.
        this.#places ??= tryRead(new PlainReader(this.#text, this.#limits, true), this.#text).place;
        let at = this.#places;
        for (const step of path) {
            const next = childOf(at, step);
            if (next === undefined)
                break;
            at = next;
        }
        const { start, end } = at.key !== undefined && (on === 'key' || at.empty) ? at.key : at;
        return this.#lines.span(start, end);
    }
    release() {
        this.#places = undefined;
    }
}
function childOf({ children }, step) {
    if (children === undefined)
        return undefined;
    if (children instanceof Map)
        return typeof step === 'string' ? children.get(step) : undefined;
    return typeof step === 'number' ? children[step] : undefined;
}
function tryRead(reader, text) {
    if (!/^[\n\x20-\x7e]*$/.test(text))
        return undefined;
    try {
        return reader.read();
    }
    catch (error) {
        if (error === NOT_PLAIN)
            return undefined;
        throw error;
    }
}

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

;// CONCATENATED MODULE: ./src/documents/lazy-source.ts




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
let yamlText;
/** Makes every YAML text readable at once; without it a source has to be prepared. */
function useYaml(reader) {
    yamlText = reader;
}
/** Root keys stand early: a file that is too large is still seen to be a card by its beginning, and not passed over. */
const ENOUGH_TO_RECOGNISE = 64 * 1024;
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
            this.text = decode(bytes.subarray(0, ENOUGH_TO_RECOGNISE)).text;
            this.#refused = tooLarge(bytes.length, most);
        }
        else {
            const { text, problem } = decode(bytes);
            this.text = text;
            this.#refused = problem;
        }
        this.#lines = new Lines(this.text);
    }
    /**
     * Loads the yaml package if this text needs it: most cards do not, and loading it takes longer than all else that a run
     * over one card does. To be awaited before the data of a YAML source is read.
     */
    async prepare() {
        if (yamlText === undefined && this.#refused === undefined && this.#openPlain() === undefined && this.#yaml() !== undefined)
            useYaml((await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2788)]).then(__webpack_require__.bind(__webpack_require__, 2788))).YamlText);
        return this;
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
        const reader = this.#openPlain();
        if (reader !== undefined)
            return reader;
        const yaml = this.#yaml();
        if (yaml === undefined)
            return undefined;
        if (yamlText === undefined)
            throw new Error(`the source ${this.file} was read before it was prepared`);
        this.#reader = new yamlText(yaml, this.#lines, this.#limits);
        return this.#reader;
    }
    /** A reader that needs no yaml package, when one can read the text. */
    #openPlain() {
        if (this.#reader !== undefined)
            return this.#reader;
        if (this.format === 'json' || this.format === 'jsonl')
            this.#reader = new JsonText(this.text, this.#lines, this.#limits, this.format === 'jsonl');
        else {
            const yaml = this.#yaml();
            this.#reader = yaml === undefined ? undefined : PlainText.open(yaml, this.#lines, this.#limits);
        }
        return this.#reader;
    }
    /** The text that is YAML, when there is one. */
    #yaml() {
        if (this.format === 'yaml')
            return this.text;
        return this.format === 'markdown' ? frontMatter(this.text) : undefined;
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


/***/ }),

/***/ 8207:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qk: () => (/* binding */ isIdentityKey),
/* harmony export */   US: () => (/* binding */ losesText),
/* harmony export */   h$: () => (/* binding */ showText),
/* harmony export */   wF: () => (/* binding */ refuseNumber)
/* harmony export */ });
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


/***/ }),

/***/ 4881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ checkPolicy)
/* harmony export */ });
const SEVERITIES = ['error', 'warning', 'note'];
/** The gate's own rules are reserved for the gate; only the declarative rules may say that one of them could not be judged. */
const OWN_GATE_RULES = { 'lint-rules': ['GATE.RULE_ERROR'] };
/** What in a policy breaks the contract, as ends of sentences; empty when it holds. */
function checkPolicy(policy, taken) {
    const { meta } = (policy ?? {});
    if (typeof meta !== 'object' || meta === null)
        return ['its default export is no policy (an object with `meta`)'];
    const faults = [];
    const need = (holds, fault) => void (holds || faults.push(fault));
    need(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(meta.id ?? ''), '`meta.id` has to be kebab-case');
    need(!taken.ids.has(meta.id), `\`meta.id\` "${meta.id}" is taken`);
    need(/^(Requires|Forbids|Limits) .+\.$/s.test(meta.summary ?? ''), '`meta.summary` has to be a sentence that starts with Requires, Forbids or Limits');
    need(Array.isArray(meta.views), '`meta.views` has to be a list');
    need(typeof meta.options === 'object' && meta.options !== null, '`meta.options` has to be a JSON Schema');
    need(typeof meta.since === 'string', '`meta.since` has to be a version');
    const rules = Object.entries((meta.rules ?? {}));
    need(rules.length > 0, '`meta.rules` has to hold at least one rule');
    for (const [id, rule] of rules)
        faults.push(...checkRule(meta.id, id, rule, taken.reserved));
    const hooks = ['checkDocument', 'checkChange', 'checkChangeSet'];
    need(hooks.some((hook) => typeof policy[hook] === 'function'), `it has none of ${hooks.join(', ')}`);
    return faults;
}
function checkRule(policy, id, rule, reserved) {
    const faults = [];
    const need = (holds, fault) => void (holds || faults.push(`rule ${id}: ${fault}`));
    need(/^([a-z][a-z0-9-]*\/)?[A-Z][A-Z0-9_]*(\.[A-Z0-9_]+)+$/.test(id), 'an id looks like FAMILY.NAME');
    need(!id.startsWith('GATE.') || (OWN_GATE_RULES[policy] ?? []).includes(id), 'GATE is the gate’s own family');
    need(!reserved.has(id), 'the id is taken');
    need(SEVERITIES.includes(rule.severity), `severity is one of ${SEVERITIES.join(', ')}`);
    // What, why and fix: a sentence each, starting with a capital, a value or a name in backticks.
    for (const part of ['message', 'why', 'fix'])
        need(typeof rule[part] === 'string' && /^[^a-z][\s\S]*\.$/.test(rule[part].trim()), `\`${part}\` has to be a sentence that ends in a period`);
    return faults;
}


/***/ }),

/***/ 3507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ok: () => (/* binding */ reportGate),
/* harmony export */   b3: () => (/* binding */ GATE_POLICY),
/* harmony export */   iG: () => (/* binding */ Collected),
/* harmony export */   oi: () => (/* binding */ Evaluator)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5605);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8166);
/* harmony import */ var _gate_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4729);



/** What policies have said so far. */
class Collected {
    made = [];
    incomplete = [];
    rows = new Map();
    add(made, meta) {
        this.made.push(made);
        if (meta.incomplete === true)
            this.incomplete.push(`${made.finding.file}: ${made.finding.message}`);
    }
    record(list, row) {
        const rows = this.rows.get(list);
        if (rows === undefined)
            this.rows.set(list, [row]);
        else
            rows.push(row);
    }
}
/** The gate's own rules as a policy, so that they take the same path as every other. */
const GATE_POLICY = {
    meta: {
        id: 'gate',
        summary: 'Requires that the gate itself could look.',
        views: [],
        rules: _gate_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .GATE_RULES */ .y,
        options: {},
        since: '0.1.0',
    },
};
/** How often a policy may ask for facts that depend on earlier ones. */
const MAX_ROUNDS = 4;
class Evaluator {
    #policies;
    #facts;
    #collected;
    #onCrash;
    constructor(policies, facts, collected, onCrash = () => undefined) {
        this.#policies = policies;
        this.#facts = facts;
        this.#collected = collected;
        this.#onCrash = onCrash;
    }
    /** Whether any policy wants to see the documents together. */
    get wantsChangeSet() {
        return this.#policies.some(wantsAll);
    }
    get wantsWorkspace() {
        return this.#policies.some(({ policy, options }) => policy.readsWorkspace?.(options) === true);
    }
    async judge(unit) {
        const lookup = (_, side) => (side === 'head' ? unit.head : unit.base);
        const planned = [];
        for (const active of this.#policies) {
            if (!concerns(active.policy, unit))
                continue;
            const subject = unit.head ?? unit.base;
            if (subject === undefined)
                continue;
            const needs = await this.#needsOf(active, unit, subject, lookup);
            if (needs !== undefined)
                planned.push({ active, needs });
        }
        // Facts are asked together, so that hashing and reading of all policies run side by side.
        const facts = await Promise.all(planned.map(({ needs }) => this.#facts.gather(needs)));
        for (const [i, { active }] of planned.entries()) {
            await this.#run(active, unit.file, lookup, facts[i], async (context) => {
                const { policy } = active;
                if (unit.head !== undefined && admits(policy, unit.head))
                    await policy.checkDocument?.(unit.head, context);
                if (unit.change !== undefined && changeIsWhole(policy, unit))
                    await policy.checkChange?.(unit.change, context);
            });
        }
    }
    /** What the policy wants to know of this document; asked again with the answers when it takes them. */
    async #needsOf(active, unit, subject, lookup) {
        const { policy, options } = active;
        if (policy.needs === undefined)
            return [];
        const ask = (facts) => this.#guard(active, unit.file, lookup, () => policy.needs(subject, options, unit.change, facts));
        let needs = await ask();
        if (policy.needs.length < 4)
            return needs;
        for (let round = 0; round < MAX_ROUNDS && needs !== undefined; round++) {
            const more = await ask(await this.#facts.gather(needs));
            if (more === undefined)
                return undefined;
            const known = new Set(needs.map(_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .factKey */ .sy));
            const fresh = more.filter((request) => !known.has((0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .factKey */ .sy)(request)));
            if (fresh.length === 0)
                return needs;
            needs = [...needs, ...fresh];
        }
        return needs;
    }
    async judgeTogether(set, lookup, allDocuments) {
        for (const active of this.#policies) {
            const { policy, options } = active;
            if (!wantsAll(active))
                continue;
            const workspace = policy.readsWorkspace?.(options) === true;
            const documents = (workspace ? allDocuments : set.documents).filter((document) => admits(policy, document));
            const needs = [];
            for (const document of documents)
                needs.push(...((await this.#guard(active, document.file, lookup, () => policy.needs?.(document, options) ?? [])) ?? []));
            const facts = await this.#facts.gather(needs);
            const changes = set.changes.filter((change) => [change.base, change.head].some((side) => side !== undefined && admits(policy, side)));
            await this.#run(active, documents[0]?.file ?? '', lookup, facts, async (context) => policy.checkChangeSet?.({ changes, documents }, context));
        }
    }
    async #run(active, file, lookup, facts, check) {
        const reports = [];
        const rows = [];
        const context = {
            options: active.options,
            facts,
            report: (report) => void reports.push(report),
            record: (list, row) => void rows.push([list, row]),
        };
        const done = await this.#guard(active, file, lookup, async () => {
            await check(context);
            const made = [];
            for (const report of reports) {
                const meta = active.policy.meta.rules[report.rule];
                const wanted = meta === undefined ? 'error' : active.severityOf(report.rule, meta, report.soft === true);
                // What could not be looked at is said even when the rule that says it is off.
                const severity = wanted === 'off' && meta?.incomplete === true ? meta.severity : wanted;
                if (severity !== 'off')
                    made.push({ made: (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .makeFinding */ .MH)(report, active.policy, severity, { file }, lookup), meta: meta });
            }
            return made;
        });
        if (done === undefined)
            return;
        for (const { made, meta } of done)
            this.#collected.add(made, meta);
        for (const [list, row] of rows)
            this.#collected.record(list, row);
    }
    /** A policy that throws, breaks the contract or changes a document: a finding, an incomplete run, never a silent pass. */
    async #guard(active, file, lookup, act) {
        try {
            return await act(); // our own policies answer at once; a user's answers from its own process
        }
        catch (error) {
            this.#onCrash(error);
            const text = error instanceof Error ? error.message : String(error);
            reportGate(this.#collected, 'GATE.POLICY_FAILED', file, lookup, {
                policy: active.policy.meta.id,
                error: text.replace(/\.$/, ''),
            });
            return undefined;
        }
    }
}
/** Adds a finding of the gate's own. */
function reportGate(collected, rule, file, lookup, data, place = {}) {
    const meta = _gate_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .GATE_RULES */ .y[rule];
    collected.add((0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .makeFinding */ .MH)({ rule, at: [], data, ...place }, GATE_POLICY, meta.severity, { file }, lookup), meta);
}
function wantsAll({ policy, options }) {
    return policy.checkChangeSet !== undefined && policy.readsWorkspace?.(options) !== false;
}
/** Whether the policy is to see this document. */
function admits(policy, document) {
    return policy.meta.unreadable === true || (document.readable && document.known && document.hasAnyView(policy.meta.views));
}
function concerns(policy, unit) {
    return [unit.head, unit.base].some((document) => document !== undefined && admits(policy, document));
}
/** A comparison needs both its sides: with one that could not be read, only the `document` policy is told of it. */
function changeIsWhole(policy, unit) {
    if (policy.meta.unreadable === true)
        return true;
    return ([unit.head, unit.base].every((document) => document === undefined || (document.readable && document.known)) &&
        concerns(policy, unit));
}


/***/ }),

/***/ 5605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g7: () => (/* binding */ FactStore),
/* harmony export */   sy: () => (/* binding */ factKey)
/* harmony export */ });
/* unused harmony export UndeclaredFact */
/* harmony import */ var _io_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1072);

/** A request that `needs` did not declare: the policy's fault. */
class UndeclaredFact extends Error {
}
/** How many requests of one document are under way at once. */
const WIDTH = 256;
/** Answers requests, each once, however many policies and documents ask. */
class FactStore {
    #sources;
    #answers = new Map();
    constructor(sources) {
        this.#sources = sources;
    }
    /** Resolves the requests, and hands out exactly these. */
    async gather(requests) {
        const known = new Map();
        // A lock may name 100,000 files: asked all at once, the waiting alone would fill the memory.
        await (0,_io_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .mapLimited */ .bB)(requests, WIDTH, async (request) => known.set(factKey(request), await this.#answer(request)));
        return {
            entries: () => requests.map((request) => ({ request, fact: known.get(factKey(request)) })),
            find: (request) => known.get(factKey(request)),
            get(request) {
                const fact = known.get(factKey(request));
                if (fact === undefined)
                    throw new UndeclaredFact(`it asked for the fact ${describe(request)}, which its needs() did not declare`);
                return fact;
            },
        };
    }
    #answer(request) {
        const key = factKey(request);
        let answer = this.#answers.get(key);
        if (answer === undefined) {
            answer = this.#look(request);
            this.#answers.set(key, answer);
        }
        return answer;
    }
    async #look(request) {
        const { workspace, now, maxBytes } = this.#sources;
        if (request.fact === 'now')
            return { known: true, value: now };
        if (request.fact === 'tags')
            return { known: true, value: await workspace.tags() };
        const side = await this.#side(request.side ?? 'head');
        if (!side.known)
            return side;
        const library = side.value;
        const tree = library.tree;
        switch (request.fact) {
            case 'digest':
                return tree.digest(request.path, request.algorithm);
            case 'size':
                return tree.size(request.path);
            case 'listing':
                return tree.listing(request.path);
            case 'text': {
                const read = await tree.read(request.path, maxBytes);
                if (!read.known)
                    return read;
                try {
                    return { known: true, value: new TextDecoder('utf-8', { fatal: true }).decode(read.value) };
                }
                catch {
                    return { known: false, absent: false, reason: 'it is not UTF-8 text' };
                }
            }
            case 'document': {
                return openDocument(library, request.path);
            }
            case 'schema-diff': {
                const other = await this.#side(request.against.side);
                if (!other.known)
                    return other;
                const [head, base] = await Promise.all([
                    openDocument(library, request.path),
                    openDocument(other.value, request.against.path),
                ]);
                if (!head.known)
                    return head;
                if (!base.known)
                    return base;
                // Much code that most runs do not need.
                const { diffDocuments } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(917)]).then(__webpack_require__.bind(__webpack_require__, 917));
                return diffDocuments(base.value, head.value, request);
            }
        }
    }
    async #side(side) {
        if (side === 'head')
            return { known: true, value: this.#sources.head };
        if (side === 'base') {
            const base = this.#sources.base;
            return base === null
                ? { known: false, absent: true, reason: 'there is no base to compare with' }
                : { known: true, value: base };
        }
        const tree = await this.#sources.workspace.tree(side.tag);
        return tree.known ? { known: true, value: this.#sources.libraryOf(tree.value) } : tree;
    }
}
async function openDocument(library, path) {
    const opened = await library.open(path);
    return opened.known ? { known: true, value: await library.document(opened) } : opened;
}
/** Identity of a request. */
function factKey(request) {
    const { fact } = request;
    if (fact === 'now' || fact === 'tags')
        return fact;
    return [fact, sideKey(request.side ?? 'head'), request.path, ...detailsOf(request)].join('\0');
}
function detailsOf(request) {
    if (request.fact === 'digest')
        return [request.algorithm];
    if (request.fact !== 'schema-diff')
        return [];
    const { against, contentModel, jsonSchema = 'as-written' } = request;
    return [sideKey(against.side), against.path, contentModel, jsonSchema];
}
function sideKey(side) {
    return typeof side === 'object' ? `tag ${side.tag}` : side;
}
function describe(request) {
    return 'path' in request ? `${request.fact} of ${JSON.stringify(request.path)}` : request.fact;
}


/***/ }),

/***/ 8166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ separateFingerprints),
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   MH: () => (/* binding */ makeFinding)
/* harmony export */ });
/* unused harmony export BadReport */
/* harmony import */ var _io_text_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9558);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7979);


/** Thrown when a report breaks the contract: an unknown rule, an unfilled placeholder, a place that is none. */
class BadReport extends Error {
}
/** Turns a report into a finding: text, place, fingerprint. `home` is the document it is about unless it names another file. */
function makeFinding(report, policy, severity, home, lookup) {
    const rule = policy.meta.rules[report.rule];
    if (rule === undefined)
        throw new BadReport(`it reported the rule ${report.rule}, which its meta.rules does not declare`);
    const file = report.file ?? home.file;
    const wanted = report.side ?? 'head';
    const document = lookup(file, wanted) ?? lookup(file, wanted === 'head' ? 'base' : 'head');
    const side = document?.side ?? wanted;
    const span = locate(document, report);
    const data = report.data ?? {};
    const path = Array.isArray(report.at) ? report.at : [];
    const related = (report.related ?? []).map((place) => {
        const other = lookup(place.file ?? file, place.side ?? side) ?? document;
        const { line, column } = locate(other, place);
        return { file: place.file ?? other?.file ?? file, line, column, message: place.message };
    });
    const finding = {
        rule: report.rule,
        policy: policy.meta.id,
        severity,
        message: fill(rule.message, data, report.rule),
        why: fill(rule.why, data, report.rule),
        fix: fill(rule.fix, data, report.rule),
        docs: policy.external === true ? '' : `policies/${policy.meta.id}/README.md`,
        file: document?.file ?? file,
        ...span,
        path: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizedPath */ .pT)(path),
        side,
        fingerprint: (0,_io_text_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)([report.rule, file, side, stablePath(document?.data, path)].join('\0')).slice(0, 32),
        waiver: null,
        related,
        data,
    };
    return { finding, edits: report.edits ?? [] };
}
function locate(document, place) {
    if (!Array.isArray(place.at))
        return place.at;
    if (document === undefined)
        return { line: 1, column: 1, endLine: 1, endColumn: 1 };
    return document.source.locate(place.at, place.on ?? 'value');
}
function fill(template, data, rule) {
    return template.replace(/\{\{(\w+)\}\}/g, (_, name) => {
        const value = data[name];
        if (value === undefined)
            throw new BadReport(`its report of ${rule} gives no value for {{${name}}}`);
        return cut(String(value));
    });
}
const MAX_VALUE = 200;
/** A value from a file in a sentence: never so long that it hides the sentence, cut between code points, the length said. */
function cut(value) {
    if (value.length <= MAX_VALUE)
        return value;
    const points = [...value];
    return points.length <= MAX_VALUE ? value : `${points.slice(0, MAX_VALUE).join('')}… (${points.length} characters)`;
}
/** A path in which list positions are replaced by what the item calls itself, so that a finding keeps its identity when the list grows. */
function stablePath(data, path) {
    return path
        .map((step, i) => {
        if (typeof step === 'string')
            return `.${step}`;
        const item = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(data, path.slice(0, i + 1));
        const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(item) ? (item['id'] ?? item['path'] ?? item['name']) : undefined;
        return typeof name === 'string' ? `[=${name}]` : `[${step}]`;
    })
        .join('');
}
/** Findings with equal fingerprints are told apart by their order, so that each is an identity of its own. */
function separateFingerprints(findings) {
    const seen = new Map();
    return findings.map((finding) => {
        const count = seen.get(finding.fingerprint) ?? 0;
        seen.set(finding.fingerprint, count + 1);
        return count === 0 ? finding : { ...finding, fingerprint: (0,_io_text_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(`${finding.fingerprint}\0${count}`).slice(0, 32) };
    });
}
/** By file, line, column, rule; then by message, so that the order never depends on the order of evaluation. */
function compareFindings(a, b) {
    return (compare(a.file, b.file) ||
        a.line - b.line ||
        a.column - b.column ||
        compare(a.rule, b.rule) ||
        compare(a.side, b.side) ||
        compare(a.message, b.message));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 4729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ GATE_RULES)
/* harmony export */ });
/** What the gate says about itself. These cannot be switched off, and those that are `incomplete` end the run with exit 3. */
const GATE_RULES = {
    'GATE.POLICY_FAILED': {
        severity: 'error',
        message: 'Policy `{{policy}}` failed on this file: {{error}}.',
        why: 'What it would have found is not known, so the run cannot pass.',
        fix: 'Mend the policy, or report the failure to its author; `--debug` prints the stack.',
        incomplete: true,
    },
    'GATE.CONFIG_CHANGED': {
        severity: 'warning',
        message: 'This change set {{what}} `{{path}}`, which configures the gate; it is judged by {{judgedBy}}. {{preview}}.',
        why: 'A change that could rewrite its own judge would never fail.',
        fix: 'Have an owner of the gate review this file; it counts from the next change on. To try it out on your machine: `specgate check --config-from head`.',
    },
    'GATE.UNREADABLE': {
        severity: 'error',
        message: '`{{file}}` could not be read at the {{side}}: {{reason}}.',
        why: 'A document that nobody could look at must not pass for one that was found right.',
        fix: 'Make the file an ordinary file that git tracks, or exclude it in the configuration.',
        incomplete: true,
    },
    'GATE.UNRECOGNISED': {
        severity: 'error',
        message: 'The configuration says that `{{file}}` is a {{kind}}, but its content is not that of one.',
        why: 'The rules for this kind have nothing to look at, so the file would pass unseen.',
        fix: 'Correct the file, or the pattern under `documents.kinds`.',
    },
    'GATE.WAIVER_EXPIRED': {
        severity: 'warning',
        message: 'The waiver for {{rule}} by {{owner}} expired on {{expires}}: {{reason}}.',
        why: 'An exception without an end is a rule nobody keeps.',
        fix: 'Mend what was waived, or agree on a new date and write it down.',
    },
};


/***/ }),

/***/ 6309:
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
// EXTERNAL MODULE: ./src/config/presets.ts
var presets = __webpack_require__(914);
// EXTERNAL MODULE: ./src/config/types.ts
var types = __webpack_require__(2143);
// EXTERNAL MODULE: ./src/io/text-hash.ts
var text_hash = __webpack_require__(9558);
// EXTERNAL MODULE: ./policies/index.ts
var policies_0 = __webpack_require__(4581);
// EXTERNAL MODULE: ./src/config/severity.ts
var severity = __webpack_require__(6591);
// EXTERNAL MODULE: ./src/kinds/index.ts + 25 modules
var kinds = __webpack_require__(4797);
// EXTERNAL MODULE: ./src/engine/check-policy.ts
var check_policy = __webpack_require__(4881);
// EXTERNAL MODULE: ./src/engine/live-document.ts
var live_document = __webpack_require__(8450);
;// CONCATENATED MODULE: ./src/engine/load-policies.ts






/** The declarative rules: heavy to load (regular expressions, JSONPath), so only when a config may speak of them. */
const LINT_RULES = 'lint-rules';
const plugins = new Map();
/** Child processes and what they need: loaded when a config names a plugin. */
let pluginModule;
/** Ends the processes of the user's policies of this run. */
function closePlugins() {
    pluginModule?.closePlugins();
}
/** What can be configured when there is no config file. */
async function defaultCatalogue() {
    const policies = await Promise.all(policies_0/* registry */.u.filter(({ id }) => id !== LINT_RULES).map(({ load }) => load()));
    return { policies: policies.map(describe), kinds: [], sets: [] };
}
/** Everything that can be configured, with the user's own policies from the same side as the config. */
async function catalogueOf(folders, tree) {
    const { SET_NAMES } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(393), __webpack_require__.e(557), __webpack_require__.e(8169)]).then(__webpack_require__.bind(__webpack_require__, 550));
    const builtIn = await Promise.all(policies_0/* registry */.u.map(({ load }) => load()));
    const reserved = new Set(builtIn.flatMap(({ meta }) => Object.keys(meta.rules)));
    const own = [];
    plugins.clear();
    for (const { folder, at } of folders) {
        const where = `${at.file}:${at.line}:${at.column}`;
        pluginModule ??= await __webpack_require__.e(/* import() */ 7797).then(__webpack_require__.bind(__webpack_require__, 178));
        const policy = await pluginModule.loadPlugin(tree, folder, where);
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
            options: withOthers(config, policy, options),
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
        const { compileLintRules } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(393), __webpack_require__.e(557), __webpack_require__.e(4779)]).then(__webpack_require__.bind(__webpack_require__, 4779));
        const { loadRuleSet } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(393), __webpack_require__.e(557), __webpack_require__.e(8169)]).then(__webpack_require__.bind(__webpack_require__, 550));
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
            add(await pluginModule.configurePlugin(policy, choice.options), id, choice.options);
    }
    return active;
}
/** Two policies that judge by the same thing must not need to be told it twice. */
function withOthers(config, { meta }, options) {
    const other = meta.optionsOf === undefined ? undefined : config.policies.get(meta.optionsOf);
    return other?.enabled === true ? (0,live_document/* freezeDeep */.C_)({ ...options, of: { [meta.optionsOf]: other.options } }) : options;
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
async function findConfig(workspace, named, from, 
// The code of a change is never run to judge that change, not even for a preview of its configuration.
pluginTree = from === 'head' ? workspace.head : (workspace.base ?? workspace.head)) {
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
                return load(tree, path, text, side, pluginTree);
        }
        return { config: (0,presets/* defaultConfig */.sb)(await defaultCatalogue()), sha256: null, watched: new Set(types/* CONFIG_PATHS */.i) };
    }
    const path = toPath(named);
    const text = await readText(tree, path);
    if (text !== undefined)
        return load(tree, path, text, side, pluginTree);
    if (from === undefined && side === 'base') {
        const atHead = await readText(workspace.head, path);
        if (atHead !== undefined)
            return load(workspace.head, path, atHead, 'head', pluginTree);
    }
    throw new errors/* GateError */.u(2, `the configuration file does not exist at the ${side}`, {
        where: path,
        fix: 'Check the path: it is relative to the root of the repository. `specgate init` writes a starter file.',
    });
}
async function load(tree, path, text, from, pluginTree) {
    const { loadConfig } = await __webpack_require__.e(/* import() */ 3673).then(__webpack_require__.bind(__webpack_require__, 3673)); // not needed without a config file
    const config = await loadConfig({
        text,
        path,
        from,
        readFile: (file) => readText(tree, file),
        catalogue: (plugins) => catalogueOf(plugins, pluginTree),
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
// EXTERNAL MODULE: ./src/lib/glob.ts + 1 modules
var glob = __webpack_require__(6757);
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
    const preview = changed.length === 0 ? '' : await previewVerdict(input, found);
    for (const { path, what } of changed) {
        const data = { what, path, judgedBy: judgedBy(found), preview };
        (0,evaluate/* reportGate */.Ok)(collected, 'GATE.CONFIG_CHANGED', path, () => undefined, data, what === 'removes' ? { side: 'base' } : {});
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
        versions: (outcome.rows.get('versions') ?? []),
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
/** The files of the change set that configure the gate, on either side. */
function changedConfig(workspace, found) {
    const inPlugin = (path) => found.config.plugins.some(({ folder }) => path.startsWith(`${folder}/`) || (0,paths/* folderOf */.yS)(path) === folder);
    const configures = (path) => path !== undefined && (found.watched.has(path) || inPlugin(path));
    return workspace.changes
        .filter(({ path, basePath }) => configures(path) || configures(basePath))
        .map(({ path, type }) => ({ path, what: type === 'added' ? 'adds' : type === 'removed' ? 'removes' : 'changes' }));
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
        const next = await findConfig(input.workspace, input.config, 'head', input.workspace.base ?? input.workspace.head);
        const changes = input.workspace.changes.map(({ path }) => path);
        if (next.config.plugins.some(({ folder }) => changes.some((path) => path.startsWith(`${folder}/`))))
            return 'It brings code of this change, which is not run, so what it would say is not known';
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


/***/ }),

/***/ 8450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ freezeDeep),
/* harmony export */   yP: () => (/* binding */ LiveDocument)
/* harmony export */ });
/* unused harmony export UNKNOWN_KIND */
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7979);


/** The kind of a file that no kind recognises. */
const UNKNOWN_KIND = 'unknown';
/** A document as policies see it, on top of its source. Views are computed once, when first asked, and frozen. */
class LiveDocument {
    file;
    side;
    source;
    #kind;
    #kindId;
    #companions;
    #views = new Map();
    #input;
    constructor(source, side, kind, companions = new Map()) {
        this.file = source.file;
        this.side = side;
        this.source = source;
        this.#kind = kind;
        this.#kindId = kind?.id ?? UNKNOWN_KIND;
        this.#companions = companions;
    }
    get kind() {
        return this.#kindId;
    }
    /** Whether some kind recognises it. */
    get known() {
        return this.#kind !== undefined;
    }
    get readable() {
        return this.source.readable;
    }
    get data() {
        return this.source.data;
    }
    get problems() {
        return this.source.problems;
    }
    get(path) {
        return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(this.source.data, path);
    }
    view(name) {
        if (!this.#views.has(name)) {
            const compute = this.readable ? this.#kind?.views[name] : undefined;
            this.#views.set(name, compute === undefined ? undefined : freezeDeep(compute(this.input)));
        }
        return this.#views.get(name);
    }
    /** Whether documents of this kind have at least one of the views; every document has when none is named. */
    hasAnyView(names) {
        return names.length === 0 || (this.readable && names.some((name) => this.#kind?.views[name] !== undefined));
    }
    /** Every workspace path that the document names. */
    namedPaths() {
        return this.readable && this.#kind !== undefined ? this.#kind.paths(this.input) : [];
    }
    get input() {
        this.#input ??= {
            file: this.file,
            folder: (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(this.file),
            data: this.source.data,
            companion: (path) => this.#companions.get(path)?.input,
        };
        return this.#input;
    }
}
/** Freezes plain data all the way down, without recursion, stopping at what is frozen already (a document's own data). */
function freezeDeep(value) {
    const stack = [value];
    while (stack.length > 0) {
        const item = stack.pop();
        if (typeof item !== 'object' || item === null || Object.isFrozen(item))
            continue;
        Object.freeze(item);
        for (const child of Object.values(item))
            if (typeof child === 'object' && child !== null)
                stack.push(child);
    }
    return value;
}


/***/ }),

/***/ 3764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ runPolicies)
});

// EXTERNAL MODULE: ./src/lib/glob.ts + 1 modules
var glob = __webpack_require__(6757);
;// CONCATENATED MODULE: ./src/config/select.ts

/** Throws GlobError only for a config that was not loaded by `loadConfig`. */
function compileSelector(documents) {
    const included = (0,glob/* compileGlobs */.tI)(documents.include);
    const excluded = (0,glob/* compileGlobs */.tI)(documents.exclude);
    const anyKind = (0,glob/* compileGlobs */.tI)(documents.kinds.flatMap(({ files }) => files));
    const kinds = documents.kinds.map(({ files, kind }) => ({ claims: (0,glob/* compileGlobs */.tI)(files), kind }));
    return {
        matches: (path) => (included(path) || anyKind(path)) && !excluded(path),
        kindOf: (path) => (anyKind(path) ? kinds.findLast(({ claims }) => claims(path))?.kind : undefined),
    };
}

// EXTERNAL MODULE: ./src/engine/evaluate.ts
var evaluate = __webpack_require__(3507);
// EXTERNAL MODULE: ./src/engine/facts.ts
var engine_facts = __webpack_require__(5605);
// EXTERNAL MODULE: ./src/documents/lazy-source.ts + 6 modules
var lazy_source = __webpack_require__(5828);
// EXTERNAL MODULE: ./src/io/text-hash.ts
var text_hash = __webpack_require__(9558);
// EXTERNAL MODULE: ./src/kinds/index.ts + 25 modules
var kinds = __webpack_require__(4797);
// EXTERNAL MODULE: ./src/engine/live-document.ts
var live_document = __webpack_require__(8450);
;// CONCATENATED MODULE: ./src/engine/library.ts




/** Opens files of one side as documents. Nothing is kept but what the caller keeps. */
class Library {
    side;
    tree;
    #limits;
    #kindOfFile;
    constructor(side, tree, limits, kindOfFile) {
        this.side = side;
        this.tree = tree;
        this.#limits = limits;
        this.#kindOfFile = kindOfFile;
    }
    /** Reads a file and finds its kind. With `cheaply`, a file that holds no marker of any kind is not parsed. */
    async open(file, cheaply = false) {
        const read = await this.tree.read(file, this.#limits.bytes);
        if (!read.known) {
            const size = read.absent ? undefined : await this.tree.size(file);
            if (size?.known !== true || size.value <= this.#limits.bytes)
                return read;
            const source = new lazy_source/* Source */.kL(file, (0,lazy_source/* tooLarge */.g$)(size.value, this.#limits.bytes), this.#limits);
            const byConfig = this.#kindOfFile(file);
            const kind = byConfig === undefined ? kinds/* kinds */.EZ.find((candidate) => candidate.name?.test(file)) : (0,kinds/* kindById */.RD)(byConfig);
            return {
                known: true,
                source,
                kind,
                claim: byConfig !== undefined ? 'config' : kind !== undefined ? 'name' : 'none',
                sha256: null,
            };
        }
        const found = await this.#identify(new lazy_source/* Source */.kL(file, read.value, this.#limits), cheaply);
        return { known: true, ...found, sha256: found.kind === undefined ? null : (0,text_hash/* sha256 */.s)(read.value) };
    }
    async #identify(source, cheaply) {
        const { file } = source;
        const byConfig = this.#kindOfFile(file);
        const byName = kinds/* kinds */.EZ.find((kind) => kind.name?.test(file));
        const passedOver = byConfig === undefined && byName === undefined && cheaply && !holdsMarker(source.text);
        if (passedOver)
            return { source, kind: undefined, claim: 'none' };
        await source.prepare();
        if (byConfig !== undefined)
            return { source, kind: (0,kinds/* kindById */.RD)(byConfig), claim: 'config' };
        if (source.readable) {
            const kind = (0,kinds/* recogniseKind */.iq)(source.data, file);
            if (kind !== undefined)
                return { source, kind, claim: 'content' };
        }
        if (byName !== undefined)
            return { source, kind: byName, claim: 'name' };
        if (source.readable)
            return { source, kind: undefined, claim: 'none' };
        // A Markdown file without front matter is a text like any other.
        if ((0,lazy_source/* formatOf */.be)(file) === 'markdown' && source.problems.some(({ rule }) => rule === 'DOC.EMPTY'))
            return { source, kind: undefined, claim: 'none' };
        const byText = kinds/* kinds */.EZ.find((kind) => kind.sniff?.(source.text) === true);
        return { source, kind: byText, claim: byText === undefined ? 'none' : 'text' };
    }
    /** As a document with its companions read, so that every view can be computed. `kind` overrides what was recognised. */
    async document(opened, kind = opened.kind, depth = 0) {
        const companions = new Map();
        const asked = new Set([opened.source.file]);
        // A companion may name further ones (a lock its dvc.yaml, that its vars files), so it is asked until nothing new comes.
        for (let round = 0; round < MAX_ROUNDS; round++) {
            const document = new live_document/* LiveDocument */.yP(opened.source, this.side, kind, companions);
            if (kind?.companions === undefined || !opened.source.readable || depth >= MAX_ROUNDS)
                return document;
            const wanted = kind.companions(document.input).filter((path) => !asked.has(path));
            if (wanted.length === 0)
                return document;
            for (const path of wanted) {
                asked.add(path);
                const other = await this.open(path);
                if (other.known && other.source.readable)
                    companions.set(path, await this.document(other, other.kind, depth + 1));
            }
        }
        return new live_document/* LiveDocument */.yP(opened.source, this.side, kind, companions);
    }
}
const MAX_ROUNDS = 4;
let markers;
function holdsMarker(text) {
    markers ??= [...new Set(kinds/* kinds */.EZ.flatMap((kind) => kind.markers))];
    return markers.some((marker) => text.includes(marker));
}

;// CONCATENATED MODULE: ./src/engine/open-unit.ts

/**
 * Opens both sides of a candidate and decides whether it is a document: when config names it, or its content is recognised
 * at base or at head. What merely matches a pattern and cannot be read is counted, not accused.
 */
async function openUnit(candidate, head, base, collected) {
    const { file, status } = candidate;
    let atHead = status === 'removed' ? undefined : await head.open(file, true);
    const baseFile = status === 'unchanged' || status === 'added' || base === null ? undefined : (candidate.baseFile ?? file);
    const atBase = baseFile === undefined ? undefined : await base.open(baseFile, true);
    const baseKind = atBase?.known === true ? atBase.kind : undefined;
    if (atHead !== undefined && !atHead.known) {
        if (baseKind === undefined)
            return { document: false, why: `it cannot be read: ${atHead.reason}`, unreadable: true };
        (0,evaluate/* reportGate */.Ok)(collected, 'GATE.UNREADABLE', file, () => undefined, { file, side: 'head', reason: atHead.reason });
        atHead = undefined;
    }
    // A file without a marker was not parsed; whether it could be is told all the same.
    if (atHead?.known === true)
        await atHead.source.prepare();
    if (atBase !== undefined && !atBase.known && !atBase.absent && atHead?.kind !== undefined)
        (0,evaluate/* reportGate */.Ok)(collected, 'GATE.UNREADABLE', file, () => undefined, { file: baseFile, side: 'base', reason: atBase.reason });
    if (atHead?.kind === undefined && baseKind === undefined) {
        const broken = atHead !== undefined && atHead.source.text !== '' && isBroken(atHead);
        return {
            document: false,
            why: broken ? 'it cannot be read, and nothing says that it is a document' : 'no kind recognises its content',
            unreadable: broken,
        };
    }
    // A file that was a document and cannot be read now is still held to be one.
    const headKind = atHead === undefined ? undefined : (atHead.kind ?? (atHead.source.readable ? undefined : baseKind));
    const headDocument = atHead === undefined ? undefined : await head.document(atHead, headKind);
    const baseDocument = atBase?.known === true && baseKind !== undefined ? await base.document(atBase, baseKind) : undefined;
    if (atHead?.claim === 'config' && atHead.source.readable && headKind?.recognise(atHead.source.data, file) === false)
        (0,evaluate/* reportGate */.Ok)(collected, 'GATE.UNRECOGNISED', file, (_, side) => (side === 'head' ? headDocument : undefined), {
            file,
            kind: headKind.title,
        });
    const changed = status !== 'unchanged';
    const type = status === 'unchanged' ? 'modified' : status === 'modified' && baseDocument === undefined ? 'added' : status;
    const change = changed
        ? {
            type,
            ...(baseDocument === undefined ? {} : { base: baseDocument }),
            ...(headDocument === undefined ? {} : { head: headDocument }),
        }
        : undefined;
    const unit = { file, head: headDocument, base: baseDocument, change };
    return { document: true, unit, kind: (headKind ?? baseKind).id, sha256: atHead?.sha256 ?? null };
}
function isBroken(opened) {
    return !opened.source.readable && opened.source.problems.some(({ rule }) => rule !== 'DOC.EMPTY');
}

// EXTERNAL MODULE: ./src/lib/paths.ts
var paths = __webpack_require__(9927);
;// CONCATENATED MODULE: ./src/engine/select.ts


/** The files that this run has to open: changed ones, those that name a changed path, or with `--all` every one that matches. */
async function findCandidates(workspace, head, scope) {
    const notes = [];
    const candidates = [];
    const changes = new Map();
    for (const change of workspace.changes)
        changes.set(change.path, change);
    const take = (file, why) => {
        const change = changes.get(file);
        const inBase = change?.type === 'added' || workspace.base === null ? undefined : (change?.basePath ?? file);
        candidates.push({ file, status: change?.type ?? 'unchanged', baseFile: inBase, why });
    };
    const considered = (file) => {
        if (!scope.matches(file))
            notes.push({ file, judged: false, why: 'no pattern of `documents.include` matches it, or one of `documents.exclude` does' });
        else if (!scope.inPaths(file))
            notes.push({ file, judged: false, why: 'it is not among the paths of the command line' });
        else
            return true;
        return false;
    };
    let files = 0;
    let matched = 0;
    const plain = (change) => isPlain(change.headMode) && isPlain(change.baseMode);
    for (const change of workspace.changes) {
        files++;
        if (!considered(change.path)) {
            const { basePath } = change;
            if (basePath === undefined || !scope.matches(basePath) || !scope.inPaths(change.path))
                continue;
            // Renamed to where nobody will look again: this once it is judged, and it is said to be gone.
            const why = `it was renamed to ${change.path}, which no pattern matches`;
            candidates.push({ file: basePath, status: 'removed', baseFile: basePath, why });
        }
        if (!plain(change)) {
            notes.push({ file: change.path, judged: false, why: 'it is a symbolic link or a submodule, which is not followed' });
            if (change.type === 'added')
                continue;
        }
        matched++;
        take(change.path, change.type === 'renamed' ? `it was renamed from ${change.basePath ?? ''}` : `it was ${change.type}`);
    }
    if (scope.all) {
        for (const entry of await workspace.head.entries()) {
            if (changes.has(entry.path))
                continue;
            files++;
            if (!considered(entry.path))
                continue;
            if (entry.mode === 'symlink' || entry.mode === 'submodule') {
                notes.push({
                    file: entry.path,
                    judged: false,
                    why: `it is a ${entry.mode === 'symlink' ? 'symbolic link' : 'submodule'}, which is not followed`,
                });
                continue;
            }
            matched++;
            take(entry.path, 'every document is judged (`--all`)');
        }
    }
    else if (workspace.changes.length > 0) {
        for (const [file, named] of await findNaming(workspace, head, scope, changes))
            take(file, `it names ${named}, which changed`);
    }
    candidates.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
    return { candidates, files, matched, notes };
}
function isPlain(mode) {
    return mode !== 'symlink' && mode !== 'submodule';
}
/** A name as documents may write it: composed or not, and with the escapes that JSON writers put for what is not ASCII. */
function spellings(name) {
    const forms = [name, name.normalize('NFC'), name.normalize('NFD')];
    const escaped = (form, upper) => form.replace(/[^\x20-\x7e]/g, (c) => {
        const hex = c.charCodeAt(0).toString(16).padStart(4, '0');
        return `\\u${upper ? hex.toUpperCase() : hex}`;
    });
    return [...new Set(forms.flatMap((form) => [form, escaped(form, false), escaped(form, true)]))];
}
/** Unchanged documents that name a changed path: changing only `model.bin` must not slip past the card that declares it. */
async function findNaming(workspace, head, scope, changes) {
    const changed = new Set();
    const changedFolders = new Set();
    const words = new Set();
    const likely = new Set();
    for (const change of workspace.changes) {
        for (const path of change.basePath === undefined ? [change.path] : [change.path, change.basePath]) {
            changed.add(path);
            for (const spelling of spellings((0,paths/* nameOf */.Vb)(path)))
                words.add(spelling);
            // A document may name the folder that the file is in.
            for (let folder = (0,paths/* folderOf */.yS)(path); folder !== ''; folder = (0,paths/* folderOf */.yS)(folder)) {
                changedFolders.add(folder);
                words.add((0,paths/* nameOf */.Vb)(folder));
            }
            for (const kind of kinds/* kinds */.EZ)
                for (const dependent of kind.dependents?.(path) ?? [])
                    likely.add(dependent);
        }
    }
    const found = new Map();
    const hits = new Set(await workspace.head.grep([...words].filter((word) => word !== '')));
    for (const file of likely)
        if ((await workspace.head.entry(file)) !== undefined)
            hits.add(file);
    for (const file of [...hits].sort()) {
        if (changes.has(file) || !scope.matches(file) || !scope.inPaths(file))
            continue;
        const opened = await head.open(file, true);
        if (!opened.known || opened.kind === undefined)
            continue;
        if (!opened.source.readable) {
            // It cannot be asked what it names, and its text holds the name.
            found.set(file, 'something');
            continue;
        }
        const document = await head.document(opened);
        const named = document.namedPaths().find((path) => changed.has(path) || changedFolders.has(path));
        if (named !== undefined)
            found.set(file, named);
    }
    return found;
}

;// CONCATENATED MODULE: ./src/engine/run.ts







/** How many files are read ahead of the one that is judged. */
const AHEAD = 16;
/** Selects, opens and judges: everything between the two trees and the findings. Prints nothing and decides nothing. */
async function runPolicies(input) {
    const { workspace, config } = input;
    const selector = compileSelector(config.documents);
    const libraryOf = (side, tree) => new Library(side, tree, config.documents.limits, selector.kindOf);
    const head = libraryOf('head', workspace.head);
    const base = workspace.base === null ? null : libraryOf('base', workspace.base);
    const facts = new engine_facts/* FactStore */.g7({
        workspace,
        head,
        base,
        now: input.now,
        maxBytes: config.documents.limits.bytes,
        libraryOf: (tree) => libraryOf('base', tree),
    });
    const collected = new evaluate/* Collected */.iG();
    const evaluator = new evaluate/* Evaluator */.oi(input.policies, facts, collected, input.onCrash);
    const scope = scopeOf(input, selector.matches);
    const found = await findCandidates(workspace, head, scope);
    const notes = [...found.notes];
    const documents = [];
    const sources = new Map();
    const kept = { units: [], changes: [] };
    let unreadable = 0;
    const opening = [];
    const openAhead = (i) => {
        while (opening.length < Math.min(i + AHEAD, found.candidates.length)) {
            const next = openUnit(found.candidates[opening.length], head, base, collected);
            next.catch(() => undefined); // awaited below, in its turn
            opening.push(next);
        }
    };
    for (const [i, candidate] of found.candidates.entries()) {
        openAhead(i);
        const opened = await opening[i];
        opening[i] = undefined;
        input.onProgress?.(i, found.candidates.length);
        if (!opened.document) {
            if (opened.unreadable)
                unreadable++;
            notes.push({ file: candidate.file, judged: false, why: opened.why });
            continue;
        }
        const { unit } = opened;
        notes.push({ file: candidate.file, judged: true, why: candidate.why });
        documents.push({ file: candidate.file, kind: opened.kind, status: candidate.status, judged: true, sha256: opened.sha256 });
        const before = collected.made.length;
        await evaluator.judge(unit);
        confirmSaid(collected, unit, before);
        unit.head?.source.release();
        unit.base?.source.release();
        for (const { finding } of collected.made.slice(before))
            keepSource(sources, finding.side, unit);
        if (evaluator.wantsChangeSet) {
            kept.units.push(unit);
            if (unit.change !== undefined)
                kept.changes.push(unit.change);
        }
    }
    if (evaluator.wantsChangeSet && (kept.units.length > 0 || evaluator.wantsWorkspace)) {
        const judged = kept.units.flatMap((unit) => (unit.head === undefined ? [] : [unit.head]));
        const context = evaluator.wantsWorkspace && !input.all ? await readContext(workspace, head, scope, judged, collected) : judged;
        const byFile = new Map();
        for (const document of context)
            byFile.set(document.file, { head: document });
        for (const unit of kept.units)
            byFile.set(unit.file, { ...(unit.head && { head: unit.head }), ...(unit.base && { base: unit.base }) });
        await evaluator.judgeTogether({ changes: kept.changes, documents: judged }, (file, side) => byFile.get(file)?.[side], context);
        for (const { finding } of collected.made) {
            const document = byFile.get(finding.file)?.[finding.side];
            if (document !== undefined)
                sources.set(`${finding.side}:${finding.file}`, document);
        }
    }
    const selection = { files: found.files, matched: found.matched, recognised: documents.length, unreadable };
    return { made: collected.made, incomplete: collected.incomplete, rows: collected.rows, documents, selection, notes, sources };
}
/** A document that nobody could read must not pass because the rule that says so is off. */
function confirmSaid(collected, unit, before) {
    const { head } = unit;
    if (head === undefined || head.readable)
        return;
    const said = new Set(collected.made.slice(before).map(({ finding }) => finding.rule));
    if (head.problems.some(({ rule }) => said.has(rule)))
        return;
    reportUnread(collected, unit.file, head, head.problems[0]?.rule);
}
function reportUnread(collected, file, document, rule = 'DOC.SYNTAX') {
    const lookup = (_, side) => (side === 'head' ? document : undefined);
    (0,evaluate/* reportGate */.Ok)(collected, 'GATE.UNREADABLE', file, lookup, {
        file,
        side: 'head',
        reason: `${rule}, see \`specgate explain ${rule}\``,
    });
}
function keepSource(sources, side, unit) {
    const document = side === 'head' ? unit.head : unit.base;
    if (document !== undefined)
        sources.set(`${side}:${document.file}`, document);
}
/** Every document of the head, for the policies that asked for the workspace. */
async function readContext(workspace, head, scope, judged, collected) {
    const byFile = new Map(judged.map((document) => [document.file, document]));
    for (const entry of await workspace.head.entries()) {
        if (byFile.has(entry.path) || entry.mode === 'symlink' || entry.mode === 'submodule' || !scope.matches(entry.path))
            continue;
        const opened = await head.open(entry.path, true);
        if (!opened.known || opened.kind === undefined)
            continue;
        if (!opened.source.readable) {
            reportUnread(collected, entry.path, undefined, opened.source.problems[0]?.rule);
            continue;
        }
        const document = await head.document(opened);
        document.source.release();
        byFile.set(entry.path, document);
    }
    return [...byFile.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}
function scopeOf(input, matches) {
    const globs = (0,glob/* compileGlobs */.tI)(input.paths.filter((path) => /[*?[{]/.test(path)));
    const plain = input.paths.map((path) => path.replace(/^\.\//, '').replace(/\/+$/, ''));
    return {
        all: input.all,
        matches,
        inPaths: (file) => plain.length === 0 ||
            globs(file) ||
            plain.some((path) => path === '.' || path === '' || file === path || file.startsWith(`${path}/`)),
    };
}


/***/ }),

/***/ 1072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ byCodeUnits),
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   bB: () => (/* binding */ mapLimited),
/* harmony export */   eO: () => (/* binding */ known)
/* harmony export */ });
function known(value) {
    return { known: true, value };
}
/** `reason` continues "could not be read: …", so it starts with "it" or "there". */
function unknown(reason) {
    return { known: false, absent: false, reason };
}
/** The path is surely not there. */
function absent(reason) {
    return { known: false, absent: true, reason };
}
/** Runs `work` over the items, at most `width` at a time; the answers are in the order of the items. */
async function mapLimited(items, width, work) {
    const answers = new Array(items.length);
    let next = 0;
    async function take() {
        for (let i = next++; i < items.length; i = next++)
            answers[i] = await work(items[i], i);
    }
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, take));
    return answers;
}
/** Order by UTF-16 code units, the same on every machine and in every locale. */
function byCodeUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 9558:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** sha256 of bytes or of a text in UTF-8, lower-case hex. For whole values in memory; files are streamed by `digest.ts`. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}


/***/ }),

/***/ 4797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RD: () => (/* binding */ kindById),
  EZ: () => (/* binding */ kinds),
  iq: () => (/* binding */ recogniseKind)
});

// UNUSED EXPORTS: sniffKind

// EXTERNAL MODULE: ./src/model/json.ts
var json = __webpack_require__(7979);
;// CONCATENATED MODULE: ./src/kinds/spec-family/artifacts.ts

/** Keys of an entry that hold a digest of the file's bytes. Others (`etag`, `crc32c`, …) are no digests that can be checked here. */
const DIGEST_KEYS = ['sha256', 'sha512', 'sha1', 'md5', 'digest'];
const SIZE_KEYS = ['size', 'SIZE', 'size_bytes', 'bytes'];
const LISTS = [
    { role: 'declared', at: ['artifacts'] },
    { role: 'manifest', at: ['export_manifest', 'artifacts'] },
];
/** `artifacts[]` and `export_manifest.artifacts[]`, entry by entry, whatever their types: the policies judge them. */
function artifactsView(input) {
    const { data } = input;
    if (!(0,json/* isObject */.Gv)(data))
        return undefined;
    const lists = LISTS.filter(({ at }) => (0,json/* valueAt */.fK)(data, at) !== undefined);
    if (lists.length === 0)
        return { artifacts: [], lists: [] };
    const artifacts = lists.flatMap(({ role, at }) => entriesAt((0,json/* valueAt */.fK)(data, at), at).map((entry) => artifactOf(entry.value, entry.at, role, input.folder)));
    return { artifacts, lists };
}
function entriesAt(list, at) {
    if ((0,json/* isList */.Lv)(list))
        return list.map((value, i) => ({ value, at: [...at, i] }));
    if (list === null)
        return [];
    // A map of entries instead of a list; anything else stands for one (broken) entry.
    if ((0,json/* isObject */.Gv)(list) && !Object.hasOwn(list, 'path') && Object.values(list).some(isEntry)) {
        return Object.keys(list).map((key) => ({ value: list[key], at: [...at, key] }));
    }
    return [{ value: list, at }];
}
function isEntry(value) {
    return (0,json/* isObject */.Gv)(value) && (Object.hasOwn(value, 'path') || Object.hasOwn(value, 'sha256'));
}
function artifactOf(entry, at, role, folder) {
    const place = { at, role, folder, rootFallback: true, directory: false, sha256Required: true };
    // An entry that is only a path has a path and no digest.
    if (typeof entry === 'string')
        return { ...place, path: { value: entry, at }, digests: [] };
    if (!(0,json/* isObject */.Gv)(entry))
        return { ...place, digests: [] };
    const size = SIZE_KEYS.find((key) => Object.hasOwn(entry, key));
    return {
        ...place,
        ...(Object.hasOwn(entry, 'path') && { path: { value: entry.path, at: [...at, 'path'] } }),
        ...(size !== undefined && { size: { value: entry[size], at: [...at, size] } }),
        digests: digestsOf(entry, at),
    };
}
function digestsOf(entry, at) {
    return DIGEST_KEYS.filter((key) => Object.hasOwn(entry, key)).map((key) => ({
        algorithm: key,
        value: entry[key],
        at: [...at, key],
    }));
}

// EXTERNAL MODULE: ./src/lib/paths.ts
var paths = __webpack_require__(9927);
;// CONCATENATED MODULE: ./src/kinds/spec-family/lineage.ts


const GRAPH = ['lineage', 'graph'];
/** More colons than this in one endpoint are not tried as the border of a port. */
const MAX_PORT_SPLITS = 8;
/**
 * `lineage.graph` of a card. Nodes and edges are handed over as they stand: a node without a usable id has the id '', an
 * edge that names nobody keeps the text it has, an id that is used twice is there twice.
 */
function lineageView(input) {
    const { data } = input;
    if (!(0,json/* isObject */.Gv)(data) || !Object.hasOwn(data, 'lineage'))
        return undefined;
    const lineage = data.lineage;
    if (!(0,json/* isObject */.Gv)(lineage))
        return { graphs: lineage === null ? [] : [emptyGraph(['lineage'])] };
    if (!Object.hasOwn(lineage, 'graph'))
        return { graphs: [] };
    const graph = lineage.graph;
    return { graphs: [(0,json/* isObject */.Gv)(graph) ? graphOf(graph, data, input.folder) : emptyGraph(GRAPH)] };
}
function emptyGraph(at) {
    return { at, nodes: [], edges: [], connected: 'required', versioned: true };
}
function graphOf(graph, data, folder) {
    const declared = declaredPaths(data);
    const nodes = entriesOf(graph.nodes, [...GRAPH, 'nodes']).map((entry) => nodeOf(entry, declared, folder));
    const ids = new Set(nodes.map((node) => node.id));
    const edges = entriesOf(graph.edges, [...GRAPH, 'edges']).map((entry) => edgeOf(entry, ids));
    return { at: GRAPH, nodes, edges, connected: 'required', versioned: true };
}
function entriesOf(list, at) {
    if ((0,json/* isList */.Lv)(list))
        return list.map((value, i) => ({ value, at: [...at, i] }));
    if ((0,json/* isObject */.Gv)(list))
        return Object.keys(list).map((key) => ({ value: list[key], at: [...at, key], key }));
    return [];
}
function nodeOf(entry, declared, folder) {
    const { value, at } = entry;
    if (!(0,json/* isObject */.Gv)(value))
        return { id: textOf(value) || (entry.key ?? ''), at, kind: 'artifact' };
    const id = Object.hasOwn(value, 'id') ? textOf(value.id) : (entry.key ?? '');
    const version = memberOf(value, at, ['version']);
    const digest = memberOf(value, at, ['digest', 'sha256', 'hash']);
    const written = typeof value.path === 'string' ? value.path : declared.has(id) ? id : undefined;
    const path = written === undefined ? undefined : (0,paths/* resolvePath */.o1)(folder, written);
    return {
        id,
        at,
        kind: typeof value.kind === 'string' && value.kind !== '' ? value.kind : digest === undefined ? 'stage' : 'artifact',
        ...(version && { version }),
        ...(digest && { digest }),
        ...(path?.ok === true && { path: path.path }),
    };
}
function edgeOf(entry, ids) {
    const { value, at } = entry;
    const end = (key) => (0,json/* isObject */.Gv)(value) && Object.hasOwn(value, key)
        ? { id: endpointOf(textOf(value[key]), ids), at: [...at, key] }
        : { id: '', at };
    const [from, to] = [end('from'), end('to')];
    return { from: from.id, to: to.id, at, fromAt: from.at, toAt: to.at };
}
/** `stage:port` means the stage, unless a node has the whole text as its id. An endpoint that names no node stays as written. */
function endpointOf(text, ids) {
    if (ids.has(text))
        return text;
    let colon = text.length;
    for (let tries = 0; tries < MAX_PORT_SPLITS; tries++) {
        colon = text.lastIndexOf(':', colon - 1);
        if (colon <= 0)
            break;
        const stage = text.slice(0, colon);
        if (ids.has(stage))
            return stage;
    }
    return text;
}
/** Ids are texts; YAML reads an unquoted `42` or `true` as something else. Maps, lists and null name nothing. */
function textOf(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
function memberOf(value, at, keys) {
    const key = keys.find((name) => Object.hasOwn(value, name));
    return key === undefined ? undefined : { value: value[key], at: [...at, key] };
}
function declaredPaths(data) {
    const paths = new Set();
    for (const at of [['artifacts'], ['export_manifest', 'artifacts']]) {
        const list = (0,json/* valueAt */.fK)(data, at);
        if (!(0,json/* isList */.Lv)(list))
            continue;
        for (const entry of list)
            if ((0,json/* isObject */.Gv)(entry) && typeof entry.path === 'string')
                paths.add(entry.path);
    }
    return paths;
}

;// CONCATENATED MODULE: ./src/kinds/spec-family/links.ts

const DATASET_NAMES = ['dataset_ref', 'dataset_id', 'dataset', 'ref', 'id', 'name', 'path', 'uri'];
const DIGESTS = ['sha256', 'digest', 'data_hash', 'hash', 'md5'];
/** Keys below `training_data` that hold references rather than prose. */
const HOLDERS = new Set([
    'datasets',
    'dataset',
    'dataset_ref',
    'dataset_refs',
    'refs',
    'sources',
    'train',
    'validation',
    'val',
    'test',
]);
const MAX_DEPTH = 6;
/** What the document says it was made from: data, features and base model, by name, version and digest as they are written. */
function linksView(input) {
    const { data } = input;
    if (!(0,json/* isObject */.Gv)(data))
        return undefined;
    const links = [...metadataLinks(data), ...trainingLinks(data), ...taskLinks(data)];
    return { links };
}
function metadataLinks(data) {
    const links = [];
    const [snapshot, hash, features] = [
        memberAt(data, ['data_snapshot_id']),
        memberAt(data, ['data_hash']),
        memberAt(data, ['feature_set_version']),
    ];
    if (snapshot || hash)
        links.push({ to: 'dataset', ...(snapshot && { name: snapshot }), ...(hash && { digest: hash }) });
    if (features) {
        const name = memberAt(data, ['feature_set']);
        links.push({ to: 'feature-set', ...(name && { name }), version: features });
    }
    const base = memberAt(data, ['base_model']);
    if (base)
        links.push({ to: 'model', name: base });
    return links;
}
function trainingLinks(data) {
    const links = [];
    for (const key of ['training_data', 'datasets', 'dataset_ref']) {
        if (Object.hasOwn(data, key))
            collect({ value: data[key], at: [key] }, links);
    }
    return links;
}
/** Walks maps and lists with a stack of its own: depth and order do not depend on the call stack. */
function collect(start, links) {
    const todo = [start];
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
        const { value, at } = next;
        if (typeof value === 'string')
            links.push({ to: 'dataset', name: next });
        else if ((0,json/* isList */.Lv)(value))
            for (let i = value.length - 1; i >= 0; i--)
                todo.push({ value: value[i], at: [...at, i] });
        else if ((0,json/* isObject */.Gv)(value)) {
            const link = datasetLink(value, at);
            if (link)
                links.push(link);
            else if (at.length < MAX_DEPTH)
                for (const key of Object.keys(value).reverse())
                    if (HOLDERS.has(key))
                        todo.push({ value: value[key], at: [...at, key] });
        }
    }
}
function datasetLink(value, at) {
    const name = memberAt(value, DATASET_NAMES.filter((key) => !(0,json/* isList */.Lv)(value[key]) && !(0,json/* isObject */.Gv)(value[key])), at);
    if (!name)
        return undefined;
    const [version, digest] = [memberAt(value, ['version'], at), memberAt(value, DIGESTS, at)];
    return { to: 'dataset', name, ...(version && { version }), ...(digest && { digest }) };
}
function taskLinks(data) {
    if (!(0,json/* isList */.Lv)(data.tasks))
        return [];
    return data.tasks.flatMap((task, i) => {
        const name = (0,json/* isObject */.Gv)(task) ? memberAt(task, ['dataset_ref'], ['tasks', i]) : undefined;
        return name ? [{ to: 'dataset', name }] : [];
    });
}
function memberAt(value, keys, at = []) {
    const key = keys.find((name) => Object.hasOwn(value, name));
    return key === undefined ? undefined : { value: value[key], at: [...at, key] };
}

;// CONCATENATED MODULE: ./src/kinds/spec-family/paths.ts


/** Keys whose text is a path, whatever it looks like. */
const PATH_KEY = /^(?:path|file|files|inputs_lock|deps_lock|schema|.*(?:_path|_file|_lock|_ref|_refs))$/;
/** A text that reads as a path of a repository: folders and a name with an extension. */
const PATH_TEXT = /^(?:\.{1,2}\/)*[\w@+.-]+(?:\/[\w@+.-]+)+\.[A-Za-z][\w]{0,9}$/;
/** `contracts/raw_rows@v1.2`: the file has the name without the version and some extension. */
const VERSIONED = /^([\w.-]+(?:\/[\w.-]+)+)@v?\d[\w.-]{0,31}$/;
const EXTENSIONS = ['', '.yaml', '.yml', '.json'];
/** Longer texts are prose. */
const MAX_TEXT = 1024;
/**
 * Every path of the workspace that a card names, read from its folder and, as artifact paths may be, from the root. Finds
 * them anywhere in the document by key and by shape: one too many only means that the card is looked at once more.
 */
function cardPaths(input) {
    const found = new Set();
    const add = (text) => {
        for (const folder of input.folder === '' ? [''] : [input.folder, '']) {
            const verdict = (0,paths/* resolvePath */.o1)(folder, text);
            if (verdict.ok && verdict.path !== input.file)
                found.add(verdict.path);
        }
    };
    const todo = [{ key: '', value: input.data }];
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
        const { key, value } = next;
        if (typeof value === 'string')
            addText(key, value, add);
        else if ((0,json/* isList */.Lv)(value)) {
            const inner = key === 'artifacts' ? 'path' : key;
            for (const item of value)
                todo.push({ key: inner, value: item });
        }
        else if ((0,json/* isObject */.Gv)(value))
            for (const name of Object.keys(value))
                todo.push({ key: name, value: value[name] });
    }
    return [...found].sort();
}
function addText(key, text, add) {
    if (text.length > MAX_TEXT)
        return;
    const versioned = VERSIONED.exec(text);
    if (versioned)
        for (const extension of EXTENSIONS)
            add(`${versioned[1]}${extension}`);
    if (PATH_KEY.test(key) || PATH_TEXT.test(text))
        add(text);
}

;// CONCATENATED MODULE: ./src/kinds/spec-family/versioning.ts

const VERSION_PLACES = [
    ['versioning', 'version'],
    ['pipeline', 'version'],
    ['suite', 'version'],
    ['version'],
    ['info', 'version'],
    ['x-version'],
    ['model_version'],
];
const MODE_PLACES = [['versioning', 'compat_mode'], ['compat_mode'], ['x-compat-mode'], ['evolution_policy']];
const NAME_PLACES = [
    ['pipeline', 'id'],
    ['suite', 'id'],
    ['dataset_id'],
    ['model_id'],
    ['feature_set'],
    ['id'],
    ['name'],
];
const REFERENCE_PLACES = [['export_manifest', 'references'], ['references']];
/** The first of the places that holds something; else the first that is there but null. */
function firstAt(data, places) {
    let empty;
    for (const at of places) {
        const value = (0,json/* valueAt */.fK)(data, at);
        if (value === undefined)
            continue;
        if (value !== null)
            return { value, at };
        empty ??= { value, at };
    }
    return empty;
}
/** `own` is where documents of the kind keep their version: looked at right after `versioning.version`, and where a missing one belongs. */
function versioningView(input, own, required) {
    const { data } = input;
    if (!(0,json/* isObject */.Gv)(data))
        return undefined;
    const version = firstAt(data, [VERSION_PLACES[0], own, ...VERSION_PLACES.slice(1)]);
    const scheme = firstAt(data, [['versioning', 'scheme']]);
    const stabilityLine = firstAt(data, [['versioning', 'stability_line']]);
    const compatMode = firstAt(data, MODE_PLACES);
    const channel = firstAt(data, [
        ['versioning', 'channel'],
        ['release', 'channel'],
    ]);
    const name = firstAt(data, NAME_PLACES);
    const notice = noticeOf(data);
    const part = (key) => firstAt(data, [['versioning', key], [key]]);
    const [schemaVersion, dataRelease, deprecation, withdrawal] = [
        part('schema_version'),
        part('data_release'),
        part('deprecation'),
        part('withdrawal'),
    ];
    return {
        ...(name && { name }),
        ...(version && { version }),
        ...(scheme && { scheme }),
        ...(stabilityLine && { stabilityLine }),
        ...(compatMode && { compatMode }),
        ...(notice && { notice }),
        ...(schemaVersion && { schemaVersion }),
        ...(dataRelease && { dataRelease }),
        ...(deprecation && { deprecation }),
        ...(withdrawal && { withdrawal }),
        ...(channel && { channel }),
        shadows: evidenceAt(data, 'shadow'),
        dualWrites: evidenceAt(data, 'dual_write'),
        references: REFERENCE_PLACES.flatMap((at) => referencesAt(data, at)),
        versionPath: own,
        // Two axes are versions enough.
        required: required && (schemaVersion === undefined || dataRelease === undefined),
    };
}
function noticeOf(data) {
    const at = ['versioning', 'notice'];
    const notice = (0,json/* valueAt */.fK)(data, at);
    if (notice === undefined || notice === null)
        return undefined;
    const part = (key) => firstAt(data, [[...at, key]]);
    const [type, summary, date] = [part('type'), part('summary'), part('date')];
    return { at, ...(type && { type }), ...(summary && { summary }), ...(date && { date }) };
}
function referencesAt(data, at) {
    const value = (0,json/* valueAt */.fK)(data, at);
    if (value === undefined || value === null)
        return [];
    return (0,json/* isList */.Lv)(value) ? value.map((entry, i) => ({ value: entry, at: [...at, i] })) : [{ value, at }];
}
const STAGE_LISTS = ['stages', 'layers', 'steps'];
/** A section under `versioning`, at the root, or in a stage, in whatever layer that stands. */
function evidenceAt(data, key) {
    const found = [firstAt(data, [['versioning', key]]), firstAt(data, [[key]])].filter((one) => one !== undefined);
    const holders = [{ value: data, at: [] }];
    if (data.pipeline !== undefined)
        holders.push({ value: data.pipeline, at: ['pipeline'] });
    // A layer holds stages and a stage no layers: two levels are all there are.
    for (let depth = 0; depth < 3; depth++) {
        const inner = holders.splice(0).flatMap(({ value, at }) => stagesIn(value, at));
        for (const { value, at } of inner) {
            const one = firstAt(value, [[key]]);
            if (one !== undefined && one.value !== null)
                found.push({ value: one.value, at: [...at, ...one.at] });
        }
        holders.push(...inner);
    }
    return found.filter(({ value }) => value !== null);
}
function stagesIn(value, at) {
    if (!(0,json/* isObject */.Gv)(value))
        return [];
    return STAGE_LISTS.flatMap((name) => {
        const list = value[name];
        if ((0,json/* isList */.Lv)(list))
            return list.map((one, i) => ({ value: one, at: [...at, name, i] }));
        return (0,json/* isObject */.Gv)(list) ? Object.keys(list).map((id) => ({ value: list[id], at: [...at, name, id] })) : [];
    });
}

;// CONCATENATED MODULE: ./src/kinds/root-keys.ts
/** Keys in the first column (YAML) or in the outermost braces (JSON), read from a text that need not parse. Linear. */
function rootKeys(text) {
    const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    return /^\s*(?:---[^\n]*\n\s*)?\{/.test(body.slice(0, 4096)) ? keysOfBraces(body) : keysOfFirstColumn(body);
}
function keysOfFirstColumn(text) {
    const keys = new Set();
    for (const match of text.matchAll(/^["']?([A-Za-z_][\w.-]{0,63})["']?[ \t]*:(?=\s|$)/gm))
        keys.add(match[1]);
    return keys;
}
const FLOW_KEY = /\s*["']?([A-Za-z_][\w.-]{0,63})["']?\s{0,8}:/y;
function keysOfBraces(text) {
    const keys = new Set();
    let depth = 0;
    for (let i = 0; i < text.length; i++) {
        const c = text[i];
        if (c === '"')
            i = endOfString(text, i);
        else if (c === '{' || c === '[')
            depth++;
        else if (c === '}' || c === ']')
            depth--;
        if (depth !== 1 || (c !== '{' && c !== ','))
            continue;
        FLOW_KEY.lastIndex = i + 1;
        const match = FLOW_KEY.exec(text);
        if (match === null)
            continue;
        keys.add(match[1]);
        i = FLOW_KEY.lastIndex - 1;
    }
    return keys;
}
function endOfString(text, start) {
    for (let i = start + 1; i < text.length; i++) {
        if (text[i] === '\\')
            i++;
        else if (text[i] === '"')
            return i;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./src/kinds/spec-family/recognition.ts


function familyKind(data) {
    if (!(0,json/* isObject */.Gv)(data))
        return undefined;
    if (isBenchmark(data))
        return 'benchmark-card';
    if (hasAny(data, ['dataset_id']) && isCardOf(data, DATASET_PARTS, DATASET_OWN, 3))
        return 'dataset-card';
    if (hasAny(data, ['model_id']) && isCardOf(data, MODEL_PARTS, MODEL_OWN, 3))
        return 'model-card';
    return hasChapterParts(data) ? 'pipeline-card' : undefined;
}
/** How many of the chapter's parts are there in the family's own shape. */
function countOwnParts(data) {
    return PARTS.filter(([key, isOwn]) => Object.hasOwn(data, key) && isOwn(data[key], data)).length;
}
/** Whether a file that does not parse is plainly meant as a card of this kind. */
function sniffFamily(text) {
    const keys = rootKeys(text);
    const parts = ['versioning', 'lineage', 'artifacts', 'metrology', 'export_manifest', 'pipeline'].filter((key) => keys.has(key));
    const isFragment = keys.has('export_manifest') ||
        (parts.length >= 2 && parts.some((key) => OWN_NAMES.has(key))) ||
        (keys.has('versioning') && /\b(?:compat_mode|stability_line|scheme|notice)\b/.test(text)) ||
        (keys.has('lineage') && /\b(?:graph|replay)\b/.test(text)) ||
        (keys.has('metrology') && /\bcheck_dim\b/.test(text)) ||
        (keys.has('artifacts') &&
            /\bsha256\b/.test(text) &&
            /\bpath\b/.test(text) &&
            [...keys].filter((key) => !FAMILY_ROOT.has(key)).length <= MAX_FOREIGN);
    const count = (names) => names.filter((name) => keys.has(name)).length;
    if (keys.has('suite') && keys.has('tasks') && (isFragment || /\b(?:dataset_ref|io_mode|leakage_guard)\b/.test(text)))
        return 'benchmark-card';
    if (keys.has('dataset_id') && (isFragment || (count(DATASET_PARTS) >= 3 && count(DATASET_OWN) > 0)))
        return 'dataset-card';
    if (keys.has('model_id') && (isFragment || (count(MODEL_PARTS) >= 3 && count(MODEL_OWN) > 0)))
        return 'model-card';
    return isFragment ? 'pipeline-card' : undefined;
}
/** The root keys without which no card is recognised. */
const FAMILY_MARKERS = [
    'versioning',
    'lineage',
    'artifacts',
    'export_manifest',
    'metrology',
    'provenance',
    'layers',
    'edges',
];
const DATASET_OWN = ['modality', 'splits', 'checksums', 'metrology', 'export_manifest'];
const DATASET_PARTS = [...DATASET_OWN, 'title', 'version', 'summary', 'sources', 'license', 'access', 'provenance', 'quality'];
const MODEL_OWN = ['io_schema', 'calibration', 'fairness', 'export_manifest'];
const MODEL_PARTS = [
    ...MODEL_OWN,
    ...[
        'title',
        'version',
        'task',
        'architecture',
        'preprocess',
        'optimization',
        'hyperparams',
        'evaluation',
        'safety',
        'deployment',
    ],
    ...['resources', 'metrology', 'training_data', 'robustness'],
];
const TASK_OWN = ['dataset_ref', 'io_mode', 'protocol', 'leakage_guard'];
/** Root keys of a whole pipeline card: a file that has none but these is nobody else's. */
const FAMILY_ROOT = new Set([
    ...['pipeline', 'versioning', 'provenance', 'lineage', 'artifacts', 'metrology', 'export_manifest', 'lint_rules', 'references'],
    ...[
        'metrics',
        'freshness',
        'privacy',
        'license',
        'compliance',
        'delta_form',
        'path',
        'measure',
        'contracts',
        'splits',
        'notes',
    ],
]);
/** Names that hardly anybody else has at the root; `pipeline`, `artifacts` and `provenance` are everybody's. */
const OWN_NAMES = new Set(['versioning', 'lineage', 'metrology', 'export_manifest']);
const PARTS = [
    ['versioning', isVersioning],
    ['lineage', isLineage],
    ['artifacts', isArtifactList],
    ['export_manifest', (value) => (0,json/* isObject */.Gv)(value) && hasAny(value, ['artifacts', 'references', 'version'])],
    ['metrology', (value) => (0,json/* isObject */.Gv)(value) && hasAny(value, ['check_dim'])],
    ['pipeline', isPipeline],
    ['provenance', isProvenance],
];
function hasChapterParts(data) {
    if (countOwnParts(data) > 0)
        return true;
    const named = PARTS.map(([key]) => key).filter((key) => Object.hasOwn(data, key));
    if (named.length < 2)
        return false;
    return named.length >= 4 || (named.some((key) => OWN_NAMES.has(key)) && Object.keys(data).every((key) => FAMILY_ROOT.has(key)));
}
function isVersioning(value) {
    if (!(0,json/* isObject */.Gv)(value))
        return false;
    if (hasAny(value, ['compat_mode', 'stability_line']))
        return true;
    if (Object.hasOwn(value, 'notice') && (0,json/* isObject */.Gv)(value.notice))
        return true;
    return Object.hasOwn(value, 'scheme')
        ? typeof value.scheme !== 'string' || /sem/i.test(value.scheme)
        : hasAny(value, ['scheme']);
}
function isLineage(value) {
    if (!(0,json/* isObject */.Gv)(value))
        return false;
    const graph = value.graph;
    if ((0,json/* isObject */.Gv)(graph) && (hasAny(graph, ['nodes', 'edges']) || Object.keys(graph).length === 0))
        return true;
    if ((0,json/* isList */.Lv)(graph))
        return true;
    return (0,json/* isObject */.Gv)(value.replay) && hasAny(value.replay, ['enabled', 'inputs_lock', 'policy']);
}
/** Enough to see what sort of list it is; the rest of a long list is not read. */
const SAMPLE = 200;
/** A fragment may carry a name, an owner or the like. */
const MAX_FOREIGN = 3;
function isArtifactList(value, root) {
    if (!(0,json/* isList */.Lv)(value))
        return false;
    const entries = value.slice(0, SAMPLE).filter(json/* isObject */.Gv);
    const foreign = Object.keys(root).filter((key) => !FAMILY_ROOT.has(key)).length;
    // Others list files with digests too (a data set's own manifest): then most of what stands beside the list is theirs.
    if (entries.some((entry) => hasAny(entry, ['path']) && hasAny(entry, ['sha256'])))
        return foreign <= MAX_FOREIGN;
    // Without a single digest it may be AppVeyor's list of build products, which stands among other keys.
    return entries.some((entry) => hasAny(entry, ['path', 'sha256'])) && foreign === 0;
}
function isPipeline(value) {
    if (!(0,json/* isObject */.Gv)(value))
        return false;
    const { layers, edges } = value;
    if ((0,json/* isList */.Lv)(layers) && (layers.length === 0 || layers.some(json/* isObject */.Gv)))
        return hasAny(value, ['edges', 'version', 'id']);
    return ((0,json/* isList */.Lv)(edges) && hasAny(value, ['version', 'layers']) && edges.some((edge) => (0,json/* isObject */.Gv)(edge) && hasAny(edge, ['from', 'to'])));
}
function isProvenance(value) {
    if (!(0,json/* isObject */.Gv)(value))
        return false;
    const { environment } = value;
    const signs = [
        hasAny(value, ['transforms']),
        hasAny(value, ['seeds']),
        (0,json/* isObject */.Gv)(environment) && hasAny(environment, ['containers', 'deps_lock']),
    ];
    return signs.filter(Boolean).length >= 2;
}
function isBenchmark(data) {
    const { suite, tasks } = data;
    if (!(0,json/* isObject */.Gv)(suite) || !Object.hasOwn(data, 'tasks'))
        return false;
    if ((0,json/* isList */.Lv)(tasks) && tasks.slice(0, SAMPLE).some((task) => (0,json/* isObject */.Gv)(task) && hasAny(task, TASK_OWN)))
        return true;
    return countOwnParts(data) > 0 || hasAny(suite, ['modalities', 'coverage_matrix']);
}
function isCardOf(data, parts, own, least) {
    if (countOwnParts(data) > 0)
        return true;
    return hasAny(data, own) && parts.filter((key) => Object.hasOwn(data, key)).length >= least;
}
/**
 * Own keys only. A key also counts when YAML glued its value to it: `{path:"a.bin"}` without the space reads as one key
 * `path:"a.bin"`; or when it comes through a merge key. The loader reports both; here they must not hide what the file is.
 */
function hasAny(value, keys) {
    if (keys.some((key) => Object.hasOwn(value, key)))
        return true;
    const merged = value['<<'];
    if ((0,json/* isObject */.Gv)(merged) && keys.some((key) => Object.hasOwn(merged, key)))
        return true;
    const names = Object.keys(value);
    return names.length <= 64 && names.some((name) => name.includes(':') && keys.some((key) => name.startsWith(`${key}:`)));
}

;// CONCATENATED MODULE: ./src/kinds/spec-family.ts







/** The parts that chapter 11 of the pipeline volume describes. Every kind of the family may have them. */
const CHAPTER_SECTIONS = [
    ['versioning'],
    ['versioning', 'scheme'],
    ['versioning', 'stability_line'],
    ['versioning', 'compat_mode'],
    ['versioning', 'notice'],
    ['provenance'],
    ['provenance', 'sources'],
    ['provenance', 'transforms'],
    ['provenance', 'environment'],
    ['provenance', 'environment', 'containers'],
    ['provenance', 'environment', 'deps_lock'],
    ['provenance', 'environment', 'seeds'],
    ['provenance', 'seeds'],
    ['lineage'],
    ['lineage', 'graph'],
    ['lineage', 'graph', 'nodes'],
    ['lineage', 'graph', 'edges'],
    ['lineage', 'replay'],
    ['lineage', 'replay', 'inputs_lock'],
    ['lineage', 'replay', 'policy'],
    ['artifacts'],
    ['metrology'],
    ['metrology', 'units'],
    ['metrology', 'check_dim'],
    ['export_manifest'],
    ['export_manifest', 'version'],
    ['export_manifest', 'artifacts'],
    ['export_manifest', 'references'],
    ['privacy'],
    ['license'],
    ['lint_rules'],
];
/** Root keys that the kind's specification requires, all for the same reason. */
function requireKeys(keys, spec) {
    return keys.map((key) => ({ path: [key], spec }));
}
/**
 * The views of a card. All kinds that can be written as a plain map share them, so that turning one into another by adding
 * a key does not take its lineage or its artifacts out of sight.
 */
function cardViews(shape) {
    const known = uniquePaths([...shape.known, ...CHAPTER_SECTIONS]);
    return {
        sections: (input) => ((0,json/* isObject */.Gv)(input.data) ? { known, required: shape.required(input) } : undefined),
        versioning: (input) => versioningView(input, shape.versionPath, shape.requiresVersion(input)),
        lineage: lineageView,
        artifacts: artifactsView,
        links: linksView,
    };
}

function uniquePaths(paths) {
    return [...new Map(paths.map((path) => [path.join('\u0000'), path])).values()];
}

;// CONCATENATED MODULE: ./src/kinds/benchmark-card.ts

const REQUIRED_KEYS = ['suite', 'tasks', 'metrology', 'export_manifest'];
const REQUIRED = requireKeys(REQUIRED_KEYS, 'Benchmarks Ch. 15 §IV');
/** A benchmark card of the spec family: a `suite` with `tasks`. */
const benchmarkCard = {
    id: 'benchmark-card',
    title: 'benchmark card',
    markers: ['suite'],
    recognise: (data) => familyKind(data) === 'benchmark-card',
    sniff: (text) => sniffFamily(text) === 'benchmark-card',
    views: cardViews({
        known: [
            ...REQUIRED_KEYS.map((key) => [key]),
            ['suite', 'id'],
            ['suite', 'version'],
            ['suite', 'modalities'],
            ['suite', 'risks'],
        ],
        required: () => REQUIRED,
        versionPath: ['suite', 'version'],
        requiresVersion: () => true,
    }),
    paths: cardPaths,
};

;// CONCATENATED MODULE: ./src/kinds/dataset-card.ts

const dataset_card_REQUIRED_KEYS = [
    ...[
        'dataset_id',
        'title',
        'version',
        'summary',
        'modality',
        'sources',
        'license',
        'access',
        'provenance',
        'splits',
        'checksums',
    ],
    ...['metrology', 'quality', 'export_manifest'],
];
const dataset_card_REQUIRED = requireKeys(dataset_card_REQUIRED_KEYS, 'DatasetCards Ch. 15 §V');
/** A dataset card of the spec family: `dataset_id` among parts that are the family's own. */
const datasetCard = {
    id: 'dataset-card',
    title: 'dataset card',
    markers: ['dataset_id'],
    recognise: (data) => familyKind(data) === 'dataset-card',
    sniff: (text) => sniffFamily(text) === 'dataset-card',
    views: cardViews({
        known: [...dataset_card_REQUIRED_KEYS.map((key) => [key]), ['splits', 'policy'], ['release'], ['compliance']],
        required: () => dataset_card_REQUIRED,
        versionPath: ['version'],
        requiresVersion: () => true,
    }),
    paths: cardPaths,
};

;// CONCATENATED MODULE: ./src/kinds/dvc/command.ts
const MAX_COMMAND = 65_536;
/** A word that can be a path: no quotes, variables or globs left in it, and a folder or an extension. */
const PATH_WORD = /^(?:\.{1,2}\/)*[\w@+-][\w@+.-]*(?:\/[\w@+.-]+)*\/?$/;
const EXTENSION = /\.[A-Za-z]\w{0,9}$/;
/**
 * The words of a command that look like files of the repository: `python src/train.py --config=params.yaml` gives
 * `src/train.py` and `params.yaml`; `python -m core.train` gives the module's possible files. One too many does no harm.
 */
function pathWords(command) {
    const words = command.slice(0, MAX_COMMAND).split(/[\s"'`;|&()<>,]+/);
    const found = new Set();
    words.forEach((word, i) => {
        if (words[i - 1] === '-m' && /^[A-Za-z_]\w*(?:\.\w+)*$/.test(word)) {
            const module = word.replaceAll('.', '/');
            for (const file of [`${module}.py`, `${module}/__main__.py`, `${module}/__init__.py`])
                found.add(file);
            return;
        }
        for (const part of word.split('=')) {
            if (part.length <= 1024 && PATH_WORD.test(part) && (part.includes('/') || EXTENSION.test(part)))
                found.add(part);
        }
    });
    return [...found];
}

;// CONCATENATED MODULE: ./src/kinds/dvc/templates.ts

/** Longer results are not paths or commands that anybody wrote; they stay unresolved. */
const MAX_RESULT = 65_536;
/** `mode: 'command'` also writes a map as command line options, which DVC allows in `cmd` only. */
function interpolate(text, lookup, mode = 'plain') {
    if (!text.includes('${'))
        return { text, complete: true };
    let result = '';
    let complete = true;
    let from = 0;
    for (const { start, end, inner } of expressionsOf(text)) {
        const value = selectInner(inner, lookup);
        const written = value === undefined ? undefined : mode === 'command' && (0,json/* isObject */.Gv)(value) ? optionsOf(value) : textOfValue(value);
        if (written === undefined)
            complete = false;
        result += unescapeText(text.slice(from, start)) + (written ?? text.slice(start, end));
        from = end;
        if (result.length > MAX_RESULT)
            return { text, complete: false };
    }
    return { text: result + unescapeText(text.slice(from)), complete };
}
/** The value of a text that is one expression and nothing else (`${models}`), with its type; undefined otherwise. */
function valueOfExpression(text, lookup) {
    const [only, ...more] = text.startsWith('${') && text.endsWith('}') ? expressionsOf(text) : [];
    if (only === undefined || more.length > 0 || only.start !== 0 || only.end !== text.length)
        return undefined;
    return selectInner(only.inner, lookup);
}
/** As DVC writes a value into a text; undefined for lists and maps, which it refuses there. */
function textOfValue(value) {
    if (typeof value === 'string')
        return value;
    if (value === null)
        return 'None';
    if (typeof value === 'boolean')
        return value ? 'true' : 'false';
    return typeof value === 'number' ? numberText(value) : undefined;
}
/**
 * Python's text of a number, since stage names and paths are made of it: `1e-05`, not `0.00001`. (The file's `1.0` has
 * become 1 before it comes here; `stageKey` forgives that.)
 */
function numberText(value) {
    const size = Math.abs(value);
    if (Number.isInteger(value) && size < 1e21)
        return String(value);
    if (!Number.isFinite(value))
        return Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf';
    if (size >= 1e-4 && size < 1e16)
        return String(value);
    const [digits, exponent = '+0'] = value.toExponential().split('e');
    return `${digits}e${exponent.startsWith('-') ? '-' : '+'}${exponent.slice(1).padStart(2, '0')}`;
}
function selectInner(inner, lookup) {
    const steps = stepsOf(inner);
    return steps === undefined ? undefined : lookup(steps);
}
/** `a.b[0]` → a, b, 0. Undefined when it is no such expression (`a[b.c]`, `a..b`, empty). */
function stepsOf(inner) {
    if (inner.length > 1024 || !/^[^.[\]]+(?:\.[^.[\]]+|\[[^.[\]]+\])*$/.test(inner))
        return undefined;
    return inner
        .replaceAll('[', '.')
        .replaceAll(']', '')
        .split('.')
        .map((step) => step.trim());
}
function expressionsOf(text) {
    const found = [];
    let from = 0;
    for (;;) {
        const start = text.indexOf('${', from);
        if (start < 0)
            return found;
        if (start > 0 && text[start - 1] === '\\') {
            from = start + 2;
            continue;
        }
        const close = text.indexOf('}', start + 2);
        if (close < 0)
            return found;
        const inner = text.slice(start + 2, close);
        // An expression does not go over a line's end; one that begins after it may still end at the same brace.
        const newline = inner.lastIndexOf('\n');
        if (newline < 0)
            found.push({ start, end: close + 1, inner });
        from = newline < 0 ? close + 1 : start + 2 + newline + 1;
    }
}
function unescapeText(text) {
    return text.replaceAll('\\${', '${');
}
/** `{lr: 0.1, opt: {name: adam}}` → `--lr 0.1 --opt.name adam`. */
function optionsOf(map) {
    const words = [];
    const todo = [{ key: '', value: map }];
    let length = 0;
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
        const { key, value } = next;
        if ((0,json/* isObject */.Gv)(value)) {
            for (const name of Object.keys(value).reverse())
                todo.push({ key: key === '' ? name : `${key}.${name}`, value: value[name] });
        }
        else if ((0,json/* isList */.Lv)(value)) {
            const items = value.map(textOfValue);
            if (items.includes(undefined))
                return undefined;
            words.push(`--${key} ${items.join(' ')}`);
        }
        else if (typeof value === 'boolean') {
            if (value)
                words.push(`--${key}`);
        }
        else
            words.push(`--${key} ${textOfValue(value)}`);
        length += words.at(-1)?.length ?? 0;
        if (length > MAX_RESULT)
            return undefined;
    }
    return words.join(' ');
}

;// CONCATENATED MODULE: ./src/kinds/dvc/entries.ts



/** What `wdir` makes of a folder. */
function placeOf(folder, wdir, complete) {
    if (wdir === undefined || wdir === '' || wdir === '.')
        return { folder, text: folder };
    const verdict = complete ? (0,paths/* resolvePath */.o1)(folder, `${wdir}/x`) : undefined;
    if (verdict?.ok === true) {
        const inside = verdict.path.slice(0, -1).replace(/\/$/, '');
        return { folder: inside, text: inside };
    }
    return { text: joinText(/^(?:\/|[A-Za-z]+:)/.test(wdir) ? '' : folder, wdir) };
}
/**
 * Names a path that was read at a place. Texts that are no path of the workspace keep their own text, so that two stages
 * that write the same URL or the same open template still meet.
 */
function entryOf(text, at, place, complete, value = text) {
    const verdict = complete && place.folder !== undefined ? (0,paths/* resolvePath */.o1)(place.folder, text) : undefined;
    if (verdict?.ok === true)
        return { value, at, id: verdict.path, path: verdict.path, complete };
    const absolute = /^(?:\/|~|\\|[A-Za-z][A-Za-z0-9+.-]*:)/.test(text);
    return { value, at, id: absolute ? text : joinText(place.text, text), complete };
}
/**
 * The entries of `deps`, `outs`, `metrics` or `plots`: texts, or maps from a path to its settings. A value that is neither
 * has an id of '' and is kept for the policies.
 */
function entries_entriesOf(list, at, place, lookup) {
    const items = (0,json/* isList */.Lv)(list)
        ? list.map((value, i) => ({ value, at: [...at, i] }))
        : (0,json/* isObject */.Gv)(list)
            ? [{ value: list, at }]
            : [];
    return items.flatMap((item) => {
        if (typeof item.value === 'string')
            return [resolveEntry(item.value, item.at, place, lookup)];
        if (!(0,json/* isObject */.Gv)(item.value))
            return [{ value: item.value, at: item.at, id: '', complete: true }];
        const keys = Object.keys(item.value);
        // A map of one starts where its key stands.
        return keys.map((key) => resolveEntry(key, keys.length === 1 && (0,json/* isList */.Lv)(list) ? item.at : [...item.at, key], place, lookup));
    });
}
function resolveEntry(text, at, place, lookup) {
    const resolved = interpolate(text, lookup);
    return entryOf(resolved.text, at, place, resolved.complete);
}
function joinText(folder, text) {
    return folder === '' ? text : `${folder}/${text}`;
}

;// CONCATENATED MODULE: ./src/kinds/dvc/graph.ts
/**
 * dep → stage → out, with stages and files as nodes. A path below another one is joined to it: what lies in an output
 * folder comes from it, and what lies in a folder that somebody depends on is part of that. Entries that name no file
 * (not a text) are left to the artifact policies.
 */
function lineageGraph(at, stages, types) {
    const files = collectFiles(stages);
    const nodes = [];
    const edges = [];
    const names = new Set();
    for (const stage of stages) {
        const id = stageId(stage.name, (name) => files.has(name) || names.has(name));
        names.add(id);
        nodes.push({ id, at: stage.at, kind: 'stage' });
        for (const dep of stage.deps)
            if (dep.id !== '')
                edges.push({ from: dep.id, to: id, at: dep.at, fromAt: dep.at, toAt: stage.at });
        for (const out of stage.outs)
            if (out.id !== '')
                edges.push({ from: id, to: out.id, at: out.at, fromAt: stage.at, toAt: out.at });
    }
    for (const [id, { file, digest }] of files) {
        const kind = (file.path !== undefined && types.get(file.path)) || 'artifact';
        nodes.push({ id, at: file.at, kind, ...(digest && { digest }), ...(file.path !== undefined && { path: file.path }) });
    }
    for (const edge of containment(files))
        edges.push(edge);
    return { at, nodes, edges, connected: 'expected', versioned: false };
}
function collectFiles(stages) {
    const files = new Map();
    const add = (file, isOut) => {
        if (file.id === '')
            return;
        const known = files.get(file.id);
        if (known === undefined)
            files.set(file.id, { file, isOut, digest: file.digest });
        else if (isOut) {
            known.isOut = true;
            known.digest = file.digest ?? known.digest;
        }
        else
            known.digest ??= file.digest;
    };
    for (const stage of stages) {
        for (const dep of stage.deps)
            add(dep, false);
        for (const out of stage.outs)
            add(out, true);
    }
    return files;
}
/** A stage and a file of the same name: the file keeps it, since files are what joins documents. */
function stageId(name, isTaken) {
    let id = name;
    for (let n = 1; isTaken(id); n++)
        id = n === 1 ? `stage:${name}` : `stage:${name} (${n})`;
    return id;
}
/** Files of one folder have the same folders above them, so those are looked up once for each folder. */
function containment(files) {
    const byPath = new Map();
    for (const [id, node] of files)
        byPath.set(id.endsWith('/') ? id.slice(0, -1) : id, node);
    const known = new Map([['', { out: undefined, dep: undefined }]]);
    const above = (folder) => {
        const unknown = [];
        for (; !known.has(folder); folder = parentOf(folder))
            unknown.push(folder);
        let found = known.get(folder);
        for (let path = unknown.pop(); path !== undefined; path = unknown.pop()) {
            const node = byPath.get(path);
            if (node !== undefined)
                found = node.isOut ? { ...found, out: node } : { ...found, dep: node };
            known.set(path, found);
        }
        return found;
    };
    const edges = [];
    for (const [path, node] of byPath) {
        const { out, dep } = above(parentOf(path));
        if (out !== undefined)
            edges.push(graph_edgeOf(out, node));
        if (dep !== undefined)
            edges.push(graph_edgeOf(node, dep));
    }
    return edges;
}
function parentOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '' : path.slice(0, slash);
}
function graph_edgeOf(from, to) {
    return { from: from.file.id, to: to.file.id, at: to.file.at, fromAt: from.file.at, toAt: to.file.at };
}

;// CONCATENATED MODULE: ./src/kinds/dvc/loops.ts


/** Deeper data in a loop's list is taken as it is. */
const loops_MAX_DEPTH = 32;
/** The turns of a `foreach`, or undefined when what it goes over is not known, or is more than `budget`. */
function foreachTurns(over, lookup, budget) {
    const data = resolveDeep(over, lookup);
    if ((0,json/* isList */.Lv)(data)) {
        if (data.length > budget)
            return undefined;
        // A list with maps or lists in it is numbered; a plain one is named by its values.
        const numbered = data.some(isComposite);
        return uniqueTurns(data.map((item, i) => ({ key: numbered ? String(i) : textOfValue(item), loop: loopOf({ item }) })));
    }
    if (!(0,json/* isObject */.Gv)(data))
        return undefined;
    const keys = Object.keys(data);
    return keys.length > budget ? undefined : keys.map((key) => ({ key, loop: loopOf({ item: data[key], key }) }));
}
/** The turns of a `matrix`: every combination, the last key changing fastest; named by value, or key and position for maps and lists. */
function matrixTurns(over, lookup, budget) {
    const data = resolveDeep(over, lookup);
    if (!(0,json/* isObject */.Gv)(data))
        return undefined;
    let rows = [{ names: [], item: loopOf({}) }];
    for (const key of Object.keys(data)) {
        const values = valuesOf(data[key]);
        if (values === undefined || rows.length * values.length > budget)
            return undefined;
        rows = rows.flatMap((row) => values.map((value, i) => ({
            names: [...row.names, isComposite(value) ? `${key}${i}` : textOfValue(value)],
            item: Object.assign(Object.create(null), row.item, { [key]: value }),
        })));
    }
    return uniqueTurns(rows.map(({ names, item }) => {
        const key = names.join('-');
        return { key, loop: loopOf({ item, key }) };
    }));
}
function valuesOf(value) {
    if ((0,json/* isList */.Lv)(value))
        return value;
    return (0,json/* isObject */.Gv)(value) ? Object.keys(value) : undefined;
}
/** Two values with the same text make one stage: the later one, as in DVC. */
function uniqueTurns(turns) {
    return [...new Map(turns.map((turn) => [turn.key, turn])).values()];
}
function isComposite(value) {
    return (0,json/* isList */.Lv)(value) || (0,json/* isObject */.Gv)(value);
}
function loopOf(names) {
    return Object.assign(Object.create(null), names);
}
function resolveDeep(value, lookup, depth = 0) {
    if (typeof value === 'string')
        return value.includes('${') ? (valueOfExpression(value, lookup) ?? interpolate(value, lookup).text) : value;
    if (depth >= loops_MAX_DEPTH)
        return value;
    if ((0,json/* isList */.Lv)(value))
        return value.map((item) => resolveDeep(item, lookup, depth + 1));
    if (!(0,json/* isObject */.Gv)(value))
        return value;
    const resolved = Object.create(null);
    for (const key of Object.keys(value))
        resolved[key] = resolveDeep(value[key], lookup, depth + 1);
    return resolved;
}

;// CONCATENATED MODULE: ./src/kinds/dvc/scope.ts


const DEFAULT_FILE = 'params.yaml';
function lookupIn(scope) {
    return (steps) => {
        const first = steps[0];
        if (first === undefined)
            return undefined;
        if (scope.loop !== undefined && Object.hasOwn(scope.loop, first))
            return scope_select(scope.loop, steps);
        const found = [];
        for (const layer of scope.layers) {
            const value = scope_select(layer, steps);
            if (value === undefined)
                continue;
            if (!(0,json/* isObject */.Gv)(value))
                return found.length === 0 ? value : mergeMaps(found);
            found.push(value);
        }
        return found.length === 0 ? undefined : mergeMaps(found);
    };
}
/** The layers that a `vars` list adds, later files after earlier ones. DVC forbids that two define the same name. */
function loadVars(vars, folder, read, withDefault) {
    const layers = [];
    const load = (written) => {
        const colon = written.indexOf(':');
        const file = colon < 0 ? written : written.slice(0, colon);
        const verdict = folder === undefined ? undefined : (0,paths/* resolvePath */.o1)(folder, file);
        const data = verdict?.ok === true ? read(verdict.path) : undefined;
        if (!(0,json/* isObject */.Gv)(data))
            return;
        const keys = colon < 0
            ? []
            : written
                .slice(colon + 1)
                .split(',')
                .filter(Boolean);
        layers.push(keys.length === 0 ? data : pick(data, keys));
    };
    if (withDefault)
        load(DEFAULT_FILE);
    for (const entry of (0,json/* isList */.Lv)(vars) ? vars : []) {
        if (typeof entry === 'string') {
            if (!(withDefault && entry === DEFAULT_FILE))
                load(entry);
        }
        else if ((0,json/* isObject */.Gv)(entry))
            layers.push(entry);
    }
    return layers;
}
function pick(data, keys) {
    const picked = Object.create(null);
    for (const key of keys)
        if (Object.hasOwn(data, key))
            picked[key] = data[key];
    return picked;
}
function scope_select(from, steps) {
    let value = from;
    for (const step of steps) {
        if ((0,json/* isList */.Lv)(value))
            value = /^-?\d{1,15}$/.test(step) ? value.at(Number(step)) : undefined;
        else
            value = (0,json/* isObject */.Gv)(value) && Object.hasOwn(value, step) ? value[step] : undefined;
        if (value === undefined)
            return undefined;
    }
    return value;
}
/** Maps that several layers define in parts. Deep, without recursion; the first layer wins where DVC would refuse. */
function mergeMaps(maps) {
    if (maps.length === 1)
        return maps[0];
    const root = Object.create(null);
    const todo = [{ into: root, maps: maps.filter(json/* isObject */.Gv) }];
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
        const keys = new Set(next.maps.flatMap((map) => Object.keys(map)));
        for (const key of keys) {
            const values = next.maps.filter((map) => Object.hasOwn(map, key)).map((map) => map[key]);
            const inner = values.filter(json/* isObject */.Gv);
            if (inner.length < 2 || !(0,json/* isObject */.Gv)(values[0]))
                next.into[key] = values[0];
            else {
                const into = Object.create(null);
                next.into[key] = into;
                todo.push({ into, maps: inner });
            }
        }
    }
    return root;
}

;// CONCATENATED MODULE: ./src/kinds/dvc/pipeline.ts






/** DVC has no limit; a file that asks for more than this is not expanded, so that ten short lists cannot make 10^10 stages. */
const MAX_STAGES = 20_000;
const MAX_ENTRIES = 400_000;
const resolved = new WeakMap();
/** Resolved once for each input: the views of a `dvc.yaml` and of its lock share it. */
function pipelineOf(input) {
    let pipeline = resolved.get(input);
    if (pipeline === undefined)
        resolved.set(input, (pipeline = resolvePipeline(input)));
    return pipeline;
}
/** `fallback` answers for companions that the input itself does not know (a lock's, for the `dvc.yaml` beside it). */
function resolvePipeline(input, fallback) {
    const data = (0,json/* isObject */.Gv)(input.data) ? input.data : Object.create(null);
    const asked = new Set();
    const read = (path) => {
        asked.add(path);
        return (input.companion(path) ?? fallback?.companion(path))?.data;
    };
    const here = { folder: input.folder, text: input.folder };
    const scope = { loop: undefined, layers: loadVars(data.vars, input.folder, read, true) };
    const stages = new Expansion(input.folder, scope, read).expand(data.stages);
    const byName = new Map();
    for (const stage of stages)
        for (const key of [stage.name, stageKey(stage.name)])
            if (!byName.has(key))
                byName.set(key, stage);
    const { files, types } = topLevel(data, here, lookupIn(scope));
    return { stages, stage: (name) => byName.get(name) ?? byName.get(stageKey(name)), files, types, varsFiles: [...asked] };
}
/** `train@1.0` and `train@1` are one: whether the file wrote the one or the other is lost when numbers are read. */
function stageKey(name) {
    const at = name.lastIndexOf('@');
    return at < 0 ? name : name.slice(0, at) + name.slice(at).replace(/(?<=[@-]-?\d{1,20})\.0(?=-|$)/g, '');
}
class Expansion {
    folder;
    scope;
    read;
    stagesLeft = MAX_STAGES;
    entriesLeft = MAX_ENTRIES;
    constructor(folder, scope, read) {
        this.folder = folder;
        this.scope = scope;
        this.read = read;
    }
    expand(stages) {
        if (!(0,json/* isObject */.Gv)(stages))
            return [];
        return Object.keys(stages).flatMap((name) => {
            const definition = stages[name];
            if (!(0,json/* isObject */.Gv)(definition))
                return [];
            const at = ['stages', name];
            const lookup = lookupIn(this.scope);
            if (Object.hasOwn(definition, 'matrix')) {
                return this.turn(name, definition, at, (budget) => matrixTurns(definition.matrix, lookup, budget));
            }
            if (!Object.hasOwn(definition, 'foreach'))
                return [this.stage(name, definition, at, undefined)];
            const body = (0,json/* isObject */.Gv)(definition.do) ? definition.do : definition;
            return this.turn(name, body, body === definition ? at : [...at, 'do'], (budget) => foreachTurns(definition.foreach, lookup, budget));
        });
    }
    turn(name, body, at, turnsWithin) {
        const cost = 1 + ['deps', 'outs', 'metrics', 'plots', 'params', 'vars'].reduce((sum, key) => sum + lengthOf(body[key]), 0);
        const turns = turnsWithin(Math.min(this.stagesLeft, Math.floor(this.entriesLeft / cost)));
        if (turns === undefined)
            return [this.stage(name, body, at, undefined)];
        this.stagesLeft -= turns.length;
        this.entriesLeft -= turns.length * cost;
        return turns.map((turn) => this.stage(`${name}@${turn.key}`, body, at, turn.loop));
    }
    stage(name, body, at, loop) {
        const outer = { loop, layers: this.scope.layers };
        const scope = this.ownScope(body, outer);
        const lookup = lookupIn(scope);
        const place = this.place(body, lookup);
        const entries = (key) => entries_entriesOf(body[key], [...at, key], place, lookup);
        const own = scope === outer ? (entry) => entry : (entry) => scopedTo(name, entry);
        return {
            name,
            at,
            place,
            deps: entries('deps').map(own),
            outs: ['outs', 'metrics', 'plots'].flatMap(entries).map(own),
            params: paramsOf(body.params, [...at, 'params'], place, lookup),
            commands: ((0,json/* isList */.Lv)(body.cmd) ? body.cmd : [body.cmd])
                .filter((line) => typeof line === 'string')
                .map((line) => interpolate(line, lookup, 'command').text),
        };
    }
    /** A stage's own vars files are read from its working directory, which only the outer names can decide. */
    ownScope(body, outer) {
        if (!(0,json/* isList */.Lv)(body.vars) || body.vars.length === 0)
            return outer;
        const layers = loadVars(body.vars, this.place(body, lookupIn(outer)).folder, this.read, false);
        return { loop: outer.loop, layers: [...layers, ...outer.layers] };
    }
    place(body, lookup) {
        if (typeof body.wdir !== 'string')
            return placeOf(this.folder, undefined, true);
        const wdir = interpolate(body.wdir, lookup);
        return placeOf(this.folder, wdir.text, wdir.complete);
    }
}
/** The same open template can mean something else in a stage with vars of its own. */
function scopedTo(name, entry) {
    return entry.complete ? entry : { ...entry, id: `${entry.id} (in ${name})` };
}
function lengthOf(list) {
    return (0,json/* isList */.Lv)(list) ? list.length : 0;
}
/** `params: [lr, {other.yaml: [a.b]}, {whole.yaml: null}]`: a bare key means `params.yaml` of the working directory. */
function paramsOf(list, at, place, lookup) {
    if (!(0,json/* isList */.Lv)(list))
        return [];
    const found = [];
    let bare = false;
    list.forEach((item, i) => {
        if ((0,json/* isObject */.Gv)(item))
            for (const file of Object.keys(item))
                found.push(resolveEntry(file, [...at, i], place, lookup));
        else if (!bare && typeof item === 'string') {
            bare = true;
            found.push(resolveEntry('params.yaml', [...at, i], place, lookup));
        }
    });
    return found;
}
function topLevel(data, here, lookup) {
    const files = ['metrics', 'params'].flatMap((key) => entries_entriesOf(data[key], [key], here, lookup));
    const plots = data.plots ?? null;
    for (const entry of entries_entriesOf(plots, ['plots'], here, lookup))
        files.push(entry);
    for (const [i, item] of ((0,json/* isList */.Lv)(plots) ? plots : [plots]).entries())
        files.push(...axisFiles(item, ['plots', i], here, lookup));
    const types = new Map();
    const { artifacts } = data;
    for (const name of (0,json/* isObject */.Gv)(artifacts) ? Object.keys(artifacts) : []) {
        const artifact = artifacts[name];
        if (!(0,json/* isObject */.Gv)(artifact) || typeof artifact.path !== 'string')
            continue;
        const entry = resolveEntry(artifact.path, ['artifacts', name, 'path'], here, lookup);
        files.push(entry);
        if (entry.path !== undefined && typeof artifact.type === 'string' && artifact.type !== '')
            types.set(entry.path, artifact.type);
    }
    return { files, types };
}
/** A plot that has a name of its own says its files as the keys of `x` and `y`. */
function axisFiles(plot, at, here, lookup) {
    if (!(0,json/* isObject */.Gv)(plot))
        return [];
    return Object.keys(plot).flatMap((name) => {
        const settings = plot[name];
        if (!(0,json/* isObject */.Gv)(settings))
            return [];
        return ['x', 'y'].flatMap((axis) => {
            const files = settings[axis];
            return (0,json/* isObject */.Gv)(files) ? Object.keys(files).map((file) => resolveEntry(file, [...at, name, axis], here, lookup)) : [];
        });
    });
}
/** The same as a workspace path, or undefined when it is none. */
function siblingOf(folder, name) {
    const verdict = (0,paths/* resolvePath */.o1)(folder, name);
    return verdict.ok ? verdict.path : undefined;
}

;// CONCATENATED MODULE: ./src/kinds/dvc/recorded.ts


/** Keys that DVC records an identity under, in a lock or a pointer. All but the hashes are a storage's own. */
const IDENTITY_KEYS = ['md5', 'sha256', 'sha512', 'sha1', 'checksum', 'etag', 'version_id'];
function recordedOf(list, at, role, place) {
    const items = (0,json/* isList */.Lv)(list) ? list : list === undefined || list === null ? [] : [list];
    return items.map((value, i) => {
        const here = (0,json/* isList */.Lv)(list) ? [...at, i] : at;
        return { value, at: here, role, place, file: graphFileOf(value, here, place) };
    });
}
/** The entry and, for a folder that a cloud remote versions file by file (`files:`), each file in it. */
function artifactsOf(entries) {
    const artifacts = [];
    for (const { value, at, role, place, file } of entries) {
        const folder = place.folder ?? place.text;
        if (typeof value === 'string')
            artifacts.push(recorded_artifactOf(role, at, folder, { value, at }, undefined, [], false));
        else if (!(0,json/* isObject */.Gv)(value))
            artifacts.push(recorded_artifactOf(role, at, folder, undefined, undefined, [], false));
        else {
            const files = (0,json/* isList */.Lv)(value.files) ? value.files : [];
            const directory = files.length > 0 || Object.hasOwn(value, 'nfiles') || isDirectoryDigest(value.md5);
            artifacts.push(recorded_artifactOf(role, at, folder, recorded_memberAt(value, at, 'path'), recorded_memberAt(value, at, 'size'), recorded_digestsOf(value, at), directory));
            const inside = file.id === '' ? folder : file.id;
            files.forEach((inner, i) => artifacts.push(innerArtifact(inner, role, [...at, 'files', i], inside)));
        }
    }
    return artifacts;
}
function innerArtifact(inner, role, at, folder) {
    if (!(0,json/* isObject */.Gv)(inner))
        return recorded_artifactOf(role, at, folder, undefined, undefined, [], false);
    return recorded_artifactOf(role, at, folder, recorded_memberAt(inner, at, 'relpath'), recorded_memberAt(inner, at, 'size'), recorded_digestsOf(inner, at), false);
}
function recorded_artifactOf(role, at, folder, path, size, digests, directory) {
    const artifact = { at, role, folder, rootFallback: false, digests, directory, sha256Required: false };
    // Assigned, not spread: a lock can have 100,000 of these.
    return path === undefined && size === undefined ? artifact : Object.assign(artifact, path && { path }, size && { size });
}
function graphFileOf(value, at, place) {
    const path = (0,json/* isObject */.Gv)(value) ? value.path : value;
    if (typeof path !== 'string')
        return { value, at, id: '', complete: true };
    const file = entryOf(path, at, place, true);
    const key = (0,json/* isObject */.Gv)(value) ? IDENTITY_KEYS.find((name) => Object.hasOwn(value, name)) : undefined;
    return key === undefined
        ? file
        : Object.assign(file, { digest: { value: value[key], at: [...at, key] } });
}
/**
 * DVC 3 says `hash: md5` for a plain md5 of the bytes. Without it the entry comes from DVC 2, which turned CRLF into LF in
 * text files before hashing. The digest of a folder is one of DVC's own listing of it.
 */
function recorded_digestsOf(entry, at) {
    const found = [];
    addIdentities(entry, at, found);
    const { cloud } = entry;
    if (!(0,json/* isObject */.Gv)(cloud))
        return found;
    for (const remote of Object.keys(cloud)) {
        const kept = cloud[remote];
        if ((0,json/* isObject */.Gv)(kept))
            addIdentities(kept, [...at, 'cloud', remote], found, true);
    }
    return found;
}
function addIdentities(from, at, found, plain = false) {
    for (const key of IDENTITY_KEYS) {
        if (!Object.hasOwn(from, key))
            continue;
        found.push({ algorithm: key === 'md5' && !plain ? md5Algorithm(from) : key, value: from[key], at: [...at, key] });
    }
}
function md5Algorithm(entry) {
    if (isDirectoryDigest(entry.md5))
        return 'dvc-dir';
    return entry.hash === 'md5' ? 'md5' : 'md5-dos2unix';
}
function isDirectoryDigest(value) {
    return typeof value === 'string' && value.endsWith('.dir');
}
function recorded_memberAt(value, at, key) {
    return Object.hasOwn(value, key) ? { value: value[key], at: [...at, key] } : undefined;
}

;// CONCATENATED MODULE: ./src/kinds/dvc-lock.ts








const NAME = /(?:^|\/)dvc\.lock$/;
/** Schema 2 keeps the stages below `stages`; schema 1 has nothing but stages at the root. */
function stagesOf(data) {
    if (!(0,json/* isObject */.Gv)(data))
        return undefined;
    if ((0,json/* isObject */.Gv)(data.stages))
        return { at: ['stages'], stages: data.stages };
    if (Object.hasOwn(data, 'schema') || Object.hasOwn(data, 'stages'))
        return undefined;
    return { at: [], stages: data };
}
function isLock(data, file) {
    const found = stagesOf(data);
    if (found === undefined)
        return (0,json/* isObject */.Gv)(data) && NAME.test(file);
    const stages = Object.values(found.stages);
    if (NAME.test(file))
        return found.at.length > 0 || stages.some((stage) => (0,json/* isObject */.Gv)(stage) && Object.hasOwn(stage, 'cmd'));
    if (found.at.length > 0)
        return (0,json/* isObject */.Gv)(data) && Object.hasOwn(data, 'schema') && stages.some(isRecordedStage);
    return stages.length > 0 && stages.every(isRecordedStage);
}
/** `cmd` and at least one dependency or output with the identity that DVC recorded. */
function isRecordedStage(stage) {
    if (!(0,json/* isObject */.Gv)(stage) || !Object.hasOwn(stage, 'cmd'))
        return false;
    return ['deps', 'outs'].some((key) => {
        const list = stage[key];
        return ((0,json/* isList */.Lv)(list) && list.slice(0, 50).some((entry) => (0,json/* isObject */.Gv)(entry) && Object.hasOwn(entry, 'path') && hasIdentity(entry)));
    });
}
function hasIdentity(entry) {
    return ['md5', 'etag', 'checksum', 'cloud', 'files'].some((key) => Object.hasOwn(entry, key));
}
const locks = new WeakMap();
function lockOf(input) {
    let lock = locks.get(input);
    if (lock === undefined)
        locks.set(input, (lock = readLock(input)));
    return lock;
}
/** Paths of a lock are relative to the `wdir` of their stage, which only the `dvc.yaml` beside it says. */
function readLock(input) {
    const found = stagesOf(input.data);
    if (found === undefined)
        return { at: [], stages: [], pipeline: undefined };
    const source = siblingOf(input.folder, 'dvc.yaml');
    const companion = source === undefined ? undefined : input.companion(source);
    const pipeline = companion && resolvePipeline(companion, input);
    const stages = Object.keys(found.stages).flatMap((name) => {
        const stage = found.stages[name];
        if (!(0,json/* isObject */.Gv)(stage))
            return [];
        const at = [...found.at, name];
        const place = sourceOf(name, pipeline)?.place ?? { folder: input.folder, text: input.folder };
        return [
            {
                name,
                at,
                place,
                deps: recordedOf(stage.deps, [...at, 'deps'], 'input', place),
                outs: recordedOf(stage.outs, [...at, 'outs'], 'output', place),
                params: (0,json/* isObject */.Gv)(stage.params) ? Object.keys(stage.params) : [],
                commands: ((0,json/* isList */.Lv)(stage.cmd) ? stage.cmd : [stage.cmd]).filter((line) => typeof line === 'string'),
            },
        ];
    });
    return { at: found.at, stages, pipeline };
}
/** A loop that could not be resolved is in the pipeline under its own name, with a `wdir` that may not need the loop. */
function sourceOf(name, pipeline) {
    return pipeline?.stage(name) ?? pipeline?.stage(name.slice(0, Math.max(0, name.lastIndexOf('@'))));
}
/**
 * DVC leaves stages in the lock that the pipeline no longer has, and takes no notice of them; real locks are full of them.
 * Their digests are still looked at, but they are no part of the graph, and their `wdir` is not known any more.
 */
function currentStages({ stages, pipeline }) {
    const current = stages.filter(({ name }) => sourceOf(name, pipeline) !== undefined);
    return current.length === 0 ? stages : current;
}
/** What DVC recorded of a pipeline's last run: `deps` and `outs` with their digests. */
const dvcLock = {
    id: 'dvc-lock',
    title: 'DVC lock',
    markers: ['cmd'],
    name: NAME,
    recognise: isLock,
    sniff: (text) => rootKeys(text).has('stages') && rootKeys(text).has('schema') && /\bmd5\b/.test(text) && /\bcmd\b/.test(text),
    companions: (input) => {
        const source = siblingOf(input.folder, 'dvc.yaml');
        if (source === undefined)
            return [];
        const companion = input.companion(source);
        const varsFiles = companion ? resolvePipeline(companion, input).varsFiles : [];
        return [...new Set([source, siblingOf(input.folder, 'params.yaml') ?? source, ...varsFiles])];
    },
    dependents: (path) => ['dvc.yaml', 'params.yaml'].includes((0,paths/* nameOf */.Vb)(path))
        ? [siblingOf((0,paths/* folderOf */.yS)(path), 'dvc.lock')].filter((lock) => lock !== undefined)
        : [],
    views: {
        sections: (input) => (0,json/* isObject */.Gv)(input.data)
            ? {
                known: [['schema'], ['stages']],
                required: Object.hasOwn(input.data, 'schema') ? [{ path: ['stages'], spec: 'DVC lock schema 2.0' }] : [],
            }
            : undefined,
        lineage: (input) => {
            const lock = lockOf(input);
            const stages = currentStages(lock);
            const withFiles = stages.map((stage) => ({
                ...stage,
                deps: stage.deps.map(({ file }) => file),
                outs: stage.outs.map(({ file }) => file),
            }));
            if (stages.length === 0)
                return { graphs: [] };
            const graph = lineageGraph(lock.at, withFiles, lock.pipeline?.types ?? new Map());
            // The shape is that of the pipeline, which says so itself when it is there.
            return { graphs: [lock.pipeline === undefined ? graph : { ...graph, connected: 'elsewhere' }] };
        },
        artifacts: (input) => ({
            artifacts: lockOf(input).stages.flatMap((stage) => artifactsOf([...stage.deps, ...stage.outs])),
            lists: [],
        }),
    },
    paths: (input) => {
        const { stages, pipeline } = lockOf(input);
        const found = new Set(pipeline?.varsFiles);
        for (const name of ['dvc.yaml', 'params.yaml']) {
            const path = siblingOf(input.folder, name);
            if (path !== undefined)
                found.add(path);
        }
        for (const stage of stages) {
            for (const { file } of [...stage.deps, ...stage.outs])
                if (file.path !== undefined)
                    found.add(file.path);
            for (const text of [...stage.params, ...stage.commands.flatMap(pathWords)]) {
                const { path } = entryOf(text, stage.at, stage.place, true);
                if (path !== undefined)
                    found.add(path);
            }
        }
        return [...found].sort();
    },
};

;// CONCATENATED MODULE: ./src/kinds/dvc-pointer.ts






const dvc_pointer_NAME = /[^/]\.dvc$/;
const ROOT_KEYS = new Set([
    'outs',
    'deps',
    'md5',
    'wdir',
    'frozen',
    'locked',
    'meta',
    'desc',
    'always_changed',
    'cmd',
    'type',
    'labels',
    'remote',
]);
const IDENTITIES = ['md5', 'etag', 'checksum', 'cloud', 'files', 'hash'];
function isPointer(data, file) {
    if (!(0,json/* isObject */.Gv)(data))
        return false;
    if (dvc_pointer_NAME.test(file))
        return Object.hasOwn(data, 'outs') || Object.hasOwn(data, 'deps');
    const { outs } = data;
    return ((0,json/* isList */.Lv)(outs) &&
        outs.length > 0 &&
        outs.every((out) => (0,json/* isObject */.Gv)(out) && Object.hasOwn(out, 'path') && IDENTITIES.some((key) => Object.hasOwn(out, key))) &&
        Object.keys(data).every((key) => ROOT_KEYS.has(key)));
}
function placeOfPointer({ data, folder }) {
    const wdir = (0,json/* isObject */.Gv)(data) && typeof data.wdir === 'string' ? data.wdir : undefined;
    return placeOf(folder, wdir, true);
}
function recorded(input) {
    const data = (0,json/* isObject */.Gv)(input.data) ? input.data : Object.create(null);
    const place = placeOfPointer(input);
    const deps = recordedOf(data.deps, ['deps'], 'input', place);
    return { deps: deps.filter(({ value }) => !isImport(value)), outs: recordedOf(data.outs, ['outs'], 'pointer', place) };
}
/** `dvc import` records a path in another repository: it is a link, not a file of this workspace. */
function imports(data) {
    if (!(0,json/* isObject */.Gv)(data) || !(0,json/* isList */.Lv)(data.deps))
        return [];
    return data.deps.flatMap((value, i) => (isImport(value) ? [{ value: value, at: ['deps', i] }] : []));
}
function isImport(value) {
    return (0,json/* isObject */.Gv)(value) && ['repo', 'db', 'dataset'].some((key) => (0,json/* isObject */.Gv)(value[key]));
}
function importLink({ value, at }) {
    const member = (holder, keys, place) => {
        const key = keys.find((name) => Object.hasOwn(holder, name));
        return key === undefined ? undefined : { value: holder[key], at: [...place, key] };
    };
    const source = ['repo', 'db', 'dataset'].find((key) => (0,json/* isObject */.Gv)(value[key]));
    const holder = value[source];
    const name = member(value, ['path'], at) ?? member(holder, ['url', 'name', 'table', 'query'], [...at, source]);
    const version = member(holder, ['rev_lock', 'rev', 'version'], [...at, source]);
    const digest = member(value, ['md5', 'etag', 'checksum'], at);
    return { to: 'dataset', ...(name && { name }), ...(version && { version }), ...(digest && { digest }) };
}
/** The imported path with its repository as a node: `https://…/registry:get-started/data.xml`. */
function importFile({ value, at }) {
    const { repo, path } = value;
    const url = (0,json/* isObject */.Gv)(repo) && typeof repo.url === 'string' ? `${repo.url}:` : '';
    const revision = (0,json/* isObject */.Gv)(repo) ? repo.rev_lock : undefined;
    return {
        value,
        at,
        id: typeof path === 'string' ? `${url}${path}` : '',
        complete: true,
        ...(revision !== undefined && { digest: { value: revision, at: [...at, 'repo', 'rev_lock'] } }),
    };
}
/** Outputs that share nothing are not one graph: each stands for itself, with all that the pointer was made from. */
function graphsOf(input) {
    const { deps, outs } = recorded(input);
    const sources = [...deps.map(({ file }) => file), ...imports(input.data).map(importFile)].filter(({ id }) => id !== '');
    return outs.flatMap((out) => {
        const { file } = out;
        if (file.id === '')
            return [];
        const { nodes } = lineageGraph(out.at, [{ name: file.id, at: out.at, deps: sources, outs: [file] }], new Map());
        return [
            {
                at: out.at,
                nodes: nodes.filter(({ kind }) => kind !== 'stage').map((node) => ({ ...node, kind: 'dataset' })),
                edges: sources
                    .filter(({ id }) => id !== file.id)
                    .map((source) => ({ from: source.id, to: file.id, at: source.at, fromAt: source.at, toAt: file.at })),
                connected: 'expected',
                versioned: false,
            },
        ];
    });
}
/** A `.dvc` file: data that git does not keep, by path and digest, and where it was imported from. */
const dvcPointer = {
    id: 'dvc-pointer',
    title: 'DVC pointer',
    markers: ['outs'],
    name: dvc_pointer_NAME,
    recognise: isPointer,
    sniff: (text) => rootKeys(text).has('outs') && /\bpath\b/.test(text) && /\bmd5\b/.test(text),
    views: {
        sections: (input) => (0,json/* isObject */.Gv)(input.data) ? { known: [['outs'], ['deps']], required: [{ path: ['outs'], spec: 'DVC .dvc files' }] } : undefined,
        lineage: (input) => ({ graphs: graphsOf(input) }),
        artifacts: (input) => {
            const { deps, outs } = recorded(input);
            return { artifacts: artifactsOf([...deps, ...outs]), lists: [] };
        },
        links: ({ data }) => ({ links: imports(data).map(importLink) }),
    },
    paths: (input) => {
        const { deps, outs } = recorded(input);
        const place = placeOfPointer(input);
        const cmd = (0,json/* isObject */.Gv)(input.data) ? input.data.cmd : undefined;
        const words = typeof cmd === 'string' ? pathWords(cmd).map((word) => entryOf(word, ['cmd'], place, true)) : [];
        const found = [...[...deps, ...outs].map(({ file }) => file), ...words].flatMap(({ path }) => path === undefined ? [] : [path]);
        return [...new Set(found)].sort();
    },
};

;// CONCATENATED MODULE: ./src/kinds/dvc-yaml.ts







const dvc_yaml_NAME = /(?:^|\/)dvc\.yaml$/;
const dvc_yaml_ROOT_KEYS = new Set(['stages', 'vars', 'params', 'metrics', 'plots', 'artifacts', 'datasets']);
const STAGE_KEYS = ['deps', 'outs', 'params', 'metrics', 'plots', 'wdir', 'vars', 'foreach', 'matrix', 'frozen', 'always_changed'];
/** DVC reads no pipeline from another name than `dvc.yaml`; under another one the content must leave no doubt. */
function isPipelineFile(data, file) {
    if (!(0,json/* isObject */.Gv)(data))
        return false;
    const { stages } = data;
    const stageList = (0,json/* isObject */.Gv)(stages) ? Object.values(stages).filter(json/* isObject */.Gv) : [];
    if (dvc_yaml_NAME.test(file))
        return stageList.some(isStage) || Object.keys(data).every((key) => dvc_yaml_ROOT_KEYS.has(key));
    return (stageList.length > 0 &&
        stageList.length === Object.keys(stages).length &&
        stageList.every(isStage) &&
        stageList.some((stage) => STAGE_KEYS.some((key) => Object.hasOwn(stage, key))) &&
        Object.keys(data).every((key) => dvc_yaml_ROOT_KEYS.has(key)));
}
function isStage(stage) {
    return Object.hasOwn(stage, 'cmd') || (Object.hasOwn(stage, 'foreach') && Object.hasOwn(stage, 'do'));
}
/** A DVC pipeline: `stages` with `cmd`, `deps` and `outs`, loops and templates resolved. */
const dvcYaml = {
    id: 'dvc-yaml',
    title: 'DVC pipeline',
    markers: ['stages'],
    name: dvc_yaml_NAME,
    recognise: isPipelineFile,
    sniff: (text) => rootKeys(text).has('stages') && /^\s+["']?(?:cmd|foreach|matrix)["']?\s*:/m.test(text) && /\b(?:deps|outs)\b/.test(text),
    // Vars files can only be known by resolving what is known so far; the default one is always asked for.
    companions: (input) => resolvePipeline(input).varsFiles,
    dependents: (path) => ['dvc.lock', 'params.yaml'].includes((0,paths/* nameOf */.Vb)(path))
        ? [siblingOf((0,paths/* folderOf */.yS)(path), 'dvc.yaml')].filter((file) => file !== undefined)
        : [],
    views: {
        sections: (input) => ((0,json/* isObject */.Gv)(input.data) ? { known: [['stages']], required: [] } : undefined),
        lineage: (input) => {
            const { stages, types } = pipelineOf(input);
            return { graphs: stages.length === 0 ? [] : [lineageGraph(['stages'], stages, types)] };
        },
        artifacts: (input) => ({
            artifacts: pipelineOf(input).stages.flatMap((stage) => {
                const folder = stage.place.folder ?? stage.place.text;
                return [
                    ...stage.deps.filter((dep) => dep.complete).map((dep) => dvc_yaml_artifactOf(dep, 'input', folder)),
                    ...stage.outs.filter((out) => out.complete).map((out) => dvc_yaml_artifactOf(out, 'output', folder)),
                ];
            }),
            lists: [],
        }),
    },
    paths: pipelinePaths,
};
/** A `dvc.yaml` has no digests; a templated path is handed over resolved, since nobody else can resolve it. */
function dvc_yaml_artifactOf({ value, at }, role, folder) {
    return { at, role, path: { value, at }, folder, rootFallback: false, digests: [], directory: false, sha256Required: false };
}
function pipelinePaths(input) {
    const { stages, files, varsFiles } = pipelineOf(input);
    const found = new Set(varsFiles);
    const lock = siblingOf(input.folder, 'dvc.lock');
    if (lock !== undefined)
        found.add(lock);
    const add = (entries) => {
        for (const { path } of entries)
            if (path !== undefined)
                found.add(path);
    };
    add(files);
    for (const stage of stages) {
        add(stage.deps);
        add(stage.outs);
        add(stage.params);
        for (const command of stage.commands)
            add(pathWords(command).map((word) => entryOf(word, stage.at, stage.place, true)));
    }
    return [...found].sort();
}

;// CONCATENATED MODULE: ./src/kinds/feature-set.ts



const feature_set_REQUIRED = requireKeys(['feature_set', 'version', 'features'], 'Data and feature versioning, feature schema');
/** A named, versioned set of feature definitions: `feature_set` and `features`. */
const featureSet = {
    id: 'feature-set',
    title: 'feature set',
    markers: ['feature_set'],
    // A document that carries most of the chapter is a card that mentions a feature set.
    recognise: (data) => (0,json/* isObject */.Gv)(data) && Object.hasOwn(data, 'feature_set') && Object.hasOwn(data, 'features') && countOwnParts(data) < 2,
    sniff: (text) => {
        const keys = rootKeys(text);
        return keys.has('feature_set') && keys.has('features');
    },
    views: cardViews({
        known: [['feature_set'], ['version'], ['features']],
        required: () => feature_set_REQUIRED,
        versionPath: ['version'],
        requiresVersion: () => true,
    }),
    paths: cardPaths,
};

;// CONCATENATED MODULE: ./src/kinds/model-card.ts

const model_card_REQUIRED_KEYS = [
    ...[
        'model_id',
        'title',
        'version',
        'task',
        'io_schema',
        'architecture',
        'training_data',
        'preprocess',
        'optimization',
        'hyperparams',
    ],
    ...['evaluation', 'calibration', 'robustness', 'fairness', 'safety', 'deployment', 'resources', 'export_manifest'],
];
const model_card_REQUIRED = requireKeys(model_card_REQUIRED_KEYS, 'ModelCards Ch. 15 §IV');
/** A model card of the spec family: `model_id` among parts that are the family's own. */
const modelCard = {
    id: 'model-card',
    title: 'model card',
    markers: ['model_id'],
    recognise: (data) => familyKind(data) === 'model-card',
    sniff: (text) => sniffFamily(text) === 'model-card',
    views: cardViews({
        known: [...model_card_REQUIRED_KEYS.map((key) => [key]), ['io_schema', 'inputs'], ['io_schema', 'outputs'], ['license_constraints']],
        required: () => model_card_REQUIRED,
        versionPath: ['version'],
        requiresVersion: () => true,
    }),
    paths: cardPaths,
};

;// CONCATENATED MODULE: ./src/kinds/model-metadata.ts



const KEYS = ['model_version', 'data_snapshot_id', 'data_hash', 'feature_set_version'];
const model_metadata_REQUIRED = requireKeys(KEYS, 'Data and feature versioning, linking model, data and features');
/** Two of the four keys, one of them a version: leaving out one does not take the file out of sight. */
function isMetadata(has) {
    return (has('model_version') || has('feature_set_version')) && KEYS.filter(has).length >= 2;
}
/** What one trained model was made from: `model_version` with `data_hash` or `feature_set_version`. */
const modelMetadata = {
    id: 'model-metadata',
    title: 'model metadata',
    markers: ['model_version', 'feature_set_version'],
    recognise: (data) => (0,json/* isObject */.Gv)(data) && isMetadata((key) => Object.hasOwn(data, key)) && countOwnParts(data) < 2,
    sniff: (text) => {
        const keys = rootKeys(text);
        return isMetadata((key) => keys.has(key));
    },
    views: cardViews({
        known: KEYS.map((key) => [key]),
        required: () => model_metadata_REQUIRED,
        versionPath: ['model_version'],
        requiresVersion: () => true,
    }),
    paths: cardPaths,
};

;// CONCATENATED MODULE: ./src/kinds/pipeline-card.ts


const KNOWN = [
    ['pipeline'],
    ['pipeline', 'id'],
    ['pipeline', 'version'],
    ['pipeline', 'layers'],
    ['pipeline', 'edges'],
    ['pipeline', 'orchestration'],
    ['pipeline', 'scheduling'],
    ['pipeline', 'resources'],
    ['pipeline', 'monitoring'],
];
const CHAPTER_REQUIRED = [
    { path: ['versioning'], spec: 'Ch. 11 §III' },
    { path: ['provenance'], spec: 'Ch. 11 §V' },
    { path: ['lineage', 'graph'], spec: 'Ch. 11 §VI' },
    { path: ['artifacts'], spec: 'Ch. 11 §VII' },
    { path: ['metrology'], spec: 'Ch. 11 §VIII' },
    { path: ['export_manifest'], spec: 'Ch. 11 §XI' },
];
const PIPELINE_REQUIRED = [{ path: ['pipeline'], spec: 'Ch. 16 §IV' }];
/** So many of the chapter's six parts make the chapter's whole fragment; fewer are a file about one of them. */
const WHOLE = 4;
/**
 * A fragment asks only for what it is about: a file that holds nothing but `artifacts` lacks no lineage. A card that
 * describes a pipeline, or most of the chapter, is held to all of it.
 */
function requiredOf({ data }) {
    if (!(0,json/* isObject */.Gv)(data))
        return [];
    const { pipeline } = data;
    const describesPipeline = (0,json/* isObject */.Gv)(pipeline) && ['id', 'layers', 'edges'].some((key) => Object.hasOwn(pipeline, key));
    if (describesPipeline)
        return [...PIPELINE_REQUIRED, ...CHAPTER_REQUIRED];
    return CHAPTER_REQUIRED.filter(({ path }) => Object.hasOwn(data, path[0])).length >= WHOLE ? CHAPTER_REQUIRED : [];
}
/** A pipeline card, or a fragment of chapter 11 (`versioning`, `lineage`, `artifacts`, `export_manifest` at the root). */
const pipelineCard = {
    id: 'pipeline-card',
    title: 'pipeline card',
    markers: FAMILY_MARKERS,
    recognise: (data) => familyKind(data) === 'pipeline-card',
    sniff: (text) => sniffFamily(text) === 'pipeline-card',
    views: cardViews({
        known: KNOWN,
        required: requiredOf,
        versionPath: ['pipeline', 'version'],
        requiresVersion: ({ data }) => (0,json/* isObject */.Gv)(data) && (Object.hasOwn(data, 'versioning') || Object.hasOwn(data, 'pipeline')),
    }),
    paths: cardPaths,
};

;// CONCATENATED MODULE: ./src/kinds/index.ts









/** In the order in which they are asked: a kind that needs more signs stands before one that needs fewer. */
const kinds = [
    benchmarkCard,
    datasetCard,
    modelCard,
    featureSet,
    modelMetadata,
    pipelineCard,
    dvcLock,
    dvcYaml,
    dvcPointer,
];
const byId = new Map(kinds.map((kind) => [kind.id, kind]));
/** The kind with this id, or undefined: a config that names another one is wrong. */
function kindById(id) {
    return byId.get(id);
}
/** What a parsed file is: by its content, and if that says nothing by its name. Undefined for somebody else's file. */
function recogniseKind(data, file) {
    return kinds.find((kind) => kind.recognise(data, file)) ?? kinds.find((kind) => kind.name?.test(file));
}
/** What a file that does not parse was plainly meant to be: by its name, or by the keys that can still be read in its text. */
function sniffKind(text, file) {
    return kinds.find((kind) => kind.name?.test(file)) ?? kinds.find((kind) => kind.sniff?.(text));
}


/***/ }),

/***/ 6757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pZ: () => (/* reexport */ GlobError),
  SO: () => (/* binding */ compileGlob),
  tI: () => (/* binding */ compileGlobs)
});

// UNUSED EXPORTS: MAX_ALTERNATIVES

;// CONCATENATED MODULE: ./src/lib/glob-parse.ts
/** The text of a glob → a program: what `glob.ts` runs. The syntax is described there. */
/** A pattern that cannot be meant. `column` counts from 1 in the pattern, in UTF-16 code units. */
class GlobError extends Error {
    pattern;
    column;
    /** What is wrong and what to write instead, without the place. */
    reason;
    constructor(pattern, index, reason) {
        super(`${reason} (column ${index + 1})`);
        this.name = 'GlobError';
        this.pattern = pattern;
        this.column = index + 1;
        this.reason = reason;
    }
}
/** Patterns without braces that one pattern with braces may stand for. */
const MAX_ALTERNATIVES = 1000;
const MAX_LENGTH = 1024;
/** Instructions other than "read this character" (which is its code point). */
const FORK = -1;
const ACCEPT = -2;
const SET = -3;
/** Goes on only at the start of a folder's or file's name. */
const AT_START = -4;
const SLASH = 47;
const notSlash = (code) => code !== SLASH;
const anything = () => true;
/** One program for all patterns; it accepts what any of them matches. */
function assemble(patterns) {
    const assembler = new Assembler();
    for (const pattern of patterns)
        assembler.add(new Parser(pattern).parse());
    return assembler;
}
class Assembler {
    kinds = [];
    next = [];
    other = [];
    sets = [];
    starts = [];
    #accept = this.#put(ACCEPT, -1);
    add(parts) {
        this.starts.push(this.#sequence(parts, this.#accept));
    }
    /** Back to front, so that what follows is known. */
    #sequence(parts, then) {
        return parts.reduceRight((next, part) => this.#part(part, next), then);
    }
    #part(part, then) {
        switch (part.type) {
            case 'character':
                return this.#put(part.code, then);
            case 'set':
                return this.#put(SET, then, -1, part.test);
            case 'star':
                return this.#loop(notSlash, then);
            case 'globstar': {
                // `**/` may stand for no folder: the way past the slash, open only at the start of a name.
                const loop = this.#loop(anything, then);
                return this.#afterSlash(then, new Set()).reduce((way, past) => this.#put(FORK, way, this.#put(AT_START, past)), loop);
            }
            case 'either':
                return part.ways.map((way) => this.#sequence(way, then)).reduce((one, two) => this.#put(FORK, one, two));
        }
    }
    #loop(test, then) {
        const fork = this.#put(FORK, then);
        this.other[fork] = this.#put(SET, fork, -1, test);
        return fork;
    }
    #afterSlash(at, seen) {
        if (seen.has(at))
            return [];
        seen.add(at);
        if (this.kinds[at] === SLASH)
            return [this.next[at]];
        if (this.kinds[at] !== FORK)
            return [];
        return [...this.#afterSlash(this.next[at], seen), ...this.#afterSlash(this.other[at], seen)];
    }
    #put(kind, next, other = -1, test) {
        this.kinds.push(kind);
        this.next.push(next);
        this.other.push(other);
        this.sets.push(test);
        return this.kinds.length - 1;
    }
}
class Parser {
    #pattern;
    /** For each `{` that is a choice (has a comma of its own), the place of its `}`. */
    #braces;
    #at = 0;
    constructor(pattern) {
        this.#pattern = pattern;
        this.#refuse();
        this.#braces = this.#pairBraces();
    }
    parse() {
        const text = this.#pattern;
        // The root is the only place there is to start from.
        this.#at = /^(?:\.?\/)?/.exec(text)[0].length;
        const { parts, count } = this.#parseUntil(text.length, false);
        if (count > MAX_ALTERNATIVES)
            this.#tooMany(text.indexOf('{'));
        if (text.endsWith('/') && !text.endsWith('\\/'))
            return [...parts, { type: 'globstar' }];
        return parts;
    }
    #refuse() {
        const text = this.#pattern;
        if (text === '')
            this.#fail(0, 'an empty pattern matches nothing; write ** for every file');
        if (text.length > MAX_LENGTH)
            this.#fail(MAX_LENGTH, `the pattern is ${text.length} characters long, more than ${MAX_LENGTH}`);
        if (text.startsWith('!'))
            this.#fail(0, 'a pattern cannot start with !; list what to leave out under exclude, or write \\! for the character');
        const empty = text.indexOf('//');
        if (empty >= 0)
            this.#fail(empty, '// holds a folder without a name; write one /');
        const dots = /(?:^|\/)(\.\.?)(?=\/|$)/d.exec(text.replace(/^\.\//, '//'));
        if (dots !== null)
            this.#fail(dots.indices[1][0], `${dots[1]} cannot be part of a pattern; patterns start at the root of the repository`);
    }
    #parseUntil(end, splits) {
        const text = this.#pattern;
        const parts = [];
        let count = 1;
        while (this.#at < end) {
            const at = this.#at;
            const character = text[at];
            if (splits && character === ',')
                break;
            if (character === '*') {
                while (text[this.#at] === '*')
                    this.#at++;
                parts.push({ type: this.#at - at > 1 ? 'globstar' : 'star' });
            }
            else if (character === '?') {
                this.#at++;
                parts.push({ type: 'set', test: notSlash });
            }
            else if (character === '[') {
                parts.push({ type: 'set', test: this.#parseSet() });
            }
            else if (character === '{' && this.#braces.has(at)) {
                const choice = this.#parseChoice(at);
                parts.push(choice.part);
                count *= choice.count;
                if (count > MAX_ALTERNATIVES)
                    this.#tooMany(at);
            }
            else {
                parts.push({ type: 'character', code: this.#readCharacter() });
            }
        }
        return { parts, count };
    }
    #parseChoice(at) {
        const close = this.#braces.get(at);
        const ways = [];
        let count = 0;
        this.#at = at;
        while (this.#at < close) {
            this.#at++; // the { or a comma
            const way = this.#parseUntil(close, true);
            ways.push(way.parts);
            count += way.count;
        }
        this.#at = close + 1;
        return { part: { type: 'either', ways }, count };
    }
    /** One character, a backslash before it taken off. */
    #readCharacter() {
        const text = this.#pattern;
        if (text[this.#at] === '\\') {
            const next = text[this.#at + 1];
            if (next === undefined)
                this.#fail(this.#at, 'the pattern ends in a backslash; folders are separated by /');
            if (/[\p{L}\p{N}_.]/u.test(next))
                this.#fail(this.#at, `the backslash before ${next} has no meaning; folders are separated by /`);
            this.#at++;
        }
        const code = text.codePointAt(this.#at);
        this.#at += code > 0xffff ? 2 : 1;
        return code;
    }
    #parseSet() {
        const text = this.#pattern;
        const open = this.#at++;
        const negated = text[this.#at] === '!' || text[this.#at] === '^';
        if (negated)
            this.#at++;
        const ranges = [];
        for (let first = true; first || text[this.#at] !== ']'; first = false) {
            if (this.#at >= text.length)
                this.#fail(open, 'the [ is never closed; add ], or write \\[ for the character');
            if (text.startsWith('[:', this.#at))
                this.#fail(this.#at, 'named classes like [:alpha:] are not supported; write a range like a-z');
            const start = this.#at;
            const low = this.#readCharacter();
            let high = low;
            if (text[this.#at] === '-' && this.#at + 1 < text.length && text[this.#at + 1] !== ']') {
                this.#at++;
                high = this.#readCharacter();
            }
            if (high < low)
                this.#fail(start, `the range ${text.slice(start, this.#at)} is the wrong way round`);
            if (low === SLASH || high === SLASH)
                this.#fail(start, 'a set stands for one character of a name and cannot hold /');
            ranges.push([low, high]);
        }
        this.#at++;
        return (code) => code !== SLASH && ranges.some(([low, high]) => code >= low && code <= high) !== negated;
    }
    /** Which braces are choices. One without a comma is two ordinary characters, as `{{name}}` in a template's folder is. */
    #pairBraces() {
        const text = this.#pattern;
        const pairs = new Map();
        const open = [];
        for (let at = 0; at < text.length; at++) {
            const character = text[at];
            if (character === '\\')
                at++;
            else if (character === '[')
                at = this.#skipSet(at);
            else if (character === '{')
                open.push({ at, comma: false });
            else if (character === ',' && open.length > 0)
                open.at(-1).comma = true;
            else if (character === '}') {
                const brace = open.pop();
                if (brace === undefined)
                    this.#fail(at, 'the } closes nothing; add {, or write \\} for the character');
                if (brace.comma)
                    pairs.set(brace.at, at);
                else if (/^\w+\.\.\w+$/.test(text.slice(brace.at + 1, at)))
                    this.#fail(brace.at, `ranges like ${text.slice(brace.at, at + 1)} are not supported; list the values, as in {1,2,3}`);
            }
        }
        if (open.length > 0)
            this.#fail(open.at(-1).at, 'the { is never closed; add }, or write \\{ for the character');
        return pairs;
    }
    #skipSet(open) {
        this.#at = open;
        this.#parseSet();
        const last = this.#at - 1;
        this.#at = 0;
        return last;
    }
    #tooMany(at) {
        this.#fail(at, `the braces stand for more than ${MAX_ALTERNATIVES} patterns; use * or ? where the difference does not matter`);
    }
    #fail(index, reason) {
        throw new GlobError(this.#pattern, index, reason);
    }
}

;// CONCATENATED MODULE: ./src/lib/glob.ts
// Path globs as people write them in CI configs. A pattern stands for the whole path from the workspace root:
//
//   *        any characters but /            ?     one character but /
//   **       any characters, / too; as a whole folder (**/x, a/**/b) it also stands for no folder at all
//   [a-z]    one of a set, [!a-z] one that is not in it; never /
//   {a,b}    either, nested if need be; without a comma braces are ordinary characters, as in a shell
//   \        takes the meaning from the character after it
//   a/       everything below the folder
//
// Case counts, and a leading dot is nothing special. A pattern without a slash is a file at the root: write **/name for any
// folder. There is no ! in front: what to leave out is a list of its own (exclude). A pattern becomes an automaton whose states
// are made as paths need them, so that matching takes time linear in the path whatever the pattern.


/** States kept before the automaton starts afresh: bounds the memory that a hostile pattern can take. */
const MAX_STATES = 2000;
const ASCII = 128;
const UNKNOWN = -1;
const DEAD = 0;
const glob_SLASH = 47;
/** The test for one pattern. Throws GlobError, with the column in the pattern, for one that cannot be meant. */
function compileGlob(pattern) {
    return compileGlobs([pattern]);
}
/** The test whether a path matches at least one of the patterns; one pass over the path however many there are. Throws GlobError. */
function compileGlobs(patterns) {
    const automaton = new Automaton(assemble(patterns));
    return (path) => automaton.matches(path);
}
/** A deterministic automaton over the program, made while it is used. */
class Automaton {
    #program;
    /** Instructions of each state, sorted; the empty set is state 0, the start state 1. */
    #members = [];
    #accepts = [];
    #states = new Map();
    /** Next state by state and ASCII character. */
    #steps = [];
    /** The last search that came by each instruction. */
    #marks;
    #mark = 0;
    constructor(program) {
        this.#program = program;
        this.#marks = new Uint32Array(program.kinds.length);
        this.#reset();
    }
    matches(path) {
        let state = this.#start();
        for (let at = 0; at < path.length; at++) {
            let code = path.charCodeAt(at);
            if (code < ASCII) {
                const next = this.#steps[state][code];
                state = next === UNKNOWN ? this.#step(state, code) : next;
            }
            else {
                code = path.codePointAt(at);
                if (code > 0xffff)
                    at++;
                state = this.#step(state, code);
            }
            if (state === DEAD)
                return false;
        }
        return this.#accepts[state];
    }
    #reset() {
        this.#members = [];
        this.#accepts = [];
        this.#steps = [];
        this.#states.clear();
        this.#intern([]);
        this.#intern(this.#close(this.#program.starts, true));
    }
    #start() {
        return this.#members.length > 1 ? 1 : DEAD;
    }
    #step(state, code) {
        const { kinds, next, sets } = this.#program;
        const reached = [];
        for (const at of this.#members[state]) {
            const kind = kinds[at];
            if (kind === SET ? sets[at](code) : kind === code)
                reached.push(next[at]);
        }
        const closed = this.#close(reached, code === glob_SLASH);
        // Starting afresh is safe here: the set that was reached is interned again right after.
        if (this.#members.length >= MAX_STATES)
            this.#reset();
        else if (code < ASCII)
            return (this.#steps[state][code] = this.#intern(closed));
        return this.#intern(closed);
    }
    /** All positions that are reached without reading a character; only those that read one, or that accept, are kept. */
    #close(from, atStart) {
        const { kinds, next, other } = this.#program;
        const mark = ++this.#mark;
        const kept = [];
        const open = [...from];
        while (open.length > 0) {
            const at = open.pop();
            if (this.#marks[at] === mark)
                continue;
            this.#marks[at] = mark;
            if (kinds[at] === FORK)
                open.push(other[at], next[at]);
            else if (kinds[at] === AT_START) {
                if (atStart)
                    open.push(next[at]);
            }
            else
                kept.push(at);
        }
        return kept.sort((a, b) => a - b);
    }
    #intern(members) {
        const name = members.join();
        const known = this.#states.get(name);
        if (known !== undefined)
            return known;
        const state = this.#members.length;
        this.#states.set(name, state);
        this.#members.push(members);
        this.#accepts.push(members.some((at) => this.#program.kinds[at] === ACCEPT));
        this.#steps.push(new Int32Array(ASCII).fill(members.length === 0 ? DEAD : UNKNOWN));
        return state;
    }
}


/***/ }),

/***/ 9927:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** Paths as documents write them → paths in the workspace, or the reason why not. Knows nothing of a file system. */
const MAX_LENGTH = 1024;
const MAX_SEGMENT = 255;
/**
 * Resolves `raw` against `folder` (workspace path, '' for the root). Refuses what could leave the workspace or mean two
 * things on two systems: empty, absolute, drive, UNC, URL, backslash, `..` out of the workspace, `.git`, control characters,
 * NTFS streams, a trailing dot or space, over-long. The reason is the end of a sentence: "it is an absolute path".
 */
function resolvePath(folder, raw) {
    const reason = unsafeReason(raw);
    if (reason !== undefined)
        return { ok: false, reason };
    const steps = folder === '' ? [] : folder.split('/');
    for (const step of raw.split('/')) {
        if (step === '' || step === '.')
            continue;
        if (step === '..') {
            if (steps.length === 0)
                return { ok: false, reason: 'it leads out of the workspace' };
            steps.pop();
        }
        else
            steps.push(step);
    }
    if (steps.length === 0)
        return { ok: false, reason: 'it names the workspace itself' };
    if (steps.some((step) => step.toLowerCase() === '.git'))
        return { ok: false, reason: 'it leads into the .git folder' };
    const path = steps.join('/');
    if (path.length > MAX_LENGTH)
        return { ok: false, reason: `it is ${path.length} characters long, more than ${MAX_LENGTH}` };
    return { ok: true, path };
}
function unsafeReason(raw) {
    if (raw === '')
        return 'it is empty';
    if (raw.length > MAX_LENGTH)
        return `it is ${raw.length} characters long, more than ${MAX_LENGTH}`;
    if (/[\u0000-\u001f\u007f\u0080-\u009f\u2028\u2029]/.test(raw))
        return 'it holds a control character';
    if (/^[A-Za-z][A-Za-z0-9+.-]+:/.test(raw))
        return 'it is a URL, not a path in the workspace';
    if (/^[A-Za-z]:/.test(raw))
        return 'it names a drive';
    if (raw.includes('\\'))
        return 'it holds a backslash, which separates folders on some systems and not on others';
    if (raw.startsWith('/'))
        return 'it is an absolute path';
    if (raw.startsWith('~'))
        return 'it starts with ~, which a shell reads as a home folder';
    if (raw.includes(':'))
        return 'it holds a colon, which names a stream on Windows';
    for (const step of raw.split('/')) {
        if (step.length > MAX_SEGMENT)
            return `a part of it is ${step.length} characters long, more than ${MAX_SEGMENT}`;
        if (step !== '.' && step !== '..' && /[. ]$/.test(step))
            return 'a part of it ends in a dot or a space, which Windows drops';
    }
    return undefined;
}
/** The folder of a workspace path, '' for the root. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '' : path.slice(0, slash);
}
/** The last part of a workspace path. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 2516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./src/model/version.ts

/** The version of the package, as the report and `--version` say it. */
const VERSION = package_namespaceObject.rE;


/***/ })

};

//# sourceMappingURL=6309.index.js.map