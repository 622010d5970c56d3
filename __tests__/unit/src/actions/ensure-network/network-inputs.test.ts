import { expect, test } from '@jest/globals'

import { readOptions } from '../../../../../src/actions/ensure-network/network-inputs.ts'
import { networkSettings } from '../../../../../src/stages/pipeline/settings.ts'
import { actionMemory } from '../action-memory.ts'
import { VirtualClock } from '../../stages/virtual-clock.ts'

const read = (inputs: Readonly<Record<string, string>>) =>
  actionMemory(inputs, new VirtualClock()).context.readInputs(readOptions)

const udp = { 'udp-listeners': '53' }
const nlb = { 'load-balancer-type': 'nlb' }

test.each<[string, Readonly<Record<string, string>>, readonly number[], readonly number[]]>([
  ['port 80 where nothing is said', {}, [80], []],
  ['the TCP ports that are given', { listeners: '443' }, [443], []],
  ['UDP alone, and no TCP port beside it', { ...udp, ...nlb }, [], [53]],
  ['both', { ...udp, ...nlb, listeners: '53' }, [53], [53]],
  ['UDP of a chart that says the kind', { ...udp, chart: 'chart' }, [], [53]],
])('listeners: %s', (_name, inputs, listeners, udpListeners) => {
  expect(read(inputs)).toMatchObject({ listeners, udpListeners })
})

test('ports of pods behind a native Ingress, none by default', () => {
  expect(read({})).toMatchObject({ podPorts: [] })
  expect(read({ 'pod-ports': '8080, 9090' })).toMatchObject({ podPorts: [8080, 9090] })
})

test.each<[string, Readonly<Record<string, string>>]>([
  ['by default', udp],
  ['that is asked for', { ...udp, 'load-balancer-type': 'lb', chart: 'chart' }],
])('a load balancer without UDP, %s', (_name, inputs) => {
  expect(() => read(inputs)).toThrow('input "udp-listeners" needs a network load balancer')
})

const section = {
  mode: 'security-list' as const,
  'node-subnet': 'nodes',
  groups: {},
}

test.each<[string, object, readonly number[]]>([
  ['port 80 where nothing is said', {}, [80]],
  ['no TCP port beside UDP ones', { 'udp-listeners': [53] }, []],
  ['those that are given', { 'udp-listeners': [53], listeners: [443] }, [443]],
])('listeners of the environment file: %s', (_name, change, expected) => {
  expect(networkSettings({ ...section, ...change }, {}).listeners).toEqual(expected)
})
