exports.id = 5342;
exports.ids = [5342];
exports.modules = {

/***/ 35342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _policies_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54581);
/* harmony import */ var _engine_collected_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27305);
/* harmony import */ var _engine_hash_hash_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23765);
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72269);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87206);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87979);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32875);
/* harmony import */ var _repository_root_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36893);








const meta = {
    name: 'explain',
    operands: '<rule|policy|set>',
    maxOperands: 1,
    summary: 'Says what a rule, a policy or a shipped set of lint rules requires, why, and how to fix it, with its options and an example.\nKnows the `lint_rules` and the plugins of the configuration here as well.',
    flags: {},
};
const command = { meta, run: explain };
async function explain(args) {
    const asked = args.operands[0];
    const builtIn = [_engine_collected_js__WEBPACK_IMPORTED_MODULE_1__/* .GATE_POLICY */ .b3, ...(await Promise.all(_policies_index_js__WEBPACK_IMPORTED_MODULE_0__/* .registry */ .u.map(({ load }) => load())))];
    const policies = [...builtIn, _engine_hash_hash_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_POLICY */ .E];
    if (asked === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .u(2, 'nothing to explain', {
            where: 'specgate explain',
            fix: `Name a rule (\`ART.SHA256_MISMATCH\`) or a policy: ${policies.map((policy) => policy.meta.id).join(', ')}.`,
        });
    const { default: examples } = await __webpack_require__.e(/* import() */ 7279).then(__webpack_require__.t.bind(__webpack_require__, 7279, 19));
    const own = explainAmong(policies, asked, examples);
    if (own !== undefined)
        return print(own);
    const { SET_NAMES, loadRuleSet } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(393), __webpack_require__.e(5811), __webpack_require__.e(8169)]).then(__webpack_require__.bind(__webpack_require__, 18169));
    const set = SET_NAMES.find((name) => name === asked.toLowerCase());
    if (set !== undefined)
        return print(explainSet(set, await loadRuleSet(set)));
    const { readRepositoryPolicies } = await __webpack_require__.e(/* import() */ 6423).then(__webpack_require__.bind(__webpack_require__, 76423));
    const { config, plugins, lint, lintRules } = await readRepositoryPolicies((0,_repository_root_js__WEBPACK_IMPORTED_MODULE_6__/* .findRepositoryRoot */ .m)(process.cwd()), builtIn);
    const theirs = [...plugins, ...(lint === undefined ? [] : [lint])];

    const short = `lint/${asked}`;
    const found = explainAmong(plugins, asked, {}) ?? (lint && (explainRuleOf(lint, asked, {}) ?? explainRuleOf(lint, short, {})));
    const written = lintRules.find(({ rule }) => [asked, short].some((id) => isSame(`lint/${rule.id}`, id)));
    if (found !== undefined)
        return print([...found, ...(written === undefined ? [] : explainWritten(written))]);
    const family = explainFamily([...policies, ...theirs], asked);
    if (family !== undefined)
        return print(family);
    const known = [
        ...[...policies, ...plugins].map(({ meta: about }) => about.id),
        ...[...policies, ...theirs].flatMap(({ meta: about }) => Object.keys(about.rules)),
        ...SET_NAMES,
    ];
    const ofSets = (await Promise.all(SET_NAMES.map(loadRuleSet))).flatMap(({ meta: about }) => Object.keys(about.rules));
    const whole = [...new Set(ofSets)].filter((id) => isSame(id.slice(id.indexOf('/') + 1), asked));
    const help = whole.length > 0 ? `The shipped sets have ${whole.join(', ')}.` : (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .didYouMean */ .au)(asked, known) || (0,_lib_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .didYouMean */ .au)(short, known);
    const here = config === undefined ? 'There is no configuration here that would add any.' : `Looked into ${config} as well.`;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .u(2, `there is no rule, policy or set "${asked}"`, {
        where: 'specgate explain',
        fix: `${help} \`specgate explain\` lists the policies, and \`specgate explain <policy>\` the rules of one. ${here}`.trim(),
    });
}

function explainAmong(policies, asked, examples) {
    const policy = policies.find((candidate) => candidate.meta.id === asked.toLowerCase());
    if (policy !== undefined)
        return explainPolicy(policy);
    for (const candidate of policies) {
        const found = explainRuleOf(candidate, asked, examples);
        if (found !== undefined)
            return found;
    }
    return undefined;
}

function explainFamily(policies, asked) {
    const name = asked.toUpperCase().replace(/\.$/, '');
    const rules = policies.flatMap(({ meta: about }) => Object.entries(about.rules)
        .filter(([id]) => id.startsWith(`${name}.`))
        .map(([id, { severity }]) => ({ id, severity, policy: about.id })));
    if (rules.length === 0)
        return undefined;
    const width = Math.max(...rules.map(({ id }) => id.length));
    return [
        name,
        '  A family of rules.',
        '',
        ...rules.map(({ id, severity, policy }) => `    ${id.padEnd(width)}  ${severity.padEnd(7)}  ${policy}`),
        '',
        `  \`specgate explain <RULE>\` says more of one rule.`,
    ];
}
function explainRuleOf(policy, asked, examples) {
    const rules = Object.entries(policy.meta.rules);
    const found = rules.find(([id]) => isSame(id, asked));
    return found && explainRule(...found, policy, examples[found[0]]);
}
function isSame(id, asked) {
    return id.toUpperCase() === asked.toUpperCase();
}

function explainWritten({ rule, at }) {
    const { when, assert, kinds = [], files = [] } = rule;
    return [
        '',
        `  written at ${at.file}:${at.line}:${at.column}`,
        ...(kinds.length > 0 ? [`  kinds   ${kinds.join(', ')}`] : []),
        ...(files.length > 0 ? [`  files   ${files.join(', ')}`] : []),
        `  when    ${when}`,
        `  assert  ${assert}`,
    ];
}
function explainSet(name, { meta: about }) {
    const rules = Object.entries(about.rules).filter(([id]) => id.startsWith(`${name}/`));
    const width = Math.max(...rules.map(([id]) => id.length));
    return [
        name,
        `  A shipped set of lint rules. ${about.summary}`,
        '',
        '  Rules:',
        ...rules.map(([id, rule]) => `    ${id.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.spec ?? ''}`.trimEnd()),
        '',
        `  To switch it on: \`lint_rules: [{set: ${name}}]\` in .github/specgate.yml`,
        `  \`specgate explain <RULE>\` says more of one rule.`,
    ];
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
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(example)) {
        lines.push('', `  Example: ${String(example['title'])}`, '');
        lines.push(...String(example['text'])
            .trimEnd()
            .split('\n')
            .map((line, i) => `    ${String(i + 1).padStart(3)} | ${line}`));
        lines.push('', `  reports ${String(example['at'])}${example['message'] === undefined ? '' : `: ${String(example['message'])}`}`);
    }
    if (policy === _engine_hash_hash_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_POLICY */ .E)
        lines.push('', '  Told by the command `hash` of the action; no configuration changes it.');
    else if (!id.startsWith('GATE.'))
        lines.push('', `  To change it: \`rules: {${id}: off | note | warning | error}\` in .github/specgate.yml`);
    return lines;
}
function explainPolicy(policy) {
    const { meta: about } = policy;
    const rules = Object.entries(about.rules);
    const width = Math.max(...rules.map(([id]) => id.length));
    const properties = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(about.options) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(about.options['properties']) ? Object.entries(about.options['properties']) : [];
    return [
        about.id,
        `  ${about.summary}`,
        '',
        '  Rules:',
        ...rules.map(([id, rule]) => `    ${id.padEnd(width)}  ${rule.severity}${rule.soft === true ? ' (soft)' : ''}`),
        '',
        properties.length === 0 ? '  Options: none' : '  Options:',
        ...properties.map(([name, option]) => {
            const { default: fallback, description } = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(option) ? option : {};
            return `    ${name} (default ${JSON.stringify(fallback ?? null)}): ${String(description ?? '')}`;
        }),
        '',
        `  \`specgate explain <RULE>\` says more of one rule.`,
    ];
}
function print(lines) {
    process.stdout.write(`${lines.map(_reporters_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeLog */ .Ah).join('\n')}\n`);
    return 0;
}


/***/ }),

/***/ 36893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ findRepositoryRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);



function findRepositoryRoot(folder) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
    for (let at = start;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return start;
    }
}


/***/ }),

/***/ 23765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ HASH_POLICY),
/* harmony export */   x: () => (/* binding */ witnessDiffers)
/* harmony export */ });

const HASH_RULES = {
    'ART.WITNESS_DIFFERS': {
        severity: 'error',
        message: '`{{path}}` has the sha256 `{{actual}}`, but when an earlier step declared `{{name}}`, the runner read `{{expected}}`.',
        why: 'Two independent readings of one file differ, so it was changed between the two, and one of the digests is not of what is shipped.',
        fix: 'Find the step that changed the file after it was declared, or give the two files different names.',
    },
};

const HASH_POLICY = {
    meta: {
        id: 'hash',
        summary: 'Requires that digests of build outputs, which `specgate hash` makes, agree with every other reading of the same bytes.',
        views: [],
        rules: HASH_RULES,
        options: {},
        since: '0.1.0',
    },
};

function witnessDiffers(path, actual, witness) {
    const rule = HASH_RULES['ART.WITNESS_DIFFERS'];
    const data = { path, actual, name: witness.name, expected: witness.sha256 };
    const message = rule.message.replace(/\{\{(\w+)\}\}/g, (_, name) => data[name]);
    const place = { file: path, line: 1, column: 1, path };
    return { ...place, rule: 'ART.WITNESS_DIFFERS', message, fix: rule.fix, expected: witness.sha256, actual };
}


/***/ })

};

//# sourceMappingURL=5342.index.js.map