exports.id = 7797;
exports.ids = [7797];
exports.modules = {

/***/ 37797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  FactLimit: () => (/* binding */ FactLimit),
  closePlugins: () => (/* binding */ closePlugins),
  configurePlugin: () => (/* binding */ configurePlugin),
  loadPlugin: () => (/* binding */ loadPlugin)
});


var external_node_child_process_ = __webpack_require__(31421);

var external_node_fs_ = __webpack_require__(73024);

var external_node_os_ = __webpack_require__(48161);

var external_node_path_ = __webpack_require__(76760);

var json_wire = __webpack_require__(91223);

var program_file = __webpack_require__(99131);
;







const CALL_TIMEOUT_MS = 10_000;

const MAX_ANSWER = 64 * 1024 * 1024;





class PolicyProcess {
    #child;
    #dir;
    #waiting = new Map();
    #next = 0;

    #parts = [];
    #length = 0;
    #failure;

    constructor(files) {
        this.#dir = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'specgate-policy-')));
        for (const [path, bytes] of files) {
            const file = (0,external_node_path_.join)(this.#dir, path);
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
            (0,external_node_fs_.writeFileSync)(file, bytes);
        }
        const host = (0,program_file/* programFile */.p)(process.argv[1]) ?? (0,external_node_fs_.realpathSync)(process.argv[1]);
        this.#child = (0,external_node_child_process_.spawn)(process.execPath, [...permissionFlags([(0,external_node_path_.dirname)(host), this.#dir]), host, '__policy-host', this.#dir], {
            cwd: this.#dir,
            env: {},

            stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
        });
        this.#child.on('error', (error) => this.#fail(error));
        this.#child.on('exit', (code, signal) => this.#fail(new Error(`its process ended without an answer (${signal ?? `exit ${code ?? 0}`})`)));
        this.#child.stdin.on('error', () => undefined);
        const answers = this.#child.stdio[3];
        answers.setEncoding('utf8');
        answers.on('data', (chunk) => this.#read(chunk));
    }

    call(question) {
        if (this.#failure !== undefined)
            return Promise.reject(this.#failure);
        const id = this.#next++;
        return new Promise((resolve, reject) => {
            const timer = setTimeout(() => this.#fail(new Error(`it did not answer within ${CALL_TIMEOUT_MS / 1000} seconds`)), CALL_TIMEOUT_MS);
            this.#waiting.set(id, { resolve, reject, timer });
            this.#child.stdin.write(`${(0,json_wire/* writeWire */.H)({ id, ...question })}\n`);
        });
    }
    close() {
        this.#failure ??= new Error('the run is over');
        this.#child.removeAllListeners('exit');
        this.#child.kill('SIGKILL');
        (0,external_node_fs_.rmSync)(this.#dir, { recursive: true, force: true });
    }
    #read(chunk) {
        this.#length += chunk.length;
        if (this.#length > MAX_ANSWER)
            return this.#fail(new Error('its answer is larger than 64 MiB'));
        this.#parts.push(chunk);
        if (!chunk.includes('\n'))
            return;
        const lines = this.#parts.join('').split('\n');
        this.#parts = [lines.pop()];
        this.#length = this.#parts[0].length;
        for (const line of lines) {
            let message;
            try {
                message = (0,json_wire/* readWire */.i)(line);
            }
            catch {
                return this.#fail(new Error('its answer is not JSON'));
            }
            const waiting = this.#waiting.get(message.id ?? -1);
            if (waiting === undefined)
                continue;
            this.#waiting.delete(message.id);
            clearTimeout(waiting.timer);
            if (message.error !== undefined)
                waiting.reject(new Error(message.error));
            else
                waiting.resolve(message.result);
        }
    }
    #fail(error) {
        this.#failure ??= error;
        this.#child.kill('SIGKILL');
        for (const { reject, timer } of this.#waiting.values()) {
            clearTimeout(timer);
            reject(this.#failure);
        }
        this.#waiting.clear();
    }
}
function permissionFlags(readable) {
    const flag = ['--permission', '--experimental-permission'].find((name) => process.allowedNodeEnvironmentFlags.has(name));
    return flag === undefined
        ? []
        : ['--no-warnings', flag, ...readable.map((dir) => `--allow-fs-read=${dir}${dir.endsWith('/') ? '' : '/'}*`)];
}


var errors = __webpack_require__(87206);
;


const MAX_FILES = 500;
const MAX_FILE_BYTES = 4 * 1024 * 1024;

const MAX_FACTS_OF_A_DOCUMENT = 100_000;
const MAX_FACTS_OF_A_RUN = 500_000;
const processes = new Set();




async function loadPlugin(tree, folder, where) {
    const files = await readFolder(tree, folder, where);
    if (!files.has('policy.mjs'))
        throw new errors/* GateError */.u(2, `the plugin folder has no policy.mjs`, {
            where: `${where}: ${folder}`,
            fix: 'A plugin is a folder with `policy.mjs` as `specgate new-policy` writes it; it has to be on the base branch.',
        });
    const child = new PolicyProcess(files);
    processes.add(child);
    let about;
    try {
        about = (await child.call({ hook: 'describe' }));
    }
    catch (error) {
        throw new errors/* GateError */.u(3, `the policy cannot be loaded: ${error.message}`, {
            where: folder,
            fix: 'Run `specgate test` on the folder; it shows the same failure.',
        });
    }
    const hooks = new Set(about.hooks);
    if (hooks.has('configure'))
        throw new errors/* GateError */.u(2, 'the policy has `configure`, which only built-in policies can have', {
            where: folder,
            fix: 'Declare every rule in `meta.rules`, and read the options in the checks.',
        });
    return proxy(child, about.meta, hooks);
}

async function configurePlugin(policy, options) {
    const ask = policy.readsWorkspace;
    if (ask === undefined)
        return policy;
    const reads = await Promise.resolve(ask(options)).catch((error) => {
        throw new errors/* GateError */.u(3, `the policy fails when it is asked whether it reads the workspace: ${error.message}`, {
            where: policy.meta.id,
            fix: 'Correct its readsWorkspace().',
        });
    });
    return { ...policy, readsWorkspace: () => reads === true };
}

function closePlugins() {
    for (const child of processes)
        child.close();
    processes.clear();
}
async function readFolder(tree, folder, where) {
    const listing = await tree.listing(folder);
    if (!listing.known)
        throw new errors/* GateError */.u(2, 'the plugin folder does not exist on the side that the configuration is read from', {
            where: `${where}: ${folder}`,
            fix: 'Name a folder of the repository; on a pull request it has to be on the base branch already.',
        });
    if (listing.value.length > MAX_FILES)
        throw new errors/* GateError */.u(2, `the plugin folder has ${listing.value.length} files, more than ${MAX_FILES}`, {
            where: folder,
            fix: 'Keep a policy in a folder of its own.',
        });
    const files = new Map();
    for (const path of listing.value) {
        const read = await tree.read(path, MAX_FILE_BYTES);
        if (!read.known)
            throw new errors/* GateError */.u(2, `a file of the plugin cannot be read: ${read.reason}`, {
                where: path,
                fix: 'Keep only ordinary files in the folder.',
            });
        files.set(path.slice(folder.length + 1), read.value);
    }
    return files;
}

class FactLimit {
    #asked = 0;
    check(file, requests) {

        const count = Array.isArray(requests) ? requests.length : 0;
        if (count > MAX_FACTS_OF_A_DOCUMENT)
            throw new Error(`its needs() asked for ${count} facts of ${file}; a policy may ask for ${MAX_FACTS_OF_A_DOCUMENT} of one document, so ask only for what its checks use`);
        this.#asked += count;
        if (this.#asked > MAX_FACTS_OF_A_RUN)
            throw new Error(`its needs() asked for ${this.#asked} facts up to ${file}; a policy may ask for ${MAX_FACTS_OF_A_RUN} in one run, so ask only for what its checks use`);
        return requests;
    }
}
function proxy(child, meta, hooks) {
    const run = async (question, context) => {
        const facts = context.facts.entries();
        const sent = facts.map(({ request, fact }) => ({
            request,
            fact: fact.known && request.fact === 'document' ? { known: true, value: send(fact.value) } : fact,
        }));
        const answer = (await child.call({ ...question, options: context.options, facts: sent }));
        for (const report of answer.reports)
            context.report(report);
        for (const [list, row] of answer.rows)
            context.record(list, row);
    };
    const policy = { meta, external: true };
    const limit = new FactLimit();
    if (hooks.has('readsWorkspace'))
        policy['readsWorkspace'] = (options) => child.call({ hook: 'readsWorkspace', options });
    if (hooks.has('needs'))

        policy['needs'] = (document, options, change) => {
            const question = { hook: 'needs', document: send(document), options, ...(change && { change: sendChange(change) }) };
            return child.call(question).then((requests) => limit.check(document.file, requests));
        };
    if (hooks.has('checkDocument'))
        policy['checkDocument'] = (document, context) => run({ hook: 'checkDocument', document: send(document) }, context);
    if (hooks.has('checkChange'))
        policy['checkChange'] = (change, context) => run({ hook: 'checkChange', change: sendChange(change) }, context);
    if (hooks.has('checkChangeSet'))
        policy['checkChangeSet'] = ({ changes, documents }, context) => run({ hook: 'checkChangeSet', changes: changes.map(sendChange), documents: documents.map(send) }, context);
    return policy;
}

function send(document) {
    const { file, kind, side, readable, data, problems } = document;
    const views = Object.fromEntries(document.viewNames.map((name) => [name, document.view(name)]).filter(([, view]) => view !== undefined));
    return { file, kind, side, readable, data, problems, views };
}
function sendChange({ type, base, head }) {
    return { type, ...(base && { base: send(base) }), ...(head && { head: send(head) }) };
}


/***/ }),

/***/ 91223:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writeWire),
/* harmony export */   i: () => (/* binding */ readWire)
/* harmony export */ });





function writeWire(value) {
    const text = JSON.stringify(value);

    return text.includes('null') && holdsNotFinite(value) ? `!${JSON.stringify(value, tag)}` : text;
}

function readWire(line) {
    return line.startsWith('!') ? JSON.parse(line.slice(1), untag) : JSON.parse(line);
}
function tag(_, value) {
    if (typeof value === 'number' && !Number.isFinite(value))
        return `\0${value}`;
    return typeof value === 'string' && value.startsWith('\0') ? `\0${value}` : value;
}
function untag(_, value) {
    if (typeof value !== 'string' || !value.startsWith('\0'))
        return value;
    return value.startsWith('\0\0') ? value.slice(1) : Number(value.slice(1));
}

function holdsNotFinite(value) {
    const open = [value];
    while (open.length > 0) {
        const one = open.pop();
        if (typeof one === 'number') {
            if (!Number.isFinite(one))
                return true;
        }
        else if (Array.isArray(one))
            for (const item of one)
                open.push(item);
        else if (typeof one === 'object' && one !== null)
            for (const key in one)
                open.push(one[key]);
    }
    return false;
}


/***/ })

};

//# sourceMappingURL=7797.index.js.map