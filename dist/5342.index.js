export const id = 5342;
export const ids = [5342];
export const modules = {

/***/ 35342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _policies_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54581);
/* harmony import */ var _engine_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63507);
/* harmony import */ var _lib_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72269);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87206);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87979);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32875);






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


/***/ })

};

//# sourceMappingURL=5342.index.js.map