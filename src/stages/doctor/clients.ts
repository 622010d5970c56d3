import type { ClusterClient } from '../../clients/container-engine/clusters.ts'
import type { NodePoolClient, NodePoolListing } from '../../clients/container-engine/node-pools.ts'
import type { ApiServer } from '../../clients/kubernetes/api-server.ts'
import type { NetworkClient } from '../../clients/network/network.ts'
import type { Rights } from '../../clients/oci/rights.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'
import type { StageName } from '../graph.ts'
import type { Diagnose } from '../kubeconfig/prove-access.ts'
import type { Target } from '../kubeconfig/target.ts'

/** What is looked at. */
export interface Setup {
  readonly environment: Environment
  readonly picked: ReadonlySet<StageName>
}

/** What the doctor asks, once it is signed in. Nothing of it changes anything. */
export interface DoctorClients {
  readonly engine: ClusterClient & NodePoolClient & NodePoolListing
  readonly network: NetworkClient
  readonly rights: Rights
  /** Whether the repository of the image is there. */
  hasRepository(): Promise<boolean>
  /** Asks the registry to let the identity push, without pushing. */
  provePush(): Promise<void>
  /** The cluster's API server, by the endpoint that a run takes. */
  target(): Promise<Target>
  /** It as the identity of a run sees it. */
  identity(target: Target): Promise<{ readonly api: ApiServer; readonly diagnose?: Diagnose }>
  /** The objects of the release. */
  rendered(): Promise<readonly unknown[]>
}
