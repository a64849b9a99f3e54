exports.id = 6784;
exports.ids = [6784];
exports.modules = {

/***/ 66076:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hfCard: () => (/* binding */ hfCard)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87979);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69187);
/* harmony import */ var _measured_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26313);
/* harmony import */ var _measured_walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35067);
/* harmony import */ var _spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10212);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32005);






const COMMON = ['license', 'licenses', 'language', 'languages', 'tags', 'datasets', 'metrics', 'widget', 'configs'];

function isCard(data, file) {
    if (!_names_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKDOWN */ .yQ.test(file) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data))
        return false;
    const own = _names_js__WEBPACK_IMPORTED_MODULE_1__/* .HUB_KEYS */ .Fk.filter((key) => Object.hasOwn(data, key)).length;
    return Object.hasOwn(data, 'model-index') || own >= 2 || (own === 1 && COMMON.some((key) => Object.hasOwn(data, key)));
}

function metricsOf({ data }) {
    const models = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(data['model-index']) ? data['model-index'] : [];
    return models.flatMap((model, i) => {
        const results = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(model) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(model.results) ? model.results : [];
        return results.flatMap((result, k) => ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(result) ? resultMetrics(result, ['model-index', i, 'results', k]) : []));
    });
}
function resultMetrics(result, at) {
    const { task, dataset, metrics } = result;
    const scope = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(task) ? (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b)(task.type) || (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b)(task.name) : '';
    const parts = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(dataset) ? ['name', 'config', 'split'].map((key) => (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b)(dataset[key])) : [];
    const slice = [...new Set(parts.map((part, i) => part || (i === 0 && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(dataset) ? (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b)(dataset.type) : '')))]
        .filter(Boolean)
        .join(', ');
    return ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(metrics) ? metrics : []).flatMap((metric, i) => {
        const place = [...at, 'metrics', i];
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(metric))
            return [];

        const named = { ...metric, name: (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b)(metric.type) || (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b)(metric.name) };
        return (0,_measured_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .readMetrics */ .U)([named], place, { ...(scope !== '' && { scope }), ...(slice !== '' && { slice }) }).map((one) => ({
            ...one,
            at: place,
            values: one.values.map((value) => ({ ...value, at: [...place, ...value.at.slice(place.length + 1)] })),
        }));
    });
}
function rowCountsOf({ data }) {
    const info = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) ? data.dataset_info : undefined;
    const configs = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(info)
        ? info.map((value, i) => ({ value, at: ['dataset_info', i] }))
        : [{ value: info ?? null, at: ['dataset_info'] }];
    return configs.flatMap(({ value, at }) => {
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value.splits))
            return [];
        const config = (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b)(value.config_name);
        return value.splits.flatMap((split, i) => {
            if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(split))
                return [];
            const place = [...at, 'splits', i];
            const count = (0,_measured_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .pickScalar */ .ac)(split, place, ['num_examples']);
            return count === undefined ? [] : [{ name: [config, (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b)(split.name)].filter(Boolean).join(' '), at: place, count }];
        });
    });
}
function linksOf({ data }) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data))
        return [];
    const names = (key) => {
        const value = data[key];
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
            return value.map((one, i) => ({ value: one, at: [key, i] }));
        return typeof value === 'string' ? [{ value, at: [key] }] : [];
    };
    return [
        ...names('datasets').map((name) => ({ to: 'dataset', name })),
        ...names('base_model').map((name) => ({ to: 'model', name })),
    ];
}

const hfCard = {
    recognise: isCard,
    views: {

        versioning: () => (0,_spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_4__/* .noVersion */ .yV)(),
        links: (input) => ({ links: linksOf(input) }),
        metrics: (input) => ({ metrics: metricsOf(input) }),
        quality: (input) => ({
            ...{ gates: [], expectations: [], guardrails: [], splits: [], latencies: [], samples: [] },
            rowCounts: rowCountsOf(input),
        }),
    },
    paths: () => [],
};


/***/ })

};

//# sourceMappingURL=6784.index.js.map