exports.id = 9035;
exports.ids = [9035];
exports.modules = {

/***/ 69035:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  YamlText: () => (/* binding */ YamlText)
});


var dist = __webpack_require__(38815);

var characters = __webpack_require__(16844);
;


const LONE_RETURN = /\r(?!\n)/;

const OTHER_ENDS = /[\u0085\u2028\u2029]/g;
const MAX_TOLD = 10;




function findLoneReturn(text, lines) {
    const at = text.search(LONE_RETURN);
    return at < 0 ? undefined : lineBreak(at, 'a carriage return without a line feed', lines);
}

function findHidden(text, root, lines) {
    const ends = [...text.matchAll(OTHER_ENDS)].map(({ index }) => index);
    const first = (0,characters/* findDeceiving */.Ig)(text);
    if (ends.length === 0 && first === undefined)
        return [];
    const scalars = scalarRanges(root);
    const problems = [];
    for (const at of ends) {
        if (problems.length >= MAX_TOLD)
            break;
        if (!isWithin(at, scalars.quoted))
            problems.push({ ...lineBreak(at, nameOf(text, at), lines), harmless: true });
    }
    let told = 0;
    for (let found = first; found !== undefined && told < MAX_TOLD; found = (0,characters/* findDeceiving */.Ig)(text, found.at + 1)) {
        if (ends.includes(found.at) || isWithin(found.at, scalars.all))
            continue;
        told++;
        const detail = `the invisible or bidirectional character ${found.name}`;
        problems.push({ rule: 'DOC.INVISIBLE', span: lines.span(found.at, found.at + 1), data: { detail } });
    }
    return problems;
}
function lineBreak(at, what, lines) {
    return { rule: 'DOC.LINE_BREAK', span: lines.span(at, at + 1), data: { what } };
}
function nameOf(text, at) {
    return `the line separator U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
}

function scalarRanges(root) {
    const all = [];
    const quoted = [];
    const stack = [root];
    while (stack.length > 0) {
        const node = stack.pop();
        if ((0,dist.isMap)(node)) {
            for (const { key, value } of node.items.toReversed())
                stack.push(value, key);
        }
        else if ((0,dist.isSeq)(node))
            for (const item of node.items.toReversed())
                stack.push(item);
        else if ((0,dist.isScalar)(node) && node.range) {
            const range = [node.range[0], node.range[1]];
            all.push(range);
            if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')
                quoted.push(range);
        }
    }
    return { all, quoted };
}
function isWithin(at, ranges) {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (ranges[middle][1] <= at)
            low = middle + 1;
        else
            high = middle;
    }
    return low < ranges.length && ranges[low][0] <= at;
}

;


const SAFE_STACK = 900;




function findDeepPlace(text, limit) {
    if (!mayBeDeep(text, limit))
        return undefined;
    const parser = new dist.Parser();
    for (const lexeme of new dist.Lexer().lex(text)) {
        for (const token of parser.next(lexeme))
            void token;

        if (parser.stack.length > Math.max(2 * limit + 10, SAFE_STACK))
            return Math.min(parser.offset, Math.max(0, text.length - 1));
    }
    return undefined;
}

function mayBeDeep(text, limit) {
    let depth = 0;
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === 91 || code === 123) {
            if (++depth > limit)
                return true;
        }
        else if ((code === 93 || code === 125) && depth > 0)
            depth--;
    }
    return text.includes(' '.repeat(limit)) || /(?:[-?:][ \t]+){50}/.test(text);
}


var scalars = __webpack_require__(58207);
;


function explainSyntax(code, message, text, offset) {
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    const lineEnd = text.indexOf('\n', offset);
    const line = text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd);
    const detail = (0,scalars/* showText */.h$)(message.replace(/ at line \d+, column \d+:?[\s\S]*$/, ''));
    return { detail: detail.replace(/\.$/, ''), hint: hintFor(code, line, text) };
}
function hintFor(code, line, text) {
    if (/^\s*<(?!<)/.test(text))
        return 'It looks like an HTML or XML page, perhaps the error page of a download.';
    if (code === 'TAB_AS_INDENT' || /^ *\t/.test(line))
        return 'Indent with spaces: YAML does not allow tabs.';
    if (/^(<{7}|={7}|>{7})( |$)/m.test(text))
        return 'The file holds a merge conflict marker.';
    if (/\{\{/.test(line))
        return 'Quote a template expression: `"{{ \u2026 }}"`.';
    if (/(^|[{,-])\s*"?[\w.-]+"?:[^\s/]/.test(line))
        return 'A space is needed after the colon of a key.';
    if (/^\s*[\w.-]+: +[^'"|>[{#][^#]*: /.test(line))
        return 'Quote a value that holds a colon and a space.';
    if (/[[{]/.test(line) && code !== 'BLOCK_AS_IMPLICIT_KEY')
        return 'Check that every bracket, brace and quote is closed.';
    return 'Check the indentation and the quotes of this line and the one before.';
}

;


const SHARE = 5;

const BEARABLE = 100_000;

const MARKS_OF_A_VALUE = 3;

const [DOCUMENT, MODE, SCALAR] = ['\u0002', '\u0018', '\u001f'];

function mostMarks(nodes) {
    return Math.max(Math.ceil(nodes / SHARE), Math.min(BEARABLE, nodes * MARKS_OF_A_VALUE));
}
const WEIGHTS = {
    ...{ '[': 2, '{': 2, '-': 2 },
    ...{ '"': 1, "'": 1, '*': 1, ':': 1, '?': 1, '#': 1, ',': 1, '&': 1, '!': 1 },
};
const HEAVIEST = 3;






function findHeavyPlace(text, most) {
    if (text.length * HEAVIEST <= most)
        return undefined;
    let marks = 0;
    let offset = 0;

    let owed = 0;
    let inScalar = false;
    for (const lexeme of new dist.Lexer().lex(text)) {
        if (lexeme === DOCUMENT || lexeme === MODE)
            continue;
        if (lexeme === SCALAR) {
            marks++;
            owed = 0;
            inScalar = true;
            continue;
        }
        const sign = inScalar ? '' : lexeme[0];
        inScalar = false;
        const weight = WEIGHTS[sign] ?? 0;
        const isSign = sign === '-' || sign === ':' || sign === '?';
        marks += isSign || sign === '\n' || sign === '\r' ? weight + owed : weight;
        if (sign !== ' ')
            owed = isSign ? HEAVIEST - weight : 0;
        if (marks > most)
            return Math.min(offset, text.length - 1);
        offset += lexeme.length;
    }
    return undefined;
}


var guard = __webpack_require__(90956);

var json = __webpack_require__(87979);

var collapsed_text = __webpack_require__(20231);
;



const HAS_COLON = /[:\uff1a]/;

function describeCollapsed(map, text, lines) {
    const gaps = [];
    for (const { key, value } of map.items) {
        if (!(0,dist.isScalar)(key) || key.type !== 'PLAIN' || !HAS_COLON.test(key.source ?? ''))
            continue;
        const isEmpty = value === null || ((0,dist.isScalar)(value) && value.value === null && !value.source);
        const gap = (0,collapsed_text/* findGap */.UU)(key.source ?? '');

        if (gap === undefined || !(map.flow === true ? isEmpty : /["'[{]/.test(key.source.charAt(gap.end))))
            continue;
        gaps.push((0,collapsed_text/* shift */.BN)(gap, key.range[0]));
    }
    const first = gaps[0];
    if (first === undefined)
        return undefined;
    const pair = map.items.find(({ key }) => key.range[1] >= first.end);
    if (map.flow === true)
        return tell(gaps, [map.range[0], map.range[1]], [pair.key.range[0], pair.key.range[1]], text, lines);
    const end = text.indexOf('\n', first.end);
    return tell(gaps.slice(0, 1), [pair.key.range[0], end < 0 ? text.length : end], [pair.key.range[0], pair.key.range[1]], text, lines);
}

function describeCollapsedScalar(node, inList, text, lines) {
    if (node.type !== 'PLAIN' || typeof node.value !== 'string' || !HAS_COLON.test(node.value))
        return undefined;
    const [start, end] = node.range;
    if (!inList && text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() !== '')
        return undefined;
    const gaps = (0,collapsed_text/* findCollapsedLines */.Op)(text.slice(start, end), !inList);
    if (gaps === undefined)
        return undefined;
    return tell(gaps.map((gap) => (0,collapsed_text/* shift */.BN)(gap, start)), [start, end], [start, end], text, lines);
}

function tell(gaps, shown, place, text, lines) {
    let corrected = '';
    let done = shown[0];
    for (const { start, end, text: parting } of gaps) {
        corrected += text.slice(done, start) + parting;
        done = end;
    }
    corrected += text.slice(done, shown[1]);
    return {
        rule: 'DOC.COLLAPSED_KEY',
        span: lines.span(place[0], place[1]),
        data: {
            found: (0,scalars/* showText */.h$)(onOneLine(text.slice(shown[0], shown[1]), ' ')),
            what: gaps.length === 1 ? 'a key that swallowed its value' : 'keys that swallowed their values',
            corrected: onOneLine(corrected, corrected.startsWith('{') ? ' ' : ' \u23ce '),
        },
        edits: gaps.map(({ start, end, text: parting }) => ({ span: lines.span(start, end), text: parting })),
    };
}
function onOneLine(text, joint) {
    return text
        .split('\n')
        .map((line) => line.replace(/\s+/g, ' ').trim())
        .filter((line) => line !== '')
        .join(joint);
}


var keys = __webpack_require__(88344);
;







const MAX_PROBLEMS = 100;
const MAX_INTEGER_KEYS = 20;
const INTEGER = /^(?:0|-?[1-9][0-9]*)$/;

class Stop extends Error {
}

class Walk {
    problems = [];
    #text;
    #lines;
    #limits;
    #keys;
    #anchors = new Map();
    #open = new Set();
    #integerKeys = 0;
    #harmlessNumbers = 0;
    #nodes = 0;
    #aliased = 0;
    constructor(text, lines, limits) {
        this.#text = text;
        this.#lines = lines;
        this.#limits = limits;
        this.#keys = new keys/* KeyJudge */.fc(text);
    }
    root(node) {
        if ((0,dist.isScalar)(node))
            this.#keep(describeCollapsedScalar(node, false, this.#text, this.#lines));
        return this.value(node, 0, undefined);
    }
    value(node, depth, key) {
        if (node === null)
            return null;
        if (++this.#nodes > this.#limits.nodes)
            this.#limit(node, 'values', this.#limits.nodes, 'nodes');

        if (depth >= this.#limits.depth && (0,dist.isCollection)(node))
            this.#limit(node, 'levels of nesting', this.#limits.depth, 'depth');
        if ((0,dist.isAlias)(node))
            return this.#alias(node.source, node);
        const anchor = node.anchor;
        if (anchor === undefined)
            return this.#plain(node, depth, key);
        const before = this.#nodes + this.#aliased;
        const earlier = this.#anchors.get(anchor);
        if (earlier !== undefined)
            this.#add('DOC.ANCHOR_REDEFINED', node, { anchor, firstLine: earlier.line });
        const entry = {
            node,
            size: 0,
            line: this.#lines.position(node.range?.[0] ?? 0).line,
        };
        this.#anchors.set(anchor, entry);
        const value = this.#plain(node, depth, key);
        entry.value = value;
        entry.size = this.#nodes + this.#aliased - before + 1;
        return value;
    }
    #plain(node, depth, key) {
        if ((0,dist.isScalar)(node))
            return this.#scalar(node, key);
        this.#tag(node);
        this.#open.add(node);
        let result;
        if ((0,dist.isMap)(node))
            result = this.#map(node, depth);
        else if ((0,dist.isSeq)(node)) {
            const list = [];
            for (const item of node.items) {
                if ((0,dist.isScalar)(item))
                    this.#keep(describeCollapsedScalar(item, true, this.#text, this.#lines));
                list.push(this.value(item, depth + 1, key));
            }
            result = (0,guard/* guard */.ah)(list);
        }
        else
            result = null;
        this.#open.delete(node);
        return result;
    }
    #map(node, depth) {
        const result = (0,json/* bareObject */.A6)();
        const forms = new Map();
        this.#keep(describeCollapsed(node, this.#text, this.#lines));
        for (const pair of node.items) {
            const keyNode = pair.key;
            if (!(0,dist.isScalar)(keyNode)) {
                this.#add('DOC.KEY_FORM', keyNode, { key: (0,scalars/* showText */.h$)(this.#slice(keyNode)), detail: 'a key has to be a plain string' });
                continue;
            }
            const key = this.#key(keyNode);
            if (key === undefined)
                continue;
            if (key in result && this.problems.length < MAX_PROBLEMS) {
                const [firstLine, related] = this.#first(node, key);
                const line = this.#lines.position(keyNode.range[0]).line;
                this.#add('DOC.DUPLICATE_KEY', keyNode, { key: (0,scalars/* showText */.h$)(key), line, firstLine }, related);
            }
            const twin = this.#keys.twin(key, forms);
            if (twin !== undefined && this.problems.length < MAX_PROBLEMS) {
                const [firstLine, related] = this.#first(node, twin);
                this.#add('DOC.CONFUSABLE', keyNode, (0,keys/* describeTwin */.gu)(key, firstLine), related);
            }
            if (node.flow !== true && (0,dist.isScalar)(pair.value))
                this.#keep(describeCollapsedScalar(pair.value, false, this.#text, this.#lines));
            result[key] = this.value(pair.value, depth + 1, key);
        }
        return (0,guard/* guard */.ah)(result);
    }

    #first(map, key) {
        const [start, end] = map.items.find((pair) => (0,dist.isScalar)(pair.key) && String(pair.key.value) === key).key
            .range;
        return [this.#lines.position(start).line, [{ span: this.#lines.span(start, end), message: 'first here' }]];
    }

    #key(node) {
        const key = String(node.value);
        if (node.type === 'PLAIN') {
            const source = node.source ?? '';
            if (key === '<<') {
                this.#add('DOC.MERGE_KEY', node, {});
                return undefined;
            }
            const other = readAs(source);
            if (other !== undefined) {
                const data = { key: source === '' ? '(empty)' : source, detail: `without quotes it is ${other}, not a string` };
                if (INTEGER.test(source))
                    this.#addInteger(node, data);
                else
                    this.#add('DOC.KEY_FORM', node, data);
                if (source === '')
                    return undefined;
            }
        }
        if (key === '__proto__') {
            this.#add('DOC.KEY_FORM', node, { key, detail: 'programs take it for the prototype of the object, not for a key' });
            return undefined;
        }
        const odd = this.#keys.judge(key);
        if (odd !== undefined)
            this.#add('DOC.CONFUSABLE', node, odd);
        return key;
    }
    #scalar(node, key) {
        this.#tag(node);
        const value = node.value;
        if (typeof value === 'string') {
            this.#deceiving(node, value);
            return value;
        }
        if (typeof value === 'boolean' || value === null || value === undefined)
            return value ?? null;
        if (typeof value !== 'number' && typeof value !== 'bigint')
            return null;
        const source = node.source ?? String(value);
        const number = Number(value);
        if (key !== undefined && (0,scalars/* isLostIdentity */.X1)(key, source, number)) {
            this.#add('DOC.UNQUOTED', node, { key: (0,scalars/* showText */.h$)(key), found: (0,scalars/* showText */.h$)(source), read: String(number) });
            return source;
        }
        const detail = (0,scalars/* refuseNumber */.wF)(source, number);
        const harmless = Number.isFinite(number) ? (0,scalars/* describeOctal */.ZF)(source, number) : detail;
        if (harmless !== undefined)
            this.#harmlessNumber(node, { found: (0,scalars/* showText */.h$)(source), detail: harmless });
        else if (detail !== undefined)
            this.#add('DOC.NUMBER', node, { found: (0,scalars/* showText */.h$)(source), detail });
        return number;
    }
    #alias(name, node) {
        const entry = this.#anchors.get(name);
        if (entry === undefined)
            return this.#fail('DOC.ALIAS', node, { detail: `\`*${(0,scalars/* showText */.h$)(name)}\` names an anchor that is not defined above it` });
        if (this.#open.has(entry.node))
            return this.#fail('DOC.ALIAS', node, {
                detail: `\`*${(0,scalars/* showText */.h$)(name)}\` stands inside the value that it names, which never ends`,
            });
        this.#aliased += entry.size;
        if (this.#aliased > this.#limits.aliases)
            this.#fail('DOC.ALIAS', node, {
                detail: `following \`*${(0,scalars/* showText */.h$)(name)}\` makes more than ${this.#limits.aliases} values out of aliases (\`documents.limits.aliases\`)`,
            });
        return entry.value ?? null;
    }
    #tag(node) {
        const tag = node.tag;
        if (tag !== undefined && tag !== '!' && !/^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/.test(tag))
            this.#add('DOC.TAG', node, { tag: (0,scalars/* showText */.h$)(tag) });
    }
    #deceiving(node, value) {
        const name = this.#keys.deceivingIn(value);
        if (name !== undefined)
            this.#add('DOC.INVISIBLE', node, { detail: name });
    }
    #limit(node, what, limit, option) {
        return this.#fail('DOC.LIMIT', node, { what, found: `more than ${limit}`, limit, option: `documents.limits.${option}` });
    }
    #fail(rule, node, data) {
        this.#add(rule, node, data, undefined, true);
        throw new Stop();
    }
    #keep(problem) {
        if (problem !== undefined && this.problems.length < MAX_PROBLEMS)
            this.problems.push(problem);
    }

    #addInteger(node, data) {
        if (++this.#integerKeys > MAX_INTEGER_KEYS)
            return;
        const [start, end] = node.range;
        this.problems.push({ rule: 'DOC.KEY_FORM', span: this.#lines.span(start, end), data, harmless: true });
    }
    #harmlessNumber(node, data) {
        if (++this.#harmlessNumbers > scalars/* MAX_HARMLESS_NUMBERS */.GA)
            return;
        const [start, end] = node.range;
        this.problems.push({ rule: 'DOC.NUMBER', span: this.#lines.span(start, end), data, harmless: true });
    }
    #add(rule, node, data, related, always = false) {
        if (this.problems.length >= MAX_PROBLEMS && !always)
            return;
        const [start, end] = node?.range ? [node.range[0], node.range[1]] : [0, 0];
        this.problems.push({ rule, span: this.#lines.span(start, end), data, ...(related === undefined ? {} : { related }) });
    }
    #slice(node) {
        return node?.range ? this.#text.slice(node.range[0], node.range[1]) : '';
    }
}

function readAs(source) {
    if (/^(|~|null|Null|NULL)$/.test(source))
        return 'null';
    if (/^(true|True|TRUE|false|False|FALSE)$/.test(source))
        return 'a boolean';
    if (/^([-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))$/.test(source))
        return 'a number';
    return undefined;
}

;








const HARMLESS = new Set(['DOC.UNQUOTED', 'DOC.CONFUSABLE', 'DOC.ANCHOR_REDEFINED', 'DOC.INVISIBLE']);

const WIDE = 50;

class YamlText {
    #text;
    #lines;
    #limits;
    #ast;
    #anchors;
    #wide = new Map();
    constructor(text, lines, limits) {
        this.#text = text;
        this.#lines = lines;
        this.#limits = limits;
    }
    load() {
        const tooDeep = findDeepPlace(this.#text, this.#limits.depth);
        if (tooDeep !== undefined)
            return { data: null, problems: [this.#tooDeep(this.#lines.span(tooDeep, tooDeep + 1))], readable: false };
        const loneReturn = findLoneReturn(this.#text, this.#lines);
        if (loneReturn !== undefined)
            return { data: null, problems: [loneReturn], readable: false };
        const most = mostMarks(this.#limits.nodes);
        const tooHeavy = findHeavyPlace(this.#text, most);
        if (tooHeavy !== undefined)
            return { data: null, problems: [this.#tooHeavy(this.#lines.span(tooHeavy, tooHeavy + 1), most)], readable: false };
        const ast = this.#parse();
        const problems = this.#syntaxProblems(ast);
        if (problems.length > 0)
            return { data: null, problems, readable: false };
        if (ast.contents === null || ((0,dist.isScalar)(ast.contents) && ast.contents.value === null && !ast.contents.source))
            return { data: null, problems: [{ rule: 'DOC.EMPTY', span: this.#lines.span(0, 0), data: {} }], readable: false };
        const walk = new Walk(this.#text, this.#lines, this.#limits);
        let data = null;
        try {
            data = walk.root(ast.contents);
        }
        catch (error) {
            if (!(error instanceof Stop))
                throw error;
        }
        walk.problems.push(...findHidden(this.#text, ast.contents, this.#lines));
        const readable = walk.problems.every((problem) => problem.harmless === true || HARMLESS.has(problem.rule));
        return { data: readable ? data : null, problems: walk.problems, readable };
    }

    locate(path, on) {
        const ast = this.#parse();
        let node = ast.contents;
        let key = null;
        for (const step of path) {
            const target = (0,dist.isAlias)(node) ? ((this.#anchors ??= collectAnchors(ast)).get(node.source) ?? null) : node;
            if (typeof step === 'number') {
                const item = (0,dist.isSeq)(target) ? target.items[step] : undefined;
                if (item === undefined)
                    break;
                key = null;
                node = item;
            }
            else {
                const pair = (0,dist.isMap)(target) ? this.#findPair(target, step) : undefined;
                if (pair === undefined)
                    break;
                key = pair.key;

                const value = pair.value;
                node = value !== null && !((0,dist.isScalar)(value) && value.value === null && !value.source) ? value : key;
            }
        }
        const place = on === 'key' && key !== null ? key : node;
        const range = place?.range;
        return range ? this.#lines.span(range[0], range[1]) : this.#lines.span(0, 0);
    }

    #findPair(map, key) {
        if (map.items.length < WIDE)
            return map.items.find((pair) => (0,dist.isScalar)(pair.key) && String(pair.key.value) === key);
        let pairs = this.#wide.get(map);
        if (pairs === undefined) {
            pairs = new Map();
            for (const pair of map.items.toReversed())
                if ((0,dist.isScalar)(pair.key))
                    pairs.set(String(pair.key.value), pair);
            this.#wide.set(map, pairs);
        }
        return pairs.get(key);
    }
    release() {
        this.#wide.clear();
        this.#ast = undefined;
        this.#anchors = undefined;
    }
    #parse() {
        this.#ast ??= withoutTraces(() => (0,dist.parseDocument)(this.#text, {
            version: '1.2',
            stringKeys: true,
            uniqueKeys: false,
            merge: false,
            prettyErrors: false,
            logLevel: 'error',
        }));
        return this.#ast;
    }
    #tooDeep(span) {
        const { depth } = this.#limits;
        return {
            rule: 'DOC.LIMIT',
            span,
            data: { what: 'levels of nesting', found: `more than ${depth}`, limit: depth, option: 'documents.limits.depth' },
        };
    }
    #tooHeavy(span, most) {
        const { nodes } = this.#limits;
        const what = 'keys, values and brackets of YAML that is not of the plainest';
        const limit = `${most} with ${nodes} values`;
        return { rule: 'DOC.LIMIT', span, data: { what, found: `more than ${most}`, limit, option: 'documents.limits.nodes' } };
    }
    #syntaxProblems(ast) {
        const directive = /^%([A-Z]+)[ \t]+(.*)$/m.exec(this.#text);
        if (ast.directives?.yaml.explicit === true && ast.directives.yaml.version !== '1.2') {
            const at = Math.max(0, this.#text.indexOf('%YAML'));
            return [
                {
                    rule: 'DOC.DIRECTIVE',
                    span: this.#lines.span(at, at + 5),
                    data: { directive: `%YAML ${ast.directives.yaml.version}` },
                },
            ];
        }
        const problems = [];
        const lastCharacter = Math.max(0, this.#text.trimEnd().length - 1);
        for (const error of [...ast.errors, ...ast.warnings].sort((a, b) => a.pos[0] - b.pos[0])) {
            const start = Math.min(error.pos[0], lastCharacter);
            const span = this.#lines.span(start, Math.max(error.pos[1], start + 1));

            if (problems.some((earlier) => earlier.span.line === span.line && earlier.rule !== 'DOC.SYNTAX'))
                continue;
            if (error.code === 'MULTIPLE_DOCS') {
                const count = this.#text.match(/^---(\s|$)/gm)?.length ?? 2;
                problems.push({ rule: 'DOC.MULTIPLE', span, data: { count: Math.max(2, count), line: span.line } });
            }
            else if (error.code === 'NON_STRING_KEY')
                problems.push({
                    rule: 'DOC.KEY_FORM',
                    span,
                    data: { key: (0,scalars/* showText */.h$)(this.#text.slice(...error.pos)), detail: 'a key has to be a plain string' },
                });
            else if (error.code === 'TAG_RESOLVE_FAILED')
                problems.push({ rule: 'DOC.TAG', span, data: { tag: (0,scalars/* showText */.h$)(this.#text.slice(...error.pos)) } });
            else if (error.code === 'BAD_DIRECTIVE')
                problems.push({ rule: 'DOC.DIRECTIVE', span, data: { directive: directive === null ? '%' : (0,scalars/* showText */.h$)(directive[0]) } });
            else if (error.code === 'RESOURCE_EXHAUSTION')
                problems.push({
                    rule: 'DOC.LIMIT',
                    span,
                    data: {
                        what: 'nesting',
                        found: `more than ${this.#limits.depth} levels`,
                        limit: this.#limits.depth,
                        option: 'documents.limits.depth',
                    },
                });
            else {
                problems.push({ rule: 'DOC.SYNTAX', span, data: explainSyntax(error.code, error.message, this.#text, start) });
                break;
            }
            if (problems.length >= 10)
                break;
        }
        return problems;
    }
}

function withoutTraces(run) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
        return run();
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}
function collectAnchors(ast) {
    const anchors = new Map();
    const stack = [ast.contents];
    while (stack.length > 0) {
        const node = stack.pop();
        if (node === null)
            continue;
        if (!(0,dist.isAlias)(node) && node.anchor !== undefined && !anchors.has(node.anchor))
            anchors.set(node.anchor, node);
        if ((0,dist.isMap)(node))
            for (const pair of node.items)
                stack.push(pair.value);
        else if ((0,dist.isSeq)(node))
            for (const item of node.items)
                stack.push(item);
    }
    return anchors;
}


/***/ })

};

//# sourceMappingURL=9035.index.js.map