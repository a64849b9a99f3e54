exports.id = 9434;
exports.ids = [9434];
exports.modules = {

/***/ 41392:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ refusalsFactory)
/* harmony export */ });

function refusalsFactory(platform) {
    function refusePath(path) {
        if (/^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/.test(path))
            return undefined;
        if (/[\ud800-\udfff]/u.test(path))
            return { code: 'name', reason: 'its name is not valid UTF-8' };
        if (path.includes('\0'))
            return { code: 'name', reason: 'its name holds a NUL character' };
        if (path.startsWith('/') || (platform === 'win32' && /^(?:\\|[A-Za-z]:)/.test(path)))
            return { code: 'outside', reason: 'it is an absolute path' };
        const steps = path.split('/');
        if (steps.some((step) => step === '' || step === '.' || step === '..'))
            return { code: 'outside', reason: 'it is not a path below the workspace' };
        if (steps.some((step) => step.toLowerCase() === '.git'))
            return { code: 'outside', reason: 'it leads into the .git folder' };
        if (platform === 'win32' && /[\\:]/.test(path))
            return { code: 'name', reason: 'its name holds a character that means something else on this system' };
        return undefined;
    }
    const refuseNonFile = (stats) => {
        if (stats.isFile())
            return undefined;
        if (stats.isSymbolicLink())
            return { code: 'link', reason: 'it is a symbolic link, which is not followed' };
        let sort = 'a device, which is never opened';
        if (stats.isDirectory())
            sort = 'a folder';
        else if (stats.isFIFO())
            sort = 'a named pipe, which is never opened';
        else if (stats.isSocket())
            sort = 'a socket, which is never opened';
        return { code: 'not-regular', reason: `it is ${sort}` };
    };
    function refuseError(error) {
        const { code, message } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return missing();
        if (code === 'ELOOP')
            return { code: 'link', reason: 'it is a symbolic link, which is not followed' };
        if (code === 'ENAMETOOLONG')
            return { code: 'missing', reason: 'there is no such file: the path is longer than the system allows' };
        if (code === 'EACCES' || code === 'EPERM')
            return { code: 'unreadable', reason: 'it may not be read by this user' };
        return { code: 'unreadable', reason: `it cannot be read (${code ?? message})` };
    }
    function missing() {
        return { code: 'missing', reason: 'there is no such file' };
    }
    return { refusePath, refuseNonFile, refuseError, missing };
}


/***/ }),

/***/ 79434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  hashFiles: () => (/* binding */ hashFiles)
});


var external_node_crypto_ = __webpack_require__(77598);
var external_node_crypto_default = /*#__PURE__*/__webpack_require__.n(external_node_crypto_);

var external_node_fs_ = __webpack_require__(73024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);

var promises_ = __webpack_require__(51455);

var external_node_os_ = __webpack_require__(48161);

var external_node_timers_promises_ = __webpack_require__(58500);

var errors = __webpack_require__(87206);

var digesters = __webpack_require__(61900);

var file_refusals = __webpack_require__(41392);

var external_node_worker_threads_ = __webpack_require__(75919);
;





function safeFoldersFactory(fs, { refuseError, missing }, platform) {
    const MAX_FOLDERS = 32;
    const { constants } = fs;
    const FOLDER_FLAGS = constants.O_RDONLY |
        (constants.O_NOFOLLOW ?? 0) |
        (constants.O_NONBLOCK ?? 0) |
        (constants.O_NOCTTY ?? 0) |
        (constants.O_DIRECTORY ?? 0);
    return (root) => {
        const folders = new Map();
        const byHandle = canOpenByHandle();
        let last;

        function open(path) {

            if (last !== undefined && last.path === path)
                return last.folder;
            const folder = openSteps(path);
            last = { path, folder };
            return folder;
        }
        function openSteps(path) {
            let above = hold('', () => enter(root, root));
            for (let end = 0; end < path.length && !('code' in above);) {
                const start = end === 0 ? 0 : end + 1;
                end = path.indexOf('/', start);
                if (end < 0)
                    end = path.length;
                const at = path.slice(0, end);
                const parent = above;
                above = hold(at, () => openBelow(parent, at, path.slice(start, end)));
            }
            return above;
        }
        function hold(path, make) {
            const held = folders.get(path);
            if (held !== undefined) {
                folders.delete(path);
                folders.set(path, held);
                return held;
            }
            const found = make();
            if (folders.size >= MAX_FOLDERS) {
                const [oldest, folder] = folders.entries().next().value;
                folders.delete(oldest);
                if (last?.folder === folder)
                    last = undefined;
                release(folder);
            }
            folders.set(path, found);
            return found;
        }
        function openBelow(above, path, name) {
            const found = enter(`${above.at}/${name}`, path);
            if ('code' in found && found.code !== 'missing')
                return found;
            const wrong = refuseSpelling(above, name, !('code' in found));
            if (wrong !== undefined)
                release(found);
            return wrong ?? found;
        }
        function enter(at, path) {
            let fd;
            try {
                const stats = fs.lstatSync(at, { throwIfNoEntry: false });
                if (stats === undefined)
                    return missing();
                const shown = JSON.stringify(path);
                if (stats.isSymbolicLink())
                    return { code: 'link', reason: `it goes through the symbolic link ${shown}, which is not followed` };
                if (!stats.isDirectory())
                    return { code: 'missing', reason: `there is no such file; ${shown} is not a folder` };
                if (!byHandle)
                    return { at, fd, stats, exact: undefined, names: undefined };
                fd = fs.openSync(at, FOLDER_FLAGS);
                return { at: `/proc/self/fd/${fd}`, fd, stats, exact: undefined, names: undefined };
            }
            catch (error) {
                return refuseError(error);
            }
        }
        function isUnmoved(path) {
            for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
                const at = path.slice(0, end);
                const held = folders.get(at);
                const now = fs.lstatSync(`${root}/${at}`, { throwIfNoEntry: false });
                if (now === undefined || !now.isDirectory())
                    return false;
                if (held !== undefined && !('code' in held) && (held.stats.ino !== now.ino || held.stats.dev !== now.dev))
                    return false;
            }
            return true;
        }
        function close() {
            for (const folder of folders.values())
                release(folder);
            folders.clear();
            last = undefined;
        }
        return { byHandle, open, refuseSpelling, isUnmoved, close };
    };
    function canOpenByHandle() {
        try {
            return fs.lstatSync('/proc/self/fd').isDirectory();
        }
        catch {
            return false;
        }
    }
    function release(folder) {
        if ('fd' in folder && folder.fd !== undefined)
            fs.closeSync(folder.fd);
    }
    function refuseSpelling(folder, name, isThere) {
        if (isThere) {
            folder.exact ??= isExact(folder, name);
            if (folder.exact)
                return undefined;
        }
        const { bytes, folded } = (folder.names ??= readNames(folder));
        if (isThere && bytes.has(Buffer.from(name, 'utf8').toString('latin1')))
            return undefined;
        const other = folded.get(fold(name));
        if (other === undefined || other === name)
            return isThere ? { code: 'changed', reason: 'it appeared while its folder was read' } : missing();

        if (isThere && other.normalize('NFC') === name.normalize('NFC'))
            return undefined;
        return { code: 'case', reason: `there is no file of exactly this name; the disk has ${JSON.stringify(other)}` };
    }
    function readNames(folder) {
        const bytes = fs.readdirSync(folder.at, { encoding: 'latin1' });
        const names = bytes.map((name) => Buffer.from(name, 'latin1').toString('utf8'));
        return { bytes: new Set(bytes), folded: new Map(names.map((name) => [fold(name), name])) };
    }
    function fold(name) {
        return name.normalize('NFC').toLowerCase();
    }

    function isExact(folder, name) {
        const lower = name.toLowerCase();
        const flipped = lower === name ? name.toUpperCase() : lower;
        if (flipped === name || !/^[\x20-\x7e]*$/.test(name))
            return undefined;
        const other = fs.lstatSync(`${folder.at}/${flipped}`, { throwIfNoEntry: false });

        return other === undefined && !/^(?:darwin|win32)$/.test(platform) ? true : undefined;
    }
}

;

const READ_STEP = 4 << 20;







function safeReaderFactory(fs, crypto, makeDigester, { refusePath, refuseNonFile, refuseError, missing }, openFolders) {
    const BUFFER = 256 << 10;
    const STEP = 4 << 20;
    const { constants } = fs;
    const FILE_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

    const oneShot = crypto.hash;
    return ({ root, algorithms, objectFormat }) => {
        const buffer = Buffer.allocUnsafeSlow(BUFFER);
        const folders = openFolders(root);
        const { byHandle, refuseSpelling } = folders;
        const single = algorithms.length === 1;
        function hash(path, most) {
            const refused = refusePath(path);
            if (refused !== undefined)
                return { path, ...refused };
            const slash = path.lastIndexOf('/');
            const name = path.slice(slash + 1);
            const folder = folders.open(slash < 0 ? '' : path.slice(0, slash));
            if ('code' in folder)
                return { path, ...folder };
            const at = `${folder.at}/${name}`;
            let fd;
            const isListed = most !== undefined && byHandle;
            try {
                const seen = isListed ? undefined : fs.lstatSync(at, { throwIfNoEntry: false });
                const wrong = (seen && refuseNonFile(seen)) ?? refuseSpelling(folder, name, isListed || seen !== undefined);
                if (wrong !== undefined)
                    return { path, ...wrong };
                if (!isListed && seen === undefined)
                    return { path, ...missing() };
                fd = fs.openSync(at, FILE_FLAGS);
                const opened = fs.fstatSync(fd);
                const odd = isListed ? refuseNonFile(opened) : undefined;
                if (odd !== undefined)
                    return { path, ...odd };
                if (!opened.isFile() || (seen !== undefined && !isSame(seen, opened)))
                    return { path, ...changed('it was replaced while it was opened') };
                if (most !== undefined && opened.size > most)
                    return { path, large: opened.size };
                if (opened.size <= BUFFER)
                    return settle(path, opened, readShort(fd, opened.size));
                const run = readLong(path, fd, opened);
                fd = undefined;
                return run;
            }
            catch (error) {
                const isGone = isListed && fd === undefined && error.code === 'ENOENT';
                return { path, ...((isGone ? refuseSpelling(folder, name, false) : undefined) ?? refuseError(error)) };
            }
            finally {
                if (fd !== undefined)
                    fs.closeSync(fd);
            }
        }
        function settle(path, opened, digests) {
            if (digests === undefined)
                return { path, ...changed('it grew or shrank while it was read') };
            if ('code' in digests)
                return { path, ...digests };

            const after = fs.lstatSync(`${root}/${path}`, { throwIfNoEntry: false });
            if (after === undefined || !isSame(opened, after))
                return { path, ...changed('it changed while it was read') };
            if (!byHandle && !folders.isUnmoved(path))
                return { path, ...changed('a folder of its path was replaced while it was read') };
            return { path, size: opened.size, mtimeMs: Math.floor(opened.mtimeMs), digests };
        }

        function readShort(fd, size) {
            for (let total = 0; total < size;) {
                const bytes = fs.readSync(fd, buffer, total, size - total, null);
                if (bytes === 0)
                    return undefined;
                total += bytes;
            }

            const content = new Uint8Array(buffer.buffer, 0, size);
            if (single && oneShot !== undefined)
                return { sha256: oneShot('sha256', content, 'hex') };
            const digesters = startDigesters(size);
            if ('code' in digesters)
                return digesters;
            for (const digester of digesters)
                digester.update(content);
            return finish(digesters);
        }
        function* readLong(path, fd, opened) {
            try {
                return settle(path, opened, yield* readSteps(fd, opened.size));
            }
            catch (error) {
                return { path, ...refuseError(error) };
            }
            finally {
                fs.closeSync(fd);
            }
        }

        function* readSteps(fd, size) {
            const digesters = startDigesters(size);
            if ('code' in digesters)
                return digesters;
            let step = 0;
            for (let total = 0; total < size;) {
                const bytes = fs.readSync(fd, buffer, 0, Math.min(BUFFER, size - total), null);
                if (bytes === 0)
                    return undefined;
                const part = bytes === BUFFER ? buffer : buffer.subarray(0, bytes);
                for (const digester of digesters)
                    digester.update(part);
                total += bytes;
                step += bytes;
                if (step >= STEP) {
                    yield step;
                    step = 0;
                }
            }
            return finish(digesters);
        }
        function startDigesters(size) {
            const digesters = [];
            for (const algorithm of algorithms) {
                try {
                    digesters.push(makeDigester(algorithm, size, objectFormat));
                }
                catch (error) {
                    const reason = `it cannot be digested with ${algorithm} on this machine (${error.message})`;
                    return { code: 'algorithm', reason };
                }
            }
            return digesters;
        }
        function finish(digesters) {
            const digests = {};
            algorithms.forEach((algorithm, i) => (digests[algorithm] = digesters[i].finish()));
            return digests;
        }
        return { hash: hash, close: folders.close };
    };
    function isSame(a, b) {
        return a.ino === b.ino && a.dev === b.dev && a.size === b.size && a.mtimeMs === b.mtimeMs && a.ctimeMs === b.ctimeMs;
    }
    function changed(reason) {
        return { code: 'changed', reason };
    }
}

;









function programText() {
    return `'use strict'
const fs = require('node:fs'), crypto = require('node:crypto'), { parentPort, workerData } = require('node:worker_threads')
const refusals = (${file_refusals/* refusalsFactory */.o})(process.platform), openFolders = (${safeFoldersFactory})(fs, refusals, process.platform)
const reader = (${safeReaderFactory})(fs, crypto, (${digesters/* digesterFactory */.K})(crypto), refusals, openFolders)(workerData);
(${serveTasks})(parentPort, reader, workerData.algorithms, ${READ_STEP})`;
}

function serveTasks(port, reader, algorithms, stepBytes) {
    port.on('message', ({ paths, most }) => {
        let small = 0;
        const sizes = new Float64Array(paths.length).fill(NaN);
        const times = new Float64Array(paths.length);
        const digests = [];
        const others = [];
        for (let at = 0; at < paths.length; at++) {
            const found = reader.hash(paths[at], most);
            const result = 'next' in found ? readThrough(found) : found;
            if (!('digests' in result)) {
                others.push(result);
                digests.push('');
                continue;
            }
            small += result.size % stepBytes;
            sizes[at] = result.size;
            times[at] = result.mtimeMs;
            digests.push(algorithms.length === 1 ? result.digests.sha256 : algorithms.map((name) => result.digests[name]).join(' '));
        }
        port.postMessage({ bytes: small, answers: { sizes, times, digests: digests.join('\n'), others } });
    });
    function readThrough(run) {
        for (let step = run.next();; step = run.next()) {
            if (step.done === true)
                return step.value;
            port.postMessage({ bytes: step.value });
        }
    }
}
function unpack({ paths }, packed, algorithms) {
    let other = 0;
    return packed.digests.split('\n').map((text, at) => {
        const size = packed.sizes[at];
        if (Number.isNaN(size))
            return packed.others[other++];
        const hex = text.split(' ');
        const digests = Object.fromEntries(algorithms.map((name, i) => [name, hex[i]]));
        return { path: paths[at], size, mtimeMs: packed.times[at], digests };
    });
}

class HashWorker {
    #worker;
    #open = [];
    #closed = false;

    constructor(settings, next, settle, end, program = programText()) {

        this.#worker = new external_node_worker_threads_.Worker(program, { eval: true, workerData: settings, execArgv: [], env: {}, name: 'hash' });
        const finish = (broken) => {
            if (!this.#closed)
                end(broken);
            this.#closed = true;
        };
        this.#worker.on('message', ({ bytes, answers }) => {
            if (this.#closed)
                return;
            if (answers === undefined)
                return settle(bytes);

            const task = this.#open.shift();
            settle(bytes, task, unpack(task, answers, settings.algorithms));
            if (!this.#feed(next))
                finish(undefined);
        });
        this.#worker.on('error', (error) => finish(error instanceof Error ? error : new Error(String(error))));
        this.#worker.on('messageerror', finish);
        this.#worker.on('exit', (code) => finish(new Error(`it ended with ${code} in the middle of its work`)));
        if (!this.#feed(next))
            finish(undefined);
    }
    async close() {
        this.#closed = true;
        await this.#worker.terminate();
    }

    #feed(next) {
        while (this.#open.length < 2) {
            const task = next(this.#open.length > 0);
            if (task === undefined)
                break;
            this.#open.push(task);
            this.#worker.postMessage(task);
        }
        return this.#open.length > 0;
    }
}

;











const MAX_JOBS = 8;

const LARGE = 1 << 20;
const BATCH_FILES = 256;
const BATCH_BYTES = 4 << 20;

const WORTH_BYTES = 24 << 20;
const WORTH_FILES = 1500;

const UNSIZED = 256 << 10;

const PROVEN = 8 << 20;





async function hashFiles(root, inputs, options = {}) {
    options.signal?.throwIfAborted();
    const settings = {
        root: await (0,promises_.realpath)(root).catch((cause) => {
            throw new errors/* GateError */.u(2, 'the folder to hash in cannot be opened', { where: root, cause });
        }),
        algorithms: [...new Set(['sha256', ...(options.algorithms ?? [])])],
        objectFormat: options.objectFormat ?? 'sha1',
    };
    const results = await new Work(settings, inputs, options).run();
    const large = results.flatMap((result, index) => ('large' in result ? [{ index, path: result.path, size: result.large }] : []));
    if (large.length === 0)
        return results;
    const done = { files: results.length - large.length, bytes: sumOf(results) };
    const rest = await new Work(settings, large, options, done).run();
    large.forEach(({ index }, i) => (results[index] = rest[i]));
    return results;
}
function sumOf(results) {
    return results.reduce((sum, result) => sum + ('digests' in result ? result.size : 0), 0);
}
class Work {
    #settings;
    #options;
    #results;
    #tasks;
    #totalBytes;
    #unsized;
    #totalFiles;
    #stop = new AbortController();
    #next = 0;
    #files = 0;
    #bytes = 0;

    constructor(settings, inputs, options, done = { files: 0, bytes: 0 }) {
        this.#settings = settings;
        this.#options = options;
        this.#results = new Array(inputs.length);
        const sizes = inputs.map((input) => (typeof input === 'string' ? sizeOf(settings.root, input) : input.size));
        this.#files = done.files;
        this.#bytes = done.bytes;
        this.#totalFiles = done.files + inputs.length;
        this.#totalBytes = sizes.reduce((sum, size) => sum + (size ?? 0), done.bytes);
        this.#unsized = sizes.includes(undefined);
        this.#tasks = planTasks(inputs, sizes);
    }
    async run() {
        const { signal } = this.#options;
        const abort = () => this.#stop.abort(signal?.reason);
        signal?.addEventListener('abort', abort, { once: true });
        const workers = [];
        try {
            const settled = [];
            const start = () => {
                for (let more = this.#workersWorth() - workers.length; more > 0; more--)
                    settled.push(this.#startWorker(workers));

                for (const one of settled)
                    one.catch(() => undefined);
            };
            start();
            await this.#workHere(start);
            await Promise.all(settled);
            this.#stop.signal.throwIfAborted();
        }
        finally {
            signal?.removeEventListener('abort', abort);
            await Promise.all(workers.map((worker) => worker.close()));
        }
        return this.#results;
    }

    #workersWorth() {
        const jobs = Math.max(1, Math.floor(this.#options.jobs ?? Math.min((0,external_node_os_.availableParallelism)(), MAX_JOBS)));
        const isLong = this.#totalBytes >= WORTH_BYTES || this.#totalFiles >= WORTH_FILES || (this.#unsized && this.#bytes >= PROVEN);
        return isLong ? Math.min(jobs, this.#tasks.length) - 1 : 0;
    }
    #startWorker(workers) {
        return new Promise((resolve, reject) => {
            this.#stop.signal.addEventListener('abort', () => reject(this.#stop.signal.reason), { once: true });
            const worker = new HashWorker(this.#settings, (isBusy) => (isBusy && this.#tasks[this.#next]?.paths.length === 1 ? undefined : this.#take()), (bytes, task, answers = []) => {
                answers.forEach((answer, at) => (this.#results[task.indexes[at]] = answer));
                this.#advance(bytes, answers.filter((answer) => !('large' in answer)).length);
            }, (broken) => (broken === undefined ? resolve() : this.#stop.abort(brokenThread(broken))));
            workers.push(worker);
        });
    }
    #take() {
        return this.#stop.signal.aborted ? undefined : this.#tasks[this.#next++];
    }

    async #workHere(startMore) {
        const reader = makeReader(this.#settings);
        try {
            for (let task = this.#take(); task !== undefined; task = this.#take()) {
                let files = 0;
                let small = 0;
                for (let at = 0; at < task.paths.length; at++) {
                    const found = reader.hash(task.paths[at], task.most);
                    const result = 'next' in found ? await this.#readHere(found) : found;
                    this.#results[task.indexes[at]] = result;
                    if (!('large' in result))
                        files++;

                    if ('digests' in result)
                        small += result.size % READ_STEP;
                }
                this.#advance(small, files);
                if (this.#unsized)
                    startMore();
                await this.#turn();
            }
        }
        finally {
            reader.close();
        }
    }
    async #readHere(run) {
        try {
            for (let step = run.next();; step = run.next()) {
                if (step.done === true)
                    return step.value;
                this.#advance(step.value, 0);
                await this.#turn();
            }
        }
        finally {
            run.return(undefined);
        }
    }
    async #turn() {
        await (0,external_node_timers_promises_.setImmediate)();
        this.#stop.signal.throwIfAborted();
    }
    #advance(bytes, files) {
        this.#bytes += bytes;
        this.#files += files;
        this.#options.onProgress?.({
            files: this.#files,
            totalFiles: this.#totalFiles,
            bytes: this.#bytes,
            totalBytes: this.#totalBytes,
        });
    }
}
function brokenThread(cause) {
    return new errors/* GateError */.u(3, `a thread that hashes files broke: ${cause.message}`, {
        fix: 'Run it again; with --jobs 1 no thread is started.',
        inAction: { fix: 'Run the job again.' },
        cause,
    });
}

function planTasks(inputs, sizes) {
    const sizeAt = (index) => sizes[index] ?? 0;
    const task = (indexes) => ({
        indexes,
        paths: indexes.map((index) => pathOf(inputs[index])),
        most: indexes.some((index) => sizes[index] === undefined) ? UNSIZED : undefined,
    });
    const large = [];
    const batches = [];
    let batch = [];
    let bytes = 0;
    for (let index = 0; index < inputs.length; index++) {
        const size = sizeAt(index);
        if (size >= LARGE) {
            large.push(index);
            continue;
        }

        const isOther = batch.length > 0 && (sizes[index] === undefined) !== (sizes[batch[0]] === undefined);
        if (batch.length === BATCH_FILES || bytes > BATCH_BYTES || isOther) {
            batches.push(batch);
            batch = [];
            bytes = 0;
        }
        batch.push(index);
        bytes += size;
    }
    if (batch.length > 0)
        batches.push(batch);
    large.sort((a, b) => sizeAt(b) - sizeAt(a));
    return [...large.map((index) => task([index])), ...batches.map(task)];
}
function pathOf(input) {
    return typeof input === 'string' ? input : input.path;
}
function makeReader(settings) {
    const refusals = (0,file_refusals/* refusalsFactory */.o)(process.platform);
    const openFolders = safeFoldersFactory((external_node_fs_default()), refusals, process.platform);
    return safeReaderFactory((external_node_fs_default()), (external_node_crypto_default()), (0,digesters/* digesterFactory */.K)((external_node_crypto_default())), refusals, openFolders)(settings);
}
function sizeOf(root, path) {
    try {
        return external_node_fs_default().lstatSync(`${root}/${path}`, { throwIfNoEntry: false })?.size ?? 0;
    }
    catch {
        return 0;
    }
}


/***/ })

};

//# sourceMappingURL=9434.index.js.map