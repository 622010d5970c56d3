import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/**
 * Preloaded into a step with NODE_OPTIONS: kills it at the write with the number KILL_AT. Of a
 * text, half is then written; a rename, a removal or a change of mode has not begun. Only the first
 * output counts: everything that post undoes exists by then.
 */
const fatal = Number(process.env['KILL_AT'])
let count = 0

const isFatal = (): boolean => ++count === fatal
const die = (): void => void process.kill(process.pid, 'SIGKILL')
const half = (data: unknown): string => String(data).slice(0, String(data).length / 2)

const { writeFile } = fs.promises
fs.promises.writeFile = async (...given) => {
  const [file, data, options] = given
  if (isFatal()) {
    await writeFile(file, half(data), options)
    die()
  }
  return writeFile(...given)
}

const { appendFileSync } = fs
let outputs = 0
fs.appendFileSync = (file, data, options) => {
  const isOutput = String(file).endsWith('-OUTPUT')
  const isLast = !(isOutput && ++outputs > 1) && isFatal()
  appendFileSync(file, isLast ? half(data) : data, options)
  if (isLast) die()
}

for (const name of ['rename', 'rm', 'chmod'] as const) {
  const original = fs.promises[name] as (...given: unknown[]) => Promise<void>
  Object.assign(fs.promises, {
    [name]: (...given: unknown[]): Promise<void> => {
      if (isFatal()) die()
      return original(...given)
    },
  })
}
syncBuiltinESMExports()
