export const id = 2516;
export const ids = [2516];
export const modules = {

/***/ 2516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./src/model/version.ts

/** The version of the package, as the report and `--version` say it. */
const VERSION = package_namespaceObject.rE;


/***/ })

};

//# sourceMappingURL=2516.index.js.map