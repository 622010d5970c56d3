import { type CheckOptions, defaultChecks } from '../../values/checks.ts'
import type { Statuses } from '../../values/network/statuses.ts'
import type { DeployRequest } from '../deploy.ts'
import type { FailurePolicy } from './after-failure.ts'
import { wishOf } from './answer/wish.ts'
import { imageValues } from './image-values.ts'

/** The Secret that is made from a login if nothing names one. */
const PULL_SECRET = 'ocir'

/** The release as inputs and the environment file describe it. */
export interface GivenRelease {
  /** The namespace's if it is not given. */
  readonly name?: string | undefined
  readonly namespace: string
  readonly chart: string
  readonly version?: string | undefined
  readonly values: readonly string[]
  readonly set: Readonly<Record<string, string>>
  readonly 'image-key': string
  readonly 'pull-secret'?: string | undefined
  readonly 'pull-secret-key': string
  readonly path?: string | undefined
  readonly 'expect-status'?: Statuses | undefined
  readonly host?: string | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly 'wait-for-jobs': boolean
  readonly 'on-failure': FailurePolicy
  readonly 'helm-arguments': readonly string[]
  /** Milliseconds. */
  readonly timeout: number
}

/** How to deploy it, beyond what the release says of itself. */
interface GivenDeployment {
  readonly createNamespace: boolean
  readonly isConfined?: boolean
  readonly checks?: CheckOptions
  /** Kept with the revision: the commit and the run. */
  readonly description: string
  /** What the image is pulled with, and the registry that it is for. */
  readonly login?: { readonly host: string; readonly username: string; readonly token: string }
}

/** Returns what to deploy, with the image that is known by then. */
export const deployRequest = (
  release: GivenRelease,
  image: string | undefined,
  {
    createNamespace,
    isConfined = false,
    checks = defaultChecks,
    description,
    login,
  }: GivenDeployment,
): DeployRequest => {
  const { namespace, name = namespace, chart, version, values, set, timeout } = release
  const secret = release['pull-secret'] ?? (login === undefined ? undefined : PULL_SECRET)
  const keys = { image: release['image-key'], pullSecret: release['pull-secret-key'] }
  return {
    release: {
      name,
      namespace,
      chart,
      values,
      set: { ...imageValues(image, secret, keys), ...set },
      ...(version === undefined ? {} : { version }),
      isConfined,
      checks,
      description,
      options: release['helm-arguments'],
    },
    createNamespace,
    timeout,
    answer: wishOf({
      path: release.path,
      statuses: release['expect-status'],
      host: release.host,
      headers: release.headers,
    }),
    awaitsJobs: release['wait-for-jobs'],
    onFailure: release['on-failure'],
    ...(login === undefined || secret === undefined
      ? {}
      : {
          pullSecret: {
            name: secret,
            login: { host: login.host, username: login.username, password: login.token },
          },
        }),
  }
}
