import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { stringify } from 'yaml'
import { succeeded, success } from '../actions/action-outcome.ts'
import type { TestBed } from '../emulator/test-bed.ts'
import { deploymentOf, helms, ReleaseBed, simulatedBed } from './release-bed.ts'

const scaler = {
  ...{ apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', metadata: { name: 'web' } },
  spec: {
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
    ...{ minReplicas: 3, maxReplicas: 5 },
    metrics: [
      {
        type: 'Resource',
        resource: { name: 'memory', target: { type: 'Utilization', averageUtilization: 90 } },
      },
    ],
  },
}

interface Deployment {
  readonly metadata: { readonly generation: number }
  readonly spec: {
    readonly replicas: number
    readonly template: {
      readonly spec: { readonly topologySpreadConstraints?: readonly { topologyKey: string }[] }
    }
  }
}

const combinations = helms.flatMap(([major, folder]) => [
  { major, folder, how: 'as it is', more: {} },
  ...(major === '4'
    ? [{ major, folder, how: 'on the server', more: { 'helm-arguments': '--server-side=true' } }]
    : []),
])

describe('a release whose chart says 1 replica and whose HPA has set 3', () => {
  let bed: TestBed
  let node: string

  beforeAll(async () => {
    ;({ bed, node } = await simulatedBed())
  }, 300_000)

  afterAll(async () => bed.end(), 300_000)

  it.each(combinations)(
    'keeps 3 through an upgrade with Helm $major that applies $how',
    async ({ folder, more }) => {
      const chart = (note: string) => {
        const web = stringify(deploymentOf('web', { replicas: 1, node }))
        const noted = web.replace(
          'metadata:\n  name: web',
          `metadata:\n  name: web\n  labels: { note: ${note} }`,
        )
        return { name: 'web', all: `${noted}---\n${stringify(scaler)}` }
      }
      const release = await ReleaseBed.of(bed, chart('one'), folder)
      const now = async () =>
        JSON.parse(await release.kubectl('get', 'deployment', 'web', '-o', 'json')) as Deployment

      expect(success(await release.deploy(more))).toEqual(succeeded)
      await release.kubectl(
        'wait',
        'deployment/web',
        '--for=jsonpath={.spec.replicas}=3',
        '--timeout=90s',
      )
      const before = await now()

      await release.write(chart('two'))
      const step = await release.deploy(more)
      expect(success(step)).toEqual(succeeded)
      expect(step.outputs['revision']).toBe('2')
      expect(step.stdout).toContain('keep Deployment/web at 3 replicas, which HPA web set')
      // A label does not change the spec; replicas that go down and up again would change it twice.
      const { metadata, spec } = await now()
      expect([spec.replicas, metadata.generation]).toEqual([3, before.metadata.generation])

      const again = await release.deploy(more)
      expect([success(again), again.outputs['revision']]).toEqual([succeeded, '2'])
    },
    240_000,
  )

  it.each(combinations)(
    'is spread over nodes and fault domains with Helm $major that applies $how',
    async ({ folder, more }) => {
      const chart = { name: 'web', all: [deploymentOf('web', { replicas: 2, node })] }
      const release = await ReleaseBed.of(bed, chart, folder)
      for (const changed of ['true', 'false']) {
        const step = await release.deploy({ ...more, spread: 'true' })
        expect([success(step), step.outputs['changed']]).toEqual([succeeded, changed])
      }
      const { spec } = JSON.parse(
        await release.kubectl('get', 'deployment', 'web', '-o', 'json'),
      ) as Deployment
      const keys = spec.template.spec.topologySpreadConstraints?.map((one) => one.topologyKey)
      expect(keys).toEqual(['kubernetes.io/hostname', 'oci.oraclecloud.com/fault-domain'])
    },
    240_000,
  )
})
