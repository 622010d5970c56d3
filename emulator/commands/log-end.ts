import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** Returns the end of a log: its last bytes, at most this many. */
export const logEnd = (file: string, bytes = 4000): string => {
  let handle: number
  try {
    handle = openSync(file, 'r')
  } catch {
    return '(nothing written yet)'
  }
  const { size } = fstatSync(handle)
  const buffer = Buffer.alloc(Math.min(size, bytes))
  readSync(handle, buffer, 0, buffer.length, size - buffer.length)
  closeSync(handle)
  return buffer.toString('utf8')
}

/** Returns the last lines of a log, indented for an error message. */
export const lastLines = (file: string, count = 8): string =>
  logEnd(file)
    .trimEnd()
    .split('\n')
    .slice(-count)
    .map((line) => `    ${line}`)
    .join('\n')
