import type { HelmRelease } from '../../../clients/kubernetes/helm-arguments.ts'
import type { UserCredential } from '../../../clients/oci/user-credentials.ts'
import type { PushedDigest } from '../../../clients/registry/repositories.ts'

/** Lookups besides the comparison. Each may be refused: nothing else depends on it. */
export interface NoticeSources {
  /** The cluster's Kubernetes version, and those that OKE offers for new clusters. */
  versions(): Promise<{
    readonly cluster: string
    readonly version: string
    readonly offered: readonly string[]
  }>
  /** API keys of the signed-in user; none if it is not a user with a key. */
  apiKeys(): Promise<readonly UserCredential[]>
  /** Auth tokens of a user by name, as registry logins have it. */
  authTokens(user: string): Promise<readonly UserCredential[]>
  /** Current objects of the cluster, without missing ones. */
  objects(namespace: string, wanted: readonly unknown[]): Promise<readonly unknown[]>
  /** The objects of the deployed release. */
  deployed(release: HelmRelease): Promise<readonly unknown[]>
  /** The newest version of its chart; undefined for a chart from a folder. */
  newestChart(release: HelmRelease): Promise<string | undefined>
  /** The newest images of the repository, newest first. */
  images(): Promise<readonly PushedDigest[]>
}
