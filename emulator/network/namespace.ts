import { execFile } from 'node:child_process'
import { access } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)
const TIMEOUT = 20_000

/** Returns the name of an emulator's network namespace; `name` is the emulator's `--name`. */
const namespaceName = (name: string): string => `oke-${name}`

export const namespacePath = (name: string): string => `/run/netns/${namespaceName(name)}`

/**
 * Returns the argv that runs a command inside the namespace. `nsenter`, not `ip netns exec`: the
 * latter remounts /sys and hides the cgroups from podman.
 */
export const insideNamespace = (name: string, argv: readonly string[]): string[] => [
  'nsenter',
  `--net=${namespacePath(name)}`,
  ...argv,
]

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/**
 * Creates the network namespace `oke-<name>` with only loopback: it has no uplink, so nothing can
 * leave the machine. The addresses of these blocks become local to it, so that servers can listen
 * on them without a separate interface. Safe to call again. Needs root; otherwise throws the output
 * of `ip`.
 */
export const createNamespace = async (name: string, local: readonly string[]): Promise<void> => {
  if (!(await exists(namespacePath(name))))
    await run('ip', ['netns', 'add', namespaceName(name)], { timeout: TIMEOUT })
  const ip = ['-n', namespaceName(name)]
  await run('ip', [...ip, 'link', 'set', 'lo', 'up'], { timeout: TIMEOUT })
  for (const block of local)
    await run('ip', [...ip, 'route', 'replace', 'local', block, 'dev', 'lo'], { timeout: TIMEOUT })
}

/**
 * Makes one more address local to the namespace, or removes it; does nothing if that is so already.
 */
export const placeLocal = async (
  name: string,
  address: string,
  isThere: boolean,
): Promise<void> => {
  const verb = isThere ? 'replace' : 'delete'
  const ip = ['-n', namespaceName(name), 'route', verb, 'local', address, 'dev', 'lo']
  const done = run('ip', ip, { timeout: TIMEOUT })
  await (isThere ? done : done.catch(() => undefined))
}

/** Removes the namespace with every interface inside; does nothing if it does not exist. */
export const deleteNamespace = async (name: string): Promise<void> => {
  if (await exists(namespacePath(name)))
    await run('ip', ['netns', 'delete', namespaceName(name)], { timeout: TIMEOUT })
}
