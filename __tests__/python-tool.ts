import { execFile } from 'node:child_process'
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/**
 * Returns the folder of a Python program's commands; installs it from PyPI if the cache lacks it.
 *
 * @throws Error of python3 or pip
 */
export const pythonTool = async (name: string, version: string): Promise<string> => {
  const cache = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache')
  const folder = join(cache, 'oke-virtual-nodes-actions', `${name}-${version}`)
  if (existsSync(join(folder, 'installed'))) return join(folder, 'bin')
  console.log(`installing ${name} ${version} from PyPI into ${folder}`)
  rmSync(folder, { recursive: true, force: true })
  const limits = { timeout: 10 * 60_000, maxBuffer: 64 << 20 }
  await execute('python3', ['-m', 'venv', folder], limits)
  const pip = join(folder, 'bin', 'pip')
  await execute(pip, ['install', '--quiet', `${name}==${version}`], limits)
  // Only a complete installation counts; a venv cannot be renamed, so a file marks it as complete.
  writeFileSync(join(folder, 'installed.part'), '')
  renameSync(join(folder, 'installed.part'), join(folder, 'installed'))
  return join(folder, 'bin')
}
