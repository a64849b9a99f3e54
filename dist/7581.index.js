exports.id = 7581;
exports.ids = [7581];
exports.modules = {

/***/ 77581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   closeText: () => (/* binding */ closeText)
/* harmony export */ });




function closeText(format, start) {
    const lines = start.slice(0, start.lastIndexOf('\n') + 1);
    if (format === 'json')
        return [closeJson(start)];
    if (format === 'jsonl')
        return [lines, closeJson(start)];
    if (format === 'checksums' || format === 'spdx-tags')
        return [lines];
    const texts = start.trimStart().startsWith('{') ? [closeJson(start)] : [lines, withoutLastKey(lines)];
    return format === 'markdown' ? texts.map((text) => `${text}\n---\n`) : texts;
}

function closeJson(text) {
    const open = [];
    let end = 0;
    let inString = false;
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (inString) {
            if (character === '\\')
                at++;
            else if (character === '"')
                inString = false;
        }
        else if (character === '"')
            inString = true;
        else if (character === ',')
            end = at;
        else if (character === '{' || character === '[') {
            open.push(character === '{' ? '}' : ']');
            end = at + 1;
        }
        else if (character === '}' || character === ']') {
            open.pop();
            end = at + 1;
        }
    }

    return text.slice(0, end) + open.reverse().join('');
}

function withoutLastKey(lines) {
    const last = [...lines.matchAll(/^[^\s#\-\]}][^\n]*:/gm)].at(-1);
    return last === undefined ? '' : lines.slice(0, last.index);
}


/***/ })

};

//# sourceMappingURL=7581.index.js.map