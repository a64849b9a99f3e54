exports.id = 2274;
exports.ids = [2274];
exports.modules = {

/***/ 92274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  makeJsonSchemaChecker: () => (/* binding */ makeJsonSchemaChecker),
  F: () => (/* binding */ makeJsonSchemaExecutor)
});


var config_validate = __webpack_require__(26583);

var lib_regex = __webpack_require__(31532);

var json_schema = __webpack_require__(97148);

var json = __webpack_require__(87979);
;


const CHUNK = 150;
const MAX_DEPTH = 300;
const LONG_ENUM = 200;
const SAME_VALUE = new Set(['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else']);
const ALL_VALUES = new Set(['additionalProperties', 'unevaluatedProperties', 'patternProperties']);
const ALL_ITEMS = new Set(['items', 'additionalItems', 'unevaluatedItems', 'contains', 'prefixItems']);
const ELSEWHERE = ['$id', 'id', '$anchor', '$dynamicAnchor', '$recursiveAnchor', '$dynamicRef', '$recursiveRef'];




class Slicer {

    size;
    hasLongEnum = false;
    #schema;
    #sizes = new Map();
    #chunks = new Map();
    #movable = true;
    #key = [];

    #builds = false;
    constructor(schema) {
        this.#schema = schema;
        this.size = this.#measure(schema, 0);
    }

    keyOf(datum) {
        if (!this.#movable || this.size <= CHUNK)
            return '';
        this.#key = [];
        this.#slice(this.#schema, [datum]);
        return `slice ${this.#key.join('|')}`;
    }

    slice(datum) {
        if (!this.#movable)
            return this.#schema;
        this.#builds = true;
        const schema = this.#slice(this.#schema, [datum]);
        this.#builds = false;
        return schema;
    }

    #measure(value, depth) {
        if (value === null || typeof value !== 'object')
            return 0;
        if (depth > MAX_DEPTH) {
            this.#movable = false;
            return 1;
        }
        let size = 1;
        if ((0,json/* isList */.Lv)(value))
            for (const item of value)
                size += this.#measure(item, depth + 1);
        else if ((0,json/* isObject */.Gv)(value)) {
            if (depth > 0 && ELSEWHERE.some((key) => typeof value[key] === 'string' || value[key] === true))
                this.#movable = false;
            if (typeof value.$ref === 'string' && !/^#\/(\$defs|definitions)\//.test(value.$ref))
                this.#movable = false;
            this.hasLongEnum ||= (0,json/* isList */.Lv)(value.enum) && value.enum.length > LONG_ENUM;
            for (const key of Object.keys(value))
                size += this.#measure(value[key], depth + 1);
        }
        this.#sizes.set(value, size);
        return size;
    }
    #slice(schema, values) {
        if (!(0,json/* isObject */.Gv)(schema) || (this.#sizes.get(schema) ?? 0) <= CHUNK)
            return schema;
        const copy = Object.create(null);
        for (const key of Object.keys(schema))
            copy[key] = this.#keyword(key, schema[key], values);
        return copy;
    }
    #keyword(key, value, values) {
        if (key === 'properties' && (0,json/* isObject */.Gv)(value))
            return this.#properties(value, values);
        if (SAME_VALUE.has(key))
            return this.#each(value, values);
        if (ALL_VALUES.has(key)) {
            const inner = values.filter(json/* isObject */.Gv).flatMap((one) => Object.keys(one).map((name) => one[name]));
            if (key !== 'patternProperties')
                return this.#slice(value, inner);
            return (0,json/* isObject */.Gv)(value) ? (0,json/* mapValues */.LG)(value, (schema) => this.#slice(schema, inner)) : value;
        }
        return ALL_ITEMS.has(key) ? this.#each(value, values.filter(json/* isList */.Lv).flat()) : value;
    }
    #each(value, values) {
        return (0,json/* isList */.Lv)(value) ? value.map((schema) => this.#slice(schema, values)) : this.#slice(value, values);
    }
    #properties(table, values) {
        const objects = values.filter(json/* isObject */.Gv);
        const { chunkOf, chunks } = this.#chunksOf(table);
        const present = new Set(objects.flatMap((one) => Object.keys(one)).filter((name) => chunkOf.has(name)));
        const taken = new Set([...present].map((name) => chunkOf.get(name)));
        this.#key.push([...taken].join());
        const copy = Object.create(null);

        for (const name of this.#builds ? [...taken].flatMap((chunk) => chunks[chunk]) : present) {
            const inner = objects.flatMap((one) => (Object.hasOwn(one, name) ? [one[name]] : []));
            copy[name] = this.#slice(table[name], inner);
        }
        return copy;
    }

    #chunksOf(table) {
        const known = this.#chunks.get(table);
        if (known !== undefined)
            return known;
        const chunks = [[]];
        const chunkOf = new Map();
        let filled = 0;
        for (const name of Object.keys(table)) {
            const size = 1 + (this.#sizes.get(table[name]) ?? 0);
            if (filled > 0 && filled + size > CHUNK) {
                chunks.push([]);
                filled = 0;
            }
            filled += size;
            chunks.at(-1).push(name);
            chunkOf.set(name, chunks.length - 1);
        }
        const made = { chunkOf, chunks };
        this.#chunks.set(table, made);
        return made;
    }
}

;





const MAX_COMPILED = 30_000;





async function makeJsonSchemaExecutor(base, head, contentModel = 'as-written') {
    const given = { base, head };

    const made = {};
    const drafts = { base: (0,json_schema/* draftToRun */.CB)(base), head: (0,json_schema/* draftToRun */.CB)(head) };
    const classes = new Map();
    for (const draft of new Set(Object.values(drafts)))
        classes.set(draft, await loadAjv(draft));
    const formats = (0,config_validate/* exportOf */.yN)(await Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2815)]).then(__webpack_require__.t.bind(__webpack_require__, 82815, 23)));
    const runners = new Map();
    return (side, role, datum) => {
        const schema = (made[side] ??= runnable(given[side], contentModel))[role];
        let runner = runners.get(schema);
        if (runner === undefined) {
            const formatAsserts = (0,json_schema/* dialectOf */.E3)(given[side]).formatAsserts;
            runner = new Runner(schema, (slice, long) => compile(classes.get(drafts[side]), slice, formatAsserts, long, formats));
            runners.set(schema, runner);
        }
        return runner.run(datum);
    };
}

function explainError({ instancePath, keyword, message = 'is refused', params }) {
    const below = (name) => `${instancePath}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (keyword === 'required')
        return { path: below(params['missingProperty']), reason: 'is missing, and every record has to have it' };
    if (keyword === 'additionalProperties')
        return { path: below(params['additionalProperty']), reason: 'is no field of the schema' };
    return { path: instancePath, reason: message.replace(/^must /, 'has to ') };
}

async function makeJsonSchemaChecker(schema) {
    if (new Slicer(schema).size > MAX_COMPILED)
        return undefined;
    const draft = (0,json_schema/* draftToRun */.CB)(schema);
    const states = typeof schema === 'object' && schema !== null && Object.hasOwn(schema, '$schema');
    const formats = (0,config_validate/* exportOf */.yN)(await Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2815)]).then(__webpack_require__.t.bind(__webpack_require__, 82815, 23)));
    const { reader } = runnable(schema, 'as-written');
    const validate = compile(await loadAjv(draft), reader, draft === 'draft-07' || !states, false, formats);
    if (validate === undefined)
        return undefined;
    return (datum) => {
        const holds = run(validate, datum);
        if (holds !== false)
            return holds === true ? [] : undefined;
        const { errors } = validate;
        return (errors ?? []).map(explainError);
    };
}
function runnable(schema, contentModel) {
    const { writer, reader } = (0,json_schema/* readingsOf */.RO)(schema, contentModel);
    if ((0,json_schema/* dialectOf */.E3)(schema).draft !== 'draft-04')
        return { writer, reader };
    const written = (0,json_schema/* toDraft7 */.Cg)(writer);
    return { writer: written, reader: reader === writer ? written : (0,json_schema/* toDraft7 */.Cg)(reader) };
}

class Runner {
    #schema;
    #slicer;
    #compile;
    #compiled = new Map();
    constructor(schema, compileSlice) {
        this.#schema = schema;
        this.#slicer = new Slicer(schema);
        this.#compile = compileSlice;
    }
    run(datum) {
        const key = this.#slicer.keyOf(datum);
        if (!this.#compiled.has(key)) {
            const schema = key === '' ? this.#schema : this.#slicer.slice(datum);
            const { size } = key === '' ? this.#slicer : new Slicer(schema);
            this.#compiled.set(key, size > MAX_COMPILED ? undefined : this.#compile(schema, this.#slicer.hasLongEnum));
        }
        return run(this.#compiled.get(key), datum);
    }
}
async function loadAjv(draft) {
    if (draft === 'draft-07')
        return (0,config_validate/* exportOf */.yN)(await Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2463)]).then(__webpack_require__.t.bind(__webpack_require__, 42463, 23)));
    return draft === '2019-09' ? (0,config_validate/* exportOf */.yN)(await Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(878)]).then(__webpack_require__.t.bind(__webpack_require__, 60878, 23))) : (0,config_validate/* exportOf */.yN)(await Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 23)));
}

function compile(Class, schema, formatAsserts, longEnums, addFormats) {
    const ajv = new Class({
        strict: false,
        $data: false,
        logger: false,
        validateSchema: false,
        ownProperties: true,

        allErrors: true,
        validateFormats: formatAsserts,
        code: { regExp: Object.assign(makeRegex, { code: 'regex' }), optimize: false },
    });
    if (formatAsserts)
        addFormats(ajv);
    ajv.addKeyword({ keyword: json_schema/* UNREADABLE */.mP, validate: giveUp });
    if (longEnums) {

        ajv.removeKeyword('enum');
        ajv.addKeyword({
            keyword: 'enum',
            schemaType: 'array',
            compile: (values) => (datum) => (0,json_schema/* valueSet */.q9)(values).has(datum),
        });
    }
    try {
        return ajv.compile(toPlain(schema));
    }
    catch {
        return undefined;
    }
}
function giveUp() {
    throw new Error('this part of the schema could not be read');
}
function run(validate, datum) {
    if (validate === undefined)
        return undefined;
    try {
        return validate(toPlain(datum)) === true;
    }
    catch {

        return undefined;
    }
}




function makeRegex(pattern) {

    let regex;
    return { test: (text) => (regex ??= (0,lib_regex/* compileRegex */.DL)((0,json_schema/* toRe2 */.Zc)(pattern))).test(text), toString: () => JSON.stringify(pattern) };
}

function toPlain(value) {
    return JSON.parse(JSON.stringify(value));
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


/***/ }),

/***/ 97148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  mP: () => (/* reexport */ UNREADABLE),
  E3: () => (/* reexport */ dialect/* dialectOf */.E),
  yM: () => (/* binding */ diffJsonSchemas),
  CB: () => (/* reexport */ dialect/* draftToRun */.C),
  RO: () => (/* binding */ readingsOf),
  Cg: () => (/* reexport */ toDraft7),
  Zc: () => (/* reexport */ toRe2),
  q9: () => (/* reexport */ valueSet)
});




var schema_change = __webpack_require__(45279);

var json = __webpack_require__(87979);
;

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

function nextMultiple(value, step, direction) {
    if (isMultiple(value, step))
        return value;
    const count = direction === 1 ? Math.ceil(value / step) : Math.floor(value / step);
    if (!Number.isFinite(count))
        return value;
    const { digits, exponent } = decimalOf(step);
    return Number(`${BigInt(count) * digits}e${exponent}`);
}

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


var formats = __webpack_require__(60738);

var equal_json = __webpack_require__(55342);
;



const NULL = 1;
const BOOLEAN = 2;
const NUMBER = 4;
const STRING = 8;
const ARRAY = 16;
const OBJECT = 32;
const ANY = 63;
const TYPES = [NULL, BOOLEAN, NUMBER, STRING, ARRAY, OBJECT];

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




class Node {
    id;

    raw;
    parent;

    step;

    hasRef = false;

    dialect = 0;
    #trivial;
    #leaf;

    other;

    compared;

    problem;

    problemText;

    opaque = false;

    never = false;
    types = ANY;

    integer = false;
    values;
    minimum;
    maximum;
    multipleOf;
    minLength = 0;
    maxLength = Infinity;
    pattern;

    format;
    prefix = NO_NODES;
    rest;

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

    get path() {
        return this.parent === undefined ? this.step : [...this.parent.path, ...this.step];
    }

    get trivial() {
        this.#trivial ??= EMPTY_FIELDS.every((field) => this[field] === EMPTY[field]);
        return this.#trivial;
    }

    get leaf() {

        this.#leaf ??=
            this.ref === undefined &&
                this.problem === undefined &&
                this.prefix === NO_NODES &&
                this.rest === undefined &&
                this.orphanRest === undefined &&
                this.contains === undefined &&
                this.unevaluatedItems === undefined &&
                this.properties === NO_PATTERNS &&
                this.patterns === NO_PATTERNS &&
                this.additional === undefined &&
                this.required === NO_NAMES &&
                this.names === undefined &&
                this.dependentRequired === undefined &&
                this.dependentSchemas === undefined &&
                this.unevaluatedProperties === undefined &&
                this.allOf === NO_NODES &&
                this.anyOf === NO_NODES &&
                this.oneOf === NO_NODES &&
                this.not === undefined &&
                this.if === undefined;
        return this.#leaf;
    }
}
const EMPTY = new Node(0, undefined, undefined, []);
const EMPTY_FIELDS = Object.keys(EMPTY).filter((field) => !['id', 'raw', 'parent', 'step', 'hasRef', 'dialect', 'problemText', 'opaque', 'compared', 'other'].includes(field));

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

    make(fields) {
        return Object.assign(new Node(this.#next++, undefined, undefined, []), fields);
    }

    not(node) {
        let negation = this.#negations.get(node.id);
        if (negation === undefined) {
            negation = this.make({ not: node, hasRef: true });
            this.#negations.set(node.id, negation);
        }
        return negation;
    }

    requiring(key) {
        let node = this.#requiring.get(key);
        if (node === undefined) {
            node = this.make({ types: OBJECT, required: new Set([key]) });
            this.#requiring.set(key, node);
        }
        return node;
    }

    all(nodes) {
        return nodes.length === 0 ? this.anything : nodes.length === 1 ? nodes[0] : this.make({ allOf: nodes, hasRef: true });
    }
}

function certainParts(node) {
    return node.ref === undefined ? node.allOf : [node.ref, ...node.allOf];
}

function inPlaceChildren(node) {
    const children = [...node.allOf, ...node.anyOf, ...node.oneOf];
    for (const child of [node.not, node.if, node.then, node.else])
        if (child !== undefined)
            children.push(child);
    if (node.dependentSchemas !== undefined)
        children.push(...node.dependentSchemas.values());
    return children;
}

function isUntouched(left, right) {
    if (left === right)
        return true;
    if (left.hasRef || right.hasRef || left.dialect !== right.dialect || left.raw === undefined || right.raw === undefined)
        return false;
    if (left.other === right)
        return false;
    const same = isSameJson(left.raw, right.raw);
    if (!same)
        left.other = right;
    return same;
}
const MAX_COMPARED_DEPTH = 150;

function isSameJson(left, right, depth = 0) {
    if ((0,equal_json/* isSameScalar */.jc)(left, right))
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


var lib_regex = __webpack_require__(31532);
;


function toRe2(pattern) {
    return pattern
        .replace(/\\u\{([0-9a-fA-F]+)\}|\\u([0-9a-fA-F]{4})/g, (_, wide, short) => `\\x{${wide ?? short}}`)
        .replace(/\\\//g, '/')
        .replace(/\\p\{Letter\}/g, '\\p{L}')
        .replace(/\\cJ/g, '\\n');
}
const compiled = new Map();




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

function matches(pattern, text) {
    return regexOf(pattern)?.test(text);
}

function matchesEverything(pattern) {
    return pattern === '' || pattern === '^' || pattern === '$' || pattern === '.*' || pattern === '^.*' || pattern === '.*?';
}


var json_text = __webpack_require__(25917);

var once_per = __webpack_require__(60348);
;



const MAX_DEPTH = 150;

class ValueSet {
    #scalars = new Set();
    #texts = new Set();
    constructor(values) {
        for (const value of values) {
            const text = textOf(value);
            if (text === undefined)
                this.#scalars.add(value);
            else
                this.#texts.add(text);
        }
    }
    has(value) {
        const text = textOf(value);
        return text === undefined ? this.#scalars.has(value) : this.#texts.has(text);
    }
}
const valueSet = (0,once_per/* oncePer */.P)((values) => new ValueSet(values));
const texts = new WeakMap();

function textOf(value) {
    if (value === null || typeof value !== 'object')
        return undefined;
    const known = texts.get(value);
    if (known !== undefined)
        return known;
    const before = deep;
    const text = writeOut(value, 0);
    if (text !== undefined && deep === before)
        texts.set(value, text);
    return text;
}

function writeOut(value, depth) {
    if (value === null || typeof value !== 'object')
        return undefined;
    if (depth > MAX_DEPTH)
        return `deep ${(deep += 1)}`;
    const inner = (one) => writeOut(one, depth + 1) ?? (0,json_text/* jsonText */.s)(one);
    if ((0,json/* isList */.Lv)(value))
        return `[${value.map(inner).join()}]`;
    if (!(0,json/* isObject */.Gv)(value))
        return undefined;
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${inner(value[key])}`).join()}}`;
}
let deep = 0;

;










const UNKNOWN = new Error('the answer depends on what cannot be read');
const accept_MAX_DEPTH = 400;






class Acceptor {
    #budget;
    #depth = 0;
    #addresses;
    #assumes = true;

    #assumed = 0;
    constructor(budget, assumed = new Set()) {
        this.#budget = budget;
        this.#addresses = assumed;
    }

    accepts(node, value) {
        const depth = this.#depth;
        const assumes = this.#assumes;
        try {
            return this.#test(node, value, undefined);
        }
        catch (error) {
            if (error === UNKNOWN)
                return undefined;
            throw error;
        }
        finally {
            this.#depth = depth;
            this.#assumes = assumes;
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
            throw UNKNOWN;
        const own = node.unevaluatedProperties === undefined && node.unevaluatedItems === undefined ? seen : newSeen();
        if (node.opaque && own !== undefined)
            own.open = true;
        const accepted = this.#keywords(node, value, own);
        if (accepted && own !== undefined && own !== seen && seen !== undefined)
            merge(seen, own);

        if (accepted && node.problem !== undefined) {
            if (!node.opaque || !this.#assumes || !this.#addresses.has(node.problemText))
                throw UNKNOWN;
            this.#assumed++;
        }
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
        if (node.oneOf.length > 0 && !this.#isOne(node.oneOf, value, seen))
            return false;
        if (node.not !== undefined && this.#firmly(() => this.#test(node.not, value, undefined)))
            return false;
        if (node.if !== undefined && !this.#condition(node, value, seen))
            return false;
        if ((0,json/* isObject */.Gv)(value) && node.unevaluatedProperties !== undefined)
            for (const key of Object.keys(value))
                if (!seen.keys.has(key)) {
                    if (!this.#test(node.unevaluatedProperties, value[key], undefined))
                        return refusesUnseen(seen);
                    seen.keys.add(key);
                }
        if ((0,json/* isList */.Lv)(value) && node.unevaluatedItems !== undefined)
            for (let index = 0; index < value.length; index++)
                if (!seen.items.has(index)) {
                    if (!this.#test(node.unevaluatedItems, value[index], undefined))
                        return refusesUnseen(seen);
                    seen.items.add(index);
                }
        return true;
    }

    #firmly(run) {
        const assumes = this.#assumes;
        this.#assumes = false;
        const answer = run();
        this.#assumes = assumes;
        return answer;
    }

    #isOne(nodes, value, seen) {
        let count = 0;
        let firm = 0;
        for (const node of nodes) {
            const before = this.#assumed;
            if (this.#count([node], value, seen, 1) === 0)
                continue;
            count++;
            if (this.#assumed === before && ++firm > 1)
                return false;
        }
        if (count > 1)
            throw UNKNOWN;
        return count === 1;
    }

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
        const holds = this.#firmly(() => this.#test(node.if, value, own));
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
            let firm = 0;
            for (let index = 0; index < value.length; index++) {
                const before = this.#assumed;
                if (!this.#test(node.contains, value[index], undefined))
                    continue;
                count++;
                if (this.#assumed === before)
                    firm++;
                seen?.items.add(index);
            }
            if (count < node.minContains || firm > node.maxContains)
                return false;
            if (count > node.maxContains)
                throw UNKNOWN;
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
                    throw UNKNOWN;
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
            throw UNKNOWN;
        if (!applies)
            return false;
    }
    if (node.format === undefined)
        return true;
    const format = (0,formats/* formatNamed */.vq)(node.format);
    if (format === undefined)
        throw UNKNOWN;
    return format.test(value);
}

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
    return { keys: new Set(), items: new Set(), open: false };
}

function refusesUnseen(seen) {
    if (seen.open)
        throw UNKNOWN;
    return false;
}
function merge(into, from) {
    into.open ||= from.open;
    for (const key of from.keys)
        into.keys.add(key);
    for (const index of from.items)
        into.items.add(index);
}


var dialect = __webpack_require__(8628);
;



const SINCE_06 = new Set(['const', 'contains', 'propertyNames', 'if', 'then', 'else']);
const LISTS = new Set(['allOf', 'anyOf', 'oneOf', 'items']);
const TABLES = new Set(['properties', 'patternProperties', 'definitions', 'dependencies']);
const SINGLE = new Set(['items', 'additionalItems', 'additionalProperties', 'not']);
const draft_04_MAX_DEPTH = 300;
const MAX_SEEN = 400_000;

function toDraft7(schema) {
    const keepsIds = refersByName(schema);
    const rewrite = (value, depth) => {
        if (!(0,json/* isObject */.Gv)(value) || depth > draft_04_MAX_DEPTH)
            return value;
        const copy = Object.create(null);
        for (const key of Object.keys(value)) {
            const inner = value[key];
            const next = (one) => rewrite(one, depth + 1);
            if (SINCE_06.has(key) || key === '$schema' || key === 'id')
                continue;
            if (LISTS.has(key) && (0,json/* isList */.Lv)(inner))
                copy[key] = inner.map(next);
            else if (SINGLE.has(key))
                copy[key] = next(inner);
            else if (TABLES.has(key) && (0,json/* isObject */.Gv)(inner))
                copy[key] = (0,json/* mapValues */.LG)(inner, (one) => ((0,json/* isList */.Lv)(one) ? one : next(one)));
            else if (!isBound(key))
                copy[key] = inner;
        }
        for (const [plain, exclusive] of BOUNDS) {
            if (value[plain] === undefined)
                continue;
            if (value[exclusive] === true)
                delete copy[plain];
            copy[value[exclusive] === true ? exclusive : plain] = value[plain];
        }

        if (keepsIds && typeof value.id === 'string' && value.$id === undefined)
            copy.$id = value.id;
        return copy;
    };
    return rewrite(schema, 0);
}
const BOUNDS = [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
];
function isBound(key) {
    return BOUNDS.some((pair) => pair.some((one) => one === key));
}
function refersByName(schema) {
    const todo = [schema];
    for (let seen = 0; todo.length > 0 && seen < MAX_SEEN; seen++) {
        const value = todo.pop();
        if ((0,json/* isList */.Lv)(value))
            for (const one of value)
                todo.push(one);
        if (!(0,json/* isObject */.Gv)(value))
            continue;
        if (typeof value.$ref === 'string' && !/^#(?:\/|$)/.test(value.$ref))
            return true;
        for (const key of Object.keys(value))
            todo.push(value[key]);
    }
    return false;
}

;





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

                node.ref = undefined;
                cut.push(node);
            }
            else if (!state.has(next))
                enter(next);
        }
    }
    return cut;
}


var file_references = __webpack_require__(6701);
;



class References {
    root;
    #isOld;
    #make;
    #resources = new Map();
    #anchors = new Map();
    #byPlace = new Map();
    #waiting = [];

    constructor(raw, isOld, make) {
        this.root = { uri: file_references/* NOWHERE */.JW, raw, path: [] };
        this.#isOld = isOld;
        this.#make = make;
        this.#resources.set(file_references/* NOWHERE */.JW, this.root);
    }

    enter(raw, node, outer) {
        let resource = outer;
        const id = raw.$id ?? (this.#isOld ? raw.id : undefined);
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

    resolveAll(fault) {
        for (let next = 0; next < this.#waiting.length; next++) {
            const { node, text, resource } = this.#waiting[next];
            const target = this.#resolve(text, resource);
            if (target === ELSEWHERE) {

                fault(node, absolute(text, resource.uri), `${refersTo(text)}, which leaves the document`);
                node.opaque = true;
            }
            else if (typeof target === 'string')
                fault(node, text, target);
            else
                node.ref = target;
        }
    }
    #resolve(text, from) {
        const shown = refersTo(text);
        const hash = text.indexOf('#');
        const uri = hash === 0 ? from.uri : absolute(text, from.uri);
        if (uri === undefined)
            return `${shown}, which is not a URI`;
        const resource = this.#resources.get(withoutFragment(uri));
        if (resource === undefined)
            return ELSEWHERE;
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
const ELSEWHERE = 'elsewhere';
function refersTo(text) {
    return `has a \`$ref\` to ${JSON.stringify(text.slice(0, 200))}`;
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

;

function tighter(known, next, sign) {
    if (known === undefined)
        return next;
    if (known.value === next.value)
        return known.exclusive ? known : next;
    return (next.value - known.value) * sign > 0 ? next : known;
}

;


function isDeeper(value, limit) {
    let level = [];
    keepLists(level, value);

    for (let depth = 0; level.length > 0; depth++) {
        if (depth > limit)
            return true;
        const next = [];
        for (const one of level)
            if ((0,json/* isList */.Lv)(one))
                for (const item of one)
                    keepLists(next, item);
            else
                for (const key of Object.keys(one))
                    keepLists(next, one[key]);
        level = next;
    }
    return false;
}
function keepLists(into, value) {
    if (value !== null && typeof value === 'object')
        into.push(value);
}

;







function readScalarKeyword(node, key, value, reading) {
    switch (key) {
        case 'type':
            return readTypes(node, value, reading);
        case 'enum':
        case 'const':
            return readValues(node, key, value, reading);
        case 'minimum':
        case 'exclusiveMinimum':
        case 'maximum':
        case 'exclusiveMaximum':
            return reading.dialect.draft === 'draft-04' ? readOldBound(node, key, value, reading) : readBound(node, key, value, reading);
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
function readBound(node, key, value, reading) {
    if (!isNumber(node, key, value, reading))
        return;
    if (key === 'minimum' || key === 'exclusiveMinimum')
        node.minimum = tighter(node.minimum, { value, exclusive: key !== 'minimum' }, 1);
    else
        node.maximum = tighter(node.maximum, { value, exclusive: key !== 'maximum' }, -1);
}

function readOldBound(node, key, value, reading) {
    if (key === 'exclusiveMinimum' || key === 'exclusiveMaximum') {
        if (typeof value !== 'boolean')
            reading.fault(node, `has \`${key}\` that is neither true nor false, as draft 4 has it`);
        return;
    }
    if (!isNumber(node, key, value, reading) || !(0,json/* isObject */.Gv)(node.raw))
        return;
    if (key === 'minimum')
        node.minimum = tighter(node.minimum, { value, exclusive: node.raw.exclusiveMinimum === true }, 1);
    else
        node.maximum = tighter(node.maximum, { value, exclusive: node.raw.exclusiveMaximum === true }, -1);
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

    const nullable = (0,json/* isObject */.Gv)(node.raw) && node.raw.nullable === true;
    node.types = (nullable ? types | NULL : types) & ANY;
}

function readFormat(node, name) {
    if ((0,formats/* isCheckedFormat */.Fy)(name))
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

;







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

    #listed = 0;
    constructor(root, nodes, limits) {
        this.#root = root;
        this.#nodes = nodes;
        this.#limits = limits;
        this.#dialect = (0,dialect/* dialectOf */.E)(root);
        this.#reading = { dialect: this.#dialect, depth: limits.depth, fault: (node, problem) => this.#fault(node, problem) };
        this.#references = new References(root, this.#dialect.draft === 'draft-04', (raw, path, resource) => this.#schema(raw, undefined, path, 0, resource));
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
            if ((draft === 'draft-07' || draft === 'draft-04') && SINCE_2019.has(key))
                continue;
            if (draft === 'draft-04' && SINCE_06.has(key))
                continue;
            const value = raw[key];
            switch (key) {
                case 'required':

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

    #definitions(node, key, value, depth, resource) {
        if (!(0,json/* isObject */.Gv)(value))
            return;
        for (const name of Object.keys(value))
            this.#schema(value[name], undefined, [...node.path, key, name], depth + 1, resource);
    }
    #items(node, raw, list, one) {
        const draft = this.#dialect.draft;
        const isOldTuple = (0,json/* isList */.Lv)(raw.items);
        const hasPrefix = raw.prefixItems !== undefined && (draft === '2020-12' || draft === 'any');
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

;






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

            if (applies !== false)
                matched = true;
        }
        if (!matched && node.additional !== undefined)
            nodes.push(node.additional);
        if (node.names !== undefined && prover.acceptor.accepts(node.names, key) === false)
            return undefined;
        if (!matched && node.unevaluatedProperties !== undefined && !mayEvaluate(node, key, { prover, left }))
            nodes.push(node.unevaluatedProperties);
    }
    return nodes.some((node) => node.never) ? undefined : nodes;
}

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




function mayEvaluate(node, key, given) {
    const beside = given === undefined ? inPlaceSchemas(node) : standingSchemas(node, given.prover, given.left);
    return beside.some((one) => {
        if (one.properties.has(key) || one.additional !== undefined || one.problem !== undefined)
            return true;
        if (one !== node && one.unevaluatedProperties !== undefined)
            return true;
        for (const pattern of one.patterns.keys())
            if (matches(pattern, key) !== false)
                return true;
        return false;
    });
}

function leavesUnnamedKeys(node) {
    return inPlaceSchemas(node).every((one) => one.patterns.size === 0 &&
        one.additional === undefined &&

        one.problem === undefined &&
        (one === node || one.unevaluatedProperties === undefined));
}

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
function standingSchemas(node, { opener, nodes }, left) {
    const holds = left.known;
    const isOut = (one) => holds.has(nodes.not(one)) || opener.isRefused(left, one);
    const all = new Set([node]);
    for (const one of all) {
        const parts = [one.ref, ...one.allOf, ...[...one.anyOf, ...one.oneOf].filter((part) => !isOut(part))];
        if (one.if !== undefined) {
            if (!isOut(one.if))
                parts.push(one.if, one.then);
            if (!holds.has(one.if))
                parts.push(one.else);
        }
        if (one.dependentSchemas !== undefined)
            parts.push(...one.dependentSchemas.values());
        for (const part of parts)
            if (part !== undefined)
                all.add(part);
    }
    return [...all];
}




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

function namesOf(node) {
    if (node?.values === undefined)
        return undefined;
    return { enum: new Set(node.values.filter((value) => typeof value === 'string')) };
}

;

class Dependents {
    #asking = [];
    #names = new Set();
    #order = [];
    #read = 0;

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

;



const MAX_WAYS = 4;

const SIZES = {
    [STRING]: ['minLength', 'maxLength'],
    [ARRAY]: ['minItems', 'maxItems'],
    [OBJECT]: ['minProperties', 'maxProperties'],
};
const opposite_BOUNDS = new Map([
    [NUMBER, ['type', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum']],
    ...[STRING, ARRAY, OBJECT].map((type) => [type, ['type', ...SIZES[type]]]),
]);
const ASIDE = new Set(['title', 'description', '$comment', 'default', 'examples']);

class Opposites {
    #nodes;
    #known = new Map();
    constructor(nodes) {
        this.#nodes = nodes;
    }

    waysToMiss(schema, type) {
        const key = `${schema.id}:${type}`;
        if (!this.#known.has(key))
            this.#known.set(key, this.#find(schema, type));
        return this.#known.get(key);
    }

    #find(schema, type) {
        if (schema.not !== undefined && saysOnly(schema, ['not']))
            return [schema.not];
        if (schema.ref !== undefined && saysOnly(schema, ['$ref']))
            return [this.#nodes.not(schema.ref)];
        if (schema.anyOf.length > 0 && saysOnly(schema, ['anyOf']))
            return [this.#nodes.all(schema.anyOf.map((one) => this.#nodes.not(one)))];
        if (schema.allOf.length > 0 && schema.allOf.length <= MAX_WAYS && saysOnly(schema, ['allOf']))
            return schema.allOf.map((one) => this.#nodes.not(one));
        return this.#outOfBounds(schema, type) ?? (type === OBJECT ? this.#ofObject(schema) : undefined);
    }

    #outOfBounds(schema, type) {
        const keywords = opposite_BOUNDS.get(type);
        if (keywords === undefined || (schema.types & type) === 0 || !saysOnly(schema, keywords))
            return undefined;
        if (type === NUMBER) {
            const { minimum, maximum, integer } = schema;
            const turned = ({ value, exclusive }) => ({ value, exclusive: !exclusive });
            const ways = [
                ...(minimum === undefined ? [] : [{ maximum: turned(minimum) }]),
                ...(maximum === undefined ? [] : [{ minimum: turned(maximum) }]),
                ...(integer ? [{ not: this.#nodes.make({ types: NUMBER, integer: true }), hasRef: true }] : []),
            ];
            return ways.map((way) => this.#nodes.make({ types: NUMBER, ...way }));
        }
        const [least, most] = SIZES[type];
        const ways = [
            ...(schema[least] > 0 ? [{ [most]: Math.ceil(schema[least]) - 1 }] : []),
            ...(schema[most] < Infinity ? [{ [least]: Math.floor(schema[most]) + 1 }] : []),
        ];
        return ways.map((way) => this.#nodes.make({ types: type, ...way }));
    }

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

function saysOnly(node, keys) {
    const { raw } = node;
    return node.problem === undefined && (0,json/* isObject */.Gv)(raw) && Object.keys(raw).every((key) => keys.includes(key) || ASIDE.has(key));
}

;


const same_ASIDE = new Set(['id', 'raw', 'parent', 'step', 'hasRef', 'dialect', 'problem', 'compared', 'other']);
const FIELDS = Object.keys(new Node(0, undefined, undefined, [])).filter((field) => !same_ASIDE.has(field));




function isSame(left, right) {
    if (left === right)
        return true;
    return left.compared?.get(right) ?? new Comparison().run(left, right);
}




class Comparison {
    #pairs = [];
    #same = new Map();
    run(left, right) {
        this.#pairs.push({ left, right, of: undefined });
        for (const pair of this.#pairs) {
            if (this.#follow(pair))
                continue;
            for (let one = pair; one !== undefined; one = one.of)
                remember(one, false);
            return false;
        }
        for (const pair of this.#pairs)
            remember(pair, true);
        return true;
    }

    #follow(pair) {
        const { left, right } = pair;
        const known = left === right ? true : left.compared?.get(right);
        if (known !== undefined)
            return known;

        if (isUntouched(left, right))
            return true;
        if ((left.problem === undefined) !== (right.problem === undefined))
            return false;
        if (left.problem !== undefined && left.problemText === undefined)
            return false;
        const [one, other] = [this.#representative(left), this.#representative(right)];
        if (one === other)
            return true;
        this.#same.set(one, other);
        return FIELDS.every((field) => this.#isSameField(left[field], right[field], pair));
    }
    #representative(node) {
        let last = node;
        for (let next = this.#same.get(last); next !== undefined; next = this.#same.get(last))
            last = next;

        for (let at = node; at !== last;) {
            const next = this.#same.get(at);
            this.#same.set(at, last);
            at = next;
        }
        return last;
    }

    #isSameField(left, right, of) {
        if (left === right)
            return true;
        if (left === undefined || right === undefined)
            return false;
        if (left instanceof Node) {
            if (!(right instanceof Node))
                return false;
            this.#pairs.push({ left, right, of });
            return true;
        }
        if (left instanceof Map && right instanceof Map) {
            if (left.size !== right.size)
                return false;
            for (const [key, value] of left)
                if (!right.has(key) || !this.#isSameField(value, right.get(key), of))
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
            return left.length === right.length && left.every((one, index) => this.#isSameField(one, right[index], of));
        }
        return typeof left === 'object' && isSameJson(left, right);
    }
}
function remember({ left, right }, same) {
    if (left === right)
        return;
    left.compared ??= new Map();
    left.compared.set(right, same);
}

;











class Left {
    type;
    flat;
    choices;

    #required;

    values;

    names;
    #known;

    get known() {
        this.#known ??= new Set(this.flat);
        return this.#known;
    }
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

    for (const name of names)
        for (const node of dependent)
            for (const next of node.dependentRequired.get(name) ?? [])
                names.add(next);
    return names;
}

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

        for (const ways of negated)
            if (!ways.some((one) => flat.has(one)))
                choices.push(ways.map((one) => [one]));
        return new Left(type, [...flat], choices);
    }

    isRefused(left, one) {
        return (this.typesOf(one) & left.type) === 0 || decide(left.known, one, left.type) === false;
    }

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

    typesOf(node) {
        const known = this.#types.get(node);
        if (known !== undefined)
            return known;

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

function hasSame(flat, condition) {
    for (const node of flat)
        if (node !== condition && node.raw !== undefined && isSame(node, condition))
            return true;
    return false;
}




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

;









const content_model_MAX_DEPTH = 200;




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

function allNodes(root, most = Infinity) {
    const all = new Set([root]);
    for (const node of all) {
        if (all.size > most)
            break;
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

const content_model_LISTS = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems', 'items']);
const content_model_TABLES = new Set(['properties', 'patternProperties', 'definitions', '$defs', 'dependentSchemas', 'dependencies']);
const content_model_SINGLE = new Set([
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
        if (content_model_LISTS.has(key) && (0,json/* isList */.Lv)(value))
            next = value.map((item) => map(item, key) ?? true);
        else if (content_model_TABLES.has(key) && (0,json/* isObject */.Gv)(value))
            next = Object.fromEntries(Object.keys(value).map((name) => [name, (0,json/* isList */.Lv)(value[name]) ? value[name] : (map(value[name], key) ?? true)]));
        else if (content_model_SINGLE.has(key))
            next = map(value, key);
        if (next !== undefined)
            Object.defineProperty(copy, key, { value: next, enumerable: true, configurable: true, writable: true });
    }
    return copy;
}





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

        const isPlainReference = whole.has(node) && node.ref !== undefined && parts.length === 1 && node.properties.size === 0;
        for (const one of parts)
            if (!(isPlainReference && one === node.ref))
                shared.add(one);
    }
    return [...whole].filter((node) => !shared.has(node) && (0,json/* isObject */.Gv)(node.raw));
}

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

;


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
        one.problem !== undefined ||
        (one !== node && one.unevaluatedItems !== undefined));
}

function longestList(prover, left, upTo) {
    const max = left.least('maxItems');
    for (let index = 0; index < Math.min(max, upTo); index++) {
        const nodes = itemNodes(left, index);
        if (nodes.some((node) => node.never) || (nodes.length > 0 && prover.isEmptyInside(nodes)))
            return index;
    }
    return max;
}

;




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

const COMMON = 'a0A_- .bcxyz/:@1';
class Unreadable extends Error {
}

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

;








const generate_MAX_DEPTH = 24;

const MAX_CASES = 12;
const MAX_OPENED = 400;

const MAX_EACH = 24;
const FILLERS = [0, '', false, null, 1, 'a', true, 'b', 2, [], {}];

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

    *candidates(left) {
        const values = this.prover.finite(left);
        if (values !== undefined) {
            yield* [...values].sort((one, other) => weight(one) - weight(other));
            return;
        }
        if (left.type === NUMBER)
            yield* numbers(left);
        else if (left.type === STRING)
            yield* generate_texts(left);
        else if (left.type === ARRAY)
            yield* this.lists(left, new Map());
        else if (left.type === OBJECT) {
            yield* this.objects(left, {});
            for (const size of [1, 2])
                yield* this.objects(left, { size });
            yield* this.#oneKeyObjects(left);
        }
    }

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
function* generate_texts(left) {
    const min = left.most('minLength');
    if (min <= 4000)
        yield 'a'.repeat(min);
    for (const { pattern, format } of left.flat) {
        if (pattern !== undefined)
            for (const text of sampleTexts(pattern))
                yield* stretched(text, min);
        if (format !== undefined)
            yield* (0,formats/* formatNamed */.vq)(format)?.samples ?? [];
    }
    if (min < 4000)
        yield* ['a'.repeat(min + 1), 'b'.repeat(Math.max(min, 1)), 'A'.repeat(Math.max(min, 1)), '0'.repeat(Math.max(min, 1))];
    yield* ['', 'a', 'b', 'A', '0', ' ', 'a-b', 'x'.repeat(Math.min(min + 2, 4000))];
}

function* stretched(text, min) {
    yield text;
    if (text.length < min && min <= 4000) {
        yield text + 'a'.repeat(min - text.length);
        yield text.padStart(min, 'a');
    }
}

function weight(value) {
    return JSON.stringify(value).length;
}


var budget = __webpack_require__(71010);
;


class Meter {
    #budget;

    spent = 0;
    constructor(limit, what) {
        this.#budget = new budget/* Budget */._(limit, what);
    }

    spend(steps) {
        this.spent += steps;
        this.#budget.spend(steps);
    }
    renew(limit, what) {
        this.spent = 0;
        this.#budget = new budget/* Budget */._(limit, what);
    }
}


var inclusion = __webpack_require__(80524);
;






const evaluation_MAX_DEPTH = 30;

function coversEvaluation(prover, known, goal, depth = 0) {
    if (known === goal || isSame(known, goal))
        return true;
    if (depth > evaluation_MAX_DEPTH)
        return false;
    prover.budget.spend(4);
    if (known.problem !== undefined && (known.problemText === undefined || known.problemText !== goal.problemText))
        return false;
    if (!coversOwnKeys(known, goal) || !coversOwnItems(known, goal, depth > 0))
        return false;

    if (depth > 0 && known.unevaluatedProperties !== undefined && !seesAllKeys(goal))
        return false;
    const covers = (one, other) => looksAtNothing(one) || (other !== undefined && coversEvaluation(prover, one, other, depth + 1));
    const sure = certainParts(goal);
    if (!certainParts(known).every((one) => looksAtNothing(one) || sure.some((other) => covers(one, other))))
        return false;
    const alternatives = [...goal.anyOf, ...goal.oneOf];
    for (const one of [...known.anyOf, ...known.oneOf]) {
        if (looksAtNothing(one))
            continue;
        const follows = (other) => isSame(one, other) || prover.proves([one], other);
        if (!alternatives.some((other) => covers(one, other) && follows(other)))
            return false;
    }
    for (const [key, one] of known.dependentSchemas ?? [])
        if (!covers(one, goal.dependentSchemas?.get(key)))
            return false;
    if (known.if === undefined)
        return true;
    const parts = [known.if, known.then, known.else];
    if (parts.every((one) => one === undefined || looksAtNothing(one)))
        return true;
    if (goal.if === undefined || !isSame(known.if, goal.if))
        return false;
    return ['then', 'else'].every((kind) => known[kind] === undefined || covers(known[kind], goal[kind]));
}
function seesAllKeys(goal) {
    return goal.additional !== undefined || goal.unevaluatedProperties !== undefined;
}
function coversOwnKeys(known, goal) {
    if (goal.additional !== undefined)
        return true;
    if (known.additional !== undefined)
        return false;
    for (const pattern of known.patterns.keys())
        if (!goal.patterns.has(pattern))
            return false;
    for (const key of known.properties.keys())
        if (!goal.properties.has(key) && ![...goal.patterns.keys()].some((pattern) => matches(pattern, key) === true))
            return false;
    return true;
}
function coversOwnItems(known, goal, isBelow) {
    if (goal.rest !== undefined)
        return true;
    if (known.rest !== undefined || known.prefix.length > goal.prefix.length)
        return false;
    if (isBelow && known.unevaluatedItems !== undefined && goal.unevaluatedItems === undefined)
        return false;
    return known.contains === undefined || (goal.contains !== undefined && isSame(known.contains, goal.contains));
}

const looksAtNothing = (0,once_per/* oncePer */.P)((node) => inPlaceSchemas(node).every((one) => one.problem === undefined &&
    one.properties.size + one.patterns.size + one.prefix.length === 0 &&
    [one.additional, one.rest, one.contains, one.unevaluatedProperties, one.unevaluatedItems].every((field) => field === undefined)));

;










const MAX_PARTS = 200;

function areAlike(known, goal) {
    return known.raw !== undefined && goal.raw !== undefined && !known.leaf && shapeOf(known) === shapeOf(goal);
}
function shapeOf({ ref, allOf, anyOf, oneOf, if: condition, not, properties, prefix, rest, additional, raw }) {
    if (!(0,json/* isObject */.Gv)(raw))
        return -1;
    const has = [ref, allOf.length, anyOf.length, oneOf.length, condition, not, properties.size, prefix.length, rest, additional];
    return has.reduce((sum, one, index) => sum + (one === undefined || one === 0 ? 0 : 1 << index), 0);
}

function isCongruent(prover, known, goal) {
    prover.budget.spend(4);
    if (known.never || goal.never)
        return known.never;
    if (goal.problem !== undefined && (goal.problemText === undefined || goal.problemText !== known.problemText))
        return false;
    return meetsScalars(known, goal) && meetsParts(prover, known, goal) && meetsValues(prover, known, goal);
}
function meetsScalars(known, goal) {
    if ((known.types & ~goal.types) !== 0 || (goal.integer && !known.integer))
        return false;
    if (goal.values !== undefined && !(known.values?.every((value) => valueSet(goal.values).has(value)) ?? false))
        return false;
    if (!isWithin(known.minimum, goal.minimum, 1) || !isWithin(known.maximum, goal.maximum, -1))
        return false;
    if (known.minLength < goal.minLength || known.minItems < goal.minItems || known.minProperties < goal.minProperties)
        return false;
    if (known.maxLength > goal.maxLength || known.maxItems > goal.maxItems || known.maxProperties > goal.maxProperties)
        return false;
    if (goal.unique && !known.unique)
        return false;
    for (const field of ['multipleOf', 'pattern', 'format'])
        if (goal[field] !== undefined && goal[field] !== known[field])
            return false;
    for (const name of goal.required)
        if (!known.required.has(name))
            return false;
    for (const [key, needs] of goal.dependentRequired ?? [])
        if (!isSameJson([...needs], [...(known.dependentRequired?.get(key) ?? [])]))
            return false;
    return true;
}
function isWithin(known, asked, sign) {
    if (asked === undefined)
        return true;
    if (known === undefined)
        return false;
    if (known.value === asked.value)
        return known.exclusive || !asked.exclusive;
    return (known.value - asked.value) * sign > 0;
}

function meetsParts(prover, known, goal) {
    const parts = congruence_certainParts(known);
    if (!congruence_certainParts(goal).every((part) => parts.some((one) => isSame(one, part)) || isMetBy(prover, parts, part)))
        return false;
    if (goal.anyOf.length > 0) {
        if (known.anyOf.length === 0)
            return false;
        if (!known.anyOf.every((one) => goal.anyOf.some((part) => isSame(one, part)) || meetsOne(prover, one, goal.anyOf)))
            return false;
    }
    if (goal.oneOf.length > 0 && !meetsOneOf(prover, known, goal))
        return false;
    if (goal.not !== undefined && (known.not === undefined || !prover.proves([goal.not], known.not)))
        return false;
    for (const [key, schema] of goal.dependentSchemas ?? []) {
        const own = known.dependentSchemas?.get(key);
        if (own === undefined || !prover.proves([own], schema))
            return false;
    }
    return meetsCondition(prover, known, goal);
}
function congruence_certainParts({ ref, allOf }) {
    return ref === undefined ? allOf : [ref, ...allOf];
}
function isMetBy(prover, parts, asked) {
    return parts.length <= MAX_PARTS && parts.some((one) => mayMeet(one, asked) && prover.proves([one], asked));
}
function meetsOne(prover, known, parts) {
    return parts.length <= MAX_PARTS && parts.some((part) => mayMeet(known, part) && prover.proves([known], part));
}

function mayMeet(known, asked) {
    if (known.if !== undefined && asked.if !== undefined)
        return isSame(known.if, asked.if);
    return (known.types & asked.types) !== 0;
}




function meetsOneOf(prover, known, goal) {
    if (known.oneOf.length === 0 || known.oneOf.length > MAX_PARTS)
        return false;
    return known.oneOf.every((one) => {
        const own = goal.oneOf.find((part) => isSame(one, part)) ?? goal.oneOf.find((part) => mayMeet(one, part) && prover.proves([one], part));
        if (own === undefined)
            return false;
        return goal.oneOf.every((part) => part === own || known.oneOf.some((other) => other !== one && isSame(other, part)) || prover.isEmpty([one, part]));
    });
}
function meetsCondition(prover, known, goal) {
    if (goal.if === undefined || (goal.then ?? goal.else) === undefined)
        return true;
    if (known.if === undefined || !isSame(known.if, goal.if))
        return false;
    const follows = (own, asked, condition) => asked === undefined || prover.proves(own === undefined ? [condition] : [own, condition], asked);
    return follows(known.then, goal.then, known.if) && follows(known.else, goal.else, prover.nodes.not(known.if));
}

function meetsValues(prover, known, goal) {
    const inside = (own, asked) => asked === undefined || asked.trivial || (own !== undefined && (isSame(own, asked) || prover.provesInside([own], asked)));
    if (!inside(known.names, goal.names) || !inside(known.orphanRest, goal.orphanRest))
        return false;
    if (goal.contains !== undefined) {
        if (known.contains === undefined || !isSame(known.contains, goal.contains))
            return false;
        if (known.minContains < goal.minContains || known.maxContains > goal.maxContains)
            return false;
    }
    if (goal.prefix.length + known.prefix.length > 0 && goal.prefix.length !== known.prefix.length)
        return false;
    if (!goal.prefix.every((asked, index) => inside(known.prefix[index], asked)) || !inside(known.rest, goal.rest))
        return false;
    if (!meetsFields(known, goal, inside))
        return false;
    const asked = [goal.unevaluatedProperties, goal.unevaluatedItems];
    if (asked.every((one) => one === undefined || one.trivial))
        return true;
    if (!inside(known.unevaluatedProperties, asked[0]) || !inside(known.unevaluatedItems, asked[1]))
        return false;
    return coversEvaluation(prover, known, goal);
}
function meetsFields(known, goal, inside) {
    for (const [key, asked] of goal.properties) {
        const own = known.properties.get(key) ?? (known.patterns.size === 0 ? known.additional : undefined);
        if (!inside(own, asked))
            return false;
    }
    for (const [pattern, asked] of goal.patterns)
        if (!inside(known.patterns.get(pattern), asked))
            return false;
    const { additional } = goal;
    if (additional === undefined || additional.trivial)
        return true;

    if (known.patterns.size !== goal.patterns.size || !inside(known.additional, additional))
        return false;
    for (const [key, own] of known.properties)
        if (!goal.properties.has(key) && !inside(own, additional))
            return false;
    return true;
}

;





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

;


const ranges_MAX_DEPTH = 3;
const ranges_MAX_SEEN = 64;
const MAX_CUTS = 6;

function splitRange(nodes, left, goal) {
    const near = nearby([goal, ...left.flat]);
    return left.type === NUMBER ? ranges_numbers(nodes, left, near) : SIZES[left.type] && sizes(nodes, left, near);
}

function nearby(starts) {
    const seen = new Set(starts.slice(0, ranges_MAX_SEEN));
    let level = [...seen];
    for (let depth = 0; depth < ranges_MAX_DEPTH; depth++) {
        const next = [];
        for (const node of level)
            for (const child of [...inPlaceChildren(node), ...(node.ref === undefined ? [] : [node.ref])]) {
                if (seen.size >= ranges_MAX_SEEN || seen.has(child))
                    continue;
                seen.add(child);
                next.push(child);
            }
        level = next;
    }
    return seen;
}
function sizes(nodes, left, near) {
    const [least, most] = SIZES[left.type];
    const low = left.most(least);
    const high = left.least(most);
    const starts = new Set();
    for (const node of near)
        for (const start of [Math.ceil(node[least]), Math.floor(node[most]) + 1])
            if (start > low && start <= high)
                starts.add(start);

    starts.delete(Infinity);
    if (starts.size === 0 || starts.size > MAX_CUTS)
        return undefined;
    const cuts = [low, ...[...starts].sort((a, b) => a - b)];
    return cuts.map((from, i) => {
        const to = i + 1 < cuts.length ? cuts[i + 1] - 1 : high;
        return nodes.make({ types: left.type, [least]: from, [most]: to });
    });
}
function ranges_numbers(nodes, left, near) {
    const { minimum, maximum } = left;
    const isInside = (value) => {
        if (minimum !== undefined && (value < minimum.value || (value === minimum.value && minimum.exclusive)))
            return false;
        if (maximum !== undefined && (value > maximum.value || (value === maximum.value && maximum.exclusive)))
            return false;
        return minimum?.value !== maximum?.value || minimum === undefined;
    };
    const points = new Set();
    for (const { minimum: from, maximum: to } of near)
        for (const bound of [from, to])
            if (bound !== undefined && isInside(bound.value))
                points.add(bound.value);
    if (points.size === 0 || points.size > MAX_CUTS)
        return undefined;
    const sorted = [...points].sort((a, b) => a - b);
    const at = (value, exclusive) => ({ value, exclusive });
    const between = sorted.map((value, i) => ({
        ...(i > 0 && { minimum: at(sorted[i - 1], true) }),
        maximum: at(value, true),
    }));
    const parts = [
        ...between,
        { minimum: at(sorted.at(-1), true) },
        ...sorted.map((value) => ({ minimum: at(value, false), maximum: at(value, false) })),
    ];
    return parts.map((part) => nodes.make({ types: NUMBER, ...part }));
}

;




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
    if (certainParts(goal).some((part) => surelyEvaluatesItem(prover, left, part, index, depth + 1)))
        return true;
    const conditional = [...goal.anyOf, ...goal.oneOf, ...(goal.if === undefined ? [] : [goal.if])];
    return conditional.some((part) => surelyEvaluatesItem(prover, left, part, index, depth + 1) && prover.proves(left.flat, part, left.type));
}




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

;





function meetsUnevaluated(prover, left, goal) {
    const asked = goal.unevaluatedProperties;
    if (asked.trivial || goal.additional !== undefined)
        return true;
    const known = left.flat.filter((node) => node.unevaluatedProperties !== undefined);
    const fits = (node) => prover.provesInside([node.unevaluatedProperties], asked);

    if (known.some((node) => coversEvaluation(prover, node, goal) && fits(node)) || meetsByNames(prover, left, goal, asked))
        return true;
    return known.some((node) => isCovered(prover, left, node, goal, asked));
}

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




function isCovered(prover, left, known, goal, asked) {
    if (!prover.provesInside([known.unevaluatedProperties], asked))
        return false;
    return evaluatingSchemas(known).every((node) => {
        if (node.problem !== undefined)
            return false;
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

function surelyEvaluates(prover, left, goal, keys, depth = 0) {
    if (looksAt(goal, keys))
        return true;
    if (depth > 8)
        return false;
    if (certainParts(goal).some((part) => surelyEvaluates(prover, left, part, keys, depth + 1)))
        return true;
    const conditional = [...goal.anyOf, ...goal.oneOf, ...(goal.if === undefined ? [] : [goal.if])];
    if (conditional.some((part) => surelyEvaluates(prover, left, part, keys, depth + 1) && prover.proves(left.flat, part, left.type)))
        return true;
    for (const [key, schema] of goal.dependentSchemas ?? [])
        if (left.required.has(key) && surelyEvaluates(prover, left, schema, keys, depth + 1))
            return true;
    return isBranchLookedAt(prover, left, goal, keys, depth);
}

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

;




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
    if (!rules_object_meetsFields(prover, left, goal))
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

function rules_object_meetsFields(prover, left, goal) {
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

function isMetWhereMatched(prover, left, pattern, asked) {
    const certain = left.flat.flatMap((node) => node.patterns.get(pattern) ?? []);
    if (certain.length > 0 && prover.provesInside(certain, asked))
        return true;
    const meeting = left.flat.flatMap((node) => [...node.patterns].flatMap(([own, schema]) => (prover.provesInside([schema, ...certain], asked) ? [own] : [])));
    if (areCovered(prover, pattern, meeting))
        return true;
    return (prover.provesInside([...certain, ...left.flat.flatMap((node) => unnamedNodes(node))], asked) ||
        isMetByEach(prover, left, asked));
}
const MAX_PATTERNS = 8;
const MAX_NAMES = 40;

function areCovered(prover, pattern, others, names = []) {
    const patterns = [...new Set(others)];
    if (patterns.length > MAX_PATTERNS)
        return false;
    for (const name of names) {
        if (patterns.length >= MAX_PATTERNS + MAX_NAMES)
            break;
        patterns.push(`^${name.replace(/[^A-Za-z0-9_]/g, '\\$&')}$`);
    }
    return patterns.length > 0 && prover.texts.compare([{ pattern }], { pattern: patterns.join('|') })?.included === true;
}

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
    const isOpen = (one) => one.additional !== undefined || one.problem !== undefined;
    if (beside.some((one) => isOpen(one) || (one !== node && one.unevaluatedProperties !== undefined)))
        return undefined;
    return {
        names: new Set(beside.flatMap((one) => [...one.properties.keys()])),
        patterns: beside.flatMap((one) => [...one.patterns]),
        others: node.unevaluatedProperties,
    };
}

function unnamedNodes(node) {
    if (node.patterns.size > 0)
        return [];
    const nodes = node.additional === undefined ? [] : [node.additional];
    if (node.unevaluatedProperties !== undefined && leavesUnnamedKeys(node))
        nodes.push(node.unevaluatedProperties);
    return nodes;
}

function isCaughtBy(prover, goal, pattern) {
    return goal.patterns.has(pattern) || areCovered(prover, pattern, [...goal.patterns.keys()], goal.properties.keys());
}

function areOthersMet(prover, left, goal, asked, meets) {
    const certain = left.flat.flatMap((node) => unnamedNodes(node));
    if (prover.provesInside(certain, asked))
        return true;
    return left.flat.some((node) => {
        const rule = ruleOf(node);
        if (rule === undefined || !prover.provesInside([rule.others, ...certain], asked))
            return false;

        for (const [pattern, schema] of rule.patterns)
            if (!isCaughtBy(prover, goal, pattern) && !prover.provesInside([schema, ...certain], asked))
                return false;
        for (const key of rule.names)
            if (!goal.properties.has(key) && !node.properties.has(key) && !meets(key))
                return false;
        return true;
    });
}

;

const text_rules_MAX_PATTERNS = 4;

function textRules(left, withLengths = true) {
    const patterns = new Set(left.flat.flatMap(({ pattern }) => pattern ?? []));
    const [least, most] = [left.most('minLength'), left.least('maxLength')];
    const rules = [...patterns].slice(0, text_rules_MAX_PATTERNS).map((pattern) => ({ pattern }));
    return withLengths && (least > 0 || most < Infinity) ? [...rules, { least, most }] : rules;
}

function* refutingTexts(prover, left, goal) {
    if (left.type !== STRING)
        return;
    const { pattern, minLength, maxLength } = goal;
    const asked = [
        ...(pattern === undefined ? [] : [{ pattern }]),
        ...(minLength > 0 || maxLength < Infinity ? [{ least: minLength, most: maxLength }] : []),
    ];
    for (const rule of asked) {
        const answer = prover.texts.compare(textRules(left), rule);
        if (answer?.included === false)
            yield answer.text;
    }
}

;









function meetsKeywords(prover, left, goal) {
    if ((goal.types & left.type) === 0)
        return false;
    if (goal.problem !== undefined && !left.flat.some((node) => isSameUnknown(node, goal)))
        return false;

    if (goal.values !== undefined && !left.flat.some((node) => node.values !== undefined && isSameJson(node.values, goal.values)))
        return false;
    if (left.type === NUMBER && !meetsNumber(left, goal))
        return false;
    if (left.type === STRING && !meetsText(prover, left, goal))
        return false;
    if (left.type === ARRAY && !meetsListKeywords(prover, left, goal))
        return false;
    if (left.type === OBJECT && !meetsObjectKeywords(prover, left, goal))
        return false;
    return meetsLogic(prover, left, goal);
}

function isSameUnknown(node, goal) {
    return node.problemText !== undefined && node.problemText === goal.problemText;
}
function meetsNumber(left, goal) {
    if (goal.integer && !left.integer && !left.flat.some((node) => node.multipleOf !== undefined && isMultiple(node.multipleOf, 1)))
        return false;
    if (goal.minimum !== undefined && !rules_isWithin(left.minimum, goal.minimum, 1))
        return false;
    if (goal.maximum !== undefined && !rules_isWithin(left.maximum, goal.maximum, -1))
        return false;
    if (goal.multipleOf === undefined)
        return true;
    const { step } = left;
    return step !== undefined && isMultiple(step, goal.multipleOf);
}
function rules_isWithin(known, asked, sign) {
    if (known === undefined)
        return false;
    if (known.value === asked.value)
        return known.exclusive || !asked.exclusive;
    return (known.value - asked.value) * sign > 0;
}
function meetsText(prover, left, goal) {
    const { pattern, format, minLength, maxLength } = goal;

    const follows = (rule) => ('pattern' in rule && prover.texts.compare(textRules(left, false), rule)?.included === true) ||
        prover.texts.compare(textRules(left), rule)?.included === true;
    if (left.most('minLength') < minLength && !follows({ least: minLength, most: Infinity }))
        return false;
    if (left.least('maxLength') > maxLength && !follows({ least: 0, most: maxLength }))
        return false;
    if (pattern !== undefined && !matchesEverything(pattern) && !left.flat.some((node) => node.pattern === pattern))
        if (!follows({ pattern }))
            return false;
    return format === undefined || left.flat.some((node) => node.format !== undefined && (0,formats/* isWithinFormat */.t0)(node.format, format));
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
    if (goal.oneOf.length > 0 && !rules_meetsOneOf(prover, left, goal.oneOf))
        return false;
    return goal.if === undefined || rules_meetsCondition(prover, left, goal);
}
function rules_meetsOneOf(prover, left, parts) {
    const live = parts.filter((part) => (prover.opener.typesOf(part) & left.type) !== 0);
    return live.some((part) => prover.proves(left.flat, part, left.type) && live.every((other) => other === part || isDisjoint(prover, left, other)));
}
function rules_meetsCondition(prover, left, goal) {
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

;










const prove_MAX_DEPTH = 120;

const MAX_OPEN = 500;

const MAX_SPLITS = 8;

const MAX_FUEL = 64;

const MAX_FINITE = 32;
const MAX_ENUMERATED = 100_000;

class DepthError extends Error {
}





class Prover {
    nodes;
    acceptor;
    opener;
    budget;
    texts = new inclusion/* TextProver */.A();

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

    proves(nodes, goal, types = ANY) {
        if (goal.trivial)
            return true;
        this.budget.spend(4 * nodes.length);
        for (const node of nodes)
            if (isSame(node, goal))
                return true;
        const run = () => (types === ANY && nodes.some((node) => areAlike(node, goal) && isCongruent(this, node, goal))) ||
            TYPES.every((type) => {
                if ((types & type) === 0)
                    return true;
                const left = this.opener.open(nodes, type);
                return left === undefined || this.#provesTyped(left, goal, MAX_SPLITS);
            });

        if (goal.leaf && nodes.length === 1 && nodes[0].leaf)
            return run();
        return this.#remember(`${keyOf(nodes)}:${types}>${goal.id}`, run);
    }

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

    reset() {
        this.#depth = 0;
        this.#fuel = MAX_FUEL;
        this.#active.clear();
        for (const key of this.#provisional.splice(0))
            this.#memo.delete(key);
        this.#lowest = Infinity;
    }




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

    #splitting(left, goal, holds) {
        if (this.#fuel-- <= 0)
            return false;
        const cases = left.choices[0] ?? (goal === undefined ? undefined : (this.#discriminate(left, goal) ?? this.#range(left, goal)));
        if (cases === undefined)
            return false;
        return cases.every((added) => {
            const part = this.opener.open([...left.flat, ...added], left.type);
            return part === undefined || holds(part);
        });
    }

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

    #range(left, goal) {
        return hasAlternatives(goal, 3) ? splitRange(this.nodes, left, goal)?.map((part) => [part]) : undefined;
    }

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
    return certainParts(goal).some((part) => hasAlternatives(part, depth - 1));
}

;




const MOST_PLACES = 20;
function gatherUndecided(from, to, doubts, limits) {
    const causes = causesOf(unreadNodes(from), unreadNodes(to), new Set(to.problems.filter(isSelfContained).map(undecided_textOf)));
    const own = [];
    for (const { path, reason } of doubts) {

        const cause = causes.find((one) => !one.untouched && [one.path, ...one.also].some((place) => undecided_isWithin(place, path) || undecided_isWithin(path, place)));

        const same = cause ?? own.find((one) => one.reason === reason);
        if (same === undefined)
            own.push({ path, reason, untouched: false, quiet: false, also: [] });
        else {
            note(same, path);
            same.quiet = false;
        }
    }
    return distinct([...causes.filter(({ quiet }) => !quiet).map(toPart), ...limits, ...own.map(toPart)]);
}

function unreadNodes({ root, problems }) {
    if (problems.length === 0)
        return [];
    const reached = allNodes(root);
    return problems.filter((node) => reached.has(node));
}
function causesOf(base, head, untouched) {
    const causes = new Map();
    const atPlace = new Map();
    const atBase = new Set(base.filter(isSelfContained).map(undecided_textOf));
    for (const node of head) {
        const isUntouched = isSelfContained(node) && atBase.has(undecided_textOf(node));
        const [key, place] = [JSON.stringify([isUntouched, node.problem]), JSON.stringify(node.path)];
        let cause = causes.get(key);
        if (cause === undefined)
            causes.set(key, (cause = { path: node.path, reason: node.problem, untouched: isUntouched, quiet: isPin(node), also: [] }));
        else
            note(cause, node.path);
        atPlace.set(place, cause);
    }
    for (const node of base) {
        if (isSelfContained(node) && untouched.has(undecided_textOf(node)))
            continue;
        const here = atPlace.get(JSON.stringify(node.path));
        const isSaid = here !== undefined && (here.reason === node.problem || here.reason.includes(` (at the base it `));
        if (isSaid)
            continue;
        const key = JSON.stringify([false, node.problem]);
        const same = causes.get(key);
        if (here !== undefined && here.also.length === 0)
            here.reason += ` (at the base it ${node.problem})`;
        else if (same !== undefined)
            note(same, node.path);
        else
            causes.set(key, { path: node.path, reason: node.problem, untouched: false, quiet: isPin(node), also: [] });
    }
    return [...causes.values()];
}

function isSelfContained({ raw }) {
    return ((0,json/* isObject */.Gv)(raw) &&
        !Object.keys(raw).some((key) => /^\$(?:ref|dynamicRef|recursiveRef)$/.test(key) && String(raw[key]).startsWith('#')));
}

function isPin({ opaque, raw }) {
    return opaque && (0,json/* isObject */.Gv)(raw) && /^[a-z][a-z0-9+.-]*:/i.test(String(raw.$ref));
}
function undecided_textOf({ path, raw, problem }) {
    return JSON.stringify([path, raw ?? null, problem ?? null]);
}
function note(cause, path) {
    const isKnown = [cause.path, ...cause.also].some((one) => JSON.stringify(one) === JSON.stringify(path));
    if (!isKnown && cause.also.length < MOST_PLACES)
        cause.also.push(path);
}
function undecided_isWithin(place, whole) {
    return whole.length <= place.length && whole.every((step, i) => step === place[i]);
}
function toPart({ path, reason, untouched, also }) {
    return { path, reason, ...(untouched && { untouched }), ...(also.length > 0 && { also }) };
}
function distinct(list) {
    const seen = new Map(list.map((one) => [JSON.stringify([one.path, one.reason]), one]));
    return [...seen.values()];
}

;


const UNREADABLE = 'specgate-unreadable';




function cutUnreadable(schema, { problems }) {
    if (problems.length === 0)
        return schema;

    const cuts = new Map();
    let whole = schema;
    for (const { raw, path, opaque } of problems) {
        if (!(0,json/* isObject */.Gv)(raw) && !(0,json/* isList */.Lv)(raw))
            whole = replaceAt(whole, path, 0);
        else
            cuts.set(raw, opaque && (0,json/* isObject */.Gv)(raw) ? mapKeys(raw, (inner, key) => (key === '$ref' ? undefined : inner)) : CUT);
    }
    return cut(whole, cuts, 0);
}

function replaceAt(value, path, depth) {
    const step = path[depth];
    if (step === undefined)
        return CUT;
    if ((0,json/* isList */.Lv)(value) && typeof step === 'number')
        return value.with(step, replaceAt(value[step], path, depth + 1));
    if (!(0,json/* isObject */.Gv)(value) || typeof step !== 'string' || !Object.hasOwn(value, step))
        return value;
    return mapKeys(value, (inner, key) => (key === step ? replaceAt(inner, path, depth + 1) : inner));
}
const CUT = { [UNREADABLE]: true };
const MAX_LEVELS = 1000;
function cut(value, cuts, depth) {
    if (value === null || typeof value !== 'object' || depth > MAX_LEVELS)
        return value;
    const found = cuts.get(value);
    if (found === CUT)
        return CUT;
    const kept = found ?? value;
    if ((0,json/* isList */.Lv)(kept))
        return kept.map((item) => cut(item, cuts, depth + 1));
    return (0,json/* isObject */.Gv)(kept) ? mapKeys(kept, (inner) => cut(inner, cuts, depth + 1)) : kept;
}
function mapKeys(object, map) {
    const copy = Object.create(null);
    for (const key of Object.keys(object)) {
        const value = map(object[key], key);
        if (value !== undefined)
            copy[key] = value;
    }
    return copy;
}

;







function compareUnused(base, head, from, to, walk) {
    let used;
    for (const key of ['definitions', '$defs']) {
        const [left, right] = [tableOf(base, key), tableOf(head, key)];
        for (const name of new Set([...Object.keys(left), ...Object.keys(right)])) {
            const [was, is] = [left[name], right[name]];
            if (was !== undefined && is !== undefined && isSameJson(was, is))
                continue;
            used ??= rawsOf(from, to);
            if (holdsAny(was, used, 0) || holdsAny(is, used, 0))
                continue;
            walk.emit(unusedChange([key, name], was, is, from.root.trivial && to.root.trivial, walk.prover.nodes.anything));
        }
    }
}
function rawsOf(...sides) {
    const raws = new Set();
    for (const { root } of sides)
        for (const { raw } of allNodes(root))
            if (raw !== undefined)
                raws.add(raw);
    return raws;
}

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

;







const violate_MAX_DEPTH = 16;

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
            if (type === STRING) {
                yield* refutingTexts(builder.prover, left, goal);
                yield* textsAround(left, goal);
            }
            if (type === ARRAY)
                yield* this.#lists(left, goal);
            if (type === OBJECT)
                yield* this.#objects(left, goal);
            yield* builder.candidates(left);
            yield* this.#logic(left, goal);
        }
    }

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
    const format = goal.format === undefined ? undefined : (0,formats/* formatNamed */.vq)(goal.format);
    for (const text of format?.samples ?? [])
        yield* [text.slice(1), `${text}x`];
    yield* format?.refuses ?? [];
}

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


var nearest = __webpack_require__(72269);
;




const MAX_SHOWN = 60;

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
    const text = value === undefined ? 'nothing' : (0,json_text/* jsonText */.s)(value);
    return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN - 1)}\u2026` : text;
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

function consequence(verdict) {
    const { backward, forward } = verdict;
    const unknown = notKnown(verdict);
    if (unknown !== undefined)
        return unknown;
    if (backward && forward)
        return 'neither side refuses what the other accepts';
    if (backward)
        return 'the head accepts more than the base, which refuses some of its data';
    if (forward)
        return 'the head refuses data that the base accepts';
    return 'each side refuses data that the other accepts';
}

function notKnown({ backward, forward, unknown }) {
    if (unknown?.backward === true && unknown.forward)
        return 'whether one side refuses data that the other accepts could not be decided';
    if (unknown?.backward === true)
        return forward
            ? 'the base accepts all that the head accepts, and whether the head refuses data that the base accepts could not be decided'
            : 'the base refuses data that the head accepts, and whether the head refuses data of the base could not be decided';
    if (unknown?.forward !== true)
        return undefined;
    return backward
        ? 'the head accepts all that the base accepts, and whether the base refuses data that the head accepts could not be decided'
        : 'the head refuses data that the base accepts, and whether the base refuses data of the head could not be decided';
}

function directionOf({ backward, forward }) {
    if (backward)
        return forward ? 'restated' : 'loosened';
    return forward ? 'tightened' : 'changed';
}

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
        const keys = Object.keys(named)
            .filter((key) => key !== 'type' && !ANNOTATIONS.has(key))
            .sort();
        const type = node.types === ANY && !node.integer ? 'a value' : typesText(node.types, node.integer);
        return keys.length === 0
            ? type
            : `${type} with ${(0,nearest/* listOf */.c3)(keys.map((key) => `\`${key}\``), 'and', 4)}`;
    }
    return valueText(raw);
}

;





const ANNOTATIONS = new Map([
    ['title', { class: 'none', what: 'description changed' }],
    ['description', { class: 'none', what: 'description changed' }],
    ['$comment', { class: 'none', what: 'description changed' }],
    ['examples', { class: 'none', what: 'description changed' }],
    ['default', { class: 'both', what: 'default changed' }],
    ['$id', { class: 'none', what: 'identifier changed' }],
    ['id', { class: 'none', what: 'identifier changed' }],
    ['$schema', { class: 'both', what: 'dialect changed' }],
    ['$anchor', { class: 'both', what: 'identifier changed' }],
    ['$dynamicAnchor', { class: 'both', what: 'identifier changed' }],
    ['$vocabulary', { class: 'both', what: 'dialect changed' }],
]);

const ASSERTIONS = new Set(('type nullable enum const minimum exclusiveMinimum maximum exclusiveMaximum multipleOf minLength maxLength pattern items prefixItems ' +
    'additionalItems contains minContains maxContains minItems maxItems uniqueItems unevaluatedItems properties patternProperties ' +
    'additionalProperties required propertyNames minProperties maxProperties dependencies dependentRequired dependentSchemas ' +
    'unevaluatedProperties allOf anyOf oneOf not if then else $ref $dynamicRef $recursiveRef $recursiveAnchor definitions $defs').split(' '));

function walkAnnotations(walk, place) {
    const base = objectOf(place.base.written.raw);
    const head = objectOf(place.head.written.raw);
    for (const key of new Set([...Object.keys(base), ...Object.keys(head)])) {
        if (ASSERTIONS.has(key))
            continue;
        if (key === 'format' && (place.base.written.format !== undefined || place.head.written.format !== undefined))
            continue;
        if (key === '$id' && isMade(place.base.written))
            continue;
        const [from, to] = [stated(base, key), stated(head, key)];
        if (from === to || (from !== undefined && to !== undefined && isSameJson(from, to)))
            continue;

        if (from === undefined && to === undefined)
            continue;
        const known = ANNOTATIONS.get(key) ?? { class: 'both', what: 'annotation changed' };
        const name = nameOf(place.label);
        walk.emit({
            backward: true,
            forward: true,
            fixed: known.class,
            what: known.what,
            describe: () => key === '$schema'
                ? dialectSentence(from, to)
                : known.what === 'description changed'
                    ? `the ${key === '$comment' ? 'comment' : key} of ${name} ${from === undefined ? 'is new' : to === undefined ? 'is gone' : 'changed'}`
                    : to === undefined
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

function dialectSentence(from, to) {
    if (to === undefined)
        return `the document no longer names its dialect, which was ${valueText(from)}`;
    if (from === undefined)
        return `the document now names its dialect, ${valueText(to)}`;
    return `the document is written in the dialect ${valueText(to)} and was written in ${valueText(from)}`;
}
const NOTHING = {};
function objectOf(raw) {
    return (0,json/* isObject */.Gv)(raw) ? raw : NOTHING;
}

function isMade({ path }) {
    return path.length === 2 && String(path[1]).startsWith(file_references/* FILE_KEY */.xZ);
}
function stated(object, key) {
    const value = (0,json/* ownValue */.eC)(object, key);
    return key === '$id' && typeof value === 'string' && value.startsWith(file_references/* NOWHERE */.JW) ? undefined : value;
}


var plain_text = __webpack_require__(5571);
;
function sideOf(node) {
    return { written: node, writer: node, reader: node };
}

function stepInto(side, step, anything) {
    const written = step(side.written);
    if (written === undefined)
        return undefined;
    if (side.writer === side.written && side.reader === side.written)
        return sideOf(written);
    return { written, writer: step(side.writer) ?? anything, reader: step(side.reader) ?? anything };
}

;






const MAX_PAIRED = 24;

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

function branchesOf(side, pick) {
    const [writer, reader] = [pick(side.writer), pick(side.reader)];
    return pick(side.written).map((written, index) => ({
        written,
        writer: writer[index] ?? written,
        reader: reader[index] ?? written,
    }));
}

function hasSameCondition(base, head) {
    if (base.if === undefined || head.if === undefined || !isSame(base.if, head.if))
        return false;
    return (base.then === undefined) === (head.then === undefined) && (base.else === undefined) === (head.else === undefined);
}

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
    const [base, head] = [branchesOf(place.base, certainParts), branchesOf(place.head, certainParts)];
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
            restated: () => walk.restated(baseAsks, headAsks),
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
            restated: () => walk.restated(baseAsks, headAsks),
        });
    };
    if (base.length === 0 || head.length === 0) {

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

    const [was, is] = [place.base.written, place.head.written].map(({ raw }, side) => (0,json/* isObject */.Gv)(raw) ? raw[side === 0 ? from : to] : undefined);
    if (from === to && was !== undefined && is !== undefined && isSameJson(was, is))
        return;
    report('alternatives changed', (settled) => `${nameOf(place.label)} ${from === to ? `has other alternatives in \`${to}\` than before` : `turned \`${from}\` into \`${to}\``}; ${consequence(settled)}`, whole);
}

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

;








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

function groupsIn(base, head) {
    if (!(0,json/* isObject */.Gv)(base.raw) || !(0,json/* isObject */.Gv)(head.raw) || base.format !== head.format || 'format' in base.raw || 'format' in head.raw)
        return GROUPS;
    const groups = [];
    for (const raw of [base.raw, head.raw])
        for (const key of Object.keys(raw)) {
            const group = BY_KEY.get(key);
            if (group !== undefined && !groups.includes(group))
                groups.push(group);
        }
    return groups;
}

function walkKeywords(walk, place) {
    const base = place.base.written;
    const head = place.head.written;
    if (base.problemText !== head.problemText)
        walkUnknown(walk, place);
    for (const group of groupsIn(base, head)) {
        if (group.fields.every((field) => isSameField(base[field], head[field])))
            continue;
        if (group.what === 'condition' && hasSameCondition(base, head))
            continue;
        const headAsks = restrict(walk, place.head.reader, group);
        const baseAsks = restrict(walk, place.base.reader, group);
        const verdict = walk.judge(place, baseAsks, headAsks);
        const sameText = group.keys.every((key) => isSameRaw(rawAt(base, key), rawAt(head, key)));

        if (sameText && verdict.backward && verdict.forward)
            continue;

        walk.emit({
            backward: verdict.backward,
            forward: verdict.forward,
            what: whatOf(group, verdict, base, head),
            describe: (settled) => describe(walk, place, group, settled),
            basePath: pathOf(base, group),
            headPath: pathOf(head, group),
            steps: place.steps,
            headAsks,
            baseAsks,
            restated: () => (headAsks.leaf && baseAsks.leaf ? {} : walk.restated(baseAsks, headAsks)),
            doubt: group.what === 'additional items' ? ORPHAN : group.what === 'format' ? formatDoubt(base, head) : undefined,
        });
    }
}
const ORPHAN = '`additionalItems` beside no list of `items` is ignored by the standard, but not by every validator';

function formatDoubt({ format: from }, { format: to }) {
    const name = [from, to].find((one) => one !== undefined && (0,formats/* isOpaqueFormat */.BQ)(one));
    return name === undefined ? undefined : `some validators check the format ${JSON.stringify(name)} and others do not`;
}

function restrict(walk, node, group) {
    if (group.what.startsWith('unevaluated') && node[group.fields[0]] !== undefined)
        return node;
    const fields = { hasRef: true };
    let name = '';
    for (const field of group.fields) {
        const value = node[field];
        fields[field] = value;

        name += value instanceof Node ? `#${value.id}` : field + (0,plain_text/* plainText */.wh)(value);
    }
    let made = walk.restricted.get(name);
    if (made === undefined)
        walk.restricted.set(name, (made = walk.prover.nodes.make(fields)));
    return made;
}
function isSameField(left, right) {
    if (left === right)
        return true;
    if (left === undefined || right === undefined)
        return false;
    if (left instanceof Node && right instanceof Node)
        return isSame(left, right);
    return isSameJson(left, right);
}
function isSameRaw(left, right) {
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
        const types = ({ written }) => written.problem === undefined
            ? typesText(walk.prover.opener.typesOf(written), written.integer)
            : 'something that cannot be read';
        const [from, to] = [types(place.base), types(place.head)];
        if (from !== to)
            return `${name} was ${from} and is now ${to}; ${then}`;
        return `${name} states its type otherwise (${from}); ${then}`;
    }
    if (group.what === 'enum')
        return `${name} ${describeValues(base.values, head.values)}; ${then}`;
    const key = group.keys.find((one) => !isSameRaw(rawAt(base, one), rawAt(head, one))) ?? group.keys[0];
    const [from, to] = [rawAt(base, key), rawAt(head, key)];
    if (isSameRaw(from, to))
        return `${name} has a \`${key}\` that refers to something else than before; ${then}`;
    const other = group.keys.find((one) => rawAt(head, one) !== undefined);
    let [was, is] = [shown(from, base, group, key), shown(to, head, group, key)];

    if (was === is)
        [was, is] = [valueText(from), valueText(to)];
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

;





function walkItems(walk, place) {
    const base = place.base.written;
    const head = place.head.written;
    const tuple = Math.max(base.prefix.length, head.prefix.length);
    for (let index = 0; index < tuple; index++)
        walkItem(walk, place, index, tuple);
    walkItem(walk, place, tuple, tuple);
}

function walkItem(walk, place, index, tuple) {
    const isRest = index === tuple;
    const own = (node) => node.prefix[index];
    const any = (node) => node.prefix[index] ?? node.rest;
    const [from, to] = [any(place.base.written), any(place.head.written)];
    if (from === to || (from !== undefined && to !== undefined && isUntouched(from, to)))
        return;
    const label = `${place.label}[${isRest ? '' : index}]`;

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
        restated: () => walk.restated(baseAsks, headAsks),
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

;



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
            basePath: isNew ? undefined : walk_dependencies_pathOf(base, key),
            headPath: isGone ? undefined : walk_dependencies_pathOf(head, key),
            steps: place.steps,
            headAsks,
            baseAsks,
            restated: () => walk.restated(baseAsks, headAsks),
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
function walk_dependencies_pathOf(node, key) {
    const raw = node.raw;
    const keyword = ['dependencies', 'dependentRequired', 'dependentSchemas'].find((one) => Object.hasOwn(raw, one) && Object.hasOwn(raw[one], key));
    return [...node.path, keyword ?? 'dependencies', key];
}

;



const MAX_NODES = 5000;

function declareSameNames(left, right) {
    const [own, other] = [namesBelow(left), namesBelow(right)];
    return own !== undefined && other !== undefined && own.size === other.size && [...own].every((name) => other.has(name));
}
function namesBelow(node) {
    const nodes = allNodes(node, MAX_NODES);
    if (nodes.size > MAX_NODES)
        return undefined;
    const names = new Set();
    for (const one of nodes)
        for (const name of one.properties.keys())
            names.add(name);
    return names;
}

function declaresField(known, key) {
    return known.some((node) => inPlaceSchemas(node).some((one) => one.properties.has(key)));
}

;








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

function walk_fields_asksAt(walk, side, key) {
    const { nodes } = walk.prover;
    const { unevaluatedProperties: last } = side.reader;
    let own = ownKeyNodes(side.reader, key);
    if (own?.length === 0 && last !== undefined && !mayEvaluate(side.reader, key))
        own = [last];

    const value = own === undefined
        ? Object.assign(nodes.make({ hasRef: true }), { problem: 'has a pattern that cannot be run' })
        : nodes.all(own);
    const required = side.reader.required.has(key) ? new Set([key]) : undefined;
    return nodes.make({ properties: new Map([[key, value]]), ...(required === undefined ? {} : { required }), hasRef: true });
}

function walkLoneField(walk, place, key) {
    const isGone = place.base.written.properties.has(key);
    const side = isGone ? place.base : place.head;
    const other = isGone ? place.head : place.base;
    const required = isMarkedRequired(side, key);
    const headAsks = walk_fields_asksAt(walk, place.head, key);
    const baseAsks = walk_fields_asksAt(walk, place.base, key);
    const schema = side.written.properties.get(key);
    const where = [...side.written.path, 'properties', key];

    const isHeld = isGone && walk.asWritten && !schema.trivial;
    walk.emit({
        ...walk.judge(place, baseAsks, headAsks),
        what: isGone ? 'field removed' : 'field added',
        ...(isHeld && { whatIfSame: 'field no longer listed' }),
        describe: (verdict) => {
            const name = nameOf(keyLabel(place.label, key));
            if (isHeld && verdict.backward && verdict.forward)
                return `${name} is no longer listed among the properties; the rest of the schema holds it to the same`;
            const kind = `${required ? 'a required' : 'an optional'} field (${schemaText(schema)})`;
            return isGone
                ? `${name} was removed${required ? ' (it was required)' : ''}; ${afterRemoval(verdict)}`
                : `${name} was added as ${kind}; ${afterAddition(verdict, required && !other.written.required.has(key))}`;
        },
        basePath: isGone ? where : undefined,
        headPath: isGone ? undefined : where,
        key,
        obliging: !isGone && required && !other.written.required.has(key),
        steps: place.steps,
        headAsks,
        baseAsks,
        restated: () => walk.asWritten && declaresField(isGone ? place.headKnown : place.baseKnown, key)
            ? {
                what: 'field restated',
                sentence: `${nameOf(keyLabel(place.label, key))} is declared in another part of the schema and holds the same`,
            }
            : undefined,
    });
}
function afterRemoval(verdict) {
    const { backward, forward } = verdict;
    const unknown = notKnown(verdict);
    if (unknown !== undefined)
        return unknown;
    if (backward && forward)
        return 'neither side refuses what the other accepts';
    if (forward)
        return 'data that has it is refused by the head';
    if (backward)
        return 'the head accepts data without it or with anything in its place, which the base refuses';
    return 'data that has it is refused by the head, and what the head writes by the base';
}
function afterAddition(verdict, required) {
    const { backward, forward } = verdict;
    const unknown = notKnown(verdict);
    if (unknown !== undefined)
        return unknown;
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
        restated: () => ({}),
        backward: !isNew || walk.proves(place.baseKnown, asks),
        forward: isNew || walk.proves(place.headKnown, asks),
        what: isNew ? 'field became required' : 'field became optional',
        describe: (verdict) => {
            const { backward, forward } = verdict;
            const name = nameOf(keyLabel(place.label, key));
            const unknown = notKnown(verdict);
            if (unknown !== undefined)
                return `${name} became ${isNew ? 'required' : 'optional'}; ${unknown}`;
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
        restated: () => walk.restated(baseAsks, headAsks),
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

function walkUnnamed(walk, place, pattern, taken, step) {
    const { anything } = walk.prover.nodes;
    const base = stepInto(place.base, step, anything);
    const head = stepInto(place.head, step, anything);

    walk.visit({
        base,
        head,
        baseKnown: [base.writer],
        headKnown: [head.writer],
        steps: [...place.steps, { at: 'unnamed', pattern, taken }],
        label: `${place.label}[${pattern === undefined ? '*' : `/${pattern}/`}]`,
    });
}

;













const TOO_MUCH = 'comparing the schemas takes more than the steps that are allowed';
const walk_MAX_DEPTH = 120;
const MAX_PLACES = 100_000;
const STEPS_TO_LIFT = 4000;

const ROOT_SHARE = 0.2;

class Told {
    found;
    #at = { backward: 0, forward: 0 };
    constructor(found) {
        this.found = found;
    }
    refuses(direction) {
        while (this.#at[direction] < this.found.length && this.found[this.#at[direction]][direction])
            this.#at[direction]++;
        return this.#at[direction] < this.found.length;
    }
}

class Walk {
    asWritten;
    prover;
    found = [];

    restricted = new Map();

    limits = [];
    #visited = new Map();

    #shared = [];
    #allowance;

    whole = { backward: false, forward: false };

    #most;
    #depth = 0;
    #places = 0;

    constructor(prover, allowance, asWritten) {
        this.asWritten = asWritten;
        this.prover = prover;
        this.#allowance = allowance;
        this.#most = allowance.each;
    }

    proves(known, asked, most = Infinity) {
        return this.#decide(asked, most, () => this.prover.proves(known, asked));
    }
    isEmpty(node) {
        return this.#decide(node, Infinity, () => this.prover.isEmpty([node]));
    }

    #decide(about, most, run) {
        const { each, meter, left } = this.#allowance;
        if (left <= 0) {
            this.#limit([], TOO_MUCH);
            return false;
        }
        meter.renew(Math.min(this.#most, most, left), 'comparing the schemas');
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
                this.#limit([], TOO_MUCH);
            return false;
        }
        finally {
            this.#allowance.left -= meter.spent;
        }
    }

    known(find) {
        let nodes = [];
        this.#decide(this.prover.nodes.anything, Infinity, () => {
            nodes = find();
            return true;
        });
        return nodes;
    }

    judge(place, baseAsks, headAsks) {
        return {
            backward: this.whole.backward || this.proves(place.baseKnown, headAsks),
            forward: this.whole.forward || this.proves(place.headKnown, baseAsks),
        };
    }

    visitRoot(place) {
        const { each, left } = this.#allowance;
        this.#most = Math.max(each, Math.floor(left * ROOT_SHARE));
        this.whole = {
            backward: this.proves(place.baseKnown, place.head.reader),
            forward: this.proves(place.headKnown, place.base.reader),
        };
        this.#most = each;
        this.visit(place);
    }




    #judgeWhole(place, mark) {
        const most = (direction) => (this.#isRefused(direction, mark) ? STEPS_TO_LIFT : Infinity);
        return {
            backward: this.whole.backward || this.proves(place.baseKnown, place.head.reader, most('backward')),
            forward: this.whole.forward || this.proves(place.headKnown, place.base.reader, most('forward')),
        };
    }

    #isRefused(direction, mark) {
        for (let i = mark.found; i < this.found.length; i++)
            if (!this.found[i][direction])
                return true;
        for (let i = mark.shared; i < this.#shared.length; i++)
            if (this.#shared[i].refuses(direction))
                return true;
        return false;
    }

    restated(base, head) {
        return this.asWritten && declareSameNames(base, head) ? {} : undefined;
    }
    emit(found) {
        this.found.push(found);
    }

    visit(place) {
        const { base, head } = place;
        if (isUntouched(base.written, head.written))
            return;

        const same = isSame(base.written, head.written);
        const known = same ? '' : `${keyOf(place.baseKnown)}|${keyOf(place.headKnown)}`;
        const key = `${base.written.id}|${head.written.id}|${known}`;
        const before = this.#visited.get(key);
        if (before === 'open')
            return;
        if (++this.#depth > walk_MAX_DEPTH || ++this.#places > MAX_PLACES) {

            if (!same)
                this.#limit(base.written.path, 'it is nested too deep, or refers to itself in too many ways, to be walked through');
        }
        else if (before === undefined || !this.#isSaidBy(before)) {
            this.#visited.set(key, 'open');
            this.#visited.set(key, this.#visit(place, same));
        }
        this.#depth--;
    }

    #isSaidBy({ whole, told }) {
        const said = (whole.backward || told.refuses('backward')) && (whole.forward || told.refuses('forward'));
        if (said && told.found.length > 0)
            this.#shared.push(told);
        return said;
    }
    #visit(place, same) {
        const mark = this.mark();
        if (!same && walk_isPlain(place.base.written) && walk_isPlain(place.head.written)) {

            this.#compare(place);
            const found = this.found.slice(mark.found);
            const whole = { backward: found.every((one) => one.backward), forward: found.every((one) => one.forward) };
            return { whole, told: new Told(found) };
        }
        this.#compare({ ...place, base: dereference(place.base), head: dereference(place.head) });
        const whole = same ? BOTH : this.#judgeWhole(place, mark);
        const here = this.found.slice(mark.found);

        if (this.lift(whole, mark) && !hasSameText(place))
            this.emit({
                ...whole,
                what: 'schema changed',
                describe: (verdict) => `${nameOf(place.label)} is judged otherwise as a whole; ${consequence(verdict)}`,
                basePath: place.base.written.path,
                headPath: place.head.written.path,
                steps: place.steps,
                headAsks: place.head.reader,
                baseAsks: place.base.reader,
                parts: here,
            });
        return { whole, told: new Told(this.found.slice(mark.found)) };
    }

    mark() {
        return { found: this.found.length, shared: this.#shared.length };
    }

    lift(whole, mark) {
        if (whole.backward || whole.forward)
            for (let i = mark.found; i < this.found.length; i++) {
                const one = this.found[i];
                one.backward ||= whole.backward;
                one.forward ||= whole.forward;
            }
        return ['backward', 'forward'].some((direction) => !whole[direction] && !this.#isRefused(direction, mark));
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
function hasSameText({ base, head, label }) {
    const [from, to] = [base.written, head.written];
    if (label === '' && from.parent === undefined && from.step.length === 0)
        return false;
    return from.dialect === to.dialect && from.raw !== undefined && to.raw !== undefined && isSameJson(from.raw, to.raw);
}

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

;









const MAX_CANDIDATES = 400;

const MAX_DISAGREEMENTS = 20;

const MAX_UNRUNNABLE = 2;
const MAX_SHRINKS = 80;
const MAX_SHRUNK = 2000;

const STEPS_EACH = 40_000;
const STEPS_PER_SCHEMA = 10;
const PER_STEP = 6;

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

    find(found, side, touched) {
        const other = side === 'base' ? 'head' : 'base';
        if (this.#left <= 0)
            return { missing: 'the work that may be spent on examples was used up', unsought: true };
        const allowed = Math.min(this.#left, this.#each);
        this.#meter.renew(allowed, 'looking for an example');
        this.#builder.prover.reset();
        try {
            return this.#search(found, side, other, touched);
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

    through(part, side) {
        const found = this.find(part, side, { key: part.key });
        return 'datum' in found ? found.datum : undefined;
    }
    #search(found, side, other, touched) {
        const accepting = this.#roots[side].writer;
        const refusing = this.#roots[other].reader;
        const goal = side === 'base' ? found.headAsks : found.baseAsks;
        const parts = (datum, path) => {
            const place = (0,json/* valueAt */.fK)(datum, path);
            if (place === undefined)
                return false;
            if (touched === undefined && this.#acceptor.accepts(goal, place) !== false)
                return false;
            if (touched?.key !== undefined && !this.#isBecauseOf(touched.key, datum, path, refusing))
                return false;
            return this.#acceptor.accepts(accepting, datum) === true && this.#acceptor.accepts(refusing, datum) === false;
        };
        let tried = 0;
        let disagreed = 0;
        let unrunnable = 0;
        for (const candidate of this.#at(found.steps, 0, [accepting], { goal, touched }, side)) {
            if (++tried > MAX_CANDIDATES || disagreed > MAX_DISAGREEMENTS || unrunnable > MAX_UNRUNNABLE)
                break;
            if (!parts(candidate.datum, candidate.path))
                continue;
            for (const datum of [this.#shrink(candidate, accepting, parts), candidate.datum]) {
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

    *#at(steps, index, nodes, wanted, side) {
        const step = steps[index];
        if (step === undefined) {
            const { goal, touched } = wanted;
            if (touched?.key !== undefined)
                for (const datum of this.#withKey(nodes, touched.key))
                    yield { datum, path: [] };
            else
                for (const datum of this.#violator.violations(nodes, goal))
                    yield { datum, path: [] };
            if (touched !== undefined)
                for (const datum of this.#builder.data(nodes, ANY))
                    yield { datum, path: [] };
            return;
        }
        if (step.at === 'branch') {
            const branch = step[side];
            return yield* this.#at(steps, index + 1, branch === undefined ? nodes : [...nodes, branch], wanted, side);
        }
        if (step.at === 'item') {
            for (const left of this.#builder.cases(nodes, ARRAY))
                for (const { datum, path } of some(this.#at(steps, index + 1, itemNodes(left, step.index), wanted, side)))
                    for (const list of this.#builder.lists(left, new Map([[step.index, datum]])))
                        yield { datum: list, path: [step.index, ...path] };
            return;
        }
        const keys = step.at === 'key' ? [step.key] : unnamedKeys(step.pattern, step.taken);
        const open = this.#builder.prover.opener.open(nodes, OBJECT);
        if (open === undefined)
            return;

        for (const key of keys)
            yield* this.#throughKey(steps, index, open, key, wanted, side);
        if (open.choices.length > 0)
            for (const left of this.#builder.cases(nodes, OBJECT))
                for (const key of keys)
                    yield* this.#throughKey(steps, index, left, key, wanted, side);
    }

    #isBecauseOf(key, datum, path, refusing) {
        const place = (0,json/* valueAt */.fK)(datum, path);
        if (!(0,json/* isObject */.Gv)(place) || !Object.hasOwn(place, key))
            return false;
        return this.#acceptor.accepts(refusing, replaced(datum, path, withKey(place, key, undefined))) === true;
    }
    *#withKey(nodes, key) {
        const open = this.#builder.prover.opener.open(nodes, OBJECT);
        const known = open === undefined ? undefined : keyNodes(this.#builder.prover, open, key);
        if (known === undefined)
            return;
        for (const value of some(this.#builder.data(known, ANY)))
            yield* this.#builder.objectsWith(nodes, key, value);
    }
    *#throughKey(steps, index, left, key, wanted, side) {
        const known = keyNodes(this.#builder.prover, left, key);
        if (known === undefined)
            return;
        for (const { datum, path } of some(this.#at(steps, index + 1, known, wanted, side)))
            for (const object of some(this.#builder.objectsWith(left.flat, key, datum)))
                yield { datum: object, path: [key, ...path] };
    }

    #shrink({ datum, path }, accepting, parts) {
        let best = datum;
        const required = (0,json/* isObject */.Gv)(datum) ? this.#builder.prover.opener.open([accepting], OBJECT)?.required : undefined;

        let tries = Math.min(MAX_SHRINKS, Math.floor(MAX_SHRUNK / sizeOf(datum)) - 1);
        for (let again = tries > 0; again;) {
            again = false;
            for (const smaller of shrunk(best, path, required)) {
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

function* shrunk(datum, kept, required) {
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
            if (kept?.[0] !== key && required?.has(key) !== true)
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
function replaced(datum, path, value, depth = 0) {
    const step = path[depth];
    if (step === undefined)
        return value;
    if ((0,json/* isList */.Lv)(datum))
        return datum.with(step, replaced(datum[step], path, value, depth + 1));
    return (0,json/* isObject */.Gv)(datum) ? withKey(datum, String(step), replaced(datum[step], path, value, depth + 1)) : datum;
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

;




















const DEFAULT_LIMITS = {
    depth: 100,
    nodes: 300_000,
    steps: 2_000_000,
    witnessSteps: 1_500_000,
    witnesses: 100,
};

const json_schema_MAX_LEVELS = 1000;

const json_schema_STEPS_EACH = 30_000;
const json_schema_STEPS_PER_SCHEMA = 25;





function diffJsonSchemas(base, head, options = {}) {
    if (isSameJson(base, head))
        return { class: 'none', changes: [], undecided: [] };
    if ([base, head].some((schema) => isDeeper(schema, json_schema_MAX_LEVELS)))
        return { class: 'break', changes: [], undecided: [{ path: [], reason: `it is nested more than ${json_schema_MAX_LEVELS} levels deep` }] };
    const limits = { ...DEFAULT_LIMITS, ...options.limits };
    const model = options.contentModel ?? 'as-written';
    const nodes = new Nodes();
    const [from, to] = [compileSchema(base, nodes, limits), compileSchema(head, nodes, limits)];
    const roots = { base: readSide(base, from, model, nodes, limits), head: readSide(head, to, model, nodes, limits) };
    const meter = new Meter(limits.steps, 'comparing the schemas');
    const acceptor = new Acceptor(meter);
    const prover = new Prover(nodes, acceptor, meter);
    const size = from.size + to.size;
    const allowance = { meter, each: json_schema_STEPS_EACH + size * json_schema_STEPS_PER_SCHEMA, left: limits.steps + size * json_schema_STEPS_PER_SCHEMA };
    const walk = new Walk(prover, allowance, model === 'as-written');
    walk.visitRoot({ ...roots, baseKnown: [roots.base.writer], headKnown: [roots.head.writer], steps: [], label: '' });
    compareUnused(base, head, from, to, walk);
    const violator = new Violator(new Builder(prover, new Acceptor(meter, sharedAddresses(from, to)), meter));
    const search = new Witnesses(roots, violator, meter, limits.witnessSteps, size, options.execute);
    const left = { base: limits.witnesses, head: limits.witnesses };
    const found = walk.found.filter((one) => !isExplained(one, search));
    for (const one of found)
        lookAround(one, walk.whole, search);
    const results = found.map((one) => finish(one, search, left));
    const changes = toldOnce(results.map((result) => result.change));

    const shown = new Set(changes.flatMap((change) => change.witnesses.map((witness) => witness.acceptedBy)));
    const doubts = results.flatMap((result) => result.doubts).filter(({ sides }) => sides.some((side) => !shown.has(side)));

    const met = doubts.length > 0 ? walk.limits : walk.limits.filter(({ reason }) => reason !== TOO_MUCH);
    const undecided = gatherUndecided(from, to, doubts, met);
    return { class: (0,schema_change/* meet */.A)(changes.map((change) => change.class)), changes, undecided };
}




function readingsOf(schema, model, limits = DEFAULT_LIMITS) {
    const cut = (reading) => cutUnreadable(reading, compileSchema(reading, new Nodes(), limits));
    if (model === 'as-written') {
        const written = cut(schema);
        return { writer: written, reader: written };
    }
    const { root } = compileSchema(schema, new Nodes(), limits);
    return { writer: cut(closeForWriter(schema, root)), reader: cut(openForReader(schema, root)) };
}

function sharedAddresses(from, to) {
    const addresses = ({ problems }) => problems.flatMap(({ opaque, problemText }) => (opaque ? problemText : []));
    const known = new Set(addresses(from));
    return new Set(addresses(to).filter((one) => known.has(one)));
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

function toldOnce(changes) {
    const groups = new Map();
    for (const change of changes) {
        const { what, basePath, headPath } = change;
        const key = JSON.stringify([what, basePath ?? null, headPath ?? null]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [change]);
        else
            group.push(change);
    }
    const dropped = new Set();
    for (const group of groups.values()) {
        if (group.length === 1)
            continue;

        const [first, ...others] = [...group].sort((one, other) => other.witnesses.length - one.witnesses.length);
        for (const other of others)
            if ((0,schema_change/* meet */.A)([first.class, other.class]) === first.class)
                dropped.add(other);
    }
    return dropped.size === 0 ? [...changes] : changes.filter((change) => !dropped.has(change));
}




function isExplained(found, search) {
    if (found.parts === undefined)
        return false;
    for (const [side, direction] of SIDES) {
        if (found[direction])
            continue;
        const cause = found.parts.slice(0, MOST_PARTS).find((part) => {
            if (!part[direction] || part.fixed !== undefined)
                return false;
            const datum = search.through(part, side);
            if (datum !== undefined)
                part.shown = { ...part.shown, [side]: datum };
            return datum !== undefined;
        });
        if (cause === undefined)
            continue;
        cause[direction] = false;
        found[direction] = true;
    }
    return found.backward && found.forward;
}




function lookAround(found, whole, search) {
    if (found.key === undefined || !found.backward || !found.forward || found.restated?.() !== undefined)
        return;
    for (const [side, direction] of SIDES) {
        if (whole[direction])
            continue;
        const datum = search.through(found, side);
        if (datum === undefined)
            continue;
        found.shown = { ...found.shown, [side]: datum };
        found[direction] = false;
    }
}
const SIDES = [
    ['base', 'backward'],
    ['head', 'forward'],
];

const MOST_PARTS = 20;

function finish(found, search, left) {
    const { backward, forward, what, basePath, headPath } = found;
    const witnesses = [];
    const doubts = [];
    const unknown = { backward: false, forward: false };
    const seek = (side) => {
        const shown = found.shown?.[side];
        if (shown !== undefined)
            return void witnesses.push({ acceptedBy: side, datum: shown });
        if (left[side] === 0)
            return;
        const result = search.find(found, side);
        if ('datum' in result) {
            left[side]--;
            return void witnesses.push({ acceptedBy: side, datum: result.datum });
        }
        if (result.unsought !== true)
            unknown[side === 'base' ? 'backward' : 'forward'] = true;
        doubts.push({ sides: [side], path: headPath ?? basePath ?? [], reason: `${what}: ${found.doubt ?? result.missing}` });
    };
    if (!backward)
        seek('base');
    if (!forward)
        seek('head');

    if (unknown.backward && unknown.forward && found.doubt === undefined)
        doubts.splice(0, 2, {
            ...doubts[0],
            sides: ['base', 'head'],
            reason: `${what}: no datum was found that one side accepts and the other refuses`,
        });
    const restated = found.fixed === undefined && backward && forward ? found.restated?.() : undefined;
    const sentence = restated?.sentence ?? found.describe({ backward, forward, unknown });
    return {
        change: {
            class: found.fixed ?? (0,schema_change/* classOf */.K)(backward, forward, restated === undefined),
            what: restated?.what ?? (backward && forward ? found.whatIfSame : undefined) ?? what,
            basePath,
            headPath,
            ...(found.obliging === true && { obliging: true }),
            sentence,
            witnesses,
        },
        doubts,
    };
}


/***/ })

};

//# sourceMappingURL=2274.index.js.map