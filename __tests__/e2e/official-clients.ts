import { execFile, type ExecFileOptions } from 'node:child_process'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { emulator } from './emulator-fixture.ts'

const execute = promisify(execFile)

// It pins the Python SDK it is released with (oci 2.182.1), so both official clients come with it.
const cliVersion = '3.89.3'

export interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** The folder of the official OCI CLI and its Python, installed from PyPI when the cache lacks it. */
export async function officialClients(): Promise<string> {
  const cache = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache')
  const folder = join(cache, 'oke-virtual-nodes-actions', `oci-cli-${cliVersion}`)
  if (existsSync(join(folder, 'installed'))) return join(folder, 'bin')
  console.log(`installing the OCI CLI ${cliVersion} from PyPI into ${folder}`)
  rmSync(folder, { recursive: true, force: true })
  const limits = { timeout: 10 * 60_000, maxBuffer: 64 << 20 }
  await execute('python3', ['-m', 'venv', folder], limits)
  const pip = join(folder, 'bin', 'pip')
  await execute(pip, ['install', '--quiet', `oci-cli==${cliVersion}`], limits)
  // Only a whole installation counts; a venv cannot be renamed, so a mark says that it is one.
  await execute('touch', [join(folder, 'installed.part')], limits)
  renameSync(join(folder, 'installed.part'), join(folder, 'installed'))
  return join(folder, 'bin')
}

/** Runs a program and resolves with how it ended, whatever the exit code. */
export async function tell(
  file: string,
  argv: readonly string[],
  options: ExecFileOptions = {},
): Promise<Ended> {
  try {
    const { stdout, stderr } = await execute(file, argv, {
      timeout: 120_000,
      maxBuffer: 64 << 20,
      ...options,
      encoding: 'utf8',
    })
    return { code: 0, stdout, stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code?: number; stdout?: string; stderr?: string }
    if (typeof code !== 'number') throw error
    return { code, stdout: stdout ?? '', stderr: stderr ?? '' }
  }
}

/** What a shell has after `eval "$(npm run --silent emulator -- env)"`, for the emulator of this name. */
export async function shellEnvironment(name: string): Promise<NodeJS.ProcessEnv> {
  const printed = await emulator('env', '--name', name)
  const env = { ...process.env, NODE_OPTIONS: '' }
  const { stdout } = await execute('bash', ['-c', 'eval "$1"; env -0', 'bash', printed], { env })
  const variables = stdout.split('\0').filter(Boolean)
  return Object.fromEntries(
    variables.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )
}
