import { execFile, type ExecFileOptions } from 'node:child_process'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Environment } from './emulator-fixture.ts'

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

/** What a shell has after `eval "$(npm run --silent emulator -- env)"`. */
export function shellEnvironment(environment: Environment): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_OPTIONS: '',
    OCI_CLI_ENDPOINT: environment.endpoint,
    OCI_CLI_CONFIG_FILE: environment.ociConfig,
    SUPPRESS_LABEL_WARNING: 'True',
    KUBECONFIG: environment.kubeconfig,
    CONTAINERS_REGISTRIES_CONF: environment.registriesConf,
    PATH: `${environment.toolFolders.join(':')}:${process.env['PATH']}`,
  }
}
