export const id = 5764;
export const ids = [5764];
export const modules = {

/***/ 5764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ manifest_parity_policy)
});

// EXTERNAL MODULE: ./src/lib/digest.ts
var digest = __webpack_require__(8899);
// EXTERNAL MODULE: ./src/lib/paths.ts
var paths = __webpack_require__(9927);
// EXTERNAL MODULE: ./src/policy.ts
var policy = __webpack_require__(1237);
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
                spec: 'Ch. 11 §VII',
            },
            'MANIFEST.EXTRA_ENTRY': {
                severity: 'error',
                message: '`{{path}}` stands in the manifest, but is no artifact of this document.',
                why: 'In mode `exact` both lists name the same files, so that neither can be read without the other being right.',
                fix: 'Add the file to `artifacts`, drop it from the manifest, or use the mode `superset`.',
                spec: 'Ch. 11 §VII',
            },
            'MANIFEST.DIGEST_DIFFERS': {
                severity: 'error',
                message: 'The manifest gives `{{path}}` the {{algorithm}} `{{manifestShort}}`, but the list of artifacts has `{{declaredShort}}`.',
                why: 'One of the two is wrong, and who verifies the export by the wrong one refuses good files or accepts bad ones.',
                fix: 'Hash the file again and write the same digest in both places.',
                spec: 'Ch. 11 §VII',
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

//# sourceMappingURL=5764.index.js.map