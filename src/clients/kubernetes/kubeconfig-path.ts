import { randomUUID } from 'node:crypto'
import { delimiter, join, resolve } from 'node:path'

import { expandHome } from '../files/expand-home.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The file that a context is written to, and the value of KUBECONFIG for later steps. */
interface KubeconfigPlace {
  readonly path: string
  readonly variable: string
}

/**
 * The requested file, else the first in KUBECONFIG, which is the one that kubectl would change,
 * else a new one for this job. Further files in KUBECONFIG stay in the list, after ours.
 */
export const kubeconfigPlace = (
  asked: string | undefined,
  environment: Environment,
  temporaryFolder: string,
): KubeconfigPlace => {
  const named = (environment['KUBECONFIG'] ?? '').split(delimiter).filter((path) => path !== '')
  const path =
    asked === undefined
      ? resolve(named[0] ?? join(temporaryFolder, `kubeconfig-${randomUUID()}`))
      : expandHome(asked, environment)
  const others = named.filter((other) => resolve(other) !== path)
  return { path, variable: [path, ...others].join(delimiter) }
}
