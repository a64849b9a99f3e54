exports.id = 1933;
exports.ids = [1933,1235];
exports.modules = {

/***/ 1933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeFixes: () => (/* binding */ writeFixes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _documents_edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83325);
/* harmony import */ var _io_replace_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81235);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87206);






async function writeFixes(root, result, head) {
    if (head !== undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .u(2, '--fix writes into the working tree, but --head names a commit', {
            where: '--head',
            fix: 'Leave --head out, or check the commit out first.',
        });
    const byFile = new Map();
    for (const item of result.edits) {
        if (item.finding.side !== 'head')
            continue;
        const there = byFile.get(item.finding.file);
        if (there === undefined)
            byFile.set(item.finding.file, [item]);
        else
            there.push(item);
    }
    const lines = [];
    for (const [file, items] of byFile) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file);

        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isFile() || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)) !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)))
            continue;
        const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
        const after = (0,_documents_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .applyEdits */ .c)(file, before, items.flatMap(({ edits }) => edits));
        if (after === undefined || after === before)
            continue;
        await (0,_io_replace_file_js__WEBPACK_IMPORTED_MODULE_3__.replaceFile)(path, after, { expected: Buffer.from(before) });
        lines.push(`fixed ${file}: ${[...new Set(items.map(({ finding }) => finding.rule))].join(', ')}`);
    }
    return lines;
}


/***/ }),

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

/***/ 81235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   replaceFile: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87206);











async function replaceFile(file, bytes, options = {}) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file);
    const content = typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes;
    const refuse = (why, cause) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .u(3, `the file cannot be written: ${why}`, {
        where: file,
        fix: 'Name a regular file in a folder that can be written. The file is as it was.',
        cause,
    });
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(file).slice(0, 100)}.specgate-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomBytes)(6).toString('hex')}.tmp`);
    let handle;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
        const before = await lookAt(file);
        if (before?.isSymbolicLink())
            throw refuse(`it is a link to ${JSON.stringify(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(file))}, which is not followed`);
        if (before !== undefined && !before.isFile())
            throw refuse('it is no regular file');
        const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o666);
        if (before !== undefined)
            await handle.chmod(before.mode & 0o7777);
        await handle.writeFile(content);
        await handle.sync();
        await handle.close();
        handle = undefined;
        if (options.expected !== undefined)
            await confirmUnchanged(file, options.expected, refuse);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
        await flushFolder(folder);
    }
    catch (error) {
        await handle?.close().catch(() => undefined);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .u)
            throw error;
        throw refuse(error.code ?? error.message, error);
    }
}
async function lookAt(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}

async function confirmUnchanged(file, expected, refuse) {
    const { O_RDONLY, O_NOFOLLOW = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, O_RDONLY | O_NOFOLLOW);
    try {
        const now = await handle.readFile();
        if (!now.equals(expected))
            throw refuse('somebody else wrote it since it was read; run the command again');
    }
    finally {
        await handle.close();
    }
}

async function flushFolder(folder) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY);
        await handle.sync().finally(() => handle.close());
    }
    catch {

    }
}


/***/ })

};

//# sourceMappingURL=1933.index.js.map