#!/usr/bin/env node
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
/** Digest of the scripts of this bundle; filled in by `.ci/common-js.mjs`. */
const BUILD = 'b63417bcbdcd684465d2afad155e1385299f4d0fb74e5918c94d9f2adc30b870';
/** The first runs of a command each use a little more of the code than the one before. */
const RUNS_THAT_WRITE = 3;
const MOST_BYTES = 64 << 20;
/** One for each command of each version; the oldest go first. */
const MOST_FILES = 24;
const HEADER = 4096;
/** A demo, say, is run once and leaves nothing behind. */
const OFTEN_RUN = new Set(['check', 'hash', 'compare', 'merge']);
/**
 * V8 compiles a regular expression to bytecode, which it polishes, and to machine code when it is used for the second time. A run of one
 * card uses two hundred of them a few times each, and 10 ms go into that: here they are not polished, and compiled again at the hundredth use.
 */
const HASTY = ['--no-regexp-peephole-optimization', '--regexp-tier-up-ticks=100'];
const USUAL = ['--regexp-peephole-optimization', '--regexp-tier-up-ticks=1'];
/** A V8 that does not know a flag says so on standard error: only where they were tried. */
const KNOWS_FLAGS = /^v2[0-4]\./;
/** The cache of one command; does nothing when there may be none. Whatever goes wrong with it, the run goes on without. */
class CodeCache {
    #key;
    #file;
    #loaded = new Map();
    #header;
    #bytes;
    constructor(argv, env) {
        this.#key = [BUILD, process.version, process.arch, __dirname, process.execArgv.join(' ')].join('\n');
        const folder = mayCache(argv, env) ? cacheFolder(env) : undefined;
        if (folder === undefined)
            return;
        this.#file = path.join(folder, `${argv[0]}-${hash(this.#key)}.bin`);
        try {
            this.#read(folder, this.#file);
        }
        catch {
            // There is none yet.
        }
    }
    get isOn() {
        return this.#file !== undefined;
    }
    /** What V8 made of a script the last time, when its file is the same. */
    codeOf(name, size, mtimeMs) {
        const entry = this.#header?.scripts[name];
        if (entry === undefined || entry[0] !== size || entry[1] !== mtimeMs)
            return undefined;
        return this.#bytes?.subarray(entry[2], entry[2] + entry[3]);
    }
    keep(name, loaded) {
        this.#loaded.set(name, loaded);
    }
    /** At the end of a run that judged: what its functions became is kept for the next. */
    write() {
        const runs = this.#header?.runs ?? 0;
        const isWhole = [...this.#loaded].every(([name, { script, size, mtimeMs }]) => this.codeOf(name, size, mtimeMs) !== undefined && script.cachedDataRejected !== true);
        if (this.#file === undefined || (isWhole && runs >= RUNS_THAT_WRITE))
            return;
        const scripts = {};
        const parts = [];
        let offset = HEADER;
        const add = (name, size, mtimeMs, code) => {
            scripts[name] = [size, mtimeMs, offset, code.length];
            parts.push(code);
            offset += code.length;
        };
        for (const [name, { script, size, mtimeMs }] of this.#loaded)
            add(name, size, mtimeMs, script.createCachedData());
        for (const [name, [size, mtimeMs]] of Object.entries(this.#header?.scripts ?? {})) {
            const code = this.#loaded.has(name) ? undefined : this.codeOf(name, size, mtimeMs);
            if (code !== undefined)
                add(name, size, mtimeMs, code);
        }
        const header = Buffer.alloc(HEADER, ' ');
        const text = JSON.stringify({ key: this.#key, runs: runs + 1, scripts });
        if (header.write(text) < Buffer.byteLength(text) || offset > MOST_BYTES)
            return;
        try {
            replace(this.#file, Buffer.concat([header, ...parts]));
        }
        catch {
            // A full or read-only disk: the next run is no faster, and that is all.
        }
    }
    #read(folder, file) {
        if (!isOurs(fs.lstatSync(folder), true))
            return;
        const fd = fs.openSync(file, fs.constants.O_RDONLY | (fs.constants.O_NOFOLLOW ?? 0));
        try {
            const stats = fs.fstatSync(fd);
            if (!isOurs(stats, false) || stats.size < HEADER || stats.size > MOST_BYTES)
                return;
            const bytes = Buffer.allocUnsafeSlow(stats.size);
            if (fs.readSync(fd, bytes, 0, stats.size, 0) !== stats.size)
                return;
            const header = JSON.parse(bytes.toString('utf8', 0, HEADER));
            if (header.key !== this.#key)
                return;
            this.#header = header;
            this.#bytes = bytes;
        }
        finally {
            fs.closeSync(fd);
        }
    }
}
/** Not in CI, not when Node is told to keep none, and not for the process of a user's policy. */
function mayCache(argv, env) {
    const isSet = (name) => !['', '0', 'false', undefined].includes(env[name]);
    if (isSet('CI') || isSet('GITHUB_ACTIONS') || isSet('NODE_DISABLE_COMPILE_CACHE'))
        return false;
    return OFTEN_RUN.has(argv[0] ?? '') && !argv.includes('--debug');
}
function cacheFolder(env) {
    const own = process.platform === 'win32' ? env['LOCALAPPDATA'] : env['XDG_CACHE_HOME'];
    const home = env['HOME'] === undefined || process.platform === 'win32' ? undefined : path.join(env['HOME'], '.cache');
    const parent = own === undefined || !path.isAbsolute(own) ? home : own;
    return parent === undefined || !path.isAbsolute(parent) ? undefined : path.join(parent, 'specgate');
}
/** Ours, and nobody else may write to it: what it holds is run. */
function isOurs(stats, folder) {
    if (folder ? !stats.isDirectory() : !stats.isFile())
        return false;
    return process.geteuid === undefined || (stats.uid === process.geteuid() && (stats.mode & 0o022) === 0);
}
/** Whole or not at all, since another run may read it at this moment. */
function replace(file, bytes) {
    const folder = path.dirname(file);
    // A home that is not there, as of a service, is not made.
    for (const part of [path.dirname(folder), folder])
        if (!fs.existsSync(part))
            fs.mkdirSync(part, { mode: 0o700 });
    if (!isOurs(fs.lstatSync(folder), true))
        return;
    const draft = `${file}.${process.pid}.tmp`;
    try {
        fs.writeFileSync(draft, bytes, { flag: 'wx', mode: 0o600 });
        fs.renameSync(draft, file);
    }
    catch (error) {
        fs.rmSync(draft, { force: true });
        throw error;
    }
    const files = fs.readdirSync(folder).map((name) => path.join(folder, name));
    const aged = files.map((name) => ({ name, age: fs.lstatSync(name).mtimeMs })).sort((a, b) => b.age - a.age);
    for (const { name } of aged.slice(MOST_FILES))
        fs.rmSync(name, { force: true });
}
/** FNV-1a, for a file name: the header holds the whole key. */
function hash(text) {
    let sum = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
    return (sum >>> 0).toString(16).padStart(8, '0');
}
/** Compiled code is taken only with the flags that it was made with; that of Node's own modules too, so these are loaded before. */
function usually(act) {
    if (!isHasty)
        return act();
    setFlags(USUAL);
    try {
        return act();
    }
    finally {
        setFlags(HASTY);
    }
}
function setFlags(flags) {
    const v8 = process.getBuiltinModule('node:v8');
    for (const flag of flags)
        v8.setFlagsFromString(flag);
}
/** Without a cache a script is a module like any other. */
const plain = require;
/**
 * A script within the function that CommonJS puts around it. The bundle is ASCII (`.ci/common-js.mjs`), and put together as bytes: to V8 it is
 * one byte a character without a look at each, and no copy is made of a text of a megabyte and a half to add a line.
 */
function wrapped(file, size) {
    const head = '(function (exports, require, module, __filename, __dirname) {';
    const tail = '\n})';
    const bytes = Buffer.allocUnsafeSlow(head.length + size + tail.length);
    bytes.write(head, 'latin1');
    const fd = fs.openSync(file, 'r');
    try {
        if (fs.readSync(fd, bytes, head.length, size, 0) !== size)
            throw new Error(`${file} changed while it was read`);
    }
    finally {
        fs.closeSync(fd);
    }
    bytes.write(tail, head.length + size, 'latin1');
    return bytes.toString('latin1');
}
/** A script of the bundle, as CommonJS: `main.js`, or a part of it that is loaded later. */
function load(name) {
    const file = path.join(__dirname, name);
    if (!cache.isOn)
        return plain(file);
    const { size, mtimeMs } = fs.statSync(file);
    const cachedData = cache.codeOf(name, size, mtimeMs);
    const options = { filename: file, importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER };
    const source = wrapped(file, size);
    const script = usually(() => new vm.Script(source, { ...options, ...(cachedData && { cachedData }) }));
    cache.keep(name, { script, size, mtimeMs });
    const made = { exports: {} };
    script.runInThisContext().call(made.exports, made.exports, require, made, file, __dirname);
    return made.exports;
}
// Before anything else can fail: a run that comes to an end without a verdict has not judged.
process.exitCode = 3;
const fs = process.getBuiltinModule('node:fs');
const path = process.getBuiltinModule('node:path');
const vm = process.getBuiltinModule('node:vm');
const argv = process.argv.slice(2);
const cache = new CodeCache(argv, process.env);
let isHasty = false;
if (cache.isOn)
    process.once('exit', (code) => {
        if (code === 0 || code === 1)
            usually(() => cache.write());
    });
const { start } = load('main.js');
start(load).catch((error) => {
    process.exitCode = 3;
    process.stderr.write(`specgate: internal error: ${error instanceof Error ? error.stack : String(error)}\n`);
});
// Once git works and Node's own modules are in.
if (KNOWS_FLAGS.test(process.version))
    setImmediate(() => {
        setFlags(HASTY);
        isHasty = true;
    });
