import { describe, expect, it } from '@jest/globals'

import type { Cluster } from '../../../../src/clients/cluster.ts'
import { connect, disconnect, type KubeconfigRecord } from '../../../../src/stages/kubeconfig.ts'
import type { Kubeconfig } from '../../../../src/values/kubeconfig.ts'

const cluster: Cluster = { id: 'ocid1.cluster', name: 'shop', state: 'ACTIVE', isPublic: true }
const request = { clusterId: cluster.id, plugin: { command: 'node', args: [], env: {} } }

/** A file in memory that notes the order of what happens to it. */
const memory = <T>(content: T | undefined, order: string[]) => {
  const file = {
    path: '/f',
    content,
    read: async () => file.content,
    write: async (next: T) => {
      order.push('write')
      file.content = next
    },
    remove: async () => {
      file.content = undefined
    },
  }
  return file
}

const connecting = async (
  existing: Kubeconfig | undefined,
  found: Partial<Cluster> = {},
  more = {},
) => {
  const order: string[] = []
  const file = memory(existing, order)
  const records: KubeconfigRecord[] = []
  const kinds: string[] = []
  const clusters = {
    get: async () => ({ ...cluster, ...found }),
    endpoint: async (_id: string, kind: string) => {
      kinds.push(kind)
      return { server: 'https://203.0.113.1:6443', certificateAuthority: 'Q0E=' }
    },
  }
  const save = async (record: KubeconfigRecord) => {
    order.push('save')
    records.push(record)
  }
  const open = () => ({ whoAmI: async () => ({ username: 'me', groups: [] }) })
  const connected = await connect({ ...request, ...more }, clusters, file, save, open)
  return { connected, file, order, kinds, record: records[0] as KubeconfigRecord }
}

describe('kubeconfig', () => {
  it('saves the state before it writes, and says who we are', async () => {
    const { connected, order, file, record } = await connecting(undefined)
    expect(connected).toEqual({ context: 'shop', server: 'https://203.0.113.1:6443', user: 'me' })
    expect(order).toEqual(['save', 'write'])
    await disconnect(record, file)
    expect(file.content).toBeUndefined()
  })

  it('leaves a file of the user as it was', async () => {
    const theirs = {
      apiVersion: 'v1',
      kind: 'Config',
      clusters: [],
      users: [],
      contexts: [{ name: 'kind' }],
      'current-context': 'kind',
    }
    const { file, record } = await connecting(theirs)
    await disconnect(record, file)
    expect(file.content).toEqual(theirs)
  })

  it.each([
    [true, 'PUBLIC_ENDPOINT'],
    [false, 'PRIVATE_ENDPOINT'],
  ])('takes the endpoint that the cluster has (public: %s)', async (isPublic, kind) => {
    expect((await connecting(undefined, { isPublic })).kinds).toEqual([kind])
  })

  it('refuses what cannot work', async () => {
    await expect(connecting(undefined, { state: 'DELETED' })).rejects.toMatchObject({
      code: 'CLUSTER_NOT_ACTIVE',
    })
    const wanted = { endpoint: 'PUBLIC_ENDPOINT' }
    await expect(connecting(undefined, { isPublic: false }, wanted)).rejects.toMatchObject({
      code: 'CLUSTER_ENDPOINT_MISSING',
    })
  })
})
