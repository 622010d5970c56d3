import type { HelmRelease } from '../../../clients/kubernetes/helm-arguments.ts'
import type { UserCredential } from '../../../clients/oci/user-credentials.ts'
import type { PushedDigest } from '../../../clients/registry/repositories.ts'

/** What is asked beside the comparison. Each may be refused: nothing else depends on it. */
export interface NoticeSources {
  /** The cluster's Kubernetes version, and those that OKE offers new clusters. */
  versions(): Promise<{
    readonly cluster: string
    readonly version: string
    readonly offered: readonly string[]
  }>
  /** API keys of the signed-in user; none where it is no user with a key. */
  apiKeys(): Promise<readonly UserCredential[]>
  /** Auth tokens of a user by name, as registry logins have it. */
  authTokens(user: string): Promise<readonly UserCredential[]>
  /** Objects of the cluster as they are; those that are not there are left out. */
  objects(namespace: string, wanted: readonly unknown[]): Promise<readonly unknown[]>
  /** The objects of the release as it is deployed. */
  deployed(release: HelmRelease): Promise<readonly unknown[]>
  /** The newest version of its chart; undefined for a chart that has no place of versions. */
  newestChart(release: HelmRelease): Promise<string | undefined>
  /** The newest images of the repository, newest first. */
  images(): Promise<readonly PushedDigest[]>
}
