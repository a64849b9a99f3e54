export const id = 7979;
export const ids = [7979,360];
export const modules = {

/***/ 7979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   _1: () => (/* binding */ shortPath),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   pT: () => (/* binding */ normalizedPath)
/* harmony export */ });
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(value) {
    return Array.isArray(value);
}
/** The value at a path, or undefined when any step is missing. Only own keys are followed. */
function valueAt(data, path) {
    let value = data;
    for (const step of path) {
        if (typeof step === 'number')
            value = isList(value) ? value[step] : undefined;
        else
            value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
        if (value === undefined)
            return undefined;
    }
    return value;
}
/** RFC 9535 normalized path: `$['artifacts'][0]['sha256']`. */
function normalizedPath(path) {
    return '$' + path.map((step) => (typeof step === 'number' ? `[${step}]` : `['${escapeName(step)}']`)).join('');
}
const SHORT_ESCAPES = {
    '\b': '\\b',
    '\t': '\\t',
    '\n': '\\n',
    '\f': '\\f',
    '\r': '\\r',
    "'": "\\'",
    '\\': '\\\\',
};
function escapeName(name) {
    return name.replace(/[\u0000-\u001f'\\]/g, (c) => SHORT_ESCAPES[c] ?? '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0'));
}
/** A path as a person would write it in a message: `artifacts[0].sha256`. */
function shortPath(path) {
    let text = '';
    for (const step of path) {
        if (typeof step === 'number')
            text += `[${step}]`;
        else if (/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(step))
            text += text === '' ? step : `.${step}`;
        else
            text += `['${escapeName(step)}']`;
    }
    return text === '' ? '$' : text;
}


/***/ })

};

//# sourceMappingURL=7979.index.js.map