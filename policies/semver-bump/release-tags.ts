export { lastRelease, type ReleaseTag } from '../../src/lib/release-tags.js'
