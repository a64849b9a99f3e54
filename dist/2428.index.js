export const id = 2428;
export const ids = [2428,47];
export const modules = {

/***/ 47:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationBudget: () => (/* binding */ annotationBudget),
/* harmony export */   githubReporter: () => (/* binding */ githubReporter),
/* harmony export */   rankAnnotations: () => (/* binding */ rankAnnotations),
/* harmony export */   renderAnnotation: () => (/* binding */ renderAnnotation)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2875);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(533);
/* harmony import */ var _rank_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3410);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6207);




/** GitHub keeps 10 annotations a level a step and drops the others without a word (actions/runner, `_maxCountPerIssueType`). */
const MOST_PER_LEVEL = 10;
/** Of one rule in one file, before they become one annotation. */
const MOST_PER_CAUSE = 3;
/** UTF-16 code units a line; together less than the 4096 where the runner cuts a message (`_maxIssueMessageLength`). */
const LINE_MAX = { message: 1700, why: 900, fix: 900, reason: 500 };
const TITLE_MAX = 200;
const MOST_REASONS = 20;
const LEVELS = { error: 'error', warning: 'warning', note: 'notice' };
/** What a step may annotate: one error less when the step will fail, because the line that fails it counts as well. */
function annotationBudget(report) {
    const failing = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .sG)(report) !== 'pass';
    return { error: MOST_PER_LEVEL - (failing ? 1 : 0), warning: MOST_PER_LEVEL, note: MOST_PER_LEVEL };
}
/** The findings worth an annotation, best first: errors, then files of the change set; one cause many times is one annotation. */
function rankAnnotations(report, budget = annotationBudget(report)) {
    const left = { ...budget };
    const rest = { error: 0, warning: 0, note: 0 };
    const annotations = [];
    const causes = (0,_rank_js__WEBPACK_IMPORTED_MODULE_3__/* .groupByCause */ .wn)((0,_rank_js__WEBPACK_IMPORTED_MODULE_3__/* .rankFindings */ .JM)(report)).flatMap((group) => group.length > MOST_PER_CAUSE ? [group] : group.map((one) => [one]));
    for (const group of causes) {
        const first = group[0];
        if (left[first.severity] > 0) {
            left[first.severity]--;
            annotations.push(annotate(first, group, report));
        }
        else
            rest[first.severity] += group.length;
    }
    return { annotations, rest };
}
function annotate(first, group, report) {
    const inHead = first.side === 'head' && first.line > 0;
    const oneLine = inHead && first.line === first.endLine;
    return {
        level: LEVELS[first.severity],
        title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(first.rule, TITLE_MAX),
        file: first.file === '' ? undefined : first.file,
        line: inHead ? first.line : undefined,
        endLine: inHead ? Math.max(first.line, first.endLine) : undefined,
        column: oneLine ? first.column : undefined,
        endColumn: oneLine ? Math.max(first.column, first.endColumn) : undefined,
        lines: messageLines(first, group, report),
        findings: group.length,
    };
}
function messageLines(first, group, report) {
    const values = Object.values(first.data);
    const say = (label, text, max) => label + fit((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLog */ .Ah)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenValues */ .gx)(text, values)), max);
    const lines = [say('', first.message, LINE_MAX.message)];
    if (group.length > 1) {
        const where = first.side === 'base' ? ' at the base' : '';
        lines.push(`The same rule is broken at ${group.length} places in this file${where}: ${(0,_rank_js__WEBPACK_IMPORTED_MODULE_3__/* .linesInWords */ .eS)(group)}.`);
    }
    if (first.side === 'base' && group.length === 1) {
        const base = report.base?.sha == null ? 'base' : `base ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLog */ .Ah)(report.base.sha))}`;
        lines.push(`It stood at ${first.line}:${first.column} of the file at the ${base}; that place is not in the head.`);
    }
    if (first.why !== '')
        lines.push(say('Why: ', first.why, LINE_MAX.why));
    if (first.fix !== '')
        lines.push(say('Fix: ', first.fix, LINE_MAX.fix));
    return lines;
}
/** `cut` by code points leaves room for what it adds; this bounds UTF-16 code units, which is what the runner counts. */
function fit(text, max) {
    return text.length <= max ? text : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, Math.floor((max - 40) / 2));
}
/** One workflow command, as it is printed. */
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
    const text = given.map(([name, value]) => `${name}=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeAnnotationProperty */ .ci)(String(value))}`).join(',');
    return `::${annotation.level} ${text}::${annotation.lines.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeAnnotationMessage */ .cW).join('%0A')}`;
}
/** Workflow commands for the log of a step, then the verdict and what had no room, in words. */
const githubReporter = {
    id: 'github',
    render({ report }) {
        const { annotations, rest } = rankAnnotations(report);
        const lines = annotations.map(renderAnnotation);
        const cutOff = rest.error + rest.warning + rest.note;
        if (cutOff > 0) {
            lines.push(`No annotation for ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countsInWords */ .Pe)(rest)}: GitHub shows at most ${MOST_PER_LEVEL} of a level for a step. ` +
                'The job summary and the JSON report hold them all.');
        }
        const nothing = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingJudgedInWords */ .vH)(report);
        if (nothing !== undefined)
            lines.push(`Nothing was judged: ${nothing}.`);
        const reasons = report.complete ? [] : report.incomplete;
        for (const reason of reasons.slice(0, MOST_REASONS))
            lines.push(`Could not judge: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLog */ .Ah)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(reason, LINE_MAX.reason))}`);
        if (reasons.length > MOST_REASONS)
            lines.push(`Could not judge: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(reasons.length - MOST_REASONS, 'more reason')}.`);
        lines.push(`Specgate ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .sG)(report).toUpperCase()}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictInWords */ ._5)(report)} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .comparedInWords */ .Yv)(report, _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLog */ .Ah)})`);
        return lines.join('\n') + '\n';
    },
};


/***/ }),

/***/ 3410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ rankFindings),
/* harmony export */   eS: () => (/* binding */ linesInWords),
/* harmony export */   wn: () => (/* binding */ groupByCause)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6207);

/** Open findings: errors first, then those in files that the change set touches, then in the report's order. */
function rankFindings(report) {
    const touched = new Set(report.documents.filter((document) => document.status !== 'unchanged').map((document) => document.file));
    const known = new Set(report.documents.map((document) => document.file));
    const weight = (finding) => {
        // A file that is no document (the config) stands in the report because the change set touches it.
        const away = known.has(finding.file) && !touched.has(finding.file) ? 1 : 0;
        return _words_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(finding.severity) * 2 + away;
    };
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .openFindings */ .lb)(report)
        .map((finding, index) => ({ finding, index, weight: weight(finding) }))
        .sort((a, b) => a.weight - b.weight || a.index - b.index)
        .map(({ finding }) => finding);
}
/** Findings of one rule, one severity, in one file at one side, in the order given; groups stand where their first finding stood. */
function groupByCause(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const cause = JSON.stringify([finding.file, finding.side, finding.rule, finding.severity]);
        const group = groups.get(cause);
        if (group === undefined)
            groups.set(cause, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()];
}
/** `lines 3, 7 and 9`, `lines 3, 7, 9, … (12 in all)`, `line 3`. */
function linesInWords(findings, most = 8) {
    const lines = [...new Set(findings.map((finding) => finding.line))];
    if (lines.length === 1)
        return `line ${lines[0]}`;
    if (lines.length <= most)
        return `lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`;
    return `lines ${lines.slice(0, most).join(', ')}, …`;
}


/***/ }),

/***/ 6207:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ configInWords),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Pe: () => (/* binding */ countsInWords),
/* harmony export */   Sv: () => (/* binding */ unreadableInWords),
/* harmony export */   Vp: () => (/* binding */ nothingJudged),
/* harmony export */   Yv: () => (/* binding */ comparedInWords),
/* harmony export */   _5: () => (/* binding */ verdictInWords),
/* harmony export */   lb: () => (/* binding */ openFindings),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   vH: () => (/* binding */ nothingJudgedInWords)
/* harmony export */ });
/* unused harmony export selectionInWords */
const SEVERITIES = ['error', 'warning', 'note'];
function plural(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** `3 errors, 1 warning`; the empty string when there are none. */
function countsInWords(counts) {
    return SEVERITIES.filter((severity) => counts[severity] > 0)
        .map((severity) => plural(counts[severity], severity))
        .join(', ');
}
/** Findings that nobody waived. */
function openFindings(report) {
    return report.findings.filter((finding) => finding.waiver === null);
}
/** What may be shown: a run that is not complete never looks green, whatever its verdict says. */
function outcomeOf(report) {
    return report.complete || report.verdict === 'fail' ? report.verdict : 'inconclusive';
}
/** Nothing was looked at: has to be said, because it would else read as a clean bill. */
function nothingJudged(report) {
    return !report.documents.some((document) => document.judged);
}
/** What the verdict rests on, without the verdict's own word: `3 errors, 1 warning in 2 of 14 documents`. */
function verdictInWords(report) {
    const found = foundInWords(report);
    if (outcomeOf(report) !== 'inconclusive')
        return found ?? `nothing was judged: ${selectionInWords(report)}`;
    const reasons = report.incomplete.length > 0 ? ` (${plural(report.incomplete.length, 'reason')})` : '';
    return found === undefined ? `could not judge anything${reasons}` : `could not judge everything${reasons}; ${found}`;
}
/** What has to be said beside the verdict's line when no document was judged; undefined when that line says it or some were. */
function nothingJudgedInWords(report) {
    if (!nothingJudged(report) || (foundInWords(report) === undefined && outcomeOf(report) !== 'inconclusive'))
        return undefined;
    return selectionInWords(report);
}
function foundInWords(report) {
    const counts = countsInWords(report.counts);
    const { waived } = report.counts;
    if (counts === '' && waived === 0 && nothingJudged(report))
        return undefined;
    const total = plural(report.counts.documents, 'document');
    if (counts === '')
        return waived === 0 ? `no findings in ${total}` : `no open findings in ${total}, ${waived} waived`;
    return `${counts} in ${whereInWords(report)}${waived === 0 ? '' : `, ${waived} waived`}`;
}
function whereInWords(report) {
    const known = new Set(report.documents.map((document) => document.file));
    const files = new Set(openFindings(report).map((finding) => finding.file));
    const inDocuments = [...files].filter((file) => known.has(file)).length;
    const others = files.size - inDocuments;
    const total = plural(report.counts.documents, 'document');
    if (inDocuments === 0 && others > 0)
        return `${plural(others, 'file')} beside ${total}`;
    return `${inDocuments} of ${total}${others > 0 ? ` and ${plural(others, 'other file')}` : ''}`;
}
/** Why nothing was judged, always with its "0 of N": `0 of 37 changed files matched the include and exclude patterns`. */
function selectionInWords(report) {
    const { files, matched, recognised } = report.selection;
    const all = plural(files, report.base === null ? 'file' : 'changed file');
    if (files === 0 && !report.complete)
        return 'no files could be listed';
    if (files === 0)
        return `0 of ${all} matched${report.base === null ? '' : ', because base and head do not differ'}`;
    if (matched === 0)
        return `0 of ${all} matched the include and exclude patterns`;
    if (recognised === 0)
        return `0 of ${all} matched a kind of document (${matched} passed the include and exclude patterns)`;
    return `0 of ${plural(recognised, 'document')} in ${all} had to be judged`;
}
/** Undefined when every matched file could be read. */
function unreadableInWords(report) {
    const { unreadable } = report.selection;
    if (unreadable === 0)
        return undefined;
    return `${plural(unreadable, 'file')} matched the patterns but could not be read as what ${unreadable === 1 ? 'its name says' : 'their names say'}, and ${unreadable === 1 ? 'was' : 'were'} not judged`;
}
/** First characters of a commit, as people quote it. */
function shortSha(sha) {
    return sha.slice(0, 7);
}
/** `base abc1234 → head def5678`; `escape` is the channel's. */
function comparedInWords(report, escape) {
    const { base, head } = report;
    const headName = head.workingTree ? 'working tree' : `head ${sideName(head, escape)}`;
    return base === null ? `${headName}, compared with nothing` : `base ${sideName(base, escape)} → ${headName}`;
}
function sideName(side, escape) {
    return escape(side.sha === null ? side.ref : shortSha(side.sha));
}
/** `.github/specgate.yml, as it is at the base` or what stands in for a config. */
function configInWords(report, escape) {
    const { path, from, preset } = report.config;
    if (path === null)
        return `none; the ${escape(preset)} preset applies`;
    return `${escape(path)}${from === 'default' ? '' : `, as it is at the ${from}`}; preset ${escape(preset)}`;
}


/***/ })

};

//# sourceMappingURL=2428.index.js.map