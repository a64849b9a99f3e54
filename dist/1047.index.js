export const id = 1047;
export const ids = [1047,3428];
export const modules = {

/***/ 969:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ bumpBetween),
/* harmony export */   Mq: () => (/* binding */ largerBump),
/* harmony export */   cV: () => (/* binding */ namedStep),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* unused harmony export BUMPS */
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5419);
/** Steps between two versions: how large the step is, how large it has to be, and which version it leads to. */

/** In order of size. */
const BUMPS = ['none', 'patch', 'minor', 'major'];
function largerBump(...bumps) {
    return BUMPS[Math.max(0, ...bumps.map((bump) => BUMPS.indexOf(bump)))];
}
/** Whether a step of the size `declared` covers a change that needs `required`. */
function covers(declared, required) {
    return BUMPS.indexOf(declared) >= BUMPS.indexOf(required);
}
/**
 * What the step from one version to a later one promises at most. Below 1.0.0 the minor plays the major and the patch the
 * minor (https://semver.org/#spec-item-4, as oasdiff and cargo read it). Between pre-releases of one version, and from them to
 * the release, the step is that of the release itself: `2.0.0-rc.1` to `2.0.0-rc.2` may still break. Undefined: it goes back.
 */
function bumpBetween(from, to) {
    const order = (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(from, to);
    if (order > 0)
        return undefined;
    if (order === 0)
        return 'none';
    if (to.major !== from.major)
        return 'major';
    if (to.minor !== from.minor)
        return to.major === 0 ? 'major' : 'minor';
    if (to.patch !== from.patch)
        return to.major === 0 ? 'minor' : 'patch';
    return levelOf(to);
}
/** The step by its numbers alone, as people name it: `0.3.0` to `0.4.0` is a minor one. */
function namedStep(from, to) {
    if ((0,_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(from, to) === 0)
        return 'none';
    if (to.major !== from.major)
        return 'major';
    if (to.minor !== from.minor)
        return 'minor';
    if (to.patch !== from.patch || to.patch > 0)
        return 'patch';
    return to.minor > 0 ? 'minor' : 'major';
}
/** The largest change that a release of this number may hold. */
function levelOf({ major, minor, patch }) {
    if (patch > 0)
        return major === 0 ? 'minor' : 'patch';
    if (minor > 0)
        return major === 0 ? 'major' : 'minor';
    return 'major';
}
/** The lowest release that covers the change, written as `from` is; undefined for no step at all. */
function nextVersion(from, required) {
    if (required === 'none')
        return undefined;
    // The release that a pre-release leads to covers it already, when it is large enough.
    if (from.prerelease !== '' && covers(levelOf(from), required))
        return write(from, from.major, from.minor, from.patch);
    const { major, minor, patch } = from;
    const size = major === 0 ? { patch: 'patch', minor: 'patch', major: 'minor' }[required] : required;
    if (size === 'major')
        return write(from, major + 1, 0, 0);
    return size === 'minor' ? write(from, major, minor + 1, 0) : write(from, major, minor, patch + 1);
}
function write({ prefix, parts }, major, minor, patch) {
    return `${prefix}${major}.${minor}${parts === 2 && patch === 0 ? '' : `.${patch}`}`;
}


/***/ }),

/***/ 5419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   Zy: () => (/* binding */ compareVersions)
/* harmony export */ });
/* unused harmony export nextPatch */
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8469);
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__);
/** Versions as documents write them: semver 2.0.0, with the spec family's `v` and two-part forms. */

/** The longest version text that is read; node-semver's limit too. */
const MAX_LENGTH = 256;
// https://semver.org/spec/v2.0.0.html#spec-item-2, -9, -10; no part can be matched in two ways, so it is linear.
const NUMBER = '(0|[1-9]\\d*)';
const VERSION = new RegExp(`^(v)?${NUMBER}\\.${NUMBER}(?:\\.${NUMBER})?(?:-([0-9A-Za-z.-]+))?(?:\\+([0-9A-Za-z.-]+))?$`);
/** Reads `v?MAJOR.MINOR(.PATCH)?(-pre)?(+build)?`. Never throws. */
function readVersion(value) {
    if (typeof value === 'number')
        return readNumber(value);
    if (typeof value !== 'string')
        return { ok: false, reason: describe(value) };
    const version = parse(value);
    if (version !== undefined)
        return { ok: true, version };
    const nearest = nearestVersion(value);
    return { ok: false, reason: explain(value), ...(nearest === undefined ? {} : { nearest }) };
}
/** Semver precedence (§11): negative when `a` comes before `b`, 0 when they are the same version but for build metadata. */
function compareVersions(a, b) {
    return semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default()(a.normal, b.normal);
}
/** The next patch version, written as the given one is; of a pre-release, the release it leads to (as `npm version patch` has it). */
function nextPatch(version) {
    const patch = version.prerelease === '' ? version.patch + 1 : version.patch;
    return `${version.prefix}${version.major}.${version.minor}${version.parts === 2 && patch === 0 ? '' : `.${patch}`}`;
}
function parse(text) {
    if (text.length > MAX_LENGTH)
        return undefined;
    const match = VERSION.exec(text);
    if (match === null)
        return undefined;
    const [, prefix = '', major = '', minor = '', patch, prerelease = '', build = ''] = match;
    if (![major, minor, patch ?? '0'].every((part) => Number.isSafeInteger(Number(part))))
        return undefined;
    if (prerelease !== '' && !prerelease.split('.').every(isPrereleaseIdentifier))
        return undefined;
    if (build !== '' && !build.split('.').every((part) => part !== ''))
        return undefined;
    const normal = `${major}.${minor}.${patch ?? '0'}${prerelease === '' ? '' : `-${prerelease}`}${build === '' ? '' : `+${build}`}`;
    return {
        text,
        normal,
        prefix: prefix === 'v' ? 'v' : '',
        parts: patch === undefined ? 2 : 3,
        major: Number(major),
        minor: Number(minor),
        patch: Number(patch ?? '0'),
        prerelease,
        build,
    };
}
function isPrereleaseIdentifier(part) {
    if (!/^\d+$/.test(part))
        return part !== '';
    // A number past 2^53 has no exact order in node-semver.
    return (part === '0' || !part.startsWith('0')) && Number.isSafeInteger(Number(part));
}
function readNumber(value) {
    const text = String(value);
    const written = /^\d+$/.test(text) ? `${text}.0` : text;
    const nearest = parse(written) === undefined ? undefined : written;
    const reason = `it is the number ${text}, not text: without quotes \`1.10\` and \`1.1\` are one version`;
    return { ok: false, reason, ...(nearest === undefined ? {} : { nearest }) };
}
function describe(value) {
    if (value === undefined)
        return 'there is none';
    if (value === null)
        return 'it is empty';
    if (typeof value === 'boolean')
        return `it is the boolean ${value}`;
    return Array.isArray(value) ? 'it is a list' : 'it is a map';
}
function explain(text) {
    const trimmed = text.trim();
    if (trimmed === '')
        return 'it is empty';
    if (text.length > MAX_LENGTH)
        return `it is ${text.length} characters long, more than ${MAX_LENGTH}`;
    if (trimmed !== text)
        return 'it has white space around it';
    if (/^V\d/.test(text))
        return 'its `V` is a capital';
    if (/^(?:v\s|=|v\.)/.test(text))
        return 'something stands between the `v` and the number';
    if (/^v?[\d.]*[*x]/i.test(text) || /^[\^~<>]/.test(text))
        return 'it is a range of versions, not one version';
    const core = /^v?(\d+(?:\.\d+)*)(.*)$/s.exec(text);
    if (core === null)
        return /\d+\.\d+/.test(text) ? 'it does not begin with a number' : 'it is no version';
    const [, digits = '', rest = ''] = core;
    const numbers = digits.split('.');
    if (numbers.some((part) => part.length > 1 && part.startsWith('0')))
        return 'one of its numbers has a leading zero';
    if (numbers.some((part) => !Number.isSafeInteger(Number(part))))
        return 'one of its numbers is too large to be compared';
    if (numbers.length === 1 && rest === '')
        return 'it has one number, and a version has two or three';
    if (numbers.length > 3)
        return `it has ${numbers.length} numbers, and a version has two or three`;
    if (/^-.*/s.test(rest))
        return 'its pre-release part is not well-formed (identifiers of letters, digits and `-`, no leading zeros)';
    if (/^\+.*/s.test(rest))
        return 'its build part is not well-formed (identifiers of letters, digits and `-`)';
    return 'something other than `-pre-release` or `+build` follows the numbers';
}
/** Mends what can be mended without guessing a number: spaces, a capital V, leading zeros, a missing minor or hyphen. */
function nearestVersion(text) {
    if (text.length > MAX_LENGTH)
        return undefined;
    const match = /^[^\d]*?(v)?[\s.=]*(\d+)(?:\.(\d+))?(?:\.(\d+))?([^\d.].*|)$/is.exec(text.trim());
    if (match === null)
        return undefined;
    if (/[*^~<>|]|\.x/i.test(text))
        return undefined;
    const [, prefix = '', major = '', minor = '0', patch, rest = ''] = match;
    const numbers = [major, minor, ...(patch === undefined ? [] : [patch])].map((part) => part.replace(/^0+(?=\d)/, '')).join('.');
    const [pre = '', build] = rest.split('+', 2);
    const suffix = pre.replace(/^[-_.\s]+/, '').replace(/[^0-9A-Za-z.-]+/g, '-');
    const identifiers = suffix.split('.').map((part) => (/^\d+$/.test(part) ? part.replace(/^0+(?=\d)/, '') : part));
    const candidate = `${prefix.toLowerCase()}${numbers}${suffix === '' ? '' : `-${identifiers.join('.')}`}${build === undefined ? '' : `+${build}`}`;
    return parse(candidate) === undefined ? undefined : candidate;
}


/***/ }),

/***/ 1047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  COMMENT_BUDGET: () => (/* binding */ COMMENT_BUDGET),
  SUMMARY_BUDGET: () => (/* binding */ SUMMARY_BUDGET),
  markdownReporter: () => (/* binding */ markdownReporter),
  renderMarkdown: () => (/* binding */ renderMarkdown),
  utf8Length: () => (/* binding */ utf8Length)
});

// EXTERNAL MODULE: ./src/reporters/escape-markdown.ts
var escape_markdown = __webpack_require__(533);
// EXTERNAL MODULE: ./src/reporters/escape.ts
var reporters_escape = __webpack_require__(2875);
// EXTERNAL MODULE: ./src/lib/change-class/bump.ts
var bump = __webpack_require__(969);
// EXTERNAL MODULE: ./src/lib/semver.ts
var semver = __webpack_require__(5419);
// EXTERNAL MODULE: ./src/reporters/rank.ts
var rank = __webpack_require__(3410);
// EXTERNAL MODULE: ./src/reporters/words.ts
var words = __webpack_require__(6207);
;// CONCATENATED MODULE: ./src/reporters/markdown-sections.ts
/** The parts of the Markdown report below its head. A new list of the report (versions, promotion) is one more entry of SECTIONS. */





/** In the order in which they are shown and in which room is given. */
const SECTIONS = [
    renderIncomplete,
    renderFailing,
    renderVersions,
    renderOther,
    renderReasons,
    renderWaived,
    renderDocuments,
];
const ICONS = { error: '❌', warning: '⚠️', note: 'ℹ️' };
const FINDINGS_HEAD = ['| | Rule | Place | What is wrong | What to do |', '|:--|:--|:--|:--|:--|'];
const MOST_REASONS = 20;
const PATH_MAX = 160;
/** A row longer than this is made again with less of each value: hostile text must not push other findings out. */
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
            more: (left) => `${(0,words/* plural */.LS)(left, 'more reason')}; the JSON report holds them all.`,
            *rows() {
                for (const reason of incomplete.slice(0, MOST_REASONS)) {
                    yield { text: `- ${(0,reporters_escape/* markdownProse */.h$)(reason, [], { max: 200 })}`, count: 1 };
                }
            },
        },
    ];
}
/** What decides: the errors; without errors the gravest there is. */
function failingSeverity(report) {
    return words/* SEVERITIES */.oC.find((severity) => report.findings.some((one) => one.waiver === null && one.severity === severity)) ?? 'error';
}
function renderFailing(report, perCause) {
    const severity = failingSeverity(report);
    const findings = (0,rank/* rankFindings */.JM)(report).filter((finding) => finding.severity === severity);
    return findings.length === 0 ? [] : [findingSection(undefined, findings, perCause)];
}
/** The versions of what changed: what each declares, and what its change asks for. */
function renderVersions(report) {
    const rows = report.versions.filter(({ required, declared }) => required !== 'none' || declared === 'decreased');
    if (rows.length === 0)
        return [];
    return [
        {
            title: undefined,
            before: ['| Document | Version | Declared | Required | Mode | Why |', '|:--|:--|:--|:--|:--|:--|'],
            total: rows.length,
            more: (left) => `**${left} more** of ${(0,words/* plural */.LS)(rows.length, 'changed document')}; the JSON report holds them all.`,
            *rows() {
                for (const row of rows)
                    yield { text: versionRow(row), count: 1 };
            },
        },
    ];
}
function versionRow({ file, base, head, declared, required, next, compatMode, changeClass, why }) {
    const text = (value) => (value === null ? 'none' : code(value, 40));
    const due = next === null || next === head ? '' : `: ${code(next, 40)}`;
    const mark = declared !== null && !coversStep(base, head, required) ? '❌ ' : '';
    return cells([
        code((0,reporters_escape/* cutPath */.iE)(file, PATH_MAX)),
        `${text(base)} → ${text(head)}`,
        declared === 'none' ? 'no step' : (declared ?? '–'),
        `${mark}${required}${due}`,
        compatMode === null ? '–' : code(compatMode),
        (0,reporters_escape/* markdownProse */.h$)(changeClass === 'none' ? why : `${changeClass}: ${why}`, [], { max: CELL_MAX.normal, table: true }),
    ]);
}
function coversStep(base, head, required) {
    const [from, to] = [(0,semver/* readVersion */.$4)(base ?? undefined), (0,semver/* readVersion */.$4)(head ?? undefined)];
    if (!from.ok || !to.ok)
        return true;
    const step = (0,bump/* bumpBetween */.HQ)(from.version, to.version);
    return step !== undefined && (0,bump/* covers */.hU)(step, required);
}
function renderOther(report, perCause) {
    const severity = failingSeverity(report);
    const findings = (0,rank/* rankFindings */.JM)(report).filter((finding) => finding.severity !== severity);
    if (findings.length === 0)
        return [];
    return [findingSection((0,words/* countsInWords */.Pe)(countBySeverity(findings)), findings, perCause)];
}
function countBySeverity(findings) {
    const counts = { error: 0, warning: 0, note: 0 };
    for (const finding of findings)
        counts[finding.severity]++;
    return counts;
}
function findingSection(title, findings, perCause) {
    return {
        title,
        before: FINDINGS_HEAD,
        total: findings.length,
        more: (left) => `**${left} more** of ${(0,words/* plural */.LS)(findings.length, 'finding')} here; the JSON report holds them all.`,
        *rows() {
            for (const group of (0,rank/* groupByCause */.wn)(findings)) {
                const folded = group.length > perCause;
                const shown = folded ? group.slice(0, perCause) : group;
                for (const finding of shown)
                    yield { text: findingRow(finding), count: 1 };
                if (folded)
                    yield { text: foldedRow(group.slice(perCause)), count: group.length - perCause };
            }
        },
    };
}
function findingRow(finding) {
    const row = (max) => cells([
        `${ICONS[finding.severity]} ${finding.severity}`,
        code(finding.rule),
        place(finding),
        prose(finding.message, finding, max),
        prose(finding.fix, finding, max),
    ]);
    const text = row(CELL_MAX.normal);
    return text.length <= ROW_MAX ? text : row(CELL_MAX.short);
}
function foldedRow(rest) {
    const first = rest[0];
    return cells([
        `${ICONS[first.severity]} ${first.severity}`,
        code(first.rule),
        code((0,reporters_escape/* cutPath */.iE)(first.file, PATH_MAX)),
        `… and ${rest.length} more in this file`,
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
            more: (left) => `${(0,words/* plural */.LS)(left, 'more rule')}.`,
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
            title: `${(0,words/* plural */.LS)(waived.length, 'waived finding')}`,
            before: ['| Rule | Place | Reason | Owner | Until |', '|:--|:--|:--|:--|:--|'],
            total: waived.length,
            more: (left) => `**${left} more** waived.`,
            *rows() {
                for (const finding of waived) {
                    const { reason = '', owner = '', expires = '' } = finding.waiver ?? {};
                    yield {
                        text: cells([code(finding.rule), place(finding), prose(reason, finding, 150), code(owner), code(expires, 40)]),
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
            title: `${(0,words/* plural */.LS)(judged.length, 'document')} judged`,
            before: ['| Document | Kind | Change |', '|:--|:--|:--|'],
            total: judged.length,
            more: (left) => `**${left} more** judged.`,
            *rows() {
                for (const { file, kind, status } of judged)
                    yield { text: cells([code((0,reporters_escape/* cutPath */.iE)(file, PATH_MAX)), code(kind), status]), count: 1 };
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
function cells(row) {
    return `| ${row.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./src/reporters/markdown.ts




/** GitHub refuses a comment of more than 65,536 code units; the difference is room for a marker and a footer. */
const COMMENT_BUDGET = { max: 60_000, unit: 'code units', perCause: 5 };
/** GitHub drops a step's summary of more than 1 MiB as a whole. */
const SUMMARY_BUDGET = { max: 1_000_000, unit: 'bytes', perCause: 50 };
const REF_MAX = 120;
const markdown_ICONS = { pass: '✅', fail: '❌', inconclusive: '⚠️' };
const markdownReporter = {
    id: 'markdown',
    render: ({ report }) => renderMarkdown(report, SUMMARY_BUDGET),
};
/**
 * The job summary or the body of the comment: the verdict, what was compared, a table of what fails, the rest folded. Never
 * longer than the budget; what has no room is counted ("N more"), section by section. The budget has to be 20,000 at least.
 */
function renderMarkdown(report, budget = SUMMARY_BUDGET) {
    const measure = budget.unit === 'bytes' ? utf8Length : (text) => text.length;
    const head = renderHead(report);
    const foot = `\n<sub>specgate ${(0,escape_markdown/* escapeMarkdown */.FV)(report.tool.version, { max: 40 })} · run ${(0,reporters_escape/* markdownCode */.D9)('specgate explain RULE')} for what a rule requires</sub>\n`;
    const sections = SECTIONS.flatMap((render) => render(report, budget.perCause));
    // Every section keeps its frame and its "N more" line, so that no count is lost however little room is left for rows.
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
    const icon = outcome === 'pass' && (0,words/* nothingJudged */.Vp)(report) ? '➖' : markdown_ICONS[outcome];
    const { base, head } = report;
    const headSide = side(head);
    const nothing = (0,words/* nothingJudgedInWords */.vH)(report);
    const facts = [
        base === null ? `Judged ${headSide}, compared with nothing` : `Compared ${side(base)} with ${headSide}`,
        `Config: ${(0,words/* configInWords */.FG)(report, (text) => (0,reporters_escape/* markdownCode */.D9)(text, { max: REF_MAX }))}`,
        nothing === undefined ? undefined : `Nothing was judged: ${nothing}`,
        (0,words/* unreadableInWords */.Sv)(report),
    ];
    const lines = facts.filter((fact) => fact !== undefined).map((fact) => `- ${fact}`);
    return [`### ${icon} Specgate: ${(0,words/* verdictInWords */._5)(report)}`, '', ...lines, '', ''].join('\n');
}
function side(info) {
    const ref = (0,reporters_escape/* markdownCode */.D9)(info.ref, { max: REF_MAX });
    const name = info.sha === null ? ref : `${ref} at ${(0,reporters_escape/* markdownCode */.D9)(info.sha, { max: 64 })}`;
    return info.how === '' ? name : `${name} (${(0,escape_markdown/* escapeMarkdown */.FV)(info.how, { max: REF_MAX })})`;
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
/** Bytes of UTF-8; a lone surrogate is written as U+FFFD, three bytes. */
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

//# sourceMappingURL=1047.index.js.map