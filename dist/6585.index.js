exports.id = 6585;
exports.ids = [6585];
exports.modules = {

/***/ 76585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hostJudge: () => (/* binding */ hostJudge)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _engine_judge_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25160);
/* harmony import */ var _engine_load_policies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53703);
/* harmony import */ var _io_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17253);






async function hostJudge() {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
    if (port === null)
        throw new Error('this is a part of `specgate check`, not a command');
    const { workspace: state, config, now, all, recording, changedPaths } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    const workspace = (0,_io_workspace_js__WEBPACK_IMPORTED_MODULE_3__.resumeWorkspace)(state);
    let ready = (async () => {

        if (all)
            await workspace.head.entries();
        return (0,_engine_judge_units_js__WEBPACK_IMPORTED_MODULE_1__/* .setUp */ .s)({ workspace, config, policies: await (0,_engine_load_policies_js__WEBPACK_IMPORTED_MODULE_2__/* .activatePolicies */ .Uq)(config), now });
    })();

    const endOnError = () => void ready.catch(() => process.exit());
    endOnError();
    port.on('message', (files) => {
        ready = ready.then(async (bench) => {
            const made = [];
            for await (const [, outcome] of (0,_engine_judge_units_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeUnits */ .pZ)(bench, files, { share: () => 'judge', recording, changedPaths }))
                made.push(outcome);
            port.postMessage(made);
            return bench;
        });
        endOnError();
    });
    await new Promise((resolve) => port.once('close', resolve));
}


/***/ })

};

//# sourceMappingURL=6585.index.js.map