import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { cacheFolder, modules } from '../../../emulator/tools/modules.ts'

/** Helm from PATH, else as the emulator builds it. Throws when there is neither. */
export function helmBinary(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const found = [...folders, ...modules.map(cacheFolder)]
    .map((folder) => join(folder, 'helm'))
    .find(executable)
  if (!found) throw new Error('helm is needed: put it on PATH, or run `npm test` once to build it')
  return found
}

function executable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
