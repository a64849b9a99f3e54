exports.id = 418;
exports.ids = [418];
exports.modules = {

/***/ 20418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CsvText: () => (/* binding */ CsvText)
/* harmony export */ });
/* harmony import */ var _lib_records_csv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91314);
/* harmony import */ var _lib_records_delimiter_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26471);
/* harmony import */ var _lib_records_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92842);
/* harmony import */ var _model_guard_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90956);
/* harmony import */ var _placed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58141);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58207);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29995);








const NUMBER = /^[+-]?(?:0|[1-9]\d*)(?:\.\d*)?(?:[eE][+-]?\d+)?$|^[+-]?\.\d+(?:[eE][+-]?\d+)?$/;




class CsvText {
    #text;
    #lines;
    #limits;
    #columns = [];

    #rows = [];
    constructor(text, lines, limits) {
        this.#text = text;
        this.#lines = lines;
        this.#limits = limits;
    }
    load() {
        if (this.#text.trim() === '')
            return (0,_placed_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedBy */ .it)({ rule: 'DOC.EMPTY', span: _text_js__WEBPACK_IMPORTED_MODULE_3__/* .WHOLE_FILE */ .JZ, data: {} });
        try {
            return this.#read();
        }
        catch (error) {
            if (!(error instanceof _lib_records_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .RecordFault */ .S))
                throw error;
            const line = error.line ?? 1;
            return (0,_placed_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedBy */ .it)({
                rule: 'DOC.SYNTAX',
                span: { line, column: 1, endLine: line, endColumn: 1 },
                data: { detail: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_4__/* .showText */ .h$)(error.message), hint: error.fix },
            });
        }
    }
    #read() {
        const reader = new _lib_records_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .CsvReader */ .c(sourceOf(this.#text));
        const columns = reader.columns;
        this.#columns = columns;
        reader.select([], columns);
        const data = [];
        this.#rows = [];
        while (reader.next()) {
            if ((data.length + 1) * (columns.length + 1) > this.#limits.nodes)
                return (0,_placed_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedBy */ .it)(this.#tooMany());
            data.push((0,_placed_js__WEBPACK_IMPORTED_MODULE_2__/* .plainObject */ .ov)(columns.map((name, i) => [name, readCell(reader.texts[i])])));
            this.#rows.push(reader.line);
        }
        return { data: (0,_model_guard_js__WEBPACK_IMPORTED_MODULE_5__/* .guard */ .ah)(data), problems: [], readable: true };
    }

    locate(path) {
        const [row, name] = path;
        const line = typeof row === 'number' ? (this.#rows[row] ?? 1) : 1;
        const text = this.#lines.line(line) ?? '';
        const column = typeof name === 'string' ? this.#columns.indexOf(name) : -1;
        const all = { line, column: 1, endLine: line, endColumn: text.length + 1 };
        if (column < 0 || text.includes('"'))
            return all;
        const cells = text.split((0,_lib_records_delimiter_js__WEBPACK_IMPORTED_MODULE_6__/* .delimiterOf */ .V)(this.#lines.line(1) ?? ''));
        if (cells.length !== this.#columns.length)
            return all;
        const start = cells.slice(0, column).reduce((sum, cell) => sum + cell.length + 1, 1);
        return { ...all, column: start, endColumn: start + cells[column].length };
    }
    release() { }
    #tooMany() {
        const data = {
            what: 'values',
            found: `more than ${this.#limits.nodes}`,
            limit: this.#limits.nodes,
            option: 'documents.limits.nodes',
        };
        return { rule: 'DOC.LIMIT', span: _text_js__WEBPACK_IMPORTED_MODULE_3__/* .WHOLE_FILE */ .JZ, data };
    }
}
function readCell(text) {
    const cell = text.trim();
    if (cell === '')
        return null;
    if (NUMBER.test(cell)) {
        const number = Number(cell);

        return Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number)) ? number : text;
    }
    const word = cell.toLowerCase();
    return word === 'true' ? true : word === 'false' ? false : text;
}
function sourceOf(text) {
    const bytes = new TextEncoder().encode(text);
    const decoder = new TextDecoder();
    let at = 0;
    return {
        read(into, offset) {
            const piece = bytes.subarray(at, at + into.length - offset);
            into.set(piece, offset);
            at += piece.length;
            return piece.length;
        },
        decode: (from, start, end) => decoder.decode(from.subarray(start, end)),
    };
}


/***/ }),

/***/ 92842:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ RecordFault),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });

class RecordFault extends Error {
    line;
    fix;
    constructor(what, 

    line, 

    fix) {
        super(what);
        this.line = line;
        this.fix = fix;
        this.name = 'RecordFault';
    }
}

function quote(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}\u2026` : text);
}


/***/ })

};

//# sourceMappingURL=418.index.js.map