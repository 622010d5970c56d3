import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, beforeEach, expect, it } from '@jest/globals'

import { clockUntil } from '../../../../../../src/clients/clock.ts'
import {
  type ClusterNodes,
  clusterNodes,
} from '../../../../../../src/clients/kubernetes/nodes/cluster-nodes.ts'

let server: Server
let nodes: ClusterNodes
let calls: string[]
let answer: (call: string) => readonly [status: number, body: object]

beforeEach(async () => {
  calls = []
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (piece: Buffer) => (body += piece.toString()))
    request.on('end', () => {
      const call = `${request.method} ${request.url} ${body}`.trim()
      calls.push(`${call} ${request.headers.authorization}`)
      const [status, json] = answer(call)
      response.writeHead(status, { 'content-type': 'application/json', 'retry-after': '60' })
      response.end(JSON.stringify(json))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const endpoint = { server: `http://127.0.0.1:${port}`, certificateAuthority: '' }
  let tokens = 0
  nodes = clusterNodes(
    endpoint,
    () => Promise.resolve(`t${++tokens}`),
    clockUntil(new AbortController().signal),
  )
})

afterEach(async () => {
  server.close()
  server.closeAllConnections()
  await once(server, 'close')
})

const node = (name: string, status: string) => ({
  metadata: { name },
  status: {
    addresses: [{ type: 'InternalIP', address: name }],
    conditions: [{ type: 'Ready', status, reason: 'KubeletDown', message: 'no heartbeat' }],
  },
})

it('says which nodes are Ready, and why others are not, by a token of now', async () => {
  const items = [
    node('10.0.10.2', 'True'),
    node('10.0.10.3', 'Unknown'),
    { metadata: { name: 'new' } },
  ]
  answer = () => [200, { items }]
  expect(await nodes.list()).toEqual([
    { name: '10.0.10.2', addresses: ['10.0.10.2'], isReady: true },
    {
      name: '10.0.10.3',
      addresses: ['10.0.10.3'],
      isReady: false,
      problem: 'KubeletDown: no heartbeat',
    },
    { name: 'new', addresses: [], isReady: false },
  ])
  await nodes.list()
  expect(calls).toEqual(['GET /api/v1/nodes Bearer t1', 'GET /api/v1/nodes Bearer t2'])
})

it('cordons a node, also one that is gone', async () => {
  answer = () => [404, { message: 'nodes "a" not found' }]
  await nodes.cordon('a')
  expect(calls).toEqual(['PATCH /api/v1/nodes/a {"spec":{"unschedulable":true}} Bearer t1'])
  answer = () => [403, { message: 'may not patch' }]
  await expect(nodes.cordon('a')).rejects.toMatchObject({
    kind: 'forbidden',
    message: 'may not patch',
  })
})

it('sees the pods of a node that still run', async () => {
  const pod = (name: string, phase: string, more: object) => ({
    metadata: { name, namespace: 'shop', ...more },
    spec: { nodeName: 'a' },
    status: { phase, conditions: [{ type: 'Ready', status: 'True' }] },
  })
  const owned = { ownerReferences: [{ kind: 'ReplicaSet', uid: 'u' }], deletionTimestamp: 'now' }
  answer = () => [200, { items: [pod('web', 'Running', owned), pod('job', 'Succeeded', {})] }]
  const web = { name: 'web', namespace: 'shop', node: 'a', isReady: true, isLeaving: true }
  expect(await nodes.podsOn('a')).toEqual([{ ...web, owner: { kind: 'ReplicaSet', uid: 'u' } }])
  expect(calls[0]).toContain('/api/v1/pods?fieldSelector=spec.nodeName%3Da')
})

it.each([
  [201, 'gone'],
  [404, 'gone'],
  [429, 'held'],
])('takes %i for an evicted pod as %s', async (status, outcome) => {
  answer = () => [status, {}]
  expect(await nodes.evict({ namespace: 'shop', name: 'web' })).toBe(outcome)
  // A PodDisruptionBudget's refusal returns at once: the drain retries later, and others wait.
  expect(calls).toEqual([
    expect.stringMatching(/^POST \/api\/v1\/namespaces\/shop\/pods\/web\/eviction .*"Eviction"/),
  ])
})

it('takes a list without items for no list', async () => {
  answer = () => [200, {}]
  await expect(nodes.list()).rejects.toMatchObject({ kind: 'refused' })
}, 30_000)
