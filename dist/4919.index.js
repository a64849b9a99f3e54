exports.id = 4919;
exports.ids = [4919];
exports.modules = {

/***/ 24919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doJob: () => (/* binding */ doJob),
/* harmony export */   hostFolders: () => (/* binding */ hostFolders)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87206);



async function hostFolders() {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
    if (port === null)
        throw new Error('this is a part of `specgate test`, `docs` and `explain`, not a command');
    const tell = (message) => port.postMessage(message);
    const { job, folders } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    for (const folder of folders) {
        try {
            tell({ result: await doJob(job, folder, (doing) => tell({ folder, doing })) });
        }
        catch (error) {
            if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u))
                throw error;
            const { exit, message, where, fix } = error;
            tell({ refused: { exit, message, where, fix } });
        }
    }
}

async function doJob(job, folder, begin) {
    begin('it was loaded');
    const jobs = {
        test: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9035), __webpack_require__.e(97)]).then(__webpack_require__.bind(__webpack_require__, 40097))).testFolder(folder, begin),
        describe: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9035), __webpack_require__.e(9244)]).then(__webpack_require__.bind(__webpack_require__, 69244))).describePolicyFolder(folder),
    };
    return (await jobs[job]());
}


/***/ })

};

//# sourceMappingURL=4919.index.js.map