exports.id = 1449;
exports.ids = [1449];
exports.modules = {

/***/ 81449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openReviews: () => (/* binding */ openReviews)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18570);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77474);



const PER_PAGE = 100;

const MAX_PAGES = 30;
async function openReviews(target) {
    const { owner, repo, rest, calling } = await (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .N)(target);
    const { pulls } = rest;
    const pull = { owner, repo, pull_number: target.pullRequest };
    async function* pages(ask) {
        for (let page = 1; page <= MAX_PAGES; page++) {
            const { data } = await ask(page);
            if (!Array.isArray(data))
                throw new _github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .h('unavailable', 'the answer is not a list');
            yield data;
            if (data.length < PER_PAGE)
                return;
        }
    }
    return {
        list: () => calling(async () => {
            const found = [];
            for await (const page of pages((page) => pulls.listReviewComments({ ...pull, per_page: PER_PAGE, page })))
                found.push(...page.flatMap(readComment));
            return found.sort((a, b) => a.id - b.id);
        }),
        patches: (paths) => calling(async () => {
            const found = new Map();
            let left = paths.size;
            for await (const page of pages((page) => pulls.listFiles({ ...pull, per_page: PER_PAGE, page }))) {
                for (const file of page) {
                    const { filename, patch } = (file ?? {});
                    if (typeof filename !== 'string' || !paths.has(filename))
                        continue;
                    left--;
                    if (typeof patch === 'string')
                        found.set(filename, patch);
                }
                if (left <= 0)
                    break;
            }
            return found;
        }),
        create: (commit, body, comments) => calling(async () => {
            const list = comments.map(({ path, body: text, start, end }) => ({
                path,
                body: text,
                line: end,
                side: 'RIGHT',

                ...(start < end && { start_line: start, start_side: 'RIGHT' }),
            }));
            await pulls.createReview({ ...pull, commit_id: commit, event: 'COMMENT', body, comments: list });
        }),
        update: (id, body) => calling(async () => {
            await pulls.updateReviewComment({ owner, repo, comment_id: id, body });
        }),
        updateReview: (id, body) => calling(async () => {
            await pulls.updateReview({ ...pull, review_id: id, body });
        }),
        remove: (id) => calling(async () => {
            await pulls.deleteReviewComment({ owner, repo, comment_id: id });
        }).catch(_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .unlessGone */ .W),
    };
}
function readComment(item) {
    const raw = (item ?? {});
    const user = (raw['user'] ?? {});
    if (typeof raw['id'] !== 'number')
        return [];
    const text = (value) => (typeof value === 'string' ? value : '');
    const number = (value) => (typeof value === 'number' ? value : undefined);
    return [
        {
            id: raw['id'],
            reviewId: number(raw['pull_request_review_id']),
            author: text(user.login),
            bot: user.type === 'Bot',
            body: text(raw['body']),
            path: text(raw['path']),
            line: number(raw['line']),
            replyTo: number(raw['in_reply_to_id']),
        },
    ];
}


/***/ })

};

//# sourceMappingURL=1449.index.js.map