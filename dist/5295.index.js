export const id = 5295;
export const ids = [5295];
export const modules = {

/***/ 5295:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ semver_bump_policy)
});

// EXTERNAL MODULE: ./src/policy.ts
var policy = __webpack_require__(1237);
// EXTERNAL MODULE: ./src/model/schema-change.ts
var schema_change = __webpack_require__(5279);
// EXTERNAL MODULE: ./src/lib/change-class/bump.ts
var bump = __webpack_require__(969);
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
/** `artifacts[0].sha256`, or with quotes where a key is no plain word. */
function describePath(path) {
    let text = '';
    for (const step of path) {
        if (typeof step === 'number')
            text += `[${step}]`;
        else if (/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(step))
            text += text === '' ? step : `.${step}`;
        else
            text += `[${JSON.stringify(step)}]`;
    }
    return text === '' ? 'the whole document' : text;
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

;// CONCATENATED MODULE: ./src/lib/change-class/matrix.ts
/**
 * What a declared compatibility mode makes of a change: the one table of it. `policies/compat-mode/README.md` and
 * `policies/semver-bump/README.md` show the same, written by `specgate docs`. The modes are those of the pipeline volume, Ch. 11 §IV.
 */

const MODES = (/* unused pure expression or super */ null && (['both', 'backward', 'forward', 'break']));
const CHANGE_CLASSES = (/* unused pure expression or super */ null && (['none', 'both', 'backward', 'forward', 'break']));
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
    const result = meet(modes);
    return result === 'none' ? 'both' : result;
}
/** Strength order, both being the strongest; forward and backward cannot be compared. */
function isWeaker(mode, than) {
    return mode !== than && meetModes([mode, than]) === mode;
}

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
    return {
        area,
        class: area === 'stage' ? 'both' : 'break',
        what: area === 'stage' ? 'stage removed' : 'item removed',
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
    const schema = readDiff(diff);
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
    const rulings = modes.map((mode) => judgeMode(mode, changeClass).bump);
    const worst = schema.undecided.length > 0 && schema.class === 'break' ? 'major' : 'none';
    const required = isChanged ? (0,bump/* largerBump */.Mq)('patch', worst, ...changes.map((change) => change.bump), ...rulings) : 'none';
    return { class: changeClass, required, changes, differences, undecided: schema.undecided };
}
/** What is not known is said, and counts as the worst; that there is no schema at all is known. */
function readDiff(diff) {
    if (diff === undefined || (!diff.known && diff.absent))
        return { class: 'none', changes: [], undecided: [] };
    return diff.known ? diff.value : { class: 'break', changes: [], undecided: [{ path: [], reason: diff.reason }] };
}
function extend(change, area, bump) {
    const { class: changeClass, what, basePath, headPath, sentence, witnesses } = change;
    return { class: changeClass, what, basePath, headPath, sentence, witnesses, area, bump };
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

// EXTERNAL MODULE: ./src/lib/glob.ts + 1 modules
var glob = __webpack_require__(6757);
// EXTERNAL MODULE: ./src/lib/semver.ts
var semver = __webpack_require__(5419);
;// CONCATENATED MODULE: ./policies/semver-bump/words.ts
/** `3`, as registries and lists of revisions number their entries. */
function isCounter(value) {
    return ((typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) ||
        (typeof value === 'string' && /^\d{1,15}$/.test(value)));
}
function isEmpty(value) {
    return value === null || (typeof value === 'string' && value.trim() === '');
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
    const [old, now] = [readMode(before?.compatMode?.value), readMode(after?.compatMode?.value)];
    const fallback = defaultMode(options, head.file);
    const modes = [...new Set([old?.mode ?? fallback, now?.mode ?? fallback].filter((mode) => mode !== undefined))];
    const [from, next] = [(0,semver/* readVersion */.$4)(was?.value), (0,semver/* readVersion */.$4)(to?.value)];
    return {
        base,
        head,
        was,
        to,
        from: from.ok ? from.version : undefined,
        next: next.ok ? next.version : undefined,
        order: was === undefined || to === undefined ? undefined : compareValues(was.value, to.value),
        mode: now?.mode ?? old?.mode ?? fallback,
        assessment: assessChange(base, head, diff, modes, [...versionPaths(before), ...versionPaths(after)]),
    };
}
function stated(version) {
    return version === undefined || isEmpty(version.value) ? undefined : version;
}
function versionPaths(view) {
    return [view?.version, view?.schemaVersion, view?.dataRelease].flatMap((one) => (one === undefined ? [] : [one.at]));
}
/** `policies.compat-mode.options.default`: one mode, or modes by file pattern. */
function defaultMode(options, file) {
    const given = options.of?.['compat-mode']?.default;
    if (typeof given === 'string')
        return readMode(given)?.mode;
    if (!Array.isArray(given))
        return undefined;
    for (const { files, mode } of given)
        if (typeof files === 'string' && typeof mode === 'string' && (0,glob/* compileGlobs */.tI)([files])(file))
            return readMode(mode)?.mode;
    return undefined;
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
const options_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Options of semver-bump","type":"object","additionalProperties":false,"properties":{"since":{"enum":["base","last-release","both"],"default":"base","description":"What the version is compared with: the base of the change, the document at the last release tag (many small steps can add up to a break), or both. Tags are read as `v1.2.0`, `1.2.0`, `<name>@1.2.0`, `<name>-v1.2.0`, `<name>/v1.2.0` or `release-<date>-1.2.0`; the repository must have them (`fetch-depth: 0`)."},"content_model":{"enum":["ignore-unknown","open","closed"],"default":"ignore-unknown","description":"What readers do with fields that a schema does not list, where it does not say so itself: skip them, take whatever stands there, or refuse the record."},"json_schema":{"enum":["as-written","ignore-unknown"],"default":"as-written","description":"How JSON Schemas are read: by what they accept as they are written (an absent `additionalProperties` allows anything), or as by readers who skip keys that are not declared."}}}');
;// CONCATENATED MODULE: ./policies/semver-bump/prerelease.ts


/** Words by which a document says that it is settled. */
const SETTLED = new Set(['release', 'stable', 'lts']);
function checkPrerelease(document, report) {
    const view = document.view('versioning');
    const reading = (0,semver/* readVersion */.$4)(view?.version?.value);
    if (view?.version === undefined || !reading.ok || reading.version.prerelease === '')
        return;
    for (const claim of [view.notice?.type, view.channel]) {
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

;// CONCATENATED MODULE: ./policies/semver-bump/release-tags.ts
/** Which tag is the last release of a document. */

/** `v1.2.0`, `1.2.0`, `name@1.2.0`, `name-v1.2.0`, `name/v1.2.0`, `release-20260131-1.2.0`. */
const TAG = /^(?:(.*?)[@/-]|release-\d{8}-)?(v?\d+\.\d+(?:\.\d+)?(?:[-+][0-9A-Za-z.+-]*)?)$/;
/**
 * The highest release at or below `upTo`, pre-releases aside. In a repository where several things are released, the tags that
 * name this one (by its folder, its file or its id) count alone.
 */
function lastRelease(tags, names, upTo) {
    const read = tags.flatMap((tag) => {
        const match = TAG.exec(tag);
        const reading = match === null ? undefined : (0,semver/* readVersion */.$4)(match[2]);
        return reading?.ok === true && reading.version.prerelease === '' ? [{ tag, name: match[1], version: reading.version }] : [];
    });
    const named = read.filter(({ name }) => name !== undefined && names.has(name));
    const candidates = named.length > 0 ? named : read.filter(({ name }) => name === undefined || name === '');
    return candidates
        .filter(({ version }) => (0,semver/* compareVersions */.Zy)(version, upTo) <= 0)
        .sort((a, b) => (0,semver/* compareVersions */.Zy)(b.version, a.version))[0];
}

;// CONCATENATED MODULE: ./policies/semver-bump/rules.ts
const rules = {
    'VER.SCHEME': {
        severity: 'error',
        message: '`{{path}}` is {{scheme}}, and the versions here follow `semver`.',
        why: 'Under another scheme nobody can read from two versions whether the step between them breaks something.',
        fix: 'Write `scheme: "semver"` and number the versions by it.',
        spec: 'Ch. 11 §IV, §X VER.SEMVER',
    },
    'VER.FORMAT': {
        severity: 'error',
        message: '{{subject}} is not semver: {{reason}}{{nearest}}.',
        why: 'A version that cannot be compared with the one before cannot promise anything.',
        fix: 'Write it as quoted text of the form `vMAJOR.MINOR` or `vMAJOR.MINOR.PATCH`, the `v` being optional.',
        spec: 'Ch. 11 §IV, §X VER.SEMVER',
    },
    'VER.UNCHANGED': {
        severity: 'error',
        message: '{{changed}} changed, but the {{axis}} is still `{{version}}`{{due}}.',
        why: 'Two different contents under one version: who has pinned it gets something else than was reviewed, without notice.',
        fix: 'Raise the version: the patch for corrections, the minor for additions, the major for what breaks readers.',
        spec: 'Ch. 11 §IV',
    },
    'VER.DECREASED': {
        severity: 'error',
        message: 'The version goes back from `{{base}}`{{step}}.',
        why: 'Whoever asks for the newest version would go on using the old content.',
        fix: 'Give the change a version above the one at the base; to withdraw a release, say so in `versioning.notice`.',
        spec: 'Ch. 11 §IV',
    },
    'VER.BUMP_TOO_SMALL': {
        severity: 'error',
        message: '`{{base}}` to `{{head}}`{{since}} is a {{declared}} step, but {{reason}}, which asks for a {{required}} one{{next}}.',
        why: 'Whoever takes every new {{declared}} version automatically gets a change that the number says is harmless.',
        fix: 'Raise the version as far as the change asks, or make the change smaller: keep the field, give the new one a default.',
        spec: 'Ch. 11 §IV, Core.DataSpec Ch. 7',
    },
    'VER.BUMP_TOO_LARGE': {
        severity: 'note',
        message: '`{{base}}` to `{{head}}` is a {{declared}} step, and what changed asks for no more than a {{required}} one{{next}}.',
        why: 'A large step makes everybody downstream stop and check; one that holds nothing teaches them not to.',
        fix: 'Lower the step, or leave it if it stands for something that the document does not show.',
        spec: 'Ch. 11 §IV',
    },
    'VER.STABILITY_LINE': {
        severity: 'error',
        message: '{{subject}} {{fault}}.',
        why: 'The stability line is what consumers pin: a version outside it, or a pin that names no minor, gives them something that nobody promised.',
        fix: 'Give the document the line of its version (`v2.*` for `v2.0.0`); pin `vMAJOR.MINOR` in release and evaluation material.',
        spec: 'Ch. 11 §IV, §XII',
    },
    'VER.NO_RELEASE': {
        severity: 'note',
        message: 'There is no release tag at or below `{{version}}` to compare with, though `since` is `{{since}}`.',
        why: 'Small steps that add up to a break can only be seen against the last release; this one was compared with its base alone.',
        fix: 'Fetch the tags (`fetch-depth: 0`), tag releases as `v1.2.0` or `<name>-v1.2.0`, or ignore this before the first release.',
    },
    'VER.PRERELEASE': {
        severity: 'error',
        message: '`{{version}}` is a pre-release, but `{{path}}` says `{{value}}`.',
        why: 'A pre-release may still change; whoever reads "released" relies on what is not settled.',
        fix: 'Drop the pre-release part when it is released, or announce it for what it is.',
        spec: 'Ch. 11 §IV, DatasetCards Ch. 14',
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
function reasonOf({ assessment, mode }) {
    const { changes, undecided, required } = assessment;
    const first = changes[0];
    const more = changes.length > 1 ? ` (and ${changes.length - 1} more)` : '';
    if (first !== undefined && (0,bump/* covers */.hU)(first.bump, required))
        return `${first.sentence}${more}`;
    if (undecided.length > 0)
        return `a part of the schema cannot be compared (${undecided[0].reason}) and counts as broken`;
    if (first !== undefined && mode !== undefined)
        return `${first.sentence}${more}, a change of class \`${assessment.class}\` under the mode \`${mode}\``;
    return 'its content changed';
}

;// CONCATENATED MODULE: ./policies/semver-bump/step.ts
/** The step that the version took, against the one that the change asks for. */






const MOST_SHOWN = 3;
/** `since` ends the naming of the step: '' for the base of the change, ` since the release v1.0.0`. */
function reportStep(sides, since, report) {
    const { was, to, order, assessment } = sides;
    reportAxes(sides, report);
    if (was === undefined)
        return;
    const side = since === '' ? { related: [{ at: was.at, side: 'base', message: 'the version at the base' }] } : {};
    if (to === undefined || order === undefined || order > 0) {
        const view = sides.head.view('versioning');
        const step = to === undefined ? ' to none at all' : ` to \`${plain(to.value)}\``;
        const data = { base: plain(was.value), head: to === undefined ? '' : plain(to.value), step: `${step}${since}` };
        report({ rule: 'VER.DECREASED', at: to?.at ?? view?.version?.at ?? view?.versionPath ?? [], data, ...side });
    }
    else if (order === 0) {
        if (assessment.required !== 'none')
            reportUnchanged('version', { was, to }, assessment.required, assessment.differences, report);
    }
    else
        reportSize(sides, to, since, report);
}
function reportUnchanged(axis, { was, to }, required, differences, report) {
    const reading = (0,semver/* readVersion */.$4)(to.value);
    const next = reading.ok ? (0,bump/* nextVersion */.yU)(reading.version, required) : undefined;
    const shown = differences.slice(0, MOST_SHOWN);
    const names = shown.map(({ path }) => `\`${describePath(path)}\``);
    const more = differences.length - names.length;
    const changed = names.length === 0 ? 'What the document refers to' : more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
    const due = next === undefined ? '' : ` (at least \`${next}\` is due)`;
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

// EXTERNAL MODULE: ./src/model/json.ts
var json = __webpack_require__(7979);
;// CONCATENATED MODULE: ./policies/semver-bump/versions-row.ts
/** The row of the report's `versions[]`. */




/** A change set of many schemas must not make a report that nobody can open. */
const MOST_CHANGES = 100;
function versionsRow(change, sides) {
    if (sides === undefined)
        return loneRow(change);
    const { was, to, from, next, order, mode, assessment } = sides;
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
        changes: assessment.changes.slice(0, MOST_CHANGES).map(changeRow),
        undecided: assessment.undecided.map(({ path, reason }) => ({ path: (0,json/* normalizedPath */.pT)(path), reason })),
    };
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
        record('versions', { ...versionsRow(change, sides) });
        if (sides === undefined)
            return;
        const release = options.since === 'base' ? undefined : findRelease(sides.base, facts);
        if (options.since !== 'base' && release === undefined && sides.from !== undefined)
            report({ rule: 'VER.NO_RELEASE', at: sides.to?.at ?? [], data: { since: options.since, version: sides.from.text } });
        if (options.since !== 'last-release' || release === undefined)
            reportStep(sides, '', report);
        if (release === undefined)
            return;
        const released = facts.find({ fact: 'document', path: sides.head.file, side: { tag: release.tag } });
        if (released?.known !== true)
            return;
        const since = { type: 'modified', base: released.value, head: sides.head };
        const whole = compareSides(since, find(since, { tag: release.tag }, options, facts), options);
        if (whole !== undefined)
            reportStep(whole, ` since the release \`${release.tag}\``, report);
    },
}));
function hasSchema(...documents) {
    return documents.some((document) => (document.view('schema')?.parts.length ?? 0) > 0);
}
function schemaDiff(head, path, side, { content_model, json_schema }) {
    return { fact: 'schema-diff', path: head.file, against: { path, side }, contentModel: content_model, jsonSchema: json_schema };
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
    return lastRelease(tags.value, names, reading.version);
}


/***/ }),

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

/***/ 5279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

//# sourceMappingURL=5295.index.js.map