exports.id = 7692;
exports.ids = [7692];
exports.modules = {

/***/ 62699:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dbtManifest: () => (/* binding */ dbtManifest)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87979);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85913);
/* harmony import */ var _spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10212);
/* harmony import */ var _surface_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44404);




function isManifest(data) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data.metadata) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data.nodes))
        return false;
    return /\/dbt\/manifest\/v\d+/.test((0,_surface_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(data.metadata.dbt_schema_version));
}
/** Who may refer to a model, of those that say so. */
function accessItems(nodes) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(nodes))
        return [];
    return Object.keys(nodes).flatMap((id) => {
        const node = nodes[id];
        const access = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(node) ? accessOf(node) : undefined;
        return access === undefined ? [] : [(0,_surface_js__WEBPACK_IMPORTED_MODULE_3__/* .item */ .AS)('access', id, ['nodes', id, ...access.at], access.value)];
    });
}
function accessOf(node) {
    const { access, config } = node;
    if ((0,_surface_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(access) !== '')
        return { at: ['access'], value: (0,_surface_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(access) };
    const configured = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(config) ? (0,_surface_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(config.access) : '';
    return configured === '' ? undefined : { at: ['config', 'access'], value: configured };
}
/** How a model is stored: dbt writes every key of `config`, those that nobody set as null. */
function layoutOf(nodes) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(nodes))
        return [];
    return Object.keys(nodes).flatMap((id) => {
        const node = nodes[id];
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(node) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(node.config))
            return [];
        const found = (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .layoutItems */ .v)(node.config, { primaryKeys: true });
        return found.map((one) => ({ ...one, id: `${id} ${one.id}`.trim(), at: ['nodes', id, 'config', ...one.at] }));
    });
}
/** What dbt wrote down of a project: `manifest.json`, with the columns of every model. */
const dbtManifest = {
    recognise: isManifest,
    sniff: (text) => /"dbt_schema_version"\s*:\s*"[^"]{0,80}manifest/.test(text.slice(0, 4096)),
    views: {
        // `metadata.dbt_version` is that of the tool.
        versioning: (input) => (0,_spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_2__/* .versioningView */ .Ap)(input, ['x-version'], false, []) ?? (0,_spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_2__/* .noVersion */ .yV)(),
        schema: () => ({ parts: [{ dialect: 'dbt-manifest', at: [] }], references: [], contracts: [] }),
        surface: ({ data }) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data)
            ? { items: [...accessItems(data.nodes), ...layoutOf(data.nodes), ...(0,_surface_js__WEBPACK_IMPORTED_MODULE_3__/* .metricItems */ .Dw)(data.metrics, ['metrics'], '')] }
            : undefined,
    },
    paths: () => [],
};


/***/ }),

/***/ 49415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dbtProperties: () => (/* binding */ dbtProperties)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87979);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85913);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3961);
/* harmony import */ var _spec_family_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9906);
/* harmony import */ var _spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10212);
/* harmony import */ var _surface_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44404);






/** Resources with columns. */
const SECTIONS = ['models', 'seeds', 'snapshots'];
/** What dbt lets stand beside a name. https://docs.getdbt.com/reference/model-properties */
const KEYS = new Set([
    ...[
        'name',
        'description',
        'docs',
        'latest_version',
        'deprecation_date',
        'access',
        'config',
        'constraints',
        'data_tests',
        'tests',
    ],
    ...[
        'columns',
        'time_spine',
        'versions',
        'meta',
        'group',
        'tags',
        'identifier',
        'quoting',
        'relation',
        'unit_tests',
        'freshness',
    ],
    ...['semantic_model', 'primary_entity', 'agg_time_dimension', 'metrics', 'loaded_at_field', 'patch_path', 'derived_semantics'],
]);
const SOURCE_KEYS = new Set([
    ...[...KEYS, 'database', 'schema', 'loader', 'overrides', 'tables', 'external', 'enabled', 'loaded_at_query', 'catalog'],
]);
const SAMPLE = 200;
function isProperties(data) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) || (0,_spec_family_js__WEBPACK_IMPORTED_MODULE_3__/* .countOwnParts */ .Iy)(data) >= 2)
        return false;
    const found = SECTIONS.filter((section) => isNonEmptyList(data[section]));
    const sections = [
        ...found.map((section) => resources(data[section], KEYS)),
        ...(isNonEmptyList(data.sources) ? [resources(data.sources, SOURCE_KEYS)] : []),
    ];
    if (sections.length === 0 || sections.some((section) => section === undefined))
        return false;
    // Since dbt 1.5 the file need not state its version; then something has to be there that others do not write.
    if ((0,_surface_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(data.version) === '2')
        return true;
    return !Object.hasOwn(data, 'version') && sections.some((section) => section.some(hasColumns));
}
function isNonEmptyList(value) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) && value.length > 0;
}
/** The entries, when each has a name and nothing that dbt does not know; keys of a person's own stand below `meta`. */
function resources(list, keys) {
    const entries = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(list) ? list.slice(0, SAMPLE) : [];
    const own = entries.filter(_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv).filter((entry) => (0,_surface_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(entry.name) !== '');
    const known = own.every((entry) => {
        const strange = Object.keys(entry).filter((key) => !keys.has(key) && !key.startsWith('+'));
        return strange.length === 0 || (strange.length <= 2 && hasColumns(entry));
    });
    return own.length === entries.length && known ? own : undefined;
}
function hasColumns(entry) {
    const isNamed = (list) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(list) && list.length > 0 && list.slice(0, SAMPLE).every((one) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one) && Object.hasOwn(one, 'name'));
    if (isNamed(entry.columns))
        return true;
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(entry.versions))
        return entry.versions.some((one) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one) && Object.hasOwn(one, 'v'));
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(entry.data_tests) || (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(entry.tests) || (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(entry.constraints))
        return true;
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(entry.tables) && isNamed(entry.tables);
}
/** A file for one model is versioned as that model is: `latest_version`, else its highest `v`. `version: 2` is the file format's. */
function propertiesVersioning(input) {
    const { data } = input;
    const sole = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) ? soleModel(data) : undefined;
    const at = sole === undefined ? ['x-version'] : [...sole.at, 'latest_version'];
    const view = (0,_spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_4__/* .versioningView */ .Ap)(input, at, false, [['x-version']]) ?? (0,_spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_4__/* .noVersion */ .yV)();
    if (sole === undefined)
        return view;
    const version = view.version ?? highest(sole);
    const compatMode = view.compatMode ??
        (0,_spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_4__/* .firstAt */ .yI)(data, [
            [...sole.at, 'meta', 'compat_mode'],
            [...sole.at, 'config', 'meta', 'compat_mode'],
        ]);
    return { ...view, ...(version && { version }), ...(compatMode && { compatMode }), countsBreaks: true };
}
function soleModel(data) {
    const models = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(data.models) ? data.models : [];
    const [first] = models;
    return models.length === 1 && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(first) ? { value: first, at: ['models', 0] } : undefined;
}
function highest({ value, at }) {
    const versions = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value.versions) ? value.versions : [];
    let found;
    versions.forEach((one, i) => {
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one) || (0,_surface_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(one.v) === '')
            return;
        if (found === undefined || isAbove(one.v, found.value))
            found = { value: one.v, at: [...at, 'versions', i, 'v'] };
    });
    return found;
}
function isAbove(value, other) {
    const [a, b] = [Number((0,_surface_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(value)), Number((0,_surface_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(other))];
    return Number.isNaN(a) || Number.isNaN(b) ? (0,_surface_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(value) > (0,_surface_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(other) : a > b;
}
/** Who may refer to a model; metrics of the semantic layer. */
function surfaceItems(data) {
    const models = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(data.models) ? data.models : [];
    const access = models.flatMap((model, i) => {
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(model))
            return [];
        const places = [['access'], ['config', 'access']];
        const found = (0,_spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_4__/* .firstAt */ .yI)(model, places);
        const text = (0,_surface_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(found?.value);
        return found === undefined || text === '' ? [] : [(0,_surface_js__WEBPACK_IMPORTED_MODULE_5__/* .item */ .AS)('access', (0,_surface_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(model.name), ['models', i, ...found.at], text)];
    });
    const layout = (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .layoutItems */ .v)({ models: data.models ?? null, snapshots: data.snapshots ?? null }, { primaryKeys: true });
    return [...access, ...layout, ...(0,_surface_js__WEBPACK_IMPORTED_MODULE_5__/* .metricItems */ .Dw)(data.metrics, ['metrics'], '')];
}
/** What a dbt project says of its models, seeds, snapshots and sources: `schema.yml`. */
const dbtProperties = {
    recognise: isProperties,
    views: {
        versioning: propertiesVersioning,
        ..._spec_family_js__WEBPACK_IMPORTED_MODULE_3__/* .partViews */ .qf,
        schema: () => ({ parts: [{ dialect: 'dbt-properties', at: [] }], references: [], contracts: [] }),
        // `ref('orders')` names a model of the project, which may stand in any of its files.
        references: ({ data }) => (0,_references_js__WEBPACK_IMPORTED_MODULE_2__/* .referencesOf */ .CL)(...(0,_references_js__WEBPACK_IMPORTED_MODULE_2__/* .referencesAt */ .EI)(data, [
            ['see', ['exposures', _references_js__WEBPACK_IMPORTED_MODULE_2__/* .EACH */ .We, 'url']],
            ['source', ['sources', _references_js__WEBPACK_IMPORTED_MODULE_2__/* .EACH */ .We, 'tables', _references_js__WEBPACK_IMPORTED_MODULE_2__/* .EACH */ .We, 'external', 'location']],
        ])),
        surface: ({ data }) => ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) ? { items: surfaceItems(data) } : undefined),
    },
    paths: () => [],
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
/** What the `references` views of kinds outside the spec family share: texts at known places, and nothing guessed from prose. */

const TEXT_KEYS = ['url', 'uri', 'href', 'ref', 'path'];
const MAX_NODES = 1_000_000;
const EACH = Symbol('each entry');
/** Texts at the places, each place a path with `EACH` for the entries of a list or a map; a map stands for its `url` or the like. */
function referencesAt(data, places) {
    return places.flatMap(([role, steps]) => valuesAt(data, steps).flatMap(({ value, at }) => textsOf(value, at).map((text) => ({ role, ...text }))));
}
/** The same for keys that mean a reference wherever they stand. */
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
/** Once each: a place may be named by a rule of both sorts. */
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

//# sourceMappingURL=7692.index.js.map