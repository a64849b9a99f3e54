exports.id = 3487;
exports.ids = [3487];
exports.modules = {

/***/ 89490:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dvcLock: () => (/* binding */ dvcLock)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87979);
/* harmony import */ var _dvc_command_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(52994);
/* harmony import */ var _dvc_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75435);
/* harmony import */ var _dvc_graph_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81371);
/* harmony import */ var _dvc_pipeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27206);
/* harmony import */ var _dvc_recorded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60343);
/* harmony import */ var _dvc_runs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29737);
/* harmony import */ var _dvc_surface_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14928);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69187);
/* harmony import */ var _root_keys_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40884);
/* harmony import */ var _lib_once_per_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60348);












function stagesOf(data) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data))
        return undefined;
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data.stages))
        return { at: ['stages'], stages: data.stages };
    if (Object.hasOwn(data, 'schema') || Object.hasOwn(data, 'stages'))
        return undefined;
    return { at: [], stages: data };
}
function isLock(data, file) {
    const found = stagesOf(data);
    if (found === undefined)
        return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) && _names_js__WEBPACK_IMPORTED_MODULE_6__/* .DVC_LOCK */ .Ay.test(file);
    const stages = Object.values(found.stages);
    if (_names_js__WEBPACK_IMPORTED_MODULE_6__/* .DVC_LOCK */ .Ay.test(file))
        return found.at.length > 0 || stages.some((stage) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(stage) && Object.hasOwn(stage, 'cmd'));
    if (found.at.length > 0)
        return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) && Object.hasOwn(data, 'schema') && stages.some(isRecordedStage);
    return stages.length > 0 && stages.every(isRecordedStage);
}

function isRecordedStage(stage) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(stage) || !Object.hasOwn(stage, 'cmd'))
        return false;
    return ['deps', 'outs'].some((key) => {
        const list = stage[key];
        return ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(list) && list.slice(0, 50).some((entry) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry) && Object.hasOwn(entry, 'path') && (0,_dvc_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .hasIdentity */ .rr)(entry)));
    });
}
const lockOf = (0,_lib_once_per_js__WEBPACK_IMPORTED_MODULE_7__/* .oncePer */ .P)(readLock);

function readLock(input) {
    const found = stagesOf(input.data);
    if (found === undefined)
        return { at: [], stages: [], pipeline: undefined };
    const source = (0,_dvc_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .siblingOf */ .SS)(input.folder, 'dvc.yaml');
    const companion = source === undefined ? undefined : input.companion(source);
    const pipeline = companion && (0,_dvc_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePipeline */ .d2)(companion, input);
    const stages = Object.keys(found.stages).flatMap((name) => {
        const stage = found.stages[name];
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(stage))
            return [];
        const at = [...found.at, name];
        const place = sourceOf(name, pipeline)?.place ?? { folder: input.folder, text: input.folder };
        return [
            {
                name,
                at,
                place,
                deps: (0,_dvc_recorded_js__WEBPACK_IMPORTED_MODULE_3__/* .recordedOf */ .i)(stage.deps, [...at, 'deps'], 'input', place),
                outs: (0,_dvc_recorded_js__WEBPACK_IMPORTED_MODULE_3__/* .recordedOf */ .i)(stage.outs, [...at, 'outs'], 'output', place),
                ...(Object.hasOwn(stage, 'cmd') && { command: { value: stage.cmd, at: [...at, 'cmd'] } }),
                ...(Object.hasOwn(stage, 'params') && { params: { value: stage.params, at: [...at, 'params'] } }),
                paramsFiles: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(stage.params) ? Object.keys(stage.params) : [],
                commands: ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(stage.cmd) ? stage.cmd : [stage.cmd]).filter((line) => typeof line === 'string'),
            },
        ];
    });
    return { at: found.at, stages, pipeline };
}

function sourceOf(name, pipeline) {
    return pipeline?.stage(name) ?? pipeline?.stage(name.slice(0, Math.max(0, name.lastIndexOf('@'))));
}




function currentStages({ stages, pipeline }) {
    const current = stages.filter(({ name }) => sourceOf(name, pipeline) !== undefined);
    return current.length === 0 ? stages : current;
}

const dvcLock = {
    integerKeys: true,
    recognise: isLock,
    sniff: (text) => (0,_root_keys_js__WEBPACK_IMPORTED_MODULE_8__/* .rootKeys */ .D)(text).has('stages') && (0,_root_keys_js__WEBPACK_IMPORTED_MODULE_8__/* .rootKeys */ .D)(text).has('schema') && /\bmd5\b/.test(text) && /\bcmd\b/.test(text),
    companions: (input) => {
        const source = (0,_dvc_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .siblingOf */ .SS)(input.folder, 'dvc.yaml');
        if (source === undefined)
            return [];
        const companion = input.companion(source);
        const varsFiles = companion ? (0,_dvc_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePipeline */ .d2)(companion, input).varsFiles : [];
        return [...new Set([source, (0,_dvc_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .siblingOf */ .SS)(input.folder, 'params.yaml') ?? source, ...varsFiles])];
    },
    views: {

        sections: (input) => ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(input.data) ? { known: [['schema'], ['stages']], required: [] } : undefined),
        lineage: (input) => {
            const lock = lockOf(input);
            const stages = currentStages(lock);
            const withFiles = stages.map((stage) => ({
                ...stage,
                deps: stage.deps.map(({ file }) => file),
                outs: stage.outs.map(({ file }) => file),
            }));
            if (stages.length === 0)
                return { graphs: [] };
            const graph = (0,_dvc_graph_js__WEBPACK_IMPORTED_MODULE_9__/* .lineageGraph */ .U)(lock.at, withFiles, lock.pipeline?.types ?? new Map());

            return { graphs: [lock.pipeline === undefined ? graph : { ...graph, connected: 'elsewhere' }] };
        },
        artifacts: (input) => ({
            artifacts: lockOf(input).stages.flatMap((stage) => (0,_dvc_recorded_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactsOf */ .N)([...stage.deps, ...stage.outs])),
            lists: [],
        }),
        surface: (input) => (0,_dvc_surface_js__WEBPACK_IMPORTED_MODULE_5__/* .recordedSurface */ .G)(currentStages(lockOf(input)).flatMap(({ outs }) => outs)),
        runs: (input) => {
            if (!_names_js__WEBPACK_IMPORTED_MODULE_6__/* .DVC_LOCK */ .Ay.test(input.file))
                return undefined;
            const { stages, pipeline } = lockOf(input);
            return (0,_dvc_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .runsView */ .Ym)(input.folder, stages, pipeline, (name) => sourceOf(name, pipeline));
        },
    },
    paths: (input) => {
        const { stages, pipeline } = lockOf(input);
        const found = new Set(pipeline?.varsFiles);
        for (const name of ['dvc.yaml', 'params.yaml']) {
            const path = (0,_dvc_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .siblingOf */ .SS)(input.folder, name);
            if (path !== undefined)
                found.add(path);
        }
        for (const stage of stages) {
            for (const { file } of [...stage.deps, ...stage.outs])
                if (file.path !== undefined)
                    found.add(file.path);
            for (const text of [...stage.paramsFiles, ...stage.commands.flatMap(_dvc_command_js__WEBPACK_IMPORTED_MODULE_10__/* .pathWords */ .x)]) {
                const { path } = (0,_dvc_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(text, stage.at, stage.place, true);
                if (path !== undefined)
                    found.add(path);
            }
        }
        return [...found].sort();
    },
};


/***/ }),

/***/ 63044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dvcPointer: () => (/* binding */ dvcPointer)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87979);
/* harmony import */ var _dvc_command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52994);
/* harmony import */ var _dvc_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75435);
/* harmony import */ var _dvc_graph_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81371);
/* harmony import */ var _dvc_recorded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60343);
/* harmony import */ var _dvc_surface_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14928);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69187);
/* harmony import */ var _root_keys_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40884);








const ROOT_KEYS = new Set([
    'outs',
    'deps',
    'md5',
    'wdir',
    'frozen',
    'locked',
    'meta',
    'desc',
    'always_changed',
    'cmd',
    'type',
    'labels',
    'remote',
]);
const IDENTITIES = ['md5', 'etag', 'checksum', 'cloud', 'files', 'hash'];
function isPointer(data, file) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data))
        return false;
    if (_names_js__WEBPACK_IMPORTED_MODULE_4__/* .DVC_POINTER */ .SD.test(file))
        return Object.hasOwn(data, 'outs') || Object.hasOwn(data, 'deps');
    const { outs } = data;
    return ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(outs) &&
        outs.length > 0 &&
        outs.every((out) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(out) && Object.hasOwn(out, 'path') && IDENTITIES.some((key) => Object.hasOwn(out, key))) &&
        Object.keys(data).every((key) => ROOT_KEYS.has(key)));
}
function placeOfPointer({ data, folder }) {
    const wdir = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) && typeof data.wdir === 'string' ? data.wdir : undefined;
    return (0,_dvc_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(folder, wdir, true);
}
function recorded(input) {
    const data = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(input.data) ? input.data : Object.create(null);
    const place = placeOfPointer(input);
    const deps = (0,_dvc_recorded_js__WEBPACK_IMPORTED_MODULE_2__/* .recordedOf */ .i)(data.deps, ['deps'], 'input', place);
    return { deps: deps.filter(({ value }) => !isImport(value)), outs: (0,_dvc_recorded_js__WEBPACK_IMPORTED_MODULE_2__/* .recordedOf */ .i)(data.outs, ['outs'], 'pointer', place) };
}

function imports(data) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(data.deps))
        return [];
    return data.deps.flatMap((value, i) => (isImport(value) ? [{ value: value, at: ['deps', i] }] : []));
}
function isImport(value) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && ['repo', 'db', 'dataset'].some((key) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value[key]));
}
function importLink({ value, at }) {
    const member = (holder, keys, place) => {
        const key = keys.find((name) => Object.hasOwn(holder, name));
        return key === undefined ? undefined : { value: holder[key], at: [...place, key] };
    };
    const source = ['repo', 'db', 'dataset'].find((key) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value[key]));
    const holder = value[source];
    const name = member(value, ['path'], at) ?? member(holder, ['url', 'name', 'table', 'query'], [...at, source]);
    const version = member(holder, ['rev_lock', 'rev', 'version'], [...at, source]);
    const digest = member(value, ['md5', 'etag', 'checksum'], at);
    return { to: 'dataset', ...(name && { name }), ...(version && { version }), ...(digest && { digest }) };
}

function importFile({ value, at }) {
    const { repo, path } = value;
    const url = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(repo) && typeof repo.url === 'string' ? `${repo.url}:` : '';
    const revision = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(repo) ? repo.rev_lock : undefined;
    return {
        value,
        at,
        id: typeof path === 'string' ? `${url}${path}` : '',
        complete: true,
        ...(revision !== undefined && { digest: { value: revision, at: [...at, 'repo', 'rev_lock'] } }),
    };
}

function referencesIn(data) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(data.deps))
        return [];
    return data.deps.flatMap((dep, i) => {
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(dep))
            return [];
        const { repo, path } = dep;
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(repo) && typeof repo.url === 'string') {
            const pin = ['rev_lock', 'rev'].find((key) => typeof repo[key] === 'string');
            const at = ['deps', i, 'repo'];
            const pinned = pin === undefined ? {} : { pin: { value: repo[pin], at: [...at, pin] } };
            return [{ role: 'source', value: repo.url, at: [...at, 'url'], ...pinned }];
        }
        return typeof path === 'string' && /^[a-z][a-z0-9+.-]*:\/\//i.test(path)
            ? [{ role: 'source', value: path, at: ['deps', i, 'path'] }]
            : [];
    });
}

function graphsOf(input) {
    const { deps, outs } = recorded(input);
    const sources = [...deps.map(({ file }) => file), ...imports(input.data).map(importFile)].filter(({ id }) => id !== '');
    return outs.flatMap((out) => {
        const { file } = out;
        if (file.id === '')
            return [];
        const { nodes } = (0,_dvc_graph_js__WEBPACK_IMPORTED_MODULE_5__/* .lineageGraph */ .U)(out.at, [{ name: file.id, at: out.at, deps: sources, outs: [file] }], new Map());
        return [
            {
                at: out.at,
                nodes: nodes.filter(({ kind }) => kind !== 'stage').map((node) => ({ ...node, kind: 'dataset' })),
                edges: sources
                    .filter(({ id }) => id !== file.id)
                    .map((source) => ({ from: source.id, to: file.id, at: source.at, fromAt: source.at, toAt: file.at })),
                connected: 'expected',
                versioned: false,
            },
        ];
    });
}

const dvcPointer = {
    recognise: isPointer,
    sniff: (text) => (0,_root_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .rootKeys */ .D)(text).has('outs') && /\bpath\b/.test(text) && /\bmd5\b/.test(text),
    views: {
        sections: (input) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(input.data) ? { known: [['outs'], ['deps']], required: [{ path: ['outs'], spec: 'DVC .dvc files' }] } : undefined,
        lineage: (input) => ({ graphs: graphsOf(input) }),
        artifacts: (input) => {
            const { deps, outs } = recorded(input);
            return { artifacts: (0,_dvc_recorded_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactsOf */ .N)([...deps, ...outs]), lists: [] };
        },
        links: ({ data }) => ({ links: imports(data).map(importLink) }),
        references: ({ data }) => ({ references: referencesIn(data) }),
        surface: (input) => (0,_dvc_surface_js__WEBPACK_IMPORTED_MODULE_3__/* .recordedSurface */ .G)(recorded(input).outs),
    },
    paths: (input) => {
        const { deps, outs } = recorded(input);
        const place = placeOfPointer(input);
        const cmd = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(input.data) ? input.data.cmd : undefined;
        const words = typeof cmd === 'string' ? (0,_dvc_command_js__WEBPACK_IMPORTED_MODULE_7__/* .pathWords */ .x)(cmd).map((word) => (0,_dvc_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(word, ['cmd'], place, true)) : [];
        const found = [...[...deps, ...outs].map(({ file }) => file), ...words].flatMap(({ path }) => path === undefined ? [] : [path]);
        return [...new Set(found)].sort();
    },
};


/***/ }),

/***/ 21066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dvcYaml: () => (/* binding */ dvcYaml)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87979);
/* harmony import */ var _dvc_command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52994);
/* harmony import */ var _dvc_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75435);
/* harmony import */ var _dvc_graph_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81371);
/* harmony import */ var _dvc_pipeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27206);
/* harmony import */ var _dvc_runs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29737);
/* harmony import */ var _dvc_surface_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14928);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69187);
/* harmony import */ var _root_keys_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40884);









const ROOT_KEYS = new Set(['stages', 'vars', 'params', 'metrics', 'plots', 'artifacts', 'datasets']);
const STAGE_KEYS = ['deps', 'outs', 'params', 'metrics', 'plots', 'wdir', 'vars', 'foreach', 'matrix', 'frozen', 'always_changed'];

function isPipelineFile(data, file) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data))
        return false;
    const { stages } = data;
    const stageList = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(stages) ? Object.values(stages).filter(_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv) : [];
    if (_names_js__WEBPACK_IMPORTED_MODULE_5__/* .DVC_YAML */ .St.test(file))
        return stageList.some(isStage) || Object.keys(data).every((key) => ROOT_KEYS.has(key));
    return (stageList.length > 0 &&
        stageList.length === Object.keys(stages).length &&
        stageList.every(isStage) &&
        stageList.some((stage) => STAGE_KEYS.some((key) => Object.hasOwn(stage, key))) &&
        Object.keys(data).every((key) => ROOT_KEYS.has(key)));
}
function isStage(stage) {
    return Object.hasOwn(stage, 'cmd') || (Object.hasOwn(stage, 'foreach') && Object.hasOwn(stage, 'do'));
}

const dvcYaml = {
    integerKeys: true,
    recognise: isPipelineFile,
    sniff: (text) => (0,_root_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .rootKeys */ .D)(text).has('stages') && /^\s+["']?(?:cmd|foreach|matrix)["']?\s*:/m.test(text) && /\b(?:deps|outs)\b/.test(text),

    companions: (input) => (0,_dvc_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePipeline */ .d2)(input).varsFiles,
    views: {
        sections: (input) => ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(input.data) ? { known: [['stages']], required: [] } : undefined),
        lineage: (input) => {
            const { stages, types } = (0,_dvc_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .pipelineOf */ .gQ)(input);
            return { graphs: stages.length === 0 ? [] : [(0,_dvc_graph_js__WEBPACK_IMPORTED_MODULE_7__/* .lineageGraph */ .U)(['stages'], stages, types)] };
        },
        artifacts: (input) => ({
            artifacts: (0,_dvc_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .pipelineOf */ .gQ)(input).stages.flatMap((stage) => {
                const folder = stage.place.folder ?? stage.place.text;
                return [
                    ...stage.deps.filter((dep) => dep.complete).map((dep) => artifactOf(dep, 'input', folder)),
                    ...stage.outs.filter((out) => out.complete).map((out) => artifactOf(out, 'output', folder)),
                ];
            }),
            lists: [],
        }),
        surface: (input) => (0,_dvc_surface_js__WEBPACK_IMPORTED_MODULE_4__/* .pipelineSurface */ .Q)((0,_dvc_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .pipelineOf */ .gQ)(input)),

        pipeline: (input) => (_names_js__WEBPACK_IMPORTED_MODULE_5__/* .DVC_YAML */ .St.test(input.file) ? (0,_dvc_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .pipelineView */ .oU)(input.folder, input.file, (0,_dvc_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .pipelineOf */ .gQ)(input)) : undefined),
    },
    paths: pipelinePaths,
};

function artifactOf({ value, at }, role, folder) {
    return { at, role, path: { value, at }, folder, rootFallback: false, digests: [], directory: false, sha256Required: false };
}
function pipelinePaths(input) {
    const { stages, files, varsFiles } = (0,_dvc_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .pipelineOf */ .gQ)(input);
    const found = new Set(varsFiles);
    const lock = _names_js__WEBPACK_IMPORTED_MODULE_5__/* .DVC_YAML */ .St.test(input.file) ? (0,_dvc_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .siblingOf */ .SS)(input.folder, 'dvc.lock') : undefined;
    if (lock !== undefined)
        found.add(lock);
    const add = (entries) => {
        for (const { path } of entries)
            if (path !== undefined)
                found.add(path);
    };
    add(files);
    for (const stage of stages) {
        add(stage.deps);
        add(stage.outs);
        add(stage.params);
        for (const command of stage.commands)
            add((0,_dvc_command_js__WEBPACK_IMPORTED_MODULE_8__/* .pathWords */ .x)(command).map((word) => (0,_dvc_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(word, stage.at, stage.place, true)));
    }
    return [...found].sort();
}


/***/ }),

/***/ 52994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ wordsRead),
/* harmony export */   x: () => (/* binding */ pathWords)
/* harmony export */ });
const MAX_COMMAND = 65_536;

const PATH_WORD = /^(?:\.{1,2}\/)*[\w@+-][\w@+.-]*(?:\/[\w@+.-]+)*\/?$/;
const EXTENSION = /\.[A-Za-z]\w{0,9}$/;

const REDIRECTION = /[\d&]?>{1,2}\|?[ \t]*["']?[^\s"'`;|&()<>]+["']?/g;




function wordsRead(command) {
    const parts = command
        .slice(0, MAX_COMMAND)
        .replace(REDIRECTION, ' ')
        .split(/(?<=[;|&\n])/);
    return pathWords(parts.map(withoutTarget).join(' '));
}
function withoutTarget(part) {
    const words = part.split(/\s+/).filter((word) => word !== '');
    if (words[0] === 'tee')
        return part.slice(-1);
    const runner = words.findIndex((word) => /(?:^|\/)papermill$/.test(word));
    if (runner < 0)
        return part;
    const notebooks = words.flatMap((word, i) => (i > runner && /\.ipynb["']?[;|&]?$/.test(word) ? [i] : []));
    return words.filter((_, i) => i !== notebooks[1]).join(' ');
}




function pathWords(command) {
    const words = command.slice(0, MAX_COMMAND).split(/[\s"'`;|&()<>,]+/);
    const found = new Set();
    words.forEach((word, i) => {
        if (words[i - 1] === '-m' && /^[A-Za-z_]\w*(?:\.\w+)*$/.test(word)) {
            const module = word.replaceAll('.', '/');
            for (const file of [`${module}.py`, `${module}/__main__.py`, `${module}/__init__.py`])
                found.add(file);
            return;
        }
        for (const part of word.split('=')) {
            if (part.length <= 1024 && PATH_WORD.test(part) && (part.includes('/') || EXTENSION.test(part)))
                found.add(part);
        }
    });
    return [...found];
}


/***/ }),

/***/ 75435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Tp: () => (/* binding */ resolveEntry)
/* harmony export */ });
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9927);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87979);
/* harmony import */ var _templates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27748);




function placeOf(folder, wdir, complete) {
    if (wdir === undefined || wdir === '' || wdir === '.')
        return { folder, text: folder };
    const verdict = complete ? (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o1)(folder, `${wdir}/x`) : undefined;
    if (verdict?.ok === true) {
        const inside = verdict.path.slice(0, -1).replace(/\/$/, '');
        return { folder: inside, text: inside };
    }
    return { text: joinText(/^(?:\/|[A-Za-z]+:)/.test(wdir) ? '' : folder, wdir) };
}




function entryOf(text, at, place, complete, value = text) {
    const verdict = complete && place.folder !== undefined ? (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o1)(place.folder, text) : undefined;
    if (verdict?.ok === true)
        return { value, at, id: verdict.path, path: verdict.path, complete };
    const absolute = /^(?:\/|~|\\|[A-Za-z][A-Za-z0-9+.-]*:)/.test(text);
    return { value, at, id: absolute ? text : joinText(place.text, text), complete };
}




function entriesOf(list, at, place, lookup) {
    const items = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(list)
        ? list.map((value, i) => ({ value, at: [...at, i] }))
        : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(list)
            ? [{ value: list, at }]
            : [];
    return items.flatMap((item) => {
        if (typeof item.value === 'string')
            return [resolveEntry(item.value, item.at, place, lookup)];
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(item.value))
            return [{ value: item.value, at: item.at, id: '', complete: true }];
        const keys = Object.keys(item.value);

        return keys.map((key) => resolveEntry(key, keys.length === 1 && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(list) ? item.at : [...item.at, key], place, lookup));
    });
}
function resolveEntry(text, at, place, lookup) {
    const resolved = (0,_templates_js__WEBPACK_IMPORTED_MODULE_1__/* .interpolate */ .GW)(text, lookup);
    return entryOf(resolved.text, at, place, resolved.complete);
}
function joinText(folder, text) {
    return folder === '' ? text : `${folder}/${text}`;
}


/***/ }),

/***/ 81371:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ lineageGraph)
/* harmony export */ });
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);






function lineageGraph(at, stages, types) {
    const files = collectFiles(stages);
    const nodes = [];
    const edges = [];
    const names = new Set();
    for (const stage of stages) {
        const id = stageId(stage.name, (name) => files.has(name) || names.has(name));
        names.add(id);
        nodes.push({ id, at: stage.at, kind: 'stage' });
        for (const dep of stage.deps)
            if (dep.id !== '')
                edges.push({ from: dep.id, to: id, at: dep.at, fromAt: dep.at, toAt: stage.at });
        for (const out of stage.outs)
            if (out.id !== '')
                edges.push({ from: id, to: out.id, at: out.at, fromAt: stage.at, toAt: out.at });
    }
    for (const [id, { file, digest }] of files) {
        const kind = (file.path !== undefined && types.get(file.path)) || 'artifact';
        nodes.push({ id, at: file.at, kind, ...(digest && { digest }), ...(file.path !== undefined && { path: file.path }) });
    }
    for (const edge of containment(files))
        edges.push(edge);
    return { at, nodes, edges, connected: 'expected', versioned: false };
}
function collectFiles(stages) {
    const files = new Map();
    const add = (file, isOut) => {
        if (file.id === '')
            return;
        const known = files.get(file.id);
        if (known === undefined)
            files.set(file.id, { file, isOut, digest: file.digest });
        else if (isOut) {
            known.isOut = true;
            known.digest = file.digest ?? known.digest;
        }
        else
            known.digest ??= file.digest;
    };
    for (const stage of stages) {
        for (const dep of stage.deps)
            add(dep, false);
        for (const out of stage.outs)
            add(out, true);
    }
    return files;
}

function stageId(name, isTaken) {
    let id = name;
    for (let n = 1; isTaken(id); n++)
        id = n === 1 ? `stage:${name}` : `stage:${name} (${n})`;
    return id;
}

function containment(files) {
    const byPath = new Map();
    for (const [id, node] of files)
        byPath.set(id.endsWith('/') ? id.slice(0, -1) : id, node);
    const known = new Map([['', { out: undefined, dep: undefined }]]);
    const above = (folder) => {
        const unknown = [];
        for (; !known.has(folder); folder = (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(folder))
            unknown.push(folder);
        let found = known.get(folder);
        for (let path = unknown.pop(); path !== undefined; path = unknown.pop()) {
            const node = byPath.get(path);
            if (node !== undefined)
                found = node.isOut ? { ...found, out: node } : { ...found, dep: node };
            known.set(path, found);
        }
        return found;
    };
    const edges = [];
    for (const [path, node] of byPath) {
        const { out, dep } = above((0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path));
        if (out !== undefined)
            edges.push(edgeOf(out, node));
        if (dep !== undefined)
            edges.push(edgeOf(node, dep));
    }
    return edges;
}
function edgeOf(from, to) {
    return { from: from.file.id, to: to.file.id, at: to.file.at, fromAt: from.file.at, toAt: to.file.at };
}


/***/ }),

/***/ 27206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  gQ: () => (/* binding */ pipelineOf),
  d2: () => (/* binding */ resolvePipeline),
  SS: () => (/* binding */ siblingOf)
});


var paths = __webpack_require__(9927);

var json = __webpack_require__(87979);

var dvc_entries = __webpack_require__(75435);

var nearest = __webpack_require__(72269);

var plain_text = __webpack_require__(5571);
;



const LISTS = ['deps', 'outs', 'params', 'metrics', 'plots', 'vars'];

const KNOWN = new Set([
    ...['cmd', 'wdir', 'frozen', 'always_changed', 'desc', 'meta', ...LISTS, 'foreach', 'do', 'matrix'],
    ...['locked', 'live', 'set'],
]);




function findMalformed(stages) {

    if (stages === undefined || stages === null)
        return [];
    if (!(0,json/* isObject */.Gv)(stages))
        return [{ at: ['stages'], path: 'stages', reason: `it is ${(0,plain_text/* nameType */.wQ)(stages)}, not a map of stages` }];
    return Object.keys(stages).flatMap((name) => {
        const at = ['stages', name];
        const stage = stages[name];
        if (!(0,json/* isObject */.Gv)(stage))
            return [{ at, path: at.join('.'), reason: `it is ${(0,plain_text/* nameType */.wQ)(stage)}, not a map with a \`cmd\`` }];
        if (!Object.hasOwn(stage, 'foreach'))
            return inStage(stage, at);
        const body = stage.do;
        if ((0,json/* isObject */.Gv)(body))
            return inStage(body, [...at, 'do']);
        const reason = body === undefined ? 'its `foreach` has no `do` beside it' : `its \`do\` is ${(0,plain_text/* nameType */.wQ)(body)}, not a map with a \`cmd\``;
        return [{ at, path: at.join('.'), reason }];
    });
}
function inStage(stage, at) {
    const found = [];
    const add = (key, reason) => {
        const here = [...at, ...key];
        found.push({ at: here, path: here.join('.'), reason });
    };
    const { cmd } = stage;
    if (cmd === undefined)
        add([], 'it has no `cmd`');
    else if (typeof cmd !== 'string' && !(0,json/* isList */.Lv)(cmd))
        add(['cmd'], `it is ${(0,plain_text/* nameType */.wQ)(cmd)}, not a command or a list of commands`);
    for (const key of LISTS) {
        const list = stage[key];
        if (list === undefined)
            continue;
        if (!(0,json/* isList */.Lv)(list))
            add([key], `it is ${(0,plain_text/* nameType */.wQ)(list)}, not a list`);
        else
            list.forEach((item, i) => {
                if (typeof item !== 'string' && (key === 'deps' || !(0,json/* isObject */.Gv)(item)))
                    add([key, i], `it is ${(0,plain_text/* nameType */.wQ)(item)}, not a path`);
            });
    }
    for (const key of Object.keys(stage)) {
        const meant = KNOWN.has(key) ? undefined : (0,nearest/* nearest */.pA)(key, KNOWN);
        if (meant !== undefined)
            add([key], `DVC knows no such key (did you mean \`${meant}\`?)`);
    }
    return found;
}


var templates = __webpack_require__(27748);
;



const MAX_DEPTH = 32;

function foreachTurns(over, lookup, budget) {
    const data = resolveDeep(over, lookup);
    if ((0,json/* isList */.Lv)(data)) {
        if (data.length > budget)
            return undefined;

        const numbered = data.some(isComposite);
        return uniqueTurns(data.map((item, i) => ({ key: numbered ? String(i) : (0,templates/* textOfValue */.mG)(item), loop: loopOf({ item }) })));
    }
    if (!(0,json/* isObject */.Gv)(data))
        return undefined;
    const keys = Object.keys(data);
    return keys.length > budget ? undefined : keys.map((key) => ({ key, loop: loopOf({ item: data[key], key }) }));
}

function matrixTurns(over, lookup, budget) {
    const data = resolveDeep(over, lookup);
    if (!(0,json/* isObject */.Gv)(data))
        return undefined;
    let rows = [{ names: [], item: loopOf({}) }];
    for (const key of Object.keys(data)) {
        const values = valuesOf(data[key]);
        if (values === undefined || rows.length * values.length > budget)
            return undefined;
        rows = rows.flatMap((row) => values.map((value, i) => ({
            names: [...row.names, isComposite(value) ? `${key}${i}` : (0,templates/* textOfValue */.mG)(value)],
            item: Object.assign(Object.create(null), row.item, { [key]: value }),
        })));
    }
    return uniqueTurns(rows.map(({ names, item }) => {
        const key = names.join('-');
        return { key, loop: loopOf({ item, key }) };
    }));
}
function valuesOf(value) {
    if ((0,json/* isList */.Lv)(value))
        return value;
    return (0,json/* isObject */.Gv)(value) ? Object.keys(value) : undefined;
}

function uniqueTurns(turns) {
    return [...new Map(turns.map((turn) => [turn.key, turn])).values()];
}
function isComposite(value) {
    return (0,json/* isList */.Lv)(value) || (0,json/* isObject */.Gv)(value);
}
function loopOf(names) {
    return Object.assign(Object.create(null), names);
}
function resolveDeep(value, lookup, depth = 0) {
    if (typeof value === 'string')
        return value.includes('${') ? ((0,templates/* valueOfExpression */.XH)(value, lookup) ?? (0,templates/* interpolate */.GW)(value, lookup).text) : value;
    if (depth >= MAX_DEPTH)
        return value;
    if ((0,json/* isList */.Lv)(value))
        return value.map((item) => resolveDeep(item, lookup, depth + 1));
    if (!(0,json/* isObject */.Gv)(value))
        return value;
    const resolved = Object.create(null);
    for (const key of Object.keys(value))
        resolved[key] = resolveDeep(value[key], lookup, depth + 1);
    return resolved;
}

;


const DEFAULT_FILE = 'params.yaml';
function lookupIn(scope) {
    return (steps) => {
        const first = steps[0];
        if (first === undefined)
            return undefined;
        if (scope.loop !== undefined && Object.hasOwn(scope.loop, first))
            return scope_select(scope.loop, steps);
        const found = [];
        for (const layer of scope.layers) {
            const value = scope_select(layer, steps);
            if (value === undefined)
                continue;
            if (!(0,json/* isObject */.Gv)(value))
                return found.length === 0 ? value : mergeMaps(found);
            found.push(value);
        }
        return found.length === 0 ? undefined : mergeMaps(found);
    };
}

function loadVars(vars, folder, read, withDefault) {
    const layers = [];
    const load = (written) => {
        const colon = written.indexOf(':');
        const file = colon < 0 ? written : written.slice(0, colon);
        const verdict = folder === undefined ? undefined : (0,paths/* resolvePath */.o1)(folder, file);
        const data = verdict?.ok === true ? read(verdict.path) : undefined;
        if (!(0,json/* isObject */.Gv)(data))
            return;
        const keys = colon < 0
            ? []
            : written
                .slice(colon + 1)
                .split(',')
                .filter(Boolean);
        layers.push(keys.length === 0 ? data : pick(data, keys));
    };
    if (withDefault)
        load(DEFAULT_FILE);
    for (const entry of (0,json/* isList */.Lv)(vars) ? vars : []) {
        if (typeof entry === 'string') {
            if (!(withDefault && entry === DEFAULT_FILE))
                load(entry);
        }
        else if ((0,json/* isObject */.Gv)(entry))
            layers.push(entry);
    }
    return layers;
}
function pick(data, keys) {
    const picked = Object.create(null);
    for (const key of keys)
        if (Object.hasOwn(data, key))
            picked[key] = data[key];
    return picked;
}
function scope_select(from, steps) {
    let value = from;
    for (const step of steps) {
        if ((0,json/* isList */.Lv)(value))
            value = /^-?\d{1,15}$/.test(step) ? value.at(Number(step)) : undefined;
        else
            value = (0,json/* isObject */.Gv)(value) && Object.hasOwn(value, step) ? value[step] : undefined;
        if (value === undefined)
            return undefined;
    }
    return value;
}

function mergeMaps(maps) {
    if (maps.length === 1)
        return maps[0];
    const root = Object.create(null);
    const todo = [{ into: root, maps: maps.filter(json/* isObject */.Gv) }];
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
        const keys = new Set(next.maps.flatMap((map) => Object.keys(map)));
        for (const key of keys) {
            const values = next.maps.filter((map) => Object.hasOwn(map, key)).map((map) => map[key]);
            const inner = values.filter(json/* isObject */.Gv);
            if (inner.length < 2 || !(0,json/* isObject */.Gv)(values[0]))
                next.into[key] = values[0];
            else {
                const into = Object.create(null);
                next.into[key] = into;
                todo.push({ into, maps: inner });
            }
        }
    }
    return root;
}

;



function stepsOf(cmd, at, lookup) {
    const lines = (0,json/* isList */.Lv)(cmd) ? cmd.map((line, i) => ({ line, at: [...at, i] })) : [{ line: cmd, at }];
    return lines.flatMap(({ line, at: here }) => {
        if (typeof line !== 'string')
            return [];
        const { text } = (0,templates/* interpolate */.GW)(line, lookup, 'command');
        const form = !line.includes('${') ? 'plain' : (0,templates/* interpolate */.GW)(line, lookup).complete ? 'templated' : 'open';
        return [{ text, at: here, form }];
    });
}

function parametersOf(list, at, place, lookup) {
    if (!(0,json/* isList */.Lv)(list))
        return [];
    const found = [];
    const bare = [];
    const keyOf = (text, here) => {
        const { text: name, complete } = (0,templates/* interpolate */.GW)(text, lookup);
        return { name, at: here, complete };
    };
    list.forEach((item, i) => {
        const here = [...at, i];
        if (typeof item === 'string') {
            if (bare.push(keyOf(item, here)) === 1)
                found.push({ file: (0,dvc_entries/* resolveEntry */.Tp)('params.yaml', here, place, lookup), keys: bare });
        }
        else if ((0,json/* isObject */.Gv)(item)) {
            for (const name of Object.keys(item)) {
                const keys = item[name];
                const file = (0,dvc_entries/* resolveEntry */.Tp)(name, here, place, lookup);
                if (!(0,json/* isList */.Lv)(keys) || keys.length === 0)
                    found.push({ file });
                else
                    found.push({
                        file,
                        keys: keys.flatMap((key, k) => (typeof key === 'string' ? [keyOf(key, [...here, name, k])] : [])),
                    });
            }
        }
    });
    return found;
}


var once_per = __webpack_require__(60348);
;










const MAX_STAGES = 20_000;
const MAX_ENTRIES = 400_000;

const pipelineOf = (0,once_per/* oncePer */.P)((input) => resolvePipeline(input));

function resolvePipeline(input, fallback) {
    const data = (0,json/* isObject */.Gv)(input.data) ? input.data : Object.create(null);
    const asked = new Set();
    const read = (path) => {
        asked.add(path);
        return (input.companion(path) ?? fallback?.companion(path))?.data;
    };
    const here = { folder: input.folder, text: input.folder };
    const scope = { loop: undefined, layers: loadVars(data.vars, input.folder, read, true) };
    const stages = new Expansion(input.folder, scope, read).expand(data.stages);
    const byName = new Map();
    for (const stage of stages)
        for (const key of [stage.name, stageKey(stage.name)])
            if (!byName.has(key))
                byName.set(key, stage);
    const { files, types } = topLevel(data, here, lookupIn(scope));
    return {
        stages,
        stage: (name) => byName.get(name) ?? byName.get(stageKey(name)),
        files,
        types,
        varsFiles: [...asked],
        malformed: findMalformed(data.stages),
    };
}

function stageKey(name) {
    const at = name.lastIndexOf('@');
    return at < 0 ? name : name.slice(0, at) + name.slice(at).replace(/(?<=[@-]-?\d{1,20})\.0(?=-|$)/g, '');
}
class Expansion {
    folder;
    scope;
    read;
    stagesLeft = MAX_STAGES;
    entriesLeft = MAX_ENTRIES;
    constructor(folder, scope, read) {
        this.folder = folder;
        this.scope = scope;
        this.read = read;
    }
    expand(stages) {
        if (!(0,json/* isObject */.Gv)(stages))
            return [];
        return Object.keys(stages).flatMap((name) => {
            const definition = stages[name];
            if (!(0,json/* isObject */.Gv)(definition))
                return [];
            const at = ['stages', name];
            const lookup = lookupIn(this.scope);
            if (Object.hasOwn(definition, 'matrix')) {
                return this.turn(name, definition, at, (budget) => matrixTurns(definition.matrix, lookup, budget));
            }
            if (!Object.hasOwn(definition, 'foreach'))
                return [this.stage(name, definition, at, undefined)];
            const body = (0,json/* isObject */.Gv)(definition.do) ? definition.do : definition;
            return this.turn(name, body, body === definition ? at : [...at, 'do'], (budget) => foreachTurns(definition.foreach, lookup, budget));
        });
    }
    turn(name, body, at, turnsWithin) {
        const cost = 1 + ['deps', 'outs', 'metrics', 'plots', 'params', 'vars'].reduce((sum, key) => sum + lengthOf(body[key]), 0);
        const turns = turnsWithin(Math.min(this.stagesLeft, Math.floor(this.entriesLeft / cost)));
        if (turns === undefined)
            return [{ ...this.stage(name, body, at, undefined), isOpen: true }];
        this.stagesLeft -= turns.length;
        this.entriesLeft -= turns.length * cost;
        return turns.map((turn) => this.stage(`${name}@${turn.key}`, body, at, turn.loop));
    }
    stage(name, body, at, loop) {
        const outer = { loop, layers: this.scope.layers };
        const scope = this.ownScope(body, outer);
        const lookup = lookupIn(scope);
        const place = this.place(body, lookup);
        const entries = (key) => (0,dvc_entries/* entriesOf */.Mc)(body[key], [...at, key], place, lookup);
        const own = scope === outer ? (entry) => entry : (entry) => scopedTo(name, entry);
        const parameters = parametersOf(body.params, [...at, 'params'], place, lookup);
        const steps = stepsOf(body.cmd, [...at, 'cmd'], lookup);
        return {
            name,
            at,
            place,
            deps: entries('deps').map(own),
            outs: ['outs', 'metrics', 'plots'].flatMap(entries).map(own),
            params: parameters.map(({ file }) => file),
            commands: steps.map(({ text }) => text),
            steps,
            parameters,
            frozen: body.frozen === true,
            isOpen: false,
        };
    }

    ownScope(body, outer) {
        if (!(0,json/* isList */.Lv)(body.vars) || body.vars.length === 0)
            return outer;
        const layers = loadVars(body.vars, this.place(body, lookupIn(outer)).folder, this.read, false);
        return { loop: outer.loop, layers: [...layers, ...outer.layers] };
    }
    place(body, lookup) {
        if (typeof body.wdir !== 'string')
            return (0,dvc_entries/* placeOf */.$t)(this.folder, undefined, true);
        const wdir = (0,templates/* interpolate */.GW)(body.wdir, lookup);
        return (0,dvc_entries/* placeOf */.$t)(this.folder, wdir.text, wdir.complete);
    }
}

function scopedTo(name, entry) {
    return entry.complete ? entry : { ...entry, id: `${entry.id} (in ${name})` };
}
function lengthOf(list) {
    return (0,json/* isList */.Lv)(list) ? list.length : 0;
}
function topLevel(data, here, lookup) {
    const files = ['metrics', 'params'].flatMap((key) => (0,dvc_entries/* entriesOf */.Mc)(data[key], [key], here, lookup));
    const plots = data.plots ?? null;
    for (const entry of (0,dvc_entries/* entriesOf */.Mc)(plots, ['plots'], here, lookup))
        files.push(entry);
    for (const [i, item] of ((0,json/* isList */.Lv)(plots) ? plots : [plots]).entries())
        files.push(...axisFiles(item, ['plots', i], here, lookup));
    const types = new Map();
    const { artifacts } = data;
    for (const name of (0,json/* isObject */.Gv)(artifacts) ? Object.keys(artifacts) : []) {
        const artifact = artifacts[name];
        if (!(0,json/* isObject */.Gv)(artifact) || typeof artifact.path !== 'string')
            continue;
        const entry = (0,dvc_entries/* resolveEntry */.Tp)(artifact.path, ['artifacts', name, 'path'], here, lookup);
        files.push(entry);
        if (entry.path !== undefined && typeof artifact.type === 'string' && artifact.type !== '')
            types.set(entry.path, artifact.type);
    }
    return { files, types };
}

function axisFiles(plot, at, here, lookup) {
    if (!(0,json/* isObject */.Gv)(plot))
        return [];
    return Object.keys(plot).flatMap((name) => {
        const settings = plot[name];
        if (!(0,json/* isObject */.Gv)(settings))
            return [];
        return ['x', 'y'].flatMap((axis) => {
            const files = settings[axis];
            return (0,json/* isObject */.Gv)(files) ? Object.keys(files).map((file) => (0,dvc_entries/* resolveEntry */.Tp)(file, [...at, name, axis], here, lookup)) : [];
        });
    });
}

function siblingOf(folder, name) {
    const verdict = (0,paths/* resolvePath */.o1)(folder, name);
    return verdict.ok ? verdict.path : undefined;
}


/***/ }),

/***/ 60343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ artifactsOf),
/* harmony export */   i: () => (/* binding */ recordedOf)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87979);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75435);



const IDENTITY_KEYS = ['md5', 'sha256', 'sha512', 'sha1', 'checksum', 'etag', 'version_id'];
function recordedOf(list, at, role, place) {
    const items = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(list) ? list : list === undefined || list === null ? [] : [list];
    return items.map((value, i) => {
        const here = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(list) ? [...at, i] : at;
        return { value, at: here, role, place, file: graphFileOf(value, here, place) };
    });
}

function artifactsOf(entries) {
    const artifacts = [];
    for (const { value, at, role, place, file } of entries) {
        const folder = place.folder ?? place.text;
        if (typeof value === 'string')
            artifacts.push(artifactOf(role, at, folder, { value, at }, undefined, [], false));
        else if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
            artifacts.push(artifactOf(role, at, folder, undefined, undefined, [], false));
        else {
            const files = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value.files) ? value.files : [];
            const directory = files.length > 0 || Object.hasOwn(value, 'nfiles') || isDirectoryDigest(value.md5);
            artifacts.push(artifactOf(role, at, folder, memberAt(value, at, 'path'), memberAt(value, at, 'size'), digestsOf(value, at), directory));
            const inside = file.id === '' ? folder : file.id;
            files.forEach((inner, i) => artifacts.push(innerArtifact(inner, role, [...at, 'files', i], inside)));
        }
    }
    return artifacts;
}
function innerArtifact(inner, role, at, folder) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(inner))
        return artifactOf(role, at, folder, undefined, undefined, [], false);
    return artifactOf(role, at, folder, memberAt(inner, at, 'relpath'), memberAt(inner, at, 'size'), digestsOf(inner, at), false);
}
function artifactOf(role, at, folder, path, size, digests, directory) {
    const artifact = { at, role, folder, rootFallback: false, digests, directory, sha256Required: false };

    return path === undefined && size === undefined ? artifact : Object.assign(artifact, path && { path }, size && { size });
}
function graphFileOf(value, at, place) {
    const path = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? value.path : value;
    if (typeof path !== 'string')
        return { value, at, id: '', complete: true };
    const file = (0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(path, at, place, true);
    const key = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? IDENTITY_KEYS.find((name) => Object.hasOwn(value, name)) : undefined;
    return key === undefined
        ? file
        : Object.assign(file, { digest: { value: value[key], at: [...at, key] } });
}




function digestsOf(entry, at) {
    const found = [];
    addIdentities(entry, at, found);
    const { cloud } = entry;
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(cloud))
        return found;
    for (const remote of Object.keys(cloud)) {
        const kept = cloud[remote];
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(kept))
            addIdentities(kept, [...at, 'cloud', remote], found, true);
    }
    return found;
}
function addIdentities(from, at, found, plain = false) {
    for (const key of IDENTITY_KEYS) {
        if (!Object.hasOwn(from, key))
            continue;
        found.push({ algorithm: key === 'md5' && !plain ? md5Algorithm(from) : key, value: from[key], at: [...at, key] });
    }
}
function md5Algorithm(entry) {
    if (isDirectoryDigest(entry.md5))
        return 'dvc-dir';
    return entry.hash === 'md5' ? 'md5' : 'md5-dos2unix';
}
function isDirectoryDigest(value) {
    return typeof value === 'string' && value.endsWith('.dir');
}
function memberAt(value, at, key) {
    return Object.hasOwn(value, key) ? { value: value[key], at: [...at, key] } : undefined;
}


/***/ }),

/***/ 29737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ym: () => (/* binding */ runsView),
/* harmony export */   oU: () => (/* binding */ pipelineView),
/* harmony export */   rr: () => (/* binding */ hasIdentity)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87979);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52994);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75435);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27206);




function pipelineView(folder, file, { stages, malformed }) {
    const lock = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .siblingOf */ .SS)(folder, 'dvc.lock');
    return { file, ...(lock !== undefined && { lock }), stages: stages.map(stageView), malformed };
}

function runsView(folder, stages, pipeline, declared) {
    const source = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .siblingOf */ .SS)(folder, 'dvc.yaml') ?? 'dvc.yaml';
    const view = pipeline && pipelineView(folder, source, pipeline);
    const byStage = new Map();
    pipeline?.stages.forEach((stage, i) => byStage.set(stage, view?.stages[i]));
    return {
        declaredIn: source,
        ...(view && { pipeline: view }),
        stages: stages.map((stage) => {
            const own = declared(stage.name);
            const known = own && byStage.get(own);
            return {
                name: stage.name,
                at: stage.at,
                ...(known && { declared: known }),
                ...(stage.command && { command: stage.command }),
                deps: stage.deps.map(recordedFile),
                outs: stage.outs.map(recordedFile),
                params: paramsOf(stage),
            };
        }),
    };
}
function stageView(stage) {
    return {
        name: stage.name,
        at: stage.at,
        commands: stage.steps.map(({ text, at, form }) => ({ text, at, form, mentions: mentionsOf(text, stage.place) })),
        deps: stage.deps.flatMap(stageFile),
        outs: stage.outs.flatMap(stageFile),
        params: stage.parameters.flatMap(({ file, keys }) => stageFile(file).map((one) => ({ file: one, ...(keys && { keys }) }))),
        frozen: stage.frozen,
        isOpen: stage.isOpen,
    };
}
function mentionsOf(command, place) {
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsRead */ .u)(command).flatMap((word) => {
        const { path } = (0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(word, [], place, true);
        return path === undefined ? [] : [{ word, path }];
    });
}
function stageFile({ id, value, at, path, complete }) {
    if (id === '')
        return [];
    return [{ text: typeof value === 'string' ? value : id, at, ...(path !== undefined && { path }), complete }];
}
function recordedFile({ value, at, file }) {
    const text = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && typeof value.path === 'string' ? value.path : typeof value === 'string' ? value : file.id;
    const digest = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? digestOf(value) : undefined;
    const files = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && typeof value.nfiles === 'number' ? value.nfiles : undefined;
    return {
        text,
        at,
        ...(file.path !== undefined && { path: file.path }),
        ...(digest && { digest: { ...digest, at: [...at, 'md5'] } }),
        ...(files !== undefined && { files }),
        ...((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && !hasIdentity(value) && { isUnidentified: true }),
    };
}

const IDENTITIES = ['md5', 'etag', 'checksum', 'cloud', 'version_id', 'files', 'repo', 'db'];
function hasIdentity(entry) {
    return IDENTITIES.some((key) => Object.hasOwn(entry, key) && entry[key] !== null);
}

function digestOf(value) {
    const [, hex, dir] = typeof value.md5 === 'string' ? (/^([0-9a-f]{32})(\.dir)?$/i.exec(value.md5) ?? []) : [];
    if (hex === undefined)
        return undefined;
    const algorithm = dir === undefined ? 'md5' : 'dvc-dir';
    const size = typeof value.size === 'number' ? { size: value.size } : {};
    return { algorithm, legacy: value.hash !== 'md5', value: hex.toLowerCase(), ...size };
}
function paramsOf({ params, place }) {
    const value = params?.value;
    if (params === undefined || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return [];
    return Object.keys(value).map((text) => {
        const at = [...params.at, text];
        const { path } = (0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(text, at, place, true);
        return { text, at, values: value[text], ...(path !== undefined && { path }) };
    });
}


/***/ }),

/***/ 14928:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ recordedSurface),
/* harmony export */   Q: () => (/* binding */ pipelineSurface)
/* harmony export */ });
/* harmony import */ var _surface_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44404);


function pipelineSurface({ stages, files, types }) {
    const items = stages.flatMap((stage) => [
        (0,_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .item */ .AS)('stage', stage.name, stage.at),
        ...stage.outs.flatMap((out) => outItem(out, String(out.at[stage.at.length]))),
    ]);
    const top = files.flatMap(({ id, at, path }) => {
        if (id === '' || at[0] === 'params')
            return [];
        if (at[0] !== 'artifacts')
            return outItem({ id, at }, String(at[0]));
        return [(0,_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .item */ .AS)('model', String(at[1]), at, [path ?? id, types.get(path ?? id)].filter(Boolean).join(' '))];
    });
    return { items: firstOfEach([...items, ...top]) };
}
function recordedSurface(outs) {
    return { items: firstOfEach(outs.flatMap(({ file, at }) => outItem({ id: file.id, at }, 'outs'))) };
}
function outItem({ id, at }, list) {
    if (id === '')
        return [];
    return [(0,_surface_js__WEBPACK_IMPORTED_MODULE_0__/* .item */ .AS)(list === 'metrics' || list === 'plots' ? 'metric' : 'artifact', id, at)];
}
function firstOfEach(items) {
    const seen = new Map();
    for (const one of items) {
        const key = `${one.area}\0${one.id}`;
        if (!seen.has(key))
            seen.set(key, one);
    }
    return [...seen.values()];
}


/***/ }),

/***/ 27748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ interpolate),
/* harmony export */   XH: () => (/* binding */ valueOfExpression),
/* harmony export */   mG: () => (/* binding */ textOfValue)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87979);


const MAX_RESULT = 65_536;

function interpolate(text, lookup, mode = 'plain') {
    if (!text.includes('${'))
        return { text, complete: true };
    let result = '';
    let complete = true;
    let from = 0;
    for (const { start, end, inner } of expressionsOf(text)) {
        const value = selectInner(inner, lookup);
        const written = value === undefined ? undefined : mode === 'command' && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? optionsOf(value) : textOfValue(value);
        if (written === undefined)
            complete = false;
        result += unescapeText(text.slice(from, start)) + (written ?? text.slice(start, end));
        from = end;
        if (result.length > MAX_RESULT)
            return { text, complete: false };
    }
    return { text: result + unescapeText(text.slice(from)), complete };
}

function valueOfExpression(text, lookup) {
    const [only, ...more] = text.startsWith('${') && text.endsWith('}') ? expressionsOf(text) : [];
    if (only === undefined || more.length > 0 || only.start !== 0 || only.end !== text.length)
        return undefined;
    return selectInner(only.inner, lookup);
}

function textOfValue(value) {
    if (typeof value === 'string')
        return value;
    if (value === null)
        return 'None';
    if (typeof value === 'boolean')
        return value ? 'true' : 'false';
    return typeof value === 'number' ? numberText(value) : undefined;
}




function numberText(value) {
    const size = Math.abs(value);
    if (Number.isInteger(value) && size < 1e21)
        return String(value);
    if (!Number.isFinite(value))
        return Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf';
    if (size >= 1e-4 && size < 1e16)
        return String(value);
    const [digits, exponent = '+0'] = value.toExponential().split('e');
    return `${digits}e${exponent.startsWith('-') ? '-' : '+'}${exponent.slice(1).padStart(2, '0')}`;
}
function selectInner(inner, lookup) {
    const steps = stepsOf(inner);
    return steps === undefined ? undefined : lookup(steps);
}

function stepsOf(inner) {
    if (inner.length > 1024 || !/^[^.[\]]+(?:\.[^.[\]]+|\[[^.[\]]+\])*$/.test(inner))
        return undefined;
    return inner
        .replaceAll('[', '.')
        .replaceAll(']', '')
        .split('.')
        .map((step) => step.trim());
}
function expressionsOf(text) {
    const found = [];
    let from = 0;
    for (;;) {
        const start = text.indexOf('${', from);
        if (start < 0)
            return found;
        if (start > 0 && text[start - 1] === '\\') {
            from = start + 2;
            continue;
        }
        const close = text.indexOf('}', start + 2);
        if (close < 0)
            return found;
        const inner = text.slice(start + 2, close);

        const newline = inner.lastIndexOf('\n');
        if (newline < 0)
            found.push({ start, end: close + 1, inner });
        from = newline < 0 ? close + 1 : start + 2 + newline + 1;
    }
}
function unescapeText(text) {
    return text.replaceAll('\\${', '${');
}

function optionsOf(map) {
    const words = [];
    const todo = [{ key: '', value: map }];
    let length = 0;
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
        const { key, value } = next;
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value)) {
            for (const name of Object.keys(value).reverse())
                todo.push({ key: key === '' ? name : `${key}.${name}`, value: value[name] });
        }
        else if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value)) {
            const items = value.map(textOfValue);
            if (items.includes(undefined))
                return undefined;
            words.push(`--${key} ${items.join(' ')}`);
        }
        else if (typeof value === 'boolean') {
            if (value)
                words.push(`--${key}`);
        }
        else
            words.push(`--${key} ${textOfValue(value)}`);
        length += words.at(-1)?.length ?? 0;
        if (length > MAX_RESULT)
            return undefined;
    }
    return words.join(' ');
}


/***/ }),

/***/ 39378:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  metricsFile: () => (/* binding */ metricsFile)
});


var json = __webpack_require__(87979);

var dvc_pipeline = __webpack_require__(27206);

var walk = __webpack_require__(35067);

var values = __webpack_require__(32005);
;




const SAMPLE = 20;

function readBenchmarks(data) {
    if (!(0,json/* isObject */.Gv)(data))
        return undefined;
    if (isPytest(data))
        return entriesOf(data.benchmarks, ['benchmarks']).flatMap((entry) => pytestMetric(entry, machineOf(data)));
    if (isGoogle(data))
        return googleMetrics(data);
    if (isHyperfine(data))
        return entriesOf(data.results, ['results']).flatMap(hyperfineMetric);
    return undefined;
}
function entriesOf(list, at) {
    return (0,json/* isList */.Lv)(list) ? list.flatMap((value, i) => ((0,json/* isObject */.Gv)(value) ? [{ value, at: [...at, i] }] : [])) : [];
}
function every(list, fits) {
    return (0,json/* isList */.Lv)(list) && list.length > 0 && list.slice(0, SAMPLE).every((one) => (0,json/* isObject */.Gv)(one) && fits(one));
}

function isPytest(data) {
    return (0,json/* isObject */.Gv)(data.machine_info) && every(data.benchmarks, ({ name, stats }) => typeof name === 'string' && (0,json/* isObject */.Gv)(stats));
}
function pytestMetric({ value, at }, environment) {
    const stats = value.stats;
    const place = [...at, 'stats'];
    const data = (0,json/* isList */.Lv)(stats.data) ? stats.data.map((one, i) => ({ value: one, at: [...place, 'data', i] })) : [];
    const [mean, std, n] = [['mean'], ['stddev'], ['rounds']].map((keys) => (0,walk/* pickScalar */.ac)(stats, place, keys));
    return [
        {
            ...timed((0,values/* textOf */.b)(value.fullname) || (0,values/* textOf */.b)(value.name), at, 's', environment),
            values: data,
            ...(data.length === 0 ? { summary: { ...(mean && { mean }), ...(std && { std }), ...(n && { n }) } } : {}),
        },
    ];
}
function machineOf({ machine_info: machine }) {
    if (!(0,json/* isObject */.Gv)(machine))
        return '';
    const cpu = (0,json/* isObject */.Gv)(machine.cpu) ? (0,values/* textOf */.b)(machine.cpu.brand_raw) || (0,values/* textOf */.b)(machine.cpu.brand) : '';
    return [(0,values/* textOf */.b)(machine.node), (0,values/* textOf */.b)(machine.machine), cpu, (0,values/* textOf */.b)(machine.python_version)].filter(Boolean).join(', ');
}

function isGoogle(data) {
    return ((0,json/* isObject */.Gv)(data.context) &&
        every(data.benchmarks, (entry) => typeof entry.name === 'string' && ['real_time', 'error_occurred', 'rms'].some((key) => Object.hasOwn(entry, key))));
}
function googleMetrics({ context, benchmarks }) {
    const about = context;
    const environment = [
        (0,values/* textOf */.b)(about.host_name),
        (0,values/* textOf */.b)(about.num_cpus) && `${(0,values/* textOf */.b)(about.num_cpus)} cpus`,
        (0,values/* textOf */.b)(about.library_build_type),
    ]
        .filter(Boolean)
        .join(', ');
    const groups = new Map();
    for (const entry of entriesOf(benchmarks, ['benchmarks'])) {
        const name = (0,values/* textOf */.b)(entry.value.run_name) || (0,values/* textOf */.b)(entry.value.name);
        groups.set(name, [...(groups.get(name) ?? []), entry]);
    }
    return [...groups].flatMap(([name, entries]) => ['real_time', 'cpu_time'].map((key) => googleMetric(key === 'real_time' ? name : `${name} (cpu)`, key, entries, environment)));
}
function googleMetric(name, key, entries, environment) {
    const single = entries.filter(({ value }) => value.run_type !== 'aggregate' && value[key] !== undefined);
    const aggregate = (which) => {
        const entry = entries.find(({ value }) => value.aggregate_name === which);
        return entry && (0,walk/* pickScalar */.ac)(entry.value, entry.at, [key]);
    };
    const [mean, std] = [aggregate('mean'), aggregate('stddev')];
    const repeated = entries.find(({ value }) => value.aggregate_name === 'mean');
    const n = repeated && (0,walk/* pickScalar */.ac)(repeated.value, repeated.at, ['repetitions', 'iterations']);
    return {
        ...timed(name, entries[0].at, (0,values/* textOf */.b)(entries[0].value.time_unit) || 'ns', environment),
        values: single.map(({ value, at }) => ({ value: value[key], at: [...at, key] })),
        ...(single.length === 0 ? { summary: { ...(mean && { mean }), ...(std && { std }), ...(n && { n }) } } : {}),
    };
}

function isHyperfine(data) {
    return every(data.results, ({ command, mean, times, stddev }) => typeof command === 'string' && mean !== undefined && ((0,json/* isList */.Lv)(times) || stddev !== undefined));
}
function hyperfineMetric({ value, at }) {
    const times = (0,json/* isList */.Lv)(value.times) ? value.times.map((one, i) => ({ value: one, at: [...at, 'times', i] })) : [];
    const [mean, std] = [(0,walk/* pickScalar */.ac)(value, at, ['mean']), (0,walk/* pickScalar */.ac)(value, at, ['stddev'])];
    return [
        {
            ...timed((0,values/* textOf */.b)(value.command), at, 's', ''),
            values: times,
            ...(times.length === 0 ? { summary: { ...(mean && { mean }), ...(std && { std }) } } : {}),
        },
    ];
}
function timed(name, at, unit, environment) {
    return {
        name,
        at,
        direction: { value: 'lower', at },
        unit: { value: unit, at },
        over: 'runs',
        wallClock: true,
        ...(environment === '' ? {} : { environment }),
    };
}


var card = __webpack_require__(55878);

var distributions = __webpack_require__(29503);

var metrics = __webpack_require__(26313);

var versioning = __webpack_require__(10212);
;










const ROW_KEYS = new Set(['id', 'example_id', 'key', 'seed', 'fold', 'run', 'step', 'index', 'name']);

function metricsOf({ data }) {
    const timed = readBenchmarks(data);
    if (timed !== undefined)
        return timed;
    if ((0,json/* isList */.Lv)(data) && data.length > 0 && data.every(isRow))
        return rowMetrics(data);
    const environment = (0,json/* isObject */.Gv)(data) ? (0,values/* textOf */.b)(data.environment) : '';
    return (0,metrics/* readMetrics */.U)(data, [], environment === '' ? {} : { environment });
}

function isRow(value) {
    return (0,json/* isObject */.Gv)(value) && !('metric' in value) && !('value' in value) && Object.values(value).some(isScore);
}

function isScore(value) {
    return (0,walk/* isNumeric */.kf)(value) || typeof value === 'boolean';
}

function rowMetrics(rows) {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const names = columns.filter((name) => !ROW_KEYS.has(name) && rows.some((row) => isScore(row[name])));
    const metrics = new Set(names);
    const labels = Object.fromEntries(columns.filter((name) => !metrics.has(name)).map((name) => [name, rows.map((row) => (0,values/* textOf */.b)(row[name]))]));
    const about = keysOf(rows);
    return names.map((name) => ({
        ...{ name, at: [0, name], labels, ...about },
        values: rows.map((row, i) => ({ value: (0,walk/* rightOrWrong */.dy)(row[name]), at: [i, name] })),
    }));
}




function keysOf(rows) {
    const names = [...ROW_KEYS].filter((name) => rows.every((row) => Object.hasOwn(row, name) && typeof row[name] !== 'object'));
    const [first] = names;
    if (first === undefined || first === 'step')
        return { over: first === 'step' ? 'steps' : 'runs' };
    const groups = rows.map((row) => (0,values/* textOf */.b)(row[first]));
    let keys = groups;
    for (const name of names.slice(1)) {
        if (isUnique(keys))
            break;
        keys = keys.map((key, i) => `${key} ${(0,values/* textOf */.b)(rows[i][name])}`);
    }
    return { over: 'runs', keys, ...(keys !== groups && isUnique(keys) && { clusters: groups }) };
}
function isUnique(keys) {
    return new Set(keys).size === keys.length;
}

function listsAsMetrics(pipeline, file) {
    const { stages, files } = (0,dvc_pipeline/* pipelineOf */.gQ)(pipeline);
    const entries = [...files, ...stages.flatMap(({ outs }) => outs)];
    return entries.some(({ path, at }) => path === file && at.some((step, i) => step === 'metrics' && (i === 0 || i >= 2)));
}

const metricsFile = {
    recognise: (data) => readBenchmarks(data) !== undefined,
    accepts: (data) => (0,json/* isObject */.Gv)(data) || (0,json/* isList */.Lv)(data),
    claims: listsAsMetrics,
    views: {

        versioning: () => (0,versioning/* noVersion */.yV)(),
        metrics: (input) => ({ metrics: metricsOf(input) }),
        distributions: ({ data }) => (0,distributions/* readDistributions */.cz)(data),
        quality: card/* measuredViews */.X.quality,
        freshness: card/* measuredViews */.X.freshness,
    },
    paths: () => [],
};


/***/ })

};

//# sourceMappingURL=3487.index.js.map