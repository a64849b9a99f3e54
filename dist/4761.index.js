export const id = 4761;
export const ids = [4761];
export const modules = {

/***/ 4761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ document_policy)
});

// EXTERNAL MODULE: ./src/policy.ts
var policy = __webpack_require__(1237);
;// CONCATENATED MODULE: ./policies/document/options.schema.json
const options_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Options of document","type":"object","additionalProperties":false,"properties":{}}');
;// CONCATENATED MODULE: ./policies/document/rules.ts
/** The placeholders are the data that the loader gives with each problem; the last five rules are the policy's own. */
const rules = {
    'DOC.SYNTAX': {
        severity: 'error',
        message: 'The file cannot be parsed: {{detail}}{{hint}}.',
        why: 'What cannot be parsed cannot be judged, and a reader that guesses at it may read something else than you wrote.',
        fix: 'Correct the syntax at this place.',
    },
    'DOC.ENCODING': {
        severity: 'error',
        message: 'The file is not plain UTF-8 text: {{detail}}.',
        why: 'Programs differ in what they make of such bytes, so two readers would see two documents.',
        fix: 'Save the file as UTF-8, without control characters.',
    },
    'DOC.DUPLICATE_KEY': {
        severity: 'error',
        message: 'The key `{{key}}` stands here (line {{line}}) and on line {{firstLine}}.',
        why: 'Most parsers keep the last value and say nothing: a reviewer who reads the first approves what nobody uses.',
        fix: 'Keep one of the two.',
    },
    'DOC.COLLAPSED_KEY': {
        severity: 'error',
        message: '`{{found}}` holds keys that swallowed their values: a space is missing after the colon.',
        why: 'Parsers accept it without a word, and the value that you see is not there for any program.',
        fix: 'Write `{{corrected}}`.',
    },
    'DOC.MULTIPLE': {
        severity: 'error',
        message: 'The file holds {{count}} documents; the second begins on line {{line}}.',
        why: 'Programs that read only the first and programs that read only the last would see different specifications.',
        fix: 'Put each document into a file of its own.',
    },
    'DOC.ALIAS': {
        severity: 'error',
        message: 'An alias cannot be followed: {{detail}}.',
        why: 'Aliases that lead nowhere, into themselves or into millions of values stop or overwhelm those who read the file.',
        fix: 'Write the value out where it is used.',
    },
    'DOC.ANCHOR_REDEFINED': {
        severity: 'warning',
        message: 'The anchor `{{anchor}}` is already defined on line {{firstLine}}.',
        why: 'Aliases before this line mean the first value and those after it the second, which a reader easily misses.',
        fix: 'Give the second anchor a name of its own.',
    },
    'DOC.LIMIT': {
        severity: 'error',
        message: 'The file is too large to be judged ({{what}}: {{found}}; the limit is {{limit}}, see `{{option}}`).',
        why: 'The limits keep a hostile file from stopping the gate; what lies beyond them has not been judged.',
        fix: 'Split the file, or raise `{{option}}` in the config if it is rightly that large.',
        incomplete: true,
    },
    'DOC.KEY_FORM': {
        severity: 'error',
        message: 'The key `{{key}}` cannot be used: {{detail}}.',
        why: 'Programs turn such keys into text in different ways, or do something quite different with them.',
        fix: 'Use a quoted or plain string as the key.',
    },
    'DOC.MERGE_KEY': {
        severity: 'error',
        message: 'The merge key `<<` means two things.',
        why: 'YAML 1.1 parsers (PyYAML, Go) copy the keys of the other mapping in here; YAML 1.2 parsers see a key named `<<`.',
        fix: 'Write the keys out.',
    },
    'DOC.DIRECTIVE': {
        severity: 'error',
        message: 'The directive `{{directive}}` is not accepted.',
        why: 'A directive inside the file changes how it is read: under `%YAML 1.1`, `yes` is true and `017` is 15.',
        fix: 'Drop the line; files are read as YAML 1.2.',
    },
    'DOC.TAG': {
        severity: 'error',
        message: 'The tag `{{tag}}` is not accepted.',
        why: 'Tags ask the reader to build something other than plain data, and for some readers that runs code.',
        fix: 'Drop the tag and write plain values.',
    },
    'DOC.NUMBER': {
        severity: 'error',
        message: 'The number `{{found}}` cannot be read exactly: {{detail}}.',
        why: 'Numbers that overflow or are rounded compare equal to others that they are not.',
        fix: 'Quote it if it is a text, or write a finite number that a double can hold.',
    },
    'DOC.UNQUOTED': {
        severity: 'error',
        message: 'The text `{{found}}` of `{{key}}` is read as the number `{{read}}`.',
        why: 'Without quotes `1.10` and `1.1` are the same, and a digest of digits loses most of them.',
        fix: 'Put it into quotes.',
    },
    'DOC.CONFUSABLE': {
        severity: 'error',
        message: 'The key `{{key}}` is not what it looks like: {{detail}}{{suggestion}}.',
        why: 'To the eye the key is there, to every program it is missing.',
        fix: 'Type the key again in plain letters.',
    },
    'DOC.INVISIBLE': {
        severity: 'warning',
        message: 'The value holds {{detail}}.',
        why: 'Such characters make a reviewer see another text than the one that programs read.',
        fix: 'Remove them, or write them as an escape in a quoted string if they are meant.',
    },
    'DOC.EMPTY': {
        severity: 'error',
        message: 'The file is empty.',
        why: 'An empty document satisfies every rule about what it contains.',
        fix: 'Restore its content, or remove the file.',
    },
    'DOC.ROOT': {
        severity: 'error',
        message: 'The file holds {{found}} where a mapping is expected at the root.',
        why: 'Without keys at the root there is nothing by which a document could be judged.',
        fix: 'Write the document as a mapping of keys to values.',
    },
    'DOC.KIND_LOST': {
        severity: 'error',
        message: 'The file was a `{{before}}` at the base, and at the head it is {{after}}.',
        why: 'A document that is no longer recognised is no longer judged: that must be a decision and not an accident.',
        fix: 'Restore the keys that made it what it was; if it is to go, remove the file.',
    },
    'DOC.REMOVED': {
        severity: 'warning',
        message: 'This `{{kind}}` is removed.',
        why: 'Whatever it vouched for is from now on vouched for by nobody.',
        fix: 'Check that nothing refers to it any more, and say in the change why it goes.',
    },
    'DOC.SECTION_MISSING': {
        severity: 'error',
        message: 'The section `{{section}}` is missing, which {{spec}} requires.',
        why: 'Rules about a section have nothing to hold on to when the section is not there.',
        fix: 'Add the section.',
        soft: true,
    },
    'DOC.SECTION_REMOVED': {
        severity: 'error',
        message: 'The section `{{section}}` was there at the base and is {{state}} at the head.',
        why: 'To take out a section is to take out every check of it.',
        fix: 'Restore the section; if it is rightly gone, have a person waive this finding.',
    },
    'DOC.BASE_UNREADABLE': {
        severity: 'note',
        message: 'The version at the base could not be read ({{detail}}), so nothing could be compared with it.',
        why: 'Rules about the change itself, such as the step of the version, were not applied.',
        fix: 'Nothing, if this change is what mends the file.',
    },
};

;// CONCATENATED MODULE: ./policies/document/sections.ts
/** Required sections that are not there or hold nothing. Of a section and its parts, only the outermost. */
function findMissing(document) {
    const required = document.view('sections')?.required ?? [];
    return outermost(required.filter(({ path }) => !isFilled(document.get(path))));
}
/** Known sections that held something at the base and hold nothing at the head; only the outermost. */
function findLost(base, head) {
    const known = base.view('sections')?.known ?? [];
    const lost = known.filter((path) => isFilled(base.get(path)) && !isFilled(head.get(path)));
    return outermost(lost.map((path) => ({ path, state: stateOf(head.get(path)) })));
}
/** `versioning.notice`; the keys of sections are plain words. */
function nameOf(path) {
    return path.join('.');
}
/** `false` and 0 are values; null, '', [] and {} are not. */
function isFilled(value) {
    if (value === undefined || value === null)
        return false;
    if (typeof value === 'string')
        return value.trim() !== '';
    return typeof value !== 'object' || Object.keys(value).length > 0;
}
function stateOf(value) {
    return value === undefined ? 'gone' : value === null ? 'null' : 'empty';
}
function outermost(items) {
    const paths = new Set(items.map(({ path }) => JSON.stringify(path)));
    return items.filter(({ path }) => !path.some((_, length) => length > 0 && paths.has(JSON.stringify(path.slice(0, length)))));
}

;// CONCATENATED MODULE: ./policies/document/policy.ts




const UNKNOWN = 'unknown';
/* harmony default export */ const document_policy = ((0,policy/* definePolicy */.s)()({
    meta: {
        id: 'document',
        summary: 'Requires documents that every reader reads alike, and that neither they nor their sections disappear unseen.',
        views: [],
        unreadable: true,
        rules: rules,
        options: options_schema_namespaceObject,
        since: '0.1.0',
    },
    checkDocument(document, { report }) {
        for (const problem of document.problems)
            report(reportOf(problem));
        if (!document.readable)
            return;
        for (const { path, spec } of findMissing(document)) {
            report({ rule: 'DOC.SECTION_MISSING', at: path, data: { section: nameOf(path), spec } });
        }
    },
    checkChange(change, { report }) {
        const { base, head } = change;
        if (base === undefined)
            return;
        if (head === undefined) {
            if (base.kind !== UNKNOWN)
                report({ rule: 'DOC.REMOVED', at: [], side: 'base', data: { kind: base.kind } });
            return;
        }
        if (isKindLost(base, head)) {
            const after = head.kind === UNKNOWN ? 'no kind of document that is known' : `a \`${head.kind}\``;
            report({ rule: 'DOC.KIND_LOST', at: [], data: { before: base.kind, after } });
            return;
        }
        if (head.readable)
            compareSections({ base, head }, report);
    },
}));
/** One to one. What the loader gives as a sentence of its own is put into brackets, so that the message stays one. */
function reportOf({ rule, span, data, related, edits }) {
    if (!Object.hasOwn(rules, rule))
        throw new Error(`the loader found a problem of the rule ${rule}, which is not in the table`);
    const report = {
        rule,
        at: span,
        data: { ...data, ...inBrackets('hint', data), ...inBrackets('suggestion', data) },
        related: related?.map((place) => ({ at: place.span, message: place.message })) ?? [],
        edits: edits ?? [],
    };
    // The loader's data is checked against the placeholders when the message is filled.
    return report;
}
function inBrackets(key, data) {
    const text = data[key];
    if (typeof text !== 'string')
        return {};
    const clause = text.replace(/\.$/, '').replace(/^[A-Z](?=[a-z])/, (c) => c.toLowerCase());
    return { [key]: clause === '' ? '' : ` (${clause})` };
}
/** A head that cannot be read is of no kind until it is mended: its own problems say so. */
function isKindLost(base, head) {
    if (base.kind === UNKNOWN || base.kind === head.kind)
        return false;
    return head.readable || head.kind !== UNKNOWN || head.problems.length === 0;
}
function compareSections({ base, head }, report) {
    if (!base.readable) {
        const first = base.problems[0];
        const detail = first === undefined ? 'it is not readable' : `${first.rule} on line ${first.span.line}`;
        report({ rule: 'DOC.BASE_UNREADABLE', at: [], data: { detail } });
        return;
    }
    for (const { path, state } of findLost(base, head)) {
        report({
            rule: 'DOC.SECTION_REMOVED',
            at: path,
            data: { section: nameOf(path), state },
            related: [{ at: path, on: 'key', side: 'base', message: 'where it was at the base' }],
        });
    }
}


/***/ }),

/***/ 1237:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ definePolicy)
/* harmony export */ });
/** Gives a policy its types: `data` of a report must fill every placeholder of its rule's message. */
function definePolicy() {
    return (policy) => policy;
}


/***/ })

};

//# sourceMappingURL=4761.index.js.map