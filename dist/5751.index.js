exports.id = 5751;
exports.ids = [5751];
exports.modules = {

/***/ 15751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  loadConfig: () => (/* binding */ loadConfig)
});


var paths = __webpack_require__(9927);
;
const NAME = /\.([^\s.[\]'"$*?@()]+)/y;
const POSITION = /\[(0|[1-9][0-9]{0,15})\]/y;
const QUOTED = /\[(?:'((?:[^'\\\u0000-\u001f]|\\.)*)'|"((?:[^"\\\u0000-\u001f]|\\.)*)")\]/y;
const ESCAPES = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r' };





function parsePlacePath(text) {
    if (!text.startsWith('$'))
        return undefined;
    const path = [];
    let at = 1;
    const take = (pattern) => {
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        at += match?.[0].length ?? 0;
        return match;
    };
    while (at < text.length) {
        const name = take(NAME);
        if (name !== null) {
            path.push(name[1]);
            continue;
        }
        const position = take(POSITION);
        if (position !== null) {
            path.push(Number(position[1]));
            continue;
        }
        const quoted = take(QUOTED);
        const key = quoted === null ? undefined : place_path_unescape(quoted[1] ?? quoted[2]);
        if (key === undefined)
            return undefined;
        path.push(key);
    }
    return path;
}
function place_path_unescape(text) {
    let isValid = true;
    const plain = text.replace(/\\(?:u([0-9a-fA-F]{4})|([^]))/g, (_, hex, letter) => {
        if (hex !== undefined)
            return String.fromCharCode(parseInt(hex, 16));
        isValid &&= /[btnfr'"\\/]/.test(letter);
        return ESCAPES[letter] ?? letter;
    });
    return isValid ? plain : undefined;
}


var json = __webpack_require__(87979);

var nearest = __webpack_require__(72269);

var errors = __webpack_require__(37827);

var presets = __webpack_require__(30914);
;

const MAX_CHARACTERS = 512 * 1024;

const MAX_LEXEMES = 100_000;

const MAX_NESTING = 64;

class ConfigText {
    file;

    value;
    #text;
    #root;
    #lines;
    constructor(file, text, value, root, lines) {
        this.file = file;
        this.value = value;
        this.#text = text;
        this.#root = root;
        this.#lines = lines;
    }

    place(path, on = 'value') {
        let mark = this.#root;
        for (const step of path) {
            const next = mark.below.get(step);
            if (next === undefined)
                return this.#placeAt(mark.at);
            mark = next;
        }
        return this.#placeAt(on === 'key' ? mark.keyAt : mark.at);
    }

    placeWithin(path, value, index) {
        let mark = this.#root;
        for (const step of path)
            mark = mark?.below.get(step);
        if (mark === undefined)
            return this.place(path);
        const start = [mark.at, mark.at + 1].find((at) => this.#text.startsWith(value, at));
        return this.#placeAt(start === undefined ? mark.at : start + index);
    }
    #placeAt(offset) {
        const { line, col } = this.#lines.linePos(offset);
        return { file: this.file, line: Math.max(line, 1), column: Math.max(col, 1) };
    }
}

async function readConfigText(file, raw) {
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const text = raw.startsWith('\ufeff') ? raw.slice(1) : raw;
    const lines = new yaml.LineCounter();
    const refuse = (offset, what, fix) => {
        const { line, col } = lines.linePos(offset);
        throw new errors/* ConfigError */.xL([{ what, at: { file, line: Math.max(line, 1), column: Math.max(col, 1) }, fix }]);
    };
    if (text.length > MAX_CHARACTERS)
        refuse(0, `the config has ${text.length} characters, more than ${MAX_CHARACTERS}`, 'Is this the right file?');
    lines.addNewLine(0);


    const parser = new yaml.Parser(lines.addNewLine);
    const tokens = [];
    let lexemes = 0;
    for (const lexeme of new yaml.Lexer().lex(text)) {
        tokens.push(...parser.next(lexeme));
        if (++lexemes > MAX_LEXEMES)
            refuse(parser.offset, `the config holds more than ${MAX_LEXEMES} words and signs`, 'Is this the right file?');
        if (parser.stack.length > MAX_NESTING)
            refuse(parser.offset, 'lists and mappings are nested too deeply', 'A config needs no more than a few levels.');
    }
    tokens.push(...parser.end());
    const documents = [
        ...new yaml.Composer({ stringKeys: true, uniqueKeys: false, prettyErrors: false }).compose(tokens, true, text.length),
    ];
    const document = documents[0];
    if (documents.length > 1)
        refuse(documents[1].range[0], 'the config holds more than one YAML document', 'Keep one; remove the --- lines.');
    return new Reader(yaml, file, text, document, lines).read();
}

class Reader {
    #yaml;
    #file;
    #text;
    #document;
    #lines;
    #mistakes = [];
    constructor(yaml, file, text, document, lines) {
        this.#yaml = yaml;
        this.#file = file;
        this.#text = text;
        this.#document = document;
        this.#lines = lines;
    }
    read() {
        const { errors, warnings, directives, contents } = this.#document;
        for (const error of errors) {
            const sentence = error.message.replace(/\s+/g, ' ').replace(/[.:]?$/, '');
            this.#note(error.pos[0], `this is not valid YAML: ${sentence}`, 'Look at the quotes, brackets and indentation here and on the line above.');
        }
        for (const warning of warnings)
            this.#note(warning.pos[0], `this tag means nothing here: ${warning.message}`, 'Remove the tag.');
        if (directives.yaml.version !== '1.2')
            this.#note(0, `the file asks for YAML ${directives.yaml.version}`, 'Remove the %YAML line: a config is YAML 1.2, where off is a word and not false.');
        const nul = this.#text.indexOf('\0');
        if (nul >= 0)
            this.#note(nul, 'the file holds a NUL character', 'Save it as UTF-8 text.');
        this.#stopAtMistakes();
        const { value, mark } = this.#walk(contents, 0);
        this.#stopAtMistakes();
        return new ConfigText(this.#file, this.#text, value, mark, this.#lines);
    }
    #walk(node, keyAt) {
        const { isAlias, isMap, isScalar, isSeq } = this.#yaml;
        const at = startOf(node) ?? keyAt;
        const below = new Map();
        const mark = { at, keyAt, below };
        if (isScalar(node))
            return { value: this.#scalar(node.value, at), mark };
        if (isAlias(node))
            this.#note(at, `the alias *${node.source} is not followed in a config`, 'Write the value out.');
        if (isSeq(node)) {
            const list = node.items.map((item, index) => {
                const child = this.#walk(item, startOf(item) ?? at);
                below.set(index, child.mark);
                return child.value;
            });
            return { value: Object.freeze(list), mark };
        }
        if (!isMap(node))
            return { value: null, mark };
        const object = Object.create(null);
        for (const pair of node.items) {
            const key = isScalar(pair.key) ? String(pair.key.value) : '';
            const start = startOf(pair.key) ?? at;
            const first = below.get(key);
            if (first !== undefined) {
                const { line, col } = this.#lines.linePos(first.keyAt);
                this.#note(start, `the key ${(0,errors/* quote */.hD)(key)} stands here for the second time`, `It was first given at ${line}:${col}; keep one of them.`);
                continue;
            }
            const child = this.#walk(pair.value, start);
            below.set(key, child.mark);
            object[key] = child.value;
        }
        return { value: Object.freeze(object), mark };
    }
    #scalar(value, at) {
        if (value === null || typeof value === 'string' || typeof value === 'boolean')
            return value;
        if (typeof value === 'number' && Number.isFinite(value))
            return value;
        this.#note(at, `${String(value)} is not a value that a config can hold`, 'Write text, a finite number, true, false or null.');
        return null;
    }
    #note(offset, what, fix) {
        const { line, col } = this.#lines.linePos(Math.min(offset, this.#text.length));

        if (this.#mistakes.some(({ at }) => at.line === line && at.column === col))
            return;
        this.#mistakes.push({ what, at: { file: this.#file, line: Math.max(line, 1), column: Math.max(col, 1) }, fix });
    }
    #stopAtMistakes() {
        if (this.#mistakes.length > 0)
            throw new errors/* ConfigError */.xL(this.#mistakes);
    }
}

function startOf(node) {
    return node?.range?.[0];
}


var validate = __webpack_require__(26583);
;








const MAX_DEPTH = 5;
const MAX_FILES = 30;

async function readChain(path, text, readFile) {
    const reader = new ChainReader(readFile);
    await reader.visit(path, text, []);
    return { layers: reader.layers, preset: reader.preset, mistakes: reader.mistakes };
}
class ChainReader {
    layers = [];
    mistakes = [];
    preset = presets/* DEFAULT_PRESET */.CO;
    #readFile;
    #visited = new Set();
    constructor(readFile) {
        this.#readFile = readFile;
    }
    async visit(file, raw, above) {
        this.#visited.add(file);
        let text;
        try {
            text = await readConfigText(file, raw);
        }
        catch (error) {
            if (!(error instanceof errors/* ConfigError */.xL))
                throw error;
            this.mistakes.push(...error.mistakes);
            return;
        }
        for (const { path, on, what, fix } of await (0,validate/* validateShape */.Sq)(text.value))
            this.mistakes.push({ what, at: text.place(path, on), fix });
        const data = (0,json/* isObject */.Gv)(text.value) ? text.value : {};
        const extended = data['extends'] ?? [];
        const entries = (0,json/* isList */.Lv)(extended)
            ? extended.map((entry, index) => [entry, ['extends', index]])
            : [[extended, ['extends']]];
        for (const [entry, path] of entries) {
            if (typeof entry === 'string' && entry !== '')
                await this.#extend(text, entry, path, [...above, file]);
        }
        this.layers.push({ text, data });
    }
    async #extend(text, entry, path, chain) {
        const preset = presets/* PRESETS */.fG.find((name) => name === entry);
        if (preset !== undefined) {
            this.preset = preset;
            return;
        }
        const refuse = (what, fix) => void this.mistakes.push({ what, at: text.place(path), fix });
        const allowed = `Allowed: ${presets/* PRESETS */.fG.join(', ')}, or a file of this repository relative to ${text.file}, as in ./team.yml.`;
        if (!/[./\\:]/.test(entry))
            return refuse(`unknown preset ${(0,errors/* quote */.hD)(entry)} in extends`, `${(0,nearest/* didYouMean */.au)(entry, presets/* PRESETS */.fG)} ${allowed}`.trim());
        const resolved = (0,paths/* resolvePath */.o1)((0,paths/* folderOf */.yS)(text.file), entry);
        if (!resolved.ok)
            return refuse(`extends ${(0,errors/* quote */.hD)(entry)} is refused: ${resolved.reason}`, allowed);
        const file = resolved.path;
        const start = chain.indexOf(file);
        if (start >= 0)
            return refuse(`extends goes in a circle: ${[...chain.slice(start), file].join(' \u2192 ')}`, `Remove one extends of the circle. ${allowed}`);
        if (this.#visited.has(file))
            return;
        if (chain.length > MAX_DEPTH)
            return refuse(`extends goes deeper than ${MAX_DEPTH} files: ${[...chain, file].join(' \u2192 ')}`, 'Put the shared part into fewer files.');
        if (this.#visited.size >= MAX_FILES)
            return refuse(`extends reaches more than ${MAX_FILES} files`, 'Put the shared part into fewer files.');
        const raw = await this.#readFile(file);
        if (raw === undefined)
            return refuse(`extends ${(0,errors/* quote */.hD)(entry)}, but there is no file ${file}`, `Add the file, or correct the path: it is read at the same commit as the config. ${allowed}`);
        await this.visit(file, raw, chain);
    }
}


var glob = __webpack_require__(16757);

var severity = __webpack_require__(56591);
;








const MAX_ALLOWED = 30;

function checkIds(layers, catalogue) {
    const checker = new IdChecker(layers, catalogue);
    for (const layer of layers)
        checker.check(layer);
    return checker.mistakes;
}
class IdChecker {
    mistakes = [];
    #catalogue;
    #policies;
    #rules = new Map();
    #lintIds = new Map();
    #layer;
    constructor(layers, catalogue) {
        this.#catalogue = catalogue;
        this.#policies = new Map(catalogue.policies.map((policy) => [policy.id, policy]));
        for (const policy of catalogue.policies)
            for (const [id, meta] of Object.entries(policy.rules))
                this.#rules.set(id, meta);
        for (const [set, ids] of Object.entries(catalogue.setRules ?? {}))
            for (const id of ids)
                this.#rules.set(`${set}/${id}`, undefined);
        for (const { data } of layers)
            for (const id of listIds(data['lint_rules']))
                this.#rules.set(`lint/${id}`, undefined);
    }
    check(layer) {
        this.#layer = layer;
        const { data } = layer;
        for (const key of keysOf(data['policies']))
            this.#checkPolicy(key);
        for (const key of keysOf(data['rules']))
            this.#checkRule(key);
        this.#checkGlobs(data['documents'], ['documents'], 'include');
        this.#checkGlobs(data['documents'], ['documents'], 'exclude');
        this.#each(['documents', 'kinds'], (value, path) => {
            this.#checkGlobs(value, path, 'files');
            if ((0,json/* isObject */.Gv)(value))
                this.#checkKnown(value['kind'], [...path, 'kind'], 'kind', this.#catalogue.kinds);
        });
        this.#each(['lint_rules'], (value, path) => this.#checkLintRule(value, path));
        this.#each(['plugins'], (value, path) => {
            const verdict = typeof value === 'string' && value !== '' ? (0,paths/* resolvePath */.o1)('', value) : undefined;
            if (verdict?.ok === false)
                this.#note(path, `the plugin folder ${(0,errors/* quote */.hD)(value)} is refused: ${verdict.reason}`, 'Write a folder of this repository, from its root, with / between folders.');
        });
        this.#each(['waivers'], (value, path) => this.#checkWaiver(value, path));
    }
    #checkPolicy(id) {
        const path = ['policies', id];
        const policy = this.#policies.get(id);
        if (policy === undefined) {
            const ids = [...this.#policies.keys()];
            const fix = this.#rules.has(id)
                ? `${(0,errors/* quote */.hD)(id)} is a rule: write it under rules.`
                : `${(0,nearest/* didYouMean */.au)(id, ids)} Allowed: ${(0,nearest/* listOf */.c3)(ids, 'and', MAX_ALLOWED)}.`.trim();
            this.#note(path, `unknown policy ${(0,errors/* quote */.hD)(id)}`, fix, 'key');
            return;
        }
        const gate = Object.entries(policy.rules).find(([rule]) => (0,severity/* isGateRule */.Ix)(rule));
        const setting = this.#setting(path);
        if (gate !== undefined &&
            setting !== undefined &&
            (0,severity/* isLower */.cs)(setting, gate[1].severity) &&
            Object.keys(policy.rules).every(severity/* isGateRule */.Ix))
            this.#refuseGate(path, `policy ${id}`);
    }
    #checkRule(id) {
        const path = ['rules', id];
        const setting = this.#setting(path);
        const meta = this.#rules.get(id);
        if ((0,severity/* isGateRule */.Ix)(id) && setting !== undefined && (0,severity/* isLower */.cs)(setting, meta?.severity ?? 'error'))
            this.#refuseGate(path, id);
        else
            this.#checkRuleId(id, path, 'key');
    }
    #refuseGate(path, name) {
        this.#note(path, `${name} cannot be switched off or lowered: it says that the gate itself did not work or was changed`, 'Remove the entry.', 'key');
    }
    #checkRuleId(id, path, on) {
        if (this.#rules.has(id))
            return;
        const slash = id.indexOf('/');
        const set = slash < 0 ? undefined : id.slice(0, slash);
        if (set !== undefined && this.#catalogue.sets.includes(set) && this.#catalogue.setRules?.[set] === undefined)
            return;
        this.#note(path, `unknown rule ${(0,errors/* quote */.hD)(id)}`, this.#allowedRules(id, set), on);
    }
    #allowedRules(id, set) {
        if (set === 'lint') {
            const own = [...this.#rules.keys()].filter((rule) => rule.startsWith('lint/'));
            return own.length === 0
                ? 'This config has no lint_rules.'
                : `${(0,nearest/* didYouMean */.au)(id, own)} Rules of lint_rules: ${(0,nearest/* listOf */.c3)(own, 'and', MAX_ALLOWED)}.`.trim();
        }
        if (this.#policies.has(id))
            return `${(0,errors/* quote */.hD)(id)} is a policy: write it under policies, or name one of its rules: ${(0,nearest/* listOf */.c3)(Object.keys(this.#policies.get(id).rules), 'and', MAX_ALLOWED)}.`;
        const all = [...this.#rules.keys()];
        const meant = (0,nearest/* didYouMean */.au)(id, all).trim();
        const prefix = set === undefined ? `${id.split('.')[0].toUpperCase()}.` : `${set}/`;
        const family = all.filter((rule) => rule.startsWith(prefix));
        const allowed = family.length > 0
            ? `Rules of ${prefix.slice(0, -1)}: ${(0,nearest/* listOf */.c3)(family, 'and', MAX_ALLOWED)}.`
            : `Allowed: ${(0,nearest/* listOf */.c3)(all, 'and', MAX_ALLOWED)}.`;
        return `${meant} ${allowed}`.trim();
    }
    #checkLintRule(value, path) {
        if (!(0,json/* isObject */.Gv)(value))
            return;
        if (Object.hasOwn(value, 'set'))
            return this.#checkKnown(value['set'], [...path, 'set'], 'set', this.#catalogue.sets);
        this.#checkGlobs(value, path, 'files');
        const kinds = value['kinds'];
        if ((0,json/* isList */.Lv)(kinds))
            kinds.forEach((kind, index) => this.#checkKnown(kind, [...path, 'kinds', index], 'kind', this.#catalogue.kinds));
        else
            this.#checkKnown(kinds, [...path, 'kinds'], 'kind', this.#catalogue.kinds);
        const id = value['id'];
        if (typeof id !== 'string')
            return;
        const first = this.#lintIds.get(id);
        const at = this.#layer.text.place([...path, 'id']);
        if (first === undefined)
            this.#lintIds.set(id, at);
        else
            this.#note([...path, 'id'], `the lint rule ${(0,errors/* quote */.hD)(id)} is given for the second time`, `It was first given at ${(0,errors/* formatPlace */.dE)(first)}. Give it another id, or change the severity of the first under rules: lint/${id}.`);
    }
    #checkWaiver(value, path) {
        if (!(0,json/* isObject */.Gv)(value))
            return;
        const { rule, file, path: place } = value;
        if (typeof rule === 'string' && rule !== '') {
            if ((0,severity/* isGateRule */.Ix)(rule))
                this.#note([...path, 'rule'], `${rule} cannot be waived: it says that the gate itself did not work or was changed`, 'Remove the waiver.');
            else
                this.#checkRuleId(rule, [...path, 'rule'], 'value');
        }
        if (file !== undefined)
            this.#checkGlob(file, [...path, 'file']);
        if (typeof place === 'string' && place !== '' && parsePlacePath(place) === undefined)
            this.#note([...path, 'path'], `${(0,json/* shortPath */._1)([...path, 'path'])} is ${(0,errors/* quote */.hD)(place)}, which names no place in a document`, "Copy it from the report, as in $['lineage']['graph'], or write $.lineage.graph; it covers all that stands below it.");
        for (const key of ['reason', 'owner']) {
            const text = value[key];
            if (typeof text !== 'string' || text === '' || /[^\p{C}\p{Z}]/u.test(text))
                continue;
            const what = `${(0,json/* shortPath */._1)([...path, key])} is blank`;
            this.#note([...path, key], what, 'Somebody has to answer for the exception: write it with letters that can be seen.');
        }
    }
    #checkKnown(value, path, noun, known) {
        if (typeof value !== 'string' || value === '' || known.includes(value))
            return;
        this.#note(path, `unknown ${noun} ${(0,errors/* quote */.hD)(value)}`, `${(0,nearest/* didYouMean */.au)(value, known)} Allowed: ${(0,nearest/* listOf */.c3)(known, 'and', MAX_ALLOWED + 20)}.`.trim());
    }
    #checkGlobs(parent, path, key) {
        const value = (0,json/* isObject */.Gv)(parent) ? parent[key] : undefined;
        if ((0,json/* isList */.Lv)(value))
            value.forEach((one, index) => this.#checkGlob(one, [...path, key, index]));
        else if (value !== undefined)
            this.#checkGlob(value, [...path, key]);
    }
    #checkGlob(value, path) {
        if (typeof value !== 'string' || value === '')
            return;
        try {
            (0,glob/* compileGlob */.SO)(value);
        }
        catch (error) {
            if (!(error instanceof glob/* GlobError */.pZ))
                throw error;
            const at = this.#layer.text.placeWithin(path, value, error.column - 1);
            this.mistakes.push({
                what: `the glob ${(0,errors/* quote */.hD)(value)} cannot be used: ${error.reason}`,
                at,
                fix: `Correct ${(0,json/* shortPath */._1)(path)}, character ${error.column}.`,
            });
        }
    }
    #setting(path) {
        const value = (0,json/* valueAt */.fK)(this.#layer.data, path);
        const setting = (0,json/* isObject */.Gv)(value) ? value['severity'] : value;
        return setting === 'off' || setting === 'note' || setting === 'warning' || setting === 'error' ? setting : undefined;
    }
    #each(path, visit) {
        const value = (0,json/* valueAt */.fK)(this.#layer.data, path);
        if ((0,json/* isList */.Lv)(value))
            value.forEach((one, index) => visit(one, [...path, index]));
    }
    #note(path, what, fix, on = 'value') {
        this.mistakes.push({ what, at: this.#layer.text.place(path, on), fix });
    }
}
function keysOf(value) {
    return (0,json/* isObject */.Gv)(value) ? Object.keys(value) : [];
}
function listIds(value) {
    return (0,json/* isList */.Lv)(value) ? value.flatMap((entry) => ((0,json/* isObject */.Gv)(entry) && typeof entry['id'] === 'string' ? [entry['id']] : [])) : [];
}


var schema = __webpack_require__(90131);
;










async function loadConfig(input) {
    const chain = await readChain(input.path, input.text, input.readFile);
    const mistakes = [...chain.mistakes];
    const plugins = pluginsOf(chain.layers);

    if (mistakes.length > 0 && plugins.length > 0 && typeof input.catalogue === 'function')
        throw new errors/* ConfigError */.xL(mistakes);
    const catalogue = typeof input.catalogue === 'function' ? await input.catalogue(plugins) : input.catalogue;
    mistakes.push(...checkIds(chain.layers, catalogue));
    const choices = mergePolicies(chain.layers);
    mistakes.push(...(await checkOptions(choices, catalogue)));
    if (mistakes.length > 0)
        throw new errors/* ConfigError */.xL(mistakes);
    return resolve(input, chain, catalogue, choices, plugins);
}
function resolve(input, chain, catalogue, choices, plugins) {
    const { layers, preset } = chain;
    const rules = new Map();
    for (const { data } of layers) {
        for (const [id, value] of entriesOf(data['rules'])) {
            const setting = (0,json/* isObject */.Gv)(value) ? value['severity'] : value;
            if (setting !== undefined)
                rules.set(id, setting);
        }
    }
    const failOn = layers.map(({ data }) => data['fail_on']).findLast((value) => value !== undefined);
    const lint = layers.flatMap((layer) => listAt(layer, ['lint_rules']));
    return {
        path: input.path,
        from: input.from,
        preset,
        files: layers.map(({ text }) => text.file),
        documents: mergeDocuments(layers),
        policies: (0,presets/* resolvePolicies */.T9)(catalogue, preset, choices, rules),
        rules,
        lintRules: lint.filter(({ value }) => !Object.hasOwn(value, 'set')).map(readLintRule),
        sets: lint
            .filter(({ value }) => Object.hasOwn(value, 'set'))
            .map(({ value, layer, path }) => ({ name: String(value['set']), at: layer.text.place([...path, 'set']) })),
        plugins,
        waivers: layers.flatMap((layer) => listAt(layer, ['waivers'])).map(readWaiver),
        failOn: failOn,
        places: new Map(layers.flatMap(placesOf)),
    };
}

function placesOf({ text, data }) {
    return Object.entries(data).flatMap(([key, value]) => [
        [key, text.place([key], 'key')],
        ...((0,json/* isObject */.Gv)(value)
            ? Object.keys(value).map((inner) => [`${key}.${inner}`, text.place([key, inner], 'key')])
            : []),
    ]);
}
function mergePolicies(layers) {
    const merged = new Map();
    for (const layer of layers) {
        const add = (id, path, given, optionsAt) => {
            const before = merged.get(id);
            const options = Object.assign(Object.create(null), before?.options);
            const origins = new Map(before?.origins);
            for (const [key, option] of entriesOf(given['options'])) {
                options[key] = option;
                origins.set(key, { text: layer.text, path: optionsAt });
            }
            const severity = given['severity'] ?? before?.severity;
            merged.set(id, { severity, options, origins, at: layer.text.place(path, 'key') });
        };
        const promotion = layer.data['promotion'];
        if ((0,json/* isObject */.Gv)(promotion))
            add(schema/* PROMOTION_POLICY */.TH, ['promotion'], { options: promotion }, ['promotion']);
        for (const [id, value] of entriesOf(layer.data['policies'])) {
            const path = ['policies', id];
            add(id, path, (0,json/* isObject */.Gv)(value) ? value : { severity: value }, [...path, 'options']);
        }
    }
    return merged;
}
async function checkOptions(choices, catalogue) {
    const mistakes = [];
    for (const { id, options: schema } of catalogue.policies) {
        const choice = choices.get(id);

        if (choice === undefined || (choice.origins.size === 0 && !((0,json/* isObject */.Gv)(schema) && Object.hasOwn(schema, 'required'))))
            continue;
        for (const { path, on, what, fix } of await (0,validate/* validateOptions */.Lm)(id, schema, choice.options)) {
            const origin = choice.origins.get(String(path[0]));
            mistakes.push({ what, at: origin === undefined ? choice.at : origin.text.place([...origin.path, ...path], on), fix });
        }
    }
    return mistakes;
}
function mergeDocuments(layers) {
    const merged = { ...(0,presets/* defaultDocuments */._c)(), kinds: [] };
    const limits = { ...merged.limits };
    for (const layer of layers) {
        const documents = layer.data['documents'];
        if (!(0,json/* isObject */.Gv)(documents))
            continue;
        if (documents['include'] != null)
            merged.include = textsOf(documents['include']);
        if (documents['exclude'] != null)
            merged.exclude = textsOf(documents['exclude']);
        merged.kinds.push(...listAt(layer, ['documents', 'kinds']).map(({ value }) => ({
            files: textsOf(value['files']),
            kind: String(value['kind']),
        })));
        for (const [key, value] of entriesOf(documents['limits']))
            limits[key === 'yaml_bytes' ? 'yamlBytes' : key] = value;
    }
    return { ...merged, limits };
}
function readLintRule({ value, layer, path }) {
    const text = (key) => String(value[key]);
    const rule = {
        id: text('id'),
        when: text('when'),
        assert: text('assert'),
        level: LEVELS[text('level')],
        ...(value['see'] === undefined ? {} : { see: textsOf(value['see']) }),
        ...(value['source'] === undefined ? {} : { source: text('source') }),
        ...(value['kinds'] === undefined ? {} : { kinds: textsOf(value['kinds']) }),
        ...(value['files'] === undefined ? {} : { files: textsOf(value['files']) }),
        ...(value['on_empty'] === undefined ? {} : { onEmpty: value['on_empty'] }),
        ...(value['message'] === undefined ? {} : { message: text('message') }),
    };
    const place = (key) => layer.text.place([...path, key]);
    return { rule, at: place('id'), whenAt: place('when'), assertAt: place('assert') };
}

const LEVELS = {
    error: 'error',
    warning: 'warning',
    warn: 'warning',
    note: 'note',
    info: 'note',
};
function readWaiver({ value, layer, path }) {
    const { rule, file, path: where, reason, owner, expires } = value;
    return {
        rule: rule,
        ...(file === undefined ? {} : { file }),
        ...(where === undefined ? {} : { path: (0,json/* normalizedPath */.pT)(parsePlacePath(where)) }),
        reason: reason,
        owner: owner,
        expires: expires,
        at: layer.text.place(path),
    };
}
function pluginsOf(layers) {
    const folders = new Map();
    for (const { text, data } of layers) {
        const plugins = data['plugins'];
        if (!(0,json/* isList */.Lv)(plugins))
            continue;
        plugins.forEach((plugin, index) => {
            const verdict = typeof plugin === 'string' ? (0,paths/* resolvePath */.o1)('', plugin) : undefined;
            if (verdict?.ok && !folders.has(verdict.path))
                folders.set(verdict.path, { folder: verdict.path, at: text.place(['plugins', index]) });
        });
    }
    return [...folders.values()];
}
function listAt(layer, path) {
    const list = (0,json/* valueAt */.fK)(layer.data, path);
    return (0,json/* isList */.Lv)(list) ? list.flatMap((value, index) => ((0,json/* isObject */.Gv)(value) ? [{ value, layer, path: [...path, index] }] : [])) : [];
}
function entriesOf(value) {
    return (0,json/* isObject */.Gv)(value) ? Object.entries(value) : [];
}
function textsOf(value) {
    return (0,json/* isList */.Lv)(value) ? value : [String(value)];
}


/***/ })

};

//# sourceMappingURL=5751.index.js.map