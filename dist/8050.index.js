exports.id = 8050;
exports.ids = [8050,5669];
exports.modules = {

/***/ 83325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ applyEdits),
  y: () => (/* binding */ spliceEdits)
});


var dist = __webpack_require__(38815);

var model_json = __webpack_require__(87979);
;


function render(value, json, quote) {
    if (typeof value === 'string') {
        if (!json && quote === "'" && !/['\u0000-\u001f]/.test(value))
            return `'${value}'`;
        if (!json && quote !== '"' && (isPlain(value) || isHex(value)))
            return value;

        if (!json && quote !== undefined && !/["'|>]/.test(quote) && isUsuallyPlain(value))
            return value;
        return JSON.stringify(value);
    }
    if ((0,model_json/* isList */.Lv)(value))
        return `[${value.map((item) => render(item, json)).join(', ')}]`;
    if ((0,model_json/* isObject */.Gv)(value))
        return `{${Object.entries(value)
            .map(([key, inner]) => `${render(key, json)}: ${render(inner, json)}`)
            .join(', ')}}`;
    return String(value);
}

function isPlain(text) {
    return (/^[A-Za-z_./][\w./@+-]*$/.test(text) &&
        !/^(true|false|null|yes|no|on|off|~|y|n)$/i.test(text) &&
        !/^[\d.+-]*(e\d+)?$/i.test(text));
}

function isHex(text) {
    return /^[0-9a-f]{32,128}$/.test(text) && !/^\d+(e\d+)?$/.test(text);
}

function isUsuallyPlain(text) {
    return /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?Z)?$/.test(text) || /^(sha\d{1,3}|md5):[0-9a-f]{32,128}$/.test(text);
}

;







function appendItems(text, list, values, json) {
    const range = list.range;
    if (!range || values.length === 0)
        return undefined;
    const last = list.items.at(-1);
    if (json || list.flow === true)
        return appendFlow(text, list, last, values, json);
    if (last?.range === undefined || last.range === null)
        return undefined;
    return appendBlock(text, last, values);
}
function appendFlow(text, list, last, values, json) {
    const form = formOf(text, last);
    const write = (value) => writeFlow(value, json, form, undefined);
    if (last === undefined) {
        const open = list.range[0] + 1;
        const close = text.indexOf(']', open);

        if (close < 0 || text.slice(open, close).trim() !== '')
            return undefined;
        return { start: open, end: close, text: values.map(write).join(', ') };
    }
    const end = last.range[1];
    const start = last.range[0];
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const lead = text.slice(lineStart, start);
    const eol = eolOf(text);
    if (!/^[ \t]+$/.test(lead))
        return { start: end, end, text: values.map((value) => `, ${write(value)}`).join('') };
    const spread = text.slice(start, end).includes('\n');
    const item = (value) => (spread ? writeFlow(value, json, form, lead, eol) : write(value));

    const comma = /^[ \t]*,/.exec(text.slice(end));
    const at = comma === null ? end : end + comma[0].length;
    const joined = values.map((value) => `${eol}${lead}${item(value)}`);
    return { start: at, end: at, text: comma === null ? joined.map((one) => `,${one}`).join('') : `${joined.join(',')},` };
}
function formOf(text, last) {
    if (!(0,dist.isMap)(last) || last.items.length === 0)
        return { pad: '', keyQuote: undefined, textQuote: undefined, colon: ': ' };
    const [first] = last.items;
    const inside = last.flow === true ? /^\{([ \t]*)/.exec(text.slice(last.range[0]))?.[1] : '';
    const quoteAt = (node) => (0,dist.isScalar)(node) && node.range ? text[node.range[0]] : undefined;
    const value = first.value;
    const between = (0,dist.isScalar)(value) && value.range ? text.slice(first.key.range[1], value.range[0]) : ': ';
    return {
        pad: inside ?? '',
        keyQuote: quoteAt(first.key),
        textQuote: quoteAt(value),
        colon: /^:[ \t]*$/.test(between) ? between : ': ',
    };
}
function writeFlow(value, json, form, indent, eol = '\n') {
    if (!(0,model_json/* isObject */.Gv)(value))
        return render(value, json, form.textQuote);

    const colon = json || /["']/.test(form.keyQuote ?? '') || /[ \t]$/.test(form.colon) ? form.colon : ': ';
    const pairs = Object.entries(value).map(([key, inner]) => `${render(key, json, form.keyQuote)}${colon}${render(inner, json, form.textQuote)}`);
    if (indent === undefined)
        return `{${form.pad}${pairs.join(', ')}${form.pad}}`;
    const step = indent.includes('\t') ? '\t' : '  ';
    return `{${eol}${pairs.map((pair) => `${indent}${step}${pair}`).join(`,${eol}`)}${eol}${indent}}`;
}

function appendBlock(text, last, values) {
    const start = last.range[0];
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const lead = text.slice(lineStart, start);

    if (!/^[ ]*-[ ]+$/.test(lead))
        return undefined;
    const form = formOf(text, last);
    const inBlock = (0,dist.isMap)(last) && last.flow !== true;
    const eol = eolOf(text);
    const lines = values.flatMap((value) => {
        if (!inBlock || !(0,model_json/* isObject */.Gv)(value))
            return [`${lead}${writeFlow(value, false, form, undefined)}`];
        const indent = ' '.repeat(lead.length);
        return Object.entries(value).map(([key, inner], i) => `${i === 0 ? lead : indent}${render(key, false, form.keyQuote)}${form.colon}${render(inner, false, form.textQuote)}`);
    });

    const lineEnd = text.indexOf('\n', Math.max(last.range[1] - 1, start));
    return lineEnd < 0
        ? { start: text.length, end: text.length, text: `${eol}${lines.join(eol)}` }
        : { start: lineEnd + 1, end: lineEnd + 1, text: `${lines.join(eol)}${eol}` };
}
function eolOf(text) {
    return text.includes('\r\n') ? '\r\n' : '\n';
}


var checksums = __webpack_require__(62806);
;



function insertKeys(text, map, keys, json) {
    const items = map.items;
    const last = items.at(-1);
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    if (map.flow === true || json) {
        const entries = keys.map(([key, value]) => `${render(key, json, json ? '"' : undefined)}: ${render(value, json)}`);
        if (last === undefined)
            return { start: map.range[0] + 1, end: map.range[0] + 1, text: entries.join(', ') };
        const end = (last.value ?? last.key).range[1];
        const lineStart = text.lastIndexOf('\n', last.key.range[0]) + 1;
        const indent = text.slice(lineStart, last.key.range[0]);
        const glue = /^\s+$/.test(indent) ? `,${eol}${indent}` : ', ';
        return { start: end, end, text: entries.map((entry) => glue + entry).join('') };
    }
    if (last === undefined)
        return undefined;
    const first = items[0].key.range[0];
    const lineStart = text.lastIndexOf('\n', first - 1) + 1;
    const indent = ' '.repeat(first - lineStart);

    const valueEnd = (last.value ?? last.key).range[1];
    const lineEnd = text.indexOf('\n', Math.max(valueEnd - 1, 0));
    const lines = keys.flatMap(([key, value]) => blockLines(key, value, indent)).join(eol);
    return lineEnd < 0
        ? { start: text.length, end: text.length, text: eol + lines }
        : { start: lineEnd + 1, end: lineEnd + 1, text: lines + eol };
}

function mergeNew(before, after) {
    if (before === undefined)
        return after;
    if (!(0,model_json/* isObject */.Gv)(before) || !(0,model_json/* isObject */.Gv)(after))
        return before;
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return Object.fromEntries([...keys].map((key) => [key, Object.hasOwn(after, key) ? mergeNew(before[key], after[key]) : before[key]]));
}
function blockLines(key, value, indent) {
    if ((0,model_json/* isObject */.Gv)(value) && Object.keys(value).length > 0)
        return [
            `${indent}${render(key, false)}:`,
            ...Object.entries(value).flatMap(([name, inner]) => blockLines(name, inner, `${indent}  `)),
        ];
    return [`${indent}${render(key, false)}: ${render(value, false)}`];
}


var limits = __webpack_require__(98640);

var source = __webpack_require__(13821);

var documents_splice = __webpack_require__(14808);

var documents_text = __webpack_require__(29995);
;













function applyEdits(file, text, edits) {
    const offset = text.startsWith('\ufeff') ? 1 : 0;
    const splices = spliceEdits(file, text.slice(offset), edits);
    return splices === undefined ? undefined : text.slice(0, offset) + (0,documents_splice/* applySplices */.U)(text.slice(offset), splices);
}

function spliceEdits(file, text, edits) {
    const format = (0,source/* formatOf */.be)(file);
    if (format !== 'json' && format !== 'yaml' && format !== 'checksums')
        return undefined;
    const json = format === 'json';
    const splices = [];
    const inserts = new Map();

    let root;
    const open = () => (root === undefined ? (root = openTree(text)) : root);
    for (const edit of edits) {
        let change;
        if ('span' in edit)
            change = spliceSpan(text, edit.span, edit.text);
        else if (format === 'checksums')
            change = 'set' in edit ? spliceChecksum(file, text, edit.set, edit.value) : undefined;
        else if ('set' in edit)
            change = placeSet(text, open(), edit.set, edit.value, json);
        else if ('append' in edit)
            change = spliceAppend(text, open(), edit, json);
        if (change === undefined)
            return undefined;
        if ('map' in change) {
            const keys = inserts.get(change.map) ?? new Map();
            keys.set(change.key, mergeNew(keys.get(change.key), change.value));
            inserts.set(change.map, keys);
        }
        else
            (0,documents_splice/* acceptSplice */.b)(splices, change);
    }

    for (const [map, keys] of [...inserts].sort(([a], [b]) => b.range[0] - a.range[0])) {
        const splice = insertKeys(text, map, [...keys], json);
        if (splice === undefined)
            return undefined;
        (0,documents_splice/* acceptSplice */.b)(splices, splice);
    }
    return splices;
}
function spliceSpan(text, span, replacement) {
    const at = (line, column) => {
        let start = 0;
        for (let i = 1; i < line; i++)
            start = text.indexOf('\n', start) + 1;
        return start + column - 1;
    };
    return { start: at(span.line, span.column), end: at(span.endLine, span.endColumn), text: replacement };
}

function spliceChecksum(file, text, path, value) {
    if (typeof value !== 'string' || !/^[0-9a-f]+$/.test(value) || path.length !== 2)
        return undefined;
    const span = new checksums/* ChecksumsText */._(file, text, new documents_text/* Lines */.qo(text), limits/* DEFAULT_LIMITS */.d).locate(path, 'value');
    return spliceSpan(text, span, value);
}

function openTree(text) {
    const options = { version: '1.2', stringKeys: true, uniqueKeys: false, prettyErrors: false, logLevel: 'error' };
    return (0,dist.parseDocument)(text, options).contents;
}
function spliceAppend(text, root, { append, values }, json) {
    let node = root;
    for (const step of append) {
        if ((0,dist.isSeq)(node) && typeof step === 'number')
            node = node.items[step];
        else if ((0,dist.isMap)(node) && typeof step === 'string')
            node = findPair(node, step)?.value;
        else
            return undefined;
    }
    return (0,dist.isSeq)(node) ? appendItems(text, node, values, json) : undefined;
}
function findPair(map, key) {
    return map.items.find((pair) => (0,dist.isScalar)(pair.key) && String(pair.key.value) === key);
}
function placeSet(text, root, path, value, json) {
    let node = root;
    for (const [i, step] of path.entries()) {
        if ((0,dist.isSeq)(node) && typeof step === 'number') {
            const item = node.items[step];
            if (item === undefined)
                return undefined;
            node = item;
        }
        else if ((0,dist.isMap)(node) && typeof step === 'string') {
            const pair = findPair(node, step);
            if (pair === undefined) {

                const nested = path.slice(i + 1).reduceRight((inner, key) => ({ [String(key)]: inner }), value);
                return { map: node, key: step, value: nested };
            }
            if (pair.value === null || ((0,dist.isScalar)(pair.value) && pair.value.value === null && !pair.value.source)) {
                const end = pair.key.range[1];
                const colon = text.indexOf(':', end);
                return i === path.length - 1 && colon >= 0
                    ? { start: colon + 1, end: colon + 1, text: ` ${render(value, json)}` }
                    : undefined;
            }
            node = pair.value;
        }
        else
            return undefined;
    }
    if (!(0,dist.isScalar)(node) || !node.range)
        return undefined;
    const quote = text[node.range[0]];
    return { start: node.range[0], end: node.range[1], text: render(value, json, quote) };
}


/***/ }),

/***/ 13821:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   be: () => (/* reexport safe */ _lazy_source_js__WEBPACK_IMPORTED_MODULE_0__.be),
/* harmony export */   kL: () => (/* reexport safe */ _lazy_source_js__WEBPACK_IMPORTED_MODULE_0__.kL)
/* harmony export */ });
/* harmony import */ var _lazy_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5989);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69035);



(0,_lazy_source_js__WEBPACK_IMPORTED_MODULE_0__/* .useYaml */ .$_)(_yaml_js__WEBPACK_IMPORTED_MODULE_1__.YamlText);



/***/ }),

/***/ 14808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ applySplices),
/* harmony export */   b: () => (/* binding */ acceptSplice)
/* harmony export */ });

function acceptSplice(splices, splice) {
    let low = 0;
    let high = splices.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (!comesBefore(splice, splices[middle]))
            low = middle + 1;
        else
            high = middle;
    }

    const [before, after] = [splices[low - 1], splices[low]];
    if (before !== undefined && overlap(before, splice))
        return;
    if (after !== undefined && overlap(after, splice))
        return;
    splices.splice(low, 0, splice);
}

function comesBefore(a, b) {
    return a.start < b.start || (a.start === b.start && a.end < b.end);
}
function overlap(a, b) {
    return a.start < b.end && b.start < a.end;
}
function applySplices(text, splices) {
    const parts = [];
    let at = 0;
    for (const { start, end, text: replacement } of splices) {
        parts.push(text.slice(at, start), replacement);
        at = end;
    }
    parts.push(text.slice(at));
    return parts.join('');
}


/***/ }),

/***/ 98050:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  holdManifest: () => (/* binding */ holdManifest)
});


var limits = __webpack_require__(98640);

var files = __webpack_require__(33839);

var hash_files = __webpack_require__(79434);

var errors = __webpack_require__(87206);

var git_names = __webpack_require__(87161);

var checksum_lists = __webpack_require__(84272);

var paths = __webpack_require__(9927);

var digest = __webpack_require__(8899);

var digesters = __webpack_require__(61900);
;


function asAlgorithm(name) {
    return digesters/* DIGEST_ALGORITHMS */.M.includes(name) ? name : undefined;
}

function readDigest(written, algorithm) {
    if (algorithm === 'sha256') {
        const reading = (0,digest/* readSha256 */.M0)(written);
        return reading.ok ? { hex: reading.hex } : { kind: reading.kind, detail: reading.detail };
    }
    if (written === undefined || written === null || written === '')
        return { kind: 'missing', detail: 'there is none' };
    const body = typeof written === 'string' ? written.replace(/^[A-Za-z0-9]+:/, '') : '';
    if (/^[0-9a-fA-F]+$/.test(body) && body.length === HEX_DIGITS[algorithm])
        return { hex: body.toLowerCase() };
    return { kind: 'invalid', detail: `it is no ${algorithm}` };
}
const HEX_DIGITS = {
    md5: 32,
    sha1: 40,
    sha224: 56,
    sha384: 96,
    sha512: 128,
    blake2b: 128,
};

;





function isChecksumFile(file, bytes) {
    if (/\.(ya?ml|json)$/i.test(file))
        return false;
    const { entries, bad } = (0,checksum_lists/* readChecksumList */.k4)((0,git_names/* decodeName */.e4)(Buffer.from(bytes)), file);
    const first = entries[0];
    return first !== undefined && (bad[0] === undefined || first.line < bad[0].line);
}

function openChecksumManifest(file, bytes) {
    const text = (0,git_names/* decodeName */.e4)(Buffer.from(bytes));

    const isZero = text.includes('\0');
    const { entries, bad } = isZero ? NUL_LIST : (0,checksum_lists/* readChecksumList */.k4)(text, file);
    const columns = new Columns(text);
    const folder = (0,paths/* folderOf */.yS)(file);
    const unknown = entries.filter(({ algorithm }) => asAlgorithm(algorithm) === undefined);
    return {
        file,
        bytes,
        lists: [{ name: 'the list', spot: { line: 1, column: 1 }, mirrored: false }],
        entries: entries.flatMap((entry) => readEntry(entry, folder, columns)),
        problems: [
            ...bad.map(({ line, reason }) => ({ line, column: 1, reason })),
            ...unknown.map(({ line, algorithm }) => ({ line, column: 1, reason: `nothing here makes a digest of ${algorithm}` })),
        ],
        nameOf: (path) => folder === '' ? path : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : climb(folder, path),
        rewrite: (changes, added) => rewrite(text, changes, added, (0,checksum_lists/* isReversed */.Ds)(entries) ? checksum_lists/* formatReversedLine */.gy : checksum_lists/* formatChecksumLine */.$m),
    };
}
const NUL_LIST = {
    entries: [],
    bad: [
        {
            line: 1,
            span: { start: 0, end: 0 },
            reason: 'it holds NUL characters, as `sha256sum --zero` writes them, and nothing checks such a list; write it without',
        },
    ],
};

class Columns {
    #starts = [0];
    constructor(text) {
        if (text.startsWith('\ufeff'))
            this.#starts[0] = 1;
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            this.#starts.push(at + 1);
    }
    of(line, offset) {
        return offset - this.#starts[line - 1] + 1;
    }
}
function readEntry(entry, folder, columns) {
    const { line, path, digest, digestSpan, pathSpan } = entry;
    const algorithm = asAlgorithm(entry.algorithm);
    if (algorithm === undefined)
        return [];
    const place = { name: path, spot: { line, column: columns.of(line, pathSpan.start) }, list: 0 };
    const own = join(folder, path);
    const root = join('', path);
    if (own === undefined)
        return [{ ...place, candidates: [], unsafe: 'it leads out of the base folder', fields: [] }];
    if ((0,paths/* endsAsFolder */.HK)(path))
        return [{ ...place, candidates: [], unsafe: paths/* ENDS_AS_FOLDER */.de, fields: [] }];
    const spot = { line, column: columns.of(line, digestSpan.start) };
    const field = { what: 'digest', algorithm, written: digest, at: [digestSpan.start, digestSpan.end], spot };
    return [{ ...place, candidates: root === undefined || root === own ? [own] : [own, root], fields: [field] }];
}

function join(folder, name) {
    if (name.startsWith('/'))
        return undefined;
    const steps = folder === '' ? [] : folder.split('/');
    for (const step of name.split('/')) {
        if (step === '' || step === '.')
            continue;
        if (step !== '..')
            steps.push(step);
        else if (steps.pop() === undefined)
            return undefined;
    }
    return steps.length === 0 ? undefined : steps.join('/');
}
function climb(folder, path) {
    const from = folder.split('/');
    const to = path.split('/');
    let shared = 0;
    while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared])
        shared++;
    return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
function rewrite(text, changes, added, format) {
    const inOrder = changes
        .map(({ field, value }) => ({ range: field.at, value: String(value) }))
        .sort((a, b) => a.range[0] - b.range[0]);
    let body = '';
    let from = 0;
    for (const { range, value } of inOrder) {
        body += text.slice(from, range[0]) + value;
        from = range[1];
    }
    body += text.slice(from);
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const end = text === '' || text.endsWith('\n') ? '' : eol;
    const more = added.map(({ name, sha256 }) => format(sha256, name).replace(/\n$/, eol)).join('');

    return (0,git_names/* encodeName */.aA)(body + (more === '' ? '' : end + more));
}

;



function compareField(file, entry, field, hashed) {
    const place = { file, ...field.spot, path: entry.name };
    if (field.what === 'time')
        return undefined;
    if (field.what === 'size') {
        if (readSize(field.written) === hashed.size)
            return undefined;
        return {
            ...place,
            rule: 'ART.SIZE_MISMATCH',
            message: `\`${entry.name}\` is ${hashed.size} ${hashed.size === 1 ? 'byte' : 'bytes'} long, but ${JSON.stringify(field.written ?? null)} is recorded.`,
            fix: FIX,
            expected: String(field.written),
            actual: String(hashed.size),
        };
    }
    const { algorithm } = field;
    const actual = hashed.digests[algorithm];
    const read = readDigest(field.written, algorithm);
    if ('hex' in read) {
        if (read.hex === actual)
            return undefined;
        const [now, then] = (0,digest/* shortDigests */.sY)(actual, read.hex);
        const rule = algorithm === 'sha256' ? 'ART.SHA256_MISMATCH' : 'ART.DIGEST_MISMATCH';
        const message = `\`${entry.name}\` has the ${algorithm} \`${now}\`, but \`${then}\` is recorded.`;
        return { ...place, rule, message, fix: FIX, expected: read.hex, actual };
    }
    const rule = { missing: 'ART.SHA256_REQUIRED', placeholder: 'ART.SHA256_PLACEHOLDER', invalid: 'ART.SHA256_INVALID' }[read.kind];
    const message = `\`${entry.name}\` has no ${algorithm} that can be compared: ${read.detail}.`;
    return {
        ...place,
        rule,
        message,
        fix: 'Write it with `--write` (in the action `manifest-mode: write`).',
        expected: null,
        actual,
    };
}
const FIX = 'If the file is the right one, bring the manifest up to date with `--write` (in the action `manifest-mode: write`); else restore the file.';
function readSize(written) {
    if (typeof written === 'number')
        return written;
    return typeof written === 'string' && /^\d{1,15}$/.test(written) ? Number(written) : undefined;
}

function valueFor(entry, field, hashed) {
    if (field.what === 'time')
        return timeFor(field.written, hashed.mtimeMs);
    if (field.what === 'size') {
        if (readSize(field.written) === hashed.size)
            return undefined;
        return typeof field.written === 'string' && /^\d*$/.test(field.written) ? String(hashed.size) : hashed.size;
    }
    const actual = hashed.digests[field.algorithm];
    const read = readDigest(field.written, field.algorithm);
    if ('hex' in read && read.hex === actual)
        return undefined;
    const sha256 = withPrefix(field, actual);
    return field.wraps === true ? { path: entry.name, sha256 } : sha256;
}

function withPrefix({ written, algorithm, at }, hex) {
    const prefixed = typeof written === 'string' && written.trim().toLowerCase().startsWith(`${algorithm}:`);
    const bare = typeof written === 'string' && /^[0-9A-Fa-f]{32,}$/.test(written);
    return prefixed || (at.at(-1) === 'digest' && !bare) ? `${algorithm}:${hex}` : hex;
}

function timeFor(written, mtimeMs) {
    const time = new Date(mtimeMs);
    const [seconds] = time.toISOString().split('.');
    const value = (() => {
        if (typeof written === 'number')
            return written > 1e11 ? mtimeMs : Math.floor(mtimeMs / 1000);
        if (typeof written === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(written))
            return time.toISOString().slice(0, 10);
        return `${seconds}Z`;
    })();
    const same = typeof written === 'string' && typeof value === 'string' && isSameTime(written, value);
    return value === written || same ? undefined : value;
}

function isSameTime(written, value) {
    if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(written))
        return false;
    return Math.floor(Date.parse(written) / 1000) === Math.floor(Date.parse(value) / 1000);
}


var edit = __webpack_require__(83325);

var documents_source = __webpack_require__(13821);

var digest_forms = __webpack_require__(99309);

var artifacts = __webpack_require__(19277);

var json = __webpack_require__(87979);
;









const TIME_KEYS = ['LASTMOD', 'lastmod', 'last_modified', 'lastModified', 'mtime'];

async function openDocumentManifest(file, bytes) {
    const source = await new documents_source/* Source */.kL(file, bytes).prepare();
    if (!source.readable) {
        const [problem] = source.problems;
        throw new errors/* GateError */.u(3, `the manifest cannot be read (${problem?.rule ?? 'DOC.SYNTAX'})`, {
            where: problem === undefined ? file : `${file}:${problem.span.line}:${problem.span.column}`,
            fix: `\`specgate explain ${problem?.rule ?? 'DOC.SYNTAX'}\` says what is wrong. Nothing was written.`,
        });
    }
    const { data } = source;
    const folder = (0,paths/* folderOf */.yS)(file);
    const view = (0,artifacts/* artifactsView */.p)({ file, folder, data, companion: () => undefined });
    const lists = view?.lists ?? [];
    if (view === undefined || lists.length === 0)
        throw new errors/* GateError */.u(2, 'the manifest has neither `artifacts` nor `export_manifest.artifacts`', {
            where: file,
            fix: 'Add an empty list to be filled (`artifacts: []`), or name another file.',
        });
    const spot = (at, on = 'value') => {
        const { line, column } = source.locate(at, on);
        return { line, column };
    };
    const both = lists.length === 2;
    return {
        file,
        bytes,
        lists: lists.map(({ role, at }) => ({ name: at.join('.'), spot: spot(at, 'key'), mirrored: both && role === 'declared' })),
        entries: view.artifacts.map((artifact) => document_manifest_readEntry(artifact, (0,json/* valueAt */.fK)(data, artifact.at), folder, lists.findIndex(({ role }) => role === artifact.role), spot)),
        problems: [],
        notes: view.artifacts.flatMap((artifact) => unmadeOf(artifact, file, spot)),
        nameOf: (path) => nameFrom(folder, path),
        rewrite: (changes, added) => document_manifest_rewrite(file, bytes, data, lists.map(({ at }) => at), changes, added),
    };
}
function document_manifest_readEntry(artifact, entry, folder, list, spot) {
    const raw = artifact.path?.value;
    const nameAt = artifact.path?.at ?? artifact.at;
    const place = { spot: spot(nameAt), list };
    if (typeof raw !== 'string') {
        const unsafe = artifact.path === undefined ? 'the entry has no `path`' : 'its path is no text';
        return { ...place, name: '', candidates: [], unsafe, fields: [] };
    }
    const own = (0,paths/* resolveFile */.xq)(folder, raw);
    if (!own.ok)
        return { ...place, name: raw, candidates: [], unsafe: own.reason, fields: [] };
    const root = (0,paths/* resolveFile */.xq)('', raw);
    const candidates = root.ok && root.path !== own.path ? [own.path, root.path] : [own.path];
    return { ...place, name: raw, candidates, fields: fieldsOf(artifact, entry, spot) };
}
function fieldsOf(artifact, entry, spot) {
    const base = { algorithm: 'sha256' };
    if (!(0,json/* isObject */.Gv)(entry))
        return [{ ...base, what: 'digest', written: undefined, at: artifact.at, spot: spot(artifact.at), wraps: true }];
    const fields = artifact.digests.flatMap(({ algorithm: written, value, at }) => {
        const algorithm = written === 'digest' ? openAlgorithm(value) : asAlgorithm(written);
        return algorithm === undefined ? [] : [{ what: 'digest', algorithm, written: value, at, spot: spot(at) }];
    });
    if (!artifact.digests.some(({ algorithm }) => algorithm === 'sha256')) {
        const at = [...artifact.at, 'sha256'];
        fields.push({ ...base, what: 'digest', written: undefined, at, spot: spot(at) });
    }
    if (artifact.size !== undefined)
        fields.push({ ...base, what: 'size', written: artifact.size.value, at: artifact.size.at, spot: spot(artifact.size.at) });
    for (const key of TIME_KEYS) {
        if (!Object.hasOwn(entry, key))
            continue;
        const at = [...artifact.at, key];
        fields.push({ ...base, what: 'time', written: entry[key], at, spot: spot(at) });
    }
    return fields;
}

function openAlgorithm(value) {
    const [, prefix = 'sha256'] = (typeof value === 'string' ? /^([\w-]+):/.exec(value) : null) ?? [];
    return (0,digest_forms/* isForeignAlgorithm */.KI)(prefix) ? undefined : (asAlgorithm((0,digest_forms/* algorithmOf */.Hy)(prefix) ?? '') ?? 'sha256');
}

function unmadeOf({ digests, path }, file, spot) {
    return digests.flatMap(({ algorithm, value, at }) => {
        const name = algorithm === 'digest' && typeof value === 'string' ? (/^([\w-]+):/.exec(value)?.[1] ?? algorithm) : algorithm;
        if (!(0,digest_forms/* isForeignAlgorithm */.KI)(name))
            return [];
        const { line, column } = spot(at);
        const of = typeof path?.value === 'string' ? `\`${path.value}\`` : 'the entry';
        return [`${file}:${line}:${column}: nothing here makes the ${name} of ${of}: it is not compared, and is left as it is.`];
    });
}

function nameFrom(folder, path) {
    const from = folder === '' ? [] : folder.split('/');
    const to = path.split('/');
    let shared = 0;
    while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared])
        shared++;
    const name = [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
    const back = (0,paths/* resolvePath */.o1)(folder, name);
    return back.ok && back.path === path ? name : undefined;
}
function document_manifest_rewrite(file, bytes, data, lists, changes, added) {
    const edits = changes.map(({ field, value }) => ({ set: field.at, value }));
    const expected = changes.map(({ field, value }) => ({ at: field.at, value }));
    for (const [i, list] of lists.entries()) {
        const values = added.filter((entry) => entry.list === i).map(({ name, sha256 }) => ({ path: name, sha256 }));
        if (values.length === 0)
            continue;
        const there = (0,json/* valueAt */.fK)(data, list);
        if (there === null)
            edits.push({ set: list, value: values });
        else
            edits.push({ append: list, values });
        const length = Array.isArray(there) ? there.length : 0;
        values.forEach((value, k) => expected.push({ at: [...list, length + k], value }));
    }
    const text = (0,edit/* applyEdits */.c)(file, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), edits);
    if (text === undefined)
        return undefined;
    const written = new TextEncoder().encode(text);
    return saysAll(file, written, expected) ? written : undefined;
}

function saysAll(file, bytes, expected) {
    const source = new documents_source/* Source */.kL((0,paths/* nameOf */.Vb)(file), bytes);
    return source.readable && expected.every(({ at, value }) => JSON.stringify((0,json/* valueAt */.fK)(source.data, at)) === JSON.stringify(value));
}


var run_hash = __webpack_require__(67475);
;












async function holdManifest(input) {
    const manifest = await openManifest(input.baseDir, input.manifest);
    const walk = input.patterns.length === 0 ? { files: [], problems: [] } : await (0,run_hash/* findFiles */.lY)(input);
    const wanted = walk.files.filter(({ path }) => path !== input.manifest);
    const results = await hashAll(input, manifest, wanted);
    const held = new Held(manifest, results, input.update);
    for (const entry of manifest.entries)
        held.take(entry);
    held.takeMirrored();
    held.takeWanted(wanted.map(({ path }) => path));
    const { files, problems } = (0,run_hash/* sortResults */.tm)([...held.used.values()]);
    const report = (0,run_hash/* hashReport */.Jh)(files, [...walk.problems, ...problems, ...held.problems], null);
    const whole = report.problems.length === 0;
    let after;
    if (input.update && whole && held.changes.length + held.added.length > 0) {
        after = manifest.rewrite(held.changes, held.added);
        if (after === undefined)
            throw new errors/* GateError */.u(3, 'the manifest cannot be brought up to date without changing more than its digests', {
                where: input.manifest,
                fix: 'Write out aliases and anchors in the lists of artifacts, and keep the lists as lists. Nothing was written.',
            });
    }
    const differences = held.differences.sort((a, b) => a.line - b.line || a.column - b.column);
    const entries = new Set(held.changes.map(({ entry }) => entry)).size;
    return {
        report: { ...report, manifest: { file: input.manifest, differences, notes: held.notes } },
        before: manifest.bytes,
        after,
        changed: entries,
        added: held.added.length,
    };
}
async function openManifest(baseDir, file) {
    const read = await new files/* Files */.s(baseDir).read(file, limits/* DEFAULT_LIMITS */.d.bytes);
    if (!read.known)
        throw new errors/* GateError */.u(read.absent ? 2 : 3, `the manifest cannot be read: ${read.reason.replace(/\.$/, '')}`, {
            where: file,
            fix: 'Name a regular file below the base folder (`--base-dir`).',
            inAction: { fix: 'Let the input manifest name a regular file below the working directory.' },
        });
    return isChecksumFile(file, read.value) ? openChecksumManifest(file, read.value) : openDocumentManifest(file, read.value);
}

async function hashAll(input, manifest, wanted) {
    const algorithms = manifest.entries.flatMap(({ fields }) => fields.flatMap((field) => (field.what === 'digest' ? [field.algorithm] : [])));
    const results = new Map();
    const hash = async (paths) => {
        const fresh = [...new Set(paths)].filter((path) => path !== manifest.file && !results.has(path));
        if (fresh.length === 0)
            return;
        const found = await (0,hash_files.hashFiles)(input.baseDir, fresh, {
            algorithms: [...new Set(algorithms)],
            ...(input.jobs !== undefined && { jobs: input.jobs }),
            ...(input.onProgress && { onProgress: input.onProgress }),
        });
        found.forEach((result, i) => results.set(fresh[i], result));
    };
    await hash([...manifest.entries.flatMap(({ candidates }) => candidates.slice(0, 1)), ...wanted.map(({ path }) => path)]);
    await hash(manifest.entries.flatMap(({ candidates: [own, root] }) => own !== undefined && root !== undefined && isMissing(results.get(own)) ? [root] : []));
    return results;
}
function isMissing(result) {
    return result !== undefined && !('digests' in result) && (result.code === 'missing' || result.code === 'case');
}

class Held {
    manifest;
    results;
    update;
    used = new Map();
    problems = [];
    differences = [];
    changes = [];
    added = [];
    notes = [];

    #listed;
    constructor(manifest, results, update) {
        this.manifest = manifest;
        this.results = results;
        this.update = update;
        this.#listed = manifest.lists.map(() => new Map());
        this.notes.push(...(manifest.notes ?? []));
        for (const { line, column, reason } of manifest.problems)
            this.problems.push({ path: `${manifest.file}:${line}:${column}`, code: 'manifest', reason });
    }
    take(entry) {
        const { manifest } = this;
        const { line, column } = entry.spot;
        if (entry.unsafe !== undefined) {
            const reason = entry.name === '' ? entry.unsafe : `${JSON.stringify(entry.name)}: ${entry.unsafe}`;
            this.problems.push({ path: `${manifest.file}:${line}:${column}`, code: 'outside', reason });
            return;
        }
        const path = entry.candidates.find((candidate) => candidate === manifest.file || !isMissing(this.results.get(candidate)));
        if (path === manifest.file) {
            this.notes.push(`${manifest.file}:${line}:${column}: the entry is the manifest itself, and no file can hold its own digest: it is left as it is.`);
            return;
        }
        const first = entry.candidates[0];
        const result = this.results.get(path ?? first);
        this.#listed[entry.list].set(path ?? first, entry.name);
        if ('digests' in result) {
            this.used.set(result.path, result);
            this.#compare(entry, result);
        }
        else if (path === undefined && !this.update)
            this.#missing(entry, result.reason);
        else
            this.used.set(result.path, result);
    }

    takeMirrored() {
        for (const [i, list] of this.manifest.lists.entries()) {
            if (!list.mirrored)
                continue;
            for (const [path, name] of this.#listed[i])
                this.#require(path, i + 1, `it stands in \`${list.name}\``, name);
        }
    }
    takeWanted(paths) {
        for (const path of paths) {
            const result = this.results.get(path);
            this.used.set(path, result);
            if ('digests' in result)
                for (const i of this.manifest.lists.keys())
                    this.#require(path, i, 'a pattern names it');
        }
    }
    #compare(entry, hashed) {
        for (const field of entry.fields) {
            const difference = compareField(this.manifest.file, entry, field, hashed);
            if (difference !== undefined)
                this.differences.push(difference);
            const value = valueFor(entry, field, hashed);
            if (value !== undefined)
                this.changes.push({ field, entry, value });
        }
    }
    #missing(entry, reason) {
        const looked = entry.candidates.map((path) => `\`${path}\``).join(' and ');
        this.differences.push({
            rule: 'ART.FILE_MISSING',
            file: this.manifest.file,
            ...entry.spot,
            path: entry.name,
            message: `\`${entry.name}\` is listed, but ${reason} (looked for ${looked}).`,
            fix: 'Build it first, correct the path, or drop the entry.',
            expected: null,
            actual: null,
        });
    }

    #require(path, list, why, as) {
        const listed = this.#listed[list];
        if (listed.has(path))
            return;
        const { name: listName, spot } = this.manifest.lists[list];
        const result = this.results.get(path);
        const sha256 = result !== undefined && 'digests' in result ? result.digests.sha256 : undefined;
        const name = as ?? this.manifest.nameOf(path);
        if (name === undefined) {
            this.problems.push({ path, code: 'name', reason: 'it has a name that no card may hold' });
            return;
        }
        listed.set(path, name);
        this.differences.push({
            rule: 'MANIFEST.MISSING_ENTRY',
            file: this.manifest.file,
            ...spot,
            path: name,
            message: `\`${name}\` is not listed in \`${listName}\`, and ${why}.`,
            fix: 'Add it with `--write` (in the action `manifest-mode: write`).',
            expected: null,
            actual: sha256 ?? null,
        });
        if (sha256 !== undefined)
            this.added.push({ list, name, sha256 });
    }
}


/***/ })

};

//# sourceMappingURL=8050.index.js.map