import { type CheckOptions, defaultChecks } from '../../values/checks.ts'
import type { HelmRelease } from '../../clients/kubernetes/helm-arguments.ts'
import type { ValueEntry } from '../../values/charts/value-path.ts'
import { describedImages } from '../../values/environment/built-images.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'
import type { FailurePolicy, PendingPolicy } from '../../values/kubernetes/release-policies.ts'
import { GOOD, type Statuses } from '../../values/network/statuses.ts'
import type { DeployRequest } from '../deploy.ts'
import type { SecretsRequest } from '../secrets/request.ts'
import { arrivingOf, type ImageKeys, imageValues, type WiredImage } from './image-values.ts'
import type { ExpectedResponse } from './response/await-responses.ts'

/** The expectation in inputs and the environment file. */
interface GivenExpectation {
  /** `none` sends no request. */
  readonly path?: string | undefined
  readonly statuses?: Statuses | undefined
  readonly host?: string | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** The request to a release; undefined for none. */
export const expectedResponse = ({
  path,
  statuses = GOOD,
  host,
  headers,
}: GivenExpectation): ExpectedResponse | undefined =>
  path === 'none' ? undefined : { path, statuses, host, headers }

/** The default name of the Secret that is created from a login. */
const PULL_SECRET = 'ocir'

/** A Helm release, as inputs and the environment file describe it. */
export interface GivenChart {
  /** The namespace's name by default. */
  readonly name?: string | undefined
  readonly namespace: string
  readonly chart: string
  readonly repository?: string | undefined
  readonly version?: string | undefined
  readonly values: HelmRelease['values']
  readonly set: readonly ValueEntry[]
  readonly 'set-string': readonly ValueEntry[]
  readonly 'set-json': readonly ValueEntry[]
  /** Files with their content. */
  readonly 'set-file': readonly ValueEntry[]
  readonly images: Readonly<Record<string, string>>
  /** Those that are built with it. */
  readonly wired?: readonly WiredImage[]
  readonly 'image-key': readonly string[]
  readonly 'image-values': Readonly<Record<string, string>>
  readonly 'pull-secret'?: string | undefined
  readonly 'pull-secret-key': readonly string[]
  /** Whether to spread pods over nodes and fault domains if the chart does not set it. */
  readonly spread?: boolean | undefined
}

/** The same with what is awaited after it. */
interface GivenRelease extends GivenChart {
  readonly path?: string | undefined
  readonly 'expect-status'?: Statuses | undefined
  readonly host?: string | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly secrets?: SecretsRequest | undefined
  readonly 'wait-for-jobs': boolean
  readonly 'on-failure': FailurePolicy
  readonly 'on-pending': PendingPolicy
  readonly 'helm-arguments': readonly string[]
  /** Milliseconds. */
  readonly timeout: number
}

/** How to deploy it, besides the release's own settings. */
interface GivenDeployment {
  readonly createNamespace: boolean
  readonly isConfined?: boolean
  readonly checks?: CheckOptions
  /** OCID, where it is known. */
  readonly clusterId?: string | undefined
  /** Kept with the revision: the commit and the run. */
  readonly description: string
  /** What the image is pulled with, and the registry that it is for. */
  readonly login?: { readonly host: string; readonly username: string; readonly token: string }
}

/** @param environment with the images that are built for it */
export const imageKeys = (
  release: ImageSettingsOf,
  environment: Pick<Environment, 'image' | 'images'> = {},
): ImageKeys => ({
  image: release['image-key'],
  values: release['image-values'],
  others: describedImages(environment)
    .filter(({ name }) => name !== undefined)
    .map(({ wiring }) => wiring),
  pullSecret: release['pull-secret-key'],
})

type ImageSettingsOf = Pick<GivenChart, 'image-key' | 'image-values' | 'pull-secret-key'>

/** Returns the release for Helm: our values first, and the user's last. */
export const helmRelease = (
  release: GivenChart,
  image: string | undefined,
  pullSecret: string | undefined,
): HelmRelease => {
  const { namespace, name = namespace, chart, repository, version, values, set } = release
  const wanted = { image, images: release.images, wired: release.wired, pullSecret }
  const single = [release['set-json'], set, release['set-string'], release['set-file']].flat()
  return {
    name,
    namespace,
    chart,
    values,
    set: [...imageValues(wanted, imageKeys(release)), ...single],
    arriving: arrivingOf(wanted),
    ...(repository === undefined ? {} : { repository }),
    ...(version === undefined ? {} : { version }),
    ...(release.spread === true ? { edits: { spread: true } } : {}),
  }
}

/** The images of a release, as far as known by then. */
export interface KnownImages {
  readonly image: string | undefined
  readonly wired?: readonly WiredImage[]
}

/** Returns what to deploy, with the image known by then. */
export const deployRequest = (
  release: GivenRelease,
  image: string | undefined,
  {
    createNamespace,
    isConfined = false,
    checks = defaultChecks,
    description,
    clusterId,
    login,
  }: GivenDeployment,
): DeployRequest => {
  const secret = release['pull-secret'] ?? (login === undefined ? undefined : PULL_SECRET)
  return {
    release: {
      ...helmRelease(release, image, secret),
      isConfined,
      checks,
      description,
      options: release['helm-arguments'],
    },
    createNamespace,
    timeout: release.timeout,
    response: expectedResponse({
      path: release.path,
      statuses: release['expect-status'],
      host: release.host,
      headers: release.headers,
    }),
    secrets: release.secrets,
    clusterId,
    awaitsJobs: release['wait-for-jobs'],
    onFailure: release['on-failure'],
    onPending: release['on-pending'],
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
