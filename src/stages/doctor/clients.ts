import type { ClusterClient } from '../../clients/container-engine/clusters.ts'
import type { NodePoolClient, NodePoolListing } from '../../clients/container-engine/node-pools.ts'
import type { ApiServer } from '../../clients/kubernetes/api-server.ts'
import type { NetworkClient } from '../../clients/network/network.ts'
import type { Rights } from '../../clients/oci/rights.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'
import type { StageName } from '../graph.ts'
import type { Diagnose } from '../kubeconfig/prove-access.ts'
import type { Target } from '../kubeconfig/target.ts'

/** What the doctor examines. */
export interface Setup {
  readonly environment: Environment
  readonly picked: ReadonlySet<StageName>
}

/** The doctor's calls once it is signed in. None of them changes anything. */
export interface DoctorClients {
  readonly engine: ClusterClient & NodePoolClient & NodePoolListing
  readonly network: NetworkClient
  readonly rights: Rights
  /** Whether the repository of the image exists. */
  hasRepository(): Promise<boolean>
  /** Requests a push token from the registry for the identity, without pushing. */
  provePush(): Promise<void>
  /** The cluster's API server, at the endpoint that a run uses. */
  target(): Promise<Target>
  /** The API server as seen by a run's identity. */
  identity(target: Target): Promise<{ readonly api: ApiServer; readonly diagnose?: Diagnose }>
  /** The objects of the release. */
  rendered(): Promise<readonly unknown[]>
}
