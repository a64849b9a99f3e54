exports.id = 1219;
exports.ids = [1219];
exports.modules = {

/***/ 91219:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hireThread: () => (/* binding */ hireThread)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(643);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72389);






const JUDGE_THREAD = '__judge';

function hireThread(job, workspace) {
    tuneForMany();
    const entry = (0,_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .entryFile */ .$)();
    return entry === undefined || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)() < 2 ? undefined : start(entry, { ...job, workspace });
}

function tuneForMany() {
    boundYoungGeneration();
    const major = Number(/^v(\d+)/.exec(process.version)?.[1]);

    (0,node_v8__WEBPACK_IMPORTED_MODULE_2__.setFlagsFromString)(`--heap-growing-percent=${major < 22 ? 120 : 40}`);

    if ((0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)() <= 2)
        (0,node_v8__WEBPACK_IMPORTED_MODULE_2__.setFlagsFromString)('--no-parallel-scavenge');
    for (const flag of LATER[major] ?? [])
        (0,node_v8__WEBPACK_IMPORTED_MODULE_2__.setFlagsFromString)(flag);
}





const LATER = {
    20: ['--interrupt-budget=1500000'],
    22: ['--invocation-count-for-maglev=3000', '--invocation-count-for-turbofan=50000'],
    24: ['--invocation-count-for-maglev=3000', '--invocation-count-for-turbofan=50000'],
};

const MOST_YOUNG = 8 * 2 ** 20;




function boundYoungGeneration() {
    const isLarge = () => (0,node_v8__WEBPACK_IMPORTED_MODULE_2__.getHeapSpaceStatistics)().some(({ space_name, space_size }) => space_name === 'new_space' && space_size >= 2 * MOST_YOUNG);
    const bound = () => (0,node_v8__WEBPACK_IMPORTED_MODULE_2__.setFlagsFromString)('--semi-space-growth-factor=1');
    if (isLarge())
        return bound();
    const observer = new node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.PerformanceObserver(() => {
        if (!isLarge())
            return;
        bound();
        observer.disconnect();
    });
    observer.observe({ entryTypes: ['gc'] });
}
function start(entry, data) {
    const waiting = [];
    let broken;
    let worker;
    const fail = (error) => {
        broken ??= error;
        for (const { reject } of waiting.splice(0))
            reject(broken);
    };
    try {

        worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_3__.Worker(entry, {
            ...{ argv: [JUDGE_THREAD], workerData: data, name: 'judge', stdout: true, stderr: true, execArgv: [] },
            resourceLimits: { maxYoungGenerationSizeMb: 4 },
        });

        worker.on('message', (made) => waiting.shift()?.resolve(made));
        worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))));
        worker.on('messageerror', fail);
        worker.on('exit', () => fail(new Error('the thread ended')));
    }
    catch (error) {
        fail(error);
    }
    return {
        judge: (files) => new Promise((resolve, reject) => {
            if (broken !== undefined)
                return reject(broken);
            worker?.postMessage(files);
            waiting.push({ resolve, reject });
        }),
        dismiss: () => void worker?.terminate(),
    };
}


/***/ })

};

//# sourceMappingURL=1219.index.js.map