exports.id = 9666;
exports.ids = [9666];
exports.modules = {

/***/ 59666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recogniseListed: () => (/* binding */ recogniseListed)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87979);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25989);
/* harmony import */ var _lib_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92094);




const CARDS = new Set([
    ...['benchmark-card', 'dataset-card', 'model-card', 'pipeline-card'],
    ...['feature-set', 'model-metadata', 'data-contract'],
]);

async function recogniseListed(data, file) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(data))
        return undefined;
    const signs = _index_js__WEBPACK_IMPORTED_MODULE_1__.kinds.filter(({ id }) => CARDS.has(id));
    const counts = new Map();
    let found;
    for (const [i, item] of data.entries()) {
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(item))
            continue;
        for (const sign of signs) {
            if (!sign.mayBe(item, file))
                continue;
            const kind = await sign.load();
            if (!kind.recognise(item, file))
                continue;
            found ??= { kind, first: i };
            counts.set(sign, (counts.get(sign) ?? 0) + 1);
            break;
        }
    }
    if (found === undefined)
        return undefined;
    const count = [...counts.values()].reduce((sum, one) => sum + one, 0);
    const titles = [...counts.keys()].map(({ title }) => title);
    const documents = `${(0,_lib_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(count, 'document')} (${titles.join(', ')})`;
    return { ...found, documents };
}


/***/ })

};

//# sourceMappingURL=9666.index.js.map