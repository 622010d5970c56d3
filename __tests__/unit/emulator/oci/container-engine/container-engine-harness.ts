import { caller } from './container-engine-request.ts'
import { testContext } from './container-engine-context.ts'
import {
  type Applied,
  type OpenIdSettings,
  openIdSettingsOf,
} from '../../../../../emulator/oci/container-engine/openid-settings.ts'
import { containerEngine } from '../../../../../emulator/oci/container-engine/container-engine.ts'
import {
  type EndpointSettings,
  keepEndpointSettings,
  setClusterEndpoint,
} from '../../../../../emulator/oci/container-engine/cluster-endpoints.ts'
import {
  claimControlPlane,
  releaseControlPlane,
  servedCluster,
} from '../../../../../emulator/oci/container-engine/cluster-lifecycle/control-planes.ts'
import { seedCluster } from '../../../../../emulator/oci/container-engine/seed-cluster.ts'
import type {
  VirtualNode,
  VirtualNodePool,
  VirtualNodeRunner,
} from '../../../../../emulator/oci/container-engine/virtual-node-pool.ts'
import { Store } from '../../../../../emulator/oci/core/store.ts'
import { WorkRequests } from '../../../../../emulator/oci/core/work-requests.ts'

/** The nodes of a cluster in memory; `refuses` makes joining or leaving fail. */
export class FakeRunner implements VirtualNodeRunner {
  readonly nodes = new Set<string>()
  readonly left: { name: string; graceMilliseconds: number; force: boolean }[] = []
  refuses: string | undefined
  most = 0

  async join(node: VirtualNode): Promise<void> {
    if (this.refuses) throw new Error(this.refuses)
    this.nodes.add(node.displayName)
    this.most = Math.max(this.most, this.nodes.size)
  }

  async leave(
    name: string,
    { graceMilliseconds, force }: { graceMilliseconds: number; force: boolean },
  ): Promise<void> {
    if (this.refuses) throw new Error(this.refuses)
    this.left.push({ name, graceMilliseconds, force })
    this.nodes.delete(name)
  }
}

export const domain = 'Test:EU-FRANKFURT-1-AD-1'
const compartmentId = 'ocid1.compartment.oc1..test'

/** An emulated Container Engine with a seeded cluster, nodes' subnet 10.0.10.0/24 and pods' 10.0.20.0/24. */
export const engine = (
  options: {
    poolMilliseconds?: number
    saved?: unknown
    authentication?: Applied
    endpoints?: EndpointSettings
  } = {},
) => {
  const authenticated: (OpenIdSettings | undefined)[] = []
  const store = options.saved ? Store.from(options.saved) : new Store()
  const context = testContext({ store, poolMilliseconds: options.poolMilliseconds ?? 20 })
  const subnet = (id: string, cidrBlock: string, open = false) =>
    store.collection<{ id: string }>('subnets').put({
      id,
      vcnId: 'vcn',
      cidrBlock,
      availabilityDomain: null,
      prohibitPublicIpOnVnic: !open,
    } as { id: string })
  if (!options.saved) {
    store.collection('compartments').put({ id: compartmentId })
    store.collection('networkSecurityGroups').put({ id: 'nsg' })
    subnet('nodes', '10.0.10.0/24')
    subnet('pods', '10.0.20.0/24')
    subnet('tiny', '10.0.30.0/30')
    subnet('public', '10.0.0.0/24', true)
    store
      .collection<{ id: string }>('vcns')
      .put({ id: 'vcn', cidrBlocks: ['10.0.0.0/16'] } as { id: string })
  }
  const runner = new FakeRunner()
  const workRequests = new WorkRequests(context)
  const made = containerEngine(context, {
    workRequests,
    runner,
    availabilityDomains: () => [domain],
    apiServer: {
      certificateAuthority: () => '-----BEGIN CERTIFICATE-----\n',
      authenticateBy: async (cluster) => {
        authenticated.push(openIdSettingsOf(cluster))
        return options.authentication ?? 'applied'
      },
    },
    controlPlanes: {
      open: async (id) => {
        const isServed = claimControlPlane(context, id)
        if (isServed) setClusterEndpoint(context, id, '127.0.0.1:6443')
        return isServed
      },
      close: async (id) => {
        if (servedCluster(context) === id) releaseControlPlane(context)
      },
    },
  })
  const cluster = options.saved
    ? store.collection<{ id: string }>('clusters').list()[0]!
    : seedCluster(context, {
        compartmentId,
        vcnId: 'vcn',
        subnetIds: { endpoint: 'public', loadBalancer: 'public' },
        kubernetesVersion: 'v1.36.2',
      })
  if (options.endpoints) keepEndpointSettings(context, cluster.id, options.endpoints)
  setClusterEndpoint(context, cluster.id, '127.0.0.1:6443')
  const call = caller(made.routes)
  const details = (changes: object = {}) => ({
    compartmentId,
    clusterId: cluster.id,
    displayName: 'pool1',
    size: 2,
    placementConfigurations: [{ availabilityDomain: domain, subnetId: 'nodes' }],
    podConfiguration: { subnetId: 'pods', shape: 'Pod.Standard.E4.Flex' },
    ...changes,
  })
  const pool = (id: string) => store.collection<VirtualNodePool>('virtualNodePools').get(id)
  const create = async (changes: object = {}) => {
    const response = await call('POST', '/virtualNodePools', { body: details(changes) })
    await workRequests.idle()
    const request = await call<{ resources: { identifier: string }[]; status: string }>(
      'GET',
      `/workRequests/${response.headers['opc-work-request-id']}`,
    )
    return { ...request.body, poolId: request.body.resources[0]!.identifier }
  }
  return {
    ...made,
    authenticated,
    call,
    cluster,
    compartmentId,
    context,
    create,
    details,
    pool,
    runner,
    store,
    workRequests,
  }
}
