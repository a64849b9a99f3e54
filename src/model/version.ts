import meta from '../../package.json' with { type: 'json' }

/** The version of the package, as the report and `--version` say it. */
export const VERSION: string = meta.version
