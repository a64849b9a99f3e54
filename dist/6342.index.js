exports.id = 6342;
exports.ids = [6342];
exports.modules = {

/***/ 66342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ freshness_policy)
});


var instant = __webpack_require__(37089);

var policy = __webpack_require__(11237);
;

const DAY = 86_400;
const WEST = 12 * 3600;




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

function writeAge(seconds) {
    return seconds > 366 * DAY * 2 ? `${Math.floor(seconds / (365.2425 * DAY))} years` : (0,instant/* writeDuration */.MP)(seconds);
}

;




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

function isWithin(inner, outer) {
    if (!inner.startsWith('[') || !outer.startsWith('['))
        return false;
    return outer === '[]' || inner.startsWith(`${outer.slice(0, -1)},`);
}


var lib_paths = __webpack_require__(9927);
;



const DATA = /^(?:watermark|(?:high|max|end|last)_?(?:watermark|(?:event_?)?time|date)|as_of|until|to)$/i;

const RECORD = /^(?:generated_at|created_at|locked_at|written_at|timestamp)$/i;
const MOST = 10_000;

function requestLock(document) {
    const { inputsLock: lock, folder = '' } = document.view('replay') ?? {};
    if (typeof lock?.value !== 'string')
        return [];
    const verdicts = [...new Set([folder, ''])].map((root) => (0,lib_paths/* resolvePath */.o1)(root, lock.value));
    const paths = new Set(verdicts.flatMap((verdict) => (verdict.ok ? [verdict.path] : [])));
    return [...paths].map((path) => ({ fact: 'document', path }));
}

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

;
const options_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Options of freshness","type":"object","additionalProperties":false,"properties":{"max_lag":{"type":"object","default":{},"description":"How old the data of documents may be, by kind of document, as durations of ISO 8601: `{ \\"mlflow-run\\": \\"P30D\\", \\"openlineage\\": \\"P1D\\" }`. A `max_lag` in the document goes before it.","propertyNames":{"enum":["pipeline-card","dataset-card","model-card","benchmark-card","feature-set","model-metadata","dvc-yaml","dvc-lock","dvc-pointer","json-schema","avro-schema","data-contract","dbt-manifest","dbt-properties","mlflow-model","mlflow-run","mlflow-registry","openlineage","ge-result","croissant","hf-card","frictionless","checksums","in-toto","spdx","cyclonedx","feast","atlas-lineage","amundsen-lineage","provenance-artifact","node-link-graph","metrics"]},"additionalProperties":{"type":"string","pattern":"^P(?=[0-9T])(?!.*[.,][0-9]+[YMWDHS].)(?:[0-9]{1,9}(?:[.,][0-9]{1,9})?Y)?(?:[0-9]{1,9}(?:[.,][0-9]{1,9})?M)?(?:[0-9]{1,9}(?:[.,][0-9]{1,9})?W)?(?:[0-9]{1,9}(?:[.,][0-9]{1,9})?D)?(?:T(?=[0-9])(?:[0-9]{1,9}(?:[.,][0-9]{1,9})?H)?(?:[0-9]{1,9}(?:[.,][0-9]{1,9})?M)?(?:[0-9]{1,9}(?:[.,][0-9]{1,9})?S)?)?$","examples":["P30D"]}},"clock_skew":{"type":"string","pattern":"^P(?=[0-9T])(?!.*[.,][0-9]+[YMWDHS].)(?:[0-9]{1,9}(?:[.,][0-9]{1,9})?Y)?(?:[0-9]{1,9}(?:[.,][0-9]{1,9})?M)?(?:[0-9]{1,9}(?:[.,][0-9]{1,9})?W)?(?:[0-9]{1,9}(?:[.,][0-9]{1,9})?D)?(?:T(?=[0-9])(?:[0-9]{1,9}(?:[.,][0-9]{1,9})?H)?(?:[0-9]{1,9}(?:[.,][0-9]{1,9})?M)?(?:[0-9]{1,9}(?:[.,][0-9]{1,9})?S)?)?$","default":"PT5M","description":"How far a time may lie ahead of the clock of the run before it counts as being in the future, as a duration of ISO 8601."}}}');
;
const rules = {
    'FRESH.STALE': {
        severity: 'error',
        message: '`{{name}}` is `{{time}}`, which was {{age}} old at {{now}}; `{{lag}}` is allowed.',
        why: 'Data that stopped coming looks like data that is fine: whoever uses it decides by yesterday\u2019s world.',
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

;







const NOW = { fact: 'now' };
/* harmony default export */ const freshness_policy = ((0,policy/* definePolicy */.s)()({
    meta: {
        id: 'freshness',
        summary: 'Limits how old data may be, and forbids times that have not come yet.',
        views: ['freshness'],
        rules: rules,
        options: options_schema_namespaceObject,
        since: '0.1.0',
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

function hasObjective(document, { max_lag: lags }) {
    return (document.view('freshness')?.objectives ?? []).length > 0 || Object.hasOwn(lags, document.kind);
}

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


/***/ })

};

//# sourceMappingURL=6342.index.js.map