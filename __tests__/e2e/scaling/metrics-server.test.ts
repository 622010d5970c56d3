import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { StepResult } from '../../../scripts/local-job.ts'
import { refusal, succeeded, success } from '../actions/action-outcome.ts'
import { JobSteps, jobEnvironment } from '../actions/job-steps.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { eventually, TestBed } from '../emulator/test-bed.ts'

/** metrics-server as the action installs it, running in a pod on a virtual node. */
jest.setTimeout(300_000)

const PLACE = ['-n', 'kube-system'] as const
const API = 'v1beta1.metrics.k8s.io'
/** It is ready once it has read the nodes twice, 60 s apart, and a new pod starts over. */
const SECONDS = 240

interface Stored {
  readonly metadata: Readonly<Record<string, unknown>>
  readonly spec: Readonly<Record<string, unknown>>
}

/** Returns the object in a form in which it can be created again. */
const withoutServerFields = ({ metadata, spec, ...rest }: Stored): object => ({
  ...rest,
  metadata: { name: metadata['name'], namespace: metadata['namespace'] },
  spec,
  status: undefined,
})

const hpa = {
  ...{ apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler' },
  metadata: { name: 'of-metrics-server' },
  spec: {
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'metrics-server' },
    ...{ minReplicas: 1, maxReplicas: 1 },
    metrics: [
      {
        type: 'Resource',
        resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } },
      },
    ],
  },
}

interface Hpa {
  readonly status?: {
    readonly currentMetrics?: readonly {
      readonly resource?: { readonly current: { readonly averageUtilization?: number } }
    }[]
  }
}

describe('metrics-server in a pod of a virtual node', () => {
  let bed: TestBed
  let job: JobSteps

  const ensure = (inputs: Readonly<Record<string, string>>): Promise<StepResult> =>
    job.run('ensure-cluster', {
      'cluster-id': bed.environment.clusterId,
      'metrics-server': 'install',
      timeout: '4m',
      ...inputs,
    })

  /** Returns what the action reports once it fails with this code. */
  const untilRefused = (code: string, inputs: Readonly<Record<string, string>>): Promise<string> =>
    eventually(
      async () => {
        const step = await ensure(inputs)
        if (step.exitCode === 0) return undefined
        const refused = refusal(step)
        if (refused.code === code) return refused.text
        throw new Error(refused.text)
      },
      code,
      SECONDS,
    )

  /**
   * Removes the emulator's own metrics-server, a process beside the control plane; it comes back at
   * the end.
   */
  const makeRoom = async (): Promise<void> => {
    const kept = await Promise.all([
      bed.json<Stored>('get', 'service', 'metrics-server', ...PLACE),
      bed.json<Stored>('get', 'apiservice', API),
    ])
    const file = join(bed.folder, 'metrics.json')
    const items = kept.map(withoutServerFields)
    await writeFile(file, JSON.stringify({ apiVersion: 'v1', kind: 'List', items }))
    const remove = async (): Promise<void> => {
      await bed.kubectl('delete', 'apiservice', API, '--ignore-not-found')
      const both = ['service,deployment', 'metrics-server', ...PLACE, '--ignore-not-found']
      await bed.kubectl('delete', ...both)
    }
    bed.atEnd(async () => {
      await remove()
      await bed.kubectl('create', '--filename', file)
    })
    await remove()
  }

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    const { ociConfig } = bed.environment
    job = new JobSteps({ ...jobEnvironment(bed.environment), OCI_CLI_CONFIG_FILE: ociConfig })
    bed.atEnd(() => Promise.resolve(job.end()))
    await bed.sdk('remember_rules')
    bed.atEnd(() => bed.sdk('restore_rules'))
    await bed.pool('Pod.Standard.E4.Flex', 1, bed.environment.subnetIds.nodes, 'team')
    await makeRoom()
  })

  afterAll(() => bed.end())

  it('is missing, which a check says at once', async () =>
    expect(refusal(await ensure({ 'metrics-server': 'check' }))).toMatchObject({
      code: 'METRICS_SERVER_MISSING',
    }))

  it('is installed, though the pool has a taint; it has no figures in the first minute', async () =>
    expect(await untilRefused('METRICS_SERVER_NO_FIGURES', { timeout: '1s' })).toMatch(
      /new figures every 60 s/,
    ))

  it('gives HPAs figures of a pod', async () => {
    const step = await ensure({})
    expect(success(step)).toEqual(succeeded)
    expect(step.stdout).toMatch(/figures of 1 pod/)
    await bed.apply('kube-system', hpa)
    bed.atEnd(() => bed.kubectl('delete', 'hpa', hpa.metadata.name, ...PLACE))
    const seen = await eventually(async () => {
      const { status } = await bed.json<Hpa>('get', 'hpa', hpa.metadata.name, ...PLACE)
      return status?.currentMetrics?.[0]?.resource?.current.averageUtilization
    }, 'the figure of the HPA')
    expect(seen).toBeGreaterThan(0)
    expect(await bed.kubectl('top', 'pods', ...PLACE)).toMatch(/metrics-server\S* +\d+m/)
  })

  it('is left as it is by the next run', async () => {
    const { stdout } = await ensure({})
    expect(stdout).toMatch(/metrics-server v\S+ is installed/)
    expect(stdout).not.toMatch(/bring \d+ object/)
  })

  it('is restored where it was edited', async () => {
    const wrong = JSON.stringify({ spec: { insecureSkipTLSVerify: true, versionPriority: 7 } })
    await bed.kubectl('patch', 'apiservice', API, '--type=merge', `--patch=${wrong}`)
    const { stdout } = await ensure({})
    expect(stdout).toContain(`bring 1 object to`)
    const { spec } = await bed.json<Stored>('get', 'apiservice', API)
    expect(spec['versionPriority']).toBe(100)
  })

  it('names the rule that is missing where the control plane does not reach it', async () => {
    const rule = { direction: 'egress', protocol: '6', peer: '10.0.10.0/24' }
    expect(await bed.sdk('drop_rules', 'endpoint', JSON.stringify(rule))).toBe(1)
    // Established connections continue: the rules are stateful.
    const pods = ['pods', '--selector=k8s-app=metrics-server', '--grace-period=1']
    await bed.kubectl('delete', ...PLACE, ...pods)
    const check = { 'metrics-server': 'check', timeout: '2s' }
    expect(await untilRefused('METRICS_SERVER_UNREACHABLE', check)).toMatch(
      /Open TCP 10250 from the subnet of the API endpoint to that of the pods/,
    )
    await bed.sdk('restore_rules')
  })
})
