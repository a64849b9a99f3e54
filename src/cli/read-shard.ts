import { MOST_SHARDS, parseShard, type Shard } from '../lib/shard.js'
import { GateError } from '../model/errors.js'

/** Throws GateError 2 for what is no part. */
export function readShard(text: string | undefined): Shard | undefined {
  if (text === undefined) return undefined
  const shard = parseShard(text)
  if (shard !== undefined) return shard
  throw new GateError(2, `"${text}" is no part of a run`, {
    where: '--shard',
    fix: `Write it as i/n, from 1/n to n/n, with n at most ${MOST_SHARDS}: \`--shard 2/5\`.`,
  })
}
