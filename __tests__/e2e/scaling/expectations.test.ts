import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'

import type { StepResult } from '../../../scripts/local-job.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { pushServer } from '../emulator/image-client.ts'
import { pullSecret, pullSecretName } from '../emulator/manifests.ts'
import { eventually, TestBed } from '../emulator/test-bed.ts'
import { refusal, succeeded, success } from '../actions/action-outcome.ts'
import { deployerId } from '../actions/deployer.ts'
import { bothAtOne, scaled } from './scaled.ts'
import { JobSteps, signedInEnvironment } from '../actions/job-steps.ts'

interface Timeline {
  readonly result: string
  readonly hpas: readonly {
    readonly name: string
    readonly samples: readonly object[]
    readonly pods: readonly { readonly createdAt: number; readonly readyAt?: number }[]
  }[]
}

/** Grants the right that an expectation of fault domains needs, which users lack by default. */
const letListNodes = async (bed: TestBed, name: string): Promise<void> => {
  const user = `--user=${deployerId(bed.environment)}`
  await bed.kubectl('create', 'clusterrole', name, '--verb=list', '--resource=nodes')
  bed.atEnd(() => bed.kubectl('delete', 'clusterrole', name))
  await bed.kubectl('create', 'clusterrolebinding', name, `--clusterrole=${name}`, user)
  bed.atEnd(() => bed.kubectl('delete', 'clusterrolebinding', name))
}

/** Creates a pool with a node in each fault domain. */
const makePool = async (bed: TestBed): Promise<void> => {
  const size = ['Pod.Standard.E4.Flex', '3', '', '', 'all']
  const { id } = await bed.sdk<{ id: string }>('create_pool', 'expectations', ...size)
  bed.atEnd(() => bed.sdk('delete_pool', id))
}

/** The real controller scales: an HPA with a raised minimum needs no load for that. */
describe('assert-scaling under the real controller', () => {
  let bed: TestBed
  let job: JobSteps
  let namespace: string

  const minimum = (hpa: string, minReplicas: number) =>
    bed.kubectl(
      ...['--namespace', namespace, 'patch', 'hpa', hpa, '--type=merge'],
      `--patch=${JSON.stringify({ spec: { minReplicas } })}`,
    )

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    job = new JobSteps(signedInEnvironment(bed.environment))
    bed.atEnd(() => Promise.resolve(job.end()))
    const [image] = await Promise.all([pushServer(bed, 'e2e/expectations'), makePool(bed)])
    namespace = await bed.namespace('expectations')
    const { registry, registryUser, registryToken } = bed.environment
    await letListNodes(bed, namespace)
    await bed.apply(
      namespace,
      pullSecret(pullSecretName, registry, registryUser, registryToken),
      ...scaled('edge', image),
      ...scaled('orders', image),
    )
  }, 600_000)

  afterAll(async () => bed.end(), 300_000)

  beforeEach(async () => {
    await Promise.all([minimum('edge', 1), minimum('orders', 1)])
    await bothAtOne(bed, namespace, 240)
  }, 300_000)

  /** Runs it and calls `then` once, when the watch has begun. */
  const assertScaling = async (
    inputs: Readonly<Record<string, string>>,
    then: () => Promise<unknown>,
    cancelled?: AbortSignal,
  ): Promise<StepResult> => {
    const watching = Promise.withResolvers<void>()
    const onOutput = (text: string): void => {
      if (text.includes('waiting for the HPA: ')) watching.resolve()
    }
    const options = { onOutput, ...(cancelled === undefined ? {} : { cancelled }) }
    const ended = job.run('assert-scaling', { namespace, ...inputs }, options)
    await Promise.race([watching.promise, ended])
    const [step] = await Promise.all([ended, then()])
    return step
  }

  const timelineOf = ({ outputs }: StepResult) =>
    JSON.parse(readFileSync(outputs['timeline'] ?? '', 'utf8')) as Timeline

  const readyPods = async (app: string): Promise<number> => {
    const path = ['--namespace', namespace, 'get', 'deployment', app, '--output']
    return Number(await bed.kubectl(...path, 'jsonpath={.status.readyReplicas}'))
  }

  it('proves factor, spread, no restart and scaling down', async () => {
    const inputs = {
      ...{ expect: 'edge=x3', within: '2m', nodes: '3', 'fault-domains': '3' },
      ...{ 'no-restarts': 'true', 'back-to': '1', 'back-within': '3m' },
    }
    const step = await assertScaling(inputs, async () => {
      await minimum('edge', 3)
      await eventually(async () => (await readyPods('edge')) === 3, 'three pods', 120)
      await minimum('edge', 1)
    })
    expect(success(step)).toEqual(succeeded)
    const [verdict] = JSON.parse(step.outputs['scaling'] ?? '') as Record<string, unknown>[]
    expect(verdict).toMatchObject({
      ...{ hpa: 'edge', code: 'SCALED', from: 1, to: 1, peak: 3, atLeast: 3 },
      ...{ nodes: 3, faultDomains: 3, backSeconds: expect.any(Number) },
    })
    const { result, hpas } = timelineOf(step)
    expect([result, hpas.map(({ name }) => name)]).toEqual(['success', ['edge']])
    const made = hpas[0]?.pods.filter(({ createdAt }) => createdAt > 0) ?? []
    expect(made).toHaveLength(2)
    expect(made.every(({ createdAt, readyAt = 0 }) => readyAt >= createdAt)).toBe(true)
    expect(step.summary).toContain('edge: replicas ready (bars), wanted (line)')
  }, 600_000)

  it('expects growth of every HPA if none is named, and says which did not', async () => {
    const step = await assertScaling({ within: '40s' }, () => minimum('edge', 2))
    expect(refusal(step)).toMatchObject({ code: 'SCALING_LOAD_TOO_SMALL' })
    const verdicts = JSON.parse(step.outputs['scaling'] ?? '') as Record<string, unknown>[]
    expect(verdicts).toMatchObject([
      { hpa: 'edge', passed: true, atLeast: 2 },
      { hpa: 'orders', passed: false, from: 1, to: 1 },
    ])
    const junit = readFileSync(step.outputs['junit'] ?? '', 'utf8')
    expect(junit).toContain('<testsuite name="scaling" tests="2" failures="1"')
  }, 400_000)

  it('leaves what it saw until it was cancelled', async () => {
    const cancel = new AbortController()
    const inputs = { expect: 'edge=3', within: '5m' }
    const step = await assertScaling(
      inputs,
      async () => {
        await minimum('edge', 2)
        await eventually(async () => (await readyPods('edge')) === 2, 'two pods', 120)
        cancel.abort()
      },
      cancel.signal,
    )
    expect(refusal(step)).toMatchObject({ code: 'JOB_CANCELLED' })
    const { result, hpas } = timelineOf(step)
    expect(result).toBe('cancelled')
    expect(hpas[0]?.samples.length).toBeGreaterThan(0)
    expect(readFileSync(step.outputs['page'] ?? '', 'utf8')).toContain('The run was cancelled.')
  }, 400_000)
})
