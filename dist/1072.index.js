export const id = 1072;
export const ids = [1072];
export const modules = {

/***/ 1072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ byCodeUnits),
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   bB: () => (/* binding */ mapLimited),
/* harmony export */   eO: () => (/* binding */ known)
/* harmony export */ });
function known(value) {
    return { known: true, value };
}
/** `reason` continues "could not be read: …", so it starts with "it" or "there". */
function unknown(reason) {
    return { known: false, absent: false, reason };
}
/** The path is surely not there. */
function absent(reason) {
    return { known: false, absent: true, reason };
}
/** Runs `work` over the items, at most `width` at a time; the answers are in the order of the items. */
async function mapLimited(items, width, work) {
    const answers = new Array(items.length);
    let next = 0;
    async function take() {
        for (let i = next++; i < items.length; i = next++)
            answers[i] = await work(items[i], i);
    }
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, take));
    return answers;
}
/** Order by UTF-16 code units, the same on every machine and in every locale. */
function byCodeUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ })

};

//# sourceMappingURL=1072.index.js.map