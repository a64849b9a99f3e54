exports.id = 4310;
exports.ids = [4310];
exports.modules = {

/***/ 69071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ reportSchema)
/* harmony export */ });

/* harmony import */ var _severities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92086);






const text = (description) => ({ type: 'string', description });
const count = (description) => ({ type: 'integer', minimum: 0, description });
const position = (description) => ({ type: 'integer', minimum: 1, description });
const flag = (description) => ({ type: 'boolean', description });
const choice = (description, values) => ({ type: 'string', enum: values, description });
const nullableText = (description) => ({ type: ['string', 'null'], description });
const object = (description, properties) => ({
    type: 'object',
    description,
    required: Object.keys(properties),
    properties,
});
const listOf = (description, items) => ({ type: 'array', description, items });
const rows = (description) => listOf(description, { type: 'object' });
const orNull = (schema) => ({ anyOf: [schema, { type: 'null' }] });
const sha256 = (description) => ({ type: ['string', 'null'], pattern: '^[0-9a-f]{64}$', description });
const commit = nullableText('Commit id; null where there is no commit.');
const how = text('How the side was found, as a sentence.');
const place = object('A further place that belongs to the finding.', {
    file: text('Path from the workspace root.'),
    line: position('From 1.'),
    column: position('From 1, in UTF-16 code units.'),
    message: text('What is there.'),
});
const waiver = object('A written exception.', {
    reason: text('Why it is accepted.'),
    owner: text('Who answers for it.'),
    expires: text('Last day on which it holds, YYYY-MM-DD.'),
});
const finding = object('A rule broken at a place.', {
    rule: text('Rule id, such as ART.SHA256_MISMATCH.'),
    policy: text('The policy that the rule belongs to.'),
    severity: choice('As configured.', _severities_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o),
    message: text('What is wrong, with the values.'),
    why: text('Why it matters.'),
    fix: text('What to do.'),
    docs: text('Where the rule is explained.'),
    file: text('Path from the workspace root.'),
    line: position('From 1; 1:1 for the file as a whole.'),
    column: position('From 1, in UTF-16 code units.'),
    endLine: position('Line of the end.'),
    endColumn: position('Column behind the last character.'),
    path: text('RFC 9535 normalized path in the document; $ for the whole file.'),
    side: choice('The side whose file, line and column are given.', ['base', 'head']),
    fingerprint: text('Identity of the finding across commits.'),
    waiver: orNull(waiver),
    related: listOf('Further places.', place),
    data: {
        type: 'object',
        description: 'The values that the message was made from.',
        additionalProperties: { type: ['string', 'number'] },
    },
});
const document = object('A recognised document that the run looked at.', {
    file: text('Path from the workspace root.'),
    kind: text('Kind id, such as pipeline-card.'),
    status: choice('Against the base.', ['added', 'modified', 'removed', 'renamed', 'unchanged']),
    judged: flag('Whether the policies judged it, or it was only read as context.'),
    sha256: sha256('Of the bytes that were judged; null when there are none.'),
});
const BUMPS = ['none', 'patch', 'minor', 'major'];
const CLASSES = ['none', 'both', 'backward', 'forward', 'break'];
const datum = { description: 'A document: accepted by one side, refused by the other.' };
const versionChange = object('One change of the schema or of the public surface.', {
    class: choice('What it does to readers.', CLASSES),
    what: text('field removed, type narrowed, item added.'),
    area: text('schema, artifact, port, metric, licence, access, stage, model or identity.'),
    bump: choice('What it asks of the version by itself.', BUMPS),
    sentence: text('The same with the values.'),
    path: text('RFC 9535 normalized path at the head; at the base for what is gone.'),
    basePath: nullableText('Where it stands at the base.'),
    headPath: nullableText('Where it stands at the head.'),
    witness: { ...datum, description: 'The first of the witnesses; null when there is none.' },
    acceptedBy: { enum: ['base', 'head', null], description: 'The side that accepts the witness; the other refuses it.' },
    witnesses: listOf('Smallest documents that show the class, checked by executing both schemas.', object('One of them.', { acceptedBy: choice('The side that accepts it.', ['base', 'head']), datum })),
});
const versionRow = object('What a changed document declares, and what its change asks for.', {
    file: text('Path from the workspace root.'),
    base: nullableText('Version at the base, as written.'),
    head: nullableText('Version at the head, as written.'),
    declared: { enum: [...BUMPS, 'decreased', null], description: 'The step by its numbers; null when one is no semver.' },
    required: choice('The larger of what the change classes and the mode ask.', BUMPS),
    compatMode: { enum: ['both', 'backward', 'forward', 'break', null], description: 'The mode in force.' },
    changeClass: choice('The meet of all changes.', CLASSES),
    next: nullableText('The lowest version that covers the change.'),
    compared: {
        type: 'boolean',
        description: 'False when the base could not be read: nothing was compared, and class and step are those of the worst case.',
    },
    why: text('What asks for it.'),
    changeCount: count('Changes in all; the list holds the first 100, the gravest first.'),
    changes: listOf('The gravest first.', versionChange),
    undecided: listOf('Parts of a schema that could not be compared; they count as the worst case.', object('One of them.', { path: text('RFC 9535 normalized path.'), reason: text('Why, as the end of a sentence.') })),
});
const nullableNumber = (description) => ({ type: ['number', 'null'], description });
const number = (description) => ({ type: 'number', description });
const pair = (description) => ({
    type: ['array', 'null'],
    items: { type: 'number' },
    minItems: 2,
    maxItems: 2,
    description,
});
const promotionRow = object('One metric, or one slice of it; differences are turned so that more is better.', {
    metric: text('Its name.'),
    slice: nullableText('The slice; null for all values.'),
    role: choice('What it is there for.', ['target', 'guardrail']),
    direction: choice('Which is better.', ['higher', 'lower']),
    mode: choice('A gain that must be shown, or a loss that must be within a margin.', ['better', 'no_worse']),
    decision: choice('By the whole interval.', ['PASS', 'FAIL', 'INCONCLUSIVE']),
    reason: text('Reason code, such as BETTER or ZERO_VARIANCE.'),
    delta: nullableNumber('Candidate \u2212 reference, turned; in the unit of the metric.'),
    stderr: nullableNumber('Standard error of delta.'),
    interval: pair('Two-sided, turned.'),
    confidence: number('Of the interval.'),
    n: { type: ['integer', 'null'], description: 'Pairs, or values of the candidate.' },
    paired: flag('Whether the values were compared pair by pair.'),
    threshold: nullableNumber('Where the interval has to lie above.'),
    needed: { type: ['integer', 'null'], description: 'How many more values would settle it if what was measured holds.' },
    method: nullableText('How the interval was made.'),
    reference: nullableNumber('Mean of the reference, not turned.'),
    candidate: nullableNumber('Mean of the candidate, not turned.'),
    wins: { type: ['integer', 'null'], description: 'Of 0/1 data in pairs: examples won.' },
    losses: { type: ['integer', 'null'], description: 'Of 0/1 data in pairs: examples lost.' },
    look: {
        type: ['integer', 'null'],
        description: 'Which comparison on this test set it is, from 1 on; null when nobody counts.',
    },
    numbers: text('The numbers as a person reads them.'),
    message: text('What was decided and why.'),
});
const driftRow = object('One distribution, candidate against reference.', {
    name: text('Of the distribution.'),
    measure: text('What decides: psi, js_divergence, js_distance, js_distance_base2, kl, hellinger, chi2 or ks.'),
    value: nullableNumber('Of the measure; null when it is infinite.'),
    warn: number('Threshold that warns.'),
    error: number('Threshold that fails.'),
    eps: number('Added to each bin before it is made a share.'),
    psi: nullableNumber('Population stability index, nats.'),
    jsDivergence: nullableNumber('Jensen-Shannon divergence, nats, at most ln 2.'),
    jsDistance: nullableNumber('Square root of the divergence in nats.'),
    jsDistanceBase2: nullableNumber('Square root of the divergence in bits.'),
    kl: nullableNumber('KL(reference\u2016candidate), nats.'),
    hellinger: nullableNumber('Hellinger distance, 0 to 1.'),
    chi2: { type: ['object', 'null'], description: "Pearson's test, where the bins are counts: statistic, df, p, minExpected." },
    ks: { type: ['object', 'null'], description: 'Kolmogorov-Smirnov: d, p, exact.' },
    bins: { type: ['integer', 'null'], description: 'How many.' },
    edges: {
        type: ['array', 'null'],
        items: { type: 'string' },
        description: 'What the bins are called, where they were made here.',
    },
    counts: pair('Rows behind the bins, reference and candidate.'),
    chance: nullableNumber('What chance alone stays below in 95 of 100 cases.'),
    decision: choice('Against the thresholds.', ['PASS', 'WARN', 'FAIL', 'INCONCLUSIVE']),
    reason: text('Reason code.'),
    numbers: text('The numbers as a person reads them.'),
    message: text('What was decided and why.'),
});
const summaryRow = object('One metric of one side, described.', {
    name: text('Of the metric.'),
    side: choice('Whose values they are.', ['reference', 'candidate']),
    n: count('Values.'),
    mean: nullableNumber('Null when a value is not finite.'),
    stderr: nullableNumber('Standard error of the mean; null with fewer than two values.'),
    p50: nullableNumber('Median.'),
    p90: nullableNumber('90th percentile (type 7).'),
    p95: nullableNumber('95th percentile.'),
    p99: nullableNumber('99th percentile.'),
});
const cappedFindings = object('Findings that are alike, of which `findings` lists the first.', {
    file: text('The document.'),
    rule: text('Id of the rule.'),
    severity: choice('Of each of them.', _severities_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o),
    side: choice('The side they stand at.', ['base', 'head']),
    waived: flag('Whether each of them has a waiver.'),
    shown: count('How many of them `findings` lists.'),
    total: count('How many there are, those that are listed included.'),
    message: text('The same in words: and so many more like it in this document.'),
});
const reportSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'report.schema.json',
    title: 'Specgate report',
    ...object('What one run found. Every key is always present; lists may be empty.', {
        schemaVersion: { const: 1, description: 'Version of this shape.' },
        tool: object('What wrote the report.', { name: { const: 'specgate' }, version: text('Semantic version.') }),
        base: orNull(object('The side compared against; null when the head alone was judged.', {
            ref: text('As given or found.'),
            sha: commit,
            how,
        })),
        head: object('The side that was judged.', {
            ref: text('As given or found.'),
            sha: commit,
            workingTree: flag('Whether files that git does not track could be read from the work tree.'),
            how,
        }),
        config: object('The config that decided.', {
            path: nullableText('Null when there is none and the preset applies alone.'),
            from: choice('The side it was read from.', ['base', 'head', 'default']),
            sha256: sha256('Of its bytes.'),
            preset: text('minimal, recommended or strict.'),
        }),
        verdict: choice('Made once, from all findings.', ['pass', 'fail', 'inconclusive']),
        complete: flag('False when something could not be looked at; the exit code is then 3.'),
        counts: object('Findings that are not waived by severity, and the rest.', {
            error: count('Findings of severity error.'),
            warning: count('Findings of severity warning.'),
            note: count('Findings of severity note.'),
            waived: count('Findings with a waiver; they are in no other count.'),
            documents: count('Recognised documents that the run looked at.'),
            changed: count('Of them, those that the change set touches.'),
        }),
        documents: listOf('Sorted by file.', document),
        findings: listOf('Sorted by file, line, column, rule; waived ones included. Of findings that are alike (one document, side, rule and severity, all waived or none) the first 5000; `capped` says where there are more. `counts` counts all.', finding),
        capped: listOf('Where findings were left out of the list: one row for those that are alike.', cappedFindings),
        versions: listOf('Declared and required versions, one row a changed document, by the policy semver-bump.', versionRow),
        promotion: listOf('Metric comparisons: one row a metric and slice.', promotionRow),
        drift: listOf('Distribution comparisons.', driftRow),
        summaries: listOf('Summaries of metrics, one row a metric and side.', summaryRow),
        lint: rows('One row a lint rule: in how many documents it selected something, was not applicable, failed.'),
        impact: object('What depends on what changed.', {
            changed: listOf('Ids of changed nodes.', { type: 'string' }),
            affected: rows('Nodes that depend on them.'),
        }),
        incomplete: listOf('What could not be looked at, as sentences.', { type: 'string' }),
        selection: object('How many files there were, so that "0 of N matched" is said and never a silent pass.', {
            files: count('Files of the head, or of the change set.'),
            matched: count('Of them, those that include and exclude let through.'),
            recognised: count('Of them, those that were recognised as documents.'),
            unreadable: count('Matched, but not recognised and not readable as what their name says.'),
            outside: count('Files that include and exclude let through and the paths of the user do not.'),
            emptyPaths: listOf('Patterns among those paths that match no file, neither at the head nor at the base.', {
                type: 'string',
            }),
        }),
        shard: orNull(object('Which part of a run this is, for `specgate merge`; null for a whole run and for one that was joined.', {
            i: position('The part, from 1.'),
            n: position('How many parts there are.'),
            files: count('Files of the list that was split.'),
            part: count('Of them, those of this part.'),
            list: text('sha256 of the list that was split: parts of different lists are never joined.'),
            failOn: choice('What fails the verdict of the whole run.', _severities_js__WEBPACK_IMPORTED_MODULE_0__/* .FAIL_ON */ .d),
            now: text('RFC 3339: the time that counted as now.'),
            order: {
                type: 'object',
                description: 'For each row of a list of the report, the position of its file in the list that was split.',
                additionalProperties: { type: 'array', items: { type: 'integer', minimum: 0 } },
            },
            unusedWaivers: listOf('Waivers that cover nothing in this part.', object('One of them.', {
                state: choice('What is known of it here.', ['unused', 'elsewhere', 'unknown']),
                finding,
            })),
        })),
        timings: object('Not the same from run to run.', { totalMs: { type: 'number', minimum: 0, description: 'Milliseconds.' } }),
    }),
};

function renderReportSchema() {
    return JSON.stringify(reportSchema, null, 2) + '\n';
}


/***/ }),

/***/ 14310:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonReporter: () => (/* binding */ jsonReporter),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32875);
/* harmony import */ var _model_report_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69071);
/* harmony import */ var _lib_once_per_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60348);




const jsonReporter = {
    id: 'json',
    render: ({ report }) => renderJson(report),
    pieces: ({ report }) => jsonPieces(report),
};

function renderJson(report) {
    return [...jsonPieces(report)].join('');
}

function* jsonPieces(report) {
    const named = propertiesOf(_model_report_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .reportSchema */ .Q);
    const source = report;
    let before = '{\n  ';
    for (const key of orderedKeys(report, named)) {
        const value = source[key];
        if (value === undefined)
            continue;
        yield `${before}${toText(key, undefined, 1)}: `;
        if (Array.isArray(value) && value.length > 0)
            yield* listPieces(value, named[key]?.items);
        else
            yield toText(value, named[key], 1);
        before = ',\n  ';
    }
    yield '\n}\n';
}
function* listPieces(list, schema) {
    let before = '[\n    ';
    for (const item of list) {
        yield before + toText(item, schema, 2);
        before = ',\n    ';
    }
    yield '\n  ]';
}

function toText(value, schema, depth) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeJson */ .GO)(JSON.stringify(order(value, schema), null, 2)).replaceAll('\n', `\n${'  '.repeat(depth)}`);
}
const NONE = {};

const namedBy = (0,_lib_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .P)((schema) => schema.properties ?? schema.anyOf?.find((option) => option.properties !== undefined)?.properties ?? NONE);
function propertiesOf(schema) {
    return schema === undefined ? NONE : namedBy(schema);
}

function order(value, schema) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((item) => order(item, schema?.items));
    const properties = propertiesOf(schema);
    const source = value;
    const result = {};
    for (const key of orderedKeys(source, properties)) {
        const ordered = order(source[key], Object.hasOwn(properties, key) ? properties[key] : undefined);

        if (key === '__proto__')
            Object.defineProperty(result, key, { value: ordered, enumerable: true });
        else
            result[key] = ordered;
    }
    return result;
}

function orderedKeys(source, properties) {

    const known = Object.keys(properties).filter((key) => key in source);
    const keys = Object.keys(source);
    if (keys.length === known.length)
        return known;
    return [...known, ...keys.filter((key) => !Object.hasOwn(properties, key)).sort()];
}


/***/ })

};

//# sourceMappingURL=4310.index.js.map