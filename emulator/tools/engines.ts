import { spawnSync } from 'node:child_process'
import { installWithApt } from './apt.ts'

/** The image builders of the tests; the programs of each, with the package that contains them. */
const engines: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  docker: { dockerd: 'docker.io', docker: 'docker-cli' },
  podman: { podman: 'podman' },
  buildah: { buildah: 'buildah' },
}

/**
 * Names the engines that tests leave out, separated by commas. Without it, a missing one is a
 * failure.
 */
const VARIABLE = 'TESTS_WITHOUT_ENGINES'

/** Returns the engines that tests run with. @throws Error for a name that is no engine's */
export const enginesToTest = (env: NodeJS.ProcessEnv = process.env): string[] => {
  const without = (env[VARIABLE] ?? '').split(',').filter((name) => name !== '')
  const unknown = without.find((name) => !Object.hasOwn(engines, name))
  if (unknown !== undefined) throw new Error(`${VARIABLE}: ${unknown} is no engine`)
  return Object.keys(engines).filter((name) => !without.includes(name))
}

const isOnPath = (program: string): boolean =>
  spawnSync('which', [program], { stdio: 'ignore' }).status === 0

/**
 * Ensures that the engines are there; installs them with apt on Debian and Ubuntu.
 *
 * @throws Error with one line that says what to install or how to leave it out
 */
export const ensureEngines = async (say: (line: string) => void): Promise<void> => {
  for (const name of enginesToTest()) {
    for (const [program, source] of Object.entries(engines[name] ?? {})) {
      if (isOnPath(program)) continue
      const needed = `tests of images need ${program} (or ${VARIABLE}=${name})`
      await installWithApt([source], needed, say)
    }
  }
}
