import { expect, it } from '@jest/globals'

import { readAnnotations } from '../../../../../emulator/network/load-balancer/load-balancer-annotations.ts'
import { checkManifests } from '../../../../../src/stages/check/check-manifests.ts'

const shape = 'service.beta.kubernetes.io/oci-load-balancer-shape'
const network = 'oci-network-load-balancer.oraclecloud.com/'
const flexible = (min: string, max: string) => ({
  [shape]: 'flexible',
  [`${shape}-flex-min`]: min,
  [`${shape}-flex-max`]: max,
})
const nlb = { 'oci.oraclecloud.com/load-balancer-type': 'nlb' }
const groups = (count: number) => Array.from({ length: count }, (_, at) => `group${at}`).join()

/** Returns the rules that find something in a Service with these annotations. */
const found = (annotations: Readonly<Record<string, string>>): string[] => {
  const metadata = { name: 'edge', annotations }
  const service = { kind: 'Service', metadata, spec: { type: 'LoadBalancer' } }
  return checkManifests([service]).map(({ rule }) => rule)
}

// Compares the check's knowledge of load balancers with the emulator's reading of annotations,
// which is OKE's.
it.each([
  ['flexible-shape', { [shape]: 'flexible' }, flexible('10', '100')],
  [
    'too-many-groups',
    { ...flexible('10', '100'), 'oci.oraclecloud.com/oci-network-security-groups': groups(6) },
    { ...flexible('10', '100'), 'oci.oraclecloud.com/oci-network-security-groups': groups(5) },
  ],
  [
    'too-many-groups',
    { ...nlb, [`${network}oci-network-security-groups`]: groups(6) },
    { ...nlb, [`${network}oci-network-security-groups`]: groups(5) },
  ],
  ['preserve-source', { ...nlb, [`${network}is-preserve-source`]: 'true' }, nlb],
])('%s: no load balancer is made of the bad one, and one of the good one', (rule, bad, good) => {
  expect([found(bad), found(good)]).toEqual([[rule], []])
  expect(() => readAnnotations(bad)).toThrow()
  expect(() => readAnnotations(good)).not.toThrow()
})

it('a minimum above the maximum is reported, and applies to both', () => {
  const turned = flexible('200', '100')
  expect(found(turned)).toEqual(['flexible-shape'])
  expect(readAnnotations(turned).bandwidth).toEqual({ minimumMbps: 200, maximumMbps: 200 })
})

it('annotations of the other kind are reported, and not read', () => {
  const internal = { ...nlb, 'service.beta.kubernetes.io/oci-load-balancer-internal': 'true' }
  expect([found(internal), readAnnotations(internal).internal]).toEqual([['balancer-type'], false])
  const right = { ...nlb, [`${network}internal`]: 'true' }
  expect([found(right), readAnnotations(right).internal]).toEqual([[], true])
})

it('without a shape it is reported, and fixed at 100 Mbps', () => {
  expect([found({}), readAnnotations({}).shapeName]).toEqual([['fixed-shape'], '100Mbps'])
  const right = flexible('10', '100')
  expect([found(right), readAnnotations(right).shapeName]).toEqual([[], 'flexible'])
})

it('an unknown annotation is reported, and leaves the address public', () => {
  const unread = { ...flexible('10', '100'), 'oci.oraclecloud.com/internal-load-balancer': 'true' }
  expect([found(unread), readAnnotations(unread).internal]).toEqual([['unknown-annotation'], false])
  const key = 'service.beta.kubernetes.io/oci-load-balancer-internal'
  const right = { ...flexible('10', '100'), [key]: 'true' }
  expect([found(right), readAnnotations(right).internal]).toEqual([[], true])
})
