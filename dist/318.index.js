export const id = 318;
export const ids = [318];
export const modules = {

/***/ 4318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffDocuments: () => (/* binding */ diffDocuments)
});

// EXTERNAL MODULE: ./src/lib/budget.ts
var budget = __webpack_require__(1010);
// EXTERNAL MODULE: ./src/lib/equal-json.ts
var equal_json = __webpack_require__(2961);
// EXTERNAL MODULE: ./src/model/json.ts
var json = __webpack_require__(7979);
;// CONCATENATED MODULE: ./src/lib/schema/avro-data.ts
/** Data in Avro's JSON encoding: whether a schema writes them, whether another reads them, and small ones that it writes. */


/**
 * Whether the datum is one that the schema writes. In `json` a value of a union is `null` or `{ "branch": value }`; in
 * `default` it stands bare.
 */
function writesAvro(type, datum, encoding = 'json') {
    switch (type.kind) {
        case 'union': {
            if (encoding === 'default')
                return type.branches.some((branch) => writesAvro(branch, datum, encoding));
            const [branch, value] = branchOf(type.branches, datum) ?? [];
            return branch !== undefined && writesAvro(branch, value, encoding);
        }
        case 'array':
            return (0,json/* isList */.Lv)(datum) && datum.every((item) => writesAvro(type.items, item, encoding));
        case 'map':
            return (0,json/* isObject */.Gv)(datum) && Object.keys(datum).every((key) => writesAvro(type.values, datum[key], encoding));
        case 'enum':
            return typeof datum === 'string' && type.symbols.includes(datum);
        case 'fixed':
            return isBytes(datum) && datum.length === type.size;
        case 'record': {
            if (!(0,json/* isObject */.Gv)(datum))
                return false;
            const known = type.fields.every(({ name, type: inner, default: fallback }) => Object.hasOwn(datum, name) ? writesAvro(inner, datum[name], encoding) : encoding === 'default' && fallback !== undefined);
            return known && (encoding === 'default' || Object.keys(datum).length === type.fields.length);
        }
        default:
            return isPrimitive(type.kind, datum);
    }
}
function isPrimitive(kind, datum) {
    switch (kind) {
        case 'null':
            return datum === null;
        case 'boolean':
            return typeof datum === 'boolean';
        case 'int':
            return typeof datum === 'number' && Number.isInteger(datum) && Math.abs(datum + 0.5) < 2 ** 31;
        case 'long':
            return typeof datum === 'number' && Number.isInteger(datum) && datum >= -(2 ** 63) && datum < 2 ** 63;
        case 'float':
        case 'double':
            return typeof datum === 'number';
        case 'bytes':
            return isBytes(datum);
        case 'string':
            return typeof datum === 'string';
    }
}
/** Bytes are written as a text of the code points 0 to 255. */
function isBytes(datum) {
    return typeof datum === 'string' && [...datum].every((c) => c.codePointAt(0) <= 255);
}
function branchOf(branches, datum) {
    const key = datum === null ? 'null' : (0,json/* isObject */.Gv)(datum) ? Object.keys(datum)[0] : undefined;
    const branch = branches.find((one) => branchName(one) === key);
    if (branch === undefined)
        return undefined;
    if (datum === null)
        return [branch, null];
    return (0,json/* isObject */.Gv)(datum) && Object.keys(datum).length === 1 ? [branch, datum[key]] : undefined;
}
/** Whether data that `writer` wrote can be read with `reader`: schema resolution, executed on one datum. */
function readsAvro(writer, reader, datum) {
    if (writer.kind === 'union') {
        const [branch, value] = branchOf(writer.branches, datum) ?? [];
        return branch !== undefined && readsAvro(branch, reader, value);
    }
    if (reader.kind === 'union')
        return reader.branches.some((branch) => readsAvro(writer, branch, datum));
    if (writer.kind === 'array')
        return reader.kind === 'array' && (0,json/* isList */.Lv)(datum) && datum.every((item) => readsAvro(writer.items, reader.items, item));
    if (writer.kind === 'map')
        return (reader.kind === 'map' &&
            (0,json/* isObject */.Gv)(datum) &&
            Object.keys(datum).every((key) => readsAvro(writer.values, reader.values, datum[key])));
    if (writer.kind === 'enum')
        return (reader.kind === 'enum' &&
            sameName(writer, reader) &&
            (reader.symbols.includes(datum) || reader.default !== undefined));
    if (writer.kind === 'fixed')
        return reader.kind === 'fixed' && sameName(writer, reader) && writer.size === reader.size;
    if (writer.kind === 'record') {
        if (reader.kind !== 'record' || !sameName(writer, reader) || !(0,json/* isObject */.Gv)(datum))
            return false;
        const written = new Map(writer.fields.map((field) => [field.name, field]));
        return reader.fields.every((field) => {
            const sources = sourcesOf(field, written);
            if (sources.length !== 1)
                return sources.length === 0 && field.default !== undefined;
            return readsAvro(sources[0].type, field.type, datum[sources[0].name]);
        });
    }
    return promotes(writer.kind, reader.kind);
}
/** The fields that a reader's field may come from; when there are several, libraries refuse to choose. */
function sourcesOf(field, written) {
    if (field.aliases.length === 0)
        return written.has(field.name) ? [written.get(field.name)] : [];
    return [...new Set([field.name, ...field.aliases])].flatMap((name) => written.get(name) ?? []);
}
const PROMOTIONS = {
    int: ['long', 'float', 'double'],
    long: ['float', 'double'],
    float: ['double'],
    string: ['bytes'],
    bytes: ['string'],
};
/** Whether a primitive is read as another. */
function promotes(writer, reader) {
    return writer === reader || (PROMOTIONS[writer]?.includes(reader) ?? false);
}
/** Names match without their namespaces, or the reader has the writer's as an alias (specification, Schema Resolution). */
function sameName(writer, reader) {
    const name = shortName(writer.name);
    return [reader.name, ...reader.aliases].some((one) => shortName(one) === name);
}
/** Values that one sample may hold: records that hold records twice each would make 2^n of them. */
const MAX_SAMPLE = 50_000;
/** The smallest datum of a type; undefined for a record that cannot end, since it holds itself and nothing else will do. */
function sampleAvro(type) {
    return sample(type, new Set(), { left: MAX_SAMPLE });
}
function sample(type, inside, size) {
    if (--size.left < 0 || inside.has(type))
        return undefined;
    switch (type.kind) {
        case 'union': {
            const plain = [...type.branches].sort((a, b) => weight(a) - weight(b));
            for (const branch of plain) {
                const value = sample(branch, inside, size);
                if (value !== undefined)
                    return wrapBranch(branch, value);
            }
            return undefined;
        }
        case 'array':
            return [];
        case 'map':
            return {};
        case 'enum':
            return type.symbols[0];
        case 'fixed':
            return type.size > 10_000 ? undefined : '\0'.repeat(type.size);
        case 'record': {
            const made = Object.create(null);
            inside.add(type);
            for (const field of type.fields) {
                const value = sample(field.type, inside, size);
                if (value === undefined)
                    break;
                made[field.name] = value;
            }
            inside.delete(type);
            return Object.keys(made).length === type.fields.length ? made : undefined;
        }
        case 'null':
            return null;
        case 'boolean':
            return false;
        case 'bytes':
        case 'string':
            return '';
        default:
            return 0;
    }
}
function weight({ kind }) {
    return kind === 'null' ? 0 : kind === 'record' ? 2 : 1;
}
/** A value of a union in the JSON encoding. */
function wrapBranch(branch, value) {
    return branch.kind === 'null' ? null : { [branchName(branch)]: value };
}
/** A value that shows why a wider number does not fit a narrower one; the smallest otherwise. */
function edgeAvro(type) {
    return type.kind === 'long' ? 2147483648 : type.kind === 'float' ? 0.5 : type.kind === 'double' ? 0.1 : sampleAvro(type);
}

;// CONCATENATED MODULE: ./src/lib/schema/avro.ts
/**
 * Avro schemas as they stand in an `.avsc` file, with names resolved. A record may hold itself, so the result is a graph:
 * whoever walks it keeps the pairs that he has seen. https://avro.apache.org/docs/1.12.0/specification/
 */


const PRIMITIVES = ['null', 'boolean', 'int', 'long', 'float', 'double', 'bytes', 'string'];
const MAX_DEPTH = 100;
const MAX_SHOWN = 5;
const NAME = /^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/;
/** Reads a schema: a name, a list (union) or an object. Never throws. */
function readAvro(data) {
    const reader = new AvroReader();
    const type = reader.read(data, [], '', 0);
    reader.checkDefaults();
    return { type: reader.fatal ? undefined : type, problems: reader.problems };
}
class AvroReader {
    problems = [];
    fatal = false;
    #named = new Map();
    #defaults = [];
    read(data, at, space, depth) {
        if (depth > MAX_DEPTH)
            return this.#fail(at, `it is nested more than ${MAX_DEPTH} deep`);
        if (typeof data === 'string')
            return this.#reference(data, at, space);
        if ((0,json/* isList */.Lv)(data))
            return this.#union(data, at, space, depth);
        if (!(0,json/* isObject */.Gv)(data))
            return this.#fail(at, 'it is no type: a name, a list or an object is expected');
        const { type } = data;
        if (typeof type !== 'string')
            return type === undefined ? this.#fail(at, 'it has no `type`') : this.read(type, [...at, 'type'], space, depth + 1);
        switch (type) {
            case 'record':
            case 'error':
                return this.#record(data, at, space, depth);
            case 'enum':
                return this.#enum(data, at, space);
            case 'fixed':
                return this.#fixed(data, at, space);
            case 'array': {
                const items = this.#part(data, 'items', at, space, depth);
                return items && { kind: 'array', items, at };
            }
            case 'map': {
                const values = this.#part(data, 'values', at, space, depth);
                return values && { kind: 'map', values, at };
            }
            default: {
                const found = this.#reference(type, at, space);
                const logical = logicalOf(data);
                return found === undefined || logical === undefined || !isPlain(found) ? found : { ...found, logical };
            }
        }
    }
    #part(data, key, at, space, depth) {
        const part = data[key];
        return part === undefined ? this.#fail(at, `it has no \`${key}\``) : this.read(part, [...at, key], space, depth + 1);
    }
    #reference(name, at, space) {
        if (PRIMITIVES.includes(name))
            return { kind: name, at };
        const found = this.#named.get(qualify(name, space)) ?? this.#named.get(name);
        return found ?? this.#fail(at, `\`${name.slice(0, 100)}\` is no type of Avro and is not defined before this place`);
    }
    #union(data, at, space, depth) {
        const seen = new Set();
        const branches = data.flatMap((one, index) => {
            const place = [...at, index];
            const branch = this.read(one, place, space, depth + 1);
            if (branch === undefined)
                return [];
            if (branch.kind === 'union')
                this.#fail(place, 'it is a union directly inside a union');
            const key = branchName(branch);
            if (seen.has(key))
                this.#fail(place, `the union holds \`${key}\` already`);
            seen.add(key);
            return [branch];
        });
        return branches.length === 0 ? this.#fail(at, 'it is a union without branches') : { kind: 'union', branches, at };
    }
    #record(data, at, space, depth) {
        const fields = [];
        const own = this.#define(data, at, space, (named) => ({ ...named, kind: 'record', fields }));
        if (own === undefined)
            return undefined;
        if (!(0,json/* isList */.Lv)(data.fields))
            return this.#fail(at, 'it is a record without a list of `fields`');
        const names = new Set();
        data.fields.forEach((raw, index) => {
            const place = [...at, 'fields', index];
            if (!(0,json/* isObject */.Gv)(raw) || typeof raw.name !== 'string')
                return this.#fail(place, 'it is no field: an object with a name is expected');
            if (names.has(raw.name))
                this.#fail(place, `the record has a field \`${raw.name}\` already`);
            names.add(raw.name);
            const type = this.#part(raw, 'type', place, spaceOf(own.name), depth + 1);
            if (type === undefined)
                return undefined;
            const fallback = Object.hasOwn(raw, 'default') ? { value: raw.default, at: [...place, 'default'] } : undefined;
            if (fallback !== undefined)
                this.#defaults.push({ at: fallback, type });
            const aliases = (0,json/* isList */.Lv)(raw.aliases) ? raw.aliases.filter((alias) => typeof alias === 'string') : [];
            fields.push({ at: place, name: raw.name, aliases, type, ...(fallback === undefined ? {} : { default: fallback }) });
            return undefined;
        });
        for (const field of fields)
            for (const alias of field.aliases)
                if (alias !== field.name && names.has(alias))
                    this.problems.push({
                        at: field.at,
                        reason: `\`${alias}\` is an alias of \`${field.name}\` and a field of its own, so readers cannot tell which is meant`,
                    });
        return own;
    }
    #enum(data, at, space) {
        const { symbols } = data;
        if (!(0,json/* isList */.Lv)(symbols) || !symbols.every((symbol) => typeof symbol === 'string'))
            return this.#fail(at, 'it is an enum without a list of `symbols`');
        const fallback = data.default;
        if (fallback !== undefined && !symbols.includes(fallback))
            this.#fail([...at, 'default'], 'the default of the enum is none of its symbols');
        const standard = typeof fallback === 'string' ? { default: { value: fallback, at: [...at, 'default'] } } : {};
        return this.#define(data, at, space, (named) => ({ ...named, kind: 'enum', symbols, ...standard }));
    }
    #fixed(data, at, space) {
        const { size } = data;
        if (typeof size !== 'number' || !Number.isInteger(size) || size < 0)
            return this.#fail(at, 'it is a fixed type without a `size`');
        const logical = logicalOf(data);
        return this.#define(data, at, space, (named) => ({
            ...named,
            kind: 'fixed',
            size,
            ...(logical === undefined ? {} : { logical }),
        }));
    }
    #define(data, at, space, make) {
        if (typeof data.name !== 'string' || !NAME.test(data.name))
            return this.#fail(at, 'it has no `name` that Avro allows');
        const own = typeof data.namespace === 'string' ? data.namespace : space;
        const name = qualify(data.name, own);
        const aliases = (0,json/* isList */.Lv)(data.aliases) ? data.aliases.filter((alias) => typeof alias === 'string') : [];
        const type = make({ at, name, aliases: aliases.map((alias) => qualify(alias, spaceOf(name))) });
        if (this.#named.has(name))
            return this.#fail(at, `\`${name}\` is defined already`);
        this.#named.set(name, type);
        return type;
    }
    /** After everything is read: a default may be of a record that was not finished when it was met. */
    checkDefaults() {
        for (const { at, type } of this.#defaults) {
            const branches = type.kind === 'union' ? type.branches : [type];
            // Since 1.12 the default may be of any branch; before, of the first.
            if (!branches.some((branch) => writesAvro(branch, at.value, 'default')))
                this.problems.push({ at: at.at, reason: `the default is no value of its type (${showAvro(type)})` });
        }
    }
    #fail(at, reason) {
        this.fatal = true;
        this.problems.push({ at, reason });
        return undefined;
    }
}
function isPlain(type) {
    return PRIMITIVES.includes(type.kind);
}
function logicalOf(data) {
    const { logicalType } = data;
    if (typeof logicalType !== 'string')
        return undefined;
    return logicalType === 'decimal'
        ? `decimal(${JSON.stringify(data.precision ?? null)},${JSON.stringify(data.scale ?? 0)})`
        : logicalType;
}
function qualify(name, space) {
    return name.includes('.') || space === '' ? name : `${space}.${name}`;
}
function spaceOf(name) {
    return name.slice(0, Math.max(name.lastIndexOf('.'), 0));
}
/** The name without its namespace, by which schema resolution matches. */
function shortName(name) {
    return name.slice(name.lastIndexOf('.') + 1);
}
/** What the JSON encoding writes before a value of a union. */
function branchName(type) {
    return 'name' in type ? type.name : type.kind;
}
/** A type in words. */
function showAvro(type) {
    switch (type.kind) {
        case 'union':
            return (type.branches.slice(0, MAX_SHOWN).map(showAvro).join(' | ') +
                (type.branches.length > MAX_SHOWN ? ` and ${type.branches.length - MAX_SHOWN} more` : ''));
        case 'array':
            return `array of ${showAvro(type.items)}`;
        case 'map':
            return `map of ${showAvro(type.values)}`;
        case 'record':
        case 'enum':
            return `${type.kind} \`${shortName(type.name)}\``;
        case 'fixed':
            return `${type.logical ?? 'fixed'} \`${shortName(type.name)}\` of ${type.size} bytes`;
        default:
            return type.logical === undefined ? type.kind : `${type.kind} (${type.logical})`;
    }
}

// EXTERNAL MODULE: ./src/model/schema-change.ts
var schema_change = __webpack_require__(5279);
// EXTERNAL MODULE: ./src/lib/regex.ts
var regex = __webpack_require__(1532);
;// CONCATENATED MODULE: ./src/lib/schema/constraints.ts
/** What constraints mean for a datum, and which of two values of one constraint lets more through. */




/** Constraints that can only be compared as text: nothing here can tell which values they let through. */
const TEXT_ONLY = new Set(['format', 'check']);
const LOWER = new Set(['minimum', 'exclusiveMinimum', 'minLength', 'minItems']);
const UPPER = new Set(['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems']);
function equalData(left, right) {
    return (0,equal_json/* equalJson */.F)(left, right, new budget/* Budget */._(1e6, 'comparing two values'));
}
/** Whether a datum keeps to all of them. A constraint of another type of value (a length of a number) does not apply. */
function constraintHolds(constraints, datum) {
    for (const name in constraints) {
        const limit = constraints[name];
        if (limit !== undefined && !holds(name, limit.value, datum))
            return false;
    }
    return true;
}
function holds(name, limit, datum) {
    switch (name) {
        case 'minimum':
            return ordered(datum, limit, (order) => order >= 0);
        case 'exclusiveMinimum':
            return ordered(datum, limit, (order) => order > 0);
        case 'maximum':
            return ordered(datum, limit, (order) => order <= 0);
        case 'exclusiveMaximum':
            return ordered(datum, limit, (order) => order < 0);
        case 'multipleOf':
            return typeof datum !== 'number' || typeof limit !== 'number' || isMultiple(datum, limit);
        case 'minLength':
            return typeof datum !== 'string' || typeof limit !== 'number' || lengthOf(datum) >= limit;
        case 'maxLength':
            return typeof datum !== 'string' || typeof limit !== 'number' || lengthOf(datum) <= limit;
        case 'pattern':
            return typeof datum !== 'string' || typeof limit !== 'string' || (patternOf(limit)?.test(datum) ?? true);
        case 'minItems':
            return !(0,json/* isList */.Lv)(datum) || typeof limit !== 'number' || datum.length >= limit;
        case 'maxItems':
            return !(0,json/* isList */.Lv)(datum) || typeof limit !== 'number' || datum.length <= limit;
        case 'uniqueItems':
            return !(0,json/* isList */.Lv)(datum) || limit !== true || new Set(datum.map((item) => JSON.stringify(item))).size === datum.length;
        default:
            // `unique` is over rows; `format` and `check` are texts.
            return true;
    }
}
/** Numbers by size; dates and times, and the texts that limit them, by their text. */
function ordered(datum, limit, test) {
    if (typeof datum === 'number' && typeof limit === 'number')
        return test(datum - limit);
    const [left, right] = [temporal(datum), typeof limit === 'string' ? limit : temporal(limit)];
    if (left === undefined || right === undefined)
        return true;
    return test(left < right ? -1 : left > right ? 1 : 0);
}
function temporal(datum) {
    if (!(0,json/* isObject */.Gv)(datum))
        return undefined;
    const [key, ...others] = Object.keys(datum);
    const text = key?.startsWith('$') && key !== '$type' && others.length === 0 ? datum[key] : undefined;
    return typeof text === 'string' ? text : undefined;
}
/** 0.3 is a multiple of 0.1, though the quotient of the doubles is not whole. */
function isMultiple(value, of) {
    if (!(of > 0))
        return true;
    const quotient = value / of;
    return Math.abs(quotient - Math.round(quotient)) <= 1e-9 * Math.max(1, Math.abs(quotient));
}
/** Code points, as JSON Schema and SQL count. */
function lengthOf(text) {
    // Only a pair of surrogates makes the two counts differ.
    return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
/** The compiled pattern, or undefined for one that the linear-time engine does not take. */
function patternOf(pattern) {
    try {
        return (0,regex/* compileRegex */.DL)(pattern);
    }
    catch {
        return undefined;
    }
}
/** How a constraint moved; undefined stands for its absence. `minimum: 1` → `minimum: 0` is loosened. */
function compareConstraint(name, base, head) {
    const [before, after] = [effective(name, base), effective(name, head)];
    if (before === undefined || after === undefined)
        return before === after ? 'same' : before === undefined ? 'tightened' : 'loosened';
    if (equalData(before, after))
        return 'same';
    if (name === 'multipleOf' && typeof before === 'number' && typeof after === 'number')
        return isMultiple(after, before) ? 'tightened' : isMultiple(before, after) ? 'loosened' : 'changed';
    const grows = larger(before, after);
    if (grows === undefined)
        return 'changed';
    if (LOWER.has(name))
        return grows ? 'tightened' : 'loosened';
    if (UPPER.has(name))
        return grows ? 'loosened' : 'tightened';
    return 'changed';
}
/** `unique: false` and `minLength: 0` say the same as nothing. */
function effective(name, value) {
    if (value === false || value === null)
        return undefined;
    return (name === 'minLength' || name === 'minItems') && value === 0 ? undefined : value;
}
function larger(before, after) {
    if (typeof before === 'number' && typeof after === 'number')
        return after > before;
    return typeof before === 'string' && typeof after === 'string' ? after > before : undefined;
}

;// CONCATENATED MODULE: ./src/lib/schema/scalars.ts
/**
 * Scalar types as sets of values, so that "wider" is a fact about values and not an opinion about names. A datum is JSON;
 * a date, a time or a duration is no text, so it is written as an object with one key: `{ "$date": "2025-09-21" }`.
 */

const FAMILIES = {
    null: 'null',
    boolean: 'boolean',
    int8: 'numeric',
    int16: 'numeric',
    int32: 'numeric',
    int64: 'numeric',
    uint8: 'numeric',
    uint16: 'numeric',
    uint32: 'numeric',
    uint64: 'numeric',
    integer: 'numeric',
    float16: 'numeric',
    float32: 'numeric',
    float64: 'numeric',
    number: 'numeric',
    decimal: 'numeric',
    string: 'text',
    category: 'text',
    uuid: 'text',
    bytes: 'text',
    date: 'temporal',
    time: 'temporal',
    timestamp: 'temporal',
    timestamp_tz: 'temporal',
    year: 'temporal',
    yearmonth: 'temporal',
    duration: 'duration',
};
/** Smallest and largest value. A double holds them exactly, but for the 64-bit maxima, which are exclusive (2^63, 2^64). */
const RANGES = {
    int8: [-128, 127],
    int16: [-32768, 32767],
    int32: [-(2 ** 31), 2 ** 31 - 1],
    int64: [-(2 ** 63), 2 ** 63 - 1024],
    uint8: [0, 255],
    uint16: [0, 65535],
    uint32: [0, 2 ** 32 - 1],
    uint64: [0, 2 ** 64 - 2048],
};
/** A label that no category holds: a category is a finite list of labels that the document does not tell. */
const UNSEEN_LABEL = 'a label never seen before';
const SMALL_UUID = '00000000-0000-4000-8000-000000000000';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const TEMPORAL_SAMPLES = {
    date: '2025-01-01',
    time: '00:00:00',
    timestamp: '2025-01-01T00:00:00',
    timestamp_tz: '2025-01-01T00:00:00Z',
    year: '2025',
    yearmonth: '2025-01',
    duration: 'P1D',
};
function familyOf(type) {
    return FAMILIES[type.name];
}
/** The `$` key under which a temporal datum is written, or undefined for the other scalars. */
function temporalKey(name) {
    return Object.hasOwn(TEMPORAL_SAMPLES, name) ? `$${name}` : undefined;
}
/** The text of a temporal datum of exactly this type: `2025-01-01` of `{ "$date": "2025-01-01" }`. */
function temporalText(name, datum) {
    const key = temporalKey(name);
    if (key === undefined || !(0,json/* isObject */.Gv)(datum) || !Object.hasOwn(datum, key))
        return undefined;
    const text = datum[key];
    return typeof text === 'string' && Object.keys(datum).length === 1 ? text : undefined;
}
/** Whether a datum is a value of the type. Floats take any integer of 64 bits, as Avro's promotion does. */
function acceptsScalar(type, datum) {
    const { name } = type;
    const range = RANGES[name];
    if (range !== undefined)
        return typeof datum === 'number' && Number.isInteger(datum) && datum >= range[0] && datum <= range[1];
    switch (name) {
        case 'null':
            return datum === null;
        case 'boolean':
            return typeof datum === 'boolean';
        case 'integer':
            return Number.isInteger(datum);
        case 'float16':
            return typeof datum === 'number' && isHalf(datum);
        case 'float32':
            return (typeof datum === 'number' && (Math.fround(datum) === datum || (Number.isInteger(datum) && Math.abs(datum) <= 2 ** 64)));
        case 'float64':
        case 'number':
            return typeof datum === 'number' && Number.isFinite(datum);
        case 'decimal':
            return typeof datum === 'number' && fitsDecimal(datum, type.precision, type.scale);
        case 'string':
        case 'bytes':
            return typeof datum === 'string';
        case 'category':
            return typeof datum === 'string' && datum !== UNSEEN_LABEL;
        case 'uuid':
            return typeof datum === 'string' && UUID.test(datum);
        case 'timestamp':
        case 'timestamp_tz':
            // A date is read as its midnight.
            return temporalText(name, datum) !== undefined || (name === 'timestamp' && temporalText('date', datum) !== undefined);
        default:
            return temporalText(name, datum) !== undefined;
    }
}
/** Whether every value of `from` is a value of `to`. Agrees with `acceptsScalar`; a test holds the two to each other. */
function includesScalar(from, to) {
    if (FAMILIES[from.name] !== FAMILIES[to.name])
        return false;
    if (from.name === to.name && from.name !== 'decimal')
        return true;
    if (FAMILIES[from.name] === 'numeric')
        return includesNumeric(from, to);
    if (FAMILIES[from.name] === 'text')
        return to.name === 'string' || to.name === 'bytes' || (from.name === 'uuid' && to.name === 'category');
    return from.name === 'date' && to.name === 'timestamp';
}
function includesNumeric(from, to) {
    if (to.name === 'number' || to.name === 'float64' || (to.name === 'decimal' && to.precision === undefined))
        return true;
    const [source, target] = [RANGES[from.name], RANGES[to.name]];
    const digits = from.name === 'decimal' && (from.scale ?? 0) === 0 ? from.precision : undefined;
    const bounds = source ?? (digits === undefined ? undefined : [-(10 ** digits) + 1, 10 ** digits - 1]);
    if (target !== undefined)
        return bounds !== undefined && bounds[0] >= target[0] && bounds[1] <= target[1];
    switch (to.name) {
        case 'integer':
            return bounds !== undefined;
        case 'float32':
            return from.name === 'float16' || (bounds !== undefined && bounds[1] <= 2 ** 64);
        case 'float16':
            return bounds !== undefined && bounds[0] >= -2048 && bounds[1] <= 2048;
        case 'decimal':
            return includesDecimal(bounds, from, to);
        default:
            return false;
    }
}
function includesDecimal(bounds, from, to) {
    const [whole, scale] = [(to.precision ?? 0) - (to.scale ?? 0), to.scale ?? 0];
    if (from.name === 'decimal' && from.precision !== undefined)
        return from.precision - (from.scale ?? 0) <= whole && (from.scale ?? 0) <= scale;
    return bounds !== undefined && Math.max(-bounds[0], bounds[1]) < 10 ** whole;
}
function isHalf(value) {
    if (value === 0)
        return true;
    const size = Math.abs(value);
    if (!(size <= 65504))
        return false;
    const exponent = Math.max(Math.floor(Math.log2(size)), -14);
    return Number.isInteger(size / 2 ** (exponent - 10));
}
/** By the shortest decimal text of the number, which is what a document would write. */
function fitsDecimal(value, precision, scale = 0) {
    if (!Number.isFinite(value))
        return false;
    if (precision === undefined)
        return true;
    if (Math.abs(value) >= 10 ** (precision - scale))
        return false;
    const [mantissa = '', exponent = '0'] = String(value).split('e');
    const decimals = (mantissa.split('.')[1] ?? '').length - Number(exponent);
    return decimals <= scale;
}
/** Values at and just beyond the edges of the type, smallest first. */
function scalarSamples(type) {
    const key = temporalKey(type.name);
    if (key !== undefined)
        return [{ [key]: TEMPORAL_SAMPLES[type.name] }];
    switch (FAMILIES[type.name]) {
        case 'null':
            return [null];
        case 'boolean':
            return [true, false];
        case 'text':
            return type.name === 'uuid' ? [SMALL_UUID, 'ffffffff-ffff-4fff-8fff-ffffffffffff'] : ['', 'a', 'b', UNSEEN_LABEL];
        default:
            return numericSamples(type);
    }
}
function numericSamples(type) {
    const samples = [0, 1, -1, 0.5, 0.1, 2049, 65505, 2 ** 64, 1e20, 1e39];
    const range = RANGES[type.name];
    if (range !== undefined)
        samples.push(range[0], range[1], range[0] - 1, range[1] + 1);
    if (type.name === 'decimal' && type.precision !== undefined) {
        const scale = type.scale ?? 0;
        // 10 ** -2 is not the double nearest to 0.01 on every engine; the text is.
        samples.push(Math.floor(10 ** (type.precision - scale) * 0.99));
        samples.push(10 ** (type.precision - scale), 10 ** (type.precision - scale - 1), Number(`1e-${scale}`), Number(`1e-${scale + 1}`));
    }
    return samples;
}

;// CONCATENATED MODULE: ./src/lib/schema/accepts-record.ts
/**
 * Whether a datum is one of a schema's. This is the judge of every witness: a class says that one side accepts what the
 * other refuses, and here both sides are made to say it.
 */



/** Whether the schema accepts the datum; a list stands for several records of one table, whose `unique` fields must differ. */
function acceptsRecord(schema, datum, options = {}) {
    const role = { model: options.contentModel ?? 'ignore-unknown', writer: options.role === 'writer' };
    if ((0,json/* isList */.Lv)(datum))
        return datum.every((one) => acceptsFields(schema, one, role)) && uniqueIn(schema, datum);
    return acceptsFields(schema, datum, role);
}
/** The same for one value; `writer` as above. */
function acceptsValue(value, datum, model, writer) {
    return accepts(value, datum, { model, writer });
}
function accepts(value, datum, role) {
    if (datum === null && value.nullable)
        return true;
    if (!acceptsType(value, datum, role))
        return false;
    const { allowed } = value;
    if (allowed !== undefined && (role.writer || value.allowedDefault === undefined)) {
        if (!allowed.value.some((one) => equalData(one, datum)))
            return false;
    }
    return constraintHolds(value.constraints, datum);
}
function acceptsType({ type }, datum, role) {
    switch (type.kind) {
        case 'scalar':
            return acceptsScalar(type, datum);
        case 'any':
        case 'unstated':
            return datum !== null;
        case 'unknown':
            return (0,json/* isObject */.Gv)(datum) && datum.$type === type.text;
        case 'array':
            if (!(0,json/* isList */.Lv)(datum) || !datum.every((item) => accepts(type.items, item, role)))
                return false;
            return type.items.type.kind !== 'record' || uniqueIn(type.items.type.record, datum);
        case 'map':
            return (0,json/* isObject */.Gv)(datum) && Object.keys(datum).every((key) => accepts(type.values, datum[key], role));
        case 'record':
            return acceptsFields(type.record, datum, role);
        case 'union':
            return type.branches.some((branch) => accepts(branch, datum, role));
    }
}
function acceptsFields(schema, datum, role) {
    if (!(0,json/* isObject */.Gv)(datum))
        return false;
    const model = schema.contentModel ?? role.model;
    let found = 0;
    for (const field of schema.fields) {
        const key = keyOf(schema, field, datum, role);
        if (key === undefined) {
            if (field.required && (role.writer || field.default === undefined))
                return false;
            continue;
        }
        found++;
        if (!accepts(field, datum[key], role))
            return false;
    }
    const refusesUnknown = model === 'closed' || (role.writer && model === 'ignore-unknown');
    return !refusesUnknown || Object.keys(datum).length === found;
}
function keyOf(schema, field, datum, role) {
    if (Object.hasOwn(datum, field.name))
        return field.name;
    if (role.writer || field.aliases.length === 0)
        return undefined;
    return field.aliases.find((alias) => Object.hasOwn(datum, alias) && !namesOf(schema).has(alias));
}
const names = new WeakMap();
/** An alias that is the name of another field of the record stands for nothing: the datum holds that field. */
function namesOf(schema) {
    let known = names.get(schema);
    if (known === undefined)
        names.set(schema, (known = new Set(schema.fields.map((field) => field.name))));
    return known;
}
/** Fields that are unique over a table, those of records directly inside included. */
function uniqueIn(schema, rows) {
    for (const field of schema.fields) {
        const nested = field.type.kind === 'record' ? field.type.record : undefined;
        if (field.constraints.unique?.value !== true && nested === undefined)
            continue;
        const values = rows.flatMap((row) => ((0,json/* isObject */.Gv)(row) && Object.hasOwn(row, field.name) ? [row[field.name]] : []));
        if (nested !== undefined && !uniqueIn(nested, values))
            return false;
        if (field.constraints.unique?.value !== true)
            continue;
        const texts = values.filter((value) => value !== null).map((value) => JSON.stringify(value));
        if (new Set(texts).size !== texts.length)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./src/lib/schema/pattern-samples.ts
/**
 * Texts that a regular expression should match, for witnesses. It reads the common part of the syntax, and the engine has
 * the last word: what it makes is tried, never trusted. Bounded, whatever the pattern.
 */
const MAX_TEXT = 12_000;
const pattern_samples_MAX_DEPTH = 30;
/** Candidate texts, short ones first. `extras` are the numbers of further repeats to try, on top of 0, 1 and 2. */
function patternSamples(pattern, extras) {
    const tree = new PatternParser(pattern).parse();
    if (tree === undefined)
        return [];
    const texts = new Set();
    for (const extra of new Set([0, 1, 2, ...extras.filter((extra) => extra > 2 && extra <= MAX_TEXT)]))
        for (const last of [false, true])
            for (let branch = 0; branch < 6; branch++) {
                const text = generate(tree, { extra, last, branch });
                if (text !== undefined)
                    texts.add(text);
            }
    return [...texts].sort((a, b) => a.length - b.length);
}
function generate(node, choice) {
    switch (node.kind) {
        case 'chars':
            return choice.last ? node.last : node.first;
        case 'choice':
            return generate(node.nodes[choice.branch % node.nodes.length], choice);
        case 'repeat': {
            const part = generate(node.node, choice);
            const times = Math.min(node.most, node.least + choice.extra);
            return part === undefined || part.length * times > MAX_TEXT ? undefined : part.repeat(times);
        }
        case 'sequence': {
            let text = '';
            for (const one of node.nodes) {
                const part = generate(one, choice);
                if (part === undefined || text.length + part.length > MAX_TEXT)
                    return undefined;
                text += part;
            }
            return text;
        }
    }
}
const ESCAPED = {
    d: ['0', '9'],
    D: ['a', 'z'],
    w: ['a', '_'],
    W: ['-', ' '],
    s: [' ', ' '],
    S: ['a', 'z'],
    n: ['\n', '\n'],
    t: ['\t', '\t'],
    r: ['\r', '\r'],
};
class PatternParser {
    pattern;
    #at = 0;
    constructor(pattern) {
        this.pattern = pattern;
    }
    parse() {
        const node = this.#choice(0);
        return this.#at === this.pattern.length ? node : undefined;
    }
    #choice(depth) {
        const nodes = [];
        do {
            const node = this.#sequence(depth);
            if (node === undefined)
                return undefined;
            nodes.push(node);
        } while (this.#take('|'));
        return nodes.length === 1 ? nodes[0] : { kind: 'choice', nodes };
    }
    #sequence(depth) {
        const nodes = [];
        if (depth > pattern_samples_MAX_DEPTH)
            return undefined;
        while (this.#at < this.pattern.length && !'|)'.includes(this.pattern[this.#at])) {
            const node = this.#atom(depth);
            if (node === undefined)
                return undefined;
            nodes.push(this.#quantified(node));
        }
        return { kind: 'sequence', nodes };
    }
    #atom(depth) {
        const c = this.pattern[this.#at++];
        if (c === '^' || c === '$')
            return { kind: 'sequence', nodes: [] };
        if (c === '.')
            return chars('a', 'z');
        if (c === '(') {
            if (this.#match(/\?(?::|P?<[A-Za-z]\w*>)/y) === undefined && this.pattern[this.#at] === '?')
                return undefined;
            const node = this.#choice(depth + 1);
            return this.#take(')') ? node : undefined;
        }
        if (c === '[')
            return this.#class();
        return c === '\\' ? this.#escape() : chars(c, c);
    }
    #escape() {
        const c = this.pattern[this.#at++];
        if (c === undefined)
            return undefined;
        if ('AzbB'.includes(c))
            return { kind: 'sequence', nodes: [] };
        const known = ESCAPED[c];
        if (known !== undefined)
            return chars(...known);
        return /[A-Za-z0-9]/.test(c) ? undefined : chars(c, c);
    }
    #class() {
        const negated = this.#take('^');
        const members = [];
        while (this.#at < this.pattern.length && (this.pattern[this.#at] !== ']' || members.length === 0)) {
            const [from, to] = this.#member() ?? [];
            if (from === undefined || to === undefined)
                return undefined;
            const range = this.#match(/-(?!\])/y) === undefined ? undefined : this.#member();
            members.push(from, range?.[1] ?? to);
        }
        if (!this.#take(']') || members.length === 0)
            return undefined;
        if (!negated)
            return chars(members[0], members.at(-1));
        // Which characters are left is found by trying: the engine refuses the text when it is one of the members.
        const free = [...'aZ0_- ~é'].filter((c) => !members.some((from, index) => index % 2 === 0 && c >= from && c <= members[index + 1]));
        return free.length === 0 ? undefined : chars(free[0], free.at(-1));
    }
    #member() {
        const c = this.pattern[this.#at++];
        if (c !== '\\')
            return c === undefined ? undefined : [c, c];
        const escaped = this.pattern[this.#at++];
        return escaped === undefined ? undefined : (ESCAPED[escaped] ?? [escaped, escaped]);
    }
    #quantified(node) {
        const found = this.#match(/(?:[*+?]|\{\d+(?:,\d*)?\})[?+]?/y);
        if (found === undefined)
            return node;
        const [least = 0, most = 0] = found[0] === '*' ? [0, Infinity] : found[0] === '+' ? [1, Infinity] : found[0] === '?' ? [0, 1] : this.#bounds(found);
        return { kind: 'repeat', node, least, most };
    }
    #bounds(text) {
        const [, least = '0', comma, most] = /\{(\d+)(,?)(\d*)/.exec(text) ?? [];
        return [Number(least), comma === '' ? Number(least) : most === '' ? Infinity : Number(most)];
    }
    #take(token) {
        if (!this.pattern.startsWith(token, this.#at))
            return false;
        this.#at += token.length;
        return true;
    }
    #match(expression) {
        expression.lastIndex = this.#at;
        const found = expression.exec(this.pattern)?.[0];
        this.#at += found?.length ?? 0;
        return found;
    }
}
function chars(first, last) {
    return { kind: 'chars', first, last };
}

;// CONCATENATED MODULE: ./src/lib/schema/type-key.ts
/** The type as a text that is equal for equal types, however they are spelled. */
function typeKey({ type }) {
    switch (type.kind) {
        case 'scalar':
            return type.name === 'decimal' ? `decimal(${type.precision},${type.scale})` : type.name;
        case 'unknown':
            return `?${type.text.toLowerCase()}`;
        case 'array':
            return `[${typeKey(type.items)}]`;
        case 'map':
            return `<${typeKey(type.values)}>`;
        case 'record':
            return `{${type.record.fields
                .map((field) => `${JSON.stringify(field.name)}:${typeKey(field)}`)
                .sort()
                .join()}}`;
        case 'union':
            return `(${type.branches.map(typeKey).sort().join('|')})`;
        default:
            return type.kind;
    }
}

;// CONCATENATED MODULE: ./src/lib/schema/samples.ts




const MAX_LENGTH = 10_000;
const MAX_ITEMS = 200;
/** Records with more fields are shown in their smallest form only. */
const MAX_VARIED = 50;
/** Branches of a union whose edges are tried. */
const MAX_EDGES = 8;
/** The field that no schema lists, for witnesses of the content model. */
const UNLISTED = 'a_field_that_is_not_listed';
class Samples {
    #firsts = new Map();
    #records = new WeakMap();
    #model;
    constructor(model) {
        this.#model = model;
    }
    /** The smallest record that a writer may write: its required fields. Null when one of them has no value that is found. */
    record(schema) {
        const known = this.#records.get(schema);
        if (known !== undefined)
            return known;
        // The tree is finite, so this only guards the shape of the code.
        this.#records.set(schema, null);
        const made = Object.create(null);
        for (const field of schema.fields) {
            if (!field.required)
                continue;
            const value = this.first(field);
            if (value === undefined)
                return null;
            made[field.name] = value;
        }
        this.#records.set(schema, made);
        return made;
    }
    first(value) {
        const key = samples_isPlain(value) ? typeKey(value) : undefined;
        if (key !== undefined && this.#firsts.has(key))
            return this.#firsts.get(key);
        const found = this.#ofBranches(value) ?? this.of(value, [])[0];
        if (key !== undefined)
            this.#firsts.set(key, found);
        return found;
    }
    /** Of a union one value of one branch will do: trying all of hundreds against each other takes seconds. */
    #ofBranches(value) {
        if (value.type.kind !== 'union' || value.allowed !== undefined)
            return undefined;
        for (const branch of value.type.branches) {
            const datum = this.first(branch);
            if (datum !== undefined && acceptsValue(value, datum, this.#model, true))
                return datum;
        }
        return undefined;
    }
    /**
     * Data that a writer of `value` may write, smallest first. `against` are schemas whose edges (limits, lengths, lists)
     * are tried as well, since what tells two schemas apart lies at an edge of one of them.
     */
    of(value, against) {
        const edges = against.flatMap((other) => (other.type.kind === 'union' ? other.type.branches.slice(0, MAX_EDGES) : [other]));
        const tried = value.allowed === undefined ? this.#candidates(value, edges) : [...value.allowed.value];
        if (value.nullable)
            tried.push(null);
        const accepted = tried.filter((datum) => acceptsValue(value, datum, this.#model, true));
        if (typeof accepted[0] === 'number')
            accepted.sort(byShortness);
        return value.nullable ? [...accepted.filter((one) => one !== null), null] : accepted;
    }
    #candidates(value, against) {
        const { type } = value;
        switch (type.kind) {
            case 'scalar':
                return [
                    ...scalarSamples(type),
                    ...against.flatMap((other) => (other.type.kind === 'scalar' ? scalarSamples(other.type) : [])),
                    ...against.flatMap((other) => other.allowed?.value ?? []),
                    ...edges([value, ...against], temporalKey(type.name)),
                ];
            case 'unknown':
                return [{ $type: type.text }];
            case 'any':
            case 'unstated':
                return [
                    '',
                    0,
                    true,
                    0.5,
                    [],
                    {},
                    'a',
                    ...against.flatMap((other) => other.allowed?.value ?? []),
                    ...edges(against, undefined),
                ];
            case 'array':
                return this.#lists(value, type.items, against);
            case 'map': {
                const inner = against.flatMap(({ type: other }) => (other.kind === 'map' ? [other.values] : []));
                return [{}, ...this.of(type.values, inner).map((one) => ({ key: one }))];
            }
            case 'record':
                return this.#variants(type.record, against);
            case 'union':
                return type.branches.flatMap((branch) => this.of(branch, against));
        }
    }
    /** The smallest record, and the same with one field at an edge: what shows that two records inside a union differ. */
    #variants(schema, against) {
        const record = this.record(schema);
        if (record === null)
            return [];
        const others = against.flatMap(({ type }) => (type.kind === 'record' ? [type.record.fields] : []));
        const variants = [record, withField(record, UNLISTED, 0)];
        if (against.length === 0 || schema.fields.length > MAX_VARIED)
            return variants;
        for (const field of schema.fields) {
            const same = others.flatMap((fields) => fields.filter(({ name }) => name === field.name));
            for (const one of this.of(field, same))
                variants.push(withField(record, field.name, one));
        }
        const missing = others
            .flat()
            .filter(({ name }) => !Object.hasOwn(record, name) && schema.fields.every((field) => field.name !== name));
        for (const field of missing.slice(0, MAX_VARIED))
            variants.push(withField(record, field.name, { $type: UNLISTED }));
        return variants;
    }
    #lists(value, items, against) {
        const inner = against.flatMap(({ type }) => (type.kind === 'array' ? [type.items] : []));
        const values = this.of(items, inner);
        const sizes = new Set([0, 1, 2]);
        for (const { constraints } of [value, ...against])
            for (const name of ['minItems', 'maxItems']) {
                const limit = constraints[name]?.value;
                if (typeof limit === 'number')
                    for (const size of [limit - 1, limit, limit + 1])
                        if (size <= MAX_ITEMS)
                            sizes.add(size);
            }
        const lists = [];
        for (const size of [...sizes].sort((a, b) => a - b)) {
            if (size < 0)
                continue;
            if (values.length > 0 || size === 0)
                lists.push(Array.from({ length: size }, () => values[0]));
            const distinct = this.#distinct(items, values, size);
            if (size > 1 && distinct.length === size)
                lists.push(distinct);
        }
        for (const one of values.slice(1, 6))
            lists.push([one]);
        return lists;
    }
    /** That many different values, as far as they are easily found. */
    #distinct(items, values, size) {
        const found = new Map(values.map((one) => [JSON.stringify(one), one]));
        for (let next = 0; next < size && found.size < size; next++)
            for (const one of [next, String(next), 'a'.repeat(next)])
                if (acceptsValue(items, one, this.#model, true))
                    found.set(JSON.stringify(one), one);
        return [...found.values()].slice(0, size);
    }
}
/** Numbers that are quick to read first; other data keep their order. */
function byShortness(left, right) {
    return typeof left === 'number' && typeof right === 'number' ? String(left).length - String(right).length : 0;
}
/** Values at the edges that constraints draw. */
function edges(schemas, temporal) {
    const [data, lengths] = [[], new Set()];
    const patterns = new Set();
    for (const { constraints } of schemas)
        for (const name in constraints) {
            const limit = constraints[name].value;
            if (name === 'pattern' && typeof limit === 'string')
                patterns.add(limit);
            else if ((name === 'minLength' || name === 'maxLength') && typeof limit === 'number')
                for (const length of [limit - 1, limit, limit + 1])
                    if (length >= 0 && length <= MAX_LENGTH)
                        lengths.add(length);
            if (typeof limit === 'number')
                data.push(limit, limit + 1, limit - 1, limit + 0.5, limit - 0.5, 2 * limit, 3 * limit, 0.5 * limit);
            else if (typeof limit === 'string' && temporal !== undefined)
                data.push(...around(limit).map((text) => ({ [temporal]: text })));
        }
    for (const length of lengths)
        data.push('a'.repeat(length));
    for (const pattern of patterns)
        data.push(...rememberedSamples(pattern, repeats(lengths)));
    return between(data, schemas);
}
const remembered = new Map();
/** Contracts use one pattern for many fields. */
function rememberedSamples(pattern, extras) {
    const key = `${extras.join()} ${pattern}`;
    let known = remembered.get(key);
    if (known === undefined) {
        if (remembered.size >= 200)
            remembered.clear();
        remembered.set(key, (known = patternSamples(pattern, extras)));
    }
    return known;
}
/** A value between two limits that leave out both ends. */
function between(data, schemas) {
    const limits = schemas.flatMap(({ constraints }) => Object.values(constraints).map((limit) => limit.value));
    const numbers = limits.filter((limit) => typeof limit === 'number').sort((a, b) => a - b);
    numbers.forEach((limit, index) => {
        const next = numbers[index + 1];
        if (next !== undefined)
            data.push((limit + next) / 2, Math.ceil((limit + next) / 2));
    });
    return data;
}
/** A date is followed by one later and led by one earlier in the order of texts. */
function around(text) {
    const digit = /\d(?=\D*$)/.exec(text);
    if (digit === null)
        return [text, `${text}~`];
    const at = digit.index;
    const shifted = [-1, 1].map((step) => Number(text[at]) + step).filter((one) => one >= 0 && one <= 9);
    const first = text.search(/\d/);
    return [
        text,
        ...shifted.map((one) => text.slice(0, at) + one + text.slice(at + 1)),
        text.slice(0, first) + '9' + text.slice(first + 1),
        text.slice(0, first) + '0' + text.slice(first + 1),
    ];
}
/** A repeat makes a text of length L when it stands for all of it but a few fixed characters. */
function repeats(lengths) {
    const near = new Set();
    for (const length of lengths)
        for (let less = 0; less <= 8; less++)
            near.add(length - less);
    return [...near].slice(0, 60);
}
/** A scalar about which nothing but its type is said: one answer does for all of them. */
function samples_isPlain(value) {
    if (value.type.kind !== 'scalar' || value.allowed !== undefined)
        return false;
    return Object.keys(value.constraints).length === 0;
}
/** The record with one field set, or left out. */
function withField(record, name, value) {
    const made = Object.assign(Object.create(null), record);
    if (value === undefined)
        delete made[name];
    else
        made[name] = value;
    return made;
}

;// CONCATENATED MODULE: ./src/lib/schema/type-names.ts
const COMMON = {
    null: 'null',
    none: 'null',
    void: 'null',
    nonetype: 'null',
    bool: 'boolean',
    boolean: 'boolean',
    logical: 'boolean',
    bit: 'boolean',
    byte: 'int8',
    tinyint: 'int8',
    short: 'int16',
    smallint: 'int16',
    mediumint: 'int32',
    int: 'int32',
    long: 'int64',
    bigint: 'int64',
    ...named('int8 int16 int32 int64 uint8 uint16 uint32 uint64 float16 float32 float64 integer number decimal'),
    ...named('string category uuid bytes date time timestamp duration year yearmonth timestamp_tz'),
    half: 'float16',
    halffloat: 'float16',
    float: 'float32',
    real: 'float32',
    double: 'float64',
    'double precision': 'float64',
    numeric: 'decimal',
    dec: 'decimal',
    bignumeric: 'decimal',
    bigdecimal: 'decimal',
    money: 'decimal',
    str: 'string',
    text: 'string',
    char: 'string',
    character: 'string',
    varchar: 'string',
    varchar2: 'string',
    nvarchar: 'string',
    nchar: 'string',
    bpchar: 'string',
    'character varying': 'string',
    clob: 'string',
    citext: 'string',
    utf8: 'string',
    large_utf8: 'string',
    large_string: 'string',
    categorical: 'category',
    dictionary: 'category',
    factor: 'category',
    guid: 'uuid',
    uniqueidentifier: 'uuid',
    binary: 'bytes',
    varbinary: 'bytes',
    blob: 'bytes',
    bytea: 'bytes',
    large_binary: 'bytes',
    date32: 'date',
    date64: 'date',
    datetime: 'timestamp',
    datetime2: 'timestamp',
    datetime64: 'timestamp',
    timestamp_ntz: 'timestamp',
    timestampntz: 'timestamp',
    'timestamp without time zone': 'timestamp',
    timestamptz: 'timestamp_tz',
    timestamp_ltz: 'timestamp_tz',
    datetimeoffset: 'timestamp_tz',
    'timestamp with time zone': 'timestamp_tz',
    'timestamp with local time zone': 'timestamp_tz',
    time32: 'time',
    time64: 'time',
    'time without time zone': 'time',
    timedelta: 'duration',
    timedelta64: 'duration',
    interval: 'duration',
};
const SQL = {
    integer: 'int32',
    int2: 'int16',
    int4: 'int32',
    int8: 'int64',
    smallserial: 'int16',
    serial: 'int32',
    bigserial: 'int64',
    float4: 'float32',
    float8: 'float64',
    hugeint: 'integer',
    byteint: 'int8',
    number: 'decimal',
};
const ANY = new Set(['any', 'variant', 'json', 'jsonb', 'super']);
function scalarNamed(name, dialect) {
    const key = name.toLowerCase();
    if (dialect === 'sql' && Object.hasOwn(SQL, key))
        return SQL[key];
    return Object.hasOwn(COMMON, key) ? COMMON[key] : undefined;
}
/** Types that hold a value of any shape. */
function isAnyName(name) {
    return ANY.has(name.toLowerCase());
}
function named(names) {
    return Object.fromEntries(names.split(' ').map((name) => [name, name]));
}

;// CONCATENATED MODULE: ./src/lib/schema/type-text.ts

const type_text_MAX_LENGTH = 20_000;
const type_text_MAX_DEPTH = 40;
const type_text_MAX_SHOWN = 5;
/** The type that a text names. Never throws; `at` is given to everything inside, since a text has no places of its own. */
function parseTypeText(text, at, dialect) {
    const whole = { at, type: { kind: 'unknown', text: text.trim().slice(0, 200) }, nullable: false, constraints: {} };
    if (text.length > type_text_MAX_LENGTH)
        return whole;
    const parser = new TypeTextParser(text, at, dialect);
    const found = parser.parse();
    return found ?? whole;
}
class TypeTextParser {
    text;
    at;
    dialect;
    #position = 0;
    constructor(text, at, dialect) {
        this.text = text;
        this.at = at;
        this.dialect = dialect;
    }
    parse() {
        const value = this.#union(0);
        this.#space();
        return value !== undefined && this.#position === this.text.length ? value : undefined;
    }
    #union(depth) {
        if (depth > type_text_MAX_DEPTH)
            return undefined;
        const branches = [];
        do {
            const branch = this.#postfix(depth);
            if (branch === undefined)
                return undefined;
            branches.push(branch);
        } while (this.#take('|'));
        return unionOf(branches, this.at);
    }
    /** `text[]`, `int?`, `varchar[50]` (a length in brackets) and `NOT NULL` after the type. */
    #postfix(depth) {
        let value = this.#atom(depth);
        while (value !== undefined) {
            if (this.#take('[]'))
                value = this.#value({ kind: 'array', items: value });
            else if (this.#take('?'))
                value = { ...value, nullable: true };
            else if (this.#word(/not null/iy))
                value = { ...value, nullable: false };
            // The rest of a column's definition says nothing about the type.
            else if (this.#word(/(primary key|unique|references\s+[\w."]+)(?![\w])/iy))
                continue;
            else
                break;
        }
        return value;
    }
    #atom(depth) {
        if (this.#take('(')) {
            const value = this.#union(depth + 1);
            return this.#take(')') ? value : undefined;
        }
        const name = this.#name();
        if (name === undefined)
            return undefined;
        const lower = name.toLowerCase();
        for (const [open, close] of [
            ['<', '>'],
            ['[', ']'],
            ['(', ')'],
        ]) {
            // A number in brackets is a length, a word is a type.
            if (!this.#peekType(open))
                continue;
            this.#take(open);
            const value = this.#parameters(lower, depth + 1);
            return this.#take(close) ? value : undefined;
        }
        const size = this.#sizes();
        if (size === undefined)
            return undefined;
        const rest = /^(timestamp|time)$/.test(lower) ? this.#word(/with(out)?( local)? time zone/iy)?.toLowerCase() : undefined;
        return this.#scalar(rest === undefined ? lower : `${lower} ${rest}`, name, size);
    }
    #scalar(lower, text, sizes) {
        if (isAnyName(lower))
            return this.#value({ kind: 'any' });
        if (['array', 'list', 'repeated'].includes(lower))
            return this.#value({ kind: 'array', items: this.#value({ kind: 'unstated' }) });
        if (lower === 'map' || lower === 'dict')
            return this.#value({ kind: 'map', values: this.#value({ kind: 'unstated' }) });
        if (['struct', 'record', 'object', 'row'].includes(lower))
            return this.#value(looseRecord(this.at));
        const name = scalarNamed(lower, this.dialect);
        const written = sizes.length === 0 ? text : `${text}(${sizes.join(',')})`;
        if (name === undefined)
            return this.#value({ kind: 'unknown', text: written });
        const [first, second] = sizes;
        if (name === 'decimal' && first !== undefined)
            return this.#value({ kind: 'scalar', name, text: written, precision: first, scale: second ?? 0 });
        const constraints = (name === 'string' || name === 'bytes') && first !== undefined ? { maxLength: { value: first, at: this.at } } : {};
        const type = { kind: 'scalar', name, text: written };
        return { ...this.#value(type), nullable: name === 'null', constraints };
    }
    #parameters(name, depth) {
        if (['struct', 'record', 'row', 'object', 'nested'].includes(name))
            return this.#struct(depth);
        const parts = [];
        do {
            const part = this.#union(depth);
            if (part === undefined)
                return undefined;
            parts.push(part);
        } while (this.#take(','));
        const [first, second] = parts;
        if (['array', 'list', 'set', 'sequence', 'repeated'].includes(name) && second === undefined)
            return this.#value({ kind: 'array', items: first });
        if (['map', 'dict'].includes(name) && parts.length === 2)
            return this.#value({ kind: 'map', values: second });
        if (['optional', 'nullable'].includes(name) && second === undefined)
            return { ...first, nullable: true };
        return name === 'union' ? unionOf(parts, this.at) : undefined;
    }
    #struct(depth) {
        const fields = [];
        do {
            const name = this.#name(true);
            if (name === undefined)
                return undefined;
            this.#take(':');
            const value = this.#union(depth);
            if (value === undefined)
                return undefined;
            fields.push({ ...value, name, aliases: [], required: true, tags: [] });
        } while (this.#take(','));
        return this.#value({ kind: 'record', record: { at: this.at, fields } });
    }
    #value(type) {
        return { at: this.at, type, nullable: false, constraints: {} };
    }
    /** Numbers in parentheses or brackets; an empty list when there are none, undefined when what stands there is none. */
    #sizes() {
        const found = this.#word(/[([]\s*\d+\s*(,\s*\d+\s*)?[)\]]/y);
        return found === undefined ? [] : [...found.matchAll(/\d+/g)].map(([digits]) => Number(digits));
    }
    #name(single = false) {
        const quoted = this.#word(/[`"'][^`"']+[`"']/y);
        if (quoted !== undefined)
            return quoted.slice(1, -1);
        const long = single ? undefined : this.#word(/(double precision|character varying)(?![\w])/iy);
        return long?.replace(/\s+/g, ' ') ?? this.#word(/[\p{L}_][\p{L}\p{N}_.]*/uy);
    }
    /** Whether the bracket opens type parameters, and not a size or `[]`. */
    #peekType(open) {
        this.#space();
        if (this.text[this.#position] !== open)
            return false;
        const rest = this.text.slice(this.#position + 1, this.#position + 20).trimStart();
        return rest !== '' && !/^[\d\])>]/.test(rest);
    }
    #take(token) {
        this.#space();
        if (!this.text.startsWith(token, this.#position))
            return false;
        this.#position += token.length;
        return true;
    }
    #word(pattern) {
        this.#space();
        pattern.lastIndex = this.#position;
        const found = pattern.exec(this.text);
        if (found === null)
            return undefined;
        this.#position += found[0].length;
        return found[0];
    }
    #space() {
        while (/\s/.test(this.text[this.#position] ?? ''))
            this.#position++;
    }
}
/** A record of which no field is told. */
function looseRecord(at) {
    return { kind: 'record', record: { at, fields: [], contentModel: 'open' } };
}
/** A union without its null (which makes the value nullable), its nested unions and its copies; of one branch, that branch. */
function unionOf(branches, at) {
    const flat = branches.flatMap((branch) => (branch.type.kind === 'union' ? branch.type.branches : [branch]));
    const isNull = ({ type }) => type.kind === 'scalar' && type.name === 'null';
    const rest = flat.filter((branch) => !isNull(branch));
    const nullable = branches.some((branch) => branch.nullable || isNull(branch)) || flat.length > rest.length;
    if (rest.length === 0)
        return flat[0] ?? { at, type: { kind: 'unstated' }, nullable, constraints: {} };
    if (rest.length === 1)
        return { ...rest[0], nullable };
    return {
        at,
        type: { kind: 'union', branches: rest.map((branch) => ({ ...branch, nullable: false })) },
        nullable,
        constraints: {},
    };
}
/** A type in words, for messages: `array of string`, `decimal(10,2)`. */
function showType(type) {
    switch (type.kind) {
        case 'scalar':
        case 'unknown':
            return type.text;
        case 'array':
            return `array of ${showType(type.items.type)}`;
        case 'map':
            return `map of ${showType(type.values.type)}`;
        case 'record':
            return type.record.fields.length === 0
                ? 'record'
                : `record with ${type.record.fields.length} field${type.record.fields.length === 1 ? '' : 's'}`;
        case 'union':
            return (type.branches
                .slice(0, type_text_MAX_SHOWN)
                .map((branch) => showType(branch.type))
                .join(' | ') + (type.branches.length > type_text_MAX_SHOWN ? ` and ${type.branches.length - type_text_MAX_SHOWN} more` : ''));
        case 'unstated':
            return 'no stated type';
        default:
            return type.kind;
    }
}
/** A value in a message: JSON, cut. */
function showJson(value) {
    const text = JSON.stringify(value);
    return text.length > 60 ? `${[...text].slice(0, 59).join('')}…` : text;
}

;// CONCATENATED MODULE: ./src/lib/schema/avro-field-diff.ts






/** Fields of two records: matched by name, else by an alias of either side, since each side is a reader once. */
function diffAvroFields(run, base, head, place) {
    const [old, now] = [byName(base), byName(head)];
    const free = head.fields.filter((field) => !old.has(field.name));
    const aliases = new Map(free.flatMap((field) => field.aliases.map((alias) => [alias, field])));
    const matched = new Set();
    for (const field of base.fields) {
        const back = field.aliases.flatMap((alias) => (old.has(alias) ? [] : (now.get(alias) ?? [])))[0];
        const other = [now.get(field.name), aliases.get(field.name), back].find((one) => one !== undefined && !matched.has(one));
        if (other === undefined) {
            gone(run, field, head, now, place, 'base');
            continue;
        }
        matched.add(other);
        diffAvroField(run, field, other, base, head, place);
    }
    for (const field of head.fields)
        if (!matched.has(field))
            gone(run, field, base, old, place, 'head');
}
/** A field that only one side has: its own reader needs a default for data of the other. */
function gone(run, field, other, byNames, place, side) {
    // A field of the other side may be read under an alias, though it goes on under its own name as well.
    const sources = sourcesOf(field, byNames);
    const safe = sources.length === 1
        ? run.resolution.reads(sources[0].type, field.type)
        : sources.length === 0 && field.default !== undefined;
    const removed = side === 'base';
    const datum = safe ? undefined : run.sample(other);
    run.add({ ...place, basePath: removed ? field.at : undefined, headPath: removed ? undefined : field.at }, {
        what: removed ? 'field removed' : 'field added',
        sentence: `field \`${label(place, field)}\` (${showAvro(field.type)}, ${field.default === undefined ? 'no default' : `default ${showJson(field.default.value)}`}) was ${removed ? 'removed' : 'added'}`,
        backward: removed || safe,
        forward: !removed || safe,
        obliging: !removed && !safe,
        baseOnly: datum,
        headOnly: datum,
    });
}
function diffAvroField(run, before, after, base, head, place) {
    const same = before.name === after.name;
    const finds = { backward: same || after.aliases.includes(before.name), forward: same || before.aliases.includes(after.name) };
    const here = { ...place, basePath: before.at, headPath: after.at, label: label(place, after) };
    if (!same) {
        const lost = !finds.forward && before.default !== undefined ? '; old readers find no value there and take their default' : '';
        run.add(here, {
            what: 'field renamed with alias',
            sentence: `field \`${label(place, before)}\` was renamed to \`${after.name}\`, ${finds.backward ? 'which has it as an alias' : 'of which it has the name as an alias'}${lost}`,
            backward: finds.backward || after.default !== undefined,
            forward: finds.forward || before.default !== undefined,
            baseOnly: run.sample(base),
            headOnly: run.sample(head),
        });
    }
    diffDefault(run, before, after, here);
    const records = { base, head };
    const names = { base: before.name, head: after.name };
    run.compare(before.type, after.type, {
        ...here,
        basePath: before.type.at,
        headPath: after.type.at,
        wrap: (side, local) => {
            const record = run.sample(records[side]);
            return record === undefined
                ? undefined
                : place.wrap(side, withField(record, names[side], local));
        },
        sees: { backward: place.sees.backward && finds.backward, forward: place.sees.forward && finds.forward },
    });
}
/** Pairwise nothing happens; but only a default lets the field come or go later. */
function diffDefault(run, before, after, place) {
    const [old, now] = [before.default, after.default];
    if (old === undefined && now === undefined)
        return;
    if (old !== undefined && now !== undefined && equalData(old.value, now.value))
        return;
    const [what, end] = old === undefined
        ? ['default added', `got the default ${showJson(now.value)}`]
        : now === undefined
            ? [
                'default removed',
                `lost its default ${showJson(old.value)}, without which it can no longer come or go safely`,
            ]
            : ['default changed', `had the default ${showJson(old.value)} and now has ${showJson(now.value)}`];
    const paths = { basePath: old?.at ?? place.basePath, headPath: now?.at ?? place.headPath };
    run.add({ ...place, ...paths }, { what, sentence: `field ${nameOf(place)} ${end}`, backward: true, forward: true });
}
function byName(record) {
    return new Map(record.fields.map((field) => [field.name, field]));
}
function label(place, field) {
    return place.label === '' ? field.name : `${place.label}.${field.name}`;
}

;// CONCATENATED MODULE: ./src/lib/schema/avro-resolve.ts

/**
 * Answers for pairs of types, cycles included: two records are taken to fit while their fields are being compared, and
 * whatever rested on a pair that proves not to fit is asked again.
 */
class AvroResolution {
    #budget;
    #failed = new Map();
    #fits = new Map();
    #dirty = false;
    constructor(budget) {
        this.#budget = budget;
    }
    /** True when every datum of the writer can be read. */
    reads(writer, reader) {
        for (;;) {
            this.#dirty = false;
            const verdict = this.#reads(writer, reader);
            if (!this.#dirty)
                return verdict;
            // Some pair failed after others had been judged with its help.
            this.#fits = new Map();
        }
    }
    #reads(writer, reader) {
        this.#budget.spend(1);
        if (writer.kind === 'union')
            return writer.branches.every((branch) => this.#reads(branch, reader));
        if (reader.kind === 'union')
            return reader.branches.some((branch) => this.#reads(writer, branch));
        if (writer.kind === 'array')
            return reader.kind === 'array' && this.#reads(writer.items, reader.items);
        if (writer.kind === 'map')
            return reader.kind === 'map' && this.#reads(writer.values, reader.values);
        if (writer.kind === 'enum')
            return (reader.kind === 'enum' &&
                sameName(writer, reader) &&
                (reader.default !== undefined || containsAll(reader.symbols, writer.symbols)));
        if (writer.kind === 'fixed')
            return reader.kind === 'fixed' && writer.size === reader.size && sameName(writer, reader);
        if (writer.kind === 'record')
            return reader.kind === 'record' && this.#readsRecord(writer, reader);
        return promotes(writer.kind, reader.kind);
    }
    #readsRecord(writer, reader) {
        if (this.#failed.get(writer)?.has(reader))
            return false;
        if (this.#fits.get(writer)?.has(reader))
            return true;
        remember(this.#fits, writer, reader);
        const fields = new Map(writer.fields.map((field) => [field.name, field]));
        const fits = sameName(writer, reader) &&
            reader.fields.every((field) => {
                const sources = sourcesOf(field, fields);
                if (sources.length !== 1)
                    return sources.length === 0 && field.default !== undefined;
                return this.#reads(sources[0].type, field.type);
            });
        if (!fits) {
            remember(this.#failed, writer, reader);
            this.#fits.get(writer)?.delete(reader);
            this.#dirty = true;
        }
        return fits;
    }
}
function containsAll(have, wanted) {
    const set = new Set(have);
    return wanted.every((symbol) => set.has(symbol));
}
function remember(pairs, writer, reader) {
    const known = pairs.get(writer);
    if (known === undefined)
        pairs.set(writer, new Set([reader]));
    else
        known.add(reader);
}

;// CONCATENATED MODULE: ./src/lib/schema/avro-diff.ts






const MAX_WORK = 3_000_000;
const OPEN = { backward: true, forward: true };
/** Compares two schemas by Avro's schema resolution. Witnesses are in Avro's JSON encoding, of the whole schema. Never throws. */
function diffAvro(base, head) {
    const run = new AvroRun(base, head);
    let verdict = 'break';
    try {
        run.compare(base, head, { basePath: base.at, headPath: head.at, label: '', wrap: (_, local) => local, sees: OPEN });
        verdict = (0,schema_change/* meet */.A)(run.changes.map((change) => change.class));
        // The rules of the list and the resolution of the whole must agree; if ever they do not, the stricter counts and it is said.
        const [backward, forward] = [run.resolution.reads(base, head), run.resolution.reads(head, base)];
        const whole = (0,schema_change/* classOf */.K)(backward, forward, verdict !== 'none' || !backward || !forward);
        const strict = (0,schema_change/* meet */.A)([verdict, whole]);
        if (whole !== 'none' && whole !== 'both')
            for (const [side, type] of [
                ['base', base],
                ['head', head],
            ])
                if (run.sample(type) === undefined)
                    run.doubt(type.at, `no example datum of the ${side} can be made`);
        if (strict !== verdict)
            run.doubt(base.at, `the changes make it ${verdict}, and the resolution of the whole makes it ${strict}`);
        verdict = strict;
    }
    catch (error) {
        if (!(error instanceof budget/* BudgetError */.W))
            throw error;
        run.doubt(base.at, error.message);
    }
    return { class: verdict, changes: run.changes, undecided: run.undecided };
}
class AvroRun {
    base;
    head;
    changes = [];
    undecided = [];
    budget = new budget/* Budget */._(MAX_WORK, 'comparing the schemas');
    resolution = new AvroResolution(this.budget);
    #samples = new WeakMap();
    #seen = new Map();
    constructor(base, head) {
        this.base = base;
        this.head = head;
    }
    /** The smallest datum of a type, made once. */
    sample(type) {
        if (!this.#samples.has(type))
            this.#samples.set(type, sampleAvro(type));
        return this.#samples.get(type);
    }
    doubt(path, reason) {
        this.undecided.push({ path, reason });
    }
    add(place, found) {
        const backward = found.backward || !place.sees.backward;
        const forward = found.forward || !place.sees.forward;
        const shown = [];
        if (!backward)
            shown.push(['base', found.baseOnly]);
        if (!forward)
            shown.push(['head', found.headOnly]);
        let made;
        const make = () => shown.flatMap(([side, local]) => this.#witness(place, side, local));
        this.changes.push({
            class: (0,schema_change/* classOf */.K)(backward, forward, true),
            what: found.what,
            basePath: place.basePath,
            headPath: place.headPath,
            ...(found.obliging === true && { obliging: true }),
            sentence: found.sentence,
            // A witness is a datum of the whole schema: made when it is looked at.
            get witnesses() {
                return (made ??= make());
            },
        });
    }
    #witness(place, side, local) {
        const datum = local === undefined ? undefined : place.wrap(side, local);
        if (datum === undefined)
            return [];
        const [writer, reader] = side === 'base' ? [this.base, this.head] : [this.head, this.base];
        return writesAvro(writer, datum) && !readsAvro(writer, reader, datum) ? [{ acceptedBy: side, datum }] : [];
    }
    compare(base, head, place) {
        this.budget.spend(1);
        if (base.kind === 'union' || head.kind === 'union')
            this.#unions(base, head, place);
        else if (base.kind === 'record' && head.kind === 'record')
            this.#records(base, head, place);
        else if (base.kind === 'enum' && head.kind === 'enum')
            this.#enums(base, head, place);
        else if (base.kind === 'fixed' && head.kind === 'fixed')
            this.#fixeds(base, head, place);
        else if (base.kind === 'array' && head.kind === 'array')
            this.compare(base.items, head.items, inner(place, base.items, head.items, '[]', (local) => [local]));
        else if (base.kind === 'map' && head.kind === 'map')
            this.compare(base.values, head.values, inner(place, base.values, head.values, '{}', (local) => ({ key: local })));
        else
            this.#types(base, head, place);
        this.#logical(base, head, place);
    }
    #types(base, head, place) {
        if (base.kind === head.kind)
            return;
        const [backward, forward] = [promotes(base.kind, head.kind), promotes(head.kind, base.kind)];
        const what = backward ? (forward ? 'type renamed' : 'type widened') : forward ? 'type narrowed' : 'type changed';
        const verb = backward ? (forward ? 'changed' : 'was widened') : forward ? 'was narrowed' : 'changed';
        this.add(place, {
            what,
            sentence: `the type of ${nameOf(place)} ${verb} from ${showAvro(base)} to ${showAvro(head)}`,
            backward,
            forward,
            baseOnly: edgeAvro(base),
            headOnly: edgeAvro(head),
        });
    }
    /**
     * Bytes are read whatever they are said to mean, so no datum shows it; but a millisecond read as a microsecond is wrong
     * everywhere. One side that says nothing is no contradiction.
     */
    #logical(base, head, place) {
        if (base.logical === head.logical || base.kind === 'union' || head.kind === 'union')
            return;
        const stated = base.logical === undefined || head.logical === undefined;
        this.add(place, {
            what: 'logical type changed',
            sentence: `the logical type of ${nameOf(place)} changed from ${base.logical ?? 'none'} to ${head.logical ?? 'none'}${stated ? '' : '; the same bytes now mean something else'}`,
            backward: stated,
            forward: stated,
        });
    }
    #names(base, head, place) {
        if (base.name === head.name)
            return;
        const spaces = shortName(base.name) === shortName(head.name);
        this.add(place, {
            what: spaces ? 'namespace changed' : `${base.kind} renamed`,
            sentence: `${base.kind} \`${base.name}\`${place.label === '' ? '' : ` of \`${place.label}\``} is now \`${head.name}\`${spaces ? '; resolution matches names without namespaces, though some libraries want the same' : sameName(base, head) ? ', which has the old name as an alias' : ' and has no alias for the old name'}`,
            backward: sameName(base, head),
            forward: sameName(head, base),
            baseOnly: this.sample(base),
            headOnly: this.sample(head),
        });
    }
    #records(base, head, place) {
        const seen = this.#seen.get(base) ?? new Set();
        if (seen.has(head))
            return;
        this.#seen.set(base, seen.add(head));
        this.#names(base, head, place);
        diffAvroFields(this, base, head, place);
    }
    #enums(base, head, place) {
        this.#names(base, head, place);
        const [old, now] = [new Set(base.symbols), new Set(head.symbols)];
        const removed = base.symbols.filter((symbol) => !now.has(symbol));
        const added = head.symbols.filter((symbol) => !old.has(symbol));
        const list = (symbols) => symbols.map((symbol) => `\`${symbol}\``).join(', ');
        const taken = (by, who) => by.default === undefined ? '' : `; ${who} readers take \`${by.default.value}\` for it`;
        if (removed.length > 0)
            this.add(place, {
                what: 'enum values removed',
                sentence: `${list(removed)} ${removed.length === 1 ? 'is' : 'are'} no longer a symbol of ${nameOf(place)}${taken(head, 'new')}`,
                backward: head.default !== undefined,
                forward: true,
                baseOnly: removed[0],
            });
        if (added.length > 0)
            this.add(place, {
                what: 'enum values added',
                sentence: `${list(added)} ${added.length === 1 ? 'is' : 'are'} now a symbol of ${nameOf(place)}${taken(base, 'old')}`,
                backward: true,
                forward: base.default !== undefined,
                headOnly: added[0],
            });
        if (base.default?.value !== head.default?.value)
            this.add(place, {
                what: 'enum default changed',
                sentence: `the default symbol of ${nameOf(place)} changed from ${base.default?.value ?? 'none'} to ${head.default?.value ?? 'none'}`,
                backward: true,
                forward: true,
            });
    }
    #fixeds(base, head, place) {
        this.#names(base, head, place);
        if (base.size === head.size)
            return;
        this.add(place, {
            what: 'type changed',
            sentence: `the size of ${nameOf(place)} changed from ${base.size} to ${head.size} bytes`,
            backward: false,
            forward: false,
            baseOnly: this.sample(base),
            headOnly: this.sample(head),
        });
    }
    /** Branches that go together are compared; of the others, those that the other side cannot read are told. */
    #unions(base, head, place) {
        const [old, now] = [branchesOf(base), branchesOf(head)];
        const paired = new Map();
        for (const branch of old) {
            const other = now.find((one) => alike(branch, one) && ![...paired.values()].includes(one));
            if (other === undefined)
                continue;
            paired.set(branch, other);
            const wraps = { base: base.kind === 'union' ? branch : undefined, head: head.kind === 'union' ? other : undefined };
            this.compare(branch, other, {
                ...place,
                basePath: branch.at,
                headPath: other.at,
                wrap: (side, local) => place.wrap(side, wraps[side] === undefined ? local : wrapBranch(wraps[side], local)),
            });
        }
        const partners = new Set(paired.values());
        for (const branch of old)
            if (!paired.has(branch))
                this.#lonely(branch, base, head, place, 'base');
        for (const branch of now)
            if (!partners.has(branch))
                this.#lonely(branch, head, base, place, 'head');
    }
    #lonely(branch, own, other, place, side) {
        if (this.resolution.reads(branch, other))
            return;
        const value = edgeAvro(branch);
        const datum = value === undefined ? undefined : own.kind === 'union' ? wrapBranch(branch, value) : value;
        const isNull = branch.kind === 'null';
        const gone = side === 'base';
        this.add({ ...place, ...(gone ? { basePath: branch.at } : { headPath: branch.at }) }, {
            what: isNull ? (gone ? 'null refused' : 'null allowed') : gone ? 'union branch removed' : 'union branch added',
            sentence: gone
                ? `${nameOf(place)} can no longer be ${showAvro(branch)}; it is ${showAvro(other)} now`
                : `${nameOf(place)} can now be ${showAvro(branch)}; it was ${showAvro(other)}`,
            backward: !gone,
            forward: gone,
            baseOnly: datum,
            headOnly: datum,
        });
    }
}
function branchesOf(type) {
    return type.kind === 'union' ? type.branches : [type];
}
/** Branches that stand for the same thing on both sides; a union has at most one of each. */
function alike(left, right) {
    if (left.kind !== right.kind)
        return false;
    return 'name' in left && 'name' in right ? sameName(left, right) || sameName(right, left) : true;
}
function inner(place, base, head, mark, wrap) {
    return {
        ...place,
        basePath: base.at,
        headPath: head.at,
        label: `${place.label}${mark}`,
        wrap: (side, local) => place.wrap(side, wrap(local)),
    };
}
function nameOf(place) {
    return place.label === '' ? 'the schema' : `\`${place.label}\``;
}

// EXTERNAL MODULE: ./src/lib/schema/json-schema/index.ts + 40 modules
var json_schema = __webpack_require__(4476);
// EXTERNAL MODULE: ./src/lib/schema/card-places.ts
var card_places = __webpack_require__(7058);
;// CONCATENATED MODULE: ./src/lib/schema/readers/reading.ts
/** What all readers share: places, problems, limits, and the plain values that documents write in many ways. */

const reading_MAX_DEPTH = 60;
const MAX_NODES = 100_000;
/** One reading of a document. Everything that is not understood goes to `problems`. */
class Reading {
    schemas = [];
    problems = [];
    references = [];
    /** References that are being followed. */
    expanding = new Set();
    #nodes = 0;
    problem(at, reason) {
        this.problems.push({ at, reason });
    }
    /** Whether one more place may be read; says once why not. */
    enter(at, depth) {
        if (depth > reading_MAX_DEPTH) {
            this.problem(at, `it is nested more than ${reading_MAX_DEPTH} deep`);
            return false;
        }
        if (++this.#nodes === MAX_NODES)
            this.problem(at, `the document has more than ${MAX_NODES.toLocaleString('en-US')} fields`);
        return this.#nodes < MAX_NODES;
    }
    done() {
        const { schemas, problems, references } = this;
        return { schemas: onlyFirst(schemas, this), problems, references };
    }
    /** The first own value among several spellings of one key. */
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
    /** A list of texts, or one text. */
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
    /** The fields of a record, of which each name counts once. */
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
/** A value as a noun, for the end of a sentence. */
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

;// CONCATENATED MODULE: ./src/lib/schema/readers/constraints.ts


/** Spellings of each constraint, and what its value is. */
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
/** The constraints that an object holds under any of their names. */
function readConstraints(raw, at, reading) {
    const found = {};
    for (const [name, sort, keys] of SPELLINGS) {
        const value = reading.pick(raw, at, ...keys);
        if (value === undefined)
            continue;
        if (fits(value.value, sort))
            found[name] = value;
        // Draft 4 of JSON Schema: a flag that says how `minimum` is meant.
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

;// CONCATENATED MODULE: ./src/lib/schema/readers/tensor.ts
/** Tensors: an element type and a shape, as model cards and MLflow signatures write them. */

/** numpy has no more dimensions either. */
const MAX_RANK = 32;
/** Words for the whole instead of its elements. */
const WHOLE = /^(?:tensor|nd-?array|array|list|vector|matrix|image|sequence)$/i;
/** Lists in lists: a size is exactly that many, anything else (-1, `B`, null) any number. */
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
/** `shape: [B, 3, 224, 224]` or `"(B, 3, 224, 224)"`; undefined for what is none. */
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
/** The key that states the type of the elements, beside a `type` that only says that it is a tensor. */
function elementKey(raw) {
    const stated = ['dtype', 'data_type', 'element_type'].find((key) => typeof raw[key] === 'string');
    if (stated !== undefined)
        return stated;
    return typeof raw.type === 'string' && !WHOLE.test(raw.type) ? 'type' : undefined;
}

;// CONCATENATED MODULE: ./src/lib/schema/readers/field.ts
/** Fields as hand-written documents have them: a type name, or an object with a type and whatever else is known. */





const TYPE_KEYS = ['type', 'dtype', 'data_type', 'value_type', 'logicalType', 'element_type'];
const FIELD_KEYS = ['fields', 'properties', 'columns', 'features'];
/** `features: {age: int}`, `fields: [{name: age, type: int}]`, `[age, "age: int"]`: a record. */
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
    const fallback = reading.pick(raw, at, 'default') ?? (raw.default === null ? { value: null, at: [...at, 'default'] } : undefined);
    const unit = reading.text(raw, at, 'unit', 'units');
    const semantics = reading.text(raw, at, 'semantics', 'semantic', 'semantic_type', 'concept');
    const nullable = value.nullable || (style.nullable && !required);
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
/** Type, null, enum, constraints. */
function readValue(raw, at, style, reading, depth) {
    const unstated = { at, type: { kind: 'unstated' }, nullable: false, constraints: {} };
    if (!reading.enter(at, depth))
        return unstated;
    if (raw === null)
        return unstated;
    if (typeof raw === 'string')
        return parseTypeText(raw, at, style.dialect);
    if ((0,json/* isList */.Lv)(raw))
        return unionOf(raw.map((one, index) => readValue(one, [...at, index], style, reading, depth + 1)), at);
    if (!(0,json/* isObject */.Gv)(raw)) {
        reading.problem(at, `it is ${describe(raw)}, where a type is expected`);
        return unstated;
    }
    const target = resolved(raw, at, style, reading);
    if (target !== undefined)
        return withReference(raw, at, target, style, reading, depth);
    const shape = shapeOf(raw.shape);
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
/** What is said about the values (a range, an enum) is said about the elements. */
function readTensor(raw, at, shape, style, reading, depth) {
    const key = elementKey(raw);
    const said = Object.entries(raw).filter(([name]) => name !== 'shape' && (name === key || !TYPE_KEYS.includes(name)));
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
/** What is in a list or a map: not null unless it says so. */
function readItem({ value, at }, style, reading, depth) {
    return readValue(value, at, style, reading, depth);
}
/** A record with its fields, the list of those that are required, and what becomes of others. */
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
/** `convertible: true`, or a `conversion` that says how. */
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
/** What stands beside a `$ref` completes the definition. */
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

;// CONCATENATED MODULE: ./src/lib/schema/readers/card.ts



const STYLE = { dialect: 'general', required: true, nullable: false };
/** `check Σ_out`, `inputs`, `features`, `orders`. References are values, not resolved. */
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

;// CONCATENATED MODULE: ./src/lib/schema/readers/data-contract.ts



/** datacontract.com 1.x: `models.*.fields`, with `$ref: '#/definitions/…'` resolved in the document. */
function readDataContract(data) {
    const reading = new Reading();
    const models = (0,json/* isObject */.Gv)(data) ? data.models : undefined;
    if (models === undefined || models === null)
        return reading.done();
    if (!(0,json/* isObject */.Gv)(models)) {
        reading.problem(['models'], `it is ${describe(models)}, where models by name are expected`);
        return reading.done();
    }
    const style = { dialect: 'sql', required: false, nullable: true, resolve: (reference) => resolve(data, reference) };
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
/** `primaryKey: true` (before 1.1: `primary`) on each field that is part of it. */
function keysOf(fields, at, stated) {
    if (stated !== undefined || !(0,json/* isObject */.Gv)(fields))
        return {};
    const names = Object.keys(fields).filter((name) => {
        const field = fields[name];
        return (0,json/* isObject */.Gv)(field) && (field.primaryKey === true || field.primary === true);
    });
    return names.length === 0 ? {} : { primaryKey: { value: names, at } };
}

;// CONCATENATED MODULE: ./src/lib/schema/readers/dbt.ts
/** dbt: models of a property file (`models[].columns[]`) and nodes of a manifest (`nodes.*.columns.*`). */




/** Resources of a property file that have columns. */
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
        else if (['model', 'seed', 'snapshot'].includes(typeof raw.resource_type === 'string' ? raw.resource_type : id.split('.')[0]))
            reading.schemas.push(tableOf(raw, id, at, columnsOf(raw, at, reading), reading));
    }
    return reading.done();
}
/** A model, or each of its versions: a version names the columns it takes over and adds or replaces its own. */
function readModel(raw, name, at, reading) {
    const shared = columnsOf(raw, at, reading);
    const versions = reading.list(raw, at, 'versions');
    if (versions.length === 0)
        reading.schemas.push(tableOf(raw, name, at, shared, reading));
    versions.forEach((version, index) => {
        const place = [...at, 'versions', index];
        if (!(0,json/* isObject */.Gv)(version) || (typeof version.v !== 'number' && typeof version.v !== 'string')) {
            reading.problem(place, `it is ${describe(version)}${(0,json/* isObject */.Gv)(version) ? ' without `v`' : ''}, where a version is expected`);
            return;
        }
        const columns = (0,json/* isList */.Lv)(version.columns) ? versionColumns(version, shared, place, reading) : shared;
        const config = (0,json/* isObject */.Gv)(version.config) ? version : raw;
        reading.schemas.push({ ...tableOf(config, `${name}.v${version.v}`, place, columns, reading) });
    });
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
        : parseTypeText(written.value, written.at, 'sql');
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
/** `accepted_values: {values: […]}`, in dbt 1.10 with `arguments` between. */
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

;// CONCATENATED MODULE: ./src/lib/schema/readers/feature-set.ts



const feature_set_STYLE = { dialect: 'general', required: true, nullable: false };
/** `features: {age: int}`, and the long forms with an object for each feature or a list of them: one record without a name. */
function readFeatureSet(data) {
    const reading = new Reading();
    const features = (0,json/* isObject */.Gv)(data) ? data.features : undefined;
    if (!(0,json/* isObject */.Gv)(data) || features === undefined || features === null)
        reading.problem((0,json/* isObject */.Gv)(data) ? ['features'] : [], `it is ${describe(features)}, where features are expected`);
    else
        reading.schemas.push(readRecord(data, [], { value: features, at: ['features'] }, feature_set_STYLE, reading, 0));
    return reading.done();
}

;// CONCATENATED MODULE: ./src/lib/schema/readers/frictionless.ts
/** Frictionless table schemas: `resources[].schema.fields[]`, a resource with a `schema`, or a table schema by itself. */





/** Table Schema 2: `fieldsMatch` says which columns the data may have. https://datapackage.org/standard/table-schema/#fieldsMatch */
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
    // Table Schema: a field without a type is `string` in version 1 and `any` in version 2.
    const type = reading.text(raw, at, 'type');
    const value = type === undefined
        ? { at, type: { kind: 'unstated' }, nullable: false, constraints: {} }
        : parseTypeText(type.value, type.at, 'general');
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

;// CONCATENATED MODULE: ./src/lib/schema/readers/mlflow.ts
/** MLflow model signatures: `signature.inputs`, `outputs` and `params` of an MLmodel file are JSON in a text. */




/** MLflow's own names; `integer` has 32 bits. https://mlflow.org/docs/latest/model/signatures.html */
const NAMES = {
    integer: 'int32',
    long: 'int64',
    float: 'float32',
    double: 'float64',
    datetime: 'timestamp',
};
/** numpy's one-byte strings and the like. */
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
/** All places inside are that of the text, which has none of its own. */
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
    // A parameter with a shape is a list: `(-1,)`.
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
/** A tensor is lists in lists; -1 stands for any length, any other number for exactly that many. */
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
    return parseTypeText(Object.hasOwn(names, lower) ? names[lower] : lower, at, 'general');
}

;// CONCATENATED MODULE: ./src/lib/schema/readers/odcs.ts
/** Open Data Contract Standard 3.x: `schema[].properties[]`. https://bitol-io.github.io/open-data-contract-standard */






/** `logicalTypeOptions.format` of numbers says their size. */
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
/** The logical type, made more exact by a physical type of the same family: `integer` + `bigint` is 64 bits. */
function odcs_valueOf(raw, at, reading, depth) {
    const logical = reading.text(raw, at, 'logicalType');
    const physical = reading.text(raw, at, 'physicalType');
    const stored = physical === undefined ? undefined : parseTypeText(physical.value, physical.at, 'sql');
    const options = (0,json/* isObject */.Gv)(raw.logicalTypeOptions) ? raw.logicalTypeOptions : {};
    const place = [...at, 'logicalTypeOptions'];
    const constraints = readConstraints(options, place, reading);
    const named = logical === undefined ? stored : parseTypeText(logical.value, logical.at, 'general');
    const nested = nestedOf(logical?.value ?? '', raw, at, named, reading, depth);
    if (nested !== undefined)
        return { value: { ...nested, constraints } };
    if (named === undefined)
        return { value: { at, type: { kind: 'unstated' }, nullable: false, constraints } };
    if (named.type.kind !== 'scalar')
        return { value: { ...named, constraints }, ...(logical === undefined || physical === undefined ? {} : { physical }) };
    const format = typeof constraints.format?.value === 'string' ? NUMBER_FORMATS[constraints.format.value] : undefined;
    if (format !== undefined && familyOf(named.type) === 'numeric') {
        const text = `${named.type.text} (${String(constraints.format?.value)})`;
        delete constraints.format;
        return { value: { ...named, type: { kind: 'scalar', name: format, text }, constraints } };
    }
    if (named.type.name === 'timestamp' && options.timezone === true)
        return { value: { ...named, type: { ...named.type, name: 'timestamp_tz' }, constraints } };
    const same = logical !== undefined && stored?.type.kind === 'scalar' && familyOf(stored.type) === familyOf(named.type);
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
/** A quality rule that forbids all but the values it lists is an enum (ODCS 3.1: `metric: invalidValues`). */
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

;// CONCATENATED MODULE: ./src/lib/schema/readers/openlineage.ts
/** OpenLineage: the schema facets of the datasets that an event reads and writes, or a schema facet by itself. */




/**
 * One event, or a list of them. A dataset that occurs in several is taken from the last: an event tells the state at its
 * time. An input carries ` (input)` behind its name where the same dataset is an output as well.
 */
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
        // An event tells what was there; it has no word for null.
        return [
            {
                ...openlineage_valueOf(one, place, reading, depth + 1),
                at: place,
                name: one.name,
                aliases: [],
                required: true,
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
    const value = type === undefined ? make({ kind: 'unstated' }) : parseTypeText(type.value, type.at, 'sql');
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
            return unionOf(inner.map(plain), at);
        default:
            return make({ kind: 'record', record: { at, fields: inner } });
    }
}

;// CONCATENATED MODULE: ./src/lib/schema/readers/index.ts









;// CONCATENATED MODULE: ./src/lib/schema/diff-run.ts





/** Steps that one comparison may take, besides some for each field. A step is some 10 µs. */
const LEAST_WORK = 100_000;
const WORK_PER_FIELD = 10;
/** A question that a union asks counts more, as it may ask very many: each branch of one against each of the other. */
const WORK_OF_QUESTIONS = 10;
/** Thrown by a run that only asks whether the head reads all that the base writes, at the first change that says no. */
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
    #gaps = new Map();
    #aliases = new WeakMap();
    constructor(base, head, model, 
    /** The run of which this one answers a question: its work is on the same account, and nothing is shown. */
    asker) {
        this.base = base;
        this.head = head;
        this.model = model;
        this.asker = asker;
        this.samples = asker?.samples ?? new Samples(model);
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
            // A witness is a whole record. Made when it is looked at, or a schema of n fields with n changes would cost n².
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
        return (acceptsRecord(writer, datum, { contentModel: this.model, role: 'writer' }) &&
            !acceptsRecord(reader, datum, { contentModel: this.model, role: 'reader' }));
    }
    /** A datum that `writer` writes and `reader` refuses: the smallest of those that are found. */
    gap(writer, reader) {
        this.spend(reader.type.kind === 'union' ? 10 * reader.type.branches.length : 1);
        const key = samples_isPlain(writer) && samples_isPlain(reader)
            ? `${typeKey(writer)} ${writer.nullable} ${typeKey(reader)} ${reader.nullable}`
            : undefined;
        if (key !== undefined && this.#gaps.has(key))
            return this.#gaps.get(key);
        const found = this.#find(writer, reader);
        if (key !== undefined)
            this.#gaps.set(key, found);
        return found;
    }
    #find(writer, reader) {
        return this.samples.of(writer, [reader]).find((datum) => !acceptsValue(reader, datum, this.model, false));
    }
    spend(steps) {
        this.budget.spend(this.asker === undefined ? steps : steps * WORK_OF_QUESTIONS);
    }
    /** Something that is no value of the field, for data in which anything may stand under its name. */
    stray(field) {
        return this.gap({ at: field.at, type: { kind: 'any' }, nullable: true, constraints: {} }, field);
    }
    /** Who reads data under a name that is an alias. */
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
/** The place of the whole record. */
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
/** A field of the record that stands at `place`, as messages call it. */
function labelOf(place, field) {
    return place.label === '' ? field.name : `${place.label}.${field.name}`;
}
/** Fields and items of a record, those inside included. */
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

;// CONCATENATED MODULE: ./src/lib/schema/come-or-gone.ts




/** A field that only `side` has. Told from that side: its writer writes the field, the other side's does not. */
function comeOrGone(run, field, own, other, place, side) {
    const otherModel = other.contentModel ?? run.model;
    const label = labelOf(place, field);
    const table = field.role === 'record';
    // Own writer, other reader: a closed reader minds a field that it does not know, and one that has it for an alias takes it for another.
    const owner = aliasOwner(run, other, field, own);
    const taken = owner === undefined ? undefined : run.gap(field, owner);
    const kept = otherModel !== 'closed' && taken === undefined;
    // Other writer, own reader: the field is missing, and under an open model it may hold anything.
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
        return withField(owner === undefined ? record : withField(record, owner.name, undefined), field.name, value);
    };
    const otherDatum = () => {
        const record = run.samples.record(other);
        if (record === null)
            return undefined;
        return spared && stray !== undefined ? withField(record, field.name, stray) : record;
    };
    const because = table
        ? ''
        : ` (${showType(field.type)}, ${field.required ? (field.default === undefined ? 'required' : 'with a default') : 'optional'})`;
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
/** A field of the reader that takes `field` for itself by an alias, in data without the name that it is first looked for under. */
function aliasOwner(run, reader, field, writer) {
    const owner = namesOf(reader).has(field.name) ? undefined : run.aliasesOf(reader).get(field.name);
    return owner === undefined || writer.fields.some((own) => own.name === owner.name && own.required) ? undefined : owner;
}

;// CONCATENATED MODULE: ./src/lib/schema/field-diff.ts



/** A field that goes by another name now, and is found under the old one by its alias. `place` is that of the record. */
function renamed(run, before, after, base, head, place) {
    const written = (schema, field) => {
        const [record, value] = [run.samples.record(schema), run.samples.first(field)];
        return record === null || value === undefined ? undefined : withField(record, field.name, value);
    };
    const [oldModel, newModel] = [base.contentModel ?? run.model, head.contentModel ?? run.model];
    // Under an open model anything may stand under the name that the other side reads.
    const stray = {
        base: oldModel === 'open' ? run.stray(after) : undefined,
        head: newModel === 'open' ? run.stray(before) : undefined,
    };
    const forward = finds(before, after, oldModel);
    const lost = forward && !before.aliases.includes(after.name) ? '; old readers find no value there and take it for missing' : '';
    const strayed = (side, schema, name) => {
        const record = run.samples.record(schema);
        return record === null || stray[side] === undefined ? undefined : withField(record, name, stray[side]);
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
/** Whether a reader lives with a field that is written under the other name. */
function finds(reader, writer, model) {
    return reader.aliases.includes(writer.name) || ((!reader.required || reader.default !== undefined) && model !== 'closed');
}
/**
 * Required ↔ optional. In most formats a field that is not required may be null as well; then both turn together and are
 * one change. Returns whether the null has been dealt with.
 */
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
    // A missing field is shown by its record, a null by the field.
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
/** Default, aliases, unit, semantics, tags, physical type. */
function diffFieldFacts(run, before, after, place) {
    field_diff_diffDefault(run, before, after, place);
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
/** Pairwise no reader is hurt; but a default that is gone makes the next removal or addition unsafe, so it is told. */
function field_diff_diffDefault(run, before, after, place) {
    const [old, now] = [before.default, after.default];
    if (old === undefined && now === undefined)
        return;
    if (old !== undefined && now !== undefined && equalData(old.value, now.value))
        return;
    const change = old === undefined
        ? { what: 'default added', sentence: `field \`${place.label}\` got the default ${showJson(now.value)}` }
        : now === undefined
            ? {
                what: 'default removed',
                sentence: `field \`${place.label}\` lost its default ${showJson(old.value)}, without which it can no longer come or go safely`,
            }
            : {
                what: 'default changed',
                sentence: `the default of \`${place.label}\` changed from ${showJson(old.value)} to ${showJson(now.value)}, so a missing field now reads differently`,
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
/**
 * The values are the same, what they mean is not: no datum can show it, and every reader is wrong. With a conversion that
 * is declared beside the new unit, new readers can read old data (Core.DataSpec Ch. 7: minor, with an adapter).
 */
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

;// CONCATENATED MODULE: ./src/model/record-schema.ts
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

;// CONCATENATED MODULE: ./src/lib/schema/constraint-diff.ts




const constraint_diff_MAX_SHOWN = 5;
/** Lists of allowed values. A default for values that are not in the list (Avro's) lets a reader take any. */
function diffAllowed(run, before, after, place) {
    const [old, now] = [before.allowed, after.allowed];
    if (old === undefined && now === undefined)
        return;
    const at = { ...place, basePath: old?.at ?? place.basePath, headPath: now?.at ?? place.headPath };
    // One thing at a time: the reader is the writer itself, but for the list.
    const contest = { base: [before, withAllowed(before, after)], head: [after, withAllowed(after, before)] };
    if (old === undefined || now === undefined) {
        addDecided(run, contest, at, {
            what: old === undefined ? 'enum added' : 'enum dropped',
            sentence: old === undefined
                ? `${value_diff_nameOf(place)} is now limited to ${list(now.value)}`
                : `${value_diff_nameOf(place)} is no longer limited to ${list(old.value)}`,
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
            return safe === undefined ? '' : `; ${which === 'removed' ? 'new' : 'old'} readers take ${showJson(safe.value)} for it`;
        };
        if (removed.length > 0)
            run.add(at, {
                what: 'enum values removed',
                sentence: `${list(removed)} ${removed.length === 1 ? 'is' : 'are'} no longer allowed for ${value_diff_nameOf(place)}${net('removed')}`,
                backward: after.allowedDefault !== undefined,
                forward: true,
                baseOnly: run.samples.of(before, []).find((datum) => removed.some((value) => key(value) === key(datum))),
            });
        if (added.length > 0)
            run.add(at, {
                what: 'enum values added',
                sentence: `${list(added)} ${added.length === 1 ? 'is' : 'are'} now allowed for ${value_diff_nameOf(place)}${net('added')}`,
                backward: true,
                forward: before.allowedDefault !== undefined,
                headOnly: run.samples.of(after, []).find((datum) => added.some((value) => key(value) === key(datum))),
            });
    }
    const [oldDefault, newDefault] = [before.allowedDefault, after.allowedDefault];
    if ((oldDefault === undefined ? '' : key(oldDefault.value)) !== (newDefault === undefined ? '' : key(newDefault.value)))
        run.add(at, {
            what: 'enum default changed',
            sentence: `the value that ${value_diff_nameOf(place)} takes for one it does not know changed from ${oldDefault === undefined ? 'none' : showJson(oldDefault.value)} to ${newDefault === undefined ? 'none' : showJson(newDefault.value)}`,
            backward: true,
            forward: true,
        });
}
function diffConstraints(run, before, after, place) {
    for (const name of CONSTRAINT_NAMES) {
        const [old, now] = [before.constraints[name], after.constraints[name]];
        if (old === undefined && now === undefined)
            continue;
        const move = compareConstraint(name, old?.value, now?.value);
        if (move === 'same')
            continue;
        const at = { ...place, basePath: old?.at ?? place.basePath, headPath: now?.at ?? place.headPath };
        const sentence = `\`${name}\` of ${value_diff_nameOf(place)} ${change(old?.value, now?.value, move)}`;
        const found = { what: `constraint ${move}`, sentence, backward: move === 'loosened', forward: move === 'tightened' };
        if (name === 'unique')
            addUnique(run, before, after, at, found);
        else if (TEXT_ONLY.has(name) || unreadable(name, old?.value) || unreadable(name, now?.value)) {
            run.add(at, found);
            run.doubt(now === undefined ? at.basePath : at.headPath, `${sentence}, and is compared as text, so which values it lets through is not known`);
        }
        else
            addDecided(run, { base: [before, withLimit(before, after, name)], head: [after, withLimit(after, before, name)] }, at, found);
    }
}
function unreadable(name, value) {
    return name === 'pattern' && value !== undefined && (typeof value !== 'string' || patternOf(value) === undefined);
}
/** `schema` with the constraint of `from`, so that what is found is due to this constraint alone. */
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
/** No single record can show it: two rows with the same value do. */
function addUnique(run, before, after, place, found) {
    run.add(place, { ...found, rows: true, baseOnly: run.samples.first(before), headOnly: run.samples.first(after) });
}
function change(old, now, move) {
    const words = move === 'changed' ? 'changed' : `was ${move}`;
    if (old === undefined)
        return `${words}: it is now ${showJson(now)}`;
    if (now === undefined)
        return `${words}: it was ${showJson(old)} and is gone`;
    return `${words} from ${showJson(old)} to ${showJson(now)}`;
}
function key(value) {
    return JSON.stringify(value);
}
function list(values) {
    const shown = values.slice(0, constraint_diff_MAX_SHOWN).map((value) => showJson(value));
    return shown.join(', ') + (values.length > constraint_diff_MAX_SHOWN ? ` and ${values.length - constraint_diff_MAX_SHOWN} more` : '');
}

;// CONCATENATED MODULE: ./src/lib/schema/union-diff.ts



/**
 * Unions are sets of branches; their order means nothing. A branch that the other side has no branch for is told; a record
 * or a list that stands alone of its kind on both sides is compared in detail.
 */
function diffUnions(run, before, after, place) {
    let [old, now] = [union_diff_branchesOf(before), union_diff_branchesOf(after)];
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
            // No one branch takes them all, but several together may: their data decide.
            const datum = run.gap(branch, reader);
            const [from, to] = side === 'base' ? ['head', 'base'] : ['base', 'head'];
            const sentence = side === 'base'
                ? `${value_diff_nameOf(place)} can no longer be ${showType(branch.type)}; it is ${showType(after.type)} now`
                : `${value_diff_nameOf(place)} can now be ${showType(branch.type)}; it was ${showType(before.type)}`;
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
/** Whether every datum of `writer` is one of `reader`: a comparison of its own, of which only the verdict is kept. */
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
/** A record is never a number. */
function quickly(writer, reader) {
    const [left, right] = [writer.type.kind, reader.type.kind];
    if (right === 'any' || right === 'union' || left === 'union')
        return undefined;
    return left === right ? undefined : false;
}
function union_diff_branchesOf(value) {
    return value.type.kind === 'union' ? value.type.branches : [{ ...value, nullable: false }];
}
function alone(branches, shape) {
    const shapes = branches.map((branch) => union_diff_shapeOf(branch));
    if (shapes.includes('all'))
        return undefined;
    const found = branches.filter((_, index) => shapes[index] === shape);
    return found.length === 1 && found[0].type.kind !== 'unknown' ? found[0] : undefined;
}
/** What JSON writes it as: dates and unknown types are objects here too, but with a `$` key that no record has. */
function union_diff_shapeOf({ type }) {
    if (type.kind === 'record' || type.kind === 'map')
        return 'object';
    if (type.kind === 'array')
        return 'list';
    return type.kind === 'any' || type.kind === 'unstated' ? 'all' : 'other';
}

;// CONCATENATED MODULE: ./src/lib/schema/value-diff.ts





/** `withNull`: whether null is accepted has been compared already. */
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
/** Returns whether the two are alike enough for their constraints to be compared. */
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
    const [backward, forward] = [includesScalar(old, now), includesScalar(now, old)];
    const same = old.name === now.name && old.precision === now.precision && old.scale === now.scale;
    if (same)
        return true;
    addType(run, before, after, place, backward, forward, '');
    return familyOf(old) === familyOf(now);
}
function diffStated(run, before, after, place) {
    if (before.type.kind === after.type.kind)
        return true;
    const stated = before.type.kind === 'unstated';
    run.add(place, {
        what: stated ? 'type stated' : 'type no longer stated',
        sentence: `the type of ${value_diff_nameOf(place)} ${stated ? `is now stated: ${showType(after.type)}` : `(${showType(before.type)}) is no longer stated`}`,
        backward: true,
        forward: true,
    });
    run.doubt(stated ? place.basePath : place.headPath, `the ${stated ? 'base' : 'head'} does not say the type of ${value_diff_nameOf(place)}, so the two types cannot be compared`);
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
        sentence: `the type of ${value_diff_nameOf(place)} changed from ${showType(old)} to ${showType(now)} (compared as text: ${reason})`,
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
/** A change of type, with a datum for each side that refuses the other's. */
function addType(run, before, after, place, backward, forward, note) {
    const what = backward ? (forward ? 'type renamed' : 'type widened') : forward ? 'type narrowed' : 'type changed';
    const end = backward && forward ? ', which holds the same values' : '';
    addDecided(run, { base: [before, after], head: [after, before] }, place, {
        what,
        sentence: `the type of ${value_diff_nameOf(place)} ${VERBS[what]} from ${showType(before.type)} to ${showType(after.type)}${end}${note}`,
        backward,
        forward,
    });
}
const VERBS = {
    'type widened': 'was widened',
    'type narrowed': 'was narrowed',
    'type changed': 'changed',
    'type renamed': 'was renamed',
};
/**
 * Adds a change after looking for the data that show it. When none shows what the rule says, a list of allowed values
 * decides (all of them have been tried), and without one the doubt is said.
 */
function addDecided(run, contest, place, found) {
    const look = (side) => {
        if (side === 'base' ? found.backward : found.forward)
            return { fits: true, datum: undefined };
        const [writer, reader] = contest[side];
        // Only the verdict is asked for: the rule gives it, unless a list has to be tried.
        if (run.asker !== undefined && writer.allowed === undefined)
            return { fits: false, datum: undefined };
        const datum = run.gap(writer, reader);
        if (datum === undefined && writer.allowed !== undefined)
            return { fits: true, datum };
        if (datum === undefined && (side === 'base' ? place.sees.backward : place.sees.forward))
            run.doubt(side === 'base' ? place.basePath : place.headPath, `${found.sentence}, but no value was found that the ${side} writes and the ${side === 'base' ? 'head' : 'base'} refuses`);
        return { fits: false, datum };
    };
    const [old, now] = [look('base'), look('head')];
    run.add(place, { ...found, backward: old.fits, forward: now.fits, baseOnly: old.datum, headOnly: now.datum });
}
function value_diff_nameOf(place) {
    return place.label === '' ? 'the record' : `\`${place.label}\``;
}
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
        return others.length === 0 || missing > 1000
            ? undefined
            : place.wrap(side, [local, ...Array.from({ length: missing }, () => others[0])]);
    };
    return {
        basePath: old.kind === 'array' ? old.items.at : place.basePath,
        headPath: now.kind === 'array' ? now.items.at : place.headPath,
        // The rows of a table are the table: `orders.id`, not `orders[].id`.
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
        // Rows in different entries are of one map, not of one table.
        repeat: () => undefined,
        sees: place.sees,
    };
}

;// CONCATENATED MODULE: ./src/lib/schema/record-diff.ts







/** Compares two records. Never throws; work is bounded, and what was not compared is in `undecided`. */
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
/**
 * Compares what two documents hold. A document with one record that has no name is that record; else each named record is
 * a table of its own. Whoever reads the base relies on each of its tables; of a table that is new nobody asks yet.
 */
function diffRecordReadings(base, head, options) {
    const [before, after] = [soleRecord(base), soleRecord(head)];
    const diff = before !== undefined && after !== undefined
        ? diffRecordSchemas(before, after, options)
        : diffRecordSchemas(containerOf(base), containerOf(head, new Set(base.schemas.map(({ name }) => name))), options);
    const problems = [
        ['base', base],
        ['head', head],
    ];
    return {
        ...diff,
        undecided: [
            ...problems.flatMap(([side, { problems }]) => problems.map(({ at, reason }) => ({ path: at, reason: `at the ${side}, ${reason}` }))),
            ...diff.undecided,
        ],
    };
}
/** The record of a document that holds one without a name. */
function soleRecord({ schemas }) {
    return schemas.length === 1 && schemas[0].name === undefined ? schemas[0] : undefined;
}
/** The tables of a document as one record, each a list of rows: `{ orders: [{ … }], customers: [] }`. */
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
/** By name, then by an alias of the one or the other. */
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
        return record === null ? undefined : withField(record, (side === 'base' ? before : after).name, local);
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
/** A second row that differs from the first in every field that is unique already, so that only `name` is repeated. */
function otherRow(run, schema, row, name) {
    let made = row;
    for (const field of schema.fields) {
        if (field.name === name || field.constraints.unique?.value !== true || !Object.hasOwn(made, field.name))
            continue;
        const other = run.samples.of(field, []).find((datum) => JSON.stringify(datum) !== JSON.stringify(made[field.name]));
        if (other !== undefined)
            made = withField(made, field.name, other);
    }
    return made;
}
function diffContentModel(run, base, head, place) {
    const [before, after] = [base.contentModel ?? run.model, head.contentModel ?? run.model];
    if (before === after)
        return;
    const extra = (schema) => {
        const record = run.samples.record(schema);
        return record === null ? undefined : withField(record, UNLISTED, 0);
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
/** Core.DataSpec Ch. 7: a new definition of the key is a major change. No single record can show it. */
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
        // What is no longer promised, old readers cannot rely on.
        backward: before,
        forward: after,
    });
}

;// CONCATENATED MODULE: ./src/engine/schema/part-data.ts
/** The data of a part of a `schema` view: in the document itself, or in a file that it names. */

async function part_data_readPart(side, part) {
    if (part === undefined)
        return { data: undefined };
    if (part.file === undefined)
        return { data: (0,json/* valueAt */.fK)(side.document.data, part.at) };
    const read = await side.read(part.file);
    if (!read.known)
        return { reason: `\`${part.file}\` cannot be read: ${read.reason}` };
    const data = (0,json/* valueAt */.fK)(read.value, part.at);
    if (part.within === undefined || data === undefined)
        return { data };
    if (part.dialect !== 'json-schema')
        return { data };
    const wrapped = wrapDefinition(data, part.within);
    return wrapped === undefined ? { reason: `\`${part.file}\` has no \`${(0,json/* shortPath */._1)(part.within)}\`` } : { data: wrapped };
}
const DEFINITIONS = ['definitions', '$defs'];
/** A definition by itself, with all others still within its reach. */
function wrapDefinition(schema, within) {
    if (!(0,json/* isObject */.Gv)(schema))
        return undefined;
    const named = within.length === 1 ? DEFINITIONS.map((key) => [key, within[0]]) : [];
    const path = [within, ...named].find((one) => (0,json/* valueAt */.fK)(schema, one) !== undefined);
    if (path === undefined)
        return undefined;
    // A place that is itself part of the whole cannot stand without it.
    if (!DEFINITIONS.includes(String(path[0])) || path.length !== 2)
        return schema;
    const pointer = pointerOf(path);
    const reached = reachedFrom(schema, path);
    const kept = Object.entries(schema).flatMap(([key, value]) => {
        if (key === '$schema')
            return [[key, value]];
        if (!DEFINITIONS.includes(key) || !(0,json/* isObject */.Gv)(value))
            return [];
        const inner = Object.entries(value).filter(([name]) => reached === undefined || reached.has(pointerOf([key, name])));
        return [[key, Object.fromEntries(inner)]];
    });
    return Object.fromEntries([...kept, ['$ref', pointer]]);
}
function pointerOf(path) {
    return `#/${path.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`;
}
/** Definitions that one leads to, as pointers; undefined when it refers in another way, so that all of them count. */
function reachedFrom(schema, start) {
    const reached = new Set([pointerOf(start)]);
    const todo = [(0,json/* valueAt */.fK)(schema, start)];
    for (let value = todo.pop(); value !== undefined; value = todo.pop()) {
        if (typeof value !== 'object' || value === null)
            continue;
        for (const [key, inner] of Object.entries(value)) {
            todo.push(inner);
            if (key === '$dynamicRef' || key === '$recursiveRef')
                return undefined;
            if (key !== '$ref' || typeof inner !== 'string')
                continue;
            const [, holder, name] = /^#\/(definitions|\$defs)\/([^/]+)/.exec(inner) ?? [];
            if (holder === undefined || name === undefined)
                return undefined;
            const path = [holder, name.replaceAll('~1', '/').replaceAll('~0', '~')];
            if (reached.has(pointerOf(path)))
                continue;
            reached.add(pointerOf(path));
            const target = (0,json/* valueAt */.fK)(schema, path);
            if (target !== undefined)
                todo.push(target);
        }
    }
    return reached;
}
/** Of the records of a file those that a reference means, by place or by name; all where it means none of them. */
function onlyWithin(reading, within) {
    if (within === undefined)
        return reading;
    const name = String(within.at(-1));
    const schemas = reading.schemas.filter((schema) => within.every((step, i) => String(schema.at[i]) === String(step)) || schema.name === name);
    return schemas.length === 0 ? reading : { ...reading, schemas };
}

;// CONCATENATED MODULE: ./src/engine/schema/diff-documents.ts
/**
 * What changed between the schemas of two documents: the fact `schema-diff`. Loaded when a policy first asks, with all
 * readers and comparisons; ajv only for a JSON Schema that did change.
 */










/** Witnesses are looked for when they are read, which costs far more than the comparison itself. */
const MOST_WITNESSED = 50;
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
/** Unknown when a side is no readable document; `absent` when neither side has a schema. Never throws for what stands in them. */
async function diffDocuments(base, head, question) {
    for (const { document } of [base, head])
        if (!document.readable)
            return { known: false, absent: false, reason: `\`${document.file}\` cannot be read at the ${document.side}` };
    const [before, after] = [base, head].map(({ document }) => document.view('schema')?.parts ?? []);
    if (before.length === 0 && after.length === 0)
        return { known: false, absent: true, reason: 'neither side holds a schema' };
    const diffs = [];
    const seen = new Set();
    for (const [was, is] of pairParts(before, after)) {
        // Many stages may name one contract, which changes once.
        const key = JSON.stringify([was, is].map((part) => part && [part.file, part.at, part.within]));
        if ((was ?? is)?.file === undefined || !seen.has(key))
            diffs.push(await diffPart(base, head, was, is, question));
        seen.add(key);
    }
    return { known: true, value: join(diffs) };
}
/** A part keeps its identity by its id, or its dialect and place; the only one of a side pairs with the only one of the other. */
function pairParts(before, after) {
    if (before.length === 1 && after.length === 1)
        return [[before[0], after[0]]];
    const keyOf = ({ dialect, at, id }) => JSON.stringify(id === undefined ? [dialect, at] : [id]);
    const heads = new Map(after.map((part) => [keyOf(part), part]));
    const pairs = before.map((part) => {
        const other = heads.get(keyOf(part));
        heads.delete(keyOf(part));
        return [part, other];
    });
    return [...pairs, ...[...heads.values()].map((part) => [undefined, part])];
}
async function diffPart(base, head, was, is, question) {
    const [left, right] = [await part_data_readPart(base, was), await part_data_readPart(head, is)];
    const unread = 'reason' in left ? `at the base, ${left.reason}` : 'reason' in right ? `at the head, ${right.reason}` : undefined;
    if (unread !== undefined)
        return { class: 'break', changes: [], undecided: [{ path: placeOf(is ?? was), reason: unread }] };
    const [from, to] = ['data' in left ? left.data : undefined, 'data' in right ? right.data : undefined];
    const dialects = [...new Set([was?.dialect, is?.dialect].filter((one) => one !== undefined))];
    if (!dialects.every(isRecordDialect)) {
        if (was === undefined || is === undefined || from === undefined || to === undefined)
            return diff_documents_comeOrGone(was, is);
        if (was.dialect !== is.dialect)
            return changedDialect(was, is);
        if (isSame(from, to))
            return NOTHING;
        return placed(was.dialect === 'avro' ? diffAvroData(from, to) : await diffJsonData(from, to, question), was, is);
    }
    if (dialects.length === 1 && isSame(from, to))
        return NOTHING;
    const read = (part, data) => part === undefined || data === undefined
        ? EMPTY
        : onlyWithin(RECORD_READERS[part.dialect](data), part.within);
    // A part that cannot be read and that nobody touched is no change.
    const isTouched = ({ at }) => !isSame(from && (0,json/* valueAt */.fK)(from, at), to && (0,json/* valueAt */.fK)(to, at));
    const [before, after] = [read(was, from), read(is, to)].map((reading) => ({
        ...reading,
        problems: reading.problems.filter(isTouched),
    }));
    const diff = diffRecordReadings(before, after, { contentModel: question.contentModel });
    const isRead = before.problems.length + after.problems.length === 0;
    return placed(isRead ? diff : { ...diff, class: 'break' }, was, is);
}
const EMPTY = { schemas: [], problems: [], references: [] };
const NOTHING = { class: 'none', changes: [], undecided: [] };
const MOST_COMPARED = 1_000_000;
function isSame(left, right) {
    if (left === undefined || right === undefined)
        return false;
    try {
        return (0,equal_json/* equalJson */.F)(left, right, new budget/* Budget */._(MOST_COMPARED, 'comparing two schemas'));
    }
    catch (error) {
        if (error instanceof budget/* BudgetError */.W)
            return false;
        throw error;
    }
}
/** Dialects that are read as records and compared as such, whichever they are. */
function isRecordDialect(dialect) {
    return dialect !== 'avro' && dialect !== 'json-schema';
}
function diffAvroData(base, head) {
    const [from, to] = [readAvro(base), readAvro(head)];
    const undecided = [
        ...from.problems.map(({ at, reason }) => ({ path: at, reason: `at the base, ${reason}` })),
        ...to.problems.map(({ at, reason }) => ({ path: at, reason: `at the head, ${reason}` })),
    ];
    if (from.type === undefined || to.type === undefined)
        return { class: 'break', changes: [], undecided };
    const diff = diffAvro(from.type, to.type);
    return { ...diff, undecided: [...undecided, ...diff.undecided] };
}
async function diffJsonData(base, head, { jsonSchema = 'as-written' }) {
    const { makeJsonSchemaExecutor } = await __webpack_require__.e(/* import() */ 274).then(__webpack_require__.bind(__webpack_require__, 2274));
    const execute = await makeJsonSchemaExecutor(base, head, jsonSchema);
    return (0,json_schema/* diffJsonSchemas */.yM)(base, head, { contentModel: jsonSchema, execute });
}
function diff_documents_comeOrGone(was, is) {
    const [what, words] = was === undefined ? ['schema added', 'is new'] : ['schema removed', 'is gone'];
    const change = {
        class: was === undefined ? 'both' : 'break',
        what: what,
        basePath: was && placeOf(was),
        headPath: is && placeOf(is),
        sentence: `the schema ${words}${inFile(is ?? was)}`,
        witnesses: [],
    };
    return { class: change.class, changes: [change], undecided: [] };
}
function changedDialect(was, is) {
    const reason = `it was a schema of the form \`${was.dialect}\` and is one of the form \`${is.dialect}\``;
    return { class: 'break', changes: [], undecided: [{ path: placeOf(is), reason: reason + inFile(is) }] };
}
/** Where a part stands in the document: one of another file where that is named. */
function placeOf(part) {
    return part === undefined ? [] : part.file === undefined ? part.at : (part.namedAt ?? []);
}
/** The places in other files, where a schema is held in one. */
function foreignPlaces({ basePath, headPath }, was, is) {
    const place = (part, path) => part?.file === undefined || path === undefined ? undefined : { file: part.file, path: [...part.at, ...path] };
    const [base, head] = [place(was, basePath), place(is, headPath)];
    return base === undefined && head === undefined ? {} : { inFiles: { ...(base && { base }), ...(head && { head }) } };
}
function inFile(part) {
    return part?.file === undefined ? '' : ` (in \`${part.file}\`)`;
}
/** Paths of a part as paths of the document. */
function placed(diff, was, is) {
    const place = (part, path) => part?.file !== undefined ? placeOf(part) : path && [...(part?.at ?? []), ...path];
    return {
        class: diff.class,
        undecided: diff.undecided.map(({ path, reason }) => ({ path: place(is ?? was, path), reason: reason + inFile(is ?? was) })),
        changes: diff.changes.map((change) => ({
            class: change.class,
            what: change.what,
            basePath: place(was, change.basePath),
            headPath: place(is, change.headPath),
            sentence: change.sentence + inFile(is ?? was),
            ...foreignPlaces(change, was, is),
            ...(change.obliging === true && { obliging: true }),
            get witnesses() {
                return change.witnesses;
            },
        })),
    };
}
/** Plain data, so that it can travel to a policy in another process. */
function join(diffs) {
    let room = MOST_WITNESSED;
    const changes = diffs.flatMap((diff) => diff.changes);
    return {
        class: (0,schema_change/* meet */.A)(diffs.map((diff) => diff.class)),
        changes: changes.map((change) => {
            const shown = change.class !== 'none' && change.class !== 'both' && room-- > 0;
            const { class: kind, what, basePath, headPath, sentence, obliging, inFiles } = change;
            const rest = { ...(obliging === true && { obliging }), ...(inFiles && { inFiles }) };
            return { class: kind, what, basePath, headPath, sentence, ...rest, witnesses: shown ? change.witnesses : [] };
        }),
        undecided: diffs.flatMap((diff) => diff.undecided),
    };
}


/***/ }),

/***/ 1010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ BudgetError),
/* harmony export */   _: () => (/* binding */ Budget)
/* harmony export */ });
/**
 * A count of the work that one evaluation may take. Rules and documents are written by strangers: what is not counted
 * can be made to run for hours. One step is about 0.1 to 1 µs of work.
 */
class Budget {
    limit;
    #what;
    #left;
    /** `what` is the subject of the sentence in the error: "evaluating the expression". */
    constructor(limit, what) {
        this.limit = limit;
        this.#what = what;
        this.#left = limit;
    }
    /** Throws BudgetError as soon as more was spent than allowed. */
    spend(steps) {
        this.#left -= steps;
        if (this.#left < 0)
            throw new BudgetError(this.limit, this.#what);
    }
}
class BudgetError extends Error {
    limit;
    constructor(limit, what) {
        super(`${what} takes more than the ${limit.toLocaleString('en-US')} steps that are allowed`);
        this.name = 'BudgetError';
        this.limit = limit;
    }
}


/***/ }),

/***/ 2961:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ equalJson)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7979);

/** Deep equality of JSON values, own keys in any order. One step of the budget for each pair. */
function equalJson(left, right, steps) {
    steps.spend(1);
    if (left === right)
        return true;
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(left)) {
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(right) || left.length !== right.length)
            return false;
        for (let index = 0; index < left.length; index++)
            if (!equalJson(left[index], right[index], steps))
                return false;
        return true;
    }
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(left) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(right))
        return false;
    const keys = Object.keys(left);
    if (keys.length !== Object.keys(right).length)
        return false;
    for (const key of keys)
        if (!Object.hasOwn(right, key) || !equalJson(left[key], right[key], steps))
            return false;
    return true;
}


/***/ }),

/***/ 1532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ compileRegex),
/* harmony export */   qh: () => (/* binding */ RegexError)
/* harmony export */ });
/* unused harmony exports MAX_PATTERN_LENGTH, MAX_PROGRAM_SIZE */
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);
/**
 * Regular expressions in linear time. Patterns come from rules and documents that strangers write, and the engine of
 * JavaScript backtracks: 28 characters against `(a+)+$` take it half a minute. RE2 (as re2js) never backtracks.
 */

const MAX_PATTERN_LENGTH = 1000;
/** Instructions of the compiled automaton; `(a|aa|aaa){900}` has 8,103 and needs 0.25 ms for each character. */
const MAX_PROGRAM_SIZE = 10_000;
/** Characters times instructions that one budget step stands for: 1e6 steps are about a second in the worst case measured. */
const WORK_PER_STEP = 32;
const CACHE_SIZE = 500;
/** A pattern that RE2 does not take. `message` says what it is, `fix` what to write instead; `index` is where, when known. */
class RegexError extends Error {
    pattern;
    fix;
    index;
    constructor(pattern, what, fix, index) {
        super(what);
        this.name = 'RegexError';
        this.pattern = pattern;
        this.fix = fix;
        this.index = index;
    }
}
const cache = new Map();
/** Compiles a pattern in RE2 syntax. Throws RegexError. The same pattern is compiled once. */
function compileRegex(pattern) {
    const known = cache.get(pattern);
    if (known !== undefined)
        return known;
    const regex = compile(pattern);
    const oldest = cache.size >= CACHE_SIZE ? cache.keys().next().value : undefined;
    if (oldest !== undefined)
        cache.delete(oldest);
    cache.set(pattern, regex);
    return regex;
}
function compile(pattern) {
    if (pattern.length > MAX_PATTERN_LENGTH)
        throw new RegexError(pattern.slice(0, 40) + '…', `the pattern is ${pattern.length} characters long, more than ${MAX_PATTERN_LENGTH}`, 'Split it into several rules.');
    let program;
    try {
        program = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(pattern);
    }
    catch (error) {
        throw describe(pattern, error);
    }
    const size = program.programSize();
    if (size > MAX_PROGRAM_SIZE)
        throw new RegexError(pattern, `the pattern unfolds to ${size} instructions, more than ${MAX_PROGRAM_SIZE}`, 'Use smaller repeat counts, or check the length with len().');
    return {
        pattern,
        test(text, budget) {
            budget?.spend(1 + Math.ceil((text.length * size) / WORK_PER_STEP));
            return program.test(text);
        },
    };
}
/** What RE2 leaves out, as an author would look for it: tested at each position that is not inside a class or an escape. */
const UNSUPPORTED = [
    [
        /^\\[1-9]/,
        'a back-reference',
        'RE2 matches in linear time and cannot refer back to a group; compare the two parts in two conditions.',
    ],
    [
        /^\\k</,
        'a named back-reference',
        'RE2 matches in linear time and cannot refer back to a group; compare the two parts in two conditions.',
    ],
    [/^\(\?(?:=|!)/, 'a look-ahead', 'RE2 has no look-around; use two conditions joined with `and` (or `and not`).'],
    [/^\(\?<(?:=|!)/, 'a look-behind', 'RE2 has no look-around; use two conditions joined with `and` (or `and not`).'],
    [/^\(\?>/, 'an atomic group', 'RE2 never backtracks, so an ordinary group `(?:…)` does the same.'],
    [/^\\u/, 'a JavaScript escape', 'Write `\\x{0041}` for a code point.'],
    [/^\\c[A-Za-z]/, 'a JavaScript control escape', 'Write `\\x01` for a control character.'],
    [/^\\Z/, 'an end anchor of other engines', 'Write `$`, which is the end of the text.'],
    [/^\\[pP]\{[^}]*=/, 'a Unicode property with a name', 'Write the value alone: `\\p{Greek}`, `\\p{Lu}`.'],
    [/^[*+?}]\+/, 'a possessive quantifier', 'RE2 never backtracks, so leave the second `+` out.'],
];
function describe(pattern, error) {
    for (let at = 0; at < pattern.length; at++) {
        const rest = pattern.slice(at, at + 40);
        for (const [test, what, fix] of UNSUPPORTED) {
            const found = test.exec(rest);
            if (found)
                return new RegexError(pattern, `\`${found[0]}\` is ${what}, which the linear-time engine (RE2) does not have`, fix, at);
        }
        if (pattern[at] === '\\')
            at++;
    }
    const reason = error instanceof re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JSSyntaxException */ .pB ? error.message.replace(/^error parsing regexp: /, '') : String(error);
    return new RegexError(pattern, `the pattern is not RE2 syntax: ${reason}`, 'See https://github.com/google/re2/wiki/Syntax for what a pattern may hold.');
}


/***/ }),

/***/ 4476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mP: () => (/* reexport */ UNREADABLE),
  yM: () => (/* binding */ diffJsonSchemas),
  CB: () => (/* reexport */ draftToRun),
  RO: () => (/* binding */ readingsOf),
  Zc: () => (/* reexport */ toRe2),
  q9: () => (/* reexport */ valueSet)
});

// UNUSED EXPORTS: DEFAULT_LIMITS

// EXTERNAL MODULE: ./src/model/json.ts
var json = __webpack_require__(7979);
// EXTERNAL MODULE: ./src/model/schema-change.ts
var schema_change = __webpack_require__(5279);
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

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/formats.ts
/** The formats that are known well enough to make an example of, and to tell what breaks them. Others are never claimed. */
const DATE = String.raw `\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`;
const TIME = String.raw `([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(z|Z|[+-]([01]\d|2[0-3]):[0-5]\d)`;
const LABEL = String.raw `[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?`;
const BYTE = String.raw `(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;
function format(pattern, ...samples) {
    // Anchored and without nested repetition, and only ever run on texts of our own making.
    const regex = new RegExp(`^(?:${pattern})$`);
    return { samples, test: (text) => regex.test(text) };
}
/** None of the patterns accepts what the format refuses; a few refuse rare forms that it accepts. */
const FORMATS = Object.assign(Object.create(null), {
    date: () => format(DATE, '2000-01-01', '2024-02-29'),
    time: () => format(TIME, '00:00:00Z'),
    'date-time': () => format(`${DATE}[Tt ]${TIME}`, '2000-01-01T00:00:00Z'),
    duration: () => format(String.raw `P(\d+[YMWD]|T\d+[HMS])`, 'P1D', 'PT1S'),
    email: () => format(String.raw `[A-Za-z0-9_.+-]+@${LABEL}(\.${LABEL})+`, 'a@b.co'),
    hostname: () => format(`${LABEL}(\\.${LABEL})*`, 'a', 'a.b'),
    ipv4: () => format(`(${BYTE}\\.){3}${BYTE}`, '0.0.0.0'),
    ipv6: () => format('::|::1|([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}', '::', '::1'),
    uri: () => format('[a-zA-Z][a-zA-Z0-9+.-]*:(//)?[A-Za-z0-9._~/?#@!$&()*+,;=%-]+', 'a:b', 'https://a.b/'),
    uuid: () => format('[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}', '00000000-0000-0000-0000-000000000000'),
    'json-pointer': () => format('(/([^~/]|~[01])*)*', '', '/a'),
});
/** Formats that validators check and this module does not: equal is equal, and anything else is undecided. */
const OPAQUE = new Set('iri iri-reference uri-reference uri-template url idn-email idn-hostname relative-json-pointer regex byte iso-time iso-date-time'.split(' '));
/** Whether a validator that checks formats refuses any text for this one. The standard has unknown formats ignored. */
function isCheckedFormat(name) {
    return name in FORMATS || OPAQUE.has(name);
}
const made = new Map();
function formatNamed(name) {
    if (!made.has(name))
        made.set(name, FORMATS[name]?.());
    return made.get(name);
}

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
    /** Those it was compared with, see `isSame`. */
    compared;
    /** Why it cannot be read or followed, as the end of a sentence: it then proves nothing and is never proven. */
    problem;
    /** The text that could not be followed; equal on both sides it is at least the same unknown. */
    problemText;
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
        this.#leaf ??=
            this.ref === undefined && this.problem === undefined && CHILD_FIELDS.every((field) => this[field] === EMPTY[field]);
        return this.#leaf;
    }
}
const EMPTY = new Node(0, undefined, undefined, []);
const EMPTY_FIELDS = Object.keys(EMPTY).filter((field) => !['id', 'raw', 'parent', 'step', 'hasRef', 'dialect', 'problemText', 'compared'].includes(field));
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
const CHILD_FIELDS = ('prefix rest orphanRest contains unevaluatedItems properties patterns additional required names dependentRequired ' +
    'dependentSchemas unevaluatedProperties allOf anyOf oneOf not if').split(' ');
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
    return isSameJson(left.raw, right.raw);
}
const MAX_COMPARED_DEPTH = 150;
/** Deep equality that gives up (and says no) on values nested absurdly deep. Order of object keys does not count. */
function isSameJson(left, right, depth = 0) {
    if (left === right)
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

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/value-set.ts

const MAX_DEPTH = 150;
/** The values of an `enum`, to be looked up: comparing each with each takes hours for lists that people do write. */
class ValueSet {
    #scalars = new Set();
    #texts = new Set();
    constructor(values) {
        for (const value of values) {
            const text = textOf(value, 0);
            if (text === undefined)
                this.#scalars.add(value);
            else
                this.#texts.add(text);
        }
    }
    has(value) {
        const text = textOf(value, 0);
        return text === undefined ? this.#scalars.has(value) : this.#texts.has(text);
    }
}
const value_set_known = new WeakMap();
function valueSet(values) {
    let set = value_set_known.get(values);
    if (set === undefined)
        value_set_known.set(values, (set = new ValueSet(values)));
    return set;
}
/** A text that equal lists and objects have in common; undefined for scalars. What is nested absurdly deep equals nothing. */
function textOf(value, depth) {
    if (value === null || typeof value !== 'object')
        return undefined;
    if (depth > MAX_DEPTH)
        return `deep ${(deep += 1)}`;
    const inner = (one) => textOf(one, depth + 1) ?? JSON.stringify(one);
    if ((0,json/* isList */.Lv)(value))
        return `[${value.map(inner).join()}]`;
    if (!(0,json/* isObject */.Gv)(value))
        return undefined;
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${inner(value[key])}`).join()}}`;
}
let deep = 0;

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/accept.ts






/** Thrown when a schema's answer to a datum depends on what cannot be read: a remote reference, an unsupported pattern. */
class Unknown extends Error {
}
const accept_MAX_DEPTH = 400;
/** A validator of compiled schemas. Its answers are exact, or it gives none. */
class Acceptor {
    #budget;
    #depth = 0;
    constructor(budget) {
        this.#budget = budget;
    }
    /** Undefined when it cannot be told. */
    accepts(node, value) {
        const depth = this.#depth;
        try {
            return this.#test(node, value, undefined);
        }
        catch (error) {
            if (error instanceof Unknown)
                return undefined;
            throw error;
        }
        finally {
            this.#depth = depth;
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
            throw new Unknown();
        const own = node.unevaluatedProperties === undefined && node.unevaluatedItems === undefined ? seen : newSeen();
        const accepted = this.#keywords(node, value, own);
        if (accepted && own !== undefined && own !== seen && seen !== undefined)
            merge(seen, own);
        // After the known keywords: a schema that refuses a value for a plain reason refuses it whatever the unread part says.
        if (accepted && node.problem !== undefined)
            throw new Unknown();
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
        if (node.oneOf.length > 0 && this.#count(node.oneOf, value, seen, 2) !== 1)
            return false;
        if (node.not !== undefined && this.#test(node.not, value, undefined))
            return false;
        if (node.if !== undefined && !this.#condition(node, value, seen))
            return false;
        if ((0,json/* isObject */.Gv)(value) && node.unevaluatedProperties !== undefined)
            for (const key of Object.keys(value))
                if (!seen.keys.has(key)) {
                    if (!this.#test(node.unevaluatedProperties, value[key], undefined))
                        return false;
                    seen.keys.add(key);
                }
        if ((0,json/* isList */.Lv)(value) && node.unevaluatedItems !== undefined)
            for (let index = 0; index < value.length; index++)
                if (!seen.items.has(index)) {
                    if (!this.#test(node.unevaluatedItems, value[index], undefined))
                        return false;
                    seen.items.add(index);
                }
        return true;
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
        const holds = this.#test(node.if, value, own);
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
            for (let index = 0; index < value.length; index++)
                if (this.#test(node.contains, value[index], undefined)) {
                    count++;
                    seen?.items.add(index);
                }
            if (count < node.minContains || count > node.maxContains)
                return false;
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
                    throw new Unknown();
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
            throw new Unknown();
        if (!applies)
            return false;
    }
    if (node.format === undefined)
        return true;
    const format = formatNamed(node.format);
    if (format === undefined)
        throw new Unknown();
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
    return { keys: new Set(), items: new Set() };
}
function merge(into, from) {
    for (const key of from.keys)
        into.keys.add(key);
    for (const index of from.items)
        into.items.add(index);
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/dialect.ts

const STATED = [
    [/^https?:\/\/json-schema\.org\/draft-0[67]\/schema#?$/, 'draft-07', 7],
    [/^https?:\/\/json-schema\.org\/draft\/2019-09\/schema#?$/, '2019-09', 19],
    [/^https?:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/, '2020-12', 20],
];
/** The dialect that the root of a document states in `$schema`. */
function dialectOf(root) {
    const stated = (0,json/* isObject */.Gv)(root) ? root.$schema : undefined;
    if (stated === undefined)
        return { draft: 'any', number: 1, formatAsserts: true, problem: undefined };
    const known = typeof stated === 'string' ? STATED.find(([pattern]) => pattern.test(stated)) : undefined;
    if (known === undefined) {
        const problem = `its \`$schema\` ${JSON.stringify(stated)} names none of draft 6, draft 7, 2019-09 and 2020-12`;
        return { draft: 'any', number: 1, formatAsserts: true, problem };
    }
    return { draft: known[1], number: known[2], formatAsserts: known[1] === 'draft-07', problem: undefined };
}
/** The draft whose rules a validator has to follow to run this schema: the stated one, else what its keywords give away. */
function draftToRun(root) {
    const { draft } = dialectOf(root);
    if (draft !== 'any')
        return draft;
    let found = '2020-12';
    const open = [root];
    while (open.length > 0) {
        const value = open.pop();
        if ((0,json/* isList */.Lv)(value))
            for (const item of value)
                open.push(item);
        else if ((0,json/* isObject */.Gv)(value)) {
            // 2019-09 is draft 7 with more keywords, so that it runs what names no draft and spells tuples the old way.
            if ((0,json/* isList */.Lv)(value.items) || Object.hasOwn(value, 'additionalItems'))
                found = '2019-09';
            for (const key of Object.keys(value))
                open.push(value[key]);
        }
    }
    return found;
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

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/references.ts

/** Where documents without an `$id` are taken to stand, so that relative references have something to start from. */
const NOWHERE = 'https://document.invalid/';
/** The references of one document. Nothing is ever loaded: a target is in the document, or there is none. */
class References {
    root;
    #make;
    #resources = new Map();
    #anchors = new Map();
    #byPlace = new Map();
    #waiting = [];
    constructor(raw, make) {
        this.root = { uri: NOWHERE, raw, path: [] };
        this.#make = make;
        this.#resources.set(NOWHERE, this.root);
    }
    /** Notes the `$id` and the anchors of a schema; the resource that its own references start from. */
    enter(raw, node, outer) {
        let resource = outer;
        const id = raw.$id;
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
            if (typeof target === 'string')
                fault(node, text, target);
            else
                node.ref = target;
        }
    }
    #resolve(text, from) {
        const shown = `has a \`$ref\` to ${JSON.stringify(text.slice(0, 200))}`;
        const hash = text.indexOf('#');
        const uri = hash === 0 ? from.uri : absolute(text, from.uri);
        if (uri === undefined)
            return `${shown}, which is not a URI`;
        const resource = this.#resources.get(withoutFragment(uri));
        if (resource === undefined)
            return `${shown}, which leaves the document`;
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
    let level = [value];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > limit + 1)
            return true;
        level = level.flatMap((one) => (one === null || typeof one !== 'object' ? [] : Object.values(one)));
    }
    return false;
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
            if (isNumber(node, key, value, reading))
                node.minimum = tighter(node.minimum, { value, exclusive: key !== 'minimum' }, 1);
            return;
        case 'maximum':
        case 'exclusiveMaximum':
            if (isNumber(node, key, value, reading))
                node.maximum = tighter(node.maximum, { value, exclusive: key !== 'maximum' }, -1);
            return;
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
    if (isCheckedFormat(name))
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
        this.#dialect = dialectOf(root);
        this.#reading = { dialect: this.#dialect, depth: limits.depth, fault: (node, problem) => this.#fault(node, problem) };
        this.#references = new References(root, (raw, path, resource) => this.#schema(raw, undefined, path, 0, resource));
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
            if (draft === 'draft-07' && SINCE_2019.has(key))
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
        const hasPrefix = raw.prefixItems !== undefined && draft !== 'draft-07' && draft !== '2019-09';
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
        if (!matched && node.unevaluatedProperties !== undefined && !mayEvaluate(node, key))
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
/** Whether a schema, or one that judges the same object with it, may look at the key. */
function mayEvaluate(node, key) {
    return inPlaceSchemas(node).some((one) => {
        if (one.properties.has(key) || one.additional !== undefined)
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
    return inPlaceSchemas(node).every((one) => one.patterns.size === 0 && one.additional === undefined && (one === node || one.unevaluatedProperties === undefined));
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
        return type === OBJECT ? this.#ofObject(schema) : undefined;
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

const same_MAX_DEPTH = 120;
/** What a schema says about itself, and not about data. */
const same_ASIDE = new Set(['id', 'raw', 'parent', 'step', 'hasRef', 'dialect', 'problem', 'compared']);
const FIELDS = Object.keys(new Node(0, undefined, undefined, [])).filter((field) => !same_ASIDE.has(field));
/**
 * Whether two schemas say the same in the same way, annotations aside and references followed, so that they surely accept the
 * same. Two schemas that refer to themselves are the same when no difference can be reached.
 */
function isSame(left, right) {
    if (left === right)
        return true;
    const known = left.compared?.get(right);
    if (known !== undefined)
        return known;
    const assumed = new Map();
    const same = compare(left, right, assumed, 0);
    if (same)
        for (const [one, others] of assumed)
            for (const other of others)
                remember(one, other, true);
    else
        remember(left, right, false);
    return same;
}
function remember(left, right, same) {
    left.compared ??= new Map();
    left.compared.set(right, same);
}
function compare(left, right, assumed, depth) {
    if (left === right)
        return true;
    const known = left.compared?.get(right);
    if (known !== undefined)
        return known;
    // A made node without references can be told apart by its fields like any other; equal text in one dialect is the short way.
    if (!left.hasRef && !right.hasRef && left.dialect === right.dialect && isSameRaw(left.raw, right.raw))
        return true;
    if (depth > same_MAX_DEPTH || (left.problem === undefined) !== (right.problem === undefined))
        return false;
    if (left.problem !== undefined && left.problemText === undefined)
        return false;
    const others = assumed.get(left);
    if (others?.has(right))
        return true;
    if (others === undefined)
        assumed.set(left, new Set([right]));
    else
        others.add(right);
    return FIELDS.every((field) => isSameField(left[field], right[field], assumed, depth + 1));
}
function isSameRaw(left, right) {
    return left !== undefined && right !== undefined && isSameJson(left, right);
}
function isSameField(left, right, assumed, depth) {
    if (left === right)
        return true;
    if (left === undefined || right === undefined)
        return false;
    if (left instanceof Node)
        return right instanceof Node && compare(left, right, assumed, depth);
    if (left instanceof Map && right instanceof Map) {
        if (left.size !== right.size)
            return false;
        for (const [key, value] of left)
            if (!right.has(key) || !isSameField(value, right.get(key), assumed, depth))
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
        return left.length === right.length && left.every((one, index) => isSameField(one, right[index], assumed, depth));
    }
    return typeof left === 'object' && isSameJson(left, right);
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
/** Every node that is reached from the root. */
function allNodes(root) {
    const all = new Set([root]);
    for (const node of all) {
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
const LISTS = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems', 'items']);
const TABLES = new Set(['properties', 'patternProperties', 'definitions', '$defs', 'dependentSchemas', 'dependencies']);
const SINGLE = new Set([
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
        if (LISTS.has(key) && (0,json/* isList */.Lv)(value))
            next = value.map((item) => map(item, key) ?? true);
        else if (TABLES.has(key) && (0,json/* isObject */.Gv)(value))
            next = Object.fromEntries(Object.keys(value).map((name) => [name, (0,json/* isList */.Lv)(value[name]) ? value[name] : (map(value[name], key) ?? true)]));
        else if (SINGLE.has(key))
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
            yield* texts(left);
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
function* texts(left) {
    const min = left.most('minLength');
    if (min <= 4000)
        yield 'a'.repeat(min);
    for (const { pattern, format } of left.flat) {
        if (pattern !== undefined)
            for (const text of sampleTexts(pattern))
                yield* stretched(text, min);
        if (format !== undefined)
            yield* formatNamed(format)?.samples ?? [];
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
    const certain = [goal.ref, ...goal.allOf];
    for (const part of certain)
        if (part !== undefined && surelyEvaluatesItem(prover, left, part, index, depth + 1))
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
    if (asked.trivial || goal.additional !== undefined || meetsByNames(prover, left, goal, asked))
        return true;
    return left.flat.some((node) => node.unevaluatedProperties !== undefined && isCovered(prover, left, node, goal, asked));
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
    const certain = [goal.ref, ...goal.allOf];
    for (const part of certain)
        if (part !== undefined && surelyEvaluates(prover, left, part, keys, depth + 1))
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
    if (!meetsFields(prover, left, goal))
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
function meetsFields(prover, left, goal) {
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
    return (prover.provesInside([...certain, ...left.flat.flatMap((node) => unnamedNodes(node))], asked) ||
        isMetByEach(prover, left, asked));
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
    if (beside.some((one) => one.additional !== undefined || (one !== node && one.unevaluatedProperties !== undefined)))
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
            if (!goal.patterns.has(pattern) && !prover.provesInside([schema, ...certain], asked))
                return false;
        for (const key of rule.names)
            if (!goal.properties.has(key) && !node.properties.has(key) && !meets(key))
                return false;
        return true;
    });
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
    if (left.type === STRING && !meetsText(left, goal))
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
    if (goal.minimum !== undefined && !isWithin(left.minimum, goal.minimum, 1))
        return false;
    if (goal.maximum !== undefined && !isWithin(left.maximum, goal.maximum, -1))
        return false;
    if (goal.multipleOf === undefined)
        return true;
    const { step } = left;
    return step !== undefined && isMultiple(step, goal.multipleOf);
}
function isWithin(known, asked, sign) {
    if (known === undefined)
        return false;
    if (known.value === asked.value)
        return known.exclusive || !asked.exclusive;
    return (known.value - asked.value) * sign > 0;
}
function meetsText(left, goal) {
    if (left.most('minLength') < goal.minLength)
        return false;
    if (left.least('maxLength') > goal.maxLength)
        return false;
    const { pattern, format } = goal;
    if (pattern !== undefined && !matchesEverything(pattern) && !left.flat.some((node) => node.pattern === pattern))
        return false;
    return format === undefined || left.flat.some((node) => node.format === format);
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
    if (goal.oneOf.length > 0 && !meetsOneOf(prover, left, goal.oneOf))
        return false;
    return goal.if === undefined || meetsCondition(prover, left, goal);
}
function meetsOneOf(prover, left, parts) {
    const live = parts.filter((part) => (prover.opener.typesOf(part) & left.type) !== 0);
    return live.some((part) => prover.proves(left.flat, part, left.type) && live.every((other) => other === part || isDisjoint(prover, left, other)));
}
function meetsCondition(prover, left, goal) {
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
        const run = () => TYPES.every((type) => {
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
        const cases = left.choices[0] ?? (goal === undefined ? undefined : this.#discriminate(left, goal));
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
    return [goal.ref, ...goal.allOf].some((part) => part !== undefined && hasAlternatives(part, depth - 1));
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/unreadable.ts

/** A keyword that stands for a schema that could not be read: a validator that meets it cannot tell. */
const UNREADABLE = 'specgate-unreadable';
/**
 * The schema with every part that could not be read or followed replaced, so that a validator can run the rest: a remote
 * reference in one property does not keep the data of the others from being judged.
 */
function cutUnreadable(schema, { problems }) {
    let cut = schema;
    for (const { path } of problems)
        cut = replaceAt(cut, path, 0);
    return cut;
}
function replaceAt(value, path, depth) {
    const step = path[depth];
    if (step === undefined)
        return { [UNREADABLE]: true };
    if ((0,json/* isList */.Lv)(value) && typeof step === 'number')
        return value.with(step, replaceAt(value[step], path, depth + 1));
    if (!(0,json/* isObject */.Gv)(value) || typeof step !== 'string' || !Object.hasOwn(value, step))
        return value;
    const copy = Object.create(null);
    for (const key of Object.keys(value))
        copy[key] = key === step ? replaceAt(value[key], path, depth + 1) : value[key];
    return copy;
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
            if (type === STRING)
                yield* textsAround(left, goal);
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
    if (goal.format !== undefined)
        for (const text of formatNamed(goal.format)?.samples ?? [])
            yield* [text.slice(1), `${text}x`];
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
    const text = JSON.stringify(value) ?? 'nothing';
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
function consequence({ backward, forward }) {
    if (backward && forward)
        return 'neither side refuses what the other accepts';
    if (backward)
        return 'the head accepts more than the base, which refuses some of its data';
    if (forward)
        return 'the head refuses data that the base accepts';
    return 'each side refuses data that the other accepts';
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
        const keys = Object.keys(named).filter((key) => key !== 'type' && !ANNOTATIONS.has(key));
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
    ['$id', { class: 'both', what: 'identifier changed' }],
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
        const [from, to] = [own(base, key), own(head, key)];
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
            describe: () => to === undefined
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
const NOTHING = {};
function objectOf(raw) {
    return (0,json/* isObject */.Gv)(raw) ? raw : NOTHING;
}
function own(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}

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
    const pick = (node) => (node.ref === undefined ? node.allOf : [node.ref, ...node.allOf]);
    const [base, head] = [branchesOf(place.base, pick), branchesOf(place.head, pick)];
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
    const groups = new Set();
    for (const raw of [base.raw, head.raw])
        for (const key of Object.keys(raw)) {
            const group = BY_KEY.get(key);
            if (group !== undefined)
                groups.add(group);
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
        if (group.fields.every((field) => walk_keywords_isSameField(base[field], head[field])))
            continue;
        if (group.what === 'condition' && hasSameCondition(base, head))
            continue;
        const headAsks = restrict(walk, place.head.reader, group);
        const baseAsks = restrict(walk, place.base.reader, group);
        const verdict = walk.judge(place, baseAsks, headAsks);
        const sameText = group.keys.every((key) => walk_keywords_isSameRaw(rawAt(base, key), rawAt(head, key)));
        // Equal text with references below, and nothing comes of them.
        if (sameText && verdict.backward && verdict.forward)
            continue;
        walk.emit({
            ...verdict,
            what: whatOf(group, verdict, base, head),
            describe: (settled) => describe(walk, place, group, settled),
            basePath: pathOf(base, group),
            headPath: pathOf(head, group),
            steps: place.steps,
            headAsks,
            baseAsks,
            ...(group.what === 'additional items' ? { doubt: ORPHAN } : {}),
        });
    }
}
const ORPHAN = '`additionalItems` beside no list of `items` is ignored by the standard, but not by every validator';
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
        name += value instanceof Node ? `#${value.id}` : `${field}${JSON.stringify(value)}`;
    }
    let made = walk.restricted.get(name);
    if (made === undefined)
        walk.restricted.set(name, (made = walk.prover.nodes.make(fields)));
    return made;
}
function walk_keywords_isSameField(left, right) {
    if (left === right)
        return true;
    if (left === undefined || right === undefined)
        return false;
    if (left instanceof Node && right instanceof Node)
        return isSame(left, right);
    return isSameJson(left, right);
}
function walk_keywords_isSameRaw(left, right) {
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
        const types = ({ written }) => typesText(walk.prover.opener.typesOf(written), written.integer);
        const [from, to] = [types(place.base), types(place.head)];
        if (from !== to)
            return `${name} was ${from} and is now ${to}; ${then}`;
        return `${name} states its type otherwise (${from}); ${then}`;
    }
    if (group.what === 'enum')
        return `${name} ${describeValues(base.values, head.values)}; ${then}`;
    const key = group.keys.find((one) => !walk_keywords_isSameRaw(rawAt(base, one), rawAt(head, one))) ?? group.keys[0];
    const [from, to] = [rawAt(base, key), rawAt(head, key)];
    if (walk_keywords_isSameRaw(from, to))
        return `${name} has a \`${key}\` that refers to something else than before; ${then}`;
    const other = group.keys.find((one) => rawAt(head, one) !== undefined);
    const [was, is] = [shown(from, base, group, key), shown(to, head, group, key)];
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
    walk.emit({
        ...walk.judge(place, baseAsks, headAsks),
        what: isGone ? 'field removed' : 'field added',
        describe: (verdict) => {
            const name = nameOf(keyLabel(place.label, key));
            const kind = `${required ? 'a required' : 'an optional'} field (${schemaText(schema)})`;
            return isGone
                ? `${name} was removed${required ? ' (it was required)' : ''}; ${afterRemoval(verdict)}`
                : `${name} was added as ${kind}; ${afterAddition(verdict, required && !other.written.required.has(key))}`;
        },
        basePath: isGone ? where : undefined,
        headPath: isGone ? undefined : where,
        obliging: !isGone && required && !other.written.required.has(key),
        steps: place.steps,
        headAsks,
        baseAsks,
    });
}
function afterRemoval({ backward, forward }) {
    if (backward && forward)
        return 'neither side refuses what the other accepts';
    if (forward)
        return 'data that has it is refused by the head';
    if (backward)
        return 'the head accepts data without it or with anything in its place, which the base refuses';
    return 'data that has it is refused by the head, and what the head writes by the base';
}
function afterAddition({ backward, forward }, required) {
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
        backward: !isNew || walk.proves(place.baseKnown, asks),
        forward: isNew || walk.proves(place.headKnown, asks),
        what: isNew ? 'field became required' : 'field became optional',
        describe: ({ backward, forward }) => {
            const name = nameOf(keyLabel(place.label, key));
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
            basePath: isNew ? undefined : walk_fields_pathOf(base, key),
            headPath: isGone ? undefined : walk_fields_pathOf(head, key),
            steps: place.steps,
            headAsks,
            baseAsks,
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
function walk_fields_pathOf(node, key) {
    const raw = node.raw;
    const keyword = ['dependencies', 'dependentRequired', 'dependentSchemas'].find((one) => Object.hasOwn(raw, one) && Object.hasOwn(raw[one], key));
    return [...node.path, keyword ?? 'dependencies', key];
}

;// CONCATENATED MODULE: ./src/lib/schema/json-schema/walk.ts












const walk_MAX_DEPTH = 120;
const MAX_PLACES = 100_000;
const STEPS_TO_LIFT = 4000;
/** Walks two schemas side by side, names what differs, and asks the prover what each difference means. */
class Walk {
    prover;
    found = [];
    /** Schemas made of a few keywords of another, by what they say. */
    restricted = new Map();
    /** Limits that were met, as ends of sentences, with the place. */
    limits = [];
    #visited = new Map();
    /** Changes of definitions that were described elsewhere. */
    #shared = [];
    #allowance;
    #depth = 0;
    #places = 0;
    constructor(prover, allowance) {
        this.prover = prover;
        this.#allowance = allowance;
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
            this.#limit([], 'comparing the schemas takes more than the steps that are allowed');
            return false;
        }
        meter.renew(Math.min(each, most, left), 'comparing the schemas');
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
                this.#limit([], 'comparing the schemas takes more than the steps that are allowed');
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
        return { backward: this.proves(place.baseKnown, headAsks), forward: this.proves(place.headKnown, baseAsks) };
    }
    /**
     * The whole of a place, after its parts. Where a part already refuses something, the whole seldom makes up for it, and to fail
     * at that is what costs most: it gets little. Where no part does, the proof of the whole is what is answered for.
     */
    #judgeWhole(place, mark) {
        const here = this.#since(mark);
        const most = (refuses) => (refuses ? STEPS_TO_LIFT : Infinity);
        return {
            backward: this.proves(place.baseKnown, place.head.reader, most(here.some((one) => !one.backward))),
            forward: this.proves(place.headKnown, place.base.reader, most(here.some((one) => !one.forward))),
        };
    }
    #since(mark) {
        return [...this.found.slice(mark.found), ...this.#shared.slice(mark.shared)];
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
        const known = same ? [] : [keyOf(place.baseKnown), keyOf(place.headKnown)];
        const key = [base.written.id, head.written.id, ...known].join('|');
        const before = this.#visited.get(key);
        if (before === 'open')
            return;
        if (++this.#depth > walk_MAX_DEPTH || ++this.#places > MAX_PLACES)
            this.#limit(base.written.path, 'it is nested too deep, or refers to itself in too many ways, to be walked through');
        else if (before === undefined || !this.#isSaidBy(before)) {
            this.#visited.set(key, 'open');
            this.#visited.set(key, this.#visit(place, same));
        }
        this.#depth--;
    }
    /** A definition that is used in two places is described once, unless what surrounds the first place made up for the change. */
    #isSaidBy({ whole, found }) {
        const said = (whole.backward || found.some((one) => !one.backward)) && (whole.forward || found.some((one) => !one.forward));
        if (said)
            this.#shared.push(...found);
        return said;
    }
    #visit(place, same) {
        const mark = this.mark();
        if (!same && walk_isPlain(place.base.written) && walk_isPlain(place.head.written)) {
            // Its keywords are judged one by one, against all that is known, and nothing else is said: the whole is their sum.
            this.#compare(place);
            const found = this.found.slice(mark.found);
            const whole = { backward: found.every((one) => one.backward), forward: found.every((one) => one.forward) };
            return { whole, found };
        }
        this.#compare({ ...place, base: dereference(place.base), head: dereference(place.head) });
        const whole = same ? BOTH : this.#judgeWhole(place, mark);
        if (this.lift(whole, mark))
            this.emit({
                ...whole,
                what: 'schema changed',
                describe: (verdict) => `${nameOf(place.label)} is judged otherwise as a whole; ${consequence(verdict)}`,
                basePath: place.base.written.path,
                headPath: place.head.written.path,
                steps: place.steps,
                headAsks: place.head.reader,
                baseAsks: place.base.reader,
            });
        return { whole, found: this.found.slice(mark.found) };
    }
    /** The place in the list of changes from which on they belong to what is compared next. */
    mark() {
        return { found: this.found.length, shared: this.#shared.length };
    }
    /** Lifts the changes since the mark that the whole makes up for; whether the whole refuses what none of them explains. */
    lift(whole, mark) {
        for (const one of this.found.slice(mark.found)) {
            one.backward ||= whole.backward;
            one.forward ||= whole.forward;
        }
        const here = this.#since(mark);
        return (!whole.backward && here.every((one) => one.backward)) || (!whole.forward && here.every((one) => one.forward));
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
    find(found, side) {
        const other = side === 'base' ? 'head' : 'base';
        if (this.#left <= 0)
            return { missing: 'the work that may be spent on examples was used up', unsought: true };
        const allowed = Math.min(this.#left, this.#each);
        this.#meter.renew(allowed, 'looking for an example');
        this.#builder.prover.reset();
        try {
            return this.#search(found, side, other);
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
    #search(found, side, other) {
        const accepting = this.#roots[side].writer;
        const refusing = this.#roots[other].reader;
        const goal = side === 'base' ? found.headAsks : found.baseAsks;
        const parts = (datum, path) => {
            const place = (0,json/* valueAt */.fK)(datum, path);
            if (place === undefined || this.#acceptor.accepts(goal, place) !== false)
                return false;
            return this.#acceptor.accepts(accepting, datum) === true && this.#acceptor.accepts(refusing, datum) === false;
        };
        let tried = 0;
        let disagreed = 0;
        let unrunnable = 0;
        for (const candidate of this.#at(found.steps, 0, [accepting], goal, side)) {
            if (++tried > MAX_CANDIDATES || disagreed > MAX_DISAGREEMENTS || unrunnable > MAX_UNRUNNABLE)
                break;
            if (!parts(candidate.datum, candidate.path))
                continue;
            for (const datum of [this.#shrink(candidate, parts), candidate.datum]) {
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
    *#at(steps, index, nodes, goal, side) {
        const step = steps[index];
        if (step === undefined) {
            for (const datum of this.#violator.violations(nodes, goal))
                yield { datum, path: [] };
            return;
        }
        if (step.at === 'branch') {
            const branch = step[side];
            return yield* this.#at(steps, index + 1, branch === undefined ? nodes : [...nodes, branch], goal, side);
        }
        if (step.at === 'item') {
            for (const left of this.#builder.cases(nodes, ARRAY))
                for (const { datum, path } of some(this.#at(steps, index + 1, itemNodes(left, step.index), goal, side)))
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
            yield* this.#throughKey(steps, index, open, key, goal, side);
        if (open.choices.length > 0)
            for (const left of this.#builder.cases(nodes, OBJECT))
                for (const key of keys)
                    yield* this.#throughKey(steps, index, left, key, goal, side);
    }
    *#throughKey(steps, index, left, key, goal, side) {
        const known = keyNodes(this.#builder.prover, left, key);
        if (known === undefined)
            return;
        for (const { datum, path } of some(this.#at(steps, index + 1, known, goal, side)))
            for (const object of some(this.#builder.objectsWith(left.flat, key, datum)))
                yield { datum: object, path: [key, ...path] };
    }
    /** Leaves out what the difference does not need. The place of the change stays. */
    #shrink({ datum, path }, parts) {
        let best = datum;
        // A large datum is large because of what is required; each try costs its size.
        let tries = Math.min(MAX_SHRINKS, Math.floor(MAX_SHRUNK / sizeOf(datum)) - 1);
        for (let again = tries > 0; again;) {
            again = false;
            for (const smaller of shrunk(best, path)) {
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
function* shrunk(datum, kept) {
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
            if (kept?.[0] !== key)
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
/**
 * What a change of a JSON Schema does to those who read the data: inclusion of accept sets, proven, or refuted by a datum that
 * was run against both schemas. See README.md in this folder.
 */


















const DEFAULT_LIMITS = { depth: 100, nodes: 300_000, steps: 2_000_000, witnessSteps: 1_500_000 };
/** Of lists and objects in the document; a schema in a schema is two or three of them. */
const MAX_LEVELS = 1000;
/** What one proof may take of it, and how much more for each schema: a wide record is no reason to give up. */
const json_schema_STEPS_EACH = 30_000;
const json_schema_STEPS_PER_SCHEMA = 25;
/**
 * Compares two JSON Schemas (draft 6, draft 7, 2019-09, 2020-12; `$schema` decides) by what they accept. Pure, and bounded by
 * `limits`. Never throws for what stands in a schema: what cannot be read, followed or decided is in `undecided`, and counts
 * as incompatible in `class`.
 */
function diffJsonSchemas(base, head, options = {}) {
    if (isSameJson(base, head))
        return { class: 'none', changes: [], undecided: [] };
    if ([base, head].some((schema) => isDeeper(schema, MAX_LEVELS)))
        return { class: 'break', changes: [], undecided: [{ path: [], reason: `it is nested more than ${MAX_LEVELS} levels deep` }] };
    const limits = { ...DEFAULT_LIMITS, ...options.limits };
    const model = options.contentModel ?? 'as-written';
    const nodes = new Nodes();
    const [from, to] = [compileSchema(base, nodes, limits), compileSchema(head, nodes, limits)];
    const roots = { base: readSide(base, from, model, nodes, limits), head: readSide(head, to, model, nodes, limits) };
    const meter = new Meter(limits.steps, 'comparing the schemas');
    const acceptor = new Acceptor(meter);
    const prover = new Prover(nodes, acceptor, meter);
    const size = from.size + to.size;
    const walk = new Walk(prover, {
        meter,
        each: json_schema_STEPS_EACH + size * json_schema_STEPS_PER_SCHEMA,
        left: limits.steps + size * json_schema_STEPS_PER_SCHEMA,
    });
    walk.visit({ ...roots, baseKnown: [roots.base.writer], headKnown: [roots.head.writer], steps: [], label: '' });
    const undecided = [...unreadParts(from), ...unreadParts(to), ...walk.limits];
    compareUnused(base, head, from, to, walk);
    const violator = new Violator(new Builder(prover, acceptor, meter));
    const search = new Witnesses(roots, violator, meter, limits.witnessSteps, size, options.execute);
    const results = walk.found.map((found) => finish(found, search));
    const changes = results.map((result) => result.change);
    // What was shown for one change holds for the whole; only a direction that nothing shows is in doubt for want of a search.
    const shown = new Set(changes.flatMap((change) => change.witnesses.map((witness) => witness.acceptedBy)));
    for (const { doubts } of results)
        for (const { side, path, reason, unsought } of doubts)
            if (!unsought || !shown.has(side))
                undecided.push({ path, reason });
    return { class: (0,schema_change/* meet */.A)(changes.map((change) => change.class)), changes, undecided: distinct(undecided) };
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
/** What could not be read or followed, as far as the root leads to it. */
function unreadParts({ root, problems }) {
    if (problems.length === 0)
        return [];
    const reached = allNodes(root);
    return problems.filter((node) => reached.has(node)).map((node) => ({ path: node.path, reason: node.problem }));
}
/** Turns a found change into one with its class, its sentence and its witnesses, and what could not be shown. */
function finish(found, search) {
    const { backward, forward, what, basePath, headPath } = found;
    const witnesses = [];
    const doubts = [];
    const seek = (side) => {
        const result = search.find(found, side);
        if ('datum' in result)
            return void witnesses.push({ acceptedBy: side, datum: result.datum });
        const unsought = result.unsought === true;
        doubts.push({ side, unsought, path: headPath ?? basePath ?? [], reason: `${what}: ${found.doubt ?? result.missing}` });
    };
    if (!backward)
        seek('base');
    if (!forward)
        seek('head');
    const sentence = found.describe({ backward, forward });
    return {
        change: {
            class: found.fixed ?? (0,schema_change/* classOf */.K)(backward, forward, true),
            what,
            basePath,
            headPath,
            ...(found.obliging === true && { obliging: true }),
            sentence,
            witnesses,
        },
        doubts,
    };
}
/**
 * Definitions that nothing in the document refers to. In a document that says something itself they are dead; one that says
 * nothing is a library, and what those that refer to it from elsewhere accept cannot be seen from here.
 */
function compareUnused(base, head, from, to, walk) {
    const used = new Set();
    for (const { root } of [from, to])
        for (const node of allNodes(root))
            if (node.raw !== undefined)
                used.add(node.raw);
    for (const key of ['definitions', '$defs']) {
        const [left, right] = [tableOf(base, key), tableOf(head, key)];
        for (const name of new Set([...Object.keys(left), ...Object.keys(right)])) {
            const [was, is] = [left[name], right[name]];
            if (was !== undefined && is !== undefined && isSameJson(was, is))
                continue;
            if (holdsAny(was, used, 0) || holdsAny(is, used, 0))
                continue;
            walk.emit(unusedChange([key, name], was, is, from.root.trivial && to.root.trivial, walk.prover.nodes.anything));
        }
    }
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
function distinct(list) {
    const seen = new Map(list.map((one) => [JSON.stringify([one.path, one.reason]), one]));
    return [...seen.values()];
}


/***/ })

};

//# sourceMappingURL=318.index.js.map