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
/* harmony import */ var _measured_dbt_tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32206);
/* harmony import */ var _spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10212);
/* harmony import */ var _surface_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44404);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32005);






function isManifest(data) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data.metadata) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data.nodes))
        return false;
    return /\/dbt\/manifest\/v\d+/.test((0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b)(data.metadata.dbt_schema_version));
}

function accessItems(nodes) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(nodes))
        return [];
    return Object.keys(nodes).flatMap((id) => {
        const node = nodes[id];
        const access = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(node) ? accessOf(node) : undefined;
        return access === undefined ? [] : [(0,_surface_js__WEBPACK_IMPORTED_MODULE_4__/* .item */ .AS)('access', id, ['nodes', id, ...access.at], access.value)];
    });
}
function accessOf(node) {
    const { access, config } = node;
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b)(access) !== '')
        return { at: ['access'], value: (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b)(access) };
    const configured = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(config) ? (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b)(config.access) : '';
    return configured === '' ? undefined : { at: ['config', 'access'], value: configured };
}

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

const dbtManifest = {
    recognise: isManifest,
    sniff: (text) => /"dbt_schema_version"\s*:\s*"[^"]{0,80}manifest/.test(text.slice(0, 4096)),
    views: {

        versioning: (input) => ({ ...((0,_spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_3__/* .versioningView */ .Ap)(input, ['x-version'], false, []) ?? (0,_spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_3__/* .noVersion */ .yV)()), isRemade: true }),
        schema: () => ({ parts: [{ dialect: 'dbt-manifest', at: [] }], references: [], contracts: [] }),
        quality: ({ data }) => (0,_measured_dbt_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestQuality */ .$)(data),
        surface: ({ data }) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data)
            ? { items: [...accessItems(data.nodes), ...layoutOf(data.nodes), ...(0,_surface_js__WEBPACK_IMPORTED_MODULE_4__/* .metricItems */ .Dw)(data.metrics, ['metrics'], '')] }
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
/* harmony import */ var _measured_dbt_tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32206);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3961);
/* harmony import */ var _spec_family_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9906);
/* harmony import */ var _spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10212);
/* harmony import */ var _surface_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44404);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32005);









const SECTIONS = ['models', 'seeds', 'snapshots'];

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
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) || (0,_spec_family_js__WEBPACK_IMPORTED_MODULE_4__/* .countOwnParts */ .Iy)(data) >= 2)
        return false;
    const found = SECTIONS.filter((section) => isNonEmptyList(data[section]));
    const sections = [
        ...found.map((section) => resources(data[section], KEYS)),
        ...(isNonEmptyList(data.sources) ? [resources(data.sources, SOURCE_KEYS)] : []),
    ];
    if (sections.length === 0 || sections.some((section) => section === undefined))
        return false;

    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b)(data.version) === '2')
        return true;
    return !Object.hasOwn(data, 'version') && sections.some((section) => section.some(hasColumns));
}
function isNonEmptyList(value) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) && value.length > 0;
}

function resources(list, keys) {
    const entries = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(list) ? list.slice(0, SAMPLE) : [];
    const own = entries.filter(_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv).filter((entry) => (0,_values_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b)(entry.name) !== '');
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

function propertiesVersioning(input) {
    const { data } = input;
    const sole = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) ? soleModel(data) : undefined;
    const at = sole === undefined ? ['x-version'] : [...sole.at, 'latest_version'];
    const view = { ...((0,_spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_5__/* .versioningView */ .Ap)(input, at, false, [['x-version']]) ?? (0,_spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_5__/* .noVersion */ .yV)()), isRemade: true };
    if (sole === undefined)
        return view;
    const version = view.version ?? highest(sole);
    const compatMode = view.compatMode ??
        (0,_spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_5__/* .firstAt */ .yI)(data, [
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
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one) || (0,_values_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b)(one.v) === '')
            return;
        if (found === undefined || isAbove(one.v, found.value))
            found = { value: one.v, at: [...at, 'versions', i, 'v'] };
    });
    return found;
}
function isAbove(value, other) {
    const [a, b] = [Number((0,_values_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b)(value)), Number((0,_values_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b)(other))];
    return Number.isNaN(a) || Number.isNaN(b) ? (0,_values_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b)(value) > (0,_values_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b)(other) : a > b;
}

function surfaceItems(data) {
    const models = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(data.models) ? data.models : [];
    const access = models.flatMap((model, i) => {
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(model))
            return [];
        const places = [['access'], ['config', 'access']];
        const found = (0,_spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_5__/* .firstAt */ .yI)(model, places);
        const text = (0,_values_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b)(found?.value);
        return found === undefined || text === '' ? [] : [(0,_surface_js__WEBPACK_IMPORTED_MODULE_6__/* .item */ .AS)('access', (0,_values_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b)(model.name), ['models', i, ...found.at], text)];
    });
    const layout = (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .layoutItems */ .v)({ models: data.models ?? null, snapshots: data.snapshots ?? null }, { primaryKeys: true });
    return [...access, ...layout, ...(0,_surface_js__WEBPACK_IMPORTED_MODULE_6__/* .metricItems */ .Dw)(data.metrics, ['metrics'], '')];
}

const dbtProperties = {
    recognise: isProperties,
    views: {
        versioning: propertiesVersioning,
        ..._spec_family_js__WEBPACK_IMPORTED_MODULE_4__/* .partViews */ .qf,
        schema: () => ({ parts: [{ dialect: 'dbt-properties', at: [] }], references: [], contracts: [] }),

        references: ({ data }) => (0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .referencesOf */ .CL)(...(0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .referencesAt */ .EI)(data, [
            ['see', ['exposures', _references_js__WEBPACK_IMPORTED_MODULE_3__/* .EACH */ .We, 'url']],
            ['source', ['sources', _references_js__WEBPACK_IMPORTED_MODULE_3__/* .EACH */ .We, 'tables', _references_js__WEBPACK_IMPORTED_MODULE_3__/* .EACH */ .We, 'external', 'location']],
        ])),
        surface: ({ data }) => ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) ? { items: surfaceItems(data) } : undefined),
        quality: ({ data }) => (0,_measured_dbt_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .dbtQuality */ ._)(data),
    },
    paths: () => [],
};


/***/ }),

/***/ 32206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ manifestQuality),
/* harmony export */   _: () => (/* binding */ dbtQuality)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87979);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35067);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32005);




const SECTIONS = ['models', 'seeds', 'snapshots', 'sources'];
const TESTS = ['data_tests', 'tests'];

const ALL_ROWS = 'all rows';
const PERIODS = {
    minute: (count) => `PT${count}M`,
    hour: (count) => `PT${count}H`,
    day: (count) => `P${count}D`,
};

function dbtQuality(data) {
    const found = { gates: [], subjects: [] };
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data))
        for (const section of SECTIONS)
            each(data[section], [section], (one, at) => addResource(one, at, '', found));
    return qualityOf(found);
}

function manifestQuality(data) {
    const found = { gates: [], subjects: [] };
    const nodes = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data.nodes) ? data.nodes : {};
    for (const id of Object.keys(nodes)) {
        const node = nodes[id];
        const metadata = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(node) ? node.test_metadata : undefined;
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(node) || node.resource_type !== 'test' || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(metadata)) {
            found.subjects.push(id);
            continue;
        }
        const kwargs = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(metadata.kwargs) ? metadata.kwargs : {};
        const at = ['nodes', id];
        const owner = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(node.attached_node) || id;
        const column = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(node.column_name) || (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(kwargs.column_name);
        const options = { value: kwargs, at: [...at, 'test_metadata', 'kwargs'] };
        const config = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(node.config) ? { value: node.config, at: [...at, 'config'] } : undefined;
        const gate = gateOf((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(metadata.name), column, owner, at, options, config);

        if (gate !== undefined)
            found.gates.push({ ...gate, of: owner });
    }
    return qualityOf(found);
}
function qualityOf({ gates, subjects }) {
    return { gates, subjects, ...{ expectations: [], rowCounts: [], guardrails: [], splits: [], latencies: [], samples: [] } };
}
function each(list, at, visit) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(list))
        list.forEach((one, i) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one) && visit(one, [...at, i]));
}
function addResource(resource, at, before, found) {
    const name = `${before}${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(resource.name)}`;
    found.subjects.push(name);
    addTests(resource, at, name, '', found);
    addFreshness(resource, at, name, found);
    each(resource.columns, [...at, 'columns'], (column, place) => {
        const columnName = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(column.name);
        found.subjects.push(`${name}.${columnName}`);
        addTests(column, place, name, columnName, found);
    });
    each(resource.tables, [...at, 'tables'], (table, place) => addResource(table, place, `${name}.`, found));
    each(resource.versions, [...at, 'versions'], (version, place) => {
        if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(version.v) !== '')
            addResource({ ...version, name: `v${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(version.v)}` }, place, `${name}.`, found);
    });
}
function addTests(holder, at, owner, column, { gates }) {
    for (const key of TESTS) {
        const list = holder[key];
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(list))
            continue;
        list.forEach((test, i) => {
            const place = [...at, key, i];
            const gate = testOf(test, place, owner, column);
            if (gate !== undefined)
                gates.push(gate);
        });
    }
}

function testOf(test, at, owner, column) {
    if (typeof test === 'string')
        return gateOf(test, column, owner, at, undefined, undefined);
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(test))
        return undefined;
    const own = ['name', 'config', 'description', 'test_name', 'column_name', 'arguments', 'meta', 'tags', 'severity', 'where'];
    const name = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(test.test_name) || (Object.keys(test).find((key) => !own.includes(key)) ?? '');
    const body = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(test[name]) ? { value: test[name], at: [...at, name] } : { value: test, at };
    const inner = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(body.value.arguments)
        ? { value: body.value.arguments, at: [...body.at, 'arguments'] }
        : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(test.arguments)
            ? { value: test.arguments, at: [...at, 'arguments'] }
            : body;
    const holder = [body, { value: test, at }].find(({ value }) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value.config));
    const config = holder === undefined ? body : { value: holder.value.config, at: [...holder.at, 'config'] };
    return name === '' ? undefined : gateOf(name, column, owner, at, inner, config);
}
function gateOf(name, column, owner, at, options, config) {
    const from = (keys) => config && (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .pickScalar */ .ac)(config.value, config.at, keys);
    if (from(['enabled'])?.value === false)
        return undefined;
    const arg = (keys) => options && (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .pick */ .Up)(options.value, options.at, keys);
    const other = [arg(['to'])?.value, arg(['field'])?.value]
        .map((value) => (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(value))
        .join(' ')
        .trim();
    const key = arg(['combination_of_columns']);
    const columns = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(key?.value) ? [key.value.map(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b).join(' + ')] : column === '' ? [] : [column];
    const allowed = arg(['values', 'value_set']);
    const limits = [
        ['least', arg(['min_value'])],
        ['most', arg(['max_value'])],
        ['most', from(['error_if'])],
    ].flatMap(([sense, limit], i) => {
        const value = i === 2 ? failuresAllowed(limit) : limit;
        return value === undefined || isExpression(value.value) ? [] : [{ sense, value }];
    });
    const rows = from(['where']) ?? arg(['where', 'condition', 'row_condition']);
    const isCounted = limits.length > 0 && arg(['min_value', 'max_value']) === undefined;
    return {
        at,
        id: [column === '' ? owner : `${owner}.${column}`, name, other].filter(Boolean).join(' '),
        of: column === '' ? owner : `${owner}.${column}`,
        kind: { value: name, at },
        level: from(['severity']) ?? { value: 'error', at },
        columns: rows === undefined ? [...columns, ALL_ROWS] : columns,
        ...(rows && { rows }),
        conditions: [],
        ...(isCounted && { metric: { value: 'failures', at } }),
        limits,
        ...((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(allowed?.value) && { allowed: allowed }),
    };
}

function isExpression(limit) {
    return typeof limit === 'string' && !/^\s*[-+]?[\d.]/.test(limit);
}

function failuresAllowed(limit) {
    const [, operator, number] = typeof limit?.value === 'string' ? (/^\s*(>=?|!=)\s*(\d+)\s*$/.exec(limit.value) ?? []) : [];
    if (limit === undefined || operator === undefined)
        return undefined;
    return { value: Number(number) - (operator === '>=' ? 1 : 0), at: limit.at };
}

function addFreshness(resource, at, owner, { gates }) {
    const config = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(resource.config) ? resource.config : undefined;
    const inConfig = config !== undefined && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(config.freshness);
    const freshness = inConfig ? config.freshness : resource.freshness;
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(freshness))
        return;
    const place = inConfig ? [...at, 'config', 'freshness'] : [...at, 'freshness'];
    for (const [key, level] of [
        ['error_after', 'error'],
        ['warn_after', 'warn'],
    ]) {
        const after = freshness[key];
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(after))
            continue;
        const write = PERIODS[(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(after.period)];
        if (typeof after.count !== 'number' || write === undefined)
            continue;
        const lag = { value: write(after.count), at: [...place, key] };
        gates.push({
            at: [...place, key],
            id: `${owner} freshness ${key}`,
            of: owner,
            kind: { value: 'freshness', at: place },
            level: { value: level, at: place },
            columns: [],
            conditions: [],
            limits: [{ sense: 'lag', value: lag }],
        });
    }
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

//# sourceMappingURL=7692.index.js.map