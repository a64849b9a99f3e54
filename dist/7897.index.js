exports.id = 7897;
exports.ids = [7897];
exports.modules = {

/***/ 67897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  diffRecordData: () => (/* binding */ diffRecordData),
  readRecordData: () => (/* binding */ readRecordData)
});


var card_places = __webpack_require__(57058);

var json = __webpack_require__(87979);

var type_text = __webpack_require__(398);
;


const MAX_DEPTH = 60;
const MAX_NODES = 100_000;

class Reading {
    schemas = [];
    problems = [];
    references = [];
    standIns = [];

    expanding = new Set();
    #nodes = 0;
    problem(at, reason) {
        this.problems.push({ at, reason });
    }

    enter(at, depth) {
        if (depth > MAX_DEPTH) {
            this.problem(at, `it is nested more than ${MAX_DEPTH} deep`);
            return false;
        }
        if (++this.#nodes === MAX_NODES)
            this.problem(at, `the document has more than ${MAX_NODES.toLocaleString('en-US')} fields`);
        return this.#nodes < MAX_NODES;
    }
    done() {
        const { schemas, problems, references, standIns } = this;
        return { schemas: onlyFirst(schemas, this), problems, references, ...(standIns.length > 0 && { standIns }) };
    }

    pick(raw, at, ...keys) {
        for (const key of keys)
            if (Object.hasOwn(raw, key) && raw[key] !== null)
                return { value: raw[key], at: [...at, key] };
        return undefined;
    }
    text(raw, at, ...keys) {
        const found = this.pick(raw, at, ...keys);
        if (found === undefined)
            return undefined;
        if (typeof found.value === 'string')
            return found.value === '' ? undefined : { value: found.value, at: found.at };
        if (typeof found.value === 'number')
            return { value: String(found.value), at: found.at };
        this.problem(found.at, `it is ${describe(found.value)}, where a text is expected`);
        return undefined;
    }
    flag(raw, at, ...keys) {
        const found = this.pick(raw, at, ...keys);
        if (found === undefined)
            return undefined;
        if (typeof found.value === 'boolean')
            return found.value;
        if (found.value === 'true' || found.value === 'false')
            return found.value === 'true';
        this.problem(found.at, `it is ${describe(found.value)}, where true or false is expected`);
        return undefined;
    }

    texts(raw, at, ...keys) {
        const found = this.pick(raw, at, ...keys);
        if (found === undefined)
            return [];
        const list = (0,json/* isList */.Lv)(found.value) ? found.value : [found.value];
        return list.flatMap((value, index) => {
            const place = (0,json/* isList */.Lv)(found.value) ? [...found.at, index] : found.at;
            if (typeof value === 'string' || typeof value === 'number')
                return [{ value: String(value), at: place }];
            this.problem(place, `it is ${describe(value)}, where a text is expected`);
            return [];
        });
    }
    list(raw, at, key) {
        const found = this.pick(raw, at, key);
        if (found === undefined)
            return [];
        if ((0,json/* isList */.Lv)(found.value))
            return found.value;
        this.problem(found.at, `it is ${describe(found.value)}, where a list is expected`);
        return [];
    }

    unique(fields) {
        const seen = new Set();
        return fields.filter((field) => {
            if (!seen.has(field.name))
                return seen.add(field.name);
            this.problem(field.at, `a field named \`${field.name}\` is there already; only the first is read`);
            return false;
        });
    }
}
function onlyFirst(schemas, reading) {
    const seen = new Set();
    return schemas.filter(({ name, at }) => {
        if (name === undefined || !seen.has(name))
            return seen.add(name ?? '');
        reading.problem(at, `a schema named \`${name}\` is there already; only the first is read`);
        return false;
    });
}

function describe(value) {
    if (value === undefined)
        return 'missing';
    if (value === null)
        return 'null';
    if ((0,json/* isList */.Lv)(value))
        return 'a list';
    if ((0,json/* isObject */.Gv)(value))
        return 'an object';
    return typeof value === 'string' ? 'a text' : typeof value === 'number' ? 'a number' : `${value}`;
}

;



const SPELLINGS = [
    ['minimum', 'limit', ['minimum', 'min', 'ge', 'min_value', 'minValue']],
    ['maximum', 'limit', ['maximum', 'max', 'le', 'max_value', 'maxValue']],
    ['exclusiveMinimum', 'limit', ['exclusiveMinimum', 'exclusive_minimum', 'gt']],
    ['exclusiveMaximum', 'limit', ['exclusiveMaximum', 'exclusive_maximum', 'lt']],
    ['multipleOf', 'number', ['multipleOf', 'multiple_of']],
    ['minLength', 'count', ['minLength', 'min_length']],
    ['maxLength', 'count', ['maxLength', 'max_length']],
    ['pattern', 'text', ['pattern', 'regex']],
    ['format', 'text', ['format']],
    ['minItems', 'count', ['minItems', 'min_items']],
    ['maxItems', 'count', ['maxItems', 'max_items']],
    ['uniqueItems', 'flag', ['uniqueItems', 'unique_items']],
    ['unique', 'flag', ['unique']],
];

function readConstraints(raw, at, reading) {
    const found = {};
    for (const [name, sort, keys] of SPELLINGS) {
        const value = reading.pick(raw, at, ...keys);
        if (value === undefined)
            continue;
        if (fits(value.value, sort))
            found[name] = value;

        else if (typeof value.value !== 'boolean' || !name.startsWith('exclusive'))
            reading.problem(value.at, `\`${String(value.at.at(-1))}\` is ${describe(value.value)}, where ${EXPECTED[sort]} is expected`);
    }
    for (const [flag, limit] of [
        ['exclusiveMinimum', 'minimum'],
        ['exclusiveMaximum', 'maximum'],
    ])
        if (raw[flag] === true && found[limit] !== undefined) {
            found[flag] = found[limit];
            delete found[limit];
        }
    const range = reading.pick(raw, at, 'range');
    if (range !== undefined)
        readRange(range, found, reading);
    return found;
}
const EXPECTED = {
    limit: 'a number or a date',
    count: 'a whole number from 0',
    number: 'a number',
    text: 'a text',
    flag: 'true or false',
};
function readRange({ value, at }, found, reading) {
    const [least, most] = (0,json/* isList */.Lv)(value) ? value : (0,json/* isObject */.Gv)(value) ? [value.min, value.max] : [];
    if (typeof least === 'number')
        found.minimum ??= { value: least, at };
    if (typeof most === 'number')
        found.maximum ??= { value: most, at };
    if (typeof least !== 'number' && typeof most !== 'number')
        reading.problem(at, `\`range\` is ${describe(value)}, where [least, most] is expected`);
}
function fits(value, sort) {
    switch (sort) {
        case 'limit':
            return typeof value === 'number' || typeof value === 'string';
        case 'count':
            return typeof value === 'number' && Number.isInteger(value) && value >= 0;
        case 'number':
            return typeof value === 'number' && value > 0;
        case 'text':
            return typeof value === 'string';
        default:
            return typeof value === 'boolean';
    }
}


var accepts_record = __webpack_require__(42482);

var scalars = __webpack_require__(96038);
;








function faultOfDefault(value, nullable, given) {
    if (given === null)
        return undefined;
    const said = `the default ${(0,type_text/* showJson */.qN)(given)} is`;
    if (!mayBeOf(value, given))
        return `${said} no value of its type (${(0,type_text/* showType */.wb)(value.type)})`;
    const { allowed } = value;
    if (allowed === undefined || (0,accepts_record/* acceptsValue */.Rd)({ ...value, nullable }, given, 'ignore-unknown', false))
        return undefined;
    return isScalar(given) && !allowed.value.includes(given) ? `${said} none of the values that are allowed` : undefined;
}
function mayBeOf({ type }, given) {
    switch (type.kind) {
        case 'scalar': {
            const family = (0,scalars/* familyOf */.Ap)(type);
            if (family === 'boolean' || (family === 'numeric' && type.name !== 'decimal'))
                return (0,accepts_record/* acceptsValue */.Rd)({ at: [], type, nullable: false, constraints: {} }, given, 'ignore-unknown', false);
            if (family === 'numeric')
                return typeof given === 'number' || (typeof given === 'string' && /^[-+]?\d+(\.\d+)?$/.test(given));
            if (family === 'text')
                return typeof given === 'string' || type.name === 'bytes' || type.name === 'category';
            return typeof given !== 'boolean' && !(0,json/* isList */.Lv)(given);
        }
        case 'array':
            return (0,json/* isList */.Lv)(given);
        case 'map':
        case 'record':
            return (0,json/* isObject */.Gv)(given);
        case 'union':
            return type.branches.some((branch) => mayBeOf(branch, given));
        default:
            return true;
    }
}
function isScalar(value) {
    return typeof value !== 'object';
}

;



const MAX_RANK = 32;

const WHOLE = /^(?:tensor|nd-?array|array|list|vector|matrix|image|sequence|embedding)$/i;

function inShape(element, shape, at) {
    let value = element;
    for (const size of [...shape].reverse()) {
        const fixed = typeof size === 'number' && Number.isInteger(size) && size >= 0
            ? { minItems: { value: size, at }, maxItems: { value: size, at } }
            : {};
        value = { at, type: { kind: 'array', items: value }, nullable: false, constraints: fixed };
    }
    return value;
}

function shapeOf(raw) {
    if ((0,json/* isList */.Lv)(raw))
        return raw.length <= MAX_RANK && raw.every((size) => typeof size !== 'object' || size === null) ? raw : undefined;
    if (typeof raw !== 'string' || !/^[[(].*[\])]$/.test(raw.trim()))
        return undefined;
    const sizes = raw
        .trim()
        .slice(1, -1)
        .split(',')
        .map((size) => size.trim());
    return sizes.length > MAX_RANK ? undefined : sizes.filter(Boolean).map((size) => (/^\d+$/.test(size) ? Number(size) : size));
}
const DIMENSION_KEYS = ['dim', 'dims', 'dimension', 'dimensions'];

function dimensionsOf(raw) {
    const size = DIMENSION_KEYS.map((key) => raw[key]).find((value) => value !== undefined && value !== null);
    return typeof size === 'number' && Number.isInteger(size) && size > 0 ? [size] : shapeOf(size);
}

function elementKey(raw) {
    const stated = ['dtype', 'data_type', 'element_type'].find((key) => typeof raw[key] === 'string');
    if (stated !== undefined)
        return stated;
    return typeof raw.type === 'string' && !WHOLE.test(raw.type) ? 'type' : undefined;
}

;







const TYPE_KEYS = ['type', 'dtype', 'data_type', 'value_type', 'logicalType', 'element_type'];
const FIELD_KEYS = ['fields', 'properties', 'columns', 'features'];

function readFields(raw, at, style, reading, depth = 0) {
    if (!reading.enter(at, depth))
        return [];
    const entries = [];
    if ((0,json/* isList */.Lv)(raw))
        raw.forEach((one, index) => {
            const entry = listed(one, [...at, index], reading);
            if (entry !== undefined)
                entries.push(entry);
        });
    else if ((0,json/* isObject */.Gv)(raw))
        for (const name of Object.keys(raw))
            entries.push([name, raw[name], [...at, name]]);
    else
        reading.problem(at, `it is ${describe(raw)}, where fields are expected`);
    return reading.unique(entries.map(([name, value, place]) => readField(name, value, place, style, reading, depth + 1)));
}
function listed(one, at, reading) {
    if (typeof one === 'string') {
        const [, name, type] = /^([^:]+?)(?:\s*:\s*(.+))?$/s.exec(one.trim()) ?? [];
        if (name !== undefined && name !== '')
            return [name, type ?? null, at];
    }
    if ((0,json/* isObject */.Gv)(one)) {
        const name = one.name ?? one.id ?? one.field ?? one.column;
        if (typeof name === 'string' && name !== '')
            return [name, one, at];
        const keys = Object.keys(one);
        if (keys.length === 1 && !Object.hasOwn(one, 'name'))
            return [keys[0], one[keys[0]], [...at, keys[0]]];
    }
    reading.problem(at, `it is ${describe(one)} without a name, where a field is expected`);
    return undefined;
}
function readField(name, raw, at, style, reading, depth) {
    const value = readValue(raw, at, style, reading, depth);
    if (!(0,json/* isObject */.Gv)(raw)) {
        const required = style.required && !value.nullable;
        return { ...value, nullable: value.nullable || (style.nullable && !required), name, aliases: [], required, tags: [] };
    }
    const source = resolved(raw, at, style, reading)?.raw ?? {};
    const optional = reading.flag(raw, at, 'optional') ?? false;
    const stated = typeof raw.required === 'boolean' || typeof raw.required === 'string' ? reading.flag(raw, at, 'required') : undefined;
    const required = stated ?? (style.required && !value.nullable && !optional);
    const given = reading.pick(raw, at, 'default') ?? (raw.default === null ? { value: null, at: [...at, 'default'] } : undefined);
    const unit = reading.text(raw, at, 'unit', 'units');
    const semantics = reading.text(raw, at, 'semantics', 'semantic', 'semantic_type', 'concept');
    const nullable = value.nullable || (style.nullable && !required);
    const fault = given === undefined ? undefined : faultOfDefault(value, nullable, given.value);

    const fallback = fault === undefined ? given : undefined;
    if (fault !== undefined)
        reading.problem(given.at, fault);
    return {
        ...value,
        nullable,
        name,
        required,
        aliases: reading.texts(raw, at, 'aliases', 'alias', 'renamed_from', 'previous_names').map((alias) => alias.value),
        tags: tagsOf({ ...source, ...raw }, at, reading),
        ...(fallback === undefined ? {} : { default: fallback }),
        ...(unit === undefined ? {} : { unit }),
        ...(semantics === undefined ? {} : { semantics }),
        ...(converts(raw) ? { convertible: true } : {}),
    };
}

function readValue(raw, at, style, reading, depth) {
    const unstated = { at, type: { kind: 'unstated' }, nullable: false, constraints: {} };
    if (!reading.enter(at, depth))
        return unstated;
    if (raw === null)
        return unstated;
    if (typeof raw === 'string')
        return (0,type_text/* parseTypeText */.LE)(raw, at, style.dialect);
    if ((0,json/* isList */.Lv)(raw))
        return (0,type_text/* unionOf */.Z6)(raw.map((one, index) => readValue(one, [...at, index], style, reading, depth + 1)), at);
    if (!(0,json/* isObject */.Gv)(raw)) {
        reading.problem(at, `it is ${describe(raw)}, where a type is expected`);
        return unstated;
    }
    const target = resolved(raw, at, style, reading);
    if (target !== undefined)
        return withReference(raw, at, target, style, reading, depth);
    const shape = shapeOf(raw.shape) ?? dimensionsOf(raw);
    if (shape !== undefined)
        return readTensor(raw, at, shape, style, reading, depth);
    const typed = typeOf(raw, at, style, reading, depth);
    const nullable = reading.flag(raw, at, 'nullable', 'isNullable', 'is_nullable') ?? typed.nullable;
    const allowed = allowedOf(raw, at, typed.type, reading);
    const constraints = { ...typed.constraints, ...readConstraints(raw, at, reading) };
    if ((0,json/* isObject */.Gv)(raw.constraints))
        Object.assign(constraints, readConstraints(raw.constraints, [...at, 'constraints'], reading));
    const other = reading.pick(raw, at, 'enum_default', 'enumDefault');
    return {
        ...typed,
        at,
        typeAt: typed.typeAt ?? typed.at,
        nullable,
        constraints,
        ...allowed,
        ...(other === undefined ? {} : { allowedDefault: other }),
    };
}

function readTensor(raw, at, shape, style, reading, depth) {
    const key = elementKey(raw);
    const said = Object.entries(raw).filter(([name]) => name !== 'shape' && !DIMENSION_KEYS.includes(name) && (name === key || !TYPE_KEYS.includes(name)));
    const element = readValue(Object.fromEntries(said), at, style, reading, depth + 1);
    return { ...inShape({ ...element, nullable: false }, shape, at), typeAt: [...at, 'shape'], nullable: element.nullable };
}
function typeOf(raw, at, style, reading, depth) {
    const named = reading.pick(raw, at, ...TYPE_KEYS);
    const value = named === undefined
        ? { at, type: { kind: 'unstated' }, nullable: false, constraints: {} }
        : readValue(named.value, named.at, style, reading, depth + 1);
    const make = (type) => ({ ...value, at, typeAt: value.at, type });
    const { kind } = value.type;
    if (value.type.kind === 'scalar' && value.type.name === 'decimal' && typeof raw.precision === 'number') {
        const scale = typeof raw.scale === 'number' ? raw.scale : 0;
        return make({ ...value.type, text: `${value.type.text}(${raw.precision},${scale})`, precision: raw.precision, scale });
    }
    const fields = reading.pick(raw, at, ...FIELD_KEYS);
    const loose = kind === 'unstated' || (kind === 'record' && value.type.record.fields.length === 0) || kind === 'any';
    if (fields !== undefined && loose && ((0,json/* isObject */.Gv)(fields.value) || (0,json/* isList */.Lv)(fields.value)))
        return make({ kind: 'record', record: readRecord(raw, at, fields, style, reading, depth + 1) });
    const items = reading.pick(raw, at, 'items', 'element', 'elements');
    if (items !== undefined && (kind === 'array' || kind === 'unstated'))
        return make({ kind: 'array', items: readItem(items, style, reading, depth + 1) });
    if (fields !== undefined && kind === 'array') {
        const record = readRecord(raw, at, fields, style, reading, depth + 1);
        return make({ kind: 'array', items: { at: fields.at, type: { kind: 'record', record }, nullable: false, constraints: {} } });
    }
    if (kind !== 'map')
        return value;
    const values = (0,json/* isObject */.Gv)(raw.values) || typeof raw.values === 'string' ? reading.pick(raw, at, 'values') : reading.pick(raw, at, 'value');
    return values === undefined ? value : make({ kind: 'map', values: readItem(values, style, reading, depth + 1) });
}

function readItem({ value, at }, style, reading, depth) {
    return readValue(value, at, style, reading, depth);
}

function readRecord(raw, at, fields, style, reading, depth) {
    const names = (0,json/* isList */.Lv)(raw.required) ? new Set(raw.required.filter((name) => typeof name === 'string')) : undefined;
    const inner = names === undefined ? style : { ...style, required: false };
    const read = readFields(fields.value, fields.at, inner, reading, depth);
    const key = reading.texts(raw, at, 'primary_key', 'primaryKey', 'keys');
    const model = contentModelOf(raw);
    return {
        at,
        fields: names === undefined
            ? read
            : read.map((field) => (names.has(field.name) ? { ...field, required: true, nullable: field.nullable } : field)),
        ...(model === undefined ? {} : { contentModel: model }),
        ...(key.length === 0 ? {} : { primaryKey: { value: key.map((one) => one.value), at: key[0].at } }),
    };
}
function contentModelOf(raw) {
    const stated = raw.content_model ?? raw.contentModel;
    if (stated === 'open' || stated === 'closed' || stated === 'ignore-unknown')
        return stated;
    const extra = raw.additionalProperties ?? raw.additional_properties;
    return typeof extra === 'boolean' ? (extra ? 'open' : 'closed') : undefined;
}
function allowedOf(raw, at, type, reading) {
    const found = reading.pick(raw, at, 'enum', 'categories', 'allowed_values', 'accepted_values', ...(type.kind === 'map' ? [] : ['values']));
    if (found === undefined)
        return {};
    if ((0,json/* isList */.Lv)(found.value))
        return { allowed: { value: found.value, at: found.at } };
    reading.problem(found.at, `it is ${describe(found.value)}, where a list of allowed values is expected`);
    return {};
}
function tagsOf(raw, at, reading) {
    const tags = reading.texts(raw, at, 'tags', 'labels');
    if (raw.pii === true || raw.pii === 'true')
        tags.push({ value: 'pii', at: [...at, 'pii'] });
    for (const key of ['classification', 'sensitivity', 'privacy']) {
        const label = typeof raw[key] === 'string' ? raw[key] : undefined;
        if (label !== undefined && label !== '')
            tags.push({ value: `${key}:${label}`, at: [...at, key] });
    }
    return tags;
}

function converts(raw) {
    const conversion = raw.conversion ?? raw.converts_from ?? raw.adapter;
    return (raw.convertible === true || (conversion !== undefined && conversion !== null && conversion !== false && conversion !== ''));
}
function resolved(raw, at, style, reading) {
    if (style.resolve === undefined || typeof raw.$ref !== 'string')
        return undefined;
    const target = style.resolve({ value: raw.$ref, at: [...at, '$ref'] });
    if (target === undefined)
        reading.problem([...at, '$ref'], `\`${raw.$ref.slice(0, 100)}\` does not lead to a definition in this document`);
    return target;
}

function withReference(raw, at, target, style, reading, depth) {
    const name = String(raw.$ref);
    if (reading.expanding.has(name)) {
        reading.problem([...at, '$ref'], `\`${name.slice(0, 100)}\` leads back to itself`);
        return { at, type: { kind: 'unstated' }, nullable: false, constraints: {} };
    }
    reading.expanding.add(name);
    const base = readValue(target.raw, target.at, style, reading, depth + 1);
    reading.expanding.delete(name);
    const own = readValue({ ...raw, $ref: null }, at, style, reading, depth + 1);
    return {
        ...base,
        at,
        type: own.type.kind === 'unstated' || (own.type.kind === 'record' && own.type.record.fields.length === 0) ? base.type : own.type,
        nullable: own.nullable || base.nullable,
        constraints: { ...base.constraints, ...own.constraints },
        ...(own.allowed === undefined ? {} : { allowed: own.allowed }),
    };
}

;



const STYLE = { dialect: 'general', required: true, nullable: false };

function readCard(data) {
    const reading = new Reading();
    const { places, references, problems } = (0,card_places/* findCardPlaces */.sf)(data);
    for (const { at, reason } of problems)
        reading.problem(at, reason);
    for (const { value, at } of references)
        if (typeof value === 'string')
            reading.references.push({ value, at });
    for (const { name, at, fields, about, form } of places) {
        if (form !== 'record')
            continue;
        if (typeof fields.value !== 'object' || fields.value === null)
            reading.problem(at, `it is ${describe(fields.value)}, where a schema or a reference to one is expected`);
        else
            reading.schemas.push({ ...readRecord(about, at, fields, STYLE, reading, 0), name });
    }
    return reading.done();
}

;




function readDataContract(data) {
    const reading = new Reading();
    const models = (0,json/* isObject */.Gv)(data) ? data.models : undefined;
    if (models === undefined || models === null)
        return reading.done();
    if (!(0,json/* isObject */.Gv)(models)) {
        reading.problem(['models'], `it is ${describe(models)}, where models by name are expected`);
        return reading.done();
    }
    const style = {
        dialect: 'datacontract',
        required: false,
        nullable: true,
        resolve: (reference) => resolve(data, reference),
    };
    for (const name of Object.keys(models)) {
        const [model, at] = [models[name], ['models', name]];
        if (!(0,json/* isObject */.Gv)(model))
            reading.problem(at, `it is ${describe(model)}, where a model is expected`);
        else {
            const fields = model.fields ?? {};
            const record = readRecord(model, at, { value: fields, at: [...at, 'fields'] }, style, reading, 0);
            reading.schemas.push({ ...record, name, ...keysOf(fields, [...at, 'fields'], record.primaryKey) });
        }
    }
    return reading.done();
}
function resolve(data, { value }) {
    if (!value.startsWith('#/'))
        return undefined;
    const at = value
        .slice(2)
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    const raw = (0,json/* valueAt */.fK)(data, at);
    return (0,json/* isObject */.Gv)(raw) ? { raw, at } : undefined;
}

function keysOf(fields, at, stated) {
    if (stated !== undefined || !(0,json/* isObject */.Gv)(fields))
        return {};
    const names = Object.keys(fields).filter((name) => {
        const field = fields[name];
        return (0,json/* isObject */.Gv)(field) && (field.primaryKey === true || field.primary === true);
    });
    return names.length === 0 ? {} : { primaryKey: { value: names, at } };
}

;






const SECTIONS = ['models', 'seeds', 'snapshots'];
function readDbtProperties(data) {
    const reading = new Reading();
    if (!(0,json/* isObject */.Gv)(data))
        return reading.done();
    for (const section of SECTIONS)
        reading.list(data, [], section).forEach((raw, index) => {
            const at = [section, index];
            if (!(0,json/* isObject */.Gv)(raw) || typeof raw.name !== 'string')
                reading.problem(at, `it is ${describe(raw)}${(0,json/* isObject */.Gv)(raw) ? ' without a name' : ''}, where a model is expected`);
            else
                readModel(raw, raw.name, at, reading);
        });
    reading.list(data, [], 'sources').forEach((source, index) => {
        if (!(0,json/* isObject */.Gv)(source))
            return;
        reading.list(source, ['sources', index], 'tables').forEach((table, position) => {
            const at = ['sources', index, 'tables', position];
            if ((0,json/* isObject */.Gv)(table) && typeof table.name === 'string')
                reading.schemas.push(tableOf(table, `${typeof source.name === 'string' ? source.name : `sources[${index}]`}.${table.name}`, at, columnsOf(table, at, reading), reading));
        });
    });
    return reading.done();
}
function readDbtManifest(data) {
    const reading = new Reading();
    const nodes = (0,json/* isObject */.Gv)(data) && (0,json/* isObject */.Gv)(data.nodes) ? data.nodes : {};
    for (const id of Object.keys(nodes)) {
        const [raw, at] = [nodes[id], ['nodes', id]];
        if (!(0,json/* isObject */.Gv)(raw))
            reading.problem(at, `it is ${describe(raw)}, where a node is expected`);
        else if (['model', 'seed', 'snapshot'].includes(typeof raw.resource_type === 'string' ? raw.resource_type : id.split('.')[0])) {
            reading.schemas.push(tableOf(raw, id, at, columnsOf(raw, at, reading), reading));
            const { version, latest_version: latest } = raw;

            if (isVersion(version) && isVersion(latest) && String(version) === String(latest) && id.endsWith(`.v${version}`))
                reading.standIns.push({ name: id.slice(0, -`.v${version}`.length), target: id });
        }
    }
    return reading.done();
}

function readModel(raw, name, at, reading) {
    const shared = columnsOf(raw, at, reading);
    const versions = reading.list(raw, at, 'versions');
    if (versions.length === 0)
        reading.schemas.push(tableOf(raw, name, at, shared, reading));
    versions.forEach((version, index) => {
        const place = [...at, 'versions', index];
        if (!(0,json/* isObject */.Gv)(version) || !isVersion(version.v)) {
            reading.problem(place, `it is ${describe(version)}${(0,json/* isObject */.Gv)(version) ? ' without `v`' : ''}, where a version is expected`);
            return;
        }
        const columns = (0,json/* isList */.Lv)(version.columns) ? versionColumns(version, shared, place, reading) : shared;
        const config = (0,json/* isObject */.Gv)(version.config) ? version : raw;
        reading.schemas.push({ ...tableOf(config, `${name}.v${version.v}`, place, columns, reading) });
    });
    readDefault(raw, name, at, versions, reading);
}

function readDefault(raw, name, at, versions, reading) {
    const known = versions.flatMap((one) => ((0,json/* isObject */.Gv)(one) && isVersion(one.v) ? [String(one.v)] : []));
    const stated = reading.text(raw, at, 'latest_version');
    if (known.length === 0)
        return;
    if (stated !== undefined && !known.includes(stated.value)) {
        const there = known.map((one) => `\`${one}\``).join(', ');
        reading.problem(stated.at, `it is \`${stated.value}\`, which none of the model's versions is (${there})`);
        return;
    }
    const target = stated?.value ?? known.reduce((best, one) => (isLater(one, best) ? one : best));
    reading.standIns.push({ name, target: `${name}.v${target}` });
}
function isVersion(value) {
    return typeof value === 'number' || typeof value === 'string';
}

function isLater(one, other) {
    const [a, b] = [Number(one), Number(other)];
    return Number.isNaN(a) || Number.isNaN(b) ? one > other : a > b;
}
function versionColumns(version, shared, at, reading) {
    const rules = ((0,json/* isList */.Lv)(version.columns) ? version.columns : []).filter((one) => (0,json/* isObject */.Gv)(one) && Object.hasOwn(one, 'include'));
    const rule = rules.find((one) => (0,json/* isObject */.Gv)(one));
    const listed = (value) => ((0,json/* isList */.Lv)(value) ? value : []);
    const all = rule === undefined || rule.include === 'all' || rule.include === '*';
    const kept = shared.filter(({ field }) => (all || listed(rule.include).includes(field.name)) && !listed(rule?.exclude).includes(field.name));
    const own = columnsOf(version, at, reading);
    const names = new Set(own.map(({ field }) => field.name));
    return [...kept.filter(({ field }) => !names.has(field.name)), ...own];
}
function columnsOf(raw, at, reading) {
    const columns = raw.columns ?? [];
    const place = [...at, 'columns'];
    if (!(0,json/* isList */.Lv)(columns) && !(0,json/* isObject */.Gv)(columns)) {
        reading.problem(place, `it is ${describe(columns)}, where columns are expected`);
        return [];
    }
    const entries = (0,json/* isList */.Lv)(columns)
        ? columns.map((one, index) => [one, [...place, index]])
        : Object.keys(columns).map((name) => [columns[name], [...place, name]]);
    return entries.flatMap(([one, where]) => {
        if ((0,json/* isObject */.Gv)(one) && Object.hasOwn(one, 'include'))
            return [];
        if ((0,json/* isObject */.Gv)(one) && typeof one.name === 'string')
            return reading.enter(where, 0) ? [columnOf(one, one.name, where, reading)] : [];
        reading.problem(where, `it is ${describe(one)}${(0,json/* isObject */.Gv)(one) ? ' without a name' : ''}, where a column is expected`);
        return [];
    });
}
function columnOf(raw, name, at, reading) {
    const written = reading.text(raw, at, 'data_type');
    const value = written === undefined
        ? { at, type: { kind: 'unstated' }, nullable: false, constraints: {} }
        : (0,type_text/* parseTypeText */.LE)(written.value, written.at, 'sql');
    const constraints = { ...value.constraints };
    let [required, primary] = [false, false];
    let allowed;
    reading.list(raw, at, 'constraints').forEach((one, index) => {
        const [type, place] = [(0,json/* isObject */.Gv)(one) ? one.type : one, [...at, 'constraints', index]];
        if (type === 'not_null' || type === 'primary_key')
            required = true;
        if (type === 'primary_key')
            primary = true;
        if (type === 'unique')
            constraints.unique = { value: true, at: place };
        if (type === 'check' && (0,json/* isObject */.Gv)(one) && typeof one.expression === 'string')
            constraints.check = { value: one.expression, at: place };
    });
    for (const section of ['tests', 'data_tests'])
        reading.list(raw, at, section).forEach((test, index) => {
            const place = [...at, section, index];
            const values = (0,json/* isObject */.Gv)(test) ? acceptedValues(test) : undefined;
            if (test === 'not_null' || ((0,json/* isObject */.Gv)(test) && Object.hasOwn(test, 'not_null')))
                required = true;
            if (test === 'unique' || ((0,json/* isObject */.Gv)(test) && Object.hasOwn(test, 'unique')))
                constraints.unique = { value: true, at: place };
            if (values !== undefined)
                allowed = { value: values, at: place };
        });
    const tags = [...tagsOf(raw, at, reading), ...((0,json/* isObject */.Gv)(raw.meta) ? tagsOf(raw.meta, [...at, 'meta'], reading) : [])];
    const unit = (0,json/* isObject */.Gv)(raw.meta) ? reading.text(raw.meta, [...at, 'meta'], 'unit', 'units') : undefined;
    const field = {
        ...value,
        ...{ name, at, typeAt: value.at, aliases: [], required, nullable: !required, constraints, tags },
        ...(allowed === undefined ? {} : { allowed }),
        ...(unit === undefined ? {} : { unit }),
    };
    return { field, primary };
}

function acceptedValues(test) {
    const found = test.accepted_values;
    const values = (0,json/* isObject */.Gv)(found) ? ((0,json/* isObject */.Gv)(found.arguments) ? found.arguments.values : found.values) : undefined;
    return (0,json/* isList */.Lv)(values) ? values : undefined;
}
function tableOf(raw, name, at, columns, reading) {
    const key = columns.filter((column) => column.primary).map(({ field }) => field.name);
    const whole = reading
        .list(raw, at, 'constraints')
        .flatMap((one) => ((0,json/* isObject */.Gv)(one) && one.type === 'primary_key' && (0,json/* isList */.Lv)(one.columns) ? one.columns : []));
    const names = [...key, ...whole.filter((one) => typeof one === 'string')];
    const enforced = enforcedOf(raw, at);
    return {
        at,
        name,
        fields: reading.unique(columns.map(({ field }) => field)),
        ...(names.length === 0 ? {} : { primaryKey: { value: names, at } }),
        ...(enforced === undefined ? {} : { enforced }),
    };
}
function enforcedOf(raw, at) {
    const places = [
        { contract: (0,json/* isObject */.Gv)(raw.config) ? raw.config.contract : undefined, at: [...at, 'config', 'contract'] },
        { contract: raw.contract, at: [...at, 'contract'] },
    ];
    for (const place of places)
        if ((0,json/* isObject */.Gv)(place.contract) && typeof place.contract.enforced === 'boolean')
            return { value: place.contract.enforced, at: [...place.at, 'enforced'] };
    return undefined;
}

;



const feature_set_STYLE = { dialect: 'general', required: true, nullable: false };

function readFeatureSet(data) {
    const reading = new Reading();
    const features = (0,json/* isObject */.Gv)(data) ? data.features : undefined;
    if (!(0,json/* isObject */.Gv)(data) || features === undefined || features === null)
        reading.problem((0,json/* isObject */.Gv)(data) ? ['features'] : [], `it is ${describe(features)}, where features are expected`);
    else
        reading.schemas.push(readRecord(data, [], { value: features, at: ['features'] }, feature_set_STYLE, reading, 0));
    return reading.done();
}

;







const MATCH = {
    exact: { model: 'closed', missing: false },
    equal: { model: 'closed', missing: false },
    subset: { model: 'open', missing: false },
    superset: { model: 'closed', missing: true },
    partial: { model: 'open', missing: true },
};
function readFrictionless(data) {
    const reading = new Reading();
    if (!(0,json/* isObject */.Gv)(data))
        return reading.done();
    if (Object.hasOwn(data, 'resources'))
        reading.list(data, [], 'resources').forEach((raw, index) => {
            const at = ['resources', index];
            if (typeof raw === 'string')
                reading.references.push({ value: raw, at });
            else if ((0,json/* isObject */.Gv)(raw))
                readResource(raw, at, `resources[${index}]`, reading);
            else
                reading.problem(at, `it is ${describe(raw)}, where a resource is expected`);
        });
    else if (Object.hasOwn(data, 'schema'))
        readResource(data, [], undefined, reading);
    else if ((0,json/* isList */.Lv)(data.fields))
        reading.schemas.push(frictionless_tableOf(data, [], reading));
    return reading.done();
}
function readResource(raw, at, name, reading) {
    const { schema } = raw;
    const place = [...at, 'schema'];
    if (schema === undefined || schema === null)
        return;
    if (typeof schema === 'string')
        reading.references.push({ value: schema, at: place });
    else if (!(0,json/* isObject */.Gv)(schema))
        reading.problem(place, `it is ${describe(schema)}, where a table schema is expected`);
    else if (schema.fields !== undefined) {
        const known = typeof raw.name === 'string' ? raw.name : name;
        reading.schemas.push({
            ...frictionless_tableOf(schema, place, reading),
            ...(known === undefined || at.length === 0 ? {} : { name: known }),
        });
    }
}
function frictionless_tableOf(raw, at, reading) {
    const [stated] = reading.texts(raw, at, 'fieldsMatch');
    const match = stated === undefined || !Object.hasOwn(MATCH, stated.value) ? undefined : MATCH[stated.value];
    if (stated !== undefined && match === undefined)
        reading.problem(stated.at, `\`${stated.value}\` is none of ${Object.keys(MATCH).join(', ')}`);
    const key = reading.texts(raw, at, 'primaryKey', 'primaryKeys');
    const fields = reading
        .list(raw, at, 'fields')
        .flatMap((one, index) => fieldOf(one, [...at, 'fields', index], match?.missing ?? false, reading));
    return {
        at,
        fields: reading.unique(fields),
        ...(match === undefined ? {} : { contentModel: match.model }),
        ...(key.length === 0 ? {} : { primaryKey: { value: key.map((one) => one.value), at: key[0].at } }),
    };
}
function fieldOf(raw, at, missing, reading) {
    if (!(0,json/* isObject */.Gv)(raw) || typeof raw.name !== 'string' || !reading.enter(at, 0)) {
        reading.problem(at, `it is ${describe(raw)}${(0,json/* isObject */.Gv)(raw) ? ' without a name' : ''}, where a field is expected`);
        return [];
    }

    const type = reading.text(raw, at, 'type');
    const value = type === undefined
        ? { at, type: { kind: 'unstated' }, nullable: false, constraints: {} }
        : (0,type_text/* parseTypeText */.LE)(type.value, type.at, 'general');
    const limits = (0,json/* isObject */.Gv)(raw.constraints) ? raw.constraints : {};
    const constraints = readConstraints(limits, [...at, 'constraints'], reading);
    const format = reading.text(raw, at, 'format');
    if (format !== undefined && format.value !== 'default')
        constraints.format = format;
    const required = reading.flag(limits, [...at, 'constraints'], 'required') ?? false;
    const unit = reading.text(raw, at, 'unit');
    const semantics = reading.text(raw, at, 'rdfType');
    const listed = reading.pick(limits, [...at, 'constraints'], 'enum') ?? reading.pick(raw, at, 'categories');
    if (listed !== undefined && !(0,json/* isList */.Lv)(listed.value))
        reading.problem(listed.at, `it is ${describe(listed.value)}, where a list is expected`);
    return [
        {
            ...value,
            ...{ name: raw.name, at, typeAt: value.at, aliases: [], tags: tagsOf(raw, at, reading), constraints },
            required: required && !missing,
            nullable: !required,
            ...(listed !== undefined && (0,json/* isList */.Lv)(listed.value) ? { allowed: { value: listed.value, at: listed.at } } : {}),
            ...(unit === undefined ? {} : { unit }),
            ...(semantics === undefined ? {} : { semantics }),
        },
    ];
}

;






const NAMES = {
    integer: 'int32',
    long: 'int64',
    float: 'float32',
    double: 'float64',
    datetime: 'timestamp',
};

const DTYPES = {
    str: 'string',
    str_: 'string',
    object: 'any',
    'datetime64[ns]': 'timestamp',
    bool_: 'boolean',
};
function readMlflowSignature(data) {
    const reading = new Reading();
    const signature = (0,json/* isObject */.Gv)(data) ? data.signature : undefined;
    if (signature === undefined || signature === null)
        return reading.done();
    if (!(0,json/* isObject */.Gv)(signature)) {
        reading.problem(['signature'], `it is ${describe(signature)}, where a signature is expected`);
        return reading.done();
    }
    for (const part of ['inputs', 'outputs', 'params'])
        readPart(signature[part], part, ['signature', part], reading);
    return reading.done();
}

function readPart(raw, part, at, reading) {
    if (raw === undefined || raw === null)
        return;
    let columns = raw;
    if (typeof raw === 'string')
        try {
            columns = JSON.parse(raw);
        }
        catch {
            reading.problem(at, 'it is a text that is not JSON, where a list of columns as JSON is expected');
            return;
        }
    if (columns === null)
        return;
    if (!(0,json/* isList */.Lv)(columns)) {
        reading.problem(at, `it holds ${describe(columns)}, where a list of columns is expected`);
        return;
    }
    const fields = columns.flatMap((one, index) => mlflow_columnOf(one, index, part, at, reading));
    reading.schemas.push({ at, name: part, fields: reading.unique(fields) });
}
function mlflow_columnOf(raw, index, part, at, reading) {
    if (!(0,json/* isObject */.Gv)(raw)) {
        reading.problem(at, `column ${index} is ${describe(raw)}, where an object with a type is expected`);
        return [];
    }
    const name = typeof raw.name === 'string' ? raw.name : String(index);
    const value = mlflow_valueOf(raw, at, reading, 0, `column \`${name}\``);
    const required = raw.required !== false && raw.optional !== true;
    const fallback = part === 'params' && raw.default !== undefined && raw.default !== null ? { default: { value: raw.default, at } } : {};
    return [{ ...value, name, aliases: [], required, nullable: !required, tags: [], ...fallback }];
}
function mlflow_valueOf(raw, at, reading, depth, label) {
    const make = (type, constraints = {}) => ({
        at,
        type,
        nullable: false,
        constraints,
    });
    if (!reading.enter(at, depth))
        return make({ kind: 'unstated' });
    const type = raw.type ?? raw.dtype;
    if (type === 'tensor')
        return tensorOf(raw['tensor-spec'], at, reading, label);
    if (type === 'object' || type === 'struct')
        return make({ kind: 'record', record: { at, fields: propertiesOf(raw, at, reading, depth, label) } });
    if (type === 'array' || type === 'map') {
        const key = type === 'array' ? 'items' : 'values';
        const inner = raw[key];
        if (!(0,json/* isObject */.Gv)(inner))
            reading.problem(at, `${label} is ${type === 'array' ? 'an array' : 'a map'} without \`${key}\``);
        const value = (0,json/* isObject */.Gv)(inner) ? mlflow_valueOf(inner, at, reading, depth + 1, label) : make({ kind: 'unstated' });
        return make(type === 'array' ? { kind: 'array', items: value } : { kind: 'map', values: value });
    }
    if (typeof type !== 'string') {
        reading.problem(at, `the type of ${label} is ${describe(type)}, where a name is expected`);
        return make({ kind: 'unstated' });
    }
    const scalar = scalarOf(type, at, NAMES);

    return raw.shape === undefined || raw.shape === null ? scalar : make({ kind: 'array', items: scalar });
}
function propertiesOf(raw, at, reading, depth, label) {
    const properties = raw.properties;
    if (!(0,json/* isObject */.Gv)(properties)) {
        reading.problem(at, `${label} is an object without \`properties\``);
        return [];
    }
    return Object.keys(properties).flatMap((name) => {
        const one = properties[name];
        if (!(0,json/* isObject */.Gv)(one)) {
            reading.problem(at, `property \`${name}\` of ${label} is ${describe(one)}, where an object with a type is expected`);
            return [];
        }
        const required = one.required !== false;
        return [
            { ...mlflow_valueOf(one, at, reading, depth + 1, `${label}.${name}`), name, aliases: [], required, nullable: !required, tags: [] },
        ];
    });
}

function tensorOf(raw, at, reading, label) {
    const shape = (0,json/* isObject */.Gv)(raw) ? raw.shape : undefined;
    if (!(0,json/* isObject */.Gv)(raw) ||
        typeof raw.dtype !== 'string' ||
        !(0,json/* isList */.Lv)(shape) ||
        shape.length > 32 ||
        !shape.every((size) => Number.isInteger(size))) {
        reading.problem(at, `${label} is a tensor without a readable \`dtype\` and \`shape\``);
        return { at, type: { kind: 'unstated' }, nullable: false, constraints: {} };
    }
    return inShape(scalarOf(raw.dtype, at, DTYPES), shape, at);
}
function scalarOf(name, at, names) {
    const lower = name.toLowerCase();
    return (0,type_text/* parseTypeText */.LE)(Object.hasOwn(names, lower) ? names[lower] : lower, at, 'general');
}

;








const NUMBER_FORMATS = {
    i8: 'int8',
    i16: 'int16',
    i32: 'int32',
    i64: 'int64',
    u8: 'uint8',
    u16: 'uint16',
    u32: 'uint32',
    u64: 'uint64',
    f32: 'float32',
    f64: 'float64',
};
function readOdcs(data) {
    const reading = new Reading();
    if (!(0,json/* isObject */.Gv)(data))
        return reading.done();
    if (Object.hasOwn(data, 'dataset'))
        reading.problem(['dataset'], 'it is the form of ODCS 2, and version 3 with `schema` is read');
    reading.list(data, [], 'schema').forEach((raw, index) => {
        const at = ['schema', index];
        const name = (0,json/* isObject */.Gv)(raw) ? (raw.name ?? raw.physicalName) : undefined;
        if (!(0,json/* isObject */.Gv)(raw) || typeof name !== 'string')
            reading.problem(at, `it is ${describe(raw)}${(0,json/* isObject */.Gv)(raw) ? ' without a name' : ''}, where a schema object is expected`);
        else
            reading.schemas.push({ ...recordOf(raw, at, reading, 0), name });
    });
    return reading.done();
}
function recordOf(raw, at, reading, depth) {
    if (!reading.enter(at, depth))
        return { at, fields: [] };
    const options = (0,json/* isObject */.Gv)(raw.logicalTypeOptions) ? raw.logicalTypeOptions : {};
    const needed = new Set((0,json/* isList */.Lv)(options.required) ? options.required : []);
    const fields = [];
    const keys = [];
    reading.list(raw, at, 'properties').forEach((one, index) => {
        const place = [...at, 'properties', index];
        const name = (0,json/* isObject */.Gv)(one) ? (one.name ?? one.physicalName) : undefined;
        if (!(0,json/* isObject */.Gv)(one) || typeof name !== 'string') {
            reading.problem(place, `it is ${describe(one)}${(0,json/* isObject */.Gv)(one) ? ' without a name' : ''}, where a property is expected`);
            return;
        }
        fields.push(odcs_fieldOf(name, one, place, needed.has(name), reading, depth + 1));
        if (one.primaryKey === true)
            keys.push({ name, position: typeof one.primaryKeyPosition === 'number' ? one.primaryKeyPosition : Infinity });
    });
    keys.sort((a, b) => (a.position === b.position ? 0 : a.position - b.position));
    return {
        at,
        fields: reading.unique(fields),
        ...(keys.length === 0 ? {} : { primaryKey: { value: keys.map((key) => key.name), at: [...at, 'properties'] } }),
    };
}
function odcs_fieldOf(name, raw, at, needed, reading, depth) {
    const required = (reading.flag(raw, at, 'required') ?? false) || needed;
    const custom = customProperties(raw, at);
    const unit = reading.text(raw, at, 'unit') ?? textOf(custom.get('unit'));
    const { value, physical } = odcs_valueOf(raw, at, reading, depth);
    const unique = reading.flag(raw, at, 'unique') === true ? { unique: { value: true, at: [...at, 'unique'] } } : {};
    const pii = custom.get('pii');
    const tags = [
        ...tagsOf(raw, at, reading),
        ...(raw.criticalDataElement === true ? [{ value: 'critical', at: [...at, 'criticalDataElement'] }] : []),
        ...(pii !== undefined && (pii.value === true || pii.value === 'true') && raw.pii !== true
            ? [{ value: 'pii', at: pii.at }]
            : []),
    ];
    return {
        ...value,
        at,
        typeAt: value.at,
        name,
        required,
        nullable: !required,
        aliases: [],
        tags,
        constraints: { ...value.constraints, ...unique },
        ...validValues(raw, at),
        ...(unit === undefined ? {} : { unit }),
        ...(physical === undefined ? {} : { physical }),
    };
}

function odcs_valueOf(raw, at, reading, depth) {
    const logical = reading.text(raw, at, 'logicalType');
    const physical = reading.text(raw, at, 'physicalType');
    const stored = physical === undefined ? undefined : (0,type_text/* parseTypeText */.LE)(physical.value, physical.at, 'sql');
    const options = (0,json/* isObject */.Gv)(raw.logicalTypeOptions) ? raw.logicalTypeOptions : {};
    const place = [...at, 'logicalTypeOptions'];
    const constraints = readConstraints(options, place, reading);
    const named = logical === undefined ? stored : (0,type_text/* parseTypeText */.LE)(logical.value, logical.at, 'general');
    const nested = nestedOf(logical?.value ?? '', raw, at, named, reading, depth);
    if (nested !== undefined)
        return { value: { ...nested, constraints } };
    if (named === undefined)
        return { value: { at, type: { kind: 'unstated' }, nullable: false, constraints } };
    if (named.type.kind !== 'scalar')
        return { value: { ...named, constraints }, ...(logical === undefined || physical === undefined ? {} : { physical }) };
    const format = typeof constraints.format?.value === 'string' ? NUMBER_FORMATS[constraints.format.value] : undefined;
    if (format !== undefined && (0,scalars/* familyOf */.Ap)(named.type) === 'numeric') {
        const text = `${named.type.text} (${String(constraints.format?.value)})`;
        delete constraints.format;
        return { value: { ...named, type: { kind: 'scalar', name: format, text }, constraints } };
    }
    if (named.type.name === 'timestamp' && options.timezone === true)
        return { value: { ...named, type: { ...named.type, name: 'timestamp_tz' }, constraints } };
    const same = logical !== undefined && stored?.type.kind === 'scalar' && (0,scalars/* familyOf */.Ap)(stored.type) === (0,scalars/* familyOf */.Ap)(named.type);
    if (same)
        return { value: { ...stored, constraints: { ...stored.constraints, ...constraints } } };
    return {
        value: { ...named, constraints: { ...named.constraints, ...constraints } },
        ...(logical === undefined || physical === undefined ? {} : { physical }),
    };
}
function nestedOf(logical, raw, at, named, reading, depth) {
    const kind = logical === '' ? named?.type.kind : logical;
    const value = { at, nullable: false, constraints: {} };
    if ((kind === 'object' || kind === 'record' || kind === undefined) && (0,json/* isList */.Lv)(raw.properties))
        return { ...value, type: { kind: 'record', record: recordOf(raw, at, reading, depth) } };
    if (kind !== 'array' || !(0,json/* isObject */.Gv)(raw.items))
        return undefined;
    const place = [...at, 'items'];
    if (!reading.enter(place, depth))
        return undefined;
    return { ...value, type: { kind: 'array', items: odcs_valueOf(raw.items, place, reading, depth + 1).value } };
}

function validValues(raw, at) {
    const rules = (0,json/* isList */.Lv)(raw.quality) ? raw.quality : [];
    for (const [index, rule] of rules.entries()) {
        if (!(0,json/* isObject */.Gv)(rule) || (rule.metric ?? rule.rule) !== 'invalidValues' || rule.mustBe !== 0)
            continue;
        const values = (0,json/* isObject */.Gv)(rule.arguments) ? rule.arguments.validValues : rule.validValues;
        if ((0,json/* isList */.Lv)(values))
            return { allowed: { value: values, at: [...at, 'quality', index] } };
    }
    return {};
}
function customProperties(raw, at) {
    const list = (0,json/* isList */.Lv)(raw.customProperties) ? raw.customProperties : [];
    return new Map(list.flatMap((one, index) => (0,json/* isObject */.Gv)(one) && typeof one.property === 'string' && one.value !== undefined
        ? [[one.property, { value: one.value, at: [...at, 'customProperties', index, 'value'] }]]
        : []));
}
function textOf(found) {
    return typeof found?.value === 'string' ? { value: found.value, at: found.at } : undefined;
}

;









function readOpenLineage(data) {
    const reading = new Reading();
    const found = new Map();
    const events = (0,json/* isList */.Lv)(data) ? data.map((event, index) => [event, [index]]) : [[data, []]];
    for (const [event, at] of events) {
        if (!(0,json/* isObject */.Gv)(event))
            continue;
        if ((0,json/* isObject */.Gv)(event.schema) && (0,json/* isList */.Lv)(event.schema.fields))
            found.set('', { ...facetOf(event.schema, [...at, 'schema'], reading) });
        for (const side of ['outputs', 'inputs'])
            reading.list(event, at, side).forEach((dataset, index) => readDataset(dataset, [...at, side, index], side, found, reading));
        if ((0,json/* isObject */.Gv)(event.dataset))
            readDataset(event.dataset, [...at, 'dataset'], 'outputs', found, reading);
    }
    reading.schemas.push(...found.values());
    return reading.done();
}
function readDataset(raw, at, side, found, reading) {
    if (!(0,json/* isObject */.Gv)(raw) || typeof raw.name !== 'string') {
        reading.problem(at, `it is ${describe(raw)}${(0,json/* isObject */.Gv)(raw) ? ' without a name' : ''}, where a dataset is expected`);
        return;
    }
    const facet = (0,json/* isObject */.Gv)(raw.facets) ? raw.facets.schema : undefined;
    if (facet === undefined || facet === null)
        return;
    const place = [...at, 'facets', 'schema'];
    if (!(0,json/* isObject */.Gv)(facet)) {
        reading.problem(place, `it is ${describe(facet)}, where a schema facet is expected`);
        return;
    }
    const id = typeof raw.namespace === 'string' ? `${raw.namespace}:${raw.name}` : raw.name;
    const key = side === 'inputs' ? `${id} (input)` : id;
    found.set(key, { ...facetOf(facet, place, reading), name: side === 'inputs' && !found.has(id) ? id : key });
}
function facetOf(facet, at, reading) {
    return { at, fields: fieldsOf(facet, at, reading, 0) };
}
function fieldsOf(raw, at, reading, depth) {
    if (!reading.enter(at, depth))
        return [];
    const fields = reading.list(raw, at, 'fields').flatMap((one, index) => {
        const place = [...at, 'fields', index];
        if (!(0,json/* isObject */.Gv)(one) || typeof one.name !== 'string') {
            reading.problem(place, `it is ${describe(one)}${(0,json/* isObject */.Gv)(one) ? ' without a name' : ''}, where a field is expected`);
            return [];
        }


        return [
            {
                ...openlineage_valueOf(one, place, reading, depth + 1),
                at: place,
                name: one.name,
                aliases: [],
                required: false,
                nullable: true,
                tags: tagsOf(one, place, reading),
            },
        ];
    });
    return reading.unique(fields);
}
function openlineage_valueOf(raw, at, reading, depth) {
    const type = reading.text(raw, at, 'type');
    const make = (made) => ({ at, type: made, nullable: false, constraints: {} });
    const value = type === undefined ? make({ kind: 'unstated' }) : (0,type_text/* parseTypeText */.LE)(type.value, type.at, 'sql');
    if (!(0,json/* isList */.Lv)(raw.fields) || raw.fields.length === 0)
        return value;
    const inner = fieldsOf(raw, at, reading, depth);
    const plain = (field) => {
        if (field === undefined)
            return make({ kind: 'unstated' });
        return { at: field.at, type: field.type, nullable: false, constraints: field.constraints };
    };
    switch (type?.value.toLowerCase()) {
        case 'array':
        case 'list':
            return make({ kind: 'array', items: plain(inner[0]) });
        case 'map':
            return make({ kind: 'map', values: plain(inner.find((field) => field.name === 'value') ?? inner[1]) });
        case 'union':
            return (0,type_text/* unionOf */.Z6)(inner.map(plain), at);
        default:
            return make({ kind: 'record', record: { at, fields: inner } });
    }
}

;










var schema_change = __webpack_require__(45279);

var budget = __webpack_require__(71010);

var inclusion = __webpack_require__(80524);

var samples = __webpack_require__(84122);

var type_key = __webpack_require__(21137);
;







const LEAST_WORK = 100_000;
const WORK_PER_FIELD = 10;

const WORK_OF_QUESTIONS = 10;

class NotIncluded extends Error {
}
class DiffRun {
    base;
    head;
    model;
    asker;
    changes = [];
    undecided = [];
    samples;
    budget;
    texts;
    #gaps = new Map();
    #aliases = new WeakMap();
    constructor(base, head, model, 

    asker) {
        this.base = base;
        this.head = head;
        this.model = model;
        this.asker = asker;
        this.texts = asker?.texts ?? new inclusion/* TextProver */.A();
        this.samples = asker?.samples ?? new samples/* Samples */.CC(model);
        this.budget =
            asker?.budget ?? new budget/* Budget */._(LEAST_WORK + WORK_PER_FIELD * (sizeOf(base) + sizeOf(head)), 'comparing the schemas');
    }
    add(place, found) {
        const { what, sentence, only } = found;
        const backward = found.backward || !place.sees.backward;
        const forward = found.forward || !place.sees.forward;
        if (this.asker !== undefined) {
            if (!backward)
                throw new NotIncluded();
            return;
        }
        const shown = [];
        if (!backward)
            shown.push(['base', found.baseOnly]);
        if (!forward)
            shown.push(['head', found.headOnly]);
        let made;
        const make = () => shown.flatMap(([side, local]) => this.#witness(place, side, local, found));
        this.changes.push({
            class: (0,schema_change/* classOf */.K)(backward, forward, found.invisible !== true),
            what,
            basePath: only === 'head' ? undefined : place.basePath,
            headPath: only === 'base' ? undefined : place.headPath,
            ...(found.obliging === true && { obliging: true }),
            sentence,

            get witnesses() {
                return (made ??= make());
            },
        });
    }
    #witness(place, side, given, found) {
        const local = typeof given === 'function' ? given() : given;
        if (local === undefined)
            return [];
        const datum = found.rows === true ? place.repeat(side, [local, local]) : place.wrap(side, local);
        return datum !== undefined && this.#shows(side, datum) ? [{ acceptedBy: side, datum }] : [];
    }
    #shows(side, datum) {
        const [writer, reader] = side === 'base' ? [this.base, this.head] : [this.head, this.base];
        return ((0,accepts_record/* acceptsRecord */.hV)(writer, datum, { contentModel: this.model, role: 'writer' }) &&
            !(0,accepts_record/* acceptsRecord */.hV)(reader, datum, { contentModel: this.model, role: 'reader' }));
    }

    gap(writer, reader) {
        this.spend(reader.type.kind === 'union' ? 10 * reader.type.branches.length : 1);
        const key = (0,samples/* isPlain */.$i)(writer) && (0,samples/* isPlain */.$i)(reader)
            ? `${(0,type_key/* typeKey */.y)(writer)} ${writer.nullable} ${(0,type_key/* typeKey */.y)(reader)} ${reader.nullable}`
            : undefined;
        if (key !== undefined && this.#gaps.has(key))
            return this.#gaps.get(key);
        const found = this.#find(writer, reader);
        if (key !== undefined)
            this.#gaps.set(key, found);
        return found;
    }
    #find(writer, reader) {
        return this.samples.of(writer, [reader]).find((datum) => !(0,accepts_record/* acceptsValue */.Rd)(reader, datum, this.model, false));
    }

    tried(writer, reader, datum) {
        if (datum === undefined || !(0,accepts_record/* acceptsValue */.Rd)(writer, datum, this.model, true))
            return undefined;
        return (0,accepts_record/* acceptsValue */.Rd)(reader, datum, this.model, false) ? undefined : datum;
    }
    spend(steps) {
        this.budget.spend(this.asker === undefined ? steps : steps * WORK_OF_QUESTIONS);
    }

    stray(field) {
        return this.gap({ at: field.at, type: { kind: 'any' }, nullable: true, constraints: {} }, field);
    }

    aliasesOf(schema) {
        let owners = this.#aliases.get(schema);
        if (owners === undefined) {
            owners = new Map(schema.fields.flatMap((field) => field.aliases.map((alias) => [alias, field])));
            this.#aliases.set(schema, owners);
        }
        return owners;
    }
    doubt(path, reason) {
        this.undecided.push({ path, reason });
    }
}

function rootPlace(run) {
    return {
        basePath: run.base.at,
        headPath: run.head.at,
        label: '',
        wrap: (_, local) => local,
        repeat: (_, locals) => locals,
        sees: { backward: true, forward: true },
    };
}

function labelOf(place, field) {
    return place.label === '' ? field.name : `${place.label}.${field.name}`;
}

function sizeOf(schema) {
    let size = 0;
    const count = ({ type }) => {
        size++;
        if (type.kind === 'array')
            count(type.items);
        else if (type.kind === 'map')
            count(type.values);
        else if (type.kind === 'union')
            type.branches.forEach(count);
        else if (type.kind === 'record')
            type.record.fields.forEach(count);
    };
    schema.fields.forEach(count);
    return size;
}

;





function comeOrGone(run, field, own, other, place, side) {
    const otherModel = other.contentModel ?? run.model;
    const label = labelOf(place, field);
    const table = field.role === 'record';

    const owner = aliasOwner(run, other, field, own);
    const taken = owner === undefined ? undefined : run.gap(field, owner);
    const kept = otherModel !== 'closed' && taken === undefined;

    const spared = !field.required || field.default !== undefined;
    const stray = otherModel === 'open' ? run.stray(field) : undefined;
    const readable = spared && stray === undefined;
    const value = taken ?? run.samples.first(field);
    if (value === undefined && !(kept && readable))
        run.doubt(field.at, `no value is found that \`${label}\` allows`);
    const ownDatum = () => {
        const record = run.samples.record(own);
        if (record === null || value === undefined)
            return undefined;
        return (0,samples/* withField */.ZH)(owner === undefined ? record : (0,samples/* withField */.ZH)(record, owner.name, undefined), field.name, value);
    };
    const otherDatum = () => {
        const record = run.samples.record(other);
        if (record === null)
            return undefined;
        return spared && stray !== undefined ? (0,samples/* withField */.ZH)(record, field.name, stray) : record;
    };
    const because = table
        ? ''
        : ` (${(0,type_text/* showType */.wb)(field.type)}, ${field.required ? (field.default === undefined ? 'required' : 'with a default') : 'optional'})`;
    const noun = table ? 'record' : 'field';
    run.add({ ...place, basePath: field.at, headPath: field.at }, {
        what: `${noun} ${side === 'base' ? 'removed' : 'added'}`,
        sentence: `${noun} \`${label}\`${because} was ${side === 'base' ? 'removed' : 'added'}`,
        backward: side === 'base' ? kept : readable,
        forward: side === 'base' ? readable : kept,
        baseOnly: side === 'base' ? ownDatum : otherDatum,
        headOnly: side === 'base' ? otherDatum : ownDatum,
        only: side,
        obliging: side === 'head' && !spared && !table,
    });
}

function aliasOwner(run, reader, field, writer) {
    const owner = (0,accepts_record/* namesOf */.eZ)(reader).has(field.name) ? undefined : run.aliasesOf(reader).get(field.name);
    return owner === undefined || writer.fields.some((own) => own.name === owner.name && own.required) ? undefined : owner;
}


var constraints = __webpack_require__(55115);
;




function renamed(run, before, after, base, head, place) {
    const written = (schema, field) => {
        const [record, value] = [run.samples.record(schema), run.samples.first(field)];
        return record === null || value === undefined ? undefined : (0,samples/* withField */.ZH)(record, field.name, value);
    };
    const [oldModel, newModel] = [base.contentModel ?? run.model, head.contentModel ?? run.model];

    const stray = {
        base: oldModel === 'open' ? run.stray(after) : undefined,
        head: newModel === 'open' ? run.stray(before) : undefined,
    };
    const forward = finds(before, after, oldModel);
    const lost = forward && !before.aliases.includes(after.name) ? '; old readers find no value there and take it for missing' : '';
    const strayed = (side, schema, name) => {
        const record = run.samples.record(schema);
        return record === null || stray[side] === undefined ? undefined : (0,samples/* withField */.ZH)(record, name, stray[side]);
    };
    run.add(place, {
        what: 'field renamed with alias',
        sentence: `field \`${before.name}\` was renamed to \`${after.name}\`, which has it as an alias${lost}`,
        backward: finds(after, before, newModel) && stray.base === undefined,
        forward: forward && stray.head === undefined,
        baseOnly: () => strayed('base', base, after.name) ?? written(base, before),
        headOnly: () => strayed('head', head, before.name) ?? written(head, after),
    });
}

function finds(reader, writer, model) {
    return reader.aliases.includes(writer.name) || ((!reader.required || reader.default !== undefined) && model !== 'closed');
}




function diffPresence(run, before, after, base, head, place, here) {
    if (before.required === after.required)
        return false;
    const loosened = before.required;
    const [loose, strict] = loosened ? [after, before] : [before, after];
    const withNull = loose.nullable && !strict.nullable;
    const readable = strict.default !== undefined && !withNull;
    const side = loosened ? 'head' : 'base';
    const omitted = strict.default === undefined;
    const datum = omitted ? run.samples.record(loosened ? head : base) : null;
    const shown = { [loosened ? 'headOnly' : 'baseOnly']: datum ?? (omitted ? undefined : null) };
    const how = withNull ? ' and may be null' : '';

    const at = omitted ? { ...place, basePath: here.basePath, headPath: here.headPath, sees: here.sees } : here;
    run.add(at, {
        what: loosened ? 'field made optional' : 'field made required',
        sentence: loosened
            ? `field \`${here.label}\` was required and is now optional${how}${strict.default === undefined ? '' : ' (the base has a default for it)'}`
            : `field \`${here.label}\` was optional${how.replace('may', 'could')} and is now required${strict.default === undefined ? '' : ' (with a default)'}`,
        backward: side === 'head' || readable,
        forward: side === 'base' || readable,
        ...shown,
    });
    return withNull;
}

function diffFieldFacts(run, before, after, place) {
    diffDefault(run, before, after, place);
    diffAliases(run, before, after, place);
    diffMeaning(run, 'unit', before.unit, after, place);
    diffMeaning(run, 'semantics', before.semantics, after, place);
    diffTags(run, before, after, place);
    const [old, now] = [before.physical, after.physical];
    if (old?.value.toLowerCase() !== now?.value.toLowerCase())
        run.add(pathsOf(place, old, now), {
            what: 'physical type changed',
            sentence: `the physical type of \`${place.label}\` changed from ${quote(old)} to ${quote(now)}; the logical type decides who can read it`,
            backward: true,
            forward: true,
        });
}

function diffDefault(run, before, after, place) {
    const [old, now] = [before.default, after.default];
    if (old === undefined && now === undefined)
        return;
    if (old !== undefined && now !== undefined && (0,constraints/* equalData */.VH)(old.value, now.value))
        return;
    const change = old === undefined
        ? { what: 'default added', sentence: `field \`${place.label}\` got the default ${(0,type_text/* showJson */.qN)(now.value)}` }
        : now === undefined
            ? {
                what: 'default removed',
                sentence: `field \`${place.label}\` lost its default ${(0,type_text/* showJson */.qN)(old.value)}, without which it can no longer come or go safely`,
            }
            : {
                what: 'default changed',
                sentence: `the default of \`${place.label}\` changed from ${(0,type_text/* showJson */.qN)(old.value)} to ${(0,type_text/* showJson */.qN)(now.value)}, so a missing field now reads differently`,
            };
    run.add(pathsOf(place, old, now), { ...change, backward: true, forward: true });
}
function diffAliases(run, before, after, place) {
    const added = after.aliases.filter((alias) => alias !== before.name && !before.aliases.includes(alias));
    const removed = before.aliases.filter((alias) => alias !== after.name && !after.aliases.includes(alias));
    for (const [what, names, words] of [
        ['alias added', added, 'is now also found under'],
        ['alias removed', removed, 'is no longer found under'],
    ])
        if (names.length > 0)
            run.add(place, {
                what,
                sentence: `field \`${place.label}\` ${words} ${names.map((name) => `\`${name}\``).join(', ')}`,
                backward: true,
                forward: true,
            });
}




function diffMeaning(run, which, old, after, place) {
    const now = after[which];
    if (old?.value === now?.value)
        return;
    const stated = old === undefined || now === undefined;
    const name = which === 'unit' ? 'unit' : 'meaning';
    const convertible = after.convertible === true;
    const end = stated
        ? ''
        : convertible
            ? '; a conversion is declared, which old readers do not have'
            : '; the same value now means something else';
    run.add(pathsOf(place, old, now), {
        what: which === 'unit' ? 'unit changed' : 'semantics changed',
        sentence: `the ${name} of \`${place.label}\` ${stated ? (old === undefined ? `is now stated: ${quote(now)}` : `${quote(old)} is no longer stated`) : `changed from ${quote(old)} to ${quote(now)}`}${end}`,
        backward: stated || convertible,
        forward: stated,
    });
}
function diffTags(run, before, after, place) {
    const [old, now] = [new Set(before.tags.map((tag) => tag.value)), new Set(after.tags.map((tag) => tag.value))];
    const added = after.tags.filter((tag) => !old.has(tag.value));
    const removed = before.tags.filter((tag) => !now.has(tag.value));
    if (added.length === 0 && removed.length === 0)
        return;
    const list = (tags) => tags.map((tag) => `\`${tag.value}\``).join(', ');
    const parts = [added.length > 0 ? `got ${list(added)}` : '', removed.length > 0 ? `lost ${list(removed)}` : ''].filter(Boolean);
    run.add(pathsOf(place, removed[0], added[0]), {
        what: 'tags changed',
        sentence: `field \`${place.label}\` ${parts.join(' and ')}`,
        backward: true,
        forward: true,
        invisible: true,
    });
}
function pathsOf(place, old, now) {
    return { ...place, basePath: old?.at ?? place.basePath, headPath: now?.at ?? place.headPath };
}
function quote(text) {
    return text === undefined ? 'none' : `\`${text.value}\``;
}

;

function movedNames(base, head) {
    const names = new Set([...(base.standIns ?? []), ...(head.standIns ?? [])].map(({ name }) => name));
    if (names.size === 0)
        return [];
    const [before, after] = [meaningsOf(base), meaningsOf(head)];
    return [...names].flatMap((name) => {
        const [was, is] = [before.get(name), after.get(name)];
        if (was === undefined || is === undefined || was.record.name === is.record.name)
            return [];
        const change = {
            class: 'both',
            what: 'default version moved',
            basePath: was.record.at,
            headPath: is.record.at,
            sentence: `\`${name}\` without a version meant ${meant(was)} and now means ${meant(is)}`,
            witnesses: [],
        };
        return [{ base: { ...was.record, name }, head: { ...is.record, name }, change }];
    });
}

function placedAt({ change }, found) {
    const { class: changeClass, what, sentence, obliging } = found;
    return {
        ...{ class: changeClass, what, sentence, basePath: change.basePath, headPath: change.headPath },
        ...(obliging === true && { obliging }),

        get witnesses() {
            return found.witnesses;
        },
    };
}
function meant({ record, standIn }) {
    return standIn === undefined ? 'the model itself' : `\`${record.name}\``;
}
function meaningsOf({ schemas, standIns = [] }) {
    const byName = new Map(schemas.map((record) => [record.name, record]));
    const meanings = new Map();
    for (const [name, record] of byName)
        if (name !== undefined)
            meanings.set(name, { record });
    for (const standIn of standIns) {
        const record = byName.get(standIn.target);
        if (record !== undefined && !meanings.has(standIn.name))
            meanings.set(standIn.name, { record, standIn });
    }
    return meanings;
}


var json_text = __webpack_require__(25917);
;
const CONSTRAINT_NAMES = [
    'minimum',
    'exclusiveMinimum',
    'maximum',
    'exclusiveMaximum',
    'multipleOf',
    'minLength',
    'maxLength',
    'pattern',
    'format',
    'minItems',
    'maxItems',
    'uniqueItems',
    'unique',
    'check',
];


var formats = __webpack_require__(60738);
;






const MAX_SHOWN = 5;

function diffAllowed(run, before, after, place) {
    const [old, now] = [before.allowed, after.allowed];
    if (old === undefined && now === undefined)
        return;
    const at = { ...place, basePath: old?.at ?? place.basePath, headPath: now?.at ?? place.headPath };

    const contest = { base: [before, withAllowed(before, after)], head: [after, withAllowed(after, before)] };
    if (old === undefined || now === undefined) {
        addDecided(run, contest, at, {
            what: old === undefined ? 'enum added' : 'enum dropped',
            sentence: old === undefined
                ? `${nameOf(place)} is now limited to ${list(now.value)}`
                : `${nameOf(place)} is no longer limited to ${list(old.value)}`,
            backward: now === undefined || after.allowedDefault !== undefined,
            forward: old === undefined || before.allowedDefault !== undefined,
        });
    }
    else {
        const [had, has] = [new Set(old.value.map(key)), new Set(now.value.map(key))];
        const removed = old.value.filter((value) => !has.has(key(value)));
        const added = now.value.filter((value) => !had.has(key(value)));
        const net = (which) => {
            const safe = which === 'removed' ? after.allowedDefault : before.allowedDefault;
            return safe === undefined ? '' : `; ${which === 'removed' ? 'new' : 'old'} readers take ${(0,type_text/* showJson */.qN)(safe.value)} for it`;
        };
        if (removed.length > 0)
            run.add(at, {
                what: 'enum values removed',
                sentence: `${list(removed)} ${removed.length === 1 ? 'is' : 'are'} no longer allowed for ${nameOf(place)}${net('removed')}`,
                backward: after.allowedDefault !== undefined,
                forward: true,
                baseOnly: run.samples.of(before, []).find((datum) => removed.some((value) => key(value) === key(datum))),
            });
        if (added.length > 0)
            run.add(at, {
                what: 'enum values added',
                sentence: `${list(added)} ${added.length === 1 ? 'is' : 'are'} now allowed for ${nameOf(place)}${net('added')}`,
                backward: true,
                forward: before.allowedDefault !== undefined,
                headOnly: run.samples.of(after, []).find((datum) => added.some((value) => key(value) === key(datum))),
            });
    }
    const [oldDefault, newDefault] = [before.allowedDefault, after.allowedDefault];
    if ((oldDefault === undefined ? '' : key(oldDefault.value)) !== (newDefault === undefined ? '' : key(newDefault.value)))
        run.add(at, {
            what: 'enum default changed',
            sentence: `the value that ${nameOf(place)} takes for one it does not know changed from ${oldDefault === undefined ? 'none' : (0,type_text/* showJson */.qN)(oldDefault.value)} to ${newDefault === undefined ? 'none' : (0,type_text/* showJson */.qN)(newDefault.value)}`,
            backward: true,
            forward: true,
        });
}
function diffConstraints(run, before, after, place) {
    for (const name of CONSTRAINT_NAMES) {
        const [old, now] = [before.constraints[name], after.constraints[name]];
        if (old === undefined && now === undefined)
            continue;
        const texts = compareTexts(run, name, [before, after], old?.value, now?.value);
        const move = texts?.move ?? (0,constraints/* compareConstraint */.Fh)(name, old?.value, now?.value);
        if (move === 'same')
            continue;
        const at = { ...place, basePath: old?.at ?? place.basePath, headPath: now?.at ?? place.headPath };
        const sentence = `\`${name}\` of ${nameOf(place)} ${change(old?.value, now?.value, move)}`;
        const found = { what: `constraint ${move}`, sentence, backward: move === 'loosened', forward: move === 'tightened' };
        if (name === 'unique')
            addUnique(run, before, after, at, found);
        else if ((texts === undefined && constraints/* TEXT_ONLY */.pe.has(name)) || unreadable(name, old?.value) || unreadable(name, now?.value)) {
            run.add(at, found);
            run.doubt(now === undefined ? at.basePath : at.headPath, `${sentence}, and is compared as text, so which values it lets through is not known`);
        }
        else
            addDecided(run, { base: [before, withLimit(before, after, name)], head: [after, withLimit(after, before, name)] }, at, found, texts?.only);
    }
}
function compareTexts(run, name, schemas, old, now) {
    if (name === 'pattern')
        return comparePatterns(run, old, now);
    const areTexts = schemas.every(({ type }) => type.kind === 'scalar' && type.name === 'string');
    return name === 'format' && areTexts ? compareFormats(old, now) : undefined;
}

function compareFormats(old, now) {
    const names = [old, now].filter((one) => one !== undefined && one !== null);
    if (old === now || names.length === 0 || !names.every((one) => typeof one === 'string' && (0,formats/* formatNamed */.vq)(one) !== undefined))
        return undefined;
    const [was, is] = [old, now].map((one) => (typeof one === 'string' ? one : undefined));
    const onlyIn = (own, other) => other === undefined
        ? undefined
        : (own === undefined ? ['', 'x', ...((0,formats/* formatNamed */.vq)(other).refuses ?? [])] : (0,formats/* formatNamed */.vq)(own).samples).find((text) => (0,formats/* surelyRefuses */.Q1)(other, text));
    const [base, head] = [onlyIn(was, is), onlyIn(is, was)];
    if (was === undefined || (is !== undefined && (0,formats/* isWithinFormat */.t0)(is, was)))
        return base === undefined ? undefined : { move: 'tightened', only: { base } };
    if (is === undefined || (0,formats/* isWithinFormat */.t0)(was, is))
        return head === undefined ? undefined : { move: 'loosened', only: { head } };
    return base === undefined || head === undefined ? undefined : { move: 'changed', only: { base, head } };
}

function comparePatterns(run, old, now) {
    if (typeof old !== 'string' || typeof now !== 'string' || old === now)
        return undefined;
    const [forth, back] = [
        run.texts.compare([{ pattern: old }], { pattern: now }),
        run.texts.compare([{ pattern: now }], { pattern: old }),
    ];
    if (forth === undefined || back === undefined)
        return undefined;
    const move = forth.included ? (back.included ? 'same' : 'loosened') : back.included ? 'tightened' : 'changed';
    return { move, only: { ...(!forth.included && { base: forth.text }), ...(!back.included && { head: back.text }) } };
}
function unreadable(name, value) {
    return name === 'pattern' && value !== undefined && (typeof value !== 'string' || (0,constraints/* patternOf */.Id)(value) === undefined);
}

function withLimit(schema, from, name) {
    const constraints = { ...schema.constraints };
    const limit = from.constraints[name];
    if (limit === undefined)
        delete constraints[name];
    else
        constraints[name] = limit;
    return { ...schema, constraints };
}
function withAllowed(schema, from) {
    const { at, type, nullable, constraints } = schema;
    return {
        ...{ at, type, nullable, constraints },
        ...(from.allowed === undefined ? {} : { allowed: from.allowed }),
        ...(from.allowedDefault === undefined ? {} : { allowedDefault: from.allowedDefault }),
    };
}

function addUnique(run, before, after, place, found) {
    run.add(place, { ...found, rows: true, baseOnly: run.samples.first(before), headOnly: run.samples.first(after) });
}
function change(old, now, move) {
    const words = move === 'changed' ? 'changed' : `was ${move}`;
    if (old === undefined)
        return `${words}: it is now ${(0,type_text/* showJson */.qN)(now)}`;
    if (now === undefined)
        return `${words}: it was ${(0,type_text/* showJson */.qN)(old)} and is gone`;
    return `${words} from ${(0,type_text/* showJson */.qN)(old)} to ${(0,type_text/* showJson */.qN)(now)}`;
}
function key(value) {
    return (0,json_text/* jsonText */.s)(value);
}
function list(values) {
    const shown = values.slice(0, MAX_SHOWN).map((value) => (0,type_text/* showJson */.qN)(value));
    return shown.join(', ') + (values.length > MAX_SHOWN ? ` and ${values.length - MAX_SHOWN} more` : '');
}

;







function diffUnions(run, before, after, place) {
    let [old, now] = [branchesOf(before), branchesOf(after)];
    for (const shape of ['object', 'list']) {
        const [left, right] = [alone(old, shape), alone(now, shape)];
        if (left === undefined || right === undefined || left.type.kind !== right.type.kind)
            continue;
        diffValue(run, left, right, { ...place, basePath: left.at, headPath: right.at }, true);
        old = old.filter((branch) => branch !== left);
        now = now.filter((branch) => branch !== right);
    }
    for (const [side, own, others, reader] of [
        ['base', old, now, after],
        ['head', now, old, before],
    ])
        for (const branch of own) {
            if (others.some((other) => includes(run, branch, other)))
                continue;

            const datum = run.gap(branch, reader);
            const [from, to] = side === 'base' ? ['head', 'base'] : ['base', 'head'];
            const sentence = side === 'base'
                ? `${nameOf(place)} can no longer be ${(0,type_text/* showType */.wb)(branch.type)}; it is ${(0,type_text/* showType */.wb)(after.type)} now`
                : `${nameOf(place)} can now be ${(0,type_text/* showType */.wb)(branch.type)}; it was ${(0,type_text/* showType */.wb)(before.type)}`;
            if (datum === undefined)
                run.doubt(side === 'base' ? place.basePath : place.headPath, `${sentence}, but no value was found that the ${to} writes and the ${from} refuses`);
            run.add({ ...place, ...(side === 'base' ? { basePath: branch.at } : { headPath: branch.at }) }, {
                what: side === 'base' ? 'union branch removed' : 'union branch added',
                sentence,
                backward: side === 'head',
                forward: side === 'base',
                ...(side === 'base' ? { baseOnly: datum } : { headOnly: datum }),
            });
        }
}

function includes(run, writer, reader) {
    if (quickly(writer, reader) === false)
        return false;
    const inner = new DiffRun(run.base, run.head, run.model, run);
    try {
        diffValue(inner, writer, reader, NOWHERE, false);
        return inner.undecided.length === 0;
    }
    catch (error) {
        if (error instanceof NotIncluded)
            return false;
        throw error;
    }
}
const NOWHERE = {
    basePath: [],
    headPath: [],
    label: '',
    wrap: () => undefined,
    repeat: () => undefined,
    sees: { backward: true, forward: true },
};

function quickly(writer, reader) {
    const [left, right] = [writer.type.kind, reader.type.kind];
    if (right === 'any' || right === 'union' || left === 'union')
        return undefined;
    return left === right ? undefined : false;
}
function branchesOf(value) {
    return value.type.kind === 'union' ? value.type.branches : [{ ...value, nullable: false }];
}
function alone(branches, shape) {
    const shapes = branches.map((branch) => union_diff_shapeOf(branch));
    if (shapes.includes('all'))
        return undefined;
    const found = branches.filter((_, index) => shapes[index] === shape);
    return found.length === 1 && found[0].type.kind !== 'unknown' ? found[0] : undefined;
}

function union_diff_shapeOf({ type }) {
    if (type.kind === 'record' || type.kind === 'map')
        return 'object';
    if (type.kind === 'array')
        return 'list';
    return type.kind === 'any' || type.kind === 'unstated' ? 'all' : 'other';
}

;






function diffValue(run, before, after, place, withNull) {
    run.spend(1);
    if (!withNull && before.nullable !== after.nullable) {
        const subject = place.label === '' ? 'the record' : `\`${place.label}\``;
        run.add(place, {
            what: after.nullable ? 'null allowed' : 'null refused',
            sentence: after.nullable ? `${subject} may now be null` : `${subject} could be null and now must not`,
            backward: after.nullable,
            forward: before.nullable,
            baseOnly: null,
            headOnly: null,
        });
    }
    if (!diffType(run, before, after, place))
        return;
    diffAllowed(run, before, after, place);
    diffConstraints(run, before, after, place);
}

function diffType(run, before, after, where) {
    const [old, now] = [before.type, after.type];
    const place = before.typeAt === undefined && after.typeAt === undefined
        ? where
        : { ...where, basePath: before.typeAt ?? where.basePath, headPath: after.typeAt ?? where.headPath };
    if (old.kind === 'unstated' || now.kind === 'unstated')
        return diffStated(run, before, after, place);
    if (old.kind === 'unknown' || now.kind === 'unknown')
        return diffUnknown(run, before, after, place);
    if (old.kind === 'scalar' && now.kind === 'scalar')
        return diffScalar(run, before, after, old, now, place);
    if (old.kind === 'union' || now.kind === 'union') {
        diffUnions(run, before, after, place);
        return true;
    }
    if (old.kind === 'array' && now.kind === 'array') {
        diffValue(run, old.items, now.items, itemPlace(run, before, after, place), false);
        return true;
    }
    if (old.kind === 'map' && now.kind === 'map') {
        diffValue(run, old.values, now.values, mapPlace(place, old.values, now.values), false);
        return true;
    }
    if (old.kind === 'record' && now.kind === 'record') {
        diffRecord(run, old.record, now.record, place);
        return true;
    }
    if (old.kind === 'any' && now.kind === 'any')
        return true;
    addType(run, before, after, place, now.kind === 'any', old.kind === 'any', '');
    return false;
}
function diffScalar(run, before, after, old, now, place) {
    const [backward, forward] = [(0,scalars/* includesScalar */.KA)(old, now), (0,scalars/* includesScalar */.KA)(now, old)];
    const same = old.name === now.name && old.precision === now.precision && old.scale === now.scale;
    if (same)
        return true;
    addType(run, before, after, place, backward, forward, '');
    return (0,scalars/* familyOf */.Ap)(old) === (0,scalars/* familyOf */.Ap)(now);
}
function diffStated(run, before, after, place) {
    if (before.type.kind === after.type.kind)
        return true;
    const stated = before.type.kind === 'unstated';
    run.add(place, {
        what: stated ? 'type stated' : 'type no longer stated',
        sentence: `the type of ${nameOf(place)} ${stated ? `is now stated: ${(0,type_text/* showType */.wb)(after.type)}` : `(${(0,type_text/* showType */.wb)(before.type)}) is no longer stated`}`,
        backward: true,
        forward: true,
    });
    run.doubt(stated ? place.basePath : place.headPath, `the ${stated ? 'base' : 'head'} does not say the type of ${nameOf(place)}, so the two types cannot be compared`);
    return false;
}
function diffUnknown(run, before, after, place) {
    const [old, now] = [before.type, after.type];
    if (old.kind === 'unknown' && now.kind === 'unknown' && spelling(old.text) === spelling(now.text))
        return true;
    const names = [old, now].flatMap((type) => (type.kind === 'unknown' ? [`\`${type.text}\``] : []));
    const reason = `${names.join(' and ')} ${names.length === 1 ? 'is not a type name' : 'are not type names'} known here`;
    run.add(place, {
        what: 'type changed',
        sentence: `the type of ${nameOf(place)} changed from ${(0,type_text/* showType */.wb)(old)} to ${(0,type_text/* showType */.wb)(now)} (compared as text: ${reason})`,
        backward: false,
        forward: false,
        baseOnly: run.gap(before, after),
        headOnly: run.gap(after, before),
    });
    run.doubt(old.kind === 'unknown' ? place.basePath : place.headPath, `${reason}, so whether one can be read as the other is not decided`);
    return false;
}
function spelling(text) {
    return text.toLowerCase().replace(/\s+/g, '');
}

function addType(run, before, after, place, backward, forward, note) {
    const what = backward ? (forward ? 'type renamed' : 'type widened') : forward ? 'type narrowed' : 'type changed';
    const end = backward && forward ? ', which holds the same values' : '';
    addDecided(run, { base: [before, after], head: [after, before] }, place, {
        what,
        sentence: `the type of ${nameOf(place)} ${VERBS[what]} ${typesText(before.type, after.type)}${end}${note}`,
        backward,
        forward,
    });
}

function typesText(old, now) {
    const [from, to] = [(0,type_text/* showType */.wb)(old), (0,type_text/* showType */.wb)(now)];
    if (from !== to || old.kind !== 'scalar' || now.kind !== 'scalar')
        return `from ${from} to ${to}`;
    const said = ({ name, text, precision, scale }) => {
        if (name === 'timestamp')
            return `${text} without a time zone`;
        if (name === 'timestamp_tz')
            return `${text} with a time zone`;
        return precision === undefined ? `${text} (${name})` : `${text} (${precision},${scale ?? 0})`;
    };
    return `from ${said(old)} to ${said(now)}`;
}
const VERBS = {
    'type widened': 'was widened',
    'type narrowed': 'was narrowed',
    'type changed': 'changed',
    'type renamed': 'was renamed',
};




function addDecided(run, contest, place, found, candidates = {}) {
    const look = (side) => {
        if (side === 'base' ? found.backward : found.forward)
            return { fits: true, datum: undefined };
        const [writer, reader] = contest[side];

        if (run.asker !== undefined && writer.allowed === undefined)
            return { fits: false, datum: undefined };
        const datum = run.gap(writer, reader) ?? run.tried(writer, reader, candidates[side]);
        if (datum === undefined && writer.allowed !== undefined)
            return { fits: true, datum };
        if (datum === undefined && (side === 'base' ? place.sees.backward : place.sees.forward))
            run.doubt(side === 'base' ? place.basePath : place.headPath, `${found.sentence}, but no value was found that the ${side} writes and the ${side === 'base' ? 'head' : 'base'} refuses`);
        return { fits: false, datum };
    };
    const [old, now] = [look('base'), look('head')];
    run.add(place, { ...found, backward: old.fits, forward: now.fits, baseOnly: old.datum, headOnly: now.datum });
}
function nameOf(place) {
    return place.label === '' ? 'the record' : `\`${place.label}\``;
}

const MAX_FILLED = 20_000;
function itemPlace(run, before, after, place) {
    const lists = { base: before, head: after };
    const [old, now] = [before.type, after.type];
    const wrap = (side, local) => {
        const { constraints, type } = lists[side];
        const least = constraints.minItems?.value;
        const missing = typeof least === 'number' ? Math.max(least - 1, 0) : 0;
        if (missing === 0 || type.kind !== 'array')
            return place.wrap(side, [local]);
        const others = constraints.uniqueItems?.value === true ? [] : run.samples.of(type.items, []).slice(0, 1);
        return others.length === 0 || missing > MAX_FILLED
            ? undefined
            : place.wrap(side, [local, ...Array.from({ length: missing }, () => others[0])]);
    };
    return {
        basePath: old.kind === 'array' ? old.items.at : place.basePath,
        headPath: now.kind === 'array' ? now.items.at : place.headPath,

        label: 'role' in before && before.role === 'record' ? place.label : `${place.label}[]`,
        wrap,
        repeat: (side, locals) => place.wrap(side, locals),
        sees: place.sees,
    };
}
function mapPlace(place, before, after) {
    return {
        basePath: before.at,
        headPath: after.at,
        label: `${place.label}{}`,
        wrap: (side, local) => place.wrap(side, { key: local }),

        repeat: () => undefined,
        sees: place.sees,
    };
}

;









function diffRecordSchemas(base, head, options) {
    const run = new DiffRun(base, head, options.contentModel);
    let finished = true;
    try {
        diffRecord(run, base, head, rootPlace(run));
    }
    catch (error) {
        if (!(error instanceof budget/* BudgetError */.W))
            throw error;
        finished = false;
        run.doubt(base.at, error.message);
    }
    const { changes, undecided } = run;
    if (changes.some((change) => change.class !== 'none' && change.class !== 'both'))
        for (const [side, schema] of [
            ['base', base],
            ['head', head],
        ])
            if (run.samples.record(schema) === null)
                run.doubt(schema.at, `no example record of the ${side} can be made, since no value is found that one of its required fields allows`);
    return { class: finished ? (0,schema_change/* meet */.A)(changes.map((change) => change.class)) : 'break', changes, undecided };
}




function diffRecordReadings(base, head, options) {
    const [before, after] = [soleRecord(base), soleRecord(head)];
    const names = movedNames(base, head);
    const isMoved = ({ name }) => names.some((moved) => moved.base.name === name);
    const own = { ...base, schemas: base.schemas.filter((schema) => !isMoved(schema)) };
    const other = { ...head, schemas: head.schemas.filter((schema) => !isMoved(schema)) };
    const diff = before !== undefined && after !== undefined
        ? diffRecordSchemas(before, after, options)
        : diffRecordSchemas(containerOf(own), containerOf(other, new Set(own.schemas.map(({ name }) => name))), options);
    const problems = [
        ['base', base],
        ['head', head],
    ];
    const moved = names.map((name) => {
        const [was, is] = [name.base, name.head].map((record) => containerOf({ ...NO_SCHEMAS, schemas: [record] }));
        const inner = diffRecordSchemas(was, is, options);
        return { ...inner, changes: [...inner.changes.map((change) => placedAt(name, change)), name.change] };
    });
    return {
        class: (0,schema_change/* meet */.A)([diff.class, ...moved.flatMap((one) => [one.class, ...one.changes.map((change) => change.class)])]),
        changes: [...diff.changes, ...moved.flatMap(({ changes }) => changes)],
        undecided: [
            ...moved.flatMap(({ undecided }) => undecided),
            ...problems.flatMap(([side, { problems }]) => problems.map(({ at, reason }) => ({ path: at, reason: `at the ${side}, ${naming(at, reason)}` }))),
            ...diff.undecided,
        ],
    };
}

function naming(at, reason) {
    if (at.length === 0 || !reason.startsWith('it '))
        return reason;
    const name = at.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('');
    return `\`${name}\`${reason.slice(2)}`;
}
const NO_SCHEMAS = { schemas: [], problems: [], references: [] };

function soleRecord({ schemas }) {
    return schemas.length === 1 && schemas[0].name === undefined ? schemas[0] : undefined;
}

function containerOf({ schemas }, needed) {
    const fields = schemas.map((record) => {
        const rows = { at: record.at, type: { kind: 'record', record }, nullable: false, constraints: {} };
        const type = { kind: 'array', items: rows };
        return {
            name: record.name ?? '',
            at: record.at,
            aliases: [],
            type,
            nullable: false,
            required: needed?.has(record.name) !== false,
            tags: [],
            constraints: {},
            role: 'record',
        };
    });
    return { at: [], fields, contentModel: 'ignore-unknown' };
}
function diffRecord(run, base, head, place) {
    diffContentModel(run, base, head, place);
    diffPrimaryKey(run, base, head, place);
    diffEnforced(run, base, head, place);
    const match = matchFields(base, head);
    for (const field of base.fields) {
        run.spend(1);
        const other = match.get(field);
        if (other === undefined)
            comeOrGone(run, field, base, head, place, 'base');
        else
            diffField(run, field, other, base, head, place);
    }
    const matched = new Set(match.values());
    for (const field of head.fields)
        if (!matched.has(field))
            comeOrGone(run, field, head, base, place, 'head');
}

function matchFields(base, head) {
    const names = new Map(head.fields.map((field) => [field.name, field]));
    const baseNames = new Set(base.fields.map((field) => field.name));
    const free = head.fields.filter((field) => !baseNames.has(field.name));
    const aliases = new Map(free.flatMap((field) => field.aliases.map((alias) => [alias, field])));
    const freeNames = new Map(free.map((field) => [field.name, field]));
    const match = new Map();
    const taken = new Set();
    for (const field of base.fields) {
        const back = () => field.aliases.flatMap((alias) => freeNames.get(alias) ?? []).find((candidate) => !taken.has(candidate));
        const byAlias = aliases.get(field.name);
        const other = names.get(field.name) ?? (byAlias !== undefined && !taken.has(byAlias) ? byAlias : back());
        if (other === undefined)
            continue;
        match.set(field, other);
        taken.add(other);
    }
    return match;
}
function diffField(run, before, after, base, head, place) {
    const here = fieldPlaceIn(run, place, before, after, base, head);
    if (before.name !== after.name)
        renamed(run, before, after, base, head, { ...place, basePath: before.at, headPath: after.at });
    const withNull = diffPresence(run, before, after, base, head, place, here);
    diffValue(run, before, after, here, withNull);
    diffFieldFacts(run, before, after, here);
}
function fieldPlace(place, before, after) {
    return { ...place, basePath: before.at, headPath: after.at, label: labelOf(place, after) };
}
function fieldPlaceIn(run, place, before, after, base, head) {
    const inside = (side, local) => {
        const record = run.samples.record(side === 'base' ? base : head);
        return record === null ? undefined : (0,samples/* withField */.ZH)(record, (side === 'base' ? before : after).name, local);
    };
    const same = before.name === after.name;
    return {
        ...fieldPlace(place, before, after),
        wrap: (side, local) => {
            const record = inside(side, local);
            return record === undefined ? undefined : place.wrap(side, record);
        },
        repeat: (side, [one, two]) => {
            const [first, second] = [inside(side, one), inside(side, two)];
            if (first === undefined || second === undefined)
                return undefined;
            const [schema, name] = side === 'base' ? [base, before.name] : [head, after.name];
            return place.repeat(side, [first, otherRow(run, schema, second, name)]);
        },
        sees: {
            backward: place.sees.backward && (same || after.aliases.includes(before.name)),
            forward: place.sees.forward && (same || before.aliases.includes(after.name)),
        },
    };
}

function otherRow(run, schema, row, name) {
    let made = row;
    for (const field of schema.fields) {
        if (field.name === name || field.constraints.unique?.value !== true || !Object.hasOwn(made, field.name))
            continue;
        const other = run.samples.of(field, []).find((datum) => JSON.stringify(datum) !== JSON.stringify(made[field.name]));
        if (other !== undefined)
            made = (0,samples/* withField */.ZH)(made, field.name, other);
    }
    return made;
}
function diffContentModel(run, base, head, place) {
    const [before, after] = [base.contentModel ?? run.model, head.contentModel ?? run.model];
    if (before === after)
        return;
    const extra = (schema) => {
        const record = run.samples.record(schema);
        return record === null ? undefined : (0,samples/* withField */.ZH)(record, samples/* UNLISTED */.ne, 0);
    };
    run.add(place, {
        what: after === 'closed' ? 'content model closed' : after === 'open' ? 'content model opened' : 'content model changed',
        sentence: `fields that ${place.label === '' ? 'the schema' : `\`${place.label}\``} does not list were ${MODEL_WORDS[before]} and are now ${MODEL_WORDS[after]}`,
        backward: !(before === 'open' && after === 'closed'),
        forward: !(after === 'open' && before === 'closed'),
        baseOnly: () => extra(base),
        headOnly: () => extra(head),
    });
}
const MODEL_WORDS = { open: 'allowed', closed: 'refused', 'ignore-unknown': 'ignored' };

function diffPrimaryKey(run, base, head, place) {
    const [before, after] = [base.primaryKey?.value ?? [], head.primaryKey?.value ?? []];
    if (before.length === after.length && before.every((name, index) => name === after[index]))
        return;
    const show = (names) => names.length === 0 ? 'none' : names.map((name) => `\`${name}\``).join(' + ');
    run.add({ ...place, basePath: base.primaryKey?.at ?? base.at, headPath: head.primaryKey?.at ?? head.at }, {
        what: 'primary key changed',
        sentence: `the primary key${place.label === '' ? '' : ` of \`${place.label}\``} changed from ${show(before)} to ${show(after)}`,
        backward: false,
        forward: false,
    });
}
function diffEnforced(run, base, head, place) {
    const [before, after] = [base.enforced?.value === true, head.enforced?.value === true];
    if (before === after)
        return;
    run.add({ ...place, basePath: base.enforced?.at ?? base.at, headPath: head.enforced?.at ?? head.at }, {
        what: after ? 'enforcement added' : 'enforcement dropped',
        sentence: `the contract${place.label === '' ? '' : ` of \`${place.label}\``} is ${after ? 'now' : 'no longer'} enforced`,

        backward: before,
        forward: after,
    });
}


var part_data = __webpack_require__(24296);

var same_data = __webpack_require__(53073);

var without_prose = __webpack_require__(10262);
;







const RECORD_READERS = {
    card: readCard,
    'data-contract': readDataContract,
    'dbt-manifest': readDbtManifest,
    'dbt-properties': readDbtProperties,
    'feature-set': readFeatureSet,
    frictionless: readFrictionless,
    'mlflow-model': readMlflowSignature,
    odcs: readOdcs,
    openlineage: readOpenLineage,
};

function readRecordData(dialect, data) {
    return RECORD_READERS[dialect](data);
}
const EMPTY = { schemas: [], problems: [], references: [] };
function diffRecordData(base, head, contentModel) {

    const isTouched = ({ at }) => !(0,same_data/* isSame */.F)(plainAt(base.data, at), plainAt(head.data, at));
    const isMoved = [base, head].some(({ part }) => part?.only !== undefined);
    const [before, after] = [read(base), read(head)].map((reading) => ({
        ...reading,

        schemas: isMoved && reading.schemas.length === 1 ? reading.schemas.map(unnamed) : reading.schemas,
        problems: reading.problems.filter(isTouched),
    }));
    const diff = diffRecordReadings(before, after, { contentModel });
    return before.problems.length + after.problems.length === 0 ? diff : { ...diff, class: 'break' };
}
function plainAt(data, at) {
    const value = data === undefined ? undefined : (0,json/* valueAt */.fK)(data, at);
    return value === undefined ? undefined : (0,without_prose/* withoutProse */.s)(value);
}
function read({ part, data }) {
    if (part === undefined || data === undefined)
        return EMPTY;
    const reading = (0,part_data/* onlyWithin */._)(readRecordData(part.dialect, data), part.within);
    const { only, except } = part;
    if (only === undefined && except === undefined)
        return reading;
    const isMeant = (name) => (only === undefined ? !except.has(name ?? '') : name === only);
    return { ...reading, schemas: reading.schemas.filter(({ name }) => isMeant(name)) };
}
function unnamed({ name: _, ...schema }) {
    return schema;
}


/***/ }),

/***/ 80524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ TextProver)
});

;
const MAX_STATES = 1500;

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

;
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

;





const FLAVOURS = ['re2', 'ecma'];
const MAX_LENGTH = 1000;
const MAX_DEPTH = 30;

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

;








const WORK_EACH = 400_000;
const WORK_IN_ALL = 12_000_000;

const WORK_OF_STATE = 5;
const MAX_PAIRS = 4000;
const MAX_CLASSES = 250;

const inclusion_MAX_COUNT = 300;

class TextProver {
    #left = WORK_IN_ALL;
    #answers = new Map();
    #automata = new Map();

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

function speaking(from, to) {
    const found = SPEAKING.find((char) => from <= char && char <= to);
    if (found !== undefined)
        return found;
    if (from <= 0x7e && to >= 0x21)
        return Math.max(from, 0x21);

    return from >= 0xd800 && from <= 0xdfff ? Math.min(to, 0xe000) : from;
}


/***/ })

};

//# sourceMappingURL=7897.index.js.map