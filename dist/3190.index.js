export const id = 3190;
export const ids = [3190];
export const modules = {

/***/ 7163:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const debug = __webpack_require__(1159)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __webpack_require__(5101)
const { safeRe: re, t } = __webpack_require__(5471)

const parseOptions = __webpack_require__(356)
const { compareIdentifiers } = __webpack_require__(3348)

const isPrereleaseIdentifier = (prerelease, identifier) => {
  const identifiers = identifier.split('.')
  if (identifiers.length > prerelease.length) {
    return false
  }

  for (let i = 0; i < identifiers.length; i++) {
    if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
      return false
    }
  }

  return true
}

class SemVer {
  constructor (version, options) {
    options = parseOptions(options)

    if (version instanceof SemVer) {
      if (version.loose === !!options.loose &&
        version.includePrerelease === !!options.includePrerelease) {
        return version
      } else {
        version = version.version
      }
    } else if (typeof version !== 'string') {
      throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)
    }

    if (version.length > MAX_LENGTH) {
      throw new TypeError(
        `version is longer than ${MAX_LENGTH} characters`
      )
    }

    debug('SemVer', version, options)
    this.options = options
    this.loose = !!options.loose
    // this isn't actually relevant for versions, but keep it so that we
    // don't run into trouble passing this.options around.
    this.includePrerelease = !!options.includePrerelease

    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL])

    if (!m) {
      throw new TypeError(`Invalid Version: ${version}`)
    }

    this.raw = version

    // these are actually numbers
    this.major = +m[1]
    this.minor = +m[2]
    this.patch = +m[3]

    if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
      throw new TypeError('Invalid major version')
    }

    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
      throw new TypeError('Invalid minor version')
    }

    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
      throw new TypeError('Invalid patch version')
    }

    // numberify any prerelease numeric ids
    if (!m[4]) {
      this.prerelease = []
    } else {
      this.prerelease = m[4].split('.').map((id) => {
        if (/^[0-9]+$/.test(id)) {
          const num = +id
          if (num >= 0 && num < MAX_SAFE_INTEGER) {
            return num
          }
        }
        return id
      })
    }

    this.build = m[5] ? m[5].split('.') : []
    this.format()
  }

  format () {
    this.version = `${this.major}.${this.minor}.${this.patch}`
    if (this.prerelease.length) {
      this.version += `-${this.prerelease.join('.')}`
    }
    return this.version
  }

  toString () {
    return this.version
  }

  compare (other) {
    debug('SemVer.compare', this.version, this.options, other)
    if (!(other instanceof SemVer)) {
      if (typeof other === 'string' && other === this.version) {
        return 0
      }
      other = new SemVer(other, this.options)
    }

    if (other.version === this.version) {
      return 0
    }

    return this.compareMain(other) || this.comparePre(other)
  }

  compareMain (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    if (this.major < other.major) {
      return -1
    }
    if (this.major > other.major) {
      return 1
    }
    if (this.minor < other.minor) {
      return -1
    }
    if (this.minor > other.minor) {
      return 1
    }
    if (this.patch < other.patch) {
      return -1
    }
    if (this.patch > other.patch) {
      return 1
    }
    return 0
  }

  comparePre (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    // NOT having a prerelease is > having one
    if (this.prerelease.length && !other.prerelease.length) {
      return -1
    } else if (!this.prerelease.length && other.prerelease.length) {
      return 1
    } else if (!this.prerelease.length && !other.prerelease.length) {
      return 0
    }

    let i = 0
    do {
      const a = this.prerelease[i]
      const b = other.prerelease[i]
      debug('prerelease compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  compareBuild (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    let i = 0
    do {
      const a = this.build[i]
      const b = other.build[i]
      debug('build compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  // preminor will bump the version up to the next minor release, and immediately
  // down to pre-release. premajor and prepatch work the same way.
  inc (release, identifier, identifierBase) {
    if (release.startsWith('pre')) {
      if (!identifier && identifierBase === false) {
        throw new Error('invalid increment argument: identifier is empty')
      }
      // Avoid an invalid semver results
      if (identifier) {
        const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE])
        if (!match || match[1] !== identifier) {
          throw new Error(`invalid identifier: ${identifier}`)
        }
      }
    }

    switch (release) {
      case 'premajor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor = 0
        this.major++
        this.inc('pre', identifier, identifierBase)
        break
      case 'preminor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor++
        this.inc('pre', identifier, identifierBase)
        break
      case 'prepatch':
        // If this is already a prerelease, it will bump to the next version
        // drop any prereleases that might already exist, since they are not
        // relevant at this point.
        this.prerelease.length = 0
        this.inc('patch', identifier, identifierBase)
        this.inc('pre', identifier, identifierBase)
        break
      // If the input is a non-prerelease version, this acts the same as
      // prepatch.
      case 'prerelease':
        if (this.prerelease.length === 0) {
          this.inc('patch', identifier, identifierBase)
        }
        this.inc('pre', identifier, identifierBase)
        break
      case 'release':
        if (this.prerelease.length === 0) {
          throw new Error(`version ${this.raw} is not a prerelease`)
        }
        this.prerelease.length = 0
        break

      case 'major':
        // If this is a pre-major version, bump up to the same major version.
        // Otherwise increment major.
        // 1.0.0-5 bumps to 1.0.0
        // 1.1.0 bumps to 2.0.0
        if (
          this.minor !== 0 ||
          this.patch !== 0 ||
          this.prerelease.length === 0
        ) {
          this.major++
        }
        this.minor = 0
        this.patch = 0
        this.prerelease = []
        break
      case 'minor':
        // If this is a pre-minor version, bump up to the same minor version.
        // Otherwise increment minor.
        // 1.2.0-5 bumps to 1.2.0
        // 1.2.1 bumps to 1.3.0
        if (this.patch !== 0 || this.prerelease.length === 0) {
          this.minor++
        }
        this.patch = 0
        this.prerelease = []
        break
      case 'patch':
        // If this is not a pre-release version, it will increment the patch.
        // If it is a pre-release it will bump up to the same patch version.
        // 1.2.0-5 patches to 1.2.0
        // 1.2.0 patches to 1.2.1
        if (this.prerelease.length === 0) {
          this.patch++
        }
        this.prerelease = []
        break
      // This probably shouldn't be used publicly.
      // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
      case 'pre': {
        const base = Number(identifierBase) ? 1 : 0

        if (this.prerelease.length === 0) {
          this.prerelease = [base]
        } else {
          let i = this.prerelease.length
          while (--i >= 0) {
            if (typeof this.prerelease[i] === 'number') {
              this.prerelease[i]++
              i = -2
            }
          }
          if (i === -1) {
            // didn't increment anything
            if (identifier === this.prerelease.join('.') && identifierBase === false) {
              throw new Error('invalid increment argument: identifier already exists')
            }
            this.prerelease.push(base)
          }
        }
        if (identifier) {
          // 1.2.0-beta.1 bumps to 1.2.0-beta.2,
          // 1.2.0-beta.fooblz or 1.2.0-beta bumps to 1.2.0-beta.0
          let prerelease = [identifier, base]
          if (identifierBase === false) {
            prerelease = [identifier]
          }
          if (isPrereleaseIdentifier(this.prerelease, identifier)) {
            const prereleaseBase = this.prerelease[identifier.split('.').length]
            if (isNaN(prereleaseBase)) {
              this.prerelease = prerelease
            }
          } else {
            this.prerelease = prerelease
          }
        }
        break
      }
      default:
        throw new Error(`invalid increment argument: ${release}`)
    }
    this.raw = this.format()
    if (this.build.length) {
      this.raw += `+${this.build.join('.')}`
    }
    return this
  }
}

module.exports = SemVer


/***/ }),

/***/ 8469:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 5101:
/***/ ((module) => {



// Note: this is the semver.org version of the spec that it implements
// Not necessarily the package version of this code.
const SEMVER_SPEC_VERSION = '2.0.0'

const MAX_LENGTH = 256
const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER ||
/* istanbul ignore next */ 9007199254740991

// Max safe segment length for coercion.
const MAX_SAFE_COMPONENT_LENGTH = 16

// Max safe length for a build identifier. The max length minus 6 characters for
// the shortest version with a build 0.0.0+BUILD.
const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6

// ECMAScript whitespace and line terminators matched by \s.
const WHITESPACE_CHARACTERS = [
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  ' ',
  '\u00a0',
  '\u1680',
  '\u2000',
  '\u2001',
  '\u2002',
  '\u2003',
  '\u2004',
  '\u2005',
  '\u2006',
  '\u2007',
  '\u2008',
  '\u2009',
  '\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
  '\ufeff',
]

const RELEASE_TYPES = [
  'major',
  'premajor',
  'minor',
  'preminor',
  'patch',
  'prepatch',
  'prerelease',
]

module.exports = {
  MAX_LENGTH,
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_SAFE_INTEGER,
  WHITESPACE_CHARACTERS,
  RELEASE_TYPES,
  SEMVER_SPEC_VERSION,
  FLAG_INCLUDE_PRERELEASE: 0b001,
  FLAG_LOOSE: 0b010,
}


/***/ }),

/***/ 1159:
/***/ ((module) => {



const debug = (
  typeof process === 'object' &&
  process.env &&
  process.env.NODE_DEBUG &&
  /\bsemver\b/i.test(process.env.NODE_DEBUG)
) ? (...args) => console.error('SEMVER', ...args)
  : () => {}

module.exports = debug


/***/ }),

/***/ 3348:
/***/ ((module) => {



const numeric = /^[0-9]+$/
const compareIdentifiers = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b ? 0 : a < b ? -1 : 1
  }

  const anum = numeric.test(a)
  const bnum = numeric.test(b)

  if (anum && bnum) {
    a = +a
    b = +b
  }

  return a === b ? 0
    : (anum && !bnum) ? -1
    : (bnum && !anum) ? 1
    : a < b ? -1
    : 1
}

const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a)

module.exports = {
  compareIdentifiers,
  rcompareIdentifiers,
}


/***/ }),

/***/ 356:
/***/ ((module) => {



// parse out just the options we care about
const looseOption = Object.freeze({ loose: true })
const emptyOpts = Object.freeze({ })
const parseOptions = options => {
  if (!options) {
    return emptyOpts
  }

  if (typeof options !== 'object') {
    return looseOption
  }

  return options
}
module.exports = parseOptions


/***/ }),

/***/ 5471:
/***/ ((module, exports, __webpack_require__) => {



const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __webpack_require__(5101)
const debug = __webpack_require__(1159)
exports = module.exports = {}

// The actual regexps go on exports.re
const re = exports.re = []
const safeRe = exports.safeRe = []
const src = exports.src = []
const safeSrc = exports.safeSrc = []
const t = exports.t = {}
let R = 0

const LETTERDASHNUMBER = '[a-zA-Z0-9-]'

// Replace some greedy regex tokens to prevent regex dos issues. These regex are
// used internally via the safeRe object since all inputs in this library get
// normalized first to trim and collapse all extra whitespace. The original
// regexes are exported for userland consumption and lower level usage. A
// future breaking change could export the safer regex only with a note that
// all input should have extra whitespace removed.
const safeRegexReplacements = [
  ['\\s', 1],
  ['\\d', MAX_LENGTH],
  [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH],
]

const makeSafeRegex = (value) => {
  for (const [token, max] of safeRegexReplacements) {
    value = value
      .split(`${token}*`).join(`${token}{0,${max}}`)
      .split(`${token}+`).join(`${token}{1,${max}}`)
  }
  return value
}

const createToken = (name, value, isGlobal) => {
  const safe = makeSafeRegex(value)
  const index = R++
  debug(name, index, value)
  t[name] = index
  src[index] = value
  safeSrc[index] = safe
  re[index] = new RegExp(value, isGlobal ? 'g' : undefined)
  safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined)
}

// The following Regular Expressions can be used for tokenizing,
// validating, and parsing SemVer version strings.

// ## Numeric Identifier
// A single `0`, or a non-zero digit followed by zero or more digits.

createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*')
createToken('NUMERICIDENTIFIERLOOSE', '\\d+')

// ## Non-numeric Identifier
// Zero or more digits, followed by a letter or hyphen, and then zero or
// more letters, digits, or hyphens.

createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`)

// ## Main Version
// Three dot-separated numeric identifiers.

createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})`)

createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version Identifier
// A numeric identifier, or a non-numeric identifier.
// Non-numeric identifiers include numeric identifiers but can be longer.
// Therefore non-numeric identifiers must go first.

createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIER]})`)

createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version
// Hyphen, followed by one or more dot-separated pre-release version
// identifiers.

createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]
}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`)

createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]
}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`)

// ## Build Metadata Identifier
// Any combination of digits, letters, or hyphens.

createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`)

// ## Build Metadata
// Plus sign, followed by one or more period-separated build metadata
// identifiers.

createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]
}(?:\\.${src[t.BUILDIDENTIFIER]})*))`)

// ## Full Version String
// A main version, followed optionally by a pre-release version and
// build metadata.

// Note that the only major, minor, patch, and pre-release sections of
// the version string are capturing groups.  The build metadata is not a
// capturing group, because it should not ever be used in version
// comparison.

createToken('FULLPLAIN', `v?${src[t.MAINVERSION]
}${src[t.PRERELEASE]}?${
  src[t.BUILD]}?`)

createToken('FULL', `^${src[t.FULLPLAIN]}$`)

// like full, but allows v1.2.3 and =1.2.3, which people do sometimes.
// also, 1.0.0alpha1 (prerelease without the hyphen) which is pretty
// common in the npm registry.
createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]
}${src[t.PRERELEASELOOSE]}?${
  src[t.BUILD]}?`)

createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`)

createToken('GTLT', '((?:<|>)?=?)')

// Something like "2.*" or "1.2.x".
// Note that "x.x" is a valid xRange identifier, meaning "any version"
// Only the first item is strictly required.
createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`)
createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`)

createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:${src[t.PRERELEASE]})?${
                     src[t.BUILD]}?` +
                   `)?)?`)

createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:${src[t.PRERELEASELOOSE]})?${
                          src[t.BUILD]}?` +
                        `)?)?`)

createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`)
createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`)

// Coercion.
// Extract anything that could conceivably be a part of a valid semver
createToken('COERCEPLAIN', `${'(^|[^\\d])' +
              '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`)
createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`)
createToken('COERCEFULL', src[t.COERCEPLAIN] +
              `(?:${src[t.PRERELEASE]})?` +
              `(?:${src[t.BUILD]})?` +
              `(?:$|[^\\d])`)
createToken('COERCERTL', src[t.COERCE], true)
createToken('COERCERTLFULL', src[t.COERCEFULL], true)

// Tilde ranges.
// Meaning is "reasonably at or greater than"
createToken('LONETILDE', '(?:~>?)')

createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true)
exports.tildeTrimReplace = '$1~'

createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`)
createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`)

// Caret ranges.
// Meaning is "at least and backwards compatible with"
createToken('LONECARET', '(?:\\^)')

createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true)
exports.caretTrimReplace = '$1^'

createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`)
createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`)

// A simple gt/lt/eq thing, or just "" to indicate "any version"
createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`)
createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`)

// An expression to strip any whitespace between the gtlt and the thing
// it modifies, so that `> 1.2.3` ==> `>1.2.3`
createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]
}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true)
exports.comparatorTrimReplace = '$1$2$3'

// Something like `1.2.3 - 1.2.4`
// Note that these all use the loose form, because they'll be
// checked against either the strict or loose comparator form
// later.
createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` +
                   `\\s+-\\s+` +
                   `(${src[t.XRANGEPLAIN]})` +
                   `\\s*$`)

createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s+-\\s+` +
                        `(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s*$`)

// Star ranges basically just allow anything at all.
createToken('STAR', '(<|>)?=?\\s*\\*')
// >=0.0.0 is like a star
createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$')
createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$')


/***/ }),

/***/ 3190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ semver_bump_policy)
});

// EXTERNAL MODULE: ./node_modules/semver/functions/compare.js
var compare = __webpack_require__(8469);
var compare_default = /*#__PURE__*/__webpack_require__.n(compare);
;// CONCATENATED MODULE: ./src/lib/semver.ts
/** Versions as documents write them: semver 2.0.0, with the spec family's `v` and two-part forms. */

/** The longest version text that is read; node-semver's limit too. */
const MAX_LENGTH = 256;
// https://semver.org/spec/v2.0.0.html#spec-item-2, -9, -10; no part can be matched in two ways, so it is linear.
const NUMBER = '(0|[1-9]\\d*)';
const VERSION = new RegExp(`^(v)?${NUMBER}\\.${NUMBER}(?:\\.${NUMBER})?(?:-([0-9A-Za-z.-]+))?(?:\\+([0-9A-Za-z.-]+))?$`);
/** Reads `v?MAJOR.MINOR(.PATCH)?(-pre)?(+build)?`. Never throws. */
function readVersion(value) {
    if (typeof value === 'number')
        return readNumber(value);
    if (typeof value !== 'string')
        return { ok: false, reason: describe(value) };
    const version = parse(value);
    if (version !== undefined)
        return { ok: true, version };
    const nearest = nearestVersion(value);
    return { ok: false, reason: explain(value), ...(nearest === undefined ? {} : { nearest }) };
}
/** Semver precedence (§11): negative when `a` comes before `b`, 0 when they are the same version but for build metadata. */
function compareVersions(a, b) {
    return compare_default()(a.normal, b.normal);
}
/** The next patch version, written as the given one is; of a pre-release, the release it leads to (as `npm version patch` has it). */
function nextPatch(version) {
    const patch = version.prerelease === '' ? version.patch + 1 : version.patch;
    return `${version.prefix}${version.major}.${version.minor}${version.parts === 2 && patch === 0 ? '' : `.${patch}`}`;
}
function parse(text) {
    if (text.length > MAX_LENGTH)
        return undefined;
    const match = VERSION.exec(text);
    if (match === null)
        return undefined;
    const [, prefix = '', major = '', minor = '', patch, prerelease = '', build = ''] = match;
    if (![major, minor, patch ?? '0'].every((part) => Number.isSafeInteger(Number(part))))
        return undefined;
    if (prerelease !== '' && !prerelease.split('.').every(isPrereleaseIdentifier))
        return undefined;
    if (build !== '' && !build.split('.').every((part) => part !== ''))
        return undefined;
    const normal = `${major}.${minor}.${patch ?? '0'}${prerelease === '' ? '' : `-${prerelease}`}${build === '' ? '' : `+${build}`}`;
    return {
        text,
        normal,
        prefix: prefix === 'v' ? 'v' : '',
        parts: patch === undefined ? 2 : 3,
        major: Number(major),
        minor: Number(minor),
        patch: Number(patch ?? '0'),
        prerelease,
        build,
    };
}
function isPrereleaseIdentifier(part) {
    if (!/^\d+$/.test(part))
        return part !== '';
    // A number past 2^53 has no exact order in node-semver.
    return (part === '0' || !part.startsWith('0')) && Number.isSafeInteger(Number(part));
}
function readNumber(value) {
    const text = String(value);
    const written = /^\d+$/.test(text) ? `${text}.0` : text;
    const nearest = parse(written) === undefined ? undefined : written;
    const reason = `it is the number ${text}, not text: without quotes \`1.10\` and \`1.1\` are one version`;
    return { ok: false, reason, ...(nearest === undefined ? {} : { nearest }) };
}
function describe(value) {
    if (value === undefined)
        return 'there is none';
    if (value === null)
        return 'it is empty';
    if (typeof value === 'boolean')
        return `it is the boolean ${value}`;
    return Array.isArray(value) ? 'it is a list' : 'it is a map';
}
function explain(text) {
    const trimmed = text.trim();
    if (trimmed === '')
        return 'it is empty';
    if (text.length > MAX_LENGTH)
        return `it is ${text.length} characters long, more than ${MAX_LENGTH}`;
    if (trimmed !== text)
        return 'it has white space around it';
    if (/^V\d/.test(text))
        return 'its `V` is a capital';
    if (/^(?:v\s|=|v\.)/.test(text))
        return 'something stands between the `v` and the number';
    if (/^v?[\d.]*[*x]/i.test(text) || /^[\^~<>]/.test(text))
        return 'it is a range of versions, not one version';
    const core = /^v?(\d+(?:\.\d+)*)(.*)$/s.exec(text);
    if (core === null)
        return /\d+\.\d+/.test(text) ? 'it does not begin with a number' : 'it is no version';
    const [, digits = '', rest = ''] = core;
    const numbers = digits.split('.');
    if (numbers.some((part) => part.length > 1 && part.startsWith('0')))
        return 'one of its numbers has a leading zero';
    if (numbers.some((part) => !Number.isSafeInteger(Number(part))))
        return 'one of its numbers is too large to be compared';
    if (numbers.length === 1 && rest === '')
        return 'it has one number, and a version has two or three';
    if (numbers.length > 3)
        return `it has ${numbers.length} numbers, and a version has two or three`;
    if (/^-.*/s.test(rest))
        return 'its pre-release part is not well-formed (identifiers of letters, digits and `-`, no leading zeros)';
    if (/^\+.*/s.test(rest))
        return 'its build part is not well-formed (identifiers of letters, digits and `-`)';
    return 'something other than `-pre-release` or `+build` follows the numbers';
}
/** Mends what can be mended without guessing a number: spaces, a capital V, leading zeros, a missing minor or hyphen. */
function nearestVersion(text) {
    if (text.length > MAX_LENGTH)
        return undefined;
    const match = /^[^\d]*?(v)?[\s.=]*(\d+)(?:\.(\d+))?(?:\.(\d+))?([^\d.].*|)$/is.exec(text.trim());
    if (match === null)
        return undefined;
    if (/[*^~<>|]|\.x/i.test(text))
        return undefined;
    const [, prefix = '', major = '', minor = '0', patch, rest = ''] = match;
    const numbers = [major, minor, ...(patch === undefined ? [] : [patch])].map((part) => part.replace(/^0+(?=\d)/, '')).join('.');
    const [pre = '', build] = rest.split('+', 2);
    const suffix = pre.replace(/^[-_.\s]+/, '').replace(/[^0-9A-Za-z.-]+/g, '-');
    const identifiers = suffix.split('.').map((part) => (/^\d+$/.test(part) ? part.replace(/^0+(?=\d)/, '') : part));
    const candidate = `${prefix.toLowerCase()}${numbers}${suffix === '' ? '' : `-${identifiers.join('.')}`}${build === undefined ? '' : `+${build}`}`;
    return parse(candidate) === undefined ? undefined : candidate;
}

// EXTERNAL MODULE: ./src/policy.ts
var policy = __webpack_require__(1237);
;// CONCATENATED MODULE: ./policies/semver-bump/changes.ts
/**
 * The places where parsed data differs; key order is free, list order is not. A key or an item that came or went counts
 * once, however much is below it. Items put into or taken out of a list do not make all that follow them differ.
 */
function findDifferences(base, head, ignored = []) {
    const found = [];
    // Documents are at most 100 levels deep, so this may be recursive.
    const visit = (a, b, path) => {
        if (a === b || (ignored.length > 0 && samePath(path, ignored)))
            return;
        if (a === undefined || b === undefined)
            found.push({ path, side: b === undefined ? 'base' : 'head' });
        else if (isObject(a) && isObject(b))
            for (const key of keysOf(a, b))
                visit(own(a, key), own(b, key), [...path, key]);
        else if (Array.isArray(a) && Array.isArray(b))
            visitLists(a, b, path);
        else
            found.push({ path, side: 'head' });
    };
    const visitLists = (a, b, path) => {
        if (a.length === b.length)
            return a.forEach((item, i) => visit(item, b[i], [...path, i]));
        let start = 0;
        while (start < a.length && start < b.length && isSame(a[start], b[start]))
            start++;
        let end = 0;
        while (end < a.length - start && end < b.length - start && isSame(a[a.length - 1 - end], b[b.length - 1 - end]))
            end++;
        const paired = Math.min(a.length, b.length) - start - end;
        for (let i = start; i < start + paired; i++)
            visit(a[i], b[i], [...path, i]);
        for (let i = start + paired; i < a.length - end; i++)
            found.push({ path: [...path, i], side: 'base' });
        for (let i = start + paired; i < b.length - end; i++)
            found.push({ path: [...path, i], side: 'head' });
    };
    visit(base, head, []);
    return found;
}
/** `artifacts[0].sha256`, or with quotes where a key is no plain word. */
function describePath(path) {
    let text = '';
    for (const step of path) {
        if (typeof step === 'number')
            text += `[${step}]`;
        else if (/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(step))
            text += text === '' ? step : `.${step}`;
        else
            text += `[${JSON.stringify(step)}]`;
    }
    return text === '' ? 'the whole document' : text;
}
function isSame(a, b) {
    if (a === b)
        return true;
    if (isObject(a) && isObject(b)) {
        const keys = Object.keys(a);
        return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
    }
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => isSame(item, b[i]));
}
/** Keys of the head in its order, then those that are gone. */
function keysOf(a, b) {
    return new Set([...Object.keys(b), ...Object.keys(a)]);
}
function own(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
function samePath(a, b) {
    return a.length === b.length && a.every((step, i) => step === b[i]);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./policies/semver-bump/options.schema.json
const options_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Options of semver-bump","type":"object","additionalProperties":false,"properties":{}}');
;// CONCATENATED MODULE: ./policies/semver-bump/rules.ts
const rules = {
    'VER.SCHEME': {
        severity: 'error',
        message: '`{{path}}` is {{scheme}}, and the versions here follow `semver`.',
        why: 'Under another scheme nobody can read from two versions whether the step between them breaks something.',
        fix: 'Write `scheme: "semver"` and number the versions by it.',
        spec: 'Ch. 11 §IV, §X VER.SEMVER',
    },
    'VER.FORMAT': {
        severity: 'error',
        message: '{{subject}} is not semver: {{reason}}{{nearest}}.',
        why: 'A version that cannot be compared with the one before cannot promise anything.',
        fix: 'Write it as quoted text of the form `vMAJOR.MINOR` or `vMAJOR.MINOR.PATCH`, the `v` being optional.',
        spec: 'Ch. 11 §IV, §X VER.SEMVER',
    },
    'VER.UNCHANGED': {
        severity: 'error',
        message: '{{changed}} changed, but the version is still `{{version}}`{{due}}.',
        why: 'Two different contents under one version: who has pinned it gets something else than was reviewed, without notice.',
        fix: 'Raise the version: the patch for corrections, the minor for additions, the major for what breaks readers.',
        spec: 'Ch. 11 §IV',
    },
    'VER.DECREASED': {
        severity: 'error',
        message: 'The version goes back from `{{base}}`{{step}}.',
        why: 'Whoever asks for the newest version would go on using the old content.',
        fix: 'Give the change a version above the one at the base; to withdraw a release, say so in `versioning.notice`.',
        spec: 'Ch. 11 §IV',
    },
};

;// CONCATENATED MODULE: ./policies/semver-bump/policy.ts





const MOST_SHOWN = 3;
/* harmony default export */ const semver_bump_policy = ((0,policy/* definePolicy */.s)()({
    meta: {
        id: 'semver-bump',
        summary: 'Requires a semantic version that moves forward whenever the content of a document changes.',
        views: ['versioning'],
        rules: rules,
        options: options_schema_namespaceObject,
        since: '0.1.0',
    },
    checkDocument(document, { report }) {
        const view = document.view('versioning');
        if (view === undefined)
            return;
        const scheme = view.scheme;
        const isSemver = scheme === undefined || scheme.value === 'semver';
        if (!isSemver)
            report({ rule: 'VER.SCHEME', at: scheme.at, data: { path: describePath(scheme.at), scheme: show(scheme.value) } });
        // By another scheme the version may well be right; that the scheme is wrong has been said.
        if (isSemver || typeof scheme.value !== 'string')
            checkFormat(view, report);
    },
    checkChange({ base, head }, { report }) {
        if (base === undefined || head === undefined || !base.readable || !head.readable)
            return;
        const before = base.view('versioning');
        const after = head.view('versioning');
        const from = before?.version;
        if (before === undefined || after === undefined || from === undefined || isEmpty(from.value))
            return;
        const to = after.version;
        if (to === undefined || isEmpty(to.value)) {
            const related = [{ at: from.at, side: 'base', message: 'the version at the base' }];
            report({
                rule: 'VER.DECREASED',
                at: to?.at ?? after.versionPath,
                data: { base: plain(from.value), head: '', step: ' to none at all' },
                related,
            });
            return;
        }
        const order = compareValues(from.value, to.value);
        if (order === 0)
            checkUnchanged({ base, head }, after.versionPath, { from, to }, report);
        if (order === undefined || order <= 0)
            return;
        const related = [{ at: from.at, side: 'base', message: 'the version at the base' }];
        const data = { base: plain(from.value), head: plain(to.value), step: ` to \`${plain(to.value)}\`` };
        report({ rule: 'VER.DECREASED', at: to.at, data, related });
    },
}));
function checkFormat(view, report) {
    const { version, required } = view;
    if (version === undefined || isEmpty(version.value)) {
        if (!required)
            return;
        const reason = version === undefined ? `there is none at \`${describePath(view.versionPath)}\`` : 'it is empty';
        report({
            rule: 'VER.FORMAT',
            at: version?.at ?? view.versionPath,
            soft: true,
            data: { subject: 'The version', reason, nearest: '' },
        });
        return;
    }
    if (!required && view.scheme === undefined && isCounter(version.value))
        return;
    const reading = readVersion(version.value);
    if (reading.ok)
        return;
    const nearest = reading.nearest === undefined ? '' : `; \`"${reading.nearest}"\` would be`;
    const subject = typeof version.value === 'string' && version.value.trim() !== '' ? `The version \`${plain(version.value)}\`` : 'The version';
    // Formats that do not ask for semver often count in dates or revisions.
    report({
        rule: 'VER.FORMAT',
        at: version.at,
        data: { subject, reason: reading.reason, nearest },
        ...(required ? {} : { soft: true }),
    });
}
function checkUnchanged({ base, head }, versionPath, { from, to }, report) {
    const versionAt = to.at.length === 0 ? versionPath : to.at;
    const differences = findDifferences(base.data, head.data, versionAt);
    if (differences.length === 0)
        return;
    const reading = readVersion(to.value);
    const due = reading.ok ? ` (at least \`${nextPatch(reading.version)}\` is due)` : '';
    const names = differences.slice(0, MOST_SHOWN).map(({ path }) => `\`${describePath(path)}\``);
    const more = differences.length - names.length;
    const changed = more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
    report({
        rule: 'VER.UNCHANGED',
        at: to.at,
        data: { changed, version: plain(to.value), due, base: plain(from.value), count: differences.length },
        related: differences
            .slice(0, MOST_SHOWN)
            .map(({ path, side }) => ({ at: path, side, message: side === 'base' ? 'removed (a line of the base)' : 'changed' })),
    });
}
/** By semver precedence; counters by number; any other two only as the same or not. Undefined: they differ, and nobody can say how. */
function compareValues(a, b) {
    const from = readVersion(a);
    const to = readVersion(b);
    if (from.ok && to.ok)
        return compareVersions(from.version, to.version);
    if (isCounter(a) && isCounter(b))
        return Math.sign(Number(a) - Number(b));
    return JSON.stringify(a) === JSON.stringify(b) ? 0 : undefined;
}
/** `3`, as registries and lists of revisions number their entries. */
function isCounter(value) {
    return ((typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) ||
        (typeof value === 'string' && /^\d{1,15}$/.test(value)));
}
function isEmpty(value) {
    return value === null || (typeof value === 'string' && value.trim() === '');
}
function plain(value) {
    return typeof value === 'string' ? value : JSON.stringify(value).slice(0, 60);
}
function show(value) {
    return isEmpty(value) ? 'empty' : `\`${plain(value)}\``;
}


/***/ }),

/***/ 1237:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ definePolicy)
/* harmony export */ });
/** Gives a policy its types: `data` of a report must fill every placeholder of its rule's message. */
function definePolicy() {
    return (policy) => policy;
}


/***/ })

};

//# sourceMappingURL=3190.index.js.map