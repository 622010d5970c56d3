import { spawnSync } from 'node:child_process'
import { run } from '../process.ts'

/** A machine that has just booted is often installing updates. */
const wait = ['-o', 'DPkg::Lock::Timeout=120']

/** The installing user, and the environment to search for programs. */
interface AptHost {
  readonly isRoot: boolean
  readonly env: NodeJS.ProcessEnv
}

const thisProcess = (): AptHost => ({ isRoot: process.getuid?.() === 0, env: process.env })

/**
 * Installs packages on Debian and Ubuntu: as root, or with a sudo that does not ask.
 *
 * @param needed the beginning of the error message: what needs the packages
 * @throws Error with one line that says what to install, if they cannot be installed here
 */
export const installWithApt = async (
  packages: readonly string[],
  needed: string,
  say: (line: string) => void,
  { isRoot, env } = thisProcess(),
): Promise<void> => {
  const works = (program: string, ...argv: string[]): boolean =>
    spawnSync(program, argv, { stdio: 'ignore', env }).status === 0
  if (!works('apt-get', '--version') || (!isRoot && !works('sudo', '-n', 'true'))) {
    throw new Error(`${needed}: install ${packages.join(', ')} with your package manager`)
  }
  say(`installing ${packages.join(', ')} with apt`)
  const apt = async (action: string, ...argv: string[]): Promise<void> => {
    // sudo passes on no variable that it does not know.
    const command = [
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      action,
      '-qq',
      ...wait,
      ...argv,
    ]
    const [program = '', ...rest] = isRoot ? command : ['sudo', '-n', ...command]
    await run(program, rest, { doing: `apt-get ${action}`, seconds: 300, env })
  }
  await apt('update')
  await apt('install', '-y', '--no-install-recommends', ...packages)
}
