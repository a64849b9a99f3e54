exports.id = 5811;
exports.ids = [5811];
exports.modules = {

/***/ 10780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readRule)
/* harmony export */ });
const ALIASES = { warn: 'warning', info: 'note' };

function readRule(written) {
    const { id, when, assert, level, see, source, kinds, files, on_empty: onEmpty, message } = written;
    return {
        id,
        when,
        assert,
        level: Object.hasOwn(ALIASES, level) ? ALIASES[level] : level,
        ...(see === undefined ? {} : { see: typeof see === 'string' ? [see] : see }),
        ...(source === undefined ? {} : { source }),
        ...(kinds === undefined ? {} : { kinds }),
        ...(files === undefined ? {} : { files: typeof files === 'string' ? [files] : files }),
        ...(onEmpty === undefined ? {} : { onEmpty }),
        ...(message === undefined ? {} : { message }),
    };
}


/***/ }),

/***/ 1388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  US: () => (/* binding */ policyOf),
  c_: () => (/* binding */ tableOf)
});




var budget = __webpack_require__(71010);

var json = __webpack_require__(87979);

var equal_json = __webpack_require__(55342);
;

class RuleError extends Error {
    column;
    fix;
    constructor(message, node, fix) {
        super(message);
        this.name = 'RuleError';
        this.column = node.start + 1;
        this.fix = fix;
    }
}

class Unclear extends Error {
    constructor(reason) {
        super(reason);
        this.name = 'Unclear';
    }
}

;

const SHORT = 16;





function holdsText(text, wanted) {
    if (wanted.length < SHORT)
        return text.includes(wanted);
    if (wanted.length > text.length)
        return false;
    const borders = bordersOf(wanted);
    let matched = 0;
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        while (matched > 0 && wanted.charCodeAt(matched) !== unit)
            matched = borders[matched - 1];
        if (wanted.charCodeAt(matched) === unit)
            matched++;
        if (matched === wanted.length)
            return true;
    }
    return false;
}

function bordersOf(text) {
    const borders = new Uint32Array(text.length);
    let length = 0;
    for (let at = 1; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        while (length > 0 && text.charCodeAt(length) !== unit)
            length = borders[length - 1];
        if (text.charCodeAt(length) === unit)
            length++;
        borders[at] = length;
    }
    return borders;
}

function countCharacters(text, steps) {
    steps.spend(text.length / 16);
    let count = 0;
    for (let at = 0; at < text.length; at++, count++)
        if (text.codePointAt(at) > 0xffff)
            at++;
    return count;
}


var own_keys = __webpack_require__(34844);

var lib_regex = __webpack_require__(31532);

var lib_graph = __webpack_require__(5291);
;


const MAX_SHOWN = 60;
const MAX_ITEMS = 8;

function showValue(value) {
    if (value === undefined)
        return 'missing';
    if ((0,json/* isList */.Lv)(value)) {
        if (value.length === 0)
            return 'an empty list';
        if (value.length > MAX_ITEMS || value.some((item) => typeof item === 'object' && item !== null))
            return `a list of ${value.length}`;
        return clip(`[${value.map(showScalar).join(', ')}]`);
    }
    if (!(0,json/* isObject */.Gv)(value))
        return showScalar(value);
    const keys = (0,own_keys/* keysOf */.Y)(value);
    if (keys.length === 0)
        return 'an empty object';
    return clip(`an object with ${keys.length <= 5 ? keys.join(', ') : `${keys.length} keys`}`);
}
function showScalar(value) {
    return typeof value === 'string' ? JSON.stringify(clip(value)) : String(value);
}
function clip(text, most = MAX_SHOWN) {
    if (text.length <= most)
        return text;
    return text.slice(0, most).replace(/[\ud800-\udbff]$/, '') + '\u2026';
}

function typeOf(value) {
    if (value === undefined)
        return 'missing';
    if (value === null)
        return 'null';
    if ((0,json/* isList */.Lv)(value))
        return 'a list';
    if ((0,json/* isObject */.Gv)(value))
        return 'an object';
    return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'a number' : 'a boolean';
}

function describeValue(value) {
    if (typeof value === 'string')
        return `the text ${showValue(value)}`;
    if (typeof value === 'number')
        return `the number ${value}`;
    return showValue(value);
}

;







const YES = { holds: true, reason: '' };
const MAX_NAMED = 5;

function checkConnected(value, steps) {
    const graph = readGraph(value, steps);
    if ('reason' in graph)
        return graph;
    if (graph.ids.length === 0)
        return { holds: false, reason: 'the graph has no nodes' };
    const parts = (0,lib_graph/* components */.d)(graph.ids, graph.edges);
    if (parts.length === 1)
        return YES;
    const shown = parts.slice(0, MAX_NAMED).map((part) => graph_functions_name(part));
    return {
        holds: false,
        reason: `the graph falls into ${parts.length} parts: ${shown.join(' | ')}${parts.length > MAX_NAMED ? ' | \u2026' : ''}`,
    };
}

function checkDangling(value, steps) {
    const graph = readGraph(value, steps);
    if ('reason' in graph)
        return graph;
    const ids = new Set(graph.ids);
    const unknown = new Set();
    const joined = new Set();
    for (const { from, to } of graph.edges) {
        for (const id of [from, to])
            if (!ids.has(id))
                unknown.add(id);
        if (from !== to)
            joined.add(from).add(to);
    }
    if (unknown.size > 0)
        return { holds: false, reason: `an edge names ${graph_functions_name([...unknown])}, which is not among the nodes` };
    const isolated = graph.ids.filter((id) => !joined.has(id));
    if (isolated.length > 0 && ids.size > 1)
        return { holds: false, reason: `no edge joins ${graph_functions_name(isolated)} to another node` };
    return YES;
}
function readGraph(value, steps) {
    if (!(0,json/* isObject */.Gv)(value))
        return unreadable(value === undefined ? 'there is no graph' : `the graph is ${describeValue(value)}, not an object`);
    const { nodes, edges = [] } = value;
    if (!(0,json/* isList */.Lv)(nodes))
        return unreadable(nodes === undefined ? 'the graph has no `nodes`' : `\`nodes\` is ${describeValue(nodes)}, not a list`);
    if (!(0,json/* isList */.Lv)(edges))
        return unreadable(`\`edges\` is ${describeValue(edges)}, not a list`);
    steps.spend(2 * nodes.length + 2 * edges.length);
    const ids = [];
    for (const [index, node] of nodes.entries()) {
        const id = idOf((0,json/* isObject */.Gv)(node) ? (0,json/* ownValue */.eC)(node, 'id') : node);
        if (id === undefined)
            return unreadable(`\`nodes[${index}]\` has no \`id\``);
        ids.push(id);
    }
    const pairs = [];
    for (const [index, edge] of edges.entries()) {
        const [from, to] = (0,json/* isList */.Lv)(edge)
            ? [idOf(edge[0]), idOf(edge[1])]
            : (0,json/* isObject */.Gv)(edge)
                ? [idOf((0,json/* ownValue */.eC)(edge, 'from')), idOf((0,json/* ownValue */.eC)(edge, 'to'))]
                : [];
        if (from === undefined || to === undefined)
            return unreadable(`\`edges[${index}]\` does not name both its ends, \`from\` and \`to\``);
        pairs.push({ from, to });
    }
    return { ids, edges: pairs };
}
function idOf(value) {
    if (typeof value === 'string' && value !== '')
        return value;
    return typeof value === 'number' ? String(value) : undefined;
}
function unreadable(reason) {
    return { holds: undefined, reason };
}
function graph_functions_name(ids) {
    const shown = ids.slice(0, MAX_NAMED).map((id) => `"${clip(id, 40)}"`);
    return shown.join(', ') + (ids.length > MAX_NAMED ? ` and ${ids.length - MAX_NAMED} more` : '');
}

;

const NAMES = {
    bool: 'boolean',
    byte: 'int8',
    short: 'int16',
    smallint: 'int16',
    tinyint: 'int8',
    int: 'int32',
    bigint: 'int64',
    long: 'int64',
    integer: 'integer',
    half: 'float16',
    float: 'float32',
    real: 'float32',
    double: 'float64',
    number: 'number',
    numeric: 'number',
    str: 'string',
    text: 'string',
    varchar: 'string',
    utf8: 'string',
    datetime: 'timestamp',
    binary: 'bytes',
};

const WIDER = {
    boolean: [],
    int8: ['int16', 'float16'],
    int16: ['int32', 'float32'],
    int32: ['int64', 'float64'],
    int64: ['integer'],
    uint8: ['uint16', 'int16', 'float16'],
    uint16: ['uint32', 'int32', 'float32'],
    uint32: ['uint64', 'int64', 'float64'],
    uint64: ['integer'],
    integer: ['number'],
    float16: ['float32'],
    float32: ['float64'],
    float64: ['number'],
    number: [],
    string: [],
    bytes: [],
    date: ['timestamp'],
    timestamp: [],
};

function widens(from, to) {
    if (from === to)
        return true;
    const [start, goal] = [canonical(from), canonical(to)];
    if (start === undefined || goal === undefined)
        return undefined;
    const seen = new Set([start]);
    for (const type of seen)
        for (const wider of WIDER[type])
            seen.add(wider);
    return seen.has(goal);
}
function canonical(name) {
    const lower = name.trim().toLowerCase();
    const known = Object.hasOwn(NAMES, lower) ? NAMES[lower] : lower;
    return Object.hasOwn(WIDER, known) ? known : undefined;
}

;










const MAX_DEPTH = 20;
function compareSchemas(produced, consumed, call, frame) {
    const [out, into] = call.args;
    for (const [value, node] of [
        [produced, out],
        [consumed, into],
    ]) {
        const text = `\`${frame.source.slice(node.start, node.end)}\``;
        if (value === undefined || value === null)
            throw new Unclear(`${text} is not in the document`);
        if (typeof value === 'number' || typeof value === 'boolean')
            throw new RuleError(`${text} is ${describeValue(value)}, but \`schema_compat\` needs a schema`, node, 'Write the fields of the record there.');
    }
    return compareTypes(produced, consumed, '', frame, 0);
}
function compareTypes(produced, consumed, at, frame, depth) {
    if ((0,equal_json/* equalJson */.FS)(produced, consumed, frame.steps))
        return { holds: true, reason: '' };
    if (depth > MAX_DEPTH)
        throw new Unclear(`the schemas are nested more than ${MAX_DEPTH} deep`);
    const where = at === '' ? 'the schema' : `the field \`${at}\``;
    const [from, to] = [fieldsOf(produced), fieldsOf(consumed)];
    if (from !== undefined && to !== undefined)
        return compareFields(from, to, at, frame, depth);
    const [fromItem, toItem] = [itemOf(produced), itemOf(consumed)];
    if (fromItem !== undefined && toItem !== undefined)
        return compareTypes(fromItem, toItem, `${at}[]`, frame, depth + 1);
    const [fromName, toName] = [nameOf(produced), nameOf(consumed)];
    const fits = fromName !== undefined && toName !== undefined ? widens(fromName, toName) : undefined;
    if (fits === undefined)
        throw new Unclear(`${where} is ${shown(produced)} on one side and ${shown(consumed)} on the other, which cannot be compared`);
    return fits
        ? { holds: true, reason: '' }
        : {
            holds: false,
            reason: `${where} is produced as ${shown(produced)} and read as ${shown(consumed)}, which is narrower or another type`,
        };
}
function compareFields(from, to, at, frame, depth) {
    frame.steps.spend(from.size + to.size);
    let unclear;
    for (const [name, wanted] of to) {
        const field = from.get(name);
        const path = at === '' ? clip(name, 40) : `${at}.${clip(name, 40)}`;
        if (field === undefined || field.optional) {
            if (wanted.optional) {
                if (field === undefined)
                    continue;
            }
            else
                return {
                    holds: false,
                    reason: `the consumer requires the field \`${path}\`, which ${field === undefined ? 'is not produced' : 'the producer may leave out'}`,
                };
        }
        if (field.type === undefined || wanted.type === undefined)
            continue;
        try {
            const answer = compareTypes(field.type, wanted.type, path, frame, depth + 1);
            if (answer.holds !== true)
                return answer;
        }
        catch (error) {

            if (!(error instanceof Unclear))
                throw error;
            unclear = error;
        }
    }
    if (unclear !== undefined)
        throw unclear;
    return { holds: true, reason: '' };
}

function fieldsOf(schema) {
    if ((0,json/* isList */.Lv)(schema))
        return namedFields(schema);
    if (!(0,json/* isObject */.Gv)(schema))
        return undefined;
    const { fields, properties, required } = schema;
    if ((0,json/* isList */.Lv)(fields))
        return namedFields(fields);
    if ((0,json/* isObject */.Gv)(fields))
        return mappedFields(fields, (field) => isOptional(field));
    if ((0,json/* isObject */.Gv)(properties)) {
        const names = new Set((0,json/* isList */.Lv)(required) ? required : []);
        return mappedFields(properties, (_, name) => !names.has(name));
    }
    const isPlainMap = Object.keys(schema).length > 0 &&
        !Object.hasOwn(schema, 'type') &&
        Object.values(schema).every((type) => typeof type === 'string');
    return isPlainMap && !Object.hasOwn(schema, '$ref') ? mappedFields(schema, () => false) : undefined;
}

function namedFields(list) {
    const fields = new Map();
    for (const item of list) {
        if (typeof item === 'string')
            fields.set(item, { type: undefined, optional: false });
        else if ((0,json/* isObject */.Gv)(item) && typeof item.name === 'string')
            fields.set(item.name, { type: typeIn(item), optional: isOptional(item) });
        else
            return undefined;
    }
    return fields;
}
function mappedFields(map, optional) {
    return new Map(Object.entries(map).map(([name, field]) => [
        name,
        { type: (0,json/* isObject */.Gv)(field) ? typeIn(field) : field, optional: optional(field, name) },
    ]));
}

function typeIn(field) {
    if ((0,json/* isObject */.Gv)(field.type) || (0,json/* isList */.Lv)(field.type))
        return field.type;
    if (Object.hasOwn(field, 'fields') || Object.hasOwn(field, 'properties') || Object.hasOwn(field, 'items'))
        return field;
    return typeof field.type === 'string' ? field.type : undefined;
}
function isOptional(field) {
    return (0,json/* isObject */.Gv)(field) && (field.required === false || field.optional === true || field.nullable === true);
}
function itemOf(schema) {
    if (!(0,json/* isObject */.Gv)(schema) || !Object.hasOwn(schema, 'items'))
        return undefined;
    const { items } = schema;
    return (0,json/* isObject */.Gv)(items) ? (fieldsOf(items) === undefined ? (typeIn(items) ?? items) : items) : items;
}
function nameOf(schema) {
    if (typeof schema === 'string')
        return schema;
    return (0,json/* isObject */.Gv)(schema) && typeof schema.type === 'string' ? schema.type : undefined;
}
function shown(type) {
    const name = nameOf(type);
    return name === undefined ? describeValue(type) : `\`${clip(name, 40)}\``;
}

;




function aliasesOf(path) {
    const last = path.at(-1);
    if (last === undefined)
        return [];
    if (typeof last === 'string')
        return [last];
    const name = path.findLast((step) => typeof step === 'string');
    return name === undefined ? [] : singularsOf(name);
}
const IRREGULAR = {
    children: 'child',
    criteria: 'criterion',
    data: 'datum',
    indices: 'index',
    matrices: 'matrix',
    media: 'medium',
    men: 'man',
    people: 'person',
    schemata: 'schema',
    series: 'series',
    vertices: 'vertex',
};

function singularsOf(name) {
    const at = name.search(/[A-Za-z]+$/);
    if (at < 0)
        return [];
    const [before, word] = [name.slice(0, at), name.slice(at)];
    const found = [];
    const irregular = Object.hasOwn(IRREGULAR, word.toLowerCase()) ? IRREGULAR[word.toLowerCase()] : undefined;
    if (irregular !== undefined)
        found.push(irregular);
    if (/ies$/i.test(word))
        found.push(word.slice(0, -3) + 'y');
    if (/(?:s|x|z|ch|sh|o)es$/i.test(word))
        found.push(word.slice(0, -2));
    if (/(?:ys|s)es$/i.test(word))
        found.push(word.slice(0, -2) + 'is');
    if (/[^s]s$/i.test(word))
        found.push(word.slice(0, -1));
    return found.filter((one) => one !== '').map((one) => before + one);
}

;



const MAX_STEPS = 1_000_000;
function scope_openFrame(source, scope) {
    const { root, value, path } = scope;
    const steps = scope.steps ?? new budget/* Budget */._(MAX_STEPS, 'evaluating the expression');
    return { source, root, value, path, steps, notes: new Map() };
}

function memberOf(of, key) {
    if (typeof key === 'number')
        return (0,json/* isList */.Lv)(of) ? of[key < 0 ? of.length + key : key] : undefined;
    return (0,json/* isObject */.Gv)(of) && Object.hasOwn(of, key) ? of[key] : undefined;
}

function resolveName(name, frame) {
    if (name === 'value')
        return frame.value;
    const own = memberOf(frame.value, name);
    if (own !== undefined)
        return own;
    return aliasesOf(frame.path).includes(name) ? frame.value : undefined;
}

;











function callFunction(call, frame, evaluate) {
    const { name, args } = call;
    switch (name) {
        case 'matches':
            return matches(call, frame, evaluate);
        case 'has_key':
            return hasKey(args, frame, evaluate);
        case 'has_keys':
            return (0,json/* isObject */.Gv)(frame.value) && args.every((arg) => Object.hasOwn(frame.value, keyName(arg)));
        case 'len':
            return lengthOf(args[0], frame, evaluate);
        case 'abs':
            return absolute(args[0], frame, evaluate);
        case 'contains':
        case 'contains_any':
            return contains(call, frame, evaluate);
        case 'exists':
            return evaluate(args[0]) !== undefined;
        case 'graph_is_connected':
            return note(call, frame, checkConnected(evaluate(args[0]), frame.steps));
        case 'no_dangling_nodes':
            return note(call, frame, checkDangling(evaluate(args[0]), frame.steps));
        case 'schema_compat':
            return note(call, frame, compareSchemas(evaluate(args[0]), evaluate(args[1]), call, frame));
    }
}

function keyName(node) {
    if (node.type === 'name')
        return node.name;
    return node.type === 'literal' && typeof node.value === 'string' ? node.value : undefined;
}

function subjectOf(call, frame, evaluate) {
    return call.args.length === 1 ? frame.value : evaluate(call.args[0]);
}

function note(call, frame, answer) {
    if (answer.holds !== true)
        frame.notes.set(call.start, answer.reason);
    return answer.holds;
}

function matches(call, frame, evaluate) {
    const subject = subjectOf(call, frame, evaluate);
    const node = call.args.at(-1);
    const pattern = evaluate(node);
    if (pattern === undefined)
        return undefined;
    if (typeof pattern !== 'string')
        throw new RuleError(`the pattern is ${describeValue(pattern)}`, node, 'A pattern is text.');
    if (typeof subject !== 'string')
        return undefined;
    try {
        return (0,lib_regex/* compileRegex */.DL)(pattern).test(subject, frame.steps);
    }
    catch (error) {
        if (error instanceof lib_regex/* RegexError */.qh)
            throw new RuleError(error.message, node, error.fix);
        throw error;
    }
}
function hasKey(args, frame, evaluate) {
    if (args.length === 2) {
        const of = evaluate(args[0]);
        return (0,json/* isObject */.Gv)(of) && Object.hasOwn(of, keyName(args[1]));
    }
    const key = keyName(args[0]);
    return key === undefined ? evaluate(args[0]) !== undefined : memberOf(frame.value, key) !== undefined;
}
function lengthOf(node, frame, evaluate) {
    const value = evaluate(node);

    if (value === undefined || value === null)
        return undefined;
    if ((0,json/* isList */.Lv)(value))
        return value.length;
    if ((0,json/* isObject */.Gv)(value))
        return (0,own_keys/* keysOf */.Y)(value).length;
    if (typeof value !== 'string')
        throw wrongType('len', node, value, frame, 'a list, text or an object');
    return countCharacters(value, frame.steps);
}
function absolute(node, frame, evaluate) {
    const value = evaluate(node);
    if (typeof value !== 'number')
        throw wrongType('abs', node, value, frame, 'a number');
    return Math.abs(value);
}
function contains(call, frame, evaluate) {
    const { name, args } = call;
    const subject = subjectOf(call, frame, evaluate);
    const wanted = evaluate(args.at(-1));
    if (subject === undefined || subject === null || wanted === undefined)
        return undefined;
    if (name === 'contains_any' && !(0,json/* isList */.Lv)(wanted))
        throw wrongType(name, args.at(-1), wanted, frame, 'a list of items');
    if ((0,json/* isList */.Lv)(subject)) {
        const items = name === 'contains_any' ? wanted : [wanted];
        return items.some((item) => subject.some((one) => (0,equal_json/* equalJson */.FS)(one, item, frame.steps)));
    }
    if (name === 'contains' && typeof subject === 'string' && typeof wanted === 'string') {
        frame.steps.spend(1 + (subject.length + wanted.length) / 16);
        return holdsText(subject, wanted);
    }
    const what = args.length === 1 ? 'the matched value' : `\`${frame.source.slice(args[0].start, args[0].end)}\``;
    const needs = name === 'contains' ? 'a list, or text to look for in text' : 'a list';
    throw new RuleError(`${what} is ${describeValue(subject)}, but \`${name}\` needs ${needs}`, call, 'Write a list in the document, even for one item: `[item]`.');
}
function wrongType(name, node, value, frame, needs) {
    return new RuleError(`\`${frame.source.slice(node.start, node.end)}\` is ${describeValue(value)}, but \`${name}\` needs ${needs}`, node, 'Correct the value in the document, or guard the rule: `exists(\u2026) and \u2026`.');
}

;











function evaluate_evaluateNode(node, frame) {
    frame.steps.spend(1);
    switch (node.type) {
        case 'literal':
            return node.value;
        case 'name':
            return resolveName(node.name, frame);
        case 'root':
            return frame.root;
        case 'member':
            return memberOf(evaluate_evaluateNode(node.of, frame), node.key);
        case 'list':
            return listOf(node.items, frame);
        case 'call':
            return callFunction(node, frame, (arg) => evaluate_evaluateNode(arg, frame));
        case 'negate':
            return -numberOf(node.operand, frame, '-');
        case 'chain':
            return compute(node, frame);
        case 'compare':
            return compare(node, frame);
        case 'not': {
            const operand = truthOf(node.operand, frame, 'not');
            return operand === undefined ? undefined : !operand;
        }
        case 'and':
        case 'or':
            return combine(node, frame);
        case 'conditional': {
            const test = truthOf(node.test, frame, '?');
            return test === undefined ? undefined : evaluate_evaluateNode(test ? node.yes : node.no, frame);
        }
    }
}

function truthOf(node, frame, asker) {
    const value = evaluate_evaluateNode(node, frame);
    if (value === undefined || typeof value === 'boolean')
        return value;
    throw new RuleError(`${sourceOf(node, frame)} is ${describeValue(value)}, but ${asker === 'assert' ? 'an assert' : `\`${asker}\``} needs true or false`, node, 'Compare it with a value, or write true or false (without quotes) in the document.');
}
function listOf(items, frame) {
    const values = [];
    for (const item of items) {
        const value = evaluate_evaluateNode(item, frame);
        if (value === undefined)
            return undefined;
        values.push(value);
    }
    return values;
}

function combine(node, frame) {
    const decisive = node.type === 'or';
    let result = !decisive;
    let unclear;
    for (const operand of node.operands) {
        let value;
        try {
            value = truthOf(operand, frame, node.type);
        }
        catch (error) {
            if (!(error instanceof Unclear))
                throw error;
            unclear = error;
            continue;
        }
        if (value === decisive)
            return value;
        if (value === undefined) {
            if (!decisive)
                return undefined;
            result = undefined;
        }
    }
    if (unclear !== undefined)
        throw unclear;
    return result;
}
function numberOf(node, frame, asker) {
    const value = evaluate_evaluateNode(node, frame);
    if (typeof value === 'number')
        return value;
    throw new RuleError(`${sourceOf(node, frame)} is ${describeValue(value)}, but \`${asker}\` needs a number`, node, value === undefined
        ? 'Add it to the document, or guard the rule: `exists(\u2026) and \u2026`.'
        : 'Write a number (without quotes) in the document, or guard the rule.');
}
function compute(node, frame) {
    let total = numberOf(node.first, frame, node.rest[0].operator);
    for (const { operator, operand, at } of node.rest) {
        const value = numberOf(operand, frame, operator);
        frame.steps.spend(1);
        if (operator === '/' && value === 0)
            throw new RuleError(`${sourceOf(operand, frame)} is 0, and nothing can be divided by 0`, operand, 'Guard the rule: `x != 0 and \u2026`.');
        const before = total;
        total = operator === '+' ? total + value : operator === '-' ? total - value : operator === '*' ? total * value : total / value;
        if (!Number.isFinite(total))
            throw new RuleError('the result is too large for a number', { start: at }, 'Scale the values down.');
        if (isRounded(operator, before, value, total))
            throw new RuleError('the result is beyond 2^53, where whole numbers are rounded to others', { start: at }, 'Scale the values down, or compare before they are added or multiplied.');
    }
    return total;
}

function isRounded(operator, left, right, result) {
    if (operator === '/' || Number.isSafeInteger(result))
        return false;
    if (!Number.isSafeInteger(left) || !Number.isSafeInteger(right))
        return false;
    const [a, b] = [BigInt(left), BigInt(right)];
    return (operator === '+' ? a + b : operator === '-' ? a - b : a * b) !== BigInt(result);
}
function compare(node, frame) {
    const left = evaluate_evaluateNode(node.left, frame);
    const right = evaluate_evaluateNode(node.right, frame);
    if (left === undefined || right === undefined)
        return undefined;
    if (node.operator === '==')
        return (0,equal_json/* equalJson */.FS)(left, right, frame.steps);
    if (node.operator === '!=')
        return !(0,equal_json/* equalJson */.FS)(left, right, frame.steps);
    if (node.operator === 'in') {
        if ((0,json/* isList */.Lv)(right))
            return right.some((item) => (0,equal_json/* equalJson */.FS)(left, item, frame.steps));
        throw new RuleError(`${sourceOf(node.right, frame)} is ${describeValue(right)}, but \`in\` needs a list`, node.right, (0,json/* isObject */.Gv)(right) ? 'Write `has_key(object, key)` to ask for a key.' : 'Write a list: `x in [1, 2]`.');
    }
    return order(node, left, right, frame);
}
function order(node, left, right, frame) {
    frame.steps.spend(1 + (0,equal_json/* comparedText */.lp)(left, right));
    const orderable = typeof left === typeof right && (typeof left === 'number' || typeof left === 'string');
    if (!orderable)
        throw new RuleError(`${sourceOf(node.left, frame)} is ${typeOf(left)} and ${sourceOf(node.right, frame)} is ${typeOf(right)}, which have no order`, typeof left === 'number' ? node.right : node.left, 'Compare two numbers or two texts; a number in the document stands without quotes.');
    switch (node.operator) {
        case '<':
            return left < right;
        case '<=':
            return left <= right;
        case '>':
            return left > right;
        default:
            return left >= right;
    }
}

function sourceOf(node, frame) {
    return `\`${frame.source.slice(node.start, node.end)}\``;
}


var nearest = __webpack_require__(72269);
;










const MAX_FACTS = 6;
const MAX_SOURCE = 60;

function explainFailure(node, frame) {
    const facts = new Map();
    collect(node, frame, facts);
    const all = [...facts.values()];
    if (all.length === 0)
        return `the value is ${showValue(frame.value)}`;
    const shown = all.slice(0, MAX_FACTS);
    if (all.length > MAX_FACTS)
        shown.push(`${all.length - MAX_FACTS} more`);
    return shown.length === 1 ? shown[0] : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

function peek(node, frame) {
    try {
        return evaluate_evaluateNode(node, frame);
    }
    catch (error) {
        if (error instanceof budget/* BudgetError */.W)
            throw error;
        return undefined;
    }
}
function collect(node, frame, facts) {
    switch (node.type) {
        case 'and': {
            const broken = node.operands.filter((operand) => peek(operand, frame) !== true);
            for (const operand of broken)
                collect(operand, frame, facts);
            return;
        }
        case 'or':
            for (const operand of node.operands)
                collect(operand, frame, facts);
            return;
        case 'conditional': {
            const test = peek(node.test, frame);
            return collect(test === true ? node.yes : test === false ? node.no : node.test, frame, facts);
        }
        case 'not':
            return node.operand.type === 'compare' || node.operand.type === 'call'
                ? collect(node.operand, frame, facts)
                : state(node.operand, frame, facts);
        case 'compare':
            for (const side of [node.left, node.right])
                state(side, frame, facts);
            return;
        case 'call':
            return collectCall(node, frame, facts);
        default:
            return state(node, frame, facts);
    }
}
function collectCall(call, frame, facts) {
    const { name, args } = call;
    if (name === 'has_keys' || (name === 'has_key' && args.length === 1 && keyName(args[0]) !== undefined)) {
        if (!(0,json/* isObject */.Gv)(frame.value))
            return add(facts, 'value', `the value is ${describeValue(frame.value)}, not an object`);
        const keys = args.map((arg) => keyName(arg));
        const missing = keys.filter((key) => memberOf(frame.value, key) === undefined);
        for (const key of missing)
            add(facts, placeKey([...frame.path, key]), `\`${clip(key)}\` is missing`);
        if (missing.length === 0)
            for (const key of keys)
                add(facts, placeKey([...frame.path, key]), `\`${clip(key)}\` is there`);
        return;
    }
    peek(call, frame);
    const note = frame.notes.get(call.start);
    if (note !== undefined)
        return add(facts, `note ${call.start}`, note);
    if (name === 'matches' || name === 'contains' || name === 'contains_any') {
        const subject = subjectOf(call, frame, (arg) => peek(arg, frame));
        if (args.length === 2)
            state(args[0], frame, facts);
        else
            add(facts, 'value', `the value is ${showValue(subject)}`);
        if (name === 'matches' && subject !== undefined && typeof subject !== 'string')
            add(facts, 'quote', 'a pattern needs text (put the value in quotes)');
        return;
    }
    for (const arg of args)
        state(arg, frame, facts);
}

function state(node, frame, facts) {
    if (node.type === 'literal' || node.type === 'root')
        return;
    if (node.type === 'list')
        return node.items.forEach((item) => state(item, frame, facts));
    const value = peek(node, frame);
    const text = sourceText(node, frame);
    if (node.type === 'name' || node.type === 'member') {
        if (value === undefined)
            return stateMissing(node, frame, facts);
        return add(facts, placeOf(node, frame), `${text} is ${showValue(value)}`);
    }
    if (value !== undefined)
        add(facts, `source ${text}`, `${text} is ${showValue(value)}`);
    for (const leaf of leavesOf(node))
        state(leaf, frame, facts);
}
function stateMissing(node, frame, facts) {
    let at = node;

    while (at.type === 'member' && peek(at.of, frame) === undefined)
        at = at.of;
    const owner = at.type === 'member' ? peek(at.of, frame) : frame.value;
    const key = at.type === 'member' ? at.key : at.type === 'name' ? at.name : '';
    const meant = (0,json/* isObject */.Gv)(owner) && typeof key === 'string' ? (0,nearest/* didYouMean */.au)(key, (0,own_keys/* keysOf */.Y)(owner).slice(0, 200)) : '';
    const hint = meant === '' ? '' : ` (${meant.trim().replace(/^D/, 'd')})`;
    add(facts, placeOf(at, frame), `${sourceText(at, frame)} is missing${hint}`);
}

function leavesOf(node) {
    return partsOf(node).flatMap((part) => (part.type === 'name' || part.type === 'member' ? [part] : leavesOf(part)));
}
function partsOf(node) {
    switch (node.type) {
        case 'negate':
        case 'not':
            return [node.operand];
        case 'chain':
            return [node.first, ...node.rest.map(({ operand }) => operand)];
        case 'call':
            return node.args;
        case 'list':
            return node.items;
        case 'compare':
            return [node.left, node.right];
        case 'and':
        case 'or':
            return node.operands;
        case 'conditional':
            return [node.test, node.yes, node.no];
        default:
            return [];
    }
}

function placeOf(node, frame) {
    const steps = [];
    let at = node;
    for (; at.type === 'member'; at = at.of)
        steps.unshift(at.key);
    if (at.type === 'root')
        return placeKey(steps);
    const name = at.type === 'name' ? at.name : '';
    const isValue = name === 'value' || (memberOf(frame.value, name) === undefined && aliasesOf(frame.path).includes(name));
    return placeKey([...frame.path, ...(isValue ? [] : [name]), ...steps]);
}
function placeKey(path) {
    return `place ${(0,json/* shortPath */._1)(path)}`;
}
function add(facts, key, fact) {
    if (!facts.has(key))
        facts.set(key, fact);
}
function sourceText(node, frame) {
    const text = frame.source.slice(node.start, node.end).replace(/\s+/g, ' ');
    return text === 'value' ? 'the value' : `\`${clip(text, MAX_SOURCE)}\``;
}

;

const FUNCTIONS = {
    matches: { least: 1, most: 2, usage: "matches('pattern') or matches(text, 'pattern')" },
    has_key: { least: 1, most: 2, usage: "has_key('key'), has_key($.path.to.key) or has_key(object, 'key')", names: true },
    has_keys: { least: 1, most: 100, usage: 'has_keys(key, key, \u2026)', names: true },
    len: { least: 1, most: 1, usage: 'len(list, text or object)' },
    abs: { least: 1, most: 1, usage: 'abs(number)' },
    contains: { least: 1, most: 2, usage: 'contains(item) or contains(list or text, item)' },
    contains_any: { least: 1, most: 2, usage: 'contains_any([item, \u2026]) or contains_any(list, [item, \u2026])' },
    exists: { least: 1, most: 1, usage: 'exists($.path) or exists(name.key)' },
    graph_is_connected: { least: 1, most: 1, usage: 'graph_is_connected(graph)' },
    no_dangling_nodes: { least: 1, most: 1, usage: 'no_dangling_nodes(graph)' },
    schema_compat: { least: 2, most: 2, usage: 'schema_compat(produced, consumed)' },
};
const FUNCTION_NAMES = Object.keys(FUNCTIONS);

class ExpressionError extends Error {
    column;
    fix;
    constructor(message, column, fix) {
        super(message);
        this.name = 'ExpressionError';
        this.column = column;
        this.fix = fix;
    }
}

;



function checkCall(call) {
    const { name, args, start } = call;
    const { least, most, usage } = FUNCTIONS[name];
    if (args.length < least || args.length > most)
        throw new ExpressionError(`\`${name}\` takes ${least === most ? least : `${least} to ${most}`} argument${most === 1 ? '' : 's'}, not ${args.length}`, start + 1, `Write ${usage}.`);
    if (name === 'has_keys')
        for (const arg of args)
            checkKeyName(arg, usage);
    if (name === 'has_key' && args.length === 2)
        checkKeyName(args[1], usage);
    if (name === 'has_key' && args.length === 1 && !isKeyName(args[0]))
        checkPlace(args[0], usage);
    if (name === 'exists')
        checkPlace(args[0], usage);
    if (name === 'matches')
        checkPattern(args.at(-1));
}
function isKeyName(node) {
    return node.type === 'name' || (node.type === 'literal' && typeof node.value === 'string');
}
function checkKeyName(node, usage) {
    if (!isKeyName(node))
        throw new ExpressionError('a key name was expected here', node.start + 1, `Write ${usage}.`);
}
function checkPlace(node, usage) {
    if (node.type !== 'name' && node.type !== 'member' && node.type !== 'root')
        throw new ExpressionError('a path was expected here', node.start + 1, `Write ${usage}.`);
}
function checkPattern(node) {
    if (node.type !== 'literal')
        return;
    const { value, start } = node;
    if (typeof value !== 'string')
        throw new ExpressionError('a pattern is text', start + 1, `Write ${FUNCTIONS.matches.usage}.`);
    const doubled = /\\\\(?=[dDwWsSbBpP.+*?()[\]{}^$|0-9])/.exec(value);
    if (doubled) {
        const [two, next] = [value.slice(doubled.index, doubled.index + 3), value[doubled.index + 2]];
        const single = /[1-9]/.test(next)
            ? ` \`\\${next}\` would be a back-reference, which the linear-time engine (RE2) does not have.`
            : '';
        throw new ExpressionError(`the pattern has two backslashes in \`${two}\`, which is a backslash in the text followed by \`${next}\``, start + 2 + doubled.index, `Strings are raw here: write \`\\${next}\` (in YAML double quotes "\\\\${next}"), or \`[\\\\]\` for a backslash in the text.${single}`);
    }
    try {
        (0,lib_regex/* compileRegex */.DL)(value);
    }
    catch (error) {
        if (!(error instanceof lib_regex/* RegexError */.qh))
            throw error;
        throw new ExpressionError(error.message, start + 2 + (error.index ?? 0), error.fix);
    }
}

;

const SPACE = /[\t\n\r ]+/y;
const NUMBER = /(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

const NAME = /[\p{ID_Start}_][\p{ID_Continue}]*/uy;
const SYMBOLS = ['==', '!=', '<=', '>=', '<', '>', '+', '-', '*', '/', '?', ':', '(', ')', '[', ']', ',', '.', '$'];

const FOREIGN = [
    ['===', 'Write `==`.'],
    ['!==', 'Write `!=`.'],
    ['&&', 'Write `and`.'],
    ['||', 'Write `or`.'],
    ['??', 'Write `exists(x) ? x : other`.'],
    ['=~', "Write `matches(text, 'pattern')`."],
    ['**', 'There is no power operator; multiply.'],
    ['=', 'Write `==` to compare; nothing can be assigned.'],
    ['!', 'Write `not`.'],
    ['&', 'Write `and`.'],
    ['|', 'Write `or`.'],
    ['%', 'There is no remainder operator.'],
    ['@', 'Write `value` for the matched value.'],
    ['{', 'There are no object literals; compare the keys one by one.'],
    ['`', "Write text in quotes: 'text'."],
    ['\u2264', 'Write `<=`.'],
    ['\u2265', 'Write `>=`.'],
    ['\u2260', 'Write `!=`.'],
    ['\u2018', "Write straight quotes: 'text'."],
    ['\u2019', "Write straight quotes: 'text'."],
    ['\u201c', "Write straight quotes: 'text'."],
    ['\u201d', "Write straight quotes: 'text'."],
];

function tokenize(source) {
    const tokens = [];
    let at = 0;
    const take = (pattern) => {
        pattern.lastIndex = at;
        return pattern.exec(source)?.[0];
    };
    while (at < source.length) {
        const space = take(SPACE);
        if (space !== undefined) {
            at += space.length;
            continue;
        }
        const start = at;
        const push = (kind, text, length) => {
            at += length;
            tokens.push({ kind, text, start, end: at });
        };
        const c = source[at];
        const foreign = FOREIGN.find(([text]) => source.startsWith(text, at));
        const number = take(NUMBER);
        if (number !== undefined) {
            push('number', number, number.length);
            const glued = take(/[\p{ID_Continue}.]+/uy);
            if (glued !== undefined)
                throw new ExpressionError(`\`${number}${glued}\` is not a number`, start + 1, 'Write a number as 1, 0.5 or 1e-6; text goes in quotes.');
            const reading = misread(number);
            if (reading !== undefined)
                throw new ExpressionError(`\`${number}\` ${reading}`, start + 1, 'Write a number that computers can hold.');
            continue;
        }
        if (c === "'" || c === '"') {
            const close = source.indexOf(c, at + 1);
            if (close < 0)
                throw new ExpressionError(`the text that starts here has no closing ${c}`, at + 1, 'Close it; text with both kinds of quote cannot be written.');
            push('string', source.slice(at + 1, close), close + 1 - at);
            continue;
        }
        const name = take(NAME);
        if (name !== undefined) {
            push('name', name, name.length);
            continue;
        }
        const symbol = SYMBOLS.find((text) => source.startsWith(text, at));
        if (symbol !== undefined && !(foreign !== undefined && foreign[0].length > symbol.length)) {
            push('symbol', symbol, symbol.length);
            continue;
        }
        const shown = foreign?.[0] ?? String.fromCodePoint(source.codePointAt(at));
        throw new ExpressionError(`\`${printable(shown)}\` is not part of the language`, at + 1, foreign?.[1] ?? 'An expression is made of names, $ paths, numbers, text in quotes, lists, functions and operators.');
    }
    tokens.push({ kind: 'end', text: '', start: source.length, end: source.length });
    return tokens;
}
function printable(text) {
    return /^[\p{C}\p{Z}]$/u.test(text) ? `U+${text.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}` : text;
}

function misread(number) {
    const value = Number(number);
    if (!Number.isFinite(value))
        return 'is larger than any number can be';
    if (value === 0 && /^[^eE]*[1-9]/.test(number))
        return 'is so small that it would be read as 0';
    if (/^[0-9]+$/.test(number) && !Number.isSafeInteger(value))
        return `would be read as ${BigInt(value)}`;
    return undefined;
}

;

















const MAX_LENGTH = 4096;
const parse_MAX_DEPTH = 50;
const KEYWORDS = new Set(['true', 'false', 'null', 'and', 'or', 'not', 'in']);

const FOREIGN_LITERAL = /^(?:True|TRUE|False|FALSE|Null|NULL|None)$/;
const COMPARISONS = new Set(['==', '!=', '<', '<=', '>', '>=', 'in']);
const OPERAND = 'a name, a $ path, a number, text in quotes, a list, a function or a parenthesis';

function parseExpression(source) {
    if (source.length > MAX_LENGTH)
        throw new ExpressionError(`the expression is ${source.length} characters long, more than ${MAX_LENGTH}`, MAX_LENGTH + 1, 'Split it into several rules.');
    return new Parser(source).parse();
}
class Parser {
    #tokens;
    #at = 0;
    #depth = 0;
    constructor(source) {
        this.#tokens = tokenize(source);
    }
    parse() {
        const node = this.#conditional();
        if (this.#token.kind !== 'end')
            this.#fail('an operator or the end', this.#afterOperandFix());
        return node;
    }
    get #token() {
        return this.#tokens[this.#at];
    }
    #is(text) {
        const { kind, text: found } = this.#token;
        return found === text && (kind === 'symbol' || (kind === 'name' && KEYWORDS.has(text)));
    }
    #accept(text) {
        if (!this.#is(text))
            return false;
        this.#at++;
        return true;
    }
    #expect(text, fix) {
        const token = this.#token;
        if (!this.#accept(text))
            this.#fail(`\`${text}\``, fix);
        return token;
    }
    #fail(allowed, fix) {
        const token = this.#token;
        const found = token.kind === 'end'
            ? 'the expression ends'
            : token.kind === 'string'
                ? `found the text '${token.text}'`
                : `found \`${token.text}\``;
        throw new ExpressionError(`${found} where ${allowed} was expected`, token.start + 1, fix);
    }

    #nested(parse) {
        if (++this.#depth > parse_MAX_DEPTH)
            throw new ExpressionError(`the expression is nested more than ${parse_MAX_DEPTH} deep`, this.#token.start + 1, 'Split it into several rules.');
        const result = parse();
        this.#depth--;
        return result;
    }
    #conditional() {
        return this.#nested(() => {
            const test = this.#logic('or');
            if (!this.#accept('?'))
                return test;
            const yes = this.#conditional();
            this.#expect(':', 'A condition has two answers: `test ? yes : no`.');
            const no = this.#conditional();
            return { type: 'conditional', test, yes, no, start: test.start, end: no.end };
        });
    }
    #logic(type) {
        const next = () => (type === 'or' ? this.#logic('and') : this.#not());
        const operands = [next()];
        while (this.#accept(type))
            operands.push(next());
        return operands.length === 1 ? operands[0] : { type, operands, start: operands[0].start, end: operands.at(-1).end };
    }
    #not() {
        const { start } = this.#token;
        if (!this.#accept('not'))
            return this.#comparison();
        const operand = this.#nested(() => this.#not());
        return { type: 'not', operand, start, end: operand.end };
    }
    #comparison() {
        const left = this.#sum();
        if (this.#is('not') && this.#tokens[this.#at + 1]?.text === 'in')
            this.#fail('an operator or the end', 'Write `not x in [\u2026]`.');
        const operator = this.#token.text;
        if (!COMPARISONS.has(operator) || !this.#accept(operator))
            return left;
        if (this.#is('not'))
            this.#fail(OPERAND, '`not` binds looser than a comparison; put it in parentheses: `a == (not b)`.');
        const right = this.#sum();
        if (COMPARISONS.has(this.#token.text) && this.#is(this.#token.text))
            this.#fail('`and`, `or` or the end', 'Comparisons cannot be chained; write `a < b and b < c`.');
        return { type: 'compare', operator: operator, left, right, start: left.start, end: right.end };
    }
    #sum() {
        return this.#chain(['+', '-'], () => this.#chain(['*', '/'], () => this.#unary()));
    }
    #chain(operators, next) {
        const first = next();
        const rest = [];
        for (;;) {
            const at = this.#token.start;
            const operator = operators.find((one) => this.#accept(one));
            if (operator === undefined)
                break;
            rest.push({ operator, operand: next(), at });
        }
        return rest.length === 0 ? first : { type: 'chain', first, rest, start: first.start, end: rest.at(-1).operand.end };
    }
    #unary() {
        const { start } = this.#token;
        if (!this.#accept('-'))
            return this.#member();
        const operand = this.#nested(() => this.#unary());
        return { type: 'negate', operand, start, end: operand.end };
    }
    #member() {
        let node = this.#primary();
        for (let links = 1;; links++) {
            const end = this.#token;
            const key = this.#accept('.') ? this.#key() : this.#accept('[') ? this.#index() : undefined;
            if (key === undefined)
                return node;
            if (links > parse_MAX_DEPTH)
                throw new ExpressionError(`a path has more than ${parse_MAX_DEPTH} steps`, end.start + 1, 'Let `when` select closer to the value.');
            node = { type: 'member', of: node, key, start: node.start, end: this.#tokens[this.#at - 1].end };
        }
    }
    #key() {
        const { kind, text } = this.#token;
        if (kind === 'name') {
            this.#at++;
            return text;
        }
        if (text === '.' || text === '*')
            this.#fail('a key', 'A path in an assert names one value; let `when` select the many, as in `$.list[*]`.');
        return this.#fail('a key', "A key with other characters is written ['like-this'].");
    }
    #index() {
        const negative = this.#accept('-');
        const { kind, text } = this.#token;
        const isNumber = kind === 'number' && /^[0-9]+$/.test(text);
        if (!isNumber && (kind !== 'string' || negative))
            this.#fail('a position or a key in quotes', "A path in an assert names one value: `[0]`, `[-1]` or `['key']`; let `when` select the many.");
        this.#at++;
        this.#expect(']', 'Close the bracket.');
        return isNumber ? Number(text) * (negative ? -1 : 1) : text;
    }
    #primary() {
        const token = this.#token;
        const { start, end } = token;
        if (token.kind === 'number' || token.kind === 'string') {
            this.#at++;
            return { type: 'literal', value: token.kind === 'number' ? Number(token.text) : token.text, start, end };
        }
        if (token.kind === 'name')
            return this.#name(token);
        if (this.#accept('$'))
            return { type: 'root', start, end };
        if (this.#accept('(')) {
            const inner = this.#conditional();
            const close = this.#expect(')', 'Close the parenthesis.');
            return { ...inner, start, end: close.end };
        }
        if (this.#accept('[')) {
            const items = this.#list(']', () => this.#conditional());
            return { type: 'list', items, start, end: this.#tokens[this.#at - 1].end };
        }
        return this.#fail(OPERAND, 'Put a value here or take the operator away.');
    }
    #name(token) {
        const { text, start, end } = token;
        const isCall = this.#tokens[this.#at + 1]?.text === '(' && this.#tokens[this.#at + 1]?.kind === 'symbol';
        if (KEYWORDS.has(text)) {
            if (text !== 'true' && text !== 'false' && text !== 'null')
                this.#fail(OPERAND, `\`${text}\` is an operator; a key of that name is written value['${text}'].`);
            this.#at++;
            return { type: 'literal', value: text === 'null' ? null : text === 'true', start, end };
        }
        if (!isCall && FOREIGN_LITERAL.test(text))
            this.#fail(OPERAND, `Write \`${text === 'None' ? 'null' : text.toLowerCase()}\`; a key of that name is written value['${text}'].`);
        this.#at++;
        if (!isCall)
            return { type: 'name', name: text, start, end };
        if (!Object.hasOwn(FUNCTIONS, text))
            throw new ExpressionError(`there is no function \`${text}\``, start + 1, `The functions are ${FUNCTION_NAMES.join(', ')}.${(0,nearest/* didYouMean */.au)(text, FUNCTION_NAMES)}`);
        this.#at++;
        const name = text;
        const signature = FUNCTIONS[name];
        const args = this.#list(')', () => (signature.names ? this.#keyName() : undefined) ?? this.#conditional());
        const call = { type: 'call', name, args, start, end: this.#tokens[this.#at - 1].end };
        checkCall(call);
        return call;
    }

    #keyName() {
        const { kind, text, start, end } = this.#token;
        const after = this.#tokens[this.#at + 1]?.text;
        if (kind !== 'name' || !(KEYWORDS.has(text) || FOREIGN_LITERAL.test(text)) || (after !== ',' && after !== ')'))
            return undefined;
        this.#at++;
        return { type: 'name', name: text, start, end };
    }
    #list(close, item) {
        const items = [];
        if (this.#accept(close))
            return items;
        do
            items.push(item());
        while (this.#accept(','));
        this.#expect(close, 'Separate items with a comma and close the list.');
        return items;
    }
    #afterOperandFix() {
        const { kind, text } = this.#token;
        if (kind === 'name' && /^(is|equals|matches|contains)$/i.test(text))
            return "Write `==` to compare, and functions as `matches(text, 'pattern')`.";
        if (kind === 'name' && /^(AND|OR|NOT|IN|TRUE|FALSE|NULL)$/i.test(text))
            return `Operators are written in lower case: \`${text.toLowerCase()}\`.`;
        if (text === ')' || text === ']')
            return 'Take it away, or open it before.';
        return 'Join two conditions with `and` or `or`.';
    }
}

;












function compileExpression(source) {
    return { source, tree: parseExpression(source) };
}

function evaluate(expression, scope) {
    return evaluateNode(expression.tree, openFrame(expression.source, scope));
}

function judge(expression, scope) {
    const frame = scope_openFrame(expression.source, scope);
    try {
        if (truthOf(expression.tree, frame, 'assert') === true)
            return { met: true };
    }
    catch (error) {
        if (error instanceof Unclear)
            return { met: 'unclear', reason: error.message };
        throw error;
    }
    return { met: false, found: explainFailure(expression.tree, frame) };
}


var severities = __webpack_require__(92086);

var glob = __webpack_require__(16757);

var json_p3_cjs = __webpack_require__(50393);
;








class Walk {
    root;
    limits;
    functions;
    constructor(root, limits, functions) {
        this.root = root;
        this.limits = limits;
        this.functions = functions;
    }

    query(query, start) {
        let nodes = [{ value: start, step: '', parent: undefined }];
        for (const segment of query.segments) {
            const next = [];
            for (const node of nodes) {
                if (segment.token.kind === json_p3_cjs/* TokenKind */.Yp.DDOT)
                    this.#descend(segment, node, next);
                else
                    this.#selectAll(segment, node, next);
            }
            nodes = next;
        }
        return nodes;
    }
    #selectAll(segment, node, out) {
        for (const selector of segment.selectors)
            this.#select(selector, node, out);
    }
    #descend(segment, node, out) {
        this.limits.steps.spend(1);
        this.#selectAll(segment, node, out);
        for (const child of this.#children(node))
            if (typeof child.value === 'object' && child.value !== null)
                this.#descend(segment, child, out);
    }
    #select(selector, node, out) {
        this.limits.steps.spend(1);
        const { value } = node;
        const { selectors } = json_p3_cjs/* jsonpath */.YF;
        if (selector instanceof selectors.NameSelector) {
            if ((0,json/* isObject */.Gv)(value) && Object.hasOwn(value, selector.name))
                this.#push(out, value[selector.name], selector.name, node);
        }
        else if (selector instanceof selectors.IndexSelector) {
            if (!(0,json/* isList */.Lv)(value))
                return;
            const index = selector.index < 0 ? value.length + selector.index : selector.index;
            if (index >= 0 && index < value.length)
                this.#push(out, value[index], index, node);
        }
        else if (selector instanceof selectors.SliceSelector) {
            if ((0,json/* isList */.Lv)(value))
                for (const index of sliceOf(selector, value.length))
                    this.#push(out, value[index], index, node);
        }
        else if (selector instanceof selectors.WildcardSelector) {
            for (const child of this.#children(node))
                this.#push(out, child.value, child.step, node);
        }
        else if (selector instanceof selectors.FilterSelector) {
            for (const child of this.#children(node)) {
                this.limits.steps.spend(1);
                if (this.#holds(selector.expression.expression, child.value))
                    this.#push(out, child.value, child.step, node);
            }
        }
        else
            throw new TypeError('json-p3 made a selector that RFC 9535 does not have');
    }
    #push(out, value, step, parent) {
        this.limits.nodes.spend(1);
        out.push({ value, step, parent });
    }
    *#children(node) {
        const { value } = node;
        if ((0,json/* isList */.Lv)(value))
            for (let index = 0; index < value.length; index++)
                yield { value: value[index], step: index, parent: node };
        else if ((0,json/* isObject */.Gv)(value))
            for (const key of (0,own_keys/* keysOf */.Y)(value))
                yield { value: value[key], step: key, parent: node };
    }

    #holds(filter, current) {
        const { expressions } = json_p3_cjs/* jsonpath */.YF;
        if (filter instanceof expressions.LogicalExpression)
            return this.#holds(filter.expression, current);
        if (filter instanceof expressions.PrefixExpression)
            return !this.#holds(filter.right, current);
        if (filter instanceof expressions.InfixExpression) {
            if (filter.operator === '&&')
                return this.#holds(filter.left, current) && this.#holds(filter.right, current);
            if (filter.operator === '||')
                return this.#holds(filter.left, current) || this.#holds(filter.right, current);
            return this.#compare(this.#value(filter.left, current), filter.operator, this.#value(filter.right, current));
        }
        if (filter instanceof expressions.FilterQuery)
            return this.#nodes(filter, current).length > 0;
        return this.#value(filter, current) === true;
    }
    #nodes(filter, current) {
        return this.query(filter.path, filter instanceof json_p3_cjs/* jsonpath */.YF.expressions.RootQuery ? this.root : current);
    }
    #value(filter, current) {
        const { expressions } = json_p3_cjs/* jsonpath */.YF;
        if (filter instanceof expressions.NullLiteral)
            return null;
        if (filter instanceof expressions.BooleanLiteral ||
            filter instanceof expressions.StringLiteral ||
            filter instanceof expressions.NumberLiteral)
            return filter.value;
        if (filter instanceof expressions.FilterQuery) {
            const nodes = this.#nodes(filter, current);
            return nodes.length === 1 ? nodes[0].value : json_p3_cjs/* Nothing */.Cl;
        }
        if (filter instanceof expressions.FunctionExtension)
            return this.#call(filter, current);
        return this.#holds(filter, current);
    }
    #call(call, current) {
        const takesNodes = call.name === 'count' || call.name === 'value';
        const args = call.args.map((arg) => takesNodes && arg instanceof json_p3_cjs/* jsonpath */.YF.expressions.FilterQuery ? this.#nodes(arg, current) : this.#value(arg, current));
        const run = this.functions.get(call.name);
        if (run === undefined)
            throw new TypeError(`json-p3 let a function through that is not registered: ${call.name}`);
        return run(args, this.limits);
    }
    #compare(left, operator, right) {
        this.limits.steps.spend((0,equal_json/* comparedText */.lp)(left, right));
        switch (operator) {
            case '==':
                return this.#equal(left, right);
            case '!=':
                return !this.#equal(left, right);
            case '<':
                return isLess(left, right);
            case '>':
                return isLess(right, left);
            case '<=':
                return isLess(left, right) || this.#equal(left, right);
            default:
                return isLess(right, left) || this.#equal(left, right);
        }
    }
    #equal(left, right) {
        return left === json_p3_cjs/* Nothing */.Cl || right === json_p3_cjs/* Nothing */.Cl ? left === right : (0,equal_json/* equalJson */.FS)(left, right, this.limits.steps);
    }
}

function pathOf(node) {
    const steps = [];
    for (let at = node; at.parent !== undefined; at = at.parent)
        steps.push(at.step);
    return steps.reverse();
}
function isLess(left, right) {
    return (typeof left === 'number' && typeof right === 'number') || (typeof left === 'string' && typeof right === 'string')
        ? left < right
        : false;
}

function* sliceOf({ start, stop, step = 1 }, length) {
    if (step === 0)
        return;
    const at = (position) => (position >= 0 ? position : length + position);
    if (step > 0) {
        const upper = Math.min(Math.max(at(stop ?? length), 0), length);
        for (let index = Math.min(Math.max(at(start ?? 0), 0), length); index < upper; index += step)
            yield index;
    }
    else {
        const lower = Math.min(Math.max(stop === undefined ? -1 : at(stop), -1), length - 1);
        for (let index = Math.min(Math.max(at(start ?? length - 1), -1), length - 1); index > lower; index += step)
            yield index;
    }
}

;












class JsonPathError extends Error {
    column;
    fix;
    constructor(message, column, fix) {
        super(message);
        this.name = 'JsonPathError';
        this.column = column;
        this.fix = fix;
    }
}
const json_path_MAX_LENGTH = 4096;
const json_path_MAX_DEPTH = 50;

function compileJsonPath(text, limits = {}) {
    if (text.length > json_path_MAX_LENGTH)
        throw new JsonPathError(`the path is ${text.length} characters long, more than ${json_path_MAX_LENGTH}`, json_path_MAX_LENGTH + 1, 'Shorten it.');
    if (text.trim() !== text)
        throw new JsonPathError('a space stands before or after the path', /^\s/.test(text) ? 1 : text.trimEnd().length + 1, 'Take it away.');
    checkDepth(text);
    const query = parse(text);
    checkPatterns(query);
    const nodes = limits.nodes ?? 100_000;
    const steps = limits.steps ?? 1_000_000;
    const singular = singularPath(query);
    return {
        text,
        singular,
        select(data) {
            if (singular !== undefined) {
                const value = (0,json/* valueAt */.fK)(data, singular);
                return value === undefined ? [] : [{ path: singular, value }];
            }
            const budgets = {
                nodes: new budget/* Budget */._(nodes, `selecting with \`${text}\``),
                steps: new budget/* Budget */._(steps, `selecting with \`${text}\``),
            };
            return new Walk(data, budgets, json_path_FUNCTIONS).query(query, data).map((node) => ({ path: pathOf(node), value: node.value }));
        },
    };
}
function parse(text) {
    try {
        return environment().compile(text);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new JsonPathError('the path is nested too deeply', 1, 'Simplify the filter.');
        if (!(error instanceof json_p3_cjs/* JSONPathError */.s_))
            throw error;
        const column = Math.min(Math.max(error.token.index, 0), text.length) + 1;
        const what = error.message
            .replace(/ \('[^]*':-?\d+\)$/, '')
            .replace(/TOKEN_([A-Z_]+)/g, (_, name) => name.toLowerCase().replaceAll('_', ' '))
            .replaceAll('descendent', 'descendant')
            .replaceAll("''", 'the end')
            .replaceAll('  ', ' ');
        throw new JsonPathError(what, column, fixFor(text, column, what));
    }
}
function fixFor(text, column, what) {
    const rest = text.slice(column - 1);
    if (!text.startsWith('$'))
        return 'Start the path with `$`, the root of the document.';
    if (rest.startsWith('('))
        return 'Script expressions of older dialects are not part of RFC 9535 and are never run; `[-1]` is the last item, `[?@.key == 1]` a filter.';
    if (/no such function/.test(what))
        return `The functions are ${[...json_path_FUNCTIONS.keys()].sort().join(', ')}.`;
    if (/must be compared|not comparable/.test(what))
        return 'Compare the result: `[?length(@.name) > 0]`.';
    if (/[=&|~]/.test(rest.slice(0, 1)))
        return 'The operators are `==`, `!=`, `<`, `<=`, `>`, `>=`, `&&`, `||` and `!`.';
    return 'See RFC 9535 for the syntax: `$.key`, `$[0]`, `$[*]`, `$..key`, `$[?@.type == "x"]`.';
}

function checkDepth(text) {
    let depth = 0;
    let quote = '';
    for (let at = 0; at < text.length; at++) {
        const c = text[at];
        if (quote !== '') {
            if (c === '\\')
                at++;
            else if (c === quote)
                quote = '';
        }
        else if (c === "'" || c === '"')
            quote = c;
        else if (c === '[' || c === '(') {
            if (++depth > json_path_MAX_DEPTH)
                throw new JsonPathError(`the path is nested more than ${json_path_MAX_DEPTH} deep`, at + 1, 'Simplify the filter.');
        }
        else if (c === ']' || c === ')')
            depth--;
    }
}

function checkPatterns(query) {
    const { expressions, selectors } = json_p3_cjs/* jsonpath */.YF;
    const visit = (filter) => {
        if (filter instanceof expressions.LogicalExpression)
            visit(filter.expression);
        else if (filter instanceof expressions.PrefixExpression)
            visit(filter.right);
        else if (filter instanceof expressions.InfixExpression)
            [filter.left, filter.right].forEach(visit);
        else if (filter instanceof expressions.FilterQuery)
            checkPatterns(filter.path);
        else if (filter instanceof expressions.FunctionExtension) {
            filter.args.forEach(visit);
            const pattern = filter.args[1];
            if ((filter.name !== 'match' && filter.name !== 'search') || !(pattern instanceof expressions.StringLiteral))
                return;
            try {
                compileIRegexp(pattern.value, filter.name === 'match');
            }
            catch (error) {
                if (!(error instanceof lib_regex/* RegexError */.qh))
                    throw error;
                throw new JsonPathError(`${filter.name}(): ${error.message}`, pattern.token.index + 1, error.fix);
            }
        }
    };
    for (const segment of query.segments)
        for (const selector of segment.selectors)
            if (selector instanceof selectors.FilterSelector)
                visit(selector.expression);
}
function singularPath(query) {
    if (!query.singularQuery())
        return undefined;
    const steps = [];
    for (const { selectors } of query.segments) {
        const [selector] = selectors;
        if (selector instanceof json_p3_cjs/* jsonpath */.YF.selectors.NameSelector)
            steps.push(selector.name);
        else if (selector instanceof json_p3_cjs/* jsonpath */.YF.selectors.IndexSelector && selector.index >= 0)
            steps.push(selector.index);
        else
            return undefined;
    }
    return steps;
}

function compileIRegexp(pattern, whole) {
    const key = (whole ? 'match ' : 'search ') + pattern;
    const known = compiled.get(key);
    if (known !== undefined)
        return known;
    let text = '';
    let inClass = false;
    for (let at = 0; at < pattern.length; at++) {
        const c = pattern[at];
        if (c === '\\')
            text += c + (pattern[++at] ?? '');
        else {
            if (c === '[')
                inClass = true;
            else if (c === ']')
                inClass = false;
            text += c === '.' && !inClass ? '[^\\n\\r]' : c;
        }
    }
    const part = (0,lib_regex/* compileRegex */.DL)(text);
    const regex = whole ? (0,lib_regex/* compileRegex */.DL)(`^(?:${text})$`) : part;
    if (compiled.size >= MAX_COMPILED)
        compiled.clear();
    compiled.set(key, regex);
    return regex;
}
const MAX_COMPILED = 200;
const compiled = new Map();
const matching = (whole) => ([text, pattern], { steps }) => typeof text === 'string' && typeof pattern === 'string' && compileIRegexp(pattern, whole).test(text, steps);
const json_path_FUNCTIONS = new Map([
    ['count', ([nodes]) => nodes.length],
    ['length', ([value], { steps }) => json_path_lengthOf(value, steps)],
    ['match', matching(true)],
    ['search', matching(false)],
    ['value', ([nodes]) => (nodes.length === 1 ? nodes[0].value : json_p3_cjs/* Nothing */.Cl)],
]);

function json_path_lengthOf(value, steps) {
    if (typeof value === 'string')
        return countCharacters(value, steps);
    if ((0,json/* isList */.Lv)(value))
        return value.length;
    return (0,json/* isObject */.Gv)(value) ? (0,own_keys/* keysOf */.Y)(value).length : json_p3_cjs/* Nothing */.Cl;
}
let shared;

function environment() {
    if (shared !== undefined)
        return shared;
    const { ValueType, LogicalType } = json_p3_cjs/* FunctionExpressionType */.BN;
    shared = new json_p3_cjs/* JSONPathEnvironment */.Dd({ strict: true });
    const refuse = () => {
        throw new TypeError('filters are evaluated by the walk, not by json-p3');
    };
    for (const name of ['match', 'search'])
        shared.functionRegister.set(name, { argTypes: [ValueType, ValueType], returnType: LogicalType, call: refuse });
    return shared;
}


var errors = __webpack_require__(87206);
;






const ID = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/;

const OTHER_LEVELS = {
    warn: 'warning',
    info: 'note',
    block: 'error',
    critical: 'error',
    fatal: 'error',
    high: 'error',
    s3: 'error',
    s2: 'error',
    medium: 'warning',
    s1: 'warning',
    low: 'note',
    s0: 'note',
};
const PLACEHOLDERS = ['id', 'where', 'found', 'assert', 'when'];

function compileRules(rules, namespace) {
    const seen = new Set();
    return rules.map((rule, index) => {
        checkShape(rule, index);
        if (seen.has(rule.id))
            throw new errors/* GateError */.u(2, `lint rule ${rule.id} is defined twice`, {
                where: `lint_rules[${index}].id`,
                fix: 'Give each rule an id of its own, or join the two asserts with `and`.',
            });
        seen.add(rule.id);
        return {
            rule,
            findingId: `${namespace}/${rule.id}`,
            when: compileWhen(rule),
            assert: compileAssert(rule),
            concerns: compileFilter(rule),
        };
    });
}

function describeRule(rule) {
    const origin = [rule.source, ...(rule.see ?? [])].filter((text) => text !== undefined && text !== '').join('; see ');
    return {
        severity: rule.level,
        message: sentence(rule.message ?? '{{where}}: {{found}}, but the rule asks for `{{assert}}`'),
        why: rule.why ??
            sentence(origin === '' ? `The rule ${rule.id} is one of this repository's own` : `The rule ${rule.id} comes from ${plain(origin)}`),
        fix: rule.fix ?? sentence('Change the document so that the assert holds; if the rule is wrong, change it in the config'),
        ...(origin === '' ? {} : { spec: origin }),
    };
}
function sentence(text) {
    return `${text.trim().replace(/\.+$/, '')}.`;
}

function plain(text) {
    return text.replaceAll('{{', '{ {');
}
function checkShape(rule, index) {
    const { id, level, message, onEmpty } = rule;
    if (typeof id !== 'string' || !ID.test(id))
        throw new errors/* GateError */.u(2, `lint rule ${JSON.stringify(id)} has no usable id`, {
            where: `lint_rules[${index}].id`,
            fix: 'Write letters, digits, `_`, `-` and dots, at most 100, as in METROLOGY.SI_AND_CHECKDIM.',
        });
    if (!severities/* SEVERITIES */.o.includes(level)) {
        const meant = Object.hasOwn(OTHER_LEVELS, String(level).toLowerCase()) ? OTHER_LEVELS[String(level).toLowerCase()] : undefined;
        const hint = meant === undefined ? (0,nearest/* didYouMean */.au)(String(level), severities/* SEVERITIES */.o) : ` For ${JSON.stringify(level)} write ${meant}.`;
        throw new errors/* GateError */.u(2, `lint rule ${id} has the unknown level ${JSON.stringify(level)}`, {
            where: `lint rule ${id}, level`,
            fix: `Levels are ${severities/* SEVERITIES */.o.join(', ')}.${hint}`,
        });
    }
    if (onEmpty !== undefined && onEmpty !== 'skip' && onEmpty !== 'fail')
        throw new errors/* GateError */.u(2, `lint rule ${id} has the unknown on_empty ${JSON.stringify(onEmpty)}`, {
            where: `lint rule ${id}, on_empty`,
            fix: 'Write skip (default) or fail.',
        });
    for (const [, name] of (message ?? '').matchAll(/\{\{([^{}]*)\}\}/g))
        if (!PLACEHOLDERS.includes(name))
            throw new errors/* GateError */.u(2, `the message of lint rule ${id} asks for {{${name}}}, which does not exist`, {
                where: `lint rule ${id}, message`,
                fix: `Placeholders are ${PLACEHOLDERS.map((one) => `{{${one}}}`).join(', ')}.${(0,nearest/* didYouMean */.au)(name, PLACEHOLDERS)}`,
            });
}
function compileWhen(rule) {
    try {
        return compileJsonPath(requireText(rule, 'when', '"$" for the whole document'));
    }
    catch (error) {
        if (!(error instanceof JsonPathError))
            throw error;
        throw cannotParse(rule, 'when', error);
    }
}
function compileAssert(rule) {
    try {
        return compileExpression(requireText(rule, 'assert', '"true" for a rule that always holds'));
    }
    catch (error) {
        if (!(error instanceof ExpressionError))
            throw error;
        throw cannotParse(rule, 'assert', error);
    }
}
function requireText(rule, part, example) {
    const text = rule[part];
    if (typeof text === 'string')
        return text;
    throw new errors/* GateError */.u(2, `the ${part} of lint rule ${rule.id} is not text`, {
        where: `lint rule ${rule.id}, ${part}`,
        fix: `Write it in quotes, as in ${example}.`,
    });
}
function cannotParse(rule, part, error) {
    const { column, message, fix } = error;
    const text = rule[part];
    const from = Math.max(0, column - 25);
    const shown = `${from > 0 ? '\u2026' : ''}${text.slice(from, column + 25)}${text.length > column + 25 ? '\u2026' : ''}`;
    return new errors/* GateError */.u(2, `the ${part} of lint rule ${rule.id} cannot be read: ${message} (column ${column} of \`${shown}\`)`, {
        where: `lint rule ${rule.id}, ${part} column ${column}`,
        fix,
        cause: error,
    });
}
function compileFilter(rule) {
    const { kinds, files } = rule;
    try {
        const globs = files?.map((pattern) => (0,glob/* compileGlob */.SO)(pattern));
        return ({ kind, file }) => (kinds === undefined || kinds.includes(kind)) && (globs === undefined || globs.some((matches) => matches(file)));
    }
    catch (error) {
        if (!(error instanceof glob/* GlobError */.pZ))
            throw error;
        throw new errors/* GateError */.u(2, `a file pattern of lint rule ${rule.id} cannot be read: ${error.message}`, {
            where: `lint rule ${rule.id}, files`,
            fix: 'Write a path pattern such as pipelines/**/*.yaml.',
            cause: error,
        });
    }
}

function nearestPlace(data, path, has) {
    for (let length = path.length; length > 0; length--)
        if (has(data, path.slice(0, length)))
            return path.slice(0, length);
    return [];
}

;






const GATE_RULES = {
    'GATE.RULE_ERROR': {
        severity: 'error',
        message: 'The lint rule {{rule}} cannot be computed for {{where}}: {{problem}} ({{part}} column {{column}} of `{{expression}}`{{more}}). {{remedy}}.',
        why: 'A rule that cannot be computed is neither met nor broken, and "could not check" must not look like "passed".',
        fix: 'Correct the value in the document, or guard the rule against it with `exists(\u2026) and \u2026`.',
        incomplete: true,
    },
    'LINT.RULE_UNCLEAR': {
        severity: 'note',
        message: 'The lint rule {{rule}} could not tell ({{count}} of {{selected}} places): {{reason}}.',
        why: 'The specification allows a document to leave out what the rule would look at, so this is neither a pass nor a failure.',
        fix: 'Write what is missing into the document (for `schema_compat`, the two schemas of the edge) to have it checked.',
    },
};

function policyOf(id, summary, groups) {
    const compiled = groups.flatMap(({ namespace, rules }) => compileRules(rules, namespace));
    return {
        meta: {
            id,
            summary,
            views: [],
            rules: tableOf(groups),
            options: { type: 'object', additionalProperties: false },
            since: '0.1.0',
        },
        checkDocument(document, context) {
            if (!document.readable)
                return;
            for (const rule of compiled)
                if (rule.concerns(document))
                    checkRule(rule, document, context);
        },
    };
}

function tableOf(groups) {
    const table = { ...GATE_RULES };
    for (const { namespace, rules } of groups)
        for (const rule of rules)
            table[`${namespace}/${rule.id}`] = describeRule(rule);
    return table;
}
function checkRule(compiled, document, context) {
    const { rule, findingId, when, assert } = compiled;
    const steps = new budget/* Budget */._(MAX_STEPS, 'judging the document with the rule');
    const failures = [];
    const unclear = [];
    let failed = 0;
    const fail = (at, found) => {
        failed++;
        const where = at.length === 0 ? 'The document' : placeName(at);
        context.report({ rule: findingId, at, data: { id: rule.id, where, found, assert: rule.assert, when: rule.when } });
    };
    let matches = [];
    try {
        matches = when.select(document.data);
        for (const { path, value } of matches) {
            try {
                const judgement = judge(assert, { root: document.data, value, path, steps });
                if (judgement.met === false)
                    fail(path, judgement.found);
                if (judgement.met === 'unclear')
                    unclear.push({ at: path, reason: judgement.reason });
            }
            catch (error) {
                if (!(error instanceof RuleError))
                    throw error;
                failures.push({ at: path, problem: error.message, part: 'assert', column: error.column, remedy: error.fix });
            }
        }
    }
    catch (error) {
        failures.push(describeStop(error, matches.length === 0 ? 'when' : 'assert'));
    }
    const empty = matches.length === 0 && failures.length === 0;
    if (empty && rule.onEmpty === 'fail') {
        const place = nearestPlace(document.data, when.singular ?? [], (data, path) => (0,json/* valueAt */.fK)(data, path) !== undefined);
        fail(place, `nothing is selected by \`${rule.when}\``);
    }
    reportFailures(compiled, failures, context);
    const [first] = unclear;
    if (first !== undefined)
        context.report({
            rule: 'LINT.RULE_UNCLEAR',
            at: first.at,
            data: { rule: findingId, count: unclear.length, selected: matches.length, reason: first.reason },
        });
    context.record('lint', {
        rule: findingId,
        file: document.file,
        selected: matches.length,
        failed,
        errors: failures.length,
        unclear: unclear.length,
        applicable: matches.length > 0 || failures.length > 0 || failed > 0,
    });
}

function reportFailures({ rule, findingId }, failures, context) {
    const [first] = failures;
    if (first === undefined)
        return;
    const { at, problem, part, column, remedy } = first;
    const more = failures.length === 1 ? '' : `, and ${failures.length - 1} more places`;
    const data = {
        rule: findingId,
        where: placeName(at),
        problem,
        part,
        column,
        expression: rule[part],
        more,
        remedy: remedy.replace(/\.$/, ''),
    };
    context.report({ rule: 'GATE.RULE_ERROR', at, data });
}

function describeStop(error, part) {
    if (error instanceof budget/* BudgetError */.W) {
        const remedy = part === 'when' ? 'Select fewer places: every `*` and `..` multiplies them.' : 'Select fewer places, or ask for less.';
        return { at: [], problem: error.message, part, column: 1, remedy };
    }
    if (error instanceof lib_regex/* RegexError */.qh)
        return { at: [], problem: error.message, part, column: 1, remedy: error.fix };
    throw error;
}
function placeName(path) {
    return path.length === 0 ? 'the document' : `\`${(0,json/* shortPath */._1)(path)}\``;
}


/***/ }),

/***/ 31532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ compileRegex),
/* harmony export */   qh: () => (/* binding */ RegexError)
/* harmony export */ });

/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);





const MAX_PATTERN_LENGTH = 1000;

const MAX_PROGRAM_SIZE = 10_000;

const WORK_PER_STEP = 32;
const CACHE_SIZE = 500;

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
        throw new RegexError(pattern.slice(0, 40) + '\u2026', `the pattern is ${pattern.length} characters long, more than ${MAX_PATTERN_LENGTH}`, 'Split it into several rules.');
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
    [/^\(\?>/, 'an atomic group', 'RE2 never backtracks, so an ordinary group `(?:\u2026)` does the same.'],
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


/***/ })

};

//# sourceMappingURL=5811.index.js.map