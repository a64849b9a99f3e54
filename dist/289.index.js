exports.id = 289;
exports.ids = [289];
exports.modules = {

/***/ 57463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  openLineage: () => (/* binding */ openLineage)
});


var json = __webpack_require__(87979);

var distributions = __webpack_require__(29503);

var walk = __webpack_require__(35067);

var values = __webpack_require__(32005);
;





const SIDES = ['inputs', 'outputs', 'dataset'];
const FACETS = ['facets', 'inputFacets', 'outputFacets'];
const COUNTED = ['outputStatistics', 'inputStatistics', 'dataQualityMetrics'];
function eventsOf(data) {
    const all = (0,json/* isList */.Lv)(data) ? data.map((value, i) => ({ value, at: [i] })) : [{ value: data, at: [] }];
    return all.filter((one) => (0,json/* isObject */.Gv)(one.value));
}
function facetsOf(data) {
    return eventsOf(data).flatMap(({ value: event, at }) => SIDES.flatMap((side) => {
        const held = event[side];
        const list = (0,json/* isList */.Lv)(held)
            ? held.map((value, i) => ({ value, at: [...at, side, i] }))
            : [{ value: held ?? null, at: [...at, side] }];
        return list.flatMap(({ value, at: place }) => ((0,json/* isObject */.Gv)(value) ? facetsOfDataset(value, place) : []));
    }));
}
function facetsOfDataset(value, at) {
    const dataset = [(0,values/* textOf */.b)(value.namespace), (0,values/* textOf */.b)(value.name)].filter(Boolean).join(':');
    return FACETS.flatMap((holder) => {
        const facets = value[holder];
        if (!(0,json/* isObject */.Gv)(facets))
            return [];
        return Object.keys(facets).flatMap((name) => {
            const facet = facets[name];
            return (0,json/* isObject */.Gv)(facet) ? [{ dataset, name, value: facet, at: [...at, holder, name] }] : [];
        });
    });
}
function eventQuality(data) {
    const facets = facetsOf(data);
    return {
        ...{ gates: [], guardrails: [], splits: [], latencies: [], samples: [] },
        rowCounts: facets.flatMap(({ dataset, name, value, at }) => {
            if (!COUNTED.includes(name))
                return [];
            const count = (0,walk/* pickScalar */.ac)(value, at, ['rowCount']);
            return count === undefined ? [] : [{ name: dataset, at, count }];
        }),
        expectations: facets.flatMap(({ name, value, at }) => name === 'dataQualityAssertions' && (0,json/* isList */.Lv)(value.assertions)
            ? value.assertions.flatMap((one, i) => ((0,json/* isObject */.Gv)(one) ? [assertionOf(one, [...at, 'assertions', i])] : []))
            : []),
    };
}
function assertionOf(value, at) {
    const success = (0,walk/* pickScalar */.ac)(value, at, ['success']);
    const [column, actual, expected] = [(0,values/* textOf */.b)(value.column), (0,values/* textOf */.b)(value.actual), (0,values/* textOf */.b)(value.expected)];
    const severity = (0,walk/* pickScalar */.ac)(value, at, ['severity']);
    return {
        ...{ at, name: (0,values/* textOf */.b)(value.name) || (0,values/* textOf */.b)(value.assertion) || 'an assertion', success },
        ...(column === '' ? {} : { column }),
        ...(severity && { severity }),
        ...(actual === '' ? {} : { observed: `${actual} was found` }),
        ...(expected === '' ? {} : { asked: expected }),
    };
}
function eventColumns(data) {
    return facetsOf(data).flatMap(({ dataset, name, value, at }) => {
        if (name !== 'dataQualityMetrics' || !(0,json/* isObject */.Gv)(value.columnMetrics))
            return [];
        return (0,distributions/* columnStatistics */.sV)(value.columnMetrics, [...at, 'columnMetrics'], dataset, (0,walk/* pickScalar */.ac)(value, at, ['rowCount']));
    });
}

function eventFreshness(data) {
    const times = eventsOf(data).flatMap(({ value: event, at }) => {
        const { eventTime, job, dataset } = event;
        const about = (0,json/* isObject */.Gv)(job) ? job : (0,json/* isObject */.Gv)(dataset) ? dataset : {};
        const scope = [(0,values/* textOf */.b)(about.namespace), (0,values/* textOf */.b)(about.name)].join(':');
        return eventTime === undefined ? [] : [{ at: [...at, 'eventTime'], value: eventTime, of: 'data', name: 'eventTime', scope }];
    });
    const changed = facetsOf(data).flatMap(({ dataset, name, value, at }) => {
        const time = name === 'dataQualityMetrics' ? (0,walk/* pickScalar */.ac)(value, at, ['lastUpdated']) : undefined;
        return time === undefined ? [] : [{ ...time, of: 'data', name: 'lastUpdated', scope: dataset }];
    });
    return { times: [...times, ...changed], objectives: [] };
}

;



function openlineage_graph_eventsOf(data) {
    const all = (0,json/* isList */.Lv)(data) ? data.map((one, i) => [one, [i]]) : [[data, []]];
    return all.flatMap(([event, at]) => ((0,json/* isObject */.Gv)(event) ? [{ event, at }] : []));
}





function eventLineage(data) {
    const nodes = new Map();
    const edges = new Map();
    const events = openlineage_graph_eventsOf(data);
    const add = (node) => {
        const known = nodes.get(node.id);
        if (known === undefined || (known.version === undefined && node.version !== undefined))
            nodes.set(node.id, { ...node, at: known?.at ?? node.at });
    };
    const link = (from, to, at) => {
        const key = JSON.stringify([from.id, to.id]);
        if (!edges.has(key))
            edges.set(key, { from: from.id, to: to.id, at, fromAt: from.at, toAt: to.at });
    };
    const written = new Map();
    for (const { event, at } of events) {
        const job = jobOf(event, at);
        if (job !== undefined)
            for (const { id } of datasetsOf(event.outputs, [...at, 'outputs']))
                addTo(written, job.id, id);
    }
    for (const { event, at } of events) {
        for (const one of datasetsOf([event.dataset ?? null], [...at, 'dataset'], true))
            add(one);
        const job = jobOf(event, at);
        const inputs = datasetsOf(event.inputs, [...at, 'inputs']);
        const outputs = datasetsOf(event.outputs, [...at, 'outputs']);

        if (job === undefined || inputs.length + outputs.length === 0)
            continue;
        add({ ...job, kind: 'stage' });
        for (const input of inputs) {
            add(input);
            if (written.get(job.id)?.has(input.id) !== true)
                link(input, job, input.at);
        }
        for (const output of outputs) {
            add(output);
            link(job, output, output.at);
        }
    }
    const graph = {
        at: [],
        nodes: [...nodes.values()],
        edges: [...edges.values()],
        connected: 'elsewhere',
        versioned: false,
    };
    return { graphs: nodes.size === 0 ? [] : [graph] };
}
function jobOf({ job }, at) {
    if (!(0,json/* isObject */.Gv)(job) || (0,values/* textOf */.b)(job.name) === '')
        return undefined;

    return { id: `${(0,values/* textOf */.b)(job.namespace)}:${(0,values/* textOf */.b)(job.name)} (job)`, at: [...at, 'job'] };
}
function datasetsOf(list, at, single = false) {
    if (!(0,json/* isList */.Lv)(list))
        return [];
    return list.flatMap((one, i) => {
        if (!(0,json/* isObject */.Gv)(one) || (0,values/* textOf */.b)(one.name) === '')
            return [];
        const place = single ? at : [...at, i];
        const version = versionOf(one, place);
        return [{ id: datasetId(one), at: place, kind: 'dataset', ...(version && { version }) }];
    });
}

function datasetId(dataset) {
    return `${(0,values/* textOf */.b)(dataset.namespace)}:${(0,values/* textOf */.b)(dataset.name)}`;
}
function versionOf({ facets }, at) {
    const facet = (0,json/* isObject */.Gv)(facets) ? facets.version : undefined;
    const value = (0,json/* isObject */.Gv)(facet) ? facet.datasetVersion : undefined;
    return value === undefined ? undefined : { value, at: [...at, 'facets', 'version', 'datasetVersion'] };
}
function addTo(sets, key, value) {
    const set = sets.get(key);
    if (set === undefined)
        sets.set(key, new Set([value]));
    else
        set.add(value);
}


var root_keys = __webpack_require__(40884);

var versioning = __webpack_require__(10212);

var surface = __webpack_require__(44404);
;







const SAMPLE = 50;
const EVENT_TYPES = new Set(['START', 'RUNNING', 'COMPLETE', 'ABORT', 'FAIL', 'OTHER']);

function isEvents(data) {
    if (!(0,json/* isList */.Lv)(data))
        return (0,json/* isObject */.Gv)(data) && isEvent(data);
    return data.length > 0 && data.slice(0, SAMPLE).every((one) => (0,json/* isObject */.Gv)(one) && isEvent(one));
}
function isEvent(event) {
    const { run, job, dataset } = event;
    const isSigned = typeof event.producer === 'string' || /openlineage/i.test((0,values/* textOf */.b)(event.schemaURL));
    const isTimed = typeof event.eventTime === 'string';
    if ((0,json/* isObject */.Gv)(run) && (0,values/* textOf */.b)(run.runId) !== '' && isNamed(job))
        return isTimed || EVENT_TYPES.has((0,values/* textOf */.b)(event.eventType)) || isSigned;
    return isTimed && isSigned && (isNamed(job) || isNamed(dataset));
}
function isNamed(value) {
    return (0,json/* isObject */.Gv)(value) && typeof value.name === 'string' && typeof value.namespace === 'string';
}

function outputItems(data) {
    const found = new Map();
    const add = (value, at) => {
        if (!(0,json/* isObject */.Gv)(value) || (0,values/* textOf */.b)(value.name) === '')
            return;
        const id = datasetId(value);
        if (!found.has(id))
            found.set(id, (0,surface/* item */.AS)('port', id, at));
    };
    for (const { event, at } of openlineage_graph_eventsOf(data)) {
        if ((0,json/* isList */.Lv)(event.outputs))
            event.outputs.forEach((one, i) => add(one, [...at, 'outputs', i]));
        add(event.dataset, [...at, 'dataset']);
    }
    return [...found.values()];
}

const openLineage = {
    recognise: isEvents,
    sniff: (text) => {
        const keys = (0,root_keys/* rootKeys */.D)(text);
        return keys.has('run') && keys.has('job') && keys.has('eventTime');
    },
    views: {

        versioning: () => (0,versioning/* noVersion */.yV)(),
        lineage: ({ data }) => eventLineage(data),
        schema: () => ({ parts: [{ dialect: 'openlineage', at: [] }], references: [], contracts: [] }),
        surface: ({ data }) => ({ items: outputItems(data) }),
        quality: ({ data }) => eventQuality(data),
        distributions: ({ data }) => ({ distributions: [], columns: eventColumns(data) }),
        freshness: ({ data }) => eventFreshness(data),
    },
    paths: () => [],
};


/***/ })

};

//# sourceMappingURL=289.index.js.map