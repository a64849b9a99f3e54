exports.id = 3991;
exports.ids = [3991];
exports.modules = {

/***/ 53991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkSample: () => (/* binding */ checkSample)
});

// EXTERNAL MODULE: ./src/lib/nearest.ts
var nearest = __webpack_require__(72269);
// EXTERNAL MODULE: ./src/lib/paths.ts
var paths = __webpack_require__(9927);
// EXTERNAL MODULE: ./src/model/json.ts
var json = __webpack_require__(87979);
// EXTERNAL MODULE: ./src/lib/records/csv.ts
var csv = __webpack_require__(12930);
// EXTERNAL MODULE: ./src/lib/records/fault.ts
var fault = __webpack_require__(92842);
;// CONCATENATED MODULE: ./src/engine/schema/read-table.ts
/** A table of text against a schema: each cell read as the type of its column, each row judged and let go. */


/** Values of unique columns that are remembered; beyond them nobody looks for doubles, and that is said. */
const MOST_KEYS = 1_000_000;
/** Answers how many rows there are. `tell` is called with the row from 1 (0 for the header) and the line of the file. */
function readTable(bytes, checker, tell) {
    let rows = 0;
    try {
        const reader = new csv/* CsvReader */.c(sourceOf(bytes));
        const { columns } = reader;
        const doubled = columns.find((name, i) => columns.indexOf(name) !== i);
        if (doubled !== undefined) {
            tell(0, 1, { path: [doubled], reason: 'stands twice in the header' });
            return 0;
        }
        reader.select([], columns);
        const types = columns.map((name) => checker.columnType(name));
        const keys = checker.unique.map((names) => ({
            names,
            places: names.map((name) => columns.indexOf(name)),
            seen: new Set(),
        }));
        while (reader.next()) {
            rows++;
            const cells = reader.texts;
            for (const fault of checker.check(recordOf(columns, cells, types)))
                tell(rows, reader.line, fault);
            for (const { names, places, seen } of keys) {
                if (places.some((place) => place < 0))
                    continue;
                const key = JSON.stringify(places.map((place) => cells[place]));
                if (seen.has(key))
                    tell(rows, reader.line, {
                        path: [names.join(' + ')],
                        reason: `is ${key.slice(1, -1)}, which was there before, and each is to come once`,
                    });
                else if (seen.size < MOST_KEYS)
                    seen.add(key);
                else if (seen.size === MOST_KEYS && seen.add(''))
                    tell(rows, reader.line, {
                        path: [names.join(' + ')],
                        reason: `has more than ${MOST_KEYS} values, too many to look for doubles`,
                    });
            }
        }
    }
    catch (error) {
        // A row that cannot be told apart from the next ends the table.
        if (!(error instanceof fault/* RecordFault */.S))
            throw error;
        tell(rows + 1, error.line ?? 1, { path: [], reason: error.message.replace(/^the row /, '') });
    }
    return rows;
}
function sourceOf(bytes) {
    let at = 0;
    const decoder = new TextDecoder();
    return {
        read(into, offset) {
            const piece = bytes.subarray(at, at + into.length - offset);
            into.set(piece, offset);
            at += piece.length;
            return piece.length;
        },
        decode: (from, start, end) => decodeShort(from, start, end) ?? decoder.decode(from.subarray(start, end)),
    };
}
/** Most cells are a few characters of ASCII, for which the decoder takes longer than putting them together. */
const SHORT = 24;
/** Undefined for a cell that is longer, or holds anything else. */
function decodeShort(bytes, start, end) {
    if (end - start > SHORT)
        return undefined;
    let text = '';
    for (let i = start; i < end; i++) {
        if (bytes[i] > 127)
            return undefined;
        text += String.fromCharCode(bytes[i]);
    }
    return text;
}
/** An empty cell has no value; a column that the schema does not list is text. */
function recordOf(columns, cells, types) {
    const record = Object.create(null);
    for (let i = 0; i < columns.length; i++)
        record[columns[i]] = readCell(cells[i], types[i]);
    return record;
}
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** What is no value of its type stays text, and is refused as such. */
function readCell(text, type) {
    if (text === '')
        return null;
    if (type === 'number')
        return NUMBER.test(text) ? Number(text) : text;
    if (type === 'boolean')
        return /^(?:true|1)$/i.test(text) ? true : /^(?:false|0)$/i.test(text) ? false : text;
    if (type !== 'json')
        return text;
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./src/lib/schema/avro.ts
var avro = __webpack_require__(30955);
// EXTERNAL MODULE: ./src/lib/schema/avro-data.ts
var avro_data = __webpack_require__(19076);
// EXTERNAL MODULE: ./src/lib/schema/accepts-record.ts
var accepts_record = __webpack_require__(42482);
// EXTERNAL MODULE: ./src/lib/schema/scalars.ts
var scalars = __webpack_require__(96038);
// EXTERNAL MODULE: ./src/lib/schema/type-text.ts + 1 modules
var type_text = __webpack_require__(398);
;// CONCATENATED MODULE: ./src/lib/schema/explain-record.ts
/** Why a datum is none of a record's: which field, and what is wrong with its value. Agrees with `acceptsRecord`, which judges. */




/** A datum of JSON or of a table, where times are texts. Empty when the record accepts it. */
function explainRecord(schema, datum, model) {
    const found = [];
    explainFields(schema, datum, [], model, found);
    return found;
}
function explainFields(schema, datum, at, outer, found) {
    if (!(0,json/* isObject */.Gv)(datum))
        return void found.push({ path: at, reason: `is ${nounOf(datum)}, where a record is expected` });
    const model = schema.contentModel ?? outer;
    for (const field of schema.fields)
        explainField(field, datum, at, model, found);
    if (model !== 'closed')
        return;
    const known = new Set(schema.fields.flatMap(({ name, aliases }) => [name, ...aliases]));
    for (const key of Object.keys(datum))
        if (!known.has(key))
            found.push({ path: [...at, key], reason: 'is no field of the schema' });
}
function explainField(field, datum, at, model, found) {
    const key = Object.hasOwn(datum, field.name) ? field.name : field.aliases.find((name) => Object.hasOwn(datum, name));
    const place = [...at, key ?? field.name];
    if (key === undefined) {
        if (field.required && field.default === undefined)
            found.push({ path: place, reason: 'is missing, and every record has to have it' });
    }
    else
        explainValue(field, datum[key], place, model, found);
}
function explainValue(value, datum, at, model, found) {
    const { type, allowed, constraints } = value;
    const read = asTyped(value, datum);
    if ((0,accepts_record/* acceptsValue */.Rd)(value, read, model, false))
        return;
    if (datum === null)
        return void found.push({ path: at, reason: 'is empty, and has to have a value' });
    if (type.kind === 'record' && (0,json/* isObject */.Gv)(datum))
        return explainFields(type.record, datum, at, model, found);
    if (type.kind === 'array' && (0,json/* isList */.Lv)(datum)) {
        const before = found.length;
        datum.forEach((one, i) => explainValue(type.items, one, [...at, i], model, found));
        if (found.length > before)
            return;
    }
    const bare = { at: value.at, type, nullable: value.nullable, constraints: {} };
    if (!(0,accepts_record/* acceptsValue */.Rd)(bare, read, model, false))
        return void found.push({ path: at, reason: `is ${nounOf(datum)}, where ${(0,type_text/* showType */.wb)(type)} is expected` });
    if (allowed !== undefined && !(0,accepts_record/* acceptsValue */.Rd)({ ...bare, allowed }, read, model, false))
        return void found.push({ path: at, reason: `is ${nounOf(datum)}, which is none of the allowed values` });
    const broken = Object.entries(constraints).find(([name, limit]) => !(0,accepts_record/* acceptsValue */.Rd)({ ...bare, constraints: { [name]: limit } }, read, model, false));
    const limit = broken === undefined ? '' : `: its ${broken[0]} is \`${String(broken[1]?.value)}\``;
    found.push({ path: at, reason: `is ${nounOf(datum)}, which the schema does not allow${limit}` });
}
const TEMPORAL = {
    date: /^\d{4}-\d{2}-\d{2}$/,
    time: /^\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/i,
    timestamp: /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s?(?:Z|UTC|[+-]\d{2}(?::?\d{2})?))?)?$/i,
    timestamp_tz: /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s?(?:Z|UTC|[+-]\d{2}(?::?\d{2})?)$/i,
    duration: /^-?P(?=.)/,
    year: /^-?\d{4}$/,
    yearmonth: /^\d{4}-\d{2}$/,
};
/** Times are texts in JSON and in tables; the schemas' own data has them under a key. All the way down. */
function asTyped(value, datum) {
    const { type } = value;
    switch (type.kind) {
        case 'scalar': {
            // A number of JSON is what its type rounds it to.
            if (typeof datum === 'number' && type.name === 'float32')
                return Number.isFinite(Math.fround(datum)) ? Math.fround(datum) : datum;
            if (typeof datum === 'number' && type.name === 'float16')
                return Math.abs(datum) <= 65_504 ? Math.round(datum) : datum;
            const key = (0,scalars/* temporalKey */.iz)(type.name);
            const text = typeof datum === 'number' && type.name === 'year' ? String(datum) : datum;
            return key !== undefined && typeof text === 'string' && TEMPORAL[type.name]?.test(text) === true && isOnCalendar(text)
                ? { [key]: text }
                : datum;
        }
        case 'array':
            return (0,json/* isList */.Lv)(datum) ? datum.map((one) => asTyped(type.items, one)) : datum;
        case 'map':
            return (0,json/* isObject */.Gv)(datum)
                ? Object.fromEntries(Object.entries(datum).map(([key, one]) => [key, asTyped(type.values, one)]))
                : datum;
        case 'record': {
            const fields = new Map(type.record.fields.flatMap((field) => [field.name, ...field.aliases].map((name) => [name, field])));
            if (!(0,json/* isObject */.Gv)(datum))
                return datum;
            return Object.fromEntries(Object.entries(datum).map(([key, one]) => [key, fields.has(key) ? asTyped(fields.get(key), one) : one]));
        }
        case 'union':
            return (type.branches
                .map((branch) => asTyped(branch, datum))
                .find((read, i) => (0,accepts_record/* acceptsValue */.Rd)(type.branches[i], read, 'open', false)) ?? datum);
        default:
            return datum;
    }
}
/** The 30th of February is no date, whatever its form. */
function isOnCalendar(text) {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? [];
    if (day === undefined)
        return true;
    const [y, m, d] = [Number(year), Number(month), Number(day)];
    const time = new Date(0);
    time.setUTCFullYear(y, m - 1, d);
    return time.getUTCMonth() === m - 1 && time.getUTCDate() === d;
}
function nounOf(datum) {
    if (datum === null)
        return 'empty';
    if ((0,json/* isList */.Lv)(datum))
        return 'a list';
    if ((0,json/* isObject */.Gv)(datum))
        return 'a map';
    if (typeof datum !== 'string')
        return `\`${String(datum)}\``;
    return `the text \`${datum.length > 40 ? `${datum.slice(0, 39)}\u2026` : datum}\``;
}

// EXTERNAL MODULE: ./src/engine/schema/part-data.ts
var part_data = __webpack_require__(24296);
;// CONCATENATED MODULE: ./src/engine/schema/sample-checkers.ts
/** The schemas of a document as functions that say what is wrong with a datum. */





/** Each schema that the document holds or names. Unknown when there is none, or one cannot be read. */
async function findCheckers(side, contentModel) {
    const found = [];
    for (const part of side.document.view('schema')?.parts ?? []) {
        const read = await (0,part_data/* readPart */.o)(side, part);
        if ('reason' in read)
            return { known: false, absent: false, reason: read.reason };
        if (read.data === undefined)
            continue;
        const checkers = await checkersOf(part, read.data, contentModel);
        if (typeof checkers === 'string')
            return { known: false, absent: false, reason: checkers };
        found.push(...checkers);
    }
    if (found.length === 0)
        return { known: false, absent: true, reason: 'the document holds no schema' };
    return { known: true, value: found };
}
async function checkersOf(part, data, contentModel) {
    if (part.dialect === 'json-schema')
        return jsonChecker(part, data);
    if (part.dialect === 'avro')
        return avroChecker(part, data);
    const { readRecordData } = await Promise.all(/* import() */[__webpack_require__.e(4122), __webpack_require__.e(7897)]).then(__webpack_require__.bind(__webpack_require__, 67897));
    const reading = (0,part_data/* onlyWithin */._)(readRecordData(part.dialect, data), part.within);
    const [problem] = reading.problems;
    if (problem !== undefined)
        return `the schema cannot be read whole: ${problem.reason}`;
    return reading.schemas.map((schema) => recordChecker(part, schema, contentModel));
}
function recordChecker(part, schema, contentModel) {
    const fields = new Map(schema.fields.flatMap((field) => [field.name, ...field.aliases].map((name) => [name, field])));
    const unique = schema.fields.filter(({ constraints }) => constraints.unique?.value === true).map(({ name }) => [name]);
    return {
        name: schema.name ?? part.id,
        check: (datum) => explainRecord(schema, datum, contentModel),
        columnType: (name) => columnOf(fields.get(name)),
        unique: [...unique, ...(schema.primaryKey === undefined ? [] : [schema.primaryKey.value])],
    };
}
const NUMBERS = /^(?:u?int\d*|integer|float\d*|number|decimal|year)$/;
function columnOf(field) {
    if (field === undefined)
        return undefined;
    const { type } = field;
    if (type.kind === 'scalar')
        return NUMBERS.test(type.name) ? 'number' : type.name === 'boolean' ? 'boolean' : 'text';
    return type.kind === 'unstated' || type.kind === 'any' || type.kind === 'unknown' ? 'text' : 'json';
}
async function jsonChecker(part, data) {
    const { makeJsonSchemaChecker } = await __webpack_require__.e(/* import() */ 2274).then(__webpack_require__.bind(__webpack_require__, 92274));
    const run = await makeJsonSchemaChecker(data);
    if (run === undefined)
        return 'the JSON Schema cannot be run (a `$ref` that leads elsewhere, or a keyword that cannot be compiled)';
    const title = (0,json/* isObject */.Gv)(data) && typeof data.title === 'string' ? data.title : undefined;
    return [
        {
            name: part.id ?? title,
            check: (datum) => run(datum)?.map(({ path, reason }) => ({ path: stepsOf(path, datum), reason })) ?? [
                { path: [], reason: 'the JSON Schema cannot be run on it', unknown: true },
            ],
            columnType: (name) => jsonColumn((0,json/* valueAt */.fK)(data, ['properties', name, 'type'])),
            unique: [],
        },
    ];
}
/** `/a/0/b`, where a number is a position only in a list. */
function stepsOf(pointer, datum) {
    const path = [];
    for (const raw of pointer.split('/').slice(1)) {
        const step = raw.replaceAll('~1', '/').replaceAll('~0', '~');
        path.push(Array.isArray((0,json/* valueAt */.fK)(datum, path)) ? Number(step) : step);
    }
    return path;
}
function jsonColumn(type) {
    const types = (Array.isArray(type) ? type : [type]);
    if (types.includes('string'))
        return 'text';
    if (types.includes('number') || types.includes('integer'))
        return 'number';
    if (types.includes('boolean'))
        return 'boolean';
    return types.includes('object') || types.includes('array') ? 'json' : type === undefined ? undefined : 'text';
}
function avroChecker(part, data) {
    const { type, problems } = (0,avro/* readAvro */.Ht)(data);
    const [problem] = problems;
    if (type === undefined || problem !== undefined)
        return `the Avro schema cannot be read whole: ${problem?.reason ?? 'it has no type'}`;
    const name = (0,json/* isObject */.Gv)(data) && typeof data.name === 'string' ? data.name : part.id;
    return [
        {
            name,
            check: (datum) => ((0,avro_data/* writesAvro */.BG)(type, datum) ? [] : [{ path: [], reason: 'is not written as the Avro schema says' }]),
            columnType: () => 'text',
            unique: [],
        },
    ];
}

;// CONCATENATED MODULE: ./src/engine/schema/check-sample.ts





/** So many are told with their places; the rest is counted. */
const MOST = 10;
const TABLE = /\.(?:csv|tsv)$/i;
const LFS = 'version https://git-lfs.github.com/spec/';
/** Unknown when the document has no schema to go by, when it is not clear which, and when the data cannot be read. */
async function checkSample(side, file, question) {
    const checkers = await findCheckers(side, question.contentModel);
    if (!checkers.known)
        return checkers;
    const checker = choose(checkers.value, question.against.record, file.file);
    if ('reason' in checker)
        return { known: false, absent: false, reason: checker.reason };
    return TABLE.test(file.file) ? checkTable(file, checker) : checkRecords(file, checker);
}
/** By the name that was asked for, else by the name of the file; the only one needs no name. */
function choose(checkers, record, file) {
    const stem = (0,paths/* nameOf */.Vb)(file).replace(/\..*$/, '');
    for (const wanted of [record, stem]) {
        if (wanted === undefined)
            continue;
        const found = checkers.filter(({ name }) => name === wanted || name?.split(/[ .]/).includes(wanted) === true);
        if (found.length === 1)
            return found[0];
    }
    if (checkers.length === 1)
        return checkers[0];
    const names = checkers.map(({ name }) => `\`${name ?? 'without a name'}\``);
    return {
        reason: `the document holds ${checkers.length} schemas (${(0,nearest/* listOf */.c3)(names, 'and', 5)}), and nothing says which one is meant`,
    };
}
async function checkTable(file, checker) {
    const read = await file.bytes();
    if (!read.known)
        return read;
    if (new TextDecoder().decode(read.value.subarray(0, LFS.length)) === LFS)
        return pointer();
    const found = new Findings();
    const rows = readTable(read.value, checker, (row, line, fault) => found.add({ row, line, column: 1, field: shortField(fault.path), reason: fault.reason }));
    return { known: true, value: found.done(rows) };
}
async function checkRecords(file, checker) {
    const opened = await file.source();
    if (!opened.known)
        return opened;
    const { source } = opened;
    await source.prepare();
    if (source.text.startsWith(LFS))
        return pointer();
    if (!source.readable)
        return { known: false, absent: false, reason: `it is not readable (${source.problems[0]?.rule ?? 'DOC.SYNTAX'})` };
    const found = new Findings();
    const records = recordsOf(source.data);
    for (const [i, { value, at }] of records.entries())
        for (const fault of checker.check(value)) {
            if (fault.unknown === true)
                return { known: false, absent: false, reason: fault.reason };
            const span = found.isFull ? { line: 0, column: 0 } : source.locate([...at, ...fault.path]);
            found.add({ row: i + 1, line: span.line, column: span.column, field: shortField(fault.path), reason: fault.reason });
        }
    return { known: true, value: found.done(records.length) };
}
/**
 * The records of a file: a list of them, one alone, or what a model server is asked with (`dataframe_split`,
 * `dataframe_records`, `instances`, `inputs`). https://mlflow.org/docs/latest/deployment
 */
function recordsOf(data) {
    if ((0,json/* isList */.Lv)(data))
        return data.map((value, i) => ({ value, at: [i] }));
    if (!(0,json/* isObject */.Gv)(data))
        return [{ value: data, at: [] }];
    const keys = Object.keys(data);
    if (keys.length === 1) {
        const [key] = keys;
        const value = data[key];
        if (['dataframe_records', 'instances', 'inputs', 'records', 'rows'].includes(key) && (0,json/* isList */.Lv)(value) && value.every(json/* isObject */.Gv))
            return value.map((one, i) => ({ value: one, at: [key, i] }));
        if (key === 'dataframe_split' && (0,json/* isObject */.Gv)(value))
            return splitRows(value.columns, value.data, [key, 'data']);
    }
    if (keys.length <= 3 && (0,json/* isList */.Lv)(data.columns) && (0,json/* isList */.Lv)(data.data))
        return splitRows(data.columns, data.data, ['data']);
    return [{ value: data, at: [] }];
}
function splitRows(columns, rows, at) {
    if (!(0,json/* isList */.Lv)(columns) || !(0,json/* isList */.Lv)(rows))
        return [];
    return rows.map((row, i) => ({
        value: (0,json/* isList */.Lv)(row) ? Object.fromEntries(columns.map((name, k) => [String(name), row[k] ?? null])) : row,
        at: [...at, i],
    }));
}
class Findings {
    #rows = [];
    #found = 0;
    get isFull() {
        return this.#rows.length >= MOST;
    }
    add(row) {
        this.#found++;
        if (!this.isFull)
            this.#rows.push(row);
    }
    done(rows) {
        return { rows, found: this.#found, violations: this.#rows };
    }
}
function shortField(path) {
    return path.length === 0 ? '' : (0,json/* shortPath */._1)(path);
}
function pointer() {
    return { known: false, absent: false, reason: 'it is a pointer of Git LFS, and the data is not there' };
}


/***/ }),

/***/ 12930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ delimiterOf),
/* harmony export */   c: () => (/* binding */ CsvReader)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72269);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92842);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61229);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75613);




const [LF, CR, QUOTE, DOT, MINUS, PLUS, ZERO] = [10, 13, 34, 46, 45, 43, 48];
/**
 * CSV with a header (RFC 4180, and what is met besides: a byte order mark, LF or CR LF, blank lines, `;` or tab between the fields when the
 * header has no comma). Reads in constant memory, forwards, and looks only at the columns that are asked for: a
 * number of up to 19 digits is read from its bytes, without a string. Throws RecordFault.
 */
class CsvReader {
    columns;
    numbers = new Float64Array(0);
    texts = [];
    #window;
    #delimiter;
    /** For each column: -1 skipped, 0… a number, from TEXT on a text. */
    #slots = new Int32Array(0);
    #position = 0;
    #line = 1;
    #rowLine = 1;
    /** Empty lines of a table of one column that may turn out to be empty cells. */
    #blank = 0;
    #held;
    constructor(source) {
        this.#window = new _source_js__WEBPACK_IMPORTED_MODULE_2__/* .ByteWindow */ .r(source);
        this.#delimiter = this.#sniff();
        this.columns = this.#readHeader();
    }
    get line() {
        return this.#rowLine;
    }
    select(numbers, texts) {
        this.#slots = new Int32Array(this.columns.length).fill(-1);
        const at = (name) => {
            const first = this.columns.indexOf(name);
            if (first >= 0 && this.columns.indexOf(name, first + 1) >= 0)
                throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFault */ .S(`the column ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(name)} stands twice in the header`, 1, 'Give each column a name of its own.');
            if (first < 0)
                throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFault */ .S(`there is no column ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(name)}`, 1, `${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(name, this.columns)} Columns: ${this.columns.slice(0, 12).join(', ')}.`.trim());
            return first;
        };
        numbers.forEach((name, slot) => (this.#slots[at(name)] = slot));
        texts.forEach((name, slot) => {
            const column = at(name);
            if (this.#slots[column] >= 0)
                throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFault */ .S(`the column ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(name)} is asked for as a number and as a name`, 1, 'Use it for one of them.');
            this.#slots[column] = TEXT + slot;
        });
        this.numbers = new Float64Array(numbers.length);
        this.texts = new Array(texts.length).fill('');
    }
    next() {
        if (this.#held !== undefined)
            return this.#releaseBlank();
        const window = this.#window;
        for (;;) {
            const { bytes } = window;
            const first = bytes[window.start];
            if (window.start >= window.end) {
                if (!window.fill())
                    return false;
                continue;
            }
            if (first === LF || (first === CR && bytes[window.start + 1] === LF && window.start + 1 < window.end)) {
                window.start += first === LF ? 1 : 2;
                this.#line++;
                if (this.columns.length === 1)
                    this.#blank++;
                continue;
            }
            this.#rowLine = this.#line;
            if (!this.#readRow()) {
                // The row goes on behind the window: once more from its start, with more of it.
                window.fill();
                continue;
            }
            return this.#blank === 0 || this.#holdRow();
        }
    }
    /** Reads the row at the window's start; false when it has to be read again with more bytes. */
    #readRow() {
        const window = this.#window;
        const { bytes, end, ended } = window;
        const slots = this.#slots;
        const delimiter = this.#delimiter;
        const columns = this.columns.length;
        let p = window.start;
        let lines = 0;
        for (let column = 0;; column++) {
            const slot = column < columns ? slots[column] : -1;
            if (slot >= 0 && slot < TEXT) {
                // Digits as long as they are plain; anything else is left to the slow path.
                const from = p;
                let byte = bytes[p];
                const negative = byte === MINUS;
                if (negative || byte === PLUS)
                    byte = bytes[++p];
                let [a, b, shift, digits, scale] = [0, 0, 0, 0, 0];
                let pointed = false;
                for (;;) {
                    const digit = byte - ZERO;
                    if (digit >= 0 && digit <= 9) {
                        if (digits > 0 || digit > 0)
                            digits++;
                        if (digits <= 15)
                            a = a * 10 + digit;
                        else {
                            b = b * 10 + digit;
                            shift++;
                        }
                        if (pointed)
                            scale++;
                    }
                    else if (byte === DOT && !pointed)
                        pointed = true;
                    else
                        break;
                    byte = bytes[++p];
                }
                const plain = digits <= 19 && p - from > (pointed ? 1 : 0) + (negative || bytes[from] === PLUS ? 1 : 0);
                const ends = byte === delimiter || byte === LF || (byte === CR && bytes[p + 1] === LF);
                const value = plain && ends ? (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .assemble */ .fT)(a, shift, b, scale) : NaN;
                if (value === value)
                    this.numbers[slot] = negative ? -value : value;
                else {
                    p = from;
                    const cell = this.#readCell(p);
                    if (cell === undefined)
                        return false;
                    p = cell.next;
                    lines += cell.lines;
                    const number = (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .readCell */ .$$)(cell.text);
                    if (number === undefined)
                        throw this.#faultOfCell(cell.text, column);
                    this.numbers[slot] = number;
                }
            }
            else if (slot >= TEXT || bytes[p] === QUOTE) {
                const cell = this.#readCell(p);
                if (cell === undefined)
                    return false;
                p = cell.next;
                lines += cell.lines;
                if (slot >= TEXT)
                    this.texts[slot - TEXT] = cell.text;
            }
            else {
                let byte = bytes[p];
                while (byte !== delimiter && byte !== LF)
                    byte = bytes[++p];
            }
            if (p >= end && !ended)
                return false;
            const byte = p >= end ? LF : bytes[p];
            if (byte === delimiter) {
                p++;
                continue;
            }
            if (byte === CR)
                p++;
            if (p >= end && !ended)
                return false;
            if (column + 1 !== columns)
                throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFault */ .S(`the row has ${column + 1} ${column === 0 ? 'field' : 'fields'} and the header ${columns}`, this.#rowLine, 'Check the quotes around fields that hold a delimiter or a line end.');
            window.start = Math.min(p + 1, end);
            this.#line += lines + 1;
            return true;
        }
    }
    /** The field at `p`, unquoted, and where it ends (a delimiter, CR LF, LF or the end); undefined when the window ends first. */
    #readCell(p) {
        const { bytes, end, ended } = this.#window;
        const from = p;
        if (bytes[p] !== QUOTE) {
            while (bytes[p] !== this.#delimiter && bytes[p] !== LF)
                p++;
            if (p >= end && !ended)
                return undefined;
            p = Math.min(p, end);
            const to = bytes[p] === LF && p > from && bytes[p - 1] === CR ? p - 1 : p;
            return { text: this.#window.text(from, to), next: to, lines: 0 };
        }
        let lines = 0;
        let doubled = false;
        for (p++;; p++) {
            if (p >= end) {
                if (!ended)
                    return undefined;
                throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFault */ .S('a quoted field does not end', this.#rowLine, 'Close it with a quotation mark; write one inside as two.');
            }
            if (bytes[p] === LF)
                lines++;
            if (bytes[p] !== QUOTE)
                continue;
            if (bytes[p + 1] !== QUOTE || p + 1 >= end)
                break;
            doubled = true;
            p++;
        }
        if (p + 2 >= end && !ended)
            return undefined;
        const text = this.#window.text(from + 1, p);
        const next = p + 1;
        const follows = next >= end ? LF : bytes[next];
        if (follows !== this.#delimiter && follows !== LF && !(follows === CR && bytes[next + 1] === LF))
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFault */ .S('there is text behind a quoted field', this.#rowLine, 'Write a quotation mark inside a quoted field as two.');
        return { text: doubled ? text.replaceAll('""', '"') : text, next, lines };
    }
    #faultOfCell(text, column) {
        const [what, fix] = (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOfCell */ .C$)(text);
        return new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFault */ .S(`${what}, in the column ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(this.columns[column])}`, this.#rowLine, fix);
    }
    /** Empty lines inside a table of one column were empty cells: they come first, then the row that showed it. */
    #holdRow() {
        this.#held = this.numbers[0] ?? NaN;
        this.#position = this.#rowLine;
        return this.#releaseBlank();
    }
    #releaseBlank() {
        if (this.#blank > 0) {
            this.numbers.fill(NaN);
            this.#rowLine = this.#position - this.#blank--;
        }
        else {
            this.numbers.fill(this.#held);
            this.#rowLine = this.#position;
            this.#held = undefined;
        }
        return true;
    }
    #sniff() {
        const window = this.#window;
        for (;;) {
            const end = window.bytes.indexOf(LF, window.start);
            if (end >= window.end && window.fill())
                continue;
            return delimiterOf(window.text(window.start, Math.min(end, window.end))).charCodeAt(0);
        }
    }
    #readHeader() {
        const window = this.#window;
        const columns = [];
        while (window.start < window.end && (window.bytes[window.start] === LF || window.bytes[window.start] === CR)) {
            if (window.bytes[window.start] === LF)
                this.#line++;
            window.start++;
        }
        if (window.start >= window.end)
            return columns;
        for (let p = window.start;;) {
            const cell = this.#readCell(p);
            if (cell === undefined) {
                columns.length = 0;
                window.fill();
                p = window.start;
                continue;
            }
            columns.push(cell.text.trim());
            this.#line += cell.lines;
            p = cell.next;
            if (p < window.end && window.bytes[p] === this.#delimiter) {
                p++;
                continue;
            }
            if (window.bytes[p] === CR && p < window.end)
                p++;
            window.start = Math.min(p + 1, window.end);
            this.#line++;
            return columns;
        }
    }
}
const TEXT = 1 << 20;
/** Comma, unless the first line has none outside of quotes and has semicolons or tabs. */
function delimiterOf(header) {
    const bare = header.replace(/"[^"]*"/g, '');
    return [',', ';', '\t'].find((delimiter) => bare.includes(delimiter)) ?? ',';
}


/***/ }),

/***/ 92842:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ RecordFault),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/** A file of scores that cannot be read as what it says it is: what is wrong, with the value, where, and what to do. */
class RecordFault extends Error {
    line;
    fix;
    constructor(what, 
    /** From 1; undefined when it is about the file as a whole. */
    line, 
    /** What to do, as a sentence. */
    fix) {
        super(what);
        this.line = line;
        this.fix = fix;
        this.name = 'RecordFault';
    }
}
/** A value for a message: in quotes, cut, on one line. */
function quote(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}


/***/ }),

/***/ 61229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ readCell),
/* harmony export */   C$: () => (/* binding */ faultOfCell),
/* harmony export */   fT: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92842);

/** What a cell of text says as a number: NaN for what stands for a missing or undefined value, undefined for what is no number. */
function readCell(text) {
    const cell = text.trim();
    if (DECIMAL.test(cell))
        return Number(cell);
    const word = cell.toLowerCase();
    return Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
}
/** The decimal numbers of JSON, CSV writers and people: no hexadecimal, no `1_000`, no thousands separators. */
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** Missing values and what languages write for values that are no numbers; truth values of per-example metrics count as 1 and 0. */
const WORDS = {
    '': NaN,
    na: NaN,
    'n/a': NaN,
    '<na>': NaN,
    null: NaN,
    none: NaN,
    nan: NaN,
    '-nan': NaN,
    inf: Infinity,
    '+inf': Infinity,
    infinity: Infinity,
    '+infinity': Infinity,
    '-inf': -Infinity,
    '-infinity': -Infinity,
    true: 1,
    false: 0,
};
/** Why a cell is no number, as the end of a sentence, and what to do. */
function faultOfCell(text) {
    const comma = /^\s*[+-]?\d+,\d+\s*$/.test(text);
    return [
        `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text)} is no number`,
        comma ? 'Write decimals with a point.' : 'Write a decimal number; leave the cell empty for a missing value.',
    ];
}
const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const SPLITTER = 134217729;
const bits = new Float64Array(1);
const words = new Uint32Array(bits.buffer);
/** Which half of a double holds its exponent on this machine. */
const HIGH = (() => {
    bits[0] = 1;
    return words[0] === 0 ? 1 : 0;
})();
/**
 * (a·10^shift + b)/10^scale, rounded as `Number` rounds the same digits, or NaN when it takes `Number` to know: a < 10¹⁵, 0 ≤ shift ≤ 4, b < 10^shift, |scale| ≤ 22. With
 * up to 15 digits one division of exact numbers is rounded once (Clinger 1990). With up to 19 the quotient is made in double-double
 * arithmetic, good to 100 bits; only when it lies that near the middle of two doubles is the answer left to `Number`.
 */
function assemble(a, shift, b, scale) {
    if (scale > 22 || scale < -22)
        return a === 0 && b === 0 ? 0 : NaN;
    if (shift === 0)
        return scale >= 0 ? a / POWERS[scale] : a * POWERS[-scale];
    if (scale <= 0)
        return NaN;
    // The digits as high + low, exactly.
    const product = a * POWERS[shift];
    const wide = SPLITTER * a;
    const aHigh = wide - (wide - a);
    const aLow = a - aHigh;
    const lost = aHigh * POWERS[shift] - product + aLow * POWERS[shift] + b;
    const high = product + lost;
    const low = product - high + lost;
    // The quotient, and its rest by an exact product.
    const divisor = POWERS[scale];
    const quotient = high / divisor;
    const wideQ = SPLITTER * quotient;
    const qHigh = wideQ - (wideQ - quotient);
    const qLow = quotient - qHigh;
    const wideD = SPLITTER * divisor;
    const dHigh = wideD - (wideD - divisor);
    const dLow = divisor - dHigh;
    const back = quotient * divisor;
    const backLow = qHigh * dHigh - back + qHigh * dLow + qLow * dHigh + qLow * dLow;
    const rest = (high - back - backLow + low) / divisor;
    const value = quotient + rest;
    const error = Math.abs(quotient - value + rest);
    bits[0] = value;
    const exponent = (words[HIGH] >>> 20) & 0x7ff;
    // Half a unit in the last place of the value.
    const half = 2 ** (exponent - 1076);
    return Math.abs(error - half) < half * 1e-9 ? NaN : value;
}


/***/ }),

/***/ 75613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ markLength),
/* harmony export */   r: () => (/* binding */ ByteWindow)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92842);

const FIRST_SIZE = 1 << 18;
/** A line longer than this is no line of scores. */
const LONGEST_LINE = 1 << 26;
/**
 * A window on a source that moves forward: `bytes[start..end)` is what has been read and not been consumed. Behind it stands a
 * line feed, so that a scan for line ends stops there without asking for the end at each byte. Begins behind a byte order mark.
 */
class ByteWindow {
    bytes = new Uint8Array(FIRST_SIZE);
    start = 0;
    end = 0;
    ended = false;
    #source;
    constructor(source) {
        this.#source = source;
        // Four bytes tell what it is; a pipe may give them one by one.
        while (this.end < 4 && this.fill())
            ;
        this.start = markLength(this.bytes.subarray(0, this.end));
    }
    /** Moves what is left to the front and reads on. Indices into `bytes` change. Answers whether anything came. */
    fill() {
        if (this.ended)
            return false;
        const left = this.end - this.start;
        if (left > LONGEST_LINE)
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFault */ .S('a line is longer than 64 MiB', undefined, 'Check that the file is text with one record on a line.');
        if (left + 1 >= this.bytes.length >> 1) {
            const larger = new Uint8Array(this.bytes.length * 2);
            larger.set(this.bytes.subarray(this.start, this.end));
            this.bytes = larger;
        }
        else
            this.bytes.copyWithin(0, this.start, this.end);
        this.start = 0;
        this.end = left;
        const read = this.#source.read(this.bytes.subarray(0, this.bytes.length - 1), left);
        this.end += read;
        this.bytes[this.end] = 10;
        if (read === 0)
            this.ended = true;
        return read > 0;
    }
    text(from, to) {
        return this.#source.decode(this.bytes, from, to);
    }
}
/** How long the byte order mark at the front is. Throws for what is known to be no text in UTF-8. */
function markLength(bytes) {
    const begins = (...magic) => magic.every((byte, index) => bytes[index] === byte);
    if (begins(0xef, 0xbb, 0xbf))
        return 3;
    const known = FOREIGN.find(({ magics }) => magics.some((magic) => begins(...magic)));
    if (known !== undefined)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFault */ .S(`the file is ${known.name}`, 1, known.fix);
    return 0;
}
const FOREIGN = [
    {
        magics: [
            [0xff, 0xfe],
            [0xfe, 0xff],
        ],
        name: 'UTF-16',
        fix: 'Save it as UTF-8.',
    },
    { magics: [[0x1f, 0x8b]], name: 'compressed (gzip)', fix: 'Unpack it first.' },
    { magics: [[0x50, 0x41, 0x52, 0x31]], name: 'Parquet', fix: 'Export the columns as CSV or JSON lines.' },
    { magics: [[0x50, 0x4b, 0x03, 0x04]], name: 'a ZIP archive (or a spreadsheet)', fix: 'Export it as CSV.' },
];


/***/ }),

/***/ 19076:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ promotes),
/* harmony export */   BG: () => (/* binding */ writesAvro),
/* harmony export */   D4: () => (/* binding */ sampleAvro),
/* harmony export */   TZ: () => (/* binding */ wrapBranch),
/* harmony export */   eL: () => (/* binding */ readsAvro),
/* harmony export */   q: () => (/* binding */ sameName),
/* harmony export */   qs: () => (/* binding */ edgeAvro),
/* harmony export */   u0: () => (/* binding */ sourcesOf)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87979);
/* harmony import */ var _avro_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30955);
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
            return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(datum) && datum.every((item) => writesAvro(type.items, item, encoding));
        case 'map':
            return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(datum) && Object.keys(datum).every((key) => writesAvro(type.values, datum[key], encoding));
        case 'enum':
            return typeof datum === 'string' && type.symbols.includes(datum);
        case 'fixed':
            return isBytes(datum) && datum.length === type.size;
        case 'record': {
            if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(datum))
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
    const key = datum === null ? 'null' : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(datum) ? Object.keys(datum)[0] : undefined;
    const branch = branches.find((one) => (0,_avro_js__WEBPACK_IMPORTED_MODULE_1__/* .branchName */ .at)(one) === key);
    if (branch === undefined)
        return undefined;
    if (datum === null)
        return [branch, null];
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(datum) && Object.keys(datum).length === 1 ? [branch, datum[key]] : undefined;
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
        return reader.kind === 'array' && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(datum) && datum.every((item) => readsAvro(writer.items, reader.items, item));
    if (writer.kind === 'map')
        return (reader.kind === 'map' &&
            (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(datum) &&
            Object.keys(datum).every((key) => readsAvro(writer.values, reader.values, datum[key])));
    if (writer.kind === 'enum')
        return (reader.kind === 'enum' &&
            sameName(writer, reader) &&
            (reader.symbols.includes(datum) || reader.default !== undefined));
    if (writer.kind === 'fixed')
        return reader.kind === 'fixed' && sameName(writer, reader) && writer.size === reader.size;
    if (writer.kind === 'record') {
        if (reader.kind !== 'record' || !sameName(writer, reader) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(datum))
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
    const name = (0,_avro_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(writer.name);
    return [reader.name, ...reader.aliases].some((one) => (0,_avro_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(one) === name);
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
    return branch.kind === 'null' ? null : { [(0,_avro_js__WEBPACK_IMPORTED_MODULE_1__/* .branchName */ .at)(branch)]: value };
}
/** A value that shows why a wider number does not fit a narrower one; the smallest otherwise. */
function edgeAvro(type) {
    return type.kind === 'long' ? 2147483648 : type.kind === 'float' ? 0.5 : type.kind === 'double' ? 0.1 : sampleAvro(type);
}


/***/ }),

/***/ 30955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   Ht: () => (/* binding */ readAvro),
/* harmony export */   at: () => (/* binding */ branchName),
/* harmony export */   uS: () => (/* binding */ showAvro)
/* harmony export */ });
/* unused harmony export PRIMITIVES */
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87979);
/* harmony import */ var _avro_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19076);
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
    const { problems, unusable, named } = reader;
    return { type: reader.fatal ? undefined : type, problems, unusable, named };
}
class AvroReader {
    problems = [];
    unusable = [];
    fatal = false;
    named = new Map();
    #defaults = [];
    read(data, at, space, depth) {
        if (depth > MAX_DEPTH)
            return this.#fail(at, `it is nested more than ${MAX_DEPTH} deep`);
        if (typeof data === 'string')
            return this.#reference(data, at, space);
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(data))
            return this.#union(data, at, space, depth);
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data))
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
        const found = this.named.get(qualify(name, space)) ?? this.named.get(name);
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
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(data.fields))
            return this.#fail(at, 'it is a record without a list of `fields`');
        const names = new Set();
        data.fields.forEach((raw, index) => {
            const place = [...at, 'fields', index];
            if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(raw) || typeof raw.name !== 'string')
                return this.#fail(place, 'it is no field: an object with a name is expected');
            if (names.has(raw.name))
                this.#fail(place, `the record has a field \`${raw.name}\` already`);
            names.add(raw.name);
            const type = this.#part(raw, 'type', place, spaceOf(own.name), depth + 1);
            if (type === undefined)
                return undefined;
            const fallback = Object.hasOwn(raw, 'default') ? { value: raw.default, at: [...place, 'default'] } : undefined;
            const aliases = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(raw.aliases) ? raw.aliases.filter((alias) => typeof alias === 'string') : [];
            const field = {
                at: place,
                name: raw.name,
                aliases,
                type,
                ...(fallback === undefined ? {} : { default: fallback }),
            };
            if (fallback !== undefined)
                this.#defaults.push({ at: fallback, field, fields });
            fields.push(field);
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
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(symbols) || !symbols.every((symbol) => typeof symbol === 'string'))
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
        const aliases = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(data.aliases) ? data.aliases.filter((alias) => typeof alias === 'string') : [];
        const type = make({ at, name, aliases: aliases.map((alias) => qualify(alias, spaceOf(name))) });
        if (this.named.has(name))
            return this.#fail(at, `\`${name}\` is defined already`);
        this.named.set(name, type);
        return type;
    }
    /** After everything is read: a default may be of a record that was not finished when it was met. */
    checkDefaults() {
        for (const { at, field, fields } of this.#defaults) {
            const { type } = field;
            const branches = type.kind === 'union' ? type.branches : [type];
            // Since 1.12 the default may be of any branch; before, of the first.
            if (branches.some((branch) => (0,_avro_data_js__WEBPACK_IMPORTED_MODULE_1__/* .writesAvro */ .BG)(branch, at.value, 'default')))
                continue;
            const problem = { at: at.at, reason: `the default is no value of its type (${showAvro(type)})` };
            this.problems.push(problem);
            this.unusable.push(problem);
            fields[fields.indexOf(field)] = { at: field.at, name: field.name, aliases: field.aliases, type };
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


/***/ })

};

//# sourceMappingURL=3991.index.js.map