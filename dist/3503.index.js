exports.id = 3503;
exports.ids = [3503];
exports.modules = {

/***/ 62727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   avroSchema: () => (/* binding */ avroSchema)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87979);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69187);
/* harmony import */ var _spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10212);



const SAMPLE = 50;

function isAvro(data, file) {
    if (_names_js__WEBPACK_IMPORTED_MODULE_1__/* .AVRO_FILE */ .Se.test(file))
        return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) ? Object.hasOwn(data, 'type') : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(data) && data.length > 0;
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(data))
        return data.length > 0 && data.slice(0, SAMPLE).every((one) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one) && isRecord(one));
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) && isRecord(data);
}
function isRecord(data) {
    const { type, name, fields } = data;
    return (type === 'record' &&
        typeof name === 'string' &&
        (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(fields) &&
        fields.slice(0, SAMPLE).every((one) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one) && typeof one.name === 'string' && Object.hasOwn(one, 'type')));
}

const avroSchema = {
    recognise: isAvro,
    views: {
        versioning: (input) => (0,_spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_2__/* .versioningView */ .Ap)(input, ['x-version'], false, [['version'], ['schema_version']]) ?? (0,_spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_2__/* .noVersion */ .yV)(['x-version']),
        schema: () => ({ parts: [{ dialect: 'avro', at: [] }], references: [], contracts: [] }),
        surface: () => ({ items: [] }),
    },
    paths: () => [],
};


/***/ }),

/***/ 8122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  jsonSchema: () => (/* binding */ jsonSchema)
});


var json = __webpack_require__(87979);

var file_references = __webpack_require__(6701);

var names = __webpack_require__(69187);

var references = __webpack_require__(3961);
;



const SEGMENT = /^(v?\d{1,3}\.\d{1,3}(?:\.\d{1,3})?|\d{1,3}-\d{1,3}-\d{1,3})$/;
const SELF = ['self', 'version'];
const MAX_LENGTH = 500;

function identifiedVersion(data) {
    if (!(0,json/* isObject */.Gv)(data))
        return undefined;
    const own = (0,json/* valueAt */.fK)(data, SELF);
    if (typeof own === 'string' && SEGMENT.test(own))
        return { value: plain(own), at: SELF };
    for (const key of ['$id', 'id']) {
        const id = data[key];
        if (typeof id !== 'string' || id.length > MAX_LENGTH)
            continue;
        const found = id
            .split('#')[0]
            .split('/')
            .filter((segment) => SEGMENT.test(segment));
        if (found.length === 1)
            return { value: plain(found[0]), at: [key] };
    }
    return undefined;
}
function plain(text) {
    return text.replaceAll('-', '.');
}


var root_keys = __webpack_require__(40884);

var spec_family = __webpack_require__(9906);

var versioning = __webpack_require__(10212);
;









const META_SCHEMA = /^https?:\/\/json-schema\.org\/(?:draft[-/][\w-]+\/)?(?:hyper-)?schema#?$/;
const TYPES = new Set(['null', 'boolean', 'object', 'array', 'number', 'string', 'integer']);
const MAX_FILES_DEEP = 8;

const OTHERS = ['openapi', 'swagger', 'asyncapi'];

const KEYWORDS = {
    type: (value) => ((0,json/* isList */.Lv)(value) ? value.length > 0 && value.every(isTypeName) : isTypeName(value)),
    properties: isSchemaMap,
    patternProperties: isSchemaMap,
    definitions: isSchemaMap,
    $defs: isSchemaMap,
    items: (value) => isSchema(value) || ((0,json/* isList */.Lv)(value) && value.every(isSchema)),
    prefixItems: isSchemas,
    allOf: isSchemas,
    anyOf: isSchemas,
    oneOf: isSchemas,
    not: isSchema,
    $ref: (value) => typeof value === 'string',
    $dynamicRef: (value) => typeof value === 'string',
    enum: json/* isList */.Lv,
    const: () => true,
    required: (value) => (0,json/* isList */.Lv)(value) && value.every((one) => typeof one === 'string'),
    additionalProperties: isSchema,
};

const STRUCTURE = [
    'properties',
    'patternProperties',
    'definitions',
    '$defs',
    'items',
    'prefixItems',
    'allOf',
    'anyOf',
    'oneOf',
    '$ref',
];
function isJsonSchemaFile(data, file) {
    if (!(0,json/* isObject */.Gv)(data) || OTHERS.some((key) => Object.hasOwn(data, key)) || (0,spec_family/* countOwnParts */.Iy)(data) >= 2)
        return false;
    const keywords = Object.keys(KEYWORDS).filter((key) => Object.hasOwn(data, key) && KEYWORDS[key](data[key]));
    if (typeof data.$schema === 'string' && META_SCHEMA.test(data.$schema.trim()))
        return keywords.length > 0;
    if (!names/* SCHEMA_FILE */.Td.test(file))
        return false;
    const isTyped = keywords.includes('type') || Object.hasOwn(data, '$schema') || Object.hasOwn(data, '$id');
    const structure = keywords.filter((key) => STRUCTURE.includes(key));
    return (structure.some((key) => key === 'properties' || key === '$defs' || key === 'definitions') || (isTyped && structure.length > 0));
}
function isTypeName(value) {
    return typeof value === 'string' && TYPES.has(value);
}
function isSchema(value) {
    return (0,json/* isObject */.Gv)(value) || typeof value === 'boolean';
}
function isSchemas(value) {
    return (0,json/* isList */.Lv)(value) && value.length > 0 && value.every(isSchema);
}
function isSchemaMap(value) {
    return (0,json/* isObject */.Gv)(value) && Object.values(value).every(isSchema);
}

const DATA = new Set(['const', 'enum', 'default', 'examples', 'example', 'dependencies']);

function schemaReferences(data) {
    if (!(0,json/* isObject */.Gv)(data) || [data.$id, data.id].some((id) => typeof id === 'string' && /^[a-z][a-z0-9+.-]*:/i.test(id)))
        return undefined;
    const found = (0,references/* referencesUnder */.zg)(data, { $ref: 'schema' }, DATA);
    return (0,references/* referencesOf */.CL)(...found.filter(({ value, at }) => at.at(-1) === '$ref' && typeof value === 'string' && !value.startsWith('#')));
}

function json_schema_versioning(input) {
    const view = (0,versioning/* versioningView */.Ap)(input, ['x-version'], false, [['version'], ['info', 'version']]);
    const version = view === undefined || view.version !== undefined ? undefined : identifiedVersion(input.data);
    return view === undefined || version === undefined ? view : { ...view, version, countsBreaks: true };
}

const jsonSchema = {
    recognise: isJsonSchemaFile,

    accepts: (data) => (0,json/* isObject */.Gv)(data) || typeof data === 'boolean',
    sniff: (text) => (0,root_keys/* rootKeys */.D)(text).has('properties') && /json-schema\.org/.test(text.slice(0, 2000)),
    views: {
        versioning: json_schema_versioning,
        schema: () => ({ parts: [{ dialect: 'json-schema', at: [] }], references: [], contracts: [] }),
        surface: () => ({ items: [] }),
        references: ({ data }) => schemaReferences(data),
    },
    companions: (input) => referredFiles(input, 0),
    leafCompanions: true,
    paths: (input) => filesOf(input.data, input.file),
};

function filesOf(data, file) {
    return [...new Set((0,file_references/* fileReferences */.bd)(data, file).flatMap(({ path }) => path ?? []))];
}

function referredFiles(input, depth, seen = new Set([input.file])) {
    return filesOf(input.data, input.file).flatMap((path) => {
        if (seen.has(path) || depth > MAX_FILES_DEEP)
            return [];
        seen.add(path);
        const target = input.companion(path);
        return [path, ...(target === undefined ? [] : referredFiles({ ...target, companion: input.companion }, depth + 1, seen))];
    });
}


/***/ }),

/***/ 3961:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ referencesOf),
/* harmony export */   EI: () => (/* binding */ referencesAt),
/* harmony export */   We: () => (/* binding */ EACH),
/* harmony export */   zg: () => (/* binding */ referencesUnder)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87979);


const TEXT_KEYS = ['url', 'uri', 'href', 'ref', 'path'];
const MAX_NODES = 1_000_000;
const EACH = Symbol('each entry');

function referencesAt(data, places) {
    return places.flatMap(([role, steps]) => valuesAt(data, steps).flatMap(({ value, at }) => textsOf(value, at).map((text) => ({ role, ...text }))));
}

function referencesUnder(data, keys, skipped = new Set()) {
    const found = [];
    const todo = [{ value: data, at: [] }];
    let left = MAX_NODES;
    for (let next = todo.pop(); next !== undefined && left-- > 0; next = todo.pop()) {
        const { value, at } = next;
        const inner = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) ? value.map((one, i) => [i, one]) : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? Object.entries(value) : [];
        for (const [key, one] of inner) {
            const role = typeof key === 'string' && Object.hasOwn(keys, key) ? keys[key] : undefined;
            if (role !== undefined)
                found.push(...textsOf(one, [...at, key]).map((text) => ({ role, ...text })));
        }
        for (const [key, one] of [...inner].reverse())
            if (one !== null && typeof one === 'object' && !skipped.has(String(key)))
                todo.push({ value: one, at: [...at, key] });
    }
    return found;
}

function referencesOf(...references) {
    return { references: [...new Map(references.map((one) => [JSON.stringify(one.at), one])).values()] };
}
function valuesAt(data, steps) {
    let found = [{ value: data, at: [] }];
    for (const step of steps)
        found = found.flatMap(({ value, at }) => {
            if (step === EACH)
                return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value)
                    ? value.map((one, i) => ({ value: one, at: [...at, i] }))
                    : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value)
                        ? Object.keys(value).map((key) => ({ value: value[key], at: [...at, key] }))
                        : [];
            return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.hasOwn(value, step) ? [{ value: value[step], at: [...at, step] }] : [];
        });
    return found;
}
function textsOf(value, at) {
    if (typeof value === 'string')
        return [{ value, at }];
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return value.flatMap((one, i) => ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(one) ? [] : textsOf(one, [...at, i])));
    const key = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? TEXT_KEYS.find((name) => typeof value[name] === 'string') : undefined;
    return key === undefined || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? [] : [{ value: value[key], at: [...at, key] }];
}


/***/ })

};

//# sourceMappingURL=3503.index.js.map