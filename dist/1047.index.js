exports.id = 1047;
exports.ids = [1047];
exports.modules = {

/***/ 61047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  COMMENT_BUDGET: () => (/* binding */ COMMENT_BUDGET),
  SUMMARY_BUDGET: () => (/* binding */ SUMMARY_BUDGET),
  markdownReporter: () => (/* binding */ markdownReporter),
  renderMarkdown: () => (/* binding */ renderMarkdown),
  utf8Length: () => (/* binding */ utf8Length)
});


var escape_markdown = __webpack_require__(50533);

var reporters_escape = __webpack_require__(32875);

var promotion = __webpack_require__(32689);

var rank = __webpack_require__(53410);

var versions = __webpack_require__(23641);

var severities = __webpack_require__(92086);

var words = __webpack_require__(36207);

var lib_words = __webpack_require__(92094);
;









const SECTIONS = [
    renderIncomplete,
    renderFailing,
    renderVersions,
    renderMeasured,
    renderOther,
    renderReasons,
    renderWaived,
    renderDocuments,
];
const ICONS = { error: '\u274c', warning: '\u26a0\ufe0f', note: '\u2139\ufe0f' };
const FINDINGS_HEAD = ['| | Rule | Place | What is wrong | What to do |', '|:--|:--|:--|:--|:--|'];
const MOST_REASONS = 20;
const PATH_MAX = 160;

const NOTES_PER_RULE = 3;
const MOST_PLACES = 5;

const ROW_MAX = 2_500;
const CELL_MAX = { normal: 500, short: 60 };
function renderIncomplete(report) {
    const { complete, incomplete } = report;
    if (complete || incomplete.length === 0)
        return [];
    return [
        {
            title: undefined,
            before: ['**Could not judge:**', ''],
            total: incomplete.length,
            more: (left) => `${(0,lib_words/* plural */.L)(left, 'more reason')}, in the JSON report.`,
            *rows() {
                for (const reason of incomplete.slice(0, MOST_REASONS)) {
                    yield { text: `- ${(0,reporters_escape/* markdownProse */.h$)(reason, [], { max: 200 })}`, count: 1 };
                }
            },
        },
    ];
}

function failingSeverity(report) {
    return severities/* SEVERITIES */.o.find((severity) => report.findings.some((one) => one.waiver === null && one.severity === severity)) ?? 'error';
}
function renderFailing(report, perCause) {
    const severity = failingSeverity(report);
    const findings = (0,rank/* rankFindings */.JM)(report).filter((finding) => finding.severity === severity);
    return findings.length === 0 ? [] : [findingSection(undefined, report, findings, perCause)];
}

function renderVersions(report) {
    const rows = report.versions.filter(versions/* isWorthTelling */.a);
    if (rows.length === 0)
        return [];
    return [
        {
            title: undefined,
            before: ['| Document | Version | Declared | Required | Mode | Why |', '|:--|:--|:--|:--|:--|:--|'],
            total: rows.length,
            more: (left) => `**${left} more** of ${(0,lib_words/* plural */.L)(rows.length, 'changed document')}; the JSON report holds them all.`,
            *rows() {
                for (const row of rows)
                    yield { text: versionRow(row), count: 1 };
            },
        },
    ];
}
function versionRow(row) {
    const { file, base, head, declared, required, next, compatMode, changeClass, why } = row;
    const text = (value) => (value === null ? 'none' : code(value, 40));
    const due = next === null || next === head ? '' : `: ${code(next, 40)}`;
    const mark = (0,versions/* isCovered */.P)(row) === false ? '\u274c ' : '';
    return (0,escape_markdown/* tableRow */.jD)([
        code((0,reporters_escape/* cutPath */.iE)(file, PATH_MAX)),
        base === null && head === null && row.compared ? 'none' : `${row.compared ? text(base) : 'unreadable'} \u2192 ${text(head)}`,
        declared === 'none' ? 'no step' : (declared ?? '\u2013'),
        row.compared ? `${mark}${required}${due}` : '\u2754 not known',
        compatMode === null ? '\u2013' : code(compatMode),
        (0,reporters_escape/* markdownProse */.h$)(changeClass === 'none' || !row.compared ? why : `${changeClass}: ${why}`, [], {
            max: CELL_MAX.normal,
            table: true,
        }),
    ]);
}

function renderMeasured(report) {
    return (0,promotion/* promotionTables */.tR)(report).map(({ what, before, total, rows, legend }) => ({
        title: undefined,
        before: legend === undefined ? before : [`<sub>${legend}</sub>`, '', ...before],
        total,
        more: (left) => `**${left} more** of ${(0,lib_words/* plural */.L)(total, what)}; the JSON report holds them all.`,
        *rows() {
            for (const text of rows())
                yield { text, count: 1 };
        },
    }));
}
function renderOther(report, perCause) {
    const severity = failingSeverity(report);
    const findings = (0,rank/* rankFindings */.JM)(report).filter((finding) => finding.severity !== severity);
    if (findings.length === 0)
        return [];
    return [findingSection((0,words/* countsInWords */.Pe)({ ...report.counts, [severity]: 0 }), report, findings, perCause)];
}
function findingSection(title, report, findings, perCause) {
    const unlisted = (0,rank/* unlistedIn */.MT)(report, [...new Set(findings.map(({ severity }) => severity))]);
    const total = findings.length + unlisted;
    return {
        title,
        before: FINDINGS_HEAD,
        total,
        more: (left) => `**${left} more** of ${(0,lib_words/* plural */.L)(total, 'finding')} here; the JSON report ${unlisted === 0 ? 'holds' : 'counts'} them all.`,
        *rows() {
            const causes = (0,rank/* groupByCause */.wn)(findings);
            const elsewhere = new Map((0,rank/* foldRules */.TV)(causes, (severity) => (severity === 'note' ? NOTES_PER_RULE : 2 * perCause), perCause).flatMap((rest) => rest.map((one) => [one, rest])));
            for (const group of causes) {
                const rest = elsewhere.get(group);
                if (rest !== undefined) {

                    if (rest[0] === group)
                        yield elsewhereRow(rest, report);
                    continue;
                }
                const folded = group.length > perCause;
                const shown = folded ? group.slice(0, perCause) : group;
                for (const finding of shown)
                    yield { text: findingRow(finding), count: 1 };
                if (!folded)
                    continue;
                const count = group.length - perCause + (0,rank/* unlistedOf */.Is)(report, group);
                yield { text: foldedRow(shown[0], count), count };
            }
        },
    };
}

function elsewhereRow(rest, report) {
    const first = rest[0][0];
    const count = rest.reduce((sum, cause) => sum + cause.length + (0,rank/* unlistedOf */.Is)(report, cause), 0);
    const where = (0,rank/* filesInWords */.y8)(rest, (name) => code((0,reporters_escape/* cutPath */.iE)(name, PATH_MAX)), MOST_PLACES);
    const what = `\u2026 and ${count} more in ${rest.length} more files`;
    const text = (0,escape_markdown/* tableRow */.jD)([`${ICONS[first.severity]} ${first.severity}`, code(first.rule), where, what, '']);
    return { text, count };
}
function findingRow(finding) {
    const row = (max) => (0,escape_markdown/* tableRow */.jD)([
        `${ICONS[finding.severity]} ${finding.severity}`,
        code(finding.rule),
        place(finding),
        prose(finding.message, finding, max),
        prose(finding.fix, finding, max),
    ]);
    const text = row(CELL_MAX.normal);
    return text.length <= ROW_MAX ? text : row(CELL_MAX.short);
}
function foldedRow(first, count) {
    return (0,escape_markdown/* tableRow */.jD)([
        `${ICONS[first.severity]} ${first.severity}`,
        code(first.rule),
        code((0,reporters_escape/* cutPath */.iE)(first.file, PATH_MAX)),
        `\u2026 and ${count} more in this file`,
        '',
    ]);
}
function renderReasons(report) {
    const byRule = new Map((0,rank/* rankFindings */.JM)(report).map((finding) => [finding.rule, finding]));
    if (byRule.size === 0)
        return [];
    return [
        {
            title: 'Why it matters',
            before: [],
            total: byRule.size,
            more: (left) => `${(0,lib_words/* plural */.L)(left, 'more rule')}.`,
            *rows() {
                for (const [rule, finding] of byRule) {
                    yield { text: `- ${(0,reporters_escape/* markdownCode */.D9)(rule, { max: 80 })}: ${(0,reporters_escape/* markdownProse */.h$)(finding.why, [], { max: 300 })}`, count: 1 };
                }
            },
        },
    ];
}
function renderWaived(report) {
    const waived = report.findings.filter((finding) => finding.waiver !== null);
    if (waived.length === 0)
        return [];
    return [
        {
            title: `${(0,lib_words/* plural */.L)(report.counts.waived, 'waived finding')}`,
            before: ['| Rule | Place | Reason | Owner | Until |', '|:--|:--|:--|:--|:--|'],
            total: report.counts.waived,
            more: (left) => `**${left} more** waived.`,
            *rows() {
                for (const finding of waived) {
                    const { reason = '', owner = '', expires = '' } = finding.waiver ?? {};
                    yield {
                        text: (0,escape_markdown/* tableRow */.jD)([code(finding.rule), place(finding), prose(reason, finding, 150), code(owner), code(expires, 40)]),
                        count: 1,
                    };
                }
            },
        },
    ];
}
function renderDocuments(report) {
    const judged = report.documents.filter((document) => document.judged);
    if (judged.length === 0)
        return [];
    return [
        {
            title: `${(0,lib_words/* plural */.L)(judged.length, 'document')} judged`,
            before: ['| Document | Kind | Change |', '|:--|:--|:--|'],
            total: judged.length,
            more: (left) => `**${left} more** judged.`,
            *rows() {
                for (const { file, kind, status } of judged)
                    yield { text: (0,escape_markdown/* tableRow */.jD)([code((0,reporters_escape/* cutPath */.iE)(file, PATH_MAX)), code(kind), status]), count: 1 };
            },
        },
    ];
}
function place(finding) {
    const where = `${(0,reporters_escape/* cutPath */.iE)(finding.file, PATH_MAX)}:${finding.line}:${finding.column}`;
    return code(where, PATH_MAX + 60) + (finding.side === 'base' ? ' (base)' : '');
}
function code(text, max = 80) {
    return (0,reporters_escape/* markdownCode */.D9)(text, { max, table: true });
}
function prose(text, finding, max) {
    return (0,reporters_escape/* markdownProse */.h$)(text, Object.values(finding.data), { max, table: true });
}

;





const COMMENT_BUDGET = { max: 60_000, unit: 'code units', perCause: 5 };

const SUMMARY_BUDGET = { max: 1_000_000, unit: 'bytes', perCause: 50 };
const REF_MAX = 120;
const HOW_MAX = 300;
const markdown_ICONS = { pass: '\u2705', fail: '\u274c', inconclusive: '\u26a0\ufe0f' };
const markdownReporter = {
    id: 'markdown',
    render: ({ report }) => renderMarkdown(report, SUMMARY_BUDGET),
};




function renderMarkdown(report, budget = SUMMARY_BUDGET) {
    const measure = budget.unit === 'bytes' ? utf8Length : (text) => text.length;
    const head = renderHead(report);
    const foot = `\n<sub>specgate ${(0,escape_markdown/* escapeMarkdown */.FV)(report.tool.version, { max: 40 })} \u00b7 run ${(0,reporters_escape/* markdownCode */.D9)('specgate explain RULE')} for what a rule requires</sub>\n`;
    const sections = SECTIONS.flatMap((render) => render(report, budget.perCause));

    let room = budget.max - measure(head) - measure(foot);
    for (const section of sections)
        room -= measure(assemble(section, [''], section.total));
    let body = '';
    for (const section of sections) {
        const chosen = chooseRows(section, room, measure);
        room -= chosen.size;
        body += assemble(section, chosen.rows, section.total - chosen.count);
    }
    return head + body + foot;
}
function renderHead(report) {
    const outcome = (0,words/* outcomeOf */.sG)(report);
    const icon = outcome === 'pass' && (0,words/* nothingJudged */.Vp)(report) ? '\u2796' : markdown_ICONS[outcome];
    const { base, head } = report;
    const headSide = side(head);
    const nothing = (0,words/* nothingJudgedInWords */.vH)(report);
    const facts = [
        base === null ? `Judged ${headSide}, compared with nothing` : `Compared ${side(base)} with ${headSide}`,
        `Config: ${(0,words/* configInWords */.FG)(report, (text) => (0,reporters_escape/* markdownCode */.D9)(text, { max: REF_MAX }))}`,
        nothing === undefined ? undefined : `Nothing was judged: ${nothing}`,
        (0,words/* unreadableInWords */.Sv)(report),
        (0,words/* emptyPathsInWords */.eJ)(report, (path) => (0,reporters_escape/* markdownCode */.D9)(path, { max: REF_MAX })),
    ];
    const lines = facts.filter((fact) => fact !== undefined).map((fact) => `- ${fact}`);
    return [`### ${icon} Specgate: ${(0,words/* verdictInWords */._5)(report)}`, '', ...lines, '', ''].join('\n');
}
function side(info) {
    const ref = (0,reporters_escape/* markdownCode */.D9)(info.ref, { max: REF_MAX });
    const name = info.sha === null || info.sha === info.ref ? ref : `${ref} at ${(0,reporters_escape/* markdownCode */.D9)(info.sha, { max: 64 })}`;

    const how = info.how.replace(/(?<![0-9a-z])(?:[0-9a-f]{40}|[0-9a-f]{64})(?![0-9a-z])/gi, (sha) => `\`${(0,words/* shortSha */.Fu)(sha)}\``);
    return how === '' ? name : `${name} (${(0,escape_markdown/* markdownProse */.h$)(how, [], { max: HOW_MAX })})`;
}
function chooseRows(section, room, measure) {
    const rows = [];
    let count = 0;
    let size = 0;
    for (const row of section.rows()) {
        const next = measure(row.text) + 1;
        if (size + next > room)
            break;
        rows.push(row.text);
        count += row.count;
        size += next;
    }
    return { rows, count, size };
}
function assemble(section, rows, left) {
    const lines = section.title === undefined ? [] : ['<details>', `<summary>${section.title}</summary>`, ''];
    if (rows.length > 0)
        lines.push(...section.before);
    lines.push(...rows, '');
    if (left > 0)
        lines.push(section.more(left), '');
    if (section.title !== undefined)
        lines.push('</details>', '');
    return lines.join('\n') + '\n';
}

function utf8Length(text) {
    let bytes = 0;
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        if (code < 0x80)
            bytes += 1;
        else if (code < 0x800)
            bytes += 2;
        else if (code >= 0xd800 && code < 0xdc00 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) {
            bytes += 4;
            index++;
        }
        else
            bytes += 3;
    }
    return bytes;
}


/***/ })

};

//# sourceMappingURL=1047.index.js.map