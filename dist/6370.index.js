export const id = 6370;
export const ids = [6370];
export const modules = {

/***/ 6370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ artifact_digests_policy)
});

// EXTERNAL MODULE: ./src/policy.ts
var policy = __webpack_require__(1237);
// EXTERNAL MODULE: ./src/lib/digest.ts
var digest = __webpack_require__(8899);
// EXTERNAL MODULE: ./src/lib/paths.ts
var paths = __webpack_require__(9927);
;// CONCATENATED MODULE: ./policies/artifact-digests/entries.ts


/** The lists of the spec family, where every entry must be checkable. Elsewhere a path may well lead out of the workspace. */
function isStrict(artifact) {
    return artifact.role === 'declared' || artifact.role === 'manifest';
}
function readEntries(document, artifacts) {
    return artifacts.flatMap((artifact) => {
        const path = artifact.path;
        // Without a path there is nothing to look at: other formats describe such things, the spec family must not.
        if ((path === undefined || isRemote(path.value)) && !isStrict(artifact))
            return [];
        const sha = artifact.digests.find((digest) => digest.algorithm === 'sha256');
        const name = typeof path?.value === 'string' ? path.value : '';
        const nameAt = path?.at ?? artifact.at;
        return [{ artifact, name, nameAt, ...resolve(document, artifact), sha, reading: (0,digest/* readSha256 */.M0)(sha?.value) }];
    });
}
/** Digests at the head, whether the file was there at the base, and the names nearby for one that differs in case. */
function requestsOf(document, entry) {
    if (!isComparable(document, entry))
        return canBeFilledIn(document, entry) ? entry.candidates.map(digestRequest) : [];
    const requests = [listingRequest(document, entry)];
    for (const path of entry.candidates)
        requests.push(digestRequest(path), sizeAtBase(path));
    return requests;
}
function isComparable(document, entry) {
    return entry.reading.ok && isFile(document, entry);
}
/** A digest that is missing or no digest, of a file that may be there to take the right one from. */
function canBeFilledIn(document, entry) {
    return !entry.reading.ok && entry.artifact.sha256Required && isFile(document, entry);
}
function isFile(document, entry) {
    return !entry.artifact.directory && entry.candidates.length > 0 && entry.candidates[0] !== document.file;
}
function digestRequest(path) {
    return { fact: 'digest', path, algorithm: 'sha256', side: 'head' };
}
function sizeAtBase(path) {
    return { fact: 'size', path, side: 'base' };
}
/** Of the folder that document and file have in common: it surely exists, and a folder's name may differ in case too. */
function listingRequest(document, entry) {
    const folder = (0,paths/* folderOf */.yS)(document.file).split('/');
    const target = (0,paths/* folderOf */.yS)(entry.candidates[0] ?? '').split('/');
    let shared = 0;
    while (shared < folder.length && folder[shared] === target[shared])
        shared++;
    return { fact: 'listing', path: folder.slice(0, shared).join('/'), side: 'head' };
}
function resolve(document, artifact) {
    const raw = artifact.path?.value;
    if (typeof raw !== 'string')
        return { candidates: [], unsafe: describeNonPath(document, artifact) };
    if (raw.startsWith('-'))
        return { candidates: [], unsafe: 'it starts with a dash, which commands read as an option (`./` in front helps)' };
    if (isStrict(artifact) && climbsBehindName(raw))
        return { candidates: [], unsafe: 'it names a folder only to climb out above it, which hides where it leads' };
    const own = (0,paths/* resolvePath */.o1)(artifact.folder, raw);
    const root = artifact.rootFallback ? (0,paths/* resolvePath */.o1)('', raw) : own;
    // `../shared/x` may lead out of the workspace from the root and yet be right from the document's folder.
    if (!own.ok)
        return { candidates: [], unsafe: own.reason };
    return { candidates: root.ok && root.path !== own.path ? [own.path, root.path] : [own.path] };
}
/** `outputs/../../secret`: whoever means `../secret` can write that. */
function climbsBehindName(raw) {
    let depth = 0;
    let named = false;
    for (const step of raw.split('/')) {
        if (step === '' || step === '.')
            continue;
        if (step !== '..') {
            named = true;
            depth++;
        }
        else if (named && --depth < 0)
            return true;
    }
    return false;
}
function describeNonPath(document, artifact) {
    const entry = document.get(artifact.at);
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
        return `it is ${nameType(entry)}, not an entry with \`path\` and \`sha256\``;
    return artifact.path === undefined ? 'it has no `path`' : `it is ${nameType(artifact.path.value)}, not a path`;
}
function nameType(value) {
    if (value === undefined || value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    return { string: 'text', number: 'a number', boolean: 'a boolean', object: 'a map' }[typeof value] ?? 'no text';
}
function isRemote(path) {
    return typeof path === 'string' && /^[a-z][a-z0-9+.-]*:\/\//i.test(path) && !/^file:/i.test(path);
}
/** A digest in the place of another, with the prefix that stood there. */
function rewrite(written, hex) {
    return typeof written === 'string' && /^\s*sha256:/i.test(written) ? `sha256:${hex}` : hex;
}

;// CONCATENATED MODULE: ./policies/artifact-digests/compare.ts


/** Holds the bytes at the head against the digest that the entry declares. */
function compareBytes(document, entry, { facts, report }) {
    if (!entry.reading.ok || entry.sha === undefined)
        return;
    const expected = entry.reading.hex;
    const { name, nameAt, sha } = entry;
    for (const [i, path] of entry.candidates.entries()) {
        if (i > 0 && path === document.file)
            return reportSelf(entry, report);
        const fact = facts.get(digestRequest(path));
        if (!fact.known && fact.absent)
            continue;
        if (!fact.known)
            return reportUnknown(entry, path, fact.reason, report);
        const actual = fact.value;
        if (actual === expected) {
            if (actual === digest/* EMPTY_SHA256 */._e)
                report({ rule: 'ART.EMPTY_FILE', at: nameAt, data: { path: name } });
            if (entry.reading.upperCase)
                reportUpperCase(entry, report);
            return;
        }
        const [actualShort, expectedShort] = (0,digest/* shortDigests */.sY)(actual, expected);
        const note = (i > 0 ? ` (found from the workspace root, as \`${path}\`)` : '') +
            (expected === digest/* EMPTY_SHA256 */._e ? ', which is the digest of an empty file' : '');
        return report({
            rule: 'ART.SHA256_MISMATCH',
            at: sha.at,
            data: { path: name, actual, expected, actualShort, expectedShort, note },
            edits: [{ set: sha.at, value: rewrite(sha.value, actual) }],
        });
    }
    if (entry.reading.upperCase)
        reportUpperCase(entry, report);
    reportMissing(document, entry, facts, report);
}
function reportSelf(entry, report) {
    report({ rule: 'ART.SELF_REFERENCE', at: entry.nameAt, data: { path: entry.name } });
}
/** Right but for its letters: worth mending, not worth a stop, so it is soft. */
function reportUpperCase(entry, report) {
    if (!entry.reading.ok || entry.sha === undefined)
        return;
    report({
        rule: 'ART.SHA256_INVALID',
        at: entry.sha.at,
        soft: true,
        data: { path: entry.name, detail: 'its hex digits are upper-case, and tools that compare text will not find it equal' },
        edits: [{ set: entry.sha.at, value: rewrite(entry.sha.value, entry.reading.hex) }],
    });
}
/** A link, a device, a folder: the author must name a plain file. Anything else is our failure to look. */
function reportUnknown(entry, path, reason, report) {
    const data = { path: entry.name, reason: reason.replace(/\.$/, '') };
    // The path itself may hold any of these words.
    const isNoPlainFile = /link|device|submodule|fifo|pipe|socket|folder|directory|plain file|regular file/i.test(reason.replaceAll(path, ''));
    if (isNoPlainFile)
        report({ rule: 'ART.PATH_UNSAFE', at: entry.nameAt, data });
    else
        report({ rule: 'ART.UNREADABLE', at: entry.nameAt, data });
}
/** Soft while the file may be a build output still to come; not when it was there before, or stands there under a name that differs in case. */
function reportMissing(document, entry, facts, report) {
    const lost = entry.candidates.find((path) => facts.get(sizeAtBase(path)).known);
    const twin = lost === undefined ? findTwin(entry.candidates, facts.get(listingRequest(document, entry))) : undefined;
    let detail = '';
    if (lost !== undefined)
        detail = ', but it did at the base';
    else if (twin !== undefined)
        detail = `, but \`${twin}\` does: upper and lower case count`;
    else if (entry.candidates[0] !== entry.name)
        detail = ` (looked for ${entry.candidates.map((path) => `\`${path}\``).join(' and ')})`;
    const soft = lost === undefined && twin === undefined;
    report({
        rule: 'ART.FILE_MISSING',
        at: entry.nameAt,
        data: { path: entry.name, detail },
        ...(soft ? { soft } : {}),
    });
}
/** Folded names of a listing, made once for all the missing files of a document. */
const twins = new WeakMap();
function findTwin(candidates, listing) {
    if (!listing.known)
        return undefined;
    let names = twins.get(listing.value);
    if (names === undefined)
        twins.set(listing.value, (names = new Map(listing.value.map((path) => [fold(path), path]))));
    for (const path of candidates) {
        const twin = names.get(fold(path));
        if (twin !== undefined && twin !== path)
            return twin;
    }
    return undefined;
}
/** macOS writes some accents as two characters; to the eye it is the same name. */
function fold(path) {
    return path.normalize('NFC').toLowerCase();
}

;// CONCATENATED MODULE: ./policies/artifact-digests/lists.ts

const WEAK = new Set(['md5', 'md5-dos2unix', 'sha1', 'sha-1']);
const MOST_RELATED = 5;
/** One file twice in one list, however it is spelled: `a.bin`, `./a.bin`, `x/../a.bin`. */
function reportDuplicates(entries, { report }) {
    const firsts = new Map();
    for (const entry of entries) {
        const path = entry.candidates[0];
        if (path === undefined)
            continue;
        const key = `${entry.artifact.role}\n${JSON.stringify(entry.artifact.at.slice(0, -1))}\n${path}`;
        const first = firsts.get(key);
        if (first === undefined) {
            firsts.set(key, entry);
            continue;
        }
        report({
            rule: 'ART.DUPLICATE_PATH',
            at: entry.nameAt,
            data: { path: entry.name, first: first.name, agreement: agreement(first, entry) },
            related: [{ at: first.nameAt, message: 'the first entry for this file' }],
        });
    }
}
/** Formats that know only md5 or sha1: one note for a document, since there is one thing to do about all of it. */
function reportWeakDigests(artifacts, { report }) {
    const group = [];
    for (const artifact of artifacts) {
        if (artifact.sha256Required || artifact.digests.length === 0)
            continue;
        if (!artifact.digests.every(({ algorithm }) => WEAK.has(algorithm.toLowerCase())))
            continue;
        group.push(artifact);
    }
    const first = group[0];
    if (first !== undefined) {
        const algorithms = [...new Set(group.flatMap((artifact) => artifact.digests.map(({ algorithm }) => algorithm)))].sort();
        const path = typeof first.path?.value === 'string' ? first.path.value : first.at.join('.');
        report({
            rule: 'ART.WEAK_DIGEST',
            at: first.digests[0]?.at ?? first.at,
            data: {
                entries: group.length === 1 ? `\`${path}\` has` : `${group.length} entries (\`${path}\` is the first) have`,
                algorithms: algorithms.join(' and '),
                path,
                count: group.length,
            },
            related: group.slice(1, MOST_RELATED + 1).map(({ at, digests }) => ({ at: digests[0]?.at ?? at, message: 'another one' })),
        });
    }
}
function agreement(first, entry) {
    const a = (0,digest/* normalizeDigest */.Gc)(first.sha?.value, 'sha256');
    const b = (0,digest/* normalizeDigest */.Gc)(entry.sha?.value, 'sha256');
    if (a === undefined || b === undefined)
        return 'and not both have a digest';
    return a === b ? 'with the same digest' : 'with another digest';
}

;// CONCATENATED MODULE: ./policies/artifact-digests/options.schema.json
const options_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Options of artifact-digests","type":"object","additionalProperties":false,"properties":{}}');
;// CONCATENATED MODULE: ./policies/artifact-digests/rules.ts
const rules = {
    'ART.SHA256_REQUIRED': {
        severity: 'error',
        message: '`{{path}}` has no sha256{{detail}}.',
        why: 'Without a digest nobody can tell whether the file that is used is the file that was reviewed.',
        fix: 'Add the sha256 of the file; when the file is there, `specgate check --fix` fills it in.',
        spec: 'Ch. 11 §VII',
    },
    'ART.SHA256_INVALID': {
        severity: 'error',
        message: 'The sha256 of `{{path}}` is not well-formed: {{detail}}.',
        why: 'A digest that no tool can compare protects nothing, however much it looks like one.',
        fix: 'Write the 64 lower-case hex digits that `sha256sum` prints, as quoted text.',
        spec: 'Ch. 11 §VII',
    },
    'ART.SHA256_PLACEHOLDER': {
        severity: 'error',
        message: 'The sha256 of `{{path}}` is not filled in: {{detail}}.',
        why: 'A placeholder passes every check for presence and none for integrity.',
        fix: 'Build the file and write its sha256; `specgate check --fix` fills it in.',
        spec: 'Ch. 11 §VII',
    },
    'ART.SHA256_MISMATCH': {
        severity: 'error',
        message: '`{{path}}` has sha256 `{{actualShort}}` at the head, but `{{expectedShort}}` is declared{{note}}.',
        why: 'Either the file was changed behind the document, or the document was not brought up to date: those who verify it will refuse the file.',
        fix: 'If the file is the right one, write its digest (`specgate check --fix` does) and raise the version; else restore the file.',
        spec: 'Ch. 11 §VII',
    },
    'ART.FILE_MISSING': {
        severity: 'error',
        message: '`{{path}}` does not exist at the head{{detail}}.',
        why: 'The digest of a file that is not there cannot be checked.',
        fix: 'Commit the file, correct the path, or run the gate after the build that makes it.',
        spec: 'Ch. 11 §VII',
    },
    'ART.EMPTY_FILE': {
        severity: 'warning',
        message: '`{{path}}` is empty, and its sha256 is the one of no bytes at all.',
        why: 'The digest agrees, but an empty artifact is nearly always a build step that failed.',
        fix: 'Build the file again, or drop the entry.',
        spec: 'Ch. 11 §VII',
    },
    'ART.UNREADABLE': {
        severity: 'error',
        message: '`{{path}}` could not be hashed: {{reason}}.',
        why: 'What could not be looked at cannot count as right.',
        fix: 'Make the file readable for the gate, or raise the limit that it ran into.',
        incomplete: true,
    },
    'ART.PATH_UNSAFE': {
        severity: 'error',
        message: '`{{path}}` cannot be checked: {{reason}}.',
        why: 'Only a plain file inside the workspace, named the same way on every system, can be hashed by everybody with the same result.',
        fix: 'Write the path of a regular file, relative to this document, with `/` between folders.',
    },
    'ART.DUPLICATE_PATH': {
        severity: 'error',
        message: '`{{path}}` is the same file as `{{first}}`, which is already listed {{agreement}}.',
        why: 'With two entries for one file, tools differ in which one they believe.',
        fix: 'Keep one entry for each file.',
    },
    'ART.WEAK_DIGEST': {
        severity: 'note',
        message: '{{entries}} no digest stronger than {{algorithms}}.',
        why: 'For md5 and sha1, two different files with the same digest can be made at will: they detect accidents, not attacks.',
        fix: 'Where it matters who made the file, record its sha256 as well.',
    },
    'ART.SELF_REFERENCE': {
        severity: 'note',
        message: '`{{path}}` is this document itself, and no file can hold its own digest: the entry is not compared.',
        why: 'Writing a digest into a file changes its digest, so this entry can never be right.',
        fix: 'Drop the entry, or list this document in a manifest that is another file.',
        spec: 'Ch. 11 §IX',
    },
};

;// CONCATENATED MODULE: ./policies/artifact-digests/policy.ts






/* harmony default export */ const artifact_digests_policy = ((0,policy/* definePolicy */.s)()({
    meta: {
        id: 'artifact-digests',
        summary: 'Requires that every artifact a document declares carries the sha256 of its bytes, and that the bytes agree.',
        views: ['artifacts'],
        rules: rules,
        options: options_schema_namespaceObject,
        since: '0.1.0',
    },
    needs(document) {
        const view = document.view('artifacts');
        return view === undefined ? [] : readEntries(document, view.artifacts).flatMap((entry) => requestsOf(document, entry));
    },
    checkDocument(document, context) {
        const view = document.view('artifacts');
        if (view === undefined)
            return;
        const entries = readEntries(document, view.artifacts);
        for (const entry of entries)
            checkEntry(document, entry, context);
        reportDuplicates(entries, context);
        reportWeakDigests(view.artifacts, context);
    },
}));
function checkEntry(document, entry, context) {
    const { report } = context;
    if (entry.candidates[0] === document.file)
        return reportSelf(entry, report);
    if (entry.unsafe !== undefined) {
        const data = { path: typeof entry.artifact.path?.value === 'string' ? entry.name : shown(entry), reason: entry.unsafe };
        report({ rule: 'ART.PATH_UNSAFE', at: entry.nameAt, data, ...(isStrict(entry.artifact) ? {} : { soft: true }) });
        // An entry that is no map has no sha256 to speak of either.
        if (!isMap(document.get(entry.artifact.at)))
            return;
    }
    if (!entry.reading.ok)
        reportReading(document, entry, context);
    else if (isComparable(document, entry))
        compareBytes(document, entry, context);
}
function reportReading(document, entry, { facts, report }) {
    const { artifact, reading, sha } = entry;
    if (reading.ok)
        return;
    const fill = fillIn(document, entry, facts);
    const path = entry.name === '' ? shown(entry) : entry.name;
    if (reading.kind === 'missing') {
        if (!artifact.sha256Required || artifact.directory)
            return;
        report({
            rule: 'ART.SHA256_REQUIRED',
            at: sha?.at ?? [...artifact.at, 'sha256'],
            data: { path, detail: explainMissing(document, entry) },
            ...fill,
        });
        return;
    }
    const at = sha?.at ?? artifact.at;
    const data = { path, detail: reading.detail };
    // To leave it open where no digest is asked for is as good as to leave it out.
    if (reading.kind === 'placeholder')
        report({ rule: 'ART.SHA256_PLACEHOLDER', at, data, ...fill, ...(artifact.sha256Required ? {} : { soft: true }) });
    else
        report({
            rule: 'ART.SHA256_INVALID',
            at,
            data,
            ...(reading.hex === undefined ? fill : { edits: [{ set: at, value: rewrite(sha?.value, reading.hex) }] }),
        });
}
/** The edit that writes the digest of the file, when the file is there. */
function fillIn(document, entry, facts) {
    if (!canBeFilledIn(document, entry))
        return {};
    const found = entry.candidates.map((path) => facts.get(digestRequest(path))).find((fact) => fact.known);
    if (found?.known !== true)
        return {};
    return { edits: [{ set: entry.sha?.at ?? [...entry.artifact.at, 'sha256'], value: rewrite(entry.sha?.value, found.value) }] };
}
/** What stands there instead: an empty value, another spelling of the key, another algorithm. */
function explainMissing(document, { artifact, sha }) {
    if (sha !== undefined)
        return ': the value is empty';
    const entry = document.get(artifact.at);
    if (typeof entry === 'string')
        return ': the entry is only a path';
    const keys = typeof entry === 'object' && entry !== null ? Object.keys(entry) : [];
    const alike = keys.find((key) => key
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '')
        .startsWith('sha256'));
    if (alike !== undefined)
        return `: its key is \`${escapeKey(alike)}\`, and only \`sha256\` is read`;
    const other = artifact.digests[0]?.algorithm;
    return other === undefined ? '' : `: its \`${escapeKey(other)}\` does not stand in for one`;
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function shown(entry) {
    return entry.nameAt.reduce((text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`), '');
}
function escapeKey(key) {
    return key.replace(/[^\x21-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 8899:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ normalizeDigest),
/* harmony export */   M0: () => (/* binding */ readSha256),
/* harmony export */   _e: () => (/* binding */ EMPTY_SHA256),
/* harmony export */   sY: () => (/* binding */ shortDigests)
/* harmony export */ });
/* unused harmony exports isPlaceholder, shortDigest */
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7979);
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
/** Reads a declared sha256: 64 hex digits, in either case, with or without the prefix `sha256:`. */
function readSha256(value) {
    if (value === undefined || value === null)
        return { ok: false, kind: 'missing', detail: 'there is none' };
    if (typeof value !== 'string')
        return { ok: false, kind: 'invalid', detail: describeNonText(value) };
    if (value.trim() === '')
        return { ok: false, kind: 'missing', detail: 'it is empty' };
    const body = value.replace(/^sha256:/i, '');
    if (isPlaceholder(body.trim()))
        return { ok: false, kind: 'placeholder', detail: `\`${shorten(value)}\` stands for a digest and is none` };
    if (/^[0-9a-f]{64}$/i.test(body))
        return { ok: true, hex: body.toLowerCase(), upperCase: /[A-F]/.test(body) };
    return { ok: false, kind: 'invalid', ...describeText(value, body) };
}
/**
 * Text that somebody meant to replace: dots, angle brackets, a template's braces, a word such as TODO, a link, 64 times the same
 * digit. Shorter runs of one character count when they cannot be a cut-off digest.
 */
function isPlaceholder(text) {
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
    const first = text[0];
    if (![...text].every((c) => c === first))
        return false;
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
 * told by its length. Undefined for a placeholder and for what is no digest.
 */
function normalizeDigest(value, algorithm) {
    if (typeof value !== 'string')
        return undefined;
    const [, prefix, body = ''] = /^(?:([A-Za-z][A-Za-z0-9-]*):)?([0-9A-Fa-f]+)(?:\.dir)?$/.exec(value) ?? [];
    if (body.length < 32)
        return undefined;
    const name = prefix?.toLowerCase() ?? algorithm?.toLowerCase() ?? BARE_ALGORITHMS[body.length] ?? `hex${body.length}`;
    return `${name}:${body.toLowerCase()}`;
}
function describeNonText(value) {
    if (typeof value === 'number')
        return `it is the number ${value}: without quotes, digits are read as a number and most of them are lost`;
    if (typeof value === 'boolean')
        return `it is the boolean ${value}`;
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return `it is a list of ${value.length}`;
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? 'it is a map' : 'it is no text';
}
function describeText(value, body) {
    const trimmed = body.trim();
    if (trimmed !== body || body.trim() !== body || value.trim() !== value) {
        const inner = readSha256(value.trim().replace(/^(sha256:)\s+/i, '$1'));
        if (inner.ok)
            return { detail: 'it has white space around it', hex: inner.hex };
    }
    const shown = `\`${shorten(value)}\``;
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

//# sourceMappingURL=6370.index.js.map