import { expect, it } from '@jest/globals'

import { planEnsureNetwork } from '../../../../../src/stages/network/ensure-network.ts'
import { takeSnapshot } from '../../../../../src/stages/network/network-snapshot.ts'
import { NETWORK_MARK } from '../../../../../src/stages/network/ownership.ts'
import type { SecurityRule } from '../../../../../src/values/network/security-rule.ts'
import { ensure, memory, target } from './network-fixture.ts'

const listener = (port: number): SecurityRule => ({
  direction: 'INGRESS',
  protocol: '6',
  peer: '0.0.0.0/0',
  peerType: 'CIDR_BLOCK',
  ports: { min: port, max: port },
  isStateless: false,
  description: `${NETWORK_MARK}load-balancer-in-clients-listeners: clients reach the load balancer`,
})

/** Returns the list as `create` made it, including a listener that has been removed since. */
const made = () => {
  const network = memory()
  network.lists.set('balancer-list', [listener(80), listener(443), listener(8080)])
  return network
}

it('rules that were made with the network are reported when nothing needs them', async () => {
  const { findings, changes } = await planEnsureNetwork(target(), takeSnapshot(made()))
  expect(findings).toMatchObject([{ kind: 'unneeded', rule: 'allow TCP 8080 from 0.0.0.0/0' }])
  expect(changes.flatMap(({ removed }) => removed)).toEqual([])
})

it('and removed on request, while needed ones are left alone', async () => {
  const network = made()
  await ensure(target({ prune: true }), network)
  const left = (network.lists.get('balancer-list') ?? []).filter(({ description = '' }) =>
    description.startsWith(NETWORK_MARK),
  )
  expect(left.map(({ ports }) => ports?.min)).toEqual([80, 443])
})
