export const id = 790;
export const ids = [790];
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


/***/ }),

/***/ 6757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pZ: () => (/* reexport */ GlobError),
  SO: () => (/* binding */ compileGlob),
  tI: () => (/* binding */ compileGlobs)
});

// UNUSED EXPORTS: MAX_ALTERNATIVES

;// CONCATENATED MODULE: ./src/lib/glob-parse.ts
/** The text of a glob → a program: what `glob.ts` runs. The syntax is described there. */
/** A pattern that cannot be meant. `column` counts from 1 in the pattern, in UTF-16 code units. */
class GlobError extends Error {
    pattern;
    column;
    /** What is wrong and what to write instead, without the place. */
    reason;
    constructor(pattern, index, reason) {
        super(`${reason} (column ${index + 1})`);
        this.name = 'GlobError';
        this.pattern = pattern;
        this.column = index + 1;
        this.reason = reason;
    }
}
/** Patterns without braces that one pattern with braces may stand for. */
const MAX_ALTERNATIVES = 1000;
const MAX_LENGTH = 1024;
/** Instructions other than "read this character" (which is its code point). */
const FORK = -1;
const ACCEPT = -2;
const SET = -3;
/** Goes on only at the start of a folder's or file's name. */
const AT_START = -4;
const SLASH = 47;
const notSlash = (code) => code !== SLASH;
const anything = () => true;
/** One program for all patterns; it accepts what any of them matches. */
function assemble(patterns) {
    const assembler = new Assembler();
    for (const pattern of patterns)
        assembler.add(new Parser(pattern).parse());
    return assembler;
}
class Assembler {
    kinds = [];
    next = [];
    other = [];
    sets = [];
    starts = [];
    #accept = this.#put(ACCEPT, -1);
    add(parts) {
        this.starts.push(this.#sequence(parts, this.#accept));
    }
    /** Back to front, so that what follows is known. */
    #sequence(parts, then) {
        return parts.reduceRight((next, part) => this.#part(part, next), then);
    }
    #part(part, then) {
        switch (part.type) {
            case 'character':
                return this.#put(part.code, then);
            case 'set':
                return this.#put(SET, then, -1, part.test);
            case 'star':
                return this.#loop(notSlash, then);
            case 'globstar': {
                // `**/` may stand for no folder: the way past the slash, open only at the start of a name.
                const loop = this.#loop(anything, then);
                return this.#afterSlash(then, new Set()).reduce((way, past) => this.#put(FORK, way, this.#put(AT_START, past)), loop);
            }
            case 'either':
                return part.ways.map((way) => this.#sequence(way, then)).reduce((one, two) => this.#put(FORK, one, two));
        }
    }
    #loop(test, then) {
        const fork = this.#put(FORK, then);
        this.other[fork] = this.#put(SET, fork, -1, test);
        return fork;
    }
    #afterSlash(at, seen) {
        if (seen.has(at))
            return [];
        seen.add(at);
        if (this.kinds[at] === SLASH)
            return [this.next[at]];
        if (this.kinds[at] !== FORK)
            return [];
        return [...this.#afterSlash(this.next[at], seen), ...this.#afterSlash(this.other[at], seen)];
    }
    #put(kind, next, other = -1, test) {
        this.kinds.push(kind);
        this.next.push(next);
        this.other.push(other);
        this.sets.push(test);
        return this.kinds.length - 1;
    }
}
class Parser {
    #pattern;
    /** For each `{` that is a choice (has a comma of its own), the place of its `}`. */
    #braces;
    #at = 0;
    constructor(pattern) {
        this.#pattern = pattern;
        this.#refuse();
        this.#braces = this.#pairBraces();
    }
    parse() {
        const text = this.#pattern;
        // The root is the only place there is to start from.
        this.#at = /^(?:\.?\/)?/.exec(text)[0].length;
        const { parts, count } = this.#parseUntil(text.length, false);
        if (count > MAX_ALTERNATIVES)
            this.#tooMany(text.indexOf('{'));
        if (text.endsWith('/') && !text.endsWith('\\/'))
            return [...parts, { type: 'globstar' }];
        return parts;
    }
    #refuse() {
        const text = this.#pattern;
        if (text === '')
            this.#fail(0, 'an empty pattern matches nothing; write ** for every file');
        if (text.length > MAX_LENGTH)
            this.#fail(MAX_LENGTH, `the pattern is ${text.length} characters long, more than ${MAX_LENGTH}`);
        if (text.startsWith('!'))
            this.#fail(0, 'a pattern cannot start with !; list what to leave out under exclude, or write \\! for the character');
        const empty = text.indexOf('//');
        if (empty >= 0)
            this.#fail(empty, '// holds a folder without a name; write one /');
        const dots = /(?:^|\/)(\.\.?)(?=\/|$)/d.exec(text.replace(/^\.\//, '//'));
        if (dots !== null)
            this.#fail(dots.indices[1][0], `${dots[1]} cannot be part of a pattern; patterns start at the root of the repository`);
    }
    #parseUntil(end, splits) {
        const text = this.#pattern;
        const parts = [];
        let count = 1;
        while (this.#at < end) {
            const at = this.#at;
            const character = text[at];
            if (splits && character === ',')
                break;
            if (character === '*') {
                while (text[this.#at] === '*')
                    this.#at++;
                parts.push({ type: this.#at - at > 1 ? 'globstar' : 'star' });
            }
            else if (character === '?') {
                this.#at++;
                parts.push({ type: 'set', test: notSlash });
            }
            else if (character === '[') {
                parts.push({ type: 'set', test: this.#parseSet() });
            }
            else if (character === '{' && this.#braces.has(at)) {
                const choice = this.#parseChoice(at);
                parts.push(choice.part);
                count *= choice.count;
                if (count > MAX_ALTERNATIVES)
                    this.#tooMany(at);
            }
            else {
                parts.push({ type: 'character', code: this.#readCharacter() });
            }
        }
        return { parts, count };
    }
    #parseChoice(at) {
        const close = this.#braces.get(at);
        const ways = [];
        let count = 0;
        this.#at = at;
        while (this.#at < close) {
            this.#at++; // the { or a comma
            const way = this.#parseUntil(close, true);
            ways.push(way.parts);
            count += way.count;
        }
        this.#at = close + 1;
        return { part: { type: 'either', ways }, count };
    }
    /** One character, a backslash before it taken off. */
    #readCharacter() {
        const text = this.#pattern;
        if (text[this.#at] === '\\') {
            const next = text[this.#at + 1];
            if (next === undefined)
                this.#fail(this.#at, 'the pattern ends in a backslash; folders are separated by /');
            if (/[\p{L}\p{N}_.]/u.test(next))
                this.#fail(this.#at, `the backslash before ${next} has no meaning; folders are separated by /`);
            this.#at++;
        }
        const code = text.codePointAt(this.#at);
        this.#at += code > 0xffff ? 2 : 1;
        return code;
    }
    #parseSet() {
        const text = this.#pattern;
        const open = this.#at++;
        const negated = text[this.#at] === '!' || text[this.#at] === '^';
        if (negated)
            this.#at++;
        const ranges = [];
        for (let first = true; first || text[this.#at] !== ']'; first = false) {
            if (this.#at >= text.length)
                this.#fail(open, 'the [ is never closed; add ], or write \\[ for the character');
            if (text.startsWith('[:', this.#at))
                this.#fail(this.#at, 'named classes like [:alpha:] are not supported; write a range like a-z');
            const start = this.#at;
            const low = this.#readCharacter();
            let high = low;
            if (text[this.#at] === '-' && this.#at + 1 < text.length && text[this.#at + 1] !== ']') {
                this.#at++;
                high = this.#readCharacter();
            }
            if (high < low)
                this.#fail(start, `the range ${text.slice(start, this.#at)} is the wrong way round`);
            if (low === SLASH || high === SLASH)
                this.#fail(start, 'a set stands for one character of a name and cannot hold /');
            ranges.push([low, high]);
        }
        this.#at++;
        return (code) => code !== SLASH && ranges.some(([low, high]) => code >= low && code <= high) !== negated;
    }
    /** Which braces are choices. One without a comma is two ordinary characters, as `{{name}}` in a template's folder is. */
    #pairBraces() {
        const text = this.#pattern;
        const pairs = new Map();
        const open = [];
        for (let at = 0; at < text.length; at++) {
            const character = text[at];
            if (character === '\\')
                at++;
            else if (character === '[')
                at = this.#skipSet(at);
            else if (character === '{')
                open.push({ at, comma: false });
            else if (character === ',' && open.length > 0)
                open.at(-1).comma = true;
            else if (character === '}') {
                const brace = open.pop();
                if (brace === undefined)
                    this.#fail(at, 'the } closes nothing; add {, or write \\} for the character');
                if (brace.comma)
                    pairs.set(brace.at, at);
                else if (/^\w+\.\.\w+$/.test(text.slice(brace.at + 1, at)))
                    this.#fail(brace.at, `ranges like ${text.slice(brace.at, at + 1)} are not supported; list the values, as in {1,2,3}`);
            }
        }
        if (open.length > 0)
            this.#fail(open.at(-1).at, 'the { is never closed; add }, or write \\{ for the character');
        return pairs;
    }
    #skipSet(open) {
        this.#at = open;
        this.#parseSet();
        const last = this.#at - 1;
        this.#at = 0;
        return last;
    }
    #tooMany(at) {
        this.#fail(at, `the braces stand for more than ${MAX_ALTERNATIVES} patterns; use * or ? where the difference does not matter`);
    }
    #fail(index, reason) {
        throw new GlobError(this.#pattern, index, reason);
    }
}

;// CONCATENATED MODULE: ./src/lib/glob.ts
// Path globs as people write them in CI configs. A pattern stands for the whole path from the workspace root:
//
//   *        any characters but /            ?     one character but /
//   **       any characters, / too; as a whole folder (**/x, a/**/b) it also stands for no folder at all
//   [a-z]    one of a set, [!a-z] one that is not in it; never /
//   {a,b}    either, nested if need be; without a comma braces are ordinary characters, as in a shell
//   \        takes the meaning from the character after it
//   a/       everything below the folder
//
// Case counts, and a leading dot is nothing special. A pattern without a slash is a file at the root: write **/name for any
// folder. There is no ! in front: what to leave out is a list of its own (exclude). A pattern becomes an automaton whose states
// are made as paths need them, so that matching takes time linear in the path whatever the pattern.


/** States kept before the automaton starts afresh: bounds the memory that a hostile pattern can take. */
const MAX_STATES = 2000;
const ASCII = 128;
const UNKNOWN = -1;
const DEAD = 0;
const glob_SLASH = 47;
/** The test for one pattern. Throws GlobError, with the column in the pattern, for one that cannot be meant. */
function compileGlob(pattern) {
    return compileGlobs([pattern]);
}
/** The test whether a path matches at least one of the patterns; one pass over the path however many there are. Throws GlobError. */
function compileGlobs(patterns) {
    const automaton = new Automaton(assemble(patterns));
    return (path) => automaton.matches(path);
}
/** A deterministic automaton over the program, made while it is used. */
class Automaton {
    #program;
    /** Instructions of each state, sorted; the empty set is state 0, the start state 1. */
    #members = [];
    #accepts = [];
    #states = new Map();
    /** Next state by state and ASCII character. */
    #steps = [];
    /** The last search that came by each instruction. */
    #marks;
    #mark = 0;
    constructor(program) {
        this.#program = program;
        this.#marks = new Uint32Array(program.kinds.length);
        this.#reset();
    }
    matches(path) {
        let state = this.#start();
        for (let at = 0; at < path.length; at++) {
            let code = path.charCodeAt(at);
            if (code < ASCII) {
                const next = this.#steps[state][code];
                state = next === UNKNOWN ? this.#step(state, code) : next;
            }
            else {
                code = path.codePointAt(at);
                if (code > 0xffff)
                    at++;
                state = this.#step(state, code);
            }
            if (state === DEAD)
                return false;
        }
        return this.#accepts[state];
    }
    #reset() {
        this.#members = [];
        this.#accepts = [];
        this.#steps = [];
        this.#states.clear();
        this.#intern([]);
        this.#intern(this.#close(this.#program.starts, true));
    }
    #start() {
        return this.#members.length > 1 ? 1 : DEAD;
    }
    #step(state, code) {
        const { kinds, next, sets } = this.#program;
        const reached = [];
        for (const at of this.#members[state]) {
            const kind = kinds[at];
            if (kind === SET ? sets[at](code) : kind === code)
                reached.push(next[at]);
        }
        const closed = this.#close(reached, code === glob_SLASH);
        // Starting afresh is safe here: the set that was reached is interned again right after.
        if (this.#members.length >= MAX_STATES)
            this.#reset();
        else if (code < ASCII)
            return (this.#steps[state][code] = this.#intern(closed));
        return this.#intern(closed);
    }
    /** All positions that are reached without reading a character; only those that read one, or that accept, are kept. */
    #close(from, atStart) {
        const { kinds, next, other } = this.#program;
        const mark = ++this.#mark;
        const kept = [];
        const open = [...from];
        while (open.length > 0) {
            const at = open.pop();
            if (this.#marks[at] === mark)
                continue;
            this.#marks[at] = mark;
            if (kinds[at] === FORK)
                open.push(other[at], next[at]);
            else if (kinds[at] === AT_START) {
                if (atStart)
                    open.push(next[at]);
            }
            else
                kept.push(at);
        }
        return kept.sort((a, b) => a - b);
    }
    #intern(members) {
        const name = members.join();
        const known = this.#states.get(name);
        if (known !== undefined)
            return known;
        const state = this.#members.length;
        this.#states.set(name, state);
        this.#members.push(members);
        this.#accepts.push(members.some((at) => this.#program.kinds[at] === ACCEPT));
        this.#steps.push(new Int32Array(ASCII).fill(members.length === 0 ? DEAD : UNKNOWN));
        return state;
    }
}


/***/ }),

/***/ 9927:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** Paths as documents write them → paths in the workspace, or the reason why not. Knows nothing of a file system. */
const MAX_LENGTH = 1024;
const MAX_SEGMENT = 255;
/**
 * Resolves `raw` against `folder` (workspace path, '' for the root). Refuses what could leave the workspace or mean two
 * things on two systems: empty, absolute, drive, UNC, URL, backslash, `..` out of the workspace, `.git`, control characters,
 * NTFS streams, a trailing dot or space, over-long. The reason is the end of a sentence: "it is an absolute path".
 */
function resolvePath(folder, raw) {
    const reason = unsafeReason(raw);
    if (reason !== undefined)
        return { ok: false, reason };
    const steps = folder === '' ? [] : folder.split('/');
    for (const step of raw.split('/')) {
        if (step === '' || step === '.')
            continue;
        if (step === '..') {
            if (steps.length === 0)
                return { ok: false, reason: 'it leads out of the workspace' };
            steps.pop();
        }
        else
            steps.push(step);
    }
    if (steps.length === 0)
        return { ok: false, reason: 'it names the workspace itself' };
    if (steps.some((step) => step.toLowerCase() === '.git'))
        return { ok: false, reason: 'it leads into the .git folder' };
    const path = steps.join('/');
    if (path.length > MAX_LENGTH)
        return { ok: false, reason: `it is ${path.length} characters long, more than ${MAX_LENGTH}` };
    return { ok: true, path };
}
function unsafeReason(raw) {
    if (raw === '')
        return 'it is empty';
    if (raw.length > MAX_LENGTH)
        return `it is ${raw.length} characters long, more than ${MAX_LENGTH}`;
    if (/[\u0000-\u001f\u007f\u0080-\u009f\u2028\u2029]/.test(raw))
        return 'it holds a control character';
    if (/^[A-Za-z][A-Za-z0-9+.-]+:/.test(raw))
        return 'it is a URL, not a path in the workspace';
    if (/^[A-Za-z]:/.test(raw))
        return 'it names a drive';
    if (raw.includes('\\'))
        return 'it holds a backslash, which separates folders on some systems and not on others';
    if (raw.startsWith('/'))
        return 'it is an absolute path';
    if (raw.startsWith('~'))
        return 'it starts with ~, which a shell reads as a home folder';
    if (raw.includes(':'))
        return 'it holds a colon, which names a stream on Windows';
    for (const step of raw.split('/')) {
        if (step.length > MAX_SEGMENT)
            return `a part of it is ${step.length} characters long, more than ${MAX_SEGMENT}`;
        if (step !== '.' && step !== '..' && /[. ]$/.test(step))
            return 'a part of it ends in a dot or a space, which Windows drops';
    }
    return undefined;
}
/** The folder of a workspace path, '' for the root. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '' : path.slice(0, slash);
}
/** The last part of a workspace path. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ })

};

//# sourceMappingURL=790.index.js.map