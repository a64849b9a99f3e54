export const id = 284;
export const ids = [284];
export const modules = {

/***/ 1284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeFixes: () => (/* binding */ writeFixes)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/model/json.ts
var model_json = __webpack_require__(7979);
// EXTERNAL MODULE: ./src/documents/source.ts
var source = __webpack_require__(3821);
;// CONCATENATED MODULE: ./src/documents/edit.ts



/**
 * Applies mends to a text, touching nothing else: comments, order, quoting and line ends stay. Undefined when an edit has no
 * place in the text (its path is not there and cannot be made); edits that overlap an earlier one are left for the next run.
 */
function applyEdits(file, text, edits) {
    const format = (0,source/* formatOf */.be)(file);
    if (format === 'jsonl' || format === 'markdown')
        return undefined;
    const offset = text.startsWith('\ufeff') ? 1 : 0;
    const body = text.slice(offset);
    const splices = [];
    for (const edit of edits) {
        const splice = 'span' in edit
            ? spliceSpan(body, edit.span, edit.text)
            : 'set' in edit
                ? spliceSet(body, edit.set, edit.value, format === 'json')
                : undefined;
        if (splice === undefined)
            return undefined;
        if (!splices.some((other) => splice.start < other.end && other.start < splice.end))
            splices.push(splice);
    }
    let result = body;
    for (const { start, end, text: replacement } of splices.sort((a, b) => b.start - a.start))
        result = result.slice(0, start) + replacement + result.slice(end);
    return text.slice(0, offset) + result;
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
/** JSON is read as YAML here: the text was accepted as strict JSON before, and its places are the same. */
function spliceSet(text, path, value, json) {
    const root = (0,dist.parseDocument)(text, {
        version: '1.2',
        stringKeys: true,
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'error',
    }).contents;
    let node = root;
    for (const [i, step] of path.entries()) {
        if ((0,dist.isSeq)(node) && typeof step === 'number') {
            const item = node.items[step];
            if (item === undefined)
                return undefined;
            node = item;
        }
        else if ((0,dist.isMap)(node) && typeof step === 'string') {
            const pair = node.items.find(({ key }) => (0,dist.isScalar)(key) && String(key.value) === step);
            if (pair === undefined) {
                // The keys below a missing one are made as one nested value.
                const nested = path.slice(i + 1).reduceRight((inner, key) => ({ [String(key)]: inner }), value);
                return insertKey(text, node, step, nested, json);
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
function insertKey(text, map, key, value, json) {
    const items = map.items;
    const last = items.at(-1);
    const entry = `${render(key, json, json ? '"' : undefined)}: ${render(value, json)}`;
    if (map.flow === true || json) {
        if (last === undefined)
            return { start: map.range[0] + 1, end: map.range[0] + 1, text: entry };
        const end = (last.value ?? last.key).range[1];
        const lineStart = text.lastIndexOf('\n', last.key.range[0]) + 1;
        const indent = text.slice(lineStart, last.key.range[0]);
        return { start: end, end, text: /^\s+$/.test(indent) ? `,\n${indent}${entry}` : `, ${entry}` };
    }
    if (last === undefined)
        return undefined;
    const first = items[0].key.range[0];
    const lineStart = text.lastIndexOf('\n', first - 1) + 1;
    const indent = ' '.repeat(first - lineStart);
    // After the last line of the mapping, before whatever comments follow it.
    const valueEnd = (last.value ?? last.key).range[1];
    const lineEnd = text.indexOf('\n', Math.max(valueEnd - 1, 0));
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const lines = blockLines(key, value, indent).join(eol);
    return lineEnd < 0
        ? { start: text.length, end: text.length, text: eol + lines }
        : { start: lineEnd + 1, end: lineEnd + 1, text: lines + eol };
}
function blockLines(key, value, indent) {
    if ((0,model_json/* isObject */.Gv)(value) && Object.keys(value).length > 0)
        return [
            `${indent}${render(key, false)}:`,
            ...Object.entries(value).flatMap(([name, inner]) => blockLines(name, inner, `${indent}  `)),
        ];
    return [`${indent}${render(key, false)}: ${render(value, false)}`];
}
/** A value as YAML flow or JSON, in the quotes that the old value had. */
function render(value, json, quote) {
    if (typeof value === 'string') {
        if (!json && quote === "'" && !/['\u0000-\u001f]/.test(value))
            return `'${value}'`;
        if (!json && quote !== '"' && isPlain(value))
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
/** Whether a text may stand without quotes in a flow or block context, and still be read as this text. */
function isPlain(text) {
    return (/^[A-Za-z_./][\w./@+-]*$/.test(text) &&
        !/^(true|false|null|yes|no|on|off|~|y|n)$/i.test(text) &&
        !/^[\d.+-]*(e\d+)?$/i.test(text));
}

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(7206);
;// CONCATENATED MODULE: ./src/cli/fix.ts




/** Writes the mends of the findings into the working tree and answers what it wrote, a line a file. */
async function writeFixes(root, result, head) {
    if (head !== undefined)
        throw new errors/* GateError */.u(2, '--fix writes into the working tree, but --head names a commit', {
            where: '--head',
            fix: 'Leave --head out, or check the commit out first.',
        });
    const byFile = new Map();
    for (const item of result.edits)
        if (item.finding.side === 'head')
            byFile.set(item.finding.file, [...(byFile.get(item.finding.file) ?? []), item]);
    const lines = [];
    for (const [file, items] of byFile) {
        const path = (0,external_node_path_.join)(root, file);
        if (!(0,external_node_fs_.lstatSync)(path).isFile())
            continue;
        const before = (0,external_node_fs_.readFileSync)(path, 'utf8');
        const after = applyEdits(file, before, items.flatMap(({ edits }) => edits));
        if (after === undefined || after === before)
            continue;
        // A half-written card must be impossible: write beside it, then rename.
        const temporary = `${path}.specgate-${process.pid}`;
        (0,external_node_fs_.writeFileSync)(temporary, after, { mode: (0,external_node_fs_.lstatSync)(path).mode });
        (0,external_node_fs_.renameSync)(temporary, path);
        lines.push(`fixed ${file}: ${[...new Set(items.map(({ finding }) => finding.rule))].join(', ')}`);
    }
    return lines;
}


/***/ }),

/***/ 3821:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   be: () => (/* reexport safe */ _lazy_source_js__WEBPACK_IMPORTED_MODULE_0__.be),
/* harmony export */   kL: () => (/* reexport safe */ _lazy_source_js__WEBPACK_IMPORTED_MODULE_0__.kL)
/* harmony export */ });
/* harmony import */ var _lazy_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5828);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9561);


// For whoever cannot wait: with this import a source can be read without being prepared.
(0,_lazy_source_js__WEBPACK_IMPORTED_MODULE_0__/* .useYaml */ .$_)(_yaml_js__WEBPACK_IMPORTED_MODULE_1__.YamlText);



/***/ })

};

//# sourceMappingURL=284.index.js.map