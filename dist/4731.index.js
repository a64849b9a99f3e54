exports.id = 4731;
exports.ids = [4731];
exports.modules = {

/***/ 94731:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ lock_freshness_policy)
});


var policy = __webpack_require__(11237);

var lib_digest = __webpack_require__(8899);

var dvc_listing = __webpack_require__(62889);
;

function md5(text) {
    const bytes = new TextEncoder().encode(text);
    const words = new Int32Array((((bytes.length + 8) >> 6) + 1) * 16);
    bytes.forEach((byte, i) => (words[i >> 2] = words[i >> 2] | (byte << ((i % 4) * 8))));
    words[bytes.length >> 2] = words[bytes.length >> 2] | (0x80 << ((bytes.length % 4) * 8));

    words[words.length - 2] = bytes.length << 3;
    words[words.length - 1] = Math.floor(bytes.length / 0x20000000);
    const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476].map((word) => word | 0);
    for (let at = 0; at < words.length; at += 16)
        addBlock(state, words.subarray(at, at + 16));
    return state
        .flatMap((word) => [word, word >>> 8, word >>> 16, word >>> 24])
        .map((byte) => (byte & 0xff).toString(16).padStart(2, '0'))
        .join('');
}
const SHIFTS = [
    [7, 12, 17, 22],
    [5, 9, 14, 20],
    [4, 11, 16, 23],
    [6, 10, 15, 21],
];
let sines;
function addBlock(state, block) {
    sines ??= Int32Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32) | 0);
    let [a, b, c, d] = state;
    for (let i = 0; i < 64; i++) {
        const round = i >> 4;
        const [mixed, from] = round === 0
            ? [(b & c) | (~b & d), i]
            : round === 1
                ? [(d & b) | (~d & c), (5 * i + 1) % 16]
                : round === 2
                    ? [b ^ c ^ d, (3 * i + 5) % 16]
                    : [c ^ (b | ~d), (7 * i) % 16];
        const sum = (a + mixed + sines[i] + block[from]) | 0;
        const shift = SHIFTS[round][i % 4];
        [a, d, c, b] = [d, c, b, (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0];
    }
    ;
    [a, b, c, d].forEach((word, i) => (state[i] = (state[i] + word) | 0));
}


var lib_requests = __webpack_require__(39085);
;




const MOST_FILES = 5000;

const MOST_TRIED = 100;




const FORMS = ['md5', 'md5-dos2unix', 'md5-unix2dos'];

function digestRequests(file, tracked, facts) {
    return filesOf(file, tracked).flatMap((path) => {
        const plain = (0,lib_requests/* digestRequest */.U4)(path, 'md5');
        const fact = facts.find(plain);
        if (fact === undefined)
            return [plain];
        if (file.digest?.algorithm === 'md5' && fact.known && fact.value === file.digest.value)
            return [plain];
        return FORMS.map((algorithm) => (0,lib_requests/* digestRequest */.U4)(path, algorithm));
    });
}
function compareBytes(file, tracked, facts) {
    const { path, digest } = file;

    if (file.isUnidentified === true)
        return { is: 'different', actual: 'it was recorded without a digest' };
    if (path === undefined || digest === undefined)
        return { is: 'outside' };
    const link = tracked.throughOther(path);
    if (link !== undefined)
        return { is: 'unknown', reason: `\`${path}\` lies behind \`${link}\`, a link or a submodule` };
    if (!tracked.has(path) && !tracked.isFolder(path))
        return { is: 'outside' };
    if (tracked.isFolder(path))
        return compareFolder(file, tracked, facts);
    if (digest.algorithm === 'dvc-dir')
        return { is: 'different', actual: 'it is a file now, and a folder was recorded' };
    const found = FORMS.map((algorithm) => facts.find((0,lib_requests/* digestRequest */.U4)(path, algorithm)));
    const plain = found[0];
    if (plain === undefined || !plain.known)
        return {
            is: 'unknown',
            reason: `\`${path}\` could not be read: ${(plain?.reason ?? 'it was not looked at').replace(/\.$/, '')}`,
        };
    if (found.some((fact) => fact?.known === true && fact.value === digest.value))
        return { is: 'same' };
    return { is: 'different', actual: plain.value };
}




function compareFolder(file, tracked, facts) {
    const { path, digest, files } = file;
    const paths = filesOf(file, tracked);
    if (path === undefined || digest === undefined || paths.length === 0)
        return { is: 'outside' };
    if (digest.algorithm !== 'dvc-dir')
        return { is: 'different', actual: 'it is a folder now, and a file was recorded' };
    if (files !== paths.length)
        return {
            is: 'unknown',
            reason: `git has ${count(paths.length)} of \`${path}\`, and ${files === undefined ? 'how many there were is not recorded' : `${files} were recorded`}`,
        };
    const forms = [];
    for (const algorithm of FORMS) {
        const rows = [];
        for (const one of paths) {
            const fact = facts.find((0,lib_requests/* digestRequest */.U4)(one, algorithm));
            if (fact === undefined || !fact.known)
                return {
                    is: 'unknown',
                    reason: `\`${one}\` could not be read: ${(fact?.reason ?? 'it was not looked at').replace(/\.$/, '')}`,
                };
            rows.push({ digest: fact.value, path: one.slice(path.length + 1) });
        }
        if (md5((0,dvc_listing/* dvcListing */._)(rows)) === digest.value)
            return { is: 'same' };
        forms.push(rows);
    }
    if (hasOneOddFile(forms, digest.value))
        return { is: 'same' };
    return { is: 'different', actual: `its ${count(paths.length)} give another digest` };
}




function hasOneOddFile(forms, expected) {
    if ((forms[0]?.length ?? 0) > MOST_TRIED)
        return false;
    for (const most of forms) {
        for (const [i, row] of most.entries()) {
            for (const other of forms) {
                const odd = other[i];
                if (odd === undefined || odd.digest === row.digest)
                    continue;
                if (md5((0,dvc_listing/* dvcListing */._)(most.with(i, odd))) === expected)
                    return true;
            }
        }
    }
    return false;
}

function filesOf({ path, digest, files }, tracked) {
    if (path === undefined || digest === undefined)
        return [];
    if (tracked.has(path))
        return digest.algorithm === 'md5' ? [path] : [];
    if (!tracked.isFolder(path))
        return [];
    const below = tracked.below(path);

    const own = below.filter((one) => !/(?:^|\/)\.gitignore$/.test(one) && !one.endsWith('.dvc'));
    const matching = files === below.length ? below : own;
    return matching.length > MOST_FILES ? [] : matching;
}
function count(files) {
    return `${files} ${files === 1 ? 'file' : 'files'}`;
}

;
const AROUND = 20;
const SHOWN = 60;

function checkCommand(stage, differences, unchecked) {
    const { declared, command } = stage;
    if (declared === undefined)
        return;
    if (declared.isOpen)
        return unchecked.add(`the loop of the stage \`${declared.name}\` goes over a list that is not known here`);
    const lines = declared.commands;
    if (lines.some(({ form }) => form === 'open'))
        return unchecked.add(`the command of \`${stage.name}\` is a template that only DVC can fill in`);
    const normal = lines.some(({ form }) => form === 'templated') ? spelledOut : trimmed;
    const [now, then] = [lines.map(({ text }) => normal(text)), linesOf(command?.value).map(normal)];
    if (lines.length === 0 || (now.length === then.length && now.every((line, i) => line === then[i])))
        return;
    const [declaredText, recordedText] = [lines.map(({ text }) => text).join(' ; '), linesOf(command?.value).join(' ; ')];
    const from = firstDifference(declaredText, recordedText);
    differences.add({
        rule: 'LOCK.COMMAND_DIFFERS',

        about: JSON.stringify(lines[0]?.at),
        stage: stage.name,
        at: command?.at ?? stage.at,
        data: {
            recorded: recordedText === '' ? 'none' : `\`${excerpt(recordedText, from)}\``,
            declared: `\`${excerpt(declaredText, from)}\``,
        },
    });
}
function linesOf(value) {
    return (Array.isArray(value) ? value : [value]).filter((line) => typeof line === 'string');
}
function trimmed(text) {
    return text.trimEnd();
}




function spelledOut(text) {
    return text
        .trimEnd()
        .replace(/(?<![\w.])[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?(?![\w.])/gi, (number) => String(Number(number)))
        .replace(/(?<![\w])(?:True|False)(?![\w])/g, (word) => word.toLowerCase());
}
function firstDifference(a, b) {
    let i = 0;
    while (i < a.length && a[i] === b[i])
        i++;
    return i;
}

function excerpt(text, at) {
    const flat = text.replace(/\s+/g, ' ');
    if (flat.length <= SHOWN)
        return flat.trim();
    const from = at <= SHOWN - AROUND ? 0 : at - AROUND;
    const part = text
        .slice(from, from + SHOWN)
        .replace(/\s+/g, ' ')
        .trim();
    return `${from > 0 ? '\u2026' : ''}${part}${from + SHOWN < text.length ? '\u2026' : ''}`;
}


var paths = __webpack_require__(9927);

var once_per = __webpack_require__(60348);

var order = __webpack_require__(23883);
;


const listingRequest = { fact: 'listing', path: '', side: 'head' };

function trackedIn(facts) {
    const fact = facts?.find(listingRequest);
    if (fact?.known !== true)
        return undefined;
    return trackedAmong(fact.value);
}
const trackedAmong = (0,once_per/* oncePer */.P)((paths) => new PathIndex(paths));

class PathIndex {
    #paths;
    constructor(paths) {
        this.#paths = paths;
    }
    has(path) {
        return this.#paths[this.#find(path)] === path;
    }

    below(folder) {
        const prefix = `${folder}/`;
        const from = this.#find(prefix);
        let to = from;
        while (to < this.#paths.length && this.#paths[to].startsWith(prefix))
            to++;
        return this.#paths.slice(from, to);
    }
    isFolder(path) {
        const prefix = `${path}/`;
        return this.#paths[this.#find(prefix)]?.startsWith(prefix) === true;
    }

    throughOther(path) {
        return ancestorsOf(path).find((folder) => this.has(folder));
    }

    overlaps(path) {
        return this.has(path) || this.isFolder(path) || this.throughOther(path) !== undefined;
    }
    named(test) {
        return this.#paths.filter(test);
    }

    #find(path) {
        let low = 0;
        let high = this.#paths.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#paths[middle] < path)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}

function ancestorsOf(path) {
    const folders = [];
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1))
        folders.push(path.slice(0, slash));
    return folders;
}

function indexOf(files) {
    return new PathIndex(files.flatMap(({ path }) => path ?? []).sort(order/* byCodeUnits */.C));
}

;




const MOST_POINTERS = 300;
const MOST_PIPELINES = 100;

function pointerFiles(tracked, paths) {
    const exact = new Set();
    const folders = new Set(['']);
    for (const path of paths) {
        if (tracked.has(`${path}.dvc`))
            exact.add(`${path}.dvc`);
        for (const folder of ancestorsOf(path)) {
            folders.add(folder);
            if (tracked.has(`${folder}.dvc`))
                exact.add(`${folder}.dvc`);
        }
    }
    const inFolder = (file) => folders.has(file.slice(0, Math.max(0, file.lastIndexOf('/'))));
    const others = tracked.named((file) => file.endsWith('.dvc') && !exact.has(file) && inFolder(file) && !/(?:^|\/)\.dvc$/.test(file));
    const room = Math.max(0, MOST_POINTERS - exact.size);
    return {
        files: [...[...exact].slice(0, MOST_POINTERS), ...others.slice(0, room)],
        all: others.length <= room && exact.size <= MOST_POINTERS,
    };
}

function otherPipelines(tracked, own) {
    const files = tracked.named((file) => /(?:^|\/)dvc\.(?:yaml|lock)$/.test(file) &&
        !own.includes(file) &&

        tracked.has(file.replace(/lock$/, 'yaml')));
    return { files: files.slice(0, MOST_PIPELINES), all: files.length <= MOST_PIPELINES };
}

function sourcesIn(files, facts) {
    let complete = true;
    const sources = files.flatMap((file) => {
        const fact = facts.find((0,lib_requests/* documentRequest */.pu)(file));
        if (fact?.known !== true || !fact.value.readable) {
            complete = false;
            return [];
        }
        return sourcesOf(fact.value);
    });
    return { sources, complete };
}
function sourcesOf(document) {
    const { file } = document;
    const runs = document.view('runs');
    if (runs !== undefined)
        return runs.stages.flatMap((stage) => runs.pipeline !== undefined && stage.declared === undefined
            ? []
            : stage.outs.flatMap((out) => fromRun(file, stage.name, out)));
    const pipeline = document.view('pipeline');
    if (pipeline !== undefined)
        return pipeline.stages.flatMap((stage) => stage.outs.flatMap(({ path, at }) => path === undefined ? [] : [{ path, by: `the stage \`${stage.name}\` of \`${file}\``, file, at }]));
    return pointed(document);
}
function fromRun(file, stage, out) {
    const { path, digest, at } = out;
    if (path === undefined)
        return [];
    return [{ path, ...(digest && { digest }), by: `the stage \`${stage}\` of \`${file}\``, file, at: digest?.at ?? at }];
}
function pointed(document) {
    return (document.view('artifacts')?.artifacts ?? []).flatMap((artifact) => {
        const { role, at, folder, digests } = artifact;
        if (role !== 'pointer' || typeof artifact.path?.value !== 'string')
            return [];
        const verdict = (0,paths/* resolvePath */.o1)(folder, artifact.path.value);
        if (!verdict.ok)
            return [];
        const digest = digests
            .map(({ algorithm, value, at: place }) => readDigest(document, at, algorithm, value, place))
            .find(Boolean);
        return [
            { path: verdict.path, ...(digest && { digest }), by: `\`${document.file}\``, file: document.file, at: digest?.at ?? at },
        ];
    });
}
function readDigest(document, at, algorithm, value, place) {
    const [, hex, dir] = typeof value === 'string' ? (/^([0-9a-f]{32})(\.dir)?$/i.exec(value) ?? []) : [];
    const size = document.get([...at, 'size']);
    if (hex === undefined || !['md5', 'md5-dos2unix', 'dvc-dir'].includes(algorithm))
        return undefined;
    return {
        algorithm: dir === undefined ? 'md5' : 'dvc-dir',
        legacy: document.get([...at, 'hash']) !== 'md5',
        ...(typeof size === 'number' && { size }),
        value: hex.toLowerCase(),
        at: place,
    };
}


var nearest = __webpack_require__(72269);
;


const MOST_CHARACTERS = 150;

function nameFirst(names, most) {
    const shown = [];
    let length = 0;
    for (const name of names.slice(0, most)) {
        length += name.length;
        if (shown.length > 0 && length > MOST_CHARACTERS)
            break;
        shown.push(`\`${name}\``);
    }
    const more = names.length - shown.length;
    return more > 0 ? `${shown.join(', ')} and ${more} more` : (0,nearest/* listOf */.c3)(shown, 'and');
}

;


const MOST_NAMED = 2;
const MOST_RELATED = 5;

class Differences {
    #groups = new Map();
    add(difference) {
        const key = `${difference.rule}\n${difference.about}`;
        const group = this.#groups.get(key);
        if (group === undefined)
            this.#groups.set(key, [difference]);
        else
            group.push(difference);
    }

    reportAll(source, report) {
        for (const group of this.#groups.values()) {
            const first = group[0];
            const { rule, at, on, data, related = [] } = first;
            const others = group.slice(1, MOST_RELATED + 1).map((one) => ({ at: one.at, message: `the same in \`${one.stage}\`` }));
            report({
                rule,
                at,
                ...(on && { on }),
                data: {
                    ...data,
                    stages: nameStages(group),
                    stage: first.stage,
                    target: group.length > 1 ? '' : ` ${targetOf(source, first.stage)}`,
                },
                related: [...related, ...others],
            });
        }
    }
}
function nameStages(group) {
    const names = [...new Set(group.map(({ stage }) => stage))];
    const shown = nameFirst(names, MOST_NAMED);
    return names.length === 1 ? `The stage ${shown} was` : `The stages ${shown} were`;
}

function targetOf(file, stage) {
    return (0,paths/* folderOf */.yS)(file) === '' ? stage : `${file}:${stage}`;
}


var equal_json = __webpack_require__(55342);

var json_text = __webpack_require__(25917);
;




const SPACE = /(?:[ \t\f]|\\\r?\n)+/y;
const NAME = /[A-Za-z_\u0080-\u{10ffff}][\w\u0080-\u{10ffff}]*/uy;
const NUMBER = /(?:0[xX](?:_?[\da-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|(?:\d(?:_?\d)*(?:\.(?:\d(?:_?\d)*)?)?|\.\d(?:_?\d)*)(?:[eE][-+]?\d(?:_?\d)*)?[jJ]?)/y;
const STRING = /(?:[bB][rR]?|[rR][bBfFtT]?|[fFtT][rR]?|[uU])?(?:"""|'''|"|')/y;
const SIGN = /->|\.\.\.|[<>*/]{2}=?|[-+*/%@&|^<>=!:]=|[-+*/%@&|^~<>=()[\]{},:;.!]/y;

const MOST_BRACKETS = 200;

function logicalLines(source) {
    const text = source.replace(/^\ufeff/, '');
    const lines = [];
    let tokens = [];
    let brackets = 0;
    let indent = 0;
    let at = 0;
    const take = (pattern) => {
        pattern.lastIndex = at;
        return pattern.exec(text)?.[0];
    };
    const end = () => {
        if (tokens.length > 0)
            lines.push({ indent, tokens });
        tokens = [];
    };
    while (at < text.length) {
        const space = take(SPACE);
        if (tokens.length === 0 && brackets === 0)
            indent = columnsOf(space ?? '');
        at += space?.length ?? 0;
        const char = text[at];
        if (char === undefined)
            break;
        if (char === '#') {
            while (at < text.length && text[at] !== '\n' && text[at] !== '\r')
                at++;
            continue;
        }
        if (char === '\n' || char === '\r') {
            at++;
            if (brackets === 0)
                end();
            continue;
        }
        const opening = take(STRING);
        if (opening !== undefined) {
            const length = stringLength(text, at, opening);
            if (length === undefined)
                return undefined;
            tokens.push({ is: 'string', text: text.slice(at, at + length) });
            at += length;
            continue;
        }
        const number = take(NUMBER);
        const name = number === undefined ? take(NAME) : undefined;
        const found = number ?? name ?? take(SIGN);
        if (found === undefined)
            return undefined;
        if ('([{'.includes(found))
            brackets++;
        else if (')]}'.includes(found))
            brackets--;
        if (brackets < 0 || brackets > MOST_BRACKETS)
            return undefined;
        at += found.length;

        if (number !== undefined && ((/^0[\d_]*[1-9]/.test(number) && /^\d[\d_]*$/.test(number)) || take(NAME) !== undefined)) {
            const next = take(NAME);
            if (next === undefined || !/^(?:if|else|and|or|in|is|not|for)$/.test(next))
                return undefined;
        }
        tokens.push({ is: number !== undefined ? 'number' : name !== undefined ? 'name' : 'sign', text: found });
    }
    if (brackets > 0)
        return undefined;
    end();
    return lines;
}
function columnsOf(space) {
    let columns = 0;
    for (const char of space.replace(/^.*[\n\f]/s, ''))
        columns = char === '\t' ? columns + 8 - (columns % 8) : columns + 1;
    return columns;
}

function stringLength(text, start, opening) {
    const quote = opening.replace(/^[A-Za-z]+/, '');
    const filled = /[fFtT]/.test(opening.slice(0, -quote.length));
    let at = start + opening.length;
    for (let braces = 0; at < text.length; at++) {
        if (text.startsWith(quote, at))
            return braces > 0 ? undefined : at + quote.length - start;
        const char = text[at];
        if (char === '\\')
            at += text.startsWith('\r\n', at + 1) ? 2 : 1;
        else if (quote.length === 1 && (char === '\n' || char === '\r'))
            return undefined;
        else if (filled && braces === 0 && (char === '{' || char === '}') && text[at + 1] === char)
            at++;
        else if (filled && char === '{')
            braces++;
        else if (filled && char === '}' && braces > 0)
            braces--;
    }
    return undefined;
}

;
const DEEPEST = 100;

function readLiteral(tokens) {
    const reader = new Reader(tokens);
    try {
        const value = reader.bareTuple();
        return reader.lossy ? { is: 'lossy' } : { is: 'value', value };
    }
    catch (error) {
        if (error === NO_LITERAL)
            return { is: 'none' };
        throw error;
    }
}
const NO_LITERAL = new Error('it is no literal');
class Reader {
    lossy = false;
    #tokens;
    #at = 0;
    #depth = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }

    bareTuple() {
        const first = this.#value();
        if (this.#at === this.#tokens.length)
            return first;
        const items = [first];
        while (this.#at < this.#tokens.length) {
            this.#expect(',');
            if (this.#at < this.#tokens.length)
                items.push(this.#value());
        }
        return items;
    }
    #value() {
        if (++this.#depth > DEEPEST)
            throw NO_LITERAL;
        const token = this.#tokens[this.#at++];
        const value = token === undefined ? fail() : this.#begin(token);
        this.#depth--;
        return value;
    }
    #begin({ is, text }) {
        if (is === 'number')
            return this.#number(text);
        if (is === 'string')
            return this.#strings(text);
        if (text === '-' || text === '+')
            return this.#signed(text);
        if (text === 'True' || text === 'False')
            return text === 'True';
        if (text === 'None')
            return null;
        if (text === '...')
            return this.#lose();
        if (text === '(')
            return this.#parenthesised();
        if (text === '[')
            return this.#items(']');
        if (text === '{')
            return this.#braced();
        if (text === 'set' && this.#skip('(') && this.#skip(')'))
            return this.#lose();
        return fail();
    }

    #signed(sign) {
        let open = 0;
        while (this.#skip('('))
            open++;
        const token = this.#tokens[this.#at++];
        if (token?.is !== 'number')
            return fail();
        const value = this.#number(token.text);
        for (; open > 0; open--)
            this.#expect(')');
        return sign === '-' && typeof value === 'number' ? -value : value;
    }
    #number(text) {
        const value = this.#real(text);

        const sign = this.#tokens[this.#at]?.text;
        const next = this.#tokens[this.#at + 1];
        if ((sign === '+' || sign === '-') && next?.is === 'number' && /[jJ]$/.test(next.text)) {
            this.#at += 2;
            return this.#lose();
        }
        return value;
    }
    #real(text) {
        if (/[jJ]$/.test(text))
            return this.#lose();
        const digits = text.replaceAll('_', '');
        const value = Number(digits);
        const isInteger = /^(?:\d+|0[xXbBoO].*)$/.test(digits);

        return Number.isNaN(value) || (isInteger && !Number.isSafeInteger(value)) ? this.#lose() : value;
    }

    #strings(first) {
        const parts = [first];
        while (this.#tokens[this.#at]?.is === 'string')
            parts.push(this.#tokens[this.#at++].text);

        if (parts.some((part) => /^[A-Za-z]*[fFtT]/.test(part)))
            return fail();
        const texts = parts.map(textOf);
        return texts.every((text) => text !== undefined) ? texts.join('') : this.#lose();
    }
    #parenthesised() {
        if (this.#skip(')'))
            return [];
        const first = this.#value();
        if (this.#skip(')'))
            return first;
        this.#expect(',');
        return this.#items(')', [first]);
    }
    #items(close, items = []) {
        while (!this.#skip(close)) {
            items.push(this.#value());
            if (this.#skip(close))
                break;
            this.#expect(',');
        }
        return items;
    }
    #braced() {
        const entries = new Map();
        if (this.#skip('}'))
            return {};
        const first = this.#value();
        if (!this.#skip(':')) {
            if (!this.#skip('}')) {
                this.#expect(',');
                this.#items('}');
            }
            return this.#lose();
        }
        for (let key = first;; key = this.#value(), this.#expect(':')) {

            const isPlain = typeof key === 'string' || (typeof key === 'number' && Number.isSafeInteger(key));
            if (!isPlain)
                this.lossy = true;
            entries.set(String(key), this.#value());
            if (this.#skip('}'))
                break;
            this.#expect(',');
            if (this.#skip('}'))
                break;
        }
        return Object.fromEntries(entries);
    }
    #lose() {
        this.lossy = true;
        return null;
    }
    #skip(text) {
        const token = this.#tokens[this.#at];
        if (token === undefined || token.is === 'string' || token.text !== text)
            return false;
        this.#at++;
        return true;
    }
    #expect(text) {
        if (!this.#skip(text))
            fail();
    }
}
function fail() {
    throw NO_LITERAL;
}
const ESCAPES = {
    '\\': '\\', "'": "'", '"': '"', a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', '\n': '', '\r': '', '\r\n': '',
};

function textOf(token) {
    const [whole, prefix = '', quote = ''] = /^([A-Za-z]*)("""|'''|"|')/.exec(token) ?? [];
    if (whole === undefined || /b/i.test(prefix))
        return undefined;
    const body = token.slice(whole.length, -quote.length).replace(/\r\n?/g, '\n');
    if (/r/i.test(prefix))
        return body;
    let isKnown = true;
    const text = body.replace(/\\(?:([0-7]{1,3})|x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([\s\S]))/g, (all, octal, x, u, big, char) => {
        const hex = x ?? u ?? big;
        const point = octal !== undefined ? Number.parseInt(octal, 8) : hex !== undefined ? Number.parseInt(hex, 16) : undefined;
        if (point !== undefined && point <= 0x10ffff)
            return String.fromCodePoint(point);
        if (point !== undefined || /[NxuU]/.test(char))
            isKnown = false;
        return ESCAPES[char] ?? all;
    });
    return isKnown ? text : undefined;
}

;


const KEYWORDS = new Set('False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(' '));

function readPythonConstants(source) {
    const lines = logicalLines(source);
    if (lines === undefined || !isIndented(lines))
        return undefined;
    const found = { values: new Map(), computed: new Set(), untold: new Set() };
    readBlock(lines, false, found);
    return { values: toObject(found.values), computed: found.computed, untold: found.untold };
}

const MOST_INDENTS = 100;

function isIndented(lines) {
    const open = [0];
    let opens = false;
    for (const { indent, tokens } of lines) {
        if (opens ? indent <= open.at(-1) : indent > open.at(-1))
            return false;
        if (opens)
            open.push(indent);
        while (indent < open.at(-1))
            open.pop();
        if (indent !== open.at(-1) || open.length > MOST_INDENTS)
            return false;
        opens = tokens.at(-1)?.text === ':' && tokens.at(-1)?.is === 'sign';
    }
    return !opens;
}
function readBlock(lines, onlySelf, found) {
    const indent = lines[0]?.indent;
    for (let i = 0; i < lines.length; i++) {
        const { indent: at, tokens } = lines[i];
        if (at !== indent)
            continue;
        const [first, second] = tokens;
        const isClass = first?.text === 'class' && second?.is === 'name';
        if (isClass || (first?.text === 'def' && second?.text === '__init__')) {
            const suite = suiteOf(lines, i);
            if (isClass)
                readClass(second.text.normalize('NFKC'), suite, found);
            else
                readBlock(suite, true, found);
            continue;
        }
        if (first?.is === 'name' && KEYWORDS.has(first.text))
            continue;
        for (const statement of split(tokens, ';'))
            readAssignment(statement, onlySelf, found);
    }
}
function readClass(name, suite, found) {
    const inner = { values: new Map(), computed: new Set(), untold: new Set() };
    readBlock(suite, false, inner);
    forget(name, found);
    found.values.set(name, inner.values);
    for (const key of ['computed', 'untold'])
        for (const below of inner[key])
            found[key].add(`${name}.${below}`);
}

function suiteOf(lines, head) {
    const { indent, tokens } = lines[head];
    const colon = constants_indexOf(tokens, ':');
    if (colon < 0)
        return [];
    if (colon < tokens.length - 1)
        return [{ indent: 0, tokens: tokens.slice(colon + 1) }];
    let end = head + 1;
    while (end < lines.length && lines[end].indent > indent)
        end++;
    return lines.slice(head + 1, end);
}
function readAssignment(tokens, onlySelf, found) {
    const [before, ...after] = split(tokens, '=');
    const [value] = after;

    if (before === undefined || value === undefined || value.length === 0 || after.length > 1)
        return;
    const colon = constants_indexOf(before, ':');
    const name = constants_targetOf(colon < 0 ? before : before.slice(0, colon), onlySelf);
    if (name === undefined)
        return;
    const literal = readLiteral(value);
    if (literal.is === 'none') {
        if (!found.values.has(name) && !found.untold.has(name))
            found.computed.add(name);
        return;
    }
    forget(name, found);
    if (literal.is === 'lossy')
        found.untold.add(name);
    else
        found.values.set(name, literal.value);
}

function constants_targetOf(given, onlySelf) {
    let tokens = given;
    while (tokens[0]?.text === '(' && tokens.at(-1)?.text === ')')
        tokens = tokens.slice(1, -1);
    const [first, dot, second] = tokens;
    if (tokens.length === 1 && first?.is === 'name' && !onlySelf)
        return first.text.normalize('NFKC');
    const isSelf = tokens.length === 3 && first?.text === 'self' && dot?.text === '.' && second?.is === 'name';
    return isSelf ? second.text.normalize('NFKC') : undefined;
}
function forget(name, { values, computed, untold }) {
    const wasClass = values.get(name) instanceof Map;
    values.delete(name);
    for (const names of [computed, untold]) {
        names.delete(name);
        if (wasClass)
            for (const one of names)
                if (one.startsWith(`${name}.`))
                    names.delete(one);
    }
}

function split(tokens, sign) {
    const parts = [];
    let from = 0;
    for (let at = constants_indexOf(tokens, sign); at >= 0; at = constants_indexOf(tokens, sign, from)) {
        parts.push(tokens.slice(from, at));
        from = at + 1;
    }
    return [...parts, tokens.slice(from)];
}

function constants_indexOf(tokens, sign, from = 0) {
    let depth = 0;
    for (let at = from; at < tokens.length; at++) {
        const { is, text } = tokens[at];
        if (is !== 'sign')
            continue;
        if ('([{'.includes(text))
            depth++;
        else if (')]}'.includes(text))
            depth--;
        else if (depth === 0 && text === sign)
            return at;
    }
    return -1;
}
function toObject(values) {
    return Object.fromEntries([...values].map(([key, value]) => [key, value instanceof Map ? toObject(value) : value]));
}


var json = __webpack_require__(87979);
;






const params_MOST_NAMED = 3;

const READABLE = /\.(?:ya?ml|json|toml)$/i;
const PYTHON = /\.py$/;
function paramsRequests(stage, tracked) {
    return (stage.declared?.params ?? []).flatMap(({ file: { path } }) => path === undefined || !tracked.has(path)
        ? []
        : PYTHON.test(path)
            ? [(0,lib_requests/* textRequest */.zG)(path)]
            : READABLE.test(path)
                ? [(0,lib_requests/* documentRequest */.pu)(path)]
                : []);
}

function checkParams(stage, tracked, facts, differences, unchecked) {
    for (const params of stage.declared?.params ?? []) {
        const { file } = params;
        if (file.path === undefined || !tracked.has(file.path)) {
            if (!file.complete)
                unchecked.add(`the parameters of \`${stage.name}\` stand in a file whose name is a template`);
            continue;
        }
        if (PYTHON.test(file.path)) {
            const text = facts.get((0,lib_requests/* textRequest */.zG)(file.path));
            const constants = text.known ? readPythonConstants(text.value) : undefined;
            if (constants === undefined)
                unchecked.add(`\`${file.path}\` could not be read${text.known ? ' as Python' : ''}`);
            else
                compareFile(stage, { ...params, path: file.path }, constants.values, differences, unchecked, constants);
            continue;
        }
        if (!READABLE.test(file.path)) {
            unchecked.add(`the parameters in \`${file.path}\` are not in YAML, JSON, TOML or Python, and only DVC reads them`);
            continue;
        }
        const fact = facts.get((0,lib_requests/* documentRequest */.pu)(file.path));
        if (!fact.known || !fact.value.readable) {
            unchecked.add(`\`${file.path}\` could not be read`);
            continue;
        }
        compareFile(stage, { ...params, path: file.path }, fact.value.data, differences, unchecked);
    }
}
function compareFile(stage, params, data, differences, unchecked, python) {
    const recorded = stage.params.find(({ path, text }) => path === params.path || text === params.file.text);
    const values = (0,json/* isObject */.Gv)(recorded?.values) ? recorded.values : {};
    const keys = params.keys === undefined
        ? [...new Set([...((0,json/* isObject */.Gv)(data) ? Object.keys(data) : []), ...Object.keys(values), ...topOf(python?.untold)])]
        : undefined;
    const names = keys ?? params.keys?.filter(({ complete }) => complete).map(({ name }) => name) ?? [];
    if (params.keys?.some(({ complete }) => !complete) === true)
        unchecked.add(`a parameter of \`${stage.name}\` is a template without a value`);
    const added = [];
    const add = (difference) => differences.add({ rule: 'LOCK.PARAMS_DIFFER', stage: stage.name, ...difference });
    for (const name of names) {

        if (keys === undefined && /[*?[\]!]/.test(name)) {
            unchecked.add(`the parameter \`${name}\` is a pattern`);
            continue;
        }
        const untold = python && describeUntold(python, name, params.path);
        if (untold !== undefined) {
            unchecked.add(untold);
            continue;
        }
        const actual = keys === undefined ? params_select(data, name) : (0,json/* valueAt */.fK)(data, [name]);
        const was = Object.hasOwn(values, name) ? values[name] : undefined;
        if (was === undefined ? actual === undefined : actual !== undefined && isSame(actual, was))
            continue;
        if (was === undefined)
            added.push({ name, actual });
        else
            add(describe(params.path, name, { was, actual }, recorded?.at ?? stage.at));
    }
    const [first] = added;
    if (first !== undefined && added.length === 1)
        add(describe(params.path, first.name, { was: undefined, actual: first.actual }, recorded?.at ?? stage.at));
    else if (first !== undefined) {
        const [names, key] = [added.map(({ name }) => name), first.name];
        const data = { file: params.path, key, recorded: `without ${nameFirst(names, params_MOST_NAMED)}`, actual: 'has them' };
        add({ about: [params.path, 'without', ...names].join('\n'), at: recorded?.at ?? stage.at, on: 'key', data });
    }
}

function describeUntold({ computed, untold }, name, file) {
    if (computed.has(name))
        return `\`${name}\` in \`${file}\` is computed, and DVC reads nothing but literals`;
    const isNear = (one) => one === name || one.startsWith(`${name}.`) || name.startsWith(`${one}.`);
    const found = [...untold].find(isNear);
    return found === undefined
        ? undefined
        : `\`${found}\` in \`${file}\` has a value that is not compared here (a set, bytes or the like)`;
}
function topOf(names = new Set()) {
    return [...names].filter((name) => !name.includes('.'));
}

function describe(file, name, whole, at) {
    const leaves = leavesOf(whole, []);
    const [{ steps, was, actual }] = leaves;
    const key = [name, ...steps].join('.');
    const others = leaves.length - 1;
    const more = others === 0 ? '' : ` (${others} more ${others === 1 ? 'value differs' : 'values differ'} in \`${name}\`)`;
    const [then, now] = [
        was === undefined ? `without \`${key}\`` : `with \`${key}: ${show(was)}\``,
        actual === undefined ? `has no \`${key}\` any more` : `has \`${show(actual)}\``,
    ];

    const within = was === undefined ? steps.slice(0, -1) : steps;
    return {
        about: [file, key, then, now].join('\n'),
        at: whole.was === undefined ? at : [...at, name, ...within],
        ...(was === undefined && { on: 'key' }),
        data: { file, key, recorded: then, actual: now + more },
    };
}
function leavesOf({ was, actual }, steps) {
    if (!(0,json/* isObject */.Gv)(was) || !(0,json/* isObject */.Gv)(actual))
        return [{ steps, was, actual }];
    return [...new Set([...Object.keys(was), ...Object.keys(actual)])].flatMap((key) => {
        const inner = { was: (0,json/* valueAt */.fK)(was, [key]), actual: (0,json/* valueAt */.fK)(actual, [key]) };
        if (inner.was !== undefined && inner.actual !== undefined && isSame(inner.actual, inner.was))
            return [];
        return leavesOf(inner, [...steps, key]);
    });
}

function params_select(data, name) {
    let value = data;
    for (const step of name.split('.')) {
        if (Array.isArray(value))
            value = /^-?\d{1,9}$/.test(step) ? value.at(Number(step)) : undefined;
        else
            value = (0,json/* valueAt */.fK)(value, [step]);
        if (value === undefined)
            return (0,json/* valueAt */.fK)(data, [name]);
    }
    return value;
}

function isSame(a, b) {
    const pairs = [[a, b]];
    for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
        const [x, y] = pair;
        if (Array.isArray(x) && Array.isArray(y)) {
            if (x.length !== y.length)
                return false;
            x.forEach((item, i) => pairs.push([item, y[i]]));
        }
        else if ((0,json/* isObject */.Gv)(x) && (0,json/* isObject */.Gv)(y)) {
            const keys = Object.keys(x);
            if (keys.length !== Object.keys(y).length || keys.some((key) => !Object.hasOwn(y, key)))
                return false;
            for (const key of keys)
                pairs.push([x[key], y[key]]);
        }
        else if (!(0,equal_json/* isSameScalar */.jc)(scalar(x), scalar(y)))
            return false;
    }
    return true;
}
function scalar(value) {
    if (typeof value === 'boolean')
        return Number(value);
    if (typeof value !== 'string')
        return value;
    if (/^[-+]?\d[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d+)?$/i.test(value) && value.includes('_'))
        return Number(value.replaceAll('_', ''));
    if (!/^\d{4}-\d\d?-\d\d?[Tt ]/.test(value))
        return value;
    return value
        .replace(/[Tt]/, ' ')
        .replace(/Z$/i, '+00:00')
        .replace(/\.(\d*?)0+(?=$|[+-])/, (_, digits) => (digits === '' ? '' : `.${digits}`));
}
function show(value) {
    const text = (0,json_text/* jsonText */.s)(value);
    return text.length <= 60 ? text : `${[...text].slice(0, 60).join('')}\u2026`;
}

;




function sameFiles(declared, recorded) {
    const pathless = declared.filter(({ path }) => path === undefined);
    const absolute = stepsOf(pathless.flatMap(({ text }) => backwards(text)));
    const ends = stepsOf(recorded.flatMap(({ path }) => (path === undefined ? [] : [path.split('/').reverse()])));
    const [paths, recordedPaths] = [pathsOf(declared), pathsOf(recorded)];
    const [texts, recordedTexts] = [textsOf(pathless), textsOf(recorded)];
    return {
        isDeclared: ({ path, text }) => texts.has(text) || (path !== undefined && (paths.has(path) || isEndOfOne(absolute, path.split('/').reverse()))),
        isRecorded: ({ path, text }) => path === undefined
            ? recordedTexts.has(text) || backwards(text).some((steps) => endsInOne(ends, steps))
            : recordedPaths.has(path),
    };
}
function pathsOf(files) {
    return new Set(files.flatMap(({ path }) => path ?? []));
}
function textsOf(files) {
    return new Set(files.map(({ text }) => text));
}

function backwards(text) {
    return /^(?:\/|[A-Za-z]:[\\/])/.test(text) ? [text.replaceAll('\\', '/').split('/').slice(1).reverse()] : [];
}
function stepsOf(lists) {
    const root = { next: new Map(), isLast: false };
    for (const list of lists) {
        let at = root;
        for (const name of list) {
            let next = at.next.get(name);
            if (next === undefined)
                at.next.set(name, (next = { next: new Map(), isLast: false }));
            at = next;
        }
        at.isLast = true;
    }
    return root;
}
function isEndOfOne(root, steps) {
    let at = root;
    for (const name of steps)
        if ((at = at.next.get(name)) === undefined)
            return false;
    return true;
}
function endsInOne(root, steps) {
    let at = root;
    for (const name of steps) {
        at = at.next.get(name);
        if (at === undefined)
            return false;
        if (at.isLast)
            return true;
    }
    return false;
}

;

class Unchecked {
    #reasons = new Map();
    add(reason) {
        this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1);
    }

    describe() {
        const [first, ...others] = [...this.#reasons.keys()];
        if (first === undefined)
            return undefined;
        return others.length === 0 ? first : `${first}, and ${others.length} more for such reasons`;
    }
}

;











const lock_MOST_NAMED = 2;
function lockRequests(document, runs, facts) {
    const tracked = trackedIn(facts);
    if (facts === undefined || tracked === undefined)
        return [listingRequest];
    const requests = [listingRequest];
    for (const stage of currentStages(runs)) {
        for (const file of [...stage.deps, ...stage.outs])
            requests.push(...digestRequests(file, tracked, facts));
        requests.push(...paramsRequests(stage, tracked));
    }
    for (const file of sourceFiles(document, runs, tracked))
        requests.push((0,lib_requests/* documentRequest */.pu)(file));
    return requests;
}

function checkLock(document, runs, { facts, report }) {
    const tracked = trackedIn(facts);
    const unchecked = new Unchecked();
    const differences = new Differences();
    if (runs.pipeline === undefined) {
        const state = tracked?.has(runs.declaredIn) === true ? 'could not be read' : 'is not there';
        unchecked.add(`\`${runs.declaredIn}\`, which says what it records, ${state}`);
    }
    const stages = currentStages(runs);
    if (tracked !== undefined) {
        const made = new Map();
        for (const stage of stages)
            for (const out of stage.outs)
                for (const source of fromRun(document.file, stage.name, out))
                    made.set(source.path, source);
        const sources = byPath(sourcesIn(sourceFiles(document, runs, tracked), facts).sources);
        const unmade = new Set(stages.flatMap((stage) => notRecorded(stage, stage.outs, stage.declared.outs).map(({ path }) => path)));
        const known = { file: document.file, source: runs.declaredIn, made, unmade, sources, tracked, facts, unchecked, differences };
        for (const stage of stages) {
            checkCommand(stage, differences, unchecked);
            if (!stage.declared.frozen) {
                checkDeps(stage, known);
                if (!stage.declared.isOpen)
                    checkParams(stage, tracked, facts, differences, unchecked);
            }
            checkOuts(stage, known);
        }
    }
    differences.reportAll(runs.declaredIn, report);
    const detail = unchecked.describe();
    if (detail !== undefined)
        report({ rule: 'LOCK.UNCHECKED', at: stages[0]?.at.slice(0, -1) ?? [], on: 'key', data: { lock: document.file, detail } });
}
function byPath(sources) {
    const found = new Map();
    for (const source of sources) {
        const list = found.get(source.path);
        if (list === undefined)
            found.set(source.path, [source]);
        else
            list.push(source);
    }
    return found;
}
function checkDeps(stage, known) {
    for (const dep of stillDeclared(stage.deps, stage.declared.deps)) {
        const own = dep.path === undefined ? undefined : known.made.get(dep.path);
        const sources = [...(own ? [own] : []), ...((dep.path === undefined ? undefined : known.sources.get(dep.path)) ?? [])];
        if (addEdge(stage, dep, sources, known))
            continue;

        if (own?.digest === undefined || dep.isUnidentified === true)
            addBytes('LOCK.STALE_DEPENDENCY', stage, dep, known);
    }

    const lacking = notRecorded(stage, stage.deps, stage.declared.deps).filter(({ path }) => !known.unmade.has(path ?? ''));
    addNotRecorded('LOCK.STALE_DEPENDENCY', stage, lacking, known);
}
function checkOuts(stage, known) {
    for (const out of stillDeclared(stage.outs, stage.declared.outs))
        addBytes('LOCK.STALE_OUTPUT', stage, out, known);
    addNotRecorded('LOCK.STALE_OUTPUT', stage, notRecorded(stage, stage.outs, stage.declared.outs), known);
}
function addBytes(rule, stage, file, { tracked, facts, unchecked, differences }) {
    const verdict = compareBytes(file, tracked, facts);
    if (verdict.is === 'unknown')
        unchecked.add(verdict.reason);
    if (verdict.is !== 'different')
        return;
    const path = file.path ?? file.text;
    const detail = lock_describe(verdict.actual, file);
    const about = [path, detail, ...(rule === 'LOCK.STALE_OUTPUT' ? [stage.name] : [])].join('\n');
    const [what, outputs] = [`\`${path}\``, `The output \`${path}\``];
    const data = { path, what, now: 'as it is now', outputs, state: 'is not the one that was recorded', detail };
    differences.add({ rule, about, stage: stage.name, at: file.digest?.at ?? file.at, data });
}
function addNotRecorded(rule, stage, files, { differences, source }) {
    const paths = files.map((file) => file.path ?? file.text);
    const [path] = paths;
    if (path === undefined)
        return;
    const [what, now] = [nameFirst(paths, lock_MOST_NAMED), paths.length === 1 ? 'as it is now' : 'as they are now'];
    const them = paths.length === 1 ? 'it' : 'them';
    const detail = `\`${source}\` declares ${them}, and the run that is recorded was without ${them}`;
    const about = ['not recorded', ...paths, ...(rule === 'LOCK.STALE_OUTPUT' ? [stage.name] : [])].join('\n');
    const outputs = paths.length === 1 ? `The output ${what}` : `${paths.length} outputs (${what})`;
    const state = paths.length === 1 ? 'has no record' : 'have no record';
    differences.add({ rule, about, stage: stage.name, at: stage.at, on: 'key', data: { path, what, now, outputs, state, detail } });
}

function addEdge(stage, dep, sources, { file, unchecked, differences }) {
    const { digest } = dep;
    if (digest === undefined)
        return false;
    const comparable = sources.filter((source) => source.digest !== undefined && areComparable(source.digest, digest));
    const other = comparable.some((source) => source.digest?.value === digest.value) ? undefined : comparable[0];
    if (comparable.length === 0 && sources.some((source) => source.digest?.algorithm === digest.algorithm))
        unchecked.add(`\`${dep.path ?? dep.text}\` was recorded by versions of DVC that hash texts in different ways`);
    if (other?.digest === undefined)
        return false;
    const [recorded, actual] = (0,lib_digest/* shortDigests */.sY)(digest.value, other.digest.value);
    const here = other.file === file;
    const path = dep.path ?? dep.text;
    differences.add({
        rule: 'LOCK.EDGE_DIGEST_DIFFERS',
        about: [path, recorded, actual].join('\n'),
        stage: stage.name,
        at: digest.at,
        data: { path, recorded, producer: here ? other.by.replace(` of \`${file}\``, ', which makes it,') : other.by, actual },
        related: [{ at: here ? other.at : START, file: other.file, message: 'the other record of the same data' }],
    });
    return true;
}

const START = { line: 1, column: 1, endLine: 1, endColumn: 1 };

function currentStages({ stages }) {
    return stages.filter((stage) => stage.declared !== undefined);
}

function sourceFiles(document, runs, tracked) {
    const made = new Set(runs.stages.flatMap(({ outs }) => outs.flatMap(({ path }) => path ?? [])));
    const open = currentStages(runs).flatMap(({ deps }) => deps.flatMap(({ path }) => (path === undefined || tracked.has(path) || made.has(path) ? [] : [path])));
    if (open.length === 0)
        return [];
    const pointers = pointerFiles(tracked, open).files;
    const pointed = (path) => tracked.has(`${path}.dvc`);
    const locks = open.every(pointed) ? [] : otherPipelines(tracked, [document.file]).files.filter((file) => file.endsWith('.lock'));
    return [...pointers, ...locks];
}

function stillDeclared(recorded, declared) {
    if (declared.some(({ complete }) => !complete))
        return recorded;
    const same = sameFiles(declared, recorded);
    return recorded.filter((file) => same.isDeclared(file));
}
function notRecorded(stage, recorded, declared) {
    if (stage.declared.isOpen)
        return [];
    const same = sameFiles(declared, recorded);
    return declared.filter((one) => one.complete && !same.isRecorded(one));
}




function areComparable(a, b) {
    if (a.algorithm !== b.algorithm)
        return false;
    return a.legacy === b.legacy || a.value === b.value || (a.size !== undefined && b.size !== undefined && a.size !== b.size);
}
function lock_describe(actual, { digest }) {
    if (!/^[0-9a-f]{32}$/.test(actual) || digest === undefined)
        return actual;
    const [now, then] = (0,lib_digest/* shortDigests */.sY)(actual, digest.value);
    return `its md5 is \`${now}\`, and \`${then}\` was recorded`;
}

;
const options_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Options of lock-freshness","type":"object","additionalProperties":false,"properties":{"ignore":{"description":"Globs of workspace paths that a command may name without depending on them.","type":"array","items":{"type":"string","format":"glob","minLength":1},"default":[]}}}');

var glob = __webpack_require__(16757);

var words = __webpack_require__(92094);
;
const RUNNER = /^(?:(?:poetry|pdm|uv|pipenv|hatch|conda|mamba|micromamba)\s+run\s+(?:-\S+\s+(?:\S+\s+)?)?)?(?:python3?\s+-m\s+)?(?:jupyter(?:\s+|-)(?:nbconvert|execute|run)|papermill|nbconvert|runipy|ploomber-engine)\b/;

const HELPER = /^(?:cd|mkdir|rm|echo|export|set|source|cp|mv|touch)\b/;

function notebookOf(commands) {
    const parts = commands
        .flatMap((command) => command.split(/&&|;|\n/))
        .map((part) => part.trim().replace(/^(?:[A-Z_]+=\S+\s+)+/, ''));
    const real = parts.filter((part) => part !== '' && !HELPER.test(part));
    if (real.length === 0 || !real.every((part) => RUNNER.test(part)))
        return undefined;
    return /[^\s"'=]+\.ipynb\b/.exec(real.join(' '))?.[0];
}

;







const pipeline_MOST_NAMED = 3;
function pipelineRequests(pipeline, facts) {
    const tracked = trackedIn(facts);
    if (tracked === undefined)
        return [listingRequest];
    const { files } = elsewhere(pipeline, tracked);
    const lock = pipeline.lock !== undefined && tracked.has(pipeline.lock) ? [pipeline.lock] : [];
    return [listingRequest, ...[...lock, ...files].map(lib_requests/* documentRequest */.pu)];
}

function checkPipeline(document, pipeline, { facts, report, options }) {
    const tracked = trackedIn(facts);
    if (tracked === undefined || pipeline.stages.length === 0)
        return;
    const { files, all } = elsewhere(pipeline, tracked);
    const found = sourcesIn(files, facts);
    const sources = [...ownSources(document, pipeline), ...found.sources];
    const known = indexOf(sources);
    const firstOf = new Map([...sources].reverse().map((source) => [source.path, source]));
    const hasOpenOutputs = pipeline.stages.some(({ outs }) => outs.some(({ complete }) => !complete));
    const isIgnored = options.ignore.length === 0 ? () => false : (0,glob/* compileGlobs */.tI)(options.ignore);
    const said = new Set();
    const isFirst = (rule, at, path) => {
        const key = JSON.stringify([rule, at, path]);
        return !said.has(key) && said.add(key) !== undefined;
    };
    checkRecorded(tracked);
    const hidden = new Map();
    for (const stage of pipeline.stages) {
        checkNotebook(stage);
        checkMentions(stage, tracked);
        if (all && found.complete)
            checkInputs(stage, tracked);
    }
    for (const [first, ...turns] of hidden.values()) {
        const { at, ...data } = first;
        const more = new Set(turns.map(({ stage }) => stage)).size;
        report({
            rule: 'LOCK.HIDDEN_DEPENDENCY',
            at,
            data: { ...data, turns: more === 0 ? '' : `, and ${(0,words/* plural */.L)(more, 'more turn')} of the loop likewise` },
        });
    }
    function checkRecorded(paths) {
        const { lock, stages } = pipeline;
        if (lock === undefined)
            return;
        if (!paths.has(lock))
            return reportMissing(stages, ['stages'], 'there is no such file');
        const fact = facts.get((0,lib_requests/* documentRequest */.pu)(lock));
        const runs = fact.known && fact.value.readable ? fact.value.view('runs') : undefined;
        if (runs === undefined) {
            const reason = fact.known ? 'it is not well-formed' : fact.reason.replace(/\.$/, '');
            return report({ rule: 'LOCK.UNCHECKED', at: ['stages'], on: 'key', data: { lock, detail: reason } });
        }
        const recorded = new Set(runs.stages.flatMap(({ declared, name }) => [name, ...(declared ? [declared.name] : [])]));
        const missing = stages.filter(({ name, commands }) => !recorded.has(name) && commands.length > 0);
        for (const group of groupByPlace(missing))
            reportMissing(group, group[0]?.at ?? [], 'it was never run, or the lock was not committed with it');
    }
    function reportMissing(stages, at, detail) {
        const names = stages.map(({ name }) => name);
        const text = nameFirst(names, pipeline_MOST_NAMED);
        report({
            rule: 'LOCK.STAGE_MISSING',
            at,
            on: 'key',
            data: {
                stages: stages.length === 1 ? `The stage ${text} is` : `The stages ${text} are`,
                lock: pipeline.lock ?? '',
                detail: stages.length === 1 ? detail : detail.replace('it was', 'they were').replace('with it', 'with them'),
            },
        });
    }
    function checkNotebook(stage) {
        const notebook = notebookOf(stage.commands.map(({ text }) => text));
        if (notebook !== undefined && isFirst('notebook', stage.at, notebook))
            report({ rule: 'LOCK.NOTEBOOK_ONLY', at: stage.commands[0]?.at ?? stage.at, data: { stage: stage.name, path: notebook } });
    }
    function checkMentions(stage, paths) {
        const declared = [...stage.deps, ...stage.outs, ...stage.params.map(({ file }) => file)];
        if (declared.some(({ complete }) => !complete))
            return;
        const own = indexOf(declared);
        for (const { mentions, at } of stage.commands) {
            let nth = 0;
            for (const { word, path } of mentions) {
                if (/(?:^|\/)dvc\.(?:yaml|lock)$|\.dvc$|(?:^|\/)\.git/.test(path) || isIgnored(path))
                    continue;
                if (own.overlaps(path))
                    continue;
                const source = paths.has(path) ? undefined : firstOf.get(path);
                if (source === undefined && !paths.has(path))
                    continue;
                if (!isFirst('mention', at, path))
                    continue;

                const key = JSON.stringify([at, nth++]);
                const what = source === undefined
                    ? 'a file of the repository'
                    : source.by.startsWith('the stage')
                        ? `made by ${source.by}`
                        : `${source.by} points to it`;
                hidden.set(key, [...(hidden.get(key) ?? []), { at, stage: stage.name, path, what, word }]);
            }
        }
    }
    function checkInputs(stage, paths) {
        const files = [...stage.deps, ...stage.params.map(({ file }) => file)];
        for (const { path, at } of files) {
            if (path === undefined || isKnown(path, paths) || !isFirst('input', at, path))
                continue;
            report({ rule: 'LOCK.INPUT_UNTRACKED', at, data: { stage: stage.name, path } });
        }
    }
    function isKnown(path, paths) {
        return paths.overlaps(path) || known.overlaps(path) || hasOpenOutputs;
    }
}
function ownSources(document, { stages }) {
    return stages.flatMap(({ name, outs }) => outs.flatMap(({ path, at }) => (path === undefined ? [] : [{ path, by: `the stage \`${name}\``, file: document.file, at }])));
}

function elsewhere(pipeline, tracked) {
    const made = indexOf(pipeline.stages.flatMap(({ outs }) => outs));
    const wanted = new Set();
    for (const { deps, commands, params } of pipeline.stages)
        for (const { path } of [...deps, ...params.map(({ file }) => file), ...commands.flatMap(({ mentions }) => mentions)])
            if (path !== undefined && !tracked.has(path) && !tracked.isFolder(path) && !made.overlaps(path))
                wanted.add(path);
    if (wanted.size === 0)
        return { files: [], all: true };
    const pointers = pointerFiles(tracked, [...wanted]);
    const own = [pipeline.file, pipeline.lock ?? ''];
    const others = otherPipelines(tracked, own);
    return { files: [...pointers.files, ...others.files.filter((file) => file.endsWith('.yaml'))], all: pointers.all && others.all };
}
function groupByPlace(stages) {
    const groups = new Map();
    for (const stage of stages) {
        const key = JSON.stringify(stage.at);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [stage]);
        else
            group.push(stage);
    }
    return [...groups.values()];
}

;
const rules = {
    'LOCK.STALE_DEPENDENCY': {
        severity: 'error',
        soft: true,
        message: '{{stages}} not run with {{what}} {{now}}: {{detail}}.',
        why: 'What the stage made was made from something else, so its recorded outputs are not what this commit would give.',
        fix: 'Run `dvc repro{{target}}` and commit the lock, or `dvc commit{{target}}` when the output surely stays the same.',
        spec: 'Ch. 11 \u00a7V, \u00a7VI',
    },
    'LOCK.STALE_OUTPUT': {
        severity: 'error',
        soft: true,
        message: '{{outputs}} of the stage `{{stage}}` {{state}}: {{detail}}.',
        why: 'It was not made by the recorded run, or changed after it, so nobody can say how it was made.',
        fix: 'Run `dvc repro{{target}}` and commit output and lock together.',
        spec: 'Ch. 11 \u00a7VI, \u00a7VII',
    },
    'LOCK.PARAMS_DIFFER': {
        severity: 'error',
        soft: true,
        message: '{{stages}} last run {{recorded}}, and `{{file}}` {{actual}}.',
        why: 'The recorded outputs and metrics belong to other parameters than those that the commit shows.',
        fix: 'Run `dvc repro{{target}}` and commit the lock, or put the parameter back.',
        spec: 'Ch. 11 \u00a7V, \u00a7VI',
    },
    'LOCK.COMMAND_DIFFERS': {
        severity: 'error',
        soft: true,
        message: '{{stages}} last run with another command: {{recorded}} was recorded, {{declared}} is declared.',
        why: 'The recorded outputs were made by a command that is no longer the one under review.',
        fix: 'Run `dvc repro{{target}}` and commit the lock, or `dvc commit{{target}}` when the output surely stays the same.',
        spec: 'Ch. 11 \u00a7VI',
    },
    'LOCK.STAGE_MISSING': {
        severity: 'error',
        soft: true,
        message: '{{stages}} not recorded in `{{lock}}`: {{detail}}.',
        why: 'Without a record nothing says what the stage was run with, or that it was run at all.',
        fix: 'Run `dvc repro` and commit `{{lock}}`.',
        spec: 'Ch. 11 \u00a7VI',
    },
    'LOCK.STAGE_MALFORMED': {
        severity: 'error',
        message: 'DVC cannot read `{{path}}`: {{reason}}.',
        why: 'DVC refuses the whole file, so that nobody can run the pipeline, and what is not read is not compared with anything.',
        fix: 'Write each stage as a map with a `cmd` and lists of `deps` and `outs`.',
    },
    'LOCK.EDGE_DIGEST_DIFFERS': {
        severity: 'error',
        soft: true,
        message: '{{stages}} run with `{{path}}` of the md5 `{{recorded}}`, but {{producer}} has it with `{{actual}}`.',
        why: 'The stage used another version of its input than the one that the repository holds, and for data outside git this is the only trace of it.',
        fix: 'Run `dvc repro{{target}}` and commit the lock, or put back the version of the input that was used.',
        spec: 'Ch. 11 \u00a7V, \u00a7VI',
    },
    'LOCK.HIDDEN_DEPENDENCY': {
        severity: 'warning',
        message: 'The command of the stage `{{stage}}` names `{{path}}` ({{what}}), and declares it neither as a dependency nor as an output{{turns}}.',
        why: 'When it changes, the stage is not run again, and the lock goes on saying that all is well.',
        fix: 'Add `{{word}}` to the `deps` of the stage (or to its `outs` when the stage writes it), or to the option `ignore` when it has no influence.',
        spec: 'Ch. 11 \u00a7VI',
    },
    'LOCK.INPUT_UNTRACKED': {
        severity: 'error',
        soft: true,
        message: 'The stage `{{stage}}` depends on `{{path}}`, which git does not have, no `.dvc` file points to and no stage makes.',
        why: 'It exists on one machine only: nobody else can run the stage, and nothing says which version of the input it was.',
        fix: 'Track it (`dvc add {{path}}`, or `git add` for a small file), or correct the path.',
        spec: 'Ch. 11 \u00a7V',
    },
    'LOCK.NOTEBOOK_ONLY': {
        severity: 'note',
        message: 'The stage `{{stage}}` does nothing but run the notebook `{{path}}`.',
        why: 'Code in a notebook can be run in any order and is tested by nobody, and whoever opens and runs it writes outputs into the file, which makes the lock stale.',
        fix: 'Move the code into a module that the notebook and the stage both use.',
    },
    'LOCK.UNCHECKED': {
        severity: 'note',
        message: 'Not all of `{{lock}}` could be compared: {{detail}}.',
        why: 'Whether these are still as they were recorded is unknown, and unknown is not the same as unchanged.',
        fix: 'Run `dvc status` where the files are.',
    },
};

;





/* harmony default export */ const lock_freshness_policy = ((0,policy/* definePolicy */.s)()({
    meta: {
        id: 'lock-freshness',
        summary: 'Requires that what a lock recorded of the last run is what the commit has: files, parameters, commands, stages.',
        views: ['runs', 'pipeline'],
        rules: rules,
        options: options_schema_namespaceObject,
        since: '0.1.0',
    },
    needs(document, _options, _change, facts) {
        const runs = document.view('runs');
        if (runs !== undefined)
            return lockRequests(document, runs, facts);
        const pipeline = document.view('pipeline');
        return pipeline === undefined ? [] : pipelineRequests(pipeline, facts);
    },
    checkDocument(document, context) {
        const runs = document.view('runs');
        if (runs !== undefined)
            return checkLock(document, runs, context);
        const pipeline = document.view('pipeline');
        if (pipeline === undefined)
            return;
        for (const { at, path, reason } of pipeline.malformed) {
            const echoOf = { rules: ['DOC.SECTION_REMOVED'], at };
            context.report({ rule: 'LOCK.STAGE_MALFORMED', at, data: { path, reason }, echoOf });
        }
        checkPipeline(document, pipeline, context);
    },
}));


/***/ })

};

//# sourceMappingURL=4731.index.js.map