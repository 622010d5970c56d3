import { execFile, type ExecFileOptions } from 'node:child_process'
import { promisify } from 'node:util'
import { pythonTool } from '../python-tool.ts'
import { emulator } from './emulator-fixture.ts'

const execute = promisify(execFile)

// It pins the Python SDK of the same release (oci 2.182.1), so both official clients come with it.
const cliVersion = '3.89.3'

export interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Returns the folder of the official OCI CLI and its Python. */
export const officialClients = (): Promise<string> => pythonTool('oci-cli', cliVersion)

/** Runs a program and resolves with how it ended, whatever the exit code. */
export const outcomeOf = async (
  file: string,
  argv: readonly string[],
  options: ExecFileOptions = {},
): Promise<Ended> => {
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

/**
 * Returns the environment of a shell after `eval "$(npm run --silent emulator -- env)"`, for the
 * emulator of this name.
 */
export const shellEnvironment = async (name: string): Promise<NodeJS.ProcessEnv> => {
  const printed = await emulator('env', '--name', name)
  const env = { ...process.env, NODE_OPTIONS: '' }
  const { stdout } = await execute('bash', ['-c', 'eval "$1"; env -0', 'bash', printed], { env })
  const variables = stdout.split('\0').filter(Boolean)
  return Object.fromEntries(
    variables.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )
}
