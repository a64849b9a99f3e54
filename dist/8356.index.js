exports.id = 8356;
exports.ids = [8356];
exports.modules = {

/***/ 33253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   UD: () => (/* binding */ compareMissing)
/* harmony export */ });
/* harmony import */ var _src_lib_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25917);


function compareMissing(base, head, { options, report }) {
    const after = new Map((head.view('distributions')?.columns ?? []).map((column) => [keyOf(column), column]));
    for (const was of base.view('distributions')?.columns ?? []) {
        const before = shareOf(was);
        if (typeof before !== 'number')
            continue;
        const { column } = was;
        const is = after.get(keyOf(was));
        const share = shareOf(is);
        if (typeof share === 'string')
            report({ rule: 'DRIFT.BINS_DIFFER', at: is.nulls?.at ?? is.at, data: { name: column, detail: share } });
        else if (share === undefined)
            report({
                rule: 'DRIFT.BINS_DIFFER',
                at: was.nulls?.at ?? was.at,
                side: 'base',
                data: { name: column, detail: 'how many of its values are missing was recorded at the base, and is not at the head' },
                soft: true,
            });
        else if (share - before > options.max_missing_rise + 1e-12) {
            const data = { name: column, before: percent(before), after: percent(share), allowed: percent(options.max_missing_rise) };
            report({ rule: 'DRIFT.MISSINGNESS', at: is.nulls?.at ?? is.at, data });
        }
    }
}

function keyOf({ dataset, column }) {
    return `${dataset ?? ''}\0${column}`;
}

function shareOf(column) {
    const [nulls, rows] = [column?.nulls?.value, column?.rows?.value];
    if (nulls === undefined || rows === undefined || rows === 0)
        return undefined;
    if (!isCount(nulls) || !isCount(rows))
        return `${(0,_src_lib_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)(nulls)} of ${(0,_src_lib_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)(rows)} rows are said to be missing, and both have to be numbers from 0 up`;
    return nulls > rows ? `${nulls} of ${rows} rows are said to be missing` : nulls / rows;
}
function isCount(value) {
    return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
function percent(share) {
    return `${Number((share * 100).toFixed(2))} %`;
}


/***/ }),

/***/ 18356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ drift_policy)
});


var policy = __webpack_require__(11237);

var glob = __webpack_require__(16757);
;


function requestTables(document, options) {
    const tables = document.view('distributions')?.tables ?? [];
    if (!options.data_files || tables.length === 0)
        return [];
    const configured = (0,glob/* compileGlobs */.tI)(options.columns.flatMap(({ files }) => files));
    return tables.flatMap((table) => configured(table.file) ? [] : [{ request: requestOf(table.file, table.file, undefined, options), table }]);
}
function pairsOf(files, options) {
    const byPath = new Map(files.map((file) => [file.path, file]));
    return options.columns.flatMap((entry) => {
        const patterns = typeof entry.files === 'string' ? [entry.files] : entry.files;
        const matches = (0,glob/* compileGlobs */.tI)(patterns);
        const { against } = entry;

        const heldToChanged = against !== undefined && byPath.has(against) && byPath.get(against).aside !== true;
        const named = files.filter(({ path, aside }) => path !== against && (heldToChanged || aside !== true) && matches(path));
        return named.map((file) => {
            const request = requestOf(file.path, entry.against ?? file.basePath ?? file.path, entry, options);
            return { request, place: { name: file.path, file: file.path, at: undefined, entry } };
        });
    });
}

function isNew({ type }, { against }) {
    return type === 'added' && against === undefined;
}
function requestOf(path, against, entry, options) {
    const ownMeasures = Object.values(options.features).map(({ measure }) => measure);
    const samples = [options.measure, entry?.measure, ...ownMeasures].includes('ks');
    return {
        fact: 'columns',
        path,
        against: { path: against, side: entry?.against === undefined ? 'base' : 'head' },
        bins: entry?.bins ?? options.bins,
        ...(entry?.columns && { columns: entry.columns }),
        ...(entry?.edges && { edges: entry.edges }),
        ...(samples && { samples }),
    };
}


var missing = __webpack_require__(33253);
;
const options_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Options of drift","type":"object","additionalProperties":false,"properties":{"measure":{"enum":["psi","js_divergence","js_distance","js_distance_base2","kl","hellinger","chi2","ks"],"default":"psi","description":"How two distributions are compared. `ks` takes the weights of a distribution for single values."},"warn":{"type":["number","null"],"minimum":0,"default":null,"description":"From here on it warns; the customary one of the measure when absent (PSI: 0.1)."},"error":{"type":["number","null"],"minimum":0,"default":null,"description":"From here on it fails; the customary one of the measure when absent (PSI: 0.25)."},"eps":{"type":"number","minimum":0,"default":1e-8,"description":"Added to each bin, so that an empty one does not make the measure infinite."},"features":{"type":"object","default":{},"description":"The same for single features by name: `{ \\"age\\": { \\"measure\\": \\"chi2\\", \\"error\\": 0.2 } }`.","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"measure":{"enum":["psi","js_divergence","js_distance","js_distance_base2","kl","hellinger","chi2","ks"]},"warn":{"type":"number","minimum":0},"error":{"type":"number","minimum":0},"eps":{"type":"number","minimum":0}}}},"max_missing_rise":{"type":"number","minimum":0,"maximum":1,"default":0.05,"description":"How far the share of missing values of a column may rise from base to head."},"bins":{"type":"integer","minimum":2,"maximum":100,"default":10,"description":"Into how many bins the numbers of a data file\'s column are put, at quantiles of the base."},"data_files":{"type":"boolean","default":true,"description":"Whether the columns of data files that documents name (cards, data packages, Croissant) are compared with the base as well. Keys of rows and times are left out."},"columns":{"type":"array","default":[],"description":"Data files (CSV, TSV, JSON lines, JSON lists of records, Parquet) whose columns are compared with the base, or with another file: `[{ files: \\"data/*.csv\\", columns: [age, income] }, { files: data/serving.csv, against: data/train.csv }]`.","items":{"type":"object","additionalProperties":false,"required":["files"],"properties":{"files":{"anyOf":[{"type":"string","format":"glob","minLength":1},{"type":"array","minItems":1,"items":{"type":"string","format":"glob","minLength":1}}],"description":"Paths or globs from the root of the repository."},"columns":{"type":"array","minItems":1,"items":{"type":"string","minLength":1},"description":"Names or globs; all that are no keys of rows and no times when absent."},"against":{"type":"string","minLength":1,"description":"A file of the same side to compare with, instead of the base: training against serving, offline against online."},"bins":{"type":"integer","minimum":2,"maximum":100},"edges":{"type":"object","description":"Edges of the bins of single columns, ascending, instead of quantiles.","additionalProperties":{"type":"array","minItems":1,"items":{"type":"number"}}},"measure":{"enum":["psi","js_divergence","js_distance","js_distance_base2","kl","hellinger","chi2","ks"]},"warn":{"type":"number","minimum":0},"error":{"type":"number","minimum":0},"eps":{"type":"number","minimum":0},"max_missing_rise":{"type":"number","minimum":0,"maximum":1}}}}}}');

var words = __webpack_require__(77214);
;

const drifted = { severity: 'error', message: '`{{name}}` {{what}}: {{detail}}.', why: words/* DRIFT_WHY */.ZA, fix: words/* DRIFT_FIX */.em };
const rules = {
    'DRIFT.PSI': drifted,
    'DRIFT.JS': drifted,
    'DRIFT.KS': drifted,
    'DRIFT.CHI2': drifted,
    'DRIFT.TOO_FEW': { ...drifted, severity: 'warning', fix: words/* TOO_FEW_FIX */.cB },
    'DRIFT.BINS_DIFFER': {
        severity: 'error',
        message: '`{{name}}` cannot be compared: {{detail}}.',
        why: 'Distances between other bins, or between what are no weights, measure the bins and not the data.',
        fix: 'Record both sides with the same bins or categories, as counts or shares that are finite and not negative.',
    },
    'DRIFT.MISSINGNESS': {
        severity: 'error',
        message: '`{{name}}` is missing in {{after}} of the rows, after {{before}} at the base; a rise of {{allowed}} is allowed.',
        why: 'Values that stop coming are filled with defaults or dropped, and either way a model sees other data than it was made with.',
        fix: 'Find out where the values went; when they are rightly gone, record the new share as the reference.',
    },
    'DRIFT.EMPTIED': {
        severity: 'error',
        message: '`{{name}}` has no rows any more, after {{before}}.',
        why: 'Nothing can be told of the distributions of data that is not there, and who reads the file goes on with nothing.',
        fix: 'Find out what emptied the file. If it is no longer wanted, remove it and what names it.',
    },
    'DRIFT.UNREADABLE': {
        severity: 'error',
        message: 'The columns of `{{name}}` could not be compared: {{reason}}.',
        why: 'Whether the data drifted is not known, and not known is not the same as no.',
        fix: 'Keep both sides readable in the repository (CSV, JSON lines, Parquet), or take the file out of what is compared.',
    },
    'LINK.FEATURE_VALUES_DIFFER': {
        severity: 'error',
        message: '`{{name}}` differs between {{from}} and {{to}}: {{detail}}.',
        why: 'A model that is served other values than it was trained on answers a question that it never learned.',
        fix: 'Compute the feature by the same code and from the same data on both paths, and compare again.',
    },
};

;






let loaded;
function statistics() {
    if (loaded === undefined)
        throw new Error('the statistics were not loaded');
    return loaded;
}
function hasDistributions(document) {
    return (document.view('distributions')?.distributions ?? []).length > 0;
}
function hasTables(document) {
    return (document.view('distributions')?.tables ?? []).length > 0;
}
function hasQuantiles(document) {
    return (document.view('distributions')?.columns ?? []).some(({ quantiles }) => quantiles !== undefined);
}

const PUBLISHES = new Set(['frictionless', 'croissant', 'data-contract']);
/* harmony default export */ const drift_policy = ((0,policy/* definePolicy */.s)()({
    meta: {
        id: 'drift',
        summary: 'Limits how far the distributions of data may move from the base, and from training to serving.',
        views: ['distributions'],
        rules: rules,
        options: options_schema_namespaceObject,
        since: '0.1.0',
    },
    prepare: async (of, documents) => {
        if (of.columns.length > 0 || documents.some((one) => hasDistributions(one) || hasTables(one) || hasQuantiles(one)))
            loaded ??= await Promise.all(/* import() */[__webpack_require__.e(1190), __webpack_require__.e(9581)]).then(__webpack_require__.bind(__webpack_require__, 69581));
    },
    needs: (document, of) => requestTables(document, of).map(({ request }) => request),
    wantsEveryFile: (of) => of.columns.some(({ against }) => against !== undefined),
    needsOfFiles: (files, of) => (of.columns.length === 0 ? [] : pairsOf(files, of).map(({ request }) => request)),
    checkFiles(files, context) {
        const added = new Set(files.filter(({ type }) => type === 'added').map(({ path }) => path));
        for (const { request, place } of pairsOf(files, context.options)) {
            if (added.has(request.path) && isNew({ path: request.path, type: 'added' }, place.entry))
                continue;
            statistics().judgeColumns(context.facts.get(request), place, context);
        }
    },
    checkDocument(document, context) {
        if (hasDistributions(document))
            statistics().compareRoles(document, context);
        for (const { request, table } of requestTables(document, context.options)) {
            const fact = context.facts.get(request);

            if (!fact.known && fact.absent)
                continue;
            statistics().judgeColumns(fact, { name: table.name, at: table.at, published: PUBLISHES.has(document.kind) }, context);
        }
    },
    checkChange({ base, head }, context) {
        if (base === undefined || head === undefined)
            return;
        if (hasDistributions(base))
            statistics().compareDistributions(base, head, context);
        (0,missing/* compareMissing */.UD)(base, head, context);
        if (hasQuantiles(base) && hasQuantiles(head))
            statistics().compareQuantiles(base, head, context);
    },
}));


/***/ }),

/***/ 79798:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ MEASURE_IDS),
/* harmony export */   s: () => (/* binding */ MEASURES)
/* harmony export */ });





const MEASURES = {
    psi: { label: 'PSI', warn: 0.1, error: 0.25, ofPsi: (psi) => psi },
    js_divergence: { label: 'Jensen-Shannon divergence (nats)', warn: 0.0125, error: 0.03125, ofPsi: (psi) => psi / 8 },
    js_distance: {
        label: 'Jensen-Shannon distance (natural logarithm)',
        warn: 0.11,
        error: 0.18,
        ofPsi: (psi) => Math.sqrt(psi / 8),
    },
    js_distance_base2: {
        label: 'Jensen-Shannon distance (base 2)',
        warn: 0.13,
        error: 0.21,
        ofPsi: (psi) => Math.sqrt(psi / 8 / Math.LN2),
    },
    kl: { label: 'Kullback-Leibler divergence (nats)', warn: 0.05, error: 0.125, ofPsi: (psi) => psi / 2 },
    hellinger: { label: 'Hellinger distance', warn: 0.11, error: 0.18, ofPsi: (psi) => Math.sqrt(psi / 8) },
    chi2: { label: "\u03c7\u00b2 (Cram\u00e9r's V)", warn: 0.1, error: 0.3 },
    ks: { label: 'Kolmogorov-Smirnov distance', warn: 0.1, error: 0.2 },
};
const MEASURE_IDS = Object.keys(MEASURES);


/***/ }),

/***/ 77214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L9: () => (/* binding */ driftSentence),
/* harmony export */   Mn: () => (/* binding */ driftInWords),
/* harmony export */   ZA: () => (/* binding */ DRIFT_WHY),
/* harmony export */   cB: () => (/* binding */ TOO_FEW_FIX),
/* harmony export */   dn: () => (/* binding */ driftRuleOf),
/* harmony export */   em: () => (/* binding */ DRIFT_FIX)
/* harmony export */ });
/* harmony import */ var _promotion_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56275);
/* harmony import */ var _measures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79798);



function driftRuleOf({ decision }, { measure }) {
    if (decision === 'PASS')
        return undefined;
    if (decision === 'INCONCLUSIVE')
        return 'DRIFT.TOO_FEW';
    return RULE_OF[measure];
}
const RULE_OF = {
    psi: 'DRIFT.PSI',
    kl: 'DRIFT.PSI',
    hellinger: 'DRIFT.JS',
    js_divergence: 'DRIFT.JS',
    js_distance: 'DRIFT.JS',
    js_distance_base2: 'DRIFT.JS',
    chi2: 'DRIFT.CHI2',
    ks: 'DRIFT.KS',
};

function driftInWords(decision, { measure }) {
    const { value, warn, error, bins, counts, chance, chiSquare, ks } = decision;
    const parts = [`${_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .MEASURES */ .s[measure].label} ${six(value)} (warns at ${six(warn)}, fails at ${six(error)})`];
    if (ks !== null)
        parts.push(`p ${six(ks.p)}`);
    if (measure === 'chi2' && chiSquare !== null)
        parts.push(`\u03c7\u00b2 ${six(chiSquare.statistic)} with ${chiSquare.df} degrees of freedom, p ${six(chiSquare.p)}`);
    if (bins !== null)
        parts.push(`${bins} ${bins === 1 ? 'bin' : 'bins'}`);
    if (counts !== null)
        parts.push(`${counts[0]} against ${counts[1]} rows`);
    if (chance !== null)
        parts.push(`${(0,_promotion_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(0.95)} of cases without drift stay below ${six(chance)}`);
    return parts.join(', ');
}

function driftSentence({ decision, value }, { measure }) {
    const label = _measures_js__WEBPACK_IMPORTED_MODULE_0__/* .MEASURES */ .s[measure].label;
    switch (decision) {
        case 'PASS':
            return `no drift that counts: ${label} is below the threshold.`;
        case 'WARN':
            return `has drifted: ${label} is ${six(value)}, above the threshold that warns.`;
        case 'FAIL':
            return `has drifted: ${label} is ${six(value)}, above the threshold that fails.`;
        case 'INCONCLUSIVE':
            return `too few rows: ${label} is ${six(value)}, over the threshold, but chance alone brings as much with so few rows.`;
    }
}
const DRIFT_WHY = 'A model answers for the data that it was made with: when they change, its measured quality is that of another world.';
const DRIFT_FIX = 'Find out whether the source, its processing or the world changed; retrain on the new data, or record it as the new reference.';
const TOO_FEW_FIX = 'Compare more rows, or use fewer bins.';
function six(value) {
    return Number.isFinite(value) ? String(Number(value.toPrecision(6))) : String(value);
}


/***/ })

};

//# sourceMappingURL=8356.index.js.map