import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import type { StepResult } from '../../../scripts/local-job.ts'
import { refusal, succeeded, success } from '../actions/action-outcome.ts'
import { deployerId } from '../actions/deployer.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { eventually, type Pool, TestBed } from '../emulator/test-bed.ts'
import { deploymentOf, ReleaseBed } from '../releases/release-bed.ts'

const scaler = {
  ...{ apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', metadata: { name: 'web' } },
  spec: {
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
    ...{ minReplicas: 1, maxReplicas: 5 },
    metrics: [
      {
        type: 'Resource',
        resource: { name: 'memory', target: { type: 'Utilization', averageUtilization: 90 } },
      },
    ],
  },
}

/** `spread` of a release brings about what the expectations `nodes` and `fault-domains` require. */
describe('a release that is to be spread', () => {
  let bed: TestBed
  let pool: Pool

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    const name = `e2e-${randomBytes(3).toString('hex')}`
    const size = ['Pod.Simulated', '3', '', '', 'all']
    const made = await bed.sdk<Omit<Pool, 'name'>>('create_pool', name, ...size)
    pool = { ...made, name }
    bed.atEnd(() => bed.sdk('delete_pool', pool.id))
    const user = `--user=${deployerId(bed.environment)}`
    await bed.kubectl('create', 'clusterrole', name, '--verb=list', '--resource=nodes')
    bed.atEnd(() => bed.kubectl('delete', 'clusterrole', name))
    await bed.kubectl('create', 'clusterrolebinding', name, `--clusterrole=${name}`, user)
    bed.atEnd(() => bed.kubectl('delete', 'clusterrolebinding', name))
  }, 300_000)

  afterAll(async () => bed.end(), 300_000)

  /** Deploys a release, and makes its HPA request three replicas while three nodes are expected. */
  const scaled = async (
    nodeSelector: Readonly<Record<string, string>>,
    spread: string,
  ): Promise<StepResult> => {
    const web = deploymentOf('web', { nodeSelector })
    const release = await ReleaseBed.of(bed, { name: 'web', all: [web, scaler] })
    expect(success(await release.deploy({ spread }))).toEqual(succeeded)
    const current = ['get', 'hpa', 'web', '-o', 'jsonpath={.status.currentReplicas}']
    await eventually(async () => (await release.kubectl(...current)) === '1', 'a size of the HPA')
    const { namespace, job } = release
    const expected = { expect: 'web=3', within: '2m', nodes: '3', 'fault-domains': '3' }
    const watching = Promise.withResolvers<void>()
    const onOutput = (text: string): void => {
      if (text.includes('waiting for the HPA: ')) watching.resolve()
    }
    const ended = job.run('assert-scaling', { namespace, ...expected }, { onOutput })
    await Promise.race([watching.promise, ended])
    const three = JSON.stringify({ spec: { minReplicas: 3 } })
    await release.kubectl('patch', 'hpa', 'web', '--type=merge', `--patch=${three}`)
    return ended
  }

  it('is on as many nodes and fault domains as are expected', async () => {
    const step = await scaled({ pool: pool.name }, 'true')
    expect(success(step)).toEqual(succeeded)
    expect(JSON.parse(step.outputs['scaling'] ?? '')).toMatchObject([
      { hpa: 'web', code: 'SCALED', nodes: 3, faultDomains: 3 },
    ])
  }, 300_000)

  it('is named where it is stacked on one node', async () => {
    const step = await scaled({ 'kubernetes.io/hostname': pool.nodes[0] ?? '' }, 'false')
    const { code, text } = refusal(step)
    expect(code).toBe('SCALING_NOT_SPREAD')
    expect(text).toContain('web: its ready replicas were all on one node, expected are 3')
    expect(text).toContain('spread: true')
  }, 300_000)
})
