import * as zlib from 'node:zlib'

/** Of the Node that runs this, without the v. */
export const NODE_VERSION = process.versions.node

/** Bytes of one page → its `length` bytes. */
export type Decompress = (bytes: Uint8Array, length: number) => Uint8Array

/** Of what this version of Node knows, by the names that Parquet gives them. A page that says how long it is cannot become longer. */
export function decompressors(): Readonly<Record<string, Decompress>> {
  const limited = (length: number): { maxOutputLength: number } => ({ maxOutputLength: Math.max(1, length) })
  // Node 22.15 and later.
  const zstd = (zlib as { zstdDecompressSync?: typeof zlib.gunzipSync }).zstdDecompressSync
  return {
    GZIP: (bytes, length) => zlib.gunzipSync(bytes, limited(length)),
    BROTLI: (bytes, length) => zlib.brotliDecompressSync(bytes, limited(length)),
    ...(zstd && { ZSTD: (bytes: Uint8Array, length: number) => zstd(bytes, limited(length)) }),
  }
}
