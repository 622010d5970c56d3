import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { StepResult } from '../../scripts/local-job.ts'
import { succeeded, success } from '../e2e/actions/action-outcome.ts'
import { JobSteps, signedInEnvironment } from '../e2e/actions/job-steps.ts'
import { shownBy } from '../e2e/auth/secret-search.ts'
import { sharedEmulator } from '../e2e/emulator-fixture.ts'
import { pushServer } from '../e2e/emulator/image-client.ts'
import { startLoad } from '../e2e/emulator/load.ts'
import type { List, Pod, Service } from '../e2e/emulator/pod-status.ts'
import { rate, requested, scalingWorkload, target } from '../e2e/emulator/scaling-workload.ts'
import { eventually, TestBed } from '../e2e/emulator/test-bed.ts'

interface PodMetrics {
  readonly metadata: { readonly name: string }
  readonly containers: readonly { readonly usage: { readonly cpu: string } }[]
}

interface Autoscaler {
  readonly spec: { readonly maxReplicas: number }
  readonly status: { readonly currentReplicas?: number; readonly desiredReplicas: number }
}

/** kube-controller-manager's --horizontal-pod-autoscaler-tolerance. */
const tolerance = 0.1

/** The emulator's --horizontal-pod-autoscaler-downscale-stabilization, in milliseconds. */
const stabilization = 30_000

interface Settled {
  readonly replicas: number
  /** The results of the formula, by the cores that all pods used. */
  readonly wanted: ReadonlyMap<number, number>
}

/**
 * Returns the number of pods that the HPA's formula gives when this many pods use this much CPU (in
 * cores).
 */
const wantedReplicas = (used: number, replicas: number): number => {
  const ratio = used / replicas / (requested * target)
  return Math.abs(ratio - 1) <= tolerance ? replicas : Math.ceil(ratio * replicas)
}

/** Each test continues where the previous one ended. */
describe('a Deployment behind a load balancer, with an HPA', () => {
  let bed: TestBed
  let namespace: string
  let url: string

  const inNamespace = (...argv: string[]): string[] => ['--namespace', namespace, ...argv]
  const pods = () => bed.json<List<Pod>>(...inNamespace('get', 'pods', '-l', 'app=web'))
  const autoscaler = () => bed.json<Autoscaler>(...inNamespace('get', 'hpa', 'web'))

  /** Returns the CPU of all pods, in cores; undefined unless every one is measured. */
  const usedBy = async (replicas: number): Promise<number | undefined> => {
    const path = `/apis/metrics.k8s.io/v1beta1/namespaces/${namespace}/pods?labelSelector=app%3Dweb`
    const { items } = JSON.parse(await bed.kubectl('get', '--raw', path)) as List<PodMetrics>
    if (items.length !== replicas) return undefined
    const usages = items.flatMap(({ containers }) =>
      containers.map(({ usage }) => cores(usage.cpu)),
    )
    return usages.reduce((sum, usage) => sum + usage, 0)
  }

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    const [image] = await Promise.all([
      pushServer(bed, 'e2e/scaling'),
      bed.pool('Pod.Standard.E4.Flex', 1),
    ])
    namespace = await bed.namespace('scaling')
    bed.atEnd(() => bed.sdk('close_ports'))
    await bed.apply(namespace, ...scalingWorkload(bed, image))
    await bed.kubectl(...inNamespace('rollout', 'status', 'deployment/web', '--timeout=180s'))
  }, 600_000)

  afterAll(async () => bed.end(), 300_000)

  it('gets an address that does not answer: quick-create leaves no rules for it', async () => {
    const ip = await eventually(async () => {
      const found = await bed.json<Service>(...inNamespace('get', 'service', 'web'))
      return found.status.loadBalancer.ingress?.[0]?.ip
    }, 'an address')
    url = `http://${ip}/`
    expect(await outcome(url)).toBe('TimeoutError')
  }, 180_000)

  it('answers once the rules for listener, node ports and health checks are there', async () => {
    await bed.sdk('open_ports', '80', '30000-32767', '10256')
    const answered = await eventually(async () => {
      const name = await outcome(url)
      return name.startsWith('web-') ? name : undefined
    }, 'an answer')
    const { items } = await pods()
    expect(items.map(({ metadata }) => metadata.name)).toContain(answered)
  }, 180_000)

  it('scales to the number that the formula gives, as assert-scaling sees it, and back', async () => {
    const proof = await startProof()
    const load = startLoad(bed, url, rate, 300)
    await eventually(async () => (await autoscaler()).status.desiredReplicas > 1, 'a scale-up', 240)
    const settled = await eventually(settle, 'as many pods as the formula gives', 240)
    expect(settled.replicas).toBeGreaterThan(1)
    const proven = await proof.ended
    expect(success(proven)).toEqual(succeeded)
    expect(JSON.parse(proven.outputs['scaling'] ?? '')).toMatchObject([
      { hpa: 'web', passed: true, code: 'SCALED', from: 1, atLeast: 2 },
    ])
    expect(proven.summary).toMatch(/\| web +\|/)
    const kubeconfig = readFileSync(bed.environment.kubeconfig, 'utf8')
    const [, key = ''] = /client-key-data: (\S+)/.exec(kubeconfig) ?? []
    expect([key === '', shownBy([proven], [key])]).toEqual([false, []])
    expect(settled.replicas).toBeLessThan((await autoscaler()).spec.maxReplicas)
    expect(settled.wanted.size).toBeGreaterThan(1)
    expect(Math.max(...settled.wanted.values())).toBe(settled.replicas)
    const known = (await pods()).items.map(({ metadata }) => metadata.name)
    await load.stop()
    const responses = await load.responses()
    const answering = [...responses.keys()]
    expect(known).toEqual(expect.arrayContaining(answering))
    expect(answering).toHaveLength(settled.replicas)
    const isBack = async () =>
      (await autoscaler()).status.desiredReplicas === 1 && (await pods()).items.length === 1
    await eventually(isBack, 'one pod again', 240)
  }, 900_000)

  it('breaks some time after the rule for health checks is gone, and heals with it', async () => {
    await bed.sdk('open_ports', '80', '30000-32767')
    expect(await outcome(url)).toMatch(/^web-/)
    await eventually(async () => !(await outcome(url)).startsWith('web-'), 'no answer any more')
    await bed.sdk('open_ports', '80', '30000-32767', '10256')
    await eventually(async () => (await outcome(url)).startsWith('web-'), 'an answer again')
  }, 300_000)

  /** Starts assert-scaling and waits until it watches, which is after it has metrics. */
  const startProof = async (): Promise<{ readonly ended: Promise<StepResult> }> => {
    const job = new JobSteps({ ...signedInEnvironment(bed.environment), RUNNER_DEBUG: '1' })
    bed.atEnd(() => Promise.resolve(job.end()))
    const watching = Promise.withResolvers<void>()
    const onOutput = (text: string): void => {
      if (text.includes('waiting for the HPA: ')) watching.resolve()
    }
    const inputs = { namespace, expect: 'web=2', within: '4m' }
    const ended = job.run('assert-scaling', inputs, { onOutput })
    await Promise.race([watching.promise, ended])
    return { ended }
  }

  /**
   * Waits until the number of pods matches the formula for a while. The controller takes the
   * highest of its results within the stabilization window, so no figure in it may give more, and
   * one must give the same.
   */
  const settle = async (): Promise<Settled | undefined> => {
    const replicas = (await pods()).items.length
    const wanted = new Map<number, number>()
    const until = Date.now() + stabilization
    while (Date.now() < until) {
      const used = await usedBy(replicas)
      if (used === undefined || (await pods()).items.length !== replicas) return undefined
      wanted.set(used, wantedReplicas(used, replicas))
      await new Promise((wake) => setTimeout(wake, 2000))
    }
    return Math.max(...wanted.values()) === replicas ? { replicas, wanted } : undefined
  }
})

/** Parses CPU as Kubernetes prints it: `15m`, `123456n`, `2`. */
const cores = (quantity: string): number => {
  const [, figure = '0', unit = ''] = /^(\d+)([num]?)$/.exec(quantity) ?? []
  return Number(figure) * { n: 1e-9, u: 1e-6, m: 1e-3, '': 1 }[unit as 'n' | 'u' | 'm' | '']
}

/** Returns the outcome of a request: the response, or the name of the error. */
const outcome = async (url: string): Promise<string> => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(3000) })
    return await response.text()
  } catch (error) {
    return (error as Error).name
  }
}
