exports.id = 7436;
exports.ids = [7436];
exports.modules = {

/***/ 87436:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  diffSchemaData: () => (/* binding */ diffSchemaData)
});


var avro = __webpack_require__(30955);

var schema_change = __webpack_require__(45279);

var budget = __webpack_require__(71010);

var avro_data = __webpack_require__(19076);

var constraints = __webpack_require__(55115);

var samples = __webpack_require__(84122);

var type_text = __webpack_require__(398);
;







function diffAvroFields(run, base, head, place) {
    const [old, now] = [byName(base), byName(head)];
    const free = head.fields.filter((field) => !old.has(field.name));
    const aliases = new Map(free.flatMap((field) => field.aliases.map((alias) => [alias, field])));
    const matched = new Set();
    for (const field of base.fields) {
        const back = field.aliases.flatMap((alias) => (old.has(alias) ? [] : (now.get(alias) ?? [])))[0];
        const other = [now.get(field.name), aliases.get(field.name), back].find((one) => one !== undefined && !matched.has(one));
        if (other === undefined) {
            gone(run, field, head, now, place, 'base');
            continue;
        }
        matched.add(other);
        diffAvroField(run, field, other, base, head, place);
    }
    for (const field of head.fields)
        if (!matched.has(field))
            gone(run, field, base, old, place, 'head');
}

function gone(run, field, other, byNames, place, side) {

    const sources = (0,avro_data/* sourcesOf */.u0)(field, byNames);
    const safe = sources.length === 1
        ? run.resolution.reads(sources[0].type, field.type)
        : sources.length === 0 && field.default !== undefined;
    const removed = side === 'base';
    const datum = safe ? undefined : run.sample(other);
    run.add({ ...place, basePath: removed ? field.at : undefined, headPath: removed ? undefined : field.at }, {
        what: removed ? 'field removed' : 'field added',
        sentence: `field \`${label(place, field)}\` (${(0,avro/* showAvro */.uS)(field.type)}, ${field.default === undefined ? 'no default' : `default ${(0,type_text/* showJson */.qN)(field.default.value)}`}) was ${removed ? 'removed' : 'added'}`,
        backward: removed || safe,
        forward: !removed || safe,
        obliging: !removed && !safe,
        baseOnly: datum,
        headOnly: datum,
    });
}
function diffAvroField(run, before, after, base, head, place) {
    const same = before.name === after.name;
    const finds = { backward: same || after.aliases.includes(before.name), forward: same || before.aliases.includes(after.name) };
    const here = { ...place, basePath: before.at, headPath: after.at, label: label(place, after) };
    if (!same) {
        const lost = !finds.forward && before.default !== undefined ? '; old readers find no value there and take their default' : '';
        run.add(here, {
            what: 'field renamed with alias',
            sentence: `field \`${label(place, before)}\` was renamed to \`${after.name}\`, ${finds.backward ? 'which has it as an alias' : 'of which it has the name as an alias'}${lost}`,
            backward: finds.backward || after.default !== undefined,
            forward: finds.forward || before.default !== undefined,
            baseOnly: run.sample(base),
            headOnly: run.sample(head),
        });
    }
    diffDefault(run, before, after, here);
    const records = { base, head };
    const names = { base: before.name, head: after.name };
    run.compare(before.type, after.type, {
        ...here,
        basePath: before.type.at,
        headPath: after.type.at,
        wrap: (side, local) => {
            const record = run.sample(records[side]);
            return record === undefined
                ? undefined
                : place.wrap(side, (0,samples/* withField */.ZH)(record, names[side], local));
        },
        sees: { backward: place.sees.backward && finds.backward, forward: place.sees.forward && finds.forward },
    });
}

function diffDefault(run, before, after, place) {
    const [old, now] = [before.default, after.default];
    if (old === undefined && now === undefined)
        return;
    if (old !== undefined && now !== undefined && (0,constraints/* equalData */.VH)(old.value, now.value))
        return;
    const [what, end] = old === undefined
        ? ['default added', `got the default ${(0,type_text/* showJson */.qN)(now.value)}`]
        : now === undefined
            ? [
                'default removed',
                `lost its default ${(0,type_text/* showJson */.qN)(old.value)}, without which it can no longer come or go safely`,
            ]
            : ['default changed', `had the default ${(0,type_text/* showJson */.qN)(old.value)} and now has ${(0,type_text/* showJson */.qN)(now.value)}`];
    const paths = { basePath: old?.at ?? place.basePath, headPath: now?.at ?? place.headPath };
    run.add({ ...place, ...paths }, { what, sentence: `field ${nameOf(place)} ${end}`, backward: true, forward: true });
}
function byName(record) {
    return new Map(record.fields.map((field) => [field.name, field]));
}
function label(place, field) {
    return place.label === '' ? field.name : `${place.label}.${field.name}`;
}

;





class AvroResolution {
    #budget;
    #failed = new Map();
    #fits = new Map();
    #dirty = false;
    constructor(budget) {
        this.#budget = budget;
    }

    reads(writer, reader) {
        for (;;) {
            this.#dirty = false;
            const verdict = this.#reads(writer, reader);
            if (!this.#dirty)
                return verdict;

            this.#fits = new Map();
        }
    }
    #reads(writer, reader) {
        this.#budget.spend(1);
        if (writer.kind === 'union')
            return writer.branches.every((branch) => this.#reads(branch, reader));
        if (reader.kind === 'union')
            return reader.branches.some((branch) => this.#reads(writer, branch));
        if (writer.kind === 'array')
            return reader.kind === 'array' && this.#reads(writer.items, reader.items);
        if (writer.kind === 'map')
            return reader.kind === 'map' && this.#reads(writer.values, reader.values);
        if (writer.kind === 'enum')
            return (reader.kind === 'enum' &&
                (0,avro_data/* sameName */.q)(writer, reader) &&
                (reader.default !== undefined || containsAll(reader.symbols, writer.symbols)));
        if (writer.kind === 'fixed')
            return reader.kind === 'fixed' && writer.size === reader.size && (0,avro_data/* sameName */.q)(writer, reader);
        if (writer.kind === 'record')
            return reader.kind === 'record' && this.#readsRecord(writer, reader);
        return (0,avro_data/* promotes */.A9)(writer.kind, reader.kind);
    }
    #readsRecord(writer, reader) {
        if (this.#failed.get(writer)?.has(reader))
            return false;
        if (this.#fits.get(writer)?.has(reader))
            return true;
        remember(this.#fits, writer, reader);
        const fields = new Map(writer.fields.map((field) => [field.name, field]));
        const fits = (0,avro_data/* sameName */.q)(writer, reader) &&
            reader.fields.every((field) => {
                const sources = (0,avro_data/* sourcesOf */.u0)(field, fields);
                if (sources.length !== 1)
                    return sources.length === 0 && field.default !== undefined;
                return this.#reads(sources[0].type, field.type);
            });
        if (!fits) {
            remember(this.#failed, writer, reader);
            this.#fits.get(writer)?.delete(reader);
            this.#dirty = true;
        }
        return fits;
    }
}
function containsAll(have, wanted) {
    const set = new Set(have);
    return wanted.every((symbol) => set.has(symbol));
}
function remember(pairs, writer, reader) {
    const known = pairs.get(writer);
    if (known === undefined)
        pairs.set(writer, new Set([reader]));
    else
        known.add(reader);
}

;






const MAX_WORK = 3_000_000;
const OPEN = { backward: true, forward: true };

function diffAvro(base, head) {
    const run = new AvroRun(base, head);
    let verdict = 'break';
    try {
        run.compare(base, head, { basePath: base.at, headPath: head.at, label: '', wrap: (_, local) => local, sees: OPEN });
        verdict = (0,schema_change/* meet */.A)(run.changes.map((change) => change.class));

        const [backward, forward] = [run.resolution.reads(base, head), run.resolution.reads(head, base)];
        const whole = (0,schema_change/* classOf */.K)(backward, forward, verdict !== 'none' || !backward || !forward);
        const strict = (0,schema_change/* meet */.A)([verdict, whole]);
        if (whole !== 'none' && whole !== 'both')
            for (const [side, type] of [
                ['base', base],
                ['head', head],
            ])
                if (run.sample(type) === undefined)
                    run.doubt(type.at, `no example datum of the ${side} can be made`);
        if (strict !== verdict)
            run.doubt(base.at, `the changes make it ${verdict}, and the resolution of the whole makes it ${strict}`);
        verdict = strict;
    }
    catch (error) {
        if (!(error instanceof budget/* BudgetError */.W))
            throw error;
        run.doubt(base.at, error.message);
    }
    return { class: verdict, changes: run.changes, undecided: run.undecided };
}
class AvroRun {
    base;
    head;
    changes = [];
    undecided = [];
    budget = new budget/* Budget */._(MAX_WORK, 'comparing the schemas');
    resolution = new AvroResolution(this.budget);
    #samples = new WeakMap();
    #seen = new Map();
    constructor(base, head) {
        this.base = base;
        this.head = head;
    }

    sample(type) {
        if (!this.#samples.has(type))
            this.#samples.set(type, (0,avro_data/* sampleAvro */.D4)(type));
        return this.#samples.get(type);
    }
    doubt(path, reason) {
        this.undecided.push({ path, reason });
    }
    add(place, found) {
        const backward = found.backward || !place.sees.backward;
        const forward = found.forward || !place.sees.forward;
        const shown = [];
        if (!backward)
            shown.push(['base', found.baseOnly]);
        if (!forward)
            shown.push(['head', found.headOnly]);
        let made;
        const make = () => shown.flatMap(([side, local]) => this.#witness(place, side, local));
        this.changes.push({
            class: (0,schema_change/* classOf */.K)(backward, forward, true),
            what: found.what,
            basePath: place.basePath,
            headPath: place.headPath,
            ...(found.obliging === true && { obliging: true }),
            sentence: found.sentence,

            get witnesses() {
                return (made ??= make());
            },
        });
    }
    #witness(place, side, local) {
        const datum = local === undefined ? undefined : place.wrap(side, local);
        if (datum === undefined)
            return [];
        const [writer, reader] = side === 'base' ? [this.base, this.head] : [this.head, this.base];
        return (0,avro_data/* writesAvro */.BG)(writer, datum) && !(0,avro_data/* readsAvro */.eL)(writer, reader, datum) ? [{ acceptedBy: side, datum }] : [];
    }
    compare(base, head, place) {
        this.budget.spend(1);
        if (base.kind === 'union' || head.kind === 'union')
            this.#unions(base, head, place);
        else if (base.kind === 'record' && head.kind === 'record')
            this.#records(base, head, place);
        else if (base.kind === 'enum' && head.kind === 'enum')
            this.#enums(base, head, place);
        else if (base.kind === 'fixed' && head.kind === 'fixed')
            this.#fixeds(base, head, place);
        else if (base.kind === 'array' && head.kind === 'array')
            this.compare(base.items, head.items, inner(place, base.items, head.items, '[]', (local) => [local]));
        else if (base.kind === 'map' && head.kind === 'map')
            this.compare(base.values, head.values, inner(place, base.values, head.values, '{}', (local) => ({ key: local })));
        else
            this.#types(base, head, place);
        this.#logical(base, head, place);
    }
    #types(base, head, place) {
        if (base.kind === head.kind)
            return;
        const [backward, forward] = [(0,avro_data/* promotes */.A9)(base.kind, head.kind), (0,avro_data/* promotes */.A9)(head.kind, base.kind)];
        const what = backward ? (forward ? 'type renamed' : 'type widened') : forward ? 'type narrowed' : 'type changed';
        const verb = backward ? (forward ? 'changed' : 'was widened') : forward ? 'was narrowed' : 'changed';
        this.add(place, {
            what,
            sentence: `the type of ${nameOf(place)} ${verb} from ${(0,avro/* showAvro */.uS)(base)} to ${(0,avro/* showAvro */.uS)(head)}`,
            backward,
            forward,
            baseOnly: (0,avro_data/* edgeAvro */.qs)(base),
            headOnly: (0,avro_data/* edgeAvro */.qs)(head),
        });
    }




    #logical(base, head, place) {
        if (base.logical === head.logical || base.kind === 'union' || head.kind === 'union')
            return;
        const stated = base.logical === undefined || head.logical === undefined;
        this.add(place, {
            what: base.logical === undefined ? 'logical type added' : 'logical type changed',
            sentence: base.logical === undefined
                ? `${nameOf(place)} got the logical type ${head.logical}; the bytes are the same`
                : `the logical type of ${nameOf(place)} changed from ${base.logical} to ${head.logical ?? 'none'}${stated ? '' : '; the same bytes now mean something else'}`,
            backward: stated,
            forward: stated,
        });
    }
    #names(base, head, place) {
        if (base.name === head.name)
            return;
        const spaces = (0,avro/* shortName */.EU)(base.name) === (0,avro/* shortName */.EU)(head.name);
        this.add(place, {
            what: spaces ? 'namespace changed' : `${base.kind} renamed`,
            sentence: `${base.kind} \`${base.name}\`${place.label === '' ? '' : ` of \`${place.label}\``} is now \`${head.name}\`${spaces ? '; resolution matches names without namespaces, though some libraries want the same' : (0,avro_data/* sameName */.q)(base, head) ? ', which has the old name as an alias' : ' and has no alias for the old name'}`,
            backward: (0,avro_data/* sameName */.q)(base, head),
            forward: (0,avro_data/* sameName */.q)(head, base),
            baseOnly: this.sample(base),
            headOnly: this.sample(head),
        });
    }
    #records(base, head, place) {
        const seen = this.#seen.get(base) ?? new Set();
        if (seen.has(head))
            return;
        this.#seen.set(base, seen.add(head));
        this.#names(base, head, place);
        diffAvroFields(this, base, head, place);
    }
    #enums(base, head, place) {
        this.#names(base, head, place);
        const [old, now] = [new Set(base.symbols), new Set(head.symbols)];
        const removed = base.symbols.filter((symbol) => !now.has(symbol));
        const added = head.symbols.filter((symbol) => !old.has(symbol));
        const list = (symbols) => symbols.map((symbol) => `\`${symbol}\``).join(', ');
        const taken = (by, who) => by.default === undefined ? '' : `; ${who} readers take \`${by.default.value}\` for it`;
        if (removed.length > 0)
            this.add(place, {
                what: 'enum values removed',
                sentence: `${list(removed)} ${removed.length === 1 ? 'is' : 'are'} no longer a symbol of ${nameOf(place)}${taken(head, 'new')}`,
                backward: head.default !== undefined,
                forward: true,
                baseOnly: removed[0],
            });
        if (added.length > 0)
            this.add(place, {
                what: 'enum values added',
                sentence: `${list(added)} ${added.length === 1 ? 'is' : 'are'} now a symbol of ${nameOf(place)}${taken(base, 'old')}`,
                backward: true,
                forward: base.default !== undefined,
                headOnly: added[0],
            });
        if (base.default?.value !== head.default?.value)
            this.add(place, {
                what: 'enum default changed',
                sentence: `the default symbol of ${nameOf(place)} changed from ${base.default?.value ?? 'none'} to ${head.default?.value ?? 'none'}`,
                backward: true,
                forward: true,
            });
    }
    #fixeds(base, head, place) {
        this.#names(base, head, place);
        if (base.size === head.size)
            return;
        this.add(place, {
            what: 'type changed',
            sentence: `the size of ${nameOf(place)} changed from ${base.size} to ${head.size} bytes`,
            backward: false,
            forward: false,
            baseOnly: this.sample(base),
            headOnly: this.sample(head),
        });
    }

    #unions(base, head, place) {
        const [old, now] = [branchesOf(base), branchesOf(head)];
        const paired = new Map();
        for (const branch of old) {
            const other = now.find((one) => alike(branch, one) && ![...paired.values()].includes(one));
            if (other === undefined)
                continue;
            paired.set(branch, other);
            const wraps = { base: base.kind === 'union' ? branch : undefined, head: head.kind === 'union' ? other : undefined };
            this.compare(branch, other, {
                ...place,
                basePath: branch.at,
                headPath: other.at,
                wrap: (side, local) => place.wrap(side, wraps[side] === undefined ? local : (0,avro_data/* wrapBranch */.TZ)(wraps[side], local)),
            });
        }
        const partners = new Set(paired.values());
        for (const branch of old)
            if (!paired.has(branch))
                this.#lonely(branch, base, head, place, 'base');
        for (const branch of now)
            if (!partners.has(branch))
                this.#lonely(branch, head, base, place, 'head');
    }
    #lonely(branch, own, other, place, side) {
        if (this.resolution.reads(branch, other))
            return;
        const value = (0,avro_data/* edgeAvro */.qs)(branch);
        const datum = value === undefined ? undefined : own.kind === 'union' ? (0,avro_data/* wrapBranch */.TZ)(branch, value) : value;
        const isNull = branch.kind === 'null';
        const gone = side === 'base';
        this.add({ ...place, ...(gone ? { basePath: branch.at } : { headPath: branch.at }) }, {
            what: isNull ? (gone ? 'null refused' : 'null allowed') : gone ? 'union branch removed' : 'union branch added',
            sentence: gone
                ? `${nameOf(place)} can no longer be ${(0,avro/* showAvro */.uS)(branch)}; it is ${(0,avro/* showAvro */.uS)(other)} now`
                : `${nameOf(place)} can now be ${(0,avro/* showAvro */.uS)(branch)}; it was ${(0,avro/* showAvro */.uS)(other)}`,
            backward: !gone,
            forward: gone,
            baseOnly: datum,
            headOnly: datum,
        });
    }
}
function branchesOf(type) {
    return type.kind === 'union' ? type.branches : [type];
}

function alike(left, right) {
    if (left.kind !== right.kind)
        return false;
    return 'name' in left && 'name' in right ? (0,avro_data/* sameName */.q)(left, right) || (0,avro_data/* sameName */.q)(right, left) : true;
}
function inner(place, base, head, mark, wrap) {
    return {
        ...place,
        basePath: base.at,
        headPath: head.at,
        label: `${place.label}${mark}`,
        wrap: (side, local) => place.wrap(side, wrap(local)),
    };
}
function nameOf(place) {
    return place.label === '' ? 'the schema' : `\`${place.label}\``;
}


var json = __webpack_require__(87979);

var same_data = __webpack_require__(53073);
;





function only(reading, within) {
    if (within === undefined || reading.type === undefined)
        return reading;
    const wanted = String(within.at(-1));
    const name = [...reading.named.keys()].find((one) => one === wanted || one.endsWith(`.${wanted}`));
    if (name !== undefined)
        return { ...reading, type: reading.named.get(name) };
    const known = [...reading.named.keys()].slice(0, 5).map((one) => `\`${one}\``);
    const reason = `it has no type named \`${wanted}\`${known.length === 0 ? '' : ` (it has ${known.join(', ')})`}`;
    return { ...reading, type: undefined, problems: [...reading.problems, { at: [], reason }] };
}

function diffSchemaData(base, head, { within = [] } = {}) {
    const [from, to] = [only((0,avro/* readAvro */.Ht)(base), within[0]), only((0,avro/* readAvro */.Ht)(head), within[1])];
    const isUntouched = ({ at, reason }) => [from, to].every(({ problems }) => problems.some((one) => one.reason === reason && (0,same_data/* isSame */.F)([...one.at], [...at]))) &&
        (0,same_data/* isSame */.F)((0,json/* valueAt */.fK)(base, at.slice(0, -1)), (0,json/* valueAt */.fK)(head, at.slice(0, -1)));
    const tell = (side, problem) => ({
        path: problem.at,
        reason: `at the ${side}, ${problem.reason}`,
    });
    const still = to.problems.filter(isUntouched);
    const undecided = [

        ...from.problems.filter((one) => !from.unusable.includes(one) && !isUntouched(one)).map((one) => tell('base', one)),
        ...to.problems.filter((one) => !isUntouched(one)).map((one) => tell('head', one)),
    ];
    const unread = still.map(({ at, reason }) => ({ path: at, reason, untouched: true }));
    if (from.type === undefined || to.type === undefined)
        return { class: 'break', changes: [], undecided: [...undecided, ...still.map((one) => tell('head', one))] };
    const diff = diffAvro(from.type, to.type);
    return {
        ...diff,
        class: undecided.length > 0 ? 'break' : diff.class,
        undecided: [...undecided, ...unread, ...diff.undecided],
    };
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


/***/ })

};

//# sourceMappingURL=7436.index.js.map