exports.id = 47;
exports.ids = [47];
exports.modules = {

/***/ 60047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationBudget: () => (/* binding */ annotationBudget),
/* harmony export */   githubReporter: () => (/* binding */ githubReporter),
/* harmony export */   rankAnnotations: () => (/* binding */ rankAnnotations),
/* harmony export */   renderAnnotation: () => (/* binding */ renderAnnotation)
/* harmony export */ });
/* harmony import */ var _model_severities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92086);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32875);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50533);
/* harmony import */ var _rank_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53410);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36207);
/* harmony import */ var _lib_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92094);







const MOST_PER_LEVEL = 10;

const MOST_PER_CAUSE = 3;

const LINE_MAX = { message: 1700, why: 900, fix: 900, reason: 500 };
const TITLE_MAX = 200;
const PLACE_MAX = 100;
const MOST_REASONS = 20;
const LEVELS = { error: 'error', warning: 'warning', note: 'notice' };

function annotationBudget(report) {
    const failing = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeOf */ .sG)(report) !== 'pass';
    return { error: MOST_PER_LEVEL - (failing ? 1 : 0), warning: MOST_PER_LEVEL, note: MOST_PER_LEVEL };
}

function rankAnnotations(report, budget = annotationBudget(report)) {
    const left = { ...budget };
    const rest = { error: 0, warning: 0, note: 0 };
    const annotations = [];
    const causes = (0,_rank_js__WEBPACK_IMPORTED_MODULE_3__/* .groupByCause */ .wn)((0,_rank_js__WEBPACK_IMPORTED_MODULE_3__/* .rankFindings */ .JM)(report));
    const elsewhere = _model_severities_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.flatMap((severity) => foldFairly(causes.filter(([first]) => first.severity === severity), budget[severity]));
    const restOf = new Map(elsewhere.flatMap((others) => others.map((group) => [group, others])));
    for (const group of causes) {
        const others = restOf.get(group);
        if (others !== undefined && others[0] !== group)
            continue;
        for (const part of group.length > MOST_PER_CAUSE || others !== undefined ? [group] : group.map((one) => [one])) {
            const first = part[0];
            const annotation = annotate(first, part, report, others);
            if (left[first.severity] > 0) {
                left[first.severity]--;
                annotations.push(annotation);
            }
            else
                rest[first.severity] += annotation.findings;
        }
    }
    return { annotations, rest };
}

function foldFairly(causes, budget) {
    const rows = (group) => (group.length > MOST_PER_CAUSE ? 1 : group.length);
    const sum = (groups) => groups.reduce((total, group) => total + rows(group), 0);
    const all = sum(causes);
    if (all <= budget)
        return [];

    for (let most = budget - 1; most > 0; most--) {
        const folded = (0,_rank_js__WEBPACK_IMPORTED_MODULE_3__/* .foldRules */ .TV)(causes, () => most, MOST_PER_CAUSE);
        if (all - sum(folded.flat()) + folded.length <= budget)
            return folded;
    }
    return (0,_rank_js__WEBPACK_IMPORTED_MODULE_3__/* .foldRules */ .TV)(causes, () => 0, MOST_PER_CAUSE);
}

function annotate(first, group, report, others = [group]) {
    const inHead = first.side === 'head' && first.line > 0;
    const oneLine = inHead && first.line === first.endLine;
    return {
        level: LEVELS[first.severity],
        title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(first.rule, TITLE_MAX),
        file: first.file === '' ? undefined : first.file,
        line: inHead ? first.line : undefined,
        endLine: inHead ? Math.max(first.line, first.endLine) : undefined,
        column: oneLine ? first.column : undefined,
        endColumn: oneLine ? Math.max(first.column, first.endColumn) : undefined,
        lines: messageLines(first, group, report, others),
        findings: others.reduce((sum, one) => sum + countOf(one, report), 0),
    };
}
function countOf(group, report) {
    return group.length + (0,_rank_js__WEBPACK_IMPORTED_MODULE_3__/* .unlistedOf */ .Is)(report, group);
}
function messageLines(first, group, report, others) {
    const values = Object.values(first.data);
    const say = (label, text, max) => label + fit((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenValues */ .gx)(text, values)), max);
    const lines = [say('', first.message, LINE_MAX.message)];
    if (group.length > 1) {
        const where = first.side === 'base' ? ' at the base' : '';
        lines.push(`The same rule is broken at ${countOf(group, report)} places in this file${where}: ${(0,_rank_js__WEBPACK_IMPORTED_MODULE_3__/* .linesInWords */ .eS)(group, _escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)}.`);
    }
    if (others.length > 1) {
        const where = (0,_rank_js__WEBPACK_IMPORTED_MODULE_3__/* .filesInWords */ .y8)(others.slice(1), (place) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(place), PLACE_MAX), 4);
        lines.push(`So it is in ${(0,_lib_words_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(others.length - 1, 'more file')}: ${where}.`);
    }
    if (first.side === 'base' && group.length === 1) {
        const base = report.base?.sha == null ? 'base' : `base ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .shortSha */ .Fu)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)(report.base.sha))}`;
        lines.push(`It stood at ${first.line}:${first.column} of the file at the ${base}; that place is not in the head.`);
    }
    if (first.why !== '')
        lines.push(say('Why: ', first.why, LINE_MAX.why));
    if (first.fix !== '')
        lines.push(say('Fix: ', first.fix, LINE_MAX.fix));
    return lines;
}

function fit(text, max) {
    return text.length <= max ? text : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text, Math.floor((max - 40) / 2));
}

function renderAnnotation(annotation) {
    const properties = [
        ['title', annotation.title],
        ['file', annotation.file],
        ['line', annotation.line],
        ['endLine', annotation.endLine],
        ['col', annotation.column],
        ['endColumn', annotation.endColumn],
    ];
    const given = properties.filter(([, value]) => value !== undefined);
    const text = given.map(([name, value]) => `${name}=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeAnnotationProperty */ .ci)(String(value))}`).join(',');
    return `::${annotation.level} ${text}::${annotation.lines.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeAnnotationMessage */ .cW).join('%0A')}`;
}

const githubReporter = {
    id: 'github',
    render({ report }) {
        const { annotations, rest } = rankAnnotations(report);
        const lines = annotations.map(renderAnnotation);
        const cutOff = rest.error + rest.warning + rest.note;
        if (cutOff > 0) {
            lines.push(`No annotation for ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .countsInWords */ .Pe)(rest)}: GitHub shows at most ${MOST_PER_LEVEL} of a level for a step. ` +
                'The job summary and the JSON report have them.');
        }
        const empty = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyPathsInWords */ .eJ)(report, (path) => `"${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(path, PLACE_MAX))}"`);
        if (empty !== undefined)
            lines.push(`Beware: ${empty}.`);
        const nothing = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .nothingJudgedInWords */ .vH)(report);
        if (nothing !== undefined)
            lines.push(`Nothing was judged: ${nothing}.`);
        const reasons = report.complete ? [] : report.incomplete;
        for (const reason of reasons.slice(0, MOST_REASONS))
            lines.push(`Could not judge: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(reason, LINE_MAX.reason))}`);
        if (reasons.length > MOST_REASONS)
            lines.push(`Could not judge: ${(0,_lib_words_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(reasons.length - MOST_REASONS, 'more reason')}.`);
        lines.push(`Specgate ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeOf */ .sG)(report).toUpperCase()}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictInWords */ ._5)(report)} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .comparedInWords */ .Yv)(report, _escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLog */ .Ah)})`);
        return lines.join('\n') + '\n';
    },
};


/***/ })

};

//# sourceMappingURL=47.index.js.map