import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { readInstance } from '../instance.ts'
import { listProcesses } from './processes.ts'

const tailBytes = 4000

/** Prints the end of one log, or of all. */
export function logs(name: string, which: string | undefined): number {
  const instance = readInstance(name)
  if (!instance) {
    console.error(`There is no emulator "${name}"`)
    return 1
  }
  const known = listProcesses(instance)
  const wanted = known.filter((item) => which === undefined || item.name === which)
  if (wanted.length === 0) {
    console.error(`No log "${which}"; there are: ${known.map((item) => item.name).join(', ')}`)
    return 1
  }
  for (const { name: process, log } of wanted) {
    console.log(`==> ${process} (${log})`)
    console.log(tail(log))
  }
  return 0
}

function tail(file: string): string {
  let handle: number
  try {
    handle = openSync(file, 'r')
  } catch {
    return '(nothing written yet)'
  }
  const { size } = fstatSync(handle)
  const buffer = Buffer.alloc(Math.min(size, tailBytes))
  readSync(handle, buffer, 0, buffer.length, size - buffer.length)
  closeSync(handle)
  return buffer.toString('utf8')
}
