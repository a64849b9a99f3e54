exports.id = 7640;
exports.ids = [7640];
exports.modules = {

/***/ 40926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dataContract: () => (/* binding */ dataContract)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87979);
/* harmony import */ var _contract_dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35402);
/* harmony import */ var _measured_card_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55878);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85913);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3961);
/* harmony import */ var _root_keys_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(40884);
/* harmony import */ var _spec_family_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9906);
/* harmony import */ var _spec_family_surface_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79609);
/* harmony import */ var _spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10212);
/* harmony import */ var _surface_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44404);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(32005);












const CUSTOM = {
    scheme: ['versioning.scheme', 'scheme'],
    stabilityLine: ['versioning.stability_line', 'stability_line', 'stabilityLine'],
    compatMode: ['versioning.compat_mode', 'compat_mode', 'compatMode', 'x-compat-mode', 'evolution_policy'],
    deprecation: ['versioning.deprecation', 'deprecation'],
    withdrawal: ['versioning.withdrawal', 'withdrawal'],
    channel: ['versioning.channel', 'channel'],
};
function contractVersioning(input) {
    const isOdcs = (0,_contract_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .contractDialect */ .L)(input.data) !== 'data-contract';
    const view = (0,_spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_7__/* .versioningView */ .Ap)(input, isOdcs ? ['version'] : ['info', 'version'], false, [['x-version']]);
    if (view === undefined || !isOdcs)
        return view;
    const custom = customProperties(input.data);
    const found = Object.entries(CUSTOM).flatMap(([key, names]) => {
        const value = names.map((name) => custom(name)).find((one) => one !== undefined);
        return value === undefined ? [] : [[key, value]];
    });
    const notice = noticeOf(custom);
    const own = Object.fromEntries(found);
    return { ...own, ...(notice && { notice }), ...view };
}
function noticeOf(custom) {
    const whole = custom('versioning.notice') ?? custom('notice');
    if (whole === undefined || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(whole.value))
        return undefined;
    const part = (key) => {
        const value = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(whole.value, [key]);
        return value === undefined ? undefined : { value, at: [...whole.at, key] };
    };
    const [type, summary, date] = [part('type'), part('summary'), part('date')];
    return { at: whole.at, ...(type && { type }), ...(summary && { summary }), ...(date && { date }) };
}

function customProperties(data) {
    const held = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) ? data.customProperties : undefined;
    const known = new Map();
    const add = (name, value, at) => {
        if (value !== undefined && value !== null && !known.has(name))
            known.set(name, { value, at });
    };
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(held))
        for (const name of Object.keys(held))
            add(name, held[name], ['customProperties', name]);
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(held))
        held.forEach((one, i) => {
            if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one))
                add((0,_values_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b)(one.property), one.value, ['customProperties', i, 'value']);
        });
    return (name) => {
        if (known.has(name))
            return known.get(name);
        const [holder, key] = name.split('.');
        const whole = key === undefined ? undefined : known.get(holder);
        const value = whole && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(whole.value, [key]);
        return value === undefined || value === null ? undefined : { value, at: [...whole.at, key] };
    };
}

function contractSurface(input) {
    const { data } = input;
    const card = (0,_spec_family_surface_js__WEBPACK_IMPORTED_MODULE_6__/* .cardSurface */ .q)(input);
    if (card === undefined || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data))
        return card;
    const servers = (0,_surface_js__WEBPACK_IMPORTED_MODULE_8__/* .entriesOf */ .Mc)(data.servers, ['servers'], ['server', 'name', 'id']).flatMap(({ name, value, at }) => name === '' ? [] : [(0,_surface_js__WEBPACK_IMPORTED_MODULE_8__/* .item */ .AS)('port', `servers.${name}`, at, (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? (0,_values_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b)(value.type) : '')]);
    const isKeys = ({ area, id }) => area === 'key' && /(?:^| )primary key$/.test(id);
    return { items: [...card.items.filter((one) => !isKeys(one)), ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .odcsPartitions */ .X)(data), ...servers, ...roleItems(data)] };
}

function roleItems(data) {
    return (0,_surface_js__WEBPACK_IMPORTED_MODULE_8__/* .entriesOf */ .Mc)(data.roles, ['roles'], ['role', 'name', 'id']).flatMap(({ name, value, at }) => name === '' ? [] : [(0,_surface_js__WEBPACK_IMPORTED_MODULE_8__/* .item */ .AS)('access', name, at, (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? (0,_values_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b)(value.access) : '')]);
}

function contractReferences(data) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data))
        return undefined;
    return (0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .referencesOf */ .CL)(...(0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .referencesAt */ .EI)(data, [
        ['see', ['links', _references_js__WEBPACK_IMPORTED_MODULE_4__/* .EACH */ .We]],
        ['see', ['definitions', _references_js__WEBPACK_IMPORTED_MODULE_4__/* .EACH */ .We, 'links', _references_js__WEBPACK_IMPORTED_MODULE_4__/* .EACH */ .We]],
        ['see', ['models', _references_js__WEBPACK_IMPORTED_MODULE_4__/* .EACH */ .We, 'links', _references_js__WEBPACK_IMPORTED_MODULE_4__/* .EACH */ .We]],
        ['see', ['terms', 'policies']],
        ['source', ['servers', _references_js__WEBPACK_IMPORTED_MODULE_4__/* .EACH */ .We, 'location']],
    ]), ...(0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .referencesUnder */ .zg)(data, { authoritativeDefinitions: 'see', $ref: 'schema' }, new Set(['examples', 'customProperties'])), ...modelReferences(data));
}

function modelReferences({ models }) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(models))
        return [];
    const fieldsOf = (model) => ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(model) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(model.fields) ? model.fields : {});
    const names = Object.keys(models).flatMap((model) => Object.keys(fieldsOf(models[model])).map((field) => `${model}.${field}`));
    return Object.keys(models).flatMap((model) => Object.entries(fieldsOf(models[model])).flatMap(([field, value]) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && typeof value.references === 'string'
        ? [
            {
                role: 'schema',
                at: ['models', model, 'fields', field, 'references'],
                value: value.references,
                among: { what: 'field', names },
            },
        ]
        : []));
}
const KNOWN = ['version', 'schema', 'models', 'versioning', 'servers'].map((key) => [key]);

const dataContract = {

    recognise: (data) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) && (0,_contract_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .contractDialect */ .L)(data) !== undefined && (0,_spec_family_js__WEBPACK_IMPORTED_MODULE_5__/* .countOwnParts */ .Iy)(data) < 2,
    sniff: (text) => {
        const keys = (0,_root_keys_js__WEBPACK_IMPORTED_MODULE_10__/* .rootKeys */ .D)(text);
        return (keys.has('dataContractSpecification') ||
            (/\bapiVersion["']?[ \t]{0,8}:[ \t]{0,8}["']?v?\d+\.\d/.test(text) &&
                keys.has('apiVersion') &&
                /\bkind["']?[ \t]{0,8}:[ \t]{0,8}["']?DataContract\b/.test(text)));
    },
    views: {
        sections: ({ data }) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data)
            ? { known: [...KNOWN, ['info', 'version'], ['versioning', 'compat_mode'], ['versioning', 'notice']], required: [] }
            : undefined,
        versioning: contractVersioning,
        ..._spec_family_js__WEBPACK_IMPORTED_MODULE_5__/* .partViews */ .qf,
        schema: ({ data }) => ({
            parts: [{ dialect: (0,_contract_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .contractDialect */ .L)(data) ?? ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data.models) ? 'data-contract' : 'odcs'), at: [] }],
            references: [],
            contracts: [],
        }),
        surface: contractSurface,
        quality: _measured_card_js__WEBPACK_IMPORTED_MODULE_2__/* .measuredViews */ .X.quality,
        freshness: _measured_card_js__WEBPACK_IMPORTED_MODULE_2__/* .measuredViews */ .X.freshness,
        distributions: _measured_card_js__WEBPACK_IMPORTED_MODULE_2__/* .measuredViews */ .X.distributions,
        references: ({ data }) => contractReferences(data),
    },
    paths: _spec_family_js__WEBPACK_IMPORTED_MODULE_5__/* .cardPaths */ .l8,
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

//# sourceMappingURL=7640.index.js.map