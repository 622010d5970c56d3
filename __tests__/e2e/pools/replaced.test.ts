import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { sharedEmulator } from '../emulator-fixture.ts'
import { pushServer } from '../emulator/image-client.ts'
import { deployment, pullSecret, pullSecretName, service } from '../emulator/manifests.ts'
import { eventually, TestBed } from '../emulator/test-bed.ts'
import { refusal, succeeded, success } from '../actions/action-outcome.ts'
import { Admin } from '../actions/admin.ts'
import { deployerId } from '../actions/deployer.ts'
import { type Given, JobSteps, signedInEnvironment } from '../actions/job-steps.ts'
import { Visitor } from './visitor.ts'

const name = 'e2e-replaced'
const apiGroup = 'rbac.authorization.k8s.io'
const FLEXIBLE = 'service.beta.kubernetes.io/oci-load-balancer-shape'

interface ListedPool {
  readonly name: string
  readonly state: string
  readonly id: string
}

interface Service {
  readonly status: {
    readonly loadBalancer: { readonly ingress?: readonly { readonly ip: string }[] }
  }
}

interface Listed {
  readonly items: readonly {
    readonly metadata: { readonly name: string }
    readonly spec: { readonly nodeName: string; readonly unschedulable?: boolean }
  }[]
}

describe('a pool of another pod shape, and pools that do not come up', () => {
  let bed: TestBed
  let job: JobSteps
  let admin: Admin
  let namespace: string

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    job = new JobSteps(signedInEnvironment(bed.environment))
    admin = new Admin(bed.environment)
    bed.atEnd(() => Promise.resolve(job.end()))
    bed.atEnd(async () => {
      for (const { id } of await pools()) await bed.sdk('delete_pool', id)
    })
    namespace = await bed.namespace('replaced')
    bed.atEnd(() => bed.sdk('close_ports'))
    await letMovePods()
  }, 120_000)

  afterAll(async () => bed.end(), 180_000)

  const pools = async () =>
    (await bed.sdk<ListedPool[]>('list_pools')).filter(
      (pool) => pool.name.startsWith(name) && pool.state !== 'DELETED',
    )

  /** Grants the rights in the cluster that moving pods needs, besides those of `use clusters`. */
  const letMovePods = async () => {
    const metadata = { name: 'move-pods' }
    const subjects = [{ apiGroup, kind: 'User', name: deployerId(bed.environment) }]
    bed.atEnd(() => bed.kubectl('delete', 'clusterrole,clusterrolebinding', 'move-pods'))
    await bed.apply(
      namespace,
      {
        ...{ apiVersion: `${apiGroup}/v1`, kind: 'ClusterRole', metadata },
        rules: [
          { apiGroups: [''], resources: ['nodes'], verbs: ['list', 'patch'] },
          { apiGroups: [''], resources: ['pods'], verbs: ['list'] },
          { apiGroups: [''], resources: ['pods/eviction'], verbs: ['create'] },
        ],
      },
      {
        ...{ apiVersion: `${apiGroup}/v1`, kind: 'ClusterRoleBinding', metadata, subjects },
        roleRef: { apiGroup, kind: 'ClusterRole', name: 'move-pods' },
      },
    )
  }

  const ensure = (more: Readonly<Record<string, string>>, options: Given = {}) =>
    job.run(
      'ensure-node-pool',
      {
        'cluster-id': bed.environment.clusterId,
        'node-subnet-id': bed.environment.subnetIds.nodes,
        ...{ 'node-pool-name': name, 'node-pool-size': '2', 'node-labels': 'tier=replaced' },
        ...more,
      },
      options,
    )

  const placeWeb = async (image: string): Promise<string> => {
    const { registry, registryUser, registryToken } = bed.environment
    const probe = { httpGet: { path: '/healthz', port: 8080 }, periodSeconds: 1 }
    const web = deployment('web', 3, {
      image,
      args: ['serve', '--linger', '8s'],
      container: { readinessProbe: probe },
      spec: { nodeSelector: { tier: 'replaced' }, terminationGracePeriodSeconds: 20 },
    })
    const size = {
      [FLEXIBLE]: 'flexible',
      [`${FLEXIBLE}-flex-min`]: '10',
      [`${FLEXIBLE}-flex-max`]: '100',
    }
    await bed.apply(
      namespace,
      pullSecret(pullSecretName, registry, registryUser, registryToken),
      web,
      service('web', 'LoadBalancer', size),
    )
    await bed.kubectl(
      '--namespace',
      namespace,
      'rollout',
      'status',
      'deployment/web',
      '--timeout=180s',
    )
    await bed.sdk('open_ports', '80', '30000-32767', '10256')
    const ip = await eventually(async () => {
      const found = await bed.json<Service>('--namespace', namespace, 'get', 'service', 'web')
      return found.status.loadBalancer.ingress?.[0]?.ip
    }, 'an address')
    const url = `http://${ip}/`
    await eventually(
      async () => (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok,
      'an answer',
    )
    return url
  }

  it('replaces the pool under load, killed and run again, and no request fails', async () => {
    const made = await ensure({ 'pod-shape': 'Pod.Standard.E3.Flex' })
    expect(success(made)).toEqual(succeeded)
    expect(made.stdout).toContain('2 virtual nodes ACTIVE and Ready')
    const url = await placeWeb(await pushServer(bed, 'e2e/replaced'))
    const [old] = await pools()

    const refused = refusal(await ensure({ 'pod-shape': 'Pod.Standard.E4.Flex' }))
    expect(refused).toMatchObject({ exitCode: 1, code: 'NODE_POOL_SHAPE_CHANGE' })

    const visitor = new Visitor(url)
    const wanted = { 'pod-shape': 'Pod.Standard.E4.Flex', replace: 'allow' }
    const kill = new AbortController()
    const run = ensure(wanted, { killed: kill.signal })
    // The update is in progress once an old node accepts no more pods.
    await eventually(async () => {
      const { items } = await bed.json<Listed>('get', 'nodes')
      return items.some(({ spec }) => spec.unschedulable)
    }, 'a node that is cordoned')
    kill.abort()
    const killed = await run
    expect(killed.exitCode).toBeNull()
    expect(JSON.parse(killed.outputs['changes'] ?? '')).toMatchObject([
      { action: 'create' },
      { action: 'delete' },
    ])
    expect(await pools()).toHaveLength(2)

    const again = await ensure(wanted)
    expect(success(again)).toEqual(succeeded)
    const left = await pools()
    expect(left).toMatchObject([{ name, state: 'ACTIVE' }])
    expect(left[0]?.id).not.toBe(old?.id)
    const names = again.outputs['node-names']?.split('\n') ?? []
    const pods = await bed.json<Listed>('--namespace', namespace, 'get', 'pods')
    expect(names).toEqual(expect.arrayContaining(pods.items.map(({ spec }) => spec.nodeName)))
    const { sent, failures } = await visitor.end()
    expect([sent > 100, failures]).toEqual([true, []])

    expect((await ensure(wanted)).outputs['changes']).toBe('[]')
  }, 600_000)

  it('names the fault domain that has no capacity', async () => {
    await admin.setSettings({ drainedFaultDomains: ['FAULT-DOMAIN-2'] })
    bed.atEnd(() => admin.setSettings({ drainedFaultDomains: [] }))
    const drained = await ensure({
      ...{ 'node-pool-name': `${name}-drained`, 'node-pool-size': '1' },
      placement: 'all=FAULT-DOMAIN-2',
    })
    const { code, text } = refusal(drained)
    expect([code, text]).toEqual([
      'NODE_POOL_NEEDS_ATTENTION',
      expect.stringMatching(
        /in \S+AD-1 FAULT-DOMAIN-2: Out of host capacity[^]*Name no fault domains/,
      ),
    ])
    const spread = await ensure({
      ...{ 'node-pool-name': `${name}-spread`, 'node-pool-size': '1' },
    })
    expect(success(spread)).toEqual(succeeded)
    await admin.setSettings({ drainedFaultDomains: [] })
  }, 120_000)

  it('names the limit that is used up', async () => {
    const { virtualNodeLimit = 9 } = await admin.setSettings({ virtualNodeLimit: 1 })
    bed.atEnd(() => admin.setSettings({ virtualNodeLimit }))
    const limited = await ensure({ 'node-pool-name': `${name}-limited` })
    expect(refusal(limited)).toMatchObject({
      code: 'OCI_REFUSED',
      text: expect.stringMatching(/virtual-node-count is 1[^]*Limits, Quotas and Usage/),
    })
    await admin.setSettings({ virtualNodeLimit })
  }, 120_000)
})
