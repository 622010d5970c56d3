import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where an emulator keeps the ids of its own processes; each is named as its log in `logs/`. */
export const pidFolder = (instanceFolder: string): string => join(instanceFolder, 'pids')

export const writePid = (instanceFolder: string, name: string, pid: number): void => {
  mkdirSync(pidFolder(instanceFolder), { recursive: true })
  writeFileSync(join(pidFolder(instanceFolder), `${name}.pid`), `${pid}\n`)
}
