import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Returns the folder with the ids of an emulator's own processes; each file is named like its log
 * in `logs/`.
 */
export const pidFolder = (instanceFolder: string): string => join(instanceFolder, 'pids')

export const writePid = (instanceFolder: string, name: string, pid: number): void => {
  mkdirSync(pidFolder(instanceFolder), { recursive: true })
  writeFileSync(join(pidFolder(instanceFolder), `${name}.pid`), `${pid}\n`)
}

/** Forgets a process that was ended on purpose: its part did not die. */
export const removePid = (instanceFolder: string, name: string): void =>
  rmSync(join(pidFolder(instanceFolder), `${name}.pid`), { force: true })
