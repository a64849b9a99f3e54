export const id = 8193;
export const ids = [8193];
export const modules = {

/***/ 8193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ lineage_graph_policy)
});

// EXTERNAL MODULE: ./src/policy.ts
var policy = __webpack_require__(1237);
;// CONCATENATED MODULE: ./policies/lineage-graph/malformed.ts
/** A kind hands on nodes and edges as they stand, with '' for an id that is none. What has no id must not go unseen. */
function findMalformed(document, graph) {
    const raw = document.get(graph.at);
    if (graph.nodes.length === 0 && graph.edges.length === 0)
        return explainEmpty(graph.at, raw);
    const nodes = graph.nodes.filter((node) => node.id === '').map(({ at }) => malformed(at, explain(document.get(at), ['id'])));
    const edges = graph.edges
        .filter((edge) => edge.from === '' || edge.to === '')
        .map(({ at, from }) => malformed(at, explain(document.get(at), from === '' ? ['from', 'to'] : ['to'])));
    return [...nodes, ...edges];
}
/** A graph in which nothing was found: is it empty, or was it not understood? */
function explainEmpty(at, raw) {
    if (raw === undefined || raw === null || at.length === 0)
        return [];
    if (!isMap(raw))
        return [malformed(at, `it is ${nameType(raw)}, not a map with \`nodes\` and \`edges\``)];
    return ['nodes', 'edges'].flatMap((key) => {
        const list = Object.hasOwn(raw, key) ? raw[key] : undefined;
        if (list === undefined || list === null || typeof list === 'object')
            return [];
        return [malformed([...at, key], `it is ${nameType(list)}, not a list`)];
    });
}
/** Why none of the keys holds an id. A number would do: it has a text that both ends write alike. */
function explain(item, keys) {
    const all = keys.map((key) => `\`${key}\``).join(' and ');
    if (!isMap(item))
        return `it is ${nameType(item ?? null)}, not a map with ${all}`;
    for (const key of keys) {
        const id = Object.hasOwn(item, key) ? item[key] : undefined;
        if (id === undefined)
            return `it has no \`${key}\``;
        if (id === null || id === '')
            return `its \`${key}\` is empty`;
        if (typeof id === 'object')
            return `its \`${key}\` is ${nameType(id)}, not text`;
    }
    return `it has no ${all}`;
}
function malformed(at, reason) {
    const path = at.reduce((text, step) => {
        if (typeof step === 'number')
            return `${text}[${step}]`;
        return text === '' ? step : `${text}.${step}`;
    }, '');
    return { at, path, reason };
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function nameType(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    return { string: 'text', number: 'a number', boolean: 'a boolean' }[typeof value] ?? 'a map';
}

// EXTERNAL MODULE: ./src/lib/digest.ts
var lib_digest = __webpack_require__(8899);
;// CONCATENATED MODULE: ./policies/lineage-graph/network.ts

/** Joins graphs: two nodes are the same when they share an id, the path of a file, or a digest. Without several graphs, only ids count. */
function joinGraphs(sources) {
    const keyOfId = new Map();
    const keyOfName = new Map();
    const merged = new Map();
    const resolve = (key) => {
        let at = key;
        for (let above = merged.get(at); above !== undefined; above = merged.get(at))
            at = above;
        // Shortcuts keep long chains of joins from being walked again and again.
        if (at !== key)
            merged.set(key, at);
        return at;
    };
    const join = sources.length > 1;
    const first = new Map();
    for (const source of sources) {
        for (const node of source.graph.nodes) {
            const key = keyOfId.get(node.id) ?? node.id;
            keyOfId.set(node.id, key);
            if (!first.has(key))
                first.set(key, { key, node, source });
            if (!join)
                continue;
            for (const name of namesOf(node)) {
                const other = keyOfName.get(name);
                if (other === undefined)
                    keyOfName.set(name, key);
                else if (resolve(other) !== resolve(key))
                    merged.set(resolve(key), resolve(other));
            }
        }
    }
    const nodes = new Map([...first].filter(([key]) => resolve(key) === key));
    const endOf = (id) => {
        const key = keyOfId.get(id);
        return key === undefined ? undefined : resolve(key);
    };
    const edges = sources.flatMap((source) => source.graph.edges.map((edge) => ({ edge, source, from: endOf(edge.from), to: endOf(edge.to) })));
    return { nodes, edges };
}
/** What a node of another document may know the same thing by. */
function namesOf(node) {
    const digest = (0,lib_digest/* normalizeDigest */.Gc)(node.digest?.value);
    return [...(node.path === undefined ? [] : [`path ${node.path}`]), ...(digest === undefined ? [] : [`digest ${digest}`])];
}

;// CONCATENATED MODULE: ./policies/lineage-graph/options.schema.json
const options_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Options of lineage-graph","type":"object","additionalProperties":false,"properties":{"scope":{"enum":["file","workspace"],"default":"file","description":"`file`: each graph is judged by itself. `workspace`: the graphs of all documents are joined where nodes share an id, a path or a digest, and the joined graph is judged."},"allow_cycles":{"type":"boolean","default":false,"description":"Accept graphs with cycles, such as a model that labels its own training data."}}}');
;// CONCATENATED MODULE: ./policies/lineage-graph/rules.ts
const rules = {
    'LIN.EDGE_UNKNOWN_NODE': {
        severity: 'error',
        message: 'The edge `{{from}} > {{to}}` names `{{name}}`, and no node has that id{{hint}}.',
        why: 'An edge into nowhere hides where data came from or went to, and impact and closure stop short there.',
        fix: 'Correct the id, or add the node.',
        spec: 'Ch. 11 §VI, §X LIN.GRAPH_CONNECTED',
    },
    'LIN.NODE_ISOLATED': {
        severity: 'error',
        message: '`{{node}}` has no edges: nothing leads to it, and nothing comes from it.',
        why: 'A node that hangs in the air says nothing about what it was made from or what depends on it.',
        fix: 'Draw the edges from what it reads and to what reads it, or drop the node.',
        spec: 'Ch. 11 §VI, §X LIN.GRAPH_CONNECTED',
    },
    'LIN.NOT_CONNECTED': {
        severity: 'error',
        message: 'The graph falls into {{count}} islands that no edge joins: {{islands}}.',
        why: 'Between two islands no path can be followed, so a change on one side is never seen to reach the other.',
        fix: 'Add the edge that joins them, or describe the islands in documents of their own.',
        spec: 'Ch. 11 §VI, §X LIN.GRAPH_CONNECTED',
    },
    'LIN.CYCLE': {
        severity: 'error',
        message: 'The graph runs in a circle: `{{cycle}}`.',
        why: 'What was made from itself cannot be replayed, and has no order in which to build it.',
        fix: 'Give the later state a node of its own (a new version), or accept cycles with `allow_cycles: true`.',
        spec: 'Ch. 11 §VI',
    },
    'LIN.DUPLICATE_NODE': {
        severity: 'error',
        message: 'Two nodes have the id `{{node}}`.',
        why: 'An edge to that id may mean either of them.',
        fix: 'Give each node an id of its own, or merge the two.',
        spec: 'Ch. 11 §VI',
    },
    'LIN.NODE_UNVERSIONED': {
        severity: 'error',
        message: '`{{node}}` has neither a version nor a digest.',
        why: 'Without one of them nobody can tell which state of it the graph speaks of.',
        fix: 'Add `version` to a stage, and `digest: "sha256:…"` to an artifact.',
        spec: 'Ch. 11 §VI',
        soft: true,
    },
    'LIN.MALFORMED': {
        severity: 'error',
        message: '`{{path}}` has no place in the graph: {{reason}}.',
        why: 'What is not read as a node or an edge is not checked either.',
        fix: 'Write `nodes` as a list of maps with an `id`, and `edges` as a list of maps with `from` and `to`.',
        spec: 'Ch. 11 §III',
    },
};

// EXTERNAL MODULE: ./src/lib/graph.ts
var graph = __webpack_require__(5291);
// EXTERNAL MODULE: ./src/lib/nearest.ts
var nearest = __webpack_require__(2269);
;// CONCATENATED MODULE: ./policies/lineage-graph/shape.ts


const MOST_ISLANDS = 5;
const MOST_IDS = 3;
const MOST_STEPS = 8;
const LONGEST_ID = 60;
/** Comparing every wrong id with every right one is quadratic; past this the help is left out, never the finding. */
const MOST_COMPARISONS = 200_000;
/** Edges into nowhere, nodes without edges, islands and cycles of one graph or of several that were joined. */
function reportShape(network, allowCycles, report) {
    const meant = reportUnknownEnds(network, report);
    const ids = [...network.nodes.keys()];
    const edges = [];
    // An id that is plainly misspelt counts as what it means: its island is not reported for the same slip once more.
    for (const { edge, from = meant.get(edge.from), to = meant.get(edge.to) } of network.edges)
        if (from !== undefined && to !== undefined)
            edges.push({ from, to });
    const touched = new Set(edges.flatMap(({ from, to }) => [from, to]));
    for (const { from, to } of network.edges)
        for (const end of [from, to])
            if (end !== undefined)
                touched.add(end);
    reportIsolated(network, touched, report);
    reportIslands(network, (0,graph/* components */.dK)(ids.filter((id) => touched.has(id)), edges), report);
    if (!allowCycles)
        reportCycles(network, report);
}
/** Reports the ends that name no node; returns what each most likely means. */
function reportUnknownEnds(network, report) {
    const meant = new Map();
    const asked = new Set();
    let budget = MOST_COMPARISONS;
    const suggest = (name) => {
        if (!asked.has(name) && budget > 0) {
            asked.add(name);
            budget -= network.nodes.size;
            const near = (0,nearest/* nearest */.pA)(name, network.nodes.keys());
            if (near !== undefined)
                meant.set(name, near);
        }
        return meant.get(name);
    };
    for (const { edge, source, from, to } of network.edges) {
        for (const [end, name, at] of [
            [from, edge.from, edge.fromAt],
            [to, edge.to, edge.toAt],
        ]) {
            // An end that is not there at all has been reported as malformed.
            if (end !== undefined || name === '')
                continue;
            const near = suggest(name);
            const hint = near === undefined ? '' : ` (did you mean \`${shorten(near)}\`?)`;
            report({ rule: 'LIN.EDGE_UNKNOWN_NODE', at, ...inFile(source), data: { from: edge.from, to: edge.to, name, hint } });
        }
    }
    return meant;
}
function reportIsolated({ nodes }, touched, report) {
    if (nodes.size < 2)
        return;
    for (const { key, node, source } of nodes.values()) {
        if (touched.has(key))
            continue;
        report({ rule: 'LIN.NODE_ISOLATED', at: node.at, ...inFile(source), ...softIn([source]), data: { node: node.id } });
    }
}
/** Isolated nodes have their own findings and are no islands. The largest island is taken for the graph itself. */
function reportIslands({ nodes }, islands, report) {
    if (islands.length < 2)
        return;
    const sorted = [...islands].sort((a, b) => b.length - a.length);
    const starts = sorted.map((island) => nodes.get(island[0]));
    const shown = sorted.slice(0, MOST_ISLANDS).map(describeIsland);
    if (sorted.length > MOST_ISLANDS)
        shown.push(`and ${sorted.length - MOST_ISLANDS} more`);
    const [main, second, ...others] = starts;
    report({
        rule: 'LIN.NOT_CONNECTED',
        at: second.node.at,
        ...inFile(second.source),
        ...softIn(starts.map(({ source }) => source)),
        data: { count: sorted.length, islands: shown.join(', ') },
        related: [
            { at: main.node.at, ...inFile(main.source), message: 'the largest island starts here' },
            ...others
                .slice(0, MOST_ISLANDS - 2)
                .map(({ node, source }) => ({ at: node.at, ...inFile(source), message: 'another island starts here' })),
        ],
    });
}
function reportCycles({ nodes, edges }, report) {
    const known = edges.filter(({ from, to }) => from !== undefined && to !== undefined);
    const cycles = (0,graph/* findCycles */.p4)([...nodes.keys()], known);
    if (cycles.length === 0)
        return;
    const byPair = new Map();
    for (const edge of known)
        if (!byPair.has(pair(edge.from, edge.to)))
            byPair.set(pair(edge.from, edge.to), edge);
    for (const cycle of cycles) {
        const steps = cycle.slice(1).map((to, i) => byPair.get(pair(cycle[i], to)));
        // The last step is the one that leads back.
        const closing = steps.at(-1);
        const related = steps
            .slice(0, -1)
            .slice(0, MOST_ISLANDS)
            .map(({ edge, source }) => ({
            at: edge.at,
            ...inFile(source),
            message: `\`${shorten(edge.from)}\` leads to \`${shorten(edge.to)}\``,
        }));
        report({
            rule: 'LIN.CYCLE',
            at: closing.edge.at,
            ...inFile(closing.source),
            related,
            data: { cycle: describeCycle(cycle), length: cycle.length - 1 },
        });
    }
}
function describeIsland(island) {
    const ids = island.slice(0, MOST_IDS).map((id) => `\`${shorten(id)}\``);
    return `(${ids.join(', ')}${island.length > MOST_IDS ? ` and ${island.length - MOST_IDS} more` : ''})`;
}
function describeCycle(cycle) {
    const ids = cycle.map(shorten);
    if (ids.length <= MOST_STEPS + 1)
        return ids.join(' > ');
    return [...ids.slice(0, MOST_STEPS - 2), `(${ids.length - MOST_STEPS} more)`, ...ids.slice(-2)].join(' > ');
}
function inFile({ file }) {
    return file === undefined ? {} : { file };
}
/** Where the format itself does not ask for one connected graph, that it is none warns at most. */
function softIn(sources) {
    return sources.every(({ graph }) => graph.connected !== 'required') ? { soft: true } : {};
}
function pair(from, to) {
    return `${from}\n${to}`;
}
function shorten(id) {
    const points = [...id];
    return points.length <= LONGEST_ID ? id : `${points.slice(0, LONGEST_ID - 1).join('')}…`;
}

;// CONCATENATED MODULE: ./policies/lineage-graph/policy.ts






/* harmony default export */ const lineage_graph_policy = ((0,policy/* definePolicy */.s)()({
    meta: {
        id: 'lineage-graph',
        summary: 'Requires a lineage graph that is connected and free of cycles, with edges between known nodes and a version or digest on each.',
        views: ['lineage'],
        rules: rules,
        options: options_schema_namespaceObject,
        since: '0.1.0',
    },
    readsWorkspace: (options) => options.scope === 'workspace',
    checkDocument(document, { options: { scope, allow_cycles }, report }) {
        const view = document.view('lineage');
        if (view === undefined)
            return;
        for (const given of view.graphs) {
            for (const { at, path, reason } of findMalformed(document, given))
                report({ rule: 'LIN.MALFORMED', at, data: { path, reason } });
            const graph = withIds(given);
            reportDuplicates(graph, report);
            if (graph.versioned)
                reportUnversioned(graph, report);
            if (scope === 'file' && graph.connected !== 'elsewhere')
                reportShape(joinGraphs([{ graph }]), allow_cycles, report);
        }
    },
    checkChangeSet({ documents }, { options: { scope, allow_cycles }, report }) {
        if (scope !== 'workspace')
            return;
        const sources = documents.flatMap((document) => (document.view('lineage')?.graphs ?? []).map((graph) => ({ file: document.file, graph: withIds(graph) })));
        // The order in which documents come must not decide which of two islands is the first.
        sources.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
        reportShape(joinGraphs(sources), allow_cycles, report);
    },
}));
/** Without the nodes that have no id: they have been reported, and could be confused with each other only. */
function withIds(graph) {
    return { ...graph, nodes: graph.nodes.filter((node) => node.id !== '') };
}
function reportDuplicates({ nodes }, report) {
    const firsts = new Map();
    for (const node of nodes) {
        const first = firsts.get(node.id);
        if (first === undefined)
            firsts.set(node.id, node);
        else
            report({
                rule: 'LIN.DUPLICATE_NODE',
                at: node.at,
                data: { node: node.id },
                related: [{ at: first.at, message: 'the first node of that id' }],
            });
    }
}
function reportUnversioned({ nodes }, report) {
    for (const node of nodes) {
        if (isThere(node.version) || isThere(node.digest))
            continue;
        report({ rule: 'LIN.NODE_UNVERSIONED', at: node.at, data: { node: node.id } });
    }
}
function isThere(value) {
    return value !== undefined && value.value !== null && value.value !== false && String(value.value).trim() !== '';
}


/***/ }),

/***/ 8899:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ normalizeDigest),
/* harmony export */   M0: () => (/* binding */ readSha256),
/* harmony export */   _e: () => (/* binding */ EMPTY_SHA256),
/* harmony export */   sY: () => (/* binding */ shortDigests)
/* harmony export */ });
/* unused harmony exports isPlaceholder, shortDigest */
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7979);
/** Digests as documents write them: what a value is, and what it looks like when it is not a sha256. */

/** sha256 of no bytes at all. */
const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const HEX_LENGTHS = {
    32: 'an md5',
    40: 'a sha1 or a git object id',
    56: 'a sha224',
    96: 'a sha384',
    128: 'a sha512',
};
const BARE_ALGORITHMS = { 32: 'md5', 40: 'sha1', 64: 'sha256', 128: 'sha512' };
/** Reads a declared sha256: 64 hex digits, in either case, with or without the prefix `sha256:`. */
function readSha256(value) {
    if (value === undefined || value === null)
        return { ok: false, kind: 'missing', detail: 'there is none' };
    if (typeof value !== 'string')
        return { ok: false, kind: 'invalid', detail: describeNonText(value) };
    if (value.trim() === '')
        return { ok: false, kind: 'missing', detail: 'it is empty' };
    const body = value.replace(/^sha256:/i, '');
    if (isPlaceholder(body.trim()))
        return { ok: false, kind: 'placeholder', detail: `\`${shorten(value)}\` stands for a digest and is none` };
    if (/^[0-9a-f]{64}$/i.test(body))
        return { ok: true, hex: body.toLowerCase(), upperCase: /[A-F]/.test(body) };
    return { ok: false, kind: 'invalid', ...describeText(value, body) };
}
/**
 * Text that somebody meant to replace: dots, angle brackets, a template's braces, a word such as TODO, a link, 64 times the same
 * digit. Shorter runs of one character count when they cannot be a cut-off digest.
 */
function isPlaceholder(text) {
    if (text === '' || text.includes('...') || text.includes('…'))
        return true;
    if (/^(?:<.*>|\$?\{.*\}|\[.*\]|\$\(.*\)|%.*%)$/s.test(text))
        return true;
    if (/^(?:todo|tbd|tba|fixme|n\/a|na|none|nil|null|undefined|unknown|pending|placeholder|dummy|example|here)(?![a-z0-9])/i.test(text))
        return true;
    if (/^(?:change|fill|replace|your|insert|put|add|compute|to be)[-_ ]/i.test(text))
        return true;
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return true;
    if (/^(?:sha-?256|sha|hex|digest|hash|checksum|sum)$/i.test(text))
        return true;
    const first = text[0];
    if (![...text].every((c) => c === first))
        return false;
    return text.length === 64 || text.length < 32 || !/[0-9a-f]/i.test(first);
}
/** A digest for a message: enough to tell two apart. The full value belongs into the data of the report. */
function shortDigest(hex) {
    return hex.length <= 16 ? hex : `${hex.slice(0, 12)}…`;
}
/** Both digests for one message, in full when their beginnings are the same. */
function shortDigests(a, b) {
    return a !== b && shortDigest(a) === shortDigest(b) ? [a, b] : [shortDigest(a), shortDigest(b)];
}
/**
 * A digest of any algorithm as one comparable text, `sha256:9c1b…`; the algorithm of a bare digest is `algorithm`, else
 * told by its length. Undefined for a placeholder and for what is no digest.
 */
function normalizeDigest(value, algorithm) {
    if (typeof value !== 'string')
        return undefined;
    const [, prefix, body = ''] = /^(?:([A-Za-z][A-Za-z0-9-]*):)?([0-9A-Fa-f]+)(?:\.dir)?$/.exec(value) ?? [];
    if (body.length < 32)
        return undefined;
    const name = prefix?.toLowerCase() ?? algorithm?.toLowerCase() ?? BARE_ALGORITHMS[body.length] ?? `hex${body.length}`;
    return `${name}:${body.toLowerCase()}`;
}
function describeNonText(value) {
    if (typeof value === 'number')
        return `it is the number ${value}: without quotes, digits are read as a number and most of them are lost`;
    if (typeof value === 'boolean')
        return `it is the boolean ${value}`;
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return `it is a list of ${value.length}`;
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? 'it is a map' : 'it is no text';
}
function describeText(value, body) {
    const trimmed = body.trim();
    if (trimmed !== body || body.trim() !== body || value.trim() !== value) {
        const inner = readSha256(value.trim().replace(/^(sha256:)\s+/i, '$1'));
        if (inner.ok)
            return { detail: 'it has white space around it', hex: inner.hex };
    }
    const shown = `\`${shorten(value)}\``;
    const sri = /^(sha\d+)-([A-Za-z0-9+/]+={0,2})$/i.exec(value);
    if (sri) {
        const hex = sri[1]?.toLowerCase() === 'sha256' ? base64ToHex(sri[2]) : undefined;
        return { detail: `${shown} is in the base64 form of subresource integrity (SRI)`, ...(hex === undefined ? {} : { hex }) };
    }
    const prefixed = /^([A-Za-z][A-Za-z0-9_-]*)[:=](.*)$/s.exec(value);
    if (prefixed && prefixed[1]?.toLowerCase() !== 'sha256')
        return { detail: `${shown} says that it is of the algorithm \`${shorten(prefixed[1], 20)}\`` };
    if (/^[0-9a-f]+$/i.test(body)) {
        const likely = HEX_LENGTHS[body.length];
        const digits = `it has ${body.length} hex ${body.length === 1 ? 'digit' : 'digits'}`;
        return { detail: likely === undefined ? `${digits}, and a sha256 has 64` : `${digits}, which is ${likely}; a sha256 has 64` };
    }
    const pasted = /^([0-9a-f]{64})\s+\S/i.exec(body);
    if (pasted)
        return { detail: 'more text follows the 64 digits', hex: pasted[1].toLowerCase() };
    const base64 = base64ToHex(trimmed);
    if (base64 !== undefined)
        return { detail: `${shown} is base64, and hex is expected`, hex: base64 };
    const position = [...body].findIndex((c) => !/[0-9a-f]/i.test(c));
    const odd = [...body][position] ?? '';
    if (body.length >= 32 && position >= 0)
        return { detail: `character ${position + 1} of ${shown} is ${nameCharacter(odd)}, which is no hex digit` };
    return { detail: `${shown} is no digest` };
}
/** 32 bytes in base64, else undefined. Written out because this layer has no Buffer. */
function base64ToHex(text) {
    if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(text))
        return undefined;
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    let bits = '';
    for (const c of text.replace('=', '').replaceAll('-', '+').replaceAll('_', '/'))
        bits += alphabet.indexOf(c).toString(2).padStart(6, '0');
    let hex = '';
    for (let i = 0; i < 256; i += 4)
        hex += Number.parseInt(bits.slice(i, i + 4), 2).toString(16);
    return hex;
}
function nameCharacter(c) {
    const code = c.codePointAt(0) ?? 0;
    return code > 0x20 && code < 0x7f ? `\`${c}\`` : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
function shorten(text, most = 40) {
    const points = [...text];
    return points.length <= most ? text : `${points.slice(0, most - 1).join('')}…`;
}


/***/ }),

/***/ 5291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dK: () => (/* binding */ components),
/* harmony export */   p4: () => (/* binding */ findCycles)
/* harmony export */ });
/* unused harmony export findCycle */
/** Work that the search for shortest cycles may spend, in edges looked at, beyond the first cycle of each knot. */
const SEARCH_BUDGET = 1_000_000;
/** Weakly connected components, each in the order of `nodeIds`, ordered by their first node. */
function components(nodeIds, edges) {
    const index = indexOf(nodeIds);
    const ids = [...index.keys()];
    const parent = Int32Array.from(ids, (_, i) => i);
    for (const { from, to } of edges) {
        const a = index.get(from);
        const b = index.get(to);
        if (a === undefined || b === undefined)
            continue;
        const rootA = findRoot(parent, a);
        const rootB = findRoot(parent, b);
        // The smaller index wins, so that the root of a component is its first node.
        if (rootA < rootB)
            parent[rootB] = rootA;
        else
            parent[rootA] = rootB;
    }
    const groups = new Map();
    ids.forEach((id, i) => {
        const root = findRoot(parent, i);
        const group = groups.get(root);
        if (group)
            group.push(id);
        else
            groups.set(root, [id]);
    });
    return [...groups.values()];
}
/** A shortest cycle that could be found, closed (`a b c a`), or undefined when there is none. */
function findCycle(nodeIds, edges) {
    let shortest;
    for (const cycle of findCycles(nodeIds, edges))
        if (shortest === undefined || cycle.length < shortest.length)
            shortest = cycle;
    return shortest;
}
/**
 * One cycle of each knot (strongly connected component), closed, beginning at its first node in the order of `nodeIds`.
 * It is a shortest one of its knot as far as the budget reaches; a self loop is the cycle `a a`.
 */
function findCycles(nodeIds, edges) {
    const index = indexOf(nodeIds);
    const ids = [...index.keys()];
    const graph = adjacency(index, edges);
    const knotOf = stronglyConnected(graph);
    const knots = new Map();
    for (let node = 0; node < ids.length; node++) {
        const members = knots.get(knotOf[node]);
        if (members)
            members.push(node);
        else
            knots.set(knotOf[node], [node]);
    }
    const cycles = [];
    let budget = SEARCH_BUDGET;
    for (const members of knots.values()) {
        const own = members.find((node) => hasSelfLoop(graph, node));
        if (own !== undefined)
            cycles.push([own]);
        else if (members.length > 1) {
            let best;
            for (const node of members) {
                if (best !== undefined && (budget <= 0 || best.length === 2))
                    break;
                const found = shortestWayBack(graph, knotOf, node, best?.length ?? Infinity);
                budget -= found.looked;
                best = found.cycle ?? best;
            }
            if (best)
                cycles.push(best);
        }
    }
    return cycles
        .map(rotateToFirst)
        .sort((a, b) => a[0] - b[0])
        .map((cycle) => [...cycle, cycle[0]].map((node) => ids[node]));
}
function indexOf(nodeIds) {
    const index = new Map();
    for (const id of nodeIds)
        if (!index.has(id))
            index.set(id, index.size);
    return index;
}
function adjacency(index, edges) {
    const pairs = [];
    const starts = new Int32Array(index.size + 1);
    for (const { from, to } of edges) {
        const a = index.get(from);
        const b = index.get(to);
        if (a === undefined || b === undefined)
            continue;
        pairs.push(a, b);
        starts[a + 1] = starts[a + 1] + 1;
    }
    for (let i = 0; i < index.size; i++)
        starts[i + 1] = starts[i + 1] + starts[i];
    const next = starts.slice();
    const targets = new Int32Array(pairs.length / 2);
    for (let i = 0; i < pairs.length; i += 2) {
        const from = pairs[i];
        targets[next[from]] = pairs[i + 1];
        next[from] = next[from] + 1;
    }
    return { starts, targets };
}
function hasSelfLoop({ starts, targets }, node) {
    for (let i = starts[node]; i < starts[node + 1]; i++)
        if (targets[i] === node)
            return true;
    return false;
}
/** Tarjan 1972 with an explicit stack; the number of the component of each node. */
function stronglyConnected({ starts, targets }) {
    const size = starts.length - 1;
    const order = new Int32Array(size).fill(-1);
    const low = new Int32Array(size);
    const component = new Int32Array(size).fill(-1);
    const cursor = starts.slice(0, size);
    const open = [];
    let count = 0;
    let seen = 0;
    for (let root = 0; root < size; root++) {
        if (order[root] !== -1)
            continue;
        const walk = [root];
        while (walk.length > 0) {
            const node = walk[walk.length - 1];
            if (order[node] === -1) {
                order[node] = low[node] = seen++;
                open.push(node);
            }
            const at = cursor[node];
            if (at < starts[node + 1]) {
                cursor[node] = at + 1;
                const target = targets[at];
                if (order[target] === -1)
                    walk.push(target);
                else if (component[target] === -1)
                    low[node] = Math.min(low[node], order[target]);
                continue;
            }
            walk.pop();
            const above = walk[walk.length - 1];
            if (above !== undefined)
                low[above] = Math.min(low[above], low[node]);
            if (low[node] !== order[node])
                continue;
            for (let member = open.pop(); member !== undefined; member = member === node ? undefined : open.pop())
                component[member] = count;
            count++;
        }
    }
    return component;
}
/** Breadth first inside the knot of `start`, from `start` back to itself; only a cycle of fewer than `limit` nodes. */
function shortestWayBack({ starts, targets }, knotOf, start, limit) {
    const cameFrom = new Map([[start, -1]]);
    let frontier = [start];
    let looked = 0;
    for (let length = 1; length < limit && frontier.length > 0; length++) {
        const next = [];
        for (const node of frontier) {
            for (let i = starts[node]; i < starts[node + 1]; i++) {
                looked++;
                const target = targets[i];
                if (target === start) {
                    const cycle = [];
                    for (let step = node; step !== -1; step = cameFrom.get(step))
                        cycle.push(step);
                    return { cycle: cycle.reverse(), looked };
                }
                if (knotOf[target] !== knotOf[start] || cameFrom.has(target))
                    continue;
                cameFrom.set(target, node);
                next.push(target);
            }
        }
        frontier = next;
    }
    return { looked };
}
function rotateToFirst(cycle) {
    let first = 0;
    cycle.forEach((node, i) => {
        if (node < cycle[first])
            first = i;
    });
    return [...cycle.slice(first), ...cycle.slice(0, first)];
}
function findRoot(parent, node) {
    let root = node;
    while (parent[root] !== root)
        root = parent[root];
    for (let at = node; at !== root;) {
        const above = parent[at];
        parent[at] = root;
        at = above;
    }
    return root;
}


/***/ }),

/***/ 1237:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ definePolicy)
/* harmony export */ });
/** Gives a policy its types: `data` of a report must fill every placeholder of its rule's message. */
function definePolicy() {
    return (policy) => policy;
}


/***/ })

};

//# sourceMappingURL=8193.index.js.map