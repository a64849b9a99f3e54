// The floor of the `all` benchmark: bare `yaml.parseDocument` of every YAML file below a folder, in one process. Prints the
// milliseconds of the parsing alone; reading the files and starting Node are not counted.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'

const folder = process.argv[2]
const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.yaml'))
const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8'))
const started = performance.now()
let errors = 0
for (const text of texts) errors += parseDocument(text).errors.length
process.stdout.write(JSON.stringify({ ms: performance.now() - started, files: texts.length, errors }))
