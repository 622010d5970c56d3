import { beforeEach, describe, expect, it } from '@jest/globals'

import type { ClusterTarget } from '../../../../../src/stages/cluster/cluster-target.ts'
import type { ClusterNetwork } from '../../../../../src/stages/cluster/cluster-network.ts'
import {
  applyEnsureCluster,
  planEnsureCluster,
} from '../../../../../src/stages/cluster/ensure-cluster.ts'
import type { ActionError } from '../../../../../src/values/action-error.ts'
import { keptProgress } from '../quiet-progress.ts'
import { VirtualClock } from '../virtual-clock.ts'
import { ClustersInMemory } from './clusters-memory.ts'

const subnet = (id: string, isPrivate = false, vcnId = 'vcn') => ({
  ...{ id, name: id, compartmentId: 'network', vcnId, cidrs: [], isPrivate },
  ...{ routeTableId: 'table', securityListIds: [] },
})

const network: ClusterNetwork = {
  vcnCidrs: async () => ['10.0.0.0/16'],
  subnet: async (id) => subnet(id, id === 'private', id === 'elsewhere' ? 'other' : 'vcn'),
}

const wanted: ClusterTarget = {
  key: { compartmentId: 'compartment', name: 'shop' },
  creates: true,
  upgrades: false,
  vcnId: 'vcn',
  endpointSubnetId: 'api',
  loadBalancerSubnetId: 'balancers',
}

let clock: VirtualClock
let client: ClustersInMemory
let said: ReturnType<typeof keptProgress>

beforeEach(() => {
  clock = new VirtualClock()
  client = new ClustersInMemory(clock)
  said = keptProgress()
})

const plan = (changes: Partial<ClusterTarget> = {}) =>
  planEnsureCluster({ ...wanted, ...changes }, client, network)

const ensure = async (changes: Partial<ClusterTarget> = {}, minutes = 30) => {
  const seen: string[] = []
  const planned = await plan(changes)
  const cluster = await applyEnsureCluster(planned, {
    ...{ client, clock, progress: said.progress, deadline: clock.now() + minutes * 60_000 },
    seen: (id) => void seen.push(id),
  })
  return { cluster, seen, planned }
}

const failing = (work: Promise<unknown>): Promise<ActionError> =>
  work.then(
    () => Promise.reject(new Error('it succeeded')),
    (error: ActionError) => error,
  )

describe('a missing cluster', () => {
  it('is made enhanced for virtual nodes, in the newest version that is no preview', async () => {
    const { cluster, seen } = await ensure()
    expect(cluster).toMatchObject({ state: 'ACTIVE', version: 'v1.36.1', isEnhanced: true })
    expect(seen[0]).toBe(cluster.id)
    expect(said.infos.join('\n')).toMatch(/creating cluster "shop" \(work request work-1\)/)
    expect(said.infos.join('\n')).toContain('  work-1 accepted')
  })

  it('is planned with what can never be changed later', async () => {
    const { changes } = await plan({ kmsKeyId: 'key' })
    expect(changes).toMatchObject([
      {
        action: 'create',
        description: expect.stringContaining('never to be changed later: VCN vcn'),
      },
    ])
    expect(changes[0]?.description).toMatch(/KMS key key/)
    expect(client.all).toEqual([])
  })

  it.each([
    ['1.35', { major: 1, minor: 35 }, 'v1.35.2'],
    ['1.37.0', { major: 1, minor: 37, patch: 0 }, 'v1.37.0'],
  ])('of version %s gets %s', async (_text, version, expected) => {
    expect((await ensure({ version })).cluster.version).toBe(expected)
  })

  it('of a version that is not offered is refused with those that are', async () => {
    const error = await failing(plan({ version: { major: 1, minor: 20 } }))
    expect(error).toMatchObject({ code: 'CLUSTER_VERSION_UNAVAILABLE' })
    expect(error.message).toMatch(/v1\.20 .*v1\.34\.10, v1\.35\.2, v1\.36\.1, v1\.37\.0/)
  })

  it('is not made without "create"', async () => {
    const error = await failing(ensure({ creates: false }))
    expect(error).toMatchObject({
      code: 'CLUSTER_NOT_FOUND',
      hint: expect.stringContaining('create'),
    })
  })

  it.each([
    ['a public address in a private subnet', { endpointSubnetId: 'private' }, /is private/],
    ['a subnet of another VCN', { loadBalancerSubnetId: 'elsewhere' }, /not in the VCN/],
    [
      'addresses of Services in the VCN',
      { servicesCidr: '10.0.128.0/17' },
      /overlap 10\.0\.0\.0\/16/,
    ],
    [
      'addresses of Services among the pods',
      { podsCidr: '10.96.0.0/12' },
      /overlap .* of the pods/,
    ],
  ])('is refused before it is made: %s', async (_what, changes, words) => {
    const error = await failing(plan(changes))
    expect(error.code).toBe('CLUSTER_NETWORK_UNFIT')
    expect(error.message).toMatch(words)
  })

  it('reports the error of OCI when it fails, and how to allow a KMS key', async () => {
    client.outcome = 'FAILED'
    const error = await failing(ensure({ kmsKeyId: 'ocid1.key' }))
    expect(error).toMatchObject({ code: 'CLUSTER_WORK_FAILED' })
    expect(error.message).toContain('the limit of clusters is 1')
    expect(error.hint).toContain("target.key.id='ocid1.key'")
    expect(await failing(ensure())).toMatchObject({ code: 'CLUSTER_FAILED' })
    expect(client.log).toEqual(['create'])
  })

  it('that was made and deleted within a day is made again', async () => {
    const first = await ensure()
    client.remove(first.cluster.id)
    clock.after(120_000, () => undefined)
    await clock.sleep(120_000)
    const { cluster } = await ensure()
    expect(cluster.id).not.toBe(first.cluster.id)
  })

  it.each([1, 2, 3, 5, 8])('is made once by five runs, %i turns apart', async (apart) => {
    let call = 0
    client.turns = () => 1 + ((call++ * apart) % 7)
    const all = await Promise.all(
      [1, 2, 3, 4, 5].map((run) => ensure(run === 3 ? { tags: { run: '3' } } : {})),
    )
    expect(client.log.filter((one) => one === 'create')).toHaveLength(1)
    expect(new Set(all.map(({ cluster }) => cluster.id)).size).toBe(1)
    expect(client.all[0]?.tags).toEqual({ run: '3' })
  })
})

describe('a cluster that is there', () => {
  it('is left alone, also when a newer version is offered', async () => {
    client.add()
    const { planned } = await ensure({ version: 'latest' })
    expect(planned).toMatchObject({ changes: [], kept: [expect.stringContaining('v1.35.2')] })
    expect(client.log).toEqual([])
  })

  it('of the same name as another is an error that names both', async () => {
    const ids = [client.add(), client.add()].map(({ id }) => id)
    const error = await failing(plan())
    expect(error.code).toBe('CLUSTER_AMBIGUOUS')
    for (const id of ids) expect(error.message).toContain(id)
    expect((await ensure({ key: { id: ids[1] ?? '' }, creates: false })).cluster.id).toBe(ids[1])
  })

  it('that is being deleted does not count', async () => {
    client.add({ state: 'DELETING' })
    expect((await plan()).changes).toMatchObject([{ action: 'create' }])
  })

  it('that another run is making is waited for', async () => {
    const killed = ensure({}, 0)
    expect(await failing(killed)).toMatchObject({ code: 'CLUSTER_TIMEOUT' })
    expect(client.all[0]?.state).toBe('CREATING')
    expect((await ensure()).cluster.state).toBe('ACTIVE')
    expect(client.log).toEqual(['create'])
    expect(said.awaited.join('\n')).toContain('CREATING: CLUSTER_CREATE IN_PROGRESS')
  })

  it('is refused what OKE never changes, all of it at once', async () => {
    client.add()
    const error = await failing(plan({ vcnId: 'other', kmsKeyId: 'key' }))
    expect(error.code).toBe('CLUSTER_FIXED_SETTING')
    expect(error.message).toMatch(/VCN: has vcn, wanted other\n.*KMS key: has none, wanted key/)
  })

  it('that is basic is upgraded only on request', async () => {
    client.add({ isEnhanced: false })
    expect(await failing(plan())).toMatchObject({ code: 'CLUSTER_NOT_ENHANCED' })
    const { cluster, planned } = await ensure({ upgrades: true })
    expect(planned.changes[0]?.description).toMatch(/basic -> enhanced.*never to be taken back/)
    expect(cluster.isEnhanced).toBe(true)
  })

  it('without VCN-native pods is of no use', async () => {
    client.add({ hasNativePodNetwork: false })
    expect(await failing(plan())).toMatchObject({ code: 'CLUSTER_NOT_NATIVE' })
  })

  it.each([
    [{ major: 1, minor: 36 }, ['v1.36.1'], 'v1.36.1'],
    [{ major: 1, minor: 35, patch: 4 }, ['v1.35.4', 'v1.36.1'], 'v1.35.4'],
  ])('is upgraded to %j, with what that restarts in the plan', async (version, upgrades, to) => {
    client.add({ availableUpgrades: upgrades })
    const { cluster, planned } = await ensure({ version })
    expect(planned.changes[0]?.description).toMatch(/v1\.35\.2 -> .*all their pods are evicted/)
    expect(cluster.version).toBe(to)
  })

  it.each([
    ['two minors further', { major: 1, minor: 37 }, /one minor at a time/],
    ['back', { major: 1, minor: 34 }, /never goes back/],
    ['to a patch that is not offered', { major: 1, minor: 36, patch: 9 }, /offered: v1\.36\.1/],
  ])('is not upgraded %s', async (_what, version, words) => {
    client.add()
    const error = await failing(plan({ version }))
    expect([error.code, error.message]).toEqual([
      'CLUSTER_VERSION_UNAVAILABLE',
      expect.stringMatching(words),
    ])
  })

  it('has the version that is requested without its patch', async () => {
    client.add()
    expect((await plan({ version: { major: 1, minor: 35 } })).changes).toEqual([])
  })

  it('keeps tags of others, and gets groups of its endpoint', async () => {
    client.add({ tags: { theirs: 'a', team: 'old' } })
    const { cluster } = await ensure({ tags: { team: 'shop' }, endpointGroupIds: ['group'] })
    expect(cluster.tags).toEqual({ theirs: 'a', team: 'shop' })
    expect(cluster.endpoint).toEqual({ subnetId: 'api', groupIds: ['group'], isPublic: true })
  })

  const openId = { issuer: 'https://issuer', audience: 'oke', claims: { repository: 'acme/shop' } }

  it('comes to trust the tokens of one repository, and is left alone then', async () => {
    client.add()
    const { planned } = await ensure({ openId })
    expect(planned.changes[0]?.description).toContain('repository=acme/shop')
    expect((await plan({ openId })).changes).toEqual([])
  })

  it.each(['others' as const, { ...openId, issuer: 'https://theirs' }])(
    'keeps another issuer: %j',
    async (theirs) => {
      client.add({ openId: theirs })
      expect(await failing(plan({ openId }))).toMatchObject({ code: 'CLUSTER_OPENID_OTHER' })
      expect(client.log).toEqual([])
    },
  )

  it('with another change in progress is changed afterwards', async () => {
    const { id } = client.add()
    const planned = await plan({ tags: { team: 'shop' } })
    client.occupy(id, (cluster) => ({ ...cluster, tags: { theirs: 'new' } }))
    const wait = { client, clock, progress: said.progress, deadline: clock.now() + 600_000 }
    const cluster = await applyEnsureCluster(planned, wait)
    expect(cluster.tags).toEqual({ theirs: 'new', team: 'shop' })
  })

  it('that changes between read and write is read again', async () => {
    const { id } = client.add()
    let others = 1
    client.before = () => {
      if (others-- > 0) client.touch(id, { tags: { theirs: 'new' } })
    }
    const { cluster } = await ensure({ tags: { team: 'shop' } })
    expect(cluster.tags).toEqual({ theirs: 'new', team: 'shop' })
    expect(said.infos.join('\n')).toContain('changed by another client')
  })

  it('that never shows a change is no endless loop', async () => {
    client.add()
    client.ignores = true
    const error = await failing(ensure({ tags: { team: 'shop' } }))
    expect(error).toMatchObject({ code: 'CLUSTER_WORK_FAILED' })
    expect(error.message).toContain('does not show it')
    expect(client.log).toHaveLength(1)
  })

  it('whose change fails reports the error of OCI', async () => {
    client.add()
    client.outcome = 'FAILED'
    const error = await failing(ensure({ tags: { team: 'shop' } }))
    expect(error.message).toContain('(CLUSTER_UPDATE) ended FAILED: LimitExceeded')
    expect(error.hint).not.toContain('delete it')
  })
})
