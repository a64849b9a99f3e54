exports.id = 2997;
exports.ids = [2997];
exports.modules = {

/***/ 3398:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mlflowModel: () => (/* binding */ mlflowModel)
/* harmony export */ });
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9927);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87979);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69187);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3961);
/* harmony import */ var _root_keys_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40884);
/* harmony import */ var _spec_family_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9906);
/* harmony import */ var _spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10212);
/* harmony import */ var _surface_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44404);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32005);









const URI = /^(?:[a-z][a-z0-9+.-]*:\/\/|(?:models|runs|mlflow-artifacts|dbfs):\/)\S+$/i;
const SIGNS = [
    'mlflow_version',
    'model_uuid',
    'run_id',
    'utc_time_created',
    'signature',
    'artifact_path',
    'saved_input_example_info',
];
function isModel(data, file) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data.flavors) || (0,_spec_family_js__WEBPACK_IMPORTED_MODULE_3__/* .countOwnParts */ .Iy)(data) >= 2)
        return false;
    return _names_js__WEBPACK_IMPORTED_MODULE_1__/* .ML_MODEL */ .cK.test(file) || SIGNS.filter((key) => Object.hasOwn(data, key)).length >= 2;
}

function modelVersioning(input) {
    const { data } = input;
    const view = (0,_spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_4__/* .versioningView */ .Ap)(input, ['metadata', 'version'], false, [['metadata', 'model_version']]) ?? (0,_spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_4__/* .noVersion */ .yV)();
    const compatMode = view.compatMode ?? (0,_spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_4__/* .firstAt */ .yI)(data, [['metadata', 'compat_mode']]);
    return { ...view, ...(compatMode && { compatMode }) };
}

function flavorItems(data) {
    const flavors = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data.flavors) ? data.flavors : {};
    return Object.keys(flavors).map((name) => (0,_surface_js__WEBPACK_IMPORTED_MODULE_5__/* .item */ .AS)('model', `flavors.${name}`, ['flavors', name]));
}
function metadataItems(data) {
    const found = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data)
        ? (0,_spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_4__/* .firstAt */ .yI)(data, [
            ['metadata', 'license'],
            ['metadata', 'licence'],
        ])
        : undefined;
    const text = (0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b)(found?.value);
    return found === undefined || text === '' ? [] : [(0,_surface_js__WEBPACK_IMPORTED_MODULE_5__/* .item */ .AS)('licence', '', found.at, text)];
}

function inputExample({ data, folder }) {
    const at = ['saved_input_example_info', 'artifact_path'];
    const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(data, at);
    const isTable = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(data, ['saved_input_example_info', 'type']) === 'dataframe';
    const isSigned = typeof (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(data, ['signature', 'inputs']) === 'string';
    const verdict = typeof name === 'string' && isTable && isSigned ? (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .resolvePath */ .o1)(folder, name) : undefined;
    return verdict?.ok === true ? [{ at, file: verdict.path, name: name, record: 'inputs' }] : [];
}

const mlflowModel = {
    recognise: isModel,
    sniff: (text) => (0,_root_keys_js__WEBPACK_IMPORTED_MODULE_8__/* .rootKeys */ .D)(text).has('flavors') && (0,_root_keys_js__WEBPACK_IMPORTED_MODULE_8__/* .rootKeys */ .D)(text).has('mlflow_version'),
    views: {
        versioning: modelVersioning,
        ..._spec_family_js__WEBPACK_IMPORTED_MODULE_3__/* .partViews */ .qf,
        schema: ({ data }) => {
            const isSigned = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) && data.signature !== undefined && data.signature !== null;
            return { parts: isSigned ? [{ dialect: 'mlflow-model', at: [] }] : [], references: [], contracts: [] };
        },
        references: ({ data }) => (0,_references_js__WEBPACK_IMPORTED_MODULE_2__/* .referencesOf */ .CL)(...(0,_references_js__WEBPACK_IMPORTED_MODULE_2__/* .referencesAt */ .EI)(data, [
            ['source', ['metadata', _references_js__WEBPACK_IMPORTED_MODULE_2__/* .EACH */ .We]],
            ['source', ['model_uri']],
            ['source', ['artifact_uri']],
            ['source', ['flavors', _references_js__WEBPACK_IMPORTED_MODULE_2__/* .EACH */ .We, 'model_uri']],
            ['source', ['flavors', _references_js__WEBPACK_IMPORTED_MODULE_2__/* .EACH */ .We, 'source_uri']],

        ]).filter(({ value }) => typeof value === 'string' && URI.test(value))),
        quality: (input) => ({
            ...{ gates: [], expectations: [], rowCounts: [], guardrails: [], splits: [], latencies: [] },
            samples: inputExample(input),
        }),
        surface: ({ data }) => ({ items: [...flavorItems(data), ...metadataItems(data)] }),
    },
    paths: (input) => inputExample(input).map(({ file }) => file),
};


/***/ }),

/***/ 95664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mlflowRegistry: () => (/* binding */ mlflowRegistry)
/* harmony export */ });
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9927);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87979);
/* harmony import */ var _measured_walk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35067);
/* harmony import */ var _spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10212);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32005);





const VERSION_SIGNS = [
    'current_stage',
    'run_id',
    'run_link',
    'creation_timestamp',
    'last_updated_timestamp',
    'status_message',
    'storage_location',
    'source',
];
const MODEL_SIGNS = ['creation_timestamp', 'last_updated_timestamp', 'latest_versions', 'aliases', 'tags'];

function isRegistry(data) {
    return entriesOf(data).some(({ value }) => isVersion(value) || isModel(value));
}
function isVersion(value) {
    const { version } = value;
    return (typeof value.name === 'string' &&
        (typeof version === 'number' || (typeof version === 'string' && /^\d+$/.test(version))) &&
        VERSION_SIGNS.filter((key) => Object.hasOwn(value, key)).length >= 4);
}
function isModel(value) {
    return (typeof value.name === 'string' &&
        !Object.hasOwn(value, 'version') &&
        Object.hasOwn(value, 'last_updated_timestamp') &&
        (Object.hasOwn(value, 'latest_versions') || Object.hasOwn(value, 'aliases')) &&
        MODEL_SIGNS.filter((key) => Object.hasOwn(value, key)).length >= 3);
}
const WRAPPERS = ['registered_model', 'model_version', 'registered_models', 'model_versions'];
function entriesOf(data) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data))
        return [];
    const wrapped = WRAPPERS.flatMap((key) => {
        const value = data[key];
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
            return value.map((one, i) => ({ value: one, at: [key, i] }));
        return value === undefined ? [] : [{ value, at: [key] }];
    });
    const all = wrapped.length === 0 ? [{ value: data, at: [] }] : wrapped;
    return all.filter((one) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one.value));
}
function releasesOf(input) {
    return entriesOf(input.data).flatMap(({ value, at }) => {
        if (isVersion(value))
            return [versionOf(value, at)];
        const model = (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b)(value.name);
        const latest = ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value.latest_versions) ? value.latest_versions : []).flatMap((one, i) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one) ? [versionOf({ name: model, ...one }, [...at, 'latest_versions', i])] : []);
        return [...latest, ...aliasesOf(value, at, model), ...storedAliases(input, model)];
    });
}
function versionOf(value, at) {
    const [version, stage, run] = [['version'], ['current_stage', 'stage'], ['run_id']].map((keys) => (0,_measured_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .pickScalar */ .ac)(value, at, keys));
    const aliases = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value.aliases) ? value.aliases.map(_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b).filter(Boolean) : [];
    return {
        ...{ at, model: (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b)(value.name) },
        ...(version && { version }),
        ...(stage && { stage }),
        ...(run && { run }),
        ...(aliases.length === 0 ? {} : { alias: { value: aliases.join(', '), at: [...at, 'aliases'] } }),
    };
}

function aliasesOf({ aliases }, at, model) {
    const place = [...at, 'aliases'];
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(aliases))
        return Object.keys(aliases).map((name) => {
            const here = [...place, name];
            return { at: here, model, version: { value: aliases[name], at: here }, alias: { value: name, at: here } };
        });
    return ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(aliases) ? aliases : []).flatMap((one, i) => {
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one) || (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b)(one.alias) === '')
            return [];
        const version = (0,_measured_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .pickScalar */ .ac)(one, [...place, i], ['version']);
        return [{ at: [...place, i], model, ...(version && { version }), alias: { value: one.alias, at: [...place, i, 'alias'] } }];
    });
}
function storedAliases({ texts, folder }, model) {
    return [...(texts ?? [])].map(([path, text]) => ({
        ...{ at: [], model },
        version: { value: text === undefined ? null : text.trim(), at: [] },
        alias: { value: path.slice(`${folder}/aliases/`.length), at: [] },
    }));
}
function linksOf({ data }) {
    return entriesOf(data).flatMap(({ value, at }) => {
        const run = (0,_measured_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .pickScalar */ .ac)(value, at, ['run_id']);
        const version = (0,_measured_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .pickScalar */ .ac)(value, at, ['version']);
        return isVersion(value) && run !== undefined ? [{ to: 'model', name: run, ...(version && { version }) }] : [];
    });
}

const mlflowRegistry = {
    recognise: isRegistry,
    textFolders: ({ data, file, folder }) => (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(file) === 'meta.yaml' && folder !== '' && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) && isModel(data) ? [`${folder}/aliases`] : [],
    views: {

        versioning: () => (0,_spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_2__/* .noVersion */ .yV)(),
        release: (input) => ({ releases: releasesOf(input) }),
        links: (input) => ({ links: linksOf(input) }),
    },
    paths: ({ file }) => ((0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(file) === 'meta.yaml' && (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(file) !== '' ? [`${(0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(file)}/aliases`] : []),
};


/***/ }),

/***/ 1610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mlflowRun: () => (/* binding */ mlflowRun)
/* harmony export */ });
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9927);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87979);
/* harmony import */ var _root_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40884);
/* harmony import */ var _spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10212);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32005);





const STORED = [
    'run_id',
    'run_uuid',
    'experiment_id',
    'artifact_uri',
    'lifecycle_stage',
    'entry_point_name',
    'source_type',
];


function isRun(data) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(data))
        return data.length > 0 && data.slice(0, 20).every((one) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one) && isAnswer(one));
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data))
        return false;
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(data.runs))
        return data.runs.length > 0 && data.runs.slice(0, 20).every((one) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one) && isAnswer(one));
    return isStored(data) || isAnswer((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data.run) ? data.run : data);
}
function isStored(data) {
    const isNamed = typeof data.run_id === 'string' || typeof data.run_uuid === 'string';
    return isNamed && STORED.filter((key) => Object.hasOwn(data, key)).length >= 4;
}
function isAnswer({ info, data }) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(info) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) && (typeof info.run_id === 'string' || typeof info.run_uuid === 'string');
}

function runsOf(data) {
    const listed = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(data)
        ? [data, []]
        : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(data.runs)
            ? [data.runs, ['runs']]
            : undefined;
    if (listed !== undefined)
        return listed[0].flatMap((value, i) => ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? [{ value, at: [...listed[1], i] }] : []));
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data))
        return [];
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data.run) ? [{ value: data.run, at: ['run'] }] : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data.info) ? [{ value: data, at: [] }] : [];
}
function metricsOf(input) {
    const { data } = input;
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) && isStored(data))
        return [...(input.texts ?? [])].flatMap(([path, text]) => storedMetric(input, path, text));
    return runsOf(data).flatMap(({ value, at }) => {
        const { metrics } = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value.data) ? value.data : {};
        const scope = runsOf(data).length < 2 || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value.info) ? '' : (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(value.info.run_id);
        return answeredMetrics(metrics, [...at, 'data', 'metrics'], scope);
    });
}

function storedMetric({ folder }, path, text) {
    const name = path.slice(`${folder}/metrics/`.length);
    const rows = (text ?? '').split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [readLine(line, i)]));
    rows.sort((a, b) => a.step - b.step || a.time - b.time || a.line - b.line);
    return [{ name, at: [], values: rows.map(({ value }) => ({ value, at: [] })), over: 'steps', file: path }];
}

function readLine(line, index) {
    const [time = '', value = '', step = '0'] = line.trim().split(/\s+/);
    return { time: Number(time) || 0, value: numberOf(value), step: Number(step) || 0, line: index };
}

function numberOf(text) {
    const match = /^([+-]?)(nan|inf|infinity)$/i.exec(text);
    if (match !== null)
        return match[2].toLowerCase() === 'nan' ? NaN : match[1] === '-' ? -Infinity : Infinity;
    return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : text;
}

function answeredMetrics(metrics, at, scope) {
    const about = { over: 'steps', ...(scope === '' ? {} : { scope }) };
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(metrics))
        return Object.keys(metrics).map((name) => ({
            ...{ name, at: [...at, name] },
            values: [{ value: metrics[name], at: [...at, name] }],
            ...about,
        }));
    const found = new Map();
    for (const [i, one] of ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(metrics) ? metrics : []).entries()) {
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one) || (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(one.key) === '')
            continue;
        const place = [...at, i];
        const entry = found.get((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(one.key)) ?? { at: place, rows: [] };
        entry.rows.push({ value: { value: one.value ?? null, at: [...place, 'value'] }, step: Number(one.step ?? 0) });
        found.set((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(one.key), entry);
    }
    return [...found].map(([name, { at: place, rows }]) => ({
        ...{ name, at: place },
        values: rows.sort((a, b) => a.step - b.step).map(({ value }) => value),
        ...about,
    }));
}

function timesOf({ data }) {
    const infos = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) && isStored(data)
        ? [{ value: data, at: [] }]
        : runsOf(data).flatMap(({ value, at }) => ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value.info) ? [{ value: value.info, at: [...at, 'info'] }] : []));
    return infos.flatMap(({ value, at }) => {
        const key = ['end_time', 'start_time'].find((name) => value[name] !== undefined && value[name] !== null);
        if (key === undefined)
            return [];
        const of = { of: 'data', unit: 'ms', name: key };
        return [{ at: [...at, key], value: value[key], ...of, scope: JSON.stringify(at) }];
    });
}

const mlflowRun = {
    recognise: isRun,
    sniff: (text) => {
        const keys = (0,_root_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .rootKeys */ .D)(text);
        return keys.has('run_id') && keys.has('artifact_uri') && keys.has('lifecycle_stage');
    },
    textFolders: ({ data, file, folder }) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) && isStored(data) && (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(file) === 'meta.yaml' && folder !== '' ? [`${folder}/metrics`] : [],
    views: {

        versioning: () => (0,_spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_1__/* .noVersion */ .yV)(),
        metrics: (input) => ({ metrics: metricsOf(input) }),
        freshness: (input) => ({ times: timesOf(input), objectives: [] }),
    },
    paths: ({ file }) => ((0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(file) === 'meta.yaml' && (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(file) !== '' ? [`${(0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(file)}/metrics`] : []),
};


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

//# sourceMappingURL=2997.index.js.map