exports.id = 6342;
exports.ids = [6342];
exports.modules = {

/***/ 66342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ freshness_policy)
});

// EXTERNAL MODULE: ./src/lib/instant/index.ts
var instant = __webpack_require__(37089);
// EXTERNAL MODULE: ./src/policy.ts
var policy = __webpack_require__(11237);
;// CONCATENATED MODULE: ./policies/freshness/age.ts

const DAY = 86_400;
const WEST = 12 * 3600;
/**
 * How old something is, as far as the limit needs to know it. A day counts from its end in UTC, when the limit is a day or
 * more; a time without a zone may be any of 26 hours. Where that decides, the age is not known, and `reason` ends the sentence.
 */
function ageOf({ value, unit }, now, limit) {
    const read = (0,instant/* readInstant */.Wr)(value, unit);
    if (!read.ok)
        return { reason: `${read.reason}${typeof value === 'string' ? ` (\`${value.slice(0, 60)}\`)` : ''}` };
    const text = typeof value === 'string' ? value.trim() : (0,instant/* writeInstant */.hW)(read.first);
    if (read.precision === 'day' && limit >= DAY)
        return { seconds: now - (read.last - WEST), text };
    const [least, most] = [now - read.last, now - read.first];
    if (read.precision === 'instant' || least > limit || most <= limit)
        return { seconds: least, text };
    return {
        reason: read.precision === 'day'
            ? `is the day \`${text}\`, and whether that is within a limit of less than a day cannot be told without the time`
            : `is \`${text}\` without a time zone, and whether that is within the limit depends on the zone`,
    };
}
/** Of a length of time, whichever way it runs. */
function writeAge(seconds) {
    return seconds > 366 * DAY * 2 ? `${Math.floor(seconds / (365.2425 * DAY))} years` : (0,instant/* writeDuration */.MP)(seconds);
}

;// CONCATENATED MODULE: ./policies/freshness/choose.ts
/**
 * The times that an objective is about: those of its column; else those of the same part of the document, of a part inside it,
 * or of what is around it. When data was last changed goes before when somebody wrote something down.
 */
function chooseTimes({ scope, column }, times) {
    if (column !== undefined)
        return times.filter(({ name }) => name === column);
    const near = [
        times.filter((time) => time.scope === scope),
        times.filter((time) => isWithin(time.scope, scope)),
        times.filter((time) => isWithin(scope, time.scope)),
    ];
    const group = near.find((list) => list.length > 0) ?? [];
    const data = group.filter(({ of }) => of === 'data');
    return data.length > 0 ? data : group;
}
/** `["tables",0]` lies within `["tables"]`. */
function isWithin(inner, outer) {
    if (!inner.startsWith('[') || !outer.startsWith('['))
        return false;
    return outer === '[]' || inner.startsWith(outer.slice(0, -1));
}

// EXTERNAL MODULE: ./src/lib/paths.ts
var lib_paths = __webpack_require__(9927);
;// CONCATENATED MODULE: ./policies/freshness/lock.ts


/** Up to when the locked inputs reach. */
const DATA = /^(?:watermark|(?:high|max|end|last)_?(?:watermark|(?:event_?)?time|date)|as_of|until|to)$/i;
/** When the lock was written. */
const RECORD = /^(?:generated_at|created_at|locked_at|written_at|timestamp)$/i;
const MOST = 10_000;
/** The lock of a card's inputs (`replay.inputs_lock`), beside the card or at the root. */
function requestLock(document) {
    const { inputsLock: lock, folder = '' } = document.view('replay') ?? {};
    if (typeof lock?.value !== 'string')
        return [];
    const verdicts = [...new Set([folder, ''])].map((root) => (0,lib_paths/* resolvePath */.o1)(root, lock.value));
    const paths = new Set(verdicts.flatMap((verdict) => (verdict.ok ? [verdict.path] : [])));
    return [...paths].map((path) => ({ fact: 'document', path }));
}
/** Times that stand in the lock, as what the card says of its data; told where the card names the lock. */
function timesOfLock(document, facts) {
    const lock = document.view('replay')?.inputsLock;
    if (lock === undefined)
        return [];
    for (const request of requestLock(document)) {
        const fact = facts.get(request);
        if (fact.known && fact.value.readable)
            return timesIn(fact.value.data, lock, request.path);
    }
    return [];
}
function timesIn(data, lock, file) {
    const found = [];
    const todo = [{ value: data, at: [] }];
    for (let next = todo.pop(), seen = 0; next !== undefined && seen < MOST; next = todo.pop(), seen++) {
        const { value, at } = next;
        if (typeof value !== 'object' || value === null) {
            const key = String(at.at(-1) ?? '');
            const of = DATA.test(key) ? 'data' : RECORD.test(key) ? 'record' : undefined;
            // A watermark may be an offset: only a text that is a time is one.
            if (of === undefined || typeof value !== 'string' || !(0,instant/* readInstant */.Wr)(value).ok)
                continue;
            found.push({ at: lock.at, value, of, name: `${key} in ${file}`, scope: '[]' });
        }
        else if (Array.isArray(value))
            value.forEach((one, i) => todo.push({ value: one, at: [...at, i] }));
        else
            for (const [key, one] of Object.entries(value))
                todo.push({ value: one, at: [...at, key] });
    }
    return found;
}

;// CONCATENATED MODULE: ./policies/freshness/options.schema.json
const options_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Options of freshness","type":"object","additionalProperties":false,"properties":{"max_lag":{"type":"object","default":{},"description":"How old the data of documents may be, by kind of document, as durations of ISO 8601: `{ \\"mlflow-run\\": \\"P30D\\", \\"openlineage\\": \\"P1D\\" }`. A `max_lag` in the document goes before it.","additionalProperties":{"type":"string","pattern":"^P[0-9YMWDTHS.,]+$"}},"clock_skew":{"type":"string","pattern":"^P[0-9YMWDTHS.,]+$","default":"PT5M","description":"How far a time may lie ahead of the clock of the run before it counts as being in the future, as a duration of ISO 8601."}}}');
;// CONCATENATED MODULE: ./policies/freshness/rules.ts
const rules = {
    'FRESH.STALE': {
        severity: 'error',
        message: '`{{name}}` is `{{time}}`, which was {{age}} old at {{now}}; `{{lag}}` is allowed.',
        why: 'Data that stopped coming looks like data that is fine: whoever uses it decides by yesterday’s world.',
        fix: 'Bring the data up to date and write when that was; when it may be older, say so in `max_lag`.',
        spec: 'Pipeline Ch. 6',
    },
    'FRESH.FUTURE': {
        severity: 'error',
        message: '`{{name}}` is `{{time}}`, which is {{ahead}} after {{now}}.',
        why: 'A time that has not come yet is always fresh, so the limit on its age never speaks up.',
        fix: 'Write the time at which it happened, with its zone; check the clock of the machine that wrote it.',
    },
    'FRESH.UNKNOWN': {
        severity: 'error',
        message: '{{what}} {{detail}}.',
        why: 'An age that nobody can tell is not the same as one within the limit.',
        fix: 'Write times as RFC 3339 with a zone, `2026-01-31T12:00:00Z`, and limits as durations of ISO 8601, `PT30M`.',
        spec: 'Pipeline Ch. 6',
    },
};

;// CONCATENATED MODULE: ./policies/freshness/policy.ts







const NOW = { fact: 'now' };
/* harmony default export */ const freshness_policy = ((0,policy/* definePolicy */.s)()({
    meta: {
        id: 'freshness',
        summary: 'Limits how old data may be, and forbids times that have not come yet.',
        views: ['freshness'],
        rules: rules,
        options: options_schema_namespaceObject,
        since: '0.3.0',
    },
    needs: (document, of) => (hasObjective(document, of) ? [NOW, ...requestLock(document)] : [NOW]),
    checkDocument(document, context) {
        const view = document.view('freshness');
        const clock = context.facts.get(NOW);
        const now = (0,instant/* readInstant */.Wr)(clock.known ? clock.value : undefined);
        if (view === undefined)
            return;
        if (!now.ok) {
            const reason = clock.known ? now.reason : clock.reason.replace(/\.$/, '');
            return context.report({ rule: 'FRESH.UNKNOWN', at: [], data: { what: 'The clock of this run', detail: reason } });
        }
        const locked = hasObjective(document, context.options) ? timesOfLock(document, context.facts) : [];
        const times = [...view.times, ...locked];
        const ahead = new Set(times.filter((time) => isAhead(time, now.first, context)));
        const objectives = view.objectives.length > 0 ? view.objectives : configured(document, context.options);
        for (const objective of objectives)
            checkObjective(objective, times, ahead, now.first, context);
    },
}));
/** Only then is it worth reading the lock of its inputs. */
function hasObjective(document, { max_lag: lags }) {
    return (document.view('freshness')?.objectives ?? []).length > 0 || Object.hasOwn(lags, document.kind);
}
/** A time that lies in the future is fresh for ever. */
function isAhead({ value, unit, at, name }, now, { report, options }) {
    const read = (0,instant/* readInstant */.Wr)(value, unit);
    const skew = (0,instant/* readDuration */.$7)(options.clock_skew);
    if (!read.ok || read.first <= now + (skew.ok ? skew.seconds : 0))
        return false;
    const time = typeof value === 'string' ? value.trim() : (0,instant/* writeInstant */.hW)(read.first);
    const data = { name, time, now: (0,instant/* writeInstant */.hW)(now), ahead: writeAge(read.first - now) };
    report({ rule: 'FRESH.FUTURE', at, data });
    return true;
}
/** The config's limit for the kind, of which each part of the document is held to. */
function configured(document, { max_lag: lags }) {
    const lag = Object.hasOwn(lags, document.kind) ? lags[document.kind] : undefined;
    const scopes = [...new Set((document.view('freshness')?.times ?? []).map(({ scope }) => scope))];
    if (lag === undefined)
        return [];
    return (scopes.length === 0 ? ['[]'] : scopes).map((scope) => ({ at: [], maxLag: { value: lag, at: [] }, scope }));
}
function checkObjective(objective, times, ahead, now, { report }) {
    const { maxLag, column, level, at } = objective;
    const soft = isMild(level?.value) ? { soft: true } : {};
    const unknown = (place, what, detail, isSoft = soft) => report({ rule: 'FRESH.UNKNOWN', at: place, data: { what, detail }, ...isSoft });
    const lag = (0,instant/* readDuration */.$7)(maxLag.value);
    if (!lag.ok) {
        const meant = lag.nearest === undefined ? '' : `; perhaps \`${lag.nearest}\` is meant`;
        return unknown(maxLag.at, `The limit \`${String(maxLag.value)}\``, `${lag.reason}${meant}`);
    }
    const chosen = chooseTimes(objective, times);
    if (chosen.length === 0) {
        // The column of a table is looked at by whoever runs the pipeline.
        if (column === undefined)
            unknown(at, `The age of the data, at most \`${String(maxLag.value)}\`,`, 'cannot be told, since nothing in the document says of when it is', { soft: true });
        return;
    }
    if (chosen.some((time) => ahead.has(time)))
        return;
    const ages = chosen.map((time) => ({ time, age: ageOf(time, now, lag.seconds) }));
    const unread = ages.find(({ age }) => 'reason' in age);
    const known = ages.filter((one) => 'seconds' in one.age);
    const newest = known.sort((a, b) => a.age.seconds - b.age.seconds)[0];
    if (newest === undefined) {
        if (unread !== undefined && 'reason' in unread.age)
            unknown(unread.time.at, `\`${unread.time.name}\``, unread.age.reason);
        return;
    }
    const { time, age } = newest;
    if (age.seconds <= lag.seconds)
        return;
    const data = { name: time.name, time: age.text, age: writeAge(age.seconds), lag: String(maxLag.value), now: (0,instant/* writeInstant */.hW)(now) };
    const related = maxLag.at.length === 0 ? [] : [{ at: maxLag.at, message: 'the limit' }];
    report({ rule: 'FRESH.STALE', at: time.at, data, related, ...soft });
}
function isMild(level) {
    return typeof level === 'string' && ['warn', 'warning', 'info', 'note', 'low', 'medium'].includes(level.trim().toLowerCase());
}


/***/ }),

/***/ 75741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readDuration),
/* harmony export */   M: () => (/* binding */ writeDuration)
/* harmony export */ });
const NUMBER = String.raw `(\d{1,9}(?:[.,]\d{1,9})?)`;
const part = (letter) => `(?:${NUMBER}${letter})?`;
const DURATION = new RegExp(`^P${part('Y')}${part('M')}${part('W')}${part('D')}(?:T(?=\\d)${part('H')}${part('M')}${part('S')})?$`);
/** A month and a year are as long as the longest one: a limit is not to be missed by the calendar. */
const SECONDS = [366 * 86_400, 31 * 86_400, 7 * 86_400, 86_400, 3600, 60, 1];
const SHORT = /^\s*(\d+)\s*(d|days?|h|hours?|hrs?|m|min|mins|minutes?|s|sec|secs|seconds?|w|weeks?)\s*$/i;
/** An ISO 8601 duration above zero, `P1DT12H`. Only its last part may have a fraction. */
function readDuration(value) {
    if (typeof value !== 'string')
        return { ok: false, reason: `is ${describe(value)}, and a duration is a text such as \`PT30M\`` };
    const text = value.trim();
    const match = text.length > 100 ? null : DURATION.exec(text);
    if (match === null || text === 'P')
        return { ok: false, reason: explain(text), ...nearestOf(text) };
    const parts = match.slice(1);
    const last = parts.findLastIndex((one) => one !== undefined);
    if (parts.some((one, i) => i !== last && one !== undefined && /[.,]/.test(one)))
        return { ok: false, reason: 'has a fraction before its last part' };
    const seconds = parts.reduce((sum, one, i) => sum + (one === undefined ? 0 : Number(one.replace(',', '.')) * SECONDS[i]), 0);
    return seconds > 0 ? { ok: true, seconds } : { ok: false, reason: 'is no time at all' };
}
function explain(text) {
    if (/^[-\u2212]P/.test(text))
        return 'is a duration below zero';
    return text === '' ? 'is empty' : 'is no duration of ISO 8601, such as `PT30M` or `P1D`';
}
function nearestOf(text) {
    const match = SHORT.exec(text);
    if (match !== null) {
        const unit = match[2].charAt(0).toUpperCase();
        return { nearest: unit === 'D' || unit === 'W' ? `P${match[1]}${unit}` : `PT${match[1]}${unit}` };
    }
    const upper = text.toUpperCase();
    if (upper !== text && DURATION.test(upper))
        return { nearest: upper };
    return /^P\d+[HS]$/.test(upper) ? { nearest: `PT${upper.slice(1)}` } : {};
}
function describe(value) {
    if (value === undefined || value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'a map' : `the ${typeof value} ${String(value)}`;
}
/** As a person says it: `2 days 3 hours`, rounded down to two parts. */
function writeDuration(seconds) {
    const whole = Math.floor(Math.abs(seconds));
    const parts = [
        [Math.floor(whole / 86_400), 'day'],
        [Math.floor(whole / 3600) % 24, 'hour'],
        [Math.floor(whole / 60) % 60, 'minute'],
        [whole % 60, 'second'],
    ];
    const first = parts.findIndex(([count]) => count > 0);
    if (first < 0)
        return 'less than a second';
    return parts
        .slice(first, first + 2)
        .filter(([count]) => count > 0)
        .map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`)
        .join(' ');
}


/***/ }),

/***/ 37089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* reexport safe */ _duration_js__WEBPACK_IMPORTED_MODULE_1__.$),
/* harmony export */   MP: () => (/* reexport safe */ _duration_js__WEBPACK_IMPORTED_MODULE_1__.M),
/* harmony export */   Wr: () => (/* binding */ readInstant),
/* harmony export */   hW: () => (/* binding */ writeInstant)
/* harmony export */ });
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8637);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75741);


const DAY = 86_400;
/** Zones lie between UTC-12 and UTC+14. */
const EAST = 14 * 3600;
const WEST = 12 * 3600;
const TIME = /^(\d{4}-\d{2}-\d{2}|\d{8})[Tt ]\s?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,12}))?)?\s?([Zz]|[Uu][Tt][Cc]|[+\u2212-]\d{2}(?::?\d{2})?)?$/;
/** Numbers of these sizes are seconds, milliseconds, microseconds and nanoseconds of this century and the last. */
const UNITS = [
    [1e11, 1],
    [1e14, 1e3],
    [1e17, 1e6],
    [1e20, 1e9],
];
/**
 * RFC 3339 and the forms of ISO 8601 that are met: `T` or a space, basic form, fractions, leap seconds, `24:00`, offsets with
 * or without minutes; a day alone; a number of seconds or milliseconds since 1970. Never throws.
 */
function readInstant(value, unit) {
    if (typeof value === 'number')
        return fromNumber(value, unit);
    if (typeof value !== 'string')
        return { ok: false, reason: value === null || value === undefined ? 'is empty' : 'is no text' };
    const text = value.trim();
    if (text.length > 64)
        return { ok: false, reason: 'is no point in time' };
    const day = /^\d{8}$/.test(text) ? spaced(text) : text;
    if (/^\d{4}-\d{2}-\d{2}$/.test(day))
        return fromDay(day);
    const match = TIME.exec(text);
    if (match === null)
        return { ok: false, reason: 'is no point in time of RFC 3339, such as `2026-01-31T12:00:00Z`' };
    const [, date = '', hour = '', minute = '', second = '0', fraction = '', zone] = match;
    return fromTime(date.length === 8 ? spaced(date) : date, [hour, minute, second], fraction, zone);
}
function fromNumber(value, unit) {
    if (!Number.isFinite(value) || value < 0)
        return { ok: false, reason: `is \`${value}\`, which is no time since 1970` };
    const digits = String(value);
    if (unit === undefined && /^(?:19|20|21)\d{6}$/.test(digits))
        return fromDay(spaced(digits));
    const scale = unit === 'ms' ? 1e3 : UNITS.find(([below]) => value < below)?.[1];
    if (scale === undefined)
        return { ok: false, reason: `is \`${value}\`, which is no time since 1970` };
    return { ok: true, first: value / scale, last: value / scale, precision: 'instant' };
}
/** A day by the calendar of wherever it was written. */
function fromDay(text) {
    const read = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .readDay */ .P1)(text);
    if (!read.ok)
        return { ok: false, reason: read.reason };
    return { ok: true, first: read.day * DAY - EAST, last: (read.day + 1) * DAY + WEST, precision: 'day' };
}
function fromTime(date, clock, fraction, zone) {
    const read = (0,_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .readDay */ .P1)(date);
    if (!read.ok)
        return { ok: false, reason: read.reason };
    const [hour = 0, minute = 0, second = 0] = clock.map(Number);
    const isMidnight = hour === 24 && minute === 0 && second === 0 && Number(fraction) === 0;
    if ((hour > 23 && !isMidnight) || minute > 59 || second > 60)
        return { ok: false, reason: `has the time of day ${clock.join(':')}, which no clock shows` };
    // A leap second is over before the next minute begins; where none was inserted, nobody can tell.
    const within = second === 60 ? 60 : second + (fraction === '' ? 0 : Number(`0.${fraction}`));
    const local = read.day * DAY + hour * 3600 + minute * 60 + within;
    if (zone === undefined)
        return { ok: true, first: local - EAST, last: local + WEST, precision: 'no-zone' };
    const offset = offsetOf(zone);
    if (offset === undefined)
        return { ok: false, reason: `has the offset \`${zone}\`, which no zone has` };
    return { ok: true, first: local - offset, last: local - offset, precision: 'instant' };
}
function offsetOf(zone) {
    if (/^(?:z|utc)$/i.test(zone))
        return 0;
    const hours = Number(zone.slice(1, 3));
    const minutes = Number(zone.slice(3).replace(':', '') || 0);
    if (hours > 23 || minutes > 59)
        return undefined;
    return (zone.startsWith('+') ? 1 : -1) * (hours * 3600 + minutes * 60);
}
function spaced(digits) {
    return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
/** RFC 3339 in UTC, to the second. */
function writeInstant(seconds) {
    const time = new Date(Math.floor(seconds) * 1000);
    return Number.isNaN(time.getTime()) ? `${seconds} s` : time.toISOString().replace('.000Z', 'Z');
}


/***/ })

};

//# sourceMappingURL=6342.index.js.map