import { randomUUID } from 'node:crypto'
import { delimiter, join, resolve } from 'node:path'

import { expandHome } from '../files/expand-home.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Where a context goes, and what KUBECONFIG has to be for later steps. */
interface KubeconfigPlace {
  readonly path: string
  readonly variable: string
}

/**
 * The file that is asked for, else the first of KUBECONFIG, which is the one that kubectl would
 * change, else a new one of this job. Further files of KUBECONFIG stay in the list, behind ours.
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
