import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** The end of a log: what of it lies in its last so many bytes. */
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

/** The last lines of a log, indented, as an error shows why a process died. */
export const lastLines = (file: string, count = 8): string =>
  logEnd(file)
    .trimEnd()
    .split('\n')
    .slice(-count)
    .map((line) => `    ${line}`)
    .join('\n')
