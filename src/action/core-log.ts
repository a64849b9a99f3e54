import { stat } from 'node:fs/promises'
import { debug, error, info, notice, setFailed, setOutput, summary, warning } from '@actions/core'
import { breakCommands, escapeLog } from '../reporters/escape.js'
import type { ActionLog } from './main.js'

/** GitHub drops a summary that is longer, with all that other programs of the step have written into it. */
const MOST_SUMMARY = 1024 * 1024

/** @actions/core as the action uses it: outputs through the output file, annotations through escaped commands. */
export const coreLog: ActionLog = {
  // The runner ends a line at a carriage return as well. The reporters escape already; `info` is the only door through which a line reaches the log as it is, so it is held shut here too.
  info: (message) =>
    info(
      message
        .replace(/\n$/, '')
        .split(/\r\n?|\n/)
        .map(breakCommands)
        .join('\n'),
    ),
  debug: (message) => debug(message),
  warning: (message) => warning(message),
  notice: (message) => notice(message),
  annotate({ level, title, file, line, endLine, column, endColumn, lines }) {
    const place = { startLine: line, endLine, startColumn: column, endColumn, file: file && escapeLog(file) }
    const given = Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined))
    const write = { error, warning, notice }[level]
    write(lines.join('\n'), { title: escapeLog(title), ...given })
  },
  setOutput: (name, value) => setOutput(name, value),
  setFailed: (message) => setFailed(message),
  async writeSummary(markdown) {
    const { size } = await stat(process.env['GITHUB_STEP_SUMMARY'] ?? '').catch(() => ({ size: 0 }))
    if (size + Buffer.byteLength(markdown) > MOST_SUMMARY)
      throw new Error('what the step has written into it before leaves no room for more.')
    await summary.addRaw(markdown).write()
  },
}
