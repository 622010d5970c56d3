import { pushBinary, pushServer } from '../__tests__/e2e/emulator/image-client.ts'
import {
  deployment,
  pullSecret,
  pullSecretName,
  service,
} from '../__tests__/e2e/emulator/manifests.ts'
import type { TestBed } from '../__tests__/e2e/emulator/test-bed.ts'
import { clockUntil } from '../src/clients/clock.ts'
import { kubectl } from '../src/clients/kubernetes/kubectl.ts'
import { jobRemover } from '../src/clients/kubernetes/load-job/job-remover.ts'
import { jobK6InCluster } from '../src/clients/kubernetes/load-job/job-k6.ts'
import { execUntil } from '../src/clients/process/exec.ts'
import { expectedRequests } from '../src/stages/load/profile.ts'
import { podScript } from '../src/stages/load/script.ts'
import { parseSummary } from '../src/stages/load/summary.ts'
import { callOf } from '../src/values/load/load-call.ts'
import { k6Path } from './load-generator.ts'

/** The result of one pod at one requested rate. */
export interface PodRate {
  readonly asked: number
  /** The share of the requested rate that it sent and that got responses. */
  readonly share: number
}

const RATES = [100, 200, 300, 400, 500, 600, 700, 800, 1_000, 1_200, 1_500]
const SECONDS = 15
const START = 20_000

/** The minimum share at which a pod has kept a rate: below it, the load fails. */
export const KEPT = 0.99

/** Starts a server on a virtual node, and pushes the image with which pods send to it. */
const prepare = async (bed: TestBed) => {
  const [server, image] = await Promise.all([
    pushServer(bed, 'bench/target'),
    pushBinary(bed, k6Path(), 'bench/k6', '/usr/bin/k6'),
  ])
  await bed.pool('Pod.Standard.E4.Flex', 1)
  const namespace = await bed.namespace('rate')
  const { registry, registryUser, registryToken } = bed.environment
  await bed.apply(
    namespace,
    pullSecret(pullSecretName, registry, registryUser, registryToken),
    deployment('target', 1, { image: server, args: ['serve'] }),
    service('target', 'ClusterIP'),
  )
  await bed.kubectl('--namespace', namespace, 'rollout', 'status', 'deployment/target')
  return { namespace, image }
}

type Prepared = Awaited<ReturnType<typeof prepare>>

const send = async (bed: TestBed, { namespace, image }: Prepared, asked: number) => {
  const { signal } = new AbortController()
  const exec = execUntil(signal)
  const times = { warmUpMilliseconds: 0, durationMilliseconds: SECONDS * 1000 }
  const jobs = { remove: jobRemover(exec, {}), note: () => Promise.resolve() }
  const size = { pods: 1, cpu: '1', memory: '512Mi', startWithin: START, warmUp: 0 }
  const k6 = jobK6InCluster(
    { ...size, namespace, image, pullSecret: pullSecretName, operator: 'never' },
    { variables: {}, values: {} },
    { kubernetes: kubectl(exec, {}), jobs, clock: clockUntil(signal) },
  )
  const shape = { ratePerSecond: asked, ...times, rampMilliseconds: 0 }
  const url = `http://target.${namespace}.svc.cluster.local`
  const options = { url, calls: [callOf('/healthz')], ...shape, maxFailedRate: 1 }
  const text = podScript(options, { pods: 1, ...times, waitMilliseconds: START })
  const limits = { timeout: SECONDS * 1000 + 60_000, signal }
  const { summary = '{}' } = await k6.run({ text }, {}, limits, { onLine: () => undefined })
  const { requests, failedRate } = parseSummary(summary)
  return { asked, share: (requests * (1 - failedRate)) / expectedRequests(shape) }
}

/** Measures what a pod of one CPU sends at rising rates, until it no longer keeps one. */
export const measurePodRates = async (bed: TestBed): Promise<readonly PodRate[]> => {
  const prepared = await prepare(bed)
  Object.assign(process.env, { PATH: bed.shell['PATH'], KUBECONFIG: bed.shell['KUBECONFIG'] })
  const rates: PodRate[] = []
  for (const asked of RATES) {
    const rate = await send(bed, prepared, asked)
    rates.push(rate)
    if (rate.share < KEPT) break
  }
  return rates
}
