#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6370:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ artifact_digests_policy)
});

// EXTERNAL MODULE: ./src/policy.ts
var policy = __nccwpck_require__(1237);
// EXTERNAL MODULE: ./src/lib/digest.ts
var digest = __nccwpck_require__(8899);
// EXTERNAL MODULE: ./src/lib/paths.ts
var paths = __nccwpck_require__(9927);
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
        spec: 'Ch. 11 \u00a7VII',
    },
    'ART.SHA256_INVALID': {
        severity: 'error',
        message: 'The sha256 of `{{path}}` is not well-formed: {{detail}}.',
        why: 'A digest that no tool can compare protects nothing, however much it looks like one.',
        fix: 'Write the 64 lower-case hex digits that `sha256sum` prints, as quoted text.',
        spec: 'Ch. 11 \u00a7VII',
    },
    'ART.SHA256_PLACEHOLDER': {
        severity: 'error',
        message: 'The sha256 of `{{path}}` is not filled in: {{detail}}.',
        why: 'A placeholder passes every check for presence and none for integrity.',
        fix: 'Build the file and write its sha256; `specgate check --fix` fills it in.',
        spec: 'Ch. 11 \u00a7VII',
    },
    'ART.SHA256_MISMATCH': {
        severity: 'error',
        message: '`{{path}}` has sha256 `{{actualShort}}` at the head, but `{{expectedShort}}` is declared{{note}}.',
        why: 'Either the file was changed behind the document, or the document was not brought up to date: those who verify it will refuse the file.',
        fix: 'If the file is the right one, write its digest (`specgate check --fix` does) and raise the version; else restore the file.',
        spec: 'Ch. 11 \u00a7VII',
    },
    'ART.FILE_MISSING': {
        severity: 'error',
        message: '`{{path}}` does not exist at the head{{detail}}.',
        why: 'The digest of a file that is not there cannot be checked.',
        fix: 'Commit the file, correct the path, or run the gate after the build that makes it.',
        spec: 'Ch. 11 \u00a7VII',
    },
    'ART.EMPTY_FILE': {
        severity: 'warning',
        message: '`{{path}}` is empty, and its sha256 is the one of no bytes at all.',
        why: 'The digest agrees, but an empty artifact is nearly always a build step that failed.',
        fix: 'Build the file again, or drop the entry.',
        spec: 'Ch. 11 \u00a7VII',
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
        spec: 'Ch. 11 \u00a7IX',
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

/***/ 2704:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ compat_mode_policy)
});

// EXTERNAL MODULE: ./src/lib/change-class/assess.ts + 3 modules
var assess = __nccwpck_require__(8470);
// EXTERNAL MODULE: ./src/policy.ts
var policy = __nccwpck_require__(1237);
// EXTERNAL MODULE: ./src/model/json.ts
var json = __nccwpck_require__(7979);
// EXTERNAL MODULE: ./src/lib/change-class/matrix.ts
var matrix = __nccwpck_require__(500);
// EXTERNAL MODULE: ./src/lib/nearest.ts
var nearest = __nccwpck_require__(2269);
// EXTERNAL MODULE: ./src/lib/paths.ts
var lib_paths = __nccwpck_require__(9927);
;// CONCATENATED MODULE: ./policies/compat-mode/evidence.ts


/** Where a file that a document names may be: from its own folder, else from the root of the workspace. */
function candidatesOf(document, raw) {
    if (typeof raw !== 'string')
        return [];
    const paths = [(0,lib_paths/* folderOf */.yS)(document.file), ''].flatMap((folder) => {
        const verdict = (0,lib_paths/* resolvePath */.o1)(folder, raw.trim());
        return verdict.ok ? [verdict.path] : [];
    });
    return [...new Set(paths)];
}
function documentRequest(path) {
    return { fact: 'document', path, side: 'head' };
}
/** Reads the file at the head that `raw` names. */
function readReport(document, raw, facts) {
    if (typeof raw !== 'string' || raw.trim() === '')
        return { ok: false, missing: true, reason: 'names no report' };
    const unsafe = (0,lib_paths/* resolvePath */.o1)((0,lib_paths/* folderOf */.yS)(document.file), raw.trim());
    const found = candidatesOf(document, raw).map((path) => [
        path,
        facts.find(documentRequest(path)),
    ]);
    if (found.length === 0)
        return {
            ok: false,
            missing: true,
            reason: `names the report \`${raw}\`, which cannot be a file here: ${unsafe.ok ? '' : unsafe.reason}`,
        };
    const [path, fact] = found.find(([, one]) => one?.known === true) ?? found.find(([, one]) => one?.known === false && !one.absent) ?? found[0];
    if (fact === undefined)
        return { ok: false, missing: false, reason: `names the report \`${path}\`, which was not looked at` };
    if (!fact.known)
        return {
            ok: false,
            missing: fact.absent,
            reason: fact.absent
                ? `names the report \`${path}\`, which is not there`
                : `names the report \`${path}\`, which cannot be read: ${fact.reason}`,
        };
    if (!fact.value.readable)
        return { ok: false, missing: false, reason: `names the report \`${path}\`, which cannot be read${whyUnreadable(fact.value)}` };
    return { ok: true, path, data: fact.value.data };
}
function whyUnreadable({ problems }) {
    const first = problems[0];
    if (first === undefined)
        return '';
    const { found, detail } = first.data;
    const what = [found === undefined ? '' : `\`${found}\``, detail ?? ''].filter((part) => part !== '').join(': ');
    return ` (line ${first.span.line}: ${what === '' ? first.rule : what})`;
}
/** Sections that are maps; anything else is none that could be read. */
function sectionOf({ value }) {
    return (0,json/* isObject */.Gv)(value) ? value : undefined;
}

// EXTERNAL MODULE: ./src/lib/change-class/bump.ts
var bump = __nccwpck_require__(969);
// EXTERNAL MODULE: ./src/lib/semver.ts
var semver = __nccwpck_require__(5419);
// EXTERNAL MODULE: ./src/lib/glob.ts + 1 modules
var glob = __nccwpck_require__(6757);
;// CONCATENATED MODULE: ./policies/compat-mode/options.ts

/** The mode that the configuration gives to a file: it classifies, and declares nothing. */
function defaultModeOf(file, { default: given }) {
    return typeof given === 'string' ? given : given.find(({ files }) => fits(file, files))?.mode;
}
/** Whether the configuration asks this document for a mode: by its kind or by its path. */
function isAsked({ file, kind }, { required_for: list }) {
    return list.some((entry) => (/[*?[{/.]/.test(entry) ? fits(file, entry) : entry === kind));
}
/** A pattern that cannot be meant throws, and the run says so: a promise that holds for no file would go unnoticed. */
function fits(file, pattern) {
    return (0,glob/* compileGlobs */.tI)([pattern])(file);
}

;// CONCATENATED MODULE: ./policies/compat-mode/text.ts

const MOST_SHOWN = 80;
/** A value of a document in a message. */
function quote(value) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const points = [...text];
    return `\`${points.length > MOST_SHOWN ? `${points.slice(0, MOST_SHOWN).join('')}\u2026` : text}\``;
}
/** The same with the quotes of a text, where its not being a number is the matter. */
function quoteJson(value) {
    return quote(JSON.stringify(value));
}
const MOST_LIST = 150;
/** As many as a message holds, the first at least, and how many more there are. */
function summarise(items) {
    let text = items[0] ?? '';
    let count = 1;
    for (; count < items.length && text.length + items[count].length < MOST_LIST; count++)
        text += `; ${items[count]}`;
    return count < items.length ? `${text}; and ${items.length - count} more` : text;
}
function capitalise(sentence) {
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
function plural(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
function listed(values) {
    return (0,nearest/* listOf */.c3)(values.map((value) => `\`${value}\``));
}

;// CONCATENATED MODULE: ./policies/compat-mode/mode.ts








function readDeclared(view) {
    const found = view?.compatMode;
    // A map of what may be done to fields stands under a name that may hold a mode as well.
    if (found === undefined || isEvolution(found.value) || (found.at.at(-1) === 'evolution_policy' && (0,json/* isObject */.Gv)(found.value)))
        return { state: 'none', at: placeFor(view) };
    return readDeclaration(found);
}
function isEvolution(value) {
    return (0,json/* isObject */.Gv)(value) && ['add_field', 'remove_field', 'change_type'].some((key) => Object.hasOwn(value, key));
}
/** Beside the version, as documents of the kind write it. */
function placeFor(view) {
    const beside = view?.versionPath ?? [];
    if (beside.length !== 1 || view?.scheme !== undefined || view?.stabilityLine !== undefined || view?.notice !== undefined)
        return ['versioning', 'compat_mode'];
    return [String(beside[0]).startsWith('x-') ? 'x-compat-mode' : 'compat_mode'];
}
function readDeclaration({ value, at }) {
    if (value === null || (typeof value === 'string' && value.trim() === ''))
        return { state: 'none', at };
    const read = (0,assess/* readMode */.E)(value);
    return read === undefined ? { state: 'unknown', at, value } : { state: 'known', at, ...read, written: String(value) };
}
/**
 * The base's mode protects: a change that weakens the mode is judged by the old one, unless it is released as what it is, a
 * break of a new major version with a notice of its own.
 */
function modeInForce(base, head, options) {
    const [before, after] = [readDeclared(base?.view('versioning')), readDeclared(head.view('versioning'))];
    const fromHead = after.state === 'known' ? force(after, 'head') : undefined;
    if (before.state === 'known' && base !== undefined) {
        const released = fromHead?.mode === 'break' && before.mode !== 'break' && isReleasedBreak(base, head);
        return released ? fromHead : force(before, 'base');
    }
    if (fromHead !== undefined)
        return fromHead;
    const mode = defaultModeOf(head.file, options);
    if (mode === undefined)
        return undefined;
    const words = `the mode \`${mode}\` that the configuration gives to this file`;
    return { mode, transitive: false, source: 'default', words, at: undefined };
}
function force(declared, source) {
    const { mode, transitive, at, written } = declared;
    const meant = written === mode ? '' : ` (${mode}${transitive ? ', against all releases of the line' : ''})`;
    const words = `the mode ${quote(written)}${meant} ${source === 'base' ? 'of the base' : 'that it declares'}`;
    return { mode, transitive, source, words, at };
}
/** Declared with a major step and a notice of its own. A document without any version has no step to make. */
function isReleasedBreak(base, head) {
    return hasOwnNotice(base, head) && (isMajorStep(base, head) || !(hasVersion(base) || hasVersion(head)));
}
/** Of the document's version or, where the schema is counted apart, of the schema's. */
function isMajorStep(base, head) {
    const [from, to] = [base.view('versioning'), head.view('versioning')];
    return [(view) => view.version, (view) => view.schemaVersion].some((pick) => {
        const [was, is] = [from && (0,semver/* readVersion */.$4)(pick(from)?.value), to && (0,semver/* readVersion */.$4)(pick(to)?.value)];
        return was?.ok === true && is?.ok === true && (0,bump/* bumpBetween */.HQ)(was.version, is.version) === 'major';
    });
}
function hasVersion(document) {
    const view = document.view('versioning');
    return (view?.version?.value ?? view?.schemaVersion?.value ?? null) !== null;
}
/** A notice that says something else than the one at the base: of this change, not of an earlier one. */
function hasOwnNotice(base, head) {
    const [before, after] = [noticeText(base), noticeText(head)];
    return after !== undefined && after !== before;
}
/** What the notice says, in one order of its keys; undefined when that is nothing. */
function noticeText(document) {
    const notice = document.view('versioning')?.notice;
    if (notice === undefined)
        return undefined;
    const parts = [notice.type, notice.summary, notice.date].map((part) => part?.value ?? null);
    // One that says nothing announces nothing.
    return parts.every((part) => part === null || part === '') ? undefined : JSON.stringify(parts);
}
/** MODE_REQUIRED and MODE_UNKNOWN: what the head says of itself. */
function checkDeclaration(document, { options, report }) {
    const view = document.view('versioning');
    if (view === undefined)
        return;
    const declared = readDeclared(view);
    const asked = howAsked(document, options);
    if (declared.state === 'none') {
        if (asked === undefined)
            return;
        const fallback = defaultModeOf(document.file, options);
        const only = fallback === undefined ? '' : `: the configuration's \`${fallback}\` classifies its changes, and is no promise of its own`;
        const data = { path: (0,json/* shortPath */._1)(declared.at), default: only };
        report({ rule: 'COMPAT.MODE_REQUIRED', at: declared.at, data, ...(asked === 'soft' ? { soft: true } : {}) });
    }
    else if (declared.state === 'unknown') {
        const word = typeof declared.value === 'string' ? declared.value : '';
        const meant = (0,nearest/* nearest */.pA)(word, [...matrix/* MODES */.FN, 'full', 'none']);
        const hint = meant === undefined ? '' : `; \`${meant}\` is the nearest`;
        report({
            rule: 'COMPAT.MODE_UNKNOWN',
            at: declared.at,
            data: { path: (0,json/* shortPath */._1)(declared.at), value: quote(declared.value), hint },
        });
    }
    else if (asked !== undefined && !(0,matrix/* isCompatMode */.Iz)(declared.written.replace(/_transitive$/, ''))) {
        // Another tool's word can be read, but not by a reader of the chapter.
        const { mode, transitive, written, at } = declared;
        const hint = `; it is read as \`${mode}\`${transitive ? ' against all releases of the line' : ''}${obligation(written, mode)}`;
        const edits = transitive ? [] : [{ set: at, value: mode }];
        report({ rule: 'COMPAT.MODE_UNKNOWN', at, data: { path: (0,json/* shortPath */._1)(at), value: quote(written), hint }, soft: true, edits });
    }
}
function obligation(written, mode) {
    return mode === 'break' && /none/i.test(written)
        ? ', which asks for a notice and a shadow comparison where something breaks'
        : '';
}
/** A section on versioning has to say it; a card that has none yet is only told. */
function howAsked(document, options) {
    if ((document.get(['versioning']) ?? null) !== null || isAsked(document, options))
        return 'hard';
    const required = document.view('sections')?.required ?? [];
    return required.some(({ path }) => path.length === 1 && path[0] === 'versioning') ? 'soft' : undefined;
}
function isCard(document, options) {
    return howAsked(document, options) !== undefined;
}
/** MODE_WEAKENED: the promise itself was changed, and nobody was told. */
function checkWeakening(base, head, { report }) {
    const [before, after] = [readDeclared(base.view('versioning')), readDeclared(head.view('versioning'))];
    if (before.state !== 'known' || after.state === 'unknown' || hasOwnNotice(base, head))
        return;
    const what = after.state === 'none' ? 'is no longer declared' : weakening(before, after);
    if (what === undefined)
        return;
    const notice = noticeText(head) === undefined ? 'there is no `versioning.notice`' : '`versioning.notice` is still that of the base';
    const related = [{ at: before.at, side: 'base', message: 'the mode at the base' }];
    report({ rule: 'COMPAT.MODE_WEAKENED', at: after.at, data: { base: before.written, what, notice }, related });
}
function weakening(before, after) {
    if (before.mode === after.mode)
        return before.transitive && !after.transitive
            ? `becomes \`${after.written}\`, which looks no further back than the base`
            : undefined;
    if ((0,matrix/* isWeaker */.c2)(after.mode, before.mode))
        return `becomes \`${after.written}\`, which promises less`;
    return (0,matrix/* isWeaker */.c2)(before.mode, after.mode) ? undefined : `becomes \`${after.written}\`, which promises something else`;
}
/** Whether the two versions are different text or, where both can be read, different versions. */
function isVersionMoved(base, head) {
    const [from, to] = [base.view('versioning')?.version?.value ?? null, head.view('versioning')?.version?.value ?? null];
    const [was, is] = [(0,semver/* readVersion */.$4)(from), (0,semver/* readVersion */.$4)(to)];
    return was.ok && is.ok ? was.version.normal !== is.version.normal : JSON.stringify(from) !== JSON.stringify(to);
}

;// CONCATENATED MODULE: ./policies/compat-mode/references.ts







/** `contracts/raw_rows@v1.2`, `contracts/raw_rows@v1.2.yaml`, with a `#fragment` or without: the file's name, its version, its extension. */
const VERSIONED = /^([^#]+?)@(v?\d[\w.+-]*?)((?:\.schema)?\.(?:ya?ml|json|avsc))?(?:#.*)?$/i;
const EXTENSIONS = ['.yaml', '.yml', '.json', '.schema.json', '.avsc'];
const HAS_EXTENSION = /\.(?:ya?ml|json|avsc)$/i;
const MODE_PLACES = [['versioning', 'compat_mode'], ['compat_mode'], ['x-compat-mode']];
const MOST_REFERENCES = 100;
const MOST_LENGTH = 1024;
function referencesOf(document) {
    const view = document.view('schema');
    const contracts = view?.contracts ?? [];
    const all = [
        ...contracts.flatMap(({ schemaRef }) => (schemaRef === undefined ? [] : [schemaRef])),
        ...(view?.references ?? []),
    ];
    const found = new Map();
    for (const { value, at } of all) {
        const key = JSON.stringify(at);
        if (typeof value !== 'string' || value.length > MOST_LENGTH || found.has(key))
            continue;
        const [, plain = value.split('#')[0], version, extension = ''] = VERSIONED.exec(value) ?? [];
        const name = plain + extension;
        found.set(key, {
            at,
            text: value,
            name,
            version,
            contract: contracts.find(({ schemaRef }) => schemaRef?.at.every((step, i) => step === at[i]) === true),
        });
    }
    return [...found.values()].slice(0, MOST_REFERENCES);
}
function referenceRequests(document) {
    return referencesOf(document)
        .flatMap((reference) => pathsOf(document, reference))
        .map(documentRequest);
}
/** As written, then without the version; from the folder of the card, then from the root. */
function pathsOf(document, { at, name, text }) {
    const found = document
        .view('schema')
        ?.parts.find((part) => part.file !== undefined && JSON.stringify(part.namedAt) === JSON.stringify(at));
    const spelled = [text.split('#')[0], name].flatMap((one) => HAS_EXTENSION.test(one) ? [one] : [one, ...EXTENSIONS.map((extension) => one + extension)]);
    const paths = [...new Set(spelled)].flatMap((path) => candidatesOf(document, path));
    return [...new Set([...(found?.file === undefined ? [] : [found.file]), ...paths])].filter((path) => path !== document.file);
}
/** A contract may be a file that no kind recognises: then its mode stands where such files have it. */
function declaredBy(contract) {
    const view = contract.view('versioning');
    if (view !== undefined)
        return readDeclared(view);
    const at = MODE_PLACES.find((path) => (contract.get(path) ?? null) !== null);
    return at === undefined ? { state: 'none', at: [] } : readDeclaration({ value: contract.get(at), at });
}
/** MODE_DIFFERS: what a card promises has to be promised by the contracts that it is made of. */
function checkReferences(document, { facts, report }) {
    const own = readDeclared(document.view('versioning'));
    for (const { at, text, contract, ...rest } of referencesOf(document)) {
        const promise = modeOf(contract) ?? own;
        const other = promise.state === 'known' ? openReferenced(document, { at, text, contract, ...rest }, facts) : undefined;
        const theirs = other === undefined ? undefined : declaredBy(other);
        if (promise.state !== 'known' || theirs?.state !== 'known' || promises(theirs.mode, promise.mode))
            continue;
        const data = {
            subject: `The contract \`${other.file}\``,
            theirs: theirs.written,
            own: promise.written,
            owner: contract === undefined || promise === own ? 'the document' : 'the entry that names it',
        };
        report({ rule: 'COMPAT.MODE_DIFFERS', at, data, related: [{ at: promise.at, message: 'the promise' }] });
    }
    for (const contract of document.view('schema')?.contracts ?? [])
        checkInner(contract, own, report);
}
/** A contract inside of the document. */
function checkInner(contract, own, report) {
    const inner = modeOf(contract);
    if (inner?.state === 'unknown') {
        const meant = (0,nearest/* nearest */.pA)(typeof inner.value === 'string' ? inner.value : '', matrix/* MODES */.FN);
        const data = {
            path: (0,json/* shortPath */._1)(inner.at),
            value: quote(inner.value),
            hint: meant === undefined ? '' : `; \`${meant}\` is the nearest`,
        };
        report({ rule: 'COMPAT.MODE_UNKNOWN', at: inner.at, data });
    }
    if (inner?.state !== 'known' || own.state !== 'known' || promises(inner.mode, own.mode))
        return;
    // The same line twice: the document's own mode may be listed as a contract's.
    if (JSON.stringify(inner.at) === JSON.stringify(own.at))
        return;
    const data = {
        subject: `The contract at \`${(0,json/* shortPath */._1)(contract.at)}\``,
        theirs: inner.written,
        own: own.written,
        owner: 'the document',
    };
    report({ rule: 'COMPAT.MODE_DIFFERS', at: inner.at, data, related: [{ at: own.at, message: 'the promise' }] });
}
/** An entry that says nothing leaves it to the document. */
function modeOf(contract) {
    if (contract?.compatMode === undefined)
        return undefined;
    const declared = readDeclaration(contract.compatMode);
    return declared.state === 'none' ? undefined : declared;
}
function promises(mode, needed) {
    return (0,matrix/* meetModes */.s6)([mode, needed]) === needed;
}
function openReferenced(document, reference, facts) {
    for (const path of pathsOf(document, reference)) {
        const fact = facts.find(documentRequest(path));
        if (fact?.known === true && fact.value.readable)
            return fact.value;
    }
    return undefined;
}
/** REF_UNPAIRED: a contract of another version, and no word on what that does to readers. */
function checkPairing(base, head, { report }) {
    if (readDeclared(head.view('versioning')).state === 'known')
        return;
    const before = new Map();
    for (const reference of referencesOf(base))
        before.set(reference.name, [...(before.get(reference.name) ?? []), reference]);
    for (const { at, name, version, contract } of referencesOf(head)) {
        const old = before.get(name);
        if (old === undefined || old.some((one) => one.version === version) || modeOf(contract)?.state === 'known')
            continue;
        const was = old[0];
        const data = { name, from: was.version ?? 'no version', to: version ?? 'no version' };
        report({
            rule: 'COMPAT.REF_UNPAIRED',
            at,
            data,
            related: [{ at: was.at, side: 'base', message: 'the reference at the base' }],
        });
    }
}

;// CONCATENATED MODULE: ./policies/compat-mode/violation.ts






const ALLOWED = {
    both: 'only what old and new readers can both read (`none`, `both`)',
    backward: 'only what new readers can read of old data (`none`, `both`, `backward`)',
    forward: 'only what old readers can read of new data (`none`, `both`, `forward`)',
    break: 'every change',
};
const MODEL_WORDS = {
    'ignore-unknown': 'readers skip fields that they do not know',
    open: 'data may hold fields that are not listed',
    closed: 'readers refuse fields that they do not know',
};
const MOST_WITNESS = 200;
const MOST_RELATED = 10;
/** Those that the mode forbids. Of a place that could not be compared nobody knows: UNDECIDED speaks of it. */
function violationsOf(mode, { changes, undecided }) {
    const doubtful = new Set(undecided.map(({ path }) => JSON.stringify(path)));
    const isDoubtful = (path) => path !== undefined && doubtful.has(JSON.stringify(path));
    return changes.filter((change) => (0,matrix/* judgeMode */.X2)(mode, change.class).standing === 'violated' && !isDoubtful(change.headPath) && !isDoubtful(change.basePath));
}
/** One finding at the gravest change; the others stand beside it. */
function reportViolation({ base, head, force, assessment, tag }, { options, report }) {
    const violating = violationsOf(force.mode, assessment);
    const first = violating[0];
    if (first === undefined)
        return false;
    const witness = witnessAgainst(force.mode, first.witnesses);
    const rest = violating.slice(1);
    const place = placeOf(first, tag === undefined);
    report({
        rule: 'COMPAT.VIOLATED',
        ...place,
        data: {
            change: capitalise(first.sentence),
            class: first.class,
            mode: force.words,
            allowed: ALLOWED[force.mode],
            witness: witness === undefined ? '' : tell(witness, tag),
            more: rest.length === 0
                ? ''
                : `. ${plural(rest.length, 'more change')} ${rest.length === 1 ? 'does' : 'do'} not keep to it either`,
            judged: judgedBy(first, head, options),
            tag: tag === undefined ? '' : ` against the release ${tag}`,
            next: nextMajor(base),
            count: violating.length,
            ...(witness === undefined ? {} : { acceptedBy: witness.acceptedBy, datum: JSON.stringify(witness.datum) }),
        },
        related: rest.slice(0, MOST_RELATED).map((change) => ({
            ...placeOf(change, tag === undefined),
            message: `${change.sentence} (${change.class})`,
        })),
        edits: breakEdits({ head, force }),
    });
    return true;
}
/** The way out that can be written: the break is declared. That it is raised and announced is said by others. */
function breakEdits({ head, force }) {
    const declared = readDeclared(head.view('versioning'));
    return force.source !== 'default' && declared.state === 'known' ? [{ set: declared.at, value: 'break' }] : [];
}
/** Where a change is seen: at the head, or at the base when it is gone. A tag's lines are not those of the base. */
function placeOf({ headPath, basePath }, isBase = true) {
    if (headPath !== undefined)
        return { at: headPath };
    if (basePath !== undefined && isBase)
        return { at: basePath, side: 'base' };
    return { at: basePath?.slice(0, -1) ?? [] };
}
/** The datum that shows what the mode forbids: under `backward` one of the base that the head refuses. */
function witnessAgainst(mode, witnesses) {
    if (mode === 'backward')
        return witnesses.find(({ acceptedBy }) => acceptedBy === 'base');
    if (mode === 'forward')
        return witnesses.find(({ acceptedBy }) => acceptedBy === 'head');
    return witnesses[0];
}
function tell({ acceptedBy, datum }, tag) {
    const text = [...JSON.stringify(datum)];
    const shown = text.length > MOST_WITNESS - 60 ? `${text.slice(0, MOST_WITNESS - 60).join('')}\u2026` : text.join('');
    const old = tag === undefined ? 'base' : 'release';
    const [yes, no] = acceptedBy === 'base' ? [old, 'head'] : ['head', old];
    return `. The ${no} refuses \`${shown}\`, which the ${yes} accepts`;
}
/** What the comparison took for granted. */
function judgedBy(change, head, options) {
    if (change.area !== 'schema')
        return '';
    const part = partOf(change, head);
    if (part?.dialect === 'avro')
        return ' (by the schema resolution of Avro)';
    if (part?.dialect === 'json-schema')
        return options.json_schema === 'as-written'
            ? ' (JSON Schema as written)'
            : ' (JSON Schema, for readers that skip undeclared keys)';
    return ` (content model \`${options.content_model}\`: ${MODEL_WORDS[options.content_model]})`;
}
function partOf({ headPath, basePath, inFiles }, head) {
    const at = headPath ?? basePath ?? [];
    const parts = head.view('schema')?.parts ?? [];
    const isAt = (path) => path !== undefined && path.every((step, i) => step === at[i]);
    if (inFiles !== undefined)
        return parts.find(({ namedAt }) => isAt(namedAt));
    const own = parts.filter((part) => part.file === undefined && isAt(part.at));
    return own.reduce((best, part) => (best !== undefined && best.at.length >= part.at.length ? best : part), undefined);
}
function nextMajor(base) {
    const reading = (0,semver/* readVersion */.$4)(base.view('versioning')?.version?.value);
    const next = reading.ok ? (0,bump/* nextVersion */.yU)(reading.version, 'major') : undefined;
    return next === undefined ? 'the next major' : `\`${next}\``;
}
/** BREAK_UNUSED: a break is announced by this change, and there is none. */
function checkUnused(base, head, assessment, { report }) {
    const [before, after] = [readDeclared(base.view('versioning')), readDeclared(head.view('versioning'))];
    if (after.state !== 'known' || after.mode !== 'break' || assessment.undecided.length > 0)
        return;
    const isNew = before.state !== 'known' || before.mode !== 'break';
    if ((0,matrix/* judgeMode */.X2)('break', assessment.class).standing !== 'unused' || !(isNew || isVersionMoved(base, head)))
        return;
    const holds = 'both';
    report({ rule: 'COMPAT.BREAK_UNUSED', at: after.at, data: { mode: after.written, class: assessment.class, holds } });
}
const MOST_UNDECIDED = 10;
/** UNDECIDED: every place that could not be read or compared. Where nothing was promised, it is only said. */
function checkUndecided(base, head, assessment, force, { report }) {
    // A mode that allows every change has nothing left to decide.
    if (force?.mode === 'break')
        return;
    const question = force === undefined ? 'breaks a reader' : `keeps to ${force.words}`;
    const say = (places, isSoft) => {
        for (const [i, { path, reasons }] of places.slice(0, MOST_UNDECIDED).entries()) {
            const isGone = path.length > 0 && head.get(path) === undefined && base.get(path) !== undefined;
            const left = i === MOST_UNDECIDED - 1 ? places.length - MOST_UNDECIDED : 0;
            report({
                rule: 'COMPAT.UNDECIDED',
                at: path,
                ...(isGone ? { side: 'base' } : {}),
                data: {
                    question,
                    reason: summarise(reasons.map((reason) => withSubject(reason, path))),
                    more: left > 0 ? ` (and ${plural(left, 'more place')})` : '',
                    count: places.length,
                },
                ...(isSoft ? { soft: true } : {}),
            });
        }
    };
    say(byPlace(assessment.undecided), force === undefined);
    // Nobody touched these: who compares the rest should know, and can do nothing about it here.
    say(byPlace(assessment.unread), true);
}
function byPlace(undecided) {
    const places = new Map();
    for (const { path, reason } of undecided) {
        const key = JSON.stringify(path);
        const place = places.get(key) ?? { path, reasons: [] };
        if (!place.reasons.includes(reason))
            place.reasons.push(reason);
        places.set(key, place);
    }
    return [...places.values()];
}
/** Some reasons are told of the place, without naming it. */
function withSubject(reason, path) {
    return /^(?:has|is|holds|uses|leads|allows|asks) /.test(reason) ? `\`${(0,json/* shortPath */._1)(path)}\` ${reason}` : reason;
}

;// CONCATENATED MODULE: ./policies/compat-mode/contracts.ts




/** A contract inside of a document may promise more than the document does: what changed within it is held to that too. */
function checkContracts(base, head, force, assessment, context) {
    const told = new Set(force === undefined ? [] : violationsOf(force.mode, assessment));
    for (const contract of base.view('schema')?.contracts ?? []) {
        const declared = modeOf(contract);
        if (declared?.state !== 'known')
            continue;
        const changes = assessment.changes.filter((change) => isInside(change, contract) && !told.has(change));
        const words = `the mode ${quote(declared.written)} of the contract at \`${(0,json/* shortPath */._1)(contract.at)}\``;
        const own = { mode: declared.mode, transitive: false, source: 'base', words, at: declared.at };
        if (reportViolation({ base, head, force: own, assessment: { ...assessment, changes } }, context))
            for (const change of violationsOf(own.mode, { ...assessment, changes }))
                told.add(change);
    }
}
function isInside({ basePath, headPath }, { at }) {
    const path = basePath ?? headPath;
    return path !== undefined && at.every((step, i) => step === path[i]);
}

;// CONCATENATED MODULE: ./policies/compat-mode/definitions.ts

/** The contract files that the two sides name. */
function definitionRequests({ base, head }) {
    return [base, head].flatMap((document) => filesOf(document).map((path) => request(path, document.side)));
}
function filesOf(document) {
    const parts = document.view('schema')?.parts ?? [];
    return [...new Set(parts.flatMap(({ file }) => (file === undefined ? [] : [file])))];
}
function request(path, side) {
    return { fact: 'document', path, side };
}
function definitionOf(change, side, sides, facts) {
    const place = change.inFiles?.[side];
    const at = place?.path ?? (side === 'base' ? change.basePath : change.headPath);
    if (at === undefined)
        return undefined;
    const raw = place === undefined ? sides[side].get(at) : readIn(place.file, at, side, facts);
    return raw === undefined ? undefined : { raw, at, file: place?.file };
}
function readIn(file, at, side, facts) {
    const fact = facts.find(request(file, side));
    return fact?.known === true && fact.value.readable ? fact.value.get(at) : undefined;
}
/** The value beside a definition, for formats that keep what is required in a list of its own. */
function siblingOf(change, path, sides, facts) {
    const place = change.inFiles?.head;
    const at = place?.path ?? change.headPath;
    if (at === undefined)
        return undefined;
    return place === undefined ? sides.head.get(path(at)) : readIn(place.file, path(at), 'head', facts);
}
/** Where something stands, in words: ` in \`features\``; nothing for the root of the document. */
function whereOf(container, file) {
    const place = container.length === 0 ? '' : ` in \`${(0,json/* shortPath */._1)(container)}\``;
    return file === undefined ? place : `${place === '' ? ' in' : `${place} of`} \`${file}\``;
}

;// CONCATENATED MODULE: ./policies/compat-mode/dates.ts
// RFC 3339: a day, or a moment with its offset.
const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}:\d{2}))?$/;
/** Milliseconds since 1970 in UTC, a day being its first moment; undefined for what is no date (2026-02-30). */
function readDate(value) {
    const match = typeof value === 'string' ? DATE.exec(value.trim()) : null;
    if (match === null)
        return undefined;
    const [text, year, month, day] = match;
    const start = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    if (start.getUTCMonth() !== Number(month) - 1 || start.getUTCDate() !== Number(day))
        return undefined;
    const time = text.length === 10 ? start.getTime() : Date.parse(text.replace(' ', 'T').toUpperCase());
    return Number.isNaN(time) ? undefined : time;
}
const DAY = 86_400_000;

;// CONCATENATED MODULE: ./policies/compat-mode/dual-write.ts





const NOW = { fact: 'now' };
/** The reports of the windows that a cut-over has to show, and the clock. */
function dualWriteRequests(base, head) {
    const sections = isMajorStep(base, head) ? windowsOf(base, head).sections : [];
    if (sections.length === 0)
        return [];
    return [NOW, ...sections.flatMap((section) => candidatesOf(head, sectionOf(section)?.diff_report)).map(documentRequest)];
}
/** The head's windows; those of the base when the cut-over takes them away. */
function windowsOf(base, head) {
    const own = head.view('versioning')?.dualWrites ?? [];
    return own.length > 0 ? { sections: own, side: 'head' } : { sections: base.view('versioning')?.dualWrites ?? [], side: 'base' };
}
/** The window as it is planned: dates, length, bound. */
function checkDualWrite(document, context) {
    for (const section of document.view('versioning')?.dualWrites ?? [])
        for (const fault of planFaults(section, context.options.min_dual_write_days))
            say(section, fault, 'head', context);
}
/** The cut-over: the window is over, and what was written twice agrees. */
function checkCutOver(base, head, context) {
    if (!isMajorStep(base, head))
        return;
    const { sections, side } = windowsOf(base, head);
    for (const section of sections) {
        // A window that is not well planned has been told so at the head; one that was taken away is told here.
        const plan = planFaults(section, context.options.min_dual_write_days);
        if (side === 'base')
            for (const fault of plan)
                say(section, fault, side, context);
        for (const fault of cutOverFaults(head, section, context.facts))
            say(section, fault, side, context);
    }
}
function say(section, { at, text }, side, { report }) {
    const path = (0,json/* shortPath */._1)(section.at);
    report({ rule: 'COMPAT.DUAL_WRITE', at, ...(side === 'base' ? { side } : {}), data: { path, fault: text } });
}
function planFaults(section, least) {
    const window = sectionOf(section);
    const { at } = section;
    if (window === undefined)
        return [{ at, text: 'is no map with `from`, `until`, `diff_report` and `max_diff_ratio`' }];
    const faults = [];
    for (const key of ['from', 'until'])
        if (readDate(window[key]) === undefined) {
            const given = window[key] ?? null;
            faults.push({
                at: [...at, key],
                text: given === null ? `has no \`${key}\`` : `has ${quote(given)} as its \`${key}\`, which is no date (YYYY-MM-DD)`,
            });
        }
    const [from, until] = [readDate(window.from), readDate(window.until)];
    if (from !== undefined && until !== undefined) {
        const days = (until - from) / DAY;
        if (days <= 0)
            faults.push({
                at: [...at, 'until'],
                text: `ends on ${quote(window.until)}, which is not after it begins on ${quote(window.from)}`,
            });
        else if (days < least)
            faults.push({ at: [...at, 'until'], text: `is open for ${round(days)} days, and ${least} are the least` });
    }
    const ratio = window.max_diff_ratio ?? null;
    if (ratio === null)
        faults.push({ at: [...at, 'max_diff_ratio'], text: 'has no `max_diff_ratio`, so that no difference would be too large' });
    else if (!isRatio(ratio))
        faults.push({
            at: [...at, 'max_diff_ratio'],
            text: `has ${quoteJson(ratio)} as its \`max_diff_ratio\`, which is no number from 0 to 1`,
        });
    return faults;
}
function cutOverFaults(head, section, facts) {
    const window = sectionOf(section);
    if (window === undefined)
        return [];
    const faults = [];
    const until = readDate(window.until);
    const now = facts.get(NOW);
    const time = now.known ? readDate(now.value) : undefined;
    if (time === undefined)
        faults.push({ at: [...section.at, 'until'], text: 'cannot be compared with the clock, which is not known' });
    else if (until !== undefined && time < until)
        faults.push({
            at: [...section.at, 'until'],
            text: `is open until ${quote(window.until)}, and the cut-over is made on \`${new Date(time).toISOString().slice(0, 10)}\` already`,
        });
    const at = [...section.at, 'diff_report'];
    const report = readReport(head, window.diff_report, facts);
    if (!report.ok)
        return [...faults, { at, text: report.reason }];
    const found = readRatio(report.data);
    const most = window.max_diff_ratio;
    if (typeof found === 'string')
        faults.push({ at, text: `names the report \`${report.path}\`, which ${found}` });
    else if (isRatio(most) && found > most)
        faults.push({
            at,
            text: `allows a share of ${most} to differ, and in \`${report.path}\` ${Number(found.toPrecision(6))} does`,
        });
    return faults;
}
/** `diff_ratio`, or `differing` of `compared`; at the root or under `summary`. The end of a sentence for one that says neither. */
function readRatio(report) {
    const holder = (0,json/* isObject */.Gv)(report) && (0,json/* isObject */.Gv)(report.summary) ? { ...report, ...report.summary } : report;
    if (!(0,json/* isObject */.Gv)(holder))
        return 'is no map with `diff_ratio`, or `differing` and `compared`';
    const { diff_ratio: ratio, differing, compared } = holder;
    if (ratio !== undefined && !isRatio(ratio))
        return `gives ${quoteJson(ratio)} as its \`diff_ratio\`, which is no number from 0 to 1`;
    if (differing === undefined && compared === undefined)
        return ratio ?? 'has neither a `diff_ratio` nor `differing` and `compared`';
    if (!isCount(differing) || !isCount(compared) || differing > compared)
        return `gives ${quoteJson(differing ?? null)} as \`differing\` of ${quoteJson(compared ?? null)} \`compared\`, which are no such counts`;
    if (compared === 0)
        return 'has compared nothing';
    const counted = differing / compared;
    if (ratio !== undefined && Math.abs(counted - ratio) > 1e-6 + 0.005 * counted)
        return `says that ${ratio} differs, while its counts make ${Number(counted.toPrecision(6))}`;
    return counted;
}
function isRatio(value) {
    return typeof value === 'number' && value >= 0 && value <= 1;
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
function round(days) {
    return Math.round(days * 10) / 10;
}

;// CONCATENATED MODULE: ./policies/compat-mode/thresholds.ts
/** What a shadow comparison has to show: a bound for each metric, and what a report says of it. */

const BASE_KEYS = ['base', 'reference', 'baseline', 'primary', 'old'];
const HEAD_KEYS = ['head', 'candidate', 'shadow', 'new', 'value'];
const DELTA_KEYS = ['delta', 'difference', 'diff'];
const NAME_KEYS = ['name', 'metric', 'id'];
/**
 * A metric of the report: `{metrics: {name: {base, head, delta}}}`, `{metrics: {name: 0.1}}`, the same without `metrics`, a list
 * of entries with a `name`, and dotted names as nested maps. What is not a finite number is no measurement.
 */
function readMetric(report, name) {
    const holder = (0,json/* isObject */.Gv)(report) && ((0,json/* isObject */.Gv)(report.metrics) || (0,json/* isList */.Lv)(report.metrics)) ? report.metrics : report;
    const entries = (0,json/* isList */.Lv)(holder)
        ? holder.filter((one) => (0,json/* isObject */.Gv)(one) && NAME_KEYS.some((key) => one[key] === name))
        : find(holder, name);
    if (entries.length === 0)
        return { ok: false, reason: 'is not in the report' };
    if (entries.length > 1)
        return { ok: false, reason: `is in the report ${entries.length} times` };
    return readEntry(entries[0]);
}
function find(holder, name) {
    if (!(0,json/* isObject */.Gv)(holder))
        return [];
    if (Object.hasOwn(holder, name))
        return [holder[name]];
    let value = holder;
    for (const step of name.split('.'))
        value = (0,json/* isObject */.Gv)(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    return value === undefined ? [] : [value];
}
function readEntry(entry) {
    if (typeof entry === 'number')
        return isNumber(entry) ? { ok: true, measured: { head: entry } } : notANumber(entry);
    if (!(0,json/* isObject */.Gv)(entry))
        return notANumber(entry);
    const values = {
        base: pick(entry, BASE_KEYS),
        head: pick(entry, HEAD_KEYS),
        delta: pick(entry, DELTA_KEYS),
    };
    const given = Object.entries(values).filter(([, value]) => value !== undefined);
    if (given.length === 0)
        return { ok: false, reason: 'has no value in the report' };
    const bad = given.find(([, value]) => !isNumber(value));
    return bad === undefined ? { ok: true, measured: Object.fromEntries(given) } : notANumber(bad[1]);
}
function pick(entry, keys) {
    const key = keys.find((one) => Object.hasOwn(entry, one));
    return key === undefined ? undefined : entry[key];
}
function notANumber(value) {
    return { ok: false, reason: `is ${JSON.stringify(value).slice(0, 60)} in the report, which is no number` };
}
function isNumber(value) {
    return typeof value === 'number' && Number.isFinite(value);
}
const MAP_KEYS = {
    max: ['value', '<='],
    min: ['value', '>='],
    max_delta: ['delta', '<='],
    min_delta: ['delta', '>='],
    max_abs_delta: ['distance', '<='],
    max_relative: ['ratio', '<='],
};
const TEXT = /^\s*(delta|\|delta\||abs\(delta\)|relative)?\s*(<=|>=|<|>|==?|\u2264|\u2265)\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?)(%?)\s*$/;
const SUBJECTS = {
    delta: 'delta',
    '|delta|': 'distance',
    'abs(delta)': 'distance',
    relative: 'ratio',
};
const RELATIONS = {
    '<=': '<=',
    '\u2264': '<=',
    '>=': '>=',
    '\u2265': '>=',
    '<': '<',
    '>': '>',
    '=': '=',
    '==': '=',
};
/** A number is the largest distance between the two sides; `{max, min, max_delta, \u2026}`; `"<= 0.01"`, `"delta >= -0.5%"`. */
function readThreshold(value) {
    if (isNumber(value))
        return value < 0 ? { reason: `is ${value}, and no distance is below 0` } : [{ of: 'distance', relation: '<=', limit: value }];
    if (typeof value === 'string') {
        const match = TEXT.exec(value.slice(0, 100));
        if (match === null)
            return { reason: `is \`${value.slice(0, 60)}\`, which is no comparison` };
        const [, subject = '', relation = '', number = '', percent = ''] = match;
        const limit = Number(number) / (percent === '' ? 1 : 100);
        return [{ of: SUBJECTS[subject] ?? 'value', relation: RELATIONS[relation], limit }];
    }
    if (!(0,json/* isObject */.Gv)(value))
        return { reason: `is ${JSON.stringify(value).slice(0, 60)}, which is no bound` };
    const bounds = [];
    for (const key of Object.keys(value)) {
        const [limit, kind] = [value[key], Object.hasOwn(MAP_KEYS, key) ? MAP_KEYS[key] : undefined];
        if (kind === undefined)
            return { reason: `has the key \`${key}\`, and a bound is one of ${Object.keys(MAP_KEYS).join(', ')}` };
        if (!isNumber(limit))
            return { reason: `has ${JSON.stringify(limit).slice(0, 60)} as its \`${key}\`, which is no number` };
        bounds.push({ of: kind[0], relation: kind[1], limit });
    }
    return bounds.length === 0 ? { reason: 'is empty' } : bounds;
}
/** Why the measurement is outside of a bound, or undefined: the end of a sentence. */
function breach(measured, bounds) {
    for (const { of, relation, limit } of bounds) {
        const found = subjectOf(measured, of, bounds.length);
        if (typeof found === 'string')
            return found;
        if (!holds(found, relation, limit, measured))
            return `${NAMES[of]} is ${show(found)}, not ${relation} ${show(limit)}`;
    }
    return undefined;
}
const NAMES = {
    value: 'its value',
    delta: 'its delta',
    distance: 'the distance between the two sides',
    ratio: 'the distance between the two sides, as a share of the base,',
};
/** The number that a bound is about. A lone number is taken for what is asked for; computed deltas go before written ones. */
function subjectOf({ base, head, delta }, of, count) {
    const computed = base === undefined || head === undefined ? delta : head - base;
    const lone = base === undefined && delta === undefined && count === 1 ? head : undefined;
    if (of === 'value')
        return head ?? (base === undefined && delta !== undefined ? delta : 'the report has no value of the head');
    if (of === 'ratio') {
        if (computed === undefined || base === undefined)
            return lone ?? 'the report has no values of both sides';
        if (base === 0)
            return computed === 0 ? 0 : 'the value of the base is 0, of which nothing is a share';
        return Math.abs(computed / base);
    }
    const value = computed ?? lone;
    if (value === undefined)
        return 'the report has neither a delta nor the values of both sides';
    return of === 'distance' ? Math.abs(value) : value;
}
/** Differences of decimals are off by a few ulps: 0.83 \u2212 0.82 is no breach of 0.01. */
function holds(value, relation, limit, { base = 0, head = 0 }) {
    const slack = 1e-12 * (Math.abs(base) + Math.abs(head) + Math.abs(limit));
    switch (relation) {
        case '<=':
            return value <= limit + slack;
        case '>=':
            return value >= limit - slack;
        case '<':
            return value < limit;
        case '>':
            return value > limit;
        case '=':
            return Math.abs(value - limit) <= slack;
    }
}
function show(value) {
    return String(Number(value.toPrecision(12)));
}

;// CONCATENATED MODULE: ./policies/compat-mode/shadow.ts







const MOST_METRICS = 200;
const MOST_NAMED = 4;
/** The reports that the shadow sections name. */
function shadowRequests(head) {
    const sections = head.view('versioning')?.shadows ?? [];
    return sections.flatMap((section) => candidatesOf(head, sectionOf(section)?.report)).map(documentRequest);
}
/** Whether a section shows a comparison that went well. */
function isCompared({ lacks, failures }) {
    return lacks === undefined && failures === undefined;
}
function readShadow(head, section, facts) {
    const shadow = sectionOf(section);
    const { at } = section;
    const here = { section: at, at };
    if (shadow === undefined)
        return { ...here, lacks: 'is no map with `enabled`, `compare_metrics`, `thresholds` and `report`' };
    if (shadow.enabled !== true)
        return {
            section: at,
            at: [...at, 'enabled'],
            lacks: Object.hasOwn(shadow, 'enabled')
                ? `is switched off (\`enabled\` is ${JSON.stringify(shadow.enabled).slice(0, 40)})`
                : 'does not say `enabled: true`',
        };
    const thresholds = (0,json/* isObject */.Gv)(shadow.thresholds) ? shadow.thresholds : {};
    const listed = shadow.compare_metrics;
    if (listed !== undefined && listed !== null && !((0,json/* isList */.Lv)(listed) && listed.every((name) => typeof name === 'string')))
        return { section: at, at: [...at, 'compare_metrics'], lacks: 'has a `compare_metrics` that is no list of names' };
    const names = [...new Set([...(listed ?? []), ...Object.keys(thresholds)])];
    if (names.length === 0)
        return { ...here, lacks: 'compares no metric' };
    if (names.length > MOST_METRICS)
        return { ...here, lacks: `compares ${names.length} metrics, more than ${MOST_METRICS}` };
    const unbounded = names.filter((name) => !Object.hasOwn(thresholds, name));
    if (unbounded.length > 0)
        return { section: at, at: [...at, 'thresholds'], lacks: `has no threshold for ${quoteAll(unbounded)}` };
    const report = readReport(head, shadow.report, facts);
    if (!report.ok)
        return { section: at, at: [...at, 'report'], lacks: report.reason };
    const failures = names.flatMap((name) => judgeMetric(report.data, name, thresholds[name]));
    return { ...here, path: report.path, ...(failures.length > 0 ? { failures } : {}) };
}
function judgeMetric(report, name, threshold) {
    const bounds = readThreshold(threshold);
    if ('reason' in bounds)
        return [`the threshold of \`${name}\` ${bounds.reason}`];
    const reading = readMetric(report, name);
    if (!reading.ok)
        return [`\`${name}\` ${reading.reason}`];
    const reason = breach(reading.measured, bounds);
    return reason === undefined ? [] : [`\`${name}\`: ${reason}`];
}
/** SHADOW_REQUIRED and SHADOW_FAILED: a break is noticed and compared in the shadow before readers meet it. */
function checkShadow(base, head, force, assessment, context) {
    const { options, facts, report } = context;
    if (options.shadow === 'off' || !isObliged(head, force, assessment, options))
        return;
    const sections = head.view('versioning')?.shadows ?? [];
    const all = sections.map((section) => readShadow(head, section, facts));
    const failed = all.filter((one) => one.failures !== undefined);
    for (const { at, path = '', failures = [] } of failed) {
        const data = {
            path: (0,json/* shortPath */._1)(at),
            report: path,
            failures: summarise(failures),
            count: failures.length,
        };
        report({ rule: 'COMPAT.SHADOW_FAILED', at, data });
    }
    const wasMade = all.some((one) => one.lacks === undefined);
    const lacks = [...missingNotice(base, head), ...(wasMade ? [] : missingEvidence(all))];
    if (lacks.length === 0)
        return;
    const at = (wasMade ? undefined : all[0]?.at) ?? placeOfBreak(head, force);
    const what = force?.mode === 'break'
        ? `This change is of class \`${assessment.class}\` and is declared as a break`
        : 'This change is of class `break`';
    report({ rule: 'COMPAT.SHADOW_REQUIRED', at, data: { what, lacks: (0,nearest/* listOf */.c3)(lacks, 'and'), class: assessment.class } });
}
/** A declared break that is one; or a card that breaks without having promised anything. What violates a mode is told how to become a break. */
function isObliged(head, force, { class: changeClass }, options) {
    if (force !== undefined)
        return (0,matrix/* judgeMode */.X2)(force.mode, changeClass).standing === 'obliged';
    return changeClass === 'break' && isCard(head, options);
}
function missingNotice(base, head) {
    if (hasOwnNotice(base, head))
        return [];
    return [noticeText(head) === undefined ? 'there is no `versioning.notice`' : '`versioning.notice` is still that of the base'];
}
function missingEvidence(all) {
    const first = all[0];
    if (first === undefined)
        return ['there is no `shadow` section'];
    return [`\`${(0,json/* shortPath */._1)(first.section)}\` ${first.lacks}`];
}
function placeOfBreak(head, force) {
    const view = head.view('versioning');
    return (force?.source === 'head' ? force.at : undefined) ?? view?.compatMode?.at ?? view?.version?.at ?? [];
}
function quoteAll(names) {
    return (0,nearest/* listOf */.c3)(names.map((name) => `\`${name}\``), 'and', MOST_NAMED);
}

;// CONCATENATED MODULE: ./policies/compat-mode/evolution.ts






/** Ch. 5: what may be done to fields, and the words for it. The chapter writes `change_sematic`. */
const VALUES = {
    add_field: ['optional-by-default', 'feature-flag'],
    remove_field: ['forbid', 'deprecate-then-remove'],
    change_type: ['coercible', 'forbid'],
    change_semantic: ['requires-shadow-and-signoff'],
};
const KEYS_OF = {
    add_field: ['add_field'],
    remove_field: ['remove_field'],
    change_type: ['change_type'],
    change_semantic: ['change_semantic', 'change_semantics', 'change_sematic'],
};
const SIGN_OFF = ['signoff', 'sign_off', 'signed_off_by', 'approvals'];
const FLAGS = ['feature_flag', 'featureFlag', 'flag'];
function evolutionsOf(document) {
    const own = [['evolution_policy'], ['versioning', 'evolution_policy']].map((at) => [
        [],
        { at, value: document.get(at) ?? null },
    ]);
    // Where a format keeps it in a place of its own, it is found as what may be a mode as well.
    const mode = document.view('versioning')?.compatMode;
    if (mode !== undefined)
        own.push([[], mode]);
    const contracts = (document.view('schema')?.contracts ?? []).flatMap(({ at, evolution }) => evolution === undefined ? [] : [[at, evolution]]);
    const found = [...own, ...contracts].flatMap(([scope, { at, value }]) => ((0,json/* isObject */.Gv)(value) ? [{ scope, at, rules: value }] : []));
    return [...new Map(found.map((one) => [JSON.stringify(one.at), one])).values()];
}
/** EVOLUTION_UNKNOWN: a rule that nobody can keep, since nobody knows what it says. */
function checkEvolutionWords(document, { report }) {
    const known = Object.values(KEYS_OF).flat();
    for (const { at, rules } of evolutionsOf(document))
        for (const key of Object.keys(rules)) {
            const rule = Object.keys(KEYS_OF).find((one) => KEYS_OF[one].includes(key));
            const path = (0,json/* shortPath */._1)([...at, key]);
            if (rule === undefined) {
                const meant = (0,nearest/* nearest */.pA)(key, known);
                if (meant === undefined)
                    continue; // somebody else's word
                report({
                    rule: 'COMPAT.EVOLUTION_UNKNOWN',
                    at: [...at, key],
                    on: 'key',
                    data: { path, detail: `is no rule that is known here; \`${meant}\` is the nearest` },
                });
            }
            else if (!VALUES[rule].includes(rules[key])) {
                const detail = `is ${quote(rules[key])}, and it can be ${listed(VALUES[rule])}`;
                report({ rule: 'COMPAT.EVOLUTION_UNKNOWN', at: [...at, key], data: { path, detail } });
            }
        }
}
/** EVOLUTION_POLICY: each change against the rules of the part that it stands in. Those of the base count. */
function checkEvolution(sides, changes, context) {
    const [before, after] = [evolutionsOf(sides.base), evolutionsOf(sides.head)];
    if (before.length === 0 && after.length === 0)
        return;
    for (const change of changes) {
        const evolution = innermost(before, change.basePath ?? change.headPath) ?? innermost(after, change.headPath);
        const rule = evolution === undefined ? undefined : ruleFor(change);
        if (evolution === undefined || rule === undefined)
            continue;
        const key = KEYS_OF[rule].find((one) => Object.hasOwn(evolution.rules, one));
        const value = key === undefined ? undefined : evolution.rules[key];
        const reason = typeof value === 'string' ? faultOf(value, change, sides, context.facts) : undefined;
        if (reason === undefined)
            continue;
        const path = (0,json/* shortPath */._1)([...evolution.at, key]);
        context.report({
            rule: 'COMPAT.EVOLUTION_POLICY',
            ...placeOf(change),
            data: { change: capitalise(change.sentence), path, value: String(value), reason },
        });
    }
}
function innermost(evolutions, path) {
    if (path === undefined)
        return undefined;
    const holding = evolutions.filter(({ scope }) => scope.every((step, i) => step === path[i]));
    return holding.reduce((best, one) => (best === undefined || one.scope.length >= best.scope.length ? one : best), undefined);
}
function ruleFor({ what }) {
    if (what === 'field added' || what === 'record added')
        return 'add_field';
    if (what === 'field removed' || what === 'record removed')
        return 'remove_field';
    if (what === 'unit changed' || what === 'semantics changed')
        return 'change_semantic';
    return /^(physical |logical )?type (changed|narrowed|widened|renamed|restated)$/.test(what) ? 'change_type' : undefined;
}
/** Why the change does not keep to the rule: the end of a sentence. */
function faultOf(value, change, sides, facts) {
    switch (value) {
        case 'optional-by-default':
            return isObliging(change, sides, facts) ? 'it has to be optional, nullable or have a default' : undefined;
        case 'feature-flag':
            return isFlagged(definitionOf(change, 'head', sides, facts)) ? undefined : 'its definition names no `feature_flag`';
        case 'deprecate-then-remove':
            return isDeprecated(definitionOf(change, 'base', sides, facts)) ? undefined : 'it was not `deprecated` at the base';
        case 'coercible':
            return ['none', 'both', 'backward'].includes(change.class)
                ? undefined
                : 'values of the old type cannot all be read as the new one';
        case 'requires-shadow-and-signoff':
            return missingConsent(sides, facts);
        case 'forbid':
            // The same type in another spelling is no change of type.
            return change.class === 'both' && !/removed$/.test(change.what) ? undefined : 'no such change is allowed';
        default:
            return undefined;
    }
}
function isObliging(change, sides, facts) {
    if (change.obliging === true)
        return true;
    // JSON Schema keeps the required keys in a list beside the properties.
    const at = definitionOf(change, 'head', sides, facts)?.at ?? [];
    const required = at.at(-2) === 'properties' ? siblingOf(change, (path) => [...path.slice(0, -2), 'required'], sides, facts) : undefined;
    return (0,json/* isList */.Lv)(required) && required.includes(at.at(-1));
}
function isFlagged(definition) {
    const raw = definition?.raw;
    return (0,json/* isObject */.Gv)(raw) && FLAGS.some((key) => !isBlank(raw[key]));
}
function isDeprecated(definition) {
    const raw = definition?.raw;
    if (!(0,json/* isObject */.Gv)(raw))
        return false;
    const labels = [raw.status, ...['tags', 'labels'].flatMap((key) => ((0,json/* isList */.Lv)(raw[key]) ? raw[key] : []))];
    const marks = [raw.deprecated, (0,json/* isObject */.Gv)(raw.meta) ? raw.meta.deprecated : undefined];
    return labels.includes('deprecated') || marks.some((mark) => !isBlank(mark));
}
function missingConsent({ base, head }, facts) {
    const shadows = head.view('versioning')?.shadows ?? [];
    const compared = shadows.some((section) => isCompared(readShadow(head, section, facts)));
    const places = [['versioning'], ['versioning', 'notice'], ...shadows.map(({ at }) => at)];
    const isSigned = places.some((at) => SIGN_OFF.some((key) => {
        const given = head.get([...at, key]);
        return !isBlank(given) && JSON.stringify(given) !== JSON.stringify(base.get([...at, key]));
    }));
    const missing = [
        compared ? '' : 'no shadow comparison within its thresholds',
        isSigned ? '' : 'no `signoff` of its own',
    ].filter((one) => one !== '');
    return missing.length === 0 ? undefined : `there is ${missing.join(' and ')}`;
}
function isBlank(value) {
    if (value === undefined || value === null || value === false)
        return true;
    if (typeof value === 'string')
        return value.trim() === '';
    return (0,json/* isList */.Lv)(value) ? value.length === 0 : (0,json/* isObject */.Gv)(value) && Object.keys(value).length === 0;
}

;// CONCATENATED MODULE: ./policies/compat-mode/options.schema.json
const options_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Options of compat-mode","type":"object","additionalProperties":false,"properties":{"default":{"description":"Mode by which changes are classified where a document declares none: one for all, or a list by file pattern of which the first that fits counts. It is no declaration: a card still has to make one.","default":[],"type":["string","array"],"if":{"type":"string"},"then":{"enum":["forward","backward","both","break"]},"items":{"type":"object","additionalProperties":false,"required":["files","mode"],"properties":{"files":{"type":"string","minLength":1},"mode":{"enum":["forward","backward","both","break"]}}}},"required_for":{"description":"Kinds (`avro-schema`) or file patterns (`contracts/**`) that have to declare a mode although their format does not ask for one.","default":[],"type":"array","items":{"type":"string","minLength":1}},"transitive":{"description":"Compare with the document at every tag of its stability line, not only with the base. A mode that ends in `_transitive` does so for its document.","default":false,"type":"boolean"},"max_tags":{"description":"How many tags of a line are compared, the newest first. When there are more, a note says so.","default":20,"type":"integer","minimum":1,"maximum":200},"content_model":{"description":"What readers do with fields that a schema does not list, where the document does not say: skip them, live with them (`open`: data may hold anything there) or refuse them.","default":"ignore-unknown","enum":["ignore-unknown","open","closed"]},"json_schema":{"description":"JSON Schemas say what becomes of other keys; `ignore-unknown` is for readers that are known to skip them whatever the schema says.","default":"as-written","enum":["as-written","ignore-unknown"]},"shadow":{"description":"Whether a break needs a notice and a shadow comparison.","default":"required","enum":["required","off"]},"min_dual_write_days":{"description":"The shortest window in which both versions are written.","default":7,"type":"number","minimum":0,"maximum":3660}}}');
;// CONCATENATED MODULE: ./src/lib/pair-names.ts
/** More candidates than this are not compared by name: nobody renames forty fields and means one. */
const MAX_CANDIDATES = 8;
/** Who of those that went may be who of those that came. One against one is a pair; among several, those whose names are alike and nobody else's more. */
function pairNames(gone, come) {
    if (gone.length === 1 && come.length === 1)
        return [[gone[0], come[0]]];
    if (gone.length > MAX_CANDIDATES || come.length > MAX_CANDIDATES)
        return [];
    return gone.flatMap((from) => {
        const to = mostAlike(from, come);
        return to !== undefined && mostAlike(to, gone) === from ? [[from, to]] : [];
    });
}
function mostAlike(one, others) {
    const rated = others
        .map((other) => ({ other, likeness: likeness(one.name, other.name) }))
        .sort((a, b) => b.likeness - a.likeness);
    const [first, second] = rated;
    return first !== undefined && first.likeness >= 0.5 && first.likeness > (second?.likeness ?? 0) ? first.other : undefined;
}
/** Share of pairs of neighbouring letters that both names have (Dice), 0 to 1: `signup_date` and `signup_day` 0.82, `customer_id` and `client_id` 0.13. */
function likeness(left, right) {
    const [a, b] = [bigrams(left), bigrams(right)];
    const shared = a.filter((pair) => b.includes(pair)).length;
    return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}
function bigrams(name) {
    const plain = name
        .slice(0, 100)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '');
    return [...new Set(Array.from({ length: Math.max(plain.length - 1, 0) }, (_, index) => plain.slice(index, index + 2)))];
}

;// CONCATENATED MODULE: ./policies/compat-mode/renames.ts




/** What a definition says of the values; the rest is name, prose and presence. */
const TYPE_KEYS = [
    ...['type', 'dtype', 'data_type', 'value_type', 'logicalType', 'physicalType', 'format', 'unit', 'units', '$ref', 'precision'],
    ...[
        'scale',
        'size',
        'items',
        'values',
        'enum',
        'symbols',
        'categories',
        'fields',
        'properties',
        'columns',
        'additionalProperties',
    ],
];
/** RENAME_SUSPECTED: one field went and one of the same type came, in the same record. A hint: it changes no class. */
function checkRenames(sides, changes, { facts, report }) {
    const groups = new Map();
    for (const change of changes) {
        const isGone = change.what === 'field removed';
        if (!isGone && change.what !== 'field added')
            continue;
        const definition = definitionOf(change, isGone ? 'base' : 'head', sides, facts);
        const one = definition && candidate(change, definition);
        if (one === undefined)
            continue;
        const group = groups.get(one.key) ?? { gone: [], come: [] };
        group[isGone ? 'gone' : 'come'].push(one);
        groups.set(one.key, group);
    }
    for (const { gone, come } of groups.values())
        for (const [from, to] of pairNames(gone, come))
            renames_say(from, to, report);
}
function renames_say(from, to, report) {
    const { at, file } = to.definition;
    const where = whereOf(containerOf(at), file);
    const isOwn = from.definition.file === undefined;
    report({
        rule: 'COMPAT.RENAME_SUSPECTED',
        ...(file === undefined ? { at, on: 'key' } : { at: to.change.headPath ?? [] }),
        data: { from: from.name, to: to.name, type: quote(to.type), where },
        ...(isOwn ? { related: [{ at: from.definition.at, side: 'base', message: 'the field that is gone' }] } : {}),
    });
}
function candidate(change, definition) {
    const { raw, at, file } = definition;
    const [name, type] = [nameOf(raw, at), typeOf(raw)];
    if (name === undefined || type === undefined)
        return undefined;
    const holder = file === undefined ? [] : (change.basePath ?? change.headPath);
    return { name, type, change, definition, key: JSON.stringify([holder, containerOf(at), type]) };
}
function containerOf(at) {
    return at.slice(0, -1);
}
/** A key of a map; in a list what the item calls itself, or `name: type` as a text. */
function nameOf(raw, at) {
    const step = at.at(-1);
    if (typeof step === 'string')
        return step;
    if (typeof raw === 'string')
        return raw.split(':')[0].trim();
    const name = (0,json/* isObject */.Gv)(raw) ? (raw.name ?? raw.id ?? raw.field ?? raw.column) : undefined;
    return typeof name === 'string' ? name : undefined;
}
function typeOf(raw) {
    if (typeof raw === 'string')
        return (raw.includes(':') ? raw.slice(raw.indexOf(':') + 1) : raw).trim();
    if (!(0,json/* isObject */.Gv)(raw))
        return undefined;
    const said = TYPE_KEYS.filter((key) => Object.hasOwn(raw, key)).map((key) => [key, raw[key]]);
    if (said.length === 0)
        return undefined;
    return said.length === 1 && typeof said[0][1] === 'string' ? said[0][1] : JSON.stringify(Object.fromEntries(said));
}

;// CONCATENATED MODULE: ./policies/compat-mode/rules.ts
const rules = {
    'COMPAT.MODE_REQUIRED': {
        severity: 'error',
        message: 'There is no compatibility mode at `{{path}}`{{default}}.',
        why: 'Without a mode nobody knows whether readers or writers may upgrade first, and no change can be held to anything.',
        fix: 'Write `compat_mode` as `backward` (new readers read old data), `forward` (old readers read new data), `both` or `break`.',
        spec: 'Ch. 11 \u00a7IV, \u00a7XII; Ch. 3',
    },
    'COMPAT.MODE_UNKNOWN': {
        severity: 'error',
        message: '`{{path}}` is {{value}}, and the modes are `forward`, `backward`, `both` and `break`{{hint}}.',
        why: 'A promise in a word that readers of the specification do not know is kept by chance only.',
        fix: 'Write one of the four modes.',
        spec: 'Ch. 11 \u00a7III, \u00a7X VER.COMPAT_ALLOWED',
    },
    'COMPAT.VIOLATED': {
        severity: 'error',
        message: '{{change}}: that is a change of class `{{class}}`{{tag}}, and {{mode}} allows {{allowed}}{{judged}}{{witness}}{{more}}.',
        why: 'Whoever upgraded in the order that the mode promises is left with data that cannot be read.',
        fix: 'Make it compatible: give a new field a default or make it optional, keep a removed one as deprecated, add an alias to a renamed one. Or release it as a break: raise the version to {{next}}, set `compat_mode: break`, write a `versioning.notice` with type, summary and date, and link the shadow comparison in `versioning.shadow`.',
        spec: 'Ch. 11 \u00a7IV; Ch. 5',
    },
    'COMPAT.BREAK_UNUSED': {
        severity: 'warning',
        message: 'The mode `{{mode}}` is declared, but nothing breaks: the change is of class `{{class}}`.',
        why: 'Readers are told to prepare for a break that does not come, and the next change is held to no promise at all.',
        fix: 'Declare the mode that holds (`{{holds}}`), and `break` only in the change that breaks.',
        spec: 'Ch. 11 \u00a7IV',
    },
    'COMPAT.MODE_WEAKENED': {
        severity: 'error',
        message: 'The compatibility mode `{{base}}` {{what}}, and {{notice}}.',
        why: 'Readers have arranged their upgrades by the old promise; from the next change on it no longer protects them.',
        fix: 'Keep the mode, or announce the new one in a `versioning.notice` of its own with type, summary and date.',
        spec: 'Ch. 11 \u00a7IV',
    },
    'COMPAT.RENAME_SUSPECTED': {
        severity: 'warning',
        message: '`{{from}}` is gone and `{{to}}` of the same type ({{type}}) is new{{where}}: that looks like a rename.',
        why: 'To a reader a rename is a field that is missing and one that it does not know: data fails in both directions or, where the field may be missing, its value is silently lost.',
        fix: 'Give `{{to}}` the alias `{{from}}`, or rename in two releases: add the new field beside the old one, and remove the old one when nobody reads it any more. Nothing has to be done where the two mean different things.',
        spec: 'Ch. 11 \u00a7IV',
    },
    'COMPAT.UNDECIDED': {
        severity: 'error',
        message: 'Whether this change {{question}} could not be decided: {{reason}}{{more}}.',
        why: 'What could not be compared is not compatible by default.',
        fix: 'Write the part in a form that can be read (types by their names, references that resolve in the document), or split it off and have the change reviewed by hand under a waiver.',
        spec: 'Ch. 11 \u00a7IV',
    },
    'COMPAT.SHADOW_REQUIRED': {
        severity: 'error',
        message: '{{what}}, and {{lacks}}.',
        why: 'A break that nobody announced and nobody compared is found by those whose data cannot be read any more.',
        fix: 'Write a `versioning.notice` with type, summary and date for this change, run both versions side by side, and link the outcome in `versioning.shadow`: `{ enabled: true, compare_metrics: [\u2026], thresholds: {\u2026}, report: <file> }`.',
        spec: 'Ch. 11 \u00a7IV, \u00a7XII; Ch. 5',
    },
    'COMPAT.SHADOW_FAILED': {
        severity: 'error',
        message: 'The shadow comparison `{{report}}` is not within the thresholds of `{{path}}`: {{failures}}.',
        why: 'The comparison was made to find out whether readers can bear the new version, and it says that they cannot, or nothing.',
        fix: 'Mend the version or the report until every compared metric is measured and within its threshold; widen a threshold only with the consent of those who read the data.',
        spec: 'Ch. 11 \u00a7IV; Ch. 12',
    },
    'COMPAT.DUAL_WRITE': {
        severity: 'error',
        message: 'The dual-write window `{{path}}` {{fault}}.',
        why: 'While both versions are written, each can be checked by the other; a cut-over outside of the window or its bound gives that up.',
        fix: 'Plan the window as `{ from: <date>, until: <date>, diff_report: <file>, max_diff_ratio: <0 to 1> }`, and release the new major version when it is over and the report is within the bound.',
        spec: 'Ch. 11 \u00a7VI',
    },
    'COMPAT.EVOLUTION_POLICY': {
        severity: 'error',
        message: '{{change}}, but `{{path}}` is `{{value}}`: {{reason}}.',
        why: 'The contract says how its fields may change, and those who read it rely on that.',
        fix: 'Keep to the rule: add fields as optional, mark a field as `deprecated` one release before it goes, change types only to wider ones; a new meaning needs a shadow comparison and a `versioning.signoff`. To change the rule itself, do so in a change of its own.',
        spec: 'Ch. 5',
    },
    'COMPAT.EVOLUTION_UNKNOWN': {
        severity: 'error',
        message: '`{{path}}` {{detail}}.',
        why: 'A rule that cannot be read is kept by nobody.',
        fix: 'Write `add_field: optional-by-default` or `feature-flag`, `remove_field: forbid` or `deprecate-then-remove`, `change_type: coercible` or `forbid`, `change_semantic: requires-shadow-and-signoff`.',
        spec: 'Ch. 5',
    },
    'COMPAT.MODE_DIFFERS': {
        severity: 'error',
        message: '{{subject}} has the mode `{{theirs}}`, which does not promise what `{{own}}` of {{owner}} does.',
        why: 'Whoever relies on the stronger promise is let down by the first change that the contract allows.',
        fix: 'Raise the mode of the contract, or promise no more than what it holds.',
        spec: 'Ch. 11 \u00a7IV; Ch. 3',
    },
    'COMPAT.REF_UNPAIRED': {
        severity: 'error',
        message: 'The reference to `{{name}}` moves from `{{from}}` to `{{to}}`, and neither its entry nor the document declares a compatibility mode.',
        why: 'A new version of a contract upstream changes what comes in, and nobody has said whether those downstream can bear it.',
        fix: 'Write `compat_mode` beside the reference, or in `versioning`.',
        spec: 'Ch. 3',
    },
    'COMPAT.RELEASES_LIMITED': {
        severity: 'note',
        message: '{{what}}.',
        why: 'The mode is to hold against every release of the stability line, and it was not held to all of them.',
        fix: 'Fetch the tags (`fetch-depth: 0`, `fetch-tags: true`), name releases as `v1.2.0` or `<name>@1.2.0`, or raise `max_tags`.',
        spec: 'Ch. 11 \u00a7IV',
    },
};

// EXTERNAL MODULE: ./src/lib/release-tags.ts
var release_tags = __nccwpck_require__(8578);
;// CONCATENATED MODULE: ./policies/compat-mode/transitive.ts





const TAGS = { fact: 'tags' };
/** A promise of less than nothing is kept by every release. */
function isTransitive(force, options) {
    return force !== undefined && force.mode !== 'break' && (options.transitive || force.transitive);
}
/** First the tags; with them, the document and its schema at each release. */
function releaseRequests(base, head, options, facts) {
    const tags = facts?.find(TAGS);
    if (tags?.known !== true)
        return [TAGS];
    return [
        TAGS,
        ...lineOf(head, tags.value, options).releases.flatMap(({ tag }) => transitive_pathsOf(base, head).flatMap((path) => requestsAt(head, path, tag, options))),
    ];
}
function transitive_pathsOf(base, head) {
    return [...new Set([head.file, base.file])];
}
function requestsAt(head, path, tag, options) {
    const side = { tag };
    const { content_model: contentModel, json_schema: jsonSchema } = options;
    return [
        { fact: 'document', path, side },
        { fact: 'schema-diff', path: head.file, against: { path, side }, contentModel, jsonSchema },
    ];
}
/** By the stability line when the version lies in it, else by the major; below 1.0.0 by the minor, which plays the major there. */
function lineOf(head, tags, { max_tags: most }) {
    const view = head.view('versioning');
    const reading = (0,semver/* readVersion */.$4)(view?.version?.value);
    if (!reading.ok)
        return { words: `the version of the document cannot be read: ${reading.reason}`, releases: [], found: 0 };
    const { version } = reading;
    const stated = /^v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.[*x]){1,2}$/i.exec(typeof view?.stabilityLine?.value === 'string' ? view.stabilityLine.value.trim() : '');
    const wanted = stated === null ? undefined : { major: Number(stated[1]), minor: stated[2] === undefined ? undefined : Number(stated[2]) };
    const own = { major: version.major, minor: version.major === 0 ? version.minor : undefined };
    const line = wanted !== undefined && lies(version, wanted) ? wanted : own;
    const all = (0,release_tags/* releaseTags */.dt)(tags, (0,release_tags/* tagNamesOf */.yE)(head)).filter((one) => lies(one.version, line) && (0,semver/* compareVersions */.Zy)(one.version, version) <= 0);
    return {
        words: `the line \`v${line.major}${line.minor === undefined ? '' : `.${line.minor}`}.*\``,
        releases: all.slice(0, most),
        found: all.length,
    };
}
function lies(version, line) {
    return version.major === line.major && (line.minor === undefined || version.minor === line.minor);
}
/** Small steps add up: the head against every release of its line. What the base has shown already is not told again. */
function checkReleases(base, head, force, told, context) {
    const { options, facts, report } = context;
    const tags = facts.get(TAGS);
    const line = tags.known
        ? lineOf(head, tags.value, options)
        : { words: `the tags are not known: ${tags.reason}`, releases: [], found: 0 };
    const at = head.view('versioning')?.version?.at ?? force.at ?? [];
    if (line.releases.length === 0)
        report({
            rule: 'COMPAT.RELEASES_LIMITED',
            at,
            data: {
                what: `No release was compared: ${line.found === 0 && line.words.startsWith('the line') ? `no tag is one of ${line.words}` : line.words}`,
            },
        });
    else if (line.found > line.releases.length)
        report({
            rule: 'COMPAT.RELEASES_LIMITED',
            at,
            data: {
                what: `Only the newest ${plural(line.releases.length, 'release')} of the ${line.found} of ${line.words} ${line.releases.length === 1 ? 'was' : 'were'} compared`,
            },
        });
    const known = new Set(violationsOf(force.mode, told).map(keyOf));
    const undecided = new Set(told.undecided.map(({ path, reason }) => JSON.stringify([path, reason])));
    const broken = [];
    for (const { tag } of line.releases) {
        const found = openRelease(base, head, tag, options, facts);
        if (found === undefined)
            continue;
        const assessment = 'reason' in found ? undecidable(found.reason, told) : (0,assess/* assessChange */.d)(found.released, head, found.diff, [force.mode]);
        const doubts = assessment.undecided.filter(({ path, reason }) => !undecided.has(JSON.stringify([path, reason])));
        for (const { path, reason } of doubts)
            undecided.add(JSON.stringify([path, reason]));
        checkUndecided(base, head, {
            ...assessment,
            undecided: doubts.map(({ path, reason }) => ({ path, reason: `against the release ${quote(tag)}, ${reason}` })),
        }, force, context);
        const changes = assessment.changes.filter((change) => !known.has(keyOf(change)));
        if (!('reason' in found) && violationsOf(force.mode, { ...assessment, changes }).length > 0)
            broken.push({ tag, released: found.released, assessment: { ...assessment, changes } });
    }
    const newest = broken[0];
    if (newest === undefined)
        return;
    const others = broken.length - 1;
    const tag = quote(newest.tag) + (others === 0 ? '' : ` and ${plural(others, 'more release')}`);
    reportViolation({ base, head, force, assessment: newest.assessment, tag }, context);
}
/** The document as it was released; undefined when it was not there yet. */
function openRelease(base, head, tag, options, facts) {
    for (const path of transitive_pathsOf(base, head)) {
        const [document, diff] = requestsAt(head, path, tag, options);
        const [released, changed] = [facts.get(document), facts.get(diff)];
        if (released.known) {
            if (!released.value.readable)
                return { reason: `\`${path}\` cannot be read there` };
            return { released: released.value, diff: changed };
        }
        if (!released.absent)
            return { reason: released.reason };
    }
    return undefined;
}
function undecidable(reason, told) {
    return { ...told, changes: [], undecided: [{ path: [], reason }] };
}
function keyOf({ what, basePath, headPath }) {
    return JSON.stringify([what, headPath ?? basePath]);
}

;// CONCATENATED MODULE: ./policies/compat-mode/policy.ts














/* harmony default export */ const compat_mode_policy = ((0,policy/* definePolicy */.s)()({
    meta: {
        id: 'compat-mode',
        summary: 'Requires that what changed in a document keeps to the compatibility mode that it declares.',
        views: ['versioning', 'schema', 'surface'],
        rules: rules,
        options: options_schema_namespaceObject,
        since: '0.1.0',
    },
    needs(document, options, change, facts) {
        const requests = document.side === 'head' ? [...referenceRequests(document)] : [];
        const sides = sidesOf(change);
        if (sides === undefined)
            return requests;
        const { base, head } = sides;
        requests.push(diffRequest(sides, options), ...shadowRequests(head), ...dualWriteRequests(base, head), ...definitionRequests(sides));
        if (isTransitive(modeInForce(base, head, options), options))
            requests.push(...releaseRequests(base, head, options, facts));
        return requests;
    },
    checkDocument(document, context) {
        checkDeclaration(document, context);
        checkReferences(document, context);
        checkDualWrite(document, context);
        checkEvolutionWords(document, context);
    },
    checkChange(change, context) {
        const sides = sidesOf(change);
        if (sides === undefined)
            return;
        const { base, head } = sides;
        const force = modeInForce(base, head, context.options);
        const diff = context.facts.get(diffRequest(sides, context.options));
        const assessment = (0,assess/* assessChange */.d)(base, head, diff, force === undefined ? [] : [force.mode]);
        checkWeakening(base, head, context);
        checkUnused(base, head, assessment, context);
        checkUndecided(base, head, assessment, force, context);
        checkRenames(sides, assessment.changes, context);
        if (force !== undefined)
            reportViolation({ base, head, force, assessment }, context);
        checkContracts(base, head, force, assessment, context);
        if (isTransitive(force, context.options))
            checkReleases(base, head, force, assessment, context);
        checkShadow(base, head, force, assessment, context);
        checkCutOver(base, head, context);
        if (diff.known)
            checkEvolution(sides, diff.value.changes, context);
        checkPairing(base, head, context);
    },
}));
function sidesOf(change) {
    const { base, head } = change ?? {};
    return base?.readable === true && head?.readable === true ? { base, head } : undefined;
}
function diffRequest({ base, head }, options) {
    return {
        fact: 'schema-diff',
        path: head.file,
        against: { path: base.file, side: 'base' },
        contentModel: options.content_model,
        jsonSchema: options.json_schema,
    };
}


/***/ }),

/***/ 4761:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ document_policy)
});

// EXTERNAL MODULE: ./src/policy.ts
var policy = __nccwpck_require__(1237);
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

/***/ 4581:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ registry)
/* harmony export */ });
const registry = [
    { id: 'artifact-digests', load: async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 6370))).default },
    { id: 'compat-mode', load: async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 2704))).default },
    { id: 'document', load: async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 4761))).default },
    { id: 'lineage-graph', load: async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 8193))).default },
    { id: 'lint-rules', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(856), __nccwpck_require__.e(393), __nccwpck_require__.e(557), __nccwpck_require__.e(58)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4677))).default },
    { id: 'manifest-parity', load: async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 5764))).default },
    { id: 'references', load: async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 8946))).default },
    { id: 'release-notice', load: async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 4968))).default },
    { id: 'semver-bump', load: async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 6824))).default },
];


/***/ }),

/***/ 8193:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ lineage_graph_policy)
});

// EXTERNAL MODULE: ./src/policy.ts
var policy = __nccwpck_require__(1237);
;// CONCATENATED MODULE: ./policies/lineage-graph/malformed.ts
/** A kind hands on nodes and edges as they stand, with '' for an id that is none. What has no id must not go unseen. */
function findMalformed(document, graph) {
    const raw = document.get(graph.at);
    if (graph.nodes.length === 0 && graph.edges.length === 0)
        return explainEmpty(graph.at, raw);
    const nodes = graph.nodes.filter((node) => node.id === '').map(({ at }) => malformed(at, explain(document.get(at), ['id'])));
    const edges = graph.edges
        .filter((edge) => edge.from === '' || edge.to === '')
        .map(({ at, from }) => malformed(at, explain(document.get(at), from === '' ? ['from', 'to'] : ['to'])));
    return [...nodes, ...edges];
}
/** A graph in which nothing was found: is it empty, or was it not understood? */
function explainEmpty(at, raw) {
    if (raw === undefined || raw === null || at.length === 0)
        return [];
    if (!isMap(raw))
        return [malformed(at, `it is ${nameType(raw)}, not a map with \`nodes\` and \`edges\``)];
    return ['nodes', 'edges'].flatMap((key) => {
        const list = Object.hasOwn(raw, key) ? raw[key] : undefined;
        if (list === undefined || list === null || typeof list === 'object')
            return [];
        return [malformed([...at, key], `it is ${nameType(list)}, not a list`)];
    });
}
/** Why none of the keys holds an id. A number would do: it has a text that both ends write alike. */
function explain(item, keys) {
    const all = keys.map((key) => `\`${key}\``).join(' and ');
    if (!isMap(item))
        return `it is ${nameType(item ?? null)}, not a map with ${all}`;
    for (const key of keys) {
        const id = Object.hasOwn(item, key) ? item[key] : undefined;
        if (id === undefined)
            return `it has no \`${key}\``;
        if (id === null || id === '')
            return `its \`${key}\` is empty`;
        if (typeof id === 'object')
            return `its \`${key}\` is ${nameType(id)}, not text`;
    }
    return `it has no ${all}`;
}
function malformed(at, reason) {
    const path = at.reduce((text, step) => {
        if (typeof step === 'number')
            return `${text}[${step}]`;
        return text === '' ? step : `${text}.${step}`;
    }, '');
    return { at, path, reason };
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function nameType(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    return { string: 'text', number: 'a number', boolean: 'a boolean' }[typeof value] ?? 'a map';
}

// EXTERNAL MODULE: ./src/lib/digest.ts
var lib_digest = __nccwpck_require__(8899);
;// CONCATENATED MODULE: ./policies/lineage-graph/network.ts

/** Joins graphs: two nodes are the same when they share an id, the path of a file, or a digest. Without several graphs, only ids count. */
function joinGraphs(sources) {
    const keyOfId = new Map();
    const keyOfName = new Map();
    const merged = new Map();
    const resolve = (key) => {
        let at = key;
        for (let above = merged.get(at); above !== undefined; above = merged.get(at))
            at = above;
        // Shortcuts keep long chains of joins from being walked again and again.
        if (at !== key)
            merged.set(key, at);
        return at;
    };
    const join = sources.length > 1;
    const first = new Map();
    for (const source of sources) {
        for (const node of source.graph.nodes) {
            const key = keyOfId.get(node.id) ?? node.id;
            keyOfId.set(node.id, key);
            if (!first.has(key))
                first.set(key, { key, node, source });
            if (!join)
                continue;
            for (const name of namesOf(node)) {
                const other = keyOfName.get(name);
                if (other === undefined)
                    keyOfName.set(name, key);
                else if (resolve(other) !== resolve(key))
                    merged.set(resolve(key), resolve(other));
            }
        }
    }
    const nodes = new Map([...first].filter(([key]) => resolve(key) === key));
    const endOf = (id) => {
        const key = keyOfId.get(id);
        return key === undefined ? undefined : resolve(key);
    };
    const edges = sources.flatMap((source) => source.graph.edges.map((edge) => ({ edge, source, from: endOf(edge.from), to: endOf(edge.to) })));
    return { nodes, edges };
}
/** What a node of another document may know the same thing by. */
function namesOf(node) {
    const digest = (0,lib_digest/* normalizeDigest */.Gc)(node.digest?.value);
    return [...(node.path === undefined ? [] : [`path ${node.path}`]), ...(digest === undefined ? [] : [`digest ${digest}`])];
}

;// CONCATENATED MODULE: ./policies/lineage-graph/options.schema.json
const options_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Options of lineage-graph","type":"object","additionalProperties":false,"properties":{"scope":{"enum":["file","workspace"],"default":"file","description":"`file`: each graph is judged by itself. `workspace`: the graphs of all documents are joined where nodes share an id, a path or a digest, and the joined graph is judged."},"allow_cycles":{"type":"boolean","default":false,"description":"Accept graphs with cycles, such as a model that labels its own training data."}}}');
;// CONCATENATED MODULE: ./policies/lineage-graph/rules.ts
const rules = {
    'LIN.EDGE_UNKNOWN_NODE': {
        severity: 'error',
        message: 'The edge `{{from}} > {{to}}` names `{{name}}`, and no node has that id{{hint}}.',
        why: 'An edge into nowhere hides where data came from or went to, and impact and closure stop short there.',
        fix: 'Correct the id, or add the node.',
        spec: 'Ch. 11 \u00a7VI, \u00a7X LIN.GRAPH_CONNECTED',
    },
    'LIN.NODE_ISOLATED': {
        severity: 'error',
        message: '`{{node}}` has no edges: nothing leads to it, and nothing comes from it.',
        why: 'A node that hangs in the air says nothing about what it was made from or what depends on it.',
        fix: 'Draw the edges from what it reads and to what reads it, or drop the node.',
        spec: 'Ch. 11 \u00a7VI, \u00a7X LIN.GRAPH_CONNECTED',
    },
    'LIN.NOT_CONNECTED': {
        severity: 'error',
        message: 'The graph falls into {{count}} islands that no edge joins: {{islands}}.',
        why: 'Between two islands no path can be followed, so a change on one side is never seen to reach the other.',
        fix: 'Add the edge that joins them, or describe the islands in documents of their own.',
        spec: 'Ch. 11 \u00a7VI, \u00a7X LIN.GRAPH_CONNECTED',
    },
    'LIN.CYCLE': {
        severity: 'error',
        message: 'The graph runs in a circle: `{{cycle}}`.',
        why: 'What was made from itself cannot be replayed, and has no order in which to build it.',
        fix: 'Give the later state a node of its own (a new version), or accept cycles with `allow_cycles: true`.',
        spec: 'Ch. 11 \u00a7VI',
    },
    'LIN.DUPLICATE_NODE': {
        severity: 'error',
        message: 'Two nodes have the id `{{node}}`.',
        why: 'An edge to that id may mean either of them.',
        fix: 'Give each node an id of its own, or merge the two.',
        spec: 'Ch. 11 \u00a7VI',
    },
    'LIN.NODE_UNVERSIONED': {
        severity: 'error',
        message: '`{{node}}` has neither a version nor a digest.',
        why: 'Without one of them nobody can tell which state of it the graph speaks of.',
        fix: 'Add `version` to a stage, and `digest: "sha256:\u2026"` to an artifact.',
        spec: 'Ch. 11 \u00a7VI',
        soft: true,
    },
    'LIN.MALFORMED': {
        severity: 'error',
        message: '`{{path}}` has no place in the graph: {{reason}}.',
        why: 'What is not read as a node or an edge is not checked either.',
        fix: 'Write `nodes` as a list of maps with an `id`, and `edges` as a list of maps with `from` and `to`.',
        spec: 'Ch. 11 \u00a7III',
    },
};

// EXTERNAL MODULE: ./src/lib/graph.ts
var graph = __nccwpck_require__(5291);
// EXTERNAL MODULE: ./src/lib/nearest.ts
var nearest = __nccwpck_require__(2269);
;// CONCATENATED MODULE: ./policies/lineage-graph/shape.ts


const MOST_ISLANDS = 5;
const MOST_IDS = 3;
const MOST_STEPS = 8;
const LONGEST_ID = 60;
/** Comparing every wrong id with every right one is quadratic; past this the help is left out, never the finding. */
const MOST_COMPARISONS = 200_000;
/** Edges into nowhere, nodes without edges, islands and cycles of one graph or of several that were joined. */
function reportShape(network, allowCycles, report) {
    const meant = reportUnknownEnds(network, report);
    const ids = [...network.nodes.keys()];
    const edges = [];
    // An id that is plainly misspelt counts as what it means: its island is not reported for the same slip once more.
    for (const { edge, from = meant.get(edge.from), to = meant.get(edge.to) } of network.edges)
        if (from !== undefined && to !== undefined)
            edges.push({ from, to });
    const touched = new Set(edges.flatMap(({ from, to }) => [from, to]));
    for (const { from, to } of network.edges)
        for (const end of [from, to])
            if (end !== undefined)
                touched.add(end);
    reportIsolated(network, touched, report);
    reportIslands(network, (0,graph/* components */.dK)(ids.filter((id) => touched.has(id)), edges), report);
    if (!allowCycles)
        reportCycles(network, report);
}
/** Reports the ends that name no node; returns what each most likely means. */
function reportUnknownEnds(network, report) {
    const meant = new Map();
    const asked = new Set();
    let budget = MOST_COMPARISONS;
    const suggest = (name) => {
        if (!asked.has(name) && budget > 0) {
            asked.add(name);
            budget -= network.nodes.size;
            const near = (0,nearest/* nearest */.pA)(name, network.nodes.keys());
            if (near !== undefined)
                meant.set(name, near);
        }
        return meant.get(name);
    };
    for (const { edge, source, from, to } of network.edges) {
        for (const [end, name, at] of [
            [from, edge.from, edge.fromAt],
            [to, edge.to, edge.toAt],
        ]) {
            // An end that is not there at all has been reported as malformed.
            if (end !== undefined || name === '')
                continue;
            const near = suggest(name);
            const hint = near === undefined ? '' : ` (did you mean \`${shorten(near)}\`?)`;
            report({ rule: 'LIN.EDGE_UNKNOWN_NODE', at, ...inFile(source), data: { from: edge.from, to: edge.to, name, hint } });
        }
    }
    return meant;
}
function reportIsolated({ nodes }, touched, report) {
    if (nodes.size < 2)
        return;
    for (const { key, node, source } of nodes.values()) {
        if (touched.has(key))
            continue;
        report({ rule: 'LIN.NODE_ISOLATED', at: node.at, ...inFile(source), ...softIn([source]), data: { node: node.id } });
    }
}
/** Isolated nodes have their own findings and are no islands. The largest island is taken for the graph itself. */
function reportIslands({ nodes }, islands, report) {
    if (islands.length < 2)
        return;
    const sorted = [...islands].sort((a, b) => b.length - a.length);
    const starts = sorted.map((island) => nodes.get(island[0]));
    const shown = sorted.slice(0, MOST_ISLANDS).map(describeIsland);
    if (sorted.length > MOST_ISLANDS)
        shown.push(`and ${sorted.length - MOST_ISLANDS} more`);
    const [main, second, ...others] = starts;
    report({
        rule: 'LIN.NOT_CONNECTED',
        at: second.node.at,
        ...inFile(second.source),
        ...softIn(starts.map(({ source }) => source)),
        data: { count: sorted.length, islands: shown.join(', ') },
        related: [
            { at: main.node.at, ...inFile(main.source), message: 'the largest island starts here' },
            ...others
                .slice(0, MOST_ISLANDS - 2)
                .map(({ node, source }) => ({ at: node.at, ...inFile(source), message: 'another island starts here' })),
        ],
    });
}
function reportCycles({ nodes, edges }, report) {
    const known = edges.filter(({ from, to }) => from !== undefined && to !== undefined);
    const cycles = (0,graph/* findCycles */.p4)([...nodes.keys()], known);
    if (cycles.length === 0)
        return;
    const byPair = new Map();
    for (const edge of known)
        if (!byPair.has(pair(edge.from, edge.to)))
            byPair.set(pair(edge.from, edge.to), edge);
    for (const cycle of cycles) {
        const steps = cycle.slice(1).map((to, i) => byPair.get(pair(cycle[i], to)));
        // The last step is the one that leads back.
        const closing = steps.at(-1);
        const related = steps
            .slice(0, -1)
            .slice(0, MOST_ISLANDS)
            .map(({ edge, source }) => ({
            at: edge.at,
            ...inFile(source),
            message: `\`${shorten(edge.from)}\` leads to \`${shorten(edge.to)}\``,
        }));
        report({
            rule: 'LIN.CYCLE',
            at: closing.edge.at,
            ...inFile(closing.source),
            related,
            data: { cycle: describeCycle(cycle), length: cycle.length - 1 },
        });
    }
}
function describeIsland(island) {
    const ids = island.slice(0, MOST_IDS).map((id) => `\`${shorten(id)}\``);
    return `(${ids.join(', ')}${island.length > MOST_IDS ? ` and ${island.length - MOST_IDS} more` : ''})`;
}
function describeCycle(cycle) {
    const ids = cycle.map(shorten);
    if (ids.length <= MOST_STEPS + 1)
        return ids.join(' > ');
    return [...ids.slice(0, MOST_STEPS - 2), `(${ids.length - MOST_STEPS} more)`, ...ids.slice(-2)].join(' > ');
}
function inFile({ file }) {
    return file === undefined ? {} : { file };
}
/** Where the format itself does not ask for one connected graph, that it is none warns at most. */
function softIn(sources) {
    return sources.every(({ graph }) => graph.connected !== 'required') ? { soft: true } : {};
}
function pair(from, to) {
    return `${from}\n${to}`;
}
function shorten(id) {
    const points = [...id];
    return points.length <= LONGEST_ID ? id : `${points.slice(0, LONGEST_ID - 1).join('')}\u2026`;
}

;// CONCATENATED MODULE: ./policies/lineage-graph/policy.ts






/* harmony default export */ const lineage_graph_policy = ((0,policy/* definePolicy */.s)()({
    meta: {
        id: 'lineage-graph',
        summary: 'Requires a lineage graph that is connected and free of cycles, with edges between known nodes and a version or digest on each.',
        views: ['lineage'],
        rules: rules,
        options: options_schema_namespaceObject,
        since: '0.1.0',
    },
    readsWorkspace: (options) => options.scope === 'workspace',
    checkDocument(document, { options: { scope, allow_cycles }, report }) {
        const view = document.view('lineage');
        if (view === undefined)
            return;
        for (const given of view.graphs) {
            for (const { at, path, reason } of findMalformed(document, given))
                report({ rule: 'LIN.MALFORMED', at, data: { path, reason } });
            const graph = withIds(given);
            reportDuplicates(graph, report);
            if (graph.versioned)
                reportUnversioned(graph, report);
            if (scope === 'file' && graph.connected !== 'elsewhere')
                reportShape(joinGraphs([{ graph }]), allow_cycles, report);
        }
    },
    checkChangeSet({ documents }, { options: { scope, allow_cycles }, report }) {
        if (scope !== 'workspace')
            return;
        const sources = documents.flatMap((document) => (document.view('lineage')?.graphs ?? []).map((graph) => ({ file: document.file, graph: withIds(graph) })));
        // The order in which documents come must not decide which of two islands is the first.
        sources.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
        reportShape(joinGraphs(sources), allow_cycles, report);
    },
}));
/** Without the nodes that have no id: they have been reported, and could be confused with each other only. */
function withIds(graph) {
    return { ...graph, nodes: graph.nodes.filter((node) => node.id !== '') };
}
function reportDuplicates({ nodes }, report) {
    const firsts = new Map();
    for (const node of nodes) {
        const first = firsts.get(node.id);
        if (first === undefined)
            firsts.set(node.id, node);
        else
            report({
                rule: 'LIN.DUPLICATE_NODE',
                at: node.at,
                data: { node: node.id },
                related: [{ at: first.at, message: 'the first node of that id' }],
            });
    }
}
function reportUnversioned({ nodes }, report) {
    for (const node of nodes) {
        if (isThere(node.version) || isThere(node.digest))
            continue;
        report({ rule: 'LIN.NODE_UNVERSIONED', at: node.at, data: { node: node.id } });
    }
}
function isThere(value) {
    return value !== undefined && value.value !== null && value.value !== false && String(value.value).trim() !== '';
}


/***/ }),

/***/ 5764:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ manifest_parity_policy)
});

// EXTERNAL MODULE: ./src/lib/digest.ts
var digest = __nccwpck_require__(8899);
// EXTERNAL MODULE: ./src/lib/paths.ts
var paths = __nccwpck_require__(9927);
// EXTERNAL MODULE: ./src/policy.ts
var policy = __nccwpck_require__(1237);
;// CONCATENATED MODULE: ./policies/manifest-parity/options.schema.json
const options_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Options of manifest-parity","type":"object","additionalProperties":false,"properties":{"mode":{"enum":["exact","superset","intersection"],"default":"superset","description":"`exact`: both lists name the same paths. `superset`: the manifest names every artifact, and may name more. `intersection`: only the digests of paths that stand in both are compared."}}}');
;// CONCATENATED MODULE: ./policies/manifest-parity/policy.ts




/* harmony default export */ const manifest_parity_policy = ((0,policy/* definePolicy */.s)()({
    meta: {
        id: 'manifest-parity',
        summary: 'Requires that the export manifest and the list of artifacts agree on paths and digests.',
        views: ['artifacts'],
        rules: {
            'MANIFEST.MISSING_ENTRY': {
                severity: 'error',
                message: '`{{path}}` is an artifact, but the manifest does not list it.',
                why: 'What the manifest does not name is not exported, or is exported without anybody vouching for it.',
                fix: 'Add the entry to the manifest, with the same path and sha256.',
                spec: 'Ch. 11 \u00a7VII',
            },
            'MANIFEST.EXTRA_ENTRY': {
                severity: 'error',
                message: '`{{path}}` stands in the manifest, but is no artifact of this document.',
                why: 'In mode `exact` both lists name the same files, so that neither can be read without the other being right.',
                fix: 'Add the file to `artifacts`, drop it from the manifest, or use the mode `superset`.',
                spec: 'Ch. 11 \u00a7VII',
            },
            'MANIFEST.DIGEST_DIFFERS': {
                severity: 'error',
                message: 'The manifest gives `{{path}}` the {{algorithm}} `{{manifestShort}}`, but the list of artifacts has `{{declaredShort}}`.',
                why: 'One of the two is wrong, and who verifies the export by the wrong one refuses good files or accepts bad ones.',
                fix: 'Hash the file again and write the same digest in both places.',
                spec: 'Ch. 11 \u00a7VII',
            },
        },
        options: options_schema_namespaceObject,
        since: '0.1.0',
    },
    checkDocument(document, { options: { mode }, report }) {
        const view = document.view('artifacts');
        const declaredAt = listPlace(view, 'declared');
        const manifestAt = listPlace(view, 'manifest');
        // A document with one list only has nothing to compare; that a list went away is for `document` to say.
        if (view === undefined || declaredAt === undefined || manifestAt === undefined)
            return;
        const declared = entriesByPath(view, 'declared');
        const manifest = entriesByPath(view, 'manifest');
        for (const [path, entry] of declared) {
            const twin = manifest.get(path);
            if (twin === undefined) {
                if (mode === 'intersection')
                    continue;
                const related = [{ at: entry.nameAt, message: 'the artifact that the manifest lacks' }];
                report({ rule: 'MANIFEST.MISSING_ENTRY', at: manifestAt, on: 'key', data: { path: entry.name }, related });
                continue;
            }
            // Neither list can hold the digest of the file that both stand in.
            if (path === document.file)
                continue;
            for (const difference of compareDigests(entry.artifact, twin.artifact)) {
                const { algorithm, declaredHex, manifestHex, at, relatedAt } = difference;
                const [manifestShort, declaredShort] = (0,digest/* shortDigests */.sY)(manifestHex, declaredHex);
                report({
                    rule: 'MANIFEST.DIGEST_DIFFERS',
                    at,
                    data: { path: entry.name, algorithm, manifestShort, declaredShort, declared: declaredHex, manifest: manifestHex },
                    related: [{ at: relatedAt, message: 'the digest in the list of artifacts' }],
                });
            }
        }
        if (mode !== 'exact')
            return;
        for (const [path, entry] of manifest) {
            if (declared.has(path))
                continue;
            const related = [{ at: declaredAt, on: 'key', message: 'the list that lacks it' }];
            report({ rule: 'MANIFEST.EXTRA_ENTRY', at: entry.nameAt, data: { path: entry.name }, related });
        }
    },
}));
function listPlace(view, role) {
    return view?.lists.find((list) => list.role === role)?.at;
}
/** By normalised path; of duplicates the first, since `artifact-digests` reports the others. An unsafe path is compared as it is written. */
function entriesByPath(view, role) {
    const entries = new Map();
    for (const artifact of view.artifacts) {
        const raw = artifact.path?.value;
        if (artifact.role !== role || artifact.path === undefined || typeof raw !== 'string')
            continue;
        const verdict = (0,paths/* resolvePath */.o1)(artifact.folder, raw);
        const key = verdict.ok ? verdict.path : `unsafe:${raw}`;
        if (!entries.has(key))
            entries.set(key, { name: raw, nameAt: artifact.path.at, artifact });
    }
    return entries;
}
/** Digests of the same algorithm that differ, whatever their case and prefix. Placeholders and malformed ones are for `artifact-digests`. */
function compareDigests(declared, manifest) {
    return manifest.digests.flatMap(({ algorithm, value, at }) => {
        const other = declared.digests.find((digest) => digest.algorithm === algorithm);
        const theirs = (0,digest/* normalizeDigest */.Gc)(value, algorithm);
        const ours = (0,digest/* normalizeDigest */.Gc)(other?.value, algorithm);
        if (other === undefined || theirs === undefined || ours === undefined || theirs === ours)
            return [];
        const [name = ''] = theirs.split(':');
        // Under different prefixes nothing can be compared, and the wrong one is reported as malformed.
        if (!ours.startsWith(`${name}:`) || theirs.length !== ours.length)
            return [];
        return [
            {
                algorithm: name,
                declaredHex: ours.slice(name.length + 1),
                manifestHex: theirs.slice(name.length + 1),
                at,
                relatedAt: other.at,
            },
        ];
    });
}


/***/ }),

/***/ 8946:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ references_policy)
});

// EXTERNAL MODULE: ./src/lib/paths.ts
var lib_paths = __nccwpck_require__(9927);
// EXTERNAL MODULE: ./src/lib/nearest.ts
var nearest = __nccwpck_require__(2269);
// EXTERNAL MODULE: ./src/policy.ts
var policy = __nccwpck_require__(1237);
;// CONCATENATED MODULE: ./policies/references/explain.ts
const VOLUME = '`Volume vX.Y:Anchor`';
const BY_ROLE = {
    reference: VOLUME,
    see: VOLUME,
    source: 'a URI such as `s3://bucket/raw/`, a path, or `name@vX.Y`',
    transform: '`stage@vX.Y`',
    schema: 'a path, or `contracts/name@vX.Y`',
    lock: 'a path in the repository',
    container: '`image@sha256:<64 hex digits>`',
};
/** Which form a text comes nearest to, and what it lacks of it. */
function explain(text, role) {
    if (role === 'container')
        return explainImage(text);
    return (explainVolume(text) ??
        explainPath(text) ??
        explainNamed(text) ?? { reason: 'has none of the known forms', nearest: BY_ROLE[role] });
}
function explainVolume(text) {
    const say = (reason) => ({ reason, nearest: VOLUME });
    const trimmed = text.trim();
    if (/^\S+\s{2,}v\d+/.test(trimmed))
        return say('has more than one space in front of the version');
    if (/ v\d+(?:\.\d+){1,2}:\s+\S/.test(trimmed))
        return say('has white space after the colon');
    if (/ v\d+(?:\.\d+){1,2}:$/.test(trimmed))
        return say('has no anchor after the colon');
    if (/ v\d+(?:\.\d+){1,2}:/.test(trimmed))
        return say('has an anchor that does not begin with a letter');
    if (/^\S+ v\d+(?:\.\d+){1,2}(?:\s|$)/.test(trimmed))
        return say('has no anchor after the version');
    if (/^\S+ v\d+:/.test(trimmed))
        return say('has a version without a minor number');
    if (/^\S+ (?:V\d|version |v\.? ?\d|\d+(?:\.\d+)+:)/.test(trimmed))
        return say('has a version that is not written `vX.Y`');
    if (/^[\w.-]+[:@_-]v\d+(?:\.\d+)*:/.test(trimmed))
        return say('has no space in front of the version');
    if (/^(?:[A-Z]\w*\.){2,}\w+$/.test(trimmed))
        return say('names a volume without version and anchor');
    return undefined;
}
function explainPath(text) {
    const nearest = 'a path from the folder of the document, with `/` between folders';
    if (/^[A-Za-z]:[\\/]/.test(text))
        return { reason: 'is a path on one machine', nearest };
    if (/^[~/]/.test(text))
        return { reason: 'is an absolute path, which leads nowhere in another checkout', nearest };
    if (/^[\w.\\-]+\\[\w.\\ -]+$/.test(text))
        return { reason: 'has backslashes between its folders', nearest };
    if (/^\S+\/\/\S+$/.test(text) && !text.includes(':'))
        return { reason: 'has two slashes in a row', nearest };
    return undefined;
}
function explainNamed(text) {
    const match = /^(@?[^\s@]+)@([^\s@]*)$/.exec(text);
    if (match === null)
        return undefined;
    const [, name = '', pin = ''] = match;
    const nearest = `\`${name}@vX.Y\``;
    if (pin === '')
        return { reason: 'has nothing after the `@`', nearest };
    if (/^v?\d+$/.test(pin))
        return { reason: `has the version \`${pin}\` without a minor number`, nearest };
    if (/^[vV]?\d+(?:\.\d+){3,}/.test(pin))
        return { reason: `has a version of more than three numbers`, nearest };
    if (/^[\^~<>=*]|[*xX]$/.test(pin))
        return { reason: `has a range of versions, \`${pin}\`, and not one`, nearest };
    if (/^sha\d*:/i.test(pin))
        return { reason: 'has a digest that is none', nearest: `\`${name}@sha256:<64 hex digits>\`` };
    return { reason: `has \`${pin}\` after the \`@\`, which is no version`, nearest };
}
function explainImage(text) {
    const nearest = BY_ROLE.container;
    if (/\s/.test(text))
        return { reason: 'has white space in it', nearest };
    if (/@v?\d/.test(text))
        return { reason: 'has a version after the `@`, where an image has its digest', nearest };
    if (/@[^:]*$/.test(text))
        return { reason: 'has no digest after the `@`', nearest };
    if (/[A-Z]/.test(text.replace(/[:@][^/]*$/, '').replace(/^[^/]*\//, '')))
        return { reason: 'has capitals in the name of the image', nearest };
    return { reason: 'is no name of an image', nearest };
}

;// CONCATENATED MODULE: ./policies/references/image.ts
const DIGESTS = { sha256: 64, sha384: 96, sha512: 128 };
/** https://github.com/distribution/reference: host with a port, lower-case parts, tag. */
const NAME = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?\/)?[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
/**
 * `image@sha256:<hex>`, with or without a tag in front, and `image:tag`. Where no image is expected, only what can be nothing
 * else: undefined for the rest.
 */
function readImage(text, isExpected) {
    const body = text.replace(/^(?:docker|oci):(?:\/\/)?/i, '');
    const at = body.lastIndexOf('@');
    const digest = at < 0 ? undefined : /^([A-Za-z][A-Za-z0-9+._-]*):(.*)$/s.exec(body.slice(at + 1));
    if (digest !== null && digest !== undefined)
        return readDigest(body.slice(0, at), digest[1].toLowerCase(), digest[2]);
    if (/^sha256:[0-9a-f]{64}$/i.test(body))
        return { form: 'pinned' };
    if (at >= 0)
        return undefined;
    const colon = body.lastIndexOf(':');
    const hasTag = colon > body.lastIndexOf('/');
    const [name, tag] = hasTag ? [body.slice(0, colon), body.slice(colon + 1)] : [body, undefined];
    if (!NAME.test(name) || (tag !== undefined && !TAG.test(tag)))
        return undefined;
    if (!isExpected && (tag === undefined || !name.includes('/')))
        return undefined;
    const advice = `\`${name}@sha256:<64 hex digits>\``;
    if (tag === undefined)
        return { form: 'unpinned', reason: 'is an image without a tag, which means `latest`', advice, isLoose: true };
    if (tag.toLowerCase() === 'latest')
        return { form: 'unpinned', reason: 'is whatever image is the latest on the day', advice, isLoose: true };
    return { form: 'unpinned', reason: 'is an image by its tag, which can be moved to another one', advice, isLoose: false };
}
function readDigest(name, algorithm, hex) {
    const length = DIGESTS[algorithm];
    const nearest = `\`${name}@sha256:<64 hex digits>\``;
    if (length === undefined)
        return undefined;
    if (name === '')
        return { form: 'unknown', reason: 'has a digest and no name in front of it', nearest: '`image@sha256:<64 hex digits>`' };
    if (!/^[0-9a-f]*$/i.test(hex))
        return { form: 'unknown', reason: `has a digest with something other than hex digits in it`, nearest };
    if (hex.length !== length)
        return { form: 'unknown', reason: `has a digest of ${hex.length} hex digits, and a ${algorithm} has ${length}`, nearest };
    return { form: 'pinned' };
}

;// CONCATENATED MODULE: ./policies/references/placeholder.ts
/** Why a text only stands for a reference, as the end of a sentence; undefined when it does not. */
function placeholderIn(text) {
    if (/^(?:todo|tbd|tba|fixme|xxx|n\/a|none|null|nil|unknown|placeholder|example|changeme|\u2026|\.{2,}|-+|\?+)$/i.test(text))
        return 'stands for a reference and is none';
    if (/^(?:todo|tbd|fixme)\s*[:(]/i.test(text))
        return 'is a note that the reference is still to be written';
    if (/(?:\.{3,}|\u2026)$/.test(text))
        return 'is cut off: what follows was left out';
    if (text.includes('...') || text.includes('\u2026'))
        return 'has a part left out';
    if (/<[^<>\s][^<>]*>/.test(text))
        return `has a place in angle brackets that was never filled in`;
    if (/\$\{[^}]*\}|\{\{[^}]*\}\}|\$\([^)]*\)|\$[A-Z_][A-Z0-9_]*\b/.test(text))
        return 'has a variable in it, and nobody but the tool that fills it in knows what it stands for';
    // `X` for a number: nobody numbers versions so.
    if (/@v?[XxYy]\.[XxYy](?:\.[XxYyZz])?$|\sv[XY]\.[XY]:/.test(text))
        return 'has letters in the place of its version';
    return undefined;
}

;// CONCATENATED MODULE: ./policies/references/uri.ts
/** Schemes that are written without `//`. */
const BARE_SCHEMES = /^(?:doi|arn|urn|pkg|hdl|ark|isbn|issn|swh|oci|docker|did|cid|arxiv|pmid|pmcid|ror|orcid|models|runs|dbfs|wandb|kaggle|zenodo|rrid|mlflow-artifacts|file|tag|data|npm|pypi|conda|purl):\S+$/i;
const BRANCHES = /^(?:main|master|head|trunk|develop|dev|latest|origin\/\S+|refs\/heads\/\S+)$/i;
/** Anything with a scheme, and `git@host:org/repo`. Undefined when the text has none. */
function readUri(text) {
    if (/^(?:docker|oci):(?!\/\/)\S+$/i.test(text))
        return { form: 'uri' };
    const git = readGit(text);
    if (git !== undefined)
        return git;
    if (BARE_SCHEMES.test(text) || /^10\.\d{4,9}\/\S+$/.test(text))
        return { form: 'uri' };
    const match = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/(\S*)$/.exec(text);
    if (match === null)
        return undefined;
    return match[2] === ''
        ? { form: 'unknown', reason: 'is a scheme with nothing behind it', nearest: `\`${match[1]}://\u2026\`` }
        : { form: 'uri' };
}
function readGit(text) {
    const isGit = /^(?:git\+[a-z]+|git):\/\/\S+$/i.test(text) ||
        /^(?:ssh|https?):\/\/\S+?\.git(?:[@#?]\S*)?$/i.test(text) ||
        /^git@[\w.-]+:[\w./~-]+(?:[@#]\S*)?$/i.test(text);
    if (!isGit)
        return undefined;
    const rest = text.replace(/^[a-z+]+:\/\//i, '').replace(/^[^/@]+@/, '');
    const ref = /(?:[?&](?:ref|rev|tag|commit)=([^&#]+))/.exec(rest)?.[1] ??
        /#(?:[^=\s]*=)?([^&\s]+)$/.exec(rest)?.[1] ??
        /@([^@\s/][^@\s]*)$/.exec(rest)?.[1];
    const advice = `\`${text.replace(/[@#?][^/]*$/, '')}@<commit or tag>\``;
    if (ref === undefined)
        return { form: 'unpinned', reason: 'is a git repository without a commit or a tag', advice, isLoose: false };
    if (BRANCHES.test(ref))
        return { form: 'unpinned', reason: `follows the branch \`${ref}\``, advice, isLoose: false };
    return { form: 'uri' };
}

;// CONCATENATED MODULE: ./policies/references/forms.ts




const VERSION = String.raw `v?(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))?(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?`;
/** `EFT.WP.Core.Metrology v1.0:check_dim`; the anchor in either case, the volume without a colon (ModelCards REFERENCES.FORMAT). */
const isVolume = (text) => /^[^:@]*[^:@\s] v\d+\.\d+(?:\.\d+)?:[A-Za-z\u00a7][^\n]*$/.test(text) || forms_VOLUME.test(text);
const forms_VOLUME = /^[^:@]*[^:@\s] v\d+\.\d+(?:\.\d+)?:[\p{L}\u00a7][^\n]*$/u;
const LOOSE_VOLUME = /^[A-Za-z][\w-]*(?:\.[\w-]+)+:(?!v\d)[\p{L}\u00a7][^\s/@]*$/u;
const PINNED = new RegExp(String.raw `^(@?[\w.][\w.:+/-]*?)@(${VERSION})(?:[#:]\S*)?$`, 'u');
/** Data is often pinned by the day, by a running number or by a commit. */
const SNAPSHOT = /^(@?[\w.][\w.:+/-]*?)@(?:\d{4}-\d{2}-\d{2}(?:[T_-][\w:.+-]*)?|\d{8,14}|[0-9a-f]{7,64})$/;
const MOVING = /^(@?[\w.][\w.:+/-]*?)@(latest|main|master|head|trunk|develop|stable|current|\*|x)$/i;
const forms_NAME = /^[\w][\w.-]*$/;
/** Extensions by which a single word is a file rather than a dotted name such as `schema.check`. */
const EXTENSION = /\.(?:ya?ml|jsonl?|json5|toml|xml|csv|tsv|txt|md|rst|html?|pdf|parquet|orc|avro|avsc|avdl|proto|arrow|feather|npy|npz|h5|hdf5|nc|zarr|sql|py|ipynb|sh|js|ts|dvc|lock|zip|gz|tgz|tar|bz2|xz|zst|whl|pkl|pickle|joblib|onnx|pt|pth|ckpt|safetensors|bin|xlsx?|ttl|rdf|owl|jsonld|graphql|thrift|cfg|ini|conf|png|jpe?g|svg|tiff?)$/i;
/** Takes a reference apart. Never throws, and linear in the text's length. */
function readReference(written, role) {
    const text = written;
    const odd = oddity(text);
    if (odd !== undefined)
        return { form: 'unknown', reason: odd, nearest: explain(text, role).nearest };
    const filler = placeholderIn(text);
    if (filler !== undefined)
        return { form: 'unknown', reason: filler, nearest: explain(text, role).nearest };
    if (/^#[^\s#]*$/.test(text) && text.length > 1)
        return { form: 'fragment' };
    if (role === 'container')
        return readImage(text, true) ?? unknown(text, role);
    return (readUri(text) ??
        (isVolume(text) ? { form: 'pinned' } : undefined) ??
        readImage(text, false) ??
        readNamed(text, role) ??
        (LOOSE_VOLUME.test(text) ? unpinnedVolume(text) : undefined) ??
        readPath(text) ??
        readWord(text, role) ??
        unknown(text, role));
}
function unknown(text, role) {
    const { reason, nearest } = explain(text, role);
    return { form: 'unknown', reason, nearest };
}
function oddity(text) {
    if (text.trim() === '')
        return 'is empty';
    if (text.trim() !== text)
        return 'has white space around it';
    if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text))
        return 'holds a control character or a line break';
    return text.length > 1024 ? `is ${text.length} characters long, which no reference is` : undefined;
}
function readNamed(text, role) {
    // A stage may be called `clean.sql`.
    const isPath = (name) => (role === 'transform' ? name.includes('/') : isPathLike(name));
    const [, name = '', version = ''] = PINNED.exec(text) ?? [];
    if (name !== '')
        return isPath(name) ? { form: 'path', path: name, version, isPlain: isPlainPath(name) } : { form: 'pinned' };
    const snapshot = SNAPSHOT.exec(text)?.[1];
    if (snapshot !== undefined)
        return isPath(snapshot) ? { form: 'path', path: snapshot, isPlain: isPlainPath(snapshot) } : { form: 'pinned' };
    const [, moving, word] = MOVING.exec(text) ?? [];
    if (moving === undefined)
        return undefined;
    return {
        form: 'unpinned',
        reason: `follows \`${word}\`, which is another version every time`,
        advice: `\`${moving}@vX.Y\``,
        isLoose: true,
    };
}
function unpinnedVolume(text) {
    const [volume, anchor] = text.split(':');
    return {
        form: 'unpinned',
        reason: 'names a volume without its version',
        advice: `\`${volume} vX.Y:${anchor}\``,
        isLoose: true,
    };
}
/** A path, with a fragment (`CHANGELOG.md#1.2.0`) cut off. */
function readPath(text) {
    const path = text.replace(/#.*$/s, '');
    const isPlain = /^[\w.][\w.@+=,()%~ *?-]*(?:\/[\w.@+=,()%~ *?-]*)*$/.test(path);
    if ((!isPlain && !/^[\p{L}\p{N}_.][\p{L}\p{N}_.@+=,()%~ *?-]*(?:\/[\p{L}\p{N}_.@+=,()%~ *?-]*)*$/u.test(path)) ||
        /\/\//.test(path))
        return undefined;
    const isFile = EXTENSION.test(path) || (path.includes('/') && /\.[A-Za-z]\w{0,9}$/.test(path));
    // A sentence may have slashes too.
    if (/\s/.test(path) && !isFile && !/^\.{0,2}\//.test(path))
        return undefined;
    if (!isFile && (!isPathLike(path) || /@[^/]*$/.test(path)))
        return undefined;
    return { form: 'path', path, isPlain: isFile || isPlainPath(path) };
}
function readWord(text, role) {
    if (!forms_NAME.test(text))
        return undefined;
    if (role === 'reference' && /^(?:[A-Z]\w*\.){2,}\w+$/.test(text))
        return undefined;
    // Where rules come from may be said in a word.
    if (role === 'see')
        return { form: 'fragment' };
    return { form: 'unpinned', reason: 'does not say which version is meant', advice: `\`${text}@vX.Y\``, isLoose: false };
}
/** More than one part: a path, or a name in a registry (`datasets/churn`, `org/model`). */
function isPathLike(text) {
    return text.includes('/') || EXTENSION.test(text);
}
function isPlainPath(text) {
    return /^(?:\.{1,2}|contracts)\//.test(text) || text.endsWith('/') || EXTENSION.test(text) || text.split('/').length > 2;
}

;// CONCATENATED MODULE: ./policies/references/options.schema.json
const options_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Options of references","type":"object","additionalProperties":false,"properties":{"resolve":{"type":"boolean","default":true,"description":"Whether references that point into the repository have to lead to a file. Without it only their form is judged."},"external":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"default":[],"description":"Beginnings of references that look like paths and lead into another repository, such as `contracts/`: their form is judged, and they are not looked up."}}}');
;// CONCATENATED MODULE: ./policies/references/resolve.ts

const EXTENSIONS = ['.yaml', '.yml', '.json', '.schema.json', '.avsc'];
/** What is there and is no plain file is still there. */
const NO_FILE = /folder|directory|link|submodule/i;
function requestTarget(document, target, facts) {
    if (isPattern(target.path))
        return [];
    const requests = [];
    for (const path of places(document, target).paths)
        requests.push(sizeRequest(path, 'head'), sizeRequest(path, 'base'), listingRequest(path));
    if (!hasExtension(target.path))
        requests.push(...firstFolders(document, target.path).map(listingRequest));
    if (target.version === undefined || facts === undefined)
        return requests;
    // Only the file that the reference leads to is opened, once it is known which one that is.
    const file = places(document, target).paths.find((path) => facts.find(sizeRequest(path, 'head'))?.known === true);
    if (file !== undefined && isStructured(file))
        requests.push(documentRequest(file));
    return requests;
}
function findTarget(document, target, facts) {
    if (isPattern(target.path))
        return { found: 'elsewhere' };
    const { paths, reason } = places(document, target);
    if (paths.length === 0)
        return { found: 'unsafe', reason: reason ?? 'it is no path' };
    for (const path of paths) {
        const size = facts.get(sizeRequest(path, 'head'));
        if (size.known)
            return { found: 'there', file: path };
        const listing = facts.get(listingRequest(path));
        if (listing.known || (!size.absent && NO_FILE.test(size.reason.replaceAll(path, ''))))
            return { found: 'there', file: undefined };
        if (!size.absent)
            return { found: 'unreadable', file: path, reason: size.reason };
    }
    const wasAtBase = paths.some((path) => facts.get(sizeRequest(path, 'base')).known);
    const isInside = !hasExtension(target.path) && firstFolders(document, target.path).some((folder) => facts.get(listingRequest(folder)).known);
    if (!target.isPlain && !isInside && !wasAtBase && target.role !== 'lock')
        return { found: 'elsewhere' };
    return {
        found: 'missing',
        mayLackExtension: mayLackExtension(target),
        looked: lookedFor(document, target),
        wasAtBase,
        isSure: isInside || hasExtension(target.path) || /^\.{1,2}\//.test(target.path),
    };
}
function documentRequest(path) {
    return { fact: 'document', path, side: 'head' };
}
/** A file whose version can be read. */
function isStructured(file) {
    return /\.(?:ya?ml|json|avsc)$/i.test(file);
}
/**
 * From the document's folder and then from the root. A name without an extension may stand for a file with one, and the
 * version may be part of the file's name (`contracts/rows@v1.2.yaml`).
 */
function places(document, target) {
    const raw = target.path.replace(/\/+$/, '');
    const endings = mayLackExtension(target) ? ['', ...EXTENSIONS] : [''];
    const names = endings.map((ending) => `${raw}${ending}`);
    if (target.version !== undefined) {
        const [, stem = raw, extension = ''] = hasExtension(raw) ? (/^(.*?)(\.[^./]+)$/s.exec(raw) ?? []) : [];
        names.push(...endings.map((ending) => `${stem}@${target.version}${extension}${ending}`));
    }
    const paths = [];
    let reason;
    for (const folder of [(0,lib_paths/* folderOf */.yS)(document.file), ''])
        for (const name of names) {
            const verdict = (0,lib_paths/* resolvePath */.o1)(folder, name);
            if (verdict.ok)
                paths.push(verdict.path);
            else
                reason ??= verdict.reason;
        }
    return { paths: [...new Set(paths)], ...(reason === undefined ? {} : { reason }) };
}
/** For the message: the places without all the endings that were tried. */
function lookedFor(document, { path }) {
    const verdicts = [(0,lib_paths/* folderOf */.yS)(document.file), ''].map((folder) => (0,lib_paths/* resolvePath */.o1)(folder, path.replace(/\/+$/, '')));
    return [...new Set(verdicts.flatMap((verdict) => (verdict.ok ? [verdict.path] : [])))];
}
function mayLackExtension({ path, role, version }) {
    return !hasExtension(path.replace(/\/+$/, '')) && (role === 'schema' || version !== undefined || path.startsWith('contracts/'));
}
function firstFolders(document, path) {
    const first = path.split('/').find((step) => step !== '' && step !== '.');
    if (first === undefined)
        return [];
    const folders = [(0,lib_paths/* folderOf */.yS)(document.file), ''].map((folder) => (0,lib_paths/* resolvePath */.o1)(folder, first));
    return [...new Set(folders.flatMap((verdict) => (verdict.ok ? [verdict.path] : [])))];
}
function hasExtension(path) {
    return /[^/]\.[A-Za-z]\w{0,15}$/.test(path);
}
function isPattern(path) {
    return /[*?]/.test(path);
}
function sizeRequest(path, side) {
    return { fact: 'size', path, side };
}
function listingRequest(path) {
    return { fact: 'listing', path, side: 'head' };
}

;// CONCATENATED MODULE: ./policies/references/rules.ts
const rules = {
    'REF.FORMAT': {
        severity: 'error',
        message: '{{reference}} {{reason}}.',
        why: 'A reference that no tool can take apart is followed by nobody, and breaks without anybody seeing it.',
        fix: 'Write it as {{form}}.',
        spec: 'Ch. 11 \u00a7XI; ModelCards REFERENCES.FORMAT',
    },
    'REF.UNRESOLVED': {
        severity: 'error',
        message: '`{{reference}}` points into the repository, but {{detail}}.',
        why: 'Whoever follows it finds nothing, so what the document says cannot be checked.',
        fix: 'Correct the path, add the file, or list its beginning in the option `external` when it is in another repository.',
        spec: 'Ch. 11 \u00a7V',
    },
    'REF.VERSION_DIFFERS': {
        severity: 'error',
        message: '`{{reference}}` asks for the version `{{wanted}}`, but `{{file}}` is of the version `{{actual}}`.',
        why: 'The document was made and reviewed with one version and is now read with another.',
        fix: 'Pin the version that is meant, after looking at what changed between the two.',
        spec: 'Ch. 11 \u00a7IV, \u00a7V',
    },
    'REF.UNPINNED': {
        severity: 'error',
        message: '`{{reference}}` {{reason}}.',
        why: 'What it stands for can change without the document changing, and then nothing can be reproduced.',
        fix: 'Pin it: {{form}}.',
        spec: 'Ch. 11 \u00a7IV, \u00a7V',
    },
    'REF.UNREADABLE': {
        severity: 'error',
        message: '`{{reference}}` could not be followed to `{{file}}`: {{reason}}.',
        why: 'Whether it leads to what it promises is unknown, and unknown is not the same as yes.',
        fix: 'Make the target a file that can be read, or point to another one.',
        incomplete: true,
    },
};

// EXTERNAL MODULE: ./src/lib/semver.ts
var semver = __nccwpck_require__(5419);
// EXTERNAL MODULE: ./src/model/json.ts
var json = __nccwpck_require__(7979);
;// CONCATENATED MODULE: ./policies/references/versions.ts


const PLACES = [
    ['versioning', 'version'],
    ['pipeline', 'version'],
    ['suite', 'version'],
    ['version'],
    ['info', 'version'],
    ['x-version'],
    ['model_version'],
];
/** What a target says its version is, as text. Undefined when it says nothing of the sort. */
function versionOfTarget(document) {
    const own = document.view('versioning')?.version?.value;
    if (own !== undefined)
        return show(own);
    for (const path of PLACES) {
        const value = (0,json/* valueAt */.fK)(document.data, path);
        // A whole number is the version of a file format (`version: 2` of dbt).
        if (typeof value === 'string' || (typeof value === 'number' && !Number.isInteger(value)))
            return show(value);
    }
    return undefined;
}
/** `v1.2` is every `1.2.x`; the `v` is free. What is no semver must be the same text. */
function agree(wanted, actual) {
    const [pin, own] = [readNearest(wanted), readNearest(actual)];
    if (pin === undefined || own === undefined)
        return wanted.replace(/^v/i, '') === actual.replace(/^v/i, '');
    if (pin.major !== own.major || pin.minor !== own.minor)
        return false;
    if (pin.parts === 2 && pin.prerelease === '')
        return true;
    return pin.patch === own.patch && pin.prerelease === own.prerelease;
}
function readNearest(text) {
    const reading = (0,semver/* readVersion */.$4)(text.replace(/^V(?=\d)/, 'v'));
    return reading.ok ? reading.version : undefined;
}
function show(value) {
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

;// CONCATENATED MODULE: ./policies/references/policy.ts









/* harmony default export */ const references_policy = ((0,policy/* definePolicy */.s)()({
    meta: {
        id: 'references',
        summary: 'Requires that references have a known form, say which version they mean, and lead somewhere.',
        views: ['references'],
        rules: rules,
        options: options_schema_namespaceObject,
        since: '0.2.0',
    },
    needs: (document, chosen, _change, facts) => (document.view('references')?.references ?? []).flatMap((reference) => {
        const target = targetOf(reference, chosen);
        return target === undefined ? [] : requestTarget(document, target, facts);
    }),
    checkDocument(document, context) {
        for (const reference of document.view('references')?.references ?? [])
            checkReference(document, reference, context);
    },
}));
function checkReference(document, reference, context) {
    const { value, at, role } = reference;
    if (typeof value !== 'string')
        return checkShape(reference, context);
    const reading = readReference(value, role);
    if (reading.form === 'unknown') {
        const shown = value.trim() === '' ? 'The reference' : `\`${value.trim()}\``;
        // Lists of references and names of schemas are for machines; elsewhere a person may have written for persons.
        const soft = role === 'reference' || role === 'schema' ? {} : { soft: true };
        const data = { reference: shown, reason: reading.reason, form: reading.nearest };
        const edits = value.trim() !== value && value.trim() !== '' ? [{ set: at, value: value.trim() }] : [];
        context.report({ rule: 'REF.FORMAT', at, data, edits, ...soft });
    }
    else if (reading.form === 'unpinned') {
        const isHard = reading.isLoose && (role === 'container' || role === 'reference');
        const data = { reference: value, reason: reading.reason, form: reading.advice };
        context.report({ rule: 'REF.UNPINNED', at, data, ...(isHard ? {} : { soft: true }) });
    }
    else if (reading.form === 'path') {
        const target = targetOf(reference, context.options);
        if (target !== undefined)
            follow(document, { ...reference, value }, target, context);
    }
}
/** A source may be described by a map; a list of references holds texts. */
function checkShape({ value, at, role }, { report }) {
    const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (isMap && (role === 'source' || role === 'transform'))
        return;
    const what = value === null
        ? 'is empty'
        : `is ${Array.isArray(value) ? 'a list' : isMap ? 'a map without `ref` or `uri`' : `the ${typeof value} ${String(value)}`}`;
    const data = { reference: 'The reference', reason: `${what}, not text`, form: explain('', role).nearest };
    report({ rule: 'REF.FORMAT', at, data, ...(role === 'reference' || role === 'schema' ? {} : { soft: true }) });
}
function follow(document, reference, target, context) {
    const { facts, report } = context;
    const { value, at, role } = reference;
    const found = findTarget(document, target, facts);
    const isPointer = role === 'reference' || role === 'schema';
    if (found.found === 'unsafe')
        return report({
            rule: 'REF.UNRESOLVED',
            at,
            data: { reference: value, detail: found.reason },
            ...(isPointer ? {} : { soft: true }),
        });
    if (found.found === 'unreadable') {
        const reason = found.reason.replace(/\.$/, '');
        return report({ rule: 'REF.UNREADABLE', at, data: { reference: value, file: found.file, reason } });
    }
    if (found.found === 'missing') {
        if (isArtifact(document, target))
            return;
        const names = (0,nearest/* listOf */.c3)(found.looked.map((path) => `\`${path}\``), 'or');
        const extensions = found.mayLackExtension ? ', with or without an extension' : '';
        const detail = `there is no ${names}${extensions}${found.wasAtBase ? ', though there was at the base' : ''}`;
        // A lock may be made by the build, and a contract may be kept in another repository.
        const isHard = found.wasAtBase || (isPointer && found.isSure);
        return report({ rule: 'REF.UNRESOLVED', at, data: { reference: value, detail }, ...(isHard ? {} : { soft: true }) });
    }
    if (found.found === 'there' && found.file !== undefined && target.version !== undefined && isStructured(found.file))
        compareVersion(reference, { file: found.file, version: target.version }, isPointer, context);
}
function compareVersion({ value, at }, { file, version }, isPointer, { facts, report }) {
    const fact = facts.get(documentRequest(file));
    if (!fact.known || !fact.value.readable) {
        const reason = fact.known ? 'it is no well-formed YAML or JSON' : fact.reason.replace(/\.$/, '');
        return report({ rule: 'REF.UNREADABLE', at, data: { reference: value, file, reason } });
    }
    const actual = versionOfTarget(fact.value);
    if (actual === undefined || agree(version, actual))
        return;
    const data = { reference: value, wanted: version, file, actual };
    report({ rule: 'REF.VERSION_DIFFERS', at, data, ...(isPointer ? {} : { soft: true }) });
}
function targetOf({ value, role }, { resolve, external }) {
    if (!resolve || typeof value !== 'string')
        return undefined;
    const reading = readReference(value, role);
    if (reading.form !== 'path' || external.some((start) => value.startsWith(start)))
        return undefined;
    return { role, path: reading.path, version: reading.version, isPlain: reading.isPlain };
}
/** What is an artifact as well is missed by `artifact-digests`: one mistake, one finding. */
function isArtifact(document, { path }) {
    const wanted = (0,lib_paths/* resolvePath */.o1)((0,lib_paths/* folderOf */.yS)(document.file), path);
    return (document.view('artifacts')?.artifacts ?? []).some((artifact) => {
        if (typeof artifact.path?.value !== 'string')
            return false;
        const verdict = (0,lib_paths/* resolvePath */.o1)(artifact.folder, artifact.path.value);
        return verdict.ok && wanted.ok && verdict.path === wanted.path;
    });
}


/***/ }),

/***/ 4968:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ release_notice_policy)
});

;// CONCATENATED MODULE: ./src/lib/calendar.ts
const MS_PER_DAY = 86_400_000;
const MONTHS = [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
];
function readDay(value) {
    if (typeof value !== 'string')
        return { ok: false, reason: `is ${describe(value)}, not text of the form \`YYYY-MM-DD\`` };
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
    if (match === null)
        return { ok: false, reason: 'is not of the form `YYYY-MM-DD`', ...nearestDay(value) };
    const [year, month, date] = match.slice(1).map(Number);
    if (month < 1 || month > 12)
        return { ok: false, reason: `is no day of the calendar: there is no month ${month}` };
    const length = daysIn(year, month);
    if (date < 1 || date > length)
        return { ok: false, reason: `is no day of the calendar: ${MONTHS[month - 1]} ${match[1]} has ${length} days` };
    return { ok: true, day: utc(year, month, date) };
}
/** The day, in UTC, of a point in time in RFC 3339. Undefined when it is none. */
function dayOfInstant(instant) {
    const time = Date.parse(instant);
    return Number.isNaN(time) ? undefined : Math.floor(time / MS_PER_DAY);
}
function writeDay(day) {
    return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}
function daysIn(year, month) {
    return utc(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - utc(year, month, 1);
}
/** `Date.UTC` reads the years 0 to 99 as 1900 to 1999. */
function utc(year, month, date) {
    return Math.floor(new Date(0).setUTCFullYear(year, month - 1, date) / MS_PER_DAY);
}
/** A time stamp has a day, and so has a date with other separators or without leading zeros, year first. */
function nearestDay(text) {
    const match = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{2}:\d{2}.*)?\s*$/.exec(text);
    if (match === null)
        return {};
    const nearest = `${match[1]}-${match[2].padStart(2, '0')}-${match[3].padStart(2, '0')}`;
    return readDay(nearest).ok ? { nearest } : {};
}
function describe(value) {
    if (value === undefined || value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'a map' : `the ${typeof value} ${String(value)}`;
}

// EXTERNAL MODULE: ./src/policy.ts
var policy = __nccwpck_require__(1237);
// EXTERNAL MODULE: ./src/lib/nearest.ts
var nearest = __nccwpck_require__(2269);
// EXTERNAL MODULE: ./src/model/json.ts
var json = __nccwpck_require__(7979);
// EXTERNAL MODULE: ./src/lib/semver.ts
var semver = __nccwpck_require__(5419);
;// CONCATENATED MODULE: ./policies/release-notice/move.ts

/** A version as it is written; of a number without quotes and of small slips the one that is plainly meant. */
function versionOf(value) {
    const reading = (0,semver/* readVersion */.$4)(typeof value === 'string' ? value.trim().replace(/^V(?=\d)/, 'v') : value);
    if (reading.ok)
        return reading.version;
    // Of a text such as `2025-10` the nearest version is another one.
    const nearest = typeof value === 'number' && reading.nearest !== undefined ? (0,semver/* readVersion */.$4)(reading.nearest) : undefined;
    return nearest?.ok === true ? nearest.version : undefined;
}
function isEmpty(value) {
    return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
function showVersion(value) {
    return typeof value === 'string' ? value.trim() : JSON.stringify(value ?? null).slice(0, 60);
}
function moveOf(from, to) {
    const [a, b] = [versionOf(from), versionOf(to)];
    if (a === undefined || b === undefined)
        return JSON.stringify(from) === JSON.stringify(to) ? 'same' : 'other';
    const order = (0,semver/* compareVersions */.Zy)(a, b);
    if (order === 0)
        return 'same';
    if (order > 0)
        return 'back';
    if (a.major !== b.major)
        return 'major';
    if (a.minor !== b.minor)
        return 'minor';
    if (a.patch !== b.patch)
        return 'patch';
    // Only the pre-release differs: from one to the next, or to the release that it led to.
    if (b.prerelease !== '')
        return 'pre-release';
    return b.patch !== 0 ? 'patch' : b.minor !== 0 ? 'minor' : 'major';
}
function isForward(move) {
    return move !== 'same' && move !== 'back';
}
/** Whether this step needs a notice: one of unknown size does, since it may be any. */
function needsNotice(move, steps) {
    return move === 'other' || steps.some((step) => step === move);
}

;// CONCATENATED MODULE: ./policies/release-notice/notice.ts

const NOTICE_TYPES = ['release', 'correction', 'withdrawal'];
const NOTICE_PATH = ['versioning', 'notice'];
/** The notice of a document; of a kind without such a view, what stands where one would be. */
function noticeOf(document, view) {
    const { notice } = view;
    if (notice !== undefined) {
        const value = document.get(notice.at);
        return value === undefined ? undefined : { ...notice, value, isDated: notice.at[0] !== 'release' };
    }
    for (const at of [NOTICE_PATH, ['x-notice']]) {
        const value = document.get(at);
        if (value !== undefined && value !== null)
            return { at, value, ...partsOf(value, at), isDated: true };
    }
    return undefined;
}
function partsOf(value, at) {
    if (!(0,json/* isObject */.Gv)(value))
        return {};
    const part = (key) => {
        const inner = Object.hasOwn(value, key) ? value[key] : undefined;
        return inner === undefined ? undefined : { value: inner, at: [...at, key] };
    };
    const [type, summary, date] = [part('type'), part('summary'), part('date')];
    return { ...(type && { type }), ...(summary && { summary }), ...(date && { date }) };
}
/** Whether a document of this sort has to have notices at all: its specification, its own section `versioning` or an option says so. */
function owesNotice(document, { required_for }) {
    if (required_for.includes(document.kind))
        return true;
    const sections = document.view('sections');
    const isVersioning = (path) => path.length === 1 && path[0] === 'versioning';
    if (sections === undefined || !sections.known.some(isVersioning))
        return false;
    const section = document.get(['versioning']);
    return (section !== undefined && section !== null) || sections.required.some(({ path }) => isVersioning(path));
}
function isBreakMode(view) {
    return typeof view.compatMode?.value === 'string' && view.compatMode.value.trim().toLowerCase() === 'break';
}
function typeOf(notice) {
    return typeof notice.type?.value === 'string' ? notice.type.value.trim() : '';
}
function makeStub(today, move) {
    const type = move === 'patch' ? 'correction' : 'release';
    return { type, summary: `TODO: what this ${type} changes, and for whom`, date: today };
}
function showStub({ type, summary, date }) {
    return `{type: ${type}, summary: "${summary}", date: "${date}"}`;
}
/** What the document calls itself, its folder, its path and the file's own name. */
function namesOf(document) {
    const steps = document.file.split('/');
    const stem = (steps.at(-1) ?? '').replace(/\.[^.]+$/, '');
    const own = [document.view('versioning')?.name?.value, document.get(['name']), document.get(['info', 'title'])];
    const names = [...own, steps.at(-2), stem, document.file];
    return [...new Set(names.filter((name) => typeof name === 'string' && name.trim() !== ''))];
}

;// CONCATENATED MODULE: ./policies/release-notice/content.ts





/** Type, summary and date: there, of the right sort, and not merely a place for one. */
function checkParts(notice, today, { report }) {
    const stub = makeStub(writeDay(today));
    if (!(0,json/* isObject */.Gv)(notice.value))
        return reportShape(notice, stub, report);
    const incomplete = (detail, at, edits) => report({ rule: 'NOTICE.INCOMPLETE', at, data: { detail, stub: showStub(stub) }, edits });
    const keys = ['type', 'summary', 'date'];
    const missing = keys.filter((key) => isEmpty(notice[key]?.value) && (key !== 'date' || notice.isDated));
    if (missing.length > 0) {
        // Insertions at one place come out in reverse; into an empty map only one can be made at a time.
        const writable = Object.keys(notice.value).length === 0 ? missing.slice(0, 1) : [...missing].reverse();
        const edits = writable.map((key) => ({ set: [...notice.at, key], value: stub[key] }));
        incomplete(`has no ${(0,nearest/* listOf */.c3)(missing.map((key) => `\`${key}\``))}`, notice.at, edits);
    }
    const { type, summary } = notice;
    if (type !== undefined && !missing.includes('type') && !NOTICE_TYPES.some((one) => one === type.value)) {
        const meant = typeof type.value === 'string' ? (0,nearest/* nearest */.pA)(type.value, NOTICE_TYPES) : undefined;
        const hint = meant === undefined ? '' : ` (\`${meant}\` is the nearest)`;
        const detail = `has the type ${show(type.value)}, which is none of ${(0,nearest/* listOf */.c3)(NOTICE_TYPES, 'and')}${hint}`;
        incomplete(detail, type.at, canReplace(type.value) ? [{ set: type.at, value: meant ?? stub.type }] : []);
    }
    if (summary !== undefined && !missing.includes('summary') && !saysSomething(summary.value)) {
        const isText = typeof summary.value === 'string';
        const detail = `has the summary ${show(summary.value)}, which ${isText ? 'only stands for one' : 'is no text'}`;
        const isTodo = isText && /^todo/i.test(String(summary.value).trim());
        incomplete(detail, summary.at, isTodo || !canReplace(summary.value) ? [] : [{ set: summary.at, value: stub.summary }]);
    }
}
/** The day itself; whether it is later than the base's is for the change to say. */
function checkDate(notice, today, { options, report }) {
    const { date } = notice;
    if (date === undefined || isEmpty(date.value))
        return;
    const say = (reason, edits = []) => report({
        rule: 'NOTICE.DATE_INVALID',
        at: date.at,
        data: { date: show(date.value), reason, today: writeDay(today) },
        edits,
    });
    const reading = readDay(date.value);
    if (!reading.ok) {
        const meant = reading.nearest;
        return say(meant === undefined ? reading.reason : `${reading.reason}, which would be \`${meant}\``, meant === undefined ? [] : [{ set: date.at, value: meant }]);
    }
    const ahead = reading.day - today;
    if (ahead > options.max_future_days)
        say(`is ${ahead} ${ahead === 1 ? 'day' : 'days'} in the future, and at most ${options.max_future_days} may be`);
}
/** A notice of a new version cannot be older than the one before it. */
function checkOrder(base, head, today, { report }) {
    const [before, after] = [readDay(base?.date?.value), readDay(head.date?.value)];
    if (!before.ok || !after.ok || base?.date === undefined || head.date === undefined || after.day >= before.day)
        return;
    report({
        rule: 'NOTICE.DATE_INVALID',
        at: head.date.at,
        data: {
            date: show(head.date.value),
            reason: `is before ${show(base.date.value)}, the date of the notice of the version before`,
            today: writeDay(today),
        },
        related: [{ at: base.date.at, side: 'base', message: 'the date at the base' }],
    });
}
function isSameNotice(base, head) {
    const parts = (notice) => (0,json/* isObject */.Gv)(notice.value)
        ? JSON.stringify([notice.type, notice.summary, notice.date].map((part) => typeof part?.value === 'string' ? part.value.trim() : (part?.value ?? null)))
        : JSON.stringify(notice.value);
    return parts(base) === parts(head);
}
/** Writes the stub over a notice that is whole; what one lacks is for `NOTICE.INCOMPLETE` to add. */
function overwriteEdits(notice, stub) {
    const parts = ['type', 'summary', 'date'].filter((key) => key !== 'date' || notice.isDated);
    // A withdrawal stays one: what it is of is for its author to say.
    const type = typeOf(notice) === 'withdrawal' ? 'withdrawal' : stub.type;
    const edits = parts.flatMap((key) => {
        const part = notice[key];
        if (part === undefined || isEmpty(part.value) || !canReplace(part.value))
            return [];
        return [{ set: part.at, value: key === 'type' ? type : stub[key] }];
    });
    return edits.length === parts.length ? edits : [];
}
function reportShape(notice, stub, report) {
    const { value, at } = notice;
    const summary = typeof value === 'string' && saysSomething(value) ? value : stub.summary;
    const what = Array.isArray(value) ? 'is a list without a notice in it' : `is ${show(value)}`;
    report({
        rule: 'NOTICE.INCOMPLETE',
        at,
        data: { detail: `${what}, not a map with \`type\`, \`summary\` and \`date\``, stub: showStub(stub) },
        edits: canReplace(value) ? [{ set: at, value: { ...stub, summary } }] : [],
    });
}
/** Words that stand where a summary belongs; whole texts, since a real summary may begin with any of them. */
const EMPTY_WORDS = /^(?:tbd|tba|wip|xxx|placeholder|n\/?a|none|nil|null|summary|text|description|message|\.*lorem ipsum.*)\W*$/is;
const TO_DO = /^(?:todo|fixme|tbd|xxx)\s*(?:$|[:([\-\u2013\u2014.\u2026])/i;
/** In capitals it is a mark, in lower case it may be a word of a sentence. */
const SHOUTED_TO_DO = /^(?:TODO|FIXME)\s/;
function saysSomething(value) {
    if (typeof value !== 'string')
        return false;
    const text = value.trim();
    if (!/[A-Za-z0-9]/.test(text) && !/[\p{L}\p{N}]/u.test(text))
        return false;
    if (/^(?:<[^<>]*>|\[[^[\]]*\]|\{\{.*\}\}|\$\{[^{}]*\}|%[^%]*%)[.\s]*$/s.test(text))
        return false;
    return !EMPTY_WORDS.test(text) && !TO_DO.test(text) && !SHOUTED_TO_DO.test(text);
}
function canReplace(value) {
    return value === null || typeof value !== 'object';
}
function show(value) {
    return `\`${typeof value === 'string' ? value : JSON.stringify(value).slice(0, 60)}\``;
}

// EXTERNAL MODULE: ./src/lib/paths.ts
var lib_paths = __nccwpck_require__(9927);
;// CONCATENATED MODULE: ./policies/release-notice/changelog.ts



/** Whether a changelog has a section for a version, with something said in it. */
function findSection(text, version) {
    const headings = readHeadings(text);
    let verdict = 'missing';
    for (const [i, { text: title, level }] of headings.entries()) {
        if (!namesVersion(title, version))
            continue;
        verdict = 'empty';
        for (const [j, inner] of headings.slice(i).entries()) {
            if (j > 0 && inner.level <= level)
                break;
            if (inner.body.some(isProse))
                return 'found';
        }
    }
    return verdict;
}
/** ATX (`## 1.2.0`) and underlined headings of Markdown and reStructuredText; code blocks and comments have none. */
function readHeadings(text) {
    const lines = withoutComments(text.replace(/^\ufeff/, '')).split(/\r\n|\n|\r/);
    const headings = [];
    const underlines = [];
    let fence;
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i];
        const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
        if (fence !== undefined) {
            if (mark?.[1]?.startsWith(fence) === true && mark[2].trim() === '')
                fence = undefined;
            headings.at(-1)?.body.push(line);
            continue;
        }
        const under = /^ {0,3}([=\-~^"'*+#])\1{2,}\s*$/.exec(lines[i + 1] ?? '')?.[1];
        const atx = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/.exec(line);
        if (atx !== null)
            headings.push({ text: atx[2] ?? '', level: atx[1].length, body: [] });
        else if (under !== undefined && isTitle(line)) {
            if (!underlines.includes(under))
                underlines.push(under);
            // In Markdown `=` is above `-`; in reStructuredText the first sort met is the highest.
            headings.push({ text: line.trim(), level: underlines.indexOf(under) + 1, body: [] });
            i++;
        }
        else {
            if (mark !== null)
                fence = mark[1];
            headings.at(-1)?.body.push(line);
        }
    }
    return headings;
}
function isTitle(line) {
    return line.trim() !== '' && !/^ {0,3}(?:[-*+>]\s|([=\-~^"'*+#])\1{2,}\s*$)/.test(line);
}
/** `[1.2.0] - 2025-09-21`, `v1.2.0 (date)`, `Release 1.2`, `name@1.2.0`; `1.2` and `1.2.0` are one version. */
function namesVersion(title, version) {
    const own = versionOf(version);
    const words = title
        .replace(/\]\([^)]*\)|\][[][^\]]*\]/g, ']')
        .split(/[\s[\]()<>{}`*_,;|/@]+|:(?=\s|$)/)
        .filter((word) => word !== '');
    if (own === undefined)
        return words.includes(showVersion(version));
    return words.some((word) => {
        const reading = (0,semver/* readVersion */.$4)(word.replace(/^(?:v|version|release)[-.]?(?=\d)/i, '').replace(/[.:!]+$/, ''));
        return reading.ok && (0,semver/* compareVersions */.Zy)(reading.version, own) === 0;
    });
}
/** A line that says something: no blank, no rule, no definition of a link. */
function isProse(line) {
    if (/^\s*\[[^\]]+\]:\s*\S+/.test(line))
        return false;
    return saysSomething(line.replace(/^\s*(?:[-*+>]|\d+[.)])\s*/, ''));
}
/** Comments may span lines; the line count stays. Linear: each is found once. */
function withoutComments(text) {
    let result = '';
    let from = 0;
    for (;;) {
        const start = text.indexOf('<!--', from);
        if (start < 0)
            return result + text.slice(from);
        const end = text.indexOf('-->', start + 4);
        // One that is never closed hides the rest, as it does for a reader.
        result += text.slice(from, start) + (end < 0 ? '' : text.slice(start, end).replace(/[^\n]+/g, ''));
        if (end < 0)
            return result;
        from = end + 3;
    }
}

;// CONCATENATED MODULE: ./policies/release-notice/changeset.ts
const RANK = { none: 0, patch: 1, minor: 2, major: 3 };
/** Front matter of `"name": minor` lines, then a summary (https://github.com/changesets/changesets). Undefined when it is none. */
function readChangeset(text) {
    const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
    const start = lines.findIndex((line) => line.trim() !== '');
    if (start < 0 || lines[start].trim() !== '---')
        return undefined;
    const end = lines.findIndex((line, i) => i > start && line.trim() === '---');
    if (end < 0)
        return undefined;
    const bumps = new Map();
    for (const line of lines.slice(start + 1, end)) {
        const match = /^\s*(?:"([^"]+)"|'([^']+)'|([^\s#"':][^#:]*?))\s*:\s*["']?(major|minor|patch|none)["']?\s*(?:#.*)?$/.exec(line);
        const name = match?.[1] ?? match?.[2] ?? match?.[3];
        if (name !== undefined)
            bumps.set(name, match[4]);
    }
    return { bumps, hasSummary: lines.slice(end + 1).some((line) => /[\p{L}\p{N}]/u.test(line)) };
}
function isAtLeast(bump, step) {
    return RANK[bump] >= RANK[step];
}
/** The largest bump that changesets with a summary announce for one of the names. */
function largestBump(changesets, names) {
    let largest;
    for (const { bumps, hasSummary } of changesets)
        for (const name of names) {
            const bump = bumps.get(name);
            if (bump !== undefined && hasSummary && (largest === undefined || !isAtLeast(largest, bump)))
                largest = bump;
        }
    return largest;
}

;// CONCATENATED MODULE: ./policies/release-notice/elsewhere.ts






const SIDES = ['head', 'base'];
/** The texts that may hold release notes; those of the changesets once their folder is known. */
function requestNotes(document, options, facts) {
    const requests = candidates(document, options.changelog).map((path) => textRequest(path, 'head'));
    for (const folder of candidates(document, options.changesets))
        for (const side of SIDES) {
            const request = listingRequest(folder, side);
            requests.push(request);
            const listing = facts?.find(request);
            if (listing?.known === true)
                for (const path of listing.value)
                    if (isChangeset(path, folder))
                        requests.push(textRequest(path, side));
        }
    return requests;
}
/** Whether all notes outside the document that the options ask for are there. Reports what is missing unless `quiet`. */
function checkNotes(release, context, quiet = false) {
    const { changelog, changesets } = context.options;
    const found = [
        changelog === '' || checkChangelog(release, context, quiet),
        changesets === '' || checkChangesets(release, context, quiet),
    ];
    return found.every(Boolean);
}
function hasNotes({ changelog, changesets }) {
    return changelog !== '' || changesets !== '';
}
function checkChangelog(release, { options, facts, report }, quiet) {
    const { document, at, version, isFirst, today } = release;
    const say = (file, detail) => {
        const data = { file, detail, version: showVersion(version).replace(/^v/, ''), today: writeDay(today) };
        if (!quiet)
            report({ rule: 'NOTICE.CHANGELOG_MISSING', at, data, ...(isFirst ? { soft: true } : {}) });
        return false;
    };
    for (const path of candidates(document, options.changelog)) {
        const fact = facts.get(textRequest(path, 'head'));
        if (!fact.known && fact.absent)
            continue;
        if (!fact.known) {
            if (!quiet)
                report({ rule: 'NOTICE.UNREADABLE', at, data: { path, reason: fact.reason.replace(/\.$/, '') } });
            return false;
        }
        const section = findSection(fact.value, version);
        const shown = showVersion(version);
        if (section === 'missing')
            return say(path, `has no section for the version \`${shown}\``);
        if (section === 'empty')
            return say(path, `has a section for the version \`${shown}\` with nothing in it`);
        return true;
    }
    return say(options.changelog, 'is the changelog that the options name, and there is no such file');
}
/** A changeset that is there, or that stood at the base and was used up by this release. */
function checkChangesets(release, { options, facts, report }, quiet) {
    const { document, at, move, isFirst } = release;
    const step = move === 'major' || move === 'minor' || move === 'patch' ? move : 'patch';
    const read = [];
    let isThere = false;
    for (const folder of candidates(document, options.changesets))
        for (const side of SIDES) {
            const listing = facts.get(listingRequest(folder, side));
            if (!listing.known && listing.absent)
                continue;
            if (!listing.known) {
                if (!quiet)
                    report({ rule: 'NOTICE.UNREADABLE', at, data: { path: folder, reason: listing.reason.replace(/\.$/, '') } });
                return false;
            }
            isThere = true;
            for (const path of listing.value.filter((one) => isChangeset(one, folder))) {
                const text = facts.find(textRequest(path, side));
                if (text?.known === true) {
                    const changeset = readChangeset(text.value);
                    if (changeset !== undefined)
                        read.push(changeset);
                }
                else if (!quiet) {
                    const reason = (text?.reason ?? 'it was not looked at').replace(/\.$/, '');
                    report({ rule: 'NOTICE.UNREADABLE', at, data: { path, reason } });
                }
            }
        }
    const names = namesOf(document);
    const largest = largestBump(read, names);
    if (largest !== undefined && largest !== 'none' && isAtLeast(largest, step))
        return true;
    if (quiet)
        return false;
    const silent = names.find((name) => read.some(({ bumps, hasSummary }) => !hasSummary && bumps.has(name)));
    let detail = '';
    if (largest !== undefined)
        detail = `; the largest announced is \`${largest}\``;
    else if (silent !== undefined)
        detail = '; one names it and has no summary';
    else if (!isThere)
        detail = ': there is no such folder';
    report({
        rule: 'NOTICE.CHANGESET_MISSING',
        at,
        data: { folder: options.changesets, name: names[0] ?? document.file, bump: `as \`${step}\``, step, detail },
        ...(isFirst ? { soft: true } : {}),
    });
    return false;
}
function candidates(document, raw) {
    if (raw === '')
        return [];
    const paths = [(0,lib_paths/* folderOf */.yS)(document.file), '']
        .map((folder) => (0,lib_paths/* resolvePath */.o1)(folder, raw))
        .flatMap((verdict) => (verdict.ok ? [verdict.path] : []));
    return [...new Set(paths)];
}
function isChangeset(path, folder) {
    return (0,lib_paths/* folderOf */.yS)(path) === folder && /\.md$/i.test(path) && !/^readme\.md$/i.test((0,lib_paths/* nameOf */.Vb)(path));
}
function textRequest(path, side) {
    return { fact: 'text', path, side };
}
function listingRequest(path, side) {
    return { fact: 'listing', path, side };
}

;// CONCATENATED MODULE: ./policies/release-notice/removed.ts

const MARKS = ['deprecated', 'deprecation'];
/** What an item of a list calls itself, in this order. */
const NAMES = ['id', 'name', 'path', 'field', 'column', 'metric', 'key'];
/** Walks both sides together: maps by key, items of lists by their name, or, without one, by being the same. */
function findRemoved(base, head) {
    const found = [];
    // Documents are at most 100 levels deep, so this may be recursive.
    const visit = (before, after, path) => {
        if (before === after)
            return;
        if ((0,json/* isList */.Lv)(before)) {
            const partnerOf = pairItems(before, (0,json/* isList */.Lv)(after) ? after : []);
            return before.forEach((item, i) => visit(item, partnerOf(item, i), [...path, i]));
        }
        if (!(0,json/* isObject */.Gv)(before))
            return;
        if (after === undefined && !isNoHolder(path)) {
            const key = MARKS.find((name) => Object.hasOwn(before, name) && isMark(before[name]));
            if (key !== undefined) {
                const name = nameOf(before);
                found.push({
                    name: name === undefined ? (0,json/* shortPath */._1)(path) : `${(0,json/* shortPath */._1)(path)} (${name})`,
                    holder: before,
                    mark: before[key],
                    markAt: [...path, key],
                });
                // What is below it went with it.
                return;
            }
        }
        const others = (0,json/* isObject */.Gv)(after) ? after : undefined;
        for (const key of Object.keys(before))
            visit(before[key], others !== undefined && Object.hasOwn(others, key) ? others[key] : undefined, [...path, key]);
    };
    visit(base, head, []);
    return found;
}
/** Maps whose keys are names that the author chose: one may well be called `deprecated`. */
const NAME_MAPS = new Set(['properties', 'fields', 'columns', 'features', 'definitions', '$defs', 'models']);
/** `versioning.deprecation` says how deprecations are announced, and is none. */
function isNoHolder(path) {
    return path.length === 0 || (path.length === 1 && path[0] === 'versioning') || NAME_MAPS.has(String(path.at(-1)));
}
function isMark(value) {
    return value !== undefined && value !== null && value !== false && value !== '';
}
function pairItems(before, after) {
    const byName = new Map();
    const texts = new Map();
    for (const item of after) {
        const name = nameOf(item);
        if (name !== undefined)
            byName.set(name, item);
        else
            texts.set(JSON.stringify(item), item);
    }
    const sameLength = before.length === after.length;
    return (item, i) => {
        const name = nameOf(item);
        if (name !== undefined)
            return byName.get(name);
        // Items without a name that were edited in place are told from removed ones by the list's length only.
        return texts.get(JSON.stringify(item)) ?? (sameLength ? after[i] : undefined);
    };
}
function nameOf(item) {
    if (!(0,json/* isObject */.Gv)(item))
        return undefined;
    const key = NAMES.find((name) => Object.hasOwn(item, name) && typeof item[name] !== 'object');
    return key === undefined ? undefined : String(item[key]);
}

;// CONCATENATED MODULE: ./policies/release-notice/grace.ts





/** The grace period that the document promises must be one. */
function checkGrace(view, { options, report }) {
    const { deprecation } = view;
    const cycles = (0,json/* isObject */.Gv)(deprecation?.value) ? deprecation.value['grace_cycles'] : undefined;
    if (deprecation === undefined || cycles === undefined || cycles === null)
        return;
    const least = options.min_grace_cycles;
    const isCount = typeof cycles === 'number' && Number.isSafeInteger(cycles) && cycles >= 0;
    if (isCount && cycles >= least)
        return;
    const at = [...deprecation.at, 'grace_cycles'];
    const detail = isCount ? `is ${cycles}, and at least ${plural(least)} must be promised` : 'is no whole number of MINOR cycles';
    report({ rule: 'NOTICE.GRACE_TOO_SHORT', at, data: { subject: `\`${(0,json/* shortPath */._1)(at)}\``, detail } });
}
/** What was deprecated at the base and is gone at the head, before the time that was promised has passed. */
function checkRemovals(base, head, today, context) {
    const removed = findRemoved(base.data, head.data);
    if (removed.length === 0)
        return;
    const [before, after] = [base.view('versioning'), head.view('versioning')];
    const grace = graceOf(before, after, context.options.min_grace_cycles);
    for (const item of removed) {
        const verdict = byDate(item, today) ?? byVersion(item, before?.version?.value, after?.version?.value, grace);
        if (verdict === undefined)
            continue;
        context.report({
            rule: 'NOTICE.GRACE_TOO_SHORT',
            at: item.markAt,
            side: 'base',
            ...(verdict.isCertain ? {} : { soft: true }),
            data: { subject: `\`${item.name}\``, detail: verdict.detail },
        });
    }
}
/** The promise of the base counts: the change that breaks it cannot shorten it. */
function graceOf(before, after, least) {
    const promised = [before, after].map((view) => (0,json/* valueAt */.fK)(view?.deprecation?.value, ['grace_cycles']));
    const cycles = promised.find((value) => typeof value === 'number' && Number.isSafeInteger(value));
    return Math.max(cycles ?? 0, least);
}
const UNTIL = ['until', 'sunset', 'x-sunset', 'deprecation_date'];
function byDate({ mark, holder }, today) {
    const until = pick(mark, UNTIL) ?? pick(holder, UNTIL);
    if (until === undefined || (0,semver/* readVersion */.$4)(until).ok)
        return undefined;
    const reading = readDay(typeof until === 'string' ? until.slice(0, 10) : until);
    const shown = showVersion(until);
    if (!reading.ok)
        return { detail: `was to stay until \`${shown}\`, which is no date, and is gone`, isCertain: false };
    if (today >= reading.day)
        return undefined;
    return { detail: `was to stay until \`${shown}\` and is gone on \`${writeDay(today)}\``, isCertain: true };
}
function byVersion(item, from, to, grace) {
    const [base, head] = [versionOf(from), versionOf(to)];
    const reading = (0,semver/* readVersion */.$4)(pick(item.mark, UNTIL) ?? pick(item.holder, UNTIL));
    const until = reading.ok ? reading.version : undefined;
    if (base === undefined || head === undefined) {
        if (grace === 0 && until === undefined)
            return undefined;
        return {
            detail: `is gone, and without two versions nobody can count the ${plural(grace)} that were promised`,
            isCertain: false,
        };
    }
    if (until !== undefined && (0,semver/* compareVersions */.Zy)(head, until) < 0)
        return { detail: `was to stay until \`${until.text}\` and is gone in \`${head.text}\``, isCertain: true };
    if (until !== undefined || head.major !== base.major || hasCalendar(item))
        return undefined;
    const written = sinceOf(item.mark, item.holder);
    const since = versionOf(written);
    if (since === undefined || (0,semver/* compareVersions */.Zy)(since, head) > 0) {
        // Deprecated at the base: in its version at the latest, for nobody knows how long before.
        const passed = head.minor - base.minor;
        if (passed >= grace)
            return undefined;
        const reason = isEmpty(written) ? 'nothing says since when' : `\`${showVersion(written)}\` says nothing of since when`;
        const detail = `was deprecated (${reason}) and is gone in \`${head.text}\`, ${cyclesAfter(passed, base.text)}; ${plural(grace)} must pass`;
        return { detail, isCertain: passed <= 0 };
    }
    const passed = head.minor - since.minor;
    if (since.major !== head.major || passed >= grace)
        return undefined;
    const detail = `was deprecated in \`${since.text}\` and is gone in \`${head.text}\`, ${cyclesAfter(passed, since.text)}; ${plural(grace)} must pass`;
    return { detail, isCertain: true };
}
function hasCalendar({ mark, holder }) {
    return pick(mark, UNTIL) !== undefined || pick(holder, UNTIL) !== undefined;
}
function sinceOf(mark, holder) {
    if (typeof mark === 'string')
        return mark;
    return pick(mark, ['since', 'in', 'version']) ?? pick(holder, ['deprecated_since', 'since']);
}
function pick(value, keys) {
    if (!(0,json/* isObject */.Gv)(value))
        return undefined;
    const key = keys.find((name) => Object.hasOwn(value, name) && !isEmpty(value[name]));
    return key === undefined ? undefined : value[key];
}
function cyclesAfter(passed, version) {
    return passed <= 0 ? `before any MINOR version after \`${version}\`` : `${plural(passed)} after \`${version}\``;
}
function plural(count) {
    return `${count} MINOR ${count === 1 ? 'cycle' : 'cycles'}`;
}

;// CONCATENATED MODULE: ./policies/release-notice/options.schema.json
const options_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Options of release-notice","type":"object","additionalProperties":false,"properties":{"required_moves":{"type":"array","items":{"enum":["major","minor","patch"]},"uniqueItems":true,"default":["major","minor"],"description":"The steps of a version that need a notice. Under the mode `break` every step needs one."},"required_for":{"type":"array","items":{"enum":["pipeline-card","dataset-card","model-card","benchmark-card","feature-set","model-metadata","dvc-yaml","dvc-lock","dvc-pointer","json-schema","avro-schema","data-contract","dbt-manifest","dbt-properties","mlflow-model","mlflow-run","mlflow-registry","openlineage","ge-result","croissant","hf-card","frictionless","checksums","in-toto","spdx","cyclonedx","feast","atlas-lineage","amundsen-lineage","provenance-artifact","node-link-graph","metrics"]},"uniqueItems":true,"default":[],"description":"Kinds of documents that owe a notice although neither their format nor a section `versioning` of theirs asks for one. Theirs is read from `versioning.notice` or `x-notice`."},"max_future_days":{"type":"integer","minimum":0,"default":1,"description":"How many days a notice may be ahead of the clock (in UTC): one for time zones, more where notices are announced."},"min_grace_cycles":{"type":"integer","minimum":0,"default":1,"description":"The least number of MINOR cycles between a deprecation and the removal, whatever `versioning.deprecation.grace_cycles` says."},"changelog":{"type":"string","default":"","description":"A changelog that has to have a section for each version that needs a notice, as a path from the document\'s folder or else from the root. Empty: none is asked for."},"changesets":{"type":"string","default":"","description":"A folder of changesets, one of which has to announce each version that needs a notice, as a path from the document\'s folder or else from the root. Empty: none is asked for."},"changelog_suffices":{"type":"boolean","default":false,"description":"Whether a notice may be missing when `changelog` and `changesets`, as far as they are set, say what changed."}}}');
;// CONCATENATED MODULE: ./policies/release-notice/record.ts



const NOTICE_WORD = /(?:^|[^a-z])notices?(?:$|[^a-z])/i;
const RELEASE_WORD = /(?:^|[^a-z])(?:notices?|release|changelog|correction|withdrawal)(?:$|[^a-z])/i;
/** `Volume vX.Y:Anchor` cites another volume, whose version says nothing of this document's. */
const VOLUME = /^(.+) v\d+\.\d+(?:\.\d+)?:(.+)$/s;
const VERSION_TOKEN = /(?<![\w.])v?(\d+\.\d+(?:\.\d+)?(?:-[0-9A-Za-z][0-9A-Za-z.-]*)?)(?!\w|\.\d)/g;
/** The chapter asks for notices in `export_manifest.references[]` without saying how: see the README for what counts. */
function checkRecorded(document, view, { report }) {
    if (!(0,json/* isObject */.Gv)(document.get(['export_manifest'])))
        return;
    const names = namesOf(document);
    const version = isEmpty(view.version?.value) ? undefined : view.version?.value;
    if (view.references.some(({ value }) => records(value, version, names)))
        return;
    const shown = version === undefined ? '' : showVersion(version);
    const parsed = versionOf(version);
    const short = parsed === undefined ? 'v1.0' : `v${parsed.major}.${parsed.minor}`;
    report({
        rule: 'NOTICE.REFERENCE_MISSING',
        at: ['export_manifest', 'references'],
        on: 'key',
        data: { version: shown === '' ? '' : ` of version \`${shown}\``, example: `${names[0] ?? 'this'} ${short}:NOTICE` },
    });
}
/** Whether an entry names the notice, or the version as a whole word. */
function records(entry, version, names) {
    if (typeof entry !== 'string')
        return (0,json/* isObject */.Gv)(entry) && Object.values(entry).some((value) => records(value, version, names));
    const [, volume, anchor] = VOLUME.exec(entry) ?? [];
    if (volume !== undefined && !names.includes(volume) && !RELEASE_WORD.test(`${volume}:${anchor}`))
        return false;
    const own = versionOf(version);
    if (own === undefined) {
        const text = isEmpty(version) ? undefined : showVersion(version);
        return NOTICE_WORD.test(entry) || (text !== undefined && hasToken(entry, text));
    }
    const named = [...entry.matchAll(VERSION_TOKEN)].map(([, text]) => versionOf(text)).filter((one) => one !== undefined);
    if (named.some((one) => agrees(one, own)) || hasSlug(entry, own))
        return true;
    return named.length === 0 && NOTICE_WORD.test(entry);
}
/** `v1.2` stands for every `v1.2.x`. What follows a hyphen may be a pre-release or more words. */
function agrees(named, own) {
    if (named.major !== own.major || named.minor !== own.minor || (named.parts === 3 && named.patch !== own.patch))
        return false;
    return own.prerelease === ''
        ? !/^(?:alpha|beta|rc|dev|pre)/i.test(named.prerelease)
        : named.prerelease.startsWith(own.prerelease);
}
/** The anchor that GitHub makes of a heading: `CHANGELOG.md#120---2025-09-21`. */
function hasSlug(entry, own) {
    const fragment = /#v?(\d+)(?!\d|\.\d)/.exec(entry)?.[1];
    return own.prerelease === '' && fragment === `${own.major}${own.minor}${own.patch}`;
}
function hasToken(entry, token) {
    const at = entry.indexOf(token);
    return at >= 0 && !/[\w.]/.test(entry[at - 1] ?? ' ') && !/\w/.test(entry[at + token.length] ?? ' ');
}

;// CONCATENATED MODULE: ./policies/release-notice/rules.ts
const rules = {
    'NOTICE.REQUIRED': {
        severity: 'error',
        message: '{{subject}}, but there is no `{{path}}`.',
        why: 'Those who use the document learn from the notice that something changed and what; without it they learn it from what breaks.',
        fix: 'Write it, and say in the summary what changed: `notice: {{stub}}`.',
        spec: 'Ch. 11 \u00a7IV, \u00a7XII',
    },
    'NOTICE.INCOMPLETE': {
        severity: 'error',
        message: 'The notice {{detail}}.',
        why: 'A notice that does not say what sort of change it announces, what changed or when tells its readers nothing.',
        fix: 'Give it a type (release, correction or withdrawal), a summary of what changed and a date, as in `{{stub}}`.',
        spec: 'Ch. 11 \u00a7III',
    },
    'NOTICE.TYPE_MISMATCH': {
        severity: 'error',
        message: 'The notice is of type `{{type}}`, but {{reality}}.',
        why: 'Who reads `correction` upgrades without a look, and who reads `withdrawal` stops using it: the type has to be what happened.',
        fix: 'Announce what happened: a break as `release`, a withdrawal with its tombstone, or make the change be what the notice says.',
        spec: 'Ch. 11 \u00a7IV',
    },
    'NOTICE.DATE_INVALID': {
        severity: 'error',
        message: 'The date of the notice, {{date}}, {{reason}}.',
        why: 'Grace periods and audits count from this date.',
        fix: 'Write the day of the release as `YYYY-MM-DD`; today is `{{today}}`.',
        spec: 'Ch. 11 \u00a7III',
    },
    'NOTICE.REFERENCE_MISSING': {
        severity: 'warning',
        message: '`export_manifest.references` does not record the notice{{version}}.',
        why: 'Who receives the export sees the manifest and not the card; a notice that it does not name does not reach them.',
        fix: 'Add an entry that names the version or the notice, such as `{{example}}` or a link into the changelog.',
        spec: 'Ch. 11 \u00a7IV',
        soft: true,
    },
    'NOTICE.UNCHANGED': {
        severity: 'error',
        message: 'The version moved from `{{base}}` to `{{head}}`, but the notice is still the one of `{{base}}`.',
        why: 'It announces an earlier release, so nobody is told of this one.',
        fix: 'Write what changed since then, such as `notice: {{stub}}`.',
        spec: 'Ch. 11 \u00a7IV',
    },
    'NOTICE.GRACE_TOO_SHORT': {
        severity: 'error',
        message: '{{subject}} {{detail}}.',
        why: 'A deprecation promises time to move away; those who rely on it break when that time is cut short.',
        fix: 'Keep it until the grace period is over, marked as deprecated with the version it began in, or remove it in a new major version.',
        spec: 'DatasetCards Ch. 14, `versioning.deprecation`',
    },
    'NOTICE.TOMBSTONE_MISSING': {
        severity: 'error',
        message: 'The notice withdraws the release, but {{detail}}.',
        why: 'Mirrors and lock files go on serving what was withdrawn unless a tombstone stands in its place and says why.',
        fix: 'Write `versioning.withdrawal` with `allowed: true`, the `reasons` (legal, safety, integrity or privacy) and `mirror_tombstone: true`, or mark the withdrawn artifact with `tombstone: true`.',
        spec: 'DatasetCards Ch. 14, `versioning.withdrawal`',
    },
    'NOTICE.WITHDRAWAL_FORBIDDEN': {
        severity: 'error',
        message: 'The notice withdraws the release, but `{{path}}` is false.',
        why: 'The document promises its users that no release is withdrawn.',
        fix: 'Publish a correction instead, or allow withdrawals and name the reason.',
        spec: 'DatasetCards Ch. 14, `versioning.withdrawal`',
    },
    'NOTICE.CHANGELOG_MISSING': {
        severity: 'error',
        message: '`{{file}}` {{detail}}.',
        why: 'The option `changelog` says that each release is described there, and its readers rely on that.',
        fix: 'Add a section with the heading `## [{{version}}] - {{today}}` and say below it what changed.',
    },
    'NOTICE.CHANGESET_MISSING': {
        severity: 'error',
        message: 'No changeset in `{{folder}}` announces `{{name}}` {{bump}}{{detail}}.',
        why: 'The option `changesets` says that each release is described by one, and the release notes are made from them.',
        fix: 'Add a file to `{{folder}}` with the front matter `"{{name}}": {{step}}` and a summary below it.',
    },
    'NOTICE.UNREADABLE': {
        severity: 'error',
        message: '`{{path}}` could not be read to look for release notes: {{reason}}.',
        why: 'Whether the release is announced there is unknown, and unknown is not the same as yes.',
        fix: 'Make it a plain UTF-8 text file inside the workspace, or name another one in the options.',
        incomplete: true,
    },
};

;// CONCATENATED MODULE: ./policies/release-notice/stub-edits.ts


/** Writes a notice where there is none; nothing when `versioning` is something that cannot hold one. */
function stubEdits(document, stub) {
    if (!(0,json/* isObject */.Gv)(document.data))
        return [];
    const section = document.get(['versioning']);
    if (section === null)
        return [{ set: ['versioning'], value: { notice: { ...stub } } }];
    if (section !== undefined && !(0,json/* isObject */.Gv)(section))
        return [];
    return [{ set: NOTICE_PATH, value: { ...stub } }];
}

;// CONCATENATED MODULE: ./policies/release-notice/tombstone.ts


const REASONS = ['legal', 'safety', 'integrity', 'privacy'];
const GONE = /^(?:withdrawn|yanked|revoked|tombstoned?)$/i;
/** A withdrawal has to be allowed, to say why, and to leave a tombstone. */
function checkWithdrawal(document, view, notice, { report }) {
    const missing = (detail, at) => report({ rule: 'NOTICE.TOMBSTONE_MISSING', at, data: { detail } });
    const { withdrawal } = view;
    const value = withdrawal?.value;
    if ((0,json/* isObject */.Gv)(value) && value['allowed'] === false) {
        const at = [...withdrawal.at, 'allowed'];
        report({ rule: 'NOTICE.WITHDRAWAL_FORBIDDEN', at, data: { path: (0,json/* shortPath */._1)(at) } });
        return;
    }
    const place = notice.type?.at ?? notice.at;
    const isMarked = hasMark(document.data) || view.references.some(({ value: text }) => isTombstoneText(text));
    if (withdrawal === undefined || value === undefined || !(0,json/* isObject */.Gv)(value) || Object.keys(value).length === 0) {
        if (isMarked)
            return;
        const what = withdrawal === undefined ? 'there is no' : 'nothing is said in';
        return missing(`${what} \`${withdrawal === undefined ? 'versioning.withdrawal' : (0,json/* shortPath */._1)(withdrawal.at)}\` and nothing is marked as withdrawn`, place);
    }
    const path = (0,json/* shortPath */._1)(withdrawal.at);
    const reasons = reasonsOf(value);
    const odd = reasons.filter(({ value: reason }) => !REASONS.includes(typeof reason === 'string' ? reason.trim() : ''));
    for (const reason of odd)
        missing(`the reason ${tombstone_show(reason.value)} is none of ${(0,nearest/* listOf */.c3)(REASONS, 'and')}`, [...withdrawal.at, ...reason.at]);
    if (reasons.length === 0 && !isMarked)
        missing(`\`${path}\` gives no reason (${(0,nearest/* listOf */.c3)(REASONS)})`, withdrawal.at);
    if (value['mirror_tombstone'] === false && !isMarked)
        missing(`\`${path}.mirror_tombstone\` is false and nothing is marked as withdrawn`, [...withdrawal.at, 'mirror_tombstone']);
}
/** Whether there is anything at all that tells a mirror to stop: then artifacts may stay where they are. */
function hasTombstone(document, view) {
    const value = view.withdrawal?.value;
    if ((0,json/* isObject */.Gv)(value) && Object.keys(value).length > 0 && value['allowed'] !== false && value['mirror_tombstone'] !== false)
        return true;
    return hasMark(document.data) || view.references.some(({ value: text }) => isTombstoneText(text));
}
function reasonsOf(withdrawal) {
    for (const key of ['reasons', 'reason']) {
        const value = withdrawal[key];
        if (value === undefined || value === null)
            continue;
        return (0,json/* isList */.Lv)(value) ? value.map((one, i) => ({ value: one, at: [key, i] })) : [{ value, at: [key] }];
    }
    return [];
}
/** `tombstone: true`, `status: withdrawn`, `channel: yanked` or a path with `tombstone` in its name, anywhere in the document. */
function hasMark(data) {
    const todo = [data];
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
        if ((0,json/* isList */.Lv)(next))
            for (const item of next)
                todo.push(item);
        if (!(0,json/* isObject */.Gv)(next))
            continue;
        for (const [key, value] of Object.entries(next)) {
            if (key === 'tombstone' && value !== null && value !== false && value !== '')
                return true;
            if (/^(?:status|state|channel)$/.test(key) && typeof value === 'string' && GONE.test(value.trim()))
                return true;
            if (/^(?:path|uri|url)$/.test(key) && isTombstoneText(value))
                return true;
            if (value !== null && typeof value === 'object')
                todo.push(value);
        }
    }
    return false;
}
function isTombstoneText(value) {
    return typeof value === 'string' && /(?:^|[^a-z])tombstone(?:$|[^a-z])/i.test(value);
}
function tombstone_show(value) {
    return typeof value === 'string' ? `\`${value}\`` : `\`${JSON.stringify(value).slice(0, 60)}\``;
}

;// CONCATENATED MODULE: ./policies/release-notice/policy.ts












const NOW = { fact: 'now' };
/* harmony default export */ const release_notice_policy = ((0,policy/* definePolicy */.s)()({
    meta: {
        id: 'release-notice',
        summary: 'Requires a truthful notice for every new version, and a grace period for what is deprecated.',
        views: ['versioning'],
        rules: rules,
        options: options_schema_namespaceObject,
        since: '0.2.0',
    },
    needs: (document, chosen, _change, facts) => [NOW, ...requestNotes(document, chosen, facts)],
    checkDocument(document, context) {
        const view = document.view('versioning');
        if (view === undefined)
            return;
        const today = todayOf(context);
        const notice = noticeOf(document, view);
        checkGrace(view, context);
        if (notice === undefined) {
            // The break is declared, whatever became of the version: `checkChange` leaves it to this.
            if (isBreakMode(view) && owesNotice(document, context.options))
                reportMissing({ document, view, today, move: 'other', isFirst: false }, 'The mode is `break`', context);
            return;
        }
        checkParts(notice, today, context);
        checkDate(notice, today, context);
        checkRecorded(document, view, context);
        if (typeOf(notice) === 'withdrawal')
            checkWithdrawal(document, view, notice, context);
        if (isBreakMode(view))
            reportMildBreak(notice, 'the mode is `break`', context);
    },
    checkChange({ base, head }, context) {
        const view = head?.view('versioning');
        if (head === undefined || view === undefined)
            return;
        const today = todayOf(context);
        const before = base?.view('versioning');
        const from = before?.version;
        const to = view.version?.value;
        if (base !== undefined)
            checkRemovals(base, head, today, context);
        const isFirst = base === undefined || from === undefined || isEmpty(from.value);
        const move = isFirst ? 'other' : isEmpty(to) ? 'same' : moveOf(from.value, to);
        if (!isForward(move))
            return;
        const step = { document: head, view, today, move, isFirst };
        const notice = noticeOf(head, view);
        if (isFirst)
            return checkFirst(step, notice, context);
        const isNeeded = needsNotice(move, context.options.required_moves) || isBreakMode(view);
        const subject = `The version moved from \`${showVersion(from.value)}\` to \`${showVersion(to)}\``;
        const owes = owesNotice(head, context.options);
        if (owes && isNeeded && hasNotes(context.options))
            checkNotes(releaseOf(step), context);
        if (notice === undefined) {
            if (owes && isNeeded && !isBreakMode(view))
                reportMissing(step, subject, context);
            return;
        }
        const old = before === undefined ? undefined : noticeOf(base, before);
        if (old !== undefined && isSameNotice(old, notice)) {
            const stub = makeStub(writeDay(today), move);
            context.report({
                rule: 'NOTICE.UNCHANGED',
                at: notice.at,
                data: { base: showVersion(from.value), head: showVersion(to), stub: showStub(stub) },
                edits: overwriteEdits(notice, stub),
                ...(isNeeded && !isExcused(step, context) ? {} : { soft: true }),
            });
            return;
        }
        checkOrder(old, notice, today, context);
        if (move === 'major' && !isBreakMode(view))
            reportMildBreak(notice, `${lowerFirst(subject)}, a major step`, context);
        const stays = (head.view('artifacts')?.artifacts.length ?? 0) > 0;
        if (typeOf(notice) === 'withdrawal' && stays && !hasTombstone(head, view)) {
            const reality = `${lowerFirst(subject)} and its artifacts are still offered, without a tombstone`;
            context.report({ rule: 'NOTICE.TYPE_MISMATCH', at: notice.type.at, data: { type: 'withdrawal', reality } });
        }
    },
}));
/** A document's first version changes nothing for anybody, so from 1.0 on a notice is asked for softly. */
function checkFirst(step, notice, context) {
    const { document, view } = step;
    if (!owesNotice(document, context.options))
        return;
    const version = versionOf(view.version?.value);
    if (version === undefined || version.major < 1)
        return;
    if (hasNotes(context.options))
        checkNotes(releaseOf(step), context);
    if (notice === undefined && !isBreakMode(view))
        reportMissing(step, `The document is new, with the version \`${showVersion(view.version?.value)}\``, context);
}
function reportMissing(step, subject, context) {
    if (isExcused(step, context))
        return;
    const stub = makeStub(writeDay(step.today), step.move);
    context.report({
        rule: 'NOTICE.REQUIRED',
        at: NOTICE_PATH,
        data: { subject, path: NOTICE_PATH.join('.'), stub: showStub(stub) },
        edits: stubEdits(step.document, stub),
        ...(step.isFirst ? { soft: true } : {}),
    });
}
/** The release notes outside the document may stand for the notice, if the options say so and they are there. */
function isExcused(step, context) {
    const { options: chosen } = context;
    return chosen.changelog_suffices && hasNotes(chosen) && checkNotes(releaseOf(step), context, true);
}
function releaseOf({ document, view, move, isFirst, today }) {
    return { document, at: view.version?.at ?? view.versionPath, version: view.version?.value ?? null, move, isFirst, today };
}
function reportMildBreak(notice, reality, { report }) {
    if (typeOf(notice) !== 'correction')
        return;
    const { at } = notice.type;
    report({ rule: 'NOTICE.TYPE_MISMATCH', at, data: { type: 'correction', reality }, edits: [{ set: at, value: 'release' }] });
}
/** The engine has one clock for a run and always knows it. */
function todayOf({ facts }) {
    const now = facts.get(NOW);
    const day = now.known ? dayOfInstant(now.value) : undefined;
    if (day === undefined)
        throw new Error('the clock of the run is not RFC 3339');
    return day;
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}


/***/ }),

/***/ 6824:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ semver_bump_policy)
});

// EXTERNAL MODULE: ./src/policy.ts
var policy = __nccwpck_require__(1237);
// EXTERNAL MODULE: ./src/lib/change-class/assess.ts + 3 modules
var assess = __nccwpck_require__(8470);
// EXTERNAL MODULE: ./src/lib/glob.ts + 1 modules
var glob = __nccwpck_require__(6757);
// EXTERNAL MODULE: ./src/lib/semver.ts
var semver = __nccwpck_require__(5419);
// EXTERNAL MODULE: ./src/model/json.ts
var json = __nccwpck_require__(7979);
;// CONCATENATED MODULE: ./policies/semver-bump/words.ts

/** `3`, as registries and lists of revisions number their entries. */
function isCounter(value) {
    return ((typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) ||
        (typeof value === 'string' && /^\d{1,15}$/.test(value)));
}
function isEmpty(value) {
    return value === null || (typeof value === 'string' && value.trim() === '');
}
/** A path for a message; a difference may be the document as such. */
function describePath(path) {
    return path.length === 0 ? 'the whole document' : (0,json/* shortPath */._1)(path);
}
function plain(value) {
    return typeof value === 'string' ? value : JSON.stringify(value).slice(0, 60);
}

;// CONCATENATED MODULE: ./policies/semver-bump/compare.ts
/** Two sides of one document with all that its version is judged by. */




function compareSides(change, diff, options) {
    const { base, head } = change;
    if (base === undefined || head === undefined)
        return undefined;
    const [before, after] = [base.view('versioning'), head.view('versioning')];
    const [was, to] = [stated(before?.version), stated(after?.version)];
    const [old, now] = [(0,assess/* readMode */.E)(before?.compatMode?.value), (0,assess/* readMode */.E)(after?.compatMode?.value)];
    const fallback = defaultMode(options, head.file);
    // The base's promise is the one that holds; one that is made now holds from now on, unless it announces a break.
    const modes = [old?.mode ?? now?.mode ?? fallback, now?.mode === 'break' ? now.mode : undefined];
    const [from, next] = [(0,semver/* readVersion */.$4)(was?.value), (0,semver/* readVersion */.$4)(to?.value)];
    return {
        base,
        head,
        was,
        to,
        from: from.ok ? from.version : undefined,
        next: next.ok ? next.version : undefined,
        order: was === undefined || to === undefined ? undefined : compareValues(was.value, to.value),
        mode: now?.mode === 'break' ? now.mode : modes[0],
        hasBaseMode: old !== undefined,
        assessment: (0,assess/* assessChange */.d)(base, head, diff, [...new Set(modes.filter((mode) => mode !== undefined))], [...versionPaths(before), ...versionPaths(after)]),
    };
}
function stated(version) {
    return version === undefined || isEmpty(version.value) ? undefined : version;
}
function versionPaths(view) {
    return [view?.version, view?.schemaVersion, view?.dataRelease].flatMap((one) => (one === undefined ? [] : [one.at]));
}
/** `policies.compat-mode.options.default`: one mode, or modes by file pattern, of which the first that fits counts. */
function defaultMode(options, file) {
    const given = options.of?.['compat-mode']?.default ?? [];
    return typeof given === 'string' ? given : given.find(({ files }) => (0,glob/* compileGlobs */.tI)([files])(file))?.mode;
}
/** By semver precedence; counters by number; any other two only as the same or not. Undefined: they differ, and nobody can say how. */
function compareValues(a, b) {
    const [from, to] = [(0,semver/* readVersion */.$4)(a), (0,semver/* readVersion */.$4)(b)];
    if (from.ok && to.ok)
        return (0,semver/* compareVersions */.Zy)(from.version, to.version);
    if (isCounter(a) && isCounter(b))
        return Math.sign(Number(a) - Number(b));
    return JSON.stringify(a) === JSON.stringify(b) ? 0 : undefined;
}

;// CONCATENATED MODULE: ./policies/semver-bump/format.ts
/** Whether what stands there is a version at all. */


function checkScheme(document, report) {
    const view = document.view('versioning');
    if (view === undefined)
        return;
    const scheme = view.scheme;
    const isSemver = scheme === undefined || scheme.value === 'semver';
    if (!isSemver) {
        const value = isEmpty(scheme.value) ? 'empty' : `\`${plain(scheme.value)}\``;
        report({ rule: 'VER.SCHEME', at: scheme.at, data: { path: describePath(scheme.at), scheme: value } });
    }
    // By another scheme the version may well be right; that the scheme is wrong has been said.
    if (isSemver || typeof scheme.value !== 'string')
        checkFormat(view, report);
}
function checkFormat(view, report) {
    const { version, required } = view;
    if (version === undefined || isEmpty(version.value)) {
        if (!required)
            return;
        const reason = version === undefined ? `there is none at \`${describePath(view.versionPath)}\`` : 'it is empty';
        report({
            rule: 'VER.FORMAT',
            at: version?.at ?? view.versionPath,
            soft: true,
            data: { subject: 'The version', reason, nearest: '' },
        });
        return;
    }
    if (!required && view.scheme === undefined && isCounter(version.value))
        return;
    const reading = (0,semver/* readVersion */.$4)(version.value);
    if (reading.ok)
        return;
    const nearest = reading.nearest === undefined ? '' : `; \`"${reading.nearest}"\` would be`;
    const subject = typeof version.value === 'string' && version.value.trim() !== '' ? `The version \`${plain(version.value)}\`` : 'The version';
    // Formats that do not ask for semver often count in dates or revisions.
    report({
        rule: 'VER.FORMAT',
        at: version.at,
        data: { subject, reason: reading.reason, nearest },
        ...(required ? {} : { soft: true }),
    });
}

;// CONCATENATED MODULE: ./policies/semver-bump/options.schema.json
const options_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Options of semver-bump","type":"object","additionalProperties":false,"properties":{"since":{"enum":["base","last-release","both"],"default":"base","description":"What the version is compared with: the base of the change, the document at the last release tag (many small steps can add up to a break), or both. Tags are read as `v1.2.0`, `1.2.0`, `<name>@1.2.0`, `<name>-v1.2.0`, `<name>/v1.2.0` or `release-<date>-1.2.0`; the repository must have them (`fetch-depth: 0`)."}}}');
;// CONCATENATED MODULE: ./policies/semver-bump/prerelease.ts


/** Channels of what is settled. A notice of type `release` only says that something is published, and a pre-release may be. */
const SETTLED = new Set(['stable', 'lts']);
function checkPrerelease(document, report) {
    const view = document.view('versioning');
    const reading = (0,semver/* readVersion */.$4)(view?.version?.value);
    if (view?.version === undefined || !reading.ok || reading.version.prerelease === '')
        return;
    for (const claim of [view.channel]) {
        if (claim === undefined || !SETTLED.has(claim.value))
            continue;
        report({
            rule: 'VER.PRERELEASE',
            at: view.version.at,
            data: { version: reading.version.text, path: describePath(claim.at), value: String(claim.value) },
            related: [{ at: claim.at, message: 'says that it is released' }],
        });
    }
}

// EXTERNAL MODULE: ./src/lib/release-tags.ts
var release_tags = __nccwpck_require__(8578);
;// CONCATENATED MODULE: ./policies/semver-bump/release-tags.ts


;// CONCATENATED MODULE: ./policies/semver-bump/rules.ts
const rules = {
    'VER.SCHEME': {
        severity: 'error',
        message: '`{{path}}` is {{scheme}}, and the versions here follow `semver`.',
        why: 'Under another scheme nobody can read from two versions whether the step between them breaks something.',
        fix: 'Write `scheme: "semver"` and number the versions by it.',
        spec: 'Ch. 11 \u00a7IV, \u00a7X VER.SEMVER',
    },
    'VER.FORMAT': {
        severity: 'error',
        message: '{{subject}} is not semver: {{reason}}{{nearest}}.',
        why: 'A version that cannot be compared with the one before cannot promise anything.',
        fix: 'Write it as quoted text of the form `vMAJOR.MINOR` or `vMAJOR.MINOR.PATCH`, the `v` being optional.',
        spec: 'Ch. 11 \u00a7IV, \u00a7X VER.SEMVER',
    },
    'VER.UNCHANGED': {
        severity: 'error',
        message: '{{changed}} changed, but the {{axis}} is still `{{version}}`{{due}}.',
        why: 'Two different contents under one version: who has pinned it gets something else than was reviewed, without notice.',
        fix: 'Raise the version: the patch for corrections, the minor for additions, the major for what breaks readers.',
        spec: 'Ch. 11 \u00a7IV',
    },
    'VER.DECREASED': {
        severity: 'error',
        message: 'The version goes back from `{{base}}`{{step}}.',
        why: 'Whoever asks for the newest version would go on using the old content.',
        fix: 'Give the change a version above the one at the base; to withdraw a release, say so in `versioning.notice`.',
        spec: 'Ch. 11 \u00a7IV',
    },
    'VER.BUMP_TOO_SMALL': {
        severity: 'error',
        message: '`{{base}}` to `{{head}}`{{since}} is a {{declared}} step, but {{reason}}, which asks for a {{required}} one{{next}}.',
        why: 'Whoever takes every new {{declared}} version automatically gets a change that the number says is harmless.',
        fix: 'Raise the version as far as the change asks, or make the change smaller: keep the field, give the new one a default.',
        spec: 'Ch. 11 \u00a7IV, Core.DataSpec Ch. 7',
    },
    'VER.BUMP_TOO_LARGE': {
        severity: 'note',
        message: '`{{base}}` to `{{head}}` is a {{declared}} step, and what changed asks for no more than a {{required}} one{{next}}.',
        why: 'A large step makes everybody downstream stop and check; one that holds nothing teaches them not to.',
        fix: 'Lower the step, or leave it if it stands for something that the document does not show.',
        spec: 'Ch. 11 \u00a7IV',
    },
    'VER.STABILITY_LINE': {
        severity: 'error',
        message: '{{subject}} {{fault}}.',
        why: 'The stability line is what consumers pin: a version outside it, or a pin that names no minor, gives them something that nobody promised.',
        fix: 'Give the document the line of its version (`v2.*` for `v2.0.0`); pin `vMAJOR.MINOR` in release and evaluation material.',
        spec: 'Ch. 11 \u00a7IV, \u00a7XII',
    },
    'VER.NO_RELEASE': {
        severity: 'note',
        message: 'There is no release tag at or below `{{version}}` to compare with, though `since` is `{{since}}`.',
        why: 'Small steps that add up to a break can only be seen against the last release; this one was compared with its base alone.',
        fix: 'Fetch the tags (`fetch-depth: 0`), tag releases as `v1.2.0` or `<name>-v1.2.0`, or ignore this before the first release.',
    },
    'VER.BREAK_UNVERSIONED': {
        severity: 'warning',
        message: 'A change breaks readers, and there is no version that could say so: {{reason}}.',
        why: 'Whoever uses this schema learns of the break when it fails.',
        fix: 'Give the schema a version (`x-version`, `version`) or a compatibility mode, or make the change compatible.',
        spec: 'Core.DataSpec Ch. 7',
    },
    'VER.PRERELEASE': {
        severity: 'error',
        message: '`{{version}}` is a pre-release, but `{{path}}` says `{{value}}`.',
        why: 'A pre-release may still change; whoever reads "released" relies on what is not settled.',
        fix: 'Drop the pre-release part when it is released, or announce it for what it is.',
        spec: 'Ch. 11 \u00a7IV, DatasetCards Ch. 14',
    },
};

;// CONCATENATED MODULE: ./policies/semver-bump/stability-line.ts
/** The line that a document promises to stay in, and how its material pins others. */


/** `v1.*`, `v1.2.*`, `1.x`, `v1`: the numbers that are fixed. */
function readLine(text) {
    const match = /^v?(\d{1,15})(?:\.(?:(\d{1,15})(?:\.[*xX])?|[*xX](?:\.[*xX])?))?$/.exec(text.trim());
    if (match === null)
        return undefined;
    return match[2] === undefined ? [Number(match[1])] : [Number(match[1]), Number(match[2])];
}
function checkStabilityLine(document, report) {
    const view = document.view('versioning');
    if (view === undefined)
        return;
    if (view.stabilityLine !== undefined && !isEmpty(view.stabilityLine.value))
        checkOwnLine(view.stabilityLine, view.version, report);
    for (const reference of view.references)
        checkPin(reference, false, report);
    for (const { name } of document.view('links')?.links ?? [])
        if (name !== undefined)
            checkPin(name, true, report);
}
function checkOwnLine(line, version, report) {
    const fixed = typeof line.value === 'string' ? readLine(line.value) : undefined;
    if (fixed === undefined) {
        const subject = `\`${describePath(line.at)}\` is \`${plain(line.value)}\`, which`;
        const wanted = typeof line.value === 'number' ? '; write it as text, `"v1.*"`' : '; `v1.*` and `v1.2.*` are lines';
        report({ rule: 'VER.STABILITY_LINE', at: line.at, data: { subject, fault: `names no line${wanted}` } });
        return;
    }
    const reading = (0,semver/* readVersion */.$4)(version?.value);
    if (!reading.ok || version === undefined)
        return;
    const { major, minor } = reading.version;
    if (fixed[0] === major && (fixed[1] === undefined || fixed[1] === minor))
        return;
    const due = `${reading.version.prefix}${major}.${fixed.length > 1 ? `${minor}.` : ''}*`;
    report({
        rule: 'VER.STABILITY_LINE',
        at: version.at,
        data: {
            subject: `The version \`${plain(version.value)}\``,
            fault: `lies outside the stability line \`${plain(line.value)}\` that the document declares (\`${due}\` would hold it)`,
        },
        related: [{ at: line.at, message: 'the stability line' }],
        edits: [{ set: line.at, value: due }],
    });
}
/** `Volume v1:Anchor`, `name@v1.*`: a version, but no minor. One without any version is the `references` policy's matter. */
const LOOSE = /(?:\sv|@v?)(\d{1,15})(?:\.[*xX])?(?=$|:)/;
function checkPin(reference, isLink, report) {
    if (typeof reference.value !== 'string' || reference.value.includes('sha256:'))
        return;
    const match = LOOSE.exec(reference.value);
    if (match === null)
        return;
    report({
        rule: 'VER.STABILITY_LINE',
        at: reference.at,
        soft: true,
        data: {
            subject: `\`${plain(reference.value)}\``,
            fault: `pins the line ${match[1]} and no minor, and ${isLink ? 'what a result was made from' : 'release material'} has to name one (\`v${match[1]}.0\`)`,
        },
    });
}

// EXTERNAL MODULE: ./src/lib/change-class/bump.ts
var bump = __nccwpck_require__(969);
;// CONCATENATED MODULE: ./policies/semver-bump/axes.ts
/** What belongs to the schema's version and what to the data's release, in a document that has both. */

/** Words for people: they move neither axis. */
const PROSE = new Set(['description', 'summary', 'title', 'doc', 'docs', 'comment', 'comments', 'notes', 'owner', 'contact']);
const BOOKKEEPING = new Set(['versioning', 'lint_rules', 'notice']);
function schemaBump({ assessment }) {
    const { changes, differences } = assessment;
    const places = placesOf(assessment.changes);
    return {
        required: (0,bump/* largerBump */.Mq)('none', ...changes.map(({ bump }) => bump)),
        differences: differences.filter(({ path }) => places.some((place) => isRelated(place, path))),
    };
}
function dataDifferences({ assessment }) {
    const places = placesOf(assessment.changes);
    return assessment.differences.filter(({ path }) => !BOOKKEEPING.has(String(path[0])) &&
        !path.some((step) => typeof step === 'string' && PROSE.has(step)) &&
        !places.some((place) => isRelated(place, path)));
}
function placesOf(changes) {
    return changes.flatMap(({ basePath, headPath }) => [basePath, headPath].filter((path) => path !== undefined));
}
function isRelated(a, b) {
    return a.length > 0 && b.length > 0 && a.slice(0, b.length).every((step, i) => step === b[i]);
}

;// CONCATENATED MODULE: ./policies/semver-bump/reason.ts

/** What asks for the step, in words that follow "but": the gravest change, or what the mode makes of it. */
function reasonOf({ assessment, mode, hasBaseMode }) {
    const { changes, undecided, required } = assessment;
    const first = changes[0];
    const more = changes.length > 1 ? ` (and ${changes.length - 1} more)` : '';
    if (first !== undefined && (0,bump/* covers */.hU)(first.bump, required))
        return `${first.sentence}${more}`;
    if (undecided.length > 0)
        return `a part of the schema cannot be compared (${undecided[0].reason}) and counts as broken`;
    if (first !== undefined && mode !== undefined)
        return `${first.sentence}${more}, a change of class \`${assessment.class}\` under the mode \`${mode}\`${hasBaseMode && mode !== 'break' ? ' of the base' : ''}`;
    return 'its content changed';
}

;// CONCATENATED MODULE: ./policies/semver-bump/step.ts
/** The step that the version took, against the one that the change asks for. */





const MOST_SHOWN = 3;
/** `since` ends the naming of the step: '' for the base of the change, ` since the release v1.0.0`. */
function reportStep(sides, since, report) {
    const { was, to, order, assessment } = sides;
    reportAxes(sides, report);
    if (was === undefined) {
        if (to === undefined)
            reportUnversioned(sides, report);
        return;
    }
    const side = since === '' ? { related: [{ at: was.at, side: 'base', message: 'the version at the base' }] } : {};
    // Two that cannot be compared are said to be so by VER.FORMAT, and not guessed at.
    if (to !== undefined && order === undefined)
        return;
    if (to === undefined || order > 0) {
        const view = sides.head.view('versioning');
        const step = to === undefined ? ' to none at all' : ` to \`${plain(to.value)}\``;
        const data = { base: plain(was.value), head: to === undefined ? '' : plain(to.value), step: `${step}${since}` };
        report({ rule: 'VER.DECREASED', at: to?.at ?? view?.version?.at ?? view?.versionPath ?? [], data, ...side });
    }
    else if (order === 0) {
        const isDue = sides.head.view('versioning')?.countsBreaks === true ? assessment.required === 'major' : assessment.required !== 'none';
        if (isDue)
            reportUnchanged('version', { was, to }, assessment.required, assessment.differences, report, sides);
    }
    else
        reportSize(sides, to, since, report);
}
/** Of the schema alone: the outputs of a pipeline that nobody versions come and go. */
function reportUnversioned(sides, report) {
    const { assessment, head, mode } = sides;
    const first = assessment.changes.find(({ area, bump }) => area === 'schema' && bump === 'major');
    if (first === undefined || mode !== undefined || head.view('versioning')?.schemaVersion !== undefined)
        return;
    const place = first.headPath === undefined ? { at: first.basePath ?? [], side: 'base' } : { at: first.headPath };
    report({ rule: 'VER.BREAK_UNVERSIONED', ...place, data: { reason: reasonOf(sides) } });
}
function reportUnchanged(axis, { was, to }, required, differences, report, sides) {
    const reading = (0,semver/* readVersion */.$4)(to.value);
    const next = reading.ok ? (0,bump/* nextVersion */.yU)(reading.version, required) : undefined;
    const shown = differences.slice(0, MOST_SHOWN);
    const names = shown.map(({ path }) => `\`${describePath(path)}\``);
    const more = differences.length - names.length;
    const changed = names.length === 0 ? 'What the document refers to' : more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
    const because = sides === undefined || sides.assessment.changes.length === 0 ? '' : `: ${reasonOf(sides)}`;
    const due = next === undefined ? '' : ` (at least \`${next}\` is due${because})`;
    report({
        rule: 'VER.UNCHANGED',
        at: to.at,
        data: { changed, axis, version: plain(to.value), due, base: plain(was.value), count: differences.length, required },
        related: shown.map(({ path, side }) => ({
            at: path,
            side,
            message: side === 'base' ? 'removed (a line of the base)' : 'changed',
        })),
        ...(next !== undefined && { edits: [{ set: to.at, value: next }] }),
    });
}
function reportSize(sides, to, since, report) {
    const { from, next: head, assessment } = sides;
    const declared = from === undefined || head === undefined ? undefined : (0,bump/* bumpBetween */.HQ)(from, head);
    if (from === undefined || head === undefined || declared === undefined)
        return;
    const { required } = assessment;
    const due = (0,bump/* nextVersion */.yU)(from, required);
    const data = { base: from.text, head: head.text, declared: (0,bump/* namedStep */.cV)(from, head), required };
    if (!(0,bump/* covers */.hU)(declared, required)) {
        const young = from.major === 0 && head.major === 0 ? ' (below 1.0.0 the minor plays the major)' : '';
        report({
            rule: 'VER.BUMP_TOO_SMALL',
            at: to.at,
            data: { ...data, since, reason: reasonOf(sides), next: due === undefined ? '' : `: at least \`${due}\`${young}` },
            related: assessment.changes.slice(0, MOST_SHOWN).flatMap(({ headPath, basePath, sentence }) => {
                const at = headPath ?? basePath;
                if (at === undefined || (headPath === undefined && since !== ''))
                    return [];
                return [{ at, side: headPath === undefined ? 'base' : 'head', message: sentence }];
            }),
            ...(due !== undefined && { edits: [{ set: to.at, value: due }] }),
        });
        return;
    }
    const isSettled = from.prerelease === '' && head.prerelease === '' && (from.major > 0 || head.major === 0);
    if (since !== '' || declared === required || assessment.undecided.length > 0 || !isSettled)
        return;
    const next = due === undefined ? '' : ` (\`${due}\`)`;
    const size = required === 'none' ? { ...data, required: 'patch', next: '' } : { ...data, next };
    if (size.required !== declared)
        report({ rule: 'VER.BUMP_TOO_LARGE', at: to.at, data: size });
}
/** Core.DataSpec Ch. 7: the schema and the data may count apart; then each has to move for its own changes. */
function reportAxes(sides, report) {
    const [before, after] = [sides.base.view('versioning'), sides.head.view('versioning')];
    if (!before?.schemaVersion || !before.dataRelease || !after?.schemaVersion || !after.dataRelease)
        return;
    const schema = schemaBump(sides);
    const [was, to] = [before.schemaVersion, after.schemaVersion];
    if (schema.required !== 'none' && plain(was.value) === plain(to.value))
        reportUnchanged('schema version', { was, to }, schema.required, schema.differences, report);
    else {
        const [from, next] = [(0,semver/* readVersion */.$4)(was.value), (0,semver/* readVersion */.$4)(to.value)];
        const declared = from.ok && next.ok ? (0,bump/* bumpBetween */.HQ)(from.version, next.version) : undefined;
        if (from.ok && next.ok && declared !== undefined && !(0,bump/* covers */.hU)(declared, schema.required)) {
            const due = (0,bump/* nextVersion */.yU)(from.version, schema.required);
            const data = { base: from.version.text, head: next.version.text, since: ' of the schema version' };
            const size = { declared: (0,bump/* namedStep */.cV)(from.version, next.version), required: schema.required };
            const end = due === undefined ? '' : `: at least \`${due}\``;
            report({ rule: 'VER.BUMP_TOO_SMALL', at: to.at, data: { ...data, ...size, reason: reasonOf(sides), next: end } });
        }
    }
    const data = dataDifferences(sides);
    const [released, release] = [before.dataRelease, after.dataRelease];
    if (data.length > 0 && plain(released.value) === plain(release.value))
        reportUnchanged('data release', { was: released, to: release }, 'patch', data, report);
}

;// CONCATENATED MODULE: ./policies/semver-bump/versions-row.ts
/** The row of the report's `versions[]`. */





/** A document that counts its schema apart and has no other version: the schema's is the one that its readers pin. */
function withAxis(sides) {
    if (sides.was !== undefined || sides.to !== undefined)
        return sides;
    const [was, to] = [sides.base, sides.head].map((document) => document.view('versioning')?.schemaVersion);
    const [from, next] = [(0,semver/* readVersion */.$4)(was?.value), (0,semver/* readVersion */.$4)(to?.value)];
    if (!from.ok || !next.ok)
        return sides;
    return { ...sides, was, to, from: from.version, next: next.version, order: (0,semver/* compareVersions */.Zy)(from.version, next.version) };
}
/** A change set of many schemas must not make a report that nobody can open. */
const MOST_CHANGES = 100;
function versionsRow(change, sides) {
    if (sides === undefined)
        return loneRow(change);
    const { was, to, from, next, order, mode, assessment } = withAxis(sides);
    const declared = from === undefined || next === undefined ? null : order > 0 ? 'decreased' : (0,bump/* namedStep */.cV)(from, next);
    return {
        file: sides.head.file,
        base: was === undefined ? null : plain(was.value),
        head: to === undefined ? null : plain(to.value),
        declared,
        required: assessment.required,
        compatMode: mode ?? null,
        changeClass: assessment.class,
        next: (from && (0,bump/* nextVersion */.yU)(from, assessment.required)) ?? null,
        why: assessment.required === 'none' ? 'nothing changed' : reasonOf(sides),
        changeCount: assessment.changes.length,
        changes: changeRows(assessment.changes),
        undecided: assessment.undecided.slice(0, MOST_CHANGES).map(({ path, reason }) => ({ path: (0,json/* normalizedPath */.pT)(path), reason })),
    };
}
/** Code units of all witnesses of a row: each may be a record of thousands of fields. */
const MOST_WITNESS_TEXT = 500_000;
function changeRows(changes) {
    let room = MOST_WITNESS_TEXT;
    return changes.slice(0, MOST_CHANGES).map((change) => {
        room -= JSON.stringify(change.witnesses).length;
        return changeRow(room >= 0 ? change : { ...change, witnesses: [] });
    });
}
function changeRow({ class: changeClass, what, area, bump, sentence, basePath, headPath, witnesses, }) {
    const first = witnesses[0];
    return {
        class: changeClass,
        what,
        area,
        bump,
        sentence,
        path: (0,json/* normalizedPath */.pT)(headPath ?? basePath ?? []),
        basePath: basePath === undefined ? null : (0,json/* normalizedPath */.pT)(basePath),
        headPath: headPath === undefined ? null : (0,json/* normalizedPath */.pT)(headPath),
        witness: first?.datum ?? null,
        acceptedBy: first?.acceptedBy ?? null,
        witnesses: witnesses.map(({ acceptedBy, datum }) => ({ acceptedBy, datum })),
    };
}
/** A document that is new asks for nothing; one that is gone breaks whoever used it. */
function loneRow({ base, head }) {
    const document = (head ?? base);
    const version = document.view('versioning')?.version?.value;
    const gone = head === undefined;
    const text = version === undefined || version === null ? null : plain(version);
    return {
        file: document.file,
        base: gone ? text : null,
        head: gone ? null : text,
        declared: null,
        required: gone ? 'major' : 'none',
        compatMode: null,
        changeClass: gone ? 'break' : 'none',
        next: null,
        why: gone ? 'the document is gone' : 'the document is new',
        changeCount: 0,
        changes: [],
        undecided: [],
    };
}

;// CONCATENATED MODULE: ./policies/semver-bump/policy.ts












/* harmony default export */ const semver_bump_policy = ((0,policy/* definePolicy */.s)()({
    meta: {
        id: 'semver-bump',
        summary: 'Requires a semantic version that moves forward whenever the content of a document changes, and as far as the change asks.',
        views: ['versioning', 'schema', 'surface'],
        rules: rules,
        optionsOf: 'compat-mode',
        options: options_schema_namespaceObject,
        since: '0.1.0',
    },
    needs(_, options, change, facts) {
        const { base, head } = change ?? {};
        if (base === undefined || head === undefined)
            return [];
        const requests = hasSchema(base, head) ? [schemaDiff(head, base.file, 'base', options)] : [];
        if (options.since === 'base')
            return requests;
        requests.push({ fact: 'tags' });
        const release = facts === undefined ? undefined : findRelease(base, facts);
        if (release === undefined)
            return requests;
        const side = { tag: release.tag };
        requests.push({ fact: 'document', path: head.file, side });
        if (head.view('schema') !== undefined)
            requests.push(schemaDiff(head, head.file, side, options));
        return requests;
    },
    checkDocument(document, { report }) {
        checkScheme(document, report);
        checkStabilityLine(document, report);
        checkPrerelease(document, report);
    },
    checkChange(change, { options, facts, report, record }) {
        if ([change.base, change.head].some((side) => side?.readable === false))
            return;
        const sides = compareSides(change, find(change, 'base', options, facts), options);
        if (sides === undefined) {
            record('versions', { ...versionsRow(change, sides) });
            return;
        }
        const release = options.since === 'base' ? undefined : findRelease(sides.base, facts);
        if (options.since !== 'base' && release === undefined && sides.from !== undefined)
            report({ rule: 'VER.NO_RELEASE', at: sides.to?.at ?? [], data: { since: options.since, version: sides.from.text } });
        if (options.since !== 'last-release' || release === undefined)
            reportStep(sides, '', report);
        const row = (of) => record('versions', { ...versionsRow(change, of) });
        if (release === undefined)
            return row(sides);
        const released = facts.find({ fact: 'document', path: sides.head.file, side: { tag: release.tag } });
        if (released?.known !== true)
            return row(sides);
        const since = { type: 'modified', base: released.value, head: sides.head };
        const whole = compareSides(since, find(since, { tag: release.tag }, options, facts), options);
        row(graver(sides, whole, options));
        if (whole !== undefined)
            reportStep(whole, ` since the release \`${release.tag}\``, report);
    },
}));
/** What counts for the table: the comparison that was asked for, of both the one that asks for more. */
function graver(base, release, { since }) {
    if (release === undefined)
        return base;
    return since === 'last-release' || !(0,bump/* covers */.hU)(base.assessment.required, release.assessment.required) ? release : base;
}
function hasSchema(...documents) {
    return documents.some((document) => (document.view('schema')?.parts.length ?? 0) > 0);
}
function schemaDiff(head, path, side, { of }) {
    return {
        fact: 'schema-diff',
        path: head.file,
        against: { path, side },
        contentModel: of?.['compat-mode']?.content_model ?? 'ignore-unknown',
        jsonSchema: of?.['compat-mode']?.json_schema ?? 'as-written',
    };
}
function find({ base, head }, side, options, facts) {
    return base === undefined || head === undefined ? undefined : facts.find(schemaDiff(head, base.file, side, options));
}
/** The release that the version of the base continues. */
function findRelease(base, facts) {
    const tags = facts.find({ fact: 'tags' });
    const reading = (0,semver/* readVersion */.$4)(base.view('versioning')?.version?.value);
    if (tags?.known !== true || !reading.ok)
        return undefined;
    const steps = base.file.split('/');
    const stem = steps.at(-1).replace(/\.[^.]*$/, '');
    const own = base.view('versioning')?.name?.value;
    const names = new Set([...steps.slice(0, -1), stem, ...(typeof own === 'string' ? [own] : [])]);
    return (0,release_tags/* lastRelease */.Ik)(tags.value, names, reading.version);
}


/***/ }),

/***/ 8418:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command),
  pairOutputs: () => (/* binding */ pairOutputs),
  readNow: () => (/* binding */ readNow)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __nccwpck_require__(7206);
// EXTERNAL MODULE: ./src/lib/nearest.ts
var nearest = __nccwpck_require__(2269);
// EXTERNAL MODULE: ./src/reporters/escape.ts
var reporters_escape = __nccwpck_require__(2875);
// EXTERNAL MODULE: ./src/reporters/index.ts
var reporters = __nccwpck_require__(7166);
;// CONCATENATED MODULE: ./src/cli/clock.ts
/** Milliseconds of a clock that only goes forward. `performance.now()` would load eight modules of Node first: 2 ms of a run. */
function milliseconds() {
    const [seconds, nanoseconds] = process.hrtime();
    return seconds * 1e3 + nanoseconds / 1e6;
}

;// CONCATENATED MODULE: ./src/cli/progress.ts

/** Progress on standard error: one line that is rewritten on a terminal, a line each ten seconds elsewhere, nothing for short work. */
function showProgress(what) {
    let last = milliseconds();
    let shown = false;
    return {
        tick(done, of) {
            const now = milliseconds();
            if (now - last < 200)
                return;
            // Only now: Node opens standard error when it is first asked about it.
            const terminal = process.stderr.isTTY === true;
            if (!terminal && now - last < 10_000)
                return;
            last = now;
            shown = true;
            process.stderr.write(terminal ? `\r${what}: ${done} of ${of}` : `specgate: ${what}: ${done} of ${of}\n`);
        },
        done() {
            if (shown && process.stderr.isTTY === true)
                process.stderr.write('\r\x1b[K');
        },
    };
}

;// CONCATENATED MODULE: ./src/cli/commands/check.ts








const meta = {
    name: 'check',
    operands: '[paths\u2026]',
    maxOperands: Infinity,
    summary: 'Judges the changed specs, base against head, and prints the verdict. With paths, only those files and folders.',
    flags: {
        base: {
            value: 'ref',
            help: "commit to compare with; default: the event's base in CI, else the merge base with the upstream or default branch",
        },
        head: { value: 'ref', help: 'commit to judge; default: the working tree' },
        all: { help: 'judge every document, not only the changed ones; without --base the head alone' },
        repo: { value: 'dir', help: 'the repository; default: the current folder' },
        config: { value: 'file', help: 'configuration file; default: .github/specgate.yml, then .specgate.yml' },
        'config-from': {
            value: 'side',
            allowed: ['base', 'head'],
            help: 'side that the configuration is read from; default: base when a base is compared',
        },
        format: {
            value: 'name',
            repeated: true,
            help: `output format (${reporters/* REPORTER_IDS */.b.join(' | ')}); may be repeated, each with its --output`,
        },
        output: {
            value: 'file',
            repeated: true,
            help: 'file for the format before it; a format without one goes to standard output',
        },
        'fail-on': {
            value: 'severity',
            allowed: ['error', 'warning', 'note', 'never'],
            help: 'lowest severity that fails the verdict; default: error',
        },
        now: { value: 'time', help: 'RFC 3339 time that counts as now; default: the clock' },
        fix: { help: 'write the mends that findings carry into the working tree, then judge again' },
        'explain-selection': { help: 'say of every file why it was or was not judged' },
    },
};
const command = { meta, run: check };
async function check(args) {
    const started = milliseconds();
    const outputs = pairOutputs(args.given);
    const now = readNow(args.text('now'));
    const repo = (0,external_node_path_.resolve)(args.text('repo') ?? '.');
    const { openWorkspace } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 1099));
    const open = async () => openWorkspace({
        repo,
        all: args.on('all'),
        env: process.env,
        ...optional('base', args.text('base')),
        ...optional('head', args.text('head')),
    });
    let root = repo;
    // Git works while the heavier half is loaded.
    let opening = open();
    opening.catch(() => undefined); // awaited below
    void Promise.allSettled(outputs.map(({ format }) => (0,reporters.loadReporter)(format)));
    const { runGate } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 6309));
    const judge = async () => {
        const workspace = await (opening ?? open());
        opening = undefined;
        root = workspace.root;
        const progress = showProgress('judging documents');
        try {
            const input = {
                workspace,
                all: args.on('all'),
                paths: args.operands.map((path) => toWorkspacePath(path, repo, workspace.root)),
                now,
                elapsed: () => milliseconds() - started,
                onProgress: progress.tick,
                onCrash: (error) => {
                    if (process.argv.includes('--debug') && error instanceof Error)
                        process.stderr.write(`${error.stack ?? ''}\n`);
                },
                ...optional('config', args.text('config')),
                ...optional('configFrom', args.text('config-from')),
                ...optional('failOn', args.text('fail-on')),
            };
            return await runGate(input);
        }
        finally {
            progress.done();
            await workspace.close();
        }
    };
    let result = await judge();
    if (args.on('fix')) {
        const { writeFixes } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(561), __nccwpck_require__.e(284)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1284));
        // A mend may uncover the next: a new major version its stability line. Each is written once, so that two that disagree come to an end.
        const seen = new Set();
        for (let round = 0; round < MOST_ROUNDS; round++) {
            const written = (await writeFixes(root, result, args.text('head'))).filter((line) => !seen.has(line));
            for (const line of written)
                process.stderr.write(`${(0,reporters_escape/* escapeLog */.Ah)(line)}\n`);
            if (written.length === 0)
                break;
            for (const line of written)
                seen.add(line);
            result = await judge();
        }
    }
    if (args.on('explain-selection'))
        for (const { file, judged, why } of result.notes)
            process.stderr.write(`${(0,reporters_escape/* escapeLog */.Ah)(`${judged ? 'judged ' : 'skipped'}  ${file}: ${why}`)}\n`);
    for (const { format, file } of outputs)
        await write(result, format, file);
    return result.exitCode;
}
/** Of judging and mending. */
const MOST_ROUNDS = 5;
async function write(result, format, file) {
    const reporter = await (0,reporters.loadReporter)(format);
    const colour = file === undefined && process.stdout.isTTY === true && !process.env['NO_COLOR'];
    const text = reporter.render({ report: result.report, sources: result.sources, colour, width: process.stdout.columns ?? 100 });
    if (file === undefined)
        return void process.stdout.write(text);
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(file)), { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, text);
    }
    catch (error) {
        throw new errors/* GateError */.u(2, `the ${format} report cannot be written (${error.code ?? 'error'})`, {
            where: file,
            fix: 'Name a file in a folder that can be written.',
        });
    }
}
/** `--format a --output x --format b`: each output belongs to the format before it. */
function pairOutputs(given) {
    const pairs = [];
    for (const { flag, value } of given) {
        if (flag === 'format') {
            if (!reporters/* REPORTER_IDS */.b.includes(value))
                throw new errors/* GateError */.u(2, `there is no format "${value}"`, {
                    where: '--format',
                    fix: `${(0,nearest/* didYouMean */.au)(value, reporters/* REPORTER_IDS */.b)} Formats: ${(0,nearest/* listOf */.c3)(reporters/* REPORTER_IDS */.b)}.`.trim(),
                });
            pairs.push({ format: value, file: undefined });
        }
        else if (flag === 'output') {
            const last = pairs.at(-1);
            if (last === undefined)
                pairs.push({ format: 'text', file: value });
            else if (last.file !== undefined)
                throw new errors/* GateError */.u(2, `--output ${value} has no --format before it`, {
                    where: '--output',
                    fix: 'Write `--format <name> --output <file>` for each file.',
                });
            else
                last.file = value;
        }
    }
    if (pairs.filter(({ file }) => file === undefined).length > 1)
        throw new errors/* GateError */.u(2, 'two formats go to standard output', {
            where: '--format',
            fix: 'Give all but one of them an `--output <file>`.',
        });
    return pairs.length > 0 ? pairs : [{ format: 'text', file: undefined }];
}
/** RFC 3339 with a zone, as UTC without fractions; the clock when none is given. */
function readNow(text) {
    if (text === undefined)
        return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
    const time = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/.test(text) ? new Date(text) : undefined;
    if (time === undefined || Number.isNaN(time.getTime()))
        throw new errors/* GateError */.u(2, `"${text}" is not a time`, {
            where: '--now',
            fix: 'Write it as RFC 3339 with a zone: 2026-11-21T08:30:00Z.',
        });
    return time.toISOString().replace(/\.\d+Z$/, 'Z');
}
/** A path as typed (relative to the current folder) \u2192 relative to the root of the repository. */
function toWorkspacePath(path, repo, root) {
    const fromRoot = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(repo, path)).split('\\').join('/');
    if (fromRoot.startsWith('../') || fromRoot === '..')
        throw new errors/* GateError */.u(2, `"${path}" lies outside the repository`, {
            where: root,
            fix: 'Name files and folders of this repository, relative to the current folder.',
        });
    return fromRoot === '' ? '.' : fromRoot;
}
function optional(key, value) {
    return value === undefined ? {} : { [key]: value };
}


/***/ }),

/***/ 7092:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./src/lib/nearest.ts
var nearest = __nccwpck_require__(2269);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __nccwpck_require__(7206);
// EXTERNAL MODULE: ./src/model/version.ts + 1 modules
var version = __nccwpck_require__(2516);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./src/cli/arguments.ts



/** Command line \u2192 typed arguments. Throws GateError 2 that names the argument, what is allowed and the nearest. */
function readArguments(command, argv) {
    const options = Object.fromEntries(Object.entries(command.flags).map(([name, flag]) => [
        name,
        {
            type: flag.value === undefined ? 'boolean' : 'string',
            multiple: flag.repeated === true,
            ...(flag.short && { short: flag.short }),
        },
    ]));
    const usage = `run \`specgate ${command.name} --help\``;
    const { values, positionals, tokens } = (0,external_node_util_.parseArgs)({
        args: [...argv],
        options,
        allowPositionals: true,
        strict: false,
        tokens: true,
    });
    for (const token of tokens) {
        if (token.kind !== 'option')
            continue;
        const flag = command.flags[token.name];
        if (flag === undefined) {
            const near = (0,nearest/* didYouMean */.au)(token.name, Object.keys(command.flags)).replace(/"([^"]+)"/, '"--$1"');
            throw new errors/* GateError */.u(2, `unknown option ${token.rawName}`, {
                where: `specgate ${command.name}`,
                fix: `${near} ${capital(usage)} for the list.`.trim(),
            });
        }
        if (flag.value !== undefined && (token.value === undefined || token.value === ''))
            throw new errors/* GateError */.u(2, `option --${token.name} needs a value`, {
                where: `specgate ${command.name}`,
                fix: `Write \`--${token.name} <${flag.value}>\`.`,
            });
        if (flag.value === undefined && token.value !== undefined)
            throw new errors/* GateError */.u(2, `option --${token.name} takes no value`, {
                where: `--${token.name}=${token.value}`,
                fix: `Write \`--${token.name}\`.`,
            });
        if (flag.allowed !== undefined && token.value !== undefined && !flag.allowed.includes(token.value))
            throw new errors/* GateError */.u(2, `option --${token.name} cannot be "${token.value}"`, {
                where: `specgate ${command.name}`,
                fix: `${(0,nearest/* didYouMean */.au)(token.value, flag.allowed)} Allowed: ${(0,nearest/* listOf */.c3)(flag.allowed)}.`.trim(),
            });
        if (flag.repeated !== true && tokens.filter((other) => other.kind === 'option' && other.name === token.name).length > 1)
            throw new errors/* GateError */.u(2, `option --${token.name} is given twice`, { where: `specgate ${command.name}`, fix: 'Give it once.' });
    }
    if (positionals.length > command.maxOperands)
        throw new errors/* GateError */.u(2, `"${positionals[command.maxOperands]}" is one argument too many`, {
            where: `specgate ${command.name}`,
            fix: `${capital(usage)} for its form.`,
        });
    return {
        operands: positionals,
        text: (flag) => values[flag],
        texts: (flag) => values[flag] ?? [],
        on: (flag) => values[flag] === true,
        given: tokens.flatMap((token) => (token.kind === 'option' ? [{ flag: token.name, value: token.value ?? '' }] : [])),
    };
}
function usageOf(command) {
    const rows = Object.entries(command.flags).map(([name, flag]) => {
        const form = `${flag.short === undefined ? '' : `-${flag.short}, `}--${name}${flag.value === undefined ? '' : ` <${flag.value}>`}`;
        const allowed = flag.allowed === undefined ? '' : ` (${flag.allowed.join(' | ')})`;
        return [form, flag.help + allowed];
    });
    const width = Math.max(0, ...rows.map(([form]) => form.length));
    const lines = rows.map(([form, help]) => `  ${form.padEnd(width)}  ${help}`);
    return [
        `specgate ${command.name} ${command.operands}`.trim(),
        '',
        command.summary,
        ...(lines.length > 0 ? ['', 'Options:', ...lines] : []),
        '',
    ].join('\n');
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./src/reporters/escape.ts
var reporters_escape = __nccwpck_require__(2875);
;// CONCATENATED MODULE: ./src/cli/main.ts





/** Every command, with the module that holds it: only the one that runs is loaded. */
const COMMANDS = {
    check: {
        summary: 'judge the changed specs and print the verdict',
        load: () => Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 8418)),
    },
    demo: { summary: 'build a small repository with a base and a head, and judge it', load: () => __nccwpck_require__.e(/* import() */ 206).then(__nccwpck_require__.bind(__nccwpck_require__, 206)) },
    explain: { summary: 'what a rule or a policy requires, why, and how to fix it', load: () => __nccwpck_require__.e(/* import() */ 342).then(__nccwpck_require__.bind(__nccwpck_require__, 2961)) },
    init: { summary: 'write a starter config and a workflow', load: () => __nccwpck_require__.e(/* import() */ 787).then(__nccwpck_require__.bind(__nccwpck_require__, 9787)) },
    test: { summary: 'run the cases of policies, built-in or your own', load: () => Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(561), __nccwpck_require__.e(445)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7445)) },
    'new-policy': { summary: 'start a policy of your own from a template', load: () => Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(561), __nccwpck_require__.e(402)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7402)) },
    docs: { summary: 'write or check the generated files', load: () => Promise.all(/* import() */[__nccwpck_require__.e(856), __nccwpck_require__.e(815), __nccwpck_require__.e(393), __nccwpck_require__.e(561), __nccwpck_require__.e(557), __nccwpck_require__.e(409)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6409)) },
};
/** Runs a command line (without `node` and the script) and answers the exit code: 0 pass, 1 fail, 2 usage or configuration, 3 could not judge. */
async function runCli(argv) {
    const debug = argv.includes('--debug');
    try {
        return await dispatch(argv.filter((argument) => argument !== '--debug'));
    }
    catch (error) {
        return tell(error, debug);
    }
}
async function dispatch(argv) {
    const [name, ...rest] = argv;
    if (name === '--version' || name === '-V' || name === 'version')
        return print(`specgate ${version/* VERSION */.x}\n`);
    if (name === undefined || name === '--help' || name === '-h')
        return print(overview());
    if (name === 'help')
        return rest[0] === undefined ? print(overview()) : dispatch([rest[0], '--help']);
    const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (entry === undefined) {
        const known = Object.keys(COMMANDS);
        const what = name.startsWith('-') ? `unknown option ${name}` : `there is no command "${name}"`;
        throw new errors/* GateError */.u(2, what, { fix: `${(0,nearest/* didYouMean */.au)(name, known)} Commands: ${(0,nearest/* listOf */.c3)(known)}.`.trim() });
    }
    const { command } = await entry.load();
    if (rest.includes('--help') || rest.includes('-h'))
        return print(usageOf(command.meta));
    return command.run(readArguments(command.meta, rest));
}
function overview() {
    const names = Object.keys(COMMANDS);
    const width = Math.max(...names.map((name) => name.length));
    return [
        'specgate: a policy gate for the files that describe data and models',
        '',
        'Usage: specgate <command> [options]',
        '',
        ...names.map((name) => `  ${name.padEnd(width)}  ${COMMANDS[name].summary}`),
        '',
        'Start with `specgate demo`. Each command explains itself with `--help`.',
        'Exit codes: 0 pass, 1 the verdict is fail, 2 usage or configuration error, 3 could not judge.',
        '',
    ].join('\n');
}
function print(text) {
    process.stdout.write(text);
    return 0;
}
/** One sentence and the fix on standard error; the stack only with `--debug`. */
function tell(error, debug) {
    const known = error instanceof errors/* GateError */.u;
    const lines = known
        ? [
            `specgate: ${error.message}${error.where === undefined ? '' : `: ${error.where}`}`,
            ...(error.fix === undefined ? [] : [`  ${error.fix}`]),
        ]
        : [
            `specgate: internal error: ${error instanceof Error ? error.message : String(error)}`,
            '  This is a fault of specgate: please report it with the output of `--debug`.',
        ];
    process.stderr.write(lines
        .flatMap((line) => line.split('\n'))
        .map(reporters_escape/* escapeLog */.Ah)
        .join('\n') + '\n');
    if (debug && error instanceof Error)
        process.stderr.write(`${error.stack ?? ''}\n`);
    return known ? error.exit : 3;
}


/***/ }),

/***/ 1954:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ applyDefaults)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7979);

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
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(schema) || depth > MAX_DEPTH)
        return freeze(value);
    let filled = value;
    const reference = typeof schema['$ref'] === 'string' ? follow(root, schema['$ref']) : undefined;
    for (const part of [...(reference === undefined ? [] : [reference]), ...((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(schema['allOf']) ? schema['allOf'] : [])]) {
        filled = fill(root, part, filled, depth + 1);
    }
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(filled))
        return fillObject(root, schema, filled, depth);
    const items = schema['items'];
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(filled) && items !== undefined)
        return Object.freeze(filled.map((item) => fill(root, items, item, depth + 1)));
    return freeze(filled);
}
function fillObject(root, schema, value, depth) {
    const result = Object.create(null);
    const properties = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(schema['properties']) ? schema['properties'] : {};
    for (const [key, child] of Object.entries(value)) {
        result[key] = Object.hasOwn(properties, key) ? fill(root, properties[key], child, depth + 1) : freeze(child);
    }
    for (const [key, property] of Object.entries(properties)) {
        if (Object.hasOwn(value, key) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(property))
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
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(target) ? defaultOf(root, target, depth + 1) : undefined;
}
/** `#/$defs/name` and other pointers into the same schema. */
function follow(root, reference) {
    if (reference !== '#' && !reference.startsWith('#/'))
        return undefined;
    let value = root;
    for (const step of reference.split('/').slice(1)) {
        const key = decodeURIComponent(step).replace(/~1/g, '/').replace(/~0/g, '~');
        value = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    }
    return value;
}
function freeze(value) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return Object.freeze(value.map(freeze));
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return value;
    const copy = Object.create(null);
    for (const [key, child] of Object.entries(value))
        copy[key] = freeze(child);
    return Object.freeze(copy);
}


/***/ }),

/***/ 914:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ DEFAULT_PRESET),
/* harmony export */   T9: () => (/* binding */ resolvePolicies),
/* harmony export */   _c: () => (/* binding */ defaultDocuments),
/* harmony export */   fG: () => (/* binding */ PRESETS),
/* harmony export */   sb: () => (/* binding */ defaultConfig)
/* harmony export */ });
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1954);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(131);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6591);




const PRESETS = ['minimal', 'recommended', 'strict'];
const DEFAULT_PRESET = 'recommended';
/** What the preset `minimal` leaves on, besides the gate's own rules. */
const MINIMAL = new Set(['document']);
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
            options: (0,_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .applyDefaults */ .h)(policy.options, choice?.options ?? {}),
            ...(choice === undefined ? {} : { at: choice.at }),
        };
        policies.set(policy.id, resolved);
        const enabled = Object.entries(policy.rules).some(([id, meta]) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severityOf */ .xJ)({ preset, policies, rules }, policy.id, id, meta) !== 'off');
        policies.set(policy.id, Object.freeze({ ...resolved, enabled }));
    }
    return policies;
}
/** Straight from the schema. */
function defaultDocuments() {
    const { include, exclude, limits } = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_SCHEMA */ .ln['properties'].documents.properties;
    return { include: include.default, exclude: exclude.default, kinds: [], limits: readLimits(limits.properties) };
}
function readLimits(properties) {
    const of = (key) => properties[key].default;
    return { bytes: of('bytes'), yamlBytes: of('yaml_bytes'), nodes: of('nodes'), depth: of('depth'), aliases: of('aliases') };
}
function isOnByPreset(preset, policy) {
    return preset !== 'minimal' || MINIMAL.has(policy.id) || policy.plugin === true || Object.keys(policy.rules).every(_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .isGateRule */ .Ix);
}


/***/ }),

/***/ 131:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qn: () => (/* binding */ configSchema),
/* harmony export */   h8: () => (/* binding */ closedOptions),
/* harmony export */   ln: () => (/* binding */ CONFIG_SCHEMA)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7979);
/**
 * The config's JSON Schema (2020-12): the one source of its keys, defaults and descriptions. `configSchema` adds what the
 * policies bring and is published as `config.schema.json`; `CONFIG_SCHEMA` alone is what a config is validated by, because
 * unknown ids are found by our own words (`check-ids.ts`). Either-or is told apart by type (`if`), never by `oneOf`, so that a
 * mistake has one sentence.
 */

const SETTINGS = ['off', 'note', 'warning', 'error'];
const PRESETS = ['minimal', 'recommended', 'strict'];
const text = (description) => ({ type: 'string', minLength: 1, description });
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
        severity: { enum: SETTINGS, description: 'Off, or the severity of what is found. When absent, each rule keeps its own.' },
        ...(options === undefined ? {} : { options }),
    },
});
const SEVERITY_OF_POLICY = 'Severity of all rules of the policy, or severity and options. Of several files the last that says a thing wins, option by option.';
const SEVERITY_OF_RULE = 'Severity of one rule. It goes before the severity of its policy and before what the preset softens. GATE rules cannot be lowered.';
const DOCUMENTS = section('Which files are read, as what, and how much of them.', {
    properties: {
        include: globs(`Files that are looked at. ${GLOBS} Replaces the list of an extended config.`, {
            default: [
                '**/*.{yaml,yml,json,jsonl,ndjson,jsonld,avsc,dvc,sha256,sha512,md5}',
                '**/dvc.lock',
                '**/MLmodel',
                '**/README.md',
                '**/{SHA256SUMS,SHA512SUMS,MD5SUMS}{,.txt}',
                '**/checksums.txt',
            ],
        }),
        exclude: globs('Files that are left out again. Replaces the list of an extended config.', {
            default: ['**/node_modules/**'],
        }),
        kinds: list('Kinds by file, where recognition by content is not wanted. Added to those of an extended config; the last that matches decides.', {
            type: 'object',
            additionalProperties: false,
            required: ['files', 'kind'],
            properties: { files: oneOrMore(GLOBS), kind: text('Document kind.') },
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
                description: 'Letters, digits, _ . : and -, at most 128.',
            },
            when: text('JSONPath (RFC 9535) that selects what is judged.'),
            assert: text('Expression over each selected value.'),
            level: { enum: ['error', 'warning', 'note', 'warn', 'info'], description: 'warn is warning, info is note.' },
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
    additionalProperties: false,
    required: ['rule', 'reason', 'owner', 'expires'],
    properties: {
        rule: text('Rule id; lint/<id> and <set>/<id> for declarative rules. GATE rules cannot be waived.'),
        file: text(`Every file when absent. ${GLOBS}`),
        path: text("Normalized path in the document (RFC 9535), $['lineage']['graph'], and all below it. Every place when absent."),
        reason: text('Why it is right not to follow the rule.'),
        owner: text('Who answers for it.'),
        expires: { type: 'string', format: 'date', description: 'The last day it holds, YYYY-MM-DD.' },
    },
};
/** The schema without what the policies bring. */
const CONFIG_SCHEMA = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Specgate config',
    description: 'Read from .github/specgate.yml, then .specgate.yml; on a pull request from the base commit.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
        $schema: { type: 'string', description: 'For editors.' },
        version: { const: 1, description: 'Version of this format.' },
        extends: either('A preset (minimal, recommended, strict), a file of the repository relative to this one, or a list of both. What is extended comes first, in order, then this file; lint_rules, waivers, plugins and documents.kinds are added together, include and exclude are replaced, everything else is merged key by key. Of several presets the last counts; none means recommended.', { minLength: 1 }, { type: 'array', items: { type: 'string', minLength: 1 } }),
        documents: DOCUMENTS,
        policies: section('Policies by id.', { additionalProperties: setting(SEVERITY_OF_POLICY, { type: 'object' }) }),
        rules: section('Rules by id.', { additionalProperties: setting(SEVERITY_OF_RULE, undefined) }),
        lint_rules: list('The repository\u2019s own declarative rules. Added to those of an extended config.', LINT_RULE),
        plugins: list('Folders with policies of the repository, from its root. Added to those of an extended config.', text('Folder.')),
        waivers: list('Exceptions that a person answers for, with an end. Added to those of an extended config.', WAIVER),
        fail_on: {
            enum: ['error', 'warning', 'note', 'never'],
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
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(options))
        return options;
    const open = ['additionalProperties', 'unevaluatedProperties', 'patternProperties', '$ref', 'allOf', 'anyOf', 'oneOf'].some((key) => Object.hasOwn(options, key));
    return open ? options : { type: 'object', ...options, additionalProperties: false };
}
/** Options inside a larger schema: with an id of their own, so that their `#/$defs/\u2026` still means theirs. */
function embed({ id, options }) {
    const closed = closedOptions(options);
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(closed) ? { $id: `urn:specgate:options:${id}`, ...closed } : closed;
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

/***/ 6591:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ isGateRule),
/* harmony export */   cs: () => (/* binding */ isLower),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/* unused harmony export softened */
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


/***/ }),

/***/ 2143:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ CONFIG_PATHS)
/* harmony export */ });
/** Where the default config is looked for, in this order, from the root of the repository. */
const CONFIG_PATHS = ['.github/specgate.yml', '.specgate.yml'];


/***/ }),

/***/ 7536:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ KeyJudge)
});

;// CONCATENATED MODULE: ./src/documents/characters.ts
/** Characters that make a text look like another one: invisible, bidirectional, look-alike. */
// Zero-width and formatting characters, bidirectional controls, soft hyphen, fillers, tag characters (Unicode TR36, TR39).
const INVISIBLE = /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3164\ufe00-\ufe0f\ufeff\uffa0\u{e0000}-\u{e0fff}]/u;
// In a value a joiner, a variation selector and a direction mark are ordinary text (emoji, Persian); these are not.
const DECEIVING = /[\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/u;
/** Look-alikes of ASCII letters and digits, the frequent part of Unicode's confusables table (TR39): Cyrillic, Greek, Armenian, full width. */
const LOOKALIKES = {
    \u0430: 'a', \u0435: 'e', \u043e: 'o', \u0440: 'p', \u0441: 'c', \u0443: 'y', \u0445: 'x', \u0456: 'i', \u0458: 'j', \u0455: 's', \u0501: 'd', \u04bb: 'h', \u04cf: 'l', \u051b: 'q', \u051d: 'w', \u0475: 'v', \u044c: 'b', \u0433: 'r',
    \u0410: 'A', \u0412: 'B', \u0415: 'E', \u041a: 'K', \u041c: 'M', \u041d: 'H', \u041e: 'O', \u0420: 'P', \u0421: 'C', \u0422: 'T', \u0423: 'Y', \u0425: 'X', \u0406: 'I', \u0408: 'J', \u0405: 'S',
    \u03b1: 'a', \u03bf: 'o', \u03c1: 'p', \u03bd: 'v', \u03c5: 'u', \u03b9: 'i', \u03ba: 'k', \u03b3: 'y', \u03f2: 'c', \u0391: 'A', \u0392: 'B', \u0395: 'E', \u0396: 'Z', \u0397: 'H', \u0399: 'I', \u039a: 'K', \u039c: 'M', \u039d: 'N', \u039f: 'O',
    \u03a1: 'P', \u03a4: 'T', \u03a5: 'Y', \u03a7: 'X', \u0585: 'o', \u057d: 'u', \u0570: 'h', \u0581: 'g', \u0578: 'n', \u0131: 'i', \u0251: 'a', \u0261: 'g', '\u2113': 'l', '\u2010': '-', '\u2011': '-', '\u2013': '-', '\u2212': '-', '\u2024': '.', '\u203f': '_',
}; // prettier-ignore
/** Whether a text holds anything that this file looks for; false for all-ASCII text, in one pass. */
function mayDeceive(text) {
    return /[^\u0000-\u007f]/.test(text);
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
        return undefined;
    // A Greek letter as a whole word part is the spec family's own habit (\u03bd_low, \u03c1); mixed into a Latin word it is a disguise.
    const mixed = key.split(/[^\p{L}\p{N}]+/u).find((part) => skeleton(part) !== part && /[A-Za-z]/.test(part));
    if (mixed === undefined && !known(plain))
        return undefined;
    const odd = [...key].find((c) => skeleton(c) !== c) ?? '';
    return { detail: `${codePointName(odd)} looks like "${skeleton(odd)}"`, meant: plain };
}
function skeleton(text) {
    let result = '';
    for (const c of text) {
        if (INVISIBLE.test(c))
            continue;
        const code = c.codePointAt(0);
        // Full-width forms stand 0xfee0 above their ASCII twins.
        result += code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : (LOOKALIKES[c] ?? c);
    }
    return result;
}
/** ASCII with every other character as `\u\u2026`, the way a reader can tell two keys apart. */
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

;// CONCATENATED MODULE: ./src/documents/keys.ts

/** Names that a look-alike key is most likely to stand in for, beyond the mixed-script test. */
const KNOWN = new Set('versioning scheme version compat_mode notice lineage graph nodes edges id artifacts path sha256 digest export_manifest references metrology units check_dim provenance replay features feature_set license access metrics stages outs deps'.split(' '));
/** Looks for deceiving characters in keys and values; free for an all-ASCII text. */
class KeyJudge {
    #active;
    constructor(text) {
        this.#active = mayDeceive(text) || text.includes('\\u') || text.includes('\\x');
    }
    judge(key) {
        if (!this.#active)
            return undefined;
        const odd = judgeKey(key, (name) => KNOWN.has(name));
        return odd === undefined
            ? undefined
            : { key: escapeKey(key), detail: odd.detail, suggestion: odd.meant === '' ? '' : `Did you mean "${escapeKey(odd.meant)}"?` };
    }
    deceivingIn(value) {
        if (!this.#active)
            return undefined;
        const found = findDeceiving(value);
        return found === undefined ? undefined : `the invisible or bidirectional character ${found.name}`;
    }
}


/***/ }),

/***/ 5828:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  kL: () => (/* binding */ Source),
  be: () => (/* binding */ formatOf),
  g$: () => (/* binding */ tooLarge),
  $_: () => (/* binding */ useYaml)
});

// UNUSED EXPORTS: frontMatter

// EXTERNAL MODULE: ./src/documents/keys.ts + 1 modules
var keys = __nccwpck_require__(7536);
// EXTERNAL MODULE: ./src/documents/scalars.ts
var scalars = __nccwpck_require__(8207);
;// CONCATENATED MODULE: ./src/documents/json.ts


const MAX_PROBLEMS = 100;
const HARMLESS = new Set(['DOC.UNQUOTED', 'DOC.CONFUSABLE', 'DOC.INVISIBLE']);
class Stop extends Error {
}
/**
 * Strict JSON (RFC 8259) \u2192 frozen data and the problems found. Our own reader, since JSON.parse keeps the last of two equal
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
        const reader = new Reader(this.#text, this.#lines, this.#limits);
        let data = null;
        try {
            data = this.#jsonLines ? reader.readLines() : reader.readWhole();
        }
        catch (error) {
            if (!(error instanceof Stop))
                throw error;
        }
        const readable = reader.problems.every((problem) => HARMLESS.has(problem.rule));
        return { data: readable ? data : null, problems: reader.problems, readable };
    }
    /** Where a path stands; a missing one stands at its nearest parent. Only for a text that could be read. */
    locate(path, on) {
        this.#finder ??= new Reader(this.#text, this.#lines, this.#limits);
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
/** In place of an offset: the file as a list of its lines. */
const WHOLE = -1;
const TOKEN_END = /[\s,:[\]{}"]/;
class Reader {
    problems = [];
    #text;
    #lines;
    #limits;
    #keys;
    #at = 0;
    #nodes = 0;
    constructor(text, lines, limits) {
        this.#text = text;
        this.#lines = lines;
        this.#limits = limits;
        this.#keys = new keys/* KeyJudge */.f(text);
    }
    readWhole() {
        const value = this.#value(0, undefined);
        this.#space();
        if (this.#at < this.#text.length) {
            const c = this.#text[this.#at];
            this.#syntax(`there is \`${(0,scalars/* showText */.h$)(this.#text.slice(this.#at, this.#at + 20))}\` after the end of the value`, c === '{' || c === '['
                ? 'A file with one value a line is JSON lines: name it `.jsonl`.'
                : 'Remove what follows the last bracket.');
        }
        return value;
    }
    /** One value a line; an empty line is passed over. */
    readLines() {
        const list = [];
        this.#space();
        while (this.#at < this.#text.length) {
            list.push(this.#value(1, undefined));
            while (/[ \t\r]/.test(this.#text[this.#at] ?? ''))
                this.#at++;
            if (this.#at < this.#text.length && this.#text[this.#at] !== '\n')
                this.#syntax('two values stand on one line', 'JSON lines has one value a line.');
            this.#space();
        }
        return Object.freeze(list);
    }
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
        this.#at = on === 'key' && key !== undefined ? key : at;
        return this.#at === WHOLE ? this.#lines.span(0, 0) : this.#peekSpan();
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
        for (let at = this.#skipSpace(0); at < this.#text.length; at = this.#skipSpace(this.#at)) {
            children.set(children.size, { value: at, key: undefined });
            this.#skip();
        }
        return children;
    }
    #readChildren(start) {
        const children = new Map();
        const opener = this.#text[start];
        if (opener !== '{' && opener !== '[')
            return children;
        let at = this.#skipSpace(start + 1);
        while (this.#text[at] !== ']' && this.#text[at] !== '}') {
            let step = children.size;
            let key;
            if (opener === '{') {
                key = at;
                step = this.#string();
                this.#skipSpace(this.#skipSpace(this.#at) + 1); // the colon
            }
            children.set(step, { value: this.#at, key });
            this.#skip();
            at = this.#skipSpace(this.#at);
            if (this.#text[at] === ',')
                at = this.#skipSpace(at + 1);
        }
        return children;
    }
    #skipSpace(from) {
        this.#at = from;
        this.#space();
        return this.#at;
    }
    #peekSpan() {
        const start = this.#at;
        this.#skip();
        const end = this.#at;
        this.#at = start;
        return this.#lines.span(start, end);
    }
    /** Passes over one value of a text that was read before. */
    #skip() {
        const opener = this.#text[this.#at];
        if (opener === '"') {
            this.#string();
            return;
        }
        if (opener !== '{' && opener !== '[') {
            while (this.#at < this.#text.length && !TOKEN_END.test(this.#text[this.#at]))
                this.#at++;
            return;
        }
        let depth = 0;
        for (;;) {
            const c = this.#text[this.#at];
            if (c === undefined)
                throw new Stop();
            if (c === '"') {
                this.#string();
                continue;
            }
            this.#at++;
            if (c === '{' || c === '[')
                depth++;
            else if ((c === '}' || c === ']') && --depth === 0)
                return;
        }
    }
    #value(depth, key) {
        this.#space();
        if (++this.#nodes > this.#limits.nodes)
            this.#limit('values', this.#limits.nodes, 'nodes');
        const c = this.#text[this.#at];
        if (c === '{')
            return this.#object(depth);
        if (c === '[')
            return this.#list(depth, key);
        const start = this.#at;
        if (c === '"') {
            const text = this.#string();
            const odd = this.#keys.deceivingIn(text);
            if (odd !== undefined)
                this.#add('DOC.INVISIBLE', start, this.#at, { detail: odd });
            return text;
        }
        return this.#word(key);
    }
    #object(depth) {
        this.#enter(depth);
        const result = Object.create(null);
        const places = new Map();
        this.#space();
        if (this.#text[this.#at] === '}') {
            this.#at++;
            return Object.freeze(result);
        }
        for (;;) {
            this.#space();
            const start = this.#at;
            if (this.#text[this.#at] !== '"')
                this.#unexpected('a key in double quotes');
            const key = this.#string();
            const first = places.get(key);
            if (first === undefined)
                places.set(key, start);
            else {
                const line = this.#lines.position(start).line;
                const firstLine = this.#lines.position(first).line;
                this.#add('DOC.DUPLICATE_KEY', start, this.#at, { key: (0,scalars/* showText */.h$)(key), line, firstLine }, first);
            }
            if (key === '__proto__')
                this.#add('DOC.KEY_FORM', start, this.#at, {
                    key,
                    detail: 'programs take it for the prototype of the object, not for a key',
                });
            const odd = this.#keys.judge(key);
            if (odd !== undefined)
                this.#add('DOC.CONFUSABLE', start, this.#at, odd);
            this.#space();
            if (this.#text[this.#at] !== ':')
                this.#unexpected('a colon after the key');
            this.#at++;
            const value = this.#value(depth + 1, key);
            if (key !== '__proto__')
                result[key] = value;
            this.#space();
            if (this.#text[this.#at] === '}')
                break;
            this.#comma('}');
        }
        this.#at++;
        return Object.freeze(result);
    }
    #list(depth, key) {
        this.#enter(depth);
        const result = [];
        this.#space();
        if (this.#text[this.#at] === ']') {
            this.#at++;
            return Object.freeze(result);
        }
        for (;;) {
            result.push(this.#value(depth + 1, key));
            this.#space();
            if (this.#text[this.#at] === ']')
                break;
            this.#comma(']');
        }
        this.#at++;
        return Object.freeze(result);
    }
    #enter(depth) {
        if (depth >= this.#limits.depth)
            this.#limit('levels of nesting', this.#limits.depth, 'depth');
        this.#at++;
    }
    #comma(closer) {
        if (this.#text[this.#at] !== ',')
            this.#unexpected(`a comma or \`${closer}\``);
        const comma = this.#at++;
        this.#space();
        if (this.#text[this.#at] === closer) {
            this.#at = comma;
            this.#syntax(`a comma stands before the closing \`${closer}\``, 'Remove the trailing comma: JSON does not allow it.');
        }
    }
    #string() {
        const text = this.#text;
        const start = this.#at;
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
            else if (code < 32 || Number.isNaN(code)) {
                this.#at = Math.min(at, text.length);
                this.#syntax(Number.isNaN(code) ? 'a string is not closed' : 'a string runs over the end of its line', 'Close the quote, or write the line end as \\n.');
            }
            else
                at++;
        }
        this.#at = at + 1;
        if (plain)
            return text.slice(start + 1, at);
        try {
            return JSON.parse(text.slice(start, at + 1));
        }
        catch {
            this.#at = start;
            return this.#syntax(`the string \`${(0,scalars/* showText */.h$)(text.slice(start, at + 1))}\` holds an escape that JSON does not know`, 'Write a backslash as \\\\.');
        }
    }
    #word(key) {
        const start = this.#at;
        while (this.#at < this.#text.length && !TOKEN_END.test(this.#text[this.#at]))
            this.#at++;
        const word = this.#text.slice(start, this.#at);
        if (word === 'true')
            return true;
        if (word === 'false')
            return false;
        if (word === 'null')
            return null;
        if (/^-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/.test(word)) {
            const number = Number(word);
            if (key !== undefined && (0,scalars/* losesText */.US)(word, number) && (0,scalars/* isIdentityKey */.Qk)(key)) {
                this.#add('DOC.UNQUOTED', start, this.#at, { key: (0,scalars/* showText */.h$)(key), found: (0,scalars/* showText */.h$)(word), read: String(number) });
                return word;
            }
            const detail = (0,scalars/* refuseNumber */.wF)(word, number);
            if (detail !== undefined)
                this.#add('DOC.NUMBER', start, this.#at, { found: (0,scalars/* showText */.h$)(word), detail });
            return number;
        }
        if (/^[-+]?(NaN|Infinity|nan|inf)$/.test(word)) {
            this.#add('DOC.NUMBER', start, this.#at, {
                found: word,
                detail: 'JSON has no such number, and no comparison with it means anything',
            });
            return null;
        }
        this.#at = start;
        return this.#unexpected('a value');
    }
    #space() {
        for (;;) {
            const code = this.#text.charCodeAt(this.#at);
            if (code === 32 || code === 10 || code === 13 || code === 9)
                this.#at++;
            else
                return;
        }
    }
    #unexpected(wanted) {
        const c = this.#text[this.#at];
        const rest = this.#text.slice(this.#at);
        if (c === undefined)
            return this.#syntax(`the file ends where ${wanted} is expected`, 'Check that every bracket and quote is closed; perhaps the file was cut.');
        if (rest.startsWith('//') || rest.startsWith('/*') || c === '#')
            return this.#syntax('there is a comment', 'Remove it: JSON has no comments.');
        if (c === '<')
            return this.#syntax('the file starts with `<`', 'It looks like an HTML or XML page, perhaps the error page of a download.');
        if (/^(<{7}|={7}|>{7})/.test(rest))
            return this.#syntax('there is a merge conflict marker', 'Resolve the conflict.');
        const found = (0,scalars/* showText */.h$)(/^[^\s,:[\]{}"]+/.exec(rest)?.[0] ?? c);
        return this.#syntax(`there is \`${found}\` where ${wanted} is expected`, c === "'" ? 'JSON wants double quotes.' : 'Check the commas and quotes just before.');
    }
    #syntax(detail, hint) {
        this.#add('DOC.SYNTAX', this.#at, this.#at + 1, { detail, hint }, undefined, true);
        throw new Stop();
    }
    #limit(what, limit, option) {
        this.#add('DOC.LIMIT', this.#at, this.#at + 1, { what, found: `more than ${limit}`, limit, option: `documents.limits.${option}` }, undefined, true);
        throw new Stop();
    }
    #add(rule, start, end, data, first, always = false) {
        if (this.problems.length >= MAX_PROBLEMS && !always)
            return;
        const related = first === undefined ? {} : { related: [{ span: this.#lines.span(first, first + 1), message: 'first here' }] };
        this.problems.push({ rule, span: this.#lines.span(start, end), data, ...related });
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

;// CONCATENATED MODULE: ./src/documents/plain-scalar.ts

/** Sets of ASCII characters, by code. */
const KEY_START = charset(/[A-Za-z_]/);
const KEY_PART = charset(/[\w./-]/);
const PLAIN_START = charset(/[\w./+~()-]/);
const FLOW_INDICATOR = charset(/[[\]{},]/);
/** What YAML 1.2 (core schema, \u00a710.3) makes of an unquoted scalar; undefined when there is something to say about it. */
function readScalar(source, key) {
    if (source.charCodeAt(0) <= 57) {
        if (/^[-+]?(\d+|(\.\d+|\d+\.\d*)|(\.\d+|\d+(\.\d*)?)[eE][-+]?\d+)$/.test(source)) {
            const number = Number(source);
            const lost = key !== undefined && (0,scalars/* losesText */.US)(source, number) && (0,scalars/* isIdentityKey */.Qk)(key);
            return lost || (0,scalars/* refuseNumber */.wF)(source, number) !== undefined ? undefined : number;
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
    return Uint8Array.from({ length: 128 }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
}

;// CONCATENATED MODULE: ./src/documents/plain-reader.ts

/** Thrown, always the same one, at the first thing that is not plain. */
const NOT_PLAIN = new Error('not plain');
const NEWLINE = 10;
const SPACE = 32;
const QUOTE = 34;
const HASH = 35;
const APOSTROPHE = 39;
const COMMA = 44;
const DASH = 45;
const COLON = 58;
const BACKSLASH = 92;
const MAX_KEY = 200;
/** The grammar of `readPlain`: one pass over the text, by character codes. */
class PlainReader {
    #text;
    #limits;
    #placing;
    #at = 0;
    /** Column of the first character of the line that `#at` stands in, once `#advance` went there; -1 at the end. */
    #indent = -1;
    /** Comment lines that `#advance` passed: 0 none, 1 in the first column, 2 indented. */
    #commented = 0;
    /** Where the last value ended, with the rest of its line: the end of a block collection. */
    #end = 0;
    #nodes = 0;
    #place;
    #keyStart = 0;
    #keyEnd = 0;
    constructor(text, limits, placing) {
        this.#text = text;
        this.#limits = limits;
        this.#placing = placing;
    }
    read() {
        if (this.#advance() !== 0)
            throw NOT_PLAIN;
        const value = this.#block(0, 0, undefined);
        if (!this.#ended())
            throw NOT_PLAIN;
        return { value, place: this.#place };
    }
    #block(indent, depth, key) {
        return this.#atDash() ? this.#sequence(indent, depth, key) : this.#mapping(indent, depth);
    }
    #mapping(indent, depth) {
        this.#count(depth);
        const start = this.#at;
        const result = Object.create(null);
        const places = this.#placing ? new Map() : undefined;
        do {
            const key = this.#key();
            if (key === undefined || key in result)
                throw NOT_PLAIN;
            const range = { start: this.#keyStart, end: this.#keyEnd };
            result[key] = this.#entry(indent, depth + 1, key, false);
            if (places !== undefined)
                places.set(key, { ...this.#place, key: range });
            if (this.#indent > indent)
                throw NOT_PLAIN;
        } while (this.#indent === indent);
        this.#close(start, places);
        return Object.freeze(result);
    }
    #sequence(indent, depth, key) {
        this.#count(depth);
        const start = this.#at;
        const result = [];
        const places = this.#placing ? [] : undefined;
        do {
            this.#at++;
            result.push(this.#entry(indent, depth + 1, key, true));
            places?.push(this.#place);
            if (this.#indent > indent)
                throw NOT_PLAIN;
        } while (this.#indent === indent && this.#atDash());
        this.#close(start, places);
        return Object.freeze(result);
    }
    /** What stands behind a colon or a dash, on the same line or below. */
    #entry(indent, depth, key, inSequence) {
        const text = this.#text;
        const after = this.#at;
        this.#spaces();
        const c = text.charCodeAt(this.#at);
        if (c === NEWLINE || c === HASH || this.#at >= text.length) {
            const bare = this.#at === after;
            if (c === HASH && bare)
                throw NOT_PLAIN;
            this.#advance();
            if (this.#indent > indent)
                return this.#block(this.#indent, depth, key);
            if (!inSequence && this.#indent === indent && this.#atDash())
                return this.#sequence(indent, depth, key);
            if (!bare || inSequence || this.#commented > 0)
                throw NOT_PLAIN; // where nothing ends is told by comments around it
            this.#count(depth);
            this.#end = after;
            this.#mark(after, after, undefined, true);
            return null;
        }
        if (this.#at === after)
            throw NOT_PLAIN;
        if (inSequence) {
            const start = this.#at;
            const isKey = this.#key() !== undefined;
            this.#at = start;
            if (isKey)
                return this.#mapping(indent + 1 + (start - after), depth);
        }
        const value = this.#inline(depth, key, false);
        const place = this.#place;
        const closed = this.#at;
        this.#spaces();
        const next = text.charCodeAt(this.#at);
        if (this.#at < text.length && next !== NEWLINE && !(next === HASH && this.#at > closed))
            throw NOT_PLAIN;
        const line = text.indexOf('\n', this.#at);
        this.#end = line < 0 ? text.length : line + 1;
        this.#advance();
        if (this.#indent > indent)
            throw NOT_PLAIN; // the scalar goes on, or it is an error
        this.#place = place;
        return value;
    }
    /** A key with its colon, or undefined (then `#at` is anywhere). */
    #key() {
        const text = this.#text;
        const start = this.#at;
        let key;
        let at = start;
        if (text.charCodeAt(at) === QUOTE) {
            const close = text.indexOf('"', at + 1);
            if (close < 0)
                return undefined;
            key = text.slice(start + 1, close);
            at = close + 1;
            if (key.includes('\\') || key.includes('\n'))
                return undefined;
        }
        else {
            if (KEY_START[text.charCodeAt(at)] !== 1)
                return undefined;
            while (KEY_PART[text.charCodeAt(at)] === 1)
                at++;
            key = text.slice(start, at);
            if (at - start <= 5 && /^(null|true|false)$/i.test(key))
                return undefined;
        }
        if (text.charCodeAt(at) !== COLON)
            return undefined;
        const next = text.charCodeAt(at + 1);
        if (next !== SPACE && next !== NEWLINE && at + 1 < text.length)
            return undefined;
        if (key.length > MAX_KEY || key === '__proto__')
            throw NOT_PLAIN;
        this.#keyStart = start;
        this.#keyEnd = at;
        this.#at = at + 1;
        return key;
    }
    #inline(depth, key, inFlow) {
        const c = this.#text.charCodeAt(this.#at);
        if (c === QUOTE || c === APOSTROPHE)
            return this.#quoted(c, depth);
        if (c === 91)
            return this.#flowSequence(depth, key);
        if (c === 123)
            return this.#flowMapping(depth);
        return this.#plain(depth, key, inFlow);
    }
    #quoted(quote, depth) {
        this.#count(depth);
        const text = this.#text;
        const start = this.#at;
        let at = start + 1;
        for (let c = text.charCodeAt(at); c !== quote; c = text.charCodeAt(++at))
            if (c === NEWLINE || Number.isNaN(c) || (c === BACKSLASH && quote === QUOTE))
                throw NOT_PLAIN;
        if (quote === APOSTROPHE && text.charCodeAt(at + 1) === APOSTROPHE)
            throw NOT_PLAIN;
        this.#at = at + 1;
        this.#mark(start, at + 1, undefined);
        return text.slice(start + 1, at);
    }
    #plain(depth, key, inFlow) {
        this.#count(depth);
        const text = this.#text;
        const start = this.#at;
        if (PLAIN_START[text.charCodeAt(start)] !== 1)
            throw NOT_PLAIN;
        let at = start;
        let end = start;
        for (; at < text.length; at++) {
            const c = text.charCodeAt(at);
            if (c === NEWLINE || (inFlow && FLOW_INDICATOR[c] === 1))
                break;
            if (c === SPACE)
                continue;
            if (c === HASH && at > end)
                break;
            if (c === COLON || (c === DASH && at === start)) {
                const next = text.charCodeAt(at + 1);
                if (next === SPACE || next === NEWLINE || at + 1 >= text.length || (inFlow && FLOW_INDICATOR[next] === 1))
                    throw NOT_PLAIN;
            }
            end = at + 1;
        }
        this.#at = end;
        this.#mark(start, end, undefined);
        const value = readScalar(text.slice(start, end), key);
        if (value === undefined)
            throw NOT_PLAIN;
        return value;
    }
    #flowSequence(depth, key) {
        this.#count(depth);
        const start = this.#at++;
        const result = [];
        const places = this.#placing ? [] : undefined;
        this.#spaces();
        if (this.#text.charCodeAt(this.#at) === 93)
            this.#at++;
        else
            do {
                this.#spaces();
                result.push(this.#inline(depth + 1, key, true));
                places?.push(this.#place);
            } while (this.#comma(93));
        this.#mark(start, this.#at, places);
        return Object.freeze(result);
    }
    #flowMapping(depth) {
        this.#count(depth);
        const start = this.#at++;
        const result = Object.create(null);
        const places = this.#placing ? new Map() : undefined;
        this.#spaces();
        if (this.#text.charCodeAt(this.#at) === 125)
            this.#at++;
        else
            do {
                this.#spaces();
                const key = this.#key();
                if (key === undefined || key in result)
                    throw NOT_PLAIN;
                const range = { start: this.#keyStart, end: this.#keyEnd };
                this.#spaces();
                result[key] = this.#inline(depth + 1, key, true);
                if (places !== undefined)
                    places.set(key, { ...this.#place, key: range });
            } while (this.#comma(125));
        this.#mark(start, this.#at, places);
        return Object.freeze(result);
    }
    /** Passes a comma (true) or the closing bracket (false). */
    #comma(closer) {
        this.#spaces();
        const c = this.#text.charCodeAt(this.#at++);
        if (c !== COMMA && c !== closer)
            throw NOT_PLAIN;
        return c === COMMA;
    }
    #atDash() {
        const next = this.#text.charCodeAt(this.#at + 1);
        return this.#text.charCodeAt(this.#at) === DASH && (next === SPACE || next === NEWLINE);
    }
    #spaces() {
        while (this.#text.charCodeAt(this.#at) === SPACE)
            this.#at++;
    }
    /** From anywhere in a line whose value was read to the next line that holds more than a comment. */
    #advance() {
        const text = this.#text;
        this.#commented = 0;
        let start = this.#indent === -1 && this.#at === 0 ? 0 : text.indexOf('\n', this.#at) + 1;
        while (start > 0 || this.#at === 0) {
            this.#at = start;
            this.#spaces();
            const c = text.charCodeAt(this.#at);
            if (this.#at >= text.length)
                break;
            if (c === HASH && (this.#at > start || this.#commented === 0))
                this.#commented = this.#at > start ? 2 : 1;
            if (c !== NEWLINE && c !== HASH) {
                return (this.#indent = this.#at - start);
            }
            start = text.indexOf('\n', this.#at) + 1;
            if (start === 0)
                break;
        }
        this.#at = text.length;
        return (this.#indent = -1);
    }
    #ended() {
        return this.#indent === -1;
    }
    /** The end of a block collection. The yaml package counts an indented comment behind it in, or not, by rules of its own. */
    #close(start, places) {
        if (this.#commented === 2)
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

;// CONCATENATED MODULE: ./src/documents/plain-yaml.ts

/**
 * Reads the plain part of YAML that cards are written in: block and one-line flow collections, one-line scalars, comments,
 * ASCII. Such a text means the same to every YAML reader and can have no problem but those that `scalars.ts` names, so it
 * needs no syntax tree: this takes a tenth of the time and memory of the yaml package. Every other text (anchors, tags, block
 * scalars, escapes, scalars over several lines, duplicate keys, anything odd) is left to YamlText. The tests hold both
 * readers to the same data and places.
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
    static open(text, lines, limits) {
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
function tryRead(reader, text) {
    if (!/^[\n\x20-\x7e]*$/.test(text))
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

;// CONCATENATED MODULE: ./src/documents/text.ts
/** Finds lines and columns by offset. Only LF ends a line, as git counts them; columns are UTF-16 code units from 1. */
class Lines {
    #text;
    #starts;
    constructor(text) {
        this.#text = text;
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
        const end = starts[number] ?? this.#text.length + 1;
        return this.#text.slice(start, end - 1).replace(/\r$/, '');
    }
    #index() {
        if (this.#starts === undefined) {
            const starts = [0];
            for (let at = this.#text.indexOf('\n'); at >= 0; at = this.#text.indexOf('\n', at + 1))
                starts.push(at + 1);
            this.#starts = starts;
        }
        return this.#starts;
    }
}
const WHOLE_FILE = { line: 1, column: 1, endLine: 1, endColumn: 1 };
/**
 * Bytes \u2192 text, or the problem that forbids it. A byte order mark is dropped, so columns are those an editor shows. With a
 * problem the text is a guess, good for telling what the file was meant to be and for a code frame, and for nothing else.
 */
function decode(bytes) {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (utf16)
        return refused(guess(bytes), UTF16, WHOLE_FILE);
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    }
    catch {
        return refused(guess(bytes), utf16WithoutMark(bytes) ? UTF16 : 'a byte sequence is not UTF-8', firstInvalid(bytes));
    }
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

;// CONCATENATED MODULE: ./src/documents/lazy-source.ts




/** By name: `.json` and `.avsc` are JSON, `.jsonl` JSON lines, `.md` front matter; every other file (`.dvc`, `MLmodel`, `dvc.lock`) is YAML. */
function formatOf(file) {
    const name = file.slice(file.lastIndexOf('/') + 1).toLowerCase();
    if (name.endsWith('.json') || name.endsWith('.avsc'))
        return 'json';
    if (name.endsWith('.jsonl') || name.endsWith('.ndjson'))
        return 'jsonl';
    if (name.endsWith('.md') || name.endsWith('.markdown'))
        return 'markdown';
    return 'yaml';
}
let yamlText;
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
    #lines;
    #reader;
    #loaded;
    /** `bytes` may be the problem that kept them from being read. */
    constructor(file, bytes, limits = DEFAULT_LIMITS) {
        this.file = file;
        this.format = formatOf(file);
        this.#limits = limits;
        if (!(bytes instanceof Uint8Array)) {
            this.text = '';
            this.#refused = bytes;
            this.#lines = new Lines('');
            return;
        }
        const most = this.format === 'json' || this.format === 'jsonl' ? limits.bytes : Math.min(limits.bytes, limits.yamlBytes);
        if (bytes.length > most) {
            this.text = decode(bytes.subarray(0, ENOUGH_TO_RECOGNISE)).text;
            this.#refused = tooLarge(bytes.length, most);
        }
        else {
            const { text, problem } = decode(bytes);
            this.text = text;
            this.#refused = problem;
        }
        this.#lines = new Lines(this.text);
    }
    /**
     * Loads the yaml package if this text needs it: most cards do not, and loading it takes longer than all else that a run
     * over one card does. To be awaited before the data of a YAML source is read.
     */
    async prepare() {
        if (yamlText === undefined && this.#refused === undefined && this.#openPlain() === undefined && this.#yaml() !== undefined)
            useYaml((await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(561)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9561))).YamlText);
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
    /** Where a path stands; a missing one stands at its nearest parent. The root stands at 1:1. */
    locate(path, on = 'value') {
        if (path.length === 0 || !this.readable)
            return WHOLE_FILE;
        return this.#open()?.locate(path, on) ?? WHOLE_FILE;
    }
    /** A line of the text, for a code frame. */
    line(number) {
        return this.#lines.line(number);
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
            return { data: null, problems: [{ rule: 'DOC.EMPTY', span: WHOLE_FILE, data: {} }], readable: false };
        const loaded = reader.load();
        if (!loaded.readable || typeof loaded.data === 'object')
            return loaded;
        const found = typeof loaded.data === 'string' ? 'a text' : `a ${typeof loaded.data}`;
        return {
            data: null,
            problems: [...loaded.problems, { rule: 'DOC.ROOT', span: WHOLE_FILE, data: { found } }],
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
        this.#reader = new yamlText(yaml, this.#lines, this.#limits);
        return this.#reader;
    }
    /** A reader that needs no yaml package, when one can read the text. */
    #openPlain() {
        if (this.#reader !== undefined)
            return this.#reader;
        if (this.format === 'json' || this.format === 'jsonl')
            this.#reader = new JsonText(this.text, this.#lines, this.#limits, this.format === 'jsonl');
        else {
            const yaml = this.#yaml();
            this.#reader = yaml === undefined ? undefined : PlainText.open(yaml, this.#lines, this.#limits);
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
    return { rule: 'DOC.LIMIT', span: WHOLE_FILE, data };
}
/**
 * The YAML between `---` on the first line and the next `---`, with the first marker blanked so that lines and columns stay
 * those of the file.
 */
function frontMatter(text) {
    const open = /^---[ \t]*\r?\n/.exec(text);
    if (open === null)
        return undefined;
    const close = /^---[ \t]*\r?$/m.exec(text.slice(open[0].length));
    if (close === null)
        return undefined;
    return '   ' + text.slice(3, open[0].length + close.index);
}


/***/ }),

/***/ 8207:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qk: () => (/* binding */ isIdentityKey),
/* harmony export */   US: () => (/* binding */ losesText),
/* harmony export */   h$: () => (/* binding */ showText),
/* harmony export */   wF: () => (/* binding */ refuseNumber)
/* harmony export */ });
/** Rules about single values that hold for YAML and JSON alike. */
/** A key whose value is an identity: a digest or a version. Read as a number its text would be lost. */
const IDENTITY_KEY = /(^|[_.-])(version|sha\d*|sha\d+sum|digest|md5|etag|hash|checksum|commit|rev|revision|oid|version_id|tag)$/i;
function isIdentityKey(key) {
    return IDENTITY_KEY.test(key);
}
/** Whether reading the text as a number loses what was written: `1.10` \u2192 1.1, `12e4\u2026` \u2192 Infinity, `007` \u2192 7. */
function losesText(source, value) {
    return String(value) !== source;
}
/** Why a number is refused, as the end of a sentence, or undefined. `source` is its text in the file. */
function refuseNumber(source, value) {
    if (Number.isNaN(value))
        return 'it is not a number, and every comparison with it is false';
    if (!Number.isFinite(value))
        return 'it is not finite, so it is larger or smaller than every limit';
    if (Number.isInteger(value) && !Number.isSafeInteger(value) && !/[.eE]/.test(source))
        return 'it is an integer beyond 2^53, where neighbouring values are read as the same number';
    return undefined;
}
/** A value's text for a message, one line, cut at 80 characters. */
function showText(text) {
    const flat = text.replace(/\s+/g, ' ').trim();
    const points = [...flat];
    return points.length <= 80 ? flat : points.slice(0, 77).join('') + '\u2026';
}


/***/ }),

/***/ 4881:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ checkPolicy)
/* harmony export */ });
const SEVERITIES = ['error', 'warning', 'note'];
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
    return faults;
}
function checkRule(policy, id, rule, reserved) {
    const faults = [];
    const need = (holds, fault) => void (holds || faults.push(`rule ${id}: ${fault}`));
    need(/^([a-z][a-z0-9-]*\/)?[A-Z][A-Z0-9_]*(\.[A-Z0-9_]+)+$/.test(id), 'an id looks like FAMILY.NAME');
    need(!id.startsWith('GATE.') || (OWN_GATE_RULES[policy] ?? []).includes(id), 'GATE is the gate\u2019s own family');
    need(!reserved.has(id), 'the id is taken');
    need(SEVERITIES.includes(rule.severity), `severity is one of ${SEVERITIES.join(', ')}`);
    // What, why and fix: a sentence each, starting with a capital, a value or a name in backticks.
    for (const part of ['message', 'why', 'fix'])
        need(typeof rule[part] === 'string' && /^[^a-z][\s\S]*\.$/.test(rule[part].trim()), `\`${part}\` has to be a sentence that ends in a period`);
    return faults;
}


/***/ }),

/***/ 3507:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ok: () => (/* binding */ reportGate),
/* harmony export */   b3: () => (/* binding */ GATE_POLICY),
/* harmony export */   iG: () => (/* binding */ Collected),
/* harmony export */   oi: () => (/* binding */ Evaluator)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3122);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8166);
/* harmony import */ var _gate_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4729);



/** What policies have said so far. */
class Collected {
    made = [];
    incomplete = [];
    rows = new Map();
    add(made, meta) {
        this.made.push(made);
        if (meta.incomplete === true)
            this.incomplete.push(`${made.finding.file}: ${made.finding.message}`);
    }
    record(list, row) {
        const rows = this.rows.get(list);
        if (rows === undefined)
            this.rows.set(list, [row]);
        else
            rows.push(row);
    }
}
/** The gate's own rules as a policy, so that they take the same path as every other. */
const GATE_POLICY = {
    meta: {
        id: 'gate',
        summary: 'Requires that the gate itself could look.',
        views: [],
        rules: _gate_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .GATE_RULES */ .y,
        options: {},
        since: '0.1.0',
    },
};
/** How often a policy may ask for facts that depend on earlier ones. */
const MAX_ROUNDS = 4;
class Evaluator {
    #policies;
    #facts;
    #collected;
    #onCrash;
    constructor(policies, facts, collected, onCrash = () => undefined) {
        this.#policies = policies;
        this.#facts = facts;
        this.#collected = collected;
        this.#onCrash = onCrash;
    }
    /** Whether any policy wants to see the documents together. */
    get wantsChangeSet() {
        return this.#policies.some(wantsAll);
    }
    get wantsWorkspace() {
        return this.#policies.some(({ policy, options }) => policy.readsWorkspace?.(options) === true);
    }
    async judge(unit) {
        const lookup = (_, side) => (side === 'head' ? unit.head : unit.base);
        this.#facts.hold([unit.head, unit.base].filter((document) => document !== undefined));
        const planned = [];
        for (const active of this.#policies) {
            if (!concerns(active.policy, unit))
                continue;
            const subject = unit.head ?? unit.base;
            if (subject === undefined)
                continue;
            const needs = await this.#needsOf(active, unit, subject, lookup);
            if (needs !== undefined)
                planned.push({ active, needs });
        }
        // Facts are asked together, so that hashing and reading of all policies run side by side.
        const facts = await Promise.all(planned.map(({ needs }) => this.#facts.gather(needs)));
        for (const [i, { active }] of planned.entries()) {
            await this.#run(active, unit.file, lookup, facts[i], async (context) => {
                const { policy } = active;
                if (unit.head !== undefined && admits(policy, unit.head))
                    await policy.checkDocument?.(unit.head, context);
                if (unit.change !== undefined && changeIsWhole(policy, unit))
                    await policy.checkChange?.(unit.change, context);
            });
        }
    }
    /** What the policy wants to know of this document; asked again with the answers when it takes them. */
    async #needsOf(active, unit, subject, lookup) {
        const { policy, options } = active;
        if (policy.needs === undefined)
            return [];
        const ask = (facts) => this.#guard(active, unit.file, lookup, () => policy.needs(subject, options, unit.change, facts));
        let needs = await ask();
        if (policy.needs.length < 4)
            return needs;
        for (let round = 0; round < MAX_ROUNDS && needs !== undefined; round++) {
            const more = await ask(await this.#facts.gather(needs));
            if (more === undefined)
                return undefined;
            const known = new Set(needs.map(_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factKey */ .sy));
            const fresh = more.filter((request) => !known.has((0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factKey */ .sy)(request)));
            if (fresh.length === 0)
                return needs;
            needs = [...needs, ...fresh];
        }
        return needs;
    }
    async judgeTogether(set, lookup, allDocuments) {
        for (const active of this.#policies) {
            const { policy, options } = active;
            if (!wantsAll(active))
                continue;
            const workspace = policy.readsWorkspace?.(options) === true;
            const documents = (workspace ? allDocuments : set.documents).filter((document) => admits(policy, document));
            const needs = [];
            for (const document of documents)
                needs.push(...((await this.#guard(active, document.file, lookup, () => policy.needs?.(document, options) ?? [])) ?? []));
            const facts = await this.#facts.gather(needs);
            const changes = set.changes.filter((change) => [change.base, change.head].some((side) => side !== undefined && admits(policy, side)));
            await this.#run(active, documents[0]?.file ?? '', lookup, facts, async (context) => policy.checkChangeSet?.({ changes, documents }, context));
        }
    }
    async #run(active, file, lookup, facts, check) {
        const reports = [];
        const rows = [];
        const context = {
            options: active.options,
            facts,
            report: (report) => void reports.push(report),
            record: (list, row) => void rows.push([list, row]),
        };
        const done = await this.#guard(active, file, lookup, async () => {
            await check(context);
            const made = [];
            for (const report of reports) {
                const meta = active.policy.meta.rules[report.rule];
                const wanted = meta === undefined ? 'error' : active.severityOf(report.rule, meta, report.soft === true);
                // What could not be looked at is said even when the rule that says it is off.
                const severity = wanted === 'off' && meta?.incomplete === true ? meta.severity : wanted;
                if (severity !== 'off')
                    made.push({ made: (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .makeFinding */ .MH)(report, active.policy, severity, { file }, lookup), meta: meta });
            }
            return made;
        });
        if (done === undefined)
            return;
        for (const { made, meta } of done)
            this.#collected.add(made, meta);
        for (const [list, row] of rows)
            this.#collected.record(list, row);
    }
    /** A policy that throws, breaks the contract or changes a document: a finding, an incomplete run, never a silent pass. */
    async #guard(active, file, lookup, act) {
        try {
            return await act(); // our own policies answer at once; a user's answers from its own process
        }
        catch (error) {
            this.#onCrash(error);
            const text = error instanceof Error ? error.message : String(error);
            reportGate(this.#collected, 'GATE.POLICY_FAILED', file, lookup, {
                policy: active.policy.meta.id,
                error: text.replace(/\.$/, ''),
            });
            return undefined;
        }
    }
}
/** Adds a finding of the gate's own. */
function reportGate(collected, rule, file, lookup, data, place = {}) {
    const meta = _gate_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .GATE_RULES */ .y[rule];
    collected.add((0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .makeFinding */ .MH)({ rule, at: [], data, ...place }, GATE_POLICY, meta.severity, { file }, lookup), meta);
}
function wantsAll({ policy, options }) {
    return policy.checkChangeSet !== undefined && policy.readsWorkspace?.(options) !== false;
}
/** Whether the policy is to see this document. */
function admits(policy, document) {
    return policy.meta.unreadable === true || (document.readable && document.known && document.hasAnyView(policy.meta.views));
}
function concerns(policy, unit) {
    return [unit.head, unit.base].some((document) => document !== undefined && admits(policy, document));
}
/** A comparison needs both its sides: with one that could not be read, only the `document` policy is told of it. */
function changeIsWhole(policy, unit) {
    if (policy.meta.unreadable === true)
        return true;
    return ([unit.head, unit.base].every((document) => document === undefined || (document.readable && document.known)) &&
        concerns(policy, unit));
}


/***/ }),

/***/ 3122:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g7: () => (/* binding */ FactStore),
  sy: () => (/* binding */ factKey)
});

// UNUSED EXPORTS: UndeclaredFact

// EXTERNAL MODULE: ./src/io/fact.ts
var fact = __nccwpck_require__(1072);
// EXTERNAL MODULE: ./src/model/schema-change.ts
var schema_change = __nccwpck_require__(5279);
// EXTERNAL MODULE: ./src/engine/schema/part-data.ts
var part_data = __nccwpck_require__(4296);
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
        const key = JSON.stringify([was, is].map((part) => part && [part.file, part.at, part.within]));
        if ((was ?? is)?.file === undefined || !seen.has(key))
            diffs.push(await diffPart(base, head, was, is, question));
        seen.add(key);
    }
    return { known: true, value: join(diffs) };
}
/** A part keeps its identity by its id, or its dialect and place; the only one of a side pairs with the only one of the other. */
function pairParts(before, after) {
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
        return { class: 'break', changes: [], undecided: [{ path: placeOf(is ?? was), reason: unread }] };
    const [from, to] = ['data' in left ? left.data : undefined, 'data' in right ? right.data : undefined];
    const isWhole = was !== undefined && is !== undefined && from !== undefined && to !== undefined;
    if (isWhole && was.dialect === is.dialect && (0,same_data/* isSame */.F)(from, to))
        return NOTHING;
    if (isWhole && was.dialect === is.dialect && !isRecordDialect(was.dialect) && (0,same_data/* isSame */.F)((0,without_prose/* withoutProse */.s)(from), (0,without_prose/* withoutProse */.s)(to)))
        return placed(described(), was, is);
    const dialects = [was?.dialect, is?.dialect].filter((one) => one !== undefined);
    if (dialects.every(isRecordDialect)) {
        const { diffRecordData } = await Promise.all(/* import() */[__nccwpck_require__.e(856), __nccwpck_require__.e(293), __nccwpck_require__.e(786)]).then(__nccwpck_require__.bind(__nccwpck_require__, 786));
        return placed(diffRecordData({ part: was, data: from }, { part: is, data: to }, question.contentModel), was, is);
    }
    if (!isWhole)
        return comeOrGone(was, is);
    if (was.dialect !== is.dialect)
        return changedDialect(was, is);
    // Each is much code that most runs do not need.
    const { diffSchemaData } = await (was.dialect === 'avro' ? Promise.all(/* import() */[__nccwpck_require__.e(856), __nccwpck_require__.e(293), __nccwpck_require__.e(901)]).then(__nccwpck_require__.bind(__nccwpck_require__, 901)) : Promise.all(/* import() */[__nccwpck_require__.e(856), __nccwpck_require__.e(113)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4113)));
    return placed(await diffSchemaData(from, to, question), was, is);
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
        basePath: was && placeOf(was),
        headPath: is && placeOf(is),
        sentence: `the schema ${words}${inFile(is ?? was)}`,
        witnesses: [],
    };
    return { class: change.class, changes: [change], undecided: [] };
}
function changedDialect(was, is) {
    const reason = `it was a schema of the form \`${was.dialect}\` and is one of the form \`${is.dialect}\``;
    return { class: 'break', changes: [], undecided: [{ path: placeOf(is), reason: reason + inFile(is) }] };
}
/** Where a part stands in the document: one of another file where that is named. */
function placeOf(part) {
    return part === undefined ? [] : part.file === undefined ? part.at : (part.namedAt ?? []);
}
/** The places in other files, where a schema is held in one. */
function foreignPlaces({ basePath, headPath }, was, is) {
    const place = (part, path) => part?.file === undefined || path === undefined ? undefined : { file: part.file, path: [...part.at, ...path] };
    const [base, head] = [place(was, basePath), place(is, headPath)];
    return base === undefined && head === undefined ? {} : { inFiles: { ...(base && { base }), ...(head && { head }) } };
}
function inFile(part) {
    return part?.file === undefined ? '' : ` (in \`${part.file}\`)`;
}
/** Paths of a part as paths of the document. */
function placed(diff, was, is) {
    const place = (part, path) => part?.file !== undefined ? placeOf(part) : path && [...(part?.at ?? []), ...path];
    return {
        class: diff.class,
        undecided: diff.undecided.map(({ path, reason, untouched }) => ({
            path: place(is ?? was, path),
            reason: reason + inFile(is ?? was),
            ...(untouched === true && { untouched }),
        })),
        changes: diff.changes.map((change) => ({
            class: change.class,
            what: change.what,
            basePath: place(was, change.basePath),
            headPath: place(is, change.headPath),
            sentence: change.sentence + inFile(is ?? was),
            ...foreignPlaces(change, was, is),
            ...(change.obliging === true && { obliging: true }),
            get witnesses() {
                return change.witnesses;
            },
        })),
    };
}
/** Plain data, so that it can travel to a policy in another process. */
function join(diffs) {
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


/** A request that `needs` did not declare: the policy's fault. */
class UndeclaredFact extends Error {
}
/** How many requests of one document are under way at once. */
const WIDTH = 256;
/** Answers requests, each once, however many policies and documents ask. */
class FactStore {
    #sources;
    #answers = new Map();
    /** The documents that are being judged need not be read and parsed again for a fact about them. */
    #held = [];
    constructor(sources) {
        this.#sources = sources;
    }
    hold(documents) {
        this.#held = documents;
    }
    /** Resolves the requests, and hands out exactly these. */
    async gather(requests) {
        const known = new Map();
        // A lock may name 100,000 files: asked all at once, the waiting alone would fill the memory.
        await (0,fact/* mapLimited */.bB)(requests, WIDTH, async (request) => known.set(factKey(request), await this.#answer(request)));
        return {
            entries: () => requests.map((request) => ({ request, fact: known.get(factKey(request)) })),
            find: (request) => known.get(factKey(request)),
            get(request) {
                const fact = known.get(factKey(request));
                if (fact === undefined)
                    throw new UndeclaredFact(`it asked for the fact ${describe(request)}, which its needs() did not declare`);
                return fact;
            },
        };
    }
    #answer(request) {
        const key = factKey(request);
        let answer = this.#answers.get(key);
        if (answer === undefined) {
            answer = this.#look(request);
            this.#answers.set(key, answer);
        }
        return answer;
    }
    async #look(request) {
        const { workspace, now, maxBytes } = this.#sources;
        if (request.fact === 'now')
            return { known: true, value: now };
        if (request.fact === 'tags')
            return { known: true, value: await workspace.tags() };
        const side = await this.#side(request.side ?? 'head');
        if (!side.known)
            return side;
        const library = side.value;
        const tree = library.tree;
        switch (request.fact) {
            case 'digest':
                return tree.digest(request.path, request.algorithm);
            case 'size':
                return tree.size(request.path);
            case 'listing':
                return tree.listing(request.path);
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
                return this.#document(library, request.path);
            }
            case 'schema-diff': {
                const other = await this.#side(request.against.side);
                if (!other.known)
                    return other;
                const [head, base] = await Promise.all([
                    this.#document(library, request.path),
                    this.#document(other.value, request.against.path),
                ]);
                if (!head.known)
                    return head;
                if (!base.known)
                    return base;
                return guarded(() => diffDocuments({ document: base.value, read: (path) => readData(other.value, path) }, { document: head.value, read: (path) => readData(library, path) }, request));
            }
        }
    }
    async #document(library, path) {
        const held = this.#held.find((document) => document.file === path && library === this.#sources[document.side]);
        if (held !== undefined)
            return { known: true, value: held };
        const opened = await library.open(path);
        return opened.known ? { known: true, value: await library.document(opened) } : opened;
    }
    async #side(side) {
        if (side === 'head')
            return { known: true, value: this.#sources.head };
        if (side === 'base') {
            const base = this.#sources.base;
            return base === null
                ? { known: false, absent: true, reason: 'there is no base to compare with' }
                : { known: true, value: base };
        }
        const tree = await this.#sources.workspace.tree(side.tag);
        return tree.known ? { known: true, value: this.#sources.libraryOf(tree.value) } : tree;
    }
}
/** What stands in a file, whatever kind it is of. */
async function readData(library, path) {
    const opened = await library.open(path);
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
/** Identity of a request. */
function factKey(request) {
    const { fact } = request;
    if (fact === 'now' || fact === 'tags')
        return fact;
    return [fact, sideKey(request.side ?? 'head'), request.path, ...detailsOf(request)].join('\0');
}
function detailsOf(request) {
    if (request.fact === 'digest')
        return [request.algorithm];
    if (request.fact !== 'schema-diff')
        return [];
    const { against, contentModel, jsonSchema = 'as-written' } = request;
    return [sideKey(against.side), against.path, contentModel, jsonSchema];
}
function sideKey(side) {
    return typeof side === 'object' ? `tag ${side.tag}` : side;
}
function describe(request) {
    return 'path' in request ? `${request.fact} of ${JSON.stringify(request.path)}` : request.fact;
}


/***/ }),

/***/ 8166:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ separateFingerprints),
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   MH: () => (/* binding */ makeFinding)
/* harmony export */ });
/* unused harmony export BadReport */
/* harmony import */ var _io_text_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9558);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7979);


/** Thrown when a report breaks the contract: an unknown rule, an unfilled placeholder, a place that is none. */
class BadReport extends Error {
}
/** Turns a report into a finding: text, place, fingerprint. `home` is the document it is about unless it names another file. */
function makeFinding(report, policy, severity, home, lookup) {
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
        message: fill(rule.message, data, report.rule),
        why: fill(rule.why, data, report.rule),
        fix: fill(rule.fix, data, report.rule),
        docs: policy.external === true ? '' : `policies/${policy.meta.id}/README.md`,
        file: document?.file ?? file,
        ...span,
        path: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizedPath */ .pT)(path),
        side,
        fingerprint: (0,_io_text_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)([report.rule, file, side, stablePath(document?.data, path)].join('\0')).slice(0, 32),
        waiver: null,
        related,
        data,
    };
    return { finding, edits: report.edits ?? [] };
}
function locate(document, place) {
    if (!Array.isArray(place.at))
        return place.at;
    if (document === undefined)
        return { line: 1, column: 1, endLine: 1, endColumn: 1 };
    return document.source.locate(place.at, place.on ?? 'value');
}
function fill(template, data, rule) {
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
    return points.length <= MAX_VALUE ? value : `${points.slice(0, MAX_VALUE).join('')}\u2026 (${points.length} characters)`;
}
/** A path in which list positions are replaced by what the item calls itself, so that a finding keeps its identity when the list grows. */
function stablePath(data, path) {
    return path
        .map((step, i) => {
        if (typeof step === 'string')
            return `.${step}`;
        const item = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(data, path.slice(0, i + 1));
        const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(item) ? (item['id'] ?? item['path'] ?? item['name']) : undefined;
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
        return count === 0 ? finding : { ...finding, fingerprint: (0,_io_text_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(`${finding.fingerprint}\0${count}`).slice(0, 32) };
    });
}
/** By file, line, column, rule; then by message, so that the order never depends on the order of evaluation. */
function compareFindings(a, b) {
    return (compare(a.file, b.file) ||
        a.line - b.line ||
        a.column - b.column ||
        compare(a.rule, b.rule) ||
        compare(a.side, b.side) ||
        compare(a.message, b.message));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 4729:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ GATE_RULES)
/* harmony export */ });
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
        message: 'This change set {{what}} `{{path}}`, which configures the gate; it is judged by {{judgedBy}}. {{preview}}.',
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
    'GATE.WAIVER_EXPIRED': {
        severity: 'warning',
        message: 'The waiver for {{rule}} by {{owner}} expired on {{expires}}: {{reason}}.',
        why: 'An exception without an end is a rule nobody keeps.',
        fix: 'Mend what was waived, or agree on a new date and write it down.',
    },
};


/***/ }),

/***/ 6309:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  runGate: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./src/lib/paths.ts
var paths = __nccwpck_require__(9927);
// EXTERNAL MODULE: ./src/model/json.ts
var json = __nccwpck_require__(7979);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __nccwpck_require__(7206);
// EXTERNAL MODULE: ./src/model/version.ts + 1 modules
var version = __nccwpck_require__(2516);
// EXTERNAL MODULE: ./src/engine/evaluate.ts
var evaluate = __nccwpck_require__(3507);
// EXTERNAL MODULE: ./src/engine/findings.ts
var engine_findings = __nccwpck_require__(8166);
// EXTERNAL MODULE: ./src/config/presets.ts
var presets = __nccwpck_require__(914);
// EXTERNAL MODULE: ./src/config/types.ts
var types = __nccwpck_require__(2143);
// EXTERNAL MODULE: ./src/io/text-hash.ts
var text_hash = __nccwpck_require__(9558);
// EXTERNAL MODULE: ./policies/index.ts
var policies_0 = __nccwpck_require__(4581);
// EXTERNAL MODULE: ./src/config/severity.ts
var severity = __nccwpck_require__(6591);
// EXTERNAL MODULE: ./src/kinds/index.ts + 40 modules
var kinds = __nccwpck_require__(471);
// EXTERNAL MODULE: ./src/engine/check-policy.ts
var check_policy = __nccwpck_require__(4881);
// EXTERNAL MODULE: ./src/engine/live-document.ts
var live_document = __nccwpck_require__(8450);
;// CONCATENATED MODULE: ./src/engine/load-policies.ts






/** The declarative rules: heavy to load (regular expressions, JSONPath), so only when a config may speak of them. */
const LINT_RULES = 'lint-rules';
const plugins = new Map();
/** Child processes and what they need: loaded when a config names a plugin. */
let pluginModule;
/** Ends the processes of the user's policies of this run. */
function closePlugins() {
    pluginModule?.closePlugins();
}
/** What can be configured when there is no config file. */
async function defaultCatalogue() {
    const policies = await Promise.all(policies_0/* registry */.u.filter(({ id }) => id !== LINT_RULES).map(({ load }) => load()));
    return { policies: policies.map(describe), kinds: [], sets: [] };
}
/** Everything that can be configured, with the user's own policies from the same side as the config. */
async function catalogueOf(folders, tree) {
    const { SET_NAMES } = await Promise.all(/* import() */[__nccwpck_require__.e(856), __nccwpck_require__.e(393), __nccwpck_require__.e(557), __nccwpck_require__.e(169)]).then(__nccwpck_require__.bind(__nccwpck_require__, 550));
    const builtIn = await Promise.all(policies_0/* registry */.u.map(({ load }) => load()));
    const reserved = new Set(builtIn.flatMap(({ meta }) => Object.keys(meta.rules)));
    const own = [];
    plugins.clear();
    for (const { folder, at } of folders) {
        const where = `${at.file}:${at.line}:${at.column}`;
        pluginModule ??= await __nccwpck_require__.e(/* import() */ 797).then(__nccwpck_require__.bind(__nccwpck_require__, 178));
        const policy = await pluginModule.loadPlugin(tree, folder, where);
        const faults = (0,check_policy/* checkPolicy */.h)(policy, { reserved, ids: new Set([...policies_0/* registry */.u.map(({ id }) => id), ...own.map(({ id }) => id)]) });
        if (faults.length > 0)
            throw new errors/* GateError */.u(2, `the policy in ${folder} breaks the contract: ${faults.join('; ')}`, {
                where,
                fix: '`specgate test` on its folder tells more.',
            });
        for (const rule of Object.keys(policy.meta.rules))
            reserved.add(rule);
        plugins.set(policy.meta.id, policy);
        own.push({ ...describe(policy), plugin: true });
    }
    const setRules = Object.fromEntries(SET_NAMES.map((set) => [set, [...reserved].filter((id) => id.startsWith(`${set}/`)).map((id) => id.slice(set.length + 1))]));
    return { policies: [...builtIn.map(describe), ...own], kinds: kinds/* kinds */.EZ.map(({ id }) => id), sets: [...SET_NAMES], setRules };
}
/** The policies that this config switches on, each with its options and severities. */
async function activatePolicies(config) {
    const active = [];
    const add = (policy, id, options) => {
        active.push({
            policy: policy.configure?.(options) ?? policy,
            options: withOthers(config, policy, options),
            severityOf: (rule, meta, soft) => (0,severity/* severityOf */.xJ)(config, id, rule, meta, soft),
        });
    };
    for (const { id, load } of policies_0/* registry */.u) {
        const choice = config.policies.get(id);
        if (choice === undefined || !choice.enabled || id === LINT_RULES)
            continue;
        add(await load(), id, choice.options);
    }
    const lint = config.policies.get(LINT_RULES);
    if (lint !== undefined && lint.enabled) {
        const { compileLintRules } = await Promise.all(/* import() */[__nccwpck_require__.e(856), __nccwpck_require__.e(393), __nccwpck_require__.e(557), __nccwpck_require__.e(779)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4779));
        const { loadRuleSet } = await Promise.all(/* import() */[__nccwpck_require__.e(856), __nccwpck_require__.e(393), __nccwpck_require__.e(557), __nccwpck_require__.e(169)]).then(__nccwpck_require__.bind(__nccwpck_require__, 550));
        if (config.lintRules.length > 0)
            add(compileLintRules(config.lintRules.map(({ rule }) => rule), 'lint'), LINT_RULES, {});
        for (const { name } of config.sets)
            add(await loadRuleSet(name), LINT_RULES, {});
        const entry = policies_0/* registry */.u.find(({ id }) => id === LINT_RULES);
        if (hasOwnRules(lint.options) && entry !== undefined)
            add(await entry.load(), LINT_RULES, lint.options);
    }
    for (const [id, policy] of plugins) {
        const choice = config.policies.get(id);
        if (choice?.enabled === true)
            add(await pluginModule.configurePlugin(policy, choice.options), id, choice.options);
    }
    return active;
}
/** Two policies that judge by the same thing must not need to be told it twice. */
function withOthers(config, { meta }, options) {
    const other = meta.optionsOf === undefined ? undefined : config.policies.get(meta.optionsOf);
    return other?.enabled === true ? (0,live_document/* freezeDeep */.C_)({ ...options, of: { [meta.optionsOf]: other.options } }) : options;
}
function hasOwnRules(options) {
    const { sets = [], rules = [] } = options;
    return sets.length > 0 || rules.length > 0;
}
function describe(policy) {
    const { id, rules, options } = policy.meta;
    return { id, rules: rules, options };
}

;// CONCATENATED MODULE: ./src/engine/find-config.ts






/** A config is small; more is an attack or a mistake. */
const MAX_CONFIG_BYTES = 1024 * 1024;
/**
 * The config that judges. On a comparison it is that of the base, so that a change cannot rewrite its own judge; a base
 * without one is judged by the `recommended` preset. A file that the user named is read from the base when it is there, else
 * from the head; missing on both sides is an error.
 */
async function findConfig(workspace, named, from, 
// The code of a change is never run to judge that change, not even for a preview of its configuration.
pluginTree = from === 'head' ? workspace.head : (workspace.base ?? workspace.head)) {
    const side = from ?? (workspace.base === null ? 'head' : 'base');
    if (side === 'base' && workspace.base === null)
        throw new errors/* GateError */.u(2, 'there is no base to read the configuration from', {
            where: '--config-from base',
            fix: 'Name one with `--base <ref>`, or leave `--config-from` out.',
        });
    const tree = side === 'base' ? workspace.base : workspace.head;
    if (named === undefined) {
        for (const path of types/* CONFIG_PATHS */.i) {
            const text = await readText(tree, path);
            if (text !== undefined)
                return load(tree, path, text, side, pluginTree);
        }
        return { config: (0,presets/* defaultConfig */.sb)(await defaultCatalogue()), sha256: null, watched: new Set(types/* CONFIG_PATHS */.i) };
    }
    const path = toPath(named);
    const text = await readText(tree, path);
    if (text !== undefined)
        return load(tree, path, text, side, pluginTree);
    if (from === undefined && side === 'base') {
        const atHead = await readText(workspace.head, path);
        if (atHead !== undefined)
            return load(workspace.head, path, atHead, 'head', pluginTree);
    }
    throw new errors/* GateError */.u(2, `the configuration file does not exist at the ${side}`, {
        where: path,
        fix: 'Check the path: it is relative to the root of the repository. `specgate init` writes a starter file.',
    });
}
async function load(tree, path, text, from, pluginTree) {
    const { loadConfig } = await __nccwpck_require__.e(/* import() */ 673).then(__nccwpck_require__.bind(__nccwpck_require__, 3673)); // not needed without a config file
    const config = await loadConfig({
        text,
        path,
        from,
        readFile: (file) => readText(tree, file),
        catalogue: (plugins) => catalogueOf(plugins, pluginTree),
    });
    return { config, sha256: (0,text_hash/* sha256 */.s)(text), watched: new Set([...types/* CONFIG_PATHS */.i, path, ...config.files]) };
}
async function readText(tree, path) {
    const read = await tree.read(path, MAX_CONFIG_BYTES);
    if (!read.known) {
        if (read.absent)
            return undefined;
        throw new errors/* GateError */.u(2, `the configuration cannot be read: ${read.reason}`, {
            where: path,
            fix: 'Make it an ordinary file of the repository.',
        });
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(read.value);
    }
    catch {
        throw new errors/* GateError */.u(2, 'the configuration is not UTF-8', { where: path, fix: 'Save it as UTF-8.' });
    }
}
function toPath(named) {
    const resolved = (0,paths/* resolvePath */.o1)('', named);
    if (resolved.ok)
        return resolved.path;
    throw new errors/* GateError */.u(2, `the configuration cannot be "${named}": ${resolved.reason}`, {
        where: '--config',
        fix: 'Name a file of the repository, relative to its root.',
    });
}

// EXTERNAL MODULE: ./src/engine/run.ts + 4 modules
var run = __nccwpck_require__(1472);
// EXTERNAL MODULE: ./src/engine/select.ts
var engine_select = __nccwpck_require__(2132);
// EXTERNAL MODULE: ./src/lib/glob.ts + 1 modules
var glob = __nccwpck_require__(6757);
;// CONCATENATED MODULE: ./src/engine/verdict.ts

const RANK = { note: 1, warning: 2, error: 3 };
/** Whether a finding counts against the verdict at this threshold. */
function reaches(severity, failOn) {
    return failOn !== 'never' && RANK[severity] >= RANK[failOn];
}
/** Made once, from all findings. What could not be looked at goes before what was found. */
function decide(findings, incomplete, failOn) {
    if (incomplete.length > 0)
        return 'inconclusive';
    return findings.some((finding) => finding.waiver === null && reaches(finding.severity, failOn)) ? 'fail' : 'pass';
}
/** 0 pass, 1 fail, 3 could not judge. `--fail-on never` does not hide a 3. */
function exitCodeOf(verdict) {
    return verdict === 'inconclusive' ? 3 : verdict === 'fail' ? 1 : 0;
}
function countFindings(findings, documents, changed) {
    const of = (severity) => findings.filter((finding) => finding.waiver === null && finding.severity === severity).length;
    return {
        error: of('error'),
        warning: of('warning'),
        note: of('note'),
        waived: findings.filter((finding) => finding.waiver !== null).length,
        documents,
        changed,
    };
}
/**
 * Marks the findings that a waiver covers. A waiver holds to the end of its last day (UTC); past it, it covers nothing and is
 * returned in `expired` if it would have. The gate's own findings cannot be waived.
 */
function applyWaivers(findings, waivers, now) {
    const today = now.slice(0, 10);
    const expired = new Set();
    const rules = waivers.map((waiver) => ({ waiver, inFile: waiver.file === undefined ? () => true : (0,glob/* compileGlob */.SO)(waiver.file) }));
    const marked = findings.map((finding) => {
        if (finding.rule.startsWith('GATE.'))
            return finding;
        for (const { waiver, inFile } of rules) {
            if (waiver.rule !== finding.rule || !inFile(finding.file) || !coversPath(waiver.path, finding.path))
                continue;
            if (waiver.expires < today) {
                expired.add(waiver);
                continue;
            }
            return { ...finding, waiver: { reason: waiver.reason, owner: waiver.owner, expires: waiver.expires } };
        }
        return finding;
    });
    return { findings: marked, expired: [...expired] };
}
/** A waiver for a place covers what stands below it. */
function coversPath(waived, path) {
    return waived === undefined || path === waived || path.startsWith(`${waived}[`);
}

;// CONCATENATED MODULE: ./src/engine/gate.ts











/** The whole story: find the judge, judge, decide once, report. */
async function runGate(input) {
    try {
        return await tellStory(input);
    }
    finally {
        closePlugins();
    }
}
async function tellStory(input) {
    const { workspace, now } = input;
    await confirmPaths(workspace, input.paths);
    const naming = input.all ? undefined : (0,engine_select/* startNaming */.f)(workspace);
    const found = await findConfig(workspace, input.config, input.configFrom);
    const outcome = await judge(input, found.config, naming);
    const collected = new evaluate/* Collected */.iG();
    const changed = changedConfig(workspace, found);
    const preview = changed.length === 0 ? '' : await previewVerdict(input, found, naming);
    for (const { path, what } of changed) {
        const data = { what, path, judgedBy: judgedBy(found), preview };
        (0,evaluate/* reportGate */.Ok)(collected, 'GATE.CONFIG_CHANGED', path, () => undefined, data, what === 'removes' ? { side: 'base' } : {});
    }
    const settled = settle(outcome, found.config, now, input.failOn, collected);
    const { findings, incomplete, failOn } = settled;
    const verdict = decide(findings, incomplete, failOn);
    const report = {
        schemaVersion: 1,
        tool: { name: 'specgate', version: version/* VERSION */.x },
        base: workspace.base === null ? null : { ref: workspace.base.ref, sha: workspace.base.sha, how: workspace.base.how },
        head: { ref: workspace.head.ref, sha: workspace.head.sha, workingTree: workspace.head.workingTree, how: workspace.head.how },
        config: { path: found.config.path, from: found.config.from, sha256: found.sha256, preset: found.config.preset },
        verdict,
        complete: incomplete.length === 0,
        counts: countFindings(findings, outcome.documents.length, outcome.documents.filter(({ status }) => status !== 'unchanged').length),
        documents: outcome.documents,
        findings,
        versions: (outcome.rows.get('versions') ?? []),
        promotion: outcome.rows.get('promotion') ?? [],
        drift: outcome.rows.get('drift') ?? [],
        summaries: outcome.rows.get('summaries') ?? [],
        lint: sumLint(outcome.rows.get('lint') ?? []),
        impact: { changed: [], affected: outcome.rows.get('affected') ?? [] },
        incomplete,
        selection: outcome.selection,
        timings: { totalMs: Math.round(input.elapsed()) },
    };
    return {
        report,
        exitCode: exitCodeOf(verdict),
        failOn,
        sources: (file, side, line) => outcome.sources.get(`${side}:${file}`)?.source.line(line),
        edits: outcome.made.filter(({ edits }) => edits.length > 0).map(({ finding, edits }) => ({ finding, edits })),
        notes: outcome.notes,
    };
}
/** A path that exists on neither side is a slip of the hand, and must not read as "nothing to judge". */
async function confirmPaths(workspace, paths) {
    const trees = [workspace.head, ...(workspace.base === null ? [] : [workspace.base])];
    for (const path of paths) {
        if (path === '.' || /[*?[{]/.test(path))
            continue;
        const found = await Promise.all(trees.map(async (tree) => (await tree.entry(path)) !== undefined || (await tree.listing(path)).known));
        if (!found.includes(true))
            throw new errors/* GateError */.u(2, `there is no file or folder "${path}" at the head or at the base`, {
                where: 'specgate check',
                fix: 'Check the path; it is relative to the current folder, and upper and lower case count.',
            });
    }
}
async function judge(input, config, naming) {
    const { workspace, all, paths, now, onCrash, onProgress } = input;
    const policies = await activatePolicies(config);
    return (0,run/* runPolicies */.u)({
        workspace,
        config,
        policies,
        all,
        naming,
        paths,
        now,
        ...(onCrash && { onCrash }),
        ...(onProgress && { onProgress }),
    });
}
/** Waivers, order and identity of what was found. */
function settle(outcome, config, now, failOn, gate) {
    const found = [...outcome.made, ...gate.made].map(({ finding }) => finding).sort(engine_findings/* compareFindings */.Eg);
    const waived = applyWaivers((0,engine_findings/* separateFingerprints */.$t)(found), config.waivers, now);
    const late = new evaluate/* Collected */.iG();
    for (const waiver of waived.expired) {
        const { rule, owner, expires, reason, at } = waiver;
        const span = { line: at.line, column: at.column, endLine: at.line, endColumn: at.column };
        (0,evaluate/* reportGate */.Ok)(late, 'GATE.WAIVER_EXPIRED', at.file, () => undefined, { rule, owner, expires, reason: reason.replace(/\.$/, '') }, { at: span });
    }
    const findings = [...waived.findings, ...late.made.map(({ finding }) => finding)].sort(engine_findings/* compareFindings */.Eg);
    return {
        findings,
        incomplete: [...new Set([...outcome.incomplete, ...gate.incomplete])].sort(),
        failOn: failOn ?? config.failOn ?? 'error',
    };
}
/** The files of the change set that configure the gate, on either side. */
function changedConfig(workspace, found) {
    const inPlugin = (path) => found.config.plugins.some(({ folder }) => path.startsWith(`${folder}/`) || (0,paths/* folderOf */.yS)(path) === folder);
    const configures = (path) => path !== undefined && (found.watched.has(path) || inPlugin(path));
    return workspace.changes
        .filter(({ path, basePath }) => configures(path) || configures(basePath))
        .map(({ path, type }) => ({ path, what: type === 'added' ? 'adds' : type === 'removed' ? 'removes' : 'changes' }));
}
function judgedBy(found) {
    const { path, from, preset } = found.config;
    if (path === null)
        return `the \`${preset}\` preset, since the base has no configuration`;
    return `the configuration of the ${from}`;
}
/** What the head's configuration would have said of the same change set, as a sentence without its end. */
async function previewVerdict(input, found, naming) {
    if (found.config.from === 'head')
        return 'It was asked to count already (`--config-from head`)';
    try {
        const next = await findConfig(input.workspace, input.config, 'head', input.workspace.base ?? input.workspace.head);
        const changes = input.workspace.changes.map(({ path }) => path);
        if (next.config.plugins.some(({ folder }) => changes.some((path) => path.startsWith(`${folder}/`))))
            return 'It brings code of this change, which is not run, so what it would say is not known';
        const outcome = await judge(input, next.config, naming);
        const { findings, incomplete, failOn } = settle(outcome, next.config, input.now, input.failOn, new evaluate/* Collected */.iG());
        const { error, warning, note } = countFindings(findings, 0, 0);
        const counts = [plural(error, 'error'), plural(warning, 'warning'), plural(note, 'note')].join(', ');
        return `The new configuration would say ${decide(findings, incomplete, failOn)}: ${counts}`;
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.u))
            throw error;
        return `The new configuration would not load: ${error.message.replace(/\.$/, '')}`;
    }
}
function plural(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}
/** One row a rule: in how many documents it selected something, and in how many it was not applicable. */
function sumLint(rows) {
    const sums = new Map();
    for (const row of rows) {
        if (!(0,json/* isObject */.Gv)(row))
            continue;
        const rule = String(row['rule']);
        const sum = sums.get(rule) ?? { rule, documents: 0, notApplicable: 0, selected: 0, failed: 0 };
        sum.documents++;
        if (row['applicable'] === false)
            sum.notApplicable++;
        sum.selected += Number(row['selected'] ?? 0);
        sum.failed += Number(row['failed'] ?? 0);
        sums.set(rule, sum);
    }
    return [...sums.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1));
}


/***/ }),

/***/ 8450:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ freezeDeep),
/* harmony export */   yP: () => (/* binding */ LiveDocument)
/* harmony export */ });
/* unused harmony export UNKNOWN_KIND */
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9927);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7979);


/** The kind of a file that no kind recognises. */
const UNKNOWN_KIND = 'unknown';
/** A document as policies see it, on top of its source. Views are computed once, when first asked, and frozen. */
class LiveDocument {
    file;
    side;
    source;
    #kind;
    #kindId;
    #companions;
    #views = new Map();
    #input;
    /** Files that its views look for, there or not: a change to one is a change of what the document says. */
    companionPaths;
    constructor(source, side, kind, companions = new Map(), companionPaths = new Set()) {
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
        return this.source.problems;
    }
    get(path) {
        return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(this.source.data, path);
    }
    view(name) {
        if (!this.#views.has(name)) {
            const compute = this.readable ? this.#kind?.views[name] : undefined;
            this.#views.set(name, compute === undefined ? undefined : freezeDeep(compute(this.input)));
        }
        return this.#views.get(name);
    }
    /** Whether documents of this kind have at least one of the views; every document has when none is named. */
    hasAnyView(names) {
        return names.length === 0 || (this.readable && names.some((name) => this.#kind?.views[name] !== undefined));
    }
    /** Every workspace path that the document names. */
    namedPaths() {
        return this.readable && this.#kind !== undefined ? this.#kind.paths(this.input) : [];
    }
    get input() {
        this.#input ??= {
            file: this.file,
            folder: (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(this.file),
            data: this.source.data,
            companion: (path) => this.#companions.get(path)?.input,
            view: (name) => this.view(name),
        };
        return this.#input;
    }
}
/** Freezes plain data all the way down, without recursion, stopping at what is frozen already (a document's own data). */
function freezeDeep(value) {
    const stack = [value];
    while (stack.length > 0) {
        const item = stack.pop();
        if (typeof item !== 'object' || item === null || Object.isFrozen(item))
            continue;
        Object.freeze(item);
        for (const child of Object.values(item))
            if (typeof child === 'object' && child !== null)
                stack.push(child);
    }
    return value;
}


/***/ }),

/***/ 1472:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ runPolicies)
});

// EXTERNAL MODULE: ./src/lib/glob.ts + 1 modules
var glob = __nccwpck_require__(6757);
;// CONCATENATED MODULE: ./src/config/select.ts

/** Throws GlobError only for a config that was not loaded by `loadConfig`. */
function compileSelector(documents) {
    const included = (0,glob/* compileGlobs */.tI)(documents.include);
    const excluded = (0,glob/* compileGlobs */.tI)(documents.exclude);
    const anyKind = (0,glob/* compileGlobs */.tI)(documents.kinds.flatMap(({ files }) => files));
    const kinds = documents.kinds.map(({ files, kind }) => ({ claims: (0,glob/* compileGlobs */.tI)(files), kind }));
    return {
        matches: (path) => (included(path) || anyKind(path)) && !excluded(path),
        kindOf: (path) => (anyKind(path) ? kinds.findLast(({ claims }) => claims(path))?.kind : undefined),
    };
}

// EXTERNAL MODULE: ./src/engine/evaluate.ts
var evaluate = __nccwpck_require__(3507);
// EXTERNAL MODULE: ./src/engine/facts.ts + 1 modules
var engine_facts = __nccwpck_require__(3122);
// EXTERNAL MODULE: ./src/documents/lazy-source.ts + 6 modules
var lazy_source = __nccwpck_require__(5828);
// EXTERNAL MODULE: ./src/io/text-hash.ts
var text_hash = __nccwpck_require__(9558);
// EXTERNAL MODULE: ./src/kinds/index.ts + 40 modules
var kinds = __nccwpck_require__(471);
// EXTERNAL MODULE: ./src/engine/live-document.ts
var live_document = __nccwpck_require__(8450);
;// CONCATENATED MODULE: ./src/engine/library.ts




/** Opens files of one side as documents. Nothing is kept but what the caller keeps. */
class Library {
    side;
    tree;
    #limits;
    #kindOfFile;
    constructor(side, tree, limits, kindOfFile) {
        this.side = side;
        this.tree = tree;
        this.#limits = limits;
        this.#kindOfFile = kindOfFile;
    }
    /** Reads a file and finds its kind. With `cheaply`, a file that holds no marker of any kind is not parsed. */
    async open(file, cheaply = false) {
        const read = await this.tree.read(file, this.#limits.bytes);
        if (!read.known) {
            const size = read.absent ? undefined : await this.tree.size(file);
            if (size?.known !== true || size.value <= this.#limits.bytes)
                return read;
            const source = new lazy_source/* Source */.kL(file, (0,lazy_source/* tooLarge */.g$)(size.value, this.#limits.bytes), this.#limits);
            const byConfig = this.#kindOfFile(file);
            const kind = byConfig === undefined ? kinds/* kinds */.EZ.find((candidate) => candidate.name?.test(file)) : (0,kinds/* kindById */.RD)(byConfig);
            return {
                known: true,
                source,
                kind,
                claim: byConfig !== undefined ? 'config' : kind !== undefined ? 'name' : 'none',
                sha256: null,
            };
        }
        const found = await this.#identify(new lazy_source/* Source */.kL(file, read.value, this.#limits), cheaply);
        return { known: true, ...found, sha256: found.kind === undefined ? null : (0,text_hash/* sha256 */.s)(read.value) };
    }
    async #identify(source, cheaply) {
        const { file } = source;
        const byConfig = this.#kindOfFile(file);
        const byName = kinds/* kinds */.EZ.find((kind) => kind.name?.test(file));
        const passedOver = byConfig === undefined && byName === undefined && cheaply && !holdsMarker(source.text);
        if (passedOver)
            return { source, kind: undefined, claim: 'none' };
        await source.prepare();
        if (byConfig !== undefined)
            return { source, kind: (0,kinds/* kindById */.RD)(byConfig), claim: 'config' };
        if (source.readable) {
            const kind = (0,kinds/* recogniseKind */.iq)(source.data, file);
            if (kind !== undefined)
                return { source, kind, claim: 'content' };
        }
        if (byName !== undefined)
            return { source, kind: byName, claim: 'name' };
        if (source.readable)
            return { source, kind: undefined, claim: 'none' };
        // A Markdown file without front matter is a text like any other.
        if ((0,lazy_source/* formatOf */.be)(file) === 'markdown' && source.problems.some(({ rule }) => rule === 'DOC.EMPTY'))
            return { source, kind: undefined, claim: 'none' };
        const byText = kinds/* kinds */.EZ.find((kind) => kind.sniff?.(source.text) === true);
        return { source, kind: byText, claim: byText === undefined ? 'none' : 'text' };
    }
    /** As a document with its companions read, so that every view can be computed. `kind` overrides what was recognised. */
    async document(opened, kind = opened.kind, depth = 0) {
        const companions = new Map();
        const asked = new Set([opened.source.file]);
        // A companion may name further ones (a lock its dvc.yaml, that its vars files), so it is asked until nothing new comes.
        for (let round = 0; round < MAX_ROUNDS; round++) {
            const document = new live_document/* LiveDocument */.yP(opened.source, this.side, kind, companions, asked);
            if (kind?.companions === undefined || !opened.source.readable || depth >= MAX_ROUNDS)
                return document;
            const wanted = kind.companions(document.input).filter((path) => !asked.has(path));
            if (wanted.length === 0)
                return document;
            for (const path of wanted) {
                asked.add(path);
                const other = await this.open(path);
                const below = kind.leafCompanions === true ? MAX_ROUNDS : depth + 1;
                if (other.known && other.source.readable)
                    companions.set(path, await this.document(other, other.kind, below));
            }
        }
        return new live_document/* LiveDocument */.yP(opened.source, this.side, kind, companions, asked);
    }
}
const MAX_ROUNDS = 4;
let markers;
function holdsMarker(text) {
    markers ??= [...new Set(kinds/* kinds */.EZ.flatMap((kind) => kind.markers))];
    return markers.some((marker) => text.includes(marker));
}

;// CONCATENATED MODULE: ./src/engine/open-unit.ts

/**
 * Opens both sides of a candidate and decides whether it is a document: when config names it, or its content is recognised
 * at base or at head. What merely matches a pattern and cannot be read is counted, not accused.
 */
async function openUnit(candidate, head, base, collected, changedPaths = new Set()) {
    const { file, status } = candidate;
    let atHead = status === 'removed' ? undefined : await head.open(file, true);
    const baseFile = status === 'unchanged' || status === 'added' || base === null ? undefined : (candidate.baseFile ?? file);
    const atBase = baseFile === undefined ? undefined : await base.open(baseFile, true);
    const baseKind = atBase?.known === true ? atBase.kind : undefined;
    if (atHead !== undefined && !atHead.known) {
        if (baseKind === undefined)
            return { document: false, why: `it cannot be read: ${atHead.reason}`, unreadable: true };
        (0,evaluate/* reportGate */.Ok)(collected, 'GATE.UNREADABLE', file, () => undefined, { file, side: 'head', reason: atHead.reason });
        atHead = undefined;
    }
    // A file without a marker was not parsed; whether it could be is told all the same.
    if (atHead?.known === true)
        await atHead.source.prepare();
    if (atBase !== undefined && !atBase.known && !atBase.absent && atHead?.kind !== undefined)
        (0,evaluate/* reportGate */.Ok)(collected, 'GATE.UNREADABLE', file, () => undefined, { file: baseFile, side: 'base', reason: atBase.reason });
    if (atHead?.kind === undefined && baseKind === undefined) {
        const broken = atHead !== undefined && atHead.source.text !== '' && isBroken(atHead);
        return {
            document: false,
            why: broken ? 'it cannot be read, and nothing says that it is a document' : 'no kind recognises its content',
            unreadable: broken,
        };
    }
    // A file that was a document and cannot be read now is still held to be one.
    const headKind = atHead === undefined ? undefined : (atHead.kind ?? (atHead.source.readable ? undefined : baseKind));
    const headDocument = atHead === undefined ? undefined : await head.document(atHead, headKind);
    const baseDocument = atBase?.known === true && baseKind !== undefined ? await base.document(atBase, baseKind) : undefined;
    if (atHead?.claim === 'config' &&
        atHead.source.readable &&
        headKind !== undefined &&
        !accepts(headKind, atHead.source.data, file))
        (0,evaluate/* reportGate */.Ok)(collected, 'GATE.UNRECOGNISED', file, (_, side) => (side === 'head' ? headDocument : undefined), {
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
function accepts(kind, data, file) {
    return kind.accepts?.(data) ?? kind.recognise(data, file);
}
function namesChanged({ companionPaths }, changed) {
    return changed.size > 0 && [...companionPaths].some((path) => changed.has(path));
}
/** Not a byte of the document changed, but a file did that is part of what it says: the contract that it names. */
async function asChanged(file, head, opened, base) {
    const atBase = await base.open(file);
    const document = atBase.known && atBase.kind !== undefined ? await base.document(atBase) : undefined;
    const change = document === undefined ? undefined : { type: 'modified', base: document, head };
    return { document: true, unit: { file, head, base: document, change }, kind: head.kind, sha256: opened.sha256 };
}
function isBroken(opened) {
    return !opened.source.readable && opened.source.problems.some(({ rule }) => rule !== 'DOC.EMPTY');
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

// EXTERNAL MODULE: ./src/engine/select.ts
var engine_select = __nccwpck_require__(2132);
;// CONCATENATED MODULE: ./src/engine/run.ts








/** How many files are read ahead of the one that is judged. */
const AHEAD = 16;
/** Selects, opens and judges: everything between the two trees and the findings. Prints nothing and decides nothing. */
async function runPolicies(input) {
    const { workspace, config } = input;
    const selector = compileSelector(config.documents);
    const libraryOf = (side, tree) => new Library(side, tree, config.documents.limits, selector.kindOf);
    const head = libraryOf('head', workspace.head);
    const base = workspace.base === null ? null : libraryOf('base', workspace.base);
    const facts = new engine_facts/* FactStore */.g7({
        workspace,
        head,
        base,
        now: input.now,
        maxBytes: config.documents.limits.bytes,
        libraryOf: (tree) => libraryOf('base', tree),
    });
    const collected = new evaluate/* Collected */.iG();
    const evaluator = new evaluate/* Evaluator */.oi(input.policies, facts, collected, input.onCrash);
    const scope = scopeOf(input, selector.matches);
    const found = await (0,engine_select/* findCandidates */.e)(workspace, head, scope, input.all ? undefined : (input.naming ?? (0,engine_select/* startNaming */.f)(workspace)));
    const candidates = await pairMoved(found.candidates, head, base);
    const changedPaths = new Set(workspace.changes.flatMap(({ path, basePath }) => (basePath === undefined ? [path] : [path, basePath])));
    const notes = [...found.notes];
    const documents = [];
    const sources = new Map();
    const kept = { units: [], changes: [] };
    let unreadable = 0;
    const opening = [];
    const openAhead = (i) => {
        while (opening.length < Math.min(i + AHEAD, candidates.length)) {
            const next = openUnit(candidates[opening.length], head, base, collected, changedPaths);
            next.catch(() => undefined); // awaited below, in its turn
            opening.push(next);
        }
    };
    for (const [i, candidate] of candidates.entries()) {
        openAhead(i);
        const opened = await opening[i];
        opening[i] = undefined;
        input.onProgress?.(i, candidates.length);
        if (!opened.document) {
            if (opened.unreadable)
                unreadable++;
            notes.push({ file: candidate.file, judged: false, why: opened.why });
            continue;
        }
        const { unit } = opened;
        notes.push({ file: candidate.file, judged: true, why: candidate.why });
        documents.push({ file: candidate.file, kind: opened.kind, status: candidate.status, judged: true, sha256: opened.sha256 });
        const before = collected.made.length;
        await evaluator.judge(unit);
        confirmSaid(collected, unit, before);
        unit.head?.source.release();
        unit.base?.source.release();
        for (const { finding } of collected.made.slice(before))
            keepSource(sources, finding.side, unit);
        if (evaluator.wantsChangeSet) {
            kept.units.push(unit);
            if (unit.change !== undefined)
                kept.changes.push(unit.change);
        }
    }
    if (evaluator.wantsChangeSet && (kept.units.length > 0 || evaluator.wantsWorkspace)) {
        const judged = kept.units.flatMap((unit) => (unit.head === undefined ? [] : [unit.head]));
        const context = evaluator.wantsWorkspace && !input.all ? await readContext(workspace, head, scope, judged, collected) : judged;
        const byFile = new Map();
        for (const document of context)
            byFile.set(document.file, { head: document });
        for (const unit of kept.units)
            byFile.set(unit.file, { ...(unit.head && { head: unit.head }), ...(unit.base && { base: unit.base }) });
        await evaluator.judgeTogether({ changes: kept.changes, documents: judged }, (file, side) => byFile.get(file)?.[side], context);
        for (const { finding } of collected.made) {
            const document = byFile.get(finding.file)?.[finding.side];
            if (document !== undefined)
                sources.set(`${finding.side}:${finding.file}`, document);
        }
    }
    const selection = { files: found.files, matched: found.matched, recognised: documents.length, unreadable };
    return { made: collected.made, incomplete: collected.incomplete, rows: collected.rows, documents, selection, notes, sources };
}
/** A document that nobody could read must not pass because the rule that says so is off. */
function confirmSaid(collected, unit, before) {
    const { head } = unit;
    if (head === undefined || head.readable)
        return;
    const said = new Set(collected.made.slice(before).map(({ finding }) => finding.rule));
    if (head.problems.some(({ rule }) => said.has(rule)))
        return;
    reportUnread(collected, unit.file, head, head.problems[0]?.rule);
}
function reportUnread(collected, file, document, rule = 'DOC.SYNTAX') {
    const lookup = (_, side) => (side === 'head' ? document : undefined);
    (0,evaluate/* reportGate */.Ok)(collected, 'GATE.UNREADABLE', file, lookup, {
        file,
        side: 'head',
        reason: `${rule}, see \`specgate explain ${rule}\``,
    });
}
function keepSource(sources, side, unit) {
    const document = side === 'head' ? unit.head : unit.base;
    if (document !== undefined)
        sources.set(`${side}:${document.file}`, document);
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
    return [...byFile.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}
function scopeOf(input, matches) {
    const globs = (0,glob/* compileGlobs */.tI)(input.paths.filter((path) => /[*?[{]/.test(path)));
    const plain = input.paths.map((path) => path.replace(/^\.\//, '').replace(/\/+$/, ''));
    return {
        all: input.all,
        matches,
        inPaths: (file) => plain.length === 0 ||
            globs(file) ||
            plain.some((path) => path === '.' || path === '' || file === path || file.startsWith(`${path}/`)),
    };
}


/***/ }),

/***/ 4296:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ onlyWithin),
/* harmony export */   o: () => (/* binding */ readPart)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7979);
/** The data of a part of a `schema` view: in the document itself, or in a file that it names. */

async function readPart(side, part) {
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
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isSame)
/* harmony export */ });
/* harmony import */ var _lib_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1010);
/* harmony import */ var _lib_equal_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5342);


const MOST_COMPARED = 1_000_000;
/** Whether both are there and alike; what is too large to be told counts as changed. */
function isSame(left, right) {
    if (left === undefined || right === undefined)
        return false;
    try {
        return (0,_lib_equal_json_js__WEBPACK_IMPORTED_MODULE_1__/* .equalJson */ .F)(left, right, new _lib_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .Budget */ ._(MOST_COMPARED, 'comparing two schemas'));
    }
    catch (error) {
        if (error instanceof _lib_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .BudgetError */ .W)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 262:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

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

/***/ 2132:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ findCandidates),
/* harmony export */   f: () => (/* binding */ startNaming)
/* harmony export */ });
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(471);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9927);


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
        else if (!scope.inPaths(file))
            notes.push({ file, judged: false, why: 'it is not among the paths of the command line' });
        else
            return true;
        return false;
    };
    let files = 0;
    let matched = 0;
    const plain = (change) => isPlain(change.headMode) && isPlain(change.baseMode);
    for (const change of workspace.changes) {
        files++;
        if (!considered(change.path)) {
            const { basePath } = change;
            if (basePath === undefined || !scope.matches(basePath) || !scope.inPaths(change.path))
                continue;
            // Renamed to where nobody will look again: this once it is judged, and it is said to be gone.
            const why = `it was renamed to ${change.path}, which no pattern matches`;
            candidates.push({ file: basePath, status: 'removed', baseFile: basePath, why });
        }
        if (!plain(change)) {
            notes.push({ file: change.path, judged: false, why: 'it is a symbolic link or a submodule, which is not followed' });
            if (change.type === 'added')
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
            if (!considered(entry.path))
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
    candidates.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
    return { candidates, files, matched, notes };
}
function isPlain(mode) {
    return mode !== 'symlink' && mode !== 'submodule';
}
/** A name as documents may write it: composed or not, and with the escapes that JSON writers put for what is not ASCII. */
function spellings(name) {
    const forms = [name, name.normalize('NFC'), name.normalize('NFD')];
    const escaped = (form, upper) => form.replace(/[^\x20-\x7e]/g, (c) => {
        const hex = c.charCodeAt(0).toString(16).padStart(4, '0');
        return `\\u${upper ? hex.toUpperCase() : hex}`;
    });
    return [...new Set(forms.flatMap((form) => [form, escaped(form, false), escaped(form, true)]))];
}
/** Starts the search as soon as the changes are known: git looks while the configuration is read. Undefined when none changed. */
function startNaming(workspace) {
    if (workspace.changes.length === 0)
        return undefined;
    const changed = new Set();
    const changedFolders = new Set();
    const words = new Set();
    const likely = new Set();
    for (const change of workspace.changes) {
        for (const path of change.basePath === undefined ? [change.path] : [change.path, change.basePath]) {
            changed.add(path);
            for (const spelling of spellings((0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path)))
                words.add(spelling);
            // A document may name the folder that the file is in.
            for (let folder = (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path); folder !== ''; folder = (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(folder)) {
                changedFolders.add(folder);
                words.add((0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(folder));
            }
            for (const kind of _kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ) {
                for (const dependent of kind.dependents?.(path) ?? [])
                    likely.add(dependent);
                for (const word of kind.spellings?.(path) ?? [])
                    words.add(word);
            }
        }
    }
    const hits = search(workspace.head, [...words], likely);
    hits.catch(() => { }); // whoever awaits it is told
    return { changed, changedFolders, hits };
}
async function search(head, words, likely) {
    const hits = new Set(await head.grep(words.filter((word) => word !== '')));
    for (const file of likely)
        if ((await head.entry(file)) !== undefined)
            hits.add(file);
    return hits;
}
/** Unchanged documents that name a changed path: changing only `model.bin` must not slip past the card that declares it. */
async function findNaming({ changed, changedFolders, hits }, head, scope, changes) {
    const found = new Map();
    for (const file of [...(await hits)].sort()) {
        if (changes.has(file) || !scope.matches(file) || !scope.inPaths(file))
            continue;
        const opened = await head.open(file, true);
        if (!opened.known || opened.kind === undefined)
            continue;
        if (!opened.source.readable) {
            // It cannot be asked what it names, and its text holds the name.
            found.set(file, 'something');
            continue;
        }
        const document = await head.document(opened);
        const named = document.namedPaths().find((path) => changed.has(path) || changedFolders.has(path));
        if (named !== undefined)
            found.set(file, named);
    }
    return found;
}


/***/ }),

/***/ 9407:
/***/ (function(module, __unused_webpack___webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/**
 * Entry of the bundle. With arguments it is the command line; without any, inside a GitHub Actions step, the action. Only
 * the half that runs is loaded.
 */
const argv = process.argv.slice(2);
// Only then: to read the maps takes longer than a run does.
if (argv.includes('--debug'))
    process.setSourceMapsEnabled(true);
if (argv[0] === '__policy-host') {
    const { hostPolicy } = await __nccwpck_require__.e(/* import() */ 317).then(__nccwpck_require__.bind(__nccwpck_require__, 7317));
    process.exitCode = await hostPolicy(argv[1] ?? '');
}
else if (argv.length === 0 && isActionStep()) {
    const { runFromEnvironment } = await Promise.all(/* import() */[__nccwpck_require__.e(421), __nccwpck_require__.e(934)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3934));
    process.exitCode = await runFromEnvironment();
}
else {
    const { runCli } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 7092));
    process.exitCode = await runCli(argv);
}
/** Inside a step of a workflow the runner gives inputs by environment and no arguments. */
function isActionStep() {
    return process.env['GITHUB_ACTIONS'] === 'true' || Object.keys(process.env).some((name) => name.startsWith('INPUT_'));
}


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2406:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ digestSource),
/* harmony export */   QC: () => (/* binding */ createDigester),
/* harmony export */   qZ: () => (/* binding */ LFS_POINTER_LIMIT),
/* harmony export */   y: () => (/* binding */ parseLfsPointer)
/* harmony export */ });
/* unused harmony export DIGEST_ALGORITHMS */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1072);


const DIGEST_ALGORITHMS = ['sha256', 'sha512', 'sha384', 'sha224', 'sha1', 'md5', 'md5-dos2unix', 'git-blob'];
/**
 * A streaming digest of `size` bytes. `git-blob` is git's object id, of the given object format. Unknown for a name that is
 * not in `DIGEST_ALGORITHMS`, or that this machine's OpenSSL forbids (md5 under FIPS).
 */
function createDigester(algorithm, size, objectFormat) {
    if (!DIGEST_ALGORITHMS.includes(algorithm)) {
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(`it has no digest "${algorithm}" here; the known ones are ${DIGEST_ALGORITHMS.join(', ')}`);
    }
    try {
        if (algorithm === 'md5-dos2unix')
            return (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(new Dos2UnixDigester());
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm === 'git-blob' ? objectFormat : algorithm);
        if (algorithm === 'git-blob')
            hash.update(`blob ${size}\0`);
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)({ update: (bytes) => void hash.update(bytes), finish: () => hash.digest('hex') });
    }
    catch (error) {
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(`it cannot be digested with ${algorithm} on this machine (${error.message})`);
    }
}
const DVC_CHUNK = 1 << 20;
const DVC_PROBE = 512;
/**
 * The md5 of DVC 2.x (`hash: md5` absent in a lock): text is hashed with CRLF as LF. As `file_md5` of dvc 2.x and
 * `istextblock` of dvc-data do it: the first 512 bytes decide for the whole file (no NUL and at most 30 % of bytes outside
 * printable ASCII, LF, CR, TAB, FF, BS); the file is taken in pieces of 1 MiB, so that a CRLF cut by a piece's end stays.
 */
class Dos2UnixDigester {
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5');
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
/** The digest of a source. A Git LFS pointer answers `sha256` with the oid it holds and knows no digest of another sort. */
async function digestSource(source, algorithm, objectFormat, 
/** Whether a text that looks like a pointer is one. */
isPointer = () => Promise.resolve(true)) {
    let digester = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('it could not be read');
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
    const pointer = keep && algorithm !== 'git-blob' ? parseLfsPointer(Buffer.concat(small)) : undefined;
    if (pointer === undefined || !(await isPointer()))
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(started.value.finish());
    if (algorithm === 'sha256')
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(pointer.oid);
    return (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(`it is a Git LFS pointer, which holds a sha256 and no ${algorithm}; check the file out with "lfs: true" and compare there`);
}


/***/ }),

/***/ 1252:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   isBranchName: () => (/* binding */ isBranchName),
/* harmony export */   readCiEvent: () => (/* binding */ readCiEvent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7206);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7979);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7500);





const MAX_EVENT = 64 << 20;
/**
 * The GitHub event of this run, or undefined outside of GitHub Actions. `payload` replaces the file that GITHUB_EVENT_PATH
 * names. Throws GateError 3 when the event cannot be understood: a guess could compare the wrong commits.
 */
async function readCiEvent(env, payload) {
    const name = env['GITHUB_EVENT_NAME'];
    if (name === undefined || name === '')
        return undefined;
    if (!/^[a-z_]{1,64}$/.test(name))
        throw unusable(env, `GITHUB_EVENT_NAME is ${JSON.stringify(name.slice(0, 80))}`);
    const event = payload === undefined ? await readPayload(env) : payload;
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(event))
        throw unusable(env, 'it is not a JSON object');
    const isPull = name === 'pull_request' || name === 'pull_request_target';
    if (isPull || (name.startsWith('pull_request') && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(event['pull_request'])))
        return readPullRequest(env, name, event);
    if (name === 'merge_group')
        return readMergeGroup(env, event);
    if (name === 'push')
        return readPush(env, event);
    const inputs = event['inputs'];
    const base = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(inputs) ? inputs['base'] : undefined;
    return { kind: 'other', name, base: typeof base === 'string' && base !== '' ? base : undefined };
}
function readPullRequest(env, name, event) {
    const base = child(event['pull_request'], 'base');
    const head = child(event['pull_request'], 'head');
    const here = text(child(event, 'repository')['full_name']);
    const there = text(child(head, 'repo')['full_name']);
    const tested = env['GITHUB_SHA'];
    return {
        kind: 'pull_request',
        name,
        target: name === 'pull_request_target',
        fork: there === undefined || there !== here || child(head, 'repo')['fork'] === true,
        baseSha: id(env, base['sha'], 'pull_request.base.sha'),
        headSha: id(env, head['sha'], 'pull_request.head.sha'),
        baseRef: displayRef(base['ref']) ?? base['sha'],
        headRef: displayRef(head['ref']) ?? head['sha'],
        testedSha: (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .isObjectId */ .TS)(tested) && name !== 'pull_request_target' ? tested : undefined,
    };
}
function readMergeGroup(env, event) {
    const group = child(event, 'merge_group');
    const baseSha = id(env, group['base_sha'], 'merge_group.base_sha');
    const headSha = id(env, group['head_sha'], 'merge_group.head_sha');
    return { kind: 'merge_group', name: 'merge_group', baseSha, headSha, baseRef: displayRef(group['base_ref']) ?? baseSha };
}
function readPush(env, event) {
    const before = id(env, event['before'], 'before');
    const after = id(env, event['after'], 'after');
    if ((0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .isZeroId */ .aF)(after)) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .u(3, 'the push deleted its branch or tag, so there is no head to judge', {
            where: text(event['ref']) ?? 'push',
            fix: 'Do not run the gate on deletions: put "if: github.event.deleted != true" on the job.',
        });
    }
    const branch = child(event, 'repository')['default_branch'];
    return {
        kind: 'push',
        name: 'push',
        before: (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .isZeroId */ .aF)(before) ? undefined : before,
        after,
        ref: text(event['ref']) ?? after,
        defaultBranch: isBranchName(branch) ? branch : undefined,
    };
}
async function readPayload(env) {
    const path = env['GITHUB_EVENT_PATH'];
    if (path === undefined || path === '')
        throw unusable(env, 'GITHUB_EVENT_PATH is not set');
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        try {
            const stats = await handle.stat();
            if (!stats.isFile() || stats.size > MAX_EVENT)
                throw new Error('it is not a file of a sensible size');
            return JSON.parse(await handle.readFile('utf8'));
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        throw unusable(env, error.code ?? 'it is not JSON', error);
    }
}
function unusable(env, why, cause) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .u(3, `the event of this run cannot be understood: ${why}`, {
        where: env['GITHUB_EVENT_PATH'] ?? 'GITHUB_EVENT_PATH',
        fix: 'Name both sides: --base <ref> and --head <ref>, or the inputs "base" and "head" of the action.',
        cause,
    });
}
function id(env, value, field) {
    if ((0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .isObjectId */ .TS)(value))
        return value;
    throw unusable(env, `${field} is ${JSON.stringify(value ?? null).slice(0, 80)}, not a commit id of 40 or 64 hex digits`);
}
function child(value, key) {
    const found = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(found) ? found : {};
}
function text(value) {
    return typeof value === 'string' && value !== '' ? value.slice(0, 300) : undefined;
}
/** A ref's name when it is plain enough to be shown; a branch name of a fork can be any text. */
function displayRef(value) {
    return typeof value === 'string' && /^[\w./@+-]{1,200}$/.test(value) ? value : undefined;
}
/** A branch name that may be asked of a remote (`git check-ref-format`, narrowed to what people use). */
function isBranchName(value) {
    if (typeof value !== 'string' || !/^[\w][\w./@+#-]{0,199}$/.test(value))
        return false;
    return !/\.\.|@\{|\/\/|\.lock(\/|$)|\/\.|[./]$/.test(value);
}


/***/ }),

/***/ 1072:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ byCodeUnits),
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   bB: () => (/* binding */ mapLimited),
/* harmony export */   eO: () => (/* binding */ known)
/* harmony export */ });
function known(value) {
    return { known: true, value };
}
/** `reason` continues "could not be read: \u2026", so it starts with "it" or "there". */
function unknown(reason) {
    return { known: false, absent: false, reason };
}
/** The path is surely not there. */
function absent(reason) {
    return { known: false, absent: true, reason };
}
/** Runs `work` over the items, at most `width` at a time; the answers are in the order of the items. */
async function mapLimited(items, width, work) {
    const answers = new Array(items.length);
    let next = 0;
    async function take() {
        for (let i = next++; i < items.length; i = next++)
            answers[i] = await work(items[i], i);
    }
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, take));
    return answers;
}
/** Order by UTF-16 code units, the same on every machine and in every locale. */
function byCodeUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 2878:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ explainSpawnFailure),
/* harmony export */   ah: () => (/* binding */ explainGitFailure),
/* harmony export */   gd: () => (/* binding */ quietly)
/* harmony export */ });
/* unused harmony export shellQuote */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7206);


/** What git said, fit for one line: no control characters, no credentials of a URL, at most 300 characters. */
function quietly(stderr) {
    const lines = stderr
        .replace(/:\/\/[^/\s@]*@/g, '://***@')
        .split('\n')
        .map((line) => line.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ').trim())
        .filter((line) => line !== '' && !line.startsWith('hint:'));
    const said = lines.find((line) => /^(fatal|error):/.test(line)) ?? lines.at(-1) ?? 'nothing';
    return said.length > 300 ? said.slice(0, 300) + '\u2026' : said;
}
/** For a command that a person pastes into a POSIX shell. */
function shellQuote(word) {
    return /^[\w./@:+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
/** A failed git command as a sentence with the exact fix. `doing` completes "git could not \u2026". */
function explainGitFailure(doing, stderr, cwd) {
    const dubious = /(?:dubious ownership in repository at|unsafe repository \()\s*'([^'\n]+)'/.exec(stderr);
    if (dubious !== null) {
        const where = dubious[1];
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u(3, 'git refuses to read the repository, because its folder belongs to another user', {
            where,
            fix: `If you trust that folder, run: git config --global --add safe.directory ${shellQuote(where)}`,
        });
    }
    if (/not a git repository/i.test(stderr)) {
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u(3, 'this is not a git repository, so there are no changes to judge', {
            where: cwd,
            fix: 'Run specgate inside a clone, name one with --repo <dir>, or put a step "uses: actions/checkout" before this one.',
        });
    }
    if (/unknown repository extension|unsupported repository version|expected git repo version/i.test(stderr)) {
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u(3, `the installed git is too old for this repository (git said: ${quietly(stderr)})`, {
            where: cwd,
            fix: 'Install a newer git (2.30 or later; 2.42 or later for SHA-256 repositories).',
        });
    }
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u(3, `git could not ${doing} (git said: ${quietly(stderr)})`, {
        where: cwd,
        fix: 'Run "git fsck" in the repository; if it is damaged, make a fresh clone.',
    });
}
/** `spawn` itself failed: no git, no folder, or no more processes. */
function explainSpawnFailure(error, cwd) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(cwd)) {
            return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u(2, 'the folder of the repository does not exist', {
                where: cwd,
                fix: 'Name the folder of a git clone with --repo <dir>.',
            });
        }
        if (error.code === 'ENOENT') {
            return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u(3, 'git is not on the PATH', {
                fix: 'Install git 2.30 or later (https://git-scm.com/downloads), or add the folder that holds it to PATH.',
            });
        }
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u(2, 'the path of the repository is not a folder', { where: cwd, fix: 'Name a folder with --repo <dir>.' });
    }
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u(3, `git could not be started (${error.code ?? error.message})`, {
        where: cwd,
        fix: 'Check that the machine has memory and processes to spare and that git may be run, then try again.',
        cause: error,
    });
}


/***/ }),

/***/ 7500:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N2: () => (/* binding */ refuseRefName),
/* harmony export */   TS: () => (/* binding */ isObjectId),
/* harmony export */   TU: () => (/* binding */ Git),
/* harmony export */   aF: () => (/* binding */ isZeroId)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7206);
/* harmony import */ var _git_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2878);





// A repository's configuration can name programs. Each of these would run one, or change what is compared.
const SAFE_CONFIG = [
    'core.fsmonitor=',
    'core.hooksPath=/dev/null',
    'core.pager=cat',
    'core.quotepath=off',
    'core.safecrlf=false',
    'core.alternateRefsCommand=:',
    'core.gitProxy=',
    'diff.external=',
    'diff.renames=false',
    'diff.orderFile=',
    'diff.relative=false',
    'submodule.recurse=false',
    'fetch.recurseSubmodules=false',
    'protocol.ext.allow=never',
    'gc.auto=0',
    'maintenance.auto=false',
].flatMap((setting) => ['-c', setting]);
// GIT_DIR, GIT_EXTERNAL_DIFF, GIT_CONFIG_PARAMETERS, GIT_TRACE and the like would point git elsewhere or add output; these only
// say where the user's own configuration, programs and credentials are.
const KEPT = /^GIT_(CONFIG_(GLOBAL|COUNT|KEY_\d+|VALUE_\d+)|EXEC_PATH|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|ASKPASS|SSH\w*|SSL_\w+|HTTP_\w+|PROXY_\w+)$/i;
const MAX_OUTPUT = 1 << 30;
const MAX_STDERR = 64 << 10;
/**
 * Runs git: argument arrays, a cleaned environment, no hooks, pagers, monitors or external diffs. Callers pass resolved
 * object ids and no path of a user. Counts the processes, because they are most of what a short run costs.
 */
class Git {
    cwd;
    processes = 0;
    #environment;
    #program;
    #extra = [];
    constructor(cwd, environment) {
        this.cwd = cwd;
        this.#environment = cleanEnvironment(environment);
        this.#program = findGit(this.#environment);
    }
    /** Switches off programs that the configuration names as `filter.<name>.clean` and `.process` (Git LFS, git-crypt). */
    disableFilters(names) {
        const keys = ['clean=', 'smudge=', 'process=', 'required=false'];
        this.#extra = names.flatMap((name) => keys.flatMap((key) => ['-c', `filter.${name}.${key}`]));
    }
    /** A process that is written to while it runs. */
    start(args) {
        return this.#spawn(args, {}, 'pipe');
    }
    #spawn(args, options, stdin) {
        this.processes++;
        const env = { ...this.#environment };
        if (options.network !== true)
            env['GIT_CONFIG_NOSYSTEM'] = '1';
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(this.#program, ['--no-pager', '--literal-pathspecs', ...SAFE_CONFIG, ...this.#extra, ...args], {
            cwd: options.cwd ?? this.cwd,
            env,
            stdio: [stdin, 'pipe', 'pipe'],
            windowsHide: true,
            shell: false,
        });
    }
    /** Runs to the end and answers whatever the exit code. Throws GateError only when git could not be run. */
    run(args, options = {}) {
        return new Promise((resolve, reject) => {
            const cwd = options.cwd ?? this.cwd;
            let child;
            try {
                // A pipe costs more than git's own work: none where nothing is written.
                child = this.#spawn(args, options, options.input === undefined ? 'ignore' : 'pipe');
            }
            catch (error) {
                reject((0,_git_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .explainSpawnFailure */ .Bv)(error, cwd));
                return;
            }
            const out = [];
            let size = 0;
            let stderr = '';
            let stopped;
            const stop = (why) => {
                stopped = why;
                child.kill('SIGKILL');
            };
            const timer = options.timeoutMs === undefined ? undefined : setTimeout(() => stop('it took too long'), options.timeoutMs);
            child.on('error', (error) => {
                clearTimeout(timer);
                reject((0,_git_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .explainSpawnFailure */ .Bv)(error, cwd));
            });
            const stdio = child;
            stdio.stdout.on('data', (chunk) => {
                size += chunk.length;
                if (size > MAX_OUTPUT)
                    stop('it printed more than 1 GiB');
                else
                    out.push(chunk);
            });
            stdio.stderr.on('data', (chunk) => {
                if (stderr.length < MAX_STDERR)
                    stderr += chunk.toString('utf8');
            });
            child.on('close', (code) => {
                clearTimeout(timer);
                if (stopped !== undefined)
                    stderr += `\nfatal: specgate ended git ${args[0]}, because ${stopped}`;
                resolve({ code: stopped === undefined ? (code ?? 128) : 128, stdout: Buffer.concat(out), stderr });
            });
            child.stdin?.on('error', () => { }); // git may end before it has read its input; its exit code tells
            child.stdin?.end(options.input);
        });
    }
    /** Standard output of a command that must succeed. `doing` completes "git could not \u2026". */
    async output(doing, args, options = {}) {
        const result = await this.run(args, options);
        if (result.code !== 0)
            throw (0,_git_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .explainGitFailure */ .ah)(doing, result.stderr, options.cwd ?? this.cwd);
        return result.stdout;
    }
}
function cleanEnvironment(environment) {
    const clean = {};
    for (const [name, value] of Object.entries(environment)) {
        if (/^GIT_/i.test(name) && !KEPT.test(name))
            continue;
        // A relative entry of PATH would let a repository bring its own git.
        if (/^path$/i.test(name))
            clean[name] = value?.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute).join(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter);
        else
            clean[name] = value;
    }
    clean['GIT_TERMINAL_PROMPT'] = '0';
    clean['GIT_OPTIONAL_LOCKS'] = '0';
    clean['GIT_NO_REPLACE_OBJECTS'] = '1';
    clean['GIT_ATTR_NOSYSTEM'] = '1';
    clean['LC_ALL'] = 'C';
    clean['LANGUAGE'] = '';
    return clean;
}
/** Windows looks for a program in the working folder first, so there the full path is given. */
function findGit(environment) {
    if (process.platform !== 'win32')
        return 'git';
    const path = Object.entries(environment).find(([name]) => /^path$/i.test(name))?.[1] ?? '';
    for (const folder of path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)) {
        const program = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'git.exe');
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(program))
            return program;
    }
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .u(3, 'git is not on the PATH', { fix: 'Install git for Windows (https://git-scm.com/downloads).' });
}
/** A name that a user or an event gave, before git sees it. Returns the reason why it is refused. */
function refuseRefName(name) {
    if (name === '')
        return 'it is empty';
    if (name.startsWith('-'))
        return 'it starts with "-", which git would read as an option';
    if (name.length > 1000)
        return 'it is longer than 1,000 characters';
    if (/[\u0000-\u001f\u007f]/.test(name))
        return 'it holds a control character';
    return undefined;
}
/** A full object id, SHA-1 or SHA-256. */
function isObjectId(text) {
    return typeof text === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function isZeroId(oid) {
    return /^0+$/.test(oid);
}


/***/ }),

/***/ 9558:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** sha256 of bytes or of a text in UTF-8, lower-case hex. For whole values in memory; files are streamed by `digest.ts`. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}


/***/ }),

/***/ 1099:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  openWorkspace: () => (/* binding */ openWorkspace)
});

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __nccwpck_require__(7206);
// EXTERNAL MODULE: ./src/io/git.ts
var io_git = __nccwpck_require__(7500);
;// CONCATENATED MODULE: ./src/io/base.ts


/**
 * The base ladder: which two states are compared, and how each was found. What the user names comes first, then the event,
 * then the merge base with the upstream or the default branch. Throws GateError: 2 for a wrong argument, 3 when a commit
 * cannot be had.
 */
async function resolveSides(request, history) {
    const { event } = request;
    const own = request.head === undefined ? undefined : await explicitHead(request.head, history);
    if (request.base !== undefined) {
        const head = own ?? (await quietEventHead(request, history));
        return { base: await explicitBase(request.base, '--base', head, history), head };
    }
    if (request.all)
        return { base: null, head: own ?? (await quietEventHead(request, history)) };
    if (event === undefined) {
        const head = own ?? defaultHead(request);
        return { base: await localBase(head, history), head };
    }
    if (event.kind === 'other') {
        const head = own ?? committedHead(request, event.name);
        if (event.base !== undefined)
            return { base: await explicitBase(event.base, 'the input "base"', head, history), head };
        throw new errors/* GateError */.u(2, `the event "${event.name}" does not say what to compare with`, {
            where: 'GITHUB_EVENT_NAME',
            fix: 'Set the input "base" of the action (or --base <ref>) to the last released commit or tag, or judge everything with --all.',
        });
    }
    const head = own ?? (await eventHead(event, request, history));
    return { base: await eventBase(event, head, history), head };
}
async function explicitHead(name, history) {
    const { commit } = await history.named(name, '--head');
    return { ref: name, commit, how: `the commit that --head ${name} names`, workingTree: false };
}
/** A branch is compared where the head left it, as on a pull request; anything else is one state and is taken as it is. */
async function explicitBase(name, option, head, history) {
    if (option !== '--base' && (0,io_git/* refuseRefName */.N2)(name) !== undefined) {
        throw new errors/* GateError */.u(2, `${option} is not a name of a commit: ${(0,io_git/* refuseRefName */.N2)(name)}`, {
            fix: 'Give it a branch, a tag or a commit id.',
        });
    }
    const { commit, branch } = await history.named(name, option);
    const exact = { ref: name, commit, how: `the commit that ${option} ${name} names` };
    if (!branch || head.commit === null)
        return exact;
    if (history.shallow)
        return { ...exact, how: `the tip of ${name} (the clone is shallow, so the merge base is not known)` };
    const base = await history.mergeBase(commit, head.commit);
    if (base === undefined)
        return { ...exact, how: `the tip of ${name}, which shares no history with the head` };
    return base.oid === commit.oid ? exact : { ref: name, commit: base, how: `the merge base of ${name} and ${head.ref}` };
}
function defaultHead(request) {
    const { headCommit, bare } = request;
    if (bare)
        return { ref: 'HEAD', commit: headCommit, how: 'HEAD, because the repository has no working tree', workingTree: false };
    return { ref: 'working tree', commit: headCommit, how: 'the working tree, because no --head was given', workingTree: true };
}
/** In CI the commit is judged, not what a build has made of the checkout since. */
function committedHead(request, event) {
    return {
        ref: 'HEAD',
        commit: request.headCommit,
        how: `HEAD as it was checked out for the event "${event}"`,
        workingTree: false,
    };
}
/** The event's head when the base was given: only if it is what is checked out, since the folder may be another repository. */
async function quietEventHead(request, history) {
    const { event, headCommit } = request;
    if (event?.kind === 'pull_request' && event.target)
        return eventHead(event, request, history);
    const oid = headCommit?.oid;
    const ids = event?.kind === 'pull_request'
        ? [event.testedSha, event.headSha]
        : event?.kind === 'push'
            ? [event.after]
            : event?.kind === 'merge_group'
                ? [event.headSha]
                : [];
    return event !== undefined && oid !== undefined && ids.includes(oid) ? committedHead(request, event.name) : defaultHead(request);
}
async function eventHead(event, request, history) {
    const checkedOut = request.headCommit;
    const side = (commit, ref, how) => ({ ref, commit, how, workingTree: false });
    if (event.kind === 'merge_group') {
        const commit = await history.require(event.headSha, 'the head of the merge group');
        return side(commit, event.headSha, 'the head of the merge group');
    }
    if (event.kind === 'push') {
        return side(await history.require(event.after, 'the pushed commit'), event.after, 'the pushed commit');
    }
    if (!event.target) {
        if (checkedOut?.oid === event.testedSha && checkedOut !== null) {
            return side(checkedOut, event.headRef, 'the commit that GitHub tests for the pull request (GITHUB_SHA), which is checked out');
        }
        if (checkedOut?.oid !== event.headSha && event.testedSha !== undefined) {
            const tested = await history.commit(event.testedSha);
            if (tested !== undefined)
                return side(tested, event.headRef, 'the commit that GitHub tests for the pull request (GITHUB_SHA)');
        }
    }
    return side(await history.require(event.headSha, 'the head of the pull request'), event.headRef, 'the head of the pull request');
}
async function eventBase(event, head, history) {
    if (event.kind === 'push')
        return pushBase(event, head, history);
    if (event.kind === 'merge_group') {
        const commit = await history.require(event.baseSha, 'the base of the merge group');
        return { ref: event.baseRef, commit, how: 'the base of the merge group' };
    }
    const at = head.commit;
    const [first, second] = at.parents;
    if (at.oid === event.testedSha && at.parents.length === 2 && second === event.headSha && first !== undefined) {
        const commit = await history.require(first, 'the first parent of the tested merge commit');
        return { ref: event.baseRef, commit, how: `the first parent of the merge commit ${at.oid} that GitHub tests` };
    }
    const tip = await history.require(event.baseSha, 'the base of the pull request');
    const base = await history.mergeBase(tip, at);
    if (base === undefined)
        throw noCommonHistory(event.baseSha, at.oid);
    return { ref: event.baseRef, commit: base, how: `the merge base of the pull request's base ${tip.oid} and ${at.oid}` };
}
async function pushBase(event, head, history) {
    const at = head.commit;
    const { before } = event;
    if (before !== undefined) {
        const commit = (await history.commit(before)) ?? (await history.require(before, 'the commit before the push').catch(() => undefined));
        if (commit !== undefined)
            return { ref: before, commit, how: 'the commit before the push' };
    }
    const isDefault = event.defaultBranch !== undefined && event.ref === `refs/heads/${event.defaultBranch}`;
    if (isDefault && before === undefined) {
        return { ref: '(nothing)', commit: null, how: 'nothing, because the push made the default branch: every file is new' };
    }
    if (!isDefault) {
        const name = event.defaultBranch;
        const tip = (await defaultBranchTip(history, name)) ?? (await fetchedDefaultTip(history, name));
        const base = tip === undefined ? undefined : await history.mergeBase(tip.commit, at);
        const why = before === undefined ? 'the push made a new branch or tag' : `the commit before the push, ${before}, is gone`;
        if (base !== undefined && base.oid !== at.oid) {
            return {
                ref: tip?.ref ?? base.oid,
                commit: base,
                how: `the merge base of ${tip?.ref} and the pushed commit, because ${why}`,
            };
        }
        const parent = at.parents[0];
        if (base !== undefined && parent !== undefined) {
            const commit = await history.require(parent, 'the parent of the pushed commit');
            return { ref: parent, commit, how: `the first parent of the pushed commit, which ${tip?.ref} already holds; ${why}` };
        }
        if (base !== undefined)
            return { ref: '(nothing)', commit: null, how: `nothing, because ${why} at the first commit` };
    }
    throw new errors/* GateError */.u(3, `nothing was found to compare the push with: ${before === undefined ? 'the ref is new' : `the commit before it, ${before}, is gone`}`, {
        where: event.ref,
        fix: 'Give the step that runs actions/checkout "with: { fetch-depth: 0 }", or name the base with the input "base" (--base <ref>).',
    });
}
/** The tip of the default branch as this clone knows it, the remote's view first. */
async function defaultBranchTip(history, name) {
    const names = name === undefined ? ['main', 'master'] : [name];
    const refs = [...names.map((n) => `refs/remotes/origin/${n}`), ...names.map((n) => `refs/heads/${n}`)];
    if (name === undefined)
        refs.unshift('refs/remotes/origin/HEAD');
    const found = await Promise.all(refs.map((ref) => history.commit(ref)));
    const i = found.findIndex((commit) => commit !== undefined);
    return i < 0 ? undefined : { ref: refs[i].replace(/^refs\/(heads|remotes)\//, ''), commit: found[i] };
}
async function fetchedDefaultTip(history, name) {
    const commit = await history.remoteTip(name === undefined ? 'HEAD' : `refs/heads/${name}`);
    return commit === undefined ? undefined : { ref: name ?? 'the default branch of origin', commit };
}
async function localBase(head, history) {
    const at = head.commit;
    if (at === null)
        return { ref: '(nothing)', commit: null, how: 'nothing, because the repository has no commits yet: every file is new' };
    const upstream = await history.commit('@{upstream}');
    // A branch that was pushed tracks its own copy: compared with that, every pushed change would be none.
    const own = upstream !== undefined && (await history.tracksItself());
    const tracked = upstream === undefined ? undefined : { ref: 'the upstream branch', commit: upstream };
    const tip = tracked === undefined || own ? ((await defaultBranchTip(history)) ?? tracked) : tracked;
    if (tip === undefined) {
        if (head.workingTree)
            return { ref: 'HEAD', commit: at, how: 'HEAD, because no upstream and no default branch (main, master) was found' };
        throw new errors/* GateError */.u(2, 'there is no upstream and no default branch (main, master) to compare with', {
            where: head.ref,
            fix: 'Name the base with --base <ref>, or judge everything with --all.',
        });
    }
    const base = await history.mergeBase(tip.commit, at);
    if (base === undefined)
        throw noCommonHistory(tip.ref, head.ref);
    return { ref: tip.ref, commit: base, how: `the merge base of ${tip.ref} and ${head.workingTree ? 'HEAD' : head.ref}` };
}
function noCommonHistory(a, b) {
    return new errors/* GateError */.u(3, `${a} and ${b} share no history, so there is no merge base to compare with`, {
        where: `${a}...${b}`,
        fix: 'Name the state to compare with: --base <commit or tag>, or the input "base" of the action.',
    });
}

// EXTERNAL MODULE: ./src/io/fact.ts
var fact = __nccwpck_require__(1072);
;// CONCATENATED MODULE: ./src/io/diff-trees.ts

/** Beyond this many folders git is faster. */
const MAX_TREES = 1000;
/**
 * What differs between two trees, read through the process that runs already: for the usual pull request that is several
 * times faster than to start `git diff-tree`, and the folders are needed later anyway. Undefined when git has to be asked:
 * files were both added and removed, so that some may be renamed, or the trees differ in very many folders.
 */
async function diffTrees(objects, base, head) {
    const changes = [];
    let trees = 0;
    const read = async (oid) => oid === undefined ? new Map() : objects.tree(oid);
    async function walk(prefix, baseTree, headTree) {
        if (++trees > MAX_TREES)
            return;
        const [before, after] = await Promise.all([read(baseTree), read(headTree)]);
        const folders = [];
        for (const name of new Set([...before.keys(), ...after.keys()])) {
            const was = before.get(name);
            const is = after.get(name);
            if (was?.oid === is?.oid && was?.mode === is?.mode)
                continue;
            const path = prefix + name;
            const folder = (object) => object !== undefined && object.mode === undefined ? object.oid : undefined;
            if (folder(was) !== undefined || folder(is) !== undefined)
                folders.push(walk(`${path}/`, folder(was), folder(is)));
            const change = compare(path, was?.mode, is?.mode);
            if (change !== undefined)
                changes.push(change);
        }
        await Promise.all(folders);
    }
    await walk('', base, head);
    const has = (type) => changes.some((change) => change.type === type);
    if (trees > MAX_TREES || (has('added') && has('removed')))
        return undefined;
    return changes.sort((a, b) => (0,fact/* byCodeUnits */.CA)(a.path, b.path));
}
/** Of two entries that differ; a folder is no entry. */
function compare(path, baseMode, headMode) {
    if (baseMode === undefined)
        return headMode === undefined ? undefined : { type: 'added', path, headMode };
    if (headMode === undefined)
        return { type: 'removed', path, baseMode };
    return { type: 'modified', path, baseMode, headMode };
}

// EXTERNAL MODULE: ./src/io/digest.ts
var io_digest = __nccwpck_require__(2406);
// EXTERNAL MODULE: ./src/io/git-errors.ts
var git_errors = __nccwpck_require__(2878);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ./src/io/git-names.ts

/**
 * A path in git is bytes. Bytes that are no UTF-8 become lone surrogates (U+DC80 + byte - 0x80, as Python's
 * `surrogateescape` does), so that two names never become one and `encodeName` gives the bytes back.
 */
function decodeName(bytes) {
    const text = bytes.toString('utf8');
    return text.includes('\ufffd') && !(0,external_node_buffer_.isUtf8)(bytes) ? decodeBroken(bytes) : text;
}
function decodeBroken(bytes) {
    let text = '';
    for (let i = 0; i < bytes.length;) {
        const lead = bytes[i];
        const length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        const part = bytes.subarray(i, i + length);
        if (part.length === length && (0,external_node_buffer_.isUtf8)(part)) {
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
/** The bytes of a name from `decodeName`. */
function encodeName(name) {
    if (!LONE.test(name))
        return Buffer.from(name, 'utf8');
    const parts = name.split(LONE);
    return Buffer.concat(parts.map((part) => (LONE.test(part) ? Buffer.from([part.charCodeAt(0) & 0xff]) : Buffer.from(part, 'utf8'))));
}
/** The fields of NUL-separated output. */
function splitFields(output) {
    if (output.length === 0)
        return [];
    if ((0,external_node_buffer_.isUtf8)(output)) {
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

;// CONCATENATED MODULE: ./src/io/pair-renames.ts
const THRESHOLD = 0.5;
const MAX_PAIRS = 250_000;
/**
 * Pairs files that are gone with files that are new, as git's rename detection does for commits: at least half of the bytes,
 * counted by lines, are the same. One to one, best first. Beyond 250,000 combinations only equal base names are compared.
 */
function pairRenames(gone, fresh) {
    const before = gone.filter(({ bytes }) => bytes.length > 0).map(measure);
    const after = fresh.filter(({ bytes }) => bytes.length > 0).map(measure);
    const byNameOnly = before.length * after.length > MAX_PAIRS;
    const found = [];
    for (const a of before) {
        for (const b of after) {
            const sameName = a.name === b.name;
            if (byNameOnly && !sameName)
                continue;
            if (Math.min(a.total, b.total) < Math.max(a.total, b.total) * THRESHOLD)
                continue;
            const score = similarity(a, b);
            if (score >= THRESHOLD)
                found.push({ from: a.path, to: b.path, score, sameName });
        }
    }
    found.sort((x, y) => y.score - x.score || Number(y.sameName) - Number(x.sameName) || pair_renames_compare(x.from + '\0' + x.to, y.from + '\0' + y.to));
    const pairs = new Map();
    const used = new Set();
    for (const { from, to } of found) {
        if (used.has(from) || pairs.has(to))
            continue;
        used.add(from);
        pairs.set(to, from);
    }
    return pairs;
}
/** Bytes by line; line ends do not count, so that CRLF and LF are the same text. Long lines are cut at 64 bytes. */
function measure({ path, bytes }) {
    const lines = new Map();
    let total = 0;
    for (const line of bytes.toString('latin1').split(/\r?\n/)) {
        for (let at = 0; at <= line.length; at += 64) {
            const piece = line.slice(at, at + 64);
            const weight = piece.length + 1;
            lines.set(piece, (lines.get(piece) ?? 0) + weight);
            total += weight;
        }
    }
    return { path, name: path.slice(path.lastIndexOf('/') + 1), total, lines };
}
function similarity(a, b) {
    let shared = 0;
    for (const [line, weight] of a.lines)
        shared += Math.min(weight, b.lines.get(line) ?? 0);
    return shared / Math.max(a.total, b.total);
}
function pair_renames_compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./src/io/changes.ts







// Said on the command line, so that neither diff.* of a user nor `ignore = all` in a pull request's .gitmodules counts.
const RAW = ['--raw', '-r', '-z', '--no-abbrev', '--no-ext-diff', '--no-textconv', '--no-relative', '--no-color'];
// Beyond this many files on a side git pairs by content only what has the same base name; the rest stays added and removed.
const RENAMES = ['-M50%', '-l2000', '--no-rename-empty'];
const MAX_PAIRED_BYTES = 1 << 20;
/** What differs between two trees, renamed files paired. Sorted by path. */
async function diffCommits(git, objects, base, head) {
    if (base === head)
        return [];
    const simple = await diffTrees(objects, base, head).catch(() => undefined); // git explains what is damaged
    if (simple !== undefined)
        return simple;
    const args = ['diff-tree', ...RAW, ...RENAMES, '--ignore-submodules=none', base, head, '--'];
    const output = await git.output('compare the two commits', args);
    return parseRawDiff(output)
        .map(toFileChange)
        .sort((a, b) => (0,fact/* byCodeUnits */.CA)(a.path, b.path));
}
function toFileChange(raw) {
    const type = raw.status === 'A' ? 'added' : raw.status === 'D' ? 'removed' : raw.status === 'R' ? 'renamed' : 'modified';
    return {
        type,
        path: raw.path,
        ...(raw.basePath === undefined ? {} : { basePath: raw.basePath }),
        ...(raw.baseMode === undefined ? {} : { baseMode: raw.baseMode }),
        ...(raw.headMode === undefined ? {} : { headMode: raw.headMode }),
    };
}
/**
 * What the work tree has otherwise than a commit or tree, with the untracked files that git does not ignore. A file whose stat
 * data alone differ, or that only git's own line-end rules changed, is not a change.
 */
async function diffWorkTree(git, objects, files, commit) {
    const [raw, others] = await Promise.all([
        git.output('compare the working tree', ['diff-index', ...RAW, '--no-renames', '--ignore-submodules=dirty', commit, '--'], {
            cwd: files.root,
        }),
        git.output('list the untracked files', ['ls-files', '-z', '--others', '--exclude-standard'], { cwd: files.root }),
    ]);
    const overlay = new Map();
    const before = new Map();
    const onDisk = new Map();
    for (const change of parseRawDiff(raw)) {
        const { path, baseMode, baseOid, headMode, headOid, status } = change;
        if (baseMode !== undefined)
            before.set(path, { baseMode, baseOid });
        if (headMode === 'submodule')
            overlay.set(path, { removed: false, mode: headMode, oid: (0,io_git/* isZeroId */.aF)(headOid) ? undefined : headOid });
        else if (status === 'D')
            overlay.set(path, { removed: true });
        else if (headMode !== undefined && !(0,io_git/* isZeroId */.aF)(headOid))
            overlay.set(path, { removed: false, mode: headMode, oid: headOid });
        else
            onDisk.set(path, { path, base: before.get(path) });
    }
    for (const path of splitFields(others)) {
        if (!path.endsWith('/'))
            onDisk.set(path, { path, base: before.get(path) }); // "dir/" is another repository
    }
    await settle(git, objects, files, [...onDisk.values()], overlay);
    const changes = await toChanges(objects, files, overlay, before);
    return { changes, overlay };
}
/** Looks at the files that git did not compare, and enters those that do differ. */
async function settle(git, objects, files, candidates, overlay) {
    const looks = await (0,fact/* mapLimited */.bB)(candidates, 32, ({ path }) => files.look(path));
    const compared = [];
    candidates.forEach(({ path, base }, i) => {
        const look = looks[i];
        if (!look.known)
            overlay.set(path, { removed: true });
        else {
            overlay.set(path, { removed: false, mode: look.value.mode, oid: undefined });
            if (base !== undefined && (look.value.mode === 'file' || look.value.mode === 'executable'))
                compared.push({ path, base });
        }
    });
    if (compared.length === 0)
        return;
    // git's own rules for line ends and encodings apply; programs that the configuration names as filters are switched off.
    const input = compared.map(({ path }) => quoteName(path) + '\n').join('');
    const hashed = await git.run(['hash-object', '--stdin-paths'], { cwd: files.root, input });
    const oids = hashed.stdout.toString('utf8').trimEnd().split('\n');
    if (hashed.code !== 0 || oids.length !== compared.length) {
        throw (0,git_errors/* explainGitFailure */.ah)('read a changed file of the working tree (it may have changed meanwhile)', hashed.stderr, files.root);
    }
    await (0,fact/* mapLimited */.bB)(compared, 16, async ({ path, base }, i) => {
        const now = overlay.get(path);
        const oid = oids[i];
        const same = oid === base?.baseOid || (base !== undefined && (await isPulledPointer(objects, files, path, base.baseOid)));
        if (same && now.mode === base?.baseMode)
            overlay.delete(path);
        else if (same)
            overlay.set(path, { ...now, oid: base?.baseOid });
        else if ((await objects.info(oid)) !== undefined)
            overlay.set(path, { ...now, oid });
    });
}
/** The commit has a Git LFS pointer, and the file on disk is the content that it stands for. */
async function isPulledPointer(objects, files, path, baseOid) {
    const base = await objects.read(baseOid, io_digest/* LFS_POINTER_LIMIT */.qZ);
    const pointer = base?.data === undefined ? undefined : (0,io_digest/* parseLfsPointer */.y)(base.data);
    if (pointer === undefined)
        return false;
    const look = await files.look(path);
    if (!look.known || look.value.size !== pointer.size)
        return false;
    const digest = await (0,io_digest/* digestSource */.IL)(files.source(path), 'sha256', 'sha1');
    return digest.known && digest.value === pointer.oid;
}
async function toChanges(objects, files, overlay, before) {
    const gone = [];
    const fresh = [];
    const changes = [];
    for (const [path, entry] of overlay) {
        const baseMode = before.get(path)?.baseMode;
        if (entry.removed) {
            if (baseMode !== undefined)
                gone.push(path);
        }
        else if (baseMode === undefined)
            fresh.push(path);
        else
            changes.push({ type: 'modified', path, baseMode, headMode: entry.mode });
    }
    const pairs = gone.length === 0 || fresh.length === 0 ? new Map() : await pair();
    const paired = new Set(pairs.values());
    for (const path of fresh) {
        const basePath = pairs.get(path);
        const headMode = overlay.get(path).mode;
        const baseMode = basePath === undefined ? undefined : before.get(basePath)?.baseMode;
        if (basePath === undefined || baseMode === undefined)
            changes.push({ type: 'added', path, headMode });
        else
            changes.push({ type: 'renamed', path, basePath, baseMode, headMode });
    }
    for (const path of gone) {
        const baseMode = before.get(path)?.baseMode;
        if (!paired.has(path) && baseMode !== undefined)
            changes.push({ type: 'removed', path, baseMode });
    }
    return changes.sort((a, b) => (0,fact/* byCodeUnits */.CA)(a.path, b.path));
    async function pair() {
        const isFile = (mode) => mode === 'file' || mode === 'executable';
        const olds = await (0,fact/* mapLimited */.bB)(gone, 16, async (path) => {
            const was = before.get(path);
            if (was === undefined || !isFile(was.baseMode))
                return [];
            const object = await objects.read(was.baseOid, MAX_PAIRED_BYTES);
            return object?.data === undefined ? [] : [{ path, bytes: object.data }];
        });
        const news = await (0,fact/* mapLimited */.bB)(fresh, 16, async (path) => {
            const now = overlay.get(path);
            if (now === undefined || now.removed || !isFile(now.mode))
                return [];
            if (now.oid !== undefined) {
                const object = await objects.read(now.oid, MAX_PAIRED_BYTES);
                return object?.data === undefined ? [] : [{ path, bytes: object.data }];
            }
            const bytes = await files.read(path, MAX_PAIRED_BYTES);
            return bytes.known ? [{ path, bytes: Buffer.from(bytes.value) }] : [];
        });
        return pairRenames(olds.flat(), news.flat());
    }
}

// EXTERNAL MODULE: ./src/io/event.ts
var io_event = __nccwpck_require__(1252);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./src/io/files.ts





const CHUNK = 256 << 10;
const MAX_LISTED = 200_000;
const FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/**
 * The files below one folder, read without ever following a link or waiting for a device. Every step of a path is looked at
 * with lstat and compared, in exact case, with the names that its folder holds; what is opened is what was looked at.
 */
class Files {
    root;
    #names = new Map();
    /** Folders that were not there: a lock may name 100,000 files in a folder that no build has made. */
    #missing = new Map();
    #realRoot;
    constructor(root) {
        this.root = root;
    }
    /** What stands at a path: a file or a link. Unknown for a folder, a device, a path through a link, a wrong case. */
    async look(path) {
        const found = await this.#find(path);
        if (!found.known)
            return found;
        const stats = found.value;
        if (stats.isSymbolicLink())
            return (0,fact/* known */.eO)({ mode: 'symlink', size: Number(stats.size) });
        const refused = refuseNonFile(stats);
        if (refused !== undefined)
            return refused;
        return (0,fact/* known */.eO)({ mode: (stats.mode & 64n) === 0n ? 'file' : 'executable', size: Number(stats.size) });
    }
    async read(path, maxBytes) {
        const parts = [];
        let tooLarge;
        const read = await this.source(path)((size) => {
            if (size > maxBytes)
                tooLarge = size;
            return tooLarge === undefined;
        }, (bytes) => void parts.push(Buffer.from(bytes)));
        if (tooLarge !== undefined)
            return (0,fact/* unknown */.L5)(`it is ${tooLarge} bytes long, more than the limit of ${maxBytes}`);
        return read.known ? (0,fact/* known */.eO)(parts.length === 1 ? parts[0] : Buffer.concat(parts)) : read;
    }
    /** The bytes in chunks. Unknown when the file changes while it is read: then the chunks so far mean nothing. */
    source(path) {
        return async (begin, chunk) => {
            const found = await this.#find(path);
            if (!found.known)
                return found;
            const refused = found.value.isSymbolicLink()
                ? (0,fact/* unknown */.L5)('it is a symbolic link, which is not followed')
                : refuseNonFile(found.value);
            if (refused !== undefined)
                return refused;
            let handle;
            try {
                handle = await (0,promises_.open)(this.#absolute(path), FLAGS);
            }
            catch (error) {
                return refuseError(error);
            }
            try {
                return await pump(handle, found.value, begin, chunk);
            }
            catch (error) {
                return refuseError(error);
            }
            finally {
                await handle.close();
            }
        };
    }
    /** Sorted paths of the files and links below a folder, without entering links, `.git` or another repository. */
    async list(folder) {
        if (folder !== '') {
            const found = await this.#find(folder);
            if (!found.known)
                return found;
            if (!found.value.isDirectory())
                return (0,fact/* unknown */.L5)('it is not a folder');
        }
        const paths = [];
        const folders = [folder];
        for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
            const entries = await (0,promises_.readdir)(this.#absolute(at), { withFileTypes: true, encoding: 'buffer' }).catch(() => undefined);
            if (entries === undefined)
                return (0,fact/* unknown */.L5)(`it holds a folder that cannot be read: ${at}`);
            const names = entries.map((entry) => decodeName(entry.name));
            if (at !== folder && names.includes('.git'))
                continue;
            entries.forEach((entry, i) => {
                const name = names[i];
                if (name.toLowerCase() === '.git')
                    return;
                const path = at === '' ? name : `${at}/${name}`;
                if (entry.isDirectory())
                    folders.push(path);
                else if (entry.isFile() || entry.isSymbolicLink())
                    paths.push(path);
            });
            if (paths.length > MAX_LISTED)
                return (0,fact/* unknown */.L5)(`it holds more than ${MAX_LISTED} files`);
        }
        return (0,fact/* known */.eO)(paths.sort(fact/* byCodeUnits */.CA));
    }
    #absolute(path) {
        if (path === '')
            return this.root;
        if (!holdsLoneSurrogate(path))
            return (0,external_node_path_.join)(this.root, path);
        return Buffer.concat([Buffer.from(this.root + external_node_path_.sep), encodeName(path)]);
    }
    async #find(path) {
        const steps = path.split('/');
        if (steps.some((step) => step === '' || step === '.' || step === '..' || step.includes('\0'))) {
            return (0,fact/* unknown */.L5)('it is not a path below the workspace');
        }
        if (external_node_path_.sep !== '/' && path.includes(external_node_path_.sep))
            return (0,fact/* unknown */.L5)('it holds a character that separates folders on this system');
        if (steps.some((step) => step.toLowerCase() === '.git'))
            return (0,fact/* unknown */.L5)('it leads into the .git folder');
        let stats;
        for (let i = 0; i < steps.length; i++) {
            const at = steps.slice(0, i + 1).join('/');
            const missing = this.#missing.get(at);
            if (missing !== undefined)
                return missing;
            try {
                stats = await (0,promises_.lstat)(this.#absolute(at), { bigint: true });
            }
            catch (error) {
                const refused = refuseError(error);
                if (refused.absent && i < steps.length - 1)
                    this.#missing.set(at, refused);
                return refused;
            }
            const folder = steps.slice(0, i).join('/');
            const other = await this.#otherSpelling(folder, steps[i]);
            if (other !== undefined)
                return (0,fact/* absent */.Ge)(`there is no file of exactly this name; the disk has ${JSON.stringify(other)}`);
            if (i === steps.length - 1)
                break;
            if (stats.isSymbolicLink())
                return (0,fact/* unknown */.L5)(`it goes through the symbolic link ${JSON.stringify(at)}, which is not followed`);
            if (!stats.isDirectory())
                return (0,fact/* absent */.Ge)(`there is no such file; ${JSON.stringify(at)} is not a folder`);
        }
        return (await this.#isInside(steps)) ? (0,fact/* known */.eO)(stats) : (0,fact/* unknown */.L5)('it leads out of the workspace');
    }
    /** On a file system that is lenient about names, the name on disk when it is not the one asked for. */
    async #otherSpelling(folder, name) {
        if ((await this.#list(folder)).has(name))
            return undefined;
        this.#names.delete(folder); // the file may be newer than the list
        const names = await this.#list(folder);
        if (names.has(name))
            return undefined;
        const composed = name.normalize('NFC');
        const spelled = [...names].find((other) => other.normalize('NFC').toLowerCase() === composed.toLowerCase());
        return spelled?.normalize('NFC') === composed ? undefined : (spelled ?? 'another name for it');
    }
    #list(folder) {
        let names = this.#names.get(folder);
        if (names === undefined) {
            names = (0,promises_.readdir)(this.#absolute(folder), { encoding: 'buffer' }).then((list) => new Set(list.map(decodeName)), () => new Set());
            this.#names.set(folder, names);
        }
        return names;
    }
    /** The folders were seen to be no links; this also holds when one is swapped for a link meanwhile. */
    async #isInside(steps) {
        this.#realRoot ??= (0,promises_.realpath)(this.root);
        const root = await this.#realRoot;
        const folder = await (0,promises_.realpath)(this.#absolute(steps.slice(0, -1).join('/'))).catch(() => undefined);
        return folder !== undefined && (folder === root || folder.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep));
    }
}
async function pump(handle, seen, begin, chunk) {
    const before = await handle.stat({ bigint: true });
    if (!before.isFile() || before.ino !== seen.ino || before.dev !== seen.dev)
        return (0,fact/* unknown */.L5)('it was replaced while it was opened');
    const size = Number(before.size);
    if (!begin(size))
        return (0,fact/* known */.eO)(null);
    const buffer = Buffer.allocUnsafe(Math.min(CHUNK, size + 1));
    let total = 0;
    for (;;) {
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
        if (bytesRead === 0)
            break;
        total += bytesRead;
        if (total > size)
            return (0,fact/* unknown */.L5)('it grew while it was read');
        chunk(buffer.subarray(0, bytesRead));
    }
    const after = await handle.stat({ bigint: true });
    const same = after.size === before.size && after.mtimeNs === before.mtimeNs && after.ctimeNs === before.ctimeNs && total === size;
    return same ? (0,fact/* known */.eO)(null) : (0,fact/* unknown */.L5)('it changed while it was read');
}
function refuseNonFile(stats) {
    if (stats.isFile())
        return undefined;
    if (stats.isDirectory())
        return (0,fact/* unknown */.L5)('it is a folder');
    if (stats.isFIFO())
        return (0,fact/* unknown */.L5)('it is a named pipe, which is never opened');
    if (stats.isSocket())
        return (0,fact/* unknown */.L5)('it is a socket, which is never opened');
    return (0,fact/* unknown */.L5)('it is a device, which is never opened');
}
function refuseError(error) {
    const code = error.code;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return (0,fact/* absent */.Ge)('there is no such file');
    if (code === 'ELOOP')
        return (0,fact/* unknown */.L5)('it is a symbolic link, which is not followed');
    if (code === 'ENAMETOOLONG')
        return (0,fact/* absent */.Ge)('there is no such file: the path is longer than the system allows');
    if (code === 'EACCES' || code === 'EPERM')
        return (0,fact/* unknown */.L5)('it may not be read by this user');
    return (0,fact/* unknown */.L5)(`it cannot be read (${code ?? error.message})`);
}

;// CONCATENATED MODULE: ./src/io/grep.ts


/** Paths of a commit whose bytes hold one of the strings. Of a string of several lines only the longest is looked for. */
async function grepBlobs(git, commit, strings) {
    const patterns = new Set(strings.map((text) => text.split('\n').reduce((a, b) => (b.length > a.length ? b : a))));
    if (patterns.has(''))
        patterns.clear(); // only line ends: every file may hold them
    // One thread: the others mostly wait for git's object lock (10,000 blobs: 44 ms against 79 ms on two cores).
    const options = ['-l', '-z', '-a', '-F', '--no-textconv', '--no-recurse-submodules', '--full-name', '--no-color', '--threads=1'];
    const input = Buffer.concat([...patterns].map((text) => Buffer.concat([encodeName(text), Buffer.from('\n')])));
    const args = patterns.size === 0 ? ['-e', ''] : ['-f', '-'];
    const result = await git.run(['grep', ...options, ...args, commit, '--'], { input });
    if (result.code > 1)
        throw (0,git_errors/* explainGitFailure */.ah)('search the files of a commit', result.stderr, git.cwd);
    return splitFields(result.stdout).map((field) => field.slice(commit.length + 1));
}
/** Whether the bytes of a source hold one of the strings. A source that cannot be read holds none. */
async function grepFiles(source, strings) {
    const needles = strings.map(encodeName);
    const overlap = Math.max(...needles.map((needle) => needle.length)) - 1;
    let tail = Buffer.alloc(0);
    let found = false;
    await source(() => true, (bytes) => {
        if (found)
            return;
        const window = tail.length === 0 ? bytes : Buffer.concat([tail, bytes]);
        found = needles.some((needle) => window.includes(needle));
        tail = Buffer.from(window.subarray(Math.max(0, window.length - overlap)));
    });
    return found;
}

// EXTERNAL MODULE: ./src/lib/glob.ts + 1 modules
var glob = __nccwpck_require__(6757);
// EXTERNAL MODULE: ./src/lib/paths.ts
var paths = __nccwpck_require__(9927);
;// CONCATENATED MODULE: ./src/io/lfs-attributes.ts


/**
 * Whether `.gitattributes` gives a path the filter `lfs`: only then does a pointer's text stand for the file it names. Reads
 * the files from the root down to the path's folder; the last line that speaks of `filter` decides, as in gitattributes(5).
 * `read` answers the text of a file, or undefined.
 */
async function isFilteredByLfs(path, read) {
    let filtered = false;
    const folders = [''];
    for (let folder = (0,paths/* folderOf */.yS)(path); folder !== ''; folder = (0,paths/* folderOf */.yS)(folder))
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
        return pattern.includes('/') ? (0,glob/* compileGlob */.SO)(anchored)(path) : (0,glob/* compileGlob */.SO)(anchored)((0,paths/* nameOf */.Vb)(path));
    }
    catch {
        return false; // a pattern that we cannot read filters nothing: the bytes are hashed as they are
    }
}

;// CONCATENATED MODULE: ./src/io/git-tree.ts





const MAX_ATTRIBUTES = 1024 * 1024;
/** A commit's files, or the work tree's: a commit's with what differs on disk laid over it. Blobs are read by object id. */
class GitTree {
    ref;
    sha;
    workingTree;
    how;
    #from;
    #entries;
    /** Files of the commit by path, once all of them were listed. */
    #byPath;
    constructor(names, sources) {
        this.ref = names.ref;
        this.sha = names.sha;
        this.workingTree = names.workingTree;
        this.how = names.how;
        this.#from = sources;
    }
    entries() {
        this.#entries ??= this.#list();
        return this.#entries;
    }
    async entry(path) {
        return (await this.#locate(path)).entry;
    }
    async read(path, maxBytes) {
        const at = await this.#locate(path);
        const refused = refuse(at);
        if (refused !== undefined || at.entry === undefined)
            return refused;
        if (at.disk)
            return this.#from.files.read(path, maxBytes);
        const object = await this.#from.objects.read(at.entry.oid, maxBytes);
        if (object === undefined)
            return missingBlob(at.entry.oid);
        if (object.data !== undefined)
            return (0,fact/* known */.eO)(object.data);
        return (0,fact/* unknown */.L5)(`it is ${object.size} bytes long, more than the limit of ${maxBytes}`);
    }
    async digest(path, algorithm) {
        const at = await this.#locate(path);
        const refused = refuse(at);
        if (refused !== undefined || at.entry === undefined)
            return refused;
        if (!at.disk && algorithm === 'git-blob')
            return (0,fact/* known */.eO)(at.entry.oid);
        const source = at.disk ? this.#from.files.source(path) : this.#blobSource(at.entry.oid);
        return (0,io_digest/* digestSource */.IL)(source, algorithm, this.#from.objectFormat, () => this.#isLfs(path));
    }
    /** For a Git LFS pointer the size that it states, as `digest` answers the oid that it states. */
    async size(path) {
        const at = await this.#locate(path);
        const refused = refuse(at);
        if (refused !== undefined || at.entry === undefined)
            return refused;
        let size;
        if (at.disk) {
            const info = await this.#from.files.look(path);
            if (!info.known)
                return info;
            size = info.value.size;
        }
        else {
            const info = await this.#from.objects.info(at.entry.oid);
            if (info === undefined)
                return missingBlob(at.entry.oid);
            size = info.size;
        }
        if (size >= io_digest/* LFS_POINTER_LIMIT */.qZ)
            return (0,fact/* known */.eO)(size);
        const bytes = await this.read(path, io_digest/* LFS_POINTER_LIMIT */.qZ);
        if (!bytes.known)
            return bytes;
        const pointer = (0,io_digest/* parseLfsPointer */.y)(bytes.value);
        return (0,fact/* known */.eO)(pointer !== undefined && (await this.#isLfs(path)) ? pointer.size : size);
    }
    /** Whether this side's own attributes say that the file is a pointer of Git LFS; text that only looks like one is text. */
    #isLfs(path) {
        return isFilteredByLfs(path, async (file) => {
            const read = await this.read(file, MAX_ATTRIBUTES);
            return read.known ? Buffer.from(read.value).toString('utf8') : undefined;
        });
    }
    /**
     * Of the root: what `entries` has. Of a folder below it also the files on disk that git ignores, when the disk is this
     * side's. Links and submodules are named.
     */
    async listing(folder) {
        const name = folder.replace(/\/+$/, '');
        if (name === '')
            return (0,fact/* known */.eO)((await this.entries()).map((entry) => entry.path));
        const found = await this.#lookup(name);
        const tree = 'oid' in found && found.mode === undefined ? found.oid : undefined;
        const paths = new Set((await this.#below(name + '/', tree)).map((entry) => entry.path));
        const disk = await this.#from.files?.list(name);
        if (paths.size === 0 && tree === undefined && disk?.known !== true) {
            if ('oid' in found)
                return (0,fact/* unknown */.L5)(`it is a ${found.mode}, not a folder`);
            return found.absent ? (disk ?? (0,fact/* absent */.Ge)('there is no such folder')) : found;
        }
        if (disk?.known === false && !disk.absent)
            return disk;
        if (disk?.known === true) {
            const untracked = await (0,fact/* mapLimited */.bB)(disk.value, 64, async (path) => !paths.has(path) && !(await this.#isTracked(path)));
            disk.value.forEach((path, i) => untracked[i] === true && paths.add(path));
        }
        return (0,fact/* known */.eO)([...paths].sort(fact/* byCodeUnits */.CA));
    }
    async grep(strings) {
        if (strings.length === 0)
            return [];
        if (strings.includes(''))
            return (await this.entries()).map((entry) => entry.path);
        const { overlay, root, git } = this.#from;
        const found = root === null ? [] : (await grepBlobs(git, root.commit, strings)).filter((path) => !overlay.has(path));
        const changed = [...overlay].flatMap(([path, entry]) => entry.removed || entry.mode === 'submodule' ? [] : [{ path, entry }]);
        const hits = await (0,fact/* mapLimited */.bB)(changed, 16, async ({ path, entry }) => {
            if (entry.mode === 'symlink' && entry.oid === undefined)
                return false;
            const source = entry.oid === undefined ? this.#from.files.source(path) : this.#blobSource(entry.oid);
            return grepFiles(source, strings);
        });
        changed.forEach(({ path }, i) => hits[i] === true && found.push(path));
        return found.sort(fact/* byCodeUnits */.CA);
    }
    /** Whether the commit has the path, so that the file on disk is no untracked one. */
    async #isTracked(path) {
        if (this.#from.overlay.has(path))
            return true;
        const found = await this.#lookup(path);
        return 'oid' in found || !found.absent;
    }
    #blobSource(oid) {
        return async (begin, chunk) => {
            const info = await this.#from.objects.stream(oid, (object) => begin(object.size), chunk);
            return info === undefined ? missingBlob(oid) : (0,fact/* known */.eO)(null);
        };
    }
    async #locate(path) {
        const changed = this.#from.overlay.get(path);
        if (changed?.removed === false) {
            const entry = { path, mode: changed.mode, ...(changed.oid === undefined ? {} : { oid: changed.oid }) };
            return { entry, disk: changed.oid === undefined };
        }
        const found = changed === undefined ? await this.#lookup(path) : (0,fact/* absent */.Ge)('the working tree does not have it any more');
        if ('oid' in found) {
            if (found.mode === undefined)
                return { entry: undefined, why: (0,fact/* unknown */.L5)('it is a folder') };
            return { entry: { path, mode: found.mode, oid: found.oid }, disk: false };
        }
        if (!found.absent || this.#from.files === undefined)
            return { entry: undefined, why: found };
        const disk = await this.#from.files.look(path);
        if (disk.known)
            return { entry: { path, mode: disk.value.mode }, disk: true };
        return { entry: undefined, why: disk.absent ? found : disk };
    }
    /** Walks the commit's folders down to a path. */
    async #lookup(path) {
        const listed = this.#byPath?.get(path);
        if (listed !== undefined)
            return listed;
        const steps = path.split('/');
        if (steps.some((step) => step === '' || step === '.' || step === '..'))
            return (0,fact/* unknown */.L5)('it is not a path below the workspace');
        let tree = this.#from.root?.tree;
        for (let i = 0; i < steps.length; i++) {
            if (tree === undefined)
                break;
            const step = steps[i];
            const names = await this.#from.objects.tree(tree);
            const found = names.get(step);
            if (found === undefined)
                return (0,fact/* absent */.Ge)(`there is no such file${otherCase(names, steps.slice(0, i), step)}`);
            if (i === steps.length - 1)
                return found;
            const at = JSON.stringify(steps.slice(0, i + 1).join('/'));
            if (found.mode === 'symlink')
                return (0,fact/* unknown */.L5)(`it goes through the symbolic link ${at}, which is not followed`);
            if (found.mode === 'submodule')
                return (0,fact/* unknown */.L5)(`it lies in the submodule ${at}, which is not entered`);
            if (found.mode !== undefined)
                return (0,fact/* absent */.Ge)(`there is no such file; ${at} is not a folder`);
            tree = found.oid;
        }
        return (0,fact/* absent */.Ge)('there is no such file');
    }
    /** All files, by one process: it is faster than we are at reading a whole tree. */
    async #list() {
        const { git, root } = this.#from;
        const args = ['ls-tree', '-r', '-z', '--full-tree', root?.tree ?? ''];
        const lines = root === null ? [] : splitFields(await git.output('list a tree', args));
        const committed = new Map();
        for (const line of lines) {
            const tab = line.indexOf('\t');
            const [mode, , oid] = line.slice(0, tab).split(' ');
            const path = line.slice(tab + 1);
            committed.set(path, { name: path, mode: entryMode(mode) ?? 'file', oid });
        }
        this.#byPath = committed;
        return this.#withOverlay('', committed.values());
    }
    /** The files below a folder. Read through the process that is running already: a folder is asked for often. */
    async #below(prefix, tree) {
        if (this.#entries !== undefined)
            return startingWith(await this.#entries, prefix);
        const files = [];
        const walk = async (folder, oid) => {
            const folders = [];
            for (const found of (await this.#from.objects.tree(oid)).values()) {
                const name = folder + found.name;
                if (found.mode === undefined)
                    folders.push(walk(`${name}/`, found.oid));
                else
                    files.push({ ...found, name });
            }
            await Promise.all(folders);
        };
        if (tree !== undefined)
            await walk(prefix, tree);
        return this.#withOverlay(prefix, files);
    }
    #withOverlay(prefix, committed) {
        const { overlay } = this.#from;
        const entries = [];
        for (const { name, mode, oid } of committed)
            if (!overlay.has(name))
                entries.push({ path: name, mode: mode ?? 'file', oid });
        for (const [path, entry] of overlay) {
            if (entry.removed || !path.startsWith(prefix))
                continue;
            entries.push({ path, mode: entry.mode, ...(entry.oid === undefined ? {} : { oid: entry.oid }) });
        }
        return entries.sort((a, b) => (0,fact/* byCodeUnits */.CA)(a.path, b.path));
    }
}
/** Those of sorted entries whose path starts with the prefix: they stand together. */
function startingWith(entries, prefix) {
    let low = 0;
    let high = entries.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (entries[middle].path < prefix)
            low = middle + 1;
        else
            high = middle;
    }
    let end = low;
    while (end < entries.length && entries[end].path.startsWith(prefix))
        end++;
    return entries.slice(low, end);
}
function refuse(at) {
    if (at.entry === undefined)
        return at.why;
    if (at.entry.mode === 'symlink')
        return (0,fact/* unknown */.L5)('it is a symbolic link, which is not followed');
    if (at.entry.mode === 'submodule')
        return (0,fact/* unknown */.L5)('it is a submodule, which is not entered');
    return undefined;
}
function missingBlob(oid) {
    return (0,fact/* unknown */.L5)(`its object ${oid} is not in this clone (a partial clone that could not fetch it, or a damaged repository)`);
}
function otherCase(names, folder, step) {
    const lower = step.toLowerCase();
    const other = [...names.keys()].find((name) => name.toLowerCase() === lower);
    return other === undefined ? '' : `; ${JSON.stringify([...folder, other].join('/'))} differs from it in case only`;
}

;// CONCATENATED MODULE: ./src/io/nearest-names.ts
/** The at most three names nearest to `word`: those that hold it or are a few letters away, nearest first. */
function nearestNames(word, names) {
    const wanted = word.toLowerCase().slice(0, 100);
    const limit = Math.max(2, Math.floor(wanted.length / 3));
    const scored = [];
    for (const name of names.slice(0, 20_000)) {
        const lower = name.toLowerCase();
        const last = lower.slice(lower.lastIndexOf('/') + 1);
        const score = Math.min(distance(wanted, lower, limit), distance(wanted, last, limit) + 0.5);
        if (score <= limit)
            scored.push({ name, score });
        else if (wanted.length > 2 && lower.includes(wanted))
            scored.push({ name, score: limit + 1 });
    }
    scored.sort((a, b) => a.score - b.score || (a.name < b.name ? -1 : 1));
    return scored.slice(0, 3).map(({ name }) => name);
}
/** Edit distance with swaps of neighbours (optimal string alignment); `limit + 1` when it is larger than `limit`. */
function distance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit)
        return limit + 1;
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let best = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                best = Math.min(best, before[j - 2] + 1);
            row.push(best);
        }
        before = last;
        last = row;
    }
    return last[b.length];
}

;// CONCATENATED MODULE: ./src/io/history.ts







const NETWORK = { network: true, timeoutMs: 5 * 60_000 };
// Steps of deepening a shallow clone before the whole history is asked for.
const DEPTHS = [50, 1000];
/** Commits and how they relate, also in a shallow clone, where git's own answers cannot be taken as they are. */
class History {
    git;
    objects;
    mayFetch;
    #shallow;
    constructor(git, objects, shallow, 
    /** Commits that are missing may be fetched (a run in CI); on a person's machine nothing is fetched unasked. */
    mayFetch) {
        this.git = git;
        this.objects = objects;
        this.mayFetch = mayFetch;
        this.#shallow = shallow;
    }
    get shallow() {
        return this.#shallow;
    }
    /** Whether the upstream of the current branch is the branch of the same name elsewhere. */
    async tracksItself() {
        const result = await this.git.run(['rev-parse', '--symbolic-full-name', '@{upstream}', 'HEAD']);
        const [upstream, branch] = result.stdout.toString('utf8').trim().split('\n');
        return (branch !== undefined && upstream?.replace(/^refs\/(remotes\/[^/]+|heads)\//, '') === branch.replace(/^refs\/heads\//, ''));
    }
    commit(revision) {
        return this.objects.commit(revision);
    }
    /** What the user's argument names. Throws GateError 2 with the nearest names when it names no commit. */
    async named(argument, option) {
        const refused = (0,io_git/* refuseRefName */.N2)(argument);
        if (refused !== undefined) {
            throw new errors/* GateError */.u(2, `${option} is not a name of a commit: ${refused}`, {
                where: JSON.stringify(argument.slice(0, 200)),
                fix: `Give ${option} a branch, a tag or a commit id.`,
            });
        }
        // A branch comes first: a tag of the same name, which git would prefer, must not stand in for it.
        const byId = (0,io_git/* isObjectId */.TS)(argument);
        const names = byId
            ? [argument]
            : [`refs/heads/${argument}`, `refs/remotes/${argument}`, argument, `refs/remotes/origin/${argument}`];
        const found = await Promise.all(names.map((name) => this.commit(name)));
        const at = found.findIndex((commit) => commit !== undefined);
        if (at >= 0) {
            const branch = (names.length > 1 && at !== 2) || /^refs\/(heads|remotes)\//.test(argument);
            return { commit: found[at], branch };
        }
        if (byId)
            return { commit: await this.require(argument, `the commit of ${option}`), branch: false };
        const remote = (0,io_event.isBranchName)(argument) ? await this.remoteTip(`refs/heads/${argument.replace(/^origin\//, '')}`) : undefined;
        if (remote !== undefined)
            return { commit: remote, branch: true };
        throw await this.#unknownName(argument, option);
    }
    async #unknownName(argument, option) {
        const refs = await this.git.run(['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/remotes', 'refs/tags']);
        const names = refs.stdout.toString('utf8').split('\n').filter(Boolean);
        const near = nearestNames(argument, names);
        const shallow = this.#shallow ? ' This clone is shallow, so give actions/checkout "fetch-depth: 0".' : '';
        return new errors/* GateError */.u(2, `${option} names no commit of this repository`, {
            where: argument,
            fix: (near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'Run "git branch -a" and "git tag" to see the names.') + shallow,
        });
    }
    /** A commit that an event or a parent line names; fetched by its id when the clone does not have it. */
    async require(oid, what) {
        let commit = await this.commit(oid);
        if (commit !== undefined)
            return commit;
        let said = 'the clone is not fetched from by itself outside of CI';
        if (this.mayFetch) {
            said = (await this.fetch(['--depth=1'], [oid])) ?? 'it was fetched and is not a commit';
            commit = await this.commit(oid);
            if (commit !== undefined)
                return commit;
        }
        throw new errors/* GateError */.u(3, `${what}, ${oid}, is not in this clone and could not be fetched (${said})`, {
            where: oid,
            fix: 'Give the step that runs actions/checkout "with: { fetch-depth: 0 }", or run before this step: ' +
                `git fetch --no-tags --depth=1 origin ${oid}`,
        });
    }
    /** The commit that a full ref name stands for at `origin`, fetched by its id: no ref of the clone is touched. */
    async remoteTip(ref) {
        if (!this.mayFetch)
            return undefined;
        const listed = await this.git.run(['ls-remote', '--quiet', '--upload-pack=git-upload-pack', 'origin', ref], NETWORK);
        const oid = listed.stdout.toString('utf8').split('\t')[0];
        if (listed.code !== 0 || !(0,io_git/* isObjectId */.TS)(oid))
            return undefined;
        return this.require(oid, `the tip of ${ref} at origin`).catch(() => undefined);
    }
    /** Fetches ids or full ref names from `origin`. Answers what went wrong, or undefined. */
    async fetch(depth, wants) {
        const options = [
            '--quiet',
            '--no-tags',
            '--no-recurse-submodules',
            '--no-write-fetch-head',
            '--refmap=',
            '--upload-pack=git-upload-pack',
        ];
        // Without --depth a full clone stays full; with it, it would become shallow.
        const limits = this.#shallow ? depth : [];
        const result = await this.git.run(['fetch', ...options, ...limits, 'origin', ...wants], NETWORK);
        return result.code === 0 ? undefined : `git fetch said: ${(0,git_errors/* quietly */.gd)(result.stderr)}`;
    }
    /** The merge base, or undefined when the two share no history. In a shallow clone it is proven, after deepening, or refused. */
    async mergeBase(a, b) {
        if (a.oid === b.oid)
            return a;
        if (b.parents.includes(a.oid))
            return a;
        if (a.parents.includes(b.oid))
            return b;
        if (!this.#shallow)
            return this.#askMergeBase(a.oid, b.oid);
        let said = 'a clone is not deepened by itself outside of CI';
        for (const depth of [0, ...DEPTHS, Infinity]) {
            if (depth > 0) {
                if (!this.mayFetch)
                    break;
                said = (await this.fetch([depth === Infinity ? '--unshallow' : `--depth=${depth}`], [a.oid, b.oid])) ?? '';
                if (said !== '')
                    break;
                this.#shallow = (await this.#shallowCommits()).size > 0;
            }
            const found = await this.#askMergeBase(a.oid, b.oid);
            if (!this.#shallow || (found !== undefined && (await this.#isProven(a.oid, b.oid, found.oid))))
                return found;
        }
        throw new errors/* GateError */.u(3, `the clone is too shallow to tell where ${a.oid} and ${b.oid} part (${said || 'nothing more was sent'})`, {
            where: `${a.oid}...${b.oid}`,
            fix: 'Give the step that runs actions/checkout "with: { fetch-depth: 0 }", or run before this step: git fetch --unshallow origin',
        });
    }
    async #askMergeBase(a, b) {
        const result = await this.git.run(['merge-base', a, b]);
        const oid = result.stdout.toString('utf8').trim();
        if (result.code === 0 && (0,io_git/* isObjectId */.TS)(oid))
            return this.commit(oid);
        if (result.code === 1)
            return undefined;
        throw (0,git_errors/* explainGitFailure */.ah)(`find the merge base of ${a} and ${b}`, result.stderr, this.git.cwd);
    }
    /**
     * A merge base found in a shallow clone is right when no commit between it and the two sides is one whose parents are cut
     * off: every other common ancestor would have to be reached through such a commit.
     */
    async #isProven(a, b, base) {
        const cut = await this.#shallowCommits();
        const between = await this.git.output('list commits', ['rev-list', a, b, '--not', base]);
        return !between
            .toString('utf8')
            .split('\n')
            .some((oid) => cut.has(oid));
    }
    async #shallowCommits() {
        const path = (await this.git.output('find its shallow file', ['rev-parse', '--git-path', 'shallow'])).toString('utf8');
        const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(this.git.cwd, path.replace(/\n$/, '')), 'utf8').catch(() => '');
        return new Set(text.split('\n').filter(Boolean));
    }
}

;// CONCATENATED MODULE: ./src/io/object-batch.ts

// To read past an unwanted object is cheaper than a new process up to about this size.
const SKIP_LIMIT = 8 << 20;
const NEWLINE = 0x0a;
// What git says, with the code 129, of an option that it does not know: `--batch-command` came with 2.36.
const UNKNOWN_OPTION = /unknown option/;
/**
 * One `git cat-file --batch-command` process that answers many requests in their order; before git 2.36, one with `--batch`
 * and one with `--batch-check`. Content goes to the sink chunk by chunk, so memory does not grow with a blob. It does not
 * keep Node alive while nobody waits.
 */
class ObjectBatch {
    git;
    #mode;
    /** With `--batch`: answers what that cannot be asked. */
    #checks;
    #child;
    #queue = [];
    /** Lines of requests that are not yet written: a write for each would cost more than git's answer. */
    #unsent = [];
    #line = [];
    #current;
    #wanted = false;
    #left = 0;
    #stderr = '';
    constructor(git, mode = '--batch-command') {
        this.git = git;
        this.#mode = mode;
    }
    /** Starts the process before the first request, so that it is up when that comes. */
    warm() {
        this.#child ??= this.#start();
    }
    request(question, name, sink) {
        if (name.includes('\n'))
            throw new Error('an object name cannot hold a newline');
        if (this.#mode === '--batch' && question === 'info') {
            this.#checks ??= new ObjectBatch(this.git, '--batch-check');
            this.#checks.request(question, name, sink);
            return;
        }
        const request = { question, name, sink };
        this.#queue.push(request);
        if (this.#child === undefined) {
            this.warm();
            return;
        }
        if (this.#queue.length === 1)
            hold(this.#child, true);
        if (this.#unsent.push(this.#toLine(request)) === 1)
            setImmediate(() => this.#send());
    }
    #send() {
        const lines = this.#unsent;
        this.#unsent = [];
        if (lines.length > 0)
            this.#child?.stdin.write(lines.join(''));
    }
    #toLine({ question, name }) {
        return this.#mode === '--batch-command' ? `${question} ${name}\n` : `${name}\n`;
    }
    close() {
        this.#checks?.close();
        const child = this.#child;
        this.#child = undefined;
        child?.stdin.end();
        if (child !== undefined)
            hold(child, false);
        this.#failAll(new Error('the repository was closed while it was being read'));
    }
    #start() {
        const child = this.git.start(['cat-file', this.#mode]);
        this.#line = [];
        this.#current = undefined;
        this.#stderr = '';
        child.stdin.on('error', () => { }); // the exit tells what happened
        child.stderr.on('data', (chunk) => {
            if (child === this.#child && this.#stderr.length < 10_000)
                this.#stderr += chunk.toString('utf8');
        });
        child.stdout.on('data', (chunk) => {
            if (child === this.#child)
                this.#take(chunk);
        });
        child.on('error', (error) => this.#lose(child, (0,git_errors/* explainSpawnFailure */.Bv)(error, this.git.cwd)));
        child.on('close', () => {
            if (child === this.#child && this.#mode === '--batch-command' && UNKNOWN_OPTION.test(this.#stderr))
                this.#askAsBefore();
            else
                this.#lose(child, (0,git_errors/* explainGitFailure */.ah)('read the objects of the repository', this.#stderr, this.git.cwd));
        });
        this.#unsent = []; // they are in the queue too
        if (this.#queue.length > 0)
            child.stdin.write(this.#queue.map((request) => this.#toLine(request)).join(''));
        hold(child, this.#queue.length > 0);
        return child;
    }
    /** This git is too old for one process: what was asked of it is asked of two. */
    #askAsBefore() {
        const queue = this.#queue;
        this.#child = undefined;
        this.#queue = [];
        this.#unsent = [];
        this.#mode = '--batch';
        for (const { question, name, sink } of queue)
            this.request(question, name, sink);
    }
    #lose(child, error) {
        if (child !== this.#child)
            return;
        this.#child = undefined;
        this.#failAll(error);
    }
    #failAll(error) {
        const queue = this.#queue;
        this.#queue = [];
        this.#unsent = [];
        this.#current = undefined;
        for (const request of queue)
            request.sink.fail(error);
    }
    #take(chunk) {
        const child = this.#child;
        let at = 0;
        while (at < chunk.length && child === this.#child) {
            if (this.#current !== undefined)
                at = this.#takeContent(chunk, at);
            else {
                const end = chunk.indexOf(NEWLINE, at);
                if (end < 0) {
                    this.#line.push(chunk.subarray(at));
                    return;
                }
                const line = Buffer.concat([...this.#line, chunk.subarray(at, end)]).toString('utf8');
                this.#line = [];
                at = end + 1;
                this.#takeHeader(line);
            }
        }
    }
    #takeHeader(line) {
        const header = /^([0-9a-f]{40}(?:[0-9a-f]{24})?) (commit|tree|blob|tag) (\d+)$/.exec(line);
        const request = this.#queue[0];
        if (request === undefined)
            return;
        if (header === null) {
            // "<name> missing", "<name> ambiguous", or a name that is no object at all
            this.#finish(undefined);
            return;
        }
        const info = { oid: header[1], type: header[2], size: Number(header[3]) };
        if (request.question === 'info') {
            this.#finish(info);
            return;
        }
        this.#wanted = request.sink.begin(info);
        if (!this.#wanted && info.size > SKIP_LIMIT) {
            this.#restart(info);
            return;
        }
        this.#current = info;
        this.#left = info.size + 1; // the content is followed by a newline
    }
    #takeContent(chunk, at) {
        const info = this.#current;
        const end = Math.min(chunk.length, at + this.#left);
        const content = Math.min(end, at + this.#left - 1);
        if (this.#wanted && content > at)
            this.#queue[0]?.sink.chunk(chunk.subarray(at, content));
        this.#left -= end - at;
        if (this.#left === 0) {
            this.#current = undefined;
            this.#finish(info);
        }
        return end;
    }
    #finish(info) {
        const request = this.#queue.shift();
        if (this.#queue.length === 0 && this.#child !== undefined)
            hold(this.#child, false);
        request?.sink.end(info);
    }
    /** Leaves a large unwanted object unread: ends the process and asks a new one for the rest of the queue. */
    #restart(info) {
        const old = this.#child;
        const request = this.#queue.shift();
        this.#child = undefined;
        old?.kill('SIGKILL');
        if (this.#queue.length > 0)
            this.warm();
        request?.sink.end(info);
    }
}
/** Whether the process keeps Node alive. */
function hold(child, alive) {
    const handles = [child, child.stdin, child.stdout, child.stderr];
    for (const handle of handles) {
        if (alive)
            handle.ref?.();
        else
            handle.unref?.();
    }
}

;// CONCATENATED MODULE: ./src/io/objects.ts



// Git ends itself over some revisions (`@{upstream}` of a branch without one, `:/[`); only these may go to the shared process.
const PLAIN = /^[\w./+#-][\w./+#~^-]*$/;
const MAX_COMMIT = 16 << 20;
const MAX_TREE = 256 << 20;
/** Reads objects of the repository by id (or by a checked revision) through few processes. Safe for concurrent use. */
class Objects {
    git;
    #batch;
    #trees = new Map();
    constructor(git) {
        this.git = git;
        this.#batch = new ObjectBatch(git);
        this.#batch.warm();
    }
    /** Type and size, without reading the content; undefined when there is no such object. */
    info(name) {
        return new Promise((resolve, reject) => {
            this.#batch.request('info', name, { begin: () => false, chunk: () => { }, end: resolve, fail: reject });
        });
    }
    /** The content, unless it is larger than `maxBytes`: then nothing of it is kept. */
    read(name, maxBytes) {
        return new Promise((resolve, reject) => {
            let data;
            let filled = 0;
            this.#batch.request('contents', name, {
                begin: (info) => {
                    if (info.size > maxBytes)
                        return false;
                    data = Buffer.allocUnsafeSlow(info.size);
                    return true;
                },
                chunk: (bytes) => {
                    filled += bytes.copy(data, filled);
                },
                end: (info) => resolve(info && { ...info, data }),
                fail: reject,
            });
        });
    }
    /** Hands the content over in chunks; `begin` sees the size first. The chunks must be used at once: they are not kept. */
    stream(name, begin, chunk) {
        return new Promise((resolve, reject) => {
            this.#batch.request('contents', name, { begin, chunk, end: resolve, fail: reject });
        });
    }
    /** A revision that `refuseRefName` let through, as a commit; undefined when it is missing, ambiguous or no commit. */
    async commit(revision) {
        const name = PLAIN.test(revision) ? `${revision}^{commit}` : await this.#resolve(revision);
        const object = name === undefined ? undefined : await this.read(name, MAX_COMMIT);
        if (object?.data === undefined)
            return undefined;
        const text = object.data.toString('latin1');
        const end = text.indexOf('\n\n');
        const lines = (end < 0 ? text : text.slice(0, end)).split('\n');
        const values = (key) => lines.filter((line) => line.startsWith(key)).map((line) => line.slice(key.length));
        return { oid: object.oid, tree: values('tree ')[0] ?? '', parents: values('parent ') };
    }
    async #resolve(revision) {
        const result = await this.git.run(['rev-parse', '--quiet', '--verify', '--end-of-options', `${revision}^{commit}`]);
        const oid = result.stdout.toString('utf8').trim();
        return result.code === 0 && (0,io_git/* isObjectId */.TS)(oid) ? oid : undefined;
    }
    /** The entries of one folder, by name. Read once. */
    tree(oid) {
        let entries = this.#trees.get(oid);
        if (entries === undefined) {
            entries = this.#readTree(oid);
            this.#trees.set(oid, entries);
        }
        return entries;
    }
    async #readTree(oid) {
        const object = await this.read(oid, MAX_TREE);
        if (object?.data === undefined || object.type !== 'tree')
            throw new Error(`the tree ${oid} is not in the repository`);
        return new Map(parseTree(object.data, oid.length / 2).map((entry) => [entry.name, entry]));
    }
    close() {
        this.#batch.close();
    }
}

;// CONCATENATED MODULE: ./src/io/workspace.ts











// Known to git without being stored, in every repository.
const EMPTY_TREE = {
    sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};
/** Finds both sides, what changed between them, and gives access to their files. Throws GateError 2 or 3 with the fix. */
async function openWorkspace(options) {
    const env = options.env ?? process.env;
    const git = new io_git/* Git */.TU(options.repo, env);
    const objects = new Objects(git);
    try {
        return await workspace_open(options, env, git, objects);
    }
    catch (error) {
        objects.close();
        throw error;
    }
}
async function workspace_open(options, env, git, objects) {
    const checkedOut = objects.commit('HEAD');
    checkedOut.catch(() => { }); // a folder that is no repository fails both; the layout's error is the better one
    const filters = options.head === undefined ? listFilters(git) : undefined;
    filters?.catch(() => { });
    const [layout, event] = await Promise.all([readLayout(git), (0,io_event.readCiEvent)(env, options.event)]);
    const headCommit = (await checkedOut) ?? (await confirmUnborn(git));
    const mayFetch = event !== undefined || (env['CI'] !== undefined && env['CI'] !== '' && env['CI'] !== 'false');
    const history = new History(git, objects, layout.shallow, mayFetch);
    const { base, head } = await resolveSides({ ...options, base: options.base, head: options.head, event, bare: layout.bare, headCommit }, history);
    const files = layout.bare ? undefined : new Files(layout.root);
    const empty = EMPTY_TREE[layout.format];
    const treeOf = (side) => side.commit?.tree ?? empty;
    let changes = [];
    let work;
    if (head.workingTree && files !== undefined) {
        git.disableFilters((await filters) ?? (await listFilters(git)));
        work = await diffWorkTree(git, objects, files, treeOf(base ?? head));
        if (base !== null)
            changes = work.changes;
    }
    else if (base !== null)
        changes = await diffCommits(git, objects, treeOf(base), treeOf(head));
    const below = work === undefined ? head : (base ?? head);
    const headTree = makeTree(head, below, work);
    return {
        base: base === null ? null : makeTree(base, base),
        head: headTree,
        changes,
        root: layout.root,
        event,
        shallow: history.shallow,
        get processes() {
            return git.processes;
        },
        tags: () => listTags(git),
        tree: (tag) => openTag(tag),
        async close() {
            objects.close();
        },
    };
    function makeTree(side, from, overlay) {
        const workingTree = overlay !== undefined;
        const isHead = side === head;
        const names = { ref: side.ref, sha: workingTree ? null : (side.commit?.oid ?? null), workingTree, how: side.how };
        return new GitTree(names, {
            git,
            objects,
            objectFormat: layout.format,
            root: from.commit === null ? null : { commit: from.commit.oid, tree: from.commit.tree },
            overlay: overlay?.overlay ?? new Map(),
            files: isHead && mayReadDisk(side, headCommit, event) ? files : undefined,
        });
    }
    async function openTag(tag) {
        const refused = (0,io_git/* refuseRefName */.N2)(tag);
        if (refused !== undefined)
            return (0,fact/* absent */.Ge)(`there is no such tag: ${refused}`);
        const commit = await objects.commit(`refs/tags/${tag}`);
        if (commit !== undefined)
            return (0,fact/* known */.eO)(makeTree({ ref: tag, commit, how: `the tag ${tag}` }, { ref: tag, commit, how: '' }));
        if ((await objects.info(`refs/tags/${tag}`)) !== undefined)
            return (0,fact/* unknown */.L5)('the tag does not name a commit');
        const why = 'there is no such tag in this clone';
        return history.shallow ? (0,fact/* unknown */.L5)(`${why}, which is shallow and may lack tags (git fetch --tags)`) : (0,fact/* absent */.Ge)(why);
    }
}
/** The disk belongs to the head when HEAD is what is judged; with `pull_request_target` it is never read. */
function mayReadDisk(side, headCommit, event) {
    if (event?.kind === 'pull_request' && event.target)
        return false;
    return side.commit?.oid === headCommit?.oid;
}
async function readLayout(git) {
    const flags = [
        '--show-object-format',
        '--is-shallow-repository',
        '--is-bare-repository',
        '--absolute-git-dir',
        '--show-toplevel',
    ];
    const result = await git.run(['rev-parse', ...flags]);
    const [format, shallow, bare, gitDir, ...top] = result.stdout.toString('utf8').replace(/\n$/, '').split('\n');
    const root = top.join('\n'); // a folder's name may hold a newline
    // In a bare repository only the last question fails.
    if (result.code !== 0 && !(bare === 'true' && gitDir !== undefined)) {
        if (/must be run in a work tree/.test(result.stderr)) {
            throw new errors/* GateError */.u(2, 'the folder lies inside a .git folder, not in a working tree', {
                where: git.cwd,
                fix: 'Name the folder of the clone with --repo <dir>.',
            });
        }
        throw (0,git_errors/* explainGitFailure */.ah)('open the repository', result.stderr, git.cwd);
    }
    return {
        format: format === 'sha256' ? 'sha256' : 'sha1',
        shallow: shallow === 'true',
        bare: bare === 'true',
        root: root || gitDir,
    };
}
/** HEAD names no commit: a repository without commits, or a damaged one. */
async function confirmUnborn(git) {
    const result = await git.run(['rev-parse', '--quiet', '--verify', 'HEAD']);
    if (result.code !== 0)
        return null;
    throw new errors/* GateError */.u(3, 'HEAD names a commit that is not in the repository', {
        where: result.stdout.toString('utf8').trim(),
        fix: 'Run "git fsck" in the repository; if it is damaged, make a fresh clone.',
    });
}
/** Names of the filters that the configuration defines (`filter.<name>.\u2026`). */
async function listFilters(git) {
    const result = await git.run(['config', '-z', '--name-only', '--get-regexp', '^filter\\.']);
    const keys = result.stdout.toString('utf8').split('\0');
    const names = new Set(keys.map((key) => /^filter\.([^]*)\.[^.]*$/.exec(key)?.[1]).filter((name) => name !== undefined));
    for (const name of names) {
        if (!/[=\n]/.test(name))
            continue;
        throw new errors/* GateError */.u(3, 'the git configuration names a filter that cannot be switched off, and filters are never run', {
            where: `filter.${JSON.stringify(name)}`,
            fix: 'Rename the filter in the git configuration to letters, digits and dashes.',
        });
    }
    return [...names];
}
async function listTags(git) {
    const output = await git.output('list the tags', ['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags']);
    return output.toString('utf8').split('\n').filter(Boolean).sort(fact/* byCodeUnits */.CA);
}


/***/ }),

/***/ 471:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  RD: () => (/* binding */ kindById),
  EZ: () => (/* binding */ kinds),
  iq: () => (/* binding */ recogniseKind)
});

// UNUSED EXPORTS: sniffKind

// EXTERNAL MODULE: ./src/model/json.ts
var json = __nccwpck_require__(7979);
;// CONCATENATED MODULE: ./src/kinds/surface.ts
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
/** Text that names something; YAML reads an unquoted `42` as a number. */
function nameOf(value) {
    if (typeof value === 'string')
        return value.trim();
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
/** The first of the keys that holds a name. */
function namedBy(value, keys) {
    for (const key of keys)
        if (Object.hasOwn(value, key) && nameOf(value[key]) !== '')
            return nameOf(value[key]);
    return '';
}
/** Entries of a list or a map with what they are called. */
function entriesOf(value, at, keys) {
    if ((0,json/* isList */.Lv)(value))
        return value.map((one, i) => ({ name: (0,json/* isObject */.Gv)(one) ? namedBy(one, keys) : nameOf(one), value: one, at: [...at, i] }));
    if (!(0,json/* isObject */.Gv)(value))
        return [];
    return Object.keys(value).map((key) => ({ name: key, value: value[key], at: [...at, key] }));
}
/** The metrics of a list or a map: names with unit, direction and slice, whatever values stand beside them. */
function metricItems(value, at, owner, directions) {
    if ((0,json/* isObject */.Gv)(value) && METRIC_NAMES.slice(0, 3).some((key) => typeof value[key] === 'string'))
        return metricItems([value], at, owner, directions).map((one) => ({ ...one, at }));
    return entriesOf(value, at, METRIC_NAMES).flatMap((entry) => {
        if (entry.name === '' || ((0,json/* isObject */.Gv)(value) && VALUES.has(entry.name)))
            return [];
        const facts = (0,json/* isObject */.Gv)(entry.value) ? entry.value : {};
        const slice = (0,json/* isObject */.Gv)(entry.value) ? SLICES.map((key) => sliceOf(facts[key])).find(Boolean) : undefined;
        const id = `${owner === '' ? '' : `${owner} `}${entry.name}${slice === undefined ? '' : ` [${slice}]`}`;
        return [item('metric', id, entry.at, metricValue(facts, (0,json/* isObject */.Gv)(directions) ? directions[entry.name] : undefined))];
    });
}
function metricValue(facts, direction) {
    return METRIC_FACTS.flatMap(([word, keys]) => {
        const key = keys.find((one) => Object.hasOwn(facts, one));
        const said = key === undefined ? (word === 'direction' ? direction : undefined) : facts[key];
        const text = word === 'direction' ? directionOf(nameOf(said)) : nameOf(said);
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
    if ((0,json/* isList */.Lv)(value))
        return value.map(nameOf).filter(Boolean).join(', ');
    if (!(0,json/* isObject */.Gv)(value))
        return nameOf(value);
    return Object.keys(value)
        .sort()
        .map((key) => `${key}=${nameOf(value[key])}`)
        .join(', ');
}
const LICENCE_NAMES = ['spdx', 'spdx_id', 'expression', 'id', 'name', 'url', 'path', 'text'];
/** The text of a licence, however it is written: one text, a map that names it, a list of these. */
function licenceText(value) {
    if ((0,json/* isList */.Lv)(value))
        return value.map(licenceText).filter(Boolean).sort().join(' AND ');
    return (0,json/* isObject */.Gv)(value) ? namedBy(value, LICENCE_NAMES) : nameOf(value);
}

;// CONCATENATED MODULE: ./src/kinds/spec-family/stages.ts


const STAGE_LISTS = ['stages', 'layers', 'steps'];
/** A layer holds stages and a stage no layers. */
const LEVELS = 3;
/** The stages of a list or map of stages, layers or steps, as they stand. */
function stagesIn(value, at) {
    if (!(0,json/* isObject */.Gv)(value))
        return [];
    return STAGE_LISTS.flatMap((name) => {
        const list = value[name];
        if ((0,json/* isList */.Lv)(list))
            return list.map((one, i) => ({ value: one, at: [...at, name, i] }));
        return (0,json/* isObject */.Gv)(list) ? Object.keys(list).map((id) => ({ value: list[id], at: [...at, name, id] })) : [];
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
        if (!(0,json/* isObject */.Gv)(value) || stagesIn(value, at).length > 0)
            return [];
        const last = at.at(-1);
        const id = nameOf(value.id ?? value.stage ?? value.name) || (typeof last === 'string' ? last : '');
        return id === '' ? [] : [{ id, value, at }];
    });
}

;// CONCATENATED MODULE: ./src/kinds/spec-family/versioning.ts


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
/** The first of the places that holds something; else the first that is there but null. */
function firstAt(data, places) {
    let empty;
    for (const at of places) {
        const value = (0,json/* valueAt */.fK)(data, at);
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
    if (!(0,json/* isObject */.Gv)(data))
        return undefined;
    const version = firstAt(data, [VERSION_PLACES[0], own, ...others]);
    const scheme = firstAt(data, [['versioning', 'scheme']]);
    const stabilityLine = firstAt(data, [['versioning', 'stability_line']]);
    const compatMode = firstAt(data, MODE_PLACES);
    const channel = firstAt(data, [
        ['versioning', 'channel'],
        ['release', 'channel'],
    ]);
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
        ...(scheme && { scheme }),
        ...(stabilityLine && { stabilityLine }),
        ...(compatMode && { compatMode }),
        ...(notice && { notice }),
        ...(schemaVersion && { schemaVersion }),
        ...(dataRelease && { dataRelease }),
        ...(deprecation && { deprecation }),
        ...(withdrawal && { withdrawal }),
        ...(channel && { channel }),
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
    const at = (0,json/* isList */.Lv)(found.value) ? newestOf(found.value, found.at) : found.at;
    const part = (key) => firstAt(data, [[...at, key]]);
    const [type, summary, date] = [part('type'), part('summary'), part('date')];
    return { at, ...(type && { type }), ...(summary && { summary }), ...(date && { date }) };
}
/** By date; without dates the last, since that is where a new one is put. */
function newestOf(list, at) {
    let newest;
    for (const [i, item] of list.entries()) {
        if (!(0,json/* isObject */.Gv)(item))
            continue;
        const date = typeof item['date'] === 'string' ? item['date'] : '';
        if (newest === undefined || date >= newest.date)
            newest = { at: [...at, i], date };
    }
    return newest?.at ?? at;
}
function referencesAt(data, at) {
    const value = (0,json/* valueAt */.fK)(data, at);
    if (value === undefined || value === null)
        return [];
    return (0,json/* isList */.Lv)(value) ? value.map((entry, i) => ({ value: entry, at: [...at, i] })) : [{ value, at }];
}
/** A section under `versioning`, at the root, or in a stage, in whatever layer that stands. */
function evidenceAt(data, key) {
    const own = [firstAt(data, [['versioning', key]]), firstAt(data, [[key]])];
    const found = own.filter((one) => one !== undefined);
    for (const { value, at } of stageHolders(data)) {
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

;// CONCATENATED MODULE: ./src/kinds/avro-schema.ts


const NAME = /[^/]\.avsc$/i;
const SAMPLE = 50;
/** In a file of another name the content must leave no doubt: a named record whose fields all have a name and a type. */
function isAvro(data, file) {
    if (NAME.test(file))
        return (0,json/* isObject */.Gv)(data) ? Object.hasOwn(data, 'type') : (0,json/* isList */.Lv)(data) && data.length > 0;
    if ((0,json/* isList */.Lv)(data))
        return data.length > 0 && data.slice(0, SAMPLE).every((one) => (0,json/* isObject */.Gv)(one) && isRecord(one));
    return (0,json/* isObject */.Gv)(data) && isRecord(data);
}
function isRecord(data) {
    const { type, name, fields } = data;
    return (type === 'record' &&
        typeof name === 'string' &&
        (0,json/* isList */.Lv)(fields) &&
        fields.slice(0, SAMPLE).every((one) => (0,json/* isObject */.Gv)(one) && typeof one.name === 'string' && Object.hasOwn(one, 'type')));
}
/** An Avro schema: an `.avsc` file, or a named `record` with its `fields`. */
const avroSchema = {
    id: 'avro-schema',
    title: 'Avro schema',
    markers: ['record'],
    name: NAME,
    recognise: isAvro,
    views: {
        versioning: (input) => versioningView(input, ['x-version'], false, [['version'], ['schema_version']]) ?? noVersion(['x-version']),
        schema: () => ({ parts: [{ dialect: 'avro', at: [] }], references: [], contracts: [] }),
        surface: () => ({ items: [] }),
    },
    paths: () => [],
};

;// CONCATENATED MODULE: ./src/kinds/spec-family/artifacts.ts

/** Keys of an entry that hold a digest of the file's bytes. Others (`etag`, `crc32c`, \u2026) are no digests that can be checked here. */
const DIGEST_KEYS = ['sha256', 'sha512', 'sha1', 'md5', 'digest'];
const SIZE_KEYS = ['size', 'SIZE', 'size_bytes', 'bytes'];
const LISTS = [
    { role: 'declared', at: ['artifacts'] },
    { role: 'manifest', at: ['export_manifest', 'artifacts'] },
];
/** `artifacts[]` and `export_manifest.artifacts[]`, entry by entry, whatever their types: the policies judge them. */
function artifactsView(input) {
    const { data } = input;
    if (!(0,json/* isObject */.Gv)(data))
        return undefined;
    const lists = LISTS.filter(({ at }) => (0,json/* valueAt */.fK)(data, at) !== undefined);
    if (lists.length === 0)
        return { artifacts: [], lists: [] };
    const artifacts = lists.flatMap(({ role, at }) => entriesAt((0,json/* valueAt */.fK)(data, at), at).map((entry) => artifactOf(entry.value, entry.at, role, input.folder)));
    return { artifacts, lists };
}
function entriesAt(list, at) {
    if ((0,json/* isList */.Lv)(list))
        return list.map((value, i) => ({ value, at: [...at, i] }));
    if (list === null)
        return [];
    // A map of entries instead of a list; anything else stands for one (broken) entry.
    if ((0,json/* isObject */.Gv)(list) && !Object.hasOwn(list, 'path') && Object.values(list).some(isEntry)) {
        return Object.keys(list).map((key) => ({ value: list[key], at: [...at, key] }));
    }
    return [{ value: list, at }];
}
function isEntry(value) {
    return (0,json/* isObject */.Gv)(value) && (Object.hasOwn(value, 'path') || Object.hasOwn(value, 'sha256'));
}
function artifactOf(entry, at, role, folder) {
    const place = { at, role, folder, rootFallback: true, directory: false, sha256Required: true };
    // An entry that is only a path has a path and no digest.
    if (typeof entry === 'string')
        return { ...place, path: { value: entry, at }, digests: [] };
    if (!(0,json/* isObject */.Gv)(entry))
        return { ...place, digests: [] };
    const size = SIZE_KEYS.find((key) => Object.hasOwn(entry, key));
    return {
        ...place,
        ...(Object.hasOwn(entry, 'path') && { path: { value: entry.path, at: [...at, 'path'] } }),
        ...(size !== undefined && { size: { value: entry[size], at: [...at, size] } }),
        digests: digestsOf(entry, at),
    };
}
function digestsOf(entry, at) {
    return DIGEST_KEYS.filter((key) => Object.hasOwn(entry, key)).map((key) => ({
        algorithm: key,
        value: entry[key],
        at: [...at, key],
    }));
}

// EXTERNAL MODULE: ./src/lib/paths.ts
var lib_paths = __nccwpck_require__(9927);
// EXTERNAL MODULE: ./src/lib/schema/card-places.ts
var card_places = __nccwpck_require__(7058);
// EXTERNAL MODULE: ./src/lib/schema/field-shapes.ts
var field_shapes = __nccwpck_require__(2518);
;// CONCATENATED MODULE: ./src/kinds/contract-dialect.ts


/** ODCS numbers its own versions; a resource of Kubernetes says `group/v1`. */
const STANDARD_VERSION = /^v?\d+(?:\.\d+)*(?:$|-)/;
/** Which of the two standards for data contracts a document follows; undefined for what is none. */
function contractDialect(data) {
    if (!(0,json/* isObject */.Gv)(data))
        return undefined;
    if (data.kind === 'DataContract' && STANDARD_VERSION.test(nameOf(data.apiVersion)))
        return 'odcs';
    const isNamed = ['models', 'info', 'id'].some((key) => Object.hasOwn(data, key));
    return STANDARD_VERSION.test(nameOf(data.dataContractSpecification)) && isNamed ? 'data-contract' : undefined;
}

;// CONCATENATED MODULE: ./src/kinds/spec-family/contracts.ts





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
    if (!(0,json/* isObject */.Gv)(data))
        return undefined;
    const { places, references, contracts } = (0,card_places/* findCardPlaces */.sf)(data);
    const own = places.some(({ form }) => form === 'record') ? [{ dialect: 'card', at: [] }] : [];
    const contract = contractDialect(data);
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
    const { references } = (0,card_places/* findCardPlaces */.sf)(input.data);
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
    const paths = folders.flatMap((from) => spelled.map((name) => (0,lib_paths/* resolvePath */.o1)(from, name)));
    return [...new Set(paths.flatMap((verdict) => (verdict.ok ? [verdict.path] : [])))];
}
/** What a card holds that names this file without its extension: `schema_ref: raw_rows`, `raw_rows@v1.2`, `./raw_rows`. */
function contractSpellings(path) {
    const name = (0,lib_paths/* nameOf */.Vb)(path);
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
    if ((0,json/* isList */.Lv)(data))
        return data.length > 0 && data.every(isAvroType) ? 'avro' : undefined;
    if (!(0,json/* isObject */.Gv)(data))
        return undefined;
    if ((0,card_places/* isJsonSchema */.Q7)(data))
        return 'json-schema';
    if (isAvroType(data))
        return 'avro';
    const isKeyword = ['$defs', 'definitions', 'allOf', 'anyOf', 'oneOf'].some((key) => Object.hasOwn(data, key));
    if (isKeyword || (data.type === 'object' && (0,json/* isObject */.Gv)(data.properties)))
        return 'json-schema';
    return [...field_shapes/* FIELD_KEYS */.WM, 'schema', 'tables'].some((key) => (0,json/* isObject */.Gv)(data[key]) || (0,json/* isList */.Lv)(data[key])) ? 'card' : undefined;
}
function isAvroType(value) {
    if (!(0,json/* isObject */.Gv)(value) || typeof value.name !== 'string')
        return false;
    return ((value.type === 'record' && (0,json/* isList */.Lv)(value.fields)) ||
        (value.type === 'enum' && (0,json/* isList */.Lv)(value.symbols)) ||
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
        return key === undefined ? undefined : { value: (0,json/* valueAt */.fK)(value, [key]), at: [...at, key] };
    };
    const [compatMode, evolution, schemaRef] = [pick(MODES), pick(EVOLUTIONS), pick(card_places/* REFERENCE_KEYS */.fS)];
    return { at, ...(compatMode && { compatMode }), ...(evolution && { evolution }), ...(schemaRef && { schemaRef }) };
}

;// CONCATENATED MODULE: ./src/kinds/spec-family/lineage.ts


const GRAPH = ['lineage', 'graph'];
/** More colons than this in one endpoint are not tried as the border of a port. */
const MAX_PORT_SPLITS = 8;
/**
 * `lineage.graph` of a card. Nodes and edges are handed over as they stand: a node without a usable id has the id '', an
 * edge that names nobody keeps the text it has, an id that is used twice is there twice.
 */
function lineageView(input) {
    const { data } = input;
    if (!(0,json/* isObject */.Gv)(data) || !Object.hasOwn(data, 'lineage'))
        return undefined;
    const lineage = data.lineage;
    if (!(0,json/* isObject */.Gv)(lineage))
        return { graphs: lineage === null ? [] : [emptyGraph(['lineage'])] };
    if (!Object.hasOwn(lineage, 'graph'))
        return { graphs: [] };
    const graph = lineage.graph;
    return { graphs: [(0,json/* isObject */.Gv)(graph) ? graphOf(graph, data, input.folder) : emptyGraph(GRAPH)] };
}
function emptyGraph(at) {
    return { at, nodes: [], edges: [], connected: 'required', versioned: true };
}
function graphOf(graph, data, folder) {
    const declared = declaredPaths(data);
    const nodes = lineage_entriesOf(graph.nodes, [...GRAPH, 'nodes']).map((entry) => nodeOf(entry, declared, folder));
    const ids = new Set(nodes.map((node) => node.id));
    const edges = lineage_entriesOf(graph.edges, [...GRAPH, 'edges']).map((entry) => edgeOf(entry, ids));
    return { at: GRAPH, nodes, edges, connected: 'required', versioned: true };
}
function lineage_entriesOf(list, at) {
    if ((0,json/* isList */.Lv)(list))
        return list.map((value, i) => ({ value, at: [...at, i] }));
    if ((0,json/* isObject */.Gv)(list))
        return Object.keys(list).map((key) => ({ value: list[key], at: [...at, key], key }));
    return [];
}
function nodeOf(entry, declared, folder) {
    const { value, at } = entry;
    if (!(0,json/* isObject */.Gv)(value))
        return { id: textOf(value) || (entry.key ?? ''), at, kind: 'artifact' };
    const id = Object.hasOwn(value, 'id') ? textOf(value.id) : (entry.key ?? '');
    const version = memberOf(value, at, ['version']);
    const digest = memberOf(value, at, ['digest', 'sha256', 'hash']);
    const written = typeof value.path === 'string' ? value.path : declared.has(id) ? id : undefined;
    const path = written === undefined ? undefined : (0,lib_paths/* resolvePath */.o1)(folder, written);
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
    const end = (key) => (0,json/* isObject */.Gv)(value) && Object.hasOwn(value, key)
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
function memberOf(value, at, keys) {
    const key = keys.find((name) => Object.hasOwn(value, name));
    return key === undefined ? undefined : { value: value[key], at: [...at, key] };
}
function declaredPaths(data) {
    const paths = new Set();
    for (const at of [['artifacts'], ['export_manifest', 'artifacts']]) {
        const list = (0,json/* valueAt */.fK)(data, at);
        if (!(0,json/* isList */.Lv)(list))
            continue;
        for (const entry of list)
            if ((0,json/* isObject */.Gv)(entry) && typeof entry.path === 'string')
                paths.add(entry.path);
    }
    return paths;
}

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

;// CONCATENATED MODULE: ./src/kinds/spec-family/paths.ts



/** Keys whose text is a path, whatever it looks like. */
const PATH_KEY = /^(?:path|file|files|inputs_lock|deps_lock|schema|.*(?:_path|_file|_lock|_ref|_refs))$/;
/** A text that reads as a path of a repository: folders and a name with an extension. */
const PATH_TEXT = /^(?:\.{1,2}\/)*[\w@+.-]+(?:\/[\w@+.-]+)+\.[A-Za-z][\w]{0,9}$/;
/** `contracts/raw_rows@v1.2`: the file has the name with or without the version and some extension. */
const VERSIONED = /^[\w.-]+(?:\/[\w.-]+)+@v?\d[\w.-]{0,31}(?:#.*)?$/;
const REFERENCE_KEY = /^(?:schema_refs?|[\u03a3\u2211]_(?:in|out)|sigma_(?:in|out))$/;
/** Longer texts are prose. */
const paths_MAX_TEXT = 1024;
/**
 * Every path of the workspace that a card names, read from its folder and, as artifact paths may be, from the root. Finds
 * them anywhere in the document by key and by shape: one too many only means that the card is looked at once more.
 */
function cardPaths(input) {
    const found = new Set();
    const add = (text) => {
        for (const folder of input.folder === '' ? [''] : [input.folder, '']) {
            const verdict = (0,lib_paths/* resolvePath */.o1)(folder, text);
            if (verdict.ok && verdict.path !== input.file)
                found.add(verdict.path);
        }
    };
    const todo = [{ key: '', value: input.data }];
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
        const { key, value } = next;
        if (typeof value === 'string') {
            addText(key, value, add);
            if (isReference(key, value))
                for (const path of candidatesOf(input.folder, value))
                    if (path !== input.file)
                        found.add(path);
        }
        else if ((0,json/* isList */.Lv)(value)) {
            const inner = key === 'artifacts' ? 'path' : key;
            for (const item of value)
                todo.push({ key: inner, value: item });
        }
        else if ((0,json/* isObject */.Gv)(value))
            for (const name of Object.keys(value))
                todo.push({ key: name, value: value[name] });
    }
    return [...found].sort();
}
function isReference(key, text) {
    return REFERENCE_KEY.test(key) || (text.length <= paths_MAX_TEXT && VERSIONED.test(text));
}
function addText(key, text, add) {
    if (text.length <= paths_MAX_TEXT && (PATH_KEY.test(key) || PATH_TEXT.test(text)))
        add(text);
}

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
    const todo = [{ value: data, at: [] }];
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
        const inner = (0,json/* isList */.Lv)(next.value) ? next.value.map((value, i) => [i, value]) : references_entriesOf(next.value);
        for (const [key, value] of [...inner].reverse())
            if (value !== null && typeof value === 'object')
                todo.push({ value, at: [...next.at, key] });
        for (const [key, value] of inner) {
            const role = typeof key === 'string' && Object.hasOwn(ANYWHERE, key) ? ANYWHERE[key] : undefined;
            // A field of a schema may be called `see`: its description is a map, and no reference.
            if (role !== undefined)
                references.push(...readPlace(role, { value, at: [...next.at, key] }).filter((one) => !(0,json/* isObject */.Gv)(one.value)));
        }
    }
    return { references };
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
function references_entriesOf(value) {
    return (0,json/* isObject */.Gv)(value) ? Object.entries(value) : [];
}

;// CONCATENATED MODULE: ./src/kinds/spec-family/surface.ts





/** What others join this document by: another id is another thing. */
const IDENTITIES = [
    ['model', ['model_id']],
    ['port', ['dataset_id']],
    ['port', ['feature_set']],
    ['port', ['pipeline', 'id']],
    ['port', ['suite', 'id']],
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
const surface_MAX_DEPTH = 12;
const MAX_NODES = 200_000;
/** What a card promises beside its schema: artifacts, ports, metrics, licence, access. Values, digests and prose are not of it. */
function cardSurface(input) {
    const { data } = input;
    if (!(0,json/* isObject */.Gv)(data))
        return undefined;
    const items = [
        ...identityItems(data),
        ...artifactItems(input),
        ...stagesOf(data).flatMap(({ id, value, at }) => [item('stage', id, at), ...portItems(value, at, id)]),
        ...(lineageView(input)?.graphs ?? []).flatMap(graphItems),
        ...splitItems(data),
        ...findMetrics(data),
        ...single(data, LICENCES, 'licence', licenceText),
        ...single(data, ACCESS, 'access', accessText),
    ];
    return { items: firstOfEach(items) };
}
function identityItems(data) {
    return IDENTITIES.flatMap(([area, at]) => {
        const name = nameOf((0,json/* valueAt */.fK)(data, at));
        return name === '' ? [] : [item(area, (0,json/* shortPath */._1)(at), at, name)];
    });
}
function artifactItems(input) {
    const artifacts = artifactsView(input)?.artifacts ?? [];
    return artifacts.flatMap(({ path, at }) => {
        const name = nameOf(path?.value);
        return name === '' ? [] : [item('artifact', name.replace(/^(?:\.\/)+/, ''), path?.at ?? at)];
    });
}
function portItems(stage, at, id) {
    const holders = [
        [stage, at],
        [stage.ports, [...at, 'ports']],
    ];
    return holders.flatMap(([holder, place]) => (0,json/* isObject */.Gv)(holder)
        ? SIDES.flatMap(([key, side]) => entriesOf(holder[key], [...place, key], PORT_NAMES).flatMap(({ name, value, at: where }) => name === '' ? [] : [item('port', `${id}.${side}.${name}`, where, portType(value, (0,json/* isList */.Lv)(holder[key])))]))
        : []);
}
function portType(value, listed) {
    if ((0,json/* isObject */.Gv)(value))
        return PORT_FACTS.map((key) => nameOf(value[key]))
            .filter(Boolean)
            .join(' ');
    return listed ? '' : nameOf(value);
}
/** Stages by id; whatever the graph yields. What something else in it goes on to use is inner, and sources are not its own. */
function graphItems({ nodes, edges }) {
    const [from, to] = [new Set(edges.map((edge) => edge.from)), new Set(edges.map((edge) => edge.to))];
    return nodes.flatMap(({ id, kind, at }) => {
        if (id === '')
            return [];
        if (kind === 'stage')
            return [item('stage', id, at)];
        if (!YIELDED.has(kind) || (from.has(id) && !to.has(id)))
            return [];
        const port = item('port', id, at, kind);
        return [from.has(id) ? { ...port, internal: true } : port];
    });
}
function splitItems(data) {
    const { splits } = data;
    if (!(0,json/* isObject */.Gv)(splits))
        return [];
    return SPLITS.filter((name) => Object.hasOwn(splits, name)).map((name) => item('port', `splits.${name}`, ['splits', name]));
}
/** Every `metrics` of the document, named after the task or stage that it stands in. */
function findMetrics(data) {
    const found = [];
    let left = MAX_NODES;
    const walk = (value, at, owner) => {
        if (at.length > surface_MAX_DEPTH || left-- <= 0)
            return;
        if ((0,json/* isList */.Lv)(value))
            value.forEach((one, i) => walk(one, [...at, i], owner));
        if (!(0,json/* isObject */.Gv)(value))
            return;
        const id = at.length < 2 ? '' : namedBy(value, ['id', 'name']);
        for (const key of Object.keys(value)) {
            if (NO_METRICS.has(key))
                continue;
            const inner = value[key];
            const own = id === '' ? owner : id;
            if (key !== 'metrics')
                walk(inner, [...at, key], own);
            else
                found.push(...metricItems(inner, [...at, key], own, value.directions ?? value.direction));
        }
    };
    walk(data, [], '');
    return found;
}
function accessText(value) {
    return (0,json/* isObject */.Gv)(value) ? namedBy(value, ACCESS_NAMES) : nameOf(value);
}
/** One that stands at the usual place has no name; another is called by its place. */
function single(data, places, area, textOf) {
    const found = places.flatMap((at) => {
        const text = textOf((0,json/* valueAt */.fK)(data, at));
        return text === '' ? [] : [{ at, text }];
    });
    return found.map(({ at, text }, i) => item(area, i === 0 ? '' : (0,json/* shortPath */._1)(at), at, text));
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

;// CONCATENATED MODULE: ./src/kinds/root-keys.ts
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

;// CONCATENATED MODULE: ./src/kinds/spec-family/recognition.ts


function familyKind(data) {
    if (!(0,json/* isObject */.Gv)(data))
        return undefined;
    if (isBenchmark(data))
        return 'benchmark-card';
    if (hasAny(data, ['dataset_id']) && isCardOf(data, DATASET_PARTS, DATASET_OWN, 3))
        return 'dataset-card';
    if (hasAny(data, ['model_id']) && isCardOf(data, MODEL_PARTS, MODEL_OWN, 3))
        return 'model-card';
    return hasChapterParts(data) ? 'pipeline-card' : undefined;
}
/** How many of the chapter's parts are there in the family's own shape. */
function countOwnParts(data) {
    return PARTS.filter(([key, isOwn]) => Object.hasOwn(data, key) && isOwn(data[key], data)).length;
}
/** Whether a file that does not parse is plainly meant as a card of this kind. */
function sniffFamily(text) {
    const keys = rootKeys(text);
    const parts = ['versioning', 'lineage', 'artifacts', 'metrology', 'export_manifest', 'pipeline'].filter((key) => keys.has(key));
    const isFragment = keys.has('export_manifest') ||
        (parts.length >= 2 && parts.some((key) => OWN_NAMES.has(key))) ||
        (keys.has('versioning') && /\b(?:compat_mode|stability_line|scheme|notice)\b/.test(text)) ||
        (keys.has('lineage') && /\b(?:graph|replay)\b/.test(text)) ||
        (keys.has('metrology') && /\bcheck_dim\b/.test(text)) ||
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
    ['export_manifest', (value) => (0,json/* isObject */.Gv)(value) && hasAny(value, ['artifacts', 'references', 'version'])],
    ['metrology', (value) => (0,json/* isObject */.Gv)(value) && hasAny(value, ['check_dim'])],
    ['pipeline', isPipeline],
    ['provenance', isProvenance],
];
function hasChapterParts(data) {
    if (countOwnParts(data) > 0)
        return true;
    const named = PARTS.map(([key]) => key).filter((key) => Object.hasOwn(data, key));
    if (named.length < 2)
        return false;
    return named.length >= 4 || (named.some((key) => OWN_NAMES.has(key)) && Object.keys(data).every((key) => FAMILY_ROOT.has(key)));
}
function isVersioning(value) {
    if (!(0,json/* isObject */.Gv)(value))
        return false;
    if (hasAny(value, ['compat_mode', 'stability_line']))
        return true;
    if (Object.hasOwn(value, 'notice') && (0,json/* isObject */.Gv)(value.notice))
        return true;
    return Object.hasOwn(value, 'scheme')
        ? typeof value.scheme !== 'string' || /sem/i.test(value.scheme)
        : hasAny(value, ['scheme']);
}
function isLineage(value) {
    if (!(0,json/* isObject */.Gv)(value))
        return false;
    const graph = value.graph;
    if ((0,json/* isObject */.Gv)(graph) && (hasAny(graph, ['nodes', 'edges']) || Object.keys(graph).length === 0))
        return true;
    if ((0,json/* isList */.Lv)(graph))
        return true;
    return (0,json/* isObject */.Gv)(value.replay) && hasAny(value.replay, ['enabled', 'inputs_lock', 'policy']);
}
/** Enough to see what sort of list it is; the rest of a long list is not read. */
const recognition_SAMPLE = 200;
/** A fragment may carry a name, an owner or the like. */
const MAX_FOREIGN = 3;
function isArtifactList(value, root) {
    if (!(0,json/* isList */.Lv)(value))
        return false;
    const entries = value.slice(0, recognition_SAMPLE).filter(json/* isObject */.Gv);
    const foreign = Object.keys(root).filter((key) => !FAMILY_ROOT.has(key)).length;
    // Others list files with digests too (a data set's own manifest): then most of what stands beside the list is theirs.
    if (entries.some((entry) => hasAny(entry, ['path']) && hasAny(entry, ['sha256'])))
        return foreign <= MAX_FOREIGN;
    // Without a single digest it may be AppVeyor's list of build products, which stands among other keys.
    return entries.some((entry) => hasAny(entry, ['path', 'sha256'])) && foreign === 0;
}
function isPipeline(value) {
    if (!(0,json/* isObject */.Gv)(value))
        return false;
    const { layers, edges } = value;
    if ((0,json/* isList */.Lv)(layers) && (layers.length === 0 || layers.some(json/* isObject */.Gv)))
        return hasAny(value, ['edges', 'version', 'id']);
    return ((0,json/* isList */.Lv)(edges) && hasAny(value, ['version', 'layers']) && edges.some((edge) => (0,json/* isObject */.Gv)(edge) && hasAny(edge, ['from', 'to'])));
}
function isProvenance(value) {
    if (!(0,json/* isObject */.Gv)(value))
        return false;
    const { environment } = value;
    const signs = [
        hasAny(value, ['transforms']),
        hasAny(value, ['seeds']),
        (0,json/* isObject */.Gv)(environment) && hasAny(environment, ['containers', 'deps_lock']),
    ];
    return signs.filter(Boolean).length >= 2;
}
function isBenchmark(data) {
    const { suite, tasks } = data;
    if (!(0,json/* isObject */.Gv)(suite) || !Object.hasOwn(data, 'tasks'))
        return false;
    if ((0,json/* isList */.Lv)(tasks) && tasks.slice(0, recognition_SAMPLE).some((task) => (0,json/* isObject */.Gv)(task) && hasAny(task, TASK_OWN)))
        return true;
    return countOwnParts(data) > 0 || hasAny(suite, ['modalities', 'coverage_matrix']);
}
function isCardOf(data, parts, own, least) {
    if (countOwnParts(data) > 0)
        return true;
    return hasAny(data, own) && parts.filter((key) => Object.hasOwn(data, key)).length >= least;
}
/**
 * Own keys only. A key also counts when YAML glued its value to it: `{path:"a.bin"}` without the space reads as one key
 * `path:"a.bin"`; or when it comes through a merge key. The loader reports both; here they must not hide what the file is.
 */
function hasAny(value, keys) {
    if (keys.some((key) => Object.hasOwn(value, key)))
        return true;
    const merged = value['<<'];
    if ((0,json/* isObject */.Gv)(merged) && keys.some((key) => Object.hasOwn(merged, key)))
        return true;
    const names = Object.keys(value);
    return names.length <= 64 && names.some((name) => name.includes(':') && keys.some((key) => name.startsWith(`${key}:`)));
}

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
        versioning: (input) => versioningView(input, shape.versionPath, shape.requiresVersion(input)),
        lineage: lineageView,
        artifacts: artifactsView,
        links: linksView,
        references: referencesView,
        schema: shape.schema ?? cardSchema,
        surface: cardSurface,
    };
}
/** For other kinds that may carry one part of the chapter: it does not go unseen. */
const partViews = { lineage: lineageView, artifacts: artifactsView };
/** Contract files that a card names belong to its schema; what those name in turn does not. */
const cardCompanions = { companions: contractFiles, leafCompanions: true, spellings: contractSpellings };

function uniquePaths(paths) {
    return [...new Map(paths.map((path) => [path.join('\u0000'), path])).values()];
}

;// CONCATENATED MODULE: ./src/kinds/benchmark-card.ts

const REQUIRED_KEYS = ['suite', 'tasks', 'metrology', 'export_manifest'];
const REQUIRED = requireKeys(REQUIRED_KEYS, 'Benchmarks Ch. 15 \u00a7IV');
/** A benchmark card of the spec family: a `suite` with `tasks`. */
const benchmarkCard = {
    id: 'benchmark-card',
    title: 'benchmark card',
    markers: ['suite'],
    recognise: (data) => familyKind(data) === 'benchmark-card',
    sniff: (text) => sniffFamily(text) === 'benchmark-card',
    views: cardViews({
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
    ...cardCompanions,
    paths: cardPaths,
};

;// CONCATENATED MODULE: ./src/kinds/data-contract.ts







/** What `customProperties` of an ODCS contract may say about its evolution, where the standard has no place for it. */
const CUSTOM = {
    scheme: ['versioning.scheme', 'scheme'],
    stabilityLine: ['versioning.stability_line', 'stability_line', 'stabilityLine'],
    compatMode: ['versioning.compat_mode', 'compat_mode', 'compatMode', 'x-compat-mode', 'evolution_policy'],
    deprecation: ['versioning.deprecation', 'deprecation'],
    withdrawal: ['versioning.withdrawal', 'withdrawal'],
    channel: ['versioning.channel', 'channel'],
};
function contractVersioning(input) {
    const isOdcs = contractDialect(input.data) !== 'data-contract';
    const view = versioningView(input, isOdcs ? ['version'] : ['info', 'version'], false, [['x-version']]);
    if (view === undefined || !isOdcs)
        return view;
    const custom = customProperties(input.data);
    const found = Object.entries(CUSTOM).flatMap(([key, names]) => {
        const value = names.map((name) => custom(name)).find((one) => one !== undefined);
        return value === undefined ? [] : [[key, value]];
    });
    const notice = data_contract_noticeOf(custom);
    const own = Object.fromEntries(found);
    return { ...own, ...(notice && { notice }), ...view };
}
function data_contract_noticeOf(custom) {
    const whole = custom('versioning.notice') ?? custom('notice');
    if (whole === undefined || !(0,json/* isObject */.Gv)(whole.value))
        return undefined;
    const part = (key) => {
        const value = (0,json/* valueAt */.fK)(whole.value, [key]);
        return value === undefined ? undefined : { value, at: [...whole.at, key] };
    };
    const [type, summary, date] = [part('type'), part('summary'), part('date')];
    return { at: whole.at, ...(type && { type }), ...(summary && { summary }), ...(date && { date }) };
}
/** `versioning.compat_mode` means that key of the property `versioning`, or a property of that whole name. */
function customProperties(data) {
    const held = (0,json/* isObject */.Gv)(data) ? data.customProperties : undefined;
    const known = new Map();
    const add = (name, value, at) => {
        if (value !== undefined && value !== null && !known.has(name))
            known.set(name, { value, at });
    };
    if ((0,json/* isObject */.Gv)(held))
        for (const name of Object.keys(held))
            add(name, held[name], ['customProperties', name]);
    if ((0,json/* isList */.Lv)(held))
        held.forEach((one, i) => {
            if ((0,json/* isObject */.Gv)(one))
                add(nameOf(one.property), one.value, ['customProperties', i, 'value']);
        });
    return (name) => {
        if (known.has(name))
            return known.get(name);
        const [holder, key] = name.split('.');
        const whole = key === undefined ? undefined : known.get(holder);
        const value = whole && (0,json/* valueAt */.fK)(whole.value, [key]);
        return value === undefined || value === null ? undefined : { value, at: [...whole.at, key] };
    };
}
/** Where the data is served, who may see it, and what a card promises. */
function contractSurface(input) {
    const { data } = input;
    const card = cardSurface(input);
    if (card === undefined || !(0,json/* isObject */.Gv)(data))
        return card;
    const servers = entriesOf(data.servers, ['servers'], ['server', 'name', 'id']).flatMap(({ name, value, at }) => name === '' ? [] : [item('port', `servers.${name}`, at, (0,json/* isObject */.Gv)(value) ? nameOf(value.type) : '')]);
    return { items: [...card.items, ...servers, ...roleItems(data)] };
}
/** ODCS: a role that its holders are given, with what it lets them do. */
function roleItems(data) {
    return entriesOf(data.roles, ['roles'], ['role', 'name', 'id']).flatMap(({ name, value, at }) => name === '' ? [] : [item('access', name, at, (0,json/* isObject */.Gv)(value) ? nameOf(value.access) : '')]);
}
const KNOWN = ['version', 'schema', 'models', 'versioning', 'servers'].map((key) => [key]);
/** A data contract: Open Data Contract Standard (`kind: DataContract`) or datacontract.com (`dataContractSpecification`). */
const dataContract = {
    id: 'data-contract',
    title: 'data contract',
    markers: ['dataContractSpecification', 'DataContract'],
    // With more parts of a card it is a card that also holds a contract: its schema is read as both.
    recognise: (data) => (0,json/* isObject */.Gv)(data) && contractDialect(data) !== undefined && countOwnParts(data) < 2,
    sniff: (text) => {
        const keys = rootKeys(text);
        return (keys.has('dataContractSpecification') ||
            (/\bapiVersion["']?[ \t]{0,8}:[ \t]{0,8}["']?v?\d+\.\d/.test(text) &&
                keys.has('apiVersion') &&
                /\bkind["']?[ \t]{0,8}:[ \t]{0,8}["']?DataContract\b/.test(text)));
    },
    views: {
        sections: ({ data }) => (0,json/* isObject */.Gv)(data)
            ? { known: [...KNOWN, ['info', 'version'], ['versioning', 'compat_mode'], ['versioning', 'notice']], required: [] }
            : undefined,
        versioning: contractVersioning,
        ...partViews,
        schema: ({ data }) => ({
            parts: [{ dialect: contractDialect(data) ?? ((0,json/* isObject */.Gv)(data) && (0,json/* isObject */.Gv)(data.models) ? 'data-contract' : 'odcs'), at: [] }],
            references: [],
            contracts: [],
        }),
        surface: contractSurface,
    },
    paths: cardPaths,
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
const dataset_card_REQUIRED = requireKeys(dataset_card_REQUIRED_KEYS, 'DatasetCards Ch. 15 \u00a7V');
/** A dataset card of the spec family: `dataset_id` among parts that are the family's own. */
const datasetCard = {
    id: 'dataset-card',
    title: 'dataset card',
    markers: ['dataset_id'],
    recognise: (data) => familyKind(data) === 'dataset-card',
    sniff: (text) => sniffFamily(text) === 'dataset-card',
    views: cardViews({
        known: [...dataset_card_REQUIRED_KEYS.map((key) => [key]), ['splits', 'policy'], ['release'], ['compliance']],
        required: () => dataset_card_REQUIRED,
        versionPath: ['version'],
        requiresVersion: () => true,
    }),
    ...cardCompanions,
    paths: cardPaths,
};

;// CONCATENATED MODULE: ./src/kinds/dbt-manifest.ts



function isManifest(data) {
    if (!(0,json/* isObject */.Gv)(data) || !(0,json/* isObject */.Gv)(data.metadata) || !(0,json/* isObject */.Gv)(data.nodes))
        return false;
    return /\/dbt\/manifest\/v\d+/.test(nameOf(data.metadata.dbt_schema_version));
}
/** Who may refer to a model, of those that say so. */
function accessItems(nodes) {
    if (!(0,json/* isObject */.Gv)(nodes))
        return [];
    return Object.keys(nodes).flatMap((id) => {
        const node = nodes[id];
        const access = (0,json/* isObject */.Gv)(node) ? accessOf(node) : undefined;
        return access === undefined ? [] : [item('access', id, ['nodes', id, ...access.at], access.value)];
    });
}
function accessOf(node) {
    const { access, config } = node;
    if (nameOf(access) !== '')
        return { at: ['access'], value: nameOf(access) };
    const configured = (0,json/* isObject */.Gv)(config) ? nameOf(config.access) : '';
    return configured === '' ? undefined : { at: ['config', 'access'], value: configured };
}
/** What dbt wrote down of a project: `manifest.json`, with the columns of every model. */
const dbtManifest = {
    id: 'dbt-manifest',
    title: 'dbt manifest',
    markers: ['dbt_schema_version'],
    recognise: isManifest,
    sniff: (text) => /"dbt_schema_version"\s*:\s*"[^"]{0,80}manifest/.test(text.slice(0, 4096)),
    views: {
        // `metadata.dbt_version` is that of the tool.
        versioning: (input) => versioningView(input, ['x-version'], false, []) ?? noVersion(),
        schema: () => ({ parts: [{ dialect: 'dbt-manifest', at: [] }], references: [], contracts: [] }),
        surface: ({ data }) => (0,json/* isObject */.Gv)(data) ? { items: [...accessItems(data.nodes), ...metricItems(data.metrics, ['metrics'], '')] } : undefined,
    },
    paths: () => [],
};

;// CONCATENATED MODULE: ./src/kinds/dbt-properties.ts




/** Resources with columns. */
const SECTIONS = ['models', 'seeds', 'snapshots'];
/** What dbt lets stand beside a name. https://docs.getdbt.com/reference/model-properties */
const KEYS = new Set([
    ...[
        'name',
        'description',
        'docs',
        'latest_version',
        'deprecation_date',
        'access',
        'config',
        'constraints',
        'data_tests',
        'tests',
    ],
    ...[
        'columns',
        'time_spine',
        'versions',
        'meta',
        'group',
        'tags',
        'identifier',
        'quoting',
        'relation',
        'unit_tests',
        'freshness',
    ],
    ...['semantic_model', 'primary_entity', 'agg_time_dimension', 'metrics', 'loaded_at_field', 'patch_path', 'derived_semantics'],
]);
const SOURCE_KEYS = new Set([
    ...[...KEYS, 'database', 'schema', 'loader', 'overrides', 'tables', 'external', 'enabled', 'loaded_at_query', 'catalog'],
]);
const dbt_properties_SAMPLE = 200;
function isProperties(data) {
    if (!(0,json/* isObject */.Gv)(data) || countOwnParts(data) >= 2)
        return false;
    const found = SECTIONS.filter((section) => isNonEmptyList(data[section]));
    const sections = [
        ...found.map((section) => resources(data[section], KEYS)),
        ...(isNonEmptyList(data.sources) ? [resources(data.sources, SOURCE_KEYS)] : []),
    ];
    if (sections.length === 0 || sections.some((section) => section === undefined))
        return false;
    // Since dbt 1.5 the file need not state its version; then something has to be there that others do not write.
    if (nameOf(data.version) === '2')
        return true;
    return !Object.hasOwn(data, 'version') && sections.some((section) => section.some(hasColumns));
}
function isNonEmptyList(value) {
    return (0,json/* isList */.Lv)(value) && value.length > 0;
}
/** The entries, when each has a name and nothing that dbt does not know; keys of a person's own stand below `meta`. */
function resources(list, keys) {
    const entries = (0,json/* isList */.Lv)(list) ? list.slice(0, dbt_properties_SAMPLE) : [];
    const own = entries.filter(json/* isObject */.Gv).filter((entry) => nameOf(entry.name) !== '');
    const known = own.every((entry) => {
        const strange = Object.keys(entry).filter((key) => !keys.has(key) && !key.startsWith('+'));
        return strange.length === 0 || (strange.length <= 2 && hasColumns(entry));
    });
    return own.length === entries.length && known ? own : undefined;
}
function hasColumns(entry) {
    const isNamed = (list) => (0,json/* isList */.Lv)(list) && list.length > 0 && list.slice(0, dbt_properties_SAMPLE).every((one) => (0,json/* isObject */.Gv)(one) && Object.hasOwn(one, 'name'));
    if (isNamed(entry.columns))
        return true;
    if ((0,json/* isList */.Lv)(entry.versions))
        return entry.versions.some((one) => (0,json/* isObject */.Gv)(one) && Object.hasOwn(one, 'v'));
    if ((0,json/* isList */.Lv)(entry.data_tests) || (0,json/* isList */.Lv)(entry.tests) || (0,json/* isList */.Lv)(entry.constraints))
        return true;
    return (0,json/* isList */.Lv)(entry.tables) && isNamed(entry.tables);
}
/** A file for one model is versioned as that model is: `latest_version`, else its highest `v`. `version: 2` is the file format's. */
function propertiesVersioning(input) {
    const { data } = input;
    const sole = (0,json/* isObject */.Gv)(data) ? soleModel(data) : undefined;
    const at = sole === undefined ? ['x-version'] : [...sole.at, 'latest_version'];
    const view = versioningView(input, at, false, [['x-version']]) ?? noVersion();
    if (sole === undefined)
        return view;
    const version = view.version ?? highest(sole);
    const compatMode = view.compatMode ??
        firstAt(data, [
            [...sole.at, 'meta', 'compat_mode'],
            [...sole.at, 'config', 'meta', 'compat_mode'],
        ]);
    return { ...view, ...(version && { version }), ...(compatMode && { compatMode }), countsBreaks: true };
}
function soleModel(data) {
    const models = (0,json/* isList */.Lv)(data.models) ? data.models : [];
    const [first] = models;
    return models.length === 1 && (0,json/* isObject */.Gv)(first) ? { value: first, at: ['models', 0] } : undefined;
}
function highest({ value, at }) {
    const versions = (0,json/* isList */.Lv)(value.versions) ? value.versions : [];
    let found;
    versions.forEach((one, i) => {
        if (!(0,json/* isObject */.Gv)(one) || nameOf(one.v) === '')
            return;
        if (found === undefined || isAbove(one.v, found.value))
            found = { value: one.v, at: [...at, 'versions', i, 'v'] };
    });
    return found;
}
function isAbove(value, other) {
    const [a, b] = [Number(nameOf(value)), Number(nameOf(other))];
    return Number.isNaN(a) || Number.isNaN(b) ? nameOf(value) > nameOf(other) : a > b;
}
/** Who may refer to a model; metrics of the semantic layer. */
function surfaceItems(data) {
    const models = (0,json/* isList */.Lv)(data.models) ? data.models : [];
    const access = models.flatMap((model, i) => {
        if (!(0,json/* isObject */.Gv)(model))
            return [];
        const places = [['access'], ['config', 'access']];
        const found = firstAt(model, places);
        const text = nameOf(found?.value);
        return found === undefined || text === '' ? [] : [item('access', nameOf(model.name), ['models', i, ...found.at], text)];
    });
    return [...access, ...metricItems(data.metrics, ['metrics'], '')];
}
/** What a dbt project says of its models, seeds, snapshots and sources: `schema.yml`. */
const dbtProperties = {
    id: 'dbt-properties',
    title: 'dbt property file',
    markers: ['models', 'seeds', 'snapshots', 'sources'],
    recognise: isProperties,
    views: {
        versioning: propertiesVersioning,
        ...partViews,
        schema: () => ({ parts: [{ dialect: 'dbt-properties', at: [] }], references: [], contracts: [] }),
        surface: ({ data }) => ((0,json/* isObject */.Gv)(data) ? { items: surfaceItems(data) } : undefined),
    },
    paths: () => [],
};

;// CONCATENATED MODULE: ./src/kinds/dvc/command.ts
const MAX_COMMAND = 65_536;
/** A word that can be a path: no quotes, variables or globs left in it, and a folder or an extension. */
const PATH_WORD = /^(?:\.{1,2}\/)*[\w@+-][\w@+.-]*(?:\/[\w@+.-]+)*\/?$/;
const EXTENSION = /\.[A-Za-z]\w{0,9}$/;
/**
 * The words of a command that look like files of the repository: `python src/train.py --config=params.yaml` gives
 * `src/train.py` and `params.yaml`; `python -m core.train` gives the module's possible files. One too many does no harm.
 */
function pathWords(command) {
    const words = command.slice(0, MAX_COMMAND).split(/[\s"'`;|&()<>,]+/);
    const found = new Set();
    words.forEach((word, i) => {
        if (words[i - 1] === '-m' && /^[A-Za-z_]\w*(?:\.\w+)*$/.test(word)) {
            const module = word.replaceAll('.', '/');
            for (const file of [`${module}.py`, `${module}/__main__.py`, `${module}/__init__.py`])
                found.add(file);
            return;
        }
        for (const part of word.split('=')) {
            if (part.length <= 1024 && PATH_WORD.test(part) && (part.includes('/') || EXTENSION.test(part)))
                found.add(part);
        }
    });
    return [...found];
}

;// CONCATENATED MODULE: ./src/kinds/dvc/templates.ts

/** Longer results are not paths or commands that anybody wrote; they stay unresolved. */
const MAX_RESULT = 65_536;
/** `mode: 'command'` also writes a map as command line options, which DVC allows in `cmd` only. */
function interpolate(text, lookup, mode = 'plain') {
    if (!text.includes('${'))
        return { text, complete: true };
    let result = '';
    let complete = true;
    let from = 0;
    for (const { start, end, inner } of expressionsOf(text)) {
        const value = selectInner(inner, lookup);
        const written = value === undefined ? undefined : mode === 'command' && (0,json/* isObject */.Gv)(value) ? optionsOf(value) : textOfValue(value);
        if (written === undefined)
            complete = false;
        result += unescapeText(text.slice(from, start)) + (written ?? text.slice(start, end));
        from = end;
        if (result.length > MAX_RESULT)
            return { text, complete: false };
    }
    return { text: result + unescapeText(text.slice(from)), complete };
}
/** The value of a text that is one expression and nothing else (`${models}`), with its type; undefined otherwise. */
function valueOfExpression(text, lookup) {
    const [only, ...more] = text.startsWith('${') && text.endsWith('}') ? expressionsOf(text) : [];
    if (only === undefined || more.length > 0 || only.start !== 0 || only.end !== text.length)
        return undefined;
    return selectInner(only.inner, lookup);
}
/** As DVC writes a value into a text; undefined for lists and maps, which it refuses there. */
function textOfValue(value) {
    if (typeof value === 'string')
        return value;
    if (value === null)
        return 'None';
    if (typeof value === 'boolean')
        return value ? 'true' : 'false';
    return typeof value === 'number' ? numberText(value) : undefined;
}
/**
 * Python's text of a number, since stage names and paths are made of it: `1e-05`, not `0.00001`. (The file's `1.0` has
 * become 1 before it comes here; `stageKey` forgives that.)
 */
function numberText(value) {
    const size = Math.abs(value);
    if (Number.isInteger(value) && size < 1e21)
        return String(value);
    if (!Number.isFinite(value))
        return Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf';
    if (size >= 1e-4 && size < 1e16)
        return String(value);
    const [digits, exponent = '+0'] = value.toExponential().split('e');
    return `${digits}e${exponent.startsWith('-') ? '-' : '+'}${exponent.slice(1).padStart(2, '0')}`;
}
function selectInner(inner, lookup) {
    const steps = stepsOf(inner);
    return steps === undefined ? undefined : lookup(steps);
}
/** `a.b[0]` \u2192 a, b, 0. Undefined when it is no such expression (`a[b.c]`, `a..b`, empty). */
function stepsOf(inner) {
    if (inner.length > 1024 || !/^[^.[\]]+(?:\.[^.[\]]+|\[[^.[\]]+\])*$/.test(inner))
        return undefined;
    return inner
        .replaceAll('[', '.')
        .replaceAll(']', '')
        .split('.')
        .map((step) => step.trim());
}
function expressionsOf(text) {
    const found = [];
    let from = 0;
    for (;;) {
        const start = text.indexOf('${', from);
        if (start < 0)
            return found;
        if (start > 0 && text[start - 1] === '\\') {
            from = start + 2;
            continue;
        }
        const close = text.indexOf('}', start + 2);
        if (close < 0)
            return found;
        const inner = text.slice(start + 2, close);
        // An expression does not go over a line's end; one that begins after it may still end at the same brace.
        const newline = inner.lastIndexOf('\n');
        if (newline < 0)
            found.push({ start, end: close + 1, inner });
        from = newline < 0 ? close + 1 : start + 2 + newline + 1;
    }
}
function unescapeText(text) {
    return text.replaceAll('\\${', '${');
}
/** `{lr: 0.1, opt: {name: adam}}` \u2192 `--lr 0.1 --opt.name adam`. */
function optionsOf(map) {
    const words = [];
    const todo = [{ key: '', value: map }];
    let length = 0;
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
        const { key, value } = next;
        if ((0,json/* isObject */.Gv)(value)) {
            for (const name of Object.keys(value).reverse())
                todo.push({ key: key === '' ? name : `${key}.${name}`, value: value[name] });
        }
        else if ((0,json/* isList */.Lv)(value)) {
            const items = value.map(textOfValue);
            if (items.includes(undefined))
                return undefined;
            words.push(`--${key} ${items.join(' ')}`);
        }
        else if (typeof value === 'boolean') {
            if (value)
                words.push(`--${key}`);
        }
        else
            words.push(`--${key} ${textOfValue(value)}`);
        length += words.at(-1)?.length ?? 0;
        if (length > MAX_RESULT)
            return undefined;
    }
    return words.join(' ');
}

;// CONCATENATED MODULE: ./src/kinds/dvc/entries.ts



/** What `wdir` makes of a folder. */
function placeOf(folder, wdir, complete) {
    if (wdir === undefined || wdir === '' || wdir === '.')
        return { folder, text: folder };
    const verdict = complete ? (0,lib_paths/* resolvePath */.o1)(folder, `${wdir}/x`) : undefined;
    if (verdict?.ok === true) {
        const inside = verdict.path.slice(0, -1).replace(/\/$/, '');
        return { folder: inside, text: inside };
    }
    return { text: joinText(/^(?:\/|[A-Za-z]+:)/.test(wdir) ? '' : folder, wdir) };
}
/**
 * Names a path that was read at a place. Texts that are no path of the workspace keep their own text, so that two stages
 * that write the same URL or the same open template still meet.
 */
function entryOf(text, at, place, complete, value = text) {
    const verdict = complete && place.folder !== undefined ? (0,lib_paths/* resolvePath */.o1)(place.folder, text) : undefined;
    if (verdict?.ok === true)
        return { value, at, id: verdict.path, path: verdict.path, complete };
    const absolute = /^(?:\/|~|\\|[A-Za-z][A-Za-z0-9+.-]*:)/.test(text);
    return { value, at, id: absolute ? text : joinText(place.text, text), complete };
}
/**
 * The entries of `deps`, `outs`, `metrics` or `plots`: texts, or maps from a path to its settings. A value that is neither
 * has an id of '' and is kept for the policies.
 */
function entries_entriesOf(list, at, place, lookup) {
    const items = (0,json/* isList */.Lv)(list)
        ? list.map((value, i) => ({ value, at: [...at, i] }))
        : (0,json/* isObject */.Gv)(list)
            ? [{ value: list, at }]
            : [];
    return items.flatMap((item) => {
        if (typeof item.value === 'string')
            return [resolveEntry(item.value, item.at, place, lookup)];
        if (!(0,json/* isObject */.Gv)(item.value))
            return [{ value: item.value, at: item.at, id: '', complete: true }];
        const keys = Object.keys(item.value);
        // A map of one starts where its key stands.
        return keys.map((key) => resolveEntry(key, keys.length === 1 && (0,json/* isList */.Lv)(list) ? item.at : [...item.at, key], place, lookup));
    });
}
function resolveEntry(text, at, place, lookup) {
    const resolved = interpolate(text, lookup);
    return entryOf(resolved.text, at, place, resolved.complete);
}
function joinText(folder, text) {
    return folder === '' ? text : `${folder}/${text}`;
}

;// CONCATENATED MODULE: ./src/kinds/dvc/graph.ts
/**
 * dep \u2192 stage \u2192 out, with stages and files as nodes. A path below another one is joined to it: what lies in an output
 * folder comes from it, and what lies in a folder that somebody depends on is part of that. Entries that name no file
 * (not a text) are left to the artifact policies.
 */
function lineageGraph(at, stages, types) {
    const files = collectFiles(stages);
    const nodes = [];
    const edges = [];
    const names = new Set();
    for (const stage of stages) {
        const id = stageId(stage.name, (name) => files.has(name) || names.has(name));
        names.add(id);
        nodes.push({ id, at: stage.at, kind: 'stage' });
        for (const dep of stage.deps)
            if (dep.id !== '')
                edges.push({ from: dep.id, to: id, at: dep.at, fromAt: dep.at, toAt: stage.at });
        for (const out of stage.outs)
            if (out.id !== '')
                edges.push({ from: id, to: out.id, at: out.at, fromAt: stage.at, toAt: out.at });
    }
    for (const [id, { file, digest }] of files) {
        const kind = (file.path !== undefined && types.get(file.path)) || 'artifact';
        nodes.push({ id, at: file.at, kind, ...(digest && { digest }), ...(file.path !== undefined && { path: file.path }) });
    }
    for (const edge of containment(files))
        edges.push(edge);
    return { at, nodes, edges, connected: 'expected', versioned: false };
}
function collectFiles(stages) {
    const files = new Map();
    const add = (file, isOut) => {
        if (file.id === '')
            return;
        const known = files.get(file.id);
        if (known === undefined)
            files.set(file.id, { file, isOut, digest: file.digest });
        else if (isOut) {
            known.isOut = true;
            known.digest = file.digest ?? known.digest;
        }
        else
            known.digest ??= file.digest;
    };
    for (const stage of stages) {
        for (const dep of stage.deps)
            add(dep, false);
        for (const out of stage.outs)
            add(out, true);
    }
    return files;
}
/** A stage and a file of the same name: the file keeps it, since files are what joins documents. */
function stageId(name, isTaken) {
    let id = name;
    for (let n = 1; isTaken(id); n++)
        id = n === 1 ? `stage:${name}` : `stage:${name} (${n})`;
    return id;
}
/** Files of one folder have the same folders above them, so those are looked up once for each folder. */
function containment(files) {
    const byPath = new Map();
    for (const [id, node] of files)
        byPath.set(id.endsWith('/') ? id.slice(0, -1) : id, node);
    const known = new Map([['', { out: undefined, dep: undefined }]]);
    const above = (folder) => {
        const unknown = [];
        for (; !known.has(folder); folder = parentOf(folder))
            unknown.push(folder);
        let found = known.get(folder);
        for (let path = unknown.pop(); path !== undefined; path = unknown.pop()) {
            const node = byPath.get(path);
            if (node !== undefined)
                found = node.isOut ? { ...found, out: node } : { ...found, dep: node };
            known.set(path, found);
        }
        return found;
    };
    const edges = [];
    for (const [path, node] of byPath) {
        const { out, dep } = above(parentOf(path));
        if (out !== undefined)
            edges.push(graph_edgeOf(out, node));
        if (dep !== undefined)
            edges.push(graph_edgeOf(node, dep));
    }
    return edges;
}
function parentOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '' : path.slice(0, slash);
}
function graph_edgeOf(from, to) {
    return { from: from.file.id, to: to.file.id, at: to.file.at, fromAt: from.file.at, toAt: to.file.at };
}

;// CONCATENATED MODULE: ./src/kinds/dvc/loops.ts


/** Deeper data in a loop's list is taken as it is. */
const loops_MAX_DEPTH = 32;
/** The turns of a `foreach`, or undefined when what it goes over is not known, or is more than `budget`. */
function foreachTurns(over, lookup, budget) {
    const data = resolveDeep(over, lookup);
    if ((0,json/* isList */.Lv)(data)) {
        if (data.length > budget)
            return undefined;
        // A list with maps or lists in it is numbered; a plain one is named by its values.
        const numbered = data.some(isComposite);
        return uniqueTurns(data.map((item, i) => ({ key: numbered ? String(i) : textOfValue(item), loop: loopOf({ item }) })));
    }
    if (!(0,json/* isObject */.Gv)(data))
        return undefined;
    const keys = Object.keys(data);
    return keys.length > budget ? undefined : keys.map((key) => ({ key, loop: loopOf({ item: data[key], key }) }));
}
/** The turns of a `matrix`: every combination, the last key changing fastest; named by value, or key and position for maps and lists. */
function matrixTurns(over, lookup, budget) {
    const data = resolveDeep(over, lookup);
    if (!(0,json/* isObject */.Gv)(data))
        return undefined;
    let rows = [{ names: [], item: loopOf({}) }];
    for (const key of Object.keys(data)) {
        const values = valuesOf(data[key]);
        if (values === undefined || rows.length * values.length > budget)
            return undefined;
        rows = rows.flatMap((row) => values.map((value, i) => ({
            names: [...row.names, isComposite(value) ? `${key}${i}` : textOfValue(value)],
            item: Object.assign(Object.create(null), row.item, { [key]: value }),
        })));
    }
    return uniqueTurns(rows.map(({ names, item }) => {
        const key = names.join('-');
        return { key, loop: loopOf({ item, key }) };
    }));
}
function valuesOf(value) {
    if ((0,json/* isList */.Lv)(value))
        return value;
    return (0,json/* isObject */.Gv)(value) ? Object.keys(value) : undefined;
}
/** Two values with the same text make one stage: the later one, as in DVC. */
function uniqueTurns(turns) {
    return [...new Map(turns.map((turn) => [turn.key, turn])).values()];
}
function isComposite(value) {
    return (0,json/* isList */.Lv)(value) || (0,json/* isObject */.Gv)(value);
}
function loopOf(names) {
    return Object.assign(Object.create(null), names);
}
function resolveDeep(value, lookup, depth = 0) {
    if (typeof value === 'string')
        return value.includes('${') ? (valueOfExpression(value, lookup) ?? interpolate(value, lookup).text) : value;
    if (depth >= loops_MAX_DEPTH)
        return value;
    if ((0,json/* isList */.Lv)(value))
        return value.map((item) => resolveDeep(item, lookup, depth + 1));
    if (!(0,json/* isObject */.Gv)(value))
        return value;
    const resolved = Object.create(null);
    for (const key of Object.keys(value))
        resolved[key] = resolveDeep(value[key], lookup, depth + 1);
    return resolved;
}

;// CONCATENATED MODULE: ./src/kinds/dvc/scope.ts


const DEFAULT_FILE = 'params.yaml';
function lookupIn(scope) {
    return (steps) => {
        const first = steps[0];
        if (first === undefined)
            return undefined;
        if (scope.loop !== undefined && Object.hasOwn(scope.loop, first))
            return scope_select(scope.loop, steps);
        const found = [];
        for (const layer of scope.layers) {
            const value = scope_select(layer, steps);
            if (value === undefined)
                continue;
            if (!(0,json/* isObject */.Gv)(value))
                return found.length === 0 ? value : mergeMaps(found);
            found.push(value);
        }
        return found.length === 0 ? undefined : mergeMaps(found);
    };
}
/** The layers that a `vars` list adds, later files after earlier ones. DVC forbids that two define the same name. */
function loadVars(vars, folder, read, withDefault) {
    const layers = [];
    const load = (written) => {
        const colon = written.indexOf(':');
        const file = colon < 0 ? written : written.slice(0, colon);
        const verdict = folder === undefined ? undefined : (0,lib_paths/* resolvePath */.o1)(folder, file);
        const data = verdict?.ok === true ? read(verdict.path) : undefined;
        if (!(0,json/* isObject */.Gv)(data))
            return;
        const keys = colon < 0
            ? []
            : written
                .slice(colon + 1)
                .split(',')
                .filter(Boolean);
        layers.push(keys.length === 0 ? data : pick(data, keys));
    };
    if (withDefault)
        load(DEFAULT_FILE);
    for (const entry of (0,json/* isList */.Lv)(vars) ? vars : []) {
        if (typeof entry === 'string') {
            if (!(withDefault && entry === DEFAULT_FILE))
                load(entry);
        }
        else if ((0,json/* isObject */.Gv)(entry))
            layers.push(entry);
    }
    return layers;
}
function pick(data, keys) {
    const picked = Object.create(null);
    for (const key of keys)
        if (Object.hasOwn(data, key))
            picked[key] = data[key];
    return picked;
}
function scope_select(from, steps) {
    let value = from;
    for (const step of steps) {
        if ((0,json/* isList */.Lv)(value))
            value = /^-?\d{1,15}$/.test(step) ? value.at(Number(step)) : undefined;
        else
            value = (0,json/* isObject */.Gv)(value) && Object.hasOwn(value, step) ? value[step] : undefined;
        if (value === undefined)
            return undefined;
    }
    return value;
}
/** Maps that several layers define in parts. Deep, without recursion; the first layer wins where DVC would refuse. */
function mergeMaps(maps) {
    if (maps.length === 1)
        return maps[0];
    const root = Object.create(null);
    const todo = [{ into: root, maps: maps.filter(json/* isObject */.Gv) }];
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
        const keys = new Set(next.maps.flatMap((map) => Object.keys(map)));
        for (const key of keys) {
            const values = next.maps.filter((map) => Object.hasOwn(map, key)).map((map) => map[key]);
            const inner = values.filter(json/* isObject */.Gv);
            if (inner.length < 2 || !(0,json/* isObject */.Gv)(values[0]))
                next.into[key] = values[0];
            else {
                const into = Object.create(null);
                next.into[key] = into;
                todo.push({ into, maps: inner });
            }
        }
    }
    return root;
}

;// CONCATENATED MODULE: ./src/kinds/dvc/pipeline.ts






/** DVC has no limit; a file that asks for more than this is not expanded, so that ten short lists cannot make 10^10 stages. */
const MAX_STAGES = 20_000;
const MAX_ENTRIES = 400_000;
const resolved = new WeakMap();
/** Resolved once for each input: the views of a `dvc.yaml` and of its lock share it. */
function pipelineOf(input) {
    let pipeline = resolved.get(input);
    if (pipeline === undefined)
        resolved.set(input, (pipeline = resolvePipeline(input)));
    return pipeline;
}
/** `fallback` answers for companions that the input itself does not know (a lock's, for the `dvc.yaml` beside it). */
function resolvePipeline(input, fallback) {
    const data = (0,json/* isObject */.Gv)(input.data) ? input.data : Object.create(null);
    const asked = new Set();
    const read = (path) => {
        asked.add(path);
        return (input.companion(path) ?? fallback?.companion(path))?.data;
    };
    const here = { folder: input.folder, text: input.folder };
    const scope = { loop: undefined, layers: loadVars(data.vars, input.folder, read, true) };
    const stages = new Expansion(input.folder, scope, read).expand(data.stages);
    const byName = new Map();
    for (const stage of stages)
        for (const key of [stage.name, stageKey(stage.name)])
            if (!byName.has(key))
                byName.set(key, stage);
    const { files, types } = topLevel(data, here, lookupIn(scope));
    return { stages, stage: (name) => byName.get(name) ?? byName.get(stageKey(name)), files, types, varsFiles: [...asked] };
}
/** `train@1.0` and `train@1` are one: whether the file wrote the one or the other is lost when numbers are read. */
function stageKey(name) {
    const at = name.lastIndexOf('@');
    return at < 0 ? name : name.slice(0, at) + name.slice(at).replace(/(?<=[@-]-?\d{1,20})\.0(?=-|$)/g, '');
}
class Expansion {
    folder;
    scope;
    read;
    stagesLeft = MAX_STAGES;
    entriesLeft = MAX_ENTRIES;
    constructor(folder, scope, read) {
        this.folder = folder;
        this.scope = scope;
        this.read = read;
    }
    expand(stages) {
        if (!(0,json/* isObject */.Gv)(stages))
            return [];
        return Object.keys(stages).flatMap((name) => {
            const definition = stages[name];
            if (!(0,json/* isObject */.Gv)(definition))
                return [];
            const at = ['stages', name];
            const lookup = lookupIn(this.scope);
            if (Object.hasOwn(definition, 'matrix')) {
                return this.turn(name, definition, at, (budget) => matrixTurns(definition.matrix, lookup, budget));
            }
            if (!Object.hasOwn(definition, 'foreach'))
                return [this.stage(name, definition, at, undefined)];
            const body = (0,json/* isObject */.Gv)(definition.do) ? definition.do : definition;
            return this.turn(name, body, body === definition ? at : [...at, 'do'], (budget) => foreachTurns(definition.foreach, lookup, budget));
        });
    }
    turn(name, body, at, turnsWithin) {
        const cost = 1 + ['deps', 'outs', 'metrics', 'plots', 'params', 'vars'].reduce((sum, key) => sum + lengthOf(body[key]), 0);
        const turns = turnsWithin(Math.min(this.stagesLeft, Math.floor(this.entriesLeft / cost)));
        if (turns === undefined)
            return [this.stage(name, body, at, undefined)];
        this.stagesLeft -= turns.length;
        this.entriesLeft -= turns.length * cost;
        return turns.map((turn) => this.stage(`${name}@${turn.key}`, body, at, turn.loop));
    }
    stage(name, body, at, loop) {
        const outer = { loop, layers: this.scope.layers };
        const scope = this.ownScope(body, outer);
        const lookup = lookupIn(scope);
        const place = this.place(body, lookup);
        const entries = (key) => entries_entriesOf(body[key], [...at, key], place, lookup);
        const own = scope === outer ? (entry) => entry : (entry) => scopedTo(name, entry);
        return {
            name,
            at,
            place,
            deps: entries('deps').map(own),
            outs: ['outs', 'metrics', 'plots'].flatMap(entries).map(own),
            params: paramsOf(body.params, [...at, 'params'], place, lookup),
            commands: ((0,json/* isList */.Lv)(body.cmd) ? body.cmd : [body.cmd])
                .filter((line) => typeof line === 'string')
                .map((line) => interpolate(line, lookup, 'command').text),
        };
    }
    /** A stage's own vars files are read from its working directory, which only the outer names can decide. */
    ownScope(body, outer) {
        if (!(0,json/* isList */.Lv)(body.vars) || body.vars.length === 0)
            return outer;
        const layers = loadVars(body.vars, this.place(body, lookupIn(outer)).folder, this.read, false);
        return { loop: outer.loop, layers: [...layers, ...outer.layers] };
    }
    place(body, lookup) {
        if (typeof body.wdir !== 'string')
            return placeOf(this.folder, undefined, true);
        const wdir = interpolate(body.wdir, lookup);
        return placeOf(this.folder, wdir.text, wdir.complete);
    }
}
/** The same open template can mean something else in a stage with vars of its own. */
function scopedTo(name, entry) {
    return entry.complete ? entry : { ...entry, id: `${entry.id} (in ${name})` };
}
function lengthOf(list) {
    return (0,json/* isList */.Lv)(list) ? list.length : 0;
}
/** `params: [lr, {other.yaml: [a.b]}, {whole.yaml: null}]`: a bare key means `params.yaml` of the working directory. */
function paramsOf(list, at, place, lookup) {
    if (!(0,json/* isList */.Lv)(list))
        return [];
    const found = [];
    let bare = false;
    list.forEach((item, i) => {
        if ((0,json/* isObject */.Gv)(item))
            for (const file of Object.keys(item))
                found.push(resolveEntry(file, [...at, i], place, lookup));
        else if (!bare && typeof item === 'string') {
            bare = true;
            found.push(resolveEntry('params.yaml', [...at, i], place, lookup));
        }
    });
    return found;
}
function topLevel(data, here, lookup) {
    const files = ['metrics', 'params'].flatMap((key) => entries_entriesOf(data[key], [key], here, lookup));
    const plots = data.plots ?? null;
    for (const entry of entries_entriesOf(plots, ['plots'], here, lookup))
        files.push(entry);
    for (const [i, item] of ((0,json/* isList */.Lv)(plots) ? plots : [plots]).entries())
        files.push(...axisFiles(item, ['plots', i], here, lookup));
    const types = new Map();
    const { artifacts } = data;
    for (const name of (0,json/* isObject */.Gv)(artifacts) ? Object.keys(artifacts) : []) {
        const artifact = artifacts[name];
        if (!(0,json/* isObject */.Gv)(artifact) || typeof artifact.path !== 'string')
            continue;
        const entry = resolveEntry(artifact.path, ['artifacts', name, 'path'], here, lookup);
        files.push(entry);
        if (entry.path !== undefined && typeof artifact.type === 'string' && artifact.type !== '')
            types.set(entry.path, artifact.type);
    }
    return { files, types };
}
/** A plot that has a name of its own says its files as the keys of `x` and `y`. */
function axisFiles(plot, at, here, lookup) {
    if (!(0,json/* isObject */.Gv)(plot))
        return [];
    return Object.keys(plot).flatMap((name) => {
        const settings = plot[name];
        if (!(0,json/* isObject */.Gv)(settings))
            return [];
        return ['x', 'y'].flatMap((axis) => {
            const files = settings[axis];
            return (0,json/* isObject */.Gv)(files) ? Object.keys(files).map((file) => resolveEntry(file, [...at, name, axis], here, lookup)) : [];
        });
    });
}
/** The same as a workspace path, or undefined when it is none. */
function siblingOf(folder, name) {
    const verdict = (0,lib_paths/* resolvePath */.o1)(folder, name);
    return verdict.ok ? verdict.path : undefined;
}

;// CONCATENATED MODULE: ./src/kinds/dvc/recorded.ts


/** Keys that DVC records an identity under, in a lock or a pointer. All but the hashes are a storage's own. */
const IDENTITY_KEYS = ['md5', 'sha256', 'sha512', 'sha1', 'checksum', 'etag', 'version_id'];
function recordedOf(list, at, role, place) {
    const items = (0,json/* isList */.Lv)(list) ? list : list === undefined || list === null ? [] : [list];
    return items.map((value, i) => {
        const here = (0,json/* isList */.Lv)(list) ? [...at, i] : at;
        return { value, at: here, role, place, file: graphFileOf(value, here, place) };
    });
}
/** The entry and, for a folder that a cloud remote versions file by file (`files:`), each file in it. */
function artifactsOf(entries) {
    const artifacts = [];
    for (const { value, at, role, place, file } of entries) {
        const folder = place.folder ?? place.text;
        if (typeof value === 'string')
            artifacts.push(recorded_artifactOf(role, at, folder, { value, at }, undefined, [], false));
        else if (!(0,json/* isObject */.Gv)(value))
            artifacts.push(recorded_artifactOf(role, at, folder, undefined, undefined, [], false));
        else {
            const files = (0,json/* isList */.Lv)(value.files) ? value.files : [];
            const directory = files.length > 0 || Object.hasOwn(value, 'nfiles') || isDirectoryDigest(value.md5);
            artifacts.push(recorded_artifactOf(role, at, folder, recorded_memberAt(value, at, 'path'), recorded_memberAt(value, at, 'size'), recorded_digestsOf(value, at), directory));
            const inside = file.id === '' ? folder : file.id;
            files.forEach((inner, i) => artifacts.push(innerArtifact(inner, role, [...at, 'files', i], inside)));
        }
    }
    return artifacts;
}
function innerArtifact(inner, role, at, folder) {
    if (!(0,json/* isObject */.Gv)(inner))
        return recorded_artifactOf(role, at, folder, undefined, undefined, [], false);
    return recorded_artifactOf(role, at, folder, recorded_memberAt(inner, at, 'relpath'), recorded_memberAt(inner, at, 'size'), recorded_digestsOf(inner, at), false);
}
function recorded_artifactOf(role, at, folder, path, size, digests, directory) {
    const artifact = { at, role, folder, rootFallback: false, digests, directory, sha256Required: false };
    // Assigned, not spread: a lock can have 100,000 of these.
    return path === undefined && size === undefined ? artifact : Object.assign(artifact, path && { path }, size && { size });
}
function graphFileOf(value, at, place) {
    const path = (0,json/* isObject */.Gv)(value) ? value.path : value;
    if (typeof path !== 'string')
        return { value, at, id: '', complete: true };
    const file = entryOf(path, at, place, true);
    const key = (0,json/* isObject */.Gv)(value) ? IDENTITY_KEYS.find((name) => Object.hasOwn(value, name)) : undefined;
    return key === undefined
        ? file
        : Object.assign(file, { digest: { value: value[key], at: [...at, key] } });
}
/**
 * DVC 3 says `hash: md5` for a plain md5 of the bytes. Without it the entry comes from DVC 2, which turned CRLF into LF in
 * text files before hashing. The digest of a folder is one of DVC's own listing of it.
 */
function recorded_digestsOf(entry, at) {
    const found = [];
    addIdentities(entry, at, found);
    const { cloud } = entry;
    if (!(0,json/* isObject */.Gv)(cloud))
        return found;
    for (const remote of Object.keys(cloud)) {
        const kept = cloud[remote];
        if ((0,json/* isObject */.Gv)(kept))
            addIdentities(kept, [...at, 'cloud', remote], found, true);
    }
    return found;
}
function addIdentities(from, at, found, plain = false) {
    for (const key of IDENTITY_KEYS) {
        if (!Object.hasOwn(from, key))
            continue;
        found.push({ algorithm: key === 'md5' && !plain ? md5Algorithm(from) : key, value: from[key], at: [...at, key] });
    }
}
function md5Algorithm(entry) {
    if (isDirectoryDigest(entry.md5))
        return 'dvc-dir';
    return entry.hash === 'md5' ? 'md5' : 'md5-dos2unix';
}
function isDirectoryDigest(value) {
    return typeof value === 'string' && value.endsWith('.dir');
}
function recorded_memberAt(value, at, key) {
    return Object.hasOwn(value, key) ? { value: value[key], at: [...at, key] } : undefined;
}

;// CONCATENATED MODULE: ./src/kinds/dvc/surface.ts

/** Outputs under the folder that they are written to; metrics and plots are files of their own sort. */
function pipelineSurface({ stages, files, types }) {
    const items = stages.flatMap((stage) => [
        item('stage', stage.name, stage.at),
        ...stage.outs.flatMap((out) => outItem(out, String(out.at[stage.at.length]))),
    ]);
    const top = files.flatMap(({ id, at, path }) => {
        if (id === '' || at[0] === 'params')
            return [];
        if (at[0] !== 'artifacts')
            return outItem({ id, at }, String(at[0]));
        return [item('model', String(at[1]), at, [path ?? id, types.get(path ?? id)].filter(Boolean).join(' '))];
    });
    return { items: surface_firstOfEach([...items, ...top]) };
}
function recordedSurface(outs) {
    return { items: surface_firstOfEach(outs.flatMap(({ file, at }) => outItem({ id: file.id, at }, 'outs'))) };
}
function outItem({ id, at }, list) {
    if (id === '')
        return [];
    return [item(list === 'metrics' || list === 'plots' ? 'metric' : 'artifact', id, at)];
}
function surface_firstOfEach(items) {
    const seen = new Map();
    for (const one of items) {
        const key = `${one.area}\0${one.id}`;
        if (!seen.has(key))
            seen.set(key, one);
    }
    return [...seen.values()];
}

;// CONCATENATED MODULE: ./src/kinds/dvc-lock.ts









const dvc_lock_NAME = /(?:^|\/)dvc\.lock$/;
/** Schema 2 keeps the stages below `stages`; schema 1 has nothing but stages at the root. */
function dvc_lock_stagesOf(data) {
    if (!(0,json/* isObject */.Gv)(data))
        return undefined;
    if ((0,json/* isObject */.Gv)(data.stages))
        return { at: ['stages'], stages: data.stages };
    if (Object.hasOwn(data, 'schema') || Object.hasOwn(data, 'stages'))
        return undefined;
    return { at: [], stages: data };
}
function isLock(data, file) {
    const found = dvc_lock_stagesOf(data);
    if (found === undefined)
        return (0,json/* isObject */.Gv)(data) && dvc_lock_NAME.test(file);
    const stages = Object.values(found.stages);
    if (dvc_lock_NAME.test(file))
        return found.at.length > 0 || stages.some((stage) => (0,json/* isObject */.Gv)(stage) && Object.hasOwn(stage, 'cmd'));
    if (found.at.length > 0)
        return (0,json/* isObject */.Gv)(data) && Object.hasOwn(data, 'schema') && stages.some(isRecordedStage);
    return stages.length > 0 && stages.every(isRecordedStage);
}
/** `cmd` and at least one dependency or output with the identity that DVC recorded. */
function isRecordedStage(stage) {
    if (!(0,json/* isObject */.Gv)(stage) || !Object.hasOwn(stage, 'cmd'))
        return false;
    return ['deps', 'outs'].some((key) => {
        const list = stage[key];
        return ((0,json/* isList */.Lv)(list) && list.slice(0, 50).some((entry) => (0,json/* isObject */.Gv)(entry) && Object.hasOwn(entry, 'path') && hasIdentity(entry)));
    });
}
function hasIdentity(entry) {
    return ['md5', 'etag', 'checksum', 'cloud', 'files'].some((key) => Object.hasOwn(entry, key));
}
const locks = new WeakMap();
function lockOf(input) {
    let lock = locks.get(input);
    if (lock === undefined)
        locks.set(input, (lock = readLock(input)));
    return lock;
}
/** Paths of a lock are relative to the `wdir` of their stage, which only the `dvc.yaml` beside it says. */
function readLock(input) {
    const found = dvc_lock_stagesOf(input.data);
    if (found === undefined)
        return { at: [], stages: [], pipeline: undefined };
    const source = siblingOf(input.folder, 'dvc.yaml');
    const companion = source === undefined ? undefined : input.companion(source);
    const pipeline = companion && resolvePipeline(companion, input);
    const stages = Object.keys(found.stages).flatMap((name) => {
        const stage = found.stages[name];
        if (!(0,json/* isObject */.Gv)(stage))
            return [];
        const at = [...found.at, name];
        const place = sourceOf(name, pipeline)?.place ?? { folder: input.folder, text: input.folder };
        return [
            {
                name,
                at,
                place,
                deps: recordedOf(stage.deps, [...at, 'deps'], 'input', place),
                outs: recordedOf(stage.outs, [...at, 'outs'], 'output', place),
                params: (0,json/* isObject */.Gv)(stage.params) ? Object.keys(stage.params) : [],
                commands: ((0,json/* isList */.Lv)(stage.cmd) ? stage.cmd : [stage.cmd]).filter((line) => typeof line === 'string'),
            },
        ];
    });
    return { at: found.at, stages, pipeline };
}
/** A loop that could not be resolved is in the pipeline under its own name, with a `wdir` that may not need the loop. */
function sourceOf(name, pipeline) {
    return pipeline?.stage(name) ?? pipeline?.stage(name.slice(0, Math.max(0, name.lastIndexOf('@'))));
}
/**
 * DVC leaves stages in the lock that the pipeline no longer has, and takes no notice of them; real locks are full of them.
 * Their digests are still looked at, but they are no part of the graph, and their `wdir` is not known any more.
 */
function currentStages({ stages, pipeline }) {
    const current = stages.filter(({ name }) => sourceOf(name, pipeline) !== undefined);
    return current.length === 0 ? stages : current;
}
/** What DVC recorded of a pipeline's last run: `deps` and `outs` with their digests. */
const dvcLock = {
    id: 'dvc-lock',
    title: 'DVC lock',
    markers: ['cmd'],
    name: dvc_lock_NAME,
    recognise: isLock,
    sniff: (text) => rootKeys(text).has('stages') && rootKeys(text).has('schema') && /\bmd5\b/.test(text) && /\bcmd\b/.test(text),
    companions: (input) => {
        const source = siblingOf(input.folder, 'dvc.yaml');
        if (source === undefined)
            return [];
        const companion = input.companion(source);
        const varsFiles = companion ? resolvePipeline(companion, input).varsFiles : [];
        return [...new Set([source, siblingOf(input.folder, 'params.yaml') ?? source, ...varsFiles])];
    },
    dependents: (path) => ['dvc.yaml', 'params.yaml'].includes((0,lib_paths/* nameOf */.Vb)(path))
        ? [siblingOf((0,lib_paths/* folderOf */.yS)(path), 'dvc.lock')].filter((lock) => lock !== undefined)
        : [],
    views: {
        sections: (input) => (0,json/* isObject */.Gv)(input.data)
            ? {
                known: [['schema'], ['stages']],
                required: Object.hasOwn(input.data, 'schema') ? [{ path: ['stages'], spec: 'DVC lock schema 2.0' }] : [],
            }
            : undefined,
        lineage: (input) => {
            const lock = lockOf(input);
            const stages = currentStages(lock);
            const withFiles = stages.map((stage) => ({
                ...stage,
                deps: stage.deps.map(({ file }) => file),
                outs: stage.outs.map(({ file }) => file),
            }));
            if (stages.length === 0)
                return { graphs: [] };
            const graph = lineageGraph(lock.at, withFiles, lock.pipeline?.types ?? new Map());
            // The shape is that of the pipeline, which says so itself when it is there.
            return { graphs: [lock.pipeline === undefined ? graph : { ...graph, connected: 'elsewhere' }] };
        },
        artifacts: (input) => ({
            artifacts: lockOf(input).stages.flatMap((stage) => artifactsOf([...stage.deps, ...stage.outs])),
            lists: [],
        }),
        surface: (input) => recordedSurface(currentStages(lockOf(input)).flatMap(({ outs }) => outs)),
    },
    paths: (input) => {
        const { stages, pipeline } = lockOf(input);
        const found = new Set(pipeline?.varsFiles);
        for (const name of ['dvc.yaml', 'params.yaml']) {
            const path = siblingOf(input.folder, name);
            if (path !== undefined)
                found.add(path);
        }
        for (const stage of stages) {
            for (const { file } of [...stage.deps, ...stage.outs])
                if (file.path !== undefined)
                    found.add(file.path);
            for (const text of [...stage.params, ...stage.commands.flatMap(pathWords)]) {
                const { path } = entryOf(text, stage.at, stage.place, true);
                if (path !== undefined)
                    found.add(path);
            }
        }
        return [...found].sort();
    },
};

;// CONCATENATED MODULE: ./src/kinds/dvc-pointer.ts







const dvc_pointer_NAME = /[^/]\.dvc$/;
const ROOT_KEYS = new Set([
    'outs',
    'deps',
    'md5',
    'wdir',
    'frozen',
    'locked',
    'meta',
    'desc',
    'always_changed',
    'cmd',
    'type',
    'labels',
    'remote',
]);
const dvc_pointer_IDENTITIES = ['md5', 'etag', 'checksum', 'cloud', 'files', 'hash'];
function isPointer(data, file) {
    if (!(0,json/* isObject */.Gv)(data))
        return false;
    if (dvc_pointer_NAME.test(file))
        return Object.hasOwn(data, 'outs') || Object.hasOwn(data, 'deps');
    const { outs } = data;
    return ((0,json/* isList */.Lv)(outs) &&
        outs.length > 0 &&
        outs.every((out) => (0,json/* isObject */.Gv)(out) && Object.hasOwn(out, 'path') && dvc_pointer_IDENTITIES.some((key) => Object.hasOwn(out, key))) &&
        Object.keys(data).every((key) => ROOT_KEYS.has(key)));
}
function placeOfPointer({ data, folder }) {
    const wdir = (0,json/* isObject */.Gv)(data) && typeof data.wdir === 'string' ? data.wdir : undefined;
    return placeOf(folder, wdir, true);
}
function recorded(input) {
    const data = (0,json/* isObject */.Gv)(input.data) ? input.data : Object.create(null);
    const place = placeOfPointer(input);
    const deps = recordedOf(data.deps, ['deps'], 'input', place);
    return { deps: deps.filter(({ value }) => !isImport(value)), outs: recordedOf(data.outs, ['outs'], 'pointer', place) };
}
/** `dvc import` records a path in another repository: it is a link, not a file of this workspace. */
function imports(data) {
    if (!(0,json/* isObject */.Gv)(data) || !(0,json/* isList */.Lv)(data.deps))
        return [];
    return data.deps.flatMap((value, i) => (isImport(value) ? [{ value: value, at: ['deps', i] }] : []));
}
function isImport(value) {
    return (0,json/* isObject */.Gv)(value) && ['repo', 'db', 'dataset'].some((key) => (0,json/* isObject */.Gv)(value[key]));
}
function importLink({ value, at }) {
    const member = (holder, keys, place) => {
        const key = keys.find((name) => Object.hasOwn(holder, name));
        return key === undefined ? undefined : { value: holder[key], at: [...place, key] };
    };
    const source = ['repo', 'db', 'dataset'].find((key) => (0,json/* isObject */.Gv)(value[key]));
    const holder = value[source];
    const name = member(value, ['path'], at) ?? member(holder, ['url', 'name', 'table', 'query'], [...at, source]);
    const version = member(holder, ['rev_lock', 'rev', 'version'], [...at, source]);
    const digest = member(value, ['md5', 'etag', 'checksum'], at);
    return { to: 'dataset', ...(name && { name }), ...(version && { version }), ...(digest && { digest }) };
}
/** The imported path with its repository as a node: `https://\u2026/registry:get-started/data.xml`. */
function importFile({ value, at }) {
    const { repo, path } = value;
    const url = (0,json/* isObject */.Gv)(repo) && typeof repo.url === 'string' ? `${repo.url}:` : '';
    const revision = (0,json/* isObject */.Gv)(repo) ? repo.rev_lock : undefined;
    return {
        value,
        at,
        id: typeof path === 'string' ? `${url}${path}` : '',
        complete: true,
        ...(revision !== undefined && { digest: { value: revision, at: [...at, 'repo', 'rev_lock'] } }),
    };
}
/** Outputs that share nothing are not one graph: each stands for itself, with all that the pointer was made from. */
function graphsOf(input) {
    const { deps, outs } = recorded(input);
    const sources = [...deps.map(({ file }) => file), ...imports(input.data).map(importFile)].filter(({ id }) => id !== '');
    return outs.flatMap((out) => {
        const { file } = out;
        if (file.id === '')
            return [];
        const { nodes } = lineageGraph(out.at, [{ name: file.id, at: out.at, deps: sources, outs: [file] }], new Map());
        return [
            {
                at: out.at,
                nodes: nodes.filter(({ kind }) => kind !== 'stage').map((node) => ({ ...node, kind: 'dataset' })),
                edges: sources
                    .filter(({ id }) => id !== file.id)
                    .map((source) => ({ from: source.id, to: file.id, at: source.at, fromAt: source.at, toAt: file.at })),
                connected: 'expected',
                versioned: false,
            },
        ];
    });
}
/** A `.dvc` file: data that git does not keep, by path and digest, and where it was imported from. */
const dvcPointer = {
    id: 'dvc-pointer',
    title: 'DVC pointer',
    markers: ['outs'],
    name: dvc_pointer_NAME,
    recognise: isPointer,
    sniff: (text) => rootKeys(text).has('outs') && /\bpath\b/.test(text) && /\bmd5\b/.test(text),
    views: {
        sections: (input) => (0,json/* isObject */.Gv)(input.data) ? { known: [['outs'], ['deps']], required: [{ path: ['outs'], spec: 'DVC .dvc files' }] } : undefined,
        lineage: (input) => ({ graphs: graphsOf(input) }),
        artifacts: (input) => {
            const { deps, outs } = recorded(input);
            return { artifacts: artifactsOf([...deps, ...outs]), lists: [] };
        },
        links: ({ data }) => ({ links: imports(data).map(importLink) }),
        surface: (input) => recordedSurface(recorded(input).outs),
    },
    paths: (input) => {
        const { deps, outs } = recorded(input);
        const place = placeOfPointer(input);
        const cmd = (0,json/* isObject */.Gv)(input.data) ? input.data.cmd : undefined;
        const words = typeof cmd === 'string' ? pathWords(cmd).map((word) => entryOf(word, ['cmd'], place, true)) : [];
        const found = [...[...deps, ...outs].map(({ file }) => file), ...words].flatMap(({ path }) => path === undefined ? [] : [path]);
        return [...new Set(found)].sort();
    },
};

;// CONCATENATED MODULE: ./src/kinds/dvc-yaml.ts








const dvc_yaml_NAME = /(?:^|\/)dvc\.yaml$/;
const dvc_yaml_ROOT_KEYS = new Set(['stages', 'vars', 'params', 'metrics', 'plots', 'artifacts', 'datasets']);
const STAGE_KEYS = ['deps', 'outs', 'params', 'metrics', 'plots', 'wdir', 'vars', 'foreach', 'matrix', 'frozen', 'always_changed'];
/** DVC reads no pipeline from another name than `dvc.yaml`; under another one the content must leave no doubt. */
function isPipelineFile(data, file) {
    if (!(0,json/* isObject */.Gv)(data))
        return false;
    const { stages } = data;
    const stageList = (0,json/* isObject */.Gv)(stages) ? Object.values(stages).filter(json/* isObject */.Gv) : [];
    if (dvc_yaml_NAME.test(file))
        return stageList.some(isStage) || Object.keys(data).every((key) => dvc_yaml_ROOT_KEYS.has(key));
    return (stageList.length > 0 &&
        stageList.length === Object.keys(stages).length &&
        stageList.every(isStage) &&
        stageList.some((stage) => STAGE_KEYS.some((key) => Object.hasOwn(stage, key))) &&
        Object.keys(data).every((key) => dvc_yaml_ROOT_KEYS.has(key)));
}
function isStage(stage) {
    return Object.hasOwn(stage, 'cmd') || (Object.hasOwn(stage, 'foreach') && Object.hasOwn(stage, 'do'));
}
/** A DVC pipeline: `stages` with `cmd`, `deps` and `outs`, loops and templates resolved. */
const dvcYaml = {
    id: 'dvc-yaml',
    title: 'DVC pipeline',
    markers: ['stages'],
    name: dvc_yaml_NAME,
    recognise: isPipelineFile,
    sniff: (text) => rootKeys(text).has('stages') && /^\s+["']?(?:cmd|foreach|matrix)["']?\s*:/m.test(text) && /\b(?:deps|outs)\b/.test(text),
    // Vars files can only be known by resolving what is known so far; the default one is always asked for.
    companions: (input) => resolvePipeline(input).varsFiles,
    dependents: (path) => ['dvc.lock', 'params.yaml'].includes((0,lib_paths/* nameOf */.Vb)(path))
        ? [siblingOf((0,lib_paths/* folderOf */.yS)(path), 'dvc.yaml')].filter((file) => file !== undefined)
        : [],
    views: {
        sections: (input) => ((0,json/* isObject */.Gv)(input.data) ? { known: [['stages']], required: [] } : undefined),
        lineage: (input) => {
            const { stages, types } = pipelineOf(input);
            return { graphs: stages.length === 0 ? [] : [lineageGraph(['stages'], stages, types)] };
        },
        artifacts: (input) => ({
            artifacts: pipelineOf(input).stages.flatMap((stage) => {
                const folder = stage.place.folder ?? stage.place.text;
                return [
                    ...stage.deps.filter((dep) => dep.complete).map((dep) => dvc_yaml_artifactOf(dep, 'input', folder)),
                    ...stage.outs.filter((out) => out.complete).map((out) => dvc_yaml_artifactOf(out, 'output', folder)),
                ];
            }),
            lists: [],
        }),
        surface: (input) => pipelineSurface(pipelineOf(input)),
    },
    paths: pipelinePaths,
};
/** A `dvc.yaml` has no digests; a templated path is handed over resolved, since nobody else can resolve it. */
function dvc_yaml_artifactOf({ value, at }, role, folder) {
    return { at, role, path: { value, at }, folder, rootFallback: false, digests: [], directory: false, sha256Required: false };
}
function pipelinePaths(input) {
    const { stages, files, varsFiles } = pipelineOf(input);
    const found = new Set(varsFiles);
    const lock = siblingOf(input.folder, 'dvc.lock');
    if (lock !== undefined)
        found.add(lock);
    const add = (entries) => {
        for (const { path } of entries)
            if (path !== undefined)
                found.add(path);
    };
    add(files);
    for (const stage of stages) {
        add(stage.deps);
        add(stage.outs);
        add(stage.params);
        for (const command of stage.commands)
            add(pathWords(command).map((word) => entryOf(word, stage.at, stage.place, true)));
    }
    return [...found].sort();
}

;// CONCATENATED MODULE: ./src/kinds/feature-set.ts




const feature_set_REQUIRED = requireKeys(['feature_set', 'version', 'features'], 'Data and feature versioning, feature schema');
/** The features are the one record of the set, unless contracts stand beside them as in a card. */
function featureSchema(input) {
    const view = cardSchema(input);
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
    id: 'feature-set',
    title: 'feature set',
    markers: ['feature_set'],
    // A document that carries most of the chapter is a card that mentions a feature set.
    recognise: (data) => (0,json/* isObject */.Gv)(data) && Object.hasOwn(data, 'feature_set') && Object.hasOwn(data, 'features') && countOwnParts(data) < 2,
    sniff: (text) => {
        const keys = rootKeys(text);
        return keys.has('feature_set') && keys.has('features');
    },
    views: cardViews({
        known: [['feature_set'], ['version'], ['features']],
        required: () => feature_set_REQUIRED,
        versionPath: ['version'],
        requiresVersion: () => true,
        schema: featureSchema,
    }),
    ...cardCompanions,
    paths: cardPaths,
};

;// CONCATENATED MODULE: ./src/kinds/frictionless.ts





const frictionless_NAME = /(?:^|\/)(?:data(?:package|resource)|tableschema)\.(?:json|ya?ml)$/;
/** `countries.package.json`, as the tools name it; never npm's `package.json`. */
const PACKAGE = /[^/]\.(?:data)?package\.(?:json|ya?ml)$/;
const PROFILE = /(?:datapackage\.org|frictionlessdata|(?:data|tabular-data|fiscal-data)-(?:package|resource)|table-?schema)/i;
/** Files of these names hold a table schema or a resource when their content fits. */
const HINT = /(?:schema|resource|package|table)[^/]*\.(?:json|ya?ml)$/i;
const TYPES = new Set([
    ...['string', 'number', 'integer', 'boolean', 'object', 'array', 'list', 'datetime', 'date', 'time', 'year', 'yearmonth'],
    ...['duration', 'geopoint', 'geojson', 'any'],
]);
const SCHEMA_KEYS = new Set([
    ...['fields', 'fieldsMatch', 'primaryKey', 'primaryKeys', 'uniqueKeys', 'foreignKeys', 'missingValues', '$schema', 'profile'],
    ...['title', 'name', 'description', 'version', 'x-version', 'x-compat-mode', 'compat_mode'],
]);
const SIGNS = ['fieldsMatch', 'primaryKey', 'uniqueKeys', 'foreignKeys', 'missingValues'];
const frictionless_SAMPLE = 200;
function isFrictionless(data, file) {
    if (!(0,json/* isObject */.Gv)(data) || countOwnParts(data) >= 2)
        return false;
    if ((0,json/* isList */.Lv)(data.resources))
        return isPackage(data, data.resources, file);
    if ((0,json/* isObject */.Gv)(data.schema))
        return isResource(data) && isTableSchema(data.schema) && (isStated(data) || HINT.test(file));
    return isTableSchema(data) && Object.keys(data).every((key) => SCHEMA_KEYS.has(key)) && (isStated(data) || isHinted(data, file));
}
/** A package that is nothing but a name and paths is one only where it says so, or is called so. */
function isPackage(data, resources, file) {
    const entries = resources.slice(0, frictionless_SAMPLE);
    if (frictionless_NAME.test(file) || PACKAGE.test(file) || isStated(data))
        return entries.every((one) => typeof one === 'string' || isResource(one));
    const described = entries.filter((one) => (0,json/* isObject */.Gv)(one) && isResource(one) && (0,json/* isObject */.Gv)(one.schema) && isTableSchema(one.schema));
    return described.length > 0 && entries.every((one) => typeof one === 'string' || isResource(one));
}
function isStated(data) {
    return PROFILE.test(nameOf(data.profile)) || PROFILE.test(nameOf(data.$schema));
}
function isHinted(data, file) {
    return HINT.test(file) || SIGNS.some((key) => Object.hasOwn(data, key));
}
function isResource(value) {
    if (!(0,json/* isObject */.Gv)(value))
        return false;
    const { path } = value;
    return (typeof path === 'string' || ((0,json/* isList */.Lv)(path) && path.every((one) => typeof one === 'string')) || Object.hasOwn(value, 'data'));
}
/** Fields with names, and types that are Table Schema's own. */
function isTableSchema(data) {
    const { fields } = data;
    if (!(0,json/* isList */.Lv)(fields) || fields.length === 0)
        return false;
    const sample = fields.slice(0, frictionless_SAMPLE).filter(json/* isObject */.Gv);
    const isKnown = (field) => !Object.hasOwn(field, 'type') || TYPES.has(nameOf(field.type));
    return (sample.length === Math.min(fields.length, frictionless_SAMPLE) &&
        sample.every((field) => nameOf(field.name) !== '' && isKnown(field)) &&
        sample.some((field) => Object.hasOwn(field, 'type')));
}
function resourcesOf(data) {
    if (!(0,json/* isObject */.Gv)(data))
        return [];
    if (!(0,json/* isList */.Lv)(data.resources))
        return Object.hasOwn(data, 'path') ? [{ value: data, at: [] }] : [];
    return data.resources.flatMap((value, i) => ((0,json/* isObject */.Gv)(value) ? [{ value, at: ['resources', i] }] : []));
}
function pathsOf({ value, at }) {
    const { path } = value;
    if (typeof path === 'string')
        return [{ text: path, at: [...at, 'path'] }];
    if (!(0,json/* isList */.Lv)(path))
        return [];
    return path.flatMap((one, i) => (typeof one === 'string' ? [{ text: one, at: [...at, 'path', i] }] : []));
}
function frictionless_surfaceItems(data) {
    if (!(0,json/* isObject */.Gv)(data))
        return [];
    const licence = licenceText(data.licenses) || licenceText(data.license);
    return [
        ...resourcesOf(data).flatMap((resource) => pathsOf(resource).map(({ text, at }) => item('artifact', text, at))),
        ...(licence === '' ? [] : [item('licence', '', [Object.hasOwn(data, 'licenses') ? 'licenses' : 'license'], licence)]),
    ];
}
/** A resource may name the file of its schema. */
function schemaFiles({ data, folder, }) {
    return resourcesOf(data).flatMap(({ value, at }, i) => {
        const { schema } = value;
        if (typeof schema !== 'string')
            return [];
        const verdict = (0,lib_paths/* resolvePath */.o1)(folder, schema);
        const reference = { value: schema, at: [...at, 'schema'] };
        return verdict.ok ? [{ path: verdict.path, reference, id: nameOf(value.name) || `resource ${i}` }] : [];
    });
}
function schemaOf(input) {
    const files = schemaFiles(input);
    const there = files.filter(({ path }) => (0,json/* isObject */.Gv)(input.companion(path)?.data));
    return {
        parts: [
            { dialect: 'frictionless', at: [] },
            ...there.map(({ path, reference, id }) => ({
                dialect: 'frictionless',
                at: [],
                file: path,
                namedAt: reference.at,
                id,
            })),
        ],
        references: files.map(({ reference }) => reference),
        contracts: [],
    };
}
function namedPaths({ data, folder }) {
    const texts = resourcesOf(data).flatMap((resource) => [
        ...pathsOf(resource).map(({ text }) => text),
        ...['schema', 'dialect'].flatMap((key) => (typeof resource.value[key] === 'string' ? [resource.value[key]] : [])),
    ]);
    const verdicts = texts.map((text) => (0,lib_paths/* resolvePath */.o1)(folder, text));
    return [...new Set(verdicts.flatMap((verdict) => (verdict.ok ? [verdict.path] : [])))].sort();
}
/** A data package of Frictionless, a resource with its schema, or a table schema by itself. */
const frictionless = {
    id: 'frictionless',
    title: 'Frictionless package',
    markers: ['resources', 'fields'],
    name: frictionless_NAME,
    recognise: isFrictionless,
    views: {
        versioning: (input) => versioningView(input, ['version'], false, [['x-version']]),
        ...partViews,
        schema: schemaOf,
        surface: ({ data }) => ({ items: frictionless_surfaceItems(data) }),
    },
    companions: (input) => schemaFiles(input).map(({ path }) => path),
    leafCompanions: true,
    paths: namedPaths,
};

;// CONCATENATED MODULE: ./src/kinds/json-schema.ts




/** `user.schema.json`, `user-schema.yaml`, `schema.json`. */
const json_schema_NAME = /(?:^|[/._-])schema\.(?:json|ya?ml)$/i;
/** The meta-schemas of every draft; which of them can be compared is the comparison's to say. */
const META_SCHEMA = /^https?:\/\/json-schema\.org\/(?:draft[-/][\w-]+\/)?(?:hyper-)?schema#?$/;
const json_schema_TYPES = new Set(['null', 'boolean', 'object', 'array', 'number', 'string', 'integer']);
/** Formats that hold schemas among other things. */
const OTHERS = ['openapi', 'swagger', 'asyncapi'];
/** A keyword in the shape that the drafts give it; a `type` of its own in somebody's data is none. */
const KEYWORDS = {
    type: (value) => ((0,json/* isList */.Lv)(value) ? value.length > 0 && value.every(isTypeName) : isTypeName(value)),
    properties: isSchemaMap,
    patternProperties: isSchemaMap,
    definitions: isSchemaMap,
    $defs: isSchemaMap,
    items: (value) => isSchema(value) || ((0,json/* isList */.Lv)(value) && value.every(isSchema)),
    prefixItems: isSchemas,
    allOf: isSchemas,
    anyOf: isSchemas,
    oneOf: isSchemas,
    not: isSchema,
    $ref: (value) => typeof value === 'string',
    $dynamicRef: (value) => typeof value === 'string',
    enum: json/* isList */.Lv,
    const: () => true,
    required: (value) => (0,json/* isList */.Lv)(value) && value.every((one) => typeof one === 'string'),
    additionalProperties: isSchema,
};
/** Of a file that only its name calls a schema, one of these has to be there, beside a type or a draft of its own. */
const STRUCTURE = [
    'properties',
    'patternProperties',
    'definitions',
    '$defs',
    'items',
    'prefixItems',
    'allOf',
    'anyOf',
    'oneOf',
    '$ref',
];
function isJsonSchemaFile(data, file) {
    if (!(0,json/* isObject */.Gv)(data) || OTHERS.some((key) => Object.hasOwn(data, key)) || countOwnParts(data) >= 2)
        return false;
    const keywords = Object.keys(KEYWORDS).filter((key) => Object.hasOwn(data, key) && KEYWORDS[key](data[key]));
    if (typeof data.$schema === 'string' && META_SCHEMA.test(data.$schema.trim()))
        return keywords.length > 0;
    if (!json_schema_NAME.test(file))
        return false;
    const isTyped = keywords.includes('type') || Object.hasOwn(data, '$schema') || Object.hasOwn(data, '$id');
    const structure = keywords.filter((key) => STRUCTURE.includes(key));
    return (structure.some((key) => key === 'properties' || key === '$defs' || key === 'definitions') || (isTyped && structure.length > 0));
}
function isTypeName(value) {
    return typeof value === 'string' && json_schema_TYPES.has(value);
}
function isSchema(value) {
    return (0,json/* isObject */.Gv)(value) || typeof value === 'boolean';
}
function isSchemas(value) {
    return (0,json/* isList */.Lv)(value) && value.length > 0 && value.every(isSchema);
}
function isSchemaMap(value) {
    return (0,json/* isObject */.Gv)(value) && Object.values(value).every(isSchema);
}
/** A JSON Schema: one that names its draft, or a file of that name in the drafts' words. */
const jsonSchema = {
    id: 'json-schema',
    title: 'JSON Schema',
    markers: ['json-schema.org', 'properties', '$defs', 'definitions'],
    recognise: isJsonSchemaFile,
    // A schema need not say that it is one.
    accepts: (data) => (0,json/* isObject */.Gv)(data) || typeof data === 'boolean',
    sniff: (text) => rootKeys(text).has('properties') && /json-schema\.org/.test(text.slice(0, 2000)),
    views: {
        versioning: (input) => versioningView(input, ['x-version'], false, [['version'], ['info', 'version']]),
        schema: () => ({ parts: [{ dialect: 'json-schema', at: [] }], references: [], contracts: [] }),
        surface: () => ({ items: [] }),
    },
    paths: () => [],
};

;// CONCATENATED MODULE: ./src/kinds/mlflow-model.ts





const mlflow_model_NAME = /(?:^|\/)MLmodel$/;
const mlflow_model_SIGNS = [
    'mlflow_version',
    'model_uuid',
    'run_id',
    'utc_time_created',
    'signature',
    'artifact_path',
    'saved_input_example_info',
];
function isModel(data, file) {
    if (!(0,json/* isObject */.Gv)(data) || !(0,json/* isObject */.Gv)(data.flavors) || countOwnParts(data) >= 2)
        return false;
    return mlflow_model_NAME.test(file) || mlflow_model_SIGNS.filter((key) => Object.hasOwn(data, key)).length >= 2;
}
/** MLflow counts versions in its registry; a person may write one into the model's metadata. */
function modelVersioning(input) {
    const { data } = input;
    const view = versioningView(input, ['metadata', 'version'], false, [['metadata', 'model_version']]) ?? noVersion();
    const compatMode = view.compatMode ?? firstAt(data, [['metadata', 'compat_mode']]);
    return { ...view, ...(compatMode && { compatMode }) };
}
/** Ways to load the model; which of the libraries it was saved with is data. */
function flavorItems(data) {
    const flavors = (0,json/* isObject */.Gv)(data) && (0,json/* isObject */.Gv)(data.flavors) ? data.flavors : {};
    return Object.keys(flavors).map((name) => item('model', `flavors.${name}`, ['flavors', name]));
}
function metadataItems(data) {
    const found = (0,json/* isObject */.Gv)(data)
        ? firstAt(data, [
            ['metadata', 'license'],
            ['metadata', 'licence'],
        ])
        : undefined;
    const text = nameOf(found?.value);
    return found === undefined || text === '' ? [] : [item('licence', '', found.at, text)];
}
/** The `MLmodel` file of a logged model: flavors and signature. */
const mlflowModel = {
    id: 'mlflow-model',
    title: 'MLflow model',
    markers: ['flavors'],
    name: mlflow_model_NAME,
    recognise: isModel,
    sniff: (text) => rootKeys(text).has('flavors') && rootKeys(text).has('mlflow_version'),
    views: {
        versioning: modelVersioning,
        ...partViews,
        schema: ({ data }) => {
            const isSigned = (0,json/* isObject */.Gv)(data) && data.signature !== undefined && data.signature !== null;
            return { parts: isSigned ? [{ dialect: 'mlflow-model', at: [] }] : [], references: [], contracts: [] };
        },
        surface: ({ data }) => ({ items: [...flavorItems(data), ...metadataItems(data)] }),
    },
    paths: () => [],
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
const model_card_REQUIRED = requireKeys(model_card_REQUIRED_KEYS, 'ModelCards Ch. 15 \u00a7IV');
/** A model card of the spec family: `model_id` among parts that are the family's own. */
const modelCard = {
    id: 'model-card',
    title: 'model card',
    markers: ['model_id'],
    recognise: (data) => familyKind(data) === 'model-card',
    sniff: (text) => sniffFamily(text) === 'model-card',
    views: cardViews({
        known: [...model_card_REQUIRED_KEYS.map((key) => [key]), ['io_schema', 'inputs'], ['io_schema', 'outputs'], ['license_constraints']],
        required: () => model_card_REQUIRED,
        versionPath: ['version'],
        requiresVersion: () => true,
    }),
    ...cardCompanions,
    paths: cardPaths,
};

;// CONCATENATED MODULE: ./src/kinds/model-metadata.ts



const model_metadata_KEYS = ['model_version', 'data_snapshot_id', 'data_hash', 'feature_set_version'];
const model_metadata_REQUIRED = requireKeys(model_metadata_KEYS, 'Data and feature versioning, linking model, data and features');
/** Two of the four keys, one of them a version: leaving out one does not take the file out of sight. */
function isMetadata(has) {
    return (has('model_version') || has('feature_set_version')) && model_metadata_KEYS.filter(has).length >= 2;
}
/** What one trained model was made from: `model_version` with `data_hash` or `feature_set_version`. */
const modelMetadata = {
    id: 'model-metadata',
    title: 'model metadata',
    markers: ['model_version', 'feature_set_version'],
    recognise: (data) => (0,json/* isObject */.Gv)(data) && isMetadata((key) => Object.hasOwn(data, key)) && countOwnParts(data) < 2,
    sniff: (text) => {
        const keys = rootKeys(text);
        return isMetadata((key) => keys.has(key));
    },
    views: cardViews({
        known: model_metadata_KEYS.map((key) => [key]),
        required: () => model_metadata_REQUIRED,
        versionPath: ['model_version'],
        requiresVersion: () => true,
    }),
    ...cardCompanions,
    paths: cardPaths,
};

;// CONCATENATED MODULE: ./src/kinds/openlineage.ts




const openlineage_SAMPLE = 50;
const EVENT_TYPES = new Set(['START', 'RUNNING', 'COMPLETE', 'ABORT', 'FAIL', 'OTHER']);
/** A run event, a dataset event or a job event: https://openlineage.io/spec. A list of them, or a file with one a line. */
function isEvents(data) {
    if (!(0,json/* isList */.Lv)(data))
        return (0,json/* isObject */.Gv)(data) && isEvent(data);
    return data.length > 0 && data.slice(0, openlineage_SAMPLE).every((one) => (0,json/* isObject */.Gv)(one) && isEvent(one));
}
function isEvent(event) {
    const { run, job, dataset } = event;
    const isSigned = typeof event.producer === 'string' || /openlineage/i.test(nameOf(event.schemaURL));
    const isTimed = typeof event.eventTime === 'string';
    if ((0,json/* isObject */.Gv)(run) && nameOf(run.runId) !== '' && isNamed(job))
        return isTimed || EVENT_TYPES.has(nameOf(event.eventType)) || isSigned;
    return isTimed && isSigned && (isNamed(job) || isNamed(dataset));
}
function isNamed(value) {
    return (0,json/* isObject */.Gv)(value) && typeof value.name === 'string' && typeof value.namespace === 'string';
}
/** The data that jobs write, wherever in the file it is told. */
function outputItems(data) {
    const events = (0,json/* isList */.Lv)(data) ? data.map((one, i) => [one, [i]]) : [[data, []]];
    const found = new Map();
    const add = (value, at) => {
        if (!(0,json/* isObject */.Gv)(value) || nameOf(value.name) === '')
            return;
        const id = `${nameOf(value.namespace)}:${nameOf(value.name)}`;
        if (!found.has(id))
            found.set(id, item('port', id, at));
    };
    for (const [event, at] of events) {
        if (!(0,json/* isObject */.Gv)(event))
            continue;
        if ((0,json/* isList */.Lv)(event.outputs))
            event.outputs.forEach((one, i) => add(one, [...at, 'outputs', i]));
        add(event.dataset, [...at, 'dataset']);
    }
    return [...found.values()];
}
/** Events of OpenLineage: what a run read and wrote, with the schemas that it saw. */
const openLineage = {
    id: 'openlineage',
    title: 'OpenLineage event',
    markers: ['runId', 'eventTime', 'schemaURL'],
    recognise: isEvents,
    sniff: (text) => {
        const keys = rootKeys(text);
        return keys.has('run') && keys.has('job') && keys.has('eventTime');
    },
    views: {
        // A record of what happened; the versions in it are those of the data.
        versioning: () => noVersion(),
        schema: () => ({ parts: [{ dialect: 'openlineage', at: [] }], references: [], contracts: [] }),
        surface: ({ data }) => ({ items: outputItems(data) }),
    },
    paths: () => [],
};

;// CONCATENATED MODULE: ./src/kinds/pipeline-card.ts


const pipeline_card_KNOWN = [
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
    { path: ['versioning'], spec: 'Ch. 11 \u00a7III' },
    { path: ['provenance'], spec: 'Ch. 11 \u00a7V' },
    { path: ['lineage', 'graph'], spec: 'Ch. 11 \u00a7VI' },
    { path: ['artifacts'], spec: 'Ch. 11 \u00a7VII' },
    { path: ['metrology'], spec: 'Ch. 11 \u00a7VIII' },
    { path: ['export_manifest'], spec: 'Ch. 11 \u00a7XI' },
];
const PIPELINE_REQUIRED = [{ path: ['pipeline'], spec: 'Ch. 16 \u00a7IV' }];
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
    id: 'pipeline-card',
    title: 'pipeline card',
    markers: FAMILY_MARKERS,
    recognise: (data) => familyKind(data) === 'pipeline-card',
    sniff: (text) => sniffFamily(text) === 'pipeline-card',
    views: cardViews({
        known: pipeline_card_KNOWN,
        required: requiredOf,
        versionPath: ['pipeline', 'version'],
        requiresVersion: ({ data }) => (0,json/* isObject */.Gv)(data) && (Object.hasOwn(data, 'versioning') || Object.hasOwn(data, 'pipeline')),
    }),
    ...cardCompanions,
    paths: cardPaths,
};

;// CONCATENATED MODULE: ./src/kinds/index.ts

















/** In the order in which they are asked: a kind that needs more signs stands before one that needs fewer. */
const kinds = [
    dataContract,
    jsonSchema,
    avroSchema,
    dbtManifest,
    mlflowModel,
    openLineage,
    frictionless,
    dbtProperties,
    benchmarkCard,
    datasetCard,
    modelCard,
    featureSet,
    modelMetadata,
    pipelineCard,
    dvcLock,
    dvcYaml,
    dvcPointer,
];
const byId = new Map(kinds.map((kind) => [kind.id, kind]));
/** The kind with this id, or undefined: a config that names another one is wrong. */
function kindById(id) {
    return byId.get(id);
}
/** What a parsed file is: by its content, and if that says nothing by its name. Undefined for somebody else's file. */
function recogniseKind(data, file) {
    return kinds.find((kind) => kind.recognise(data, file)) ?? kinds.find((kind) => kind.name?.test(file));
}
/** What a file that does not parse was plainly meant to be: by its name, or by the keys that can still be read in its text. */
function sniffKind(text, file) {
    return kinds.find((kind) => kind.name?.test(file)) ?? kinds.find((kind) => kind.sniff?.(text));
}


/***/ }),

/***/ 1010:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ BudgetError),
/* harmony export */   _: () => (/* binding */ Budget)
/* harmony export */ });
/**
 * A count of the work that one evaluation may take. Rules and documents are written by strangers: what is not counted
 * can be made to run for hours. One step is about 0.1 to 1 \u00b5s of work.
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

/***/ 8470:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ assessChange),
  E: () => (/* binding */ readMode)
});

// EXTERNAL MODULE: ./src/model/schema-change.ts
var schema_change = __nccwpck_require__(5279);
// EXTERNAL MODULE: ./src/lib/change-class/bump.ts
var bump = __nccwpck_require__(969);
;// CONCATENATED MODULE: ./src/lib/change-class/differences.ts
/**
 * The places where parsed data differs; key order is free, list order is not. A key or an item that came or went counts
 * once, however much is below it. Items put into or taken out of a list do not make all that follow them differ.
 */
function findDifferences(base, head, ignored = []) {
    const found = [];
    // Documents are at most 100 levels deep, so this may be recursive.
    const visit = (a, b, path) => {
        if (a === b || (ignored.length > 0 && samePath(path, ignored)))
            return;
        if (a === undefined || b === undefined)
            found.push({ path, side: b === undefined ? 'base' : 'head' });
        else if (isObject(a) && isObject(b))
            for (const key of keysOf(a, b))
                visit(own(a, key), own(b, key), [...path, key]);
        else if (Array.isArray(a) && Array.isArray(b))
            visitLists(a, b, path);
        else
            found.push({ path, side: 'head' });
    };
    const visitLists = (a, b, path) => {
        if (a.length === b.length)
            return a.forEach((item, i) => visit(item, b[i], [...path, i]));
        let start = 0;
        while (start < a.length && start < b.length && isSame(a[start], b[start]))
            start++;
        let end = 0;
        while (end < a.length - start && end < b.length - start && isSame(a[a.length - 1 - end], b[b.length - 1 - end]))
            end++;
        const paired = Math.min(a.length, b.length) - start - end;
        for (let i = start; i < start + paired; i++)
            visit(a[i], b[i], [...path, i]);
        for (let i = start + paired; i < a.length - end; i++)
            found.push({ path: [...path, i], side: 'base' });
        for (let i = start + paired; i < b.length - end; i++)
            found.push({ path: [...path, i], side: 'head' });
    };
    visit(base, head, []);
    return found;
}
function isSame(a, b) {
    if (a === b)
        return true;
    if (isObject(a) && isObject(b)) {
        const keys = Object.keys(a);
        return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
    }
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => isSame(item, b[i]));
}
/** Keys of the head in its order, then those that are gone. */
function keysOf(a, b) {
    return new Set([...Object.keys(b), ...Object.keys(a)]);
}
function own(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
function samePath(a, b) {
    return a.length === b.length && a.every((step, i) => step === b[i]);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./src/lib/change-class/matrix.ts
var matrix = __nccwpck_require__(500);
;// CONCATENATED MODULE: ./src/lib/change-class/surface-diff.ts
const NAMES = {
    access: 'access',
    artifact: 'artifact',
    licence: 'licence',
    metric: 'metric',
    model: 'model',
    port: 'port',
    stage: 'stage',
};
/** From open to closed; going back along it shuts nobody out. DatasetCards Ch. 4. */
const ACCESS = ['open', 'public', 'registered', 'restricted', 'private', 'closed'];
/**
 * An item that is gone, or is now another thing, breaks those who rely on it in both directions: no order of upgrades helps.
 * One that is new disturbs nobody. A stage is how the work is done, not what it yields: it may come and go.
 */
function diffSurfaces(base, head) {
    const changes = [];
    const before = group(base);
    const after = group(head);
    for (const area of new Set([...before.keys(), ...after.keys()])) {
        const { gone, come, both } = pair(before.get(area) ?? [], after.get(area) ?? []);
        for (const [was, is] of both)
            if (was.value !== is.value)
                changes.push(becomeOther(area, was, is));
        const sole = gone.length === 1 && come.length === 1 && (area === 'licence' || area === 'access');
        if (sole)
            changes.push(becomeOther(area, gone[0], come[0]));
        else {
            for (const item of gone)
                changes.push(itemGone(area, item));
            for (const item of come)
                changes.push(itemAdded(area, item));
        }
    }
    return changes;
}
function group(view) {
    const groups = new Map();
    for (const item of view?.items ?? []) {
        const items = groups.get(item.area);
        if (items === undefined)
            groups.set(item.area, [item]);
        else
            items.push(item);
    }
    return groups;
}
/** By id; then by the id without what names a release in it: `train_pkg-1.2.0.tgz` is the `train_pkg-1.3.0.tgz` of the next. */
function pair(before, after) {
    const byId = new Map(after.map((item) => [item.id, item]));
    const exact = before.flatMap((item) => {
        const other = byId.get(item.id);
        return other === undefined ? [] : [[item, other]];
    });
    const [was, is] = [new Set(exact.map(([item]) => item.id)), new Set(exact.map(([, item]) => item.id))];
    const rest = uniqueByName(after.filter((item) => !is.has(item.id)));
    const own = uniqueByName(before.filter((item) => !was.has(item.id)));
    const renamed = [...own].flatMap(([name, item]) => {
        const other = rest.get(name);
        return other === undefined ? [] : [[item, other]];
    });
    for (const [item, other] of renamed) {
        was.add(item.id);
        is.add(other.id);
    }
    return {
        gone: unique(before.filter((item) => !was.has(item.id))),
        come: unique(after.filter((item) => !is.has(item.id))),
        both: [...exact, ...renamed],
    };
}
function unique(items) {
    return [...new Map(items.map((item) => [item.id, item])).values()];
}
const RELEASE_PART = /\bv?\d+(?:[._-]\d+)+|\d{4,}|\b[0-9a-f]{7,64}\b/gi;
function uniqueByName(items) {
    const named = new Map();
    for (const item of items) {
        const name = item.id.replace(RELEASE_PART, '#');
        if (name !== item.id)
            named.set(name, named.has(name) ? undefined : item);
    }
    return new Map([...named].flatMap(([name, item]) => (item === undefined ? [] : [[name, item]])));
}
function itemGone(area, item) {
    const isInner = area === 'stage' || item.internal === true;
    return {
        area,
        class: isInner ? 'both' : 'break',
        what: isInner ? 'stage removed' : 'item removed',
        basePath: item.at,
        headPath: undefined,
        sentence: `${nameOf(area, item)} was removed`,
        witnesses: [],
    };
}
function itemAdded(area, item) {
    return {
        area,
        class: 'both',
        what: 'item added',
        basePath: undefined,
        headPath: item.at,
        sentence: `${nameOf(area, item)} was added`,
        witnesses: [],
    };
}
function becomeOther(area, was, is) {
    const opens = area === 'access' && isOpening(was.value, is.value);
    return {
        area,
        class: opens || area === 'stage' ? 'both' : 'break',
        what: opens ? 'access opened' : area === 'stage' ? 'stage changed' : 'item changed',
        basePath: was.at,
        headPath: is.at,
        sentence: `${nameOf(area, is)} changed from ${quote(was.value)} to ${quote(is.value)}`,
        witnesses: [],
    };
}
function isOpening(from, to) {
    const [was, is] = [from, to].map((value) => ACCESS.indexOf(value.toLowerCase()));
    return was >= 0 && is >= 0 && is < was;
}
function nameOf(area, { id }) {
    return id === '' ? `the ${NAMES[area]}` : `the ${NAMES[area]} \`${id}\``;
}
function quote(value) {
    return value === '' ? 'nothing' : `\`${value}\``;
}

;// CONCATENATED MODULE: ./src/lib/change-class/table.ts
/** Nobody can get the value back. A rename with an alias is not among them: the alias fills it. */
const DROPPED = new Set(['field removed', 'record removed', 'schema removed', 'item removed']);
/** The value is another than it was, even when the text of the type happens to be readable. */
const RETYPED = new Set([
    'type changed',
    'type no longer stated',
    'type narrowed',
    'type renamed',
    'logical type changed',
    'primary key changed',
    'item changed',
]);
const ADDED = new Set(['field added', 'record added', 'schema added', 'item added', 'alias added', 'default added']);
function bumpOfChange(change, hasMode) {
    if (DROPPED.has(change.what))
        return 'major';
    if (RETYPED.has(change.what))
        return 'major';
    if (change.class === 'none')
        return 'patch';
    if (change.class === 'break')
        return 'major';
    if (ADDED.has(change.what) && change.obliging !== true)
        return 'minor';
    return change.class === 'forward' && !hasMode ? 'major' : 'minor';
}

;// CONCATENATED MODULE: ./src/lib/change-class/assess.ts






/**
 * `diff` is the fact `schema-diff`, or undefined for a document without a schema; `modes` those in force: the
 * base's and the head's, or none.
 * The versions at `ignored` are no change of their own.
 */
function assessChange(base, head, diff, modes, ignored = []) {
    const whole = readDiff(diff);
    const unread = whole.undecided.filter(({ untouched }) => untouched === true);
    const decided = { ...whole, undecided: whole.undecided.filter(({ untouched }) => untouched !== true) };
    const schema = withoutBookkeeping(decided, [base, head]);
    const found = [
        ...schema.changes.map((change) => ({ area: 'schema', change })),
        ...diffSurfaces(base.view('surface'), head.view('surface')).map((change) => ({ area: change.area, change })),
    ];
    const changes = found
        .map(({ area, change }) => extend(change, area, bumpOfChange(change, modes.length > 0)))
        .sort((a, b) => weigh(b) - weigh(a));
    const differences = findDifferences(base.data, head.data).filter(({ path }) => !ignored.some((one) => isSamePath(one, path)));
    const changeClass = (0,schema_change/* meet */.A)([schema.class, ...changes.map((change) => change.class)]);
    const isChanged = differences.length > 0 || found.length > 0 || schema.undecided.length > 0;
    const rulings = modes.map((mode) => (0,matrix/* judgeMode */.X2)(mode, changeClass).bump);
    const worst = schema.undecided.length > 0 && schema.class === 'break' ? 'major' : 'none';
    const required = isChanged ? (0,bump/* largerBump */.Mq)('patch', worst, ...changes.map((change) => change.bump), ...rulings) : 'none';
    return { class: changeClass, required, changes, differences, undecided: schema.undecided, unread };
}
/** What is not known is said, and counts as the worst; that there is no schema at all is known. */
function readDiff(diff) {
    if (diff === undefined || (!diff.known && diff.absent))
        return { class: 'none', changes: [], undecided: [] };
    return diff.known ? diff.value : { class: 'break', changes: [], undecided: [{ path: [], reason: diff.reason }] };
}
/** A JSON Schema keeps its version and its mode beside its keywords: that they moved is judged by others. */
function withoutBookkeeping(schema, documents) {
    const own = documents.flatMap((document) => {
        const view = document.view('versioning');
        const places = [view?.version, view?.schemaVersion, view?.dataRelease, view?.compatMode, view?.stabilityLine, view?.notice];
        return places.flatMap((place) => (place === undefined ? [] : [place.at]));
    });
    const isOwn = (path) => path !== undefined && own.some((at) => path.length > 0 && (isSamePath(at, path) || isSamePath(at.slice(0, 1), path)));
    const changes = schema.changes.filter(({ basePath, headPath }) => !(isOwn(basePath ?? headPath) && isOwn(headPath ?? basePath)));
    if (changes.length === schema.changes.length)
        return schema;
    const changeClass = schema.undecided.length > 0 ? schema.class : (0,schema_change/* meet */.A)(changes.map((change) => change.class));
    return { ...schema, class: changeClass, changes };
}
function extend(change, area, bump) {
    const { class: changeClass, what, basePath, headPath, sentence, witnesses, inFiles } = change;
    return { class: changeClass, what, basePath, headPath, sentence, witnesses, area, bump, ...(inFiles && { inFiles }) };
}
const CLASS_WEIGHT = { none: 0, both: 1, backward: 2, forward: 3, break: 4 };
const BUMP_WEIGHT = { none: 0, patch: 10, minor: 20, major: 30 };
function weigh({ class: changeClass, bump }) {
    return BUMP_WEIGHT[bump] + CLASS_WEIGHT[changeClass];
}
function isSamePath(a, b) {
    return a.length === b.length && a.every((step, i) => step === b[i]);
}
/** The mode that the document, or for want of one the configuration, declares; text in any case, with Confluent's words. */
function readMode(value) {
    if (typeof value !== 'string')
        return undefined;
    const match = /^(forward|backward|both|break|full|none)(_transitive)?$/.exec(value.trim().toLowerCase());
    if (match === null)
        return undefined;
    const word = match[1];
    const mode = word === 'full' ? 'both' : word === 'none' ? 'break' : word;
    return { mode, transitive: match[2] !== undefined };
}


/***/ }),

/***/ 969:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ bumpBetween),
/* harmony export */   Mq: () => (/* binding */ largerBump),
/* harmony export */   cV: () => (/* binding */ namedStep),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* unused harmony export BUMPS */
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5419);
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

/***/ 500:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   Iz: () => (/* binding */ isCompatMode),
/* harmony export */   X2: () => (/* binding */ judgeMode),
/* harmony export */   c2: () => (/* binding */ isWeaker),
/* harmony export */   id: () => (/* binding */ CHANGE_CLASSES),
/* harmony export */   s6: () => (/* binding */ meetModes)
/* harmony export */ });
/* unused harmony export MATRIX */
/* harmony import */ var _model_schema_change_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5279);
/**
 * What a declared compatibility mode makes of a change: the one table of it. `policies/compat-mode/README.md` and
 * `policies/semver-bump/README.md` show the same, written by `specgate docs`. The modes are those of the pipeline volume, Ch. 11 \u00a7IV.
 */

const MODES = ['both', 'backward', 'forward', 'break'];
const CHANGE_CLASSES = ['none', 'both', 'backward', 'forward', 'break'];
const PATCH = { bump: 'patch', standing: 'fine' };
const MINOR = { bump: 'minor', standing: 'fine' };
const VIOLATED = { bump: 'major', standing: 'violated' };
const OBLIGED = { bump: 'major', standing: 'obliged' };
const MATRIX = {
    both: { none: PATCH, both: MINOR, backward: VIOLATED, forward: VIOLATED, break: VIOLATED },
    backward: { none: PATCH, both: MINOR, backward: MINOR, forward: VIOLATED, break: VIOLATED },
    forward: { none: PATCH, both: MINOR, backward: VIOLATED, forward: MINOR, break: VIOLATED },
    break: {
        none: { bump: 'patch', standing: 'unused' },
        both: { bump: 'minor', standing: 'unused' },
        backward: OBLIGED,
        forward: OBLIGED,
        break: OBLIGED,
    },
};
function judgeMode(mode, changeClass) {
    return MATRIX[mode][changeClass];
}
function isCompatMode(value) {
    return typeof value === 'string' && MODES.includes(value);
}
/** What remains promised when two modes hold at once. */
function meetModes(modes) {
    const result = (0,_model_schema_change_js__WEBPACK_IMPORTED_MODULE_0__/* .meet */ .A)(modes);
    return result === 'none' ? 'both' : result;
}
/** Strength order, both being the strongest; forward and backward cannot be compared. */
function isWeaker(mode, than) {
    return mode !== than && meetModes([mode, than]) === mode;
}


/***/ }),

/***/ 8899:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ normalizeDigest),
/* harmony export */   M0: () => (/* binding */ readSha256),
/* harmony export */   _e: () => (/* binding */ EMPTY_SHA256),
/* harmony export */   sY: () => (/* binding */ shortDigests)
/* harmony export */ });
/* unused harmony exports isPlaceholder, shortDigest */
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7979);
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
    if (text === '' || text.includes('...') || text.includes('\u2026'))
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
    return hex.length <= 16 ? hex : `${hex.slice(0, 12)}\u2026`;
}
/** Both digests for one message, in full when their beginnings are the same. */
function shortDigests(a, b) {
    return a !== b && shortDigest(a) === shortDigest(b) ? [a, b] : [shortDigest(a), shortDigest(b)];
}
/**
 * A digest of any algorithm as one comparable text, `sha256:9c1b\u2026`; the algorithm of a bare digest is `algorithm`, else
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
    return points.length <= most ? text : `${points.slice(0, most - 1).join('')}\u2026`;
}


/***/ }),

/***/ 5342:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ equalJson)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7979);

/** Deep equality of JSON values, own keys in any order. One step of the budget for each pair. */
function equalJson(left, right, steps) {
    steps.spend(1);
    if (left === right)
        return true;
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(left)) {
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(right) || left.length !== right.length)
            return false;
        for (let index = 0; index < left.length; index++)
            if (!equalJson(left[index], right[index], steps))
                return false;
        return true;
    }
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(left) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(right))
        return false;
    const keys = Object.keys(left);
    if (keys.length !== Object.keys(right).length)
        return false;
    for (const key of keys)
        if (!Object.hasOwn(right, key) || !equalJson(left[key], right[key], steps))
            return false;
    return true;
}


/***/ }),

/***/ 6757:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  pZ: () => (/* reexport */ GlobError),
  SO: () => (/* binding */ compileGlob),
  tI: () => (/* binding */ compileGlobs)
});

// UNUSED EXPORTS: MAX_ALTERNATIVES

;// CONCATENATED MODULE: ./src/lib/glob-parse.ts
/** The text of a glob \u2192 a program: what `glob.ts` runs. The syntax is described there. */
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
function assemble(patterns) {
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
const UNKNOWN = -1;
const DEAD = 0;
const glob_SLASH = 47;
/** The test for one pattern. Throws GlobError, with the column in the pattern, for one that cannot be meant. */
function compileGlob(pattern) {
    return compileGlobs([pattern]);
}
/** The test whether a path matches at least one of the patterns; one pass over the path however many there are. Throws GlobError. */
function compileGlobs(patterns) {
    const automaton = new Automaton(assemble(patterns));
    return (path) => automaton.matches(path);
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
    /** The last search that came by each instruction. */
    #marks;
    #mark = 0;
    constructor(program) {
        this.#program = program;
        this.#marks = new Uint32Array(program.kinds.length);
        this.#reset();
    }
    matches(path) {
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
                state = this.#step(state, code);
            }
            if (state === DEAD)
                return false;
        }
        return this.#accepts[state];
    }
    #reset() {
        this.#members = [];
        this.#accepts = [];
        this.#steps = [];
        this.#states.clear();
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
        if (this.#members.length >= MAX_STATES)
            this.#reset();
        else if (code < ASCII)
            return (this.#steps[state][code] = this.#intern(closed));
        return this.#intern(closed);
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

/***/ 5291:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dK: () => (/* binding */ components),
/* harmony export */   p4: () => (/* binding */ findCycles)
/* harmony export */ });
/* unused harmony export findCycle */
/** Work that the search for shortest cycles may spend, in edges looked at, beyond the first cycle of each knot. */
const SEARCH_BUDGET = 1_000_000;
/** Weakly connected components, each in the order of `nodeIds`, ordered by their first node. */
function components(nodeIds, edges) {
    const index = indexOf(nodeIds);
    const ids = [...index.keys()];
    const parent = Int32Array.from(ids, (_, i) => i);
    for (const { from, to } of edges) {
        const a = index.get(from);
        const b = index.get(to);
        if (a === undefined || b === undefined)
            continue;
        const rootA = findRoot(parent, a);
        const rootB = findRoot(parent, b);
        // The smaller index wins, so that the root of a component is its first node.
        if (rootA < rootB)
            parent[rootB] = rootA;
        else
            parent[rootA] = rootB;
    }
    const groups = new Map();
    ids.forEach((id, i) => {
        const root = findRoot(parent, i);
        const group = groups.get(root);
        if (group)
            group.push(id);
        else
            groups.set(root, [id]);
    });
    return [...groups.values()];
}
/** A shortest cycle that could be found, closed (`a b c a`), or undefined when there is none. */
function findCycle(nodeIds, edges) {
    let shortest;
    for (const cycle of findCycles(nodeIds, edges))
        if (shortest === undefined || cycle.length < shortest.length)
            shortest = cycle;
    return shortest;
}
/**
 * One cycle of each knot (strongly connected component), closed, beginning at its first node in the order of `nodeIds`.
 * It is a shortest one of its knot as far as the budget reaches; a self loop is the cycle `a a`.
 */
function findCycles(nodeIds, edges) {
    const index = indexOf(nodeIds);
    const ids = [...index.keys()];
    const graph = adjacency(index, edges);
    const knotOf = stronglyConnected(graph);
    const knots = new Map();
    for (let node = 0; node < ids.length; node++) {
        const members = knots.get(knotOf[node]);
        if (members)
            members.push(node);
        else
            knots.set(knotOf[node], [node]);
    }
    const cycles = [];
    let budget = SEARCH_BUDGET;
    for (const members of knots.values()) {
        const own = members.find((node) => hasSelfLoop(graph, node));
        if (own !== undefined)
            cycles.push([own]);
        else if (members.length > 1) {
            let best;
            for (const node of members) {
                if (best !== undefined && (budget <= 0 || best.length === 2))
                    break;
                const found = shortestWayBack(graph, knotOf, node, best?.length ?? Infinity);
                budget -= found.looked;
                best = found.cycle ?? best;
            }
            if (best)
                cycles.push(best);
        }
    }
    return cycles
        .map(rotateToFirst)
        .sort((a, b) => a[0] - b[0])
        .map((cycle) => [...cycle, cycle[0]].map((node) => ids[node]));
}
function indexOf(nodeIds) {
    const index = new Map();
    for (const id of nodeIds)
        if (!index.has(id))
            index.set(id, index.size);
    return index;
}
function adjacency(index, edges) {
    const pairs = [];
    const starts = new Int32Array(index.size + 1);
    for (const { from, to } of edges) {
        const a = index.get(from);
        const b = index.get(to);
        if (a === undefined || b === undefined)
            continue;
        pairs.push(a, b);
        starts[a + 1] = starts[a + 1] + 1;
    }
    for (let i = 0; i < index.size; i++)
        starts[i + 1] = starts[i + 1] + starts[i];
    const next = starts.slice();
    const targets = new Int32Array(pairs.length / 2);
    for (let i = 0; i < pairs.length; i += 2) {
        const from = pairs[i];
        targets[next[from]] = pairs[i + 1];
        next[from] = next[from] + 1;
    }
    return { starts, targets };
}
function hasSelfLoop({ starts, targets }, node) {
    for (let i = starts[node]; i < starts[node + 1]; i++)
        if (targets[i] === node)
            return true;
    return false;
}
/** Tarjan 1972 with an explicit stack; the number of the component of each node. */
function stronglyConnected({ starts, targets }) {
    const size = starts.length - 1;
    const order = new Int32Array(size).fill(-1);
    const low = new Int32Array(size);
    const component = new Int32Array(size).fill(-1);
    const cursor = starts.slice(0, size);
    const open = [];
    let count = 0;
    let seen = 0;
    for (let root = 0; root < size; root++) {
        if (order[root] !== -1)
            continue;
        const walk = [root];
        while (walk.length > 0) {
            const node = walk[walk.length - 1];
            if (order[node] === -1) {
                order[node] = low[node] = seen++;
                open.push(node);
            }
            const at = cursor[node];
            if (at < starts[node + 1]) {
                cursor[node] = at + 1;
                const target = targets[at];
                if (order[target] === -1)
                    walk.push(target);
                else if (component[target] === -1)
                    low[node] = Math.min(low[node], order[target]);
                continue;
            }
            walk.pop();
            const above = walk[walk.length - 1];
            if (above !== undefined)
                low[above] = Math.min(low[above], low[node]);
            if (low[node] !== order[node])
                continue;
            for (let member = open.pop(); member !== undefined; member = member === node ? undefined : open.pop())
                component[member] = count;
            count++;
        }
    }
    return component;
}
/** Breadth first inside the knot of `start`, from `start` back to itself; only a cycle of fewer than `limit` nodes. */
function shortestWayBack({ starts, targets }, knotOf, start, limit) {
    const cameFrom = new Map([[start, -1]]);
    let frontier = [start];
    let looked = 0;
    for (let length = 1; length < limit && frontier.length > 0; length++) {
        const next = [];
        for (const node of frontier) {
            for (let i = starts[node]; i < starts[node + 1]; i++) {
                looked++;
                const target = targets[i];
                if (target === start) {
                    const cycle = [];
                    for (let step = node; step !== -1; step = cameFrom.get(step))
                        cycle.push(step);
                    return { cycle: cycle.reverse(), looked };
                }
                if (knotOf[target] !== knotOf[start] || cameFrom.has(target))
                    continue;
                cameFrom.set(target, node);
                next.push(target);
            }
        }
        frontier = next;
    }
    return { looked };
}
function rotateToFirst(cycle) {
    let first = 0;
    cycle.forEach((node, i) => {
        if (node < cycle[first])
            first = i;
    });
    return [...cycle.slice(first), ...cycle.slice(0, first)];
}
function findRoot(parent, node) {
    let root = node;
    while (parent[root] !== root)
        root = parent[root];
    for (let at = node; at !== root;) {
        const above = parent[at];
        parent[at] = root;
        at = above;
    }
    return root;
}


/***/ }),

/***/ 2269:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/** Help for a word that is not one of those allowed. */
const MAX_WORD = 64;
const MAX_LISTED = 12;
/**
 * The candidate that was most likely meant, or undefined when none is near. Case and the choice of `-`, `_`, space count for
 * nothing; the last part of a dotted name (`SHA256_REQUIRED` of `ART.SHA256_REQUIRED`) and an unambiguous beginning of three
 * characters or more (`warn`) are near whatever their length. Of equals the first candidate wins.
 */
function nearest(word, candidates) {
    const given = fold(word);
    if (given === '' || given.length > MAX_WORD)
        return undefined;
    const cutoff = given.length < 3 ? 0 : given.length < 5 ? 1 : Math.min(4, Math.floor(given.length / 3) + (given.length < 6 ? 1 : 0));
    let best;
    let least = cutoff + 1;
    let beginning;
    let beginnings = 0;
    for (const candidate of candidates) {
        const known = fold(candidate);
        if (known === given)
            return candidate;
        if (known.length > MAX_WORD)
            continue;
        const distance = lastPart(known) === given ? 0 : countEdits(given, known, least - 1);
        if (distance < least) {
            least = distance;
            best = candidate;
        }
        if (given.length >= 3 && known.startsWith(given)) {
            beginnings++;
            beginning ??= candidate;
        }
    }
    return best ?? (beginnings === 1 ? beginning : undefined);
}
/** ` Did you mean "x"?` with the space in front, or '' when nothing is near. */
function didYouMean(word, candidates) {
    const meant = nearest(word, candidates);
    return meant === undefined ? '' : ` Did you mean "${meant}"?`;
}
/** `a, b or c`; a long list is cut and says how many more there are. */
function listOf(values, word = 'or', most = MAX_LISTED) {
    if (values.length > most + 1)
        return `${values.slice(0, most).join(', ')} ${word} one of ${values.length - most} more`.replace('and one of', 'and');
    if (values.length < 2)
        return values[0] ?? '';
    return `${values.slice(0, -1).join(', ')} ${word} ${values.at(-1)}`;
}
function fold(word) {
    return word.trim().toLowerCase().replace(/[\s_]/g, '-');
}
function lastPart(word) {
    return word.slice(Math.max(word.lastIndexOf('.'), word.lastIndexOf('/')) + 1);
}
/**
 * Insertions, deletions, replacements and swaps of neighbours that turn one word into the other (Damerau\u2013Levenshtein in its
 * optimal string alignment form); `most + 1` when there are more than `most`.
 */
function countEdits(from, to, most) {
    if (Math.abs(from.length - to.length) > most)
        return most + 1;
    let before = [];
    let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let row = 1; row <= from.length; row++) {
        const current = [row];
        let smallest = row;
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1];
            let edits = Math.min(previous[column - 1] + (same ? 0 : 1), previous[column] + 1, current[column - 1] + 1);
            const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            if (swapped)
                edits = Math.min(edits, before[column - 2] + 1);
            current.push(edits);
            smallest = Math.min(smallest, edits);
        }
        // A swap reaches back two rows, so one row above the limit is not yet the end of it.
        if (smallest > most + 1)
            return most + 1;
        before = previous;
        previous = current;
    }
    return Math.min(previous[to.length], most + 1);
}


/***/ }),

/***/ 9927:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** Paths as documents write them \u2192 paths in the workspace, or the reason why not. Knows nothing of a file system. */
const MAX_LENGTH = 1024;
const MAX_SEGMENT = 255;
/**
 * Resolves `raw` against `folder` (workspace path, '' for the root). Refuses what could leave the workspace or mean two
 * things on two systems: empty, absolute, drive, UNC, URL, backslash, `..` out of the workspace, `.git`, control characters,
 * NTFS streams, a trailing dot or space, over-long. The reason is the end of a sentence: "it is an absolute path".
 */
function resolvePath(folder, raw) {
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
function unsafeReason(raw) {
    if (raw === '')
        return 'it is empty';
    if (raw.length > MAX_LENGTH)
        return `it is ${raw.length} characters long, more than ${MAX_LENGTH}`;
    if (/[\u0000-\u001f\u007f\u0080-\u009f\u2028\u2029]/.test(raw))
        return 'it holds a control character';
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
/** The folder of a workspace path, '' for the root. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '' : path.slice(0, slash);
}
/** The last part of a workspace path. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 8578:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ lastRelease),
/* harmony export */   dt: () => (/* binding */ releaseTags),
/* harmony export */   yE: () => (/* binding */ tagNamesOf)
/* harmony export */ });
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5419);

/** `release-20260131-1.2.0`, `v1.2.0`, `1.2.0`, `name@1.2.0`, `name-v1.2.0`, `name/v1.2.0`. */
const TAG = /^(?:release-\d{8}-|(.*?)[@/-])?(v?\d+\.\d+(?:\.\d+)?(?:[-+][0-9A-Za-z.+-]*)?)$/;
/** Git refuses longer names of refs on most systems. */
const MAX_LENGTH = 255;
/** What a tag may call a document: its folders, its file without extension, its id. */
function tagNamesOf(document) {
    const steps = document.file.split('/');
    const stem = steps.at(-1).replace(/\.[^.]*$/, '');
    const own = document.view('versioning')?.name?.value;
    return new Set([...steps.slice(0, -1), stem, ...(typeof own === 'string' ? [own] : [])]);
}
/**
 * The releases, the newest first, pre-releases aside. In a repository where several things are released, the tags that name
 * this one count alone. Of two tags of one version the first by name counts.
 */
function releaseTags(tags, names) {
    const read = tags.flatMap((tag) => {
        const match = tag.length > MAX_LENGTH ? null : TAG.exec(tag);
        const reading = match === null ? undefined : (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersion */ .$4)(match[2]);
        return reading?.ok === true && reading.version.prerelease === '' ? [{ tag, name: match[1], version: reading.version }] : [];
    });
    const named = read.filter(({ name }) => name !== undefined && names.has(name));
    const candidates = named.length > 0 ? named : read.filter(({ name }) => name === undefined || name === '');
    const sorted = candidates
        .map(({ tag, version }) => ({ tag, version }))
        .sort((a, b) => (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(b.version, a.version) || (a.tag < b.tag ? -1 : 1));
    return sorted.filter(({ version }, i) => i === 0 || (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, sorted[i - 1].version) !== 0);
}
/** The highest release at or below `upTo`. */
function lastRelease(tags, names, upTo) {
    return releaseTags(tags, names).find(({ version }) => (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, upTo) <= 0);
}


/***/ }),

/***/ 7058:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q7: () => (/* binding */ isJsonSchema),
/* harmony export */   fS: () => (/* binding */ REFERENCE_KEYS),
/* harmony export */   sf: () => (/* binding */ findCardPlaces)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7979);
/* harmony import */ var _field_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2518);
/**
 * Where a card of the spec family holds schemas: contracts of stages (`\u03a3_in`, `\u03a3_out`), `io_schema`, `features`, `schema`, the
 * `fields` of tables. Only the places and their names; a card without any costs a walk and no reader.
 */


const REFERENCE_KEYS = new Set(['schema_ref', 'schema_refs']);
/** The Greek capital sigma and the sum sign look alike, and either is typed. */
const PORTS = new Map([
    ['\u03a3_in', '\u03a3_in'],
    ['\u03a3_out', '\u03a3_out'],
    ['\u2211_in', '\u03a3_in'],
    ['\u2211_out', '\u03a3_out'],
    ['sigma_in', '\u03a3_in'],
    ['sigma_out', '\u03a3_out'],
]);
/** Lists and maps of things that have fields. */
const HOLDERS = new Set([
    ...['tables', 'datasets', 'record_sets', 'recordSets', 'entities', 'resources', 'views', 'streams', 'topics', 'files'],
    ...['contracts', 'contract', 'ports', 'feature_groups', 'feature_views', 'models'],
]);
const EVOLUTION_KEYS = ['compat_mode', 'x-compat-mode', 'evolution_policy'];
/** Of a port or contract: what is said about it, and no field of it. */
const META = new Set([
    ...['schema_ref', 'schema_refs', ...EVOLUTION_KEYS, 'evolution', 'content_model', 'additionalProperties'],
    ...['primary_key', 'primaryKey', 'required', '$schema', '$id'],
]);
/** Long lists of files that hold no schema. */
const SKIPPED = new Set(['artifacts', 'checksums']);
/** What the document is called, which may change without its schemas being others. */
const NAMELESS = new Set(['pipeline', 'suite']);
const MAX_DEPTH = 60;
const MAX_NODES = 1_000_000;
const known = new WeakMap();
/** Looked up once for each document. Never throws. */
function findCardPlaces(data) {
    if (typeof data !== 'object' || data === null)
        return { places: [], references: [], contracts: [], problems: [] };
    let places = known.get(data);
    if (places === undefined)
        known.set(data, (places = new Search().run(data)));
    return places;
}
class Search {
    #places = [];
    #references = [];
    #contracts = [];
    #problems = [];
    #names = new Set();
    #left = MAX_NODES;
    run(data) {
        this.#walk(data, [], { owners: [], table: true }, 0);
        return { places: this.#places, references: this.#references, contracts: this.#contracts, problems: this.#problems };
    }
    #walk(value, at, around, depth) {
        if ((!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) && !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value)) || !this.#enter(at, depth))
            return;
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
            value.forEach((one, index) => this.#walk(one, [...at, index], around, depth + 1));
        else
            this.#map(value, at, around, depth);
    }
    #enter(at, depth) {
        if (depth > MAX_DEPTH)
            this.#problems.push({ at, reason: `it is nested more than ${MAX_DEPTH} deep` });
        else if (--this.#left === 0)
            this.#problems.push({ at, reason: `the document has more than ${MAX_NODES.toLocaleString('en-US')} parts` });
        return depth <= MAX_DEPTH && this.#left > 0;
    }
    #map(data, at, around, depth) {
        const id = at.length === 0 || (at.length === 1 && NAMELESS.has(String(at[0]))) ? undefined : idOf(data);
        const owners = id === undefined ? around.owners : [...around.owners, id];
        this.#contract(data, at);
        for (const key of Object.keys(data)) {
            const [value, place] = [data[key], [...at, key]];
            const port = PORTS.get(key.normalize('NFC'));
            if (port !== undefined)
                this.#port(value, place, port, owners, at);
            else if (REFERENCE_KEYS.has(key))
                this.#reference(value, place, nameOf(owners, '', at));
            else if (!this.#schema(key, value, place, owners, around.table))
                this.#below(key, value, place, owners, depth);
        }
    }
    /** Whether the key is one that holds a schema, which is then noted. */
    #schema(key, value, at, owners, table) {
        if (typeof value !== 'object' || value === null)
            return false;
        if (key === 'io_schema' && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value)) {
            for (const side of ['inputs', 'outputs'])
                if (Object.hasOwn(value, side))
                    this.#add(value[side], [...at, side], side, owners);
            for (const side of Object.keys(value))
                if (PORTS.has(side))
                    this.#port(value[side], [...at, side], PORTS.get(side), owners, at);
            return true;
        }
        if (key === 'schema' && isSchemaMap(value))
            this.#add(value, at, table && owners.length > 0 ? '' : 'schema', owners);
        else if (key === 'features' && ((0,_field_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeFields */ .$z)(value) || (at.length === 1 && isListOfNames(value))))
            this.#add(value, at, 'features', owners);
        else if ((key === 'fields' || key === 'columns') && table && (0,_field_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeFields */ .$z)(value))
            this.#add(value, at, owners.length > 0 ? '' : 'schema', owners);
        else
            return false;
        return true;
    }
    #below(key, value, at, owners, depth) {
        if (SKIPPED.has(key))
            return;
        if (!HOLDERS.has(key))
            this.#walk(value, at, { owners, table: false }, depth + 1);
        else if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
            this.#walk(value, at, { owners, table: true }, depth + 1);
        else if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && !idOf(value) && Object.values(value).every((one) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one)))
            for (const name of Object.keys(value)) {
                const inner = value[name];
                const named = idOf(inner) === undefined ? [...owners, name] : owners;
                this.#walk(inner, [...at, name], { owners: named, table: true }, depth + 2);
            }
        else
            this.#walk(value, at, { owners, table: true }, depth + 1);
    }
    #port(value, at, port, owners, holder) {
        const name = nameOf(owners, port, holder);
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value)) {
            this.#contract(value, at);
            for (const key of Object.keys(value))
                if (REFERENCE_KEYS.has(key))
                    this.#reference(value[key], [...at, key], name);
        }
        if (typeof value !== 'string')
            this.#add(value, at, port, owners);
        // A word alone is the name of a port.
        else if (/[/@#]|\.\w+$/.test(value) && !/\s/.test(value))
            this.#reference(value, at, name);
    }
    #contract(data, at) {
        if (at.length === 0)
            return;
        const keys = Object.keys(data);
        const evolves = keys.some((key) => EVOLUTION_KEYS.includes(key));
        const isPort = PORTS.has(String(at.at(-1))) || ['contract', 'contracts'].includes(String(at.findLast((step) => typeof step === 'string')));
        const holds = isPort || keys.some((key) => PORTS.has(key.normalize('NFC')) || key === 'schema' || key === 'fields');
        if (keys.some((key) => REFERENCE_KEYS.has(key)) || (evolves && holds))
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
/** The nearest id is enough to tell most apart, and does not change when a stage moves to another layer. */
function nameOf(owners, label, at) {
    const owner = owners.at(-1);
    if (owner !== undefined)
        return label === '' ? owner : `${owner} ${label}`;
    const where = at.length > 1 && label.startsWith('\u03a3') ? `${(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .shortPath */ ._1)(at)} ` : '';
    return label === '' ? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .shortPath */ ._1)(at) : `${where}${label}`;
}
function idOf(data) {
    return [data.id, data.stage, data.name].find((one) => typeof one === 'string' && one !== '');
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
    const strict = refers || !label.startsWith('\u03a3');
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
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

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

/***/ 5419:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   Zy: () => (/* binding */ compareVersions)
/* harmony export */ });
/* unused harmony export nextPatch */
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
/** Semver precedence (\u00a711): negative when `a` comes before `b`, 0 when they are the same version but for build metadata. */
function compareVersions(a, b) {
    return a.major - b.major || a.minor - b.minor || a.patch - b.patch || comparePrereleases(a.prerelease, b.prerelease);
}
/** \u00a711.3 and \u00a711.4. Ours, since node-semver builds 100 regular expressions before it compares the first two versions. */
function comparePrereleases(a, b) {
    if (a === b)
        return 0;
    if (a === '' || b === '')
        return a === '' ? 1 : -1;
    const [left, right] = [a.split('.'), b.split('.')];
    for (let i = 0; i < Math.min(left.length, right.length); i++) {
        const order = compareIdentifiers(left[i], right[i]);
        if (order !== 0)
            return order;
    }
    return left.length - right.length;
}
function compareIdentifiers(a, b) {
    const [aNumber, bNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
    if (aNumber && bNumber)
        return Number(a) - Number(b);
    if (aNumber !== bNumber)
        return aNumber ? -1 : 1;
    return a === b ? 0 : a < b ? -1 : 1;
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

/***/ 7206:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

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
    constructor(exit, what, details = {}) {
        super(what, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'GateError';
        this.exit = exit;
        this.where = details.where;
        this.fix = details.fix;
    }
}


/***/ }),

/***/ 7979:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   _1: () => (/* binding */ shortPath),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   pT: () => (/* binding */ normalizedPath)
/* harmony export */ });
/* unused harmony export isWord */
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
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

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

/***/ 2516:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./src/model/version.ts

/** The version of the package, as the report and `--version` say it. */
const VERSION = package_namespaceObject.rE;


/***/ }),

/***/ 1237:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ definePolicy)
/* harmony export */ });
/** Gives a policy its types: `data` of a report must fill every placeholder of its rule's message. */
function definePolicy() {
    return (policy) => policy;
}


/***/ }),

/***/ 533:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   gx: () => (/* binding */ shortenValues),
/* harmony export */   h$: () => (/* binding */ markdownProse)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(580);
/** Text into GitHub-flavoured Markdown so that none of it is markup, a mention, a reference, a link, an image or a formula. */

const DEFAULT_MAX = 200;
/**
 * GitHub looks for mentions, references, commits, emoji codes and links in the *rendered* text, where an entity is long gone:
 * each needs a zero-width space (as an entity) inside, not only an escape.
 */
const BREAK = '&#8203;';
const SIGNS = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '`': '&#96;',
    '@': `&#64;${BREAK}`,
    '#': `&#35;${BREAK}`,
    // In an element of its own, as GitHub's documentation on formulas has it for a dollar that is not one.
    $: '<span>&#36;</span>',
};
/** Prose outside of code. One line; safe at the start of a line and in a table. */
function escapeMarkdown(text, { max = DEFAULT_MAX } = {}) {
    return escapeProse((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnseen */ .AZ)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, max), '\u23ce'));
}
function escapeProse(visible, atStart = true) {
    const safe = visible
        // Words first, on the plain text: the entities written below hold digits and hexadecimal.
        .replace(/(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/gi, (hex) => hex.replace(/.{6}(?=.)/g, '$&\u200b'))
        .replace(/([a-z]{2,})-(?=\d)/gi, '$1-\u200b')
        .replace(/(www)(?=\.)/gi, '$1\u200b')
        .replace(/:(?=[\w+/-])/g, ':\u200b')
        .replace(/[\\*_[\]~]/g, '\\$&')
        .replace(/[&<>|`@#$]/g, (sign) => SIGNS[sign] ?? sign)
        .replace(/\u200b/g, BREAK);
    return atStart
        ? safe.replace(BLOCK_START, (sign) => (sign === ' ' ? '&#32;' : `${sign.slice(0, -1)}\\${sign.slice(-1)}`))
        : safe;
}
/** A list, a heading's underline or indented code, were it to stand at the start of a line. */
const BLOCK_START = /^(?:[-+=]|\d+[.)](?= |$)| )/;
/** A code span: where GitHub neither mentions nor links. An empty text is shown as a blank. */
function markdownCode(text, { max = DEFAULT_MAX, table = false } = {}) {
    let code = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnseen */ .AZ)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, max), '\u23ce')
        // A comment's marker is looked up in the raw body, where a code span does not hide it.
        .replace(/<!--/g, '<\\u{21}--')
        // The runner obeys commands in a log, and a report in Markdown may be printed there.
        .replace((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .legacyCommand */ .p9)(), '#$1\\u{23}')
        // A dollar beside a backtick is GitHub's other way to write a formula.
        .replace(/(?<=`)\$|\$(?=`)/g, '\\u{24}');
    // A table takes `\|` for a bar, also in code; whether `\\|` splits the cell differs between renderers.
    if (table)
        code = code.replace(/(\\?)\|/g, (_, backslash) => (backslash === '' ? '\\|' : '\\\\u{7c}'));
    const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    if (code === '')
        return '` `';
    const pad = /^[`$]|[`$]$|^ .* $/.test(code) && code.trim() !== '' ? ' ' : '';
    return fence + pad + code + pad + fence;
}
/**
 * A sentence with what it puts between backticks set in code: the strings of `values` whole, whatever they hold, and the
 * sentence's own. The rest is prose. Over-long values are cut one by one, so that the end of the sentence is kept.
 */
function markdownProse(text, values = [], options = {}) {
    const max = options.max ?? DEFAULT_MAX;
    const wanted = [...values].filter((value) => typeof value === 'string' && value.trim() !== '');
    const sentence = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(shortenValues(text, wanted), max);
    const pieces = splitByValues(sentence, [...new Set(wanted.map((value) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(value, VALUE_MAX)))]);
    let out = '';
    for (const piece of pieces) {
        const next = piece.code
            ? markdownCode(piece.text, { ...options, max: Infinity })
            : escapeProse((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnseen */ .AZ)(piece.text, '\u23ce'), out === '');
        // Two code spans side by side would read as one run of backticks.
        out += out.endsWith('`') && next.startsWith('`') ? BREAK + next : next;
    }
    return out;
}
const VALUE_MAX = 200;
/** The same sentence with each over-long value cut where it stands. */
function shortenValues(text, values) {
    let short = text;
    for (const value of values) {
        if (typeof value === 'string' && value.length > VALUE_MAX)
            short = short.replaceAll(value, () => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(value, VALUE_MAX));
    }
    return short;
}
function splitByValues(sentence, values) {
    const pieces = [];
    let from = 0;
    for (;;) {
        const found = nextValue(sentence, values, from);
        if (found === undefined)
            break;
        pushProse(pieces, sentence.slice(from, Math.max(from, found.at - 1)));
        pieces.push({ text: sentence.slice(found.at, found.end), code: true });
        from = found.end + 1;
    }
    pushProse(pieces, sentence.slice(from));
    return pieces;
}
function pushProse(pieces, prose) {
    let from = 0;
    for (const match of prose.matchAll(/`([^`]+)`/g)) {
        if (match.index > from)
            pieces.push({ text: prose.slice(from, match.index), code: false });
        pieces.push({ text: match[1] ?? '', code: true });
        from = match.index + match[0].length;
    }
    if (from < prose.length)
        pieces.push({ text: prose.slice(from), code: false });
}
/**
 * The first of the values that stands between backticks from `from` on; the longest of those that start there. Looked for
 * by value, since a hostile one may hold backticks itself.
 */
function nextValue(sentence, values, from) {
    let best;
    for (const value of values) {
        for (let at = sentence.indexOf(value, from); at >= 0; at = sentence.indexOf(value, at + 1)) {
            if (best !== undefined && at > best.at)
                break;
            const end = at + value.length;
            if (sentence[at - 1] !== '`' || sentence[end] !== '`')
                continue;
            if (best === undefined || at < best.at || end > best.end)
                best = { at, end };
            break;
        }
    }
    return best;
}


/***/ }),

/***/ 2875:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ escapeLog),
/* harmony export */   D9: () => (/* reexport safe */ _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.D9),
/* harmony export */   FV: () => (/* reexport safe */ _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.FV),
/* harmony export */   GO: () => (/* binding */ escapeJson),
/* harmony export */   Jj: () => (/* reexport safe */ _visible_js__WEBPACK_IMPORTED_MODULE_1__.Jj),
/* harmony export */   cW: () => (/* binding */ escapeAnnotationMessage),
/* harmony export */   ci: () => (/* binding */ escapeAnnotationProperty),
/* harmony export */   h$: () => (/* reexport safe */ _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.h$),
/* harmony export */   iE: () => (/* reexport safe */ _visible_js__WEBPACK_IMPORTED_MODULE_1__.iE),
/* harmony export */   ix: () => (/* binding */ breakCommands)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(580);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(533);
/**
 * One escaping function for each channel. Everything that a reporter prints and that may come from a repository (file names,
 * values, messages, reasons of waivers, refs) goes through the function of its channel here; nothing else escapes.
 */



/** The runner's other command syntax: `::name \u2026::` after leading blanks (see legacyCommand for marks between the signs). */
const leadingCommand = () => /^([\s\p{M}]*):(?=\p{M}*:)/u;
/** Begins with a visible ASCII character that is no colon: most lines, told without the tables of Unicode. */
const PLAIN_START = /^\s*[!-9;-~]/;
/** Any untrusted text for standard output or standard error: becomes one line that no terminal and no runner obeys. */
function escapeLog(text) {
    return breakCommands((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .showUnseen */ .AZ)(text));
}
/** Breaks workflow commands in one line that is already free of control characters; keeps our own colours. Idempotent. */
function breakCommands(line) {
    const safe = line.includes('#') ? line.replace((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .legacyCommand */ .p9)(), '#$1\\x23') : line;
    return safe.includes(':') && !PLAIN_START.test(safe) ? safe.replace(leadingCommand(), '$1\\x3a') : safe;
}
/** The message of a workflow command: escaped for the log first, because the runner prints it there, then for the command. */
function escapeAnnotationMessage(text) {
    return escapeData(escapeLog(text));
}
/** A property of a workflow command (`file`, `title`). */
function escapeAnnotationProperty(text) {
    return escapeData(escapeLog(text)).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
function escapeData(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
/** Characters that JSON lets through raw and a terminal, a log or an old JavaScript parser does not take as text. */
const rawInJson = () => /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * JSON text as it stands \u2192 JSON text of the same value that is safe on standard output. Outside of strings JSON has none of
 * these characters, so that replacing them everywhere changes no value.
 */
function escapeJson(json) {
    return json.replace(rawInJson(), escapeUnits).replace((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .legacyCommand */ .p9)(), '#$1\\u0023');
}
function escapeUnits(character) {
    let escaped = '';
    for (let index = 0; index < character.length; index++) {
        escaped += '\\u' + character.charCodeAt(index).toString(16).padStart(4, '0');
    }
    return escaped;
}


/***/ }),

/***/ 7166:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ REPORTER_IDS),
/* harmony export */   loadReporter: () => (/* binding */ loadReporter)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7206);

/** Each format is loaded only when it is asked for. */
const REPORTERS = {
    text: async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 4124))).textReporter,
    json: async () => (await __nccwpck_require__.e(/* import() */ 310).then(__nccwpck_require__.bind(__nccwpck_require__, 4310))).jsonReporter,
    github: async () => (await __nccwpck_require__.e(/* import() */ 47).then(__nccwpck_require__.bind(__nccwpck_require__, 47))).githubReporter,
    markdown: async () => (await __nccwpck_require__.e(/* import() */ 428).then(__nccwpck_require__.bind(__nccwpck_require__, 1047))).markdownReporter,
};
/** All of them, for usage texts. */
const REPORTER_IDS = Object.keys(REPORTERS);
/** The reporter of that name. Throws GateError 2 for an unknown one. */
async function loadReporter(id) {
    if (Object.hasOwn(REPORTERS, id))
        return REPORTERS[id]();
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u(2, `there is no format "${id}"`, { where: '--format', fix: `Use one of: ${REPORTER_IDS.join(', ')}.` });
}


/***/ }),

/***/ 3410:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ rankFindings),
/* harmony export */   eS: () => (/* binding */ linesInWords),
/* harmony export */   wn: () => (/* binding */ groupByCause)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6207);

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
/** `lines 3, 7 and 9`, `lines 3, 7, 9, \u2026 (12 in all)`, `line 3`. */
function linesInWords(findings, most = 8) {
    const lines = [...new Set(findings.map((finding) => finding.line))];
    if (lines.length === 1)
        return `line ${lines[0]}`;
    if (lines.length <= most)
        return `lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`;
    return `lines ${lines.slice(0, most).join(', ')}, \u2026`;
}


/***/ }),

/***/ 4124:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  textReporter: () => (/* binding */ textReporter)
});

// EXTERNAL MODULE: ./src/reporters/visible.ts
var visible = __nccwpck_require__(580);
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
    const lead = window.cutLeft ? '\u2026' : '';
    return {
        text: lead + shown.map((cell) => cell.text).join('') + (window.cutRight ? '\u2026' : ''),
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
/** Where a `#` must not be shown as it is, because the runner would read `##[\u2026]` as a command. See escape.ts. */
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
var reporters_escape = __nccwpck_require__(2875);
// EXTERNAL MODULE: ./src/reporters/versions.ts
var reporters_versions = __nccwpck_require__(3641);
// EXTERNAL MODULE: ./src/reporters/escape-markdown.ts
var escape_markdown = __nccwpck_require__(533);
// EXTERNAL MODULE: ./src/reporters/rank.ts
var rank = __nccwpck_require__(3410);
// EXTERNAL MODULE: ./src/reporters/words.ts
var words = __nccwpck_require__(6207);
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
        const { report, width } = input;
        const lines = [
            ...renderFindings(input, paint),
            ...renderVersions(report, width, paint),
            ...renderSummary(report, width, paint),
        ];
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
    return [`  ${paint(`\u2026 and ${rest.length} more ${(0,reporters_escape/* escapeLog */.Ah)(first.rule)} in this file: ${(0,rank/* linesInWords */.eS)(rest)}`, 'dim')}`];
}
/** Rules of the repository's own (`lint/\u2026`, a plugin's) are explained where they stand, not by us. */
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
const SHOWN_VERSIONS = 20;
/** What each changed document declares, and what its change asks for. */
function renderVersions({ versions }, width, paint) {
    const rows = versions.filter(({ required }) => required !== 'none');
    if (rows.length === 0)
        return [];
    const lines = rows.slice(0, SHOWN_VERSIONS).flatMap((row) => {
        const covered = (0,reporters_versions/* isCovered */.P)(row);
        const step = row.base === null && row.head === null ? 'no version' : `${row.base ?? 'none'} \u2192 ${row.head ?? 'none'}`;
        const due = row.next === null || row.next === row.head ? '' : ` (${row.next})`;
        const mode = row.compatMode === null ? '' : `, mode ${row.compatMode}`;
        const wanted = `a ${row.required} step${due}`;
        const verdict = covered === undefined
            ? `, and ${wanted} is due`
            : ` ${covered ? paint('covers', 'green') : paint('falls short of', 'red')} ${(0,reporters_escape/* escapeLog */.Ah)(wanted)}`;
        const head = `  ${paint((0,reporters_escape/* escapeLog */.Ah)(row.file), 'bold')}  ${(0,reporters_escape/* escapeLog */.Ah)(step)}${verdict}${mode}`;
        return [head, ...wrap((0,reporters_escape/* escapeLog */.Ah)((0,reporters_escape/* cut */.Jj)(row.why, SENTENCE_MAX)), '', width, paint)];
    });
    const more = rows.length - SHOWN_VERSIONS;
    return [paint('versions:', 'dim'), ...lines, ...(more > 0 ? [`  \u2026 and ${more} more, in the JSON report`] : []), ''];
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

/***/ 3641:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isCovered)
/* harmony export */ });
/* harmony import */ var _lib_change_class_bump_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(969);
/* harmony import */ var _lib_semver_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5419);


/** Whether the step that the document declares covers what its change asks for; undefined where there is no semver to go by. */
function isCovered({ base, head, required }) {
    const [from, to] = [(0,_lib_semver_js__WEBPACK_IMPORTED_MODULE_1__/* .readVersion */ .$4)(base ?? undefined), (0,_lib_semver_js__WEBPACK_IMPORTED_MODULE_1__/* .readVersion */ .$4)(head ?? undefined)];
    if (!from.ok || !to.ok)
        return undefined;
    const step = (0,_lib_change_class_bump_js__WEBPACK_IMPORTED_MODULE_0__/* .bumpBetween */ .HQ)(from.version, to.version);
    return step !== undefined && (0,_lib_change_class_bump_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(step, required);
}


/***/ }),

/***/ 580:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ showUnseen),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   iE: () => (/* binding */ cutPath),
/* harmony export */   p9: () => (/* binding */ legacyCommand)
/* harmony export */ });
/* unused harmony export countCodePoints */
/** What every channel needs first: nothing that hides, reorders or breaks lines survives, and no value is without end. */
/**
 * Not visible, or not what it looks like: control, format (bidirectional, zero-width, soft hyphen, tags), line and paragraph
 * separators, private use, variation selectors and the other default-ignorables, non-characters, lone surrogates, blanks
 * that are not the plain space (U+3000 excepted: it is plainly wide), and the fifth and later combining mark of a stack.
 */
// In functions, here and below: a regular expression with properties of Unicode costs 0.3 ms when it is read, used or not.
const unseen = () => /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800]|(?<=\p{M}{4})\p{M}/gu;
const PLAIN = /^[\x20-\x7e]*$/;
/** One line in, one line out: control characters as `\xNN`, other unseen ones as `\u{\u2026}`, tab as `\t`. */
function showUnseen(text, lineBreak = '\\n') {
    if (PLAIN.test(text))
        return text;
    const oneLine = lineBreak === '\u23ce' ? text.replace(/\r\n?|\n/g, '\u23ce') : text;
    return oneLine.replace(unseen(), nameUnseen);
}
function nameUnseen(character) {
    if (character === '\n')
        return '\\n';
    if (character === '\r')
        return '\\r';
    if (character === '\t')
        return '\\t';
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    // Next line (U+0085) ends a line for .NET and Unicode, so it is named with the other line ends and not as a byte.
    return code <= 0x9f && code !== 0x85 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`;
}
/**
 * At most `max` code points, then `\u2026 (20000 characters)` with the length of the whole. Never cuts inside a surrogate pair, a
 * combining or joined sequence, a flag, or one of the escapes written by `showUnseen`.
 */
function cut(text, max) {
    if (text.length <= max)
        return text;
    const end = boundaryBefore(text, indexOfCodePoint(text, max));
    return end >= text.length ? text : `${text.slice(0, end)}\u2026 (${countCodePoints(text)} characters)`;
}
/** A path keeps its end, where the name is: `pipelines/\u2026/pipeline.yaml (900 characters)`. */
function cutPath(path, max) {
    if (path.length <= max)
        return path;
    const total = countCodePoints(path);
    if (total <= max)
        return path;
    const start = boundaryBefore(path, indexOfCodePoint(path, Math.floor(max / 3)));
    const tail = boundaryBefore(path, indexOfCodePoint(path, total - Math.ceil((max * 2) / 3)));
    return `${path.slice(0, start)}\u2026${path.slice(tail)} (${total} characters)`;
}
/** Length in Unicode code points; a lone surrogate counts as one. */
function countCodePoints(text) {
    let count = 0;
    for (let index = 0; index < text.length; index += widthAt(text, index))
        count++;
    return count;
}
function indexOfCodePoint(text, position) {
    let index = 0;
    for (let seen = 0; seen < position && index < text.length; seen++)
        index += widthAt(text, index);
    return index;
}
function widthAt(text, index) {
    return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}
/** How far back a sequence is followed: real ones are short, and a stack of 10,000 accents must not decide the length. */
const LONGEST_SEQUENCE = 32;
function boundaryBefore(text, wanted) {
    let index = startOfEscape(text, wanted);
    for (let steps = 0; steps < LONGEST_SEQUENCE; steps++) {
        if (index <= 0 || index >= text.length || !joins(text, index))
            return index;
        index -= index >= 2 && (text.codePointAt(index - 2) ?? 0) > 0xffff ? 2 : 1;
    }
    return startOfEscape(text, wanted);
}
/** Where the escape begins that `wanted` would cut in two (`\u{20` + `2e}`), else `wanted`. */
function startOfEscape(text, wanted) {
    const from = Math.max(0, wanted - 9);
    const found = /\\(?:$|x[0-9a-f]?$|u\{[0-9a-f]*$|u$)/.exec(text.slice(from, wanted));
    if (found === null)
        return wanted;
    return /^\\(?:x[0-9a-f]{2}|u\{[0-9a-f]+\}|[nrt])/.test(text.slice(from + found.index, wanted + 9)) ? from + found.index : wanted;
}
const continues = () => /^[\p{M}\u200d\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}\u1160-\u11ff]/u;
const REGIONAL = /^[\u{1f1e6}-\u{1f1ff}]/u;
/** Whether the character at `index` belongs to the one before it. */
function joins(text, index) {
    const here = text.slice(index, index + 2);
    if (continues().test(here) || text[index - 1] === '\u200d')
        return true;
    if (!REGIONAL.test(here))
        return false;
    let before = 0;
    while (before < LONGEST_SEQUENCE && REGIONAL.test(text.slice(index - 2 * (before + 1), index - 2 * before)))
        before++;
    return before % 2 === 1;
}
/**
 * The runner's older command syntax (actions/runner, ActionCommand.cs), `##[name \u2026]`, which it finds anywhere in a line. Its
 * comparison may ignore what Unicode ignores, so marks between the signs count as nothing, nor does the escape character that
 * begins one of our colours. `##vso[` and `##teamcity[` are the same form on other build servers.
 */
const legacyCommand = () => /#(\p{M}*)#(?=\p{M}*(?:[A-Za-z]+\p{M}*)?\p{Cc}?\[)/gu;


/***/ }),

/***/ 6207:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/** `base abc1234 \u2192 head def5678`; `escape` is the channel's. */
function comparedInWords(report, escape) {
    const { base, head } = report;
    const headName = head.workingTree ? 'working tree' : `head ${sideName(head, escape)}`;
    return base === null ? `${headName}, compared with nothing` : `base ${sideName(base, escape)} \u2192 ${headName}`;
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


/***/ }),

/***/ 2613:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 8995:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 7030:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 481:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 7075:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

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
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
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
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
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
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9407);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

//# sourceMappingURL=index.js.map