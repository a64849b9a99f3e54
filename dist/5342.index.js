export const id = 5342;
export const ids = [5342,7979,360];
export const modules = {

/***/ 4581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ registry)
/* harmony export */ });
const registry = [
    { id: 'artifact-digests', load: async () => (await __webpack_require__.e(/* import() */ 6370).then(__webpack_require__.bind(__webpack_require__, 6370))).default },
    { id: 'document', load: async () => (await __webpack_require__.e(/* import() */ 4761).then(__webpack_require__.bind(__webpack_require__, 4761))).default },
    { id: 'lineage-graph', load: async () => (await __webpack_require__.e(/* import() */ 8193).then(__webpack_require__.bind(__webpack_require__, 8193))).default },
    { id: 'lint-rules', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8048), __webpack_require__.e(5386), __webpack_require__.e(1430)]).then(__webpack_require__.bind(__webpack_require__, 7058))).default },
    { id: 'manifest-parity', load: async () => (await __webpack_require__.e(/* import() */ 5764).then(__webpack_require__.bind(__webpack_require__, 5764))).default },
    { id: 'semver-bump', load: async () => (await __webpack_require__.e(/* import() */ 3190).then(__webpack_require__.bind(__webpack_require__, 3190))).default },
];


/***/ }),

/***/ 5342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _policies_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4581);
/* harmony import */ var _engine_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3507);
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2269);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7206);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7979);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2875);






const meta = {
    name: 'explain',
    operands: '<rule|policy>',
    maxOperands: 1,
    summary: 'Says what a rule or a policy requires, why, and how to fix it, with its options and an example.',
    flags: {},
};
const command = { meta, run: explain };
async function explain(args) {
    const asked = args.operands[0];
    const policies = [_engine_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .GATE_POLICY */ .b3, ...(await Promise.all(_policies_index_js__WEBPACK_IMPORTED_MODULE_0__/* .registry */ .u.map(({ load }) => load())))];
    if (asked === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .u(2, 'nothing to explain', {
            where: 'specgate explain',
            fix: `Name a rule (\`ART.SHA256_MISMATCH\`) or a policy: ${policies.map((policy) => policy.meta.id).join(', ')}.`,
        });
    const { default: examples } = await __webpack_require__.e(/* import() */ 7279).then(__webpack_require__.t.bind(__webpack_require__, 7279, 19));
    const policy = policies.find((candidate) => candidate.meta.id === asked.toLowerCase());
    if (policy !== undefined)
        return print(explainPolicy(policy));
    const wanted = asked.toUpperCase();
    for (const candidate of policies) {
        for (const [id, rule] of Object.entries(candidate.meta.rules))
            if (id.toUpperCase() === wanted)
                return print(explainRule(id, rule, candidate, examples[id]));
    }
    const known = policies.flatMap((candidate) => [candidate.meta.id, ...Object.keys(candidate.meta.rules)]);
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .u(2, `there is no rule or policy "${asked}"`, {
        where: 'specgate explain',
        fix: `${(0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .au)(asked, known)} \`policies/README.md\` lists them all.`.trim(),
    });
}
function explainRule(id, rule, policy, example) {
    const soft = rule.soft === true ? ', soft: warns at most unless the preset is strict or the configuration names the rule' : '';
    const lines = [
        id,
        `  policy    ${policy.meta.id}`,
        `  severity  ${rule.severity}${soft}${rule.incomplete === true ? ', and the run ends with exit 3' : ''}`,
        ...(rule.spec === undefined ? [] : [`  from      ${rule.spec}`]),
        '',
        `  What  ${rule.message}`,
        `  Why   ${rule.why}`,
        `  Fix   ${rule.fix}`,
    ];
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(example)) {
        lines.push('', `  Example: ${String(example['title'])}`, '');
        lines.push(...String(example['text'])
            .trimEnd()
            .split('\n')
            .map((line, i) => `    ${String(i + 1).padStart(3)} | ${line}`));
        lines.push('', `  reports ${String(example['at'])}${example['message'] === undefined ? '' : `: ${String(example['message'])}`}`);
    }
    if (!id.startsWith('GATE.'))
        lines.push('', `  To change it: \`rules: {${id}: off | note | warning | error}\` in .github/specgate.yml`);
    return lines;
}
function explainPolicy(policy) {
    const { meta: about } = policy;
    const rules = Object.entries(about.rules);
    const width = Math.max(...rules.map(([id]) => id.length));
    const properties = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(about.options) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(about.options['properties']) ? Object.entries(about.options['properties']) : [];
    return [
        about.id,
        `  ${about.summary}`,
        '',
        '  Rules:',
        ...rules.map(([id, rule]) => `    ${id.padEnd(width)}  ${rule.severity}${rule.soft === true ? ' (soft)' : ''}`),
        '',
        properties.length === 0 ? '  Options: none' : '  Options:',
        ...properties.map(([name, option]) => {
            const { default: fallback, description } = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(option) ? option : {};
            return `    ${name} (default ${JSON.stringify(fallback ?? null)}): ${String(description ?? '')}`;
        }),
        '',
        `  \`specgate explain <RULE>\` says more of one rule.`,
    ];
}
function print(lines) {
    process.stdout.write(`${lines.map(_reporters_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeLog */ .Ah).join('\n')}\n`);
    return 0;
}


/***/ }),

/***/ 3507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ok: () => (/* binding */ reportGate),
/* harmony export */   b3: () => (/* binding */ GATE_POLICY),
/* harmony export */   iG: () => (/* binding */ Collected),
/* harmony export */   oi: () => (/* binding */ Evaluator)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8166);
/* harmony import */ var _gate_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4729);


/** What policies have said so far. */
class Collected {
    made = [];
    incomplete = [];
    rows = new Map();
    add(made, meta) {
        this.made.push(made);
        if (meta.incomplete === true)
            this.incomplete.push(`${made.finding.file}: ${made.finding.message}`);
    }
    record(list, row) {
        const rows = this.rows.get(list);
        if (rows === undefined)
            this.rows.set(list, [row]);
        else
            rows.push(row);
    }
}
/** The gate's own rules as a policy, so that they take the same path as every other. */
const GATE_POLICY = {
    meta: {
        id: 'gate',
        summary: 'Requires that the gate itself could look.',
        views: [],
        rules: _gate_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .GATE_RULES */ .y,
        options: {},
        since: '0.1.0',
    },
};
class Evaluator {
    #policies;
    #facts;
    #collected;
    #onCrash;
    constructor(policies, facts, collected, onCrash = () => undefined) {
        this.#policies = policies;
        this.#facts = facts;
        this.#collected = collected;
        this.#onCrash = onCrash;
    }
    /** Whether any policy wants to see the documents together. */
    get wantsChangeSet() {
        return this.#policies.some(wantsAll);
    }
    get wantsWorkspace() {
        return this.#policies.some(({ policy, options }) => policy.readsWorkspace?.(options) === true);
    }
    async judge(unit) {
        const lookup = (_, side) => (side === 'head' ? unit.head : unit.base);
        const planned = [];
        for (const active of this.#policies) {
            if (!concerns(active.policy, unit))
                continue;
            const subject = unit.head ?? unit.base;
            if (subject === undefined)
                continue;
            const needs = await this.#guard(active, unit.file, lookup, () => active.policy.needs?.(subject, active.options, unit.change) ?? []);
            if (needs !== undefined)
                planned.push({ active, needs });
        }
        // Facts are asked together, so that hashing and reading of all policies run side by side.
        const facts = await Promise.all(planned.map(({ needs }) => this.#facts.gather(needs)));
        for (const [i, { active }] of planned.entries()) {
            await this.#run(active, unit.file, lookup, facts[i], async (context) => {
                const { policy } = active;
                if (unit.head !== undefined && admits(policy, unit.head))
                    await policy.checkDocument?.(unit.head, context);
                if (unit.change !== undefined && changeIsWhole(policy, unit))
                    await policy.checkChange?.(unit.change, context);
            });
        }
    }
    async judgeTogether(set, lookup, allDocuments) {
        for (const active of this.#policies) {
            const { policy, options } = active;
            if (!wantsAll(active))
                continue;
            const workspace = policy.readsWorkspace?.(options) === true;
            const documents = (workspace ? allDocuments : set.documents).filter((document) => admits(policy, document));
            const needs = [];
            for (const document of documents)
                needs.push(...((await this.#guard(active, document.file, lookup, () => policy.needs?.(document, options) ?? [])) ?? []));
            const facts = await this.#facts.gather(needs);
            const changes = set.changes.filter((change) => [change.base, change.head].some((side) => side !== undefined && admits(policy, side)));
            await this.#run(active, documents[0]?.file ?? '', lookup, facts, async (context) => policy.checkChangeSet?.({ changes, documents }, context));
        }
    }
    async #run(active, file, lookup, facts, check) {
        const reports = [];
        const rows = [];
        const context = {
            options: active.options,
            facts,
            report: (report) => void reports.push(report),
            record: (list, row) => void rows.push([list, row]),
        };
        const done = await this.#guard(active, file, lookup, async () => {
            await check(context);
            const made = [];
            for (const report of reports) {
                const meta = active.policy.meta.rules[report.rule];
                const severity = meta === undefined ? 'error' : active.severityOf(report.rule, meta, report.soft === true);
                if (severity !== 'off')
                    made.push({ made: (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .makeFinding */ .MH)(report, active.policy, severity, { file }, lookup), meta: meta });
            }
            return made;
        });
        if (done === undefined)
            return;
        for (const { made, meta } of done)
            this.#collected.add(made, meta);
        for (const [list, row] of rows)
            this.#collected.record(list, row);
    }
    /** A policy that throws, breaks the contract or changes a document: a finding, an incomplete run, never a silent pass. */
    async #guard(active, file, lookup, act) {
        try {
            return await act(); // our own policies answer at once; a user's answers from its own process
        }
        catch (error) {
            this.#onCrash(error);
            const text = error instanceof Error ? error.message : String(error);
            reportGate(this.#collected, 'GATE.POLICY_FAILED', file, lookup, {
                policy: active.policy.meta.id,
                error: text.replace(/\.$/, ''),
            });
            return undefined;
        }
    }
}
/** Adds a finding of the gate's own. */
function reportGate(collected, rule, file, lookup, data, place = {}) {
    const meta = _gate_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .GATE_RULES */ .y[rule];
    collected.add((0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .makeFinding */ .MH)({ rule, at: [], data, ...place }, GATE_POLICY, meta.severity, { file }, lookup), meta);
}
function wantsAll({ policy, options }) {
    return policy.checkChangeSet !== undefined && policy.readsWorkspace?.(options) !== false;
}
/** Whether the policy is to see this document. */
function admits(policy, document) {
    return policy.meta.unreadable === true || (document.readable && document.known && document.hasAnyView(policy.meta.views));
}
function concerns(policy, unit) {
    return [unit.head, unit.base].some((document) => document !== undefined && admits(policy, document));
}
/** A comparison needs both its sides: with one that could not be read, only the `document` policy is told of it. */
function changeIsWhole(policy, unit) {
    if (policy.meta.unreadable === true)
        return true;
    return ([unit.head, unit.base].every((document) => document === undefined || (document.readable && document.known)) &&
        concerns(policy, unit));
}


/***/ }),

/***/ 8166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ separateFingerprints),
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   MH: () => (/* binding */ makeFinding)
/* harmony export */ });
/* unused harmony export BadReport */
/* harmony import */ var _io_text_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9558);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7979);


/** Thrown when a report breaks the contract: an unknown rule, an unfilled placeholder, a place that is none. */
class BadReport extends Error {
}
/** Turns a report into a finding: text, place, fingerprint. `home` is the document it is about unless it names another file. */
function makeFinding(report, policy, severity, home, lookup) {
    const rule = policy.meta.rules[report.rule];
    if (rule === undefined)
        throw new BadReport(`it reported the rule ${report.rule}, which its meta.rules does not declare`);
    const file = report.file ?? home.file;
    const wanted = report.side ?? 'head';
    const document = lookup(file, wanted) ?? lookup(file, wanted === 'head' ? 'base' : 'head');
    const side = document?.side ?? wanted;
    const span = locate(document, report);
    const data = report.data ?? {};
    const path = Array.isArray(report.at) ? report.at : [];
    const related = (report.related ?? []).map((place) => {
        const other = lookup(place.file ?? file, place.side ?? side) ?? document;
        const { line, column } = locate(other, place);
        return { file: place.file ?? other?.file ?? file, line, column, message: place.message };
    });
    const finding = {
        rule: report.rule,
        policy: policy.meta.id,
        severity,
        message: fill(rule.message, data, report.rule),
        why: fill(rule.why, data, report.rule),
        fix: fill(rule.fix, data, report.rule),
        docs: `policies/${policy.meta.id}/README.md`,
        file: document?.file ?? file,
        ...span,
        path: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizedPath */ .pT)(path),
        side,
        fingerprint: (0,_io_text_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)([report.rule, file, side, stablePath(document?.data, path)].join('\0')).slice(0, 32),
        waiver: null,
        related,
        data,
    };
    return { finding, edits: report.edits ?? [] };
}
function locate(document, place) {
    if (!Array.isArray(place.at))
        return place.at;
    if (document === undefined)
        return { line: 1, column: 1, endLine: 1, endColumn: 1 };
    return document.source.locate(place.at, place.on ?? 'value');
}
function fill(template, data, rule) {
    return template.replace(/\{\{(\w+)\}\}/g, (_, name) => {
        const value = data[name];
        if (value === undefined)
            throw new BadReport(`its report of ${rule} gives no value for {{${name}}}`);
        return cut(String(value));
    });
}
const MAX_VALUE = 200;
/** A value from a file in a sentence: never so long that it hides the sentence, cut between code points, the length said. */
function cut(value) {
    if (value.length <= MAX_VALUE)
        return value;
    const points = [...value];
    return points.length <= MAX_VALUE ? value : `${points.slice(0, MAX_VALUE).join('')}… (${points.length} characters)`;
}
/** A path in which list positions are replaced by what the item calls itself, so that a finding keeps its identity when the list grows. */
function stablePath(data, path) {
    return path
        .map((step, i) => {
        if (typeof step === 'string')
            return `.${step}`;
        const item = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(data, path.slice(0, i + 1));
        const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(item) ? (item['id'] ?? item['path'] ?? item['name']) : undefined;
        return typeof name === 'string' ? `[=${name}]` : `[${step}]`;
    })
        .join('');
}
/** Findings with equal fingerprints are told apart by their order, so that each is an identity of its own. */
function separateFingerprints(findings) {
    const seen = new Map();
    return findings.map((finding) => {
        const count = seen.get(finding.fingerprint) ?? 0;
        seen.set(finding.fingerprint, count + 1);
        return count === 0 ? finding : { ...finding, fingerprint: (0,_io_text_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(`${finding.fingerprint}\0${count}`).slice(0, 32) };
    });
}
/** By file, line, column, rule; then by message, so that the order never depends on the order of evaluation. */
function compareFindings(a, b) {
    return (compare(a.file, b.file) ||
        a.line - b.line ||
        a.column - b.column ||
        compare(a.rule, b.rule) ||
        compare(a.side, b.side) ||
        compare(a.message, b.message));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 4729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ GATE_RULES)
/* harmony export */ });
/** What the gate says about itself. These cannot be switched off, and those that are `incomplete` end the run with exit 3. */
const GATE_RULES = {
    'GATE.POLICY_FAILED': {
        severity: 'error',
        message: 'Policy `{{policy}}` failed on this file: {{error}}.',
        why: 'What it would have found is not known, so the run cannot pass.',
        fix: 'Mend the policy, or report the failure to its author; `--debug` prints the stack.',
        incomplete: true,
    },
    'GATE.CONFIG_CHANGED': {
        severity: 'warning',
        message: 'This change set {{what}} `{{path}}`, which configures the gate; it is judged by {{judgedBy}}. {{preview}}.',
        why: 'A change that could rewrite its own judge would never fail.',
        fix: 'Have an owner of the gate review this file; the new configuration counts from the next change on.',
    },
    'GATE.UNREADABLE': {
        severity: 'error',
        message: '`{{file}}` could not be read at the {{side}}: {{reason}}.',
        why: 'A document that nobody could look at must not pass for one that was found right.',
        fix: 'Make the file an ordinary file that git tracks, or exclude it in the configuration.',
        incomplete: true,
    },
    'GATE.UNRECOGNISED': {
        severity: 'error',
        message: 'The configuration says that `{{file}}` is a {{kind}}, but its content is not that of one.',
        why: 'The rules for this kind have nothing to look at, so the file would pass unseen.',
        fix: 'Correct the file, or the pattern under `documents.kinds`.',
    },
    'GATE.WAIVER_EXPIRED': {
        severity: 'warning',
        message: 'The waiver for {{rule}} by {{owner}} expired on {{expires}}: {{reason}}.',
        why: 'An exception without an end is a rule nobody keeps.',
        fix: 'Mend what was waived, or agree on a new date and write it down.',
    },
};


/***/ }),

/***/ 9558:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** sha256 of bytes or of a text in UTF-8, lower-case hex. For whole values in memory; files are streamed by `digest.ts`. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}


/***/ }),

/***/ 7979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   _1: () => (/* binding */ shortPath),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   pT: () => (/* binding */ normalizedPath)
/* harmony export */ });
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(value) {
    return Array.isArray(value);
}
/** The value at a path, or undefined when any step is missing. Only own keys are followed. */
function valueAt(data, path) {
    let value = data;
    for (const step of path) {
        if (typeof step === 'number')
            value = isList(value) ? value[step] : undefined;
        else
            value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
        if (value === undefined)
            return undefined;
    }
    return value;
}
/** RFC 9535 normalized path: `$['artifacts'][0]['sha256']`. */
function normalizedPath(path) {
    return '$' + path.map((step) => (typeof step === 'number' ? `[${step}]` : `['${escapeName(step)}']`)).join('');
}
const SHORT_ESCAPES = {
    '\b': '\\b',
    '\t': '\\t',
    '\n': '\\n',
    '\f': '\\f',
    '\r': '\\r',
    "'": "\\'",
    '\\': '\\\\',
};
function escapeName(name) {
    return name.replace(/[\u0000-\u001f'\\]/g, (c) => SHORT_ESCAPES[c] ?? '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0'));
}
/** A path as a person would write it in a message: `artifacts[0].sha256`. */
function shortPath(path) {
    let text = '';
    for (const step of path) {
        if (typeof step === 'number')
            text += `[${step}]`;
        else if (/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(step))
            text += text === '' ? step : `.${step}`;
        else
            text += `['${escapeName(step)}']`;
    }
    return text === '' ? '$' : text;
}


/***/ })

};

//# sourceMappingURL=5342.index.js.map