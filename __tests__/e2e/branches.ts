/** Many commits at once: `git fast-import` takes a stream, so that a hundred hostile trees cost one process. */
import { spawn } from 'node:child_process'
import { quietEnvironment } from '../io/repository.js'

/** Bytes of a file, or a link, or a commit of another repository. Null removes the path. */
export type Content = string | Uint8Array | { readonly link: string | Uint8Array } | { readonly submodule: string } | null
export type Files = Readonly<Record<string, Content>>

export interface Branch {
  readonly name: string
  /** A branch that stands before it in the list; none for a first commit. */
  readonly from?: string
  readonly files: Files
}

/** Writes each branch with one commit into the repository at `dir`; nothing is checked out. */
export async function importBranches(dir: string, branches: readonly Branch[]): Promise<void> {
  const child = spawn('git', ['fast-import', '--quiet', '--force', '--done'], {
    cwd: dir,
    env: { ...quietEnvironment },
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  const ended = new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done))
  child.stdin.on('error', () => undefined) // its exit code says why
  let minute = 0
  for (const { name, from, files } of branches) {
    const time = 1_767_225_600 + 60 * minute++
    const lines = [`commit refs/heads/${name}`, `committer Test <test@example.org> ${time} +0000`, 'data 0']
    if (from !== undefined) lines.push(`from refs/heads/${from}`)
    child.stdin.write(`${lines.join('\n')}\n`)
    for (const [path, content] of Object.entries(files)) {
      const quoted = quote(path)
      if (content === null) child.stdin.write(`D ${quoted}\n`)
      else if (typeof content === 'object' && 'submodule' in content)
        child.stdin.write(`M 160000 ${content.submodule} ${quoted}\n`)
      else {
        const link = typeof content === 'object' && 'link' in content
        const bytes = Buffer.from((link ? content.link : content) as string)
        child.stdin.write(`M ${link ? '120000' : '100644'} inline ${quoted}\ndata ${bytes.length}\n`)
        child.stdin.write(bytes)
        child.stdin.write('\n')
      }
    }
    child.stdin.write('\n')
  }
  child.stdin.end('done\n')
  if ((await ended) !== 0) throw new Error(`git fast-import: ${said}`)
}

function quote(path: string): string {
  return `"${path.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n')}"`
}

/** Runs `work` for every item, two at a time: CI has two cores. */
export async function inPairs<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const i = next++
      results[i] = await work(items[i]!)
    }
  }
  await Promise.all([worker(), worker()])
  return results
}
