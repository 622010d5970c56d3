// Own file: each command has a file.
import { readInstance } from '../instance.ts'
import { logEnd } from './log-end.ts'
import { listProcesses } from './processes.ts'

/** Prints the end of one log, or of all logs. */
export const logs = (name: string, which: string | undefined): number => {
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
    console.log(logEnd(log))
  }
  return 0
}
