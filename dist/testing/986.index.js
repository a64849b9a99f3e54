export const id = 986;
export const ids = [986];
export const modules = {

/***/ 1189:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   geResult: () => (/* binding */ geResult)
/* harmony export */ });
/* harmony import */ var _lib_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5571);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7979);
/* harmony import */ var _measured_distributions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9503);
/* harmony import */ var _measured_walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5067);
/* harmony import */ var _root_keys_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(884);
/* harmony import */ var _spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(212);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2005);







const SAMPLE = 20;
const TYPES = ['expectation_type', 'type'];
const NAME = /^expect_\w+$/;
const LIMITS = [
    ['least', 'min_value'],
    ['most', 'max_value'],
    ['equal', 'value'],
];
/** A validation result, the results of a checkpoint, or a suite. https://docs.greatexpectations.io */
function isGreatExpectations(data) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(data) && (isValidation(data) || isCheckpoint(data) || isSuite(data));
}
function isValidation({ results, success, meta, statistics }) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(results) || success === undefined)
        return false;
    if (results.length === 0)
        return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(statistics) && Object.hasOwn(statistics, 'evaluated_expectations') && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(meta);
    return results.slice(0, SAMPLE).every((one) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(one) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(one.expectation_config));
}
function isCheckpoint({ run_results: runs }) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(runs))
        return false;
    return Object.values(runs).some((run) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(run) && (isValidation(run) || ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(run.validation_result) && isValidation(run.validation_result))));
}
function isSuite({ expectations, name, expectation_suite_name: suite }) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(expectations) || (typeof name !== 'string' && typeof suite !== 'string'))
        return false;
    return expectations.length > 0 && expectations.slice(0, SAMPLE).every((one) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(one) && NAME.test(typeOf(one)));
}
function typeOf(expectation) {
    return TYPES.map((key) => (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b)(expectation[key])).find(Boolean) ?? '';
}
/** Every validation result of the document. */
function validationsOf(data) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(data))
        return [];
    if (isValidation(data))
        return [{ value: data, at: [] }];
    const runs = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(data.run_results) ? data.run_results : {};
    return Object.keys(runs).flatMap((id) => {
        const run = runs[id];
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(run))
            return [];
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(run.validation_result))
            return [{ value: run.validation_result, at: ['run_results', id, 'validation_result'] }];
        return isValidation(run) ? [{ value: run, at: ['run_results', id] }] : [];
    });
}
function resultsOf(data) {
    return validationsOf(data).flatMap(({ value, at }) => resultsIn(value, at));
}
function resultsIn({ results }, at) {
    return ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(results) ? results : []).flatMap((one, i) => {
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(one) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(one.expectation_config))
            return [];
        const config = one.expectation_config;
        return [{ value: one, at: [...at, 'results', i], config, kwargs: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(config.kwargs) ? config.kwargs : {} }];
    });
}
function expectationOf({ value, at, config, kwargs }) {
    const success = Object.hasOwn(value, 'success') ? { value: value.success, at: [...at, 'success'] } : undefined;
    const column = columnOf(kwargs);
    const raised = value.exception_info;
    const exception = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(raised) && raised.raised_exception === true ? (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b)(raised.exception_message) || 'an exception' : undefined;
    const severity = (0,_measured_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .pickScalar */ .ac)(config, [...at, 'expectation_config'], ['severity']);
    const observed = observedOf((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value.result) ? value.result : {});
    const asked = askedOf(kwargs);
    return {
        ...{ at, name: typeOf(config) || 'an expectation', success },
        ...(column === '' ? {} : { column }),
        ...(severity && { severity }),
        ...(observed === '' ? {} : { observed }),
        ...(asked === '' ? {} : { asked }),
        ...(exception === undefined ? {} : { exception }),
    };
}
function columnOf(kwargs) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(kwargs.column_list))
        return columnsText(kwargs.column_list.map(_values_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b));
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b)(kwargs.column) || [kwargs.column_A, kwargs.column_B].map(_values_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b).filter(Boolean).join(' + ');
}
const MOST_COLUMNS = 4;
function columnsText(columns) {
    const rest = columns.length - MOST_COLUMNS;
    return rest > 1 ? `${columns.slice(0, MOST_COLUMNS).join(' + ')} + ${rest} more` : columns.join(' + ');
}
function observedOf(result) {
    const { unexpected_count: count, element_count: of, observed_value: value } = result;
    if (typeof count === 'number' && count > 0) {
        const listed = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(result.partial_unexpected_list) ? result.partial_unexpected_list.map(quoted) : [];
        const few = [...new Set(listed)].slice(0, 3);
        const shown = few.length < 2 ? few.join('') : `${few.slice(0, -1).join(', ')} and ${few.at(-1)}`;
        const [noun, verb] = count === 1 ? ['value', 'is'] : ['values', 'are'];
        const all = typeof of === 'number' ? `${count} of ${of} values` : `${count} ${noun}`;
        return `${all} ${verb} unexpected${shown === '' ? '' : `, such as ${shown}`}`;
    }
    return value === undefined || value === null || typeof value === 'object' ? '' : `${quoted(value)} was found`;
}
/** A text is told from a number, and from the sentence around it; one of white space can be seen. */
function quoted(value) {
    if (typeof value === 'string' && value.trim() === '')
        return JSON.stringify(value.slice(0, 20));
    return typeof value === 'string' ? `\`${short(value)}\`` : short(value);
}
const ABOUT = new Set(['column', 'column_list', 'column_A', 'column_B', 'batch_id', 'result_format', 'catch_exceptions', 'meta']);
function askedOf(kwargs) {
    return Object.keys(kwargs)
        .filter((key) => !ABOUT.has(key) && kwargs[key] !== null)
        .slice(0, 4)
        .map((key) => `${key} ${short(kwargs[key])}`)
        .join(', ');
}
function short(value) {
    const text = (0,_lib_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(value);
    return text.length > 60 ? `${text.slice(0, 59)}\u2026` : text;
}
/** What a suite asks for are gates: weaker limits are seen in comparison with the base. */
function gatesOf({ data }) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(data) || !isSuite(data))
        return [];
    return data.expectations.flatMap((one, i) => {
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(one))
            return [];
        const kwargs = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(one.kwargs) ? one.kwargs : {};
        const [at, place] = [
            ['expectations', i],
            ['expectations', i, 'kwargs'],
        ];
        const column = columnOf(kwargs);
        const allowed = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(kwargs.value_set) ? { value: kwargs.value_set, at: [...place, 'value_set'] } : undefined;
        const level = (0,_measured_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .pickScalar */ .ac)(one, at, ['severity']);
        const mostly = (0,_measured_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .pickScalar */ .ac)(kwargs, place, ['mostly']);
        return [
            ...(mostly === undefined ? [] : [mostlyGate(one, at, mostly, column)]),
            {
                at,
                id: [typeOf(one), column].filter(Boolean).join(' '),
                kind: { value: typeOf(one), at },
                columns: column === '' ? [] : [column],
                conditions: [],
                limits: LIMITS.flatMap(([sense, key]) => {
                    const value = (0,_measured_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .pickScalar */ .ac)(kwargs, place, [key]);
                    return value === undefined || typeof value.value !== 'number' ? [] : [{ sense, value }];
                }),
                ...(level && { level }),
                ...(allowed && { allowed }),
            },
        ];
    });
}
/** The share of values that has to keep to it is a limit of its own. */
function mostlyGate(one, at, mostly, column) {
    return {
        at,
        id: [typeOf(one), column, 'mostly'].filter(Boolean).join(' '),
        columns: column === '' ? [] : [column],
        conditions: [],
        metric: { value: 'mostly', at: mostly.at },
        limits: [{ sense: 'least', value: mostly }],
    };
}
/** Only how many there are: whether that is right, the expectation itself says. */
function rowCountsOf({ data }) {
    return validationsOf(data).flatMap(({ value: validation, at: place }) => {
        const { meta, suite_name: suite } = validation;
        const name = (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b)(suite) || ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(meta) ? (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b)(meta.expectation_suite_name) : '') || 'the table';
        return resultsIn(validation, place).flatMap(({ value, at, config }) => {
            if (!/^expect_table_row_count_to/.test(typeOf(config)) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value.result))
                return [];
            const count = (0,_measured_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .pickScalar */ .ac)(value.result, [...at, 'result'], ['observed_value']);
            return count === undefined ? [] : [{ name, at, count }];
        });
    });
}
function distributionsOf({ data }) {
    return resultsOf(data).flatMap(({ value, at, kwargs }) => {
        const name = columnOf(kwargs);
        const result = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value.result) ? value.result : {};
        const details = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(result.details) ? result.details : {};
        return [
            ...(0,_measured_distributions_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionOf */ .iQ)(kwargs.partition_object, [...at, 'expectation_config', 'kwargs', 'partition_object'], name, 'reference'),
            ...(0,_measured_distributions_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionOf */ .iQ)(details.observed_partition, [...at, 'result', 'details', 'observed_partition'], name, 'candidate'),
        ];
    });
}
function timesOf({ data }) {
    return validationsOf(data).flatMap(({ value, at }) => {
        const { meta } = value;
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(meta))
            return [];
        const [holder, place] = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(meta.run_id) ? [meta.run_id, [...at, 'meta', 'run_id']] : [meta, [...at, 'meta']];
        const time = (0,_measured_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .pickScalar */ .ac)(holder, place, ['run_time', 'validation_time']);
        return time === undefined ? [] : [{ ...time, of: 'data', name: String(time.at.at(-1)), scope: JSON.stringify(at) }];
    });
}
/** What Great Expectations writes: validation results, results of checkpoints, suites. */
const geResult = {
    recognise: isGreatExpectations,
    sniff: (text) => {
        const keys = (0,_root_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .rootKeys */ .D)(text);
        return (keys.has('results') && /"expectation_config"/.test(text)) || (keys.has('expectations') && /"expect_\w+"/.test(text));
    },
    views: {
        versioning: () => (0,_spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_4__/* .noVersion */ .yV)(),
        distributions: (input) => ({ distributions: distributionsOf(input), columns: [] }),
        quality: (input) => ({
            gates: gatesOf(input),
            expectations: resultsOf(input.data).map(expectationOf),
            rowCounts: rowCountsOf(input),
            ...{ guardrails: [], splits: [], latencies: [], samples: [] },
        }),
        freshness: (input) => ({ times: timesOf(input), objectives: [] }),
    },
    paths: () => [],
};


/***/ }),

/***/ 5917:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/**
 * A value as JSON, on one line, but NaN and the infinities, which documents do hold, by their names: `JSON.stringify` writes
 * `null` for them, so that a message would tell of another value, and a key would take the two for one.
 */
function jsonText(value) {
    if (typeof value === 'number')
        return String(value);
    const text = JSON.stringify(value);
    return text !== 'null' && text.includes('null') ? textOf(value) : text;
}
function textOf(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => textOf(item)).join()}]`;
    if (typeof value !== 'object' || value === null)
        return typeof value === 'number' ? String(value) : JSON.stringify(value);
    const entries = Object.entries(value);
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${textOf(inner)}`).join()}}`;
}


/***/ }),

/***/ 5571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wQ: () => (/* binding */ nameType),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* unused harmony export describeNoText */
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5917);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7979);


/** A scalar as it reads, anything else as JSON. Data of documents have no prototype, so that `String` throws on a mapping. */
function plainText(value) {
    return typeof value === 'object' ? (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s)(value) : String(value);
}
/** What stands where a text is wanted, as a noun: "a list", "the number 3". */
function describeNoText(value) {
    if (value === undefined || value === null)
        return 'empty';
    if (isList(value))
        return 'a list';
    return typeof value === 'object' ? 'a map' : `the ${typeof value} ${String(value)}`;
}
/** The type of a value as a noun: "a list", "text". */
function nameType(value) {
    if (value === undefined || value === null)
        return 'empty';
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return 'a list';
    return { string: 'text', number: 'a number', boolean: 'a boolean' }[typeof value] ?? 'a map';
}


/***/ })

};
