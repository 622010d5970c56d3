import { describe, expect, it } from '@jest/globals'

import type { RouteTable } from '../../../../../src/clients/network/network.ts'
import type { LoadBalancerKind } from '../../../../../src/values/network/options.ts'
import {
  type NetworkSettings,
  type NetworkTarget,
  rolesOf,
} from '../../../../../src/stages/network/network-target.ts'
import { takeSnapshot } from '../../../../../src/stages/network/network-snapshot.ts'
import { observePaths } from '../../../../../src/stages/reachability/observe-paths.ts'
import { closedPaths, reportPaths } from '../../../../../src/stages/reachability/path-report.ts'
import type { NetworkMemory } from '../network-memory.ts'
import { ensure, memory, target } from './network-fixture.ts'

/** The catalogue must contain every rule that the report of paths requires, and vice versa. */
const everything: Partial<NetworkSettings> = {
  clients: ['192.0.2.0/24'],
  apiClients: ['198.51.100.0/24'],
  listeners: [80, 443],
  udpListeners: [53],
  podPorts: [8080],
  databaseSubnetId: 'database',
  hasOidc: true,
  isInternetAllowed: true,
}

const LABEL = 'all-fra-services-in-oracle-services-network'
const isPublic = (id: string) => id.startsWith('endpoint') || id.startsWith('balancer')

/** Public subnets behind an internet gateway, private ones behind NAT and a service gateway. */
const routeTable = (id: string): Promise<RouteTable> => {
  const to = (destination: string, kind: string) => ({
    destination,
    isService: destination === LABEL,
    gatewayId: `ocid1.${kind}.oc1..x`,
  })
  const routes = isPublic(id)
    ? [to('0.0.0.0/0', 'internetgateway')]
    : [to('0.0.0.0/0', 'natgateway'), to(LABEL, 'servicegateway')]
  return Promise.resolve({ id, name: id, routes })
}

const empty = (): NetworkMemory => {
  const network = memory()
  network.routeTable = routeTable
  for (const [id, subnet] of network.subnets)
    network.subnets.set(id, { ...subnet, isPrivate: !isPublic(id) })
  return network
}

/** Returns the closed paths, with every group attached. */
const closed = async (desired: NetworkTarget, network: NetworkMemory): Promise<string[]> => {
  const places = Object.fromEntries(
    rolesOf(desired).map(([role, { subnetIds, groupId }]) => {
      const groupIds = desired.mode === 'nsg' && groupId !== undefined ? [groupId] : []
      return [role, { subnetIds, groupIds }]
    }),
  )
  const view = await observePaths(places, takeSnapshot(network), desired)
  return closedPaths(reportPaths(view, desired)).map(({ id }) => id)
}

const rowName = (description = ''): string => /^\S+ ([^:]+):/.exec(description)?.[1] ?? ''

/** Rows without a path: no call between nodes is visible to users. */
const WITHOUT_PATH = ['nodes-in-nodes-all', 'nodes-out-nodes-all']

describe.each<['nsg' | 'security-list', string | undefined, LoadBalancerKind]>(
  (['nsg', 'security-list'] as const).flatMap((mode) =>
    [undefined, 'pods'].flatMap((podSubnetId) =>
      (['lb', 'nlb', 'nlb-preserving-source'] as const).map(
        (kind): ['nsg' | 'security-list', string | undefined, LoadBalancerKind] => [
          mode,
          podSubnetId,
          kind,
        ],
      ),
    ),
  ),
)('mode %s, pods in subnet %s, %s', (mode, podSubnetId, loadBalancer) => {
  const desired = target({ ...everything, mode, podSubnetId, loadBalancer })

  it('opens every path of an empty network', async () => {
    const network = empty()
    expect(await closed(desired, network)).not.toEqual([])
    await ensure(desired, network)
    expect(await closed(desired, network)).toEqual([])
  })

  it('each rule that is added is one without which a path is closed', async () => {
    const network = empty()
    // The rule for the internet would also cover Oracle's services.
    const narrow = { ...desired, isInternetAllowed: false }
    await ensure(narrow, network)
    const useless: string[] = []
    for (const holders of [network.lists, network.groups]) {
      for (const [id, rules] of holders) {
        for (const rule of rules.filter(({ protocol }) => protocol !== '1')) {
          holders.set(
            id,
            rules.filter((one) => one !== rule),
          )
          if ((await closed(narrow, network)).length === 0) useless.push(rowName(rule.description))
        }
        holders.set(id, rules)
      }
    }
    expect(useless.toSorted()).toEqual(podSubnetId === undefined ? [] : WITHOUT_PATH)
  })
})
