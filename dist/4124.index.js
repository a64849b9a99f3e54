export const id = 4124;
export const ids = [4124];
export const modules = {

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

/***/ 4124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  textReporter: () => (/* binding */ textReporter)
});

// EXTERNAL MODULE: ./src/reporters/visible.ts
var visible = __webpack_require__(580);
;// CONCATENATED MODULE: ./src/reporters/code-frame.ts
/** A line of a file with a caret under the place, in columns of a terminal. */

const TAB = 4;
/** One column a character and nothing to escape; `##` might begin a command. */
const PLAIN = /^(?!.*##)[\x20-\x7e]*$/;
/**
 * `column` and `endColumn` count from 1 in UTF-16 code units; `endColumn` is the column behind the last character, Infinity
 * for the end of the line. `width` is the room for the text in terminal columns.
 */
function frameLine(line, column, endColumn, width) {
    const text = line.endsWith('\r') ? line.slice(0, -1) : line;
    const start = Math.min(Math.max(column - 1, 0), text.length);
    const end = Math.min(Math.max(endColumn - 1, start + 1), Math.max(text.length, start + 1));
    if (text.length <= width && PLAIN.test(text))
        return { text, indent: start, carets: end - start };
    // Only the neighbourhood is measured: a minified file is one line of megabytes, and may be reported a thousand times.
    const wanted = Math.max(0, start - 2 * width);
    const from = wanted > 0 && /^[\udc00-\udfff]/.test(text.slice(wanted)) ? wanted + 1 : wanted;
    const cells = measure(text, from, Math.min(text.length, start + 2 * width));
    const first = cells.findIndex((cell) => cell.end > start);
    const caretAt = first < 0 ? cells.length : first;
    const window = chooseWindow(cells, caretAt, width, from > 0, start + 2 * width < text.length);
    const shown = cells.slice(window.from, window.to);
    const before = shown.slice(0, caretAt - window.from);
    const under = shown.filter((cell) => cell.start < end && cell.end > start);
    const lead = window.cutLeft ? '…' : '';
    return {
        text: lead + shown.map((cell) => cell.text).join('') + (window.cutRight ? '…' : ''),
        indent: lead.length + widthOf(before),
        carets: Math.max(1, widthOf(under)),
    };
}
function widthOf(cells) {
    return cells.reduce((sum, cell) => sum + cell.width, 0);
}
function measure(text, from, to) {
    const cells = [];
    const commands = commandSigns(text.slice(from, to + 64), from);
    let column = 0;
    for (let index = from; index < to;) {
        const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
        const plain = character >= ' ' && character <= '~';
        let shown = plain ? character : (0,visible/* showUnseen */.AZ)(character);
        if (character === '\t')
            shown = ' '.repeat(TAB - (column % TAB));
        else if (commands.has(index))
            shown = '\\x23';
        const width = plain ? shown.length : shown === character ? displayWidth(character) : shown.length;
        cells.push({ start: index, end: index + character.length, text: shown, width });
        column += width;
        index += character.length;
    }
    return cells;
}
/** Where a `#` must not be shown as it is, because the runner would read `##[…]` as a command. See escape.ts. */
function commandSigns(text, offset) {
    const signs = new Set();
    for (const match of text.matchAll(/#\p{M}*#(?=\p{M}*(?:[A-Za-z]+\p{M}*)?\[)/gu)) {
        signs.add(offset + match.index + match[0].length - 1);
    }
    return signs;
}
/** The cells that fit, with a third of the room before the caret when the line does not fit as a whole. */
function chooseWindow(cells, caretAt, width, moreLeft, moreRight) {
    if (!moreLeft && !moreRight && widthOf(cells) <= width) {
        return { from: 0, to: cells.length, cutLeft: false, cutRight: false };
    }
    const room = Math.max(8, width - 2);
    let from = caretAt;
    let used = 0;
    while (from > 0 && used + (cells[from - 1]?.width ?? 0) <= room / 3)
        used += cells[--from]?.width ?? 0;
    let to = caretAt;
    while (to < cells.length && used + (cells[to]?.width ?? 0) <= room)
        used += cells[to++]?.width ?? 0;
    // Room that is left at the end of the line is given back to its start.
    while (from > 0 && used + (cells[from - 1]?.width ?? 0) <= room)
        used += cells[--from]?.width ?? 0;
    return { from, to, cutLeft: from > 0 || moreLeft, cutRight: to < cells.length || moreRight };
}
/** East Asian wide and fullwidth blocks and emoji take two columns (Unicode TR 11, by block). */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{1fa70}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Terminal columns of one visible character: 0 for a combining mark, 2 for a wide one. */
function displayWidth(character) {
    if (character.length === 1 && character < '\u0300')
        return 1;
    if (/^\p{M}/u.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}

// EXTERNAL MODULE: ./src/reporters/escape.ts
var reporters_escape = __webpack_require__(2875);
// EXTERNAL MODULE: ./src/reporters/escape-markdown.ts
var escape_markdown = __webpack_require__(533);
// EXTERNAL MODULE: ./src/reporters/rank.ts
var rank = __webpack_require__(3410);
// EXTERNAL MODULE: ./src/reporters/words.ts
var words = __webpack_require__(6207);
;// CONCATENATED MODULE: ./src/reporters/text.ts





/** More findings of one rule in one file are folded into one line with their count. */
const SHOWN_PER_CAUSE = 5;
const SHOWN_RELATED = 5;
const SENTENCE_MAX = 1200;
const FRAME_WIDTH = 120;
const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };
const STYLE_OF = { error: 'red', warning: 'yellow', note: 'cyan' };
const OUTCOME_STYLE = { pass: 'green', fail: 'red', inconclusive: 'yellow' };
/** What a person reads in a terminal: the findings by file, each with its line, and the verdict last, next to the prompt. */
const textReporter = {
    id: 'text',
    render(input) {
        const paint = input.colour
            ? (text, ...styles) => `\u001b[${styles.map((style) => CODES[style]).join(';')}m${text}\u001b[0m`
            : (text) => text;
        const lines = [...renderFindings(input, paint), ...renderSummary(input.report, input.width, paint)];
        return lines.map((line) => (0,reporters_escape/* breakCommands */.ix)(line.trimEnd()) + '\n').join('');
    },
};
function renderFindings(input, paint) {
    const lines = [];
    const byFile = new Map();
    for (const finding of (0,words/* openFindings */.lb)(input.report)) {
        const there = byFile.get(finding.file);
        if (there === undefined)
            byFile.set(finding.file, [finding]);
        else
            there.push(finding);
    }
    const kinds = new Map(input.report.documents.map((document) => [document.file, document]));
    for (const [file, findings] of byFile) {
        const document = kinds.get(file);
        const about = document === undefined ? '' : `  ${(0,reporters_escape/* escapeLog */.Ah)(document.kind)}, ${document.status}`;
        lines.push(paint((0,reporters_escape/* escapeLog */.Ah)(file), 'bold') + paint(about, 'dim'), '');
        const folded = new Map((0,rank/* groupByCause */.wn)(findings).map((group) => [group[SHOWN_PER_CAUSE - 1], group.slice(SHOWN_PER_CAUSE)]));
        const hidden = new Set([...folded.values()].flat());
        for (const finding of findings) {
            if (!hidden.has(finding))
                lines.push(...renderFinding(finding, input, paint), '');
            const rest = folded.get(finding) ?? [];
            if (rest.length > 0)
                lines.push(...renderFolded(rest, paint), '');
        }
    }
    const hint = hintLines((0,rank/* rankFindings */.JM)(input.report), paint);
    if (hint.length > 0)
        lines.push(...hint, '');
    return lines;
}
function renderFinding(finding, input, paint) {
    const place = `${(0,reporters_escape/* escapeLog */.Ah)(finding.file)}:${finding.line}:${finding.column}${finding.side === 'base' ? ' (at the base)' : ''}`;
    const head = `${paint(finding.severity, STYLE_OF[finding.severity], 'bold')} ${paint((0,reporters_escape/* escapeLog */.Ah)(finding.rule), 'bold')}  ${place}`;
    const values = Object.values(finding.data);
    const say = (label, text) => wrap((0,reporters_escape/* escapeLog */.Ah)((0,reporters_escape/* cut */.Jj)((0,escape_markdown/* shortenValues */.gx)(text, values), SENTENCE_MAX)), label, input.width, paint);
    const related = finding.related.slice(0, SHOWN_RELATED).flatMap((where) => say('see:', relatedInWords(where)));
    const more = finding.related.length - SHOWN_RELATED;
    return [
        `  ${head}`,
        ...say('', finding.message),
        ...renderFrame(finding, input, paint),
        ...say('why:', finding.why),
        ...say('fix:', finding.fix),
        ...related,
        ...(more > 0 ? wrap(`${(0,words/* plural */.LS)(more, 'more place')}, in the JSON report`, 'see:', input.width, paint) : []),
    ];
}
function relatedInWords(where) {
    return `${where.file}:${where.line}:${where.column} ${where.message}`;
}
function renderFolded(rest, paint) {
    const first = rest[0];
    return [`  ${paint(`… and ${rest.length} more ${(0,reporters_escape/* escapeLog */.Ah)(first.rule)} in this file: ${(0,rank/* linesInWords */.eS)(rest)}`, 'dim')}`];
}
/** Rules of the repository's own (`lint/…`, a plugin's) are explained where they stand, not by us. */
function hintLines(findings, paint) {
    const first = findings.find(({ rule, docs }) => docs !== '' && !rule.startsWith('lint/'));
    if (first === undefined)
        return [];
    return [paint(`Run "specgate explain ${(0,reporters_escape/* escapeLog */.Ah)(first.rule)}" to read what that rule requires, with an example.`, 'dim')];
}
/** The line with one line before and after it; nothing for a finding about the file as a whole. */
function renderFrame(finding, input, paint) {
    const { file, side, line, column, endLine, endColumn } = finding;
    if (finding.path === '$' && line === 1 && column === 1)
        return [];
    const source = input.sources(file, side, line);
    if (source === undefined)
        return [];
    const before = line > 1 ? input.sources(file, side, line - 1) : undefined;
    const after = input.sources(file, side, line + 1);
    const gutter = String(after === undefined ? line : line + 1).length;
    const room = Math.max(20, Math.min(hasWidth(input.width) ? input.width : FRAME_WIDTH, FRAME_WIDTH) - gutter - 7);
    const row = (number, text) => `    ${paint(`${String(number).padStart(gutter)} |`, 'dim')} ${text}`;
    const frame = frameLine(source, column, endLine > line ? Infinity : endColumn, room);
    const neighbour = (number, text) => text === undefined || text.trim() === '' ? [] : [row(number, frameLine(text, 1, 2, room).text)];
    return [
        '',
        ...neighbour(line - 1, before),
        row(line, frame.text),
        row('', ' '.repeat(frame.indent) + paint('^'.repeat(frame.carets), STYLE_OF[finding.severity], 'bold')),
        ...neighbour(line + 1, after),
        '',
    ];
}
const hasWidth = (width) => Number.isFinite(width) && width > 0;
/** Breaks at blanks; later lines stand under the first word. */
function wrap(text, label, width, paint) {
    const head = label === '' ? '' : `${label} `;
    const room = hasWidth(width) ? Math.max(30, width - 4 - head.length) : Infinity;
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > room) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
    const painted = label === '' ? '' : paint(label, 'dim') + ' ';
    return lines.map((part, index) => `    ${index === 0 ? painted : ' '.repeat(head.length)}${part}`);
}
function renderSummary(report, width, paint) {
    const rows = [];
    if (report.base !== null)
        rows.push(['base', sideInWords(report.base)]);
    rows.push(['head', sideInWords(report.head)]);
    rows.push(['config', (0,words/* configInWords */.FG)(report, reporters_escape/* escapeLog */.Ah)]);
    if (report.counts.waived > 0)
        rows.push(['waived', waivedInWords(report)]);
    const unreadable = (0,words/* unreadableInWords */.Sv)(report);
    if (unreadable !== undefined)
        rows.push(['unread', unreadable]);
    const nothing = (0,words/* nothingJudgedInWords */.vH)(report);
    if (nothing !== undefined)
        rows.push(['judged', `nothing: ${nothing}`]);
    const lines = rows.map(([label, text]) => `${paint(`${label}:`.padEnd(8), 'dim')}${text}`);
    lines.push('');
    if (!report.complete) {
        lines.push(paint('Could not judge:', 'yellow', 'bold'));
        for (const reason of report.incomplete)
            lines.push(...wrap((0,reporters_escape/* escapeLog */.Ah)((0,reporters_escape/* cut */.Jj)(reason, SENTENCE_MAX)), '-', width, paint));
        lines.push('');
    }
    const outcome = (0,words/* outcomeOf */.sG)(report);
    lines.push(`${paint(`${outcome.toUpperCase()}:`, OUTCOME_STYLE[outcome], 'bold')} ${(0,words/* verdictInWords */._5)(report)} (${(0,words/* comparedInWords */.Yv)(report, reporters_escape/* escapeLog */.Ah)})`);
    return lines;
}
function sideInWords(side) {
    const name = side.sha === null ? (0,reporters_escape/* escapeLog */.Ah)(side.ref) : `${(0,reporters_escape/* escapeLog */.Ah)(side.ref)} at ${(0,reporters_escape/* escapeLog */.Ah)(side.sha)}`;
    return side.how === '' ? name : `${name} (${(0,reporters_escape/* escapeLog */.Ah)(side.how)})`;
}
function waivedInWords(report) {
    const ends = report.findings.flatMap((finding) => (finding.waiver === null ? [] : [finding.waiver.expires])).sort();
    const count = (0,words/* plural */.LS)(report.counts.waived, 'finding');
    return ends[0] === undefined ? count : `${count}; the first waiver ends ${(0,reporters_escape/* escapeLog */.Ah)((0,reporters_escape/* cut */.Jj)(ends[0], 40))}`;
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

//# sourceMappingURL=4124.index.js.map