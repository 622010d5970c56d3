import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { succeeded, success } from '../actions/action-outcome.ts'
import { ApiServerProxy } from '../actions/api-server-proxy.ts'
import { deployerKubeconfig } from '../actions/deployer.ts'
import { JobSteps, signedInEnvironment } from '../actions/job-steps.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { pushServer } from '../emulator/image-client.ts'
import { pullSecret, pullSecretName } from '../emulator/manifests.ts'
import { eventually, TestBed } from '../emulator/test-bed.ts'
import { scaled } from './scaled.ts'

interface Timeline {
  readonly hpas: readonly {
    readonly name: string
    readonly rescales: readonly { readonly size: number }[]
    readonly pods: readonly { readonly name: string; readonly deletedAt?: number }[]
  }[]
}

const CUT = 10_000

/** The API server is unreachable for the job only: events in the meantime are seen afterwards. */
describe('assert-scaling while the API server is away', () => {
  let bed: TestBed
  let job: JobSteps
  let proxy: ApiServerProxy
  let shop: string
  let web: string

  const minimum = (namespace: string, minReplicas: number) =>
    bed.kubectl(
      ...['--namespace', namespace, 'patch', 'hpa', 'edge', '--type=merge'],
      `--patch=${JSON.stringify({ spec: { minReplicas } })}`,
    )

  const readyPods = (namespace: string, count: number) =>
    eventually(
      async () => {
        const path = ['--namespace', namespace, 'get', 'deployment', 'edge', '--output']
        const ready = await bed.kubectl(...path, 'jsonpath={.status.readyReplicas}')
        return Number(ready) === count || undefined
      },
      `${count} pods in ${namespace}`,
      180,
    )

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    const own = readFileSync(bed.environment.kubeconfig, 'utf8')
    proxy = await ApiServerProxy.to(/server: (\S+)/.exec(own)?.[1] ?? '')
    bed.atEnd(() => proxy.end())
    const folder = mkdtempSync(join(bed.folder, 'proxy-'))
    const KUBECONFIG = await proxy.kubeconfig(deployerKubeconfig(bed.environment), folder)
    job = new JobSteps({ ...signedInEnvironment(bed.environment), KUBECONFIG })
    bed.atEnd(() => Promise.resolve(job.end()))
    const image = await pushServer(bed, 'e2e/cut')
    await bed.pool('Pod.Standard.E4.Flex', 1)
    const { registry, registryUser, registryToken } = bed.environment
    shop = await bed.namespace('cut')
    web = await bed.namespace('cut')
    for (const namespace of [shop, web]) {
      const secret = pullSecret(pullSecretName, registry, registryUser, registryToken)
      await bed.apply(namespace, secret, ...scaled('edge', image))
    }
    await minimum(shop, 2)
    await Promise.all([readyPods(shop, 2), readyPods(web, 1)])
  }, 600_000)

  afterAll(async () => bed.end(), 300_000)

  it('misses nothing that happens meanwhile, in two namespaces', async () => {
    const watching = Promise.withResolvers<void>()
    const onOutput = (text: string): void => {
      if (text.includes('waiting for the HPA: ')) watching.resolve()
    }
    const inputs = { namespace: shop, expect: `edge=3, ${web}/edge=2`, within: '3m' }
    const ended = job.run('assert-scaling', inputs, { onOutput })
    await Promise.race([watching.promise, ended])
    const names = ['--namespace', shop, 'get', 'pods', '--selector=app=edge', '--output']
    const before = (await bed.kubectl(...names, 'jsonpath={.items[*].metadata.name}')).split(' ')
    const [victim = ''] = before
    await proxy.leaveFor(CUT)
    const away = performance.now()
    await bed.kubectl('--namespace', shop, 'delete', 'pod', victim, '--force')
    await Promise.all([minimum(shop, 3), minimum(web, 2)])
    expect(performance.now() - away).toBeLessThan(CUT)
    const step = await ended
    expect(success(step)).toEqual(succeeded)
    expect(JSON.parse(step.outputs['scaling'] ?? '')).toMatchObject([
      { hpa: 'edge', passed: true, from: 2, to: 3 },
      { hpa: `${web}/edge`, passed: true, from: 1, to: 2 },
    ])
    const timeline = JSON.parse(readFileSync(step.outputs['timeline'] ?? '', 'utf8')) as Timeline
    const [edge, other] = timeline.hpas
    expect(other?.name).toBe(`${web}/edge`)
    const gone = edge?.pods.filter(({ deletedAt }) => deletedAt !== undefined) ?? []
    expect(gone.map(({ name }) => name)).toEqual([victim])
    // The previous ones, a replacement for the deleted one, and one more.
    expect(edge?.pods).toHaveLength(before.length + 2)
    expect(edge?.rescales.map(({ size }) => size)).toEqual([3])
    expect(other?.rescales.map(({ size }) => size)).toEqual([2])
  }, 400_000)
})
