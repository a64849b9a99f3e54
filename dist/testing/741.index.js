export const id = 741;
export const ids = [741];
export const modules = {

/***/ 9839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checksums: () => (/* binding */ checksums)
/* harmony export */ });
/* harmony import */ var _lib_checksum_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4272);
/* harmony import */ var _lib_once_per_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(348);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7979);
/* harmony import */ var _recorded_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7121);




function isChecksums(data, file) {
    if (!(0,_lib_checksum_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHoldChecksums */ .bL)(file) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(data) || data.length === 0)
        return false;
    return data.every((entry) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry) && typeof entry.path === 'string');
}
const isAlgorithm = (key) => key !== 'path';
const artifactsOf = (0,_lib_once_per_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .P)(readList);
function readList({ data, folder }) {
    const entries = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(data) ? data : [];
    const artifacts = entries.flatMap((entry, i) => {
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry) || typeof entry.path !== 'string')
            return [];
        const path = { value: entry.path, at: [i, 'path'] };
        return [(0,_recorded_files_js__WEBPACK_IMPORTED_MODULE_2__/* .recordedArtifact */ .no)({ at: [i], path, digests: (0,_recorded_files_js__WEBPACK_IMPORTED_MODULE_2__/* .digestMap */ .PR)(entry, [i], isAlgorithm) }, 'listed', folder)];
    });
    return { artifacts, lists: [{ role: 'listed', at: [] }] };
}
/** What `sha256sum` and its like write: the documents layer has made entries of the lines. */
const checksums = {
    recognise: isChecksums,
    views: { artifacts: artifactsOf },
    paths: (input) => (0,_recorded_files_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOfArtifacts */ .Fo)(artifactsOf(input).artifacts, input),
};


/***/ }),

/***/ 179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   croissant: () => (/* binding */ croissant)
/* harmony export */ });
/* harmony import */ var _lib_digest_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9525);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7979);
/* harmony import */ var _measured_tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(600);
/* harmony import */ var _recorded_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7121);
/* harmony import */ var _spec_family_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9906);
/* harmony import */ var _spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(212);
/* harmony import */ var _surface_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4404);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2005);








const SPEC = /mlcommons\.org\/croissant|mlcommons\.org\/schema/;
/** A schema.org data set whose context or `conformsTo` is that of Croissant (https://docs.mlcommons.org/croissant/docs/croissant-spec.html). */
function isCroissant(data) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(data) || !typesOf(data).includes('Dataset') || (0,_spec_family_js__WEBPACK_IMPORTED_MODULE_4__/* .countOwnParts */ .Iy)(data) >= 2)
        return false;
    if (conformsTo(data.conformsTo))
        return true;
    const context = data['@context'];
    const isOurs = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(context) && Object.values(context).some((value) => typeof value === 'string' && SPEC.test(value));
    return isOurs && (Object.hasOwn(data, 'distribution') || Object.hasOwn(data, 'recordSet'));
}
function conformsTo(value) {
    return ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) ? value : [value ?? null]).some((one) => SPEC.test((0,_values_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b)(one)) || ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(one) && SPEC.test((0,_values_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b)(one['@id']))));
}
/** `sc:FileObject`, `cr:FileObject` and the full address are the same thing. */
function typesOf(value) {
    const types = value['@type'];
    return ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(types) ? types : [types ?? null]).map((type) => (0,_values_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b)(type).replace(/^.*[:/#]/, ''));
}
function distributionOf(data) {
    const list = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(data) ? data.distribution : undefined;
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(list))
        return [{ value: list, at: ['distribution'] }];
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(list))
        return [];
    return list.flatMap((value, i) => ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? [{ value, at: ['distribution', i] }] : []));
}
/** The files that stand in the repository by themselves: not those inside an archive, sets of files, or those behind an address. */
function filesOf({ data, folder }) {
    return distributionOf(data).flatMap(({ value, at }) => {
        const { contentUrl } = value;
        if (typesOf(value).includes('FileSet') || isThere(value.containedIn) || typeof contentUrl !== 'string')
            return [];
        if (contentUrl === '' || /^[a-z][a-z0-9+.-]*:/i.test(contentUrl))
            return [];
        const size = Object.hasOwn(value, 'contentSize')
            ? { value: value.contentSize, at: [...at, 'contentSize'] }
            : undefined;
        const path = { value: decodePath(contentUrl), at: [...at, 'contentUrl'] };
        const digests = (0,_recorded_files_js__WEBPACK_IMPORTED_MODULE_3__/* .digestMap */ .PR)(value, at, _lib_digest_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigestName */ .Sf).filter((digest) => isThere(digest.value));
        return [{ ...(0,_recorded_files_js__WEBPACK_IMPORTED_MODULE_3__/* .recordedArtifact */ .no)({ at, path, digests, size }, 'listed', folder), rootFallback: false }];
    });
}
function tablesOf(input) {
    return filesOf(input).flatMap(({ path }) => path === undefined || typeof path.value !== 'string' ? [] : (0,_measured_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .dataFile */ .Z)(path.value, path.at, input.folder));
}
function isThere(value) {
    return value !== undefined && value !== null && value !== '' && !((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) && value.length === 0);
}
/** A relative address has spaces as `%20`. */
function decodePath(address) {
    try {
        return decodeURIComponent(address);
    }
    catch {
        return address;
    }
}
function surfaceItems(data) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(data))
        return [];
    const licence = (0,_surface_js__WEBPACK_IMPORTED_MODULE_6__/* .licenceText */ .$_)(data.license);
    const files = distributionOf(data).flatMap(({ value, at }) => {
        const id = (0,_values_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b)(value['@id']) || (0,_values_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b)(value.name) || (0,_values_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b)(value.contentUrl);
        return id === '' ? [] : [(0,_surface_js__WEBPACK_IMPORTED_MODULE_6__/* .item */ .AS)('artifact', id, at)];
    });
    return [...files, ...(licence === '' ? [] : [(0,_surface_js__WEBPACK_IMPORTED_MODULE_6__/* .item */ .AS)('licence', '', ['license'], licence)])];
}
/** Croissant: a data set for machine learning in JSON-LD. */
const croissant = {
    recognise: isCroissant,
    views: {
        versioning: (input) => (0,_spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_5__/* .versioningView */ .Ap)(input, ['version'], false),
        artifacts: (input) => ({ artifacts: filesOf(input), lists: [{ role: 'listed', at: ['distribution'] }] }),
        surface: ({ data }) => ({ items: surfaceItems(data) }),
        distributions: (input) => ({ distributions: [], columns: [], tables: tablesOf(input) }),
    },
    paths: (input) => (0,_recorded_files_js__WEBPACK_IMPORTED_MODULE_3__/* .pathsOfArtifacts */ .Fo)(filesOf(input), input),
};


/***/ }),

/***/ 4210:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cyclonedx: () => (/* binding */ cyclonedx)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7979);
/* harmony import */ var _recorded_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7121);


/** Components of the type `file`, wherever they are nested: their name is their path. The hashes of others are of archives that have no path. */
function filesOf({ data, folder }) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data))
        return [];
    const found = [];
    const todo = componentsOf(data.components, ['components']);
    const { metadata } = data;
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(metadata) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(metadata.component))
        todo.unshift({ value: metadata.component, at: ['metadata', 'component'] });
    // The list grows while it is read, and is not shortened: a bill of materials has 100,000 of these.
    for (let i = 0; i < todo.length; i++) {
        const { value, at } = todo[i];
        for (const inner of componentsOf(value.components, [...at, 'components']))
            todo.push(inner);
        if (value.type !== 'file' || typeof value.name !== 'string' || value.name === '' || value.name.startsWith('/'))
            continue;
        const digests = (0,_recorded_files_js__WEBPACK_IMPORTED_MODULE_1__/* .digestList */ .J8)(value.hashes, [...at, 'hashes'], 'alg', 'content');
        const path = { value: value.name, at: [...at, 'name'] };
        if (digests.length > 0)
            found.push((0,_recorded_files_js__WEBPACK_IMPORTED_MODULE_1__/* .recordedArtifact */ .no)({ at, path, digests }, 'attested', folder));
    }
    return found;
}
function componentsOf(list, at) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(list))
        return [];
    return list.flatMap((value, i) => ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? [{ value, at: [...at, i] }] : []));
}
/** A bill of materials of CycloneDX 1.x in JSON. */
const cyclonedx = {
    recognise: (data) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) && data.bomFormat === 'CycloneDX' && typeof data.specVersion === 'string',
    views: { artifacts: (input) => ({ artifacts: filesOf(input), lists: [] }) },
    paths: (input) => (0,_recorded_files_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOfArtifacts */ .Fo)(filesOf(input), input),
};


/***/ }),

/***/ 5132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   frictionless: () => (/* binding */ frictionless)
/* harmony export */ });
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9927);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7979);
/* harmony import */ var _measured_tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(600);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9187);
/* harmony import */ var _recorded_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7121);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3961);
/* harmony import */ var _spec_family_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9906);
/* harmony import */ var _spec_family_artifacts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9277);
/* harmony import */ var _spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(212);
/* harmony import */ var _surface_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4404);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2005);











/** `countries.package.json`, as the tools name it; never npm's `package.json`. */
const PACKAGE = /[^/]\.(?:data)?package\.(?:json|ya?ml)$/;
const PROFILE = /(?:datapackage\.org|frictionlessdata|(?:data|tabular-data|fiscal-data)-(?:package|resource)|table-?schema)/i;
/** Files of these names hold a table schema or a resource when their content fits. */
const HINT = /(?:schema|resource|package|table)[^/]*\.(?:json|ya?ml)$/i;
const TYPES = new Set([
    ...['string', 'number', 'integer', 'boolean', 'object', 'array', 'list', 'datetime', 'date', 'time', 'year', 'yearmonth'],
    ...['duration', 'geopoint', 'geojson', 'any'],
]);
const SCHEMA_KEYS = new Set([
    ...['fields', 'fieldsMatch', 'primaryKey', 'primaryKeys', 'uniqueKeys', 'foreignKeys', 'missingValues', '$schema', 'profile'],
    ...['title', 'name', 'description', 'version', 'x-version', 'x-compat-mode', 'compat_mode'],
]);
const SIGNS = ['fieldsMatch', 'primaryKey', 'uniqueKeys', 'foreignKeys', 'missingValues'];
const SAMPLE = 200;
function isFrictionless(data, file) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) || (0,_spec_family_js__WEBPACK_IMPORTED_MODULE_5__/* .countOwnParts */ .Iy)(data) >= 2)
        return false;
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(data.resources))
        return isPackage(data, data.resources, file);
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data.schema))
        return isResource(data) && isTableSchema(data.schema) && (isStated(data) || HINT.test(file));
    return isTableSchema(data) && Object.keys(data).every((key) => SCHEMA_KEYS.has(key)) && (isStated(data) || isHinted(data, file));
}
/** A package that is nothing but a name and paths is one only where it says so, or is called so. */
function isPackage(data, resources, file) {
    const entries = resources.slice(0, SAMPLE);
    if (_names_js__WEBPACK_IMPORTED_MODULE_2__/* .DATA_PACKAGE */ .m1.test(file) || PACKAGE.test(file) || isStated(data))
        return entries.every((one) => typeof one === 'string' || isResource(one));
    const described = entries.filter((one) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one) && isResource(one) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one.schema) && isTableSchema(one.schema));
    return described.length > 0 && entries.every((one) => typeof one === 'string' || isResource(one));
}
function isStated(data) {
    return PROFILE.test((0,_values_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b)(data.profile)) || PROFILE.test((0,_values_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b)(data.$schema));
}
function isHinted(data, file) {
    return HINT.test(file) || SIGNS.some((key) => Object.hasOwn(data, key));
}
function isResource(value) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return false;
    const { path } = value;
    return (typeof path === 'string' || ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(path) && path.every((one) => typeof one === 'string')) || Object.hasOwn(value, 'data'));
}
/** Fields with names, and types that are Table Schema's own. */
function isTableSchema(data) {
    const { fields } = data;
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(fields) || fields.length === 0)
        return false;
    const sample = fields.slice(0, SAMPLE).filter(_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv);
    const isKnown = (field) => !Object.hasOwn(field, 'type') || TYPES.has((0,_values_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b)(field.type));
    return (sample.length === Math.min(fields.length, SAMPLE) &&
        sample.every((field) => (0,_values_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b)(field.name) !== '' && isKnown(field)) &&
        sample.some((field) => Object.hasOwn(field, 'type')));
}
function resourcesOf(data) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data))
        return [];
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(data.resources))
        return Object.hasOwn(data, 'path') ? [{ value: data, at: [] }] : [];
    return data.resources.flatMap((value, i) => ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? [{ value, at: ['resources', i] }] : []));
}
function pathsOf({ value, at }) {
    const { path } = value;
    if (typeof path === 'string')
        return [{ text: path, at: [...at, 'path'] }];
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(path))
        return [];
    return path.flatMap((one, i) => (typeof one === 'string' ? [{ text: one, at: [...at, 'path', i] }] : []));
}
function surfaceItems(data) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data))
        return [];
    const licence = (0,_surface_js__WEBPACK_IMPORTED_MODULE_8__/* .licenceText */ .$_)(data.licenses) || (0,_surface_js__WEBPACK_IMPORTED_MODULE_8__/* .licenceText */ .$_)(data.license);
    return [
        ...resourcesOf(data).flatMap((resource) => pathsOf(resource).map(({ text, at }) => (0,_surface_js__WEBPACK_IMPORTED_MODULE_8__/* .item */ .AS)('artifact', text, at))),
        ...(licence === '' ? [] : [(0,_surface_js__WEBPACK_IMPORTED_MODULE_8__/* .item */ .AS)('licence', '', [Object.hasOwn(data, 'licenses') ? 'licenses' : 'license'], licence)]),
    ];
}
/** `hash` has the algorithm in front of it, else it is an md5 (https://specs.frictionlessdata.io/data-resource/); `bytes` is the size. */
function recordedResources({ data, folder }) {
    return resourcesOf(data).flatMap((resource) => {
        const { value, at } = resource;
        const [path, ...more] = pathsOf(resource);
        // One hash of several parts is of no file.
        if (path === undefined || more.length > 0 || /^[a-z][a-z0-9+.-]*:/i.test(path.text))
            return [];
        const { hash } = value;
        const [, name = 'md5', hex = ''] = typeof hash === 'string' ? (/^(?:([\w-]+):)?(.*)$/.exec(hash) ?? []) : [];
        const digests = (0,_recorded_files_js__WEBPACK_IMPORTED_MODULE_3__/* .digestMap */ .PR)(hex === '' ? undefined : { [name]: hex }, []).map((one) => ({ ...one, at: [...at, 'hash'] }));
        const size = Object.hasOwn(value, 'bytes') ? { value: value.bytes, at: [...at, 'bytes'] } : undefined;
        if (digests.length === 0 && size === undefined)
            return [];
        const artifact = (0,_recorded_files_js__WEBPACK_IMPORTED_MODULE_3__/* .recordedArtifact */ .no)({ at, path: { value: path.text, at: path.at }, digests, size }, 'listed', folder);
        return [{ ...artifact, rootFallback: false }];
    });
}
function artifactsOf(input) {
    const parts = (0,_spec_family_artifacts_js__WEBPACK_IMPORTED_MODULE_6__/* .artifactsView */ .p)(input);
    return parts && { ...parts, artifacts: [...parts.artifacts, ...recordedResources(input)] };
}
/** A resource may name the file of its schema. */
function schemaFiles({ data, folder, }) {
    return resourcesOf(data).flatMap(({ value, at }, i) => {
        const { schema } = value;
        if (typeof schema !== 'string')
            return [];
        const verdict = (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_10__/* .resolvePath */ .o1)(folder, schema);
        const reference = { value: schema, at: [...at, 'schema'] };
        return verdict.ok ? [{ path: verdict.path, reference, id: (0,_values_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b)(value.name) || `resource ${i}` }] : [];
    });
}
function schemaOf(input) {
    const files = schemaFiles(input);
    const there = files.filter(({ path }) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(input.companion(path)?.data));
    return {
        parts: [
            { dialect: 'frictionless', at: [] },
            ...there.map(({ path, reference, id }) => ({
                dialect: 'frictionless',
                at: [],
                file: path,
                namedAt: reference.at,
                id,
            })),
        ],
        references: files.map(({ reference }) => reference),
        contracts: [],
    };
}
function namedPaths({ data, folder }) {
    const texts = resourcesOf(data).flatMap((resource) => [
        ...pathsOf(resource).map(({ text }) => text),
        ...['schema', 'dialect'].flatMap((key) => (typeof resource.value[key] === 'string' ? [resource.value[key]] : [])),
    ]);
    const verdicts = texts.map((text) => (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_10__/* .resolvePath */ .o1)(folder, text));
    return [...new Set(verdicts.flatMap((verdict) => (verdict.ok ? [verdict.path] : [])))].sort();
}
/** Files, schemas and dialects that resources name, and resources that foreign keys name. */
function referencesIn(data) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data))
        return undefined;
    const isSchema = !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(data.resources) && Object.hasOwn(data, 'fields');
    const names = resourcesOf(data).map(({ value }) => (0,_values_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b)(value.name));
    const keys = resourcesOf(data).flatMap(({ value, at }) => (0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .referencesAt */ .EI)(value, [['schema', ['schema', 'foreignKeys', _references_js__WEBPACK_IMPORTED_MODULE_4__/* .EACH */ .We, 'reference', 'resource']]]).flatMap((one) => 
    // The empty name is the resource itself.
    one.value === '' ? [] : [{ ...one, at: [...at, ...one.at], among: { what: 'resource', names } }]));
    const texts = resourcesOf(data).flatMap(({ value, at }) => (0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .referencesAt */ .EI)(value, [
        ['source', ['path']],
        ['schema', ['schema']],
        ['schema', ['dialect']],
    ])
        // A map is the schema itself, whatever it holds.
        .filter((one) => one.at.length === 1 || one.at[0] === 'path')
        .map((one) => ({ ...one, at: [...at, ...one.at], together: true })));
    const see = isSchema
        ? []
        : (0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .referencesAt */ .EI)(data, [
            ['see', ['licenses', _references_js__WEBPACK_IMPORTED_MODULE_4__/* .EACH */ .We]],
            ['see', ['sources', _references_js__WEBPACK_IMPORTED_MODULE_4__/* .EACH */ .We]],
            ['see', ['homepage']],
        ]);
    return (0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .referencesOf */ .CL)(...texts, ...keys, ...see);
}
/** Tables that lie beside their schema, one file each: parts of one, and other encodings and dialects, are for the tools of the format. */
function resourceSamples({ data, folder }) {
    const resources = resourcesOf(data);
    return resources.flatMap((resource, i) => {
        const { value, at } = resource;
        const [path, ...others] = pathsOf(resource);
        const isPlain = [undefined, 'utf-8', 'utf8'].includes((0,_values_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b)(value.encoding).toLowerCase() || undefined) && value.dialect === undefined;
        if (path === undefined ||
            others.length > 0 ||
            value.schema === undefined ||
            !isPlain ||
            !/\.(?:csv|tsv|json|jsonl)$/i.test(path.text))
            return [];
        const verdict = (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_10__/* .resolvePath */ .o1)(folder, path.text);
        const record = (0,_values_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b)(value.name) || (at.length === 0 ? '' : `resources[${String(at[1])}]`);
        // "It MUST be unique amongst all resources in this data package": https://specs.frictionlessdata.io/data-resource/#name
        const same = resources.flatMap((one, k) => record !== '' && one.value.schema !== undefined && (0,_values_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b)(one.value.name) === record ? [k] : []);
        // Told at the later ones, and once for all of them.
        if (same.length > 1 && i === same[0])
            return [];
        const doubled = same.length > 1 ? { at: [...at, 'name'], first: `resources[${same[0]}]`, called: record } : undefined;
        return verdict.ok
            ? [{ at: path.at, file: verdict.path, name: path.text, ...(record !== '' && { record }), ...(doubled && { doubled }) }]
            : [];
    });
}
/** Data of the package, one file each: parts of one table have no distribution of their own. */
function resourceTables({ data, folder }) {
    return resourcesOf(data).flatMap((resource) => {
        const [path, ...others] = pathsOf(resource);
        const isPlain = resource.value.dialect === undefined && others.length === 0;
        return path === undefined || !isPlain ? [] : (0,_measured_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .dataFile */ .Z)(path.text, path.at, folder);
    });
}
/** `stats.rows` of a resource, or what some tools write beside its `bytes`. https://framework.frictionlessdata.io/docs/framework/actions.html */
function resourceRows({ data, folder }) {
    return resourcesOf(data).flatMap((resource) => {
        const { value, at } = resource;
        const [path, ...others] = pathsOf(resource);
        const stats = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value.stats) ? value.stats : {};
        const key = ['rows', 'row_count', 'rowCount', 'rowcount'].find((name) => typeof value[name] === 'number');
        const inner = ['rows', 'row_count'].find((name) => typeof stats[name] === 'number');
        const count = key !== undefined
            ? { value: value[key], at: [...at, key] }
            : inner !== undefined && { value: stats[inner], at: [...at, 'stats', inner] };
        if (count === false || path === undefined)
            return [];
        const verdict = others.length === 0 ? (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_10__/* .resolvePath */ .o1)(folder, path.text) : undefined;
        return [{ name: (0,_values_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b)(value.name) || path.text, at, count, ...(verdict?.ok === true && { file: verdict.path }) }];
    });
}
/** A data package of Frictionless, a resource with its schema, or a table schema by itself. */
const frictionless = {
    recognise: isFrictionless,
    views: {
        versioning: (input) => (0,_spec_family_versioning_js__WEBPACK_IMPORTED_MODULE_7__/* .versioningView */ .Ap)(input, ['version'], false, [['x-version']]),
        ..._spec_family_js__WEBPACK_IMPORTED_MODULE_5__/* .partViews */ .qf,
        artifacts: artifactsOf,
        schema: schemaOf,
        surface: ({ data }) => ({ items: surfaceItems(data) }),
        references: ({ data }) => referencesIn(data),
        distributions: (input) => ({ distributions: [], columns: [], tables: resourceTables(input) }),
        quality: (input) => ({
            ...{ gates: [], expectations: [], rowCounts: resourceRows(input), guardrails: [], splits: [], latencies: [] },
            samples: resourceSamples(input),
        }),
    },
    companions: (input) => schemaFiles(input).map(({ path }) => path),
    leafCompanions: true,
    paths: namedPaths,
};


/***/ }),

/***/ 9309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inToto: () => (/* binding */ inToto)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7979);
/* harmony import */ var _recorded_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7121);
/* harmony import */ var _lib_once_per_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(348);



const STATEMENT = /^https?:\/\/in-toto\.io\/Statement\/v/;
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** Of in-toto itself, before there were statements (github.com/in-toto/docs, in-toto-spec.md 4.4): what went in, what came out. */
const isLink = (value) => value._type === 'link' && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value.materials ?? null) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value.products ?? null);
const ENVELOPES = ['dsseEnvelope', 'envelope', 'intotoStatement', 'build'];
const MAX_DEPTH = 4;
function isInToto(data) {
    return partsOf(data).length > 0;
}
/**
 * The statements of a file: one by itself, in a DSSE envelope (base64, https://github.com/secure-systems-lab/dsse), in a bundle
 * of Sigstore, several one a line, or as Google Cloud Build hands them out.
 */
function partsOf(data) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(data))
        return data.flatMap((value, i) => ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? partsIn(value, [i], 0) : []));
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data))
        return [];
    const summary = data.provenance_summary;
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(summary) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(summary.provenance))
        return partsIn(data, [], 0);
    return summary.provenance.flatMap((value, i) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? partsIn(value, ['provenance_summary', 'provenance', i], 0) : []);
}
function partsIn(value, at, depth) {
    if (typeof value._type === 'string' && STATEMENT.test(value._type))
        return [{ at, statement: value, inPayload: false }];
    if (value.payloadType === PAYLOAD_TYPE)
        return [openPayload(value.payload, [...at, 'payload'])];
    // Other tools have links too, but not what goes with this one.
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value.signed ?? null) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value.signatures ?? null) && isLink(value.signed))
        return [{ at: [...at, 'signed'], statement: value.signed, inPayload: false }];
    if (depth === MAX_DEPTH)
        return [];
    for (const key of ENVELOPES) {
        const inner = value[key];
        const parts = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(inner) ? partsIn(inner, [...at, key], depth + 1) : [];
        if (parts.length > 0)
            return parts;
    }
    return [];
}
function openPayload(payload, at) {
    if (typeof payload !== 'string')
        return { at, reason: 'there is no payload' };
    let statement;
    try {
        const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
        statement = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return { at, reason: 'its payload is not base64 of JSON' };
    }
    const isStatement = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(statement) && typeof statement._type === 'string' && (STATEMENT.test(statement._type) || isLink(statement));
    return isStatement
        ? { at, statement: statement, inPayload: true }
        : { at, reason: 'its payload is no in-toto statement' };
}
const artifactsOf = (0,_lib_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .P)((input) => {
    const parts = partsOf(input.data);
    const artifacts = parts.flatMap((part) => ('statement' in part ? filesOf(part, input.folder) : []));
    const unread = parts.flatMap((part) => ('reason' in part ? [{ at: part.at, reason: part.reason }] : []));
    return { artifacts, lists: [], ...(unread.length > 0 && { unread }) };
});
/** Subjects, and what went in: `materials` of SLSA 0.x, `resolvedDependencies` of 1.x. What is named by an address is not here. */
function filesOf({ statement, at, inPayload }, folder) {
    const predicate = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(statement.predicate) ? statement.predicate : {};
    const definition = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(predicate.buildDefinition) ? predicate.buildDefinition : {};
    const lists = [
        [statement.subject, ['subject']],
        [predicate.materials, ['predicate', 'materials']],
        [definition.resolvedDependencies, ['predicate', 'buildDefinition', 'resolvedDependencies']],
    ];
    // Within a payload there are no lines to point at: all of it stands where the payload does.
    const record = (name, digest, here, nameAt, digestAt) => {
        if (typeof name !== 'string' || name === '' || name.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(name))
            return [];
        const digests = (0,_recorded_files_js__WEBPACK_IMPORTED_MODULE_1__/* .digestMap */ .PR)(digest, digestAt).map((one) => (inPayload ? { ...one, at } : one));
        const path = { value: name, at: inPayload ? at : nameAt };
        return digests.length === 0 ? [] : [(0,_recorded_files_js__WEBPACK_IMPORTED_MODULE_1__/* .recordedArtifact */ .no)({ at: inPayload ? at : here, path, digests }, 'attested', folder)];
    };
    const linked = isLink(statement) ? ['materials', 'products'] : [];
    return [
        ...lists.flatMap(([list, below]) => {
            if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(list))
                return [];
            return list.flatMap((entry, i) => {
                if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry))
                    return [];
                const key = typeof entry.name === 'string' && entry.name !== '' ? 'name' : 'uri';
                const here = [...at, ...below, i];
                return record(entry[key], entry.digest, here, [...here, key], [...here, 'digest']);
            });
        }),
        ...linked.flatMap((side) => Object.entries(statement[side]).flatMap(([name, digest]) => {
            const here = [...at, side, name];
            return record(name, digest, here, here, here);
        })),
    ];
}
/** An in-toto statement, as SLSA provenance is one, or a link. */
const inToto = {
    recognise: isInToto,
    views: { artifacts: artifactsOf },
    paths: (input) => (0,_recorded_files_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOfArtifacts */ .Fo)(artifactsOf(input).artifacts, input),
};


/***/ }),

/***/ 7121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ pathsOfArtifacts),
/* harmony export */   J8: () => (/* binding */ digestList),
/* harmony export */   PR: () => (/* binding */ digestMap),
/* harmony export */   no: () => (/* binding */ recordedArtifact)
/* harmony export */ });
/* harmony import */ var _lib_digest_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9525);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9927);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7979);
/** What the kinds share that record digests of files: lists of checksums, data packages, attestations, bills of materials. */



/** A file that a list names: `folder` is where its paths start, and the root of the workspace is tried after it. */
function recordedArtifact(file, role, folder) {
    const { at, path, digests, size } = file;
    const artifact = { at, role, folder, path, digests, rootFallback: true, directory: false, sha256Required: false };
    return size === undefined ? artifact : { ...artifact, size };
}
/** `[{ <name>: "SHA256", <value>: "9c1b…" }]`: how SPDX and CycloneDX write digests. */
function digestList(list, at, name, value) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(list))
        return [];
    return list.flatMap((entry, i) => {
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry) || typeof entry[name] !== 'string' || !Object.hasOwn(entry, value))
            return [];
        const algorithm = algorithmNamed(entry[name]);
        return algorithm === undefined ? [] : [{ algorithm, value: entry[value], at: [...at, i, value] }];
    });
}
/** `{ sha256: "9c1b…" }`: how in-toto writes them. `isName`: which keys of the map are names of algorithms, all when absent. */
function digestMap(map, at, isName = (_) => true) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(map))
        return [];
    const names = Object.keys(map).filter((key) => isName(key) && algorithmNamed(key) !== undefined);
    // Lists that grow by themselves have room for 17, which shows in a list of 60,000 lines.
    return names.map((key) => ({ algorithm: algorithmNamed(key), value: map[key], at: [...at, key] }));
}
/** What cannot be computed here is kept by the name that it has, so that somebody says so. */
function algorithmNamed(name) {
    return (0,_lib_digest_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .algorithmOf */ .Hy)(name) ?? ((0,_lib_digest_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .isForeignName */ .cj)(name) ? name : undefined);
}
/** Every workspace path that the recorded files may be. */
function pathsOfArtifacts(artifacts, { folder, file }) {
    const found = new Set();
    for (const { path, role } of artifacts) {
        if (typeof path?.value !== 'string')
            continue;
        for (const root of role === 'attested' ? (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .foldersAbove */ .Zv)(folder) : [folder, '']) {
            const verdict = (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o1)(root, path.value);
            if (verdict.ok && verdict.path !== file)
                found.add(verdict.path);
        }
    }
    return [...found].sort();
}


/***/ }),

/***/ 3961:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ referencesOf),
/* harmony export */   EI: () => (/* binding */ referencesAt),
/* harmony export */   We: () => (/* binding */ EACH),
/* harmony export */   zg: () => (/* binding */ referencesUnder)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7979);
/** What the `references` views of kinds outside the spec family share: texts at known places, and nothing guessed from prose. */

const TEXT_KEYS = ['url', 'uri', 'href', 'ref', 'path'];
const MAX_NODES = 1_000_000;
const EACH = Symbol('each entry');
/** Texts at the places, each place a path with `EACH` for the entries of a list or a map; a map stands for its `url` or the like. */
function referencesAt(data, places) {
    return places.flatMap(([role, steps]) => valuesAt(data, steps).flatMap(({ value, at }) => textsOf(value, at).map((text) => ({ role, ...text }))));
}
/** The same for keys that mean a reference wherever they stand. */
function referencesUnder(data, keys, skipped = new Set()) {
    const found = [];
    const todo = [{ value: data, at: [] }];
    let left = MAX_NODES;
    for (let next = todo.pop(); next !== undefined && left-- > 0; next = todo.pop()) {
        const { value, at } = next;
        const inner = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) ? value.map((one, i) => [i, one]) : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? Object.entries(value) : [];
        for (const [key, one] of inner) {
            const role = typeof key === 'string' && Object.hasOwn(keys, key) ? keys[key] : undefined;
            if (role !== undefined)
                found.push(...textsOf(one, [...at, key]).map((text) => ({ role, ...text })));
        }
        for (const [key, one] of [...inner].reverse())
            if (one !== null && typeof one === 'object' && !skipped.has(String(key)))
                todo.push({ value: one, at: [...at, key] });
    }
    return found;
}
/** Once each: a place may be named by a rule of both sorts. */
function referencesOf(...references) {
    return { references: [...new Map(references.map((one) => [JSON.stringify(one.at), one])).values()] };
}
function valuesAt(data, steps) {
    let found = [{ value: data, at: [] }];
    for (const step of steps)
        found = found.flatMap(({ value, at }) => {
            if (step === EACH)
                return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value)
                    ? value.map((one, i) => ({ value: one, at: [...at, i] }))
                    : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value)
                        ? Object.keys(value).map((key) => ({ value: value[key], at: [...at, key] }))
                        : [];
            return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.hasOwn(value, step) ? [{ value: value[step], at: [...at, step] }] : [];
        });
    return found;
}
function textsOf(value, at) {
    if (typeof value === 'string')
        return [{ value, at }];
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return value.flatMap((one, i) => ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(one) ? [] : textsOf(one, [...at, i])));
    const key = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? TEXT_KEYS.find((name) => typeof value[name] === 'string') : undefined;
    return key === undefined || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? [] : [{ value: value[key], at: [...at, key] }];
}


/***/ }),

/***/ 9272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   spdx: () => (/* binding */ spdx)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7979);
/* harmony import */ var _recorded_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7121);


function isSpdx(data) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data))
        return false;
    if (typeof data.spdxVersion === 'string')
        return /^SPDX-\d/.test(data.spdxVersion);
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(data['@graph']) && isThirdContext(data['@context']);
}
function isThirdContext(context) {
    return ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(context) ? context : [context]).some((one) => typeof one === 'string' && one.includes('spdx.org/rdf/3'));
}
/** Files with a digest, of SPDX 2 (`files`, and the archive of a package) and 3 (elements of `@graph`). */
function filesOf({ data, folder }) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data))
        return [];
    const found = [];
    const add = (entry, at, nameKey, digests) => {
        const name = entry[nameKey];
        if (typeof name !== 'string' || name === '' || name.startsWith('/') || digests.length === 0)
            return;
        found.push((0,_recorded_files_js__WEBPACK_IMPORTED_MODULE_1__/* .recordedArtifact */ .no)({ at, path: { value: name, at: [...at, nameKey] }, digests }, 'attested', folder));
    };
    for (const [key, nameKey] of [
        ['files', 'fileName'],
        ['packages', 'packageFileName'],
    ]) {
        for (const { value, at } of entriesOf(data[key], key))
            add(value, at, nameKey, (0,_recorded_files_js__WEBPACK_IMPORTED_MODULE_1__/* .digestList */ .J8)(value.checksums, [...at, 'checksums'], 'algorithm', 'checksumValue'));
    }
    for (const { value, at } of entriesOf(data['@graph'], '@graph')) {
        if (typeof value.type === 'string' && /(?:^|_|\/)File$/.test(value.type))
            add(value, at, 'name', (0,_recorded_files_js__WEBPACK_IMPORTED_MODULE_1__/* .digestList */ .J8)(value.verifiedUsing, [...at, 'verifiedUsing'], 'algorithm', 'hashValue'));
    }
    return found;
}
function entriesOf(list, key) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(list))
        return [];
    return list.flatMap((value, i) => ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? [{ value, at: [key, i] }] : []));
}
/** A bill of materials of SPDX 2.x (JSON, YAML, tags and values) or 3.0 (JSON-LD). */
const spdx = {
    recognise: isSpdx,
    views: { artifacts: (input) => ({ artifacts: filesOf(input), lists: [] }) },
    paths: (input) => (0,_recorded_files_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOfArtifacts */ .Fo)(filesOf(input), input),
};


/***/ })

};
