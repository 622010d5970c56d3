import { spawnSync } from 'node:child_process'
import { installWithApt } from './apt.ts'

/** What builds images in the tests; the programs of each by the package that brings them. */
const engines: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  docker: { dockerd: 'docker.io', docker: 'docker-cli' },
  podman: { podman: 'podman' },
  buildah: { buildah: 'buildah' },
}

/** Names engines that tests leave out, separated by commas. Without it, a missing one is a failure. */
const VARIABLE = 'TESTS_WITHOUT_ENGINES'

/** The engines that tests run with. @throws Error for a name that is no engine's */
export const enginesToTest = (env: NodeJS.ProcessEnv = process.env): string[] => {
  const without = (env[VARIABLE] ?? '').split(',').filter((name) => name !== '')
  const unknown = without.find((name) => !Object.hasOwn(engines, name))
  if (unknown !== undefined) throw new Error(`${VARIABLE}: ${unknown} is no engine`)
  return Object.keys(engines).filter((name) => !without.includes(name))
}

const isOnPath = (program: string): boolean =>
  spawnSync('which', [program], { stdio: 'ignore' }).status === 0

/**
 * Makes sure that the engines are there: installed by apt on Debian and Ubuntu.
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
