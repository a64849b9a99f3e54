/** Digests of the lineage graph against those of the lists. */
import { normalizeDigest, shortDigests } from '../../src/lib/digest.js'
import { nameOf } from '../../src/lib/paths.js'
import type { Context, Document, LineageNode } from '../../src/policy.js'
import { compareDigests, hexAtHead, LIST_NAMES, WRONG } from './lists.js'
import type { List } from './lists.js'
import type { rules } from './rules.js'

/** A node is joined by its path, else by its id when exactly one file has it as its name without extension. */
export function compareNodes(
  document: Document,
  lists: readonly List[],
  { facts, report }: Pick<Context<unknown, typeof rules>, 'facts' | 'report'>,
): void {
  const graphs = (document.view('lineage')?.graphs ?? []).filter(({ versioned }) => versioned)
  if (graphs.length === 0) return
  let stems: ReturnType<typeof pathsByStem> | undefined
  const byStem = (): ReturnType<typeof pathsByStem> => (stems ??= pathsByStem(lists))
  for (const node of graphs.flatMap(({ nodes }) => nodes)) {
    if (node.digest === undefined) continue
    const algorithm = normalizeDigest(node.digest.value)?.split(':')[0]
    const path = algorithm === undefined ? undefined : pathOf(node, lists, byStem)
    if (algorithm === undefined || path === undefined || path === document.file) continue
    const own = { digests: [{ algorithm, ...node.digest }] }
    const found = lists.flatMap(({ role, entries }) => {
      const entry = entries.get(path)
      return entry === undefined ? [] : compareDigests(entry.artifact, own).map((one) => ({ ...one, role, name: entry.name }))
    })
    const [first] = found
    if (first === undefined) continue
    const naming = lists.filter(({ entries }) => entries.has(path))
    const bytes = hexAtHead(naming[0]!.entries.get(path)!.artifact, algorithm, facts)
    const isRight = bytes === first.manifestHex
    // It agrees with the other list, and that the two differ is told: only a node that is known to be wrong adds to that.
    if (found.length < naming.length && (isRight || (bytes === undefined && first.role !== naming[0]!.role))) continue
    const [manifestShort, declaredShort] = shortDigests(first.manifestHex, first.declaredHex)
    const names = [...new Set(found.map(({ role }) => LIST_NAMES[role]))]
    const digests = { algorithm, manifestShort, declaredShort, declared: first.declaredHex, manifest: first.manifestHex }
    report({
      rule: 'MANIFEST.DIGEST_DIFFERS',
      at: node.digest.at,
      data: { here: `The node \`${node.id}\` of the lineage graph`, there: names[0]!, path: first.name, ...digests },
      related: found.map(({ relatedAt, role }) => ({ at: relatedAt, message: `the digest in ${LIST_NAMES[role]}` })),
      ...(isRight && { echoOf: { rules: WRONG, at: first.relatedAt } }),
    })
  }
}

function pathOf(node: LineageNode, lists: readonly List[], byStem: () => ReturnType<typeof pathsByStem>): string | undefined {
  if (node.path !== undefined && lists.some(({ entries }) => entries.has(node.path!))) return node.path
  const paths = node.path === undefined ? byStem().get(node.id) : undefined
  return paths?.size === 1 ? [...paths][0] : undefined
}

/** `outputs/train_pkg.tar.gz` by `train_pkg`, `train_pkg.tar` and its whole name. */
function pathsByStem(lists: readonly List[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const path of lists.flatMap(({ entries }) => [...entries.keys()])) {
    const name = nameOf(path)
    for (const stem of new Set([name, name.replace(/\.[^.]*$/, ''), name.replace(/(?<=.)\..*$/, '')]))
      found.set(stem, (found.get(stem) ?? new Set()).add(path))
  }
  return found
}
