exports.id = 5630;
exports.ids = [5630];
exports.modules = {

/***/ 45630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   appendLines: () => (/* binding */ appendLines),
/* harmony export */   findDirectory: () => (/* binding */ findDirectory),
/* harmony export */   readPayload: () => (/* binding */ readPayload),
/* harmony export */   readSmallText: () => (/* binding */ readSmallText),
/* harmony export */   temporaryWriter: () => (/* binding */ temporaryWriter),
/* harmony export */   writeInside: () => (/* binding */ writeInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87206);







async function readPayload(path) {
    if (path === undefined || path === '')
        return undefined;
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}

async function findDirectory(workspace, path) {
    const refuse = (what, cause) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .u(2, what, {
        where: 'input working-directory',
        fix: 'Check the spelling, and that actions/checkout runs before this step.',
        cause,
    });
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, path)).catch((cause) => {
        throw refuse(`there is no folder "${path}" in the workspace`, cause);
    });
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(found)).isDirectory())
        throw refuse(`"${path}" is not a folder`);
    return found;
}




async function writeInside(folder, path, text) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder, path);
    const refuse = (why, cause) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .u(2, `the report cannot be written to "${path}": ${why}`, {
        where: 'input report',
        fix: 'Give a path in the working directory at which the repository has no link.',
        cause,
    });
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(folder, file);
    if (inside === '' || inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(inside) === inside)
        throw refuse('it leads out of the working directory');

    if (inside.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).some((name) => name.toLowerCase() === '.git'))
        throw refuse('it leads into the folder of git');
    try {
        await makeFolders(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(inside));
        const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW);
        await handle.writeFile(text).finally(() => handle.close());
    }
    catch (error) {
        const { code, message } = error;
        throw refuse(code === 'ELOOP' ? 'there is a link' : (code ?? message), error);
    }
    return file;
}

async function makeFolders(folder, inside) {
    let at = folder;
    for (const name of inside.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).filter((step) => step !== '.')) {
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(at, name);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(at).catch((error) => {
            if (error.code !== 'EEXIST')
                throw error;
        });
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(at)) !== at)
            throw new Error('a folder on the way is a link');
    }
}

function temporaryWriter(parent) {
    const place = parent === '' ? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)() : parent;
    let folder;
    return async (name, text) => {
        try {
            folder ??= (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(place, 'specgate-'));
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await folder, name);
            const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, 'wx');
            await handle.writeFile(text).finally(() => handle.close());
            return file;
        }
        catch (cause) {
            const { code, message } = cause;
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .u(3, `${name} cannot be written to the temporary folder (${code ?? message})`, {
                where: place,
                fix: 'See that the folder, which RUNNER_TEMP names, is there, can be written to, and that its disk is not full.',
                cause,
            });
        }
    };
}
const MOST_TEXT = 4 * 1024 * 1024;

async function readSmallText(path) {
    try {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
        return text.length > MOST_TEXT ? undefined : text;
    }
    catch {
        return undefined;
    }
}

async function appendLines(path, lines) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'a');
    await handle.writeFile(lines.map((line) => `${line}\n`).join('')).finally(() => handle.close());
}


/***/ })

};

//# sourceMappingURL=5630.index.js.map