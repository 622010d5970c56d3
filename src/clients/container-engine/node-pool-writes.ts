import type { ContainerEngineClient } from 'oci-containerengine'

import type { Clock } from '../../core/clock.ts'
import { ShapeError } from '../../values/fields.ts'
import type { Grant } from '../../values/policy-statements.ts'
import type { OciSession } from '../oci/oci-session.ts'
import { callSdk, createSdkClient, fromSdk } from '../oci/sdk-client.ts'
import { createDetails, updateDetails } from './node-pool-mapping.ts'
import type { NodePoolSettings, NodePoolUpdate } from './node-pools.ts'

/**
 * The permissions for creating a pool, or for setting its subnets and groups, besides the pool's
 * own.
 */
const POLICY: readonly Grant[] = [
  'manage cluster-virtualnode-pools',
  'read virtual-network-family',
  'use subnets',
  'use network-security-groups',
  'manage vnics',
]

const workRequestIn = ({ opcWorkRequestId }: { readonly opcWorkRequestId?: string }): string => {
  if (opcWorkRequestId) return opcWorkRequestId
  throw new ShapeError('the header opc-work-request-id of the response is missing')
}

/** Changes pools through the OCI SDK. Every method throws ActionError OCI_*. */
export class NodePoolWrites {
  readonly #sdk: ContainerEngineClient
  readonly #session: OciSession
  readonly #clock: Clock

  constructor(sdk: ContainerEngineClient, session: OciSession, clock: Clock) {
    this.#sdk = sdk
    this.#session = session
    this.#clock = clock
  }

  #call<T>(operation: string, doing: string, work: () => Promise<T>): Promise<T> {
    const service = 'container-engine' as const
    const caller = { session: this.#session, service, clock: this.#clock }
    return callSdk(caller, { operation, doing, policy: POLICY }, work)
  }

  create(
    compartmentId: string,
    clusterId: string,
    settings: NodePoolSettings,
    opcRetryToken: string,
  ): Promise<string> {
    const createVirtualNodePoolDetails = createDetails(compartmentId, clusterId, settings)
    const request = { createVirtualNodePoolDetails, opcRetryToken }
    const create = () => fromSdk(this.#sdk.createVirtualNodePool(request), workRequestIn)
    return this.#call(
      'CreateVirtualNodePool',
      `create virtual node pool "${settings.name}"`,
      create,
    )
  }

  update(
    virtualNodePoolId: string,
    settings: NodePoolUpdate,
    etag: string | undefined,
  ): Promise<string> {
    const updateVirtualNodePoolDetails = updateDetails(settings)
    const version = etag === undefined ? {} : { ifMatch: etag }
    const request = { virtualNodePoolId, updateVirtualNodePoolDetails, ...version }
    const update = () => fromSdk(this.#sdk.updateVirtualNodePool(request), workRequestIn)
    const doing = `update virtual node pool ${virtualNodePoolId}`
    return this.#call('UpdateVirtualNodePool', doing, update)
  }

  delete(virtualNodePoolId: string, minutes: number, etag: string | undefined): Promise<string> {
    const request = {
      virtualNodePoolId,
      overrideEvictionGraceDurationVnp: `PT${minutes}M`,
      isForceDeletionAfterOverrideGraceDurationVnp: false,
      ...(etag === undefined ? {} : { ifMatch: etag }),
    }
    const remove = () => fromSdk(this.#sdk.deleteVirtualNodePool(request), workRequestIn)
    const doing = `delete virtual node pool ${virtualNodePoolId}`
    return this.#call('DeleteVirtualNodePool', doing, remove)
  }
}

/** Loads the OCI SDK. */
export const openNodePoolWrites = async (
  session: OciSession,
  clock: Clock,
): Promise<NodePoolWrites> => {
  const { ContainerEngineClient } = await import('oci-containerengine')
  const sdk = await createSdkClient(ContainerEngineClient, 'container-engine', session, clock)
  return new NodePoolWrites(sdk, session, clock)
}
