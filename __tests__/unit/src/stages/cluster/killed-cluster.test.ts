import { describe, expect, it } from '@jest/globals'

import type { ManagedClusterClient } from '../../../../../src/clients/container-engine/managed-cluster.ts'
import type { ClusterTarget } from '../../../../../src/stages/cluster/cluster-target.ts'
import {
  applyEnsureCluster,
  planEnsureCluster,
} from '../../../../../src/stages/cluster/ensure-cluster.ts'
import { keptProgress } from '../quiet-progress.ts'
import { VirtualClock } from '../virtual-clock.ts'
import { ClustersInMemory } from './clusters-memory.ts'

class Killed extends Error {}

/** Returns the client of a run that ends before or after its call with this number. */
const killedAt = (
  client: ClustersInMemory,
  at: number,
  when: 'before' | 'after',
): { readonly client: ManagedClusterClient; readonly calls: () => number } => {
  let count = 0
  const killed = new Proxy<ManagedClusterClient>(client, {
    get: (target, name) => {
      const method: unknown = Reflect.get(target, name)
      if (typeof method !== 'function') return method
      return async (...given: unknown[]): Promise<unknown> => {
        const isLast = ++count === at
        if (count > at || (isLast && when === 'before')) throw new Killed()
        const response: unknown = await Reflect.apply(method, client, given)
        if (isLast) throw new Killed()
        return response
      }
    },
  })
  return { client: killed, calls: () => count }
}

const network = {
  vcnCidrs: async () => ['10.0.0.0/16'],
  subnet: async (id: string) => ({
    ...{ id, name: id, compartmentId: 'network', vcnId: 'vcn', cidrs: [], isPrivate: false },
    ...{ routeTableId: 'table', securityListIds: [] },
  }),
}

const wanted: ClusterTarget = {
  key: { compartmentId: 'compartment', name: 'shop' },
  creates: true,
  upgrades: true,
  version: { major: 1, minor: 36 },
  vcnId: 'vcn',
  endpointSubnetId: 'api',
  loadBalancerSubnetId: 'balancers',
  endpointGroupIds: ['group'],
  openId: { issuer: 'https://issuer', audience: 'oke', claims: { repository: 'acme/shop' } },
  tags: { team: 'shop' },
}

const ensure = async (client: ManagedClusterClient, clock: VirtualClock) => {
  const { progress } = keptProgress()
  const plan = await planEnsureCluster(wanted, client, network)
  const deadline = clock.now() + 30 * 60_000
  return applyEnsureCluster(plan, { client, clock, progress, deadline })
}

const places: Readonly<Record<string, (memory: ClustersInMemory) => void>> = {
  'nothing is there': () => undefined,
  'an old basic cluster is there': (memory) => {
    memory.add({ isEnhanced: false })
  },
}

describe.each(Object.keys(places))('where %s', (place) => {
  const start = () => {
    const clock = new VirtualClock()
    const memory = new ClustersInMemory(clock)
    places[place]?.(memory)
    return { clock, memory }
  }

  it.each(['before', 'after'] as const)(
    'a run that is killed %s any of its calls is ended by the next, without a change twice',
    async (when) => {
      const whole = start()
      const counted = killedAt(whole.memory, Number.MAX_SAFE_INTEGER, when)
      const cluster = await ensure(counted.client, whole.clock)
      expect(counted.calls()).toBeGreaterThan(6)
      for (let at = 1; at <= counted.calls(); at++) {
        const { clock, memory } = start()
        await expect(ensure(killedAt(memory, at, when).client, clock)).rejects.toThrow(Killed)
        const again = await ensure(memory, clock)
        expect({ ...again, etag: '' }).toEqual({ ...cluster, etag: '' })
        expect(memory.all).toHaveLength(1)
        expect(memory.log).toEqual(whole.memory.log)
      }
    },
  )
})
