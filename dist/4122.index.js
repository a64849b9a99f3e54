exports.id = 4122;
exports.ids = [4122];
exports.modules = {

/***/ 84122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  CC: () => (/* binding */ Samples),
  ne: () => (/* binding */ UNLISTED),
  $i: () => (/* binding */ isPlain),
  ZH: () => (/* binding */ withField)
});


var accepts_record = __webpack_require__(42482);

var formats = __webpack_require__(60738);
;




const MAX_TEXT = 12_000;
const MAX_DEPTH = 30;

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
        if (depth > MAX_DEPTH)
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

        const free = [...'aZ0_- ~\u00e9'].filter((c) => !members.some((from, index) => index % 2 === 0 && c >= from && c <= members[index + 1]));
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


var scalars = __webpack_require__(96038);

var type_key = __webpack_require__(21137);
;





const MAX_LENGTH = 10_000;

const SHORT_LIST = 200;
const MAX_LONG_ITEMS = 2_000_000;

const MAX_VARIED = 50;

const MAX_EDGES = 8;

const UNLISTED = 'a_field_that_is_not_listed';
class Samples {
    #firsts = new Map();
    #values = new WeakMap();
    #longItems = MAX_LONG_ITEMS;
    #records = new WeakMap();
    #model;
    constructor(model) {
        this.#model = model;
    }

    record(schema) {
        const known = this.#records.get(schema);
        if (known !== undefined)
            return known;

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
        const known = this.#values.get(value);
        if (known !== undefined)
            return known.first;
        const key = isPlain(value) ? (0,type_key/* typeKey */.y)(value) : undefined;
        if (key !== undefined && this.#firsts.has(key))
            return this.#firsts.get(key);
        const found = this.#ofBranches(value) ?? this.of(value, [])[0];
        this.#values.set(value, { first: found });
        if (key !== undefined)
            this.#firsts.set(key, found);
        return found;
    }

    #ofBranches(value) {
        if (value.type.kind !== 'union' || value.allowed !== undefined)
            return undefined;
        for (const branch of value.type.branches) {
            const datum = this.first(branch);
            if (datum !== undefined && (0,accepts_record/* acceptsValue */.Rd)(value, datum, this.#model, true))
                return datum;
        }
        return undefined;
    }




    of(value, against) {
        const edges = against.flatMap((other) => (other.type.kind === 'union' ? other.type.branches.slice(0, MAX_EDGES) : [other]));
        const tried = value.allowed === undefined ? this.#candidates(value, edges) : [...value.allowed.value];
        if (value.nullable)
            tried.push(null);
        const accepted = tried.filter((datum) => (0,accepts_record/* acceptsValue */.Rd)(value, datum, this.#model, true));
        if (typeof accepted[0] === 'number')
            accepted.sort(byShortness);
        return value.nullable ? [...accepted.filter((one) => one !== null), null] : accepted;
    }
    #candidates(value, against) {
        const { type } = value;
        switch (type.kind) {
            case 'scalar':
                return [
                    ...(0,scalars/* scalarSamples */.I3)(type),
                    ...against.flatMap((other) => (other.type.kind === 'scalar' ? (0,scalars/* scalarSamples */.I3)(other.type) : [])),
                    ...against.flatMap((other) => other.allowed?.value ?? []),
                    ...edges([value, ...against], (0,scalars/* temporalKey */.iz)(type.name)),
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
                        if (mayHold(value, size))
                            sizes.add(size);
            }
        const isUnique = [value, ...against].some(({ constraints }) => constraints.uniqueItems?.value === true);
        const lists = [];
        for (const size of [...sizes].sort((a, b) => a - b)) {

            const weight = size * weigh(values[0] ?? null);
            if (size < 0 || weight > MAX_WEIGHT || (size > SHORT_LIST && weight > this.#longItems))
                continue;
            if (size > SHORT_LIST)
                this.#longItems -= weight;
            if (values.length > 0 || size === 0)
                lists.push(Array.from({ length: size }, () => values[0]));
            if (size < 2 || (size > SHORT_LIST && !isUnique))
                continue;
            const distinct = this.#distinct(items, values, size);
            if (distinct.length === size)
                lists.push(distinct);
        }
        for (const one of values.slice(1, 6))
            lists.push([one]);
        return lists;
    }

    #distinct(items, values, size) {
        const found = new Map(values.map((one) => [JSON.stringify(one), one]));
        for (let next = 0; next < size && found.size < size; next++)
            for (const one of [next, String(next), ...(next <= SHORT_LIST ? ['a'.repeat(next)] : [])])
                if ((0,accepts_record/* acceptsValue */.Rd)(items, one, this.#model, true))
                    found.set(JSON.stringify(one), one);
        return [...found.values()].slice(0, size);
    }
}
const MAX_WEIGHT = 200_000;
function mayHold({ constraints }, size) {
    const [least, most] = [constraints.minItems?.value, constraints.maxItems?.value];
    return !(typeof least === 'number' && size < least) && !(typeof most === 'number' && size > most);
}

function weigh(value) {
    let weight = 0;
    const todo = [value];
    for (let next = todo.pop(); next !== undefined && weight <= MAX_WEIGHT; next = todo.pop()) {
        weight++;
        if (typeof next === 'object' && next !== null)
            for (const inner of Object.values(next))
                todo.push(inner);
    }
    return weight;
}

function byShortness(left, right) {
    return typeof left === 'number' && typeof right === 'number' ? String(left).length - String(right).length : 0;
}

function edges(schemas, temporal) {
    const [data, lengths] = [[], new Set()];
    const patterns = new Set();
    for (const { constraints } of schemas)
        for (const name in constraints) {
            const limit = constraints[name].value;
            if (name === 'pattern' && typeof limit === 'string')
                patterns.add(limit);
            else if (name === 'format' && typeof limit === 'string')
                data.push(...((0,formats/* formatNamed */.vq)(limit)?.samples ?? []));
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

function repeats(lengths) {
    const near = new Set();
    for (const length of lengths)
        for (let less = 0; less <= 8; less++)
            near.add(length - less);
    return [...near].slice(0, 60);
}

function isPlain(value) {
    if (value.type.kind !== 'scalar' || value.allowed !== undefined)
        return false;
    return Object.keys(value.constraints).length === 0;
}

function withField(record, name, value) {
    const made = Object.assign(Object.create(null), record);
    if (value === undefined)
        delete made[name];
    else
        made[name] = value;
    return made;
}


/***/ }),

/***/ 21137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ typeKey)
/* harmony export */ });

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


/***/ })

};

//# sourceMappingURL=4122.index.js.map