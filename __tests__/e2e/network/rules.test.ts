import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { refusal, succeeded, success } from '../actions/action-outcome.ts'
import { repository, sharedEmulator } from '../emulator-fixture.ts'
import { addedRows, NetworkBed, twice } from './network-bed.ts'

/** The rules that quick-create leaves out; its list of the load balancer subnet is empty. */
const missing = [
  'nodes-in-load-balancer-node-ports',
  'nodes-in-load-balancer-health',
  'load-balancer-in-clients-listeners',
  'load-balancer-out-nodes-node-ports',
  'load-balancer-out-nodes-health',
]

describe('ensure-network on the network of quick-create', () => {
  let net: NetworkBed

  beforeAll(async () => {
    net = await NetworkBed.of(sharedEmulator())
  }, 120_000)

  afterAll(() => net.end(), 120_000)

  it('with network security groups: adds what the lists do not allow, then nothing', async () => {
    const { ids, inputs } = await net.groups('e2e-rules')
    const first = await net.run(inputs)
    expect(success(first)).toEqual(succeeded)
    expect(addedRows(first).toSorted()).toEqual(missing.toSorted())
    expect((await net.groupRules(ids)).map((rules) => rules.length)).toEqual([0, 3, 4])
    expect(await net.run(inputs)).toMatchObject({ outputs: { changes: '[]', 'rules-added': '0' } })
  }, 60_000)

  it("reads the listeners from the chart's Services", async () => {
    const chart = join(repository, 'examples', 'shop', 'chart')
    const planned = await net.run({ mode: 'plan', chart })
    expect(success(planned)).toEqual(succeeded)
    expect(planned.outputs['changes']).toContain('allow TCP 80 from 0.0.0.0/0')
    const given = await net.run({ mode: 'plan', chart, listeners: '8443' })
    expect(given.outputs['changes']).toContain('allow TCP 8443 from 0.0.0.0/0')
    expect(given.outputs['changes']).not.toContain('allow TCP 80 from')
  }, 60_000)

  it('creates the groups on request, and finds them again', async () => {
    const inputs = { 'network-mode': 'nsg', 'create-groups': 'true' }
    net.bed.atEnd(await net.admin.grant("manage vcns where request.permission = 'VCN_ATTACH'"))
    const first = await net.run(inputs)
    const plan = JSON.parse(first.outputs['plan'] ?? '[]') as {
      kind: string
      holder: { name: string }
    }[]
    expect(success(first)).toEqual(succeeded)
    expect(plan.filter(({ kind }) => kind === 'create-group')).toHaveLength(3)
    const { networkCompartmentId: compartmentId, vcnId } = net.bed.environment
    const path = `/20160918/networkSecurityGroups?compartmentId=${compartmentId}&vcnId=${vcnId}`
    const all = (await net.bed.signedGet(path)) as { id: string; displayName: string }[]
    const made = all.filter((group) => group.displayName.startsWith('oke-virtual-nodes-'))
    made.forEach(({ id }) => net.bed.atEnd(() => net.bed.sdk('delete_group', id)))
    expect(made).toHaveLength(3)
    expect(await net.run(inputs)).toMatchObject({ outputs: { changes: '[]' } })
  }, 60_000)

  it('applies an approved plan, and refuses when it is not enough any more', async () => {
    const planned = await net.run({ mode: 'plan', listeners: '80' })
    const approved = planned.outputs['plan'] ?? ''
    expect(addedRows(planned).toSorted()).toEqual(missing.toSorted())
    const mode = 'apply-approved'
    const more = await net.run({ mode, listeners: '80,443', 'approved-plan': approved })
    expect(refusal(more)).toMatchObject({ exitCode: 1, code: 'NETWORK_PLAN_STALE' })
    expect(refusal(more).text).toContain('allow TCP 443 from 0.0.0.0/0')
    const same = await net.run({ mode, listeners: '80', 'approved-plan': approved })
    expect(success(same)).toEqual(succeeded)
  }, 60_000)

  it('removes what it added and is not needed any more, only when asked', async () => {
    await net.run({ listeners: '80,8080' })
    const kept = await net.run({ listeners: '80' })
    expect(kept.outputs['findings']).toContain('"rule":"allow TCP 8080 from 0.0.0.0/0"')
    const before = await net.listRules()
    const pruned = await net.run({ listeners: '80', prune: 'true' })
    expect(pruned.outputs).toMatchObject({ 'rules-removed': '1', 'rules-added': '0' })
    const after = await net.listRules()
    expect(after['nodes']).toEqual(before['nodes'])
    expect(after['loadBalancer']).toEqual(
      before['loadBalancer']?.filter((rule) => !rule.includes('8080')),
    )
  }, 60_000)

  it('asks as often with many rules as with few', async () => {
    const calls = async () => {
      await net.admin.forgetRequests()
      expect(success(await net.run({ mode: 'plan' }))).toEqual(succeeded)
      return (await net.admin.requests()).length
    }
    const few = await calls()
    const ports = Array.from({ length: 60 }, (_, index) => 20_000 + 2 * index).join(',')
    expect(success(await net.run({ listeners: ports }))).toEqual(succeeded)
    expect(twice((await net.listRules())['loadBalancer'] ?? [])).toEqual([])
    expect(await calls()).toBe(few)
  }, 60_000)

  // Runs last: groups that are attached to a pool affect all later tests.
  it('attaches them to the pool of these subnets, and finds them attached', async () => {
    const { ids, inputs } = await net.groups('e2e-attach')
    // Created last, so that it is deleted first: a group that is attached cannot be deleted.
    const pool = await net.bed.pool('Pod.Simulated', 1)
    const attach = { ...inputs, 'attach-groups': 'true' }
    expect(success(await net.run(attach))).toEqual(succeeded)
    const [, nodes] = ids
    expect(await net.bed.signedGet(`/20180222/virtualNodePools/${pool.id}`)).toMatchObject({
      nsgIds: [nodes],
      podConfiguration: { nsgIds: [nodes] },
    })
    expect(await net.run(attach)).toMatchObject({ outputs: { changes: '[]' } })
  }, 120_000)
})
