import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 131:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ln: () => (/* binding */ CONFIG_SCHEMA)
/* harmony export */ });
/* unused harmony exports PROMOTION_POLICY, configSchema, closedOptions */
/* harmony import */ var _model_severities_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2086);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7979);
/**
 * The config's JSON Schema (2020-12): the one source of its keys, defaults and descriptions. `configSchema` adds what the
 * policies bring and is published as `config.schema.json`; `CONFIG_SCHEMA` alone is what a config is validated by, because
 * unknown ids are found by our own words (`check-ids.ts`). Either-or is told apart by type (`if`), never by `oneOf`, so that a
 * mistake has one sentence.
 */


const SETTINGS = ['off', 'note', 'warning', 'error'];
const PRESETS = (/* unused pure expression or super */ null && (['minimal', 'recommended', 'strict']));
const text = (description, example) => ({
    type: 'string',
    minLength: 1,
    description,
    ...(example !== undefined && { examples: [example] }),
});
const section = (description, rest) => ({
    type: ['object', 'null'],
    description,
    additionalProperties: false,
    ...rest,
});
const list = (description, items, rest = {}) => ({
    type: ['array', 'null'],
    description,
    items,
    ...rest,
});
const either = (description, asText, other) => ({
    type: ['string', other['type']],
    description,
    if: { type: 'string' },
    then: asText,
    else: other,
});
const oneOrMore = (description) => either(description, { minLength: 1 }, { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } });
const globs = (description, rest) => ({
    type: ['string', 'array', 'null'],
    description,
    if: { type: 'string' },
    then: { minLength: 1 },
    else: { type: ['array', 'null'], items: { type: 'string', minLength: 1 } },
    ...rest,
});
const limit = (fallback, maximum, description) => ({
    type: 'integer',
    minimum: 1,
    maximum,
    default: fallback,
    description,
});
const GLOBS = 'Globs of paths from the root of the repository: * and ? within a name, ** across folders, [a-z], {a,b}. A pattern without a slash is a file at the root.';
const setting = (description, options) => either(description, { enum: SETTINGS }, {
    type: 'object',
    additionalProperties: false,
    properties: {
        severity: {
            enum: SETTINGS,
            description: 'Off, or the severity of what is found. When absent, each rule keeps its own.',
        },
        ...(options === undefined ? {} : { options }),
    },
});
const SEVERITY_OF_POLICY = 'Severity of all rules of the policy, or severity and options. Of several files the last that says a thing wins, option by option.';
const SEVERITY_OF_RULE = 'Severity of one rule. It goes before the severity of its policy and before what the preset softens. GATE rules cannot be lowered.';
const DOCUMENTS = section('Which files are read, as what, and how much of them.', {
    properties: {
        include: globs(`Files that are looked at. ${GLOBS} Replaces the list of an extended config.`, {
            examples: [['specs/**/*.yaml']],
            default: [
                '**/*.{yaml,yml,json,jsonl,ndjson,jsonld,avsc,dvc,spdx,toml}',
                '**/*.{YAML,YML,JSON,JSONL,NDJSON,JSONLD,AVSC}',
                '**/dvc.lock',
                '**/MLmodel',
                '**/README.md',
                '**/*.{sha1,sha224,sha256,sha384,sha512,md5}{,sum,sums}{,.txt}',
                '**/{SHA1,SHA224,SHA256,SHA384,SHA512,MD5}SUMS{,.txt}',
                '**/{sha1,sha224,sha256,sha384,sha512,md5}sum{,s}{,.txt}',
                '**/{B2SUMS,b2sum,b2sums}{,.txt}',
                '**/*.b2{,sum,sums}{,.txt}',
                '**/*{checksum,CHECKSUM}{,s,S}{,.txt}',
            ],
        }),
        exclude: globs('Files that are left out again. Replaces the list of an extended config.', {
            examples: [['archive/**']],
            default: ['**/node_modules/**'],
        }),
        kinds: list('Kinds by file, where recognition by content is not wanted. Added to those of an extended config; the last that matches decides.', {
            type: 'object',
            additionalProperties: false,
            required: ['files', 'kind'],
            properties: { files: oneOrMore(GLOBS), kind: text('Document kind.', 'pipeline-card') },
        }),
        limits: section('A file beyond a limit is reported, never read in part.', {
            properties: {
                bytes: limit(64 * 1024 * 1024, 512 * 1024 * 1024, 'Size of one file in bytes.'),
                yaml_bytes: limit(8 * 1024 * 1024, 128 * 1024 * 1024, 'The same for YAML, which takes far more memory.'),
                nodes: limit(2_000_000, 20_000_000, 'Values in one file.'),
                depth: limit(100, 500, 'Nesting of lists and mappings.'),
                aliases: limit(100_000, 2_000_000, 'Values that YAML aliases add.'),
            },
        }),
    },
});
const LINT_RULE = {
    type: 'object',
    examples: [{ id: 'OWNER.PRESENT', when: '$', assert: "has_key('owner')", level: 'warning' }],
    description: 'A declarative rule, reported as lint/<id>, or a shipped set of them.',
    if: { type: 'object', required: ['set'] },
    then: { additionalProperties: false, properties: { set: text('Name of a shipped set.') } },
    else: {
        additionalProperties: false,
        required: ['id', 'when', 'assert', 'level'],
        properties: {
            id: {
                type: 'string',
                pattern: '^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$',
                examples: ['OWNER.PRESENT'],
                description: 'Letters, digits, _ . : and -, at most 128.',
            },
            when: text('JSONPath (RFC 9535) that selects what is judged.', '$'),
            assert: text('Expression over each selected value.', "has_key('owner')"),
            level: { enum: [..._model_severities_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o, 'warn', 'info'], description: 'warn is warning, info is note.' },
            see: oneOrMore('Where to read more.'),
            source: text('Where the rule comes from.'),
            kinds: oneOrMore('Only documents of these kinds.'),
            files: oneOrMore(`Only these files. ${GLOBS}`),
            on_empty: { enum: ['skip', 'fail'], default: 'skip', description: 'What it means that the path selects nothing.' },
            message: text('Said instead of the generated sentence.'),
        },
    },
};
const WAIVER = {
    type: 'object',
    examples: [{ rule: 'LIN.CYCLE', reason: 'split planned in 2.0', owner: '@data-platform', expires: '2027-01-31' }],
    additionalProperties: false,
    required: ['rule', 'reason', 'owner', 'expires'],
    properties: {
        rule: text('Rule id; lint/<id> and <set>/<id> for declarative rules. GATE rules cannot be waived.'),
        file: text(`Every file when absent. ${GLOBS}`),
        path: text("Path in the document, $['lineage']['graph'] or $.lineage.graph, and all below it. Every place when absent."),
        reason: text('Why it is right not to follow the rule.'),
        owner: text('Who answers for it.'),
        expires: { type: 'string', format: 'date', description: 'The last day it holds, YYYY-MM-DD.' },
    },
};
/** The policy whose options may stand at the top of the config, under `promotion`. */
const PROMOTION_POLICY = 'metric-promotion';
const PROMOTION = `What is promoted by which metrics: the options of the policy ${PROMOTION_POLICY}. What stands under policies goes before it.`;
/** The schema without what the policies bring. */
const CONFIG_SCHEMA = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Specgate config',
    examples: [{ version: 1, extends: 'recommended' }],
    description: 'Read from .github/specgate.yml, then .specgate.yml; on a pull request from the base commit.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
        $schema: { type: 'string', description: 'For editors.' },
        version: { const: 1, description: 'Version of this format.' },
        extends: either('A preset (minimal, recommended, strict), a file of the repository relative to this one, or a list of both. What is extended comes first, in order, then this file; lint_rules, waivers, plugins and documents.kinds are added together, include and exclude are replaced, everything else is merged key by key. Of several presets the last counts; none means recommended.', { minLength: 1 }, { type: 'array', items: { type: 'string', minLength: 1 } }),
        documents: DOCUMENTS,
        policies: section('Policies by id.', {
            examples: [{ 'lineage-graph': 'warning' }],
            additionalProperties: setting(SEVERITY_OF_POLICY, { type: 'object' }),
        }),
        promotion: {
            type: ['object', 'null'],
            examples: [{ metrics: [{ name: 'accuracy', direction: 'higher' }] }],
            description: PROMOTION,
        },
        rules: section('Rules by id.', {
            examples: [{ 'LIN.CYCLE': 'warning' }],
            additionalProperties: setting(SEVERITY_OF_RULE, undefined),
        }),
        lint_rules: list('The repository’s own declarative rules. Added to those of an extended config.', LINT_RULE),
        plugins: list('Folders with policies of the repository, from its root. Added to those of an extended config.', text('Folder.', '.github/specgate/policies/owner-required')),
        waivers: list('Exceptions that a person answers for, with an end. Added to those of an extended config.', WAIVER),
        fail_on: {
            enum: [..._model_severities_js__WEBPACK_IMPORTED_MODULE_0__/* .FAIL_ON */ .d],
            description: 'The least severity that fails the run. An input or a flag goes before it.',
        },
    },
};
/** The whole published schema: every policy with its options, every rule id, kind and set. Deterministic. */
function configSchema(policies, kinds, sets) {
    const metas = policies.map(({ meta }) => meta);
    const ids = Object.fromEntries(metas.map((meta) => [meta.id, setting(SEVERITY_OF_POLICY, embed(meta))]));
    const rules = Object.fromEntries(metas.flatMap((meta) => Object.keys(meta.rules)).map((id) => [id, setting(SEVERITY_OF_RULE, undefined)]));
    const kind = { enum: [...kinds] };
    const oneOrMoreKinds = either('Only documents of these kinds.', kind, { type: 'array', minItems: 1, items: kind });
    return edit(CONFIG_SCHEMA, [
        [['properties', 'policies'], section('Policies by id.', { properties: ids })],
        [['properties', 'promotion'], promotionOf(metas)],
        [
            ['properties', 'rules'],
            section('Rules by id.', { properties: rules, patternProperties: { '/': setting(SEVERITY_OF_RULE, undefined) } }),
        ],
        [['properties', 'extends', 'then'], { minLength: 1, examples: PRESETS }],
        [
            ['properties', 'documents', 'properties', 'kinds', 'items', 'properties', 'kind'],
            { ...kind, description: 'Document kind.' },
        ],
        [['properties', 'lint_rules', 'items', 'else', 'properties', 'kinds'], oneOrMoreKinds],
        [
            ['properties', 'lint_rules', 'items', 'then', 'properties', 'set'],
            { enum: [...sets], description: 'Name of a shipped set.' },
        ],
    ]);
}
/** A policy's options with unknown keys refused, unless its schema says otherwise: a mistyped option must not be a silent one. */
function closedOptions(options) {
    if (!isObject(options))
        return options;
    const open = ['additionalProperties', 'unevaluatedProperties', 'patternProperties', '$ref', 'allOf', 'anyOf', 'oneOf'].some((key) => Object.hasOwn(options, key));
    return open ? options : { type: 'object', ...options, additionalProperties: false };
}
/** Options inside a larger schema: with an id of their own, so that their `#/$defs/…` still means theirs. */
function embed({ id, options }) {
    const closed = closedOptions(options);
    return isObject(closed) ? { $id: `urn:specgate:options:${id}`, ...closed } : closed;
}
function promotionOf(metas) {
    const isThere = metas.some(({ id }) => id === PROMOTION_POLICY);
    const options = isThere ? { $ref: `urn:specgate:options:${PROMOTION_POLICY}` } : { type: 'object' };
    return { description: PROMOTION, if: { type: 'null' }, else: options };
}
function edit(schema, changes) {
    return changes.reduce((whole, [path, value]) => replace(whole, path, value), schema);
}
function replace(value, [step, ...rest], by) {
    if (step === undefined)
        return by;
    const object = value;
    return { ...object, [step]: replace(object[step], rest, by) };
}


/***/ }),

/***/ 6844:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ judgeKey),
/* harmony export */   Ig: () => (/* binding */ findDeceiving),
/* harmony export */   R8: () => (/* binding */ codePointName),
/* harmony export */   jv: () => (/* binding */ escapeKey),
/* harmony export */   rH: () => (/* binding */ mayDeceive)
/* harmony export */ });
/** Characters that make a text look like another one: invisible, bidirectional, look-alike. */
// Control characters that end no line and no column, zero-width and formatting characters, bidirectional controls, blanks that are no plain space, soft hyphen, fillers, tag characters,
// and half of a pair of surrogates (Unicode TR36, TR39).
const INVISIBLE = /[\0-\x08\x0b\x0c\x0e-\x1f\u007f-\u00a0\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u1680\u180b-\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2069\u2800\u3164\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\u{e0000}-\u{e0fff}]/u;
// In a value a joiner, a variation selector and a direction mark are ordinary text (emoji, Persian); these are not.
const DECEIVING = /[\u007f-\u009f\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069\ud800-\udfff\ufeff\u{e0000}-\u{e007f}]/u;
/** Look-alikes of ASCII letters and digits, the frequent part of Unicode's confusables table (TR39): Cyrillic, Greek, Armenian, full width. */
const LOOKALIKES = {
    а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ј: 'j', ѕ: 's', ԁ: 'd', һ: 'h', ӏ: 'l', ԛ: 'q', ԝ: 'w', ѵ: 'v', ь: 'b', г: 'r',
    А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', У: 'Y', Х: 'X', І: 'I', Ј: 'J', Ѕ: 'S',
    α: 'a', ο: 'o', ρ: 'p', ν: 'v', υ: 'u', ι: 'i', κ: 'k', γ: 'y', ϲ: 'c', Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O',
    Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X', օ: 'o', ս: 'u', հ: 'h', ց: 'g', ո: 'n', ı: 'i', ɑ: 'a', ɡ: 'g', 'ℓ': 'l', '‐': '-', '‑': '-', '–': '-', '−': '-', '․': '.', '‿': '_',
}; // prettier-ignore
/** Whether a text holds anything that this file looks for, but for escapes; false for all-ASCII text, in one pass. */
function mayDeceive(text) {
    return /[^\u0000-\u007e]/.test(text);
}
/** First invisible or bidirectional character in a value, by offset. */
function findDeceiving(text, from = 0) {
    const match = DECEIVING.exec(from === 0 ? text : text.slice(from));
    return match === null ? undefined : { at: match.index + from, name: codePointName(match[0]) };
}
/** What is wrong with a key, or undefined. `known` are the names the key may have been meant to be. */
function judgeKey(key, known) {
    const invisible = INVISIBLE.exec(key);
    const plain = skeleton(key);
    if (invisible !== null)
        return { detail: `it holds the invisible character ${codePointName(invisible[0])}`, meant: plain };
    if (plain === key)
        return findDisguised(key, known);
    // A Greek letter as a whole word part is the spec family's own habit (ν_low, ρ); mixed into a Latin word it is a disguise.
    const mixed = key.split(/[^\p{L}\p{N}]+/u).find((part) => skeleton(part) !== part && /[A-Za-z]/.test(part));
    if (mixed === undefined && !known.has(plain))
        return findDisguised(key, known);
    const odd = [...key].find((c) => skeleton(c) !== c) ?? '';
    return { detail: `${codePointName(odd)} looks like "${skeleton(odd)}"`, meant: plain };
}
/**
 * A known name in which letters stand that no table has to know: `liceпse`, `ⅴersion`. Not a letter with an accent, since
 * `versión` and `références` are words of their own.
 */
function findDisguised(key, known) {
    if (/^[\u0000-\u007e]*$/.test(key))
        return undefined;
    const letters = [...key];
    const strange = letters.map((c) => c > '~' && !/^[A-Za-z]/.test(c.normalize('NFD')));
    const odd = strange.indexOf(true);
    if (odd < 0 || letters.length - strange.filter(Boolean).length < 2)
        return undefined;
    for (const name of known) {
        if (name.length !== letters.length || !letters.every((c, i) => strange[i] === true || c === name[i]))
            continue;
        return { detail: `${codePointName(letters[odd])} stands in the place of "${name[odd]}"`, meant: name };
    }
    return undefined;
}
function skeleton(text) {
    let result = '';
    for (const c of text) {
        if (INVISIBLE.test(c))
            continue;
        const code = c.codePointAt(0);
        // Full-width forms stand 0xfee0 above their ASCII twins.
        // Letters of mathematics and ligatures are one and more plain letters in another dress.
        const isDressed = (code >= 0x1d400 && code <= 0x1d7ff) || (code >= 0xfb00 && code <= 0xfb06);
        if (isDressed)
            result += c.normalize('NFKC');
        else
            result += code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : (LOOKALIKES[c] ?? c);
    }
    return result;
}
/** ASCII with every other character as `\u…`, the way a reader can tell two keys apart. */
function escapeKey(key) {
    return [...key]
        .map((c) => {
        const code = c.codePointAt(0);
        if (code >= 0x20 && code < 0x7f)
            return c;
        return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
    })
        .join('');
}
function codePointName(c) {
    return `U+${c.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ }),

/***/ 231:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ shift),
/* harmony export */   Op: () => (/* binding */ findCollapsedLines),
/* harmony export */   UU: () => (/* binding */ findGap)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8344);

// A name, a colon, no space: every YAML library reads on. A URL is no such key, nor is `C:\` or `Foo::Bar`. The full-width colon of
// Chinese and Japanese keyboards is no colon to YAML, with a space or without.
// Made when it is asked for: V8 builds a set of all letters for it, and most documents have no such text.
const nameIn = (text) => /^[\p{L}_$][\p{L}\p{N}_.$-]*(?=[ \t]*[:：])/u.exec(text)?.[0];
const COLON = /^[ \t]*(?::(?!\/\/|:)(?=\S)|：[ \t]*(?=\S))/;
// What a tag, an image name, a host, a time or a Windows path does not have behind its colon: a text in quotes, a collection, a truth value.
const MEANT_QUOTED = /^(?:"[^"]*"|'[^']*'|\{.*\}|\[.*\])$/;
/** A digest with its algorithm is one text, and so long that it gets a line of its own. */
const DIGEST = /^sha256:[0-9a-f]{64}$/i;
const MEANT_WORD = /^(?:true|True|TRUE|false|False|FALSE|null)$/;
/** Where the value of a swallowed key begins; undefined for a text that is no name with a colon. */
function findGap(text) {
    const name = nameIn(text)?.length;
    const colon = name === undefined ? undefined : COLON.exec(text.slice(name))?.[0];
    if (colon === undefined)
        return undefined;
    const end = name + colon.length;
    return colon.includes(':') ? { start: end, end, text: ' ' } : { start: name, end, text: ': ' };
}
function shift({ start, end, text }, by) {
    return { start: start + by, end: end + by, text };
}
/**
 * Where a plain scalar surely is mappings that collapsed: the gap of each of its lines. Undefined when it may be meant as it
 * stands. `alone`: it stands below its key on lines of its own, where nobody writes a tag or the name of an image; an item of
 * a list is often one (`- region:us`, `- nginx:latest`, `- license:mit`).
 */
function findCollapsedLines(source, alone) {
    const gaps = [];
    let isSure = false;
    let at = 0;
    const lines = source.split('\n');
    for (const raw of lines) {
        const line = raw.trim();
        if (DIGEST.test(line))
            return undefined;
        if (line !== '') {
            const start = at + raw.indexOf(line);
            const gap = findGap(line);
            if (gap === undefined)
                return undefined;
            gaps.push(shift(gap, start));
            const value = line.slice(gap.end);
            const isKnown = _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .KNOWN */ .cR.has(nameIn(line));
            const isList = !alone && lines.length === 1;
            if (MEANT_QUOTED.test(value) || (MEANT_WORD.test(value) && (isKnown || !isList)) || (isKnown && !isList))
                isSure = true;
        }
        at += raw.length + 1;
    }
    return isSure ? gaps : undefined;
}


/***/ }),

/***/ 8344:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cR: () => (/* binding */ KNOWN),
/* harmony export */   fc: () => (/* binding */ KeyJudge),
/* harmony export */   gu: () => (/* binding */ describeTwin)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6844);

/** Names that a look-alike key is most likely to stand in for, beyond the mixed-script test. */
const KNOWN = new Set('versioning scheme version compat_mode notice lineage graph nodes edges id artifacts path sha256 digest export_manifest references metrology units check_dim provenance replay features feature_set license access metrics stages outs deps'.split(' '));
/** Looks for deceiving characters in keys and values; free for an all-ASCII text. */
class KeyJudge {
    #active;
    constructor(text) {
        this.#active = (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .mayDeceive */ .rH)(text) || text.includes('\\');
    }
    judge(key) {
        if (!this.#active)
            return undefined;
        const odd = (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeKey */ .FF)(key, KNOWN);
        return odd === undefined
            ? undefined
            : { key: (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeKey */ .jv)(key), detail: odd.detail, suggestion: odd.meant === '' ? '' : `Did you mean "${(0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeKey */ .jv)(odd.meant)}"?` };
    }
    /**
     * The key of `forms` (one mapping, from normalised to written) that is the same text in another Unicode form: `é` may be one
     * character, or `e` with an accent behind it.
     */
    twin(key, forms) {
        if (!this.#active)
            return undefined;
        const form = key.normalize('NFC');
        const earlier = forms.get(form);
        if (earlier === undefined)
            forms.set(form, key);
        return earlier === key ? undefined : earlier;
    }
    deceivingIn(value) {
        if (!this.#active)
            return undefined;
        const found = (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .findDeceiving */ .Ig)(value);
        return found === undefined ? undefined : `the invisible or bidirectional character ${found.name}`;
    }
}
/** The data of DOC.CONFUSABLE for a key with a twin on `firstLine`. */
function describeTwin(key, firstLine) {
    return {
        key: (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeKey */ .jv)(key),
        detail: `it is the key of line ${firstLine} in another Unicode form (NFC and NFD), so programs hold two keys where you see one`,
        suggestion: 'Keep one of the two',
    };
}


/***/ }),

/***/ 8141:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   it: () => (/* binding */ refusedBy),
/* harmony export */   jw: () => (/* binding */ PlacedText),
/* harmony export */   ov: () => (/* binding */ plainObject),
/* harmony export */   r4: () => (/* binding */ placeKey)
/* harmony export */ });
/* harmony import */ var _model_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(956);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7979);


function placeKey(path) {
    return path.join('\0');
}
/** A source whose text is lines of its own format rather than a tree. It is read again for places, which are not kept for long. */
class PlacedText {
    text;
    lines;
    #placed;
    constructor(text, lines) {
        this.text = text;
        this.lines = lines;
    }
    load() {
        const { data, problems, readable } = this.#open();
        return { data: readable ? data : null, problems, readable };
    }
    /** A missing path stands at its nearest parent. */
    locate(path, on) {
        const { places } = this.#open();
        for (let length = path.length; length > 0; length--) {
            const key = placeKey(path.slice(0, length));
            const range = (on === 'key' ? places.get(`${key}\0#key`) : undefined) ?? places.get(key);
            if (range !== undefined)
                return this.lines.span(range.start, range.end);
        }
        return this.lines.span(0, 0);
    }
    release() {
        this.#placed = undefined;
    }
    #open() {
        this.#placed ??= this.read();
        return this.#placed;
    }
}
/** Objects as documents have them: without a prototype, frozen. */
function plainObject(entries) {
    const object = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .bareObject */ .A6)();
    for (const [key, value] of entries)
        object[key] = value;
    return (0,_model_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .guard */ .ah)(object);
}
/** A text of which nothing can be used. */
function refusedBy(problem) {
    return { data: null, problems: [problem], readable: false };
}


/***/ }),

/***/ 8207:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ MAX_HARMLESS_NUMBERS),
/* harmony export */   X1: () => (/* binding */ isLostIdentity),
/* harmony export */   ZF: () => (/* binding */ describeOctal),
/* harmony export */   h$: () => (/* binding */ showText),
/* harmony export */   wF: () => (/* binding */ refuseNumber)
/* harmony export */ });
/** Rules about single values that hold for YAML and JSON alike. */
/** A key whose value is an identity: a digest or a version, or many of them. Read as a number its text would be lost. */
const IDENTITY_KEY = /(^|[_.-])((version|digest|hash|checksum|commit|revision|tag|fingerprint|uuid)(e?s)?|sha\d*|sha\d+sum|md5|crc32c?|etag|rev|rev_lock|oid|guid|version_id)$/i;
/** Ids are numbers as often as texts, and then a zero behind the point is no loss. */
const ID_KEY = /(^|[_.-])(id|uid)s?$/i;
const LIKE_NO_ID = /e|^[-+]?0\d/i;
/** Whether the number under a key is an identity of which reading it as a number loses what was written: `1.10` → 1.1, `12e4…` → Infinity, `007` → 7. */
function isLostIdentity(key, source, value) {
    if (String(value) === source)
        return false;
    const words = key.replace(/([a-z\d])(?=[A-Z])/g, '$1_');
    return IDENTITY_KEY.test(words) || (LIKE_NO_ID.test(source) && ID_KEY.test(words));
}
/** Digits behind a zero are octal to YAML 1.1 (https://yaml.org/type/int.html), and to many programs that say they read 1.2: why that matters, as `refuseNumber` has it. */
function describeOctal(source, value) {
    if (!/^[-+]?0[0-7]+$/.test(source))
        return undefined;
    const octal = parseInt(source, 8);
    return octal === value
        ? undefined
        : `it is ${value} to YAML 1.2, and ${octal} to programs that take it for octal, as PyYAML does`;
}
/** Why a number is refused, as the end of a sentence, or undefined. `source` is its text in the file. */
function refuseNumber(source, value) {
    if (Number.isNaN(value))
        return 'it is not a number, and every comparison with it is false';
    if (!Number.isFinite(value))
        return 'it is not finite, so it is larger or smaller than every limit';
    if (Number.isInteger(value) && !Number.isSafeInteger(value) && !/[.eE]/.test(source))
        return 'it is an integer beyond 2^53, where neighbouring values are read as the same number';
    if (value === 0 && /^[-+]?[\d.]*[1-9]/.test(source))
        return 'it is too small to be told from 0';
    return undefined;
}
/**
 * Numbers that are none are told, so many of them, and read as what they are: a run that diverged writes NaN for a metric, and who judges metrics has
 * something to say of that. They are not counted among the other problems, which could be worse.
 */
const MAX_HARMLESS_NUMBERS = 20;
/** A value's text for a message, one line, cut at 80 characters. */
function showText(text) {
    const flat = text.replace(/\s+/g, ' ').trim();
    const points = [...flat];
    return points.length <= 80 ? flat : points.slice(0, 77).join('') + '…';
}


/***/ }),

/***/ 9995:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   JZ: () => (/* binding */ WHOLE_FILE),
/* harmony export */   qo: () => (/* binding */ Lines)
/* harmony export */ });
/** Finds lines and columns by offset. Only LF ends a line, as git counts them; columns are UTF-16 code units from 1. */
class Lines {
    text;
    #starts;
    constructor(text) {
        this.text = text;
    }
    span(start, end) {
        const from = this.position(start);
        const to = end <= start ? from : this.position(end);
        return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    }
    position(offset) {
        const starts = this.#index();
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - starts[low] + 1 };
    }
    /** The text of a line without its end, or undefined past the last one. */
    line(number) {
        const starts = this.#index();
        const start = starts[number - 1];
        if (start === undefined)
            return undefined;
        const end = starts[number] ?? this.text.length + 1;
        return this.text.slice(start, end - 1).replace(/\r$/, '');
    }
    #index() {
        if (this.#starts === undefined) {
            const starts = [0];
            for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1))
                starts.push(at + 1);
            this.#starts = starts;
        }
        return this.#starts;
    }
}
const WHOLE_FILE = { line: 1, column: 1, endLine: 1, endColumn: 1 };
/**
 * Bytes → text, or the problem that forbids it. A byte order mark is dropped, so columns are those an editor shows. With a
 * problem the text is a guess, good for telling what the file was meant to be and for a code frame, and for nothing else.
 */
function decode(bytes) {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (isUtf32(bytes))
        return refused(guess(bytes).replaceAll('\0', ''), UTF32, WHOLE_FILE);
    if (utf16)
        return refused(guess(bytes), UTF16, WHOLE_FILE);
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    }
    catch {
        return refused(guess(bytes), utf16WithoutMark(bytes) ? UTF16 : 'a byte sequence is not UTF-8', firstInvalid(bytes));
    }
    // One mark is dropped, by us and by most; of two, some readers keep the second as the beginning of the first key.
    if (text.startsWith('\ufeff'))
        return refused(text.replace(/^\ufeff+/, ''), 'it begins with more than one byte order mark', WHOLE_FILE);
    const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.exec(text);
    if (control !== null) {
        const code = control[0].charCodeAt(0);
        const name = code === 0 ? 'a NUL character' : `the control character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
        const utf16 = code === 0 && utf16WithoutMark(bytes);
        return refused(utf16 ? guess(bytes) : text, utf16 ? UTF16 : `it holds ${name}`, new Lines(text).span(control.index, control.index + 1));
    }
    return { text };
}
const UTF16 = 'it is UTF-16, and only UTF-8 is read';
const UTF32 = 'it is UTF-32, and only UTF-8 is read';
/** By its mark, or by the three zeros beside a first character that is ASCII. */
function isUtf32([a, b, c, d]) {
    if (c === 0 && d === 0)
        return (a === 0xff && b === 0xfe) || (a !== 0 && b === 0);
    return a === 0 && b === 0 && ((c === 0xfe && d === 0xff) || (c === 0 && d !== 0));
}
/** What the bytes most likely say. A file that is a card in any encoding must not go unjudged for a byte that is none. */
function guess(bytes) {
    const big = bytes[0] === 0xfe || bytes[0] === 0;
    const utf16 = big || bytes[0] === 0xff || utf16WithoutMark(bytes);
    return new TextDecoder(utf16 ? (big ? 'utf-16be' : 'utf-16le') : 'utf-8').decode(bytes);
}
function refused(text, detail, span) {
    return { text, problem: { rule: 'DOC.ENCODING', span, data: { detail } } };
}
function utf16WithoutMark(bytes) {
    return bytes.length >= 4 && ((bytes[0] === 0 && bytes[2] === 0) || (bytes[1] === 0 && bytes[3] === 0));
}
/** Place of the first byte that is not UTF-8: the longest prefix that decodes ends there. */
function firstInvalid(bytes) {
    let low = 0;
    let high = bytes.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        try {
            // stream: true lets a sequence that is only cut by `middle` pass
            new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
            low = middle;
        }
        catch {
            high = middle;
        }
    }
    const prefix = new TextDecoder('utf-8').decode(bytes.subarray(0, low), { stream: true });
    return new Lines(prefix).span(prefix.length, prefix.length + 1);
}


/***/ }),

/***/ 9035:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  YamlText: () => (/* binding */ YamlText)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
// EXTERNAL MODULE: ./src/documents/characters.ts
var characters = __nccwpck_require__(6844);
;// CONCATENATED MODULE: ./src/documents/hidden-text.ts


const LONE_RETURN = /\r(?!\n)/;
/** Line ends of YAML 1.1 and not of 1.2. */
const OTHER_ENDS = /[\u0085\u2028\u2029]/g;
const MAX_TOLD = 10;
/**
 * A carriage return without a line feed ends a line by the specification, by PyYAML and in some editors, and none for the yaml
 * package and git: `# note\rcompat_mode: break` is a comment to one and a key to the other. No reading of such a file is safe.
 */
function findLoneReturn(text, lines) {
    const at = text.search(LONE_RETURN);
    return at < 0 ? undefined : lineBreak(at, 'a carriage return without a line feed', lines);
}
/** What stands between the values (comments, anchors), where the walk over them does not look, and line ends of YAML 1.1 outside quotes. */
function findHidden(text, root, lines) {
    const ends = [...text.matchAll(OTHER_ENDS)].map(({ index }) => index);
    const first = (0,characters/* findDeceiving */.Ig)(text);
    if (ends.length === 0 && first === undefined)
        return [];
    const scalars = scalarRanges(root);
    const problems = [];
    for (const at of ends) {
        if (problems.length >= MAX_TOLD)
            break;
        if (!isWithin(at, scalars.quoted))
            problems.push({ ...lineBreak(at, nameOf(text, at), lines), harmless: true });
    }
    let told = 0;
    for (let found = first; found !== undefined && told < MAX_TOLD; found = (0,characters/* findDeceiving */.Ig)(text, found.at + 1)) {
        if (ends.includes(found.at) || isWithin(found.at, scalars.all))
            continue;
        told++;
        const detail = `the invisible or bidirectional character ${found.name}`;
        problems.push({ rule: 'DOC.INVISIBLE', span: lines.span(found.at, found.at + 1), data: { detail } });
    }
    return problems;
}
function lineBreak(at, what, lines) {
    return { rule: 'DOC.LINE_BREAK', span: lines.span(at, at + 1), data: { what } };
}
function nameOf(text, at) {
    return `the line separator U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
}
/** In the order of the text, and none within another. */
function scalarRanges(root) {
    const all = [];
    const quoted = [];
    const stack = [root];
    while (stack.length > 0) {
        const node = stack.pop();
        if ((0,dist/* isMap */.jh)(node)) {
            for (const { key, value } of node.items.toReversed())
                stack.push(value, key);
        }
        else if ((0,dist/* isSeq */.oP)(node))
            for (const item of node.items.toReversed())
                stack.push(item);
        else if ((0,dist/* isScalar */.jn)(node) && node.range) {
            const range = [node.range[0], node.range[1]];
            all.push(range);
            if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')
                quoted.push(range);
        }
    }
    return { all, quoted };
}
function isWithin(at, ranges) {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (ranges[middle][1] <= at)
            low = middle + 1;
        else
            high = middle;
    }
    return low < ranges.length && ranges[low][0] <= at;
}

;// CONCATENATED MODULE: ./src/documents/nesting.ts

/** Entries of the parser's stack that its composer is known to bear. */
const SAFE_STACK = 900;
/**
 * Where flow brackets or block collections nest deeper than the limit, before anything recurses: the composer of the yaml
 * package ends the whole process on 100,000 brackets. The precise count is only made for a text that could be so deep.
 */
function findDeepPlace(text, limit) {
    if (!mayBeDeep(text, limit))
        return undefined;
    const parser = new dist/* Parser */.iX();
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        for (const token of parser.next(lexeme))
            void token;
        // Each level takes one or two entries of the parser's own stack; a few hundred are safe, and then the walk names the place.
        if (parser.stack.length > Math.max(2 * limit + 10, SAFE_STACK))
            return Math.min(parser.offset, Math.max(0, text.length - 1));
    }
    return undefined;
}
/** Counts brackets, compact `- - -` and `? ? ?` runs and indentation without looking at quotes: may say yes too often, never no. */
function mayBeDeep(text, limit) {
    let depth = 0;
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === 91 || code === 123) {
            if (++depth > limit)
                return true;
        }
        else if ((code === 93 || code === 125) && depth > 0)
            depth--;
    }
    return text.includes(' '.repeat(limit)) || /(?:[-?:][ \t]+){50}/.test(text);
}

// EXTERNAL MODULE: ./src/documents/scalars.ts
var scalars = __nccwpck_require__(8207);
;// CONCATENATED MODULE: ./src/documents/syntax.ts

/** A parser's error in a sentence, with a hint when the line shows a mistake we know. */
function explainSyntax(code, message, text, offset) {
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    const lineEnd = text.indexOf('\n', offset);
    const line = text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd);
    const detail = (0,scalars/* showText */.h$)(message.replace(/ at line \d+, column \d+:?[\s\S]*$/, ''));
    return { detail: detail.replace(/\.$/, ''), hint: hintFor(code, line, text) };
}
function hintFor(code, line, text) {
    if (/^\s*<(?!<)/.test(text))
        return 'It looks like an HTML or XML page, perhaps the error page of a download.';
    if (code === 'TAB_AS_INDENT' || /^ *\t/.test(line))
        return 'Indent with spaces: YAML does not allow tabs.';
    if (/^(<{7}|={7}|>{7})( |$)/m.test(text))
        return 'The file holds a merge conflict marker.';
    if (/\{\{/.test(line))
        return 'Quote a template expression: `"{{ … }}"`.';
    if (/(^|[{,-])\s*"?[\w.-]+"?:[^\s/]/.test(line))
        return 'A space is needed after the colon of a key.';
    if (/^\s*[\w.-]+: +[^'"|>[{#][^#]*: /.test(line))
        return 'Quote a value that holds a colon and a space.';
    if (/[[{]/.test(line) && code !== 'BLOCK_AS_IMPLICIT_KEY')
        return 'Check that every bracket, brace and quote is closed.';
    return 'Check the indentation and the quotes of this line and the one before.';
}

;// CONCATENATED MODULE: ./src/documents/weight.ts

/** What the yaml package builds for a value takes some ten times the memory of the value: large files get a part of the limit. */
const SHARE = 5;
/** So many marks take a second, whatever the limit. */
const BEARABLE = 100_000;
/** A value seldom has more: a key, its colon and itself. */
const MARKS_OF_A_VALUE = 3;
/** Signs of the lexer's own that stand for no text: a document and a mode, and the beginning of a plain scalar. */
const [DOCUMENT, MODE, SCALAR] = ['\u0002', '\u0018', '\u001f'];
/** Marks that a text may hold that goes through the yaml package. */
function mostMarks(nodes) {
    return Math.max(Math.ceil(nodes / SHARE), Math.min(BEARABLE, nodes * MARKS_OF_A_VALUE));
}
const WEIGHTS = {
    ...{ '[': 2, '{': 2, '-': 2 },
    ...{ '"': 1, "'": 1, '*': 1, ':': 1, '?': 1, '#': 1, ',': 1, '&': 1, '!': 1 },
};
const HEAVIEST = 3;
/**
 * Where a text holds more marks than that, found before any tree is built: 7 MB of `[],` take a minute and 3 GB to parse.
 * A mark is what takes about half a KB to build: a key, a value, a colon, a comma, a comment, an anchor, a tag. A bracket and the
 * dash of an item are two, and a sign behind which its line holds nothing but another such sign is three: it opens a list or a
 * mapping, or stands for an empty value.
 */
function findHeavyPlace(text, most) {
    if (text.length * HEAVIEST <= most)
        return undefined;
    let marks = 0;
    let offset = 0;
    /** What the sign before this lexeme lacks to three, should nothing else follow on its line. */
    let owed = 0;
    let inScalar = false;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        if (lexeme === DOCUMENT || lexeme === MODE)
            continue;
        if (lexeme === SCALAR) {
            marks++;
            owed = 0;
            inScalar = true;
            continue;
        }
        const sign = inScalar ? '' : lexeme[0];
        inScalar = false;
        const weight = WEIGHTS[sign] ?? 0;
        const isSign = sign === '-' || sign === ':' || sign === '?';
        marks += isSign || sign === '\n' || sign === '\r' ? weight + owed : weight;
        if (sign !== ' ')
            owed = isSign ? HEAVIEST - weight : 0;
        if (marks > most)
            return Math.min(offset, text.length - 1);
        offset += lexeme.length;
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/model/guard.ts
var guard = __nccwpck_require__(956);
// EXTERNAL MODULE: ./src/model/json.ts
var json = __nccwpck_require__(7979);
// EXTERNAL MODULE: ./src/documents/collapsed-text.ts
var collapsed_text = __nccwpck_require__(231);
;// CONCATENATED MODULE: ./src/documents/collapsed.ts



const HAS_COLON = /[:：]/;
/** Of `{units:"SI"}` every YAML library makes a key without a value, and of `units:"SI"` on a line a text: without an error. */
function describeCollapsed(map, text, lines) {
    const gaps = [];
    for (const { key, value } of map.items) {
        if (!(0,dist/* isScalar */.jn)(key) || key.type !== 'PLAIN' || !HAS_COLON.test(key.source ?? ''))
            continue;
        const isEmpty = value === null || ((0,dist/* isScalar */.jn)(value) && value.value === null && !value.source);
        const gap = (0,collapsed_text/* findGap */.UU)(key.source ?? '');
        // In block style such a key is an error to the parser, but for `metrology:{units: SI}`, whose key is `metrology:{units`.
        if (gap === undefined || !(map.flow === true ? isEmpty : /["'[{]/.test(key.source.charAt(gap.end))))
            continue;
        gaps.push((0,collapsed_text/* shift */.BN)(gap, key.range[0]));
    }
    const first = gaps[0];
    if (first === undefined)
        return undefined;
    const pair = map.items.find(({ key }) => key.range[1] >= first.end);
    if (map.flow === true)
        return tell(gaps, [map.range[0], map.range[1]], [pair.key.range[0], pair.key.range[1]], text, lines);
    const end = text.indexOf('\n', first.end);
    return tell(gaps.slice(0, 1), [pair.key.range[0], end < 0 ? text.length : end], [pair.key.range[0], pair.key.range[1]], text, lines);
}
/** The same for a plain scalar that stands where a mapping was meant; undefined when it may be a text. */
function describeCollapsedScalar(node, inList, text, lines) {
    if (node.type !== 'PLAIN' || typeof node.value !== 'string' || !HAS_COLON.test(node.value))
        return undefined;
    const [start, end] = node.range;
    if (!inList && text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() !== '')
        return undefined;
    const gaps = (0,collapsed_text/* findCollapsedLines */.Op)(text.slice(start, end), !inList);
    if (gaps === undefined)
        return undefined;
    return tell(gaps.map((gap) => (0,collapsed_text/* shift */.BN)(gap, start)), [start, end], [start, end], text, lines);
}
/** One problem for all that collapsed together, with the text as it was meant and the edits that make it so. */
function tell(gaps, shown, place, text, lines) {
    let corrected = '';
    let done = shown[0];
    for (const { start, end, text: parting } of gaps) {
        corrected += text.slice(done, start) + parting;
        done = end;
    }
    corrected += text.slice(done, shown[1]);
    return {
        rule: 'DOC.COLLAPSED_KEY',
        span: lines.span(place[0], place[1]),
        data: {
            found: (0,scalars/* showText */.h$)(onOneLine(text.slice(shown[0], shown[1]), ' ')),
            what: gaps.length === 1 ? 'a key that swallowed its value' : 'keys that swallowed their values',
            corrected: onOneLine(corrected, corrected.startsWith('{') ? ' ' : ' ⏎ '),
        },
        edits: gaps.map(({ start, end, text: parting }) => ({ span: lines.span(start, end), text: parting })),
    };
}
function onOneLine(text, joint) {
    return text
        .split('\n')
        .map((line) => line.replace(/\s+/g, ' ').trim())
        .filter((line) => line !== '')
        .join(joint);
}

// EXTERNAL MODULE: ./src/documents/keys.ts
var keys = __nccwpck_require__(8344);
;// CONCATENATED MODULE: ./src/documents/yaml-walk.ts






/** A file wrong in ten thousand places is told the first of them. */
const MAX_PROBLEMS = 100;
const MAX_INTEGER_KEYS = 20;
const INTEGER = /^(?:0|-?[1-9][0-9]*)$/;
/** Thrown when a budget is spent: what was found so far is said. */
class Stop extends Error {
}
/** AST → data, in document order, with every budget. One instance a document. */
class Walk {
    problems = [];
    #text;
    #lines;
    #limits;
    #keys;
    #anchors = new Map();
    #open = new Set();
    #integerKeys = 0;
    #harmlessNumbers = 0;
    #nodes = 0;
    #aliased = 0;
    constructor(text, lines, limits) {
        this.#text = text;
        this.#lines = lines;
        this.#limits = limits;
        this.#keys = new keys/* KeyJudge */.fc(text);
    }
    root(node) {
        if ((0,dist/* isScalar */.jn)(node))
            this.#keep(describeCollapsedScalar(node, false, this.#text, this.#lines));
        return this.value(node, 0, undefined);
    }
    value(node, depth, key) {
        if (node === null)
            return null;
        if (++this.#nodes > this.#limits.nodes)
            this.#limit(node, 'values', this.#limits.nodes, 'nodes');
        // Levels are collections, as in JSON: the root is the first.
        if (depth >= this.#limits.depth && (0,dist/* isCollection */.P3)(node))
            this.#limit(node, 'levels of nesting', this.#limits.depth, 'depth');
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#alias(node.source, node);
        const anchor = node.anchor;
        if (anchor === undefined)
            return this.#plain(node, depth, key);
        const before = this.#nodes + this.#aliased;
        const earlier = this.#anchors.get(anchor);
        if (earlier !== undefined)
            this.#add('DOC.ANCHOR_REDEFINED', node, { anchor, firstLine: earlier.line });
        const entry = {
            node,
            size: 0,
            line: this.#lines.position(node.range?.[0] ?? 0).line,
        };
        this.#anchors.set(anchor, entry);
        const value = this.#plain(node, depth, key);
        entry.value = value;
        entry.size = this.#nodes + this.#aliased - before + 1;
        return value;
    }
    #plain(node, depth, key) {
        if ((0,dist/* isScalar */.jn)(node))
            return this.#scalar(node, key);
        this.#tag(node);
        this.#open.add(node);
        let result;
        if ((0,dist/* isMap */.jh)(node))
            result = this.#map(node, depth);
        else if ((0,dist/* isSeq */.oP)(node)) {
            const list = [];
            for (const item of node.items) {
                if ((0,dist/* isScalar */.jn)(item))
                    this.#keep(describeCollapsedScalar(item, true, this.#text, this.#lines));
                list.push(this.value(item, depth + 1, key));
            }
            result = (0,guard/* guard */.ah)(list);
        }
        else
            result = null;
        this.#open.delete(node);
        return result;
    }
    #map(node, depth) {
        const result = (0,json/* bareObject */.A6)();
        const forms = new Map();
        this.#keep(describeCollapsed(node, this.#text, this.#lines));
        for (const pair of node.items) {
            const keyNode = pair.key;
            if (!(0,dist/* isScalar */.jn)(keyNode)) {
                this.#add('DOC.KEY_FORM', keyNode, { key: (0,scalars/* showText */.h$)(this.#slice(keyNode)), detail: 'a key has to be a plain string' });
                continue;
            }
            const key = this.#key(keyNode);
            if (key === undefined)
                continue;
            if (key in result && this.problems.length < MAX_PROBLEMS) {
                const [firstLine, related] = this.#first(node, key);
                const line = this.#lines.position(keyNode.range[0]).line;
                this.#add('DOC.DUPLICATE_KEY', keyNode, { key: (0,scalars/* showText */.h$)(key), line, firstLine }, related);
            }
            const twin = this.#keys.twin(key, forms);
            if (twin !== undefined && this.problems.length < MAX_PROBLEMS) {
                const [firstLine, related] = this.#first(node, twin);
                this.#add('DOC.CONFUSABLE', keyNode, (0,keys/* describeTwin */.gu)(key, firstLine), related);
            }
            if (node.flow !== true && (0,dist/* isScalar */.jn)(pair.value))
                this.#keep(describeCollapsedScalar(pair.value, false, this.#text, this.#lines));
            result[key] = this.value(pair.value, depth + 1, key);
        }
        return (0,guard/* guard */.ah)(result);
    }
    /** The line of the first key with this text, and its place for a finding. */
    #first(map, key) {
        const [start, end] = map.items.find((pair) => (0,dist/* isScalar */.jn)(pair.key) && String(pair.key.value) === key).key
            .range;
        return [this.#lines.position(start).line, [{ span: this.#lines.span(start, end), message: 'first here' }]];
    }
    /** A key's text, or undefined when it is refused (and said). */
    #key(node) {
        const key = String(node.value);
        if (node.type === 'PLAIN') {
            const source = node.source ?? '';
            if (key === '<<') {
                this.#add('DOC.MERGE_KEY', node, {});
                return undefined;
            }
            const other = readAs(source);
            if (other !== undefined) {
                const data = { key: source === '' ? '(empty)' : source, detail: `without quotes it is ${other}, not a string` };
                if (INTEGER.test(source))
                    this.#addInteger(node, data);
                else
                    this.#add('DOC.KEY_FORM', node, data);
                if (source === '')
                    return undefined;
            }
        }
        if (key === '__proto__') {
            this.#add('DOC.KEY_FORM', node, { key, detail: 'programs take it for the prototype of the object, not for a key' });
            return undefined;
        }
        const odd = this.#keys.judge(key);
        if (odd !== undefined)
            this.#add('DOC.CONFUSABLE', node, odd);
        return key;
    }
    #scalar(node, key) {
        this.#tag(node);
        const value = node.value;
        if (typeof value === 'string') {
            this.#deceiving(node, value);
            return value;
        }
        if (typeof value === 'boolean' || value === null || value === undefined)
            return value ?? null;
        if (typeof value !== 'number' && typeof value !== 'bigint')
            return null; // what its tag asked for, which was told
        const source = node.source ?? String(value);
        const number = Number(value);
        if (key !== undefined && (0,scalars/* isLostIdentity */.X1)(key, source, number)) {
            this.#add('DOC.UNQUOTED', node, { key: (0,scalars/* showText */.h$)(key), found: (0,scalars/* showText */.h$)(source), read: String(number) });
            return source;
        }
        const detail = (0,scalars/* refuseNumber */.wF)(source, number);
        const harmless = Number.isFinite(number) ? (0,scalars/* describeOctal */.ZF)(source, number) : detail;
        if (harmless !== undefined)
            this.#harmlessNumber(node, { found: (0,scalars/* showText */.h$)(source), detail: harmless });
        else if (detail !== undefined)
            this.#add('DOC.NUMBER', node, { found: (0,scalars/* showText */.h$)(source), detail });
        return number;
    }
    #alias(name, node) {
        const entry = this.#anchors.get(name);
        if (entry === undefined)
            return this.#fail('DOC.ALIAS', node, { detail: `\`*${(0,scalars/* showText */.h$)(name)}\` names an anchor that is not defined above it` });
        if (this.#open.has(entry.node))
            return this.#fail('DOC.ALIAS', node, {
                detail: `\`*${(0,scalars/* showText */.h$)(name)}\` stands inside the value that it names, which never ends`,
            });
        this.#aliased += entry.size;
        if (this.#aliased > this.#limits.aliases)
            this.#fail('DOC.ALIAS', node, {
                detail: `following \`*${(0,scalars/* showText */.h$)(name)}\` makes more than ${this.#limits.aliases} values out of aliases (\`documents.limits.aliases\`)`,
            });
        return entry.value ?? null;
    }
    #tag(node) {
        const tag = node.tag;
        if (tag !== undefined && tag !== '!' && !/^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/.test(tag))
            this.#add('DOC.TAG', node, { tag: (0,scalars/* showText */.h$)(tag) });
    }
    #deceiving(node, value) {
        const name = this.#keys.deceivingIn(value);
        if (name !== undefined)
            this.#add('DOC.INVISIBLE', node, { detail: name });
    }
    #limit(node, what, limit, option) {
        return this.#fail('DOC.LIMIT', node, { what, found: `more than ${limit}`, limit, option: `documents.limits.${option}` });
    }
    #fail(rule, node, data) {
        this.#add(rule, node, data, undefined, true);
        throw new Stop();
    }
    #keep(problem) {
        if (problem !== undefined && this.problems.length < MAX_PROBLEMS)
            this.problems.push(problem);
    }
    /** Such a key has one text only, and some formats write them: those must not crowd out what is worse. */
    #addInteger(node, data) {
        if (++this.#integerKeys > MAX_INTEGER_KEYS)
            return;
        const [start, end] = node.range;
        this.problems.push({ rule: 'DOC.KEY_FORM', span: this.#lines.span(start, end), data, harmless: true });
    }
    #harmlessNumber(node, data) {
        if (++this.#harmlessNumbers > scalars/* MAX_HARMLESS_NUMBERS */.GA)
            return;
        const [start, end] = node.range;
        this.problems.push({ rule: 'DOC.NUMBER', span: this.#lines.span(start, end), data, harmless: true });
    }
    #add(rule, node, data, related, always = false) {
        if (this.problems.length >= MAX_PROBLEMS && !always)
            return;
        const [start, end] = node?.range ? [node.range[0], node.range[1]] : [0, 0];
        this.problems.push({ rule, span: this.#lines.span(start, end), data, ...(related === undefined ? {} : { related }) });
    }
    #slice(node) {
        return node?.range ? this.#text.slice(node.range[0], node.range[1]) : '';
    }
}
/** What YAML 1.2 makes of an unquoted key that is not a string, as the end of a sentence. */
function readAs(source) {
    if (/^(|~|null|Null|NULL)$/.test(source))
        return 'null';
    if (/^(true|True|TRUE|false|False|FALSE)$/.test(source))
        return 'a boolean';
    if (/^([-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))$/.test(source))
        return 'a number';
    return undefined;
}

;// CONCATENATED MODULE: ./src/documents/yaml.ts







/** Problems that leave the data usable; every other one refuses the file. */
const HARMLESS = new Set(['DOC.UNQUOTED', 'DOC.CONFUSABLE', 'DOC.ANCHOR_REDEFINED', 'DOC.INVISIBLE']);
/** Keys from which on a mapping is indexed. */
const WIDE = 50;
/** YAML 1.2 → frozen data and the problems found. The AST is kept only until `release`, since it is large. */
class YamlText {
    #text;
    #lines;
    #limits;
    #ast;
    #anchors;
    #wide = new Map();
    constructor(text, lines, limits) {
        this.#text = text;
        this.#lines = lines;
        this.#limits = limits;
    }
    load() {
        const tooDeep = findDeepPlace(this.#text, this.#limits.depth);
        if (tooDeep !== undefined)
            return { data: null, problems: [this.#tooDeep(this.#lines.span(tooDeep, tooDeep + 1))], readable: false };
        const loneReturn = findLoneReturn(this.#text, this.#lines);
        if (loneReturn !== undefined)
            return { data: null, problems: [loneReturn], readable: false };
        const most = mostMarks(this.#limits.nodes);
        const tooHeavy = findHeavyPlace(this.#text, most);
        if (tooHeavy !== undefined)
            return { data: null, problems: [this.#tooHeavy(this.#lines.span(tooHeavy, tooHeavy + 1), most)], readable: false };
        const ast = this.#parse();
        const problems = this.#syntaxProblems(ast);
        if (problems.length > 0)
            return { data: null, problems, readable: false };
        if (ast.contents === null || ((0,dist/* isScalar */.jn)(ast.contents) && ast.contents.value === null && !ast.contents.source))
            return { data: null, problems: [{ rule: 'DOC.EMPTY', span: this.#lines.span(0, 0), data: {} }], readable: false };
        const walk = new Walk(this.#text, this.#lines, this.#limits);
        let data = null;
        try {
            data = walk.root(ast.contents);
        }
        catch (error) {
            if (!(error instanceof Stop))
                throw error;
        }
        walk.problems.push(...findHidden(this.#text, ast.contents, this.#lines));
        const readable = walk.problems.every((problem) => problem.harmless === true || HARMLESS.has(problem.rule));
        return { data: readable ? data : null, problems: walk.problems, readable };
    }
    /** Where a path stands; a missing one stands at its nearest parent. */
    locate(path, on) {
        const ast = this.#parse();
        let node = ast.contents;
        let key = null;
        for (const step of path) {
            const target = (0,dist/* isAlias */.Vj)(node) ? ((this.#anchors ??= collectAnchors(ast)).get(node.source) ?? null) : node;
            if (typeof step === 'number') {
                const item = (0,dist/* isSeq */.oP)(target) ? target.items[step] : undefined;
                if (item === undefined)
                    break;
                key = null;
                node = item;
            }
            else {
                const pair = (0,dist/* isMap */.jh)(target) ? this.#findPair(target, step) : undefined;
                if (pair === undefined)
                    break;
                key = pair.key;
                // A key without a value has a value node of no width behind the colon: the key is the better place.
                const value = pair.value;
                node = value !== null && !((0,dist/* isScalar */.jn)(value) && value.value === null && !value.source) ? value : key;
            }
        }
        const place = on === 'key' && key !== null ? key : node;
        const range = place?.range;
        return range ? this.#lines.span(range[0], range[1]) : this.#lines.span(0, 0);
    }
    /** Of two equal keys the first. A wide mapping is indexed, so that a thousand findings in it cost one pass. */
    #findPair(map, key) {
        if (map.items.length < WIDE)
            return map.items.find((pair) => (0,dist/* isScalar */.jn)(pair.key) && String(pair.key.value) === key);
        let pairs = this.#wide.get(map);
        if (pairs === undefined) {
            pairs = new Map();
            for (const pair of map.items.toReversed())
                if ((0,dist/* isScalar */.jn)(pair.key))
                    pairs.set(String(pair.key.value), pair);
            this.#wide.set(map, pairs);
        }
        return pairs.get(key);
    }
    release() {
        this.#wide.clear();
        this.#ast = undefined;
        this.#anchors = undefined;
    }
    #parse() {
        this.#ast ??= withoutTraces(() => (0,dist/* parseDocument */.Tp)(this.#text, {
            version: '1.2',
            stringKeys: true,
            uniqueKeys: false,
            merge: false,
            prettyErrors: false,
            logLevel: 'error',
        }));
        return this.#ast;
    }
    #tooDeep(span) {
        const { depth } = this.#limits;
        return {
            rule: 'DOC.LIMIT',
            span,
            data: { what: 'levels of nesting', found: `more than ${depth}`, limit: depth, option: 'documents.limits.depth' },
        };
    }
    #tooHeavy(span, most) {
        const { nodes } = this.#limits;
        const what = 'keys, values and brackets of YAML that is not of the plainest';
        const limit = `${most} with ${nodes} values`;
        return { rule: 'DOC.LIMIT', span, data: { what, found: `more than ${most}`, limit, option: 'documents.limits.nodes' } };
    }
    #syntaxProblems(ast) {
        const directive = /^%([A-Z]+)[ \t]+(.*)$/m.exec(this.#text);
        if (ast.directives?.yaml.explicit === true && ast.directives.yaml.version !== '1.2') {
            const at = Math.max(0, this.#text.indexOf('%YAML'));
            return [
                {
                    rule: 'DOC.DIRECTIVE',
                    span: this.#lines.span(at, at + 5),
                    data: { directive: `%YAML ${ast.directives.yaml.version}` },
                },
            ];
        }
        const problems = [];
        const lastCharacter = Math.max(0, this.#text.trimEnd().length - 1);
        for (const error of [...ast.errors, ...ast.warnings].sort((a, b) => a.pos[0] - b.pos[0])) {
            const start = Math.min(error.pos[0], lastCharacter);
            const span = this.#lines.span(start, Math.max(error.pos[1], start + 1));
            // One mistake makes the parser complain again and again: the first of a sort on a line is told.
            if (problems.some((earlier) => earlier.span.line === span.line && earlier.rule !== 'DOC.SYNTAX'))
                continue;
            if (error.code === 'MULTIPLE_DOCS') {
                const count = this.#text.match(/^---(\s|$)/gm)?.length ?? 2;
                problems.push({ rule: 'DOC.MULTIPLE', span, data: { count: Math.max(2, count), line: span.line } });
            }
            else if (error.code === 'NON_STRING_KEY')
                problems.push({
                    rule: 'DOC.KEY_FORM',
                    span,
                    data: { key: (0,scalars/* showText */.h$)(this.#text.slice(...error.pos)), detail: 'a key has to be a plain string' },
                });
            else if (error.code === 'TAG_RESOLVE_FAILED')
                problems.push({ rule: 'DOC.TAG', span, data: { tag: (0,scalars/* showText */.h$)(this.#text.slice(...error.pos)) } });
            else if (error.code === 'BAD_DIRECTIVE')
                problems.push({ rule: 'DOC.DIRECTIVE', span, data: { directive: directive === null ? '%' : (0,scalars/* showText */.h$)(directive[0]) } });
            else if (error.code === 'RESOURCE_EXHAUSTION')
                problems.push({
                    rule: 'DOC.LIMIT',
                    span,
                    data: {
                        what: 'nesting',
                        found: `more than ${this.#limits.depth} levels`,
                        limit: this.#limits.depth,
                        option: 'documents.limits.depth',
                    },
                });
            else {
                problems.push({ rule: 'DOC.SYNTAX', span, data: explainSyntax(error.code, error.message, this.#text, start) });
                break;
            }
            if (problems.length >= 10)
                break;
        }
        return problems;
    }
}
/** The parser makes an error for each mistake, of which a file may hold 100,000; where in the parser it was made is nothing to tell. */
function withoutTraces(run) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
        return run();
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}
function collectAnchors(ast) {
    const anchors = new Map();
    const stack = [ast.contents];
    while (stack.length > 0) {
        const node = stack.pop();
        if (node === null)
            continue;
        if (!(0,dist/* isAlias */.Vj)(node) && node.anchor !== undefined && !anchors.has(node.anchor))
            anchors.set(node.anchor, node);
        if ((0,dist/* isMap */.jh)(node))
            for (const pair of node.items)
                stack.push(pair.value);
        else if ((0,dist/* isSeq */.oP)(node))
            for (const item of node.items)
                stack.push(item);
    }
    return anchors;
}


/***/ }),

/***/ 5212:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e6: () => (/* binding */ bundleFiles),
/* harmony export */   i9: () => (/* binding */ reasonInBundle),
/* harmony export */   jy: () => (/* binding */ placeInBundle)
/* harmony export */ });
/* harmony import */ var _lib_schema_json_schema_dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8628);
/* harmony import */ var _lib_schema_json_schema_file_references_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6701);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7979);
/** A JSON Schema with the files of the repository that it refers to, each held among its definitions under its own `$id`. */



/** The engine looks this far for files whose change is a change of the document; see `Library.document`. */
const MAX_DEPTH = 4;
const MAX_FILES = 60;
/** Undefined when the schema refers to no file. */
async function bundleFiles(schema, file, read) {
    const base = (0,_lib_schema_json_schema_file_references_js__WEBPACK_IMPORTED_MODULE_1__/* .baseUriOf */ .JP)(schema);
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(schema) || (0,_lib_schema_json_schema_file_references_js__WEBPACK_IMPORTED_MODULE_1__/* .fileReferences */ .bd)(schema, file, base).length === 0)
        return undefined;
    const held = Object.create(null);
    const files = new Map();
    const missing = new Map();
    const known = new Set([base]);
    const queue = [{ schema, file, uri: base, depth: 0, namedAt: undefined }];
    for (const one of queue)
        for (const reference of (0,_lib_schema_json_schema_file_references_js__WEBPACK_IMPORTED_MODULE_1__/* .fileReferences */ .bd)(one.schema, one.file, one.uri)) {
            if (known.has(reference.uri))
                continue;
            const { path, uri } = reference;
            const namedAt = one.namedAt ?? reference.at;
            const target = await targetOf(path, read, (0,_lib_schema_json_schema_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .dialectOf */ .E)(schema).number, one.depth, files.size);
            if (typeof target === 'string') {
                missing.set(reference.text.slice(0, 200), target);
                continue;
            }
            known.add(uri);
            const key = `${_lib_schema_json_schema_file_references_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_KEY */ .xZ}${path}${Object.hasOwn(held, `${_lib_schema_json_schema_file_references_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_KEY */ .xZ}${path}`) ? ` ${files.size}` : ''}`;
            held[key] = { ...target, $id: uri };
            files.set(key, { file: path, namedAt });
            queue.push({ schema: target, file: path, uri, depth: one.depth + 1, namedAt });
        }
    const holder = /^draft-0[47]$/.test((0,_lib_schema_json_schema_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .dialectOf */ .E)(schema).draft) ? 'definitions' : '$defs';
    const own = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(schema[holder]) ? schema[holder] : {};
    return { data: { ...schema, $id: base, [holder]: { ...own, ...held } }, files, missing };
}
async function targetOf(path, read, dialect, depth, count) {
    if (path === undefined)
        return 'leads out of the repository';
    if (depth >= MAX_DEPTH)
        return `leads through more than ${MAX_DEPTH} files`;
    if (count >= MAX_FILES)
        return `is one to more than ${MAX_FILES} files`;
    const found = await read(path);
    if (!found.known)
        return found.absent ? `names \`${path}\`, which is not there` : `names \`${path}\`, which cannot be read: ${found.reason}`;
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(found.value))
        return `names \`${path}\`, which is no schema`;
    const { $schema, ...rest } = found.value;
    if ($schema !== undefined && (0,_lib_schema_json_schema_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .dialectOf */ .E)(found.value).number !== dialect)
        return `names \`${path}\`, which is written in another dialect of JSON Schema`;
    return rest;
}
/** A place of a bundled schema as one of the document, and in the file when it stands in one. */
function placeInBundle(bundle, path) {
    const found = typeof path[1] === 'string' ? bundle?.files.get(path[1]) : undefined;
    if (found === undefined)
        return { at: path };
    return { at: [...found.namedAt, '$ref'], inFile: { file: found.file, path: path.slice(2) } };
}
/** The reason with what is known of the reference that it speaks of. */
function reasonInBundle(bundles, reason) {
    const leaves = ', which leaves the document';
    let told = reason;
    for (const bundle of reason.includes(leaves) ? bundles : [])
        for (const [text, why] of bundle?.missing ?? [])
            told = told.replaceAll(`${JSON.stringify(text)}${leaves}`, `${JSON.stringify(text)}, which ${why}`);
    return told;
}


/***/ }),

/***/ 4296:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ onlyWithin),
/* harmony export */   o: () => (/* binding */ readPart)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7979);
/* harmony import */ var _bundle_files_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5212);
/** The data of a part of a `schema` view: in the document itself, or in a file that it names. */


/** A JSON Schema comes with the files that it refers to. */
async function readPart(side, part) {
    const held = await readHeld(side, part);
    if (part?.dialect !== 'json-schema' || 'reason' in held || held.data === undefined)
        return held;
    const bundle = await (0,_bundle_files_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleFiles */ .e6)(held.data, part.file ?? side.document.file, side.read);
    return bundle === undefined ? held : { data: bundle.data, bundle };
}
async function readHeld(side, part) {
    if (part === undefined)
        return { data: undefined };
    if (part.file === undefined)
        return { data: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(side.document.data, part.at) };
    const read = await side.read(part.file);
    if (!read.known)
        return { reason: `\`${part.file}\` cannot be read: ${read.reason}` };
    const data = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(read.value, part.at);
    if (part.within === undefined || data === undefined)
        return { data };
    if (part.dialect !== 'json-schema')
        return { data };
    const wrapped = wrapDefinition(data, part.within);
    return wrapped === undefined ? { reason: `\`${part.file}\` has no \`${(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .shortPath */ ._1)(part.within)}\`` } : { data: wrapped };
}
const DEFINITIONS = ['definitions', '$defs'];
/** A definition by itself, with all others still within its reach. */
function wrapDefinition(schema, within) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(schema))
        return undefined;
    const named = within.length === 1 ? DEFINITIONS.map((key) => [key, within[0]]) : [];
    const path = [within, ...named].find((one) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(schema, one) !== undefined);
    if (path === undefined)
        return undefined;
    // A place that is itself part of the whole cannot stand without it.
    if (!DEFINITIONS.includes(String(path[0])) || path.length !== 2)
        return schema;
    const pointer = pointerOf(path);
    const reached = reachedFrom(schema, path);
    const kept = Object.entries(schema).flatMap(([key, value]) => {
        if (key === '$schema')
            return [[key, value]];
        if (!DEFINITIONS.includes(key) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
            return [];
        const inner = Object.entries(value).filter(([name]) => reached === undefined || reached.has(pointerOf([key, name])));
        return [[key, Object.fromEntries(inner)]];
    });
    return Object.fromEntries([...kept, ['$ref', pointer]]);
}
function pointerOf(path) {
    return `#/${path.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`;
}
/** Definitions that one leads to, as pointers; undefined when it refers in another way, so that all of them count. */
function reachedFrom(schema, start) {
    const reached = new Set([pointerOf(start)]);
    const todo = [(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(schema, start)];
    for (let value = todo.pop(); value !== undefined; value = todo.pop()) {
        if (typeof value !== 'object' || value === null)
            continue;
        for (const [key, inner] of Object.entries(value)) {
            todo.push(inner);
            if (key === '$dynamicRef' || key === '$recursiveRef')
                return undefined;
            if (key !== '$ref' || typeof inner !== 'string')
                continue;
            const [, holder, name] = /^#\/(definitions|\$defs)\/([^/]+)/.exec(inner) ?? [];
            if (holder === undefined || name === undefined)
                return undefined;
            const path = [holder, name.replaceAll('~1', '/').replaceAll('~0', '~')];
            if (reached.has(pointerOf(path)))
                continue;
            reached.add(pointerOf(path));
            const target = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(schema, path);
            if (target !== undefined)
                todo.push(target);
        }
    }
    return reached;
}
/** Of the records of a file those that a reference means, by place or by name; all where it means none of them. */
function onlyWithin(reading, within) {
    if (within === undefined)
        return reading;
    const name = String(within.at(-1));
    const schemas = reading.schemas.filter((schema) => within.every((step, i) => String(schema.at[i]) === String(step)) || schema.name === name);
    return schemas.length === 0 ? reading : { ...reading, schemas };
}


/***/ }),

/***/ 3073:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isSame)
/* harmony export */ });
/* harmony import */ var _lib_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1010);
/* harmony import */ var _lib_equal_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4285);


const MOST_COMPARED = 1_000_000;
/** Whether both are there and alike; what is too large to be told counts as changed. */
function isSame(left, right) {
    if (left === undefined || right === undefined)
        return false;
    try {
        return (0,_lib_equal_json_js__WEBPACK_IMPORTED_MODULE_1__/* .equalJson */ .FS)(left, right, new _lib_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .Budget */ ._(MOST_COMPARED, 'comparing two schemas'));
    }
    catch (error) {
        if (error instanceof _lib_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .BudgetError */ .W)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 262:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ withoutProse)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7979);

/** Keys whose text is for people. A field of such a name is an object, or a type: only prose is a text of words. */
const PROSE = new Set([
    'title',
    'description',
    '$comment',
    'comment',
    'comments',
    'doc',
    'summary',
    'purpose',
    'usage',
    'limitations',
]);
/** Values that are data, whatever their keys are called. */
const DATA = new Set(['const', 'enum', 'default', 'examples', 'properties', 'fields', 'features', 'columns']);
const MAX_DEPTH = 200;
/** The value without its descriptions and the extensions that no reader of data looks at: two schemas that differ in nothing else are one, even where they cannot be read. */
function withoutProse(value, inData = false, depth = 0) {
    if (depth > MAX_DEPTH)
        return value;
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return value.map((item) => withoutProse(item, false, depth + 1));
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return value;
    const kept = Object.entries(value).filter(([key, text]) => inData || !(key.startsWith('x-') || (PROSE.has(key) && typeof text === 'string')));
    return Object.fromEntries(kept.map(([key, inner]) => [key, isVerbatim(key, inData) ? inner : withoutProse(inner, !inData && DATA.has(key), depth + 1)]));
}
function isVerbatim(key, inData) {
    return !inData && (key === 'const' || key === 'enum' || key === 'default' || key === 'examples');
}


/***/ }),

/***/ 3085:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  QC: () => (/* binding */ createDigester),
  ol: () => (/* binding */ digestOf),
  y: () => (/* binding */ parseLfsPointer),
  rP: () => (/* binding */ readDigest)
});

// UNUSED EXPORTS: LFS_POINTER_LIMIT, blobDigester, blobId, readBytes

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
var external_node_crypto_default = /*#__PURE__*/__nccwpck_require__.n(external_node_crypto_);
;// CONCATENATED MODULE: ./src/io/digesters.ts
/** What `createDigester` and the hashing threads know; the union of their names. */
const DIGEST_ALGORITHMS = [
    'sha256',
    'sha512',
    'sha384',
    'sha224',
    'sha1',
    'md5',
    'md5-dos2unix',
    'md5-unix2dos',
    'git-blob',
    'blake2b',
];
/**
 * Makes the function that makes digesters. It uses nothing but its argument: its text is what the hashing threads run
 * (`hash-workers.ts`), where no import of this file reaches. The function that it answers throws what OpenSSL throws: md5 is
 * forbidden under FIPS.
 *
 * `md5-dos2unix` is the md5 of DVC 2.x (`hash: md5` absent in a lock): text is hashed with CRLF as LF. As `file_md5` of dvc
 * 2.x and `istextblock` of dvc-data do it: the first 512 bytes decide for the whole file (no NUL and at most 30 % of bytes
 * outside printable ASCII, LF, CR, TAB, FF, BS); the file is taken in pieces of 1 MiB, so that a CRLF cut by a piece's end
 * stays.
 *
 * `md5-unix2dos` is the md5 of a text file as it lies on a Windows machine where git writes CRLF (`core.autocrlf`): each LF
 * that has no CR in front becomes CRLF. As for git, a NUL in the first 8000 bytes means that it is no text.
 */
function digesterFactory(crypto) {
    const DVC_CHUNK = 1 << 20;
    const DVC_PROBE = 512;
    const GIT_PROBE = 8000;
    class Dos2UnixDigester {
        #hash = crypto.createHash('md5');
        #chunk = Buffer.allocUnsafe(DVC_CHUNK);
        #filled = 0;
        #text;
        update(bytes) {
            for (let at = 0; at < bytes.length;) {
                const part = bytes.subarray(at, at + DVC_CHUNK - this.#filled);
                this.#chunk.set(part, this.#filled);
                this.#filled += part.length;
                at += part.length;
                if (this.#filled === DVC_CHUNK)
                    this.#flush();
            }
        }
        finish() {
            this.#flush();
            return this.#hash.digest('hex');
        }
        #flush() {
            const data = this.#chunk.subarray(0, this.#filled);
            this.#text ??= isDvcText(data.subarray(0, DVC_PROBE));
            let start = 0;
            if (this.#text) {
                for (let cr = data.indexOf('\r\n'); cr >= 0; cr = data.indexOf('\r\n', start)) {
                    this.#hash.update(data.subarray(start, cr));
                    start = cr + 1;
                }
            }
            this.#hash.update(data.subarray(start));
            this.#filled = 0;
        }
    }
    class Unix2DosDigester {
        #hash = crypto.createHash('md5');
        #held = [];
        #heldBytes = 0;
        #text;
        #last = 0;
        update(bytes) {
            if (this.#text !== undefined)
                return this.#add(bytes);
            this.#held.push(Buffer.from(bytes));
            this.#heldBytes += bytes.length;
            if (this.#heldBytes >= GIT_PROBE)
                this.#decide();
        }
        finish() {
            if (this.#text === undefined)
                this.#decide();
            return this.#hash.digest('hex');
        }
        #decide() {
            const held = Buffer.concat(this.#held);
            this.#text = !held.subarray(0, GIT_PROBE).includes(0);
            this.#held.length = 0;
            this.#add(held);
        }
        #add(bytes) {
            let start = 0;
            for (let lf = this.#text === true ? bytes.indexOf(10) : -1; lf >= 0; lf = bytes.indexOf(10, lf + 1)) {
                if ((lf === 0 ? this.#last : bytes[lf - 1]) === 13)
                    continue;
                this.#hash.update(bytes.subarray(start, lf));
                this.#hash.update('\r');
                start = lf;
            }
            this.#hash.update(bytes.subarray(start));
            this.#last = bytes.at(-1) ?? this.#last;
        }
    }
    function isDvcText(block) {
        let other = 0;
        for (const byte of block) {
            if (byte === 0)
                return false;
            const text = (byte >= 32 && byte < 127) || byte === 10 || byte === 13 || byte === 9 || byte === 12 || byte === 8;
            if (!text)
                other++;
        }
        return block.length === 0 || other / block.length <= 0.3;
    }
    return (algorithm, size, objectFormat) => {
        if (algorithm === 'md5-dos2unix')
            return new Dos2UnixDigester();
        if (algorithm === 'md5-unix2dos')
            return new Unix2DosDigester();
        const name = algorithm === 'git-blob' ? objectFormat : algorithm === 'blake2b' ? 'blake2b512' : algorithm;
        const hash = crypto.createHash(name);
        if (algorithm === 'git-blob')
            hash.update(`blob ${size}\0`);
        return { update: (bytes) => void hash.update(bytes), finish: () => hash.digest('hex') };
    };
}

// EXTERNAL MODULE: ./src/io/fact.ts
var fact = __nccwpck_require__(1072);
;// CONCATENATED MODULE: ./src/io/line-ends.ts

const CR = 13;
const LF = 10;
/** What git takes for text: it looks for a NUL in so many bytes (`buffer_is_binary`). */
const GIT_PROBE = 8000;
/** Passes bytes of any chunking on, with LF for CRLF. */
class UnixLines {
    #out;
    /** A CR that was read, and not passed on before it is known whether LF follows. */
    #pendingCr = false;
    constructor(out) {
        this.#out = out;
    }
    write(bytes) {
        if (bytes.length === 0)
            return;
        if (this.#pendingCr && bytes[0] !== LF)
            this.#out(LONE_CR);
        this.#pendingCr = false;
        let start = 0;
        for (let cr = bytes.indexOf(CR); cr >= 0; cr = bytes.indexOf(CR, cr + 1)) {
            if (cr === bytes.length - 1) {
                this.#pass(bytes, start, cr);
                this.#pendingCr = true;
                return;
            }
            if (bytes[cr + 1] !== LF)
                continue;
            this.#pass(bytes, start, cr);
            start = cr + 1;
        }
        this.#pass(bytes, start, bytes.length);
    }
    end() {
        if (this.#pendingCr)
            this.#out(LONE_CR);
        this.#pendingCr = false;
    }
    #pass(bytes, start, end) {
        if (end > start)
            this.#out(bytes.subarray(start, end));
    }
}
const LONE_CR = Buffer.from('\r');
/**
 * The digest that a text file would have with other line ends: `dos2unix` with LF for CRLF, as git stores it under
 * `text=auto`; `unix2dos` with CRLF for LF, as git writes it on Windows (`core.autocrlf`). What git takes for binary is
 * hashed as it is.
 */
class LineEndDigester {
    #hash;
    #convert;
    #held = [];
    #heldBytes = 0;
    #text;
    /** The byte before the next ones. */
    #last = -1;
    #unix = new UnixLines((bytes) => void this.#hash.update(bytes));
    constructor(algorithm, to) {
        this.#hash = (0,external_node_crypto_.createHash)(algorithm);
        this.#convert = to === 'dos2unix' ? (bytes) => this.#unix.write(bytes) : (bytes) => this.#toDos(bytes);
    }
    update(bytes) {
        if (bytes.length === 0)
            return;
        const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
        if (this.#text !== undefined)
            return this.#add(buffer);
        this.#held.push(Buffer.from(buffer));
        this.#heldBytes += bytes.length;
        if (this.#heldBytes >= GIT_PROBE)
            this.#decide();
    }
    finish() {
        if (this.#text === undefined)
            this.#decide();
        this.#unix.end();
        return this.#hash.digest('hex');
    }
    #decide() {
        const held = Buffer.concat(this.#held);
        this.#held.length = 0;
        this.#text = !held.subarray(0, GIT_PROBE).includes(0);
        if (held.length > 0)
            this.#add(held);
    }
    #add(bytes) {
        if (this.#text === true)
            this.#convert(bytes);
        else
            this.#hash.update(bytes);
        this.#last = bytes[bytes.length - 1];
    }
    #toDos(bytes) {
        let start = 0;
        for (let lf = bytes.indexOf(LF); lf >= 0; lf = bytes.indexOf(LF, lf + 1)) {
            if ((lf === 0 ? this.#last : bytes[lf - 1]) === CR)
                continue;
            this.#hash.update(bytes.subarray(start, lf));
            this.#hash.update('\r');
            start = lf;
        }
        this.#hash.update(bytes.subarray(start));
    }
}

// EXTERNAL MODULE: ./src/io/text-hash.ts
var text_hash = __nccwpck_require__(9558);
;// CONCATENATED MODULE: ./src/io/digest.ts





const makeDigester = digesterFactory((external_node_crypto_default()));
/** Of a text with other line ends, by `LineEndDigester`. DVC's own `md5-dos2unix` has other rules for what is text. */
const LINE_ENDS = /^(?:(sha256)-(dos2unix|unix2dos)|(md5)-(unix2dos))$/;
/**
 * A streaming digest of `size` bytes. `git-blob` is git's object id, of the given object format. Unknown for a name that is
 * none of `DIGEST_ALGORITHMS` or `LINE_ENDS`, or that this machine's OpenSSL forbids (md5 under FIPS).
 */
function createDigester(algorithm, size, objectFormat) {
    const [, hash, , md5] = LINE_ENDS.exec(algorithm) ?? [];
    const isLineEnd = hash !== undefined || md5 !== undefined;
    if (!isLineEnd && !DIGEST_ALGORITHMS.includes(algorithm)) {
        return (0,fact/* unknown */.L5)(`it has no digest "${algorithm}" here; the known ones are ${DIGEST_ALGORITHMS.join(', ')}`);
    }
    try {
        if (isLineEnd)
            return (0,fact/* known */.eO)(new LineEndDigester(hash === 'sha256' ? hash : 'md5', algorithm.endsWith('unix2dos') ? 'unix2dos' : 'dos2unix'));
        return (0,fact/* known */.eO)(makeDigester(algorithm, size, objectFormat));
    }
    catch (error) {
        return (0,fact/* unknown */.L5)(`it cannot be digested with ${algorithm} on this machine (${error.message})`);
    }
}
/** For the id under which git would store `size` bytes. The length of another id tells SHA-1 from SHA-256. */
function blobDigester(size, like) {
    return makeDigester('git-blob', size, like.length === 64 ? 'sha256' : 'sha1');
}
function blobId(bytes, like) {
    const digester = blobDigester(bytes.length, like);
    digester.update(bytes);
    return digester.finish();
}
/** A pointer is shorter than this many bytes (git-lfs docs/spec.md). */
const LFS_POINTER_LIMIT = 1024;
/** A Git LFS pointer file (git-lfs docs/spec.md, version 1), or undefined. Strict: what git-lfs would not write is no pointer. */
function parseLfsPointer(bytes) {
    if (bytes.length >= LFS_POINTER_LIMIT || bytes[0] !== 0x76)
        return undefined;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const match = /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1\n(?:ext-[^\n]*\n)*oid sha256:([0-9a-f]{64})\nsize (\d{1,15})\n?$/.exec(text);
    return match === null ? undefined : { oid: match[1], size: Number(match[2]) };
}
/** All bytes of a source that has no more than `maxBytes`. */
async function readBytes(source, maxBytes) {
    const parts = [];
    let tooLarge;
    const read = await source((size) => {
        if (size > maxBytes)
            tooLarge = size;
        return tooLarge === undefined;
    }, (bytes) => void parts.push(Buffer.from(bytes)));
    if (tooLarge !== undefined)
        return unknown(`it is ${tooLarge} bytes long, more than the limit of ${maxBytes}`);
    return read.known ? known(parts.length === 1 ? parts[0] : Buffer.concat(parts)) : read;
}
/** The digest of bytes that are at hand. */
function digestOf(bytes, algorithm, objectFormat) {
    const pointer = bytes.length < LFS_POINTER_LIMIT ? parseLfsPointer(bytes) : undefined;
    if (algorithm === 'sha256')
        return (0,fact/* known */.eO)({ hex: (0,text_hash/* sha256 */.s)(bytes), pointer });
    const digester = createDigester(algorithm, bytes.length, objectFormat);
    if (!digester.known)
        return digester;
    digester.value.update(bytes);
    return (0,fact/* known */.eO)({ hex: digester.value.finish(), pointer });
}
/** The digest of a source, read once. */
async function readDigest(source, algorithm, objectFormat) {
    let digester = (0,fact/* unknown */.L5)('it could not be read');
    const small = [];
    let keep = false;
    const read = await source((size) => {
        digester = createDigester(algorithm, size, objectFormat);
        keep = size < LFS_POINTER_LIMIT;
        return digester.known;
    }, (bytes) => {
        if (keep)
            small.push(Buffer.from(bytes));
        if (digester.known)
            digester.value.update(bytes);
    });
    if (!read.known)
        return read;
    const started = digester;
    if (!started.known)
        return started;
    return (0,fact/* known */.eO)({ hex: started.value.finish(), pointer: keep ? parseLfsPointer(Buffer.concat(small)) : undefined });
}


/***/ }),

/***/ 1072:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   bB: () => (/* binding */ mapLimited),
/* harmony export */   eO: () => (/* binding */ known)
/* harmony export */ });
function known(value) {
    return { known: true, value };
}
/** `reason` continues "could not be read: …", so it starts with "it" or "there". */
function unknown(reason) {
    return { known: false, absent: false, reason };
}
/** The path is surely not there. */
function absent(reason) {
    return { known: false, absent: true, reason };
}
/** Runs `work` over the items, at most `width` at a time; the answers are in the order of the items. */
async function mapLimited(items, width, work) {
    if (items.length <= width)
        return Promise.all(items.map(work));
    const answers = new Array(items.length);
    let next = 0;
    async function take() {
        for (let i = next++; i < items.length; i = next++)
            answers[i] = await work(items[i], i);
    }
    await Promise.all(Array.from({ length: width }, take));
    return answers;
}


/***/ }),

/***/ 9558:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** sha256 of bytes or of a text in UTF-8, lower-case hex. For whole values in memory; files are streamed by `digest.ts`. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', content, 'hex');
}


/***/ }),

/***/ 5402:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ contractDialect)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7979);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2005);


/** ODCS numbers its own versions; a resource of Kubernetes says `group/v1`. */
const STANDARD_VERSION = /^v?\d+(?:\.\d+)*(?:$|-)/;
/** Which of the two standards for data contracts a document follows; undefined for what is none. */
function contractDialect(data) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data))
        return undefined;
    if (data.kind === 'DataContract' && STANDARD_VERSION.test((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b)(data.apiVersion)))
        return 'odcs';
    const isNamed = ['models', 'info', 'id'].some((key) => Object.hasOwn(data, key));
    return STANDARD_VERSION.test((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b)(data.dataContractSpecification)) && isNamed ? 'data-contract' : undefined;
}


/***/ }),

/***/ 5989:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  RD: () => (/* binding */ kindById),
  vt: () => (/* binding */ kindByName),
  EZ: () => (/* binding */ kinds),
  vU: () => (/* binding */ markersIn),
  iq: () => (/* binding */ recogniseKind),
  vF: () => (/* binding */ sniffKind)
});

// EXTERNAL MODULE: ./src/kinds/spec-family.ts + 3 modules
var spec_family = __nccwpck_require__(9906);
;// CONCATENATED MODULE: ./src/kinds/benchmark-card.ts

const REQUIRED_KEYS = ['suite', 'tasks', 'metrology', 'export_manifest'];
const REQUIRED = (0,spec_family/* requireKeys */.A5)(REQUIRED_KEYS, 'Benchmarks Ch. 15 §IV');
/** A benchmark card of the spec family: a `suite` with `tasks`. */
const benchmarkCard = {
    recognise: (data) => (0,spec_family/* familyKind */.nu)(data) === 'benchmark-card',
    sniff: (text) => (0,spec_family/* sniffFamily */.rU)(text) === 'benchmark-card',
    views: (0,spec_family/* cardViews */.v6)({
        known: [
            ...REQUIRED_KEYS.map((key) => [key]),
            ['suite', 'id'],
            ['suite', 'version'],
            ['suite', 'modalities'],
            ['suite', 'risks'],
        ],
        required: () => REQUIRED,
        versionPath: ['suite', 'version'],
        requiresVersion: () => true,
    }),
    ...spec_family/* cardTraits */.c_,
};

;// CONCATENATED MODULE: ./src/kinds/dataset-card.ts

const dataset_card_REQUIRED_KEYS = [
    ...[
        'dataset_id',
        'title',
        'version',
        'summary',
        'modality',
        'sources',
        'license',
        'access',
        'provenance',
        'splits',
        'checksums',
    ],
    ...['metrology', 'quality', 'export_manifest'],
];
const dataset_card_REQUIRED = (0,spec_family/* requireKeys */.A5)(dataset_card_REQUIRED_KEYS, 'DatasetCards Ch. 15 §V');
/** A dataset card of the spec family: `dataset_id` among parts that are the family's own. */
const datasetCard = {
    recognise: (data) => (0,spec_family/* familyKind */.nu)(data) === 'dataset-card',
    sniff: (text) => (0,spec_family/* sniffFamily */.rU)(text) === 'dataset-card',
    views: (0,spec_family/* cardViews */.v6)({
        known: [...dataset_card_REQUIRED_KEYS.map((key) => [key]), ['splits', 'policy'], ['release'], ['compliance']],
        required: () => dataset_card_REQUIRED,
        versionPath: ['version'],
        requiresVersion: () => true,
    }),
    ...spec_family/* cardTraits */.c_,
};

// EXTERNAL MODULE: ./src/model/json.ts
var json = __nccwpck_require__(7979);
// EXTERNAL MODULE: ./src/lib/schema/card-places.ts
var card_places = __nccwpck_require__(7058);
// EXTERNAL MODULE: ./src/kinds/root-keys.ts
var root_keys = __nccwpck_require__(884);
;// CONCATENATED MODULE: ./src/kinds/feature-set.ts




const feature_set_REQUIRED = (0,spec_family/* requireKeys */.A5)(['feature_set', 'version', 'features'], 'Data and feature versioning, feature schema');
/** The features are the one record of the set, unless contracts stand beside them as in a card. */
function featureSchema(input) {
    const view = (0,spec_family/* cardSchema */.uk)(input);
    const { data } = input;
    if (view === undefined || !(0,json/* isObject */.Gv)(data))
        return undefined;
    const { features, ...rest } = data;
    if (features === undefined || (0,card_places/* findCardPlaces */.sf)(rest).places.length > 0)
        return view;
    return {
        ...view,
        parts: [
            { dialect: 'feature-set', at: [] },
            ...view.parts.filter(({ dialect, file }) => dialect !== 'card' || file !== undefined),
        ],
    };
}
/** A named, versioned set of feature definitions: `feature_set` and `features`. */
const featureSet = {
    // A document that carries most of the chapter is a card that mentions a feature set.
    recognise: (data) => (0,json/* isObject */.Gv)(data) && Object.hasOwn(data, 'feature_set') && Object.hasOwn(data, 'features') && (0,spec_family/* countOwnParts */.Iy)(data) < 2,
    sniff: (text) => {
        const keys = (0,root_keys/* rootKeys */.D)(text);
        return keys.has('feature_set') && keys.has('features');
    },
    views: (0,spec_family/* cardViews */.v6)({
        known: [['feature_set'], ['version'], ['features']],
        required: () => feature_set_REQUIRED,
        versionPath: ['version'],
        requiresVersion: () => true,
        schema: featureSchema,
    }),
    ...spec_family/* cardTraits */.c_,
};

;// CONCATENATED MODULE: ./src/kinds/model-card.ts

const model_card_REQUIRED_KEYS = [
    ...[
        'model_id',
        'title',
        'version',
        'task',
        'io_schema',
        'architecture',
        'training_data',
        'preprocess',
        'optimization',
        'hyperparams',
    ],
    ...['evaluation', 'calibration', 'robustness', 'fairness', 'safety', 'deployment', 'resources', 'export_manifest'],
];
const model_card_REQUIRED = (0,spec_family/* requireKeys */.A5)(model_card_REQUIRED_KEYS, 'ModelCards Ch. 15 §IV');
/** A model card of the spec family: `model_id` among parts that are the family's own. */
const modelCard = {
    recognise: (data) => (0,spec_family/* familyKind */.nu)(data) === 'model-card',
    sniff: (text) => (0,spec_family/* sniffFamily */.rU)(text) === 'model-card',
    views: (0,spec_family/* cardViews */.v6)({
        known: [...model_card_REQUIRED_KEYS.map((key) => [key]), ['io_schema', 'inputs'], ['io_schema', 'outputs'], ['license_constraints']],
        required: () => model_card_REQUIRED,
        versionPath: ['version'],
        requiresVersion: () => true,
    }),
    ...spec_family/* cardTraits */.c_,
};

;// CONCATENATED MODULE: ./src/kinds/model-metadata.ts



const KEYS = ['model_version', 'data_snapshot_id', 'data_hash', 'feature_set_version'];
const model_metadata_REQUIRED = (0,spec_family/* requireKeys */.A5)(KEYS, 'Data and feature versioning, linking model, data and features');
/** Two of the four keys, one of them a version: leaving out one does not take the file out of sight. */
function isMetadata(has) {
    return (has('model_version') || has('feature_set_version')) && KEYS.filter(has).length >= 2;
}
/** What one trained model was made from: `model_version` with `data_hash` or `feature_set_version`. */
const modelMetadata = {
    recognise: (data) => (0,json/* isObject */.Gv)(data) && isMetadata((key) => Object.hasOwn(data, key)) && (0,spec_family/* countOwnParts */.Iy)(data) < 2,
    sniff: (text) => {
        const keys = (0,root_keys/* rootKeys */.D)(text);
        return isMetadata((key) => keys.has(key));
    },
    views: (0,spec_family/* cardViews */.v6)({
        known: KEYS.map((key) => [key]),
        required: () => model_metadata_REQUIRED,
        versionPath: ['model_version'],
        requiresVersion: () => true,
    }),
    ...spec_family/* cardTraits */.c_,
};

;// CONCATENATED MODULE: ./src/kinds/pipeline-card.ts


const KNOWN = [
    ['pipeline'],
    ['pipeline', 'id'],
    ['pipeline', 'version'],
    ['pipeline', 'layers'],
    ['pipeline', 'edges'],
    ['pipeline', 'orchestration'],
    ['pipeline', 'scheduling'],
    ['pipeline', 'resources'],
    ['pipeline', 'monitoring'],
];
const CHAPTER_REQUIRED = [
    { path: ['versioning'], spec: 'Ch. 11 §III' },
    { path: ['provenance'], spec: 'Ch. 11 §V' },
    { path: ['lineage', 'graph'], spec: 'Ch. 11 §VI' },
    { path: ['artifacts'], spec: 'Ch. 11 §VII' },
    { path: ['metrology'], spec: 'Ch. 11 §VIII' },
    { path: ['export_manifest'], spec: 'Ch. 11 §XI' },
];
const PIPELINE_REQUIRED = [{ path: ['pipeline'], spec: 'Ch. 16 §IV' }];
/** So many of the chapter's six parts make the chapter's whole fragment; fewer are a file about one of them. */
const WHOLE = 4;
/**
 * A fragment asks only for what it is about: a file that holds nothing but `artifacts` lacks no lineage. A card that
 * describes a pipeline, or most of the chapter, is held to all of it.
 */
function requiredOf({ data }) {
    if (!(0,json/* isObject */.Gv)(data))
        return [];
    const { pipeline } = data;
    const describesPipeline = (0,json/* isObject */.Gv)(pipeline) && ['id', 'layers', 'edges'].some((key) => Object.hasOwn(pipeline, key));
    if (describesPipeline)
        return [...PIPELINE_REQUIRED, ...CHAPTER_REQUIRED];
    return CHAPTER_REQUIRED.filter(({ path }) => Object.hasOwn(data, path[0])).length >= WHOLE ? CHAPTER_REQUIRED : [];
}
/** A pipeline card, or a fragment of chapter 11 (`versioning`, `lineage`, `artifacts`, `export_manifest` at the root). */
const pipelineCard = {
    recognise: (data) => (0,spec_family/* familyKind */.nu)(data) === 'pipeline-card',
    sniff: (text) => (0,spec_family/* sniffFamily */.rU)(text) === 'pipeline-card',
    views: (0,spec_family/* cardViews */.v6)({
        known: KNOWN,
        required: requiredOf,
        asksForEnvironment: true,
        versionPath: ['pipeline', 'version'],
        requiresVersion: ({ data }) => (0,json/* isObject */.Gv)(data) && (Object.hasOwn(data, 'versioning') || Object.hasOwn(data, 'pipeline')),
    }),
    ...spec_family/* cardTraits */.c_,
};

// EXTERNAL MODULE: ./src/lib/checksum-lists.ts
var checksum_lists = __nccwpck_require__(4272);
// EXTERNAL MODULE: ./src/lib/paths.ts
var paths = __nccwpck_require__(9927);
// EXTERNAL MODULE: ./src/kinds/contract-dialect.ts
var contract_dialect = __nccwpck_require__(5402);
// EXTERNAL MODULE: ./src/kinds/names.ts
var names = __nccwpck_require__(9187);
// EXTERNAL MODULE: ./src/kinds/spec-family/paths.ts
var spec_family_paths = __nccwpck_require__(6994);
// EXTERNAL MODULE: ./src/kinds/spec-family/recognition.ts
var recognition = __nccwpck_require__(5901);
;// CONCATENATED MODULE: ./src/kinds/signs.ts
/**
 * By what files of each kind are found. This is all that a run loads of the kinds that it does not meet, so nothing here imports
 * one of them.
 */







const has = (...keys) => (data) => (0,json/* isObject */.Gv)(data) && keys.some((key) => Object.hasOwn(data, key));
/** The same of a list of documents in one file, by its first. */
const firstHas = (...keys) => (data) => has(...keys)((0,json/* isList */.Lv)(data) ? (data[0] ?? null) : data);
const holds = (test) => (data) => (0,json/* isObject */.Gv)(data) && test(data);
/** The kinds of the spec family are always there; any map may be one. */
const card = (id, title, markers) => ({
    ...{ id, title, markers, spellings: spec_family_paths/* cardSpellings */.o },
    mayBe: json/* isObject */.Gv,
});
const signs = {
    dataContract: {
        ...{ id: 'data-contract', title: 'data contract', markers: ['dataContractSpecification', 'DataContract'] },
        mayBe: (data) => (0,contract_dialect/* contractDialect */.L)(data) !== undefined,
    },
    jsonSchema: {
        ...{ id: 'json-schema', title: 'JSON Schema', markers: ['json-schema.org', 'properties', '$defs', 'definitions'] },
        mayBe: (data, file) => (0,json/* isObject */.Gv)(data) && (typeof data.$schema === 'string' || names/* SCHEMA_FILE */.Td.test(file)),
    },
    avroSchema: {
        ...{ id: 'avro-schema', title: 'Avro schema', markers: ['record'], name: names/* AVRO_FILE */.Se },
        mayBe: (data) => holds(({ type }) => type === 'record')((0,json/* isList */.Lv)(data) ? (data[0] ?? null) : data, ''),
    },
    dbtManifest: {
        ...{ id: 'dbt-manifest', title: 'dbt manifest', markers: ['dbt_schema_version'] },
        mayBe: holds(({ metadata, nodes }) => (0,json/* isObject */.Gv)(metadata) && (0,json/* isObject */.Gv)(nodes)),
    },
    mlflowModel: {
        ...{ id: 'mlflow-model', title: 'MLflow model', markers: ['flavors'], name: names/* ML_MODEL */.cK },
        mayBe: has('flavors'),
    },
    mlflowRun: {
        ...{ id: 'mlflow-run', title: 'MLflow run', markers: ['run_uuid', 'artifact_uri', 'lifecycle_stage'] },
        mayBe: firstHas('runs', 'run', 'info', 'run_id', 'run_uuid'),
        dependents: (path) => metaOf(METRIC_FILE.exec(path)),
    },
    mlflowRegistry: {
        ...{ id: 'mlflow-registry', title: 'MLflow registry entry', markers: ['current_stage', 'last_updated_timestamp'] },
        mayBe: has(...['registered_model', 'model_version', 'registered_models', 'model_versions', 'current_stage', 'run_link'], ...['creation_timestamp', 'last_updated_timestamp', 'status_message', 'storage_location']),
        dependents: (path) => metaOf(ALIAS_FILE.exec(path)),
    },
    geResult: {
        id: 'ge-result',
        title: 'Great Expectations result',
        markers: ['expectation_config', 'expectations', 'evaluated_expectations'],
        mayBe: has('results', 'run_results', 'expectations'),
    },
    hfCard: {
        ...{ id: 'hf-card', title: 'Hugging Face card', markers: names/* HUB_KEYS */.Fk },
        mayBe: (data, file) => names/* MARKDOWN */.yQ.test(file) && has(...names/* HUB_KEYS */.Fk)(data),
    },
    openLineage: {
        ...{ id: 'openlineage', title: 'OpenLineage event', markers: ['runId', 'eventTime', 'schemaURL'] },
        mayBe: firstHas('run', 'eventTime'),
    },
    spdx: {
        ...{ id: 'spdx', title: 'SPDX document', markers: ['spdxVersion', 'spdx.org/rdf/3', 'SPDXVersion'] },
        mayBe: has('spdxVersion', '@graph'),
    },
    cyclonedx: {
        ...{ id: 'cyclonedx', title: 'CycloneDX document', markers: ['bomFormat'] },
        mayBe: has('bomFormat'),
    },
    inToto: {
        ...{ id: 'in-toto', title: 'in-toto statement', markers: ['in-toto', 'byproducts'] },
        mayBe: (data) => ((0,json/* isList */.Lv)(data) ? data.some(isAttested) : isAttested(data)),
        spellings: inBase64,
    },
    croissant: {
        ...{ id: 'croissant', title: 'Croissant data set', markers: ['mlcommons.org'] },
        mayBe: has('@type'),
    },
    checksums: {
        // Told by its name; lines have no word in common, and files of these names are read whatever they hold.
        ...{ id: 'checksums', title: 'list of checksums', markers: ['SHA256 ('], name: checksum_lists/* CHECKSUM_LIST */.bQ },
        mayBe: (data, file) => (0,json/* isList */.Lv)(data) && (0,checksum_lists/* mayHoldChecksums */.bL)(file),
    },
    frictionless: {
        ...{ id: 'frictionless', title: 'Frictionless package', markers: ['resources', 'fields'], name: names/* DATA_PACKAGE */.m1 },
        mayBe: holds(({ resources, schema, fields }) => (0,json/* isList */.Lv)(resources) || (0,json/* isObject */.Gv)(schema ?? null) || (0,json/* isList */.Lv)(fields)),
    },
    dbtProperties: {
        ...{ id: 'dbt-properties', title: 'dbt property file', markers: ['models', 'seeds', 'snapshots', 'sources'] },
        mayBe: holds(({ models, seeds, snapshots, sources }) => [models, seeds, snapshots, sources].some(json/* isList */.Lv)),
    },
    benchmarkCard: card('benchmark-card', 'benchmark card', ['suite']),
    datasetCard: card('dataset-card', 'dataset card', ['dataset_id']),
    modelCard: card('model-card', 'model card', ['model_id']),
    featureSet: card('feature-set', 'feature set', ['feature_set']),
    modelMetadata: card('model-metadata', 'model metadata', ['model_version', 'feature_set_version']),
    pipelineCard: card('pipeline-card', 'pipeline card', recognition/* FAMILY_MARKERS */.ZG),
    dvcLock: {
        ...{ id: 'dvc-lock', title: 'DVC lock', markers: ['cmd'], name: names/* DVC_LOCK */.Ay },
        // A lock of schema 1 has nothing but stages at its root.
        mayBe: holds((data) => (0,json/* isObject */.Gv)(data.stages ?? null) || Object.values(data).every(has('cmd'))),
        dependents: (path) => (['dvc.yaml', 'params.yaml'].includes((0,paths/* nameOf */.Vb)(path)) ? besides(path, 'dvc.lock') : []),
    },
    dvcYaml: {
        ...{ id: 'dvc-yaml', title: 'DVC pipeline', markers: ['stages'], name: names/* DVC_YAML */.St },
        mayBe: holds(({ stages }) => (0,json/* isObject */.Gv)(stages ?? null)),
        dependents: (path) => (['dvc.lock', 'params.yaml'].includes((0,paths/* nameOf */.Vb)(path)) ? besides(path, 'dvc.yaml') : []),
    },
    dvcPointer: {
        ...{ id: 'dvc-pointer', title: 'DVC pointer', markers: ['outs'], name: names/* DVC_POINTER */.SD },
        mayBe: holds(({ outs }) => (0,json/* isList */.Lv)(outs)),
        // Data outside of git changes, comes and goes with its pointer.
        standsFor: (path) => (/[^/]\.dvc$/.test(path) ? [path.slice(0, -'.dvc'.length)] : []),
    },
    metricsFile: {
        ...{ id: 'metrics', title: 'metrics file', markers: ['machine_info', 'real_time', 'stddev'] },
        mayBe: has('benchmarks', 'results'),
        namersAnywhere: { name: 'dvc.yaml', word: 'metrics' }, // with `wdir`
        namers: (file) => (READABLE.test(file) && !NOT_METRICS.has((0,paths/* nameOf */.Vb)(file)) ? pipelinesAbove(file) : []),
    },
};
const isAttested = has(...['_type', 'payloadType', 'dsseEnvelope', 'envelope', 'intotoStatement', 'build', 'provenance_summary', 'signed']);
/** A run's metrics lie one a file in a folder beside its `meta.yaml`. */
const METRIC_FILE = /^((?:.*\/)?[0-9a-f]{32})\/metrics\/.+$/;
/** `models/<name>/aliases/<alias>` holds the number of a version. */
const ALIAS_FILE = /^((?:.*\/)?models\/[^/]+)\/aliases\/[^/]+$/;
function metaOf(match) {
    return match === null ? [] : [`${match[1]}/meta.yaml`];
}
function besides(path, name) {
    const verdict = (0,paths/* resolvePath */.o1)((0,paths/* folderOf */.yS)(path), name);
    return verdict.ok ? [verdict.path] : [];
}
const READABLE = /\.(?:json|ya?ml|jsonl|ndjson|toml|csv|tsv)$/;
const NOT_METRICS = new Set(['dvc.yaml', 'dvc.lock', 'params.yaml', 'package.json']);
function pipelinesAbove(file) {
    const folders = [];
    for (let folder = (0,paths/* folderOf */.yS)(file); folder !== ''; folder = (0,paths/* folderOf */.yS)(folder))
        folders.push(folder);
    return [...folders.map((folder) => `${folder}/dvc.yaml`), 'dvc.yaml'];
}
/** A name as it stands in a payload: its bytes in base64, at each of the three places that they may start at. */
function inBase64(path) {
    const name = (0,paths/* nameOf */.Vb)(path);
    const bytes = String.fromCharCode(...new TextEncoder().encode(name));
    return [0, 1, 2].flatMap((skip) => {
        const text = btoa('\0'.repeat(skip) + bytes).replace(/=+$/, '');
        // The first and the last sign may hold bits of their neighbours.
        const sure = text.slice(Math.ceil((skip * 8) / 6), Math.floor(((skip + bytes.length) * 8) / 6));
        return sure.length < 3 ? [] : [sure];
    });
}

;// CONCATENATED MODULE: ./src/kinds/index.ts







/**
 * In the order in which they are asked: a kind that needs more signs stands before one that needs fewer. Kinds whose files are
 * met together share a chunk of the bundle; those of the spec family, the commonest, are in its entry.
 */
const kinds = [
    entry(signs.dataContract, async () => (await __nccwpck_require__.e(/* import() | kind-contract */ 640).then(__nccwpck_require__.bind(__nccwpck_require__, 926))).dataContract),
    entry(signs.jsonSchema, async () => (await __nccwpck_require__.e(/* import() | kind-schema */ 503).then(__nccwpck_require__.bind(__nccwpck_require__, 8122))).jsonSchema),
    entry(signs.avroSchema, async () => (await __nccwpck_require__.e(/* import() | kind-schema */ 503).then(__nccwpck_require__.bind(__nccwpck_require__, 2727))).avroSchema),
    entry(signs.dbtManifest, async () => (await __nccwpck_require__.e(/* import() | kind-dbt */ 692).then(__nccwpck_require__.bind(__nccwpck_require__, 2699))).dbtManifest),
    entry(signs.mlflowModel, async () => (await __nccwpck_require__.e(/* import() | kind-mlflow */ 997).then(__nccwpck_require__.bind(__nccwpck_require__, 3398))).mlflowModel),
    entry(signs.mlflowRun, async () => (await __nccwpck_require__.e(/* import() | kind-mlflow */ 997).then(__nccwpck_require__.bind(__nccwpck_require__, 1610))).mlflowRun),
    entry(signs.mlflowRegistry, async () => (await __nccwpck_require__.e(/* import() | kind-mlflow */ 997).then(__nccwpck_require__.bind(__nccwpck_require__, 5664))).mlflowRegistry),
    entry(signs.geResult, async () => (await __nccwpck_require__.e(/* import() | kind-ge */ 986).then(__nccwpck_require__.bind(__nccwpck_require__, 1189))).geResult),
    entry(signs.hfCard, async () => (await __nccwpck_require__.e(/* import() | kind-hf */ 784).then(__nccwpck_require__.bind(__nccwpck_require__, 6076))).hfCard),
    entry(signs.openLineage, async () => (await __nccwpck_require__.e(/* import() | kind-openlineage */ 289).then(__nccwpck_require__.bind(__nccwpck_require__, 7463))).openLineage),
    entry(signs.spdx, async () => (await __nccwpck_require__.e(/* import() | kind-lists */ 741).then(__nccwpck_require__.bind(__nccwpck_require__, 9272))).spdx),
    entry(signs.cyclonedx, async () => (await __nccwpck_require__.e(/* import() | kind-lists */ 741).then(__nccwpck_require__.bind(__nccwpck_require__, 4210))).cyclonedx),
    entry(signs.inToto, async () => (await __nccwpck_require__.e(/* import() | kind-lists */ 741).then(__nccwpck_require__.bind(__nccwpck_require__, 9309))).inToto),
    entry(signs.croissant, async () => (await __nccwpck_require__.e(/* import() | kind-lists */ 741).then(__nccwpck_require__.bind(__nccwpck_require__, 179))).croissant),
    entry(signs.checksums, async () => (await __nccwpck_require__.e(/* import() | kind-lists */ 741).then(__nccwpck_require__.bind(__nccwpck_require__, 9839))).checksums),
    entry(signs.frictionless, async () => (await __nccwpck_require__.e(/* import() | kind-lists */ 741).then(__nccwpck_require__.bind(__nccwpck_require__, 5132))).frictionless),
    entry(signs.dbtProperties, async () => (await __nccwpck_require__.e(/* import() | kind-dbt */ 692).then(__nccwpck_require__.bind(__nccwpck_require__, 9415))).dbtProperties),
    entry(signs.benchmarkCard, () => Promise.resolve(benchmarkCard)),
    entry(signs.datasetCard, () => Promise.resolve(datasetCard)),
    entry(signs.modelCard, () => Promise.resolve(modelCard)),
    entry(signs.featureSet, () => Promise.resolve(featureSet)),
    entry(signs.modelMetadata, () => Promise.resolve(modelMetadata)),
    entry(signs.pipelineCard, () => Promise.resolve(pipelineCard)),
    entry(signs.dvcLock, async () => (await __nccwpck_require__.e(/* import() | kind-dvc */ 487).then(__nccwpck_require__.bind(__nccwpck_require__, 9490))).dvcLock),
    entry(signs.dvcYaml, async () => (await __nccwpck_require__.e(/* import() | kind-dvc */ 487).then(__nccwpck_require__.bind(__nccwpck_require__, 1066))).dvcYaml),
    entry(signs.dvcPointer, async () => (await __nccwpck_require__.e(/* import() | kind-dvc */ 487).then(__nccwpck_require__.bind(__nccwpck_require__, 3044))).dvcPointer),
    entry(signs.metricsFile, async () => (await __nccwpck_require__.e(/* import() | kind-dvc */ 487).then(__nccwpck_require__.bind(__nccwpck_require__, 9378))).metricsFile),
];
/** Files are opened side by side, and Jest cannot load what two kinds share for both at once: one is loaded after the other. */
let last = Promise.resolve();
function entry(sign, body) {
    let loading;
    let loaded;
    const load = () => {
        if (loading === undefined) {
            loading = last.then(body).then((kind) => (loaded = { ...sign, ...kind }));
            last = loading;
        }
        return loading;
    };
    return {
        ...sign,
        load,
        get loaded() {
            return loaded;
        },
    };
}
/** The kind with this id, or undefined: a config that names another one is wrong. */
async function kindById(id) {
    return kinds.find((kind) => kind.id === id)?.load();
}
/** The kind that the name alone claims a file for. */
function kindByName(file) {
    return kinds.find((kind) => kind.name?.test(file));
}
/** What a parsed file is: by its content, and if that says nothing by its name. Undefined for somebody else's file. */
async function recogniseKind(data, file) {
    for (const sign of kinds) {
        if (sign.name?.test(file) !== true && !sign.mayBe(data, file))
            continue;
        const kind = sign.loaded ?? (await sign.load());
        if (kind.recognise(data, file))
            return kind;
    }
    return kindByName(file)?.load();
}
/** What a file that does not parse was plainly meant to be: by its name, or by the keys that can still be read in its text. */
async function sniffKind(text, file) {
    const byName = kindByName(file);
    if (byName !== undefined)
        return byName.load();
    const found = markersIn(text);
    for (const sign of kinds) {
        if (!sign.markers.some((marker) => found.has(marker)))
            continue;
        const kind = await sign.load();
        if (kind.sniff?.(text) === true)
            return kind;
    }
    return undefined;
}
let markers;
/** The markers of all kinds that stand in the text: looked for together, since a text that cannot be read may be a long one. */
function markersIn(text, enough = Infinity) {
    markers ??= compileMarkers([...new Set(kinds.flatMap((kind) => kind.markers))]);
    const found = new Set();
    const { all, any } = markers;
    any.lastIndex = 0;
    // Looks ahead and takes nothing, so that one that begins inside of another is found too.
    for (let match = any.exec(text); match !== null; any.lastIndex++, match = any.exec(text)) {
        const marker = match[1];
        if (found.has(marker))
            continue;
        // With it those that begin as it does: the longest was tried first.
        for (const one of all)
            if (marker.startsWith(one))
                found.add(one);
        if (found.size >= Math.min(enough, all.length))
            break;
    }
    return found;
}
function compileMarkers(all) {
    const longestFirst = [...all].sort((a, b) => b.length - a.length);
    const either = longestFirst.map((marker) => marker.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
    return { all, any: new RegExp(`(?=(${either}))`, 'g') };
}


/***/ }),

/***/ 8294:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ odcsPartitions),
/* harmony export */   v: () => (/* binding */ layoutItems)
/* harmony export */ });
/* harmony import */ var _lib_schema_card_places_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7058);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7979);
/* harmony import */ var _surface_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4404);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2005);
/**
 * How the data is cut and by what its rows are found: partitions, clustering, entities and join keys. Core.DataSpec Ch. 7 calls a
 * new partition scheme or key a major change: paths, joins and incremental loads of others are built on it.
 */




const PARTITION = { area: 'partition', what: '' };
const CLUSTERING = { area: 'clustering', what: '' };
const JOIN = { area: 'key', what: 'join keys', free: true };
const ENTITIES = { area: 'key', what: 'entities', free: true };
const PRIMARY = { area: 'key', what: 'primary key' };
/** Without `_` and in lower case. These mean the same wherever they stand. */
const KEYS = new Map([
    ...[
        'partitionby',
        'partitionedby',
        'partitionkey',
        'partitionkeys',
        'partitioncolumn',
        'partitioncolumns',
        'partitioncols',
    ].map((key) => [key, PARTITION]),
    ...['partitioning', 'partitioned', 'partitionfields', 'partitionspec'].map((key) => [key, PARTITION]),
    ...[
        'clusterby',
        'clusteredby',
        'clusterkeys',
        'clustering',
        'clusteringfields',
        'sortby',
        'sortkey',
        'sortkeys',
        'zorderby',
    ].map((key) => [key, CLUSTERING]),
    ...['joinkey', 'joinkeys', 'entitykey', 'entitykeys'].map((key) => [key, JOIN]),
    ...['primarykey', 'primarykeys', 'uniquekey'].map((key) => [key, PRIMARY]),
]);
/** Words of every day: only of the document itself, or beside the fields of a table. */
const BESIDE_FIELDS = new Map([
    ['entities', ENTITIES],
    ['entity', ENTITIES],
    ['partitions', PARTITION],
    ['pk', PRIMARY],
]);
const FIELDS = ['features', 'fields', 'columns', 'properties'];
/** What is below holds fields, rules or records of other things. */
const SKIPPED = new Set([
    ...[
        ...FIELDS,
        'lint_rules',
        'artifacts',
        'lineage',
        'shadow',
        'dual_write',
        'metrics',
        'checksums',
        'export_manifest',
        'quality',
    ],
    ...['provenance', 'servers', 'examples', 'macros', 'docs', 'child_map', 'parent_map'],
]);
/** Maps that only hold the layout, so that moving a key into or out of them is no change. */
const WRAPPERS = new Set(['storage', 'layout', 'schema', 'config', 'data', 'table', 'physical', 'index', 'materialization']);
/** What the document itself is called may change without its tables being others. */
const NAMELESS = new Set(['pipeline', 'suite']);
const ENTRY_NAMES = ['field', 'column', 'name', 'id', 'key', 'by', 'entity'];
const ENTRY_FACTS = [
    'transform',
    'granularity',
    'interval',
    'buckets',
    'num_buckets',
    'bucket',
    'expression',
    'range',
    'order',
];
const JOIN_KEYS = ['join_keys', 'join_key', 'joinKeys', 'keys', 'key', 'columns'];
const MAX_DEPTH = 12;
const MAX_NODES = 200_000;
/** `primaryKeys: false` for documents whose primary keys are part of the schema that is compared. */
function layoutItems(data, { primaryKeys }) {
    const found = [];
    const records = primaryKeys ? new Set((0,_lib_schema_card_places_js__WEBPACK_IMPORTED_MODULE_0__/* .findCardPlaces */ .sf)(data).places.map(({ about }) => about)) : new Set();
    if (Object.hasOwn(data, 'feature_set') && Object.hasOwn(data, 'features'))
        records.add(data);
    let left = MAX_NODES;
    const walk = (value, at, owner) => {
        if (at.length > MAX_DEPTH || left-- <= 0)
            return;
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value)) {
            for (const [i, one] of value.entries())
                walk(one, [...at, i], (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(one) ? named(one, owner) : owner);
            return;
        }
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
            return;
        const besideFields = at.length === 0 || FIELDS.some((key) => Object.hasOwn(value, key));
        for (const key of Object.keys(value)) {
            const plain = key.replaceAll('_', '').toLowerCase();
            const meaning = KEYS.get(plain) ?? (besideFields ? BESIDE_FIELDS.get(plain) : undefined);
            const inner = value[key];
            const isSchemas = meaning === PRIMARY && (!primaryKeys || records.has(value));
            const text = meaning === undefined || isSchemas ? '' : layoutText(inner, meaning);
            if (text !== '')
                found.push((0,_surface_js__WEBPACK_IMPORTED_MODULE_2__/* .item */ .AS)(meaning.area, [...owner, meaning.what].filter(Boolean).join(' '), [...at, key], text));
            else if (!SKIPPED.has(key))
                walk(inner, [...at, key], (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(inner) && !WRAPPERS.has(key) && !(at.length === 0 && NAMELESS.has(key)) ? named(inner, owner, key) : owner);
        }
    };
    walk(data, [], []);
    return found;
}
function named(value, owner, key) {
    const name = (0,_surface_js__WEBPACK_IMPORTED_MODULE_2__/* .namedBy */ .T)(value, ['id', 'name']) || key;
    return name === undefined || name === '' ? owner : [...owner, name];
}
/** What a partition, a key or an entity is, as text: '' where nothing is said. */
function layoutText(value, { free, what }) {
    if (what === 'entities' && holdsTables(value))
        return '';
    const entries = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value)
        ? value.map(entryText)
        : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value)
            ? mapTexts(value)
            : typeof value === 'string'
                ? value.split(',').map((one) => one.trim())
                : [];
    const texts = entries.filter(Boolean);
    return (free === true ? texts.sort() : texts).join(', ');
}
function mapTexts(value) {
    if (ENTRY_NAMES.some((key) => Object.hasOwn(value, key) && (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b)(value[key]) !== ''))
        return [entryText(value)];
    const list = ['fields', 'columns', 'keys', 'by'].find((key) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value[key]));
    if (list !== undefined)
        return value[list].map(entryText);
    return Object.keys(value).map((name) => entryText({ ...((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value[name]) ? value[name] : { transform: value[name] }), name }));
}
function entryText(entry) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry))
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b)(entry);
    const name = (0,_surface_js__WEBPACK_IMPORTED_MODULE_2__/* .namedBy */ .T)(entry, ENTRY_NAMES);
    const keys = JOIN_KEYS.map((key) => entry[key]).find((one) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(one) || (typeof one === 'string' && one !== name));
    const facts = ENTRY_FACTS.map((key) => factText(entry[key])).filter(Boolean);
    const joined = keys === undefined ? '' : `(${((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(keys) ? keys : [keys]).map(entryText).filter(Boolean).join(', ')})`;
    return [`${name}${joined}`, ...facts].filter(Boolean).join(' ');
}
function factText(value) {
    if (value === undefined || value === null)
        return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
/** `entities` of a card may be its tables. */
function holdsTables(value) {
    const entries = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) ? value : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? Object.values(value) : [];
    return entries.some((one) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(one) && FIELDS.some((key) => Object.hasOwn(one, key)));
}
/** ODCS: `partitioned: true` with `partitionKeyPosition` on the properties of a table; `false` says that it is not cut. */
function odcsPartitions(data) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(data.schema))
        return [];
    return data.schema.flatMap((table, t) => {
        const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(table) ? (0,_surface_js__WEBPACK_IMPORTED_MODULE_2__/* .namedBy */ .T)(table, ['name', 'physicalName']) : '';
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(table) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(table.properties) || name === '')
            return [];
        const stated = table.properties.flatMap((one, p) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(one) && typeof one.partitioned === 'boolean' ? [{ one, at: ['schema', t, 'properties', p, 'partitioned'] }] : []);
        if (stated.length === 0)
            return [];
        const parts = stated.filter(({ one }) => one.partitioned === true);
        const position = ({ one }) => typeof one.partitionKeyPosition === 'number' && one.partitionKeyPosition >= 0 ? one.partitionKeyPosition : Infinity;
        parts.sort((a, b) => (position(a) === position(b) ? 0 : position(a) - position(b)));
        const text = parts.map(({ one }) => (0,_surface_js__WEBPACK_IMPORTED_MODULE_2__/* .namedBy */ .T)(one, ['name', 'physicalName'])).join(', ');
        return [(0,_surface_js__WEBPACK_IMPORTED_MODULE_2__/* .item */ .AS)('partition', name, (parts[0] ?? stated[0]).at, text)];
    });
}


/***/ }),

/***/ 5878:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ measuredViews),
  n: () => (/* binding */ measuresNothing)
});

// EXTERNAL MODULE: ./src/model/json.ts
var json = __nccwpck_require__(7979);
// EXTERNAL MODULE: ./src/kinds/measured/distributions.ts
var distributions = __nccwpck_require__(9503);
// EXTERNAL MODULE: ./src/kinds/measured/walk.ts
var walk = __nccwpck_require__(5067);
// EXTERNAL MODULE: ./src/kinds/values.ts
var values = __nccwpck_require__(2005);
;// CONCATENATED MODULE: ./src/kinds/measured/gates.ts



/** Lists and maps of gates. `checks` and `tests` are everybody's words, and count where an entry looks like a gate. */
const GATE_HOLDERS = new Set([
    'gates',
    'quality_gates',
    'dq_gates',
    'release_gates',
    'promotion_gates',
    'gate',
    'quality_gate',
]);
const CONDITIONS = ['rule', 'rules', 'condition', 'conditions', 'expr', 'expression', 'assert'];
const COLUMNS = ['cols', 'columns', 'col', 'column', 'field', 'fields', 'key', 'keys'];
const SENSES = [
    ['least', ['min', 'minimum', 'at_least', 'gte', 'min_value', 'mustBeGreaterOrEqualTo', 'mustBeGreaterThanOrEqualTo']],
    ['most', ['max', 'maximum', 'at_most', 'lte', 'max_value', 'mustBeLessOrEqualTo', 'mustBeLessThanOrEqualTo']],
    ['above', ['gt', 'mustBeGreaterThan', 'exclusive_min']],
    ['below', ['lt', 'mustBeLessThan', 'exclusive_max']],
    ['equal', ['equals', 'eq', 'mustBe']],
    ['unlike', ['mustNotBe', 'ne']],
    ['tolerance', ['tolerance', 'tol', 'margin']],
    ['lag', ['max_lag', 'maxLag', 'max_age', 'max_staleness']],
    ['limit', ['threshold', 'limit']],
];
/** `{metric: null_rate, op: "<=", value: 0.01}`: the operator says which way the number beside it cuts. */
const OPERATOR = ['op', 'operator', 'comparator', 'comparison', 'cmp'];
const OPERATORS = {
    ...{ '>=': 'least', '=>': 'least', '\u2265': 'least', gte: 'least', ge: 'least', at_least: 'least' },
    ...{ '<=': 'most', '=<': 'most', '\u2264': 'most', lte: 'most', le: 'most', at_most: 'most' },
    ...{ '>': 'above', gt: 'above', above: 'above', greater_than: 'above' },
    ...{ '<': 'below', lt: 'below', below: 'below', less_than: 'below' },
    ...{ '==': 'equal', '=': 'equal', eq: 'equal', equals: 'equal', '!=': 'unlike', ne: 'unlike' },
};
/** The number that an operator is for; a `value` is one only where none of the others is there. */
const BOUNDS = ['threshold', 'limit', 'target', 'bound', 'value'];
const OBSERVED = ['observed', 'observed_value', 'actual', 'measured', 'value', 'result', 'score'];
const OUTCOMES = ['passed', 'pass', 'success', 'ok', 'status', 'outcome', 'verdict'];
const DEEP = 4;
/** Gates below a key that says so, each with all that it asks for. Undefined for any other key. */
function readGates({ key, value, at, owners }) {
    if (key === 'quality' && (0,json/* isList */.Lv)(value))
        return contractRules(value, at, owners);
    if (!GATE_HOLDERS.has(key))
        return undefined;
    const found = [];
    collect(value, at, '', found, 0);
    return found;
}
/** `quality[]` of a data contract (ODCS 3): `metric: nullValues, mustBeLessThan: 5`. Undefined for prose and for other engines' checks. */
function contractRules(rules, at, owners) {
    const found = rules.flatMap((rule, i) => {
        if (!(0,json/* isObject */.Gv)(rule) || !Object.keys(rule).some((key) => /^must(?:Not)?Be/.test(key)))
            return [];
        const name = [...owners, (0,values/* textOf */.b)(rule.metric) || (0,values/* textOf */.b)(rule.rule) || (0,values/* textOf */.b)(rule.type)].filter(Boolean).join(' ');
        // A contract's `rule` is the name of a check, and no condition.
        return [{ ...gateOf(rule, [...at, i], name), conditions: [] }];
    });
    return found.length === 0 ? undefined : found;
}
function collect(value, at, id, found, depth) {
    if (typeof value === 'string') {
        if (value.trim() !== '')
            found.push({ at, id, columns: [], conditions: [{ value, at }], limits: [] });
    }
    else if ((0,json/* isList */.Lv)(value))
        value.forEach((one, i) => collect(one, [...at, i], '', found, depth));
    else if ((0,json/* isObject */.Gv)(value)) {
        if (isGate(value))
            found.push(gateOf(value, at, id));
        else if (depth < DEEP)
            for (const name of Object.keys(value))
                collectNamed(name, value[name], [...at, name], found, depth);
    }
}
/** `accuracy_min: 0.9` among gates is a limit; `schema_required: true` is a switch, and nothing to measure. */
function collectNamed(name, value, at, found, depth) {
    if (typeof value === 'object' || typeof value === 'string')
        return collect(value, at, name, found, depth + 1);
    if (typeof value !== 'number')
        return;
    const [, metric = name, end = ''] = /^(.*?)[._-]?(min|max|least|most)?$/.exec(name) ?? [];
    const sense = end === 'min' || end === 'least' ? 'least' : end === 'max' || end === 'most' ? 'most' : 'limit';
    const limits = [{ sense, value: { value, at } }];
    found.push({ at, id: name, columns: [], conditions: [], metric: { value: metric || name, at }, limits });
}
function isGate(value) {
    const keys = [
        'kind',
        'level',
        'metric',
        'max_lag',
        'policy',
        ...OPERATOR,
        ...CONDITIONS,
        ...SENSES.flatMap(([, names]) => names),
    ];
    return keys.some((key) => Object.hasOwn(value, key) && (key === 'policy' || !(0,json/* isObject */.Gv)(value[key])));
}
function gateOf(value, at, name) {
    const conditions = CONDITIONS.flatMap((key) => (Object.hasOwn(value, key) ? textsOf(value[key], [...at, key]) : []));
    const metric = (0,walk/* pickScalar */.ac)(value, at, ['metric', 'gap_metric', 'measure']);
    // `metric: "psi<=0.2"` is a condition that stands under the other name.
    const isCondition = typeof metric?.value === 'string' && /[<>=!\u2264\u2265]/.test(metric.value);
    const [kind, level, onFail] = [
        (0,walk/* pickScalar */.ac)(value, at, ['kind', 'type', 'check']),
        (0,walk/* pickScalar */.ac)(value, at, ['level', 'severity']),
        (0,walk/* pickScalar */.ac)(value, at, ['on_fail', 'onFail', 'action']),
    ];
    const allowed = (0,walk/* pick */.Up)(value, at, ['values', 'allowed', 'set', 'validValues', 'value_set']);
    const bound = boundOf(value, at);
    const observed = (0,walk/* pickScalar */.ac)(value, at, OBSERVED.filter((key) => key !== bound?.value.at.at(-1)));
    const outcome = (0,walk/* pickScalar */.ac)(value, at, OUTCOMES);
    return {
        at,
        id: (0,values/* textOf */.b)(value.id) || (0,values/* textOf */.b)(value.name) || (0,values/* textOf */.b)(value.code) || name,
        ...(kind && { kind }),
        ...(level && { level }),
        ...(onFail && { onFail }),
        columns: columnsOf(value),
        conditions: isCondition ? [...conditions, metric] : conditions,
        ...(metric && !isCondition && { metric }),
        limits: limitsOf(value, at, bound),
        ...(allowed && { allowed }),
        ...(observed && { observed }),
        ...(outcome && { outcome }),
    };
}
function boundOf(value, at) {
    const operator = (0,walk/* pickScalar */.ac)(value, at, OPERATOR);
    const word = typeof operator?.value === 'string' ? operator.value.trim().toLowerCase().replace(/[\s-]/g, '_') : '';
    const sense = Object.hasOwn(OPERATORS, word) ? OPERATORS[word] : undefined;
    const isLimited = SENSES.some(([, keys]) => keys.some((key) => Object.hasOwn(value, key)));
    const bound = sense === undefined ? undefined : (0,walk/* pickScalar */.ac)(value, at, isLimited ? BOUNDS.slice(0, -1) : BOUNDS);
    return sense === undefined || bound === undefined ? undefined : { sense, value: bound };
}
function limitsOf(value, at, bound) {
    const limits = SENSES.flatMap(([sense, keys]) => {
        const found = sense === 'limit' && bound !== undefined ? undefined : (0,walk/* pickScalar */.ac)(value, at, keys);
        return found === undefined ? [] : [{ sense, value: found }];
    });
    if (bound !== undefined)
        limits.push(bound);
    const between = value.mustBeBetween;
    if ((0,json/* isList */.Lv)(between) && between.length === 2)
        limits.push({ sense: 'least', value: { value: between[0], at: [...at, 'mustBeBetween', 0] } }, { sense: 'most', value: { value: between[1], at: [...at, 'mustBeBetween', 1] } });
    return limits;
}
function textsOf(value, at) {
    if ((0,json/* isList */.Lv)(value))
        return value.map((one, i) => ({ value: one, at: [...at, i] }));
    return value === null || (0,json/* isObject */.Gv)(value) ? [] : [{ value, at }];
}
/** `cols: [["id", "ts"]]` is one key of two columns. */
function columnsOf(value) {
    const key = COLUMNS.find((name) => Object.hasOwn(value, name));
    const columns = key === undefined ? null : value[key];
    const name = (one) => ((0,json/* isList */.Lv)(one) ? one.map(values/* textOf */.b).join(' + ') : (0,values/* textOf */.b)(one));
    return ((0,json/* isList */.Lv)(columns) ? columns : [columns]).map(name).filter((text) => text !== '');
}

;// CONCATENATED MODULE: ./src/kinds/measured/guardrails.ts



const GUARDRAIL_HOLDERS = new Set([
    'guardrail',
    'guardrails',
    'decision_table',
    'decision_tables',
    'runtime_policy',
]);
const ABOVE = ['action', 'above', 'at_or_above', 'then', 'on_breach', 'action_above'];
const BELOW = ['default', 'default_action', 'below', 'otherwise', 'else', 'action_below'];
const BANDS = ['bands', 'rules', 'thresholds', 'table', 'rows', 'levels'];
const THRESHOLDS = ['threshold', 'min', 'score', 'at_least', 'gte', 'from', 'limit'];
const STRICT = ['gt', 'above_only'];
const FALLING = ['lt', 'lte', 'below', 'max', 'at_most'];
const COUNTS = ['counts', 'action_counts', 'expected_counts', 'expected'];
/** Tables of decisions below a key that says so. Undefined for any other key. */
function readGuardrails({ key, value, at, owners }) {
    if (!GUARDRAIL_HOLDERS.has(key))
        return undefined;
    const found = [];
    const add = (one, place, name) => {
        if (!(0,json/* isObject */.Gv)(one))
            return;
        const table = guardrailOf(one, place, (0,values/* textOf */.b)(one.name) || (0,values/* textOf */.b)(one.id) || (0,values/* textOf */.b)(one.metric) || name);
        if (table !== undefined)
            found.push(table);
    };
    if ((0,json/* isList */.Lv)(value))
        value.forEach((one, i) => add(one, [...at, i], ''));
    else if ((0,json/* isObject */.Gv)(value)) {
        add(value, at, owners.at(-1) ?? '');
        if (found.length === 0)
            for (const name of Object.keys(value))
                add(value[name], [...at, name], name);
    }
    return found;
}
function guardrailOf(value, at, name) {
    const bands = bandsOf(value, at);
    const { scores, actions } = decisionsOf(value, at);
    if (bands.length === 0 || (scores === undefined && !bands.some(({ action }) => action !== undefined)))
        return undefined;
    const otherwise = (0,walk/* pickScalar */.ac)(value, at, BELOW);
    const counts = (0,walk/* pick */.Up)(value, at, COUNTS.filter((key) => (0,json/* isObject */.Gv)(value[key])));
    return {
        ...{ at, name, bands },
        ...(otherwise && { otherwise }),
        ...(scores && { scores }),
        ...(actions && { actions }),
        ...(counts && { counts }),
    };
}
/** `{threshold: 0.7, action: escalate}` is a table of one band. */
function bandsOf(value, at) {
    const key = BANDS.find((name) => (0,json/* isList */.Lv)(value[name]) || (0,json/* isObject */.Gv)(value[name]));
    const table = key === undefined ? undefined : value[key];
    if ((0,json/* isList */.Lv)(table))
        return table.flatMap((one, i) => ((0,json/* isObject */.Gv)(one) ? bandOf(one, [...at, key, i]) : []));
    // `thresholds: {escalate: 0.7, block: 0.9}`
    if ((0,json/* isObject */.Gv)(table))
        return Object.keys(table).flatMap((action) => {
            const place = [...at, key, action];
            const one = table[action];
            if ((0,json/* isObject */.Gv)(one))
                return bandOf({ action, ...one }, place);
            return [{ at: place, threshold: { value: one, at: place }, strict: false, action: { value: action, at: place } }];
        });
    return Object.hasOwn(value, 'threshold') ? bandOf(value, at) : [];
}
const WHEN = /^\s*(?:[\w.]+\s*)?(>=|>|<=|<|\u2265|\u2264)\s*([+-]?[\d.]+(?:[eE][+-]?\d+)?)\s*$/;
function bandOf(value, at) {
    const action = (0,walk/* pickScalar */.ac)(value, at, ABOVE);
    const when = (0,walk/* pickScalar */.ac)(value, at, ['when', 'if', 'condition', 'rule']);
    const match = typeof when?.value === 'string' ? WHEN.exec(when.value) : null;
    if (match !== null) {
        const [, comparator = '', number = ''] = match;
        const falling = comparator.startsWith('<') || comparator === '\u2264';
        // Falling bands are reached by `<`, and by `<=` on the threshold too.
        const strict = comparator === '>' || comparator === '<';
        const threshold = { value: Number(number), at: when.at };
        return [{ at, threshold, strict, ...(falling && { falling }), ...(action && { action }) }];
    }
    const comparator = (0,values/* textOf */.b)(value.comparator) || (0,values/* textOf */.b)(value.operator) || (0,values/* textOf */.b)(value.op);
    const [strictKey, fallingKey] = [(0,walk/* pickScalar */.ac)(value, at, STRICT), (0,walk/* pickScalar */.ac)(value, at, FALLING)];
    const threshold = (0,walk/* pickScalar */.ac)(value, at, THRESHOLDS) ?? strictKey ?? fallingKey;
    if (threshold === undefined)
        return [];
    const isFalling = comparator === '' ? threshold === fallingKey : /^(?:<|lt|below|\u2264)/.test(comparator);
    const isStrict = comparator === '' ? threshold === strictKey || threshold.at.at(-1) === 'lt' : /^(?:[<>]|gt|lt)$/.test(comparator);
    return [{ at, threshold, strict: isStrict, ...(isFalling && { falling: true }), ...(action && { action }) }];
}
/** Two lists side by side, or one list of decisions that each hold a score and an action. */
function decisionsOf(value, at) {
    const [scores, actions] = [(0,walk/* pick */.Up)(value, at, ['scores']), (0,walk/* pick */.Up)(value, at, ['actions', 'expected_actions'])];
    if (scores !== undefined && (0,json/* isList */.Lv)(scores.value))
        return { scores, ...((0,json/* isList */.Lv)(actions?.value) && { actions: actions }) };
    const key = ['decisions', 'examples', 'cases', 'requests'].find((name) => (0,json/* isList */.Lv)(value[name]));
    if (key === undefined)
        return {};
    const entries = value[key].filter(json/* isObject */.Gv);
    const place = [...at, key];
    if (entries.length === 0 || !entries.every((one) => Object.hasOwn(one, 'score')))
        return {};
    return {
        scores: { value: entries.map((one) => one.score), at: place },
        ...(entries.every((one) => Object.hasOwn(one, 'action')) && {
            actions: { value: entries.map((one) => one.action), at: place },
        }),
    };
}

;// CONCATENATED MODULE: ./src/kinds/measured/latencies.ts



/** `p50`, `p99.9`, `p99_9`, `P95`, `p95_ms`, `latency_p95`. */
const PERCENTILE = /^(?:[a-z_]*[_.-])?p(\d{1,2}(?:[._]\d{1,3})?|100)(?:[_-]?(?:ms|s|us|ns|sec|seconds|latency))?$/i;
/** What each of them has; most keys of a card have not. */
const MAYBE_PERCENTILE = /p\d/i;
const LIMIT_HOLDERS = [
    'limits',
    'limit',
    'slo',
    'slos',
    'target',
    'targets',
    'objective',
    'objectives',
    'max',
    'threshold',
    'thresholds',
];
/** Bounds of something else: a gate's own keys, the bins of a distribution. */
const FOREIGN = new Set(['quantiles', 'percentiles_of', 'params', 'gates', ...LIMIT_HOLDERS]);
/** A map that holds percentiles: two at least, or one with a limit. Undefined for any other. */
function readLatency(spot) {
    const { key, value, parent } = spot;
    if (!(0,json/* isObject */.Gv)(value) || FOREIGN.has(key) || !holdsPercentile(value))
        return undefined;
    const { at } = spot;
    const percentiles = percentilesOf(value, at);
    const limits = [value, parent].flatMap((holder, i) => {
        const place = i === 0 ? at : at.slice(0, -1);
        return LIMIT_HOLDERS.flatMap((name) => latencies_limitsOf(holder, name, key, [...place, name]));
    });
    const suffixed = Object.keys(value).flatMap((name) => {
        const match = /^(.+?)_(?:max|limit|slo|target)$/.exec(name);
        const rank = match === null ? undefined : rankOf(match[1]);
        return rank === undefined || typeof value[name] === 'object'
            ? []
            : [{ rank, value: { value: value[name], at: [...at, name] } }];
    });
    return { name: (0,values/* textOf */.b)(value.name) || key, at, percentiles, limits: [...limits, ...suffixed] };
}
function latencies_limitsOf(holder, name, key, at) {
    const limits = holder[name];
    if (!(0,json/* isObject */.Gv)(limits))
        return [];
    const own = limits[key];
    return (0,json/* isObject */.Gv)(own) ? percentilesOf(own, [...at, key]) : percentilesOf(limits, at);
}
/** Asked of every map of a card. */
function holdsPercentile(value) {
    for (const name of Object.keys(value))
        if (MAYBE_PERCENTILE.test(name) && rankOf(name) !== undefined && (0,walk/* isNumeric */.kf)(value[name]))
            return true;
    return false;
}
function percentilesOf(value, at) {
    const found = [];
    for (const name of Object.keys(value)) {
        const rank = rankOf(name);
        if (rank !== undefined && (0,walk/* isNumeric */.kf)(value[name]))
            found.push({ rank, value: { value: value[name], at: [...at, name] } });
    }
    return found;
}
/** 99.9 of `p99_9`. */
function rankOf(name) {
    const match = PERCENTILE.exec(name);
    if (match === null)
        return undefined;
    const rank = Number(match[1].replace('_', '.'));
    return rank <= 100 ? rank : undefined;
}

// EXTERNAL MODULE: ./src/kinds/measured/metrics.ts
var metrics = __nccwpck_require__(6313);
// EXTERNAL MODULE: ./src/lib/paths.ts
var paths = __nccwpck_require__(9927);
;// CONCATENATED MODULE: ./src/kinds/measured/row-counts.ts




const row_counts_COUNTS = ['row_count', 'rows', 'num_rows', 'n_rows', 'record_count', 'num_records', 'n_records', 'rowCount'];
const LEAST = ['min_rows', 'row_count_min', 'rows_min', 'minimum_rows', 'expected_min_rows'];
const MOST = ['max_rows', 'row_count_max', 'rows_max', 'maximum_rows'];
const EXPECTED = ['expected_rows', 'expected_row_count'];
const NAMES = ['path', 'id', 'name', 'dataset_id', 'dataset', 'table'];
const FILES = ['path', 'file'];
/** Rows of a report, or of a sample that is drawn, are not rows of data. */
const row_counts_FOREIGN = new Set([
    'sample',
    'sampling',
    'metrics',
    'options',
    'params',
    'gates',
    'guardrails',
    'columns',
    'limits',
    'fields',
    'properties',
    'features',
]);
/** Keys that say a count, or its bounds. */
const COUNT_KEYS = new Set([...row_counts_COUNTS, ...LEAST, ...MOST, ...EXPECTED]);
/** The rows of the thing that a map describes. Called with each key that says a count. */
function readRowCount({ key, at, parent, owners }, folder) {
    if (!COUNT_KEYS.has(key) || at.some((step) => typeof step === 'string' && row_counts_FOREIGN.has(step)))
        return undefined;
    // Once for each map, at the first of its keys.
    const place = at.slice(0, -1);
    if (Object.keys(parent).find((name) => COUNT_KEYS.has(name)) !== key)
        return undefined;
    const bounds = row_counts_COUNTS.map((name) => parent[name]).find(json/* isObject */.Gv);
    const inner = bounds === undefined ? undefined : boundsOf(bounds, [...place, row_counts_COUNTS.find((name) => parent[name] === bounds)]);
    const count = (0,walk/* pickScalar */.ac)(parent, place, row_counts_COUNTS) ?? inner?.count;
    const expected = (0,walk/* pickScalar */.ac)(parent, place, EXPECTED);
    const least = (0,walk/* pickScalar */.ac)(parent, place, LEAST) ?? inner?.least ?? expected;
    const most = (0,walk/* pickScalar */.ac)(parent, place, MOST) ?? inner?.most ?? expected;
    if (count === undefined && least === undefined && most === undefined)
        return undefined;
    const file = fileOf(parent, folder);
    return {
        name: NAMES.map((name) => (0,values/* textOf */.b)(parent[name])).find(Boolean) ?? owners.at(-1) ?? (pathText(place) || 'the data'),
        at: place,
        ...(count && { count }),
        ...(least && { least }),
        ...(most && { most }),
        ...(file === undefined ? {} : { file }),
    };
}
/** `row_count: {min: 100, max: 200, actual: 150}`. */
function boundsOf(value, at) {
    const [count, least, most] = [
        (0,walk/* pickScalar */.ac)(value, at, ['actual', 'observed', 'value', 'count']),
        (0,walk/* pickScalar */.ac)(value, at, ['min', 'least', 'minimum', 'expected']),
        (0,walk/* pickScalar */.ac)(value, at, ['max', 'most', 'maximum', 'expected']),
    ];
    return { ...(count && { count }), ...(least && { least }), ...(most && { most }) };
}
function fileOf(parent, folder) {
    const text = FILES.map((name) => parent[name]).find((one) => typeof one === 'string');
    if (typeof text !== 'string')
        return undefined;
    const verdict = (0,paths/* resolvePath */.o1)(folder, text);
    return verdict.ok ? verdict.path : undefined;
}
function pathText(at) {
    return at.filter((step) => typeof step === 'string').join('.');
}

;// CONCATENATED MODULE: ./src/kinds/measured/samples.ts




/** Keys below which a document names data that has to fit its schema. */
const SAMPLE_HOLDERS = new Set([
    ...['samples', 'sample_files', 'sample_data', 'sample_file', 'fixtures', 'fixture', 'request_fixtures', 'requests'],
    ...['response_fixtures', 'example_files', 'input_example', 'input_examples'],
]);
const PATHS = ['path', 'file', 'artifact_path', 'href'];
const RECORDS = ['schema', 'record', 'port', 'table', 'model', 'dataset', 'of', 'side'];
const DATA = /\.(?:csv|tsv|jsonl|ndjson|json|ya?ml)(?:\.txt)?$/i;
/** Data files that a document names as samples or fixtures. Undefined for any other key. */
function readSamples({ key, value, at, owners }, folder) {
    if (!SAMPLE_HOLDERS.has(key))
        return undefined;
    const found = [];
    const add = (one, place, record) => {
        if (typeof one === 'string')
            addFile(one, place, record);
        else if ((0,json/* isList */.Lv)(one))
            one.forEach((item, i) => add(item, [...place, i], record));
        else if ((0,json/* isObject */.Gv)(one))
            addEntry(one, place, record);
    };
    const addFile = (name, place, record) => {
        // A pattern or a URL names no file of the repository; a number of rows is no name at all.
        if (!DATA.test(name))
            return;
        const verdict = (0,paths/* resolvePath */.o1)(folder, name);
        if (!verdict.ok || /[*?{]/.test(name))
            return;
        found.push({ at: place, file: verdict.path, name, ...(record && { record }) });
    };
    const addEntry = (entry, place, outer) => {
        const path = PATHS.find((name) => typeof entry[name] === 'string');
        const record = RECORDS.map((name) => (0,values/* textOf */.b)(entry[name])).find(Boolean) ?? outer;
        if (path !== undefined)
            return addFile(entry[path], [...place, path], record);
        // `samples: {orders: data/orders.csv}`
        for (const name of Object.keys(entry))
            if (typeof entry[name] === 'string' || (0,json/* isList */.Lv)(entry[name]))
                add(entry[name], [...place, name], name);
    };
    add(value, at, owners.at(-1));
    return found;
}

;// CONCATENATED MODULE: ./src/kinds/measured/splits.ts



const splits_NAMES = new Set([
    'train',
    'training',
    'validation',
    'valid',
    'val',
    'dev',
    'test',
    'testing',
    'holdout',
    'calibration',
    'eval',
]);
const RATIOS = ['ratio', 'ratios', 'fraction', 'fractions', 'share', 'proportion', 'proportions', 'weights'];
const splits_COUNTS = [
    'count',
    'rows',
    'n',
    'size',
    'num_examples',
    'num_rows',
    'n_rows',
    'row_count',
    'examples',
    'num_samples',
];
const GUARDS = ['leakage_guard', 'leakage_guards'];
const MEMBERS = ['ids', 'indices', 'members', 'files', 'groups', 'keys', 'objects', 'subjects'];
const FROM = ['from', 'start', 'start_time', 'begin', 'since', 'start_date'];
const TO = ['to', 'end', 'end_time', 'until', 'end_date'];
/** What stands below `splits`. Undefined for any other key, and for splits that are described in words only. */
function readSplits({ key, value, at, parent }) {
    if (key !== 'splits' && key !== 'split')
        return undefined;
    const parts = partsOf(value, at);
    if (parts.length === 0)
        return undefined;
    const place = at.slice(0, -1);
    const inner = (0,json/* isObject */.Gv)(value) ? value : {};
    const guard = (0,walk/* pick */.Up)(inner, at, GUARDS) ??
        ((0,json/* isObject */.Gv)(inner.policy) ? (0,walk/* pick */.Up)(inner.policy, [...at, 'policy'], GUARDS) : undefined) ??
        (0,walk/* pick */.Up)(parent, place, GUARDS) ??
        ((0,json/* isObject */.Gv)(parent.policy) ? (0,walk/* pick */.Up)(parent.policy, [...place, 'policy'], GUARDS) : undefined);
    const total = (0,walk/* pickScalar */.ac)(inner, at, ['total', 'total_rows', 'total_count']) ?? (0,walk/* pickScalar */.ac)(parent, place, ['total_rows']);
    return { at, parts, ...(guard && { guard }), ...(total && { total }) };
}
function partsOf(value, at) {
    if ((0,json/* isList */.Lv)(value))
        return value.flatMap((one, i) => {
            const name = (0,json/* isObject */.Gv)(one) ? (0,values/* textOf */.b)(one.name) || (0,values/* textOf */.b)(one.split) || (0,values/* textOf */.b)(one.id) : '';
            return (0,json/* isObject */.Gv)(one) && name !== '' ? [partOf(name, one, [...at, i])] : [];
        });
    if (!(0,json/* isObject */.Gv)(value))
        return [];
    const own = Object.keys(value).filter((name) => splits_NAMES.has(name.toLowerCase()));
    const parts = own.map((name) => memberOf(name, value[name], [...at, name]));
    // `ratio: {train: 0.8, val: 0.1, test: 0.1}` beside what else is said of the parts.
    const found = new Map(parts.map((part) => [part.name, part]));
    for (const [keys, fact] of [[RATIOS, 'ratio'], [splits_COUNTS, 'count']])
        for (const key of keys) {
            const map = value[key];
            if (!(0,json/* isObject */.Gv)(map) || !Object.values(map).every((one) => (0,walk/* isNumeric */.kf)(one)))
                continue;
            for (const name of Object.keys(map)) {
                const place = [...at, key, name];
                const part = found.get(name) ?? { name, at: place };
                found.set(name, { ...part, [fact]: part[fact] ?? { value: map[name], at: place } });
            }
        }
    return [...found.values()];
}
/** `train: 0.8` is a share, `train: 8000` a count. */
function memberOf(name, value, at) {
    if ((0,json/* isObject */.Gv)(value))
        return partOf(name, value, at);
    if ((0,walk/* isNumeric */.kf)(value)) {
        const number = Number(value);
        return number > 1 && Number.isInteger(number) ? { name, at, count: { value, at } } : { name, at, ratio: { value, at } };
    }
    if ((0,json/* isList */.Lv)(value))
        return { name, at, members: { value, at } };
    return typeof value === 'string' ? { name, at, path: { value, at } } : { name, at };
}
function partOf(name, value, at) {
    const window = ['window', 'time_range', 'range', 'period'].find((key) => (0,json/* isObject */.Gv)(value[key]));
    const [times, place] = window === undefined ? [value, at] : [value[window], [...at, window]];
    const members = (0,walk/* pick */.Up)(value, at, MEMBERS.filter((key) => (0,json/* isList */.Lv)(value[key])));
    const facts = {
        ratio: (0,walk/* pickScalar */.ac)(value, at, RATIOS),
        count: (0,walk/* pickScalar */.ac)(value, at, splits_COUNTS),
        members,
        path: (0,walk/* pickScalar */.ac)(value, at, ['path', 'file', 'uri', 'indices_file', 'index']),
        digest: (0,walk/* pickScalar */.ac)(value, at, ['sha256', 'digest', 'checksum', 'md5', 'hash']),
        from: (0,walk/* pickScalar */.ac)(times, place, FROM),
        to: (0,walk/* pickScalar */.ac)(times, place, TO),
    };
    return {
        name,
        at,
        ...Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)),
    };
}

;// CONCATENATED MODULE: ./src/kinds/measured/times.ts



/** How fresh the content is. */
const times_DATA = new Set([
    ...['as_of', 'asOf', 'data_as_of', 'last_updated', 'lastUpdated', 'updated_at', 'updatedAt', 'last_modified', 'lastModified'],
    ...['data_timestamp', 'watermark', 'max_event_time', 'snapshot_time', 'snapshot_at', 'snapshot_date', 'refreshed_at'],
    ...['last_refresh', 'ingested_at', 'extracted_at', 'collected_at', 'observed_at', 'measured_at', 'latest'],
]);
/** When somebody wrote something down, made or ran it. */
const RECORD = new Set([
    ...[
        'created_at',
        'createdAt',
        'created',
        'generated_at',
        'generatedAt',
        'run_at',
        'trained_at',
        'evaluated_at',
        'evaluation_time',
    ],
    ...['eventTime', 'end_time', 'start_time', 'timestamp', 'lastmod', 'LASTMOD', 'built_at', 'locked_at'],
]);
const LAGS = new Set(['max_lag', 'maxLag', 'max_age', 'maxAge', 'max_staleness', 'freshness_slo', 'staleness_limit']);
/** Keys that say a time, or how old one may be. */
const TIME_KEYS = new Set([...times_DATA, ...RECORD, ...LAGS]);
/** Keys of these maps are somebody's columns and examples, and no times of the document. */
const times_FOREIGN = new Set([
    'properties',
    'fields',
    'features',
    'columns',
    'schema',
    'examples',
    'versioning',
    'lint_rules',
    'params',
]);
/** A time that the document says of itself or of a part. Undefined for any other key. */
function readTime({ key, value, at }) {
    const of = times_DATA.has(key) ? 'data' : RECORD.has(key) ? 'record' : undefined;
    if (of === undefined || isForeign(at) || typeof value === 'object' || typeof value === 'boolean')
        return undefined;
    return { at, value, of, name: key, scope: scopeOf(at) };
}
/** `freshness: {max_lag: PT30M}` and the like. */
function readObjective({ key, value, at, parent }) {
    if (!LAGS.has(key) || isForeign(at) || (0,json/* isObject */.Gv)(value))
        return undefined;
    const column = (0,values/* textOf */.b)(parent.col) || (0,values/* textOf */.b)(parent.column);
    const level = ['level', 'severity'].find((name) => typeof parent[name] === 'string');
    return {
        at,
        maxLag: { value, at },
        scope: scopeOf(at),
        ...(column === '' ? {} : { column }),
        ...(level === undefined ? {} : { level: { value: parent[level], at: [...at.slice(0, -1), level] } }),
    };
}
function isForeign(at) {
    return at.some((step) => typeof step === 'string' && times_FOREIGN.has(step));
}
/** The path of the map that holds it, without a last `freshness`: what is said there is said of what is around. */
function scopeOf(at) {
    const steps = at.slice(0, -1);
    if (steps.at(-1) === 'freshness' || steps.at(-1) === 'quality')
        steps.pop();
    return JSON.stringify(steps);
}

// EXTERNAL MODULE: ./src/kinds/measured/tables.ts + 1 modules
var tables = __nccwpck_require__(600);
// EXTERNAL MODULE: ./src/lib/once-per.ts
var once_per = __nccwpck_require__(348);
;// CONCATENATED MODULE: ./src/kinds/measured/card.ts
/** What a card measures and asks for, gathered in one walk: the views `metrics`, `quality` and `freshness` of the spec family. */













/** Metrics of a comparison, or of a rule, are named elsewhere too. */
const NO_METRICS = new Set(['shadow', 'dual_write', 'lint_rules', 'artifacts', 'lineage', 'gates', 'quality_gates', 'privacy']);
/** Below `evaluation`, or as a part of the whole card. */
const RESULTS = new Set(['results', 'scores', 'metric_values', 'measurements']);
const EVALUATIONS = new Set(['evaluation', 'evaluations', 'benchmark_results', 'performance']);
/** Of an evaluation that says no `metrics`: what is no result. */
const PROTOCOL = new Set([
    'protocol',
    'splits',
    'dataset',
    'seeds',
    'repeats',
    'significance',
    'ci',
    'threshold',
    'thresholds',
    'gates',
]);
const SKIPPED = new Set(['lint_rules', 'checksums']);
/** Keys that something is read at. Most keys of a card are none of these. */
const READ = new Set([
    ...['quality', 'splits', 'split', 'metrics', ...RESULTS, ...EVALUATIONS, ...TIME_KEYS, ...COUNT_KEYS],
    ...[...GATE_HOLDERS, ...GUARDRAIL_HOLDERS, ...SAMPLE_HOLDERS],
]);
/** Looked through once for each document. */
const measure = (0,once_per/* oncePer */.P)((input) => {
    const made = {
        metrics: [],
        quality: { gates: [], expectations: [], rowCounts: [], guardrails: [], splits: [], latencies: [], samples: [] },
        freshness: { times: [], objectives: [] },
    };
    (0,walk/* walkKeys */.A7)(input.data, { keys: READ, skipped: SKIPPED, maps: true }, (spot) => gather(spot, input, made));
    return made;
});
function gather(spot, input, { metrics, quality, freshness }) {
    if (!READ.has(spot.key)) {
        addLatency(spot, quality);
        return true;
    }
    const gates = readGates(spot);
    if (gates !== undefined) {
        quality.gates.push(...gates);
        for (const gate of gates)
            for (const { sense, value } of gate.limits)
                if (sense === 'lag') {
                    freshness.objectives.push(lagOf(gate, value));
                    freshness.times.push(...observedTime(gate));
                }
        return false;
    }
    const guardrails = readGuardrails(spot);
    if (guardrails !== undefined && guardrails.length > 0) {
        quality.guardrails.push(...guardrails);
        return false;
    }
    const splits = readSplits(spot);
    if (splits !== undefined)
        quality.splits.push(splits);
    const rows = readRowCount(spot, input.folder);
    if (rows !== undefined)
        quality.rowCounts.push(rows);
    addLatency(spot, quality);
    quality.samples.push(...(readSamples(spot, input.folder) ?? []));
    const time = readTime(spot);
    if (time !== undefined)
        freshness.times.push(time);
    const objective = readObjective(spot);
    if (objective !== undefined)
        freshness.objectives.push(objective);
    metrics.push(...metricsOf(spot));
    return true;
}
function addLatency(spot, quality) {
    const latency = (0,json/* isObject */.Gv)(spot.value) ? readLatency(spot) : undefined;
    if (latency !== undefined)
        quality.latencies.push(latency);
}
/** What a gate of freshness saw: the newest time of its column. A length of time is the lag itself, and for the gates. */
function observedTime({ observed, columns, id }) {
    if (observed === undefined || (typeof observed.value === 'string' && /^[+-]?P/.test(observed.value.trim())))
        return [];
    return [{ at: observed.at, value: observed.value, of: 'data', name: columns[0] ?? id, scope: '[]' }];
}
function lagOf(gate, maxLag) {
    return {
        at: gate.at,
        maxLag,
        scope: '[]',
        ...(gate.columns[0] === undefined ? {} : { column: gate.columns[0] }),
        ...(gate.level && { level: gate.level }),
    };
}
function metricsOf({ key, value, at, parent, owners }) {
    if (at.some((step) => typeof step === 'string' && NO_METRICS.has(step)))
        return [];
    // What is below `metrics` belongs to it already.
    if (at.slice(0, -1).some((step) => step === 'metrics'))
        return [];
    const inEvaluation = at.slice(0, -1).some((step) => typeof step === 'string' && EVALUATIONS.has(step));
    const context = {
        ...(owners.length === 0 ? {} : { scope: owners.join(' ') }),
        ...directionsOf(parent, at.slice(0, -1)),
    };
    if (key === 'metrics' || (inEvaluation && RESULTS.has(key)))
        return (0,metrics/* readMetrics */.U)(value, at, context);
    if (!EVALUATIONS.has(key) || !(0,json/* isObject */.Gv)(value) || Object.hasOwn(value, 'metrics'))
        return [];
    // `evaluation: {accuracy: 0.91, auc: {mean, std, n}}`
    return Object.keys(value).flatMap((name) => {
        if (PROTOCOL.has(name) || RESULTS.has(name))
            return [];
        const one = value[name];
        const isResult = typeof one === 'number' || ((0,json/* isObject */.Gv)(one) && ['mean', 'value', 'stderr', 'std'].some((fact) => Object.hasOwn(one, fact)));
        return isResult ? (0,metrics/* readMetrics */.U)({ [name]: one }, at, context) : [];
    });
}
function directionsOf(parent, at) {
    const key = ['directions', 'direction'].find((name) => (0,json/* isObject */.Gv)(parent[name]));
    return key === undefined ? {} : { directions: { value: parent[key], at: [...at, key] } };
}
const whenMap = (make) => (input) => (0,json/* isObject */.Gv)(input.data) ? make(input) : undefined;
/** For every kind that is written as a map and may carry what a card carries. */
const measuredViews = {
    metrics: whenMap((input) => ({ metrics: measure(input).metrics })),
    distributions: whenMap((input) => ({ ...(0,distributions/* readDistributions */.cz)(input.data), tables: (0,tables/* readTables */.g)(input) })),
    quality: whenMap((input) => measure(input).quality),
    freshness: whenMap((input) => measure(input).freshness),
};
/** Whether there is nothing in one of these views. */
function measuresNothing(input, name) {
    const view = Object.hasOwn(measuredViews, name) ? input.view?.(name) : undefined;
    return view !== undefined && Object.values(view).every((list) => list.length === 0);
}


/***/ }),

/***/ 9503:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cz: () => (/* binding */ readDistributions),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   sV: () => (/* binding */ columnStatistics)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7979);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6313);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5067);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2005);




const WEIGHTS = [
    'counts',
    'weights',
    'fractions',
    'probabilities',
    'proportions',
    'frequencies',
    'freq',
    'hist',
    'histogram',
];
const BINS = ['bins', 'edges', 'bin_edges', 'boundaries', 'categories', 'labels', 'values'];
const ROWS = ['n', 'rows', 'row_count', 'num_rows', 'total', 'sample_size'];
/** Keys that hold distributions by the names of their features. */
const HOLDERS = new Set([
    'distributions',
    'histograms',
    'distribution',
    'histogram',
    'drift',
    'feature_distributions',
    'label_distribution',
]);
const NULLS = ['nullCount', 'null_count', 'nulls', 'missing', 'missing_count', 'num_nulls'];
const COLUMN_HOLDERS = new Set(['columnMetrics', 'column_statistics', 'column_stats', 'columns_statistics', 'feature_statistics']);
const REFERENCE_WORDS = new Set(['train', 'training', 'offline', 'expected', 'ref']);
const CANDIDATE_WORDS = new Set(['current', 'cur', 'serving', 'online', 'actual', 'observed', 'live', 'inference']);
const KEYS = new Set([...COLUMN_HOLDERS, ...HOLDERS]);
/** Which of two distributions a key stands for. Wider than for metrics: there `train` and `online` are other things. */
function distributionRole(key) {
    const word = key.toLowerCase();
    return (0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .roleOf */ .k)(word) ?? (REFERENCE_WORDS.has(word) ? 'reference' : CANDIDATE_WORDS.has(word) ? 'candidate' : undefined);
}
/** Distributions of a card or of a metrics file, wherever they stand: bins with weights, or two lists side by side. */
function readDistributions(data) {
    const distributions = [];
    const columns = [];
    (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .walkKeys */ .A7)(data, { keys: KEYS }, ({ key, value, at, owners }) => {
        if (COLUMN_HOLDERS.has(key) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value)) {
            columns.push(...columnStatistics(value, at, owners.at(-1)));
            return false;
        }
        if (!HOLDERS.has(key))
            return true;
        const before = distributions.length;
        collect(value, at, owners.at(-1) ?? '', undefined, distributions);
        return distributions.length === before;
    });
    return { distributions, columns };
}
/** OpenLineage's `columnMetrics`, and those that are written like it. */
function columnStatistics(columns, at, dataset, rows) {
    return Object.keys(columns).flatMap((column) => {
        const value = columns[column];
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
            return [];
        const place = [...at, column];
        const nulls = (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .pickScalar */ .ac)(value, place, NULLS);
        const distinct = (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .pickScalar */ .ac)(value, place, ['distinctCount', 'distinct_count', 'distinct', 'num_distinct']);
        // Some writers leave missing values out of `count`; the rows of the data set are the rows.
        const own = (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .pickScalar */ .ac)(value, place, ['rows', 'row_count']) ?? rows ?? (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .pickScalar */ .ac)(value, place, ['count']);
        const [min, max] = [(0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .pickScalar */ .ac)(value, place, ['min']), (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .pickScalar */ .ac)(value, place, ['max'])];
        const quantiles = (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .pick */ .Up)(value, place, ['quantiles', 'percentiles'].filter((key) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value[key])));
        return [
            {
                ...(dataset === undefined || dataset === '' ? {} : { dataset }),
                ...{ column, at: place },
                ...(own && { rows: own }),
                ...(nulls && { nulls }),
                ...(distinct && { distinct }),
                ...(min && { min }),
                ...(max && { max }),
                ...(quantiles && { quantiles }),
            },
        ];
    });
}
/** Great Expectations' `partition_object`: `weights` with `bins` or `values`. */
function partitionOf(value, at, name, role) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value.weights))
        return [];
    const found = distributionOf(name, value, at, role);
    return found === undefined ? [] : [found];
}
function collect(value, at, name, role, found) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value)) {
        if (isWeights(value))
            found.push(bare(name, value, at, role, undefined));
        else
            value.forEach((one, i) => {
                if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one))
                    collect(one, [...at, i], nameIn(one) || name, role, found);
            });
        return;
    }
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return;
    const own = distributionOf(nameIn(value) || name, value, at, role);
    if (own !== undefined)
        return void found.push(own);
    const shared = (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .pick */ .Up)(value, at, BINS.filter((key) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value[key])));
    for (const key of Object.keys(value)) {
        if (BINS.includes(key) && shared !== undefined)
            continue;
        const [member, place] = [value[key], [...at, key]];
        const side = distributionRole(key);
        if (side !== undefined && isWeights(member))
            found.push(bare(nameIn(value) || name, member, place, side, shared));
        else if (typeof member === 'object' && member !== null)
            collect(member, place, side === undefined ? key : nameIn(value) || name, side ?? role, found);
    }
}
function distributionOf(name, value, at, role) {
    const weights = (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .pick */ .Up)(value, at, WEIGHTS.filter((key) => isWeights(value[key])));
    if (weights === undefined)
        return undefined;
    const bins = (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .pick */ .Up)(value, at, BINS.filter((key) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value[key])));
    const n = (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .pickScalar */ .ac)(value, at, ROWS);
    return { ...bare(name, weights.value, weights.at, role, bins), at, ...(n && { n }) };
}
function bare(name, value, at, role, bins) {
    return { name, at, ...(role && { role }), weights: { value, at }, ...(bins && { bins }) };
}
/** A list of numbers, or a map from category to number. */
function isWeights(value) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return value.length > 0 && value.every(_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .isNumeric */ .kf);
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return false;
    const members = Object.values(value);
    return members.length > 0 && members.every(_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .isNumeric */ .kf);
}
function nameIn(value) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b)(['feature', 'column', 'col', 'name'].map((key) => value[key]).find((one) => typeof one === 'string'));
}


/***/ }),

/***/ 6313:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readMetrics),
/* harmony export */   k: () => (/* binding */ roleOf)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7979);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5067);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2005);



const NAMES = ['name', 'id', 'metric', 'metric_name', 'key', 'type'];
const POINTS = ['value', 'score', 'result', 'measured', 'observed', 'actual', 'estimate', 'point_estimate'];
const LISTS = ['values', 'scores', 'runs', 'folds', 'seeds', 'per_seed', 'per_fold', 'per_example', 'per_run', 'times'];
const MEANS = ['mean', 'avg', 'average'];
const STDERRS = ['stderr', 'std_err', 'standard_error', 'sem', 'se'];
const STDS = ['std', 'stddev', 'std_dev', 'sd', 'standard_deviation'];
const COUNTS = ['n', 'n_runs', 'num_runs', 'runs', 'n_samples', 'num_samples', 'samples', 'count', 'seeds', 'folds'];
const DIRECTIONS = ['direction', 'goal', 'optimize', 'higher_is_better', 'greater_is_better', 'lower_is_better'];
const UNITS = ['unit', 'units'];
const SLICES = ['slice', 'subset', 'split', 'group', 'segment', 'cohort', 'subgroup'];
const KEYS = ['keys', 'ids', 'example_ids', 'seed_ids'];
const CLUSTERS = ['clusters', 'cluster_ids', 'group_ids'];
const SLICED = new Set(['slices', 'by_slice', 'per_slice', 'subgroups', 'groups', 'by_group', 'segments', 'cohorts']);
const REFERENCES = new Set(['reference', 'baseline', 'base', 'champion', 'production', 'incumbent', 'current_production']);
const CANDIDATES = new Set(['candidate', 'challenger', 'new']);
/** Of a metric, and no metric themselves. */
const ABOUT = new Set([
    ...[...NAMES, ...DIRECTIONS, ...UNITS, ...SLICES, ...KEYS, ...CLUSTERS, ...COUNTS],
    ...['threshold', 'thresholds', 'target', 'targets', 'limit', 'limits', 'min', 'max', 'tolerance', 'margin', 'min_effect'],
    ...['confidence', 'alpha', 'ci', 'ci_low', 'ci_high', 'confidence_interval', 'interval', 'p_value', 'weight', 'directions'],
    ...['slo', 'window', 'seed', 'bootstrap', 'distributions', 'histograms', 'date', 'timestamp', 'version', 'step', 'epoch'],
]);
/** `reference` and `candidate` by the names that people give the two sides. */
function roleOf(key) {
    const word = key.toLowerCase();
    return REFERENCES.has(word) ? 'reference' : CANDIDATES.has(word) ? 'candidate' : undefined;
}
/**
 * The metrics of a list or a map, however they are written: `{auc: 0.9}`, `{auc: {mean, std, n}}`, `{auc: [0.9, 0.91]}`,
 * `[{name: auc, value: 0.9}]`, `{train: {loss: 0.1}}`. Text that is no number and stands for none is passed over.
 */
function readMetrics(value, at, context = {}) {
    const found = [];
    collect(value, at, '', context, found);
    return found;
}
function collect(value, at, prefix, context, found) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value)) {
        value.forEach((one, i) => {
            if (typeof one === 'string' && prefix === '' && !(0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumeric */ .kf)(one))
                found.push(declared(one, [...at, i], context));
            else if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one))
                collectEntry(one, [...at, i], prefix, context, found);
        });
        return;
    }
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return;
    // One metric that says its own name, where a list of them could be.
    if (prefix === '' && nameIn(value) !== undefined && isMeasured(value))
        return collectEntry(value, at, prefix, context, found);
    for (const key of Object.keys(value))
        collectMember(key, value[key], [...at, key], prefix, context, found);
}
function collectEntry(entry, at, prefix, context, found) {
    const name = nameIn(entry);
    if (name === undefined)
        return collect(entry, at, prefix, context, found);
    const full = prefix === '' ? name : `${prefix}.${name}`;
    found.push(metricOf(full, entry, at, context));
    collectSlices(full, entry, at, context, found);
}
function collectMember(key, value, at, prefix, context, found) {
    const name = prefix === '' ? key : `${prefix}.${key}`;
    const role = prefix === '' ? roleOf(key) : undefined;
    if (role !== undefined && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return collect(value, at, prefix, { ...context, role }, found);
    if (ABOUT.has(key))
        return;
    if ((0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumeric */ .kf)(value))
        found.push(plain(name, [{ value, at }], at, context));
    else if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value)) {
        if (value.length > 0 && value.every((one) => (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumeric */ .kf)(one) || one === null || typeof one === 'boolean'))
            found.push(plain(name, value.map((one, i) => ({ value: (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .rightOrWrong */ .dy)(one), at: [...at, i] })), at, context));
        else if (value.some(_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv))
            collect(value, at, name, context, found);
    }
    else if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value)) {
        if (isMeasured(value) || isDeclaration(value)) {
            found.push(metricOf(name, value, at, context));
            collectSlices(name, value, at, context, found);
        }
        else if (SLICED.has(key))
            for (const slice of Object.keys(value))
                collect(value[slice], [...at, slice], prefix, { ...context, slice }, found);
        else
            collect(value, at, name, context, found);
    }
    else if (value === null)
        found.push(plain(name, [{ value, at }], at, context));
}
/** `{auc: {value: 0.9, slices: {eu: 0.88}}}` and `{auc: {slices: {eu: {mean, std, n}}}}`. */
function collectSlices(name, entry, at, context, found) {
    for (const key of Object.keys(entry)) {
        const slices = entry[key];
        if (!SLICED.has(key) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(slices))
            continue;
        for (const slice of Object.keys(slices)) {
            const [value, place] = [slices[slice], [...at, key, slice]];
            const inner = { ...context, slice };
            if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
                found.push(metricOf(name, value, place, inner));
            else
                collectMember(name, value, place, '', inner, found);
        }
    }
}
function nameIn(entry) {
    for (const key of NAMES)
        if (typeof entry[key] === 'string' && entry[key].trim() !== '')
            return entry[key].trim();
    return undefined;
}
function isMeasured(entry) {
    return ([...POINTS, ...MEANS].some((key) => Object.hasOwn(entry, key) && typeof entry[key] !== 'object') ||
        LISTS.some((key) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(entry[key])) ||
        POINTS.some((key) => entry[key] === null));
}
/** Nothing but what a metric is, such as its direction and unit. */
function isDeclaration(entry) {
    return Object.keys(entry).some((key) => ABOUT.has(key)) && Object.keys(entry).every((key) => ABOUT.has(key) || SLICED.has(key));
}
function metricOf(name, entry, at, context) {
    const list = (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .pick */ .Up)(entry, at, LISTS.filter((key) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(entry[key])));
    const point = (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .pickScalar */ .ac)(entry, at, POINTS);
    const summary = {
        ...named('mean', (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .pickScalar */ .ac)(entry, at, MEANS)),
        ...named('stderr', (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .pickScalar */ .ac)(entry, at, STDERRS)),
        ...named('std', (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .pickScalar */ .ac)(entry, at, STDS)),
        ...named('n', (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .pickScalar */ .ac)(entry, at, COUNTS)),
    };
    const isSummed = summary.mean !== undefined || summary.stderr !== undefined || summary.std !== undefined;
    const [keys, clusters] = [KEYS, CLUSTERS].map((names) => (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .pick */ .Up)(entry, at, names));
    const environment = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(entry.environment);
    const values = list === undefined
        ? point === undefined || isSummed
            ? []
            : [point]
        : list.value.map((one, i) => ({ value: (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .rightOrWrong */ .dy)(one), at: [...list.at, i] }));
    const mean = summary.mean ?? (point !== undefined && values.length === 0 ? point : undefined);
    const empty = POINTS.find((key) => Object.hasOwn(entry, key) && entry[key] === null);
    const slice = SLICES.map((key) => sliceText(entry[key])).find((text) => text !== '') ?? context.slice;
    return {
        ...plain(name, values.length === 0 && empty !== undefined && !isSummed ? [{ value: null, at: [...at, empty] }] : values, at, {
            ...context,
            ...named('slice', slice),
        }),
        ...directionOf(name, entry, at, context),
        ...named('unit', (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .pickScalar */ .ac)(entry, at, UNITS)),
        ...(isSummed ? { summary: { ...named('mean', mean), ...summary } } : {}),
        ...(keys !== undefined && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(keys.value) ? { keys: keys.value.map(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b) } : {}),
        ...(clusters !== undefined && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(clusters.value) ? { clusters: clusters.value.map(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b) } : {}),
        ...(environment === '' ? {} : { environment }),
    };
}
function plain(name, values, at, context) {
    return {
        name,
        at,
        ...named('scope', context.scope),
        ...named('slice', context.slice),
        ...named('role', context.role),
        ...named('environment', context.environment),
        ...directionOf(name, undefined, at, context),
        values,
        over: 'runs',
    };
}
function declared(name, at, context) {
    return plain(name.trim(), [], at, context);
}
/** Yes and no are put into words, since they mean nothing without their key. */
function directionOf(name, entry, at, { directions }) {
    const own = entry === undefined ? undefined : (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .pickScalar */ .ac)(entry, at, DIRECTIONS);
    if (own !== undefined) {
        if (typeof own.value !== 'boolean')
            return { direction: own };
        const isHigher = own.value === (own.at.at(-1) !== 'lower_is_better');
        return { direction: { value: isHigher ? 'higher' : 'lower', at: own.at } };
    }
    if (directions === undefined || !Object.hasOwn(directions.value, name))
        return {};
    return { direction: { value: directions.value[name], at: [...directions.at, name] } };
}
function sliceText(value) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return value.map(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b).filter(Boolean).join(', ');
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(value);
    return Object.keys(value)
        .sort()
        .map((key) => `${key}=${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(value[key])}`)
        .join(', ');
}
/** For properties that are left out rather than undefined. */
function named(key, value) {
    return (value === undefined ? {} : { [key]: value });
}


/***/ }),

/***/ 600:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ dataFile),
  g: () => (/* binding */ readTables)
});

// EXTERNAL MODULE: ./src/lib/paths.ts
var paths = __nccwpck_require__(9927);
;// CONCATENATED MODULE: ./src/lib/tables/names.ts
/** Whether a file of this name can be read as a table: CSV, TSV, JSON lines, Parquet. JSON may be anything. */
function isTableName(name) {
    return /\.(?:csv|tsv|jsonl|ndjson|parquet|pq)$/i.test(name);
}

// EXTERNAL MODULE: ./src/kinds/measured/walk.ts
var walk = __nccwpck_require__(5067);
;// CONCATENATED MODULE: ./src/kinds/measured/tables.ts



const KEYS = new Set(['path', 'file', 'files', 'data', 'data_file', 'data_files', 'dataset_file', 'location', 'uri', 'source']);
/** Below these a file is no data of the document: examples, results, and what is written about others. */
const FOREIGN = new Set([
    ...['samples', 'sample_files', 'fixtures', 'request_fixtures', 'response_fixtures', 'example_files', 'input_example'],
    ...['metrics', 'evaluation', 'evaluations', 'results', 'scores', 'lineage', 'references', 'lint_rules', 'logs', 'predictions'],
]);
/** The data file that a document names, when it is one that can be read here: no address, no pattern. */
function dataFile(name, at, folder) {
    if (!isTableName(name) || /[*?{]|^[a-z][a-z0-9+.-]*:/i.test(name))
        return [];
    const verdict = (0,paths/* resolvePath */.o1)(folder, name);
    return verdict.ok ? [{ at, file: verdict.path, name }] : [];
}
/** Data files that a card names, each where it stands first. */
function readTables({ data, folder }) {
    const found = new Map();
    const add = (value, at) => {
        if (typeof value !== 'string' || !isTableName(value))
            return;
        for (const one of dataFile(value, at(), folder))
            if (!found.has(one.file))
                found.set(one.file, one);
    };
    (0,walk/* walkKeys */.A7)(data, { keys: KEYS, skipped: FOREIGN }, (spot) => {
        const { value } = spot;
        if (Array.isArray(value))
            value.forEach((one, i) => add(one, () => [...spot.at, i]));
        else
            add(value, () => spot.at);
        return true;
    });
    return [...found.values()];
}


/***/ }),

/***/ 5067:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ walkKeys),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   ac: () => (/* binding */ pickScalar),
/* harmony export */   dy: () => (/* binding */ rightOrWrong),
/* harmony export */   kf: () => (/* binding */ isNumeric)
/* harmony export */ });
/* unused harmony export Spot */
/* harmony import */ var _lib_trail_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2551);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7979);


/** One key of one map, with what stands around it. */
class Spot {
    step;
    value;
    parent;
    owners;
    above;
    #at;
    constructor(step, value, parent, 
    /** Ids of the maps around, outermost first; that of the document itself is left out. */
    owners, above) {
        this.step = step;
        this.value = value;
        this.parent = parent;
        this.owners = owners;
        this.above = above;
    }
    get key() {
        return this.step;
    }
    /** Made when it is asked for: most keys of a document are passed over. */
    get at() {
        return (this.#at ??= (0,_lib_trail_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .X)(this));
    }
}
const IDS = ['id', 'name', 'stage', 'task', 'dataset', 'suite'];
/** What the document is called says nothing about a part of it. */
const WHOLE = new Set(['pipeline', 'suite', 'model', 'dataset']);
const NOBODY = [];
/**
 * Visits the wanted keys of every map, in the order of the file; `visit` answers whether to go on below. Nesting and size are those
 * that the loader let through, so that nothing is passed over in silence.
 */
function walkKeys(data, { keys, skipped, maps = false }, visit) {
    const inside = (value, trail, owners) => {
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value)) {
            for (let i = 0; i < value.length; i++) {
                const one = value[i];
                if (typeof one === 'object' && one !== null)
                    inside(one, { step: i, above: trail }, owners);
            }
        }
        else if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value)) {
            const id = trail === undefined || (trail.above === undefined && WHOLE.has(String(trail.step))) ? '' : idOf(value);
            const inner = id === '' ? owners : [...owners, id];
            for (const key in value) {
                const one = value[key];
                const isScalar = typeof one !== 'object' || one === null;
                const isWanted = keys.has(key);
                if ((isScalar && !isWanted) || skipped?.has(key) === true)
                    continue;
                const spot = isWanted || (maps && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one)) ? new Spot(key, one, value, inner, trail) : undefined;
                if ((spot === undefined || visit(spot)) && !isScalar)
                    inside(one, spot ?? { step: key, above: trail }, inner);
            }
        }
    };
    inside(data, undefined, NOBODY);
}
function idOf(value) {
    for (const key of IDS) {
        const id = value[key];
        if (typeof id === 'string' && id.trim() !== '')
            return id.trim();
    }
    return '';
}
/** The first own key of these that is not null. */
function pick(value, at, keys) {
    for (const key of keys)
        if (Object.hasOwn(value, key) && value[key] !== null)
            return { value: value[key], at: [...at, key] };
    return undefined;
}
/** The same for a scalar: a map under that key is something else. */
function pickScalar(value, at, keys) {
    return pick(value, at, keys.filter((key) => typeof value[key] !== 'object'));
}
const NUMERIC = /^\s*[+-]?(?:\d[\d_,]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*%?\s*$/;
const NOT_FINITE = /^\s*[+-]?\.?(?:nan|inf|infinity)\s*$/i;
/** A number, or a text that was plainly meant as one. */
function isNumeric(value) {
    if (typeof value === 'number')
        return true;
    return typeof value === 'string' && value.length <= 64 && (NUMERIC.test(value) || NOT_FINITE.test(value));
}
/** Of an example that is right or wrong: 1 or 0, as its metric counts it. Anything else stays as it is; nothing is null. */
function rightOrWrong(value) {
    return typeof value === 'boolean' ? Number(value) : (value ?? null);
}


/***/ }),

/***/ 9187:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ DVC_LOCK),
/* harmony export */   Fk: () => (/* binding */ HUB_KEYS),
/* harmony export */   SD: () => (/* binding */ DVC_POINTER),
/* harmony export */   Se: () => (/* binding */ AVRO_FILE),
/* harmony export */   St: () => (/* binding */ DVC_YAML),
/* harmony export */   Td: () => (/* binding */ SCHEMA_FILE),
/* harmony export */   cK: () => (/* binding */ ML_MODEL),
/* harmony export */   m1: () => (/* binding */ DATA_PACKAGE),
/* harmony export */   yQ: () => (/* binding */ MARKDOWN)
/* harmony export */ });
/** What tells files of some kinds by their names or their words: for the kinds, and for the signs that are read without them. */
const DVC_LOCK = /(?:^|\/)dvc\.lock$/;
const DVC_YAML = /(?:^|\/)dvc\.yaml$/;
const DVC_POINTER = /[^/]\.dvc$/;
const AVRO_FILE = /[^/]\.avsc$/i;
const ML_MODEL = /(?:^|\/)MLmodel$/;
const DATA_PACKAGE = /(?:^|\/)(?:data(?:package|resource)|tableschema)\.(?:json|ya?ml)$/;
/** `user.schema.json`, `user-schema.yaml`, `schema.json`. */
const SCHEMA_FILE = /(?:^|[/._-])schema\.(?:json|ya?ml)$/i;
const MARKDOWN = /\.(?:md|markdown)$/i;
/** Keys of the metadata of the Hugging Face hub that no other front matter has. */
const HUB_KEYS = [
    ...['model-index', 'library_name', 'pipeline_tag', 'base_model', 'dataset_info', 'task_categories', 'size_categories'],
    ...['annotations_creators', 'language_creators', 'multilinguality', 'source_datasets', 'pretty_name', 'task_ids'],
    ...['paperswithcode_id', 'co2_eq_emissions', 'inference'],
];


/***/ }),

/***/ 884:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ rootKeys),
/* harmony export */   Z: () => (/* binding */ sectionOf)
/* harmony export */ });
/** Keys in the first column (YAML) or in the outermost braces (JSON), read from a text that need not parse. Linear. */
function rootKeys(text) {
    const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    return /^\s*(?:---[^\n]*\n\s*)?\{/.test(body.slice(0, 4096)) ? keysOfBraces(body) : keysOfFirstColumn(body);
}
function keysOfFirstColumn(text) {
    const keys = new Set();
    for (const match of text.matchAll(/^["']?([A-Za-z_][\w.-]{0,63})["']?[ \t]*:(?=\s|$)/gm))
        keys.add(match[1]);
    return keys;
}
/** What stands below a key of the first column, up to the next; of a text in braces all of it. */
function sectionOf(text, key) {
    const start = new RegExp(`^["']?${key}["']?[ \\t]*:`, 'm').exec(text);
    if (start === null)
        return text;
    const rest = text.slice(start.index + start[0].length);
    const end = /^["']?[A-Za-z_][\w.-]{0,63}["']?[ \t]*:(?=\s|$)/m.exec(rest);
    return end === null ? rest : rest.slice(0, end.index);
}
const FLOW_KEY = /\s*["']?([A-Za-z_][\w.-]{0,63})["']?\s{0,8}:/y;
function keysOfBraces(text) {
    const keys = new Set();
    let depth = 0;
    for (let i = 0; i < text.length; i++) {
        const c = text[i];
        if (c === '"')
            i = endOfString(text, i);
        else if (c === '{' || c === '[')
            depth++;
        else if (c === '}' || c === ']')
            depth--;
        if (depth !== 1 || (c !== '{' && c !== ','))
            continue;
        FLOW_KEY.lastIndex = i + 1;
        const match = FLOW_KEY.exec(text);
        if (match === null)
            continue;
        keys.add(match[1]);
        i = FLOW_KEY.lastIndex - 1;
    }
    return keys;
}
function endOfString(text, start) {
    for (let i = start + 1; i < text.length; i++) {
        if (text[i] === '\\')
            i++;
        else if (text[i] === '"')
            return i;
    }
    return text.length;
}


/***/ }),

/***/ 9906:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l8: () => (/* reexport */ paths/* cardPaths */.l),
  uk: () => (/* reexport */ contracts/* cardSchema */.uk),
  c_: () => (/* binding */ cardTraits),
  v6: () => (/* binding */ cardViews),
  Iy: () => (/* reexport */ recognition/* countOwnParts */.Iy),
  nu: () => (/* reexport */ recognition/* familyKind */.nu),
  qf: () => (/* binding */ partViews),
  A5: () => (/* binding */ requireKeys),
  rU: () => (/* reexport */ recognition/* sniffFamily */.rU)
});

// UNUSED EXPORTS: CHAPTER_SECTIONS

// EXTERNAL MODULE: ./src/model/json.ts
var json = __nccwpck_require__(7979);
// EXTERNAL MODULE: ./src/kinds/spec-family/artifacts.ts
var artifacts = __nccwpck_require__(9277);
// EXTERNAL MODULE: ./src/kinds/spec-family/contracts.ts
var contracts = __nccwpck_require__(7973);
// EXTERNAL MODULE: ./src/kinds/spec-family/lineage.ts
var lineage = __nccwpck_require__(1523);
;// CONCATENATED MODULE: ./src/kinds/spec-family/links.ts

const DATASET_NAMES = ['dataset_ref', 'dataset_id', 'dataset', 'ref', 'id', 'name', 'path', 'uri'];
const DIGESTS = ['sha256', 'digest', 'data_hash', 'hash', 'md5'];
/** Keys below `training_data` that hold references rather than prose. */
const HOLDERS = new Set([
    'datasets',
    'dataset',
    'dataset_ref',
    'dataset_refs',
    'refs',
    'sources',
    'train',
    'validation',
    'val',
    'test',
]);
const MAX_DEPTH = 6;
/** What the document says it was made from: data, features and base model, by name, version and digest as they are written. */
function linksView(input) {
    const { data } = input;
    if (!(0,json/* isObject */.Gv)(data))
        return undefined;
    const links = [...metadataLinks(data), ...trainingLinks(data), ...taskLinks(data)];
    return { links };
}
function metadataLinks(data) {
    const links = [];
    const [snapshot, hash, features] = [
        memberAt(data, ['data_snapshot_id']),
        memberAt(data, ['data_hash']),
        memberAt(data, ['feature_set_version']),
    ];
    if (snapshot || hash)
        links.push({ to: 'dataset', ...(snapshot && { name: snapshot }), ...(hash && { digest: hash }) });
    if (features) {
        const name = memberAt(data, ['feature_set']);
        links.push({ to: 'feature-set', ...(name && { name }), version: features });
    }
    const base = memberAt(data, ['base_model']);
    if (base)
        links.push({ to: 'model', name: base });
    return links;
}
function trainingLinks(data) {
    const links = [];
    for (const key of ['training_data', 'datasets', 'dataset_ref']) {
        if (Object.hasOwn(data, key))
            collect({ value: data[key], at: [key] }, links);
    }
    return links;
}
/** Walks maps and lists with a stack of its own: depth and order do not depend on the call stack. */
function collect(start, links) {
    const todo = [start];
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
        const { value, at } = next;
        if (typeof value === 'string')
            links.push({ to: 'dataset', name: next });
        else if ((0,json/* isList */.Lv)(value))
            for (let i = value.length - 1; i >= 0; i--)
                todo.push({ value: value[i], at: [...at, i] });
        else if ((0,json/* isObject */.Gv)(value)) {
            const link = datasetLink(value, at);
            if (link)
                links.push(link);
            else if (at.length < MAX_DEPTH)
                for (const key of Object.keys(value).reverse())
                    if (HOLDERS.has(key))
                        todo.push({ value: value[key], at: [...at, key] });
        }
    }
}
function datasetLink(value, at) {
    const name = memberAt(value, DATASET_NAMES.filter((key) => !(0,json/* isList */.Lv)(value[key]) && !(0,json/* isObject */.Gv)(value[key])), at);
    if (!name)
        return undefined;
    const [version, digest] = [memberAt(value, ['version'], at), memberAt(value, DIGESTS, at)];
    return { to: 'dataset', name, ...(version && { version }), ...(digest && { digest }) };
}
function taskLinks(data) {
    if (!(0,json/* isList */.Lv)(data.tasks))
        return [];
    return data.tasks.flatMap((task, i) => {
        const name = (0,json/* isObject */.Gv)(task) ? memberAt(task, ['dataset_ref'], ['tasks', i]) : undefined;
        return name ? [{ to: 'dataset', name }] : [];
    });
}
function memberAt(value, keys, at = []) {
    const key = keys.find((name) => Object.hasOwn(value, name));
    return key === undefined ? undefined : { value: value[key], at: [...at, key] };
}

// EXTERNAL MODULE: ./src/kinds/spec-family/paths.ts
var paths = __nccwpck_require__(6994);
// EXTERNAL MODULE: ./src/kinds/spec-family/stages.ts
var spec_family_stages = __nccwpck_require__(2855);
// EXTERNAL MODULE: ./src/kinds/values.ts
var values = __nccwpck_require__(2005);
;// CONCATENATED MODULE: ./src/kinds/spec-family/provenance.ts




const AT = ['provenance'];
const ENVIRONMENT = ['provenance', 'environment'];
const CONTAINERS = ['containers', 'container', 'images', 'image'].flatMap((key) => [
    [...ENVIRONMENT, key],
    [...AT, key],
]);
const DEPS_LOCKS = [
    [...ENVIRONMENT, 'deps_lock'],
    [...AT, 'deps_lock'],
    [...ENVIRONMENT, 'deps_locks'],
];
const SEEDS = [
    [...ENVIRONMENT, 'seeds'],
    [...AT, 'seeds'],
    [...ENVIRONMENT, 'seed'],
    [...AT, 'seed'],
];
const LIBRARIES = ['libraries', 'library_versions', 'libs', 'lib_versions', 'versions', 'packages'];
const BACKENDS = ['backend', 'backends', 'deterministic_backend', 'deterministic_backends', 'deterministic_ops'];
/** `provenance` (Ch. 11 §V). Undefined when the document has none, or a text instead: whether it must is another question. */
function provenanceView({ data, folder, ...input }, asksForEnvironment) {
    if (!(0,json/* isObject */.Gv)(data) || !(0,json/* isObject */.Gv)(data.provenance))
        return undefined;
    const { provenance } = data;
    const seeds = firstAt(data, SEEDS);
    const environmentSaid = (0,json/* isObject */.Gv)(provenance.environment);
    const stages = (0,spec_family_stages/* stagesOf */.ZL)(data);
    return {
        at: AT,
        folder,
        // A fragment about sources alone says nothing about how anything was run.
        asksForEnvironment: asksForEnvironment && ['environment', 'transforms', 'seeds'].some((key) => Object.hasOwn(provenance, key)),
        sources: entriesAt(data, [[...AT, 'sources']]),
        transforms: entriesAt(data, [[...AT, 'transforms']]),
        containers: [...entriesAt(data, CONTAINERS), ...stages.flatMap(({ value, at }) => imagesOf(value, at))],
        dependencyLocks: entriesAt(data, DEPS_LOCKS),
        ...(seeds && { seeds }),
        seedsPath: [...(environmentSaid ? ENVIRONMENT : AT), 'seeds'],
        lockPath: [...(environmentSaid ? ENVIRONMENT : AT), 'deps_lock'],
        nondeterministic: nondeterministicIn(data, stages),
        ...namedStages({ data, folder, ...input }, stages),
    };
}
/** `lineage.replay` (Ch. 11 §VI). */
function replayView({ data, folder }) {
    if (!(0,json/* isObject */.Gv)(data) || !(0,json/* isObject */.Gv)(data.lineage) || !(0,json/* isObject */.Gv)(data.lineage.replay))
        return undefined;
    const { replay } = data.lineage;
    const at = ['lineage', 'replay'];
    const [enabled, inputsLock, posture, tolerance, result] = [
        ['enabled'],
        ['inputs_lock'],
        ['policy', 'posture'],
        ['tolerance', 'tolerances'],
        ['result', 'result_path', 'report'],
    ].map((keys) => (0,values/* memberOf */.C)(replay, at, keys));
    const seeds = firstAt(data, SEEDS);
    return {
        at,
        folder,
        ...(enabled && { enabled }),
        ...(inputsLock && { inputsLock }),
        ...(posture && { posture }),
        ...(tolerance && { tolerance }),
        ...(result && { result }),
        ...(seeds && { seeds }),
    };
}
/** Stages of the lineage graph and of the pipeline itself. */
function namedStages(input, stages) {
    const nodes = ((0,lineage/* lineageView */.t)(input)?.graphs ?? []).flatMap((graph) => graph.nodes);
    const named = [
        ...nodes.map(({ id, version, at }) => ({ name: id, at, ...(version && { version }) })),
        ...stages.map(({ id, value, at }) => {
            const version = (0,values/* memberOf */.C)(value, at, ['version']);
            return { name: id, at, ...(version && { version }) };
        }),
    ];
    return named.length === 0 ? {} : { stages: named };
}
function nondeterministicIn(data, stages) {
    const environment = (0,json/* valueAt */.fK)(data, ENVIRONMENT);
    const shared = (0,json/* isObject */.Gv)(environment) ? environment : Object.create(null);
    const holders = [...stages.map(({ id, value, at }) => ({ name: id, value, at })), ...graphNodes(data)];
    const seen = new Set();
    return holders.flatMap(({ name, value, at }) => {
        const sign = nondeterminismOf(value, at);
        if (sign === undefined || seen.has(name))
            return [];
        seen.add(name);
        const own = (0,json/* isObject */.Gv)(sign.value) ? sign.value : value;
        const libraries = (0,values/* memberOf */.C)(own, sign.at, LIBRARIES) ?? (0,values/* memberOf */.C)(value, at, LIBRARIES) ?? (0,values/* memberOf */.C)(shared, ENVIRONMENT, LIBRARIES);
        const backend = (0,values/* memberOf */.C)(own, sign.at, BACKENDS) ?? (0,values/* memberOf */.C)(value, at, BACKENDS) ?? (0,values/* memberOf */.C)(shared, ENVIRONMENT, BACKENDS);
        return [{ name, at: sign.at, ...(libraries && { libraries }), ...(backend && { backend }) }];
    });
}
function graphNodes(data) {
    const at = ['lineage', 'graph', 'nodes'];
    const nodes = (0,json/* valueAt */.fK)(data, at);
    return (0,json/* isList */.Lv)(nodes)
        ? nodes.flatMap((value, i) => ((0,json/* isObject */.Gv)(value) ? [{ name: (0,values/* textOf */.b)(value.id), value, at: [...at, i] }] : []))
        : [];
}
/** `deterministic: false`, `nondeterministic: true`, or a map that says more. */
function nondeterminismOf(value, at) {
    const plain = (0,values/* memberOf */.C)(value, at, ['deterministic']);
    if (plain !== undefined && (plain.value === false || ((0,json/* isObject */.Gv)(plain.value) && plain.value.value === false)))
        return plain;
    const other = (0,values/* memberOf */.C)(value, at, ['nondeterministic', 'non_deterministic', 'nondeterminism']);
    return other !== undefined && other.value !== false && other.value !== null ? other : undefined;
}
function imagesOf(value, at) {
    return ['container', 'image'].flatMap((key) => {
        const image = value[key];
        // An `image` of a stage may be a picture that it reads.
        return typeof image === 'string' &&
            (key === 'container' || /^[\w.-]+(?::\d+)?\/\S+|:[\w.-]+$/.test(image)) &&
            !/\.(?:png|jpe?g|tiff?|svg|gif)$/i.test(image)
            ? [{ value: image, at: [...at, key] }]
            : [];
    });
}
/** Entries of the lists at these places; a value that is no list stands for one. */
function entriesAt(data, places) {
    return places.flatMap((at) => {
        const value = (0,json/* valueAt */.fK)(data, at);
        if (value === undefined || value === null)
            return [];
        return (0,json/* isList */.Lv)(value) ? value.map((item, i) => ({ value: item, at: [...at, i] })) : [{ value, at }];
    });
}
function firstAt(data, places) {
    const at = places.find((place) => (0,json/* valueAt */.fK)(data, place) !== undefined);
    return at && { value: (0,json/* valueAt */.fK)(data, at), at };
}

// EXTERNAL MODULE: ./src/lib/trail.ts
var lib_trail = __nccwpck_require__(2551);
;// CONCATENATED MODULE: ./src/kinds/spec-family/references.ts


/** Places that hold one reference or a list of them. */
const PLACES = [
    ['reference', ['export_manifest', 'references']],
    ['reference', ['references']],
    ['reference', ['versioning', 'references']],
    ['source', ['provenance', 'sources']],
    ['source', ['sources']],
    ['transform', ['provenance', 'transforms']],
    ['container', ['provenance', 'environment', 'containers']],
    ['container', ['provenance', 'environment', 'container']],
    ['lock', ['provenance', 'environment', 'deps_lock']],
    ['lock', ['provenance', 'deps_lock']],
];
/** Keys that hold references wherever they stand. */
const ANYWHERE = { see: 'see', schema_ref: 'schema' };
/** Keys of a map that stands for a reference, and hold its text. */
const TEXT_KEYS = ['ref', 'uri', 'url', 'href', 'image', 'path'];
/** In the order of the document's parts as listed above, then the others in theirs. */
function referencesView({ data }) {
    if (!(0,json/* isObject */.Gv)(data))
        return undefined;
    const references = PLACES.flatMap(([role, at]) => readPlace(role, { value: (0,json/* valueAt */.fK)(data, at) ?? null, at }));
    readBelow(data, undefined, references);
    return { references };
}
/** A map's own keys first, then what lies below them. */
function readBelow(value, trail, references) {
    if ((0,json/* isList */.Lv)(value)) {
        for (let i = 0; i < value.length; i++) {
            const one = value[i];
            if (typeof one === 'object' && one !== null)
                readBelow(one, { step: i, above: trail }, references);
        }
    }
    else if ((0,json/* isObject */.Gv)(value)) {
        for (const key in value) {
            const role = Object.hasOwn(ANYWHERE, key) ? ANYWHERE[key] : undefined;
            // A field of a schema may be called `see`: its description is a map, and no reference.
            if (role !== undefined)
                references.push(...readPlace(role, { value: value[key], at: [...(0,lib_trail/* pathOf */.X)(trail), key] }).filter((one) => !(0,json/* isObject */.Gv)(one.value)));
        }
        for (const key in value) {
            const one = value[key];
            if (typeof one === 'object' && one !== null)
                readBelow(one, { step: key, above: trail }, references);
        }
    }
}
function readPlace(role, { value, at }) {
    if (value === null)
        return [];
    return (0,json/* isList */.Lv)(value) ? value.map((item, i) => readOne(role, item, [...at, i])) : [readOne(role, value, at)];
}
function readOne(role, value, at) {
    const key = (0,json/* isObject */.Gv)(value) ? TEXT_KEYS.find((name) => typeof value[name] === 'string') : undefined;
    return key === undefined ? { role, value, at } : { role, value: value[key], at: [...at, key] };
}

// EXTERNAL MODULE: ./src/kinds/measured/card.ts + 7 modules
var card = __nccwpck_require__(5878);
// EXTERNAL MODULE: ./src/kinds/spec-family/surface.ts
var surface = __nccwpck_require__(9609);
// EXTERNAL MODULE: ./src/kinds/spec-family/versioning.ts
var versioning = __nccwpck_require__(212);
// EXTERNAL MODULE: ./src/kinds/spec-family/recognition.ts
var recognition = __nccwpck_require__(5901);
;// CONCATENATED MODULE: ./src/kinds/spec-family.ts












/** The parts that chapter 11 of the pipeline volume describes. Every kind of the family may have them. */
const CHAPTER_SECTIONS = [
    ['versioning'],
    ['versioning', 'scheme'],
    ['versioning', 'stability_line'],
    ['versioning', 'compat_mode'],
    ['versioning', 'notice'],
    ['provenance'],
    ['provenance', 'sources'],
    ['provenance', 'transforms'],
    ['provenance', 'environment'],
    ['provenance', 'environment', 'containers'],
    ['provenance', 'environment', 'deps_lock'],
    ['provenance', 'environment', 'seeds'],
    ['provenance', 'seeds'],
    ['lineage'],
    ['lineage', 'graph'],
    ['lineage', 'graph', 'nodes'],
    ['lineage', 'graph', 'edges'],
    ['lineage', 'replay'],
    ['lineage', 'replay', 'inputs_lock'],
    ['lineage', 'replay', 'policy'],
    ['artifacts'],
    ['metrology'],
    ['metrology', 'units'],
    ['metrology', 'check_dim'],
    ['export_manifest'],
    ['export_manifest', 'version'],
    ['export_manifest', 'artifacts'],
    ['export_manifest', 'references'],
    ['privacy'],
    ['license'],
    ['lint_rules'],
];
/** Root keys that the kind's specification requires, all for the same reason. */
function requireKeys(keys, spec) {
    return keys.map((key) => ({ path: [key], spec }));
}
/**
 * The views of a card. All kinds that can be written as a plain map share them, so that turning one into another by adding
 * a key does not take its lineage or its artifacts out of sight.
 */
function cardViews(shape) {
    const known = uniquePaths([...shape.known, ...CHAPTER_SECTIONS]);
    return {
        sections: (input) => ((0,json/* isObject */.Gv)(input.data) ? { known, required: shape.required(input) } : undefined),
        versioning: (input) => (0,versioning/* versioningView */.Ap)(input, shape.versionPath, shape.requiresVersion(input)),
        lineage: lineage/* lineageView */.t,
        artifacts: artifacts/* artifactsView */.p,
        links: linksView,
        references: referencesView,
        provenance: (input) => provenanceView(input, shape.asksForEnvironment === true),
        replay: replayView,
        schema: shape.schema ?? contracts/* cardSchema */.uk,
        surface: surface/* cardSurface */.q,
        ...card/* measuredViews */.X,
    };
}
/** For other kinds that may carry one part of the chapter: it does not go unseen. */
const partViews = { lineage: lineage/* lineageView */.t, artifacts: artifacts/* artifactsView */.p };
/** What all cards have in common beside their views. */
const cardTraits = {
    // Contract files that a card names belong to its schema; what those name in turn does not.
    companions: contracts/* contractFiles */.MS,
    leafCompanions: true,
    isBare: card/* measuresNothing */.n,
    paths: paths/* cardPaths */.l,
};

function uniquePaths(paths) {
    return [...new Map(paths.map((path) => [path.join('\u0000'), path])).values()];
}


/***/ }),

/***/ 9277:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ artifactsView)
/* harmony export */ });
/* harmony import */ var _lib_digest_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9525);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7979);


/** Keys of an entry that hold a digest of the file's bytes. Others (`etag`, `crc32c`, …) are no digests that can be checked here. */
const DIGEST_KEYS = ['sha256', 'sha512', 'sha1', 'md5', 'digest'];
/** Of which most entries have no others. */
const KNOWN = new Set([...DIGEST_KEYS, 'path']);
const SIZE_KEYS = ['size', 'SIZE', 'size_bytes', 'bytes'];
const LISTS = [
    { role: 'declared', at: ['artifacts'] },
    { role: 'manifest', at: ['export_manifest', 'artifacts'] },
];
/** `artifacts[]` and `export_manifest.artifacts[]`, entry by entry, whatever their types: the policies judge them. */
function artifactsView(input) {
    const { data } = input;
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(data))
        return undefined;
    const lists = LISTS.filter(({ at }) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(data, at) !== undefined);
    if (lists.length === 0)
        return { artifacts: [], lists: [] };
    const artifacts = lists.flatMap(({ role, at }) => entriesAt((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(data, at), at).map((entry) => artifactOf(entry.value, entry.at, role, input.folder)));
    return { artifacts, lists };
}
function entriesAt(list, at) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(list))
        return list.map((value, i) => ({ value, at: [...at, i] }));
    if (list === null)
        return [];
    // A map of entries instead of a list; anything else stands for one (broken) entry.
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(list) && !Object.hasOwn(list, 'path') && Object.values(list).some(isEntry)) {
        return Object.keys(list).map((key) => ({ value: list[key], at: [...at, key] }));
    }
    return [{ value: list, at }];
}
function isEntry(value) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) && (Object.hasOwn(value, 'path') || Object.hasOwn(value, 'sha256'));
}
function artifactOf(entry, at, role, folder) {
    const digests = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry) ? digestsOf(entry, at) : [];
    const artifact = {
        at,
        role,
        folder,
        rootFallback: true,
        directory: false,
        sha256Required: true,
        digests,
    };
    // An entry that is only a path has a path and no digest.
    if (typeof entry === 'string')
        artifact.path = { value: entry, at };
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry))
        return artifact;
    if (Object.hasOwn(entry, 'path'))
        artifact.path = { value: entry.path, at: [...at, 'path'] };
    const size = SIZE_KEYS.find((key) => Object.hasOwn(entry, key));
    if (size !== undefined)
        artifact.size = { value: entry[size], at: [...at, size] };
    return artifact;
}
function digestsOf(entry, at) {
    // Other spellings of what is computed (`SHA-256`) are mistakes, and not read.
    const isOther = (key) => !KNOWN.has(key) && ((0,_lib_digest_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .algorithmOf */ .Hy)(key) === key || (0,_lib_digest_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .isForeignAlgorithm */ .KI)(key));
    const names = DIGEST_KEYS.filter((key) => Object.hasOwn(entry, key));
    for (const key in entry)
        if (isOther(key))
            names.push(key);
    // Lists that grow by themselves have room for 17, which shows in a lock of 100,000 entries.
    return names.map((algorithm) => ({ algorithm, value: entry[algorithm], at: [...at, algorithm] }));
}


/***/ }),

/***/ 7973:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MS: () => (/* binding */ contractFiles),
/* harmony export */   kW: () => (/* binding */ candidatesOf),
/* harmony export */   qx: () => (/* binding */ contractSpellings),
/* harmony export */   uk: () => (/* binding */ cardSchema)
/* harmony export */ });
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9927);
/* harmony import */ var _lib_schema_card_places_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7058);
/* harmony import */ var _lib_schema_field_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2518);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7979);
/* harmony import */ var _contract_dialect_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5402);





const EXTENSIONS = ['.yaml', '.yml', '.json', '.schema.json', '.avsc'];
const HAS_EXTENSION = /\.(?:ya?ml|json|avsc)$/i;
/** `@v1.2` at the end, or before the extension. */
const VERSION = /@v?\d[\w.-]*?(?=(?:\.schema)?\.(?:ya?ml|json|avsc)$|$)/i;
const MODES = ['compat_mode', 'x-compat-mode'];
const EVOLUTIONS = ['evolution_policy'];
/** Each is looked for in many places; a document that names more is told that the rest was not read. */
const MOST_RESOLVED = 2000;
const MAX_TEXT = 1024;
/** The schemas of a card: in itself as one part, each contract file that it names as another. */
function cardSchema(input) {
    const { data } = input;
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(data))
        return undefined;
    const { places, references, contracts } = (0,_lib_schema_card_places_js__WEBPACK_IMPORTED_MODULE_0__/* .findCardPlaces */ .sf)(data);
    const holds = places.flatMap(({ form, name }) => (form === 'record' ? [name] : []));
    const own = holds.length > 0 ? [{ dialect: 'card', at: [], holds }] : [];
    const contract = (0,_contract_dialect_js__WEBPACK_IMPORTED_MODULE_3__/* .contractDialect */ .L)(data);
    if (contract !== undefined)
        own.push({ dialect: contract, at: [] });
    for (const { name, at, form } of places)
        if (form === 'json-schema')
            own.push({ dialect: 'json-schema', at, id: name });
    return {
        parts: [...own, ...references.flatMap((reference, index) => referredParts(input, reference, index))],
        references: references.map(({ value, at }) => ({ value, at })),
        contracts: contracts.map(({ at, value }) => contractOf(at, value)),
    };
}
/** Every file that a reference of the card may mean. */
function contractFiles(input) {
    const { references } = (0,_lib_schema_card_places_js__WEBPACK_IMPORTED_MODULE_0__/* .findCardPlaces */ .sf)(input.data);
    return [...new Set(references.slice(0, MOST_RESOLVED).flatMap(({ value }) => candidatesOf(input.folder, value)))];
}
/**
 * Paths that `contracts/raw_rows@v1.2` may stand for, the likeliest first: as written and without the version, with each
 * extension where there is none; from the folder of the card, then from the root. Empty for what leaves the repository.
 */
function candidatesOf(folder, reference) {
    if (typeof reference !== 'string' || reference.length > MAX_TEXT)
        return [];
    const written = reference.split('#')[0].trim();
    const names = [...new Set([written, written.replace(VERSION, '')])].filter(Boolean);
    const spelled = names.flatMap((name) => HAS_EXTENSION.test(name) ? [name] : [...EXTENSIONS.map((extension) => name + extension), name]);
    const folders = folder === '' ? [''] : [folder, ''];
    const paths = folders.flatMap((from) => spelled.map((name) => (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .resolvePath */ .o1)(from, name)));
    return [...new Set(paths.flatMap((verdict) => (verdict.ok ? [verdict.path] : [])))];
}
/** What a card holds that names this file without its extension: `schema_ref: raw_rows`, `raw_rows@v1.2`, `./raw_rows`. */
function contractSpellings(path) {
    const name = (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(path);
    const stem = name.replace(/(?:\.schema)?\.(?:ya?ml|json|avsc)$/i, '').replace(VERSION, '');
    if (stem === name || stem === '')
        return [];
    return [`${stem}@`, `./${stem}`, ...['ref: ', 'ref: "', "ref: '", 'ref":"', 'ref": "'].map((before) => before + stem)];
}
function referredParts(input, reference, index) {
    const candidates = candidatesOf(input.folder, reference.value).filter((path) => path !== input.file);
    const named = { namedAt: reference.at, id: reference.name };
    // Not looked for, so that it cannot be said what became of it.
    if (index >= MOST_RESOLVED)
        return candidates.length === 0 ? [] : [{ dialect: 'card', at: [], file: candidates[0], ...named }];
    for (const file of candidates) {
        const target = input.companion(file);
        if (target === undefined)
            continue;
        const within = pointerOf(reference.value);
        const parts = partsOf(target);
        return parts.map((part) => ({
            ...part,
            ...named,
            file,
            ...(within === undefined ? {} : { within }),
            ...(parts.length > 1 && { id: `${reference.name} ${JSON.stringify(part.at)}` }),
        }));
    }
    return [];
}
/** A file that no kind recognises is still a schema when a contract says so and it looks like one. */
function partsOf(target) {
    const own = target.view?.('schema')?.parts.filter(({ file }) => file === undefined) ?? [];
    if (own.length > 0)
        return own.map(({ dialect, at }) => ({ dialect, at }));
    const dialect = dialectOf(target.data);
    return dialect === undefined ? [] : [{ dialect, at: [] }];
}
function dialectOf(data) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(data))
        return data.length > 0 && data.every(isAvroType) ? 'avro' : undefined;
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(data))
        return undefined;
    if ((0,_lib_schema_card_places_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonSchema */ .Q7)(data))
        return 'json-schema';
    if (isAvroType(data))
        return 'avro';
    const isKeyword = ['$defs', 'definitions', 'allOf', 'anyOf', 'oneOf'].some((key) => Object.hasOwn(data, key));
    if (isKeyword || (data.type === 'object' && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(data.properties)))
        return 'json-schema';
    return [..._lib_schema_field_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELD_KEYS */ .WM, 'schema', 'tables'].some((key) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(data[key]) || (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(data[key])) ? 'card' : undefined;
}
function isAvroType(value) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) || typeof value.name !== 'string')
        return false;
    return ((value.type === 'record' && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value.fields)) ||
        (value.type === 'enum' && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value.symbols)) ||
        value.type === 'fixed');
}
/** `#/definitions/order` as a path; a name alone is that of a record or a definition. */
function pointerOf(reference) {
    const fragment = typeof reference === 'string' ? reference.split('#')[1]?.trim() : undefined;
    if (fragment === undefined || fragment === '' || fragment === '/')
        return undefined;
    if (!fragment.startsWith('/'))
        return [fragment];
    return fragment
        .slice(1)
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function contractOf(at, value) {
    const pick = (keys) => {
        const key = [...keys].find((name) => Object.hasOwn(value, name));
        return key === undefined ? undefined : { value: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(value, [key]), at: [...at, key] };
    };
    const [compatMode, evolution, schemaRef] = [pick(MODES), pick(EVOLUTIONS), pick(_lib_schema_card_places_js__WEBPACK_IMPORTED_MODULE_0__/* .REFERENCE_KEYS */ .fS)];
    return { at, ...(compatMode && { compatMode }), ...(evolution && { evolution }), ...(schemaRef && { schemaRef }) };
}


/***/ }),

/***/ 1523:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ lineageView)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7979);
/* harmony import */ var _lib_once_per_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(348);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9927);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2005);




const GRAPH = ['lineage', 'graph'];
/** More colons than this in one endpoint are not tried as the border of a port. */
const MAX_PORT_SPLITS = 8;
/**
 * `lineage.graph` of a card. Nodes and edges are handed over as they stand: a node without a usable id has the id '', an
 * edge that names nobody keeps the text it has, an id that is used twice is there twice.
 */
function lineageView(input) {
    const { data } = input;
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) || !Object.hasOwn(data, 'lineage'))
        return undefined;
    return lineageOf(data, input.folder);
}
/** What is said of provenance and of the public surface looks at the graph too. */
const lineageOf = (0,_lib_once_per_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePer */ .P)(readLineage);
function readLineage(data, folder) {
    const lineage = data.lineage;
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(lineage))
        return { graphs: lineage === null ? [] : [emptyGraph(['lineage'])] };
    if (!Object.hasOwn(lineage, 'graph'))
        return { graphs: [] };
    const graph = lineage.graph;
    return { graphs: [(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(graph) ? graphOf(graph, data, folder) : emptyGraph(GRAPH)] };
}
function emptyGraph(at) {
    return { at, nodes: [], edges: [], connected: 'required', versioned: true };
}
function graphOf(graph, data, folder) {
    const declared = declaredPaths(data);
    const nodes = entriesOf(graph.nodes, [...GRAPH, 'nodes']).map((entry) => nodeOf(entry, declared, folder));
    const ids = new Set(nodes.map((node) => node.id));
    const edges = entriesOf(graph.edges, [...GRAPH, 'edges']).map((entry) => edgeOf(entry, ids));
    return { at: GRAPH, nodes, edges, connected: 'required', versioned: true };
}
function entriesOf(list, at) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(list))
        return list.map((value, i) => ({ value, at: [...at, i] }));
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(list))
        return Object.keys(list).map((key) => ({ value: list[key], at: [...at, key], key }));
    return [];
}
function nodeOf(entry, declared, folder) {
    const { value, at } = entry;
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return { id: textOf(value) || (entry.key ?? ''), at, kind: 'artifact' };
    const id = Object.hasOwn(value, 'id') ? textOf(value.id) : (entry.key ?? '');
    const version = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C)(value, at, ['version']);
    const digest = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C)(value, at, ['digest', 'sha256', 'hash']);
    const written = typeof value.path === 'string' ? value.path : declared.has(id) ? id : undefined;
    const path = written === undefined ? undefined : (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o1)(folder, written);
    return {
        id,
        at,
        kind: typeof value.kind === 'string' && value.kind !== '' ? value.kind : digest === undefined ? 'stage' : 'artifact',
        ...(version && { version }),
        ...(digest && { digest }),
        ...(path?.ok === true && { path: path.path }),
    };
}
function edgeOf(entry, ids) {
    const { value, at } = entry;
    const end = (key) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.hasOwn(value, key)
        ? { id: endpointOf(textOf(value[key]), ids), at: [...at, key] }
        : { id: '', at };
    const [from, to] = [end('from'), end('to')];
    return { from: from.id, to: to.id, at, fromAt: from.at, toAt: to.at };
}
/** `stage:port` means the stage, unless a node has the whole text as its id. An endpoint that names no node stays as written. */
function endpointOf(text, ids) {
    if (ids.has(text))
        return text;
    let colon = text.length;
    for (let tries = 0; tries < MAX_PORT_SPLITS; tries++) {
        colon = text.lastIndexOf(':', colon - 1);
        if (colon <= 0)
            break;
        const stage = text.slice(0, colon);
        if (ids.has(stage))
            return stage;
    }
    return text;
}
/** Ids are texts; YAML reads an unquoted `42` or `true` as something else. Maps, lists and null name nothing. */
function textOf(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
function declaredPaths(data) {
    const paths = new Set();
    for (const at of [['artifacts'], ['export_manifest', 'artifacts']]) {
        const list = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(data, at);
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(list))
            continue;
        for (const entry of list)
            if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry) && typeof entry.path === 'string')
                paths.add(entry.path);
    }
    return paths;
}


/***/ }),

/***/ 6994:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ cardPaths),
/* harmony export */   o: () => (/* binding */ cardSpellings)
/* harmony export */ });
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9927);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7979);
/* harmony import */ var _contracts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7973);



/** Keys whose text is a path, whatever it looks like. */
const PATH_KEY = /^(?:path|file|files|samples?|sample_files?|fixtures?|(?:request|response)_fixtures|example_files|input_examples?|inputs_lock|deps_lock|schema|.*(?:_path|_file|_lock|_ref|_refs))$/;
/** A text that reads as a path of a repository: folders and a name with an extension. */
const PATH_TEXT = /^(?:\.{1,2}\/)*[\w@+.-]+(?:\/[\w@+.-]+)+\.[A-Za-z][\w]{0,9}$/;
/** `contracts/raw_rows@v1.2`: the file has the name with or without the version and some extension. */
const VERSIONED = /^[\w.-]+(?:\/[\w.-]+)+@v?\d[\w.-]{0,31}(?:#.*)?$/;
const REFERENCE_KEY = /^(?:schema_refs?|[Σ∑]_(?:in|out)|sigma_(?:in|out))$/;
/** Longer texts are prose. */
const MAX_TEXT = 1024;
/** Files of Ch. 11 that belong to a card with such a part, whether or not it says where they are. */
const UNNAMED = [
    { part: 'graph', path: 'lineage/graph.json' },
    { part: 'replay', path: 'reports/replay.result.json' },
];
/**
 * Every path of the workspace that a card names, read from its folder and, as artifact paths may be, from the root. Finds
 * them anywhere in the document by key and by shape: one too many only means that the card is looked at once more.
 */
function cardPaths(input) {
    const found = new Set();
    const add = (text) => {
        for (const folder of input.folder === '' ? [''] : [input.folder, '']) {
            const verdict = (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o1)(folder, text);
            if (verdict.ok && verdict.path !== input.file)
                found.add(verdict.path);
        }
    };
    const lineage = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(input.data) ? input.data.lineage : undefined;
    for (const { part, path } of UNNAMED)
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(lineage) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(lineage[part]))
            add(path);
    const todo = [{ key: '', value: input.data }];
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
        const { key, value } = next;
        if (typeof value === 'string') {
            addText(key, value, add);
            if (isReference(key, value))
                for (const path of (0,_contracts_js__WEBPACK_IMPORTED_MODULE_1__/* .candidatesOf */ .kW)(input.folder, value))
                    if (path !== input.file)
                        found.add(path);
        }
        else if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value)) {
            const inner = key === 'artifacts' ? 'path' : key;
            for (const item of value)
                todo.push({ key: inner, value: item });
        }
        else if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
            for (const name of Object.keys(value))
                todo.push({ key: name, value: value[name] });
    }
    return [...found].sort();
}
/** How the text of a card shows that this path belongs to it: by a name without version or extension, or by the part alone. */
function cardSpellings(path) {
    const parts = UNNAMED.filter((file) => (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(file.path) === (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(path)).map(({ part }) => part);
    return [...(0,_contracts_js__WEBPACK_IMPORTED_MODULE_1__/* .contractSpellings */ .qx)(path), ...parts];
}
function isReference(key, text) {
    return REFERENCE_KEY.test(key) || (text.length <= MAX_TEXT && VERSIONED.test(text));
}
function addText(key, text, add) {
    if (text.length <= MAX_TEXT && (PATH_KEY.test(key) || PATH_TEXT.test(text)))
        add(text);
}


/***/ }),

/***/ 5901:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ countOwnParts),
/* harmony export */   ZG: () => (/* binding */ FAMILY_MARKERS),
/* harmony export */   nu: () => (/* binding */ familyKind),
/* harmony export */   rU: () => (/* binding */ sniffFamily)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7979);
/* harmony import */ var _lib_once_per_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(348);
/* harmony import */ var _root_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(884);



/** Every card of the family asks. */
const recognised = (0,_lib_once_per_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePer */ .P)((data) => ({ kind: lookAt(data) }));
function familyKind(data) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) ? recognised(data).kind : undefined;
}
function lookAt(data) {
    if (isBenchmark(data))
        return 'benchmark-card';
    if (hasAny(data, ['dataset_id']) && isCardOf(data, DATASET_PARTS, DATASET_OWN, 3))
        return 'dataset-card';
    if (hasAny(data, ['model_id']) && isCardOf(data, MODEL_PARTS, MODEL_OWN, 3))
        return 'model-card';
    // A card that forgot or misspelt its id is still that card, and has to be told so.
    if (!Object.hasOwn(data, 'pipeline')) {
        if (countOf(data, DATASET_PARTS) >= 10)
            return 'dataset-card';
        if (countOf(data, MODEL_PARTS) >= 11)
            return 'model-card';
    }
    return hasChapterParts(data) ? 'pipeline-card' : undefined;
}
/** How many of the chapter's parts are there in the family's own shape. */
function countOwnParts(data) {
    let count = 0;
    for (const [key, isOwn] of PARTS)
        if (Object.hasOwn(data, key) && isOwn(data[key], data))
            count++;
    return count;
}
/** Whether a file that does not parse is plainly meant as a card of this kind. */
function sniffFamily(text) {
    const keys = (0,_root_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .rootKeys */ .D)(text);
    // In its own part: a word such as `graph` or `notice` stands in everybody's prose.
    const holdsIn = (part, words) => {
        if (!keys.has(part))
            return false;
        const section = (0,_root_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionOf */ .Z)(text, part);
        // What an alias or a merge key stands for may lie anywhere.
        const where = /<<\s*:|[\s:,[{]\*\w/.test(section) ? text : section;
        return words.some((word) => keys.has(word) || new RegExp(`\\b${word}\\b`).test(where));
    };
    const parts = ['versioning', 'lineage', 'artifacts', 'metrology', 'export_manifest', 'pipeline'].filter((key) => keys.has(key));
    const isFragment = keys.has('export_manifest') ||
        (parts.length >= 2 && parts.some((key) => OWN_NAMES.has(key))) ||
        holdsIn('versioning', ['compat_mode', 'stability_line', 'scheme', 'notice']) ||
        holdsIn('lineage', ['graph', 'replay']) ||
        holdsIn('metrology', ['check_dim']) ||
        (keys.has('provenance') &&
            [...keys].every((key) => FAMILY_ROOT.has(key)) &&
            (/\b(?:containers|deps_lock)\b/.test(text) ||
                (/^["'{\s]{0,9}pipeline["']?:\s*[{\r\n#]/m.test(text) && /\b(?:sources|transforms|seeds)\b/.test(text)))) ||
        (keys.has('artifacts') &&
            /\bsha256\b/.test(text) &&
            /\bpath\b/.test(text) &&
            [...keys].filter((key) => !FAMILY_ROOT.has(key)).length <= MAX_FOREIGN);
    const count = (names) => names.filter((name) => keys.has(name)).length;
    if (keys.has('suite') && keys.has('tasks') && (isFragment || /\b(?:dataset_ref|io_mode|leakage_guard)\b/.test(text)))
        return 'benchmark-card';
    if (keys.has('dataset_id') && (isFragment || (count(DATASET_PARTS) >= 3 && count(DATASET_OWN) > 0)))
        return 'dataset-card';
    if (keys.has('model_id') && (isFragment || (count(MODEL_PARTS) >= 3 && count(MODEL_OWN) > 0)))
        return 'model-card';
    return isFragment ? 'pipeline-card' : undefined;
}
/** The root keys without which no card is recognised. */
const FAMILY_MARKERS = [
    'versioning',
    'lineage',
    'artifacts',
    'export_manifest',
    'metrology',
    'provenance',
    'layers',
    'edges',
];
const DATASET_OWN = ['modality', 'splits', 'checksums', 'metrology', 'export_manifest'];
const DATASET_PARTS = [...DATASET_OWN, 'title', 'version', 'summary', 'sources', 'license', 'access', 'provenance', 'quality'];
const MODEL_OWN = ['io_schema', 'calibration', 'fairness', 'export_manifest'];
const MODEL_PARTS = [
    ...MODEL_OWN,
    ...[
        'title',
        'version',
        'task',
        'architecture',
        'preprocess',
        'optimization',
        'hyperparams',
        'evaluation',
        'safety',
        'deployment',
    ],
    ...['resources', 'metrology', 'training_data', 'robustness'],
];
const TASK_OWN = ['dataset_ref', 'io_mode', 'protocol', 'leakage_guard'];
const TASK_PARTS = [...TASK_OWN, 'splits', 'metrics'];
/** Root keys of a whole pipeline card: a file that has none but these is nobody else's. */
const FAMILY_ROOT = new Set([
    ...['pipeline', 'versioning', 'provenance', 'lineage', 'artifacts', 'metrology', 'export_manifest', 'lint_rules', 'references'],
    ...[
        'metrics',
        'freshness',
        'privacy',
        'license',
        'compliance',
        'delta_form',
        'path',
        'measure',
        'contracts',
        'splits',
        'notes',
    ],
]);
/** Names that hardly anybody else has at the root; `pipeline`, `artifacts` and `provenance` are everybody's. */
const OWN_NAMES = new Set(['versioning', 'lineage', 'metrology', 'export_manifest']);
const PARTS = [
    ['versioning', isVersioning],
    ['lineage', isLineage],
    ['artifacts', isArtifactList],
    ['export_manifest', (value) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && hasAny(value, ['artifacts', 'references', 'version'])],
    ['metrology', (value) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && hasAny(value, ['check_dim'])],
    ['pipeline', isPipeline],
    ['provenance', isProvenance],
];
function hasChapterParts(data) {
    if (countOwnParts(data) > 0 || isPipelineWithProvenance(data))
        return true;
    const named = PARTS.map(([key]) => key).filter((key) => Object.hasOwn(data, key));
    if (named.length < 2)
        return false;
    return named.length >= 4 || (named.some((key) => OWN_NAMES.has(key)) && Object.keys(data).every((key) => FAMILY_ROOT.has(key)));
}
function isVersioning(value) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return false;
    if (hasAny(value, ['compat_mode', 'stability_line']))
        return true;
    if (Object.hasOwn(value, 'notice') && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value.notice))
        return true;
    return Object.hasOwn(value, 'scheme')
        ? typeof value.scheme !== 'string' || /sem/i.test(value.scheme)
        : hasAny(value, ['scheme']);
}
function isLineage(value) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return false;
    const graph = value.graph;
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(graph) && (hasAny(graph, ['nodes', 'edges']) || Object.keys(graph).length === 0))
        return true;
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(graph))
        return true;
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value.replay) && hasAny(value.replay, ['enabled', 'inputs_lock', 'policy']);
}
/** Enough to see what sort of list it is; the rest of a long list is not read. */
const SAMPLE = 200;
/** A fragment may carry a name, an owner or the like. */
const MAX_FOREIGN = 3;
function isArtifactList(value, root) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return false;
    const entries = value.slice(0, SAMPLE).filter(_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv);
    const foreign = countForeign(root);
    // Others list files with digests too (a data set's own manifest): then most of what stands beside the list is theirs.
    if (entries.some((entry) => hasAny(entry, ['path']) && hasAny(entry, ['sha256'])))
        return foreign <= MAX_FOREIGN;
    // Without a single digest it may be AppVeyor's list of build products, which stands among other keys.
    return entries.some((entry) => hasAny(entry, ['path', 'sha256'])) && foreign === 0;
}
function isPipeline(value) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return false;
    const { layers, edges } = value;
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(layers) && (layers.length === 0 || layers.some(_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)))
        return hasAny(value, ['edges', 'version', 'id']);
    return ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(edges) && hasAny(value, ['version', 'layers']) && edges.some((edge) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(edge) && hasAny(edge, ['from', 'to'])));
}
function isProvenance(value, root) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return false;
    const { environment } = value;
    const isOwnEnvironment = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(environment) && hasAny(environment, ['containers', 'deps_lock']);
    const signs = [hasAny(value, ['transforms']), hasAny(value, ['seeds']), isOwnEnvironment].filter(Boolean).length;
    // Sources alone, and provenance of any other shape, stand in everybody's front matter.
    return signs >= 2 || (isOwnEnvironment && countForeign(root) <= MAX_FOREIGN);
}
/** Neither name says anything by itself; together, with nothing beside them that is not the family's, they do. */
function isPipelineWithProvenance(data) {
    const { pipeline, provenance } = data;
    return ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(pipeline) &&
        (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(provenance) &&
        hasAny(pipeline, ['id', 'version']) &&
        hasAny(provenance, ['sources', 'transforms', 'environment', 'seeds']) &&
        countForeign(data) === 0);
}
function countForeign(root) {
    return Object.keys(root).filter((key) => !FAMILY_ROOT.has(key)).length;
}
/** A suite with tasks; when one of the two is forgotten or misspelt, the other must be plainly the family's. */
function isBenchmark(data) {
    const { suite, tasks } = data;
    const sample = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(tasks) ? tasks.slice(0, SAMPLE).filter(_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv) : [];
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(suite))
        return sample.some((task) => countOf(task, TASK_PARTS) >= 4);
    if (sample.some((task) => hasAny(task, TASK_OWN)))
        return true;
    const isOwnSuite = hasAny(suite, ['modalities', 'coverage_matrix']);
    const hasOwnParts = countOwnParts(data) > 0;
    if (Object.hasOwn(data, 'tasks'))
        return hasOwnParts || isOwnSuite;
    return hasOwnParts && (isOwnSuite || hasAny(suite, ['id', 'version']));
}
function countOf(value, keys) {
    return keys.filter((key) => Object.hasOwn(value, key)).length;
}
function isCardOf(data, parts, own, least) {
    if (countOwnParts(data) > 0)
        return true;
    return hasAny(data, own) && countOf(data, parts) >= least;
}
/**
 * Own keys only. A key also counts when YAML glued its value to it: `{path:"a.bin"}` without the space reads as one key
 * `path:"a.bin"`; or when it comes through a merge key. The loader reports both; here they must not hide what the file is.
 */
function hasAny(value, keys) {
    if (keys.some((key) => Object.hasOwn(value, key)))
        return true;
    const merged = value['<<'];
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(merged) && keys.some((key) => Object.hasOwn(merged, key)))
        return true;
    const names = Object.keys(value);
    if (names.length > 64)
        return false;
    for (const name of names)
        if (name.includes(':') && keys.some((key) => name.startsWith(`${key}:`)))
            return true;
    return false;
}


/***/ }),

/***/ 2855:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ stageHolders),
/* harmony export */   ZL: () => (/* binding */ stagesOf)
/* harmony export */ });
/* unused harmony export stagesIn */
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7979);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2005);


const STAGE_LISTS = ['stages', 'layers', 'steps'];
/** A layer holds stages and a stage no layers. */
const LEVELS = 3;
/** The stages of a list or map of stages, layers or steps, as they stand. */
function stagesIn(value, at) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return [];
    return STAGE_LISTS.flatMap((name) => {
        const list = value[name];
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(list))
            return list.map((one, i) => ({ value: one, at: [...at, name, i] }));
        return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(list) ? Object.keys(list).map((id) => ({ value: list[id], at: [...at, name, id] })) : [];
    });
}
/** Every layer and every stage, in whatever layer it stands. */
function stageHolders(data) {
    const found = [];
    let level = [{ value: data, at: [] }];
    if (data.pipeline !== undefined)
        level.push({ value: data.pipeline, at: ['pipeline'] });
    for (let depth = 0; depth < LEVELS; depth++) {
        level = level.flatMap(({ value, at }) => stagesIn(value, at));
        found.push(...level);
    }
    return found;
}
/** Stages with an id; a layer is one only when it holds none. */
function stagesOf(data) {
    return stageHolders(data).flatMap(({ value, at }) => {
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) || stagesIn(value, at).length > 0)
            return [];
        const last = at.at(-1);
        const id = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b)(value.id ?? value.stage ?? value.name) || (typeof last === 'string' ? last : '');
        return id === '' ? [] : [{ id, value, at }];
    });
}


/***/ }),

/***/ 9609:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ cardSurface)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7979);
/* harmony import */ var _surface_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4404);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8294);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9277);
/* harmony import */ var _lineage_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1523);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2855);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2005);







/** What others join this document by: another id is another thing. */
const IDENTITIES = [
    ['model', ['model_id']],
    ['identity', ['dataset_id']],
    ['identity', ['feature_set']],
    ['identity', ['pipeline', 'id']],
    ['identity', ['suite', 'id']],
];
const LICENCES = [
    ['license'],
    ['licence'],
    ['licenses'],
    ['license_constraints'],
    ['compliance', 'license'],
    ['release', 'license'],
    ['export_manifest', 'license'],
];
const ACCESS = [['access'], ['compliance', 'access'], ['release', 'access']];
const ACCESS_NAMES = ['level', 'mode', 'type', 'class', 'status', 'policy'];
const SPLITS = ['train', 'validation', 'val', 'dev', 'test', 'holdout', 'calibration'];
const SIDES = [
    ['inputs', 'inputs'],
    ['outputs', 'outputs'],
    ['in', 'inputs'],
    ['out', 'outputs'],
];
const PORT_NAMES = ['name', 'id', 'port', 'key'];
const PORT_FACTS = ['type', 'kind', 'dtype', 'unit', 'format'];
const YIELDED = new Set(['artifact', 'dataset', 'model', 'feature-set', 'report']);
/** Metrics of a comparison, or of a rule, are named elsewhere too. */
const NO_METRICS = new Set(['shadow', 'dual_write', 'lint_rules', 'artifacts', 'lineage']);
const MAX_DEPTH = 12;
const MAX_NODES = 200_000;
/** What a card promises beside its schema: artifacts, ports, metrics, licence, access. Values, digests and prose are not of it. */
function cardSurface(input) {
    const { data } = input;
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data))
        return undefined;
    const items = [
        ...identityItems(data),
        ...artifactItems(input),
        ...(0,_stages_js__WEBPACK_IMPORTED_MODULE_5__/* .stagesOf */ .ZL)(data).flatMap(({ id, value, at }) => [(0,_surface_js__WEBPACK_IMPORTED_MODULE_1__/* .item */ .AS)('stage', id, at), ...portItems(value, at, id)]),
        ...((0,_lineage_js__WEBPACK_IMPORTED_MODULE_4__/* .lineageView */ .t)(input)?.graphs ?? []).flatMap(graphItems),
        ...splitItems(data),
        ...findMetrics(data),
        ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .layoutItems */ .v)(data, { primaryKeys: true }),
        ...single(data, LICENCES, 'licence', _surface_js__WEBPACK_IMPORTED_MODULE_1__/* .licenceText */ .$_),
        ...single(data, ACCESS, 'access', accessText),
    ];
    return { items: firstOfEach(items) };
}
function identityItems(data) {
    return IDENTITIES.flatMap(([area, at]) => {
        const name = (0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(data, at));
        return name === '' ? [] : [(0,_surface_js__WEBPACK_IMPORTED_MODULE_1__/* .item */ .AS)(area, (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .shortPath */ ._1)(at), at, name)];
    });
}
function artifactItems(input) {
    const artifacts = (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactsView */ .p)(input)?.artifacts ?? [];
    return artifacts.flatMap(({ path, at }) => {
        const name = (0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b)(path?.value);
        return name === '' ? [] : [(0,_surface_js__WEBPACK_IMPORTED_MODULE_1__/* .item */ .AS)('artifact', name.replace(/^(?:\.\/)+/, ''), path?.at ?? at)];
    });
}
function portItems(stage, at, id) {
    const holders = [
        [stage, at],
        [stage.ports, [...at, 'ports']],
    ];
    return holders.flatMap(([holder, place]) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(holder)
        ? SIDES.flatMap(([key, side]) => (0,_surface_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(holder[key], [...place, key], PORT_NAMES).flatMap(({ name, value, at: where }) => name === '' ? [] : [(0,_surface_js__WEBPACK_IMPORTED_MODULE_1__/* .item */ .AS)('port', `${id}.${side}.${name}`, where, portType(value, (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(holder[key])))]))
        : []);
}
function portType(value, listed) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return PORT_FACTS.map((key) => (0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b)(value[key]))
            .filter(Boolean)
            .join(' ');
    return listed ? '' : (0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b)(value);
}
/** Stages by id; whatever the graph yields. What something else in it goes on to use is inner, and sources are not its own. */
function graphItems({ nodes, edges }) {
    const [from, to] = [new Set(edges.map((edge) => edge.from)), new Set(edges.map((edge) => edge.to))];
    return nodes.flatMap(({ id, kind, at }) => {
        if (id === '')
            return [];
        if (kind === 'stage')
            return [(0,_surface_js__WEBPACK_IMPORTED_MODULE_1__/* .item */ .AS)('stage', id, at)];
        if (!YIELDED.has(kind) || (from.has(id) && !to.has(id)))
            return [];
        const port = (0,_surface_js__WEBPACK_IMPORTED_MODULE_1__/* .item */ .AS)('port', id, at, kind);
        return [from.has(id) ? { ...port, internal: true } : port];
    });
}
function splitItems(data) {
    const { splits } = data;
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(splits))
        return [];
    return SPLITS.filter((name) => Object.hasOwn(splits, name)).map((name) => (0,_surface_js__WEBPACK_IMPORTED_MODULE_1__/* .item */ .AS)('port', `splits.${name}`, ['splits', name]));
}
/** Every `metrics` of the document, named after the task or stage that it stands in. */
function findMetrics(data) {
    const found = [];
    let left = MAX_NODES;
    const walk = (value, at, owner) => {
        if (at.length > MAX_DEPTH || left-- <= 0)
            return;
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
            value.forEach((one, i) => walk(one, [...at, i], owner));
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
            return;
        const id = at.length < 2 ? '' : (0,_surface_js__WEBPACK_IMPORTED_MODULE_1__/* .namedBy */ .T)(value, ['id', 'name']);
        for (const key of Object.keys(value)) {
            if (NO_METRICS.has(key))
                continue;
            const inner = value[key];
            const own = id === '' ? owner : id;
            if (key !== 'metrics')
                walk(inner, [...at, key], own);
            else
                found.push(...(0,_surface_js__WEBPACK_IMPORTED_MODULE_1__/* .metricItems */ .Dw)(inner, [...at, key], own, value.directions ?? value.direction));
        }
    };
    walk(data, [], '');
    return found;
}
function accessText(value) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? (0,_surface_js__WEBPACK_IMPORTED_MODULE_1__/* .namedBy */ .T)(value, ACCESS_NAMES) : (0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b)(value);
}
/** One that stands at the usual place has no name; another is called by its place. */
function single(data, places, area, wordsOf) {
    const found = places.flatMap((at) => {
        const text = wordsOf((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(data, at));
        return text === '' ? [] : [{ at, text }];
    });
    return found.map(({ at, text }, i) => (0,_surface_js__WEBPACK_IMPORTED_MODULE_1__/* .item */ .AS)(area, i === 0 ? '' : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .shortPath */ ._1)(at), at, text));
}
/** The same thing in two lists is one; a stage of the pipeline is a node of the graph. */
function firstOfEach(items) {
    const seen = new Map();
    const artifacts = new Set(items.flatMap(({ area, id }) => (area === 'artifact' ? [id] : [])));
    for (const one of items) {
        const key = `${one.area}\0${one.id}`;
        if (!seen.has(key) && !(one.area === 'port' && artifacts.has(one.id)))
            seen.set(key, one);
    }
    return [...seen.values()];
}


/***/ }),

/***/ 212:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ versioningView),
/* harmony export */   yI: () => (/* binding */ firstAt),
/* harmony export */   yV: () => (/* binding */ noVersion)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7979);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2855);


const VERSION_PLACES = [
    ['versioning', 'version'],
    ['pipeline', 'version'],
    ['suite', 'version'],
    ['version'],
    ['info', 'version'],
    ['x-version'],
    ['model_version'],
];
const MODE_PLACES = [['versioning', 'compat_mode'], ['compat_mode'], ['x-compat-mode'], ['evolution_policy']];
const NAME_PLACES = [
    ['pipeline', 'id'],
    ['suite', 'id'],
    ['dataset_id'],
    ['model_id'],
    ['feature_set'],
    ['id'],
    ['name'],
];
const REFERENCE_PLACES = [['export_manifest', 'references'], ['references']];
/** Where a document says that its version is out, or is not to change any more. */
const STATUS_PLACES = [
    ...['frozen', 'status', 'stage', 'state'].map((key) => ['versioning', key]),
    ['release', 'frozen'],
    ['release', 'status'],
    ['pipeline', 'status'],
    ['frozen'],
    ['status'],
];
/** The first of the places that holds something; else the first that is there but null. */
function firstAt(data, places) {
    let empty;
    for (const at of places) {
        const value = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(data, at);
        if (value === undefined)
            continue;
        if (value !== null)
            return { value, at };
        empty ??= { value, at };
    }
    return empty;
}
/**
 * `own` is where documents of the kind keep their version: looked at right after `versioning.version`, and where a missing one
 * belongs. `others`: further places, which a kind narrows down where the same key means something else.
 */
function versioningView(input, own, required, others = VERSION_PLACES.slice(1)) {
    const { data } = input;
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data))
        return undefined;
    const version = firstAt(data, [VERSION_PLACES[0], own, ...others]);
    const again = version?.at[0] === 'versioning' && own[0] !== 'versioning' ? firstAt(data, [own]) : undefined;
    const scheme = firstAt(data, [['versioning', 'scheme']]);
    const stabilityLine = firstAt(data, [['versioning', 'stability_line']]);
    const compatMode = firstAt(data, MODE_PLACES);
    const channel = firstAt(data, [
        ['versioning', 'channel'],
        ['release', 'channel'],
    ]);
    const status = firstAt(data, STATUS_PLACES);
    const name = firstAt(data, NAME_PLACES);
    const notice = noticeOf(data);
    const part = (key) => firstAt(data, [['versioning', key], [key]]);
    const [schemaVersion, dataRelease, deprecation, withdrawal] = [
        part('schema_version'),
        part('data_release'),
        part('deprecation'),
        part('withdrawal'),
    ];
    return {
        ...(name && { name }),
        ...(version && { version }),
        ...(again && again.value !== null && { versionAgain: again }),
        ...(scheme && { scheme }),
        ...(stabilityLine && { stabilityLine }),
        ...(compatMode && { compatMode }),
        ...(notice && { notice }),
        ...(schemaVersion && { schemaVersion }),
        ...(dataRelease && { dataRelease }),
        ...(deprecation && { deprecation }),
        ...(withdrawal && { withdrawal }),
        ...(channel && { channel }),
        ...(status && { status }),
        shadows: evidenceAt(data, 'shadow'),
        dualWrites: evidenceAt(data, 'dual_write'),
        references: REFERENCE_PLACES.flatMap((at) => referencesAt(data, at)),
        versionPath: own,
        // Two axes are versions enough.
        required: required && (schemaVersion === undefined || dataRelease === undefined),
    };
}
/** The chapter has `versioning.notice`, dataset cards `release.notices` (DatasetCards Ch. 14); of a list the newest counts. */
const NOTICE_PLACES = [
    ['versioning', 'notice'],
    ['versioning', 'notices'],
    ['release', 'notices'],
    ['release', 'notice'],
];
function noticeOf(data) {
    const found = firstAt(data, NOTICE_PLACES);
    if (found === undefined || found.value === null)
        return undefined;
    const at = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(found.value) ? newestOf(found.value, found.at) : found.at;
    const part = (key) => firstAt(data, [[...at, key]]);
    const [type, summary, date] = [part('type'), part('summary'), part('date')];
    return { at, ...(type && { type }), ...(summary && { summary }), ...(date && { date }) };
}
/** By date; without dates the last, since that is where a new one is put. */
function newestOf(list, at) {
    let newest;
    for (const [i, item] of list.entries()) {
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(item))
            continue;
        const date = typeof item['date'] === 'string' ? item['date'] : '';
        if (newest === undefined || date >= newest.date)
            newest = { at: [...at, i], date };
    }
    return newest?.at ?? at;
}
function referencesAt(data, at) {
    const value = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(data, at);
    if (value === undefined || value === null)
        return [];
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) ? value.map((entry, i) => ({ value: entry, at: [...at, i] })) : [{ value, at }];
}
/** A section under `versioning`, at the root, or in a stage, in whatever layer that stands. */
function evidenceAt(data, key) {
    const own = [firstAt(data, [['versioning', key]]), firstAt(data, [[key]])];
    const found = own.filter((one) => one !== undefined);
    for (const { value, at } of (0,_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .stageHolders */ .Cm)(data)) {
        const one = firstAt(value, [[key]]);
        if (one !== undefined)
            found.push({ value: one.value, at: [...at, ...one.at] });
    }
    return found.filter(({ value }) => value !== null);
}
/** For documents that are a list, or that have no place for a version at all. */
function noVersion(versionPath = ['version']) {
    return { references: [], shadows: [], dualWrites: [], versionPath, required: false };
}


/***/ }),

/***/ 4404:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ licenceText),
/* harmony export */   AS: () => (/* binding */ item),
/* harmony export */   Dw: () => (/* binding */ metricItems),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   T: () => (/* binding */ namedBy)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7979);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2005);
/** What the `surface` views of several kinds share. */


/** Keys that say what a metric is rather than what came out. */
const METRIC_FACTS = [
    ['unit', ['unit', 'units']],
    ['direction', ['direction', 'goal', 'higher_is_better', 'greater_is_better', 'mode', 'optimize']],
];
const METRIC_NAMES = ['name', 'id', 'metric', 'key', 'metric_name'];
const SLICES = ['slice', 'subset', 'split', 'group', 'segment', 'cohort'];
const VALUES = new Set(['value', 'values', 'mean', 'stderr', 'std', 'ci', 'n', 'score', 'result', 'threshold']);
function item(area, id, at, value = '') {
    return { area, id, at, value };
}
/** The first of the keys that holds a name. */
function namedBy(value, keys) {
    for (const key of keys)
        if (Object.hasOwn(value, key) && (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b)(value[key]) !== '')
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b)(value[key]);
    return '';
}
/** Entries of a list or a map with what they are called. */
function entriesOf(value, at, keys) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return value.map((one, i) => ({ name: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one) ? namedBy(one, keys) : (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b)(one), value: one, at: [...at, i] }));
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return [];
    return Object.keys(value).map((key) => ({ name: key, value: value[key], at: [...at, key] }));
}
/** The metrics of a list or a map: names with unit, direction and slice, whatever values stand beside them. */
function metricItems(value, at, owner, directions) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && METRIC_NAMES.slice(0, 3).some((key) => typeof value[key] === 'string'))
        return metricItems([value], at, owner, directions).map((one) => ({ ...one, at }));
    return entriesOf(value, at, METRIC_NAMES).flatMap((entry) => {
        if (entry.name === '' || ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && VALUES.has(entry.name)))
            return [];
        const facts = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry.value) ? entry.value : {};
        const slice = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry.value) ? SLICES.map((key) => sliceOf(facts[key])).find(Boolean) : undefined;
        const id = `${owner === '' ? '' : `${owner} `}${entry.name}${slice === undefined ? '' : ` [${slice}]`}`;
        return [item('metric', id, entry.at, metricValue(facts, (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(directions) ? directions[entry.name] : undefined))];
    });
}
function metricValue(facts, direction) {
    return METRIC_FACTS.flatMap(([word, keys]) => {
        const key = keys.find((one) => Object.hasOwn(facts, one));
        const said = key === undefined ? (word === 'direction' ? direction : undefined) : facts[key];
        const text = word === 'direction' ? directionOf((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b)(said)) : (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b)(said);
        return text === '' ? [] : [`${word} ${text}`];
    }).join(', ');
}
/** Two words for one direction are no change. */
function directionOf(text) {
    const lower = text.toLowerCase();
    if (/^(?:max|maximi[sz]e|higher|up|true|increase|greater|asc)(?:_is_better)?$/.test(lower))
        return 'higher';
    if (/^(?:min|minimi[sz]e|lower|down|false|decrease|less|desc)(?:_is_better)?$/.test(lower))
        return 'lower';
    return lower;
}
function sliceOf(value) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return value.map(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b).filter(Boolean).join(', ');
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b)(value);
    return Object.keys(value)
        .sort()
        .map((key) => `${key}=${(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b)(value[key])}`)
        .join(', ');
}
const LICENCE_NAMES = ['spdx', 'spdx_id', 'expression', 'id', 'name', 'url', 'path', 'text'];
/** The text of a licence, however it is written: one text, a map that names it, a list of these. */
function licenceText(value) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return value.map(licenceText).filter(Boolean).sort().join(' AND ');
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? namedBy(value, LICENCE_NAMES) : (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b)(value);
}


/***/ }),

/***/ 2005:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ memberOf),
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/** Text of a name; YAML reads an unquoted `42` as a number. Maps, lists and null name nothing. */
function textOf(value) {
    if (typeof value === 'string')
        return value.trim();
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
/** The first own key of these, whatever it holds. */
function memberOf(value, at, keys) {
    const key = keys.find((name) => Object.hasOwn(value, name));
    return key === undefined ? undefined : { value: value[key], at: [...at, key] };
}


/***/ }),

/***/ 1010:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ BudgetError),
/* harmony export */   _: () => (/* binding */ Budget)
/* harmony export */ });
/**
 * A count of the work that one evaluation may take. Rules and documents are written by strangers: what is not counted
 * can be made to run for hours. One step is about 0.1 to 1 µs of work.
 */
class Budget {
    limit;
    #what;
    #left;
    /** `what` is the subject of the sentence in the error: "evaluating the expression". */
    constructor(limit, what) {
        this.limit = limit;
        this.#what = what;
        this.#left = limit;
    }
    /** Throws BudgetError as soon as more was spent than allowed. */
    spend(steps) {
        this.#left -= steps;
        if (this.#left < 0)
            throw new BudgetError(this.limit, this.#what);
    }
}
class BudgetError extends Error {
    limit;
    constructor(limit, what) {
        super(`${what} takes more than the ${limit.toLocaleString('en-US')} steps that are allowed`);
        this.name = 'BudgetError';
        this.limit = limit;
    }
}


/***/ }),

/***/ 4272:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bL: () => (/* binding */ mayHoldChecksums),
/* harmony export */   bQ: () => (/* binding */ CHECKSUM_LIST),
/* harmony export */   k4: () => (/* binding */ readChecksumList)
/* harmony export */ });
/* unused harmony exports formatChecksumLine, formatReversedLine, isReversed, needsEscape, escapeName */
/**
 * Lists of checksums: what `sha256sum` and its like write and read (coreutils 9, `info coreutils 'md5sum invocation'`), and what
 * people keep beside it: digests that are cut off or still to come (a finding, not a line to pass over), a digest alone for the
 * file that the list is named after, and signed lists.
 */
const BY_LENGTH = {
    32: 'md5',
    40: 'sha1',
    56: 'sha224',
    64: 'sha256',
    96: 'sha384',
    128: 'sha512',
};
const BY_TAG = {
    MD5: 'md5',
    SHA1: 'sha1',
    SHA224: 'sha224',
    SHA256: 'sha256',
    SHA384: 'sha384',
    SHA512: 'sha512',
    BLAKE2b: 'blake2b',
};
const ESCAPES = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };
const UNESCAPES = { '\\': '\\', n: '\n', r: '\r' };
const ODD_TAG = /^\\?([A-Za-z][A-Za-z0-9/-]*) ?\((.*)\) ?= ?([^\s()]*)$/;
const ODD_DIGEST = /^\\?(\S+)(?: [ *]|[ \t])(.+)$/;
const ARMOR = /^-----(BEGIN|END) PGP ([A-Z ]+)-----$/;
/** No name is as long, and what follows need not be searched. */
const MAX_LINE = 8192;
/**
 * One line as `sha256sum` prints it in text mode, with its line end. A name with a backslash, a line feed or a carriage return
 * is escaped, and the line then begins with a backslash.
 */
function formatChecksumLine(hex, path) {
    const escaped = escapeName(path);
    return `${escaped === path ? '' : '\\'}${hex}  ${escaped}\n`;
}
/**
 * The same for a list whose names follow one blank (BSD's `-r`): after such a line `sha256sum --check` takes a second blank, or a `*`, for
 * a part of the name. A name that begins with one is tagged, which it takes in any list.
 */
function formatReversedLine(hex, path) {
    const escaped = escapeName(path);
    const line = /^[ *]/.test(path) ? `SHA256 (${escaped}) = ${hex}` : `${hex} ${escaped}`;
    return `${escaped === path ? '' : '\\'}${line}\n`;
}
/** Whether the names of a list follow one blank, as the first line tells that names no algorithm. */
function isReversed(entries) {
    const first = entries.find(({ digestSpan, pathSpan }) => pathSpan.start > digestSpan.end);
    return first !== undefined && first.pathSpan.start === first.digestSpan.end + 1;
}
/** Whether the line of this name begins with a backslash, which most other readers of checksums do not understand. */
function needsEscape(path) {
    return /[\\\n\r]/.test(path);
}
function escapeName(path) {
    return path.replace(/[\\\n\r]/g, (c) => ESCAPES[c]);
}
/**
 * Reads a list that has this name in the workspace: any mix of the forms that `sha256sum --check` takes, and the entries that it
 * would not take. Lines may end in CRLF.
 */
function readChecksumList(text, file) {
    const { algorithm, own } = namedAfter(file);
    const skipped = signatureLines(text);
    const entries = [];
    const bad = [];
    let line = 0;
    for (let next = text.startsWith('\ufeff') ? 1 : 0; next < text.length;) {
        const start = next;
        const found = text.indexOf('\n', start);
        next = found < 0 ? text.length : found + 1;
        line++;
        const raw = text.slice(start, found < 0 ? text.length : found).replace(/\r$/, '');
        if (raw.trim() === '' || raw.startsWith('#') || skipped.has(line))
            continue;
        const read = readLine(raw, start);
        const odd = typeof read === 'string' && raw.length <= MAX_LINE ? readOdd(raw, start, algorithm, own) : undefined;
        if (odd !== undefined)
            entries.push({ line, ...odd });
        else if (typeof read === 'string')
            bad.push({ line, span: { start, end: start + raw.length }, reason: read });
        else {
            // Each by its name: of 60,000 lines the copies that a spread makes are 100 MB.
            const { path, digest, tagged, pathSpan, digestSpan } = read;
            entries.push({
                line,
                path: path === '-' && own !== undefined ? own : path,
                // A list that is named after an algorithm means that one: another length is a mistake.
                algorithm: tagged ? read.algorithm : algorithm === 'blake2b' ? blake2Of(digest) : (algorithm ?? read.algorithm),
                digest,
                pathSpan,
                digestSpan,
            });
        }
    }
    return { entries, bad };
}
/** `b2sum -l 256` writes as many digits: another function, which nothing here computes. */
function blake2Of(digest) {
    return digest.length === 128 ? 'blake2b' : `blake2b-${4 * digest.length}`;
}
function readLine(raw, start) {
    const blanks = /^[ \t]*/.exec(raw)[0].length;
    const escaped = raw[blanks] === '\\';
    const at = blanks + (escaped ? 1 : 0);
    const body = raw.slice(at);
    return readTagged(body, start + at, escaped) ?? readPlain(body, start + at, escaped);
}
/** `SHA256 (name) = hex`; OpenSSL leaves the blanks out. The name may hold `) = `, so that the last one counts. */
function readTagged(body, at, escaped) {
    const [head, tag] = /^(BLAKE2b|[A-Z0-9-]+)(?: \(|\()/.exec(body) ?? [];
    if (head === undefined || tag === undefined)
        return undefined;
    const algorithm = Object.hasOwn(BY_TAG, tag) ? BY_TAG[tag] : undefined;
    if (algorithm === undefined)
        return `its algorithm \`${tag}\` is none of ${Object.keys(BY_TAG).join(', ')}`;
    const [tail, digest] = /\) ?= ?([0-9A-Fa-f]+)[ \t]*$/.exec(body.slice(head.length)) ?? [];
    if (tail === undefined || digest === undefined)
        return 'no `) = ` and digest follow the name';
    if (algorithm === 'blake2b' ? digest.length !== 128 : BY_LENGTH[digest.length] !== algorithm)
        return `its digest has ${digest.length} hex digits, which no ${algorithm} has`;
    const end = body.length - tail.length;
    const name = readName(body.slice(head.length, end), escaped);
    if (typeof name !== 'object')
        return name;
    const from = at + body.lastIndexOf(digest);
    const digestSpan = { start: from, end: from + digest.length };
    return { path: name.path, algorithm, digest, digestSpan, pathSpan: { start: at + head.length, end: at + end }, tagged: true };
}
function readPlain(body, at, escaped) {
    const digest = /^[0-9A-Fa-f]*/.exec(body)[0];
    const algorithm = BY_LENGTH[digest.length];
    const next = body[digest.length];
    if (digest === '' || (next !== undefined && next !== ' ' && next !== '\t'))
        return 'it does not begin with a digest';
    if (algorithm === undefined)
        return `it has ${digest.length} hex digits, and no digest has so many`;
    if (next === undefined)
        return 'it names no file';
    // Two blanks before the name, a blank and a `*` (binary), or one blank (BSD's `-r`).
    const flag = body[digest.length + 1];
    const nameAt = digest.length + (flag === ' ' || flag === '*' ? 2 : 1);
    const name = readName(body.slice(nameAt), escaped);
    if (typeof name !== 'object')
        return name;
    const digestSpan = { start: at, end: at + digest.length };
    const pathSpan = { start: at + nameAt, end: at + body.length };
    return { path: name.path, algorithm, digest, digestSpan, pathSpan, tagged: false };
}
function readName(name, escaped) {
    const path = escaped ? unescapeName(name) : name;
    if (path === undefined)
        return 'its name holds a backslash that is no escape';
    return path === '' ? 'it names no file' : { path };
}
function unescapeName(name) {
    let path = '';
    for (let i = 0; i < name.length; i++) {
        const c = name[i];
        if (c !== '\\') {
            path += c;
            continue;
        }
        const meant = UNESCAPES[name[++i] ?? ''];
        if (meant === undefined)
            return undefined;
        path += meant;
    }
    return path;
}
/** What `sha256sum` would not take, and is an entry all the same: of another algorithm, without a whole digest, without a name. */
function readOdd(body, start, list, own) {
    const [, tag, tagged = '', sum = ''] = ODD_TAG.exec(body) ?? [];
    if (tag !== undefined) {
        const open = start + body.indexOf('(') + 1;
        const end = start + body.length;
        const algorithm = tag.toLowerCase().replace(/^sha2?-/, 'sha');
        const place = { pathSpan: { start: open, end: open + tagged.length }, digestSpan: { start: end - sum.length, end } };
        return { path: tagged, algorithm, digest: sum, ...place };
    }
    const [, digest = '', name] = ODD_DIGEST.exec(body) ?? [];
    const from = start + body.indexOf(digest);
    const algorithm = list ?? 'sha256';
    if (name !== undefined && name.trim() !== '' && (isHexLike(digest) || isStandIn(digest))) {
        const end = start + body.length;
        const place = { pathSpan: { start: end - name.length, end }, digestSpan: { start: from, end: from + digest.length } };
        return { path: name, algorithm, digest, ...place };
    }
    const alone = body.trim();
    if (own === undefined || /\s/.test(alone) || !(isHexLike(alone) || isStandIn(alone)))
        return undefined;
    const at = start + body.indexOf(alone);
    const span = { start: at, end: at + alone.length };
    return { path: own, algorithm, digest: alone, pathSpan: span, digestSpan: span };
}
/** Cut off, with or without dots. */
function isHexLike(text) {
    return /^[0-9A-Fa-f]{8,}(?:\.{2,}|…)?$/.test(text);
}
function isStandIn(text) {
    return /^<[\w -]+>$/.test(text) || /^sha\d+[-:=][A-Za-z0-9+/=]{16,}$/i.test(text);
}
/** Lines of the armour of a clear-signed list, from 1: its headers up to the blank line, and the signature. */
function signatureLines(text) {
    const skipped = new Set();
    if (!text.includes('-----BEGIN PGP '))
        return skipped;
    let part = 'none';
    for (const [i, raw] of text.split('\n').entries()) {
        const body = raw.replace(/\r$/, '');
        const frame = ARMOR.exec(body);
        if (frame !== null || part !== 'none')
            skipped.add(i + 1);
        if (frame !== null)
            part = frame[1] === 'END' ? 'none' : frame[2] === 'SIGNED MESSAGE' ? 'headers' : 'signature';
        else if (part === 'headers' && body === '')
            part = 'none';
    }
    return skipped;
}
/** A file that by its name can only be a list of checksums: `SHA256SUMS`, `model.bin.sha256`, `md5sum.txt`. */
const CHECKSUM_LIST = /(?:^|\/)(?:(sha|sha1|sha224|sha256|sha384|sha512|md5|b2)-?sums?|.*[._-](?:(sha1|sha224|sha256|sha384|sha512|md5)(?:sums?)?|.*\.(b2)(?:sums?)?))(?:\.txt)?$/i;
const GENERAL_NAME = /(?:^|\/)(?:.*[._-])?check-?sums?(?:\.txt)?$/i;
/** Whether a file may be one by its name: also `checksums.txt`, `app_1.0_checksums.txt`, which others use for other things. */
function mayHoldChecksums(file) {
    const name = file.slice(file.lastIndexOf('/') + 1).toLowerCase();
    // Nearly every file of a repository is asked about.
    return ['sum', 'sha', 'md5', 'b2'].some((part) => name.includes(part)) && (CHECKSUM_LIST.test(file) || GENERAL_NAME.test(file));
}
/** The algorithm that a list is named after, and the file that it speaks of when it names none: `model.bin` for `model.bin.sha256`. */
function namedAfter(file) {
    const match = CHECKSUM_LIST.exec(file);
    const name = (match?.[1] ?? match?.[2] ?? match?.[3])?.toLowerCase();
    const algorithm = name === undefined || name === 'sha' ? undefined : name === 'b2' ? 'blake2b' : name;
    const own = /^(?:.*\/)?([^/]+?)\.(?:sha(?:1|224|256|384|512)|md5|b2)(?:sum)?(?:\.txt)?$/i.exec(file)?.[1];
    return { ...(algorithm !== undefined && { algorithm }), ...(own !== undefined && { own }) };
}


/***/ }),

/***/ 9525:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Hy: () => (/* binding */ algorithmOf),
  Sf: () => (/* binding */ isDigestName),
  KI: () => (/* binding */ isForeignAlgorithm),
  cj: () => (/* binding */ isForeignName)
});

// UNUSED EXPORTS: comparableHex, readDigest

// EXTERNAL MODULE: ./src/model/json.ts
var json = __nccwpck_require__(7979);
;// CONCATENATED MODULE: ./src/lib/digest.ts
/** Digests as documents write them: what a value is, and what it looks like when it is not a sha256. */

/** sha256 of no bytes at all. */
const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const HEX_LENGTHS = {
    32: 'an md5',
    40: 'a sha1 or a git object id',
    56: 'a sha224',
    96: 'a sha384',
    128: 'a sha512',
};
const BARE_ALGORITHMS = { 32: 'md5', 40: 'sha1', 64: 'sha256', 128: 'sha512' };
/** In lower case, and more than one digit 64 times. */
const PLAIN = /^(?!(.)\1{63}$)[0-9a-f]{64}$/;
/** Reads a declared sha256: 64 hex digits, in either case, with or without the prefix `sha256:`. */
function digest_readSha256(value) {
    // As nearly all of them are written, and a list can have 100,000.
    if (typeof value === 'string' && PLAIN.test(value))
        return { ok: true, hex: value, upperCase: false };
    if (value === undefined || value === null)
        return { ok: false, kind: 'missing', detail: 'there is none' };
    if (typeof value !== 'string')
        return { ok: false, kind: 'invalid', detail: describeNonText(value) };
    if (value.trim() === '')
        return { ok: false, kind: 'missing', detail: 'it is empty' };
    const body = value.replace(/^sha256:/i, '');
    if (digest_isPlaceholder(body.trim()))
        return { ok: false, kind: 'placeholder', detail: describeStandIn(value, body.trim()) };
    if (/^[0-9a-f]{64}$/i.test(body))
        return { ok: true, hex: body.toLowerCase(), upperCase: /[A-F]/.test(body) };
    return { ok: false, kind: 'invalid', ...describeText(value, body) };
}
/**
 * Text that somebody meant to replace: dots, angle brackets, a template's braces, a word such as TODO, a link, 64 times the same
 * digit. Shorter runs of one character count when they cannot be a cut-off digest.
 */
function digest_isPlaceholder(text) {
    if (text === '' || text.includes('...') || text.includes('…'))
        return true;
    if (/^(?:<.*>|\$?\{.*\}|\[.*\]|\$\(.*\)|%.*%)$/s.test(text))
        return true;
    if (/^(?:todo|tbd|tba|fixme|n\/a|na|none|nil|null|undefined|unknown|pending|placeholder|dummy|example|here)(?![a-z0-9])/i.test(text))
        return true;
    if (/^(?:change|fill|replace|your|insert|put|add|compute|to be)[-_ ]/i.test(text))
        return true;
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return true;
    if (/^(?:sha-?256|sha|hex|digest|hash|checksum|sum)$/i.test(text))
        return true;
    if (!/^(.)\1*$/s.test(text))
        return false;
    const first = text[0];
    return text.length === 64 || text.length < 32 || !/[0-9a-f]/i.test(first);
}
/** A digest for a message: enough to tell two apart. The full value belongs into the data of the report. */
function shortDigest(hex) {
    return hex.length <= 16 ? hex : `${hex.slice(0, 12)}…`;
}
/** Both digests for one message, in full when their beginnings are the same. */
function shortDigests(a, b) {
    return a !== b && shortDigest(a) === shortDigest(b) ? [a, b] : [shortDigest(a), shortDigest(b)];
}
/**
 * A digest of any algorithm as one comparable text, `sha256:9c1b…`; the algorithm of a bare digest is `algorithm`, else
 * told by its length. Undefined for what is no digest.
 */
function normalizeDigest(value, algorithm) {
    if (typeof value !== 'string')
        return undefined;
    // As most are written.
    if (PLAIN.test(value))
        return `${algorithm?.toLowerCase() ?? 'sha256'}:${value}`;
    const [, prefix, body = ''] = /^(?:([A-Za-z][A-Za-z0-9-]*):)?([0-9A-Fa-f]+)(?:\.dir)?$/.exec(value) ?? [];
    if (body.length < 32)
        return undefined;
    const name = prefix?.toLowerCase() ?? algorithm?.toLowerCase() ?? BARE_ALGORITHMS[body.length] ?? `hex${body.length}`;
    return `${name}:${body.toLowerCase()}`;
}
/** The same of what says that two things are one: nothing but zeros stands for a digest that nobody has filled in yet. */
function identifyingDigest(value) {
    const digest = normalizeDigest(value);
    return digest === undefined || /:0+$/.test(digest) ? undefined : digest;
}
function describeNonText(value) {
    if (typeof value === 'number')
        return `it is the number ${value}: without quotes, digits are read as a number and most of them are lost`;
    if (typeof value === 'boolean')
        return `it is the boolean ${value}`;
    if (isList(value))
        return `it is a list of ${value.length}`;
    return isObject(value) ? 'it is a map' : 'it is no text';
}
function describeStandIn(value, body) {
    const cut = /^([0-9a-f]{8,63})(?:\.{2,}|…)$/i.exec(body);
    if (cut)
        return `\`${shorten(value)}\` is cut off after ${cut[1].length} of 64 digits`;
    return `\`${shorten(value)}\` stands for a digest and is none`;
}
function describeText(value, body) {
    const trimmed = body.trim();
    if (trimmed !== body || body.trim() !== body || value.trim() !== value) {
        const inner = digest_readSha256(value.trim().replace(/^(sha256:)\s+/i, '$1'));
        if (inner.ok)
            return { detail: 'it has white space around it', hex: inner.hex };
    }
    const shown = `\`${shorten(value)}\``;
    const equals = /^sha-?256\s*=\s*([0-9a-f]{64})$/i.exec(trimmed);
    if (equals)
        return { detail: 'it has `sha256=` in front, and only `sha256:` is read', hex: equals[1].toLowerCase() };
    const sri = /^(sha\d+)-([A-Za-z0-9+/]+={0,2})$/i.exec(value);
    if (sri) {
        const hex = sri[1]?.toLowerCase() === 'sha256' ? base64ToHex(sri[2]) : undefined;
        return { detail: `${shown} is in the base64 form of subresource integrity (SRI)`, ...(hex === undefined ? {} : { hex }) };
    }
    const prefixed = /^([A-Za-z][A-Za-z0-9_-]*)[:=](.*)$/s.exec(value);
    if (prefixed && prefixed[1]?.toLowerCase() !== 'sha256')
        return { detail: `${shown} says that it is of the algorithm \`${shorten(prefixed[1], 20)}\`` };
    if (/^[0-9a-f]+$/i.test(body)) {
        const likely = HEX_LENGTHS[body.length];
        const digits = `it has ${body.length} hex ${body.length === 1 ? 'digit' : 'digits'}`;
        return { detail: likely === undefined ? `${digits}, and a sha256 has 64` : `${digits}, which is ${likely}; a sha256 has 64` };
    }
    const pasted = /^([0-9a-f]{64})\s+\S/i.exec(body);
    if (pasted)
        return { detail: 'more text follows the 64 digits', hex: pasted[1].toLowerCase() };
    const base64 = base64ToHex(trimmed);
    if (base64 !== undefined)
        return { detail: `${shown} is base64, and hex is expected`, hex: base64 };
    const position = [...body].findIndex((c) => !/[0-9a-f]/i.test(c));
    const odd = [...body][position] ?? '';
    if (body.length >= 32 && position >= 0)
        return { detail: `character ${position + 1} of ${shown} is ${nameCharacter(odd)}, which is no hex digit` };
    return { detail: `${shown} is no digest` };
}
/** 32 bytes in base64, else undefined. Written out because this layer has no Buffer. */
function base64ToHex(text) {
    if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(text))
        return undefined;
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    let bits = '';
    for (const c of text.replace('=', '').replaceAll('-', '+').replaceAll('_', '/'))
        bits += alphabet.indexOf(c).toString(2).padStart(6, '0');
    let hex = '';
    for (let i = 0; i < 256; i += 4)
        hex += Number.parseInt(bits.slice(i, i + 4), 2).toString(16);
    return hex;
}
function nameCharacter(c) {
    const code = c.codePointAt(0) ?? 0;
    return code > 0x20 && code < 0x7f ? `\`${c}\`` : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
function shorten(text, most = 40) {
    const points = [...text];
    return points.length <= most ? text : `${points.slice(0, most - 1).join('')}…`;
}

;// CONCATENATED MODULE: ./src/lib/digest-forms.ts

/** Hex digits of each. Of other algorithms (BLAKE3, SHA-3, BLAKE2 of another length) nothing here can compute a digest. */
const LENGTHS = {
    ...{ md5: 32, 'md5-dos2unix': 32, sha1: 40, 'git-blob': 40, sha224: 56, sha256: 64, sha384: 96, sha512: 128, blake2b: 128 },
};
/** The name of an algorithm as facts have it, or undefined for one that cannot be computed: `SHA-256`, `SHA256`, `sha2-256` → `sha256`. */
function algorithmOf(written) {
    if (Object.hasOwn(LENGTHS, written))
        return written;
    const name = written
        .toLowerCase()
        .replace(/_/g, '-')
        .replace(/^sha2?-(?=\d)/, 'sha');
    if (name === 'gitblob')
        return 'git-blob';
    if (name === 'blake2b-512' || name === 'blake2b512')
        return 'blake2b';
    return Object.hasOwn(LENGTHS, name) ? name : undefined;
}
const FOREIGN = /^(?:b3|blake(?:2[bs]p?|3)(?:[-/]?\d+)?|sha-?3[-/]?\d{3}|(?:sha2-)?sha-?512[-/t]+\d{3}|sha2-512[-/]\d{3}|keccak-?\d+|shake-?\d+|md[246]|sm3|rmd160|ripemd-?\d+|whirlpool|tiger\w*|streebog-?\d+|gost\w*|adler-?32|crc-?\d+\w*|xxh(?:3|32|64|128)\w*|xxhash\w*)$/;
/** Keys of the digest sets of in-toto that stand for other things than the bytes of a file. */
const NOT_OF_BYTES = /^(?:git-?(?:commit|tree|tag)|dir-?hash\d?|go-?module-?h\d|swh:?\w*)$/;
/** Whether this is the name of an algorithm that makes digests of bytes, of which none can be computed here. */
function isForeignAlgorithm(written) {
    return algorithmOf(written) === undefined && FOREIGN.test(written.toLowerCase().replace(/_/g, '-'));
}
/** Whether a key of a map holds a digest of bytes, computed here or not. */
function isDigestName(written) {
    return algorithmOf(written) !== undefined || isForeignAlgorithm(written);
}
/** As `isForeignAlgorithm`, of a name that stands where a format has nothing but such names. */
function isForeignName(written) {
    const name = written.toLowerCase().replace(/_/g, '-');
    return name !== '' && algorithmOf(name) === undefined && !NOT_OF_BYTES.test(name);
}
/** Reads a digest of an algorithm of `algorithmOf`, with or without its name in front. */
function readDigest(value, algorithm) {
    if (algorithm === 'sha256') {
        const reading = readSha256(value);
        if (reading.ok)
            return { ok: true, hex: reading.hex };
        return { ok: false, kind: reading.kind === 'invalid' ? 'invalid' : 'placeholder', detail: reading.detail };
    }
    if (typeof value !== 'string')
        return { ok: false, kind: 'invalid', detail: 'it is no text' };
    const body = value.replace(/^[A-Za-z0-9-]+:/, (prefix) => (algorithmOf(prefix.slice(0, -1)) === algorithm ? '' : prefix)).trim();
    const length = LENGTHS[algorithm] ?? 0;
    if (body.length === length && /^[0-9a-f]+$/i.test(body) && !/^(.)\1*$/.test(body))
        return { ok: true, hex: body.toLowerCase() };
    if (body === '' || isPlaceholder(body))
        return { ok: false, kind: 'placeholder', detail: `\`${cut(value)}\` stands for a digest and is none` };
    if (/^[0-9a-f]+$/i.test(body))
        return { ok: false, kind: 'invalid', detail: `it has ${body.length} hex digits, and ${article(algorithm)} has ${length}` };
    return { ok: false, kind: 'invalid', detail: `\`${cut(value)}\` is no digest of ${length} hex digits` };
}
/**
 * The hex of a digest for holding two records against each other, where it does not matter whether one looks made up: only what
 * has another length, or is nothing but zeros, is none.
 */
function comparableHex(value, algorithm) {
    if (typeof value !== 'string')
        return undefined;
    const text = value.trim();
    // Of what is asked 100,000 times a regular expression would try every digit as the end of a name.
    const colon = text.indexOf(':');
    if (colon >= 0 && !isNameOf(text.slice(0, colon), algorithm))
        return undefined;
    const hex = text.slice(colon + 1);
    return hex.length === LENGTHS[algorithm] && /^[0-9A-Fa-f]+$/.test(hex) && !/^0+$/.test(hex) ? hex.toLowerCase() : undefined;
}
function isNameOf(prefix, algorithm) {
    return /^[A-Za-z0-9-]+$/.test(prefix) && algorithmOf(prefix) === algorithm;
}
function article(algorithm) {
    return algorithm.startsWith('md5') ? `an ${algorithm}` : `a ${algorithm}`;
}
function cut(text) {
    return text.length <= 40 ? text : `${text.slice(0, 39)}…`;
}


/***/ }),

/***/ 4285:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  FS: () => (/* binding */ equalJson),
  jc: () => (/* binding */ isSameScalar)
});

// UNUSED EXPORTS: comparedText

// EXTERNAL MODULE: ./src/model/json.ts
var json = __nccwpck_require__(7979);
;// CONCATENATED MODULE: ./src/lib/own-keys.ts
/** Fewer are listed faster than they are looked up. */
const MANY = 64;
const listed = new WeakMap();
/**
 * Own keys of an object. Those of a large one that is frozen are listed once: of 60,000 keys the list takes 20 ms to make, and a
 * rule may ask for it at every place that it selects.
 */
function keysOf(object) {
    const known = listed.get(object);
    if (known !== undefined)
        return known;
    const keys = Object.keys(object);
    if (keys.length >= MANY && Object.isFrozen(object))
        listed.set(object, keys);
    return keys;
}

;// CONCATENATED MODULE: ./src/lib/equal-json.ts


/** As `===`, but what is NaN on both sides did not change. */
function isSameScalar(left, right) {
    return left === right || (Number.isNaN(left) && Number.isNaN(right));
}
/** Characters of two texts that are compared in about the time of one step; at worst measured, 1 µs for 1,100 of them. */
const TEXT_PER_STEP = 512;
/** Deep equality of JSON values, own keys in any order. One step of the budget for each pair, and more for long texts. */
function equalJson(left, right, steps) {
    steps.spend(1 + comparedText(left, right));
    if (isSameScalar(left, right))
        return true;
    if ((0,json/* isList */.Lv)(left)) {
        if (!(0,json/* isList */.Lv)(right) || left.length !== right.length)
            return false;
        for (let index = 0; index < left.length; index++)
            if (!equalJson(left[index], right[index], steps))
                return false;
        return true;
    }
    if (!(0,json/* isObject */.Gv)(left) || !(0,json/* isObject */.Gv)(right))
        return false;
    const keys = keysOf(left);
    if (keys.length !== keysOf(right).length)
        return false;
    for (const key of keys)
        if (!Object.hasOwn(right, key) || !equalJson(left[key], right[key], steps))
            return false;
    return true;
}
/** Steps that the comparison of two texts stands for: they may differ in their last character only. */
function comparedText(left, right) {
    if (typeof left !== 'string' || typeof right !== 'string')
        return 0;
    return Math.floor(Math.min(left.length, right.length) / TEXT_PER_STEP);
}


/***/ }),

/***/ 6757:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  SO: () => (/* binding */ compileGlob),
  tI: () => (/* binding */ compileGlobs),
  MN: () => (/* binding */ faultOfGlob),
  fg: () => (/* binding */ isGlob)
});

// UNUSED EXPORTS: GlobError, MAX_ALTERNATIVES, compileGlobWalk

;// CONCATENATED MODULE: ./src/lib/glob-parse.ts
/** The text of a glob → a program: what `glob.ts` runs. The syntax is described there. */
/** A pattern that cannot be meant. `column` counts from 1 in the pattern, in UTF-16 code units. */
class GlobError extends Error {
    pattern;
    column;
    /** What is wrong and what to write instead, without the place. */
    reason;
    constructor(pattern, index, reason) {
        super(`${reason} (column ${index + 1})`);
        this.name = 'GlobError';
        this.pattern = pattern;
        this.column = index + 1;
        this.reason = reason;
    }
}
/** Patterns without braces that one pattern with braces may stand for. */
const MAX_ALTERNATIVES = 1000;
const MAX_LENGTH = 1024;
/** Instructions other than "read this character" (which is its code point). */
const FORK = -1;
const ACCEPT = -2;
const SET = -3;
/** Goes on only at the start of a folder's or file's name. */
const AT_START = -4;
const SLASH = 47;
const notSlash = (code) => code !== SLASH;
const anything = () => true;
/** One program for all patterns; it accepts what any of them matches. */
function glob_parse_assemble(patterns) {
    const assembler = new Assembler();
    for (const pattern of patterns)
        assembler.add(new Parser(pattern).parse());
    return assembler;
}
class Assembler {
    kinds = [];
    next = [];
    other = [];
    sets = [];
    starts = [];
    #accept = this.#put(ACCEPT, -1);
    add(parts) {
        this.starts.push(this.#sequence(parts, this.#accept));
    }
    /** Back to front, so that what follows is known. */
    #sequence(parts, then) {
        return parts.reduceRight((next, part) => this.#part(part, next), then);
    }
    #part(part, then) {
        switch (part.type) {
            case 'character':
                return this.#put(part.code, then);
            case 'set':
                return this.#put(SET, then, -1, part.test);
            case 'star':
                return this.#loop(notSlash, then);
            case 'globstar': {
                // `**/` may stand for no folder: the way past the slash, open only at the start of a name.
                const loop = this.#loop(anything, then);
                return this.#afterSlash(then, new Set()).reduce((way, past) => this.#put(FORK, way, this.#put(AT_START, past)), loop);
            }
            case 'either':
                return part.ways.map((way) => this.#sequence(way, then)).reduce((one, two) => this.#put(FORK, one, two));
        }
    }
    #loop(test, then) {
        const fork = this.#put(FORK, then);
        this.other[fork] = this.#put(SET, fork, -1, test);
        return fork;
    }
    #afterSlash(at, seen) {
        if (seen.has(at))
            return [];
        seen.add(at);
        if (this.kinds[at] === SLASH)
            return [this.next[at]];
        if (this.kinds[at] !== FORK)
            return [];
        return [...this.#afterSlash(this.next[at], seen), ...this.#afterSlash(this.other[at], seen)];
    }
    #put(kind, next, other = -1, test) {
        this.kinds.push(kind);
        this.next.push(next);
        this.other.push(other);
        this.sets.push(test);
        return this.kinds.length - 1;
    }
}
class Parser {
    #pattern;
    /** For each `{` that is a choice (has a comma of its own), the place of its `}`. */
    #braces;
    #at = 0;
    constructor(pattern) {
        this.#pattern = pattern;
        this.#refuse();
        this.#braces = this.#pairBraces();
    }
    parse() {
        const text = this.#pattern;
        // The root is the only place there is to start from.
        this.#at = /^(?:\.?\/)?/.exec(text)[0].length;
        const { parts, count } = this.#parseUntil(text.length, false);
        if (count > MAX_ALTERNATIVES)
            this.#tooMany(text.indexOf('{'));
        if (text.endsWith('/') && !text.endsWith('\\/'))
            return [...parts, { type: 'globstar' }];
        return parts;
    }
    #refuse() {
        const text = this.#pattern;
        if (text === '')
            this.#fail(0, 'an empty pattern matches nothing; write ** for every file');
        if (text.length > MAX_LENGTH)
            this.#fail(MAX_LENGTH, `the pattern is ${text.length} characters long, more than ${MAX_LENGTH}`);
        if (text.startsWith('!'))
            this.#fail(0, 'a pattern cannot start with !; list what to leave out under exclude, or write \\! for the character');
        const empty = text.indexOf('//');
        if (empty >= 0)
            this.#fail(empty, '// holds a folder without a name; write one /');
        const dots = /(?:^|\/)(\.\.?)(?=\/|$)/d.exec(text.replace(/^\.\//, '//'));
        if (dots !== null)
            this.#fail(dots.indices[1][0], `${dots[1]} cannot be part of a pattern; patterns start at the root of the repository`);
    }
    #parseUntil(end, splits) {
        const text = this.#pattern;
        const parts = [];
        let count = 1;
        while (this.#at < end) {
            const at = this.#at;
            const character = text[at];
            if (splits && character === ',')
                break;
            if (character === '*') {
                while (text[this.#at] === '*')
                    this.#at++;
                parts.push({ type: this.#at - at > 1 ? 'globstar' : 'star' });
            }
            else if (character === '?') {
                this.#at++;
                parts.push({ type: 'set', test: notSlash });
            }
            else if (character === '[') {
                parts.push({ type: 'set', test: this.#parseSet() });
            }
            else if (character === '{' && this.#braces.has(at)) {
                const choice = this.#parseChoice(at);
                parts.push(choice.part);
                count *= choice.count;
                if (count > MAX_ALTERNATIVES)
                    this.#tooMany(at);
            }
            else {
                parts.push({ type: 'character', code: this.#readCharacter() });
            }
        }
        return { parts, count };
    }
    #parseChoice(at) {
        const close = this.#braces.get(at);
        const ways = [];
        let count = 0;
        this.#at = at;
        while (this.#at < close) {
            this.#at++; // the { or a comma
            const way = this.#parseUntil(close, true);
            ways.push(way.parts);
            count += way.count;
        }
        this.#at = close + 1;
        return { part: { type: 'either', ways }, count };
    }
    /** One character, a backslash before it taken off. */
    #readCharacter() {
        const text = this.#pattern;
        if (text[this.#at] === '\\') {
            const next = text[this.#at + 1];
            if (next === undefined)
                this.#fail(this.#at, 'the pattern ends in a backslash; folders are separated by /');
            if (/[\p{L}\p{N}_.]/u.test(next))
                this.#fail(this.#at, `the backslash before ${next} has no meaning; folders are separated by /`);
            this.#at++;
        }
        const code = text.codePointAt(this.#at);
        this.#at += code > 0xffff ? 2 : 1;
        return code;
    }
    #parseSet() {
        const text = this.#pattern;
        const open = this.#at++;
        const negated = text[this.#at] === '!' || text[this.#at] === '^';
        if (negated)
            this.#at++;
        const ranges = [];
        for (let first = true; first || text[this.#at] !== ']'; first = false) {
            if (this.#at >= text.length)
                this.#fail(open, 'the [ is never closed; add ], or write \\[ for the character');
            if (text.startsWith('[:', this.#at))
                this.#fail(this.#at, 'named classes like [:alpha:] are not supported; write a range like a-z');
            const start = this.#at;
            const low = this.#readCharacter();
            let high = low;
            if (text[this.#at] === '-' && this.#at + 1 < text.length && text[this.#at + 1] !== ']') {
                this.#at++;
                high = this.#readCharacter();
            }
            if (high < low)
                this.#fail(start, `the range ${text.slice(start, this.#at)} is the wrong way round`);
            if (low === SLASH || high === SLASH)
                this.#fail(start, 'a set stands for one character of a name and cannot hold /');
            ranges.push([low, high]);
        }
        this.#at++;
        return (code) => code !== SLASH && ranges.some(([low, high]) => code >= low && code <= high) !== negated;
    }
    /** Which braces are choices. One without a comma is two ordinary characters, as `{{name}}` in a template's folder is. */
    #pairBraces() {
        const text = this.#pattern;
        const pairs = new Map();
        const open = [];
        for (let at = 0; at < text.length; at++) {
            const character = text[at];
            if (character === '\\')
                at++;
            else if (character === '[')
                at = this.#skipSet(at);
            else if (character === '{')
                open.push({ at, comma: false });
            else if (character === ',' && open.length > 0)
                open.at(-1).comma = true;
            else if (character === '}') {
                const brace = open.pop();
                if (brace === undefined)
                    this.#fail(at, 'the } closes nothing; add {, or write \\} for the character');
                if (brace.comma)
                    pairs.set(brace.at, at);
                else if (/^\w+\.\.\w+$/.test(text.slice(brace.at + 1, at)))
                    this.#fail(brace.at, `ranges like ${text.slice(brace.at, at + 1)} are not supported; list the values, as in {1,2,3}`);
            }
        }
        if (open.length > 0)
            this.#fail(open.at(-1).at, 'the { is never closed; add }, or write \\{ for the character');
        return pairs;
    }
    #skipSet(open) {
        this.#at = open;
        this.#parseSet();
        const last = this.#at - 1;
        this.#at = 0;
        return last;
    }
    #tooMany(at) {
        this.#fail(at, `the braces stand for more than ${MAX_ALTERNATIVES} patterns; use * or ? where the difference does not matter`);
    }
    #fail(index, reason) {
        throw new GlobError(this.#pattern, index, reason);
    }
}

// EXTERNAL MODULE: ./src/lib/once-per.ts
var once_per = __nccwpck_require__(348);
;// CONCATENATED MODULE: ./src/lib/glob.ts
// Path globs as people write them in CI configs. A pattern stands for the whole path from the workspace root:
//
//   *        any characters but /            ?     one character but /
//   **       any characters, / too; as a whole folder (**/x, a/**/b) it also stands for no folder at all
//   [a-z]    one of a set, [!a-z] one that is not in it; never /
//   {a,b}    either, nested if need be; without a comma braces are ordinary characters, as in a shell
//   \        takes the meaning from the character after it
//   a/       everything below the folder
//
// Case counts, and a leading dot is nothing special. A pattern without a slash is a file at the root: write **/name for any
// folder. There is no ! in front: what to leave out is a list of its own (exclude). A pattern becomes an automaton whose states
// are made as paths need them, so that matching takes time linear in the path whatever the pattern.



/** States kept before the automaton starts afresh: bounds the memory that a hostile pattern can take. */
const MAX_STATES = 2000;
const ASCII = 128;
const UNICODE = 0x110000;
/** Steps by other characters that are remembered. */
const MAX_WIDE = 10_000;
const UNKNOWN = -1;
const DEAD = 0;
const glob_SLASH = 47;
/** The test for one pattern. Throws GlobError, with the column in the pattern, for one that cannot be meant. */
function compileGlob(pattern) {
    return compileGlobs([pattern]);
}
/** Whether a path that a person names may stand for others. */
function isGlob(path) {
    return /[*?[{]/.test(path);
}
/** Why a pattern cannot be meant, with its column from 1; undefined when it can. */
function faultOfGlob(pattern) {
    try {
        compileGlob(pattern);
        return undefined;
    }
    catch (error) {
        if (error instanceof GlobError)
            return error;
        throw error;
    }
}
/**
 * The test whether a path matches at least one of the patterns; one pass over the path however many there are. Throws GlobError.
 * Options are asked for each document, and are the same list each time.
 */
const compileGlobs = (0,once_per/* oncePer */.P)((patterns) => {
    const automaton = new Automaton(glob_parse_assemble(patterns));
    return (path) => automaton.matches(path);
});
/** The tests of a walk over the patterns. Throws GlobError. */
function compileGlobWalk(patterns) {
    const automaton = new Automaton(assemble(patterns));
    return { matches: (path) => automaton.matches(path), reaches: (folder) => automaton.reaches(`${folder}/`) };
}
/** A deterministic automaton over the program, made while it is used. */
class Automaton {
    #program;
    /** Instructions of each state, sorted; the empty set is state 0, the start state 1. */
    #members = [];
    #accepts = [];
    #states = new Map();
    /** Next state by state and ASCII character. */
    #steps = [];
    /** The same for other characters, which are many: by both in one number. */
    #wide = new Map();
    /** The last search that came by each instruction. */
    #marks;
    #mark = 0;
    constructor(program) {
        this.#program = program;
        this.#marks = new Uint32Array(program.kinds.length);
        this.#reset();
    }
    matches(path) {
        const state = this.#run(path); // which may start the lists afresh
        return this.#accepts[state];
    }
    /** Whether a longer text that begins so can match. */
    reaches(start) {
        return this.#run(start) !== DEAD;
    }
    #run(path) {
        let state = this.#start();
        for (let at = 0; at < path.length; at++) {
            let code = path.charCodeAt(at);
            if (code < ASCII) {
                const next = this.#steps[state][code];
                state = next === UNKNOWN ? this.#step(state, code) : next;
            }
            else {
                code = path.codePointAt(at);
                if (code > 0xffff)
                    at++;
                state = this.#wide.get(state * UNICODE + code) ?? this.#step(state, code);
            }
            if (state === DEAD)
                break;
        }
        return state;
    }
    #reset() {
        this.#members = [];
        this.#accepts = [];
        this.#steps = [];
        this.#states.clear();
        this.#wide.clear();
        this.#intern([]);
        this.#intern(this.#close(this.#program.starts, true));
    }
    #start() {
        return this.#members.length > 1 ? 1 : DEAD;
    }
    #step(state, code) {
        const { kinds, next, sets } = this.#program;
        const reached = [];
        for (const at of this.#members[state]) {
            const kind = kinds[at];
            if (kind === SET ? sets[at](code) : kind === code)
                reached.push(next[at]);
        }
        const closed = this.#close(reached, code === glob_SLASH);
        // Starting afresh is safe here: the set that was reached is interned again right after.
        if (this.#members.length >= MAX_STATES) {
            this.#reset();
            return this.#intern(closed);
        }
        const to = this.#intern(closed);
        if (code < ASCII)
            this.#steps[state][code] = to;
        else {
            if (this.#wide.size >= MAX_WIDE)
                this.#wide.clear();
            this.#wide.set(state * UNICODE + code, to);
        }
        return to;
    }
    /** All positions that are reached without reading a character; only those that read one, or that accept, are kept. */
    #close(from, atStart) {
        const { kinds, next, other } = this.#program;
        const mark = ++this.#mark;
        const kept = [];
        const open = [...from];
        while (open.length > 0) {
            const at = open.pop();
            if (this.#marks[at] === mark)
                continue;
            this.#marks[at] = mark;
            if (kinds[at] === FORK)
                open.push(other[at], next[at]);
            else if (kinds[at] === AT_START) {
                if (atStart)
                    open.push(next[at]);
            }
            else
                kept.push(at);
        }
        return kept.sort((a, b) => a - b);
    }
    #intern(members) {
        const name = members.join();
        const known = this.#states.get(name);
        if (known !== undefined)
            return known;
        const state = this.#members.length;
        this.#states.set(name, state);
        this.#members.push(members);
        this.#accepts.push(members.some((at) => this.#program.kinds[at] === ACCEPT));
        this.#steps.push(new Int32Array(ASCII).fill(members.length === 0 ? DEAD : UNKNOWN));
        return state;
    }
}


/***/ }),

/***/ 348:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ oncePer)
/* harmony export */ });
/**
 * What is found out about an object, once for each object and kept as long as the object is there: policies are asked in rounds, views look
 * at the same parts, and the list of a lock can be 100,000 long. `more` is what else the answer needs; it must follow from the object.
 */
function oncePer(find) {
    const found = new WeakMap();
    return (of, more) => {
        let answer = found.get(of);
        if (answer === undefined)
            found.set(of, (answer = find(of, more)));
        return answer;
    };
}


/***/ }),

/***/ 3883:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ byCodeUnits),
/* harmony export */   U: () => (/* binding */ byCodePoints)
/* harmony export */ });
/** Order by UTF-16 code units, the same on every machine and in every locale. */
function byCodeUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Order by code points, as Python sorts text and `LC_ALL=C sort` UTF-8: UTF-16 puts what takes two units before U+E000. */
function byCodePoints(a, b) {
    const end = Math.min(a.length, b.length);
    for (let i = 0; i < end; i++)
        if (a.charCodeAt(i) !== b.charCodeAt(i))
            return a.codePointAt(i) - b.codePointAt(i);
    return a.length - b.length;
}


/***/ }),

/***/ 9927:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ isNoPath),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Zv: () => (/* binding */ foldersAbove),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   uO: () => (/* binding */ endsInOne),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* unused harmony exports ENDS_AS_FOLDER, endsAsFolder, resolveFile */
/** Paths as documents write them → paths in the workspace, or the reason why not. Knows nothing of a file system. */
const MAX_LENGTH = 1024;
const MAX_SEGMENT = 255;
/** Parts of letters, digits, `_`, `-` and inner dots, with one slash between them. */
const PLAIN = /^[\w-]+(?:\.+[\w-]+)*(?:\/[\w-]+(?:\.+[\w-]+)*)*$/;
/**
 * Resolves `raw` against `folder` (workspace path, '' for the root). Refuses what could leave the workspace or mean two
 * things on two systems: empty, absolute, drive, UNC, URL, backslash, `..` out of the workspace, `.git`, control characters,
 * NTFS streams, a trailing dot or space, over-long. The reason is the end of a sentence: "it is an absolute path".
 */
function resolvePath(folder, raw) {
    // As most are written, and asked for hundreds of thousands of times for a long lock: nothing to resolve or refuse.
    if (raw.length + folder.length < MAX_SEGMENT && PLAIN.test(raw)) {
        if (!/(?:^|\/)\.git(?:\/|$)/i.test(folder))
            return { ok: true, path: folder === '' ? raw : `${folder}/${raw}` };
    }
    const reason = unsafeReason(raw);
    if (reason !== undefined)
        return { ok: false, reason };
    const steps = folder === '' ? [] : folder.split('/');
    for (const step of raw.split('/')) {
        if (step === '' || step === '.')
            continue;
        if (step === '..') {
            if (steps.length === 0)
                return { ok: false, reason: 'it leads out of the workspace' };
            steps.pop();
        }
        else
            steps.push(step);
    }
    if (steps.length === 0)
        return { ok: false, reason: 'it names the workspace itself' };
    if (steps.some((step) => step.toLowerCase() === '.git'))
        return { ok: false, reason: 'it leads into the .git folder' };
    const path = steps.join('/');
    if (path.length > MAX_LENGTH)
        return { ok: false, reason: `it is ${path.length} characters long, more than ${MAX_LENGTH}` };
    return { ok: true, path };
}
const ENDS_AS_FOLDER = 'it ends as the path of a folder does, and only a file has bytes to hash';
/** `m/`, `m//` and `m/.`: paths of a folder on every system, also where a file `m` stands, which no tool opens by them. */
function endsAsFolder(raw) {
    return /\/\.?$/.test(raw);
}
/** As `resolvePath`, for what has to be a file. */
function resolveFile(folder, raw) {
    const verdict = resolvePath(folder, raw);
    return verdict.ok && endsAsFolder(raw) ? { ok: false, reason: ENDS_AS_FOLDER } : verdict;
}
function unsafeReason(raw) {
    if (raw === '')
        return 'it is empty';
    if (raw.length > MAX_LENGTH)
        return `it is ${raw.length} characters long, more than ${MAX_LENGTH}`;
    if (/[\u0000-\u001f\u007f\u0080-\u009f\u2028\u2029]/.test(raw))
        return 'it holds a control character';
    // U+DC80 to U+DCFF stand for the bytes of a name that is no UTF-8; no other half of a pair can be in a name.
    if (/[\ud800-\udc7f\udd00-\udfff]/u.test(raw))
        return 'it holds half of a surrogate pair, which no file name can hold';
    if (/^[A-Za-z][A-Za-z0-9+.-]+:/.test(raw))
        return 'it is a URL, not a path in the workspace';
    if (/^[A-Za-z]:/.test(raw))
        return 'it names a drive';
    if (raw.includes('\\'))
        return 'it holds a backslash, which separates folders on some systems and not on others';
    if (raw.startsWith('/'))
        return 'it is an absolute path';
    if (raw.startsWith('~'))
        return 'it starts with ~, which a shell reads as a home folder';
    if (raw.includes(':'))
        return 'it holds a colon, which names a stream on Windows';
    for (const step of raw.split('/')) {
        if (step.length > MAX_SEGMENT)
            return `a part of it is ${step.length} characters long, more than ${MAX_SEGMENT}`;
        if (step !== '.' && step !== '..' && /[. ]$/.test(step))
            return 'a part of it ends in a dot or a space, which Windows drops';
    }
    return undefined;
}
/** Whether a text cannot be a path below the workspace: a step is empty, `.` or `..`, or it holds a NUL, which no system can name. */
function isNoPath(path) {
    return /(?:^|\/)\.{0,2}(?:\/|$)|\0/.test(path);
}
/** The folder of a workspace path, '' for the root. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '' : path.slice(0, slash);
}
/** The last part of a workspace path. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
const MAX_ROOTS = 8;
/** Folders that a path of unknown beginning may start at: this one and those above it, up to the root of the workspace. */
function foldersAbove(folder) {
    const found = [folder];
    for (let above = folder; above !== '' && found.length <= MAX_ROOTS; found.push(above))
        above = folderOf(above);
    return found.includes('') ? found : [...found, ''];
}
/** Whether a path ends in one of the texts, in any case; yes without a list. */
function endsInOne(path, endings) {
    const lower = path.toLowerCase();
    return endings === undefined || endings.some((ending) => lower.endsWith(ending.toLowerCase()));
}


/***/ }),

/***/ 7058:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q7: () => (/* binding */ isJsonSchema),
/* harmony export */   fS: () => (/* binding */ REFERENCE_KEYS),
/* harmony export */   sf: () => (/* binding */ findCardPlaces)
/* harmony export */ });
/* harmony import */ var _trail_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2551);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7979);
/* harmony import */ var _field_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2518);
/* harmony import */ var _once_per_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(348);
/**
 * Where a card of the spec family holds schemas: contracts of stages (`Σ_in`, `Σ_out`), `io_schema`, `features`, `schema`, the
 * `fields` of tables. Only the places and their names; a card without any costs a walk and no reader.
 */




const REFERENCE_KEYS = new Set(['schema_ref', 'schema_refs']);
/** The Greek capital sigma and the sum sign look alike, and either is typed. */
const PORTS = new Map([
    ['Σ_in', 'Σ_in'],
    ['Σ_out', 'Σ_out'],
    ['∑_in', 'Σ_in'],
    ['∑_out', 'Σ_out'],
    ['sigma_in', 'Σ_in'],
    ['sigma_out', 'Σ_out'],
]);
/** Lists and maps of things that have fields. */
const HOLDERS = new Set([
    ...['tables', 'datasets', 'record_sets', 'recordSets', 'entities', 'resources', 'views', 'streams', 'topics', 'files'],
    ...['contracts', 'contract', 'ports', 'feature_groups', 'feature_views', 'models'],
]);
const EVOLUTION_KEYS = new Set(['compat_mode', 'x-compat-mode', 'evolution_policy']);
/** Of a port or contract: what is said about it, and no field of it. */
const META = new Set([
    ...['schema_ref', 'schema_refs', ...EVOLUTION_KEYS, 'evolution', 'content_model', 'additionalProperties'],
    ...['primary_key', 'primaryKey', 'required', '$schema', '$id'],
    ...['partition_by', 'partitioned_by', 'partition_keys', 'partitionBy', 'cluster_by', 'clustered_by', 'join_keys', 'joinKeys'],
]);
/** Long lists of files that hold no schema. */
const SKIPPED = new Set(['artifacts', 'checksums']);
/** Printable ASCII, of which there is one form. */
const PLAIN = /^[ -~]*$/;
/** A key in whatever form its letters are written. */
function portOf(key) {
    return PORTS.get(key) ?? (PLAIN.test(key) ? undefined : PORTS.get(key.normalize('NFC')));
}
/** What the document is called, which may change without its schemas being others. */
const NAMELESS = new Set(['pipeline', 'suite']);
const MAX_DEPTH = 60;
const MAX_NODES = 1_000_000;
const search = (0,_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .P)((data) => new Search().run(data));
/** Looked up once for each document. Never throws. */
function findCardPlaces(data) {
    return typeof data === 'object' && data !== null ? search(data) : { places: [], references: [], contracts: [], problems: [] };
}
class Search {
    #places = [];
    #references = [];
    #contracts = [];
    #problems = [];
    #names = new Set();
    #left = MAX_NODES;
    run(data) {
        this.#walk(data, undefined, { owners: [], table: true }, 0);
        return { places: this.#places, references: this.#references, contracts: this.#contracts, problems: this.#problems };
    }
    #walk(value, trail, around, depth) {
        if (typeof value !== 'object' || value === null || !this.#enter(trail, depth))
            return;
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
            this.#map(value, trail, around, depth);
        else
            for (let i = 0; i < value.length; i++) {
                const one = value[i];
                if (typeof one === 'object' && one !== null)
                    this.#walk(one, { step: i, above: trail }, around, depth + 1);
            }
    }
    #enter(trail, depth) {
        if (depth > MAX_DEPTH)
            this.#problems.push({ at: (0,_trail_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .X)(trail), reason: `it is nested more than ${MAX_DEPTH} deep` });
        else if (--this.#left === 0)
            this.#problems.push({
                at: (0,_trail_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .X)(trail),
                reason: `the document has more than ${MAX_NODES.toLocaleString('en-US')} parts`,
            });
        return depth <= MAX_DEPTH && this.#left > 0;
    }
    #map(data, trail, around, depth) {
        const nameless = trail === undefined || (trail.above === undefined && NAMELESS.has(String(trail.step)));
        const id = nameless ? undefined : idOf(data);
        const owners = id === undefined ? around.owners : [...around.owners, id];
        this.#contract(data, trail);
        for (const key in data) {
            const value = data[key];
            const port = portOf(key);
            // Most of a card: a scalar is no schema, and nothing lies below it.
            if ((typeof value !== 'object' || value === null) && port === undefined && !REFERENCE_KEYS.has(key))
                continue;
            const place = { step: key, above: trail };
            if (port !== undefined)
                this.#port(value, place, port, owners, (0,_trail_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .X)(trail));
            else if (REFERENCE_KEYS.has(key))
                this.#reference(value, (0,_trail_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .X)(place), nameOf(owners, '', (0,_trail_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .X)(trail)));
            else if (!this.#schema(key, value, place, owners, around.table))
                this.#below(key, value, place, owners, depth);
        }
    }
    /** Whether the key is one that holds a schema, which is then noted. */
    #schema(key, value, trail, owners, table) {
        if (typeof value !== 'object' || value === null)
            return false;
        if (key === 'io_schema' && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value)) {
            const at = (0,_trail_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .X)(trail);
            for (const side of ['inputs', 'outputs'])
                if (Object.hasOwn(value, side))
                    this.#side(value[side], { step: side, above: trail }, side, owners);
            for (const side of Object.keys(value))
                if (PORTS.has(side))
                    this.#port(value[side], { step: side, above: trail }, PORTS.get(side), owners, at);
            return true;
        }
        if (key === 'schema' && isSchemaMap(value))
            this.#add(value, (0,_trail_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .X)(trail), table && owners.length > 0 ? '' : 'schema', owners);
        else if (key === 'features' && ((0,_field_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeFields */ .$z)(value) || (trail.above === undefined && isListOfNames(value))))
            this.#add(value, (0,_trail_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .X)(trail), 'features', owners);
        else if ((key === 'fields' || key === 'columns') && table && (0,_field_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeFields */ .$z)(value))
            this.#add(value, (0,_trail_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .X)(trail), owners.length > 0 ? '' : 'schema', owners);
        else
            return false;
        return true;
    }
    #below(key, value, trail, owners, depth) {
        if (SKIPPED.has(key))
            return;
        if (!HOLDERS.has(key))
            this.#walk(value, trail, { owners, table: false }, depth + 1);
        else if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
            this.#walk(value, trail, { owners, table: true }, depth + 1);
        else if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && !idOf(value) && isNamedMap(value))
            for (const name of Object.keys(value)) {
                const inner = value[name];
                const named = idOf(inner) === undefined ? [...owners, name] : owners;
                this.#walk(inner, { step: name, above: trail }, { owners: named, table: true }, depth + 2);
            }
        else
            this.#walk(value, trail, { owners, table: true }, depth + 1);
    }
    /** `inputs` and `outputs` of a signature are ports in all but the name; a word there is no port, but a mistake. */
    #side(value, trail, side, owners) {
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) || (typeof value === 'string' && isReference(value)))
            this.#port(value, trail, side, owners, (0,_trail_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .X)(trail));
        else
            this.#add(value, (0,_trail_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .X)(trail), side, owners);
    }
    #port(value, trail, port, owners, holder) {
        const at = (0,_trail_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .X)(trail);
        const name = nameOf(owners, port, holder);
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value)) {
            this.#contract(value, trail);
            for (const key of Object.keys(value))
                if (REFERENCE_KEYS.has(key))
                    this.#reference(value[key], [...at, key], name);
        }
        if (typeof value !== 'string')
            this.#add(value, at, port, owners);
        // A word alone is the name of a port.
        else if (isReference(value))
            this.#reference(value, at, name);
    }
    #contract(data, trail) {
        if (trail === undefined)
            return;
        const keys = Object.keys(data);
        const refers = keys.some((key) => REFERENCE_KEYS.has(key));
        if (!refers && !keys.some((key) => EVOLUTION_KEYS.has(key)))
            return;
        const at = (0,_trail_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .X)(trail);
        const isPort = PORTS.has(String(at.at(-1))) || ['contract', 'contracts'].includes(String(at.findLast((step) => typeof step === 'string')));
        const holds = isPort || keys.some((key) => portOf(key) !== undefined || key === 'schema' || key === 'fields');
        if (refers || holds)
            this.#contracts.push({ at, value: data });
    }
    #reference(value, at, name) {
        if (typeof value === 'string')
            this.#references.push({ value, at, name: this.#unique(`${name} ref`, at) });
        else if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
            value.forEach((one, index) => this.#reference(one, [...at, index], name));
        else if (value !== null)
            this.#problems.push({ at, reason: 'it is no text, where a reference is expected' });
    }
    /** The record that stands here in one of its forms: a list of fields, a map with them below a key, or a map that is them. */
    #add(value, at, label, owners) {
        const push = (fields, about, form = 'record') => {
            this.#places.push({ name: this.#unique(nameOf(owners, label, at), at), at, fields, about, form });
        };
        if (value === null)
            return;
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
            push({ value, at }, {});
        else if (isJsonSchema(value))
            push({ value, at }, {}, 'json-schema');
        else {
            const key = fieldKeyOf(value);
            const flat = key === undefined ? flatFields(value, label) : undefined;
            if (key !== undefined)
                push({ value: value[key], at: [...at, key] }, value);
            else if (flat !== undefined)
                push({ value: flat, at }, aboutOf(value));
        }
    }
    #unique(name, at) {
        const own = this.#names.has(name) ? `${name} (${(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .shortPath */ ._1)(at)})` : name;
        this.#names.add(own);
        return own;
    }
}
/** `orders: { … }, customers: { … }`; the ports of one contract are no contracts with names. */
function isNamedMap(value) {
    return Object.keys(value).every((key) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value[key]) && portOf(key) === undefined);
}
function isReference(text) {
    return /[/@#]|\.\w+$/.test(text) && !/\s/.test(text);
}
/** The nearest id is enough to tell most apart, and does not change when a stage moves to another layer. */
function nameOf(owners, label, at) {
    const owner = owners.at(-1);
    if (owner !== undefined)
        return label === '' ? owner : `${owner} ${label}`;
    const where = at.length > 1 && label.startsWith('Σ') ? `${(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .shortPath */ ._1)(at)} ` : '';
    return label === '' ? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .shortPath */ ._1)(at) : `${where}${label}`;
}
function idOf(data) {
    const { id, stage, name } = data;
    if (typeof id === 'string' && id !== '')
        return id;
    if (typeof stage === 'string' && stage !== '')
        return stage;
    return typeof name === 'string' && name !== '' ? name : undefined;
}
function isJsonSchema(value) {
    return typeof value.$schema === 'string' && value.$schema.includes('json-schema.org');
}
function fieldKeyOf(value) {
    return _field_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELD_KEYS */ .WM.find((key) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value[key]) || (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value[key]));
}
function isSchemaMap(value) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return (0,_field_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeFields */ .$z)(value);
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && (isJsonSchema(value) || fieldKeyOf(value) !== undefined || (0,_field_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .isFlatRecord */ .Po)(value));
}
function aboutOf(value) {
    return Object.fromEntries(Object.entries(value).filter(([key, one]) => META.has(key) && !(0,_field_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .isTyped */ .xN)(one)));
}
/** A map of a port is its fields, without what else is said there; one that names its schema elsewhere only adds typed ones. */
function flatFields(value, label) {
    const refers = Object.keys(value).some((key) => REFERENCE_KEYS.has(key));
    const strict = refers || !label.startsWith('Σ');
    const entries = Object.entries(value).filter(([key, one]) => !META.has(key) && (!strict || (0,_field_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .isTyped */ .xN)(one)));
    if (refers && entries.length === 0)
        return undefined;
    return Object.fromEntries(entries);
}
/** The features of a whole document may be nothing but names. */
function isListOfNames(value) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) && value.length > 0 && value.every((one) => typeof one === 'string');
}


/***/ }),

/***/ 2518:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ looksLikeFields),
/* harmony export */   Po: () => (/* binding */ isFlatRecord),
/* harmony export */   WM: () => (/* binding */ FIELD_KEYS),
/* harmony export */   xN: () => (/* binding */ isTyped)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7979);
/** What fields look like from afar, without reading them: good enough to tell a record from prose under the same key. */

const FIELD_KEYS = ['fields', 'properties', 'columns', 'features'];
const TYPE_KEYS = ['type', 'dtype', 'data_type', 'value_type', 'logicalType', 'enum', ...FIELD_KEYS];
const TYPE_NAME = /^(?:str(?:ing)?|u?int\d*|u?integer|(?:big|small|tiny)int|long|short|byte|bytes|binary|float\d*|double|real|number|numeric|bool(?:ean)?|date|datetime|time|timestamp\w*|duration|decimal|uuid|text|(?:var)?char|array|list|map|dict|struct|record|object|json|any|category|categorical|enum|null|optional|union|tensor)\b/i;
/** A type name, a list of them, or a map that states a type. */
function isTyped(value) {
    if (typeof value === 'string')
        return TYPE_NAME.test(value.trim());
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return value.length > 0 && value.every((one) => typeof one === 'string' && TYPE_NAME.test(one));
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && TYPE_KEYS.some((key) => Object.hasOwn(value, key));
}
/** A map from names to types and nothing else. */
function isFlatRecord(value) {
    const entries = Object.values(value);
    return entries.length > 0 && entries.every(isTyped);
}
/** A list of named entries or a map from names to types, at least in part. */
function looksLikeFields(value) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return value.some(isNamed);
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.values(value).some(isTyped);
}
function isNamed(value) {
    if (typeof value === 'string')
        return /^[^:\s]+\s*:\s*\S/.test(value);
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return false;
    const name = value.name ?? value.id ?? value.field ?? value.column;
    if (typeof name === 'string')
        return true;
    const keys = Object.keys(value);
    return keys.length === 1 && isTyped(value[keys[0]]);
}


/***/ }),

/***/ 8628:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ draftToRun),
/* harmony export */   E: () => (/* binding */ dialectOf)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7979);

const STATED = [
    [/^https?:\/\/json-schema\.org\/draft-04\/(?:hyper-)?schema#?$/, 'draft-04', 4],
    // Self-describing schemas of Snowplow: draft 4 with a `self`. https://docs.snowplow.io/docs/fundamentals/schemas/
    [/^https?:\/\/iglucentral\.com\/schemas\/com\.snowplowanalytics\.self-desc\/schema\/jsonschema\/\d+-\d+-\d+#?$/, 'draft-04', 4],
    [/^https?:\/\/json-schema\.org\/draft-0[67]\/schema#?$/, 'draft-07', 7],
    [/^https?:\/\/json-schema\.org\/draft\/2019-09\/schema#?$/, '2019-09', 19],
    [/^https?:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/, '2020-12', 20],
];
/** The dialect that the root of a document states in `$schema`. */
function dialectOf(root) {
    const stated = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(root) ? root.$schema : undefined;
    if (stated === undefined)
        return { draft: 'any', number: 1, formatAsserts: true, problem: undefined };
    const known = typeof stated === 'string' ? STATED.find(([pattern]) => pattern.test(stated)) : undefined;
    if (known === undefined) {
        const problem = `its \`$schema\` ${JSON.stringify(stated)} names none of draft 4, draft 6, draft 7, 2019-09 and 2020-12`;
        return { draft: 'any', number: 1, formatAsserts: true, problem };
    }
    return {
        draft: known[1],
        number: known[2],
        formatAsserts: known[1] === 'draft-07' || known[1] === 'draft-04',
        problem: undefined,
    };
}
/**
 * The draft whose rules a validator has to follow to run this schema: the stated one, else what its keywords give away. Of draft 4
 * what `toDraft7` makes of it is run.
 */
function draftToRun(root) {
    const { draft } = dialectOf(root);
    if (draft !== 'any')
        return draft === 'draft-04' ? 'draft-07' : draft;
    let found = '2020-12';
    const open = [root];
    while (open.length > 0) {
        const value = open.pop();
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
            for (const item of value)
                open.push(item);
        else if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value)) {
            // 2019-09 is draft 7 with more keywords, so that it runs what names no draft and spells tuples the old way.
            if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value.items) || Object.hasOwn(value, 'additionalItems'))
                found = '2019-09';
            for (const key of Object.keys(value))
                open.push(value[key]);
        }
    }
    return found;
}


/***/ }),

/***/ 6701:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ baseUriOf),
/* harmony export */   JW: () => (/* binding */ NOWHERE),
/* harmony export */   bd: () => (/* binding */ fileReferences),
/* harmony export */   xZ: () => (/* binding */ FILE_KEY)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7979);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9927);
/** References of a JSON Schema to other files of the repository: `{"$ref": "common.json#/definitions/id"}`. */


/** Where documents without an `$id` are taken to stand, so that relative references have something to start from. */
const NOWHERE = 'https://document.invalid/';
/** Deep enough for every `..` of a reference. */
const FOLDERS = `${NOWHERE}${'-/'.repeat(40)}`;
/** The key, in the definitions of a schema, of a file that was read for it. */
const FILE_KEY = 'file ';
const MAX_VALUES = 400_000;
const DATA = new Set(['enum', 'const', 'default', 'examples']);
/** Anything else with a scheme or a host is somewhere else. */
const RELATIVE = /^(?![A-Za-z][A-Za-z0-9+.-]*:)[^#/\\]/;
/** The URI that the references of a document start from. */
function baseUriOf(schema) {
    const id = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(schema) && typeof schema.$id === 'string' && !schema.$id.startsWith('#') ? schema.$id : 'document';
    return uriOf(id, FOLDERS) ?? `${FOLDERS}document`;
}
/** Those of a schema that stands in `file`, without those that its own `$id` answers. Below an `$id` of a part nothing is a path. */
function fileReferences(schema, file, base = baseUriOf(schema)) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(schema))
        return [];
    let places = known.get(schema);
    if (places === undefined)
        known.set(schema, (places = new Map()));
    const place = `${file}\n${base}`;
    let found = places.get(place);
    if (found === undefined)
        places.set(place, (found = findReferences(schema, file, base)));
    return found;
}
/** A file that many schemas refer to is asked for its own references by each of them. */
const known = new WeakMap();
function findReferences(schema, file, base) {
    const found = [];
    const ids = new Set([base]);
    const todo = [[schema, []]];
    for (let seen = 0; todo.length > 0 && seen < MAX_VALUES; seen++) {
        const [value, at] = todo.pop();
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
            value.forEach((item, i) => typeof item === 'object' && todo.push([item, [...at, i]]));
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
            continue;
        const { $id: id, $ref: text } = value;
        if (at.length > 0 && typeof id === 'string' && !id.startsWith('#')) {
            ids.add(uriOf(id, base) ?? '');
            continue;
        }
        for (const key of Object.keys(value)) {
            const inner = value[key];
            if (typeof inner === 'object' && inner !== null && !DATA.has(key))
                todo.push([inner, [...at, key]]);
        }
        if (typeof text !== 'string' || !RELATIVE.test(text))
            continue;
        const uri = uriOf(text, base);
        if (uri !== undefined)
            found.push({ at, text, uri, path: pathOf(text, file) });
    }
    return found.filter(({ uri }) => !ids.has(uri));
}
function pathOf(text, file) {
    let path = text.split('#')[0].split('?')[0];
    try {
        path = decodeURIComponent(path);
    }
    catch {
        return undefined;
    }
    const verdict = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(file), path);
    return verdict.ok && verdict.path !== file ? verdict.path : undefined;
}
function uriOf(text, base) {
    try {
        return new URL(text, base).href.split('#')[0];
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 2551:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ pathOf)
/* harmony export */ });
function pathOf(trail) {
    const path = [];
    for (let at = trail; at !== undefined; at = at.above)
        path.push(at.step);
    return path.reverse();
}


/***/ }),

/***/ 7206:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ GateError)
/* harmony export */ });
/**
 * A failure that ends the run with a sentence for the user, never a stack trace.
 * `exit` 2: usage or configuration is wrong. `exit` 3: the gate could not look.
 */
class GateError extends Error {
    exit;
    /** File, line, argument or commit that it is about. */
    where;
    /** What to do, as a sentence. */
    fix;
    /** The same in the action, which has inputs and no flags; where nothing is given, the words are right there too. */
    inAction;
    constructor(exit, what, details = {}) {
        super(what, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'GateError';
        this.exit = exit;
        this.where = details.where;
        this.fix = details.fix;
        this.inAction = details.inAction ?? {};
    }
}


/***/ }),

/***/ 956:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ guardDeep),
/* harmony export */   ah: () => (/* binding */ guard)
/* harmony export */ });
/* unused harmony exports trustOwnPolicies, freezeDeep */
/**
 * Documents and views are for reading only. Frozen, whoever changes one is seen to: a policy of the user, which gets copies in a
 * process of its own, and all that tests run. Our own have passed there, and run over thousands of files: to freeze each map
 * and list, and to read from frozen ones, is a sixteenth of the time of that.
 */
let isOn = true;
/** For the process, or thread, that judges with our own policies. */
function trustOwnPolicies() {
    isOn = false;
}
/** One map or list, frozen where that is watched. */
function guard(value) {
    return isOn ? Object.freeze(value) : value;
}
/** Plain data all the way down, the same way. */
function guardDeep(value) {
    return isOn ? freezeDeep(value) : value;
}
/** Freezes plain data all the way down, without recursion, stopping at what is frozen already (a document's own data). */
function freezeDeep(value) {
    const stack = [value];
    while (stack.length > 0) {
        const item = stack.pop();
        if (typeof item !== 'object' || item === null || Object.isFrozen(item))
            continue;
        Object.freeze(item);
        const children = Array.isArray(item) ? item : Object.values(item);
        for (const child of children)
            if (typeof child === 'object' && child !== null)
                stack.push(child);
    }
    return value;
}


/***/ }),

/***/ 7979:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ bareObject),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   LG: () => (/* binding */ mapValues),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   _1: () => (/* binding */ shortPath),
/* harmony export */   eC: () => (/* binding */ ownValue),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   pT: () => (/* binding */ normalizedPath)
/* harmony export */ });
/* unused harmony export isSamePath */
const Bare = function () { };
Bare.prototype = Object.freeze(Object.create(null));
/**
 * An object for the keys of a document: `constructor` and `__proto__` are keys like others. Its prototype is an object without
 * anything in it, since V8 keeps one that has none as a table of hashes, which is slower to make, to read and to list.
 */
function bareObject() {
    return new Bare();
}
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
/** The value of an own key; `constructor` is none unless it is written. */
function ownValue(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
/** A copy with every value mapped. */
function mapValues(object, map) {
    const copy = Object.create(null);
    for (const key of Object.keys(object))
        copy[key] = map(object[key]);
    return copy;
}
function isSamePath(a, b) {
    return a.length === b.length && a.every((step, i) => step === b[i]);
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
/** A key that needs no quotes. Tables of Unicode are only read for a key that is not plain. */
function isWord(key) {
    return /^[A-Za-z_$][\w$-]*$/.test(key) || /^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key);
}
/** A path as a person would write it in a message: `artifacts[0].sha256`. */
function shortPath(path) {
    let text = '';
    for (const step of path) {
        if (typeof step === 'number')
            text += `[${step}]`;
        else if (isWord(step))
            text += text === '' ? step : `.${step}`;
        else
            text += `['${escapeName(step)}']`;
    }
    return text === '' ? '$' : text;
}


/***/ }),

/***/ 5279:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ meet),
/* harmony export */   K: () => (/* binding */ classOf)
/* harmony export */ });
/** Backward and forward flags of a class, and back. */
function classOf(backward, forward, changed) {
    if (!changed)
        return 'none';
    return backward ? (forward ? 'both' : 'backward') : forward ? 'forward' : 'break';
}
function meet(classes) {
    const changed = classes.some((one) => one !== 'none');
    const backward = classes.every((one) => one === 'none' || one === 'both' || one === 'backward');
    const forward = classes.every((one) => one === 'none' || one === 'both' || one === 'forward');
    return classOf(backward, forward, changed);
}


/***/ }),

/***/ 2086:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ FAIL_ON),
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** The gravest first. */
const SEVERITIES = ['error', 'warning', 'note'];
/** What may be said to fail a verdict: findings of that severity and above. */
const FAIL_ON = [...SEVERITIES, 'never'];


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



__webpack_unused_export__ = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
exports.P3 = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
__webpack_unused_export__ = identity.isNode;
__webpack_unused_export__ = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
exports.JG = lexer.Lexer;
__webpack_unused_export__ = lineCounter.LineCounter;
exports.iX = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
exports.Tp = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ox: () => (/* reexport */ compareCase),
  kz: () => (/* reexport */ parseCase),
  ef: () => (/* reexport */ runCase),
  Zp: () => (/* binding */ testPolicy)
});

// EXTERNAL MODULE: ./src/documents/characters.ts
var characters = __nccwpck_require__(6844);
// EXTERNAL MODULE: ./src/documents/scalars.ts
var scalars = __nccwpck_require__(8207);
;// CONCATENATED MODULE: ./src/documents/json-scanner.ts


const MAX_PROBLEMS = 100;
/** What follows is not read: a problem says why. */
class Stop extends Error {
}
const TAB = 9;
/** Where a number or a word ends. */
const TOKEN_END = /[\s,:[\]{}"]/;
/** What was found, for a message; when its first character cannot be seen, the name of that. */
function showFound(text) {
    return /^[\p{Z}\p{C}]/u.test(text) ? `the character ${(0,characters/* codePointName */.R8)(text)}` : `\`${(0,scalars/* showText */.h$)(text)}\``;
}
/** A place in a JSON text that moves on, token by token, and the problems found on the way. */
class JsonScanner {
    problems = [];
    text;
    lines;
    at = 0;
    constructor(text, lines) {
        this.text = text;
        this.lines = lines;
    }
    string() {
        const { text } = this;
        const start = this.at;
        let at = start + 1;
        let plain = true;
        for (;;) {
            const code = text.charCodeAt(at);
            if (code === 34)
                break;
            if (code === 92) {
                plain = false;
                at += 2;
            }
            else if (!(code >= 32)) {
                this.at = Math.min(at, text.length);
                if (code === TAB)
                    this.syntax('a string holds a tab', 'Write it as \\t.');
                // NaN behind the end.
                const detail = Number.isNaN(code) ? 'a string is not closed' : 'a string runs over the end of its line';
                this.syntax(detail, 'Close the quote, or write the line end as \\n.');
            }
            else
                at++;
        }
        this.at = at + 1;
        if (plain)
            return text.slice(start + 1, at);
        try {
            return JSON.parse(text.slice(start, at + 1));
        }
        catch {
            this.at = start;
            return this.syntax(`the string \`${(0,scalars/* showText */.h$)(text.slice(start, at + 1))}\` holds an escape that JSON does not know`, 'Write a backslash as \\\\.');
        }
    }
    space() {
        for (;;) {
            const code = this.text.charCodeAt(this.at);
            if (code === 32 || code === 10 || code === 13 || code === 9)
                this.at++;
            else
                return;
        }
    }
    unexpected(wanted) {
        const c = this.text[this.at];
        const rest = this.text.slice(this.at);
        if (c === undefined)
            return this.syntax(`the file ends where ${wanted} is expected`, 'Check that every bracket and quote is closed; perhaps the file was cut.');
        if (rest.startsWith('//') || rest.startsWith('/*') || c === '#')
            return this.syntax('there is a comment', 'Remove it: JSON has no comments.');
        if (c === '<')
            return this.syntax('the file starts with `<`', 'It looks like an HTML or XML page, perhaps the error page of a download.');
        if (/^(<{7}|={7}|>{7})/.test(rest))
            return this.syntax('there is a merge conflict marker', 'Resolve the conflict.');
        const found = showFound(/^[^\s,:[\]{}"]+/.exec(rest)?.[0] ?? c);
        return this.syntax(`there is ${found} where ${wanted} is expected`, c === "'" ? 'JSON wants double quotes.' : 'Check the commas and quotes just before.');
    }
    syntax(detail, hint) {
        this.add('DOC.SYNTAX', this.at, this.at + 1, { detail, hint }, undefined, true);
        throw new Stop();
    }
    add(rule, start, end, data, first, always = false) {
        if (this.problems.length >= MAX_PROBLEMS && !always)
            return;
        const related = first === undefined ? {} : { related: [{ span: this.lines.span(first, first + 1), message: 'first here' }] };
        this.problems.push({ rule, span: this.lines.span(start, end), data, ...related });
    }
}

;// CONCATENATED MODULE: ./src/documents/json-finder.ts

/** In place of an offset: the file as a list of its lines. */
const WHOLE = -1;
/** Where values stand in a JSON text that was read before and found right. Throws Stop for any other. */
class JsonFinder extends JsonScanner {
    find(path, on, containers, jsonLines) {
        let at = jsonLines ? WHOLE : this.#skipSpace(0);
        let key;
        for (const step of path) {
            const child = this.#childrenOf(at, containers).get(step);
            if (child === undefined)
                break;
            at = child.value;
            key = child.key;
        }
        this.at = on === 'key' && key !== undefined ? key : at;
        return this.at === WHOLE ? this.lines.span(0, 0) : this.#peekSpan();
    }
    /** Where the children of the object or list at an offset stand; of anything else, none. */
    #childrenOf(at, containers) {
        let children = containers.get(at);
        if (children === undefined) {
            children = at === WHOLE ? this.#linesOf() : this.#readChildren(at);
            containers.set(at, children);
        }
        return children;
    }
    #linesOf() {
        const children = new Map();
        for (let at = this.#skipSpace(0); at < this.text.length; at = this.#skipSpace(this.at)) {
            children.set(children.size, { value: at, key: undefined });
            this.#skip();
        }
        return children;
    }
    #readChildren(start) {
        const children = new Map();
        const opener = this.text[start];
        if (opener !== '{' && opener !== '[')
            return children;
        let at = this.#skipSpace(start + 1);
        while (this.text[at] !== ']' && this.text[at] !== '}') {
            let step = children.size;
            let key;
            if (opener === '{') {
                key = at;
                step = this.string();
                this.#skipSpace(this.#skipSpace(this.at) + 1); // the colon
            }
            children.set(step, { value: this.at, key });
            this.#skip();
            at = this.#skipSpace(this.at);
            if (this.text[at] === ',')
                at = this.#skipSpace(at + 1);
        }
        return children;
    }
    #skipSpace(from) {
        this.at = from;
        this.space();
        return this.at;
    }
    #peekSpan() {
        const start = this.at;
        this.#skip();
        const end = this.at;
        this.at = start;
        return this.lines.span(start, end);
    }
    /** Passes over one value of a text that was read before. */
    #skip() {
        const opener = this.text[this.at];
        if (opener === '"') {
            this.string();
            return;
        }
        if (opener !== '{' && opener !== '[') {
            while (this.at < this.text.length && !TOKEN_END.test(this.text[this.at]))
                this.at++;
            return;
        }
        let depth = 0;
        for (;;) {
            const c = this.text[this.at];
            if (c === undefined)
                throw new Stop();
            if (c === '"') {
                this.string();
                continue;
            }
            this.at++;
            if (c === '{' || c === '[')
                depth++;
            else if ((c === '}' || c === ']') && --depth === 0)
                return;
        }
    }
}

// EXTERNAL MODULE: ./src/model/guard.ts
var guard = __nccwpck_require__(956);
// EXTERNAL MODULE: ./src/model/json.ts
var json = __nccwpck_require__(7979);
// EXTERNAL MODULE: ./src/documents/keys.ts
var keys = __nccwpck_require__(8344);
;// CONCATENATED MODULE: ./src/documents/json-reader.ts





/** A JSON text → frozen data and every problem. Throws Stop where reading cannot go on. */
class JsonReader extends JsonScanner {
    #limits;
    #notFiniteCount = 0;
    #keys;
    #nodes = 0;
    constructor(text, lines, limits) {
        super(text, lines);
        this.#limits = limits;
        this.#keys = new keys/* KeyJudge */.fc(text);
    }
    readWhole() {
        const value = this.value(0, undefined);
        this.space();
        if (this.at < this.text.length) {
            const c = this.text[this.at];
            this.syntax(`there is ${showFound(this.text.slice(this.at, this.at + 20))} after the end of the value`, c === '{' || c === '['
                ? 'A file with one value a line is JSON lines: name it `.jsonl`.'
                : 'Remove what follows the last bracket.');
        }
        return value;
    }
    value(depth, key) {
        this.space();
        if (++this.#nodes > this.#limits.nodes)
            this.#limit('values', this.#limits.nodes, 'nodes');
        const c = this.text[this.at];
        if (c === '{')
            return this.#object(depth);
        if (c === '[')
            return this.#list(depth, key);
        const start = this.at;
        if (c === '"') {
            const text = this.string();
            const odd = this.#keys.deceivingIn(text);
            if (odd !== undefined)
                this.add('DOC.INVISIBLE', start, this.at, { detail: odd });
            return text;
        }
        return this.#word(key);
    }
    #object(depth) {
        this.#enter(depth);
        const result = (0,json/* bareObject */.A6)();
        const places = new Map();
        const forms = new Map();
        this.space();
        if (this.text[this.at] === '}') {
            this.at++;
            return (0,guard/* guard */.ah)(result);
        }
        for (;;) {
            this.space();
            const start = this.at;
            if (this.text[this.at] !== '"')
                this.unexpected('a key in double quotes');
            const key = this.string();
            const first = places.get(key);
            if (first === undefined)
                places.set(key, start);
            else {
                const line = this.lines.position(start).line;
                const firstLine = this.lines.position(first).line;
                this.add('DOC.DUPLICATE_KEY', start, this.at, { key: (0,scalars/* showText */.h$)(key), line, firstLine }, first);
            }
            if (key === '__proto__')
                this.add('DOC.KEY_FORM', start, this.at, {
                    key,
                    detail: 'programs take it for the prototype of the object, not for a key',
                });
            const odd = this.#keys.judge(key);
            if (odd !== undefined)
                this.add('DOC.CONFUSABLE', start, this.at, odd);
            const twin = this.#keys.twin(key, forms);
            if (twin !== undefined) {
                const other = places.get(twin);
                this.add('DOC.CONFUSABLE', start, this.at, (0,keys/* describeTwin */.gu)(key, this.lines.position(other).line), other);
            }
            this.space();
            if (this.text[this.at] !== ':')
                this.unexpected('a colon after the key');
            this.at++;
            const value = this.value(depth + 1, key);
            if (key !== '__proto__')
                result[key] = value;
            this.space();
            if (this.text[this.at] === '}')
                break;
            this.#comma('}');
        }
        this.at++;
        return (0,guard/* guard */.ah)(result);
    }
    #list(depth, key) {
        this.#enter(depth);
        const result = [];
        this.space();
        if (this.text[this.at] === ']') {
            this.at++;
            return (0,guard/* guard */.ah)(result);
        }
        for (;;) {
            result.push(this.value(depth + 1, key));
            this.space();
            if (this.text[this.at] === ']')
                break;
            this.#comma(']');
        }
        this.at++;
        return (0,guard/* guard */.ah)(result);
    }
    #enter(depth) {
        if (depth >= this.#limits.depth)
            this.#limit('levels of nesting', this.#limits.depth, 'depth');
        this.at++;
    }
    #comma(closer) {
        if (this.text[this.at] !== ',')
            this.unexpected(`a comma or \`${closer}\``);
        const comma = this.at++;
        this.space();
        if (this.text[this.at] === closer) {
            this.at = comma;
            this.syntax(`a comma stands before the closing \`${closer}\``, 'Remove the trailing comma: JSON does not allow it.');
        }
    }
    #word(key) {
        const start = this.at;
        while (this.at < this.text.length && !TOKEN_END.test(this.text[this.at]))
            this.at++;
        const word = this.text.slice(start, this.at);
        if (word === 'true')
            return true;
        if (word === 'false')
            return false;
        if (word === 'null')
            return null;
        if (/^-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/.test(word)) {
            const number = Number(word);
            if (key !== undefined && (0,scalars/* isLostIdentity */.X1)(key, word, number)) {
                this.add('DOC.UNQUOTED', start, this.at, { key: (0,scalars/* showText */.h$)(key), found: (0,scalars/* showText */.h$)(word), read: String(number) });
                return word;
            }
            const detail = (0,scalars/* refuseNumber */.wF)(word, number);
            if (detail !== undefined && !Number.isFinite(number))
                this.#notFinite(start, word, detail);
            else if (detail !== undefined)
                this.add('DOC.NUMBER', start, this.at, { found: (0,scalars/* showText */.h$)(word), detail });
            return number;
        }
        if (/^[-+]?(NaN|Infinity|nan|inf)$/.test(word)) {
            this.#notFinite(start, word, 'JSON has no such number, and no comparison with it means anything');
            return /nan/i.test(word) ? NaN : word.startsWith('-') ? -Infinity : Infinity;
        }
        this.at = start;
        return this.unexpected('a value');
    }
    #notFinite(start, word, detail) {
        if (++this.#notFiniteCount > scalars/* MAX_HARMLESS_NUMBERS */.GA)
            return;
        const span = this.lines.span(start, this.at);
        this.problems.push({ rule: 'DOC.NUMBER', span, data: { found: (0,scalars/* showText */.h$)(word), detail }, harmless: true });
    }
    #limit(what, limit, option) {
        this.add('DOC.LIMIT', this.at, this.at + 1, { what, found: `more than ${limit}`, limit, option: `documents.limits.${option}` }, undefined, true);
        throw new Stop();
    }
}

;// CONCATENATED MODULE: ./src/documents/json-lines-reader.ts


const NEWLINE = 10;
/** JSON lines (https://jsonlines.org) → the list of its values, one a line; a blank line is passed over. */
class JsonLinesReader extends JsonReader {
    #inValue = false;
    readLines() {
        const list = [];
        this.space();
        while (this.at < this.text.length) {
            this.#inValue = true;
            list.push(this.value(1, undefined));
            this.#inValue = false;
            while (/[ \t\r]/.test(this.text[this.at] ?? ''))
                this.at++;
            if (this.at < this.text.length && this.text.charCodeAt(this.at) !== NEWLINE)
                this.syntax('there is more than one value on the line', 'JSON lines has one value a line, and nothing between the lines.');
            this.space();
        }
        return (0,guard/* guard */.ah)(list);
    }
    /** Whoever reads by lines sees two broken ones in a value that goes over an end of line. */
    space() {
        const start = this.at;
        super.space();
        if (!this.#inValue || this.at === start)
            return;
        const newline = this.text.slice(start, this.at).indexOf('\n');
        if (newline < 0)
            return;
        this.at = start + newline;
        this.syntax('the line ends before its value does', 'JSON lines has one value a line: write it on one line, or name a file with one value `.json`.');
    }
}

;// CONCATENATED MODULE: ./src/documents/json.ts




const HARMLESS = new Set(['DOC.UNQUOTED', 'DOC.CONFUSABLE', 'DOC.INVISIBLE']);
/**
 * Strict JSON (RFC 8259) → frozen data and the problems found. Our own reader, since JSON.parse keeps the last of two equal
 * keys, reads 1e999 as Infinity, and knows no positions. `locate` reads again along a path instead of keeping a place for
 * every value, and remembers the containers that it passed.
 */
class JsonText {
    #text;
    #lines;
    #limits;
    #jsonLines;
    #containers = new Map();
    #finder;
    constructor(text, lines, limits, jsonLines = false) {
        this.#text = text;
        this.#lines = lines;
        this.#limits = limits;
        this.#jsonLines = jsonLines;
    }
    load() {
        if (this.#text.trim() === '')
            return { data: null, problems: [{ rule: 'DOC.EMPTY', span: this.#lines.span(0, 0), data: {} }], readable: false };
        const make = this.#jsonLines ? JsonLinesReader : JsonReader;
        const reader = new make(this.#text, this.#lines, this.#limits);
        let data = null;
        try {
            data = reader instanceof JsonLinesReader ? reader.readLines() : reader.readWhole();
        }
        catch (error) {
            if (!(error instanceof Stop))
                throw error;
        }
        const readable = reader.problems.every((problem) => problem.harmless === true || HARMLESS.has(problem.rule));
        return { data: readable ? data : null, problems: reader.problems, readable };
    }
    /** Where a path stands; a missing one stands at its nearest parent. Only for a text that could be read. */
    locate(path, on) {
        this.#finder ??= new JsonFinder(this.#text, this.#lines);
        try {
            return this.#finder.find(path, on, this.#containers, this.#jsonLines);
        }
        catch (error) {
            if (!(error instanceof Stop))
                throw error;
            return this.#lines.span(0, 0);
        }
    }
    release() {
        this.#containers = new Map();
        this.#finder = undefined;
    }
}

;// CONCATENATED MODULE: ./src/documents/limits.ts
const DEFAULT_LIMITS = {
    bytes: 64 * 1024 * 1024,
    yamlBytes: 8 * 1024 * 1024,
    nodes: 2_000_000,
    depth: 100,
    aliases: 100_000,
};

;// CONCATENATED MODULE: ./src/documents/not-plain.ts
/** Thrown, always the same one, at the first thing that is not plain. */
const NOT_PLAIN = new Error('not plain');

// EXTERNAL MODULE: ./src/documents/collapsed-text.ts
var collapsed_text = __nccwpck_require__(231);
;// CONCATENATED MODULE: ./src/documents/plain-block-scalar.ts

const plain_block_scalar_TAB = 9;
const SPACE = 32;
const HEADER = /([|>])(?:([+-])([1-9])?|([1-9])([+-])?)?(?: +#[^\n]*| *)\n/y;
/**
 * A literal or folded block scalar (YAML 1.2 §8.1), as the yaml package reads it. `at` is the `|` or `>`, `indent` that of the collection
 * that it stands in. The end is the start of a line: blank lines behind the text are in it only when the header keeps them.
 */
function readBlockScalar(text, at, indent) {
    HEADER.lastIndex = at;
    const header = HEADER.exec(text);
    if (header === null)
        throw NOT_PLAIN;
    const chomping = header[2] ?? header[5];
    const indicator = header[3] ?? header[4];
    /** Column of the text; before the first line that holds any it is unknown, unless the header says it. */
    let column = indicator === undefined ? 0 : indent + Number(indicator);
    const lines = new BlockLines(header[1] === '>');
    let line = HEADER.lastIndex;
    let end = -1;
    let blanks = 0;
    let widestBlank = 0;
    let endsInSpaces = false;
    while (line < text.length) {
        let first = line;
        while (text.charCodeAt(first) === SPACE)
            first++;
        const newline = text.indexOf('\n', first);
        const stop = newline < 0 ? text.length : newline;
        const width = first - line;
        const isBlank = first === stop;
        if (isBlank && (end < 0 || width <= column)) {
            if (newline < 0 && chomping === '+')
                throw NOT_PLAIN;
            blanks++;
            widestBlank = Math.max(widestBlank, width);
        }
        else {
            if (column === 0 && width > indent)
                column = width;
            if (width < column || column === 0) {
                if (text.charCodeAt(first) === plain_block_scalar_TAB)
                    throw NOT_PLAIN;
                break;
            }
            if (end < 0 && widestBlank > column)
                throw NOT_PLAIN;
            lines.skip(blanks);
            lines.add(text.slice(line + column, stop), width > column || text.charCodeAt(first) === plain_block_scalar_TAB);
            blanks = 0;
            endsInSpaces = isBlank;
            end = Math.min(stop + 1, text.length);
        }
        line = stop + 1;
    }
    // Without any text, or with spaces for the last of it, readers draw the end by rules of their own.
    if (end < 0 || endsInSpaces)
        throw NOT_PLAIN;
    if (chomping === '+')
        return { value: lines.value + '\n'.repeat(blanks + 1), end: Math.min(line, text.length) };
    return { value: chomping === '-' ? lines.value : `${lines.value}\n`, end };
}
/** Lines → the value, literal or folded (§8.1.3): a line further in, and the line ends around it, are kept. */
class BlockLines {
    value = '';
    #folded;
    #separator = '';
    #wasFurtherIn = false;
    constructor(folded) {
        this.#folded = folded;
    }
    /** Passes blank lines in front of a line of text. */
    skip(blanks) {
        for (let i = 0; i < blanks; i++) {
            if (this.#separator === ' ')
                this.#separator = '\n';
            else
                this.value += '\n';
        }
    }
    add(line, isFurtherIn) {
        if (this.#folded && isFurtherIn) {
            if (this.#separator === ' ')
                this.#separator = '\n';
            else if (!this.#wasFurtherIn && this.#separator === '\n')
                this.#separator = '\n\n';
        }
        this.value += this.#separator + line;
        this.#separator = !this.#folded || isFurtherIn ? '\n' : ' ';
        this.#wasFurtherIn = isFurtherIn;
    }
}

;// CONCATENATED MODULE: ./src/documents/plain-quoted-scalar.ts

const plain_quoted_scalar_TAB = 9;
const plain_quoted_scalar_NEWLINE = 10;
const plain_quoted_scalar_SPACE = 32;
const QUOTE = 34;
const APOSTROPHE = 39;
const BACKSLASH = 92;
/** The escapes of JSON, and the blank. Those with a number may make a character that looks like another, or like none, and are left to be judged. */
const ESCAPES = {
    '"': '"', '\\': '\\', '/': '/', ' ': ' ', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t',
}; // prettier-ignore
/**
 * A quoted scalar with escapes, doubled apostrophes or line ends (YAML 1.2 §7.3). `at` is the first quote, `indent` that of the
 * collection in block style that it stands in.
 */
function readQuotedScalar(text, at, indent) {
    const quote = text.charCodeAt(at);
    let value = '';
    let from = ++at;
    for (;;) {
        const c = text.charCodeAt(at);
        if (Number.isNaN(c))
            throw NOT_PLAIN;
        if (c === BACKSLASH && quote === QUOTE) {
            value += text.slice(from, at);
            if (text.charCodeAt(at + 1) === plain_quoted_scalar_NEWLINE) {
                at = from = skipIndent(text, at + 2, indent);
                if (text.charCodeAt(at) === plain_quoted_scalar_NEWLINE)
                    throw NOT_PLAIN;
            }
            else {
                const escaped = ESCAPES[text.charAt(at + 1)];
                if (escaped === undefined)
                    throw NOT_PLAIN;
                value += escaped;
                at = from = at + 2;
            }
        }
        else if (c === quote) {
            value += text.slice(from, at);
            if (quote !== APOSTROPHE || text.charCodeAt(at + 1) !== APOSTROPHE)
                return { value, end: at + 1 };
            from = at + 1;
            at += 2;
        }
        else if (c === plain_quoted_scalar_NEWLINE) {
            let stop = at;
            while (stop > from && isBlank(text.charCodeAt(stop - 1)))
                stop--;
            value += text.slice(from, stop);
            const lineEnd = at;
            while (text.charCodeAt(at) === plain_quoted_scalar_NEWLINE)
                at = skipIndent(text, at + 1, indent);
            value += foldLineEnds(text, lineEnd, at);
            from = at;
        }
        else
            at++;
    }
}
/** What the line ends between two parts of a scalar stand for (§6.5): a space for one, or all but the first. */
function foldLineEnds(text, start, end) {
    let count = 0;
    for (let at = start; at < end; at++)
        if (text.charCodeAt(at) === plain_quoted_scalar_NEWLINE)
            count++;
    return count === 1 ? ' ' : '\n'.repeat(count - 1);
}
/** From the start of a line of a scalar to what it holds, or to its end. */
function skipIndent(text, line, indent) {
    let at = line;
    while (text.charCodeAt(at) === plain_quoted_scalar_SPACE)
        at++;
    const isFarEnough = indent >= 0 && at - line > indent;
    while (isBlank(text.charCodeAt(at)))
        at++;
    if (!isFarEnough && text.charCodeAt(at) !== plain_quoted_scalar_NEWLINE)
        throw NOT_PLAIN;
    return at;
}
function isBlank(c) {
    return c === plain_quoted_scalar_SPACE || c === plain_quoted_scalar_TAB;
}

;// CONCATENATED MODULE: ./src/documents/plain-scalar.ts

/** Sets of ASCII characters, by code. */
const KEY_START = charset(/[A-Za-z_$]/);
const KEY_PART = charset(/[\w./$-]/);
const BLOCK_KEY_PART = charset(/[\w./${}(),+-]/);
const PLAIN_START = charset(/[\w./+~()^$;<=\\-]/);
const FLOW_INDICATOR = charset(/[[\]{},]/);
/** What YAML 1.2 (core schema, §10.3) makes of an unquoted scalar; undefined when there is something to say about it. */
function readScalar(source, key) {
    if (source.charCodeAt(0) <= 57) {
        if (/^[-+]?(\d+|(\.\d+|\d+\.\d*)|(\.\d+|\d+(\.\d*)?)[eE][-+]?\d+)$/.test(source)) {
            const number = Number(source);
            if (key !== undefined && (0,scalars/* isLostIdentity */.X1)(key, source, number))
                return undefined;
            return ((0,scalars/* refuseNumber */.wF)(source, number) ?? (0,scalars/* describeOctal */.ZF)(source, number)) === undefined ? number : undefined;
        }
        return /^0[ox]|^[-+]?\.(inf|nan)$/i.test(source) ? undefined : source;
    }
    if (source.length > 5)
        return source;
    if (/^(~|null|Null|NULL)$/.test(source))
        return null;
    if (/^(true|True|TRUE)$/.test(source))
        return true;
    if (/^(false|False|FALSE)$/.test(source))
        return false;
    return source;
}
function charset(pattern) {
    const set = new Uint8Array(128);
    for (let code = 0; code < 128; code++)
        if (pattern.test(String.fromCharCode(code)))
            set[code] = 1;
    return set;
}

;// CONCATENATED MODULE: ./src/documents/plain-scanner.ts


const plain_scanner_NEWLINE = 10;
const plain_scanner_SPACE = 32;
const plain_scanner_QUOTE = 34;
const HASH = 35;
const DASH = 45;
const plain_scanner_TAB = 9;
const DOT = 46;
const COLON = 58;
const MAX_KEY = 200;
/** A place in a plain YAML text that moves on, by lines, keys and the blanks between. */
class PlainScanner {
    text;
    at = 0;
    /** Column of the first character of the line that `at` stands in, once `advance` went there; -1 at the end. */
    indent = -1;
    /** The largest column of a comment with a line of its own that `advance` passed; -1 when there was none. */
    deepestComment = -1;
    keyStart = 0;
    keyEnd = 0;
    constructor(text) {
        this.text = text;
    }
    /** A key with its colon; without one undefined, and `at` has not moved. */
    key(inFlow) {
        const { text } = this;
        const start = this.at;
        let key;
        let at = start;
        const isQuoted = text.charCodeAt(at) === plain_scanner_QUOTE;
        if (isQuoted) {
            const close = text.indexOf('"', at + 1);
            if (close < 0)
                return undefined;
            key = text.slice(start + 1, close);
            at = close + 1;
            // A key with letters beyond ASCII may look like another one.
            if (!/^[ !#-[\]-~]*$/.test(key))
                return undefined;
        }
        else {
            if (KEY_START[text.charCodeAt(at)] !== 1)
                return undefined;
            const part = inFlow ? KEY_PART : BLOCK_KEY_PART;
            while (part[text.charCodeAt(at)] === 1)
                at++;
            key = text.slice(start, at);
            if (at - start <= 5 && /^(null|true|false)$/i.test(key))
                return undefined;
        }
        if (text.charCodeAt(at) !== COLON)
            return undefined;
        const next = text.charCodeAt(at + 1);
        if (next !== plain_scanner_SPACE && next !== plain_scanner_NEWLINE && at + 1 < text.length && !(isQuoted && inFlow))
            return undefined;
        if (key.length > MAX_KEY || key === '__proto__')
            throw NOT_PLAIN;
        this.keyStart = start;
        this.keyEnd = at;
        this.at = at + 1;
        return key;
    }
    /** Moves to the end of the part of a plain scalar that stands on this line. */
    plainPart(inFlow) {
        const { text } = this;
        const start = this.at;
        let end = start;
        let at = start;
        for (; at < text.length; at++) {
            const c = text.charCodeAt(at);
            if (c <= plain_scanner_SPACE) {
                if (c === plain_scanner_SPACE)
                    continue;
                if (c === plain_scanner_NEWLINE)
                    break;
                throw NOT_PLAIN;
            }
            if (inFlow && FLOW_INDICATOR[c] === 1)
                break;
            if (c === HASH && at > end)
                break;
            if (c === COLON || (c === DASH && at === start)) {
                const next = text.charCodeAt(at + 1);
                if (next === plain_scanner_SPACE || next === plain_scanner_NEWLINE || next === plain_scanner_TAB || at + 1 >= text.length || (inFlow && FLOW_INDICATOR[next] === 1))
                    throw NOT_PLAIN;
            }
            end = at + 1;
        }
        this.at = end;
    }
    atDash() {
        const next = this.text.charCodeAt(this.at + 1);
        return this.text.charCodeAt(this.at) === DASH && (next === plain_scanner_SPACE || next === plain_scanner_NEWLINE);
    }
    spaces() {
        const { text } = this;
        let { at } = this;
        while (text.charCodeAt(at) === plain_scanner_SPACE)
            at++;
        this.at = at;
    }
    /** Between the parts of a flow collection in a block collection at column `outer`; `closer` may stand in line with that. */
    flowSpaces(outer, closer) {
        const { text } = this;
        this.spaces();
        let c = text.charCodeAt(this.at);
        while (c === plain_scanner_NEWLINE || c === HASH) {
            if (c === HASH && text.charCodeAt(this.at - 1) !== plain_scanner_SPACE)
                throw NOT_PLAIN;
            const newline = c === plain_scanner_NEWLINE ? this.at : text.indexOf('\n', this.at);
            if (newline < 0)
                throw NOT_PLAIN;
            const line = (this.at = newline + 1);
            this.spaces();
            c = text.charCodeAt(this.at);
            if (c === plain_scanner_NEWLINE || c === HASH)
                continue;
            const column = this.at - line;
            if (column < outer || (column === outer && c !== closer))
                throw NOT_PLAIN;
            // Three of them end a document.
            if (column === 0 && (c === DASH || c === DOT))
                throw NOT_PLAIN;
        }
    }
    /** From anywhere in a line whose value was read to the next line that holds more than a comment. */
    advance() {
        const { text } = this;
        this.deepestComment = -1;
        let start = this.indent === -1 && this.at === 0 ? 0 : text.indexOf('\n', this.at) + 1;
        while (start > 0 || this.at === 0) {
            let at = start;
            while (text.charCodeAt(at) === plain_scanner_SPACE)
                at++;
            this.at = at;
            if (at >= text.length)
                break;
            const c = text.charCodeAt(at);
            if (c !== plain_scanner_NEWLINE && c !== HASH)
                return (this.indent = at - start);
            if (c === HASH && at - start > this.deepestComment)
                this.deepestComment = at - start;
            start = text.indexOf('\n', at) + 1;
            if (start === 0)
                break;
        }
        this.at = text.length;
        return (this.indent = -1);
    }
    /** At a line that ends here, but for a comment. */
    atLineEnd() {
        const closed = this.at;
        this.spaces();
        const c = this.text.charCodeAt(this.at);
        return c === plain_scanner_NEWLINE || this.at >= this.text.length || (c === HASH && this.at > closed);
    }
}

;// CONCATENATED MODULE: ./src/documents/plain-reader.ts








const plain_reader_APOSTROPHE = 39;
const COMMA = 44;
const GREATER = 62;
const LIST = 91;
const LIST_END = 93;
const MAPPING = 123;
const PIPE = 124;
const MAPPING_END = 125;
const LAST_ASCII = 127;
/** The grammar of `readPlain`: one pass over the text, by character codes. */
class PlainReader extends PlainScanner {
    #limits;
    #placing;
    /** Where the last value ended, with the rest of its line: the end of a block collection. */
    #end = 0;
    #nodes = 0;
    #place;
    /** Column of the block collection that holds the scalar or flow collection being read; -1 at the root. */
    #outer = -1;
    #flowLevel = 0;
    constructor(text, limits, placing) {
        super(text);
        this.#limits = limits;
        this.#placing = placing;
    }
    read() {
        if (this.advance() !== 0)
            throw NOT_PLAIN;
        this.#documentStart();
        const value = this.#root();
        if (this.indent !== -1)
            throw NOT_PLAIN;
        return { value, place: this.#place };
    }
    #documentStart() {
        if (!this.text.startsWith('---', this.at))
            return;
        this.at += 3;
        if (!this.atLineEnd() || this.advance() !== 0)
            throw NOT_PLAIN;
    }
    #root() {
        if (this.atDash())
            return this.#sequence(0, 0, undefined);
        const c = this.text.charCodeAt(this.at);
        if (c === LIST || c === MAPPING)
            return this.#scalar(-1, 0, undefined, false, false);
        return this.#mapping(0, 0, this.key(false));
    }
    #mapping(indent, depth, first) {
        this.#count(depth + 1);
        const start = this.keyStart;
        const result = (0,json/* bareObject */.A6)();
        const places = this.#placing ? new Map() : undefined;
        let key = first;
        for (;;) {
            if (key === undefined || result[key] !== undefined)
                throw NOT_PLAIN;
            const keyStart = this.keyStart;
            const keyEnd = this.keyEnd;
            result[key] = this.#entry(indent, depth + 1, key, false);
            places?.set(key, { ...this.#place, key: { start: keyStart, end: keyEnd } });
            if (this.indent > indent)
                throw NOT_PLAIN;
            if (this.indent !== indent)
                break;
            key = this.key(false);
        }
        this.#close(start, places);
        return (0,guard/* guard */.ah)(result);
    }
    #sequence(indent, depth, key) {
        this.#count(depth + 1);
        const start = this.at;
        const result = [];
        const places = this.#placing ? [] : undefined;
        do {
            this.at++;
            result.push(this.#entry(indent, depth + 1, key, true));
            places?.push(this.#place);
            if (this.indent > indent)
                throw NOT_PLAIN;
        } while (this.indent === indent && this.atDash());
        this.#close(start, places);
        return (0,guard/* guard */.ah)(result);
    }
    /** What stands behind a colon or a dash, on the same line or below. */
    #entry(indent, depth, key, inSequence) {
        const { text } = this;
        const after = this.at;
        this.spaces();
        const c = text.charCodeAt(this.at);
        if (c === plain_scanner_NEWLINE || c === HASH || this.at >= text.length) {
            const bare = this.at === after;
            if (c === HASH && bare)
                throw NOT_PLAIN;
            this.advance();
            if (this.indent > indent) {
                if (this.atDash())
                    return this.#sequence(this.indent, depth, key);
                const below = this.indent;
                const first = this.key(false);
                if (first !== undefined)
                    return this.#mapping(below, depth, first);
                // Behind a comment in the first column the yaml package takes the next lines, too, for the scalar.
                if (this.deepestComment >= 0)
                    throw NOT_PLAIN;
                return this.#scalar(indent, depth, key, inSequence, true);
            }
            if (!inSequence && this.indent === indent && this.atDash())
                return this.#sequence(indent, depth, key);
            if (!bare || inSequence || this.deepestComment >= 0)
                throw NOT_PLAIN; // where nothing ends is told by comments around it
            this.#count(depth);
            this.#end = after;
            this.#mark(after, after, undefined, true);
            return null;
        }
        if (this.at === after)
            throw NOT_PLAIN;
        if (c === PIPE || c === GREATER)
            return this.#blockScalar(indent, depth);
        if (inSequence) {
            const column = indent + 1 + (this.at - after);
            const first = this.key(false);
            if (first !== undefined)
                return this.#mapping(column, depth, first);
        }
        return this.#scalar(indent, depth, key, inSequence, false);
    }
    /** A scalar or a flow collection, with the end of its line. `below`: on lines of its own. */
    #scalar(indent, depth, key, inSequence, below) {
        const { text } = this;
        const start = this.at;
        const c = text.charCodeAt(start);
        const isPlain = c !== plain_scanner_QUOTE && c !== plain_reader_APOSTROPHE && c !== LIST && c !== MAPPING;
        this.#outer = indent;
        let value = this.#inline(depth, key, false);
        let place = this.#place;
        if (isPlain && (inSequence || below))
            this.#refuseCollapsed(value, !inSequence);
        let closed = this.at;
        this.#endLine();
        if (this.indent > indent) {
            if (!isPlain)
                throw NOT_PLAIN;
            let whole = text.slice(start, closed);
            do {
                // A comment ends the scalar, and then this is an error.
                if (text.slice(closed, this.at).trim() !== '')
                    throw NOT_PLAIN;
                const from = this.at;
                this.plainPart(false);
                whole += foldLineEnds(text, closed, from) + text.slice(from, this.at);
                closed = this.at;
                this.#endLine();
            } while (this.indent > indent);
            value = whole;
            if (inSequence || below)
                this.#refuseCollapsed(text.slice(start, closed), !inSequence);
            if (place !== undefined)
                place = { ...place, end: closed };
        }
        this.#place = place;
        return value;
    }
    #blockScalar(indent, depth) {
        this.#count(depth);
        const start = this.at;
        const { value, end } = readBlockScalar(this.text, start, indent);
        // Onto its last character, from where the next line is looked for.
        this.at = this.text.charCodeAt(end - 1) === plain_scanner_NEWLINE ? end - 1 : end;
        this.#end = end;
        this.advance();
        if (this.indent > indent)
            throw NOT_PLAIN;
        this.#mark(start, end, undefined);
        return value;
    }
    #inline(depth, key, inFlow) {
        const c = this.text.charCodeAt(this.at);
        if (c === plain_scanner_QUOTE || c === plain_reader_APOSTROPHE)
            return this.#quoted(c, depth);
        if (c === LIST)
            return this.#flowSequence(depth, key);
        if (c === MAPPING)
            return this.#flowMapping(depth);
        return this.#plain(depth, key, inFlow);
    }
    #quoted(quote, depth) {
        this.#count(depth);
        const { text } = this;
        const start = this.at;
        const close = text.indexOf(quote === plain_scanner_QUOTE ? '"' : "'", start + 1);
        const value = text.slice(start + 1, close);
        if (close < 0 || value.includes('\n') || value.includes('\\'))
            return this.#quotedLines(start);
        if (quote === plain_reader_APOSTROPHE && text.charCodeAt(close + 1) === plain_reader_APOSTROPHE)
            return this.#quotedLines(start);
        this.at = close + 1;
        this.#mark(start, close + 1, undefined);
        return value;
    }
    #quotedLines(start) {
        const { value, end } = readQuotedScalar(this.text, start, this.#outer);
        this.at = end;
        this.#mark(start, end, undefined);
        return value;
    }
    #plain(depth, key, inFlow) {
        this.#count(depth);
        const start = this.at;
        const first = this.text.charCodeAt(start);
        if (PLAIN_START[first] !== 1 && !(first > LAST_ASCII))
            throw NOT_PLAIN;
        this.plainPart(inFlow);
        this.#mark(start, this.at, undefined);
        const value = readScalar(this.text.slice(start, this.at), key);
        if (value === undefined)
            throw NOT_PLAIN;
        return value;
    }
    /** `units:"SI"`, which may be told. */
    #refuseCollapsed(source, alone) {
        if (typeof source !== 'string' || (!source.includes(':') && !source.includes('：')))
            return;
        if ((0,collapsed_text/* findCollapsedLines */.Op)(source, alone) !== undefined)
            throw NOT_PLAIN;
    }
    #flowSequence(depth, key) {
        this.#count(depth + 1);
        const start = this.at++;
        this.#flowLevel++;
        const result = [];
        const places = this.#placing ? [] : undefined;
        while (!this.#closes(LIST_END)) {
            const c = this.text.charCodeAt(this.at);
            const value = this.#inline(depth + 1, key, true);
            if (c !== plain_scanner_QUOTE && c !== plain_reader_APOSTROPHE)
                this.#refuseCollapsed(value, false);
            result.push(value);
            places?.push(this.#place);
            if (!this.#comma(LIST_END))
                break;
        }
        this.#mark(start, this.at, places);
        return (0,guard/* guard */.ah)(result);
    }
    #flowMapping(depth) {
        this.#count(depth + 1);
        const start = this.at++;
        this.#flowLevel++;
        const result = (0,json/* bareObject */.A6)();
        const places = this.#placing ? new Map() : undefined;
        while (!this.#closes(MAPPING_END)) {
            const key = this.key(true);
            if (key === undefined || result[key] !== undefined)
                throw NOT_PLAIN;
            const keyStart = this.keyStart;
            const keyEnd = this.keyEnd;
            this.spaces();
            result[key] = this.#inline(depth + 1, key, true);
            places?.set(key, { ...this.#place, key: { start: keyStart, end: keyEnd } });
            if (!this.#comma(MAPPING_END))
                break;
        }
        this.#mark(start, this.at, places);
        return (0,guard/* guard */.ah)(result);
    }
    /** Passes the closing bracket when it is what comes next. */
    #closes(closer) {
        this.flowSpaces(this.#outer, this.#flowLevel === 1 ? closer : undefined);
        if (this.text.charCodeAt(this.at) !== closer)
            return false;
        this.at++;
        this.#flowLevel--;
        return true;
    }
    /** Passes a comma (true) or the closing bracket (false). */
    #comma(closer) {
        this.flowSpaces(this.#outer, this.#flowLevel === 1 ? closer : undefined);
        const c = this.text.charCodeAt(this.at++);
        if (c === COMMA)
            return true;
        if (c !== closer)
            throw NOT_PLAIN;
        this.#flowLevel--;
        return false;
    }
    /** Behind a scalar or a flow collection: nothing more on the line but a comment, and on to the next. */
    #endLine() {
        if (!this.atLineEnd())
            throw NOT_PLAIN;
        const line = this.text.indexOf('\n', this.at);
        this.#end = line < 0 ? this.text.length : line + 1;
        this.advance();
    }
    /** The end of a block collection. The yaml package counts a comment that is further in than what follows in, or not, by rules of its own. */
    #close(start, places) {
        if (this.deepestComment > Math.max(this.indent, 0))
            throw NOT_PLAIN;
        this.#mark(start, this.#end, places);
    }
    #count(depth) {
        if (++this.#nodes > this.#limits.nodes || depth > this.#limits.depth)
            throw NOT_PLAIN;
    }
    #mark(start, end, children, empty = false) {
        if (this.#placing)
            this.#place = { start, end, key: undefined, empty, children };
    }
}

// EXTERNAL MODULE: ./src/documents/text.ts
var documents_text = __nccwpck_require__(9995);
;// CONCATENATED MODULE: ./src/documents/plain-yaml.ts



/**
 * Reads the plain part of YAML that cards and locks are written in: block and flow collections, plain, quoted and block scalars, comments;
 * keys in ASCII, and letters of any language in values. Such a text means the same to every YAML reader and can have no problem but those that `scalars.ts` names, so it
 * needs no syntax tree: this takes a tenth of the time and memory of the yaml package. Every other text (anchors, tags, numbered
 * escapes, duplicate keys, anything odd) is left to YamlText. The tests hold both readers to the same data and places.
 */
class PlainText {
    #text;
    #lines;
    #limits;
    #data;
    #places;
    constructor(text, lines, limits, data) {
        this.#text = text;
        this.#lines = lines;
        this.#limits = limits;
        this.#data = data;
    }
    /** Undefined when the text is not plain. */
    static open(source, given, limits) {
        // To YAML a carriage return before a line feed is no character of its own, and no column is moved when it goes.
        const hasReturns = source.includes('\r\n');
        const text = hasReturns ? source.replaceAll('\r\n', '\n') : source;
        const lines = hasReturns ? new documents_text/* Lines */.qo(text) : given;
        const read = tryRead(new PlainReader(text, limits, false), text);
        return read === undefined ? undefined : new PlainText(text, lines, limits, read.value);
    }
    load() {
        return { data: this.#data, problems: [], readable: true };
    }
    /** Where a path stands; a missing one stands at its nearest parent, as `YamlText.locate` has it. */
    locate(path, on) {
        // The places are found by a second reading, since most documents have nothing to report.
        this.#places ??= tryRead(new PlainReader(this.#text, this.#limits, true), this.#text).place;
        let at = this.#places;
        for (const step of path) {
            const next = childOf(at, step);
            if (next === undefined)
                break;
            at = next;
        }
        const { start, end } = at.key !== undefined && (on === 'key' || at.empty) ? at.key : at;
        return this.#lines.span(start, end);
    }
    release() {
        this.#places = undefined;
    }
}
function childOf({ children }, step) {
    if (children === undefined)
        return undefined;
    if (children instanceof Map)
        return typeof step === 'string' ? children.get(step) : undefined;
    return typeof step === 'number' ? children[step] : undefined;
}
/**
 * Control characters but the tab, and line ends other than LF; blanks that are no plain space, invisible and bidirectional characters and those of
 * the last planes (see `characters.ts`, which judges them).
 */
const ODD = /[\0-\x08\x0b-\x1f\x7f-\xa0\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u1680\u180b-\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2800\u3164\udb40-\udbff\ufeff\uffa0\ufff0-\uffff]/;
function tryRead(reader, text) {
    if (ODD.test(text))
        return undefined;
    try {
        return reader.read();
    }
    catch (error) {
        if (error === NOT_PLAIN)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/lib/checksum-lists.ts
var checksum_lists = __nccwpck_require__(4272);
// EXTERNAL MODULE: ./src/documents/placed.ts
var placed = __nccwpck_require__(8141);
;// CONCATENATED MODULE: ./src/documents/checksums.ts




const checksums_MAX_PROBLEMS = 100;
/**
 * A list of checksums → `[{ path, sha256 }, …]`, one entry a line, under the name of its algorithm. A line that is none is a
 * problem of its own, and the others are used all the same, as `sha256sum -c` does. In a file that is only perhaps such a
 * list (`checksums.txt`), lines of another sort are passed over.
 */
class ChecksumsText extends placed/* PlacedText */.jw {
    #file;
    #limits;
    constructor(file, text, lines, limits) {
        super(text, lines);
        this.#file = file;
        this.#limits = limits;
    }
    read() {
        const empty = { data: null, readable: false, places: { get: () => undefined } };
        if (this.text.trim() === '')
            return { ...empty, problems: [{ rule: 'DOC.EMPTY', span: this.lines.span(0, 0), data: {} }] };
        const { entries, bad } = (0,checksum_lists/* readChecksumList */.k4)(this.text, this.#file);
        if (entries.length * 3 > this.#limits.nodes)
            return { ...empty, problems: [this.#tooMany(entries.length * 3)] };
        const data = entries.map(({ path, algorithm, digest }) => (0,placed/* plainObject */.ov)([['path', path], [algorithm, digest]]));
        const isSure = checksum_lists/* CHECKSUM_LIST */.bQ.test(this.#file);
        const problems = isSure ? bad.slice(0, checksums_MAX_PROBLEMS).map((line) => this.#badLine(line)) : [];
        return {
            data: (0,guard/* guard */.ah)(data),
            problems,
            readable: entries.length > 0 || !isSure,
            places: { get: (key) => placeOf(entries, key) },
        };
    }
    #badLine({ span, reason }) {
        const text = (0,scalars/* showText */.h$)(this.text.slice(span.start, Math.min(span.end, span.start + 60)));
        return {
            rule: 'DOC.SYNTAX',
            span: this.lines.span(span.start, span.end),
            data: {
                detail: `\`${text}\` is no line of a list of checksums: ${reason}`,
                hint: 'A line is a digest, two spaces and the name of the file; a comment starts with `#`.',
            },
        };
    }
    #tooMany(found) {
        const data = { what: 'values', found: `${found} values`, limit: this.#limits.nodes, option: 'documents.limits.nodes' };
        return { rule: 'DOC.LIMIT', span: this.lines.span(0, 0), data };
    }
}
/** Found when it is asked for: a list may have 100,000 lines, and few are told of. */
function placeOf(entries, key) {
    const [index = '', field] = key.split('\0');
    const entry = /^\d+$/.test(index) ? entries[Number(index)] : undefined;
    if (entry === undefined)
        return undefined;
    const { algorithm, pathSpan, digestSpan } = entry;
    if (key === (0,placed/* placeKey */.r4)([index, 'path']))
        return pathSpan;
    if (key === (0,placed/* placeKey */.r4)([index, algorithm]))
        return digestSpan;
    if (field !== undefined)
        return undefined;
    return { start: Math.min(digestSpan.start, pathSpan.start), end: Math.max(digestSpan.end, pathSpan.end) };
}

;// CONCATENATED MODULE: ./src/documents/spdx-tags.ts


const TAG = /^([A-Za-z]+):[ \t]*(.*)$/;
const SUM = /^([A-Za-z0-9-]+):[ \t]*(\S*)$/;
/**
 * Tags and values of SPDX 2 → the part of its JSON form that is of use here: `spdxVersion`, `name`, and `packages` and `files`
 * with their checksums (https://spdx.github.io/spdx-spec/v2.3/, annex on the tag-value format). `<text>…</text>` may run over lines.
 */
class SpdxTagText extends placed/* PlacedText */.jw {
    #limits;
    constructor(text, lines, limits) {
        super(text, lines);
        this.#limits = limits;
    }
    read() {
        const root = [];
        const places = new Map();
        const lists = { files: [], packages: [] };
        let open;
        let quoted = false;
        let offset = 0;
        let nodes = 0;
        for (const raw of this.text.split('\n')) {
            const start = offset;
            offset += raw.length + 1;
            if (quoted) {
                quoted = !raw.includes('</text>');
                continue;
            }
            const line = raw.replace(/\r$/, '');
            const match = TAG.exec(line);
            if (match === null)
                continue;
            const [, tag = '', value = ''] = match;
            quoted = value.startsWith('<text>') && !value.includes('</text>');
            const at = { start: start + line.length - value.length, end: start + line.length };
            if (++nodes * 4 > this.#limits.nodes)
                return this.#tooMany(places);
            if (tag === 'SPDXVersion' || tag === 'DocumentName') {
                const key = tag === 'SPDXVersion' ? 'spdxVersion' : 'name';
                root.push([key, value.trim()]);
                places.set((0,placed/* placeKey */.r4)([key]), at);
            }
            else if (tag === 'FileName' || tag === 'PackageName') {
                open = { name: value.trim(), at, sums: [] };
                lists[tag === 'FileName' ? 'files' : 'packages'].push(open);
            }
            else if ((tag === 'FileChecksum' || tag === 'PackageChecksum') && open !== undefined) {
                const sum = SUM.exec(value.trim());
                const digest = sum?.[2] ?? '';
                const end = start + line.trimEnd().length;
                if (sum !== null)
                    open.sums.push({ algorithm: sum[1], value: digest, at: { start: end - digest.length, end } });
            }
        }
        for (const key of ['files', 'packages'])
            root.push([key, listOf(lists[key], key, places)]);
        const isSpdx = places.has('spdxVersion');
        const problems = isSpdx || this.text.trim() !== '' ? [] : [{ rule: 'DOC.EMPTY', span: this.lines.span(0, 0), data: {} }];
        return { data: (0,placed/* plainObject */.ov)(root), problems, readable: problems.length === 0, places };
    }
    #tooMany(places) {
        const { nodes } = this.#limits;
        const data = { what: 'values', found: `more than ${nodes} values`, limit: nodes, option: 'documents.limits.nodes' };
        return { data: null, readable: false, places, problems: [{ rule: 'DOC.LIMIT', span: this.lines.span(0, 0), data }] };
    }
}
function listOf(found, key, places) {
    const nameKey = key === 'files' ? 'fileName' : 'name';
    return (0,guard/* guard */.ah)(found.map(({ name, at, sums }, i) => {
        places.set((0,placed/* placeKey */.r4)([key, i]), at);
        places.set((0,placed/* placeKey */.r4)([key, i, nameKey]), at);
        const checksums = sums.map((sum, j) => {
            places.set((0,placed/* placeKey */.r4)([key, i, 'checksums', j, 'checksumValue']), sum.at);
            return (0,placed/* plainObject */.ov)([['algorithm', sum.algorithm], ['checksumValue', sum.value]]);
        });
        return (0,placed/* plainObject */.ov)([[nameKey, name], ['checksums', (0,guard/* guard */.ah)(checksums)]]);
    }));
}

;// CONCATENATED MODULE: ./src/documents/lazy-source.ts







/**
 * By name: `.json`, `.jsonld` and `.avsc` are JSON, `.jsonl` JSON lines, `.toml` TOML, `.csv` and `.tsv` tables, `.md` front matter, `SHA256SUMS` and its like lists of
 * checksums, `.spdx` tags and values; every other file (`.dvc`, `MLmodel`, `dvc.lock`) is YAML.
 */
function formatOf(file) {
    const name = file.slice(file.lastIndexOf('/') + 1).toLowerCase();
    if (name.endsWith('.json') || name.endsWith('.jsonld') || name.endsWith('.avsc'))
        return 'json';
    if (name.endsWith('.spdx'))
        return 'spdx-tags';
    if ((0,checksum_lists/* mayHoldChecksums */.bL)(name))
        return 'checksums';
    if (name.endsWith('.jsonl') || name.endsWith('.ndjson'))
        return 'jsonl';
    if (name.endsWith('.toml'))
        return 'toml';
    if (name.endsWith('.csv') || name.endsWith('.tsv'))
        return 'csv';
    if (name.endsWith('.md') || name.endsWith('.markdown'))
        return 'markdown';
    return 'yaml';
}
let yamlText;
/** Formats that few files have, loaded for the first one. */
const rare = {};
/** Makes every YAML text readable at once; without it a source has to be prepared. */
function useYaml(reader) {
    yamlText = reader;
}
/** Root keys stand early: a file that is too large is still seen to be a card by its beginning, and not passed over. */
const ENOUGH_TO_RECOGNISE = 64 * 1024;
/** The bytes of one file at one side: its text, its data once asked, and where a path stands. */
class Source {
    file;
    format;
    /** Without a byte order mark; a guess when the bytes are not plain UTF-8 text, and '' when they are too many. */
    text;
    #limits;
    #refused;
    /** The text by lines: all that a code frame needs of it. */
    lines;
    #reader;
    #loaded;
    /** `bytes` may be the problem that kept them from being read; then `start` is what is known of them. */
    constructor(file, bytes, limits = DEFAULT_LIMITS, start) {
        this.file = file;
        this.format = formatOf(file);
        this.#limits = limits;
        if (!(bytes instanceof Uint8Array)) {
            this.text = start === undefined ? '' : (0,documents_text/* decode */.D4)(start).text;
            this.#refused = bytes;
            this.lines = new documents_text/* Lines */.qo(this.text);
            return;
        }
        const isYaml = this.format === 'yaml' || this.format === 'markdown' || this.format === 'toml';
        const most = isYaml ? Math.min(limits.bytes, limits.yamlBytes) : limits.bytes;
        if (bytes.length > most) {
            this.text = (0,documents_text/* decode */.D4)(bytes.subarray(0, ENOUGH_TO_RECOGNISE)).text;
            this.#refused = tooLarge(bytes.length, most);
        }
        else {
            const { text, problem } = (0,documents_text/* decode */.D4)(bytes);
            this.text = text;
            this.#refused = problem;
        }
        this.lines = new documents_text/* Lines */.qo(this.text);
    }
    /**
     * Loads the yaml package if this text needs it: most cards do not, and loading it takes longer than all else that a run
     * over one card does. To be awaited before the data of a YAML source is read.
     */
    async prepare() {
        if (this.format === 'toml')
            rare.toml ??= (await Promise.all(/* import() */[__nccwpck_require__.e(292), __nccwpck_require__.e(224)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4224))).TomlText;
        else if (this.format === 'csv')
            rare.csv ??= (await Promise.all(/* import() */[__nccwpck_require__.e(314), __nccwpck_require__.e(418)]).then(__nccwpck_require__.bind(__nccwpck_require__, 418))).CsvText;
        else if (yamlText === undefined &&
            this.#refused === undefined &&
            this.#openPlain() === undefined &&
            this.#yaml() !== undefined)
            useYaml((await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 9035))).YamlText);
        return this;
    }
    get data() {
        return this.#load().data;
    }
    get problems() {
        return this.#load().problems;
    }
    get readable() {
        return this.#load().readable;
    }
    /** What was read is not to be judged after all: it stands as a file that cannot be read, with this as the reason. */
    refuse(problem) {
        this.#loaded = { data: null, problems: [...this.problems, problem], readable: false };
    }
    /** Where a path stands; a missing one stands at its nearest parent. The root stands at 1:1. */
    locate(path, on = 'value') {
        if (path.length === 0 || !this.readable)
            return documents_text/* WHOLE_FILE */.JZ;
        return this.#open()?.locate(path, on) ?? documents_text/* WHOLE_FILE */.JZ;
    }
    /** Lets go of what can be made again (the syntax tree). */
    release() {
        this.#reader?.release();
    }
    #load() {
        this.#loaded ??= this.#refused !== undefined ? { data: null, problems: [this.#refused], readable: false } : this.#read();
        return this.#loaded;
    }
    #read() {
        const reader = this.#open();
        if (reader === undefined)
            return { data: null, problems: [{ rule: 'DOC.EMPTY', span: documents_text/* WHOLE_FILE */.JZ, data: {} }], readable: false };
        const loaded = reader.load();
        const { data } = loaded;
        if (!loaded.readable || (typeof data === 'object' && data !== null))
            return loaded;
        const found = data === null ? 'null' : typeof data === 'string' ? 'a text' : `a ${typeof data}`;
        return {
            data: null,
            problems: [...loaded.problems, { rule: 'DOC.ROOT', span: documents_text/* WHOLE_FILE */.JZ, data: { found } }],
            readable: false,
        };
    }
    #open() {
        const reader = this.#openPlain();
        if (reader !== undefined)
            return reader;
        const yaml = this.#yaml();
        if (yaml === undefined)
            return undefined;
        if (yamlText === undefined)
            throw new Error(`the source ${this.file} was read before it was prepared`);
        this.#reader = new yamlText(yaml, this.lines, this.#limits);
        return this.#reader;
    }
    /** A reader that needs no yaml package, when one can read the text. */
    #openPlain() {
        if (this.#reader !== undefined)
            return this.#reader;
        if (this.format === 'json' || this.format === 'jsonl')
            this.#reader = new JsonText(this.text, this.lines, this.#limits, this.format === 'jsonl');
        else if (this.format === 'checksums')
            this.#reader = new ChecksumsText(this.file, this.text, this.lines, this.#limits);
        else if (this.format === 'spdx-tags')
            this.#reader = new SpdxTagText(this.text, this.lines, this.#limits);
        else if (this.format === 'toml' || this.format === 'csv') {
            const reader = rare[this.format];
            if (reader === undefined)
                throw new Error(`the source ${this.file} was read before it was prepared`);
            this.#reader = new reader(this.text, this.lines, this.#limits);
        }
        else {
            const yaml = this.#yaml();
            this.#reader = yaml === undefined ? undefined : PlainText.open(yaml, this.lines, this.#limits);
        }
        return this.#reader;
    }
    /** The text that is YAML, when there is one. */
    #yaml() {
        if (this.format === 'yaml')
            return this.text;
        return this.format === 'markdown' ? frontMatter(this.text) : undefined;
    }
}
/** A limit that stands before any reading, also for a file that the tree refused to hand out. */
function tooLarge(bytes, limit) {
    const data = { what: 'bytes', found: `${bytes} bytes`, limit, option: 'documents.limits.bytes' };
    return { rule: 'DOC.LIMIT', span: documents_text/* WHOLE_FILE */.JZ, data };
}
/** A second marker right below the first is no end to the hub of Hugging Face when keys follow it. */
const FRONT_MATTER = /^\s*---[ \t]*(?:\r\n?|\n)(?:[ \t\r\n]*---[ \t]*(?:\r\n?|\n)(?=[ \t\r\n]*["'\w-]+[ \t]*:[ \t\r\n]))?/;
const FRONT_MATTER_END = /(?<![^\r\n])(?:---|\.\.\.)[ \t]*(?![^\r\n])/;
/**
 * The YAML between `---` on the first line that is not blank, where the hub and its library look for it, and the next `---` or `...`,
 * with which Pandoc and Jekyll end it, too. The first marker is blanked so that lines and columns stay those of the file.
 */
function frontMatter(text) {
    const open = FRONT_MATTER.exec(text)?.[0];
    if (open === undefined)
        return undefined;
    const body = text.slice(open.length);
    const close = FRONT_MATTER_END.exec(body);
    return close === null ? undefined : open.replaceAll('---', '   ') + body.slice(0, close.index);
}

// EXTERNAL MODULE: ./src/documents/yaml.ts + 6 modules
var yaml = __nccwpck_require__(9035);
;// CONCATENATED MODULE: ./src/documents/source.ts


// For whoever cannot wait: with this import a source can be read without being prepared.
useYaml(yaml.YamlText);


;// CONCATENATED MODULE: ./src/config/defaults.ts

/** A schema that refers to itself ends here. */
const MAX_DEPTH = 50;
/**
 * The value with the defaults of its JSON Schema filled in, as ajv's `useDefaults` does but without ajv: `default` of missing
 * properties, into `properties`, `items`, `allOf` and local `$ref`; never into `anyOf`, `oneOf` or `if`. What is given stays.
 * The result is frozen and its objects have no prototype.
 */
function applyDefaults(schema, value) {
    return fill(schema, schema, value, 0);
}
function fill(root, schema, value, depth) {
    if (!(0,json/* isObject */.Gv)(schema) || depth > MAX_DEPTH)
        return freeze(value);
    let filled = value;
    const reference = typeof schema['$ref'] === 'string' ? follow(root, schema['$ref']) : undefined;
    for (const part of [...(reference === undefined ? [] : [reference]), ...((0,json/* isList */.Lv)(schema['allOf']) ? schema['allOf'] : [])]) {
        filled = fill(root, part, filled, depth + 1);
    }
    if ((0,json/* isObject */.Gv)(filled))
        return fillObject(root, schema, filled, depth);
    const items = schema['items'];
    if ((0,json/* isList */.Lv)(filled) && items !== undefined)
        return Object.freeze(filled.map((item) => fill(root, items, item, depth + 1)));
    return freeze(filled);
}
function fillObject(root, schema, value, depth) {
    const result = Object.create(null);
    const properties = (0,json/* isObject */.Gv)(schema['properties']) ? schema['properties'] : {};
    for (const [key, child] of Object.entries(value)) {
        result[key] = Object.hasOwn(properties, key) ? fill(root, properties[key], child, depth + 1) : freeze(child);
    }
    for (const [key, property] of Object.entries(properties)) {
        if (Object.hasOwn(value, key) || !(0,json/* isObject */.Gv)(property))
            continue;
        const fallback = defaultOf(root, property, 0);
        if (fallback !== undefined)
            result[key] = fill(root, property, fallback, depth + 1);
    }
    return Object.freeze(result);
}
function defaultOf(root, schema, depth) {
    if (Object.hasOwn(schema, 'default'))
        return schema['default'];
    if (typeof schema['$ref'] !== 'string' || depth > MAX_DEPTH)
        return undefined;
    const target = follow(root, schema['$ref']);
    return (0,json/* isObject */.Gv)(target) ? defaultOf(root, target, depth + 1) : undefined;
}
/** `#/$defs/name` and other pointers into the same schema. */
function follow(root, reference) {
    if (reference !== '#' && !reference.startsWith('#/'))
        return undefined;
    let value = root;
    for (const step of reference.split('/').slice(1)) {
        const key = decodeURIComponent(step).replace(/~1/g, '/').replace(/~0/g, '~');
        value = (0,json/* isObject */.Gv)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    }
    return value;
}
function freeze(value) {
    if ((0,json/* isList */.Lv)(value))
        return Object.freeze(value.map(freeze));
    if (!(0,json/* isObject */.Gv)(value))
        return value;
    const copy = Object.create(null);
    for (const [key, child] of Object.entries(value))
        copy[key] = freeze(child);
    return Object.freeze(copy);
}

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __nccwpck_require__(7206);
// EXTERNAL MODULE: ./src/config/schema.ts
var schema = __nccwpck_require__(131);
;// CONCATENATED MODULE: ./src/config/severity.ts
const RANK = { off: 0, note: 1, warning: 2, error: 3 };
/**
 * The severity of a finding. In this order: what the config says of the rule; what it says of the policy, or the rule's own
 * severity; softened to a warning at most when rule or report is soft and the preset is not `strict`. A rule of the gate's own
 * health (`GATE.*`) is never below its own severity. A declarative rule (its id has a slash) and a policy that the catalogue
 * does not have are on with every preset: the config asked for them.
 */
function severityOf(config, policy, rule, meta, softReport = false) {
    const named = config.rules.get(rule);
    const choice = config.policies.get(policy);
    if (isGateRule(rule))
        return highest(meta.severity, [named, choice?.severity]);
    if (named !== undefined)
        return named;
    const isOn = choice === undefined || choice.on || rule.includes('/');
    const own = choice?.severity ?? (isOn ? meta.severity : 'off');
    return config.preset === 'strict' || own === 'off' ? own : softened({ ...meta, severity: own }, softReport);
}
/** What every preset but `strict` makes of a soft rule or report: a warning at most. */
function softened(meta, softReport = false) {
    return (meta.soft === true || softReport) && meta.severity === 'error' ? 'warning' : meta.severity;
}
/** Rules of the gate's own health and trust: they can be raised, never lowered, switched off or waived. */
function isGateRule(rule) {
    return rule.startsWith('GATE.');
}
function isLower(setting, than) {
    return RANK[setting] < RANK[than];
}
function highest(own, settings) {
    return settings.reduce((most, one) => (one !== undefined && one !== 'off' && isLower(most, one) ? one : most), own);
}

;// CONCATENATED MODULE: ./src/config/presets.ts




const PRESETS = (/* unused pure expression or super */ null && (['minimal', 'recommended', 'strict']));
const DEFAULT_PRESET = 'recommended';
/**
 * What the preset `minimal` leaves on, besides the gate's own rules. `lint-rules` says nothing but what the config's own rules
 * have to say, and that one of them could not tell is a part of it.
 */
const MINIMAL = new Set(['document', 'lint-rules']);
/** The config of a repository without one: the preset `recommended` alone. Needs neither yaml nor ajv. */
function defaultConfig(catalogue) {
    const config = { preset: DEFAULT_PRESET, rules: new Map() };
    return {
        ...config,
        path: null,
        from: 'default',
        files: [],
        documents: defaultDocuments(),
        policies: resolvePolicies(catalogue, config.preset, new Map(), config.rules),
        lintRules: [],
        sets: [],
        plugins: [],
        waivers: [],
        failOn: undefined,
        places: new Map(),
    };
}
/** One entry for each policy of the catalogue: preset, then what the config says. */
function resolvePolicies(catalogue, preset, chosen, rules) {
    const policies = new Map();
    for (const policy of catalogue.policies) {
        const choice = chosen.get(policy.id);
        const resolved = {
            id: policy.id,
            on: choice?.severity !== 'off' && (choice !== undefined || isOnByPreset(preset, policy)),
            severity: choice?.severity,
            options: applyDefaults(policy.options, choice?.options ?? {}),
            ...(choice === undefined ? {} : { at: choice.at }),
        };
        policies.set(policy.id, resolved);
        const enabled = Object.entries(policy.rules).some(([id, meta]) => severityOf({ preset, policies, rules }, policy.id, id, meta) !== 'off');
        policies.set(policy.id, Object.freeze({ ...resolved, enabled }));
    }
    return policies;
}
/** Straight from the schema. */
function defaultDocuments() {
    const { include, exclude, limits } = schema/* CONFIG_SCHEMA */.ln['properties'].documents.properties;
    return { include: include.default, exclude: exclude.default, kinds: [], limits: readLimits(limits.properties) };
}
function readLimits(properties) {
    const of = (key) => properties[key].default;
    return { bytes: of('bytes'), yamlBytes: of('yaml_bytes'), nodes: of('nodes'), depth: of('depth'), aliases: of('aliases') };
}
function isOnByPreset(preset, policy) {
    return preset !== 'minimal' || MINIMAL.has(policy.id) || policy.plugin === true || Object.keys(policy.rules).every(isGateRule);
}

// EXTERNAL MODULE: ./src/io/text-hash.ts
var text_hash = __nccwpck_require__(9558);
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./src/io/file-content.ts



/** Files up to this size are held in memory; longer ones wait in a temporary file that has no name any more. */
const IN_MEMORY = (/* unused pure expression or super */ null && (32 << 20));
/** All bytes of a source, to be read at any place and more than once, whatever their number, in bounded memory. */
async function holdContent(source, maxBytes) {
    let size = 0;
    let held;
    let spool;
    const read = await source((bytes) => {
        size = bytes;
        if (bytes > maxBytes)
            return false;
        if (bytes <= IN_MEMORY)
            held = { into: Buffer.allocUnsafe(bytes), filled: 0 };
        else
            spool = openSpool();
        return true;
    }, (chunk) => {
        if (held !== undefined)
            held.filled += chunk.copy(held.into, held.filled);
        else if (spool !== undefined)
            spool.write(chunk);
    });
    if (size > maxBytes)
        return unknown(`it is ${size} bytes long, more than the limit of ${maxBytes}`);
    if (!read.known || spool?.fault !== undefined) {
        spool?.close();
        return read.known ? unknown(`it could not be put into a temporary file (${spool.fault})`) : read;
    }
    return known(held === undefined ? contentOf(spool, size) : memoryContent(held.into.subarray(0, held.filled)));
}
/** Bytes that are in memory already. */
function memoryContent(bytes) {
    return {
        size: bytes.length,
        read: (offset, length) => bytes.subarray(offset, offset + length),
        close: () => undefined,
    };
}
function openSpool() {
    // Only here: hardly any run has such a file.
    const { tmpdir } = process.getBuiltinModule('node:os');
    const folder = mkdtempSync(join(tmpdir(), 'specgate-'));
    const file = join(folder, 'content');
    const descriptor = openSync(file, 'wx+', 0o600);
    const remove = () => rmSync(folder, { recursive: true, force: true });
    // Where an open file may lose its name, nothing is left behind whatever becomes of this process.
    if (process.platform !== 'win32')
        remove();
    const spool = {
        descriptor,
        fault: undefined,
        write(chunk) {
            try {
                for (let at = 0; at < chunk.length && spool.fault === undefined;)
                    at += writeSync(descriptor, chunk, at);
            }
            catch (error) {
                spool.fault = error.code ?? 'error';
            }
        },
        close() {
            closeSync(descriptor);
            if (process.platform === 'win32')
                remove();
        },
    };
    return spool;
}
function contentOf(spool, size) {
    return {
        size,
        read(offset, length) {
            const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - offset)));
            let filled = 0;
            while (filled < bytes.length) {
                const got = readSync(spool.descriptor, bytes, filled, bytes.length - filled, offset + filled);
                if (got === 0)
                    break;
                filled += got;
            }
            return bytes.subarray(0, filled);
        },
        close: () => spool.close(),
    };
}

// EXTERNAL MODULE: ./src/lib/glob.ts + 1 modules
var lib_glob = __nccwpck_require__(6757);
// EXTERNAL MODULE: ./src/lib/paths.ts
var lib_paths = __nccwpck_require__(9927);
;// CONCATENATED MODULE: ./src/io/lfs-attributes.ts


/**
 * Whether `.gitattributes` gives a path the filter `lfs`: only then does a pointer's text stand for the file it names. Reads
 * the files from the root down to the path's folder; the last line that speaks of `filter` decides, as in gitattributes(5).
 * `read` answers the text of a file, or undefined.
 */
async function isFilteredByLfs(path, read) {
    let filtered = false;
    const folders = [''];
    for (let folder = (0,lib_paths/* folderOf */.yS)(path); folder !== ''; folder = (0,lib_paths/* folderOf */.yS)(folder))
        folders.splice(1, 0, folder);
    for (const folder of folders) {
        const text = await read(folder === '' ? '.gitattributes' : `${folder}/.gitattributes`);
        const below = folder === '' ? path : path.slice(folder.length + 1);
        for (const line of text?.split('\n') ?? []) {
            const [, quoted, plain, attributes = ''] = /^\s*(?:"((?:[^"\\]|\\.)*)"|([^\s#"]\S*))\s+(.*)$/.exec(line) ?? [];
            const pattern = quoted ?? plain;
            if (pattern === undefined || !matches(pattern, below))
                continue;
            for (const attribute of attributes.trim().split(/\s+/)) {
                if (attribute === 'filter=lfs')
                    filtered = true;
                else if (/^[-!]?filter(=|$)/.test(attribute))
                    filtered = false;
            }
        }
    }
    return filtered;
}
/** A pattern without a slash is matched against the name in any folder, one with a slash against the path. */
function matches(pattern, path) {
    try {
        const anchored = pattern.replace(/^\//, '');
        return pattern.includes('/') ? (0,lib_glob/* compileGlob */.SO)(anchored)(path) : (0,lib_glob/* compileGlob */.SO)(anchored)((0,lib_paths/* nameOf */.Vb)(path));
    }
    catch {
        return false; // a pattern that we cannot read filters nothing: the bytes are hashed as they are
    }
}

;// CONCATENATED MODULE: ./src/lib/after.ts
/**
 * `next` with the value: at once where the value is there, or when it is. What nearly always is there is not waited for: a turn of
 * the queue for each of 17 policies is a part of a run over thousands of files that shows.
 */
function after(value, next) {
    return isPromise(value) ? value.then(next) : next(value);
}
/** Whether it is to be waited for. Another realm's promise is one too. */
function isPromise(value) {
    return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

// EXTERNAL MODULE: ./src/io/digest.ts + 2 modules
var digest = __nccwpck_require__(3085);
// EXTERNAL MODULE: ./src/lib/order.ts
var order = __nccwpck_require__(3883);
;// CONCATENATED MODULE: ./src/lib/dvc-listing.ts

/**
 * The listing whose md5 DVC records for a folder: the file `<md5>.dir` of its cache. As `Tree.as_bytes` of dvc-data writes
 * it: `json.dumps(…, sort_keys=True)` of `{md5, relpath}`, sorted by path, everything but ASCII escaped.
 */
function dvcListing(entries) {
    const sorted = [...entries].sort((a, b) => (0,order/* byCodePoints */.U)(a.path, b.path));
    return `[${sorted.map(({ path, digest }) => `{"md5": ${pythonText(digest)}, "relpath": ${pythonText(path)}}`).join(', ')}]`;
}
/** A JSON text as Python's `json.dumps` writes it. */
function pythonText(text) {
    return JSON.stringify(text).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./src/lib/git-ignore.ts


/**
 * The test whether a file is left out, itself or by a folder above it; the last pattern that speaks of it decides, files of
 * deeper folders after those of folders above. Answers undefined where a pattern that could decide cannot be read.
 */
function compileIgnores(files) {
    const sorted = [...files].sort((a, b) => a.folder.length - b.folder.length);
    const patterns = sorted.flatMap(({ folder, text }) => text.split('\n').flatMap((line) => readPattern(folder, line)));
    const decide = (path, isFolder) => {
        let ignored = false;
        for (const { folder, negated, foldersOnly, matches } of patterns) {
            if (foldersOnly && !isFolder)
                continue;
            if (folder !== '' && !path.startsWith(`${folder}/`))
                continue;
            if (matches === undefined)
                ignored = undefined;
            else if (matches(folder === '' ? path : path.slice(folder.length + 1)))
                ignored = !negated;
        }
        return ignored;
    };
    const folders = new Map([['', false]]);
    const isFolderIgnored = (folder) => {
        const held = folders.get(folder);
        if (held !== undefined || folders.has(folder))
            return held;
        const above = isFolderIgnored((0,lib_paths/* folderOf */.yS)(folder));
        const answer = above === false ? decide(folder, true) : above;
        folders.set(folder, answer);
        return answer;
    };
    return (path) => {
        if (patterns.length === 0)
            return false;
        const above = isFolderIgnored((0,lib_paths/* folderOf */.yS)(path));
        return above === false ? decide(path, false) : above;
    };
}
function readPattern(folder, line) {
    // A space at the end counts only behind a backslash.
    const written = line.replace(/\r$/, '').replace(/(?<!\\)\s+$/, '');
    if (written === '' || written.startsWith('#'))
        return [];
    const negated = written.startsWith('!');
    const body = negated ? written.slice(1) : written;
    const foldersOnly = body.endsWith('/');
    const pattern = foldersOnly ? body.slice(0, -1) : body;
    if (pattern === '')
        return [];
    return [{ folder, negated, foldersOnly, matches: compile(pattern) }];
}
function compile(pattern) {
    // Braces mean nothing here, and `**` only as a whole folder.
    const glob = pattern.replace(/^\//, '').replace(/[{}]/g, '\\$&');
    try {
        const matches = (0,lib_glob/* compileGlob */.SO)(glob.startsWith('!') ? `\\${glob}` : glob);
        return pattern.includes('/') ? matches : (path) => matches((0,lib_paths/* nameOf */.Vb)(path));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/io/fact.ts
var fact = __nccwpck_require__(1072);
;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./src/io/git-names.ts


/**
 * A path in git is bytes. Bytes that are no UTF-8 become lone surrogates (U+DC80 + byte - 0x80, as Python's
 * `surrogateescape` does), so that two names never become one and `encodeName` gives the bytes back.
 */
function decodeName(bytes) {
    const text = bytes.toString('utf8');
    return text.includes('\ufffd') && !isUtf8(bytes) ? decodeBroken(bytes) : text;
}
function decodeBroken(bytes) {
    let text = '';
    for (let i = 0; i < bytes.length;) {
        const lead = bytes[i];
        const length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        const part = bytes.subarray(i, i + length);
        if (part.length === length && isUtf8(part)) {
            text += part.toString('utf8');
            i += length;
        }
        else {
            text += String.fromCharCode(0xdc00 + lead);
            i++;
        }
    }
    return text;
}
// `\p{Surrogate}` is the same, but loads tables of Unicode when it is read.
const LONE = /([\ud800-\udfff])/u;
function holdsLoneSurrogate(name) {
    return LONE.test(name);
}
/** What `decodeName` makes of a byte that is no UTF-8: 0x80 and above, never a slash, a dot or a NUL. */
const BYTE = /([\udc80-\udcff])/u;
/**
 * The bytes of a name from `decodeName`. A text from a document may hold other halves of pairs; they are no bytes of any name, and
 * become the replacement character as they do everywhere.
 */
function encodeName(name) {
    if (!BYTE.test(name))
        return Buffer.from(name, 'utf8');
    const parts = name.split(BYTE);
    return Buffer.concat(parts.map((part) => (BYTE.test(part) ? Buffer.from([part.charCodeAt(0) & 0xff]) : Buffer.from(part, 'utf8'))));
}
/** A name for people: what is no UTF-8 as `\\xNN`, control characters escaped; anything else as it is. */
function showName(name) {
    return name
        .replace(/[\udc80-\udcff]/gu, (lone) => `\\x${(lone.charCodeAt(0) & 0xff).toString(16)}`)
        .replace(/[\ud800-\udfff]/gu, (lone) => `\\u${lone.charCodeAt(0).toString(16)}`)
        .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (control) => JSON.stringify(control).slice(1, -1));
}
/** Sorts paths as `LC_ALL=C sort` does: by their bytes. UTF-16 has another order where it needs two units for a character. */
function sortByBytes(items) {
    if (!items.some(({ path }) => /[\ud800-\udfff]/.test(path))) {
        return items.sort((a, b) => (0,order/* byCodeUnits */.C)(a.path, b.path));
    }
    return items.sort((a, b) => Buffer.compare(encodeName(a.path), encodeName(b.path)));
}
/** The fields of NUL-separated output. */
function splitFields(output) {
    if (output.length === 0)
        return [];
    if (isUtf8(output)) {
        const fields = output.toString('utf8').split('\0');
        if (fields.at(-1) === '')
            fields.pop();
        return fields;
    }
    const fields = [];
    for (let start = 0; start < output.length;) {
        const end = output.indexOf(0, start);
        const stop = end < 0 ? output.length : end;
        fields.push(decodeName(output.subarray(start, stop)));
        start = stop + 1;
    }
    return fields;
}
/** A name as git reads it back from a line of input: C-quoted, so that newlines and any bytes survive. */
function quoteName(name) {
    let text = '"';
    for (const byte of encodeName(name)) {
        const plain = byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c;
        text += plain ? String.fromCharCode(byte) : '\\' + byte.toString(8).padStart(3, '0');
    }
    return text + '"';
}
/** The mode of a tree entry; undefined for a folder, and for 000000 (no entry). */
function entryMode(mode) {
    switch (mode.padStart(6, '0')) {
        case '100755':
            return 'executable';
        case '120000':
            return 'symlink';
        case '160000':
            return 'submodule';
        case '040000':
        case '000000':
            return undefined;
        default:
            return 'file'; // 100644, and 100664 in very old repositories
    }
}
/** The entries of a raw tree object: `<mode> <name> NUL <oid bytes>`, again and again. */
function parseTree(data, oidBytes) {
    const entries = [];
    for (let at = 0; at < data.length;) {
        const space = data.indexOf(0x20, at);
        const nul = data.indexOf(0, space);
        if (space < 0 || nul < 0)
            throw new Error('a tree object of the repository is damaged');
        const end = nul + 1 + oidBytes;
        entries.push({
            name: decodeName(data.subarray(space + 1, nul)),
            oid: data.toString('hex', nul + 1, end),
            mode: entryMode(data.toString('latin1', at, space)),
        });
        at = end;
    }
    return entries;
}
/** The output of `git diff-tree`, `git diff-index` and `git diff-files` with `--raw -z`. */
function parseRawDiff(output) {
    const fields = splitFields(output);
    const changes = [];
    for (let i = 0; i < fields.length;) {
        const head = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(fields[i]);
        if (head === null)
            throw new Error(`git diff printed a line that is not understood: ${JSON.stringify(fields[i])}`);
        const [, baseMode, headMode, baseOid, headOid, status] = head;
        const paired = status === 'R' || status === 'C';
        const first = fields[i + 1];
        changes.push({
            status: status,
            path: paired ? fields[i + 2] : first,
            basePath: paired ? first : undefined,
            baseMode: entryMode(baseMode),
            headMode: entryMode(headMode),
            baseOid: baseOid,
            headOid: headOid,
        });
        i += paired ? 3 : 2;
    }
    return changes;
}

;// CONCATENATED MODULE: ./src/io/directory-digest.ts






/** Digests of a folder, and what each of its files is hashed with. `-dos2unix`: as DVC 2 recorded it, without `hash: md5`. */
const FILE_ALGORITHMS = {
    'dvc-dir': 'md5',
    'dvc-dir-dos2unix': 'md5-dos2unix',
    'sha256-tree': 'sha256',
};
const WIDTH = 64;
function isFolderAlgorithm(algorithm) {
    return Object.hasOwn(FILE_ALGORITHMS, algorithm);
}
/**
 * The digest of a folder as lower-case hex (DVC writes `.dir` behind its own). Unknown as soon as one file of it is: a
 * link, a pointer of Git LFS, a file that may not be read.
 */
async function digestFolder(folder, algorithm, source) {
    const listing = await source.listing(folder);
    if (!listing.known)
        return listing;
    const prefix = folder === '' ? '' : `${folder}/`;
    const isDvc = algorithm !== 'sha256-tree';
    const chosen = isDvc ? await chooseDvcFiles(folder, listing.value, source) : (0,fact/* known */.eO)(listing.value);
    if (!chosen.known)
        return chosen;
    let wrong;
    const entries = await (0,fact/* mapLimited */.bB)(chosen.value, WIDTH, async (file) => {
        if (wrong !== undefined)
            return undefined;
        const digest = await source.digest(file, FILE_ALGORITHMS[algorithm]);
        if (digest.known)
            return { path: file.slice(prefix.length), digest: digest.value };
        wrong ??= (0,fact/* unknown */.L5)(`it holds \`${file.slice(prefix.length)}\`, and ${digest.reason}`);
        return undefined;
    });
    if (wrong !== undefined)
        return wrong;
    const all = entries.filter((entry) => entry !== undefined);
    return hashText(isDvc ? 'md5' : 'sha256', isDvc ? dvcListing(all) : treeListing(all));
}
/**
 * The text whose sha256 is our digest of a folder (`sha256-tree`): what coreutils' `sha256sum` prints of its files, sorted by
 * the bytes of their paths below the folder. Anybody can make it again:
 *
 *     cd folder && find . -type f -printf '%P\0' | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum
 *
 * Empty folders and modes do not count; a folder that holds a link or a device has no digest.
 */
function treeListing(entries) {
    return sortByBytes([...entries])
        .map(({ path, digest }) => {
        const odd = /[\\\n\r]/.test(path);
        const name = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
        return `${odd ? '\\' : ''}${digest}  ${name}\n`;
    })
        .join('');
}
/**
 * The files of a folder that DVC counts: not those of `.git`, `.hg` and `.dvc`, of another DVC repository below it, nor what
 * a `.dvcignore` above leaves out. DVC refuses a folder that holds a `.dvcignore` itself.
 */
async function chooseDvcFiles(folder, files, source) {
    const prefix = folder === '' ? 0 : folder.length + 1;
    const foreign = new Set();
    for (const file of files) {
        const inner = /^(?:(.*)\/)?\.dvc\//.exec(file.slice(prefix))?.[1];
        if (inner !== undefined)
            foreign.add(inner);
    }
    const kept = files.filter((file) => {
        const path = file.slice(prefix);
        if (/(?:^|\/)\.(?:git|hg|dvc)(?:\/|$)/.test(path))
            return false;
        return ![...foreign].some((repository) => path.startsWith(`${repository}/`));
    });
    const inside = kept.find((file) => /(?:^|\/)\.dvcignore$/.test(file.slice(prefix)));
    if (inside !== undefined)
        return (0,fact/* unknown */.L5)(`it holds \`${inside.slice(prefix)}\`, which DVC allows in no folder that it tracks`);
    const ignores = [];
    for (let above = folder; above !== '';) {
        above = (0,lib_paths/* folderOf */.yS)(above);
        const text = await source.text(above === '' ? '.dvcignore' : `${above}/.dvcignore`);
        if (text !== undefined)
            ignores.push({ folder: above, text });
    }
    const isIgnored = compileIgnores(ignores);
    const chosen = [];
    for (const file of kept) {
        const ignored = isIgnored(file);
        if (ignored === undefined)
            return (0,fact/* unknown */.L5)('a pattern of a .dvcignore that is about it cannot be read');
        if (!ignored)
            chosen.push(file);
    }
    return (0,fact/* known */.eO)(chosen);
}
function hashText(algorithm, text) {
    const bytes = Buffer.from(text, 'utf8');
    const digester = (0,digest/* createDigester */.QC)(algorithm, bytes.length, 'sha1');
    if (!digester.known)
        return digester;
    digester.value.update(bytes);
    return (0,fact/* known */.eO)(digester.value.finish());
}

;// CONCATENATED MODULE: ./src/io/path-digests.ts




const MAX_TEXT = 1024 * 1024;
/**
 * Answers the fact `digest` for paths of one side. Besides the algorithms of `createDigester` and those of folders:
 *
 * - `lfs-oid`: the sha256 that a Git LFS pointer at the path names; absent when it is no pointer, or when the content that
 *   it names lies on disk and agrees.
 * - `lfs-filter`: the same, and only when the attributes hand the path to Git LFS.
 * - `lfs-text`: sha256 of the pointer's own text; absent when it is no pointer.
 */
class PathDigests {
    #side;
    #sha256 = new Map();
    constructor(side) {
        this.#side = side;
    }
    digest(path, algorithm) {
        if (isFolderAlgorithm(algorithm))
            return this.#digestFolder(path, algorithm);
        if (algorithm.startsWith('lfs-'))
            return this.#askPointer(path, algorithm);
        return after(this.#read(path, algorithm), (read) => (read.known ? this.#tell(path, algorithm, read.value) : read));
    }
    #tell(path, algorithm, { hex, pointer }) {
        return pointer === undefined ? (0,fact/* known */.eO)(hex) : this.#tellOfPointer(path, algorithm, hex, pointer);
    }
    async #tellOfPointer(path, algorithm, hex, pointer) {
        if (algorithm === 'git-blob' || !(await this.#side.isLfs(path)))
            return { known: true, value: hex, pointer: true };
        if (algorithm === 'sha256')
            return { known: true, value: pointer.oid, pointer: true };
        return (0,fact/* unknown */.L5)(`it is a Git LFS pointer, which holds a sha256 and no ${algorithm}; check the file out with "lfs: true" and compare there`);
    }
    #read(path, algorithm) {
        if (algorithm !== 'sha256')
            return this.#readOnce(path, algorithm);
        const known = this.#sha256.get(path);
        if (known !== undefined)
            return known;
        const reading = this.#readOnce(path, algorithm);
        // What is told at once can be told again.
        if (isPromise(reading))
            this.#sha256.set(path, reading);
        return reading;
    }
    #readOnce(path, algorithm) {
        return after(this.#side.open(path), (opened) => (opened.known ? this.#readOpened(opened.value, algorithm) : opened));
    }
    #readOpened(opened, algorithm) {
        const bytes = opened.atHand?.();
        return bytes === undefined ? this.#readThrough(opened, algorithm) : (0,digest/* digestOf */.ol)(bytes, algorithm, this.#side.objectFormat);
    }
    async #readThrough({ source, hashLarge }, algorithm) {
        const large = await hashLarge?.(algorithm);
        if (large === undefined)
            return (0,digest/* readDigest */.rP)(source, algorithm, this.#side.objectFormat);
        return large.known ? (0,fact/* known */.eO)({ hex: large.value, pointer: undefined }) : large;
    }
    async #askPointer(path, algorithm) {
        const read = await this.#read(path, 'sha256');
        if (!read.known)
            return read;
        const { hex, pointer } = read.value;
        if (pointer === undefined)
            return (0,fact/* absent */.Ge)('it is no Git LFS pointer');
        if (algorithm === 'lfs-text')
            return (0,fact/* known */.eO)(hex);
        if (algorithm === 'lfs-filter' && !(await this.#side.isLfs(path)))
            return (0,fact/* absent */.Ge)('no filter of Git LFS is set for it');
        if ((await this.#side.holdsContent?.(path, pointer)) === true)
            return (0,fact/* absent */.Ge)('the content that it names is there');
        return (0,fact/* known */.eO)(pointer.oid);
    }
    #digestFolder(folder, algorithm) {
        return digestFolder(folder, algorithm, {
            listing: (path) => this.#side.listing(path),
            digest: (path, wanted) => this.digest(path, wanted),
            text: async (path) => {
                const read = await this.#side.read(path, MAX_TEXT);
                return read.known ? Buffer.from(read.value).toString('utf8') : undefined;
            },
        });
    }
}

;// CONCATENATED MODULE: ./src/engine/memory-workspace.ts






const ABSENT = { known: false, absent: true, reason: 'there is no such file' };
/** A side that lives in memory: what a case file describes. */
class MemoryTree {
    ref;
    sha = null;
    workingTree = false;
    how = 'given by the case';
    #files = new Map();
    #digests = new PathDigests({
        objectFormat: 'sha1',
        read: (path, maxBytes) => this.read(path, maxBytes),
        listing: (folder) => this.listing(folder),
        isLfs: (path) => isFilteredByLfs(path, (file) => {
            const bytes = this.#files.get(file);
            return Promise.resolve(bytes && new TextDecoder().decode(bytes));
        }),
        open: async (path) => {
            const read = await this.read(path, Infinity);
            return read.known ? { known: true, value: { source: sourceOf(read.value) } } : read;
        },
    });
    constructor(ref, files) {
        this.ref = ref;
        for (const path of Object.keys(files).sort()) {
            const content = files[path];
            this.#files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
        }
    }
    entries() {
        return Promise.resolve([...this.#files.keys()].map((path) => ({ path, mode: 'file' })));
    }
    entry(path) {
        return Promise.resolve(this.#files.has(path) ? { path, mode: 'file' } : undefined);
    }
    read(path, maxBytes) {
        const bytes = this.#files.get(path);
        if (bytes === undefined)
            return Promise.resolve(this.#missing(path));
        if (bytes.length > maxBytes)
            return Promise.resolve({ known: false, absent: false, reason: `it has ${bytes.length} bytes, more than ${maxBytes}` });
        return Promise.resolve({ known: true, value: bytes });
    }
    async start(path, bytes) {
        const read = await this.read(path, Infinity);
        return read.known ? { known: true, value: read.value.subarray(0, bytes) } : read;
    }
    async content(path, maxBytes) {
        const read = await this.read(path, maxBytes);
        return read.known ? { known: true, value: memoryContent(read.value) } : read;
    }
    digest(path, algorithm) {
        return this.#digests.digest(path, algorithm);
    }
    async size(path) {
        const read = await this.read(path, Infinity);
        return read.known ? { known: true, value: read.value.length } : read;
    }
    listing(folder) {
        const prefix = folder === '' ? '' : `${folder}/`;
        const value = [...this.#files.keys()].filter((path) => path.startsWith(prefix));
        return Promise.resolve(value.length > 0 || folder === '' ? { known: true, value } : ABSENT);
    }
    grep(strings, endings) {
        const decoder = new TextDecoder();
        const found = [...this.#files].filter(([path, bytes]) => (0,lib_paths/* endsInOne */.uO)(path, endings) && strings.some((text) => decoder.decode(bytes).includes(text)));
        return Promise.resolve(found.map(([path]) => path));
    }
    #missing(path) {
        const isFolder = [...this.#files.keys()].some((file) => file.startsWith(`${path}/`));
        return isFolder ? { known: false, absent: false, reason: 'it is a folder' } : ABSENT;
    }
    /** Identity of a file's content, for finding what changed. */
    contentOf(path) {
        const bytes = this.#files.get(path);
        return bytes === undefined ? undefined : (0,text_hash/* sha256 */.s)(bytes);
    }
}
function sourceOf(bytes) {
    return (begin, chunk) => {
        if (begin(bytes.length) && bytes.length > 0)
            chunk(Buffer.from(bytes));
        return Promise.resolve({ known: true, value: null });
    };
}
/** Two sides in memory and what changed between them; a removed and an added file of the same content are a rename. */
function memoryWorkspace(base, head, tags = {}) {
    const released = new Map(Object.entries(tags).map(([tag, files]) => [tag, new MemoryTree(tag, files)]));
    const headTree = new MemoryTree('head', head);
    const baseTree = base === undefined ? null : new MemoryTree('base', base);
    const changes = [];
    if (base !== undefined && baseTree !== null) {
        const removed = Object.keys(base).filter((path) => !(path in head));
        for (const path of Object.keys(head)) {
            if (path in base) {
                if (baseTree.contentOf(path) !== headTree.contentOf(path))
                    changes.push({ type: 'modified', path, headMode: 'file', baseMode: 'file' });
                continue;
            }
            const from = removed.findIndex((old) => baseTree.contentOf(old) === headTree.contentOf(path));
            if (from < 0)
                changes.push({ type: 'added', path, headMode: 'file' });
            else
                changes.push({ type: 'renamed', path, basePath: removed.splice(from, 1)[0], headMode: 'file', baseMode: 'file' });
        }
        for (const path of removed)
            changes.push({ type: 'removed', path, baseMode: 'file' });
    }
    return {
        base: baseTree,
        head: headTree,
        changes: changes.sort((a, b) => (0,order/* byCodeUnits */.C)(a.path, b.path)),
        tags: () => Promise.resolve({ known: true, value: [...released.keys()] }),
        tree: (tag) => {
            const value = released.get(tag);
            return Promise.resolve(value ? { known: true, value } : { known: false, absent: true, reason: `there is no tag ${tag}` });
        },
        close: () => Promise.resolve(),
    };
}

;// CONCATENATED MODULE: ./src/lib/glob-endings.ts
// What can be said of the paths that globs match without matching them: for a tool that finds files by their endings.
/** So many endings are still looked for faster than all files are. */
const MOST_ENDINGS = 300;
/**
 * Texts of which one ends every path that matches one of the patterns (see `glob.ts`); undefined when that may be any path,
 * or too many texts. Other paths may end in them too.
 */
function endingsOfGlobs(patterns) {
    const endings = new Set();
    for (const pattern of patterns) {
        const meant = alternatives(pattern, MOST_ENDINGS);
        if (meant === undefined)
            return undefined;
        for (const one of meant) {
            // Without a folder: `**/README.md` is also the one at the root.
            const ending = /[^/*?[\]{}\\]*$/.exec(one)[0];
            if (!/^[\x21-\x7e]+$/.test(ending))
                return undefined;
            endings.add(ending);
        }
    }
    const least = [...endings].filter((ending) => !hasShorter(ending, endings));
    return least.length > MOST_ENDINGS ? undefined : least;
}
/** Whether it ends in another of them, which then stands for both. */
function hasShorter(ending, endings) {
    for (let at = 1; at < ending.length; at++)
        if (endings.has(ending.slice(at)))
            return true;
    return false;
}
/** The patterns that one with braces stands for, at most so many; where escapes or sets stand in it too, the pattern itself. */
function alternatives(pattern, most) {
    if (/[\\[\]]/.test(pattern))
        return [pattern];
    const done = [];
    const todo = [pattern];
    for (let one = todo.pop(); one !== undefined; one = todo.pop()) {
        const found = /\{([^{}]*,[^{}]*)\}/.exec(one); // an innermost one
        if (found === null)
            done.push(one);
        else
            for (const part of found[1].split(','))
                todo.push(one.slice(0, found.index) + part + one.slice(found.index + found[0].length));
        if (done.length + todo.length > most)
            return undefined;
    }
    return done;
}

;// CONCATENATED MODULE: ./src/config/select.ts


/** Throws GlobError only for a config that was not loaded by `loadConfig`. */
function compileSelector(documents) {
    const [first = [], ...others] = documents.include;
    // The first pattern takes nearly all; the automaton of the others is made when a path asks for it.
    const included = either((0,lib_glob/* compileGlobs */.tI)([first].flat()), later(others));
    const excluded = later(documents.exclude);
    const anyKind = later(documents.kinds.flatMap(({ files }) => files));
    const kinds = documents.kinds.map(({ files, kind }) => ({ claims: (0,lib_glob/* compileGlobs */.tI)(files), kind }));
    return {
        matches: (path) => (included(path) || anyKind(path)) && !excluded(path),
        kindOf: (path) => (anyKind(path) ? kinds.findLast(({ claims }) => claims(path))?.kind : undefined),
    };
}
/** Texts of which one ends the path of every file that the config lets through; undefined when any path may be. */
function endingsOf({ include, kinds }) {
    return endingsOfGlobs([...include, ...kinds.flatMap(({ files }) => files)]);
}
function either(one, other) {
    return (path) => one(path) || other(path);
}
/** Compiled for the first path that comes. */
function later(patterns) {
    if (patterns.length === 0)
        return () => false;
    let test;
    return (path) => (test ??= (0,lib_glob/* compileGlobs */.tI)(patterns))(path);
}

;// CONCATENATED MODULE: ./src/config/types.ts
/** Where the default config is looked for, in this order, from the root of the repository. */
const CONFIG_PATHS = ['.github/specgate.yml', '.specgate.yml'];

;// CONCATENATED MODULE: ./src/engine/active-policy.ts
/** Whether it takes part already. */
function isAwake(policy) {
    return 'policy' in policy;
}

;// CONCATENATED MODULE: ./src/engine/beside.ts



/**
 * Documents that did not change and do not name what changed, but stand where a policy reads it all the same: the folder of a
 * document, or one above the changed file. `taken`: files that are judged anyway.
 */
async function findBeside(policies, changes, head, scope, taken) {
    const wanted = foldersOf(policies, changes);
    if (wanted.size === 0)
        return [];
    const changed = new Set(changes.map(({ path }) => path));
    const found = [];
    for (const { path: file, mode } of await head.tree.entries()) {
        const reasons = wanted.get((0,lib_paths/* folderOf */.yS)(file));
        if (reasons === undefined || taken.has(file) || changed.has(file))
            continue;
        if (mode === 'symlink' || mode === 'submodule' || !scope.matches(file) || !scope.inPaths(file))
            continue;
        const opened = await head.open(file, true);
        if (!opened.known || opened.kind === undefined || !opened.source.readable)
            continue;
        const document = await head.document(opened);
        const reason = reasons.find(({ beside }) => beside.of(document));
        if (reason === undefined)
            continue;
        found.push({ file, status: 'unchanged', baseFile: file, why: `${reason.path} stands beside it, and changed` });
    }
    return found;
}
/** Of each folder whose documents may be concerned: by whom, and for which changed file. */
function foldersOf(policies, changes) {
    const folders = new Map();
    for (const { policy, options } of policies.filter(isAwake)) {
        const { beside } = policy;
        if (beside === undefined)
            continue;
        for (const { path, type } of changes) {
            const globs = beside.files(options, type);
            if (globs.length === 0)
                continue;
            const isMeant = (0,lib_glob/* compileGlobs */.tI)(globs);
            for (let folder = (0,lib_paths/* folderOf */.yS)(path);; folder = (0,lib_paths/* folderOf */.yS)(folder)) {
                const inside = folder === '' ? path : path.slice(folder.length + 1);
                if (isMeant(inside))
                    folders.set(folder, [...(folders.get(folder) ?? []), { beside, path }]);
                if (folder === '')
                    break;
            }
        }
    }
    return folders;
}

// EXTERNAL MODULE: ./src/model/severities.ts
var severities = __nccwpck_require__(2086);
;// CONCATENATED MODULE: ./src/engine/cap-findings.ts
const MOST_ALIKE = 5000;
/**
 * Of findings that are alike (same document, side, rule and severity, all waived or none) the first MOST_ALIKE in the order
 * given, and a row for each group that has more. `before`: the rows of the parts that `specgate merge` joins, whose findings
 * are in the list as far as they were shown. What decides a verdict is never left out, because groups are all waived or not.
 */
function capFindings(findings, before = []) {
    const groups = new Map();
    const listed = findings.filter((finding) => {
        const key = keyOf(finding, finding.waiver !== null);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { like: finding, shown: 1, total: 1 });
        else {
            group.total++;
            if (group.shown === MOST_ALIKE)
                return false;
            group.shown++;
        }
        return true;
    });
    for (const row of before) {
        const group = groups.get(keyOf(row, row.waived));
        if (group !== undefined)
            group.total += row.total - row.shown;
    }
    const capped = [...groups.values()].filter(({ shown, total }) => shown < total).map(rowOf);
    return { findings: listed, capped };
}
function keyOf({ file, side, rule, severity }, waived) {
    return [rule, severity, side, waived, file].join('\0');
}
function rowOf({ like, shown, total }) {
    const { file, side, rule, severity, waiver } = like;
    const waived = waiver !== null;
    const what = `${withCommas(total - shown)} more ${waived ? 'waived ' : ''}${total - shown === 1 ? 'finding' : 'findings'} of ${rule} (${severity})`;
    const message = `and ${what} like it in this document, counted but not listed: ${withCommas(total)} in all, of which the first ${withCommas(shown)} are here`;
    return { file, rule, severity, side, waived, shown, total, message };
}
function withCommas(count) {
    // Intl takes 100 ms to be loaded.
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** The sentences on what could not be looked at without those of the findings that were left out. */
function capReasons(reasons, all, listed) {
    const unique = [...new Set(reasons)].sort();
    if (all.length === listed.length || unique.length === 0)
        return unique;
    const kept = new Set(listed.map(reasonOf));
    const dropped = new Set(all.map(reasonOf).filter((reason) => !kept.has(reason)));
    return unique.filter((reason) => !dropped.has(reason));
}
/** What a finding that nobody could look past adds to `incomplete`. */
function reasonOf({ file, message }) {
    return `${file}: ${message}`;
}

;// CONCATENATED MODULE: ./src/engine/bad-report.ts
/** Thrown when what a policy answers breaks the contract: an unknown rule, an unfilled placeholder, a place that is none. */
class BadReport extends Error {
}

;// CONCATENATED MODULE: ./src/engine/check-answers.ts



/** Every kind of fact, as the type has them: a new one is a mistake of types here. */
const FACTS = {
    digest: true,
    size: true,
    text: true,
    document: true,
    listing: true,
    'schema-diff': true,
    sample: true,
    table: true,
    'shared-rows': true,
    columns: true,
    tags: true,
    now: true,
};
/** What `needs` answered, as far as a mistake of its author would break what gathers the facts. Throws BadReport. */
function checkNeeds(needs) {
    if (!Array.isArray(needs))
        throw new BadReport(`its needs() answered ${show(needs)}, where a list of requests is expected`);
    for (const request of needs) {
        const fact = (0,json/* isObject */.Gv)(request) ? request['fact'] : undefined;
        if (typeof fact === 'string' && Object.hasOwn(FACTS, fact))
            continue;
        throw new BadReport(`its needs() asked for ${show(fact ?? request)}; the facts are ${Object.keys(FACTS).join(', ')}`);
    }
    return needs;
}
/** The form of a report of any policy, whose author may have no types to be told by. Throws BadReport. */
function checkReport(report) {
    if (!(0,json/* isObject */.Gv)(report))
        throw new BadReport(`it reported ${show(report)}, where { rule, at, data } is expected`);
    const of = typeof report['rule'] === 'string' ? report['rule'] : show(report['rule']);
    checkPlace(report, of);
    const { data = {}, related = [], edits = [] } = report;
    if (!(0,json/* isObject */.Gv)(data))
        throw new BadReport(`its report of ${of} has ${show(data)} as data, where a map is expected`);
    for (const [name, value] of Object.entries(data)) {
        if (value === undefined || typeof value === 'string' || typeof value === 'number')
            continue;
        throw new BadReport(`its report of ${of} gives ${show(value)} for {{${name}}}, where a text or a number is expected`);
    }
    if (!Array.isArray(related) || !Array.isArray(edits))
        throw new BadReport(`its report of ${of} has related or edits that are no list`);
    for (const place of related) {
        if (!(0,json/* isObject */.Gv)(place) || typeof place['message'] !== 'string')
            throw new BadReport(`its report of ${of} has ${show(place)} under related, where { at, message } is expected`);
        checkPlace(place, of);
    }
}
function checkPlace(place, of) {
    const { at, file, side } = place;
    if (!isPath(at) && !isSpan(at))
        throw new BadReport(`its report of ${of} stands at ${show(at)}, where a path ([] for the whole document) or a span is expected`);
    // The file may be written to (`--fix`), and is linked to in every report.
    if (file !== undefined && (typeof file !== 'string' || (0,lib_paths/* isNoPath */.Fs)(file)))
        throw new BadReport(`its report of ${of} names the file ${show(file)}, which is no path below the workspace`);
    if (side !== undefined && side !== 'base' && side !== 'head')
        throw new BadReport(`its report of ${of} names the side ${show(side)}; sides are base and head`);
}
function isPath(at) {
    return Array.isArray(at) && at.every((step) => typeof step === 'string' || (Number.isInteger(step) && step >= 0));
}
function isSpan(at) {
    return (0,json/* isObject */.Gv)(at) && ['line', 'column', 'endLine', 'endColumn'].every((key) => isCount(at[key]));
}
function isCount(value) {
    return Number.isInteger(value) && value >= 1 && value < 2 ** 31;
}
function show(value) {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && value !== null)
        return 'an object';
    return typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value);
}

;// CONCATENATED MODULE: ./src/engine/findings.ts





/** Turns a report into a finding: text, place, fingerprint. `home` is the document it is about unless it names another file. */
function makeFinding(report, policy, severity, home, lookup) {
    checkReport(report);
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
        message: findings_fill(rule.message, data, report.rule),
        why: findings_fill(rule.why, data, report.rule),
        fix: findings_fill(rule.fix, data, report.rule),
        docs: policy.external === true ? '' : `policies/${policy.meta.id}/README.md`,
        file: document?.file ?? file,
        ...span,
        path: (0,json/* normalizedPath */.pT)(path),
        side,
        fingerprint: fingerprintOf([
            ...[report.rule, file, side, stablePath(document?.data, path)],
            ...(report.about === undefined ? [] : [report.about]),
        ]),
        waiver: null,
        related,
        data,
    };
    const { edits = [], echoOf } = report;
    return { finding, edits, ...(echoOf && { echoOf: { rules: echoOf.rules, path: (0,json/* normalizedPath */.pT)(echoOf.at) } }) };
}
/** Of what stays when lines move and lists grow. */
function fingerprintOf(parts) {
    return (0,text_hash/* sha256 */.s)(parts.join('\0')).slice(0, 32);
}
function locate(document, place) {
    if (!Array.isArray(place.at))
        return place.at;
    if (document === undefined)
        return { line: 1, column: 1, endLine: 1, endColumn: 1 };
    return document.source.locate(place.at, place.on ?? 'value');
}
function findings_fill(template, data, rule) {
    if (!template.includes('{{'))
        return template;
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
        const item = (0,json/* valueAt */.fK)(data, path.slice(0, i + 1));
        const name = (0,json/* isObject */.Gv)(item) ? (item['id'] ?? item['path'] ?? item['name']) : undefined;
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
        return count === 0 ? finding : { ...finding, fingerprint: sha256(`${finding.fingerprint}\0${count}`).slice(0, 32) };
    });
}
/** By file, line, column, rule; then by message, so that the order never depends on the order of evaluation. */
function compareFindings(a, b) {
    return (byCodeUnits(a.file, b.file) ||
        a.line - b.line ||
        a.column - b.column ||
        byCodeUnits(a.rule, b.rule) ||
        byCodeUnits(a.side, b.side) ||
        byCodeUnits(a.message, b.message) ||
        byCodeUnits(a.path, b.path) ||
        byCodeUnits(JSON.stringify([a.related, a.data]), JSON.stringify([b.related, b.data])));
}

;// CONCATENATED MODULE: ./src/engine/gate-rules.ts
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
        message: 'This change set {{what}} `{{path}}`, which configures the gate; it is judged by {{judgedBy}}. {{weaker}}. {{preview}}.',
        why: 'A change that could rewrite its own judge would never fail.',
        fix: 'Have an owner of the gate review this file; it counts from the next change on. To try it out on your machine: `specgate check --config-from head`.',
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
    'GATE.PARTS_OVER_MIDNIGHT': {
        severity: 'note',
        message: 'The parts of this run were judged on two days: the first of them at {{first}}, the last at {{last}} (midnight in UTC lies between).',
        why: 'Each part held ages, due dates and waivers against its own day, so that a question about the date may have two answers in one report.',
        fix: 'If a finding hangs on the date, give every part the same `--now` (the time of a job that all of them need) and run them again.',
    },
    'GATE.WAIVER_UNUSED': {
        severity: 'note',
        message: 'The waiver for {{rule}} by {{owner}} covers nothing any more.',
        why: 'What it was for is mended or gone; left in place, it would cover the next mistake of that kind unseen.',
        fix: 'Delete it from `waivers`.',
    },
    'GATE.WAIVER_EXPIRED': {
        severity: 'warning',
        message: 'The waiver for {{rule}} by {{owner}} expired on {{expires}}: {{reason}}.',
        why: 'An exception without an end is a rule nobody keeps.',
        fix: 'Mend what was waived, or agree on a new date and write it down.',
    },
};

;// CONCATENATED MODULE: ./src/engine/collected.ts




/** What policies have said so far. */
class Collected {
    made = [];
    incomplete = [];
    rows = new Map();
    add(made, meta) {
        this.made.push(made);
        if (meta.incomplete === true)
            this.incomplete.push(reasonOf(made.finding));
    }
    /** Everything that was said elsewhere, after what was said here. */
    take({ made, incomplete, rows }) {
        for (const one of made)
            this.made.push(one);
        for (const reason of incomplete)
            this.incomplete.push(reason);
        for (const [list, some] of rows)
            for (const row of some)
                this.record(list, row);
    }
    /** Leaves out each finding that only echoes another one; what mends it mends that one, which may know no edit of its own. */
    dropEchoes() {
        const byPath = new Map();
        for (const { echoOf } of this.made)
            if (echoOf !== undefined)
                byPath.set(echoOf.path, []);
        if (byPath.size === 0)
            return;
        for (const [i, { finding }] of this.made.entries())
            byPath.get(finding.path)?.push(i);
        const dropped = new Set();
        for (const [i, { finding, edits, echoOf }] of this.made.entries()) {
            const first = byPath.get(echoOf?.path ?? '')?.find((j) => isEchoed(finding, this.made[j].finding, echoOf.rules));
            if (first === undefined)
                continue;
            dropped.add(i);
            const told = this.made[first];
            if (told.edits.length === 0)
                this.made[first] = { ...told, edits };
        }
        const kept = this.made.filter((_, i) => !dropped.has(i));
        this.made.length = 0;
        for (const one of kept)
            this.made.push(one);
    }
    record(list, row) {
        const rows = this.rows.get(list);
        if (rows === undefined)
            this.rows.set(list, [row]);
        else
            rows.push(row);
    }
}
/** Whether the other one is told of the same document, by one of these rules, and stops as much. */
function isEchoed(echo, other, rules) {
    return (rules.includes(other.rule) &&
        other.file === echo.file &&
        other.side === echo.side &&
        severities/* SEVERITIES */.o.indexOf(other.severity) <= severities/* SEVERITIES */.o.indexOf(echo.severity));
}
/** The gate's own rules as a policy, so that they take the same path as every other. */
const GATE_POLICY = {
    meta: {
        id: 'gate',
        summary: 'Requires that the gate itself could look.',
        views: [],
        rules: GATE_RULES,
        options: {},
        since: '0.1.0',
    },
};
/** Adds a finding of the gate's own. */
function reportGate(collected, rule, file, lookup, data, place = {}) {
    const meta = GATE_RULES[rule];
    collected.add(makeFinding({ rule, at: [], data, ...place }, GATE_POLICY, meta.severity, { file }, lookup), meta);
}

;// CONCATENATED MODULE: ./src/engine/concerns.ts
/** Whether it judges documents together. */
function wantsAll({ policy, options }) {
    return policy.checkChangeSet !== undefined && policy.readsWorkspace?.(options) !== false;
}
/** Whether the policy is to see this document. */
function admits(policy, document) {
    return policy.meta.unreadable === true || (document.readable && document.known && document.hasAnyView(policy.meta.views));
}
function concerns(policy, unit) {
    const { head, base } = unit;
    return (head !== undefined && admits(policy, head)) || (base !== undefined && admits(policy, base));
}
/** A comparison needs both its sides: of one that could not be read only those are told who asked to be. */
function changeIsWhole(policy, unit) {
    if (policy.meta.unreadable === true)
        return true;
    const { head, base } = unit;
    if (policy.meta.unreadableBase === true && base?.readable === false)
        return head !== undefined && admits(policy, head);
    return ([unit.head, unit.base].every((document) => document === undefined || (document.readable && document.known)) &&
        concerns(policy, unit));
}

;// CONCATENATED MODULE: ./src/engine/fact-table.ts
/** Something for each request. Of digests and sizes there are hundreds of thousands for a long lock: found by the path as it is. */
class FactTable {
    #shelves = { head: undefined, base: undefined };
    #others;
    get(request) {
        const name = shelfOf(request);
        if (name === undefined)
            return this.#others?.get(factKey(request));
        return this.#shelves[sideOf(request)]?.get(name)?.get(pathOf(request));
    }
    set(request, value) {
        const name = shelfOf(request);
        if (name === undefined)
            return void (this.#others ??= new Map()).set(factKey(request), value);
        const shelves = (this.#shelves[sideOf(request)] ??= new Map());
        const values = shelves.get(name);
        if (values === undefined)
            shelves.set(name, new Map([[pathOf(request), value]]));
        else
            values.set(pathOf(request), value);
    }
    delete(request) {
        const name = shelfOf(request);
        if (name === undefined)
            this.#others?.delete(factKey(request));
        else
            this.#shelves[sideOf(request)]?.get(name)?.delete(pathOf(request));
    }
}
/** Undefined for what is kept elsewhere. No algorithm is called as the shelf of sizes is. */
function shelfOf(request) {
    if (request.fact !== 'digest' && request.fact !== 'size')
        return undefined;
    if (typeof request.side === 'object')
        return undefined;
    return request.fact === 'size' ? ' size' : request.algorithm;
}
function sideOf(request) {
    return 'side' in request && request.side === 'base' ? 'base' : 'head';
}
function pathOf(request) {
    return 'path' in request ? request.path : '';
}
/** Identity of a request. */
function factKey(request) {
    const { fact } = request;
    if (fact === 'now' || fact === 'tags')
        return fact;
    const key = `${fact}\0${sideKey(request.side ?? 'head')}\0${request.path}`;
    const details = detailsOf(request);
    return details.length === 0 ? key : `${key}\0${details.join('\0')}`;
}
/** Whether both ask for one thing. */
function isSameRequest(a, b) {
    if (a === b)
        return true;
    if (a.fact !== b.fact || pathOf(a) !== pathOf(b))
        return false;
    const shelf = shelfOf(a);
    if (shelf === undefined || shelfOf(b) === undefined)
        return factKey(a) === factKey(b);
    return shelf === shelfOf(b) && sideOf(a) === sideOf(b);
}
const NONE = [];
function detailsOf(request) {
    if (request.fact === 'digest')
        return [request.algorithm];
    if (request.fact === 'sample')
        return [request.against.path, request.against.record ?? '', request.contentModel];
    if (request.fact === 'shared-rows')
        return [request.with];
    if (request.fact === 'table') {
        const { columns = [], keys = [], ranks = [] } = request;
        return [JSON.stringify([columns, keys, ranks])];
    }
    if (request.fact === 'columns') {
        const { against, columns = null, bins, edges = {}, samples = false } = request;
        return [sideKey(against.side), against.path, JSON.stringify([columns, bins, edges, samples])];
    }
    if (request.fact !== 'schema-diff')
        return NONE;
    const { against, contentModel, jsonSchema = 'as-written' } = request;
    return [sideKey(against.side), against.path, contentModel, jsonSchema];
}
function sideKey(side) {
    return typeof side === 'object' ? `tag ${side.tag}` : side;
}

;// CONCATENATED MODULE: ./src/engine/gathered-facts.ts

/** For a policy that wants to know nothing. */
const NO_FACTS = {
    entries: () => [],
    find: () => undefined,
    get(request) {
        throw undeclared(request);
    },
};
/** Most requests are gone through faster than they are looked up: a policy asks a handful of a document. */
const FEW = 12;
/** Facts that were asked for, and no others. */
class Gathered {
    #asked = [];
    #facts = [];
    /** Where each stands, when there are many. */
    #places;
    /** Takes a request that was not asked for; answers where its fact goes. */
    add(request, fact) {
        const place = this.#asked.length;
        this.#asked.push(request);
        this.#facts.push(fact);
        if (place === FEW) {
            this.#places = new FactTable();
            for (const [i, one] of this.#asked.entries())
                this.#places.set(one, i);
        }
        else
            this.#places?.set(request, place);
        return place;
    }
    set(place, fact) {
        this.#facts[place] = fact;
    }
    has(request) {
        return this.#placeOf(request) >= 0;
    }
    entries() {
        return this.#asked.map((request, i) => ({ request, fact: this.#facts[i] }));
    }
    find = (request) => this.#facts[this.#placeOf(request)];
    get = (request) => {
        const place = this.#placeOf(request);
        if (place < 0)
            throw undeclared(request);
        return this.#facts[place];
    };
    #placeOf(request) {
        if (this.#places !== undefined)
            return this.#places.get(request) ?? -1;
        for (let i = 0; i < this.#asked.length; i++)
            if (isSameRequest(this.#asked[i], request))
                return i;
        return -1;
    }
}
/** What facts are gathered for: the documents that are judged, which need not be read and parsed again for a fact about them. */
class FactScope {
    held;
    /** By side and file. */
    #asked = new Map();
    constructor(held) {
        this.held = held;
    }
    /** Documents that an answer is about. */
    note(documents) {
        for (const [name, document] of documents)
            this.#asked.set(name, document);
    }
    /** A document that some policy asked for as a fact, so that a finding can point into it. */
    documentOf(file, side) {
        return this.#asked.get(`${side}\0${file}`);
    }
}
/** A request that `needs` did not declare: the policy's fault. */
function undeclared(request) {
    return new Error(`it asked for the fact ${describe(request)}, which its needs() did not declare`);
}
function describe(request) {
    return 'path' in request ? `${request.fact} of ${JSON.stringify(request.path)}` : request.fact;
}

;// CONCATENATED MODULE: ./src/engine/evaluate.ts







/** How often a policy may ask for facts that depend on earlier ones. */
const MAX_ROUNDS = 4;
class Evaluator {
    /** Those that are awake, in the order in which they are asked. */
    #policies;
    #all;
    #facts;
    #onCrash;
    constructor(policies, facts, onCrash = () => undefined) {
        this.#all = [...policies];
        this.#policies = policies.filter(isAwake);
        this.#facts = facts;
        this.#onCrash = onCrash;
    }
    /** Whether any policy wants to see the documents together. */
    get wantsChangeSet() {
        return this.#policies.some(wantsAll);
    }
    /** Whether any policy holds documents against one another by what it keeps of each. */
    get wantsSummaries() {
        return this.#policies.some(({ policy }) => policy.checkSummaries !== undefined);
    }
    get wantsWorkspace() {
        return this.#policies.some(({ policy, options }) => policy.readsWorkspace?.(options) === true);
    }
    async #wake({ head, base }) {
        if (this.#policies.length === this.#all.length)
            return;
        for (let i = 0; i < this.#all.length; i++) {
            const policy = this.#all[i];
            if (isAwake(policy) || (head?.showsAny(policy.views) !== true && base?.showsAny(policy.views) !== true))
                continue;
            this.#all[i] = await policy.wake();
            this.#policies = this.#all.filter(isAwake);
        }
    }
    /** Asks and gathers what is to be known of a document; of several at once, while one before them is judged. */
    async prepare(unit) {
        await this.#wake(unit);
        return this.#gatherFor(this.#policies, unit);
    }
    /** Of a document that another part of the run judges: only for what policies keep of it. */
    prepareLook(unit) {
        const keeping = this.#policies.filter(({ policy }) => policy.summarize !== undefined);
        return this.#gatherFor(keeping, unit);
    }
    async #gatherFor(policies, unit) {
        const subject = unit.head ?? unit.base;
        const scope = new FactScope([unit.head, unit.base].filter((document) => document !== undefined));
        if (subject === undefined)
            return { unit, scope, asked: [] };
        const asking = policies.filter(({ policy }) => concerns(policy, unit));
        // Asked together, so that hashing and reading for all policies run side by side.
        const answers = await Promise.all(asking.map((active) => this.#factsOf(active, unit, subject, scope)));
        return { unit, scope, asked: asking.map((active, i) => ({ active, answer: answers[i] })) };
    }
    /** Judges one document; answers what policies keep of it. */
    async judge({ unit, scope, asked }, into) {
        const own = new Set([unit.head?.file, unit.base?.file, unit.file]);
        const lookup = (file, side) => own.has(file) ? (side === 'head' ? unit.head : unit.base) : scope.documentOf(file, side);
        const home = { file: unit.file, lookup, into };
        const kept = [];
        for (const { active, answer } of asked) {
            if ('crash' in answer) {
                this.#tell(active, home, answer.crash);
                continue;
            }
            const running = this.#run(active, home, answer, (context) => this.#check(active, unit, context, kept));
            if (isPromise(running))
                await running;
        }
        into.dropEchoes();
        return kept;
    }
    /** Ours answer at once, a user's from its own process. */
    #check({ policy, options }, unit, context, kept) {
        const head = unit.head !== undefined && admits(policy, unit.head) ? unit.head : undefined;
        const seen = () => [unit.head, unit.base].filter((one) => one !== undefined && admits(policy, one));
        // What takes all documents only is prepared when they are together.
        const takesOne = policy.checkDocument !== undefined || policy.checkChange !== undefined;
        const preparing = takesOne ? policy.prepare?.(options, seen()) : undefined;
        return after(preparing, () => after(head && policy.checkDocument?.(head, context), () => {
            const change = unit.change !== undefined && changeIsWhole(policy, unit) ? unit.change : undefined;
            return after(change && policy.checkChange?.(change, context), () => {
                const summary = head && policy.summarize?.(head, context);
                if (summary !== undefined)
                    kept.push([policy.meta.id, { file: unit.file, changed: unit.change !== undefined, summary }]);
            });
        }));
    }
    /** After all documents: what policies kept of each, held against one another. `open` finds the documents that are reported. */
    async judgeSummaries(kept, into, open) {
        for (const active of this.#policies) {
            const { policy } = active;
            if (policy.checkSummaries === undefined)
                continue;
            const summaries = kept.filter(([id]) => id === policy.meta.id).map(([, summary]) => summary);
            if (summaries.length === 0)
                continue;
            summaries.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
            const check = (context) => policy.checkSummaries?.(summaries, context);
            const home = { file: summaries[0]?.file ?? '', lookup: () => undefined, into };
            await this.#run(active, home, NO_FACTS, check, open);
        }
    }
    /** What the policy wants to know of this document, with the answers; asked again with the answers when it takes them. */
    #factsOf({ policy, options }, unit, subject, scope) {
        const { needs } = policy;
        if (needs === undefined)
            return NO_FACTS;
        // Only what the policy itself breaks with is its fault: where facts cannot be gathered the run ends.
        const ask = (facts) => tried(() => after(needs.call(policy, subject, options, unit.change, facts), (answer) => ({ needs: checkNeeds(answer) })), (crash) => ({ crash }));
        const gather = (requests) => {
            const gathering = this.#facts.gather(requests, undefined, scope);
            return needs.length < 4 ? gathering : askAgain(gathering);
        };
        const askAgain = async (gathering) => {
            let facts = await gathering;
            for (let round = 0; round < MAX_ROUNDS; round++) {
                const { find } = facts;
                const more = await ask(facts);
                if ('crash' in more)
                    return more;
                const fresh = more.needs.filter((request) => find(request) === undefined);
                if (fresh.length === 0)
                    break;
                facts = await this.#facts.gather(fresh, facts, scope);
            }
            return facts;
        };
        return after(ask(), (asked) => ('crash' in asked ? asked : asked.needs.length === 0 ? NO_FACTS : gather(asked.needs)));
    }
    /** Whether any policy may judge files that are no documents. */
    get wantsFiles() {
        return this.#policies.some(({ policy }) => policy.needsOfFiles !== undefined);
    }
    /** Whether one of them has to know of those as well that did not change. */
    get wantsEveryFile() {
        return this.#policies.some(({ policy, options }) => policy.wantsEveryFile?.(options) === true);
    }
    /** Files that no document stands for, as far as the options of a policy name them. */
    async judgeFiles(files, nowhere, into) {
        const home = { file: nowhere, lookup: () => undefined, into };
        for (const active of this.#policies) {
            const { policy, options } = active;
            const needs = await this.#guard(active, home, () => policy.needsOfFiles?.(files, options) ?? []);
            if (needs === undefined || needs.length === 0)
                continue;
            const facts = await this.#facts.gather(needs);
            await this.#run(active, home, facts, async (context) => {
                await policy.prepare?.(options, []);
                await policy.checkFiles?.(files, context);
            });
        }
    }
    /** `nowhere` is the file for what is said of no document, when there is none at all. */
    async judgeTogether(set, lookup, allDocuments, nowhere, into) {
        for (const active of this.#policies) {
            const { policy, options } = active;
            if (!wantsAll(active))
                continue;
            const workspace = policy.readsWorkspace?.(options) === true;
            const documents = (workspace ? allDocuments : set.documents).filter((document) => admits(policy, document));
            const home = { file: documents[0]?.file ?? nowhere, lookup, into };
            const needs = [];
            for (const document of documents) {
                const own = { ...home, file: document.file };
                needs.push(...((await this.#guard(active, own, async () => checkNeeds((await policy.needs?.(document, options)) ?? []))) ?? []));
            }
            const facts = await this.#facts.gather(needs);
            const changes = set.changes.filter((change) => [change.base, change.head].some((side) => side !== undefined && admits(policy, side)));
            await this.#run(active, home, facts, async (context) => {
                await policy.prepare?.(options, documents);
                await policy.checkChangeSet?.({ changes, documents }, context);
            });
        }
    }
    #run(active, home, facts, check, open) {
        const reports = [];
        const rows = [];
        const context = {
            options: active.options,
            facts,
            report: (report) => void reports.push(report),
            record: (list, row) => void rows.push([list, row]),
        };
        const act = () => after(check(context), () => after(open === undefined || reports.length === 0 ? home.lookup : open(filesOf(reports)), (find) => {
            // All of them, or none of a policy that breaks the contract.
            const made = reports.flatMap((report) => makeOf(active, report, home, find));
            for (const { finding, meta } of made)
                home.into.add(finding, meta);
            for (const [list, row] of rows)
                home.into.record(list, row);
        }));
        return this.#guard(active, home, act);
    }
    /** A policy that throws, breaks the contract or changes a document: a finding, an incomplete run, never a silent pass. */
    #guard(active, home, act) {
        return tried(act, (error) => this.#tell(active, home, error));
    }
    #tell({ policy }, { file, lookup, into }, error) {
        this.#onCrash(error);
        const text = error instanceof Error ? error.message : String(error);
        reportGate(into, 'GATE.POLICY_FAILED', file, lookup, { policy: policy.meta.id, error: text.replace(/\.$/, '') });
    }
}
/** What `act` answers, at once or later, or what is made of the error that it ends with. */
function tried(act, fail) {
    try {
        const answer = act();
        return isPromise(answer) ? answer.catch(fail) : answer;
    }
    catch (error) {
        return fail(error);
    }
}
/** The finding of a report, unless its rule is off. */
function makeOf(active, report, home, find) {
    const meta = active.policy.meta.rules[report?.rule ?? ''];
    const wanted = meta === undefined ? 'error' : active.severityOf(report.rule, meta, report.soft === true);
    // What could not be looked at is said even when the rule that says it is off.
    const severity = wanted === 'off' && meta?.incomplete === true ? meta.severity : wanted;
    return severity === 'off' ? [] : [{ finding: makeFinding(report, active.policy, severity, home, find), meta: meta }];
}
function filesOf(reports) {
    const files = reports.flatMap(({ file, related = [] }) => [file, ...related.map((place) => place.file)]);
    return new Set(files.filter((file) => file !== undefined));
}

// EXTERNAL MODULE: ./src/model/schema-change.ts
var schema_change = __nccwpck_require__(5279);
// EXTERNAL MODULE: ./src/engine/schema/bundle-files.ts
var bundle_files = __nccwpck_require__(5212);
// EXTERNAL MODULE: ./src/engine/schema/part-data.ts
var part_data = __nccwpck_require__(4296);
;// CONCATENATED MODULE: ./src/engine/schema/moved-contracts.ts
function findMovedContracts(before, after) {
    const out = movedOut(before, after);
    const back = movedOut(after, before);
    const files = new Set([...out, ...back].map(({ file }) => file));
    const places = new Set([...out, ...back].map(({ place }) => place));
    const names = new Set([...out, ...back].map(({ name }) => name));
    const without = (parts) => parts.flatMap((part) => {
        if (files.has(part) || (places.has(part) && part.holds === undefined))
            return [];
        if (part.holds?.some((name) => names.has(name)) !== true)
            return [part];
        return part.holds.every((name) => names.has(name)) ? [] : [{ ...part, except: names }];
    });
    return {
        moved: [
            ...out.map(({ place, name, file }) => [slice(place, name), file]),
            ...back.map(({ place, name, file }) => [file, slice(place, name)]),
        ],
        before: without(before),
        after: without(after),
    };
}
/** Contracts that only `inline` spells out, and for which only `other` names a file. */
function movedOut(inline, other) {
    const spelled = new Set(other.flatMap(namesIn));
    const named = new Set(inline.flatMap(({ file, id }) => (file === undefined || id === undefined ? [] : [id])));
    const files = new Map(other.flatMap((part) => (part.file === undefined || part.id === undefined ? [] : [[part.id, part]])));
    return inline.flatMap((place) => namesIn(place).flatMap((name) => {
        const file = files.get(`${name} ref`);
        return file === undefined || spelled.has(name) || named.has(file.id) ? [] : [{ place, name, file }];
    }));
}
function namesIn({ file, holds, id, dialect }) {
    if (file !== undefined)
        return [];
    return holds ?? (dialect === 'json-schema' && id !== undefined ? [id] : []);
}
function slice(place, name) {
    return place.holds === undefined ? place : { ...place, only: name };
}

// EXTERNAL MODULE: ./src/engine/schema/same-data.ts
var same_data = __nccwpck_require__(3073);
// EXTERNAL MODULE: ./src/engine/schema/without-prose.ts
var without_prose = __nccwpck_require__(262);
;// CONCATENATED MODULE: ./src/engine/schema/diff-documents.ts






/** Witnesses are looked for when they are read, which costs far more than the comparison itself. */
const MOST_WITNESSED = 100;
/** Unknown when a side is no readable document; `absent` when neither side has a schema. Never throws for what stands in them. */
async function diffDocuments(base, head, question) {
    for (const { document } of [base, head])
        if (!document.readable)
            return { known: false, absent: false, reason: `\`${document.file}\` cannot be read at the ${document.side}` };
    const [before, after] = [base, head].map(({ document }) => document.view('schema')?.parts ?? []);
    if (before.length === 0 && after.length === 0)
        return { known: false, absent: true, reason: 'neither side holds a schema' };
    const diffs = [];
    const seen = new Set();
    for (const [was, is] of pairParts(before, after)) {
        // Many stages may name one contract, which changes once.
        const key = JSON.stringify([was, is].map((part) => part && [part.file, part.at, part.within, part.only]));
        if ((was ?? is)?.file === undefined || !seen.has(key))
            diffs.push(await diffPart(base, head, was, is, question));
        seen.add(key);
    }
    return { known: true, value: diff_documents_join(diffs) };
}
/** A part keeps its identity by its id, or its dialect and place; the only one of a side pairs with the only one of the other. */
function pairParts(all, others) {
    const { moved, before, after } = findMovedContracts(all, others);
    return [...moved, ...pairKept(before, after)];
}
function pairKept(before, after) {
    if (before.length === 1 && after.length === 1)
        return [[before[0], after[0]]];
    const keyOf = ({ dialect, at, id }) => JSON.stringify(id === undefined ? [dialect, at] : [id]);
    const heads = new Map(after.map((part) => [keyOf(part), part]));
    const pairs = before.map((part) => {
        const other = heads.get(keyOf(part));
        heads.delete(keyOf(part));
        return [part, other];
    });
    return [...pairs, ...[...heads.values()].map((part) => [undefined, part])];
}
async function diffPart(base, head, was, is, question) {
    const [left, right] = [await (0,part_data/* readPart */.o)(base, was), await (0,part_data/* readPart */.o)(head, is)];
    const unread = 'reason' in left ? `at the base, ${left.reason}` : 'reason' in right ? `at the head, ${right.reason}` : undefined;
    if (unread !== undefined)
        return { class: 'break', changes: [], undecided: [{ path: diff_documents_placeOf(is ?? was), reason: unread }] };
    const [from, to] = ['data' in left ? left.data : undefined, 'data' in right ? right.data : undefined];
    const isWhole = was !== undefined && is !== undefined && from !== undefined && to !== undefined;
    // Another record of the same file is another schema.
    const isOne = isWhole && was.dialect === is.dialect && JSON.stringify(was.within) === JSON.stringify(is.within);
    if (isOne && (0,same_data/* isSame */.F)(from, to))
        return NOTHING;
    if (isOne && !isRecordDialect(was.dialect) && (0,same_data/* isSame */.F)((0,without_prose/* withoutProse */.s)(from), (0,without_prose/* withoutProse */.s)(to)))
        return diff_documents_placed(described(), was, is);
    const dialects = [was?.dialect, is?.dialect].filter((one) => one !== undefined);
    if (dialects.every(isRecordDialect)) {
        const { diffRecordData } = await Promise.all(/* import() */[__nccwpck_require__.e(856), __nccwpck_require__.e(981), __nccwpck_require__.e(122), __nccwpck_require__.e(897)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7897));
        return diff_documents_placed(diffRecordData({ part: was, data: from }, { part: is, data: to }, question.contentModel), was, is);
    }
    if (!isWhole)
        return comeOrGone(was, is);
    if (was.dialect !== is.dialect)
        return changedDialect(was, is);
    // Each is much code that most runs do not need.
    const { diffSchemaData } = await (was.dialect === 'avro' ? Promise.all(/* import() */[__nccwpck_require__.e(856), __nccwpck_require__.e(981), __nccwpck_require__.e(122), __nccwpck_require__.e(436)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7436)) : Promise.all(/* import() */[__nccwpck_require__.e(856), __nccwpck_require__.e(865), __nccwpck_require__.e(268)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7090)));
    const bundles = [left, right].map((one) => ('bundle' in one ? one.bundle : undefined));
    return diff_documents_placed(await diffSchemaData(from, to, { ...question, within: [was.within, is.within] }), was, is, bundles);
}
const NOTHING = { class: 'none', changes: [], undecided: [] };
/** Only descriptions differ: known without reading the rest, which may not be readable. */
function described() {
    const change = {
        class: 'none',
        what: 'description changed',
        basePath: [],
        headPath: [],
        sentence: 'only descriptions changed',
        witnesses: [],
    };
    return { class: 'none', changes: [change], undecided: [] };
}
/** Dialects that are read as records and compared as such, whichever they are. */
function isRecordDialect(dialect) {
    return dialect !== 'avro' && dialect !== 'json-schema';
}
function comeOrGone(was, is) {
    const [what, words] = was === undefined ? ['schema added', 'is new'] : ['schema removed', 'is gone'];
    const change = {
        class: was === undefined ? 'both' : 'break',
        what: what,
        basePath: was && diff_documents_placeOf(was),
        headPath: is && diff_documents_placeOf(is),
        sentence: `the schema ${words}${inFile(is ?? was)}`,
        witnesses: [],
    };
    return { class: change.class, changes: [change], undecided: [] };
}
function changedDialect(was, is) {
    const reason = `it was a schema of the form \`${was.dialect}\` and is one of the form \`${is.dialect}\``;
    return { class: 'break', changes: [], undecided: [{ path: diff_documents_placeOf(is), reason: reason + inFile(is) }] };
}
/** Where a part stands in the document: one of another file where that is named. */
function diff_documents_placeOf(part) {
    return part === undefined ? [] : part.file === undefined ? part.at : (part.namedAt ?? []);
}
function inFile(part) {
    return part?.file === undefined ? '' : ` (in \`${part.file}\`)`;
}
/** Paths of a part as paths of the document; those in other files beside them. */
function diff_documents_placed(diff, was, is, [before, after] = []) {
    const place = (part, path, bundle) => {
        if (path === undefined)
            return { at: part?.file === undefined ? undefined : diff_documents_placeOf(part), words: '' };
        const { at, inFile: far } = (0,bundle_files/* placeInBundle */.jy)(bundle, path);
        const words = far === undefined ? inFile(part) : ` (in \`${far.file}\`)`;
        if (part?.file !== undefined)
            return { at: diff_documents_placeOf(part), words, inFile: far ?? { file: part.file, path: [...part.at, ...at] } };
        return { at: [...(part?.at ?? []), ...at], words, ...(far && { inFile: far }) };
    };
    return {
        class: diff.class,
        undecided: diff.undecided.map(({ path, reason, untouched, also }) => {
            const { at, words } = place(is ?? was, path, is === undefined ? before : (after ?? before));
            return {
                path: at,
                reason: (0,bundle_files/* reasonInBundle */.i9)([before, after], reason) + words,
                ...(untouched === true && { untouched }),
                // In another file all places are the one where it is named.
                ...(also !== undefined &&
                    (is ?? was)?.file === undefined && { also: also.map((one) => place(is ?? was, one, after ?? before).at) }),
            };
        }),
        changes: diff.changes.map((change) => {
            const [old, now] = [place(was, change.basePath, before), place(is, change.headPath, after)];
            const [far, near] = [old.inFile, now.inFile];
            return {
                class: change.class,
                what: change.what,
                basePath: old.at,
                headPath: now.at,
                sentence: (0,bundle_files/* reasonInBundle */.i9)([before, after], change.sentence) + (now.words || old.words || inFile(is ?? was)),
                ...((far ?? near) !== undefined && { inFiles: { ...(far && { base: far }), ...(near && { head: near }) } }),
                ...(change.obliging === true && { obliging: true }),
                get witnesses() {
                    return change.witnesses;
                },
            };
        }),
    };
}
/** Plain data, so that it can travel to a policy in another process. */
function diff_documents_join(diffs) {
    let room = MOST_WITNESSED;
    const changes = diffs.flatMap((diff) => diff.changes);
    return {
        class: (0,schema_change/* meet */.A)(diffs.map((diff) => diff.class)),
        changes: changes.map((change) => {
            const shown = change.class !== 'none' && change.class !== 'both' && room-- > 0;
            const { class: kind, what, basePath, headPath, sentence, obliging, inFiles } = change;
            const rest = { ...(obliging === true && { obliging }), ...(inFiles && { inFiles }) };
            return { class: kind, what, basePath, headPath, sentence, ...rest, witnesses: shown ? change.witnesses : [] };
        }),
        undecided: diffs.flatMap((diff) => diff.undecided),
    };
}

;// CONCATENATED MODULE: ./src/engine/facts.ts




const NO_BASE = { known: false, absent: true, reason: 'there is no base to compare with' };
/** Stands for an answer that is awaited. */
const NOT_YET = { known: false, absent: false, reason: 'it is not known yet' };
/** Of facts that no document is opened for. */
const NO_DOCUMENTS = new Map();
/** How many requests of one document are under way at once. */
const facts_WIDTH = 256;
/** In bytes. Tables are read piece by piece; what is larger is no file that anybody keeps in git. */
const MOST_TABLE_BYTES = 8 * 2 ** 30;
/** What costs next to nothing to keep. */
function isSmall({ fact }) {
    return fact === 'digest' || fact === 'size' || fact === 'now' || fact === 'tags';
}
/** How many of those are kept: what many documents share is not read again for each, and no run holds a whole repository. */
const MOST_HELD = 256;
/** Answers requests, each once as far as it pays, however many policies and documents ask. */
class FactStore {
    #sources;
    /** Digests and sizes, which every document asks for that names the file; those that are still looked for are awaited. */
    #answers = new FactTable();
    /** All else, the last used last. */
    #recent = new Map();
    #awaited = new Map();
    #tables = Promise.resolve();
    constructor(sources) {
        this.#sources = sources;
    }
    /** Resolves the requests, and hands out exactly these, with those of `earlier`, which is of no use any more. */
    gather(requests, earlier, scope = new FactScope([])) {
        if (requests.length === 0)
            return earlier ?? NO_FACTS;
        const gathered = earlier instanceof Gathered ? earlier : new Gathered();
        // A lock may name 100,000 files: asked all at once, the waiting alone would fill the memory.
        if (requests.length > facts_WIDTH)
            return this.#addAll(requests, gathered, scope);
        const waiting = [];
        for (const request of requests) {
            const adding = this.#add(request, gathered, scope);
            if (adding !== undefined)
                waiting.push(adding);
        }
        return waiting.length === 0 ? gathered : Promise.all(waiting).then(() => gathered);
    }
    /** Those that are answered at once are not waited for. */
    async #addAll(requests, gathered, scope) {
        let next = 0;
        const take = async () => {
            for (let i = next++; i < requests.length; i = next++) {
                const adding = this.#add(requests[i], gathered, scope);
                if (adding !== undefined)
                    await adding;
            }
        };
        await Promise.all(Array.from({ length: facts_WIDTH }, take));
        return gathered;
    }
    #add(request, gathered, scope) {
        // Two lists of one document name the same files.
        if (gathered.has(request))
            return undefined;
        const answer = isSmall(request) ? this.#small(request) : this.#large(request, scope);
        if (!isPromise(answer))
            return void gathered.add(request, answer);
        const place = gathered.add(request, NOT_YET);
        return answer.then((fact) => gathered.set(place, fact));
    }
    #small(request) {
        const answer = this.#answers.get(request);
        if (answer !== undefined)
            return answer;
        const looking = this.#look(request, { held: [], documents: NO_DOCUMENTS });
        this.#answers.set(request, looking);
        if (isPromise(looking))
            looking.then((fact) => this.#answers.set(request, fact)).catch(() => undefined);
        return looking;
    }
    #large(request, scope) {
        const key = factKey(request);
        const held = this.#recent.get(key);
        if (held !== undefined) {
            this.#keep(key, held);
            scope.note(held.documents);
            return held.fact;
        }
        let awaited = this.#awaited.get(key);
        if (awaited === undefined)
            this.#awaited.set(key, (awaited = this.#find(key, request, scope)));
        return awaited.then(({ fact, documents }) => {
            scope.note(documents);
            return fact;
        });
    }
    #keep(key, held) {
        this.#recent.delete(key);
        this.#recent.set(key, held);
        if (this.#recent.size > MOST_HELD)
            this.#recent.delete(this.#recent.keys().next().value);
    }
    async #find(key, request, { held }) {
        const documents = new Map();
        const found = { fact: await this.#look(request, { held, documents }), documents };
        this.#keep(key, found);
        this.#awaited.delete(key);
        return found;
    }
    #look(request, into) {
        if (request.fact === 'now')
            return { known: true, value: this.#sources.now };
        if (request.fact === 'tags')
            return this.#sources.workspace.tags();
        const side = this.#side(request.side ?? 'head');
        if (side instanceof Promise)
            return side.then((found) => (found.known ? this.#lookIn(found.value, request, into) : found));
        return side.known ? this.#lookIn(side.value, request, into) : side;
    }
    #lookIn(library, request, into) {
        const { tree } = library;
        if (request.fact === 'digest')
            return tree.digest(request.path, request.algorithm);
        if (request.fact === 'size')
            return tree.size(request.path);
        return request.fact === 'listing' ? tree.listing(request.path) : this.#readIn(library, request, into);
    }
    async #readIn(library, request, into) {
        const { maxBytes } = this.#sources;
        const { tree } = library;
        switch (request.fact) {
            case 'text': {
                const read = await tree.read(request.path, maxBytes);
                if (!read.known)
                    return read;
                try {
                    return { known: true, value: new TextDecoder('utf-8', { fatal: true }).decode(read.value) };
                }
                catch {
                    return { known: false, absent: false, reason: 'it is not UTF-8 text' };
                }
            }
            case 'document': {
                return this.#document(library, request.path, into);
            }
            case 'sample': {
                const document = await this.#document(library, request.against.path, into);
                if (!document.known)
                    return document;
                const { checkSample } = await Promise.all(/* import() */[__nccwpck_require__.e(856), __nccwpck_require__.e(314), __nccwpck_require__.e(981), __nccwpck_require__.e(670)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8289));
                return guarded(() => checkSample({ document: document.value, read: (path) => readData(library, path) }, {
                    file: request.path,
                    content: () => tree.content(request.path, MOST_TABLE_BYTES),
                    source: () => library.open(request.path),
                }, request));
            }
            case 'table':
                return this.#inTurn(async () => {
                    const { profileTable } = await __nccwpck_require__.e(/* import() */ 778).then(__nccwpck_require__.bind(__nccwpck_require__, 1778));
                    return guarded(() => profileTable(tree, request));
                });
            case 'shared-rows':
                return this.#inTurn(async () => {
                    const { findSharedRows } = await __nccwpck_require__.e(/* import() */ 699).then(__nccwpck_require__.bind(__nccwpck_require__, 4699));
                    return guarded(() => findSharedRows(tree, request.path, request.with));
                });
            case 'columns': {
                const other = await this.#side(request.against.side);
                if (!other.known)
                    return other;
                return this.#inTurn(async () => {
                    const { compareColumns } = await __nccwpck_require__.e(/* import() */ 360).then(__nccwpck_require__.bind(__nccwpck_require__, 5360));
                    const reference = { tree: other.value.tree, path: request.against.path };
                    return guarded(() => compareColumns(reference, { tree, path: request.path }, request));
                });
            }
            case 'schema-diff': {
                const other = await this.#side(request.against.side);
                if (!other.known)
                    return other;
                const [head, base] = await Promise.all([
                    this.#document(library, request.path, into),
                    this.#document(other.value, request.against.path, into),
                ]);
                if (!head.known)
                    return head;
                if (!base.known)
                    return base;
                return guarded(() => diffDocuments({ document: base.value, read: (path) => readData(other.value, path) }, { document: head.value, read: (path) => readData(library, path) }, request));
            }
        }
    }
    /** Tables may be large: one after the other, so that no two of them are in memory. */
    #inTurn(work) {
        const turn = this.#tables.then(work);
        this.#tables = turn.catch(() => undefined);
        return turn;
    }
    async #document(library, path, { held, documents }) {
        const own = held.find((document) => document.file === path && library === this.#sources[document.side]);
        if (own !== undefined)
            return { known: true, value: own };
        const opened = await library.open(path);
        if (!opened.known)
            return opened;
        const value = await library.document(opened);
        for (const side of ['head', 'base'])
            if (library === this.#sources[side])
                documents.set(`${side}\0${path}`, value);
        return { known: true, value };
    }
    #side(side) {
        if (side === 'head')
            return { known: true, value: this.#sources.head };
        if (side === 'base') {
            const base = this.#sources.base;
            return base === null ? NO_BASE : { known: true, value: base };
        }
        return this.#sources.workspace
            .tree(side.tag)
            .then((tree) => (tree.known ? { known: true, value: this.#sources.libraryOf(tree.value) } : tree));
    }
}
/** What stands in a file, whatever kind it is of. */
async function readData(library, path) {
    const opened = await library.openShared(path);
    if (!opened.known)
        return opened;
    const { source } = opened;
    if (source.readable)
        return { known: true, value: source.data };
    return { known: false, absent: false, reason: `it is not readable (${source.problems[0]?.rule ?? 'DOC.SYNTAX'})` };
}
/** A comparison that fails is not known, and so no reason to end a run that has more to judge; nor to let the change pass. */
async function guarded(work) {
    try {
        return await work();
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return { known: false, absent: false, reason: `the comparison failed (${reason}); please report this` };
    }
}

// EXTERNAL MODULE: ./src/kinds/index.ts + 7 modules
var kinds = __nccwpck_require__(5989);
;// CONCATENATED MODULE: ./src/lib/kept.ts
/** What was used last, by name, as long as all of it weighs no more than it may. */
class Kept {
    mostWeight;
    mostEntries;
    #held = new Map();
    #weight = 0;
    constructor(mostWeight, mostEntries) {
        this.mostWeight = mostWeight;
        this.mostEntries = mostEntries;
    }
    get(name) {
        const held = this.#held.get(name);
        if (held === undefined)
            return undefined;
        this.#held.delete(name);
        this.#held.set(name, held);
        return held.value;
    }
    /** Something under that name already is left as it is. */
    keep(name, value, weight) {
        if (this.#held.has(name))
            return;
        this.#held.set(name, { value, weight });
        this.#weight += weight;
        for (const [oldest, one] of this.#held) {
            if (this.#weight <= this.mostWeight && this.#held.size <= this.mostEntries)
                break;
            this.#held.delete(oldest);
            this.#weight -= one.weight;
        }
    }
}

;// CONCATENATED MODULE: ./src/engine/live-document.ts



/** The kind of a file that no kind recognises. */
const UNKNOWN_KIND = 'unknown';
const NO_COMPANIONS = new Map();
const NO_PATHS = new Set();
const NO_TEXTS = new Map();
/** A document as policies see it, on top of its source. Views are computed once, when first asked, and guarded. */
class LiveDocument {
    file;
    side;
    source;
    #kind;
    #kindId;
    #companions;
    #views = new Map();
    #texts;
    #input;
    /** Files that its views look for, there or not, and folders with a `/` at the end: a change to one is a change of what the document says. */
    companionPaths;
    constructor(source, side, kind, companions = NO_COMPANIONS, companionPaths = NO_PATHS, texts = NO_TEXTS) {
        this.#texts = texts;
        this.companionPaths = companionPaths;
        this.file = source.file;
        this.side = side;
        this.source = source;
        this.#kind = kind;
        this.#kindId = kind?.id ?? UNKNOWN_KIND;
        this.#companions = companions;
    }
    get kind() {
        return this.#kindId;
    }
    /** Whether some kind recognises it. */
    get known() {
        return this.#kind !== undefined;
    }
    get readable() {
        return this.source.readable;
    }
    get data() {
        return this.source.data;
    }
    get problems() {
        if (this.#kind?.integerKeys !== true)
            return this.source.problems;
        return this.source.problems.filter(({ rule, harmless }) => rule !== 'DOC.KEY_FORM' || harmless !== true);
    }
    get(path) {
        return (0,json/* valueAt */.fK)(this.source.data, path);
    }
    view(name) {
        if (!this.#views.has(name)) {
            const compute = this.readable ? this.#kind?.views[name] : undefined;
            this.#views.set(name, compute === undefined ? undefined : (0,guard/* guardDeep */.Ip)(compute(this.input)));
        }
        return this.#views.get(name);
    }
    /** Views that documents of this kind may have. */
    get viewNames() {
        return Object.keys(this.#kind?.views ?? {});
    }
    /** Whether documents of this kind have at least one of the views; every document has when none is named. */
    hasAnyView(names) {
        if (names.length === 0)
            return true;
        const views = this.readable ? this.#kind?.views : undefined;
        if (views !== undefined)
            for (const name of names)
                if (views[name] !== undefined)
                    return true;
        return false;
    }
    /** Whether the document has one of the views, and something in it where its kind has the view for every document. */
    showsAny(names) {
        if (!this.readable || this.#kind === undefined)
            return false;
        const { views, isBare } = this.#kind;
        return names.some((name) => {
            if (views[name] === undefined)
                return false;
            try {
                return isBare?.(this.input, name) !== true;
            }
            catch {
                return true; // for the policy, whose fault it is then called
            }
        });
    }
    /** Every workspace path that the document names. */
    namedPaths() {
        return this.readable && this.#kind !== undefined ? this.#kind.paths(this.input) : [];
    }
    get input() {
        this.#input ??= {
            file: this.file,
            folder: (0,lib_paths/* folderOf */.yS)(this.file),
            data: this.source.data,
            companion: (path) => this.#companions.get(path)?.input,
            texts: this.#texts,
            view: (name) => this.view(name),
        };
        return this.#input;
    }
}

;// CONCATENATED MODULE: ./src/engine/library.ts








/** Kinds that other documents may say a file is of. */
const NAMED_BY_OTHERS = kinds/* kinds */.EZ.filter(({ namers }) => namers !== undefined);
/** Opens files of one side as documents. Nothing is kept but what the caller keeps. */
class Library {
    side;
    tree;
    #limits;
    #kindOfFile;
    #namers = new Map();
    #farNamers = new Map();
    #shared = new Kept(MOST_SHARED, MOST_SHARED_FILES);
    constructor(side, tree, limits, kindOfFile) {
        this.side = side;
        this.tree = tree;
        this.#limits = limits;
        this.#kindOfFile = kindOfFile;
    }
    /** Reads a file and finds its kind. With `cheaply`, a file that holds no marker of any kind is not parsed. */
    async open(file, cheaply = false) {
        return this.#open(file, cheaply, true);
    }
    /** With `asksOthers`, what bears no sign of its own is what a document that names it says. */
    async #open(file, cheaply, asksOthers) {
        const read = await this.tree.read(file, this.#limits.bytes);
        if (!read.known) {
            const size = read.absent ? undefined : await this.tree.size(file);
            if (size?.known !== true || size.value <= this.#limits.bytes)
                return read;
            // By its beginning: a card is not passed over because somebody made it too large to be read.
            const start = await this.tree.start(file, ENOUGH_TO_RECOGNISE);
            const problem = tooLarge(size.value, this.#limits.bytes);
            const source = new Source(file, problem, this.#limits, start.known ? start.value : undefined);
            return { known: true, ...(await this.#identify(source, cheaply)), sha256: null };
        }
        const identified = await this.#identify(new Source(file, read.value, this.#limits), cheaply);
        const isNamed = identified.kind !== undefined || identified.source.text === '';
        const found = isNamed || !asksOthers ? identified : await this.#claimed(identified);
        return { known: true, ...found, sha256: found.kind === undefined ? null : (0,text_hash/* sha256 */.s)(read.value) };
    }
    /** Whether its text has the word in it, without making sense of it. */
    async holds(file, word) {
        const read = await this.tree.read(file, this.#limits.bytes);
        return !read.known || Buffer.from(read.value.buffer, read.value.byteOffset, read.value.byteLength).includes(word);
    }
    /** The same of a file that others name: schemas of one tree name the same few, and each is read and parsed once. */
    async openShared(file) {
        const shared = this.#shared.get(file);
        if (shared !== undefined)
            return shared;
        const opening = this.open(file);
        const opened = await opening;
        const size = opened.known ? opened.source.text.length : 0;
        if (size <= LARGEST_SHARED)
            this.#shared.keep(file, opening, size);
        return opened;
    }
    async #identify(source, cheaply) {
        const { file } = source;
        const byConfig = this.#kindOfFile(file);
        const byName = (0,kinds/* kindByName */.vt)(file);
        // Nothing in a table or a file of settings says what it is: a config does, or a document that names it.
        if (byConfig === undefined && (source.format === 'toml' || source.format === 'csv')) {
            if (!cheaply)
                await source.prepare();
            return { source, kind: undefined, claim: 'none' };
        }
        const mayPass = byConfig === undefined && byName === undefined && source.format !== 'checksums';
        const passedOver = mayPass && cheaply && (0,kinds/* markersIn */.vU)(source.text, 1).size === 0;
        if (passedOver)
            return { source, kind: undefined, claim: 'none' };
        await source.prepare();
        if (byConfig !== undefined) {
            const kind = await (0,kinds/* kindById */.RD)(byConfig);
            if (kind?.recognise(readableData(source), file) !== true)
                await refuseList(source);
            return { source, kind, claim: 'config' };
        }
        if (source.readable) {
            const kind = (await (0,kinds/* recogniseKind */.iq)(source.data, file)) ?? (await refuseList(source));
            if (kind !== undefined && (await this.#isOfPolicy(file)))
                return { source, kind: undefined, claim: 'none', why: OF_POLICY };
            if (kind !== undefined)
                return { source, kind, claim: 'content' };
        }
        if (byName !== undefined)
            return { source, kind: await byName.load(), claim: 'name' };
        if (source.readable)
            return { source, kind: undefined, claim: 'none' };
        // A Markdown file without front matter is a text like any other.
        if (formatOf(file) === 'markdown' && source.problems.some(({ rule }) => rule === 'DOC.EMPTY'))
            return { source, kind: undefined, claim: 'none' };
        const kind = (isTooLarge(source) ? await this.#recogniseBeginning(source) : undefined) ?? (await (0,kinds/* sniffKind */.vF)(source.text, file));
        return { source, kind, claim: kind === undefined ? 'none' : 'text' };
    }
    /** The options of a policy of the repository's own: a part of the gate's configuration, and no schema of anybody's data. */
    async #isOfPolicy(file) {
        if ((0,lib_paths/* nameOf */.Vb)(file) !== 'options.schema.json')
            return false;
        const folder = (0,lib_paths/* folderOf */.yS)(file);
        for (const name of ['policy.mjs', 'policy.ts'])
            if ((await this.tree.entry(folder === '' ? name : `${folder}/${name}`)) !== undefined)
                return true;
        return false;
    }
    async #recogniseBeginning({ file, format, text }) {
        const { closeText } = await __nccwpck_require__.e(/* import() */ 581).then(__nccwpck_require__.bind(__nccwpck_require__, 7581));
        for (const closed of closeText(format, text.slice(0, ENOUGH_TO_RECOGNISE))) {
            const part = await new Source(file, new TextEncoder().encode(closed)).prepare();
            const kind = part.readable ? await (0,kinds/* recogniseKind */.iq)(part.data, file) : undefined;
            if (kind !== undefined)
                return kind;
        }
        return undefined;
    }
    /** A file that bears no sign of its own is what another document says that it is: the metrics that a `dvc.yaml` names. */
    async #claimed(found) {
        const { source } = found;
        for (const sign of NAMED_BY_OTHERS) {
            const near = sign.namers(source.file);
            if (near.length === 0)
                continue;
            const far = this.#farNamers.get(sign) ?? this.#findNamers(sign);
            this.#farNamers.set(sign, far);
            for (const path of new Set([...near, ...(await far)])) {
                const asked = this.#namer(path);
                const namer = isPromise(asked) ? await asked : asked;
                const kind = namer === undefined ? undefined : await sign.load();
                if (kind?.claims?.(namer.input, source.file) !== true)
                    continue;
                await source.prepare();
                return { source, kind, claim: 'content' };
            }
        }
        return found;
    }
    /** Asked for once: git looks into no other files for it. */
    async #findNamers({ namersAnywhere }) {
        if (namersAnywhere === undefined)
            return [];
        const { name, word } = namersAnywhere;
        const paths = await this.tree.grep([word], [name]);
        return paths.filter((path) => (0,lib_paths/* nameOf */.Vb)(path) === name).slice(0, MOST_NAMERS);
    }
    /** A folder may hold thousands of files that all ask the same. */
    #namer(path) {
        if (this.#namers.has(path))
            return this.#namers.get(path);
        const opening = this.open(path).then((opened) => opened.known && opened.kind !== undefined && opened.source.readable
            ? this.document(opened, opened.kind, 0, false)
            : undefined);
        this.#namers.set(path, opening);
        return opening.then((namer) => {
            this.#namers.set(path, namer);
            return namer;
        });
    }
    async #texts(folders, asked) {
        const texts = new Map();
        for (const folder of folders) {
            asked.add(`${folder}/`);
            const listing = await this.tree.listing(folder);
            for (const path of listing.known ? listing.value.slice(0, MAX_TEXTS) : []) {
                const read = await this.tree.read(path, this.#limits.bytes);
                texts.set(path, read.known ? (0,documents_text/* decode */.D4)(read.value).text : undefined);
            }
        }
        return texts;
    }
    /**
     * As a document with its companions read, so that every view can be computed. `kind` overrides what was recognised. A namer's companions are
     * read without `asksOthers`: one of them may be the file that waits for the namer to say what it is.
     */
    async document(opened, kind = opened.kind, depth = 0, asksOthers = true) {
        const companions = new Map();
        const asked = new Set([opened.source.file]);
        const plain = new LiveDocument(opened.source, this.side, kind);
        const folders = opened.source.readable ? (kind?.textFolders?.(plain.input) ?? []) : [];
        const texts = folders.length === 0 ? undefined : await this.#texts(folders, asked);
        // A companion may name further ones (a lock its dvc.yaml, that its vars files), so it is asked until nothing new comes.
        for (let round = 0; round < library_MAX_ROUNDS; round++) {
            const document = new LiveDocument(opened.source, this.side, kind, companions, asked, texts);
            if (kind?.companions === undefined || !opened.source.readable || depth >= library_MAX_ROUNDS)
                return document;
            const wanted = kind.companions(document.input).filter((path) => !asked.has(path));
            if (wanted.length === 0)
                return document;
            for (const path of wanted) {
                asked.add(path);
                const other = await (asksOthers ? this.openShared(path) : this.#open(path, false, false));
                const below = kind.leafCompanions === true ? library_MAX_ROUNDS : depth + 1;
                if (other.known && other.source.readable)
                    companions.set(path, await this.document(other, other.kind, below, asksOthers));
            }
        }
        return new LiveDocument(opened.source, this.side, kind, companions, asked, texts);
    }
}
/** Whether a limit kept a file from being read: it may be whole, and is not judged all the same. */
function isTooLarge({ problems }) {
    return problems.some(({ rule }) => rule === 'DOC.LIMIT');
}
/** A list of cards is a document of the first one's kind that cannot be judged. */
async function refuseList(source) {
    if (!Array.isArray(readableData(source)))
        return undefined;
    const { recogniseListed } = await __nccwpck_require__.e(/* import() */ 666).then(__nccwpck_require__.bind(__nccwpck_require__, 9666));
    const listed = await recogniseListed(source.data, source.file);
    if (listed === undefined)
        return undefined;
    const { documents, first, kind } = listed;
    source.refuse({ rule: 'DOC.LIST', span: source.locate([first]), data: { documents } });
    return kind;
}
function readableData(source) {
    return source.readable ? source.data : null;
}
/** In characters of their texts; what was read of one takes several times as much memory. */
const MOST_SHARED = 4 << 20;
const LARGEST_SHARED = 512 << 10;
const MOST_SHARED_FILES = 500;
const OF_POLICY = 'it describes the options of the policy in its folder';
const library_MAX_ROUNDS = 4;
/** Documents that may say of any file what it is. */
const MOST_NAMERS = 100;
/** Files of one folder that are read as texts. */
const MAX_TEXTS = 10_000;

;// CONCATENATED MODULE: ./src/engine/open-unit.ts


/**
 * Opens both sides of a candidate and decides whether it is a document: when config names it, or its content is recognised
 * at base or at head. What merely matches a pattern and cannot be parsed is counted, not accused; what nobody could look at is told,
 * since it may be one.
 */
async function openUnit(candidate, head, base, collected, changedPaths = new Set()) {
    const { file, status } = candidate;
    let atHead = status === 'removed' ? undefined : await head.open(file, true);
    const baseFile = status === 'unchanged' || status === 'added' || base === null ? undefined : (candidate.baseFile ?? file);
    const atBase = baseFile === undefined ? undefined : await base.open(baseFile, true);
    const baseKind = atBase?.known === true ? atBase.kind : undefined;
    let hidden;
    if (atHead !== undefined && !atHead.known) {
        hidden = `it cannot be read: ${atHead.reason}`;
        if (baseKind === undefined && !(await isPlain(head, file, atHead)))
            return { document: false, why: hidden, unreadable: true };
        reportGate(collected, 'GATE.UNREADABLE', file, () => undefined, { file, side: 'head', reason: atHead.reason });
        atHead = undefined;
    }
    // A file without a marker was not parsed; whether it could be is told all the same.
    if (atHead?.known === true)
        await atHead.source.prepare();
    if (atBase?.known === false && (atHead?.kind !== undefined ? !atBase.absent : await isPlain(base, baseFile, atBase)))
        reportGate(collected, 'GATE.UNREADABLE', file, () => undefined, { file: baseFile, side: 'base', reason: atBase.reason });
    if (atHead?.kind === undefined && baseKind === undefined) {
        const broken = atHead !== undefined && atHead.source.text !== '' && isBroken(atHead);
        return {
            document: false,
            why: broken
                ? 'it cannot be read, and nothing says that it is a document'
                : (hidden ?? (atHead?.known === true ? atHead.why : undefined) ?? 'no kind recognises its content'),
            unreadable: broken || hidden !== undefined,
        };
    }
    const unchanged = status === 'unchanged' && base !== null;
    // What a change made of a file that is too large for us is not known, whatever it was before.
    const nobodysDoing = atHead?.claim === 'text' && (unchanged || !isTooLarge(atHead.source))
        ? excuse(atHead, atBase, unchanged ? changedPaths : undefined)
        : undefined;
    if (nobodysDoing !== undefined)
        return { document: false, why: nobodysDoing, unreadable: true };
    // A file that was a document and cannot be read now is still held to be one.
    const headKind = atHead === undefined ? undefined : (atHead.kind ?? (atHead.source.readable ? undefined : baseKind));
    const headDocument = atHead === undefined ? undefined : await head.document(atHead, headKind);
    // What the base was meant to be nobody can tell when it cannot be read: then as what it became, so that it is not called new.
    const heldKind = baseKind ?? (atBase?.known === true && isBroken(atBase) ? headKind : undefined);
    const baseDocument = atBase?.known === true && heldKind !== undefined ? await base.document(atBase, heldKind) : undefined;
    if (atHead?.claim === 'config' &&
        atHead.source.readable &&
        headKind !== undefined &&
        !accepts(headKind, atHead.source.data, file))
        reportGate(collected, 'GATE.UNRECOGNISED', file, (_, side) => (side === 'head' ? headDocument : undefined), {
            file,
            kind: headKind.title,
        });
    if (status === 'unchanged' && base !== null && headDocument !== undefined && namesChanged(headDocument, changedPaths))
        return asChanged(file, headDocument, atHead, base);
    const changed = status !== 'unchanged';
    const type = status === 'unchanged' ? 'modified' : status === 'modified' && baseDocument === undefined ? 'added' : status;
    const change = changed
        ? {
            type,
            ...(baseDocument === undefined ? {} : { base: baseDocument }),
            ...(headDocument === undefined ? {} : { head: headDocument }),
        }
        : undefined;
    const unit = { file, head: headDocument, base: baseDocument, change };
    return { document: true, unit, kind: (headKind ?? baseKind).id, sha256: atHead?.sha256 ?? null };
}
/** Whether an ordinary file is there that could not be read (a lost object, a disk that fails). A link is not followed, and hides nothing. */
async function isPlain({ tree }, file, opened) {
    if (opened.known || opened.absent)
        return false;
    const mode = (await tree.entry(file))?.mode;
    return mode === 'file' || mode === 'executable';
}
function accepts(kind, data, file) {
    return kind.accepts?.(data) ?? kind.recognise(data, file);
}
function namesChanged({ companionPaths }, changed) {
    if (changed.size === 0)
        return false;
    return [...companionPaths].some((path) => path.endsWith('/') ? [...changed].some((one) => one.startsWith(path)) : changed.has(path));
}
/** Not a byte of the document changed, but a file did that is part of what it says: the contract that it names. */
async function asChanged(file, head, opened, base) {
    const atBase = await base.open(file);
    const document = atBase.known && atBase.kind !== undefined ? await base.document(atBase) : undefined;
    const change = document === undefined ? undefined : { type: 'modified', base: document, head };
    return { document: true, unit: { file, head, base: document, change }, kind: head.kind, sha256: opened.sha256 };
}
/**
 * Why a broken file whose text only looks like a document's is counted and not accused. Never what was a document before; and
 * never one that spells out a path that changed: what it says of that file could not be read, and must not go unsaid.
 */
function excuse(head, base, changed) {
    if (base?.known === true && base.kind !== undefined && base.source.readable)
        return undefined;
    if (changed !== undefined && spellsOut(head.source.text, head.source.file, changed))
        return undefined;
    if (changed !== undefined || (base?.known === true && !base.source.readable))
        return 'it cannot be read, as before this change';
    const { span } = head.source.problems[0] ?? {};
    const line = span === undefined ? '' : (head.source.text.split('\n', span.line)[span.line - 1] ?? '');
    return TEMPLATE.test(line) ? 'it is a template: what it makes can be judged, not itself' : undefined;
}
/** By the path from the root or from the file's own folder. A bare file name of another folder may be anything. */
function spellsOut(text, file, changed) {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    for (const path of changed) {
        if (text.includes(path.startsWith(folder) ? path.slice(folder.length) : path))
            return true;
    }
    return false;
}
/**
 * Jinja, Helm and Go; ERB and EJS; the shell's and CMake's `${…}`, Autoconf's `@NAME@`: where the text is not what it will be.
 * `{{a: 1}: 2}` is none: a map with a map as its key, which closes one bracket at a time.
 */
const TEMPLATE = /\{\{(?![^{}]*\}(?!\}))|\{%|<%|\$\{|@[A-Z][A-Z0-9_]*@/;
function isBroken(opened) {
    return !opened.source.readable && opened.source.problems.some(({ rule }) => rule !== 'DOC.EMPTY');
}

// EXTERNAL MODULE: ./src/lib/schema/json-schema/file-references.ts
var file_references = __nccwpck_require__(6701);
;// CONCATENATED MODULE: ./src/engine/naming.ts
/** Which documents name what changed, though they themselves did not change. */



/** A name as documents may write it: composed or not, and with the escapes that JSON writers put for what is not ASCII. */
function spellings(name) {
    const forms = [name, name.normalize('NFC'), name.normalize('NFD')];
    const escaped = (form, upper) => form.replace(/[^\x20-\x7e]/g, (c) => {
        const hex = c.charCodeAt(0).toString(16).padStart(4, '0');
        return `\\u${upper ? hex.toUpperCase() : hex}`;
    });
    return [...new Set(forms.flatMap((form) => [form, escaped(form, false), escaped(form, true)]))];
}
/**
 * Starts the search as soon as the changes are known: git looks while the configuration is read. `likely`: where, if that
 * says nothing else of it. Undefined when nothing changed.
 */
function startNaming(workspace, likely) {
    if (workspace.changes.length === 0)
        return undefined;
    const changed = new Set();
    const changedFolders = new Set();
    const words = new Set();
    const dependents = new Set();
    for (const change of workspace.changes) {
        const paths = change.basePath === undefined ? [change.path] : [change.path, change.basePath];
        const meant = paths.flatMap((path) => kinds/* kinds */.EZ.flatMap((kind) => kind.standsFor?.(path) ?? []));
        for (const path of [...paths, ...meant]) {
            changed.add(path);
            for (const spelling of spellings((0,lib_paths/* nameOf */.Vb)(path)))
                words.add(spelling);
            // A document may name the folder that the file is in.
            for (let folder = (0,lib_paths/* folderOf */.yS)(path); folder !== ''; folder = (0,lib_paths/* folderOf */.yS)(folder)) {
                changedFolders.add(folder);
                words.add((0,lib_paths/* nameOf */.Vb)(folder));
            }
            for (const kind of kinds/* kinds */.EZ) {
                for (const dependent of kind.dependents?.(path) ?? [])
                    dependents.add(dependent);
                for (const word of kind.spellings?.(path) ?? [])
                    words.add(word);
            }
        }
    }
    const searches = new Map();
    const hits = (endings) => {
        const within = likely !== undefined && isCovered(endings, likely) ? likely : endings;
        const key = within === undefined ? '' : within.join('/');
        let found = searches.get(key);
        if (found === undefined)
            searches.set(key, (found = search(workspace.head, [...words], dependents, within)));
        return found;
    };
    hits(likely).catch(() => { }); // whoever awaits it is told
    return { changed, changedFolders, hits };
}
/** Whether what ends in one of these is looked for already. Nearly always the list is the same. */
function isCovered(endings, by) {
    if (endings === undefined)
        return false;
    return endings.join('/') === by.join('/') || endings.every((ending) => (0,lib_paths/* endsInOne */.uO)(ending, by));
}
async function search(head, words, dependents, endings) {
    const hits = new Set(await head.grep(words.filter((word) => word !== ''), orReferring(endings)));
    for (const file of dependents)
        if ((await head.entry(file)) !== undefined)
            hits.add(file);
    return hits;
}
/** As far as a schema is read through the files that it refers to; see `bundleFiles`. */
const MOST_LINKS = 4;
const MOST_CARRIERS = 200;
const REFERRING = ['.json', '.yaml', '.yml', '.avsc'];
/** A file that is no document of its own may be what a document refers to. */
function orReferring(endings) {
    return endings === undefined ? undefined : [...new Set([...endings, ...REFERRING])];
}
/**
 * Unchanged documents that name a changed path: changing only `model.bin` must not slip past the card that declares it. A file
 * that refers to a changed one by `$ref` has changed with it, whether or not it is a document of its own: those that name it
 * are looked for in the next round.
 */
async function findNaming(naming, head, scope, changes) {
    const found = new Map();
    const carriers = new Set();
    let round = {
        changed: new Map([...naming.changed].map((path) => [path, path])),
        folders: naming.changedFolders,
        hits: await naming.hits(scope.endings),
    };
    for (let link = 0; link < MOST_LINKS; link++) {
        const carried = new Map();
        for (const file of [...round.hits].sort()) {
            if (changes.has(file) || carriers.has(file))
                continue;
            const isWanted = !found.has(file) && scope.matches(file) && scope.inPaths(file);
            // Of one that is not judged itself only what it refers to is asked, and most refer to nothing: not worth reading it whole.
            if (!isWanted && !((0,lib_paths/* endsInOne */.uO)(file, REFERRING) && (await head.holds(file, '$ref'))))
                continue;
            const opened = await head.open(file, true);
            if (!opened.known)
                continue;
            const named = isWanted ? await namedBy(opened, head, round) : undefined;
            if (named !== undefined)
                found.set(file, named);
            const through = carriers.size < MOST_CARRIERS ? await referredBy(opened, round) : undefined;
            if (through === undefined)
                continue;
            carriers.add(file);
            carried.set(file, `${file}, which refers to ${through}`);
        }
        if (carried.size === 0)
            return found;
        const words = [...new Set([...carried.keys()].flatMap((path) => spellings((0,lib_paths/* nameOf */.Vb)(path))))];
        round = { changed: carried, folders: new Set(), hits: new Set(await head.tree.grep(words, orReferring(scope.endings))) };
    }
    return found;
}
async function namedBy(opened, head, { changed, folders }) {
    if (opened.kind === undefined)
        return undefined;
    // It cannot be asked what it names, and its text holds the name.
    if (!opened.source.readable)
        return 'something';
    const document = await head.document(opened);
    for (const path of document.namedPaths()) {
        if (changed.has(path) || folders.has(path))
            return changed.get(path) ?? path;
        // A folder changes as a whole when a pointer stands for it.
        for (let folder = (0,lib_paths/* folderOf */.yS)(path); folder !== ''; folder = (0,lib_paths/* folderOf */.yS)(folder))
            if (changed.has(folder))
                return changed.get(folder);
    }
    return undefined;
}
/** What a schema refers to that has changed. A file that no kind recognises is looked into all the same. */
async function referredBy({ source }, { changed }) {
    if (!(0,lib_paths/* endsInOne */.uO)(source.file, REFERRING) || !source.text.includes('$ref'))
        return undefined;
    await source.prepare();
    if (!source.readable)
        return undefined;
    const reference = (0,file_references/* fileReferences */.bd)(source.data, source.file).find(({ path }) => path !== undefined && changed.has(path));
    return reference === undefined ? undefined : changed.get(reference.path);
}

;// CONCATENATED MODULE: ./src/engine/recorded-files.ts



/** More names than these cost more to search for than it costs to open every document. */
const MOST_NAMES = 1000;
/** Files of the workspace that a changed document records otherwise than it did, by digest or as what it makes: who else does has to agree. */
function recordedAnew({ change, head, base }) {
    if (change === undefined)
        return [];
    const [before, after] = [digestsByPath(base), digestsByPath(head)];
    return [...after].filter(([path, digests]) => before.get(path) !== digests).map(([path]) => path);
}
/**
 * The digests as they are written, by the path that the entry means to who compares documents: from the document's folder,
 * for an attestation from any folder above. Never from the root as well, or ten pipelines that each write `outputs/train.csv`
 * would be judged for what one of them did.
 */
function digestsByPath(document) {
    const found = new Map();
    for (const { path, folder, role, digests } of document?.view('artifacts')?.artifacts ?? []) {
        // Two pipelines that make one file are held against each other too, and neither has a digest of it.
        if (typeof path?.value !== 'string' || (digests.length === 0 && role !== 'output'))
            continue;
        const text = digests.map(({ algorithm, value }) => `${algorithm}:${JSON.stringify(value)}`).join(' ');
        for (const root of role === 'attested' ? (0,lib_paths/* foldersAbove */.Zv)(folder) : [folder]) {
            const verdict = (0,lib_paths/* resolvePath */.o1)(root, path.value);
            if (verdict.ok)
                found.set(verdict.path, `${found.get(verdict.path) ?? ''} ${text}`);
        }
    }
    return found;
}
/** Documents that did not change, name nothing that changed, and record a digest of one of these files. */
async function findRecording(paths, head, scope, judged) {
    const found = [];
    for (const file of await filesWith(paths, head, scope)) {
        if (judged.has(file) || !scope.matches(file) || !scope.inPaths(file))
            continue;
        const opened = await head.open(file, true);
        if (!opened.known || opened.kind?.views.artifacts === undefined || !opened.source.readable)
            continue;
        const document = await head.document(opened);
        const shared = [...digestsByPath(document).keys()].find((path) => paths.has(path));
        if (shared === undefined)
            continue;
        const why = `it records ${shared}, as a document that changed does`;
        found.push({ file, status: 'unchanged', baseFile: file, why });
    }
    return found;
}
async function filesWith(paths, head, { endings }) {
    if (paths.size > MOST_NAMES)
        return (await head.tree.entries()).map(({ path }) => path);
    const words = [...paths].flatMap((path) => [
        ...spellings((0,lib_paths/* nameOf */.Vb)(path)),
        ...kinds/* kinds */.EZ.flatMap((kind) => kind.spellings?.(path) ?? []),
    ]);
    return [...new Set(await head.tree.grep([...new Set(words)], endings))].sort();
}

;// CONCATENATED MODULE: ./src/engine/judge-units.ts







function setUp({ workspace, config, policies, now, onCrash }) {
    const { limits } = config.documents;
    const { kindOf, matches } = compileSelector(config.documents);
    const libraryOf = (side, tree) => new Library(side, tree, limits, kindOf);
    const head = libraryOf('head', workspace.head);
    const base = workspace.base === null ? null : libraryOf('base', workspace.base);
    const baseOf = (tree) => libraryOf('base', tree);
    const facts = new FactStore({ workspace, head, base, now, maxBytes: limits.bytes, libraryOf: baseOf });
    return { head, base, facts, evaluator: new Evaluator(policies, facts, onCrash), matches };
}
/** How many files are read ahead of the one that is judged; the next are read together, when half of them are used up. */
const AHEAD = 32;
/** Judges the files one after the other, and answers what each came to, in their order. */
async function* judgeUnits(bench, list, round) {
    const { head, base, evaluator } = bench;
    const opening = [];
    const open = async (candidate, share) => {
        const into = new Collected();
        const opened = await openUnit(candidate, head, base, into, round.changedPaths);
        if (!opened.document)
            return { opened, share, prepared: undefined, into };
        const prepared = await (share === 'judge' ? evaluator.prepare(opened.unit) : evaluator.prepareLook(opened.unit));
        return { opened, share, prepared, into };
    };
    for (const [i, candidate] of list.entries()) {
        if (opening.length < Math.min(i + AHEAD / 2, list.length))
            while (opening.length < Math.min(i + AHEAD, list.length)) {
                const share = round.share(opening.length);
                const next = share === 'pass over' ? undefined : open(list[opening.length], share);
                next?.catch(() => undefined); // awaited below, in its turn
                opening.push(next);
            }
        const ready = await opening[i];
        opening[i] = undefined;
        round.onProgress?.(i);
        if (ready === undefined)
            continue;
        const { opened, share, prepared, into } = ready;
        if (share === 'look') {
            if (prepared !== undefined)
                yield [i, { ...judge_units_NOTHING, ...(await look(bench, prepared, round)), note: noteOf(candidate, false, '') }];
        }
        else if (opened.document)
            yield [i, await judgeUnit(bench, candidate, opened, prepared, into, round)];
        else {
            const { made, incomplete } = into;
            yield [i, { ...judge_units_NOTHING, made, incomplete, unreadable: opened.unreadable, note: noteOf(candidate, false, opened.why) }];
        }
    }
}
const judge_units_NOTHING = {
    unreadable: false,
    unread: false,
    made: [],
    incomplete: [],
    rows: new Map(),
    kept: [],
    recorded: [],
    texts: [],
};
function noteOf({ file }, judged, why) {
    return { file, judged, why };
}
async function look({ evaluator }, prepared, round) {
    const kept = await evaluator.judge(prepared, new Collected());
    return { kept, recorded: finish(prepared.unit, round) };
}
async function judgeUnit({ evaluator }, candidate, opened, prepared, into, round) {
    const { unit, kind, sha256 } = opened;
    const { file, status, why } = candidate;
    const kept = await evaluator.judge(prepared, into);
    confirmSaid(into, unit);
    const { made, incomplete, rows } = into;
    return {
        note: noteOf(candidate, true, why),
        document: { file, kind, status, judged: true, sha256 },
        unreadable: false,
        unread: [unit.head, unit.base].some((document) => document?.readable === false),
        ...{ made, incomplete, rows, kept },
        texts: textsOf(unit, made),
        recorded: finish(unit, round),
    };
}
/** Lets go of what was read; answers what the document records. */
function finish(unit, { recording, keep }) {
    const recorded = recording ? recordedAnew(unit) : [];
    unit.head?.source.release();
    unit.base?.source.release();
    keep?.(unit);
    return recorded;
}
/** The text alone: what was read of it would fill the memory. */
function textsOf(unit, made) {
    const sides = new Set(made.map(({ finding }) => finding.side));
    return ['head', 'base'].flatMap((side) => {
        const document = unit[side];
        return document === undefined || !sides.has(side) ? [] : [[`${side}:${document.file}`, document.source.lines.text]];
    });
}
/** A document that nobody could read must not pass because the rule that says so is off. */
function confirmSaid(into, { file, head }) {
    if (head === undefined || head.readable)
        return;
    const said = new Set(into.made.map(({ finding }) => finding.rule));
    if (head.problems.some(({ rule }) => said.has(rule)))
        return;
    reportUnread(into, file, head, head.problems[0]?.rule);
}
function reportUnread(into, file, document, rule = 'DOC.SYNTAX') {
    const lookup = (_, side) => (side === 'head' ? document : undefined);
    reportGate(into, 'GATE.UNREADABLE', file, lookup, {
        file,
        side: 'head',
        reason: `${rule}, see \`specgate explain ${rule}\``,
    });
}

;// CONCATENATED MODULE: ./src/engine/pair-moved.ts
/** Both are read once more for this, so that only a change set of a size that people write is looked through. */
const MOST_READ = 500;
/**
 * A document that was moved and rewritten at once is a removed and an added file for git, which goes by likeness. It is the
 * same document when its kind and its own id say so and nothing else on either side does: without this a rewrite under
 * another name would be compared with nothing.
 */
async function pairMoved(candidates, head, base) {
    const removed = candidates.filter(({ status }) => status === 'removed');
    const added = candidates.filter(({ status }) => status === 'added');
    if (base === null || removed.length === 0 || added.length === 0)
        return candidates;
    if (removed.length > MOST_READ || added.length > MOST_READ)
        return candidates;
    const [gone, come] = [await identify(removed, base), await identify(added, head)];
    const pairs = new Map();
    for (const [identity, from] of gone) {
        const to = come.get(identity);
        if (from !== undefined && to !== undefined)
            pairs.set(to, from);
    }
    const moved = new Set(pairs.values());
    return candidates
        .filter((candidate) => !moved.has(candidate))
        .map((candidate) => {
        const from = pairs.get(candidate);
        return from === undefined ? candidate : { ...candidate, status: 'renamed', baseFile: from.file };
    });
}
/** By kind and own id; undefined where two have the same. */
async function identify(candidates, library) {
    const found = new Map();
    for (const candidate of candidates) {
        const opened = await library.open(candidate.file, true);
        if (!opened.known || opened.kind === undefined || !opened.source.readable)
            continue;
        const document = await library.document(opened);
        const name = document.view('versioning')?.name?.value;
        opened.source.release();
        if (typeof name !== 'string' || name.trim() === '')
            continue;
        const identity = `${opened.kind.id}\0${name}`;
        found.set(identity, found.has(identity) ? undefined : candidate);
    }
    return found;
}

;// CONCATENATED MODULE: ./src/engine/select.ts


/** The files that this run has to open: changed ones, those that name a changed path, or with `--all` every one that matches. */
async function findCandidates(workspace, head, scope, naming) {
    const notes = [];
    const candidates = [];
    const changes = new Map();
    for (const change of workspace.changes)
        changes.set(change.path, change);
    const take = (file, why) => {
        const change = changes.get(file);
        const inBase = change?.type === 'added' || workspace.base === null ? undefined : (change?.basePath ?? file);
        candidates.push({ file, status: change?.type ?? 'unchanged', baseFile: inBase, why });
    };
    const considered = (file) => {
        if (!scope.matches(file))
            notes.push({ file, judged: false, why: 'no pattern of `documents.include` matches it, or one of `documents.exclude` does' });
        else if (scope.inPaths(file))
            return true;
        else {
            outside++;
            notes.push({ file, judged: false, why: 'it is not among the paths that are to be judged' });
        }
        return false;
    };
    let files = 0;
    let matched = 0;
    let outside = 0;
    const plain = (change) => select_isPlain(change.headMode) && select_isPlain(change.baseMode);
    for (const change of workspace.changes) {
        files++;
        if (change.headMode !== 'submodule' && !considered(change.path)) {
            const { basePath } = change;
            if (basePath === undefined || !scope.matches(basePath) || !scope.inPaths(change.path))
                continue;
            // Renamed to where nobody will look again: this once it is judged, and it is said to be gone.
            const why = `it was renamed to ${change.path}, which no pattern matches`;
            candidates.push({ file: basePath, status: 'removed', baseFile: basePath, why });
        }
        if (!plain(change)) {
            notes.push({ file: change.path, judged: false, why: 'it is a symbolic link or a submodule, which is not followed' });
            if (change.type === 'added' || (change.headMode === 'submodule' && change.baseMode === 'submodule'))
                continue;
        }
        matched++;
        take(change.path, change.type === 'renamed' ? `it was renamed from ${change.basePath ?? ''}` : `it was ${change.type}`);
    }
    if (scope.all) {
        for (const entry of await workspace.head.entries()) {
            if (changes.has(entry.path))
                continue;
            files++;
            // A folder of another repository has no name that a pattern is meant for.
            if (entry.mode !== 'submodule' && !considered(entry.path))
                continue;
            if (entry.mode === 'symlink' || entry.mode === 'submodule') {
                notes.push({
                    file: entry.path,
                    judged: false,
                    why: `it is a ${entry.mode === 'symlink' ? 'symbolic link' : 'submodule'}, which is not followed`,
                });
                continue;
            }
            matched++;
            take(entry.path, 'every document is judged (`--all`)');
        }
    }
    else if (naming !== undefined) {
        for (const [file, named] of await findNaming(naming, head, scope, changes))
            take(file, `it names ${named}, which changed`);
    }
    candidates.sort((a, b) => (0,order/* byCodeUnits */.C)(a.file, b.file));
    return { candidates, files, matched, outside, notes };
}
function select_isPlain(mode) {
    return mode !== 'symlink' && mode !== 'submodule';
}

;// CONCATENATED MODULE: ./src/engine/shard-rows.ts

/** Lists of the report whose rows come in the order of the documents. */
const LISTS = ['versions', 'promotion', 'drift', 'summaries', 'affected'];
/** A whole run is its own first part. */
function isFirst(shard) {
    return shard === undefined || shard.i === 1;
}
/**
 * Who judges what, and which row of the report comes from where. The files are dealt out in the order of their paths, one to
 * each part in turn: which part has a file follows from the list alone, and neighbours, which are often alike, are spread.
 */
class ShardRows {
    #shard;
    #candidates;
    #order = { documents: [] };
    constructor(shard, candidates) {
        this.#shard = shard;
        this.#candidates = candidates;
        for (const list of LISTS)
            this.#order[list] = [];
    }
    isMine(index) {
        return index % this.#shard.n === this.#shard.i - 1;
    }
    /** Whatever rows are new since the last call come from the file at this position. */
    note(index, documents, rows) {
        const lists = [['documents', documents]];
        for (const list of LISTS)
            lists.push([list, rows.get(list) ?? []]);
        for (const [list, all] of lists) {
            const order = this.#order[list];
            while (order.length < all.length)
                order.push(index);
        }
    }
    split() {
        const list = this.#candidates.map(({ file, status, baseFile }) => `${status} ${file}\0${baseFile ?? ''}\0`);
        return {
            files: this.#candidates.length,
            part: this.#candidates.filter((_, i) => this.isMine(i)).length,
            list: (0,text_hash/* sha256 */.s)(list.join('')),
            order: this.#order,
        };
    }
}

;// CONCATENATED MODULE: ./src/engine/share-out.ts

/** Fewer files are judged before a thread has started. */
const MANY = 400;
/** How many files a thread is given at once. */
const BLOCK = 32;
/** So that a thread need not wait for its next files until somebody has time to send them. */
const BLOCKS_AHEAD = 2;
/** After so many files it is looked whether a thread has answered. */
const TURN = 8;
/** Judges the files, with a second thread when there are many, and answers what each came to, in their order. */
async function* shareOut(bench, candidates, round, hire, { config, now, all }) {
    // A user's policies run in processes of their own, which answer to the thread that started them.
    const { recording, changedPaths } = round;
    const alone = candidates.length < MANY || config.plugins.length > 0;
    const hand = alone ? undefined : await hire?.({ config, now, all, recording, changedPaths });
    if (hand === undefined) {
        yield* judgeUnits(bench, candidates, round);
        return;
    }
    try {
        yield* new Shared(bench, candidates, round, hand).outcomes();
    }
    finally {
        hand.dismiss();
    }
}
/** Blocks of files, each judged by whoever has time. */
class Shared {
    bench;
    round;
    hand;
    #blocks = [];
    #done = new Map();
    #returned = [];
    #next = 0;
    #judged = 0;
    #wake = () => undefined;
    constructor(bench, candidates, round, hand) {
        this.bench = bench;
        this.round = round;
        this.hand = hand;
        for (let at = 0; at < candidates.length; at += BLOCK)
            this.#blocks.push(candidates.slice(at, at + BLOCK));
    }
    async *outcomes() {
        for (let i = 0; i < BLOCKS_AHEAD; i++)
            void this.#employ();
        for (let at = 0; at < this.#blocks.length;) {
            const block = this.#returned.pop() ?? this.#take();
            if (block !== undefined)
                await this.#judge(block);
            else if (!this.#done.has(at))
                await new Promise((resolve) => (this.#wake = resolve));
            for (let ready = this.#done.get(at); ready !== undefined; ready = this.#done.get(at)) {
                this.#done.delete(at);
                for (const [i, outcome] of ready.entries())
                    yield [at * BLOCK + i, outcome];
                at++;
            }
        }
    }
    #take() {
        return this.#next < this.#blocks.length ? this.#next++ : undefined;
    }
    async #judge(block) {
        const made = [];
        const onProgress = () => this.#progress(1);
        for await (const [, outcome] of judgeUnits(this.bench, this.#blocks[block], { ...this.round, onProgress })) {
            // Files may be read without waiting for anything, and the thread waits for its next block meanwhile.
            if (made.push(outcome) % TURN === 0)
                await new Promise((resolve) => setImmediate(resolve));
        }
        this.#done.set(block, made);
    }
    /** What the thread could not do is done here, and says here what is wrong, if anything is. */
    async #employ() {
        for (let block = this.#take(); block !== undefined; block = this.#take()) {
            try {
                const made = await this.hand.judge(this.#blocks[block]);
                this.#done.set(block, made);
                this.#progress(made.length);
            }
            catch {
                this.#returned.push(block);
                return;
            }
            finally {
                this.#wake();
            }
        }
    }
    #progress(more) {
        this.round.onProgress?.(this.#judged);
        this.#judged += more;
    }
}

;// CONCATENATED MODULE: ./src/engine/run.ts















/** Selects, opens and judges: everything between the two trees and the findings. Prints nothing and decides nothing. */
async function runPolicies(input) {
    const { workspace, config } = input;
    const bench = setUp(input);
    const { head, base, evaluator } = bench;
    const collected = new Collected();
    const scope = scopeOf(input, bench.matches, endingsOf(config.documents));
    const found = await findCandidates(workspace, head, scope, input.all ? undefined : (input.naming ?? startNaming(workspace)));
    if (!input.all && base !== null) {
        const taken = new Set(found.candidates.map(({ file }) => file));
        const beside = await findBeside(input.policies, workspace.changes, head, scope, taken);
        found.candidates.push(...beside);
        if (beside.length > 0)
            found.candidates.sort((a, b) => (0,order/* byCodeUnits */.C)(a.file, b.file));
    }
    const candidates = await pairMoved(found.candidates, head, base);
    const changedPaths = new Set(workspace.changes.flatMap(({ path, basePath }) => (basePath === undefined ? [path] : [path, basePath])));
    const notes = [...found.notes];
    const documents = [];
    const sources = new Map();
    const together = { units: [], changes: [] };
    const summaries = [];
    const recorded = new Set();
    const unread = new Set();
    let unreadable = 0;
    const rows = input.shard === undefined ? undefined : new ShardRows(input.shard, candidates);
    /** What takes all documents is done by the first part, which looks at those of the others for it and says nothing of them. */
    const togetherHere = isFirst(input.shard) && evaluator.wantsChangeSet;
    const summariesHere = isFirst(input.shard) && evaluator.wantsSummaries;
    const take = (outcome, row) => {
        if (summariesHere)
            summaries.push(...outcome.kept);
        for (const path of outcome.recorded)
            recorded.add(path);
        for (const [key, text] of outcome.texts)
            sources.set(key, new documents_text/* Lines */.qo(text));
        collected.take(outcome);
        if (outcome.unreadable)
            unreadable++;
        if (outcome.unread)
            unread.add(outcome.note.file);
        if (outcome.note.why !== '')
            notes.push(outcome.note);
        if (outcome.document === undefined)
            return;
        documents.push(outcome.document);
        rows?.note(row, documents, collected.rows);
    };
    const recording = summariesHere && !input.all;
    const round = {
        share: (i) => (rows?.isMine(i) !== false ? 'judge' : togetherHere || summariesHere ? 'look' : 'pass over'),
        recording,
        changedPaths,
        ...(togetherHere && {
            keep(unit) {
                together.units.push(unit);
                if (unit.change !== undefined)
                    together.changes.push(unit.change);
            },
        }),
        onProgress: (i) => input.onProgress?.(i, candidates.length),
    };
    // A thread cannot hand over the documents themselves.
    const hire = togetherHere || rows !== undefined ? undefined : input.hire;
    for await (const [i, outcome] of shareOut(bench, candidates, round, hire, input))
        take(outcome, i);
    // What the changed documents say of files that did not change themselves, others may say too.
    const unsought = new Set([...recorded].filter((path) => !changedPaths.has(path)));
    if (unsought.size > 0) {
        const judged = new Set(candidates.map(({ file }) => file));
        const more = await findRecording(unsought, head, scope, judged);
        const onProgress = (i) => input.onProgress?.(i, more.length);
        for await (const [, outcome] of judgeUnits(bench, more, { ...round, share: () => 'judge', onProgress }))
            take(outcome, candidates.length);
        // The list of a part stays in the order that it tells.
        if (rows === undefined)
            documents.sort((a, b) => (0,order/* byCodeUnits */.C)(a.file, b.file));
    }
    if (summariesHere)
        await evaluator.judgeSummaries(summaries, collected, async (files) => {
            const found = new Map();
            for (const file of files) {
                const opened = await head.open(file);
                if (opened.known)
                    found.set(file, await head.document(opened));
            }
            for (const [file, document] of found)
                sources.set(`head:${file}`, document.source.lines);
            return (file) => found.get(file);
        });
    if (togetherHere && (together.units.length > 0 || evaluator.wantsWorkspace)) {
        const judged = together.units.flatMap((unit) => (unit.head === undefined ? [] : [unit.head]));
        const isEverything = input.all && input.paths.length === 0;
        const context = evaluator.wantsWorkspace && !isEverything ? await readContext(workspace, head, scope, judged, collected) : judged;
        const byFile = new Map();
        for (const document of context)
            byFile.set(document.file, { head: document });
        for (const unit of together.units)
            byFile.set(unit.file, { ...(unit.head && { head: unit.head }), ...(unit.base && { base: unit.base }) });
        await evaluator.judgeTogether({ changes: together.changes, documents: judged }, (file, side) => byFile.get(file)?.[side], context, config.path ?? CONFIG_PATHS[0], collected);
        for (const { finding } of collected.made) {
            const document = byFile.get(finding.file)?.[finding.side];
            if (document !== undefined)
                sources.set(`${finding.side}:${finding.file}`, document.source.lines);
        }
    }
    if (isFirst(input.shard) && evaluator.wantsFiles)
        await evaluator.judgeFiles(await run_filesOf(workspace, scope, evaluator.wantsEveryFile), config.path ?? CONFIG_PATHS[0], collected);
    const { files, matched, outside } = found;
    const selection = { files, matched, recognised: documents.length, unreadable, outside };
    rows?.note(candidates.length, documents, collected.rows);
    const split = rows?.split();
    // Without a configuration, which alone has waivers, a policy may be asleep.
    const changeRules = new Set(input.policies.flatMap((one) => (isAwake(one) ? rulesOfChanges(one.policy) : [])));
    const { made, incomplete } = collected;
    return {
        ...{ made, incomplete, rows: collected.rows, documents, selection, notes, sources, changeRules, unread },
        ...(split && { split }),
    };
}
function rulesOfChanges({ checkChange, meta }) {
    if (checkChange === undefined)
        return [];
    const rules = Object.entries(meta.rules);
    const marked = rules.filter(([, rule]) => rule.ofChange === true);
    return (marked.length > 0 ? marked : rules).map(([id]) => id);
}
/** What changed, and with `--all` everything else, within the paths of the command line: whether or not it is a document. `every`: the others aside. */
async function run_filesOf({ changes, head }, { all, inPaths }, every) {
    const found = new Map();
    for (const { path, basePath, type } of changes)
        found.set(path, { path, type, ...(basePath !== undefined && { basePath }) });
    if (all || every)
        for (const { path } of await head.entries())
            if (!found.has(path))
                found.set(path, { path, type: 'unchanged', ...(!all && { aside: true }) });
    return [...found.values()].filter(({ path }) => inPaths(path));
}
/** Every document of the head, for the policies that asked for the workspace. */
async function readContext(workspace, head, scope, judged, collected) {
    const byFile = new Map(judged.map((document) => [document.file, document]));
    for (const entry of await workspace.head.entries()) {
        if (byFile.has(entry.path) || entry.mode === 'symlink' || entry.mode === 'submodule' || !scope.matches(entry.path))
            continue;
        const opened = await head.open(entry.path, true);
        if (!opened.known || opened.kind === undefined)
            continue;
        if (!opened.source.readable) {
            reportUnread(collected, entry.path, undefined, opened.source.problems[0]?.rule);
            continue;
        }
        const document = await head.document(opened);
        document.source.release();
        byFile.set(entry.path, document);
    }
    return [...byFile.values()].sort((a, b) => (0,order/* byCodeUnits */.C)(a.file, b.file));
}
function scopeOf(input, matches, endings) {
    // A file may be called `[id].yaml` or `{a`: a path is that of a file as well.
    const globs = (0,lib_glob/* compileGlobs */.tI)(input.paths.filter((path) => (0,lib_glob/* isGlob */.fg)(path) && (0,lib_glob/* faultOfGlob */.MN)(path) === undefined));
    const plain = input.paths.map((path) => path.replace(/^\.\//, '').replace(/\/+$/, ''));
    return {
        all: input.all,
        matches,
        endings,
        inPaths: (file) => plain.length === 0 ||
            globs(file) ||
            plain.some((path) => path === '.' || path === '' || file === path || file.startsWith(`${path}/`)),
    };
}

;// CONCATENATED MODULE: ./src/engine/cases.ts








const KEYS = ['title', 'docs', 'base', 'head', 'tags', 'options', 'now', 'expect'];
const EXPECT_KEYS = ['rule', 'at', 'message', 'severity'];
/** A case file that is not one, with the reason. */
class BadCase extends errors/* GateError */.u {
    constructor(what) {
        super(2, what, { fix: `A case has ${KEYS.join(', ')}; each expectation ${EXPECT_KEYS.join(', ')}.` });
    }
}
/** Text of a case file → case. Throws BadCase with a sentence that names the key. */
function parseCase(file, text) {
    const source = new Source(file, new TextEncoder().encode(text));
    if (!source.readable)
        throw new BadCase(source.problems.map(({ rule, span, data }) => `${file}:${span.line}: ${rule} ${JSON.stringify(data)}`).join('\n'));
    const data = source.data;
    if (!(0,json/* isObject */.Gv)(data))
        throw new BadCase(`${file}: a case is a mapping with the keys ${KEYS.join(', ')}`);
    const odd = Object.keys(data).find((key) => !KEYS.includes(key));
    if (odd !== undefined)
        throw new BadCase(`${file}: unknown key "${odd}"; a case has ${KEYS.join(', ')}`);
    const { title, docs, expect } = data;
    if (typeof title !== 'string' || title === '')
        throw new BadCase(`${file}: "title" has to be a sentence`);
    if (docs !== undefined && docs !== 'fail' && docs !== 'pass')
        throw new BadCase(`${file}: "docs" is fail or pass`);
    if (!(0,json/* isList */.Lv)(expect))
        throw new BadCase(`${file}: "expect" has to be a list, [] for a case that passes`);
    return {
        file,
        title,
        docs,
        base: data['base'] === undefined ? undefined : readFiles(file, 'base', data['base']),
        head: readFiles(file, 'head', data['head'] ?? Object.freeze({})),
        tags: readTags(file, data['tags'] ?? {}),
        options: data['options'] ?? {},
        now: typeof data['now'] === 'string' ? data['now'] : '2026-01-15T12:00:00Z',
        expect: expect.map((item, i) => readExpected(file, i, item)),
    };
}
function readTags(file, value) {
    if (!(0,json/* isObject */.Gv)(value))
        throw new BadCase(`${file}: "tags" maps the names of tags to their files`);
    return Object.fromEntries(Object.entries(value).map(([tag, files]) => [tag, readFiles(file, `tags → ${tag}`, files)]));
}
function readFiles(file, side, value) {
    if (!(0,json/* isObject */.Gv)(value))
        throw new BadCase(`${file}: "${side}" maps file names to their text`);
    const files = {};
    for (const [path, content] of Object.entries(value)) {
        if (typeof content === 'string')
            files[path] = content;
        else if ((0,json/* isObject */.Gv)(content) && typeof content['base64'] === 'string')
            files[path] = Buffer.from(content['base64'], 'base64');
        else
            throw new BadCase(`${file}: "${side}" → "${path}" has to be a text, or {base64: …} for bytes`);
    }
    return files;
}
function readExpected(file, i, item) {
    if (!(0,json/* isObject */.Gv)(item) || typeof item['rule'] !== 'string' || typeof item['at'] !== 'string')
        throw new BadCase(`${file}: expect[${i}] needs "rule" and "at" (file:line:column)`);
    const odd = Object.keys(item).find((key) => !EXPECT_KEYS.includes(key));
    if (odd !== undefined)
        throw new BadCase(`${file}: expect[${i}] has the unknown key "${odd}"; it has ${EXPECT_KEYS.join(', ')}`);
    return item;
}
/** Runs one policy alone on a case. Incomplete runs say so in `incomplete`. */
async function runCase(policy, given) {
    const config = defaultConfig({ policies: [], kinds: [], sets: [] });
    const options = applyDefaults(policy.meta.options, given.options);
    const outcome = await runPolicies({
        workspace: memoryWorkspace(given.base, given.head, given.tags),
        config,
        policies: [
            {
                policy: policy.configure?.(options) ?? policy,
                options,
                severityOf: (rule, meta, soft) => severityOf(config, policy.meta.id, rule, meta, soft),
            },
        ],
        all: given.base === undefined,
        paths: [],
        now: given.now,
    });
    return { findings: outcome.made.map(({ finding }) => finding), incomplete: outcome.incomplete };
}
/** What differs between the expected and the actual findings, as lines to read; empty when they agree. The list is exact. */
function compareCase(given, findings) {
    const differences = [];
    const rest = findings.map((finding) => ({ finding, place: `${finding.file}:${finding.line}:${finding.column}` }));
    for (const expected of given.expect) {
        const fits = (item) => item.finding.rule === expected.rule &&
            item.place === expected.at &&
            (expected.message === undefined || item.finding.message === expected.message);
        const i = rest.findIndex(fits);
        if (i < 0) {
            differences.push(`- expected ${expected.rule} at ${expected.at}${expected.message === undefined ? '' : `\n    ${expected.message}`}`);
            continue;
        }
        const { finding } = rest.splice(i, 1)[0];
        if (expected.severity !== undefined && expected.severity !== finding.severity)
            differences.push(`- ${expected.rule} at ${expected.at} has severity ${finding.severity}, expected ${expected.severity}`);
    }
    for (const { finding, place } of rest)
        differences.push(`+ unexpected ${finding.rule} at ${place}\n    ${finding.message}`);
    return differences;
}

;// CONCATENATED MODULE: ./src/engine/check-policy.ts

/** The gate's own rules are reserved for the gate; only the declarative rules may say that one of them could not be judged. */
const OWN_GATE_RULES = { 'lint-rules': ['GATE.RULE_ERROR'] };
/** What in a policy breaks the contract, as ends of sentences; empty when it holds. */
function checkPolicy(policy, taken) {
    const { meta } = (policy ?? {});
    if (typeof meta !== 'object' || meta === null)
        return ['its default export is no policy (an object with `meta`)'];
    const faults = [];
    const need = (holds, fault) => void (holds || faults.push(fault));
    need(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(meta.id ?? ''), '`meta.id` has to be kebab-case');
    need(!taken.ids.has(meta.id), `\`meta.id\` "${meta.id}" is taken`);
    need(/^(Requires|Forbids|Limits) .+\.$/s.test(meta.summary ?? ''), '`meta.summary` has to be a sentence that starts with Requires, Forbids or Limits');
    need(Array.isArray(meta.views), '`meta.views` has to be a list');
    need(typeof meta.options === 'object' && meta.options !== null, '`meta.options` has to be a JSON Schema');
    need(typeof meta.since === 'string', '`meta.since` has to be a version');
    const rules = Object.entries((meta.rules ?? {}));
    need(rules.length > 0, '`meta.rules` has to hold at least one rule');
    for (const [id, rule] of rules)
        faults.push(...checkRule(meta.id, id, rule, taken.reserved));
    const hooks = ['checkDocument', 'checkChange', 'checkChangeSet'];
    need(hooks.some((hook) => typeof policy[hook] === 'function'), `it has none of ${hooks.join(', ')}`);
    // What such a function reports after its first `await` would come too late to be heard.
    for (const hook of [...hooks, 'needs']) {
        const type = Object.prototype.toString.call(policy[hook]);
        need(!/ (?:Async|Generator)/.test(type), `\`${hook}\` is async or a generator; a policy is synchronous`);
    }
    return faults;
}
function checkRule(policy, id, rule, reserved) {
    const faults = [];
    const need = (holds, fault) => void (holds || faults.push(`rule ${id}: ${fault}`));
    need(/^([a-z][a-z0-9-]*\/)?[A-Z][A-Z0-9_]*(\.[A-Z0-9_]+)+$/.test(id), 'an id looks like FAMILY.NAME');
    need(!id.startsWith('GATE.') || (OWN_GATE_RULES[policy] ?? []).includes(id), 'GATE is the gate’s own family');
    need(!reserved.has(id), 'the id is taken');
    need(severities/* SEVERITIES */.o.includes(rule.severity), `severity is one of ${severities/* SEVERITIES */.o.join(', ')}`);
    // What, why and fix: a sentence each, starting with a capital, a value or a name in backticks.
    for (const part of ['message', 'why', 'fix'])
        need(typeof rule[part] === 'string' && /^[^a-z][\s\S]*\.$/.test(rule[part].trim()), `\`${part}\` has to be a sentence that ends in a period`);
    return faults;
}

;// CONCATENATED MODULE: ./src/testing.ts
/**
 * The case harness for a policy of your own, as `specgate test` uses it: for those who want their cases in their own test
 * runner.
 *
 *     import { testPolicy } from 'specgate/testing'
 *     for (const { title, differences } of await testPolicy(policy, casesFolderTexts)) test(title, () => assert.deepEqual(differences, []))
 */



/**
 * Runs a policy on the texts of its case files (file name → YAML). A policy that breaks the contract is the first result.
 * Throws for a case file that is none.
 */
async function testPolicy(policy, cases) {
    const faults = checkPolicy(policy, { ids: new Set(), reserved: new Set() });
    const results = [{ file: '', title: 'the policy keeps the contract', differences: faults }];
    for (const [file, text] of Object.entries(cases)) {
        const given = parseCase(file, text);
        const { findings } = await runCase(policy, given);
        results.push({ file, title: given.title, differences: compareCase(given, findings) });
    }
    return results;
}

var __webpack_exports__compareCase = __webpack_exports__.ox;
var __webpack_exports__parseCase = __webpack_exports__.kz;
var __webpack_exports__runCase = __webpack_exports__.ef;
var __webpack_exports__testPolicy = __webpack_exports__.Zp;
export { __webpack_exports__compareCase as compareCase, __webpack_exports__parseCase as parseCase, __webpack_exports__runCase as runCase, __webpack_exports__testPolicy as testPolicy };
