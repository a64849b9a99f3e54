exports.id = 206;
exports.ids = [206];
exports.modules = {

/***/ 20206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _demo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71155);

const meta = {
    name: 'demo',
    operands: '',
    maxOperands: 0,
    summary: 'Builds a small git repository with a base and a head in a temporary folder, judges it and prints the verdict.',
    flags: { keep: { help: 'keep the repository and say where it is' } },
};
const command = { meta, run: runDemo };
async function runDemo(args) {
    const colour = process.stdout.isTTY === true && !process.env['NO_COLOR'];
    process.stdout.write(await (0,_demo_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDemo */ ._)({ colour, width: process.stdout.columns ?? 100, keep: args.on('keep') }));
    return 0;
}


/***/ }),

/***/ 71155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ renderDemo)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _engine_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30693);
/* harmony import */ var _io_workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17253);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87206);
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57166);








const STORY = `A churn team keeps its pipeline card, feature set, dataset card and dvc.lock in git.
A pull request brings November's data and drops a feature. This is what specgate says of it:

`;

async function renderDemo({ colour = false, width = 100, keep = false } = {}) {
    const dir = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'specgate-demo-'));
    try {
        const { default: demo } = await __webpack_require__.e(/* import() */ 4991).then(__webpack_require__.t.bind(__webpack_require__, 14991, 19));
        const git = startRepository(dir);
        writeFiles(dir, demo.base);
        git('add', '-A');
        git('commit', '-q', '-m', 'October data');
        git('checkout', '-q', '-b', 'november');
        writeFiles(dir, demo.head);
        git('commit', '-q', '-a', '-m', 'November data, without region');
        const env = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
        const workspace = await (0,_io_workspace_js__WEBPACK_IMPORTED_MODULE_5__.openWorkspace)({ repo: dir, base: 'main', head: 'november', all: false, env });
        try {
            const result = await (0,_engine_gate_js__WEBPACK_IMPORTED_MODULE_4__.runGate)({ workspace, all: false, paths: [], now: '2026-11-21T09:00:00Z', elapsed: () => 0 });
            const reporter = await (0,_reporters_index_js__WEBPACK_IMPORTED_MODULE_7__.loadReporter)('text');
            const verdict = reporter.render({ report: result.report, sources: result.sources, colour, width });
            return `${STORY}${verdict}${nextSteps(result.exitCode)}${keep ? `\nThe repository: ${dir}\n` : ''}`;
        }
        finally {
            await workspace.close();
        }
    }
    finally {
        if (!keep)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(dir, { recursive: true, force: true });
    }
}
function nextSteps(exitCode) {
    return `
In a pull request this exits ${exitCode} and blocks the merge. In your own repository:
  specgate check          judge what you changed
  specgate check --all    judge every document
  specgate init           write a config and a workflow
`;
}

function startRepository(dir) {

    const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
    const env = {
        ...Object.fromEntries(own),
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        ...Object.fromEntries(['AUTHOR', 'COMMITTER'].flatMap((who) => [
            [`GIT_${who}_NAME`, 'Churn team'],
            [`GIT_${who}_EMAIL`, 'churn@example.org'],
            [`GIT_${who}_DATE`, '2026-11-20T09:00:00Z'],
        ])),
    };
    const git = (...argv) => {
        try {
            (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', ['-c', 'commit.gpgsign=false', '-c', 'core.autocrlf=false', ...argv], {
                cwd: dir,
                env,
                stdio: ['ignore', 'ignore', 'pipe'],
            });
        }
        catch (error) {
            const missing = error.code === 'ENOENT';
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .GateError */ .u(3, missing
                ? 'git is not on the PATH'
                : `git ${argv[0]} failed: ${String(error.stderr ?? '').trim()}`, {
                where: dir,
                fix: missing
                    ? 'Install git: specgate reads both sides of a change from it.'
                    : 'Report this with the output of `git --version`.',
            });
        }
    };
    git('init', '-q');
    git('symbolic-ref', 'HEAD', 'refs/heads/main');
    return git;
}
function writeFiles(dir, files) {
    for (const [path, text] of Object.entries(files)) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, path);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, text);
    }
}


/***/ })

};

//# sourceMappingURL=206.index.js.map