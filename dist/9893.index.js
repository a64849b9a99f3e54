exports.id = 9893;
exports.ids = [9893];
exports.modules = {

/***/ 69893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ eachFolder),
/* harmony export */   describeFolders: () => (/* binding */ describeFolders)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87206);



const FOLDER_THREAD = '__folders';

const STEP_TIMEOUT_MS = 10_000;




async function* eachFolder(job, folders, entry) {
    if (entry === undefined) {
        const { doJob } = await __webpack_require__.e(/* import() */ 4919).then(__webpack_require__.bind(__webpack_require__, 24919));
        for (const folder of folders)
            yield await doJob(job, folder, () => undefined);
        return;
    }
    for (let at = 0; at < folders.length;) {
        for await (const outcome of runThread(entry, job, folders.slice(at))) {
            at++;
            yield outcome;
        }
    }
}

async function describeFolders(folders, entry) {
    const described = [];
    for await (const outcome of eachFolder('describe', folders, entry)) {
        if ('why' in outcome)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u(3, `the policy could not be read: ${outcome.why} while ${outcome.doing}`, {
                where: outcome.folder,
                fix: 'Look for a loop without an end; a policy is loaded at once, and calls no `process.exit`.',
            });
        described.push(outcome);
    }
    return described;
}

async function* runThread(entry, job, folders) {
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(entry, {
        argv: [FOLDER_THREAD],
        workerData: { job, folders },
        name: job,
        execArgv: [],
        resourceLimits: { maxOldGenerationSizeMb: 512 },
    });
    const ready = [];
    let left = folders.length;
    let step = { folder: folders[0], doing: 'it was loaded' };
    let wake = () => undefined;
    const put = (outcome) => {
        if (left === 0)
            return;
        left = 'why' in outcome || outcome instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u ? 0 : left - 1;
        ready.push(outcome);
        wake();
    };
    const breakOff = (why) => put({ ...step, why });
    const limit = () => setTimeout(() => breakOff(`it did not end within ${STEP_TIMEOUT_MS / 1000} seconds`), STEP_TIMEOUT_MS);
    let timer = limit();
    worker.on('message', (message) => {
        clearTimeout(timer);
        timer = limit();
        if ('result' in message)
            put(message.result);
        else if ('refused' in message)
            put(new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u(message.refused.exit, message.refused.message, withoutMissing(message.refused)));
        else
            step = message;
    });
    worker.on('error', (error) => breakOff(error instanceof Error ? error.message : String(error)));
    worker.on('exit', () => breakOff('it ended the process'));
    try {
        while (left > 0 || ready.length > 0) {
            const outcome = ready.shift();
            if (outcome === undefined)
                await new Promise((resolve) => (wake = resolve));
            else if (outcome instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u)
                throw outcome;
            else
                yield outcome;
        }
    }
    finally {
        clearTimeout(timer);
        await worker.terminate();
    }
}
function withoutMissing({ where, fix }) {
    return { ...(where !== undefined && { where }), ...(fix !== undefined && { fix }) };
}


/***/ })

};

//# sourceMappingURL=9893.index.js.map