exports.id = 959;
exports.ids = [959];
exports.modules = {

/***/ 50959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   csvTable: () => (/* binding */ csvTable),
/* harmony export */   sourceOf: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _lib_records_csv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91314);
/* harmony import */ var _lib_tables_cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71324);



function csvTable(content) {
    const { columns } = new _lib_records_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .CsvReader */ .c(sourceOf(content));
    const places = placesOf(content, columns);
    return {
        columns,
        placeOf: (name) => places.get(name),
        async scan(wanted, visit) {
            const reader = new _lib_records_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .CsvReader */ .c(sourceOf(content));
            reader.selectCells(wanted, _lib_tables_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .cellOf */ .W);
            const cells = reader.cells;
            let rows = 0;
            while (reader.next()) {
                rows++;
                visit(cells, reader.line);
            }
            return rows;
        },
        close: () => content.close(),
    };
}
const PIECE = 1 << 20;

const SHORT = 24;

function sourceOf(content) {
    const decoder = new TextDecoder();
    let at = 0;
    return {
        read(into, offset) {
            const piece = content.read(at, Math.min(into.length - offset, PIECE));
            into.set(piece, offset);
            at += piece.length;
            return piece.length;
        },
        decode(bytes, from, to) {
            if (to - from > SHORT)
                return decoder.decode(bytes.subarray(from, to));
            let text = '';
            for (let i = from; i < to; i++) {
                if (bytes[i] > 127)
                    return decoder.decode(bytes.subarray(from, to));
                text += String.fromCharCode(bytes[i]);
            }
            return text;
        },
    };
}

function placesOf(content, columns) {
    const text = new TextDecoder().decode(content.read(0, PIECE)).replace(/^\uFEFF/, '');
    const start = /\S/.exec(text)?.index ?? 0;
    let line = text.slice(0, start).split('\n').length;
    let lineStart = text.lastIndexOf('\n', start) + 1;
    const places = new Map();
    let at = lineStart;
    for (const name of columns) {
        if (!places.has(name))
            places.set(name, { line, column: at - lineStart + 1 });
        let quoted = text[at] === '"';
        if (quoted)
            at++;
        for (; at < text.length; at++) {
            const c = text[at];
            if (c === '"' && quoted) {
                if (text[at + 1] === '"')
                    at++;
                else
                    quoted = false;
            }
            else if (c === '\n' && quoted) {
                line++;
                lineStart = at + 1;
            }
            else if (!quoted && (c === '\n' || isDelimiter(c, text.slice(lineStart))))
                break;
        }
        at++;
    }
    return places;
}
function isDelimiter(character, line) {
    if (character === ',')
        return true;
    return (character === ';' || character === '\t') && !line.slice(0, line.indexOf('\n') >>> 0).includes(',');
}


/***/ }),

/***/ 71324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ cellOfValue),
/* harmony export */   W: () => (/* binding */ cellOf)
/* harmony export */ });
/* harmony import */ var _records_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61229);


function cellOf(text) {
    const first = text.charCodeAt(0);

    if (first >= 65 && !WORDS.has(first | 32))
        return text;
    const number = (0,_records_number_js__WEBPACK_IMPORTED_MODULE_0__/* .readCell */ .$$)(text);
    if (number === undefined)
        return text;
    if (Number.isNaN(number))
        return null;
    const word = text.trim();
    return /^[tf]/i.test(word) ? word.toLowerCase() : number;
}

const WORDS = new Set(['n', 'i', 't', 'f'].map((letter) => letter.charCodeAt(0)));

function cellOfValue(value) {
    switch (typeof value) {
        case 'number':
            return Number.isNaN(value) ? null : value;
        case 'string':
            return value;
        case 'bigint':
            return Number(value);
        case 'boolean':
            return String(value);
        case 'object':
            if (value === null)
                return null;
            if (value instanceof Date)
                return Number.isNaN(value.getTime()) ? null : value.toISOString();
            return JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? Number(inner) : inner));
        default:
            return null;
    }
}


/***/ })

};

//# sourceMappingURL=959.index.js.map