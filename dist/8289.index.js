exports.id = 8289;
exports.ids = [8289,959];
exports.modules = {

/***/ 68289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  checkSample: () => (/* binding */ checkSample)
});


var nearest = __webpack_require__(72269);

var paths = __webpack_require__(9927);

var json = __webpack_require__(87979);

var csv = __webpack_require__(91314);

var fault = __webpack_require__(92842);

var csv_table = __webpack_require__(50959);
;





const MOST_KEYS = 1_000_000;

function readTable(content, checker, tell) {
    let rows = 0;
    try {
        const reader = new csv/* CsvReader */.c((0,csv_table.sourceOf)(content));
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

        if (!(error instanceof fault/* RecordFault */.S))
            throw error;
        tell(rows + 1, error.line ?? 1, { path: [], reason: error.message.replace(/^the row /, '') });
    }
    return rows;
}

function recordOf(columns, cells, types) {
    const record = Object.create(null);
    for (let i = 0; i < columns.length; i++)
        record[columns[i]] = readCell(cells[i], types[i]);
    return record;
}
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

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


var avro = __webpack_require__(30955);

var avro_data = __webpack_require__(19076);

var accepts_record = __webpack_require__(42482);

var scalars = __webpack_require__(96038);

var type_text = __webpack_require__(398);
;






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

function asTyped(value, datum) {
    const { type } = value;
    switch (type.kind) {
        case 'scalar': {

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

;
const frictionless_cells_TEMPORAL = /^(?:date|time|timestamp(?:_tz)?)$/;
const PLACES = /^(?:geopoint|geojson)$/i;

const DIRECTIVES = {
    ...{ Y: '[0-9]{4}', m: '[0-9]{1,2}', d: '[0-9]{1,2}', y: '[0-9]{2}', H: '[0-9]{1,2}', I: '[0-9]{1,2}', M: '[0-9]{1,2}' },
    ...{ S: '[0-9]{1,2}', f: '[0-9]{1,6}', j: '[0-9]{1,3}', '%': '%' },
};

function asWritten(schema) {
    return { ...schema, fields: schema.fields.map(cellOf) };
}
function cellOf(field) {
    const { format, ...limits } = field.constraints;
    const { type } = field;

    if (type.kind === 'unknown' && PLACES.test(type.text))
        return { ...field, type: { kind: 'unstated' }, constraints: {} };
    if (type.kind !== 'scalar' || !frictionless_cells_TEMPORAL.test(type.name) || typeof format?.value !== 'string')
        return field;
    const pattern = patternOf(format.value);
    const presence = limits.unique === undefined ? {} : { unique: limits.unique };

    if (pattern === undefined)
        return { ...field, type: { kind: 'unstated' }, constraints: presence };
    const text = { kind: 'scalar', name: 'string', text: type.text };
    return { ...field, type: text, constraints: { ...presence, pattern: { value: pattern, at: format.at } } };
}

function patternOf(format) {
    if (!format.includes('%'))
        return undefined;
    let pattern = '';
    for (const [part] of format.matchAll(/%.?|[^%]/gsu)) {
        const directive = part.startsWith('%') ? DIRECTIVES[part.slice(1)] : part.replace(/[\\.^$*+?()[\]{}|]/g, '\\$&');
        if (directive === undefined)
            return undefined;
        pattern += directive;
    }
    return `^${pattern}$`;
}


var part_data = __webpack_require__(24296);
;








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
    const { schemas } = reading;
    const written = part.dialect === 'frictionless' ? schemas.map(asWritten) : schemas;
    return written.map((schema) => recordChecker(part, schema, contentModel));
}
function recordChecker(part, schema, contentModel) {
    const fields = new Map(schema.fields.flatMap((field) => [field.name, ...field.aliases].map((name) => [name, field])));
    const unique = schema.fields.filter(({ constraints }) => constraints.unique?.value === true).map(({ name }) => [name]);
    return {
        name: schema.name ?? part.id,
        check: (datum) => explainRecord(schema, datum, contentModel),
        columnType: (name) => columnOf(fields.get(name)),
        unique: [...unique, ...(schema.primaryKey === undefined ? [] : [schema.primaryKey.value])],
        ...(part.dialect === 'mlflow-model' ? unnamedOf(schema) : {}),
    };
}




function unnamedOf({ fields }) {
    if (fields.length === 0 || fields.some(({ name }, i) => name !== String(i)))
        return {};
    return { unnamed: fields.length === 1 && fields[0].type.kind === 'array' ? 'tensor' : 'columns' };
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
    const { makeJsonSchemaChecker } = await Promise.all(/* import() */[__webpack_require__.e(6583), __webpack_require__.e(2274)]).then(__webpack_require__.bind(__webpack_require__, 92274));
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

;






const MOST = 10;
const TABLE = /\.(?:csv|tsv)$/i;
const LFS = 'version https://git-lfs.github.com/spec/';

async function checkSample(side, file, question) {
    const checkers = await findCheckers(side, question.contentModel);
    if (!checkers.known)
        return checkers;
    const checker = choose(checkers.value, question.against.record, file.file);
    if ('reason' in checker)
        return { known: false, absent: false, reason: checker.reason };
    return TABLE.test(file.file) ? checkTable(file, checker) : checkRecords(file, checker);
}

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
    const opened = await file.content();
    if (!opened.known)
        return opened;
    const content = opened.value;
    try {
        if (new TextDecoder().decode(content.read(0, LFS.length)) === LFS)
            return pointer();
        const found = new Findings();
        const rows = readTable(content, checker, (row, line, fault) => found.add({ row, line, column: 1, field: shortField(fault.path), reason: fault.reason }));
        return { known: true, value: found.done(rows) };
    }
    finally {
        content.close();
    }
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
    const rows = checker.unnamed === undefined ? records : byPlace(records, checker.unnamed);
    for (const [i, { value, at }] of rows.entries())
        for (const fault of checker.check(value)) {
            if (fault.unknown === true)
                return { known: false, absent: false, reason: fault.reason };

            const whole = rows !== records && checker.unnamed === 'tensor';
            const [row, path] = whole ? [fault.path[1], fault.path.slice(1)] : [i, fault.path];
            const span = found.isFull ? { line: 0, column: 0 } : source.locate([...at, ...path]);
            const { line, column } = span;
            found.add({ row: typeof row === 'number' ? row + 1 : 1, line, column, field: shortField(path), reason: fault.reason });
        }
    return { known: true, value: found.done(records.length) };
}




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
        ...((0,json/* isList */.Lv)(row) ? { cells: row } : {}),
    }));
}

function byPlace(records, unnamed) {
    const cells = records.flatMap((one) => (one.cells === undefined ? [] : [one.cells]));
    if (cells.length === 0 || cells.length < records.length)
        return records;
    if (unnamed === 'tensor')
        return [{ value: { 0: cells }, at: records[0].at.slice(0, -1) }];
    return records.map(({ at, cells: row = [] }) => ({ value: Object.fromEntries(row.map((cell, k) => [String(k), cell])), at }));
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

function promotes(writer, reader) {
    return writer === reader || (PROMOTIONS[writer]?.includes(reader) ?? false);
}

function sameName(writer, reader) {
    const name = (0,_avro_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(writer.name);
    return [reader.name, ...reader.aliases].some((one) => (0,_avro_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(one) === name);
}

const MAX_SAMPLE = 50_000;

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

function wrapBranch(branch, value) {
    return branch.kind === 'null' ? null : { [(0,_avro_js__WEBPACK_IMPORTED_MODULE_1__/* .branchName */ .at)(branch)]: value };
}

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

/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25917);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87979);
/* harmony import */ var _avro_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19076);







const PRIMITIVES = ['null', 'boolean', 'int', 'long', 'float', 'double', 'bytes', 'string'];
const MAX_DEPTH = 100;
const MAX_SHOWN = 5;
const NAME = /^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/;

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

    checkDefaults() {
        for (const { at, field, fields } of this.#defaults) {
            const { type } = field;
            const branches = type.kind === 'union' ? type.branches : [type];

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
    return logicalType === 'decimal' ? `decimal(${(0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s)(data.precision ?? null)},${(0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s)(data.scale ?? 0)})` : logicalType;
}
function qualify(name, space) {
    return name.includes('.') || space === '' ? name : `${space}.${name}`;
}
function spaceOf(name) {
    return name.slice(0, Math.max(name.lastIndexOf('.'), 0));
}

function shortName(name) {
    return name.slice(name.lastIndexOf('.') + 1);
}

function branchName(type) {
    return 'name' in type ? type.name : type.kind;
}

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

//# sourceMappingURL=8289.index.js.map