exports.id = 1235;
exports.ids = [1235];
exports.modules = {

/***/ 81235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   replaceFile: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87206);











async function replaceFile(file, bytes, options = {}) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file);
    const content = typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes;
    const refuse = (why, cause) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .u(3, `the file cannot be written: ${why}`, {
        where: file,
        fix: 'Name a regular file in a folder that can be written. The file is as it was.',
        cause,
    });
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(file).slice(0, 100)}.specgate-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomBytes)(6).toString('hex')}.tmp`);
    let handle;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
        const before = await lookAt(file);
        if (before?.isSymbolicLink())
            throw refuse(`it is a link to ${JSON.stringify(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(file))}, which is not followed`);
        if (before !== undefined && !before.isFile())
            throw refuse('it is no regular file');
        const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o666);
        if (before !== undefined)
            await handle.chmod(before.mode & 0o7777);
        await handle.writeFile(content);
        await handle.sync();
        await handle.close();
        handle = undefined;
        if (options.expected !== undefined)
            await confirmUnchanged(file, options.expected, refuse);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
        await flushFolder(folder);
    }
    catch (error) {
        await handle?.close().catch(() => undefined);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .u)
            throw error;
        throw refuse(error.code ?? error.message, error);
    }
}
async function lookAt(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}

async function confirmUnchanged(file, expected, refuse) {
    const { O_RDONLY, O_NOFOLLOW = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, O_RDONLY | O_NOFOLLOW);
    try {
        const now = await handle.readFile();
        if (!now.equals(expected))
            throw refuse('somebody else wrote it since it was read; run the command again');
    }
    finally {
        await handle.close();
    }
}

async function flushFolder(folder) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY);
        await handle.sync().finally(() => handle.close());
    }
    catch {

    }
}


/***/ })

};

//# sourceMappingURL=1235.index.js.map